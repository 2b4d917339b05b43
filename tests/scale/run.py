"""Parse a folder of Parquet files in one of several ways, and print time, throughput and the hash of all rows.

``python -m tests.scale.run WAY DOCUMENTS RELEASES`` with WAY sequential, pool or spark.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import pyarrow.parquet as pq

from communique.arrow import output_schema, parse_batches

from .digest import digest


def parse_file(out: Path, path: Path) -> None:
    """One file of documents to one file of releases."""
    source = pq.ParquetFile(path)
    with pq.ParquetWriter(out / path.name, output_schema(source.schema_arrow)) as writer:
        for batch in parse_batches(source.iter_batches()):
            writer.write_batch(batch)


def sequential(documents: Path, out: Path) -> None:
    out.mkdir()
    for path in sorted(documents.glob("*.parquet")):
        parse_file(out, path)


def pool(documents: Path, out: Path) -> None:
    out.mkdir()
    with ProcessPoolExecutor(os.cpu_count()) as workers:
        list(workers.map(partial(parse_file, out), sorted(documents.glob("*.parquet"))))


def spark(documents: Path, out: Path) -> None:
    from .on_spark import local_session, parse_folder  # noqa: PLC0415

    with local_session() as session:
        parse_folder(session, documents, out)


WAYS: dict[str, Callable[[Path, Path], None]] = {"sequential": sequential, "pool": pool, "spark": spark}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("way", choices=WAYS)
    parser.add_argument("documents", type=Path)
    parser.add_argument("releases", type=Path)
    args = parser.parse_args()
    count = sum(pq.read_metadata(path).num_rows for path in args.documents.glob("*.parquet"))
    start, load = time.perf_counter(), os.getloadavg()
    WAYS[args.way](args.documents, args.releases)
    seconds = time.perf_counter() - start
    used = os.times()
    print(
        json.dumps(
            {
                "way": args.way,
                "documents": count,
                "seconds": round(seconds, 1),
                "per_second": round(count / seconds),
                "python_cpu_seconds": round(used.user + used.children_user, 1),
                "load": [round(load[0], 1), round(os.getloadavg()[0], 1)],
                "sha256": digest(args.releases, count),
            }
        ),
        flush=True,
    )


if __name__ == "__main__":
    main()
