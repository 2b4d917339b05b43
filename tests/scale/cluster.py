"""A standalone Spark cluster on loopback: a master, two workers of one core each, and Python packed for them."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyspark

ROOT = Path(__file__).parents[2]
SPARK = Path(pyspark.__file__).parent


@dataclass
class Cluster:
    url: str
    workers: list[subprocess.Popen[bytes]]

    def kill(self, worker: int) -> None:
        """Kill a worker and its executor at once, as a machine that loses its power does."""
        os.killpg(self.workers[worker].pid, signal.SIGKILL)


def pack(folder: Path) -> Path:
    """What executors need, as an archive: a virtual environment with communique, its dependencies and pyarrow."""
    env = folder / "env"
    subprocess.run([sys.executable, "-m", "venv", env], check=True)
    subprocess.run([env / "bin" / "pip", "install", "-q", f"{ROOT}[arrow]"], check=True)
    archive = folder / "env.tar.gz"
    subprocess.run(["tar", "--create", "--gzip", f"--file={archive}", f"--directory={env}", "."], check=True)
    return archive


def _start(folder: Path, name: str, *arguments: str) -> subprocess.Popen[bytes]:
    """A daemon of Spark in a process group of its own."""
    command: list[str | Path] = [
        SPARK / "bin" / "spark-class",
        f"org.apache.spark.deploy.{name}",
        "--host",
        "127.0.0.1",
        *arguments,
    ]
    settings = {"SPARK_HOME": str(SPARK), "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_DAEMON_MEMORY": "256m"}
    with (folder / "daemons.log").open("ab") as log:
        return subprocess.Popen(command, env={**os.environ, **settings}, stdout=log, stderr=log, start_new_session=True)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _wait(folder: Path, pattern: str, times: int) -> None:
    """Wait until the daemons have logged `pattern` that many times."""
    for _ in range(600):
        if len(re.findall(pattern, (folder / "daemons.log").read_text(errors="replace"))) >= times:
            return
        time.sleep(0.5)
    raise TimeoutError(f"no {pattern!r} in {folder / 'daemons.log'}")


@contextmanager
def cluster(folder: Path) -> Iterator[Cluster]:
    """The cluster, with its logs and work in `folder`."""
    port = _free_port()
    url = f"spark://127.0.0.1:{port}"
    daemons = [_start(folder, "master.Master", "--port", str(port), "--webui-port", "0")]
    try:
        _wait(folder, "Starting Spark master", 1)
        for name in ("one", "two"):
            options = ("--cores", "1", "--memory", "1g", "--webui-port", "0", "--work-dir", str(folder / name))
            daemons.append(_start(folder, "worker.Worker", *options, url))
        _wait(folder, "Registering worker", 2)
        yield Cluster(url, daemons[1:])
    finally:
        for daemon in daemons:
            if daemon.poll() is None:
                os.killpg(daemon.pid, signal.SIGKILL)
            daemon.wait()
