"""The entry point of the `communique` command; it needs ``pip install 'communique[cli]'``."""

from __future__ import annotations

import os
import sys
from concurrent.futures.process import BrokenProcessPool
from typing import Any

_EXTRA = {"typer", "rich", "charset_normalizer", "zstandard", "pyarrow"}


def main() -> None:
    """Run the command. Status 0: all fine; 1: files were skipped or defects found; 2: wrong usage; 130: interrupted."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Any = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    try:
        from communique.cli._verbs import app  # noqa: PLC0415

        app(prog_name="communique")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        sys.exit(f"communique: {error.name} is missing: pip install 'communique[cli]'")
    except BrokenProcessPool:
        sys.exit("communique: a process was ended from outside; the same command goes on where it was")
    except BrokenPipeError:
        # Whoever read the output has seen enough; what is still buffered goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
