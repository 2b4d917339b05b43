"""Extractors from PyPI, with the settings that people use. Each takes the HTML of a page and returns its text."""

from __future__ import annotations

import importlib.metadata
import warnings
from collections.abc import Callable
from functools import cache

Extract = Callable[[str], str]

EXTRACTORS: dict[str, Extract] = {}
#: The distribution that each extractor is from.
DISTRIBUTIONS: dict[str, str] = {}


def of(distribution: str) -> Callable[[Extract], Extract]:
    """Enter a function into the table, under its own name, as one of `distribution`."""

    def enter(extract: Extract) -> Extract:
        EXTRACTORS[extract.__name__] = extract
        DISTRIBUTIONS[extract.__name__] = distribution
        return extract

    return enter


@cache
def version(distribution: str) -> str | None:
    """The installed version of `distribution`, or None."""
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None


def missing() -> list[str]:
    """The distributions that are not installed."""
    return sorted({name for name in DISTRIBUTIONS.values() if version(name) is None})


def run(name: str, html: str) -> str:
    """What extractor `name` prints for `html`; its warnings are its own affair."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return EXTRACTORS[name](html)


@of("resiliparse")
def resiliparse_plain(html: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(html)


@of("resiliparse")
def resiliparse_main(html: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(html, main_content=True)


@of("resiliparse")
def resiliparse_main_no_alt(html: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(html, main_content=True, alt_texts=False)


@of("resiliparse")
def resiliparse_main_no_bullets(html: str) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return extract_plain_text(html, main_content=True, list_bullets=False)


@of("trafilatura")
def trafilatura_txt(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html) or ""


@of("trafilatura")
def trafilatura_fast(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html, fast=True) or ""


@of("trafilatura")
def trafilatura_precision(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html, favor_precision=True) or ""


@of("trafilatura")
def trafilatura_recall(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html, favor_recall=True) or ""


@of("trafilatura")
def trafilatura_images(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html, include_images=True) or ""


@of("trafilatura")
def trafilatura_formatting(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html, include_formatting=True) or ""


@of("trafilatura")
def trafilatura_markdown(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html, output_format="markdown") or ""


@of("html2text")
def html2text_default(html: str) -> str:
    import html2text

    return html2text.html2text(html)


@of("html2text")
def html2text_no_wrap(html: str) -> str:
    import html2text

    return html2text.html2text(html, bodywidth=0)


@of("html2text")
def html2text_plain(html: str) -> str:
    import html2text

    made = html2text.HTML2Text(bodywidth=0)
    made.ignore_links = made.ignore_images = made.ignore_emphasis = made.unicode_snob = True
    return made.handle(html)


@of("inscriptis")
def inscriptis_default(html: str) -> str:
    from inscriptis import get_text

    return str(get_text(html))


@of("inscriptis")
def inscriptis_strict(html: str) -> str:
    from inscriptis import get_text
    from inscriptis.css_profiles import CSS_PROFILES
    from inscriptis.model.config import ParserConfig

    return str(get_text(html, ParserConfig(css=CSS_PROFILES["strict"])))


@of("beautifulsoup4")
def bs4_text(html: str) -> str:
    from bs4 import BeautifulSoup

    return BeautifulSoup(html, "html.parser").get_text()


@of("beautifulsoup4")
def bs4_lines(html: str) -> str:
    from bs4 import BeautifulSoup

    return BeautifulSoup(html, "html.parser").get_text("\n", strip=True)


@of("beautifulsoup4")
def bs4_main_lines(html: str) -> str:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(html, "html.parser")
    return (soup.find("article") or soup.find("main") or soup).get_text("\n", strip=True)


@of("beautifulsoup4")
def bs4_blocks(html: str) -> str:
    from bs4 import BeautifulSoup

    found = BeautifulSoup(html, "html.parser").find_all(["h1", "h2", "h3", "p", "li"])
    return "\n".join(tag.get_text().strip() for tag in found)


@of("lxml")
def lxml_text_content(html: str) -> str:
    import lxml.html

    return str(lxml.html.document_fromstring(html).body.text_content())


@of("lxml")
def lxml_itertext_lines(html: str) -> str:
    import lxml.html

    texts = lxml.html.document_fromstring(html).body.itertext()
    return "\n".join(text.strip() for text in texts if text.strip())


@of("selectolax")
def selectolax_text(html: str) -> str:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    tree.strip_tags(["script", "style"])
    return tree.body.text() if tree.body else ""


@of("selectolax")
def selectolax_lines(html: str) -> str:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    tree.strip_tags(["script", "style"])
    return tree.body.text(separator="\n", strip=True) if tree.body else ""


@of("markdownify")
def markdownify_default(html: str) -> str:
    from markdownify import markdownify

    return markdownify(html)


@of("markdownify")
def markdownify_atx_plain(html: str) -> str:
    from markdownify import markdownify

    return markdownify(html, heading_style="ATX", strip=["a", "img", "script", "style"])


@of("html-to-markdown")
def html_to_markdown(html: str) -> str:
    from html_to_markdown import convert

    return convert(html).content or ""


@of("html-text")
def html_text(html: str) -> str:
    from html_text import extract_text

    return extract_text(html)


@of("justext")
def justext_blocks(html: str) -> str:
    import justext

    stop_words = frozenset().union(*(justext.get_stoplist(name) for name in ("English", "French", "German")))
    return "\n\n".join(p.text for p in justext.justext(html, stop_words) if not p.is_boilerplate)


@of("readability-lxml")
def readability_title_text(html: str) -> str:
    import lxml.html
    from readability import Document

    page = Document(html)
    return f"{page.short_title()}\n{lxml.html.fromstring(page.summary()).text_content()}"


@of("readability-lxml")
def readability_html2text(html: str) -> str:
    import html2text
    from readability import Document

    return html2text.html2text(Document(html).summary(), bodywidth=0)


@of("newspaper4k")
def newspaper_title_text(html: str) -> str:
    import newspaper

    page = newspaper.Article("https://page.example/", language="en", fetch_images=False)
    page.download(input_html=html)
    page.parse()
    return f"{page.title}\n\n{page.text}"


@of("goose3")
def goose_title_text(html: str) -> str:
    from goose3 import Goose

    page = Goose({"enable_image_fetching": False}).extract(raw_html=html)
    return f"{page.title}\n\n{page.cleaned_text}"


@of("boilerpy3")
def boilerpy_article(html: str) -> str:
    from boilerpy3.extractors import ArticleExtractor

    return str(ArticleExtractor().get_content(html))


@of("boilerpy3")
def boilerpy_default(html: str) -> str:
    from boilerpy3.extractors import DefaultExtractor

    return str(DefaultExtractor().get_content(html))


@of("boilerpy3")
def boilerpy_everything(html: str) -> str:
    from boilerpy3.extractors import KeepEverythingExtractor

    return str(KeepEverythingExtractor().get_content(html))


@of("parsel")
def parsel_text_nodes(html: str) -> str:
    from parsel import Selector

    nodes = Selector(html).xpath("//body//text()[not(ancestor::script or ancestor::style)]").getall()
    return "\n".join(text.strip() for text in nodes if text.strip())


@of("w3lib")
def w3lib_remove_tags(html: str) -> str:
    from w3lib.html import remove_tags, remove_tags_with_content, replace_entities

    return replace_entities(remove_tags(remove_tags_with_content(html, ("script", "style", "head"))))


@of("pyquery")
def pyquery_text(html: str) -> str:
    from pyquery import PyQuery

    return str(PyQuery(html)("body").text())
