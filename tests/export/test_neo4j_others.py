"""Loads into databases that hold what is not ours, and into servers that will not do."""

from collections.abc import Iterator

import neo4j
import pytest

from kg.errors import ServerError
from kg.export.neo4j import Loading, LoadReport, check, load, load_source, source_of_graph
from kg.export.neo4j_server import demand_version
from kg.graph import Graph
from tests.graphs import graph_of_every_type, story
from tests.neo4j_server import Server, empty_database

ALL = graph_of_every_type()
BESIDE = Loading(is_beside=True)


@pytest.fixture
def driver(neo4j_server: Server) -> Iterator[neo4j.Driver]:
    with empty_database(neo4j_server) as driver:
        yield driver


@pytest.mark.neo4j
def test_a_database_of_others_is_not_touched(driver: neo4j.Driver) -> None:
    driver.execute_query("CREATE (:Person {id: 'mine', name: 'x'})-[:KNOWS]->(:Person {text: 'y'})")
    with pytest.raises(
        ServerError, match=r"holds 2 nodes that are not ours .as one with label Person.*--beside"
    ):
        load(driver, ALL, "b1")
    assert count(driver) == (2, 1)


@pytest.mark.neo4j
def test_what_others_put_into_the_database_stays(driver: neo4j.Driver) -> None:
    driver.execute_query("CREATE (:Person {id: 'mine', name: 'x'})-[:KNOWS]->(:Note {text: 'y'})")
    load_source(driver, source_of_graph(ALL, "b1"), loading=BESIDE)
    assert check(driver, ALL) == []
    load(driver, Graph(), "b2")
    assert count(driver) == (2, 1)


@pytest.mark.neo4j
@pytest.mark.parametrize(
    "theirs",
    [
        "CREATE (:Person {id: 'person-9', graph: 'derived'})",
        "CREATE (:A)-[:HOLDS {graph: 'x'}]->(:B)",
    ],
)
def test_what_we_could_take_for_ours_is_not_loaded_beside(driver: neo4j.Driver, theirs: str) -> None:
    driver.execute_query(theirs)
    before = count(driver)
    with pytest.raises(ServerError, match="have a label or type of ours and `graph`"):
        load_source(driver, source_of_graph(ALL, "b1"), loading=BESIDE)
    assert count(driver) == before


@pytest.mark.neo4j
def test_a_node_of_others_with_an_id_of_ours_is_not_taken_over(driver: neo4j.Driver) -> None:
    driver.execute_query("CREATE (:Person {id: 'person-1', name: 'x'})")
    with pytest.raises(ServerError, match="already exists with label `Person`"):
        load_source(driver, source_of_graph(ALL, "b1"), loading=BESIDE)
    driver.execute_query("MATCH (p:Person {name: 'x'}) SET p.id = 'other'")
    load(driver, ALL, "b1")
    assert check(driver, ALL) == []


@pytest.mark.neo4j
def test_notes_of_others_stay_and_one_on_a_node_that_goes_is_counted(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    driver.execute_query(
        "MATCH (p:Person {id: 'person-1'}), (b:Body {id: 'body-1'}) SET b:Favourite "
        "CREATE (n:Note {text: 'y'})-[:ON]->(p), (n)-[:ON]->(b), (b)-[:LEADS]->(b)"
    )
    assert check(driver, ALL) == []
    assert load(driver, ALL, "b1") == LoadReport()
    gone = "Person/person-1"
    less = Graph(
        nodes=tuple(node for node in ALL.nodes if node.ref != gone),
        edges=tuple(edge for edge in ALL.edges if gone not in (edge.source, edge.target)),
    )
    assert load(driver, less, "b2").others_removed == 1
    rows, _, _ = driver.execute_query("MATCH (:Note)-[:ON]->(b:Favourite)-[:LEADS]->(b) RETURN b.id AS id")
    assert [row["id"] for row in rows] == ["body-1"]
    assert check(driver, less) == []


@pytest.mark.neo4j
def test_the_graph_of_another_store_stays_unless_it_is_to_be_replaced(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    mine = source_of_graph(story(), "c1")
    with pytest.raises(ServerError, match=r"holds build b1 of 32 nodes, loaded 20.*--replace"):
        load_source(driver, mine, loading=Loading(known={"c0", "c1"}))
    assert check(driver, ALL) == []
    load_source(driver, mine, loading=Loading(known={"b1", "c1"}))
    assert check(driver, story()) == []
    load_source(driver, source_of_graph(ALL, "b2"), loading=Loading(known=None))
    assert check(driver, ALL) == []


@pytest.mark.neo4j
def test_a_graph_whose_meta_was_removed_is_taken_again_once_it_is_back(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    driver.execute_query("MATCH (m:Meta) DELETE m")
    with pytest.raises(ServerError, match="32 nodes that are not ours"):
        load(driver, ALL, "b1")
    driver.execute_query("CREATE (:Meta {id: 'kg'})")
    with pytest.raises(ServerError, match="--replace"):
        load_source(driver, source_of_graph(ALL, "b1"), loading=Loading(known={"b1"}))
    assert load(driver, ALL, "b1") == LoadReport()
    assert check(driver, ALL) == []


@pytest.mark.neo4j
def test_a_database_that_is_not_there_is_one_line(driver: neo4j.Driver) -> None:
    with pytest.raises(ServerError, match="elsewhere") as error:
        load(driver, ALL, "b1", database="elsewhere")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("agent", ["Neo4j/5.26.30", "Neo4j/5.27-aura", "Neo4j/2026.08.1", "Neo4j/6.0.0"])
def test_a_server_of_today_will_do(agent: str) -> None:
    demand_version(agent)


@pytest.mark.parametrize("agent", ["Neo4j/5.25.1", "Neo4j/4.4.48", "Neo4j/3.5.35", "Memgraph/3", ""])
def test_a_server_that_is_too_old_is_named(agent: str) -> None:
    with pytest.raises(ServerError, match=r"into Neo4j 5.26 or later"):
        demand_version(agent)


def count(driver: neo4j.Driver) -> tuple[int, int]:
    rows, _, _ = driver.execute_query(
        "MATCH (n) WHERE NOT n:Meta WITH count(n) AS nodes OPTIONAL MATCH ()-[r]->() RETURN nodes, count(r) AS edges"
    )
    return rows[0]["nodes"], rows[0]["edges"]
