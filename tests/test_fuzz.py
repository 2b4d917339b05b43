"""The fuzzer: a few of its texts in every run, and that it notices what is wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from attrs import evolve

import communique
from communique import Furniture, Release, Span
from fuzz import invariants, mutate
from texts import LEAD


@pytest.mark.parametrize("seed", range(4))
def test_drawn_texts(seed: int) -> None:
    for n in range(150):
        text = mutate.draw(Random(f"default-{seed}-{n}"))
        assert invariants.faults(text) == [], repr(text)


def test_same_seed_same_texts() -> None:
    assert mutate.draw(Random("1-7")) == mutate.draw(Random("1-7"))


TEXT = "A bridge opens in Riga\n\nRIGA, 28 February 2022 - The mayor opened it.\n\nIt is blue."


def without_last(release: Release) -> Release:
    return evolve(release, parts=release.parts[:-1])


def turned_round(release: Release) -> Release:
    return evolve(release, parts=release.parts[::-1])


def misquoted(release: Release) -> Release:
    return evolve(release, parts=(evolve(release.parts[0], text="A bridge closes in Riga"), *release.parts[1:]))


def dated_otherwise(release: Release) -> Release:
    assert release.dateline is not None
    wrong = evolve(release.dateline, date=dt.date(2021, 2, 28), edtf="2021-02-28")
    return evolve(release, parts=tuple(wrong if part == release.dateline else part for part in release.parts))


def defect_outside(release: Release) -> Release:
    defect = communique.Defect(communique.DefectCode.MOJIBAKE, Span(0, 10_000))
    return evolve(release, defects=(defect,))


def in_no_language(release: Release) -> Release:
    return evolve(release, language="xx")


def without_source_of_date(release: Release) -> Release:
    return evolve(release, date_source=None)


def dated_by_its_lead(release: Release) -> Release:
    return evolve(release, date_source=communique.DateSource.LEAD)


def without_title(release: Release) -> Release:
    first, *others = release.parts
    return evolve(release, parts=(Furniture(span=first.span, text=first.text), *others))


CHANGES = [
    without_last,
    turned_round,
    misquoted,
    dated_otherwise,
    defect_outside,
    in_no_language,
    without_source_of_date,
    dated_by_its_lead,
    without_title,
]


@pytest.mark.parametrize("spoil", CHANGES)
def test_notices(spoil: Callable[[Release], Release]) -> None:
    assert invariants.faults_of(spoil(communique.parse(TEXT)))


@pytest.mark.parametrize(
    ("stamp", "values"),
    [
        ("Updated: May 2023", {"edtf": "1999-05"}),
        ("Updated: May 2023", {"edtf": "2023-07"}),
        ("Updated: 3 May", {"edtf": "XXXX-05-04"}),
        ("Updated: 3-5 May 2023", {"edtf": "2023-05-03/2029-01-01"}),
        ("Updated: 3 May 2023, 10:05:07", {"time": dt.time(10, 5, 59)}),
        ("Updated: 3 May 2023, 10:05:07", {"time": dt.time(10, 6, 7)}),
        ("Updated: 3 May 2023, 10:05", {"time": dt.time(10, 0)}),
        ("Updated: 3 May 2023, 10:05 p.m.", {"time": dt.time(22, 0)}),
        ("Updated: 3 May 2023, 10:05", {"time": dt.time(11, 5)}),
    ],
)
def test_notices_other_values(stamp: str, values: dict[str, Any]) -> None:
    release = communique.parse(TEXT.replace("RIGA", f"{stamp}\n\nRIGA"))
    assert invariants.faults_of(release) == []
    at = next(n for n, part in enumerate(release.parts) if part.text == stamp)
    parts = (*release.parts[:at], evolve(release.parts[at], **values), *release.parts[at + 1 :])
    assert invariants.faults_of(evolve(release, parts=parts))


@pytest.mark.parametrize("text", ["", "\ud800", "a\x00b", "\x92", "a\u202eb", "\ufffd", LEAD, "A title"])
def test_notices_that_defects_are_gone(text: str) -> None:
    release = communique.parse(text)
    assert invariants.faults_of(release) == []
    assert invariants.faults_of(evolve(release, defects=()))


def test_notices_what_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    def parse(text: str) -> Release:
        raise IndexError("string index out of range")

    monkeypatch.setattr(communique, "parse", parse)
    assert invariants.faults(TEXT) == ["raises IndexError('string index out of range')"]


@pytest.mark.parametrize(
    ("held", "text", "right"),
    [
        ("<b>one</b> two", "one two", True),
        ("one\nPage 2\ntwo", "one two", True),
        ("one two", "one", False),
        ("one two", "two one", False),
        ("<b>one</b>", "one two", False),
    ],
)
def test_shows(held: str, text: str, right: bool) -> None:
    assert invariants.shows(held, text) is right


def test_shorter() -> None:
    assert mutate.shorter("a harbour and a bridge", lambda text: "d" in text and "b" in text) in ("bd", "db")


#: What the fuzzer found, where the text is no more than its marks and has no place among the fixtures.
FINDINGS = [
    "Α\nΝ\nΓΡΑΦΕΙΟ ΤΥΠΟΥ令和4年2月8日",  # words between place and date
    "(3 June  | for s1taying |  0| for staying | ",  # a number between bars, read as that of a page
    "A title\n\n\u201d\n● |",  # a mark that no layout has, behind a part
    f"A title\n\n{LEAD}\n\nWe bought it. (.com)\n\n{LEAD}",  # brackets that hold no name
    "For release0pm",  # an hour that no clock has
    "o\n4|e2",  # a number before a bar, read as that of a page
    "Publikuar8nëntor|1\x0ci",  # the number of a page behind a bar, inside a block
    "date:²March 4 2024",  # a month behind a raised number
    "Court\n•\n•\n•\n● |",  # lines of marks, the last of which no layout has
]


@pytest.mark.parametrize("text", FINDINGS)
def test_findings(text: str) -> None:
    assert invariants.faults(text) == []
