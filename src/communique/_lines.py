"""The lines of a text: the only module that knows line endings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from attrs import define

#: White space and invisible marks that may stand at the ends of a line and belong to no part.
PADDING = "".join(chr(c) for c in range(0x3001) if chr(c).isspace()) + "\ufeff\u200b\u00ad"

#: Marks among them that `str.strip` leaves.
_INVISIBLE = frozenset("\ufeff\u200b\u00ad")

#: What ends a line.
_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"

#: What ends a line in an editor.
_EDITORS_END = re.compile(r"\r\n?|\n")


@define
class Line:
    """One line that is not blank: its place without padding, its text, and what stands around it."""

    start: int
    end: int
    text: str
    indent: int  #: code points from the line's start
    gap: bool  #: blank lines stand before it
    trailing: int  #: blanks behind it
    offsets: list[int] | None = None  #: the place of each character, and the end, where marks were taken off
    level: int = 0  #: of a heading that is marked as one: 1 to 6, 7 for a line in bold type
    closed: bool = False  #: marks behind it end that heading

    def place(self, at: int) -> int:
        """The offset in the source of offset `at` in `text`."""
        return self.start + at if self.offsets is None else self.offsets[at]

    def behind(self, at: int) -> int:
        """The offset in the source behind the first `at` characters; the start if marks were taken off among them."""
        if self.offsets is None:
            return self.start + at
        whole = self.offsets[0] == self.start and self.offsets[at] - self.start == at
        return self.offsets[at] if whole else self.start


def scan(source: str) -> list[Line]:
    """The lines of `source` that are not blank. Lines end where `str.splitlines` ends them.

    >>> [(line.text, line.gap) for line in scan("one\\r\\n\\r\\n  two ")]
    [('one', False), ('two', True)]
    """
    lines: list[Line] = []
    start, gap = 0, False
    for raw in source.splitlines(keepends=True):
        text = raw.strip()
        if text and (text[0] in _INVISIBLE or text[-1] in _INVISIBLE):
            text = raw.strip(PADDING)
        if text:
            at, indent, blanks = start, 0, 0
            if len(raw) - len(text) != 1 or raw[-1] != "\n":  # more than a line end
                indent, blanks = raw.index(text[0]), len(raw.rstrip(_BREAKS)) - len(raw.rstrip(PADDING))
                at += indent
                indent -= raw.count("\ufeff", 0, indent)
            lines.append(Line(at, at + len(text), text, indent, gap, blanks))
            gap = False
        else:
            gap = bool(lines)
        start += len(raw)
    return lines


def line_starts(source: str) -> list[int]:
    """Where the lines of `source` start as editors count them: LF, CR LF and CR end a line, nothing else does."""
    return [0, *(end.end() for end in _EDITORS_END.finditer(source))]


def line_column(starts: Sequence[int], offset: int) -> tuple[int, int]:
    """Line and column of an offset, both from 1, by what `line_starts` found.

    >>> line_column(line_starts("one\\r\\ntwo"), 6)
    (2, 2)
    """
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
