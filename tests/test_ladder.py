"""The modules are a ladder: each imports only those below it, and nothing else but its two dependencies."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import communique

PACKAGE = Path(communique.__file__).parent
#: From the lowest; `languages` stands for every language table.
LADDER = (
    "_span",
    "_defects",
    "_parts",
    "_interchange",
    "_release",
    "_language",
    "languages",
    "_lexicon",
    "_terminals",
    "_lines",
    "_dates",
    "_marks",
    "_layout",
    "_stamps",
    "_credits",
    "_captions",
    "_document",
    "_grammar",
    "_parse",
    "_page",
    "html",
    "__init__",
    "arrow",
    "_inputs",
    "_jobs",
    "_show",
    "_reports",
    "_rows",
    "_runs",
    "_fixtures",
    "_verbs",
    "cli",
    "__main__",
)
FILES = sorted(path for path in PACKAGE.rglob("*.py") if "fixtures" not in path.relative_to(PACKAGE).parts)
#: What an extra brings, by the rung that imports it.
OPTIONAL = {
    "_page": {"resiliparse"},
    "arrow": {"pyarrow"},
    "_inputs": {"charset_normalizer", "zstandard"},
    "_show": {"rich"},
    "_rows": {"pyarrow"},
    "_runs": {"rich"},
    "_verbs": {"rich", "typer"},
}
OUTSIDE = {"attrs", "regex"} | sys.stdlib_module_names


def rung(path: Path) -> str:
    """The rung that the file at `path` stands on."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(tree: ast.AST) -> Iterator[str]:
    """The dotted names that a module imports; of ``from x import y``, x.y."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def below(name: str) -> str:
    """The rung that the dotted name of an import from the package stands on."""
    second = name.split(".")[1]
    return second if second in LADDER else "__init__"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_imports_only_downwards(path: Path) -> None:
    own = rung(path)
    assert own in LADDER, f"{own} is on no rung: give it a place in LADDER"
    for name in imported(ast.parse(path.read_text(encoding="utf-8"))):
        top = name.partition(".")[0]
        if top == "communique":
            assert LADDER.index(below(name)) < LADDER.index(own), f"{own} imports {name}"
        else:
            assert top in OUTSIDE | OPTIONAL.get(own, set()), f"{own} imports {name}"


def test_every_rung_exists() -> None:
    assert {rung(path) for path in FILES} == set(LADDER)


def test_tables_import_only_their_shape() -> None:
    for path in (PACKAGE / "languages").glob("*.py"):
        names = set(imported(ast.parse(path.read_text(encoding="utf-8"))))
        assert names <= {"communique._language.Language"}, path


def test_import_loads_nothing_above() -> None:
    """`import communique` loads no rung above its own: no command line, no Arrow."""
    code = "import sys, communique; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    above = {f"communique.{name}" for name in LADDER[LADDER.index("__init__") + 1 :]}
    assert above.isdisjoint(run.stdout.split())


def test_import_loads_nothing_else() -> None:
    """What `import communique` loads comes from the standard library, its dependencies and itself."""
    code = "import sys; before = set(sys.modules); import communique; print(*(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in run.stdout.split()}
    assert "communique" in loaded
    assert loaded <= OUTSIDE | {"attr", "communique", "_regex", "_regex_core"}
