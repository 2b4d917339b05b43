"""Lines that say where and when: datelines of their own, run-in datelines, issued and updated stamps."""

from __future__ import annotations

from collections.abc import Callable, Container
from functools import lru_cache

import regex
from attrs import evolve, frozen

from communique import _terminals as t
from communique._dates import When, find_when, read_time
from communique._lexicon import (
    BOILERPLATE,
    BYLINES,
    CJK_ISSUERS,
    CONTACTS,
    DATE_ARTICLES,
    FURNITURE,
    ISSUED,
    ISSUER_ENDINGS,
    ISSUERS,
    KICKERS,
    NOTES,
    PRESS_HEADS,
    PRESS_RELEASES,
    TODAY,
    UPDATED,
    WEEKDAYS,
    WORDS,
    Own,
    fold,
    is_issued,
    is_label_head,
    is_month,
    is_updated,
    may_open_label,
    own,
)

#: Longer lines are not looked at: no dateline or stamp is.
LONGEST = 140
#: A run-in dateline's last element ends within this many code points.
_REACH = 110
#: Words after a label's colon in place of a date ("yesterday evening"): fewer than this.
_REMARK = 3
#: A label without a date is not longer.
_BARE_LABEL = 60
#: No place is longer.
_PLACE = 60
#: A name of Han or kana that is not longer has an ending that may be its own: 宇部.
_CJK_SHORT = 2
#: No kicker with the name of its issuer is longer.
_RELEASE = 100
#: No name of a place has more words.
_PLACE_WORDS = 4
#: Marks that a date line leaves dangling.
_DANGLING = " \u00a0-–—|·•,:;."
#: Marks that part what follows a stamp from it, or close its bracket.
MARKS = _DANGLING + "()[]"
#: The least text after a place without a date.
_SHORTEST = 30
#: What may stand between a label and its date ("on Monday,").
_NEAR = 14


@frozen
class Stamp:
    """What a line says of place and time; ``[start, end)`` are offsets into the line."""

    start: int
    end: int
    when: When | None = None
    place: str | None = None
    agency: str | None = None
    text_from: int = 0  #: where what follows begins: the paragraph, or words beside the date; 0 where nothing does


@lru_cache(4)
def _label(text: str, _own: Own) -> tuple[str, int] | None:
    """The folded label that opens `text`, without the month or weekday of its date, and where it ends.

    Several rules ask it of a line, one after the other. `_own` is part of the key: the words that count now.
    """
    if not may_open_label(text):
        return None
    head = t.LABEL_HEAD.match(text)
    if head is None or not is_label_head(fold(head["head"])) or (m := t.LABEL.match(text)) is None:
        return None
    words, end = m["label"].replace("\u00a0", " "), m.end()
    label = fold(words)
    while not (is_updated(label) or is_issued(label)):
        words, _, last = words.rstrip().rpartition(" ")
        if not words or not (is_month(last) or fold(last).rstrip(",") in WEEKDAYS):
            return None
        label, end = fold(words), m.start("label") + len(words)
    return label, end


def read_stamp(text: str, language: str | None, year: int | None) -> tuple[str, Stamp] | None:
    """The stamp that `text` is, under the name of its rule: the first that applies.

    stamp = STAMP_LENGTH , ( updated_line | issued_line | date_line | time_line ) ;
    """
    if len(text) > LONGEST:
        return None
    dated = t.DIGIT.search(text) is not None
    if not dated and len(text) > _BARE_LABEL:
        return None
    if stamp := updated_line(text, language, year):
        return "updated_line", stamp
    if stamp := issued_line(text, language, year):
        return "issued_line", stamp
    if not dated:
        return None
    if stamp := date_line(text, language, year):
        return "date_line", stamp
    stamp = time_line(text)
    return ("time_line", stamp) if stamp else None


def updated_line(text: str, language: str | None = None, year: int | None = None) -> Stamp | None:
    """updated_line = UPDATED_LABEL , ( [ NEAR ] , when , [ MARKS ] , [ TAIL ] | UNDATED , ( time | CLEAR ,
    [ REMARK ] ) ) ;"""
    return _labelled(text, is_updated, language, year)


def issued_line(text: str, language: str | None = None, year: int | None = None) -> Stamp | None:
    """issued_line = ISSUED_LABEL , ( [ NEAR ] , when , [ MARKS ] , [ TAIL ] | UNDATED , ( time | CLEAR ,
    [ REMARK ] ) ) ;"""
    return _labelled(text, is_issued, language, year)


def _labelled(text: str, fits: Callable[[str], bool], language: str | None, year: int | None) -> Stamp | None:
    """A line that a label which fits opens, with its date or with nothing after it."""
    if (label := _label(text, own())) is None or not fits(label[0]):
        return None
    end = label[1]
    when = find_when(text, language, year, end)
    if when is None:
        time = read_time(text, end)
        if time is not None and time.end == len(text):
            return Stamp(0, time.end, time)
        return Stamp(0, len(text)) if _is_bare(text, *label) else None
    if when.start - end > _NEAR:
        return None
    tail = text[when.end :].lstrip(MARKS)
    # "Revised 3 May rules apply to all ferries." is a sentence that opens as a stamp does.
    if tail and t.ends_sentence(tail):
        return None
    return Stamp(0, when.end if tail else len(text), when, text_from=len(text) - len(tail))


def _is_bare(text: str, label: str, end: int) -> bool:
    """Whether nothing that matters follows the label; "Data" and "Publication" alone are headings."""
    colon = ":" in text or "：" in text
    rest = text[end:].strip(" )]")
    return colon and rest.count(" ") < _REMARK if rest else colon or " " in label


def date_line(text: str, language: str | None = None, year: int | None = None) -> Stamp | None:
    """date_line = when , [ DANGLING ] | when , [ MARKS ] , KIND | KIND , [ MARKS ] , when , [ DANGLING ] |
    TOWN , SPACE , when , COMPLETE , [ DANGLING ] | when , DASH , PLACE , DASH , ISSUER | before_date , when ,
    [ CLOSING ] | [ "(" ] , when , after_date | posted ;"""
    when = find_when(text, language, year)
    if when is None:
        return _posted(text)
    head, tail = text[: when.start].rstrip(MARKS), text[when.end :].lstrip(MARKS)
    if when.start == 0 and not text[when.end :].strip(_DANGLING):
        return Stamp(0, _end_of_date(text, when), when)
    if when.start == 0 and is_kind_or_source(tail):
        return Stamp(0, when.end, when, text_from=len(text) - len(tail))
    if is_kind_or_source(head) and not text[when.end :].strip(_DANGLING):
        return Stamp(when.start, _end_of_date(text, when), when)
    if (town := _town(text, when)) and not text[when.end :].strip(_DANGLING):
        return Stamp(0, _end_of_date(text, when), when, town)
    if when.start == 0 and (behind := t.PLACE_AND_ISSUER.fullmatch(text, when.end)):
        return Stamp(0, behind.end("place"), when, behind["place"], text_from=behind.start("issuer"))
    before = t.BEFORE_DATE.fullmatch(text, 0, when.start)
    after = t.AFTER_DATE.fullmatch(text, when.end)
    if before is None or after is None or (before["place"] and after["place"]):
        return None
    start = 1 if text[0] + text[-1] in ("()", "[]") else 0
    if fold(after["place"] or "") in WEEKDAYS:
        return Stamp(start, after.end("place"), when)
    end = after.end("place") if after["place"] else _end_of_date(text, when)
    return Stamp(start, end, when, _without_point(before["place"] or after["place"]))


def is_kind_or_source(text: str) -> bool:
    """Whether `text` names the kind of text, its number or issuer, or where it was taken from: "Source: Xinhua"."""
    if not text:
        return False
    if names_kind(text) or names_issuer(text) or opens_byline(text) or (len(text) <= _PLACE and is_number(text)):
        return True
    return (":" in text or "：" in text) and t.SOURCE_LINE.fullmatch(text) is not None


def opens_byline(text: str) -> bool:
    """Whether the first words of `text` open a byline, and a capitalised word follows them, or a colon and a name."""
    head, colon, name = text.replace("：", ":").partition(":")
    if colon and name and fold(head) in BYLINES:
        capitals = text[0].isupper() or text[0].islower()
        return not capitals or t.PERSON.fullmatch(name.strip()) is not None
    words = text.split(None, 4)
    return any(words[n][0].isupper() and fold(" ".join(words[:n])) in BYLINES for n in range(1, len(words)))


def names_kind(text: str) -> bool:
    """Whether `text` is a kicker, alone or with the issuer behind it: "Pressemitteilung des Hafenamtes"."""
    return fold(text) in KICKERS or names_release(text)


def names_release(text: str) -> bool:
    """Whether `text` is the word for a press release and then the name of its issuer."""
    if len(text) > _RELEASE or fold(text.replace("\u00a0", " ").partition(" ")[0]) not in PRESS_HEADS:
        return False
    words = text.split()
    ends = (n for n in range(min(4, len(words)), 0, -1) if fold(" ".join(words[:n])) in PRESS_RELEASES)
    if not (end := next(ends, None)) or t.ISSUER.fullmatch(rest := " ".join(words[end:])) is None:
        return False
    named = any(fold(word) in ISSUERS or fold(word).endswith(ISSUER_ENDINGS) for word in words[end:])
    return rest[0].islower() or named


def names_issuer(text: str) -> bool:
    """Whether `text` is the name of a company or ministry, and no place: "Halden Boats GmbH", "Ministry of Tides"."""
    words = fold(text).split() if len(text) <= _PLACE and "," not in text else []
    worded = any((len(words) > 1 and word in ISSUERS) or word.endswith(ISSUER_ENDINGS) for word in words)
    cjk = len(text) > _CJK_SHORT and text.endswith(CJK_ISSUERS)
    return (worded or cjk) and t.PLACE_LINE.fullmatch(text) is not None


def names_other(text: str) -> bool:
    """Whether `text` is a word of the page or a day, and no place: "Investors", "Tuesday"."""
    folded = fold(text)
    return any(folded in phrases for phrases in _OTHERS)


_OTHERS: tuple[Container[str], ...] = (KICKERS, CONTACTS, BOILERPLATE, NOTES, FURNITURE, WEEKDAYS, ISSUED, UPDATED)


def _town(text: str, when: When) -> str | None:
    """The town before a complete date with no mark between them: "Borová 23. mája 2003"."""
    if when.date is None or (m := t.TOWN.fullmatch(text, 0, when.start)) is None:
        return None
    place = m["place"]
    between = fold(text[when.start : when.days[0]])
    # "Sitzung vom 12. Mai" is no town, and of several words only a comma tells that they are one.
    if (between and between not in DATE_ARTICLES and not when.follows_weekday) or (" " in place and "," not in place):
        return None
    folded = fold(place)
    known = folded in WORDS or folded in TODAY or is_label_head(folded) or is_month(place)
    return None if known or names_other(place) else _without_point(place)


def _end_of_date(text: str, when: When) -> int:
    """The end of the date, with the final point that is part of it in many languages."""
    return when.end + text.startswith(".", when.end)


def _posted(text: str) -> Stamp | None:
    """A place and a time without a date.

    posted = UNDATED , PLACE , POSTED_AT , time ;
    """
    m = t.POSTED.match(text)
    when = read_time(text, m.end()) if m else None
    if m is None or when is None or when.end != len(text):
        return None
    return Stamp(0, len(text), when, m["place"])


def time_line(text: str) -> Stamp | None:
    """time_line = time ;"""
    when = read_time(text)
    return Stamp(0, len(text), when) if when is not None and when.end == len(text) else None


def place_line(text: str) -> Stamp | None:
    """place_line = PLACE_LENGTH , PLACE ;"""
    if len(text) > _PLACE or not text[0].isalpha() or t.PLACE_LINE.fullmatch(text) is None:
        return None
    # "Office of the Mayor of Riga" is as well capitalised as a place, but longer.
    if any(name.strip().count(" ") >= _PLACE_WORDS for name in text.split(",")):
        return None
    return Stamp(0, len(text), None, text)


def is_reference(text: str) -> bool:
    """Whether `text` is the issuer's number, with the words around it."""
    # A number ends in a digit, a capital or a mark.
    may_be = not text[-1:].islower() and t.DIGIT.search(text) is not None
    m = t.REFERENCE.fullmatch(text) if may_be else None
    return m is not None and (m["kind"] is None or fold(m["kind"]) in KICKERS)


def is_number(text: str) -> bool:
    """Whether `text` beside a date is the issuer's number, however short."""
    return is_reference(text) or t.SHORT_REFERENCE.fullmatch(text) is not None


def wire_dateline(text: str, language: str | None = None, year: int | None = None) -> Stamp | None:
    """wire_dateline = AGENCY , ( SEPARATOR | SPACES ) , PLACED_OR_KNOWN , run_in_dateline | KNOWN_AGENCY , SEPARATOR ,
    SENTENCE ;"""
    m = t.WIRE_FIRST.match(text)
    if m is None:
        return None
    known = text[0] == "/" or m["agency"] in t.WIRES
    stamp = run_in_dateline(text[m.end() :], language, year)
    if stamp is not None and not stamp.agency and (known or (stamp.place and stamp.when)):
        return _behind_wire(stamp, m)
    if not known or m["separator"].isspace() or not _is_sentence(text, m.end()):
        return None
    return Stamp(0, m.start("separator"), agency=m["agency"], text_from=m.end())


def _behind_wire(stamp: Stamp, m: regex.Match[str]) -> Stamp:
    """`stamp`, which was read from the text behind the wire service that `m` matches, as one of the whole text."""
    by, when = m.end(), stamp.when
    if when is not None:
        days, flaws = (when.days[0] + by, when.days[1] + by), [(code, a + by, b + by) for code, a, b in when.flaws]
        when = evolve(when, start=when.start + by, end=when.end + by, days=days, flaws=flaws)
    return evolve(stamp, start=0, end=stamp.end + by, when=when, agency=m["agency"], text_from=stamp.text_from + by)


def run_in_dateline(text: str, language: str | None = None, year: int | None = None) -> Stamp | None:
    """run_in_dateline = wire_in_brackets | RUN_IN_HEAD , ( [ BRACKET ] , PLACE , PLACE_MARK , when , [ AGAIN ] ,
    after_run_in_date | [ BRACKET ] , when , COMPLETE , after_run_in_date , MORE | TOWN , SPACE , when , COMPLETE ,
    ( after_wired_date | WIRED , after_run_in_date ) | PLACE , [ POINT ] , SPACE , "(" , when , CLOSED ,
    after_wired_date | [ "(" ] , PLACE , WIRE , when , after_wired_date | [ "【" ] , CJK_WIRE , CJK_PLACE , when ,
    WIRE_WORD , [ "】" ] , [ SPACES ] | when , ( wire_behind | COMPLETE , place_behind ) , SENTENCE | NO_HEADING ,
    ( run_in_place | CAPITALS , [ SPACE ] , "(" , WIRE_NAME , ")" , SPACES , CAPITAL ) , SENTENCE ) ;"""
    if stamp := _in_brackets(text):
        return stamp
    if t.RUN_IN_HEAD.match(text) is None or _label(text, own()) is not None:
        return None
    when = find_when(text, language, year, 0, _REACH)
    if when is not None and (stamp := _around_date(text, when)):
        return stamp
    m = t.RUN_IN_PLACE.match(text) or _match_place_and_wire(text)
    # "PHOTOS: Minister visits school" is a title: only a sentence follows a place without a date.
    if m is None or not _is_sentence(text, m.end()) or (not m["agency"] and names_other(m["place"])):
        return None
    place = _without_point(m["place"])
    end = _end_of_agency(m) if m["agency"] else m.start("place") + len(place or "")
    return Stamp(m.start("place"), end, None, place, m["agency"], m.end())


def _match_place_and_wire(text: str) -> regex.Match[str] | None:
    """A place in capitals and a known wire service, with nothing behind it but the text."""
    m = t.PLACE_AND_WIRE.match(text)
    return m if m is not None and m["agency"] in t.WIRES else None


def _in_brackets(text: str) -> Stamp | None:
    """Place and wire service in brackets, and nothing else."""
    m = t.WIRE_IN_BRACKETS.match(text)
    return Stamp(0, len(m[0].rstrip()), None, m["place"], m["agency"], m.end()) if m else None


def _around_date(text: str, when: When) -> Stamp | None:
    """The dateline around `when`: a place or wire service before it, a wire service or place behind it."""
    start = int(text[0] in "([")
    if stamp := _after_place(text, when, start):
        return stamp
    if town := _town(text, when):
        return _after_town(text, when, town)
    if text.startswith(")", when.end) and (before := t.BEFORE_BRACKET.fullmatch(text, 0, when.start)):
        after = t.AFTER_WIRED_DATE.match(text, when.end)
        place = None if names_issuer(before["place"]) else _without_point(before["place"])
        return Stamp(0, when.end + 1, when, place, None, after.end()) if after else None
    if before := t.WIRE_BEFORE_DATE.fullmatch(text, 0, when.start):
        after = t.AFTER_WIRED_DATE.match(text, when.end)
        place = _without_point(before["place"])
        return Stamp(start, when.end, when, place, before["agency"], after.end()) if after else None
    before = t.CJK_WIRE_BEFORE.fullmatch(text, 0, when.start)
    if before and (after := t.CJK_WIRE_AFTER.match(text, when.end)):
        return Stamp(0, when.end + len(after[0].rstrip()), when, before["place"], before["agency"], after.end())
    return _before_place(text, when) if when.start == 0 else None


def _after_place(text: str, when: When, start: int) -> Stamp | None:
    """The dateline of a place, its mark and `when`; or of a complete date alone, if more than a place follows it."""
    before = t.BEFORE_DATE.fullmatch(text, 0, when.start)
    if before is None:
        return None
    end = _end_of_repeat(text, when) if before["place"] else when.end
    after = t.AFTER_RUN_IN_DATE.match(text, end)
    if after is None or not (before["place"] or (when.date is not None and _has_more(text, after.end()))):
        return None
    end = _end_of_agency(after) if after["agency"] else end + text.startswith(".", end)
    place = None if names_issuer(before["place"] or "") else _without_point(before["place"])
    return Stamp(start, end, when, place, after["agency"], after.end())


def _after_town(text: str, when: When, town: str) -> Stamp | None:
    """The dateline of a `town` and `when` with no mark between them: a separator or a wire service follows."""
    if after := t.AFTER_WIRED_DATE.match(text, when.end):
        return Stamp(0, when.end, when, town, None, after.end())
    wired = t.AFTER_RUN_IN_DATE.match(text, when.end)
    if wired is None or not wired["agency"]:
        return None
    return Stamp(0, _end_of_agency(wired), when, town, wired["agency"], wired.end())


def _before_place(text: str, when: When) -> Stamp | None:
    """The dateline of `when`, a place behind it, and maybe a wire service behind that."""
    wired = t.WIRE_BEHIND.match(text, when.end)
    behind = wired or (t.PLACE_BEHIND.match(text, when.end) if when.date is not None else None)
    if behind is None or not _is_sentence(text, behind.end()):
        return None
    agency = wired["agency"] if wired else None
    end = _end_of_agency(wired) if wired else behind.end("place")
    return Stamp(0, end, when, behind["place"], agency, behind.end())


def _end_of_repeat(text: str, when: When) -> int:
    """The end of the same date in another form, right behind `when` and a comma; else the end of `when`."""
    if not text.startswith(", ", when.end):
        return when.end
    again = find_when(text, None, None, when.end + 2, when.end + _REACH)
    if again is None or again.start > when.end + 2 or when.first is None or again.first != when.first:
        return when.end
    return again.end


def _has_more(text: str, at: int) -> bool:
    """Whether more than a place stands from `at` on."""
    return at < len(text) and t.PLACE_LINE.fullmatch(text, at) is None


def _is_sentence(text: str, at: int) -> bool:
    """Whether a sentence of some length stands from `at` on."""
    return len(text) - at >= _SHORTEST and t.ends_sentence(text)


def _without_point(place: str | None) -> str | None:
    """`place` without the point that parts a single name from what follows: "Якутск. 15 февраля"."""
    return place[:-1] if place and place[-1] == "." and "," not in place and place.count(".") == 1 else place


def _end_of_agency(m: regex.Match[str]) -> int:
    """The end of the agency with the bracket or slash that closes it."""
    end: int = m.end("agency")
    closed = end + m.string.startswith(" ", end)
    return closed + 1 if m.string[closed : closed + 1] in ("/", ")") else end
