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

_HEAD = """\
# Extractors

What is left of {pages} pages ([fixtures/pages](../fixtures/pages)) in the output of {names} extractors and settings, and what
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


def versions() -> str:
    """Every distribution and tool with its version: those from PyPI as installed, those of tools as recorded."""
    installed = {name: live.version(name) for name in sorted(set(live.DISTRIBUTIONS.values()))}
    recorded = {tools.program(name): _recorded_version(name) for name in tools.NAMES}
    return ", ".join(f"{name} {number}" for name, number in (installed | recorded).items())


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


def _explained() -> Iterator[str]:
    """A line for each cell that falls short: the pages missed under each reason."""
    for name in NAMES:
        for part in PARTS:
            pages: dict[str, list[str]] = {}
            for page in (page for page, missed in misses(name) if missed == part):
                pages.setdefault(reason(name, page, part) or "?", []).append(page)
            if pages:
                why = "; ".join(f"{', '.join(found)}: {words}" for words, found in pages.items())
                yield f"* **{name}** {part} {_cell(name, part)} – {why}"


def render() -> str:
    """The text of docs/extractors.md."""
    head = _HEAD.format(pages=len(PAGES), names=len(NAMES), versions=versions())
    return "\n".join([head, *_rows(), "", "## What the parser misses", "", *_explained(), ""])


def write() -> None:
    """Write the table, and the known misses as they are now."""
    DOC.write_text(render(), encoding="utf-8")
    lines = [f"{name} {page} {part}" for name in NAMES for page, part in misses(name)]
    head = "# Parts that survive in the output of an extractor and that the parser gets wrong: extractor, page, part.\n"
    KNOWN.write_text(head + "".join(f"{line}\n" for line in lines), encoding="utf-8")
