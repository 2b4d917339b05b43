"""Parsing on Spark, local or on a cluster: `parse_batches` through ``mapInArrow``."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from communique.arrow import output_schema, parse_batches

#: Nothing listens beyond this machine.
LOOPBACK = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.ui.enabled": "false",
}


@contextmanager
def session(master: str, settings: Mapping[str, str]) -> Iterator[SparkSession]:
    """A session on `master`."""
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    builder = SparkSession.builder.master(master).appName("communique")
    for key, value in {**LOOPBACK, **settings}.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    try:
        yield spark
    finally:
        spark.stop()


@contextmanager
def local_session() -> Iterator[SparkSession]:
    """A session in this process and its children, one task per core."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    with session("local[*]", {}) as spark:
        yield spark


def parse_folder(spark: SparkSession, documents: Path, out: Path) -> None:
    """The Parquet files of one folder to Parquet files of another."""
    texts = spark.read.parquet(str(documents))
    schema = from_arrow_schema(output_schema(to_arrow_schema(texts.schema)))
    texts.mapInArrow(parse_batches, schema).write.parquet(str(out))
