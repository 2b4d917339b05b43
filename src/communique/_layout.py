"""From lines to blocks: how the lines make paragraphs is decided once for the whole text."""

from __future__ import annotations

import regex
from attrs import define

from communique._dates import find_when
from communique._lexicon import WORDS
from communique._lines import Line
from communique._parts import Layout
from communique._terminals import BREADCRUMB

#: A list mark; a dash or star that closes its line too makes an end mark.
_BULLET = regex.compile(r"(?![-*]\s?(?:\d\d|\p{L}{3,12})?\s?[-*\s]+$)(?:[|•‣◦▪●○■□·∙►▸➢*+-]|(?P<number>\d{1,3}[.)]))(?:[\s\u00a0]+(?=\S)|$)")
#: Marks that are layout and belong to no part. Other list marks stay inside the span of their item.
_RULE = regex.compile(r"[\s|•*·‣◦▪–—_=#>/\\.:,;()\[\]\"'-]++")
_STOP = ".!?…:;。！？：；»”\"’)"
#: Lines longer than this are not the work of a wrapping program.
_WIDEST = 160


@define
class Block:
    """One or more lines that belong together, unfolded, without their bullet."""

    text: str
    start: int
    text_start: int  #: behind the list mark
    end: int
    marker: str | None
    gap: bool  #: blank lines stand before it
    lines: tuple[Line, ...]

    def place(self, at: int) -> int:
        """The offset in the source of offset `at` in `text`."""
        start = self.text_start
        for line, following in zip(self.lines, self.lines[1:], strict=False):
            length = line.end - start
            if at <= length:
                break
            at -= length + 1
            start = following.start
        return start + at


def is_rule(text: str) -> bool:
    """Whether `text` is only marks: a separator or an end mark."""
    return _RULE.fullmatch(text) is not None


def _fits(a: Line, b: Line, width: int) -> bool:
    """Whether the first word of `b` would have fitted on the line of `a`."""
    return len(a.text) + 1 + len(b.text.split(None, 1)[0]) <= width


def _runs_on(a: Line, b: Line) -> bool:
    """Whether `b` reads as the rest of a sentence that `a` leaves open."""
    last = a.text[-1]
    if last in _STOP or b.text[0] in "•|*#":
        return False
    return b.text[0].islower() or last == "," or a.text.rsplit(None, 1)[-1].lower() in WORDS


def _pairs(lines: list[Line]) -> list[tuple[Line, Line]]:
    """Neighbouring lines without a gap between them, the second not a list item."""
    return [(a, b) for a, b in zip(lines, lines[1:]) if not b.gap and not _BULLET.match(b.text)]


def decide(lines: list[Line]) -> Layout:
    """How `lines` make blocks, from the share of line ends that leave a sentence open."""
    if not lines:
        return Layout.EMPTY
    pairs = _pairs(lines)
    open_ends = sum(_runs_on(a, b) for a, b in pairs if len(a.text) <= _WIDEST)
    if open_ends * 5 >= len(pairs) and open_ends:
        return Layout.WRAPPED
    return Layout.BLOCKS if any(line.gap for line in lines) else Layout.LINES


def _stands_alone(line: Line) -> bool:
    """Whether `line` is nothing but a date, a mark or a number: never the middle of a sentence."""
    text = line.text
    if len(text) > 40:
        return " / " in text and BREADCRUMB.fullmatch(text) is not None
    if is_rule(text) or (text[0] == "(" and text[-1].isdigit()):
        return True
    when = find_when(text) if text[-1] not in ".,;" else None
    return when is not None and when.start == 0 and when.end >= len(text) - 2


def _joiner(lines: list[Line]):  # type: ignore[no-untyped-def]
    widths = sorted(len(line.text) + line.indent for line in lines if len(line.text) <= _WIDEST)
    width = widths[len(widths) * 9 // 10] if widths else 0
    margin = min(line.indent for line in lines)
    pairs = _pairs(lines)
    open_pairs = [(a, b) for a, b in pairs if _runs_on(a, b) and len(a.text) <= _WIDEST]
    # Lines broken at odd places, not at a width, and no blank lines: only a full stop ends a paragraph there.
    ragged = not any(line.gap for line in lines) and sum(_fits(a, b, width) for a, b in open_pairs) * 2 > len(open_pairs)
    indents = any(a.indent > margin == b.indent and not _BULLET.match(a.text) for a, b in pairs)

    def joins(a: Line, b: Line) -> bool:
        """Whether `b` goes on in the block that `a` stands in."""
        if b.gap or len(a.text) > _WIDEST:
            return False
        bullet = _BULLET.match(b.text)
        if bullet and (bullet["number"] is None or not _runs_on(a, b)):
            return False
        if indents and b.indent > margin:
            return False
        if _stands_alone(a) or _stands_alone(b):
            return False
        if _runs_on(a, b):
            return True
        if ragged and a not in lines[:2]:
            return a.text[-1] not in _STOP
        return not _fits(a, b, width)

    return joins


def _block(lines: tuple[Line, ...]) -> Block:
    """The block that `lines` make."""
    first, text = lines[0], lines[0].text if len(lines) == 1 else " ".join(line.text for line in lines)
    start, text_start, marker = first.start, first.start, None
    if (m := _BULLET.match(first.text)) and not is_rule(text):
        marker = m["number"] or m[0][0]
        if m["number"] is None:
            text, text_start = text[m.end() :], start + m.end()
            start = text_start if is_rule(marker) else start
    return Block(text, start, text_start, lines[-1].end, marker, first.gap, lines)


def blocks(lines: list[Line], layout: Layout) -> list[Block]:
    """The blocks that `lines` make under `layout`."""
    if layout is not Layout.WRAPPED:
        return [_block((line,)) for line in lines]
    joins = _joiner(lines)
    found: list[Block] = []
    run = [lines[0]]
    for line in lines[1:]:
        if joins(run[-1], line):
            run.append(line)
        else:
            found.append(_block(tuple(run)))
            run = [line]
    found.append(_block(tuple(run)))
    return found
