"""What the exports of releases say, read by hand."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
import yaml
from jsonschema import ValidationError

import communique
from communique import Caption, Credit, Dateline, DateSource, Issued, Paragraph, Part, Release, Span, Title, Updated
from communique.export import to_jsonld, to_markdown, to_ninjs, to_script
from communique.export.markdown import escape
from exports import NINJS, check_markdown, check_node, parsed, read_blocks, read_front
from pairs import PAIRS, Pair

TEXT = """PRESS RELEASE

A ferry returns to Brenmoor

By Anna Brandt

BRENMOOR, 3 May 2023 (COAST) - The night ferry came back to Brenmoor on Wednesday after eleven years, and four hundred people stood on the quay.

Last updated: 4 May 2023 09:30 GMT

The crew of the ferry waves from the upper deck. Photo: Lena Marsh

• It runs every night but Sunday, and carries bicycles for nothing.
• It carries dogs as well.

###

Media contact: Rolf Brandt, press@brenmoor.example"""

LEAD = (
    "The night ferry came back to Brenmoor on Wednesday after eleven years, and four hundred people stood on the quay."
)
ITEMS = ["It runs every night but Sunday, and carries bicycles for nothing.", "It carries dogs as well."]
CAPTION = "The crew of the ferry waves from the upper deck. Photo: Lena Marsh"
CONTACT = "Media contact: Rolf Brandt, press@brenmoor.example"
DATELINE = "BRENMOOR, 3 May 2023 (COAST)"
BODY = "\n\n".join([LEAD, *ITEMS])
URI = "https://brenmoor.example/ferry"


@pytest.fixture
def ferry() -> Release:
    return communique.parse(TEXT)


def of(*parts: Part, **values: Any) -> Release:
    """A release of parts made by hand."""
    return Release(source=" ".join(part.text for part in parts), parts=parts, **values)


def test_jsonld(ferry: Release) -> None:
    assert to_jsonld(ferry) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "A ferry returns to Brenmoor",
        "articleSection": "PRESS RELEASE",
        "creditText": "By Anna Brandt",
        "dateline": DATELINE,
        "locationCreated": {"@type": "Place", "name": "BRENMOOR"},
        "sourceOrganization": {"@type": "Organization", "name": "COAST"},
        "datePublished": "2023-05-03",
        "dateModified": "2023-05-04T09:30:00+00:00",
        "inLanguage": "en",
        "image": {"@type": "ImageObject", "caption": CAPTION, "creditText": "Photo: Lena Marsh"},
        "articleBody": BODY,
        "hasPart": {"@type": "CreativeWork", "genre": "contact", "text": CONTACT},
    }


def test_ninjs(ferry: Release) -> None:
    place = TEXT.index(CAPTION)
    assert to_ninjs(ferry, uri=URI) == {
        "uri": URI,
        "type": "text",
        "standard": {
            "name": "ninjs",
            "version": "3.2",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#",
        },
        "language": "en",
        "headlines": [
            {"role": "kicker", "value": "PRESS RELEASE"},
            {"role": "main", "value": "A ferry returns to Brenmoor"},
        ],
        "by": "By Anna Brandt",
        "located": "BRENMOOR",
        "versionCreated": "2023-05-04T09:30:00+00:00",
        "infoSources": [{"name": "COAST"}],
        "bodies": [
            {"role": "main", "contentType": "text/plain", "charCount": len(BODY), "value": BODY},
            {"role": "main", "contentType": "text/markdown", "value": f"{LEAD}\n\n- {ITEMS[0]}\n- {ITEMS[1]}\n"},
        ],
        "descriptions": [
            {"role": "dateline", "value": DATELINE},
            {"role": "dateline-edtf", "value": "2023-05-03"},
            {"role": "updated", "value": "Last updated: 4 May 2023 09:30 GMT"},
            {"role": "updated-edtf", "value": "2023-05-04"},
            {"role": "contact", "value": CONTACT},
        ],
        "associations": [
            {
                "name": "picture-1",
                "uri": f"{URI}#char={place},{place + len(CAPTION)}",
                "type": "picture",
                "by": "Photo: Lena Marsh",
                "descriptions": [{"role": "caption", "value": CAPTION}],
            }
        ],
    }


def test_markdown(ferry: Release) -> None:
    markdown = to_markdown(ferry)
    assert read_front(markdown) == {
        "title": "A ferry returns to Brenmoor",
        "kicker": "PRESS RELEASE",
        "byline": "By Anna Brandt",
        "dateline": DATELINE,
        "date": dt.date(2023, 5, 3),
        "updated": dt.datetime(2023, 5, 4, 9, 30, tzinfo=dt.UTC),
        "place": "BRENMOOR",
        "agency": "COAST",
        "language": "en",
        "captions": [{"text": CAPTION, "credit": "Photo: Lena Marsh"}],
        "contact": CONTACT,
    }
    assert markdown.endswith(f"---\n\n{LEAD}\n\n- {ITEMS[0]}\n- {ITEMS[1]}\n")


# --- dates ----------------------------------------------------------------------------------------

SPAN, DAY = Span(0, 1), dt.date(2022, 3, 1)


@pytest.mark.parametrize("edtf", ["XXXX-03-01", "2022-03", "2022", None])
def test_partial_dates_stay_in_words(edtf: str | None) -> None:
    release = of(Dateline(span=SPAN, text="1 March", edtf=edtf), Updated(span=SPAN, text="Updated in March", edtf=edtf))
    article, item = to_jsonld(release), to_ninjs(release, tz=dt.UTC)
    assert set(article) == {"@context", "@type", "dateline"}
    assert {"contentCreated", "versionCreated"}.isdisjoint(item)
    assert [d["value"] for d in item["descriptions"]] == [
        text for text in ("1 March", edtf, "Updated in March", edtf) if text
    ]
    assert read_front(to_markdown(release)) == {"dateline": "1 March"}


def test_a_range_is_covered_and_not_published() -> None:
    days = Dateline(
        span=SPAN, text="1-3 March 2022", date=DAY, end_date=dt.date(2022, 3, 3), edtf="2022-03-01/2022-03-03"
    )
    article = to_jsonld(of(days, date=DAY, date_source=DateSource.DATELINE))
    assert article.get("temporalCoverage") == "2022-03-01/2022-03-03"
    assert "datePublished" not in article


def test_the_date_of_the_lead_is_covered_and_not_published() -> None:
    lead = Paragraph(span=SPAN, text="The pier opened on Tuesday (1 March 2022).")
    article = to_jsonld(of(lead, date=DAY, date_source=DateSource.LEAD))
    assert article.get("temporalCoverage") == "2022-03-01"
    assert "datePublished" not in article


def test_an_issued_stamp_goes_before_the_dateline() -> None:
    dateline = Dateline(span=SPAN, text="1 March 2022", date=DAY)
    issued = Issued(span=SPAN, text="Issued 2 March 2022", date=dt.date(2022, 3, 2))
    assert to_jsonld(of(dateline, issued))["datePublished"] == "2022-03-02"


@pytest.mark.parametrize(
    ("time", "zone", "tz", "created"),
    [
        (dt.time(9, 30), "GMT", None, "2022-03-01T09:30:00+00:00"),
        (dt.time(9, 30), "UTC+3", dt.UTC, "2022-03-01T09:30:00+03:00"),
        (dt.time(9, 30), "CET", dt.timezone(dt.timedelta(hours=1)), "2022-03-01T09:30:00+01:00"),
        (dt.time(9, 30), "CET", None, None),
        (dt.time(9, 30), None, None, None),
        (None, None, dt.UTC, None),
    ],
)
def test_ninjs_wants_an_offset(
    time: dt.time | None, zone: str | None, tz: dt.tzinfo | None, created: str | None
) -> None:
    stamp = Issued(span=SPAN, text="Issued 1 March 2022", date=DAY, edtf="2022-03-01", time=time, zone=zone)
    assert to_ninjs(of(stamp), tz=tz).get("contentCreated") == created


# --- ninjs and JSON-LD ----------------------------------------------------------------------------


def test_ninjs_names_a_text_by_its_hash() -> None:
    """RFC 6920 has this name for the text "Hello World!"."""
    release = Release(source="Hello World!", parts=())
    assert to_ninjs(release)["uri"] == "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"


def test_fragment_of_the_callers_uri_is_replaced() -> None:
    picture = Caption(span=Span(3, 9), text="A pier")
    assert (
        to_ninjs(of(picture), uri="https://a.example/b#c")["associations"][0]["uri"] == "https://a.example/b#char=3,9"
    )


@pytest.mark.parametrize(
    "change",
    [
        {"uri": None},
        {"uri": "no uri"},
        {"type": "news"},
        {"versionCreated": "2022-03-01"},
        {"contentCreated": "2022-02-30T10:00:00Z"},
        {"headline": "x"},
        {"headlines": [{"role": "main"}]},
        {"language": None},
    ],
)
def test_the_schema_refuses(change: dict[str, Any], ferry: Release) -> None:
    with pytest.raises(ValidationError):
        NINJS.validate(to_ninjs(ferry) | change)


@pytest.mark.parametrize("change", [{"author": "x"}, {"image": "x"}, {"datePublished": "March"}, {"caption": "x"}])
def test_the_vocabulary_refuses(change: dict[str, Any], ferry: Release) -> None:
    with pytest.raises((KeyError, ValueError)):
        check_node(to_jsonld(ferry) | change)


def test_a_credit_alone_is_a_picture() -> None:
    release = of(Credit(span=SPAN, text="Photo: Lena Marsh"))
    assert to_jsonld(release)["image"] == {"@type": "ImageObject", "creditText": "Photo: Lena Marsh"}
    assert to_ninjs(release)["associations"][0]["by"] == "Photo: Lena Marsh"


def test_several_values_are_a_list() -> None:
    release = of(Dateline(span=SPAN, text="RIGA", place="RIGA"), Dateline(span=SPAN, text="BRENMOOR", place="BRENMOOR"))
    assert to_jsonld(release)["dateline"] == ["RIGA", "BRENMOOR"]
    assert read_front(to_markdown(release))["place"] == ["RIGA", "BRENMOOR"]


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "a\u2028b &lt; c"])
def test_script_is_safe(text: str) -> None:
    script = to_script(of(Title(span=SPAN, text=text)))
    data = script.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&\u2028\u2029").intersection(data)
    assert json.loads(data)["headline"] == text


# --- Markdown -------------------------------------------------------------------------------------

MARKUP = [
    "*Stars* and _lines_ and **both**",
    "1. A number",
    "12) A number",
    "- A dash",
    "-- Two dashes",
    "---",
    "***",
    "===",
    "+ A plus",
    "# A hash",
    "####### Seven",
    "C # #",
    "> A quotation",
    "`code`",
    "[a link](https://a.example)",
    "[note]: https://a.example",
    "![picture](x.png)",
    "<b>bold</b> & <https://a.example>",
    "&amp; &#65; R&D &c",
    "A backslash \\ and one at the end\\",
    "~~~",
    "~~gone~~",
    "| a | b |",
    "Two  spaces\tand a tab",
    "snake_case_name",
    "4 * 5 * 6",
    ": a definition",
    "$x$ 100%",
]


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_text(text: str) -> None:
    assert read_blocks(escape(text)) == [("paragraph", text)]
    assert read_blocks(f"- {escape(text)}\n- {escape(text)}") == [("item", text)] * 2
    assert read_blocks(f"## {escape(text)}") == [("heading", text)]


@pytest.mark.parametrize("text", ["He said “no” - twice.", "R&D costs 3 % (5 #2)", "e-mail: a@b.example, 9.30 p.m."])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert escape(text) == text


def test_a_list_between_paragraphs() -> None:
    texts = {"One.": None, "Two.": "•", "Three.": "•", "4. Four.": "4.", "Five.": None}
    parts = [Paragraph(span=SPAN, text=text, marker=marker) for text, marker in texts.items()]
    assert to_markdown(of(*parts)) == "---\n---\n\nOne.\n\n- Two.\n- Three.\n\n4\\. Four.\n\nFive.\n"


@pytest.mark.parametrize(
    "text",
    ['"Quoted": yes', "- dash", "null", "2022-03-01", "a\u2028b", "a\x85b", "\x7f", "\ufeff", "’", "🚢", "\\n #"],
)
def test_front_matter_is_quoted(text: str) -> None:
    front = to_markdown(of(Title(span=SPAN, text=text))).split("---\n")[1]
    assert yaml.safe_load(front) == {"title": text}


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.name.startswith("heading/")], ids=lambda p: p.name)
def test_headings_are_headings(pair: Pair) -> None:
    release = parsed(pair)
    check_markdown(release)
    assert to_markdown(release).count("\n## ") == len(release.headings)
