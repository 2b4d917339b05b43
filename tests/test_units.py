"""Lines, blocks and marks one by one: what the mutation of functions showed that no other test looks at."""

from __future__ import annotations

import datetime as dt

import pytest
import regex

from communique import (
    Caption,
    Dateline,
    DateSource,
    Defect,
    DefectCode,
    Layout,
    Paragraph,
    Part,
    Span,
    Title,
    _layout,
    _lines,
    _marks,
    _page,
    _stamps,
    _terminals,
    parse,
)
from communique._interchange import read_part, write_part
from communique._lines import PADDING, Line, scan
from communique._parts import PART_TYPES, rule_name


def line(text: str, start: int = 0, **values: int | bool) -> Line:
    given: dict[str, int | bool] = {"indent": 0, "gap": False, "trailing": 0} | values
    return Line(start, start + len(text), text, **given)  # type: ignore[arg-type]


# --- lines ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one", [(0, 3, "one", 0, False, 0)]),
        ("one\n", [(0, 3, "one", 0, False, 0)]),
        (" one", [(1, 4, "one", 1, False, 0)]),
        ("one ", [(0, 3, "one", 0, False, 1)]),
        (" one\n", [(1, 4, "one", 1, False, 0)]),
        ("one \n", [(0, 3, "one", 0, False, 1)]),
        ("\none", [(1, 4, "one", 0, False, 0)]),
        ("one\n\ntwo", [(0, 3, "one", 0, False, 0), (5, 8, "two", 0, True, 0)]),
        ("one\n \t\ntwo\nsix", [(0, 3, "one", 0, False, 0), (7, 10, "two", 0, True, 0), (11, 14, "six", 0, False, 0)]),
        ("  one  \n\ttwo\t", [(2, 5, "one", 2, False, 2), (9, 12, "two", 1, False, 1)]),
        (" one two \r\n", [(1, 8, "one two", 1, False, 1)]),
        ("one  \r\ntwo", [(0, 3, "one", 0, False, 2), (7, 10, "two", 0, False, 0)]),
        ("\ufeff one", [(2, 5, "one", 1, False, 0)]),
        (" one\ufefftwo ", [(1, 8, "one\ufefftwo", 1, False, 1)]),
        ("one\u00ad\u200b\ntwo", [(0, 3, "one", 0, False, 2), (6, 9, "two", 0, False, 0)]),
        ("one\u2028two\x85six", [(0, 3, "one", 0, False, 0), (4, 7, "two", 0, False, 0), (8, 11, "six", 0, False, 0)]),
    ],
)
def test_scan(text: str, expected: list[tuple[int, int, str, int, bool, int]]) -> None:
    assert [(ln.start, ln.end, ln.text, ln.indent, ln.gap, ln.trailing) for ln in scan(text)] == expected


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t\n", "\ufeff", "\u00ad\n\u200b"])
def test_scan_of_nothing(text: str) -> None:
    assert scan(text) == []


def test_padding_is_white_space_and_invisible() -> None:
    assert set(PADDING) >= set(" \t\n\r\f\v\x1c\x85\u00a0\u1680\u2000\u2003\u2028\u202f\u205f\u3000\ufeff\u200b\u00ad")
    assert not any(c.isalnum() for c in PADDING)


def test_places_of_a_line() -> None:
    plain = line("one two", 5)
    assert (plain.offsets, plain.level, plain.closed) == (None, 0, False)
    assert [plain.place(0), plain.place(4), plain.place(7)] == [5, 9, 12]
    assert plain.behind(4) == 9


def test_places_of_a_line_without_its_marks() -> None:
    """ "a**b**" from 10 on, without its stars."""
    cleaned = Line(10, 16, "ab", 0, False, 0, offsets=[10, 13, 14])
    assert [cleaned.place(0), cleaned.place(1), cleaned.place(2)] == [10, 13, 14]
    # Nothing was taken off before the first character, so what stands behind it may be cut off there.
    assert cleaned.behind(0) == 10
    # Stars were taken off before the second: all of them stay.
    assert cleaned.behind(1) == 10


def test_behind_characters_before_all_marks() -> None:
    """ "abc**d**": up to the third character nothing was taken off."""
    cleaned = Line(10, 18, "abcd", 0, False, 0, offsets=[10, 11, 12, 15, 16])
    assert [cleaned.behind(at) for at in range(4)] == [10, 11, 12, 10]


def test_behind_marks_that_open_the_line() -> None:
    assert Line(10, 15, "abc", 0, False, 0, offsets=[12, 13, 14, 15]).behind(1) == 10


# --- quoted mail ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marked", "bare", "expected"),
    [(0, 2, False), (1, 0, False), (2, 0, True), (9, 1, True), (8, 1, False), (18, 2, True)],
)
def test_is_quoted(marked: int, bare: int, expected: bool) -> None:
    """Nine lines in ten, and two at least."""
    assert _marks.is_quoted([line("> a")] * marked + [line("a")] * bare) is expected


def test_unquoted() -> None:
    lines = scan("> one\n>\n>> two\n>   three")
    found = [(ln.start, ln.text, ln.gap, ln.indent) for ln in _marks._unquoted(lines)]
    assert found == [(2, "one", False, 0), (11, "two", True, 0), (19, "three", False, 2)]


# --- marks inside lines --------------------------------------------------------------------------


def taken(source: str) -> tuple[list[str], tuple[str, ...]]:
    lines, names = _marks.take_off(source, scan(source))
    assert all(ln.offsets is None or len(ln.offsets) == len(ln.text) + 1 for ln in lines)
    return [ln.text for ln in lines], names


@pytest.mark.parametrize(
    ("source", "texts", "names"),
    [
        ("a bridge", ["a bridge"], ()),
        ("> a\n> bridge", ["a", "bridge"], ("quoted",)),
        ("a&nbsp;bridge", ["a\u00a0bridge"], ("references",)),
        ("a&amp;b", ["a&amp;b"], ()),
        ("a <b>bridge</b>", ["a bridge"], ("tags",)),
        ("a<br>bridge", ["a bridge"], ("tags",)),
        ("<S> rose", ["<S> rose"], ()),
        ("<p>a</p><p>bridge</p>", ["<p>a", "bridge"], ("tags",)),
        ("## A bridge", ["A bridge"], ("headings",)),
        ("**A bridge**", ["A bridge"], ("headings",)),
        ("_A bridge_", ["A bridge"], ("headings",)),
        ("see [the bridge](/x) there", ["see the bridge there"], ("markdown",)),
        ("a **new** bridge", ["a new bridge"], ("markdown",)),
        (r"a\_b", ["a_b"], ("markdown",)),
        ("[x](y) [a](b)", ["[x](y) [a](b)"], ()),
        ("[1]The bridge\nis open\n1. https://x.y", ["The bridge", "is open", "1. https://x.y"], ("link-numbers",)),
        ("[1]The bridge\nis open", ["[1]The bridge", "is open"], ()),
        ("News [/news] here", ["News here"], ("link-targets",)),
        ("2 * 3 * 4 = 24", ["2 * 3 * 4 = 24"], ()),
        ("snake_case_name", ["snake_case_name"], ()),
    ],
)
def test_take_off(source: str, texts: list[str], names: tuple[str, ...]) -> None:
    found, said = taken(source)
    assert [text.removeprefix("<p>") for text in found] == [text.removeprefix("<p>") for text in texts]
    assert said == names


def test_levels_of_headings() -> None:
    for source, level in [("# A", 1), ("### A", 3), ("****** A ******", 1), ("** A", 5), ("**A b**", 7), ("*A b*", 0)]:
        lines, _ = _marks.take_off(source, scan(source))
        assert lines[0].level == level, source


# --- columns and blocks --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("abc", 3), ("é", 1), ("e\u0301", 1), ("会议", 4), ("ａ", 2), ("a会", 3)]
)
def test_columns(text: str, columns: int) -> None:
    assert _layout._columns(text) == columns


@pytest.mark.parametrize(
    ("text", "expected"), [("---", True), ("* * *", True), ("a", False), ("- 30 -", False), ("(", True)]
)
def test_is_rule(text: str, expected: bool) -> None:
    assert _layout.is_rule(text) is expected


def test_places_of_a_block() -> None:
    _, (block,) = _layout.analyse("  • the pear\ntree stands", scan("  • the pear\ntree stands"))
    assert (block.text, block.marker, block.start, block.end) == ("the pear tree stands", "•", 4, 24)
    assert [block.place(at) for at in (0, 4, 9, 14, 20)] == [4, 8, 13, 18, 24]


@pytest.mark.parametrize(
    ("source", "pages"),
    [
        ("The society has planted a\n\f12\ntree that was lost.", ["12"]),
        ("Head\nThe society.\n\fHead\nIt plants.\n\fHead\nIt grows.", ["Head", "Head"]),
    ],
)
def test_pages(source: str, pages: list[str]) -> None:
    lines = scan(source)
    _, found = _layout._without_pages(source, lines, _layout.Shape(Layout.LINES))
    assert [ln.text for ln in found][-len(pages) :] == pages


def test_lines_ends() -> None:
    """What ends a line is what `str.splitlines` takes for an end."""
    assert all(("a" + c + "b").splitlines() == ["a", "b"] for c in _lines._BREAKS)


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("The bridge is open", "Мост открыт", True),
        ("The bridge is open", "Мост НАТО (NATO)", False),
        ("The bridge is open", "«Мост»", True),
        ("Мост открыт", "Мост открыт", False),
        ("The bridge, Мост", "Мост открыт", False),
        ("1 2 3", "Мост открыт", False),
        ("The bridge is open", "橋", False),
        ("The bridge is open", "1 2 3", False),
    ],
)
def test_changes_script(above: str, below: str, expected: bool) -> None:
    assert _layout._changes_script(line(above), line(below)) is expected


@pytest.mark.parametrize("text", ["cafÃ©", "itâ€™s", "ÐœÐ¾", "Â\x80", "Ñ‚"])
def test_mojibake(text: str) -> None:
    assert DefectCode.MOJIBAKE in [defect.code for defect in parse(text).defects]


@pytest.mark.parametrize("text", ["Ãa", "ÂA", "Âme", "Â«", "Â\xa0x", "â", "Ñandú", "café"])
def test_no_mojibake(text: str) -> None:
    assert DefectCode.MOJIBAKE not in [defect.code for defect in parse(text).defects]


def test_weekday_behind_a_mark_is_no_place() -> None:
    stamp = _stamps.date_line("12 March 2022 | Saturday")
    assert stamp is not None and (stamp.place, stamp.end) == (None, len("12 March 2022 | Saturday"))


def test_wire_service_before_a_place_without_a_date() -> None:
    stamp = _stamps.wire_dateline("(AP) - RIGA — The harbour has opened again to all ships of the coast.")
    assert stamp is not None and (stamp.place, stamp.agency, stamp.when) == ("RIGA", "AP", None)
    assert stamp.end == len("(AP) - RIGA")


def test_claims_of_one_kind_count_once() -> None:
    claims: dict[str, list[str]] = {}
    for kind in ("h1", "h1", "title"):
        _page._add(claims, "a bridge", kind)
    assert claims == {"a bridge": ["h1", "title"]}


# --- what is stable -----------------------------------------------------------------------------


def test_layouts_and_sources() -> None:
    assert [layout.value for layout in Layout] == ["blocks", "lines", "wrapped", "cut", "one-line", "empty"]
    assert [source.value for source in DateSource] == ["dateline", "lead"]


def test_codes_of_defects() -> None:
    assert sorted(code.value for code in DefectCode) == [
        "ambiguous-date",
        "bidi-control",
        "control-character",
        "cut-paragraphs",
        "date-out-of-range",
        "dateline-lead-conflict",
        "lone-surrogate",
        "missing-body",
        "missing-title",
        "mojibake",
        "partial-date",
        "replacement-character",
        "reversed-range",
        "stamp-without-date",
        "time-out-of-range",
        "uncertain-caption",
        "updated-before-dateline",
        "weekday-mismatch",
    ]


def test_names_of_rules() -> None:
    assert {rule_name(kind) for kind in PART_TYPES} == set(
        "title subtitle kicker byline reference dateline issued updated caption credit heading paragraph note end_mark "
        "contact boilerplate furniture".split()
    )


def test_evidence_and_messages_take_no_part_in_comparison() -> None:
    plain = Title(span=Span(0, 3), text="Pier")
    assert plain == Title(span=Span(0, 3), text="Pier", evidence=("level",))
    assert plain.evidence == ()
    assert Defect(DefectCode.MOJIBAKE, Span(0, 1)) == Defect(DefectCode.MOJIBAKE, Span(0, 1), "another")


@pytest.mark.parametrize(
    ("part", "written"),
    [
        (Dateline(span=Span(0, 3), text="x"), {}),
        (Caption(span=Span(0, 3), text="x"), {}),
        (
            Dateline(span=Span(0, 3), text="x", date=dt.date(2022, 3, 2), time=dt.time(14, 5), end_date=dt.date(2022, 3, 4)),
            {"date": "2022-03-02", "time": "14:05", "end_date": "2022-03-04"},
        ),
        (Dateline(span=Span(0, 3), text="x", time=dt.time(14, 5, 9), agency="AP"), {"time": "14:05:09", "agency": "AP"}),
        (Caption(span=Span(0, 3), text="x", evidence=("credit", "twin"), credit="Osk"), {"evidence": ["credit", "twin"], "credit": "Osk"}),
        (Paragraph(span=Span(0, 3), text="x", marker="1."), {"marker": "1."}),
    ],
)  # fmt: skip
def test_parts_are_written_and_read(part: Part, written: dict[str, object]) -> None:
    data = write_part(part)
    assert data == {"type": rule_name(type(part)), "span": [0, 3], "text": "x"} | written
    again = read_part(data)
    assert (again, again.evidence) == (part, part.evidence)


@pytest.mark.parametrize(
    ("starts", "offset", "place"), [([0], 0, (1, 1)), ([0, 4], 3, (1, 4)), ([0, 4, 9], 10, (3, 2))]
)
def test_line_column(starts: list[int], offset: int, place: tuple[int, int]) -> None:
    assert _lines.line_column(starts, offset) == place


def test_line_starts() -> None:
    assert _lines.line_starts("one\ntwo\r\nsix\rten\fend") == [0, 4, 9, 13]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is open.", True),
        ("It is open", False),
        ("It is open;", False),
        ("会议。", True),
        ("“It is open.”", True),
        ("It is open.)", True),
        ("It is open.[12]", True),
        ("It is open.²³", True),
        ("It is open[12]", False),
        ("It is open. [Left]", False),
        ("It is open. (Laughter)", True),
        ("It is open. (Laughter and applause)", True),
        ("It is open (Laughter)", False),
        ("It is open. (Photo)", False),
        ("It is open. X", False),
        ("", False),
    ],
)
def test_ends_sentence(text: str, expected: bool) -> None:
    assert _terminals.ends_sentence(text) is expected


def test_any_of() -> None:
    """Longest first, composed or not, with either apostrophe; a point is a point."""
    pattern = regex.compile(_terminals._any_of(["no", "no.", "é", "d'or"]))
    assert [m[0] for m in pattern.finditer("no. nox é e\u0301 d'or d’or")] == [
        "no.",
        "no",
        "é",
        "e\u0301",
        "d'or",
        "d’or",
    ]
