"""The source pane: the text of a release with its parts and defects marked."""

from __future__ import annotations

from itertools import pairwise

from communique._parts import Part, rule_name
from communique._release import Release
from communique.view._text import BREAKS, html


def source(release: Release) -> str:
    """The source as HTML: its text content is the source, each character that does not print as its symbol."""
    pins = _pins(release)
    cuts = _cuts(release)
    pieces = []
    at, before = 0, None
    for index, part in enumerate(release.parts):
        start, end = part.span.start, part.span.end
        pieces.append(_stretch(release, at, start, cuts, pins))
        beside = before is not None and not _breaks(release.source, before.span.start, start)
        pieces.append(_opening(index, part, beside=beside))
        pieces.append(_stretch(release, start, end, cuts, pins) + "</span>")
        at, before = end, part
    pieces.append(_stretch(release, at, len(release.source), cuts, pins))
    return "".join([*pieces, *pins.values()])


def _opening(index: int, part: Part, *, beside: bool) -> str:
    """The start tag of a part; `beside` when another part starts on its line."""
    kind = rule_name(type(part))
    style = " beside" if beside else ""
    return f'<span class="part k-{kind}{style}" data-key="p{index}" data-label="{kind.replace("_", " ")}">'


def _breaks(text: str, start: int, end: int) -> bool:
    return any(mark in BREAKS or mark == "\n" for mark in text[start:end])


def _cuts(release: Release) -> list[int]:
    """Where defects start and end, in order."""
    return sorted({at for defect in release.defects for at in (defect.span.start, defect.span.end)})


def _pins(release: Release) -> dict[int, str]:
    """The marks of defects without an extent, by their place."""
    pins: dict[int, str] = {}
    for index, defect in enumerate(release.defects):
        if defect.span.start == defect.span.end:
            pin = f'<mark class="defect first" data-key="d{index}"></mark>'
            pins[defect.span.start] = pins.get(defect.span.start, "") + pin
    return pins


def _stretch(release: Release, start: int, end: int, cuts: list[int], pins: dict[int, str]) -> str:
    """The text from `start` to `end` with its defects marked."""
    inner = [cut for cut in cuts if start < cut < end]
    pieces = [pins.pop(at, "") + _piece(release, at, to) for at, to in pairwise([start, *inner, end])]
    return "".join(pieces)


def _piece(release: Release, start: int, end: int) -> str:
    """The text from `start` to `end`, between two cuts."""
    text = html(_within(release.source, start, end))
    covering = [i for i, d in enumerate(release.defects) if d.span.start <= start < end <= d.span.end]
    if not covering:
        return text
    first = " first" if any(release.defects[i].span.start == start for i in covering) else ""
    keys = " ".join(f"d{index}" for index in covering)
    return f'<mark class="defect{first}" data-key="{keys}">{text}</mark>'


def _within(text: str, start: int, end: int) -> str:
    r"""The slice, without a last ``\r`` whose ``\n`` lies behind it."""
    part = text[start:end]
    return part[:-1] if part.endswith("\r") and text[end : end + 1] == "\n" else part
