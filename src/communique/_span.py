"""Places in the text: half-open ranges of code points."""

from __future__ import annotations

from typing import final

from attrs import frozen


@final
@frozen
class Span:
    """The half-open range ``[start, end)`` of code points in a text.

    >>> Span(2, 5).of("a text")
    'tex'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The slice of `text` that this span covers."""
        return text[self.start : self.end]

    def line_column(self, text: str) -> tuple[int, int]:
        """Line and column of the start in `text`, both counted from 1, columns in code points.

        Lines end as in editors, with LF, CR LF or CR; form feeds, U+2028 and other marks end none.

        >>> Span(4, 5).line_column("one\\ntwo")
        (2, 1)
        """
        from communique._lines import line_column, line_starts  # noqa: PLC0415

        return line_column(line_starts(text), self.start)
