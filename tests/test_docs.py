"""What the documents show is true: examples in docstrings and READMEs."""

from __future__ import annotations

import datetime as dt
import doctest
import json
import pkgutil
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from jsonschema import Draft202012Validator

import communique
import docs_pictures
from cli_output import renewed
from communique.arrow import parse_batches
from pairs import FOLDER, PAIRS
from scale.engines import recipes

ROOT = FOLDER.parent
FOUND = pkgutil.walk_packages(communique.__path__, "communique.")
MODULES = ["communique", *(m.name for m in FOUND if not m.name.startswith("communique.languages"))]
#: What the examples of a module need; they are left out where it is not installed.
OUTSIDE = {"communique.export.spacy": "spacy"}
PAGES = [ROOT / "README.md", FOLDER / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SCALE = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
#: The recipes of docs/scale.md, and the names of their sections.
RECIPES = {code: name for name, (_, code) in recipes().items()}
#: A block of code: the file it is quoted from, if any, its language, and the code.
BLOCK = re.compile(r"(?:^<!-- from (\S+) -->\n)?^```(\S*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: What code is written in; Markdown of Sphinx stands in braces.
LANGUAGES = {"python", "pycon", "console", "sh", "sql", "json", "ebnf", "text", "{include}", "{toctree}", "{eval-rst}"}
README = (FOLDER / "README.md").read_text(encoding="utf-8")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


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


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_examples(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They run in a folder that holds the fixtures, so that what they write goes nowhere else."""
    (tmp_path / "fixtures").symlink_to(FOLDER)
    monkeypatch.chdir(tmp_path)
    text = runnable(path.read_text(encoding="utf-8"))
    examples = doctest.DocTestParser().get_doctest(text, {"__name__": "__main__"}, path.name, str(path), 0)
    assert doctest.DocTestRunner().run(examples).failed == 0


@pytest.mark.parametrize(
    "path", [path for path in PAGES if "\n```console\n" in path.read_text(encoding="utf-8")], ids=name_of
)
def test_output_of_commands_is_that_of_today(path: Path) -> None:
    """If not, and the new output is right: ``python -m tests.cli_output``."""
    text = path.read_text(encoding="utf-8")
    assert renewed(text).splitlines() == text.splitlines()


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_every_block_is_one_that_is_tested(path: Path) -> None:
    """Python has prompts, or is quoted from a file, or is a recipe of docs/scale.md or the runner of the fixtures."""
    for source, language, code in BLOCK.findall(path.read_text(encoding="utf-8")):
        assert language in LANGUAGES
        if source:
            assert code in (ROOT / source).read_text(encoding="utf-8"), f"not in {source}:\n{code}"
        else:
            assert language != "python" or ">>> " in code or code in RECIPES or code == block("python"), code


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_commands_name_what_exists(path: Path) -> None:
    """Extras, modules and tests that a block of the shell names."""
    code = "".join(code for _, language, code in BLOCK.findall(path.read_text(encoding="utf-8")) if language == "sh")
    extras = {name for names in re.findall(r"(?:communique|\.)\[([a-z,-]+)\]", code) for name in names.split(",")}
    assert extras <= set(PROJECT["optional-dependencies"])
    for name in re.findall(r"python -m (tests[\w.]*)", code):
        assert find_spec(name), name
    for name in re.findall(r"(?<!\S)(?:tests|docs|fixtures)/[\w./-]+", code):
        assert (ROOT / name).exists(), name


#: The engines whose recipes have a command of their own, since they start servers.
SERVERS = {"pyspark", "ray", "dask", "daft"}


@pytest.mark.parametrize("name", RECIPES.values())
def test_recipes(name: str, tmp_path: Path) -> None:
    """Those of docs/scale.md that start no server, where what they import is installed."""
    code = next(code for code, other in RECIPES.items() if other == name)
    engines = set(re.findall(r"^(?:import|from) (\w+)", code, re.MULTILINE))
    if engines & SERVERS:
        pytest.skip("python -m tests.scale.engines runs it")
    for engine in sorted(engines):
        pytest.importorskip(engine)
    write_documents(tmp_path / "documents")
    (tmp_path / "recipe.py").write_text(code, encoding="utf-8")
    subprocess.run([sys.executable, "recipe.py"], cwd=tmp_path, check=True)
    titles = pq.read_table(tmp_path / "releases").column("title").to_pylist()
    assert titles == ["A bridge opens in Riga"] * 3


def write_documents(folder: Path) -> None:
    folder.mkdir()
    texts = ["A bridge opens in Riga\n\nRIGA, 28 February 2022 - The mayor opened it."] * 3
    pq.write_table(pa.table({"text": texts}), folder / "one.parquet")


def test_query(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that docs/scale.md shows, of the releases in French."""
    duckdb = pytest.importorskip("duckdb")
    (query,) = (code for _, language, code in BLOCK.findall(SCALE) if language == "sql")
    texts = [
        "Un pont ouvre à Riga\n\nRIGA, 28 février 2022 - La mairesse a ouvert le pont devant ses invités.",
        "A bridge opens",
    ]
    (tmp_path / "releases").mkdir()
    table = pa.Table.from_batches(parse_batches(pa.table({"url": ["a", "b"], "text": texts}).to_batches()))
    pq.write_table(table, tmp_path / "releases" / "one.parquet")
    monkeypatch.chdir(tmp_path)
    body = ["La mairesse a ouvert le pont devant ses invités."]
    assert duckdb.sql(query).fetchall() == [("a", dt.date(2022, 2, 28), body)]


@pytest.mark.parametrize("name", ["communique", "communique.export", "communique.view"])
def test_every_public_name_is_in_the_reference(name: str) -> None:
    page = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    shown = set(re.findall(rf"^\.\. auto\w+:: {re.escape(name)}\.(\w+)$", page, re.MULTILINE))
    assert shown == set(import_module(name).__all__) - {"__version__"}


def test_every_defect_has_an_example() -> None:
    """A section for each code, whose example finds it."""
    page = (ROOT / "docs" / "defects.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## ([a-z-]+)\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))
    assert list(sections) == [code.value for code in communique.DefectCode]
    assert [code for code, text in sections.items() if f"\n{code} " not in text] == []


def test_pictures_are_those_of_today() -> None:
    """If not, and the change is right: ``python -m tests.docs_pictures``."""
    assert docs_pictures.diagram() == (docs_pictures.IMAGES / "modules.svg").read_text(encoding="utf-8")
    design = docs_pictures.DESIGN.read_text(encoding="utf-8")
    assert docs_pictures.with_modules(design) == design


def test_chart_of_the_tutorial_is_that_of_today() -> None:
    pytest.importorskip("pandas")
    shown = docs_pictures.words((docs_pictures.IMAGES / "tutorial.svg").read_text(encoding="utf-8"))
    assert shown and docs_pictures.words(docs_pictures.chart()) == shown


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


def test_comparison_of_the_readme_is_that_of_the_benchmark() -> None:
    pages = [(ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "docs/performance.md")]
    tables = [page.partition("<!-- comparison -->")[2].partition("<!-- /comparison -->")[0] for page in pages]
    assert tables[0] == tables[1] and "| communique.parse |" in tables[0]
