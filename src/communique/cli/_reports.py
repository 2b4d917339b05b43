"""Defects as reports: text, JSON and annotations of GitHub; which codes are asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import asdict, frozen

from communique._defects import DefectCode
from communique._lines import line_column, line_starts
from communique._release import Release
from communique.cli._inputs import Document, label_of
from communique.cli._show import visible

_ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}


class ReportFormat(StrEnum):
    """How `communique check` prints defects."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


@frozen
class Finding:
    """A defect and where it is.

    `line` and `column` count lines as editors do and code points, both from 1; `start` and `end` are its span.
    `record` is the line of a file of JSON lines; line and column are then those of the text in it.
    """

    path: str
    record: int | None
    line: int
    column: int
    start: int
    end: int
    code: str
    message: str


def codes(select: Iterable[str], ignore: Iterable[str]) -> frozenset[str]:
    """The codes to report: those selected (all when none is), without those ignored. Each string may list several.

    Raises:
        ValueError: a code is unknown; the message lists those there are.
    """
    known = {str(code) for code in DefectCode}
    selected, ignored = _split(select), _split(ignore)
    if unknown := sorted((selected | ignored) - known):
        names = ", ".join(visible(code) for code in unknown)
        raise ValueError(f"unknown: {names}; the codes are {', '.join(map(str, DefectCode))}")
    return frozenset((selected or known) - ignored)


def _split(values: Iterable[str]) -> set[str]:
    return {code.strip() for value in values for code in value.split(",") if code.strip()}


def findings(document: Document, release: Release, wanted: frozenset[str]) -> Iterator[Finding]:
    """The defects of a release whose codes are wanted, in the order of the text."""
    defects = [defect for defect in release.defects if defect.code in wanted]
    starts = line_starts(release.source) if defects else []
    for defect in defects:
        place = (*line_column(starts, defect.span.start), defect.span.start, defect.span.end)
        yield Finding(document.name, document.line, *place, str(defect.code), defect.message)


def report(found: Iterable[Finding], form: ReportFormat) -> str:
    """A line for each finding; JSON objects have commas between them, and the caller puts brackets around all."""
    if form is ReportFormat.JSON:
        return ",\n".join(json.dumps(asdict(finding)) for finding in found)
    line = _text if form is ReportFormat.TEXT else _github
    return "".join(f"{visible(line(finding))}\n" for finding in found)


def _text(finding: Finding) -> str:
    return f"{label_of(finding.path, finding.record)}:{finding.line}:{finding.column} {finding.code} {finding.message}"


def _github(finding: Finding) -> str:
    """A workflow command. In a file of JSON lines the annotation stands at the line of the text."""
    place = f"line={finding.line},col={finding.column}" if finding.record is None else f"line={finding.record}"
    return f"::warning file={_property(finding.path)},{place},title={finding.code}::{_data(finding.message)}"


def no_command(line: str) -> str:
    """`line` with escapes for what a runner of workflows takes for a command: `::` at its beginning, `##[` in it."""
    return visible(line).replace("::", "%3A%3A").replace("##[", "%23%23[")


def _data(text: str) -> str:
    return "".join(_ESCAPES.get(c, c) for c in text)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
