"""The words of the terminals: what one language contributes to them, and what a caller adds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import final

from attrs import Attribute, field, frozen


def _phrases(text: str | Iterable[str]) -> tuple[str, ...]:
    """One phrase per line; blank lines are left out."""
    lines = text.splitlines() if isinstance(text, str) else text
    return tuple(line.strip() for line in lines if line.strip())


def _words(text: str | tuple[str, ...]) -> tuple[str, ...]:
    """Words with white space between them."""
    return tuple(text.split()) if isinstance(text, str) else text


@final
@frozen(kw_only=True)
class Language:
    """Words and labels of one language, in lower case, with ``'`` for every apostrophe.

    Months and weekdays are tuples of forms separated by spaces, without final points, from January
    and from Monday. Fields of words are split at white space, fields of phrases hold one on each line.
    Labels leave out the colon and the date.
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


def _check_labels(lexicon: Lexicon, attribute: Attribute[tuple[str, ...]], labels: tuple[str, ...]) -> None:
    """Refuse what no line would be found to open with."""
    for label in labels:
        if not label[0].isalpha() or any(c.isdigit() or c in ":：()|" for c in label) or not 2 <= len(label) <= 60:
            raise ValueError(
                f"{attribute.name}: {label!r} must be 2 to 60 letters and blanks that begin with a letter; leave out "
                "the colon and the date"
            )


def _check_months(lexicon: Lexicon, attribute: Attribute[Mapping[str, int]], months: Mapping[str, int]) -> None:
    """Refuse what no date is read with."""
    for form, number in months.items():
        if not form.removesuffix(".").isalpha() or len(form) < 2:
            raise ValueError(f"months: {form!r} must be one word of two letters or more")
        if number not in range(1, 13):
            raise ValueError(f"months: {form!r} must be a month from 1 to 12, not {number!r}")


@final
@frozen(kw_only=True, eq=False)
class Lexicon:
    """Words of your own, which `parse` reads beside those of all languages, and before them, for one call.

    Case, apostrophes and white space don't matter. Each field of phrases takes several strings, or one string with a
    phrase on each line. A line is meant whole, but for `updated` and `issued`, behind which the date stands.

    Raises:
        ValueError: a label has a digit, colon or bracket, or is not of 2 to 60 characters from a letter on; a form of a
            month is no word, or a month not from 1 to 12.

    >>> from communique import Lexicon, parse
    >>> house = Lexicon(updated=["Refitted"], months={"Lententide": 3}, end_marks=["thus done"])
    >>> release = parse("A bridge opens\\n\\nRefitted: 4 Lententide 2022\\n\\nIt opened.\\n\\nThus done", lexicon=house)
    >>> release.updated.date.isoformat(), [type(part).__name__ for part in release.parts]
    ('2022-03-04', ['Title', 'Updated', 'Paragraph', 'EndMark'])
    """

    updated: tuple[str, ...] = field(converter=_phrases, default=(), validator=_check_labels)  #: of an update stamp
    issued: tuple[str, ...] = field(converter=_phrases, default=(), validator=_check_labels)  #: of a publication stamp
    months: Mapping[str, int] = field(factory=dict, validator=_check_months)  #: the number of each form, from 1
    kickers: tuple[str, ...] = field(converter=_phrases, default=())  #: lines that name the kind of text
    notes: tuple[str, ...] = field(converter=_phrases, default=())  #: remarks on the text
    boilerplate: tuple[str, ...] = field(converter=_phrases, default=())  #: headings of standing texts
    furniture: tuple[str, ...] = field(converter=_phrases, default=())  #: lines of the page that are no text
    end_marks: tuple[str, ...] = field(converter=_phrases, default=())  #: lines that end the text
