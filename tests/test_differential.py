"""Dates against dateutil, dateparser and Babel, on texts they claim to read; docs/testing.md resolves what differs."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from communique._dates import find_when
from communique._lexicon import LANGUAGES

babel_dates = pytest.importorskip("babel.dates")
dateparser = pytest.importorskip("dateparser", reason="pip install '.[differential]'")
dateutil = pytest.importorskip("dateutil.parser", reason="pip install '.[differential]'")

DOC = Path(__file__).parent.parent / "docs" / "testing.md"
#: Locales of Babel for tags of ours that it spells otherwise.
LOCALES = {"zh": "zh_Hans", "cnr": "sr_Latn_ME"}
STYLES = ("long", "full", "medium")
#: Days of every month, with one digit and two, and the ends of the calendar.
DAYS = [dt.date(Random(month).randint(1990, 2029), month, day) for month in range(1, 13) for day in (1, 3, 12, 28)]


def printed() -> Iterator[tuple[str, str, dt.date, str]]:
    """Each day as Babel prints it: language, style, day, text."""
    for tag in sorted(LANGUAGES):
        for style in STYLES:
            for day in DAYS:
                yield tag, style, day, babel_dates.format_date(day, style, locale=LOCALES.get(tag, tag))


def ours(text: str, language: str | None) -> dt.date | None:
    when = find_when(text, language)
    return None if when is None else when.date


def resolved(reader: str) -> set[str]:
    """The rows of the table in docs/testing.md on where `reader` differs: language and style, or the shape."""
    rows = re.findall(rf"^\| {reader} \| ([^|]+) \|", DOC.read_text(encoding="utf-8"), re.M)
    return {row.strip().strip("`") for row in rows}


def test_babel() -> None:
    """What Babel prints in each of our languages is read as that day."""
    differing = {f"{tag} {style}" for tag, style, day, text in printed() if ours(text, tag) != day}
    assert differing == resolved("Babel")


#: Languages of ours whose long style dateparser does not read.
UNREAD = {"cnr", "lt", "lv", "mt"}


def test_dateparser() -> None:
    """What dateparser reads of these texts, told the language, is what we read, and it reads all but UNREAD."""
    known = set(dateparser.languages.loader.default_loader.get_locale_map().keys())
    differing, unread = set(), set(LANGUAGES) - known
    for tag, style, day, text in printed():
        if style == "long" and day.day in (1, 28) and day.month % 3 == 0 and tag in known:
            found = dateparser.parse(text, languages=[tag], settings={"REQUIRE_PARTS": ["day", "month", "year"]})
            if found is None:
                unread.add(tag)
            elif found.date() != ours(text, tag):
                differing.add(f"{tag} {style}")
    assert differing == resolved("dateparser")
    assert unread == UNREAD


#: English dates that dateutil claims to read, by shape.
SHAPES = {
    "d Month yyyy": "{0:%d} {0:%B} {0:%Y}",
    "d Mon. yyyy": "{0:%d} {0:%b}. {0:%Y}",
    "Month d, yyyy": "{0:%B} {0.day}, {0:%Y}",
    "Weekday, Month d, yyyy": "{0:%A}, {0:%B} {0.day}, {0:%Y}",
    "Weekday, d Month yyyy": "{0:%A}, {0.day} {0:%B} {0:%Y}",
    "dth of Month yyyy": "{0.day}th of {0:%B} {0:%Y}",
    "yyyy-mm-dd": "{0:%Y-%m-%d}",
    "yyyy/mm/dd": "{0:%Y/%m/%d}",
    "yyyy.mm.dd": "{0:%Y.%m.%d}",
    "dd-Mon-yyyy": "{0:%d-%b-%Y}",
    "d Month, yyyy": "{0.day} {0:%B}, {0:%Y}",
    "dd.mm.yyyy": "{0:%d.%m.%Y}",
    "dd/mm/yyyy": "{0:%d/%m/%Y}",
    "mm/dd/yyyy": "{0:%m/%d/%Y}",
    "dd-mm-yyyy": "{0:%d-%m-%Y}",
    "mm/dd/yy": "{0:%m/%d/%y}",
    "Month yyyy": "{0:%B} {0:%Y}",
    "d Month": "{0.day} {0:%B}",
    "yyyymmdd": "{0:%Y%m%d}",
}


def test_dateutil() -> None:
    """What dateutil reads of English dates is what we read."""
    differing = set()
    for shape, form in SHAPES.items():
        for day in DAYS:
            text = form.format(day)
            if dateutil.parse(text, default=dt.datetime(1, 1, 1)).date() != ours(text, "en"):
                differing.add(shape)
    assert differing == resolved("dateutil")


#: Datelines: a place, a mark, a date in English, another mark.
PLACES = ["RIGA", "New York", "WASHINGTON, D.C.", "Sao Tome", "OTTAWA (Ontario)", "Saint-Denis"]
DATELINES = [
    "{place}, {date} – The harbour opened.",
    "{place}, {date} - The harbour opened.",
    "{place}, {date} -- The harbour opened.",
    "{place} ({date}) -- The harbour opened.",
]


@pytest.mark.parametrize("form", DATELINES)
@pytest.mark.parametrize("place", PLACES)
def test_datelines(place: str, form: str) -> None:
    """A dateline is read as the day that dateutil finds in the same date alone, and as its own place."""
    import communique  # noqa: PLC0415

    for day in DAYS[::5]:
        date = f"{day:%B} {day.day}, {day.year}"
        text = "Harbour opens to all\n\n" + form.format(place=place, date=date)
        release = communique.parse(text)
        assert (release.date, release.place) == (dateutil.parse(date).date(), place), text
