"""The projects under docs/examples run, from a checkout, as their page says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import communique
from pairs import FOLDER, KNOWN_MISSES

EXAMPLES = FOLDER.parent / "docs" / "examples"
NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="needs Node")


def run(*command: str, cwd: Path = EXAMPLES) -> subprocess.CompletedProcess[str]:
    """`command`, with this communique, and without the options of this run of pytest."""
    given = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    found = str(Path(communique.__file__).parent.parent)
    environment = given | {"PYTHONPATH": found, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def test_the_package_passes_its_own_tests() -> None:
    ended = run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=EXAMPLES / "harbourfeed")
    assert ended.returncode == 0, ended.stdout
    assert " passed" in ended.stdout


def node(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run(str(NODE), "node/run.mjs", str(folder), *arguments)


@needs_node
def test_the_runner_finds_no_fault_and_no_new_miss() -> None:
    program = ("--", sys.executable, "-m", "communique")
    ended = node(FOLDER, "--known", str(KNOWN_MISSES), "--every", "60", *program)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ", 0 faults\n" in ended.stdout
    assert ended.stdout.endswith(", 0 others\n")


@needs_node
def test_the_runner_tells_right_from_wrong(tmp_path: Path) -> None:
    """A title that is cut, a part that is lost and a program that prints nothing."""
    shutil.copytree(FOLDER, tmp_path / "fixtures")
    title, stamp = (tmp_path / "fixtures" / f"{name}.json" for name in ("back/about", "updated/aggornat-l-ahhar"))
    change(title, '"span": [0, ', '"span": [1, ')
    change(stamp, '"type": "updated"', '"type": "stamped"')
    ended = node(tmp_path / "fixtures", "--every", "1000", "--", sys.executable, "-c", "pass")
    assert ended.returncode == 1
    for line in (
        "back/about.json: differs from the manifest",
        "back/about: title at 1 has a text that its span does not show",
        "back/about: text before title at 1 belongs to no part",
        "updated/aggornat-l-ahhar: pair.expected.parts has an unknown type: stamped",
        "missed: back/about",
    ):
        assert line in ended.stdout.splitlines()


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
