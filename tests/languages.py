"""Writes docs/languages.md: `python -m tests.languages` from the root of the repository."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path
from unicodedata import bidirectional

from communique._language import Language
from communique._lexicon import LANGUAGES

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "languages.md"
SOURCES = Path(__file__).with_name("label_sources.tsv")

#: CLDR's name for a tag that it does not have.
CLDR_NAMES = {"cnr": "sr_Latn_ME"}

#: Fields of phrases that may stand in SOURCES.
LABELS = ("updated", "issued", "kickers", "notes", "end_marks", "contacts", "boilerplate", "about", "furniture")
COUNTED = (*LABELS[:5], "credits", *LABELS[5:8], "bylines", "furniture")
STAMPS = ("updated", "issued")

TOP = """\
# Languages

<!-- Written by `python -m tests.languages`; change the tables or tests/label_sources.tsv instead. -->

A language is one table in `src/communique/languages/`. [Adding a language](adding-a-language.md) says how
to write one. The names of months and weekdays are CLDR's, full and abbreviated, inside a date and
alone, with further inflected forms; a test holds them against the CLDR data of Babel.

Labels of embargoes ("Embargoed until") are labels of `Issued`: the label tells them apart, no part of its own does.

A label was *seen* where `tests/label_sources.tsv` says so: on a page (a host), in the translation file of a
program that prints it on pages (github.com/owner/name/path), or in the source code of such a program. All other labels
come from knowledge of the language alone, and no page was found for them.

## Overview

The number of phrases, and in brackets of those that were seen.
"""


def sources() -> list[tuple[str, str, str, str]]:
    """Tag, field, label and where it was seen."""
    with SOURCES.open(encoding="utf-8", newline="") as file:
        _, *rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    return [(tag, field, label, seen) for tag, field, label, seen in rows]


def direction(table: Language) -> str:
    """The direction of the script, told by the first letter of January."""
    return "right to left" if bidirectional(table.months[0][0]) in {"R", "AL"} else "left to right"


def listed(labels: list[str]) -> str:
    return ", ".join(f"`{label}`" for label in labels)


def stamp_lines(table: Language, field: str, places: dict[str, str]) -> list[str]:
    """The labels of a field: those that were seen, by place, and all others."""
    labels: tuple[str, ...] = getattr(table, field)
    by_place: defaultdict[str, list[str]] = defaultdict(list)
    for label in labels:
        by_place[places.get(label, "")].append(label)
    unseen = by_place.pop("", [])
    lines = [f"- {field}, seen: {listed(found)} ({place})" for place, found in sorted(by_place.items())]
    return [*lines, f"- {field}, from knowledge only: {listed(unseen)}"] if unseen else lines


def page() -> str:
    """The text of docs/languages.md."""
    seen: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for tag, field, label, place in sources():
        seen[tag, field][label] = place

    lines = [TOP]
    lines.append(f"| tag | name | script | words | {' | '.join(COUNTED)} |")
    lines.append("|---" * (4 + len(COUNTED)) + "|")
    for tag, table in LANGUAGES.items():
        cells = [f"`{tag}`", table.name, direction(table), str(len(table.words))]
        for field in COUNTED:
            found = len(seen[tag, field])
            cells.append(f"{len(getattr(table, field))}" + (f" ({found})" if found else ""))
        lines.append(f"| {' | '.join(cells)} |")

    lines.append("\n## Labels of stamps")
    for tag, table in LANGUAGES.items():
        cldr = CLDR_NAMES.get(tag, tag)
        lines.append(f"\n### {table.name} (`{tag}`)\n")
        lines.append(f"Written {direction(table)}. Months and weekdays: CLDR `{cldr}`, checked against Babel.\n")
        for field in STAMPS:
            lines += stamp_lines(table, field, seen[tag, field])
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
