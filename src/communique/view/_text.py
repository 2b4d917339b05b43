"""Text as a page shows it: escaped, and characters that do not print made visible."""

from __future__ import annotations

import re
from html import escape

#: Ends of lines besides ``\\n``: the page breaks its lines there too.
BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"

#: Controls but tab and line feed, marks that reorder text, the byte order mark, and halves of surrogate pairs.
_HIDDEN = re.compile(r"[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")

#: The Control Pictures of Unicode.
_PICTURES = {chr(code): chr(0x2400 + code) for code in range(0x20)} | {"\x7f": "\u2421"}


def _symbol(character: str) -> str:
    symbol = _PICTURES.get(character, ascii(character)[1:-1])
    return symbol + "\n" * (character in BREAKS)


def visible(text: str) -> str:
    r"""`text` with a symbol for each character that does not print; all of it can be encoded.

    C0 controls and DEL become their control pictures, all others a backslash escape; one that ends a line
    is followed by a line feed. The end of line CR LF becomes LF.

    >>> visible("a\x1b[1m \u202e \ud800\r\n")
    'a␛[1m \\u202e \\ud800\n'
    """
    return _HIDDEN.sub(lambda run: "".join(map(_symbol, run[0])), text.replace("\r\n", "\n"))


def html(text: str) -> str:
    r"""`text` for the content of an element, with its symbols marked, and their code points as a tooltip.

    >>> html("<b>\0")
    '&lt;b&gt;<span class="symbol" title="U+0000">␀</span>'
    """
    return _HIDDEN.sub(_marked, escape(text.replace("\r\n", "\n")))


def _marked(run: re.Match[str]) -> str:
    codes = " ".join(f"U+{ord(character):04X}" for character in run[0])
    return f'<span class="symbol" title="{codes}">{"".join(map(_symbol, run[0]))}</span>'


def attribute(text: str) -> str:
    """`text` for a quoted attribute."""
    return escape(visible(text))
