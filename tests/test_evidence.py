"""docs/evidence.md has all evidence, and texts show all that it has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique import Release, parse
from communique._parts import rule_name
from pairs import FOLDER, PAIRS
from texts import LEAD, MORE

DOCS = FOLDER.parent / "docs"
#: What no fixture shows, between a title and a paragraph.
OTHERS = (
    ["Updated: 19-Oct-2001 Harbour board press release"],  # after-label
    ["Updated: 19-Oct-2001 By Nils Aker"],
    ["OSLO, 12 May 2022 - No. 17/2022"],  # after-dateline
    ["12 May 2022", LEAD, "[The stage in June]", "The stage in June", MORE],  # twin-below
    [
        "12 May 2022",
        LEAD,
        "The boats",
        "The mail boat to the outer islands\nThe ferry to the western islands",
    ],  # before-list
    [
        "12 May 2022",
        LEAD,
        "The mayor (left) at the new stage",
        "The first boat of the day leaves for the islands in the afternoon sun.",
    ],  # after-caption
)


def documented() -> Iterator[tuple[str, str]]:
    """The kinds of parts of the table, each with each of its evidence."""
    rows = re.findall(r"^\| ([a-z, ]+) \| (`.*`) \| .* \|$", (DOCS / "evidence.md").read_text(encoding="utf-8"), re.M)
    for kinds, words in rows:
        yield from ((kind, word) for kind in kinds.split(", ") for word in re.findall(r"`([a-z-]+)`", words))


def cues() -> Iterator[tuple[str, str]]:
    """The same of the cues of captions."""
    section = (DOCS / "grammar.md").read_text(encoding="utf-8").partition("\n### caption\n")[2].partition("\n### ")[0]
    yield from (("caption", word) for word in re.findall(r"^\| `([a-z-]+)` \| [12] \|", section, re.M))


def releases() -> Iterator[Release]:
    yield from (parse(pair.text, **pair.options) for pair in PAIRS)
    yield from (parse("\n\n".join(("A landing stage", *lines, LEAD))) for lines in OTHERS)


def test_all_evidence_is_in_the_documents_and_in_a_text() -> None:
    shown = {
        (rule_name(type(part)).replace("_", " "), word)
        for release in releases()
        for part in release.parts
        for word in part.evidence
    }
    assert shown == {*documented(), *cues()}


def test_all_evidence_of_layout_is_in_the_documents() -> None:
    named = set(re.findall(r"`([a-z-]+)`", (DOCS / "layout.md").read_text(encoding="utf-8")))
    shown = {word.split()[0] for release in releases() for word in release.layout_evidence}
    assert shown - {"width", "open"} <= named
