"""Mutants, and all those of terminals and tables."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

SOURCE = Path(__file__).parent.parent.parent / "src" / "communique"
#: Modules whose patterns are mutated, and those whose tuples, sets and dicts are.
PATTERNS = ("_terminals.py", "_layout.py", "_marks.py", "_stamps.py", "_credits.py", "_captions.py", "_parse.py")
TABLES = ("_captions.py", "_credits.py", "_dates.py", "_document.py", "_grammar.py", "_layout.py", "_marks.py", "_parse.py", "_stamps.py", "_terminals.py")  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """A change of the characters ``[start, end)`` of a module."""

    kind: str
    path: Path  #: under SOURCE
    start: int
    end: int
    new: str

    def apply(self, text: str) -> str:
        return text[: self.start] + self.new + text[self.end :]

    @property
    def of(self) -> str:
        """What it changes: "patterns", "tables" or "functions"."""
        return {"drop element": "tables", "drop row": "tables", "change": "functions"}.get(self.kind, "patterns")

    @property
    def name(self) -> str:
        """What is changed, with what stands around it; lines may move."""
        text = _source(self.path)
        variables = re.findall(r"^ {0,4}(\w+)(?:: .*?)? ?=|^def (\w+)", text[: self.start], re.M)
        variable = "".join(variables[-1]) if variables else ""
        before, old, after = text[: self.start][-_AROUND:], text[self.start : self.end], text[self.end :][:_AROUND]
        change = f"{old}→{self.new}" if self.new else old
        return " ".join(f"{self.path} {variable} {self.kind}: {before}⟨{change}⟩{after}".split())


#: So many characters around a change tell it from others.
_AROUND = 16


@cache
def _source(path: Path) -> str:
    return (SOURCE / path).read_text(encoding="utf-8")


# --- patterns ------------------------------------------------------------------------------------

#: A string literal that holds a pattern.
_LITERAL = re.compile(r"""\brf?"((?:[^"\\\n]|\\.)*)\"""")
#: A class with a name, in a pattern or in one of an f-string.
_CLASS = r"(?:\\p\{{1,2}\w+\}{1,2}|\\[dsS](?!\w))"
#: What is replaced in a pattern by what. None of these may be escaped.
_EDITS: dict[str, tuple[re.Pattern[str], str]] = {
    "drop ?": (re.compile(r"(?<=[\w\])}.])\?(?![?:=!<])"), ""),
    "+ to *": (re.compile(r"(?<=[\w\])}.])\+"), "*"),
    "widen class": (re.compile(rf"\[(?:{_CLASS}|\\.|[^\]\\{{])+\]|{_CLASS}"), "."),
    "drop lookaround": (re.compile(r"\(\?<?[!=](?:\\.|[^()\\]|\[[^\]]*\])*\)"), ""),
}
_PIECES = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\{\{?[^}]*\}?\}|[(|)]|.", re.S)


def of_patterns(path: Path, text: str) -> Iterator[Mutant]:
    """Mutants of the patterns of a module."""
    for literal in _LITERAL.finditer(text):
        at, pattern = literal.start(1), literal[1]
        escaped = {m.start() + 1 for m in re.finditer(r"\\.", pattern)}
        for kind, (what, new) in _EDITS.items():
            for m in what.finditer(pattern):
                if m.start() not in escaped:
                    yield Mutant(kind, path, at + m.start(), at + m.end(), new)
        for start, end in alternatives(pattern):
            yield Mutant("drop alternative", path, at + start, at + end, "")


def alternatives(pattern: str) -> Iterator[tuple[int, int]]:
    """The places of alternatives, each with one of its bars."""
    open_groups: list[list[int]] = [[0]]
    at = 0
    for m in _PIECES.finditer(pattern):
        if m[0] == "(":
            prefix = re.match(r"\((?:\?(?:[:=!>|]|<[=!]|P?<\w+>|i:))?", pattern[m.start() :])
            open_groups.append([m.start() + (len(prefix[0]) if prefix else 1)])
        elif m[0] == "|":
            open_groups[-1].append(m.start() + 1)
        elif m[0] == ")" and len(open_groups) > 1:
            yield from _spans(open_groups.pop(), m.start())
        at = m.end()
    if len(open_groups) == 1:
        yield from _spans(open_groups[0], at)


def _spans(starts: list[int], end: int) -> Iterator[tuple[int, int]]:
    if len(starts) > 1:
        yield from pairwise(starts)
        yield starts[-1] - 1, end


# --- tables --------------------------------------------------------------------------------------


def of_tables(path: Path, text: str) -> Iterator[Mutant]:
    """Mutants that drop an element of a tuple, set or dict, or a word of a string that is split, of a module."""
    offsets = [0]
    for line in text.splitlines(keepends=True):
        offsets.append(offsets[-1] + len(line.encode()))
    raw = text.encode()

    def place(line: int, column: int) -> int:
        return len(raw[: offsets[line - 1] + column].decode())

    for statement in ast.parse(text).body:
        if not isinstance(statement, ast.Assign | ast.AnnAssign) or statement.value is None:
            continue
        types = {
            part for node in ast.walk(statement.value) if isinstance(node, ast.Subscript) for part in ast.walk(node)
        }
        for node in ast.walk(statement.value):
            if node not in types:
                yield from _elements(path, text, node, place)


def _elements(path: Path, text: str, node: ast.AST, place) -> Iterator[Mutant]:  # type: ignore[no-untyped-def]
    if isinstance(node, ast.Tuple | ast.Set | ast.List) and len(node.elts) > 1:
        pairs = [(element, element) for element in node.elts]
    elif isinstance(node, ast.Dict) and len(node.values) > 1:
        pairs = [(key or value, value) for key, value in zip(node.keys, node.values, strict=True)]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        yield from _words(path, text, node.func.value, place)
        return
    else:
        return
    for first, last in pairs:
        start = place(first.lineno, first.col_offset)
        end = place(last.end_lineno, last.end_col_offset)
        comma = re.compile(r"\s*,").match(text, end)
        yield Mutant("drop element", path, start, comma.end() if comma else end, "")


def _words(path: Path, text: str, node: ast.AST, place) -> Iterator[Mutant]:  # type: ignore[no-untyped-def]
    start, end = place(node.lineno, node.col_offset), place(node.end_lineno, node.end_col_offset)  # type: ignore[attr-defined]
    for m in re.compile(r"[^\s\"]+").finditer(text, start, end):
        yield Mutant("drop element", path, m.start(), m.end(), "")


def of_language(path: Path, text: str) -> Iterator[Mutant]:
    """Mutants that drop a row of a language table: a phrase, a word, or a form of a month or weekday."""
    table = text.index("TABLE")
    for block in re.compile(r'"""(.*?)"""', re.S).finditer(text, table):
        field = text[: block.start()].rstrip().rpartition("\n")[2].strip().rstrip("=( ")
        row = r"\S+" if field in ("words", "verbs", "announcements", "determiners", "date_words") else r"[^\n]*\S[^\n]*"
        for m in re.compile(row).finditer(text, block.start(1), block.end(1)):
            yield Mutant("drop row", path, m.start(), m.end(), "")
    for forms in re.compile(r'^        "([^"\n]+)",$', re.M).finditer(text, table):
        for m in re.compile(r"\S+").finditer(text, forms.start(1), forms.end(1)):
            if " " in forms[1]:
                yield Mutant("drop row", path, m.start(), m.end(), "")


def mutants() -> list[Mutant]:
    """All of them, in the order of the modules."""
    found: list[Mutant] = []
    for name in sorted({*PATTERNS, *TABLES}):
        text = (SOURCE / name).read_text(encoding="utf-8")
        found += of_patterns(Path(name), text) if name in PATTERNS else ()
        found += of_tables(Path(name), text) if name in TABLES else ()
    for path in sorted((SOURCE / "languages").glob("[!_]*.py")):
        found += of_language(path.relative_to(SOURCE), path.read_text(encoding="utf-8"))
    return found
