"""Parts and defects to and from the one JSON form, which is also the expected side of the fixtures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import fields

from communique._defects import DefectCode
from communique._parts import PART_TYPES, DateSource, Layout, Part, rule_name
from communique._span import Span

FORMAT = "1.0"

_TYPES = {rule_name(kind): kind for kind in PART_TYPES}
_FIELDS = {kind: tuple(field.name for field in fields(kind)) for kind in PART_TYPES}


def _plain(value: Any) -> Any:
    match value:
        case Span():
            return [value.start, value.end]
        case dt.date():
            return value.isoformat()
        case dt.time():
            return value.isoformat("seconds" if value.second else "minutes")
        case tuple():
            return list(value)
        case _:
            return value


def write(item: object, names: tuple[str, ...]) -> dict[str, Any]:
    """The named attributes of `item` that hold something; what is None or empty is left out."""
    values = ((name, getattr(item, name)) for name in names)
    return {name: _plain(value) for name, value in values if value is not None and value != ()}


def write_part(part: Part) -> dict[str, Any]:
    """The JSON object of one part: its ``type`` and what it holds."""
    return {"type": rule_name(type(part)), **write(part, _FIELDS[type(part)])}


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a string is wanted, not {type(value).__name__}")
    return value


def _strings(value: Any) -> tuple[str, ...]:
    return tuple(map(_string, items(value)))


def _span(value: Any) -> Span:
    start, end = items(value)
    if not (type(start) is type(end) is int and 0 <= start <= end):
        raise ValueError("a span is two whole numbers, neither below 0 nor the second below the first")
    return Span(start, end)


def _clock(value: Any) -> dt.time:
    if (time := dt.time.fromisoformat(value)).tzinfo is not None:
        raise ValueError("a clock time stands without its zone")
    return time


_READERS: dict[str, Callable[[Any], Any]] = {
    "span": _span,
    "date": dt.date.fromisoformat,
    "end_date": dt.date.fromisoformat,
    "time": _clock,
    "evidence": _strings,
    "layout_evidence": _strings,
    "code": lambda v: DefectCode(_string(v)),
    "layout": lambda v: Layout(_string(v)),
    "date_source": lambda v: DateSource(_string(v)),
}


def _reader(key: str) -> Callable[[Any], Any]:
    return _READERS.get(key, _string)


def items(value: Any) -> Sequence[Any]:
    """`value`, which has to be a list."""
    if not isinstance(value, list | tuple):
        raise TypeError(f"a list is wanted, not {type(value).__name__}")
    return value


def read(data: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a JSON object in the types of the tree: strings, where nothing else is said. Null says nothing."""
    return {key: _reader(key)(value) for key, value in data.items() if value is not None}


def read_part(data: Mapping[str, Any]) -> Part:
    """The part that `write_part` gave."""
    values = read(data)
    return _TYPES[values.pop("type")](**values)
