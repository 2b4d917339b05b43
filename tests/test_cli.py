"""The `communique` command: every verb, its output, its errors and its exit status."""

from __future__ import annotations

import csv
import datetime as dt
import gzip
import io
import json
import math
import os
import pty
import re
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterable
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from types import SimpleNamespace

import pyarrow.parquet as pq
import pytest
import typer
from typer.testing import CliRunner, Result

import communique
from communique import cli
from communique._parse import parse
from communique.cli import _fixtures, _jobs, _rows, _verbs
from communique.cli._jobs import Chunk, Journal
from communique.cli._verbs import _complete_codes, app
from communique.view import page
from pairs import FOLDER, PAIRS

TEXT = "A bridge opens in Riga\n\nRIGA, Monday, 1 March 2022 - The mayor opened the bridge.\n\nIt is blue.\n"
#: 1 March 2022 was a Tuesday; the weekday is at line 3, column 7.
MISMATCH = "3:7 weekday-mismatch the date falls on another weekday"
CLEAN = TEXT.replace("Monday", "Tuesday")
EVIL = "A bridge \x1b[31mopens\x9b2J in \u202eRiga\x07\n\nRIGA, 1 March 2022 - The mayor opened it.\n"


def command(*arguments: object, data: bytes = b"") -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=data)


def process(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
    code = "import sys; from communique.cli import main; sys.exit(main())"
    line = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(line, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload, no-any-return]


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal on which nothing of the texts is wrapped."""
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "release.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    path = tmp_path / "clean.txt"
    path.write_text(CLEAN, encoding="utf-8")
    return path


class TestShow:
    def test_parts_with_labels_and_defects_in_the_margin(self, release: Path) -> None:
        run = command("show", release)
        assert run.exit_code == 0
        assert re.search(r"title +A bridge opens in Riga", run.output)
        assert re.search(r"dateline +RIGA, Monday, 1 March 2022 +! weekday-mismatch", run.output)
        assert "evidence" not in run.output

    def test_says_the_encoding(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_bytes("Über die Brücke in Süderlügum fährt die größte Straßenbahn".encode("cp1252"))
        assert "cp1252 (guessed)" in command("show", path).output

    def test_why_gives_spans_and_evidence(self, release: Path) -> None:
        (title, *_) = parse(TEXT).parts
        output = command("show", "--why", release).output
        assert "0–22" in output
        assert all(name in output for name in title.evidence)

    def test_standard_input(self) -> None:
        assert "The mayor opened the bridge." in command("show", "-", data=TEXT.encode()).output

    def test_year(self) -> None:
        data = b"A bridge opens\n\nRIGA, April 2 - The mayor opened it.\n"
        assert "2024-04-02" in command("show", "--year", 2024, "-", data=data).output

    def test_nothing_of_the_text_acts_on_the_terminal(self, tmp_path: Path) -> None:
        path = tmp_path / "evil\x1b]0;x\x07.txt"
        path.write_text(EVIL, encoding="utf-8")
        output = command("show", "--why", path).output
        assert set(output).isdisjoint("\x1b\x07\x9b\u202e")
        assert "\\x1b[31mopens\\x9b2J in \\u202eRiga\\x07" in " ".join(output.split())

    def test_markup_of_the_terminal_library_is_text(self) -> None:
        data = b"A bridge :smile: opens [red] in Riga\n\nRIGA, 1 March 2022 - It opened.\n"
        assert "A bridge :smile: opens [red] in Riga" in command("show", "-", data=data).output

    def test_binary_file(self) -> None:
        run = command("show", "-", data=bytes(100))
        assert run.exit_code == 1 and run.stdout == "" and "-: binary" in run.stderr

    def test_lines_for_a_terminal(self) -> None:
        assert _verbs._shown("a\x9b\r\n\u202eb\n".encode()) == b"a\\x9b\n\\u202eb\n"

    def test_several_files(self, release: Path, clean: Path) -> None:
        assert re.search(r"It is blue\. *\n\n.*clean\.txt", command("show", release, clean).output)

    def test_defects_outside_of_all_parts(self) -> None:
        output = command("show", "-", data=b"   1 May 2022\n\n").output
        assert "! missing-title" in output and "! missing-body" in output

    def test_why_gives_the_evidence_for_the_layout(self) -> None:
        text = next(pair.text for pair in PAIRS if parse(pair.text).layout_evidence)
        release = parse(text)
        output = " ".join(command("show", "--why", "-", data=text.encode()).output.split())
        assert f"layout {release.layout} ({', '.join(release.layout_evidence)})" in output

    def test_skipped_file(self, release: Path) -> None:
        run = command("show", release, "missing.txt")
        assert run.exit_code == 1
        assert "missing.txt: No such file or directory" in run.stderr
        assert "A bridge opens in Riga" in run.stdout


class TestParse:
    def test_json_lines_hold_the_release(self, release: Path) -> None:
        run = command("parse", release)
        assert run.exit_code == 0
        row = json.loads(run.stdout)
        assert (row["path"], row["line"], row["encoding"]) == (str(release), None, "utf-8")
        assert communique.Release.from_dict(row["release"]) == parse(TEXT)

    def test_csv(self, release: Path, tmp_path: Path) -> None:
        output = tmp_path / "out.csv"
        assert command("parse", release, "-o", output).exit_code == 0
        data = output.read_bytes().decode()
        assert data.startswith("path,line,encoding,title,") and data.endswith("\r\n")
        (row,) = csv.DictReader(io.StringIO(data, newline=""))
        assert row["title"] == "A bridge opens in Riga"
        assert (row["place"], row["date"], row["date_source"]) == ("RIGA", "2022-03-01", "dateline")
        assert row["body"] == "The mayor opened the bridge.\n\nIt is blue."
        assert row["defects"] == "weekday-mismatch"
        assert row["subtitle"] == ""

    @pytest.mark.parametrize("start", [*"=+-@\t\r＝＋－＠", "\0=", "\ufeff\x1b=", " \u00a0＝", "\n@"])
    def test_csv_cells_are_no_formulas(self, start: str) -> None:
        assert _rows._cell(f"{start}1+1") == f"'{start}1+1"

    @pytest.mark.parametrize("text", ["", "\0", "A=1", "\0A=1", "'=1", "1-1", "–1", "(=1)"])
    def test_csv_cells_that_stay(self, text: str) -> None:
        assert _rows._cell(text) == text

    @pytest.mark.parametrize("title", ["\0=HYPERLINK(A1) opens in Riga", "＝HYPERLINK(A1) opens in Riga"])
    def test_csv_title_that_hides_a_formula(self, title: str) -> None:
        data = f"{title}\n\nRIGA, 1 May 2022 - Yes.\n".encode()
        (row,) = csv.DictReader(io.StringIO(command("parse", "-", "--format", "csv", data=data).stdout, newline=""))
        assert row["title"] == f"'{title}"

    def test_csv_title_is_no_formula(self) -> None:
        run = command(
            "parse", "-", "--format", "csv", data=b"=HYPERLINK(A1) opens in Riga\n\nRIGA, 1 May 2022 - Yes.\n"
        )
        (row,) = csv.DictReader(io.StringIO(run.stdout, newline=""))
        assert row["title"] == "'=HYPERLINK(A1) opens in Riga"

    def test_parquet(self, release: Path, clean: Path, tmp_path: Path) -> None:
        output = tmp_path / "out.parquet"
        assert command("parse", release, clean, "-o", output, "--jobs", 1).exit_code == 0
        first, second = pq.read_table(output).to_pylist()
        assert (first["path"], second["path"]) == (str(release), str(clean))
        assert first["text"] == TEXT
        assert first["date"] == dt.date(2022, 3, 1)
        assert [defect["code"] for defect in first["defects"]] == ["weekday-mismatch"]

    def test_lone_surrogates(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        text = "A bridge \ud800 opens in Riga\n\nRIGA, 1 May 2022 - Yes.\n"
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        (row,) = command("parse", path).stdout.splitlines()
        assert json.loads(row)["release"]["source"] == text
        command("parse", path, "-o", tmp_path / "a.parquet")
        assert pq.read_table(tmp_path / "a.parquet")["text"].to_pylist() == [text.replace("\ud800", "\ufffd")]

    def test_nothing_to_parse_makes_empty_outputs(self, tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        for form in ("jsonl", "csv", "parquet"):
            assert command("parse", tmp_path / "in", "-o", tmp_path / f"out.{form}").exit_code == 0
        assert (tmp_path / "out.jsonl").read_bytes() == b""
        assert len((tmp_path / "out.csv").read_text().splitlines()) == 1
        assert pq.read_table(tmp_path / "out.parquet").num_rows == 0
        assert "title" in pq.read_schema(tmp_path / "out.parquet").names

    @pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
    def test_a_text_that_fails_is_reported(self, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(text: str, *, year: int | None = None) -> communique.Release:
            if "Oslo" in text:
                raise RecursionError("too deep")
            return parse(text, year=year)

        monkeypatch.setattr("communique.cli._rows.parse", broken)
        monkeypatch.setattr("communique.arrow.parse", broken)
        source = tmp_path / "a.jsonl"
        source.write_text("\n".join(json.dumps({"text": text}) for text in (TEXT, "In Oslo", CLEAN)))
        run = command("parse", source, "-o", tmp_path / f"out.{form}", "--jobs", 1)
        assert run.exit_code == 1
        assert "a.jsonl#2: the parser failed: RecursionError: too deep" in run.stderr

    def test_text_field_and_lines(self, tmp_path: Path) -> None:
        source = tmp_path / "a.jsonl"
        source.write_text(json.dumps({"body": TEXT}) + "\n\n" + json.dumps({"text": TEXT}) + "\n")
        run = command("parse", source, "--text-field", "body")
        assert [json.loads(row)["line"] for row in run.stdout.splitlines()] == [1]
        assert "a.jsonl#3: no field 'body' (--text-field)" in run.stderr

    def test_summary(self, release: Path, tmp_path: Path) -> None:
        (tmp_path / "b.txt").write_bytes(TEXT.encode("utf-16"))
        run = command("parse", release, tmp_path / "b.txt")
        assert "2 texts from 2 files, 2 defects" in run.stderr
        assert f"{tmp_path}/b.txt: utf-16 (byte order mark)" in run.stderr

    def test_quiet(self, release: Path) -> None:
        assert command("parse", release, "--quiet").stderr == ""
        run = command("parse", release, "--quiet", "missing")
        assert "missing: No such file" in run.stderr and "from" not in run.stderr

    def test_output_is_not_among_the_inputs(self, release: Path, tmp_path: Path) -> None:
        for _ in range(2):
            run = command("parse", tmp_path, "-o", tmp_path / "out.jsonl")
            assert "1 text from 1 file," in run.stderr
        assert sorted(os.listdir(tmp_path)) == ["out.jsonl", "release.txt"]

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["-o", "out.xls"], "its name ends in none of jsonl, csv, parquet"),
            (["-o", "none/out.csv"], "no folder"),
            (["--format", "parquet"], "Parquet is written to a file"),
            (["--format", "xml"], "xml"),
            (["--jobs", "0"], "--jobs"),
            (["--year", "0"], "--year"),
            (["-o", "release.jsonl", "release.jsonl"], "one of the files to parse"),
            (["-o", "."], "--output"),
        ],
    )
    def test_usage(self, arguments: list[str], message: str, release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(release.parent)
        (release.parent / "release.jsonl").write_text(json.dumps({"text": TEXT}))
        run = command("parse", "release.txt", *arguments)
        assert run.exit_code == 2
        assert message in re.sub(r"[│╭╰─╮╯\s]+", " ", run.output)

    def test_output_that_cannot_be_written(self, release: Path, tmp_path: Path) -> None:
        (tmp_path / ".out.csv.writing").mkdir()
        run = command("parse", release, "-o", tmp_path / "out.csv")
        assert run.exit_code == 1
        assert run.stderr.startswith("communique: [Errno") and ".out.csv.writing" in run.stderr

    @pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
    def test_run_that_was_cut_off_goes_on(self, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        source = tmp_path / "a.jsonl"
        rows = ["{" if n == 5 else json.dumps({"text": f"{n} {TEXT}"}) for n in range(300)]
        source.write_text("\n".join(rows))
        made: list[int] = []

        def cut_off(work: object, chunks: Iterable[Chunk], jobs: int) -> Generator[_jobs.Result, None, None]:
            for number, result in enumerate(run(work, chunks, jobs)):  # type: ignore[arg-type]
                if number == 2:
                    raise OSError(28, "No space left on device")
                made.append(result.texts)
                yield result

        run = _jobs.run
        arguments = ["parse", source, "--jobs", 1, "-o", tmp_path / f"out.{form}"]
        with monkeypatch.context() as patch:
            patch.setattr("communique.cli._runs.run", cut_off)
            broken = command(*arguments)
        assert broken.exit_code == 1 and "No space left on device" in broken.stderr
        assert not (tmp_path / f"out.{form}").exists() and made == [127, 128]
        resumed = command(*arguments)
        whole = command("parse", source, "--jobs", 1, "-o", tmp_path / f"whole.{form}")
        assert resumed.stderr == f"going on behind 255 texts\n{whole.stderr}"
        assert "299 texts from 1 file, 299 defects" in whole.stderr and "a.jsonl#6: no JSON" in whole.stderr
        assert (tmp_path / f"out.{form}").read_bytes() == (tmp_path / f"whole.{form}").read_bytes()
        assert sorted(os.listdir(tmp_path)) == ["a.jsonl", f"out.{form}", f"whole.{form}"]

    def test_row_groups(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_rows, "_GROUP", 100)
        source = tmp_path / "a.jsonl"
        source.write_text("\n".join(json.dumps({"text": str(n)}) for n in range(300)))
        command("parse", source, "-o", tmp_path / "a.parquet", "--jobs", 1)
        assert pq.read_metadata(tmp_path / "a.parquet").num_row_groups == 3
        assert pq.read_table(tmp_path / "a.parquet")["text"].to_pylist() == [str(n) for n in range(300)]

    def test_output_that_another_run_writes(self, release: Path, tmp_path: Path) -> None:
        with Journal(tmp_path / "out.csv", "other"):
            run = command("parse", release, "-o", tmp_path / "out.csv")
        assert run.exit_code == 2 and "another run is writing it" in run.output

    def test_file_that_can_not_be_unpacked(self, release: Path, tmp_path: Path) -> None:
        (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b"{}")[:-9])
        for verb in ("parse", "check", "show"):
            run = command(verb, tmp_path / "a.jsonl.gz", release)
            assert run.exit_code == 1 and "a.jsonl.gz: Compressed file ended" in run.stderr

    def test_standard_input_that_is_too_large(self) -> None:
        run = command("parse", "-", "--max-size", "0.00001", data=TEXT.encode())
        assert run.exit_code == 1 and "-: larger than 1e-05 MB (--max-size)" in run.stderr

    @pytest.mark.parametrize("verb", ["show", "parse", "check", "view"])
    @pytest.mark.parametrize("size", ["inf", "-inf", "nan", "1e30", "1000000.1", "-1"])
    def test_size_that_is_none(self, verb: str, size: str, tmp_path: Path) -> None:
        output = ["-o", tmp_path / "page.html"] if verb == "view" else []
        run = command(verb, "-", "--max-size", size, *output, data=TEXT.encode())
        assert run.exit_code == 2 and "--max-size" in run.output

    def test_size_that_is_no_number(self) -> None:
        """Whatever the version of Typer makes of it before."""
        with pytest.raises(typer.BadParameter):
            _verbs._number(math.nan)

    def test_largest_size(self) -> None:
        run = command("parse", "-", "--max-size", 1_000_000, data=TEXT.encode())
        assert json.loads(run.stdout)["release"]["source"] == TEXT

    def test_standard_input_of_just_the_size(self) -> None:
        for size, status in ((3_000_000, 0), (3_000_001, 1)):
            run = command("parse", "-", "--max-size", 3, data=b"a".ljust(size))
            assert run.exit_code == status

    def test_the_summary_names_twenty_files(self, tmp_path: Path) -> None:
        for number in range(22):
            (tmp_path / f"{number:02}.txt").write_bytes(TEXT.encode("utf-16"))
        run = command("parse", tmp_path)
        assert "19.txt: utf-16" in run.stderr and "20.txt" not in run.stderr and "… and 2 more" in run.stderr


class TestCheck:
    def test_a_text_that_fails_is_reported(self, release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken(text: str, *, year: int | None = None) -> communique.Release:
            raise MemoryError

        monkeypatch.setattr("communique._parse.parse", broken)
        run = command("check", release)
        assert run.exit_code == 1 and "release.txt: the parser failed: MemoryError" in run.stderr

    def test_text(self, release: Path, clean: Path) -> None:
        run = command("check", release, clean)
        assert run.exit_code == 1
        assert run.stdout == f"{release}:{MISMATCH}\n"

    def test_nothing_found(self, clean: Path) -> None:
        run = command("check", clean)
        assert (run.exit_code, run.stdout) == (0, "")

    def test_json(self, release: Path, clean: Path) -> None:
        (found,) = json.loads(command("check", "--format", "json", release, clean).stdout)
        assert found["message"] and (found["line"], found["column"], found["code"]) == (3, 7, "weekday-mismatch")
        assert TEXT[found["start"] : found["end"]] == "Monday"
        assert json.loads(command("check", "--format", "json", clean).stdout) == []

    def test_json_of_several_chunks(self, tmp_path: Path) -> None:
        source = tmp_path / "a.jsonl"
        source.write_text("".join(json.dumps({"text": TEXT if n % 70 == 0 else CLEAN}) + "\n" for n in range(200)))
        found = json.loads(command("check", "--format", "json", source, "--jobs", 1).stdout)
        assert [each["record"] for each in found] == [1, 71, 141]

    def test_github(self, tmp_path: Path) -> None:
        path = tmp_path / "50%,a:b\r.txt"
        path.write_text(TEXT)
        name = str(path).replace("%", "%25").replace(",", "%2C").replace(":", "%3A").replace("\r", "%0D")
        run = command("check", "--format", "github", path)
        place = "line=3,col=7,title=weekday-mismatch"
        assert run.stdout == f"::warning file={name},{place}::the date falls on another weekday\n"

    @pytest.mark.parametrize("name", ["::stop-commands::x.txt", ":::debug::.txt", "a ##[stop-commands]x.txt"])
    def test_github_reads_no_command_in_the_summary(
        self, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """As its runner does: `::` behind blanks that it trims, `##[` anywhere."""
        monkeypatch.chdir(tmp_path)
        Path(name).write_bytes(TEXT.encode("utf-16"))
        Path(f"{name}.jsonl").write_bytes(b"{")
        run = command("check", "--format", "github", "*")
        lines = run.stderr.splitlines()
        assert "utf-16 (byte order mark)" in run.stderr and "skipped 1:" in lines
        assert not any(line.strip().startswith("::") or "##[" in line for line in lines)
        assert run.stdout.count("::warning file=") == 1 and name in command("check", "*").stderr

    def test_github_annotates_lines_of_json(self, tmp_path: Path) -> None:
        source = tmp_path / "a.jsonl"
        source.write_text("\n" + json.dumps({"text": TEXT}))
        assert f"file={source},line=2,title" in command("check", "--format", "github", source).stdout
        assert f"{source}#2:{MISMATCH}" in command("check", source).stdout

    @pytest.mark.parametrize(
        ("arguments", "status"),
        [
            (["--select", "weekday-mismatch"], 1),
            (["--select", "missing-body,weekday-mismatch"], 1),
            (["--select", "missing-body", "--select", "weekday-mismatch"], 1),
            (["--select", "missing-body"], 0),
            (["--ignore", "weekday-mismatch"], 0),
            (["--select", "weekday-mismatch", "--ignore", "weekday-mismatch"], 0),
            (["--ignore", "missing-body, missing-title"], 1),
        ],
    )
    def test_select_and_ignore(self, arguments: list[str], status: int, release: Path) -> None:
        assert command("check", release, *arguments).exit_code == status

    @pytest.mark.parametrize("option", ["--select", "--ignore"])
    def test_unknown_code(self, option: str, release: Path) -> None:
        run = process("check", release, option, "weekday-mismatch,nonsense\x1b[1m")
        assert run.returncode == 2
        assert "\x1b" not in run.stderr
        assert "nonsense" in run.stderr
        assert all(code in re.sub(r"[│\s]+", "", run.stderr) for code in communique.DefectCode)

    def test_unknown_code_names_the_codes(self, release: Path) -> None:
        run = command("check", release, "--select", "nonsense")
        assert run.exit_code == 2 and run.stdout == ""
        assert "nonsense" in run.output and "lone-surrogate" in run.output

    def test_lines_are_those_of_editors(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        text = TEXT.replace("\n", "\r\n").replace("A bridge", "A\u2028bridge \U0001f309")
        path.write_bytes(text.encode())
        assert f"{path}:{MISMATCH}" in command("check", path).stdout
        (defect,) = [defect for defect in parse(text).defects if defect.code == "weekday-mismatch"]
        assert defect.span.line_column(text) == (3, 7)

    def test_names_never_act_on_the_terminal(self, tmp_path: Path) -> None:
        path = tmp_path / "a\x1b[2J\u202e\n.txt"
        path.write_text(TEXT)
        for form in ("text", "json", "github"):
            assert set("\x1b\u202e").isdisjoint(command("check", "--format", form, path).stdout)
        assert command("check", path).stdout.count("\n") == 1

    def test_year(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text("A bridge opens\n\nRIGA, April 2 - The mayor opened it.\n")
        assert "partial-date" in command("check", path).stdout
        assert command("check", "--year", 2024, path).exit_code == 0

    def test_skipped_file(self, clean: Path) -> None:
        run = command("check", clean, "missing.txt")
        assert run.exit_code == 1
        assert "missing.txt: No such file or directory" in run.stderr


class TestView:
    def test_one_release(self, release: Path, tmp_path: Path) -> None:
        run = command("view", release, "-o", tmp_path / "page.html")
        assert (run.exit_code, run.output) == (0, "")
        assert (tmp_path / "page.html").read_text(encoding="utf-8") == page([(str(release), parse(TEXT))])

    def test_several_releases(self, release: Path, clean: Path, tmp_path: Path) -> None:
        source = tmp_path / "a.jsonl"
        source.write_text(json.dumps({"body": TEXT}) + "\n")
        run = command("view", release, clean, source, "--text-field", "body", "-o", tmp_path / "page.html")
        assert run.exit_code == 0
        named = [(str(release), parse(TEXT)), (str(clean), parse(CLEAN)), (f"{source}#1", parse(TEXT))]
        assert (tmp_path / "page.html").read_text(encoding="utf-8") == page(named)

    def test_year(self, tmp_path: Path) -> None:
        data = b"A bridge opens\n\nRIGA, April 2 - The mayor opened it.\n"
        assert command("view", "-", "--year", 2024, "-o", tmp_path / "page.html", data=data).exit_code == 0
        assert "2024-04-02" in (tmp_path / "page.html").read_text(encoding="utf-8")

    def test_skipped_files(self, release: Path, tmp_path: Path) -> None:
        """They are named, and the page has the others; without a text it is a table without rows."""
        for files, left in (([release], [(str(release), parse(TEXT))]), ([], [])):
            run = command("view", *files, "missing.txt", "-o", tmp_path / "page.html")
            assert run.exit_code == 1
            assert run.stderr == "skipped 1:\n  missing.txt: No such file or directory\n"
            assert (tmp_path / "page.html").read_text(encoding="utf-8") == page(left)

    def test_too_large(self, release: Path, tmp_path: Path) -> None:
        run = command("view", release, "--max-size", "0.00001", "-o", tmp_path / "page.html")
        assert run.exit_code == 1 and "larger than 1e-05 MB (--max-size)" in run.stderr

    def test_names_and_texts_are_escaped(self, tmp_path: Path) -> None:
        path = tmp_path / "<img src=x onerror=alert(1)>\x1b\u202e.txt"
        path.write_bytes("A bridge \ud800 <script>alert(1)</script>\n".encode("utf-8", "surrogatepass"))
        for number in (1, 2):
            assert command("view", *[path] * number, "-o", tmp_path / "page.html").exit_code == 0
            made = (tmp_path / "page.html").read_text(encoding="utf-8")
            assert "<img" not in made and "<script>alert" not in made
            assert set(made).isdisjoint("\x1b\u202e\ud800")

    def test_page_is_not_among_the_files(self, release: Path, tmp_path: Path) -> None:
        for _ in range(2):
            assert command("view", tmp_path, "-o", tmp_path / "page.html").exit_code == 0
            made = (tmp_path / "page.html").read_text(encoding="utf-8")
            assert made == page([(str(release), parse(TEXT))])
        assert sorted(os.listdir(tmp_path)) == ["page.html", "release.txt"]

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ([], "--output"),
            (["-o", "none/page.html"], "no folder"),
            (["-o", "release.txt"], "one of the files to parse"),
            (["-o", "."], "--output"),
        ],
    )
    def test_usage(self, arguments: list[str], message: str, release: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(release.parent)
        run = command("view", "release.txt", *arguments)
        assert run.exit_code == 2
        assert message in re.sub(r"[│╭╰─╮╯\s]+", " ", run.output)
        assert release.read_text() == TEXT

    def test_page_that_can_not_be_written(self, release: Path, tmp_path: Path) -> None:
        (tmp_path / ".page.html.writing").mkdir()
        (tmp_path / "page.html").write_text("old")
        run = command("view", release, "-o", tmp_path / "page.html")
        assert run.exit_code == 1
        assert run.stderr.startswith("communique: [Errno") and run.stderr.count("\n") == 1
        assert (tmp_path / "page.html").read_text() == "old"


class TestOutput:
    """What is there already and is no file stays as it is, whichever verb would write to it."""

    @pytest.mark.parametrize("verb", ["parse", "view"])
    @pytest.mark.parametrize("target", ["victim", "nowhere", "/dev/null"])
    def test_link(self, verb: str, target: str, release: Path, tmp_path: Path) -> None:
        (tmp_path / "victim").write_text("kept")
        output = tmp_path / "out.csv"
        output.symlink_to(target)
        run = command(verb, release, "-o", output)
        assert run.exit_code == 2 and "it is a link: write to its target" in run.output
        assert os.readlink(output) == target and (tmp_path / "victim").read_text() == "kept"
        assert sorted(os.listdir(tmp_path)) == ["out.csv", "release.txt", "victim"]

    @pytest.mark.parametrize("verb", ["parse", "view"])
    def test_pipe(self, verb: str, release: Path, tmp_path: Path) -> None:
        output = tmp_path / "out.csv"
        os.mkfifo(output)
        run = command(verb, release, "-o", output)
        assert run.exit_code == 2 and "it is no regular file" in run.output
        assert output.is_fifo()

    @pytest.mark.parametrize("verb", ["parse", "view"])
    def test_name_that_is_too_long(self, verb: str, release: Path, tmp_path: Path) -> None:
        run = command(verb, release, "-o", tmp_path / f"{'x' * 300}.csv")
        assert run.exit_code == 1 and "File name too long" in run.stderr
        run = command(verb, release, "-o", tmp_path / ("x" * 300) / "out.csv")
        assert run.exit_code == 2 and "no folder" in run.output

    @pytest.mark.parametrize("verb", ["parse", "view"])
    def test_file_is_replaced(self, verb: str, release: Path, tmp_path: Path) -> None:
        output = tmp_path / "out.csv"
        output.write_text("old")
        assert command(verb, release, "-o", output).exit_code == 0
        assert output.read_text() != "old"


class TestFixturesLint:
    def test_own_fixtures(self) -> None:
        run = command("fixtures", "lint", FOLDER)
        assert (run.exit_code, run.stdout) == (0, "")

    def test_fill_then_fault(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("A bridge opens\n\nIt is blue.\n")
        parts = [{"type": "title", "text": "A bridge opens"}, {"type": "paragraph", "text": "It is blue."}]
        case = {"description": "", "provenance": {}, "expected": {"parts": parts, "defects": []}}
        (tmp_path / "a.json").write_text(json.dumps(case))
        assert command("fixtures", "lint", tmp_path).exit_code == 1
        assert command("fixtures", "lint", "--fill", tmp_path).exit_code == 0
        (tmp_path / "a.txt").write_text("A bridge opened\n\nIt is blue.\n")
        run = command("fixtures", "lint", tmp_path)
        assert run.exit_code == 1
        assert "a: part 0 has text 'A bridge opens', its span holds 'A bridge opene'" in run.stdout
        assert "manifest.json: not up to date" in run.stdout

    @pytest.mark.parametrize(
        "content",
        [
            b"[]",
            b"{}",
            b"\xff",
            b"{",
            b'{"expected": 1}',
            b'{"expected": {"parts": [1]}}',
            b'{"description": "", "provenance": {}, "expected": {"parts": [{"type": ["x"]}], "defects": []}}',
            b"[" * 100_000,
        ],
        ids=range(8),
    )
    def test_broken_pair(self, content: bytes, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("A bridge opens")
        (tmp_path / "a.json").write_bytes(content)
        (tmp_path / "b.txt").symlink_to("nowhere")
        for fill in ([], ["--fill"]):
            run = command("fixtures", "lint", tmp_path, *fill)
            assert run.exit_code == 1 and "a: " in run.stdout
            assert run.exception is None or isinstance(run.exception, SystemExit)

    def test_linter_of_the_wheel_comes_first(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        linter = SimpleNamespace(linted=lambda folder, fill: [f"{folder.name}: fill {fill}"])
        monkeypatch.setitem(sys.modules, "communique.fixtures.lint", linter)
        run = command("fixtures", "lint", tmp_path, "--fill")
        assert (run.exit_code, run.stdout) == (1, f"{tmp_path.name}: fill True\n")

    def test_linter_of_a_checkout(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def missing(name: str) -> None:
            raise ModuleNotFoundError(name)

        monkeypatch.setattr(_fixtures, "import_module", missing)
        monkeypatch.setattr(_fixtures, "__file__", str(FOLDER.parent / "src" / "communique" / "cli" / "_fixtures.py"))
        assert command("fixtures", "lint", FOLDER).exit_code == 0

    def test_no_folder(self) -> None:
        assert command("fixtures", "lint", "missing").exit_code == 2


class TestCommand:
    @pytest.mark.parametrize("verb", [["show"], ["parse"], ["check"], ["view"], ["fixtures", "lint"]])
    def test_help_has_examples(self, verb: list[str]) -> None:
        output = command(*verb, "--help").output
        assert "Examples:" in output
        assert f"\n    communique {' '.join(verb)} " in output

    def test_version(self) -> None:
        assert command("--version").output == f"{communique.__version__}\n"

    def test_unknown_option_or_verb(self) -> None:
        assert command("show", "--nonsense").exit_code == 2
        assert command("nonsense").exit_code == 2
        assert command("show").exit_code == 2

    @pytest.mark.parametrize("verb", [[], ["check"], ["fixtures", "lint"]])
    @pytest.mark.parametrize("name", ["--\x1b]0;pwned\x07", "-\x1b[2J"])
    def test_name_that_is_read_as_an_option(self, verb: list[str], name: str) -> None:
        """As a glob of the shell gives it."""
        run = process(*verb, name)
        assert run.returncode == 2 and "No such option: -" in run.stderr
        assert set(run.stderr).isdisjoint("\x1b\x07")

    def test_without_the_extra(self) -> None:
        code = "import sys; sys.modules['typer'] = None; from communique.cli import main; main()"
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert run.returncode == 1
        assert run.stderr == "communique: typer is missing: pip install 'communique[cli]'\n"

    @pytest.mark.parametrize("package", ["typer", "rich", "charset_normalizer", "zstandard", "pyarrow"])
    def test_missing_package_of_the_extra(self, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
        def app(**_: object) -> None:
            raise ModuleNotFoundError(name=f"{package}.inner")

        monkeypatch.setattr("communique.cli._verbs.app", app)
        with pytest.raises(SystemExit) as end:
            cli.main()
        assert end.value.code == f"communique: {package}.inner is missing: pip install 'communique[cli]'"

    def test_streams_that_have_no_encoding(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As those that a notebook puts in the place of the terminal."""
        stream = io.StringIO()
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setattr(sys, "argv", ["communique", "--version"])
        with pytest.raises(SystemExit) as end:
            cli.main()
        assert end.value.code == 0
        assert stream.getvalue() == f"{communique.__version__}\n"

    def test_codes_are_completed(self) -> None:
        completed = [code for code, _ in _complete_codes("missing-title,time")]
        assert completed == ["missing-title,time-out-of-range"]

    def test_closed_output_in_this_process(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        def app(**_: object) -> None:
            raise BrokenPipeError

        monkeypatch.setattr("communique.cli._verbs.app", app)
        with (tmp_path / "out").open("w") as out:
            monkeypatch.setattr(sys, "stdout", out)
            with pytest.raises(SystemExit) as end:
                cli.main()
        assert end.value.code == 1

    def test_dead_worker(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def app(**_: object) -> None:
            raise BrokenProcessPool

        monkeypatch.setattr("communique.cli._verbs.app", app)
        with pytest.raises(SystemExit, match="ended from outside"):
            cli.main()

    def test_fault_of_its_own_is_not_hidden(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "communique.cli._verbs", None)
        with pytest.raises(ModuleNotFoundError):
            cli.main()

    def test_entry_point(self) -> None:
        text = (FOLDER.parent / "pyproject.toml").read_text(encoding="utf-8")
        assert 'communique = "communique.cli:main"' in text and callable(cli.main)

    @pytest.mark.parametrize("verb", ["show", "parse", "check"])
    def test_closed_output(self, verb: str, tmp_path: Path) -> None:
        source = tmp_path / "a.jsonl"
        source.write_text((json.dumps({"text": TEXT}) + "\n") * 3000)
        code = "from communique.cli import main; main()"
        line = [sys.executable, "-c", code, verb, str(source)]
        with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
            assert run.stdout is not None and run.stderr is not None
            run.stdout.read(100)
            run.stdout.close()
            assert b"Traceback" not in run.stderr.read()

    def test_output_that_knows_ascii_only(self, tmp_path: Path) -> None:
        (tmp_path / "é.txt").write_text(TEXT, encoding="utf-8")
        environment = os.environ | {"PYTHONIOENCODING": "ascii"}
        run = process("check", tmp_path, env=environment)
        assert (run.returncode, run.stdout) == (1, f"{tmp_path}/\\xe9.txt:{MISMATCH}\n")

    def test_json_on_a_terminal_is_harmless(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text(EVIL, encoding="utf-8")
        ours, theirs = pty.openpty()
        code = "from communique.cli import main; main()"
        line = [sys.executable, "-c", code, "parse", str(path), "--format", "csv", "--quiet"]
        subprocess.run(line, stdout=theirs, stderr=subprocess.DEVNULL, check=True)
        os.close(theirs)
        shown = os.read(ours, 10_000).decode()
        os.close(ours)
        assert "\\x1b[31mopens\\x9b2J in \\u202eRiga\\x07" in shown
        assert set(shown).isdisjoint("\x1b\x07\x9b\u202e")

    def test_progress_is_for_terminals(self, release: Path, tmp_path: Path) -> None:
        assert process("parse", release, "-o", tmp_path / "a.csv").stderr == "1 text from 1 file, 1 defect\n"

    def test_progress_tells_rate_and_defects(self, release: Path, tmp_path: Path) -> None:
        ours, theirs = pty.openpty()
        line = [sys.executable, "-c", "from communique.cli import main; main()", "parse", str(release), "-o"]
        environment = os.environ | {"COLUMNS": "120", "TERM": "xterm"}
        subprocess.run([*line, str(tmp_path / "a.csv")], stderr=theirs, check=True, env=environment)
        os.close(theirs)
        shown = os.read(ours, 100_000).decode()
        os.close(ours)
        assert "texts/s" in shown and "1 defects" in shown and "100 %" in shown

    def test_progress_in_this_process(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("FORCE_COLOR", "1")
        monkeypatch.setenv("TERM", "xterm")
        source = tmp_path / "a.jsonl"
        source.write_text("".join(json.dumps({"text": CLEAN}) + "\n" for _ in range(300)))
        run = command("parse", source, "-o", tmp_path / "a.csv", "--jobs", 1)
        told = re.sub(r"\x1b\[[^A-Za-z]*[A-Za-z]", "", run.stderr)
        assert re.findall(r"(\d+) texts ", told)[:4] == ["0", "128", "256", "300"]
        assert "100 %" in told and re.search(r"\d texts/s", told)

    @pytest.mark.parametrize(
        ("words", "completed"),
        [
            ("communique check --select weekd", {"weekday-mismatch"}),
            (
                "communique check --ignore missing-title,missing-",
                {"missing-title,missing-title", "missing-title,missing-body"},
            ),
            ("communique fixtu", {"fixtures"}),
            ("communique fixtures ", {"lint"}),
        ],
    )
    def test_completion(self, words: str, completed: set[str]) -> None:
        environment = os.environ | {
            "_COMMUNIQUE_COMPLETE": "complete_bash",
            "COMP_WORDS": words,
            "COMP_CWORD": str(len(words.split(" ")) - 1),
        }
        run = process(env=environment)
        assert completed <= set(run.stdout.split())

    @pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
    @pytest.mark.parametrize(
        ("words", "completed"),
        [
            ("communique che", ["check"]),
            ("communique check --sel", ["--select"]),
            ("communique check --select missing-title,weekd", ["missing-title,weekday-mismatch"]),
        ],
    )
    def test_completion_script_of_bash(self, words: str, completed: list[str], tmp_path: Path) -> None:
        """What `--show-completion bash` prints, run by bash as for the Tab key."""
        program = tmp_path / "communique"
        program.write_text(f"#!{sys.executable}\nfrom communique.cli import main\nmain()\n")
        program.chmod(0o755)
        script = f"""
            eval "$(communique --show-completion bash)"
            COMP_WORDS=({words}) COMP_CWORD={len(words.split()) - 1}
            _communique_completion communique
            printf '%s\\n' "${{COMPREPLY[@]}}"
        """
        environment = os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
        line = ["bash", "--norc", "-c", script]
        run = subprocess.run(line, capture_output=True, text=True, check=True, env=environment)
        assert run.stdout.split() == completed
