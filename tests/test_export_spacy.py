"""The spaCy `Doc` of a release; needs ``pip install '.[exports-test]'``."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

import communique
from communique import Release
from communique._parts import rule_name
from communique.export import to_doc
from communique.export._values import encodable
from exports import generated, parsed
from pairs import PAIRS, Pair

spacy: Any = pytest.importorskip("spacy")

#: A blank pipeline of each language takes its time: those with and without spaces, and from right to left.
LANGUAGES = {"ar", "en", "fr", "ja", "zh"}
WHOLE = [pair for pair in PAIRS if pair.is_whole and pair.expected.get("language") in LANGUAGES]
CHOSEN = [*WHOLE, *(pair for pair in PAIRS if pair.name.startswith("recovery/"))]


def check(release: Release) -> None:
    """The text is the source, each span is its part, and the release can be made again."""
    doc, release = to_doc(release), encodable(release)
    group = doc.spans["communique"]
    assert doc.text == release.source
    assert [(span.label_, span.start_char, span.end_char) for span in group] == [
        (rule_name(type(part)), part.span.start, part.span.end) for part in release.parts
    ]
    assert [span.text for span in group] == [part.span.of(release.source) for part in release.parts]
    assert Release.from_dict(group.attrs) == release


@pytest.mark.parametrize("pair", CHOSEN, ids=lambda pair: pair.name)
def test_fixture(pair: Pair) -> None:
    check(parsed(pair))


@given(generated())
def test_generated(release: Release) -> None:
    check(release)


@pytest.mark.parametrize(
    ("language", "found"), [("fr", "fr"), ("zh-Hant", "zh"), (None, "xx"), ("mt", "xx"), ("qaa", "xx")]
)
def test_blank_pipeline(language: str | None, found: str) -> None:
    assert to_doc(Release(source="x", parts=(), language=language)).lang_ == found


def test_own_pipeline() -> None:
    """Its components run, and even one that merges tokens leaves a span for each part."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    release = communique.parse("A bridge opens in Riga\n\nRIGA, 28 February 2022 - The mayor opened it. She was glad.")
    doc = to_doc(release, nlp)
    assert doc.vocab is nlp.vocab
    assert [sentence.text for sentence in doc.sents][-1] == "She was glad."
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ALL", "pattern": [{"LOWER": "2022"}, {}, {}]}])
    nlp.add_pipe("merge_entities")
    assert len(to_doc(release, nlp).spans["communique"]) == len(release.parts)


def test_round_trip_through_bytes() -> None:
    """The group goes with the document to a file and back."""
    doc = to_doc(communique.parse("A bridge opens in Riga\n\nRIGA, 28 February 2022 - The mayor opened it."))
    once = spacy.tokens.Doc(doc.vocab).from_bytes(doc.to_bytes())
    many = list(spacy.tokens.DocBin(docs=[doc]).get_docs(doc.vocab))
    for again in (once, *many):
        assert [span.label_ for span in again.spans["communique"]] == ["title", "dateline", "paragraph"]
        assert Release.from_dict(again.spans["communique"].attrs).place == "RIGA"


def test_displacy_shows_the_group() -> None:
    doc = to_doc(communique.parse("A bridge opens in Riga\n\nRIGA, 28 February 2022 - The mayor opened it."))
    html = spacy.displacy.render(doc, style="span", options={"spans_key": "communique"}, jupyter=False)
    assert html.count("dateline") == 1
