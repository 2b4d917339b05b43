"""Split the plain text of a press release into title, dateline, stamps, captions and body.

>>> import communique
>>> release = communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")
>>> release.place
'RIGA'
"""

from communique._defects import Defect, DefectCode
from communique._parse import parse
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

__version__ = "0.1.0"

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
