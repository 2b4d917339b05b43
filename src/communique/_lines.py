"""The lines of a text: the only module that knows line endings."""

from __future__ import annotations

import regex
from attrs import define

#: What ends a line: those of `str.splitlines`.
BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
#: White space and invisible marks that may stand at the ends of a line and belong to no part.
PADDING = "".join(chr(c) for c in range(0x3001) if chr(c).isspace()) + "\ufeff\u200b\u00ad"

_LINE = regex.compile(rf"[^\s\ufeff\u200b\u00ad][^{BREAKS}]*+")
_TWO_BREAKS = regex.compile(rf"(?:\r\n|[{BREAKS}])[^{BREAKS}]*+[{BREAKS}]")
_LAST_BREAK = regex.compile(rf"(?r)[{BREAKS}]")


@define
class Line:
    """One line that is not blank: its place without padding, its text, and what stands before it."""

    start: int
    end: int
    text: str
    indent: int  #: code points from the line's start
    gap: bool  #: blank lines stand before it
    trailing: int  #: white space behind it


def scan(source: str) -> list[Line]:
    """The lines of `source` that are not blank.

    >>> [(line.text, line.gap) for line in scan("one\\r\\n\\r\\n  two ")]
    [('one', False), ('two', True)]
    """
    lines: list[Line] = []
    end = 0
    for m in _LINE.finditer(source):
        start, stop = m.span()
        text = m[0].rstrip(PADDING)
        between = source[end:start]
        if between == "\n" or between == "\n\n":
            indent, gap = 0, len(between) == 2
        else:
            last = _LAST_BREAK.search(between)
            indent = len(between) - (last.end() if last else 0)
            gap = end > 0 and _TWO_BREAKS.search(between) is not None
        lines.append(Line(start, start + len(text), text, indent, gap, stop - start - len(text)))
        end = stop
    return lines
