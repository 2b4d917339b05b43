"""A page of HTML: its text as resiliparse extracts it, and what its markup says of title, captions and dates.

Only what HTML, ARIA, schema.org, Open Graph and Dublin Core define counts, never a class or an identifier.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from typing import Any

from attrs import Factory, define
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import bytes_to_str, detect_encoding
from resiliparse.parse.html import DocumentNode, ElementNode, HTMLTree

from communique._lexicon import fold

_SKIPPED = ("img", "[hidden]", '[style*="display:none" i]', '[style*="display: none" i]')
_H1 = 'h1, [role="heading"][aria-level="1"]'
_CAPTIONS = 'figcaption, [role="figure"] [role="caption"], [itemprop="caption"]'
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


def _select(document: DocumentNode, selector: str) -> Iterator[ElementNode]:
    """The elements that match, those inside another match left out."""
    # A slice: to iterate takes time quadratic in the number of elements.
    for element in document.query_selector_all(selector)[:]:
        if element.parent_element is None or element.parent_element.closest(selector) is None:
            yield element


def _read_lines(page: Page, document: DocumentNode) -> None:
    """Note what lines of the text elements hold."""
    for element in _select(document, _H1):
        _note(page.titles, title := _text(element.html), "h1")
        if element.closest(_MAIN) is not None:
            _note(page.titles, title, "main")
    for element in _select(document, _SUBTITLES):
        _note(page.subtitles, _text(element.html), _kind(element))
    for element in _select(document, _HEADINGS):
        _note(page.headings, _text(element.html), _kind(element))
    for element in _select(document, _CAPTIONS):
        figure = element.closest("figure")
        if figure is None or figure.query_selector(_NO_PICTURE) is None:
            for line in _lines(element):
                _note(page.captions, line, _kind(element))
    for element in _select(document, _SITE):
        if _is_of_site(element):
            page.site.update(fold(line) for line in _lines(element))


def _lines(element: ElementNode) -> list[str]:
    """The lines that an element makes, without their bullets."""
    return [line.lstrip(" •") for line in _text(element.html).splitlines()]


def _kind(element: ElementNode) -> str:
    """The name of the evidence that an element is."""
    if element.hasattr("itemprop"):
        return "itemprop"
    return "role" if element.hasattr("role") else element.tag or ""


def _is_of_site(element: ElementNode) -> bool:
    """Whether the element belongs to the site and not to the text."""
    parent = element.parent_element
    if element.tag in ("footer", "aside") and parent is not None and parent.closest(_SECTIONS) is not None:
        return False
    return element.query_selector(_CONTENT) is None


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
