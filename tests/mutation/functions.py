"""Mutants of functions: the changes that mutmut makes, each as a `Mutant`."""

# mutmut need not be installed.
# pyright: reportMissingImports=false

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import libcst as cst
from libcst.metadata import ByteSpanPositionProvider, MetadataWrapper
from mutmut.mutation.file_mutation import MutationVisitor
from mutmut.mutation.mutators import mutation_operators
from mutmut.mutation.pragma_handling import IgnoredCode

from .mutants import SOURCE, Mutant


def of_functions(path: Path, text: str) -> Iterator[Mutant]:
    """Mutants of the functions and methods of a module."""
    tree, raw = MetadataWrapper(cst.parse_module(text)), text.encode()
    visitor = MutationVisitor(mutation_operators, IgnoredCode(set(), set(), set()))
    tree.visit(visitor)
    places = tree.resolve(ByteSpanPositionProvider)
    for mutation in visitor.mutations:
        if mutation.contained_by_top_level_function is not None:
            place = places[mutation.original_node]
            start = len(raw[: place.start].decode())
            end = start + len(raw[place.start : place.start + place.length].decode())
            yield Mutant("change", path, start, end, tree.module.code_for_node(mutation.mutated_node))


def function_mutants() -> list[Mutant]:
    """All of them, in the order of the modules."""
    paths = sorted(SOURCE.glob("_*.py"))
    return [mutant for path in paths for mutant in of_functions(Path(path.name), path.read_text(encoding="utf-8"))]
