"""Marks that programs put around and into lines: taken off here, with the place of every character kept.

Quoted mail, HTML tags, character references of white space, and Markdown. What is
taken off stays inside the span of its part and is left out of its text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from operator import is_

import regex
from attrs import evolve

from communique._lines import PADDING, Line
from communique._terminals import IMAGE, LINK, LINK_TARGET, PAGE_MARK, TAG

#: Without any of these in a text there is nothing to take off.
_TRIGGERS, _TRIGGERS_IN_BRACKETS = "<&\\_*#", ("](", "[/", "[http", "[1]")
#: Lines of quoted mail, of all lines: so many in ten.
_QUOTED_SHARE = 9
#: The last mark of a row. A repeated group would keep a place for each.
_QUOTE = regex.compile(r">(?!\s?>)\s?(?P<indent>\s*)")

_TAG = regex.compile(TAG)
#: A line break inside a paragraph reads as a space.
_BREAK = regex.compile(r"\s*<(?i:br)\s?/?>\s*")
#: Tags that open or close a block, or two line breaks, part the line.
_PARTING = regex.compile(
    r"(?i:\s*</?(?:p|div|li|ul|ol|h[1-6]|tr|table|blockquote|figcaption|figure)\b[^<>]*>|\s*<br\s?/?>\s*<br\s?/?>){1,1000}\s*"
)
#: Character references of white space. Others are text, which stays as it is.
_REFERENCES = {
    "&nbsp;": "\u00a0",
    "&#160;": "\u00a0",
    "&#xA0;": "\u00a0",
    "&#xa0;": "\u00a0",
    "&ensp;": "\u2002",
    "&emsp;": "\u2003",
    "&thinsp;": "\u2009",
}
_REFERENCE = regex.compile("|".join(_REFERENCES))

_HEADING = regex.compile(r"(?P<level>#{1,6}|\*{2,6})\s+(?P<keep>[^\s#*].*?)(?:\s+(?:#{1,6}|\*{2,6}))?")
_EMPHASIS_LINE = regex.compile(r"(?P<mark>\*{1,3}|_{1,3})(?P<keep>[^\s*_](?:[^*_]*[^\s*_])?)(?P=mark)")
_IMAGE, _LINK = regex.compile(IMAGE), regex.compile(LINK)
#: A line of nothing but links and pictures, with a list mark or without.
_ONLY_LINKS = regex.compile(rf"(?:[-*+•]\s+)?(?:{PAGE_MARK.pattern})")
_EMPHASIS = regex.compile(
    r"(?<![*\w])(?P<mark>\*{1,3})(?=[^\s*])(?P<keep>[^*]*[^\s*])(?P=mark)(?!\*)"
    r"|(?<![_\w])(?P<mark>_{1,2})(?=[^\s_])(?P<keep>[^_]*[^\s_])(?P=mark)(?![_\w])"
)
_ESCAPE = regex.compile(r"\\(?P<keep>[\\`*_{}\[\]()#+.!|~<>-])")
#: The number of a link before its words: "[3]Press".
_LINK_NUMBER = regex.compile(r"\[\d{1,3}\](?=\p{L}|[“\"(])")
#: Where a link leads, behind its words: "Privacy [/privacy]".
_TARGET = regex.compile(r"\s?\[(?:https?:/|mailto:|[/#])[^\[\]\s]*\]")

Edit = Callable[["regex.Match[str]"], str]


def take_off(source: str, lines: list[Line]) -> tuple[list[Line], tuple[str, ...]]:
    """`lines` without their marks, and the names of the kinds of marks that were found."""
    found: list[str] = []
    if lines and lines[0].text[0] == ">" and is_quoted(lines):
        lines = list(_unquoted(lines))
        found.append("quoted")
    if not _holds_marks(source):
        return lines, tuple(found)
    for name, kind in _KINDS.items():
        cleaned = kind(source, lines)
        if cleaned is not lines:
            lines = cleaned
            found.append(name)
    return lines, tuple(found)


def _holds_marks(source: str) -> bool:
    """Whether there may be anything to take off. Two characters are looked for far more slowly than one."""
    if any(map(source.__contains__, _TRIGGERS)):
        return True
    return "[" in source and any(map(source.__contains__, _TRIGGERS_IN_BRACKETS))


# --- quoted mail ---------------------------------------------------------------------------------


def is_quoted(lines: list[Line]) -> bool:
    """Whether nearly all `lines` begin with the mark of quoted mail."""
    return len(lines) > 1 and sum(line.text[0] == ">" for line in lines) * 10 >= len(lines) * _QUOTED_SHARE


def _unquoted(lines: list[Line]) -> Iterator[Line]:
    """`lines` without ">" before them; one that holds nothing else is a blank line."""
    gap = False
    for line in lines:
        m = _QUOTE.search(line.text) if line.text[0] == ">" else None
        at, indent = (m.end(), len(m["indent"])) if m else (0, line.indent)
        text = line.text[at:]
        if text:
            yield evolve(line, start=line.start + at, text=text, indent=indent, gap=line.gap or gap)
            gap = False
        else:
            gap = True


# --- characters ----------------------------------------------------------------------------------


def _edited(line: Line, pattern: regex.Pattern[str], new: Edit) -> Line:
    """`line` with every match of `pattern` replaced: by its group "keep", or by one character or none."""
    matches = list(pattern.finditer(line.text))
    if not matches or (line.level == 0 and pattern is not _EMPHASIS and _ONLY_LINKS.fullmatch(line.text)):
        return line
    offsets = line.offsets or list(range(line.start, line.end + 1))
    texts, places, at = [], [], 0
    for m in matches:
        kept = new(m)
        start = m.start("keep") if "keep" in pattern.groupindex else m.start()
        texts += [line.text[at : m.start()], kept]
        places += [*offsets[at : m.start()], *offsets[start : start + len(kept)]]
        at = m.end()
    texts.append(line.text[at:])
    places += offsets[at:]
    return _trimmed(line, "".join(texts), places)


def _trimmed(line: Line, text: str, offsets: list[int]) -> Line:
    """`line` with `text`, padding at its ends left out; as it was, where no letter or digit is left."""
    left = text.lstrip(PADDING)
    at = len(text) - len(left)
    left = left.rstrip(PADDING)
    return evolve(line, text=left, offsets=offsets[at : at + len(left) + 1]) if _says(left) else line


def _says(text: str) -> bool:
    """Whether `text` holds a letter or digit: the marks of a line that holds none are all it has."""
    return any(c.isalnum() for c in text)


def _keep(m: regex.Match[str]) -> str:
    return str(m["keep"])


def _nothing(m: regex.Match[str]) -> str:
    return ""


def _each(lines: list[Line], *edits: tuple[regex.Pattern[str], Edit]) -> list[Line]:
    """`lines` after all `edits`; the same list if no edit found anything."""
    edited = lines
    for pattern, new in edits:
        edited = [_edited(line, pattern, new) for line in edited]
    return _unless_same(lines, edited)


def _unless_same(lines: list[Line], edited: list[Line]) -> list[Line]:
    """`edited`; the same list as before if no line of it is another."""
    return lines if len(lines) == len(edited) and all(map(is_, lines, edited)) else edited


# --- HTML ----------------------------------------------------------------------------------------


def _references(source: str, lines: list[Line]) -> list[Line]:
    """Character references of white space, read as that."""
    return _each(lines, (_REFERENCE, lambda m: _REFERENCES[m[0]])) if "&" in source else lines


def _tags(source: str, lines: list[Line]) -> list[Line]:
    """HTML tags; a line of nothing else stays."""
    # Without a closing tag or line break "<S>" is the sign of a stock.
    if not any(sign in source for sign in ("</", "/>", "<br", "<BR", "<!--")):
        return lines
    parted = [piece for line in lines for piece in _parted(line)]
    return _unless_same(lines, _each(parted, (_BREAK, lambda m: " "), (_TAG, _nothing)))


def _parted(line: Line) -> Iterator[Line]:
    """The pieces of `line` between tags that open or close blocks; the tags stay in the span of the piece before."""
    inner = [m.span() for m in _PARTING.finditer(line.text) if m.start() > 0 and m.end() < len(line.text)]
    cuts = [*inner, (len(line.text), len(line.text))]
    starts = [0, *(end for _, end in inner)]
    pieces = [(at, start, end) for at, (start, end) in zip(starts, cuts, strict=True)]
    if not inner or not all(_says(_TAG.sub("", line.text[at:start])) for at, start, _ in pieces):
        yield line
        return
    edge = line.start
    for at, start, end in pieces:
        behind = line.place(end) if end < len(line.text) else line.end
        yield evolve(_piece(line, at, start, line.gap or at > 0), start=edge, end=behind)
        edge = behind


def _piece(line: Line, start: int, end: int, gap: bool) -> Line:
    """The part ``[start, end)`` of `line` as a line; what was taken off at its ends stays with it."""
    return evolve(
        line,
        start=line.behind(start),
        end=line.place(end) if end < len(line.text) else line.end,
        text=line.text[start:end],
        gap=gap,
        offsets=None if line.offsets is None else line.offsets[start : end + 1],
    )


# --- Markdown ------------------------------------------------------------------------------------


def _headings(source: str, lines: list[Line]) -> list[Line]:
    """Marks around a heading ("## Title", "****** Title ******", "**Title**") give the line a level."""
    return _unless_same(lines, [_heading(line) for line in _bold_runs(lines)])


def _bold_runs(lines: list[Line]) -> list[Line]:
    """`lines` without the stars around a heading in bold type of two lines; the first is given its level."""
    pairs = [n for n, (a, b) in enumerate(pairwise(lines)) if _opens_bold(a) and _closes_bold(b) and not b.gap]
    if not pairs:
        return lines
    bare = list(lines)
    for n in pairs:
        a, b = lines[n], lines[n + 1]
        bare[n] = evolve(_piece(a, 2, len(a.text), a.gap), level=7)
        bare[n + 1] = _piece(b, 0, len(b.text) - 2, b.gap)
    return bare


def _opens_bold(line: Line) -> bool:
    return line.text.startswith("**") and line.text.count("**") == 1 and line.text[2:3].isalnum()


def _closes_bold(line: Line) -> bool:
    return line.text.endswith("**") and line.text.count("**") == 1 and len(line.text) > 2


def _heading(line: Line) -> Line:
    text = line.text
    if text[0] not in "#*_":
        return line
    if m := _HEADING.fullmatch(text):
        stars = len(m["level"])
        level = stars if text[0] == "#" else max(1, 7 - stars)
        return evolve(_bare(line, m), level=level, closed=text[-1] in "#*")
    m = _EMPHASIS_LINE.fullmatch(text)
    return evolve(_bare(line, m), level=7 if len(m["mark"]) == 2 else 0) if m else line


def _bare(line: Line, m: regex.Match[str]) -> Line:
    """`line` without the marks around the group "keep", which are layout."""
    return _piece(line, m.start("keep"), m.end("keep"), line.gap)


def _inline(source: str, lines: list[Line]) -> list[Line]:
    """Links, pictures, emphasis and escapes inside lines; a line of nothing but links stays."""
    if not any(mark in source for mark in ("](", "**", "__", "\\")) and not any(line.level for line in lines):
        return lines
    return _each(lines, (_IMAGE, _nothing), (_LINK, _keep), (_EMPHASIS, _keep), (_ESCAPE, _keep))


def _link_numbers(source: str, lines: list[Line]) -> list[Line]:
    """The numbers of links in a text that lists where they lead."""
    if not any(LINK_TARGET.fullmatch(line.text) for line in lines[-3:]):
        return lines
    return _each(lines, (_LINK_NUMBER, _nothing))


def _link_targets(source: str, lines: list[Line]) -> list[Line]:
    """Where links lead, in brackets behind their words."""
    return _each(lines, (_TARGET, _nothing)) if "[/" in source or "[http" in source else lines


_KINDS: dict[str, Callable[[str, list[Line]], list[Line]]] = {
    "references": _references,
    "tags": _tags,
    "headings": _headings,
    "markdown": _inline,
    "link-numbers": _link_numbers,
    "link-targets": _link_targets,
}
