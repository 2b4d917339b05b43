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
    "_lines",
    "_span",
    "_defects",
    "_parts",
    "_interchange",
    "_release",
    "_language",
    "languages",
    "_lexicon",
    "_terminals",
    "_dates",
    "_marks",
    "_layout",
    "_stamps",
    "_credits",
    "_document",
    "_captions",
    "_grammar",
    "_parse",
    "_page",
    "html",
    "export",
    "__init__",
    "view",
    "arrow",
    "cli",
    "__main__",
)
#: What a module may import besides: packages of extras, and what a hook loads on its first use.
BESIDES = {
    "_page": {"resiliparse"},
    "export": {"spacy"},
    "view": {"matplotlib"},
    "arrow": {"pyarrow"},
    "cli": {"charset_normalizer", "pyarrow", "rich", "typer", "zstandard"},
}
#: Packages of several modules, which import one another.
PACKAGES = {"cli", "export", "view"}
HOOKS = {("_release", "communique.view.notebook")}
FILES = sorted(path for path in PACKAGE.rglob("*.py") if "fixtures" not in path.relative_to(PACKAGE).parts)
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
        if (own, name) in HOOKS:
            continue
        if top == "communique":
            assert LADDER.index(below(name)) < LADDER.index(own) or below(name) == own in PACKAGES, (
                f"{own} imports {name}"
            )
        else:
            assert top in OUTSIDE | BESIDES.get(own, set()), f"{own} imports {name}"


def test_every_rung_exists() -> None:
    assert {rung(path) for path in FILES} == set(LADDER)


def test_tables_import_only_their_shape() -> None:
    for path in (PACKAGE / "languages").glob("*.py"):
        names = set(imported(ast.parse(path.read_text(encoding="utf-8"))))
        assert names <= {"communique._language.Language"}, path


def test_import_loads_nothing_above() -> None:
    """`import communique` loads no rung above its own: no command line, no Arrow, no exports."""
    code = "import sys, communique; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    above = {f"communique.{name}" for name in ("export", *LADDER[LADDER.index("__init__") + 1 :])}
    assert above.isdisjoint(run.stdout.split())


@pytest.mark.parametrize("name", ["communique", "communique.export"])
def test_import_loads_nothing_else(name: str) -> None:
    """What `import communique` loads comes from the standard library, its dependencies and itself."""
    code = f"import sys; before = set(sys.modules); import {name}; print(*(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    names = set(run.stdout.split())
    loaded = {name.partition(".")[0] for name in names}
    assert "communique" in loaded
    assert loaded <= OUTSIDE | {"attr", "communique", "_regex", "_regex_core"}
    assert {other for other in names if other.startswith("communique.export")} <= {name}
