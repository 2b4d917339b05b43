"""docs/performance.md: the figures of one run as tables and a plot."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks import costs, found
from benchmarks.contenders import CONTENDERS, PACKAGES
from benchmarks.texts import GROUPS, megabytes
from pairs import PAIRS

DOCS = Path(__file__).parents[2] / "docs"
#: From the names of contender and group to seconds for all texts of the group.
Times = dict[tuple[str, str], float]

HEAD = """\
# Performance

How long `communique.parse` takes, beside other programs on the same texts. One command makes an environment of its
own, measures, and writes this page:

```sh
python -m tests.benchmarks
```

Least time of many rounds on one core. "×" is the ratio to `str.splitlines` on the same texts. The long texts
have a million code points. Programs that read pages got each text as one, its blocks in `<p>`; a program that did not
run here has no row, and the slow ones are measured on the founding shapes only.

![Microseconds per document](performance.svg)
"""


def read(path: Path) -> Times:
    """The least time of each benchmark of pytest-benchmark's JSON."""
    runs = json.loads(path.read_text())["benchmarks"]
    return {(run["extra_info"]["name"], run["extra_info"]["group"]): run["stats"]["min"] for run in runs}


def table(times: Times, group: str) -> Iterator[str]:
    """A table of one group of texts."""
    texts, size = GROUPS[group], megabytes(group)
    plural = "s" if len(texts) > 1 else ""
    yield f"\n## {group[0].upper()}{group[1:]}\n"
    yield f"{len(texts)} text{plural}, {size * 1000:,.1f} kB.\n"
    yield "| | µs per document | MB/s | × |\n|---|--:|--:|--:|"
    base = times["str.splitlines", group]
    for name in CONTENDERS:
        if time := times.get((name, group)):
            yield f"| {name} | {time / len(texts) * 1e6:,.1f} | {size / time:,.2f} | {time / base:,.1f} |"


def comparison(times: Times) -> Iterator[str]:
    """A table of what each program finds, and how long it takes."""
    group = "generated in the founding shapes"
    yield f"| | {' | '.join(found.KINDS.values())} | µs |\n|---|{'--:|' * (len(found.KINDS) + 1)}"
    for name in found.READERS:
        if time := times.get((name, group)):
            shares = found.shares(name)
            cells = (f"{share:.0%}" if (share := shares[kind]) else "–" for kind in found.KINDS)
            yield f"| {name} | {' | '.join(cells)} | {time / len(GROUPS[group]) * 1e6:,.0f} |"


def what_is_found(times: Times) -> Iterator[str]:
    """The section of the comparison."""
    whole = sum(pair.is_whole and not pair.options for pair in PAIRS)
    yield "\n## What each finds\n"
    yield f"""\
The share of the titles, complete dates, captions and paragraphs of the {whole} whole releases of the fixtures that a program gives
exactly, white space aside. `communique` must give a part under its name; of the others, none of which has such names, any block or
date of the kind counts. The fixtures are our own, so that the row of `communique` says what its tests hold, and not how it does on other
texts. The last column is the time for a document generated in the founding shapes.
"""
    yield "<!-- comparison -->"
    yield from comparison(times)
    yield "<!-- /comparison -->"


def cost_tables() -> Iterator[str]:
    """Import time and memory."""
    yield "\n## Import\n"
    yield "| | ms over regex and attrs |\n|---|--:|"
    yield from (f"| {name} | {value:.1f} |" for name, value in costs.import_times().items())
    yield "\n## Memory\n"
    yield "The most that is allocated while a text is parsed, its release included, as a multiple of the text.\n"
    yield "| | × |\n|---|--:|"
    yield from (f"| {name} | {value:.2f} |" for name, value in costs.peaks().items())


def versions() -> Iterator[str]:
    """What was measured."""
    yield "\n## Versions\n"
    yield f"Python {platform.python_version()}, {platform.machine()}."
    for package in PACKAGES:
        try:
            yield f"{package} {version(package)}."
        except PackageNotFoundError:
            yield f"{package}: not installed."


def absent(times: Times) -> Iterator[str]:
    """What has no row, because it is not installed or wants the network."""
    ran = {name for name, _ in times}
    if missing := [name for name in CONTENDERS if name not in ran]:
        yield f"\nDid not run here: {', '.join(missing)}."


def plot(times: Times, path: Path) -> None:
    """Bars: microseconds per document of the founding shapes, on a logarithmic scale."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "communique"
    from matplotlib import pyplot

    group = "generated in the founding shapes"
    bars = {name: times[name, group] / len(GROUPS[group]) * 1e6 for name in CONTENDERS if (name, group) in times}
    figure, axes = pyplot.subplots(figsize=(8, 3.2))
    drawn = axes.barh(list(bars)[::-1], list(bars.values())[::-1], color=["#888"] * len(bars))
    axes.patches[list(bars)[::-1].index("communique.parse")].set_color("#1f6fb4")
    axes.bar_label(drawn, fmt="{:,.0f}", padding=3)
    axes.set(xscale="log", xlabel="µs per document (logarithmic)")
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, bbox_inches="tight", metadata={"Date": None})


def lines(times: Times) -> Iterator[str]:
    """The page behind its head."""
    yield from what_is_found(times)
    for group in GROUPS:
        yield from table(times, group)
    yield from cost_tables()
    yield from versions()
    yield from absent(times)


def renew(readme: Path, page: str) -> None:
    """Put the comparison of `page` into the README."""
    before, start, rest = readme.read_text(encoding="utf-8").partition("<!-- comparison -->\n")
    table = page.partition(start)[2].partition("<!-- /comparison -->")[0]
    readme.write_text(
        before + start + table + "<!-- /comparison -->" + rest.partition("<!-- /comparison -->")[2], "utf-8"
    )


def write(results: Path, *, keep: bool) -> None:
    """Print the figures in `results`; write page and plot, if they are to be kept."""
    times = read(results)
    page = "\n".join(lines(times)) + "\n"
    print(page)
    if keep:
        (DOCS / "performance.md").write_text(HEAD + page, encoding="utf-8")
        renew(DOCS.parent / "README.md", page)
        plot(times, DOCS / "performance.svg")
