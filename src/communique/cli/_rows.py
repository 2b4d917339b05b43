"""Texts of a chunk to rows, as JSON lines, CSV or Arrow, and the files that such rows make."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import IO, TYPE_CHECKING, Any

from communique._parse import parse
from communique.cli._inputs import Document, Skipped, label_of

if TYPE_CHECKING:
    import pyarrow as pa

#: Rows in a row group of Parquet.
_GROUP = 2_000
_SURROGATES = re.compile("[\ud800-\udfff]")
#: What makes a spreadsheet read a cell as a formula: some take the full-width forms for the others.
_FORMULA = frozenset("=+-@＝＋－＠")
CSV_COLUMNS = (
    "path line encoding title subtitle kicker reference byline place date date_edtf date_source issued updated "
    "language layout captions headings body defects"
).split()
#: Columns of CSV that hold several parts, what stands between them, and their kind.
_JOINED = {"captions": ("caption", "\n"), "headings": ("heading", "\n"), "body": ("paragraph", "\n\n")}


class RowFormat(StrEnum):
    """What `communique parse` writes."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"


#: What a chunk of documents makes: the bytes of its rows, how many, their defects, and what failed.
Rows = tuple[bytes, int, int, list[Skipped]]


def json_lines(documents: list[Document], year: int | None) -> Rows:
    """One object for each text: ``path``, ``line``, ``encoding`` and ``release``, the JSON form of the release."""
    lines: list[bytes] = []
    defects, failed = 0, list[Skipped]()
    for document in documents:
        try:
            release = parse(document.text, year=year)
        except Exception as error:  # Whatever it is, it is one text of many.
            failed.append(failure(document.label, f"{type(error).__name__}: {error}"))
            continue
        defects += len(release.defects)
        place = {"path": document.name, "line": document.line, "encoding": document.encoding}
        lines.append(_dumped({**place, "release": release.to_dict()}))
    return b"".join(lines), len(lines), defects, failed


def failure(label: str, error: str) -> Skipped:
    """A text that is skipped because of an `error` of the parser."""
    return Skipped(label, f"the parser failed: {error}")


def _dumped(row: dict[str, Any]) -> bytes:
    """A line of JSON; lone surrogates, which UTF-8 can't hold, as escapes."""
    line = json.dumps(row, ensure_ascii=False)
    return (_SURROGATES.sub(lambda m: f"\\u{ord(m[0]):04x}", line) + "\n").encode()


def _batches(documents: list[Document], year: int | None) -> list[pa.RecordBatch]:
    """The rows of `communique.arrow` behind ``path``, ``line``, ``encoding`` and ``text``."""
    import pyarrow as pa  # noqa: PLC0415

    from communique.arrow import parse_batches  # noqa: PLC0415

    columns = {
        "path": pa.array([document.name for document in documents], pa.string()),
        "line": pa.array([document.line for document in documents], pa.int64()),
        "encoding": pa.array([document.encoding for document in documents], pa.string()),
        "text": pa.array([_SURROGATES.sub("\ufffd", document.text) for document in documents], pa.large_string()),
    }
    return list(parse_batches([pa.record_batch(columns)], year=year))


def _failures(batch: pa.RecordBatch) -> list[Skipped]:
    """The rows of a batch that hold an error."""
    if batch["error"].null_count == batch.num_rows:
        return []
    rows = batch.select(["path", "line", "error"]).to_pylist()
    return [failure(label_of(row["path"], row["line"]), row["error"]) for row in rows if row["error"] is not None]


def arrow_stream(documents: list[Document], year: int | None) -> Rows:
    """An IPC stream of the batches; rows that failed stay, with their ``error``."""
    import pyarrow as pa  # noqa: PLC0415

    batches = _batches(documents, year)
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, batches[0].schema) as stream:
        for batch in batches:
            stream.write_batch(batch)
    defects = sum(len(batch["defects"].flatten()) for batch in batches)
    failed = [failure for batch in batches for failure in _failures(batch)]
    return sink.getvalue(), len(documents), defects, failed


def csv_lines(documents: list[Document], year: int | None) -> Rows:
    """Lines of CSV (RFC 4180, UTF-8) without their head; see `CSV_COLUMNS`."""
    sink = io.StringIO(newline="")
    writer = csv.writer(sink)
    batches = _batches(documents, year)
    failed = [failure for batch in batches for failure in _failures(batch)]
    rows = [row for batch in batches for row in batch.to_pylist() if row["error"] is None]
    for row in rows:
        writer.writerow(_cell(value) for value in _flat(row))
    return sink.getvalue().encode(), len(rows), sum(len(row["defects"]) for row in rows), failed


def _flat(row: dict[str, Any]) -> Iterator[Any]:
    for name in CSV_COLUMNS:
        if name in _JOINED:
            kind, between = _JOINED[name]
            yield between.join(part["text"] for part in row["parts"] if part["type"] == kind)
        elif name == "defects":
            yield " ".join(defect["code"] for defect in row["defects"])
        else:
            yield row[name]


def _cell(value: Any) -> str:
    """A cell, with an apostrophe before what a spreadsheet would take for a formula."""
    text = "" if value is None else str(value)
    # A spreadsheet may leave out what is not seen.
    first = next((c for c in text if c.isprintable() and c != " "), "")
    return f"'{text}" if first in _FORMULA or text.startswith(("\t", "\r")) else text


ENCODERS: dict[RowFormat, Callable[[list[Document], int | None], Rows]] = {
    RowFormat.JSONL: json_lines,
    RowFormat.CSV: csv_lines,
    RowFormat.PARQUET: arrow_stream,
}


@contextmanager
def writer(file: IO[bytes], form: RowFormat) -> Iterator[Callable[[bytes], Any]]:
    """A function that puts the bytes of a chunk's rows into `file`."""
    if form is RowFormat.PARQUET:
        parquet = _Parquet(file)
        yield parquet.write
        parquet.close()
        return
    if form is RowFormat.CSV:
        file.write((",".join(CSV_COLUMNS) + "\r\n").encode())
    yield file.write


class _Parquet:
    """Batches gathered into row groups of a Parquet file."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._batches: list[pa.RecordBatch] = []
        self._writer: Any = None

    def write(self, payload: bytes) -> None:
        import pyarrow as pa  # noqa: PLC0415

        with pa.ipc.open_stream(payload) as stream:
            self._batches += stream
        if sum(batch.num_rows for batch in self._batches) >= _GROUP:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        """Write what is gathered; without a row the file has its columns all the same."""
        import pyarrow as pa  # noqa: PLC0415
        import pyarrow.parquet as pq  # noqa: PLC0415

        table = pa.Table.from_batches(self._batches or _batches([], None))
        self._writer = self._writer or pq.ParquetWriter(self._file, table.schema, compression="zstd")
        self._writer.write_table(table)
        self._batches.clear()
