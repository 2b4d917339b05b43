"""What the documents show is true: examples in docstrings and READMEs."""

from __future__ import annotations

import doctest
import json
import pkgutil
import re
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import communique
from pairs import FOLDER, PAIRS

ROOT = FOLDER.parent
FOUND = pkgutil.walk_packages(communique.__path__, "communique.")
MODULES = ["communique", *(m.name for m in FOUND if not m.name.startswith("communique.languages"))]
#: What the examples of a module need; they are left out where it is not installed.
OUTSIDE = {"communique.export.spacy": "spacy"}
README = (FOLDER / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name: str) -> None:
    if name in OUTSIDE:
        pytest.importorskip(OUTSIDE[name])
    assert doctest.testmod(import_module(name)).failed == 0


def runnable(text: str) -> str:
    """`text` up to the first mark of examples that need a package which is not installed."""
    missing = (m.start() for m in re.finditer(r"<!-- needs (\w+) -->", text) if find_spec(m[1]) is None)
    return text[: next(missing, None)]


def test_examples_that_need_a_package() -> None:
    assert runnable("a <!-- needs json --> b <!-- needs no_such_package --> c") == "a <!-- needs json --> b "


@pytest.mark.parametrize("path", [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))], ids=lambda p: p.name)
def test_examples(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = runnable(path.read_text(encoding="utf-8"))
    examples = doctest.DocTestParser().get_doctest(text, {"__name__": "__main__"}, path.name, str(path), 0)
    assert doctest.DocTestRunner().run(examples).failed == 0


def test_readme_has_examples() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert doctest.DocTestParser().get_examples(text) != []


def block(language: str) -> str:
    """The first code of `language` in the README of the fixtures."""
    found = re.search(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def test_example_pair_is_of_the_schema() -> None:
    schema = json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads(block("json")))


@pytest.fixture(scope="module")
def runner() -> dict[str, Callable[..., Any]]:
    """The functions that the README of the fixtures shows."""
    names: dict[str, Callable[..., Any]] = {}
    exec(block("python"), names)
    return names


def test_runner_reads_every_pair(runner: dict[str, Callable[..., Any]]) -> None:
    read = [(text, options, expected) for _, text, options, expected in runner["cases"](FOLDER)]
    assert read == [(pair.text, pair.options, pair.expected) for pair in PAIRS]


def test_runner_tells_right_from_wrong(runner: dict[str, Callable[..., Any]]) -> None:
    answers = {(pair.text, *pair.options.values()): pair.expected for pair in PAIRS}
    runner["test"](lambda text, **options: answers[text, *options.values()], FOLDER)
    with pytest.raises(AssertionError, match=PAIRS[0].name):
        runner["test"](lambda _, **options: {}, FOLDER)
