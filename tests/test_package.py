"""The wheel: what it holds, what it asks for, and that dependents find the fixtures in it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from email.parser import HeaderParser
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

import communique
from pairs import FOLDER

ROOT = FOLDER.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source tree."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    if find_spec("hatchling"):
        command.append("--no-build-isolation")
    subprocess.run(command, check=True)
    (found,) = folder.glob("communique-*.whl")
    return found


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_wheel_is_pure_and_of_this_version(wheel: Path) -> None:
    assert wheel.name == f"communique-{communique.__version__}-py3-none-any.whl"


def test_wheel_holds_every_fixture(wheel: Path) -> None:
    files = [path for path in FOLDER.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    fixtures = {f"communique/fixtures/{path.relative_to(FOLDER).as_posix()}" for path in files}
    assert {name for name in names(wheel) if name.startswith("communique/fixtures/")} == fixtures


def test_wheel_holds_the_package_and_its_marker(wheel: Path) -> None:
    source = ROOT / "src"
    found = {
        path.relative_to(source).as_posix()
        for ending in ("py", "html", "css", "js")
        for path in source.rglob(f"*.{ending}")
    }
    assert "communique/view/page.css" in found
    assert names(wheel) >= found | {"communique/py.typed"}


def test_wheel_holds_nothing_else(wheel: Path) -> None:
    info = f"communique-{communique.__version__}.dist-info/"
    assert all(name.startswith(("communique/", info)) for name in names(wheel))
    assert not any(name.endswith(".pyc") for name in names(wheel))


def test_metadata(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (path,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
        metadata = HeaderParser().parsestr(archive.read(path).decode())
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert required == ["attrs>=23.2", "regex>=2024.5"]
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"


def test_dependents_find_the_fixtures(wheel: Path, tmp_path: Path) -> None:
    """From another folder, with only the wheel's files in front."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    code = (
        "import communique, importlib.resources as r, json;"
        "folder = r.files('communique.fixtures');"
        "manifest = json.loads(folder.joinpath('manifest.json').read_text('utf-8'));"
        "pairs = [p for p in manifest['pairs'] if folder.joinpath(p + '.txt').is_file()];"
        "print(json.dumps([communique.__file__, *pairs]))"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "installed")}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    file, *pairs = json.loads(run.stdout)
    assert Path(file).is_relative_to(tmp_path)
    assert pairs == list(json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))["pairs"])


def test_version_is_the_same_everywhere() -> None:
    """Of the package, in the changelog and in the citation; the last two with the same day."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(\d.*)\] - (.*)$", changelog, re.MULTILINE)
    assert newest is not None
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert newest.groups() == (citation["version"], citation["date-released"])
    assert citation["version"] == communique.__version__
