"""Pages to look at, made of the fixtures, for the tests in a browser and for screenshots."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path

import communique
from communique import Release
from communique.view import notebook, page
from pairs import PAIRS

TEXTS = {pair.name.removeprefix("release/"): pair.text for pair in PAIRS if pair.is_whole}
#: One of each kind of defect that a text may have at once, and everything a page must escape.
DEFECTIVE = (
    "Ã©tat \0des\x1b[31m lieux \u202egnp.exe\r\n\r\n31 Feb. 2022 25:10\r\n\r\nLast updated: 03/04/2022\r\n\r\n"
    "Today (Monday, 28 February 2023), the </script> minister \ud800 and <b>his \ufffd aide</b> opened the bridge.\r\n\r\n"
    "Le ministre <!-- à Riga \x07\rla page\x0csuivante\u2028et la fin"
)
LONG = "\n\n".join([TEXTS["govuk-en-standfirst"], *[TEXTS["ecb-en-press-conference"]] * 20])

SINGLES = {
    **{name: TEXTS[name] for name in ("nato-fr-two-captions", "wam-ar-run-in", "who-zh-news-flat")},
    "defective": DEFECTIVE,
    "long": LONG,
    "empty": "",
}


def release(name: str) -> Release:
    """The release of the fixture `name`."""
    return communique.parse(TEXTS[name])


def corpus(count: int) -> list[tuple[str, Release]]:
    """`count` releases with their names; fixtures come again when they run out."""
    named = ((f"{index // len(TEXTS):02}/{name}.txt", release(name)) for index, name in enumerate(cycle(TEXTS)))
    return list(islice(named, count))


def pages() -> dict[str, str]:
    """Each page by its name."""
    singles = {name: communique.parse(text) for name, text in SINGLES.items()}
    outputs = [notebook(singles[name]) for name in ("nato-fr-two-captions", "wam-ar-run-in")]
    return {
        **{name: page([(f"{name}.txt", one)]) for name, one in singles.items()},
        "corpus": page(corpus(500), title="Five hundred releases"),
        "some": page(corpus(40)),
        "no-releases": page([]),
        "notebook": _in_a_notebook("".join(outputs)),
    }


def _in_a_notebook(outputs: str) -> str:
    head = '<meta charset="utf-8"><title>Notebook</title>'
    return f'<!doctype html><html lang="en"><head>{head}</head><body><main>{outputs}</main></body></html>'


def write(folder: Path) -> None:
    """Write all pages to `folder`."""
    for name, text in pages().items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
