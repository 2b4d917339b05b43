"""The HTML document around what a page shows, and the files it is made of."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.resources import files
from string import Template

from communique.view._text import html, visible


@cache
def resource(name: str) -> str:
    """The text of a file of this package."""
    return files("communique.view").joinpath(name).read_text(encoding="utf-8")


@cache
def template(name: str) -> Template:
    """The template in a file of this package."""
    return Template(resource(name))


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def document(title: str, main: str, *, scripts: Iterable[str], data: str = "") -> str:
    """The document: `main` is HTML, `scripts` are files of this package, `data` blocks that `embedded` made."""
    style = resource("release.css") + resource("page.css")
    code = [resource(name) for name in scripts]
    return template("page.html").substitute(
        title=html(" ".join(visible(title).split())),
        style=style,
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {' '.join(map(_hash, code))}; "
        "base-uri 'none'; form-action 'none'",
        main=main,
        data=data,
        scripts="".join(f"<script>{text}</script>" for text in code),
    )


def embedded(key: str, value: object) -> str:
    r"""`value` as a block of JSON with the id `key`; no text in it can end the block.

    >>> embedded("r0", "</script>")
    '<script type="application/json" id="r0">"\\u003c/script>"</script>'
    """
    text = json.dumps(value, ensure_ascii=False)
    for mark in "<\u2028\u2029":
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return f'<script type="application/json" id="{key}">{text}</script>'
