"""What of a page survives in the output of an extractor, by the text alone, and whether the parser finds it there."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from communique import Release

from .pages import Page

#: The parts of a page. "paragraphs": those of the body that survive, where not all do; "invention": what is not there.
PARTS = ("title", "date", "place", "updated", "captions", "headings", "body", "paragraphs", "invention")

_MARKS = re.compile(r"^(?:(?:[-*+#>|•*·‣◦▪●○\s]|o\s|\d{1,2}[.)]\s)+)|\s*#+$|[*`]+|(?<!\w)_+|_+(?!\w)|\\(?=[^\w\s])")
"""List and heading marks, emphasis, backslashes before signs."""
_CJK = "[\u2e80-\u9fff\uff00-\uffef]"
_CJK_BREAK = re.compile(rf"(?<={_CJK})\s+(?={_CJK})")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ON = "…"
"""At the end of a printed form: running text follows on the line."""


def fold(text: str) -> str:
    """`text` with white space folded and marks, soft hyphens and direction marks left out, in NFC."""
    text = " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())
    return _CJK_BREAK.sub("", " ".join(_MARKS.sub("", text).split()))


class Output:
    """What an extractor printed, as runs of lines without blank lines between them."""

    def __init__(self, text: str) -> None:
        self.runs = [run.split("\n") for run in re.split(r"\n(?:\s*\n)+", "\n".join(text.splitlines()))]

    def holds(self, words: str, *, goes_on: bool = False) -> bool:
        """Whether `words` stand in one piece on lines of their own or, if it `goes_on`, at the start of a line."""
        wanted = fold(words)
        return any(_starts(run[at:], wanted, goes_on) for run in self.runs for at in range(len(run)))

    def holds_printed(self, words: str) -> bool:
        """Whether a printed date or place stands in the text; before "…" at the start of a line."""
        return self.holds(words.removesuffix(_ON), goes_on=words.endswith(_ON))


def _starts(lines: list[str], wanted: str, goes_on: bool) -> bool:
    """Whether `lines` begin with `wanted`."""
    text = ""
    for line in lines:
        text = f"{text} {line}"
        folded = fold(text)
        if folded == wanted or (goes_on and folded.startswith(wanted)):
            return True
        if len(folded) >= len(wanted) or not wanted.startswith(folded[:8]):
            return False
    return False


def surviving_paragraphs(page: Page, output: Output) -> list[str]:
    """The paragraphs of the body that are in the output, also behind a dateline that is run in."""
    openings = [
        "",
        *(form.removesuffix(_ON) for forms in page.printed.values() for form in forms if form.endswith(_ON)),
    ]
    return [words for words in page.expected["body"] if any(output.holds(f"{opening} {words}") for opening in openings)]


def survives(page: Page, output: Output, part: str) -> bool:
    """Whether `part` of `page` is there and is still in the output; a list is when all of it is."""
    value = page.expected.get(part)
    if part == "invention":
        return True
    if part == "paragraphs":
        return bool(surviving_paragraphs(page, output))
    if not value:
        return False
    if part == "title":
        return output.holds(value)
    if part == "body":
        return len(surviving_paragraphs(page, output)) == len(value)
    if part in ("captions", "headings"):
        return all(output.holds(words) for words in value)
    return any(output.holds_printed(form) for form in page.printed.get(part) or page.printed["date"])


def given(release: Release) -> dict[str, Any]:
    """The parts as the parser gives them, in the form of page.json."""
    title, dateline, updated = release.title, release.dateline, release.updated
    stamp = None
    if updated is not None and updated.date is not None:
        stamp = updated.date.isoformat() + (f"T{updated.time:%H:%M}" if updated.time is not None else "")
    return {
        "title": title and fold(title.text),
        "date": dateline.date.isoformat() if dateline is not None and dateline.date is not None else None,
        "place": release.place and fold(release.place),
        "updated": stamp,
        "captions": [fold(caption.text) for caption in release.captions],
        "headings": [fold(heading.text) for heading in release.headings],
        "body": [fold(paragraph.text) for paragraph in release.body],
    }


def wanted(page: Page, part: str) -> Any:
    """What page.json says of `part`."""
    value = page.expected[part]
    if isinstance(value, list):
        return [fold(words) for words in value]
    return value if part in ("date", "updated") or value is None else fold(value)


def _invents_nothing(page: Page, got: dict[str, Any]) -> bool:
    """Whether the parser gives no date, place or stamp but the page's, and no captions to a page without any."""
    stated = all(got[part] in (None, wanted(page, part)) for part in ("date", "place", "updated"))
    return stated and not (got["captions"] and not page.expected["captions"])


def is_right(page: Page, output: Output, part: str, got: dict[str, Any]) -> bool:
    """Whether the parser gives `part` exactly."""
    if part == "invention":
        return _invents_nothing(page, got)
    if part == "paragraphs":
        return all(fold(words) in got["body"] for words in surviving_paragraphs(page, output))
    return bool(got[part] == wanted(page, part))
