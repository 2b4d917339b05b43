"""Pages to look at: a release beside its text, and a corpus of releases as a table with plots.

Everything is in one HTML document: no network, no script but its own, every text escaped.

>>> import communique
>>> release = communique.parse("A bridge opens in Riga\\n\\nRIGA, 28 February 2022 - The mayor opened it.")
>>> document = page([("riga.txt", release)])
>>> document.startswith("<!doctype html>"), "A bridge opens in Riga" in document
(True, True)
"""

from __future__ import annotations

from collections.abc import Iterable

from communique._release import Release
from communique.view._corpus import corpus
from communique.view._document import document
from communique.view._fragment import article, notebook
from communique.view._text import visible

__all__ = ["notebook", "page"]


def page(releases: Iterable[tuple[str, Release]], *, title: str | None = None) -> str:
    """One HTML document that shows `releases`, pairs of a name (such as a file's) and a release.

    One release gives its page; several, or none, give the page of a corpus: a table with search and filters,
    plots where matplotlib is installed (extra ``view``), and each release behind its row. Releases are rendered
    as they are opened; 1,000 of them load in a second, and beyond about 5,000 a page becomes heavy: split it.

    `title` is that of the document; None takes the release's title, or the number of releases. The document can
    be encoded as UTF-8 whatever the texts hold: characters that do not print are shown as symbols.

    >>> "2 releases" in page([("a.txt", Release(source="", parts=())), ("b.txt", Release(source="", parts=()))])
    True
    """
    named = [(visible(name), release) for name, release in releases]
    if len(named) != 1:
        return corpus(named, title=title or f"{len(named):,} releases")
    ((name, release),) = named
    own = title or (release.title.text if release.title else name)
    return document(own, article(release, name), scripts=("release.js", "page.js"))
