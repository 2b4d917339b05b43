"""The rules of blocks, condition by condition: a text that meets one, and a text that just does not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from communique import Boilerplate, DefectCode, Lexicon, from_html, parse
from communique import _grammar as g
from test_rules import between, outline
from texts import LEAD, MORE, TITLE

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


def kinds(release: str, *lines: str) -> list[str]:
    """The kinds of the parts that `lines` make in `release`; "" for one that makes no part of its own."""
    parts = parse(release).parts
    texts = [line.removeprefix("- ").removeprefix("> ").removeprefix("## ") for line in lines]
    return [next((type(part).__name__ for part in parts if part.text == text), "") for text in texts]


def words(length: int, start: str = "", end: str = "", word: str = "ferry") -> str:
    """`start`, words and `end`, of `length` characters together."""
    return f"{start}{f'{word} ' * length}"[: length - len(end)].rstrip().ljust(length - len(end), "s") + end


def names(length: int, start: str = "", end: str = "") -> str:
    """The same with capitals."""
    return words(length, start, end, "Ferry")


# --- what a line says ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, Press Officer", True),
        ("Ann Lee, Senior Press Officer", True),
        ("Ann Lee, Kvalby, Press Officer", True),
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
        ("Ann Lee", "Mayor of Ward X", True),
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
        ("Xby Ann Lee", False),
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
        ("end of boats release", False),
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
        ("Jane Doe, [email protected]", True),
        ("boats @ the quay", False),
        ("C++ for all", False),
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

NUMBER = f"ABCDEFGH{'/ABCDEFGH' * 5}/A/1234"
QUESTION = "Who sails in the spring?"
COLON = "The boats of the board: "

LINES: dict[str, tuple[Place, list[str], list[str]]] = {
    # short lines
    "a sentence of 140 characters": (inside, [words(140, "Contact: a@b.example ", ".")], ["Contact"]),
    "a sentence of 141 characters": (inside, [words(141, "Contact: a@b.example ", ".")], ["Paragraph"]),
    # issued
    "a kicker that is a label of publication too": (between, ["For immediate release"], ["Kicker"]),
    "a byline behind a stamp": (between, ["Updated: 3 March 2022 by Jane Doe"], [""]),
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
    "a number of 60 characters": (between, [NUMBER], ["Reference"]),
    "a number of 61 characters": (between, [f"{NUMBER}5"], ["Subtitle"]),
    "a number in square brackets": (between, ["[BRD-2021-12]"], [""]),
    "a bare number in the body": (inside, ["12345/21"], ["Heading"]),
    "a bare number behind the body": (behind, ["12345/21"], ["Reference"]),
    "a number with letters in the body": (inside, ["IP/22/123"], ["Reference"]),
    "kind and number with a gap": (between, ["Press release", "(2019) 041"], ["Kicker", "Reference"]),
    "a number of 60 characters behind the body": (behind, [NUMBER], ["Reference"]),
    "a number of 61 characters behind the body": (behind, [f"{NUMBER}5"], ["Furniture"]),
    "a number with one letter in the body": (inside, ["A/22/123"], ["Reference"]),
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
    "initials as a list item": (behind, ["- ab/cde"], ["Paragraph"]),
    "initials in the body": (inside, ["ab/cde"], ["Heading"]),
    "name and office with a gap": (behind, ["Jane Doe", "Mayor of Kvalby"], ["Furniture", "Furniture"]),
    "a label of senders and a date": (between, ["Sender:", "Jane Doe", "3 March 2022"], ["Paragraph", "Paragraph", "Heading"]),
    "words of a byline and no date": (between, ["By", "Jane Doe", "Boats"], ["Subtitle", "Paragraph", "Heading"]),
    "words of a byline and a sentence": (between, ["By", "It sails.", "3 March 2022"], ["Subtitle", "Subtitle", "Dateline"]),
    "initials under a caption": (
        behind,
        ["The mayor of Kvalby (left) on the new stage", "ab/cde"],
        ["Caption", "Furniture"],
    ),
    "a label of 24 characters": (between, ["(Written and edited by):", "Jane Doe", "3 March 2022"], ["", "", "Dateline"]),
    "a label of 25 characters": (
        between,
        ["(Written and edited by ):", "Jane Doe", "3 March 2022"],
        ["Paragraph", "Paragraph", "Heading"],
    ),
    "initials above a sentence": (behind, ["ab/cde", "It sails."], ["Byline", "Paragraph"]),
    # kicker
    "a kicker and a colon": (between, ["For immediate release:", "Boats for all"], ["Kicker", "Subtitle"]),
    "a kicker that ends in a capital": (between, ["Press release X"], ["Subtitle"]),
    "a kicker and a colon above the title": (above, ["Press release:"], ["Kicker"]),
    "two kickers and and": (between, ["Speeches and statements"], ["Kicker"]),
    "two kickers, one of them unknown": (between, ["Interviews and boats"], ["Subtitle"]),
    "two kickers, joined by and": (between, ["Interviews and announcements"], ["Kicker"]),
    "two kickers in brackets, one of them with and": (between, ["[Remarks and news and events]"], ["Kicker"]),
    "a kicker that is a label of publication, above a sender": (
        between,
        ["For release:", "Jane Doe", "Published: 3 March 2022"],
        ["Kicker", "Subtitle", "Dateline"],
    ),
    "a session": (between, ["2462nd meeting of the board"], ["Kicker"]),
    "a long kicker behind and": (between, ["Remarks and Office of the Press Secretary"], ["Kicker"]),
    "two kickers in brackets": (between, ["[Remarks and interviews]"], ["Kicker"]),
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
    "a remark in the middle": (inside, ["(As delivered)"], ["Note"]),
    # label, page_mark, tail_line
    "a line under a label in the body": (inside, ["Share", "Boats and ferries"], ["Furniture", "Heading"]),
    "a line under a label": (behind, ["Share", "Boats and ferries of the coast: more"], ["Furniture", "Furniture"]),
    "a sentence under a label": (behind, ["Share", "It sails."], ["Furniture", "Paragraph"]),
    "a menu behind the body": (behind, ["Home | Boats | Ferries", MORE], ["Furniture", "Paragraph"]),
    "a menu in the body": (inside, ["Home | Boats | Ferries"], ["Heading"]),
    "a menu with tabs": (behind, ["Boats\tFerries", MORE], ["Paragraph", "Paragraph"]),
    "a sentence with a name run together": (behind, ["It is McDonald."], ["Paragraph"]),
    "a name run together in the body": (inside, ["McDonald and boats"], ["Heading"]),
    # related
    "a headline and its date": (behind, ["Boats sail again 14 March 2024", MORE], ["Furniture", "Paragraph"]),
    "a word of one letter and its date": (behind, ["讯2024年3月14日", MORE], ["Furniture", "Paragraph"]),
    "a headline and its date in a list": (behind, ["- Boats sail again 14 March 2024", MORE], ["Furniture", "Paragraph"]),
    "a headline and a part of a date": (behind, ["Boats sail again March 2024", MORE], ["Heading", "Paragraph"]),
    "a headline with a date inside": (behind, ["On 14 March 2024 boat 12", MORE], ["Heading", "Paragraph"]),
    "a link": (behind, ["The report: https://board.example/41", MORE], ["Furniture", "Paragraph"]),
    "a date alone behind the body": (behind, ["It sails.", "3 March 2022", "It has sailed before."], ["Paragraph", "Heading", "Paragraph"]),
    "a headline, its date and more": (behind, ["Boats sail 14 March 2024 in 2024", MORE], ["Heading", "Paragraph"]),
    "a headline and its date in the body": (inside, ["Boats sail again 14 March 2024"], ["Heading"]),
    # closing_dateline
    "place and date at the end": (behind, ["Riga, 3 March 2022"], ["Dateline"]),
    "place and date in the body": (inside, ["It sails.", "Riga, 3 March 2022"], ["Paragraph", "Heading"]),
    "date and place at the end": (behind, ["3 March 2022, Riga"], ["Paragraph"]),
    "a date at the end": (behind, ["3 March 2022"], ["Paragraph"]),
    "place and date under a line": (behind, ["Boats of the board", "Riga, 3 March 2022"], ["Paragraph", "Furniture"]),
    # alt_text
    "a list item above a caption": (
        inside,
        ["- The new stage", "The mayor of Kvalby (left) on the new stage"],
        ["Paragraph", "Caption"],
    ),
    "a twin in brackets": (inside, ["[The new stage]", "The new stage"], ["Furniture", "Heading"]),
    "a line of 60 characters above a caption": (
        inside,
        [words(60, COLON), "The mayor of Kvalby (left) on the new stage"],
        ["Furniture", "Caption"],
    ),
    "a line of 61 characters above a caption": (
        inside,
        [words(61, COLON), "The mayor of Kvalby (left) on the new stage"],
        ["Paragraph", "Caption"],
    ),
    "a line under a colon, above a caption": (
        inside,
        ["The board said:", "The new stage", "The mayor of Kvalby (left) on the new stage"],
        ["Paragraph", "Paragraph", "Caption"],
    ),
    "a caption above a caption": (
        inside,
        ["The mayor (right) on the stage", "The mayor of Kvalby (left) on the new stage"],
        ["Caption", "Caption"],
    ),
    "a line above a line": (inside, ["The new stage", "The mayor on the stage"], ["Paragraph", "Heading"]),
    "no twin": (inside, ["StageX", "Stage"], ["Paragraph", "Heading"]),
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
    "who is quoted, with half of the words in capitals": (
        inside,
        ["“The boats sail.”", "Mayor of Kvalby town"],
        ["Paragraph", "Byline"],
    ),
    "who is quoted, with a comma behind four long words": (
        inside,
        ["“The boats sail.”", "Strandberghalvorsen chairwoman representing fishermen, of the board"],
        ["Paragraph", "Byline"],
    ),
    "who is quoted, with a comma behind five long words": (
        inside,
        ["“The boats sail.”", "Strandberghalvorsen chairwoman among all fishers, now"],
        ["Paragraph", "Heading"],
    ),
    "who is quoted, with a comma as the 40th character": (
        inside,
        ["“The boats sail.”", "Strandberghalvors chairwoman to the all, now"],
        ["Paragraph", "Byline"],
    ),
    "who is quoted, with a comma as the 41st character": (
        inside,
        ["“The boats sail.”", "Strandberghalvorse chairwoman to the all, now"],
        ["Paragraph", "Heading"],
    ),
    "who is quoted, on a boat X": (inside, ["“The boats sail.”", "Ann Lee, boat X"], ["Paragraph", "Byline"]),
    "who is quoted under a boat X": (inside, ["“The boat X sails.”", "Ann Lee, mayor"], ["Paragraph", "Byline"]),
    "a name under words of Xenia": (inside, ["Xenia said: “Boats.”", "Ann Lee, mayor"], ["Paragraph", "Heading"]),
    "a name under an open quotation": (inside, ["“We sail on boat X", "Ann Lee, mayor"], ["Paragraph", "Heading"]),
    "who is quoted, in a mail": (inside, ["“The boats sail.”", "> Ann Lee, mayor"], ["Paragraph", "Byline"]),
    "a list item under a quotation": (inside, ["“The boats sail.”", "- Ann Lee, mayor"], ["Paragraph", "Paragraph"]),
    "who is quoted, with a third of the words in capitals": (
        inside,
        ["“The boats sail.”", "Mayor of boats"],
        ["Paragraph", "Heading"],
    ),
    # leftover
    "a rule behind the end": (behind, ["###", "_____", "Boats and ferries"], ["EndMark", "", "Furniture"]),
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
    "a list item left": (behind, ["- a boat"], ["Paragraph"]),
    "a line left under a colon": (behind, ["The board said:", "Boats and ferries"], ["Paragraph", "Paragraph"]),
    "the last line under a heading": (behind, [f"## {names(81)}", "Ferries"], ["Heading", "Paragraph"]),
    # folio
    "a page number": (inside, ["Page 2 of 3"], ["Furniture"]),
    "a date under a page number": (inside, ["Page 2 of 3", "3 March 2022"], ["Furniture", "Furniture"]),
    "a long date under a page number": (
        inside,
        ["Page 2 of 3", "Wednesday, 23 March 2022, 10:15:20 p.m. Central European Summer Time"],
        ["Furniture", "Furniture"],
    ),
    "a page number under the title": (between, ["Page 1 of 3", "3 March 2022"], ["Furniture", "Dateline"]),
    "a page number between dashes under the title": (
        between,
        ["Ferries for all", "- 1 -", "3 March 2022"],
        ["Subtitle", "Furniture", "Dateline"],
    ),
    "a line under a page number": (inside, ["Page 2 of 3", "Boats and ferries"], ["Furniture", "Heading"]),
    # repeat
    "the title in the body": (inside, [TITLE.upper()], ["Furniture"]),
    "the title under a date": (between, ["3 March 2022", TITLE.upper()], ["Dateline", "Furniture"]),
    "the title as a sentence under a date": (between, ["3 March 2022", f"{TITLE}."], ["Dateline", "Caption"]),
    "the title as a sentence": (between, [f"{TITLE}."], ["Furniture"]),
    # subtitle
    "a tag under the title": (between, ["</div>", "Ferries for all"], ["Furniture", "Subtitle"]),
    "a second subtitle": (between, ["Boats for all", "Ferries for all"], ["Subtitle", "Heading"]),
    "a second subtitle as a sentence": (
        between,
        ["Boats for all", "The ferries are back.", "3 March 2022"],
        ["Subtitle", "Subtitle", "Dateline"],
    ),
    "a second subtitle under a sentence": (
        between,
        ["Boats for all", "Ferries for all", "3 March 2022"],
        ["Subtitle", "Paragraph", "Heading"],
    ),
    "a subtitle that is open": (between, ["Boats for all,"], ["Paragraph"]),
    "a subtitle with a colon": (between, ["Boats for all:"], ["Paragraph"]),
    "a subtitle of 400 characters": (between, [words(400)], ["Subtitle"]),
    "a subtitle of 401 characters": (between, [words(401)], ["Paragraph"]),
    "a subtitle that is an item": (between, ["- boats for all"], ["Paragraph"]),
    "entries under the title": (between, ["What: boats sail", "When: on Friday"], ["Paragraph", "Paragraph"]),
    # header_line
    "a line with a bar": (between, ["Harbours of Kvalby |"], ["Furniture"]),
    "a line with a bullet inside": (between, ["Harbours • Kvalby"], ["Furniture"]),
    "a loose line under a date": (between, ["Riga, 3 March 2022", "Boats", "Ferries"], ["Dateline", "Subtitle", "Furniture"]),
    "a line with a bar of 120 characters": (between, [words(120, "Boats • ")], ["Furniture"]),
    "a line with a bar of 121 characters": (between, [words(121, "Boats • ")], ["Paragraph"]),
    "a loose line of 59 characters": (
        between,
        ["Riga, 3 March 2022", "Boats", words(59)],
        ["Dateline", "Subtitle", "Furniture"],
    ),
    "a loose line of 60 characters": (
        between,
        ["Riga, 3 March 2022", "Boats", words(60)],
        ["Dateline", "Subtitle", "Heading"],
    ),
    "a loose line under an issued stamp": (
        between,
        ["Published: 3 March 2022", "Boats", "Ferries"],
        ["Dateline", "Subtitle", "Furniture"],
    ),
    "a loose line with a mark": (
        between,
        ["Riga, 3 March 2022", "Boats", "Ferries +"],
        ["Dateline", "Subtitle", "Heading"],
    ),
    "no loose line without a date": (between, ["Boats", "Ferries"], ["Subtitle", "Heading"]),
    "a loose line that ends in a capital": (
        between,
        ["Riga, 3 March 2022", "Boats", "Ferries of class X"],
        ["Dateline", "Subtitle", "Furniture"],
    ),
    "a list item with a bullet inside": (between, ["- Harbours • Kvalby"], ["Paragraph"]),
    # attribution
    "a line with the word of an announcement": (
        between,
        ["Boats for all", "Statement of the board"],
        ["Subtitle", "Heading"],
    ),
    "an announcement": (between, ["The following statement was issued by the board:"], ["Note"]),
    "an announcement without its word": (between, ["The mayor of the old town said:"], ["Paragraph"]),
    "an announcement of 200 characters": (between, [words(200, "The following statement ", ":")], ["Note"]),
    "an announcement of 201 characters": (between, [words(201, "The following statement ", ":")], ["Paragraph"]),
    "an announcement of a list": (
        between,
        ["The following statement was issued by the board:", "- a boat"],
        ["Paragraph", "Paragraph"],
    ),
    "an announcement in a list": (between, ["- The following statement was issued by the board:"], ["Paragraph"]),
    # credit
    "a credit behind the body": (behind, ["Photo: Eva Strand"], ["Credit"]),
    "a credit behind the body, above a sentence": (behind, ["Photo: Eva Strand", MORE], ["Caption", "Paragraph"]),
    "a credit under a credit": (
        inside,
        ["The mayor of Kvalby (left) on the new stage", "Photo: Eva Strand", "Photo: Ann Lee"],
        ["Caption", "Credit", "Credit"],
    ),
    "a credit behind the body, above a line": (behind, ["Photo: Eva Strand", "Boats"], ["Credit", "Furniture"]),
    # copyright_line
    "a year behind ©": (behind, ["© 2022 Harbour Board", MORE], ["Furniture", "Paragraph"]),
    "a sentence behind ©": (behind, ["© Harbour Board. All rights reserved.", MORE], ["Furniture", "Paragraph"]),
    "© of 120 characters": (behind, [names(120, "© 2022 "), MORE], ["Furniture", "Paragraph"]),
    "a name before ©": (behind, ["Harbour Board ©"], ["Furniture"]),
    "© of 60 characters, last": (behind, ["Paper: board", "Set: board", "Ink: board", names(60, "", " ©")], ["Paragraph"] * 3 + ["Furniture"]),
    "© of 61 characters, last": (behind, ["Paper: board", "Set: board", "Ink: board", names(61, "", " ©")], ["Paragraph"] * 3 + ["Caption"]),
    "© under a caption": (
        behind,
        ["The mayor of Kvalby (left) on the new stage", "© Eva Strand"],
        ["Caption", "Credit"],
    ),
    "© of 121 characters": (behind, [names(121, "© 2022 "), MORE], ["Caption", "Paragraph"]),
    "a sentence with ©": (behind, ["The text of the board is © Harbour Board."], ["Paragraph"]),
    "running text behind ©": (behind, [names(110, "© 2022 ", ".")], ["Caption"]),
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
    "a heading above a list": (inside, ["Boats and ferries", "- a boat"], ["Heading", "Paragraph"]),
    "a question above a short line": (inside, ["Who sails?", "Boats"], ["Paragraph", "Heading"]),
    "a marked heading above a line": (inside, ["## Boats", "Ferries of the coast", "Ships"], ["Heading", "Paragraph", "Heading"]),
    "a marked heading at the end": (behind, ["## Boats"], ["Furniture"]),
    "a marked heading at the end of a list": (behind, ["Paper: board", "Set: board", "Ink: board", "## Boats"], ["Paragraph"] * 4),
    "a marked sentence": (inside, ["## The boats sail."], ["Paragraph"]),
    "an entry at the end": (
        behind,
        ["Paper board", "Set board", "Ink board", "Type: board"],
        ["Paragraph"] * 4,
    ),
    "a marked heading above the last line": (
        behind,
        ["Paper board", "Set board", "## Boats", "Ink board"],
        ["Paragraph", "Paragraph", "Heading", "Paragraph"],
    ),
    # end_mark
    "a mark before two sentences": (
        behind,
        ["###", "It sails.", "They sail."],
        ["EndMark", "Furniture", "Furniture"],
    ),
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
    "stars before two sentences and a line": (
        behind,
        ["***", "It sails.", "They sail.", "All boats"],
        ["", "Paragraph", "Paragraph", "Furniture"],
    ),
    "stars with blanks before two sentences": (
        behind,
        ["* * *", "It sails.", "They sail."],
        ["", "Paragraph", "Paragraph"],
    ),
    # contact
    "a name above an address in the body": (
        inside,
        ["Jane Doe\njane@board.example"],
        [""],
    ),
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
    "a contact as a sentence in the header": (between, ["Write to a@b.example."], ["Caption"]),
    "a contact of 160 characters in the header": (
        between,
        [words(160, "Contact: a@b.example "), "Boats for all"],
        ["Contact", "Subtitle"],
    ),
    "a contact of 161 characters in the header": (
        between,
        [words(161, "Contact: a@b.example "), "Boats for all"],
        ["Contact", "Contact"],
    ),
    "an address of 160 characters in the header": (between, [words(160, "a@b.example: ")], ["Contact"]),
    "an address of 161 characters in the header": (between, [words(161, "a@b.example: ")], ["Subtitle"]),
    "a sentence under a contact in the body": (
        inside,
        ["Media contact", "Jane Doe", "Write soon."],
        ["Contact", "Contact", "Paragraph"],
    ),
    "a long name under a contact": (behind, ["Media contact", names(160, "", ".")], ["Contact", "Contact"]),
    "a longer name under a contact": (
        behind,
        ["Media contact", "Jane Doe", "Write.", names(161, "", ".")],
        ["Contact", "Contact", "Contact", "Paragraph"],
    ),
    "two colons in a contact": (behind, ["Contact: Jane Doe, tel.: 12", "Kvalby"], ["Contact", "Contact"]),
    "a heading of standing text under a contact": (
        behind,
        ["Media contact", "Jane Doe", "Notes to editors", "It sails."],
        ["Contact", "Contact", "Boilerplate", "Boilerplate"],
    ),
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
    # what ends in a letter ends in no mark
    "a subtitle that ends in a capital": (between, ["Boats of class X"], ["Subtitle"]),
    "a heading that ends in a capital": (inside, ["Boats of class X"], ["Heading"]),
    "a line left that ends in a capital": (behind, ["Boats of class X"], ["Furniture"]),
    "a remark before brackets": (behind, ["X boats (blue)"], ["Furniture"]),
    "a remark that ends in a capital": (behind, ["(Boats of class X"], ["Furniture"]),
    "a sender that ends in a capital": (
        between,
        ["Sender X", "Jane Doe", "Published: 3 March 2022"],
        ["Subtitle", "Paragraph", "Issued"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("place", "lines", "expected"), LINES.values(), ids=LINES)
def test_line(place: Place, lines: list[str], expected: list[str]) -> None:
    assert kinds(place(*lines), *lines) == expected


ABOUT = {
    "About Harbour Works": True,
    "About the works": True,
    "About the old works": True,
    "About the old works of all": True,
    "About the old works of the board": False,
    "About the old works Board of the coast": True,
    "About the old works of Board the coast": False,
    "About 300 guests": False,
    "About the 300 guests": True,
    "About 3 guests": False,
    "About A1 Boats": True,
    "Про старі причали порту": False,
    "Apie seną uosto krantinę": True,
    "Om den havn": True,
    "Om den gamle havn": False,
    "Om den gamle Havn": True,
    "Au sujet de nos ports": True,
    "En savoir plus sur le port": True,
    "Boats of the Board": False,
    names(80, "About "): True,
    names(81, "About "): False,
    "About Acme AGAcme AG makes boats.": True,
    "About Acme AG makes boats.": False,
    "Informazioni sul Porto AGPorto AG ha navi.": True,
    "Au sujet du Port AGPort AG a des quais.": True,
    "En savoir plus sur Port AGPort AG a des quais.": True,
}


@pytest.mark.parametrize(("line", "expected"), ABOUT.items())
def test_heading_about(line: str, expected: bool) -> None:
    assert (
        kinds(behind(line, "It has boats of all sizes, for the islands and for all the towns of the coast."), line)
        == ["Boilerplate"]
    ) is expected


def test_headline_with_its_date_and_the_word_for_year() -> None:
    assert kinds(
        behind("Човни знову ходять 14 березня 2024 року", MORE), "Човни знову ходять 14 березня 2024 року"
    ) == ["Furniture"]


@pytest.mark.parametrize("mark", ["•", "*", "-"])
def test_headline_with_its_date_in_a_list(mark: str) -> None:
    assert kinds(behind(f"{mark} Boats sail 14 March 2024", MORE), "Boats sail 14 March 2024") == ["Furniture"]


def test_numbered_headline_with_its_date_is_text() -> None:
    assert kinds(behind("1. Boats sail 14 March 2024", MORE), "1. Boats sail 14 March 2024") == ["Paragraph"]


@pytest.mark.parametrize(
    "text", [behind("About Harbour Works"), between("About Harbour Works"), inside("About Harbour Works", LEAD)]
)
def test_no_heading_about_at_the_end_or_far_from_it(text: str) -> None:
    assert "Boilerplate" not in kinds(text, "About Harbour Works")


# --- lines together ------------------------------------------------------------------------------

JOINED: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "place, date and time": (between("Kvalby", "3 March 2022", "14:30"), [("Dateline", "Kvalby 3 March 2022 14:30")]),
    "date and place under a date with its place": (
        between("Riga, 1 March 2022", "3 March 2022", "Kvalby"),
        [("Dateline", "Riga, 1 March 2022"), ("Dateline", "3 March 2022 Kvalby")],
    ),
    "number behind a dateline": (
        between("KVALBY, 3 March 2022 - IP/22/123"),
        [("Dateline", "KVALBY, 3 March 2022"), ("Reference", "IP/22/123")],
    ),
    "kind before date and time": (
        between("Press release - 3 March 2022", "14:30"),
        [("Kicker", "Press release"), ("Dateline", "3 March 2022 14:30")],
    ),
    "place, date and kind": (
        between("Kvalby", "3 March 2022 - Press release"),
        [("Dateline", "Kvalby 3 March 2022"), ("Kicker", "Press release")],
    ),
    "number before date": (between("No. 12, 3 March 2022"), [("Reference", "No. 12"), ("Dateline", "3 March 2022")]),
    "a place before the dateline of the lead": (
        between("Bergen", "KVALBY, Norway, April 7 -"),
        [("Subtitle", "Bergen"), ("Dateline", "KVALBY, Norway, April 7")],
    ),
    "byline behind a stamp": (
        between("Updated: 3 March 2022 by Jane Doe"),
        [("Updated", "Updated: 3 March 2022"), ("Byline", "by Jane Doe")],
    ),
    "stamp with words that end in a capital": (
        between("Updated: 3 March 2022 Boats of class X"),
        [("Updated", "Updated: 3 March 2022"), ("Furniture", "Boats of class X")],
    ),
    "words of a byline above the dateline of the lead": (
        between("By", "Jane Doe", "KVALBY, Norway, April 7 -"),
        [("Subtitle", "By"), ("Paragraph", "Jane Doe"), ("Dateline", "KVALBY, Norway, April 7")],
    ),
    "stamp with words in brackets": (
        between("(Updated: 19-Oct-2001 Boats and ferries)"),
        [("Updated", "(Updated: 19-Oct-2001"), ("Furniture", "Boats and ferries")],
    ),
    "two stamps": (
        between("Published: 3 March 2022, updated: 4 March 2022"),
        [("Dateline", "Published: 3 March 2022"), ("Updated", "updated: 4 March 2022")],
    ),
    "two stamps the other way": (
        between("Updated: 4 March 2022, published: 3 March 2022"),
        [("Updated", "Updated: 4 March 2022"), ("Dateline", "published: 3 March 2022")],
    ),
    "a stamp without a date behind a stamp": (
        between("Published: 3 March 2022 (last updated)"),
        [("Dateline", "Published: 3 March 2022"), ("Furniture", "last updated")],
    ),
    "a stamp and more behind a stamp": (
        between("Published: 3 March 2022, updated: 4 March 2022 by noon"),
        [("Dateline", "Published: 3 March 2022"), ("Furniture", "updated: 4 March 2022 by noon")],
    ),
    "a date behind a stamp": (
        between("Published: 3 March 2022 - Riga, 4 March 2022"),
        [("Dateline", "Published: 3 March 2022"), ("Furniture", "Riga, 4 March 2022")],
    ),
    "number in square brackets": (between("[BRD-2021-12]"), [("Reference", "BRD-2021-12")]),
    "number and press number": (
        between("SG/SM/2217\n(PRESSE 12)"),
        [("Reference", "SG/SM/2217 (PRESSE 12)")],
    ),
    "number and a line without brackets": (
        between("SG/SM/2217\nPRESSE 12"),
        [("Reference", "SG/SM/2217"), ("Subtitle", "PRESSE 12")],
    ),
    "a gap in a number": (
        between("Press", "Release\n(2019) 041"),
        [("Kicker", "Press"), ("Reference", "Release (2019) 041")],
    ),
    "words of a byline": (
        between("By", "Jane Doe", "3 March 2022"),
        [("Byline", "By Jane Doe"), ("Dateline", "3 March 2022")],
    ),
    "sender of 16 characters": (
        between("Sender of board:", "Jane Doe", "Published: 3 March 2022"),
        [("Byline", "Sender of board: Jane Doe"), ("Dateline", "Published: 3 March 2022")],
    ),
    "a subtitle and a list": (between("Boats for all\n- a boat"), [("Subtitle", "Boats for all"), ("Paragraph", "a boat")]),
    "a subtitle and a date": (
        between("Boats for all\n3 March 2022"),
        [("Subtitle", "Boats for all"), ("Dateline", "3 March 2022")],
    ),
    "a subtitle and a second date": (
        between("Riga, 1 March 2022", "Boats for all\n3 March 2022"),
        [("Dateline", "Riga, 1 March 2022"), ("Subtitle", "Boats for all 3 March 2022")],
    ),
    "a subtitle and a rule": (
        between("Boats for all\n----\nand for ferries"),
        [("Subtitle", "Boats for all"), ("Heading", "and for ferries")],
    ),
    "a subtitle and a credit": (
        between("Boats for all\nThe stage. Photo: Ann Lee"),
        [("Subtitle", "Boats for all"), ("Caption", "The stage. Photo: Ann Lee")],
    ),
    "a list of controls": (between("- Boats", "- Share"), [("Furniture", "Boats"), ("Furniture", "Share")]),
    "a list with a kicker": (between("- Boats", "- News"), [("Furniture", "Boats"), ("Furniture", "News")]),
    "a list with a menu": (
        between("- Boats", "- Home | Boats | Ferries"),
        [("Furniture", "Boats"), ("Furniture", "Home | Boats | Ferries")],
    ),
    "one control among three": (
        between("- Boats", "- Ferries", "- Share"),
        [("Paragraph", "Boats"), ("Paragraph", "Ferries"), ("Furniture", "Share")],
    ),
    "entries alike": (
        between("- Quay: boats", "- Stage: boats"),
        [("Furniture", "Quay: boats"), ("Furniture", "Stage: boats")],
    ),
    "entries alike and a control": (
        between("- Quay: boats", "- Stage: boats", "- Share"),
        [("Furniture", "Quay: boats"), ("Furniture", "Stage: boats"), ("Furniture", "Share")],
    ),
    "entries that differ": (
        between("- Quay: boats", "- Stage: ferries"),
        [("Paragraph", "Quay: boats"), ("Paragraph", "Stage: ferries")],
    ),
    "entries alike behind their last colon only": (
        between("- Quay: a: boats", "- Stage: b: boats"),
        [("Paragraph", "Quay: a: boats"), ("Paragraph", "Stage: b: boats")],
    ),
    "one entry": (between("- Quay: boats"), [("Paragraph", "Quay: boats")]),
    "controls above a list of sentences": (
        between("- Boats", "- News", f"- {LEAD[:-1]} again."),
        [("Furniture", "Boats"), ("Furniture", "News"), ("Paragraph", f"{LEAD[:-1]} again.")],
    ),
    "a sentence in a list of controls": (
        between("- Boats", "- News", "- It sails."),
        [("Paragraph", "Boats"), ("Paragraph", "News"), ("Paragraph", "It sails.")],
    ),
    "controls of 60 characters": (
        between(f"- {words(60)}", "- News"),
        [("Furniture", words(60)), ("Furniture", "News")],
    ),
    "controls of 61 characters": (
        between("- Boats", f"- {words(61)}", "- News"),
        [("Paragraph", "Boats"), ("Paragraph", words(61)), ("Paragraph", "News")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JOINED.values(), ids=JOINED)
def test_lines_of_the_header(text: str, expected: list[tuple[str, str]]) -> None:
    release = parse(text)
    assert outline(release)[1:-2] == expected
    assert all(part.span.of(text).split() == part.text.split() for part in release.parts)


LIST = "Boats\nFerry Anna of Kvalby\nFerry Bella of Kvalby"
ENDS: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "number over two lines": (behind("Press Release\n(2019) 041"), [("Reference", "Press Release (2019) 041")]),
    "number over three lines": (behind("Press\nRelease\n(2019) 041"), [("Reference", "Press Release (2019) 041")]),
    "name and office": (behind("Jane Doe\nMayor of Kvalby"), [("Byline", "Jane Doe Mayor of Kvalby")]),
    "name, office and more": (
        behind("Jane Doe\nMayor of Kvalby", "It sails."),
        [("Byline", "Jane Doe Mayor of Kvalby"), ("Paragraph", "It sails.")],
    ),
    "name, office and town": (
        behind("Jane Doe\nMayor of Kvalby\nNorway"),
        [("Furniture", "Jane Doe"), ("Furniture", "Mayor of Kvalby"), ("Furniture", "Norway")],
    ),
    "contact without a heading": (
        behind("Jane Doe\nHarbour Road\njane@board.example"),
        [("Contact", "Jane Doe Harbour Road jane@board.example")],
    ),
    "contact without a heading, with a gap": (
        behind("Jane Doe", "jane@board.example"),
        [("Furniture", "Jane Doe"), ("Contact", "jane@board.example")],
    ),
    "contact and a sentence": (
        behind("Jane Doe\njane@board.example\nIt sails."),
        [("Contact", "Jane Doe jane@board.example"), ("Contact", "It sails.")],
    ),
    "contact with a heading": (
        behind("Media contact\nJane Doe\n555-123-4567"),
        [("Contact", "Media contact Jane Doe 555-123-4567")],
    ),
    "standing text": (
        behind("Notes to editors\nThe board has boats.\nThey sail."),
        [("Boilerplate", "Notes to editors The board has boats. They sail.")],
    ),
    "standing texts with a gap": (
        behind("Notes to editors", "The board has boats.\nThey sail.", "About Harbour Works", "It sails."),
        [
            ("Boilerplate", "Notes to editors"),
            ("Boilerplate", "The board has boats. They sail."),
            ("Boilerplate", "About Harbour Works"),
            ("Boilerplate", "It sails."),
        ],
    ),
    "standing text about something": (
        behind("Notes to editors\nAbout Harbour Works\nIt sails."),
        [("Boilerplate", "Notes to editors About Harbour Works It sails.")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ENDS.values(), ids=ENDS)
def test_lines_behind_the_body(text: str, expected: list[tuple[str, str]]) -> None:
    release = parse(text)
    assert outline(release)[3:] == expected
    assert all(part.span.of(text).split() == part.text.split() for part in release.parts)


FLAT: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "name and office": (
        behind("Jane Doe", "Mayor of Kvalby"),
        [("Furniture", "Jane Doe"), ("Furniture", "Mayor of Kvalby")],
    ),
    "contact": (
        behind("Media contact", "Jane Doe", "555-123-4567"),
        [("Contact", "Media contact Jane Doe 555-123-4567")],
    ),
    "contact without a heading": (
        behind("Jane Doe", "jane@board.example"),
        [("Furniture", "Jane Doe"), ("Contact", "jane@board.example")],
    ),
    "standing text": (
        behind("Notes to editors", "The board has boats.", "They sail."),
        [("Boilerplate", "Notes to editors"), ("Boilerplate", "The board has boats."), ("Boilerplate", "They sail.")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FLAT.values(), ids=FLAT)
def test_lines_of_a_text_without_blank_lines(text: str, expected: list[tuple[str, str]]) -> None:
    assert outline(parse(flat(text)))[3:] == expected


def test_subtitles_of_a_text_without_blank_lines() -> None:
    assert outline(parse(flat(between("Boats for all", "Ferries for all"))))[1:3] == [
        ("Subtitle", "Boats for all"),
        ("Heading", "Ferries for all"),
    ]


LISTS = {
    "two items": (inside("Boats\nFerry Anna of Kvalby\nFerry Bella of Kvalby"), "Heading"),
    "one item": (inside("Boats\nFerry Anna of Kvalby"), "Paragraph"),
    "items with a gap": (inside("Boats\nFerry Anna of Kvalby", "Ferry Bella of Kvalby"), "Paragraph"),
    "an item as short": (inside("Boats\nShips\nFerry Bella of Kvalby"), "Paragraph"),
    "an item as long": (inside("Boats\nFerry Anna of Kvalby\nShips"), "Paragraph"),
    "a sentence": (inside("Boats\nFerry Anna of Kvalby\nFerry Bella sails."), "Paragraph"),
    "behind the body": (behind("Boats\nFerry Anna of Kvalby\nFerry Bella of Kvalby\nFerry Cora of Kvalby"), "Paragraph"),
    "under a line": (inside("The board said:", "Boats\nFerry Anna of Kvalby\nFerry Bella of Kvalby"), "Paragraph"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), LISTS.values(), ids=LISTS)
def test_heading_above_a_list_without_marks(text: str, kind: str) -> None:
    assert kinds(text, "Boats") == [kind]


@pytest.mark.parametrize(("length", "kind"), [(40, "Heading"), (41, "Paragraph")])
def test_length_of_a_heading_above_a_list_without_marks(length: int, kind: str) -> None:
    text = inside(f"{names(length)}\n{names(50, 'A: ')}\n{names(50, 'B: ')}")
    assert kinds(text, names(length)) == [kind]


# --- what stands above the title, and texts without one ------------------------------------------


def test_a_title_is_no_place() -> None:
    assert outline(parse(f"3 March 2022\n\nKvalby\n\n{LEAD}"))[:2] == [
        ("Dateline", "3 March 2022"),
        ("Title", "Kvalby"),
    ]


def test_a_sentence_is_no_place() -> None:
    dateline = parse(f"{TITLE}\n\n3 March 2022\n\nOld Harbour St.\n\nBoats").dateline
    assert dateline is not None and dateline.text == "3 March 2022"


def test_a_sentence_without_a_title_is_text() -> None:
    assert outline(parse(f"This site uses cookies.\n\n{LEAD}")) == [
        ("Paragraph", "This site uses cookies."),
        ("Paragraph", LEAD),
    ]


def test_a_dateline_without_a_title_opens_the_text() -> None:
    lead = "KVALBY, March 12, 2024 - Commenting on the accord, the mayor of the town said:"
    release = parse(f"Search\n\n{lead}\n\n“{LEAD}”")
    assert outline(release)[0] == ("Furniture", "Search")
    assert (release.place, len(release.body)) == ("KVALBY", 2)


def test_a_second_dateline_at_the_end_is_none() -> None:
    text = f"{between('Riga, 1 March 2022')}\n\nRiga, 3 March 2022"
    assert kinds(text, "Riga, 3 March 2022") == ["Furniture"]


def test_a_sentence_above_a_date_is_no_subtitle_without_a_title() -> None:
    text = f"Search\n\nThis site uses cookies.\n\n3 March 2022\n\n{LEAD}\n\n{MORE}"
    assert "Subtitle" not in kinds(text, "This site uses cookies.")


def test_a_dateline_opens_only_the_first_sentence() -> None:
    line = "RIGA, 3 March 2022 - The boats of the town sail again."
    assert kinds(inside(line), line) == ["Paragraph"]


def test_a_dateline_opens_no_list_item() -> None:
    line = "RIGA, 3 March 2022 - The boats of the town sail again."
    assert outline(parse(f"{TITLE}\n\n- {line}\n\n{MORE}"))[1:] == [("Paragraph", line), ("Paragraph", MORE)]


def test_a_long_paragraph_runs_together_with_its_heading() -> None:
    line = f"About Acme AGAcme AG makes boats of all sizes. {LEAD}"
    assert kinds(behind(line), line) == ["Boilerplate"]


def test_a_byline_in_small_letters_without_a_title() -> None:
    assert outline(parse(f"by Jane Doe\n\n{LEAD}"))[0] == ("Byline", "by Jane Doe")


def test_a_mark_and_a_tag_are_a_title_together() -> None:
    assert outline(parse(f"— [EN]\n\n{LEAD}"))[0] == ("Title", "— [EN]")


def test_lines_of_a_text_without_a_body() -> None:
    assert outline(parse(f"{TITLE}\n\nBoats for all")) == [("Title", TITLE), ("Paragraph", "Boats for all")]
    assert outline(parse(f"{TITLE}\n\nContact: a@b.example\n\nBoats"))[1:] == [
        ("Contact", "Contact: a@b.example"),
        ("Contact", "Boats"),
    ]
    assert outline(parse(f"{TITLE}\n\nHarbours |"))[1:] != [("Furniture", "Harbours |")]


def test_a_lead_is_no_alternative_text() -> None:
    lead = "RIGA, March 12 - The mayor of the town said:"
    text = between("Boats for all:", "It sails.", lead, "The mayor of Kvalby (left) on the new stage")
    assert kinds(text, lead) == ["Paragraph"]


def test_a_twin_at_the_end() -> None:
    lines = ["Paper: board", "Ink: board", "The new stage", "The new stage"]
    assert outline(parse(behind(*lines)))[-2:] == [("Furniture", "The new stage"), ("Paragraph", "The new stage")]


def test_a_subtitle_ends_at_the_lead() -> None:
    text = f"{TITLE}\n\nBoats for all\n{LEAD}\n\n{MORE}"
    assert outline(parse(text))[1:3] == [("Subtitle", "Boats for all"), ("Paragraph", LEAD)]


def test_a_list_without_a_body_is_no_menu() -> None:
    assert outline(parse(f"{TITLE}\n\n- Boats\n\n- News"))[1:] == [("Paragraph", "Boats"), ("Paragraph", "News")]


def test_an_announcement_above_the_only_paragraph() -> None:
    text = f"{TITLE}\n\nThe following statement was issued by the board:\n\n{LEAD}"
    assert kinds(text, "The following statement was issued by the board:") == ["Note"]


def test_an_announcement_behind_a_dateline() -> None:
    release = parse(f"{TITLE}\n\nKVALBY, March 12, 2024 - The board has issued the following statement:\n\n“{LEAD}”")
    assert (release.place, len(release.body)) == ("KVALBY", 2)


def test_a_lead_with_a_bullet_inside_is_text() -> None:
    lead = LEAD.replace(", and", " • and")
    assert [part.text for part in parse(f"{TITLE}\n\n{lead}\n\n{MORE}").body] == [lead, MORE]


def test_a_lead_about_something_is_text() -> None:
    text = f"{TITLE}\n\nAbout Acme AGAcme AG makes boats."
    assert kinds(text, "About Acme AGAcme AG makes boats.") == ["Paragraph"]


def test_a_signature_in_a_wrapped_text() -> None:
    text = (
        f"{TITLE}\n\nThe harbour board has opened a new landing stage\nfor the ferries to the islands, and the first\n"
        "boat left it on time.\n\nJane Doe\nMayor of Kvalby\n\nThe next boat will sail in the first week of\nthe new year.\n"
    )
    assert outline(parse(text))[2:3] == [("Byline", "Jane Doe Mayor of Kvalby")]


def test_an_entry_beside_the_title() -> None:
    assert kinds(f"What: the ferry sails again\n\nWhen: on Friday\n\n{LEAD}\n\n{MORE}", "When: on Friday") == [
        "Paragraph"
    ]


def test_a_title_of_several_lines_in_a_page() -> None:
    html = f"<h1>A landing stage<br>for the islands</h1><p>{LEAD}</p><p>{MORE}</p>"
    assert outline(from_html(html)) == [("Title", TITLE), ("Paragraph", LEAD), ("Paragraph", MORE)]


def test_a_date_that_is_the_title_of_a_page_dates_nothing() -> None:
    html = f"<title>3 March 2022</title><p>Riga</p><h1>3 March 2022</h1><p>{LEAD}</p><p>{MORE}</p>"
    assert outline(from_html(html))[:2] == [("Furniture", "Riga"), ("Title", "3 March 2022")]


def test_a_caption_that_the_page_marks_has_its_credit() -> None:
    html = f"<h1>{TITLE}</h1><p>{LEAD}</p><figure><figcaption>The stage. Photo: Eva Strand</figcaption></figure><p>{MORE}</p>"
    assert [(part.text, part.credit) for part in from_html(html).captions] == [
        ("The stage. Photo: Eva Strand", "Photo: Eva Strand")
    ]


# --- dates and defects ---------------------------------------------------------------------------


def test_fields_of_a_dateline_over_three_lines() -> None:
    dateline = parse(between("Kvalby", "3 March 2022", "14:30 CET")).dateline
    assert dateline is not None
    assert (dateline.place, dateline.date, dateline.end_date) == ("Kvalby", dt.date(2022, 3, 3), None)
    assert (dateline.time, dateline.zone) == (dt.time(14, 30), "CET")


def test_last_day_of_a_dateline_on_its_own_line() -> None:
    dateline = parse(between("Kvalby, 3-5 March 2022")).dateline
    assert dateline is not None and dateline.end_date == dt.date(2022, 3, 5)


def test_second_stamp_has_the_year_and_the_language_of_the_text() -> None:
    text = between("Published: 3 March, updated: 4 March")
    updated = parse(text, year=2022).updated
    assert updated is not None and updated.date == dt.date(2022, 3, 4)
    polish = (
        "Nowa przystań dla wysp\n\nOpublikowano: 3 listopada 2021, zaktualizowano: 4 listopada 2021\n\n"
        "Rada portu otworzyła nową przystań dla promów na wyspy, a pierwszy statek wypłynął z niej o czasie, jak było w planie."
    )
    updated = parse(polish).updated
    assert updated is not None and updated.date == dt.date(2021, 11, 4)


DEFECTS = {
    "a stamp without a date": (between("Last updated:"), DefectCode.STAMP_WITHOUT_DATE, "Last updated:"),
    "a stamp with a time": (between("Updated: 14:30"), DefectCode.STAMP_WITHOUT_DATE, "Updated: 14:30"),
    "a doubtful date behind a stamp": (
        between("Published: 3 March 2022, updated: 03/04/2022"),
        DefectCode.AMBIGUOUS_DATE,
        "03/04/2022",
    ),
    "a doubtful date": (between("Riga, 03/04/2022"), DefectCode.AMBIGUOUS_DATE, "03/04/2022"),
    "a doubtful caption": (
        between("3 March 2022", "With the mayor of Kvalby."),
        DefectCode.UNCERTAIN_CAPTION,
        "With the mayor of Kvalby.",
    ),
}


@pytest.mark.parametrize(("text", "code", "at"), DEFECTS.values(), ids=DEFECTS)
def test_defect(text: str, code: DefectCode, at: str) -> None:
    assert [(defect.code, defect.span.of(text)) for defect in parse(text).defects] == [(code, at)]


@pytest.mark.parametrize(
    "text", [between("Updated: 3 March 2022"), inside("The mayor of Kvalby (left) on the new stage")]
)
def test_no_defect(text: str) -> None:
    assert DefectCode.STAMP_WITHOUT_DATE not in [defect.code for defect in parse(text).defects]
    assert DefectCode.UNCERTAIN_CAPTION not in [defect.code for defect in parse(text).defects]


# --- lines of the caller -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lexicon", "kind"),
    [
        (Lexicon(kickers="The harbour letter"), "Kicker"),
        (Lexicon(notes="The harbour letter"), "Note"),
        (Lexicon(), "Subtitle"),
    ],
)
def test_line_of_the_caller(lexicon: Lexicon, kind: str) -> None:
    parts = parse(between("The harbour letter"), lexicon=lexicon).parts
    assert type(parts[1]).__name__ == kind


def test_line_of_the_caller_ends_subtitle_and_sections() -> None:
    lexicon = Lexicon(notes="The harbour letter")
    subtitle = parse(between("Boats for all\nThe harbour letter"), lexicon=lexicon).subtitle
    assert subtitle is not None and subtitle.text == "Boats for all"
    parts = parse(behind("Media contact", "The harbour letter"), lexicon=lexicon).parts
    assert type(parts[-1]).__name__ == "Note"


def test_label_of_the_caller_is_no_place() -> None:
    parts = parse(between("3 March 2022", "Harbour Day"), lexicon=Lexicon(updated="Harbour Day")).parts
    assert [part.text for part in parts[1:3]] == ["3 March 2022", "Harbour Day"]


def test_headings_and_end_marks_of_the_caller() -> None:
    lexicon = Lexicon(boilerplate="Harbour matters", end_marks="So much")
    assert isinstance(parse(behind("Harbour matters"), lexicon=lexicon).parts[-1], Boilerplate)
    assert type(parse(behind("So much"), lexicon=lexicon).parts[-1]).__name__ == "EndMark"
