"""The source pane: the text of a release with its parts and defects marked."""

from __future__ import annotations

from bisect import bisect, bisect_left
from itertools import pairwise

from attrs import define

from communique._parts import Part, rule_name
from communique._release import Release
from communique.view._text import BREAKS, html


@define
class _Pane:
    """A source and the marks of its defects."""

    release: Release
    covers: dict[int, list[int]]  #: where defects start and end, in order; which cover the text from there to the next
    cuts: list[int]  #: the same places
    pins: dict[int, str]  #: the marks of defects without an extent, by their place

    def stretch(self, start: int, end: int) -> str:
        """The text from `start` to `end` with its defects marked."""
        inner = self.cuts[bisect(self.cuts, start) : bisect_left(self.cuts, end)]
        return "".join(self.pins.pop(at, "") + self._piece(at, to) for at, to in pairwise([start, *inner, end]))

    def _piece(self, start: int, end: int) -> str:
        """The text from `start` to `end`, between two cuts."""
        text = html(_within(self.release.source, start, end))
        cut = bisect(self.cuts, start) - 1
        covering = self.covers[self.cuts[cut]] if cut >= 0 and start < end else []
        if not covering:
            return text
        first = " first" if any(self.release.defects[i].span.start == start for i in covering) else ""
        keys = " ".join(f"d{index}" for index in covering)
        return f'<mark class="defect{first}" data-key="{keys}">{text}</mark>'


def source(release: Release) -> str:
    """The source as HTML: its text content is the source, each character that does not print as its symbol."""
    covers = _covers(release)
    pane = _Pane(release, covers, list(covers), _pins(release))
    pieces = []
    at, before = 0, None
    for index, part in enumerate(release.parts):
        start, end = part.span.start, part.span.end
        pieces.append(pane.stretch(at, start))
        beside = before is not None and not _breaks(release.source, before.span.start, start)
        pieces.append(_opening(index, part, beside=beside))
        pieces.append(pane.stretch(start, end) + "</span>")
        at, before = end, part
    pieces.append(pane.stretch(at, len(release.source)))
    return "".join([*pieces, *pane.pins.values()])


def _opening(index: int, part: Part, *, beside: bool) -> str:
    """The start tag of a part; `beside` when another part starts on its line."""
    kind = rule_name(type(part))
    style = " beside" if beside else ""
    return f'<span class="part k-{kind}{style}" data-key="p{index}" data-label="{kind.replace("_", " ")}">'


def _breaks(text: str, start: int, end: int) -> bool:
    return any(mark in BREAKS or mark == "\n" for mark in text[start:end])


def _covers(release: Release) -> dict[int, list[int]]:
    """Where defects start and end, in order, and which of them cover the text from there to the next such place."""
    spans = [defect.span for defect in release.defects]
    opened: dict[int, list[int]] = {at: [] for span in spans for at in (span.start, span.end)}
    for index, span in enumerate(spans):
        opened[span.start].append(index)
    covers: dict[int, list[int]] = {}
    covering: list[int] = []
    for at in sorted(opened):
        covers[at] = covering = sorted(i for i in covering + opened[at] if at < spans[i].end)
    return covers


def _pins(release: Release) -> dict[int, str]:
    """The marks of defects without an extent, by their place."""
    pins: dict[int, str] = {}
    for index, defect in enumerate(release.defects):
        if defect.span.start == defect.span.end:
            pin = f'<mark class="defect first" data-key="d{index}"></mark>'
            pins[defect.span.start] = pins.get(defect.span.start, "") + pin
    return pins


def _within(text: str, start: int, end: int) -> str:
    r"""The slice, without a last ``\r`` whose ``\n`` lies behind it."""
    part = text[start:end]
    return part[:-1] if part.endswith("\r") and text[end : end + 1] == "\n" else part
