"""Other lawful formatting of a text: functions from text to text that change no value of the release in it.

Every function says on which texts it is lawful and leaves all other texts alone. `TRANSFORMS` has them all by name, in
families of which a text takes one each, in the order in which they are applied: first what changes characters, then
what breaks lines, then what stands around blocks, lines and the text. `transform` applies any combination.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, partial
from textwrap import TextWrapper
from typing import Any

from babel import Locale

__all__ = ["FAMILIES", "TRANSFORMS", "plain", "plain_values", "transform"]

# --- characters ----------------------------------------------------------------------------------

#: Languages whose month names are replaced. English comes first: pages of other languages print English dates.
LANGUAGES = "en fr de es it pt nl da nb sv fi is et lv lt pl cs sk sl hr hu ro el bg uk ru".split()


def month_rows(width: str) -> list[list[str]]:
    """For each language its names of the twelve months inside a date, from CLDR."""
    rows = (Locale(tag).months["format"][width] for tag in LANGUAGES)
    return [[row[number] for number in range(1, 13)] for row in rows]


FULL, SHORT = month_rows("wide"), month_rows("abbreviated")
#: From a month name in lower case to its other form. In a date, "May" and "mai" are full and short.
SHORTENED = {a.lower(): b for row in zip(FULL, SHORT, strict=True) for a, b in list(zip(*row, strict=True))[::-1]}
WRITTEN_OUT = {b.lower().rstrip("."): a for a, b in zip(FULL[0], SHORT[0], strict=True)}
NUMBERS = {name.lower().rstrip("."): n for row in FULL + SHORT for n, name in enumerate(row, 1) if name[0].isalpha()}
NAME = "|".join(sorted(map(re.escape, NUMBERS), key=len, reverse=True))
#: A month name between a day and a year, or before a day and a year.
IN_DATE = re.compile(
    rf"(?<=\d)(?P<before>(?:\.|er|º|st|nd|rd|th)?[^\S\n]+(?:de[^\S\n]+)?)(?P<name>(?:{NAME})\b\.?)(?=,?[^\S\n]+(?:de[^\S\n]+)?\d{{4}}\b)"
    rf"|\b(?P<first>(?:{NAME})\b\.?)(?=[^\S\n]+\d{{1,2}},[^\S\n]+\d{{4}}\b)",
    re.IGNORECASE,
)


def in_dates(text: str, change: Callable[[str], str]) -> str:
    """`text` with the month names of its complete dates changed."""
    return IN_DATE.sub(lambda m: (m["before"] or "") + change(m["name"] or m["first"]), text)


def short_months(text: str) -> str:
    """Months as their language abbreviates them. Lawful on all texts."""
    return in_dates(text, lambda name: SHORTENED.get(name.lower(), name))


def full_months(text: str) -> str:
    """English months written out. Lawful on all texts: what English abbreviates so, others write so in English dates."""
    return in_dates(text, lambda name: WRITTEN_OUT.get(name.lower().rstrip("."), name))


def upper_months(text: str) -> str:
    """Months in capitals. Lawful on all texts."""
    return in_dates(text, str.upper)


#: A dash between blanks or at the end of a line; at the start of a line it is a list mark or opens a rule.
SEPARATOR = re.compile(r"(?<=[^\s–—−-][^\S\n])(?:[-–—−]|--)(?=[^\S\n]|$)", re.MULTILINE)
RULE_OF_DASHES = re.compile(r"[^\S\n]*[-–—−*]\s.*[-–—−*][^\S\n]*")


def dashes(text: str, dash: str) -> str:
    """Dashes that separate are all `dash`. Lawful on all texts; a line that dashes frame is an end mark, and stays."""
    lines = text.split("\n")
    return "\n".join(line if RULE_OF_DASHES.fullmatch(line) else SEPARATOR.sub(dash, line) for line in lines)


STRAIGHT = str.maketrans({**dict.fromkeys("’‘‚ʼ", "'"), **dict.fromkeys("“”„‟", '"')})


def straight_quotes(text: str) -> str:
    """Quotation marks and apostrophes as typewriters have them. Lawful on all texts."""
    return text.translate(STRAIGHT)


def straight_apostrophes(text: str) -> str:
    """Apostrophes as typewriters have them, quotation marks as they are. Lawful on all texts."""
    return text.replace("’", "'")


def curly_quotes(text: str) -> str:
    """Straight quotation marks and apostrophes as printers have them. Lawful on all texts."""
    text = re.sub(r'(?<![^\s(\[«—–-])"(?=\S)', "“", text)
    text = re.sub(r"(?<![^\s(\[“«—–-])'(?=\w+(?:[ ,]\w+)*')", "‘", text)
    return text.replace('"', "”").replace("'", "’")


def spaces(text: str) -> str:
    """No no-break spaces. Lawful on all texts."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def printers_spaces(text: str) -> str:
    """No-break spaces where printers want them: at French marks, and between a number and its word. Lawful on all."""
    text = re.sub(r"(?<=\S) (?=[:;!?»%])|(?<=«) (?=\S)", "\u00a0", text)
    return re.sub(r"(?<=\S) (?=\d)|(?<=\d) (?=\w)|(?<=\d\.) (?=\w)", "\u00a0", text)


def every_space(text: str, step: int) -> str:
    """Every so many spaces of a line are a no-break space. Lawful on all texts; indents and list marks stay."""

    def glue(match: re.Match[str]) -> str:
        pieces = match["rest"].split(" ")
        ends = ("\u00a0" if n % step == 0 else " " for n in range(1, len(pieces)))
        return match["mark"] + "".join(p + e for p, e in zip(pieces, [*ends, ""], strict=True))

    return re.sub(r"^(?P<mark>\s*(?:(?:[|•*·‣◦+>#–—-]|\d+\.)\s+)?)(?P<rest>.*)", glue, text, flags=re.MULTILINE)


ITEM = re.compile(r"^(?P<indent>[^\S\n]*)(?P<mark>[•*·‣◦▪+-])(?P<behind>[^\S\n]+)(?=\S)")
MARKED = re.compile(r"[^\S\n]*[|•*·‣◦▪+-](?:\s|$)")
#: A numbered point hangs as well.
HANGING = re.compile(r"[^\S\n]*(?:[|•*·‣◦▪+–>-]|\d{1,2}[.)])[^\S\n]+(?=\S)")


def bullets(text: str, mark: str) -> str:
    """List marks with what stands around them are `mark`. Lawful on all texts; end marks like "- 30 -" stay."""
    lines = text.split("\n")
    return "\n".join(line if RULE_OF_DASHES.fullmatch(line) else ITEM.sub(mark, line) for line in lines)


# --- the title -----------------------------------------------------------------------------------


def title_lines(text: str, title: str) -> re.Match[str] | None:
    """The lines of `text` that hold `title` and nothing else."""
    words = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)".join(map(re.escape, title.split()))
    return re.search(rf"^[^\S\n]*{words}[^\S\n]*$", text, re.MULTILINE) if title else None


def replace_title(text: str, title: str, change: Callable[[list[str]], str]) -> str:
    """`text` with the lines of its title changed. A title that shares its line with other words stays."""
    found = title_lines(text, title)
    if found is None:
        return text
    return text[: found.start()] + change([line.strip() for line in found[0].split("\n")]) + text[found.end() :]


def upper_title(text: str, title: str) -> str:
    """The title in capitals. Lawful where these name the same letters: not in Turkish."""
    if "ı" in title + title.casefold() or title.upper().casefold() != title.casefold():
        return text
    return replace_title(text, title, lambda lines: "\n".join(lines).upper())


def hashed_title(text: str, title: str) -> str:
    """The title as a Markdown heading, on one line. Lawful on all texts."""
    return replace_title(text, title, lambda lines: "# " + " ".join(lines))


def starred_title(text: str, title: str) -> str:
    """The title in bold, as Markdown marks it. Lawful on all texts."""
    return replace_title(text, title, lambda lines: "**" + "\n".join(lines) + "**")


def underlined_title(text: str, title: str, mark: str) -> str:
    """The title underlined as Markdown and reStructuredText do. Lawful on all texts."""
    return replace_title(text, title, lambda lines: "\n".join([*lines, mark * max(map(len, lines))]))


def centred_title(text: str, title: str) -> str:
    """The title centred over the column of the text, or over 72 characters. Lawful on all texts."""
    widest = max(map(len, text.split("\n")))
    width = widest if widest <= 120 else 72
    return replace_title(text, title, lambda lines: "\n".join(line.center(width).rstrip() for line in lines))


# --- lines and blocks ----------------------------------------------------------------------------


def wrap_line(line: str, width: int) -> list[str]:
    """`line` wrapped; what follows a list mark hangs under its text."""
    mark = HANGING.match(line)
    margin = mark.end() if mark else len(line) - len(line.lstrip(" \t"))
    wrapper = TextWrapper(
        width,
        subsequent_indent=" " * margin,
        expand_tabs=False,
        replace_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.wrap(line) if len(line) > width and line.strip() else [line]


OPEN = re.compile(r"[^.!?…:;。।؟\s][\"”»’)]*$")


def wrap(text: str, width: int) -> str:
    """Lines wrapped. Lawful where a reader sees that they are, and which breaks were there before.

    At least two of the new breaks fall inside sentences, and none before what would read as a list mark. A blank line or
    a list mark follows each old break, or the next line's first word would have fitted behind it and does not go on with
    a sentence.
    """
    lines = text.split("\n")
    wrapped = [wrap_line(line, width) for line in lines]
    if sum(OPEN.search(line) is not None for broken in wrapped for line in broken[:-1]) < 2:
        return text
    if any(MARKED.match(line) for broken in wrapped for line in broken[1:]):
        return text
    for broken, following in zip(wrapped, lines[1:], strict=False):
        last, words = broken[-1], following.split()
        old_break = last.strip() and words and not HANGING.match(following)
        if old_break and (words[0][0].islower() or len(last) + 1 + len(words[0]) > width):
            return text
    return "\n".join(line for broken in wrapped for line in broken)


def is_running_text(block: str) -> bool:
    """Whether `block` is nothing but a paragraph."""
    return len(block) >= 80 and block.rstrip()[-1] in '.!?…。"”»' and not HANGING.match(block)


def break_page(text: str, foot: str) -> str:
    """`foot` stands between the first two paragraphs that follow each other. Lawful on texts that have such."""
    blocks = re.split(r"(\n[^\S\n]*(?:\n[^\S\n]*)+(?=\S))", text)
    for n in range(0, len(blocks) - 2, 2):
        if is_running_text(blocks[n]) and is_running_text(blocks[n + 2]):
            blocks[n + 1] = foot
            return "".join(blocks)
    return text


def blank_lines(text: str, number: int) -> str:
    """So many blank lines for each one. Lawful on all texts."""
    return re.sub(r"(?<=\n)([^\S\n]*\n)", r"\1" * number, text)


def blank_around(text: str) -> str:
    """Blank lines before and behind the text. Lawful on all texts."""
    return "\n\n" + text + "\n\n\n"


def loose_items(text: str) -> str:
    """A blank line before each list item. Lawful on all texts."""
    return re.sub(r"(?<=\S)(?=\n[^\S\n]*[•*·‣◦+-][^\S\n]+\w)", "\n", text)


def filled_blanks(text: str, blank: str) -> str:
    """Blank lines hold `blank`. Lawful on all texts."""
    return re.sub(r"(?<=\n)(?=\n)", blank, text)


def first_lines(text: str, indent: str) -> str:
    """The first lines of blocks stand further in. Lawful on all texts; list items have indents of their own."""
    return re.sub(rf"(?:\A|(?<=\n\n))(?=\S)(?!{HANGING.pattern})", indent, text)


def margin(text: str, margin: str) -> str:
    """Every line stands behind a margin. Lawful on all texts."""
    return re.sub(r"^(?=.*\S)", margin, text, flags=re.MULTILINE)


def quoted(text: str, blank: str) -> str:
    """Every line quoted as in a mail; `blank` stands on blank lines. Lawful on all texts."""
    lines = text.split("\n")
    last = lines.pop() if not lines[-1] and len(lines) > 1 else None
    quoted = [f"> {line}" if line.strip() else blank for line in lines]
    return "\n".join(quoted + ([] if last is None else [last]))


def trailing(text: str, blanks: str) -> str:
    """Blanks behind every line that is not blank. Lawful on all texts."""
    return re.sub(r"(?<=[^\s])[^\S\n]*$", lambda m: m[0] + blanks, text, flags=re.MULTILINE)


def line_ends(text: str, end: str) -> str:
    """Lines end in `end`. Lawful on all texts."""
    return re.sub(r"\r\n|\r|\n", end, text)


def byte_order_mark(text: str) -> str:
    """A byte order mark before the text. Lawful on all texts."""
    return "\ufeff" + text


# --- all of them ---------------------------------------------------------------------------------

PlainTransform = Callable[[str], str]
TitleTransform = Callable[[str, str], str]


def each(name: str, function: Callable[..., str], **values: Any) -> dict[str, PlainTransform]:
    """`function` with its second argument set to each of the named `values`."""
    key = function.__code__.co_varnames[1]
    return {f"{name}-{label.replace('_', '-')}": partial(function, **{key: value}) for label, value in values.items()}


#: What changes characters; it changes those of the title as well.
CHARACTERS: dict[str, dict[str, PlainTransform]] = {
    "months": {"short-months": short_months, "full-months": full_months, "upper-months": upper_months},
    "dashes": each("dash", dashes, hyphen="-", en="–", em="—", double_hyphen="--"),
    "quotes": {
        "straight-quotes": straight_quotes,
        "straight-apostrophes": straight_apostrophes,
        "curly-quotes": curly_quotes,
    },
    "spaces": {"spaces": spaces, "printers-spaces": printers_spaces}
    | each("no-break", every_space, all=1, second=2, third=3, fifth=5),
}
CAPITALS: dict[str, dict[str, TitleTransform]] = {"capitals": {"upper-title": upper_title}}
LINES: dict[str, dict[str, PlainTransform]] = {
    "bullets": each(
        "bullet",
        bullets,
        dot="  • ",
        hyphen="- ",
        star="* ",
        plus="  + ",
        triangle="‣ ",
        circle="    ◦ ",
        dot_no_break="     •\u00a0",
        star_deep="     * ",
        hyphen_wide="-   ",
        dot_tab="•\t",
    ),
    "wrap": each("wrap", wrap, **{str(width): width for width in range(20, 121)}),
}
TITLES: dict[str, dict[str, TitleTransform]] = {
    "title": {
        "title-hashes": hashed_title,
        "title-stars": starred_title,
        "title-centred": centred_title,
        "title-underlined": partial(underlined_title, mark="="),
        "title-underlined-hyphens": partial(underlined_title, mark="-"),
    }
}
AROUND: dict[str, dict[str, PlainTransform]] = {
    "pages": each(
        "page", break_page, form_feed="\n\n\f", number="\n\n1\n\n\f", dashes="\n\n- 1 -\n\n\f", number_only="\n\n1\n\n"
    ),
    "items": {"loose-items": loose_items},
    "blank-lines": each("blank-lines", blank_lines, doubled=2, tripled=3) | {"blank-around": blank_around},
    "blanks": each("blanks", filled_blanks, space=" ", tab="\t", no_break="\u00a0"),
    "first-lines": each(
        "first-lines", first_lines, two="  ", four="    ", eight=" " * 8, tab="\t", ideographic="\u3000"
    ),
    "margin": each("margin", margin, one=" ", two="  ", four="    ", eight=" " * 8, tab="\t", no_break="\u00a0\u00a0"),
    "quoted": each("quoted", quoted, bare=">", space="> ", empty=""),
    "trailing": each("trailing", trailing, space=" ", two="  ", tab="\t", no_break="\u00a0"),
    "form": {"nfc": partial(unicodedata.normalize, "NFC"), "nfd": partial(unicodedata.normalize, "NFD")},
    "ends": each(
        "ends",
        line_ends,
        lf="\n",
        crlf="\r\n",
        cr="\r",
        line_separator="\u2028",
        paragraph_separator="\u2029",
        next_line="\x85",
        vertical_tab="\v",
        form_feed="\f",
    ),
    "mark": {"byte-order-mark": byte_order_mark},
}
#: The families in their order, with the names of their transforms.
FAMILIES: dict[str, list[str]] = {
    family: list(members)
    for stage in (CAPITALS, CHARACTERS, LINES, TITLES, AROUND)
    for family, members in stage.items()
}
TRANSFORMS: dict[str, str] = {name: family for family, names in FAMILIES.items() for name in names}


def transform(text: str, title: str, names: Iterable[str]) -> str:
    """`text`, whose headline is `title`, in another formatting: the transforms `names`, one of a family at most."""
    chosen = {TRANSFORMS[name]: name for name in names}
    text = line_ends(text, "\n")
    for family, name in ((family, chosen[family]) for family in FAMILIES if family in chosen):
        if family in CAPITALS:
            text, title = CAPITALS[family][name](text, title), CAPITALS[family][name](title, title)
        elif family in CHARACTERS:
            text, title = CHARACTERS[family][name](text), CHARACTERS[family][name](title)
        elif family in TITLES:
            text = TITLES[family][name](text, title)
        else:
            text = (LINES | AROUND)[family][name](text)
    return text


# --- what all formattings agree on ---------------------------------------------------------------

DASHES = re.compile(r"--|[–—−]")


@cache
def plain(text: str) -> str:
    """`text` as all formattings agree on it: one form, one case, one kind of space, quote, dash and month."""
    text = " ".join(unicodedata.normalize("NFC", text).split())
    text = in_dates(text, lambda name: str(NUMBERS[name.lower().rstrip(".")]))
    return DASHES.sub("-", straight_quotes(text)).casefold()


def is_folio(text: str) -> bool:
    """Whether `text` is the number that `break_page` prints."""
    return text.strip("-–—− ") == "1"


def is_folio_part(value: Any) -> bool:
    """Whether `value` is the furniture that a number printed by `break_page` makes."""
    return isinstance(value, dict) and value.get("type") == "furniture" and is_folio(value["text"])


def plain_values(value: Any) -> Any:
    """`value` without what formatting may change: spans, list marks, page numbers, and what `plain` sets aside."""
    match value:
        case dict():
            return {key: plain_values(item) for key, item in value.items() if key not in ("span", "marker")}
        case list():
            return [plain_values(item) for item in value if not is_folio_part(item)]
        case str():
            return plain(value)
        case _:
            return value
