"""Reads the EBNF of docs/grammar.md and follows it: over blocks without going back, inside a line with going back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

#: What a part of a rule took: its name, start and end.
Taken = tuple[tuple[str, int, int], ...]
Terminal = Callable[[str, int, Taken], Iterable[int]]

_FENCE = re.compile(r"^```ebnf\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TOKEN = re.compile(r'"[^"]*"|\w+|\S')
_CLOSERS = {"[": "]", "{": "}", "(": ")"}


@dataclass(frozen=True)
class Expr:
    """A part of a rule: `kind` is one of ``| , - [ {``, or ``name`` or ``text`` with its `word`."""

    kind: str
    parts: tuple[Expr, ...] = ()
    word: str = ""

    @property
    def names(self) -> Iterator[str]:
        """All names in it, in their order."""
        if self.kind == "name":
            yield self.word
        for part in self.parts:
            yield from part.names


def fenced(markdown: str) -> dict[str, str]:
    """The rules of a document: their text by their name, white space made single."""
    rules = [" ".join(rule.split()) for rule in _FENCE.findall(markdown)]
    assert len({rule.split()[0] for rule in rules}) == len(rules), "a rule stands twice"
    return {rule.split()[0]: rule for rule in rules}


def parse(rule: str) -> Expr:
    """The right side of ``name = … ;``."""
    name, equals, *tokens = _TOKEN.findall(rule)
    assert name.isidentifier() and equals == "=" and tokens.pop() == ";", rule
    expr = _choice(tokens)
    assert not tokens, f"{rule}: {tokens[0]} is one too many"
    return expr


def _choice(tokens: list[str]) -> Expr:
    return _joined("|", tokens, lambda: _joined(",", tokens, lambda: _joined("-", tokens, lambda: _item(tokens))))


def _joined(mark: str, tokens: list[str], read: Callable[[], Expr]) -> Expr:
    parts = [read()]
    while tokens and tokens[0] == mark:
        del tokens[0]
        parts.append(read())
    return parts[0] if len(parts) == 1 else Expr(mark, tuple(parts))


def _item(tokens: list[str]) -> Expr:
    token = tokens.pop(0)
    if token in _CLOSERS:
        inner = _choice(tokens)
        assert tokens.pop(0) == _CLOSERS[token], f"{token} is not closed"
        return inner if token == "(" else Expr(token, (inner,))
    return Expr("text", word=token[1:-1]) if token[0] == '"' else Expr("name", word=token)


def walk(expr: Expr, at: int, take: Callable[[str, int], int | None]) -> int | None:
    """The end of what `expr` takes from block `at` on, or None. The first alternative that fits is taken for good."""
    if expr.kind == "name":
        return take(expr.word, at)
    if expr.kind == "|":
        return next((end for part in expr.parts if (end := walk(part, at, take)) is not None), None)
    first, *rest = expr.parts
    if expr.kind == "-":
        return None if any(walk(part, at, take) is not None for part in rest) else walk(first, at, take)
    end = walk(first, at, take)
    if expr.kind == ",":
        for part in rest:
            end = None if end is None else walk(part, end, take)
        return end
    while expr.kind == "{" and end is not None and end > at:
        at, end = end, walk(first, end, take)
    return at if end is None else end


@dataclass(frozen=True)
class Line:
    """A line under reading. Of a rule in `firm` only the first end counts."""

    text: str
    rules: Mapping[str, Expr]
    terminals: Mapping[str, Terminal]
    firm: frozenset[str] = frozenset()

    def derive(self, expr: Expr | str, at: int = 0, taken: Taken = ()) -> Iterator[tuple[int, Taken]]:
        """All ends of `expr` from `at` on, the preferred one first, each with what its parts took."""
        if isinstance(expr, str):
            expr = Expr("name", word=expr)
        if expr.kind == "text":
            if self.text.startswith(expr.word, at):
                yield at + len(expr.word), taken
        elif expr.kind == "name" and expr.word in self.terminals:
            for end in self.terminals[expr.word](self.text, at, taken):
                yield end, (*taken, (expr.word, at, end))
        elif expr.kind == "name":
            for end, inner in self.derive(self.rules[expr.word], at, taken):
                yield end, (*inner, (expr.word, at, end))
                if expr.word in self.firm:
                    return
        elif expr.kind == "|":
            for part in expr.parts:
                yield from self.derive(part, at, taken)
        elif expr.kind == "[":
            yield from self.derive(expr.parts[0], at, taken)
            yield at, taken
        else:
            assert expr.kind == ",", f"{expr.kind} inside a line"
            yield from self._sequence(expr.parts, at, taken)

    def _sequence(self, parts: tuple[Expr, ...], at: int, taken: Taken) -> Iterator[tuple[int, Taken]]:
        if not parts:
            yield at, taken
            return
        for end, inner in self.derive(parts[0], at, taken):
            yield from self._sequence(parts[1:], end, inner)

    def outwards(self, name: str, core: str, at: int) -> tuple[int, int, Taken] | None:
        """Where rule `name` is around its `core`, which begins at `at`; what stands before that is read backwards."""
        if name == core:
            return next(((at, end, taken) for end, taken in self.derive(name, at)), None)
        for expr in self.rules[name].parts:
            parts = expr.parts or (expr,)
            inner = next(n for n, part in enumerate(parts) if part.word in self.rules)
            found = self.outwards(parts[inner].word, core, at)
            if found and (around := self._around(parts[:inner], found[0], found[1], parts[inner + 1 :])):
                return *around, (*found[2], (name, *around))
        return None

    def _around(
        self, before: tuple[Expr, ...], start: int, end: int, after: tuple[Expr, ...]
    ) -> tuple[int, int] | None:
        for part in reversed(before):
            starts = [*self.terminals[part.word](self.text, start, ())]
            if not starts:
                return None
            start = starts[0]
        for part in after:
            ends = [*self.derive(part, end)]
            if not ends:
                return None
            end = ends[0][0]
        return start, end
