"""The verbs of the `communique` command and their options."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from communique import __version__
from communique._defects import DefectCode
from communique.cli._inputs import MEGABYTE, Document, Skipped, find
from communique.cli._reports import Finding, ReportFormat, codes, findings, no_command, report
from communique.cli._rows import ENCODERS, RowFormat, Rows, failure, writer
from communique.cli._runs import Reading, Run
from communique.cli._show import visible

app = typer.Typer(
    help="Split the plain text of press releases into title, dateline, stamps, captions and body.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
fixtures = typer.Typer(help="Work on fixtures: texts and what is in them.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(fixtures, name="fixtures")


def _complete_codes(incomplete: str) -> list[tuple[str, str]]:
    """Codes of defects for the shell, behind the commas that are there already."""
    from communique._defects import MESSAGES  # noqa: PLC0415

    before, comma, last = incomplete.rpartition(",")
    return [(f"{before}{comma}{code}", MESSAGES[code]) for code in DefectCode if code.startswith(last)]


def _number(value: float) -> float:
    """The value; a range of Typer's may let NaN pass."""
    if math.isnan(value):
        raise typer.BadParameter("nan is no number")
    return value


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATHS", help="Files, folders, globs, or - for standard input; .gz and .zst too."),
]
Year = Annotated[int | None, typer.Option(min=1, max=9999, metavar="YEAR", help="The year of dates that print none.")]
MaxSize = Annotated[
    float,
    typer.Option(
        min=0, max=1_000_000, callback=_number, metavar="MB", help="Skip files larger than so many MB, unpacked."
    ),
]
TextField = Annotated[
    str, typer.Option(metavar="NAME", help="The field that holds the text, in .jsonl and .ndjson files.")
]
Jobs = Annotated[int | None, typer.Option(min=1, metavar="N", help="Processes; by default one for each core.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress, and only what was skipped as a summary.")]
Codes = Annotated[
    list[str] | None, typer.Option(metavar="CODE,…", autocompletion=_complete_codes, help="Report these defects only.")
]
IgnoredCodes = Annotated[
    list[str] | None, typer.Option(metavar="CODE,…", autocompletion=_complete_codes, help="Don't report these defects.")
]


def _version(value: bool) -> None:
    if value:
        print(__version__)
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Split the plain text of press releases into title, dateline, stamps, captions and body."""


@app.command()
def show(
    files: Paths,
    why: Annotated[bool, typer.Option("--why", help="Add the evidence for each part.")] = False,
    year: Year = None,
    text_field: TextField = "text",
    max_size: MaxSize = 64,
) -> None:
    """Show releases as a person reads them.

    The parts with their labels, defects in the margin; with --why the evidence for each part too.

    \b
    Examples:
      communique show release.txt
      communique show --why release.txt | less -R
      curl -s https://example.org/release.txt | communique show -
    """
    from rich.console import Console  # noqa: PLC0415

    from communique._parse import parse  # noqa: PLC0415
    from communique.cli._show import Shown  # noqa: PLC0415

    run = _run(files, max_size, text_field)
    console = Console(highlight=False)
    for number, document in enumerate(run.documents()):
        if number:
            console.print()
        console.print(Shown(document, parse(document.text, year=year), why=why))
    run.summary(quiet=True)
    raise typer.Exit(run.status)


@app.command()
def parse(
    paths: Paths,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", dir_okay=False, help="The file to write; else standard output.")
    ] = None,
    form: Annotated[
        RowFormat | None, typer.Option("--format", help="By default what the name of the output ends in, else jsonl.")
    ] = None,
    year: Year = None,
    text_field: TextField = "text",
    max_size: MaxSize = 64,
    jobs: Jobs = None,
    quiet: Quiet = False,
) -> None:
    """Parse releases to JSON lines, CSV or Parquet.

    One row for each release, in the order of the paths.

    Files that can't be read are skipped; the summary names them and the exit status is 1. A run that was
    interrupted goes on where it was when the same command is given again.

    \b
    Examples:
      communique parse releases/ -o releases.parquet
      communique parse 'releases/**/*.txt' corpus.jsonl.zst -o releases.csv
      communique parse --year 2024 release.txt | jq .release.date
    """
    form = _format(output, form)
    run = _run(paths, max_size, text_field, output)
    encoder = partial(_encode, form, year)
    processes = jobs or _cores()
    if output is None:
        _to_stdout(run.results(encoder, processes, quiet), form)
    else:
        _to_file(run, encoder, output, form, year, processes, quiet)
    run.summary(quiet=quiet)
    raise typer.Exit(run.status)


def _encode(form: RowFormat, year: int | None, documents: list[Document]) -> Rows:
    return ENCODERS[form](documents, year)


def _format(output: Path | None, form: RowFormat | None) -> RowFormat:
    """The format that is asked for, or that the name of the output ends in."""
    if form is None and output is not None:
        try:
            form = RowFormat(output.suffix.removeprefix(".").lower())
        except ValueError:
            names = ", ".join(RowFormat)
            raise typer.BadParameter(f"its name ends in none of {names}: give one", param_hint="--format") from None
    if form is RowFormat.PARQUET and output is None:
        raise typer.BadParameter("Parquet is written to a file: give --output", param_hint="--format")
    return form or RowFormat.JSONL


def _run(paths: list[str], max_size: float, text_field: str, output: Path | None = None) -> Run:
    """The run over what `paths` name, which `output` must not be among."""
    if output is not None and (fault := _fault(output)):
        raise typer.BadParameter(fault, param_hint="--output")
    limit = int(max_size * MEGABYTE)
    target = output.resolve() if output is not None else None
    run = Run.of(find(paths, limit, leave_out=target), Reading(limit, text_field))
    if target is not None and any(source.path == target for source in run.sources):
        raise typer.BadParameter("it is one of the files to parse", param_hint="--output")
    return run


def _fault(output: Path) -> str | None:
    """Why nothing is to be written to `output`: it has no folder, or there is something else than a file."""
    if not os.path.isdir(output.absolute().parent):
        return f"no folder {visible(str(output.parent))!r}"
    if os.path.islink(output):
        return "it is a link: write to its target"
    return "it is no regular file" if os.path.lexists(output) and not os.path.isfile(output) else None


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _to_stdout(results: Any, form: RowFormat) -> None:
    out = sys.stdout.buffer
    on_terminal = sys.stdout.isatty()
    with writer(out, form) as write:
        for result in results:
            write(_shown(result.payload) if on_terminal else result.payload)
            out.flush()


def _shown(payload: bytes) -> bytes:
    """The lines of `payload` for a terminal."""
    return "\n".join(visible(line.removesuffix("\r")) for line in payload.decode().split("\n")).encode()


def _to_file(run: Run, encoder: Any, output: Path, form: RowFormat, year: int | None, jobs: int, quiet: bool) -> None:
    """Write the rows beside `output` and put the complete file in its place."""
    from communique.cli._jobs import Journal, replacing  # noqa: PLC0415

    identity = run.identity([__version__, str(form), year])
    with _told(), Journal(output, identity) as journal:
        with replacing(output) as file, writer(file, form) as write:
            for result in run.results(encoder, jobs, quiet, journal):
                write(result.payload)
        journal.remove()


@contextmanager
def _told() -> Iterator[None]:
    """Tell what keeps an output from being written, on one line."""
    try:
        yield
    except BlockingIOError:
        raise typer.BadParameter("another run is writing it", param_hint="--output") from None
    except OSError as error:
        print(f"communique: {visible(str(error))}", file=sys.stderr)
        raise typer.Exit(1) from None


@app.command()
def check(
    paths: Paths,
    select: Codes = None,
    ignore: IgnoredCodes = None,
    form: Annotated[ReportFormat, typer.Option("--format", help="How to print them.")] = ReportFormat.TEXT,
    year: Year = None,
    text_field: TextField = "text",
    max_size: MaxSize = 64,
    jobs: Jobs = None,
    quiet: Quiet = False,
) -> None:
    """Print the defects of releases.

    Each as path:line:column code message, lines and columns counted from 1, columns in code points. The exit status
    is 1 when there are any.

    \b
    Examples:
      communique check releases/
      communique check --select weekday-mismatch,date-out-of-range releases/
      communique check --ignore uncertain-caption --format github releases/
    """
    try:
        wanted = codes(select or (), ignore or ())
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--select / --ignore") from None
    run = _run(paths, max_size, text_field)
    results = run.results(partial(_report, form, wanted, year), jobs or _cores(), quiet)
    _print_reports((result.payload.decode() for result in results), form)
    run.summary(quiet=quiet, shown=no_command if form is ReportFormat.GITHUB else visible)
    raise typer.Exit(1 if run.defects else run.status)


def _report(form: ReportFormat, wanted: frozenset[str], year: int | None, documents: list[Document]) -> Rows:
    """The report on a chunk in place of its rows."""
    from communique._parse import parse  # noqa: PLC0415

    found: list[Finding] = []
    failed: list[Skipped] = []
    for document in documents:
        try:
            found += findings(document, parse(document.text, year=year), wanted)
        except Exception as error:  # Whatever it is, it is one text of many.
            failed.append(failure(document.label, f"{type(error).__name__}: {error}"))
    return report(found, form).encode(), len(documents) - len(failed), len(found), failed


def _print_reports(reports: Iterator[str], form: ReportFormat) -> None:
    if form is not ReportFormat.JSON:
        for text in reports:
            print(text, end="", flush=True)
        return
    between = "[\n"
    for text in filter(None, reports):
        print(between, text, sep="", end="", flush=True)
        between = ",\n"
    print("[]" if between == "[\n" else "\n]")


@app.command()
def view(
    files: Paths,
    output: Annotated[Path, typer.Option("--output", "-o", dir_okay=False, help="The page to write.")],
    year: Year = None,
    text_field: TextField = "text",
    max_size: MaxSize = 64,
) -> None:
    """Make a page to look at.

    One release with its parts marked in the text, or a table of many. The page needs no network and no other file.

    \b
    Examples:
      communique view release.txt -o release.html
      communique view releases/ -o corpus.html
    """
    from communique._parse import parse  # noqa: PLC0415
    from communique.cli._jobs import replacing  # noqa: PLC0415
    from communique.view import page  # noqa: PLC0415

    run = _run(files, max_size, text_field, output)
    made = page((document.label, parse(document.text, year=year)) for document in run.documents())
    with _told(), replacing(output) as file:
        file.write(made.encode("utf-8", "replace"))
    run.summary(quiet=True)
    raise typer.Exit(run.status)


@fixtures.command()
def lint(
    folder: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="The folder of the fixtures.")],
    fill: Annotated[bool, typer.Option("--fill", help="Look up missing spans and renew manifest.json first.")] = False,
) -> None:
    """Check the format of fixtures.

    Pairs of a text and a JSON file that says what is in it; the README of the fixtures tells their format.

    \b
    Examples:
      communique fixtures lint tests/fixtures
      communique fixtures lint --fill tests/fixtures
    """
    from communique.cli._fixtures import linted  # noqa: PLC0415

    found = 0
    for found, fault in enumerate(linted(folder, fill), 1):  # noqa: B007
        print(visible(fault))
    raise typer.Exit(int(found > 0))
