"""The blocks of a text with what the rules need to know of the whole: title, lead, language."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable
from typing import Generic, TypeVar

import regex
from attrs import Factory, define

from communique import _stamps
from communique import _terminals as t
from communique._credits import credit_of
from communique._dates import find_date, find_when
from communique._defects import DefectCode
from communique._layout import Block, is_rule
from communique._lexicon import CONTACTS, FURNITURE, KICKERS, NOTES, fold, most_voted
from communique._parts import Dateline, Paragraph, Part, Reference
from communique._stamps import Stamp, opens_byline

#: A block this long with a full stop is running text; Chinese and Japanese need less.
_LONG, _LONG_CJK = 100, 40
#: Blocks that are looked at for the title, and for the language of the body.
_HEAD, _VOTERS = 60, 15
#: A line with fewer words and characters is no headline as long as there is another candidate.
_HEADLINE_WORDS, _HEADLINE_LENGTH, _HEADLINE_CJK = 4, 25, 8
#: A line without a final mark that is longer is no heading by its looks.
_HEADING = 60
#: The body begins within so many blocks after a subtitle.
_NEAR = 12
#: The name of a site is not longer.
_SITE_NAME = 40
#: A menu on one line is not longer, nor a line that ends in the kind of text.
_MENU, _KIND_LINE = 160, 80
#: The label of a contact line is not longer.
_CONTACT = 40
#: What parts an issuer from the kind of text.
_PARTING = (" - ", " – ", " — ", " -- ", " | ")
#: A sentence in a list that is not shorter is text.
_ITEM = 40
#: A word that notices of pages hold in any language, within so many characters.
_COOKIE, _NOTICE = "cookie", 200
#: A copy of the title is told from chance by its length.
_COPY = 12


_O = TypeVar("_O")
_T = TypeVar("_T")


class once(Generic[_O, _T]):
    """A property that is worked out once. `functools.cached_property` takes a lock, longer than most of the work."""

    def __init__(self, work: Callable[[_O], _T]) -> None:
        self.work, self.name, self.__doc__ = work, work.__name__, work.__doc__

    def __get__(self, owner: _O, _: type[_O]) -> _T:
        value = owner.__dict__[self.name] = self.work(owner)
        return value


@define(slots=False)
class Document:
    """Blocks under analysis, and the parts and defects found so far."""

    source: str
    blocks: list[Block]
    year: int | None
    parts: list[Part] = Factory(list)
    defects: list[tuple[DefectCode, int, int]] = Factory(list)
    kinds: set[type[Part]] = Factory(set)  #: of the parts found so far
    references: set[str] = Factory(set)
    has_sentence: bool = False  #: a paragraph with a full stop was found
    in_tail: bool = False  #: page controls stand behind all running text
    known: dict[int, tuple[type[Part], tuple[str, ...]]] = Factory(dict)  #: what blocks are, and who says so
    known_title: range = range(0)  #: the blocks that are known to be the title
    _stamps: dict[int, tuple[str, Stamp] | None] = Factory(dict)
    _run_ins: dict[int, Stamp | None] = Factory(dict)

    def add(self, part: Part) -> None:
        """Add `part` behind those found so far."""
        self.parts.append(part)
        self.kinds.add(type(part))
        if isinstance(part, Reference):
            self.references.add(part.text)
        elif not self.has_sentence and isinstance(part, Paragraph):
            self.has_sentence = t.ends_sentence(part.text)

    @property
    def headed(self) -> bool:
        """Whether a dateline was read and no paragraph yet."""
        return Dateline in self.kinds and Paragraph not in self.kinds

    def stamp(self, at: int) -> tuple[str, Stamp] | None:
        """What the block says of place and time when it says nothing else, and the name of the rule it follows."""
        if at not in self._stamps:
            self._stamps[at] = _stamps.read_stamp(self.blocks[at].text, self.language, self.year)
        return self._stamps[at]

    def follows(self, at: int, *rules: str) -> bool:
        """Whether block `at` exists and follows one of the line rules `rules`."""
        return at < len(self.blocks) and (found := self.stamp(at)) is not None and found[0] in rules

    def is_running_text(self, at: int) -> bool:
        """Whether the block is long and ends as a sentence."""
        block = self.blocks[at]
        return block.stopped and (len(block.text) >= _LONG or (len(block.text) >= _LONG_CJK and is_cjk(block.text)))

    def is_dated(self, at: int) -> bool:
        """Whether block `at` is a date line or an issued stamp."""
        return self.follows(at, "date_line", "issued_line")

    @once
    def lead(self) -> int:
        """The first block of running text or with a run-in dateline, else the first sentence, or the end.

        A sentence right before the date of the release is a subtitle, if the body is still to come.
        """
        head = range(self.known_title.stop, min(self.known_title.stop + _HEAD, len(self.blocks)))
        for at in head:
            if self._opens_with_dateline(at) or self._opens_text(at):
                return at
        sentences = [at for at in head if at and self.blocks[at].stopped]
        below = (at for at in sentences if not self.stands_above_date(at))
        return next(below, sentences[0] if sentences else len(self.blocks))

    def _opens_text(self, at: int) -> bool:
        """Whether the block is running text, or a sentence in a list; a notice of cookies is neither."""
        block = self.blocks[at]
        item = block.marker is not None and block.stopped and len(block.text) >= _ITEM
        if not item and (not self.is_running_text(at) or self.stands_above_date(at)):
            return False
        return _COOKIE not in block.text[:_NOTICE].lower()

    def stands_above_date(self, at: int) -> bool:
        """Whether the release is dated right below the block or the next, and time or body are still to come."""
        if at == 0:
            return False
        dated = next((n for n in (at + 1, at + 2) if self.is_dated(n)), None)
        # "From:" and a name may stand between.
        if dated is None and at + 1 < len(self.blocks) and self.blocks[at + 1].text[-1] in ":：":
            dated = at + 3 if self.follows(at + 3, "issued_line") else None
        if dated is None:
            return False
        return self.follows(dated + 1, "time_line") or any(b.stopped for b in self.blocks[dated + 1 : dated + _NEAR])

    def _opens_with_dateline(self, at: int) -> bool:
        block = self.blocks[at]
        if block.marker is not None or at in self.known or self.run_in(at) is None:
            return False
        # "March 12, 2024 – Ottawa, Ontario – Department of Tides" is a line of the header.
        stamp = self.stamp(at)
        return stamp is None or not stamp[1].text_from

    def run_in(self, at: int) -> Stamp | None:
        """The dateline that opens the block, if any."""
        if at not in self._run_ins:
            text = self.blocks[at].text
            wired = _stamps.wire_dateline(text, self.language, self.year)
            self._run_ins[at] = wired or _stamps.run_in_dateline(text, self.language, self.year)
        return self._run_ins[at]

    @once
    def first_sentence(self) -> int:
        """The first block with a full stop, or the end."""
        return next((at for at, block in enumerate(self.blocks) if block.stopped), len(self.blocks))

    @once
    def language(self) -> str | None:
        """The language of most paragraphs of running text, or of most sentences where there is none."""
        voters = [self.blocks[at] for at in self.running_texts[:_VOTERS]]
        voters = voters or [block for block in self.blocks[1:] if block.stopped][:_VOTERS]
        tags: dict[str, int] = {}
        for block in voters:
            if (tag := most_voted(block.votes)) is not None:
                tags[tag] = tags.get(tag, 0) + 1
                if tags[tag] * 2 > len(voters):
                    return tag
        return max(tags, key=tags.__getitem__) if tags else None

    @once
    def running_texts(self) -> list[int]:
        """All blocks of running text."""
        return [at for at, block in enumerate(self.blocks) if block.stopped and self.is_running_text(at)]

    @once
    def last_sentence(self) -> int:
        """The last block with a full stop, or -1."""
        return next((at for at in reversed(range(len(self.blocks))) if self.blocks[at].stopped), -1)

    @once
    def last_running_text(self) -> int:
        """The last block of running text, or -1."""
        return self.running_texts[-1] if self.running_texts else -1

    def is_behind_text(self, at: int) -> bool:
        """Whether block `at` stands behind the lead and all running text."""
        return at > max(self.last_running_text, self.lead)

    def is_late(self, at: int) -> bool:
        """Whether no more running text follows block `at` than stands before it."""
        before = bisect(self.running_texts, at)
        return len(self.running_texts) - before <= before

    @once
    def short_lines(self) -> int:
        """How many blocks after the lead are short and have no final mark: headings, if there are several."""
        after = self.blocks[self.lead + 1 : self.lead + _HEAD]
        return sum(b.marker is None and len(b.text) < _HEADING and b.text[-1].isalnum() for b in after)

    @once
    def has_gaps(self) -> bool:
        """Whether blank lines stand between blocks."""
        return any(block.gap for block in self.blocks)

    @once
    def is_transcript(self) -> bool:
        """Whether speakers take turns."""
        return sum(t.SPEAKER.match(b.text) is not None for b in self.blocks[: self.lead + _HEAD]) > 1

    @once
    def title(self) -> int | None:
        """The block that is the title, or that it begins with; None without one."""
        if self.known_title:
            return self.known_title.start
        candidates = [at for at in range(min(self.lead, _HEAD)) if self._may_be_title(at)]
        if len(candidates) > 1:  # one with a credit is a caption
            candidates = [at for at in candidates if credit_of(self.blocks[at].text) is None] or candidates
        if len(candidates) < 2:
            return candidates[0] if candidates else None
        if (repeated := self._repeated(candidates)) is not None:
            return repeated
        marked = (at for at in candidates if self.blocks[at].level == 1)
        return next(marked, None) or self._best_title(candidates)

    @once
    def title_words(self) -> str | None:
        """The words of the title, folded."""
        return None if self.title is None else fold(self.blocks[self.title].text)

    def _repeated(self, candidates: list[int]) -> int | None:
        """The longest candidate that another one repeats, alone or behind a breadcrumb or the name of the site."""
        texts = {at: fold(self.blocks[at].text) for at in candidates}
        copies = [at for at in candidates for other in candidates if at != other and _is_copy(texts[other], texts[at])]
        if not copies:
            return None
        # The name of the site may be repeated too; it is shorter.
        first = max(copies, key=lambda at: (len(texts[at]), -at))
        # Of two copies with no line of the header between them the first is the page's own.
        again = [at for at in candidates if at > first and texts[at] == texts[first]]
        return again[0] if again and all(self.stamp(n) is None for n in range(first + 1, again[0])) else first

    def _best_title(self, candidates: list[int]) -> int:
        """The first candidate under the last kicker that reads as a headline, or the best that there is."""
        kickers = [at for at in range(candidates[-1]) if self._is_kicker(at)]
        under = [at for at in candidates if kickers and at > kickers[-1]]
        if under and (placed := self._before_placed_date(under)):
            return placed[0]
        headlines = [at for at in (*under, *candidates) if is_headline(self.blocks[at].text)]
        headlines = [at for at in headlines if not self._is_page_line(at)] or headlines
        for names in (_stamps.names_release, _stamps.names_issuer):
            headlines = [at for at in headlines if not names(self.blocks[at].text)] or headlines
        headlines = headlines[self._names_site(headlines) :]
        return (headlines or under or candidates)[0]

    def _is_page_line(self, at: int) -> bool:
        """Whether the block is a menu run together, or a short line that ends in a date."""
        text = self.blocks[at].text
        if len(text) <= _SITE_NAME and t.DIGIT.search(text) and (when := find_when(text)) is not None:
            return when.date is not None and when.end == len(text)
        return runs_together(text)

    def _names_site(self, headlines: list[int]) -> bool:
        """Whether the first headline is short, and page controls part it from a longer one."""
        if len(headlines) < 2 or len(first := self.blocks[headlines[0]].text) > _SITE_NAME:
            return False
        between = range(headlines[0], headlines[1])
        return any(self._is_control(n) for n in between) and len(self.blocks[headlines[1]].text) > len(first)

    def _is_control(self, at: int) -> bool:
        """Whether the block is a control of the page, a path to it, or a menu run together."""
        text, folded = self.blocks[at].text, self.blocks[at].folded
        return has_control_cells(text) or is_controls(folded) or is_page_mark(text) or runs_together(text)

    def _before_placed_date(self, candidates: list[int]) -> list[int]:
        """The candidates before the first date line, if that prints its own place: none of them is the place."""
        for at in range(candidates[0], self.lead):
            if (found := self.stamp(at)) is not None and found[0] == "date_line":
                return [c for c in candidates if c < at] if found[1].place else []
        return []

    def _is_kicker(self, at: int) -> bool:
        """Whether the block names the kind of text."""
        block = self.blocks[at]
        named = block.folded in KICKERS and block.folded not in CONTACTS
        return named or is_session(block.text) or _stamps.names_release(block.text)

    def _may_be_title(self, at: int) -> bool:
        """Whether the block is no label, date, number, path or mark."""
        block, text = self.blocks[at], self.blocks[at].text
        notice = text[-1] == "." and (at > 0 or _COOKIE in text.lower())
        if text[-1] in ",;:" or notice or is_rule(text) or self.stamp(at) is not None:
            return False
        if block.page or at in self.known or is_page_mark(text) or is_controls(block.folded) or has_control_cells(text):
            return False
        if block.folded in KICKERS or block.folded in NOTES or opens_byline(text):
            return False
        if ":" in text[:_CONTACT] and fold(text.partition(":")[0]) in CONTACTS:
            return False
        if is_session(text) or _stamps.is_reference(text) or t.BREADCRUMB.fullmatch(text):
            return False
        return not (ends_in_kind(text) and (_only_kinds(block.folded) or any(mark in text for mark in _PARTING)))


def is_cjk(text: str) -> bool:
    """Whether `text` opens in a script that is written without spaces.

    >>> is_cjk("平和"), is_cjk("Peace")
    (True, False)
    """
    return "\u2e80" <= text[0] <= "\u9fff"


def is_headline(text: str) -> bool:
    """Whether `text` is long enough for a title."""
    if is_cjk(text):
        return len(text) >= _HEADLINE_CJK
    return len(text) >= _HEADLINE_LENGTH or text.count(" ") + 1 >= _HEADLINE_WORDS


def _is_copy(longer: str, title: str) -> bool:
    """Whether `longer` is `title` again, alone or after a breadcrumb or a site's name."""
    ends = (f"/ {title}", f": {title}", f"| {title}", f"- {title}", f". {title}")
    heads = (f"{title} |", f"{title} -", f"{title} –", f"{title} —", f"{title} ::")
    return len(title) >= _COPY and (longer == title or longer.endswith(ends) or longer.startswith(heads))


def is_page_mark(text: str) -> bool:
    """Whether `text` is only links, pictures, tags, or the source of a page."""
    suspicious = text[0] in "![<#" or text[0].isdigit() or "____" in text or "(BUTTON)" in text or "{" in text
    return suspicious and t.PAGE_MARK.fullmatch(text) is not None


#: What parts the entries of a menu on one line.
_BARS = "\t/|»›>·•"
_CELLS = regex.compile(r"\s[/|»›>·•]\s|\s?\t\s*")


def has_control_cells(text: str) -> bool:
    """Whether `text` is a menu on one line: short entries between bars or tabs, one of them a page control."""
    if len(text) > _MENU:
        return False
    # "You are here: …"
    head, colon, _ = text.replace("：", ":").partition(":")
    if colon and fold(head) in FURNITURE:
        return True
    if not any(map(text.__contains__, _BARS)) or _CELLS.search(text) is None:
        return False
    cells = _CELLS.split(text)
    return "\t" in text or (any(fold(cell) in FURNITURE for cell in cells) and all(len(c) <= _SITE_NAME for c in cells))


_FURNITURE_HEADS = frozenset(phrase.split()[0] for phrase in FURNITURE)


def is_controls(folded: str) -> bool:
    """Whether the words are page controls and nothing else: "share", "share print"."""
    if not folded or folded in FURNITURE:
        return bool(folded)
    words = folded.split()
    if words[0] not in _FURNITURE_HEADS:
        return False
    halves = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words)))
    return any(head in FURNITURE and (is_controls(rest) or rest in KICKERS) for head, rest in halves)


def runs_together(text: str) -> bool:
    """Whether `text` is a menu whose entries were run together; in a long line one such place is none."""
    return len(t.GLUE.findall(text)) > (len(text) > _SITE_NAME)


def is_session(text: str) -> bool:
    """Whether `text` is the number and name of a meeting, and no date: "3997th Council meeting"."""
    if t.SESSION.fullmatch(text) is None:
        return False
    date = find_date(text)
    return date is None or date.start() > 0


def _only_kinds(folded: str) -> bool:
    """Whether the words are two names for kinds of text: "briefing room statements and releases"."""
    words = folded.split()
    return any(" ".join(words[:n]) in KICKERS and " ".join(words[n:]) in KICKERS for n in range(1, len(words)))


def ends_in_kind(text: str) -> bool:
    """Whether `text` names an issuer and then the kind of text: "European Commission - Press release"."""
    words = fold(text).split() if len(text) <= _KIND_LINE and t.DIGIT.search(text) is None else []
    return any(" ".join(words[-n:]) in KICKERS for n in range(1, 5) if n < len(words) <= n + 5)
