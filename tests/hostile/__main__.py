"""The command line of the hostile shapes."""

from __future__ import annotations

import argparse
import subprocess
import sys

from . import __doc__ as usage
from . import limited, shapes


def main() -> int:
    parser = argparse.ArgumentParser(description=usage, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=1.0, help="millions of code points (default 1)")
    parser.add_argument("--bait", action="store_true", help="what the terminals take, instead of the named shapes")
    parser.add_argument("names", nargs="*", help="these shapes only")
    args = parser.parse_args()
    worst, failed = 0.0, 0
    names = args.names or list(shapes.bait() if args.bait else shapes.SHAPES)
    for name in names:
        try:
            measured = limited.run([name], round(args.megabytes * 1e6))[name]
        except subprocess.CalledProcessError as error:
            failed += 1
            print(f"{name}: FAILED with {error.returncode}: {error.stderr[-300:]}", flush=True)
            continue
        worst = max(worst, measured.growth)
        failed += measured.growth >= limited.MOST
        print(f"{name}: {measured.large:.2f} s, {measured.peak >> 20} MB, four times the text {measured.growth:.1f} times the time", flush=True)  # fmt: skip
    print(f"{len(names)} shapes, {failed} failed, growth {worst:.1f} at most")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
