"""The linter of the fixtures, from the wheel or from a checkout."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module, util
from pathlib import Path
from typing import Any


def _linter() -> Any:
    try:
        return import_module("communique.fixtures.lint")
    except ModuleNotFoundError:
        path = Path(__file__).parents[2] / "fixtures" / "lint.py"
        spec = util.spec_from_file_location("lint", path)
        assert spec is not None and spec.loader is not None
        module = util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module


def linted(folder: Path, fill: bool) -> Iterator[str]:
    """Every fault of the fixtures under `folder`, one line each; with `fill` spans are looked up first."""
    yield from _linter().linted(folder, fill)
