"""The feed, and what it relies on: the fixtures of titles, dates and datelines."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import communique
from harbourfeed import Entry, entries, entry


def fixtures() -> Path:
    """The fixtures of the installed wheel; where communique is installed in place, those of its checkout."""
    try:
        return Path(str(files("communique.fixtures")))
    except ModuleNotFoundError:
        return Path(communique.__file__).parents[2] / "fixtures"


#: Pairs that communique misses. One that is read at last fails, and leaves the list.
MISSES = {
    "dateline/date-split-over-two-lines",
    "dateline/dated-label-german",
}


def cases() -> Iterator[Any]:
    """The pairs of the phenomena that the feed is made of."""
    for phenomenon in ("title", "dateline", "date"):
        for path in sorted((fixtures() / phenomenon).glob("*.txt")):
            name = f"{phenomenon}/{path.stem}"
            marks = [pytest.mark.xfail(reason="communique misses it")] if name in MISSES else []
            yield pytest.param(path, id=name, marks=marks)


def of(expected: dict[str, Any]) -> Entry:
    """The entry that the expectation of a pair amounts to."""
    titles = (part["text"] for part in expected["parts"] if part["type"] == "title")
    places = (part["place"] for part in expected["parts"] if "place" in part)
    date = expected.get("date")
    return Entry(next(titles, None), date and dt.date.fromisoformat(date), next(places, None))


@pytest.mark.parametrize("path", list(cases()))
def test_entry_of_a_pair(path: Path) -> None:
    case = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    text = path.read_bytes().decode("utf-8", "surrogatepass")
    assert entry(text, **case.get("options", {})) == of(case["expected"])


def test_entries_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("A bridge opens in Riga\n\nRIGA, 28 February 2022 - The mayor opened it.", "utf-8")
    (tmp_path / "2.txt").write_text("The ferry stays in port\n\n2 April -\n\nThe wind is too strong for it.", "utf-8")
    (tmp_path / "notes.md").write_text("No release.", "utf-8")
    assert list(entries(tmp_path)) == [
        Entry("A bridge opens in Riga", dt.date(2022, 2, 28), "RIGA"),
        Entry("The ferry stays in port", None, None),
    ]
