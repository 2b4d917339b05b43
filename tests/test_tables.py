"""Every row of a language table does in a short text what its field is for, and no row is lost unnoticed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import fields

from communique import DefectCode, _stamps, parse
from communique._credits import credit_of
from communique._dates import find_when
from communique._language import Language
from communique._lexicon import LANGUAGES, has_finite_verb
from texts import LEAD, MORE, TITLE

#: How many rows each field of each table has, so that none is lost by chance: `python tests/test_tables.py` renews it.
COUNTS = Path(__file__).with_name("tables.txt")
PICTURE = "Eva Strand and Ann Lee on the stage"


def has(kind: str, text: str, *blocks: str) -> bool:
    """Whether in the text of `blocks` there is a part of that kind and text."""
    return (kind, text) in [(type(part).__name__, part.text) for part in parse("\n\n".join(blocks)).parts]


def above(kind: str, line: str) -> bool:
    """Whether `line` is of that kind between title and date."""
    return has(kind, line, TITLE, line, "3 March 2022", LEAD, MORE)


def behind(kind: str, text: str, *blocks: str) -> bool:
    """Whether behind the text, in `blocks`, `text` is of that kind."""
    return has(kind, text, TITLE, LEAD, MORE, *blocks)


def capital(row: str) -> str:
    """`row` as it opens a line."""
    return row[:1].upper() + row[1:]


def is_caption(line: str) -> bool:
    return behind("Caption", line, line, LEAD)


def is_credit(row: str) -> bool:
    credit = f"{capital(row)}: Eva Strand"
    return credit_of(f"The bridge at dawn, seen from the old port of the town. {credit}") == credit


def is_opener(row: str) -> bool:
    return is_caption(f"{capital(row)} Eva Strand and Ann Lee") or is_caption(f"A stage. {capital(row)}: Eva Strand")


def is_byline(row: str) -> bool:
    """Before a name, or, in a script without capitals, before a colon and a name."""
    return above("Byline", f"{capital(row)} Eva Strand") or above("Byline", f"{row}: 山田")


def opens_boilerplate(heading: str) -> bool:
    return behind("Boilerplate", LEAD, heading, LEAD) or behind("Boilerplate", f"{heading} {LEAD}", heading, LEAD)


#: What a row of a field does, asked of the row.
EFFECTS: dict[str, Callable[[str], bool]] = {
    "updated": lambda row: has("Updated", line := f"{capital(row)}: 3 March 2022", TITLE, line, LEAD, MORE),
    "issued": lambda row: has("Issued", line := f"{capital(row)}: 3 March 2022", TITLE, line, "Riga, 4 May 2022", LEAD),
    "kickers": lambda row: has("Kicker", capital(row), capital(row), TITLE, LEAD, MORE),
    "notes": lambda row: has("Note", line := f"({capital(row)})", TITLE, "3 March 2022", line, LEAD, MORE),
    "end_marks": lambda row: behind("EndMark", capital(row), capital(row)),
    "credits": is_credit,
    "openers": is_opener,
    "directions": lambda row: is_caption(f"Eva Strand ({row}) and Ann Lee on the stage"),
    "caption_labels": lambda row: behind("Caption", PICTURE, capital(row), PICTURE, LEAD),
    "contacts": lambda row: behind("Contact", capital(row), capital(row), "Eva Strand", "eva@strand.example"),
    "boilerplate": lambda row: opens_boilerplate(capital(row)),
    "about": lambda row: opens_boilerplate(f"{capital(row)} Harbour Works"),
    "bylines": is_byline,
    "furniture": lambda row: behind("Furniture", capital(row), capital(row)),
    "press_releases": lambda row: _stamps.names_release(f"{capital(row)} of the Harbour GmbH"),
    "issuers": lambda row: _stamps.names_issuer(f"Halden {capital(row)}"),
    "sources": lambda row: _stamps.is_kind_or_source(f"{capital(row)}: Xinhua"),
    "numbers": lambda row: _stamps.is_reference(f"{capital(row)}: 2019/12"),
    "date_articles": lambda row: _stamps.date_line(f"Borová {row} 23. May 2003") is not None,
}
#: Rows that do nothing there, and why.
IDLE: dict[tuple[str, str], set[str]] = {
    # An opening is cut at a point or bracket, or a word holds a mark.
    ("da", "openers"): {"f. v", "f. v."},
    ("es", "openers"): {"de izda. a dcha", "de izq. a dcha", "izq. a der"},
    ("is", "openers"): {"f. v", "f. v."},
    ("nb", "openers"): {"f. h", "f. h.", "f. v", "f. v."},
    ("nn", "openers"): {"f. h", "f. h.", "f. v", "f. v."},
    ("pt", "openers"): {"(da esq. para a dir.)", "da esq. p/ dir", "da esq. para a dir"},
    ("sv", "openers"): {"fr. h", "fr. h."},
    ("mt", "end_marks"): {"it-tmiem"},
    ("da", "issuers"): {"a/s"},
    # Another field has the row, or what it begins with.
    ("de", "notes"): {"sperrfrist: redebeginn"},
    ("it", "boilerplate"): {"download"},
    ("pt", "boilerplate"): {"para descarregar"},
    # The field of end marks has "more"; the others are read as something else.
    ("en", "furniture"): {"a .gov website belongs to an official government organization in the united states", "more"},
}

each_language = pytest.mark.parametrize("table", LANGUAGES.values(), ids=LANGUAGES)


@each_language
@pytest.mark.parametrize("name", EFFECTS)
def test_each_row_has_its_effect(table: Language, name: str) -> None:
    idle = {row for row in getattr(table, name) if not EFFECTS[name](row)}
    assert idle == IDLE.get((table.tag, name), set())


@each_language
def test_each_verb_is_finite(table: Language) -> None:
    assert [verb for verb in table.verbs if not has_finite_verb(f"Boats {verb} islands", table.tag)] == []


# --- months and weekdays -------------------------------------------------------------------------


def dates(form: str) -> tuple[str, str]:
    return f"2022年{form}3日", f"3 {form} 2022"


@each_language
def test_each_form_of_a_month_has_its_number(table: Language) -> None:
    for number, row in enumerate(table.months, 1):
        for form in row.split():
            found = [find_when(text, table.tag) for text in dates(form)]
            assert dt.date(2022, number, 3) in [when.date for when in found if when], form


#: First words of weekdays of two words, which all seven share; and forms of one letter, or with marks inside.
PARTICLES = {"ga": {"dé"}, "sq": {"e"}}


def mismatches(form: str, day: int, tag: str) -> list[bool]:
    """Whether `form` is said to be wrong beside that day of February 2022, wherever it is read beside it."""
    date = dt.date(2022, 2, 21 + day)  # the 21st was a Monday
    texts = f"{form}, {date:%d.%m.%Y}", f"{form} {date:%d.%m.%Y}", f"{date:%d.%m.%Y} ({form})"
    found = [(find_when(text, tag), text) for text in texts]
    read = [when for when, text in found if when and (when.start, when.end) == (0, len(text))]
    return [any(code is DefectCode.WEEKDAY_MISMATCH for code, _, _ in when.flaws) for when in read]


@each_language
def test_each_form_of_a_weekday_is_read_beside_its_day(table: Language) -> None:
    for number, row in enumerate(table.weekdays):
        for form in set(row.split()) - PARTICLES.get(table.tag, set()):
            assert not all(mismatches(form, number, table.tag)), form


# --- that no row is lost -------------------------------------------------------------------------


def counts() -> Iterator[str]:
    """A line for each table: its fields, and how many rows each has."""
    for tag, table in LANGUAGES.items():
        names = [field.name for field in fields(Language) if field.name not in ("tag", "name")]
        yield f"{tag}: " + ", ".join(f"{name} {size(getattr(table, name))}" for name in names)


def size(rows: str | tuple[str, ...]) -> int:
    """The number of words of all rows, or of letters."""
    return len(rows) if isinstance(rows, str) else sum(len(row.split()) for row in rows)


def test_no_row_is_lost() -> None:
    assert COUNTS.read_text(encoding="utf-8").splitlines() == list(counts()), "run `python tests/test_tables.py`"


if __name__ == "__main__":
    COUNTS.write_text("".join(f"{line}\n" for line in counts()), encoding="utf-8")
