"""`communique.arrow`: one row per text, whatever the batch; a row that fails is a row that says so."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from attrs import fields
from hypothesis import given
from hypothesis import strategies as st

import communique
from communique import _parts, arrow
from communique.arrow import SCHEMA, output_schema, parse_batches, to_release
from pairs import PAIRS
from strategies import layouts, releases, render

TEXT = """HARBOUR NEWS

A bridge opens in Riga

RIGA, 28 February 2022 - The mayor of Riga opened the new bridge over the river on Monday.

The mayor and the engineers on the bridge. Photo: Eva Strand

Last updated: 01 Mar. 2022 19:02"""
TEXT_TYPES = (
    pa.string(),
    pa.large_string(),
    pa.dictionary(pa.int32(), pa.string()),
    pa.dictionary(pa.int8(), pa.large_string()),
    *([pa.string_view()] if hasattr(pa, "string_view") else []),
)


def rows(*texts: str | None, **options: Any) -> list[dict[str, Any]]:
    """The rows of one batch of texts, without the texts."""
    batches = parse_batches([pa.record_batch({"text": pa.array(texts, pa.string())})], **options)
    made = [row for batch in batches for row in batch.to_pylist()]
    return [{name: row[name] for name in SCHEMA.names} for row in made]


def row_of(text: str, **options: Any) -> dict[str, Any]:
    [row] = rows(text, **options)
    return row


# --- one row -------------------------------------------------------------------------------------


def test_columns_of_a_release() -> None:
    row = row_of(TEXT)
    assert row["title"] == "A bridge opens in Riga"
    assert row["place"] == "RIGA"
    assert (row["date"], row["date_edtf"], row["date_source"]) == (dt.date(2022, 2, 28), "2022-02-28", "dateline")
    assert (row["updated"], row["issued"]) == ("2022-03-01T19:02:00", None)
    assert (row["language"], row["layout"], row["error"]) == ("en", "blocks", None)


def test_parts_are_slices_of_the_text() -> None:
    parts = {part["type"]: part for part in row_of("\U0001f309 " + TEXT)["parts"]}
    for kind, start in (("title", "A bridge"), ("dateline", "RIGA, 28"), ("updated", "Last updated")):
        assert ("\U0001f309 " + TEXT)[parts[kind]["start"] : parts[kind]["end"]].startswith(start)
    assert parts["updated"]["time"] == "19:02:00"
    assert parts["dateline"]["place"] == "RIGA"
    assert parts["caption"]["credit"] == "Photo: Eva Strand"


def test_stamps_without_a_time_or_a_year() -> None:
    head = "A bridge opens in Riga\n\n{}\n\nThe mayor of Riga opened the new bridge on Monday."
    assert row_of(head.format("Last updated: 01 Mar. 2022"))["updated"] == "2022-03-01"
    assert row_of("A bridge opens\n\nPARIS, April 2 - The mayor opened it.")["date_edtf"] == "XXXX-04-02"


def test_defects() -> None:
    [defect] = row_of("A bridge opens in Riga")["defects"]
    assert (defect["code"], defect["start"], defect["end"]) == ("missing-body", 22, 22)
    assert "no paragraph" in defect["message"]


def test_every_field_of_a_part_has_a_column() -> None:
    names = {field.name for kind in _parts.PART_TYPES for field in fields(kind)} - {"span"}
    struct = SCHEMA.field("parts").type.value_type
    assert names | {"type", "start", "end"} == {struct.field(at).name for at in range(struct.num_fields)}


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_fixtures_come_back(pair: Any) -> None:
    text = pair.text
    if any("\ud800" <= c <= "\udfff" for c in text):
        pytest.skip("Arrow holds no lone surrogates")
    assert to_release(text, row_of(text, **pair.options)) == communique.parse(text, **pair.options)


def test_no_release_comes_of_a_row_without_one() -> None:
    with pytest.raises(ValueError, match="it had no text"):
        to_release("", rows(None)[0])
    with pytest.raises(ValueError, match="holds no release: ValueError: year must be"):
        to_release(TEXT, next(parse_batches([pa.record_batch({"text": [TEXT], "y": [0]})], year="y")).to_pylist()[0])


# --- years ---------------------------------------------------------------------------------------

PARTIAL = "A bridge opens\n\nPARIS, April 2 - The mayor opened it."


def test_one_year_for_all() -> None:
    assert row_of(PARTIAL)["date"] is None
    assert row_of(PARTIAL, year=2019)["date"] == dt.date(2019, 4, 2)


def test_a_year_for_each() -> None:
    batch = pa.record_batch({"text": [PARTIAL] * 4, "y": pa.array([2019, None, 2020, 0], pa.int16())})
    made = pa.Table.from_batches(parse_batches([batch], year="y"))
    assert made["date"].to_pylist() == [dt.date(2019, 4, 2), None, dt.date(2020, 4, 2), None]
    assert made["error"].to_pylist() == [None, None, None, "ValueError: year must be from 1 to 9999, not 0"]


def test_wrong_years_are_refused_at_once() -> None:
    with pytest.raises(ValueError, match="from 1 to 9999"):
        parse_batches([], year=0)
    with pytest.raises(TypeError, match="integers, not string"):
        next(parse_batches([pa.record_batch({"text": ["a"]})], year="text"))


# --- rows without a release ----------------------------------------------------------------------


def test_no_text_gives_nulls_and_no_error() -> None:
    assert rows(None) == [dict.fromkeys(SCHEMA.names)]


def test_a_column_of_nothing_but_nulls() -> None:
    [batch] = parse_batches([pa.record_batch({"text": pa.nulls(3)})])
    assert batch["layout"].to_pylist() == [None] * 3


def test_empty_text_has_a_release() -> None:
    assert (row_of("")["layout"], row_of("")["error"]) == ("empty", None)


def test_a_failing_row_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(text: str, *, year: int | None = None) -> communique.Release:
        if text == "bad":
            raise RecursionError("too deep")
        return communique.parse(text, year=year)

    monkeypatch.setattr(arrow, "parse", failing)
    good, bad, also_good = rows("A bridge opens", "bad", "A road opens")
    assert bad == {**dict.fromkeys(SCHEMA.names), "error": "RecursionError: too deep"}
    assert (good["title"], also_good["title"]) == ("A bridge opens", "A road opens")


def test_invalid_utf8_fails_its_row_only() -> None:
    raw = pa.array([b"A bridge opens", b"\xff\xfe", b"A road opens"])
    batch = pa.record_batch({"text": pa.Array.from_buffers(pa.string(), 3, raw.buffers())})
    [made] = parse_batches([batch])
    assert made["title"].to_pylist() == ["A bridge opens", None, "A road opens"]
    assert made["error"][1].as_py().startswith("UnicodeDecodeError")


def test_texts_too_long_for_a_column(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "_MAX_TEXT", 20)
    long, short = rows("A bridge opens in Riga", "A bridge opens")
    assert (long["error"], short["error"]) == ("ValueError: the text is longer than 20 characters", None)


# --- batches -------------------------------------------------------------------------------------


@st.composite
def columns(draw: st.DrawFn) -> list[str | None]:
    """Texts: releases, anything, and nulls."""
    release = st.builds(render, releases(), layouts())
    anything = st.text(st.characters(exclude_categories=["Cs"]))
    return draw(st.lists(st.none() | release | anything, max_size=6))


@given(texts=columns(), kind=st.sampled_from(TEXT_TYPES), cuts=st.lists(st.integers(0, 6), max_size=3))
def test_rows_are_those_of_parse(texts: list[str | None], kind: pa.DataType, cuts: list[int]) -> None:
    """Whatever the type of the column and wherever batches are cut."""
    plain = pa.array(texts, pa.string())
    column = plain.dictionary_encode().cast(kind) if pa.types.is_dictionary(kind) else plain.cast(kind)
    batch = pa.record_batch({"id": pa.array(range(len(texts)), pa.int64()), "text": column})
    bounds = [0, *sorted(min(cut, len(texts)) for cut in cuts), len(texts)]
    batches = [batch.slice(start, end - start) for start, end in itertools.pairwise(bounds)]
    made = pa.Table.from_batches(parse_batches(batches))
    made.validate(full=True)
    assert made.select(["id", "text"]).equals(pa.Table.from_batches([batch]))
    for text, row in zip(texts, made.to_pylist(), strict=True):
        if text is None:
            assert all(row[name] is None for name in SCHEMA.names)
        else:
            assert to_release(text, row) == communique.parse(text)


def test_columns_are_carried_along_in_order() -> None:
    batch = pa.record_batch({"url": ["u"], "text": ["A bridge opens"], "tags": [["x", None]], "none": pa.nulls(1)})
    [made] = parse_batches([batch])
    assert made.schema.names == [*batch.schema.names, *SCHEMA.names]
    assert made.select(batch.schema.names).to_pylist() == batch.to_pylist()


def test_another_column_of_texts() -> None:
    [made] = parse_batches([pa.record_batch({"content": ["A bridge opens"], "text": [b"x"]})], text="content")
    assert made["title"].to_pylist() == ["A bridge opens"]


@pytest.mark.parametrize("columns", [{"text": pa.array([], pa.string())}, {"text": pa.nulls(0), "id": pa.nulls(0)}])
def test_empty_batches_come_back(columns: dict[str, pa.Array]) -> None:
    [made] = parse_batches([pa.record_batch(columns)])
    assert (made.num_rows, made.schema.names) == (0, [*columns, *SCHEMA.names])


def test_no_batches() -> None:
    assert list(parse_batches([])) == []


def test_chunked_table() -> None:
    table = pa.table({"text": pa.chunked_array([["A bridge opens"], [], [None, "A road opens"]])})
    made = pa.Table.from_batches(parse_batches(table.to_batches()))
    assert made["title"].to_pylist() == ["A bridge opens", None, "A road opens"]


def test_batches_end_after_many_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "MAX_ROWS", 3)
    batch = pa.record_batch({"id": range(7), "text": [f"Bridge {n} opens" for n in range(7)]})
    made = list(parse_batches([batch]))
    assert [b.num_rows for b in made] == [3, 3, 1]
    assert [(row["id"], row["title"]) for b in made for row in b.to_pylist()] == [
        (n, f"Bridge {n} opens") for n in range(7)
    ]


def test_a_full_last_batch_has_no_empty_one_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "MAX_ROWS", 3)
    assert [b.num_rows for b in parse_batches([pa.record_batch({"text": ["a"] * 6})])] == [3, 3]


def test_batches_end_after_many_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "MAX_CHARACTERS", 10)
    batch = pa.record_batch({"text": ["12345", None, "12345", "12345678901", "1"]})
    assert [b.num_rows for b in parse_batches([batch])] == [3, 1, 1]


def test_one_batch_is_read_at_a_time() -> None:
    read: list[int] = []

    def batches() -> Any:
        for n in range(3):
            read.append(n)
            yield pa.record_batch({"text": [str(n)]})

    made = parse_batches(batches())
    assert read == []
    next(made)
    assert read == [0]


# --- refusals ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("columns", "error", "message"),
    [
        ({"text": ["a"], "title": ["b"], "date": ["c"]}, ValueError, "rename or drop them: title, date"),
        ({"content": ["a"], "url": ["b"]}, ValueError, "need one column 'text', the batch has content, url"),
        ({}, ValueError, "need one column 'text', the batch has no columns"),
        ({"text": [b"a"]}, TypeError, "must hold strings, not binary"),
        ({"text": [1]}, TypeError, "must hold strings, not int64"),
        ({"text": [["a"]]}, TypeError, "must hold strings, not list"),
    ],
)
def test_refusals(columns: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        next(parse_batches([pa.record_batch(columns)]))


def test_two_columns_of_one_name_are_refused() -> None:
    batch = pa.RecordBatch.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["text", "text"])
    with pytest.raises(ValueError, match="need one column 'text'"):
        next(parse_batches([batch]))


def test_a_table_is_refused() -> None:
    with pytest.raises(TypeError, match=r"pass table\.to_batches"):
        next(parse_batches(pa.table({"text": ["a"]})))


# --- schema --------------------------------------------------------------------------------------


def test_schema_says_its_version() -> None:
    [made] = parse_batches([pa.record_batch({"text": ["a"]}).replace_schema_metadata({"mine": "1"})])
    assert made.schema.metadata == {
        b"mine": b"1",
        b"communique.schema": b"1",
        b"communique.version": communique.__version__.encode(),
    }


def test_output_schema_is_that_of_the_batches() -> None:
    batch = pa.record_batch({"id": [1], "text": [TEXT]})
    [made] = parse_batches([batch])
    assert made.schema.equals(output_schema(batch.schema), check_metadata=True)


def test_parquet_keeps_all(tmp_path: Any) -> None:
    table = pa.Table.from_batches(parse_batches([pa.record_batch({"text": [TEXT, None]})]))
    pq.write_table(table, tmp_path / "releases.parquet")
    back = pq.read_table(tmp_path / "releases.parquet")
    assert back.equals(table)
    assert to_release(TEXT, back.to_pylist()[0]) == communique.parse(TEXT)
