"""Runs of the command line: chunks, processes, what a killed run leaves and how it goes on."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from types import SimpleNamespace

import pyarrow.parquet as pq
import pytest

from communique.cli._inputs import Item, Skipped
from communique.cli._jobs import Chunk, Journal, Result, _begin, chunked, replacing, run
from pairs import PAIRS

MAIN = [sys.executable, "-c", "from communique.cli import main; main()"]


needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")


def item(number: int, weight: int = 10) -> Item:
    return Item(f"{number}.txt", None, None, b"", weight)


def result(number: int) -> Result:
    skipped = [Skipped("a\n", "b")] if number % 2 else []
    return Result(f"row {number}\n".encode() * number, 1, number, 10, skipped, {"utf-8": 1}, [("a", "b")])


def first_name(chunk: Chunk) -> Result:
    return Result(chunk[0].name.encode(), len(chunk), 0, 0, [], {}, [])


def ended(chunk: Chunk) -> Result:
    if multiprocessing.parent_process() is not None:
        os._exit(3)
    return first_name(chunk)


class TestChunks:
    def test_chunks_end_with_a_number_of_texts_or_bytes(self) -> None:
        assert [len(chunk) for chunk in chunked(map(item, range(300)))] == [128, 128, 44]
        big = [item(0), item(1, 5_000_000), item(2), item(3, 4_000_000), item(4)]
        assert [len(chunk) for chunk in chunked(big)] == [2, 2, 1]
        assert list(chunked([])) == []


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
class TestRun:
    @pytest.mark.parametrize("jobs", [1, 2])
    def test_results_are_in_order(self, jobs: int) -> None:
        chunks = [(item(number),) for number in range(30)]
        assert [made.payload for made in run(first_name, chunks, jobs)] == [f"{n}.txt".encode() for n in range(30)]

    def test_chunks_are_not_read_far_ahead(self) -> None:
        read = 0

        def chunks() -> Iterator[Chunk]:
            nonlocal read
            for read in range(1000):
                yield (item(read),)

        made = run(first_name, chunks(), 2)
        next(made)
        assert read < 20
        made.close()

    def test_dead_worker_is_an_error(self) -> None:
        with pytest.raises(BrokenProcessPool):
            list(run(ended, [(item(number),) for number in range(3)], 2))


class TestWorker:
    """What a process of the pool begins with, called in this one."""

    def test_leaves_interrupts_to_its_parent_and_ends_with_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        dies, ended = threading.Event(), threading.Event()
        statuses: list[int] = []

        def end(status: int) -> None:
            statuses.append(status)
            ended.set()

        monkeypatch.setattr(multiprocessing, "parent_process", lambda: SimpleNamespace(join=dies.wait))
        monkeypatch.setattr(os, "_exit", end)
        before = signal.getsignal(signal.SIGINT)
        try:
            _begin()
            assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
        finally:
            signal.signal(signal.SIGINT, before)
        assert not ended.wait(0.1), "its parent lives"
        dies.set()
        assert ended.wait(20) and statuses == [1]


class TestReplacing:
    def test_complete_or_not_at_all(self, tmp_path: Path) -> None:
        path = tmp_path / "out.csv"
        path.write_bytes(b"old")
        with pytest.raises(ZeroDivisionError), replacing(path) as file:
            file.write(b"half")
            raise ZeroDivisionError
        assert path.read_bytes() == b"old" and os.listdir(tmp_path) == ["out.csv"]
        with replacing(path) as file:
            file.write(b"new")
            assert path.read_bytes() == b"old"
        assert path.read_bytes() == b"new" and os.listdir(tmp_path) == ["out.csv"]

    @pytest.mark.parametrize("link", [os.symlink, os.link])
    def test_link_in_the_place_of_the_temporary_file(self, link: Callable[[Path, Path], None], tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        victim.write_bytes(b"kept")
        link(victim, tmp_path / ".out.csv.writing")
        with pytest.raises(OSError, match=r"\.out\.csv\.writing"), replacing(tmp_path / "out.csv"):
            pass
        assert victim.read_bytes() == b"kept"

    def test_pipe_in_the_place_of_the_temporary_file(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / ".out.csv.writing")
        with pytest.raises(FileExistsError), replacing(tmp_path / "out.csv"):
            pass

    def test_what_a_killed_run_left_is_overwritten(self, tmp_path: Path) -> None:
        (tmp_path / ".out.csv.writing").write_bytes(b"much that is old")
        with replacing(tmp_path / "out.csv") as file:
            file.write(b"new")
        assert (tmp_path / "out.csv").read_bytes() == b"new" and os.listdir(tmp_path) == ["out.csv"]


class TestJournal:
    def test_goes_on_behind_the_last_complete_record(self, tmp_path: Path) -> None:
        """Wherever it was cut off."""
        output = tmp_path / "out.csv"
        with Journal(output, "run") as journal:
            assert list(journal.done()) == []
            for number in range(3):
                journal.add(result(number))
        data = journal.path.read_bytes()
        for size in range(len(data) + 1):
            journal.path.write_bytes(data[:size])
            with Journal(output, "run") as journal:
                done = list(journal.done())
                assert done == [result(number) for number in range(len(done))]
                for number in range(len(done), 3):
                    journal.add(result(number))
            assert journal.path.read_bytes() == data

    @pytest.mark.parametrize("link", [os.symlink, os.link])
    def test_link_in_its_place(self, link: Callable[[Path, Path], None], tmp_path: Path) -> None:
        victim = tmp_path / "victim"
        victim.write_bytes(b"kept")
        link(victim, tmp_path / ".out.csv.partial")
        with pytest.raises(OSError, match=r"\.out\.csv\.partial"):
            Journal(tmp_path / "out.csv", "run")
        assert victim.read_bytes() == b"kept"

    def test_another_run_starts_anew(self, tmp_path: Path) -> None:
        with Journal(tmp_path / "out.csv", "run") as journal:
            journal.add(result(1))
        with Journal(tmp_path / "out.csv", "other") as journal:
            assert list(journal.done()) == []

    def test_two_at_once(self, tmp_path: Path) -> None:
        with Journal(tmp_path / "out.csv", "run"), pytest.raises(BlockingIOError):
            Journal(tmp_path / "out.csv", "run")

    def test_system_without_locks(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "fcntl", None)
        with Journal(tmp_path / "out.csv", "run") as journal:
            assert list(journal.done()) == []

    def test_remove(self, tmp_path: Path) -> None:
        with Journal(tmp_path / "out.csv", "run") as journal:
            journal.remove()
        assert os.listdir(tmp_path) == []


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2,000 files made from the fixtures."""
    folder = tmp_path_factory.mktemp("releases")
    texts = [pair.text.encode("utf-8", "surrogatepass") for pair in PAIRS if pair.text]
    for number in range(2000):
        (folder / f"{number:04}.txt").write_bytes(texts[number % len(texts)])
    return folder


def parse(folder: Path, output: Path, *options: str) -> list[str]:
    return [*MAIN, "parse", str(folder), "-o", str(output), *options]


def started(folder: Path, output: Path, *options: str) -> subprocess.Popen[str]:
    """A run that has done some of its chunks in other processes."""
    # A shell that starts the tests in its background has them, and all they start, ignore SIGINT.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    process = subprocess.Popen(parse(folder, output, *options), stderr=subprocess.PIPE, text=True)
    signal.signal(signal.SIGINT, before)
    journal = output.with_name(f".{output.name}.partial")
    wait_until(lambda: process.poll() is not None or children(process.pid))
    before = journal.stat().st_size
    wait_until(lambda: process.poll() is not None or journal.stat().st_size > before)
    assert process.poll() is None, "it ended before it could be stopped"
    return process


def wait_until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not true() and time.monotonic() < deadline:
        time.sleep(0.01)


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def has_ended(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


@needs_proc
def test_killed_run_goes_on(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.parquet"
    process = started(folder, output, "--jobs", "2")
    workers = children(process.pid)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert process.stderr is not None
    process.stderr.close()
    assert not output.exists()
    wait_until(lambda: all(map(has_ended, workers)))
    assert workers and all(map(has_ended, workers)), "workers end with their parent"
    subprocess.run(parse(folder, output, "--quiet"), check=True)
    subprocess.run(parse(folder, tmp_path / "whole.parquet", "--quiet", "--jobs", "1"), check=True)
    assert pq.read_table(output).equals(pq.read_table(tmp_path / "whole.parquet"))
    assert sorted(os.listdir(tmp_path)) == ["out.parquet", "whole.parquet"]


@needs_proc
def test_interrupted_run_says_nothing_of_its_inside(folder: Path, tmp_path: Path) -> None:
    process = started(folder, tmp_path / "out.jsonl", "--jobs", "2")
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in errors
    assert os.listdir(tmp_path) == [".out.jsonl.partial"]
