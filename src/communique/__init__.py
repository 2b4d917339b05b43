"""Split the plain text of a press release into title, dateline, stamps, captions and body.

>>> import communique
>>> release = communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")
>>> release.place
'RIGA'
"""

from typing import TYPE_CHECKING, Any

from communique._defects import Defect, DefectCode
from communique._parts import (
    Boilerplate,
    Byline,
    Caption,
    Contact,
    Credit,
    Dateline,
    DateSource,
    EndMark,
    Furniture,
    Heading,
    Issued,
    Kicker,
    Layout,
    Note,
    Paragraph,
    Part,
    Reference,
    Subtitle,
    Title,
    Updated,
)
from communique._release import Release, Step
from communique._span import Span
from communique.html import from_html

if TYPE_CHECKING:
    from communique._parse import parse

__version__ = "0.2.0"

__all__ = [
    "Boilerplate",
    "Byline",
    "Caption",
    "Contact",
    "Credit",
    "DateSource",
    "Dateline",
    "Defect",
    "DefectCode",
    "EndMark",
    "Furniture",
    "Heading",
    "Issued",
    "Kicker",
    "Layout",
    "Note",
    "Paragraph",
    "Part",
    "Reference",
    "Release",
    "Span",
    "Step",
    "Subtitle",
    "Title",
    "Updated",
    "__version__",
    "from_html",
    "parse",
]


def __getattr__(name: str) -> Any:
    """`parse`, which loads the language tables, on its first use."""
    if name != "parse":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from communique._parse import parse  # noqa: PLC0415

    globals()["parse"] = parse
    return parse
