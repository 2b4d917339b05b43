"""The terminals of the grammar: named patterns and word lists, and what ends a sentence.

White space inside a pattern is any but a line break: lines are unfolded before they are matched.
Every group says how often it is repeated at most: `regex` keeps a place for each time, and raises after some millions.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import normalize

import regex

from communique import _lexicon
from communique._lexicon import fold


def _any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of `phrases`, longest first, in any case, with either apostrophe, composed or not."""
    spelled = {normalize(form, phrase) for phrase in phrases for form in ("NFC", "NFD")}
    ordered = sorted(spelled, key=lambda p: (-len(p), p))
    return "|".join(regex.escape(p).replace("'", "['’]") for p in ordered)


# --- dates -------------------------------------------------------------------------------------

#: Ordinal marks after a day: 1er, 1st, 1., 1º, 1-го.
ORDINAL = r"(?:(?:er|re|st|nd|rd|th|-?го|-?ше|ú)\b|[.ºª°])?"
_DATE_WORD = _any_of(_lexicon.DATE_WORDS)
_YEAR_WORD = _any_of(_lexicon.DATE_WORDS.keys() - _lexicon.DATE_ARTICLES.keys())
#: de, of, ta', gada, m. between day, month and year.
OF = rf"(?:(?i:{_DATE_WORD})(?:\.?\s+|(?<=['’])))?"
#: г., року, r., d. after the year or the day.
YEAR_MARK = rf"(?:\s?(?i:{_YEAR_WORD})\b\.?)?"
#: The same behind a date in numbers, where more words could follow: with a point, or before a mark or the end.
END_OF_YEAR = rf"(?:\.?\s?(?i:{_YEAR_WORD})(?:\.|(?=\s*(?:$|[,;:)–—-]))))?"
LETTERS = r"[\p{L}\p{M}]"
DAY = rf"(?P<day>\d{{1,2}})(?!\d){ORDINAL}"
#: A word that may name a month; the lexicon decides. Arabic texts print two names: شباط/فبراير.
MONTH = rf"(?P<month>{LETTERS}{{2,}}+)(?:\.|\s?/\s?\p{{Arabic}}++)?"
MONTH_NUMBER = r"(?P<number>\d{1,2})(?!\d)"
YEAR = r"(?P<year>[12١٢۱۲１２१२]\d{3})(?!\d)"
DASH = r"\s?(?:--|[-–—−‐‑])\s?"
FIRST_DAY = rf"(?:(?P<first_day>\d{{1,2}}){ORDINAL}{DASH})?"
LAST_DAY = rf"(?:{DASH}(?P<last_day>\d{{1,2}})(?![\d\p{{L}}]))?"

#: iso_date = YEAR , ISO_MARK , [ SPACE ] , NUMBER , SAME_MARK , [ SPACE ] , NUMBER ;
ISO_DATE = rf"{YEAR}(?P<iso>[-/.])\s?{MONTH_NUMBER}(?P=iso)\s?(?P<day>\d{{1,2}})(?!\d)"
#: Japanese eras count years from 1, which is written 元.
ERA_NAME = r"(?:明治|大正|昭和|平成|令和)"
ERA = rf"(?P<era>{ERA_NAME})(?P<era_year>[1-9]\d?|元)"
#: cjk_date = [ ( YEAR | ERA ) , [ SPACE ] , "年" , [ SPACE ] ] , NUMBER , [ SPACE ] , "月" , [ SPACE ] , NUMBER , [
#:     SPACE ] , ( "日" | "号" | "號" ) ;
CJK_DATE = rf"(?:(?:{YEAR}|{ERA})\s?年\s?)?{MONTH_NUMBER}\s?月\s?(?P<day>\d{{1,2}})\s?[日号號]"
#: What parts a Roman month from day and year.
ROMAN_MARK = r"(?:\.\s?|[\s/-])"
#: roman_date = NUMBER , ROMAN_MARK , ROMAN , ROMAN_MARK , YEAR , [ END_OF_YEAR ] ;
ROMAN_DATE = rf"(?P<day>\d{{1,2}}){ROMAN_MARK}(?P<roman>[IVX]{{1,4}}){ROMAN_MARK}{YEAR}{END_OF_YEAR}"
#: numeric_date = NUMBER , MARK , NUMBER , SAME_MARK , SHORT_YEAR , [ END_OF_YEAR ] ;
NUMERIC_DATE = r"(?P<a>\d{1,2})(?P<mark>\s?[./-]\s?)(?P<b>\d{1,2})(?P=mark)(?P<c>\d{4}|\d{2})(?!\d)" + END_OF_YEAR
#: year_first = YEAR , [ "." ] , SPACE , [ OF ] , ( MONTH , SPACE , DAY | DAY , SPACE , MONTH ) , [ YEAR_MARK ] ;
YEAR_FIRST = rf"{YEAR}\.?\s{OF}(?:{MONTH}\s{DAY}|{DAY}\s{MONTH}){YEAR_MARK}"
#: day_first = [ FIRST_DAY ] , DAY , [ SPACE | "-" ] , [ OF ] , MONTH , [ [ "," ] , ( SPACE | "-" ) , [ OF ] , ( "(" ,
#:     YEAR , ")" | YEAR ) , [ YEAR_MARK ] ] ;
DAY_FIRST = rf"{FIRST_DAY}{DAY}[\s-]?{OF}{MONTH}(?:,?[\s-]{OF}(?:\({YEAR}\)|{YEAR}){YEAR_MARK})?"
#: month_first = MONTH , SPACE , DAY , [ LAST_DAY ] , [ [ "," ] , SPACE , [ OF ] , YEAR ] , NO_MINUTES ;
MONTH_FIRST = rf"{MONTH}\s{DAY}{LAST_DAY}(?:,?\s{OF}{YEAR})?(?!:\d)"
#: month_year = MONTH , SPACE , [ OF ] , YEAR , [ YEAR_MARK ] ;
MONTH_YEAR = rf"{MONTH}\s{OF}{YEAR}{YEAR_MARK}"

#: The shape of a date; the alternatives are those of the rule `date`, in its order.
#: date = cjk_date | roman_date | day_first | month_first | month_year | iso_date | numeric_date | year_first ;
DATE = regex.compile(
    rf"{CJK_DATE}|{ROMAN_DATE}|{DAY_FIRST}|{MONTH_FIRST}|{MONTH_YEAR}|{ISO_DATE}|{NUMERIC_DATE}|{YEAR_FIRST}"
)
#: A `day_first` of the commonest form, which `re` tells ten times as fast: one day, a word, a year and no word behind it.
PLAIN_DATE = re.compile(
    r"(?P<day>\d{1,2})[ \xa0](?P<month>[^\W\d_]{2,})\.?,?[ \xa0](?P<year>[12]\d{3})(?!\d|\s?[^\W\d_])"
)
DIGIT = re.compile(r"\d")
#: Where a date may begin: a number with the word or the era before it. Read from the number backwards.
NUMBER = re.compile(r"(?<!\d)(?:\d{1,2}|\d{4})(?!\d)")
WORD_BEFORE = regex.compile(r"(?r)(?<![\p{L}\p{M}\d])(?P<word>[\p{L}\p{M}]{2,})\.?\s")
ERA_BEFORE = regex.compile(rf"(?r){ERA_NAME}(?:元年\s?)?")

# --- times -------------------------------------------------------------------------------------

HALF = r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)"
ZONE = r"(?P<zone>(?:[A-Z]{1,4}T|UTC|MSK|Z)(?:\s?[+-]\d{1,2}(?::?\d\d)?)?|(?:\p{Lu}\p{Ll}+\s){1,3}Time)\b"
#: "klo", "kl.": the word that makes a time of two numbers with a point between them.
CLOCK_WORD = r"(?<!\p{L})(?:kl|klo|kello)\.?\s"
CLOCK = (
    r"(?P<hour>\d{1,2})(?:"
    rf"\s?[:h時时點点ч]\s?(?P<minute>\d{{2}})(?:[:m]?(?P<second>\d{{2}}))?(?!\d)[分]?{HALF}?"
    rf"|\.(?P<minute>\d{{2}})(?:(?=\s?(?:uhr|hrs))|{HALF}|(?<={CLOCK_WORD}\d{{1,2}}\.\d\d)(?!\d))"
    rf"|{HALF}|\s?h\b"
    r"|(?P<minute>\d{2})(?=\s(?:GMT|UTC|hrs)\b))"
)
#: A time of day: 21:24, 10h05, 4:19 p.m., 09.19 Uhr, klo 9.30, 1324 GMT; the zone is kept as printed.
TIME = regex.compile(rf"(?i:{CLOCK})(?:\s?(?:Uhr|uhr|hrs|h|hs|horas|ore|óra)\b\.?)?(?:\s\(?{ZONE}\)?)?")
#: What may stand between date and time: a mark, one or two short words ("at", "um", "a las"), or both.
BETWEEN = rf"\s?[,|/.(–—-]?\s{{0,3}}(?:{LETTERS}{{1,6}}\.?\s){{0,2}}"
#: The time of ISO 8601 behind its date: T14:05:00+01:00.
ISO_TIME = (
    r"T(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d{1,9})?)?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?(?!\w)"
)
TIME_AFTER = regex.compile(rf"{ISO_TIME}|{BETWEEN}{TIME.pattern}")
TIME_BEFORE = regex.compile(rf"(?r)(?<!\S)(?P<time>{TIME.pattern}){BETWEEN}")
#: A weekday (the lexicon decides) and an article right before a date.
WEEKDAY_BEFORE = regex.compile(
    rf"(?r)(?<!\p{{L}}){OF}(?P<weekday>(?<!\p{{L}})[\p{{L}}\p{{M}}'’ʼ-]{{3,}}|{LETTERS}{{2}}(?=[.,]))[.,]?\s{OF}\(?"
)
#: The same of the commonest form: a word, one blank, no article.
PLAIN_WEEKDAY_BEFORE = re.compile(r"(?<!\S)(?P<weekday>[^\W\d_](?:[^\W\d_]|['’]){2,})\s\(?\Z")
#: A weekday after a date, in brackets, or written in full behind a comma or space.
WEEKDAY_AFTER = regex.compile(
    rf"\s?[(（](?P<weekday>{LETTERS}+)[)）]|(?:\.?,?\s|(?<=日))(?P<weekday>{LETTERS}{{4,}}|[星礼週周]\p{{Han}}{{1,2}}|\p{{Han}}曜日)(?![\p{{L}}\p{{M}}'’-])"
)
ARTICLE_BEFORE = regex.compile(rf"(?r)(?<![\p{{L}}.]){OF}{OF}")
RANGE_DASH = regex.compile(DASH)

# --- lines and their beginnings ------------------------------------------------------------------


#: The first letters of a label.
LABEL_HEAD = regex.compile(r"[\[(]?\s?(?P<head>[\p{L}\p{M}]+)")
#: The words of a label: all before the colon, the date or the end, brackets left out.
LABEL = regex.compile(r"[\[(]?\s?(?P<label>[^\d:：()|]{2,60}+)[:：]?\s*+")

#: Agencies that sign with their name alone.
AGENCIES = frozenset("AP AFP EFE ANP dpa Reuters REUTERS Getty TASS Xinhua".split())
#: Other wire services that may stand at the beginning of a line with no place.
WIRES = AGENCIES | frozenset("AGENPARL ANSA APA Belga CNW Kyodo Lusa MTI NTB OTS PAP PRWEB Ritzau TT UPI ots".split())
#: Wire services that print their name without brackets.
_BARE_AGENCY = r"(?:РИА\sНовости|RIA\sNovosti|INTERFAX(?:\.RU)?|KAZINFORM)"
_NAME = rf"(?!{_BARE_AGENCY})[\p{{Lu}}\p{{Lt}}\p{{Lo}}][\p{{L}}\p{{M}}'’.]*+(?:-\p{{L}}[\p{{L}}\p{{M}}'’.]*+){{0,20}}+"
_LINK = r"(?:[\p{Ll}\p{M}]{1,4}+\s|[dl]['’]|&\s)"
_PLACE_WORDS = rf"{_NAME}(?:(?:\s|/){_LINK}{{0,2}}{_NAME}){{0,4}}"
#: "г. Москва": the word for a town before its name.
_CITY = r"(?:(?=\p{Cyrillic})\p{Ll}{1,2}\.\s)?"
#: Capitalised words, joined by short links and commas: "Siège de l'OTAN, Bruxelles", "Ottawa (Ontario)".
_PLACES = rf"{_CITY}{_PLACE_WORDS}(?:,\s(?:\p{{Ll}}++\s)?{_PLACE_WORDS}){{0,3}}"
PLACE = rf"(?P<place>{_PLACES}(?:\s\({_PLACE_WORDS}\)\.?)?)"
PLACE_LINE = regex.compile(PLACE)
_SHORT_NAME = rf"{_NAME}(?:\s{_LINK}{{0,2}}{_NAME}){{0,2}}"
#: What may stand before the date of a dateline: nothing, a bracket, or a place with its comma.
#: before_date = [ BRACKET ] , [ PLACE , PLACE_MARK ] ;
BEFORE_DATE = regex.compile(rf"[(\[]?(?:{PLACE}(?:(?<=\.)|[,.،、，]|\s?[-–—|·]|\s/|(?<=\p{{Lu}}{{3}})(?=\s))\s*+)?")
#: A town before a date with no mark between them; the code asks for more.
TOWN = regex.compile(rf"(?P<place>{_CITY}{_SHORT_NAME}(?:,\s{_SHORT_NAME}){{0,2}})\s")
#: What may stand after it: a dangling mark, or a place.
#: after_date = [ CLOSING ] , [ WEEKDAY | PLACE ] ;
AFTER_DATE = regex.compile(rf"[)\]]?[\s–—|·,:;.-]*+(?:{PLACE})?")
#: A place behind the date, and the issuer behind a dash: "– Ottawa, Ontario – Department of Tides".
PLACE_AND_ISSUER = regex.compile(rf"\s?(?:--|[–—-])\s{PLACE}\s(?:--|[–—-])\s(?P<issuer>{_PLACES})")
#: "posted at" between a place and a time.
POSTED = regex.compile(rf"{PLACE},\s(?:\p{{Ll}}+\s){{1,2}}(?=\d)")

#: Wire services of China and Japan, and places in Han or kana before or behind them.
_CJK_WIRE, _CJK_NAME = r"(?:\p{Han}{1,3}[社网網]|本[报報])", r"(?:共同|時事|聯合|ロイター|\p{Han}{1,3}社)"
#: The word for wire, or for message, behind a place or date.
_CJK_WORD = r"[电電讯訊]"
_CJK_PLACE = r"[\p{Han}\p{Hiragana}\p{Katakana}ー]{2,8}?"
#: The mark of a wire service, in slashes, in brackets or bare.
AGENCY = (
    r"(?:/\s?(?P<agency>[^/]{1,39}[^/\s])\s?/"
    r"|\((?P<agency>[\p{L}][\p{L}\p{M}.\s/-]{1,30}+)\)"
    rf"|(?P<agency>{_BARE_AGENCY}))"
)
#: What parts a run-in dateline from the text.
SEPARATOR = r"(?:\s?--\s?|\s?[–—]\s?|\s?-(?:\s+|$)|:\s+|\s\s+)"
#: What parts a place without a date or wire service from the text.
_PLACE_SEPARATOR = r"(?:\s?--\s?|\s[–—-]\s+|(?<=^\p{Lo}{2,6})——|[–—]\s?|(?<=[\p{L}.])\s\s+|(?<=^\p{Lu}{3,}):\s)"
OPENING = r"(?=[\p{Lu}\p{Lt}\p{Lo}\d\"“”«„»'‘’(<\[…$€£#@]|\p{Ll}{1,2}\p{Lu})"
#: The rest of a run-in dateline after its date.
#: after_run_in_date = [ ")" | "]" ] , ( [ POINT ] , [ SPACE ] , [ LONE_DASH ] , AGENCY , [ POINT ] , ( SEPARATOR | SPACES )
#:     | [ POINT ] , SEPARATOR | [ "." ] , SPACE , CAPITAL ) , [ SPACES ] , ( OPENING | LOWER ) ;
AFTER_RUN_IN_DATE = regex.compile(
    rf"[)\]]?(?:[.,]?\s?(?:--|[-–—]\s)?{AGENCY}[.,]?(?:{SEPARATOR}|\s+)|[.,]?{SEPARATOR}|\.?\s(?=\p{{Lu}}))\s*+(?:{OPENING}|(?<=[–—-]\s)(?=\p{{Ll}})|$)"
)
#: The rest behind the date where the wire service stands before it.
#: after_wired_date = [ ")" ] , [ POINT ] , ( SEPARATOR | SLASH ) , [ SPACES ] , ( OPENING | LOWER ) ;
AFTER_WIRED_DATE = regex.compile(rf"\)?[.,]?(?:{SEPARATOR}|\s/\s)\s*+(?:{OPENING}|(?<=[–—-]\s)(?=\p{{Ll}})|$)")
#: A place and a wire service before a date.
WIRE_BEFORE_DATE = regex.compile(rf"\(?{PLACE}[,.]?\s?(?:--|[-–—]\s)?{AGENCY}\s?(?:--\s?|[-–—]\s)?")
#: A place before a date in brackets.
BEFORE_BRACKET = regex.compile(rf"{PLACE}[,.]?\s\(")
#: A place behind the date.
#: place_behind = COMMA , PLACES , ( PLACE_SEPARATOR | COLON ) , [ SPACES ] , OPENING ;
PLACE_BEHIND = regex.compile(rf",\s(?P<place>{_PLACES})(?:{_PLACE_SEPARATOR}|:\s)\s*+(?:{OPENING}|$)")
#: The same with a wire service.
#: wire_behind = COMMA , PLACES , [ SPACE ] , AGENCY , [ POINT ] , ( SEPARATOR | SPACES ) , [ SPACES ] , OPENING ;
WIRE_BEHIND = regex.compile(rf",\s(?P<place>{_PLACES})\s?{AGENCY}[.,]?(?:{SEPARATOR}|\s+)\s*+(?:{OPENING}|$)")
#: Place and wire service in brackets, or the place and the word for wire.
#: wire_in_brackets = CJK_OPENING , CJK_PLACE , ( [ "＝" ] , CJK_NAME | WIRE_WORD ) , CJK_CLOSING , [ SPACES ] ;
WIRE_IN_BRACKETS = regex.compile(
    rf"[【(（](?P<place>{_CJK_PLACE})(?:＝?(?P<agency>{_CJK_NAME})|{_CJK_WORD})[】)）]\s*+"
)
#: A wire service and a place before a date, and the word for wire behind it.
CJK_WIRE_BEFORE = regex.compile(rf"【?(?P<agency>{_CJK_WIRE})(?P<place>{_CJK_PLACE})")
CJK_WIRE_AFTER = regex.compile(rf"\s?{_CJK_WORD}】?\s*+")
#: A wire service that opens the line, in brackets or slashes.
WIRE_FIRST = regex.compile(rf"(?=[(/]){AGENCY}(?P<separator>{SEPARATOR}|\s+)")
#: A place in capitals and a wire service that nothing parts from the text.
PLACE_AND_WIRE = regex.compile(
    r"(?P<place>\p{Lu}[\p{Lu}\p{M}\s-]{1,30}[\p{Lu}\p{M}])\s?\((?P<agency>\p{L}{2,8})\)\s+(?=\p{Lu})"
)
#: How any run-in dateline begins: a place and a mark, a date, or an agency; most paragraphs do not.
RUN_IN_HEAD = regex.compile(
    rf"[(\[]?(?:{_PLACES}\)?(?:[,.:/–—،、，-]|(?<=\.)\s|\s[/–—-]|\s\([\p{{L}}\d]|\s(?:\p{{Ll}}{{1,5}}\s)?\d|\s\s)|\d)|【|{_CJK_WIRE}{_CJK_PLACE}\d"
)
#: A line that a run-in dateline in capitals opens: it begins a paragraph.
DATELINE_HEAD = regex.compile(
    rf"(?!{_BARE_AGENCY})\p{{Lu}}{{3}}[\p{{Lu}}.-]*+(?:\s\p{{Lu}}[\p{{Lu}}.-]*+){{0,20}}+(?:,\s{_PLACE_WORDS})?(?:,\s{LETTERS}{{3,9}}\.?\s\d{{1,2}})?\s[-–—](?:\s|$)"
)
#: A run-in dateline without a date: a place and an agency, or a place in capitals or short, and a separator.
#: run_in_place = [ "(" ] , PLACES , [ POINT ] , ( [ SPACE ] , [ "--" ] , AGENCY , [ ")" ] , [ POINT ] , SEPARATOR | [
#:     ")" ] , PLACE_SEPARATOR ) , [ SPACES ] , OPENING ;
RUN_IN_PLACE = regex.compile(
    rf"\(?(?P<place>{_PLACES})[,.]?(?:\s?(?:--)?{AGENCY}\)?[.,]?{SEPARATOR}|\)?{_PLACE_SEPARATOR})\s*+(?:{OPENING}|$)"
)

#: The issuer behind the word for a press release: small words, and then a name.
ISSUER = regex.compile(r"(?:[\p{Ll}\p{M}]{1,6}(?:\s|['’-])){0,3}\p{Lu}[^:?!«»“”\"\d|]{2,80}")
#: The number of a text: letters, digits and marks, at least one a digit.
_NUMBER = r"(?=[^\d\s]*\d)[\p{Lu}\d][\p{Lu}\d/._-]{1,30}+"
#: The word before it, in any language: No., Nr, č., Ref.
_NUMBER_WORD = rf"(?:{_any_of(_lexicon.NUMBERS)})(?:[.º°ª]|\.º)?"
#: What may name the kind of text that is numbered; the lexicon decides.
_KIND = r"(?P<kind>[\p{L}\p{M}'’&-]++(?:\s[\p{L}\p{M}'’&-]++){0,3}?)"
REFERENCE = regex.compile(
    rf"(?i:{_NUMBER_WORD})\s?:\s?{_NUMBER}|"
    r"(?:(?:[\p{L}\p{M}]+\s){1,4})?(?:[\p{Lu}\d/-]{1,12})?\s?\((?:19|20)?\d\d\)\s?\d{1,4}(?:\s\d{1,4})?"
    r"|[\p{Lu}]{1,8}(?:/[\p{Lu}\d.-]{1,8}){0,8}\s?/\s?\d{1,5}(?:\s?/\s?[\d.]{1,6})?(?:\s?\(?(?:PRESSE|Presse|PRESS|Press)\s\d+\)?)?"
    r"|(?!0?\d/|1[0-2]/)\d{1,5}/(?:19|20)\d\d"
    r"|\d{3,5}(?:/\d)?/\d{2}(?:\s\(?\p{Lu}[\p{L}\s]{1,12}\d+(?:\s[\p{Lu}\s]+\d+)?\)?)?"
    r"|(?:[Nn][ro°º]\.?|REF\.?:?|Ref\.?:?)\s?[\p{Lu}\d][\p{Lu}\d/.-]{2,30}"
    r"|(?:\p{Han}{0,6}[〔［\[(（](?:19|20)\d\d[〕］\])）]|(?:19|20)\d\d年|(?:令和|平成)(?:\d{1,2}|元)年)?第?\s?\d{1,5}\s?[号號]"
    rf"|{_KIND}(?:\s(?i:{_NUMBER_WORD})\s?:?\s?{_NUMBER}|(?:\s?:)?\s\d{{1,5}}[/-]\d{{1,4}})"
)
#: A number with its word and nothing else; too short to be told from a line of text, but not beside a date.
SHORT_REFERENCE = regex.compile(rf"(?i:{_NUMBER_WORD})\s?\d{{1,5}}(?:[/-]\d{{1,4}})?")
#: A number in square brackets, of two or more pieces.
REFERENCE_IN_BRACKETS = regex.compile(r"\[(?P<number>(?=[^\d\s]*\d)[\p{Lu}\d]{2,10}+(?:[-/.][\p{Lu}\d]{1,10}+){1,3})\]")
#: Words, a colon, and the address of a page.
LINK_LINE = regex.compile(r"[^:]{4,80}:\s?https?://\S+")
#: The name of a person: two to four capitalised words, with short links between them.
PERSON = regex.compile(r"\p{Lu}[\p{L}\p{M}'’.-]++(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}'’.-]*+){1,3}")
_SOURCE = rf"(?i:{_any_of(_lexicon.SOURCES)})"
SOURCE_LINE = regex.compile(rf"(?:{_SOURCE})\s?[:：]\s?[^\s\d].{{1,80}}")
#: What agencies sign with: initials, their name and a desk in brackets, "Source:" and "Editor:" with a name; and the
#: names of an office in brackets.
SIGN_OFF = regex.compile(
    r"\p{Ll}{2,4}(?:/\p{Ll}{2,4}){1,5}|\p{Lu}{2,4}(?:\s?//\s?\p{Lu}{2,4}){1,3}|[(（]\p{L}{2,8}(?:/\p{L}{2,8}){1,4}[)）]"
    rf"|[(（]?(?:{_SOURCE})\s?[:：]\s?[^\s\d].{{1,80}}|SOURCE\s\p{{Lu}}.{{1,80}}"
    r"|\((?:\p{Lu}[\p{L}\p{M}-]++\s){0,20}+\p{Lu}[\p{L}\p{M}-]++,(?:\s\p{Lu}[\p{L}\p{M}-]++){1,4}\)"
)
#: Marks that end a text, whether or not a word is among them.
END_MARK = regex.compile(
    r"(?:[-–—*]\s?){0,200}(?:#\s?){2,200}+|(?:\*\s*+){3,200}+|[-–—]\s?30\s?[-–—]|[-–—*]*\s?(?P<word>[\p{L}\p{M}]+(?:\s[\p{L}\p{M}-]+){0,4})(?:\s+[\d:.]+\s?[\p{Lu}.\s]*)?\s?[-–—*]*"
)
#: What ends the words of a direction in brackets: "(left)", "(left, with his sister)".
BRACKET_END = regex.compile(r"[),]")
#: A language tag or date that a page prints behind the title.
TITLE_TAG = regex.compile(r"\s(?P<tag>\[[^\[\]]{2,14}\])$")
#: The number of a meeting or session before its name.
SESSION = regex.compile(r"\d{2,5}(?:st|nd|rd|th|ème|e\u0300me|e|º|\.)\s\p{L}.{0,60}")
#: Markdown images and links and nothing else on a line, or the place of an image.
IMAGE = r"!\[[^\[\]]*\]\([^()]*+(?:\([^()]*\)[^()]*+){0,20}\)"
LINK = r"(?<!!)\[(?P<keep>[^\[\]]+)\]\([^()\s]*+(?:\([^()]*\)[^()\s]*+){0,20}(?:\s\"[^\"]*\")?\)"
_TAG_NAMES = (
    "a abbr article aside b blockquote body br button caption center cite code dd del div dl dt em figcaption figure "
    "font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label li link main mark meta nav "
    "noscript ol p path picture pre q s script section small source span strike strong style sub sup svg table tbody "
    "td th thead time title tr u ul video wbr"
)
#: An HTML tag or comment.
TAG = rf"</?(?i:{'|'.join(_TAG_NAMES.split())})(?:\s[^<>]*)?/?>|<!--[^<>]*-->"
#: A line that offers a file: "Download the text (PDF, 120 KB)".
DOWNLOAD = regex.compile(
    r".{2,100}[\s(\[](?i:pdf|docx?|odt|rtf|zip|jpe?g|png|mp[34]|xlsx?)\b[^()\[\]]{0,12}\d\s?[kmKMкКМ][bBoOбБ][)\]]?"
)
#: Where a numbered link leads: "3. https://…".
LINK_TARGET = regex.compile(r"\[?\d{1,3}[.\]]\s(?:https?|file|mailto|ftp|javascript):\S*")
PAGE_MARK = regex.compile(
    rf"(?:(?:{IMAGE}|{LINK}|{TAG})[\s|·•/]*+){{1,1000}}|\[(?:IMG|IMAGE|image|img)\]|{LINK_TARGET.pattern}"
    r"|#\p{L}[\p{L}\p{M}\d_]*(?:[\s,]+#\p{L}[\p{L}\p{M}\d_]*){1,1000}|.*?(?:\(BUTTON\)|_{5}|\{[^{}]*:[^{}]*\}).*"
)
#: Words run together at a capital, as menus are when their tags are stripped: "SearchHomePress".
GLUE = regex.compile(r"\p{Ll}(?=\p{Lu}\p{Ll})|\p{Lu}(?=\p{Lu}\p{Ll}{3})")
#: A path to the page: "Home / News / 2018".
BREADCRUMB = regex.compile(r"[^/>»›]{1,40}(?:\s[/>»›]\s[^/>»›]{1,200}){2,40}")
#: A name and then the name again, as where a heading was run together with its text: "Acme AGAcme AG makes …".
NAME_TWICE = regex.compile(r"(?P<name>[\p{Lu}\p{Lo}].{2,60}?)\s?(?P=name)\b")
#: What a page prints at its foot: a number, a language code.
FOLIO = regex.compile(r"(?:[Pp]age\s)?[-–]?\s?\d{1,4}(?:\s?(?:/|of|de|von)\s?\d{1,4})?\s?[-–]?|\p{Lu}{2}")
#: The end of a sentence inside a text; "Gen. Ann" is none.
INNER_STOP = regex.compile(r"\p{Ll}{4}[.!?]\s\p{Lu}")
#: The turn of a speaker in a transcript.
SPEAKER = regex.compile(r"\p{Lu}[\p{Lu}\s.'’-]+:\s|\p{Lu}[\p{L}\s]{0,40}+\.-\s")
#: What a quotation or a turn of dialogue opens with: no caption or heading does.
QUOTES = frozenset('"“„«»—–-「『‹')
_STOPS = frozenset(".!?…。！？؟")
_CLOSERS = "\"«”»“’')]」』）】› \u00a0"
#: The mark of a footnote behind the last sentence.
_FOOTNOTE = regex.compile(r"(?:\[\d{1,3}\]|[¹²³⁰-⁹]+)$")
_NOTE_ENDS = frozenset("]¹²³⁰⁴⁵⁶⁷⁸⁹")
#: What a stenographer notes behind the last sentence: "(Laughter and applause)".
_STAGE_DIRECTION = regex.compile(r"(?r)[\s(（\[]+(?P<word>\p{Lu}\p{Ll}{4,}+|\p{Han}{1,4})(?:\s\p{Ll}++){0,3}[)）\]]")
_BRACKETS = frozenset(")）]")


def ends_sentence(text: str) -> bool:
    """Whether `text` ends in a full stop, closing quotation marks and brackets aside.

    >>> ends_sentence("« Nous irons. »"), ends_sentence("Nous irons :")
    (True, False)
    """
    last = text[-1:]
    if last.isalpha() or last in _STOPS:
        return last in _STOPS
    if last in _NOTE_ENDS:
        text = _FOOTNOTE.sub("", text)
    if text[-1:] in _BRACKETS and (m := _STAGE_DIRECTION.match(text)) and fold(m["word"]) not in _lexicon.CREDITS:
        text = text[: m.start()]
    return text.rstrip(_CLOSERS)[-1:] in _STOPS


#: A telephone number, behind a word or mark for one or in the form of America; or a mail address, or what hides one.
PHONE_OR_MAIL = regex.compile(
    r"(?:\+|\(0\)|(?i:tel|tél|phone|fax|тел)[.:]?)\s?[\d(+]|\d{3}[-.\s)]\s?\d{3}[-.\s]\d{4}|\S@\S+\.\p{L}|\[email\b"
)
