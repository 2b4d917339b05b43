"""Points in time as texts print them: a date or range with its weekday, time and zone."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

import regex
from attrs import Factory, define

from communique import _terminals as t
from communique._defects import DefectCode
from communique._lexicon import (
    is_abbreviation,
    is_date_word,
    is_month,
    is_weekday,
    is_weekday_in,
    month_number,
    weekday_number,
)

#: A defect and its place, as offsets into the text that was read.
Flaw = tuple[DefectCode, int, int]
#: A match of DATE or PLAIN_DATE.
_Match = regex.Match[str] | re.Match[str]


#: A weekday or a time stands within so many code points of its date.
_REACH = 30
#: The hour of a time behind a date begins within so many code points: a mark, a word of six letters, blanks.
_HOUR_WITHIN = 16
#: What stands between a date and its weekday.
_BEFORE_WEEKDAY = frozenset(" \u00a0\u202f\u3000.,(（")
#: A short form of a weekday is not longer.
_SHORT = 3
#: An hour that no clock has.
_NO_HOUR = 24


class Day(NamedTuple):
    """A calendar day with what is not printed left None."""

    year: int | None
    month: int
    day: int | None

    @property
    def edtf(self) -> str:
        """ISO 8601-2: ``2022-02-28``, ``XXXX-04-02``, ``2023-05``."""
        year = "XXXX" if self.year is None else f"{self.year:04}"
        return f"{year}-{self.month:02}" + ("" if self.day is None else f"-{self.day:02}")

    @property
    def date(self) -> dt.date | None:
        """The date; None while it is partial."""
        if self.year is None or self.day is None:
            return None
        return dt.date(self.year, self.month, self.day)

    @property
    def exists(self) -> bool:
        """Whether the calendar has it; 29 February does while its year is open."""
        try:
            dt.date(2000 if self.year is None else self.year, self.month, 1 if self.day is None else self.day)
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
    follows_weekday: bool = False

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
    """The day of ``a/b/year``; None while the order is open, one that no calendar has if neither order fits."""
    if len(year) == 2:
        return None
    if a > 12 or a == b:
        return Day(int(year), b, a)
    return Day(int(year), a, b) if b > 12 else None


def _read_day(m: _Match, language: str | None) -> Day | None:
    """The day that a match of DATE prints; None when its parts cannot be told apart."""
    if m.re is t.PLAIN_DATE:
        month = month_number(m["month"], language)
        return None if month is None else Day(int(m["year"]), month, int(m["day"]))
    if a := m["a"]:
        b, c = m.group("b", "c")
        if len(c) == 4 and m["mark"].strip() == ".":
            return Day(int(c), int(b), int(a))
        return _read_numeric(int(a), int(b), c)
    word, year = m["month"], m["year"]
    if m["roman"] and m["roman"] not in _ROMAN:
        return None
    month = month_number(word, language) if word else _ROMAN.get(m["roman"]) or int(m["number"])
    if month is None:
        return None
    if not word and (era := m["era"]):
        return Day(_ERAS[era] + (1 if m["era_year"] == "元" else int(m["era_year"])), month, int(m["day"]))
    day = m["first_day"] or m["day"]
    return Day(int(year) if year else None, month, int(day) if day else None)


def _is_date(m: regex.Match[str]) -> bool:
    """Whether the word in the month's place is a month."""
    month = m["month"]
    return month is None or is_month(month)


def find_date(text: str, at: int = 0, end: int | None = None) -> _Match | None:
    """The first date in ``text[at:end]``, as a match of DATE or PLAIN_DATE whose month is one."""
    end = len(text) if end is None else end
    for number in t.NUMBER.finditer(text, at, end):
        start = number.start()
        if start > at and (m := _match_date_around(text, at, start, end)):
            return m
        glued = start > at and text[start - 1].isalpha() and text[start - 1] < "\u2e80"
        if not glued and (m := match_date(text, start, end)):
            return m
    return None


def _match_date_around(text: str, at: int, number: int, end: int) -> _Match | None:
    """The date that begins with the month or the era before `number`."""
    spaced = text[number - 1].isspace()
    if spaced and (last := text[max(at, number - _REACH) : number].split()[-1:]) and _is_ordinary(last[0]):
        return None
    if spaced and (word := t.WORD_BEFORE.match(text, at, number)):
        return match_date(text, word.start(), end)
    if text[number - 1] < "\u2e80":
        return None
    era = t.ERA_BEFORE.match(text, at, number)
    return match_date(text, era.start(), end) if era else None


def _is_ordinary(word: str) -> bool:
    """Whether `word` before a number is no month: it ends in a mark, or is letters that name none."""
    word = word.removesuffix(".")
    if word[-1:].isascii() and not word[-1:].isalpha():
        return True
    return word.isalpha() and word[0] < "\u2e80" and not is_month(word)


def match_date(text: str, at: int, end: int | None = None) -> _Match | None:
    """The date that begins at `at`."""
    end = len(text) if end is None else end
    if (plain := t.PLAIN_DATE.match(text, at, end)) and is_month(plain["month"]):
        return plain
    m = t.DATE.match(text, at, end)
    return m if m is not None and _is_date(m) else None


def _read_days(m: _Match, language: str | None, year: int | None, when: When) -> None:
    """Fill `when` with the date of `m` and, after a dash, the end of its range; note what is wrong.

    days = date , [ ONE_DAY , RANGE_DASH , date ] ;
    """
    text, first, last = m.string, _read_day(m, language), None
    first_day, last_day = (None, None) if m.re is t.PLAIN_DATE else m.group("first_day", "last_day")
    ranged, n = bool(first_day or last_day), None
    if ranged:
        last = None if first is None else Day(first.year, first.month, int(last_day or m["day"]))
    elif n := _match_range_end(text, when.end):
        ranged, when.end, last = True, n.end(), _read_day(n, language)
    when.days = (m.start(), when.end - _ends_in_full_stop(n or m))
    if first is None or (ranged and last is None):
        when.flaws.append((DefectCode.AMBIGUOUS_DATE, *when.days))
        return
    when.first, when.last = _with_year(first, last, year)
    _check_days(when)


def _match_range_end(text: str, at: int) -> _Match | None:
    """The date behind a dash at `at`."""
    dash = t.RANGE_DASH.match(text, at)
    return match_date(text, dash.end()) if dash else None


def _ends_in_full_stop(m: _Match) -> bool:
    """Whether the last point of `m` ends the sentence: it stands after a month that is written in full."""
    return m[0][-1] == "." and m["year"] is None and bool(m["month"]) and not is_abbreviation(m["month"])


def _with_year(first: Day, last: Day | None, year: int | None) -> tuple[Day, Day | None]:
    """Both days of a date or range with the year that one of them prints, or else with `year`."""
    if last is None:
        return _in_year(first, year), None
    if first.year is None and last.year is None:
        return _in_year(first, year), _in_year(last, year)
    # A range from December to January leaves the year that it does not print open.
    if (first.month, first.day or 0) <= (last.month, last.day or 0):
        return _in_year(first, last.year), _in_year(last, first.year)
    return first, last


def _in_year(day: Day, year: int | None) -> Day:
    """`day` in `year`, unless it has a year of its own or there is none."""
    return day if day.year is not None or year is None else day._replace(year=year)


def _check_days(when: When) -> None:
    """Note days that do not exist, that are partial or in the wrong order; keep none that does not exist."""
    first, last = when.first, when.last
    if first is None or not first.exists or (last is not None and not last.exists):
        when.first = when.last = None
        when.flaws.append((DefectCode.DATE_OUT_OF_RANGE, *when.days))
    elif (date := first.date) is None:
        when.flaws.append((DefectCode.PARTIAL_DATE, *when.days))
    elif last is not None and (end_date := last.date) is not None and end_date < date:
        when.flaws.append((DefectCode.REVERSED_RANGE, *when.days))


def _read_weekday(text: str, language: str | None, when: When) -> None:
    """Take in a weekday or article right before the date, or a weekday after it, and check it.

    weekday = WEEKDAY_BEFORE , days | days , WEEKDAY_AFTER | ARTICLE_BEFORE , days | days ;
    """
    before = text[max(0, when.start - _REACH) : when.start].removesuffix("(").rstrip()[-1:]
    worded = bool(before) and (not before.isascii() or before.isalpha() or before in ".,'")
    m = _match_weekday_before(text, when.start) if worded else None
    if m and is_weekday(m["weekday"]) and not _may_be_town(m, language, when):
        when.start, when.follows_weekday = m.start(), True
    elif (m := _match_weekday_after(text, when.end)) and is_weekday(m["weekday"]):
        when.end = m.end()
    else:
        article = t.ARTICLE_BEFORE.match(text, max(0, when.start - _REACH), when.start) if worded else None
        when.start = article.start() if article else when.start
        return
    if not _falls_on(m["weekday"], when):
        when.flaws.append((DefectCode.WEEKDAY_MISMATCH, *m.span("weekday")))


def _falls_on(weekday: str, when: When) -> bool:
    """Whether the date may be on `weekday`."""
    number, date = weekday_number(weekday), when.date
    return date is None or number is None or number == date.weekday()


def _may_be_town(m: _Match, language: str | None, when: When) -> bool:
    """Whether the word is short for another day, in a foreign language or at the start of the line: "Sal, "."""
    word = m["weekday"]
    known = m.start("weekday") == 0 or language is not None or word.isupper()
    if len(word) > _SHORT or not known or not word[0].isupper() or m.string[m.end("weekday")] != ",":
        return False
    return not _falls_on(word, when) and not is_weekday_in(word, language)


def _match_weekday_before(text: str, at: int) -> _Match | None:
    """The word that ends at `at`, with the article before it."""
    start = max(0, at - _REACH)
    words = text[start:at].removesuffix("(").split()[-2:]
    if all(word.replace("’", "").isalpha() and not is_date_word(word) for word in words):
        return t.PLAIN_WEEKDAY_BEFORE.search(text, max(start, at - len(words[-1]) - 2), at)
    return t.WEEKDAY_BEFORE.match(text, start, at)


def _match_weekday_after(text: str, at: int) -> regex.Match[str] | None:
    """The word in brackets at `at`, or behind a comma or blank."""
    return t.WEEKDAY_AFTER.match(text, at) if text[at : at + 1] in _BEFORE_WEEKDAY or text[at - 1] == "日" else None


def _set_time(m: regex.Match[str], when: When, end: int) -> None:
    """Fill `when` with the time of a match of TIME, or of TIME with what stands around it; the time ends at `end`."""
    hours, minute, second, half, when.zone = m.group("hour", "minute", "second", "half", "zone")
    hour = int(hours)
    if half:
        # 0 p.m. and 13 p.m. are on no clock; 0:30 a.m. is on one of 24 hours.
        afternoon = half in "pP"
        hour = hour % 12 + 12 * afternoon if afternoon <= hour <= 12 else _NO_HOUR
    try:
        when.time = dt.time(hour, int(minute or 0), int(second or 0))
    except ValueError:
        when.flaws.append((DefectCode.TIME_OUT_OF_RANGE, m.start("hour"), end))


def read_time(text: str, at: int = 0) -> When | None:
    """The time that stands at `at`, without a date.

    time = CLOCK , [ HOUR_WORD ] , [ SPACE , [ "(" ] , ZONE , [ ")" ] ] ;
    """
    m = t.TIME.match(text, at)
    if m is None:
        return None
    when = When(m.start(), m.end())
    _set_time(m, when, when.end)
    return when


def find_when(
    text: str, language: str | None = None, year: int | None = None, at: int = 0, end: int | None = None
) -> When | None:
    """The first date or range in ``text[at:end]`` with the weekday, time and zone beside it.

    when = weekday , TIME_AFTER | TIME_BEFORE , weekday | weekday ;
    """
    m = find_date(text, at, end)
    if m is None:
        return None
    when = When(*m.span())
    _read_days(m, language, year, when)
    _read_weekday(text, language, when)
    if t.DIGIT.search(text, when.end, when.end + _HOUR_WITHIN) and (time := t.TIME_AFTER.match(text, when.end)):
        when.end = time.end()
        _set_time(time, when, when.end)
    elif time := _match_time_before(text, max(at, when.start - _REACH), when.start):
        when.start = time.start()
        _set_time(time, when, time.end("time"))
    return when


def _match_time_before(text: str, at: int, end: int) -> regex.Match[str] | None:
    """The time that ends at `end`."""
    return t.TIME_BEFORE.match(text, at, end) if t.DIGIT.search(text, at, end) else None
