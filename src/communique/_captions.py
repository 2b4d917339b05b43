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
from communique._lexicon import CREDITS, OPENERS, fold, has_finite_verb, most_voted

#: No caption without a credit is longer.
LONGEST = 300
LONGEST_WITH_CREDIT = 600
#: Votes that a foreign language needs.
_CLEAR = 1.5
#: A caption without a verb is not longer.
_VERBLESS = 160
#: Cues that are enough alone; `place` is weak.
STRONG = frozenset({"credit", "direction", "opener", "language", "twin", "credit-line"})


#: Agencies whose name in brackets is a credit.
_AGENCIES = frozenset(("AP", "AFP", "EFE", "ANP", "dpa", "Reuters", "REUTERS", "Getty", "TASS", "Xinhua"))
#: First words of what opens a credit.
_CREDIT_HEADS = frozenset(phrase.split()[0] for phrase in CREDITS)
#: A credit stands in so many last code points.
_TAIL = 140
_MARKS = ":：/|"
#: A credit word with a point is an abbreviation, not the end of a sentence, if it is not longer: "Fot."
_ABBREVIATION = 4


def credit_of(text: str) -> str | None:
    """The credit inside a caption: the words in its last brackets, or its last words after © or a credit word.

    >>> credit_of("The bridge at dawn. Photo: Eva Strand")
    'Photo: Eva Strand'
    >>> credit_of("The bridge at dawn (AP Photo/Eva Strand)")
    'AP Photo/Eva Strand'
    """
    tail = text[-_TAIL:]
    closed = tail.rstrip(".")
    if closed.endswith((")", "]")):
        inside = closed[max(closed.rfind("("), closed.rfind("[")) + 1 : -1]
        return inside.strip() if _is_credit_in_brackets(inside) else None
    if t.ends_sentence(tail):
        return None
    if "©" in tail:
        return tail[tail.rindex("©") :]
    if tail[-1] > "\u2e80":
        last = tail[tail.rfind("。") + 1 :].strip()
        return last if any(mark in last and last.split(mark)[0] in CREDITS for mark in _MARKS) else None
    return _credit_words(tail)


def _is_credit_in_brackets(inside: str) -> bool:
    """Whether the words between brackets are a credit."""
    if len(inside) > 100:
        return False
    words = inside.replace("/", " ").replace(":", " ").split()
    return "©" in inside or any(word in _AGENCIES or fold(word) in _CREDIT_WORDS for word in words)


#: Single words that make a credit of what stands in brackets.
_CREDIT_WORDS = frozenset(phrase for phrase in CREDITS if " " not in phrase)


def _credit_words(tail: str) -> str | None:
    """The words of `tail` from a credit word on, if they hold no other sentence."""
    words = _words(tail)
    for at, word in enumerate(words):
        if _opens_credit(words, at):
            start = at
            while start and word[0].islower() and words[start - 1][:1].isupper() and words[start - 1][-1].isalnum():
                start -= 1
            return tail[-len(" ".join(words[start:])) :]
    return None


def _words(text: str) -> list[str]:
    """The words of `text`, parted at each single space or no-break space."""
    return text.replace("\u00a0", " ").split(" ")


def _opens_credit(words: list[str], at: int) -> bool:
    """Whether `words` from `at` on are a credit: a credit word with a mark, or several and then a name."""
    head = words[at].rstrip(_MARKS).partition("/")[0]
    if fold(head) not in _CREDIT_HEADS:
        return False
    for n in range(min(5, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + n])
        if fold(phrase.rstrip(_MARKS).partition("/")[0]) not in CREDITS:
            continue
        name = [w for w in words[at + n : at + n + 3] if not (w.islower() and len(w) <= 4)]
        short = phrase[-1] == "." and len(phrase) <= _ABBREVIATION
        marked = short or phrase[-1] in _MARKS or "/" in phrase or words[at + n : at + n + 1] in ([":"], ["/"], ["|"])
        return marked or (n > 1 and bool(name) and name[0][:1].isupper())
    return False


def opens_with_credit(text: str) -> bool:
    """Whether `text` begins with a credit."""
    if text[0] == "©" or text[:3].lower() == "(c)":
        return True
    return _opens_credit(_words(text[:60].lstrip("/([")), 0)


def is_credit(text: str) -> bool:
    """Whether `text` is a credit and nothing else."""
    return len(text) <= 100 and opens_with_credit(text) and not t.ends_sentence(text)


#: The first letters of all openers, to look no further most of the time.
_HEAD = 4
_OPENER_HEADS = frozenset(phrase[:_HEAD] for phrase in OPENERS)


def _opens_as_caption(text: str) -> bool:
    """Whether `text` opens with a phrase that only captions open with."""
    if text[:_HEAD].lower() not in _OPENER_HEADS:
        return False
    words = fold(text[:60]).replace(":", " ").replace(",", " ").replace(".", " ").split()
    return any(" ".join(words[:n]) in OPENERS for n in range(2, 6))


def _names(text: str) -> set[str]:
    """The capitalised words of `text`."""
    return {
        w.strip(".,;:()") for w in text.replace("’", " ").replace("'", " ").split() if w[0].isupper() and len(w) > 2
    }


def _is_twin(text: str, other: str) -> bool:
    """Whether `text` is one sentence about the people or places that the caption `other` names."""
    alike = len(text) <= 2 * len(other) and _sentences(text) == 0
    return alike and len(_names(text) & _names(other)) >= 2


def is_verbless(block: Block, language: str | None) -> bool:
    """Whether the block is one sentence, with a full stop and without a finite verb."""
    text = block.text
    if not block.stopped or len(text) > _VERBLESS or text[-1] in "?!" or ":" in text or text[0] in t.QUOTES:
        return False
    return block.marker is None and _sentences(text) == 0 and not has_finite_verb(text, language)


def _sentences(text: str) -> int:
    """A count of sentence ends inside `text`."""
    return sum(text.count(mark + " ") for mark in ".!?")


def foreign(block: Block, language: str | None) -> str | None:
    """The language of `block` where it clearly is not `language`."""
    votes = block.votes
    own = most_voted(votes) if language is not None else None
    if own is None or own == language or votes[own] < _CLEAR or votes[own] < 2 * votes.get(language or "", 0):
        return None
    return own


def cues(
    block: Block, language: str | None, foreign_caption_before: str | None, credit_follows: bool
) -> tuple[str, ...]:
    """The cues for `block` being a caption, whatever its place; none when something speaks against it."""
    text = block.text
    if block.marker is not None or text[-1] in "?:,;" or text[0] in t.QUOTES or len(text) > LONGEST_WITH_CREDIT:
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
    if _sentences(text) <= 1 and foreign(block, language) is not None:
        found.append("language")
    if foreign_caption_before is not None and _is_twin(text, foreign_caption_before):
        found.append("twin")
    if found and not stopped:
        found.append("no-stop")
    return tuple(found)
