"""Columns of plain values for pandas, Polars and whatever else makes a table of a dict of lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from communique._parts import Part, rule_name
from communique._release import Release
from communique.export._values import body_text, encodable, modified

Columns = dict[str, list[Any]]

_RELEASE = (
    "title subtitle kicker byline reference place date date_edtf date_source issued issued_time updated updated_time "
    "language layout paragraphs captions defects body"
).split()
_VALUES = "date end_date edtf time zone place agency credit language marker".split()
_PART = ["release", "part", "type", "start", "end", "text", *_VALUES]


def rows(releases: Iterable[Release]) -> Columns:
    """One row for each release, as columns: ``pandas.DataFrame(rows(releases))``, ``polars.DataFrame(rows(releases))``.

    ``date``, ``issued`` and ``updated`` are `datetime.date`, the times `datetime.time`, ``paragraphs`` and
    ``captions`` counts, ``defects`` the codes with a space between them, anything else `str`. What a release does
    not have is None. The columns are there even when there is no release.

    >>> import communique
    >>> rows([communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")])["place"]
    ['RIGA']
    """
    return _columns(_RELEASE, (_release(encodable(release)) for release in releases))


def part_rows(releases: Iterable[Release]) -> Columns:
    """One row for each part of each release, as columns; the rows of the n-th release have n, from 0, as ``release``.

    ``part`` counts the parts of a release from 0; ``start`` and ``end`` are its span in code points. The other
    columns are the fields of the parts, None where a kind of part does not have them.

    >>> import communique
    >>> columns = part_rows([communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - It is blue.")])
    >>> columns["type"], columns["place"]
    (['title', 'dateline', 'paragraph'], [None, 'RIGA', None])
    """
    return _columns(
        _PART,
        (
            {"release": n, "part": i, **_part(part)}
            for n, release in enumerate(releases)
            for i, part in enumerate(encodable(release).parts)
        ),
    )


def _columns(names: Sequence[str], found: Iterator[Mapping[str, Any]]) -> Columns:
    """The same as a list for each name. Polars looks at the first rows only to tell what a column of rows holds."""
    columns: Columns = {name: [] for name in names}
    for row in found:
        for name, column in columns.items():
            column.append(row.get(name))
    return columns


def _release(release: Release) -> dict[str, Any]:
    lines = ("title", "subtitle", "kicker", "byline", "reference")
    firsts = {name: part and part.text for name in lines if (part := getattr(release, name)) is not None}
    stamps = {"issued": release.issued, "updated": modified(release)}
    dates = {name: stamp.date for name, stamp in stamps.items() if stamp}
    times = {f"{name}_time": stamp.time for name, stamp in stamps.items() if stamp}
    return {
        **firsts,
        **dates,
        **times,
        "place": release.place,
        "date": release.date,
        "date_edtf": release.dateline and release.dateline.edtf,
        "date_source": release.date_source and str(release.date_source),
        "language": release.language,
        "layout": str(release.layout),
        "paragraphs": len(release.body),
        "captions": len(release.captions),
        "defects": " ".join(defect.code for defect in release.defects),
        "body": body_text(release),
    }


def _part(part: Part) -> dict[str, Any]:
    place = {"type": rule_name(type(part)), "start": part.span.start, "end": part.span.end, "text": part.text}
    return place | {name: getattr(part, name, None) for name in _VALUES}
