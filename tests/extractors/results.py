"""What comes of each page in the hands of each extractor. All of it is worked out once per process."""

from __future__ import annotations

from functools import cache

import communique

from . import live, tools
from .pages import PAGES, Page
from .survival import PARTS, Output, given, is_right, survives

NAMES = [*live.EXTRACTORS, *tools.NAMES]


@cache
def output(name: str, page: Page) -> str | None:
    """What extractor `name` prints or printed for `page`; None where it was not recorded."""
    if name in live.EXTRACTORS:
        return live.run(name, page.html)
    records = page.records(name)
    return records[0].read_bytes().decode(errors="replace") if records else None


@cache
def outcome(name: str, page: Page) -> dict[str, bool]:
    """For each part of `page` that survives in the output of extractor `name`: whether the parser gives it exactly."""
    text = output(name, page)
    if text is None:
        return {}
    printed, got = Output(text), given(communique.parse(text))
    return {part: is_right(page, printed, part, got) for part in PARTS if survives(page, printed, part)}


def misses(name: str) -> list[tuple[str, str]]:
    """The page and part of everything that survives in the hands of extractor `name` and the parser gets wrong."""
    return [(page.name, part) for page in PAGES for part, right in outcome(name, page).items() if not right]
