"""From text to release: lines, layout, rules, and what can only be told of the whole."""

from __future__ import annotations

import datetime as dt

import regex
from attrs import evolve

from communique import _grammar, _layout, _lines
from communique import _terminals as t
from communique._dates import When, find_when
from communique._defects import Defect, DefectCode
from communique._document import Document
from communique._lexicon import TODAY, WORDS, fold
from communique._parts import Dateline, DateSource, Issued, Layout, Paragraph, Part, Updated
from communique._release import Release
from communique._span import Span

#: How far into the first paragraph its date is looked for.
_LEAD = 400
_YEAR = regex.compile(r"\b[12]\d{3}\b")
_SUSPECTS = (
    (DefectCode.LONE_SURROGATE, regex.compile(r"[\ud800-\udfff]")),
    (DefectCode.CONTROL_CHARACTER, regex.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")),
    (DefectCode.BIDI_CONTROL, regex.compile(r"[\u202a-\u202e\u2066-\u2069]")),
    (DefectCode.REPLACEMENT_CHARACTER, regex.compile("\ufffd")),
    # UTF-8 read as Latin-1 or Windows-1252: a lead byte as Â, Ã, Ð or Ñ before a continuation byte, or â€.
    (DefectCode.MOJIBAKE, regex.compile(r"[ÂÃÐÑ][\x80-\xbf€‚„…†‡ˆ‰‹‘’“”•–—™›](?<!Â[\xa0«»°©®])|â€")),
)


def parse(text: str, *, year: int | None = None) -> Release:
    """Split the plain text of a press release into its parts.

    Every ``str`` has a `Release`; what is doubtful in it becomes a defect. Nothing is filled in from
    the clock, the locale or another part of the text.

    Args:
        text: the text, as any program extracted it from a page, a mail or a document.
        year: completes datelines and stamps that print no year ("PARIS, April 2 -"). Without it they
            stay partial: ``date`` is None and ``edtf`` is ``"XXXX-04-02"``.

    Raises:
        TypeError: `text` is not a ``str``, or `year` not an ``int``.
        ValueError: `year` is not from 1 to 9999.

    >>> release = parse("A bridge opens in Riga\\n\\n  • 28 Feb. 2022 -\\n\\nThe mayor opened it.")
    >>> release.title.text, release.date.isoformat(), release.body[0].text
    ('A bridge opens in Riga', '2022-02-28', 'The mayor opened it.')
    """
    _check(text, year)
    lines = _lines.scan(text)
    layout = _layout.decide(lines)
    doc = Document(text, _layout.blocks(lines, layout) if lines else [], year)
    _grammar.release(doc)
    parts = _dated_by_issue(doc.parts)
    release = Release(
        source=text,
        parts=tuple(parts),
        layout=layout,
        language=doc.language,
    )
    return _finish(doc, release)


def _check(text: object, year: object) -> None:
    """Refuse what is no text or no year."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}: decode bytes first, read files with open()")
    if year is None:
        return
    if not isinstance(year, int):
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


def _finish(doc: Document, release: Release) -> Release:
    """The release with its date and all its defects, in the order of the text."""
    dateline, updated, found = release.dateline, release.updated, [*doc.defects, *_suspects(doc.source)]
    when = _lead_date(doc, release)
    date, source = (dateline.date, DateSource.DATELINE) if dateline and dateline.date else (None, None)
    if when is not None and when[0].date is not None:
        found.extend(when[1])
        if date is None:
            date, source = when[0].date, DateSource.LEAD
        elif dateline is not None and not date <= when[0].date <= (dateline.end_date or date):
            found.append((DefectCode.DATELINE_LEAD_CONFLICT, *when[2]))
    if date is not None and source is DateSource.DATELINE and _is_before(updated, date):
        found.append((DefectCode.UPDATED_BEFORE_DATELINE, updated.span.start, updated.span.end))  # type: ignore[union-attr]
    if release.title is None:
        found.append((DefectCode.MISSING_TITLE, 0, 0))
    if not release.body:
        found.append((DefectCode.MISSING_BODY, len(doc.source), len(doc.source)))
    codes = list(DefectCode)
    found.sort(key=lambda f: (f[1], f[2], codes.index(f[0])))
    defects = tuple(Defect(code, Span(start, end)) for code, start, end in found)
    return evolve(release, defects=defects, date=date, date_source=source)


def _is_before(updated: Updated | None, date: dt.date) -> bool:
    return updated is not None and updated.date is not None and updated.date < date


_Found = tuple[DefectCode, int, int]


def _lead_date(doc: Document, release: Release) -> tuple[When, list[_Found], tuple[int, int]] | None:
    """The complete date that the first paragraph prints beside "today" or a weekday or in brackets."""
    lead = release.body[0] if release.body else None
    block = next((b for b in doc.blocks if lead is not None and b.end == lead.span.end), None)
    if lead is None or block is None:
        return None
    shift = len(block.text) - len(lead.text)
    for m in _YEAR.finditer(lead.text, 0, _LEAD):
        when = find_when(lead.text, doc.language, None, max(0, m.start() - 40), m.end() + 12)
        if when is not None and when.date is not None and _says_today(lead.text, when):
            flaws = [(code, block.place(a + shift), block.place(b + shift)) for code, a, b in when.flaws]
            start, end = when.days
            return when, flaws, (block.place(start + shift), block.place(end + shift))
    return None


def _says_today(text: str, when: When) -> bool:
    """Whether a weekday, a bracket or a word for "today" stands at the date."""
    start, end = when.days
    if when.start < start and text[when.start : start].strip("( ") and t.WEEKDAY_BEFORE.match(text, when.start, start):
        return True
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        return True
    before = text[:start].rstrip(" ,(").rsplit(None, 1)
    word = fold(before[-1]) if before else ""
    return word in TODAY and word not in WORDS


def _suspects(text: str) -> list[_Found]:
    """The first lone surrogate, control character, direction override and trace of a wrong decoding."""
    if text.isascii() and text.isprintable():
        return []
    return [(code, *m.span()) for code, pattern in _SUSPECTS if (m := pattern.search(text))]
