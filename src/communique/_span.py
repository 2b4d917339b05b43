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
        """Line and column of the start in `text`, both counted from 1.

        >>> Span(4, 5).line_column("one\\ntwo")
        (2, 1)
        """
        # The sentinel keeps a break at the very end of the prefix as a line of its own.
        lines = (text[: self.start] + "\0").splitlines()
        return len(lines), len(lines[-1])
