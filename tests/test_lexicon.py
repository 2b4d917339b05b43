"""Words of the caller's own: each kind in a short text, for one call, beside and before those of the tables."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

from communique import Boilerplate, EndMark, Furniture, Kicker, Lexicon, Note, Part, from_html, parse
from pairs import PAIRS

BODY = "The mayor opened the bridge over the river in the morning, and a band played for an hour before noon."


def kinds(text: str, lexicon: Lexicon | None) -> list[str]:
    return [type(part).__name__ for part in parse(text, lexicon=lexicon).parts]


@pytest.mark.parametrize(
    "line", ["Refitted: 5 March 2022", "refitted 5 March 2022, 10:30", "(REFITTED ON: 5 March 2022)"]
)
def test_label_of_an_update(line: str) -> None:
    text = f"A bridge opens\n\n{line}\n\n{BODY}"
    release = parse(text, lexicon=Lexicon(updated=["refitted", "refitted on"]))
    assert release.updated is not None and release.updated.edtf == "2022-03-05"
    assert parse(text).updated is None


def test_label_of_a_publication() -> None:
    release = parse(f"A bridge opens\n\nLet go: 5 March 2022\n\n{BODY}", lexicon=Lexicon(issued=["Let go"]))
    assert release.date is not None and release.date.isoformat() == "2022-03-05"
    assert release.dateline is not None and release.dateline.evidence == ("issued-label",)


def test_label_stays_a_line_where_lines_are_wrapped() -> None:
    text = (
        "The mayor opened the bridge over the river in the\nmorning, and a band played for an hour before\n"
        "noon. Refitted: 5 March 2022"
    )
    lines = text.replace("noon. ", "noon.\n")
    release = parse(f"A bridge opens\n\n{lines}", lexicon=Lexicon(updated=["refitted"]))
    assert release.updated is not None and len(release.body) == 1


def test_own_words_come_before_those_of_the_tables() -> None:
    text = f"A bridge opens\n\nUpdated: 5 March 2022\n\n{BODY}"
    assert parse(text).updated is not None
    release = parse(text, lexicon=Lexicon(issued=["Updated"]))
    assert release.updated is None and release.issued is None and release.date is not None
    dated = parse(f"A bridge opens\n\n3 Mai 2022\n\n{BODY}", lexicon=Lexicon(months={"mai": 11}))
    assert dated.date is not None and dated.date.isoformat() == "2022-11-03"


@pytest.mark.parametrize("form", ["Lententide", "LENTENTIDE", "Lent.", "lent"])
@pytest.mark.parametrize("line", ["RIGA, 5 {} 2022 - ", "{} 5, 2022\n\n", "5 {} 2022\n\n"])
def test_form_of_a_month(form: str, line: str) -> None:
    text = f"A bridge opens\n\n{line.format(form)}{BODY}"
    release = parse(text, lexicon=Lexicon(months={"Lententide": 3, "lent.": 3}))
    assert release.date is not None and release.date.isoformat() == "2022-03-05"
    assert parse(text).date is None


@pytest.mark.parametrize(
    ("lexicon", "line", "kind"),
    [
        (Lexicon(end_marks=["Thus done"]), "thus done", EndMark),
        (Lexicon(end_marks=["~~~"]), "~~~", EndMark),
        (Lexicon(furniture="Back to the harbour\nMore can be read below."), "More can be read below.", Furniture),
        (Lexicon(notes=["This is provisional."]), "This is provisional.", Note),
        (Lexicon(kickers=["Harbour bulletin"]), "HARBOUR BULLETIN", Kicker),
        (Lexicon(boilerplate=["Who we are"]), "Who we are", Boilerplate),
    ],
)
def test_line(lexicon: Lexicon, line: str, kind: type[Part]) -> None:
    text = f"A bridge opens\n\nRIGA, 5 March 2022 - {BODY}\n\n{line}"
    assert isinstance(parse(text, lexicon=lexicon).parts[-1], kind)
    assert not isinstance(parse(text).parts[-1], kind)


def test_line_above_the_title() -> None:
    note = (
        "This text is provisional, and it may change at any time without a word to those who have read it before now."
    )
    text = f"Harbour bulletin of the town\n\n{note}\n\nA bridge opens\n\n{BODY}"
    lexicon = Lexicon(kickers=["Harbour bulletin of the town"], notes=[note])
    assert kinds(text, lexicon) == ["Kicker", "Note", "Title", "Paragraph"]


def test_standing_text_goes_to_the_end() -> None:
    text = f"A bridge opens\n\n{BODY}\n\nWho we are\n\nThe harbour is run by the town.\n\nIt has nine piers."
    assert kinds(text, Lexicon(boilerplate=["who we are"]))[2:] == ["Boilerplate"] * 3


def test_page() -> None:
    page = f"<h1>A bridge opens</h1><p>Refitted: 5 March 2022</p><p>{BODY}</p>"
    release = from_html(page, lexicon=Lexicon(updated=["Refitted"]))
    assert release.updated is not None and release.updated.edtf == "2022-03-05"
    assert from_html(page).updated is None


def test_holds_for_one_call() -> None:
    text = f"A bridge opens\n\nRefitted: 5 March 2022\n\n{BODY}"
    before = parse(text)
    assert parse(text, lexicon=Lexicon(updated=["Refitted"])) != before
    assert parse(text) == before


def test_threads_have_their_own() -> None:
    text = f"A bridge opens\n\nRefitted: 5 March 2022\n\n{BODY}"
    lexicons = [None, Lexicon(updated=["refitted"]), Lexicon(issued=["refitted"])] * 40
    alone = [parse(text, lexicon=lexicon) for lexicon in lexicons[:3]]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda lexicon: parse(text, lexicon=lexicon), lexicons)) == alone * 40


def test_nothing_of_ones_own_changes_nothing() -> None:
    for pair in PAIRS:
        assert parse(pair.text, lexicon=Lexicon()) == parse(pair.text)


def test_goes_to_other_processes() -> None:
    lexicon = pickle.loads(pickle.dumps(Lexicon(months={"lententide": 3}, notes=["This is provisional."])))
    assert lexicon.months == {"lententide": 3} and lexicon.notes == ("This is provisional.",)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ({"updated": ["Refitted:"]}, "leave out the colon and the date"),
        ({"issued": ["on 5 March"]}, "leave out the colon and the date"),
        ({"issued": ["-"]}, "begin with a letter"),
        ({"months": {"lent tide": 3}}, "one word of two letters or more"),
        ({"months": {"lent": 13}}, "month from 1 to 12, not 13"),
    ],
)
def test_words_that_would_never_be_found(words: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Lexicon(**words)  # type: ignore[arg-type]


def test_no_lexicon() -> None:
    with pytest.raises(TypeError, match=r"must be a communique\.Lexicon or None, not dict"):
        parse("", lexicon={"updated": "Refitted"})  # type: ignore[arg-type]
