"""The shape of a language table: what one language contributes to the terminals of the grammar."""

from __future__ import annotations

from typing import final

from attrs import field, frozen


def _phrases(text: str | tuple[str, ...]) -> tuple[str, ...]:
    """One phrase per line; blank lines are left out."""
    lines = text.splitlines() if isinstance(text, str) else text
    return tuple(line.strip() for line in lines if line.strip())


def _words(text: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text.split()) if isinstance(text, str) else text


@final
@frozen(kw_only=True)
class Language:
    """Words and labels of one language, in lower case, with ``'`` for every apostrophe.

    Months and weekdays are tuples of forms separated by spaces, without final points, from January
    and from Monday. Every other field holds one phrase per line, except `words`, which is split at
    white space. Labels leave out the colon and the date.
    """

    tag: str  #: BCP 47
    name: str  #: English name
    months: tuple[str, ...]  #: twelve; full, abbreviated and inflected forms
    weekdays: tuple[str, ...]  #: seven
    letters: str  #: letters beyond ASCII that tell the language from others
    words: tuple[str, ...] = field(converter=_words)  #: frequent function words, to tell the language
    announcements: tuple[str, ...] = field(converter=_words, default=())  #: words that announce a text ("following")
    verbs: tuple[str, ...] = field(converter=_words, default=())  #: frequent finite verbs
    verb_endings: tuple[str, ...] = field(converter=_words, default=())  #: of words that are finite verbs
    verb_ending: str = "-"  #: ending of verbs that nouns have too; a determiner behind it tells
    plural_verb_ending: str = "-"  #: ending of verbs that adjectives have too; a name or noun before it tells
    determiners: tuple[str, ...] = field(converter=_words, default=())
    date_words: tuple[str, ...] = field(converter=_words, default=())  #: words between or after day, month and year
    date_articles: tuple[str, ...] = field(converter=_words, default=())  #: those that stand between a place and a date
    today: tuple[str, ...] = field(converter=_phrases, default=())  #: words before a date that say "today" or "this"
    updated: tuple[str, ...] = field(converter=_phrases, default=())  #: labels of an update stamp
    issued: tuple[str, ...] = field(converter=_phrases, default=())  #: labels of a publication stamp
    kickers: tuple[str, ...] = field(converter=_phrases, default=())  #: lines that name the kind of text
    notes: tuple[str, ...] = field(converter=_phrases, default=())  #: remarks on the text, without brackets
    end_marks: tuple[str, ...] = field(converter=_phrases, default=())
    credits: tuple[str, ...] = field(converter=_phrases, default=())  #: words that open a photo credit
    openers: tuple[str, ...] = field(converter=_phrases, default=())  #: phrases that only open captions
    directions: tuple[str, ...] = field(converter=_phrases, default=())  #: where in a picture someone stands ("left")
    caption_labels: tuple[str, ...] = field(converter=_phrases, default=())  #: labels over or before a caption
    contacts: tuple[str, ...] = field(converter=_phrases, default=())  #: headings of contact blocks
    boilerplate: tuple[str, ...] = field(converter=_phrases, default=())  #: headings of standing texts, matched whole
    about: tuple[str, ...] = field(converter=_phrases, default=())  #: first words of "About …" headings
    press_releases: tuple[str, ...] = field(converter=_phrases, default=())  #: kickers that an issuer may follow
    issuers: tuple[str, ...] = field(converter=_words, default=())  #: words in the names of companies and ministries
    sources: tuple[str, ...] = field(converter=_words, default=())  #: words before the name of a source or editor
    numbers: tuple[str, ...] = field(converter=_words, default=())  #: words before the number of a text
    bylines: tuple[str, ...] = field(converter=_phrases, default=())  #: first words of bylines
    furniture: tuple[str, ...] = field(converter=_phrases, default=())  #: page controls, matched whole
