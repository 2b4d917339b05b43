"""From HTML to release: the text that an extractor makes of the page, read with what the markup still says."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from attrs import evolve

from communique import _captions, _grammar, _parse
from communique._credits import is_credit
from communique._defects import DefectCode
from communique._document import Document, is_headline
from communique._language import Lexicon
from communique._layout import is_rule
from communique._lexicon import fold, using
from communique._parts import Caption, Dated, Furniture, Heading, Paragraph, Subtitle, Title
from communique._release import Release

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from communique._page import Page

    Numbers = dict[tuple[int, int, int], list[dt.date]]
    Words = dict[tuple[str | None, int], dict[str, dt.date | None]]

#: A title has no more lines.
_TITLE_LINES = 3
#: Further copies of a title are not looked at.
_COPIES = 8
#: A longer <title> is none.
_TITLE_ELEMENT = 500
_NUMBER = re.compile(r"\d+")


def from_html(html: str | bytes, *, year: int | None = None, lexicon: Lexicon | None = None) -> Release:
    """Split a press release in HTML into its parts.

    The text is extracted with resiliparse; `Release.source` holds it, and all spans are places in it. The rules are
    those of `communique.parse`; the markup is evidence for them, and each part that rests on it says so: a block that
    equals the ``h1`` or a headline in the metadata is the title, one that equals a ``figcaption`` a caption; an
    ambiguous date (``03/04/2022``) is read as the one date of the page that it can be. Nothing is added that the text
    does not print: a date or title that stands only in metadata is in no part.

    Every ``str`` has a `Release`: also one that is empty, cut off or no HTML.

    Args:
        html: the page. Bytes are decoded as their byte order mark or their meta element says, or else as they look.
        year: completes dates that print no year, as in `communique.parse`.
        lexicon: labels, months and lines of your own, for this call, as in `communique.parse`.

    Raises:
        ImportError: resiliparse is not installed: ``pip install 'communique[html]'``.
        TypeError: `html` is neither ``str`` nor ``bytes``, `year` not an ``int``, or `lexicon` not a `Lexicon`.
        ValueError: `year` is not from 1 to 9999.

    >>> release = from_html(
    ...     '<h1>A bridge opens</h1><time datetime="2022-04-03">03/04/2022</time>'
    ...     "<figure><img src=a.jpg><figcaption>The bridge is open.</figcaption></figure>"
    ...     "<p>The mayor opened it today.</p>"
    ... )
    >>> print(release)
    title       A bridge opens
    dateline    03/04/2022 [edtf 2022-04-03]
    caption     The bridge is open.
    paragraph   The mayor opened it today.
    >>> release.title.evidence, release.dateline.evidence, release.captions[0].evidence
    (('h1',), ('date-line', 'time'), ('figcaption',))
    """
    if not isinstance(html, (str, bytes)):
        raise TypeError(f"html must be str or bytes, not {type(html).__name__}")
    _parse.check("", year, lexicon)
    page = _read(html)
    with using(lexicon):
        return _parsed(page, year)


def _parsed(page: Page, year: int | None) -> Release:
    """The release of the text of `page`."""
    doc, layout = _parse.document(page.text, year)
    _mark_known(doc, page)
    _mark_title(doc, page)
    _grammar.release(doc)
    _settle_headings(doc, page)
    _settle_dates(doc, page)
    _confirm(doc, page)
    return _parse.finish(doc, layout)


def _read(html: str | bytes) -> Page:
    """The page that `html` is."""
    try:
        from communique import _page  # noqa: PLC0415
    except ImportError as error:
        raise ImportError("from_html needs resiliparse: pip install 'communique[html]'") from error
    return _page.read(html)


# --- title ---------------------------------------------------------------------------------------


def _mark_title(doc: Document, page: Page) -> None:
    """Tell `doc` which blocks are the title, if the page says so."""
    found = _titles(doc, page)
    if not found:
        return
    title = max(found, key=lambda folded: (len(_kinds(page, folded)), is_headline(folded)))
    blocks = _page_copy(doc, found[title][:_COPIES])
    before = bisect(doc.running_texts, blocks.start)
    # A short h1 that nothing else supports may be the name of the site.
    if (len(_kinds(page, title)) > 1 or is_headline(title)) and 2 * before <= len(doc.running_texts):
        doc.known_title = blocks
        _mark_subtitle(doc, page, blocks.stop)


def _kinds(page: Page, folded: str) -> tuple[str, ...]:
    """What says that `folded` is the title."""
    element = ("title-element",) if _fills_title_element(page, folded) else ()
    return (*page.titles.get(folded, ()), *element)


def _fills_title_element(page: Page, folded: str) -> bool:
    """Whether `folded` is most of the title element; the rest may be the name of the site."""
    whole = page.title_element
    return len(whole) <= _TITLE_ELEMENT and 2 * len(folded) > len(whole) and folded in whole


def _titles(doc: Document, page: Page) -> dict[str, list[range]]:
    """The blocks that the page calls its title, by their folded text."""
    found: dict[str, list[range]] = {}
    for at in range(len(doc.blocks)):
        if at in doc.known:
            continue
        for end in range(at + 1, min(at + _TITLE_LINES, len(doc.blocks)) + 1):
            folded = fold(" ".join(block.text for block in doc.blocks[at:end]))
            if folded in page.titles or (end == at + 1 and _fills_title_element(page, folded)):
                found.setdefault(folded, []).append(range(at, end))
    return found


def _page_copy(doc: Document, copies: list[range]) -> range:
    """The copy under which the release stands: the last that no date and no running text parts from the first."""
    first = copies[0]
    parted = (any(doc.stamp(at) or doc.is_running_text(at) for at in range(first.stop, c.start)) for c in copies)
    *_, last = (copy for copy, _ in takewhile(lambda pair: not pair[1], zip(copies, parted, strict=True)))
    return last


# --- other parts ---------------------------------------------------------------------------------


def _mark_known(doc: Document, page: Page) -> None:
    """Tell `doc` which blocks are captions and lines of the site. They are no running text, whatever they end in."""
    folded = [fold(block.text) for block in doc.blocks]
    copies = Counter(folded)
    for at, block in enumerate(doc.blocks):
        if _may_be_caption(block.text) and (kinds := page.captions.get(folded[at])):
            doc.known[at] = Caption, tuple(kinds)
        # Where a line of the site stands in the text too, its copies cannot be told apart.
        elif page.site[folded[at]] == copies[folded[at]] and not doc.is_running_text(at) and not is_rule(block.text):
            doc.known[at] = Furniture, ("site",)
    for at in doc.known:
        doc.blocks[at].stopped = False


def _may_be_caption(text: str) -> bool:
    """Whether `text` is neither a credit nor longer than a caption."""
    return len(text) <= _captions.LONGEST_WITH_CREDIT and not is_credit(text)


def _mark_subtitle(doc: Document, page: Page, at: int) -> None:
    """Tell `doc` that block `at`, under the title, is the subtitle, if the page says so."""
    if at < len(doc.blocks) and at not in doc.known and (kinds := page.subtitles.get(fold(doc.blocks[at].text))):
        doc.known[at] = Subtitle, tuple(kinds)
        doc.blocks[at].stopped = False


def _settle_headings(doc: Document, page: Page) -> None:
    """Read as headings the paragraphs and doubtful captions that the page calls so."""
    doubts, settled = set(doc.defects), set()
    for at, part in enumerate(doc.parts):
        doubt = (DefectCode.UNCERTAIN_CAPTION, part.span.start, part.span.end)
        open_to_doubt = isinstance(part, Paragraph) or (isinstance(part, Caption) and doubt in doubts)
        if open_to_doubt and (kinds := page.headings.get(fold(part.text))):
            doc.parts[at] = Heading(span=part.span, text=part.text, evidence=tuple(kinds))
            settled.add(doubt)
    doc.defects = [defect for defect in doc.defects if defect not in settled]


# --- dates ---------------------------------------------------------------------------------------


def _settle_dates(doc: Document, page: Page) -> None:
    """Decide dates that the text leaves open and the page does not."""
    starts = [part.span.start for part in doc.parts]
    numbers, words = _by_numbers(page), _by_words(page)
    left = []
    for defect in doc.defects:
        code, start, end = defect
        at = bisect(starts, start) - 1
        part = doc.parts[at] if at >= 0 and end <= doc.parts[at].span.end else None
        printed = doc.source[start:end]
        if isinstance(part, Dated) and (date := _settled(code, printed, part, numbers, words)):
            doc.parts[at] = evolve(part, date=date, edtf=date.isoformat())
        else:
            left.append(defect)
    doc.defects = left


def _by_numbers(page: Page) -> Numbers:
    """The dates of the page by year, month and day; the year in full and as its last two digits."""
    found: Numbers = {}
    for date in page.dates:
        for year in {date.year, date.year % 100}:
            found.setdefault((year, date.month, date.day), []).append(date)
    return found


def _by_words(page: Page) -> Words:
    """The dates of the <time> elements by month and day, length of the text, and text; None where they differ."""
    found: Words = {}
    for text, date in page.times:
        said = found.setdefault((f"XXXX-{date:%m-%d}", len(text)), {})
        said[text] = date if said.get(text, date) == date else None
    return found


def _settled(code: DefectCode, printed: str, part: Dated, numbers: Numbers, words: Words) -> dt.date | None:
    """The one date of the page that `printed` can be."""
    dates: set[dt.date | None]
    if code is DefectCode.AMBIGUOUS_DATE:
        dates = {date for numeric in _readings(printed) for date in numbers.get(numeric, ())}
    elif code is DefectCode.PARTIAL_DATE:
        # A year is not taken from elsewhere: the element itself must say it of these words.
        dates = set(_near(fold(printed), fold(part.text), part.edtf, words))
    else:
        return None
    return dates.pop() if len(dates) == 1 else None


def _readings(printed: str) -> Iterator[tuple[int, int, int]]:
    """Year, month and day of three numbers in each of the orders that are in use; none of a range, which has six."""
    match [int(number) for number in _NUMBER.findall(printed)]:
        case first, second, third:
            yield third, second, first
            yield third, first, second
            yield first, second, third


def _near(printed: str, text: str, edtf: str | None, words: Words) -> Iterator[dt.date | None]:
    """What the elements say of the day `edtf` whose text stands in `text` and holds `printed`."""
    for length in range(len(printed), len(text) + 1):
        said = words.get((edtf, length), {})
        for at in range(len(text) - length + 1) if said else ():
            if (word := text[at : at + length]) in said and printed in word:
                yield said[word]


# --- evidence ------------------------------------------------------------------------------------


def _confirm(doc: Document, page: Page) -> None:
    """Note on the title and on each date what on the page says the same."""
    for at, part in enumerate(doc.parts):
        if isinstance(part, Title):
            kinds = _kinds(page, fold(part.text))
        elif isinstance(part, Dated) and part.date is not None:
            kinds = tuple(page.dates.get(part.date, ()))
        else:
            continue
        doc.parts[at] = evolve(part, evidence=(*part.evidence, *kinds))
