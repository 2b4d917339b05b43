"""What the command writes, read by programs that know nothing of it, is what the releases say."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.csv as arrow_csv
import pyarrow.json as arrow_json
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner

import communique
from communique import Release
from communique._parts import rule_name
from communique.cli._rows import CSV_COLUMNS
from communique.cli._verbs import app

BODY = "RIGA, Monday, 1 March 2022 - The mayor opened the bridge.\n\nIt is blue."
#: Without halves of surrogate pairs.
TEXTS = [
    f'"Blue" bridge, with a comma; and "" two quotes\n\n{BODY}\n\nShe said: "Yes, ""now""".\n',
    f"'=A bridge behind an apostrophe\n\n{BODY}\n",
    f'=HYPERLINK("https://example.org") opens in Riga\n\n{BODY}\n\n- One item\n- Another item\n',
    "＝SUM(A1) is no formula, in full width\n\n＋1 for the bridge over the river, which the mayor opened in the rain.\n",
    "+1 for the bridge over the river\n\n@SUM(A1) is no formula here, it is the text.\n\n-2 is one neither.\n",
    f"A bell \x07, an escape \x1b[31m, \x1a and \x7f open\n\n{BODY}\n\nBehind\x0ba\x0cform\x1cfeed\x85or\u2028two\u2029it goes on.\n",
    f"A bridge \U0001f309 opens to \U0001d11e\n\n{BODY}\n\nThe \U0001f469\u200d\U0001f527 built it, 橋 \U00020bb7.\n",
    f"A bridge opens\r\n\r\n{BODY}\r\rThe sign says \\n and \\u0041, with a tab\tand a semicolon; that is all.\r\n".replace(
        "\n\n", "\r\n\r\n"
    ),
    f"\ufeffA bridge \u202eopens\u202c \ufeffin Riga\n\n{BODY}\n",
    "\n\n",
    "",
]
HALVES = f"A bridge \ud800 opens \udfff in Riga \ud83d\n\n{BODY}\n"
NAME = '=50% "quoted", a:b\r\nand a \U0001f309.jsonl'


def written(folder: Path, texts: list[str], *arguments: str) -> Path:
    """The output of the command for a file with `texts`, whose name is hard to quote."""
    source = folder / NAME
    source.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    verb, form = arguments
    output = folder / f"out.{form}"
    run = CliRunner().invoke(
        app, [verb, str(source), *(["-o", str(output)] if verb == "parse" else ["--format", form])]
    )
    if verb == "check":
        output.write_bytes(run.stdout_bytes)
    return output


def releases(texts: list[str]) -> list[Release]:
    return [communique.parse(text) for text in texts]


# --- CSV ------------------------------------------------------------------------------------------


def in_python(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


def in_pandas(path: Path) -> list[dict[str, str]]:
    pandas: Any = pytest.importorskip("pandas")
    rows: list[dict[str, str]] = pandas.read_csv(path, dtype=str, keep_default_na=False).to_dict("records")
    return rows


def in_polars(path: Path) -> list[dict[str, str]]:
    polars: Any = pytest.importorskip("polars")
    rows: list[dict[str, str]] = polars.read_csv(path, infer_schema=False).fill_null("").to_dicts()
    return rows


def in_arrow(path: Path) -> list[dict[str, str]]:
    convert = arrow_csv.ConvertOptions(column_types=dict.fromkeys(CSV_COLUMNS, "string"))
    parse = arrow_csv.ParseOptions(newlines_in_values=True)
    rows: list[dict[str, str]] = arrow_csv.read_csv(path, parse_options=parse, convert_options=convert).to_pylist()
    return rows


def cell(value: object) -> str:
    """With an apostrophe before a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in set("=+-@\t\r＝＋－＠") else text


def told(text: str) -> dict[str, str]:
    """The columns that tell of the text itself; halves of surrogate pairs become U+FFFD before it is parsed."""
    release = communique.parse(re.sub("[\ud800-\udfff]", "\ufffd", text))
    first = {rule_name(type(part)): part.text for part in reversed(release.parts)}
    values = {
        **{name: first.get(name) for name in ("title", "subtitle", "kicker", "reference", "byline")},
        "place": release.place,
        "date": release.date,
        "language": release.language,
        "layout": release.layout,
        "captions": "\n".join(part.text for part in release.captions),
        "headings": "\n".join(part.text for part in release.headings),
        "body": "\n\n".join(part.text for part in release.body),
        "defects": " ".join(defect.code for defect in release.defects),
    }
    return {name: cell(value) for name, value in values.items()}


@pytest.mark.parametrize("read", [in_python, in_pandas, in_polars, in_arrow])
def test_csv(read: Callable[[Path], list[dict[str, str]]], tmp_path: Path) -> None:
    texts = [*TEXTS, HALVES]
    rows = read(written(tmp_path, texts, "parse", "csv"))
    assert [list(row) for row in rows] == [list(CSV_COLUMNS)] * len(texts)
    for number, (row, text) in enumerate(zip(rows, texts, strict=True), 1):
        assert (row["path"], row["line"], row["encoding"]) == (str(tmp_path / NAME), str(number), "utf-8")
        assert {name: row[name] for name in told(text)} == told(text)


def test_texts_are_as_awkward_as_they_seem() -> None:
    """Formulas, quotes, line feeds and controls reach the cells."""
    cells = [value for text in TEXTS for value in told(text).values()]
    for start in ("'=", "'+", "'@", "'＝", '"'):
        assert any(value.startswith(start) for value in cells), start
    for held in ("\n\n", ",", '""', "\x07", "\x1b", "\x1a", "\U0001f309", "\ufeff", "\\n"):
        assert any(held in value for value in cells), held


# --- JSON lines -----------------------------------------------------------------------------------


def sources(rows: list[dict[str, Any]]) -> list[str]:
    return [row["release"]["source"] for row in rows]


def check_rows(rows: list[dict[str, Any]], path: Path) -> None:
    """The rows of `TEXTS`, in a reader that gives all rows the same keys."""
    assert [(row["path"], row["line"]) for row in rows] == [(str(path), n) for n in range(1, len(TEXTS) + 1)]
    assert sources(rows) == TEXTS
    for row, release in zip(rows, releases(TEXTS), strict=True):
        parts = [(part["type"], part["text"]) for part in row["release"]["parts"]]
        assert parts == [(rule_name(type(part)), part.text) for part in release.parts]
        assert [defect["code"] for defect in row["release"]["defects"]] == [defect.code for defect in release.defects]


def test_json_lines_in_python(tmp_path: Path) -> None:
    texts = [*TEXTS, HALVES]
    with written(tmp_path, texts, "parse", "jsonl").open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    assert [Release.from_dict(row["release"]) for row in rows] == releases(texts)


def test_json_lines_of_halves_that_make_a_pair(tmp_path: Path) -> None:
    """Two escapes side by side are read as one character: such halves are one from the beginning."""
    source, output = tmp_path / "cesu8.txt", tmp_path / "out.jsonl"
    source.write_bytes(f"A bridge \ud83d\ude00 opens\n\n{BODY}\n".encode("utf-8", "surrogatepass"))
    assert CliRunner().invoke(app, ["parse", str(source), "-o", str(output)]).exit_code == 0
    row = json.loads(output.read_text(encoding="utf-8"))
    assert Release.from_dict(row["release"]) == communique.parse(f"A bridge \U0001f600 opens\n\n{BODY}\n")


def test_json_lines_in_polars(tmp_path: Path) -> None:
    polars: Any = pytest.importorskip("polars")
    path = written(tmp_path, TEXTS, "parse", "jsonl")
    check_rows(polars.read_ndjson(path, infer_schema_length=None).to_dicts(), tmp_path / NAME)


def test_json_lines_in_arrow(tmp_path: Path) -> None:
    check_rows(arrow_json.read_json(written(tmp_path, TEXTS, "parse", "jsonl")).to_pylist(), tmp_path / NAME)


def test_json_lines_with_halves_of_pairs_are_for_python_only(tmp_path: Path) -> None:
    """As docs/command-line.md says."""
    with pytest.raises(pyarrow.ArrowInvalid, match="surrogate"):
        arrow_json.read_json(written(tmp_path, [HALVES], "parse", "jsonl"))


def test_json_lines_in_pandas(tmp_path: Path) -> None:
    pandas: Any = pytest.importorskip("pandas")
    frame = pandas.read_json(written(tmp_path, TEXTS, "parse", "jsonl"), lines=True)
    check_rows(frame.to_dict("records"), tmp_path / NAME)


# --- Parquet --------------------------------------------------------------------------------------


def test_parquet(tmp_path: Path) -> None:
    polars: Any = pytest.importorskip("polars")
    path = written(tmp_path, TEXTS, "parse", "parquet")
    for rows in (polars.read_parquet(path).to_dicts(), pq.read_table(path).to_pylist()):
        assert [row["text"] for row in rows] == TEXTS
        for row, release in zip(rows, releases(TEXTS), strict=True):
            assert row["path"] == str(tmp_path / NAME)
            assert row["date"] == release.date
            assert [part["text"] for part in row["parts"]] == [part.text for part in release.parts]


# --- the reports of check -------------------------------------------------------------------------


def defects() -> list[tuple[int, str, str, int, int]]:
    """Line of the file, code, message and place of every defect."""
    return [
        (number, str(defect.code), defect.message, *defect.span.line_column(text))
        for number, text in enumerate([*TEXTS, HALVES], 1)
        for defect in communique.parse(text).defects
    ]


def in_json(report: bytes) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(report)
    return found


def in_polars_without_brackets(report: bytes) -> list[dict[str, Any]]:
    """Its lines between the brackets are JSON lines with commas."""
    lines = report.removeprefix(b"[\n").removesuffix(b"\n]\n").replace(b",\n", b"\n")
    polars: Any = pytest.importorskip("polars")
    found: list[dict[str, Any]] = polars.read_ndjson(lines).to_dicts()
    return found


@pytest.mark.parametrize("read", [in_json, in_polars_without_brackets])
def test_json_report(read: Callable[[bytes], list[dict[str, Any]]], tmp_path: Path) -> None:
    found = read(written(tmp_path, [*TEXTS, HALVES], "check", "json").read_bytes())
    keys = ("record", "code", "message", "line", "column")
    assert [tuple(each[key] for key in keys) for each in found] == defects()
    assert {each["path"] for each in found} == {str(tmp_path / NAME)}
    for each in found:
        text = [*TEXTS, HALVES][each["record"] - 1]
        assert communique.Span(each["start"], each["end"]).line_column(text) == (each["line"], each["column"])


def command_of_workflow(line: str) -> tuple[str, dict[str, str], str]:
    """Name, properties and message of a workflow command, read as GitHub's runner does."""
    command, message = re.fullmatch(r"::(.*?)::(.*)", line, re.DOTALL).groups()  # type: ignore[union-attr]
    name, _, properties = command.partition(" ")
    pairs = (each.partition("=") for each in properties.split(","))
    return name, {key: unescaped(value) for key, _, value in pairs}, unescaped(message)


def unescaped(value: str) -> str:
    for escape, character in (("%3A", ":"), ("%2C", ","), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        value = value.replace(escape, character)
    return value


def test_github_report(tmp_path: Path) -> None:
    report = written(tmp_path, [*TEXTS, HALVES], "check", "github").read_bytes().decode()
    found = [command_of_workflow(line) for line in report.removesuffix("\n").split("\n")]
    assert [
        ("warning", {"file": str(tmp_path / NAME), "line": str(record), "title": code}, message)
        for record, code, message, _, _ in defects()
    ] == found


def test_text_report(tmp_path: Path) -> None:
    """A path may hold anything, and a line feed in it becomes an escape: one line for each defect."""
    report = written(tmp_path, [*TEXTS, HALVES], "check", "text").read_bytes().decode()
    lines = [re.fullmatch(r".*#(\d+):(\d+):(\d+) (\S+) (.+)", line) for line in report.removesuffix("\n").split("\n")]
    found = [
        (int(line[1]), line[4], line[5], int(line[2]), int(line[3])) if line is not None else None for line in lines
    ]
    assert found == defects()
