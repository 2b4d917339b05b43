"""Run the recipes of docs/scale.md, each in a virtual environment of its own, and print what each costs as a table.

``python -m tests.scale.engines FOLDER [--count N] [ENGINE …]``. CPU seconds count all processes that a recipe starts.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import re
import resource
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from .digest import digest
from .generate import write

ROOT = Path(__file__).parents[2]
_RECIPE = re.compile(r"^## ([^\n]+)\n\n```sh\npip install ([^\n]+)\n```\n\n```python\n(.*?)^```$", re.M | re.S)
_FEW = 10
_SUBREAPER = 36
#: Nobody is told of these runs, and a busy machine may take its time to start Ray.
_ENVIRONMENT = {"DO_NOT_TRACK": "1", "RAY_USAGE_STATS_ENABLED": "0", "RAY_raylet_start_wait_time_s": "300"}


@dataclass(frozen=True)
class Cost:
    wall: float
    cpu: float


def recipes() -> dict[str, tuple[list[str], str]]:
    """What to install and what to run, by the name of the engine."""
    page = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    return {
        name: ([word.strip("'") for word in install.split()], code) for name, install, code in _RECIPE.findall(page)
    }


def install(requirements: list[str], env: Path) -> float:
    """The environment of an earlier run or a new one; the size of its site-packages in MB, without pip."""
    if not env.exists():
        subprocess.run([sys.executable, "-m", "venv", env], check=True)
    here = [re.sub("^communique", str(ROOT), requirement) for requirement in requirements]
    subprocess.run([env / "bin" / "python", "-m", "pip", "install", "-q", *here], check=True)
    [packages] = env.glob("lib/*/site-packages")
    files = (path for path in packages.rglob("*") if path.is_file() and path.relative_to(packages).parts[0] != "pip")
    return sum(path.stat().st_size for path in files) / 1e6


def run(python: Path, code: str, folder: Path) -> Cost:
    """Time and CPU of a recipe in `folder` and of all processes it started, until the last of them has ended."""
    shutil.rmtree(folder / "releases", ignore_errors=True)
    (folder / "recipe.py").write_text(code, encoding="utf-8")
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    with (folder / "log").open("wb") as log:
        env = {**os.environ, **_ENVIRONMENT}
        subprocess.run([python, "recipe.py"], cwd=folder, env=env, stdout=log, stderr=log, check=True)
    wall = time.perf_counter() - start
    while True:
        try:
            os.wait()
        except ChildProcessError:
            break
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def measure(name: str, folder: Path, count: int) -> tuple[str, str]:
    """A row of the table, and the hash of the rows that the recipe gave."""
    requirements, code = recipes()[name]
    env = folder / "envs" / name.replace(" ", "-")
    size = install(requirements, env)
    python = env / "bin" / "python"
    run(python, code, folder / "few")  # once to fill caches
    few, many = run(python, code, folder / "few"), run(python, code, folder / "many")
    per = 100_000 / (count - _FEW)
    cells = [
        name,
        f"{size:.0f}",
        *(f"{value:.1f}" for value in (few.wall, few.cpu)),
        *(f"{value:.0f}" for value in ((many.wall - few.wall) * per, (many.cpu - few.cpu) * per)),
        f"{os.getloadavg()[0]:.0f}",
    ]
    return f"| {' | '.join(cells)} |", digest(folder / "many" / "releases", count)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("engines", nargs="*", default=list(recipes()))
    parser.add_argument("--count", type=int, default=2_000)
    args = parser.parse_args()
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)  # orphans become ours, so that their CPU time is counted
    folder = args.folder.resolve()
    write(_FEW, folder / "few" / "documents")
    write(args.count, folder / "many" / "documents", per_file=args.count // 10)
    print(
        "| Engine | site-packages, MB | start, s | start, CPU s | 100,000 documents, s | 100,000, CPU s | load | rows |"
    )
    print("|---|---|---|---|---|---|---|---|", flush=True)
    for name in args.engines:
        try:
            row, rows = measure(name, folder, args.count)
            print(row, rows[:8], "|", flush=True)
        except (subprocess.CalledProcessError, ValueError) as error:
            print(f"| {name} | {error} |", flush=True)


if __name__ == "__main__":
    main()
