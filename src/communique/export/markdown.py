"""Markdown (CommonMark) with YAML front matter."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import regex

from communique._parts import (
    Boilerplate,
    Byline,
    Contact,
    Credit,
    Dateline,
    Heading,
    Kicker,
    Note,
    Paragraph,
    Reference,
    Subtitle,
    Title,
)
from communique._release import Release
from communique.export._values import compact, distinct, encodable, modified, of_kind, texts, when

#: What is markup anywhere in a line: `&` where an entity could be read.
_ANYWHERE = regex.compile(r"[\\`*_\[<~]|&(?=#?\w+;)")
#: What ends a heading.
_AT_END = regex.compile(r"(?<!#)#++(?=\s*$)")
#: And at its beginning, where a number and its point or bracket begin a list.
_AT_START = regex.compile(r"^(\d*)([-+>#=.)])")
#: What JSON lets stand and YAML does not: characters that do not print, and its other line breaks.
_NOT_YAML = regex.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def to_markdown(release: Release) -> str:
    """A release as Markdown: what is said about the text in front matter, headings and paragraphs below it.

    Text is escaped so that CommonMark reads the same paragraphs back (it has no way to write U+0000). Values of the
    front matter are strings in double quotes, except dates: ``date`` is `Release.date`, ``issued`` and ``updated``
    have a time where the text prints one; ``dateline`` keeps the words. Furniture and end marks are left out.

    >>> import communique
    >>> release = communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")
    >>> print(to_markdown(release), end="")
    ---
    title: "A bridge opens in Riga"
    dateline: "RIGA, 28 February 2022"
    date: 2022-02-28
    place: "RIGA"
    language: "en"
    ---
    <BLANKLINE>
    The mayor opened it.
    """
    release = encodable(release)
    front = "".join(_entry(name, value) for name, value in _front(release).items())
    return f"---\n{front}---\n\n{body(release)}"


def body(release: Release) -> str:
    """Headings, paragraphs and list items in Markdown."""
    return "".join(_blocks(release))


def escape(text: str) -> str:
    r"""`text` with a backslash before what Markdown would read as markup.

    >>> print(escape("1. *Not* a list"))
    1\. \*Not\* a list
    """
    escaped = _AT_END.sub(lambda run: r"\#" * len(run[0]), _ANYWHERE.sub(r"\\\g<0>", text))
    return _AT_START.sub(r"\1\\\2", escaped)


def _blocks(release: Release) -> Iterator[str]:
    """The blocks of the body; items of one list stand close together."""
    before = ""
    for part in of_kind(release, Heading, Paragraph):
        mark = "## " if isinstance(part, Heading) else _item_mark(part)
        yield ("" if not before else "\n" if mark == before == "- " else "\n\n") + mark + escape(part.text)
        before = mark or "paragraph"
    yield "\n" * (before != "")


def _item_mark(part: Any) -> str:
    """``- `` for an item whose mark is a bullet; a number is in its text and stays there as printed."""
    return "- " if part.marker is not None and not part.text.startswith(part.marker) else ""


def _front(release: Release) -> dict[str, Any]:
    """What stands in the front matter, in its order."""
    fields = {
        "title": texts(release, Title),
        "subtitle": texts(release, Subtitle),
        "kicker": texts(release, Kicker),
        "byline": texts(release, Byline),
        "reference": texts(release, Reference),
        "dateline": texts(release, Dateline),
        "date": release.date,
        "issued": when(release.issued),
        "updated": when(modified(release)),
        "place": distinct(release, "place"),
        "agency": distinct(release, "agency"),
        "language": release.language,
        "credit": texts(release, Credit),
        "note": texts(release, Note),
        "contact": texts(release, Contact),
        "boilerplate": texts(release, Boilerplate),
    }
    return compact(fields) | ({"captions": _captions(release)} if release.captions else {})


def _captions(release: Release) -> list[dict[str, Any]]:
    fields = ({"text": part.text, "credit": part.credit, "language": part.language} for part in release.captions)
    return [compact(caption) for caption in fields]


def _entry(name: str, value: Any) -> str:
    """A line of YAML, or one for each value of a list."""
    if isinstance(value, list):
        return f"{name}:\n" + "".join(f"  - {_yaml(item)}\n" for item in value)
    return f"{name}: {_yaml(value)}\n"


def _yaml(value: Any) -> str:
    """A date as it is, anything else as JSON, which YAML reads."""
    if isinstance(value, dt.date):
        return value.isoformat()
    return _NOT_YAML.sub(lambda m: f"\\u{ord(m[0]):04x}", json.dumps(value, ensure_ascii=False))
