"""A release in the terminal, as a person reads it: its parts with their labels, defects in the margin."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from unicodedata import category

from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from communique._defects import Defect
from communique._parts import Part, rule_name
from communique._release import Release
from communique.cli._inputs import Document

#: Characters without width that words of Persian, Indic scripts and emoji need.
_JOINERS = "\u200c\u200d"
_STYLES = {
    "title": "bold",
    "subtitle": "italic",
    "heading": "bold",
    "dateline": "cyan",
    "issued": "cyan",
    "updated": "cyan",
    "caption": "green",
    "credit": "green",
    "kicker": "magenta",
    "byline": "magenta",
    "reference": "magenta",
    "note": "yellow",
    "paragraph": "",
}
#: Everything behind or beside the text.
_ASIDE = "dim"
_VALUES = ("place", "date", "end_date", "edtf", "time", "zone", "agency", "credit", "language", "marker")
_MARGIN = 26


def visible(text: str) -> str:
    r"""`text` with an escape for every character that could act on a terminal or has no shape.

    >>> visible("a\x1b[31m \u202e")
    'a\\x1b[31m \\u202e'
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or category(c) == "Zs" or c in _JOINERS else ascii(c)[1:-1] for c in text)


class Shown:
    """A release for `rich`: a line about the whole, then a row for each part; with `why`, the evidence too."""

    def __init__(self, document: Document, release: Release, *, why: bool = False) -> None:
        self.document, self.release, self.why = document, release, why

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield self._head()
        table = Table.grid(padding=(0, 2, 0, 0), expand=True)
        table.add_column(justify="right", width=11)
        table.add_column(ratio=1, overflow="fold")
        if self.release.defects:
            table.add_column(width=_MARGIN, overflow="fold", style="red")
        rows = list(self._rows())
        for row in rows:
            table.add_row(*row)
        yield table

    def _head(self) -> Text:
        document, release = self.document, self.release
        encoding = f"{document.encoding} ({document.how})" if document.how else document.encoding
        date = f"{release.date} ({release.date_source})" if release.date else "no date"
        about = [encoding, f"layout {release.layout}", release.language or "no language", date]
        if self.why and release.layout_evidence:
            about[1] += f" ({', '.join(release.layout_evidence)})"
        return Text.assemble((visible(document.label), "bold underline"), "  ", (visible(" · ".join(about)), "dim"))

    def _rows(self) -> Iterator[tuple[Text, Text, Text]]:
        """Label, text and margin of each part; defects outside of all parts have rows of their own."""
        left = deque(self.release.defects)
        for part in self.release.parts:
            while left and left[0].span.start < part.span.start:
                yield Text(), Text(), _margin([left.popleft()])
            own: list[Defect] = []
            while left and left[0].span.start < part.span.end:
                own.append(left.popleft())
            yield self._label(part), self._text(part), _margin(own)
        for defect in left:
            yield Text(), Text(), _margin([defect])

    def _label(self, part: Part) -> Text:
        name = rule_name(type(part))
        return Text(name.replace("_", " "), _STYLES.get(name, _ASIDE) or "blue")

    def _text(self, part: Part) -> Text:
        text = Text(visible(part.text), _STYLES.get(rule_name(type(part)), _ASIDE))
        values = [f"{name} {value}" for name in _VALUES if (value := getattr(part, name, None)) is not None]
        if values:
            text.append(f"\n{visible(', '.join(values))}", "not bold italic")
        if self.why:
            place = f"{part.span.start}–{part.span.end}"
            text.append(f"\n{': '.join(filter(None, (place, ', '.join(part.evidence))))}", "not bold yellow")
        return text


def _margin(defects: list[Defect]) -> Text:
    return Text("\n").join(Text.assemble((f"! {defect.code}", "bold"), f"\n{defect.message}") for defect in defects)
