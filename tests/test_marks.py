"""Marks around and inside lines: what is left of each line, where it stands, and what the line is told of itself."""

from __future__ import annotations

import pytest

from communique._lines import Line, scan
from communique._marks import take_off


def lines_of(source: str) -> list[Line]:
    """The lines of `source` without their marks; each has a place for every character and for its end."""
    lines, _ = take_off(source, scan(source))
    assert all(line.offsets is None or len(line.offsets) == len(line.text) + 1 for line in lines)
    return lines


def names_of(source: str) -> tuple[str, ...]:
    """The kinds of marks that were found."""
    return take_off(source, scan(source))[1]


#: A source; the text of each line without its marks, and what of the source the line covers.
TAKEN: list[tuple[str, list[tuple[str, str]]]] = [
    # tags
    ("a <img/>bridge", [("a bridge", "a <img/>bridge")]),
    ("a<BR>bridge", [("a bridge", "a<BR>bridge")]),
    ("a <!-- new -->bridge", [("a bridge", "a <!-- new -->bridge")]),
    ("<b> A bridge</b>", [("A bridge", "<b> A bridge</b>")]),
    ("<b>\u200bA bridge\u00ad</b>", [("A bridge", "<b>\u200bA bridge\u00ad</b>")]),
    ("<b>-</b>\nA <b>bridge</b>", [("<b>-</b>", "<b>-</b>"), ("A bridge", "A <b>bridge</b>")]),
    # a block that ends parts the line; its tags stay with the piece before
    ("A<p>bridge</p>", [("A", "A<p>"), ("bridge", "bridge</p>")]),
    ("A quay<br><br>and a bridge", [("A quay", "A quay<br><br>"), ("and a bridge", "and a bridge")]),
    ("A quay<br><br><b></b>", [("A quay", "A quay<br><br><b></b>")]),
    ("A quay<p>bridge</p>&nbsp;", [("A quay", "A quay<p>"), ("bridge", "bridge</p>&nbsp;")]),
    ("A&nbsp;quay<p>bridge</p>", [("A\u00a0quay", "A&nbsp;quay<p>"), ("bridge", "bridge</p>")]),
    # headings: their marks are layout
    ("## A bridge", [("A bridge", "A bridge")]),
    ("## A bridge ##", [("A bridge", "A bridge")]),
    ("## A bridge&nbsp;", [("A bridge", "A bridge&nbsp;")]),
    ("**A&nbsp;bridge**", [("A\u00a0bridge", "A&nbsp;bridge")]),
    # in bold type, over two lines
    ("**A bridge\nis open**", [("A bridge", "A bridge"), ("is open", "is open")]),
    (
        "So\n**A bridge\nis open**\nNow",
        [("So", "So"), ("A bridge", "A bridge"), ("is open", "is open"), ("Now", "Now")],
    ),
    (
        "**A bridge\nis open**\n**A quay\nis shut**",
        [("A bridge", "A bridge"), ("is open", "is open"), ("A quay", "A quay"), ("is shut", "is shut")],
    ),
    ("**A bridge\nb**", [("A bridge", "A bridge"), ("b", "b")]),
    # links
    ("Fares [https://ferry.example/fares] here", [("Fares here", "Fares [https://ferry.example/fares] here")]),
    (
        "[1]Fares\n1. https://ferry.example\nQuay\nBoat",
        [("Fares", "[1]Fares"), *[(line, line) for line in ("1. https://ferry.example", "Quay", "Boat")]],
    ),
    # emphasis
    ("a __new__ bridge", [("a new bridge", "a __new__ bridge")]),
    ("# A *new* bridge", [("A new bridge", "A *new* bridge")]),
]


@pytest.mark.parametrize(("source", "expected"), TAKEN, ids=[source for source, _ in TAKEN])
def test_taken_off(source: str, expected: list[tuple[str, str]]) -> None:
    assert [(line.text, source[line.start : line.end]) for line in lines_of(source)] == expected
    assert names_of(source)


@pytest.mark.parametrize(
    "source",
    [
        "> a\nbridge",
        "bridge" + "\n> a" * 9,  # the first line of a quoted mail is quoted
        "[1]Fares\n1. https://ferry.example\nQuay\nBoat\nBridge",  # a list of links stands in the last three lines
        "a </ bridge",
        "<b></b>",
        "a *new* bridge",
        "**A bridge\n\nis open**",
        "**A bridge\nis open",
        "A bridge\nis open**",
        "**A **bridge\nis open**",
        "**A bridge\nis ** open**",
        "**- bridge\nis open**",
        "**A bridge\n**",
        "**A bridge\nover the river\nis open**",
    ],
)
def test_nothing_taken_off(source: str) -> None:
    assert [line.text for line in lines_of(source)] == [line.text for line in scan(source)]
    assert names_of(source) == ()


def test_lines_of_quoted_mail_without_a_mark() -> None:
    """They stay, with their indent and with any such mark inside them."""
    bare = lines_of("> a\n" * 9 + "  a bridge > a boat")[-1]
    assert (bare.text, bare.indent) == ("a bridge > a boat", 2)


def test_places_of_what_is_left() -> None:
    assert lines_of("a **new** bridge")[0].offsets == [0, 1, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16]
    assert lines_of("<b> A</b> boat")[0].offsets == [4, 9, 10, 11, 12, 13, 14]
    assert lines_of("**A&nbsp;boat**")[0].offsets == [2, 3, 9, 10, 11, 12, 13]
    assert lines_of("a<br>boat")[0].offsets == [0, 1, 5, 6, 7, 8, 9]


@pytest.mark.parametrize(
    ("source", "gaps"),
    [
        ("A<p>bridge</p>", [False, True]),
        ("So\n\nA<p>bridge</p>", [False, True, True]),
        ("So\n\n## A bridge\n\n**A quay**\n_A boat_", [False, True, True, False]),
        ("So\n\n**A bridge\nis open**", [False, True, False]),
    ],
)
def test_gaps_stay(source: str, gaps: list[bool]) -> None:
    """A blank line stands before a line without its marks as it did before, and before a block."""
    assert [line.gap for line in lines_of(source)] == gaps


@pytest.mark.parametrize(
    ("source", "level", "closed"),
    [
        ("# A bridge", 1, False),
        ("## A bridge ##", 2, True),
        ("# A bridge #", 1, True),
        ("*** A bridge ***", 4, True),
        ("*** A bridge", 4, False),
        ("**A bridge**", 7, False),
        ("**A bridge\nis open**", 7, False),
        ("# A box X", 1, False),
        ("X", 0, False),
    ],
)
def test_levels(source: str, level: int, closed: bool) -> None:
    line = lines_of(source)[0]
    assert (line.level, line.closed) == (level, closed)
