"""Programs whose output is kept beside the pages: text browsers, converters, Chromium, and readers of the PDF it prints.

Debian packages: w3m lynx links elinks html2text pandoc poppler-utils chromium.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from html import unescape
from pathlib import Path

from .live import version
from .pages import Page

_LYNX = "lynx -cfg=/dev/null -dump -assume_charset=utf-8 -display_charset=utf-8"
_LINKS = "links -dump -codepage utf-8 -html-assume-codepage utf-8"
_ELINKS = "elinks -no-home -no-references -no-numbering -dump-charset utf-8"
#: How each setting is run on {page}, the HTML file, or {pdf}, what Chromium prints of it.
COMMANDS = {
    "w3m_80": "w3m -dump -T text/html -I UTF-8 -O UTF-8 -cols 80 {page}",
    "w3m_10000": "w3m -dump -T text/html -I UTF-8 -O UTF-8 -cols 10000 {page}",
    "lynx_80": f"{_LYNX} -nolist -width=80 {{page}}",
    "lynx_80_links": f"{_LYNX} -width=80 {{page}}",
    "lynx_1000": f"{_LYNX} -nolist -width=1000 {{page}}",
    "links_80": f"{_LINKS} -width 80 {{page}}",
    "links_512": f"{_LINKS} -width 512 {{page}}",
    "elinks_80": f"{_ELINKS} -dump-width 80 -dump {{page}}",
    "elinks_10000": f"{_ELINKS} -dump-width 10000 -dump {{page}}",
    "debian_html2text_80": "html2text -utf8 -nobs -width 80 {page}",
    "debian_html2text_10000": "html2text -utf8 -nobs -width 10000 {page}",
    "pandoc_plain": "pandoc -f html -t plain {page}",
    "pandoc_plain_no_wrap": "pandoc -f html -t plain --wrap=none {page}",
    "pandoc_gfm_no_wrap": "pandoc -f html-native_divs-native_spans -t gfm-raw_html --wrap=none {page}",
    "pdftotext": "pdftotext {pdf} -",
    "pdftotext_layout": "pdftotext -layout {pdf} -",
    "pdftotext_raw": "pdftotext -raw {pdf} -",
}
#: What Chromium is asked for once it has laid the page out.
SCRIPTS = {
    "chromium_inner_text": "document.body.innerText",
    "chromium_main_inner_text": "(document.querySelector('article') || document.querySelector('main') || document.body).innerText",
}
#: Readers of that PDF from PyPI.
PDF_READERS = {"pypdf": "pypdf", "pdfminer": "pdfminer.six"}
NAMES = [*COMMANDS, *SCRIPTS, *PDF_READERS]

_CHROMIUM = [
    "chromium",
    *"--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking".split(),
    *"--disable-component-update --disable-sync --no-pdf-header-footer".split(),
    "--host-resolver-rules=MAP * ~NOTFOUND",
]
#: What is added to a copy of a page: it leaves the answer as the only thing in the body.
_PROBE = """<script>addEventListener("load", () => {{
const answer = document.createElement("pre"); answer.id = "answer"; answer.textContent = {script};
document.body.replaceChildren(answer); }})</script>"""
_ANSWER = re.compile(r'<pre id="answer">(.*)</pre>', re.DOTALL)
_NUMBER = re.compile(r"\d+(?:\.\d+)+[a-z]*(?:\.\d+)?")
_VERSION_OPTION = {"chromium": "--version", "pandoc": "--version", "pdftotext": "-v"}


def program(name: str) -> str:
    """The program that setting `name` runs."""
    return COMMANDS[name].split()[0] if name in COMMANDS else PDF_READERS.get(name, "chromium")


@cache
def tool_version(name: str) -> str | None:
    """The version of what setting `name` runs, None where that is not installed."""
    if name in PDF_READERS:
        return version(PDF_READERS[name])
    command = program(name)
    if shutil.which(command) is None:
        return None
    option = _VERSION_OPTION.get(command, "-version")
    said = subprocess.run([command, option], check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    found = _NUMBER.search(said.stdout + said.stderr)
    return found[0] if found else None


def _run(command: list[str], home: Path) -> bytes:
    """What `command` prints, with `home` for its settings, so that nobody's own play a part."""
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC"}
    made = subprocess.run(
        command, check=False, capture_output=True, stdin=subprocess.DEVNULL, env=environment, timeout=120
    )
    if made.returncode:
        raise RuntimeError(f"{command[0]}: {made.stderr.decode(errors='replace')}")
    return made.stdout


def _chromium(page: Path, home: Path, *options: str) -> bytes:
    with tempfile.TemporaryDirectory(dir=home, ignore_cleanup_errors=True) as profile:
        return _run([*_CHROMIUM, f"--user-data-dir={profile}", *options, page.as_uri()], home)


def _rendered(name: str, page: Path, home: Path) -> str:
    """The answer of Chromium to script `name`."""
    probe = home / "probe.html"
    probe.write_text(page.read_text(encoding="utf-8") + _PROBE.format(script=SCRIPTS[name]), encoding="utf-8")
    found = _ANSWER.search(_chromium(probe, home, "--dump-dom").decode())
    if found is None:
        raise RuntimeError(f"chromium did not answer {name}")
    return unescape(found[1])


def _read_pdf(name: str, pdf: Path) -> str:
    if name == "pdfminer":
        from pdfminer.high_level import extract_text

        return extract_text(pdf)
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def _output(name: str, page: Path, pdf: Path, home: Path) -> bytes:
    """What setting `name` prints."""
    if name in COMMANDS:
        return _run([word.format(page=page, pdf=pdf) for word in COMMANDS[name].split()], home)
    return (_rendered(name, page, home) if name in SCRIPTS else _read_pdf(name, pdf)).encode()


def _print_pdf(page: Path, home: Path) -> Path:
    pdf = home / "page.pdf"
    _chromium(page, home, f"--print-to-pdf={pdf}")
    return pdf


def record(page: Page) -> None:
    """Run every tool that is installed on `page` and keep what each printed in place of what it printed before."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        html = home / "page.html"
        html.write_bytes(page.path.read_bytes())
        pdf = _print_pdf(html, home) if tool_version("chromium_inner_text") else home / "none.pdf"
        for name in NAMES:
            if (number := tool_version(name)) is None or ("pdf" in name and not pdf.exists()):
                print(f"{page.name}: {name} is not installed, its record stays", file=sys.stderr)
                continue
            printed = _output(name, html, pdf, home)
            for old in page.records(name):
                old.unlink()
            (page.folder / f"{name}-{number}.out").write_bytes(printed)
