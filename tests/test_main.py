"""The fixture protocol: a text on standard input, its expected side on standard output."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys

import pytest

import communique
from communique import Release, Span, Title, __main__
from communique.__main__ import expected_side, main
from pairs import PAIRS

TEXT = "A bridge opens in Riga\n\n  • 2 April -\n\nThe mayor opened it in the rain.\n"


def protocol(monkeypatch: pytest.MonkeyPatch, data: bytes, *arguments: str) -> None:
    monkeypatch.setattr(sys, "argv", ["communique", *arguments])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    main()


def test_prints_the_expected_side(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    protocol(monkeypatch, TEXT.encode())
    assert json.loads(capsys.readouterr().out) == expected_side(communique.parse(TEXT))


def test_year(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    protocol(monkeypatch, TEXT.encode(), "--year", "2024")
    assert json.loads(capsys.readouterr().out)["date"] == "2024-04-02"


def test_lone_surrogates_pass_through(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    text = "A bridge \ud800 opens in Riga"
    protocol(monkeypatch, text.encode("utf-8", "surrogatepass"))
    assert json.loads(capsys.readouterr().out) == expected_side(communique.parse(text))


def test_halves_that_make_a_pair_are_a_character(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    protocol(monkeypatch, "A bridge \ud83d\ude00 opens in Riga".encode("utf-8", "surrogatepass"))
    assert json.loads(capsys.readouterr().out) == expected_side(communique.parse("A bridge \U0001f600 opens in Riga"))


def test_line_endings_are_not_translated() -> None:
    text = PAIRS[0].text.replace("\r\n", "\n").replace("\n", "\r\n")
    command = [sys.executable, "-m", "communique"]
    run = subprocess.run(command, input=text.encode("utf-8", "surrogatepass"), capture_output=True, check=True)
    assert json.loads(run.stdout) == expected_side(communique.parse(text))


@pytest.mark.parametrize(
    ("data", "arguments", "message"),
    [
        (b"A bridge \xff opens", [], "'utf-8' codec can't decode byte 0xff in position 9: invalid start byte"),
        (TEXT.encode(), ["--year", "0"], "year must be from 1 to 9999, not 0"),
        (TEXT.encode(), ["--year", "10000"], "year must be from 1 to 9999, not 10000"),
    ],
)
def test_wrong_input(
    data: bytes,
    arguments: list[str],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as end:
        protocol(monkeypatch, data, *arguments)
    assert end.value.code == 2
    assert capsys.readouterr() == ("", f"python -m communique: {message}\n")


@pytest.mark.parametrize("size", [1, 100_000])
def test_closed_output(size: int) -> None:
    """Of a text that is still buffered, and of one that is not."""
    command = [sys.executable, "-m", "communique"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdin is not None and run.stdout is not None and run.stderr is not None
        run.stdout.close()
        run.stdin.write(TEXT.encode() + b"A word. " * size)
        run.stdin.close()
        assert run.stderr.read() == b""
    assert run.returncode == 1


class Closed(io.StringIO):
    """An output whose reader is gone, as is noticed when it is flushed."""

    def flush(self) -> None:
        raise BrokenPipeError

    def fileno(self) -> int:
        return os.open(os.devnull, os.O_WRONLY)


def test_closed_output_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Closed())
    with pytest.raises(SystemExit) as end:
        protocol(monkeypatch, TEXT.encode())
    assert end.value.code == 1


def test_indents_by_two(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    protocol(monkeypatch, TEXT.encode())
    assert capsys.readouterr().out.startswith('{\n  "language"')


def test_show(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    protocol(monkeypatch, TEXT.encode(), "--show")
    assert capsys.readouterr().out == f"{communique.parse(TEXT)}\n"


def test_help(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        protocol(monkeypatch, b"", "--help")
    assert " ".join(capsys.readouterr().out.split()) == (
        f"usage: python -m communique [-h] [--year YEAR] [--show] {__main__.__doc__} "
        "options: -h, --help show this help message and exit "
        "--year YEAR the year of dates that print none --show print the parts for people instead"
    )


@pytest.mark.parametrize(
    "release", [communique.parse(""), Release(source="x", parts=(Title(span=Span(0, 1), text="x"),))]
)
def test_expected_side_of_what_has_no_evidence(release: Release) -> None:
    assert expected_side(release).keys() == {"parts", "defects"}


def test_expected_side_leaves_out_what_the_format_does_not_have() -> None:
    side = expected_side(communique.parse(TEXT))
    assert side.keys() <= {"language", "date", "date_source", "parts", "defects"}
    assert all("evidence" not in part for part in side["parts"])
    assert all(defect.keys() == {"code", "span"} for defect in side["defects"])
