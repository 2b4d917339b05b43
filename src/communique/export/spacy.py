"""A spaCy `Doc` with the parts as a span group; needs ``pip install 'communique[spacy]'``."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from communique._parts import rule_name
from communique._release import Release
from communique.export._values import encodable

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

#: The key of the span group.
GROUP = "communique"


def to_doc(release: Release, nlp: Language | None = None) -> Doc:
    """A `Doc` of the whole text, with one span for each part in ``doc.spans["communique"]``.

    A span's label is the kind of part (``title``, ``paragraph`` ...); its text is the source under the part's
    span, line breaks and all. No token reaches over the edge of a part. The group's ``attrs`` hold
    `Release.to_dict`, so that nothing is lost.

    Args:
        release: What `parse` gave.
        nlp: The pipeline that reads the text; a blank one of the release's language if None, or of spaCy's
            language-neutral ``xx`` where spaCy or a package that it needs for that language is missing.

    Raises:
        ImportError: spaCy is not installed.

    >>> import communique
    >>> release = communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")
    >>> doc = to_doc(release)
    >>> [(span.label_, span.text) for span in doc.spans["communique"]][:2]
    [('title', 'A bridge opens in Riga'), ('dateline', 'RIGA, 28 February 2022')]
    """
    from spacy.tokens import Doc, SpanGroup  # noqa: PLC0415

    release = encodable(release)
    nlp = _blank(release.language) if nlp is None else nlp
    edges = {0, len(release.source)}.union(*((part.span.start, part.span.end) for part in release.parts))
    pieces = [nlp.make_doc(release.source[start:end]) for start, end in pairwise(sorted(edges))]
    doc = nlp(Doc.from_docs(pieces, ensure_whitespace=False) or nlp.make_doc(""))
    # A component may have merged tokens over the edge of a part.
    spans: list[Any] = [
        doc.char_span(part.span.start, part.span.end, rule_name(type(part)), alignment_mode="expand")
        for part in release.parts
    ]
    doc.spans[GROUP] = SpanGroup(doc, name=GROUP, attrs=release.to_dict(), spans=spans)
    return doc


@cache
def _blank(language: str | None) -> Language:
    """The blank pipeline of a language, made once: that takes a tenth of a second and more."""
    import spacy  # noqa: PLC0415

    try:
        return spacy.blank((language or "xx").partition("-")[0])
    except ImportError:
        return spacy.blank("xx")
