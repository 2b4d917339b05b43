"""One release as HTML: its text and what was read from it, side by side."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Any

from communique._defects import Defect
from communique._interchange import write_part
from communique._lines import line_column, line_starts
from communique._parts import Part, rule_name
from communique._release import Release
from communique._span import Span
from communique.view._document import resource, template
from communique.view._source import source
from communique.view._text import attribute, html

#: Keys of a part's JSON form that are not values of their own.
_STRUCTURE = {"type", "span", "text", "evidence"}

#: Parts that light up in a notebook, where style sheets do it.
_LIT = 200


def article(release: Release, name: str = "", *, scrolls: bool = False) -> str:
    """The article of one release; `scrolls` when its source scrolls by itself, and so must take the focus."""
    lines = line_starts(release.source)
    placed = sorted(enumerate(release.defects), key=_start)
    title = html(release.title.text) if release.title else "No title"
    return template("release.html").substitute(
        name=f'<p class="name">{html(name)}</p>' if name else "",
        title=f'<span dir="auto"{_lang(release.language)}>{title}</span>',
        facts="".join(f"<div><dt>{key}</dt><dd>{value}</dd></div>" for key, value in _facts(release)),
        attributes=_lang(release.language) + (' tabindex="0"' if scrolls else ""),
        source=source(release),
        defects=_defects(release, lines),
        parts="".join(
            _part(index, part, release, lines, _within(part.span, placed)) for index, part in enumerate(release.parts)
        ),
    )


def notebook(release: Release) -> str:
    """The release for the output of a notebook's cell: styled, without a script and without ids.

    Where styles are taken out, as on pages that show notebooks, the text and the parts stay readable.
    """
    count = min(len(release.parts), _LIT)
    keys = [f'[data-key="p{index}"]' for index in range(count)]
    lit = "".join(f".communique:has({k}:is(:hover,:focus-within)) {k}{{--lit:var(--ink)}}" for k in keys)
    style = f"<style>{resource('release.css')}{lit}</style>"
    return f'<div class="communique notebook">{style}{article(release, scrolls=True)}</div>'


def _lang(language: str | None) -> str:
    return f' lang="{attribute(language)}"' if language else ""


def _facts(release: Release) -> Iterator[tuple[str, str]]:
    """What is said of the whole release; values are HTML."""
    if release.date is not None:
        yield "Date", f"{release.date} <small>from the {release.date_source}</small>"
    if release.place is not None:
        yield "Place", f'<span dir="auto">{html(release.place)}</span>'
    yield "Language", html(release.language or "unknown")
    yield "Layout", html(release.layout) + _small(release.layout_evidence)
    yield "Parts", str(len(release.parts))
    yield "Defects", str(len(release.defects))


def _small(evidence: Iterable[str]) -> str:
    why = ", ".join(evidence)
    return f" <small>{html(why)}</small>" if why else ""


def _defects(release: Release, lines: list[int]) -> str:
    """The list of defects with its heading; nothing when there are none."""
    if not release.defects:
        return ""
    items = "".join(_defect(i, defect, release.source, lines) for i, defect in enumerate(release.defects))
    heading = '<p class="heading" role="heading" aria-level="2"><strong>Defects</strong></p>'
    return f'<section class="defects">{heading}<ul>{items}</ul></section>'


def _defect(index: int, defect: Defect, text: str, lines: list[int]) -> str:
    quoted = defect.span.of(text)
    found = [("in the text", f'<q dir="auto">{html(quoted[:200])}</q>{" …" * (len(quoted) > 200)}')] if quoted else []
    return template("card.html").substitute(
        kind="k-defect",
        key=f"d{index}",
        label=f"\u2691\ufe0e {html(defect.code)}",
        text=html(defect.message),
        attributes="",
        values="",
        details=_list([*found, ("place", _place(defect.span, lines))]),
    )


def _start(placed: tuple[int, Defect]) -> int:
    return placed[1].span.start


def _within(span: Span, placed: list[tuple[int, Defect]]) -> list[Defect]:
    """The defects that start in `span`, in the order of the release; `placed` has all with their numbers by place."""
    first, last = (bisect_left(placed, at, key=_start) for at in (span.start, span.end))
    return [defect for _, defect in sorted(placed[first:last], key=itemgetter(0))]


def _part(index: int, part: Part, release: Release, lines: list[int], defects: list[Defect]) -> str:
    kind = rule_name(type(part))
    evidence = "".join(f"<code>{html(why)}</code> " for why in part.evidence) or "none recorded"
    remarks = [(f"\u2691\ufe0e {html(d.code)}", html(d.message)) for d in defects]
    return template("card.html").substitute(
        kind=f"k-{kind}",
        key=f"p{index}",
        label=kind.replace("_", " "),
        text=html(part.text),
        attributes=_lang(getattr(part, "language", None) or release.language),
        values=_values(write_part(part), [d.code for d in defects]),
        details=_list([("evidence", evidence), ("place", _place(part.span, lines)), *remarks]),
    )


def _values(data: dict[str, Any], codes: Iterable[str]) -> str:
    """The values of a part and the codes of its defects, as they stand under its text."""
    values = [(key.replace("_", " "), str(value)) for key, value in data.items() if key not in _STRUCTURE]
    shown = [f'<span class="value"><small>{k}</small> <bdi>{html(v)}</bdi></span> ' for k, v in values]
    flags = [f'<span class="value flag">\u2691\ufe0e {code}</span> ' for code in codes]
    return f'<span class="values">{"".join(shown + flags)}</span>' if shown or flags else ""


def _list(rows: Iterable[tuple[str, str]]) -> str:
    return "".join(f"<div><dt>{key}</dt><dd>{value}</dd></div>" for key, value in rows)


def _place(span: Span, lines: list[int]) -> str:
    """The line of the span's start, and its offsets."""
    return f"line {line_column(lines, span.start)[0]}, characters {span.start:,}–{span.end:,}"
