"""Wheel and source distribution, built and installed into empty environments: pytest -m install tests/test_release_install.py."""

from __future__ import annotations

import json
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

import pytest

import communique
from pairs import FOLDER

pytestmark = pytest.mark.install

ROOT = FOLDER.parent
NAME = f"communique-{communique.__version__}"
TEXT = "A bridge opens in Riga\n\nRIGA, 28 February 2022 - The mayor opened it."


def run(*command: str | Path, given: str = "") -> str:
    ended = subprocess.run(command, cwd=Path(sys.prefix), input=given, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the source distribution, and of the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT)
    return folder


def installed(folder: Path, distribution: str) -> Path:
    """The Python of a new environment that holds `distribution` and what it asks for."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", distribution)
    return python


@pytest.mark.parametrize("name", [f"{NAME}-py3-none-any.whl", f"{NAME}.tar.gz"], ids=["wheel", "sdist"])
def test_installed_alone(built: Path, tmp_path: Path, name: str) -> None:
    """It parses and speaks the protocol, and brought nothing but what it depends on."""
    python = installed(tmp_path, str(built / name))
    listed = json.loads(run(python, "-m", "pip", "--disable-pip-version-check", "list", "--format", "json"))
    assert {package["name"] for package in listed} - {"pip", "setuptools"} == {"attrs", "communique", "regex"}
    code = f"import communique; print(communique.__file__, communique.__version__, communique.parse({TEXT!r}).place)"
    file, version, place = run(python, "-c", code).split()
    assert Path(file).is_relative_to(tmp_path)
    assert (version, place) == (communique.__version__, "RIGA")
    assert json.loads(run(python, "-m", "communique", given=TEXT))["date"] == "2022-02-28"
    assert Path(file).with_name("py.typed").is_file()
    (licence,) = tmp_path.glob(f"lib/*/site-packages/{NAME}.dist-info/licenses/LICENSE")
    assert licence.read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_installed_with_its_command(built: Path, tmp_path: Path) -> None:
    python = installed(tmp_path / "own", f"{built / NAME}-py3-none-any.whl[cli]")
    text = tmp_path / "bridge.txt"
    text.write_text(TEXT, encoding="utf-8")
    command = python.with_name("communique")
    assert run(command, "--version").strip() == communique.__version__
    assert json.loads(run(command, "parse", text))["release"]["date"] == "2022-02-28"


def test_source_distribution_holds_the_checkout(built: Path) -> None:
    """What tests, examples and fixtures need to run from it."""
    with tarfile.open(built / f"{NAME}.tar.gz") as archive:
        held = {name.removeprefix(f"{NAME}/") for name in archive.getnames()}
    paths = (path for folder in ("src", "tests", "fixtures", "docs/examples") for path in (ROOT / folder).rglob("*"))
    files = {path.relative_to(ROOT).as_posix() for path in paths if path.is_file() and "__pycache__" not in path.parts}
    assert files <= held
    assert {"README.md", "CHANGELOG.md", "CITATION.cff", "LICENSE", "pyproject.toml"} <= held
