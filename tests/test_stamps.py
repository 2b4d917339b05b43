"""Stamps and datelines one by one: where each begins and ends, what follows it, and what it says."""

from __future__ import annotations

import datetime as dt

import pytest

from communique import DefectCode, Lexicon, _stamps
from communique._dates import When
from communique._lexicon import using
from communique._stamps import Stamp

#: A sentence of 31 characters, and one of 29: the second is too short behind a place without a date.
LONG, SHORT = "The harbour has opened at last.", "The harbour opened yesterday."


def bare(marked: str) -> str:
    """The text of a case, without the marks: bars around the stamp, ‖ before what follows it."""
    return marked.replace("¦", "").replace("‖", "")


def marked_as(text: str, stamp: Stamp | None) -> str | None:
    """`text` with the marks of a case."""
    if stamp is None:
        return None
    marks = sorted(
        [(stamp.text_from, "‖")] * (0 < stamp.text_from < len(text)) + [(stamp.end, "¦"), (stamp.start, "¦")]
    )
    for at, mark in reversed(marks):
        text = text[:at] + mark + text[at:]
    return text


def said(when: When | None) -> str | None:
    """The date, time and zone of `when`."""
    if when is None:
        return None
    parts = (when.edtf, when.time and f"{when.time:%H:%M}", when.zone)
    return " ".join(part for part in parts if part)


# --- lines ---------------------------------------------------------------------------------------

#: A line with its marks, its rule, what it says of time, and its place.
LINES: list[tuple[str, str, str | None, str | None]] = [
    # a label and its date
    ("¦Updated: 3 May 2022¦", "updated_line", "2022-05-03", None),
    ("¦Published: 3 May 2022¦", "issued_line", "2022-05-03", None),
    ("¦Updated2022-05-13¦", "updated_line", "2022-05-13", None),
    ("¦Last updated September 5, 2016, 17:21¦", "updated_line", "2016-09-05 17:21", None),
    ("¦Last updated Thursday, 5 May 2022¦", "updated_line", "2022-05-05", None),
    ("¦Last updated\u00a0May 5, 2022¦", "updated_line", "2022-05-05", None),
    ("¦(Updated: 3 May 2022)¦", "updated_line", "2022-05-03", None),
    ("¦Updated: 3 May 2022¦) - [‖Boats and ferries -", "updated_line", "2022-05-03", None),
    # at most fourteen characters before the date
    ("¦Updated: in the harbor 3 May 2022¦", "updated_line", "2022-05-03", None),
    # an hour alone
    ("¦Last updated: 13:02¦", "updated_line", "13:02", None),
    ("¦Last updated 13:02 CET¦", "updated_line", "13:02 CET", None),
    ("¦Posted at 9:30¦", "issued_line", "09:30", None),
    # nothing that matters
    ("¦Updated:¦", "updated_line", None, None),
    ("¦更新日：¦", "updated_line", None, None),
    ("¦Last updated¦", "updated_line", None, None),
    ("¦(Last updated)¦", "updated_line", None, None),
    ("¦Last updated: one fine evening¦", "updated_line", None, None),
    ("¦Last updated: one fine evening )¦", "updated_line", None, None),
    ("¦Last updated: ) one fine evening¦", "updated_line", None, None),
    ("¦更新日： one fine evening¦", "updated_line", None, None),
    ("¦Last updated: 13:02 here¦", "updated_line", None, None),
    # a date alone, with what it leaves dangling
    ("¦3 May 2022¦", "date_line", "2022-05-03", None),
    ("¦3 May 2022.¦", "date_line", "2022-05-03", None),
    ("¦3 May 2022¦ -", "date_line", "2022-05-03", None),
    ("¦3 May 2022¦ | ·", "date_line", "2022-05-03", None),
    ("¦3 May 2022¦ •", "date_line", "2022-05-03", None),
    ("¦3 May 2022, 10:30¦", "date_line", "2022-05-03 10:30", None),
    ("¦May 2022¦", "date_line", "2022-05", None),
    ("(¦3 May 2022¦)", "date_line", "2022-05-03", None),
    ("[¦3 May 2022¦]", "date_line", "2022-05-03", None),
    # a kind, an issuer or a source beside it
    ("¦3 May 2022¦ - ‖Press release", "date_line", "2022-05-03", None),
    ("¦3 May 2022¦ | (‖Press release", "date_line", "2022-05-03", None),
    ("¦3 May 2022¦ ‖No. 5", "date_line", "2022-05-03", None),
    ("¦3 May 2022¦, ‖Halden Boats GmbH", "date_line", "2022-05-03", None),
    ("Press release - ¦3 May 2022¦", "date_line", "2022-05-03", None),
    ("Press release | ¦3 May 2022.¦ -", "date_line", "2022-05-03", None),
    # a place before it
    ("¦Riga, 3 May 2022¦", "date_line", "2022-05-03", "Riga"),
    ("¦Riga, 3 May 2022.¦", "date_line", "2022-05-03", "Riga"),
    ("¦Riga, 3 May 2022¦ -", "date_line", "2022-05-03", "Riga"),
    ("(¦Riga, 3 May 2022¦)", "date_line", "2022-05-03", "Riga"),
    ("[¦Riga, 3 May 2022¦]", "date_line", "2022-05-03", "Riga"),
    ("¦(Riga, 3 May 2022¦]", "date_line", "2022-05-03", "Riga"),
    ("¦Riga, 3 May¦", "date_line", "XXXX-05-03", "Riga"),
    ("¦Якутск. 15 мая 2022¦", "date_line", "2022-05-15", "Якутск"),
    # a town before a complete date
    ("¦Borová 23. mája 2003¦", "date_line", "2003-05-23", "Borová"),
    ("¦Borová 23. mája 2003.¦ -", "date_line", "2003-05-23", "Borová"),
    ("¦Borová dňa 23. mája 2003¦", "date_line", "2003-05-23", "Borová"),
    ("¦Borová piatok 23. mája 2003¦", "date_line", "2003-05-23", "Borová"),
    ("¦New Riga, Latvia 3 May 2022¦", "date_line", "2022-05-03", "New Riga, Latvia"),
    # a place behind it
    ("¦3 May 2022, Riga¦", "date_line", "2022-05-03", "Riga"),
    ("¦(3 May 2022, Riga¦", "date_line", "2022-05-03", "Riga"),
    ("¦3 May 2022 | Tuesday¦", "date_line", "2022-05-03", None),
    ("¦3 May 2022 – Ottawa, Ontario¦ – ‖Department of Tides", "date_line", "2022-05-03", "Ottawa, Ontario"),
    # a place and a time
    ("¦Vienna, Austria, posted at 19:36 CET¦", "date_line", "19:36 CET", "Vienna, Austria"),
    # a time alone
    ("¦13:02¦", "time_line", "13:02", None),
    ("¦13:02 CET¦", "time_line", "13:02 CET", None),
]


@pytest.mark.parametrize(("marked", "rule", "when", "place"), LINES, ids=[case[0] for case in LINES])
def test_line(marked: str, rule: str, when: str | None, place: str | None) -> None:
    found = _stamps.read_stamp(bare(marked), None, None)
    assert found is not None
    assert (found[0], marked_as(bare(marked), found[1])) == (rule, marked)
    assert (said(found[1].when), found[1].place, found[1].agency) == (when, place, None)


NO_LINES = [
    "Boats",
    "Updated",
    "Updated rules",
    "Updated (last week)",
    "Last updated (last week)",
    "Last updated) X",
    "Last updated: one fine evening again",
    "Last updated: 13:02 one fine evening",
    "更新日： one fine evening again",
    "Updated: in the harbour 3 May 2022",  # fifteen characters before the date
    "Revised 3 May rules apply to all ferries.",
    "Updated: 3 May 2022. All ferries sail again.",
    "boats 3 May 2022",
    "3 May 2022 boats",
    "Press release - 3 May 2022 boats",
    "Riga, 3 May 2022 boats",
    "Riga, 3 May 2022, Oslo",
    "boats, 3 May 2022, Oslo",
    "Borová 23. mája",  # a town asks for the year
    "Borová vom 23. Mai 2003",  # and for an article, if any word
    "Borová 23. mája 2003 boats",
    "New Riga 3 May 2022",  # and for a comma among several words
    "And 3 May 2022",
    "Today 3 May 2022",
    "Gestern 3 May 2022",
    "Last 3 May 2022",
    "March Tuesday 3 May 2022",
    "Investors 3 May 2022",
    "Search 3 May 2022",
    "Vienna, posted at 19:36 again",
    "Vienna, posted at 19 boats",
    "vienna, posted at 19:36",
    "13:02 again",
    "at 13:02",
]


@pytest.mark.parametrize("text", NO_LINES)
def test_no_line(text: str) -> None:
    assert _stamps.read_stamp(text, None, None) is None


def test_length_of_stamps() -> None:
    """At most 140 characters, and 60 where there is no digit."""
    for head, length in (("Updated: 3 May 2022 ", 140), ("Updated: 5 ", 140), ("Last updated: ", 60)):
        assert _stamps.read_stamp(head.ljust(length, "b"), None, None) is not None
        assert _stamps.read_stamp(head.ljust(length + 1, "b"), None, None) is None


@pytest.mark.parametrize("label", ["Updated: ", "Published: ", "", "Riga, "])
def test_language_and_year_of_lines(label: str) -> None:
    """Listopad is October in Croatian and November in Czech; a year that is not printed is that of the call."""
    for language, month in (("hr", 10), ("cs", 11)):
        found = _stamps.read_stamp(f"{label}3 listopad", language, 2021)
        assert found is not None and found[1].when is not None
        assert found[1].when.date == dt.date(2021, month, 3)


def test_own_labels_count_for_their_text_alone() -> None:
    line, paragraph = "Boats seen: 3 May 2022", "BOATS 3 May 2022 - Ferries"
    assert _stamps.updated_line(line) is None
    with using(Lexicon(updated=("boats seen", "boats"))):
        assert _stamps.updated_line(line) is not None
        assert _stamps.run_in_dateline(paragraph) is None
    assert _stamps.updated_line(line) is None
    assert _stamps.run_in_dateline(paragraph) is not None


def test_labels_of_one_kind_are_none_of_the_other() -> None:
    assert _stamps.updated_line("Published: 3 May 2022") is None
    assert _stamps.issued_line("Updated: 3 May 2022") is None


# --- what stands beside dates --------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Press release",
        "Press release of the Harbour Board",
        "Halden Boats GmbH",
        "By Jane Doe",
        "IP/22/123",
        "No. 5",
        "B" + "a" * 48 + " (2022) 041",  # sixty characters
        "Source: Xinhua",
        "出典：Xinhua",
    ],
)
def test_kind_or_source(text: str) -> None:
    assert _stamps.is_kind_or_source(text)


@pytest.mark.parametrize("text", ["", "Riga", "Boats: Xinhua", "Source Xinhua", "B" + "a" * 49 + " (2022) 041"])
def test_no_kind_or_source(text: str) -> None:
    assert not _stamps.is_kind_or_source(text)


@pytest.mark.parametrize(
    "text",
    [
        "By Jane Doe",
        "BY JANE DOE",
        "by Jane",
        "Story by Jane Doe",
        "Written and edited by Jane Doe",
        "Author: Jane Doe",
        "Author:  Jane Doe ",
        "Author：Jane Doe",
        "作者：王莉",
        "作者：王莉：文",
        "By Jane: a boat",
    ],
)
def test_byline(text: str) -> None:
    assert _stamps.opens_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "By",
        "By the board",
        "Jane Doe",
        "Jane By",
        "Author:",
        "Author: the board",
        "author: the board",
        "Author: Jane",
        "a cura di: il porto",
        "Boats: Jane Doe",
        "作者王莉",
        "The board of Jane Doe",
    ],
)
def test_no_byline(text: str) -> None:
    assert not _stamps.opens_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "Press release of the Harbour Board",
        "Press\u00a0release of the Harbour Board",
        "PRESS RELEASE of the Harbour Board",
        "Pressemitteilung des Hafenamtes",
        "Comunicado de prensa del Puerto",
        "Press release Halden Boats GmbH",
        "Pressemitteilung Hafenministerium",
        "Komunikat prasowy Halden Boats GmbH",
        "Press release of the K" + "a" * 78,  # a hundred characters
    ],
)
def test_release_of_an_issuer(text: str) -> None:
    assert _stamps.names_release(text)
    assert _stamps.names_kind(text)


@pytest.mark.parametrize(
    "text",
    [
        "Press release",
        "Press release Halden Boats",
        "Press release of the harbour",
        "Press release: Halden Boats GmbH",
        "Press boats of the Harbour Board",
        "Boats of the Harbour Board",
        "Pressemitteilung",
        "Saopštenje za Javnost",  # the word alone, in capitals
        "Press release of the K" + "a" * 79,
    ],
)
def test_no_release_of_an_issuer(text: str) -> None:
    assert not _stamps.names_release(text)


@pytest.mark.parametrize(
    "text",
    [
        "Halden Boats GmbH",
        "Halden Inc",
        "Ministry of Tides",
        "MINISTRY OF TIDES",
        "Hafenministerium",
        "港湾局",
        "Ministry of T" + "a" * 47,  # sixty characters
    ],
)
def test_issuer(text: str) -> None:
    assert _stamps.names_issuer(text)


@pytest.mark.parametrize(
    "text",
    [
        "Riga",
        "Inc",  # a word of names alone is none
        "Halden Boats, Inc",
        "ministry of tides",
        "长部",  # two characters: a place
        "港湾",
        "Ministry of T" + "a" * 48,
    ],
)
def test_no_issuer(text: str) -> None:
    assert not _stamps.names_issuer(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Press release", True),
        ("Investors", True),
        ("Related links", True),
        ("Transcript", True),
        ("Search", True),
        ("Tuesday", True),
        ("Issued", True),
        ("Updated", True),
        ("UPDATED", True),
        ("Riga", False),
    ],
)
def test_names_other(text: str, expected: bool) -> None:
    assert _stamps.names_other(text) is expected


@pytest.mark.parametrize(
    ("text", "reference", "number"),
    [
        ("IP/22/123", True, True),
        ("Press release 22/123", True, True),
        ("Press release No. 22/123", True, True),
        ("1234/22 Rev5", True, True),
        ("Boats 22/123", False, False),
        ("No. 5", False, True),
        ("No. 5 boats", False, False),
        ("boats", False, False),
        ("", False, False),
    ],
)
def test_reference(text: str, reference: bool, number: bool) -> None:
    assert (_stamps.is_reference(text), _stamps.is_number(text)) == (reference, number)


@pytest.mark.parametrize(
    "text",
    [
        "Riga",
        "Riga, Latvia",
        "Ottawa (Ontario)",
        "Bay of the Kings",  # four words
        "Riga, Old Town of Latvia",
        "R" + "a" * 59,
    ],
)
def test_place(text: str) -> None:
    assert _stamps.place_line(text) == Stamp(0, len(text), None, text)


@pytest.mark.parametrize(
    "text",
    [
        "riga",
        "Riga 5",
        "5",
        "(Riga)",
        "Riga, of the sea",
        "Bay of the Old Kings",
        "Riga, Bay of the Old Kings",
        "R" + "a" * 60,
    ],
)
def test_no_place(text: str) -> None:
    assert _stamps.place_line(text) is None


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (None, None),
        ("Riga", "Riga"),
        ("Riga.", "Riga"),
        ("St. Anton", "St. Anton"),
        ("St. Anton.", "St. Anton."),
        ("Riga, Latvia.", "Riga, Latvia."),
    ],
)
def test_point_behind_a_place(place: str | None, expected: str | None) -> None:
    assert _stamps._without_point(place) == expected


# --- datelines that open a paragraph -------------------------------------------------------------

#: A paragraph with its marks, what its dateline says of time, its place and its wire service.
RUN_INS: list[tuple[str, str | None, str | None, str | None]] = [
    # place and date
    (f"¦RIGA, 3 May 2022¦ - ‖{LONG}", "2022-05-03", "RIGA", None),
    ("¦RIGA, 3 May 2022¦ - ‖Boats", "2022-05-03", "RIGA", None),
    ("¦RIGA, 3 May 2022¦ -", "2022-05-03", "RIGA", None),
    ("¦RIGA, 3 May¦ - ‖Boats", "XXXX-05-03", "RIGA", None),
    ("¦RIGA, 3 May 2022.¦ - ‖Boats", "2022-05-03", "RIGA", None),
    ("(¦RIGA, 3 May 2022¦) - ‖Boats", "2022-05-03", "RIGA", None),
    ("[¦RIGA, 3 May 2022¦] - ‖Boats", "2022-05-03", "RIGA", None),
    ("¦Якутск. 15 мая 2022¦ - ‖Лодки", "2022-05-15", "Якутск", None),
    ("¦Halden Boats GmbH, 3 May 2022¦ - ‖Boats", "2022-05-03", None, None),
    ("¦Xanten, 3 May 2022¦ - ‖Boats", "2022-05-03", "Xanten", None),
    # a wire service behind the date
    ("¦RIGA, 3 May 2022 /PRNewswire/¦ -- ‖Boats", "2022-05-03", "RIGA", "PRNewswire"),
    ("¦RIGA, 3 May 2022 / PRNewswire /¦ -- ‖Boats", "2022-05-03", "RIGA", "PRNewswire"),
    ("¦RIGA, 3 May 2022 (AP)¦ -- ‖Boats", "2022-05-03", "RIGA", "AP"),
    ("¦RIGA, 3 May 2022 INTERFAX¦ - ‖Boats", "2022-05-03", "RIGA", "INTERFAX"),
    # the same date again
    ("¦RIGA, 3 May 2022, May 3, 2022¦ - ‖Boats", "2022-05-03", "RIGA", None),
    ("¦RIGA, 3 May 2022, May 3, 2022.¦ - ‖Boats", "2022-05-03", "RIGA", None),
    ("¦RIGA, 3 May 2022¦ ‖May 3, 2022 - Boats", "2022-05-03", "RIGA", None),
    ("¦RIGA, 3 May, May 3¦ - ‖Boats", "XXXX-05-03", "RIGA", None),
    # a date and more than a place
    ("¦3 May 2022¦ - ‖The boats sail", "2022-05-03", None, None),
    ("(¦3 May 2022¦) - ‖The boats sail", "2022-05-03", None, None),
    # a town and a date
    ("¦Borová 23. mája 2003¦ - ‖Boats", "2003-05-23", "Borová", None),
    ("¦Borová 23. mája 2003 (ČTK)¦ - ‖Boats", "2003-05-23", "Borová", "ČTK"),
    ("¦Borová 23. mája 2003 INTERFAX¦ - ‖Boats", "2003-05-23", "Borová", "INTERFAX"),
    # a date in brackets
    ("¦Riga (3 May 2022)¦ - ‖Boats", "2022-05-03", "Riga", None),
    ("¦Riga, (3 May 2022)¦ - ‖Boats", "2022-05-03", "Riga", None),
    ("¦Якутск. (15 мая 2022)¦ - ‖Лодки", "2022-05-15", "Якутск", None),
    ("¦Halden Boats GmbH (3 May 2022)¦ - ‖Boats", "2022-05-03", None, None),
    # a wire service before the date
    ("¦RIGA (AP) 3 May 2022¦ - ‖Boats", "2022-05-03", "RIGA", "AP"),
    ("¦RIGA / ACCESSWIRE / 3 May 2022¦ / ‖Boats", "2022-05-03", "RIGA", "ACCESSWIRE"),
    ("(¦RIGA /AP/ 3 May 2022¦) - ‖Boats", "2022-05-03", "RIGA", "AP"),
    ("¦Якутск. /ТАСС/ 15 мая 2022¦ - ‖Лодки", "2022-05-15", "Якутск", "ТАСС"),
    # of China and Japan
    ("¦新华社北京2022年5月3日电¦ ‖港口开港", "2022-05-03", "北京", "新华社"),
    ("¦【新华社北京2022年5月3日电】¦ ‖港口开港", "2022-05-03", "北京", "新华社"),
    ("¦【松江共同】¦ ‖港が開いた", None, "松江", "共同"),
    ("¦（松江共同）¦‖港が開いた", None, "松江", "共同"),
    ("¦(松江電)¦‖港が開いた", None, "松江", None),
    # a place behind the date
    (f"¦3 May 2022, Riga¦ – ‖{LONG}", "2022-05-03", "Riga", None),
    (f"¦3 May 2022, RIGA /AP/¦. ‖{LONG}", "2022-05-03", "RIGA", "AP"),
    (f"¦3 May, RIGA /AP/¦. ‖{LONG}", "XXXX-05-03", "RIGA", "AP"),
    # no date
    (f"¦RIGA¦ — ‖{LONG}", None, "RIGA", None),
    (f"(¦RIGA¦) — ‖{LONG}", None, "RIGA", None),
    (f"¦Riga¦. — ‖{LONG}", None, "Riga", None),
    (f"¦RIGA (AP)¦ — ‖{LONG}", None, "RIGA", "AP"),
    (f"¦RIGA /Boatwire/¦ — ‖{LONG}", None, "RIGA", "Boatwire"),
    (f"¦INVESTORS (AP)¦ — ‖{LONG}", None, "INVESTORS", "AP"),
    (f"¦STOCKHOLM (TT)¦ ‖{LONG}", None, "STOCKHOLM", "TT"),
    ("¦RIGA¦ — ‖The harbour opened on 3 May 2022.", None, "RIGA", None),
]


@pytest.mark.parametrize(("marked", "when", "place", "agency"), RUN_INS, ids=[case[0] for case in RUN_INS])
def test_run_in(marked: str, when: str | None, place: str | None, agency: str | None) -> None:
    stamp = _stamps.run_in_dateline(bare(marked))
    assert marked_as(bare(marked), stamp) == marked
    assert stamp is not None
    assert (said(stamp.when), stamp.place, stamp.agency) == (when, place, agency)


@pytest.mark.xfail(strict=True, reason="a wire service in brackets before a dash is taken for part of the place")
def test_wire_service_and_dash_before_the_date() -> None:
    stamp = _stamps.run_in_dateline("RIGA (AP) - 3 May 2022 - Boats")
    assert stamp is not None
    assert (stamp.place, stamp.agency) == ("RIGA", "AP")


NO_RUN_INS = [
    LONG,
    f"Updated: 3 May 2022 - {LONG}",
    f"boats, 3 May 2022 - {LONG}",
    "RIGA, 3 May 2022 boats sail",
    "RIGA, 3 May 2022, 4 May 2022 - Boats",
    "RIGA, 3 May 2022, on May 3, 2022 - Boats",
    "RIGA, 3 May, May 4 - Boats",
    "RIGA, 5/6/2022, 7/8/2022 - Boats",
    f"Boats on 3 May 2022, Riga – {LONG}",
    "UPDATED 3 May 2022 - Boats",
    "3 May - The boats sail",
    "3 May 2022 - Riga",
    "3 May 2022 -",
    "3 May 2022, May 3, 2022 - The boats sail",
    "Borová 23. mája - Boats",
    "Borová 23. mája 2003 Boats",
    "Borová 23. mája 2003 boats",
    "Riga (3 May 2022) opened",
    "Riga (3 May 2022 and later) - Boats",
    "RIGA (AP) 3 May 2022 boats",
    "新华社北京2022年5月3日开港",
    f"3 May, Riga – {LONG}",
    f"3 May 2022, Riga – {SHORT}",
    f"3 May 2022, RIGA /AP/. {SHORT}",
    f"RIGA — {SHORT}",
    "RIGA — The harbour has opened at last",
    f"INVESTORS — {LONG}",
    f"STOCKHOLM (BOATS) {LONG}",
]


@pytest.mark.parametrize("text", NO_RUN_INS)
def test_no_run_in(text: str) -> None:
    assert _stamps.run_in_dateline(text) is None


def test_a_sentence_behind_a_place_has_thirty_characters() -> None:
    assert _stamps.run_in_dateline("RIGA — The harbours opened yesterday.") is not None
    assert _stamps.run_in_dateline("RIGA — The harbour opened yesterday.") is None


def test_a_date_that_opens_a_paragraph_ends_within_110_characters() -> None:
    for letters, expected in ((97, dt.date(2022, 5, 3)), (98, None)):
        stamp = _stamps.run_in_dateline(f"K{'a' * letters}, 3 May 2022 - Boats")
        assert (stamp and stamp.when and stamp.when.date) == expected


#: A paragraph that a wire service opens, with its marks, and what its dateline says.
WIRED: list[tuple[str, str | None, str | None, str | None]] = [
    ("¦(ANSA) - RIGA, 3 May 2022¦ - ‖Boats", "2022-05-03", "RIGA", "ANSA"),
    ("¦(ANSA) RIGA, 3 May 2022¦ - ‖Boats", "2022-05-03", "RIGA", "ANSA"),
    ("¦(ANSA) - 3 May 2022¦ - ‖The boats sail", "2022-05-03", None, "ANSA"),
    ("¦(Kvalby Wire) - RIGA, 3 May 2022¦ - ‖Boats", "2022-05-03", "RIGA", "Kvalby Wire"),
    ("¦(ANSA) - (RIGA, 3 May 2022¦) - ‖Boats", "2022-05-03", "RIGA", "ANSA"),
    (f"¦(AP) - RIGA¦ — ‖{LONG}", None, "RIGA", "AP"),
    (f"¦/Kvalby Wire/ - RIGA¦ — ‖{LONG}", None, "RIGA", "Kvalby Wire"),
    # no dateline behind it, or one with another service
    (f"¦(AP)¦ - ‖{LONG}", None, None, "AP"),
    (f"¦/Kvalby Wire/¦ -- ‖{LONG}", None, None, "Kvalby Wire"),
    (f"¦(AP)¦ - ‖RIGA (TASS) — {LONG}", None, None, "AP"),
]


@pytest.mark.parametrize(("marked", "when", "place", "agency"), WIRED, ids=[case[0] for case in WIRED])
def test_wired(marked: str, when: str | None, place: str | None, agency: str | None) -> None:
    stamp = _stamps.wire_dateline(bare(marked))
    assert marked_as(bare(marked), stamp) == marked
    assert stamp is not None
    assert (said(stamp.when), stamp.place, stamp.agency) == (when, place, agency)


@pytest.mark.parametrize(
    "text",
    [
        f"RIGA (AP) - {LONG}",
        f"(AP) {LONG}",
        f"(Kvalby Wire) - {LONG}",
        f"(Kvalby Wire) - RIGA — {LONG}",
        "(Kvalby Wire) - 3 May 2022 - The boats sail",
        f"(AP) - {SHORT}",
        "(AP) -",
        "(boats",
    ],
)
def test_not_wired(text: str) -> None:
    assert _stamps.wire_dateline(text) is None


def test_places_in_a_text_behind_a_wire_service() -> None:
    """Offsets of the date and of what is wrong with it count from the beginning of the text."""
    text = "(ANSA) - RIGA, Friday, 3 May 2022 - Boats"
    stamp = _stamps.wire_dateline(text)
    assert stamp is not None and stamp.when is not None
    assert text[slice(stamp.when.start, stamp.when.end)] == "Friday, 3 May 2022"
    assert text[slice(*stamp.when.days)] == "3 May 2022"
    ((code, start, end),) = stamp.when.flaws
    assert (code, text[start:end]) == (DefectCode.WEEKDAY_MISMATCH, "Friday")


def test_language_and_year_of_datelines() -> None:
    for language, month in (("hr", 10), ("cs", 11)):
        stamp = _stamps.run_in_dateline("RIGA, 3 listopad - Boats", language, 2021)
        wired = _stamps.wire_dateline("(AP) - RIGA, 3 listopad - Boats", language, 2021)
        for found in (stamp, wired):
            assert found is not None and found.when is not None
            assert found.when.date == dt.date(2021, month, 3)


SENTENCE = "The boats of the islands go out again from Monday on, in all weathers."
WIRES = """
    AFP AGENPARL ANP ANSA AP APA Belga CNW EFE Getty Kyodo Lusa MTI NTB OTS PAP PRWEB REUTERS Reuters Ritzau TASS TT
    UPI Xinhua dpa ots
"""


@pytest.mark.parametrize("wire", WIRES.split())
def test_a_wire_service_opens_a_line(wire: str) -> None:
    stamp = _stamps.wire_dateline(f"({wire}) - {SENTENCE}")
    assert stamp is not None
    assert (stamp.agency, stamp.place, stamp.when) == (wire, None, None)


def test_another_name_opens_none() -> None:
    assert _stamps.wire_dateline(f"(Boats) - {SENTENCE}") is None
