from pathlib import Path

from kg.check import check_build
from kg.export.rdf import lines
from kg.graph import Graph
from kg.store import Store
from tests.graphs import story
from tests.stores import put


def _built(path: Path, graph: Graph, held: list[str] | None = None) -> Store:
    store = Store.create(path)
    with store.building():
        put(store, "b", graph, held=held)
    return store


def test_a_sound_build_has_no_complaints(tmp_path: Path) -> None:
    with _built(tmp_path / "s.kg", story()).current() as build:
        assert check_build(build) == []


def test_what_oxigraph_lacks_or_has_besides_is_named(tmp_path: Path) -> None:
    lacking, *own = sorted(lines(story().nodes, story().edges))
    other = "<https://example.org/a> <https://example.org/b> <https://example.org/c> .\n"
    with _built(tmp_path / "s.kg", story(), [*own, other]).current() as build:
        missing, extra = check_build(build)
    assert f"{missing} .\n" == f"not in Oxigraph: {lacking}"
    assert extra.startswith("only in Oxigraph: <https://example.org/a> ")


def test_a_breach_of_the_schema_is_named(tmp_path: Path) -> None:
    graph = Graph(nodes=story().nodes[:1], edges=story().edges[:1])
    with _built(tmp_path / "s.kg", graph).current() as build:
        assert any("there is no node" in line for line in check_build(build))
