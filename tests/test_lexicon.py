"""Words of the caller's own: each kind in a short text, for one call, beside and before those of the tables."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from attrs import fields

from communique import Boilerplate, EndMark, Furniture, Kicker, Lexicon, Note, Part, _lexicon, from_html, parse
from communique._language import Language
from communique._lexicon import LANGUAGES, fold, has_finite_verb, month_number, most_voted, votes_of
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


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            {"updated": ["r"]},
            "updated: 'r' must be 2 to 60 letters and blanks that begin with a letter; leave out the colon and the date",
        ),
        ({"months": {"l": 3}}, "months: 'l' must be one word of two letters or more"),
        ({"months": {"lent": 0}}, "months: 'lent' must be a month from 1 to 12, not 0"),
    ],
)
def test_message(words: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError) as raised:
        Lexicon(**words)  # type: ignore[arg-type]
    assert str(raised.value) == message


@pytest.mark.parametrize("label", ["on", "o" * 60, "made on"])
def test_labels_have_2_to_60_letters(label: str) -> None:
    assert Lexicon(issued=[label]).issued == (label,)


@pytest.mark.parametrize("label", ["o", "o" * 61, "4 days", "on:", "on：", "on (", "on )", "on |", "on 4", "(on"])
def test_no_labels(label: str) -> None:
    with pytest.raises(ValueError, match="must be 2 to 60 letters"):
        Lexicon(issued=[label])


def test_forms_of_months() -> None:
    months = {"le": 1, "lent.": 12}
    assert Lexicon(months=months).months == months


FIELDS = ("updated", "issued", "kickers", "notes", "boilerplate", "furniture", "end_marks")


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("phrases", ["  done today\n\n so it is \n", ["done today", " ", " so it is"]])
def test_fields_are_strings_or_lines(name: str, phrases: object) -> None:
    assert getattr(Lexicon(**{name: phrases}), name) == ("done today", "so it is")  # type: ignore[arg-type]
    assert getattr(Lexicon(), name) == ()


def test_no_months() -> None:
    assert Lexicon().months == {}


def test_words_of_ones_own_are_folded() -> None:
    phrases: dict[str, Any] = {name: [f"DE L’{name} X."] for name in FIELDS}
    found = _lexicon.Own.of(Lexicon(months={"Lent.": 3}, **phrases))
    for name in ("updated", "issued", "boilerplate", "end_marks"):
        assert getattr(found, name) == {f"de l'{name} x"}
    assert found.lines == {"de l'furniture x": Furniture, "de l'notes x": Note, "de l'kickers x": Kicker}
    assert found.months == {"lent": 3}
    assert found.heads == found.starts == {"de"}


def test_no_words_of_ones_own() -> None:
    found = _lexicon.Own()
    assert {found.updated, found.issued, found.heads, found.starts, found.boilerplate, found.end_marks} == {frozenset()}
    assert (dict(found.months), dict(found.lines)) == ({}, {})


# --- what a language contributes -----------------------------------------------------------------

WORDS = """
    words announcements verbs verb_endings determiners date_words date_articles issuers sources numbers
""".split()
PHRASES = """
    today updated issued kickers notes end_marks credits openers directions caption_labels contacts boilerplate about
    press_releases bylines furniture
""".split()
ENDINGS = ("verb_ending", "plural_verb_ending")


def language(**words: Any) -> Language:
    given: dict[str, Any] = {"tag": "xx", "name": "X", "months": (), "weekdays": (), "letters": "", "words": ""} | words
    return Language(**given)


def test_fields_of_a_language() -> None:
    named = {"tag", "name", "months", "weekdays", "letters", *WORDS, *PHRASES, *ENDINGS}
    assert {field.name for field in fields(Language)} == named


@pytest.mark.parametrize("name", WORDS)
def test_words_of_a_language(name: str) -> None:
    assert getattr(language(**{name: " one two\n three "}), name) == ("one", "two", "three")
    assert getattr(language(**{name: ("one",)}), name) == ("one",)
    assert getattr(language(), name) == ()


@pytest.mark.parametrize("name", PHRASES)
def test_phrases_of_a_language(name: str) -> None:
    assert getattr(language(**{name: " one two\n\n three "}), name) == ("one two", "three")
    assert getattr(language(), name) == ()


def test_endings_that_no_word_has() -> None:
    assert (language().verb_ending, language().plural_verb_ending) == ("-", "-")


# --- look-ups ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("  Press \n\u00a0RELEASE ", "press release"),
        ("The end.", "the end"),
        ("The end..", "the end."),
        (".net", ".net"),
        ("Cafe\u0301", "café"),
        ("İzmir", "izmir"),
        ("D’Art", "d'art"),
        ("Dʼart", "d'art"),
        ("D'ART", "d'art"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_phrase_of_several_languages_is_that_of_the_first() -> None:
    for phrase, tag in _lexicon.KICKERS.items():
        assert tag == next(other for other, table in LANGUAGES.items() if phrase in table.kickers)


def test_months_and_weekdays_of_all_languages() -> None:
    for tag, table in LANGUAGES.items():
        for number, forms in enumerate(table.months, 1):
            assert all(tag in _lexicon.MONTHS[form][number] for form in forms.split())
        for number, forms in enumerate(table.weekdays):
            assert all(tag in _lexicon.WEEKDAYS[form][number] for form in forms.split())
    assert _lexicon.MONTHS["may"] == {5: {"en", "es", "tr"}}
    assert _lexicon.MONTHS["listopad"] == {10: {"hr"}, 11: {"cs", "pl"}}


def test_heads_of_labels() -> None:
    labels = ["last updated on", "l'aggiornamento", "mise-à-jour", "rev.date", "on/at", "posted"]
    assert _lexicon._heads(labels) == {"last", "l", "mise", "rev", "on", "posted"}
    assert _lexicon._starts(["été", "on", "at last"]) == {"ét", "e\u0301", "on", "at"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Published", True), ("PUBLISHED", True), ("Xq", False), ("(x", True), ("3 May", True), ("Жш", True), ("", True)],
)
def test_may_open_label(text: str, expected: bool) -> None:
    assert _lexicon.may_open_label(text) is expected


def test_labels() -> None:
    assert _lexicon.is_label_head("posted") and not _lexicon.is_label_head("refitted")
    assert _lexicon.is_updated("last updated") and not _lexicon.is_updated("posted on")
    assert _lexicon.is_issued("posted on") and not _lexicon.is_issued("last updated")
    assert not _lexicon.is_updated("refitted") and not _lexicon.is_issued("refitted")


def test_labels_of_ones_own() -> None:
    lexicon = Lexicon(updated=["xqed on", "posted on"], issued=["qxed", "last updated"])
    with _lexicon.using(lexicon):
        assert _lexicon.may_open_label("Xqed") and _lexicon.may_open_label("QXED")
        assert _lexicon.is_label_head("xqed") and _lexicon.is_label_head("posted")
        assert _lexicon.is_updated("xqed on") and _lexicon.is_updated("posted on")
        assert _lexicon.is_issued("qxed") and _lexicon.is_issued("last updated")
        assert not _lexicon.is_updated("last updated") and not _lexicon.is_issued("posted on")
        assert _lexicon.is_updated("modified") and _lexicon.is_issued("released")
    assert not _lexicon.is_label_head("xqed") and not _lexicon.may_open_label("Xqed")


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("", {}),
        ("The crew with the", {"en": 3.0}),
        ("THE", {"en": 1.0}),
        ("ñandú", {"es": 0.5}),
        ("ñ ñ", {"es": 0.5}),
        ("Ñ", {"es": 0.5}),
        ("n\u0303", {"es": 0.5}),
        ("the ñ", {"en": 1.0, "es": 0.5}),
        ("õ", {"et": 0.25, "pt": 0.25}),
        ("l'x", {"fr": 0.5, "it": 0.5}),
        ("l’x", {"fr": 0.5, "it": 0.5}),
        ("x" * 156 + " the", {"en": 1.0}),
        ("x" * 157 + " the", {}),
    ],
)
def test_votes(text: str, votes: dict[str, float]) -> None:
    """A word that few languages have is shared among them, a letter counts half and once."""
    assert votes_of(text) == votes


def test_what_more_than_five_languages_have_tells_nothing() -> None:
    def having(item: str, name: str) -> list[str]:
        return [tag for tag, table in LANGUAGES.items() if item in getattr(table, name)]

    for item, shares in _lexicon._LETTER_SHARES.items():
        assert shares == tuple((tag, 0.5 / len(shares)) for tag in having(item, "letters"))
    letters = {letter for table in LANGUAGES.values() for letter in table.letters}
    few = {letter for letter in letters if len(having(letter, "letters")) <= 5}
    assert few == _lexicon._LETTER_SHARES.keys() and few != letters
    assert "æ" in few and len(having("æ", "letters")) == 5


def test_most_voted() -> None:
    assert most_voted({"fr": 1.0, "en": 2.0, "de": 1.5}) == "en"
    assert most_voted({}) is None


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("The boat is here", "en", True),
        ("The boat (IS) here", "en", True),
        ("You’re here, it’s.", "en", True),
        ("Boats at sea", "en", False),
        ("The boats of AREX", "en", False),
        ("ruhen am Steg", "de", False),
        ("Boats at sea", "en-x", True),
        ("Boats at sea", None, True),
        ("She opened doors", "en", True),
        ("Opened doors", "en", False),
        ("The opened doors", "en", False),
        ("Boats with opened doors", "en", True),
        ("Boats of the red shed", "en", False),
        ("Boats of tamed seas", "en", True),
        ("Eva sees the boats", "en", True),
        ("Eva of the seas", "en", False),
        ("Eva in seas, the North", "en", True),
        ("Die Gäste warten", "de", True),
        ("alle hohen", "de", False),
        ("Eva kommt", "de", True),
        ("Eva mit Gästen", "de", False),
        ("Eva : the boats", "en", False),
    ],
)
def test_finite_verbs(text: str, tag: str | None, expected: bool) -> None:
    """By the list; by an ending that only verbs have, not behind a determiner; by others where a determiner or name tells."""
    assert has_finite_verb(text, tag) is expected


@pytest.mark.parametrize(
    ("before", "word", "after", "tag", "expected"),
    [
        ("", "sees", "the", "en", True),
        ("the", "sees", "the", "en", True),
        ("", "sees", "boats", "en", False),
        ("", "named", "", "en", True),
        ("", "need", "", "en", False),
        ("The", "named", "", "en", False),
        ("", "baten", "", "de", True),
        ("", "ruhen", "", "de", False),
        ("alle", "ruhen", "", "de", False),
        ("Gäste", "ruhen", "", "de", True),
    ],
)
def test_ends_as_verb(before: str, word: str, after: str, tag: str, expected: bool) -> None:
    assert _lexicon._ends_as_verb(before, word, after, LANGUAGES[tag]) is expected


@pytest.mark.parametrize(
    ("form", "tag", "number"),
    [
        ("May", None, 5),
        ("Listopad", "hr", 10),
        ("listopad", "pl", 11),
        ("listopad", None, None),
        ("listopad", "en", None),
        ("boats", "en", None),
    ],
)
def test_month_number(form: str, tag: str | None, number: int | None) -> None:
    assert month_number(form, tag) == number
    assert _lexicon.is_month(form) is (form != "boats")


def test_months_of_ones_own() -> None:
    with _lexicon.using(Lexicon(months={"Lententide": 3, "may": 6})):
        assert month_number("LENTENTIDE.", None) == 3 and _lexicon.is_month("lententide")
        assert month_number("May", "en") == 6 and month_number("June", None) == 6
        assert month_number("boats", None) is None and not _lexicon.is_month("boats")
    assert month_number("lententide", None) is None and not _lexicon.is_month("lententide")


@pytest.mark.parametrize(("form", "expected"), [("Jan.", True), ("june", False), ("Jun", True), ("march", False)])
def test_is_abbreviation(form: str, expected: bool) -> None:
    assert _lexicon.is_abbreviation(form) is expected


def test_weekdays() -> None:
    assert _lexicon.is_weekday("Monday") and not _lexicon.is_weekday("Boats")
    assert _lexicon.weekday_number("Monday") == 0 and _lexicon.weekday_number("sun.") == 6
    assert _lexicon.weekday_number("so") is None and _lexicon.weekday_number("boats") is None
    assert _lexicon.is_weekday_in("so", "de") and _lexicon.is_weekday_in("so", "cs")
    assert not _lexicon.is_weekday_in("so", "en") and not _lexicon.is_weekday_in("boats", "en")
