"""How Sphinx builds the site: `sphinx-build -W --keep-going -n docs build/site`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import communique

if TYPE_CHECKING:
    from docutils.nodes import Element, reference
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "communique"
author = copyright = "the communique authors"
release = version = communique.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = "communique"
html_css_files = ["site.css"]
html_static_path = ["static"]

# Headings are the targets of links such as scale.md#costs; the grammar is EBNF, for which there is no lexer.
myst_heading_anchors = 4
suppress_warnings = ["misc.highlighting_failure"]

autodoc_class_signature = "separated"
autodoc_default_options = {"member-order": "bysource", "exclude-members": "__init__, __new__"}
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
default_role = "py:obj"
smartquotes_action = "D"
# A word in lower case is a parameter or a value; names of other projects are not looked up.
OTHERS = r"collections\.abc|datetime|dt|json|pa|pyarrow|spacy|Doc|Language"
nitpick_ignore_regex = [("py:obj", "[a-z_]+"), ("py:.*", rf"({OTHERS})\b.*")]


def as_published(app: Sphinx, env: BuildEnvironment, node: pending_xref, content: Element) -> reference | None:
    """The entry of a public name for that name without its module, or with the one that defines it."""
    if node.get("refdomain") != "py":
        return None
    target = re.sub(r"^(communique\._\w+\.)?", "communique.", node["reftarget"])
    domain = env.domains.python_domain
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", target, node, content)


def without_blank_ends(app: Sphinx, page: str, content: list[str]) -> None:
    """The page without the blank lines that end examples for doctest."""
    content[0] = content[0].replace("\n\n```\n", "\n```\n")


def setup(app: Sphinx) -> dict[str, Any]:
    """What Sphinx calls before it builds."""
    app.connect("missing-reference", as_published)
    app.connect("source-read", without_blank_ends)
    return {"parallel_read_safe": True}
