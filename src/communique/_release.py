"""The release: all parts of one text, and views of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, TypeVar, final
from unicodedata import category

from attrs import evolve, field, frozen

from communique._defects import Defect
from communique._interchange import FORMAT, items, read, read_part, write, write_part
from communique._parts import (
    Byline,
    Caption,
    Dateline,
    DateSource,
    Heading,
    Issued,
    Kicker,
    Layout,
    Paragraph,
    Part,
    Reference,
    Subtitle,
    Title,
    Updated,
    rule_name,
)
from communique._span import Span

_P = TypeVar("_P", bound=Part)


@final
@frozen
class Step:
    """One step of `Release.explain`: the rule, the place it took and the evidence it had."""

    rule: str
    span: Span
    evidence: tuple[str, ...]

    def __str__(self) -> str:
        why = ", ".join(self.evidence)
        return f"{self.span.start}-{self.span.end} {self.rule}" + (f" ({why})" if why else "")


#: The values of parts that a summary shows beside the text.
_SHOWN = ("place", "edtf", "time", "zone", "agency", "credit", "language", "marker")
#: Longer texts are cut there.
_WIDTH = 64
#: So is what is said of data that is no release.
_LONGEST_ERROR = 200


def _shortened(text: str) -> str:
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 2]} …"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" + "s" * (count != 1)


def _summary(part: Part) -> str:
    """The text of a part, shortened, and its values in brackets."""
    text = _shortened(part.text)
    values = (f"{name} {value}" for name in _SHOWN if (value := getattr(part, name, None)) is not None)
    return _printable(f"{text} [{', '.join(values)}]".removesuffix(" []"))


def _printable(text: str) -> str:
    r"""`text` with an escape for every character that does not print, so that none acts on a terminal.

    >>> _printable("a\x1b[31m")
    'a\\x1b[31m'
    """
    return "".join(c if c.isprintable() or category(c) == "Zs" else ascii(c)[1:-1] for c in text)


def dateline_of(parts: tuple[Part, ...]) -> Dateline | None:
    """The first dateline with a date, else the first one; None when there is none."""
    datelines = [part for part in parts if isinstance(part, Dateline)]
    return next((d for d in datelines if d.date is not None), datelines[0] if datelines else None)


@final
@frozen(kw_only=True)
class Release:
    """A press release taken apart. `parts` holds every part in document order; the rest are views of it.

    `language` is the BCP 47 tag of the body by majority of its paragraphs, None where that cannot be
    told. `date` is the best stated answer: the dateline's date, else the one the lead prints;
    `date_source` says which.
    """

    source: str
    parts: tuple[Part, ...]
    defects: tuple[Defect, ...] = ()
    layout: Layout = Layout.EMPTY
    layout_evidence: tuple[str, ...] = field(default=(), eq=False)
    language: str | None = None
    date: dt.date | None = None
    date_source: DateSource | None = None

    def _all(self, kind: type[_P]) -> Iterator[_P]:
        return (part for part in self.parts if isinstance(part, kind))

    def _first(self, kind: type[_P]) -> _P | None:
        return next(self._all(kind), None)

    @property
    def title(self) -> Title | None:
        """The title; None when the text has none (defect ``missing-title``)."""
        return self._first(Title)

    @property
    def subtitle(self) -> Subtitle | None:
        """The line under the title, if any."""
        return self._first(Subtitle)

    @property
    def kicker(self) -> Kicker | None:
        """The first line that names the kind of text, if any."""
        return self._first(Kicker)

    @property
    def byline(self) -> Byline | None:
        """Who wrote it, if the text says so on a line of its own."""
        return self._first(Byline)

    @property
    def reference(self) -> Reference | None:
        """The issuer's number for the text, if printed."""
        return self._first(Reference)

    @property
    def dateline(self) -> Dateline | None:
        """The first dateline with a date, else the first one; None when there is none."""
        return dateline_of(self.parts)

    @property
    def issued(self) -> Issued | None:
        """The first published or issued stamp, if any."""
        return self._first(Issued)

    @property
    def updated(self) -> Updated | None:
        """The first update stamp, if any."""
        return self._first(Updated)

    @property
    def captions(self) -> tuple[Caption, ...]:
        """All captions, in document order."""
        return tuple(self._all(Caption))

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """All paragraphs and list items, in document order."""
        return tuple(self._all(Paragraph))

    @property
    def headings(self) -> tuple[Heading, ...]:
        """All headings, in document order."""
        return tuple(self._all(Heading))

    @property
    def place(self) -> str | None:
        """The first place that a dateline prints."""
        return next((d.place for d in self._all(Dateline) if d.place is not None), None)

    def with_caption_as_paragraph(self, caption: Caption) -> Release:
        """The same release with one caption read as a paragraph of the body.

        Raises:
            ValueError: `caption` is not one of this release's captions.
        """
        if caption not in self.captions:
            raise ValueError("not a caption of this release: pass one of release.captions")
        paragraph = Paragraph(span=caption.span, text=caption.text, evidence=("caller",))
        return evolve(self, parts=tuple(paragraph if part == caption else part for part in self.parts))

    def explain(self) -> tuple[Step, ...]:
        """Which rule took which place, and on what evidence; the layout comes first."""
        layout = Step("layout", Span(0, len(self.source)), (str(self.layout), *self.layout_evidence))
        return (layout, *(Step(rule_name(type(p)), p.span, p.evidence) for p in self.parts))

    def __repr__(self) -> str:
        """The title, shortened, the date, and how many parts and defects; the text itself stays out.

        >>> Release(source="", parts=())
        <Release untitled, undated: 0 parts, 0 defects>
        """
        title = "untitled," if self.title is None else repr(_shortened(self.title.text))
        counts = (_plural(len(self.parts), "part"), _plural(len(self.defects), "defect"))
        return f"<Release {title} {self.date or 'undated'}: {', '.join(counts)}>"

    def __str__(self) -> str:
        """The parts, one to a line, then the defects; characters that do not print are escaped."""
        rows = [f"{rule_name(type(part)):12}{_summary(part)}" for part in self.parts]
        rows += [f"{'defect':12}{_printable(str(defect))}" for defect in self.defects]
        return "\n".join(rows)

    def _repr_html_(self) -> str:
        """The text with its parts marked and the parts beside it, for notebooks."""
        from communique.view import notebook  # noqa: PLC0415

        return notebook(self)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form: ``format``, ``source``, ``layout``, ``language``, ``date``, ``parts``, ``defects``.

        Keys whose value is None are left out; spans are ``[start, end]``, dates and times ISO 8601. Readers of JSON
        make one character of two escapes that are a pair, so join halves of pairs (CESU-8) before you parse.
        """
        head = write(self, ("source", "layout", "layout_evidence", "language", "date", "date_source"))
        defects = [write(defect, ("code", "span", "message")) for defect in self.defects]
        return {"format": FORMAT, **head, "parts": [write_part(part) for part in self.parts], "defects": defects}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Release:
        """The release that `to_dict` gave.

        Raises:
            ValueError: `data` is not of the format; the message says why.
        """
        if not isinstance(data, Mapping):
            raise ValueError(f"not a release: an object is wanted, not {type(data).__name__}")
        if (version := data.get("format")) != FORMAT:
            said = repr(version)[:_WIDTH] if isinstance(version, str | float | None) else type(version).__name__
            raise ValueError(f"format is {said}, this version reads {FORMAT!r}")
        try:
            head = read({key: value for key, value in data.items() if key not in ("format", "parts", "defects")})
            parts = tuple(read_part(part) for part in items(data["parts"]))
            defects = tuple(Defect(**read(defect)) for defect in items(data["defects"]))
            release = cls(parts=parts, defects=defects, **head)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError(f"not a release in format {FORMAT}: {repr(error)[:_LONGEST_ERROR]}") from error
        spans = chain((part.span for part in parts), (defect.span for defect in defects))
        if any(span.end > len(release.source) for span in spans):
            raise ValueError(f"not a release in format {FORMAT}: a span reaches beyond the text")
        return release
