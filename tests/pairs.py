"""The fixtures as the tests see them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent / "fixtures"
KNOWN_MISSES = Path(__file__).parent / "known_misses.txt"


@dataclass(frozen=True)
class Pair:
    """A text and what the JSON beside it says of it."""

    name: str
    text: str
    case: dict[str, Any]

    @property
    def options(self) -> dict[str, Any]:
        options: dict[str, Any] = self.case.get("options", {})
        return options

    @property
    def expected(self) -> dict[str, Any]:
        expected: dict[str, Any] = self.case["expected"]
        return expected

    @property
    def is_whole(self) -> bool:
        return self.name.startswith("release/")


def read_pair(path: Path, folder: Path = FOLDER) -> Pair:
    """The pair whose text is at `path`."""
    name = path.relative_to(folder).with_suffix("").as_posix()
    text = path.read_bytes().decode("utf-8", "surrogatepass")
    return Pair(name, text, json.loads(path.with_suffix(".json").read_text(encoding="utf-8")))


PAIRS = [read_pair(path) for path in sorted(FOLDER.rglob("*.txt"))]


def known_misses() -> list[str]:
    """The names in known_misses.txt."""
    lines = KNOWN_MISSES.read_text(encoding="utf-8").splitlines()
    names = (line.partition("#")[0].strip() for line in lines)
    return [name for name in names if name]
