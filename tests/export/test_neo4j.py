from collections.abc import Iterator

import msgspec
import neo4j
import pytest

from kg.errors import ServerError
from kg.export.neo4j import LoadReport, check, connect, load, read_graph
from kg.graph import Graph
from kg.model.graph import Node
from tests.graphs import graph_of_every_type
from tests.neo4j_server import Server, empty_database

pytestmark = pytest.mark.neo4j
ALL = graph_of_every_type()
NOTHING = LoadReport()


@pytest.fixture
def driver(neo4j_server: Server) -> Iterator[neo4j.Driver]:
    with empty_database(neo4j_server) as driver:
        yield driver


def test_a_graph_comes_back_from_neo4j(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    assert read_graph(driver) == ALL
    assert check(driver, ALL) == []


def test_loading_twice_changes_nothing(driver: neo4j.Driver) -> None:
    written = load(driver, ALL, "b1")
    assert (written.nodes_written, written.edges_written) == (len(ALL.nodes), len(ALL.edges))
    assert load(driver, ALL, "b1") == NOTHING


def test_what_is_gone_from_the_graph_goes_from_the_database(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    gone = "Person/person-2"
    less = Graph(
        nodes=tuple(node for node in ALL.nodes if node.ref != gone),
        edges=tuple(edge for edge in ALL.edges if gone not in (edge.source, edge.target)),
    )
    report = load(driver, less, "b2")
    assert (report.nodes_removed, report.edges_removed) == (1, len(ALL.edges) - len(less.edges))
    assert read_graph(driver) == less


def test_a_change_by_hand_is_found_and_repaired(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    driver.execute_query("MATCH (n:Unit {id: 'unit-1'}) SET n.name = 'xã khác', n.extra = 1 REMOVE n:Commune")
    driver.execute_query(
        "MATCH (:Person)-[r:HELD {firstSeen: date('2025-07-01')}]->() SET r.capacity = 'acting'"
    )
    driver.execute_query("MATCH (:Position)-[r:IN_BODY]->() DELETE r")
    lines = check(driver, ALL)
    assert "Unit/unit-1: name is 'xã khác', not 'xã Đức Thọ 1'" in lines
    assert "Unit/unit-1: extra is 1, not None" in lines
    assert "Position/position-1 IN_BODY Body/body-2: missing" in lines
    assert any("labels are" in line for line in lines)
    assert sum("HELD" in line for line in lines) == 2
    load(driver, ALL, "b1")
    assert check(driver, ALL) == []


def test_the_database_names_the_build_that_was_loaded(driver: neo4j.Driver) -> None:
    assert check(driver, Graph()) == ["no load was completed; run kg neo4j load"]
    load(driver, Graph(), "b1")
    found, _, _ = driver.execute_query(
        "MATCH (m:Meta) RETURN m.buildId AS build, duration.inSeconds(m.loadedAt, datetime()).seconds AS age, m.nodes AS nodes"
    )
    assert found[0]["build"] == "b1"
    assert found[0]["nodes"] == 0
    assert 0 <= found[0]["age"] < 600


def test_ids_are_unique_in_the_database(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    with pytest.raises(neo4j.exceptions.ConstraintError):
        driver.execute_query("CREATE (:Person {id: 'person-1'})")


def test_a_wrong_password_is_one_line(neo4j_server: Server) -> None:
    with pytest.raises(ServerError, match="wrong user or password") as error:
        connect(neo4j_server.uri, neo4j_server.user, "not this one")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("uri", ["bolt://127.0.0.1:1", "http://127.0.0.1:1", "nowhere"])
def test_a_server_that_is_not_there_is_one_line(uri: str) -> None:
    with pytest.raises(ServerError, match="NEO4J_URI") as error:
        connect(uri, "neo4j", "x", retry_seconds=0)
    assert "\n" not in str(error.value)


def test_a_server_that_goes_away_is_one_line() -> None:
    driver = neo4j.GraphDatabase.driver(
        "bolt://127.0.0.1:1", auth=("neo4j", "x"), max_transaction_retry_time=0
    )
    with driver, pytest.raises(ServerError, match="no Neo4j answers"):
        load(driver, Graph(nodes=(Node(kind="LegalAct", id="1", graph="register"),)), "b")


def test_a_node_that_gets_another_label_keeps_its_edges(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    nodes = tuple(
        msgspec.structs.replace(node, labels=("StateBody",)) if node.ref == "Body/body-1" else node
        for node in ALL.nodes
    )
    changed = Graph(nodes=nodes, edges=ALL.edges)
    assert load(driver, changed, "b2") == LoadReport(nodes_written=1)
    assert read_graph(driver) == changed


def test_a_copy_of_a_relationship_by_hand_is_found_and_removed(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    driver.execute_query(
        "MATCH (p:Position)-[r:IN_BODY]->(b) CREATE (p)-[copy:IN_BODY]->(b) SET copy = properties(r)"
    )
    assert check(driver, ALL) == ["Position/position-1 IN_BODY Body/body-2: not in the build"]
    assert load(driver, ALL, "b1") == LoadReport(edges_removed=1)
    assert check(driver, ALL) == []


def test_labels_come_in_alphabetical_order_as_in_the_embedded_engine(driver: neo4j.Driver) -> None:
    load(driver, ALL, "b1")
    found, _, _ = driver.execute_query("MATCH (n) RETURN DISTINCT labels(n) AS labels")
    labels = [row["labels"] for row in found]
    assert ["Body", "FrontBody", "PartyBody", "PartyCommittee", "StateBody"] in labels
    assert all(names == sorted(names) for names in labels)


@pytest.mark.parametrize(
    ("query", "index"),
    [
        ("MATCH (n:Person {name: 'x'}) RETURN n", "NodeIndexSeek"),
        ("MATCH (n:Commune {code: '18229'}) RETURN n", "NodeIndexSeek"),
        ("MATCH (n:Unit) WHERE n.until >= date('2025-06-30') RETURN n", "NodeIndexSeekByRange"),
        ("MATCH (n:Tenure) WHERE n.startNotAfter < date('2025-06-30') RETURN n", "NodeIndexSeekByRange"),
        ("MATCH (n:Claim {id: 'x'}) RETURN n", "NodeUniqueIndexSeek"),
        ("MATCH (n:Claim {rank: 'normal'}) RETURN n", "NodeByLabelScan"),
    ],
)
def test_what_is_looked_up_has_an_index(driver: neo4j.Driver, query: str, index: str) -> None:
    load(driver, ALL, "b1")
    plan = driver.execute_query(f"EXPLAIN {query}").summary.plan
    assert plan is not None
    assert index in str(plan)
