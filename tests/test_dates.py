"""Dates one by one: what is read of a text, from where to where, and what is wrong with it."""

from __future__ import annotations

import datetime as dt

import pytest

from communique import DefectCode
from communique._dates import Day, find_date, find_when, match_date, read_time

AMBIGUOUS, NO_DAY, PARTIAL = DefectCode.AMBIGUOUS_DATE, DefectCode.DATE_OUT_OF_RANGE, DefectCode.PARTIAL_DATE
MISMATCH, REVERSED, NO_TIME = DefectCode.WEEKDAY_MISMATCH, DefectCode.REVERSED_RANGE, DefectCode.TIME_OUT_OF_RANGE

#: A text with bars around what is read, its day or days, and what is wrong.
READ: list[tuple[str, str | None, list[DefectCode]]] = [
    # numbers: the order is told by a number beyond twelve, or both are the same
    ("on ¦13/05/2022¦ x", "2022-05-13", []),
    ("¦05/13/2022¦", "2022-05-13", []),
    ("¦05/05/2022¦", "2022-05-05", []),
    ("¦12/13/2022¦", "2022-12-13", []),
    ("¦13/12/2022¦", "2022-12-13", []),
    ("¦12/11/2022¦", None, [AMBIGUOUS]),
    ("¦11/12/2022¦", None, [AMBIGUOUS]),
    ("¦5/6/2022¦", None, [AMBIGUOUS]),
    ("¦13/14/2022¦", None, [NO_DAY]),
    ("¦13/05/22¦", None, [AMBIGUOUS]),
    ("¦13.05.22¦", None, [AMBIGUOUS]),
    ("¦05.06.2022¦", "2022-06-05", []),
    ("¦5. 6. 2022¦", "2022-06-05", []),
    ("¦5.6.2022 r.¦", "2022-06-05", []),
    ("¦5-13-2022¦", "2022-05-13", []),
    ("¦2022-05-13¦", "2022-05-13", []),
    # Roman months, eras, years first
    ("¦5.VI.2022¦", "2022-06-05", []),
    ("¦5.IX.2022¦", "2022-09-05", []),
    ("¦5.IIII.2022¦", None, [AMBIGUOUS]),
    ("¦令和4年5月1日¦", "2022-05-01", []),
    ("¦令和元年5月1日¦", "2019-05-01", []),
    ("¦平成31年4月30日¦", "2019-04-30", []),
    ("¦昭和64年1月7日¦", "1989-01-07", []),
    ("¦大正元年8月1日¦", "1912-08-01", []),
    ("¦明治45年7月1日¦", "1912-07-01", []),
    ("東京 ¦令和4年5月1日¦", "2022-05-01", []),
    ("東京¦令和元年5月1日¦", "2019-05-01", []),
    ("¦令和元年 5月1日¦", "2019-05-01", []),
    ("¦令和10年5月1日¦", "2028-05-01", []),
    ("東京¦2022年5月1日¦", "2022-05-01", []),
    ("A東¦2022年5月1日¦", "2022-05-01", []),
    ("¦2022. május 13.¦", "2022-05-13", []),
    # what precedes a number
    ("Room 12, ¦13 May 2022¦", "2022-05-13", []),
    ("the 5 boats ¦of May 13, 2022¦", "2022-05-13", []),
    ("B12 ¦13 May 2022¦", "2022-05-13", []),
    ("Riga–¦May 13, 2022¦", "2022-05-13", []),
    # no such day
    ("¦31 April 2022¦", None, [NO_DAY]),
    ("¦29 February 2022¦", None, [NO_DAY]),
    ("¦29 February 2024¦", "2024-02-29", []),
    ("¦29 February¦", "XXXX-02-29", [PARTIAL]),
    # what is not printed
    ("¦13 May¦", "XXXX-05-13", [PARTIAL]),
    ("¦May 2022¦", "2022-05", [PARTIAL]),
    ("¦May 13¦", "XXXX-05-13", [PARTIAL]),
    # ranges
    ("¦13-15 May 2022¦", "2022-05-13/2022-05-15", []),
    ("¦May 13-15, 2022¦", "2022-05-13/2022-05-15", []),
    ("¦13 May – 15 June 2022¦", "2022-05-13/2022-06-15", []),
    ("¦13 May 2022 – 15 June¦", "2022-05-13/2022-06-15", []),
    ("¦13 May 2022 – 15 June 2023¦", "2022-05-13/2023-06-15", []),
    ("¦13 May 2022—15 May 2022¦", "2022-05-13/2022-05-15", []),
    ("¦13 May 2022 - 13 May 2022¦", "2022-05-13/2022-05-13", []),
    ("¦15 May 2022 – 13 May 2022¦", "2022-05-15/2022-05-13", [REVERSED]),
    ("¦30 December – 2 January 2023¦", "XXXX-12-30/2023-01-02", [PARTIAL]),
    ("¦13 May – 15 June¦", "XXXX-05-13/XXXX-06-15", [PARTIAL]),
    ("¦13 May 2022 – 5/6/2022¦", None, [AMBIGUOUS]),
    ("¦5/6/2022 – 13 May 2022¦", None, [AMBIGUOUS]),
    ("¦13 May 2022 – 31 June 2022¦", None, [NO_DAY]),
    ("¦31 April 2022 – 3 May 2022¦", None, [NO_DAY]),
    ("¦13-31 June 2022¦", None, [NO_DAY]),
    ("¦15-13 May 2022¦", "2022-05-15/2022-05-13", [REVERSED]),
    ("¦13-15 listopad 2022¦", None, [AMBIGUOUS]),
    ("¦13 May 2022¦ – 15 boats", "2022-05-13", []),
    ("¦13 May – 13 May 2022¦", "2022-05-13/2022-05-13", []),
    ("¦15 May – 13 May 2022¦", "XXXX-05-15/2022-05-13", [PARTIAL]),
    ("¦13 May 2022–1 June¦", "2022-05-13/2022-06-01", []),
    ("¦May 2022 – 3 May¦", "2022-05/2022-05-03", [PARTIAL]),
    ("¦30 December 2022 – 2 January¦", "2022-12-30/XXXX-01-02", []),
    ("¦13-15 May 2022¦ – 3 June 2022", "2022-05-13/2022-05-15", []),  # only one day opens such a range
    ("¦13 May 2022-1 May¦", "2022-05-13/XXXX-05-01", []),
    ("¦13 May 2022-1 June¦", "2022-05-13/2022-06-01", []),
    # weekdays and articles; 13 May 2022 was a Friday
    ("¦Friday, 13 May 2022¦", "2022-05-13", []),
    ("¦Friday 13 May 2022¦", "2022-05-13", []),
    ("on ¦Fri. 13 May 2022¦", "2022-05-13", []),
    ("¦Friday (13 May 2022¦)", "2022-05-13", []),
    ("¦13 May 2022 (Friday)¦", "2022-05-13", []),
    ("¦13 May 2022, Friday¦ x", "2022-05-13", []),
    ("¦13 May 2022¦ (Riga)", "2022-05-13", []),
    ("¦Monday, 13 May 2022¦", "2022-05-13", [MISMATCH]),
    ("¦13 May 2022 (Monday)¦", "2022-05-13", [MISMATCH]),
    ("¦Monday, 13 May¦", "XXXX-05-13", [PARTIAL]),
    ("¦the 13 May 2022¦", "2022-05-13", []),
    ("¦a 13 de maio de 2022¦", "2022-05-13", []),
    ("¦d'13 May 2022¦", "2022-05-13", []),
    ("¦d’13 May 2022¦", "2022-05-13", []),
    ("Room 5 ¦13 May 2022¦", "2022-05-13", []),
    ("¦Friday, (13 May 2022¦)", "2022-05-13", []),
    ("¦So, 13 May 2022¦", "2022-05-13", []),  # Saturday or Sunday: languages differ
    ("Riga ¦the 13 May 2022¦", "2022-05-13", []),
    ("¦Friday the 13 May 2022¦", "2022-05-13", []),
    ("on ¦the Friday 13 May 2022¦", "2022-05-13", []),
    ("Riga, ¦13 May 2022¦", "2022-05-13", []),
    ("(¦13 May 2022¦)", "2022-05-13", []),
    ("¦2022年5月13日星期五¦", "2022-05-13", []),
    ("¦2022年5月13日(金)¦", "2022-05-13", []),
    ("¦2022年5月13日 星期五¦", "2022-05-13", []),
    ("¦п’ятниця, 13 травня 2022¦", "2022-05-13", []),
    ("¦п’ятниця 13 травня 2022¦", "2022-05-13", []),
]


@pytest.mark.parametrize(("marked", "edtf", "flaws"), READ, ids=[str(n) for n in range(len(READ))])
def test_read(marked: str, edtf: str | None, flaws: list[DefectCode]) -> None:
    before, inside, _ = marked.split("¦")
    when = find_when(marked.replace("¦", ""))
    assert when is not None
    assert (when.edtf, [code for code, _, _ in when.flaws]) == (edtf, flaws)
    assert (when.start, when.end) == (len(before), len(before) + len(inside))


@pytest.mark.parametrize(
    "text", ["", "x", "Room 12", "12 boats", "chapter 5, 2022", "Friday", "1998", "x5 May2", "13 Xyz 2022"]
)
def test_no_date(text: str) -> None:
    assert find_when(text) is None


@pytest.mark.parametrize(
    ("text", "year", "edtf"),
    [
        ("13 May", 2022, "2022-05-13"),
        ("13 May 2021", 2022, "2021-05-13"),
        ("13 May – 15 June", 2022, "2022-05-13/2022-06-15"),
        ("May 13-15", 2022, "2022-05-13/2022-05-15"),
        ("13 May – 15 June 2021", 2022, "2021-05-13/2021-06-15"),
        ("30 December – 2 January 2023", 2022, "XXXX-12-30/2023-01-02"),
        ("29 February", 2022, None),
    ],
)
def test_the_year_completes(text: str, year: int, edtf: str | None) -> None:
    when = find_when(text, year=year)
    assert when is not None
    assert when.edtf == edtf


@pytest.mark.parametrize(
    ("text", "time", "zone"),
    [
        ("13 May 2022, 9:30", dt.time(9, 30), None),
        ("13 May 2022 at 9:30:15 CET", dt.time(9, 30, 15), "CET"),
        ("9:30, 13 May 2022", dt.time(9, 30), None),
        ("13 May 2022 9 pm", dt.time(21, 0), None),
        ("13 May 2022 9 PM", dt.time(21, 0), None),
        ("13 May 2022 9 am", dt.time(9, 0), None),
        ("13 May 2022 9 AM", dt.time(9, 0), None),
        ("13 May 2022 13 am", None, None),
        ("13 May 2022 12 pm", dt.time(12, 0), None),
        ("13 May 2022 12 am", dt.time(0, 0), None),
        ("13 May 2022 12:30 a.m.", dt.time(0, 30), None),
        ("5 p.m. 13 May 2022", dt.time(17, 0), None),
        ("13 May 2022 0:30 am", dt.time(0, 30), None),
        ("13 May 2022 0:30 pm", None, None),
        ("13 May 2022 13 pm", None, None),
        ("13 May 2022 24:30", None, None),
        ("13 May 2022 9:60", None, None),
        ("2022-05-13T09:30:15Z", dt.time(9, 30, 15), "Z"),
        ("13 May 2022, before about 9:30", dt.time(9, 30), None),  # the hour begins within sixteen characters
        ("13 May 2022, before almost 9:30", None, None),
        ("13 May 2022, in the old harbour of the town, 9:30", None, None),
    ],
)
def test_time(text: str, time: dt.time | None, zone: str | None) -> None:
    when = find_when(text)
    assert when is not None
    assert (when.date, when.time, when.zone) == (dt.date(2022, 5, 13), time, zone)


@pytest.mark.parametrize("text", ["13 May 2022 0 pm", "13 May 2022 13 pm", "13 May 2022 24:30", "13 May 2022 9:60"])
def test_a_time_that_no_clock_has(text: str) -> None:
    when = find_when(text)
    assert when is not None
    ((code, start, end),) = when.flaws
    assert (code, text[start:end]) == (NO_TIME, text[12:])


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("on ¦5/6/2022¦, 9:30", AMBIGUOUS),
        ("Friday ¦13.05.22 r.¦ 9:30", AMBIGUOUS),
        ("¦5/6/2022 – 13 May 2022¦", AMBIGUOUS),
        ("Friday, ¦13 May¦, 9:30", PARTIAL),
        ("on ¦13 June¦.", PARTIAL),  # the point ends the sentence
        ("on ¦13 Febr.¦", PARTIAL),  # and here the short form
        ("on ¦13 Sept. – 15 June¦.", PARTIAL),
        ("on ¦13 June – 15 Sept.¦", PARTIAL),
        ("Tuesday, ¦31 April 2022¦ at 9:30", NO_DAY),
        ("¦31 lutego – 3 maja 2022 r.¦", NO_DAY),
        ("¦15 May 2022 – 13 May 2022¦, 9:30", REVERSED),
        ("on ¦Monday¦, 13 May 2022", MISMATCH),
        ("13 May 2022 (¦Monday¦) 9:30", MISMATCH),
        ("13 May 2022 at ¦24:30¦", NO_TIME),
        ("¦24:30¦, 13 May 2022", NO_TIME),
    ],
)
def test_where_the_flaw_is(marked: str, code: DefectCode) -> None:
    before, inside, _ = marked.split("¦")
    when = find_when(marked.replace("¦", ""))
    assert when is not None
    assert when.flaws == [(code, len(before), len(before) + len(inside))]


def test_a_time_is_not_looked_for_before_the_place_where_the_search_begins() -> None:
    starts = [when.start for at in (0, 2) if (when := find_when("9:30, 13 May 2022", at=at))]
    assert starts == [0, 6]


@pytest.mark.parametrize(
    ("words", "blanks", "start"), [("the", 27, 0), ("the", 28, 31), ("Friday the", 20, 0), ("Friday the", 21, 7)]
)
def test_words_before_a_date_begin_within_thirty_characters(words: str, blanks: int, start: int) -> None:
    when = find_when(f"{words}{' ' * blanks}13 May 2022")
    assert when is not None
    assert when.start == start


def test_a_time_alone() -> None:
    assert read_time("x") is None
    wrong = read_time("24:30")
    assert wrong is not None
    assert wrong.flaws == [(NO_TIME, 0, 5)]
    when = read_time("at 9:30 CET, x", 3)
    assert when is not None
    assert (when.start, when.end, when.time, when.zone, when.edtf, when.date) == (
        3,
        11,
        dt.time(9, 30),
        "CET",
        None,
        None,
    )


# --- where languages differ ----------------------------------------------------------------------


@pytest.mark.parametrize("text", ["3. listopad 2022", "3 listopad 2022", "listopad 3, 2022"])
def test_a_month_is_read_in_its_language(text: str) -> None:
    """Listopad is October in Croatian and November in Czech and Polish."""
    for language, month in (("hr", 10), ("cs", 11), ("pl", 11)):
        when = find_when(text, language)
        assert when is not None
        assert when.date == dt.date(2022, month, 3)
        ended = find_when(f"1 May 2022 – {text}", language)
        assert ended is not None
        assert ended.end_date == dt.date(2022, month, 3)
    when = find_when(text, "en")
    assert when is not None
    assert (when.date, [code for code, _, _ in when.flaws]) == (None, [AMBIGUOUS])


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("Sal, 13 May 2022", "pt", 5),  # Sal is an island, and Tuesday in Turkish
        ("Sal, 13 May 2022", "tr", 0),
        ("Sal, 10 May 2022", "pt", 0),  # a Tuesday
        ("sal, 13 May 2022", "pt", 0),
        ("Sal, 13 May 2022", None, 5),
        ("Tues, 13 May 2022", "pt", 0),  # four letters
        ("Sal 13 May 2022", "pt", 0),
        ("Sal. 13 May 2022", "pt", 0),
        ("On Sal, 13 May 2022", "pt", 8),
        ("On Sal, 13 May 2022", "tr", 3),
        ("On Sal, 13 May 2022", None, 3),  # in no language, whose weekdays it would not be
        ("On SAL, 13 May 2022", None, 8),
    ],
)
def test_a_town_that_is_short_for_a_day(text: str, language: str | None, start: int) -> None:
    when = find_when(text, language)
    assert when is not None
    assert when.start == start


# --- where it is looked for ----------------------------------------------------------------------


def test_a_date_is_looked_for_between_two_places() -> None:
    text = "1 May 2022, 2 May 2022, 3 May 2022"
    found = [find_date(text, 12), find_date(text, 22), find_date(text, 12, 18)]
    assert [m and m[0] for m in found] == ["2 May 2022", "3 May 2022", "2 May"]
    assert find_date(text, 0, 4) is None
    assert find_date("May 2, 2022", 1) is None
    cut = find_date("May 12345", 0, 8)
    assert cut is not None
    assert cut[0] == "May 1234"
    whole, rest = find_date("2022-05-13"), find_date("令和4年5月1日", 1)
    assert whole is not None and rest is not None
    assert (whole[0], rest[0]) == ("2022-05-13", "5月1日")
    assert match_date("x1 May 2022", 0) is None
    assert find_date("東京令和4年5月1日", 0, 9) is None
    shorter = find_date("x May 2, 2022", 0, 7)
    assert shorter is not None
    assert shorter[0] == "May 2"


def test_days() -> None:
    assert (Day(2022, 5, 3).edtf, Day(None, 5, 3).edtf, Day(2022, 5, None).edtf) == (
        "2022-05-03",
        "XXXX-05-03",
        "2022-05",
    )
    assert [day.exists for day in (Day(2022, 2, 29), Day(None, 2, 29), Day(2022, 2, None))] == [False, True, True]
    assert Day(2022, 5, None).date is None
    assert Day(45, 5, 3).edtf == "0045-05-03"


@pytest.mark.parametrize(("number", "month"), list(enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)))
def test_a_month_in_roman_numbers(number: int, month: str) -> None:
    when = find_when(f"5. {month}. 2022")
    assert when is not None
    assert when.date == dt.date(2022, number, 5)
