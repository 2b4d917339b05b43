"""What several exports need of a release."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import regex

from communique._parts import Dated, Heading, Paragraph, Part, Updated
from communique._release import Release

_LONE = regex.compile("[\ud800-\udfff]")
#: Other names of zones mean one thing here and another there: "CST" is in America and in China.
_ZONE = regex.compile(r"(?:UTC|GMT|Z)(?:\s?(?P<sign>[+-])(?P<hours>0?\d|1[0-4])(?::?(?P<minutes>[0-5]\d))?)?")


def encodable(release: Release) -> Release:
    """`release` with U+FFFD for each half of a surrogate pair, which UTF-8 cannot hold; spans stay as they are."""
    if _LONE.search(release.source) is None:
        return release
    text = json.dumps(release.to_dict(), ensure_ascii=False)
    return Release.from_dict(json.loads(_LONE.sub("\ufffd", text)))


def of_kind(release: Release, *kinds: type[Part]) -> Iterator[Part]:
    """The parts of these kinds, in document order."""
    return (part for part in release.parts if isinstance(part, kinds))


def texts(release: Release, *kinds: type[Part]) -> list[str]:
    """Their texts."""
    return [part.text for part in of_kind(release, *kinds)]


def body_text(release: Release) -> str:
    """Headings and paragraphs with a blank line between them."""
    return "\n\n".join(texts(release, Heading, Paragraph))


def distinct(release: Release, name: str) -> list[str]:
    """The values that parts have under `name`, each once, in document order."""
    values = (getattr(part, name, None) for part in release.parts)
    return list(dict.fromkeys(value for value in values if value is not None))


def compact(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields that hold something; a list of one value becomes that value."""
    kept = {name: value for name, value in fields.items() if value not in (None, "", [])}
    return {name: value[0] if isinstance(value, list) and len(value) == 1 else value for name, value in kept.items()}


def has_day(stamp: Dated) -> bool:
    """Whether a stamp names one complete day, no range."""
    return stamp.date is not None and "/" not in (stamp.edtf or "")


def published(release: Release) -> Dated | None:
    """What says on which day the release came out: its issued stamp, else its dateline."""
    return next((stamp for stamp in (release.issued, release.dateline) if stamp and has_day(stamp)), None)


def modified(release: Release) -> Dated | None:
    """The first update stamp that names a day."""
    return next((part for part in release.parts if isinstance(part, Updated) and has_day(part)), None)


def offset(zone: str | None) -> dt.timezone | None:
    """The offset from UTC that a zone says itself, else None.

    >>> offset("GMT+2"), offset("UTC"), offset("CET")
    (datetime.timezone(datetime.timedelta(seconds=7200)), datetime.timezone.utc, None)
    """
    m = _ZONE.fullmatch(zone or "")
    if m is None:
        return None
    minutes = 60 * int(m["hours"] or 0) + int(m["minutes"] or 0)
    return dt.timezone(dt.timedelta(minutes=-minutes if m["sign"] == "-" else minutes))


def when(stamp: Dated | None) -> dt.date | dt.datetime | None:
    """The day of a stamp, with the time where it prints one, and then with the offset where its zone says one."""
    at = None if stamp is None else stamp.at
    if stamp is None or at is None:
        return None if stamp is None else stamp.date
    return at.replace(tzinfo=offset(stamp.zone))


def iso(stamp: Dated | None) -> str | None:
    """The same in ISO 8601."""
    moment = when(stamp)
    return None if moment is None else moment.isoformat()
