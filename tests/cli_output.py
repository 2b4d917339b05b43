"""Renew what the documents show of commands, and the pictures of docs/command-line.md.

    python -m tests.cli_output

Each line ``$ …`` in a block ``console`` is run, in a folder that holds the fixtures.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from typer.testing import CliRunner

from communique._parse import parse
from communique.cli._inputs import Document
from communique.cli._show import Shown
from communique.cli._verbs import app

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "command-line.md"
IMAGES = ROOT / "docs" / "images"
WIDTH = 100
#: What the pictures show: `show` and `show --why`.
SHOWN = "fixtures/release/nato-fr-two-captions.txt", "fixtures/recovery/weekday-mismatch-dateline.txt"
_BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
_FONT = re.compile(r"@font-face \{.*?\}", re.DOTALL)


def output(line: str) -> str:
    """What a command prints, the text of a ``printf`` before it on its standard input."""
    if " python " in f" {line}":
        return printed(line)
    before, pipe, words = line.rpartition(" | ")
    data = shlex.split(before)[1] if pipe else ""
    name, *arguments = shlex.split(words)
    assert name == "communique"
    run = CliRunner().invoke(app, arguments, input=data, env={"COLUMNS": str(WIDTH), "TERM": "dumb"})
    return "".join(f"{line.rstrip()}\n" for line in run.output.splitlines())


def printed(line: str) -> str:
    """What a line of the shell prints that calls Python."""
    script = f'python() {{ {shlex.quote(sys.executable)} "$@"; }}; {line}'
    run = subprocess.run(["bash", "-c", script], capture_output=True, encoding="utf-8", check=True)
    return run.stdout


def renewed(text: str) -> str:
    """The page with the output of today."""

    def run(block: re.Match[str]) -> str:
        commands = [line for line in block[0].splitlines() if line.startswith("$ ")]
        return "".join(f"{line}\n{output(line[2:])}" for line in commands)

    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            Path("fixtures").symlink_to(ROOT / "fixtures")
            return _BLOCK.sub(run, text)
        finally:
            os.chdir(here)


def picture(name: str, *, why: bool) -> str:
    """`show` in a terminal, as SVG that asks for nothing from elsewhere."""
    console = Console(record=True, width=WIDTH, force_terminal=True, color_system="truecolor", file=io.StringIO())
    text = (ROOT / name).read_bytes().decode()
    console.print(Shown(Document(name, None, text, "utf-8"), parse(text), why=why))
    words = "communique show --why" if why else "communique show"
    return _FONT.sub("", console.export_svg(title=f"{words} {name}", unique_id="why" if why else "show"))


def main() -> None:
    for path in (ROOT / "docs").rglob("*.md"):
        path.write_text(renewed(path.read_text(encoding="utf-8")), encoding="utf-8")
    IMAGES.mkdir(exist_ok=True)
    for name, file, why in (SHOWN[0], "show.svg", False), (SHOWN[1], "show-why.svg", True):
        (IMAGES / file).write_text(picture(name, why=why), encoding="utf-8")


if __name__ == "__main__":
    main()
