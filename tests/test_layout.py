"""From lines to blocks, rule by rule: lines that go on in the next, labels, lists, pages, cells."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from communique import Layout, _layout, parse
from communique._layout import Block, Shape, Wrapping
from communique._lines import Line, scan


def line(text: str, start: int = 0, **values: int | bool) -> Line:
    given: dict[str, int | bool] = {"indent": 0, "gap": False, "trailing": 0} | values
    return Line(start, start + len(text), text, **given)  # type: ignore[arg-type]


def decided(*lines: str) -> Shape:
    return _layout._decide(scan("\n".join(lines)))


def blocks(text: str) -> list[Block]:
    return _layout.analyse(text, scan(text))[1]


def runs(text: str, shape: Shape) -> list[list[str]]:
    return [[ln.text for ln in run] for run in _layout._runs(scan(text), shape)]


def wide(columns: int) -> str:
    """Ideographs that take so many columns."""
    return "河" * (columns // 2)


def capitals(length: int) -> str:
    """Words with capitals, none a function word."""
    return ("Boats " * length)[:length]


# --- lines that leave a sentence open --------------------------------------------------------------

LONG = "The board of the old harbour met there, "


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("The board met", "and left", True),
        ("The board sails", "Ferries sail", False),
        ("The board met.", "and left", False),
        ("The board said “yes", "” and left", True),
        ("The board left.", ") and met", True),
        ("The board sails", ")))", False),
        *((("Le conseil parle", mark, True)) for mark in (":", ";", "!", "?", "»")),
        *((("Le conseil parle.", mark, False)) for mark in (":", ";", "!", "?")),
        ("Opening of the", "Harbour", True),
        ("OPENING OF THE", "HARBOUR", True),
        ("The", "Harbour", True),
        ("The Old", "Harbour", False),
        ("Opening of the", "•Boats", False),
        ("Opening of the", "|Boats", False),
        ("Opening of the", "*Boats", False),
        ("Opening of the", "#Boats", False),
        ("Opening of the", "Xenia", True),
        ("The ports of the U.S.", "and of the coast", True),
        ("The ports of the U.S.", "The board met", False),
        ("Write a letter", "jane@board.example", False),
        ("See the page", "www.board.example", False),
        ("See the page", "https://board.example", False),
        ((LONG + "then")[:40] + ",", "Ferries sail", True),
        ((LONG + "then")[:39] + ",", "Ferries sail", False),
        (LONG + "then left", "Ferries sail", False),
    ],
)
def test_runs_on(above: str, below: str, expected: bool) -> None:
    assert _layout._runs_on(line(above), line(below)) is expected


def test_nothing_runs_on_in_a_marked_heading() -> None:
    assert not _layout._runs_on(line("Opening of the"), line("harbour", level=2))


@pytest.mark.parametrize(("c", "expected"), [("河", True), ("ا", True), ("a", False), ("A", False), ("1", False)])
def test_has_no_case(c: str, expected: bool) -> None:
    assert _layout._has_no_case(c) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会议 a", "会"),
        ("会a b", "会"),
        ("a会 b", "a会"),
        ("« le mot du", "« le"),
        ("le mot du", "le"),
        ("12\u00a0000 boats", "12\u00a0000"),
        ("Xe boats", "Xe"),
        ("one two three four", "one"),
    ],
)
def test_first_word(text: str, expected: str) -> None:
    assert _layout._first_word(line(text)) == expected


def test_fits() -> None:
    """Ten columns, a blank, and a word of four."""
    above, below = line("ten column"), line("word that")
    assert _layout._fits(above, below, 15)
    assert not _layout._fits(above, below, 14)
    assert not _layout._fits(line("ten column", indent=1), below, 15)


@pytest.mark.parametrize("c", "\u2e80\u9fff\uf900\ufaff\uff00\uffef")
def test_ideographs(c: str) -> None:
    assert _layout._is_ideograph(c)


@pytest.mark.parametrize("c", "\u2e7f\ua000\uf8ff\ufb00\ufeff\ufff0aX")
def test_no_ideographs(c: str) -> None:
    assert not _layout._is_ideograph(c)


@pytest.mark.parametrize(
    ("text", "columns"), [("x", 1), ("会", 2), ("ﾊ", 1), ("\u1100", 2), ("\u10ff", 1), ("e\u0301a", 2)]
)
def test_columns_of_letters(text: str, columns: int) -> None:
    assert _layout._columns(text) == columns


# --- the decision ----------------------------------------------------------------------------------

OPEN = ["The harbour board has opened the", "new stage."]  #: 32 columns, full, with a small letter under it
FULL = "It was built by a Kvalby company"[:31] + "."  #: as wide, and closed
SHORT = "It is open."
NOT_FULL = ["The board opened the", "old stage."]  #: open, and the word would have fitted


@pytest.mark.parametrize(
    ("lines", "layout", "evidence"),
    [
        ([], "empty", ()),
        (["One"], "one-line", ()),
        (["One", "Two"], "lines", ()),
        (["One", "", "Two"], "blocks", ()),
        # What stands behind a blank line or a list mark is not counted.
        ([*OPEN, "", "for all", "- of us"], "wrapped", ("width 32", "open 1 of 1")),
        # One open line with a capital under it may be a heading.
        (["Opening of the", "Harbour Board"], "lines", ()),
        (["Opening of the", "Harbour Board of the", "Old Town"], "wrapped", ("width 20", "open 2 of 2")),
        (
            ["Opening of the", "Harbour Board of", "Old Kvalby and Its New Piers"],
            "wrapped",
            ("width 28", "open 2 of 2", "ragged"),
        ),
        # One line in five is open.
        ([*OPEN, *[SHORT] * 4], "wrapped", ("width 32", "open 1 of 5")),
        ([*OPEN, *[SHORT] * 5], "lines", ()),
        # Or one full line in three, if there are several.
        ([*OPEN, *OPEN, *[FULL] * 4, *[SHORT] * 4], "wrapped", ("width 32", "open 2 of 11")),
        ([*OPEN, *OPEN, *[FULL] * 5, *[SHORT] * 3], "lines", ()),
        # Fewer than half of the open lines are full: broken at odd places.
        ([*OPEN, *NOT_FULL], "wrapped", ("width 32", "open 2 of 3")),
        ([*OPEN, *NOT_FULL, *NOT_FULL], "wrapped", ("width 32", "open 3 of 5", "ragged")),
        ([*OPEN, *NOT_FULL, *NOT_FULL, "", SHORT], "wrapped", ("width 32", "open 3 of 5")),
        ([*OPEN, *OPEN, *NOT_FULL * 3, *[SHORT] * 17], "wrapped", ("width 32", "open 5 of 26")),
        ([*OPEN, *OPEN, *NOT_FULL * 3, *[SHORT] * 16], "wrapped", ("width 32", "open 5 of 25", "ragged")),
        # A comma that was cut off its line.
        (["The board", ", which met"], "cut", ("open 1 of 1",)),
    ],
)
def test_decision(lines: list[str], layout: str, evidence: tuple[str, ...]) -> None:
    shape = decided(*lines)
    assert (shape.layout, shape.evidence) == (layout, evidence)
    assert bool(shape.wrapping and shape.wrapping.ragged) is ("ragged" in evidence)


def test_no_program_wraps_lines_of_more_than_160() -> None:
    assert decided(capitals(160), "boats sail.").evidence == ("width 160", "open 1 of 1")
    assert decided(capitals(161), "boats sail.").layout is Layout.LINES


def test_as_many_long_lines_as_open_ones() -> None:
    long = capitals(160) + "."
    assert decided(*OPEN, *NOT_FULL, long).layout is Layout.WRAPPED
    assert decided(*OPEN, long).layout is Layout.LINES


def test_long_lines_among_open_ones_at_odd_places() -> None:
    """One long line may be a quotation. Where there are two and sentences go on after lines that are not full, they were cut."""
    long = capitals(160) + "."
    odd = [capitals(100), "sail.", capitals(40), "sail.", capitals(40), "sail."]
    assert decided(*odd, long).evidence == ("width 100", "open 3 of 6", "ragged")
    assert decided(*odd, long, long).layout is Layout.CUT
    assert decided(*odd, capitals(160), capitals(160)).layout is Layout.WRAPPED


@pytest.mark.parametrize(
    ("pairs", "odd", "expected"),
    [
        ([("The board", ", which")], False, True),
        ([("The board", "which"), ("met", ") there")], False, True),
        ([("The board", "a, b")], False, False),
        ([(capitals(40), "sail"), ("Boats", "sail")], True, True),
        ([(capitals(40), "sail"), ("Boats", "sail")], False, False),
        ([(capitals(39), "sail"), ("Boats", "sail")], True, False),
        ([(capitals(40), "sail"), ("Boats", "Sail")], True, False),
        ([(capitals(40), "sail")], True, False),
    ],
)
def test_is_cut(pairs: list[tuple[str, str]], odd: bool, expected: bool) -> None:
    assert _layout._is_cut([(line(a), line(b)) for a, b in pairs], odd) is expected


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([(30, "ab sail")], (30, 30)),
        ([(30, "boats"), (28, "a boat")], (30, 29)),
        ([(30, "boats"), (27, "a boat")], (30, 28)),
        ([(30, "boats"), (26, "a boat")], (30, 30)),
        ([(10, capitals(30))], (30, 30)),
        ([(10, capitals(160))], (160, 160)),
        ([(10, capitals(161))], (10, 10)),
    ],
)
def test_margins(pairs: list[tuple[int, str]], expected: tuple[int, int]) -> None:
    """The first word of the next line passes the margin soonest behind a line that is nearly full."""
    assert _layout._margins([(line(capitals(length)), line(b)) for length, b in pairs]) == expected


def test_margins_count_indents() -> None:
    assert _layout._margins([(line(capitals(30), indent=4), line("boats"))]) == (34, 34)


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        (line("Boats", indent=6), line("sail", indent=2), True),
        (line("Boats", indent=14), line("sail", indent=2), True),
        (line("Boats", indent=15), line("sail", indent=2), False),
        (line("Boats", indent=2), line("sail", indent=2), False),
        (line("Boats", indent=6), line("sail", indent=3), False),
        (line("Boats", indent=6), line("sail", indent=2, gap=True), False),
        (line("- boats", indent=6), line("sail", indent=2), False),
    ],
)
def test_indents_paragraphs(above: Line, below: Line, expected: bool) -> None:
    assert _layout._indents_paragraphs([above, below], 2) is expected


def test_wrapping() -> None:
    lines = [line("Boats", indent=6), line("sail", indent=2)]
    assert _layout._wrapping(lines, 50, 40) == Wrapping(40, True, 2, True, False)
    assert _layout._wrapping(lines[1:], 40, 40, ragged=True) == Wrapping(40, False, 2, False, True)


# In a script without small letters, or before capitals, only a full line tells that a sentence goes on.


@pytest.mark.parametrize(
    ("lines", "wrapped"),
    [
        ([wide(40)] * 4, True),
        ([wide(40)] * 3, False),
        (["Boats", "", *[wide(40)] * 3], True),
        (["Boats", "", *[wide(40)] * 2], False),
        # A full stop leaves nothing open.
        (["Boats", "", *[wide(38) + "。"] * 4], False),
        # Before capitals lines that are longer than a label, and only if there are blank lines.
        (["Boats", "", *[capitals(41)] * 3], True),
        (["Boats", "", *["Boats " * 6 + "Boat"] * 3], False),
        ([capitals(41)] * 6, False),
        (["Boats", "", *[capitals(41) + "."] * 3], False),
        # No line is longer by a quarter than those that go on in the next.
        ([wide(50), "", *[wide(40)] * 3], True),
        ([wide(52), "", *[wide(40)] * 3], False),
        # Two of those that go on are full, and one full line in three goes on.
        (["Boats", "", *[wide(40)] * 2, "", *[wide(10)] * 2], False),
        (["Boats", "", *[wide(40)] * 2, *[wide(38) + "。"] * 5], True),
        (["Boats", "", *[wide(40)] * 2, *[wide(38) + "。"] * 6], False),
        # Lines that are longer than any program makes them.
        (["Boats", "", *[wide(322)] * 3], False),
    ],
)
def test_wrapped_without_small_letters(lines: list[str], wrapped: bool) -> None:
    assert (decided(*lines).layout is Layout.WRAPPED) is wrapped


def test_width_without_small_letters() -> None:
    assert decided(*[wide(40)] * 4) == Shape(Layout.WRAPPED, ("width 40",), Wrapping(40, False, 0, False, False))


def test_160_characters_without_small_letters() -> None:
    assert decided("Boats", "", *["河" * 160] * 3).layout is Layout.WRAPPED


# --- runs of lines ---------------------------------------------------------------------------------

CUT, BLOCKS, LINES = Shape(Layout.CUT), Shape(Layout.BLOCKS), Shape(Layout.LINES)
PLAIN = Wrapping(60, proportional=False, margin=0, indents=False, ragged=False)


def wrapped(**values: Any) -> Shape:
    return Shape(Layout.WRAPPED, (), evolve(PLAIN, **values))


@pytest.mark.parametrize(
    ("text", "shape", "expected"),
    [
        ("", BLOCKS, []),
        ("One two\nthree four", BLOCKS, [["One two"], ["three four"]]),
        ("One two\nthree four", CUT, [["One two", "three four"]]),
        ("One two\n\nthree four", CUT, [["One two"], ["three four"]]),
        # A piece that the line after it resumes.
        (
            "The mayor\nKvalby\nand the coast.\nIt is open.",
            CUT,
            [["The mayor", "Kvalby", "and the coast."], ["It is open."]],
        ),
        ("The mayor\nKvalby\nand the coast.", CUT, [["The mayor", "Kvalby", "and the coast."]]),
        ("The mayor\nKvalby", CUT, [["The mayor"], ["Kvalby"]]),
        # Two blanks behind a sentence.
        ("It is open.  \nIt is new.", BLOCKS, [["It is open.", "It is new."]]),
        ("It is open. \nIt is new.", BLOCKS, [["It is open."], ["It is new."]]),
        ("It is open.\nIt is new.", BLOCKS, [["It is open."], ["It is new."]]),
        ("It is open.  \nIt is new.", LINES, [["It is open."], ["It is new."]]),
        ("It is open  \nIt is new", BLOCKS, [["It is open"], ["It is new"]]),
        # A label and its date, in every layout.
        ("Published\n3 March 2022", BLOCKS, [["Published", "3 March 2022"]]),
        ("Published\n\n3 March 2022", wrapped(), [["Published", "3 March 2022"]]),
        ("Harbour\n3 March 2022", BLOCKS, [["Harbour"], ["3 March 2022"]]),
        ("Published\nBoats", BLOCKS, [["Published"], ["Boats"]]),
        (f"Last{' ' * 29}updated\n3 March 2022", LINES, [[f"Last{' ' * 29}updated", "3 March 2022"]]),
        (f"Last{' ' * 30}updated\n3 March 2022", LINES, [[f"Last{' ' * 30}updated"], ["3 March 2022"]]),
        # At odd places lines below the second one go on up to a full stop.
        (
            "Old boats\nNew stage\nThe ferries\nThe quay.\nThe crew",
            wrapped(ragged=True),
            [["Old boats"], ["New stage"], ["The ferries", "The quay."], ["The crew"]],
        ),
    ],
)
def test_runs(text: str, shape: Shape, expected: list[list[str]]) -> None:
    assert runs(text, shape) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Published", True),
        ("Published:", True),
        ("Last updated ：", True),
        ("PublishedX", False),
        ("For immediate release", False),
        ("Boats", False),
        ("3 March", False),
        ("P", False),
    ],
)
def test_is_stamp_label(text: str, expected: bool) -> None:
    assert _layout._is_stamp_label(text) is expected


@pytest.mark.parametrize(
    ("label", "text", "gap", "expected"),
    [
        ("Published", "3 March 2022", False, True),
        ("Published", "Boats", False, False),
        ("Published", "On 3 March 2022", False, False),
        ("Published", "(3 March 2022)", False, False),
        ("Published", "3 March 2022 and all that the board said there.", False, True),
        # Across a blank line the date is nearly all that is said, or the label has a colon.
        ("Published", "3 March 2022", True, True),
        ("Published", "3 March 2022.", True, False),
        ("Published", f"3 March 2022, {capitals(26)}", True, True),
        ("Published", f"3 March 2022, {capitals(27)}", True, False),
        ("Published:", f"3 March 2022, {capitals(27)}", True, True),
        ("Published：", "3 March 2022.", True, True),
        ("PublishedX", "3 March 2022.", True, False),
    ],
)
def test_opens_with_date(label: str, text: str, gap: bool, expected: bool) -> None:
    assert _layout._opens_with_date(line(label), line(text, gap=gap)) is expected


# --- wrapped lines ---------------------------------------------------------------------------------


def joins(run: list[str | Line], b: str | Line, *, below_title: bool = False, **values: Any) -> bool:
    """Whether `b` goes on in `run`, in a text wrapped at 60 columns if nothing else is said."""
    lines = [line(ln) if isinstance(ln, str) else ln for ln in (*run, b)]
    return _layout._joins(lines[:-1], lines[-1], evolve(PLAIN, **values), below_title)


NARROW = "The Council of the Old River Harbours"  #: 37 columns
FULL_LINE = "The Council of the Old Harbour has opened the new stage"  #: 55 columns: no word of five fits behind it


def test_a_small_letter_goes_on() -> None:
    assert joins(["The board has opened"], "the stage")


def test_blank_lines_and_headings_end_a_paragraph() -> None:
    assert not joins(["The board has opened"], line("the stage", gap=True))
    assert joins([FULL_LINE], "Boats sail")
    assert not joins([FULL_LINE], line("Boats sail", level=2))
    assert not joins([line("The board has opened", closed=True)], "the stage")


def test_lines_of_more_than_160_are_not_wrapped() -> None:
    assert joins([capitals(160)], "the stage")
    assert not joins([capitals(161)], "the stage")


def test_a_list_item_ends_where_a_line_stands_further_out() -> None:
    item: list[str | Line] = ["- a stage and a", line("hall for the", indent=2)]
    assert joins(item, line("boats", indent=2))
    assert not joins(item, line("boats", indent=1))
    assert joins(["A stage and a", line("hall for the", indent=2)], line("boats", indent=1))
    assert joins(["- a stage and a"], "hall")


def test_an_indent_begins_a_paragraph() -> None:
    indented = line("the stage", indent=3)
    assert joins(["The board has opened"], indented, indents=True, margin=3)
    assert not joins(["The board has opened"], indented, indents=True, margin=2)
    assert joins(["The board has opened"], indented, indents=False, margin=2)
    assert joins(["- a board has opened"], indented, indents=True, margin=2)


def test_a_dateline_in_capitals_begins_a_paragraph() -> None:
    assert not joins([FULL_LINE], "KVALBY - The board met")
    assert joins([FULL_LINE + " for"], "KVALBY - The board met")
    assert joins([FULL_LINE], "Kvalby, the board met")


def test_a_list_mark_begins_a_paragraph() -> None:
    assert not joins([FULL_LINE + " for"], "- boats")
    assert not joins([FULL_LINE], "2. boats")
    assert joins([FULL_LINE + " on the"], "2. day of the month")


def test_a_date_goes_on() -> None:
    assert joins(["Kvalby, 14"], "March 2022")
    assert joins(["Kvalby, 14 March"], "2022 - The board met")
    assert not joins(["Kvalby, Pier 14"], "Boats sail")


def test_what_stands_alone_is_no_part_of_a_paragraph() -> None:
    assert not joins(["3 March 2018"], "and more")
    assert not joins(["Opening of the"], "3 March 2018")
    assert not joins(["---"], "and more")


def test_narrow_columns_cut_dates_too() -> None:
    assert joins([NARROW[:35]], "3 March 2018", width=36)
    assert not joins([NARROW[:36]], "3 March 2018", width=37)
    assert not joins(["Opening of the"], "3 March 2018", width=36)
    assert not joins(["-" * 36], "and boats", width=36)
    assert not joins([f"{NARROW[:29]} and the"], "------", width=36)


def test_a_caption_and_its_translation_are_two_blocks() -> None:
    assert not joins([FULL_LINE], "Совет открыл причал")


def test_a_full_line_goes_on() -> None:
    assert joins([FULL_LINE], "Boats sail")
    assert joins([FULL_LINE + "."], "Boats sail")
    assert not joins([FULL_LINE[:54]], "Boats sail")


def test_at_odd_places_only_a_full_stop_ends_a_paragraph() -> None:
    assert joins(["Boats"], "Ferries", ragged=True, below_title=True)
    assert not joins(["Boats."], "Ferries", ragged=True, below_title=True)
    assert not joins(["Boats"], "Ferries", ragged=True, below_title=False)
    assert not joins([FULL_LINE], "Ferries", ragged=True, below_title=False)


@pytest.mark.parametrize("mark", ":;")
def test_in_print_a_colon_ends_a_paragraph(mark: str) -> None:
    assert not joins([FULL_LINE + mark], "Boats sail", proportional=True)
    assert joins([FULL_LINE + mark], "Boats sail", proportional=False)
    assert joins([FULL_LINE + "X"], "Boats sail", proportional=True)


def test_a_second_line_that_is_nearly_full_is_no_heading() -> None:
    """Nearly full: 0.9 times 0.9 of the width."""
    assert joins(["Boats", "b" * 81], "Boats sail", width=100)
    assert not joins(["Boats", "b" * 80], "Boats sail", width=100)
    assert not joins(["Boats", "b" * 80 + "."], "Boats sail", width=100)
    assert not joins(["b" * 81], "Boats sail", width=100)


def test_a_headline_goes_on() -> None:
    assert joins(["Ferries Sail Again Monday"], "From Every Harbour Along This Coast")


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("Ferries Sail Again Monday", "From Every Harbour Along", True),
        ("Ferries Sail Again Today", "From Every Harbour Along", False),
        ("Ferries Sail Again Monday", "It sails from the harbour", False),
        ("The ferries sail again today", "From Every Harbour Along", False),
    ],
)
def test_goes_on_as_headline(above: str, below: str, expected: bool) -> None:
    """From 25 characters on."""
    assert _layout._goes_on_as_headline(line(above), line(below)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("New Harbour Opens Today For All Ships", True),
        ("New Harbour Opens Today", False),
        ("New Ferry Line For All Ships", False),
        ("Ferry Line Ends Here", True),
        ("Ferries Cross Harbour Again tomorrow", True),
        ("Ferries Cross Harbour again tomorrow", False),
        ("Ferries Cross Harbour Again Today while waters rise", False),
        ("Ferries Cross Harbour Again Today and waters rise", False),
        ("Ferries Cross Harbour Again.", False),
        ("“Ferries Cross Harbour Again", True),
        ("the ferries cross harbours again", False),
        ("Harbour", False),
    ],
)
def test_is_headline_case(text: str, expected: bool) -> None:
    """More than three long words, four in five with a capital."""
    assert _layout._is_headline_case(text) is expected


@pytest.mark.parametrize(
    ("above", "below", "following", "expected"),
    [
        ("The mayor", "and the coast", None, True),
        ("The board of the", "- boats", None, False),
        ("The mayor", "Kvalby", "and the coast.", True),
        ("The mayor.", "Kvalby", "and the coast.", False),
        ("The mayor", "Kvalby", "The coast.", False),
        ("The mayor", "Kvalby", None, False),
        ("A new stage", "“It is safe”", ", the mayor said", False),
        ("The mayor", capitals(60).strip(), "and the coast.", True),
        ("The mayor", "Boats" * 12, "and the coast.", True),
        ("The mayor", "Boats" * 12 + "s", "and the coast.", False),
        ("3 March 2022", "Kvalby", "and the coast.", False),
    ],
)
def test_resumes(above: str, below: str, following: str | None, expected: bool) -> None:
    after = None if following is None else line(following)
    assert _layout._resumes(line(above), line(below), after) is expected


def test_no_piece_is_resumed_across_a_blank_line() -> None:
    assert not _layout._resumes(line("The mayor"), line("Kvalby"), line("and the coast.", gap=True))


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("Kvalby, 14 March", "2022", True),
        ("Kvalby, on 14 March,", "2022, at noon", True),
        ("14 March.", "2022", True),
        ("14 March", "boats", False),
        ("Kvalby, on 14", "March 2022", True),
        ("on 14.", "March, at noon", True),
        ("on 14", "2022", True),
        ("on 14", "202", False),
        ("on 14", "20222", False),
        ("on 14", "boat", False),
        ("on 140", "March 2022", False),
        ("on 1400", "2022", False),
        ("the", "March 2022", False),
        ("an", "2022", False),
        ("Pier 14X", "March 2022", False),
        ("on 14", "2022X", False),
    ],
)
def test_breaks_date(above: str, below: str, expected: bool) -> None:
    assert _layout._breaks_date(line(above), line(below)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---", True),
        ("![The stage](/stage.jpg)", True),
        ("<br>", True),
        ("[News](/news)", True),
        ("[News of the board", False),
        ("!Ahoy", False),
        ("Xenia (BUTTON)", False),
        ("Home / News / Harbour", False),
        ("Home / News of the harbour and its boats / Stage", True),
        ("Home > News of the harbour and its boats > Stage", False),
        ("The board of the harbour met at the old quay / stage", False),
        ("(2018)041", True),
        ("(Res)41", True),
        ("(Res)1", True),
        ("(Res)", False),
        ("Res 41", False),
        ("(" + "x" * 38 + "1", True),
        ("(" + "x" * 39 + "1", False),
        ("3 March 2018", True),
        ("3 March 2018,", False),
        ("3 March 2018.", False),
        ("3 March 2018;", False),
        ("3 March 2018 -", True),
        ("3 March 2018 X", True),
        ("3 March 2018 --", False),
        ("3 March 2018, the board met", False),
        ("On 3 March 2018", False),
        ("Boats", False),
    ],
)
def test_stands_alone(text: str, expected: bool) -> None:
    assert bool(_layout._stands_alone(line(text))) is expected


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("It is open.", line("It is new."), True),
        ("It is open", line("It is new."), False),
        ("It is open.", line("It is new"), False),
        ("It is open.", line("It is new.", gap=True), False),
        ("It is open.", line("- boats sail."), False),
    ],
)
def test_breaks_hard(above: str, below: Line, expected: bool) -> None:
    assert _layout._breaks_hard(line(above), below) is expected


# --- blocks ----------------------------------------------------------------------------------------


def test_block() -> None:
    text = "## A stage\n\n• The pear"
    title, item = blocks(text)
    assert (title.text, title.level, title.gap, title.stopped, title.page) == ("A stage", 2, False, False, False)
    assert title.starts == [0]
    assert (item.text, item.level, item.gap, item.marker, item.starts) == ("The pear", 0, True, "•", [-2])
    assert (item.start, item.end) == (14, 22)
    assert [item.place(at) for at in (0, 1, 4, 8)] == [14, 15, 18, 22]


def test_places_over_an_indent() -> None:
    (block,) = blocks("The pear\r\n  tree that\r\n  stands.")
    assert block.text == "The pear tree that stands."
    assert [block.place(at) for at in (4, 8, 9, 17, 19, 25)] == [4, 8, 12, 20, 25, 31]


def test_a_block_begins_with_its_odd_mark() -> None:
    (block,) = blocks("●  pear tree")
    assert [block.place(at) for at in (0, 1, 9)] == [0, 4, 12]


@pytest.mark.parametrize(
    ("source", "text", "marker", "start"),
    [
        ("pear tree", "pear tree", None, 0),
        ("• pear tree", "pear tree", "•", 2),
        ("●  pear tree", "pear tree", "●", 0),
        ("1. pear tree", "1. pear tree", "1.", 0),
        ("(b) pear tree", "(b) pear tree", "(b)", 0),
        ("• |", "• |", None, 0),
        ("– the stage is ready", "the stage is ready", "–", 2),
        ("– The stage is ready.", "– The stage is ready.", None, 0),
        ("- The stage is ready.", "The stage is ready.", "-", 2),
    ],
)
def test_list_mark(source: str, text: str, marker: str | None, start: int) -> None:
    (block,) = blocks(source)
    assert (block.text, block.marker, block.start) == (text, marker, start)
    assert block.stopped is text.endswith(".")


def test_the_dash_of_a_speaker_over_two_lines() -> None:
    (block,) = blocks("– The stage of the\nharbour is ready.")
    assert (block.text, block.marker, block.stopped) == ("– The stage of the harbour is ready.", None, True)


@pytest.mark.parametrize(
    ("lines", "words", "text", "starts"),
    [
        (["one", "two", "six"], [], "one two six", [0, 4, 8]),
        (["a river-", "bank 会", "议 a"], ["riverbank"], "a riverbank 会议 a", [0, 7, 13]),
        (["a", "wide river-", "bank"], ["riverbank"], "a wide riverbank", [0, 2, 12]),
        (["a river-", "bank"], [], "a river-bank", [0, 8]),
    ],
)
def test_unfolded(lines: list[str], words: list[str], text: str, starts: list[int]) -> None:
    found = [0]
    assert _layout._unfolded("", lines[0], [line(ln) for ln in lines], frozenset(words), found) == text
    assert found == starts


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("A stage\n=======", [1, 0]),
        ("A stage\n-------", [2, 0]),
        ("A stage\n~~~", [2, 0]),
        ("A stage\n^^^", [2, 0]),
        ("A stage\n==", [0, 0]),
        ("A stage\n\n=======", [0, 0]),
        ("Piers\n=====", [1, 0]),
        ("Pier\n=====", [0, 0]),
        ("A stage\n|", [0, 0]),
        ("A stage\n=", [0, 0]),
    ],
)
def test_underlined(text: str, levels: list[int]) -> None:
    assert [block.level for block in blocks(text)] == levels


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("one", "two", (" ", False)),
        ("会", "议", ("", False)),
        ("会a", "议", (" ", False)),
        ("a会", "议a", ("", False)),
        ("会", "a", (" ", False)),
        ("a", "会", (" ", False)),
        *((("one", mark + " two", ("", False))) for mark in ",;.)"),
        ("one", "a, two", (" ", False)),
        ("one -", "two", (" ", False)),
        ("a5-", "boats", (" ", False)),
        ("one-", "2", (" ", False)),
        ("sea-", "lake", ("", False)),
        ("so-", "called", ("", False)),
        ("vitamin c-", "rich", ("", False)),
        ("river-", "bank", ("", True)),
        ("river‐", "bank", ("", True)),
        ("by the old River-", "bank, which dried", ("", True)),
        ("river-", "bank;", ("", True)),
        ("river-", "bank:", ("", True)),
        ("river-", "bank.", ("", True)),
        ("river-", "baNk is dry", ("", True)),
        ("river-", "Bank", ("", False)),
        ("river-", "bankX", ("", False)),
        ("river-", "b", ("", False)),
    ],
)
def test_glue(above: str, below: str, expected: tuple[str, bool]) -> None:
    """What parts two lines, in a text that has "riverbank" in it."""
    assert _layout._glue("", line(above), line(below), frozenset({"riverbank"})) == expected


def test_glue_at_a_soft_hyphen() -> None:
    source = "\u00ada har\u00ad\nbour"
    first, second = scan(source)
    assert _layout._glue(source, first, second, frozenset()) == ("", False)
    assert _layout._glue(source.replace("r\u00ad", "r "), first, second, frozenset()) == (" ", False)


def test_a_divided_word_where_all_lines_end_in_a_hyphen() -> None:
    assert (
        blocks("The ferries land at the old river-\nbank, and the riverbank is well-")[0].text.count("riverbank") == 2
    )


@pytest.mark.parametrize("word", ["riverbank", "Riverbank", "(riverbank)", "riverbank,", "riverbank;", "riverbank:"])
def test_a_divided_word_is_put_together(word: str) -> None:
    """If the text has it undivided elsewhere."""
    text = f"The ferries land at the old river-\nbank in the spring. The {word} is high."
    assert blocks(text)[0].text.startswith("The ferries land at the old riverbank in")
    assert "old river-bank in" in blocks(text.replace(word, "quay"))[0].text


def test_a_hyphen_before_a_tag_that_was_cut_stays() -> None:
    """Where lines were cut at tags a hyphen divides no word."""
    text = "It stands at the river-\nbank\n, which is high. The riverbank is old."
    assert parse(text).layout is Layout.CUT
    assert blocks(text)[0].text.startswith("It stands at the river-bank, which")


# --- cells -----------------------------------------------------------------------------------------


def cells(ln: Line) -> list[tuple[int, int, str, bool]]:
    return [(cell.start, cell.end, cell.text, cell.gap) for cell in _layout._cells(ln)]


def test_cells() -> None:
    ln = line("3 March |  | Updated: 4 March 2022 |", 10, gap=True, indent=3)
    assert cells(ln) == [(10, 17, "3 March", True), (23, 44, "Updated: 4 March 2022", False)]
    assert [(cell.indent, cell.trailing) for cell in _layout._cells(ln)] == [(3, 0), (3, 0)]
    assert not any(gap for *_, gap in cells(evolve(ln, gap=False)))


def test_three_cells() -> None:
    ln = line("Kvalby | 3 March 2022 |Updated: 4 March 2022", 10)
    assert cells(ln) == [
        (10, 16, "Kvalby", False),
        (19, 31, "3 March 2022", False),
        (33, 54, "Updated: 4 March 2022", False),
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("3 March 2022, updated 4 March 2022", 1),
        ("Boats | Ferries 2", 1),
        ("Updated: 4 March 2022 |", 1),
        ("Updated: 4 March 2022 | " + "b" * 136, 2),
        ("Updated: 4 March 2022 | " + "b" * 137, 1),
    ],
)
def test_number_of_cells(text: str, count: int) -> None:
    """A table's line is divided only where a cell is a stamp, and no longer than 160."""
    assert len(cells(line(text))) == count


def test_a_line_without_its_marks_is_not_divided() -> None:
    ln = line("3 March 2022 | Updated: 4 March 2022")
    assert len(cells(ln)) == 2
    assert len(cells(evolve(ln, offsets=list(range(len(ln.text) + 1))))) == 1


def test_one_cell_is_no_row() -> None:
    ln = line("Updated: 4 March 2022 |")
    assert _layout._cells(ln) == [ln]


def test_blocks_of_a_divided_line() -> None:
    found = blocks("3 March 2022 | Updated: 4 March 2022\nBoats")
    assert [block.text for block in found] == ["3 March 2022", "Updated: 4 March 2022", "Boats"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Updated 4 May", True),
        ("[Updated 4 May]", True),
        ("Updated", False),
        ("4 May", False),
        ("Boats 4", False),
    ],
)
def test_opens_with_label(text: str, expected: bool) -> None:
    assert _layout._opens_with_label(text) is expected


# --- a text on one line ----------------------------------------------------------------------------

TITLE = "The old ferries run anew"  #: 24 characters: the date begins at the 25th


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        *(
            (f"{TITLE} 3 March 2022 {mark} It is open.", [TITLE, "3 March 2022", "It is open."])
            for mark in ("|", "•", "-", "–", "—")
        ),
        (f"{TITLE} 3 March 2022. | It is open.", [TITLE, "3 March 2022", ". | It is open."]),
        (f"{TITLE} 3 March 2022 |", [TITLE, "3 March 2022"]),
        (f"{TITLE} – 3 March 2022 – It is open.", [TITLE, "3 March 2022", "It is open."]),
        (
            f"{TITLE} 3 March 2022 Updated: 4 March 2022 It is open.",
            [TITLE, "3 March 2022", "Updated: 4 March 2022", "It is open."],
        ),
        (
            f"{TITLE} 3 March 2022 | Published: 4 March 2022 It is open.",
            [TITLE, "3 March 2022", "Published: 4 March 2022", "It is open."],
        ),
    ],
)
def test_parted_at_header(text: str, pieces: list[str]) -> None:
    assert [ln.text for ln in _layout._parted_at_header(line(text))] == pieces


@pytest.mark.parametrize(
    "text",
    [
        "The old ferries run now 3 March 2022 | It is open.",
        f"{TITLE} 3 March 2022 It is open.",
        f"{TITLE} 3 March 2022 X| It is open.",
        f"{TITLE} | It is open.",
        f"13.4.2022 {TITLE} 3 March 2022 | It is open.",
        "Boats " * 60 + "3 March 2022 | It is open.",
        "Boats " * 49 + "3 March 2022 | It is open.",
    ],
)
def test_not_parted(text: str) -> None:
    """No title before the first date, no mark behind it, no date, or none within 300 characters."""
    assert [ln.text for ln in _layout._parted_at_header(line(text))] == [text]


def test_parted_within_300_characters() -> None:
    text = "Boats " * 48 + "3 March 2022 | It is open."
    assert len(_layout._parted_at_header(line(text))) == 3


@pytest.mark.parametrize(
    ("text", "end"),
    [
        (" | Updated: 4 March 2022 It", 24),
        (". Published 4 March 2022", 24),
        ("X Updated: 4 March 2022", None),
        ("XUpdated: 4 March 2022", None),
        (" | 4 March 2022", None),
        (" Boats: 4 March 2022", None),
        (" Updated: boats", None),
        (" Updated: on 4 March 2022", None),
        (" | ", None),
        ("", None),
    ],
)
def test_labelled_date(text: str, end: int | None) -> None:
    assert _layout._labelled_date(text, 0) == end


def test_labelled_date_from_a_place_on() -> None:
    assert _layout._labelled_date("Boats Updated: 4 March 2022", 5) == 27


def test_stripped() -> None:
    whole = line("a | bc – |", 10)
    piece = _layout._stripped(whole, 1, 10)
    assert piece == line("bc", 14)
    assert _layout._stripped(whole, 6, 10) is None


def test_stripped_without_marks() -> None:
    """The offsets of a line from which characters were taken off: those of the piece, and the one behind it."""
    whole = Line(10, 30, "a | bc – |", 0, False, 0, offsets=[10, 11, 12, 13, 16, 18, 20, 22, 24, 26, 30])
    piece = _layout._stripped(whole, 1, 10)
    assert piece is not None
    assert (piece.start, piece.end, piece.text, piece.offsets) == (16, 19, "bc", [16, 18, 20])


# --- pages -----------------------------------------------------------------------------------------


def without_pages(source: str, shape: Shape = LINES) -> tuple[list[tuple[str, bool]], list[str]]:
    """The lines that are left, each with its gap, and those of pages."""
    content, page_lines = _layout._without_pages(source, scan(source), shape)
    return [(ln.text, ln.gap) for ln in content], [ln.text for ln in page_lines]


@pytest.mark.parametrize(
    ("source", "pages"),
    [
        ("", []),
        ("\f", []),
        ("The board met.\n3\nThe stage is open.", []),
        ("3\n\fThe board met.\nThe stage is open.", ["3"]),
        ("The board met.\nThe stage is open.\n3\n\fThe board left.", ["3"]),
        ("The board met.\n\fThe stage is open.\n3\f", ["3"]),
        ("The board met.\n\fThe stage is open.\n3", []),
        ("Bulletin\nThe board met.\n\fThe stage is open.\n3", []),
        ("Bulletin 1\nThe board met.\n\fBulletin 2\nThe stage is open.\n\fBulletin 3\nIt is new.", ["Bulletin 2", "Bulletin 3"]),
        # Form feeds so close together end no pages.
        ("3\n\fBoats\n\f4\nFerries", ["3", "4"]),
        ("3\n\fBoats\n\f4\n\fFerries\nStage", []),
    ],
)  # fmt: skip
def test_lines_of_pages(source: str, pages: list[str]) -> None:
    assert without_pages(source)[1] == pages


def test_a_number_at_the_end_of_a_wrapped_text_is_on_no_page() -> None:
    assert without_pages("The board met.\nThe stage is open.\n7", wrapped())[1] == []


def test_a_number_inside_a_sentence_of_a_wrapped_text() -> None:
    content, pages = without_pages("The society planted oak\n12\ntrees.", wrapped())
    assert content == [("The society planted oak", False), ("trees.", False)]
    assert pages == ["12"]


def test_a_sentence_goes_on_over_a_page_break() -> None:
    content, _ = without_pages("The board of\n\nold stages\nopened its\n\n\fnew stage.\n\n\fIt is open.\n")
    assert [gap for _, gap in content] == [False, True, False, False, True]


def test_a_sentence_goes_on_behind_the_number_of_its_page() -> None:
    content, pages = without_pages("The board has opened its\n\n4\n\n\fnew stage.\nIt is open.")
    assert content == [("The board has opened its", False), ("new stage.", False), ("It is open.", False)]
    assert pages == ["4"]


def at_breaks(lines: list[str], *breaks: int) -> set[int]:
    return _layout._at_page_breaks([line(text) for text in lines], list(breaks))


@pytest.mark.parametrize(
    ("lines", "breaks", "expected"),
    [
        (["3", "The board"], [1], {0}),
        (["The board", "3"], [1], {1}),
        (["The board", "Foot", "3", "Head", "The stage", "Foot", "4", "Head", "It is"], [3, 7], {1, 2, 3, 5, 6, 7}),
        # Not further than two lines from the break.
        (["The board", "1", "2", "3", "4", "5", "6", "The stage"], [4], {2, 3, 4, 5}),
        # From the break to the first line that is neither.
        (["3", "The board", "The stage", "4"], [2], set()),
        (["A quay", "Bulletin 1 of June", "A pier", "Bulletin 2 of June"], [1, 3], {1, 3}),
        (["A quay", "Bulletin of June", "A pier", "Bulletin of July"], [1, 3], set()),
        (["A quay", "and the stage", "A pier", "and the stage"], [1, 3], set()),
        (["A quay", "7 and the stage", "A pier", "8 and the stage"], [1, 3], {1, 3}),
    ],
)
def test_at_page_breaks(lines: list[str], breaks: list[int], expected: set[int]) -> None:
    assert at_breaks(lines, *breaks) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The society planted oak\n12\ntrees.", {1}),
        ("A park. The society planted oak\n12\ntrees.\nIt is new.", {1}),
        ("It is new.\nThe society planted oak\n12\ntrees.", {2}),
        ("The society planted oak\n12\nTrees.", set()),
        ("The society planted a\n12\nTrees.", set()),
        ("The society planted oaks.\n12\ntrees.", set()),
        ("The society planted oak\nfir\ntrees.", set()),
        ("12\ntrees\nand oak", set()),
        ("The society planted\noak\n12", set()),
    ],
)
def test_numbers_inside_sentences(source: str, expected: set[int]) -> None:
    assert _layout._numbers_inside_sentences(source, scan(source)) == expected


def test_a_number_in_a_cell_is_no_page() -> None:
    source = "The society planted | 12 |\ntrees."
    lines = [line("The society planted", 0), line("12", 22), line("trees.", 27)]
    assert _layout._numbers_inside_sentences(source, lines) == set()


@pytest.mark.parametrize(
    ("text", "expected"), [("12", True), ("Page 12", True), ("EN", False), ("Boats 12", False), ("Boats", False)]
)
def test_is_folio(text: str, expected: bool) -> None:
    assert _layout._is_folio(line(text)) is expected


def test_page_lines_among_blocks() -> None:
    """Those inside a block are part of it."""

    def block(start: int, end: int) -> Block:
        return Block("x", start, end, None, False, [], False)

    first, second = block(5, 15), block(20, 25)
    pages = [line("1", at) for at in (0, 7, 15, 22, 30)]
    found = _layout._with_pages([first, second], pages)
    assert [(b.start, b.end) for b in found] == [(0, 1), (5, 15), (15, 16), (20, 25), (30, 31)]
    assert found[0] == Block("1", 0, 1, None, True, [pages[0]], False, page=True, starts=[0])
    assert [b.page for b in found] == [True, False, True, False, True]
    assert found[2].place(0) == 15


def test_pages_are_evidence() -> None:
    text = "The board met.\n3\n\fThe stage is open.\nIt is new."
    shape, found = _layout.analyse(text, scan(text))
    assert shape.evidence == ("pages",)
    assert [block.page for block in found] == [False, True, False, False]


def test_what_is_taken_off_is_evidence() -> None:
    shape, _ = _layout.analyse("> One\n> two", scan("> One\n> two"))
    assert shape.evidence == ("width 3", "open 1 of 1", "quoted")


def test_blocks_are_not_shared() -> None:
    a, b = (Block("x", 0, 1, None, False, [], False) for _ in range(2))
    assert (a.level, a.page, a.starts) == (0, False, [])
    assert a.starts is not b.starts


def test_folded_is_that_of_short_text() -> None:
    text, long = "【（Xenia's Pier）】：", "b" * 80
    assert Block(text, 0, 9, None, False, [], False).folded == "xenia's pier"
    assert Block(long, 0, 80, None, False, [], False).folded == long
    assert Block(long + "b", 0, 81, None, False, [], False).folded == ""
