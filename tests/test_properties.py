"""The invariants of the library, for releases and texts that Hypothesis draws."""

from __future__ import annotations

import json
import locale
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, example, given
from hypothesis import strategies as st

import communique
import strategies as s
from communique import DefectCode, Paragraph, Part, Release, Updated
from fuzz.invariants import check_day, check_values, losses
from pairs import PAIRS
from transforms import is_folio, plain

# --- every str -----------------------------------------------------------------------------------

#: Words, marks and lines that the rules look for, to be put together at random.
PIECES = (
    *("\n", "\n\n", "\r\n", "\r", "\u2028", "\x0b", "\x0c", "\x85", "  ", "\t", "\u00a0", "\ufeff", "\u200b", "\u00ad"),
    *(
        "• ",
        "- ",
        "* ",
        "– ",
        "· ",
        "1. ",
        "2) ",
        "> ",
        "# ",
        "| ",
        "###",
        "- 30 -",
        "* * *",
        "***",
        "---",
        "=====",
        "ENDS",
    ),
    *("Last updated: ", "Mis à jour le: ", "Обновлено: ", "Published on ", "Issued on ", "Press release", "Photo: "),
    *(
        "28 Feb. 2022",
        "28 février 2022",
        "1 апреля 2019 г.",
        "March 14, 2024",
        "2024-02-30",
        "03/04/2022",
        "31.12.99",
        "May",
    ),
    *(
        "12 Dec. 2007 - 14 Dec. 2007",
        "令和4年2月28日",
        "28. II. 2022",
        "٢٨ فبراير ٢٠٢٢",
        "1er mars",
        "Tuesday",
        "vendredi",
    ),
    *(
        " 21:24",
        " 10h05",
        " 4:19 p.m.",
        " um 09:19 Uhr",
        " 25:61",
        " GMT",
        " -",
        " –",
        ", ",
        "(",
        ")",
        "[",
        "]",
        "/",
        ":",
        ".",
    ),
    *(
        "BRUSSELS",
        "Ottawa (Ontario)",
        "WASHINGTON, D.C.",
        " /PRNewswire/ -- ",
        " (Reuters) - ",
        "--",
        "«",
        "»",
        "“",
        "”",
        "’",
    ),
    *(
        "(As delivered)",
        "By ",
        "About ",
        "Contact",
        "Tel: +32 2 707 50 41",
        "press@example.org",
        "Share",
        "Home / News / 2018",
    ),
    *(
        "(from left)",
        "(Photo: Lena Marsh)",
        "© Lena Marsh",
        "Good evening.",
        "The members of the council met in the capital. ",
    ),
    *(
        "\ud800",
        "\udfff",
        "\0",
        "\x07",
        "\u202e",
        "\u2066",
        "\ufffd",
        "Ã©",
        "e\u0301",
        "\u0301",
        "٣",
        "²",
        "𝟚",
        "中",
        "。",
        "年",
    ),
)
#: The lines of the fixtures, to be put together anew.
LINES = sorted({line for pair in PAIRS for line in pair.text.splitlines() if line.strip()})


def sources() -> st.SearchStrategy[str]:
    """Any str: characters of every category, pieces of releases, and lines of the fixtures in any order."""
    piece = st.sampled_from(PIECES) | st.text(st.characters(), max_size=8)
    ending = st.sampled_from(("\n", "\n\n", "\r\n", " ", ""))
    lines = st.lists(st.tuples(st.sampled_from(LINES), ending).map("".join), max_size=12).map("".join)
    return st.text(st.characters()) | st.lists(piece, max_size=40).map("".join) | lines


def printed() -> st.SearchStrategy[str]:
    """A release in a layout."""
    return st.builds(s.render, s.releases(), s.layouts())


def texts() -> st.SearchStrategy[str]:
    """Whatever a program may hand to the parser."""
    return sources() | printed()


@given(sources())
def test_every_str_parses(text: str) -> None:
    """Total: no str raises."""
    assert communique.parse(text).source == text


@pytest.mark.parametrize("value", [b"A bridge opens", None, 7, ["A bridge opens"], Path("release.txt")])
def test_all_else_is_a_type_error(value: Any) -> None:
    """What is no str is refused, and the message says what was given."""
    with pytest.raises(TypeError, match=f"text must be a str, not {type(value).__name__}"):
        communique.parse(value)


# --- lossless ------------------------------------------------------------------------------------


@given(texts())
def test_nothing_is_lost(text: str) -> None:
    """Lossless: parts are ordered and disjoint, hold what stands under them, and only layout stands outside."""
    assert list(losses(communique.parse(text))) == []


# --- pure ----------------------------------------------------------------------------------------


@given(texts())
def test_same_text_same_release(text: str) -> None:
    """Pure: the same result twice, whatever was parsed in between, equal in hash and JSON form."""
    once = communique.parse(text)
    communique.parse("Another title\n\n  • 28 Feb. 2022 -")
    again = communique.parse(text)
    assert once == again
    assert hash(once) == hash(again)
    assert once.to_dict() == again.to_dict()


def test_same_release_in_threads() -> None:
    """Pure: threads that parse at once give what one thread gives."""
    sources = [pair.text for pair in PAIRS]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(communique.parse, sources)) == [communique.parse(text) for text in sources]


@pytest.fixture(params=[("Asia/Kathmandu", "C"), ("America/St_Johns", "C.UTF-8")])
def elsewhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Another time zone and locale."""
    zone, name = request.param
    before = locale.setlocale(locale.LC_ALL)
    monkeypatch.setenv("TZ", zone)
    for variable in ("LC_ALL", "LANG", "LANGUAGE"):
        monkeypatch.setenv(variable, name)
    if hasattr(time, "tzset"):
        time.tzset()
    locale.setlocale(locale.LC_ALL, "C")
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
    locale.setlocale(locale.LC_ALL, before)


BEFORE = [communique.parse(pair.text, **pair.options) for pair in PAIRS]


@pytest.mark.usefixtures("elsewhere")
def test_same_release_elsewhere() -> None:
    """Pure: neither time zone nor locale matters."""
    assert [communique.parse(pair.text, **pair.options) for pair in PAIRS] == BEFORE


DUMP = """
import json, sys
import communique
texts = json.load(sys.stdin)
releases = [communique.parse(text).to_dict() for text in reversed(texts)]
json.dump(releases[::-1], sys.stdout)
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_same_release_in_another_process(seed: str) -> None:
    """Pure: another process with another hash seed, another locale and another order of texts gives the same."""
    folder = str(Path(communique.__file__).parent.parent)
    env = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": folder, "LC_ALL": "C", "TZ": "Pacific/Chatham"}
    given = json.dumps([pair.text for pair in PAIRS])
    run = subprocess.run([sys.executable, "-c", DUMP], input=given, capture_output=True, text=True, env=env, check=True)
    assert json.loads(run.stdout) == [communique.parse(pair.text).to_dict() for pair in PAIRS]


# --- reversible ----------------------------------------------------------------------------------


@given(texts())
def test_json_and_back(text: str) -> None:
    """Reversible: the JSON form holds all of a release."""
    release = communique.parse(text)
    # ASCII escapes would make one character of two lone surrogates that stand side by side.
    again = Release.from_dict(json.loads(json.dumps(release.to_dict(), ensure_ascii=False)))
    assert again == release
    assert again.to_dict() == release.to_dict()


def meant(release: s.Release) -> dict[str, Any]:
    """What `release` says, as `stated` tells it."""
    dateline, updated = release.dateline, release.updated
    return {
        "title": plain(release.title),
        "date": dateline and dateline.date,
        "end_date": dateline and dateline.end_date,
        "place": dateline and dateline.place and plain(dateline.place),
        "updated": updated and (updated.date, updated.time),
        "captions": [plain(text) for text in release.captions],
        "body": [plain(paragraph.text) for paragraph in release.body],
        "language": release.language,
    }


def stated(release: Release) -> dict[str, Any]:
    """What the parser found, spaces, Unicode form and apostrophes set aside."""
    dateline, updated = release.dateline, release.updated
    return {
        "title": release.title and plain(release.title.text),
        "date": dateline and dateline.date,
        "end_date": dateline and dateline.end_date,
        "place": dateline and dateline.place and plain(dateline.place),
        "updated": updated and (updated.date, updated.time),
        "captions": [plain(part.text) for part in release.captions],
        "body": [plain(part.text) for part in release.body],
        "language": release.language,
    }


@given(s.releases(), s.layouts())
def test_printed_and_parsed(release: s.Release, layout: s.Layout) -> None:
    """Reversible: what was printed is read again, in every layout."""
    assert stated(communique.parse(s.render(release, layout))) == meant(release)


def said(release: Release) -> list[tuple[type[Part], str]]:
    """The parts, formatting set aside."""
    return [(type(part), plain(part.text)) for part in release.parts if not is_folio(part.text)]


@given(s.releases(), s.layouts(), st.data())
def test_another_paragraph(release: s.Release, layout: s.Layout, data: st.DataObject) -> None:
    """A paragraph more at the end is one paragraph more, and nothing before it changes."""
    paragraph = data.draw(s.paragraphs(release.tongue))
    assume(all(other.text != paragraph.text for other in release.body))
    longer = s.replace(release, body=(*release.body, paragraph))
    before, after = (communique.parse(s.render(r, layout)) for r in (release, longer))
    assert said(after) == [*said(before), (Paragraph, plain(paragraph.text))]


@given(s.releases(), s.layouts())
def test_without_updated(release: s.Release, layout: s.Layout) -> None:
    """Without its updated line a release only has no `updated`."""
    assume(release.updated is not None)
    with_it, without = (communique.parse(s.render(r, layout)) for r in (release, s.replace(release, updated=None)))
    assert stated(without) == stated(with_it) | {"updated": None}
    assert not any(isinstance(part, Updated) for part in without.parts)
    assert said(without) == [(kind, text) for kind, text in said(with_it) if kind is not Updated]


# --- defects -------------------------------------------------------------------------------------


@given(texts())
def test_defects_have_a_place(text: str) -> None:
    """Defects are of the closed set, lie inside the text and come in its order."""
    defects = communique.parse(text).defects
    assert all(isinstance(defect.code, DefectCode) for defect in defects)
    assert all(0 <= defect.span.start <= defect.span.end <= len(text) for defect in defects)
    places = [(defect.span.start, defect.span.end) for defect in defects]
    assert places == sorted(places)
    assert all(defect.message for defect in defects)


# --- nothing invented ----------------------------------------------------------------------------


@given(texts(), st.none() | st.integers(1, 9999))
@example("28 Feb.", None)
@example("28 Feb.", 2022)
def test_nothing_is_invented(text: str, year: int | None) -> None:
    """Dates, times, places and credits stand in the text of their part; only `year` may fill in a year."""
    release = communique.parse(text, year=year)
    for part in release.parts:
        check_values(part, year)
    if release.date is not None:
        check_day(text, release.date, year)
    assert (release.date is None) == (release.date_source is None)


@given(s.releases(), s.layouts(), st.integers(1, 9999))
def test_year_changes_nothing_that_is_printed(release: s.Release, layout: s.Layout, year: int) -> None:
    """A text that prints its years is read alike with and without `year`."""
    text = s.render(release, layout)
    assert communique.parse(text, year=year) == communique.parse(text)


@given(s.releases())
def test_parts_are_the_views(release: s.Release) -> None:
    """What the properties of a release show are its parts, and changing the copy of one leaves it alone."""
    parsed = communique.parse(s.render(release, s.Layout()))
    shown = [parsed.title, parsed.dateline, parsed.updated, *parsed.captions, *parsed.body]
    assert all(part in parsed.parts for part in shown if part is not None)
    assert evolve(parsed, parts=()).parts == ()
    assert parsed.parts
