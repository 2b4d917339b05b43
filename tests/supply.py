"""What is shipped, and what it is shipped with.

python -m tests.supply [--sbom FILE]

Builds wheel and sdist twice and compares them, lints both and pyproject.toml, runs tests with the oldest versions of the
dependencies that are allowed, and lists what is installed with the package as CycloneDX. Needs '.[supply]'.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parent.parent
#: Any day will do, as long as it is the same: 1 January 2026.
EPOCH = "1767225600"
SHIPPED = ("src", "tests", "fixtures", "docs", "README.md", "CHANGELOG.md", "CITATION.cff", "LICENSE", "pyproject.toml")
#: The tests that run with the oldest versions of the package's own dependencies, and of those of an extra too.
TESTS = {
    "": ["test_release", "test_fixtures", "test_rules", "test_stability"],
    "html": ["test_html"],
    "cli": ["test_cli", "test_cli_inputs", "test_cli_jobs"],
}


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """What `command` prints; the whole of it is shown when it fails."""
    env = os.environ | {"SOURCE_DATE_EPOCH": EPOCH, "PYTHONPATH": ""}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"FAILED: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def python(*arguments: str | Path, cwd: Path = ROOT) -> str:
    return run(sys.executable, "-m", *arguments, cwd=cwd)


# --- what is built -------------------------------------------------------------------------------


def built(folder: Path) -> list[Path]:
    """Wheel and sdist of a copy of the tree in `folder`."""
    tree = folder / "tree"
    for name in SHIPPED:
        copy(ROOT / name, tree / name)
    python("build", "--no-isolation", "--outdir", folder / "dist", cwd=tree)
    return sorted((folder / "dist").iterdir())


def copy(source: Path, target: Path) -> None:
    """Copy a file or folder, with the time of the copy, without what tests leave behind."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", ".*")
        shutil.copytree(source, target, ignore=ignored, copy_function=shutil.copyfile)
    else:
        shutil.copyfile(source, target)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def reproducible(folder: Path) -> str:
    """Two builds in two folders are the same to the bit, and lint clean."""
    once, again = built(folder / "once"), built(folder / "the second time")
    for a, b in zip(once, again, strict=True):
        if digest(a) != digest(b):
            raise SystemExit(f"FAILED: {a.name} differs from build to build")
    python("twine", "check", "--strict", *once)
    # Some extractors print the same for a page; each keeps its own record (W002).
    python("check_wheel_contents", "--ignore", "W002", next(path for path in once if path.suffix == ".whl"))
    return ", ".join(f"{path.name} sha256 {digest(path)[:16]}…" for path in once)


def valid() -> str:
    """pyproject.toml is valid."""
    return python("validate_pyproject", ROOT / "pyproject.toml").strip()


# --- what it is installed with -------------------------------------------------------------------


def environment(folder: Path, *packages: str) -> Path:
    """The Python of a new environment with the package and `packages`."""
    run(sys.executable, "-m", "venv", folder)
    own = folder / "bin" / "python"
    run(own, "-m", "pip", "install", "-q", ROOT, *packages)
    return own


def oldest(extra: str) -> list[str]:
    """The oldest released versions that the dependencies and those of `extra` allow: "attrs==23.2.0"."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needs = project["dependencies"] + project["optional-dependencies"].get(extra, [])
    return [f"{need.name}=={lowest(need)}" for need in map(Requirement, needs)]


def lowest(need: Requirement) -> Version:
    listed = json.loads(python("pip", "index", "versions", "--json", need.name))["versions"]
    return min(version for version in map(Version, listed) if version in need.specifier)


def lower_bounds(folder: Path, extra: str) -> str:
    """The tests pass with the oldest dependencies, those of `extra` too."""
    pinned = oldest(extra)
    own = environment(folder / f"oldest-{extra}", *pinned, "hypothesis", "pytest")
    ended = run(own, "-m", "pytest", "-q", "-p", "no:cacheprovider", *(f"tests/{name}.py" for name in TESTS[extra]))
    return f"{' '.join(pinned)}: {ended.splitlines()[-1]}"


def bill(folder: Path, target: Path) -> str:
    """What is installed with the package, as CycloneDX."""
    own = environment(folder / "bill")
    run(own, "-m", "pip", "uninstall", "-q", "-y", "pip", "setuptools")
    python(
        "cyclonedx_py",
        "environment",
        "--output-reproducible",
        "--pyproject",
        ROOT / "pyproject.toml",
        "-o",
        target,
        own,
    )
    components = json.loads(target.read_text(encoding="utf-8"))["components"]
    return ", ".join(sorted(f"{c['name']} {c['version']}" for c in components))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sbom", type=Path, help="where to keep the bill of materials (default: nowhere)")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        target = (args.sbom or folder / "sbom.json").absolute()
        steps: dict[str, Callable[[], str]] = {
            "built twice, the same": lambda: reproducible(folder),
            "pyproject.toml": valid,
            "bill of materials": lambda: bill(folder, target),
            "oldest dependencies": lambda: lower_bounds(folder, ""),
            "oldest of html": lambda: lower_bounds(folder, "html"),
            "oldest of the command line": lambda: lower_bounds(folder, "cli"),
        }
        for step, check in steps.items():
            print(f"{step}: {check()}", flush=True)


if __name__ == "__main__":
    main()
