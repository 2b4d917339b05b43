"""The parts of a release: frozen, comparable, each with its place in the text."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import final

from attrs import field, frozen

from communique._span import Span


@final
class Layout(StrEnum):
    """How the lines of a text make its blocks."""

    BLOCKS = "blocks"  #: blank lines between blocks; each line is a block of its own
    LINES = "lines"  #: one block per line, no blank lines
    WRAPPED = "wrapped"  #: blocks run over several lines
    CUT = "cut"  #: paragraphs were cut at odd places (at inline tags, by some extractors)
    ONE_LINE = "one-line"  #: no line breaks inside
    EMPTY = "empty"  #: nothing but white space


@final
class DateSource(StrEnum):
    """Where `Release.date` was read."""

    DATELINE = "dateline"
    LEAD = "lead"


@frozen(kw_only=True)
class Part:
    """What every part has.

    `text` is the source under `span` with soft wraps unfolded to one space and outer white space,
    bullets and marks left out; everything else is verbatim. `evidence` names why the rule took it.
    """

    # Kinds without fields of their own inherit all that attrs makes: making it again for each takes a millisecond.

    span: Span
    text: str
    evidence: tuple[str, ...] = field(default=(), eq=False)


@final
class Title(Part):
    """The headline (schema.org ``headline``)."""

    __slots__ = ()


@final
class Subtitle(Part):
    """The line under the title: subtitle, standfirst or lead of the house (schema.org ``alternativeHeadline``)."""

    __slots__ = ()


@final
class Kicker(Part):
    """A line before the title that names the kind of text or its section."""

    __slots__ = ()


@final
class Byline(Part):
    """Who wrote or spoke the text."""

    __slots__ = ()


@final
class Reference(Part):
    """The number the issuer filed the text under."""

    __slots__ = ()


@frozen(kw_only=True)
class Dated(Part):
    """A part that holds a point in time.

    `date` is None where the text prints no complete, unambiguous date; `edtf` then keeps what it
    does print (ISO 8601-2: ``XXXX-04-02``, ``2023-05``, ``2007-12-12/2007-12-14``), or is None too.
    `time` is the clock time as printed, `zone` the zone's name as printed.
    """

    date: dt.date | None = None
    edtf: str | None = None
    time: dt.time | None = None
    zone: str | None = None

    @property
    def at(self) -> dt.datetime | None:
        """Date and time as a naive datetime; None unless both are printed."""
        if self.date is None or self.time is None:
            return None
        return dt.datetime.combine(self.date, self.time)


@final
@frozen(kw_only=True)
class Dateline(Dated):
    """Where and when the release was issued (schema.org ``dateline``), without a dangling separator.

    `end_date` is the last day of a range; `agency` is the wire's mark without its brackets.
    """

    place: str | None = None
    end_date: dt.date | None = None
    agency: str | None = None


@final
class Issued(Dated):
    """A published, issued or posted stamp with its label (schema.org ``datePublished``)."""

    __slots__ = ()


@final
class Updated(Dated):
    """A "last updated" stamp with its label (schema.org ``dateModified``)."""

    __slots__ = ()


@final
@frozen(kw_only=True)
class Caption(Part):
    """The caption of a picture (schema.org ``ImageObject.caption``), its credit included.

    `credit` is the credit inside the caption; `language` is given where it differs from the body's.
    """

    credit: str | None = None
    language: str | None = None


@final
class Credit(Part):
    """A photo credit on a line of its own."""

    __slots__ = ()


@final
class Heading(Part):
    """A heading between paragraphs."""

    __slots__ = ()


@final
@frozen(kw_only=True)
class Paragraph(Part):
    """A paragraph of the body. A list item keeps its mark in `marker`; a number also stays in `text`."""

    marker: str | None = None


@final
class Note(Part):
    """A remark about the text: "(As delivered)", who issued it, its standing."""

    __slots__ = ()


@final
class EndMark(Part):
    """The mark that ends the body: ``###``, ``- 30 -``, ``ENDS``."""

    __slots__ = ()


@final
class Contact(Part):
    """Whom to ask."""

    __slots__ = ()


@final
class Boilerplate(Part):
    """Standing text: "About …", notes to editors, quick facts."""

    __slots__ = ()


@final
class Furniture(Part):
    """What belongs to the page and not to the release: menus, share lines, repeated titles."""

    __slots__ = ()


PART_TYPES: tuple[type[Part], ...] = (
    Title,
    Subtitle,
    Kicker,
    Byline,
    Reference,
    Dateline,
    Issued,
    Updated,
    Caption,
    Credit,
    Heading,
    Paragraph,
    Note,
    EndMark,
    Contact,
    Boilerplate,
    Furniture,
)


def rule_name(part: type[Part]) -> str:
    """The name of a part's rule in grammar and fixtures.

    >>> rule_name(EndMark)
    'end_mark'
    """
    name = part.__name__
    return name[0].lower() + "".join(f"_{c.lower()}" if c.isupper() else c for c in name[1:])
