"""docs/extractors.md and tests/known_extractor_misses.txt, made from the outputs."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from . import live, tools
from .pages import PAGES
from .results import NAMES, misses, outcome
from .survival import PARTS

DOC = Path(__file__).parents[2] / "docs" / "extractors.md"
KNOWN = Path(__file__).parents[1] / "known_extractor_misses.txt"
REASONS = Path(__file__).with_name("reasons.txt")

_LISTED = 6
"""How many extractors are named in a line at most."""

_HEAD = """\
# Extractors

What is left of {pages} pages (`fixtures/pages`) in the output of {names} extractors and settings, and what
`communique.parse` makes of it. This page is made by

```sh
python -m tests.extractors --record --table
```

which needs the extras `extractors` and `record`; `--record` also needs the Debian packages w3m, lynx, links, elinks,
html2text, pandoc, poppler-utils and chromium, loads nothing from the network, and keeps what each tool prints as
`fixtures/pages/NAME/TOOL-VERSION.out`. The extractors from PyPI run live. Their settings are in `tests/extractors/live.py`,
those of the tools in `tests/extractors/tools.py`.

Versions: {versions}.

## What survives and what is found

n/m: in m pages the part survives, in n of them the parser gives it exactly. A part survives when it still stands in
one piece on lines of its own (soft wraps allowed), with white space folded and list marks, heading marks and emphasis
left out; captions, headings and body when all of theirs do. "paragraphs" asks less than "body": that no paragraph of
the body that survives is lost. "invention" asks that the parser gives no date, place or stamp but the page's, and no
caption to a page without any.
"""

_WHY = """\
## What the parser misses, and why

For each part, the reasons: the pages, the property of the text that the parser does not see, how many misses (a page in
the hands of an extractor) it explains, and of which extractors. "all": of all in whose output the part survives on these pages;
"all of PDF": of all readers of the PDF that Chromium prints."""


def versions() -> str:
    """Every distribution and tool with its version: those from PyPI as installed, those of tools as recorded."""
    installed = [f"{name} {live.version(name)}" for name in sorted(set(live.DISTRIBUTIONS.values()))]
    recorded = {tools.program(name): _recorded_version(name) for name in tools.NAMES}
    return f"{', '.join(installed)}; of tools: {', '.join(map(' '.join, recorded.items()))}"


def _recorded_version(name: str) -> str:
    return " and ".join(sorted({path.stem.rpartition("-")[2] for page in PAGES for path in page.records(name)}))


def _cell(name: str, part: str) -> str:
    """In how many pages the part is given exactly, and in how many it survives."""
    found = [outcome(name, page)[part] for page in PAGES if part in outcome(name, page)]
    return f"{sum(found)}/{len(found)}" if found else "–"


def _rows() -> Iterator[str]:
    yield "| extractor | " + " | ".join(PARTS) + " |"
    yield "|---" * (len(PARTS) + 1) + "|"
    for name in NAMES:
        yield f"| {name} | " + " | ".join(_cell(name, part) for part in PARTS) + " |"


@cache
def reasons() -> list[tuple[str, str, str, str]]:
    """The lines of reasons.txt: patterns of page, part and extractor, and the reason."""
    lines = (line for line in REASONS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return [(*line.split(None, 3),) for line in lines]  # type: ignore[misc]


def reason(name: str, page: str, part: str) -> str | None:
    """Why the parser misses `part` of `page` in the output of extractor `name`: the first line that fits says it."""
    asked = (page, part, name)
    return next((why for *patterns, why in reasons() if all(map(_fits, asked, patterns))), None)


def _fits(word: str, patterns: str) -> bool:
    return any(fnmatchcase(word, pattern) for pattern in patterns.split(","))


def _misses(part: str) -> Iterator[tuple[str, str]]:
    """Extractor and page of every miss of `part`."""
    return ((name, page) for name in NAMES for page, missed in misses(name) if missed == part)


def _family(name: str) -> str:
    """What the settings of one extractor have in common: the distribution or program, or that they read the PDF."""
    return "PDF" if "pdf" in name else live.DISTRIBUTIONS.get(name) or f"{tools.program(name)} of Debian"


def _who(missed: set[str], survived: set[str]) -> str:
    """The extractors in `missed`, in short: `survived` are all those in which the part survives."""
    if missed == survived:
        return "all"
    said = {}
    for name in (name for name in NAMES if name in missed):
        family = {other for other in survived if _family(other) == _family(name)}
        said[f"all of {_family(name)}" if len(family) > 1 and family <= missed else name] = family & missed
    more = len(missed.difference(*list(said.values())[:_LISTED])) if len(said) > _LISTED else 0
    return ", ".join(list(said)[:_LISTED]) + (f" and {more} more" if more else "")


def _explained(part: str) -> Iterator[str]:
    """A line for each reason: the pages, why, how many misses of `part` it explains, and of which extractors."""
    by_reason: dict[str, list[tuple[str, str]]] = {}
    for name, page in _misses(part):
        by_reason.setdefault(reason(name, page, part) or "?", []).append((name, page))
    for why, found in sorted(by_reason.items(), key=lambda item: -len(item[1])):
        pages = dict.fromkeys(page for _, page in found)
        survived = {name for name in NAMES for page in PAGES if page.name in pages and part in outcome(name, page)}
        yield f"* {', '.join(pages)}: {why} – {len(found)}: {_who({name for name, _ in found}, survived)}"


def _sections() -> Iterator[str]:
    for part in PARTS:
        survived = sum(part in outcome(name, page) for name in NAMES for page in PAGES)
        yield f"\n### {part}: {len(list(_misses(part)))} of {survived}\n"
        yield from _explained(part)


def remarks() -> Iterator[str]:
    """What is to be changed in reasons.txt: misses without a reason, and lines that no miss needs."""
    asked = [(name, page, part) for part in PARTS for name, page in _misses(part)]
    yield from (f"no reason in reasons.txt: {' '.join(miss)}" for miss in asked if reason(*miss) is None)
    needed = {reason(*miss) for miss in asked}
    yield from (f"needed no more in reasons.txt: {' '.join(line)}" for line in reasons() if line[-1] not in needed)


def render() -> str:
    """The text of docs/extractors.md."""
    head = _HEAD.format(pages=len(PAGES), names=len(NAMES), versions=versions())
    return "\n".join([head, *_rows(), "", _WHY, *_sections(), ""])


def known() -> dict[str, set[tuple[str, str]]]:
    """Page and part of the known misses of each extractor."""
    found: dict[str, set[tuple[str, str]]] = {name: set() for name in NAMES}
    for line in KNOWN.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            where, _, pages = line.partition(": ")
            name, part = where.split()
            found[name] |= {(page, part) for page in pages.split()}
    return found


def _listed() -> Iterator[str]:
    """A line for each extractor and part, with the pages on which it is missed."""
    for name in NAMES:
        for part in PARTS:
            if pages := [page for page, missed in misses(name) if missed == part]:
                yield f"{name} {part}: {' '.join(pages)}\n"


def write() -> None:
    """Write the table, and the known misses as they are now."""
    DOC.write_text(render(), encoding="utf-8")
    head = (
        "# Parts that survive in the output of an extractor and that the parser gets wrong: extractor, part, pages.\n"
    )
    KNOWN.write_text(head + "".join(_listed()), encoding="utf-8")
