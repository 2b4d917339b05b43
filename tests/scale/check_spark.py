"""Spark, local and as a cluster that loses a worker, gives the rows of sequential parsing, each once.

``pip install '.[test,spark]' && python -m pytest -s tests/scale/check_spark.py`` (Java 17 or later; ten minutes).
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pytest
from pyspark.sql import SparkSession

from .cluster import Cluster, cluster, pack
from .digest import digest
from .generate import write
from .on_spark import local_session, parse_folder, session
from .run import sequential

COUNT = 4_000
pytestmark = pytest.mark.filterwarnings("ignore")
#: One file of 100 documents to a task: Spark counts bytes, and parsing takes long for its bytes.
ONE_FILE_A_TASK = {"spark.sql.files.maxPartitionBytes": "64k", "spark.sql.files.openCostInBytes": "64k"}


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("scale") / "documents"
    write(COUNT, folder, per_file=100)
    return folder


@pytest.fixture(scope="module")
def expected(documents: Path) -> str:
    out = documents.parent / "sequential"
    sequential(documents, out)
    return digest(out, COUNT)


def test_local(documents: Path, expected: str, tmp_path: Path) -> None:
    with local_session() as spark:
        parse_folder(spark, documents, tmp_path / "out")
    assert digest(tmp_path / "out", COUNT) == expected


def places(spark: SparkSession) -> list[tuple[str, str]]:
    """Which Python and which communique the tasks of a job have."""

    def where(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:  # inside: executors do not have this file
        import communique  # noqa: PLC0415

        for _ in batches:
            yield pa.record_batch({"python": [sys.prefix], "communique": [communique.__file__]})

    rows = spark.range(8).repartition(8).mapInArrow(where, "python string, communique string").collect()
    return [(row.python, row.communique) for row in rows]


def kill_in_the_middle(spark: SparkSession, nodes: Cluster, said: list[str]) -> None:
    """Kill one worker once a quarter of the tasks is done, and say how far the job was."""
    tracker = spark.sparkContext.statusTracker()
    while True:
        for stage in map(tracker.getStageInfo, tracker.getActiveStageIds()):
            if stage and stage.numTasks > 10 and stage.numCompletedTasks * 4 >= stage.numTasks:
                nodes.kill(1)
                said.append(
                    f"killed after {stage.numCompletedTasks} of {stage.numTasks}, {stage.numActiveTasks} running"
                )
                return
        time.sleep(0.1)


def test_cluster_that_loses_a_worker(documents: Path, expected: str, tmp_path: Path) -> None:
    settings = {
        **ONE_FILE_A_TASK,
        "spark.archives": f"{pack(tmp_path)}#env",
        "spark.executor.memory": "512m",
    }
    said: list[str] = []
    with pytest.MonkeyPatch.context() as patch, cluster(tmp_path) as nodes:
        patch.setenv("PYSPARK_PYTHON", "./env/bin/python")
        with session(nodes.url, settings) as spark:
            found = places(spark)
            assert found
            assert all("/env" in python and "/env/lib" in module for python, module in found)
            killer = threading.Thread(target=kill_in_the_middle, args=(spark, nodes, said), daemon=True)
            killer.start()
            parse_folder(spark, documents, tmp_path / "out")
            killer.join(timeout=5)
        assert [worker.poll() for worker in nodes.workers] == [None, -9]
    print(*said, found[0], sep="\n")
    assert len(said) == 1
    assert digest(tmp_path / "out", COUNT) == expected
