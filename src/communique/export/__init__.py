"""A release in other forms: JSON-LD, ninjs, Markdown, a spaCy `Doc`, columns for a table.

Each form is a module of its own that is imported when its function is first used; only `to_doc` needs more than
`communique` itself. docs/exports.md says what goes where and what is lost.

>>> import communique
>>> from communique.export import to_jsonld
>>> release = communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")
>>> to_jsonld(release)["datePublished"]
'2022-02-28'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from communique.export.jsonld import to_jsonld, to_script
    from communique.export.markdown import to_markdown
    from communique.export.ninjs import to_ninjs
    from communique.export.spacy import to_doc
    from communique.export.tables import part_rows, rows

__all__ = ["part_rows", "rows", "to_doc", "to_jsonld", "to_markdown", "to_ninjs", "to_script"]

_MODULES = {
    "part_rows": "tables",
    "rows": "tables",
    "to_doc": "spacy",
    "to_jsonld": "jsonld",
    "to_markdown": "markdown",
    "to_ninjs": "ninjs",
    "to_script": "jsonld",
}


def __getattr__(name: str) -> Any:
    """The function of that name, whose module is loaded on its first use."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    function = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = function
    return function
