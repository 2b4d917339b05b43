"""Releases as Arrow columns: one row per text, for Parquet files and for engines that speak Arrow.

It needs pyarrow: ``pip install 'communique[arrow]'``.

>>> import pyarrow as pa
>>> texts = pa.table({"url": ["a", "b"], "text": ["A bridge opens\\n\\nRIGA, 28 February 2022 - It opened.", None]})
>>> table = pa.Table.from_batches(parse_batches(texts.to_batches()))
>>> table.select(["url", "title", "place", "date", "error"]).to_pylist()[0]
{'url': 'a', 'title': 'A bridge opens', 'place': 'RIGA', 'date': datetime.date(2022, 2, 28), 'error': None}
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pyarrow as pa
from attrs import fields

from communique import __version__
from communique._defects import Defect, DefectCode
from communique._interchange import read_part
from communique._parse import check, parse
from communique._parts import PART_TYPES, Dated, DateSource, Layout, Part, rule_name
from communique._release import Release
from communique._span import Span

#: A batch ends after so many rows, or with the row that brings its texts to so many characters.
MAX_ROWS = 1_000
MAX_CHARACTERS = 16_000_000
#: The most characters whose UTF-8 is sure to fit the 2 GB of one Arrow string column.
_MAX_TEXT = 2**29 - 1

_PART = pa.struct(
    {
        "type": pa.string(),
        "start": pa.int32(),
        "end": pa.int32(),
        "text": pa.string(),
        "date": pa.date32(),
        "edtf": pa.string(),
        "time": pa.string(),
        "zone": pa.string(),
        "place": pa.string(),
        "end_date": pa.date32(),
        "agency": pa.string(),
        "credit": pa.string(),
        "language": pa.string(),
        "marker": pa.string(),
        "evidence": pa.list_(pa.string()),
    }
)
_DEFECT = pa.struct({"code": pa.string(), "start": pa.int32(), "end": pa.int32(), "message": pa.string()})

#: The columns that `parse_batches` adds; each is null where the text prints no such thing.
#:
#: ``title``, ``subtitle``, ``kicker``, ``byline``, ``reference``, ``place``: the text of the part, as in `Release`.
#: ``date``: `Release.date`. ``date_source``: "dateline" or "lead", where it was read.
#: ``date_edtf``: what the dateline prints, complete or not (ISO 8601-2: ``XXXX-04-02``, ``2023-05``).
#: ``issued``, ``updated``: the stamp as ``2022-03-01T19:02:00`` (local time; the zone's name, if any, is in
#: ``parts``), ``2022-03-01`` where it prints no time, else what it prints of a date, in EDTF.
#: ``language``: BCP 47 tag of the body. ``layout``: how the lines make blocks, a value of `Layout`.
#: ``parts``: every part in the order of the text. ``type`` is the name of its rule, ``start`` and ``end`` are
#: offsets in code points of the text; times are ISO 8601 strings, the rest is as in the classes of parts.
#: ``defects``: code, place and message of each.
#: ``error``: why the row could not be parsed; null when it was. All other columns are null then.
#:
#: A row without a text has null in all columns, ``error`` included: ``layout`` is null just where there is no release.
#: The metadata holds the version of this schema (``communique.schema``) and of the parser (``communique.version``).
SCHEMA = pa.schema(
    {
        "title": pa.string(),
        "subtitle": pa.string(),
        "kicker": pa.string(),
        "byline": pa.string(),
        "reference": pa.string(),
        "place": pa.string(),
        "date": pa.date32(),
        "date_edtf": pa.string(),
        "date_source": pa.string(),
        "issued": pa.string(),
        "updated": pa.string(),
        "language": pa.string(),
        "layout": pa.string(),
        "parts": pa.list_(_PART),
        "defects": pa.list_(_DEFECT),
        "error": pa.string(),
    },
    metadata={"communique.schema": "1", "communique.version": __version__},
)

_FIELDS = {
    kind: (rule_name(kind), tuple(f.name for f in fields(kind) if f.name not in ("span", "time")))
    for kind in PART_TYPES
}
_TEXT_PARTS = ("title", "subtitle", "kicker", "byline", "reference")
#: `null` is the type of a column that holds nothing else.
_TEXT_TYPES = ("string", "large_string", "string_view", "null")


def parse_batches(
    batches: Iterable[pa.RecordBatch], *, text: str = "text", year: int | str | None = None
) -> Iterator[pa.RecordBatch]:
    """Parse the texts of one column; the columns of `SCHEMA` come behind those of the batch.

    Rows keep their order, and every row has one in the result. A text that cannot be parsed says so in ``error``;
    a null text gives nulls. One batch is read at a time and given back in batches of at most 1,000 rows, fewer
    where texts are long. A batch without rows is given back too, so that the schema is known.

    Args:
        batches: record batches of any schema: ``table.to_batches()``, a `pyarrow.RecordBatchReader`, or
            what Spark's ``mapInArrow`` gives.
        text: the name of the column of texts: strings of any Arrow type, plain or dictionary-encoded.
        year: completes dates that print no year, as in `communique.parse`: one for all rows, or the name of
            a column of integers.

    Raises:
        TypeError: an item of `batches` is not a record batch, or a column is not of a type named above.
        ValueError: a batch has no single column of the name `text` or `year`, or already has a column of `SCHEMA`;
            `year` is not from 1 to 9999.

    >>> batch = pa.record_batch({"id": [7], "text": ["A bridge opens\\n\\nIt opened."]})
    >>> [row] = next(parse_batches([batch])).to_pylist()
    >>> row["id"], [(part["type"], part["start"], part["end"]) for part in row["parts"]]
    (7, [('title', 0, 14), ('paragraph', 16, 26)])
    """
    if not isinstance(year, str):
        check("", year)
    return (made for batch in batches for made in _parse_batch(batch, text, year))


def output_schema(schema: pa.Schema) -> pa.Schema:
    """The schema that `parse_batches` gives for batches of `schema`: what engines ask for beforehand.

    Raises:
        ValueError: `schema` already has a column of `SCHEMA`.

    >>> output_schema(pa.schema({"id": pa.int64(), "text": pa.string()})).names[:4]
    ['id', 'text', 'title', 'subtitle']
    """
    if clash := [name for name in schema.names if name in SCHEMA.names]:
        raise ValueError(f"the parser makes columns of these names too, rename or drop them: {', '.join(clash)}")
    return pa.schema([*schema, *SCHEMA], metadata={**(schema.metadata or {}), **SCHEMA.metadata})


def to_release(source: str, row: Mapping[str, Any]) -> Release:
    """The release of one row, as ``to_pylist`` gives it, and the text it was made of.

    It equals what `communique.parse` gave; only the evidence for the layout is not kept.

    Raises:
        ValueError: the row holds no release: it has an ``error`` or had no text.

    >>> text = "A bridge opens\\n\\nIt opened."
    >>> [row] = next(parse_batches([pa.record_batch({"text": [text]})])).to_pylist()
    >>> to_release(text, row) == parse(text)
    True
    """
    if row["layout"] is None:
        raise ValueError(f"the row holds no release: {row['error'] or 'it had no text'}")
    source_of_date = row["date_source"]
    return Release(
        source=source,
        parts=tuple(map(_read_part, row["parts"])),
        defects=tuple(Defect(DefectCode(d["code"]), Span(d["start"], d["end"])) for d in row["defects"]),
        layout=Layout(row["layout"]),
        language=row["language"],
        date=row["date"],
        date_source=source_of_date and DateSource(source_of_date),
    )


def _parse_batch(batch: pa.RecordBatch, text: str, year: int | str | None) -> Iterator[pa.RecordBatch]:
    """`batch` with its releases, in short batches."""
    if not isinstance(batch, pa.RecordBatch):
        raise TypeError(f"batches must hold RecordBatches, not {type(batch).__name__}: pass table.to_batches()")
    schema = output_schema(batch.schema)
    texts = _column(batch, text, _is_text, "strings")
    years = _column(batch, year, pa.types.is_integer, "integers").to_pylist() if isinstance(year, str) else None
    fixed = None if isinstance(year, str) else year
    rows: list[dict[str, Any]] = []
    start = characters = 0
    for at in range(batch.num_rows):
        row, length = _row(texts[at], years[at] if years is not None else fixed)
        rows.append(row)
        characters += length
        if len(rows) == MAX_ROWS or characters >= MAX_CHARACTERS:
            yield _join(batch.slice(start, len(rows)), rows, schema)
            rows, start, characters = [], at + 1, 0
    if rows or batch.num_rows == 0:
        yield _join(batch.slice(start), rows, schema)


def _join(batch: pa.RecordBatch, rows: list[dict[str, Any]], schema: pa.Schema) -> pa.RecordBatch:
    made = pa.RecordBatch.from_pylist(rows, schema=SCHEMA)
    return pa.RecordBatch.from_arrays([*batch.columns, *made.columns], schema=schema)


def _is_text(kind: pa.DataType) -> bool:
    return str(kind.value_type if pa.types.is_dictionary(kind) else kind) in _TEXT_TYPES


def _column(batch: pa.RecordBatch, name: str, fits: Any, what: str) -> pa.Array:
    """The one column of that name."""
    names = batch.schema.names
    if names.count(name) != 1:
        raise ValueError(f"need one column {name!r}, the batch has {', '.join(names) or 'no columns'}")
    column = batch.column(name)
    if not fits(column.type):
        raise TypeError(f"column {name!r} must hold {what}, not {column.type}")
    return column


def _row(scalar: pa.Scalar, year: int | None) -> tuple[dict[str, Any], int]:
    """The values of one text, and its length. Whatever goes wrong is said in the row."""
    try:
        text = scalar.as_py()
        if text is None:
            return {}, 0
        if len(text) > _MAX_TEXT:
            raise ValueError(f"the text is longer than {_MAX_TEXT} characters")
        return _values(parse(text, year=year)), len(text)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}, 0


def _values(release: Release) -> dict[str, Any]:
    parts = {name: part.text for name in _TEXT_PARTS if (part := getattr(release, name)) is not None}
    return {
        **parts,
        "place": release.place,
        "date": release.date,
        "date_edtf": release.dateline and release.dateline.edtf,
        "date_source": release.date_source,
        "issued": _stamp(release.issued),
        "updated": _stamp(release.updated),
        "language": release.language,
        "layout": release.layout,
        "parts": [_part(part) for part in release.parts],
        "defects": [
            {"code": d.code, "start": d.span.start, "end": d.span.end, "message": d.message} for d in release.defects
        ],
    }


def _stamp(part: Dated | None) -> str | None:
    """The point in time of a stamp, as much of it as is printed."""
    if part is None:
        return None
    return part.at.isoformat() if part.at is not None else part.edtf


def _part(part: Part) -> dict[str, Any]:
    kind, names = _FIELDS[type(part)]
    values = {name: getattr(part, name) for name in names}
    time = part.time if isinstance(part, Dated) else None
    return {"type": kind, "start": part.span.start, "end": part.span.end, **values, "time": time and time.isoformat()}


def _read_part(row: Mapping[str, Any]) -> Part:
    values = {key: value for key, value in row.items() if value is not None and key not in ("start", "end")}
    plain = {key: value.isoformat() if isinstance(value, dt.date) else value for key, value in values.items()}
    return read_part({**plain, "span": (row["start"], row["end"])})
