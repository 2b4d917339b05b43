"""All language tables merged into the look-ups that the terminals use, with the words of a caller before them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType

from attrs import frozen

from communique import languages
from communique._language import Language, Lexicon
from communique._parts import Furniture, Kicker, Note, Part

LANGUAGES: dict[str, Language] = {
    table.tag: table
    for table in (import_module(f"communique.languages.{m.name}").TABLE for m in iter_modules(languages.__path__))
}


def fold(text: str) -> str:
    """`text` as the tables spell it: NFC, lower case, ``'`` for apostrophes, single spaces, no final point.

    >>> fold("  Mis\\u00a0à jour  LE ")
    'mis à jour le'
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).replace("İ", "i").replace("’", "'").replace("ʼ", "'")
    return " ".join(text.lower().split()).removesuffix(".")


def _index(forms: Callable[[Language], Iterable[str]]) -> dict[str, str]:
    """From a phrase to the tag of the first language that has it."""
    found: dict[str, str] = {}
    for tag, table in LANGUAGES.items():
        for phrase in forms(table):
            found.setdefault(phrase, tag)
    return found


def _numbered(rows: Callable[[Language], tuple[str, ...]], first: int) -> dict[str, dict[int, frozenset[str]]]:
    """From a form to what it numbers (a month, a weekday), and in which languages it does."""
    found: dict[str, dict[int, frozenset[str]]] = {}
    for tag, table in LANGUAGES.items():
        for number, forms in enumerate(rows(table), first):
            for form in forms.split():
                senses = found.setdefault(form, {})
                senses[number] = senses.get(number, frozenset()) | {tag}
    return found


MONTHS = _numbered(lambda t: t.months, 1)
WEEKDAYS = _numbered(lambda t: t.weekdays, 0)

UPDATED = _index(lambda t: t.updated)
ISSUED = _index(lambda t: t.issued)
KICKERS = _index(lambda t: t.kickers)
NOTES = _index(lambda t: t.notes)
END_MARKS = _index(lambda t: t.end_marks)
CREDITS = _index(lambda t: t.credits)
OPENERS = _index(lambda t: t.openers)
DIRECTIONS = _index(lambda t: t.directions)
CAPTION_LABELS = _index(lambda t: t.caption_labels)
CONTACTS = _index(lambda t: t.contacts)
BOILERPLATE = _index(lambda t: t.boilerplate)
ABOUT = _index(lambda t: t.about)
BYLINES = _index(lambda t: t.bylines)
FURNITURE = _index(lambda t: t.furniture)
TODAY = _index(lambda t: t.today)
ANNOUNCEMENTS = _index(lambda t: t.announcements)
DATE_WORDS = _index(lambda t: t.date_words)
DATE_ARTICLES = _index(lambda t: t.date_articles)
SOURCES = _index(lambda t: t.sources)
NUMBERS = _index(lambda t: t.numbers)
PRESS_RELEASES = _index(lambda t: t.press_releases)
#: First words of those.
PRESS_HEADS = frozenset(phrase.partition(" ")[0] for phrase in PRESS_RELEASES)
#: Words in the names of companies and offices; long ones are endings too, as are those of scripts without spaces.
ISSUERS = _index(lambda t: t.issuers)
ISSUER_ENDINGS = tuple(sorted(word for word in ISSUERS if len(word) >= 8))
CJK_ISSUERS = tuple(sorted(word for word in ISSUERS if word[0] >= "\u2e80"))


def _heads(labels: Iterable[str]) -> frozenset[str]:
    """The first words of labels."""
    return frozenset(re.split(r"[\s'./-]", label, maxsplit=1)[0] for label in labels)


def _starts(heads: Iterable[str]) -> frozenset[str]:
    """The first two characters of words, accents composed or not."""
    return frozenset(unicodedata.normalize(form, head)[:2] for head in heads for form in ("NFC", "NFD"))


LABEL_HEADS = _heads((*UPDATED, *ISSUED))
LABEL_STARTS = _starts(LABEL_HEADS)


@frozen(eq=False)
class Own:
    """The words of a `Lexicon` as look-ups."""

    updated: frozenset[str] = frozenset()
    issued: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()  #: first words of those labels
    starts: frozenset[str] = frozenset()  #: first two characters of those
    months: Mapping[str, int] = MappingProxyType({})
    boilerplate: frozenset[str] = frozenset()
    end_marks: frozenset[str] = frozenset()
    lines: Mapping[str, type[Part]] = MappingProxyType({})  #: what a line is that says just this

    @classmethod
    def of(cls, lexicon: Lexicon) -> Own:
        """The look-ups of `lexicon`."""
        heads = _heads(map(fold, (*lexicon.updated, *lexicon.issued)))
        lines = {Furniture: lexicon.furniture, Note: lexicon.notes, Kicker: lexicon.kickers}
        return cls(
            updated=frozenset(map(fold, lexicon.updated)),
            issued=frozenset(map(fold, lexicon.issued)),
            heads=heads,
            starts=_starts(heads),
            months={fold(form): number for form, number in lexicon.months.items()},
            boilerplate=frozenset(map(fold, lexicon.boilerplate)),
            end_marks=frozenset(map(fold, lexicon.end_marks)),
            lines={fold(phrase): kind for kind, phrases in lines.items() for phrase in phrases},
        )


_NONE = Own()
#: The words of the caller whose text is read: each thread and task has its own.
_OWN: ContextVar[Own] = ContextVar("own", default=_NONE)
own = _OWN.get


@contextmanager
def using(lexicon: Lexicon | None) -> Iterator[None]:
    """Within it the words of `lexicon` count too, if there is one."""
    if lexicon is None:
        yield
        return
    token = _OWN.set(Own.of(lexicon))
    try:
        yield
    finally:
        _OWN.reset(token)


def may_open_label(text: str) -> bool:
    """Whether by its first two characters `text` may begin with a label; ASCII letters tell."""
    start = text[:2]
    if not (start.isascii() and start.isalpha()):
        return True
    start = start.lower()
    return start in LABEL_STARTS or start in own().starts


def is_label_head(folded: str) -> bool:
    """Whether the word opens a label of a stamp."""
    return folded in LABEL_HEADS or folded in own().heads


def is_updated(folded: str) -> bool:
    """Whether the words are the label of an update stamp."""
    return folded in own().updated or (folded in UPDATED and folded not in own().issued)


def is_issued(folded: str) -> bool:
    """Whether the words are the label of a publication stamp."""
    return folded in own().issued or (folded in ISSUED and folded not in own().updated)


_Shares = tuple[tuple[str, float], ...]
#: A word or letter of more languages tells nothing.
_FEW = 5


def _shares(items: Callable[[Language], Iterable[str]], vote: float) -> dict[str, _Shares]:
    """From a word or letter to the few languages that have it, each with its share of `vote`."""
    tags: dict[str, list[str]] = {}
    for tag, table in LANGUAGES.items():
        for item in set(items(table)):
            tags.setdefault(item, []).append(tag)
    few = {item: found for item, found in tags.items() if len(found) <= _FEW}
    return {item: tuple((tag, vote / len(found)) for tag in found) for item, found in few.items()}


#: All function words.
WORDS = frozenset(word for table in LANGUAGES.values() for word in table.words)

_WORD_SHARES = _shares(lambda t: t.words, 1.0)
_LETTER_SHARES = _shares(lambda t: t.letters, 0.5)
_LETTER = re.compile(f"[{''.join(_LETTER_SHARES)}]")

#: Code points of a block that are looked at to tell its language.
_SAMPLE = 160


def votes_of(text: str) -> dict[str, float]:
    """For each language the function words of `text` that are its, and letters that few languages have.

    >>> votes = votes_of("The ministers met in the capital of the country.")
    >>> max(votes, key=votes.get)
    'en'
    """
    sample = text[:_SAMPLE].lower()
    if not sample.isascii():
        sample = unicodedata.normalize("NFC", sample).replace("’", "'")
    if "'" in sample:
        sample = sample.replace("'", "' ")
    found = [_WORD_SHARES[word] for word in sample.split() if word in _WORD_SHARES]
    if not sample.isascii() and (letters := _LETTER.findall(sample)):
        found += [_LETTER_SHARES[letter] for letter in sorted(set(letters))]
    votes: dict[str, float] = {}
    for shares in found:
        for tag, share in shares:
            votes[tag] = votes.get(tag, 0.0) + share
    return votes


def most_voted(votes: dict[str, float]) -> str | None:
    """The BCP 47 tag of the language with the most votes, or None.

    >>> most_voted(votes_of("Le ministre est arrivé dans la capitale."))
    'fr'
    """
    return max(votes, key=votes.__getitem__) if votes else None


@cache
def _verbs(tag: str) -> frozenset[str]:
    """The finite verbs of a language."""
    return frozenset(LANGUAGES[tag].verbs)


def has_finite_verb(text: str, language: str | None) -> bool:
    """Whether a word of `text` is a finite verb by the table of `language`; True where that lists none."""
    table = LANGUAGES.get(language or "")
    if table is None or not table.verbs:
        return True
    words = [bare for word in text.replace("’", "'").split() if (bare := word.strip(".,;:()"))]
    if not _verbs(table.tag).isdisjoint(map(str.lower, words)):
        return True
    triples = zip(["", *words], words, [*words[1:], ""], strict=False)
    return any(word[0].islower() and _ends_as_verb(before, word, after, table) for before, word, after in triples)


def _ends_as_verb(before: str, word: str, after: str, table: Language) -> bool:
    """Whether `word` has the ending of a verb, and stands where a verb can: behind a determiner it is an adjective."""
    if word.endswith(table.verb_ending) and after in table.determiners:
        return True
    if len(word) <= _STEM or before.lower() in table.determiners or word in table.words:
        return False
    return word.endswith(table.verb_endings) or (before[:1].isupper() and word.endswith(table.plural_verb_ending))


#: A word that is not longer is not told by its ending.
_STEM = 4


@lru_cache(1024)
def _month(form: str) -> dict[int, frozenset[str]] | None:
    """The months that `form` names, and in which languages; texts repeat few words beside numbers."""
    return MONTHS.get(fold(form))


def _own_month(form: str) -> int | None:
    """The month that `form` names by the caller's words; nothing is folded where the caller has none."""
    months = own().months
    return months.get(fold(form)) if months else None


def month_number(form: str, language: str | None) -> int | None:
    """The month that `form` names; where languages differ, in `language`; None when it names none or that is open."""
    if number := _own_month(form):
        return number
    senses = _month(form)
    if senses is None:
        return None
    if len(senses) == 1:
        return next(iter(senses))
    return next((number for number, tags in senses.items() if language in tags), None)


def is_month(form: str) -> bool:
    """Whether `form` names a month in any language."""
    return _month(form) is not None or _own_month(form) is not None


@cache
def _abbreviations() -> frozenset[str]:
    """The forms of months of which their language has another that is longer by two letters or more."""
    rows = [row.split() for table in LANGUAGES.values() for row in table.months]
    return frozenset(form for row in rows for form in row for f in row if len(f) > len(form) + 1 and f[0] == form[0])


def is_abbreviation(form: str) -> bool:
    """Whether `form` is short for a month."""
    return fold(form) in _abbreviations()


@lru_cache(1024)
def _weekday(form: str) -> dict[int, frozenset[str]]:
    """The weekdays that `form` names, and in which languages."""
    return WEEKDAYS.get(fold(form), {})


def is_weekday(form: str) -> bool:
    """Whether `form` names a weekday in any language."""
    return bool(_weekday(form))


def weekday_number(form: str) -> int | None:
    """The weekday that `form` names, Monday being 0; None when it names none or languages differ."""
    senses = _weekday(form)
    return next(iter(senses)) if len(senses) == 1 else None


def is_weekday_in(form: str, language: str | None) -> bool:
    """Whether `form` names a weekday in `language`."""
    return any(language in tags for tags in _weekday(form).values())


@lru_cache(1024)
def is_date_word(form: str) -> bool:
    """Whether `form` may stand between or behind day, month and year, in any language."""
    return fold(form) in DATE_WORDS
