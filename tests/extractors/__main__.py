"""The command line of the records and the table."""

from __future__ import annotations

import argparse
import sys

from . import __doc__ as usage
from . import live, table, tools
from .pages import PAGES


def main() -> int:
    parser = argparse.ArgumentParser(description=usage, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--record", action="store_true", help="run the tools on the pages and keep what they print")
    parser.add_argument("--table", action="store_true", help="write the table and the known misses")
    parser.add_argument("pages", nargs="*", help="record these pages only")
    args = parser.parse_args()
    if not (args.record or args.table):
        parser.error("nothing to do: give --record, --table or both")
    if args.table and live.missing():
        parser.error(f"not installed: {', '.join(live.missing())}: pip install '.[extractors]'")
    for page in PAGES if args.record else []:
        if not args.pages or page.name in args.pages:
            tools.record(page)
    if args.table:
        table.write()
        print(*table.remarks(), sep="\n", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
