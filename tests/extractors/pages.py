"""The pages, and what each extractor printed for them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent.parent.parent / "fixtures" / "pages"
#: The forms in which each page prints its date, its stamp, and its place where that stands elsewhere than the date:
#: page.json gives their values only. "…" at the end says that the first paragraph follows on the line.
PRINTED: dict[str, dict[str, list[str]]] = json.loads(
    Path(__file__).with_name("printed.json").read_text(encoding="utf-8")
)


@dataclass(frozen=True)
class Page:
    """A page and what is on it."""

    name: str

    @property
    def folder(self) -> Path:
        return FOLDER / self.name

    @property
    def path(self) -> Path:
        return self.folder / "page.html"

    @cached_property
    def html(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def expected(self) -> dict[str, Any]:
        expected: dict[str, Any] = json.loads((self.folder / "page.json").read_text(encoding="utf-8"))["expected"]
        return expected

    @property
    def printed(self) -> dict[str, list[str]]:
        return PRINTED.get(self.name, {})

    def records(self, name: str) -> list[Path]:
        """What setting `name` of a tool printed, in each version that is kept: one, if all is well."""
        return sorted(path for path in self.folder.glob("*.out") if path.stem.rpartition("-")[0] == name)


PAGES = [Page(path.parent.name) for path in sorted(FOLDER.glob("*/page.html"))]
