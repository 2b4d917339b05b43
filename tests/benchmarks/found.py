"""What each program finds in the whole releases of the fixtures, beside what is in them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from attrs import frozen

import communique
from benchmarks.contenders import CONTENDERS
from pairs import PAIRS, Pair

#: What is counted, in the order of the columns, and their heads.
KINDS = {
    "title": "titles",
    "dateline": "datelines",
    "updated": "updates",
    "caption": "captions",
    "paragraph": "paragraphs",
}
DATED = ("dateline", "updated")


@frozen
class Found:
    """What a program gives of a text: blocks and dates without a name, or parts with one."""

    blocks: frozenset[str] = frozenset()
    dates: frozenset[dt.date] = frozenset()
    named: frozenset[tuple[str, str]] = frozenset()


def squeezed(text: str) -> str:
    """`text` with single spaces: what a program does to white space does not count."""
    return " ".join(text.split())


def blocks(found: Iterable[str]) -> Found:
    return Found(blocks=frozenset(map(squeezed, found)))


def dates(found: Iterable[dt.date]) -> Found:
    return Found(dates=frozenset(found))


def parts(release: communique.Release) -> Found:
    """The parts by their kind; datelines and stamps by their date."""
    return Found(named=frozenset(named(part) for part in release.to_dict()["parts"]))


def markdown_blocks(tokens: object) -> Found:
    assert isinstance(tokens, list)
    return blocks(token.content for token in tokens if token.type == "inline")


#: How to read what the functions of `CONTENDERS` give.
READERS: dict[str, Callable[..., Found]] = {
    "re.split at blank lines": blocks,
    "communique.parse": parts,
    "markdown-it-py, block parser": markdown_blocks,
    "trafilatura.extract (of a page)": lambda text: blocks((text or "").split("\n")),
    "htmldate.find_date (of a page)": lambda day: dates([dt.date.fromisoformat(day)] if day else []),
    "datefinder.find_dates": lambda found: dates(day.date() for day in found),
    "dateparser search_dates": lambda found: dates(day.date() for _, day in found or ()),
    "unstructured partition_text": lambda found: blocks(element.text for element in found),
}


def named(part: dict[str, object]) -> tuple[str, str]:
    """Kind and value of a part in its JSON form: the date of datelines and stamps, else the text."""
    return str(part["type"]), str(part.get("date") if part["type"] in DATED else squeezed(str(part["text"])))


def wanted(pair: Pair) -> Iterator[tuple[str, str]]:
    """What is in a fixture: parts of `KINDS`, of datelines and stamps those with a complete date."""
    for part in pair.expected["parts"]:
        if part["type"] in KINDS and (part["type"] not in DATED or part.get("date")):
            yield named(part)


def is_found(kind: str, value: str, found: Found) -> bool:
    """Whether a part was found: under its kind, or, by a program without kinds, as a block or date of its own."""
    if kind in DATED:
        return (kind, value) in found.named or dt.date.fromisoformat(value) in found.dates
    return (kind, value) in found.named or value in found.blocks


def shares(name: str) -> dict[str, float]:
    """By kind, which share of the parts of all whole releases the program finds."""
    run, read = CONTENDERS[name](), READERS[name]
    right, all_parts = Counter[str](), Counter[str]()
    for pair in PAIRS:
        if pair.is_whole and not pair.options:
            found = read(run(pair.text))
            for kind, value in wanted(pair):
                all_parts[kind] += 1
                right[kind] += is_found(kind, value, found)
    return {kind: right[kind] / all_parts[kind] for kind in KINDS}
