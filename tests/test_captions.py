"""Captions and credits: each cue of a caption and each form of a credit, as docs/grammar.md tells them."""

from __future__ import annotations

from typing import Any

import pytest

from communique import Part, Span, Subtitle, Title, _captions, _credits
from communique._captions import CUES, Candidate, candidate, score
from communique._layout import Block
from communique._parse import document
from communique._parts import PART_TYPES, rule_name
from texts import LEAD

KINDS = {rule_name(kind): kind for kind in PART_TYPES}
TITLE = "title| A landing stage for the islands"
BODY = f"paragraph| {LEAD}"
DATE = "dateline| 3 March 2022"
STAGE = "caption| The mayor and the crew on the new landing stage"
GERMAN = "> Der Rat und die Häfen an der Küste"


def filled(length: int, start: str = "The crew on the quay ", end: str = "") -> str:
    """A text of `length` characters from `start` to `end`."""
    return start + "o" * (length - len(start) - len(end)) + end


def scene(*lines: str, **last: Any) -> Candidate:
    """The line behind ">" among others: before it each stands behind the kind that it was read as.

    A line behind "+" has no blank line before it; `last` are values of the last part.
    """
    heads = [line.partition("| ")[0] if "| " in line else "" for line in lines]
    marked = [line.removeprefix(f"{head}| ") for line, head in zip(lines, heads, strict=True)]
    at = next(n for n, text in enumerate(marked) if text.startswith("> "))
    texts = [text.removeprefix("> ") for text in marked]
    source = "".join(f"\n{text[1:]}" if text[0] == "+" else f"\n\n{text}" for text in texts)
    doc, _ = document(source, None)
    assert len(doc.blocks) == len(lines)
    read = [(KINDS[head], block) for head, block in zip(heads[:at], doc.blocks, strict=False) if head]
    for n, (kind, block) in enumerate(read, 1):
        values = last if n == len(read) else {}
        doc.add(kind(span=Span(block.start, block.end), text=block.text, **values))
    return candidate(doc, at)


def alone(text: str) -> Candidate:
    """`text` as the only block."""
    doc, _ = document(text, None)
    assert len(doc.blocks) == 1
    return candidate(doc, 0)


# --- what speaks against a caption ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("The mayor on the quay", False),
        ("• The mayor on the quay", True),
        ("Who is the mayor?", True),
        ("The mayor said:", True),
        ("The mayor and,", True),
        ("The mayor came;", True),
        ("K: the mayor in 4:3", False),
        ("“The quay” at dawn", True),
        ("X-rays of the hull", False),
        ("![The quay at dawn", True),
        ("3 boats", False),
        ("<…> 12", True),
        ("1", True),
        ("The mayor on the boat X", False),
        (filled(300), False),
        (filled(301), True),
        (filled(301, end=". Photo: Eva Strand"), False),
        (filled(600, end=". Photo: Eva Strand"), False),
        (filled(601, end=". Photo: Eva Strand"), True),
    ],
)
def test_is_refused(text: str, refused: bool) -> None:
    assert _captions.is_refused(alone(text)) is refused


# --- cues in the words ---------------------------------------------------------------------------

WORDS = {
    "credit": {
        "The mayor. Photo: Eva Strand": True,
        "© Eva Strand. The mayor opened it.": True,
        "Photo: Eva Strand, eva@strand.example": False,
        "The mayor on the quay": False,
    },
    "direction": {
        "The mayor (left) on the quay": True,
        "The mayor ( left ) on the quay": True,
        "The mayor (left, with his dog) on the quay": True,
        "The mayor (Kvalby) on the quay": False,
        "The mayor left the quay": False,
        "市长（左）在码头": True,
        "The mayor (l) on the quay": True,
        "The mayor (l.) on the quay": True,
        "The mayor (L) on the quay": False,
        "The mayor (lX) on the quay": False,
        "The rules of the agency (ESQ)": False,
        "The mayor (esq.) on the quay": True,
        "The mayor (Left) on the quay": True,
        "The mayor (2. v. l.) on the quay": True,
        "The mayor (2 im Bild) on the quay": True,
        "Eva Strand, left, with her crew": True,
        "The mayor Strand, left, with her crew": True,
        "The boat of the crew, left, at dawn": False,
        "Eva Strand, mayor, with her crew": False,
    },
    "opener": {
        "From left to right: Eva Strand and her crew": True,
        "Pictured here Eva Strand and her crew": True,
        "Pictured boats are sold in Kvalby": False,
        "Na fotografiji s lijeva na desno Eva Strand": True,
        "Picture books are sold in Kvalby": False,
        "The crew: all aboard. From left: Eva Strand": True,
        "At dawn. The crew met. From left: Eva Strand": True,
        "The crew at dawn. In this photo: Eva Strand": True,
        "Right: Eva Strand": True,
        "The mayor said: it is open": False,
        "Group photo of the crew": True,
        "Group photo. The crew on the quay": True,
        "Group photo: the crew: all aboard": True,
        "From left, Eva Strand": True,
        "Group photo": False,
        "Image caption The crew": True,
        "Caption: the crew: all aboard": True,
        "Légende : the crew: all aboard": True,
        "Légende: the crew: all aboard": True,
        "Caption": False,
        "Pictures: the crew on the quay": False,
        "Nga e majta drejt së djathtës Eva Strand": True,
    },
    "no-stop": {"The mayor on the quay": True, "The mayor on the quay.": False},
}


@pytest.mark.parametrize(
    ("cue", "text", "seen"), [(cue, text, seen) for cue, texts in WORDS.items() for text, seen in texts.items()]
)
def test_cue_in_the_words(cue: str, text: str, seen: bool) -> None:
    assert CUES[cue][1](alone(text)) is seen


# --- cues of the place ---------------------------------------------------------------------------

PHOTO = "Photo: Eva Strand"
SCENES: dict[str, list[tuple[bool, list[str]]]] = {
    "label": [
        (True, ["Image caption", "> The mayor on the quay"]),
        (False, [TITLE, "> The mayor on the quay"]),
        (False, ["> The mayor on the quay", "Image caption"]),
    ],
    "credit-line": [
        (True, [TITLE, BODY, "> The mayor on the quay", PHOTO]),
        (False, [TITLE, BODY, "> The mayor on the quay", "© 2022 Eva Strand"]),
        (False, [TITLE, BODY, "> The mayor on the quay", "The board met twice."]),
        (False, [TITLE, BODY, "> The mayor on the quay"]),
        (False, [TITLE, "> The mayor on the quay", PHOTO]),
        (True, [DATE, TITLE, "> The mayor on the quay", PHOTO]),
        (True, [TITLE, "> The mayor is on the quay.", PHOTO, LEAD]),
        (False, [TITLE, "> The mayor is here. The crew waits.", PHOTO, LEAD]),
        (False, [TITLE, BODY, "> The mayor is on the quay.", PHOTO, LEAD]),
        (True, [TITLE, BODY, "> The mayor is on the quay.", f"+{PHOTO}", LEAD]),
        (False, [TITLE, "> +The mayor is on the quay.", f"+{PHOTO}", f"+{LEAD}"]),
        (False, [TITLE, f"> {LEAD}", PHOTO]),
    ],
    "language": [
        (True, [GERMAN, "Luc Verdan, Nantes", LEAD]),
        (True, [TITLE, BODY, "heading| Ana Prado, Coimbra", GERMAN]),
        (False, [TITLE, BODY, "heading| Ana Prado, Coimbra", GERMAN, "Luc Verdan, Nantes"]),
        (False, [TITLE, BODY, "> The mayor and the crew on the quay", LEAD]),
        (True, [TITLE, BODY, "heading| Ana Prado, Coimbra", "> Der Rat ist da. Die Häfen sind auf", LEAD]),
        (False, [TITLE, BODY, "heading| Ana Prado, Coimbra", "> Der Rat ist da! Die Häfen sind auf. Er ist da", LEAD]),
        (True, [TITLE, DATE, GERMAN, "Luc Verdan, Nantes", LEAD]),
        (True, [TITLE, BODY, STAGE, GERMAN, "Luc Verdan, Nantes"]),
        (True, [TITLE, BODY, "furniture| Share", GERMAN, "Luc Verdan, Nantes"]),
        (False, [TITLE, BODY, "furniture| Share", "heading| Ana Prado, Coimbra", GERMAN, "Luc Verdan, Nantes"]),
        (True, [TITLE, BODY, GERMAN, "Luc Verdan, Nantes"]),
        (True, [TITLE, BODY, "heading| Ana Prado, Coimbra", GERMAN, LEAD]),
        (True, [TITLE, BODY, "heading| Ana Prado, Coimbra", GERMAN, "Rat und Küste"]),
        (False, [TITLE, BODY, "heading| Ana Prado, Coimbra", GERMAN, "Rat und Stadt"]),
    ],
    "title-again": [
        (True, [TITLE, DATE, "> A landing stage for the islands.", LEAD]),
        (False, [TITLE, "> A landing stage for the islands.", LEAD]),
        (False, [TITLE, DATE, "> A landing stage for the islands", LEAD]),
        (False, [TITLE, DATE, "> A landing stage for the ferries.", LEAD]),
    ],
    "alike": [
        (True, [DATE, "caption| The mayor on the new quay at dawn", "> The mayor on the new quay at noon"]),
        (True, [DATE, "caption| The mayor on the new quay", "> The mayor on the new quail", "Boats"]),
        (False, [DATE, "caption| The mayor on the new quay", "> The mayor on the new quiet pier", "Boats"]),
        (False, [DATE, "caption| The mayor on the new quay", "> The mayor on the new quiet pier"]),
        (True, [DATE, "caption| The crew", "> The mayor on the new quay at dawn", "The mayor on the new quay at noon"]),
        (False, [DATE, TITLE, "> The mayor on the new quay at dawn", "The mayor on the new quay at noon"]),
        (False, ["caption| The crew", "> The mayor on the new quay at dawn", "The mayor on the new quay at noon"]),
    ],
    "below-header": [
        (True, [TITLE, DATE, "> The mayor on the quay."]),
        (False, [TITLE, DATE, "> The mayor on the quay"]),
        (False, [TITLE, "> The mayor on the quay."]),
        (False, [DATE, BODY, "> The mayor on the quay."]),
    ],
    "after-caption": [
        (True, [TITLE, STAGE, f"> {filled(60)}", LEAD]),
        (False, [TITLE, STAGE, f"> {filled(59)}", LEAD]),
        (False, [TITLE, STAGE, f"> {filled(60)}", "Boats"]),
        (False, [TITLE, STAGE, f"> {filled(60)}"]),
        (False, [TITLE, BODY, f"> {filled(60)}", LEAD]),
        (False, [DATE, STAGE, f"> {filled(60)}", LEAD]),
    ],
    "behind-lead": [
        (True, [TITLE, BODY, "> The mayor on the quay", LEAD]),
        (False, [TITLE, BODY, "> The mayor on the quay.", LEAD]),
        (False, [TITLE, BODY, "> The mayor on the quay", "Boats"]),
        (False, [TITLE, BODY, "> The mayor on the quay"]),
        (False, [TITLE, BODY, "heading| Boats", "> The mayor on the quay", LEAD]),
        (False, [TITLE, "paragraph| The board met.", "> The mayor on the quay", "It met again."]),
        (False, [TITLE, BODY, "> the mayor on the quay", LEAD]),
        (False, [TITLE, BODY, "> >Mayor on the quay", LEAD]),
        (False, [TITLE, BODY, "> Who? The mayor on the quay", LEAD]),
        (False, [TITLE, f"caption| {LEAD}", "> The mayor on the quay", LEAD]),
        (False, [TITLE, BODY, "> 3 March 2022", LEAD]),
        (False, [TITLE, BODY, "> The mayor on the quay", LEAD, "Boats"]),
        (False, [TITLE, BODY, f"> {filled(59)}", LEAD, "Boats"]),
        (True, [TITLE, BODY, f"> {filled(60)}", LEAD, "Boats", LEAD, "Ferries"]),
    ],
    "alone": [
        (True, [TITLE, BODY, f"> {filled(60)}", LEAD]),
        (False, [TITLE, BODY, f"> {filled(59)}", LEAD]),
        (True, [TITLE, BODY, f"> {filled(160)}", LEAD]),
        (False, [TITLE, BODY, f"> {filled(161)}", LEAD]),
        (False, [TITLE, BODY, f"> {filled(80, end='.')}", LEAD]),
        (False, ["paragraph| The board met.", f"> {filled(80)}", LEAD]),
        (
            False,
            [
                "paragraph| The board met.",
                "> KVALBY, 3 March 2022 - The mayor and the crew on the quay of the town",
                LEAD,
            ],
        ),
        (True, [TITLE, BODY, f"> {filled(80)}", LEAD, "Boats"]),
        (False, [TITLE, BODY, f"> {filled(80)}", LEAD, "Boats", LEAD, "Ferries"]),
        (False, [TITLE, BODY, f"> {filled(80)}"]),
        (False, [TITLE, BODY, f"> {filled(80)}", "The board met."]),
        (False, [TITLE, BODY, "heading| Boats", f"> {filled(80)}", LEAD]),
        (False, [TITLE, BODY, f"> {filled(80, 'The crew: all aboard ')}", LEAD]),
        (
            False,
            [TITLE, BODY, "> Harbour of the Old Town of Kvalby on the Coast, Norway, 3 March 2022", LEAD],
        ),
    ],
    "under-title": [
        (True, [TITLE, "> The mayor is on the quay.", LEAD]),
        (False, [DATE, TITLE, "> The mayor is on the quay.", LEAD]),
        (False, ["title| A stage is open.", "> The mayor is on the quay.", LEAD]),
        (False, [TITLE, BODY, "> The mayor is on the quay.", LEAD]),
        (False, [TITLE, "> The mayor is on the quay.", "The mayor is on the quay with the crew"]),
        (False, [TITLE, "> The mayor is on the quay."]),
        (False, [TITLE, "> The mayor is on the quay.", "The mayor is on the boat."]),
        (True, [TITLE, f"> {filled(100, end='.')}", LEAD]),
        (False, [TITLE, f"> {filled(101, end='.')}", LEAD]),
        (True, [TITLE, "> Eva Strand", LEAD]),
        (False, [TITLE, "> Eva Strand and her crew", LEAD]),
        (False, [TITLE, "> Eva Strand", "The mayor is on the boat."]),
    ],
    "before-salutation": [
        (True, [TITLE, "> The chair of the harbour", "Dear members,", LEAD]),
        (True, [TITLE, "> The chair of the harbour", "(As delivered)", LEAD]),
        (False, [TITLE, "> The chair of the harbour", "Boats", LEAD]),
        (False, [TITLE, "> The chair of the harbour"]),
        (True, [TITLE, f"> {filled(24)}", "Dear members,", LEAD]),
        (False, [TITLE, f"> {filled(23)}", "Dear members,", LEAD]),
        (False, [TITLE, f"> {LEAD}", "Dear members,", LEAD]),
        (False, [TITLE, "> Kvalby, Norway, 3 March 2022", "Dear members,", LEAD]),
    ],
    "verbless": [
        (True, [TITLE, BODY, "> With the mayor on the quay."]),
        (False, [TITLE, BODY, "> The mayor met the crew."]),
        (False, [TITLE, BODY, "> With the mayor on the quay"]),
        (False, [TITLE, BODY, "> With the mayor on the quay!"]),
        (False, [TITLE, BODY, "> With the mayor on the quay?"]),
        (True, [TITLE, BODY, f"> {filled(250, end='.')}"]),
        (False, [TITLE, BODY, f"> {filled(251, end='.')}"]),
        (False, [TITLE, BODY, f"> {filled(60, end=': ')}and the mayor."]),
        (True, [TITLE, BODY, f"> {filled(61, end=': ')}and the mayor."]),
    ],
    "brief": [
        (True, [TITLE, "> The mayor is on the quay.", LEAD]),
        (True, [TITLE, "> 港口已经开放。", LEAD]),
        (False, [TITLE, "> The mayor is on the quay!", LEAD]),
        (False, [TITLE, "> The mayor on the boat X", LEAD]),
        (True, [TITLE, f"> {filled(59, end='.')}", LEAD]),
        (False, [TITLE, f"> {filled(60, end='.')}", LEAD]),
        (False, [TITLE, BODY, "> The mayor is on the quay.", LEAD]),
        (False, [TITLE, "> The mayor is on the quay."]),
        (False, [TITLE, "> The mayor is on the quay.", "The board met."]),
        (False, [TITLE, "> The mayor is on the quay.", f"KVALBY, 3 March 2022 - {LEAD}"]),
        (False, [TITLE, "> The mayor came. The crew is here.", LEAD]),
    ],
    "between": [
        (True, [DATE, STAGE, "> The mayor is here.", "With the crew on the quay.", LEAD]),
        (False, [TITLE, STAGE, "> The mayor is here.", "With the crew on the quay.", LEAD]),
        (False, [DATE, STAGE, "> The mayor is here", "With the crew on the quay.", LEAD]),
        (False, [DATE, TITLE, "> The mayor is here.", "With the crew on the quay.", LEAD]),
        (True, [DATE, STAGE, f"> {filled(160, end='.')}", "With the crew on the quay.", LEAD]),
        (False, [DATE, STAGE, f"> {filled(161, end='.')}", "With the crew on the quay.", LEAD]),
        (True, [DATE, STAGE, "> The mayor is here.", filled(160, end="."), LEAD]),
        (False, [DATE, STAGE, "> The mayor is here.", filled(161, end="."), LEAD]),
        (False, [DATE, STAGE, "> The mayor is here.", "The crew met on the quay.", LEAD]),
        (False, [DATE, STAGE, "> The mayor is here.", "With the crew on the quay", LEAD]),
        (False, [DATE, STAGE, "> The mayor is here.", "With the crew on the quay!", LEAD]),
        (False, [DATE, STAGE, "> The mayor is here. She waits.", "With the crew on the quay.", LEAD]),
        (False, [DATE, STAGE, "> The mayor is here."]),
    ],
}


@pytest.mark.parametrize(
    ("cue", "seen", "lines"), [(cue, seen, lines) for cue, scenes in SCENES.items() for seen, lines in scenes]
)
def test_cue_of_the_place(cue: str, seen: bool, lines: list[str]) -> None:
    assert CUES[cue][1](scene(*lines)) is seen


def test_a_caption_follows_one_that_shows_no_credit_and_is_none_by_its_place() -> None:
    def seen(**values: Any) -> bool:
        return CUES["after-caption"][1](scene(TITLE, STAGE, f"> {filled(60)}", LEAD, **values))

    assert seen(evidence=("direction",))
    assert not seen(credit="Photo: Eva Strand")
    assert not seen(evidence=("credit-line",))
    assert not seen(evidence=("under-title", "no-stop"))


UKRAINIAN = "caption| Мер Riga та Kvalby на причалі"


@pytest.mark.parametrize(
    ("seen", "lines"),
    [
        (True, [UKRAINIAN, "> The mayor on the quay", LEAD]),
        (True, [UKRAINIAN, "> The mayor of Riga and Kvalby."]),
        (False, [UKRAINIAN, "> The mayor of Riga."]),
        (False, [UKRAINIAN, "> The mayor of Riga.", LEAD]),
        (False, [UKRAINIAN, "> The mayor on the quay"]),
        (False, [UKRAINIAN, "> The mayor on the quay", "Boats"]),
        (False, [UKRAINIAN, "> Here is Riga. Here is Kvalby."]),
        (True, ["caption| Riga на Kvalby", f"> {filled(28, 'Of Riga and Kvalby ')}"]),
        (False, ["caption| Riga на Kvalby", f"> {filled(29, 'Of Riga and Kvalby ')}"]),
    ],
)
def test_twin(seen: bool, lines: list[str]) -> None:
    assert CUES["twin"][1](scene(*lines, language="uk")) is seen


def test_no_twin_of_what_is_no_caption() -> None:
    assert not CUES["twin"][1](scene(UKRAINIAN, BODY, "> The mayor of Riga and Kvalby."))
    assert not CUES["twin"][1](scene(BODY, "> The mayor of Riga and Kvalby."))


def test_twin_of_a_caption_in_the_language_of_the_body_or_with_a_credit() -> None:
    lines = [UKRAINIAN, "> The mayor of Riga and Kvalby", LEAD]
    assert not CUES["twin"][1](scene(*lines))
    lines = [UKRAINIAN, "> The mayor on the quay", LEAD]
    assert not CUES["twin"][1](scene(*lines, language="uk", credit="Фото: Ева"))


# --- the score -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ([TITLE, BODY, "> • The mayor (left) on the quay"], ()),
        ([TITLE, BODY, f"> {filled(301, end=' (left). Photo: Eva Strand')}"], ("credit",)),
        ([TITLE, BODY, f"> {filled(300, end=' (left). Photo: Eva Strand')}"], ("credit", "direction", "no-stop")),
        ([TITLE, BODY, "> The mayor (left) on the quay."], ("direction",)),
        ([TITLE, BODY, "> The mayor on the quay", LEAD], ("behind-lead", "no-stop")),
        ([TITLE, BODY, "> The mayor on the quay"], ()),
        ([TITLE, "> With the mayor on the quay.", LEAD], ("under-title", "verbless", "brief")),
        ([TITLE, DATE, "> The mayor is on the quay.", LEAD], ()),
        ([TITLE, DATE, "> With the mayor on the quay.", LEAD], ("below-header", "verbless")),
        ([TITLE, DATE, "> A landing stage for the islands.", LEAD], ("title-again",)),
        ([TITLE, "paragraph| Dear Eva,", "> With the crew of the new boat.", "Dear Nils,", LEAD], ()),
    ],
)
def test_score(lines: list[str], names: tuple[str, ...]) -> None:
    assert score(scene(*lines)) == names


# --- helpers with a rule of their own ------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("The quay is open again.", "the quay is open again", True),
        ("The quay is open at last", "the quay is open again", False),
        ("The quay", None, False),
        ("The" + 20 * " " + "quay", "the quay", True),
        ("The" + 21 * " " + "quay", "the quay", False),
    ],
)
def test_repeats_title(text: str, title: str | None, expected: bool) -> None:
    assert _captions.repeats_title(text, title) is expected


@pytest.mark.parametrize(
    ("votes", "language", "foreign"),
    [
        ({"de": 1.5}, "en", "de"),
        ({"de": 1.4}, "en", None),
        ({"de": 3.0, "en": 1.5}, "en", "de"),
        ({"de": 2.9, "en": 1.5}, "en", None),
        ({"en": 3.0, "de": 1.5}, "en", None),
        ({"de": 3.0}, None, None),
        ({}, "en", None),
    ],
)
def test_foreign(votes: dict[str, float], language: str | None, foreign: str | None) -> None:
    """One and a half votes and more, and twice those of the language of the body."""
    block = Block("Der Rat", 0, 7, None, gap=False, lines=[], stopped=False)
    block._votes = votes
    assert _captions._foreign(block, language) == foreign


def test_names() -> None:
    text = "Eva Strand’s crew (Kvalby), Al, L'Anse, aT An old Pier; with FOX:"
    assert _captions._names(text) == {"Eva", "Strand", "Kvalby", "Anse", "Pier", "FOX"}


@pytest.mark.parametrize(
    ("text", "count"), [("It is. A", 1), ("It is! A", 1), ("Is it? A", 1), ("It. Is! A? B", 3), ("It is.", 0)]
)
def test_sentences(text: str, count: int) -> None:
    assert _captions._sentences(text) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor on the quay", False),
        ("the mayor on the quay", True),
        ("The mayor on the quay)", True),
        ("The mayor came. The crew waits", True),
        *((f"The mayor{mark} and the crew", True) for mark in (":", "?", ";", '"', "“", "„", "«", " |", " •")),
    ],
)
def test_reads_as_headline(text: str, expected: bool) -> None:
    assert _captions._reads_as_headline(text) is expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (None, False),
        (Title(span=Span(0, 8), text="The quay"), True),
        (Title(span=Span(0, 8), text="It is open."), False),
        (Subtitle(span=Span(0, 8), text="The quay"), False),
    ],
)
def test_is_headline(part: Part | None, expected: bool) -> None:
    assert _captions._is_headline(part) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eva", True),
        ("Eva Strand", True),
        ("“Eva” -Strand’", True),
        ("X Strand", True),
        ("Eva van Strand", False),
        ("Strand 3", False),
        ("Strand, Eva", False),
        (filled(30, "Eva "), True),
        (filled(31, "Eva "), False),
    ],
)
def test_is_name(text: str, expected: bool) -> None:
    assert _captions._is_name(text) is expected


# --- credits -------------------------------------------------------------------------------------

CREDITS = {
    # in the last brackets
    "The quay (Photo: Eva Strand)": "Photo: Eva Strand",
    "The quay (Photo: Eva Strand).": "Photo: Eva Strand",
    "The quay ( Photo: Eva Strand )": "Photo: Eva Strand",
    "The quay (old) [Photo: Eva Strand]": "Photo: Eva Strand",
    "The quay [old] (Photo: Eva Strand)": "Photo: Eva Strand",
    "The quay (old) (Photo: Eva Strand)": "Photo: Eva Strand",
    "The quay (photo Eva Strand)": "photo Eva Strand",
    "The quay (the archive ©)": "the archive ©",
    "The [old] quay [Photo: Eva Strand]": "Photo: Eva Strand",
    "The quay (Photo: Eva Strand)X": None,
    "The quay ()": None,
    "The quay (old)": None,
    f"The quay ({filled(100, 'Photo: Eva ')})": filled(100, "Photo: Eva "),
    f"The quay ({filled(101, 'Photo of the old quay by Eva ')})": None,
    "The quay (Eva Strand/Board)": "Eva Strand/Board",
    "The quay (Eva Strand/Board).": None,
    "The quay [Eva Strand/Board]": None,
    "The quay (Strand/Harbour Board)": None,
    "The quay (Strand /Harbour)": None,
    "The quay (Strand/Harbour Board/Kvalby)": None,
    "The quay (Eva Strand/Pier 3)": None,
    "The quay (Eva Strand/crew of Kvalby)": None,
    "The quay (crew/AFP)": "crew/AFP",
    "The quay (Eva Strand AFP)": "Eva Strand AFP",
    "The quay (Eva EPA)": "Eva EPA",
    "The quay (crew of AFP)": None,
    "The quay (AFP)": "AFP",
    "The quay (EPA)": None,
    "The quay (EPA/archive)": "EPA/archive",
    "The quay [AFP]": "AFP",
    "The quay (Eva Strand)": None,
    "The quay is open. (Eva Strand)": "Eva Strand",
    "The quay is open.  (Eva Strand)": "Eva Strand",
    "The quay is open. (Eva Strand).": None,
    "The quay is open. [Eva Strand]": None,
    "The quay is open. (Eva N)": "Eva N",
    "The quay is open. (Eva mayor)": None,
    "The quay is open. (Strand)": None,
    "The quay is open. (EPA)": "EPA",
    "The quay is open. (the mayor)": None,
    "The quay is open. (Eva Strand,)": None,
    "The quay is open. (Eva Strand 3)": None,
    f"The quay is open. ({filled(100, 'Eva O')})": filled(100, "Eva O"),
    f"The quay is open. ({filled(101, 'Eva O')})": None,
    # before a full stop
    "The quay. Photo: Eva Strand.": "Photo: Eva Strand.",
    "The quay. Photo: Eva of the Strand.": "Photo: Eva of the Strand.",
    "The quay: old. Photo: Eva Strand.": "Photo: Eva Strand.",
    "Photo: Eva Strand.": "Photo: Eva Strand.",
    "The quay. Phone: Eva Strand.": None,
    "The quay. Photo: the mayor came.": None,
    "The quay is Photo. It is Open.": None,
    f"The quay. Photo: {filled(60, 'Eva O', '.')}": f"Photo: {filled(60, 'Eva O', '.')}",
    f"The quay. Photo: {filled(61, 'Eva O', '.')}": None,
    # behind a mark
    "© Board. The quay © Eva Strand": "© Eva Strand",
    "© Eva Strand": "© Eva Strand",
    # in scripts without spaces
    "夜明けの橋。朝の港。写真：港湾局": "写真：港湾局",
    "夜明けの橋。 写真/港湾局": "写真/港湾局",
    "写真：港湾局": "写真：港湾局",
    "The quay。写真：A橋": "写真：A橋",
    "The quay. Photo: Eva 橋A": "Photo: Eva 橋A",
    "A橋. Photo: Eva Strand": "Photo: Eva Strand",
    "夜明けの橋。写真": None,
    "夜明けの橋：港湾局": None,
    "새 다리가 열렸다. 연합뉴스": "연합뉴스",
    "새 다리가 열렸다. 港湾局": None,
    # behind a credit word
    "The quay. Photo by Eva Strand": "Photo by Eva Strand",
    "The quay. Photo by the Strand crew": "Photo by the Strand crew",
    "The quay. Photo by the crew of a boat": None,
    "The quay. Photo by the crew of Eva": None,
    "The quay. Photo by the crew Eva": "Photo by the crew Eva",
    "The quay. Photo by young Eva": None,
    "The quay. File photo by Eva Strand": "File photo by Eva Strand",
    "The quay. Photo:  Eva Strand": "Photo:  Eva Strand",
    "The quay. Foto per gentile concessione di : Eva Strand": "Foto per gentile concessione di : Eva Strand",
    "The quay. Photo : Eva Strand": "Photo : Eva Strand",
    "The quay. Photo / Eva Strand": "Photo / Eva Strand",
    "The quay. Photo | Eva Strand": "Photo | Eva Strand",
    "The quay. Photo: eva": "Photo: eva",
    "The quay. Photo/Eva Strand": "Photo/Eva Strand",
    "The quay. Photo... Eva Strand": "Photo... Eva Strand",
    "The quay. Photo Eva Strand": None,
    "The quay. Fot. Eva Strand": "Fot. Eva Strand",
    "The quay. Foto. Eva Strand": None,
    "The quay. Crédito de la foto Eva Strand": "Crédito de la foto Eva Strand",
    "The quay. Foto per gentile concessione di Eva Strand": "Foto per gentile concessione di Eva Strand",
    "The quay. Photo\u00a0by\u00a0Eva Strand": "Photo\u00a0by\u00a0Eva Strand",
    "The quay - NATO photo by Eva Strand": "NATO photo by Eva Strand",
    "NATO photo by Eva Strand": "NATO photo by Eva Strand",
    "The quay - Harbour Board photo by Eva Strand": "Harbour Board photo by Eva Strand",
    "The quay - Harbour Photo by Eva Strand": "Photo by Eva Strand",
    "The mayor, Eva. photo by Nils Aker": "photo by Nils Aker",
    "File this photo of the quay": None,
    # names behind a sentence, or alone
    "The quay is open. Eva Strand / AFP": "Eva Strand / AFP",
    "The quay is open. Eva Strand AFP": "Eva Strand AFP",
    "The quay is open! Eva Strand / AFP": "Eva Strand / AFP",
    "The quay is open. Eva Strand": None,
    "The quay is open. the crew / AFP": None,
    f"The quay is open. {filled(60, 'Eva O', ' / AFP')}": filled(60, "Eva O", " / AFP"),
    f"The quay is open. {filled(61, 'Eva O', ' / AFP')}": None,
    "Eva Strand / AFP": "Eva Strand / AFP",
    "Eva Strand | AFP": "Eva Strand | AFP",
    "Eva Strand via AFP": "Eva Strand via AFP",
    "Getty Images": "Getty Images",
    "Eva Getty Images": "Eva Getty Images",
    "Images": None,
    "Eva Strand AFP": None,
    "Eva Strand / Board": None,
    "crew / AFP": None,
    "/AFP": None,
}


@pytest.mark.parametrize(("text", "credit"), CREDITS.items(), ids=range(len(CREDITS)))
def test_credit_of(text: str, credit: str | None) -> None:
    assert _credits.credit_of(text) == credit


def test_a_credit_stands_in_the_last_140_characters() -> None:
    credit = "Photo: Eva Strand"
    near, far = f"{credit} {'o' * (139 - len(credit))}", f"{credit} {'o' * (140 - len(credit))}"
    assert _credits.credit_of(f"The quay. {near}") == near
    assert _credits.credit_of(f"The quay. {far}") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("© Eva Strand", True),
        ("(c) Eva Strand", True),
        ("(C) Eva Strand", True),
        ("(d) Eva Strand", False),
        ("(Photo: Eva Strand)", True),
        ("[Photo: Eva Strand]", True),
        ("/Photo: Eva Strand", True),
        ("Photo: Eva Strand", True),
        ("Photo by Eva Strand", True),
        ("XPhoto: Eva Strand", False),
        ("File photo by Eva Strand", True),
        ("File: Eva Strand", False),
        ("File", False),
        ("/([", False),
        ("図: Eva Strand", True),
        ("Photo of the quay", False),
        ("The photo: Eva Strand", False),
        ("Fotó: Eva Strand", True),
        ("Foto\u0301: Eva Strand", True),
    ],
)
def test_opens_with_credit(text: str, expected: bool) -> None:
    assert _credits.opens_with_credit(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("© 2022 Eva Strand", True), ("© Eva Strand", False), ("Photo 2022", False), ("2 ©", False)],
)
def test_is_copyright(text: str, expected: bool) -> None:
    assert _credits.is_copyright(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Photo: Eva Strand", True),
        ("Eva Strand / AFP", True),
        ("Eva Strand", False),
        ("Photo: Eva Strand.", False),
        (filled(100, "Photo: Eva "), True),
        (filled(101, "Photo: Eva "), False),
        (filled(60, "Eva Strand / AFP O"), True),
        (filled(61, "Eva Strand / AFP O"), False),
    ],
)
def test_is_credit(text: str, expected: bool) -> None:
    assert _credits.is_credit(text) is expected


AGENCIES = """
    AAP AFP AKG ANP ANSA AP APA Alamy Belga Bloomberg CTK Corbis DPA EFE EPA Flickr Fotolia GETTY Getty IMAGO Imago
    KEYSTONE Keystone Kyodo Lehtikuva Lusa MTI NTB PAP PRNewsfoto Pexels Pixabay REUTERS Reuters Ritzau SIPA Scanpix
    Shutterstock TASS TNS UPI Unsplash WireImage Wikimedia Xinhua ZUMA alliance dpa iStock iStockphoto imago picturedesk
    ČTK ТАСС 뉴스1 뉴시스 연합뉴스
"""


@pytest.mark.parametrize("agency", AGENCIES.split())
def test_an_agency_in_brackets_behind_a_sentence_is_a_credit(agency: str) -> None:
    assert _credits.credit_of(f"The boats go out again. ({agency})") is not None


@pytest.mark.parametrize("word", ["Boats", ".com"])
def test_another_word_there_is_none(word: str) -> None:
    assert _credits.credit_of(f"The boats go out again. ({word})") is None


LINKS = "via vía for of and the de la von van di file handout pic picture photo pool"


@pytest.mark.parametrize("link", LINKS.split())
def test_names_of_a_credit_are_linked(link: str) -> None:
    assert _credits.credit_of(f"The boats go out again. (Eva Strand {link} Nils Aker)") is not None
    assert _credits.credit_of(f"The boats go out again. Eva Strand {link} AFP") is not None


def test_other_words_link_no_names() -> None:
    assert _credits.credit_of("The boats go out again. (Eva Strand sees Nils Aker)") is None


@pytest.mark.parametrize("text", ["Ljósmynd: Eva Strand", "Ljo\u0301smynd: Eva Strand"])
def test_accents_of_a_credit_word_are_composed_or_not(text: str) -> None:
    assert _credits.opens_with_credit(text)
