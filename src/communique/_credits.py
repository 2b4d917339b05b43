"""The credit of a picture: who made it or owns it, inside a caption or on a line of its own."""

from __future__ import annotations

from itertools import pairwise
from unicodedata import normalize

import regex

from communique import _terminals as t
from communique._lexicon import CREDITS, fold

#: A credit stands in so many last code points.
_TAIL = 140
#: Names behind a sentence, and a credit on a line of its own, are not longer.
_NAMES, _LONGEST = 60, 100
_MARKS = ":：/|"
#: A credit word with a point is an abbreviation, not the end of a sentence, if it is not longer: "Fot."
_ABBREVIATION = 4
#: The words of a credit before its names are not more, with the mark behind them.
_PHRASE = 6
#: Agencies and picture libraries. Their names are the same in all languages.
_AGENCIES = t.AGENCIES | frozenset(
    """
    AAP AKG ANSA APA Alamy Belga Bloomberg CTK Corbis DPA EPA Flickr Fotolia GETTY IMAGO Imago KEYSTONE Keystone Kyodo
    Lehtikuva Lusa MTI NTB PAP PRNewsfoto Pexels Pixabay Ritzau SIPA Scanpix Shutterstock TNS UPI Unsplash WireImage
    Wikimedia ZUMA alliance iStock iStockphoto imago picturedesk ČTK ТАСС 뉴스1 뉴시스 연합뉴스
    """.split()
)


def _bare_words(text: str) -> list[str]:
    """The words of `text`, folded and without marks."""
    folded = fold(text)
    for mark in _MARKS + ".":
        folded = folded.replace(mark, " ")
    return folded.split()


#: Single words that make a credit of what stands in brackets, and first words of what opens a credit.
_CREDIT_WORDS = frozenset(phrase for phrase in CREDITS if " " not in phrase)
_CREDIT_HEADS = frozenset(phrase.split()[0].rstrip(_MARKS + ".") for phrase in CREDITS)
#: Phrases of one word, and the first two words of the others.
_ALONE = frozenset(words[0] for phrase in CREDITS if len(words := _bare_words(phrase)) == 1)
_PAIRS = frozenset((words[0], words[1]) for phrase in CREDITS if len(words := _bare_words(phrase)) > 1)
#: The first letters of those heads, accents composed or not, to look no further most of the time.
_HEAD = 3
_HEAD_STARTS = frozenset(normalize(form, head)[:_HEAD] for head in _CREDIT_HEADS for form in ("NFC", "NFD"))
_LAST_STOP = regex.compile(r"(?r)(?:\p{Ll}{3}|\p{Lu}{3}|\p{Lo}|\d{3}|[)»”\"])[.!?]\s+")
_SEPARATORS = regex.compile(r"(?:\.com\b|[\s/|,:()\[\]-]+){1,20}+")
#: Words that may link the names of a credit.
_LINKS = frozenset("via vía for of and the de la von van di file handout pic picture photo pool".split())


def credit_of(text: str) -> str | None:
    """The credit inside a caption: in its last brackets, after © or a credit word, or names behind its last sentence.

    >>> credit_of("The bridge at dawn. Photo: Eva Strand")
    'Photo: Eva Strand'
    >>> credit_of("The bridge at dawn (AP Photo/Eva Strand)")
    'AP Photo/Eva Strand'
    >>> credit_of("The bridge opens at dawn. Eva Strand / AFP")
    'Eva Strand / AFP'
    """
    tail = text[-_TAIL:]
    closed = tail.rstrip(".")
    if closed[-1:] in (")", "]"):
        opening = max(closed.rfind("("), closed.rfind("["))
        inside = closed[opening + 1 : -1].strip()
        signs = tail[-1] == ")"
        if _is_credit_in_brackets(inside, signs=signs) or (signs and _signs_sentence(closed[:opening], inside)):
            return inside
    if t.ends_sentence(tail):
        return _credit_with_stop(tail)
    if "©" in tail:
        return tail[tail.rindex("©") :]
    if tail[-1] > "\u2e80":
        last = tail[tail.rfind("。") + 1 :].strip()
        marked = any(mark in last and last.split(mark)[0] in CREDITS for mark in _MARKS)
        return last if marked else _names_behind_sentence(tail)
    return _credit_words(tail) or _names_behind_sentence(tail)


def _is_credit_in_brackets(inside: str, *, signs: bool) -> bool:
    """Whether the words between brackets are a credit; only where they sign a text may they be no more than names."""
    if not inside or len(inside) > _LONGEST:
        return False
    words = _SEPARATORS.sub(" ", inside).split()
    if "©" in inside or any(fold(word) in _CREDIT_WORDS for word in words):
        return True
    person, _, house = inside.partition("/")
    named = signs and bool(house) and " " in person.strip() and t.DIGIT.search(inside) is None
    signed = not (_AGENCIES if len(words) > 1 else t.AGENCIES).isdisjoint(words)
    return (signed and bool(house)) or ((named or signed) and _are_names(words))


def _signs_sentence(before: str, inside: str) -> bool:
    """Whether the words between brackets are names, of an agency or of two words, and stand behind a sentence."""
    if not inside[-1:].isalnum() or len(inside) > _LONGEST or t.DIGIT.search(inside):
        return False
    if not t.ends_sentence(before):
        return False
    words = _SEPARATORS.sub(" ", inside).split()
    return (len(words) > 1 or not _AGENCIES.isdisjoint(words)) and _are_names(words)


def _credit_with_stop(tail: str) -> str | None:
    """The names behind a credit word and a colon that a full stop follows: "Photo: Eva Strand."."""
    head, colon, names = tail.rpartition(": ")
    word = head.rpartition(" ")[2]
    if not colon or len(names) > _NAMES or fold(word) not in CREDITS or not _are_names(names.split()):
        return None
    return f"{word}: {names}"


def _are_names(words: list[str]) -> bool:
    """Whether all of `words` are capitalised, agencies, or link names."""
    return all(word[0].isupper() or word in _AGENCIES or word in _LINKS for word in words)


def _credit_words(tail: str) -> str | None:
    """The words of `tail` from a credit word on, if they hold no other sentence."""
    bare = _bare_words(tail)
    if _ALONE.isdisjoint(bare) and _PAIRS.isdisjoint(pairwise(bare)):
        return None
    words = _words(tail)
    for at, word in enumerate(words):
        if _opens_credit(words, at):
            start = at
            while start and word[0].islower() and words[start - 1][:1].isupper() and words[start - 1][-1].isalnum():
                start -= 1
            return tail[-len(" ".join(words[start:])) :]
    return None


def _names_behind_sentence(tail: str) -> str | None:
    """The names behind the last sentence of `tail`, one of them of an agency."""
    stop = _LAST_STOP.search(tail)
    if stop is None:
        return tail if _is_signature(tail) else None
    names = tail[stop.end() :]
    words = _SEPARATORS.sub(" ", names).split()
    return names if len(names) <= _NAMES and not _AGENCIES.isdisjoint(words) and _are_names(words) else None


def _is_signature(text: str) -> bool:
    """Whether `text` is the name of a person and that of an agency, with a mark between them: "Eva Strand / AFP"."""
    if len(text) > _NAMES or not ("/" in text or "|" in text or " via " in text or text.endswith(" Images")):
        return False
    words = _SEPARATORS.sub(" ", text).split()
    return len(words) > 1 and not _AGENCIES.isdisjoint(words) and _are_names(words)


def _words(text: str) -> list[str]:
    """The words of `text`, parted at each single space or no-break space."""
    return text.replace("\u00a0", " ").split(" ")


def _opens_credit(words: list[str], at: int) -> bool:
    """Whether `words` from `at` on are a credit: a credit word with a mark, or several and then a name."""
    if not _may_open_credit(words[at]):
        return False
    head = fold(words[at].rstrip(_MARKS).partition("/")[0])
    if head.rstrip(".") not in _CREDIT_HEADS or _opens_otherwise(head, words[at : at + 2]):
        return False
    for n in range(min(_PHRASE, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + n])
        if fold(phrase.removesuffix("...").rstrip(_MARKS).partition("/")[0]) not in CREDITS:
            continue
        name = [w for w in words[at + n : at + n + 3] if not (w.islower() and len(w) <= 4)]
        return _is_marked(phrase) or (n > 1 and bool(name) and name[0][:1].isupper())
    return False


def _opens_otherwise(head: str, words: list[str]) -> bool:
    """Whether the folded `head` makes a credit only with some second words, and another one follows it."""
    if head in _CREDIT_WORDS or len(words) < 2 or not (words[0].isalnum() and words[1].isalnum()):
        return False
    return (head, fold(words[1])) not in _PAIRS


def _may_open_credit(word: str) -> bool:
    """Whether by its first letters `word` may be the first word of a credit; any but ASCII letters may."""
    start = word[:_HEAD].lower()
    return start in _HEAD_STARTS or not (start.isascii() and start.isalpha())


def _is_marked(phrase: str) -> bool:
    """Whether a mark closes the credit word: a colon, dots, a slash, or the point of an abbreviation."""
    short = phrase[-1] == "." and len(phrase) <= _ABBREVIATION
    return short or phrase[-1] in _MARKS or "/" in phrase or phrase.endswith("...")


def opens_with_credit(text: str) -> bool:
    """Whether `text` begins with a credit."""
    if text[0] == "©" or text[:3].lower() == "(c)":
        return True
    return _opens_credit(_words(text[:60].lstrip("/([")), 0)


def is_copyright(text: str) -> bool:
    """Whether `text` is © with a year, which is no credit of a picture.

    >>> is_copyright("© 2022 Eva Strand"), is_copyright("© Eva Strand")
    (True, False)
    """
    return text[0] == "©" and t.DIGIT.search(text) is not None


def is_credit(text: str) -> bool:
    """Whether `text` is a credit and nothing else.

    >>> is_credit("Photo: Eva Strand"), is_credit("Eva Strand / AFP"), is_credit("Photo: Eva Strand. She was there.")
    (True, True, False)
    """
    if len(text) > _LONGEST or not (opens_with_credit(text) or _is_signature(text)):
        return False
    return not t.ends_sentence(text)
