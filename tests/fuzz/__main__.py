"""The command line of the fuzzers."""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random

from . import __doc__ as usage

#: One text in so many is parsed under coverage, which takes three times as long.
_MEASURED = 50
#: No more findings are made shorter and shown.
_SHOWN = 20


def numbers(executions: int | None, minutes: float) -> Iterator[int]:
    """Numbers of texts, up to `executions` or until the time is over."""
    end = time.monotonic() + minutes * 60
    for n in count():
        if (n >= executions) if executions is not None else (time.monotonic() >= end):
            return
        yield n


def by_structure(executions: int | None, minutes: float, seed: int) -> int:
    """Draw texts and check them; the number of findings."""
    from coverage import Coverage  # noqa: PLC0415

    measure = Coverage(data_file=None, branch=True, source_pkgs=["communique"], messages=False)
    measure.start()
    # Under coverage from its first import, so that lines of modules count too.
    from .invariants import faults  # noqa: PLC0415
    from .mutate import draw, shorter  # noqa: PLC0415

    measure.stop()
    start, findings, done = time.monotonic(), 0, 0
    for n in numbers(executions, minutes):
        text = draw(Random(f"{seed}-{n}"))
        if n % _MEASURED == 0:
            measure.start()
        found = faults(text)
        measure.stop()
        done += 1
        if found:
            findings += 1
            if findings <= _SHOWN:
                least = shorter(text, lambda t: bool(faults(t)))
                print(f"text {seed}-{n}: {least!r}", *faults(least), sep="\n    ", flush=True)
    spent = time.monotonic() - start
    with tempfile.TemporaryFile("w") as nowhere:
        covered = measure.report(file=nowhere, include=["*/communique/_*.py"], omit=["*/__*.py", "*/_page.py"])
    print(f"{done} executions in {spent:.0f} s, coverage {covered:.1f} % by one in {_MEASURED}, {findings} findings")
    return findings


def by_atheris(minutes: float, seed: int) -> int:
    """Let atheris draw texts from the fixtures and terminals; the number of findings, at most one."""
    from .mutate import MARKS, SEEDS, TERMINALS  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        corpus, words = Path(folder) / "corpus", Path(folder) / "terminals.dict"
        corpus.mkdir()
        for n, text in enumerate(SEEDS):
            (corpus / f"{n}.txt").write_bytes(text.encode("utf-8", "replace"))
        words.write_text("".join(f"{entry(word)}\n" for word in (*MARKS, *TERMINALS)), encoding="ascii")
        options = [f"-max_total_time={round(minutes * 60)}", f"-seed={seed}", f"-dict={words}"]
        fixed = ["-max_len=8192", "-timeout=30", "-print_final_stats=1", f"-artifact_prefix={tempfile.gettempdir()}/"]
        command = [sys.executable, "-m", f"{__package__}.target", str(corpus), *options, *fixed]
        return int(subprocess.run(command, check=False).returncode != 0)


def entry(word: str) -> str:
    """A line of a dictionary of libFuzzer: its bytes, escaped."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8", "replace")) + '"'


def main() -> int:
    parser = argparse.ArgumentParser(description=usage, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=1.0, help="how long (default 1)")
    parser.add_argument("--executions", type=int, help="how many texts, whatever the time")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws other texts (default 1)")
    parser.add_argument("--atheris", action="store_true", help="guided by coverage; needs '.[fuzz]'")
    args = parser.parse_args()
    if args.atheris:
        findings = by_atheris(args.minutes, args.seed)
    else:
        findings = by_structure(args.executions, args.minutes, args.seed)
    print(f"{processor_seconds():.0f} s of a processor")
    return int(findings > 0)


def processor_seconds() -> float:
    """What this process and those that it started and that have ended took of processors."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in spent)


if __name__ == "__main__":
    sys.exit(main())
