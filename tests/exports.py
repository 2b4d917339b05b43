"""What every export has to keep to, as functions that fail on one release."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from markdown_it import MarkdownIt

import communique
import strategies
from communique import EndMark, Furniture, Heading, Issued, Paragraph, Release, Updated
from communique._parts import rule_name
from communique.export import part_rows, to_jsonld, to_markdown, to_ninjs
from communique.export._values import encodable
from pairs import Pair


def parsed(pair: Pair) -> Release:
    return communique.parse(pair.text, **pair.options)


def generated() -> st.SearchStrategy[Release]:
    """Releases as `parse` gives them for generated texts."""
    return st.builds(strategies.render, strategies.releases(), strategies.layouts()).map(communique.parse)


def strings(value: Any) -> Iterator[str]:
    """All strings in a JSON value, without keys."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from strings(item)


def unheld(release: Release, export: Any, *left_out: type[communique.Part]) -> list[str]:
    """The texts of parts that are nowhere in `export`, of all kinds but those that are left out."""
    held = "\n".join(strings(export))
    return [part.text for part in release.parts if not isinstance(part, left_out) and part.text not in held]


# --- ninjs ----------------------------------------------------------------------------------------


def is_moment(value: object) -> bool:
    """RFC 3339; a day or hour that does not exist is a ValueError."""
    form = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
    matched = re.fullmatch(form, str(value), re.ASCII)
    return not isinstance(value, str) or (matched is not None and bool(dt.datetime.fromisoformat(value)))


def is_uri(value: object) -> bool:
    """A scheme, and the characters of RFC 3986 behind it."""
    form = r"[A-Za-z][A-Za-z0-9+.-]*:([\w.~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+"
    return not isinstance(value, str) or re.fullmatch(form, value, re.ASCII) is not None


FORMATS = FormatChecker(())
FORMATS.checks("date-time", raises=ValueError)(is_moment)
FORMATS.checks("uri")(is_uri)
SCHEMA = Path(os.environ.get("NINJS_SCHEMA", Path(__file__).parent / "ninjs-3.2-subset.schema.json"))
NINJS = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")), format_checker=FORMATS)


def check_ninjs(release: Release) -> None:
    item = to_ninjs(release, tz=dt.UTC)
    NINJS.validate(item)
    assert unheld(encodable(release), item, Furniture, EndMark) == []
    assert len({part["uri"] for part in item.get("associations", [])}) == len(item.get("associations", []))


# --- JSON-LD --------------------------------------------------------------------------------------

#: Properties and the types that schema.org expects, as of schema-dts 2.1.0, which is made from the vocabulary:
#: of Thing and CreativeWork, of Article, of NewsArticle, of MediaObject and ImageObject.
VOCABULARY: dict[str, dict[str, set[str]]] = {
    "Thing": {"name": {"Text"}, "identifier": {"PropertyValue", "Text", "URL"}, "image": {"ImageObject", "URL"}},
    "CreativeWork": {
        "headline": {"Text"},
        "alternativeHeadline": {"Text"},
        "creditText": {"Text"},
        "genre": {"DefinedTerm", "Text", "URL"},
        "datePublished": {"Date", "DateTime"},
        "dateModified": {"Date", "DateTime"},
        "temporalCoverage": {"DateTime", "Text", "URL"},
        "inLanguage": {"Language", "Text"},
        "locationCreated": {"Place"},
        "sourceOrganization": {"Organization"},
        "hasPart": {"CreativeWork"},
        "text": {"Text"},
    },
    "NewsArticle": {"articleBody": {"Text"}, "articleSection": {"Text"}, "dateline": {"Text"}},
    "ImageObject": {"caption": {"MediaObject", "Text"}},
}
ANCESTORS = {
    "NewsArticle": ["NewsArticle", "CreativeWork", "Thing"],
    "ImageObject": ["ImageObject", "CreativeWork", "Thing"],
    "CreativeWork": ["CreativeWork", "Thing"],
    "Place": ["Thing"],
    "Organization": ["Thing"],
}


def fits(value: Any, expected: set[str]) -> bool:
    """Whether a value is of one of the types that schema.org expects."""
    if isinstance(value, dict):
        return value["@type"] in expected
    if "Text" in expected:
        return isinstance(value, str) and value != ""
    return isinstance(value, str) and dt.datetime.fromisoformat(value) is not None


def check_node(node: dict[str, Any]) -> None:
    """Every property of a node is one of its type, and its values are of the types expected."""
    known = {name: types for kind in ANCESTORS[node["@type"]] for name, types in VOCABULARY[kind].items()}
    for name, values in node.items():
        if name not in ("@context", "@type"):
            for value in values if isinstance(values, list) else [values]:
                assert fits(value, known[name]), f"{name}: {value!r}"
                if isinstance(value, dict):
                    check_node(value)


def check_jsonld(release: Release) -> None:
    article = to_jsonld(release)
    check_node(article)
    assert unheld(encodable(release), article, Furniture, EndMark, Issued, Updated) == []


# --- Markdown -------------------------------------------------------------------------------------

READER = MarkdownIt("commonmark").enable("table").enable("strikethrough")


LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_front(markdown: str) -> dict[str, Any]:
    """The front matter."""
    front: dict[str, Any] = yaml.load(markdown.split("---\n")[1], LOADER) or {}
    return front


def read_blocks(markdown: str) -> list[tuple[str, str]]:
    """What a reader of Markdown sees: headings, paragraphs and items, and of each the text without markup."""
    blocks: list[tuple[str, str]] = []
    item = False
    for token, follower in pairwise_tokens(markdown):
        if token.type in ("list_item_open", "list_item_close"):
            item = token.type.endswith("open")
        elif token.type in ("heading_open", "paragraph_open"):
            assert follower.children is not None
            assert {child.type for child in follower.children} <= {"text", "text_special", "softbreak"}
            text = "".join("\n" if child.type == "softbreak" else child.content for child in follower.children)
            blocks.append(("item" if item else token.type.removesuffix("_open"), text))
        else:
            assert token.type.removesuffix("_open").removesuffix("_close") in BLOCKS, token.type
    return blocks


BLOCKS = {"bullet_list", "heading", "paragraph", "inline"}


def pairwise_tokens(markdown: str) -> Iterator[tuple[Any, Any]]:
    tokens = READER.parse(markdown)
    return zip(tokens, [*tokens[1:], None], strict=False)


def written(release: Release) -> list[tuple[str, str]]:
    """The blocks that a release should read back as."""
    kinds = {Heading: "heading", Paragraph: "paragraph"}
    found = ((kinds[type(part)], part) for part in release.parts if isinstance(part, Heading | Paragraph))
    return [("item" if bulleted(part) else kind, part.text) for kind, part in found]


def bulleted(part: communique.Part) -> bool:
    marker = getattr(part, "marker", None)
    return marker is not None and not part.text.startswith(marker)


def check_markdown(release: Release) -> None:
    markdown, release = to_markdown(release), encodable(release)
    body = markdown.removeprefix("---\n").partition("---\n")[2]
    if "\0" not in release.source:
        assert read_blocks(body) == written(release)
    front = read_front(markdown)
    stamps = (communique.Issued, communique.Updated)
    assert unheld(release, front, Furniture, EndMark, Heading, Paragraph, *stamps) == []
    assert front.get("title") == (release.title and release.title.text)
    assert front.get("date") == release.date


# --- all of them ----------------------------------------------------------------------------------


def check_dates(release: Release) -> None:
    """Every day that an export states is one that a part states."""
    days = {getattr(part, "date", None) for part in release.parts}
    item, article = to_ninjs(release, tz=dt.UTC), to_jsonld(release)
    for export, names in ((item, "contentCreated versionCreated"), (article, "datePublished dateModified")):
        for value in (export[name] for name in names.split() if name in export):
            assert dt.datetime.fromisoformat(value).date() in days


def check_utf8(release: Release) -> None:
    """What is written can be written to a file."""
    for export in (to_jsonld(release), to_ninjs(release), part_rows([release])["text"]):
        assert json.loads(json.dumps(export, ensure_ascii=False).encode("utf-8")) == export
    assert to_markdown(release).encode("utf-8")


def check_part_rows(release: Release) -> None:
    """The columns of the parts hold all that `to_dict` says of them, evidence aside."""
    columns, release = part_rows([release]), encodable(release)
    for i, part in enumerate(release.parts):
        row = {name: column[i] for name, column in columns.items()}
        assert (row.pop("release"), row.pop("part"), row.pop("type")) == (0, i, rule_name(type(part)))
        assert (row.pop("start"), row.pop("end")) == (part.span.start, part.span.end)
        values = {name: value for name, value in row.items() if value is not None}
        assert type(part)(span=part.span, **values) == part
    assert set(map(len, columns.values())) == {len(release.parts)}


CHECKS: list[Callable[[Release], None]] = [
    check_ninjs,
    check_jsonld,
    check_markdown,
    check_dates,
    check_utf8,
    check_part_rows,
]
