"""Whether a test notices a mutant: a forked child imports the changed package and runs checks until one fails."""

from __future__ import annotations

import os
import resource
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from .mutants import SOURCE, Mutant

ROOT = SOURCE.parent.parent
#: The narrow and fast tests behind the fixtures.
TESTS = tuple(
    f"tests/test_{name}.py"
    for name in (
        *("terminals", "rules", "grammar_rules", "layout", "document", "dates", "stamps", "marks", "captions"),
        *("units", "release", "evidence"),
    )
)
OF_TABLES = ("tests/test_languages.py", "tests/test_tables.py")
#: What a module is asked first.
OF_MODULES = {
    "__main__": ("main",),
    "_captions": ("captions",),
    "_credits": ("captions",),
    "_dates": ("dates",),
    "_document": ("document",),
    "_grammar": ("grammar_rules",),
    "_language": ("lexicon",),
    "_layout": ("layout",),
    "_lexicon": ("lexicon",),
    "_marks": ("marks", "units"),
    "_page": ("html",),
    "_parse": ("release", "lexicon"),
    "_release": ("release",),
    "_stamps": ("stamps",),
}
#: These only count rows, so they come behind all that look at an effect.
COUNTING = ("test_tables.py::test_no_row_is_lost", "test_languages.py::test_page_is_up_to_date")
#: What is loaded before the children are born.
_LOADED = ("hypothesis", "babel", "yaml", "attrs", "regex", "jsonschema", "unicodedata", "xml.etree.ElementTree")
#: A child that takes so many seconds of the processor, or bytes, has noticed that something never ends.
_SECONDS, _BYTES = 40, 4 << 30
#: What a child says that has noticed nothing.
_NOTHING = "nothing"


@contextmanager
def workplace() -> Iterator[Path]:
    """A copy of the tree, in which files that no mutant changes are compiled once."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("src", "tests", "fixtures", "docs"):
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "pages"))
        for part in ("pyproject.toml", "README.md", "CHANGELOG.md"):
            shutil.copy2(ROOT / part, folder / part)
        for module in _LOADED:
            import_module(module)
        yield folder


def fate(mutant: Mutant | None, folder: Path) -> str:
    """The check that notices `mutant`; "" where none does, "invalid" where the package cannot be imported."""
    if mutant is None:
        return _in_child(folder, None)
    path = folder / "src" / "communique" / mutant.path
    before, times = path.read_text(encoding="utf-8"), (path.stat().st_atime, path.stat().st_mtime)
    path.write_text(mutant.apply(before), encoding="utf-8")
    try:
        return _in_child(folder, mutant)
    finally:
        path.write_text(before, encoding="utf-8")
        os.utime(path, times)


def _in_child(folder: Path, mutant: Mutant | None) -> str:
    """What the checks say, run in a child of this process."""
    reading, writing = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if not child:
        try:
            _limit()
            os.write(writing, (_checks(folder, mutant) or _NOTHING).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as told:
        said = told.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return "time"
    return "an end without a word" if not said else said.removeprefix(_NOTHING)


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)


def _checks(folder: Path, mutant: Mutant | None) -> str | None:
    """The first check that fails in `folder`, in which `mutant` is applied."""
    os.chdir(folder)
    sys.path[:0] = [str(folder / part) for part in ("src", "tests", ".")]
    sys.dont_write_bytecode = (folder / "compiled").exists()
    try:
        import_module("communique").parse("A text")
    except Exception:
        return "invalid"
    failed = _failing_fixture() or _failing_test_of(tests_of(mutant))
    if mutant is None or mutant.of == "tables":
        failed = failed or _failing_test_of_tables(mutant)
    (folder / "compiled").touch()
    return failed


def tests_of(mutant: Mutant | None) -> list[str]:
    """The files of tests for `mutant`, those of its module first; all of them for None."""
    modules = OF_MODULES.values() if mutant is None else [OF_MODULES.get(mutant.path.stem, ())]
    own = (f"tests/test_{name}.py" for names in modules for name in names)
    return list(dict.fromkeys((*own, *TESTS)))


def _failing_test_of(files: list[str]) -> str | None:
    """The first test that fails, of files that are read one by one."""
    return next(filter(None, map(_failing_test, files)), None)


def _failing_test_of_tables(mutant: Mutant | None) -> str | None:
    counting = [f"tests/{test}" for test in COUNTING]
    only: tuple[str, ...] = ()
    if mutant and mutant.path.parent.name == "languages":
        tag = mutant.path.stem.rstrip("_")
        only = ("-k", f"[{tag}] or -{tag}] or sources")
    deselected = (f"--deselect={test}" for test in counting)
    return _failing_test(*OF_TABLES, *only, *deselected) or _failing_test(*counting)


def _failing_fixture() -> str | None:
    """The shortest fixture that is not parsed as it should be."""
    pairs, communique = import_module("pairs"), import_module("communique")
    expected_side, misses = import_module("communique.__main__").expected_side, set(pairs.known_misses())
    for pair in sorted(pairs.PAIRS, key=lambda pair: len(pair.text)):
        try:
            parsed = expected_side(communique.parse(pair.text, **pair.options))
        except Exception:
            return f"fixture {pair.name}"
        if (parsed == pair.expected) is (pair.name in misses):
            return f"fixture {pair.name}"
    return None


class _First:
    """A plugin that keeps the name of the first test that fails."""

    name: str | None = None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and self.name is None:
            self.name = report.nodeid


def _failing_test(*arguments: str) -> str | None:
    first: Any = _First()
    os.environ["HYPOTHESIS_PROFILE"] = "coverage"
    ended = pytest.main(
        ["-xq", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning", *arguments],
        plugins=[first],
    )
    return None if ended == pytest.ExitCode.OK else first.name or "tests that cannot be collected"
