"""Which files to read, and their texts: walking, unpacking within a limit, decoding, lines of JSON."""

from __future__ import annotations

import codecs
import glob
import gzip
import hashlib
import io
import json
import os
import re
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import IO, Any

from attrs import field, frozen

STDIN = "-"
#: Bytes in a megabyte, as `--max-size` counts.
MEGABYTE = 1_000_000
_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_ASCII = [chr(number) for number in range(0x80)]
#: How many characters beyond ASCII are whole for each that is broken, in UTF-8 that was damaged.
_WHOLE_A_BROKEN = 4
#: The window that unpacking zstd may ask for.
_WINDOW = 1 << 27
_JSON_LINES = re.compile(r"\.(jsonl|ndjson)(\.gz|\.zst)?\Z", re.IGNORECASE)
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r\x1b"})
#: Of how many bytes one may be a control character in a text.
_BYTES_A_CONTROL = 30
#: Longest first: the mark of UTF-32 begins as that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: The encodings in which releases come. A guess among all that exist goes wrong more often.
_GUESSED = (
    "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 koi8_r koi8_u iso8859_2 iso8859_5 iso8859_7 "
    "gb18030 big5 cp932 euc_jp euc_kr utf_16_le utf_16_be"
).split()
#: Guesses whose disorder differs by no more are told apart by how much they read like a language.
_NEAR = 0.02


#: The device of a file and its number there.
Inode = tuple[int, int]


class Unreadable(Exception):
    """Why a file, or a line of one, is skipped."""


@frozen
class Source:
    """One file to read; `path` is None for standard input, whose bytes are then in `data`."""

    name: str
    path: Path | None
    size: int = 0
    modified: int = 0
    data: bytes = field(default=b"", repr=False)
    inode: Inode | None = None

    @property
    def identity(self) -> str:
        """What tells this file from a changed one: name, size and time of change, or a digest."""
        digest = hashlib.sha256(self.data).hexdigest()
        return f"{self.name}\0{self.size}\0{self.modified}\0{digest if self.path is None else ''}"


@frozen
class Skipped:
    """A file, or a line of one, that is not read."""

    name: str
    reason: str


@frozen
class Item:
    """One text, not yet decoded: a whole file, or the JSON on one `line` (from 1) of a file, its bytes in `data`.

    `weight` is how many bytes on disk it stands for, `inode` that of a whole file.
    """

    name: str
    line: int | None
    path: Path | None
    data: bytes = field(repr=False)
    weight: int
    inode: Inode | None = None


@frozen
class Document:
    """One text.

    `how` says why `encoding` was taken: "" (it is valid UTF-8), "byte order mark", "damaged" (nearly all of it is
    UTF-8; what is not became U+FFFD) or "guessed".
    """

    name: str
    line: int | None
    text: str = field(repr=False)
    encoding: str
    how: str = ""

    @property
    def label(self) -> str:
        """The name, with the line of a file of JSON lines."""
        return label_of(self.name, self.line)


def label_of(name: str, line: int | None) -> str:
    """The `name` of a file, with the `line` where it is one of JSON lines."""
    return name if line is None else f"{name}#{line}"


def find(paths: Iterable[str], limit: int, *, leave_out: Path | None = None) -> Iterator[Source | Skipped]:
    """The files that `paths` name: files, folders, globs or ``-``, in order; those of a folder are sorted.

    In folders names that begin with a dot are left out, as is the file at the resolved path `leave_out`; links to
    folders and out of the folder are not followed. What is no regular file is never opened.
    """
    for path in paths:
        if path == STDIN:
            yield _stdin(limit)
        elif glob.has_magic(path) and not os.path.lexists(path):
            yield from _matching(path, limit, leave_out)
        elif os.path.isdir(path):
            yield from (each for _, each in _walk(Path(path), Path(path).resolve(), limit, leave_out))
        else:
            yield _source(Path(os.path.realpath(path)), limit, name_of(Path(path)))


def name_of(path: Path) -> str:
    """The name of `path` as text; bytes that are not UTF-8 become escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _stdin(limit: int) -> Source | Skipped:
    sink = io.BytesIO()
    # Not in one call, which would take the memory for all that it may read.
    while sink.tell() <= limit and (block := sys.stdin.buffer.read(min(1 << 20, limit + 1 - sink.tell()))):
        sink.write(block)
    data = sink.getvalue()
    return Skipped(STDIN, _too_large(limit)) if len(data) > limit else Source(STDIN, None, len(data), 0, data)


def _too_large(limit: int) -> str:
    return f"larger than {limit / MEGABYTE:g} MB (--max-size)"


def _matching(pattern: str, limit: int, leave_out: Path | None) -> Iterator[Source | Skipped]:
    """The files under the part of `pattern` before its first wildcard that match the rest."""
    parts = Path(pattern).parts
    first = next(at for at, part in enumerate(parts) if glob.has_magic(part))
    root, rest = Path(*parts[:first]), parts[first:]
    depth = None if "**" in rest else len(rest)
    found = False
    for path, each in _walk(root, root.resolve(), limit, leave_out, depth):
        if _matches(path.relative_to(root).parts, rest):
            found = True
            yield each
    if not found:
        yield Skipped(name_of(Path(pattern)), "no file matches")


def _matches(parts: tuple[str, ...], pattern: tuple[str, ...]) -> bool:
    if not pattern or not parts:
        return not parts and all(part == "**" for part in pattern)
    if pattern[0] == "**":
        return _matches(parts, pattern[1:]) or _matches(parts[1:], pattern)
    return fnmatchcase(parts[0], pattern[0]) and _matches(parts[1:], pattern[1:])


def _walk(
    folder: Path, root: Path, limit: int, leave_out: Path | None, depth: int | None = None
) -> Iterator[tuple[Path, Source | Skipped]]:
    """The files under `folder`, no more than `depth` levels down, sorted by name, each with its path there."""
    found = [(folder, False, True)]
    while found:
        path, is_link, is_folder = found.pop()
        if is_link:
            yield path, _linked(path, root, limit)
        elif not is_folder:
            if leave_out is None or path.name != leave_out.name or path.resolve() != leave_out:
                yield path, _source(path, limit)
        elif depth is None or len(path.parts) < len(folder.parts) + depth:
            try:
                found += _entries(path)
            except OSError as error:
                yield path, Skipped(name_of(path), _why(error))


def _entries(folder: Path) -> list[tuple[Path, bool, bool]]:
    """What a folder holds, the last first: paths, and whether they are links or folders."""
    with os.scandir(folder) as scan:
        entries = sorted((e for e in scan if not e.name.startswith(".")), key=lambda e: e.name, reverse=True)
    return [(folder / e.name, e.is_symlink(), e.is_dir(follow_symlinks=False)) for e in entries]


def _linked(path: Path, root: Path, limit: int) -> Source | Skipped:
    """The file that the link at `path`, found under the folder `root`, leads to."""
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        return Skipped(name_of(path), f"a link that leads nowhere: {_why(error)}")
    if not target.is_relative_to(root):
        return Skipped(name_of(path), "a link out of the folder")
    if target.is_dir():
        return Skipped(name_of(path), "a link to a folder")
    return _source(target, limit, name_of(path))


def _why(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _source(path: Path, limit: int, name: str = "") -> Source | Skipped:
    """The file at `path`, which is no link."""
    name = name or name_of(path)
    try:
        status = path.lstat()
    except (OSError, ValueError) as error:
        return Skipped(name, _why(error))
    if not stat.S_ISREG(status.st_mode):
        return Skipped(name, "not a regular file")
    if status.st_size == 0:
        return Skipped(name, "empty")
    if status.st_size > limit:
        return Skipped(name, f"{status.st_size / MEGABYTE:.0f} MB, {_too_large(limit)}")
    return Source(name, path, status.st_size, status.st_mtime_ns, inode=_inode(status))


def _inode(status: os.stat_result) -> Inode:
    return status.st_dev, status.st_ino


def items(source: Source, limit: int) -> Iterator[Item]:
    """The texts of a file: itself, or its lines where its name says that they are JSON.

    Raises:
        Unreadable: it can't be opened or unpacked, or is larger than `limit` bytes unpacked.
    """
    if not _JSON_LINES.search(source.name):
        yield Item(source.name, None, source.path, source.data, source.size, source.inode)
        return
    # Counted before the first line is given, so that a file is taken as a whole or not at all.
    unpacked = sum(map(len, _blocks(source, limit)))
    at, start = 0, 0
    for number, line in enumerate(_lines(_blocks(source, limit)), 1):
        at += len(line) + 1
        if line.strip():
            weight, start = at * source.size // unpacked - start, at * source.size // unpacked
            yield Item(source.name, number, None, line, weight)


def load(item: Item, limit: int, key: str) -> Document:
    """The text of `item`; of a line of JSON, the one under `key`.

    Raises:
        Unreadable: it can't be opened, unpacked or decoded, is binary, empty, or no JSON with such a text.
    """
    if item.line is not None:
        return Document(item.name, item.line, _paired(_text_of(item.data, key)), "utf-8")
    data = b"".join(_blocks(item, limit))
    if not data:
        raise Unreadable("empty")
    text, encoding, how = decode(data)
    return Document(item.name, None, _paired(text), encoding, how)


def _paired(text: str) -> str:
    """`text` with one character for two halves of a surrogate pair, as CESU-8 has them: in JSON they would be one."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _text_of(line: bytes, key: str) -> str:
    try:
        value: Any = json.loads(line.decode("utf-8-sig", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"no JSON: {error}") from error
    if not isinstance(value, dict) or key not in value:
        raise Unreadable(f"no field {key!r} (--text-field)")
    if not isinstance(value[key], str):
        raise Unreadable(f"the field {key!r} is no string")
    text: str = value[key]
    return text


def _lines(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The bytes of `blocks`, cut at line feeds."""
    pending: list[bytes] = []
    for block in blocks:
        *ended, rest = block.split(b"\n")
        for line in ended:
            yield b"".join((*pending, line))
            pending.clear()
        pending.append(rest)
    yield b"".join(pending)


def _blocks(of: Source | Item, limit: int) -> Iterator[bytes]:
    """The bytes of a file, or its `data` where it has no path, unpacked piece by piece up to `limit`."""
    size = 0
    try:
        with io.BytesIO(of.data) if of.path is None else _open(of.path, of.inode) as raw:
            for block in _unpacked(raw):
                if (size := size + len(block)) > limit:
                    raise Unreadable(f"unpacked {_too_large(limit)}")
                yield block
    except (OSError, EOFError, zlib.error) as error:
        raise Unreadable(_why(error)) from error


def _open(path: Path, inode: Inode | None) -> IO[bytes]:
    """The regular file that was found at `path`.

    A link or a pipe put there since is neither followed nor waited for, and another file is not read: a folder above
    it may have become a link.
    """
    flags = sum(getattr(os, name, 0) for name in ("O_RDONLY", "O_NONBLOCK", "O_NOFOLLOW", "O_BINARY"))
    file = os.fdopen(os.open(path, flags), "rb")
    status = os.fstat(file.fileno())
    is_file = stat.S_ISREG(status.st_mode)
    if not is_file or _inode(status) != inode:
        file.close()
        raise Unreadable("replaced since it was found" if is_file else "not a regular file")
    return file


def _unpacked(raw: IO[bytes]) -> Iterator[bytes]:
    start = raw.read(4)
    raw.seek(0)
    if start == _ZSTD:
        return _unzstd(raw)
    stream: Any = gzip.GzipFile(fileobj=raw) if start.startswith(_GZIP) else raw
    return iter(lambda: stream.read(1 << 16), b"")


def _unzstd(raw: IO[bytes]) -> Iterator[bytes]:
    """The frames of a zstd file; 512 bytes of input make no more than 16 MB."""
    import zstandard  # noqa: PLC0415

    fresh = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj
    try:
        frame = fresh()
        while data := raw.read(512):
            while data:
                frame = fresh() if frame.eof else frame
                yield frame.decompress(data)
                data = frame.unused_data if frame.eof else b""
    except zstandard.ZstdError as error:
        raise Unreadable(str(error)) from error
    if not frame.eof:
        raise Unreadable("cut off")


def decode(data: bytes) -> tuple[str, str, str]:
    """The text of `data`, its encoding, and how that was told, as in `Document.how`.

    Raises:
        Unreadable: `data` is binary, or its encoding cannot be told.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _stated(data, encoding), encoding.removesuffix("-sig"), "byte order mark"
    controls = len(data) - len(data.translate(None, _CONTROLS))
    is_text = controls * _BYTES_A_CONTROL <= len(data)
    try:
        if is_text:
            return data.decode("utf-8", "surrogatepass"), "utf-8", ""
    except UnicodeDecodeError:
        pass
    if is_text and (text := _damaged(data)):
        return text, "utf-8", "damaged"
    return _guess(data, _GUESSED if is_text else ["utf_16_le", "utf_16_be"])


def _damaged(data: bytes) -> str | None:
    """The text of UTF-8 of which little is broken; None when it is more likely another encoding."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - broken - sum(map(text.count, _ASCII))
    return text if broken * _WHOLE_A_BROKEN <= whole else None


def _stated(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(f"not the {encoding} that its byte order mark states") from error


def _guess(data: bytes, encodings: Sequence[str]) -> tuple[str, str, str]:
    from charset_normalizer import from_bytes  # noqa: PLC0415

    matches = list(from_bytes(data, cp_isolation=list(encodings)))
    if not matches:
        raise Unreadable("binary, or in an unknown encoding")
    near = (match for match in matches if match.chaos <= matches[0].chaos + _NEAR)
    best = max(near, key=lambda match: (match.coherence, "cp1252" in match.could_be_from_charset))
    encoding = "cp1252" if "cp1252" in best.could_be_from_charset else best.encoding
    return data.decode(encoding), encoding.replace("_", "-"), "guessed"
