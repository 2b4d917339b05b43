"""schema.org ``NewsArticle`` as JSON-LD."""

from __future__ import annotations

import json
from typing import Any

from communique._parts import (
    Boilerplate,
    Byline,
    Caption,
    Contact,
    Credit,
    Dated,
    Dateline,
    Issued,
    Kicker,
    Note,
    Part,
    Reference,
    Subtitle,
    Title,
    rule_name,
)
from communique._release import Release
from communique.export._values import (
    body_text,
    compact,
    distinct,
    encodable,
    has_day,
    iso,
    modified,
    of_kind,
    published,
    texts,
)

#: What ends a script, or begins a comment in one, and characters that end a line in older JavaScript.
_UNSAFE = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def to_jsonld(release: Release) -> dict[str, Any]:
    """A release as a schema.org ``NewsArticle``, ready for `json.dumps`.

    Properties that the text gives nothing for are left out; several values of one property are a list. Dates are
    given where the text prints a whole day, with a time where it prints one. Furniture and end marks are left out;
    docs/exports.md has the whole table. To put it into a page, use `to_script`.

    >>> import communique
    >>> release = communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")
    >>> to_jsonld(release)["locationCreated"]
    {'@type': 'Place', 'name': 'RIGA'}
    """
    release = encodable(release)
    fields = {
        "headline": texts(release, Title),
        "alternativeHeadline": texts(release, Subtitle),
        "articleSection": texts(release, Kicker),
        "creditText": texts(release, Byline),
        "identifier": texts(release, Reference),
        "dateline": texts(release, Dateline),
        "locationCreated": [{"@type": "Place", "name": name} for name in distinct(release, "place")],
        "sourceOrganization": [{"@type": "Organization", "name": name} for name in distinct(release, "agency")],
        "datePublished": iso(published(release)),
        "dateModified": iso(modified(release)),
        "temporalCoverage": _covered(release),
        "inLanguage": release.language,
        "image": [_image(part) for part in of_kind(release, Caption, Credit)],
        "articleBody": body_text(release),
        "hasPart": [
            {"@type": "CreativeWork", "genre": rule_name(type(part)), "text": part.text}
            for part in of_kind(release, Note, Contact, Boilerplate)
        ],
    }
    return {"@context": "https://schema.org", "@type": "NewsArticle", **compact(fields)}


def to_script(release: Release) -> str:
    """`to_jsonld` in a ``script`` element for the head of a page; no text of the release can end the element.

    >>> import communique
    >>> to_script(communique.parse("</script><script>alert(1)</script>")).count("</script>")
    1
    """
    data = json.dumps(to_jsonld(release), ensure_ascii=False).translate(_UNSAFE)
    return f'<script type="application/ld+json">{data}</script>'


def _covered(release: Release) -> list[str]:
    """What the text dates without saying that it came out then: ranges of days, and the day that the lead names."""
    stamps = (part for part in of_kind(release, Dateline, Issued) if isinstance(part, Dated))
    ranges = [stamp.edtf for stamp in stamps if stamp.date and stamp.edtf and not has_day(stamp)]
    return [*ranges, str(release.date)] if release.date_source == "lead" else ranges


def _image(part: Part) -> dict[str, Any]:
    """The picture that a caption belongs to, or a credit that stands alone."""
    if isinstance(part, Caption):
        fields = {"caption": part.text, "creditText": part.credit, "inLanguage": part.language}
    else:
        fields = {"creditText": part.text}
    return {"@type": "ImageObject", **compact(fields)}
