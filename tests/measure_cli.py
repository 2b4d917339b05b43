"""Measure `communique parse` on a folder of files made from the fixtures, and kill it in the middle.

    python -m tests.measure_cli [--files 10000] [--rounds 3]

Prints the wall time of one and of two processes, round by round, the ratio of the best of each, and whether a run
that was killed at a tenth, a half and nine tenths of its time and started again gives the rows of an uninterrupted
one. On a machine with other work the processor time beside it says how much of the wall time was the run's own.
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyarrow.parquet as pq

FIXTURES = Path(__file__).parent.parent / "fixtures"
MAIN = [sys.executable, "-c", "from communique.cli import main; main()", "parse", "--quiet"]


def make(folder: Path, number: int) -> None:
    """Write so many files, a thousand to a folder, that hold the texts of the fixtures in turn."""
    texts = [data for path in sorted(FIXTURES.rglob("*.txt")) if (data := path.read_bytes())]
    for n in range(number):
        path = folder / f"{n // 1000:03}" / f"{n:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(texts[n % len(texts)])


def timed(folder: Path, output: Path, jobs: int) -> tuple[float, float]:
    """Wall and processor time of one run in seconds."""
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*MAIN, str(folder), "-o", str(output), "--jobs", str(jobs)], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, used


def killed(folder: Path, output: Path, share: float, size: int) -> int:
    """Kill a run when its journal has `share` of the `size` it would have; how much of it was written."""
    journal = output.with_name(f".{output.name}.partial")
    with subprocess.Popen([*MAIN, str(folder), "-o", str(output)]) as process:
        while process.poll() is None and not (journal.exists() and journal.stat().st_size >= share * size):
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
    assert not output.exists(), "it ended before it could be killed"
    return journal.stat().st_size


def journal_size(folder: Path, output: Path) -> int:
    """How large the journal of a whole run gets."""
    journal, largest = output.with_name(f".{output.name}.partial"), 0
    with subprocess.Popen([*MAIN, str(folder), "-o", str(output)]) as process:
        while process.poll() is None:
            if journal.exists():
                largest = max(largest, journal.stat().st_size)
            time.sleep(0.005)
    return largest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, outputs = Path(name, "releases"), Path(name, "out")
        make(folder, args.files)
        outputs.mkdir()
        walls: dict[int, list[float]] = {1: [], 2: []}
        for _ in range(args.rounds):
            for jobs, times in walls.items():
                wall, used = timed(folder, outputs / f"{jobs}.parquet", jobs)
                times.append(wall)
                load = os.getloadavg()[0]
                print(f"--jobs {jobs}: {wall:6.2f} s, processor {used:6.2f} s, load {load:.1f}", flush=True)
        one, two = min(walls[1]), min(walls[2])
        print(f"best: {one:.2f} s and {two:.2f} s, ratio {one / two:.2f}")
        whole = pq.read_table(outputs / "1.parquet")
        print(f"{whole.num_rows} rows; one and two processes: {equal(whole, outputs / '2.parquet')}")
        size = journal_size(folder, outputs / "size.parquet")
        for share in (0.1, 0.5, 0.9):
            output = outputs / f"killed-{share}.parquet"
            written = killed(folder, output, share, size)
            subprocess.run([*MAIN, str(folder), "-o", str(output)], check=True)
            print(f"killed at {written / size:.0%} and started again: {equal(whole, output)}", flush=True)


def equal(whole: object, path: Path) -> str:
    return "same rows" if pq.read_table(path).equals(whole) else "OTHER ROWS"


if __name__ == "__main__":
    main()
