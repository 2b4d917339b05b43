"""IPTC ninjs 3.2, news in JSON."""

from __future__ import annotations

import datetime as dt
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from communique._parts import (
    Byline,
    Caption,
    Credit,
    Dated,
    EndMark,
    Furniture,
    Heading,
    Kicker,
    Paragraph,
    Part,
    Reference,
    Subtitle,
    Title,
    rule_name,
)
from communique._release import Release
from communique.export._values import body_text, distinct, encodable, modified, of_kind, published, texts, when
from communique.export.markdown import body

_STANDARD = {
    "name": "ninjs",
    "version": "3.2",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
}
_HEADLINES: dict[type[Part], str] = {Title: "main", Subtitle: "subhead", Kicker: "kicker"}
#: The kinds that have a place of their own, and those that are no part of the news.
_PLACED = (*_HEADLINES, Byline, Reference, Caption, Credit, Heading, Paragraph, Furniture, EndMark)


def to_ninjs(release: Release, *, uri: str | None = None, tz: dt.tzinfo | None = None) -> dict[str, Any]:
    """A release as an IPTC ninjs 3.2 object, ready for `json.dumps`.

    `uri` identifies the object, as the standard requires; without it the SHA-256 of the text does (``ni:``, RFC 6920).
    ``contentCreated`` and ``versionCreated`` need day, time and offset from UTC: `tz` is the issuer's time zone
    where the text prints no zone or only its name. A day without a time stays in ``descriptions``.

    >>> import communique
    >>> release = communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")
    >>> item = to_ninjs(release, uri="https://riga.example/bridge")
    >>> item["headlines"], item["located"]
    ([{'role': 'main', 'value': 'A bridge opens in Riga'}], 'RIGA')
    """
    release = encodable(release)
    uri = uri or _name(release.source)
    fields = {
        "language": release.language,
        "headlines": [{"role": _HEADLINES[type(part)], "value": part.text} for part in of_kind(release, *_HEADLINES)],
        "by": "; ".join(texts(release, Byline)),
        "located": release.place,
        "contentCreated": _moment(published(release), tz),
        "versionCreated": _moment(modified(release), tz),
        "infoSources": [{"name": name} for name in distinct(release, "agency")],
        "altIds": [{"role": "reference", "value": text} for text in texts(release, Reference)],
        "bodies": list(_bodies(release)),
        "descriptions": list(_descriptions(release)),
        "associations": [_picture(part, uri, n) for n, part in enumerate(of_kind(release, Caption, Credit), 1)],
    }
    kept = {name: value for name, value in fields.items() if value}
    return {"uri": uri, "type": "text", "standard": dict(_STANDARD), **kept}


def _name(source: str) -> str:
    """The ``ni`` URI of a text."""
    digest = urlsafe_b64encode(sha256(source.encode()).digest()).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _moment(stamp: Dated | None, tz: dt.tzinfo | None) -> str | None:
    """Day, time and offset as RFC 3339 wants them; None unless all three are known."""
    moment = when(stamp)
    if not isinstance(moment, dt.datetime):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=tz)
    return moment.isoformat() if moment.tzinfo else None


def _bodies(release: Release) -> Iterator[dict[str, Any]]:
    """The body in plain text, and in Markdown, which tells headings and items from paragraphs."""
    text = body_text(release)
    if text:
        yield {"role": "main", "contentType": "text/plain", "charCount": len(text), "value": text}
        yield {"role": "main", "contentType": "text/markdown", "value": body(release)}


def _descriptions(release: Release) -> Iterator[dict[str, str]]:
    """What has no property of its own, under the name of its part; of dates also what can be read of them (EDTF)."""
    for part in release.parts:
        if not isinstance(part, _PLACED):
            role = rule_name(type(part))
            yield {"role": role, "value": part.text}
            if isinstance(part, Dated) and part.edtf is not None:
                yield {"role": f"{role}-edtf", "value": part.edtf}


def _picture(part: Part, uri: str, number: int) -> dict[str, Any]:
    """The picture that a caption or a credit belongs to, named by its place in the text (RFC 5147)."""
    fields = {"language": getattr(part, "language", None), "by": part.text}
    if isinstance(part, Caption):
        fields |= {"by": part.credit, "descriptions": [{"role": "caption", "value": part.text}]}
    place = f"{uri.partition('#')[0]}#char={part.span.start},{part.span.end}"
    kept = {name: value for name, value in fields.items() if value}
    return {"name": f"picture-{number}", "uri": place, "type": "picture", **kept}
