"""docs/command-line.md shows what the command prints."""

from __future__ import annotations

from cli_output import IMAGES, PAGE, SHOWN, picture
from communique.arrow import SCHEMA
from communique.cli._rows import CSV_COLUMNS

TEXT = PAGE.read_text(encoding="utf-8")


def test_every_column_is_explained() -> None:
    table = TEXT.partition("### Columns")[2].partition("JSON lines lose nothing")[0]
    assert [name for name in (*CSV_COLUMNS, *SCHEMA.names, "text") if f"`{name}`" not in table] == []


def test_pictures_ask_for_nothing_from_elsewhere() -> None:
    for path in (IMAGES / "show.svg", IMAGES / "show-why.svg"):
        assert "url(http" not in path.read_text(encoding="utf-8") and path.name in TEXT
    assert "weekday-mismatch" in picture(SHOWN[1], why=True)
