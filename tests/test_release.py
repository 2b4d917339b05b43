"""The public face: the release, its parts, spans and defects, and what they refuse."""

from __future__ import annotations

import datetime as dt
import io
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

import communique
from communique import (
    Byline,
    Caption,
    Dateline,
    DateSource,
    Defect,
    DefectCode,
    EndMark,
    Furniture,
    Heading,
    Issued,
    Kicker,
    Layout,
    Lexicon,
    Paragraph,
    Part,
    Reference,
    Release,
    Span,
    Subtitle,
    Title,
    Updated,
    _parse,
    _release,
)
from communique._dates import find_when
from communique._document import Document
from communique._parts import PART_TYPES, rule_name

DAY = dt.date(2022, 2, 28)


def at(number: int) -> Span:
    return Span(10 * number, 10 * number + 9)


PARTS: tuple[Part, ...] = (
    Kicker(span=at(0), text="News"),
    Title(span=at(1), text="A bridge", evidence=("headline",)),
    Subtitle(span=at(2), text="In Riga"),
    Reference(span=at(3), text="(2022) 12"),
    Dateline(span=at(4), text="Riga", place="RIGA"),
    Dateline(
        span=at(5),
        text="28 Feb. 2022",
        date=DAY,
        edtf="2022-02-28/2022-03-01",
        time=dt.time(10, 5),
        zone="CET",
        place="Daugavpils",
        end_date=dt.date(2022, 3, 1),
        agency="LETA",
    ),
    Issued(span=at(6), text="Issued", date=DAY, edtf="2022-02-28"),
    Updated(span=at(7), text="Updated", date=DAY, edtf="2022-02-28", time=dt.time(21, 24, 5)),
    Byline(span=at(8), text="By the mayor"),
    Paragraph(span=at(9), text="The mayor."),
    Caption(span=at(10), text="The mayor © Riga", credit="© Riga", language="en"),
    Heading(span=at(11), text="What next"),
    Paragraph(span=at(12), text="1. Open", marker="1."),
    EndMark(span=at(13), text="###"),
)
FULL = Release(
    source="x" * 140,
    parts=PARTS,
    defects=(Defect(DefectCode.MOJIBAKE, Span(3, 5)),),
    layout=Layout.BLOCKS,
    language="lv",
    date=DAY,
    date_source=DateSource.DATELINE,
)
EMPTY = Release(source="", parts=())


# --- views ---------------------------------------------------------------------------------------

VIEWS: dict[str, object] = {
    "kicker": PARTS[0],
    "title": PARTS[1],
    "subtitle": PARTS[2],
    "reference": PARTS[3],
    "dateline": PARTS[5],
    "issued": PARTS[6],
    "updated": PARTS[7],
    "byline": PARTS[8],
    "body": (PARTS[9], PARTS[12]),
    "captions": (PARTS[10],),
    "headings": (PARTS[11],),
    "place": "RIGA",
}


@pytest.mark.parametrize(("name", "value"), VIEWS.items(), ids=VIEWS)
def test_view(name: str, value: object) -> None:
    assert getattr(FULL, name) == value


@pytest.mark.parametrize("name", VIEWS)
def test_view_of_nothing(name: str) -> None:
    assert getattr(EMPTY, name) == (() if isinstance(VIEWS[name], tuple) else None)


def test_dateline_without_a_date_is_the_first() -> None:
    assert Release(source="x" * 140, parts=(PARTS[4], PARTS[4])).dateline is PARTS[4]


@pytest.mark.parametrize(
    ("date", "time", "moment"),
    [
        (DAY, dt.time(21, 24), dt.datetime(2022, 2, 28, 21, 24)),
        (DAY, dt.time(0), dt.datetime(2022, 2, 28)),
        (DAY, None, None),
        (None, dt.time(21, 24), None),
        (None, None, None),
    ],
)
def test_at(date: dt.date | None, time: dt.time | None, moment: dt.datetime | None) -> None:
    assert Updated(span=at(0), text="x", date=date, time=time).at == moment


def test_explain() -> None:
    layout, kicker, title, *_ = steps = FULL.explain()
    assert len(steps) == len(PARTS) + 1
    assert str(layout) == "0-140 layout (blocks)"
    assert str(kicker) == "0-9 kicker"
    assert str(title) == "10-19 title (headline)"


# --- a caption read as a paragraph ---------------------------------------------------------------


def test_with_caption_as_paragraph() -> None:
    caption = FULL.captions[0]
    changed = FULL.with_caption_as_paragraph(caption)
    assert changed.captions == ()
    assert [p.text for p in changed.body] == ["The mayor.", "The mayor © Riga", "1. Open"]
    assert changed.body[1].span == caption.span
    assert changed.body[1].evidence == ("caller",)
    assert FULL.captions == (caption,)


def test_with_caption_of_another_release() -> None:
    other = Caption(span=at(0), text="Another")
    with pytest.raises(ValueError, match=r"^not a caption of this release: pass one of release\.captions$"):
        FULL.with_caption_as_paragraph(other)


# --- the JSON form -------------------------------------------------------------------------------


def test_to_dict() -> None:
    data = FULL.to_dict()
    assert {key: data[key] for key in data.keys() - {"parts", "source"}} == {
        "format": "1.0",
        "layout": "blocks",
        "language": "lv",
        "date": "2022-02-28",
        "date_source": "dateline",
        "defects": [{"code": "mojibake", "span": [3, 5], "message": FULL.defects[0].message}],
    }
    assert data["parts"][1] == {"type": "title", "span": [10, 19], "text": "A bridge", "evidence": ["headline"]}
    assert data["parts"][5] == {
        "type": "dateline",
        "span": [50, 59],
        "text": "28 Feb. 2022",
        "date": "2022-02-28",
        "edtf": "2022-02-28/2022-03-01",
        "time": "10:05",
        "zone": "CET",
        "place": "Daugavpils",
        "end_date": "2022-03-01",
        "agency": "LETA",
    }
    assert data["parts"][7]["time"] == "21:24:05"
    assert data["parts"][12]["marker"] == "1."


def test_to_dict_leaves_out_what_is_none() -> None:
    assert EMPTY.to_dict() == {"format": "1.0", "source": "", "layout": "empty", "parts": [], "defects": []}


def check_round_trip(release: Release) -> None:
    again = Release.from_dict(json.loads(json.dumps(release.to_dict())))
    assert again == release
    assert again.to_dict() == release.to_dict()


@pytest.mark.parametrize("release", [FULL, EMPTY])
def test_round_trip(release: Release) -> None:
    check_round_trip(release)


@pytest.mark.parametrize("text", ["\ud800\n\nA \x00 text.", "A bridge\n\nRIGA, 28 Feb. 2022 - The mayor opened it."])
def test_round_trip_of_a_text(text: str) -> None:
    check_round_trip(communique.parse(text))


def broken(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    data = FULL.to_dict()
    change(data)
    return data


#: Lists, one in the other, deeper than Python calls.
NESTED: list[Any] = []
for _ in range(100_000):
    NESTED = [NESTED]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: d.update(format="2.0"), r"format is '2\.0', this version reads '1\.0'"),
        (lambda d: d.pop("format"), r"format is None, this version reads '1\.0'"),
        (lambda d: d.pop("parts"), r"not a release in format 1\.0: KeyError\('parts'\)"),
        (lambda d: d.pop("defects"), r"not a release in format 1\.0: KeyError\('defects'\)"),
        (lambda d: d.pop("source"), r"not a release in format 1\.0: TypeError\(.*'source'"),
        (lambda d: d.update(colour="red"), r"not a release in format 1\.0: TypeError\(.*'colour'"),
        (lambda d: d["parts"][0].update(type="poem"), r"not a release in format 1\.0: KeyError\('poem'\)"),
        (lambda d: d["parts"][0].pop("type"), r"not a release in format 1\.0: KeyError\('type'\)"),
        (lambda d: d["parts"][0].pop("span"), r"not a release in format 1\.0: TypeError\(.*'span'"),
        (lambda d: d["parts"][0].update(marker="-"), r"not a release in format 1\.0: TypeError\(.*'marker'"),
        (lambda d: d["parts"].append("title"), r"not a release in format 1\.0: AttributeError\("),
        (lambda d: d["defects"][0].update(code="ugly"), r"not a release in format 1\.0: ValueError\(.*'ugly'"),
        (lambda d: d.update(date="yesterday"), r"not a release in format 1\.0: ValueError\(.*'yesterday'"),
        (lambda d: d.update(layout="round"), r"not a release in format 1\.0: ValueError\(.*'round'"),
        (lambda d: d.update(format=NESTED), "format is list, this version reads"),
        (lambda d: d.update(format="1" * 100), f"format is '{'1' * 63}, this version reads"),
        (lambda d: d.update(source=5), "a string is wanted, not int"),
        (lambda d: d.update(language=["x"]), "a string is wanted, not list"),
        (lambda d: d.update(layout=NESTED), "a string is wanted, not list"),
        (lambda d: d.update(date_source=NESTED), "a string is wanted, not list"),
        (lambda d: d.update(parts={}), "a list is wanted, not dict"),
        (lambda d: d.update(defects="abc"), "a list is wanted, not str"),
        (lambda d: d["parts"][0].update(type=NESTED), "a string is wanted, not list"),
        (lambda d: d["parts"][0].update(type="p" * 10**6), "KeyError"),
        (lambda d: d["parts"][0].update(text={}), "a string is wanted, not dict"),
        (lambda d: d["parts"][0].update(evidence="abc"), "a list is wanted, not str"),
        (lambda d: d["parts"][0].update(evidence=[1]), "a string is wanted, not int"),
        (lambda d: d["parts"][0].update(span="ab"), "a list is wanted, not str"),
        (lambda d: d["parts"][0].update(span=[1]), "ValueError"),
        (lambda d: d["parts"][0].update(span=[[1], [2]]), "a span is two whole numbers"),
        (lambda d: d["parts"][0].update(span=[0.5, 1]), "a span is two whole numbers"),
        (lambda d: d["parts"][0].update(span=[False, True]), "a span is two whole numbers"),
        (lambda d: d["parts"][0].update(span=[-2, -1]), "a span is two whole numbers"),
        (lambda d: d["parts"][0].update(span=[2, 1]), "a span is two whole numbers"),
        (lambda d: d["parts"][0].update(span=[0, 10**30]), "a span reaches beyond the text"),
        (lambda d: d["defects"][0].update(span=[0, len(FULL.source) + 1]), "a span reaches beyond the text"),
        (lambda d: d["defects"][0].update(code=NESTED), "a string is wanted, not list"),
        (lambda d: d["defects"][0].update(message=5), "a string is wanted, not int"),
        (lambda d: d["parts"][6].update(place=5), "a string is wanted, not int"),
        (lambda d: d["parts"][6].update(time="10:05+01:00"), r"ValueError\('a clock time stands without its zone'\)"),
    ],
)
def test_from_dict_says_what_is_wrong(change: Callable[[dict[str, Any]], object], message: str) -> None:
    with pytest.raises(ValueError, match=message) as caught:
        Release.from_dict(broken(change))
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("data", [None, [], "x", 1])
def test_from_dict_reads_objects(data: Any) -> None:
    with pytest.raises(ValueError, match="an object is wanted, not"):
        Release.from_dict(data)


def test_from_dict_takes_null_for_nothing() -> None:
    release = Release.from_dict({**EMPTY.to_dict(), "language": None, "date": None, "date_source": None})
    assert release == EMPTY


# --- values --------------------------------------------------------------------------------------

VALUES: list[Any] = [FULL, EMPTY, FULL.defects[0], at(0), FULL.explain()[0], *PARTS]


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_frozen(value: Any) -> None:
    name = type(value).__attrs_attrs__[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(value, name, getattr(value, name))


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_slotted(value: Any) -> None:
    assert not hasattr(value, "__dict__")


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_hashable_and_comparable(value: Any) -> None:
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    assert hash(again) == hash(value)
    assert value != "something else"


def test_parts_of_different_classes_differ() -> None:
    title: Part = Title(span=at(0), text="x")
    assert title != Subtitle(span=at(0), text="x")


def test_evidence_and_message_take_no_part_in_comparison() -> None:
    assert Title(span=at(0), text="x", evidence=("copy",)) == Title(span=at(0), text="x")
    assert Defect(DefectCode.MOJIBAKE, at(0), "words") == Defect(DefectCode.MOJIBAKE, at(0))


@pytest.mark.parametrize("kind", PART_TYPES, ids=rule_name)
def test_part_classes_are_public(kind: type[Part]) -> None:
    assert getattr(communique, kind.__name__) is kind
    assert kind.__name__ in communique.__all__


def test_all_is_sorted_and_there() -> None:
    assert communique.__all__ == sorted(communique.__all__)
    assert all(hasattr(communique, name) for name in communique.__all__)


# --- spans and defects ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "start", "place"),
    [
        ("", 0, (1, 1)),
        ("one", 0, (1, 1)),
        ("one", 3, (1, 4)),
        ("one\ntwo", 3, (1, 4)),
        ("one\ntwo", 4, (2, 1)),
        ("one\n\ntwo", 6, (3, 2)),
        ("one\r\ntwo", 5, (2, 1)),
        ("one\r\ntwo", 4, (1, 5)),
        ("one\r\ntwo\rthree", 9, (3, 1)),
        ("one\n", 4, (2, 1)),
        ("𝄞é\n•", 1, (1, 2)),
        ("𝄞é\n•", 3, (2, 1)),
        ("one\ftwo\u2028three", 8, (1, 9)),
        ("\v\x1c\x1d\x1e\x85\u2029x", 6, (1, 7)),
    ],
)
def test_line_column(text: str, start: int, place: tuple[int, int]) -> None:
    assert Span(start, start).line_column(text) == place


@given(st.text(st.sampled_from("a𝄞\n\r\f\v\x1c\x85\u2028\u2029")), st.data())
def test_line_column_finds_the_character_in_the_lines_of_a_file(text: str, data: st.DataObject) -> None:
    """Python's files end lines where editors do."""
    at = data.draw(st.integers(0, len(text)))
    lines = list(io.StringIO(text, newline=""))
    line, column = Span(at, at).line_column(text)
    if at == len(text):
        assert line == len(lines) + (not text or text[-1] in "\r\n")
        lines.append("")
    assert sum(map(len, lines[: line - 1])) + column - 1 == at
    assert 1 <= column <= len(lines[line - 1]) + (at == len(text))


def test_span_of() -> None:
    assert Span(1, 3).of("𝄞ébc") == "éb"
    assert Span(2, 2).of("abc") == ""


@pytest.mark.parametrize("code", DefectCode)
def test_every_defect_has_words(code: DefectCode) -> None:
    defect = Defect(code, Span(7, 9))
    assert defect.message
    assert str(defect) == f"{code} at 7: {defect.message}"


# --- what parse refuses --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind"), [(b"Title", "bytes"), (bytearray(b"Title"), "bytearray"), (None, "NoneType"), (7, "int")]
)
def test_text_must_be_a_str(text: Any, kind: str) -> None:
    with pytest.raises(TypeError, match=f"text must be a str, not {kind}: decode bytes first, read files with open"):
        communique.parse(text)


@pytest.mark.parametrize(("year", "kind"), [("x", "str"), ("2024", "str"), (2024.0, "float")])
def test_year_must_be_an_int(year: Any, kind: str) -> None:
    with pytest.raises(TypeError, match=f"year must be an int or None, not {kind}"):
        communique.parse("", year=year)


def test_a_truth_is_no_year() -> None:
    with pytest.raises(TypeError, match="year must be an int or None, not bool"):
        communique.parse("", year=True)


def test_nothing_else_is_there() -> None:
    with pytest.raises(AttributeError, match=r"^module 'communique' has no attribute 'parser'$"):
        _ = communique.parser


@pytest.mark.parametrize("year", [0, -1, 10_000])
def test_year_must_be_in_the_calendar(year: int) -> None:
    with pytest.raises(ValueError, match=f"year must be from 1 to 9999, not {year}"):
        communique.parse("", year=year)


@pytest.mark.parametrize("year", [1, 2024, 9999])
def test_year_is_taken(year: int) -> None:
    assert communique.parse("", year=year).source == ""


def test_subclass_of_str_is_a_str() -> None:
    class Words(str):
        __slots__ = ()

    assert communique.parse(Words("A bridge opens in Riga")) == communique.parse("A bridge opens in Riga")


@pytest.mark.parametrize("text", ["", "\n", " \t\u00a0\ufeff", "\ud800", "\0", "•", "###", "\n" * 10_000])
def test_little_or_nothing(text: str) -> None:
    release = communique.parse(text)
    assert release.source == text
    assert release.date is None
    assert DefectCode.MISSING_BODY in {defect.code for defect in release.defects}


def test_repr_is_short() -> None:
    text = "A bridge\x1b[31m opens in Riga\n\nRIGA, 28 February 2022 - The mayor opened it." + " It is long." * 1000
    found = repr(communique.parse(text))
    assert found == "<Release 'A bridge\\x1b[31m opens in Riga' 2022-02-28: 3 parts, 1 defect>"


def test_repr_shortens_the_title() -> None:
    title = Title(span=Span(0, 200), text="word " * 40)
    assert (
        repr(Release(source=title.text, parts=(title,)))
        == f"<Release '{('word ' * 40)[:62]} …' undated: 1 part, 0 defects>"
    )


def test_repr_in_a_container() -> None:
    assert repr([communique.parse("")]) == "[<Release untitled, undated: 0 parts, 2 defects>]"


def test_a_text_of_64_characters_is_not_shortened() -> None:
    for length, shown in ((64, "x" * 64), (65, "x" * 62 + " …")):
        release = Release(source="x" * length, parts=(Title(span=Span(0, length), text="x" * length),))
        assert str(release) == f"title       {shown}"


def test_a_step_names_its_evidence() -> None:
    step = communique.Step("title", Span(0, 3), ("headline", "first"))
    assert str(step) == "0-3 title (headline, first)"


def test_str_shows_the_values_of_parts() -> None:
    assert str(FULL).splitlines() == [
        "kicker      News",
        "title       A bridge",
        "subtitle    In Riga",
        "reference   (2022) 12",
        "dateline    Riga [place RIGA]",
        "dateline    28 Feb. 2022 [place Daugavpils, edtf 2022-02-28/2022-03-01, time 10:05:00, zone CET, agency LETA]",
        "issued      Issued [edtf 2022-02-28]",
        "updated     Updated [edtf 2022-02-28, time 21:24:05]",
        "byline      By the mayor",
        "paragraph   The mayor.",
        "caption     The mayor © Riga [credit © Riga, language en]",
        "heading     What next",
        "paragraph   1. Open [marker 1.]",
        "end_mark    ###",
        f"defect      {FULL.defects[0]}",
    ]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("é 橋", "é 橋"),
        ("a\x1b[31m", "a\\x1b[31m"),
        ("a\u00a0b\u3000c", "a\u00a0b\u3000c"),
        ("a\u2028\u202e\ud800\t", "a\\u2028\\u202e\\ud800\\t"),
    ],
)
def test_printable(text: str, printed: str) -> None:
    assert _release._printable(text) == printed


def test_the_place_may_stand_in_another_dateline_than_the_date() -> None:
    datelines = Dateline(span=at(0), text="28 Feb. 2022", date=DAY), Dateline(span=at(1), text="Riga", place="RIGA")
    release = Release(source="x" * 20, parts=datelines)
    assert (release.place, release.dateline) == ("RIGA", datelines[0])


def test_layout_evidence_takes_no_part_in_comparison() -> None:
    release = Release(source="", parts=(), layout_evidence=("wide",))
    assert release == EMPTY and EMPTY.layout_evidence == ()
    assert release.to_dict()["layout_evidence"] == ["wide"]
    assert Release.from_dict(release.to_dict()).layout_evidence == ("wide",)
    assert str(release.explain()[0]) == "0-0 layout (empty, wide)"


def test_notebooks_show_the_text() -> None:
    release = communique.parse("A bridge opens in Riga")
    assert "A bridge opens in Riga" in release._repr_html_()


# --- what can only be told of the whole ----------------------------------------------------------


def text_of(*lines: str) -> str:
    return "\n\n".join(("A bridge opens in Riga", *lines))


@pytest.mark.parametrize(
    ("lines", "date", "source"),
    [
        (["28 February 2022", "The mayor opened it."], DAY, DateSource.DATELINE),
        (["28 February", "The mayor opened it today, 28 February 2022."], DAY, DateSource.LEAD),
        (["The mayor opened it today, 28 February 2022."], DAY, DateSource.LEAD),
        (["RIGA - The mayor opened it today, 28 February 2022."], DAY, DateSource.LEAD),
        (["The mayor opened it.", "The crew left today, 28 February 2022."], None, None),
        (["28 February", "The mayor opened it."], None, None),
        (["28 February 2022"], DAY, DateSource.DATELINE),
        (["Published: 28 February 2022", "The mayor opened it."], DAY, DateSource.DATELINE),
        (["RIGA", "Published: 28 February 2022", "The mayor opened it."], DAY, DateSource.DATELINE),
        (
            ["1 March 2022", "Published: 28 February 2022", "The mayor opened it."],
            DAY.replace(month=3, day=1),
            "dateline",
        ),
        (["The mayor opened it.", "It is long.", "Published: 28 February 2022"], None, None),
    ],
)
def test_date(lines: list[str], date: dt.date | None, source: str | None) -> None:
    release = communique.parse(text_of(*lines))
    assert (release.date, release.date_source) == (date, source)


def defects(text: str) -> list[tuple[DefectCode, str]]:
    """Each defect and the text under it."""
    return [(defect.code, defect.span.of(text)) for defect in communique.parse(text).defects]


@pytest.mark.parametrize(
    ("dateline", "lead", "conflict"),
    [
        ("2 March 2022", "Thursday, 3 March 2022", True),
        ("2 March 2022", "Tuesday, 1 March 2022", True),
        ("2 March 2022", "Wednesday, 2 March 2022", False),
        ("2-4 March 2022", "Thursday, 3 March 2022", False),
        ("2-4 March 2022", "Wednesday, 2 March 2022", False),
        ("2-4 March 2022", "Friday, 4 March 2022", False),
        ("2-4 March 2022", "Saturday, 5 March 2022", True),
        ("2-4 March 2022", "Tuesday, 1 March 2022", True),
        ("2 March", "Thursday, 3 March 2022", False),
    ],
)
def test_dateline_and_lead(dateline: str, lead: str, conflict: bool) -> None:
    text = text_of(f"RIGA, {dateline} - The mayor of the town opened it on {lead}, in the rain.")
    found = [printed for code, printed in defects(text) if code is DefectCode.DATELINE_LEAD_CONFLICT]
    assert found == ([lead.partition(", ")[2]] if conflict else [])


def test_flaws_of_the_date_in_the_lead_have_their_place() -> None:
    text = text_of("RIGA, 3 March 2022 - The mayor of the town opened it on Friday, 3 March 2022, in the rain.")
    assert [code for code, _ in defects(text)] == [DefectCode.WEEKDAY_MISMATCH]
    assert "Friday, 3 March 2022".endswith(defects(text)[0][1].removeprefix("Friday"))


@pytest.mark.parametrize(
    ("lines", "early"),
    [
        (["2 March 2022", "Updated: 1 March 2022", "It is open."], True),
        (["2 March 2022", "Updated: 2 March 2022", "It is open."], False),
        (["2 March 2022", "Updated: 1 March", "It is open."], False),
        (["Updated: 1 March 2022", "It opened on Wednesday, 2 March 2022."], False),
        (["Updated: 1 March 2022", "It is open."], False),
    ],
)
def test_update_before_the_dateline(lines: list[str], early: bool) -> None:
    found = [printed for code, printed in defects(text_of(*lines)) if code is DefectCode.UPDATED_BEFORE_DATELINE]
    assert found == (["Updated: 1 March 2022"] if early else [])


def test_defects_are_in_the_order_of_the_text() -> None:
    text = (
        "Boats \x00\ufffd leave the harbour on time, and all of them are back before the night falls over the old town."
    )
    assert [(defect.code, defect.span) for defect in communique.parse(text).defects] == [
        (DefectCode.MISSING_TITLE, Span(0, 0)),
        (DefectCode.CONTROL_CHARACTER, Span(6, 7)),
        (DefectCode.REPLACEMENT_CHARACTER, Span(7, 8)),
    ]


def test_defects_that_begin_first_come_first() -> None:
    code = DefectCode.MOJIBAKE
    assert sorted([(code, 3, 4), (code, 0, 9)], key=_parse._in_order) == [(code, 0, 9), (code, 3, 4)]


def test_defects_at_one_place_are_in_the_order_of_their_list() -> None:
    codes = list(DefectCode)
    found = [codes.index(defect.code) for defect in communique.parse("").defects]
    assert found == sorted(found) and len(found) == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a bridge", []),
        ("Ça", []),
        ("a\x00b", [(DefectCode.CONTROL_CHARACTER, 1, 2)]),
        ("a\x85b", []),
        ("a\x86b", [(DefectCode.CONTROL_CHARACTER, 1, 2)]),
        ("é\u202eb", [(DefectCode.BIDI_CONTROL, 1, 2)]),
        ("橋\u2066b", [(DefectCode.BIDI_CONTROL, 1, 2)]),
        ("a\ufffdb\ufffd", [(DefectCode.REPLACEMENT_CHARACTER, 1, 2)]),
        ("a\ud800", [(DefectCode.LONE_SURROGATE, 1, 2)]),
        (
            "Ã©\ud800\x00",
            [(DefectCode.LONE_SURROGATE, 2, 3), (DefectCode.CONTROL_CHARACTER, 3, 4), (DefectCode.MOJIBAKE, 0, 2)],
        ),
    ],
)
def test_suspects(text: str, found: list[tuple[DefectCode, int, int]]) -> None:
    assert _parse._suspects(text) == found


def test_one_issued_stamp_before_the_body_dates_a_release_that_nothing_else_does() -> None:
    issued = Issued(span=at(1), text="Issued", date=DAY, edtf="2022-02-28", time=dt.time(10, 5), zone="CET")
    title, undated, body = PARTS[1], Issued(span=at(2), text="Issued"), PARTS[9]
    (*_, found), rest = _parse._dated_by_issue([title, undated, issued])[:3], [issued]
    values = {"span": at(1), "text": "Issued", "date": DAY, "edtf": "2022-02-28", "time": dt.time(10, 5), "zone": "CET"}
    assert found == Dateline(**values)  # type: ignore[arg-type]
    assert _parse._dated_by_issue([issued, issued, body]) == [found, issued, body]
    updated, place = Updated(span=at(3), text="x", edtf="2022"), Dateline(span=at(4), text="Riga", place="RIGA")
    assert _parse._dated_by_issue([updated, place, issued]) == [updated, place, found]
    for parts in (
        [body, *rest],
        [Dateline(span=at(4), text="2022", edtf="2022"), *rest],
        [Dateline(span=at(4), text="10:00", time=dt.time(10)), *rest],
        [undated],
    ):
        assert _parse._dated_by_issue(list(parts)) == parts


def placed(source: str, *texts: str) -> tuple[Part, ...]:
    """Titles that print `texts` in `source`."""
    starts = [source.index(text) for text in texts]
    return tuple(
        Title(span=Span(start, start + len(text)), text=text) for start, text in zip(starts, texts, strict=True)
    )


@pytest.mark.parametrize(
    ("source", "texts", "spans"),
    [
        ("One - Two\n# Six |\n", ["One", "Two", "Six"], ["One", "Two", "Six"]),
        ("<b>One", ["One"], ["<b>One"]),
        ("\n\u200b <b> One", ["One"], ["<b> One"]),
        ("- One</b> \u200b\n -- Two", ["One", "Two"], ["One</b> \u200b\n --", "Two"]),
        ("One</b> \u200b\nTwo- Six</p>\u200b", ["One", "Two", "Six"], ["One</b>", "Two", "Six</p>"]),
        ("- One</b>", ["One"], ["One</b>"]),
    ],
)
def test_tags_that_were_taken_off_belong_to_the_part_before_them(
    source: str, texts: list[str], spans: list[str]
) -> None:
    found = _parse._lossless(source, placed(source, *texts))
    assert [part.span.of(source) for part in found] == spans
    assert [part.text for part in found] == texts


def test_parts_stay_as_they_are_where_only_layout_lies_between() -> None:
    parts = placed("- One -\n\n* Two |", "One", "Two")
    assert _parse._lossless("- One -\n\n* Two |", parts) is parts


@pytest.mark.parametrize(
    ("source", "texts"), [("", []), (" - # \n", []), ("- ● |", ["●"]), (" ●\n  ○ ", ["● ○"]), ("●●|●", ["●●|●"])]
)
def test_marks_that_are_no_layout_are_furniture(source: str, texts: list[str]) -> None:
    found = _parse._lossless(source, ())
    assert [(type(part), part.text, part.evidence) for part in found] == [
        (Furniture, text, ("marks",)) for text in texts
    ]
    assert [part.span.of(source).split() for part in found] == [text.split() for text in texts]


def blocks(text: str) -> Document:
    return _parse.document(text, None)[0]


def test_the_first_cut() -> None:
    wrapped = "A bridge over the river\n\nThe mayor of the town has\nopened it today with a\nband of the harbour.\n"
    cut = wrapped.index("\n", 30)
    assert _parse._first_cut(blocks(wrapped)) == [(DefectCode.CUT_PARAGRAPHS, cut, cut + 1)]
    two = wrapped.replace(" with a\nband", " with a band")
    assert _parse._first_cut(blocks(two)) == [(DefectCode.CUT_PARAGRAPHS, cut, cut + 1)]
    assert _parse._first_cut(blocks("A bridge\n\nIt is open.")) == []


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("It opened today, 28 February 2022.", "en", DAY),
        ("It opened today (28 February 2022).", "en", DAY),
        ("It opened on Monday, 28 February 2022.", "en", DAY),
        ("Today 28 February 2022 it opened.", "en", DAY),
        ("Monday, 28 February 2022, was wet.", "en", DAY),
        ("It opened on 28 February 2022.", "en", None),
        ("28 February 2022 was wet.", "en", None),
        ("Plans of 1 May 2019 became real today, 28 February 2022.", "en", DAY),
        ("The board said on 3 May that it would open today (28 February 2022).", "en", DAY),
        ("It opened today, 28 February.", "en", None),
        ("The 2022 boats of today", "en", None),
        ("dziś, 28 listopada 2022", "pl", dt.date(2022, 11, 28)),
        ("dziś, 28 listopada 2022", "hr", dt.date(2022, 10, 28)),
        ("dziś, 28 listopada 2022", None, None),
        ("The plan of 2022 " + "x" * 400 + " today, 28 February 2022", "en", None),
        ("x" * 376 + " today, 28 February 2022", "en", DAY),
        ("x" * 377 + " today, 28 February 2022", "en", None),
    ],
)
def test_date_in_the_lead(text: str, language: str | None, date: dt.date | None) -> None:
    """Its year stands in the first 400 characters, and a weekday or a word for today before it."""
    when = _parse._date_in_lead(text, language)
    assert (when and when.date) == date


def test_the_language_of_the_text_tells_the_month_in_the_lead() -> None:
    lead = (
        "Burmistrz otworzył most dziś, 28 listopada 2022, i jest to most, który jest na rzece w Rydze od roku do dziś."
    )
    release = communique.parse(f"Nowy most jest w Rydze\n\n{lead}")
    assert (release.language, release.date) == ("pl", dt.date(2022, 11, 28))


def test_the_layout_has_its_evidence() -> None:
    text = "A bridge over the river\n\nThe mayor of the town has\nopened it today with a\nband of the harbour.\n"
    release = communique.parse(text)
    assert release.layout is Layout.WRAPPED
    assert release.layout_evidence == _parse.document(text, None)[1].evidence != ()


def test_a_word_for_today_is_no_other_small_word() -> None:
    def says(text: str) -> bool:
        when = find_when(text, "en")
        assert when is not None
        return _parse._says_today(text, when)

    assert says("It was Monday, 28 February 2022") and says("The harbour opens today (28 February 2022")
    assert not says("It was on 28 February 2022") and not says("It was wet, 28 February 2022")
    assert not says("28 February 2022")


def test_lines_of_a_lexicon_are_no_running_text() -> None:
    line = "All boats of the harbour leave on time, and all of them are back before the night falls over the old town."
    release = communique.parse(text_of(line, "The mayor opened it."), lexicon=Lexicon(notes=[line]))
    assert [(rule_name(type(part)), part.evidence) for part in release.parts][1] == ("note", ("lexicon",))
    assert release.body[0].text == "The mayor opened it."
