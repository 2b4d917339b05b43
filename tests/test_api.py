"""The public names and signatures, as `tests/api.txt` lists them. `python tests/test_api.py` renews the list."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import attrs

import communique

LIST = Path(__file__).with_name("api.txt")


def described() -> Iterator[str]:
    """A line for every public name, field, property, method and member."""
    for name in communique.__all__:
        yield from described_value(name, getattr(communique, name))


def described_value(name: str, value: Any) -> Iterator[str]:
    if inspect.isclass(value):
        yield from described_class(name, value)
    elif callable(value):
        yield f"{name}{inspect.signature(value)}"
    else:
        yield f"{name}: {type(value).__name__}"


def described_class(name: str, kind: type[Any]) -> Iterator[str]:
    yield f"class {name}({', '.join(base.__name__ for base in kind.__bases__ if base is not object)})"
    if issubclass(kind, Enum):
        yield from (f"{name}.{member.name} = {member.value!r}" for member in kind)
        return
    yield f"{name}{made_with(kind)}"
    yield from (f"{name}.{field.name}: {field.type}{default_of(field)}" for field in attrs.fields(kind))
    for attribute in sorted(name for name in dir(kind) if not name.startswith("_")):
        value = inspect.getattr_static(kind, attribute)
        if isinstance(value, property):
            yield f"{name}.{attribute} -> {inspect.signature(value.fget).return_annotation}"  # type: ignore[arg-type]
        elif callable(function := getattr(value, "__func__", value)):
            yield f"{name}.{attribute}{inspect.signature(function)}"


def made_with(kind: type[Any]) -> inspect.Signature:
    """How `kind` is called; types and defaults stand with its fields."""
    signature = inspect.signature(kind)
    bare = [p.replace(annotation=p.empty, default=p.empty) for p in signature.parameters.values()]
    return signature.replace(parameters=bare, return_annotation=signature.empty)


def default_of(field: attrs.Attribute[Any]) -> str:
    """The default of a field, and that it takes no part in comparison."""
    factory = isinstance(field.default, attrs.Factory)  # type: ignore[arg-type]
    default = "" if field.default is attrs.NOTHING else " = ..." if factory else f" = {field.default!r}"
    return default + ("" if field.eq else " (not compared)")


def test_api() -> None:
    """A name or signature that changes is a change of the interface: say so in the changelog, then renew the list."""
    assert list(described()) == LIST.read_text(encoding="utf-8").splitlines()


def test_kinds_of_parameters_are_listed() -> None:
    @attrs.frozen(kw_only=True)
    class Berth:
        length: int = 4
        depth: int = attrs.field(init=False, default=3)
        _name: str = ""

    assert "Berth(*, length, name)" in list(described_class("Berth", Berth))
    assert "Span(start, end)" in list(described())


def test_attributes_that_classes_share_are_listed() -> None:
    assert "Part.text: str" in list(described())
    assert "DefectCode.MOJIBAKE = 'mojibake'" in list(described())


if __name__ == "__main__":
    LIST.write_text("".join(f"{line}\n" for line in described()), encoding="utf-8")
