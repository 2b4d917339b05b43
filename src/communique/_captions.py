"""Whether a block is the caption of a picture: a decision over named cues.

What the cues are worth was measured on 705 news and NGO pages with 1,650 labelled captions: a credit
at the start, in brackets at the end or as an unpunctuated tail has a precision of .91 to .96; a
direction ("left", "from left to right") 1.0; a missing full stop alone .32, in a short block next to
the title and before a long paragraph .81 to .88. A block that ends in ``?`` or ``:``, opens with a
quotation mark or is a list item is hardly ever one (.01).
"""

from __future__ import annotations

from communique import _terminals as t
from communique._layout import Block
from communique._lexicon import CREDITS, OPENERS, fold

#: No caption without a credit is longer.
LONGEST = 300
_LONGEST_WITH_CREDIT = 600
#: Votes that a foreign language needs.
_CLEAR = 1.5
#: Cues that are enough alone; `place` is weak.
STRONG = frozenset({"credit", "direction", "opener", "language", "twin", "credit-line"})


#: First words of what opens a credit.
_CREDIT_HEADS = frozenset(phrase.split()[0] for phrase in CREDITS)
#: A credit stands in so many last code points.
_TAIL = 140


def credit_of(text: str) -> str | None:
    """The credit inside a caption: its last words, or the words in its last brackets."""
    bracketed = text[-1] in ")]" or text[-2:-1] in (")", "]")
    if not bracketed and (text[-1] in ".!?" or not _has_credit_word(text[-_TAIL:])):
        return None
    m = t.CREDIT_LAST.search(text, max(0, len(text) - _TAIL))
    if m is None:
        return None
    return m["credit"].strip(" .()[]") if m["credit"][0] in "([" else m["credit"].strip()


def _has_credit_word(text: str) -> bool:
    """Whether a word of `text` may open a credit. Chinese and Japanese do not part their words."""
    if "©" in text or text[-1] > "\u2e80":
        return True
    return not _CREDIT_HEADS.isdisjoint(text.lower().replace(":", " ").replace("/", " ").replace("(", " ").split())


def opens_with_credit(text: str) -> bool:
    """Whether `text` begins with a credit."""
    return (not text[0].isalpha() or _has_credit_word(text[:20])) and t.CREDIT_FIRST.match(text) is not None


def is_credit(text: str) -> bool:
    """Whether `text` is a credit and nothing else."""
    return len(text) <= 100 and opens_with_credit(text) and not t.ends_sentence(text)


def _opens_as_caption(text: str) -> bool:
    """Whether `text` opens with a phrase that only captions open with."""
    words = fold(text[:60]).replace(":", " ").replace(",", " ").replace(".", " ").split()
    return any(" ".join(words[:n]) in OPENERS for n in range(2, 6))


def _names(text: str) -> set[str]:
    """The capitalised words of `text`."""
    return {w.strip(".,;:()") for w in text.replace("’", " ").replace("'", " ").split() if w[0].isupper() and len(w) > 2}


def _is_twin(text: str, other: str) -> bool:
    """Whether `text` is one sentence about the people or places that the caption `other` names."""
    alike = len(text) <= 2 * len(other) and _sentences(text) == 0
    return alike and len(_names(text) & _names(other)) >= 2


def _sentences(text: str) -> int:
    """A count of sentence ends inside `text`."""
    return sum(text.count(mark + " ") for mark in ".!?")


def foreign(block: Block, language: str | None) -> str | None:
    """The language of `block` where it clearly is not `language`."""
    votes = block.votes
    own = max(votes, key=votes.__getitem__) if votes and language is not None else None
    if own is None or own == language or votes[own] < _CLEAR or votes[own] < 2 * votes.get(language or "", 0):
        return None
    return own


def cues(block: Block, language: str | None, foreign_caption_before: str | None, credit_follows: bool) -> tuple[str, ...]:
    """The cues for `block` being a caption, whatever its place; none when something speaks against it."""
    text = block.text
    if block.marker is not None or text[-1] in "?:,;" or text[0] in "\"“„«»—–-" or len(text) > _LONGEST_WITH_CREDIT:
        return ()
    stopped = block.stopped
    found: list[str] = []
    if credit_of(text) or opens_with_credit(text):
        found.append("credit")
    if len(text) > LONGEST:
        return tuple(found)
    if t.DIRECTION.search(text):
        found.append("direction")
    if _opens_as_caption(text):
        found.append("opener")
    if credit_follows and not (stopped and _sentences(text)):
        found.append("credit-line")
    if foreign(block, language) is not None and _sentences(text) <= 1:
        found.append("language")
    if foreign_caption_before is not None and _is_twin(text, foreign_caption_before):
        found.append("twin")
    if found and not stopped:
        found.append("no-stop")
    return tuple(found)
