"""Points in time as texts print them: a date or range with its weekday, time and zone."""

from __future__ import annotations

import datetime as dt

import regex
from attrs import Factory, define, frozen

from communique import _terminals as t
from communique._defects import DefectCode
from communique._lexicon import WEEKDAYS, fold, is_abbreviation, is_month, month_number, weekday_number

#: A defect and its place, as offsets into the text that was read.
Flaw = tuple[DefectCode, int, int]


@frozen
class Day:
    """A calendar day with what is not printed left None."""

    year: int | None
    month: int | None
    day: int | None

    @property
    def edtf(self) -> str:
        """ISO 8601-2: ``2022-02-28``, ``XXXX-04-02``, ``2023-05``."""
        year = "XXXX" if self.year is None else f"{self.year:04}"
        return f"{year}-{self.month:02}" + ("" if self.day is None else f"-{self.day:02}")

    @property
    def date(self) -> dt.date | None:
        """The date; None while it is partial."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return dt.date(self.year, self.month, self.day)

    @property
    def exists(self) -> bool:
        """Whether the calendar has it; 29 February does while its year is open."""
        try:
            dt.date(2000 if self.year is None else self.year, self.month or 0, 1 if self.day is None else self.day)
        except ValueError:
            return False
        return True


@define
class When:
    """A date or range, with the time and zone beside it, at ``[start, end)`` of the text it was read from."""

    start: int
    end: int
    days: tuple[int, int] = (0, 0)  #: where the date or range itself stands
    first: Day | None = None
    last: Day | None = None
    time: dt.time | None = None
    zone: str | None = None
    flaws: list[Flaw] = Factory(list)

    @property
    def date(self) -> dt.date | None:
        """The first day, if complete."""
        return None if self.first is None else self.first.date

    @property
    def end_date(self) -> dt.date | None:
        """The last day of a range, if complete."""
        return None if self.last is None else self.last.date

    @property
    def edtf(self) -> str | None:
        """The date or range in ISO 8601-2; None when there is none."""
        if self.first is None:
            return None
        return self.first.edtf + ("" if self.last is None else f"/{self.last.edtf}")


#: The year before the first of each Japanese era.
_ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
_ROMAN = {roman: n for n, roman in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), 1)}


def _read_numeric(a: int, b: int, year: str) -> Day | None:
    """Day and month from ``a/b/year``; None while their order is open, a Day that does not exist if none fits."""
    if len(year) == 2:
        return None
    if a > 12 or a == b:
        return Day(int(year), b, a)
    return Day(int(year), a, b) if b > 12 else None


def _read_day(m: regex.Match[str], language: str | None) -> Day | None:
    """The day that a match of DATE prints; None when its parts cannot be told apart."""
    if m["a"]:
        if m["mark"].strip() == "." and len(m["c"]) == 4:
            return Day(int(m["c"]), int(m["b"]), int(m["a"]))
        return _read_numeric(int(m["a"]), int(m["b"]), m["c"])
    if m["month"]:
        month = month_number(m["month"], language)
        if month is None:
            return None
    else:
        month = _ROMAN.get(m["roman"], 0) if m["roman"] else int(m["number"])
    day = m["first_day"] or m["day"]
    return Day(_read_year(m), month, int(day) if day else None)


def _read_year(m: regex.Match[str]) -> int | None:
    """The year of a match of DATE, counted from the era where one is named."""
    if m["era"]:
        return _ERAS[m["era"]] + (1 if m["era_year"] == "元" else int(m["era_year"]))
    return int(m["year"]) if m["year"] else None


def _is_date(m: regex.Match[str]) -> bool:
    """Whether the word in the month's place is a month."""
    month = m["month"]
    return month is None or is_month(month)


def find_date(text: str, at: int = 0, end: int | None = None) -> regex.Match[str] | None:
    """The first date in ``text[at:end]``, as a match of DATE whose month is one."""
    end = len(text) if end is None else end
    for number in t.NUMBER.finditer(text, at, end):
        start = number.start()
        word = t.WORD_BEFORE.match(text, at, start) or t.ERA_BEFORE.match(text, at, start) if start > at else None
        if word and (m := match_date(text, word.start(), end)):
            return m
        glued = start > at and text[start - 1].isalpha() and text[start - 1] < "\u2e80"
        if not glued and (m := match_date(text, start, end)):
            return m
    return None


def match_date(text: str, at: int, end: int | None = None) -> regex.Match[str] | None:
    """The date that begins at `at`."""
    m = t.DATE.match(text, at, end)
    return m if m is not None and _is_date(m) else None


def _read_days(m: regex.Match[str], language: str | None, year: int | None, when: When) -> None:
    """Fill `when` with the date of `m` and, after a dash, the end of its range; note what is wrong."""
    days = [_read_day(m, language)]
    tail = m["last_day"] or (m["day"] if m["first_day"] else None)
    if days[0] is not None and tail:
        days.append(Day(days[0].year, days[0].month, int(tail)))
    elif (dash := t.RANGE_DASH.match(m.string, m.end())) and (n := match_date(m.string, dash.end())):
        days.append(_read_day(n, language))
        when.end = n.end()
    # The point after a month written in full ends the sentence.
    pointed = m["year"] is None and m.string[when.end - 1] == "." and not is_abbreviation(m["month"] or "")
    end = when.end - pointed
    where = when.days = (m.start(), end)
    if None in days:
        when.flaws.append((DefectCode.AMBIGUOUS_DATE, *where))
        return
    known = [day for day in days if day is not None]
    # The last printed year is that of the whole range; `year` completes what prints none.
    year = known[-1].year or year
    known = [Day(day.year or year, day.month, day.day) for day in known]
    if not all(day.exists for day in known):
        when.flaws.append((DefectCode.DATE_OUT_OF_RANGE, *where))
        return
    when.first, when.last = known[0], known[1] if len(known) > 1 else None
    if when.date is None:
        when.flaws.append((DefectCode.PARTIAL_DATE, *where))
    elif when.end_date is not None and when.end_date < when.date:
        when.flaws.append((DefectCode.REVERSED_RANGE, *where))


def _read_weekday(text: str, when: When) -> None:
    """Take in a weekday or article right before the date, or a weekday in brackets after it, and check it."""
    m = t.WEEKDAY_BEFORE.match(text, max(0, when.start - 30), when.start) if when.start else None
    if m and fold(m["weekday"]) in WEEKDAYS:
        when.start = m.start()
    elif (m := t.WEEKDAY_AFTER.match(text, when.end)) and fold(m["weekday"]) in WEEKDAYS:
        when.end = m.end()
    else:
        article = t.ARTICLE_BEFORE.match(text, max(0, when.start - 12), when.start) if when.start else None
        when.start = article.start() if article else when.start
        return
    number = weekday_number(m["weekday"])
    if when.date is not None and number is not None and number != when.date.weekday():
        when.flaws.append((DefectCode.WEEKDAY_MISMATCH, *m.span("weekday")))


def _set_time(m: regex.Match[str], when: When) -> None:
    """Fill `when` with the time of a match of TIME."""
    hour, minute, second = int(m["hour"]), int(m["minute"] or 0), int(m["second"] or 0)
    if m["half"]:
        hour = hour % 12 + (12 if m["half"] in "pP" else 0) if hour <= 12 else 99
    when.zone = m["zone"]
    try:
        when.time = dt.time(hour, minute, second)
    except ValueError:
        when.flaws.append((DefectCode.TIME_OUT_OF_RANGE, m.start("hour"), m.end()))


def read_time(text: str, at: int = 0) -> When | None:
    """The time that stands at `at`, without a date."""
    m = t.TIME.match(text, at)
    if m is None:
        return None
    when = When(m.start(), m.end())
    _set_time(m, when)
    return when


def find_when(
    text: str, language: str | None = None, year: int | None = None, at: int = 0, end: int | None = None
) -> When | None:
    """The first date or range in ``text[at:end]`` with the weekday, time and zone beside it."""
    m = find_date(text, at, end)
    if m is None:
        return None
    when = When(*m.span())
    _read_days(m, language, year, when)
    _read_weekday(text, when)
    if len(text) - when.end > 2 and (time := t.TIME_AFTER.match(text, when.end)):
        _set_time(time, when)
        when.end = time.end()
    elif t.DIGIT.search(text, max(at, when.start - 30), when.start) and (
        time := t.TIME_BEFORE.match(text, max(at, when.start - 30), when.start)
    ):
        _set_time(time, when)
        when.start = time.start()
    return when
