from pathlib import Path

import pyoxigraph as ox

from kg.check import check_build
from kg.export.rdf import quads
from kg.graph import Graph
from kg.store import NewBuild, Store
from tests.graphs import story


def _built(path: Path, graph: Graph, held: list[ox.Quad]) -> Store:
    store = Store.create(path)
    new = NewBuild(
        build_id="b",
        reader="r",
        code="c",
        documents=0,
        graph=graph,
        base_key="base",
        base=lambda: (),
        rest=lambda: held,
    )
    with store.building():
        store.write_build(new, ())
        store.publish("b", ())
    return store


def test_a_sound_build_has_no_complaints(tmp_path: Path) -> None:
    with _built(tmp_path / "s.kg", story(), list(quads(story()))).current() as build:
        assert check_build(build) == []


def test_what_oxigraph_lacks_or_has_besides_is_named(tmp_path: Path) -> None:
    own = sorted(quads(story()), key=str)
    other = ox.Quad(ox.NamedNode("https://example.org/a"), own[0].predicate, own[0].object)
    with _built(tmp_path / "s.kg", story(), [*own[1:], other]).current() as build:
        assert check_build(build) == [f"not in Oxigraph: {own[0]}", f"only in Oxigraph: {other}"]


def test_a_breach_of_the_schema_is_named(tmp_path: Path) -> None:
    graph = Graph(nodes=story().nodes[:1], edges=story().edges[:1])
    with _built(tmp_path / "s.kg", graph, list(quads(graph))).current() as build:
        assert any("there is no node" in line for line in check_build(build))
