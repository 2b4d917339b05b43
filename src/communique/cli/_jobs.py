"""Work in chunks on all cores: results in order, a journal to go on from, files that are never half written."""

from __future__ import annotations

import errno
import gc
import json
import multiprocessing
import os
import signal
import stat
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import IO, Any

from attrs import asdict, field, frozen

from communique.cli._inputs import Item, Skipped

#: A chunk holds no more texts, and ends with the text that brings it to so many bytes.
_TEXTS, _BYTES = 128, 4_000_000
#: Chunks under way for each process.
_AHEAD = 4

Chunk = tuple[Item, ...]


@frozen
class Result:
    """What came of a chunk: `payload` to write, and what the summary tells.

    `weight` is that of its items. `encodings` counts texts by encoding; `recoded` names those that were not plain
    UTF-8.
    """

    payload: bytes = field(repr=False)
    texts: int
    defects: int
    weight: int
    skipped: list[Skipped]
    encodings: dict[str, int]
    recoded: list[tuple[str, str]]


def chunked(items: Iterable[Item]) -> Iterator[Chunk]:
    """The items in chunks; the same items make the same chunks."""
    chunk: list[Item] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += item.weight + len(item.data)
        if len(chunk) == _TEXTS or size >= _BYTES:
            yield tuple(chunk)
            chunk, size = [], 0
    if chunk:
        yield tuple(chunk)


def run(work: Callable[[Chunk], Result], chunks: Iterable[Chunk], jobs: int) -> Generator[Result, None, None]:
    """The results of `work` on each chunk, in order, from `jobs` processes; the first is made in this one."""
    chunks = iter(chunks)
    yield from map(work, islice(chunks, 1 if jobs > 1 else None))
    if (second := next(chunks, None)) is None:
        return
    # A fork shares what the first chunk loaded, as long as the collector leaves it alone; it is safe here, since
    # this process has no other thread of Python yet.
    gc.freeze()
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
    with ProcessPoolExecutor(jobs, context, _begin) as pool:
        waiting: deque[Future[Result]] = deque()
        try:
            with _uninterrupted():
                waiting.append(pool.submit(work, second))
            for chunk in chunks:
                waiting.append(pool.submit(work, chunk))
                if len(waiting) == jobs * _AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Within it no interrupt comes: one that met the pool starting its processes would leave some of them behind."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _begin() -> None:
    """Leave interrupts to the parent, and end with it even when it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _open(path: Path) -> IO[bytes]:
    """The file at `path`, made if there is none, to read and write; a link there, symbolic or hard, is refused."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    number = os.open(path, flags, 0o666)
    status = os.fstat(number)
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        os.close(number)
        raise OSError(errno.EEXIST, "Another file is in its place", str(path))
    return os.fdopen(number, "r+b")


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file to write that takes the place of `path` when it is complete and on the disk, and not before."""
    temporary = path.with_name(f".{path.name}.writing")
    with _open(temporary) as file:
        file.truncate()
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            temporary.unlink()
            raise
    os.replace(temporary, path)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # Not every system opens folders.
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


class Journal:
    """The results of a run so far, beside its output: the same run, started again, goes on behind them.

    A line that tells the run, then for each chunk a line of JSON and the payload. A record that was cut off is
    not counted.

    Raises:
        BlockingIOError: another process is at it.
    """

    def __init__(self, output: Path, run: str) -> None:
        self.path = output.with_name(f".{output.name}.partial")
        self._file = _open(self.path)
        try:
            _lock(self._file)
        except OSError:
            self._file.close()
            raise
        self._head = run.encode() + b"\n"
        if self._file.read(len(self._head)) != self._head:
            self._file.seek(0)
            self._file.truncate()
            self._file.write(self._head)

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def done(self) -> Iterator[Result]:
        """The results that are there, in order; what follows the last complete one is cut off."""
        self._file.seek(len(self._head))
        while (result := self._record()) is not None:
            end = self._file.tell()
            yield result
            self._file.seek(end)
        self._file.truncate()

    def _record(self) -> Result | None:
        start = self._file.tell()
        with suppress(ValueError, TypeError, KeyError):
            values: dict[str, Any] = json.loads(self._file.readline())
            payload = self._file.read(values.pop("bytes"))
            if self._file.read(1) == b"\n":
                values["skipped"] = [Skipped(**each) for each in values["skipped"]]
                values["recoded"] = [(name, how) for name, how in values["recoded"]]
                return Result(payload=payload, **values)
        self._file.seek(start)
        return None

    def add(self, result: Result) -> None:
        """Put a result behind the others."""
        values = asdict(result)
        payload: bytes = values.pop("payload")
        head = json.dumps(values | {"bytes": len(payload)}).encode()
        self._file.write(b"".join((head, b"\n", payload, b"\n")))
        self._file.flush()

    def remove(self) -> None:
        """Take it away: the output is complete."""
        self.path.unlink()


def _lock(file: IO[bytes]) -> None:
    try:
        import fcntl  # noqa: PLC0415
    except ImportError:  # Windows
        return
    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
