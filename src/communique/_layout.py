"""From lines to blocks: how the lines make paragraphs is decided once for the whole text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise, takewhile
from unicodedata import east_asian_width, normalize

import regex
from attrs import Factory, define, evolve, frozen

from communique._dates import find_date, find_when
from communique._lexicon import (
    KICKERS,
    WORDS,
    fold,
    is_issued,
    is_label_head,
    is_month,
    is_updated,
    may_open_label,
    votes_of,
)
from communique._lines import Line
from communique._marks import take_off
from communique._parts import Layout
from communique._terminals import (
    BREADCRUMB,
    DATELINE_HEAD,
    DIGIT,
    FOLIO,
    LABEL,
    LABEL_HEAD,
    PAGE_MARK,
    ends_sentence,
)

#: A list mark; a dash or star that closes its line too makes an end mark ("- 30 -").
_BULLET = regex.compile(
    r"(?![-*]\s(?:\d\d|\p{L}{3,12})?[-*\s]+$)"
    r"(?:[|>•‣◦▪●○■□·∙►▸➢❖✓⦁*+–-]|(?P<number>\d{1,3}[.)]|\(?[a-z\d]\)))\s+(?=\S)"
)
#: Marks that are layout and belong to no part. Other list marks stay inside the span of their item.
_RULE = regex.compile(r"[\s|•*·‣◦▪–—_=#>/\\.:,;()\[\]\"'-]++")
#: A line that ends in one of these leaves no sentence open.
_CLOSED = frozenset('.!?…:;。！？：；؟»”"’)」』')
_CYRILLIC, _LATIN = regex.compile(r"\p{Cyrillic}"), regex.compile(r"\p{Latin}")
#: A mail or web address at the start of a line is no rest of a sentence.
_ADDRESS = regex.compile(r"\S+@\S|www\.|https?:")
#: The full stop of an abbreviation ends no sentence: "U.S."
_INITIALS = regex.compile(r"\b\p{L}\.\p{L}\.$")
#: A line that begins with one of these goes on with the one above.
_CLOSING = frozenset("»”),;.、。，」』")
#: Lines longer than this are not the work of a wrapping program.
_WIDEST = 160
#: A shorter line that ends in a comma may be a salutation.
_SALUTATION = 40
#: A line that is nothing but a date or a number is not longer than this.
_LABEL = 40
#: Known lines (labels, headings) are not longer than this.
_KNOWN = 80
#: Words between inline tags, cut off their sentence, are not longer than this.
_PIECE = 60
#: Lines of so few columns cut dates and stamps too.
_NARROW = 36
#: A headline's line that goes on in the next is not shorter than this.
_HEADLINE = 25
#: Running heads and feet stand within so many lines of a page break.
_PAGE_EDGE = 2


@define
class Block:
    """One or more lines that belong together, unfolded, without their list mark."""

    text: str
    start: int
    end: int
    marker: str | None
    gap: bool  #: blank lines stand before it
    lines: list[Line]
    stopped: bool  #: ends as a sentence does
    level: int = 0  #: of a marked heading
    page: bool = False  #: a running head, foot or number of a page
    starts: list[int] = Factory(list)  #: for each line the offset of its first character in `text`
    _folded: str | None = None
    _votes: dict[str, float] | None = None

    @property
    def folded(self) -> str:
        """The text as the lexicon spells it, brackets and colon left out; empty for long text."""
        if self._folded is None:
            self._folded = fold(self.text.strip("()[]（）【】:：*_ ")) if len(self.text) <= _KNOWN else ""
        return self._folded

    @property
    def votes(self) -> dict[str, float]:
        """For each language the words of the text that are its."""
        if self._votes is None:
            self._votes = votes_of(self.text)
        return self._votes

    def place(self, at: int) -> int:
        """The offset in the source of offset `at` in `text`."""
        if at == 0 or at == len(self.text):
            return self.end if at else self.start
        n = bisect_right(self.starts, at) - 1
        return self.lines[n].place(at - self.starts[n])


def is_rule(text: str) -> bool:
    """Whether `text` is only marks: a separator or an end mark."""
    return not text[0].isalnum() and _RULE.fullmatch(text) is not None


def _match_bullet(text: str) -> regex.Match[str] | None:
    """The list mark that opens `text`."""
    return None if text[0].isupper() else _BULLET.match(text)


@frozen
class Wrapping:
    """How the lines of a wrapped text were broken."""

    width: int  #: in columns, up to which lines are filled
    proportional: bool  #: the letters are of unequal width, as in print
    margin: int
    indents: bool  #: first lines of paragraphs stand further in
    ragged: bool  #: broken at odd places, without blank lines: only a full stop ends a paragraph


@frozen
class Shape:
    """What was decided of a text: how its lines make blocks, and on what evidence."""

    layout: Layout
    evidence: tuple[str, ...] = ()
    wrapping: Wrapping | None = None


_Pair = tuple[Line, Line]


def analyse(source: str, lines: list[Line]) -> tuple[Shape, list[Block]]:
    """How the `lines` of `source` make blocks, and those blocks."""
    lines, marks = take_off(source, lines)
    if "|" in source:
        lines = [cell for line in lines for cell in _cells(line)]
    shape = _decide(lines)
    if shape.layout is Layout.ONE_LINE:
        lines = _parted_at_header(lines[0])
    lines, page_lines = _without_pages(source, lines, shape)
    if page_lines:
        marks = (*marks, "pages")
    hyphens = shape.wrapping is not None and any(line.text[-1] in _HYPHENS for line in lines)
    words = frozenset(word.strip(".,;:()") for word in source.lower().split()) if hyphens else frozenset()
    blocks = [_block(source, run, words) for run in _runs(lines, shape)]
    _underlined(blocks)
    if page_lines:
        blocks = _with_pages(blocks, page_lines)
    return evolve(shape, evidence=shape.evidence + marks) if marks else shape, blocks


# --- the decision --------------------------------------------------------------------------------


def _decide(lines: list[Line]) -> Shape:
    """How `lines` make blocks, from the line ends that leave a sentence open.

    In a wrapped text nearly every line that is full goes on in the next one, and no word would have fitted on the
    line before. Where sentences go on after lines that are not full, they were cut.
    """
    if len(lines) < 2:
        return Shape(Layout.ONE_LINE if lines else Layout.EMPTY)
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap and not _match_bullet(b.text)]
    open_pairs = [(a, b) for a, b in pairs if len(a.text) <= _WIDEST and _runs_on(a, b)]
    if open_pairs and (shape := _decide_open(lines, pairs, open_pairs)):
        return shape
    if pairs and (wrapping := _wrapping_without_case(lines, pairs)):
        return Shape(Layout.WRAPPED, (f"width {wrapping.width}",), wrapping)
    # Each line is a block.
    return Shape(Layout.BLOCKS if any(line.gap for line in lines) else Layout.LINES)


def _wrapping_without_case(lines: list[Line], pairs: list[_Pair]) -> Wrapping | None:
    """How lines were broken when no small letter follows a break: only a full line tells that a sentence goes on."""
    gaps = any(line.gap for line in lines)
    open_pairs = [
        (a, b)
        for a, b in pairs
        if len(a.text) <= _WIDEST
        and a.text[-1] not in _CLOSED
        and (_has_no_case(b.text[0]) or (gaps and len(a.text) > _LABEL))
    ]
    # Without blank lines a title and two headings look as open as that.
    least = 2 if gaps else 3
    if len(open_pairs) < least:
        return None
    widest, width = _margins(open_pairs)
    if any(_width(line) > widest * _OVERLONG for line in lines):
        return None
    full = [pair for pair in pairs if not _fits(*pair, width)]
    open_full = [pair for pair in open_pairs if not _fits(*pair, width)]
    if len(open_full) < least or len(open_full) * _FULL_SHARE < len(full):
        return None
    return _wrapping(lines, widest, width)


#: No line of a wrapped text is so much longer than its widest line that goes on in the next.
_OVERLONG = 1.25


def _has_no_case(c: str) -> bool:
    """Whether `c` is a letter of a script without capitals."""
    return c.isalpha() and c.lower() == c.upper()


def _decide_open(lines: list[Line], pairs: list[_Pair], open_pairs: list[_Pair]) -> Shape | None:
    """How lines make blocks when some leave a sentence open; None if they may well be headings."""
    widest, width = _margins(open_pairs)
    full = [(a, b) for a, b in pairs if not _fits(a, b, width)]
    open_full = [pair for pair in open_pairs if not _fits(*pair, width)]
    odd = len(open_full) * 2 < len(open_pairs)
    ends = f"open {len(open_pairs)} of {len(pairs)}"
    several = len(open_pairs) > 1 or any(b.text[0].islower() for _, b in open_pairs)
    long = sum(len(line.text) > _WIDEST for line in lines)
    narrow = len(open_pairs) * _OPEN_SHARE >= len(pairs) and long < len(open_pairs)
    if _is_cut(open_pairs, odd and long > 1):
        return Shape(Layout.CUT, (ends,))
    if (several and narrow) or (len(open_full) > 1 and len(open_full) * _FULL_SHARE >= len(full)):
        ragged = narrow and odd and not any(line.gap for line in lines)
        wrapping = _wrapping(lines, widest, width, ragged=ragged)
        return Shape(Layout.WRAPPED, (f"width {width}", ends, *(["ragged"] if ragged else [])), wrapping)
    return None


def _wrapping(lines: list[Line], widest: int, width: int, *, ragged: bool = False) -> Wrapping:
    """How `lines` were broken, from what `_margins` gave."""
    margin = min(line.indent for line in lines)
    return Wrapping(width, width < widest, margin, _indents_paragraphs(lines, margin), ragged)


def _is_cut(open_pairs: list[_Pair], odd: bool) -> bool:
    """Whether lines are cut inside sentences: before a comma or full stop or, in `odd` texts, before small letters."""
    if any(b.text[0] in _RESUMING for _, b in open_pairs):
        return True
    inside = [a for a, b in open_pairs if odd and b.text[0].islower()]
    return len(inside) > 1 and any(len(a.text) >= _SALUTATION for a in inside)


def _margins(open_pairs: list[_Pair]) -> tuple[int, int]:
    """The widest column, and the one up to which lines are filled: a word that would have passed it is on the next.

    Letters of unequal width leave it ragged: then it is where the first word of the next line passed it soonest.
    """
    widest = max(_width(line) for pair in open_pairs for line in pair if len(line.text) <= _WIDEST)
    passed = [_width(a) + _columns(_first_word(b)) for a, b in open_pairs if _width(a) >= widest * _NEARLY_FULL]
    return widest, min(widest, *passed) if passed else widest


#: A line that is filled to this share is full, if its sentence goes on.
_NEARLY_FULL = 0.9
#: One full line in so many must leave a sentence open in a wrapped text; or one line in so many, full or not.
_FULL_SHARE, _OPEN_SHARE = 3, 5
#: A line that begins with one of these was cut off the line above.
_RESUMING = frozenset(",;.)")
#: The first lines of paragraphs are not indented further.
_DEEPEST = 12


def _indents_paragraphs(lines: list[Line], margin: int) -> bool:
    """Whether first lines of paragraphs stand further in than the line below them, which stands at the margin."""
    return any(
        margin == b.indent < a.indent <= margin + _DEEPEST and not b.gap and not _match_bullet(a.text)
        for a, b in pairwise(lines)
    )


def _runs_on(a: Line, b: Line) -> bool:
    """Whether `b` reads as the rest of a sentence that `a` leaves open."""
    last, first = a.text[-1], b.text[0]
    if first in _CLOSING and not is_rule(b.text):
        return True
    # French parts a colon from its word; at the end of a line it goes to the next.
    if b.text in (":", ";", "!", "?"):
        return last not in _CLOSED
    if first in "•|*#" or b.level or (last in _CLOSED and not (first.islower() and _INITIALS.search(a.text))):
        return False
    if first.islower():
        return _ADDRESS.match(b.text) is None
    comma = last == "," and len(a.text) > _SALUTATION
    return comma or a.text.rsplit(None, 1)[-1].lower() in WORDS


def _fits(a: Line, b: Line, width: int) -> bool:
    """Whether the first word of `b` would have fitted on the line of `a`. A no-break space is part of a word."""
    return _width(a) + 1 + _columns(_first_word(b)) <= width


def _first_word(line: Line) -> str:
    """What a wrapping program would have moved to the line above; a French quotation mark goes with the word after."""
    if _is_ideograph(line.text[0]):
        return line.text[:1]
    words = line.text.split(" ", 2)
    return " ".join(words[:2]) if words[0] == "«" else words[0]


#: No character before these takes two columns.
_MAY_BE_WIDE = re.compile("[\u1100-\U0010ffff]")


def _width(line: Line) -> int:
    """The columns of `line` with its indent."""
    return line.indent + _columns(line.text)


def _columns(text: str) -> int:
    """How many columns `text` takes, whatever its Unicode form; ideographs take two."""
    if text.isascii():
        return len(text)
    text = normalize("NFC", text)
    return len(text) + sum(east_asian_width(c) in "WF" for c in _MAY_BE_WIDE.findall(text))


def _is_ideograph(c: str) -> bool:
    """Whether `c` is of a script that is written without spaces."""
    return "\u2e80" <= c <= "\u9fff" or "\uf900" <= c <= "\ufaff" or "\uff00" <= c <= "\uffef"


# --- blocks --------------------------------------------------------------------------------------


def _runs(lines: list[Line], shape: Shape) -> Iterator[list[Line]]:
    """`lines` in runs that make a block each."""
    if not lines:
        return
    run: list[Line] = []
    second = lines[:2][-1].start
    for n, line in enumerate(lines):
        if run and not _goes_on(shape, run, line, lines[n + 1] if n + 1 < len(lines) else None, second):
            yield run
            run = []
        run.append(line)
    yield run


def _goes_on(shape: Shape, run: list[Line], b: Line, following: Line | None, second: int) -> bool:
    """Whether line `b` goes on in the block of `run`."""
    a = run[-1]
    if len(a.text) <= _LABEL and _is_stamp_label(a.text) and _opens_with_date(a, b):
        return True
    if shape.wrapping is not None:
        return _joins(run, b, shape.wrapping, a.start > second)
    if shape.layout is Layout.CUT and not b.gap:
        return _resumes(a, b, following)
    return a.trailing > 1 and shape.layout is Layout.BLOCKS and _breaks_hard(a, b)


def _is_stamp_label(text: str) -> bool:
    """Whether `text` is the label of a stamp and nothing else: "Published"."""
    if not text[0].isalpha() or not may_open_label(text):
        return False
    label = fold(text.rstrip(" :："))
    return is_updated(label) or (is_issued(label) and label not in KICKERS)


def _opens_with_date(label: Line, line: Line) -> bool:
    """Whether `line`, under a `label`, begins with a date; across a blank line without a colon it says little else."""
    date = find_date(line.text, 0, _LABEL)
    if date is None or date.start() > 0:
        return False
    return not line.gap or label.text[-1] in ":：" or (len(line.text) <= _LABEL and line.text[-1] not in _CLOSED)


def _joins(run: list[Line], b: Line, wrapping: Wrapping, below_title: bool) -> bool:
    """Whether `b` goes on in the block of `run`, in a wrapped text."""
    a = run[-1]
    if b.gap or len(a.text) > _WIDEST or b.level or a.closed:
        return False
    if len(run) > 1 and b.indent < run[1].indent and _match_bullet(run[0].text):
        return False
    if wrapping.indents and b.indent > wrapping.margin and not _match_bullet(run[0].text):
        return False
    if DATELINE_HEAD.match(b.text) and not _runs_on(a, b):
        return False
    bullet = _match_bullet(b.text)
    if bullet and (bullet["number"] is None or not _runs_on(a, b)):
        return False
    if _breaks_date(a, b):
        return True
    full = not _fits(a, b, wrapping.width)
    cuts_dates = full and wrapping.width <= _NARROW and not is_rule(a.text) and not is_rule(b.text)
    if _changes_script(a, b) or (not cuts_dates and (_stands_alone(a) or _stands_alone(b))):
        return False
    if _runs_on(a, b):
        return True
    if wrapping.ragged:
        return below_title and a.text[-1] not in _CLOSED
    # A second line is no heading; where it leaves a sentence open the next line goes on with it.
    if wrapping.proportional and a.text[-1] in ":;":
        return False
    inside = len(run) > 1 and a.text[-1] not in _CLOSED and _width(a) >= wrapping.width * _NEARLY_FULL**2
    return inside or full or _goes_on_as_headline(a, b)


def _goes_on_as_headline(a: Line, b: Line) -> bool:
    """Whether both lines are words in capitals and nothing else: one headline, set in larger type than the text."""
    return len(a.text) >= _HEADLINE and all(_is_headline_case(line.text) for line in (a, b))


def _is_headline_case(text: str) -> bool:
    """Whether nearly all long words of `text` begin with a capital, and it ends as no sentence does."""
    words = [word for word in text.split() if len(word) > 3]
    capitals = sum(not word[0].islower() for word in words)
    return len(words) > 3 and capitals * 5 >= len(words) * 4 and text[-1].isalnum()


def _resumes(a: Line, b: Line, following: Line | None) -> bool:
    """Whether `b` was cut off the sentence of `a`: the rest of it, or a piece that the line after it resumes."""
    if _match_bullet(b.text):
        return False
    if _runs_on(a, b):
        return True
    if a.text[-1] in _CLOSED or len(b.text) > _PIECE or following is None or following.gap:
        return False
    return b.text[-1] not in _CLOSED and _runs_on(b, following) and not _stands_alone(a)


def _breaks_date(a: Line, b: Line) -> bool:
    """Whether `a` ends in the middle of a date that `b` goes on with."""
    last, first = a.text.split()[-1].rstrip(".,"), b.text.split()[0].rstrip(".,")
    if is_month(last):
        return first.isdigit()
    return last.isdigit() and len(last) < 3 and (is_month(first) or (first.isdigit() and len(first) == 4))


def _changes_script(a: Line, b: Line) -> bool:
    """Whether `a` is in Latin script and `b` in Cyrillic: a caption and its translation, not one sentence."""
    if b.text.isascii() or _CYRILLIC.search(b.text) is None or _LATIN.search(b.text):
        return False
    return _LATIN.search(a.text) is not None and _CYRILLIC.search(a.text) is None


def _stands_alone(line: Line) -> bool:
    """Whether `line` is nothing but a date, a mark, a number or a path: never the middle of a sentence."""
    text = line.text
    if is_rule(text) or (text[0] in "<![" and PAGE_MARK.fullmatch(text)):
        return True
    if len(text) > _LABEL:
        return " / " in text and BREADCRUMB.fullmatch(text) is not None
    if text[0] == "(" and text[-1].isdigit():
        return True
    when = find_when(text) if text[-1] not in ".,;" else None
    return when is not None and when.start == 0 and when.end >= len(text) - 2


def _breaks_hard(a: Line, b: Line) -> bool:
    """Whether `a` ends in the two spaces of a Markdown line break inside a paragraph."""
    if b.gap or _match_bullet(b.text):
        return False
    return ends_sentence(a.text) and ends_sentence(b.text)


def _block(source: str, lines: list[Line], words: frozenset[str]) -> Block:
    """The block that `lines` make."""
    first = lines[0]
    text, start, marker, mark = first.text, first.start, None, 0
    if not text[0].isalpha() and (m := _match_bullet(text)) and not is_rule(text):
        marker = m["number"] or text[0]
        if marker == "–" and ends_sentence(lines[-1].text):
            # A dash before a whole sentence is that of a speaker, and part of the text.
            marker = None
        elif m["number"] is None:
            mark = m.end()
            start = first.behind(mark) if is_rule(marker) else start
            text = text[mark:]
    starts = [-mark]
    if len(lines) > 1:
        text = _unfolded(source, text, lines, words, starts)
    return Block(text, start, lines[-1].end, marker, first.gap, lines, ends_sentence(text), first.level, False, starts)


def _unfolded(source: str, text: str, lines: list[Line], words: frozenset[str], starts: list[int]) -> str:
    """`text`, which is the first of `lines`, with the others behind it; where each begins is added to `starts`."""
    pieces, length = [text], len(text)
    for a, b in pairwise(lines):
        glue, hyphen = _glue(source, a, b, words)
        if hyphen:
            pieces[-1] = pieces[-1][:-1]
            length -= 1
        length += len(glue)
        starts.append(length)
        pieces += (glue, b.text)
        length += len(b.text)
    return "".join(pieces)


#: A text that is not longer is no heading, whatever stands under it.
_NO_HEADING = 4
_HYPHENS = "-‐"
_UNDERLINE = regex.compile(r"={3,}|-{3,}|~{3,}|\^{3,}")


def _underlined(blocks: list[Block]) -> None:
    """Give a block the level of a heading when a line of "=" or "-" stands right under it."""
    for a, b in pairwise(blocks):
        if not b.gap and b.text[0] in "=-~^" and _UNDERLINE.fullmatch(b.text) and len(a.text) > _NO_HEADING:
            a.level = 1 if b.text[0] == "=" else 2


def _glue(source: str, a: Line, b: Line, words: frozenset[str]) -> tuple[str, bool]:
    """What parts line `a` from line `b`: a space, unless the break is inside a word; and whether a hyphen goes."""
    if source.startswith("\u00ad", a.end) or (_is_ideograph(a.text[-1]) and _is_ideograph(b.text[0])):
        return "", False
    if b.text[0] in _RESUMING:
        return "", False
    if a.text[-1] not in _HYPHENS or not a.text[-2:-1].isalpha() or not b.text[0].isalpha():
        return " ", False
    # Whether the hyphen belongs to the word only another place in the text can tell; else it stays.
    word = a.text[:-1].rsplit(None, 1)[-1] + b.text.split(None, 1)[0].rstrip(".,;:")
    return "", b.text[0].islower() and word.lower() in words


# --- cells and pages -----------------------------------------------------------------------------


def _cells(line: Line) -> list[Line]:
    """The cells of a line that a table's bars divide, if one of them is a stamp; else the line."""
    text = line.text
    if "|" not in text or len(text) > _WIDEST or line.offsets is not None:
        return [line]
    cells: list[Line] = []
    start = line.start
    for cell in text.split("|"):
        inner = cell.strip()
        if inner:
            at = start + len(cell) - len(cell.lstrip())
            cells.append(Line(at, at + len(inner), inner, line.indent, line.gap and not cells, 0))
        start += len(cell) + 1
    return cells if len(cells) > 1 and any(_opens_with_label(cell.text) for cell in cells) else [line]


def _opens_with_label(text: str) -> bool:
    """Whether `text` may be an issued or updated stamp."""
    head = LABEL_HEAD.match(text)
    return head is not None and is_label_head(fold(head["head"])) and DIGIT.search(text) is not None


#: The header of a text on one line begins within so many characters.
_HEADER = 300
#: What parts title, date and stamp on one line.
_MARKS = " \u00a0-–—|•·"


def _parted_at_header(line: Line) -> list[Line]:
    """A text on one line, parted before and behind its date and the stamp behind it; whole where there are none."""
    date = find_date(line.text, 0, _HEADER)
    if date is None or date.start() < _HEADLINE:
        return [line]
    behind = line.text[date.end() : date.end() + _LABEL].lstrip(". ")
    stamp = _labelled_date(line.text, date.end())
    if stamp is None and behind[:1] not in ("|", "•", "-", "–", "—"):
        return [line]
    cuts = [0, date.start(), date.end(), *([stamp] if stamp else []), len(line.text)]
    pieces = (_stripped(line, start, end) for start, end in pairwise(cuts))
    return [piece for piece in pieces if piece is not None]


def _labelled_date(text: str, at: int) -> int | None:
    """The end of the stamp that follows position `at` behind marks; None if none does."""
    while at < len(text) and text[at] in _MARKS + ".":
        at += 1
    label = LABEL.match(text, at)
    if label is None or not (is_updated(words := fold(label["label"])) or is_issued(words)):
        return None
    when = find_when(text, None, None, label.end(), label.end() + _LABEL)
    return when.end if when is not None and when.start <= label.end() else None


def _stripped(line: Line, start: int, end: int) -> Line | None:
    """The part ``[start, end)`` of `line` without marks at its ends; None if nothing else is there."""
    text = line.text[start:end]
    left = text.lstrip(_MARKS)
    at = start + len(text) - len(left)
    left = left.rstrip(_MARKS)
    if not left:
        return None
    return evolve(
        line,
        start=line.place(at),
        end=line.place(at + len(left) - 1) + 1,
        text=left,
        offsets=None if line.offsets is None else line.offsets[at : at + len(left) + 1],
    )


#: Running heads differ in the numbers of their pages.
_NUMBERS = regex.compile(r"\d+")


def _without_pages(source: str, lines: list[Line], shape: Shape) -> tuple[list[Line], list[Line]]:
    """`lines` without the heads, feet and numbers of pages, and those; a sentence goes on over a page break."""
    if "\f" not in source and shape.wrapping is None:
        return lines, []
    breaks = [n for n in range(1, len(lines)) if "\f" in source[lines[n - 1].end : lines[n].start]]
    if len(breaks) * _PAGE_EDGE > len(lines):  # Form feeds so close together end no pages.
        return lines, []
    if lines and "\f" in source[lines[-1].end :]:
        breaks.append(len(lines))
    page_lines = _at_page_breaks(lines, breaks) | _numbers_inside_sentences(source, lines)
    if not page_lines and not breaks:
        return lines, []
    content = [line for n, line in enumerate(lines) if n not in page_lines]
    starts = [lines[n].start for n in breaks if n < len(lines)]
    for n, (a, b) in enumerate(pairwise(content), 1):
        if b.gap and bisect_right(starts, a.end) < bisect_right(starts, b.start) and _runs_on(a, b):
            content[n] = evolve(b, gap=False)
    return content, [lines[n] for n in sorted(page_lines)]


def _at_page_breaks(lines: list[Line], breaks: list[int]) -> set[int]:
    """The lines above and below page breaks that are numbers, or the same on several pages but for their numbers.

    They reach from the break to the first line that is neither. One that opens in lower case goes on with a sentence,
    however often it stands there.
    """
    near = {n for at in breaks for n in range(max(0, at - _PAGE_EDGE), min(at + _PAGE_EDGE, len(lines)))}
    texts = {n: _NUMBERS.sub("#", lines[n].text) for n in near}
    often = Counter(texts.values())

    def is_edge(n: int) -> bool:
        return n in near and (_is_folio(lines[n]) or (often[texts[n]] > 1 and not texts[n][0].islower()))

    above = (takewhile(is_edge, range(at - 1, -1, -1)) for at in breaks)
    below = (takewhile(is_edge, range(at, len(lines))) for at in breaks)
    return set(chain(*above, *below))


def _numbers_inside_sentences(source: str, lines: list[Line]) -> set[int]:
    """The page numbers between two lines of one sentence; a number between bars is a cell."""
    inner = range(1, len(lines) - 1)
    return {
        n
        for n in inner
        if _is_folio(lines[n])
        and lines[n + 1].text[0].islower()
        and _runs_on(lines[n - 1], lines[n + 1])
        and source[lines[n - 1].end : lines[n].start].isspace()
        and source[lines[n].end : lines[n + 1].start].isspace()
    }


def _is_folio(line: Line) -> bool:
    """Whether `line` is the number of a page."""
    return len(line.text) <= _LABEL and DIGIT.search(line.text) is not None and FOLIO.fullmatch(line.text) is not None


def _with_pages(blocks: list[Block], page_lines: list[Line]) -> list[Block]:
    """`blocks` and the `page_lines` that lie inside none of them, in the order of the text."""
    starts, whole = [block.start for block in blocks], list(blocks)
    for line in page_lines:
        n = bisect_right(starts, line.start) - 1
        if n < 0 or line.start >= whole[n].end:
            text = line.text
            blocks.append(Block(text, line.start, line.end, None, True, [line], False, page=True, starts=[0]))
    return sorted(blocks, key=lambda block: block.start)
