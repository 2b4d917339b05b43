"""Pages: every text is escaped, nothing acts, and the text in the page is the text."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import communique
from communique import Defect, DefectCode, Release, Span, Title
from communique.view import _plots, notebook, page
from pairs import PAIRS, Pair

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!-- <script> ]]> </pre></article> -->",
    "\" onmouseover='alert(1)' x=\"",
    "&lt;b&gt; &amp; &#x202e; ${title} $style",
    "\0 \x1b[31m \x7f \x9b31m",
    "\ud800 \udc00 \ud83d\ude00 \udcff",
    "\u202egnp.exe\u202c \u2066isolated\u2069",
    "\u2028 and \u2029",
    "\n\nstarts with line ends\r\rand\r\nhas \ff \vv \x1c \x85",
    "\ufeffmark",
    "",
]
VOID = {"meta", "link", "br", "hr", "input", "img"}


class Reader(HTMLParser):
    """What a page holds: its elements with their attributes, ids, scripts and styles, and the text of its source panes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.raw: list[tuple[str, dict[str, str | None], str]] = []
        self.sources: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "pre":
            self.sources.append("")
        if tag in ("script", "style"):
            self.raw.append((tag, dict(attrs), ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "pre" in self.open:
            self.sources[-1] += data
        if self.open and self.open[-1] in ("script", "style"):
            tag, attributes, text = self.raw[-1]
            self.raw[-1] = (tag, attributes, text + data)

    def texts(self, tag: str, kind: str | None = None) -> list[str]:
        return [text for name, attributes, text in self.raw if name == tag and attributes.get("type") == kind]

    def source(self) -> str:
        """The text content of the only source pane: a parser drops the line feed behind the start tag."""
        (source,) = self.sources
        assert source.startswith("\n")
        return source[1:]


def shown(text: str) -> str:
    """What docs/view.md says that the source pane shows, in other words than the code's."""
    result = ""
    for at, c in enumerate(text):
        if c == "\r" and text[at + 1 : at + 2] == "\n":
            continue
        if c in "\t\n" or not (
            c < " "
            or "\x7f" <= c <= "\x9f"
            or "\ud800" <= c <= "\udfff"
            or c in "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
        ):
            result += c
        elif c < " ":
            result += "␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟"[ord(c)]
        elif c == "\x7f":
            result += "␡"
        else:
            result += f"\\x{ord(c):02x}" if c <= "\xff" else f"\\u{ord(c):04x}"
        if c in "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029":
            result += "\n"
    return result


def check_inert(document: str) -> Reader:
    """Nothing in the document acts but its own scripts, nothing is loaded, and ids are unique."""
    document.encode()
    reader = Reader(document)
    assert reader.open == []
    for tag, attributes in reader.elements:
        assert tag not in {"link", "img", "iframe", "object", "embed", "base"}
        assert not {"src", "style", "srcdoc", "action", "formaction"} & attributes.keys()
        assert not any(name.startswith("on") for name in attributes)
        assert re.fullmatch(r"#(r\d+)?", attributes.get("href") or "#")
    ids = [attributes["id"] for _, attributes in reader.elements if "id" in attributes]
    assert len(set(ids)) == len(ids)
    return reader


TEXTS = st.lists(st.sampled_from([*HOSTILE, "\n", "\r", "A line. ", "31 Feb. 2022", "RIGA, 3 May - "]), max_size=8).map(
    "".join
)


@given(TEXTS | st.text(st.characters(codec=None)))
def test_source_pane_holds_the_text(text: str) -> None:
    assert check_inert(page([(text, communique.parse(text))])).source() == shown(text)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_source_pane_of_fixtures(pair: Pair) -> None:
    assert Reader(page([("a.txt", communique.parse(pair.text))])).source() == shown(pair.text)


@given(st.data())
def test_defects_anywhere(data: st.DataObject) -> None:
    """Wherever defects start, end and overlap, the text is the same, and each has its mark and its card."""
    text = "A title\r\n\r\nRIGA, 28 February 2022 - The mayor opened it.\r\n\r\nShe spoke."
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = [Span(*place) for place in data.draw(st.lists(places, max_size=4))]
    release = communique.parse(text)
    release = Release(
        source=text, parts=release.parts, defects=tuple(Defect(DefectCode.MOJIBAKE, span) for span in spans)
    )
    reader = Reader(page([("a.txt", release)]))
    assert reader.source() == shown(text)
    marks = [a["data-key"] or "" for tag, a in reader.elements if tag == "mark"]
    assert {key for keys in marks for key in keys.split()} == {f"d{index}" for index in range(len(spans))}


def test_parts_show_the_defects_that_start_in_them_in_their_order() -> None:
    text = "A bridge\n\nThe mayor opened it."
    places = [
        (9, 10, "between"),
        (12, 14, "second"),
        (8, 9, "behind"),
        (0, 8, "first"),
        (10, 30, "third"),
        (3, 20, "last"),
    ]
    defects = tuple(Defect(DefectCode.MOJIBAKE, Span(start, end), message) for start, end, message in places)
    document = page([("a.txt", Release(source=text, parts=communique.parse(text).parts, defects=defects))])
    shown = re.findall(r"<dd>(between|second|behind|first|third|last)</dd>", document)
    assert shown == ["first", "last", "second", "third"]
    marked = re.findall(r'<mark class="(defect(?: first)?)" data-key="([^"]*)">([^<]*)', document)
    assert marked[:4] == [
        ("defect first", "d3", "A b"),
        ("defect first", "d3 d5", "ridge"),
        ("defect first", "d2 d5", "\n"),
        ("defect first", "d0 d5", "\n"),
    ]


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_every_string_of_a_release_is_escaped(text: str) -> None:
    release = Release(
        source=text,
        parts=(
            Title(span=Span(0, len(text)), text=text, evidence=(text,)),
            communique.Dateline(
                span=Span(len(text), len(text)), text=text, edtf=text, place=text, agency=text, zone=text
            ),
            communique.Caption(span=Span(len(text), len(text)), text=text, credit=text, language=text),
        ),
        defects=(Defect(DefectCode.MOJIBAKE, Span(0, len(text)), text),),
        layout_evidence=(text,),
        language=text,
    )
    check_inert(page([(text, release)], title=text))
    check_inert(page([(text, release), (text, release)], title=text))
    for content in embedded(page([(text, release)] * 2)):
        check_inert(content)
    check_inert(notebook(release))


def embedded(document: str) -> list[str]:
    """The articles that a corpus page holds for its releases."""
    return [json.loads(text) for text in Reader(document).texts("script", "application/json")]


def test_corpus_holds_the_article_of_each_release() -> None:
    texts = [f"Title {index}\n\n</script>\u2028{index}" for index in range(3)]
    document = page([(f"{index}.txt", communique.parse(text)) for index, text in enumerate(texts)])
    assert [Reader(content).source() for content in embedded(document)] == [shown(text) for text in texts]
    assert "\u2028" not in document


@pytest.mark.parametrize("count", [0, 1, 2])
def test_policy_allows_the_own_style_and_scripts_only(count: int) -> None:
    document = page([("a.txt", communique.parse("A title\n\nA text."))] * count)
    reader = check_inert(document)
    (policy,) = (a["content"] or "" for tag, a in reader.elements if tag == "meta" and a.get("http-equiv"))
    allowed = {rule.split()[0]: set(rule.split()[1:]) for rule in policy.split(";")}
    hashes = {
        tag: {
            f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
            for text in reader.texts(tag)
        }
        for tag in ("style", "script")
    }
    assert allowed == {
        "default-src": {"'none'"},
        "style-src": hashes["style"],
        "script-src": hashes["script"],
        "base-uri": {"'none'"},
        "form-action": {"'none'"},
    }


def test_title_of_the_document() -> None:
    release = communique.parse("A bridge\n\nRIGA, 28 February 2022 - The mayor opened it.")
    assert "<title>A bridge</title>" in page([("a.txt", release)])
    assert "<title>a.txt</title>" in page([("a.txt", communique.parse(""))])
    assert "<title>2 releases</title>" in page([("a.txt", release)] * 2)
    assert "<title>0 releases</title>" in page([])
    assert "<title>Mine &lt;b&gt;</title>" in page([("a.txt", release)], title="Mine <b>")


def test_parts_show_values_evidence_and_defects() -> None:
    text = "A bridge\n\nRIGA, 3 May - The mayor opened it."
    document = page([("a.txt", communique.parse(text))])
    assert "<small>place</small> <bdi>RIGA</bdi>" in document
    assert "<small>edtf</small> <bdi>XXXX-05-03</bdi>" in document
    assert "line 3, characters 10–21" in document
    assert document.count("partial-date") == 3  # the defect's card, and the dateline's: beside its values and inside


def test_lines_are_those_that_check_counts() -> None:
    """A form feed and U+2028 end none."""
    document = page([("a.txt", communique.parse("A\u2028bridge\f\r\n\r\nRIGA, 3 May - The mayor opened it."))])
    assert "line 3, characters 13–24" in document


def test_languages_are_marked() -> None:
    pair = next(pair for pair in PAIRS if pair.name == "release/nato-fr-two-captions")
    document = page([("a.txt", communique.parse(pair.text))])
    said = [a.get("lang") for tag, a in Reader(document).elements if tag == "span" and a.get("class") == "said"]
    assert said == ["fr", "fr", "fr", "fr", "en", "fr", "fr", "fr", "fr"]


def test_notebook_output_needs_no_script_and_no_ids() -> None:
    release = communique.parse("A bridge\n\nThe mayor opened it.")
    output = release._repr_html_()
    assert output == notebook(release)
    reader = check_inert(output)
    assert reader.texts("script") == []
    assert not any("id" in attributes for _, attributes in reader.elements)
    (style,) = reader.texts("style")
    selectors = re.findall(r"^([^@{}/\n][^{}\n]*)\{", re.sub(r"/\*.*?\*/", "", style), re.MULTILINE)
    assert selectors != [] and all(".communique" in selector for selector in selectors)


def test_notebook_output_reads_without_styles() -> None:
    """As on sites that show notebooks without styles: kinds and texts stand in order."""
    output = notebook(communique.parse("A bridge\n\nRIGA, 28 February 2022 - The mayor opened it."))
    plain = " ".join(re.sub(r"<style>.*?</style>|<[^>]*>", " ", output, flags=re.DOTALL).split())
    assert "title A bridge" in plain
    assert "dateline RIGA, 28 February 2022 date 2022-02-28" in plain
    assert "paragraph The mayor opened it." in plain


def dated(*dates: str) -> list[tuple[str, Release]]:
    return [(date, Release(source="", parts=(), date=dt.date.fromisoformat(date))) for date in dates]


def bars(document: str, caption: str) -> dict[str, int]:
    """The table under a plot."""
    figure = document.partition(f"<figcaption>{caption}")[2].partition("</figure>")[0]
    return {key: int(n) for key, n in re.findall(r'<th scope="row">(.*?)</th><td>(\d+)</td>', figure)}


def test_timeline_by_year() -> None:
    document = page([*dated("1999-01-31", "2004-02-01", "2004-12-31"), ("x", Release(source="", parts=()))])
    assert bars(document, "Releases by year") == {"1999": 1, "2004": 2}
    assert "1 release without a complete date left out" in document


def test_timeline_by_month() -> None:
    document = page(dated("2003-11-30", "2004-02-01", "2004-02-29"))
    assert bars(document, "Releases by month") == {"2003-11": 1, "2004-02": 2}


def test_timeline_of_early_years() -> None:
    assert bars(page(dated("0001-01-31", "0002-02-01")), "Releases by month") == {"0001-01": 1, "0002-02": 1}


def test_timeline_of_long_spans() -> None:
    assert bars(page(dated("1924-01-31", "2004-02-01", "2009-02-01")), "Releases by decade") == {"1920": 1, "2000": 2}
    assert bars(page(dated("0001-01-31", "9999-12-31")), "Releases by century") == {"0000": 1, "9900": 1}


def test_counts_of_parts_and_defects() -> None:
    text = "A bridge\n\nRIGA, 3 May - The mayor opened it.\n\nShe spoke to the crowd for an hour."
    document = page(
        [("a", communique.parse(text)), ("b", communique.parse("A title\n\nThe mayor opened the bridge today."))]
    )
    assert bars(document, "Parts by kind") == {"paragraph": 3, "title": 2, "dateline": 1}
    assert bars(document, "Defects by code") == {"partial-date": 1}


def test_plots_take_their_colours_from_the_page() -> None:
    drawing = _plots.plot(_plots.Bars("Parts by kind", "kind", {"end mark": 3, "title": 12}))
    assert drawing is not None
    reader = check_inert(drawing)
    classes = [a["class"] for _, a in reader.elements if "class" in a]
    assert classes == ["k-end_mark", "k-title"]
    painted = {a.get(name) for _, a in reader.elements for name in ("fill", "stroke")} - {None, "none"}
    assert painted == {"currentColor"}
    assert 'role="img"' in drawing and "title (12), end mark (3)" in drawing
    assert ">end mark</text>" in drawing and ">12</text>" in drawing


def test_plots_are_the_same_each_time() -> None:
    chart = _plots.Bars("Releases by year", "year", {str(year): year % 7 for year in range(1990, 2020)}, upright=True)
    assert _plots.plot(chart) == _plots.plot(chart)


def test_without_matplotlib_tables_stand_in_for_plots(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_plots, "find_spec", lambda name: None)
    document = page(dated("1999-01-31", "2004-02-01"))
    assert "<svg" not in document
    assert "pip install 'communique[view]'" in document
    assert bars(document, "Releases by year") == {"1999": 1, "2004": 1}


def test_an_empty_corpus_has_no_plots() -> None:
    document = page([])
    assert "<figure" not in document and "matplotlib" not in document


def test_rows_say_what_filters_ask() -> None:
    release = communique.parse("A bridge\n\nRIGA, 3 May - The mayor opened it.")
    rows = [a for tag, a in Reader(page([("a", release), ("b", communique.parse(""))])).elements if "data-index" in a]
    assert [row["data-kinds"] for row in rows] == ["title|dateline|paragraph", ""]
    assert [row["data-defects"] for row in rows] == ["any|partial-date", "any|missing-title|missing-body"]
    assert [row["data-year"] for row in rows] == ["no date", "no date"]
    assert [row["data-language"] for row in rows] == ["en", "unknown"]
