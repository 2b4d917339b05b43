"""The blocks of a text with what the rules need to know of the whole: title, lead, language."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from attrs import Factory, define

from communique import _stamps
from communique import _terminals as t
from communique._defects import DefectCode
from communique._layout import Block, is_rule
from communique._lexicon import BYLINES, CONTACTS, FURNITURE, KICKERS, NOTES, fold, language_of
from communique._parts import Part

#: A block this long with a full stop is running text; Chinese and Japanese need less.
_LONG, _LONG_CJK = 100, 40
#: Blocks that are looked at for the title, and for the language of the body.
_HEAD, _VOTERS = 60, 15
#: A line with fewer words and characters is no headline as long as there is another candidate.
_HEADLINE_WORDS, _HEADLINE_LENGTH = 4, 25


@define(slots=False)
class Document:
    """Blocks under analysis, and the parts and defects found so far."""

    source: str
    blocks: list[Block]
    year: int | None
    parts: list[Part] = Factory(list)
    defects: list[tuple[DefectCode, int, int]] = Factory(list)

    def is_running_text(self, at: int) -> bool:
        """Whether the block reads as a sentence or more: long, with a full stop."""
        return is_running_text(self.blocks[at].text)

    @cached_property
    def lead(self) -> int:
        """The first block of running text, or the end."""
        for at, block in enumerate(self.blocks[:_HEAD]):
            if is_running_text(block.text) or (block.marker is None and _stamps.run_in(block.text) is not None):
                return at
        stopped = (at for at, b in enumerate(self.blocks[:_HEAD]) if at and t.FINAL_STOP.search(b.text))
        return next(stopped, len(self.blocks))

    @cached_property
    def first_sentence(self) -> int:
        """The first block with a full stop, or the end."""
        return next((at for at, b in enumerate(self.blocks) if t.FINAL_STOP.search(b.text)), len(self.blocks))

    @cached_property
    def language(self) -> str | None:
        """The language of most paragraphs of running text."""
        voters = [b.text for b in self.blocks[self.lead :] if is_running_text(b.text)][:_VOTERS]
        voters = voters or [b.text for b in self.blocks[1:] if t.FINAL_STOP.search(b.text)][:_VOTERS]
        votes = Counter(tag for text in voters if (tag := language_of(text)) is not None)
        return votes.most_common(1)[0][0] if votes else None

    @cached_property
    def title(self) -> int | None:
        """The block that is the title, or None."""
        candidates = [at for at in range(min(self.lead, _HEAD)) if self._may_be_title(at)]
        if not candidates:
            return None
        kickers = [at for at in range(candidates[-1]) if self._is_kicker(at)]
        under = [at for at in candidates if kickers and at > kickers[-1]]
        texts = {at: fold(self.blocks[at].text) for at in candidates}
        for at in candidates:
            if any(at != other and _is_copy(texts[other], texts[at]) for other in candidates):
                return at
        if under and (placed := self._before_placed_date(under)):
            return placed[0]
        ranked = [at for at in (*under, *candidates) if is_headline(self.blocks[at].text)]
        return (ranked or under or candidates)[0]

    def _before_placed_date(self, candidates: list[int]) -> list[int]:
        """The candidates before the first date line, if that prints its own place: none of them is the place."""
        for at in range(candidates[0], self.lead):
            if (stamp := _stamps.date_line(self.blocks[at].text)) is not None:
                return [c for c in candidates if c < at] if stamp.place else []
        return []

    def _is_kicker(self, at: int) -> bool:
        """Whether the block names the kind of text."""
        text = self.blocks[at].text
        known = fold(text.strip("()[]: "))
        return (known in KICKERS and known not in CONTACTS) or t.SESSION.fullmatch(text) is not None

    @cached_property
    def has_gaps(self) -> bool:
        """Whether blank lines stand between blocks."""
        return any(block.gap for block in self.blocks)

    @cached_property
    def is_transcript(self) -> bool:
        """Whether speakers take turns."""
        return sum(t.SPEAKER.match(b.text) is not None for b in self.blocks[: self.lead + _HEAD]) > 1

    def _may_be_title(self, at: int) -> bool:
        """Whether the block is no label, date, number or mark."""
        text = self.blocks[at].text
        known = fold(text.strip("()[]: "))
        if known in KICKERS or known in FURNITURE or known in NOTES or is_rule(text) or text[-1] in ",;:":
            return False
        if (at and text[-1] == ".") or t.BREADCRUMB.fullmatch(text) or t.SESSION.fullmatch(text):
            return False
        if names_kind(text) and any(mark in text for mark in (" - ", " – ", " | ")):
            return False
        return not (
            t.REFERENCE.fullmatch(text)
            or _stamps.updated(text)
            or _stamps.issued(text)
            or _stamps.date_line(text)
            or _stamps.time_line(text)
            or byline_words(text)
        )


def is_running_text(text: str) -> bool:
    """Whether `text` is long and ends as a sentence."""
    if len(text) < _LONG_CJK or (len(text) < _LONG and text[0] < "\u2e80"):
        return False
    return t.FINAL_STOP.search(text) is not None


def is_headline(text: str) -> bool:
    """Whether `text` is long enough for a title."""
    return len(text) >= _HEADLINE_LENGTH or text.count(" ") + 1 >= _HEADLINE_WORDS or text[0] >= "\u2e80"


def _is_copy(longer: str, title: str) -> bool:
    """Whether `longer` is `title` again, alone or after a breadcrumb or a site's name."""
    return len(title) >= 12 and (longer == title or longer.endswith((f"/ {title}", f": {title}", f"| {title}", f"- {title}")))


def byline_words(text: str) -> int:
    """How many words at the start of `text` open a byline, a capitalised word following; else 0."""
    words = text.split(None, 4)
    for n in range(1, min(4, len(words))):
        if fold(" ".join(words[:n])) in BYLINES and words[n][0].isupper():
            return n
    return 0


def names_kind(text: str) -> bool:
    """Whether `text` names an issuer and then the kind of text: "European Commission - Press release"."""
    if len(text) > 80:
        return False
    words = fold(text).split()
    return any(" ".join(words[-n:]) in KICKERS for n in range(1, 5) if n < len(words) <= n + 5)
