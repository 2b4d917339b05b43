"""The rules of blocks, condition by condition: a text that meets one, and a text that just does not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from communique import Boilerplate, Caption, DefectCode, Heading, Kicker, Lexicon, Paragraph, Part, from_html, parse
from communique import _grammar as g
from test_rules import LEAD, MORE, between, outline

TITLE = "A landing stage for the islands"
Place = Callable[..., str]


def above(*lines: str) -> str:
    """A release with `lines` above its title."""
    return "\n\n".join((*lines, TITLE, LEAD, MORE))


def inside(*lines: str) -> str:
    """A release with `lines` between the paragraphs of its body."""
    return "\n\n".join((TITLE, LEAD, MORE, *lines, LEAD, MORE))


def behind(*lines: str) -> str:
    """A release with `lines` behind its body."""
    return "\n\n".join((TITLE, LEAD, MORE, *lines))


def flat(text: str) -> str:
    """`text` without blank lines."""
    return text.replace("\n\n", "\n")


def kinds(text: str, *lines: str) -> list[str]:
    """The kinds of the parts that `lines` make in `text`; "" for one that makes no part of its own."""
    parts = parse(text).parts
    assert all(part.span.of(text).split() == part.text.split() for part in parts if isinstance(part, Kicker | Heading))
    return [next((type(part).__name__ for part in parts if part.text == line), "") for line in lines]


def words(length: int, start: str = "", end: str = "") -> str:
    """`start`, small letters and `end`, of `length` characters together."""
    return f"{start}{'ferry ' * length}"[: length - len(end)].rstrip().ljust(length - len(end), "s") + end


def names(length: int, start: str = "", end: str = "") -> str:
    """The same with capitals."""
    return f"{start}{'Ferry ' * length}"[: length - len(end)].rstrip().ljust(length - len(end), "s") + end


# --- what a line says ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, Press Officer", True),
        ("Ann Lee, Senior Press Officer", True),
        ("Press Officer", False),
        ("Ann Lee Press Officer", False),
        ("Lee, Press Officer", False),
        ("ann lee, Press Officer", False),
        ("Ann Lee, Press Officer Kvalby", False),
        ("Ann Lee, Mayor", False),
    ],
)
def test_name_with_an_office(text: str, expected: bool) -> None:
    assert g._is_officer(text) is expected


@pytest.mark.parametrize(
    ("name", "office", "expected"),
    [
        ("Ann Lee", "Mayor of Kvalby", True),
        ("Ann Lee", words(60, "Mayor "), True),
        ("Ann Lee", words(61, "Mayor "), False),
        ("Ann", "Mayor of Kvalby", False),
        ("ANN LEE", "Mayor of Kvalby", False),
        ("Ann Lee", "Mayor of Kvalby 2", False),
        ("Ann Lee", "mayor@kvalby.example", False),
        *(("Ann Lee", f"Mayor of Kvalby{mark}", False) for mark in ",:;.?!"),
    ],
)
def test_signature(name: str, office: str, expected: bool) -> None:
    assert g._is_signed(name, office) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ab/cde", True),
        ("AB//CD", True),
        ("(abc/de)", True),
        ("（港湾/報道）", True),
        ("Source: Xinhua", True),
        ("SOURCE Harbour Board", True),
        ("(Ann Lee, Press Desk)", True),
        ("(by Ann Lee)", True),
        ("（by Ann Lee）", True),
        ("by Ann Lee", False),
        ("(the mayor)", False),
        ("Ann Lee", False),
        (f"(by Ann Lee{'s' * 149}", True),
        (f"(by Ann Lee{'s' * 150}", False),
    ],
)
def test_sign_off(text: str, expected: bool) -> None:
    assert g._is_sign_off(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Download the text (PDF, 120 KB)", True),
        ("The text PDF 1 MB", True),
        ("The text (PDF)", False),
        ("The 120 boats of the board", False),
        ("A club of 12 members (board)", False),
    ],
)
def test_offer_of_a_file(text: str, expected: bool) -> None:
    assert g._offers_file(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The following statement was issued by the board:", True),
        ("The board has issued a statement:", True),
        ("The mayor of the town said:", False),
        ("The boats have left. Their crews gave the following statement:", False),
    ],
)
def test_announcement(text: str, expected: bool) -> None:
    assert g._announces(text) is expected


@pytest.mark.parametrize(
    ("words_", "expected"),
    [
        ("end", True),
        ("end of press release", True),
        ("end of statement", True),
        ("end of boats", False),
        ("top of press release", False),
        ("boats", False),
    ],
)
def test_words_of_an_end_mark(words_: str, expected: bool) -> None:
    assert g._names_end(words_) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What: boats", True),
        ("What:\u00a0boats", True),
        ("What:boats", False),
        ("What now: boats", False),
        ("What boats", False),
        ("2: boats", False),
        ("What:", False),
        (f"{'W' * 14}: boats", True),
        (f"{'W' * 15}: boats", False),
    ],
)
def test_word_before_the_colon_of_an_entry(text: str, expected: bool) -> None:
    assert g._has_entry_word(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jane@board.example", True),
        ("555-123-4567", True),
        ("Tel. +47 22 00 11", True),
        ("The 12 boats", False),
        ("boats @ the quay", False),
        ("Jane Doe", False),
    ],
)
def test_number_or_address(text: str, expected: bool) -> None:
    assert g._reaches_someone(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report: https://board.example/41", True),
        ("The report (http)", False),
        ("https://board.example/41", False),
        ("The report: read it", False),
    ],
)
def test_words_and_the_address_of_a_page(text: str, expected: bool) -> None:
    assert g._is_link_line(text) is expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [("No. 12", "Reference"), ("IP/22/123", "Reference"), ("Press release", "Kicker"), ("Source: Xinhua", "Byline")],
)
def test_beside_a_date(text: str, kind: str) -> None:
    assert g._beside_date(text).__name__ == kind


# --- what a line becomes, by its place -----------------------------------------------------------

QUESTION = "Who sails in the spring?"
COLON = "The boats of the board: "

LINES: dict[str, tuple[Place, list[str], list[str]]] = {
    # short lines
    "a sentence of 140 characters": (inside, [words(140, "Contact: a@b.example ", ".")], ["Contact"]),
    "a sentence of 141 characters": (inside, [words(141, "Contact: a@b.example ", ".")], ["Paragraph"]),
    # issued
    "a kicker that is a label of publication too": (between, ["For immediate release"], ["Kicker"]),
    # dateline
    "a place under a date": (between, ["3 March 2022", "Kvalby"], ["", ""]),
    "a time without a date": (between, ["14:30"], ["Subtitle"]),
    "a byline under a date": (between, ["3 March 2022", "By Jane Doe"], ["Dateline", "Byline"]),
    "an officer under a date": (between, ["3 March 2022", "Ann Lee, Press Officer"], ["Dateline", "Byline"]),
    "a heading under a date": (between, ["3 March 2022", "Investors"], ["Dateline", "Contact"]),
    "a kicker under a date": (between, ["3 March 2022", "Events"], ["Dateline", "Kicker"]),
    "a company under a date": (between, ["3 March 2022", "Halden Boats GmbH"], ["Dateline", "Byline"]),
    "a label under a date": (between, ["3 March 2022", "Last Updated"], ["Dateline", "Updated"]),
    "a place under a date with its place": (between, ["Riga, 3 March 2022", "Kvalby"], ["Dateline", "Subtitle"]),
    "a place under the day of a place": (between, ["Riga", "3 March 2022", "Kvalby"], ["", "", "Subtitle"]),
    "a second date": (between, ["3 March 2022", "4 March 2022"], ["Dateline", "Dateline"]),
    # reference
    "a number of 60 characters": (between, [f"ABCDEFGH{'/ABCDEFGH' * 5}/A/1234"], ["Reference"]),
    "a number of 61 characters": (between, [f"ABCDEFGH{'/ABCDEFGH' * 5}/A/12345"], ["Subtitle"]),
    "a number in square brackets": (between, ["[BRD-2021-12]"], [""]),
    "a bare number in the body": (inside, ["12345/21"], ["Heading"]),
    "a bare number behind the body": (behind, ["12345/21"], ["Reference"]),
    "a number with letters in the body": (inside, ["IP/22/123"], ["Reference"]),
    "kind and number with a gap": (between, ["Press release", "(2019) 041"], ["Kicker", "Reference"]),
    # byline
    "a byline of 120 characters": (between, [names(120, "By ")], ["Byline"]),
    "a byline of 121 characters": (between, [names(121, "By ")], ["Subtitle"]),
    "a byline that is a sentence": (inside, ["By Friday all boats are back."], ["Paragraph"]),
    "a byline in the body": (inside, ["By Friday Evening"], ["Heading"]),
    "a byline behind the body": (behind, ["By Jane Doe"], ["Byline"]),
    "a byline in small letters under the title": (between, ["by Jane Doe"], ["Subtitle"]),
    "an issuer above the title": (above, ["Halden Boats GmbH", "3 March 2022"], ["Furniture", "Dateline"]),
    "an issuer above the date": (between, ["Halden Boats GmbH", "3 March 2022"], ["Byline", "Dateline"]),
    "an issuer and no date": (between, ["Halden Boats GmbH"], ["Subtitle"]),
    "an issuer in the body": (inside, ["Halden Boats GmbH", "Published: 3 March 2022"], ["Paragraph", "Issued"]),
    "an officer behind the body": (behind, ["Ann Lee, Press Officer"], ["Byline"]),
    "initials": (behind, ["ab/cde"], ["Byline"]),
    "initials as a list item": (behind, ["- ab/cde"], [""]),
    "initials in the body": (inside, ["ab/cde"], ["Heading"]),
    "name and office with a gap": (behind, ["Jane Doe", "Mayor of Kvalby"], ["Furniture", "Furniture"]),
    # kicker
    "two kickers and and": (between, ["Speeches and statements"], ["Kicker"]),
    "two kickers, one of them unknown": (between, ["Interviews and boats"], ["Subtitle"]),
    "two kickers, joined by and": (between, ["Interviews and announcements"], ["Kicker"]),
    "a session": (between, ["2462nd meeting of the board"], ["Kicker"]),
    # note
    "a remark behind the body": (behind, ["(The boats are blue)"], ["Note"]),
    "a remark in square brackets": (behind, ["[The boats are blue]"], ["Note"]),
    "a remark in wide brackets": (behind, ["（The boats are blue）"], ["Note"]),
    "a remark in the body": (inside, ["(The boats are blue)"], ["Paragraph"]),
    "a remark that is open": (behind, ["(The boats are blue"], ["Furniture"]),
    "a remark without its first bracket": (behind, ["The boats are blue)"], ["Furniture"]),
    "a remark of 120 characters": (behind, [words(120, "(", ")")], ["Note"]),
    "a remark of 121 characters": (behind, [words(121, "(", ")")], ["Paragraph"]),
    "a remark that is a sentence": (behind, ["(The boats are blue.)"], ["Paragraph"]),
    "a remark that is a sign-off": (behind, ["(Ann Lee, Press Desk)"], ["Byline"]),
    "a remark that is a credit": (behind, ["(Photo: Ann Lee)"], ["Credit"]),
    # label, page_mark, tail_line
    "a line under a label in the body": (inside, ["Share", "Boats and ferries"], ["Furniture", "Heading"]),
    "a line under a label": (behind, ["Share", "Boats and ferries of the coast: more"], ["Furniture", "Furniture"]),
    "a sentence under a label": (behind, ["Share", "It sails."], ["Furniture", "Paragraph"]),
    "a menu behind the body": (behind, ["Home | Boats | Ferries", MORE], ["Furniture", "Paragraph"]),
    "a menu in the body": (inside, ["Home | Boats | Ferries"], ["Heading"]),
    "a menu with tabs": (behind, ["Boats\tFerries", MORE], ["Paragraph", "Paragraph"]),
    # related
    "a headline and its date": (behind, ["Boats sail again 14 March 2024", MORE], ["Furniture", "Paragraph"]),
    "a headline and its date in a list": (behind, ["- Boats sail again 14 March 2024", MORE], ["", "Paragraph"]),
    "a headline and a part of a date": (behind, ["Boats sail again March 2024", MORE], ["Heading", "Paragraph"]),
    "a headline with a date inside": (behind, ["On 14 March 2024 boat 12", MORE], ["Heading", "Paragraph"]),
    "a link": (behind, ["The report: https://board.example/41", MORE], ["Furniture", "Paragraph"]),
    # quote_source
    "who is quoted": (inside, ["“The boats sail.”", "Ann Lee, mayor"], ["Paragraph", "Byline"]),
    "who is quoted, in capitals": (inside, ["“The boats sail.”", "Mayor Ann Lee of Kvalby"], ["Paragraph", "Byline"]),
    "who is quoted, in small letters": (inside, ["“The boats sail.”", "ann lee, mayor"], ["Paragraph", "Heading"]),
    "a heading under a quotation": (inside, ["“The boats sail.”", "Boats and all ferries"], ["Paragraph", "Heading"]),
    "a colon under a quotation": (inside, ["“The boats sail.”", "Ann Lee, mayor:"], ["Paragraph", "Paragraph"]),
    "a comma under a quotation": (inside, ["“The boats sail.”", "Ann Lee, mayor,"], ["Paragraph", "Paragraph"]),
    "a sentence under a quotation": (inside, ["“The boats sail.”", "Ann Lee, mayor."], ["Paragraph", "Paragraph"]),
    "a quotation broken off": (inside, ["“Boats,” she said, “sail.”", "Ann Lee, mayor"], ["Paragraph", "Heading"]),
    "a quotation that ends early": (inside, ["“Boats”, she said.", "Ann Lee, mayor"], ["Paragraph", "Heading"]),
    "a quotation that begins late": (inside, ["She said: “Boats.”", "Ann Lee, mayor"], ["Paragraph", "Heading"]),
    # leftover
    "three lines left": (
        behind,
        ["Responsible: the clerk", "Printed by the board", "Set in type"],
        ["Furniture", "Furniture", "Furniture"],
    ),
    "four lines left": (behind, ["Paper: board", "Set: board", "Ink: board", "Type: board"], ["Paragraph"] * 4),
    "a date among the lines left": (behind, ["Ferries and boats", "3 March 2022"], ["Paragraph", "Paragraph"]),
    "a line left of 80 characters": (behind, [words(80, COLON)], ["Furniture"]),
    "a line left of 81 characters": (behind, [words(81, COLON)], ["Paragraph"]),
    "a line left that is open": (behind, ["Boats and ferries,"], ["Paragraph"]),
    "a line left with a colon": (behind, ["Boats and ferries:"], ["Paragraph"]),
    "a list item left": (behind, ["- a boat"], [""]),
    "a line left under a colon": (behind, ["The board said:", "Boats and ferries"], ["Paragraph", "Paragraph"]),
    # folio
    "a page number": (inside, ["Page 2 of 3"], ["Furniture"]),
    "a date under a page number": (inside, ["Page 2 of 3", "3 March 2022"], ["Furniture", "Furniture"]),
    "a line under a page number": (inside, ["Page 2 of 3", "Boats and ferries"], ["Furniture", "Heading"]),
    # repeat
    "the title in the body": (inside, [TITLE.upper()], ["Furniture"]),
    # copyright_line
    "a year behind ©": (behind, ["© 2022 Harbour Board", MORE], ["Furniture", "Paragraph"]),
    "a sentence behind ©": (behind, ["© Harbour Board. All rights reserved.", MORE], ["Furniture", "Paragraph"]),
    "© of 120 characters": (behind, [names(120, "© 2022 "), MORE], ["Furniture", "Paragraph"]),
    "a name before ©": (behind, ["Harbour Board ©"], ["Furniture"]),
    # heading
    "a heading": (inside, ["Boats and ferries"], ["Heading"]),
    "a heading of 100 characters": (inside, [words(100, COLON)], ["Heading"]),
    "a heading of 101 characters": (inside, [words(101, COLON)], ["Paragraph"]),
    "a heading that is open": (inside, ["Boats and ferries,"], ["Paragraph"]),
    "a heading with a colon": (inside, ["Boats and ferries:"], ["Paragraph"]),
    "a heading with a semicolon": (inside, ["Boats and ferries;"], ["Paragraph"]),
    "a heading in quotation marks": (inside, ["„Boats“ and ferries"], ["Paragraph"]),
    "a heading in brackets": (inside, ["(Boats) and ferries"], ["Paragraph"]),
    "a heading with a tab": (inside, ["Boats\tand ferries"], ["Paragraph"]),
    "entries": (inside, ["What: boats sail", "When: on Friday"], ["Paragraph", "Paragraph"]),
    "one entry": (inside, ["What: boats sail"], ["Heading"]),
    "a question": (inside, [QUESTION], ["Heading"]),
    "a question of 60 characters": (inside, [words(60, "Who ", "?")], ["Heading"]),
    "a question of 61 characters": (inside, [words(61, "Who ", "?")], ["Paragraph"]),
    "a question of a speaker": (inside, [f"Board: {QUESTION}"], ["Paragraph"]),
    "a heading above a short sentence": (inside, ["Boats and ferries", "It sails."], ["Paragraph", "Paragraph"]),
    "a heading above a sentence as long": (inside, ["Boats and ferries", "All boats go now."], ["Paragraph", "Paragraph"]),
    "a heading above a longer sentence": (inside, ["Boats and ferries", "All boats go away."], ["Heading", "Paragraph"]),
    "a heading above a colon": (inside, ["Boats and ferries", "All the boats are:"], ["Heading", "Paragraph"]),
    "a heading above a list": (inside, ["Boats and ferries", "- a boat"], ["Heading", ""]),
    "a question above a short line": (inside, ["Who sails?", "Boats"], ["Paragraph", "Heading"]),
    # end_mark
    "an end mark of 40 characters": (behind, ["#" * 40], ["EndMark"]),
    "an end mark of 41 characters": (behind, ["#" * 41], [""]),
    "an end mark in brackets": (behind, ["(ends)"], ["EndMark"]),
    "an end mark before most of the text": (inside, ["###", LEAD], ["", "Paragraph"]),
    "stars before running text": (inside, ["***"], [""]),
    "stars at the end": (behind, ["***"], ["EndMark"]),
    "stars before a sentence": (behind, ["***", "It sails."], ["EndMark", "Furniture"]),
    "stars before two sentences": (behind, ["***", "It sails.", "They sail."], ["", "Paragraph", "Paragraph"]),
    "stars before a sentence and a line": (
        behind,
        ["***", "It sails.", "All boats"],
        ["EndMark", "Furniture", "Furniture"],
    ),
    "stars before a contact": (
        behind,
        ["***", "Contact: write to a@b.example.", "They sail."],
        ["EndMark", "Contact", "Contact"],
    ),
    # contact
    "a contact in the header": (
        between,
        ["Contact: Jane Doe, jane@board.example", "Boats and ferries"],
        ["Contact", "Subtitle"],
    ),
    "a contact heading of 200 characters": (behind, [words(200, "Contact: "), MORE], ["Contact", "Paragraph"]),
    "a contact heading of 201 characters": (behind, [words(201, "Contact: "), MORE], ["Paragraph", "Paragraph"]),
    "an address": (behind, ["jane@board.example", MORE], ["Contact", "Paragraph"]),
    "an address in a line of 160 characters": (inside, [words(160, "a@b.example: ")], ["Contact"]),
    "an address in a line of 161 characters": (inside, [words(161, "a@b.example: ")], ["Paragraph"]),
    "an address in a sentence": (inside, ["Write to a@b.example."], ["Paragraph"]),
    "a company under a contact": (behind, ["Media contact", "Tamarack Optics Inc."], ["Contact", "Contact"]),
    "a sentence under a contact heading": (
        behind,
        ["Media contact", "Write soon.", "It sails."],
        ["Contact", "Contact", "Paragraph"],
    ),
    "an address under a contact": (behind, ["Media contact", "Write to a@b.example."], ["Contact", "Contact"]),
    "a line of 200 characters under a contact": (behind, ["Media contact", words(200, "a: ")], ["Contact", "Contact"]),
    "a line of 201 characters under a contact": (behind, ["Media contact", words(201, "a: ")], ["Contact", "Paragraph"]),
    "a label under a contact": (behind, ["Media contact", "Share"], ["Contact", "Furniture"]),
    "an end mark under a contact": (behind, ["Media contact", "###"], ["Contact", "EndMark"]),
    # boilerplate
    "a sign-off under notes": (behind, ["Notes to editors", MORE, "(abc/def)"], ["Boilerplate", "Paragraph", "Byline"]),
    "a link under notes": (
        behind,
        ["Notes to editors", "The report: https://board.example/41"],
        ["Boilerplate", "Furniture"],
    ),
    "a label under notes": (behind, ["Notes to editors", "Share"], ["Boilerplate", "Furniture"]),
    "a heading and a sentence under notes": (
        behind,
        ["Notes to editors", "Boats", "It sails."],
        ["Boilerplate", "Boilerplate", "Boilerplate"],
    ),
    # attribution
    "an announcement": (between, ["The following statement was issued by the board:"], ["Note"]),
    "an announcement without its word": (between, ["The mayor of the old town said:"], ["Paragraph"]),
    "an announcement of 200 characters": (between, [words(200, "The following statement ", ":")], ["Note"]),
    "an announcement of 201 characters": (between, [words(201, "The following statement ", ":")], ["Paragraph"]),
    # header_line
    "a line with a bar": (between, ["Harbours of Kvalby |"], ["Furniture"]),
    "a line with a bullet inside": (between, ["Harbours • Kvalby"], ["Furniture"]),
    "a loose line under a date": (between, ["Riga, 3 March 2022", "Boats", "Ferries"], ["Dateline", "Subtitle", "Furniture"]),
}  # fmt: skip


@pytest.mark.parametrize(("place", "lines", "expected"), LINES.values(), ids=LINES)
def test_line(place: Place, lines: list[str], expected: list[str]) -> None:
    assert kinds(place(*lines), *lines) == expected
