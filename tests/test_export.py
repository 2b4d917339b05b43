"""Every export of all fixtures and of generated releases, and the columns for pandas and Polars."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import communique
from communique import Heading, Issued, Paragraph, Release, Span, Updated, export
from communique.export import part_rows, rows
from communique.export._values import encodable, iso, offset
from exports import CHECKS, generated, parsed
from pairs import PAIRS, Pair


def check_all(release: Release) -> None:
    for check in CHECKS:
        check(release)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_fixture(pair: Pair) -> None:
    check_all(parsed(pair))


@given(generated())
def test_generated(release: Release) -> None:
    check_all(release)


@given(st.text())
def test_any_text(text: str) -> None:
    check_all(communique.parse(text))


@given(st.lists(st.text(st.characters(categories=["P", "S", "N", "Zs", "L"]), min_size=1), min_size=1))
def test_any_lines(lines: list[str]) -> None:
    """Text full of what could be markup."""
    check_all(communique.parse("A title that stands above it all\n\n" + "\n\n".join(lines)))


def test_names() -> None:
    for name in sorted(set(export.__all__) - {"to_doc"}):
        assert callable(getattr(export, name)), name
    with pytest.raises(AttributeError, match="to_pdf"):
        _ = export.to_pdf


# --- values ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [("GMT", 0), ("UTC", 0), ("Z", 0), ("GMT+2", 120), ("UTC -03:30", -210), ("UTC+0530", 330), ("UTC+10", 600)],
)
def test_offset(zone: str, minutes: int) -> None:
    assert offset(zone) == dt.timezone(dt.timedelta(minutes=minutes))


@pytest.mark.parametrize("zone", [None, "CET", "EST", "CST", "MSK", "GMT+99", "UTC+15"])
def test_no_offset(zone: str | None) -> None:
    assert offset(zone) is None


def test_iso() -> None:
    span, day, time = Span(0, 1), dt.date(2023, 5, 4), dt.time(9, 30)
    assert iso(None) is None
    assert iso(Issued(span=span, text="x", edtf="2023-05")) is None
    assert iso(Issued(span=span, text="x", date=day)) == "2023-05-04"
    assert iso(Issued(span=span, text="x", time=time)) is None
    assert iso(Issued(span=span, text="x", date=day, time=time, zone="CET")) == "2023-05-04T09:30:00"
    assert iso(Updated(span=span, text="x", date=day, time=time, zone="GMT")) == "2023-05-04T09:30:00+00:00"


def test_lone_surrogates_become_replacement_characters() -> None:
    release = communique.parse("A bridge \ud800 opens\n\nThe mayor \udfff opened it, and then she went home.")
    assert encodable(release).source == release.source.replace("\ud800", "\ufffd").replace("\udfff", "\ufffd")
    assert [part.span for part in encodable(release).parts] == [part.span for part in release.parts]


# --- columns --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def releases() -> list[Release]:
    return [parsed(pair) for pair in PAIRS if pair.is_whole]


def test_no_releases() -> None:
    assert {len(column) for columns in (rows([]), part_rows([])) for column in columns.values()} == {0}


def test_row() -> None:
    pair = next(pair for pair in PAIRS if pair.name == "release/nato-fr-two-captions")
    columns = rows([parsed(pair), communique.parse("")])
    row = {name: column[0] for name, column in columns.items()}
    assert row["title"] == "La secrétaire générale déléguée de l’OTAN ouvre à Liège un atelier sur les ponts mobiles"
    assert (row["date"], row["date_edtf"], row["date_source"]) == (dt.date(2021, 3, 16), "2021-03-16", "dateline")
    assert (row["updated"], row["updated_time"], row["issued"]) == (dt.date(2021, 3, 17), dt.time(8, 52), None)
    assert (row["paragraphs"], row["captions"], row["language"], row["defects"]) == (4, 2, "fr", "")
    assert (row["subtitle"], row["byline"], row["place"]) == (None, None, None)
    empty = {name: column[1] for name, column in columns.items() if column[1] is not None}
    counts = {"layout": "empty", "paragraphs": 0, "captions": 0, "body": ""}
    assert empty == counts | {"defects": "missing-title missing-body"}


def test_rows_of_parts_name_their_release(releases: list[Release]) -> None:
    columns = part_rows(releases)
    assert columns["release"] == [n for n, release in enumerate(releases) for _ in release.parts]
    assert columns["part"] == [i for release in releases for i in range(len(release.parts))]


def test_body(releases: list[Release]) -> None:
    blocks = [[part.text for part in r.parts if isinstance(part, Heading | Paragraph)] for r in releases]
    assert [body.split("\n\n") for body in rows(releases)["body"]] == blocks


def test_pandas(releases: list[Release]) -> None:
    pd = pytest.importorskip("pandas")
    frame, parts = pd.DataFrame(rows(releases)), pd.DataFrame(part_rows(releases))
    assert len(frame) == len(releases)
    assert pd.to_datetime(frame["date"]).notna().sum() == sum(release.date is not None for release in releases)
    counts = parts[parts["type"] == "caption"].groupby("release").size()
    assert counts.to_dict() == {n: len(release.captions) for n, release in enumerate(releases) if release.captions}


def test_polars(releases: list[Release]) -> None:
    """The first releases of many have next to nothing; the types of the columns are those of the others."""
    pl: Any = pytest.importorskip("polars")
    many = [communique.parse("")] * 200 + releases
    frame, parts = pl.DataFrame(rows(many)), pl.DataFrame(part_rows(many))
    assert frame.shape == (len(many), len(rows([])))
    assert [frame.schema[name] for name in ("date", "updated_time", "subtitle")] == [pl.Date, pl.Time, pl.String]
    assert parts.filter(pl.col("type") == "caption").height == frame["captions"].sum() > 0
