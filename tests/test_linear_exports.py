"""Four times the text takes four times the time in every export and view, and four times the page in `from_html`."""

from __future__ import annotations

import pytest

import communique
from communique import Release, export, from_html, view
from hostile.shapes import BODY, SHAPES, Shape, text_of
from hostile.times import Act, least

pytestmark = pytest.mark.timed

#: Code points of the shorter text and of the shorter page; the longer has four times as many.
SIZE, PAGE = 6_000, 24_000
#: Four times the text takes less than so many times the time; sixteen is quadratic.
MOST = 6.0
#: Times under this are too short to compare; the others are taken so often.
SHORTEST, ROUNDS = 0.01, 8

#: What is done with a release.
ACTS: dict[str, Act] = {
    "to_markdown": export.to_markdown,
    "to_ninjs": export.to_ninjs,
    "to_jsonld": export.to_jsonld,
    "to_script": export.to_script,
    "rows": lambda release: export.rows([release]),
    "part_rows": lambda release: export.part_rows([release]),
    "to_dict": Release.to_dict,
    "str": str,
    "page": lambda release: view.page([("a", release)]),
    "notebook": view.notebook,
}

#: Shapes for them.
MARKS: dict[str, Shape] = {
    "hashes in a row": (BODY, "#", "x"),
    "hashes between blanks": (BODY, "# ", "x"),
    "blanks behind a hash": (BODY + "a #", " ", "x"),
    "ampersands": (BODY, "&", ";"),
    "ampersands and letters": (BODY, "&a", ";"),
    "a long number": (BODY, "1", "x"),
}
#: And for the view.
DEFECTS: dict[str, Shape] = {
    "wrong weekdays": ("", "Updated: Monday, 1 March 2022\n\n", ""),
    "no such days": (BODY, "Updated: 31 Feb. 2022\n\n", ""),
    "labels alone": (BODY, "Updated:\n\n", ""),
    "two dates in a line": ("", "Published 31 Feb. 2022 Updated 3 May\n", ""),
    "doubtful captions": (BODY, "La présidente de la société avec les membres du conseil\n\n", ""),
}
TEXTS = SHAPES | MARKS | DEFECTS


TITLE = "<h1>A bridge opens at last</h1>"
PARAGRAPH = "<p>The mayor of Riga opened the new bridge over the river on Monday, in front of two thousand guests.</p>"
JSON_LD = '<script type="application/ld+json">'
#: Pages; the number of each repetition stands for YYYY. Not among them are those that resiliparse itself takes
#: quadratic time for: an element of many attributes, lists in lists (it indents them), options, elements of `font`.
PAGES: dict[str, Shape] = {
    "dates of many years": ("", "<p>Updated: <time datetime='YYYY-04-03'>3 April</time></p>", ""),
    "dates of one year": ("", "<p>Updated: <time datetime='2022-04-03'>3 April</time></p>", ""),
    "dates in many words": ("", "<p>Updated: <time datetime='2022-04-03'>3 April, page YYYY</time></p>", ""),
    "ambiguous dates beside one": ("<time datetime='2022-04-03'>x</time>", "<p>Updated: 03/04/2022</p>", ""),
    "ambiguous dates beside many": ("", "<p>Updated: 03/04/2022 <time datetime='YYYY-04-03'>x</time></p>", ""),
    "headings beside defects": (TITLE, "<h2>Page YYYY is blue.</h2><p>Updated: 31 Feb. 2022</p>", ""),
    "titles": ("", TITLE, ""),
    "titles of many words": ("", "<h1>A bridge opens, page YYYY</h1>", ""),
    "titles in the head": ("", "<meta property='og:title' content='A bridge opens, page YYYY'>", TITLE),
    "paragraphs": (TITLE, PARAGRAPH, ""),
    "tables": ("", "<table><tr><td>x</td></tr></table>", ""),
    "rows": ("<table>", "<tr><td>x</td><td>y</td></tr>", "</table>"),
    "images": ("", "<img src=a.jpg alt='A bridge'>", ""),
    "figures": ("", "<figure><img><figcaption>The bridge in page YYYY</figcaption></figure>", ""),
    "captions of one figure": ("<figure>", "<figcaption>The bridge</figcaption>", "</figure>"),
    "captions with a role": ("<div role=figure>", "<p role=caption>The bridge</p>", "</div>"),
    "items": ("<ul>", "<li>The bridge is blue.</li>", "</ul>"),
    "terms": ("<dl>", "<dt>Bridge<dd>blue", "</dl>"),
    "attributes": ("", "<p a=1 b=2 c=3 d=4 e=5>x</p>", ""),
    "classes": ("<p class='", "aYYYY ", "'>x</p>"),
    "styles": ("", "<p style='display:none'>x</p>", ""),
    "menus": ("", "<nav><ul><li>Page YYYY</ul></nav>", ""),
    "asides": ("", "<section><aside>x</aside></section>", ""),
    "line breaks": ("<p>", "x<br>", "</p>"),
    "tags that close nothing": ("<p>", "</b></p>", ""),
    "comments": ("", "<!-- x -->", ""),
    "objects of JSON-LD": (JSON_LD + "[", '{"headline": "Page YYYY"}, ', "{}]</script>"),
    "scripts of JSON-LD": ("", JSON_LD + '{"headline": "Page YYYY"}</script>', ""),
    "lists in lists of JSON-LD": (JSON_LD, "[", "</script>"),
    "deep": ("", "<div>", "x"),
    "deep paragraphs": ("", "<div><p>x", ""),
    "deep headings": ("", "<div><h2>x</h2>", ""),
    "deep dates": ("", "<div><time datetime='2022-04-03'>x</time>", ""),
    "deep titles": ("", "<main><h1>A bridge opens, page YYYY</h1>", ""),
    "deep figures": ("", "<figure><figcaption>x</figcaption>", ""),
    "deep captions": ("", "<div role=caption>x", ""),
    "deep footers": ("", "<article><footer>x</footer>", ""),
    "deep menus": ("", "<nav><h2>x", ""),
    "deep tables": ("", "<table><tr><td>x", ""),
    "deep quotations": ("", "<blockquote>x", ""),
}


def page_of(shape: Shape, size: int) -> str:
    """A page of `shape` of about `size` code points."""
    head, repeated, tail = shape
    return head + "".join(repeated.replace("YYYY", f"{n:04}") for n in range(1, size // len(repeated) + 2)) + tail


def growth(act: Act, small: object, large: object) -> float:
    """How many times as long the larger takes; 0 if that is not long."""
    short, long = least(small, large, MOST, ROUNDS, act)
    return long / short if long >= SHORTEST else 0


@pytest.mark.parametrize("shape", TEXTS.values(), ids=TEXTS)
def test_exports(shape: Shape) -> None:
    small, large = (communique.parse(text_of(shape, size)) for size in (SIZE, 4 * SIZE))
    taken = {name: growth(act, small, large) for name, act in ACTS.items()}
    assert {name: times for name, times in taken.items() if times >= MOST} == {}


@pytest.mark.parametrize("shape", PAGES.values(), ids=PAGES)
def test_pages(shape: Shape) -> None:
    assert growth(from_html, *(page_of(shape, size) for size in (PAGE, 4 * PAGE))) < MOST


def test_all_exports_are_measured() -> None:
    assert {*export.__all__, *view.__all__} - {"to_doc"} <= ACTS.keys()
