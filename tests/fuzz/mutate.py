"""Texts made of pieces of fixtures, terminals and marks: what a release is made of, in no order at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from communique import _lexicon

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
SEEDS = [path.read_bytes().decode("utf-8", "surrogatepass") for path in sorted(FIXTURES.rglob("*.txt"))]
LINES = sorted({line for text in SEEDS for line in text.splitlines() if line.strip()})

#: The word lists that the terminals are made of.
_TABLES = (
    *(_lexicon.UPDATED, _lexicon.ISSUED, _lexicon.KICKERS, _lexicon.NOTES, _lexicon.END_MARKS, _lexicon.CREDITS),
    *(_lexicon.OPENERS, _lexicon.DIRECTIONS, _lexicon.CAPTION_LABELS, _lexicon.CONTACTS, _lexicon.BOILERPLATE),
    *(_lexicon.ABOUT, _lexicon.BYLINES, _lexicon.FURNITURE, _lexicon.TODAY, _lexicon.ANNOUNCEMENTS),
    *(_lexicon.DATE_WORDS, _lexicon.MONTHS, _lexicon.WEEKDAYS),
)
TERMINALS = sorted({phrase for table in _TABLES for phrase in table})
#: Each element is one piece: marks of list, mail, HTML and Markdown; characters that mean something; dates, times.
MARKS = (
    *("</DIV>", "<div>", "<br>", "<br />", "<p>", "</p>", "</a>", '<a href="x">', "<!-- x -->", "&nbsp;", "&amp;", "&#160;"),
    *("**", "*", "_", "__", "[a](b)", "![x](y)", "\\", "#", "# ", "## ", "==", "---", "***", "> ", "[1]", "[/x]", "[https://a]"),
    *("- ", "• ", "– ", "· ", "| ", " | ", "1. ", "a) ", "(", ")", "[", "]", "（", "）", "【", "】", "«", "»", "“", "”", '"', "'"),
    *("\n", "\n\n", "\r\n", "\r", "\t", "\f", "\v", "\x85", "\u2028", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u00ad", "-\n"),
    *("\0", "\x1b[31m", "\x7f", "\u202e", "\u2066", "\ufffd", "\ud800", "\udfff", "\u0301", "e\u0301", "Ã©", "â€™"),
    *(".", ",", ":", ";", "!", "?", "。", "：", "…", "/", "-", "–", "—", "--", " - ", " – ", "©", "№", "%", "0", "7", "A", "a"),
    *("中", "平和", "社", "電", "ا", "и", "٣", "²", "𝟚", "İ", "ß", "ŉ", "ǅ", "한", "ﬁ", "\U0001f4f7"),
    *("28 Feb. 2022", "31 Feb. 2022", "28-30 May 2021", "March 14, 2024", "2024-02-30", "03/04/2022", "31.12.99", "28. II. 2022"),
    *("2022年2月28日", "令和4年2月28日", "٢٨ فبراير ٢٠٢٢", "1er mars", "1 апреля 2019 г.", "May 2023", "2/2022", "99999999999"),
    *("21:24", "10h05", "4:19 p.m.", "um 09:19 Uhr", "25:61", "1324 GMT", "UTC+2"),
    *("BRUSSELS", "Ottawa (Ontario)", "WASHINGTON, D.C.", " /PRNewswire/ -- ", " (Reuters) - ", "【松江共同】", "PARIS, April 2 - "),
    *("Last updated: ", "Published", "Photo: ", "References", "About X X", "ENDS", "###", "- 30 -", "word", "By Ann Lee"),
    *(".com", "[email", "(BUTTON)", "SOURCE ", "p.m. ", "#port ", "(PDF, 1 MB)", "[AB-12]", "№ 12/3", "2019年第3号"),
    *("http://x", "1. https://a", "a@b.cd", "+32 2 707 50 41", "SG/SM/19144", "IP/21/123", "(Photo: Lena Marsh)", "(from left)"),
)  # fmt: skip

Edit = Callable[[Random, str], str]


def piece(random: Random) -> str:
    """A mark, a terminal in one of three cases, or a line of a fixture."""
    kind = random.random()
    if kind < 0.6:
        return random.choice(MARKS)
    if kind < 0.9:
        phrase = random.choice(TERMINALS)
        return random.choice((phrase, phrase.capitalize(), phrase.upper()))
    return random.choice(LINES)


def place(random: Random, text: str) -> int:
    return random.randint(0, len(text))


def insert(random: Random, text: str) -> str:
    at = place(random, text)
    return text[:at] + piece(random) + text[at:]


def insert_at_line(random: Random, text: str) -> str:
    """A piece at the beginning or the end of a line: where the rules look."""
    lines = text.splitlines(keepends=True) or [""]
    n = random.randrange(len(lines))
    bare = lines[n].rstrip("\r\n")
    lines[n] = piece(random) + lines[n] if random.random() < 0.5 else bare + piece(random) + lines[n][len(bare) :]
    return "".join(lines)


def delete(random: Random, text: str) -> str:
    start = place(random, text)
    return text[:start] + text[start + random.randint(1, 40) :]


def repeat(random: Random, text: str) -> str:
    start = place(random, text)
    end = min(len(text), start + random.randint(1, 60))
    return text[:start] + text[start:end] * random.randint(2, 6) + text[end:]


def swap_lines(random: Random, text: str) -> str:
    lines = text.splitlines(keepends=True)
    random.shuffle(lines)
    return "".join(lines)


def cross(random: Random, text: str) -> str:
    """The beginning of `text` and the end of a fixture, cut at lines."""
    other = random.choice(SEEDS).splitlines(keepends=True)
    lines = text.splitlines(keepends=True)
    return "".join(lines[: random.randint(0, len(lines))] + other[random.randint(0, len(other)) :])


def wrap(random: Random, text: str) -> str:
    """Line breaks in place of every so many blanks."""
    words = text.split(" ")
    every = random.randint(1, 12)
    return "".join(word + ("\n" if n % every == 0 else " ") for n, word in enumerate(words, 1))


def join(random: Random, text: str) -> str:
    return text.replace("\n", random.choice(("", " ", "\r\n", "\n\n", "\n> ", "\n• ", " | ", "<br>", "</p><p>")))


def change_number(random: Random, text: str) -> str:
    digits = [n for n, c in enumerate(text) if c.isdigit()]
    if not digits:
        return text
    at = random.choice(digits)
    return text[:at] + random.choice("0123456789٣²") + text[at + 1 :]


def surround(random: Random, text: str) -> str:
    """A run of characters between two marks."""
    start = place(random, text)
    end = min(len(text), start + random.randint(1, 40))
    mark = random.choice(MARKS)
    return text[:start] + mark + text[start:end] + random.choice((mark, random.choice(MARKS))) + text[end:]


EDITS: tuple[Edit, ...] = (
    *(insert, insert, insert_at_line, insert_at_line, insert_at_line, surround, surround),
    *(delete, repeat, swap_lines, cross, cross, wrap, join, change_number),
)
#: Longer texts tell nothing more.
LONGEST = 4000


def mutate(random: Random, text: str) -> str:
    """`text` after a few edits."""
    for _ in range(random.randint(1, 5)):
        text = random.choice(EDITS)(random, text)
    return text[:LONGEST]


def draw(random: Random) -> str:
    """A text: a fixture after a few edits, or nothing but pieces."""
    if random.random() < 0.5:
        return mutate(random, random.choice(SEEDS))
    return "".join(piece(random) for _ in range(random.randint(1, 14)))


def shorter(text: str, fails: Callable[[str], bool]) -> str:
    """The shortest text found that still `fails`, by leaving out ever smaller runs of characters."""
    size = len(text) // 2
    while size:
        at = 0
        while at < len(text):
            rest = text[:at] + text[at + size :]
            if fails(rest):
                text = rest
            else:
                at += size
        size //= 2
    return text
