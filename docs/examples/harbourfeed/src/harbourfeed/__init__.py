"""Title, date and place of the press releases in a folder."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import communique


@dataclass(frozen=True)
class Entry:
    """What the feed says of a release; None is what its text does not print."""

    title: str | None
    date: dt.date | None
    place: str | None


def entry(text: str, *, year: int | None = None) -> Entry:
    """The entry of one text; `year` is that of dates which print none."""
    release = communique.parse(text, year=year)
    return Entry(release.title and release.title.text, release.date, release.place)


def entries(folder: Path, *, year: int | None = None) -> Iterator[Entry]:
    """An entry for each text in `folder`, by the names of the files."""
    for path in sorted(folder.glob("*.txt")):
        yield entry(path.read_text(encoding="utf-8", errors="replace"), year=year)
