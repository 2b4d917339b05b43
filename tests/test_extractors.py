"""The parser on what real extractors print for real pages: live where they are from PyPI, else from their records."""

from __future__ import annotations

from typing import Any

import pytest

from extractors import live, table, tools
from extractors.pages import FOLDER, PAGES, PRINTED, Page
from extractors.results import NAMES, misses, outcome
from extractors.survival import Output, fold

#: Every worker would convert all pages again.
pytestmark = pytest.mark.xdist_group("extractors")
KNOWN = table.known()
MISSING = live.missing()


def need(name: str) -> None:
    """Skip the test if extractor `name` is from PyPI and is not installed."""
    distribution = live.DISTRIBUTIONS.get(name)
    if distribution in MISSING:
        pytest.skip(f"{distribution} is not installed: pip install '.[extractors]'")


def need_all() -> None:
    if MISSING:
        pytest.skip(f"not installed: {', '.join(MISSING)}: pip install '.[extractors]'")


@pytest.mark.parametrize("name", NAMES)
def test_misses_are_those_listed(name: str) -> None:
    """In tests/known_extractor_misses.txt."""
    need(name)
    missed = set(misses(name))
    new, gone = sorted(missed - KNOWN[name]), sorted(KNOWN[name] - missed)
    assert not (new or gone), (
        f"new: {new}, gone: {gone}: run python -m tests.extractors --table and read the difference"
    )


# --- the records and the table -------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_tool_has_one_record(page: Page) -> None:
    assert {name: len(page.records(name)) for name in tools.NAMES} == dict.fromkeys(tools.NAMES, 1)
    assert len(list(page.folder.glob("*.out"))) == len(tools.NAMES)


def test_every_page_says_how_its_date_is_printed() -> None:
    stamps = {(page.name, part) for page in PAGES for part in ("date", "updated") if page.expected[part]}
    assert {(name, part) for name, printed in PRINTED.items() for part in printed if part != "place"} == stamps


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.parametrize("part", ["title", "date", "place", "updated", "captions", "headings", "body"])
def test_every_part_survives_somewhere(page: Page, part: str) -> None:
    """Else the page.json or the printed form is wrong."""
    need_all()
    assert not page.expected[part] or any(part in outcome(name, page) for name in NAMES)


def test_the_table_is_what_the_command_writes() -> None:
    need_all()
    written = table.DOC.read_text(encoding="utf-8")
    if f"Versions: {table.versions()}." not in written:
        pytest.skip("docs/extractors.md is of other versions of the extractors")
    assert written == table.render()


def test_every_miss_has_a_reason_and_every_reason_a_miss() -> None:
    need_all()
    assert list(table.remarks()) == []


# --- what counts as surviving --------------------------------------------------------------------

SURVIVING: list[tuple[str, str, bool]] = [
    ("One line", "One line", True),
    ("above\nOne line\nbelow", "One line", True),
    ("One\nline", "One line", True),
    ("One\n\nline", "One line", False),
    ("One line and more", "One line", False),
    ("more of One line", "One line", False),
    ("  * One line", "One line", True),
    ("## One line", "One line", True),
    ("****** One line ******", "One line", True),
    ("**One** _line_", "One line", True),
    ("[One line]", "One line", False),
    ("One\u00a0line", "One line", True),
    ("\f One line", "One line", True),
    ("o One line", "One line", True),
    ("3. One line", "One line", True),
    ("平和\nの橋", "平和の橋", True),
]


@pytest.mark.parametrize(("text", "words", "there"), SURVIVING)
def test_surviving(text: str, words: str, there: bool) -> None:
    assert Output(text).holds(words) is there


@pytest.mark.parametrize(
    ("text", "words", "there"),
    [
        ("RIGA, 3 May - The mayor", "RIGA, 3 May -…", True),
        ("RIGA,\n3 May - The mayor", "RIGA, 3 May -…", True),
        ("In RIGA, 3 May - The mayor", "RIGA, 3 May -…", False),
        ("RIGA, 3 May - The mayor", "RIGA, 3 May -", False),
    ],
)
def test_surviving_datelines(text: str, words: str, there: bool) -> None:
    assert Output(text).holds_printed(words) is there


@pytest.mark.parametrize(
    ("text", "folded"), [("-   a\u200e  b ", "a b"), ("e\u0301", "é"), ("a_b", "a_b"), ("2022\\. x", "2022. x")]
)
def test_fold(text: Any, folded: str) -> None:
    assert fold(text) == folded


def test_there_are_pages() -> None:
    assert FOLDER.is_dir() and PAGES
