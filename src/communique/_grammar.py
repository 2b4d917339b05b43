"""The rules of docs/grammar.md: one function each, of the same name, with its rule as the docstring.

A rule takes a document and the number of a block. It returns the number of the block after those it
took, having added their parts; or the same number, when it does not apply.
"""

from __future__ import annotations

from collections.abc import Callable

from communique import _captions, _stamps
from communique import _terminals as t
from communique._credits import is_copyright, is_credit
from communique._dates import When, find_when
from communique._defects import DefectCode
from communique._document import (
    Document,
    ends_in_kind,
    has_control_cells,
    is_controls,
    is_page_mark,
    is_session,
    runs_together,
)
from communique._layout import Block, is_rule
from communique._lexicon import (
    ABOUT,
    ANNOUNCEMENTS,
    BOILERPLATE,
    BYLINES,
    CONTACTS,
    END_MARKS,
    FURNITURE,
    KICKERS,
    NOTES,
    fold,
    own,
)
from communique._parts import (
    Boilerplate,
    Byline,
    Caption,
    Contact,
    Credit,
    Dateline,
    EndMark,
    Furniture,
    Heading,
    Issued,
    Kicker,
    Note,
    Paragraph,
    Part,
    Reference,
    Subtitle,
    Title,
    Updated,
)
from communique._span import Span
from communique._stamps import opens_byline

Rule = Callable[[Document, int], int]

#: Headings of what stands behind the text.
_BACK_HEADINGS = CONTACTS | BOILERPLATE | NOTES | FURNITURE

#: The alternative text of a picture above its caption is not longer.
_ALT = 60
#: So much of a block is looked at for a heading "About …"; one on a line of its own is not longer than the other.
_ABOUT, _ABOUT_LINE = 100, 80
_ABOUT_HEADS = frozenset(phrase.split()[0] for phrase in ABOUT)
_ABOUT_WORDS = max(len(phrase.split()) for phrase in ABOUT)
#: The copyright line of a page is not longer, and one that is no more than a name.
_COPYRIGHT, _COPYRIGHT_NAME = 120, 60
#: A remark in brackets behind the text is not longer.
_REMARK = 120
#: A line behind all sentences that belongs to the page is not longer.
_LEFTOVER = 80
#: Such lines are few.
_FEW = 3
#: Who is quoted is named in so many characters or words, with a comma behind.
_QUOTE_NAME, _NAME_WORDS = 40, 4
#: A heading is not longer, nor one of list items without marks.
_HEADING, _LIST_HEADING = 100, 40
#: A heading in the form of a question is not longer.
_QUESTION = 60
#: No reference, end mark, subtitle or line with a telephone number is longer.
_REFERENCE, _END_MARK, _SUBTITLE, _CONTACT = 60, 40, 400, 160
#: No byline, line of the header or announcement of another text is longer.
_BYLINE, _HEADER_LINE, _ATTRIBUTION = 120, 120, 200
#: A line of the header that has nothing to tell it but its place is shorter.
_LOOSE = 60
#: No line of a contact, or line that a heading and a colon open, is longer.
_CONTACT_LINE = 200
#: The word before the colon of an entry is not longer.
_ENTRY = 16
#: The words above the name of a sender are not longer.
_SENDER = 24
#: A line of a menu is not longer.
_MENU_LINE = 60
#: Brackets that may stand around an end mark.
_BRACKETS = frozenset("(（[【")
#: What the size of a file ends in; its last digit stands within so many characters: "0 KB)".
_FILE_SIZE_ENDS, _FILE_SIZE = frozenset(")]bBoOбБ"), 5
#: No office under a signature is longer.
_OFFICE = 60


def _first(rules: tuple[Rule, ...], doc: Document, at: int) -> int:
    """Ordered choice: the first rule that applies. A block that is known to be something is that before any rule."""
    if at in doc.known:
        return _add_known(doc, at)
    for rule in rules:
        if (after := rule(doc, at)) > at:
            return after
    return at


def _add(doc: Document, kind: type[Part], at: int, *evidence: str, **values: object) -> int:
    """Add a part that is block `at`, whole."""
    block = doc.blocks[at]
    doc.add(kind(span=Span(block.start, block.end), text=block.text, evidence=evidence, **values))
    return at + 1


def _add_known(doc: Document, at: int) -> int:
    """Add block `at` as what it is known to be."""
    kind, evidence = doc.known[at]
    if kind is Caption:
        return _add_caption(_captions.candidate(doc, at), *evidence)
    return _add(doc, kind, at, *evidence)


def _add_slice(
    doc: Document, kind: type[Part], at: int, start: int, end: int, *evidence: str, **values: object
) -> None:
    """Add a part that is ``text[start:end]`` of block `at`."""
    block = doc.blocks[at]
    span = Span(block.place(start), block.place(end))
    doc.add(kind(span=span, text=block.text[start:end], evidence=evidence, **values))


def _add_lines(doc: Document, kind: type[Part], at: int, end: int, *evidence: str) -> int:
    """Add a part that is blocks ``[at, end)`` joined."""
    blocks = doc.blocks[at:end]
    text = " ".join(block.text for block in blocks)
    doc.add(kind(span=Span(blocks[0].start, blocks[-1].end), text=text, evidence=evidence))
    return end


def _known(doc: Document, at: int, phrases: dict[str, str]) -> bool:
    """Whether the block is one of `phrases`, brackets and colon left out."""
    return doc.blocks[at].folded in phrases


# --- the whole -----------------------------------------------------------------------------------


def release(doc: Document, at: int = 0) -> int:
    """release = { BEFORE_TITLE , front } , [ title ] , { BEFORE_LEAD , header } , [ attribution ] , { body } ,
    back ;"""
    end = len(doc.blocks)
    until = doc.title if doc.title is not None else min(doc.lead, doc.first_sentence)
    while at < until:
        at = front(doc, at)
    at = title(doc, at)
    while at < doc.lead and (after := header(doc, at)) > at:
        at = after
    at = attribution(doc, at)
    while at < end and (after := body(doc, at)) > at:
        at = after
    return back(doc, at)


def front(doc: Document, at: int) -> int:
    """front = separator | updated | issued | dateline | reference | byline | kicker | note | furniture ;"""
    return _first(_FRONT, doc, at)


def header(doc: Document, at: int) -> int:
    """header = separator | updated | issued | dateline | reference | byline | kicker | note | label | repeat
    | folio | page_mark | credit | caption | contact | subtitle | header_line ;"""
    return _first(_HEADER, doc, at)


def body(doc: Document, at: int) -> int:
    """body = ( run_in | line | paragraph ) - END_MARK ;"""
    return at if _ends(doc, at) else _first(_BODY, doc, at)


def line(doc: Document, at: int) -> int:
    """line = SHORT , ( separator | repeat | updated | issued | label | folio | reference | contact | boilerplate |
    note | byline | copyright_line | page_mark | closing_dateline | tail_line | related | quote_source | alt_text |
    credit | caption | leftover | heading ) | caption ;"""
    block = doc.blocks[at]
    short = len(block.text) <= _stamps.LONGEST or not block.stopped
    if short or block.text[:_ABOUT].split(None, 1)[0].lower() in _ABOUT_HEADS:
        return _first(_LINE, doc, at)
    return caption(doc, at)


def back(doc: Document, at: int) -> int:
    """back = { end_mark | separator | updated | issued | reference | contact | boilerplate | note | furniture } ;"""
    while at < len(doc.blocks):
        at = _first(_BACK, doc, at)
    return at


# --- lines of any place --------------------------------------------------------------------------


def separator(doc: Document, at: int) -> int:
    """separator = RULE ;"""
    return at + 1 if is_rule(doc.blocks[at].text) else at


def title(doc: Document, at: int) -> int:
    """title = TITLE ;"""
    if at != doc.title:
        return at
    if doc.known_title:
        return _add_lines(doc, Title, at, doc.known_title.stop)
    text = doc.blocks[at].text
    tag = t.TITLE_TAG.search(text) if text[-1] == "]" else None
    if tag is None or not any(c.isalnum() for c in text[: tag.start()]):
        return _add(doc, Title, at)
    _add_slice(doc, Title, at, 0, tag.start())
    _add_slice(doc, Furniture, at, tag.start("tag"), len(text), "tag")
    return at + 1


def _stamp(doc: Document, at: int, rule: str, kind: type[Part]) -> int:
    """Add an issued or updated stamp, and what follows its date as a part of its own."""
    block, found = doc.blocks[at], doc.stamp(at)
    if found is None or found[0] != rule:
        return at
    stamp = found[1]
    if stamp.when is None or stamp.when.days == (0, 0):
        doc.defects.append((DefectCode.STAMP_WITHOUT_DATE, block.start, block.end))
    _add_slice(doc, kind, at, 0, stamp.end, "label", **_point(doc, block, stamp.when))
    if tail := block.text[stamp.text_from :].rstrip(" |)]") if stamp.text_from else "":
        if _add_second_stamp(doc, at, stamp.text_from, tail):
            return at + 1
        kind_of_tail = Kicker if ends_in_kind(tail) else Byline if opens_byline(tail) else Furniture
        _add_slice(doc, kind_of_tail, at, stamp.text_from, stamp.text_from + len(tail), "after-label")
    return at + 1


def _add_second_stamp(doc: Document, at: int, start: int, tail: str) -> bool:
    """Add the stamp that `tail`, which starts at `start` of block `at`, is whole; whether it is one."""
    found = _stamps.read_stamp(tail, doc.language, doc.year)
    # Only a label with its date and nothing behind it ends where what follows would begin.
    if found is None or found[1].text_from < len(tail):
        return False
    values = _point(doc, doc.blocks[at], found[1].when, start)
    _add_slice(doc, _STAMP_KINDS[found[0]], at, start, start + len(tail), "label", **values)
    return True


_STAMP_KINDS: dict[str, type[Part]] = {"updated_line": Updated, "issued_line": Issued}


def _point(doc: Document, block: Block, when: When | None, shift: int = 0) -> dict[str, object]:
    """The fields of a part dated `when`, read from `shift` on in `block`; what is wrong with it becomes defects."""
    if when is None:
        return {}
    for code, start, end in when.flaws:
        doc.defects.append((code, block.place(start + shift), block.place(end + shift)))
    return {"date": when.date, "edtf": when.edtf, "time": when.time, "zone": when.zone}


def _where_and_when(doc: Document, block: Block, stamp: _stamps.Stamp) -> dict[str, object]:
    """The fields of a dateline."""
    end_date = None if stamp.when is None else stamp.when.end_date
    return {**_point(doc, block, stamp.when), "end_date": end_date, "place": stamp.place}


def updated(doc: Document, at: int) -> int:
    """updated = UPDATED_LINE ;"""
    return _stamp(doc, at, "updated_line", Updated)


def issued(doc: Document, at: int) -> int:
    """issued = ISSUED_LINE - KICKER_PHRASE ;"""
    return at if _known(doc, at, KICKERS) else _stamp(doc, at, "issued_line", Issued)


def dateline(doc: Document, at: int) -> int:
    """dateline = PLACED_DATE_LINE , [ TIME_LINE ] | DATE_LINE , [ TIME_LINE ] , [ PLACE_LINE ] | PLACE_LINE ,
    DATE_LINE , [ TIME_LINE ] ;"""
    dated = at if _follows(doc, at, "date_line") else at + 1
    if not _follows(doc, dated, "date_line") or (dated > at and not _is_place(doc, at)):
        return at
    end = dated + 1 + _follows(doc, dated + 1, "time_line")
    placed = dated > at or any(found[1].place for n in range(at, end) if (found := doc.stamp(n)))
    end += not placed and _is_place(doc, end)
    _add_dateline(doc, at, [_line_stamp(doc, n) for n in range(at, end)])
    return end


def _follows(doc: Document, at: int, rule: str) -> bool:
    """Whether block `at` follows the line rule `rule` before the body begins."""
    return at < doc.lead and at != doc.title and doc.follows(at, rule)


def _is_place(doc: Document, at: int) -> bool:
    """Whether block `at` may be a place on a line of its own, next to a date."""
    if at >= doc.lead or at == doc.title or doc.stamp(at) is not None:
        return False
    text = doc.blocks[at].text
    if _stamps.place_line(text) is None:
        return False
    return not (opens_byline(text) or _is_officer(text) or _stamps.names_other(text) or _stamps.names_issuer(text))


def _is_officer(text: str) -> bool:
    """Whether `text` is the name of a person and an office that answers questions: "Ann Lee, Press Officer"."""
    name, comma, office = text.partition(", ")
    words = office.split()
    offices = (" ".join(words[n:]) for n in range(len(words)))
    return bool(comma) and t.PERSON.fullmatch(name) is not None and any(fold(words) in CONTACTS for words in offices)


def _line_stamp(doc: Document, at: int) -> _stamps.Stamp:
    """The stamp of block `at`, which is one or a place."""
    found = doc.stamp(at)
    return found[1] if found is not None else _stamps.Stamp(0, len(doc.blocks[at].text), None, doc.blocks[at].text)


def _add_dateline(doc: Document, at: int, stamps: list[_stamps.Stamp]) -> None:
    """Add the dateline that the blocks from `at` make together."""
    pairs = list(zip(doc.blocks[at : at + len(stamps)], stamps, strict=True))
    ends = [len(block.text) for block, _ in pairs[:-1]] + [stamps[-1].end]
    starts = [stamps[0].start] + [0] * (len(stamps) - 1)
    text = " ".join(block.text[start:end] for (block, _), start, end in zip(pairs, starts, ends, strict=True))
    values: dict[str, object] = {}
    for block, stamp in pairs:
        values |= {key: value for key, value in _where_and_when(doc, block, stamp).items() if value is not None}
    (first, start), (last, end) = pairs[0], pairs[-1]
    span = Span(first.place(start.start), last.place(end.end))
    if _stamps.is_kind_or_source(head := first.text[: start.start].rstrip(_stamps.MARKS)):
        _add_slice(doc, _beside_date(head), at, 0, len(head), "before-date")
    doc.add(Dateline(span=span, text=text, evidence=("date-line",), **values))  # type: ignore[arg-type]
    if end.text_from:
        tail = _beside_date(last.text[end.text_from :])
        _add_slice(doc, tail, at + len(pairs) - 1, end.text_from, len(last.text), "after-date")


def _beside_date(text: str) -> type[Part]:
    """What `text` beside a date is: the number, the kind or the source of the release."""
    if _stamps.is_number(text):
        return Reference
    return Kicker if _stamps.names_kind(text) else Byline


def reference(doc: Document, at: int) -> int:
    """reference = REFERENCE ;"""
    text = doc.blocks[at].text
    if len(text) > _REFERENCE:
        return at
    if text[0] == "[" and (m := t.REFERENCE_IN_BRACKETS.fullmatch(text)):
        _add_slice(doc, Reference, at, *m.span("number"))
        return at + 1
    # In the body a number without a label is one of a table.
    if doc.has_sentence and not (doc.is_behind_text(at) or text[0].isalpha()):
        return at
    # "Press Release" and "(2019) 041" may stand on lines of their own.
    for end in (at + 3, at + 2):
        lines = doc.blocks[at:end]
        joined = end <= len(doc.blocks) and lines[-1].text[0] == "(" and not any(line.gap for line in lines[1:])
        if joined and _stamps.is_reference(" ".join(line.text for line in lines)[:_REFERENCE]):
            return _add_lines(doc, Reference, at, end)
    return _add(doc, Reference, at) if _stamps.is_reference(text) else at


def byline(doc: Document, at: int) -> int:
    """byline = SIGN_OFF | SIGNATURE , [ SIGNATURE_LINE ] | SENDER_LABEL , SENDER | ISSUER_LINE | BYLINE ;"""
    text = doc.blocks[at].text
    if _is_issuer_line(doc, at):
        return _add(doc, Byline, at, "issuer")
    if _labels_sender(doc, at):
        return _add_lines(doc, Byline, at, at + 2, "label")
    if (end := _signature(doc, at)) > at:
        return _add_lines(doc, Byline, at, end, "signature")
    if len(text) > _BYLINE or doc.blocks[at].stopped or not (opens_byline(text) or _is_officer(text)):
        return at
    # "By Friday" in the body is no name.
    if doc.has_sentence and at <= doc.last_running_text:
        return at
    # Under a title "by the President of …" in lower case goes on with the title: a subtitle.
    return _add(doc, Byline, at, "label") if not text[0].islower() or doc.title is None else at


def _is_issuer_line(doc: Document, at: int) -> bool:
    """Whether the block is the name of a company or ministry, under the title and next to the date."""
    if doc.title is None or not doc.title < at < doc.lead or not _stamps.names_issuer(doc.blocks[at].text):
        return False
    return doc.is_dated(at - 1) or doc.is_dated(at + 1)


def _labels_sender(doc: Document, at: int) -> bool:
    """Whether the block is the words of a byline, or a colon behind a word or two, and a stamp follows the name."""
    text = doc.blocks[at].text
    if at + 2 >= doc.lead or len(text) > _SENDER or doc.stamp(at) is not None or doc.blocks[at + 1].stopped:
        return False
    if doc.blocks[at].folded in BYLINES:
        return doc.is_dated(at + 2)
    return text[-1] in ":：" and len(text) <= _ENTRY and doc.follows(at + 2, "issued_line")


def _signature(doc: Document, at: int) -> int:
    """The end of a signature or an agency's sign-off from `at` on, behind all running text."""
    block, last = doc.blocks[at], doc.parts[-1] if doc.parts else None
    if not doc.is_behind_text(at) or block.stopped or block.marker is not None or isinstance(last, Caption | Credit):
        return at
    if _is_sign_off(block.text):
        return at + 1
    if len(block.lines) == 2:  # of a wrapped text
        return at + 1 if _is_signed(*(line.text for line in block.lines)) else at
    below = doc.blocks[at + 1] if at + 1 < len(doc.blocks) else None
    alone = at + 2 >= len(doc.blocks) or doc.blocks[at + 2].gap
    signed = below is not None and block.gap and not below.gap and alone and not below.stopped
    return at + 2 if signed and below is not None and _is_signed(block.text, below.text) else at


def _is_signed(name: str, office: str) -> bool:
    """Whether `name` is that of a person, and `office` may be hers: short, and neither a number nor an address."""
    if t.PERSON.fullmatch(name) is None or len(office) > _OFFICE or office[-1] in ",:;.?!":
        return False
    return t.DIGIT.search(office) is None and "@" not in office and not name.isupper()


def _is_sign_off(text: str) -> bool:
    """Whether `text` is what an agency or office signs with."""
    if len(text) > _CONTACT:
        return False
    marked = text[0] in "(（S" or any(mark in text for mark in "/:：")
    return (marked and t.SIGN_OFF.fullmatch(text) is not None) or (text[0] in "(（" and opens_byline(text[1:]))


def kicker(doc: Document, at: int) -> int:
    """kicker = KICKER ;"""
    text = doc.blocks[at].text
    first, _, second = doc.blocks[at].folded.partition(" and ")
    known = (
        _stamps.names_kind(text.rstrip(":："))
        or ends_in_kind(text)
        or is_session(text)
        or {first, second} <= KICKERS.keys()
    )
    return _add(doc, Kicker, at, "label") if known else at


def note(doc: Document, at: int) -> int:
    """note = NOTE ;"""
    if _known(doc, at, NOTES):
        return _add(doc, Note, at, "label")
    text = doc.blocks[at].text
    remark = text[0] in "(（[" and text[-1] in ")）]" and not doc.blocks[at].stopped and len(text) <= _REMARK
    if not remark or not doc.is_behind_text(at) or _cues(doc, at) or _signature(doc, at) > at:
        return at
    return _add(doc, Note, at, "brackets")


def label(doc: Document, at: int) -> int:
    """label = FURNITURE | DOWNLOAD ;"""
    if not is_controls(doc.blocks[at].folded) and not _offers_file(doc.blocks[at].text):
        return at
    doc.in_tail = doc.is_behind_text(at)
    return _add(doc, Furniture, at, "label")


def _offers_file(text: str) -> bool:
    """Whether `text` ends in the kind and size of a file: "Download the text (PDF, 120 KB)"."""
    sized = text[-1] in _FILE_SIZE_ENDS and t.DIGIT.search(text[-_FILE_SIZE:]) is not None
    return sized and t.DOWNLOAD.fullmatch(text) is not None


def page_mark(doc: Document, at: int) -> int:
    """page_mark = PAGE_MARK ;"""
    text = doc.blocks[at].text
    if doc.blocks[at].page or is_page_mark(text):
        return _add(doc, Furniture, at, "page")
    if doc.blocks[at].stopped or not doc.is_behind_text(at):
        return at
    menu = " " in text and "\t" not in text and has_control_cells(text)
    return _add(doc, Furniture, at, "page") if menu or runs_together(text) else at


def related(doc: Document, at: int) -> int:
    """related = RELATED ;"""
    block = doc.blocks[at]
    if doc.is_behind_text(at) and _is_link_line(block.text):
        return _add(doc, Furniture, at, "link")
    if not doc.is_behind_text(at) or block.stopped or block.marker not in (None, "•", "*", "-"):
        return at
    if t.DIGIT.search(block.text) is None or (when := find_when(block.text)) is None:
        return at
    dated = when.date is not None and when.end == len(block.text) and when.start > 0
    return _add(doc, Furniture, at, "related") if dated else at


def _is_link_line(text: str) -> bool:
    """Whether `text` is words, a colon and the address of a page."""
    return "http" in text and t.LINK_LINE.fullmatch(text) is not None


def closing_dateline(doc: Document, at: int) -> int:
    """closing_dateline = CLOSING_DATELINE ;"""
    if Dateline in doc.kinds or not doc.is_behind_text(at) or not doc.blocks[at - 1].stopped:
        return at
    found = doc.stamp(at)
    if found is None or found[0] != "date_line" or not found[1].place or found[1].when is None:
        return at
    before = doc.blocks[at].text[: found[1].when.start]
    if found[1].place not in before or before.rstrip()[-1:] != ",":
        return at
    _add_dateline(doc, at, [found[1]])
    return at + 1


def alt_text(doc: Document, at: int) -> int:
    """alt_text = ALT_TEXT ;"""
    block = doc.blocks[at]
    if at + 1 >= len(doc.blocks) or block.stopped or block.marker is not None:
        return at
    if block.text.strip("[]") == doc.blocks[at + 1].text:
        return _add(doc, Furniture, at, "twin-below")
    if len(block.text) > _ALT or at <= doc.lead or not doc.blocks[at - 1].stopped:
        return at
    strong = _captions.STRONG.intersection(_cues(doc, at + 1))
    return _add(doc, Furniture, at, "above-caption") if strong and not _cues(doc, at) else at


def quote_source(doc: Document, at: int) -> int:
    """quote_source = QUOTE_SOURCE ;"""
    block, last = doc.blocks[at], doc.parts[-1] if doc.parts else None
    if (
        block.stopped
        or block.marker not in (None, ">")
        or not block.text[0].isupper()
        or not isinstance(last, Paragraph)
    ):
        return at
    words = block.text.split()
    named = "," in block.text[:_QUOTE_NAME] or "," in "".join(words[:_NAME_WORDS])
    if not named and sum(word[0].isupper() for word in words) * 2 < len(words):
        return at
    quoted = last.text[0] in '"“„«' and last.text[-1] in '"”“»'
    # A quotation that is broken off names who speaks inside.
    quoted = quoted and not any(mark in last.text[1:-1] for mark in '"”»')
    return _add(doc, Byline, at, "quote") if quoted and block.text[-1] not in ":," else at


def tail_line(doc: Document, at: int) -> int:
    """tail_line = TAIL_LINE ;"""
    return _add(doc, Furniture, at, "tail") if doc.in_tail and not doc.blocks[at].stopped else at


def leftover(doc: Document, at: int) -> int:
    """leftover = LEFTOVER ;"""
    block = doc.blocks[at]
    if at <= doc.last_sentence or not doc.has_sentence or block.marker is not None or len(block.text) > _LEFTOVER:
        return at
    # More lines, or a date among them, are a list under a heading.
    left = range(doc.last_sentence + 1, len(doc.blocks))
    if len(left) > _FEW or any(doc.stamp(n) is not None for n in left):
        return at
    opened = doc.blocks[at - 1].text[-1] == ":" or (bool(doc.parts) and isinstance(doc.parts[-1], Heading))
    return at if opened or block.text[-1] in ":," else _add(doc, Furniture, at, "behind-text")


def folio(doc: Document, at: int) -> int:
    """folio = FOLIO | FOLIO_DATE ;"""
    text = doc.blocks[at].text
    if text in doc.references or t.FOLIO.fullmatch(text):
        return _add(doc, Furniture, at, "page")
    after_folio = bool(doc.parts) and doc.parts[-1].evidence == ("page",)
    return _add(doc, Furniture, at, "page") if after_folio and doc.stamp(at) is not None else at


def repeat(doc: Document, at: int) -> int:
    """repeat = REPEAT ;"""
    if doc.title is None or at <= doc.title:
        return at
    block = doc.blocks[at]
    if not _captions.repeats_title(block.text, doc.title_words):
        return at
    # As a sentence below the header it is a caption.
    shown = block.stopped and not doc.blocks[doc.title].stopped and doc.headed
    return at if shown else _add(doc, Furniture, at, "repeat")


def furniture(doc: Document, at: int) -> int:
    """furniture = ANY ;"""
    return _add(doc, Furniture, at)


# --- between title and body ----------------------------------------------------------------------


def subtitle(doc: Document, at: int) -> int:
    """subtitle = SUBTITLE , { SUBTITLE_LINE } ;"""
    block = doc.blocks[at]
    again = Subtitle in doc.kinds and not (block.stopped and doc.is_dated(at + 1))
    if doc.title is None or again or block.marker is not None or block.text[-1] in ",:|" or " • " in block.text:
        return at
    if len(block.text) > _SUBTITLE or doc.lead == len(doc.blocks) or _is_entry(doc, at):
        return at
    # A sentence is a subtitle only when lines of the header follow it.
    if block.stopped and not doc.stands_above_date(at):
        return at
    end = at + 1
    while end < doc.lead and _continues_subtitle(doc, end):
        end += 1
    return _add_lines(doc, Subtitle, at, end, "under-title")


def _is_entry(doc: Document, at: int) -> bool:
    """Whether the block is a word, a colon and more, and so is one beside it: "What: …", "When: …"."""
    beside = (doc.blocks[n].text for n in (at - 1, at + 1) if 0 <= n < len(doc.blocks))
    return _has_entry_word(doc.blocks[at].text) and any(map(_has_entry_word, beside))


def _has_entry_word(text: str) -> bool:
    word, colon, rest = text[:_ENTRY].partition(":")
    return bool(colon) and word.isalpha() and rest[:1] in (" ", "\u00a0")


def _continues_subtitle(doc: Document, at: int) -> bool:
    """Whether the line belongs to the subtitle above it: no gap, mark or credit, and no date that the release lacks."""
    block = doc.blocks[at]
    if block.gap or not doc.has_gaps or block.marker is not None or is_rule(block.text):
        return False
    if at in doc.known or "credit" in _cues(doc, at):
        return False
    return Dateline in doc.kinds or doc.stamp(at) is None


def header_line(doc: Document, at: int) -> int:
    """header_line = MENU | HEADER_LINE ;"""
    block = doc.blocks[at]
    if (end := _menu(doc, at)) > at:
        for n in range(at, end):
            _add(doc, Furniture, n, "menu")
        return end
    if doc.lead == len(doc.blocks) or block.marker is not None or len(block.text) > _HEADER_LINE:
        return at
    dated = Dateline in doc.kinds or Issued in doc.kinds
    loose = len(block.text) < _LOOSE and dated and block.text[-1].isalnum()
    return _add(doc, Furniture, at, "before-lead") if loose or block.text[-1] == "|" or " • " in block.text else at


def _menu(doc: Document, at: int) -> int:
    """The end of the list from `at` on, above the lead, of page controls or of entries that are alike behind a colon.

    Half of them are enough controls; else each is a control or ends as another one does.
    """
    after = at
    while after < doc.lead and (block := doc.blocks[after]).marker is not None and len(block.text) <= _MENU_LINE:
        if block.stopped:
            return at
        after += 1
    entries = [block.text for block in doc.blocks[at:after]]
    if len(entries) < 2 or after == len(doc.blocks):
        return at
    controls = [is_controls(fold(text)) or fold(text) in KICKERS or has_control_cells(text) for text in entries]
    ends = [fold(text.partition(":")[2]) for text in entries]
    alike = (known or (end and ends.count(end) > 1) for known, end in zip(controls, ends, strict=True))
    return after if sum(controls) * 2 >= len(entries) or all(alike) else at


def attribution(doc: Document, at: int) -> int:
    """attribution = ATTRIBUTION ;"""
    if at + 1 >= len(doc.blocks) or doc.blocks[at + 1].marker is not None:
        return at
    block = doc.blocks[at]
    if (
        len(block.text) > _ATTRIBUTION
        or block.text[-1] != ":"
        or block.marker is not None
        or doc.run_in(at) is not None
    ):
        return at
    return _add(doc, Note, at, "attribution") if _announces(block.text) else at


def _announces(text: str) -> bool:
    """Whether `text` is one sentence that announces another text."""
    words = {word.strip(".,:;") for word in fold(text).split()}
    return t.INNER_STOP.search(text) is None and not words.isdisjoint(ANNOUNCEMENTS)


# --- the body ------------------------------------------------------------------------------------


def run_in(doc: Document, at: int) -> int:
    """run_in = RUN_IN ;"""
    block = doc.blocks[at]
    if doc.has_sentence or block.marker is not None:
        return at
    stamp = doc.run_in(at)
    if stamp is None or (stamp.when is None and doc.is_transcript):
        return at
    values = _where_and_when(doc, block, stamp)
    _add_slice(doc, Dateline, at, stamp.start, stamp.end, "run-in", agency=stamp.agency, **values)
    if stamp.text_from < len(block.text):
        rest = Reference if _stamps.is_reference(block.text[stamp.text_from :]) else Paragraph
        _add_slice(doc, rest, at, stamp.text_from, len(block.text), "after-dateline")
    return at + 1


def credit(doc: Document, at: int) -> int:
    """credit = CREDIT ;"""
    text = doc.blocks[at].text
    if not is_credit(text):
        return at
    # Under no caption it is itself that of a picture, unless it has a year or stands behind all text.
    under = bool(doc.parts) and isinstance(doc.parts[-1], Caption | Credit)
    above_sentence = at + 1 < len(doc.blocks) and doc.blocks[at + 1].stopped
    alone = not under and not is_copyright(text) and (above_sentence or not doc.is_behind_text(at))
    return at if alone else _add(doc, Credit, at, "credit")


def caption(doc: Document, at: int) -> int:
    """caption = CAPTION ;"""
    candidate = _captions.candidate(doc, at)
    if not (found := _captions.score(candidate)):
        return at
    if _captions.STRONG.isdisjoint(found):
        doc.defects.append((DefectCode.UNCERTAIN_CAPTION, candidate.block.start, candidate.block.end))
    return _add_caption(candidate, *found)


def _add_caption(candidate: _captions.Candidate, *evidence: str) -> int:
    """Add the caption that `candidate` is."""
    return _add(
        candidate.doc,
        Caption,
        candidate.at,
        *evidence,
        credit=candidate.credit,
        language=candidate.foreign,
    )


def _cues(doc: Document, at: int) -> tuple[str, ...]:
    """The cues for a caption of block `at`; none where they are not enough."""
    return _captions.score(_captions.candidate(doc, at))


def heading(doc: Document, at: int) -> int:
    """heading = HEADING ;"""
    block = doc.blocks[at]
    text = block.text
    if (
        block.marker is not None
        or len(text) > _HEADING
        or text[-1] in ":,;"
        or text[0] in t.QUOTES
        or text[0] == "("
        or "\t" in text
        or _is_entry(doc, at)
    ):
        return at
    if block.level and not block.stopped and at + 1 < len(doc.blocks):
        return _add(doc, Heading, at, "marked")
    asks = text[-1] == "?" and len(text) <= _QUESTION and ": " not in text and not doc.is_transcript
    if at + 1 >= len(doc.blocks) or (block.stopped and not asks):
        return at
    following = doc.blocks[at + 1]
    if following.gap and not asks and _ends_list(doc, at):
        return at
    sentence = following.stopped or following.text[-1] == ":"
    opens = following.marker is not None or (sentence and len(following.text) > len(text))
    if opens:
        return _add(doc, Heading, at, "before-text")
    return _add(doc, Heading, at, "before-list") if _opens_list(doc, at) else at


def _ends_list(doc: Document, at: int) -> bool:
    """Whether two lines stand above, without blank lines between, and the nearer is like this one: no sentence, item,
    rule, caption or contact.
    """
    above, last = doc.blocks[at - 1], doc.parts[-1] if doc.parts else None
    tight = doc.has_gaps and at > 1 and not doc.blocks[at].gap and not above.gap
    alike = not above.stopped and above.marker is None and not is_rule(above.text)
    return tight and alike and not isinstance(last, Caption | Credit | Contact)


def _opens_list(doc: Document, at: int) -> bool:
    """Whether the block is a short line behind a sentence, and two longer lines without a full stop follow it."""
    text, items = doc.blocks[at].text, doc.blocks[at + 1 : at + 3]
    if len(items) < 2 or len(text) > _LIST_HEADING or not doc.blocks[at - 1].stopped or at > doc.last_running_text:
        return False
    return not items[1].gap and all(not b.stopped and len(b.text) > len(text) for b in items)


def paragraph(doc: Document, at: int) -> int:
    """paragraph = ANY ;"""
    return _add(doc, Paragraph, at, marker=doc.blocks[at].marker)


# --- after the body ------------------------------------------------------------------------------


def _ends(doc: Document, at: int) -> bool:
    """Whether the block is a mark that ends the text."""
    text = doc.blocks[at].text
    if len(text) > _END_MARK or Paragraph not in doc.kinds:
        return False
    folded = doc.blocks[at].folded
    if folded in own().end_marks:
        return True
    if folded in END_MARKS and text[0] in _BRACKETS:
        return doc.is_late(at)
    if not (m := t.END_MARK.fullmatch(text)):
        return False
    if m["word"] is not None and not _names_end(fold(m["word"])):
        return False
    # Stars also part sections; after any other mark there may be standing text, but not most of the text.
    return doc.last_running_text < at and not _goes_on(doc, at + 1) if text[0] == "*" else doc.is_late(at)


def _names_end(folded: str) -> bool:
    """Whether the words say that the text ends, or that a text of its kind does: "end of press release"."""
    head, _, rest = folded.partition(" ")
    return folded in END_MARKS or (head in END_MARKS and rest.partition(" ")[2] in KICKERS)


def _goes_on(doc: Document, at: int) -> bool:
    """Whether the blocks from `at` on begin with two sentences, and no heading of standing text is between them."""
    pair = range(at, min(at + 2, len(doc.blocks)))
    return len(pair) > 1 and all(doc.blocks[n].stopped and not _opens(doc, n, _BACK_HEADINGS) for n in pair)


def end_mark(doc: Document, at: int) -> int:
    """end_mark = END_MARK ;"""
    return _add(doc, EndMark, at, "mark") if _ends(doc, at) else at


def contact(doc: Document, at: int) -> int:
    """contact = HEADER_CONTACT | CONTACT_HEADING , { CONTACT_LINE } | CONTACT_BLOCK | CONTACT_DETAIL ;"""
    if _is_header_contact(doc, at):
        return _add(doc, Contact, at, "phone-or-mail")
    if _opens(doc, at, CONTACTS):
        end = at + 1
        while end < len(doc.blocks) and _is_contact_line(doc, end):
            end += 1
        return _add_section(doc, Contact, at, end)
    if (end := _contact_block(doc, at)) > at:
        return _add_section(doc, Contact, at, end)
    return _add(doc, Contact, at, "phone-or-mail") if _is_contact_detail(doc, at) else at


def _is_header_contact(doc: Document, at: int) -> bool:
    """Whether the block reaches someone above the lead, where the lines below it are those of the header."""
    block = doc.blocks[at]
    above = at < doc.lead < len(doc.blocks)
    return above and not block.stopped and len(block.text) <= _CONTACT and _reaches_someone(block.text)


def _is_contact_detail(doc: Document, at: int) -> bool:
    """Whether the block is a line that reaches someone; or a sentence right below a contact of several lines or one
    with a heading, behind all running text.
    """
    text, last = doc.blocks[at].text, doc.parts[-1] if doc.parts else None
    if not doc.blocks[at].stopped:
        return len(text) <= _CONTACT and _reaches_someone(text)
    return isinstance(last, Contact) and last.evidence == ("section",) and doc.is_behind_text(at)


def _contact_block(doc: Document, at: int) -> int:
    """The end of a contact block from `at` on: short lines behind all running text, and one of them reaches someone.

    No blank lines stand between them, but before them.
    """
    if not doc.blocks[at].gap or not doc.is_behind_text(at):
        return at
    end = at
    while end < len(doc.blocks) and (end == at or not doc.blocks[end].gap) and _is_contact_line(doc, end):
        end += 1
    return end if end > at + 1 and any(_reaches_someone(b.text) for b in doc.blocks[at:end]) else at


def _reaches_someone(text: str) -> bool:
    """Whether `text` holds a telephone number or a mail address."""
    has_sign = "@" in text or "[" in text or t.DIGIT.search(text) is not None
    return has_sign and t.PHONE_OR_MAIL.search(text) is not None


def _add_section(doc: Document, kind: type[Part], at: int, end: int) -> int:
    """Add blocks ``[at, end)`` as parts; lines with no gap make one, but not in a standing text without gaps."""
    while at < end:
        after = at + 1
        while (doc.has_gaps or kind is Contact) and after < end and not doc.blocks[after].gap:
            after += 1
        at = _add_lines(doc, kind, at, after, "section")
    return end


def _opens(doc: Document, at: int, phrases: dict[str, str]) -> bool:
    """Whether the block is one of `phrases`, or begins with one and a colon."""
    text = doc.blocks[at].text
    head, colon, _ = text.partition(":")
    if _known(doc, at, phrases):
        return True
    labelled = bool(colon) and len(text) <= _CONTACT_LINE and fold(head) in phrases
    return labelled and (not doc.blocks[at].stopped or _reaches_someone(text))


def _is_contact_line(doc: Document, at: int) -> bool:
    """Whether the block can stand in a contact block: short, no sentence, no mark or heading of another kind."""
    text = doc.blocks[at].text
    if _opens_section(doc, at, BOILERPLATE, FURNITURE):
        return False
    # "Tamarack Optics Inc." ends in a point and is no sentence.
    names = len(text) <= _CONTACT and all(word[0].isupper() for word in text.split())
    return len(text) <= _CONTACT_LINE and (not doc.blocks[at].stopped or names or _reaches_someone(text))


def boilerplate(doc: Document, at: int) -> int:
    """boilerplate = BOILERPLATE_HEADING , { BOILERPLATE_LINE } ;"""
    if not (_known(doc, at, BOILERPLATE) or doc.blocks[at].folded in own().boilerplate or _is_about(doc, at)):
        return at
    end = at + 1
    while end < len(doc.blocks) and _is_boilerplate_line(doc, end):
        end += 1
    return _add_section(doc, Boilerplate, at, end)


def _is_boilerplate_line(doc: Document, at: int) -> bool:
    """Whether the block goes on with standing text: no mark, stamp or heading of another kind."""
    signed = _is_sign_off(doc.blocks[at].text) or _is_link_line(doc.blocks[at].text)
    return doc.stamp(at) is None and not signed and not _opens_section(doc, at, CONTACTS, FURNITURE)


def _opens_section(doc: Document, at: int, *headings: dict[str, str]) -> bool:
    """Whether the block ends the section above it: a mark, one of `headings`, or "About …" behind a gap."""
    block = doc.blocks[at]
    if (
        at in doc.known
        or _ends(doc, at)
        or is_rule(block.text)
        or any(_opens(doc, at, phrases) for phrases in headings)
    ):
        return True
    return block.gap and _is_about(doc, at)


def _is_about(doc: Document, at: int) -> bool:
    """Whether the block is a heading "About …" near the end, alone or run together with its text."""
    text = doc.blocks[at].text
    if at <= doc.lead or not doc.is_late(at):
        return False
    words = text[:_ABOUT].split()
    if doc.blocks[at].stopped:
        heads = (" ".join(words[:n]) for n in range(1, min(_ABOUT_WORDS + 1, len(words))))
        return any(fold(head) in ABOUT and t.NAME_TWICE.match(text, len(head) + 1) for head in heads)
    if len(text) > _ABOUT_LINE or at + 1 >= len(doc.blocks):
        return False
    for n in range(1, min(_ABOUT_WORDS + 1, len(words))):
        phrase = fold(" ".join(words[:n]))
        named = any(word[0].isupper() for word in words[n : n + 4])
        if words[n][0].isdigit():
            return False
        if phrase in ABOUT and (named or len(words) <= 3 or (len(phrase) > 3 and len(words) < 7)):
            return True
    return False


def copyright_line(doc: Document, at: int) -> int:
    """copyright_line = COPYRIGHT ;"""
    text = doc.blocks[at].text
    if "©" not in text or len(text) > _COPYRIGHT:
        return at
    # Under a caption "© name" is its credit; the last line of a page with © in it is the page's.
    last = at > doc.last_sentence and not (doc.parts and isinstance(doc.parts[-1], Caption | Credit))
    notice = text[0] == "©" and (doc.blocks[at].stopped or t.DIGIT.search(text) is not None)
    of_page = notice or (last and len(text) <= _COPYRIGHT_NAME)
    return _add(doc, Furniture, at, "foot") if of_page and doc.last_running_text < at else at


_FRONT: tuple[Rule, ...] = (separator, updated, issued, dateline, reference, byline, kicker, note, furniture)
_HEADER: tuple[Rule, ...] = (
    separator,
    updated,
    issued,
    dateline,
    reference,
    byline,
    kicker,
    note,
    label,
    repeat,
    folio,
    page_mark,
    credit,
    caption,
    contact,
    subtitle,
    header_line,
)
_LINE: tuple[Rule, ...] = (
    separator,
    repeat,
    updated,
    issued,
    label,
    folio,
    reference,
    contact,
    boilerplate,
    note,
    byline,
    copyright_line,
    page_mark,
    closing_dateline,
    tail_line,
    related,
    quote_source,
    alt_text,
    credit,
    caption,
    leftover,
    heading,
)
_BODY: tuple[Rule, ...] = (run_in, line, paragraph)
_BACK: tuple[Rule, ...] = (end_mark, separator, updated, issued, reference, contact, boilerplate, note, furniture)
