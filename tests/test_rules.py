"""Rules one by one: a text, and the parts a reader sees in it. Whole texts are among the fixtures."""

from __future__ import annotations

import datetime as dt

import pytest

from communique import Dateline, DefectCode, Layout, Release, Updated, parse
from communique._credits import credit_of
from communique._dates import find_when
from communique._lexicon import has_finite_verb, month_number
from texts import LEAD, MORE


def outline(release: Release) -> list[tuple[str, str]]:
    """Type and text of every part."""
    return [(type(part).__name__, part.text) for part in release.parts]


def between(*lines: str) -> str:
    """A release with `lines` between its title and its two paragraphs."""
    return "\n\n".join(("A landing stage for the islands", *lines, LEAD, MORE))


def header(*lines: str) -> list[tuple[str, str]]:
    """What `parse` makes of `lines` between title and body."""
    parts = outline(parse(between(*lines)))
    assert parts[0] == ("Title", "A landing stage for the islands")
    assert parts[-2:] == [("Paragraph", LEAD), ("Paragraph", MORE)]
    return parts[1:-2]


HEADERS = {
    "label and month first": (
        ["Last updated September 5, 2016, 17:21"],
        [("Updated", "Last updated September 5, 2016, 17:21")],
    ),
    "label and weekday": (
        ["Last updated Monday 5 September 2016"],
        [("Updated", "Last updated Monday 5 September 2016")],
    ),
    "tail behind a stamp": (
        ["Updated: 19-Oct-2001 Harbour board press release"],
        [("Updated", "Updated: 19-Oct-2001"), ("Kicker", "Harbour board press release")],
    ),
    "other tail behind a stamp": (
        ["Updated: 19-Oct-2001 Boats and ferries"],
        [("Updated", "Updated: 19-Oct-2001"), ("Furniture", "Boats and ferries")],
    ),
    "two cells of a table": (
        ["12 September 2023 | Last updated: 13 September 2023 10:05"],
        [("Dateline", "12 September 2023"), ("Updated", "Last updated: 13 September 2023 10:05")],
    ),
    "time before the date": (["21:38, 28 May 2025"], [("Dateline", "21:38, 28 May 2025")]),
    "reference over two lines": (["Press Release\n(2019) 041"], [("Reference", "Press Release (2019) 041")]),
    "reference over three lines": (["Press\nRelease\n(2019) 041"], [("Reference", "Press Release (2019) 041")]),
    "a sentence before the date": (
        ["The ferries are back after eleven months.", "3 March 2022"],
        [("Subtitle", "The ferries are back after eleven months."), ("Dateline", "3 March 2022")],
    ),
    "two lines of subtitle": (
        ["issued by the harbour board\nmeeting in Kvalby"],
        [("Subtitle", "issued by the harbour board meeting in Kvalby")],
    ),
    "loose line after the date": (
        ["Ferries sail again", "3 March 2022", "Harbour Board Office of Works"],
        [
            ("Subtitle", "Ferries sail again"),
            ("Dateline", "3 March 2022"),
            ("Furniture", "Harbour Board Office of Works"),
        ],
    ),
    "issuer line with bullets inside": (
        ["Department of Harbours • News Division • Kvalby |"],
        [("Furniture", "Department of Harbours • News Division • Kvalby |")],
    ),
    "a place is no byline": (
        ["By Jane Doe", "3 March 2022"],
        [("Byline", "By Jane Doe"), ("Dateline", "3 March 2022")],
    ),
    "date and place": (["3 March 2022", "Kvalby"], [("Dateline", "3 March 2022 Kvalby")]),
    "time between date and place": (
        ["3 March 2022", "14:30", "Kvalby, Norway"],
        [("Dateline", "3 March 2022 14:30 Kvalby, Norway")],
    ),
    "caption before a note": (
        ["issued by the board", "3 March 2022", "The chair of the board on the new stage", "(As delivered)"],
        [
            ("Subtitle", "issued by the board"),
            ("Dateline", "3 March 2022"),
            ("Caption", "The chair of the board on the new stage"),
            ("Note", "(As delivered)"),
        ],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), HEADERS.values(), ids=HEADERS)
def test_header(lines: list[str], expected: list[tuple[str, str]]) -> None:
    assert header(*lines) == expected


TITLES = {
    "under a kicker that names the issuer": "Harbour Board - Press release\n\nA landing stage for the islands",
    "under two kickers on one line": "Briefing Room Statements and Releases\n\nA landing stage for the islands",
    "under the name of a site": "Council of the Harbour\n\nSearch\n\nA landing stage for the islands and for all their boats",
    "behind a contact line": "Contact: Jane Doe, 555 0100\n\nA landing stage for the islands",
    "under a session": "3997th Council meeting\n\nHarbours\n\nKvalby, 22 February 2010",
    "between marks": "****** A landing stage for the islands ******",
    "in bold type": "**A landing stage for the islands**",
    "behind a mark": "## A landing stage for the islands",
    "behind a copy": "Harbour Board | A landing stage for the islands\n\nHome\n\nA landing stage for the islands",
    "under a kicker, above a date with its place": "Press release\n\nHarbours\n\nOffice of works\n\nKvalby, 22 February 2010",
    "behind a menu run together": "SearchHomePress\n\nA landing stage for the islands",
    "behind a glued date": "Press releaseKvalby, 22 February 2010\n\nA landing stage for the islands",
    "behind links": "[Home](/) [News](/news)\n\nA landing stage for the islands",
    "behind its own copy": "A landing stage for the islands\n\nHome\n\nA landing stage for the islands",
    "behind a path": "Home / News / 2018 / Harbour\n\nA landing stage for the islands",
}


@pytest.mark.parametrize("front", TITLES.values(), ids=TITLES)
def test_title(front: str) -> None:
    release = parse(f"{front}\n\n{LEAD}\n\n{MORE}")
    assert release.title is not None
    assert release.title.text in (
        "A landing stage for the islands",
        "A landing stage for the islands and for all their boats",
        "Harbours",
    )
    assert [part.text for part in release.body] == [LEAD, MORE]


def test_title_alone() -> None:
    assert outline(parse("A landing stage for the islands")) == [("Title", "A landing stage for the islands")]


def test_short_titles_rank_by_place() -> None:
    """No candidate is long enough for a headline: the first one is taken."""
    assert outline(parse(f"Harbours\n\nKvalby\n\n{LEAD}\n\n{MORE}"))[0] == ("Title", "Harbours")


BODIES = {
    "separator": ("* * *", None),
    "folio": ("12", ("Furniture", "12")),
    "copyright in the body": ("© 2021 The harbour board", ("Credit", "© 2021 The harbour board")),
    "label": ("Read more", ("Furniture", "Read more")),
    "no end mark": ("- BOATS -", ("Paragraph", "- BOATS -")),
    "caption by a direction": (
        "The mayor of Kvalby (left) on the new stage",
        ("Caption", "The mayor of Kvalby (left) on the new stage"),
    ),
    "picture": ("![The stage](/stage.jpg)", ("Furniture", "![The stage](/stage.jpg)")),
}


@pytest.mark.parametrize(("line", "expected"), BODIES.values(), ids=BODIES)
def test_line_in_the_body(line: str, expected: tuple[str, str] | None) -> None:
    parts = outline(parse(f"A landing stage for the islands\n\n{LEAD}\n\n{line}\n\n{LEAD}"))
    assert parts[2:-1] == ([] if expected is None else [expected])


def test_source_of_a_quotation() -> None:
    quotation = "“The stage is ready, and so are the boats.”"
    parts = outline(parse(f"{between()}\n\n{quotation}\n\nJane Doe, chair of the harbour board\n\n{LEAD}"))
    assert parts[3:5] == [("Paragraph", quotation), ("Byline", "Jane Doe, chair of the harbour board")]


def test_alternative_text_above_a_caption() -> None:
    lines = ["The new stage", "The mayor of Kvalby (left) on the new stage"]
    parts = outline(parse("\n\n".join((between(), *lines, LEAD))))
    assert parts[3:5] == [("Furniture", lines[0]), ("Caption", lines[1])]


def test_last_item_of_a_list_is_no_alternative_text() -> None:
    lines = ["The board wants three things", "a new hall", "The mayor of Kvalby (left) on the new stage"]
    parts = outline(parse("\n\n".join((between(), *lines, LEAD))))
    assert ("Paragraph", "a new hall") in parts


def test_caption_and_its_translation_are_two_lines() -> None:
    text = (
        "Рада гавані відкрила новий причал\n\nРада гавані відкрила новий причал для поромів до\nостровів, і перший човен "
        "відплив вчасно, як і обіцяли.\n\nThe mayor of the town and her crew on the quay\nМер міста та її команда на причалі\n\n"
        "Причал будували одинадцять місяців дві місцеві\nфірми, які вже звели тут маяк.\n"
    )
    assert [part.text for part in parse(text).captions] == [
        "The mayor of the town and her crew on the quay",
        "Мер міста та її команда на причалі",
    ]


CAPTIONS_WITHOUT_A_VERB = ["With the mayor of Kvalby.", "At the meeting with the owners of the boats."]


def test_captions_without_a_verb_below_the_header() -> None:
    release = parse(between("3 March 2022", *CAPTIONS_WITHOUT_A_VERB))
    assert [part.text for part in release.captions] == CAPTIONS_WITHOUT_A_VERB
    assert [defect.code for defect in release.defects] == [DefectCode.UNCERTAIN_CAPTION] * 2


def test_odd_list_mark_stays_in_the_span() -> None:
    """Only plain marks are layout; any other stands inside the span, though not in the text."""
    text = between("● a second boat in the spring.")
    part = next(part for part in parse(text).body if part.text.startswith("a second"))
    assert part.span.of(text) == "● a second boat in the spring."
    assert part.marker == "●"


ENDS = {
    "contact under its heading": (
        "Media contact\n\nJane Doe, jane@board.example",
        [("Contact", "Media contact"), ("Contact", "Jane Doe, jane@board.example")],
    ),
    "contact ends at standing text": (
        "Media contact\n\nJane Doe\n\nAbout the Harbour Board\n\nThe board runs eleven harbours.",
        [
            ("Contact", "Media contact"),
            ("Contact", "Jane Doe"),
            ("Boilerplate", "About the Harbour Board"),
            ("Boilerplate", "The board runs eleven harbours."),
        ],
    ),
    "standing text ends at a contact": (
        "About the Harbour Board\n\nThe board runs eleven harbours.\n\nMedia contact\n\nJane Doe",
        [
            ("Boilerplate", "About the Harbour Board"),
            ("Boilerplate", "The board runs eleven harbours."),
            ("Contact", "Media contact"),
            ("Contact", "Jane Doe"),
        ],
    ),
    "standing text ends at a stamp": (
        "About the Harbour Board\n\nThe board runs eleven harbours.\n\nLast updated: 3 March 2022",
        [
            ("Boilerplate", "About the Harbour Board"),
            ("Boilerplate", "The board runs eleven harbours."),
            ("Updated", "Last updated: 3 March 2022"),
        ],
    ),
    "contact and mark": (
        "Contact\n\nJane Doe\n\n###\n\nNext article",
        [("Contact", "Contact"), ("Contact", "Jane Doe"), ("EndMark", "###"), ("Furniture", "Next article")],
    ),
    "menu behind the body": (
        "Topics\n\nBoats\n\nPublication date: 3 March 2022\n\nDirect link: board.example/41",
        [
            ("Furniture", "Topics"),
            ("Furniture", "Boats"),
            ("Issued", "Publication date: 3 March 2022"),
            ("Furniture", "Direct link: board.example/41"),
        ],
    ),
    "menu run together behind the body": ("PrivacyCookies© Board 2021", [("Furniture", "PrivacyCookies© Board 2021")]),
    "related document": (
        "Report on the landing stage, 14 March 2024",
        [("Furniture", "Report on the landing stage, 14 March 2024")],
    ),
    "sentence below a contact": (
        "Media contact: Jane Doe, jane@board.example\n\nPlease write in the morning.",
        [("Contact", "Media contact: Jane Doe, jane@board.example"), ("Contact", "Please write in the morning.")],
    ),
    "rule after a contact": ("Contact\n\nJane Doe\n\n----", [("Contact", "Contact"), ("Contact", "Jane Doe")]),
}


@pytest.mark.parametrize(("end", "expected"), ENDS.values(), ids=ENDS)
def test_end(end: str, expected: list[tuple[str, str]]) -> None:
    assert outline(parse(f"{between()}\n\n{end}"))[3:] == expected


def test_run_in_date_range() -> None:
    dateline = parse(between(f"KVALBY, 3-5 March 2022 - {LEAD}")).dateline
    assert dateline is not None
    assert (dateline.date, dateline.end_date) == (dt.date(2022, 3, 3), dt.date(2022, 3, 5))


def test_run_in_alone_on_its_line() -> None:
    parts = outline(parse(f"A landing stage for the islands\n\nKVALBY, Norway, April 7 -\n\n{LEAD}"))
    assert parts[1:] == [("Dateline", "KVALBY, Norway, April 7"), ("Paragraph", LEAD)]


def test_speakers_are_no_places() -> None:
    turns = [
        "CHAIR: Good morning to all of you, and welcome to the board.",
        "CLERK: Good morning, and thank you for the invitation.",
    ]
    assert parse("Minutes of the harbour board\n\n" + "\n\n".join(turns)).dateline is None


WRAPPED = {
    "width": (
        "A landing stage for the islands\n\n"
        "The harbour board has opened a new stage for\nthe ferries to the islands. It was built by\nTwo Brothers of Kvalby in eleven months.\n",
        [
            "The harbour board has opened a new stage for the ferries to the islands. It was built by Two Brothers of Kvalby in eleven months."
        ],
    ),
    "indents": (
        "A LANDING STAGE FOR THE ISLANDS\n    The harbour board has opened a stage for\nthe ferries to the islands.\n"
        "    It was built in eleven months by two\nfirms from the coast.\n",
        [
            "The harbour board has opened a stage for the ferries to the islands.",
            "It was built in eleven months by two firms from the coast.",
        ],
    ),
    "date before its year": (
        "A landing stage for the islands\n\nKVALBY, Norway, 14 March\n2022 - The harbour board has opened a\nnew stage for the ferries to the islands.\n",
        ["The harbour board has opened a new stage for the ferries to the islands."],
    ),
    "date over two lines": (
        "A landing stage for the islands\n\nKVALBY, Norway, 14\nMarch 2022 - The harbour board has opened a\nnew stage for the ferries to the islands.\n",
        ["The harbour board has opened a new stage for the ferries to the islands."],
    ),
    "numbers": (
        "A landing stage for the islands\n\n1. The harbour board has opened a\nnew stage for the ferries.\n2. It was built in\neleven months.\n",
        ["1. The harbour board has opened a new stage for the ferries.", "2. It was built in eleven months."],
    ),
    "odd places": (
        "A landing stage for the islands\nThe harbour board, with the\nmayor of Kvalby and the owners of the Old\n"
        "Ferry, opened a stage.\nUpon arrival, the\nboat was cheered.\n",
        [
            "The harbour board, with the mayor of Kvalby and the owners of the Old Ferry, opened a stage.",
            "Upon arrival, the boat was cheered.",
        ],
    ),
    "list items": (
        "A landing stage for the islands\n\nThe board will, before the year is over, do\nthree things in the harbour of the old town:\n"
        "- build a stage and a\n  hall,\n- paint it.\n",
        [
            "The board will, before the year is over, do three things in the harbour of the old town:",
            "build a stage and a hall,",
            "paint it.",
        ],
    ),
}


@pytest.mark.parametrize(("text", "body"), WRAPPED.values(), ids=WRAPPED)
def test_wrapped(text: str, body: list[str]) -> None:
    release = parse(text)
    assert release.layout is Layout.WRAPPED
    assert [part.text for part in release.body] == body
    assert [part.span.of(text).split() for part in release.body] == [part.split() for part in body]


def test_wrapped_lines_that_stand_alone() -> None:
    """A path, a date and a number in brackets are never the middle of a sentence."""
    text = (
        "Home / News of the harbour and the boats / 2018 / Stage\nA landing stage for the islands and\nfor the boats of the\ncoast\n"
        "(2018)041\n3 March 2018\nThe harbour board has opened a new stage for\nthe ferries to the islands.\n"
    )
    assert outline(parse(text)) == [
        ("Furniture", "Home / News of the harbour and the boats / 2018 / Stage"),
        ("Title", "A landing stage for the islands and for the boats of the coast"),
        ("Reference", "(2018)041"),
        ("Dateline", "3 March 2018"),
        ("Paragraph", "The harbour board has opened a new stage for the ferries to the islands."),
    ]


def test_bar_in_a_wrapped_text() -> None:
    text = "A landing stage for the islands\n|\nThe harbour board has opened a\nnew stage for the ferries.\n"
    assert outline(parse(text)) == [
        ("Title", "A landing stage for the islands"),
        ("Paragraph", "The harbour board has opened a new stage for the ferries."),
    ]


def test_a_dash_inside_a_dateline_stays() -> None:
    assert ("Dateline", "3 March 2022 - 10:30") in outline(parse(between("3 March 2022 -", "10:30")))


def test_one_blank_before_any_line_end_is_no_hard_break() -> None:
    text = between("The board met twice. \nIt will meet again.")
    assert outline(parse(text)) == outline(parse(text.replace("\n", "\r\n")))


def test_hard_break_goes_on_with_the_paragraph() -> None:
    text = between("The board met twice.  \nIt will meet again.")
    assert ("Paragraph", "The board met twice. It will meet again.") in outline(parse(text))


RANGES = {
    "open to the next year": ("28 December - 3 January 2022", "XXXX-12-28/2022-01-03"),
    "year at the start": ("12 Dec. 2007 - 14 Dec.", "2007-12-12/2007-12-14"),
    "one year for both": ("28 June - 1 July 2022", "2022-06-28/2022-07-01"),
    "days": ("20-21 July 2022", "2022-07-20/2022-07-21"),
    "month first": ("July 6 − 8, 2005", "2005-07-06/2005-07-08"),
}


@pytest.mark.parametrize(("text", "edtf"), RANGES.values(), ids=RANGES)
def test_range(text: str, edtf: str) -> None:
    when = find_when(text)
    assert when is not None
    assert when.edtf == edtf


def test_year_completes_both_days() -> None:
    when = find_when("28 June - 1 July", year=1987)
    assert when is not None
    assert when.edtf == "1987-06-28/1987-07-01"


def test_shared_month_names_stay_open() -> None:
    """Listopad is October in Croatian, November in Czech and Polish."""
    assert (month_number("listopad", "hr"), month_number("listopad", "cs"), month_number("listopad", None)) == (
        10,
        11,
        None,
    )
    when = find_when("12. listopad 2021")
    assert when is not None
    assert [code for code, _, _ in when.flaws] == [DefectCode.AMBIGUOUS_DATE]


def test_eras() -> None:
    assert [when.edtf for text in ("令和元年5月1日", "平成31年4月30日") if (when := find_when(text))] == [
        "2019-05-01",
        "2019-04-30",
    ]


def test_no_month_no_date() -> None:
    assert month_number("members", "en") is None
    assert find_when("12 members of 3 groups") is None


NO_STAMPS = [
    "Published by the board of the harbour on 3 March 2012",
    "Updated: the long list of all boats, 3 March 2012",
    "Updated after the long winter, which ended on 3 March 2012",
    "Updated rules for the market of 3 March 2012 were adopted",
    "Updated: the long list of all boats",
    "Last updated by the board",
]


@pytest.mark.parametrize("line", NO_STAMPS)
def test_no_stamp(line: str) -> None:
    assert not any(isinstance(part, Updated) for part in parse(between(line)).parts)


NO_DATELINES = [
    "Daily News 14 May 2019 of the board",
    "2462nd meeting - Harbours - Kvalby, 14 November 2002",
    "Kvalby, closed at night",
]


@pytest.mark.parametrize("line", NO_DATELINES)
def test_no_dateline(line: str) -> None:
    assert not any(isinstance(part, Dateline) for part in parse(between(line)).parts)


CREDITS = {
    "The bridge at dawn. Photo: Eva Strand": "Photo: Eva Strand",
    "The bridge at dawn (AP Photo/Eva Strand)": "AP Photo/Eva Strand",
    "The bridge at dawn [© Board]": "© Board",
    "The bridge at dawn - NATO photo by Eva Strand": "NATO photo by Eva Strand",
    "The bridge at dawn. © Harbour board": "© Harbour board",
    "The photo of the bridge": None,
    "The bridge at dawn (left)": None,
    "The bridge. The photo was taken by Eva.": None,
    "夜明けの橋。写真：港湾局": "写真：港湾局",
    "夜明けの橋": None,
    "The bridge at dawn. Photo: Eva Strand.": "Photo: Eva Strand.",
    "The bridge at dawn. Eva Strand / AFP": "Eva Strand / AFP",
    "The bridge at dawn. Eva Strand": None,
    "The bridge at dawn. (Eva Strand/Harbour Board)": "Eva Strand/Harbour Board",
    "The bridge at dawn. Credit... Eva Strand": "Credit... Eva Strand",
    "The board paid for the bridge (EU/NATO)": None,
    "The board of the coast (Oslo/Bergen).": None,
    f"The bridge ({'of the coast ' * 9})": None,
}


@pytest.mark.parametrize(("text", "credit"), CREDITS.items(), ids=range(len(CREDITS)))
def test_credit_of(text: str, credit: str | None) -> None:
    assert credit_of(text) == credit


def test_long_block_is_a_caption_by_its_credit_only() -> None:
    long = f"{LEAD} {LEAD} {LEAD} © Harbour board"
    assert ("Caption", long) in outline(parse(f"A landing stage for the islands\n\n{LEAD}\n\n{long}\n\n{MORE}"))


PARAGRAPHS = {
    "a number after About": "About 300 guests attended the opening",
    "a footnote mark": f"{LEAD}[1]",
    "instructions with an address": "Send all comments to the board by 1 May 2024 @harbour",
    "a direction of speech": "Speech to the council, right, was long",
    "an acronym in brackets": "The agency for the environment set new rules for the ports (EPA)",
    "a label and a sentence": "Contact: the board has opened a second office in Bergen and a third one in Oslo.",
}


@pytest.mark.parametrize("text", PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_paragraphs_that_look_like_something_else(text: str) -> None:
    parts = outline(parse(f"{between('3 March 2022')}\n\n{text}\n\n{LEAD}\n\n{MORE}"))
    assert parts[-3][1] == text
    assert parts[-3][0] in ("Paragraph", "Heading")
    assert [kind for kind, _ in parts[-2:]] == ["Paragraph", "Paragraph"]


def test_a_lead_that_ends_in_a_colon_keeps_its_dateline() -> None:
    lead = "KVALBY, March 12, 2024 - Commenting on the accord, the mayor of the town said:"
    release = parse(f"A landing stage for the islands\n\n{lead}\n\n“{LEAD}”\n\n{MORE}")
    assert release.place == "KVALBY"
    assert release.date == dt.date(2024, 3, 12)
    assert len(release.body) == 3


def test_only_one_sentence_below_a_contact_belongs_to_it() -> None:
    text = "Port opens\n\n3 March 2022\n\nThe port opened today.\n\nBook at seats@board.example\n\nThe mayor will speak.\n\nThe king too."
    assert [part.text for part in parse(text).body] == [
        "The port opened today.",
        "The mayor will speak.",
        "The king too.",
    ]


def test_a_line_below_a_quotation_is_no_byline_without_a_name() -> None:
    text = f"{between()}\n\n“{LEAD}”\n\nThe mayor added three points\n\n{LEAD}"
    assert "Byline" not in {kind for kind, _ in outline(parse(text))}


def test_transcripts_have_no_headings_in_the_form_of_a_question() -> None:
    turns = [
        "CHAIR: Good morning.",
        "CLERK: Good morning to all of you.",
        "How is the harvest?",
        "CHAIR: It has been good this year.",
    ]
    assert not parse("Minutes of the harbour board\n\n" + "\n\n".join(turns)).headings


def test_quotation_marks_of_the_far_east_close_a_sentence() -> None:
    text = "港口开港\n\n2024年3月12日\n\n部长今天在港口宣布新码头正式启用，并感谢所有建设者多年来的辛勤工作和支持，希望合作继续。\n\n「我们会继续努力。」\n\n港口明年扩建。"
    assert not parse(text).captions


UNRELATED = [
    "The treaty (4 April 1949) binds the towns of the coast, which met in the hall to review the plans for the ports again.",
    "The fund of the harbours was established by law (1 January 2001), and it has paid for eleven landing stages since then.",
]


@pytest.mark.parametrize("lead", UNRELATED)
def test_a_date_in_brackets_alone_is_not_that_of_the_release(lead: str) -> None:
    assert parse(f"A landing stage for the islands\n\n{lead}\n\n{MORE}").date is None


def test_a_salutation_does_not_make_a_text_wrapped() -> None:
    lines = [
        "Letter to the council",
        "Dear members of the board,",
        LEAD,
        MORE,
        "Yours sincerely,",
        "Eva Strand",
        "Chair",
    ]
    assert parse("\n".join(lines)).layout is Layout.LINES


def test_a_date_before_its_weekday_is_no_session() -> None:
    assert parse(f"Új kikötő nyílt a folyó partján\n\n12. mars 2024 kl. 14\n\n{LEAD}").kicker is None


def test_marks_without_letters_are_no_captions() -> None:
    assert not parse(f"{between('3 March 2022')}\n\n<…>\n\n{LEAD}").captions


def test_a_credit_under_a_caption_is_a_credit() -> None:
    lines = ["The mayor of Kvalby (left) on the new stage", "Photo: Eva Strand"]
    parts = outline(parse("\n\n".join((between(), *lines, LEAD))))
    assert parts[3:5] == [("Caption", lines[0]), ("Credit", lines[1])]


def test_a_credit_under_no_caption_is_a_caption() -> None:
    release = parse("\n\n".join((between(), "Photo: Eva Strand", LEAD)))
    assert [(part.text, part.credit) for part in release.captions] == [("Photo: Eva Strand", "Photo: Eva Strand")]


def test_a_foreign_line_in_a_list_of_lines_is_no_caption() -> None:
    lines = ["Ana Prado, Coimbra", "Der Rat und die Häfen an der Küste, Bremen", "Luc Verdan, Nantes"]
    assert not parse("\n\n".join((between(), MORE, *lines, LEAD))).captions


def test_verbs_and_what_looks_like_them() -> None:
    assert has_finite_verb("The council opened the lock.", "en")
    assert not has_finite_verb("The extended council of the United Harbours.", "en")
    assert has_finite_verb("Pendler warten am Steg.", "de")
    assert not has_finite_verb("Die Gäste am neuen Steg.", "de")
    assert has_finite_verb("Whatever this is.", None)


def test_a_line_in_the_body_that_opens_as_a_byline_is_none() -> None:
    text = f"Board\n\n{LEAD}\n\nBy Friday Evening\n\n{LEAD}"
    assert "Byline" not in [kind for kind, _ in outline(parse(text))]


def test_a_place_without_a_comma_closes_no_text() -> None:
    text = f"The board plans a landing stage\n\n{LEAD}\n\nRiga - 3 May 2022"
    assert "Dateline" not in [kind for kind, _ in outline(parse(text))]


def test_a_date_inside_the_sentence_of_a_text_on_one_line_parts_nothing() -> None:
    text = "The harbour board has opened the stage on 3 May 2022 in Riga, where the ferries land. It is long."
    assert [part for _, part in outline(parse(text))] == [text]


def test_marks_beside_a_dangling_dash_stay_with_it() -> None:
    text = f"The board plans a landing stage\n\n28 Feb. 2022 -<b></b>\n\n{LEAD}"
    (dateline,) = (part for part in parse(text).parts if isinstance(part, Dateline))
    assert dateline.span.of(text) == "28 Feb. 2022 -<b></b>"


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (["About Harbour Works", LEAD], ["Boilerplate", "Boilerplate"]),
        (["Contact: Jane Doe, 555 0100"], ["Contact"]),
        (["Updated: 4 March 2022"], ["Updated"]),
        (["Published: 4 March 2022"], ["Issued"]),
        (["IP/22/123"], ["Reference"]),
        (["(As delivered)"], ["Note"]),
        (["Share"], ["Furniture"]),
        (["###"], ["EndMark"]),
    ],
)
def test_behind_an_end_mark(lines: list[str], kinds: list[str]) -> None:
    parts = outline(parse("\n\n".join((between("3 March 2022"), "###", *lines))))
    assert parts[5:] == list(zip(kinds, lines, strict=True))


LAST_LINES = {
    "of a list without marks": (
        ["The mail boat", "The ferry", "The last boat"],
        ["Paragraph", "Paragraph", "Paragraph"],
    ),
    "of a list, a question": (["The mail boat", "The long ferry", "Who sails?"], ["Paragraph", "Paragraph", "Heading"]),
    "under one other": (["The mail boat", "What changes now"], ["Paragraph", "Heading"]),
    "under items": (["• The mail boat", "• The ferry", "What changes now"], ["Paragraph", "Paragraph", "Heading"]),
    "under a caption": (["The new stage", "Photo: Eva Strand", "What changes now"], ["Caption", "Credit", "Heading"]),
    "under contacts": (["Mail: a@b.org", "Phone: 22 33 44 55", "What changes now"], ["Contact", "Contact", "Heading"]),
}


@pytest.mark.parametrize(("lines", "kinds"), LAST_LINES.values(), ids=LAST_LINES)
def test_the_last_line_before_a_blank_one(lines: list[str], kinds: list[str]) -> None:
    """It is a heading, but the last of a list, which ends there."""
    parts = outline(parse("\n\n".join(("A landing stage", "12 May 2022", LEAD, "\n".join(lines), LEAD))))
    assert [kind for kind, _ in parts[3:-1]] == kinds


@pytest.mark.parametrize("mark", [" - ", " – ", " — ", " -- ", " | "])
def test_an_issuer_and_the_kind_of_text_are_no_title(mark: str) -> None:
    text = "\n\n".join(
        (f"Board for the Harbours{mark}Press Release", "A landing stage for the islands", "12 May 2022", LEAD)
    )
    title = parse(text).title
    assert title is not None
    assert title.text == "A landing stage for the islands"
