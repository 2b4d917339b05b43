"""From lines to blocks: how the lines make paragraphs is decided once for the whole text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from unicodedata import normalize

import regex
from attrs import define, frozen

from communique._dates import find_when
from communique._lexicon import LABEL_HEADS, WORDS, fold, is_month, votes_of
from communique._lines import Line
from communique._parts import Layout
from communique._terminals import BREADCRUMB, DIGIT, LABEL_HEAD, ends_sentence

#: A list mark; a dash or star that closes its line too makes an end mark ("- 30 -").
_BULLET = regex.compile(
    r"(?![-*]\s?(?:\d\d|\p{L}{3,12})?\s?[-*\s]+$)"
    r"(?:[|>•‣◦▪●○■□·∙►▸➢❖✓⦁*+-]|(?P<number>\d{1,3}[.)]|\(?[a-z\d]\)))\s+(?=\S)"
)
#: Marks around a heading: "## Title", "****** Title ******".
_HEADING_MARKS = regex.compile(r"(?:#{1,6}|\*{2,6})\s+(?P<text>[^\s#*].*?)(?:\s+(?:#{1,6}|\*{2,6}))?")
#: A line that is emphasized as a whole: "**Title**", "_Subtitle_".
_EMPHASIS = regex.compile(r"(?P<mark>\*{1,3}|_{1,3})(?P<text>[^\s*_](?:[^*_]*[^\s*_])?)(?P=mark)")
#: Marks that are layout and belong to no part. Other list marks stay inside the span of their item.
_RULE = regex.compile(r"[\s|•*·‣◦▪–—_=#>/\\.:,;()\[\]\"'-]++")
#: A line that ends in one of these leaves no sentence open.
_CLOSED = frozenset('.!?…:;。！？：；؟»”"’)」』')
_CYRILLIC, _LATIN = regex.compile(r"\p{Cyrillic}"), regex.compile(r"\p{Latin}")
#: A mail or web address at the start of a line is no rest of a sentence.
_ADDRESS = regex.compile(r"\S+@\S|www\.|https?:")
#: A line that begins with one of these goes on with the one above.
_CLOSING = frozenset("»”)")
#: Lines longer than this are not the work of a wrapping program.
_WIDEST = 160
#: A shorter line that ends in a comma may be a salutation.
_SALUTATION = 40
#: One line end in so many must leave a sentence open in a wrapped text.
_OPEN_SHARE = 5
#: A line that is nothing but a date or a number is not longer than this.
_LABEL = 40
#: Known lines (labels, headings) are not longer than this.
_KNOWN = 80


@define
class Block:
    """One or more lines that belong together, unfolded, without their list mark."""

    text: str
    start: int
    text_start: int  #: behind the list mark
    end: int
    marker: str | None
    gap: bool  #: blank lines stand before it
    lines: tuple[Line, ...]
    stopped: bool  #: ends as a sentence does
    _folded: str | None = None
    _votes: dict[str, float] | None = None

    @property
    def folded(self) -> str:
        """The text as the lexicon spells it, brackets and colon left out; empty for long text."""
        if self._folded is None:
            self._folded = fold(self.text.strip("()[]:：*_ ")) if len(self.text) <= _KNOWN else ""
        return self._folded

    @property
    def votes(self) -> dict[str, float]:
        """For each language the words of the text that are its."""
        if self._votes is None:
            self._votes = votes_of(self.text)
        return self._votes

    def place(self, at: int) -> int:
        """The offset in the source of offset `at` in `text`."""
        start = self.text_start
        for line, following in pairwise(self.lines):
            length = line.end - start
            if at <= length:
                break
            at -= length + 1
            start = following.start
        return start + at


def is_rule(text: str) -> bool:
    """Whether `text` is only marks: a separator or an end mark."""
    return not text[0].isalnum() and _RULE.fullmatch(text) is not None


def decide(lines: list[Line]) -> Layout:
    """How `lines` make blocks, from the share of line ends that leave a sentence open."""
    if not lines:
        return Layout.EMPTY
    pairs = _pairs(lines)
    open_pairs = _open_pairs(pairs)
    # One line that happens to end in a function word is no sign of wrapping.
    wrapped = len(open_pairs) > 1 or any(b.text[0].islower() for _, b in open_pairs)
    if wrapped and len(open_pairs) * _OPEN_SHARE >= len(pairs):
        return Layout.WRAPPED
    return Layout.BLOCKS if any(line.gap for line in lines) else Layout.LINES


def _pairs(lines: list[Line]) -> list[tuple[Line, Line]]:
    """Neighbouring lines without a gap between them, the second not a list item."""
    return [(a, b) for a, b in pairwise(lines) if not b.gap and not _BULLET.match(b.text)]


def _open_pairs(pairs: list[tuple[Line, Line]]) -> list[tuple[Line, Line]]:
    """The pairs whose second line goes on with the sentence of the first."""
    return [(a, b) for a, b in pairs if len(a.text) <= _WIDEST and _runs_on(a, b)]


def _runs_on(a: Line, b: Line) -> bool:
    """Whether `b` reads as the rest of a sentence that `a` leaves open."""
    last = a.text[-1]
    if b.text[0] in _CLOSING:
        return True
    if last in _CLOSED or b.text[0] in "•|*#" or _ADDRESS.match(b.text):
        return False
    comma = last == "," and len(a.text) > _SALUTATION
    return b.text[0].islower() or comma or a.text.rsplit(None, 1)[-1].lower() in WORDS


def _fits(a: Line, b: Line, width: int) -> bool:
    """Whether the first word of `b` would have fitted on the line of `a`. A no-break space is part of a word."""
    return a.indent + _columns(a.text) + 1 + _columns(b.text.split(" ", 1)[0]) <= width


def _columns(text: str) -> int:
    """How many characters `text` shows, whatever its Unicode form."""
    return len(text) if text.isascii() else len(normalize("NFC", text))


@frozen
class _Wrapping:
    """How the lines of a wrapped text were broken."""

    width: int  #: of the longest line that shares a sentence with its neighbour
    margin: int
    indents: bool  #: first lines of paragraphs stand further in
    ragged: bool  #: broken at odd places, without blank lines: only a full stop ends a paragraph


def _measure(lines: list[Line]) -> _Wrapping:
    """The wrapping of `lines`."""
    margin = min(line.indent for line in lines)
    pairs = _pairs(lines)
    open_pairs = _open_pairs(pairs)
    width = max(line.indent + _columns(line.text) for pair in open_pairs for line in pair)
    odd = sum(_fits(a, b, width) for a, b in open_pairs) * 2 > len(open_pairs)
    indents = any(a.indent > margin == b.indent and not _BULLET.match(a.text) for a, b in pairs)
    return _Wrapping(width, margin, indents, odd and not any(line.gap for line in lines))


def _joins(a: Line, b: Line, wrapping: _Wrapping, below_title: bool) -> bool:
    """Whether `b` goes on in the block that `a` stands in."""
    if b.gap or len(a.text) > _WIDEST or (wrapping.indents and b.indent > wrapping.margin):
        return False
    bullet = _BULLET.match(b.text)
    if bullet and (bullet["number"] is None or not _runs_on(a, b)):
        return False
    if _breaks_date(a, b):
        return True
    if _changes_script(a, b):
        return False
    if _stands_alone(a) or _stands_alone(b):
        return False
    if _runs_on(a, b):
        return True
    if wrapping.ragged:
        return below_title and a.text[-1] not in _CLOSED
    return not _fits(a, b, wrapping.width)


def _breaks_date(a: Line, b: Line) -> bool:
    """Whether `a` ends in the middle of a date that `b` goes on with."""
    last, first = a.text.split()[-1].rstrip(".,"), b.text.split()[0].rstrip(".,")
    if is_month(last):
        return first.isdigit()
    return last.isdigit() and len(last) < 3 and (is_month(first) or (first.isdigit() and len(first) == 4))


def _changes_script(a: Line, b: Line) -> bool:
    """Whether `a` is in Latin script and `b` in Cyrillic: a caption and its translation, not one sentence."""
    return not b.text.isascii() and not _CYRILLIC.search(a.text) and not _LATIN.search(b.text) and b.text[0] > "\u0400"


def _stands_alone(line: Line) -> bool:
    """Whether `line` is nothing but a date, a mark, a number or a path: never the middle of a sentence."""
    text = line.text
    if is_rule(text):
        return True
    if len(text) > _LABEL:
        return " / " in text and BREADCRUMB.fullmatch(text) is not None
    if text[0] == "(" and text[-1].isdigit():
        return True
    when = find_when(text) if text[-1] not in ".,;" else None
    return when is not None and when.start == 0 and when.end >= len(text) - 2


def _breaks_hard(a: Line, b: Line) -> bool:
    """Whether `a` ends in the two spaces of a Markdown line break inside a paragraph."""
    if a.trailing < 2 or b.gap or _BULLET.match(b.text):
        return False
    return ends_sentence(a.text) and ends_sentence(b.text)


def _cells(line: Line) -> list[Line]:
    """The cells of a line that a table's bars divide, if one of them is a stamp; else the line."""
    text = line.text
    if "|" not in text or len(text) > _WIDEST:
        return [line]
    cells: list[Line] = []
    start = line.start
    for cell in text.split("|"):
        inner = cell.strip()
        if inner:
            at = start + len(cell) - len(cell.lstrip())
            cells.append(Line(at, at + len(inner), inner, line.indent, line.gap and not cells, 0))
        start += len(cell) + 1
    return cells if len(cells) > 1 and any(_opens_with_label(cell.text) for cell in cells) else [line]


def _opens_with_label(text: str) -> bool:
    """Whether `text` may be an issued or updated stamp."""
    head = LABEL_HEAD.match(text)
    return head is not None and fold(head["head"]) in LABEL_HEADS and DIGIT.search(text) is not None


def _block(lines: list[Line]) -> Block:
    """The block that `lines` make."""
    first = lines[0]
    text = first.text if len(lines) == 1 else " ".join(line.text for line in lines)
    start = text_start = first.start
    marker, end = None, lines[-1].end
    if text[0] in "#*_" and (m := _HEADING_MARKS.fullmatch(text) or _EMPHASIS.fullmatch(text)):
        text, start, end = m["text"], start + m.start("text"), end - len(text) + m.end("text")
        text_start = start
    elif not text[0].isalpha() and (m := _BULLET.match(text)) and not is_rule(text):
        marker = m["number"] or text[0]
        if m["number"] is None:
            text, text_start = text[m.end() :], start + m.end()
            start = text_start if is_rule(marker) else start
    return Block(text, start, text_start, end, marker, first.gap, tuple(lines), ends_sentence(text))


def blocks(lines: list[Line], layout: Layout) -> list[Block]:
    """The blocks that `lines` make under `layout`."""
    if layout is Layout.EMPTY:
        return []
    lines = [cell for line in lines for cell in _cells(line)]
    if layout is Layout.LINES:
        return [_block([line]) for line in lines]
    if layout is Layout.BLOCKS:
        return [_block(run) for run in _runs(lines, _breaks_hard)]
    wrapping, second = _measure(lines), lines[min(1, len(lines) - 1)].start
    return [_block(run) for run in _runs(lines, lambda a, b: _joins(a, b, wrapping, a.start > second))]


def _runs(lines: list[Line], joins: Callable[[Line, Line], bool]) -> Iterator[list[Line]]:
    """`lines` in runs whose neighbours join."""
    run = [lines[0]]
    for line in lines[1:]:
        if joins(run[-1], line):
            run.append(line)
        else:
            yield run
            run = [line]
    yield run
