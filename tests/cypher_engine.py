"""The embedded Cypher engine, where the extra is installed, and stores for it."""

import os
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
