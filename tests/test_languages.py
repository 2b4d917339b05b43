"""The language tables: complete, spelled as the lexicon looks them up, and held against CLDR."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import evolve, fields
from babel import Locale

import communique
from communique._language import Language
from communique._lexicon import LANGUAGES, fold, most_voted, votes_of
from languages import CLDR_NAMES, LABELS, PAGE, page, sources

EU = "bg cs da de el en es et fi fr ga hr hu is it lt lv mt nl pl pt ro sk sl sv"
NATO_AND_OTHERS = "sq cnr mk nb nn tr ru uk ar zh ja lb"
#: First words of names of two words, which all seven weekdays share: "dé luain", "e hënë".
PARTICLES = {"ga": {"dé"}, "sq": {"e"}}

NOT_PHRASES = {"tag", "name", "months", "weekdays"}
PHRASES = [field.name for field in fields(Language) if field.name not in NOT_PHRASES]

each_language = pytest.mark.parametrize("table", LANGUAGES.values(), ids=LANGUAGES)


def test_languages_are_covered() -> None:
    assert set(LANGUAGES) >= {*EU.split(), *NATO_AND_OTHERS.split()}


def test_each_module_has_the_name_of_its_tag() -> None:
    modules = (Path(communique.__file__).parent / "languages").glob("*.py")
    names = {path.stem.removesuffix("_") for path in modules if path.stem != "__init__"}
    assert names == set(LANGUAGES)


#: The fewest phrases that a table has of a field.
FEWEST = {
    "months": 12,
    "weekdays": 7,
    "words": 30,
    "today": 1,
    "updated": 3,
    "issued": 3,
    "kickers": 3,
    "notes": 3,
    "end_marks": 1,
    "credits": 3,
    "contacts": 3,
    "boilerplate": 3,
    "about": 1,
    "bylines": 3,
    "furniture": 10,
}

#: Fields that a language does without, and why.
WITHOUT = {("ja", "about"): "について stands behind the name"}


def lacking(table: Language) -> list[str]:
    """What is still to be written in a table, a line each."""
    found = {name: len(getattr(table, name)) for name in FEWEST}
    return [
        f"{table.tag}: {name} has {found[name]} of at least {fewest}"
        for name, fewest in FEWEST.items()
        if found[name] < fewest and (table.tag, name) not in WITHOUT
    ]


@each_language
def test_table_is_filled(table: Language) -> None:
    assert table.name
    assert len(table.months) == 12
    assert len(table.weekdays) == 7
    assert lacking(table) == []


def test_what_a_table_lacks_is_said() -> None:
    table = evolve(LANGUAGES["mt"], about=(), updated=("aġġornat",))
    assert lacking(table) == ["mt: updated has 1 of at least 3", "mt: about has 0 of at least 1"]


@pytest.mark.parametrize(("tag", "name"), WITHOUT)
def test_what_a_language_does_without_is_empty(tag: str, name: str) -> None:
    assert getattr(LANGUAGES[tag], name) == ()


# --- where labels were seen ----------------------------------------------------------------------


def test_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `python -m tests.languages`"


def test_sources_are_of_labels() -> None:
    strange = [row for row in sources() if row[1] not in LABELS or row[2] not in getattr(LANGUAGES[row[0]], row[1])]
    assert strange == []


def test_sources_say_where_once() -> None:
    rows = sources()
    assert [row for row in rows if not row[3].strip()] == []
    assert len({row[:3] for row in rows}) == len(rows)


@each_language
@pytest.mark.parametrize("name", ["updated", "issued"])
def test_stamp_labels_were_seen(table: Language, name: str) -> None:
    seen = [label for tag, of, label, _ in sources() if (tag, of) == (table.tag, name)]
    assert len(seen) >= 2, "a label nobody has seen is a guess"


# --- months and weekdays -------------------------------------------------------------------------


def spelled(form: str) -> str:
    """A form of CLDR as the tables spell it: without final point and marks of direction."""
    return fold(form.replace("\u200e", "").replace("\u200f", ""))


def cldr_forms(names: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    """Number and form, full and abbreviated, inside a date and alone; none of one letter or with a digit."""
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, printed in names[context][width].items():
                form = spelled(printed)
                if len(form) > 1 and not any(c.isdigit() for c in form):
                    yield number, form


def missing(rows: tuple[str, ...], first: int, names: object, date_words: tuple[str, ...]) -> list[tuple[int, str]]:
    """The forms of CLDR of which a word is not in its row."""
    words = {number: {*row.split(), *date_words} for number, row in enumerate(rows, first)}
    forms = cldr_forms(cast("Mapping[str, Any]", names))
    return [(number, form) for number, form in forms if not words[number].issuperset(form.split())]


@each_language
def test_cldr_months(table: Language) -> None:
    locale = Locale.parse(CLDR_NAMES.get(table.tag, table.tag))
    assert missing(table.months, 1, locale.months, table.date_words) == []


@each_language
def test_cldr_weekdays(table: Language) -> None:
    locale = Locale.parse(CLDR_NAMES.get(table.tag, table.tag))
    assert missing(table.weekdays, 0, locale.days, table.date_words) == []


@each_language
@pytest.mark.parametrize("rows", ["months", "weekdays"])
def test_a_form_has_one_number(table: Language, rows: str) -> None:
    forms = Counter(form for row in getattr(table, rows) for form in row.split())
    twice = {form for form, times in forms.items() if times > 1}
    assert twice - PARTICLES.get(table.tag, set()) == set()


# --- phrases -------------------------------------------------------------------------------------


@each_language
def test_phrases_are_spelled_as_looked_up(table: Language) -> None:
    phrases = [phrase for name in PHRASES for phrase in getattr(table, name)]
    forms = [form for row in (*table.months, *table.weekdays) for form in row.split()]
    assert [phrase for phrase in (*phrases, *forms) if fold(phrase) != phrase.removesuffix(".")] == []


@each_language
def test_no_phrase_stands_twice(table: Language) -> None:
    twice = {name: [p for p, n in Counter(getattr(table, name)).items() if n > 1] for name in PHRASES}
    assert {name: phrases for name, phrases in twice.items() if phrases} == {}


@each_language
def test_no_label_is_of_both_stamps(table: Language) -> None:
    assert set(table.updated) & set(table.issued) == set()


# --- telling the language ------------------------------------------------------------------------

SENTENCES = {
    "ar": "قال الوزير في بيان إن الجسر الجديد سيفتح أمام السيارات بعد الانتهاء من الأشغال.",
    "bg": "Министърът каза, че новият мост ще бъде открит през пролетта и няма да се плаща такса.",
    "cnr": "Ministarka je kazala da će novi most biti otvoren u proljeće i da se putarina neće plaćati.",
    "cs": "Ministryně řekla, že nový most bude otevřen na jaře a že se za průjezd nebude platit.",
    "da": "Ministeren sagde, at den nye bro bliver åbnet til foråret, og at der ikke skal betales afgift af bilerne.",
    "de": "Die Ministerin sagte, dass die neue Brücke im Frühjahr für den Verkehr geöffnet wird und nichts kostet.",
    "el": "Η υπουργός είπε ότι η νέα γέφυρα θα ανοίξει την άνοιξη και δεν θα έχει διόδια για τους κατοίκους.",
    "en": "The minister said that the new bridge will open in the spring and that there will be no toll.",
    "es": "La ministra dijo que el nuevo puente se abrirá en la primavera y que no habrá peaje para los vecinos.",
    "et": "Minister ütles, et uus sild avatakse kevadel ja et selle eest ei pea elanikud midagi maksma.",
    "fi": "Ministeri sanoi, että uusi silta avataan keväällä ja että siitä ei peritä maksua, koska se on kaikille.",
    "fr": "La ministre a dit que le nouveau pont sera ouvert au printemps et que les habitants ne paieront pas.",
    "ga": "Dúirt an tAire go mbeidh an droichead nua ar oscailt san earrach agus nach mbeidh táille ar bith air.",
    "hr": "Ministrica je rekla kako će novi most biti otvoren tijekom proljeća te da se cestarina neće naplaćivati.",
    "hu": "A miniszter azt mondta, hogy az új híd tavasszal nyílik meg, és nem kell fizetni érte.",
    "is": "Ráðherrann sagði að nýja brúin verði opnuð í vor og að ekki þurfi að greiða fyrir að fara um hana.",
    "it": "La ministra ha detto che il nuovo ponte sarà aperto in primavera e che gli abitanti non pagheranno nulla.",
    "ja": "大臣は、新しい橋が春に開通し、住民は通行料を払わなくてよいと述べました。",
    "lb": "D'Ministesch sot, datt déi nei Bréck am Fréijoer opgeet an datt d'Leit näischt musse bezuelen.",
    "lt": "Ministrė sakė, kad naujas tiltas bus atidarytas pavasarį ir kad už jį nereikės mokėti.",
    "lv": "Ministre teica, ka jaunais tilts tiks atklāts pavasarī un ka par to nebūs jāmaksā.",
    "mk": "Министерката рече дека новиот мост ќе биде отворен напролет и дека нема да се плаќа патарина.",
    "mt": "Il-ministru qal li l-pont il-ġdid se jinfetaħ fir-rebbiegħa u li n-nies mhux se jħallsu biex jgħaddu minnu.",
    "nb": "Statsråden sa at den nye broen blir åpnet til våren, og at innbyggerne ikke skal betale noe for å kjøre.",
    "nl": "De minister zei dat de nieuwe brug in het voorjaar opengaat en dat er geen tol wordt geheven.",
    "nn": "Statsråden sa at den nye brua vert opna til våren, og at innbyggjarane ikkje skal betala noko for å køyra.",
    "pl": "Ministra powiedziała, że nowy most zostanie otwarty wiosną i że nie będzie za niego opłat.",
    "pt": "A ministra disse que a nova ponte será aberta na primavera e que não haverá portagem para os moradores.",
    "ro": "Ministra a spus că noul pod va fi deschis în primăvară și că locuitorii nu vor plăti nimic.",
    "ru": "Министр сказала, что новый мост будет открыт весной и что жители не будут платить за проезд.",
    "sk": "Ministerka povedala, že nový most bude otvorený na jar a že sa zaň nebude platiť ani cent.",
    "sl": "Ministrica je povedala, da bo novi most odprt spomladi in da zanj ne bo treba plačati.",
    "sq": "Ministrja tha se ura e re do të hapet në pranverë dhe se banorët nuk do të paguajnë asgjë për të.",
    "sv": "Ministern sade att den nya bron öppnas till våren och att det inte kommer att kosta något att köra över.",
    "tr": "Bakan, yeni köprünün ilkbaharda açılacağını ve bölgede yaşayanlar için ücret alınmayacağını söyledi.",
    "uk": "Міністерка сказала, що новий міст буде відкрито навесні та що мешканці не будуть платити за проїзд.",
    "zh": "部长表示，新桥将于春季通车，居民过桥不收费。",
}


def test_every_language_has_a_sentence() -> None:
    assert SENTENCES.keys() == LANGUAGES.keys()


@pytest.mark.parametrize(("tag", "sentence"), SENTENCES.items(), ids=SENTENCES)
def test_language_of(tag: str, sentence: str) -> None:
    assert most_voted(votes_of(sentence)) == tag


@pytest.mark.parametrize("text", ["", "2022", "•", "\ud800", "Xyzzy plugh."])
def test_no_language(text: str) -> None:
    assert most_voted(votes_of(text)) is None
