"""The fixture protocol: a text on standard input, its expected side as JSON on standard output."""

from __future__ import annotations

import argparse
import json
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
    """Read a text and print its expected side."""
    parser = argparse.ArgumentParser(prog="python -m communique", description=__doc__)
    parser.add_argument("--year", type=int, help="the year of dates that print none")
    parser.add_argument("--show", action="store_true", help="print the parts for people instead")
    args = parser.parse_args()
    release = parse(sys.stdin.buffer.read().decode("utf-8", "surrogatepass"), year=args.year)
    print(release if args.show else json.dumps(expected_side(release), indent=2))


if __name__ == "__main__":
    main()
