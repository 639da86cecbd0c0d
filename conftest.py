"""The graph of the sample articles, for tests and for the examples of `kg.api` and docs/python.md."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import kg
from kg.api import KnowledgeGraph

ARTICLES = Path(__file__).parent / "kg" / "examples" / "articles.jsonl"


@pytest.fixture(scope="session")
def sample_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the sample articles; for reading only."""
    os.environ.setdefault("KG_CACHE", str(tmp_path_factory.mktemp("register")))
    store = tmp_path_factory.mktemp("sample") / "sample.kg"
    report = kg.build([str(ARTICLES)], store)
    assert not report.failures
    return store


@pytest.fixture(scope="session")
def sample_graph(sample_store: Path) -> Iterator[KnowledgeGraph]:
    """Its graph, open, with the engine for Cypher that needs no server."""
    with kg.open(sample_store, neo4j="") as graph:
        yield graph


@pytest.fixture(autouse=True)
def _graph_of_examples(request: pytest.FixtureRequest, doctest_namespace: dict[str, Any]) -> None:
    is_example = isinstance(request.node, pytest.DoctestItem)
    if is_example and request.node.name.startswith(("kg.api", "python.md")):
        doctest_namespace["g"] = request.getfixturevalue("sample_graph")
