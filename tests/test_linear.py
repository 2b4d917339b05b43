"""Four times the text takes four times the time, whatever the text.

LINEAR_SIZE=10_000_000 pytest tests/test_linear.py      every shape and fixture up to ten million code points, in an hour
"""

from __future__ import annotations

import os

import pytest

import communique
from hostile.shapes import HEADER, LEAD
from hostile.times import least, seconds
from pairs import PAIRS, Pair

pytestmark = pytest.mark.timed

#: A text to begin with, and what is repeated behind it.
SHAPES: dict[str, tuple[str, str]] = {
    "empty lines": ("", "\n"),
    "empty lines between": (HEADER + LEAD + "The tree", "\r\n \r\n"),
    "one long line of words": ("", "the harbour of the northern coast was opened by the council "),
    "one long line of sentences": (HEADER, "The council met in the old harbour. "),
    "paragraphs": (HEADER, LEAD),
    "hard-wrapped lines": (
        HEADER,
        "The orchard society of Pell County has planted its\nthousandth tree, a pear that was\n",
    ),
    "indented lines": ("", "    The orchard society has\nplanted its thousandth tree, a pear that was\n"),
    "bullets": (HEADER + LEAD, "  • The orchard society has a tree\n"),
    "empty bullets": ("", "  • \n"),
    "bars": ("", "  • |\n"),
    "dates": ("", "28 Feb. 2022\n"),
    "dates after the lead": (HEADER + LEAD, "28 Feb. 2022\n"),
    "dates on one line": ("", "28 Feb. 2022 - 1 March 2022, "),
    "numbers with dots": ("", "1.2."),
    "places and dates": ("", "BRUSSELS, 28 February 2022 - "),
    "place lines": ("", "Brussels\n"),
    "times": ("", "21:24 "),
    "labels without dates": ("", "Updated: "),
    "label lines": ("", "Last updated:\n"),
    "issued lines": (HEADER, "Published on 28 February 2022 at 10:05\n"),
    "label words": ("", "last updated on "),
    "references": ("", "SG/SM/19144\n"),
    "kickers": ("", "Press release\n"),
    "bylines": ("", "By Anna Brandt\n"),
    "notes": ("", "(As delivered)\n"),
    "attributions": ("", "The following statement was issued by Anna Brandt:\n"),
    "breadcrumbs": ("", "Home / News / 2018 / "),
    "breadcrumb lines": ("", "Home / News / 2018\n"),
    "menu": ("", "News\nAbout us\n"),
    "the title again": (HEADER + LEAD, "Orchard society plants its thousandth tree\n"),
    "headings": (HEADER, "What comes next\nThe society will plant more trees.\n"),
    "short lines": (HEADER + LEAD, "A tree\n"),
    "captions": (HEADER + LEAD, "Anna Brandt with the pear (Photo: Lena Marsh)\n\n"),
    "foreign captions": (HEADER + LEAD, "La présidente de la société avec les membres du conseil\n\n"),
    "credits": (HEADER + LEAD, "Photo: Lena Marsh\n"),
    "photo words": (HEADER + LEAD + "A tree ", "(photo "),
    "open photo brackets": (HEADER + LEAD + "A tree ", "(Photo: "),
    "closed photo brackets": (HEADER + LEAD + "A tree ", "photo) "),
    "directions": (HEADER + LEAD + "A tree ", "(left "),
    "contacts": (HEADER + LEAD, "Contact:\nTel. 02 707 50 41\n"),
    "telephone digits": (HEADER + LEAD, "707-"),
    "signs of addresses": (HEADER + LEAD, "a@a."),
    "boilerplate": (HEADER + LEAD, "About the Society\nIt plants trees.\n"),
    "end marks": (HEADER + LEAD, "###\n"),
    "stars": (HEADER + LEAD, "* * *\n"),
    "hashes": ("", "#"),
    "stars in a row": (HEADER + LEAD, "* "),
    "page numbers": (HEADER + LEAD, "- 12 -\n"),
    "speakers": (HEADER + LEAD, "ANNA BRANDT: We plant trees.\n"),
    "nested quotes": ("", "« “ ‘ "),
    "closing quotes": ("", "”"),
    "quoted mail": ("", "> "),
    "brackets": ("", "("),
    "bracket pairs": ("", "(a) "),
    "hyphens": ("", "- "),
    "dashes": ("", "—"),
    "double hyphens": ("Orvan", " -- "),
    "wires in brackets": ("", "【松江共同】"),
    "dates again": ("ORVAN", ", Nov 12, 2020"),
    "numbers in brackets": (HEADER + LEAD, "[00657-IT.01]\n"),
    "numbers with words": ("", "Press Release No. 97/21 "),
    "sign-offs": (HEADER + LEAD, "(Reporting by Ana Pires; Editing by Jon Hale)\n"),
    "initials": (HEADER + LEAD, "lmr/"),
    "signatures": (HEADER + LEAD, "Mare Kask\nsecretary\n\n"),
    "firms": (HEADER + LEAD + "Contact:\n", "Orvan Pears Inc.\n"),
    "capitals": (HEADER, "ORVAN HARBOUR "),
    "agencies": ("ORVAN", " (A) "),
    "slashes": ("ORVAN", " / a"),
    "combining marks": ("e", "\u0301"),
    "letters with combining marks": ("", "e\u0301"),
    "digits": ("", "1"),
    "digit words": ("", "1 "),
    "spaces": ("A tree", " "),
    "no-break spaces": ("A tree", "\u00a0"),
    "soft hyphens": ("A tree", "\u00ad"),
    "full stops": ("A tree", ". "),
    "colons": ("Updated", ":"),
    "commas": ("", "a, "),
    "capitalised words": ("", "Abc "),
    "capitalised words with commas": ("", "Abc, "),
    "capitalised words with hyphens": ("", "Abc-"),
    "capitalised words with points": ("", "A."),
    "lower-case letters": ("", "a"),
    "month names": ("", "May "),
    "weekdays": ("", "Tuesday "),
    "Chinese": ("", "会议在北京举行，讨论了港口的问题。"),
    "Chinese without stops": ("", "会议"),
    "Chinese dates": ("", "2022年2月28日"),
    "lone surrogates": ("", "\ud800"),
    "controls": ("", "\0"),
    "mojibake": ("", "Ã©"),
}

#: The shortest time that is measured, and how much more four times the text may take; sixteen is quadratic.
BASE, MOST = 0.002, 6.0
#: The shortest text that is measured has its head behind it; the longest, and four times it, fit into a cache whatever time they take.
LEAST, LONGEST = 1_500, 50_000
#: How often both texts are measured at most.
ROUNDS = 40
#: Texts grow by four times until they have so many code points; by default they grow once.
SIZE = int(os.environ.get("LINEAR_SIZE", "0"))


def grown(shape: tuple[str, str]) -> int:
    """How many repetitions take `BASE`; parsing them is the warm-up."""
    opening, repeated = shape
    count = 1
    while (size := len(repeated) * count) < LEAST or (size < LONGEST and seconds(opening + repeated * count) < BASE):
        count *= 2
    return count


def check(shape: tuple[str, str]) -> None:
    """`shape` grows by four times, up to `SIZE`, and the time by less than `MOST`."""
    opening, repeated = shape
    count = grown(shape)
    four = opening + repeated * count
    while True:
        once, count = four, count * 4
        four = opening + repeated * count
        short, long = least(once, four, MOST, ROUNDS)
        assert long < MOST * short, f"{len(once)} and {len(four)} code points"
        if len(four) * 4 > SIZE:
            return


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_shapes(shape: tuple[str, str]) -> None:
    """Linear: four times the text takes less than six times the time."""
    check(shape)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_fixtures(pair: Pair) -> None:
    """Linear: so does each fixture, text under text."""
    check(("", pair.text + "\n\n"))


@pytest.mark.parametrize("text", ["\n" * 10_000_000, "The council met. " * 3_000_000], ids=["lines", "line"])
def test_huge(text: str) -> None:
    """Linear: ten million empty lines, and one line of 50 MB."""
    release = communique.parse(text)
    assert len(release.parts) == (1 if text.strip() else 0)
