"""Parsing in a process of its own that is ended when it needs too much time or memory."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import communique

from . import shapes, times

ROOT = Path(__file__).parent.parent.parent
PACKAGE = __name__.rpartition(".")[0]
#: Seconds of CPU and bytes of memory that a process may take whatever it parses, and for each code point more.
SECONDS, SECONDS_EACH = 20.0, 2e-5
BYTES, BYTES_EACH = 1 << 29, 600
#: Four times the text takes four times the time, or less than this; sixteen is quadratic.
MOST = 6.0
#: Times under this are too short to compare; clocks of CPU time may tick a hundred times a second.
SHORTEST, TICK = 0.05, 0.01
#: Texts that are larger are not made larger again.
LARGEST_AGAIN = 300_000
#: Times that look odd are taken so often.
ROUNDS = 6


@dataclass(frozen=True)
class Measured:
    """What parsing texts of one shape took."""

    small: float  #: seconds of CPU
    large: float  #: for four times the text
    peak: int  #: bytes of memory

    @property
    def growth(self) -> float:
        return self.large / max(self.small, TICK)


def limit(size: int) -> None:
    """End this process when it takes more than a text of `size` may."""
    memory = BYTES + BYTES_EACH * size
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    cpu = round(SECONDS + SECONDS_EACH * size)
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu))


def measure(shape: shapes.Shape, size: int) -> Measured:
    """Parse a text of a quarter of `size` and one of `size`; longer ones where times are short or odd."""
    small, large = (shapes.text_of(shape, n) for n in (size // 4, size))
    taken = times.least(small, large, MOST, ROUNDS)
    found = Measured(*taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
    if size < LARGEST_AGAIN and (found.large < SHORTEST or found.growth >= MOST):
        return measure(shape, size * 4)
    return found


def run(names: list[str], size: int) -> dict[str, Measured]:
    """`measure` for the shapes of these names, in one process of their own.

    Raises:
        subprocess.CalledProcessError: it took too much time or memory, or the parser raised.
    """
    command = [sys.executable, "-m", f"{PACKAGE}.limited", json.dumps([names, size])]
    folders = [ROOT, ROOT / "tests"]
    cwd = next(folder for folder in folders if (folder / PACKAGE.replace(".", "/")).is_dir())
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=True)
    return {name: Measured(*values) for name, values in json.loads(done.stdout).items()}


def main() -> None:
    names, size = json.loads(sys.argv[1])
    found = {**shapes.SHAPES, **shapes.bait()} if any(name not in shapes.SHAPES for name in names) else shapes.SHAPES
    communique.parse(shapes.BODY)
    limit(size)
    measured = {name: measure(found[name], size) for name in names}
    print(json.dumps({name: [m.small, m.large, m.peak] for name, m in measured.items()}))


if __name__ == "__main__":
    main()
