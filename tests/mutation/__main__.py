"""The command line of the mutation of terminals and tables."""

from __future__ import annotations

import argparse
import math
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from queue import SimpleQueue
from random import Random

from . import __doc__ as usage
from .mutants import SOURCE, Mutant, mutants

ROOT = SOURCE.parent.parent
#: The narrow and fast tests, from those that notice most.
TESTS = ["test_fixtures", "test_rules", "test_units", "test_release", "test_languages", "test_grammar"]
#: A test that takes so many seconds has noticed that something never ends.
_PATIENCE = 900


def workplace(folder: Path) -> Path:
    """A copy of the tree."""
    for name in ("src", "tests", "fixtures", "docs", "pyproject.toml", "README.md", "CHANGELOG.md"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copyfile(source, folder / name)
    return folder


def fate(mutant: Mutant, folder: Path) -> str:
    """What becomes of `mutant` in a workplace: "noticed", "survived", or "invalid" where it is no Python."""
    path = folder / "src" / "communique" / mutant.path
    before = path.read_text(encoding="utf-8")
    path.write_text(mutant.apply(before), encoding="utf-8")
    try:
        if python(folder, "-c", "import communique; communique.parse('A text')") != 0:
            return "invalid"
        tests = [f"tests/{name}.py" for name in TESTS]
        ended = python(folder, "-m", "pytest", "-xq", "-p", "no:cacheprovider", "-p", "no:randomly", *tests)
        return "survived" if ended == 0 else "noticed"
    except subprocess.TimeoutExpired:
        return "noticed"
    finally:
        path.write_text(before, encoding="utf-8")


def python(folder: Path, *arguments: str) -> int:
    env = os.environ | {
        "PYTHONPATH": str(folder / "src"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HYPOTHESIS_PROFILE": "coverage",
    }
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, timeout=_PATIENCE, check=False).returncode


def sample(size: int, seed: int) -> list[Mutant]:
    """`size` of the mutants, as many of each kind as of any other where there are enough."""
    random = Random(seed)
    kinds: dict[str, list[Mutant]] = {}
    for mutant in mutants():
        kinds.setdefault(mutant.kind, []).append(mutant)
    for found in kinds.values():
        random.shuffle(found)
    longest = max(map(len, kinds.values()))
    turns = [kinds[kind][n] for n in range(longest) for kind in sorted(kinds) if n < len(kinds[kind])]
    return turns[:size]


def main() -> int:
    parser = argparse.ArgumentParser(description=usage, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, help="how many mutants (default: all, which takes days)")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws others (default 1)")
    parser.add_argument("--jobs", type=int, default=1, help="how many at once (default 1)")
    parser.add_argument("--list", action="store_true", help="only count the mutants of each kind")
    args = parser.parse_args()
    drawn = sample(args.sample or len(mutants()), args.seed)
    if args.list:
        print(*(f"{count:6} {kind}" for kind, count in sorted(Counter(m.kind for m in drawn).items())), sep="\n")
        return 0
    return run(drawn, args.jobs)


def run(drawn: list[Mutant], jobs: int) -> int:
    """Try the mutants, print those that survive and the score."""
    fates: Counter[tuple[str, str]] = Counter()
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(jobs) as pool:
        free: SimpleQueue[Path] = SimpleQueue()
        for n in range(jobs):
            free.put(workplace(Path(name) / str(n)))
        if fate(Mutant("none", drawn[0].path, 0, 0, ""), Path(name) / "0") != "survived":
            raise SystemExit("the tests fail without any mutant")

        def attempt(mutant: Mutant) -> str:
            folder = free.get()
            try:
                return fate(mutant, folder)
            finally:
                free.put(folder)

        tried = {pool.submit(attempt, mutant): mutant for mutant in drawn}
        for done in as_completed(tried):
            mutant, end = tried[done], done.result()
            fates[mutant.kind, end] += 1
            print(f"{sum(fates.values())} {mutant.kind}: {end}", file=sys.stderr, flush=True)
            if end == "survived":
                print(mutant.describe((SOURCE / mutant.path).read_text(encoding="utf-8")), flush=True)
    for kind in sorted({kind for kind, _ in fates}):
        print(f"{kind}: {score(fates[kind, 'noticed'], fates[kind, 'survived'])}, {fates[kind, 'invalid']} invalid")
    ends = Counter[str]()
    for (_, end), count in fates.items():
        ends[end] += count
    print(f"all: {score(ends['noticed'], ends['survived'])}, {ends['invalid']} invalid")
    return int(ends["survived"] > 0)


def score(noticed: int, survived: int) -> str:
    """The share that was noticed, and how far it may be off, being of a sample."""
    tried = noticed + survived
    if not tried:
        return "none tried"
    share = noticed / tried
    off = 1.96 * math.sqrt(share * (1 - share) / tried)
    return f"{noticed} of {tried} noticed, {share:.1%} ± {off:.1%}"


if __name__ == "__main__":
    sys.exit(main())
