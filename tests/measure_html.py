"""What extractors leave of the pages in fixtures/pages, read by `communique.parse`: a table in Markdown.

    python -m tests.measure_html [FOLDER]

Each folder below FOLDER holds a ``page.html`` and, beside it, a ``page.json`` that says what a reader sees. For each
field the share of pages on which it is exact; of the body and the captions also the share that was found, and of the
furniture the share that stayed out of all fields. Extractors that are not installed are left out.
"""

from __future__ import annotations

import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from statistics import mean, median
from typing import Any

import communique
from communique import Release

FOLDER = Path(__file__).parent.parent / "fixtures" / "pages"
FIELDS = ("title", "subtitle", "place", "date", "updated", "captions", "headings", "body")
COLUMNS = (*FIELDS, "all", "body found", "captions found", "furniture out", "ms")
ROUNDS = 5

Page = tuple[str, dict[str, Any]]
Reader = Callable[[str], Release]


def pages(folder: Path = FOLDER) -> Iterator[Page]:
    """Each page and what is expected of it."""
    for path in sorted(folder.glob("*/page.html")):
        case = json.loads(path.with_name("page.json").read_text(encoding="utf-8"))
        yield path.read_text(encoding="utf-8"), case["expected"]


def squeeze(text: str) -> str:
    """`text` without soft hyphens and with each run of white space as one space: extractors differ in them."""
    return " ".join(text.replace("\xad", "").split())


def found(release: Release) -> dict[str, Any]:
    """What the release says of each field."""
    single = {"title": release.title, "subtitle": release.subtitle}
    lists = {"captions": release.captions, "headings": release.headings}
    return {
        **{name: part and squeeze(part.text) for name, part in single.items()},
        "place": release.place,
        "date": release.date and release.date.isoformat(),
        "updated": point(release.updated),
        **{name: [squeeze(part.text) for part in parts] for name, parts in lists.items()},
        "body": [body_text(part) for part in release.body],
    }


def body_text(part: communique.Part) -> str:
    """The text without the number of a list item, which the pages leave out."""
    return squeeze(part.text.removeprefix(getattr(part, "marker", None) or ""))


def point(part: communique.Updated | None) -> str | None:
    """Date and time to the minute, as far as they are printed."""
    if part is None or part.date is None:
        return None
    return part.at.isoformat(timespec="minutes") if part.at else part.date.isoformat()


def plain(value: Any) -> Any:
    """`value` with white space that extractors agree on."""
    return [squeeze(text) for text in value] if isinstance(value, list) else value and squeeze(value)


def scores(release: Release, expected: dict[str, Any]) -> dict[str, float]:
    """One page's part in each column."""
    got = found(release)
    row = {name: float(got[name] == plain(expected.get(name))) for name in FIELDS}
    row["all"] = float(all(row.values()))
    for name in ("body", "captions"):
        texts = [squeeze(text) for text in expected[name]]
        if texts:
            row[f"{name} found"] = mean(text in got[name] for text in texts)
    if furniture := expected.get("furniture"):
        inside = {text for value in got.values() for text in (value if isinstance(value, list) else [value])}
        row["furniture out"] = mean(squeeze(text) not in inside for text in furniture)
    return row


def parsed(extract: Callable[[str], str | None]) -> Reader:
    """What `communique.parse` makes of an extractor's text."""
    return lambda html: communique.parse(extract(html) or "")


def _readability(html: str) -> str:
    """The title and the text of what readability keeps."""
    document = import_module("readability").Document(html)
    text: str = import_module("inscriptis").get_text(document.summary())
    return f"{document.title()}\n\n{text}"


def _justext(html: str) -> str:
    """The paragraphs that are no boilerplate, with no list of stop words."""
    module = import_module("justext")
    return "\n\n".join(p.text for p in module.justext(html.encode(), frozenset(), 0, 0, 0, 0) if not p.is_boilerplate)


def _inscriptis(html: str, style: str) -> str:
    css = import_module("inscriptis.css_profiles").CSS_PROFILES[style]
    config = import_module("inscriptis.model.config").ParserConfig(css=css.copy())
    text: str = import_module("inscriptis").get_text(html, config)
    return text


def _lxml(html: str) -> str:
    text: str = import_module("lxml.html").document_fromstring(html).text_content()
    return text


def _selectolax(html: str, separator: str) -> str:
    text: str = import_module("selectolax.lexbor").LexborHTMLParser(html).body.text(separator=separator)
    return text


def _html2text(html: str) -> str:
    converter = import_module("html2text").HTML2Text(bodywidth=0)
    converter.ignore_links = converter.ignore_images = True
    text: str = converter.handle(html)
    return text


def _boilerpy(html: str) -> str:
    text: str = import_module("boilerpy3.extractors").KeepEverythingExtractor().get_content(html)
    return text


def readers() -> Iterator[tuple[str, Reader]]:
    """Each way to a release, by name."""
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    resiliparse = partial(extract, preserve_formatting=True)
    yield "resiliparse", parsed(resiliparse)
    yield "resiliparse, no alt texts", parsed(partial(resiliparse, alt_texts=False))
    yield "resiliparse, without img", parsed(partial(resiliparse, skip_elements=["img"]))
    yield (
        "resiliparse, without img, no bullets",
        parsed(partial(resiliparse, skip_elements=["img"], list_bullets=False)),
    )
    yield "resiliparse, without img, nav", parsed(partial(resiliparse, skip_elements=["img", "nav"]))
    yield "resiliparse, main content", parsed(partial(resiliparse, main_content=True))
    yield "trafilatura", parsed(lambda html: import_module("trafilatura").extract(html))
    yield "trafilatura, recall", parsed(lambda html: import_module("trafilatura").extract(html, favor_recall=True))
    yield "inscriptis, strict", parsed(partial(_inscriptis, style="strict"))
    yield "inscriptis, relaxed", parsed(partial(_inscriptis, style="relaxed"))
    yield "html-text", parsed(lambda html: import_module("html_text").extract_text(html))
    yield "html2text", parsed(_html2text)
    yield "readability-lxml, inscriptis", parsed(_readability)
    yield "justext", parsed(_justext)
    yield "boilerpy3", parsed(_boilerpy)
    yield "selectolax", parsed(partial(_selectolax, separator=""))
    yield "selectolax, newlines", parsed(partial(_selectolax, separator="\n"))
    yield "lxml text_content", parsed(_lxml)
    if hasattr(communique, "from_html"):
        yield "communique.from_html", communique.from_html


def timed(reader: Reader, html: str) -> tuple[Release, float]:
    """The release and the least milliseconds that it took."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        reader(html)
        times.append(time.perf_counter() - start)
    return reader(html), min(times) * 1000


def measure(reader: Reader, cases: list[Page]) -> dict[str, float]:
    """The mean of each column over all pages; of the time the median."""
    values: dict[str, list[float]] = defaultdict(list)
    for html, expected in cases:
        release, duration = timed(reader, html)
        for name, value in scores(release, expected).items():
            values[name].append(value)
        values["ms"].append(duration)
    return {name: median(row) if name == "ms" else mean(row) for name, row in values.items()}


def main() -> None:
    """Print the table."""
    cases = list(pages(*map(Path, sys.argv[1:])))
    print("| extractor |", " | ".join(COLUMNS), "|")
    print("|---|" + "---|" * len(COLUMNS))
    for name, reader in readers():
        try:
            row = measure(reader, cases)
        except ImportError:
            continue
        cells = (f"{row[c]:.1f}" if c == "ms" else f"{row[c]:.2f}" if c in row else "" for c in COLUMNS)
        print(f"| {name} |", " | ".join(cells), "|")
    print(f"\n{len(cases)} pages")


if __name__ == "__main__":
    main()
