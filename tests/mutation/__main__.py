"""The command line of the mutation."""

from __future__ import annotations

import argparse
import math
import re
import sys
from collections import Counter
from pathlib import Path
from random import Random

from . import __doc__ as usage
from .judge import COUNTING, fate, workplace
from .mutants import Mutant, mutants

#: A mutant and the reason why no test notices it, a line each: "equivalent: …" or "harmless: …".
SURVIVORS = Path(__file__).with_name("survivors.txt")
#: What the tests say that notice only that a row is lost.
COUNTED = {f"tests/{test}" for test in COUNTING}


def survivors() -> dict[str, str]:
    """The reason of each mutant that is known to survive."""
    lines = SURVIVORS.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if line and not line.startswith("#"))


def group(of: str) -> list[Mutant]:
    """The mutants of patterns, tables or functions, or those that are known to survive."""
    if of == "functions":
        return function_mutants()
    if of == "survivors":
        known = survivors()
        return [mutant for mutant in [*mutants(), *function_mutants()] if mutant.name in known]
    return [mutant for mutant in mutants() if mutant.of == of]


def function_mutants() -> list[Mutant]:
    """All mutants of functions; needs mutmut."""
    from . import functions  # noqa: PLC0415

    return functions.function_mutants()


def main() -> int:
    parser = argparse.ArgumentParser(description=usage, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("of", choices=["patterns", "tables", "functions", "survivors"], help="which mutants")
    parser.add_argument("--sample", type=int, help="how many mutants (default: all, which may take a day)")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws others (default 1)")
    parser.add_argument("--only", default="", help="a regular expression that is found in their names")
    parser.add_argument("--list", action="store_true", help="only count the mutants of each kind")
    args = parser.parse_args()
    drawn = [mutant for mutant in group(args.of) if not args.only or re.search(args.only, mutant.name)]
    if args.list:
        print(*(f"{count:6} {kind}" for kind, count in sorted(Counter(m.kind for m in drawn).items())), sep="\n")
        return 0
    gone = survivors().keys() - {mutant.name for mutant in drawn} if args.of == "survivors" and not args.only else ()
    print(*(f"no such mutant: {name}" for name in gone), sep="\n", end="\n" if gone else "")
    if args.sample:
        drawn = Random(args.seed).sample(drawn, min(args.sample, len(drawn)))
    return int(run(drawn) > 0 or bool(gone))


def run(drawn: list[Mutant]) -> int:
    """Try the mutants; print those that survive for no known reason and those that no longer do, whose number is
    returned, and the score.
    """
    known, fates, odd = survivors(), Counter[str](), 0
    with workplace() as folder:
        if failed := fate(None, folder):
            raise SystemExit(f"without any mutant fails {failed}")
        for n, mutant in enumerate(drawn, 1):
            by = fate(mutant, folder)
            reason = known.get(mutant.name, "")
            end = _end(by, reason)
            fates[end] += 1
            print(f"{n} {end}: {mutant.name} {by}", file=sys.stderr, flush=True)
            if (by == "") is (reason == "") and by != "invalid":
                odd += 1
                print("noticed, but listed:" if by else "not noticed:", mutant.name, flush=True)
    print(*(f"{count:6} {end}" for end, count in sorted(fates.items())), sep="\n")
    print(score(fates))
    return odd


def _end(by: str, reason: str) -> str:
    """What became of a mutant, in a word or two."""
    if by == "":
        return reason.partition(":")[0] or "survived"
    return by if by == "invalid" else "only counted" if by in COUNTED else "noticed"


def score(fates: Counter[str]) -> str:
    """The share that was noticed of those that are not equivalent, and how far it may be off, being of a sample."""
    tried = sum(fates.values()) - fates["invalid"] - fates["equivalent"]
    noticed = fates["noticed"] + fates["only counted"]
    share = noticed / max(tried, 1)
    off = 1.96 * math.sqrt(share * (1 - share) / max(tried, 1))
    return f"{noticed} of {tried} noticed, {share:.1%} ± {off:.1%}"


if __name__ == "__main__":
    sys.exit(main())
