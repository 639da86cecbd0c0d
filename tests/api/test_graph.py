"""The open graph: queries, engines, what closing does, threads."""

import gc
import os
import time
import warnings
import weakref
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from pathlib import Path
from typing import Any

import neo4j
import pytest
import rdflib

import kg
from kg.api import KnowledgeGraph, Table
from kg.errors import (
    AmbiguousName,
    InvalidDate,
    NotFound,
    QueryError,
    ServerError,
    StoreError,
    StoreMissing,
)
from kg.export.arcadedb_engine import is_installed
from kg.export.neo4j import load
from kg.query.library import load_query
from kg.store import Store
from tests.graphs import story
from tests.neo4j_server import Server, empty_database
from tests.stores import put

NAMES = "SELECT ?name { ?body vg:ofUnit $unit ; skos:prefLabel ?name } ORDER BY ?name"
needs_engine = pytest.mark.skipif(not is_installed(), reason="the extra cypher is not installed")


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the story, without the 16,000 units of the register."""
    path = tmp_path_factory.mktemp("small") / "small.kg"
    put(Store.create(path), "b1", story())
    return path


def test_a_folder_that_is_no_store_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match="kg build"):
        kg.open(tmp_path)


def test_an_object_is_a_parameter_in_every_language(sample_graph: KnowledgeGraph) -> None:
    unit = sample_graph.unit("18262")
    asked = sample_graph.sparql(NAMES, unit=unit)
    assert asked.column("name") == tuple(body.name for body in unit.bodies)
    assert asked.engine.startswith("Oxigraph ")
    assert sample_graph.ask("holders", unit=unit).rows == sample_graph.ask("holders", unit=unit.ref).rows
    assert sample_graph.ask("holders", unit=unit).rows == sample_graph.ask("holders", unit=unit.id).rows
    assert sample_graph.ask("holders", unit=unit).rows == sample_graph.ask("holders", unit=unit.iri).rows


@needs_engine
def test_cypher_is_answered_without_a_server(sample_graph: KnowledgeGraph) -> None:
    unit = sample_graph.unit("18262")
    query = "MATCH (b:Body)-[:OF_UNIT]->(:Unit {id: $unit}) RETURN b.name AS name ORDER BY name"
    asked = sample_graph.cypher(query, unit=unit)
    assert set(asked.column("name")) == {body.name for body in unit.bodies}
    assert asked.engine.startswith("ArcadeDB ")


@needs_engine
def test_a_question_has_the_same_answer_in_both_languages(sample_graph: KnowledgeGraph) -> None:
    unit = sample_graph.unit("xã Đức Thọ")
    in_sparql = sample_graph.sparql(load_query("predecessors-of-unit", "sparql").text, unit=unit)
    in_cypher = sample_graph.cypher(load_query("predecessors-of-unit", "cypher").text, unit=unit)
    assert sorted(in_sparql.column("name"), key=str) == sorted(in_cypher.column("name"), key=str)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (date(2025, 7, 1), True),
        (datetime(2025, 7, 1, 12, 30), True),
        ("2025-07-01", True),
        (date(2025, 7, 2), False),
    ],
)
def test_days_are_days(sample_graph: KnowledgeGraph, given: Any, expected: bool) -> None:
    assert sample_graph.sparql("ASK { ?unit vg:code '18229' ; vg:from $day }", day=given).rows == (
        (expected,),
    )


@pytest.mark.parametrize("value", [None, object(), b"x", ["x"], 1j])
def test_what_is_no_value_is_refused_by_name(sample_graph: KnowledgeGraph, value: Any) -> None:
    for ask in (
        lambda: sample_graph.sparql(NAMES, unit=value),
        lambda: sample_graph.cypher("RETURN $unit", unit=value),
        lambda: sample_graph.ask("holders", unit=value),
    ):
        with pytest.raises(QueryError, match=f"parameter unit is of type {type(value).__name__}"):
            ask()


@pytest.mark.parametrize(
    ("name", "given", "error", "complaint"),
    [
        ("holder", {}, NotFound, "near to it: .*holders"),
        ("holders", {}, QueryError, "parameter unit is missing"),
        ("holders", {"unit": "xã Đức Thọ", "day": "x"}, QueryError, "no parameter day"),
        ("holders", {"unit": "xã Không Có Đâu"}, NotFound, "xã Không Có Đâu"),
        ("holders", {"unit": "xã Đức Minh"}, AmbiguousName, "Unit/18244-20250701 xã Đức Minh, tỉnh Hà Tĩnh"),
        ("holders-on-day", {"unit": "xã Đức Thọ", "day": "hôm qua"}, QueryError, "day must be"),
    ],
)
def test_a_question_that_cannot_be_asked_is_one_line(
    sample_graph: KnowledgeGraph, name: str, given: dict[str, str], error: type[Exception], complaint: str
) -> None:
    with pytest.raises(error, match=complaint) as raised:
        sample_graph.ask(name, **given)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "text", ["SELECT", "SELECT * { SERVICE <http://127.0.0.1/> { } }", "DROP ALL", "{" * 9999]
)
def test_a_query_that_cannot_be_asked_is_one_line(sample_graph: KnowledgeGraph, text: str) -> None:
    with pytest.raises(QueryError) as raised:
        sample_graph.sparql(text)
    assert "\n" not in str(raised.value)
    assert sample_graph.sparql("ASK { ?s a vg:Claim }").rows == ((True,),)


def test_an_answer_has_what_was_asked_and_its_sentences(sample_graph: KnowledgeGraph) -> None:
    answer = sample_graph.ask("holders", unit="xã Đức Thọ")
    assert (answer.question, answer.parameters) == ("holders", {"unit": "Unit/18229-20250701"})
    assert answer.english.endswith("?")
    assert answer.vietnamese.endswith("?")
    told = answer.sources()
    assert isinstance(told, Table)
    assert told.columns[: len(answer.columns)] == answer.columns
    assert {row[0] for row in told} == set(answer.column("position"))
    assert all(record["quote"] and record["document"] for record in told.records())


def test_an_answer_without_rows_is_empty_and_no_error(sample_graph: KnowledgeGraph) -> None:
    answer = sample_graph.ask("holders", unit="18304")
    assert (list(answer), len(answer.sources())) == ([], 0)
    assert "no rows" in answer._repr_html_()


def test_every_question_of_the_library_can_be_asked(sample_graph: KnowledgeGraph) -> None:
    for name in sample_graph.questions.column("name"):
        query = load_query(str(name), "sparql")
        answer = sample_graph.ask(str(name), **query.example)
        assert answer.columns == query.columns
        assert answer.to_polars().height == len(answer)


def test_the_questions_are_listed_with_their_parameters(sample_graph: KnowledgeGraph) -> None:
    listed = {str(record["name"]): record for record in sample_graph.questions.records()}
    assert listed["holders-on-day"]["parameters"] == "unit: unit; day: day"
    assert all(record["question"] and record["vietnamese"] for record in listed.values())


def test_rdflib_has_the_graph_as_a_dataset(small: Path) -> None:
    with kg.open(small) as graph, warnings.catch_warnings(action="ignore"):
        assert isinstance(graph.rdflib, rdflib.Dataset)
        assert graph.rdflib is graph.rdflib
        claims = graph.rdflib.subjects(rdflib.RDF.type, rdflib.URIRef("https://w3id.org/vietgov/ns#Claim"))
        assert len(set(claims)) == sum(node.kind == "Claim" for node in graph.nodes())


def test_the_whole_graph_is_there(small: Path) -> None:
    with kg.open(small) as graph:
        assert graph.graph() == story()
        assert tuple(graph.edges()) == story().edges
        assert graph.manifest.build_id == graph.build.manifest.build_id == "b1"
        assert repr(graph).startswith("<KnowledgeGraph of 0 documents: 6 Claim, ")
        assert "<td>Claim</td><td>6</td>" in graph._repr_html_()


def test_a_graph_that_was_closed_says_so_and_what_was_fetched_stays(small: Path) -> None:
    with kg.open(small, neo4j="") as graph:
        person = graph.person("m1")
        answer = graph.ask("career", person=person)
        tenures = person.tenures
    graph.close()
    assert person.tenures is tenures
    assert len(answer) == 2
    assert graph.manifest.build_id == "b1"
    for later in (
        lambda: person.sources,
        lambda: answer.sources(),
        lambda: graph.person("m1"),
        lambda: graph.unit("xã Mẫu Sơn"),
        lambda: graph.sparql("ASK {}"),
        lambda: graph.cypher("RETURN 1"),
        lambda: graph.ask("publishers"),
        lambda: graph.networkx("people"),
        lambda: graph.rdflib,
        lambda: graph.graph(),
    ):
        with pytest.raises(StoreError, match="was closed; open it again"):
            later()


def test_a_graph_stays_as_it_is_when_a_newer_one_is_built(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "s.kg")
    put(store, "b1", story())
    with kg.open(store.path) as graph:
        for number in range(2, 5):
            put(store, f"b{number}", story())
            with store.building():
                store.clean("")
        assert graph.person("m1").tenures
        assert graph.sparql("ASK { ?s a vg:Claim }").rows == ((True,),)
    with store.building():
        store.clean("")
    assert sorted(path.name for path in (store.path / "builds").iterdir()) == ["b3", "b4"]


def test_an_object_outlives_the_name_of_its_graph(small: Path) -> None:
    person = kg.open(small).person("m1")
    gc.collect()
    assert [tenure.status for tenure in person.tenures] == ["held", "holds"]


@needs_engine
def test_engines_end_with_the_graph(small: Path) -> None:
    graph = kg.open(small, neo4j="")
    graph.cypher("RETURN 1 AS one")
    folder = graph._engines._engines["cypher"]._folder  # type: ignore[attr-defined]
    assert folder.exists()
    gone = weakref.ref(graph)
    del graph
    gc.collect()
    assert gone() is None
    assert not folder.exists()


def test_threads_may_share_a_graph(sample_graph: KnowledgeGraph) -> None:
    names = ["xã Đức Thọ", "18262", "18244", "phường Kim Bảng"] * 4

    def asked(name: str) -> tuple[int, int]:
        unit = sample_graph.unit(name)
        return len(unit.tenures), len(sample_graph.sparql(NAMES, unit=unit))

    alone = [asked(name) for name in names]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(asked, names)) == alone


def test_an_object_is_fetched_without_loading_the_graph(sample_graph: KnowledgeGraph) -> None:
    sample_graph.unit("xã Đức Thọ").tenures  # noqa: B018  # what is imported once is imported
    began = time.perf_counter()
    unit = sample_graph.unit("18262-20250701")
    assert unit.tenures and unit.predecessors and unit.bodies and unit.sources == ()
    assert time.perf_counter() - began < 0.5


@pytest.mark.parametrize(
    ("value", "message"), [("bolt://127.0.0.1:1", "no Neo4j answers"), ("x", "NEO4J_URI")]
)
def test_a_server_that_does_not_answer_is_one_line(
    small: Path, value: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_URI", value)
    with kg.open(small) as graph, pytest.raises(ServerError, match=message):
        graph.cypher("RETURN 1")


def test_a_bad_day_is_no_day(sample_graph: KnowledgeGraph) -> None:
    with pytest.raises(InvalidDate, match="write 2025-07-01"):
        sample_graph.unit("xã Đức Thọ", on="31/2/2025")


@pytest.mark.neo4j
def test_a_neo4j_answers_where_one_is_named(
    small: Path, neo4j_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_USERNAME", neo4j_server.user)
    monkeypatch.setenv("NEO4J_PASSWORD", neo4j_server.password)
    query = "MATCH (p:Person)-[:HOLDS]->(post) RETURN p.name AS name, post.name AS post"
    with empty_database(neo4j_server) as driver:
        load(driver, story(), "b1")
        with kg.open(small, neo4j=neo4j_server.uri) as graph:
            by_address = graph.cypher(query)
        assert by_address.rows == (("Nguyễn Thị Mẫu", "Bí thư Đảng ủy xã Mẫu Sơn"),)
        assert by_address.engine.startswith("Neo4j/")
        assert by_address.engine.endswith(neo4j_server.uri)
        with kg.open(small, neo4j=driver) as graph:
            assert graph.cypher(query).rows == by_address.rows
        driver.verify_connectivity()  # a driver that was given stays open
        monkeypatch.setenv("NEO4J_URI", neo4j_server.uri)
        with kg.open(small) as graph:
            assert graph.cypher(query).engine == by_address.engine
    assert isinstance(driver, neo4j.Driver)
    assert os.environ["NEO4J_URI"]
