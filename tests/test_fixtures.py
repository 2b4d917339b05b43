"""The parser against every fixture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import communique
from communique.__main__ import expected_side
from pairs import PAIRS, Pair, known_misses

MISSES = known_misses()


def cases() -> Iterator[Any]:
    """Every pair, marked: whole releases, and those the parser is known to miss."""
    for pair in PAIRS:
        marks = [pytest.mark.whole] if pair.is_whole else []
        if pair.name in MISSES:
            marks.append(pytest.mark.xfail(reason="in known_misses.txt", strict=True))
        yield pytest.param(pair, id=pair.name, marks=marks)


@pytest.mark.parametrize("pair", list(cases()))
def test_expected(pair: Pair) -> None:
    assert expected_side(communique.parse(pair.text, **pair.options)) == pair.expected


def test_known_misses_exist() -> None:
    assert sorted(set(MISSES) - {pair.name for pair in PAIRS}) == []


def test_known_misses_are_listed_once() -> None:
    assert len(set(MISSES)) == len(MISSES)
