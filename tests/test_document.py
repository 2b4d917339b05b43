"""What the rules need to know of the whole text, question by question: title, lead, running text, page controls."""

from __future__ import annotations

from typing import Any

import pytest

from communique import Note, Paragraph, Reference, Span, Title
from communique import _document as d
from communique._document import Document
from communique._parse import document
from texts import LEAD, TITLE

DATE, PLACED, ISSUED = "3 March 2022", "Kvalby, 3 March 2022", "Published: 3 March 2022"


def of(*blocks: str, year: int | None = None, language: str | None = None) -> Document:
    """A document of `blocks`, with blank lines between them."""
    doc = document("\n\n".join(blocks), year)[0]
    assert len(doc.blocks) == len(blocks)
    if language:
        vars(doc)["language"] = language
    return doc


def part(kind: Any, text: str) -> Any:
    return kind(span=Span(0, len(text)), text=text)


# --- the parts found so far --------------------------------------------------------------------------


def test_an_empty_document() -> None:
    first, second = (Document("", [], None) for _ in range(2))
    assert (first.parts, first.defects, first.kinds, first.references) == ([], [], set(), set())
    assert (first.known, first.known_title, first._stamps, first._run_ins) == ({}, range(0), {}, {})
    assert (first.has_sentence, first.in_tail) == (False, False)
    assert first.parts is not second.parts
    assert first.known is not second.known


def test_add() -> None:
    doc = Document("", [], None)
    reference, title = part(Reference, "IP/22/1"), part(Title, "It is open.")
    doc.add(reference)
    doc.add(title)
    assert (doc.parts, doc.kinds, doc.references) == ([reference, title], {Reference, Title}, {"IP/22/1"})
    assert not doc.has_sentence
    doc.add(part(Paragraph, "It is open"))
    assert not doc.has_sentence
    doc.add(part(Paragraph, "It is open."))
    doc.add(part(Paragraph, "It is new"))
    assert doc.has_sentence


def test_once() -> None:
    """Worked out once, and kept under its name."""
    counted = []

    class Counter:
        @d.once
        def number(self) -> int:
            """A number."""
            counted.append(self)
            return 7

    counter = Counter()
    assert (counter.number, counter.number, len(counted)) == (7, 7, 1)
    assert vars(counter) == {"number": 7}
    assert vars(Counter)["number"].__doc__ == "A number."


# --- what blocks say of place and time ---------------------------------------------------------------


def test_stamp_in_year_and_language() -> None:
    """Listopad is October in Croatian and November in Czech."""
    found = of("Kvalby, 3 March", year=1987).stamp(0)
    assert found is not None and found[1].when is not None and found[1].when.edtf == "1987-03-03"
    for language, edtf in (("hr", "2021-10-03"), ("cs", "2021-11-03")):
        found = of("3. listopad 2021", language=language).stamp(0)
        assert found is not None and found[1].when is not None and found[1].when.edtf == edtf


@pytest.mark.parametrize("wire", ["", "(AP) - "])
def test_run_in_in_year_and_language(wire: str) -> None:
    found = of(f"{wire}KVALBY, 3 March - {LEAD}", year=1987).run_in(0)
    assert found is not None and found.when is not None and found.when.edtf == "1987-03-03"
    for language, edtf in (("hr", "2021-10-03"), ("cs", "2021-11-03")):
        found = of(f"{wire}KVALBY, 3. listopad 2021 - {LEAD}", language=language).run_in(0)
        assert found is not None and found.when is not None and found.when.edtf == edtf


def test_follows() -> None:
    doc = of("Boats", DATE)
    assert doc.follows(1, "issued_line", "date_line")
    assert not doc.follows(1, "issued_line", "updated_line")
    assert not doc.follows(0, "date_line")
    assert not doc.follows(2, "date_line")


def test_is_dated() -> None:
    doc = of(DATE, ISSUED, "Updated: 3 March 2022", "Boats")
    assert [doc.is_dated(at) for at in range(5)] == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("b" * 99 + ".", True),
        ("b" * 98 + ".", False),
        ("b" * 120, False),
        ("河" * 39 + "。", True),
        ("河" * 38 + "。", False),
        ("b" * 50 + ".", False),
    ],
)
def test_is_running_text(text: str, expected: bool) -> None:
    assert of(text, "Boats").is_running_text(0) is expected


# --- the lead ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("block", "below", "expected"),
    [
        (LEAD, (), True),
        ("It is open.", (), False),
        ("- " + "b" * 39 + ".", (), True),
        ("- " + "b" * 38 + ".", (), False),
        ("- " + "b" * 40, (), False),
        ("b" * 60 + ".", (), False),
        (LEAD, (DATE, LEAD), False),
        ("- " + "b" * 39 + ".", (DATE, LEAD), True),
        (f"Cookies are small files. {LEAD}", (), False),
        (f"{LEAD} {LEAD[:60]} Cookies are files. {LEAD}", (), False),
        (f"{LEAD} {LEAD} It is about cookies.", (), True),
    ],
)
def test_opens_text(block: str, below: tuple[str, ...], expected: bool) -> None:
    assert of(TITLE, block, *below)._opens_text(1) is expected


SENTENCE = "The ferries are back."


@pytest.mark.parametrize(
    ("blocks", "at", "expected"),
    [
        ([TITLE, SENTENCE, DATE, SENTENCE], 1, True),
        ([TITLE, SENTENCE, "Boats", ISSUED, SENTENCE], 1, True),
        ([TITLE, SENTENCE, "Boats", "Ferries", DATE, SENTENCE], 1, False),
        ([SENTENCE, DATE, SENTENCE], 0, False),
        ([TITLE, DATE, SENTENCE, "Boats", SENTENCE], 2, False),
        ([DATE, TITLE, SENTENCE, "Boats", SENTENCE], 2, False),
        ([TITLE, SENTENCE], 1, False),
        # Time or body are still to come.
        ([TITLE, SENTENCE, DATE, "14:30"], 1, True),
        ([TITLE, SENTENCE, DATE, "Boats"], 1, False),
        ([TITLE, SENTENCE, DATE, "Boats", "14:30"], 1, False),
        ([TITLE, "14:30", SENTENCE, DATE], 2, False),
        ([TITLE, SENTENCE, DATE], 1, False),
        ([TITLE, SENTENCE, DATE, *["Boats"] * 10, SENTENCE], 1, True),
        ([TITLE, SENTENCE, DATE, *["Boats"] * 11, SENTENCE], 1, False),
        # "From:" and a name stand between.
        ([TITLE, SENTENCE, "From:", "Jane Doe", ISSUED, SENTENCE], 1, True),
        ([TITLE, SENTENCE, "From：", "Jane Doe", ISSUED, SENTENCE], 1, True),
        ([TITLE, SENTENCE, "From X", "Jane Doe", ISSUED, SENTENCE], 1, False),
        ([TITLE, SENTENCE, "A: b", "Jane Doe", ISSUED, SENTENCE], 1, False),
        ([TITLE, SENTENCE, "From:", "Jane Doe", DATE, SENTENCE], 1, False),
        ([TITLE, SENTENCE, "From:", "Jane Doe", "Boats", ISSUED, SENTENCE], 1, False),
        ([TITLE, SENTENCE, "From:", DATE, SENTENCE], 1, True),
        ([TITLE, SENTENCE, SENTENCE, "From:", "Jane Doe", ISSUED], 2, False),
        ([TITLE, ISSUED, SENTENCE, "Boats", "From:", "Jane Doe", "Boats", SENTENCE], 4, False),
    ],
)
def test_stands_above_date(blocks: list[str], at: int, expected: bool) -> None:
    assert of(*blocks).stands_above_date(at) is expected


def test_opens_with_dateline() -> None:
    lines = {
        f"KVALBY, 3 March 2022 - {LEAD}": True,
        "KVALBY, Norway, April 7 -": True,
        f"- KVALBY, 3 March 2022 - {LEAD}": False,
        "March 12, 2024 – Ottawa, Ontario – Department of Tides": False,
        LEAD: False,
    }
    assert [of(TITLE, text)._opens_with_dateline(1) for text in lines] == list(lines.values())


def test_a_known_line_opens_with_no_dateline() -> None:
    doc = of(TITLE, f"KVALBY, 3 March 2022 - {LEAD}")
    doc.known[1] = (Note, ("lexicon",))
    assert not doc._opens_with_dateline(1)


def test_is_behind_text() -> None:
    doc = of(TITLE, LEAD, LEAD, "Boats")
    assert [doc.is_behind_text(at) for at in range(4)] == [False, False, False, True]
    # Without running text the lead is the first sentence.
    doc = of(TITLE, SENTENCE, "Boats")
    assert [doc.is_behind_text(at) for at in range(3)] == [False, False, True]


def test_is_late() -> None:
    doc = of(TITLE, LEAD, LEAD, "Boats", LEAD, LEAD)
    assert [doc.is_late(at) for at in range(6)] == [False, False, True, True, True, True]


# --- the title ---------------------------------------------------------------------------------------

SITE = "Kvalby Harbours Online"


@pytest.mark.parametrize(
    ("blocks", "candidates", "expected"),
    [
        ([TITLE, "Boats and all the ferries"], [0, 1], None),
        ([SITE, TITLE, "Boats", SITE, TITLE], [0, 1, 2, 3, 4], 4),
        ([TITLE, "Boats", TITLE], [0, 1, 2], 2),
        ([TITLE, DATE, TITLE], [0, 2], 0),
        ([TITLE, "Boats", DATE, TITLE], [0, 1, 3], 0),
        ([DATE, TITLE, "Boats", TITLE], [1, 2, 3], 3),
        ([TITLE, TITLE, TITLE], [0, 1, 2], 1),
        ([f"{SITE} | {TITLE}", "Boats", TITLE], [0, 1, 2], 2),
        ([TITLE, "Boats and all the ferries", f"{TITLE} | {SITE}"], [0, 1, 2], 0),
    ],
)
def test_repeated(blocks: list[str], candidates: list[int], expected: int | None) -> None:
    assert of(*blocks, LEAD)._repeated(candidates) == expected


@pytest.mark.parametrize(
    ("blocks", "candidates", "expected"),
    [
        # The first that is long enough for a headline.
        (["Kvalby", TITLE], [0, 1], 1),
        ([TITLE, "Boats and all the ferries"], [0, 1], 0),
        (["Kvalby", "Harbours"], [0, 1], 0),
        # Under the last kicker.
        (["Harbour news of the week", "Kvalby and its many boats", "Press release", TITLE], [0, 1, 3], 3),
        (["Kvalby", "Press release", "Harbours"], [0, 2], 2),
        (["Press release", "Kvalby", "Press release", "Harbours"], [1, 3], 3),
        # Before a date with its place.
        (["Press release of Kvalby Harbours", "Harbours", PLACED], [0, 1], 1),
        # No menu, no name of an issuer.
        (["SearchHomePressContactNews", TITLE], [0, 1], 1),
        (["SearchHomePressContactNews", "HomePressContactNewsSearch"], [0, 1], 0),
        (["Press release of Kvalby Harbours and Piers", "Kvalby"], [0, 1], 0),
        (["Ministry of the Old Harbours", TITLE], [0, 1], 1),
        (["Boats of all Kvalby Harbour 3 March 2022", TITLE], [0, 1], 1),
        # No name of the site.
        (["Council of the Old Harbour", "Search", TITLE], [0, 2], 2),
    ],
)
def test_best_title(blocks: list[str], candidates: list[int], expected: int) -> None:
    assert of(*blocks, LEAD)._best_title(candidates) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boats of Kvalby, 3 March 2022", True),
        ("Boats of all Kvalby Harbour 3 March 2022", True),
        ("Boats of all Kvalby Harbours 3 March 2022", False),
        ("Boats, 3 March 2022 at Pier 7", False),
        ("Boats of Kvalby, March 2022", False),
        ("Boats of Pier 2022", False),
        ("Лодки Квальби, 3 марта 2022 года", True),
        ("SearchHomePress", True),
        (TITLE, False),
    ],
)
def test_is_page_line(text: str, expected: bool) -> None:
    """A menu run together, or a line of 40 characters at most that ends in a date."""
    assert of(text, LEAD)._is_page_line(0) is expected


@pytest.mark.parametrize(
    ("blocks", "headlines", "expected"),
    [
        (["Council of the Old Harbour", "Search", TITLE], [0, 2], True),
        (["Council of the Old Harbour", "Search", TITLE, TITLE], [0, 2, 3], True),
        (["Council of the Old Harbour"], [0], False),
        (["Council of the Old Harbour", "Boats", TITLE], [0, 2], False),
        (["Search", "Council of the Old Harbour", TITLE], [1, 2], False),
        (["Council of the Old Harbour", TITLE, "Search"], [0, 1], False),
        (["b" * 40, "Search", "b" * 41], [0, 2], True),
        (["b" * 41, "Search", "b" * 42], [0, 2], False),
        (["b" * 30, "Search", "c" * 30], [0, 2], False),
    ],
)
def test_names_site(blocks: list[str], headlines: list[int], expected: bool) -> None:
    assert of(*blocks, LEAD)._names_site(headlines) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Home | Ferries", True),
        ("Share this page", True),
        ("[Ferries](/ferries)", True),
        ("SearchHomePress", True),
        (TITLE, False),
    ],
)
def test_is_control(text: str, expected: bool) -> None:
    assert of(text, LEAD)._is_control(0) is expected


@pytest.mark.parametrize(
    ("blocks", "candidates", "expected"),
    [
        ([TITLE, PLACED], [0], [0]),
        ([TITLE, DATE], [0], []),
        ([TITLE, "Boats"], [0], []),
        ([TITLE, PLACED, "Boats"], [0, 2], [0]),
        ([TITLE, DATE, "Boats", PLACED], [0, 2], []),
        (["Riga, 2 March 2022", TITLE, PLACED], [1], [1]),
        ([TITLE, "Updated: 2 March 2022", PLACED], [0], [0]),
        ([TITLE, "Boats", PLACED, DATE], [0, 1], [0, 1]),
    ],
)
def test_before_placed_date(blocks: list[str], candidates: list[int], expected: list[int]) -> None:
    assert of(*blocks, LEAD)._before_placed_date(candidates) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Press release", True),
        ("Presse", False),  # the name of an office too
        ("3997th Council meeting", True),
        ("Press release of Kvalby Harbours", True),
        (TITLE, False),
    ],
)
def test_is_kicker(text: str, expected: bool) -> None:
    assert of(text, LEAD)._is_kicker(0) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TITLE, True),
        ("A: landing stages", True),
        ("A landing stage of type XX", True),
        ("A landing stage,", False),
        ("A landing stage;", False),
        ("A landing stage:", False),
        ("A landing stage is open.", False),
        ("* * *", False),
        (DATE, False),
        ("[Ferries](/ferries)", False),
        ("Share this page", False),
        ("Home | Ferries", False),
        ("Press release", False),
        ("As delivered", False),
        ("By Jane Doe", False),
        ("Contact: Jane Doe", False),
        ("Contact: Jane Doe, office: Pier 2", False),
        ("3997th Council meeting", False),
        ("IP/22/123", False),
        ("Home / News / 2018 / Harbour", False),
        ("Harbour Board - Press release", False),
        ("Harbour Board press release", True),
        ("Briefing Room Statements and Releases", False),
        ("Harbour - Boats", True),
    ],
)
def test_may_be_title(text: str, expected: bool) -> None:
    assert of("Boats", text, LEAD)._may_be_title(1) is expected


def test_a_sentence_is_a_title_only_in_the_first_line() -> None:
    assert of("The stage is open.", LEAD)._may_be_title(0)
    assert not of("Cookies are small files.", LEAD)._may_be_title(0)


def test_a_line_of_a_page_or_of_the_lexicon_is_no_title() -> None:
    doc = of(TITLE, "Boats", LEAD)
    doc.blocks[0].page = True
    doc.known[1] = (Note, ("lexicon",))
    assert not doc._may_be_title(0)
    assert not doc._may_be_title(1)


# --- lines by their looks ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("河", True),
        ("\u2e80", True),
        ("\u9fff", True),
        ("\u2e7f", False),
        ("\ua000", False),
        ("a河", False),
        ("X", False),
    ],
)
def test_is_cjk(text: str, expected: bool) -> None:
    assert d.is_cjk(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("河" * 8, True),
        ("河" * 7, False),
        ("b" * 25, True),
        ("b" * 24, False),
        ("a new stage opens", True),
        ("a new stage", False),
    ],
)
def test_is_headline(text: str, expected: bool) -> None:
    """25 letters, four words, or eight ideographs."""
    assert d.is_headline(text) is expected


COPIED = "a new stage!"  #: twelve characters: not by chance


@pytest.mark.parametrize("frame", ["{}", "Kvalby / {}", "Kvalby: {}", "Kvalby | {}", "Kvalby - {}", "Kvalby. {}"])
def test_is_copy_behind_a_name(frame: str) -> None:
    assert d._is_copy(frame.format(COPIED), COPIED)
    assert not d._is_copy(frame.format(COPIED[1:]), COPIED[1:])


@pytest.mark.parametrize("frame", ["{} | Kvalby", "{} - Kvalby", "{} – Kvalby", "{} — Kvalby", "{} :: Kvalby"])
def test_is_copy_before_a_name(frame: str) -> None:
    assert d._is_copy(frame.format(COPIED), COPIED)
    assert not d._is_copy(frame.format(COPIED[1:]), COPIED[1:])


@pytest.mark.parametrize("longer", ["a new quay!!", "a new stage! opens", "on a new stage!"])
def test_is_no_copy(longer: str) -> None:
    assert not d._is_copy(longer, COPIED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("![The stage](/stage.jpg)", True),
        ("[The stage](/stage)", True),
        ("<br>", True),
        ("#boats #ferries", True),
        ("3. https://board.example", True),
        ("Name _____", True),
        ("Next (BUTTON)", True),
        ("Boats {style: none}", True),
        ("[The stage", False),
        ("Boats {none}", False),
        ("3 boats", False),
        (TITLE, False),
    ],
)
def test_is_page_mark(text: str, expected: bool) -> None:
    assert d.is_page_mark(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Home | Ferries", True),
        ("Ferries / Search", True),
        ("Ferries | Boats", False),
        ("Home|Ferries", False),
        ("Ferries\tBoats", True),
        ("You are here: Ferries: Boats", True),
        ("You are here：Ferries", True),
        ("Ferries: Boats", False),
        ("Search", False),
        ("Home | " + "b" * 40, True),
        ("Home | " + "b" * 41, False),
        ("Home\t" + "b" * 155, True),
        ("Home\t" + "b" * 156, False),
    ],
)
def test_has_control_cells(text: str, expected: bool) -> None:
    """A menu of 160 characters, its entries of 40."""
    assert d.has_control_cells(text) is expected


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("", False),
        ("share", True),
        ("share search", True),
        ("read more share", True),
        ("share read more search", True),
        ("share press release", True),
        ("share boats", False),
        ("share boats search", False),
        ("boats share", False),
        ("press release share", False),
    ],
)
def test_is_controls(folded: str, expected: bool) -> None:
    assert d.is_controls(folded) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SearchHome", True),
        ("Search Home", False),
        ("SearchHome" + " boat" * 6, True),
        ("SearchHome " + " boat" * 6, False),
        ("SearchHomePress" + " boat" * 6, True),
    ],
)
def test_runs_together(text: str, expected: bool) -> None:
    """In a line of more than 40 characters one such place is a name."""
    assert d.runs_together(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3997th Council meeting", True),
        ("3997th Council meeting of 3 March 2022", True),
        ("12. mars 2024 kl. 14", False),
        ("Council meeting", False),
    ],
)
def test_is_session(text: str, expected: bool) -> None:
    assert d.is_session(text) is expected


@pytest.mark.parametrize(
    ("folded", "expected"),
    [
        ("briefing room statements and releases", True),
        ("remarks speech", True),
        ("briefing room", False),
        ("briefing room boats", False),
        ("boats briefing room", False),
        ("press release media release", True),
    ],
)
def test_only_kinds(folded: str, expected: bool) -> None:
    assert d._only_kinds(folded) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kvalby press release", True),
        ("Speech", False),
        ("Press release Kvalby", False),
        ("The Old Harbour Board Press Release", True),
        ("The Old Harbour Board Office Press Release", True),
        ("The Old Town Harbour Board Office Press Release", False),
        ("The Old Harbour Board Office Speech", True),
        ("The Old Town Harbour Board Office Speech", False),
        ("Kvalby office of the press secretary", False),
        ("Kvalby news in brief", True),
        ("Pier 2 press release", False),
        ("b" * 66 + " press release", True),
        ("b" * 67 + " press release", False),
    ],
)
def test_ends_in_kind(text: str, expected: bool) -> None:
    """An issuer of one to five words and a kind of one to four, on a line of 80 characters."""
    assert d.ends_in_kind(text) is expected
