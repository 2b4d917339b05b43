"""The run inside the environment of the benchmarks."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
RESULTS = FOLDER.parents[1] / "build" / "benchmarks.json"
#: No collection of garbage inside a round.
OPTIONS = [
    *"-q -p no:cacheprovider -o python_files=bench_*.py -o python_functions=bench".split(),
    "--benchmark-disable-gc",
    "--benchmark-columns=min",
    "--benchmark-min-rounds=3",
]


def main() -> int:
    quick = "--quick" in sys.argv
    longest = "0.05" if quick else "1.5"
    code = pytest.main(
        [*OPTIONS, f"--benchmark-max-time={longest}", f"--benchmark-json={RESULTS}", str(FOLDER / "bench_speed.py")]
    )
    if code == 0:
        sys.path.insert(0, str(FOLDER.parent))
        from benchmarks import report

        report.write(RESULTS, keep=not quick)
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
