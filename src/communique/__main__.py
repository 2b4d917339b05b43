"""The fixture protocol: a text on standard input, its expected side as JSON on standard output."""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Any

from communique._parse import parse
from communique._release import Release


def expected_side(release: Release) -> dict[str, Any]:
    """What the fixtures say of a release: its JSON form without source, layout, evidence and messages."""
    data = release.to_dict()
    for key in ("format", "source", "layout", "layout_evidence"):
        data.pop(key, None)
    for part in data["parts"]:
        part.pop("evidence", None)
    for defect in data["defects"]:
        del defect["message"]
    return data


def main() -> None:
    """Read a text and print its expected side. Status 2: wrong usage, or the text is not UTF-8."""
    parser = argparse.ArgumentParser(prog="python -m communique", description=__doc__)
    parser.add_argument("--year", type=int, help="the year of dates that print none")
    parser.add_argument("--show", action="store_true", help="print the parts for people instead")
    args = parser.parse_args()
    try:
        text = sys.stdin.buffer.read().decode("utf-8", "surrogatepass")
        # Two halves of a surrogate pair are one character, as they would be in JSON.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        release = parse(text, year=args.year)
    except ValueError as error:
        parser.exit(2, f"{parser.prog}: {error}\n")
    try:
        print(release if args.show else json.dumps(expected_side(release), indent=2), flush=True)
    except BrokenPipeError:
        # Whoever read the output has seen enough; what is still buffered goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


if __name__ == "__main__":
    main()
