"""Import time and memory, each measured in fresh processes or around one call."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc

import communique
from benchmarks.texts import GROUPS, is_long

#: Fresh processes for each figure; the least time counts.
RUNS = 15


def milliseconds(code: str) -> float:
    """The least processor time that `code` takes in a fresh process, behind regex and attrs."""
    program = f"import regex, attrs, time\nstart = time.process_time()\n{code}\nprint(time.process_time() - start)"
    times = (
        subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout for _ in range(RUNS)
    )
    return min(map(float, times)) * 1000


def import_times() -> dict[str, float]:
    """Milliseconds over the import of regex and attrs."""
    return {
        "import communique": milliseconds("import communique"),
        "import communique, and its tables, which the first parse loads": milliseconds("from communique import parse"),
    }


def peaks() -> dict[str, float]:
    """The most memory that parsing a long text takes, as a multiple of the text's own."""
    found = {}
    for group in filter(is_long, GROUPS):
        (text,) = GROUPS[group]
        tracemalloc.start()
        communique.parse(text)
        found[group] = tracemalloc.get_traced_memory()[1] / sys.getsizeof(text)
        tracemalloc.stop()
    return found
