"""From text to release: lines, layout, rules, and what can only be told of the whole."""

from __future__ import annotations

import re

import regex
from attrs import evolve

from communique import _grammar, _layout, _lines
from communique._dates import When, find_when
from communique._defects import Defect, DefectCode
from communique._document import Document
from communique._language import Lexicon
from communique._layout import Shape
from communique._lexicon import TODAY, WORDS, fold, own, using
from communique._lines import PADDING
from communique._parts import Dateline, DateSource, Furniture, Issued, Layout, Paragraph, Part, Title, Updated
from communique._release import Release, dateline_of
from communique._span import Span

#: How far into the first paragraph its date is looked for.
_LEAD = 400
#: How far before and after its year a date may reach.
_BEFORE_YEAR, _AFTER_YEAR = 40, 12
_YEAR = regex.compile(r"\b[12]\d{3}\b")
_CODES = list(DefectCode)
_Found = tuple[DefectCode, int, int]
_SUSPECTS = (
    (DefectCode.LONE_SURROGATE, regex.compile(r"[\ud800-\udfff]")),
    (DefectCode.CONTROL_CHARACTER, regex.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")),
    (DefectCode.BIDI_CONTROL, regex.compile(r"[\u202a-\u202e\u2066-\u2069]")),
    (DefectCode.REPLACEMENT_CHARACTER, regex.compile("\ufffd")),
    # UTF-8 read as Latin-1 or Windows-1252: a lead byte as Â, Ã, Ð or Ñ before a continuation byte, or â€.
    (DefectCode.MOJIBAKE, regex.compile(r"[ÂÃÐÑ][\x80-\xbf€‚„…†‡ˆ‰‹‘’“”•–—™›](?<!Â[\xa0«»°©®])|â€")),
)
#: Of what these patterns begin with: the characters that print.
_PRINTED_SUSPECTS = "ÂÃÐÑ€\ufffd"
#: The others as UTF-8, among the bytes that are not harmless: most texts are done with sooner as bytes.
_UNPRINTED_SUSPECT = re.compile(
    rb"[\x00-\x08\x0e-\x1b\x7f\xc2\xe2\xed](?:(?<=[\x00-\x7f])|(?<=\xc2)[\x80-\x84\x86-\x9f]"
    rb"|(?<=\xe2)(?:\x80[\xaa-\xae]|\x81[\xa6-\xa9])|(?<=\xed)[\xa0-\xbf])"
)
_HARMLESS = bytes([*range(0x09, 0x0E), *range(0x1C, 0x7F), *range(0xC3, 0xE2), *range(0xE3, 0xED), 0xEE, 0xEF])
#: What may stand outside the parts.
_BETWEEN_PARTS = PADDING + "|•*·‣◦▪–—_=#>/\\.:,;()[]\"'-"


def parse(text: str, *, year: int | None = None, lexicon: Lexicon | None = None) -> Release:
    """Split the plain text of a press release into its parts.

    Every ``str`` has a `Release`; what is doubtful in it becomes a defect. Nothing is filled in from
    the clock, the locale or another part of the text.

    Args:
        text: the text, as any program extracted it from a page, a mail or a document.
        year: completes datelines and stamps that print no year ("PARIS, April 2 -"). Without it they
            stay partial: ``date`` is None and ``edtf`` is ``"XXXX-04-02"``.
        lexicon: labels, months and lines of your own, for this call.

    Raises:
        TypeError: `text` is not a ``str``, `year` not an ``int``, or `lexicon` not a `Lexicon`.
        ValueError: `year` is not from 1 to 9999.

    >>> release = parse("A bridge opens in Riga\\n\\n  • 28 Feb. 2022 -\\n\\nThe mayor opened it.")
    >>> release.title.text, release.date.isoformat(), release.body[0].text
    ('A bridge opens in Riga', '2022-02-28', 'The mayor opened it.')
    """
    check(text, year, lexicon)
    with using(lexicon):
        doc, shape = document(text, year)
        _grammar.release(doc)
        return finish(doc, shape)


def document(text: str, year: int | None) -> tuple[Document, Shape]:
    """The blocks of `text`, not yet read, and how its lines make them."""
    suspects = _suspects(text)  # first: this takes a copy of the text
    lines = _lines.scan(text)
    shape, blocks = _layout.analyse(text, lines)
    doc = Document(text, blocks, year, defects=suspects)
    if own().lines:
        _mark_own(doc)
    return doc, shape


def _mark_own(doc: Document) -> None:
    """Tell `doc` which blocks are lines of the caller's lexicon. They are no running text, whatever they end in."""
    for at, block in enumerate(doc.blocks):
        if (kind := own().lines.get(block.folded or fold(block.text))) is not None:
            doc.known[at] = kind, ("lexicon",)
            block.stopped = False


def finish(doc: Document, shape: Shape) -> Release:
    """The release that the parts of `doc` make."""
    parts = _dated_by_issue(doc.parts) if Issued in doc.kinds else doc.parts
    return _release(doc, tuple(parts), shape)


def check(text: object, year: object, lexicon: object = None) -> None:
    """Refuse what is no text, year or lexicon."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}: decode bytes first, read files with open()")
    if lexicon is not None and not isinstance(lexicon, Lexicon):
        raise TypeError(f"lexicon must be a communique.Lexicon or None, not {type(lexicon).__name__}")
    if year is None:
        return
    if not isinstance(year, int) or isinstance(year, bool):
        raise TypeError(f"year must be an int or None, not {type(year).__name__}")
    if not 1 <= year <= 9999:
        raise ValueError(f"year must be from 1 to 9999, not {year}")


def _dated_by_issue(parts: list[Part]) -> list[Part]:
    """Read the first issued stamp before the body as the dateline of a release that no other line dates."""
    if any(isinstance(part, Dateline) and (part.edtf or part.time) for part in parts):
        return parts
    for at, part in enumerate(parts):
        if isinstance(part, Paragraph):
            break
        if isinstance(part, Issued) and part.edtf is not None:
            values = {name: getattr(part, name) for name in ("span", "text", "date", "edtf", "time", "zone")}
            parts[at] = Dateline(**values, evidence=("issued-label",))
            break
    return parts


def _release(doc: Document, parts: tuple[Part, ...], shape: Shape) -> Release:
    """The release of `parts` with its date and all defects, in the order of the text."""
    first: dict[type[Part], Part] = {}
    for part in reversed(parts):
        first[type(part)] = part
    dateline = dateline_of(parts) if Dateline in first else None
    updated, lead = first.get(Updated), first.get(Paragraph)
    found = list(doc.defects)
    if shape.layout is Layout.CUT:
        found.extend(_first_cut(doc))
    date, source = (dateline.date, DateSource.DATELINE) if dateline and dateline.date else (None, None)
    if not isinstance(lead, Paragraph):
        found.append((DefectCode.MISSING_BODY, len(doc.source), len(doc.source)))
    elif (when := _date_in_lead(lead.text, doc.language)) and (lead_date := when.date):
        found.extend(_placed(doc, lead, flaw) for flaw in when.flaws)
        if dateline is None or date is None:
            date, source = lead_date, DateSource.LEAD
        elif not date <= lead_date <= (dateline.end_date or date):
            found.append(_placed(doc, lead, (DefectCode.DATELINE_LEAD_CONFLICT, *when.days)))
    if isinstance(updated, Updated) and updated.date and date and source is DateSource.DATELINE and updated.date < date:
        found.append((DefectCode.UPDATED_BEFORE_DATELINE, updated.span.start, updated.span.end))
    if Title not in first:
        found.append((DefectCode.MISSING_TITLE, 0, 0))
    found.sort(key=_in_order)
    defects = tuple([Defect(code, Span(start, end)) for code, start, end in found])
    return Release(
        source=doc.source,
        parts=_lossless(doc.source, parts),
        defects=defects,
        layout=shape.layout,
        layout_evidence=shape.evidence,
        language=doc.language,
        date=date,
        date_source=source,
    )


def _lossless(source: str, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """`parts` with the tags that were taken off beside dangling marks: inside the span of the part before them."""
    if not parts:
        return _unread(source)
    starts = [part.span.start for part in parts]
    before = source[: starts[0]]
    behind = [source[part.span.end : start] for part, start in zip(parts, [*starts[1:], len(source)], strict=True)]
    if not any(gap.strip(_BETWEEN_PARTS) for gap in (before, *behind)):
        return parts
    ends = [part.span.end + _taken(gap.rstrip(PADDING)) for part, gap in zip(parts, behind, strict=True)]
    starts[0] -= _taken(before.lstrip(PADDING))
    return tuple(evolve(part, span=Span(start, end)) for part, start, end in zip(parts, starts, ends, strict=True))


def _unread(source: str) -> tuple[Part, ...]:
    """The furniture that a text of nothing but marks is, if some are no plain layout: "● |"."""
    left = source.strip(_BETWEEN_PARTS)
    if not left:
        return ()
    start = source.index(left)
    return (Furniture(span=Span(start, start + len(left)), text=" ".join(left.split()), evidence=("marks",)),)


def _taken(gap: str) -> int:
    """The length of `gap`; 0 if it is only layout."""
    return len(gap) if gap.strip(_BETWEEN_PARTS) else 0


def _first_cut(doc: Document) -> list[_Found]:
    """The first line break inside a paragraph, where paragraphs were cut."""
    joined = next((block.lines for block in doc.blocks if len(block.lines) > 1), None)
    return [(DefectCode.CUT_PARAGRAPHS, joined[0].end, joined[1].start)] if joined else []


def _in_order(found: _Found) -> tuple[int, int, int]:
    """Defects are sorted by place, then as they are listed."""
    return found[1], found[2], _CODES.index(found[0])


def _date_in_lead(text: str, language: str | None) -> When | None:
    """The complete date that the first paragraph prints beside "today" or a weekday."""
    at = 0
    for m in _YEAR.finditer(text, 0, _LEAD):
        at, end = max(at, m.start() - _BEFORE_YEAR), m.end() + _AFTER_YEAR
        while (when := find_when(text, language, None, at, end)) is not None:
            if when.date is not None and _says_today(text, when):
                return when
            at = when.end
    return None


def _placed(doc: Document, lead: Paragraph, flaw: _Found) -> _Found:
    """A defect inside the text of the first paragraph, which may end a block, at its place in the source."""
    code, start, end = flaw
    block = next(block for block in doc.blocks if block.end == lead.span.end)
    shift = len(block.text) - len(lead.text)
    return code, block.place(start + shift), block.place(end + shift)


def _says_today(text: str, when: When) -> bool:
    """Whether a weekday or a word for "today" stands at the date, a bracket between them or not."""
    if when.follows_weekday:
        return True
    before = text[: when.days[0]].rstrip(" ,(").rsplit(None, 1)
    word = fold(before[-1]) if before else ""
    return word in TODAY and word not in WORDS


def _suspects(text: str) -> list[_Found]:
    """The first lone surrogate, control character, direction override and trace of a wrong decoding."""
    if not any(map(text.__contains__, _PRINTED_SUSPECTS)):
        rest = text.encode("utf-8", "surrogatepass").translate(None, _HARMLESS)
        if _UNPRINTED_SUSPECT.search(rest) is None:
            return []
    return [(code, *m.span()) for code, pattern in _SUSPECTS if (m := pattern.search(text))]
