"""What is measured: functions of a text. Each program is imported when it is asked for; it need not be installed."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import datetime

Run = Callable[[str], object]


def page(text: str) -> str:
    """`text` as a page, for programs that read nothing else."""
    blocks = (f"<p>{html.escape(block)}</p>" for block in text.split("\n\n"))
    return f"<html><head><title>A page</title></head><body><article>{''.join(blocks)}</article></body></html>"


def parse() -> Run:
    import communique

    return communique.parse


def splitlines() -> Run:
    return str.splitlines


def blank_lines() -> Run:
    return re.compile(r"\n[^\S\n]*\n\s*").split


def markdown() -> Run:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark")
    parser.core.ruler.enableOnly(["normalize", "block"])
    parse: Run = parser.parse
    return parse


def unstructured() -> Run:
    from unstructured.partition.text import partition_text  # pyright: ignore[reportMissingImports]

    return lambda text: partition_text(text=text)


def trafilatura() -> Run:
    from trafilatura import extract

    return lambda text: extract(page(text))


def htmldate() -> Run:
    from htmldate import find_date

    return lambda text: find_date(page(text))


def dateparser() -> Run:
    from dateparser.search import search_dates

    run: Run = search_dates
    return run


def datefinder() -> Run:
    from datefinder import find_dates  # pyright: ignore[reportMissingImports]

    return lambda text: list(find_dates(text, base_date=datetime(2022, 1, 1)))


#: By the name in the table. The last ones take too long for all texts.
CONTENDERS: dict[str, Callable[[], Run]] = {
    "str.splitlines": splitlines,
    "re.split at blank lines": blank_lines,
    "communique.parse": parse,
    "markdown-it-py, block parser": markdown,
    "trafilatura.extract (of a page)": trafilatura,
    "htmldate.find_date (of a page)": htmldate,
    "datefinder.find_dates": datefinder,
    "dateparser search_dates": dateparser,
    "unstructured partition_text": unstructured,
}
SLOW = list(CONTENDERS)[4:]
#: The packages of those that are not part of Python.
PACKAGES = "markdown-it-py trafilatura htmldate datefinder dateparser unstructured".split()
