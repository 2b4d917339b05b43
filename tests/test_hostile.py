"""Small texts of every hostile shape. `python -m tests.hostile --megabytes 100` makes them large."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
import regex

import communique
from hostile import limited, shapes, times

pytestmark = pytest.mark.timed

SIZE = 12_000
NAMES = list(shapes.SHAPES)
#: To start a process for each takes longer than to parse them all.
GROUPS = [NAMES[n::4] for n in range(4)]


def test_many_shapes() -> None:
    assert len(NAMES) >= 50


@pytest.mark.parametrize("names", GROUPS, ids=lambda names: names[0])
def test_named(names: list[str]) -> None:
    """Linear: four times the text takes less than six times the time, within limits of time and memory."""
    assert {name: m.growth for name, m in limited.run(names, SIZE).items() if m.growth >= limited.MOST} == {}


def test_bait() -> None:
    """Linear: what a terminal takes, again and again."""
    names = [name for name in shapes.bait() if name.endswith(" again")]
    assert {name: m.growth for name, m in limited.run(names, SIZE).items() if m.growth >= limited.MOST} == {}


def test_nearly_every_terminal_has_bait() -> None:
    """Few are anchored so that they take nothing in a line alone."""
    baited = {name.removesuffix(" again") for name in shapes.bait()} & shapes.terminals().keys()
    assert len(baited) >= len(shapes.terminals()) * 0.9


#: A group that is repeated without end, and the sets in which brackets are letters.
ENDLESS, SET = regex.compile(r"(?<!\\)\)(?:[*+]|\{\d*,\})"), regex.compile(r"(?<!\\)\[(?:\\.|[^\]\\])++\]")


def modules() -> list[ModuleType]:
    names = (module.name for module in pkgutil.iter_modules(communique.__path__, "communique."))
    return [importlib.import_module(name) for name in names if name.startswith("communique._") and "__" not in name]


def test_groups_are_repeated_within_bounds() -> None:
    """Never raises: `regex` keeps a place for each repetition, and raises a MemoryError after some millions."""
    patterns = {v.pattern for m in modules() for v in vars(m).values() if isinstance(v, regex.Pattern)}
    assert len(patterns) >= len(shapes.terminals()) / 2
    assert [pattern for pattern in patterns if ENDLESS.search(SET.sub("a", pattern))] == []


@pytest.mark.parametrize("pattern", ["(a)*", "(?:[a)]b)+", "(a){2,}", "(a)*+"])
def test_endless_groups_are_found(pattern: str) -> None:
    assert ENDLESS.search(SET.sub("a", pattern))


def test_what_fails_in_the_process_fails_here() -> None:
    with pytest.raises(subprocess.CalledProcessError):
        limited.run(NAMES[:1], -(1 << 40))


def test_quadratic_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(times, "seconds", lambda text, act: (len(text) / 1e4) ** 2)
    assert limited.measure(("", "a", ""), SIZE).growth >= limited.MOST


def test_memory_is_limited() -> None:
    code = f"from hostile import limited; limited.limit(0); b'x' * {limited.BYTES + (64 << 20)}"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parent, capture_output=True, text=True, check=False
    )
    assert "MemoryError" in run.stderr
