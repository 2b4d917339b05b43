"""The shapes by name: what each begins with, repeats and ends with."""

from __future__ import annotations

from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from communique import _terminals

Shape = tuple[str, str, str]

HEADER = "Orchard society plants its thousandth tree\n\n5 November 2018\n\n"
LEAD = (
    "The orchard society of Pell County has planted its thousandth tree, a late pear that was thought to be lost "
    "until a member found a single branch.\n\n"
)
BODY = HEADER + LEAD

SHAPES: dict[str, Shape] = {
    # --- lists and lines
    "nested bullets": (BODY, "• ", "pear"),
    "nested bullets of all kinds": (BODY, "• - * – · ", "pear\n"),
    "endless bullets": (BODY, "  • a pear tree\n", ""),
    "nested numbers": (BODY, "1. a) ", "pear\n"),
    "deeper and deeper": ("", "  pear\n    tree\n      branch\n", ""),
    "one line of letters": ("", "a", ""),
    "one capitalised word": ("A", "a", ""),
    "one word with hyphens": ("A", "-a", ""),
    "one number with slashes": ("A", "/A", "/ 12"),
    "one line of sentences": ("", "The council met in the old harbour. ", ""),
    "line ends of all kinds": (BODY, "a\r\nb\rc\vd\fe\x1cf\x85g\u2028h\u2029", ""),
    "divided words": (BODY, "the orch-\nard society has plan-\nted a tree in the coun-\nty of Pell\n", ""),
    "pages": (BODY, "The society has planted\n\f12\nOrchard society\na tree that\n", ""),
    "numbers inside sentences": ("", "the society has planted\n12\n", ""),
    # --- dates and labels
    "dates by the million": ("", "28 Feb. 2022\n", ""),
    "dates in one line": ("", "28 Feb. 2022 - ", ""),
    "almost dates": (BODY, "28 Febtember 2022\n31 Feb. 20222\n2022-13-\n", ""),
    "almost dates in one line": ("", "28 Feb. 28 Feb. ", "x"),
    "months without days": ("", "May March August ", "2022"),
    "dotted numbers": ("", "31.12.99.", ""),
    "almost labels": (BODY, "Last updatet: 28 Feb. 2022\nPublisched on 28 Feb. 2022\n", ""),
    "labels in one line": ("", "Last updated: Published: ", ""),
    "labels in cells": ("", "Published 28 Feb. 2022 | ", ""),
    "almost datelines": ("", "RIGA, RIGA, February ", "- The"),
    "datelines without text": (BODY, "RIGA, 28 February 2022 -\n", ""),
    # --- captions and credits
    "captions by the million": (BODY, "Anna Brandt, left, with the pear (Photo: Lena Marsh)\n\n", ""),
    "open credits": (BODY + "A tree ", "(Photo: ", ""),
    "credit words": (BODY + "A tree ", "photo foto © ", ""),
    "agencies": (BODY + "A tree. ", "AFP / Reuters / ", ""),
    "brackets": (BODY, "(", ")"),
    "bracket pairs": (BODY, "([{【", "】}])"),
    # --- characters
    "combining marks on one letter": (BODY + "e", "\u0301", ""),
    "decomposed words": ("", "E\u0301te\u0301 a\u0300 ", ""),
    "direction overrides": (BODY, "\u202e\u2066a", ""),
    "homoglyphs": (BODY, "Uр\u0501ated: 28 F\u0435b. 2022\n", ""),
    "zero-width spaces": (BODY + "a", "\u200b", "b"),
    "letters with zero-width spaces": (BODY, "P\u200bu\u200bb\u200bl\u200bi\u200bs\u200bh\u200be\u200bd ", ""),
    "joiners": (BODY, "👨\u200d👩\u200d👧\ufe0f", ""),
    "byte order marks": ("", "\ufeff\n", "a"),
    "soft hyphens": ("", "a\u00ad\n", ""),
    "no-break spaces": (BODY + "a", "\u00a0", "b"),
    "lone surrogates": (BODY, "\ud800a", ""),
    "capital dotted i": ("", "İ", ""),
    "digits of other scripts": ("", "٢٨ ２８ ²⁸ 𝟚𝟠 ", ""),
    "Han": ("", "会社電", ""),
    # --- markup
    "nested tags": (BODY, "<div>", "</div>"),
    "closed tags": (BODY, "<b>a</b>", ""),
    "open tags": (BODY, "<a <", "</a>"),
    "open comments": (BODY, "<!--", "-->"),
    "tags in cells": (BODY, "<p>Published 28 Feb. 2022</p> | ", ""),
    "references": (BODY, "&nbsp;", "a"),
    "almost references": (BODY, "&nbs;&#16;", "&nbsp;"),
    "one long link": (BODY + "[a](", "b", ")"),
    "one line of links": (BODY, "[a](b) ", ""),
    "one line of hashtags": (BODY, "#a ", ""),
    "open links": (BODY, "[a](", "](b)"),
    "nested links": (BODY, "[", "a](b)"),
    "links with brackets": (BODY, "[a](b(c)", ""),
    "open pictures": (BODY, "![", "](b)"),
    "open emphasis": (BODY, "**a _b ", "**"),
    "closed emphasis": (BODY, "**a** _b_ ", ""),
    "backslashes": (BODY, "\\", "*"),
    "link targets": (BODY, "a [/b ", "]"),
    "nested quotations of mail": ("", "> ", "a\n> b"),
    "headings": ("", "# a #\n", ""),
    "underlines": ("", "Orchard\n=======\n", ""),
}


def terminals() -> dict[str, Any]:
    """All patterns among the terminals by name."""
    return {name: value for name, value in vars(_terminals).items() if name.isupper() and hasattr(value, "finditer")}


_FIXTURES = Path(__file__).parent.parent.parent / "fixtures"


@cache
def bait() -> dict[str, Shape]:
    """For each terminal what it takes in a fixture, again and again, whole and without its last character."""
    texts = (path.read_bytes().decode("utf-8", "surrogatepass") for path in sorted(_FIXTURES.rglob("*.txt")))
    lines = sorted({line[:_LONGEST] for text in texts for line in text[:_HEAD].splitlines()})
    found = {name: _longest(pattern, lines) for name, pattern in terminals().items()}
    whole = {f"{name} again": ("", words, "") for name, words in found.items() if words}
    below = {f"{name} in lines": (BODY, words + "\n", "") for name, words in found.items() if words}
    cut = {f"{name} cut": ("", words[:-1], "\x00") for name, words in found.items() if words[:-1]}
    return {**whole, **below, **cut}


#: Fixtures are searched so far, lines cut to so many code points, and so many places compared.
_HEAD, _LONGEST, _ENOUGH = 800, 120, 100


def _longest(pattern: Any, lines: list[str]) -> str:
    """The longest of the first places that `pattern` takes."""
    found = (m[0] for line in lines if (m := pattern.search(line)))
    return max(islice(found, _ENOUGH), key=len, default="")


def text_of(shape: Shape, size: int) -> str:
    """A text of `shape` of about `size` code points."""
    head, repeated, tail = shape
    return head + repeated * (max(1, size - len(head) - len(tail)) // len(repeated) + 1) + tail
