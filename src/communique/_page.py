"""A page of HTML: its text as resiliparse extracts it, and what its markup says of title, captions and dates.

Only what HTML, ARIA, schema.org, Open Graph and Dublin Core define counts, never a class or an identifier.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from html import unescape
from typing import Any

from attrs import Factory, define
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import bytes_to_str, detect_encoding
from resiliparse.parse.html import DocumentNode, ElementNode, HTMLTree

from communique._lexicon import fold

_SKIPPED = ("img", "[hidden]", '[style*="display:none" i]', '[style*="display: none" i]')
_H1 = 'h1, [role="heading"][aria-level="1"]'
_CAPTIONS = 'figcaption, [itemprop="caption"]'
#: Captions too, inside an element with the role of a figure.
_ROLE_CAPTION = '[role="caption"]'
_SUBTITLES = 'hgroup > p, [role="doc-subtitle"], [itemprop="alternativeHeadline"]'
_HEADINGS = 'h2, h3, h4, h5, h6, [role="heading"]:not([aria-level="1"])'
#: What holds the text itself.
_MAIN = 'main, article, [role="main"], [role="article"]'
#: What belongs to the site: navigation, search, dialogs, and a footer or aside that is no part of an article.
_SITE = (
    'nav, footer, aside, [role="navigation"], [role="contentinfo"], [role="search"], [role="menu"], [role="menubar"], '
    '[role="toolbar"], [role="dialog"], [role="alertdialog"]'
)
#: A footer or aside in one of these belongs to it, not to the site.
_SECTIONS = f"{_MAIN}, section, blockquote, figure"
#: Nothing that holds one of these belongs to the site.
_CONTENT = f"{_H1}, {_MAIN}, figcaption"
#: The caption of a figure that holds one of these is a speaker, a source or a heading.
_NO_PICTURE = "blockquote, table, pre"
_TITLES = (
    'meta[property="og:title"], meta[name="twitter:title"], meta[name="dcterms.title" i], meta[name="dc.title" i], '
    '[itemprop="headline"]'
)
_DATES = (
    'meta[property="article:published_time"], meta[property="article:modified_time"], '
    'meta[property="og:updated_time"], meta[name="date" i], meta[name="dc.date" i], meta[name="dcterms.date" i], '
    'meta[name="dcterms.issued" i], meta[name="dcterms.modified" i], '
    '[itemprop="datePublished"], [itemprop="dateModified"]'
)
_JSON_LD = 'script[type="application/ld+json" i]'
#: Properties of a JSON-LD object that lead to others of the same page. Lists of other pages are not followed.
_LINKS = ("@graph", "mainEntity", "mainEntityOfPage", "image", "primaryImageOfPage", "associatedMedia")
_JSON_DEPTH = 4
_ISO = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?!\d)")
_SURROGATE = re.compile("[\ud800-\udfff]")


@define
class Page:
    """The text of a page; and folded texts and dates with the names of what says so."""

    text: str
    titles: dict[str, list[str]] = Factory(dict)
    subtitles: dict[str, list[str]] = Factory(dict)
    captions: dict[str, list[str]] = Factory(dict)
    headings: dict[str, list[str]] = Factory(dict)
    site: Counter[str] = Factory(Counter)  #: how often each line stands in what belongs to the site
    dates: dict[dt.date, list[str]] = Factory(dict)
    times: list[tuple[str, dt.date]] = Factory(list)  #: the text of each <time> and what it stands for
    title_element: str = ""


def read(html: str | bytes) -> Page:
    """The page that `html` is."""
    source = html if isinstance(html, str) else _decode(html)
    tree = HTMLTree.parse(_SURROGATE.sub("\ufffd", source))
    document = tree.document
    if document is None:  # pragma: no cover - never seen, but typed so
        return Page("")
    page = Page(_text(tree), title_element=fold(tree.title or ""))
    _read_lines(page, document)
    _read_values(page, document)
    for script in _select(document, _JSON_LD):
        _read_json(page, script.text or "")
    return page


def _decode(html: bytes) -> str:
    """`html` in the encoding that its byte order mark or meta element names, or else that its bytes look like."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if html.startswith(mark):
            return html[len(mark) :].decode(encoding, "replace")
    return bytes_to_str(html, detect_encoding(html, from_html_meta=True) or "utf-8")


def _text(html: str | HTMLTree) -> str:
    """The text of `html` that shows, a line for each block. Alternative texts are no text of the page."""
    return extract_plain_text(html, preserve_formatting=True, skip_elements=_SKIPPED)


def _all(document: DocumentNode, selector: str) -> list[ElementNode]:
    """The elements that match."""
    # A slice: to iterate takes time quadratic in the number of elements.
    return list(document.query_selector_all(selector)[:])


def _select(document: DocumentNode, selector: str) -> Iterator[ElementNode]:
    """The elements that match, those inside another match left out."""
    return _outermost(_all(document, selector))


def _outermost(elements: list[ElementNode]) -> Iterator[ElementNode]:
    """Those of `elements` that stand in no other."""
    closest = _closest(elements)
    return (element for element in elements if closest(element.parent_element) is None)


def _closest(elements: list[ElementNode]) -> Callable[[ElementNode | None], ElementNode | None]:
    """What gives the nearest of `elements` that is an element or stands around it. It goes no way up twice."""
    nearest: dict[ElementNode | None, ElementNode | None] = {None: None, **{element: element for element in elements}}

    def find(element: ElementNode | None) -> ElementNode | None:
        passed = []
        while element is not None and element not in nearest:
            passed.append(element)
            element = element.parent_element
        nearest.update(dict.fromkeys(passed, nearest[element]))
        return nearest[element]

    return find


def _around(elements: list[ElementNode]) -> set[ElementNode]:
    """The elements that hold one of `elements`."""
    found: set[ElementNode] = set()
    for element in elements:
        above = element.parent_element
        while above is not None and above not in found:
            found.add(above)
            above = above.parent_element
    return found


def _read_lines(page: Page, document: DocumentNode) -> None:
    """Note what lines of the text elements hold."""
    main = _closest(_all(document, _MAIN))
    for element in _select(document, _H1):
        _note(page.titles, title := _text(element.html), "h1")
        if main(element) is not None:
            _note(page.titles, title, "main")
    for element in _select(document, _SUBTITLES):
        _note(page.subtitles, _text(element.html), _kind(element))
    for element in _select(document, _HEADINGS):
        _note(page.headings, _text(element.html), _kind(element))
    for element in _captions(document):
        for line in _lines(element):
            _note(page.captions, line, _kind(element))
    for element in _of_site(document):
        page.site.update(fold(line) for line in _lines(element))


def _captions(document: DocumentNode) -> Iterator[ElementNode]:
    """The captions of pictures."""
    figure, role = _closest(_all(document, "figure")), _closest(_all(document, '[role="figure"]'))
    no_pictures = _around(_all(document, _NO_PICTURE))
    # A selector for what stands inside something takes time quadratic in the depth.
    known = set(_all(document, _CAPTIONS))
    elements = _all(document, f"{_CAPTIONS}, {_ROLE_CAPTION}")
    captions = [element for element in elements if element in known or role(element.parent_element)]
    return (element for element in _outermost(captions) if figure(element) not in no_pictures)


def _lines(element: ElementNode) -> list[str]:
    """The lines that an element makes, without their bullets."""
    return [line.lstrip(" •") for line in _text(element.html).splitlines()]


def _kind(element: ElementNode) -> str:
    """The name of the evidence that an element is."""
    if element.hasattr("itemprop"):
        return "itemprop"
    return "role" if element.hasattr("role") else element.tag or ""


def _of_site(document: DocumentNode) -> Iterator[ElementNode]:
    """The elements that belong to the site and not to the text."""
    section = _closest(_all(document, _SECTIONS))
    content = _around(_all(document, _CONTENT))
    for element in _select(document, _SITE):
        of_section = element.tag in ("footer", "aside") and section(element.parent_element) is not None
        if not of_section and element not in content:
            yield element


def _read_values(page: Page, document: DocumentNode) -> None:
    """Note what attributes say."""
    for element in _select(document, _TITLES):
        _note(page.titles, _value(element), "meta" if element.tag == "meta" else "itemprop")
    for element in _select(document, "time[datetime]"):
        if date := _date(element.getattr("datetime")):
            page.times.append((fold(element.text or ""), date))
            _add(page.dates, date, "time")
    for element in _select(document, _DATES):
        if date := _date(_value(element)):
            _add(page.dates, date, "meta" if element.tag == "meta" else "itemprop")


def _value(element: ElementNode) -> str:
    """The value of an element that carries a property."""
    return element.getattr("content") or element.getattr("datetime") or element.text or ""


def _note(claims: dict[str, list[str]], text: str, kind: str) -> None:
    """Note that `text` is one of `claims`."""
    if folded := fold(text):
        _add(claims, folded, kind)


def _add(claims: dict[Any, list[str]], key: str | dt.date, kind: str) -> None:
    """Note a claim of one kind, once."""
    kinds = claims.setdefault(key, [])
    if kind not in kinds:
        kinds.append(kind)


def _date(value: object) -> dt.date | None:
    """The day of an ISO 8601 date or time, as it is printed."""
    m = _ISO.match(value) if isinstance(value, str) else None
    try:
        return dt.date.fromisoformat(m[1]) if m else None
    except ValueError:
        return None


def _read_json(page: Page, text: str) -> None:
    """Note what the objects of a JSON-LD script say."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return
    for item in _objects(data):
        if isinstance(headline := item.get("headline"), str):
            _note(page.titles, unescape(headline), "json-ld")
        if isinstance(subtitle := item.get("alternativeHeadline"), str):
            _note(page.subtitles, unescape(subtitle), "json-ld")
        if isinstance(caption := item.get("caption"), str):
            _note(page.captions, unescape(caption), "json-ld")
        for name in ("datePublished", "dateModified"):
            if date := _date(item.get(name)):
                _add(page.dates, date, "json-ld")


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of `data` that speak of the page."""
    left = [(data, 0)]
    while left:
        data, depth = left.pop()
        if isinstance(data, list):
            left += [(item, depth) for item in reversed(data)]
        elif isinstance(data, dict) and depth < _JSON_DEPTH:
            yield data
            left += [(data.get(name), depth + 1) for name in reversed(_LINKS)]
