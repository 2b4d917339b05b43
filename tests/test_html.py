"""HTML: its text, and what its markup is evidence of."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import communique
from communique import Caption, DefectCode, Furniture, Heading, Release, _page, from_html
from measure_html import FIELDS, FOLDER, scores

BODY = "<p>The mayor of Riga opened the new bridge over the river on Monday, in front of two thousand guests from all parts of the country.</p>"
MORE = "<p>It is two hundred metres long and took four years to build, one year less than the council had planned for it.</p>"
PAGES = sorted(FOLDER.glob("*/page.html"))
#: Pages whose title the parser misses.
MISSED_TITLES = {"ministry-cs-frames"}


def page(body: str, head: str = "") -> Release:
    return from_html(f"<html><head>{head}</head><body>{body}</body></html>")


def codes(release: Release) -> list[DefectCode]:
    return [defect.code for defect in release.defects]


# --- the pages of the fixtures -------------------------------------------------------------------


def cases() -> list[Any]:
    marks = {name: pytest.mark.xfail(reason="known miss", strict=True) for name in MISSED_TITLES}
    return [pytest.param(path, id=path.parent.name, marks=marks.get(path.parent.name, ())) for path in PAGES]


def expected(path: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.with_name("page.json").read_text(encoding="utf-8"))["expected"]
    return found


@pytest.mark.parametrize("path", cases())
def test_title_of_page(path: Any) -> None:
    release = from_html(path.read_text(encoding="utf-8"))
    assert scores(release, expected(path))["title"] == 1


@pytest.mark.skipif(not PAGES, reason="no pages")
@pytest.mark.parametrize("field", [*FIELDS, "body found"])
def test_evidence_makes_no_field_worse(field: str) -> None:
    with_markup, text_alone = 0.0, 0.0
    for path in PAGES:
        release = from_html(path.read_text(encoding="utf-8"))
        with_markup += scores(release, expected(path))[field]
        text_alone += scores(communique.parse(release.source), expected(path))[field]
    assert with_markup >= text_alone


# --- every input ---------------------------------------------------------------------------------

TAGS = "h1 h2 p div li time figure figcaption nav footer main table td script br img aside blockquote".split()
MARKUP = st.lists(
    st.one_of(
        st.sampled_from([f"<{tag}>" for tag in TAGS] + [f"</{tag}>" for tag in TAGS]),
        st.sampled_from(['<time datetime="2022-04-03">', "<meta property=og:title content='A title of four words'>"]),
        st.sampled_from(["03/04/2022", "A title of four words", "Riga, 3 April 2022", "The bridge is open.", "&nbsp;"]),
        st.sampled_from(['<script type="application/ld+json">', '{"headline": "A title"}', "[[[", "</script>"]),
        st.text(max_size=12),
    ),
    max_size=30,
).map("".join)


def is_lossless(release: Release) -> bool:
    """Whether parts are in order and disjoint, and only layout lies between them."""
    at, left = 0, ""
    for part in release.parts:
        if part.span.start < at:
            return False
        left += release.source[at : part.span.start]
        at = part.span.end
    return not any(c.isalnum() for c in left + release.source[at:])


@given(st.one_of(MARKUP, st.text(), st.text(st.characters(categories=("Cs", "Cc", "Ll")))))
def test_every_str_has_a_release(html: str) -> None:
    assert is_lossless(from_html(html))


@given(st.binary(max_size=200))
def test_every_bytes_has_a_release(html: bytes) -> None:
    assert is_lossless(from_html(html))


@given(st.lists(st.sampled_from(["Riga, 3 April 2022", "The bridge is open.", "A title of four words", "•", "- 30 -"])))
def test_without_evidence_it_is_parse(lines: list[str]) -> None:
    release = page("".join(f"<p>{line}</p>" for line in lines))
    assert release == communique.parse(release.source)


@pytest.mark.parametrize("html", ["", " ", "<", "no HTML at all", "<!-- cut", "<p>cut o", "<script>", "\0", "\ud800"])
def test_odd_input(html: str) -> None:
    assert isinstance(from_html(html), Release)


def test_deep_nesting() -> None:
    assert from_html("<div>" * 50_000 + "The bridge is open.").source.strip() == "The bridge is open."


@pytest.mark.parametrize("html", [None, 3, bytearray(b"<p>"), ["<p>"]])
def test_no_html(html: Any) -> None:
    with pytest.raises(TypeError, match="html must be str or bytes"):
        from_html(html)


def test_year_is_checked() -> None:
    with pytest.raises(ValueError, match="year"):
        from_html("<p>", year=0)


@pytest.mark.parametrize(
    "data",
    [
        '<meta charset="windows-1251"><h1>Мост открыт</h1>'.encode("cp1251"),
        '<meta http-equiv=Content-Type content="text/html; charset=koi8-r"><h1>Мост открыт</h1>'.encode("koi8-r"),
        "\ufeff<h1>Мост открыт</h1>".encode(),
        "\ufeff<h1>Мост открыт</h1>".encode("utf-16-le"),
        "\ufeff<h1>Мост открыт</h1>".encode("utf-16-be"),
        '<meta charset="windows-1251"><h1>Мост открыт</h1>'.encode("utf-8-sig"),
    ],
)
def test_bytes_are_decoded_as_they_say(data: bytes) -> None:
    assert from_html(data).source == "Мост открыт"


def test_missing_extra() -> None:
    code = "import sys; sys.modules['resiliparse'] = None; import communique; communique.from_html('<p>')"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "ImportError: from_html needs resiliparse: pip install 'communique[html]'" in run.stderr


# --- text ----------------------------------------------------------------------------------------


def test_source_is_what_shows() -> None:
    release = page(f"<h1>A bridge opens in Riga</h1><p hidden>no</p><p style='display:none'>no</p><img alt=no>{BODY}")
    assert release.source.startswith("A bridge opens in Riga\n\nThe mayor")


# --- title ---------------------------------------------------------------------------------------

BANNER = "<p>We and our partners use cookies on this site to count visits, to remember your language and to show films, if you allow it.</p>"


def test_h1_below_a_banner() -> None:
    release = page(f"{BANNER}<p>News of the City of Riga</p><h1>A bridge opens at last</h1>{BODY}{MORE}")
    assert release.title is not None
    assert (release.title.text, release.title.evidence) == ("A bridge opens at last", ("h1",))
    assert len(release.body) == 2


def test_h1_that_names_the_site() -> None:
    head = "<title>A bridge opens at last | City of Riga</title>"
    release = page(f"<h1>City of Riga</h1><h2>A bridge opens at last</h2>{BODY}{MORE}", head)
    assert release.title is not None and release.title.text == "A bridge opens at last"


def test_h1_in_main_may_be_short() -> None:
    menu = "<ul><li>All the news from the city hall</li></ul>"
    release = page(f"{menu}<main><h1>Bridge open</h1>{BODY}</main>")
    assert release.title is not None and release.title.text == "Bridge open"


def test_h1_behind_the_text_is_no_title() -> None:
    release = page(f"<p>A bridge opens at last</p>{BODY}{MORE}<h1>Subscribe to our weekly newsletter</h1>")
    assert release.title is not None and release.title.text == "A bridge opens at last"
    assert len(release.body) >= 2


def test_title_of_two_lines() -> None:
    release = page(f"<h1>A bridge opens at last<br>over the river at Riga</h1>{BODY}")
    assert release.title is not None
    assert release.title.text == "A bridge opens at last over the river at Riga"


@pytest.mark.parametrize(
    ("head", "evidence"),
    [
        ('<meta property="og:title" content="A bridge opens at last">', "meta"),
        ('<script type="application/ld+json">{"@graph": [{"headline": "A bridge opens at last"}]}</script>', "json-ld"),
        ("<title>A bridge opens at last - Riga</title>", "title-element"),
    ],
)
def test_title_in_the_head(head: str, evidence: str) -> None:
    release = page(f"<p>All the news from the city hall</p><p>A bridge opens at last</p>{BODY}", head)
    assert release.title is not None
    assert (release.title.text, release.title.evidence) == ("A bridge opens at last", (evidence,))


def test_title_that_stands_only_in_the_head_is_in_no_part() -> None:
    release = page(BODY, '<meta property="og:title" content="A bridge opens at last">')
    assert release.title is None


def test_subtitle() -> None:
    release = page(f"<hgroup><h1>A bridge opens at last</h1><p>It is the longest.</p></hgroup>{BODY}")
    assert release.subtitle is not None and release.subtitle.text == "It is the longest."
    assert len(release.body) == 1


@pytest.mark.parametrize(
    ("lead", "head"),
    [
        ('<p itemprop="alternativeHeadline">It is the longest.</p>', ""),
        (
            "<p>It is the longest.</p>",
            '<script type="application/ld+json">{"alternativeHeadline": "It is the longest."}</script>',
        ),
    ],
)
def test_subtitle_by_its_name(lead: str, head: str) -> None:
    release = page(f"<h1>A bridge opens at last</h1>{lead}{BODY}", head)
    assert release.subtitle is not None and release.subtitle.text == "It is the longest."


# --- captions, headings, lines of the site -------------------------------------------------------


def test_figcaption() -> None:
    figure = "<figure><img src=a.jpg><figcaption>The bridge was lit in blue and white when the night fell.</figcaption></figure>"
    release = page(f"<h1>A bridge opens at last</h1>{BODY}{figure}{MORE}")
    assert [caption.text for caption in release.captions] == [
        "The bridge was lit in blue and white when the night fell."
    ]
    assert release.captions[0].evidence == ("figcaption",)
    assert len(release.body) == 2


def test_caption_in_the_head() -> None:
    head = '<script type="application/ld+json">{"image": {"caption": "The bridge was lit in blue and white."}}</script>'
    release = page(f"<h1>A bridge opens at last</h1>{BODY}<p>The bridge was lit in blue and white.</p>{MORE}", head)
    assert [(caption.text, caption.evidence) for caption in release.captions] == [
        ("The bridge was lit in blue and white.", ("json-ld",))
    ]


def test_credit_in_a_figcaption() -> None:
    figure = "<figure><img><figcaption><p>The bridge was lit.</p><p>© City of Riga</p></figcaption></figure>"
    release = page(f"<h1>A bridge opens at last</h1>{BODY}{figure}{MORE}")
    assert [caption.text for caption in release.captions] == ["The bridge was lit."]


@pytest.mark.parametrize("inside", ["<blockquote><p>“It holds.”</p></blockquote>", "<table><td>1</td></table>"])
def test_figcaption_without_a_picture(inside: str) -> None:
    figure = f"<figure>{inside}<figcaption>The mayor said so on Monday to the guests.</figcaption></figure>"
    assert page(f"<h1>A bridge opens at last</h1>{BODY}{figure}{MORE}").captions == ()


def test_class_names_are_no_evidence() -> None:
    release = page(f"<h1>A bridge opens at last</h1>{BODY}<p class=caption>The night fell over Riga early.</p>{MORE}")
    assert release.captions == () and len(release.body) == 3


def test_heading_that_reads_as_a_paragraph() -> None:
    release = page(f"<h1>A bridge opens at last</h1>{BODY}{MORE}<h2>It holds.</h2>{MORE}")
    (heading,) = (part for part in release.parts if isinstance(part, Heading))
    assert (heading.text, heading.evidence) == ("It holds.", ("h2",))


def test_lines_of_the_site() -> None:
    foot = "<footer><p>Visit us at the town hall.</p></footer>"
    release = page(f"<nav>Town hall news</nav><h1>A bridge opens at last</h1>{BODY}{MORE}{foot}")
    assert [part.text for part in release.parts if isinstance(part, Furniture)] == [
        "Town hall news",
        "Visit us at the town hall.",
    ]


def test_footer_of_a_quotation_is_of_the_text() -> None:
    quotation = "<blockquote><p>“It holds.”</p><footer>The mayor said so to us.</footer></blockquote>"
    release = page(f"<h1>A bridge opens at last</h1>{BODY}{quotation}{MORE}")
    assert "The mayor said so to us." in [paragraph.text for paragraph in release.body]


def test_a_nav_that_is_never_closed_loses_no_paragraph() -> None:
    assert len(page(f"<nav>Menu<h1>A bridge opens at last</h1>{BODY}{MORE}").body) == 2
    assert len(page(f"<h1>A bridge opens at last</h1><nav>Menu{BODY}{MORE}").body) == 2


def test_breadcrumb_leaves_the_title() -> None:
    release = page(f"<nav><ol><li>News<li>A bridge opens at last</ol></nav><h1>A bridge opens at last</h1>{BODY}")
    assert release.title is not None and release.source[: release.title.span.start].count("bridge") == 1


# --- dates ---------------------------------------------------------------------------------------

APRIL_3 = dt.date(2022, 4, 3)


@pytest.mark.parametrize(
    ("head", "date", "evidence"),
    [
        ("", '<time datetime="2022-04-03T10:00+02:00">03/04/2022</time>', "time"),
        ('<meta property="article:published_time" content="2022-04-03T10:00Z">', "03/04/2022", "meta"),
        ('<script type="application/ld+json">{"datePublished": "2022-04-03"}</script>', "03/04/2022", "json-ld"),
        ("", '<span itemprop="datePublished" content="2022-04-03">03/04/2022</span>', "itemprop"),
    ],
)
def test_ambiguous_date_is_decided(head: str, date: str, evidence: str) -> None:
    release = page(f"<h1>A bridge opens at last</h1><p>{date}</p>{BODY}", head)
    assert release.dateline is not None
    assert (release.date, release.dateline.edtf) == (APRIL_3, "2022-04-03")
    assert release.dateline.evidence == ("date-line", evidence)
    assert codes(release) == []


def test_ambiguous_range_stays_open() -> None:
    """The page says when it begins, and not when it ends."""
    range_ = '<time datetime="2022-04-03">03/04/2022 - 05/04/2022</time>'
    release = page(f"<h1>A bridge opens at last</h1><p>{range_}</p>{BODY}")
    assert release.date is None and DefectCode.AMBIGUOUS_DATE in codes(release)


def test_ambiguous_update_is_decided() -> None:
    times = '<p>Last updated: <time datetime="2022-04-03">03/04/2022</time></p>'
    release = page(f"<h1>A bridge opens at last</h1>{times}{BODY}")
    assert release.updated is not None and release.updated.date == APRIL_3


@pytest.mark.parametrize(
    "dates", [("2022-04-03", "2022-03-04"), ("2022-04-05",), ("2021-04-03",), ("2022-13-03",), ("soon",)]
)
def test_ambiguous_date_stays_open(dates: tuple[str, ...]) -> None:
    head = "".join(f'<meta name="date" content="{date}">' for date in dates)
    release = page(f"<h1>A bridge opens at last</h1><p>03/04/2022</p>{BODY}", head)
    assert release.date is None and DefectCode.AMBIGUOUS_DATE in codes(release)


def test_year_comes_only_from_the_element_itself() -> None:
    told = page(f'<h1>A bridge opens at last</h1><time datetime="2022-04-03">3 April</time>{BODY}')
    assert told.date == APRIL_3 and codes(told) == []
    head = '<meta property="article:published_time" content="2022-04-03">'
    other = page(f"<h1>A bridge opens at last</h1><p>3 April</p>{BODY}", head)
    assert other.date is None and codes(other) == [DefectCode.PARTIAL_DATE]


@pytest.mark.parametrize(
    ("times", "told"),
    [
        ([("2022", "3 April"), ("2022", "on 3 April")], True),
        ([("2022", "3 April"), ("2021", "5 April"), ("2021", "")], True),
        ([("2022", "3 April"), ("2021", "3 April")], False),
        ([("2022", "3 April"), ("2021", "on 3 April")], False),
        ([("2022", "3 April"), ("2021", "3 April"), ("2021", "on 3 April")], False),
        ([("2022", "3 April 2022, 10:00"), ("2021", "3 Apr"), ("2021", "April")], False),
    ],
)
def test_year_of_several_elements(times: list[tuple[str, str]], told: bool) -> None:
    """Those count whose text is in the line and holds the date."""
    elements = "".join(f'<p><time datetime="{year}-04-03">{text}</time></p>' for year, text in times)
    release = page(f"<h1>A bridge opens at last</h1><p>Updated: on 3 April</p>{BODY}{elements}")
    assert release.updated is not None
    assert release.updated.date == (APRIL_3 if told else None)


@pytest.mark.parametrize(
    ("printed", "dates", "told"),
    [
        ("03/04/22", ["2022-04-03"], True),
        ("03/04/22", ["2022-04-03", "1922-04-03"], False),
        ("03/04/22", ["2022-04-03", "2022-03-04"], False),
        ("03/04/22", ["2022-04-03", "2003-04-22"], False),
        ("03/04/22", ["2022-04-03", "2003-22-04"], True),
        ("2022/04/03", ["2022-04-03"], True),
    ],
)
def test_orders_of_numbers(printed: str, dates: list[str], told: bool) -> None:
    head = "".join(f'<meta name="date" content="{date}">' for date in dates)
    release = page(f"<h1>A bridge opens at last</h1><p>{printed}</p>{BODY}", head)
    assert release.date == (APRIL_3 if told else None)


def test_date_that_stands_only_in_the_head_is_in_no_part() -> None:
    head = '<meta property="article:published_time" content="2022-04-03">'
    release = page(f"<h1>A bridge opens at last</h1>{BODY}", head)
    assert release.date is None and release.dateline is None


def test_a_printed_date_is_not_changed() -> None:
    head = '<meta property="article:published_time" content="2022-04-05">'
    release = page(f"<h1>A bridge opens at last</h1><p>3 April 2022</p>{BODY}", head)
    assert release.date == APRIL_3


def test_a_wrong_weekday_stays() -> None:
    release = page(f'<h1>A bridge opens at last</h1><time datetime="2022-04-03">Friday, 3 April 2022</time>{BODY}')
    assert release.date == APRIL_3 and codes(release) == [DefectCode.WEEKDAY_MISMATCH]


def test_an_element_without_text_says_nothing() -> None:
    release = page(
        f'<h1>A bridge opens at last</h1><p itemprop="datePublished"></p><time datetime="soon"></time>{BODY}'
    )
    assert release.date is None and codes(release) == []


def test_captions_have_language_and_credit() -> None:
    figure = "<figure><img><figcaption>Der Bürgermeister und die Gäste auf der neuen Brücke. Foto: Eva Strand</figcaption></figure>"
    (caption,) = page(f"<h1>A bridge opens at last</h1>{BODY}{figure}{MORE}").captions
    assert isinstance(caption, Caption)
    assert (caption.language, caption.credit) == ("de", "Foto: Eva Strand")


def processor_time(html: str) -> float:
    start = time.process_time()
    from_html(html)
    return time.process_time() - start


@pytest.mark.timed
@pytest.mark.parametrize("tag", ["h1", "h2", "figcaption", "nav", "p itemprop=headline"])
@pytest.mark.parametrize("closed", [True, False])
def test_many_elements_take_linear_time(tag: str, closed: bool) -> None:
    """Lists of elements that are iterated take quadratic time: four times as many would take sixteen times as long."""
    element = f"<{tag}>x</{tag.split(maxsplit=1)[0]}> " if closed else f"<{tag}>x "
    few, many = (min(processor_time(element * n) for _ in range(3)) for n in (500, 2000))
    assert many < 10 * few


def test_a_missing_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "communique._page", None)
    monkeypatch.delattr("communique._page", raising=False)
    with pytest.raises(ImportError, match=r"pip install 'communique\[html\]'"):
        communique.from_html("<p>Text</p>")


# --- what the markup says ------------------------------------------------------------------------


def said(body: str, head: str = "") -> _page.Page:
    return _page.read(f"<html><head>{head}</head><body>{body}</body></html>")


def test_a_page_that_says_nothing() -> None:
    found = said("<p>A bridge</p>")
    assert found.text == "A bridge"
    assert found.titles == found.subtitles == found.captions == found.headings == found.site == found.dates == {}
    assert (found.times, found.title_element) == ([], "")
    assert _page.Page("") == _page.Page("", {}, {}, {}, {}, found.site, {}, [], "")


def test_titles_that_a_page_claims() -> None:
    head = """
        <title>A Bridge | Riga</title><meta property="og:title" content="One bridge">
        <meta name="twitter:title" content="Two bridges"><meta name="DC.title" content="Three bridges">
        <meta name="dcterms.title" content="Four bridges"><meta name="og:title" content="Five bridges">
        <meta property="og:title" content="">
        <script type="application/ld+json">{"headline": "Six &amp; more"}</script>
    """
    body = """
        <h1>A bridge</h1><main><h1>A new bridge</h1></main><div role=heading aria-level=1>A long bridge</div>
        <p itemprop="headline">A high bridge</p><h1>A bridge</h1><div itemprop="headline">Out<p itemprop="headline">In</p></div>
    """
    found = said(body, head)
    assert found.title_element == "a bridge | riga"
    assert found.titles == {
        "a bridge": ["h1"],
        "a new bridge": ["h1", "main"],
        "a long bridge": ["h1"],
        "one bridge": ["meta"],
        "two bridges": ["meta"],
        "three bridges": ["meta"],
        "four bridges": ["meta"],
        "a high bridge": ["itemprop"],
        "outin": ["itemprop"],
        "six & more": ["json-ld"],
    }


def test_subtitles_that_a_page_claims() -> None:
    body = """
        <hgroup><h1>A bridge</h1><p>It is long.</p></hgroup><p role="doc-subtitle">It is high.</p>
        <p role="doc-subtitle" itemprop="alternativeHeadline">It is old.</p><p>It is open.</p>
    """
    head = '<script type="application/ld+json">{"alternativeHeadline": "It is &lt;new&gt;."}</script>'
    assert said(body, head).subtitles == {
        "it is long": ["p"],
        "it is high": ["role"],
        "it is old": ["itemprop"],
        "it is <new>": ["json-ld"],
    }


def test_headings_that_a_page_claims() -> None:
    body = """
        <h1>A bridge</h1><h2>What next</h2><h6>Who pays</h6><div role="heading" aria-level="2">Where it is</div>
        <div role="heading" aria-level="1">No heading</div>
    """
    assert said(body).headings == {"what next": ["h2"], "who pays": ["h6"], "where it is": ["role"]}


def test_captions_that_a_page_claims() -> None:
    body = """
        <figure><img><figcaption><p>• The bridge at dawn</p><p>Photo: Eva Strand •</p></figcaption></figure>
        <figcaption>The bridge at noon</figcaption><figcaption>X-ray of the bridge</figcaption><p itemprop="caption">The bridge at night</p>
        <div role="figure"><p role="caption">The bridge in June</p></div><p role="caption">No caption</p>
        <figure><pre>x = 1</pre><figcaption>A program</figcaption></figure>
        <figure><table></table><figure><figcaption>The bridge in a row</figcaption></figure><figcaption>A table</figcaption></figure>
        <div role="figure"><div><p role="caption">The bridge in May</p></div></div>
    """
    head = '<script type="application/ld+json">{"image": {"caption": "The bridge &amp; Riga"}}</script>'
    assert said(body, head).captions == {
        "the bridge at dawn": ["figcaption"],
        "photo: eva strand •": ["figcaption"],
        "the bridge at noon": ["figcaption"],
        "x-ray of the bridge": ["figcaption"],
        "the bridge at night": ["itemprop"],
        "the bridge in june": ["role"],
        "the bridge in a row": ["figcaption"],
        "the bridge in may": ["role"],
        "the bridge & riga": ["json-ld"],
    }


def test_lines_that_belong_to_the_site() -> None:
    body = """
        <nav>Home<ul><li>News</li><li>News</li></ul></nav><div role="search">Search</div>
        <article>
            <nav>Pages</nav><aside>Beside</aside><footer>Below</footer>
        </article>
        <section><aside>Within</aside></section><div><aside>Outside</aside></div>
        <footer>Town hall<nav>Imprint</nav></footer><nav>Menu<h1>A bridge</h1></nav>
    """
    assert said(body).site == {
        "home": 1,
        "news": 2,
        "search": 1,
        "pages": 1,
        "outside": 1,
        "town hall": 1,
        "imprint": 1,
    }


def test_dates_that_a_page_claims() -> None:
    head = """
        <meta property="article:published_time" content="2022-04-01T10:00Z"><meta name="DATE" content="2022-04-02">
        <meta property="article:published_time" content="soon">
        <script type="application/ld+json">{"datePublished": "2022-04-07", "dateModified": "2022-04-08T10:00"}</script>
    """
    body = """
        <time datetime=" 2022-04-03T10:00">3 April</time><time datetime="2022-04-03"></time><time datetime="now">x</time>
        <time>2022-04-09</time><p itemprop="datePublished" datetime="2022-04-04">2022-04-10</p>
        <p itemprop="dateModified">2022-04-05</p>
        <p itemprop="dateModified" content="2022-04-06" datetime="2022-04-10">2022-04-10</p><p itemprop="dateModified"></p>
    """
    found = said(body, head)
    assert found.dates == {
        dt.date(2022, 4, 1): ["meta"],
        dt.date(2022, 4, 2): ["meta"],
        APRIL_3: ["time"],
        dt.date(2022, 4, 4): ["itemprop"],
        dt.date(2022, 4, 5): ["itemprop"],
        dt.date(2022, 4, 6): ["itemprop"],
        dt.date(2022, 4, 7): ["json-ld"],
        dt.date(2022, 4, 8): ["json-ld"],
    }
    assert found.times == [("3 april", APRIL_3), ("", APRIL_3)]


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2022-04-03", APRIL_3),
        ("\n 2022-04-03T10:00", APRIL_3),
        ("2022-04-031", None),
        ("2022-13-03", None),
        ("on 2022-04-03", None),
        ("", None),
        (None, None),
        (20220403, None),
    ],
)
def test_date_of_a_value(value: object, date: dt.date | None) -> None:
    assert _page._date(value) == date


def test_objects_of_the_page() -> None:
    """Lists, graphs and what is linked from an object, four deep; not lists of other pages."""
    data: Any = [
        {"headline": "One", "mainEntity": {"headline": "Two", "image": [{"headline": "Three"}]}},
        [{"@graph": [{"headline": "Four", "itemListElement": {"headline": "No"}}]}],
        {"mainEntityOfPage": {"headline": "Five"}, "primaryImageOfPage": {"headline": "Six"}},
        {"associatedMedia": {"headline": "Seven"}, "headline": 8},
        {"image": {"image": {"image": {"headline": "Nine", "image": {"headline": "No"}}}}},
        {"image": [{"image": [{"image": [{"headline": "Ten", "image": [{"headline": "No"}]}]}]}]},
        "No",
    ]
    titles = said("", f'<script type="APPLICATION/LD+JSON">{json.dumps(data)}</script>').titles
    assert titles.keys() == {"one", "two", "three", "four", "five", "six", "seven", "nine", "ten"}


def test_lists_in_lists_are_followed_at_any_depth() -> None:
    """`json` reads deeper lists than Python may call functions."""
    data: Any = {"headline": "A bridge"}
    for _ in range(100_000):
        data = [data]
    assert [item["headline"] for item in _page._objects([data, {"headline": "A road"}])] == ["A bridge", "A road"]
    script = f'<script type="application/ld+json">{"[" * 1500}{"]" * 1500}</script>'
    assert from_html(f"{script}<h1>A bridge opens at last</h1>{BODY}").title is not None


def test_scripts_that_are_no_json_say_nothing() -> None:
    broken = '<script type="application/ld+json">{"headline": </script>'
    good = '<script type="application/ld+json">{"headline": "A bridge"}</script>'
    assert said("", broken + good).titles == {"a bridge": ["json-ld"]}
    other = good.replace("ld+json", "json")
    assert said("", f'{other}<script type="application/ld+json"></script>').titles == {}


def test_what_does_not_show_is_no_text() -> None:
    body = """
        <p>A bridge</p><p hidden>b</p><p style="color: red; DISPLAY:none">c</p><p style="display: none">d</p>
        <img alt="e"><p style="display:block">is open</p>
    """
    assert said(body).text == "A bridge\n\nis open"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfA \xff bridge", "A \ufffd bridge"),
        (b"\xff\xfeA\x00 ", "A\ufffd"),
        (b"\xfe\xff\x00A\x00", "A\ufffd"),
        ('<meta charset="iso-8859-7"><p>Γέφυρα'.encode("iso-8859-7"), "Γέφυρα"),
        ('<meta charset="iso-8859-2"><p>Łódź'.encode("iso-8859-2"), "Łódź"),
        ("<p>Łódź, most, rzeka".encode(), "Łódź, most, rzeka"),
        (b"", ""),
    ],
)
def test_encoding(data: bytes, text: str) -> None:
    assert _page.read(data).text == text


def test_a_lone_surrogate_is_replaced() -> None:
    assert _page.read("<p>A \ud800 bridge").text == "A \ufffd bridge"
