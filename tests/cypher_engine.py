"""The embedded Cypher engine, where the extra is installed, and stores for it."""

import csv
import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kg.export.arcadedb_engine import is_installed
from kg.graph import Graph
from kg.store import Store
from tests.stores import put


@pytest.fixture(scope="session")
def cypher_engine() -> None:
    """A test that asks for it is skipped where there is none, and fails so in CI."""
    if not is_installed():
        reason = "no embedded Cypher engine: install the extra, pip install '.[cypher]'"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)


def store_of(graph: Graph, path: Path, build_id: str = "b") -> Store:
    """A store in this folder whose current build holds the graph; in one that is there it is another build."""
    store = Store.create(path)
    with store.building():
        put(store, build_id, graph)
        store.clean("base")
    return store


@contextmanager
def python(*arguments: object, temporary: Path, cwd: Path | None = None) -> Iterator[subprocess.Popen[str]]:
    """Run Python on the same path in a session of its own, whatever becomes of the test; `temporary` is its TMPDIR."""
    environment = {**os.environ, "TMPDIR": str(temporary), "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        env=environment,
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def wait_until_empty(folder: Path, seconds: float = 60.0) -> None:
    """Wait until nothing is left in the folder."""
    deadline = time.monotonic() + seconds
    while list(folder.iterdir()):
        assert time.monotonic() < deadline, f"left behind: {list(folder.iterdir())}"
        time.sleep(0.05)


def without_nodes(text: str) -> list[list[str]]:
    """Rows of CSV without the columns of nodes, which each language names in its own way."""
    head, *rows = csv.reader(io.StringIO(text))
    kept = [place for place, name in enumerate(head) if not name.endswith("_id")]
    return [[row[place] for place in kept] for row in [head, *rows]]
