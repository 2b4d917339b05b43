"""What stays the same in other processes, in threads, and in versions to come."""

from __future__ import annotations

import datetime as dt
import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import communique
from communique import Dateline, Layout, Release
from communique._interchange import FORMAT
from pairs import PAIRS

FORMATS = Path(__file__).with_name("formats")
SOURCE = Path(communique.__file__).parent.parent


def python(code: str, given: bytes = b"", seed: str = "random") -> bytes:
    """What `code` prints in a process of its own."""
    env = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(SOURCE)}
    return subprocess.run([sys.executable, "-c", code], input=given, capture_output=True, env=env, check=True).stdout


# --- JSON ----------------------------------------------------------------------------------------


def test_every_published_format_has_an_example() -> None:
    """A new format gets a file of its own; the old ones stay, and are still read."""
    assert FORMAT in {path.stem for path in FORMATS.glob("*.json")}


@pytest.mark.parametrize("path", sorted(FORMATS.glob("*.json")), ids=lambda path: path.stem)
def test_every_published_format_is_read(path: Path) -> None:
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["format"] == path.stem
    release = Release.from_dict(data)
    assert release.to_dict() == data | {"format": FORMAT}
    assert all(part.span.of(release.source) == part.text for part in release.parts)


def test_format_1_0_means_what_it_did() -> None:
    release = Release.from_dict(json.loads((FORMATS / "1.0.json").read_text(encoding="utf-8")))
    assert release.layout is Layout.LINES
    assert release.date == dt.date(2024, 2, 28)
    assert isinstance(release.dateline, Dateline)
    assert release.dateline.at == dt.datetime(2024, 2, 28, 10, 5)
    assert (release.dateline.end_date, release.dateline.agency) == (dt.date(2024, 2, 29), "AFP")
    assert release.updated is not None
    assert release.updated.time == dt.time(9, 30)
    assert release.body[0].marker == "1."
    assert (release.captions[0].credit, release.captions[0].language) == ("Photo: Eva Strand", "fr")
    assert [defect.code.value for defect in release.defects] == ["replacement-character"]


@pytest.mark.parametrize("version", ["0.9", "1.1", "2.0", 1.0, None])
def test_other_formats_are_refused(version: object) -> None:
    with pytest.raises(ValueError, match="format is"):
        Release.from_dict({"format": version, "parts": [], "defects": [], "source": ""})


# --- processes -----------------------------------------------------------------------------------

TEXTS = [pair.text for pair in PAIRS[::9]]
PICKLE = "import communique, pickle, sys; texts = pickle.load(sys.stdin.buffer); pickle.dump([communique.parse(t) for t in texts], sys.stdout.buffer, {})"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_of_another_process(protocol: int) -> None:
    """A release pickled elsewhere, under another hash seed, equals the one parsed here, in `==` and in sets."""
    there = pickle.loads(python(PICKLE.format(protocol), pickle.dumps(TEXTS), seed=str(protocol + 1)))
    here = [communique.parse(text) for text in TEXTS]
    assert there == here
    assert [hash(release) for release in there] == [hash(release) for release in here]
    assert set(there) == set(here)


HASHES = "import communique, pickle, sys; print([hash(communique.parse(t)) for t in pickle.load(sys.stdin.buffer)])"


@pytest.mark.skipif(sys.version_info < (3, 12), reason="before Python 3.12 the hash of None is an address")
def test_hashes_of_another_process() -> None:
    """With one hash seed the hashes are the same in every process."""
    assert python(HASHES, pickle.dumps(TEXTS), seed="7") == python(HASHES, pickle.dumps(TEXTS), seed="7")


# --- threads -------------------------------------------------------------------------------------

RACE = """
import pickle, sys
from threading import Barrier, Thread
sys.setswitchinterval(1e-6)
texts = pickle.load(sys.stdin.buffer)
start, found = Barrier(8), [None] * 8

def run(n):
    start.wait()
    import communique
    found[n] = [communique.parse(text).to_dict() for text in texts]

threads = [Thread(target=run, args=(n,)) for n in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
pickle.dump(found, sys.stdout.buffer)
"""


def test_first_use_in_many_threads() -> None:
    """Threads that import the package and load its tables at once get what one thread gets."""
    here = [communique.parse(text).to_dict() for text in TEXTS[:12]]
    assert pickle.loads(python(RACE, pickle.dumps(TEXTS[:12]))) == [here] * 8
