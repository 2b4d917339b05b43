"""Every rule is reached by two fixtures or more, so that none rests on a single text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pytest
import regex

from communique import _dates, _grammar, _stamps, parse
from communique import _terminals as t
from pairs import PAIRS

BLOCK_RULES = [name for name, found in vars(_grammar).items() if (found.__doc__ or "").startswith(f"{name} = ")]
LINE_RULES = [
    name for name, found in vars(_stamps).items() if (found.__doc__ or "").startswith(f"{name.strip('_')} = ")
]
SHAPES = ["CJK_DATE", "ROMAN_DATE", "DAY_FIRST", "MONTH_FIRST", "MONTH_YEAR", "ISO_DATE", "NUMERIC_DATE", "YEAR_FIRST"]


class Reach:
    """Which fixtures reach which rules; `pair` is the one that is being parsed."""

    def __init__(self) -> None:
        self.pair = ""
        self.pairs: defaultdict[str, set[str]] = defaultdict(set)

    def watch(self, name: str, rule: Callable[..., Any], applies: Callable[..., bool]) -> Callable[..., Any]:
        """`rule`, with a note of the pair whenever it applies."""

        def watched(*args: Any, **options: Any) -> Any:
            result = rule(*args, **options)
            if applies(result, *args):
                self.pairs[name].add(self.pair)
            return result

        return watched


def moves(after: int, _doc: object, at: int = 0) -> bool:
    return after > at


def finds(result: object, *_: object) -> bool:
    return result is not None


@pytest.fixture(scope="module")
def reach() -> Reach:
    found = Reach()
    with pytest.MonkeyPatch.context() as patch:
        watched = {name: found.watch(name, getattr(_grammar, name), moves) for name in BLOCK_RULES}
        for name, rule in watched.items():
            patch.setattr(_grammar, name, rule)
        for name, rules in list(vars(_grammar).items()):
            if isinstance(rules, tuple) and rules and callable(rules[0]):
                patch.setattr(_grammar, name, tuple(watched[rule.__name__] for rule in rules))
        for name in LINE_RULES:
            patch.setattr(_stamps, name, found.watch(name, getattr(_stamps, name), finds))
        for name in SHAPES:
            shape = regex.compile(getattr(t, name))
            patch.setattr(_dates, "match_date", found.watch(name, _dates.match_date, is_of(shape)))
        for pair in PAIRS:
            found.pair = pair.name
            parse(pair.text, **pair.options)
    return found


def is_of(shape: regex.Pattern[str]) -> Callable[..., bool]:
    """Whether a date that was found is of `shape`."""
    return lambda found, *_: found is not None and shape.fullmatch(found[0]) is not None


@pytest.mark.parametrize("name", [*BLOCK_RULES, *LINE_RULES, *SHAPES])
def test_two_fixtures(reach: Reach, name: str) -> None:
    assert len(reach.pairs[name]) > 1
