"""What is true of every release, whatever its text."""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Iterator

import regex

import communique
from communique import Caption, Dateline, DateSource, DefectCode, Part, Release
from communique._lexicon import LANGUAGES, MONTHS, fold
from communique._parts import Dated
from fixtures import lint

# --- lossless ------------------------------------------------------------------------------------

#: What may stand outside the parts.
OUTSIDE = re.compile(r"[\s|•*·‣◦▪–—_=#>/\\.:,;()\[\]\"'\ufeff\u200b\u00ad-]+")
LAYOUT = re.compile(rf"(?:{OUTSIDE.pattern})?\Z")
#: A list mark, and a break with the white space around it.
_MARK = r"[|•‣◦▪●○■□·∙►▸➢*+–-]"
MARK = re.compile(rf"{_MARK}(?:\s+|\Z)")
PADDING = r"\ufeff\u200b\u00ad"
BREAK = re.compile(rf"(?:[^\S{lint.BREAK}]|[{PADDING}])*[{lint.BREAK}][\s{PADDING}]*")


def readings(held: str) -> re.Pattern[str]:
    """What a part may make of the text `held` under its span: breaks are one space, marks of lines may be left out."""
    pattern = ""
    for number, line in enumerate(BREAK.split(held)):
        mark = MARK.match(line)
        end = mark.end() if mark else 0
        words = (" " if number else "") + f"(?:{re.escape(line[:end])})?{re.escape(line[end:])}"
        pattern += words if line[end:] else f"(?:{words})?"
    return re.compile(pattern)


#: A list mark that opens a line, or is one.
LINE_MARK = re.compile(rf"(?:\A|[{lint.BREAK}])\s*{_MARK}(?=\s|\Z)")
#: What may be taken off inside a line: tags, references, Markdown, targets of links.
MARKUP = re.compile(r"[<&*_\\#]|\]\(|\[\d|\[[/h]")
#: A line, or what stands behind a bar at the end, that may be the number of a page in the middle of a sentence.
FOLIO_LINE = re.compile(
    rf"[{lint.BREAK}]\W*(?:page )?\d{{1,4}}(?:\W*(?:of|de|von)?\W*\d{{1,4}})?\W*(?:[{lint.BREAK}]|\Z)"
    r"|\|\s*\d{1,4}\Z|\f",
    re.I,
)


def solid(text: str) -> str:
    """`text` without what may be layout."""
    return OUTSIDE.sub("", text)


def shows(held: str, text: str) -> bool:
    """Whether `text` holds what `held` does, in its order; only markup and numbers of pages are words left out."""
    left = iter(held)
    if not all(c in left for c in "".join(text.split())):
        return False
    if solid(text) in (solid(held), solid(LINE_MARK.sub("\n", held))):
        return True
    return MARKUP.search(held) is not None or FOLIO_LINE.search(held) is not None


def losses(release: Release) -> Iterator[str]:
    """Parts that are out of order or say what does not stand under them, and text that stands outside the parts."""
    text, end = release.source, 0
    for part in release.parts:
        if not end <= part.span.start < part.span.end <= len(text):
            yield f"{part} is out of order"
        if not LAYOUT.match(text[end : part.span.start]):
            yield f"{text[end : part.span.start]!r} belongs to no part"
        held = part.span.of(text)
        if not (shows(held, part.text) or readings(held).fullmatch(part.text)):
            yield f"{part} says what {held!r} does not"
        end = part.span.end
    if not LAYOUT.match(text[end:]):
        yield f"{text[end:]!r} belongs to no part"


# --- nothing invented ----------------------------------------------------------------------------

NUMBER = re.compile(r"\d+")
WORD = regex.compile(r"[\p{L}\p{Nl}]+")
ERAS = ("明治", "大正", "昭和", "平成", "令和")
ROMAN = dict(zip("I II III IV V VI VII VIII IX X XI XII".split(), range(1, 13), strict=True))


def numbers(text: str) -> set[int]:
    """The numbers that `text` prints, in any digits."""
    return {int(found) for found in NUMBER.findall(text)}


def months(text: str) -> set[int]:
    """The months that `text` may name, in words, Roman numerals or digits."""
    words = WORD.findall(unicodedata.normalize("NFC", text))
    named = {month for word in words for month in MONTHS.get(fold(word), ())}
    return named | {ROMAN[word] for word in words if word in ROMAN} | numbers(text)


def check_point(text: str, point: str, year: int | None) -> None:
    """What `point` of an EDTF date says stands in `text`; the year may be the one that the caller gave."""
    first, *rest = point.split("-")
    if "X" not in first:
        assert int(first) in numbers(text) or int(first) == year or any(era in text for era in ERAS)
    assert all(int(month) in months(text) for month in rest[:1] if "X" not in month)
    assert all(int(day) in numbers(text) for day in rest[1:] if "X" not in day)


def check_day(text: str, day: dt.date, year: int | None) -> None:
    """Day, month and year of `day` stand in `text`, as above."""
    check_point(text, day.isoformat(), year)


def check_time(text: str, time: dt.time) -> None:
    """Hour, minute and second of `time` stand in `text`; a whole hour stands in it without other minutes."""
    hours = {time.hour, time.hour % 12 or 12}
    clocks = numbers(text) | {n // 100 for n in numbers(text)} | {n % 100 for n in numbers(text)}
    assert hours & clocks
    assert {time.minute, time.second} <= clocks | {0}
    if time.minute == 0:
        minutes = {int(found) for hour in hours for found in re.findall(rf"(?<![\d:])0?{hour}:(\d\d)", text)}
        assert not minutes or 0 in minutes


def check_values(part: Part, year: int | None) -> None:
    """Every value of `part` stands in its text."""
    if isinstance(part, Dated):
        for day in (part.date, part.end_date if isinstance(part, Dateline) else None):
            if day is not None:
                check_day(part.text, day, year)
        for point in part.edtf.split("/") if part.edtf is not None else ():
            check_point(part.text, point, year)
        if part.time is not None:
            check_time(part.text, part.time)
        if part.edtf is not None and "XXXX" in part.edtf:
            assert year is None
            assert part.date is None or not part.edtf.startswith("XXXX")
        if part.date is not None:
            assert part.edtf is not None
            assert part.edtf.startswith(part.date.isoformat())
        assert part.zone is None or part.zone in part.text
    if isinstance(part, Dateline):
        assert part.place is None or part.place in part.text
        assert part.agency is None or part.agency in part.text
    if isinstance(part, Caption):
        assert part.credit is None or part.credit in part.text


def inventions(release: Release) -> Iterator[str]:
    """Parts with values that do not stand in their text."""
    for part in release.parts:
        try:
            check_values(part, None)
        except AssertionError:
            yield f"{part} says what its text does not"


def check_date(release: Release) -> None:
    """The date of the release is that of its dateline, or stands in its first paragraph."""
    assert (release.date is None) is (release.date_source is None)
    if release.date is None:
        return
    if release.date_source is DateSource.DATELINE:
        assert release.dateline is not None
        assert release.date == release.dateline.date
    else:
        check_day(release.body[0].text, release.date, None)


#: What is reported of every text that has such characters.
REPORTED = {
    DefectCode.LONE_SURROGATE: re.compile("[\ud800-\udfff]"),
    DefectCode.BIDI_CONTROL: re.compile("[\u202a-\u202e\u2066-\u2069]"),
    DefectCode.REPLACEMENT_CHARACTER: re.compile("\ufffd"),
    DefectCode.CONTROL_CHARACTER: re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]"),
}


def unsaid(release: Release) -> Iterator[str]:
    """What is said of the whole release and is not so, and what is not said."""
    try:
        check_date(release)
    except AssertionError:
        yield f"{release.date} is not the date"
    if release.language not in (None, *LANGUAGES):
        yield f"{release.language!r} is no language"
    due = {DefectCode.MISSING_TITLE: release.title is None, DefectCode.MISSING_BODY: not release.body}
    due |= {code: shape.search(release.source) is not None for code, shape in REPORTED.items()}
    said = {defect.code for defect in release.defects}
    yield from (f"{code} is said wrongly or not at all" for code in due if due[code] is not (code in said))


# --- the rest ------------------------------------------------------------------------------------


def misplaced(release: Release) -> Iterator[str]:
    """Defects of no known code, outside the text or out of its order."""
    places = [(defect.span.start, defect.span.end) for defect in release.defects]
    if places != sorted(places):
        yield "defects are out of order"
    for defect in release.defects:
        if not isinstance(defect.code, DefectCode) or not defect.message:
            yield f"{defect!r} is no defect"
        if not 0 <= defect.span.start <= defect.span.end <= len(release.source):
            yield f"{defect!r} lies outside the text"


def irreversible(release: Release) -> Iterator[str]:
    """What the JSON form loses."""
    # ASCII escapes would make one character of two lone surrogates that stand side by side.
    again = Release.from_dict(json.loads(json.dumps(release.to_dict(), ensure_ascii=False)))
    if again != release or again.to_dict() != release.to_dict() or hash(again) != hash(release):
        yield "the JSON form loses something"


def unprinted(release: Release) -> Iterator[str]:
    """What a terminal would act on in the printed form."""
    if not str(release).replace("\n", "").replace("\u3000", "").replace("\xa0", "").isprintable():
        shown = (c for c in str(release) if c != "\n" and not c.isprintable() and unicodedata.category(c) != "Zs")
        yield from (f"{c!r} is printed" for c in shown)


CHECKS = (losses, inventions, unsaid, misplaced, irreversible, unprinted)


def faults(text: str) -> list[str]:
    """What is wrong with the release that the parser makes of `text`; empty if nothing is."""
    try:
        release = communique.parse(text)
    except Exception as error:  # that no text raises is the first thing asserted
        return [f"raises {error!r}"]
    return [*([] if release.source == text else ["the source is another"]), *faults_of(release)]


def faults_of(release: Release) -> list[str]:
    """What is wrong with `release`."""
    try:
        return [fault for check in CHECKS for fault in check(release)]
    except Exception as error:
        return [f"raises {error!r}"]
