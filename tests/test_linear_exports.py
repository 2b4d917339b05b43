"""Four times the text takes four times the time in every export and view, and four times the page in `from_html`."""

from __future__ import annotations

import pytest

import communique
from communique import Release, export, from_html, view
from hostile.shapes import BODY, SHAPES, Shape, text_of
from hostile.times import Act, least

pytestmark = pytest.mark.timed

#: Code points of the shorter text.
SIZE = 6_000
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


#: Pages; the number of each repetition stands for YYYY.
PAGES: dict[str, Shape] = {
    "dates of many years": ("", "<p>Updated: <time datetime='YYYY-04-03'>3 April</time></p>", ""),
    "dates of one year": ("", "<p>Updated: <time datetime='2022-04-03'>3 April</time></p>", ""),
    "dates in many words": ("", "<p>Updated: <time datetime='2022-04-03'>3 April, page YYYY</time></p>", ""),
    "ambiguous dates beside one": ("<time datetime='2022-04-03'>x</time>", "<p>Updated: 03/04/2022</p>", ""),
    "ambiguous dates beside many": ("", "<p>Updated: 03/04/2022 <time datetime='YYYY-04-03'>x</time></p>", ""),
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
    assert growth(from_html, *(page_of(shape, size) for size in (SIZE, 4 * SIZE))) < MOST


def test_all_exports_are_measured() -> None:
    assert {*export.__all__, *view.__all__} - {"to_doc"} <= ACTS.keys()
