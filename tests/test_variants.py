"""The same values for every fixture in other lawful formatting."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import communique
from communique.__main__ import expected_side
from pairs import PAIRS, Pair

KNOWN = Path(__file__).parent / "known_variant_misses.txt"

BREAK = re.compile(r"\r\n|\r|\n")
BLANK_LINES = re.compile(r"((?:\r\n|\r|\n)[^\S\r\n]*)(\r\n|\r|\n)")
LINE_END = re.compile(r"(?=\r\n|(?<!\r)\n|\r|\Z)")
LINE_START = re.compile(r"(?:\A|(?<=\n)|(?<=\r)(?!\n))(?=[^\r\n])")

VARIANTS: dict[str, Callable[[str], str]] = {
    "lf": lambda text: BREAK.sub("\n", text),
    "crlf": lambda text: BREAK.sub("\r\n", text),
    "cr": lambda text: BREAK.sub("\r", text),
    "more-blank-lines": lambda text: BLANK_LINES.sub(r"\1\2\2", text),
    "trailing-space": lambda text: LINE_END.sub(" ", text),
    "trailing-tab": lambda text: LINE_END.sub("\t", text),
    "indent": lambda text: LINE_START.sub("  ", text),
    "byte-order-mark": lambda text: "\ufeff" + text,
    "nfc": lambda text: unicodedata.normalize("NFC", text),
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "spaces": lambda text: text.replace("\u00a0", " "),
    "straight-apostrophes": lambda text: text.replace("’", "'"),
}
VARIANTS["all-at-once"] = lambda text: VARIANTS["byte-order-mark"](
    VARIANTS["crlf"](VARIANTS["trailing-space"](VARIANTS["indent"](VARIANTS["spaces"](text))))
)

#: Pairs that a variant changes for a reason. The faulty texts of recovery/ take part: hardly any of their faults
#: is one that formatting mends.
LAWFUL = {
    ("nfd", "recovery/mojibake-apostrophe"): "in NFD the bytes read as letters are no longer one letter each",
    ("nfd", "recovery/mojibake-latin"): "in NFD the bytes read as letters are no longer one letter each",
}


def known_misses() -> set[tuple[str, str]]:
    """The variants that the parser does not see through yet: "variant fixture-name"."""
    lines = (line.partition("#")[0].split() for line in KNOWN.read_text(encoding="utf-8").splitlines())
    return {(words[0], words[1]) for words in lines if words}


MISSES = known_misses()


def plain(value: Any) -> Any:
    """`value` without what formatting may change: spans, list marks, white space, Unicode form, apostrophes."""
    match value:
        case dict():
            return {key: plain(item) for key, item in value.items() if key not in ("span", "marker")}
        case list():
            return [plain(item) for item in value]
        case str():
            return " ".join(unicodedata.normalize("NFC", value).replace("’", "'").split())
        case _:
            return value


def values(pair: Pair, text: str) -> Any:
    """What the parser says of `text`, formatting set aside; of defects only their codes."""
    return plain(expected_side(communique.parse(text, **pair.options)))


def cases() -> Iterator[Any]:
    """Every variant of every pair that it changes."""
    for name, vary in VARIANTS.items():
        for pair in PAIRS:
            if (varied := vary(pair.text)) == pair.text or (name, pair.name) in LAWFUL:
                continue
            missed = (name, pair.name) in MISSES
            marks = [pytest.mark.xfail(reason="in known_variant_misses.txt", strict=True)] if missed else []
            marks += [pytest.mark.whole] if pair.is_whole else []
            yield pytest.param(pair, varied, id=f"{name}-{pair.name}", marks=marks)


@pytest.mark.parametrize(("pair", "varied"), list(cases()))
def test_same_values(pair: Pair, varied: str) -> None:
    """Stable: formatting changes no value."""
    assert values(pair, varied) == values(pair, pair.text)


def test_known_variant_misses_exist() -> None:
    """The list names only variants and pairs that there are."""
    names = {pair.name for pair in PAIRS}
    assert [miss for miss in sorted(MISSES | LAWFUL.keys()) if miss[0] not in VARIANTS or miss[1] not in names] == []
