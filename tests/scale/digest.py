"""One hash for all rows of Parquet files, whatever their order; a lost or doubled row is an error."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds


def row_hash(row: dict[str, Any]) -> bytes:
    return hashlib.sha256(json.dumps(row, sort_keys=True, default=str).encode()).digest()


def _rows(folder: Path) -> Iterator[tuple[int, bytes]]:
    files = sorted(str(path) for path in folder.rglob("*.parquet"))
    for batch in ds.dataset(files, format="parquet").to_batches(batch_size=2_000):
        yield from ((row["id"], row_hash(row)) for row in batch.to_pylist())


def digest(folder: Path, count: int) -> str:
    """The hash of all rows under `folder`, whose ids must be 0 to `count` - 1, each once."""
    rows = sorted(_rows(folder))
    if [id_ for id_, _ in rows] != list(range(count)):
        raise ValueError(f"{len(rows)} rows, {len({id_ for id_, _ in rows})} ids, expected {count} of each")
    return hashlib.sha256(b"".join(digest for _, digest in rows)).hexdigest()
