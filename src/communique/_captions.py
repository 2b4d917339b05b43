"""Whether a block is the caption of a picture: a score over named cues.

Each cue is one short function of a `Candidate`, worth the points that `CUES` gives it; `ENOUGH` points make a caption.
A cue of two points decides alone. Cues of one point say little each: a place where captions stand, or a form that
they have; it takes one of either. What `is_refused` names is no caption, whatever its cues: a lost paragraph is worse
than a caption read as one.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from attrs import define

from communique import _terminals as t
from communique._credits import credit_of, is_copyright, is_credit, opens_with_credit
from communique._document import Document, once
from communique._layout import Block
from communique._lexicon import CAPTION_LABELS, DIRECTIONS, NOTES, OPENERS, fold, has_finite_verb, most_voted
from communique._parts import Caption, Furniture, Paragraph, Part, Title

#: A caption is not longer; one with a credit may be.
LONGEST, LONGEST_WITH_CREDIT = 300, 600
#: A sentence without a verb is not longer.
_VERBLESS = 250
#: A colon within so many characters may be that of a speaker.
_SPEAKER = 60
#: A line without a full stop that is shorter is a heading as likely as a caption.
_SHORT = 60
#: A caption right under the title, as a sentence, is not longer.
_UNDER_TITLE = 100
#: Marks of headlines and questions.
_HEADLINE_MARKS = (":", "?", ";", '"', "“", "„", "«", "|", "•")
#: A name is not longer.
_NAME = 30
#: A sentence between captions is not longer.
_BETWEEN = 160
#: A line above a salutation that is shorter is a name or a place.
_ABOVE_SALUTATION = 24
#: Words for a direction are not longer; if not longer than this, they are letters: "l.".
_DIRECTION, _LETTERS = 40, 3
#: Votes that a foreign language needs.
_CLEAR = 1.5
#: Two captions of one picture begin alike so far, or share so many names.
_ALIKE, _SHARED = 24, 2
#: The lengths of a title and its copy differ by less.
_COPY = 20


@define(slots=False)
class Candidate:
    """Block `at` of `doc`, which may be a caption."""

    doc: Document
    at: int
    block: Block
    text: str

    @once
    def credit(self) -> str | None:
        """The credit inside the text."""
        return credit_of(self.text)

    @once
    def foreign(self) -> str | None:
        """The language of the block where it clearly is not that of the body."""
        return _foreign(self.block, self.doc.language)

    @property
    def before(self) -> Part | None:
        """The part right above."""
        return next((part for part in reversed(self.doc.parts) if not isinstance(part, Furniture)), None)

    @property
    def above(self) -> Block | None:
        """The block right above."""
        return self.doc.blocks[self.at - 1] if self.at else None

    @property
    def below(self) -> Block | None:
        """The block right below."""
        return self.doc.blocks[self.at + 1] if self.at + 1 < len(self.doc.blocks) else None

    @property
    def headed(self) -> bool:
        """Whether it stands below a dateline and above the first paragraph."""
        return self.doc.headed


def candidate(doc: Document, at: int) -> Candidate:
    """Block `at` of `doc` as a candidate."""
    block = doc.blocks[at]
    return Candidate(doc, at, block, block.text)


def is_refused(c: Candidate) -> bool:
    """Whether something speaks against a caption: a list mark, an open end, a quotation, no letter, its length."""
    text = c.text
    if c.block.marker is not None or text[-1] in "?:,;" or text[0] in t.QUOTES or len(text) > LONGEST_WITH_CREDIT:
        return True
    if text[:2] == "![":  # a picture in Markdown
        return True
    if len(text) > LONGEST:
        return not _credit(c)
    return not text[0].isalpha() and not any(char.isalpha() for char in text)


# --- cues that are enough alone ------------------------------------------------------------------


def _credit(c: Candidate) -> bool:
    """A credit at the start, in brackets at the end, or behind the last sentence; no address."""
    return (c.credit is not None or opens_with_credit(c.text)) and t.PHONE_OR_MAIL.search(c.text) is None


def _direction(c: Candidate) -> bool:
    """Words that say where in the picture someone stands, in brackets or behind a name: "(left)", "Strand, left,"."""
    text = c.text.replace("（", "(").replace("）", ")")
    if any(_is_direction(t.BRACKET_END.split(rest, 1)[0]) for rest in text.split("(")[1:]):
        return True
    return any(
        len(piece) <= _DIRECTION and before.rpartition(" ")[2].istitle() and _is_direction(piece)
        for before, piece in pairwise(text.split(", "))
    )


def _is_direction(words: str) -> bool:
    """Whether `words` are a direction, maybe behind a number: "2. v. l.". Single letters count in lower case only."""
    words = words.strip()
    if words[:1].isdigit():
        words = words.partition(" ")[2]
    return (words.rstrip(".") if len(words) <= _LETTERS else fold(words)) in DIRECTIONS


#: The first letters of all openers, to look no further most of the time.
_HEAD = 4
_OPENER_HEADS = frozenset(phrase[:_HEAD] for phrase in (*OPENERS, *CAPTION_LABELS))


def _opener(c: Candidate) -> bool:
    """An opening, of the text or of its last sentence, that only captions have: "From left to right:"."""
    text = c.text
    if text[:_HEAD].lower() in _OPENER_HEADS and _opens_as_caption(text):
        return True
    head = text.rpartition(": ")[0]
    last = fold(head[head.rfind(". ") + 1 :])
    return last in OPENERS or last in DIRECTIONS


def _opens_as_caption(text: str) -> bool:
    """Whether the first words of `text` are an opener of captions, or a label of them and a colon."""
    start = fold(text[:60])
    words = start.replace(":", " ").replace(",", " ").replace(".", " ").split()
    heads = [" ".join(words[:n]) for n in range(2, len(words))]
    label, colon, _ = start.partition(":")
    return any(h in OPENERS or h in CAPTION_LABELS for h in heads) or (bool(colon) and label.rstrip() in CAPTION_LABELS)


def _labelled(c: Candidate) -> bool:
    """A label of captions on the line above."""
    return (above := c.above) is not None and above.folded in CAPTION_LABELS


def _credit_line(c: Candidate) -> bool:
    """A credit on the line below; behind a sentence of the body it is that of the picture under it.

    A line without a full stop right under the title is rather a subtitle, and the credit all that the caption says.
    """
    below = c.below
    if below is None or not is_credit(below.text) or is_copyright(below.text):
        return False
    if not c.block.stopped:
        return c.headed or not isinstance(c.before, Title)
    if _sentences(c.text) or not c.doc.has_gaps:
        return False
    return not below.gap or c.at < c.doc.lead


def _language(c: Candidate) -> bool:
    """Another language than that of the body, and no list around it."""
    if _sentences(c.text) > 1 or c.foreign is None:
        return False
    above, below = c.above, c.below
    if above is None or below is None or c.headed or isinstance(c.before, Caption):
        return True
    if any(isinstance(part, Furniture) for part in c.doc.parts[-1:]):
        return True
    return above.stopped or below.stopped or len(_names(c.text) & _names(below.text)) >= _SHARED


def _twin(c: Candidate) -> bool:
    """The names of the caption above, which is in another language."""
    if Caption not in c.doc.kinds or not isinstance(above := c.before, Caption):
        return False
    if above.language is None or _sentences(c.text):
        return False
    if len(c.text) > 2 * len(above.text):
        return False
    line = not c.block.stopped and above.credit is None and _stands_above_sentence(c)
    return line or len(_names(c.text) & _names(above.text)) >= _SHARED


def _title_again(c: Candidate) -> bool:
    """The words of the title as a sentence, below the header."""
    return c.headed and c.block.stopped and repeats_title(c.text, c.doc.title_words)


def _alike(c: Candidate) -> bool:
    """Behind a caption below the header: its opening, or that of the sentence below."""
    if not c.headed or not isinstance(before := c.before, Caption):
        return False
    below, opening = c.below, c.text[:_ALIKE]
    return before.text[:_ALIKE] == opening or (below is not None and below.text[:_ALIKE] == opening)


# --- cues that need another: places --------------------------------------------------------------


def _below_header(c: Candidate) -> bool:
    """Below the dateline and above the first paragraph."""
    return c.headed and c.block.stopped


def _after_caption(c: Candidate) -> bool:
    """Right behind a caption that shows no credit."""
    above = c.before
    if c.headed or not isinstance(above, Caption) or above.credit is not None:
        return False
    if "credit-line" in above.evidence or "under-title" in above.evidence:
        return False
    return len(c.text) >= _SHORT and _stands_above_sentence(c)


def _behind_lead(c: Candidate) -> bool:
    """Right behind the lead of running text, without a full stop, where no short line could be a heading."""
    doc = c.doc
    if c.at != doc.lead + 1 or c.block.stopped or not doc.is_running_text(doc.lead):
        return False
    if c.text[0].islower() or c.text[0] == ">" or "? " in c.text:
        return False
    if isinstance(c.before, Caption) or doc.stamp(c.at) is not None:
        return False
    return (doc.short_lines <= 1 or len(c.text) >= _SHORT) and _stands_above_sentence(c)


def _alone(c: Candidate) -> bool:
    """A long line behind the lead, between a sentence and running text, where hardly a short line is a heading."""
    doc, below = c.doc, c.at + 1
    if c.block.stopped or c.at <= doc.lead or doc.short_lines > 1 or not _SHORT <= len(c.text) <= _BETWEEN:
        return False
    if below >= len(doc.blocks) or _reads_as_headline(c.text) or doc.stamp(c.at) is not None:
        return False
    return doc.blocks[c.at - 1].stopped and doc.is_running_text(below)


def _reads_as_headline(text: str) -> bool:
    """Whether `text` quotes, asks, lists, or holds a sentence; or is a piece of one."""
    if not text[0].isupper() or not text[-1].isalnum() or t.INNER_STOP.search(text):
        return True
    return any(mark in text for mark in _HEADLINE_MARKS)


def _under_title(c: Candidate) -> bool:
    """A sentence right under the title, above a longer one; or a name there, above running text."""
    below = c.below
    if below is None or not below.stopped or not _is_headline(c.before) or c.headed:
        return False
    if not c.block.stopped:
        return _is_name(c.text) and c.doc.is_running_text(c.at + 1)
    return len(c.text) <= _UNDER_TITLE and len(below.text) > len(c.text)


def _is_headline(part: Part | None) -> bool:
    """Whether `part` is a title and no sentence: where a sentence had to do for a title, the text goes on below."""
    return isinstance(part, Title) and not t.ends_sentence(part.text)


def _is_name(text: str) -> bool:
    """Whether `text` is one or two words without digits and commas."""
    words = text.split()
    return len(text) <= _NAME and len(words) < 3 and all(word.strip("-–“”'’").isalpha() for word in words)


def _above_salutation(c: Candidate) -> bool:
    """Before the lead, above the salutation of a letter or speech, or a note on it."""
    below = c.below
    if c.at >= c.doc.lead or below is None or len(c.text) < _ABOVE_SALUTATION:
        return False
    return (below.text[-1] == "," or below.folded in NOTES) and c.doc.stamp(c.at) is None


def _stands_above_sentence(c: Candidate) -> bool:
    """Whether a sentence stands below."""
    return (below := c.below) is not None and below.stopped


# --- cues that need another: forms ---------------------------------------------------------------


def _no_stop(c: Candidate) -> bool:
    """No full stop."""
    return not c.block.stopped


def _verbless(c: Candidate) -> bool:
    """A full stop and no finite verb."""
    text = c.text
    if not c.block.stopped or len(text) > _VERBLESS or text[-1] in "?!" or ": " in text[:_SPEAKER]:
        return False
    return not has_finite_verb(text, c.doc.language)


def _brief(c: Candidate) -> bool:
    """One short sentence between the title and running text that no dateline opens."""
    text, doc, at = c.text, c.doc, c.at + 1
    if len(text) >= _SHORT or text[-1] not in ".。" or not _is_headline(c.before):
        return False
    return at < len(doc.blocks) and doc.is_running_text(at) and doc.run_in(at) is None and not _sentences(text)


def _between(c: Candidate) -> bool:
    """One sentence below the header, between a caption and a sentence without a verb."""
    if not c.headed or not c.block.stopped or not isinstance(c.before, Caption) or len(c.text) > _BETWEEN:
        return False
    below = c.below
    if below is None or not below.stopped or len(below.text) > _BETWEEN or _sentences(c.text):
        return False
    return _verbless(candidate(c.doc, c.at + 1))


# --- the score -----------------------------------------------------------------------------------

#: The cues in the order in which a caption names them, and their points.
CUES: dict[str, tuple[int, Callable[[Candidate], bool]]] = {
    "credit": (2, _credit),
    "direction": (2, _direction),
    "opener": (2, _opener),
    "label": (2, _labelled),
    "credit-line": (2, _credit_line),
    "language": (2, _language),
    "twin": (2, _twin),
    "title-again": (2, _title_again),
    "alike": (2, _alike),
    "below-header": (1, _below_header),
    "after-caption": (1, _after_caption),
    "behind-lead": (1, _behind_lead),
    "alone": (1, _alone),
    "under-title": (1, _under_title),
    "before-salutation": (1, _above_salutation),
    "no-stop": (1, _no_stop),
    "verbless": (1, _verbless),
    "brief": (1, _brief),
    "between": (1, _between),
}
#: So many points make a caption.
ENOUGH = 2
#: Cues that are enough alone, and the others.
STRONG = frozenset(name for name, (points, _) in CUES.items() if points >= ENOUGH)
_ENOUGH_ALONE = tuple((name, applies) for name, (_, applies) in CUES.items() if name in STRONG)
#: Those that need no place below the header.
_ANYWHERE = tuple((name, applies) for name, applies in _ENOUGH_ALONE if applies is not _title_again)
_TOGETHER = tuple((name, points, applies) for name, (points, applies) in CUES.items() if name not in STRONG)


def score(c: Candidate) -> tuple[str, ...]:
    """The names of the cues for a caption; none where they are not enough, or something speaks against it."""
    if is_refused(c):
        return ()
    if len(c.text) > LONGEST:
        return ("credit",)
    if found := [name for name, applies in (_ENOUGH_ALONE if c.headed else _ANYWHERE) if applies(c)]:
        return (*found, *(["no-stop"] if _no_stop(c) else []))
    if c.block.stopped and isinstance(c.before, Paragraph):
        return ()  # among paragraphs a sentence needs a cue that is enough alone
    weak = [(name, points) for name, points, applies in _TOGETHER if applies(c)]
    return tuple(name for name, _ in weak) if sum(points for _, points in weak) >= ENOUGH else ()


def repeats_title(text: str, title: str | None) -> bool:
    """Whether `text` is `title`, which is folded. What folding changes in length is white space and accents."""
    return title is not None and abs(len(text) - len(title)) < _COPY and fold(text) == title


def _foreign(block: Block, language: str | None) -> str | None:
    """The language of `block` where it clearly is not `language`."""
    votes = block.votes
    own = most_voted(votes) if language is not None else None
    if own is None or own == language or votes[own] < _CLEAR or votes[own] < 2 * votes.get(language or "", 0):
        return None
    return own


def _names(text: str) -> set[str]:
    """The capitalised words of `text`, of three letters or more."""
    words = (word.strip(".,;:()") for word in text.replace("’", " ").replace("'", " ").split())
    return {word for word in words if word[:1].isupper() and len(word) > 2}


def _sentences(text: str) -> int:
    """A count of sentence ends inside `text`."""
    return text.count(". ") + text.count("! ") + text.count("? ")
