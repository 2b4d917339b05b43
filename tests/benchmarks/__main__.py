"""The command: an environment of its own, and the run inside it."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENVIRONMENT = ROOT / "build" / "benchmarks"
PYTHON = ENVIRONMENT / "bin" / "python"


def main() -> int:
    if not PYTHON.exists():
        venv.create(ENVIRONMENT, with_pip=True)
        subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "--editable", f"{ROOT}[bench]"], check=True)
    return subprocess.run([PYTHON, Path(__file__).with_name("run.py"), *sys.argv[1:]], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
