"""What the command line reads: folders, links, limits, encodings, lines of JSON."""

from __future__ import annotations

import gzip
import io
import json
import os
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import IO

import pytest
import zstandard

from communique.cli import _inputs
from communique.cli._inputs import Document, Skipped, Source, Unreadable, decode, find, items, load

TEXT = "Süderlügum eröffnet die längste Straße für Radfahrer\n\nFLENSBURG, 28. Februar 2022 - Sie führt über zwölf Brücken.\n"
LIMIT = 1_000_000


def names(*paths: object, root: Path, limit: int = LIMIT) -> list[str]:
    found = find(map(str, paths), limit)
    return [os.path.relpath(each.name, root) for each in found if isinstance(each, Source)]


def skipped(*paths: object, root: Path, limit: int = LIMIT) -> dict[str, str]:
    found = find(map(str, paths), limit)
    return {os.path.relpath(each.name, root): each.reason for each in found if isinstance(each, Skipped)}


def read(path: Path, limit: int = LIMIT) -> Document:
    (source,) = find([str(path)], limit)
    assert isinstance(source, Source)
    (item,) = items(source, limit)
    return load(item, limit, "text")


def write(path: Path, data: bytes | str = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


class TestFind:
    def test_folders_are_sorted_and_paths_keep_their_order(self, tmp_path: Path) -> None:
        for name in ("b/2.txt", "b/10.txt", "a.txt", "b/a/1.txt", "c.txt"):
            write(tmp_path / name)
        expected = ["c.txt", "a.txt", "b/10.txt", "b/2.txt", "b/a/1.txt", "c.txt"]
        assert names(tmp_path / "c.txt", tmp_path, root=tmp_path) == expected

    def test_hidden_names_are_left_out_of_folders(self, tmp_path: Path) -> None:
        hidden = write(tmp_path / ".git" / "a.txt")
        write(tmp_path / ".b.txt")
        assert names(tmp_path, root=tmp_path) == []
        assert names(hidden, root=tmp_path) == [".git/a.txt"]

    @pytest.mark.parametrize(
        ("pattern", "expected"),
        [
            ("*.txt", ["a.txt"]),
            ("**/*.txt", ["a.txt", "b/c.txt", "b/d/e.txt"]),
            ("b/*", ["b/c.txt"]),
            ("?/[c-d]*", ["b/c.txt"]),
            ("**/d/**", ["b/d/e.txt"]),
            ("*.md", []),
        ],
    )
    def test_globs(self, pattern: str, expected: list[str], tmp_path: Path) -> None:
        for name in ("a.txt", "b/c.txt", "b/d/e.txt", "b/d/.f.txt"):
            write(tmp_path / name)
        assert names(tmp_path / pattern, root=tmp_path) == expected
        no_match = {} if expected else {pattern: "no file matches"}
        assert skipped(tmp_path / pattern, root=tmp_path) == no_match

    def test_name_that_looks_like_a_glob(self, tmp_path: Path) -> None:
        assert names(write(tmp_path / "a[1].txt"), root=tmp_path) == ["a[1].txt"]

    def test_links(self, tmp_path: Path) -> None:
        outside = write(tmp_path / "outside.txt")
        folder = tmp_path / "folder"
        write(folder / "sub" / "a.txt")
        for name, target in {
            "in": "sub/a.txt",
            "out": str(outside),
            "loop": str(folder),
            "sub/up": "..",
            "self": "self",
            "nowhere": "missing",
            "zero": "/dev/zero",
        }.items():
            (folder / name).symlink_to(target)
        assert names(folder, root=folder) == ["in", "sub/a.txt"]
        reasons = skipped(folder, root=folder)
        assert reasons.keys() == {"out", "loop", "sub/up", "self", "nowhere", "zero"}
        assert reasons["out"] == reasons["zero"] == "a link out of the folder"
        assert reasons["loop"] == reasons["sub/up"] == "a link to a folder"
        assert reasons["self"].startswith("a link that leads nowhere")
        assert skipped(str(folder / "**"), root=folder) == reasons
        assert names(folder / "out", root=folder) == ["out"], "a link that is named itself is followed"

    def test_links_to_hidden_files_are_followed(self, tmp_path: Path) -> None:
        write(tmp_path / ".git" / "annex" / "k")
        (tmp_path / "a.txt").symlink_to(".git/annex/k")
        assert names(tmp_path, root=tmp_path) == ["a.txt"]

    def test_what_is_no_file_is_never_opened(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        with socket.socket(socket.AF_UNIX) as end:
            end.bind(str(tmp_path / "socket"))
        found = skipped(tmp_path, tmp_path / "pipe", "/dev/zero", root=tmp_path)
        assert set(found.values()) == {"not a regular file"} and len(found) == 3

    def test_pipe_put_in_the_place_of_a_file(self, tmp_path: Path) -> None:
        path = write(tmp_path / "a.txt")
        (source,) = find([str(path)], LIMIT)
        assert isinstance(source, Source)
        path.unlink()
        os.mkfifo(path)
        with pytest.raises(Unreadable, match="not a regular file"):
            load(next(items(source, LIMIT)), LIMIT, "text")

    def test_link_put_in_the_place_of_a_file(self, tmp_path: Path) -> None:
        path = write(tmp_path / "a.txt")
        (source,) = find([str(path)], LIMIT)
        assert isinstance(source, Source)
        path.unlink()
        path.symlink_to(write(tmp_path / "secret"))
        with pytest.raises(Unreadable):
            load(next(items(source, LIMIT)), LIMIT, "text")

    @pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
    def test_link_put_in_the_place_of_a_folder(self, name: str, tmp_path: Path) -> None:
        path = write(tmp_path / "in" / "sub" / name)
        write(tmp_path / "out" / name, json.dumps({"text": "secret"}))
        (source,) = find([str(tmp_path / "in")], LIMIT)
        assert isinstance(source, Source)
        path.parent.rename(tmp_path / "away")
        path.parent.symlink_to("../out")
        with pytest.raises(Unreadable, match="replaced since it was found"):
            load(next(items(source, LIMIT)), LIMIT, "text")

    def test_sizes(self, tmp_path: Path) -> None:
        write(tmp_path / "empty.txt", b"")
        with write(tmp_path / "huge.txt").open("wb") as file:
            file.truncate(200_000_000)
        assert skipped(tmp_path, root=tmp_path, limit=64_000_000) == {
            "empty.txt": "empty",
            "huge.txt": "200 MB, larger than 64 MB (--max-size)",
        }

    def test_standard_input_takes_no_more_memory_than_it_holds(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Stream(io.BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                assert size is not None and 0 < size <= 1 << 20
                return super().read(size)

        for size, limit in ((3_000_000, 10**12), (3_000_000, 3_000_000), (3_000_001, 3_000_000)):
            monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=Stream(bytes(size))))
            (source,) = find(["-"], limit)
            assert isinstance(source, Source if size <= limit else Skipped)

    def test_unreadable(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refused(*_: object, **__: object) -> Iterator[object]:
            raise PermissionError(13, "Permission denied")

        path = write(tmp_path / "a.txt")
        write(tmp_path / "b" / "c.txt")
        monkeypatch.setattr(os, "open", refused)
        with pytest.raises(Unreadable, match="Permission denied"):
            read(path)
        monkeypatch.setattr(os, "scandir", refused)
        assert skipped(tmp_path, root=tmp_path) == {".": "Permission denied"}

    def test_missing(self, tmp_path: Path) -> None:
        assert skipped(tmp_path / "missing", root=tmp_path) == {"missing": "No such file or directory"}
        assert skipped(tmp_path / ("x" * 300), root=tmp_path) == {"x" * 300: "File name too long"}

    def test_name_that_is_no_text(self, tmp_path: Path) -> None:
        path = os.fsencode(tmp_path) + b"/\xff.txt"
        with open(path, "wb") as file:
            file.write(b"A bridge opens in Riga")
        assert names(tmp_path, root=tmp_path) == ["\\xff.txt"]

    @pytest.mark.parametrize(
        ("pattern", "expected"),
        [
            (b"\xff\xfe/*.txt", ["\\xff\\xfe/\\xff.txt"]),
            (b"\xff\xfe/?.txt", ["\\xff\\xfe/\\xff.txt"]),
            (b"*/\xff*", ["\\xff\\xfe/\\xff.txt"]),
            (b"??/?.txt", ["\\xff\\xfe/\\xff.txt"]),
            (b"\xff\xfe/????.txt", []),
            (b"*/\\xff.*", []),
        ],
    )
    def test_globs_of_names_that_are_no_text(self, pattern: bytes, expected: list[str], tmp_path: Path) -> None:
        write(tmp_path / os.fsdecode(b"\xff\xfe") / os.fsdecode(b"\xff.txt"))
        assert names(tmp_path / os.fsdecode(pattern), root=tmp_path) == expected

    def test_deep_folders(self, tmp_path: Path) -> None:
        path = tmp_path
        for _ in range(400):
            (path := path / "d").mkdir()
        write(path / "a.txt")
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(300)
        try:
            assert len(names(tmp_path, root=tmp_path)) == 1
        finally:
            sys.setrecursionlimit(limit)


class TestDecode:
    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
    def test_byte_order_marks(self, encoding: str) -> None:
        assert decode(TEXT.encode(encoding)) == (TEXT, encoding.removesuffix("-sig"), "byte order mark")

    def test_utf_8(self) -> None:
        assert decode(TEXT.encode()) == (TEXT, "utf-8", "")
        assert decode(b"a\xed\xa0\x80") == ("a\ud800", "utf-8", "")

    @pytest.mark.parametrize(
        ("encoding", "text"),
        [
            ("cp1252", TEXT),
            ("utf-16-le", TEXT),
            ("utf-16-be", TEXT),
            ("cp1251", "Міністерка відкрила міст через річку\n\nКИЇВ, 28 лютого 2022 - Міст синій і дуже довгий.\n"),
            ("cp1253", "Η υπουργός εγκαινίασε τη γέφυρα\n\nΑΘΗΝΑ, 28 Φεβρουαρίου 2022 - Η γέφυρα είναι μπλε.\n"),
            ("gb18030", "部长为大桥揭幕\n\n北京,2022年2月28日 - 这座桥是蓝色的,很长,很多人来看它。\n"),
        ],
    )
    def test_guesses(self, encoding: str, text: str) -> None:
        assert decode(text.encode(encoding)) == (text, encoding, "guessed")

    def test_damaged_utf_8(self) -> None:
        data = TEXT.encode().replace("ß".encode(), b"\xc3")
        assert decode(data) == (TEXT.replace("ß", "\ufffd"), "utf-8", "damaged")

    def test_control_character_in_a_text(self) -> None:
        assert decode(b"A bridge opens in Riga, and it rings\x00: it is blue.")[1:] == ("utf-8", "")

    @pytest.mark.parametrize(
        "data",
        [
            bytes(100),
            bytes(range(256)) * 20,
            b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 4,
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xd8",
        ],
        ids=["zeros", "all bytes", "pdf", "png"],
    )
    def test_binary(self, data: bytes) -> None:
        with pytest.raises(Unreadable, match="binary"):
            decode(data)

    def test_wrong_byte_order_mark(self) -> None:
        with pytest.raises(Unreadable, match="not the utf-16"):
            decode(b"\xff\xfea")


class TestUnpack:
    @pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
    def test_packed(self, pack: Callable[[bytes], bytes], tmp_path: Path) -> None:
        assert read(write(tmp_path / "a", pack(TEXT.encode()))).text == TEXT
        assert read(write(tmp_path / "two", pack(TEXT.encode()) * 2)).text == TEXT * 2
        with pytest.raises(Unreadable, match="empty"):
            read(write(tmp_path / "empty", pack(b"")))
        with pytest.raises(Unreadable):
            read(write(tmp_path / "cut", pack(TEXT.encode())[:-3]))

    @pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
    def test_bombs(self, pack: Callable[[bytes], bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """What comes out beyond the limit is not even made."""
        path = write(tmp_path / "bomb", pack(bytes(50_000_000)))
        made: list[int] = []
        unpacked = _inputs._unpacked

        def counted(raw: IO[bytes]) -> Iterator[bytes]:
            for block in unpacked(raw):
                made.append(len(block))
                yield block

        monkeypatch.setattr(_inputs, "_unpacked", counted)
        with pytest.raises(Unreadable, match=r"unpacked larger than 1 MB \(--max-size\)"):
            read(path)
        assert sum(made) < 20_000_000

    def test_no_packed_file_behind_the_mark(self, tmp_path: Path) -> None:
        for mark in (b"\x1f\x8b", b"\x28\xb5\x2f\xfd"):
            with pytest.raises(Unreadable):
                read(write(tmp_path / "a", mark + b"nonsense" * 9))


class TestJsonLines:
    def lines(self, path: Path, limit: int = LIMIT, key: str = "text") -> list[Document | str]:
        (source,) = find([str(path)], limit)
        assert isinstance(source, Source)
        found: list[Document | str] = []
        for item in items(source, limit):
            try:
                found.append(load(item, limit, key))
            except Unreadable as error:
                found.append(str(error).partition(":")[0])
        return found

    @pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.JSONL"])
    def test_texts(self, name: str, tmp_path: Path) -> None:
        rows = [json.dumps({"text": text}) for text in ("one", "two \ud800")]
        path = write(tmp_path / name, "\ufeff" + "\r\n\n".join(rows))
        assert self.lines(path) == [
            Document(str(path), 1, "one", "utf-8"),
            Document(str(path), 3, "two \ud800", "utf-8"),
        ]

    def test_packed_and_longer_than_a_block(self, tmp_path: Path) -> None:
        texts = [letter * 100_000 for letter in "abc"]
        data = "\n".join(json.dumps({"text": text}) for text in texts).encode()
        for name, pack in (("a.jsonl.gz", gzip.compress), ("a.jsonl.zst", zstandard.compress)):
            found = self.lines(write(tmp_path / name, pack(data)))
            assert [each.text for each in found if isinstance(each, Document)] == texts

    def test_weights_sum_up_to_the_size(self, tmp_path: Path) -> None:
        path = write(tmp_path / "a.jsonl.gz", gzip.compress(b'{"text": "abc"}\n' * 1000))
        (source,) = find([str(path)], LIMIT)
        assert isinstance(source, Source)
        assert source.size - 2 <= sum(item.weight for item in items(source, LIMIT)) <= source.size

    def test_bad_lines(self, tmp_path: Path) -> None:
        bad = ["{", "[1]", '{"text": null}', '{"txt": ""}', "[" * 100_000, '"text"']
        kinds = ["no JSON", "no field 'text' (--text-field)", "the field 'text' is no string"]
        found = self.lines(write(tmp_path / "a.jsonl", "\n".join(bad)))
        assert found == [kinds[0], kinds[1], kinds[2], kinds[1], kinds[0], kinds[1]]

    def test_bomb_gives_no_line(self, tmp_path: Path) -> None:
        path = write(tmp_path / "a.jsonl.gz", gzip.compress(b'{"text": ""}\n' * 100_000))
        (source,) = find([str(path)], LIMIT)
        assert isinstance(source, Source)
        with pytest.raises(Unreadable, match="unpacked larger"):
            next(items(source, LIMIT))
