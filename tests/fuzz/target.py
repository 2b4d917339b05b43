"""The target of atheris. Its hook sees `re` alone, so the texts are also edited by structure.

python -m tests.fuzz.target FOLDER [OPTIONS of libFuzzer]
"""

from __future__ import annotations

import sys
from random import Random

import atheris

with atheris.instrument_imports(include=["communique"]):  # pyright: ignore[reportAttributeAccessIssue]
    import communique  # noqa: F401
    from communique import _parse  # noqa: F401

from .invariants import faults
from .mutate import draw, mutate


def decoded(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def custom_mutator(data: bytes, max_size: int, seed: int) -> bytes:
    """Half of the texts edited by structure, a few of them new; the others by atheris."""
    random = Random(seed)
    kind = random.random()
    if kind < 0.5:
        return atheris.Mutate(data, max_size)  # type: ignore[no-any-return]
    text = draw(random) if kind < 0.6 else mutate(random, decoded(data))
    return text.encode("utf-8", "replace")[:max_size]


def one_input(data: bytes) -> None:
    text = decoded(data)
    if found := faults(text):
        raise AssertionError(f"{text!r}: {found}")


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input, custom_mutator=custom_mutator)
    atheris.Fuzz()
