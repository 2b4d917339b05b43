"""Split the plain text of a press release into title, dateline, stamps, captions and body.

>>> import communique
>>> release = communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")
>>> release.place
'RIGA'
"""

from importlib import import_module
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

if TYPE_CHECKING:
    from communique._language import Lexicon
    from communique._parse import parse
    from communique.html import from_html

__version__ = "1.0.0rc1"

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
    "Lexicon",
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


#: What is loaded on its first use: it takes the language tables, or time that most imports need not spend.
_LAZY = {"Lexicon": "communique._language", "parse": "communique._parse", "from_html": "communique.html"}


def __getattr__(name: str) -> Any:
    """What is loaded on its first use, from the module that holds it."""
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found = getattr(import_module(_LAZY[name]), name)
    return found
