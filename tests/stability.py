"""The tests of stability under every Python that can be found, and those that are named.

python -m tests.stability [PYTHON ...]

Each gets an environment of its own. PyPy and free-threaded builds count as well, if `regex` can be installed there.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
NAMES = [f"python3.{minor}{build}" for minor in range(11, 17) for build in ("", "t")] + ["pypy3.11", "pypy3.12"]
TESTS = ["test_api", "test_stability", "test_fixtures", "test_release", "test_edges", "test_rules", "test_fuzz"]
NEEDS = ["hypothesis", "pytest"]
#: An extension that needs the GIL turns it on again when it is imported.
ABOUT = "import sys, communique; print(sys.implementation.name, sys.version.split()[0], *([] if getattr(sys, '_is_gil_enabled', lambda: True)() else ['without GIL']))"


def check(python: str) -> bool:
    """Install the package under `python`, run the tests, print how they ended."""
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder) / "bin" / "python"
        install = [str(own), "-m", "pip", "install", "-q", "--prefer-binary", str(ROOT), *NEEDS]
        tests = [f"tests/{name}.py" for name in TESTS]
        try:
            run(python, "-m", "venv", folder)
            run(*install)
            about = run(str(own), "-c", ABOUT)
            ended = run(str(own), "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests)
        except subprocess.CalledProcessError as error:
            print(f"{python}: FAILED\n{(error.stdout + error.stderr)[-2000:]}", flush=True)
            return False
    print(f"{about}: {ended.splitlines()[-1]}", flush=True)
    return True


def run(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pythons", nargs="*", help="interpreters (default: all that are on the path)")
    args = parser.parse_args()
    found = args.pythons or [path for name in NAMES if (path := shutil.which(name))] or [sys.executable]
    return int(sum(check(python) for python in found) < len(found))


if __name__ == "__main__":
    sys.exit(main())
