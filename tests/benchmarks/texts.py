"""The texts that are measured, in groups: fixtures, generated releases, and long texts."""

from __future__ import annotations

from random import Random

from pairs import PAIRS
from strategies import ENGLISH, FRENCH, Tongue

#: Code points of a long text.
LONG = 1_000_000
#: Founding texts have up to so many paragraphs of three sentences.
PARAGRAPHS = 5


def sentence(tongue: Tongue, random: Random) -> str:
    """A sentence from the words of `tongue`."""
    subject, predicate, thing, tail = (
        random.choice(words) for words in (tongue.subjects, tongue.predicates, tongue.objects, tongue.tails)
    )
    return f"{subject} {predicate} {thing}, {tail}."


def paragraph(tongue: Tongue, random: Random) -> str:
    """A paragraph of three to five sentences."""
    return " ".join(sentence(tongue, random) for _ in range(random.randint(3, 5)))


def founding(number: int) -> str:
    """A release in one of the two shapes of the founding texts: with header and captions, or without blank lines."""
    random = Random(number)
    title = random.choice(FRENCH.headlines)
    body = [paragraph(FRENCH, random) for _ in range(random.randint(3, PARAGRAPHS))]
    if number % 5 in (1, 3):
        return "\n".join([title, f"Ce mardi (3 octobre 2023), {body[0]}", *body[1:]]) + "\n"
    header = "  • 28 Feb. 2022 -\n  • |\n  • Mis à jour le: 28 Feb. 2022 21:24"
    captions = [random.choice(ENGLISH.captions) for _ in range(number % 2)]
    return "\n\n".join([title, header, f"Aujourd’hui (28 février 2022), {body[0]}", *captions, *body[1:]]) + "\n"


def long(tongue: Tongue) -> str:
    """A release of `LONG` code points, paragraph under paragraph."""
    random, blocks, length = Random(tongue.tag), [tongue.headlines[0], "BRENMOOR, 28 February 2022"], 0
    while length < LONG:
        blocks.append(paragraph(tongue, random))
        length += len(blocks[-1]) + 2
    return "\n\n".join(blocks)


GROUPS: dict[str, list[str]] = {
    "fixtures of the founding shapes": [pair.text for pair in PAIRS if pair.name.startswith("release/nato-fr-")],
    "generated in the founding shapes": [founding(number) for number in range(20)],
    "all releases of the fixtures": [pair.text for pair in PAIRS if pair.is_whole],
    "long, French": [long(FRENCH)],
    "long, English": [long(ENGLISH)],
}


def is_long(group: str) -> bool:
    """Whether the texts of `group` are long."""
    return group.startswith("long")


def is_founding(group: str) -> bool:
    """Whether the texts of `group` have the founding shapes; slow programs are measured on these only."""
    return group.endswith("founding shapes")


def megabytes(group: str) -> float:
    """The size of all texts of `group` as UTF-8."""
    return sum(len(text.encode("utf-8", "surrogatepass")) for text in GROUPS[group]) / 1e6
