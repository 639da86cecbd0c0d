"""The development corpus, end to end; skipped where it is not."""

import io
import json
import warnings
from pathlib import Path

import networkx
import pytest
import rdflib
import rdflib.compare

from kg.check import check_build
from kg.export import graphml, rdf
from kg.export.neo4j import check as compare
from kg.export.neo4j import load
from kg.model.paths import data_path
from kg.pipeline import build
from kg.query import Result, cypher, sparql
from kg.query.ask import ask
from kg.query.names import Names
from kg.query.runners import on_oxigraph
from kg.store import Build, open_store
from tests.graph_readers import source
from tests.neo4j_server import Server, empty_database
from tests.shapes import complaints, excerpt

pytestmark = pytest.mark.slow
COMMUNE = {"code": "18229", "founded": "2025-07-01"}
HOLDERS = """
    SELECT DISTINCT ?name {
      ?unit a vg:Commune ; vg:code $code ; vg:from $founded . ?body vg:ofUnit ?unit .
      ?position org:postIn ?body . ?person org:holds ?position ; foaf:name ?name }"""
HOLDERS_IN_CYPHER = """
    MATCH (person:Person)-[:HOLDS]->(:Position)-[:IN_BODY]->(:Body)-[:OF_UNIT]->(unit:Commune {code: $code})
    WHERE unit.from = $founded RETURN DISTINCT person.name"""


@pytest.fixture(scope="module")
def seed(corpus_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Build:
    store = tmp_path_factory.mktemp("seed") / "s.kg"
    report = build([str(corpus_dir / "seed.txt")], store)
    assert report.failures == ()
    return open_store(store)


@pytest.fixture(scope="module")
def secretary(corpus_dir: Path) -> str:
    """The one who holds a position in the commune, as the seed's gold says."""
    gold = json.loads((corpus_dir / "gold" / "seed.json").read_text(encoding="utf-8"))
    (name,) = {
        one["person"] for one in gold["tenures"] if "xã Đức Thọ" in one["body"] and one["status"] == "holds"
    }
    return str(name)


def asked(seed: Build, question: str, **given: str) -> Result:
    """The answer of the store to a question of the library."""
    graph = seed.oxigraph()
    return ask(question, given, Names(seed.path, graph), on_oxigraph(graph)).result


def test_the_holders_are_found_in_sparql(seed: Build, secretary: str) -> None:
    assert sparql(seed, HOLDERS, COMMUNE).rows == ((secretary,),)
    assert [row[1] for row in asked(seed, "holders", unit="18229").rows] == [secretary]


def test_the_sentence_behind_a_holder_is_found(seed: Build, secretary: str) -> None:
    rows = asked(seed, "sentences-behind", person=secretary).rows
    assert any(secretary in str(row[1]) for row in rows)


def test_what_was_merged_into_the_commune_is_found_in_sparql(seed: Build) -> None:
    rows = asked(seed, "predecessors-of-unit", unit="xã Đức Thọ").rows
    assert {row[0] for row in rows} == {"thị trấn Đức Thọ", "xã Tùng Ảnh", "xã Hòa Lạc", "xã Tân Dân"}


def test_the_holders_are_found_by_a_walk_over_graphml(seed: Build, secretary: str) -> None:
    output = io.BytesIO()
    graphml.write(source(seed.graph()), output)
    output.seek(0)
    graph = networkx.read_graphml(output)

    def into(target: str, type_: str) -> set[str]:
        return {source for source, _, found in graph.in_edges(target, data=True) if found["type"] == type_}

    communes = [
        node
        for node, found in graph.nodes(data=True)
        if found["type"] == "Unit" and (found["code"], found.get("from")) == ("18229", "2025-07-01")
    ]
    bodies = {body for commune in communes for body in into(commune, "OF_UNIT")}
    positions = {position for body in bodies for position in into(body, "IN_BODY")}
    people = {person for position in positions for person in into(position, "HOLDS")}
    assert {graph.nodes[person]["name"] for person in people} == {secretary}


@pytest.mark.neo4j
def test_the_answers_are_the_same_in_neo4j(seed: Build, secretary: str, neo4j_server: Server) -> None:
    with empty_database(neo4j_server) as driver:
        load(driver, seed.graph(), seed.manifest.build_id)
        assert compare(driver, seed.graph()) == []
        assert cypher(driver, HOLDERS_IN_CYPHER, COMMUNE).rows == ((secretary,),)


def test_rdflib_asks_the_store_the_same(seed: Build) -> None:
    with warnings.catch_warnings(action="ignore"):
        dataset = seed.rdflib()
        rows = list(dataset.query("SELECT ?s { ?s a <http://xmlns.com/foaf/0.1/Person> }"))
    assert len(rows) == seed.manifest.nodes["Person"]


def test_the_shapes_find_nothing(seed: Build) -> None:
    shapes = rdflib.Graph().parse(data_path("ontology", "shapes.ttl"))
    assert complaints(excerpt(seed.graph(), "18229-20250701"), shapes) == set()


def test_a_finished_build_is_sound(seed: Build) -> None:
    assert check_build(seed) == []


def test_rdflib_reads_the_turtle_of_the_derived_graph_as_the_n_quads(seed: Build) -> None:
    graph = seed.graph()
    derived = {node.ref for node in graph.nodes if node.graph != "register"}
    part = type(graph)(
        nodes=tuple(node for node in graph.nodes if node.ref in derived),
        edges=tuple(edge for edge in graph.edges if {edge.source, edge.target} <= derived),
    )
    turtle, lines = io.BytesIO(), io.BytesIO()
    rdf.write(part, turtle, "ttl")
    rdf.write(part, lines, "nt")
    assert rdflib.compare.isomorphic(
        rdflib.Graph().parse(data=turtle.getvalue(), format="turtle"),
        rdflib.Graph().parse(data=lines.getvalue(), format="nt"),
    )


def test_the_whole_corpus_gives_the_same_bytes_in_any_order_and_is_read_once(
    corpus_dir: Path, tmp_path: Path
) -> None:
    inputs = [str(corpus_dir / name) for name in ("seed.txt", "articles.jsonl", "unlabelled.jsonl")]
    first = build(inputs, tmp_path / "one.kg")
    assert first.failures == ()
    assert (first.read, first.cached) == (first.documents, 0)
    again = build(inputs, tmp_path / "one.kg")
    assert (again.read, again.is_reused) == (0, True)
    build(reversed(inputs), tmp_path / "two.kg", processes=2)
    written = []
    for name in ("one.kg", "two.kg"):
        output = io.BytesIO()
        with open_store(tmp_path / name) as current:
            rdf.write(current.graph(), output, "nq")
        written.append(output.getvalue())
    assert written[0] == written[1]
