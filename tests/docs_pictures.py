"""Renew what docs/design.md and docs/tutorial.md show and code draws: `python -m tests.docs_pictures`.

docs/images/modules.svg has the modules with what they import, docs/design.md a table of them,
docs/images/tutorial.svg is what the tutorial draws.
"""

from __future__ import annotations

import ast
import doctest
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from test_ladder import FILES, HOOKS, LADDER, below, imported, rung

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
DESIGN = ROOT / "docs" / "design.md"
TUTORIAL = ROOT / "docs" / "tutorial.md"
#: The column that each module is drawn in; the row follows from the imports.
COLUMNS = (
    "view",
    "export",
    "_span _defects _interchange _release",
    "_parts __main__",
    "_lines _marks _layout _document _captions _grammar _parse html __init__ arrow cli",
    "_language languages _lexicon _terminals _dates _stamps",
    "_credits",
    "_page",
)
_TABLE = re.compile(r"(?<=<!-- modules -->\n).*?(?=<!-- /modules -->)", re.DOTALL)
_DATED = re.compile(r"\s*<metadata>.*?</metadata>|(?<=\S) +$", re.DOTALL | re.MULTILINE)
_WIDTH, _HEIGHT, _STEP_X, _STEP_Y = 104, 26, 124, 46
_STYLE = """
rect { fill: #ffffff; stroke: #2a6f97 } rect.back { fill: #f4f7f9; stroke: none } rect.public { fill: #d8ebf5 }
text { font: 13px ui-monospace, monospace; fill: #14313f; text-anchor: middle } path { fill: none; stroke: #8aa5b3 }
"""


def imports() -> dict[str, set[str]]:
    """The rungs that each rung imports."""
    found: dict[str, set[str]] = {name: set() for name in LADDER}
    for path in FILES:
        own = rung(path)
        names = imported(ast.parse(path.read_text(encoding="utf-8")))
        inner = {below(name) for name in names if name.startswith("communique") and (own, name) not in HOOKS}
        found[own] |= inner - {own}
    return found


def reached(name: str, edges: dict[str, set[str]]) -> set[str]:
    """What `name` imports, and what those import."""
    return edges[name].union(*(reached(other, edges) for other in edges[name]))


def direct(edges: dict[str, set[str]]) -> dict[str, set[str]]:
    """`edges` without those that a longer way makes superfluous."""
    return {
        name: {one for one in to if not any(one in reached(other, edges) for other in to)} for name, to in edges.items()
    }


def places(edges: dict[str, set[str]]) -> dict[str, tuple[int, int]]:
    """The middle of each box: one row above all that it imports."""
    rows: dict[str, int] = {}
    for name in LADDER:
        rows[name] = 1 + max((rows[other] for other in edges[name]), default=-1)
    columns = {name: at for at, names in enumerate(COLUMNS) for name in names.split()}
    top = max(rows.values())
    return {
        name: (20 + _WIDTH // 2 + columns[name] * _STEP_X, 32 + (top - row) * _STEP_Y) for name, row in rows.items()
    }


def way(start: tuple[int, int], end: tuple[int, int], boxes: set[tuple[int, int]]) -> str:
    """From the side of a box and down to another, where no box stands between; else from below it."""
    (x, y), (to_x, to_y) = start, end
    between = range(min(x, to_x), max(x, to_x) + 1)
    if x == to_x or to_y - y == _STEP_Y or any(at != start and at[1] == y and at[0] in between for at in boxes):
        middle = (y + to_y) // 2
        return f"M{x} {y + _HEIGHT // 2} C{x} {middle} {to_x} {middle} {to_x} {to_y - _HEIGHT // 2}"
    return f"M{x} {y} H{to_x - (30 if to_x > x else -30)} Q{to_x} {y} {to_x} {y + 30} V{to_y - _HEIGHT // 2}"


def diagram() -> str:
    """The modules as boxes, and a line down to each that is imported directly."""
    edges = direct(imports())
    at = places(edges)
    width, height = 40 + _WIDTH + (len(COLUMNS) - 1) * _STEP_X, 32 + max(y for _, y in at.values())
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
        f"<style>{_STYLE}</style>",
        f'<rect class="back" width="{width}" height="{height}" rx="8"/>',
    ]
    for name in LADDER:
        for other in sorted(edges[name]):
            lines.append(f'<path d="{way(at[name], at[other], set(at.values()))}"/>')
    for name, (x, y) in at.items():
        kind = "" if name.startswith("_") and name not in ("__init__", "__main__") else ' class="public"'
        box = f'x="{x - _WIDTH // 2}" y="{y - _HEIGHT // 2}" width="{_WIDTH}" height="{_HEIGHT}" rx="4"'
        lines += [f"<rect{kind} {box}/>", f'<text x="{x}" y="{y + 4}">{name}</text>']
    return "\n".join([*lines, "</svg>\n"])


def modules() -> str:
    """A row for each rung, from the highest: what the first line of its docstring says."""
    rows = ["| module | what it is |", "|---|---|"]
    for name in reversed(LADDER):
        path = next(p for p in FILES if rung(p) == name and p.name in (f"{name}.py", "__init__.py"))
        first = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n\n")[0]
        rows.append(f"| `{name}` | {' '.join(first.split())} |")
    return "\n".join(rows) + "\n"


def with_modules(page: str) -> str:
    """`page` with the table of today."""
    return _TABLE.sub(lambda _: modules(), page)


def chart() -> str:
    """The chart that the tutorial makes; its words as text, so that two can be compared."""
    import matplotlib as mpl  # noqa: PLC0415

    here = Path.cwd()
    text = TUTORIAL.read_text(encoding="utf-8")
    examples = doctest.DocTestParser().get_doctest(text, {"__name__": "__main__"}, TUTORIAL.name, str(TUTORIAL), 0)
    settings: Any = {
        "svg.fonttype": "none",
        "svg.hashsalt": "communique",
        "savefig.facecolor": "white",
        "backend": "agg",
    }
    with tempfile.TemporaryDirectory() as folder, mpl.rc_context(settings):
        Path(folder, "fixtures").symlink_to(ROOT / "fixtures")
        os.chdir(folder)
        try:
            assert doctest.DocTestRunner().run(examples).failed == 0
            return _DATED.sub("", Path("releases.svg").read_text(encoding="utf-8"))
        finally:
            os.chdir(here)


def words(svg: str) -> list[str]:
    """What a chart says."""
    return re.findall(r"<text [^>]*>([^<]*)</text>", svg)


def main() -> None:
    (IMAGES / "modules.svg").write_text(diagram(), encoding="utf-8")
    DESIGN.write_text(with_modules(DESIGN.read_text(encoding="utf-8")), encoding="utf-8")
    (IMAGES / "tutorial.svg").write_text(chart(), encoding="utf-8")


if __name__ == "__main__":
    main()
