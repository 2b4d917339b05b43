"""One run over many texts: what is found is read and worked on in chunks, with progress and a summary."""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import PurePath

from attrs import asdict, define, field, frozen
from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from communique.cli._inputs import Document, Item, Skipped, Source, Unreadable, items, label_of, load
from communique.cli._jobs import Chunk, Journal, Result, chunked, run
from communique.cli._rows import Rows
from communique.cli._show import visible

#: How many files in other encodings the summary names, and how many endings.
_NAMED, _ENDINGS = 20, 5

Encoder = Callable[[list[Document]], Rows]


@frozen
class Reading:
    """How texts are read: `limit` in bytes, `key` of the text in lines of JSON."""

    limit: int
    key: str


@define
class Run:
    """The files of a run, and what came of them so far."""

    sources: list[Source]
    skipped: list[Skipped]
    reading: Reading
    texts: int = 0
    defects: int = 0
    encodings: Counter[str] = field(factory=Counter)
    recoded: list[tuple[str, str]] = field(factory=list)

    @classmethod
    def of(cls, found: Iterable[Source | Skipped], reading: Reading) -> Run:
        """A run over what `communique.cli._inputs.find` found."""
        all_found = list(found)
        sources = [each for each in all_found if isinstance(each, Source)]
        return cls(sources, [each for each in all_found if isinstance(each, Skipped)], reading)

    def identity(self, options: object) -> str:
        """A digest that tells a run over the same files with the same options."""
        told = json.dumps([options, asdict(self.reading), [source.identity for source in self.sources]])
        return hashlib.sha256(told.encode()).hexdigest()

    def items(self) -> Iterator[Item]:
        """The texts of all files; what can't be opened is skipped."""
        for source in self.sources:
            try:
                yield from items(source, self.reading.limit)
            except Unreadable as error:
                self.skipped.append(Skipped(source.name, str(error)))

    def documents(self) -> Iterator[Document]:
        """All texts, read one by one in this process."""
        for item in self.items():
            document = _loaded(item, self.reading)
            if isinstance(document, Document):
                yield document
            else:
                self.skipped.append(document)

    def results(self, encoder: Encoder, jobs: int, quiet: bool, journal: Journal | None = None) -> Iterator[Result]:
        """The results of `encoder` on all chunks; those that are in the `journal` are not made again."""
        count = completed = 0
        for result in journal.done() if journal else ():
            self._add(result)
            count, completed = count + 1, completed + result.weight
            yield result
        if count and not quiet:
            print(f"going on behind {_number(self.texts, 'text')}", file=sys.stderr)
        left = islice(chunked(self.items()), count, None)
        before, total = self.texts, sum(source.size for source in self.sources)
        with _progress(quiet) as bar, closing(run(partial(work, encoder, self.reading), left, jobs)) as made:
            task = bar.add_task("", total=total, completed=completed, texts=before, made=0, defects=self.defects)
            for result in made:
                self._add(result)
                if journal:
                    journal.add(result)
                counts = {"texts": self.texts, "made": self.texts - before, "defects": self.defects}
                bar.tasks[0].fields.update(counts)
                bar.update(task, advance=result.weight, refresh=True)
                yield result

    def _add(self, result: Result) -> None:
        self.texts += result.texts
        self.defects += result.defects
        self.skipped += result.skipped
        self.encodings.update(result.encodings)
        self.recoded += result.recoded

    @property
    def status(self) -> int:
        """The exit status: 1 when something was skipped."""
        return int(bool(self.skipped))

    def summary(self, *, quiet: bool = False, shown: Callable[[str], str] = visible) -> None:
        """What was read and how, and what was skipped and why, on standard error; with `quiet` the latter only.

        `shown` makes of each line what is printed.
        """
        lines = [] if quiet else [*self._counts(), *self._encodings()]
        if self.skipped:
            lines.append(f"skipped {len(self.skipped)}:")
            lines += [f"  {each.name}: {each.reason}" for each in self.skipped]
        for line in lines:
            print(shown(line), file=sys.stderr)

    def _counts(self) -> Iterator[str]:
        texts, files = _number(self.texts, "text"), _number(len(self.sources), "file")
        yield f"{texts} from {files}{self._endings()}, {_number(self.defects, 'defect')}"

    def _endings(self) -> str:
        """How many files have which ending, where they differ: folders are read whole."""
        endings = Counter(PurePath(source.name).suffix or "without ending" for source in self.sources)
        if len(endings) < 2:
            return ""
        told = [f"{count:,} {ending}" for ending, count in endings.most_common(_ENDINGS)]
        return f" ({', '.join(told)}{', …' if len(endings) > _ENDINGS else ''})"

    def _encodings(self) -> Iterator[str]:
        if not self.recoded:
            return
        yield "encodings: " + ", ".join(f"{name} {count:,}" for name, count in self.encodings.most_common())
        yield from (f"  {name}: {how}" for name, how in self.recoded[:_NAMED])
        if (more := len(self.recoded) - _NAMED) > 0:
            yield f"  … and {more:,} more"


def _number(number: int, name: str) -> str:
    return f"{number:,} {name if number == 1 else f'{name}s'}"


def work(encoder: Encoder, reading: Reading, chunk: Chunk) -> Result:
    """Read and encode the texts of a chunk."""
    loaded = [_loaded(item, reading) for item in chunk]
    documents = [each for each in loaded if isinstance(each, Document)]
    payload, texts, defects, failed = encoder(documents) if documents else (b"", 0, 0, [])
    return Result(
        payload=payload,
        texts=texts,
        defects=defects,
        weight=sum(item.weight for item in chunk),
        skipped=[*(each for each in loaded if isinstance(each, Skipped)), *failed],
        encodings=dict(Counter(document.encoding for document in documents)),
        recoded=[(each.label, f"{each.encoding} ({each.how})") for each in documents if each.how],
    )


def _loaded(item: Item, reading: Reading) -> Document | Skipped:
    try:
        return load(item, reading.limit, reading.key)
    except Unreadable as error:
        return Skipped(label_of(item.name, item.line), str(error))


def _progress(quiet: bool) -> Progress:
    """A bar over bytes, drawn by this thread: there must be no other when processes are forked."""
    columns = (
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TextColumn("{task.fields[texts]:,} texts"),
        _Rate(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[defects]:,} defects"),
    )
    console = Console(stderr=True)
    # Before Rich 14.3 a bar that is disabled still ends in an empty line.
    console.quiet = disable = quiet or not console.is_terminal
    return Progress(*columns, console=console, auto_refresh=False, transient=True, disable=disable)


class _Rate(ProgressColumn):
    """Texts a second."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.fields['made'] / (task.elapsed or 1):,.0f} texts/s")
