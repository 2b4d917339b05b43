"""docs/grammar.md is the grammar of the code: same rules, and the same parts for the same text."""

from __future__ import annotations

import ast
import inspect
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from itertools import takewhile

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

import communique
import ebnf
from communique import _dates, _grammar, _layout, _lexicon, _lines, _parse, _stamps
from communique import _terminals as t
from communique._document import Document
from communique._parts import Part, rule_name
from ebnf import Expr, Line, Taken, Terminal
from pairs import FOLDER, PAIRS

TEXT = (FOLDER.parent / "docs" / "grammar.md").read_text(encoding="utf-8")
BLOCKS_PART, _, LINES_PART = TEXT.partition("\n## Lines\n")
BLOCK_RULES, LINE_RULES = ebnf.fenced(BLOCKS_PART), ebnf.fenced(LINES_PART)
BLOCKS, LINES = ({name: ebnf.parse(rule) for name, rule in rules.items()} for rules in (BLOCK_RULES, LINE_RULES))

# --- the document ----------------------------------------------------------------------------------


def table(text: str) -> dict[str, list[str]]:
    """The rows of the table of terminals in `text`: what its last cell names in code, by the terminal."""
    rows = re.findall(r"^\| `([A-Z][A-Z_]*)` \|.*\| ([^|]*) \|$", text, re.MULTILINE)
    assert len({name for name, _ in rows}) == len(rows)
    return {name: re.findall(r"`([\w.]+)`", cell) for name, cell in rows}


BLOCK_TERMINALS, LINE_TERMINALS = table(BLOCKS_PART), table(LINES_PART)


@dataclass
class Section:
    """What the document says of one rule, its rule aside."""

    code: str  #: what holds the rule
    examples: list[str]
    fixture: str


def sections() -> dict[str, Section]:
    """The sections of the document by the name of their rule."""
    found: dict[str, Section] = {}
    for name, body in re.findall(r"^### (\w+)\n(.*?)(?=^##|\Z)", TEXT, re.MULTILINE | re.DOTALL):
        example = re.search(r"^Example: (.*) \(`([\w/-]+)`\)$", body, re.MULTILINE)
        assert example is not None, f"{name} has no example"
        code = re.search(r"^In code: `([\w.]+)`", body, re.MULTILINE)
        found[name] = Section(code[1] if code else f"_grammar.{name}", re.findall(r"`([^`]+)`", example[1]), example[2])
    return found


SECTIONS = sections()


def is_terminal(name: str) -> bool:
    return name.isupper()


def resolve(path: str) -> object:
    """What `path` (a module, and a name in it or in a class of it) names in the package."""
    module, *names = path.split(".")
    found: object = import_module(f"communique.{module}")
    for name in names:
        found = inspect.getattr_static(found, name)
    return found


def squeeze(text: str | None) -> str:
    return " ".join((text or "").split())


#: A rule is a paragraph of a docstring, or the last lines of a comment.
IN_DOCSTRING = re.compile(r"(?:\A|\n\s*\n)(\w+ = [^;]*;)\s*(?=\n\s*\n|\Z)")
IN_COMMENT = re.compile(r"(?:\A|\n)(\w+ = [^;]*;)\Z")


def source_rules(module: str) -> dict[str, str]:
    """The rules that a module holds, by what holds them: the docstring of a function or the comment over a constant."""
    source = inspect.getsource(import_module(f"communique.{module}"))
    lines = source.splitlines()
    found: dict[str, str] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and (rule := IN_DOCSTRING.search(ast.get_docstring(node) or "")):
            found[node.name] = squeeze(rule[1])
        elif isinstance(node, ast.Assign) and isinstance(target := node.targets[0], ast.Name):
            comment = takewhile(lambda line: line.startswith("#: "), reversed(lines[: node.lineno - 1]))
            if rule := IN_COMMENT.search("\n".join(line[3:] for line in reversed(list(comment)))):
                found[target.id] = squeeze(rule[1])
    return found


HOLDERS = ("_grammar", "_stamps", "_dates", "_terminals")
HELD = {f"{module}.{name}": rule for module in HOLDERS for name, rule in source_rules(module).items()}


def test_rules_are_those_of_the_code() -> None:
    """G1: same rules, same text, same order."""
    documented = {SECTIONS[name].code: rule for name, rule in (BLOCK_RULES | LINE_RULES).items()}
    assert list(HELD.items()) == list(documented.items())


@pytest.mark.parametrize("name", SECTIONS)
def test_every_rule_has_code_of_its_name(name: str) -> None:
    """G2."""
    holder = SECTIONS[name].code
    resolve(holder)
    assert re.fullmatch(rf"_?(read_|find_)?{name}", holder.partition(".")[2].lower()), holder


def test_every_rule_has_its_section() -> None:
    assert list(SECTIONS) == [*BLOCK_RULES, *LINE_RULES]


def test_no_rule_function_lacks_a_rule() -> None:
    """G2, the other way: all that the code tries in turn, and all that it calls."""
    tried = {
        rule.__name__
        for name, rules in vars(_grammar).items()
        if isinstance(rules, tuple)
        for rule in rules
        if callable(rule)
    }
    public = {name for name, value in inspect.getmembers(_grammar, inspect.isfunction) if not name.startswith("_")}
    own = {name for name in public if getattr(_grammar, name).__module__ == _grammar.__name__}
    assert tried <= own
    assert own == set(BLOCK_RULES)


def reachable(rules: dict[str, Expr], *roots: str) -> set[str]:
    """All names that can be reached from `roots`."""
    seen: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += rules[name].names if name in rules else ()
    return seen


#: The line rules that terminals of blocks stand for.
ROOTS = ("stamp", "place_line", "wire_dateline", "run_in_dateline")


def test_every_name_is_defined_and_reachable() -> None:
    """G3 and half of G4."""
    blocks, lines = reachable(BLOCKS, "release"), reachable(LINES, *ROOTS)
    assert {n for n in blocks if not is_terminal(n)} == set(BLOCKS)
    assert {n for n in blocks if is_terminal(n)} == set(BLOCK_TERMINALS)
    assert {n for n in lines if not is_terminal(n)} == set(LINES)
    assert {n for n in lines if is_terminal(n)} == set(LINE_TERMINALS)
    assert set(BLOCKS).isdisjoint(LINES)
    for root in ROOTS:
        assert f"`{root}`" in BLOCKS_PART


@pytest.mark.parametrize("path", sorted({p for paths in (BLOCK_TERMINALS | LINE_TERMINALS).values() for p in paths}))
def test_every_terminal_is_in_the_code(path: str) -> None:
    """G4."""
    assert path.startswith("_"), path
    resolve(path)


def test_every_terminal_names_its_code() -> None:
    bare = {name for name, paths in (BLOCK_TERMINALS | LINE_TERMINALS).items() if not paths}
    assert bare == {"ANY"}


# --- blocks: the walk -------------------------------------------------------------------------------

#: The rules that only choose among rules, or stand them in a row.
COMPOSITE = {name for name, expr in BLOCKS.items() if any(not is_terminal(n) for n in expr.names)}


def document(text: str, year: int | None = None) -> Document:
    """The blocks of `text`, as `communique.parse` makes them."""
    lines = _lines.scan(text)
    return Document(text, _layout.analyse(text, lines)[1], year)


@dataclass
class Walk:
    """The grammar of blocks, followed over a document. The code's own rules make the parts."""

    doc: Document
    took: list[tuple[str, str]] = field(default_factory=list)  #: each rule, and each block that it took

    def parts(self) -> list[Part]:
        end = self.take("release", 0)
        assert end == len(self.doc.blocks)
        return self.doc.parts

    def take(self, name: str, at: int) -> int | None:
        """The end of what `name` takes from block `at` on, or None; the part of a rule is added."""
        if is_terminal(name):
            return self.terminal(name, at)
        if name in COMPOSITE:
            end = ebnf.walk(BLOCKS[name], at, self.take)
        elif at == len(self.doc.blocks):
            return None
        else:
            end = ebnf.walk(BLOCKS[name], at, self.terminal)
            after = getattr(_grammar, name)(self.doc, at)
            assert after == (at if end is None else end), f"{name} at block {at} of {self.doc.source!r}"
        if end is not None and end > at:
            self.took += [(name, self.doc.source[block.start : block.end]) for block in self.doc.blocks[at:end]]
        return end

    def tried(self, name: str, at: int) -> int:
        """How many blocks the code's rule `name` would take."""
        doc = self.doc
        before = {key: copy(value) if isinstance(value, list | set) else value for key, value in vars(doc).items()}
        after: int = getattr(_grammar, name)(doc, at)
        vars(doc).update(before)
        return after - at

    def terminal(self, name: str, at: int) -> int | None:
        doc = self.doc
        if name == "BEFORE_TITLE":
            until = min(doc.lead, doc.first_sentence) if doc.title is None else doc.title
            return at if at < until else None
        if name == "BEFORE_LEAD":
            return at if at < doc.lead else None
        if at >= len(doc.blocks):
            return None
        if name == "REFERENCE":
            return at + taken if (taken := self.tried("reference", at)) else None
        if name == "CONTACT_BLOCK":
            return end if (end := _grammar._contact_block(doc, at)) > at else None
        if name == "MENU":
            return end if (end := _grammar._menu(doc, at)) > at else None
        if name == "SHORT":
            block = doc.blocks[at]
            about = block.text.split(None, 1)[0].lower() in _grammar._ABOUT_HEADS
            return at if len(block.text) <= _stamps.LONGEST or not block.stopped or about else None
        return at + 1 if self.applies(name, at) else None

    def applies(self, name: str, at: int) -> bool:
        """Whether block `at` is a `name`."""
        doc, text = self.doc, self.doc.blocks[at].text
        stamp = doc.stamp(at)
        kind = stamp[0] if stamp else None
        if name in RULE_TERMINALS:
            return self.tried(RULE_TERMINALS[name], at) > 0
        if name in KNOWN:
            return doc.blocks[at].folded in KNOWN[name]
        signed = _grammar._signature(doc, at)
        tests: dict[str, Callable[[], bool]] = {
            "SIGN_OFF": lambda: signed > at and _grammar._is_sign_off(text),
            "SIGNATURE": lambda: signed > at,
            "SIGNATURE_LINE": lambda: _grammar._signature(doc, at - 1) == at + 1,
            "DOWNLOAD": lambda: _grammar._offers_file(text),
            "ISSUER_LINE": lambda: _grammar._is_issuer_line(doc, at),
            "SENDER_LABEL": lambda: _grammar._labels_sender(doc, at),
            "SENDER": lambda: at > 0 and _grammar._labels_sender(doc, at - 1),
            "ANY": lambda: True,
            "RULE": lambda: _layout.is_rule(text),
            "TITLE": lambda: doc.title == at,
            "UPDATED_LINE": lambda: kind == "updated_line",
            "ISSUED_LINE": lambda: kind == "issued_line",
            "DATE_LINE": lambda: kind == "date_line" and at < doc.lead and at != doc.title,
            "PLACED_DATE_LINE": lambda: bool(stamp and stamp[1].place) and self.applies("DATE_LINE", at),
            "TIME_LINE": lambda: kind == "time_line" and at < doc.lead and at != doc.title,
            "PLACE_LINE": lambda: _grammar._is_place(doc, at),
            "FOLIO": lambda: len(text) <= 60 and (text in doc.references or t.FOLIO.fullmatch(text) is not None),
            "FOLIO_DATE": lambda: bool(stamp and len(text) <= 60 and doc.parts and doc.parts[-1].evidence == ("page",)),
            "SUBTITLE_LINE": lambda: at < doc.lead and _grammar._continues_subtitle(doc, at),
            "END_MARK": lambda: _grammar._ends(doc, at),
            "HEADER_CONTACT": lambda: _grammar._is_header_contact(doc, at),
            "CONTACT_HEADING": lambda: _grammar._opens(doc, at, _lexicon.CONTACTS),
            "CONTACT_LINE": lambda: _grammar._is_contact_line(doc, at),
            "BOILERPLATE_HEADING": lambda: self.applies("_BOILERPLATE", at) or _grammar._is_about(doc, at),
            "BOILERPLATE_LINE": lambda: _grammar._is_boilerplate_line(doc, at),
        }
        return tests[name]()


#: Terminals that are decided inside the rule.
RULE_TERMINALS = {
    "BYLINE": "byline",
    "KICKER": "kicker",
    "REPEAT": "repeat",
    "SUBTITLE": "subtitle",
    "HEADER_LINE": "header_line",
    "ATTRIBUTION": "attribution",
    "RUN_IN": "run_in",
    "CREDIT": "credit",
    "CAPTION": "caption",
    "HEADING": "heading",
    "CONTACT_DETAIL": "contact",
    "COPYRIGHT": "copyright_line",
    "PAGE_MARK": "page_mark",
    "RELATED": "related",
    "ALT_TEXT": "alt_text",
    "CLOSING_DATELINE": "closing_dateline",
    "QUOTE_SOURCE": "quote_source",
    "TAIL_LINE": "tail_line",
    "FURNITURE": "label",
    "LEFTOVER": "leftover",
    "NOTE": "note",
}
#: Terminals that are phrases of the lexicon.
KNOWN = {
    "KICKER_PHRASE": _lexicon.KICKERS,
    "_BOILERPLATE": _lexicon.BOILERPLATE,
}


def outline(parts: Iterable[Part]) -> list[tuple[str, int, int, str]]:
    return [(rule_name(type(part)), part.span.start, part.span.end, part.text) for part in parts]


def assert_walk_agrees(text: str, year: int | None = None) -> list[tuple[str, str]]:
    """The walk gives the parts that `communique.parse` gives; which rule took what."""
    walk = Walk(document(text, year))
    parts = _parse._lossless(text, tuple(_parse._dated_by_issue(walk.parts())))
    assert outline(parts) == outline(communique.parse(text, year=year).parts)
    return walk.took


BY_NAME = {pair.name: pair for pair in PAIRS}


@cache
def took(name: str) -> list[tuple[str, str]]:
    """Which rule takes what of a fixture."""
    return assert_walk_agrees(BY_NAME[name].text, BY_NAME[name].options.get("year"))


@pytest.mark.parametrize("name", BY_NAME)
def test_walk_agrees_on_fixtures(name: str) -> None:
    """G6 for blocks."""
    took(name)


# --- lines: the oracle ------------------------------------------------------------------------------


@cache
def ending_at(pattern: str, end: int) -> regex.Pattern[str]:
    return regex.compile(rf"(?:{pattern})(?<=\A(?s:.{{{end}}}))")


def matching(pattern: str) -> Terminal:
    """A terminal that ends where `pattern` does."""
    compiled = regex.compile(pattern)

    def read(text: str, at: int, _: Taken) -> Iterator[int]:
        m = compiled.match(text, at)
        if m is not None and m.end() > at:
            yield m.end()

    return read


def matching_any(pattern: str) -> Terminal:
    """A terminal that ends wherever `pattern` can, far ends first."""
    compiled = regex.compile(pattern)

    def read(text: str, at: int, _: Taken) -> Iterator[int]:
        if compiled.match(text, at):
            for end in range(min(len(text), at + REACH), at, -1):
                if ending_at(pattern, end).match(text, at):
                    yield end

    return read


def asking(question: Callable[[str, int], object]) -> Terminal:
    """A terminal that takes nothing."""
    return lambda text, at, _: [at] if question(text, at) else []


#: A run-in dateline ends within so many characters.
REACH = 110


def label(table: dict[str, str]) -> Terminal:
    """The words of `table` that open a line, without the month or weekday of its date."""

    def read(text: str, at: int, _: Taken) -> Iterator[int]:
        m = t.LABEL.match(text, at)
        if m is None:
            return
        words, end = m["label"].replace("\u00a0", " "), m.end()
        while _lexicon.fold(words) not in table:
            words, _space, last = words.rstrip().rpartition(" ")
            if not words or not (_lexicon.is_month(last) or _lexicon.fold(last).rstrip(",") in _lexicon.WEEKDAYS):
                return
            end = m.start("label") + len(words)
        yield end

    return read


def month(text: str, at: int, taken: Taken) -> Iterator[int]:
    m = regex.match(t.MONTH, text, pos=at)
    if m is not None and _lexicon.is_month(m["month"]):
        yield from matching_any(t.MONTH)(text, at, taken)


def same_mark(text: str, at: int, taken: Taken) -> list[int]:
    _, start, end = next(piece for piece in reversed(taken) if piece[0] in ("ISO_MARK", "MARK"))
    return [at + end - start] if text.startswith(text[start:end], at) else []


def one_day(text: str, at: int, taken: Taken) -> list[int]:
    return [] if {"FIRST_DAY", "LAST_DAY"} & {name for name, *_ in taken} else [at]


def weekday_before(text: str, end: int, _: Taken) -> list[int]:
    m = t.WEEKDAY_BEFORE.match(text, max(0, end - 30), end)
    if m is None or _lexicon.fold(m["weekday"]) not in _lexicon.WEEKDAYS:
        return []
    date = _dates.match_date(text, end)
    day = date and _dates._read_day(date, None)
    number = _lexicon.weekday_number(m["weekday"])
    other = bool(day and day.exists and day.date and number is not None and day.date.weekday() != number)
    word = m["weekday"]
    short = len(word) <= 3 and word[0].isupper() and (m.start("weekday") == 0 or word.isupper())
    return [] if other and short and text[m.end("weekday")] == "," else [m.start()]


def article_before(text: str, end: int, _: Taken) -> list[int]:
    m = t.ARTICLE_BEFORE.match(text, max(0, end - 30), end)
    return [m.start()] if m and m.start() < end else []


def time_before(text: str, end: int, _: Taken) -> list[int]:
    m = t.TIME_BEFORE.match(text, max(0, end - 30), end)
    return [m.start()] if m else []


def weekday_after(text: str, at: int, _: Taken) -> list[int]:
    m = t.WEEKDAY_AFTER.match(text, at)
    return [m.end()] if m and _lexicon.fold(m["weekday"]) in _lexicon.WEEKDAYS else []


def near(text: str, at: int, _: Taken) -> range:
    return range(at + 1, min(at + 14, len(text)) + 1)


def place(text: str, at: int, _: Taken) -> Iterator[int]:
    """A place may be cut short by what is read before it, its date."""
    if t.PLACE_LINE.match(text, at):
        yield from (n for n in range(min(len(text), at + REACH), at, -1) if t.PLACE_LINE.fullmatch(text, at, n))


def place_mark(text: str, at: int, _: Taken) -> Iterator[int]:
    """The mark behind a place; its own point will do."""
    if text[at - 1] == ".":
        yield at
    yield from matching_any(r"(?:(?<=\.)|[,.،、，]|\s?[-–—|·]|\s/|(?<=\p{Lu}{3})(?=\s))\s*+")(text, at, ())


def town(text: str, at: int, _: Taken) -> list[int]:
    """A place that ends right before the first date of the line."""
    found = _dates.find_when(text, None, None, 0, REACH)
    place = _stamps._town(text, found) if found and at == 0 else None
    return [len(place)] if place else []


def remark(text: str, at: int, _: Taken) -> list[int]:
    rest = text[at:].strip(" )]")
    return [len(text)] if not rest or ((":" in text or "：" in text) and rest.count(" ") < 3) else []


def tail(text: str, at: int, _: Taken) -> list[int]:
    return [len(text)] if at < len(text) and not t.ends_sentence(text[at:]) else []


def when(text: str, at: int, taken: Taken) -> list[int]:
    """`when` stands only around the first days of the line, or of what follows its label."""
    found = find_when(text, after_label(taken))
    return [found[1]] if found and found[0] == at else []


def undated(text: str, at: int, taken: Taken) -> list[int]:
    return [] if find_when(text, after_label(taken)) else [at]


def kind(text: str, at: int, taken: Taken) -> list[int]:
    """A kicker: the rest of the line, or all before its date."""
    if at:
        return [len(text)] if _stamps.is_kind_or_source(text[at:]) else []
    found = find_when(text)
    head = text[: found[0]].rstrip(_stamps.MARKS) if found else ""
    return [len(head)] if _stamps.is_kind_or_source(head) else []


def again(text: str, at: int, _: Taken) -> list[int]:
    """A comma and a date that reads as the one before `at`."""
    found = _dates.find_when(text, None, None, at + 2) if text.startswith(", ", at) else None
    first = _dates.find_when(text)
    return [found.end] if found and first and found.start == at + 2 and found.date == first.date else []


def wire(text: str, at: int, _: Taken) -> Iterator[int]:
    """A wire service between place and date, with the dashes around it."""
    yield from matching_any(rf"[,.]?\s?(?:--|[-–—]\s)?{t.AGENCY}\s?(?:--\s?|[-–—]\s)?")(text, at, ())


def known(m: regex.Match[str]) -> bool:
    """Whether an agency stands in slashes, or is of the list."""
    return m[0][0] == "/" or (m[0][0] == "(" and m["agency"] in t.WIRES)


def placed_or_known(text: str, at: int, taken: Taken) -> list[int]:
    """Nothing, where the dateline at `at` has a place and a date, or the agency before it is known; and no other."""
    stamp = _stamps.run_in_dateline(text[at:]) if at < len(text) else None
    first = regex.match(t.AGENCY, text)
    if text[0] not in "(/" or stamp is None or stamp.agency or first is None:
        return []
    return [at] if known(first) or (stamp.place and stamp.when) else []


def complete(text: str, at: int) -> bool:
    found = _dates.find_when(text, None, None, 0, REACH)
    return found is not None and found.date is not None


def run_in_head(text: str, at: int) -> bool:
    labels = label(_lexicon.UPDATED | _lexicon.ISSUED)
    return t.RUN_IN_HEAD.match(text, at) is not None and not any(labels(text, at, ()))


def no_heading(text: str, at: int) -> bool:
    m = t.RUN_IN_PLACE.match(text, at)
    return m is None or bool(m["agency"]) or not _stamps.names_other(m["place"])


def after_label(taken: Taken) -> int:
    """Where dates are looked for: behind the label, if there is one."""
    return next((end for name, _, end in taken if name in ("UPDATED_LABEL", "ISSUED_LABEL")), 0)


TERMINALS: dict[str, Terminal] = {
    "STAMP_LENGTH": asking(lambda s, _: len(s) <= (140 if regex.search(r"\d", s) else 60)),
    "PLACE_LENGTH": asking(lambda s, _: len(s) <= 60 and all(len(n.strip().split(" ")) <= 4 for n in s.split(","))),
    "UPDATED_LABEL": label(_lexicon.UPDATED),
    "ISSUED_LABEL": label(_lexicon.ISSUED),
    "NEAR": near,
    "MARKS": matching(f"[{regex.escape(_stamps.MARKS)}]+"),
    "TAIL": tail,
    "UNDATED": undated,
    "CLEAR": asking(lambda s, at: ":" in s or "：" in s or " " in s[:at].strip(" [(")),
    "REMARK": remark,
    "DANGLING": matching(r"[ \xa0\-–—|·•,:;.]+$"),
    "CLOSING": matching(r"[)\]]?[\s–—|·,:;.-]*+"),
    "PLACE": place,
    "TOWN": town,
    "AGAIN": again,
    "WIRE": wire,
    "CJK_WIRE": matching_any(t._CJK_WIRE),
    "CJK_NAME": matching_any(t._CJK_NAME),
    "CJK_PLACE": matching_any(t._CJK_PLACE[:-1]),
    "WIRE_WORD": matching(r"\s?[电電讯訊]"),
    "BRACKET": matching(r"[(\[]"),
    "CLOSED": asking(lambda s, at: s.startswith(")", at)),
    "WIRED": asking(lambda s, at: (m := t.AFTER_RUN_IN_DATE.match(s, at)) is not None and m["agency"]),
    "CAPITALS": matching_any(r"\p{Lu}[\p{Lu}\p{M}\s-]{1,30}[\p{Lu}\p{M}]"),
    "WIRE_NAME": lambda s, at, _: [at + len(name) for name in t.WIRES if s.startswith(f"{name})", at)],
    "PLACED_OR_KNOWN": placed_or_known,
    "KNOWN_AGENCY": lambda s, at, _: [m.end()] if (m := regex.match(t.AGENCY, s, pos=at)) and known(m) else [],
    "COLON": matching(r":\s"),
    "CJK_OPENING": matching(r"[【(（]"),
    "CJK_CLOSING": matching(r"[】)）]"),
    "COMMA": matching(r",\s"),
    "SLASH": matching(r"\s/\s"),
    "PLACES": matching_any(t._PLACES),
    "PLACE_MARK": place_mark,
    "POSTED_AT": matching(r",\s(?:\p{Ll}+\s){1,2}(?=\d)"),
    "RUN_IN_HEAD": asking(run_in_head),
    "COMPLETE": asking(complete),
    "MORE": asking(lambda s, at: at < len(s) and not t.PLACE_LINE.fullmatch(s, at)),
    "SENTENCE": asking(lambda s, at: len(s) - at >= 30 and t.ends_sentence(s)),
    "NO_HEADING": asking(no_heading),
    "ONE_DAY": one_day,
    "RANGE_DASH": lambda s, at, taken: matching(r"\s?[-–—−‐‑]\s?")(s, at, taken) if len(s) - at > 5 else [],
    "KIND": kind,
    "WEEKDAY": lambda s, at, _: [len(s)] if _lexicon.fold(s[at:]) in _lexicon.WEEKDAYS else [],
    "WEEKDAY_BEFORE": weekday_before,
    "WEEKDAY_AFTER": weekday_after,
    "ARTICLE_BEFORE": article_before,
    "TIME_AFTER": matching(t.TIME_AFTER.pattern),
    "TIME_BEFORE": time_before,
    "CLOCK": matching_any(f"(?i:{t.CLOCK})"),
    "HOUR_WORD": matching(r"\s?(?:Uhr|uhr|hrs|h|hs|horas|ore|óra)\b\.?"),
    "DASH": matching(r"\s?(?:--|[–—-])\s"),
    "ISSUER": lambda s, at, _: [len(s)] if regex.fullmatch(t._PLACES, s, pos=at) else [],
    "ZONE": matching_any(t.ZONE),
    "SPACE": matching(r"\s"),
    "SPACES": matching(r"\s+"),
    "YEAR": matching(t.YEAR),
    "SHORT_YEAR": matching(r"(?:\d{4}|\d{2})(?!\d)"),
    "NUMBER": matching(r"\d{1,2}(?!\d)"),
    "ROMAN": matching(r"[IVX]{1,4}"),
    "ERA": matching_any(t.ERA),
    "ROMAN_MARK": matching_any(t.ROMAN_MARK),
    "END_OF_YEAR": matching_any(t.END_OF_YEAR),
    "ISO_MARK": matching(r"[-/.]"),
    "MARK": matching_any(r"\s?[./-]\s?"),
    "SAME_MARK": same_mark,
    "DAY": matching_any(t.DAY),
    "FIRST_DAY": matching_any(t.FIRST_DAY),
    "LAST_DAY": matching_any(t.LAST_DAY),
    "OF": matching_any(t.OF),
    "MONTH": month,
    "YEAR_MARK": matching_any(t.YEAR_MARK),
    "NO_MINUTES": asking(lambda s, at: not regex.match(r":\d", s, pos=at)),
    "POINT": matching(r"[.,]"),
    "LONE_DASH": matching(r"--|[-–—]\s"),
    "AGENCY": matching_any(t.AGENCY),
    "SEPARATOR": matching_any(t.SEPARATOR),
    "PLACE_SEPARATOR": matching_any(t._PLACE_SEPARATOR),
    "CAPITAL": asking(lambda s, at: regex.match(r"\p{Lu}", s, pos=at)),
    "LOWER": asking(lambda s, at: regex.match(r"(?<=[–—-]\s)\p{Ll}", s, pos=at)),
    "OPENING": asking(lambda s, at: at == len(s) or regex.match(t.OPENING, s, pos=at)),
}


@cache
def find_when(text: str, origin: int = 0) -> tuple[int, int, Taken] | None:
    """Start, end and pieces of the `when` of a line: the first days from `origin` on, read outwards."""
    line = Line(text, LINES, TERMINALS)
    for number in regex.finditer(r"(?<!\d)\d{1,4}(?!\d)", text, pos=origin):
        at = number.start()
        word = regex.search(
            r"(?:(?<![\p{L}\p{M}\d])[\p{L}\p{M}]{2,}\.?\s|(?:明治|大正|昭和|平成|令和)(?:元年\s?)?)$", text[origin:at]
        )
        glued = at > origin and regex.match(r"\p{L}", text[at - 1]) and text[at - 1] < "\u2e80"
        for start in ([origin + word.start()] if word else []) + ([] if glued else [at]):
            if found := line.outwards("when", "days", start):
                return max(found[0], origin), found[1], found[2]
    return None


#: Inside a line `when` is where its days are.
INSIDE: dict[str, Terminal] = TERMINALS | {"when": when}


def whole(rule: str, text: str) -> dict[str, tuple[int, int]] | None:
    """What the pieces of `text` are that follows `rule` to its end, by their names; None if it does not."""
    ends = Line(text, LINES, INSIDE).derive(rule)
    taken = next((taken for end, taken in ends if end == len(text)), None)
    return None if taken is None else {name: (start, end) for name, start, end in taken}


def value(text: str, pieces: dict[str, tuple[int, int]], name: str) -> str | None:
    return text[slice(*pieces[name])] if name in pieces else None


#: Rules of which the first reading stands.
FIRM = frozenset(
    {"after_run_in_date", "after_wired_date", "place_behind", "wire_behind", "wire_in_brackets", "run_in_place"}
)


def run_in_of(rule: str, text: str) -> dict[str, tuple[int, int]] | None:
    """The pieces of the dateline of `rule` that opens `text`."""
    found = next(Line(text, LINES, INSIDE, FIRM).derive(rule), None)
    return None if found is None else {name: (start, end) for name, start, end in found[1]}


#: What names a wire service.
WIRES = ("AGENCY", "KNOWN_AGENCY", "WIRE", "CJK_WIRE", "CJK_NAME", "WIRE_NAME")


def assert_stamps_agree(rule: str, text: str, stamp: _stamps.Stamp | None) -> Iterable[str]:
    """The grammar finds a `rule` in `text` where the code finds `stamp`, with the same pieces; their names."""
    runs_in = rule in ("run_in_dateline", "wire_dateline")
    pieces = run_in_of(rule, text) if runs_in else whole(rule, text)
    assert (pieces is None) == (stamp is None), (rule, text, pieces, stamp)
    if pieces is None or stamp is None:
        return ()
    place = next(
        (
            found
            for name in ("PLACE", "PLACES", "CJK_PLACE", "TOWN", "CAPITALS")
            if (found := value(text, pieces, name))
        ),
        None,
    )
    if runs_in and place and "when" in pieces and _stamps.names_issuer(place):
        place = None
    place = place if rule == "place_line" else _stamps._without_point(place)
    assert stamp.place == place, (rule, text, pieces, stamp)
    if "when" in pieces:
        label = max(pieces.get("UPDATED_LABEL", (0, 0))[1], pieces.get("ISSUED_LABEL", (0, 0))[1])
        printed = stamp.when and (max(stamp.when.start, label), stamp.when.end)
        assert printed == pieces["when"], (rule, text, pieces, stamp)
    if runs_in:
        assert pieces[rule][1] == stamp.text_from, (rule, text, pieces, stamp)
        agency = next((found for name in WIRES if (found := value(text, pieces, name))), None)
        assert (agency and agency.strip("/() -–—,.")) == (stamp.agency and stamp.agency.strip()), (
            rule,
            text,
            pieces,
            stamp,
        )
    elif "TAIL" in pieces:
        assert (stamp.end, stamp.text_from) == (pieces["when"][1], pieces["TAIL"][0]), (rule, text, pieces, stamp)
    elif rule == "date_line" and "when" in pieces:
        end = max(pieces.get(name, (0, 0))[1] for name in ("PLACE", "WEEKDAY", "when"))
        assert text[end : stamp.end] in ("", "."), (rule, text, pieces, stamp)
    return pieces


def assert_lines_agree(text: str) -> set[str]:
    """All line rules take `text` for what the code takes it for; the rules that it reached."""
    found: set[str] = set()
    if len(text) <= _stamps.LONGEST:
        for rule in ("updated_line", "issued_line", "date_line", "time_line", "place_line"):
            found.update(assert_stamps_agree(rule, text, getattr(_stamps, rule)(text)))
        read = _stamps.read_stamp(text, None, None)
        stamp = whole("stamp", text)
        assert (read and read[0]) == (stamp and next(n for n in stamp if n.endswith("_line"))), (text, read, stamp)
        found.update(stamp or ())
    for rule in ("wire_dateline", "run_in_dateline"):
        found.update(assert_stamps_agree(rule, text, getattr(_stamps, rule)(text)))
    code, grammar = _dates.find_when(text[:REACH]), find_when(text[:REACH])
    assert (code and (code.start, code.end)) == (grammar and grammar[:2]), (text, code, grammar)
    found.update(name for name, *_ in (grammar[2] if grammar else ()))
    return found


FIXTURE_LINES = {pair.name: [block.text for block in document(pair.text).blocks] for pair in PAIRS}


@cache
def lines_reached(name: str) -> set[str]:
    """The rules of lines that a fixture reaches."""
    return set().union(*(assert_lines_agree(text) for text in FIXTURE_LINES[name]))


@pytest.mark.parametrize("name", FIXTURE_LINES)
def test_lines_agree_on_fixtures(name: str) -> None:
    """G6 for lines."""
    lines_reached(name)


# --- examples -----------------------------------------------------------------------------------------


def reached(name: str) -> set[str]:
    """All rules that a fixture reaches."""
    return {rule for rule, _ in took(name)} | lines_reached(name) if name in BY_NAME else set()


@pytest.mark.parametrize("rule", SECTIONS)
def test_every_rule_is_reached_by_its_example(rule: str) -> None:
    """G5: the fixture that a section names reaches its rule, and the example stands in it."""
    section = SECTIONS[rule]
    assert section.fixture in BY_NAME, f"{section.fixture} is no fixture"
    assert rule in reached(section.fixture)
    for example in section.examples:
        assert squeeze(example) in squeeze(BY_NAME[section.fixture].text)


# --- sentences and recombined pieces -----------------------------------------------------------------


def phrases(*words: str) -> st.SearchStrategy[str]:
    return st.sampled_from(words)


def lexicon(table: Iterable[str], *ends: str) -> st.SearchStrategy[str]:
    """A phrase of `table`, as it stands, capitalised or in capitals, with one of `ends`."""
    words = st.sampled_from(sorted(table))
    cased = st.builds(
        lambda word, case: case(word), words, st.sampled_from((str, str.capitalize, str.title, str.upper))
    )
    return st.builds(str.__add__, cased, st.sampled_from(ends))


NUMBERS = st.integers(0, 40).map(str) | st.integers(1, 12).map("{:02}".format)
PLACES = (
    "Paris",
    "BRUSSELS",
    "Siège de l'OTAN, Bruxelles",
    "N.Y.",
    "St. Ives",
    "Ottawa (Ontario)",
    "Palais de l’Élysée",
)
CLOCKS = ("21:24", "10h05", "4:19 p.m.", "09.19", "7 am", "13:02:59", "25:10", "1324", "9 h", "18時30分", "5")
#: What a terminal may look like; lists and numbers rather than patterns, to keep the sentences near to real ones.
LOOKS: dict[str, st.SearchStrategy[str]] = {
    "UPDATED_LABEL": lexicon(_lexicon.UPDATED, "", " ", ":", ": ", " : ", "："),
    "ISSUED_LABEL": lexicon(_lexicon.ISSUED, "", " ", ":", ": ", " : ", "："),
    "NEAR": phrases(" ", " on ", ", the ", "\u00a0", " by all the people "),
    "MARKS": phrases(")", " - ", "|", " ] ", ". "),
    "TAIL": phrases("News", "x", "and more of it"),
    "REMARK": phrases(" )", "yesterday", "in the late evening of it"),
    "DANGLING": phrases(" -", " |", ".", ":", " – |"),
    "CLOSING": phrases(")", " – ", ", ", ". ", ") -", "] "),
    "PLACE": phrases(*PLACES),
    "PLACES": phrases(*PLACES),
    "PLACE_MARK": phrases(", ", ". ", " - ", ": ", " ", "،"),
    "TOWN": phrases("Lövhamn", "Norwick, Ohio", "Frankfurt am Main", "Investors", "Sal", "The"),
    "ROMAN_MARK": phrases(".", ". ", " ", "-", "/"),
    "END_OF_YEAR": phrases(" r.", " г.", " року", " the", ". godine"),
    "POSTED_AT": phrases(", posted at ", ", at ", ", le mar ", ", "),
    "RANGE_DASH": phrases(" - ", "-", "–", " — "),
    "WEEKDAY_BEFORE": lexicon(_lexicon.WEEKDAYS, " ", ", ", " the ", " (", ".", "\u202f")
    | phrases("le jeudi ", "Tu, "),
    "WEEKDAY_AFTER": lexicon(_lexicon.WEEKDAYS, ")").map(" ({}".format) | phrases("（月）"),
    "ARTICLE_BEFORE": lexicon(_lexicon.DATE_WORDS, " ", ". ", ""),
    "TIME_AFTER": st.builds("{}{}".format, phrases(" ", ", ", " | ", " um ", "", " à ", "T"), st.sampled_from(CLOCKS)),
    "TIME_BEFORE": st.builds("{}{}".format, st.sampled_from(CLOCKS), phrases(" ", ", ", " | ", " on ", "", " du ")),
    "CLOCK": st.sampled_from(CLOCKS),
    "HOUR_WORD": phrases(" Uhr", " hrs", "Uhr"),
    "ZONE": phrases("CET", "GMT", "UTC +2", "MSK", "EST", "Z"),
    "SPACE": phrases(" ", " ", " ", "\u00a0", "\u202f", "\u3000"),
    "SPACES": phrases(" ", "  ", " \u00a0"),
    "YEAR": st.integers(1000, 2999).map(str) | phrases("٢٠٢٢", "0999"),
    "SHORT_YEAR": phrases("2022", "22", "1999", "202"),
    "NUMBER": NUMBERS,
    "ROMAN": phrases("I", "IV", "XII", "VIII", "IIII", "XIIII"),
    "ERA": phrases("令和4", "平成元", "昭和64"),
    "ISO_MARK": phrases("-", "/", "."),
    "MARK": phrases("-", "/", ".", ". ", " / ", " -"),
    "SAME_MARK": phrases("-", "/", ".", ". ", " / ", " -"),
    "DAY": st.builds(str.__add__, NUMBERS, phrases("", "", ".", "st", "er", "th", "º", "-го")),
    "FIRST_DAY": st.builds("{}{}".format, NUMBERS, phrases("-", " - ", ".–", "th – ")),
    "LAST_DAY": st.builds("{1}{0}".format, NUMBERS, phrases("-", " - ", "–")),
    "OF": lexicon(_lexicon.DATE_WORDS, " ", ". ", ""),
    "MONTH": lexicon(_lexicon.MONTHS, "", "", ".") | phrases("شباط/فبراير", "Foo", "des"),
    "YEAR_MARK": lexicon(_lexicon.DATE_WORDS, "", ".").map(" {}".format),
    "POINT": phrases(".", ","),
    "LONE_DASH": phrases("- ", "– "),
    "AGENCY": phrases("/PRNewswire/", "(AP)", "(GLOBE NEWSWIRE)", "РИА Новости", "/ ТАСС /", "INTERFAX.RU"),
    "SEPARATOR": phrases(" -- ", "--", " – ", "—", " - ", "-", ": ", "  "),
    "PLACE_SEPARATOR": phrases(" -- ", "--", " – ", "—", " - ", "-", ": ", "  "),
}
ENDINGS = phrases("", "The ministers met in the old harbour and signed.", "a", "Ministers met", "(2) It rains.", " ")


@cache
def sentences(expr: Expr) -> st.SearchStrategy[str]:
    """Texts that follow `expr`, or nearly."""
    if expr.kind == "text":
        return st.just(expr.word)
    if expr.kind == "name":
        if expr.word in LINES:
            return sentences(LINES[expr.word])
        return LOOKS.get(expr.word, st.just(""))
    if expr.kind == "|":
        return st.one_of([sentences(part) for part in expr.parts])
    if expr.kind == "[":
        return st.just("") | sentences(expr.parts[0])
    return st.tuples(*(sentences(part) for part in expr.parts)).map("".join)


def as_line(text: str) -> str:
    """`text` as a line is: nothing blank at its ends, and not empty."""
    return text.strip(_lines.PADDING) or "-"


@pytest.mark.parametrize("rule", ["stamp", "place_line", "run_in_dateline", "date_line", "when"])
def test_lines_agree_on_sentences(rule: str) -> None:
    """G6 for lines: texts made from the rule."""

    @given(sentences(LINES[rule]), ENDINGS)
    def agree(text: str, ending: str) -> None:
        assert_lines_agree(as_line(text + ending if rule == "run_in_dateline" else text))

    agree()


SHORT_LINES = sorted({line for lines in FIXTURE_LINES.values() for line in lines if len(line) <= _stamps.LONGEST})
TOKENS = sorted({token for line in SHORT_LINES for token in re.findall(r"\w+|\s+|[^\w\s]", line)})
HALVES = st.builds(lambda line, cut: (line[:cut], line[cut:]), st.sampled_from(SHORT_LINES), st.integers(0, 60))
PIECES = st.one_of(*LOOKS.values(), phrases(" ", ", ", "(", ")"))


@given(st.lists(PIECES, min_size=1, max_size=6) | st.lists(st.sampled_from(TOKENS), min_size=1, max_size=12))
def test_lines_agree_on_pieces(pieces: list[str]) -> None:
    """G6 for lines: what terminals look like, and words of the fixtures, in any order."""
    assert_lines_agree(as_line("".join(pieces)))


@given(HALVES, HALVES, phrases("", " ", ", "))
def test_lines_agree_on_recombined_lines(first: tuple[str, str], second: tuple[str, str], between: str) -> None:
    """G6 for lines: the head of one line of the fixtures and the tail of another."""
    assert_lines_agree(as_line(first[0] + between + second[1]))


#: Lines on which a grammar and a parser part easily.
HARD = (
    "Paris, le mar 10h05",
    "1-2 May 2020 – 3 June 2020",
    "12-14 May 2020",
    "May 12:30",
    "MAY 5 JUNE 2022",
    "Updated5 May 2020",
    "Mis à jour le 5 mai 2020 à 10h05 | News",
    "Barcelona, d'11 mai 2020",
    "Paris, jeudi\u202f7 mai 2020",
    "5. des kl. 10:00",
    "Praha, ponde\u030cli\u0301 4. kve\u030ctna 2020",
    "1-2 lis 2022 - 3 May 2022",
    "Sal, 13 March 2024",
    "Lövhamn den 14 februari 2023 – Hamnen öppnar en ny kaj för små båtar.",
    "2024-03-12T14:05:00+01:00",
    "Borowo, 12.03.2024 r.",
    "г. Лесное, 12 марта 2024 г.",
    "2024. március 12., kedd 14:05",
    "12.03.2024 r. Halden Boats GmbH",
    "The Ministry of Tides, 12 March 2024",
    "平成元年 1月8日",
    "N.Y.Nov. 9, 2011",
    "13:02, Friday 26 April 2013, Sochi",
    "2022年2月28日（月） 18:30",
    "Paris, 5 May 2020 - (AP) --",
    "29 March 2022, New York",
)


@pytest.mark.parametrize("text", HARD)
def test_lines_agree_on_hard_lines(text: str) -> None:
    assert_lines_agree(text)


#: Blocks that the headers of the fixtures lack: places and times in odd company, labels that name a kind too.
MORE_BLOCKS = (
    "Brussels, 14 May 2019",
    "13:02",
    "Sochi",
    "For immediate release",
    "Issued on",
    "A line under the title\nand one that goes on with it\nand a third",
    "EN",
    "(2019) 041",
    "Press Release",
)


@cache
def pools() -> dict[str, list[str]]:
    """What each rule that makes a part takes in the fixtures."""
    found: dict[str, set[str]] = defaultdict(set, more=set(MORE_BLOCKS))
    for pair in PAIRS:
        for rule, block in took(pair.name):
            if rule not in COMPOSITE:
                found[rule].add(block)
    return {rule: sorted(blocks) for rule, blocks in found.items()}


def taken_by(*rules: str) -> st.SearchStrategy[str]:
    """A block that one of `rules` takes in a fixture; of any rule where none is given, each as often as the next."""
    return st.deferred(lambda: st.sampled_from(rules or sorted(pools())).flatmap(lambda r: st.sampled_from(pools()[r])))


BETWEEN = phrases("\n\n", "\n")
TOP = st.tuples(taken_by("dateline", "more", "updated", "issued", "subtitle", "kicker", "note", "reference"), BETWEEN)
MANY = settings(max_examples=4 * settings().max_examples)


@MANY
@given(st.lists(taken_by(), max_size=12), BETWEEN)
def test_walk_agrees_on_recombined_blocks(blocks: list[str], between: str) -> None:
    """G6 for blocks: blocks of all fixtures in any order, those of rare rules as often as others."""
    assert_walk_agrees(between.join(blocks))


@MANY
@given(taken_by("title"), st.lists(TOP, max_size=6), taken_by("paragraph"), st.lists(taken_by(), max_size=6), BETWEEN)
def test_walk_agrees_on_recombined_releases(
    title: str, top: list[tuple[str, str]], lead: str, rest: list[str], between: str
) -> None:
    """G6 for blocks: a title, a header of any lines, a body and anything behind it."""
    header = "".join(line + gap for line, gap in top)
    assert_walk_agrees(f"{title}\n\n{header}\n{between.join((lead, *rest))}")
