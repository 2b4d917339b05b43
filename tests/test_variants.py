"""The same values for every fixture in other lawful formatting."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import communique
from communique.__main__ import expected_side
from pairs import PAIRS, Pair
from strategies import formattings, some_formatting
from transforms import FAMILIES, TRANSFORMS, plain_values, transform

KNOWN = Path(__file__).parent / "known_variant_misses.txt"

#: Transforms, or whole families of them, that change a pair for a reason. The faulty texts of recovery/ take part:
#: hardly any of their faults is one that formatting mends.
LAWFUL = {
    ("nfd", "recovery/mojibake-apostrophe"): "in NFD the bytes read as letters are no longer one letter each",
    ("nfd", "recovery/mojibake-latin"): "in NFD the bytes read as letters are no longer one letter each",
    ("wrap", "layout/hard-break"): "where lines are wrapped, the break that is kept looks like the end of a paragraph",
}
#: The widths that each pair is wrapped at; drawn combinations have all of them.
WIDTHS = {f"wrap-{width}" for width in (20, 30, 40, 50, 60, 72, 80, 100, 120)}
SINGLES = [name for name, family in TRANSFORMS.items() if family != "wrap" or name in WIDTHS]
THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
#: Each pair takes every so many of the pairs of families; in the long run all.
STRIDE = 1 if THOROUGH else 24
#: And so many combinations of any number of them.
HANDFULS = 3

Names = frozenset[str]


def known_misses() -> set[tuple[Names, str]]:
    """What the parser does not see through yet: "transform fixture-name", or "transform+transform fixture-name"."""
    lines = (line.partition("#")[0].split() for line in KNOWN.read_text(encoding="utf-8").splitlines())
    return {(frozenset(words[0].split("+")), words[1]) for words in lines if words}


MISSES = known_misses()


def values(pair: Pair, text: str) -> Any:
    """What the parser says of `text`, formatting set aside; of defects only their codes."""
    return plain_values(expected_side(communique.parse(text, **pair.options)))


def varied(pair: Pair, names: Names) -> str:
    """The text of `pair` in another formatting."""
    titles = [part["text"] for part in pair.expected["parts"] if part["type"] == "title"]
    return transform(pair.text, titles[0] if titles else "", names)


def is_lawful(pair: Pair, names: Names) -> bool:
    """Whether no transform of `names` changes the meaning of `pair`."""
    return not any((key, pair.name) in LAWFUL for name in names for key in (name, TRANSFORMS[name]))


def is_missed(pair: Pair, names: Names) -> bool:
    """Whether the parser is known not to see through `names` or some of them."""
    return any(missed <= names for missed, name in MISSES if name == pair.name)


def same_values(pair: Pair, names: Names, before: Any) -> bool:
    """Whether `pair` in the formatting `names` has the values `before`. A text that does not change has."""
    text = varied(pair, names)
    return text == pair.text or values(pair, text) == before


def couples(number: int) -> Iterator[Names]:
    """Pairs of transforms for the pair with that number: every so many of the families, each with one of its members."""
    families = [[name for name in SINGLES if TRANSFORMS[name] == family] for family in FAMILIES]
    for at, (first, second) in enumerate(combinations(families, 2)):
        if (at + number) % STRIDE == 0:
            turn = at + number // STRIDE
            yield frozenset((first[turn % len(first)], second[turn % len(second)]))


def handfuls(pair: Pair) -> list[Names]:
    """Some combinations of any number of transforms, for a pair the same in every run."""
    return [drawn(pair, some_formatting(Random(f"{pair.name} {n}"))) for n in range(HANDFULS)]


def cases(pairs: list[Pair]) -> list[Any]:
    """The pairs with their numbers, as parameters."""
    marks = {True: [pytest.mark.whole], False: []}
    return [pytest.param(n, pair, id=pair.name, marks=marks[pair.is_whole]) for n, pair in enumerate(pairs)]


@pytest.mark.parametrize(("number", "pair"), cases(PAIRS))
def test_same_values(number: int, pair: Pair) -> None:
    """Stable: no transform, no pair of transforms and no handful of them changes a value."""
    before = values(pair, pair.text)
    tried = [*(frozenset([name]) for name in SINGLES), *couples(number), *handfuls(pair)]
    lawful = [names for names in tried if is_lawful(pair, names) and not is_missed(pair, names)]
    assert ["+".join(sorted(names)) for names in lawful if not same_values(pair, names, before)] == []


def misses() -> list[Any]:
    """The known misses, as parameters that are expected to fail."""
    by_name = {pair.name: pair for pair in PAIRS}
    known = sorted(("+".join(sorted(names)), names, name) for names, name in MISSES)
    return [pytest.param(by_name[name], names, id=f"{label}-{name}") for label, names, name in known]


@pytest.mark.xfail(reason="in known_variant_misses.txt", strict=True)
@pytest.mark.parametrize(("pair", "names"), misses())
def test_known_miss(pair: Pair, names: Names) -> None:
    """The list of misses names only lawful transforms that change a value."""
    assert not is_lawful(pair, names) or same_values(pair, names, values(pair, pair.text))


def drawn(pair: Pair, names: Names) -> Names:
    """What is left of `names` for `pair`: no transform of a family that has a known miss of its own."""
    missed = {TRANSFORMS[name] for names, known in MISSES if known == pair.name and len(names) == 1 for name in names}
    return frozenset(n for n in names if is_lawful(pair, frozenset([n])) and TRANSFORMS[n] not in missed)


@pytest.mark.skipif(not THOROUGH, reason="explores: what it finds differs from run to run")
@given(st.sampled_from(PAIRS), formattings())
def test_same_values_in_any_formatting(pair: Pair, names: Names) -> None:
    """Stable: no combination of transforms changes a value."""
    names = drawn(pair, names)
    if not is_missed(pair, names):
        assert values(pair, varied(pair, names)) == values(pair, pair.text)


def test_lists_name_what_there_is() -> None:
    """The lists name only transforms and pairs that there are."""
    pairs = {pair.name for pair in PAIRS}
    named = {(name, pair) for names, pair in MISSES for name in names} | LAWFUL.keys()
    assert [(n, pair) for n, pair in sorted(named) if n not in TRANSFORMS.keys() | FAMILIES or pair not in pairs] == []
