"""The fixtures themselves: format, linter, and that they cover what they promise."""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import fields
from jsonschema import Draft202012Validator

from communique import DefectCode
from communique._parts import PART_TYPES, rule_name
from fixtures import lint
from pairs import FOLDER, PAIRS, Pair

SCHEMA: dict[str, Any] = json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
DEFS = SCHEMA["$defs"]
PAGE_SCHEMA: dict[str, Any] = json.loads((FOLDER / "pages.schema.json").read_text(encoding="utf-8"))
PAGE_VALIDATOR = Draft202012Validator(PAGE_SCHEMA)
PAGES = {path.name: lint.read_page(path) for path in lint.pages(FOLDER)}
TYPES = {rule_name(kind) for kind in PART_TYPES}


def test_linter_finds_nothing() -> None:
    assert list(lint.faults(FOLDER)) == []


@pytest.mark.parametrize("schema", [SCHEMA, PAGE_SCHEMA], ids=["pairs", "pages"])
def test_schema_is_one(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda p: p.name)
def test_pair_is_of_the_schema(pair: Pair) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(pair.case)] == []


@pytest.mark.parametrize(("_", "case"), PAGES.values(), ids=PAGES)
def test_page_is_of_the_schema(_: str, case: Any) -> None:
    assert [error.message for error in PAGE_VALIDATOR.iter_errors(case)] == []


# --- what the fixtures promise to cover ----------------------------------------------------------


def count(key: str, member: str) -> Counter[str]:
    """How many pairs have each value of `key` among their parts or defects."""
    return Counter(value for pair in PAIRS for value in {item[key] for item in pair.expected[member]})


def test_pages_cover() -> None:
    cases = [case["expected"] for _, case in PAGES.values()]
    assert len(cases) >= 24
    assert len({case["language"] for _, case in PAGES.values()}) >= 11
    for key in (*lint.PAGE_STRINGS, *lint.PAGE_DATES, *lint.PAGE_LISTS):
        assert sum(bool(case[key]) for case in cases) >= 3, key
    assert any(case["date"] is None for case in cases)
    assert any("\r\n" in html for html, _ in PAGES.values())
    assert any("<h1" not in html for html, _ in PAGES.values())


def test_numbers() -> None:
    whole = [pair for pair in PAIRS if pair.is_whole]
    assert len(PAIRS) >= 420
    assert len(whole) >= 120
    assert len({pair.expected.get("language") for pair in whole} - {None}) >= 30


@pytest.mark.parametrize("code", DefectCode)
def test_every_defect_is_in_two_pairs(code: DefectCode) -> None:
    assert count("code", "defects")[code] >= 2


@pytest.mark.parametrize("name", sorted(TYPES))
def test_every_part_is_in_two_pairs(name: str) -> None:
    assert count("type", "parts")[name] >= 2


# --- one closed set, written in several places ---------------------------------------------------


def test_codes_are_the_same_everywhere() -> None:
    table = (FOLDER.parent / "docs" / "defects.md").read_text(encoding="utf-8")
    codes = [code.value for code in DefectCode]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == codes
    assert DEFS["defect"]["properties"]["code"]["enum"] == codes


def schema_keys() -> dict[str, set[str]]:
    """The keys that the schema allows to each type, beside those of all."""
    keys = {}
    for name in (choice["$ref"].rpartition("/")[2] for choice in DEFS["part"]["oneOf"]):
        properties = DEFS[name]["properties"]
        kinds = properties["type"]
        for kind in kinds.get("enum") or [kinds["const"]]:
            keys[kind] = set(properties) - lint.PART_KEYS
    return keys


def test_types_are_the_same_everywhere() -> None:
    assert schema_keys().keys() == lint.OPTIONAL_KEYS.keys() == TYPES


def test_keys_are_the_same_everywhere() -> None:
    common = lint.PART_KEYS | {"evidence"}
    classes = {rule_name(kind): {field.name for field in fields(kind)} - common for kind in PART_TYPES}
    assert schema_keys() == lint.OPTIONAL_KEYS == classes


# --- the linter ----------------------------------------------------------------------------------

TEXT = "A bridge opens\n\n28 Feb. 2022 -\n\nThe mayor opened\nthe bridge.\n"


def good() -> dict[str, Any]:
    """A pair without fault, spans left out."""
    parts = [
        {"type": "title", "text": "A bridge opens"},
        {"type": "dateline", "text": "28 Feb. 2022", "date": "2022-02-28", "edtf": "2022-02-28"},
        {"type": "paragraph", "text": "The mayor opened the bridge."},
    ]
    expected = {
        "language": "en",
        "date": "2022-02-28",
        "date_source": "dateline",
        "parts": parts,
        "defects": [{"code": "mojibake", "at": "mayor"}],
    }
    provenance = {"origin": "synthetic", "license": "CC0-1.0"}
    return {"description": "A pair.", "provenance": provenance, "expected": expected}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two variants of one pair, filled in."""
    (tmp_path / "title").mkdir()
    for name, other in (("one", None), ("two", "title/one")):
        case = good() | ({"variant_of": other} if other else {})
        write(tmp_path, name, TEXT if name == "one" else TEXT.replace("\n", "\r\n"), case)
    assert run(monkeypatch, str(tmp_path), "--fill") == 0
    return tmp_path


def write(folder: Path, name: str, text: str, case: object) -> None:
    (folder / "title" / f"{name}.txt").write_bytes(text.encode("utf-8", "surrogatepass"))
    (folder / "title" / f"{name}.json").write_text(json.dumps(case), encoding="utf-8")


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["lint.py", *arguments])
    return lint.main()


def faults_after(folder: Path, change: Callable[[dict[str, Any]], object]) -> list[str]:
    """The faults of `folder` after `change` to the first pair; the manifest is renewed."""
    path = folder / "title" / "one.json"
    case = json.loads(path.read_text(encoding="utf-8"))
    change(case)
    path.write_text(json.dumps(case), encoding="utf-8")
    lint.save(folder / "manifest.json", lint.manifest(folder))
    return list(lint.faults(folder))


def test_fill_looks_up_spans(folder: Path) -> None:
    case = json.loads((folder / "title" / "two.json").read_text(encoding="utf-8"))
    assert [part["span"] for part in case["expected"]["parts"]] == [[0, 14], [18, 30], [36, 65]]
    assert case["expected"]["defects"] == [{"code": "mojibake", "span": [40, 45]}]
    assert VALIDATOR.is_valid(case)


def test_fill_says_what_is_not_in_the_text(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    case = good()
    case["expected"]["parts"][0]["text"] = "A ferry sails"
    write(folder, "one", TEXT, case)
    assert run(monkeypatch, str(folder), "--fill") == 1
    assert "not in the text after 0: 'A ferry sails'" in capsys.readouterr().out


def test_fill_keeps_what_is_filled_and_when_it_came(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest = folder / "manifest.json"
    data = json.loads(manifest.read_text(encoding="utf-8"))
    data["pairs"]["title/one"]["since"] = "0.0.1"
    lint.save(manifest, data)
    before = {path: path.read_bytes() for path in folder.rglob("*.*")}
    assert run(monkeypatch, str(folder), "--fill") == 0
    assert {path: path.read_bytes() for path in folder.rglob("*.*")} == before


def expected(**values: object) -> Callable[[dict[str, Any]], object]:
    return lambda case: case["expected"].update(values)


def part(number: int, **values: object) -> Callable[[dict[str, Any]], object]:
    return lambda case: case["expected"]["parts"][number].update(values)


def defect(**values: object) -> Callable[[dict[str, Any]], object]:
    return lambda case: case["expected"]["defects"][0].update(values)


BROKEN: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "missing key": (lambda case: case.pop("provenance"), "the pair lacks 'provenance'"),
    "unknown key": (lambda case: case.update(author="me"), "the pair has unknown key 'author'"),
    "expected is a list": (lambda case: case.update(expected=[]), "expected is not an object"),
    "expected lacks parts": (lambda case: case["expected"].pop("parts"), "expected lacks 'parts'"),
    "unknown type": (part(0, type="headline"), "part 0 has unknown type 'headline'"),
    "type is a list": (part(0, type=["title"]), "part 0 has unknown type ['title']"),
    "parts is a number": (expected(parts=7), "parts is not a list"),
    "defects is null": (expected(defects=None), "defects is not a list"),
    "variant of a list": (
        lambda case: case.update(variant_of=["title/two"]),
        "variant_of names no pair: ['title/two']",
    ),
    "no object": (lambda case: case["expected"]["parts"].append(7), "part 3 has unknown type None"),
    "no text": (lambda case: case["expected"]["parts"][0].pop("text"), "part 0 lacks 'text'"),
    "key of another type": (part(0, date="2022-02-28"), "part 0 has unknown key 'date'"),
    "wrong text": (part(0, text="A bridge"), "part 0 has text 'A bridge', its span holds 'A bridge opens'"),
    "no span": (lambda case: case["expected"]["parts"][0].pop("span"), "part 0 has span None out of order"),
    "span of three": (part(0, span=[0, 1, 2]), "part 0 has span [0, 1, 2] out of order"),
    "span too long": (part(2, span=[32, 999]), "part 2 has span [32, 999] out of order or out of range"),
    "empty span": (part(1, span=[16, 16]), "part 1 has span [16, 16] out of order"),
    "overlap": (part(1, span=[10, 28]), "part 1 has span [10, 28] out of order"),
    "text left over": (lambda case: case["expected"]["parts"].pop(0), "text before part 0 belongs to no part"),
    "text left over at the end": (lambda case: case["expected"]["parts"].pop(), "text at the end belongs to no part"),
    "date without source": (lambda case: case["expected"].pop("date_source"), "date and date_source go together"),
    "defect with a message": (defect(message="no"), "defect 0 has unknown key 'message'"),
    "defect without a place": (lambda case: case["expected"]["defects"][0].pop("span"), "defect 0 lacks 'span'"),
    "defect outside": (defect(span=[0, 999]), "defect 0 has span [0, 999] out of range"),
    "defect with half a span": (defect(span=[0]), "defect 0 has span [0] out of range"),
    "values differ": (expected(language="fr"), "title/two: values differ from those of title/one"),
    "no such variant": (lambda case: case.update(variant_of="title/none"), "variant_of names no pair: title/none"),
}


@pytest.mark.parametrize(("change", "fault"), BROKEN.values(), ids=BROKEN)
def test_linter_finds_what_is_broken(folder: Path, change: Callable[[dict[str, Any]], object], fault: str) -> None:
    assert any(fault in found for found in faults_after(folder, change))


def test_linter_finds_a_text_alone(folder: Path) -> None:
    (folder / "title" / "one.json").unlink()
    assert "title/one: no .json beside it" in list(lint.faults(folder))


def test_linter_finds_an_expectation_alone(folder: Path) -> None:
    (folder / "title" / "one.txt").unlink()
    assert "title/one: no .txt beside it" in list(lint.faults(folder))


@pytest.mark.parametrize(("suffix", "content"), [(".json", b"{"), (".txt", b"\xff"), (".json", b"[]")])
def test_linter_finds_what_cannot_be_read(folder: Path, suffix: str, content: bytes) -> None:
    (folder / "title" / f"one{suffix}").write_bytes(content)
    assert any(fault.startswith("title/one: ") for fault in lint.faults(folder))


def deep(levels: int) -> str:
    return "[" * levels + "]" * levels


@pytest.mark.parametrize("levels", [400, 100_000])
@pytest.mark.parametrize("fill", [[], ["--fill"]])
def test_linter_finds_what_is_nested_too_deeply(
    levels: int, fill: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the reading of JSON, or in what is done with it."""
    path = folder / "title" / "two.json"
    path.write_text(path.read_text().replace('"2022-02-28"', deep(levels)))
    with_limit(300, lambda: run(monkeypatch, str(folder), *fill))
    assert "title/two: RecursionError: " in capsys.readouterr().out


def with_limit(limit: int, work: Callable[[], object]) -> None:
    """Do it with so many frames more than there are."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + limit)
    try:
        work()
    finally:
        sys.setrecursionlimit(before)


@pytest.mark.parametrize("fill", [[], ["--fill"]])
@pytest.mark.parametrize("content", ["{", "[]", '{"pairs": []}', '{"pairs": {"title/one": 7}}', deep(100_000)])
def test_linter_finds_a_broken_manifest(
    content: str, fill: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "manifest.json").write_text(content)
    assert run(monkeypatch, str(folder), *fill) == 1
    assert "manifest.json: " in capsys.readouterr().out
    assert (folder / "manifest.json").read_text() == content


@pytest.mark.parametrize("content", [{"parts": [{"type": "title", "text": 7}]}, {"parts": [], "defects": ["x"]}])
def test_fill_leaves_a_pair_that_is_none(
    content: object, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, "one", TEXT, {"expected": content})
    assert run(monkeypatch, str(folder), "--fill") == 1
    assert "title/one.txt: AttributeError: " in capsys.readouterr().out


def test_linter_finds_an_old_manifest(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "title" / "one.txt").write_bytes(TEXT.encode() + b"\n")
    assert run(monkeypatch, str(folder)) == 1
    assert capsys.readouterr().out == "manifest.json: not up to date; renew it with --fill\n"


def test_linter_finds_no_manifest(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    assert list(lint.faults(folder)) == ["manifest.json: not up to date; renew it with --fill"]


def test_surrogates_are_written_as_escapes(folder: Path) -> None:
    case = good()
    case["expected"]["parts"][0]["text"] = "A \ud800 opens"
    write(folder, "one", TEXT.replace("bridge", "\ud800", 1), case)
    lint.fill(folder / "title" / "one.txt")
    assert b'"A \\ud800 opens"' in (folder / "title" / "one.json").read_bytes()


# --- pages -----------------------------------------------------------------------------------------

PAGE = """<title>Harbour: A bridge opens</title>
<p class="k">Press</p> <a href="/">Home page</a><h1>A bri&shy;dge<br>opens</h1><ul><li>One</li><li>Two</ul>
<p>The <b>may</b>or came.<script>var a = "A boat";</script></p>"""


def good_page() -> dict[str, Any]:
    expected: dict[str, Any] = dict.fromkeys((*lint.PAGE_STRINGS, *lint.PAGE_DATES))
    expected |= {"title": "A bridge opens", "kicker": "Press", "date": "2022-02-28", "captions": [], "headings": []}
    expected |= {"body": ["One", "Two", "The mayor came."], "furniture": ["Home page"]}
    provenance = {"origin": "synthetic", "license": "CC0-1.0"}
    return {"description": "A page.", "provenance": provenance, "language": "en", "expected": expected}


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """The folder of one page, among fixtures that have no other."""
    path = tmp_path / "pages" / "harbour"
    path.mkdir(parents=True)
    write_page(path, good_page())
    return path


def write_page(path: Path, case: object, html: str = PAGE) -> None:
    (path / "page.html").write_bytes(html.encode())
    (path / "page.json").write_text(json.dumps(case), encoding="utf-8")


def page_faults(path: Path) -> list[str]:
    return [fault for fault in lint.faults(path.parent.parent) if fault.startswith("pages/")]


def test_text_of_a_page() -> None:
    assert lint.page_text(PAGE) == "Press Home page A bridge opens One Two The mayor came."
    assert lint.page_text("a&nbsp;<wbr>b\r\n&mdash;<em>c</em>d") == "a\u00a0b —cd"


def test_linter_finds_nothing_in_a_page(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert page_faults(page) == []
    assert run(monkeypatch, str(page.parent.parent), "--fill") == 0
    manifest = json.loads((page.parent.parent / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["pages"]["harbour"].keys() == {"html", "json", "since"}
    write_page(page, good_page(), PAGE + "\n")
    assert run(monkeypatch, str(page.parent.parent)) == 1


BROKEN_PAGES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "missing key": (lambda case: case.pop("language"), "the page lacks 'language'"),
    "unknown key": (lambda case: case.update(author="me"), "the page has unknown key 'author'"),
    "expected lacks body": (lambda case: case["expected"].pop("body"), "expected lacks 'body'"),
    "title is a list": (expected(title=[]), "title is no folded text: []"),
    "title with a line break": (expected(title="A bridge\nopens"), "title is no folded text: 'A bridge\\nopens'"),
    "date in words": (expected(date="28 Feb. 2022"), "date is no date: '28 Feb. 2022'"),
    "date with a time": (expected(date="2022-02-28T21:24"), "date is no date: '2022-02-28T21:24'"),
    "updated is a number": (expected(updated=2022), "updated is no date: 2022"),
    "body is a text": (expected(body="One"), "body is no list of folded texts"),
    "body has an empty text": (expected(body=["One", ""]), "body is no list of folded texts"),
    "text not in the page": (expected(captions=["A boat"]), "captions not in the page after 0: 'A boat'"),
    "text of the head": (expected(subtitle="Harbour: A bridge opens"), "subtitle not in the page after 0"),
    "out of order": (expected(body=["Two", "One"]), "body not in the page after 38: 'One'"),
    "furniture in a part": (expected(furniture=["bridge"]), "furniture stands in another part too: 'bridge'"),
}


@pytest.mark.parametrize(("change", "fault"), BROKEN_PAGES.values(), ids=BROKEN_PAGES)
def test_linter_finds_what_is_broken_in_a_page(
    page: Path, change: Callable[[dict[str, Any]], object], fault: str
) -> None:
    case = good_page()
    change(case)
    write_page(page, case)
    assert any(found.startswith(f"pages/harbour: {fault}") for found in page_faults(page))


@pytest.mark.parametrize("file", lint.PAGE_FILES)
def test_linter_finds_half_a_page(page: Path, file: str) -> None:
    (page / file).unlink()
    assert page_faults(page) == [f"pages/harbour: no {file}"]


@pytest.mark.parametrize(
    ("file", "content"),
    [("page.json", b"{"), ("page.html", b"\xff"), ("page.json", b"[]"), ("page.json", deep(100_000).encode())],
    ids=["half an object", "no UTF-8", "a list", "nested too deeply"],
)
def test_linter_finds_a_page_that_cannot_be_read(page: Path, file: str, content: bytes) -> None:
    (page / file).write_bytes(content)
    assert len(page_faults(page)) == 1
