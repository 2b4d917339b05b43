"""The page of a corpus: counts and plots, a table with search and filters, each release behind its row."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence

from communique._parts import Part, rule_name
from communique._release import Release
from communique.view._document import document, embedded, template
from communique.view._fragment import article
from communique.view._plots import Bars, plot
from communique.view._text import attribute, html

Named = Sequence[tuple[str, Release]]

_HINT = "<p class=\"hint\">With matplotlib (<code>pip install 'communique[view]'</code>) this page has plots.</p>"


def corpus(named: Named, *, title: str) -> str:
    """The document for the releases of a corpus, each with its name."""
    releases = [release for _, release in named]
    charts = [chart for chart in (_timeline(releases), _kinds(releases), _defects(releases)) if chart.counts]
    drawn = [plot(chart) for chart in charts]
    main = template("corpus.html").substitute(
        title=html(title),
        lead=_lead(releases),
        figures="".join(map(_figure, charts, drawn)),
        hint=_HINT if charts and None in drawn else "",
        filters=_filters(releases),
        rows="".join(_row(index, name, release) for index, (name, release) in enumerate(named)),
    )
    data = "".join(embedded(f"r{index}", article(release, name)) for index, (name, release) in enumerate(named))
    return document(title, main, scripts=("release.js", "page.js", "corpus.js"), data=data)


def kind_of(part: Part) -> str:
    """The name of the kind of `part`, as a page prints it."""
    return rule_name(type(part)).replace("_", " ")


def _lead(releases: Sequence[Release]) -> str:
    languages = {release.language for release in releases if release.language}
    years = sorted(release.date.year for release in releases if release.date)
    defects = sum(len(release.defects) for release in releases)
    facts = [_number(len(languages), "language"), _number(defects, "defect")]
    if years:
        facts.insert(1, str(years[0]) if years[0] == years[-1] else f"{years[0]}–{years[-1]}")
    return ", ".join(facts)


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


#: Periods of a timeline: the years one spans, and the span of time from which on it is used.
_PERIODS = ((100, 800, "century"), (10, 80, "decade"), (1, 3, "year"))


def _timeline(releases: Sequence[Release]) -> Bars:
    """Releases by month, year, decade or century, whichever suits the span; none between is left out."""
    dates = sorted(release.date for release in releases if release.date)
    undated = len(releases) - len(dates)
    note = f"{_number(undated, 'release')} without a complete date left out" if undated else ""
    if not dates:
        return Bars("Releases by year", "year", {}, note, upright=True)
    first, last = dates[0], dates[-1]
    period = next((p for p in _PERIODS if last.year - first.year >= p[1]), None)
    if period is None:
        shown = _months(first, last)
        counts = Counter(date.isoformat()[:7] for date in dates)
    else:
        years, _, _ = period
        shown = [f"{year:04}" for year in range(first.year // years * years, last.year + 1, years)]
        counts = Counter(f"{date.year // years * years:04}" for date in dates)
    unit = period[2] if period else "month"
    return Bars(f"Releases by {unit}", unit, {key: counts[key] for key in shown}, note, upright=True)


def _months(first: dt.date, last: dt.date) -> list[str]:
    """The months from `first` to `last`."""
    count = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in count]


def _kinds(releases: Sequence[Release]) -> Bars:
    counts = Counter(kind_of(part) for release in releases for part in release.parts)
    return Bars("Parts by kind", "kind", dict(counts.most_common()))


def _defects(releases: Sequence[Release]) -> Bars:
    counts = Counter(str(defect.code) for release in releases for defect in release.defects)
    return Bars("Defects by code", "code", dict(counts.most_common()))


def _figure(chart: Bars, drawing: str | None) -> str:
    """The plot and its table; the table alone where nothing draws."""
    note = f"<small>{html(chart.note)}</small>" if chart.note else ""
    rows = "".join(f'<tr><th scope="row">{html(k)}</th><td>{n:,}</td></tr>' for k, n in chart.counts.items() if n)
    table = (
        f'<table><thead><tr><th scope="col">{chart.unit}</th><th scope="col">count</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )
    opened = "" if drawing else " open"
    details = f"<details{opened}><summary>{html(chart.title)} as a table</summary>{table}</details>"
    return f"<figure><figcaption>{html(chart.title)}{note}</figcaption>{drawing or ''}{details}</figure>"


def _filters(releases: Sequence[Release]) -> str:
    languages = Counter(release.language or "unknown" for release in releases)
    years = Counter(_year(release) for release in releases)
    kinds = Counter(kind for release in releases for kind in _kinds_of(release))
    codes = Counter(code for release in releases for code in _codes_of(release))
    has = sum(bool(release.defects) for release in releases)
    defects = {"any": has, "none": len(releases) - has, **dict(sorted(codes.items()))}
    return "".join(
        [
            _select("language", "Language", dict(sorted(languages.items()))),
            _select("year", "Year", dict(sorted(years.items(), reverse=True))),
            _select("kinds", "Has part", dict(sorted(kinds.items()))),
            _select("defects", "Has defect", defects),
        ]
    )


def _select(name: str, label: str, options: dict[str, int]) -> str:
    choices = "".join(
        f'<option value="{attribute(key)}">{html(key)} ({count:,})</option>' for key, count in options.items()
    )
    return f'<label>{label}<select data-filter="{name}"><option value="">All</option>{choices}</select></label>'


def _year(release: Release) -> str:
    return f"{release.date.year:04}" if release.date else "no date"


def _kinds_of(release: Release) -> Iterable[str]:
    return dict.fromkeys(kind_of(part) for part in release.parts)


def _codes_of(release: Release) -> Iterable[str]:
    return dict.fromkeys(str(defect.code) for defect in release.defects)


def _row(index: int, name: str, release: Release) -> str:
    codes = list(_codes_of(release))
    return template("row.html").substitute(
        index=index,
        language=attribute(release.language or "unknown"),
        year=_year(release),
        kinds=attribute("|".join(_kinds_of(release))),
        defects=attribute("|".join(["any", *codes] if codes else ["none"])),
        tongue=f' lang="{attribute(release.language)}"' if release.language else "",
        title=html(release.title.text) if release.title else "No title",
        name=html(name),
        date=release.date or "",
        place=html(release.place or ""),
        shown=html(release.language or ""),
        parts=len(release.parts),
        count=len(release.defects),
        codes="".join(f"<span>{code}</span>" for code in codes),
    )
