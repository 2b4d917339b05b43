"""Many releases, cheaply: texts of fixtures/release with seeded changes.

``python -m tests.scale.generate 1000000 FOLDER`` writes Parquet files of 10,000 documents (``id``, ``url``, ``text``).
The same numbers give the same documents.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

RELEASES = Path(__file__).parents[2] / "fixtures" / "release"
PER_FILE = 10_000
SCHEMA = pa.schema({"id": pa.int64(), "url": pa.string(), "text": pa.string()})
_NUMBER = re.compile(r"(?<![\d.,:/-])(?:[1-9]|[12]\d)(?![\d.,:/-])|\b20[012]\d\b")


def sources() -> list[str]:
    """The texts to start from: those that are valid Unicode, which Arrow asks for."""
    texts = (path.read_bytes().decode("utf-8", "surrogatepass") for path in sorted(RELEASES.glob("*.txt")))
    return [text for text in texts if not re.search("[\ud800-\udfff]", text)]


def change(text: str, other: str, draw: random.Random) -> str:
    """`text` with other small numbers and years, a block of `other`, a block less, or other line ends."""
    text = _NUMBER.sub(lambda m: str(draw.randint(2001, 2029) if len(m[0]) == 4 else draw.randint(1, 28)), text)
    blocks = text.split("\n\n")
    if len(blocks) > 3 and draw.random() < 0.3:
        del blocks[draw.randrange(2, len(blocks))]
    if draw.random() < 0.5:
        blocks.append(draw.choice(other.split("\n\n")))
    return "\n\n".join(blocks).replace("\n", "\r\n" if draw.random() < 0.1 else "\n")


def documents(first: int, count: int) -> Iterator[dict[str, object]]:
    """Documents `first` to `first` + `count`; one in a thousand has no text."""
    draw, texts = random.Random(first), sources()
    for at in range(first, first + count):
        text = change(draw.choice(texts), draw.choice(texts), draw)
        yield {"id": at, "url": f"https://example.org/{at}", "text": None if draw.random() < 0.001 else text}


def write(count: int, folder: Path, per_file: int = PER_FILE) -> None:
    """`count` documents in files of `per_file`."""
    folder.mkdir(parents=True, exist_ok=True)
    for first in range(0, count, per_file):
        rows = list(documents(first, min(per_file, count - first)))
        pq.write_table(pa.Table.from_pylist(rows, SCHEMA), folder / f"{first:09}.parquet")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    write(args.count, args.folder)
