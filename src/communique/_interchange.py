"""Parts and defects to and from the one JSON form, which is also the expected side of the fixtures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
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


_READERS: dict[str, Callable[[Any], Any]] = {
    "span": lambda v: Span(*v),
    "date": dt.date.fromisoformat,
    "end_date": dt.date.fromisoformat,
    "time": dt.time.fromisoformat,
    "evidence": tuple,
    "layout_evidence": tuple,
    "code": DefectCode,
    "layout": Layout,
    "date_source": DateSource,
}


def read(data: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a JSON object in the types of the tree."""
    return {key: _READERS.get(key, lambda v: v)(value) for key, value in data.items()}


def read_part(data: Mapping[str, Any]) -> Part:
    """The part that `write_part` gave."""
    values = read(data)
    return _TYPES[values.pop("type")](**values)
