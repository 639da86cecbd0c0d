"""The embedded engine holds what Neo4j holds: compared through Bolt, by the official driver."""

from collections.abc import Iterator
from datetime import date

import neo4j
import pytest

from kg.export.neo4j import check, connect, read_graph
from kg.graph.schema import EDGES, NODES
from kg.query.bolt import serve
from tests.cypher_engine import store_of
from tests.graphs import graph_of_every_type

ALL = graph_of_every_type()


@pytest.fixture(scope="module")
def driver(cypher_engine: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[neo4j.Driver]:
    store = store_of(ALL, tmp_path_factory.mktemp("arcadedb") / "s.kg")
    with (
        store.current() as build,
        serve(build, 0) as server,
        connect(server.uri, server.user, server.password) as driver,
    ):
        yield driver


@pytest.mark.slow
def test_a_graph_comes_back_through_the_driver_of_neo4j(driver: neo4j.Driver) -> None:
    assert check(driver, ALL) == []
    assert read_graph(driver) == ALL


@pytest.mark.slow
def test_days_come_as_days_and_lists_as_lists(driver: neo4j.Driver) -> None:
    found, _, _ = driver.execute_query(
        "MATCH (t:Tenure {id: 'tenure-1'}) RETURN t.startNotBefore AS start, t.seenOn AS seen, t.ordinal AS ordinal"
    )
    (row,) = found
    assert row["start"].to_native() == date(2025, 7, 1)
    assert [day.to_native() for day in row["seen"]] == [date(2025, 7, 1), date(2025, 7, 3)]
    assert row["ordinal"] == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("pattern", "index"),
    [
        ("(n:Unit {code: '18229'})", "Unit[code]"),
        ("(n:Person {id: 'm'})", "Person[id]"),
        ("(n:Body {name: 'x'})", "Body[name]"),
    ],
)
def test_what_is_looked_up_has_an_index(driver: neo4j.Driver, pattern: str, index: str) -> None:
    found, _, _ = driver.execute_query("SHOW INDEXES")
    assert index in {row["name"] for row in found}
    _, summary, _ = driver.execute_query(f"EXPLAIN MATCH {pattern} RETURN n")
    assert index in str(summary.plan)


def test_no_label_has_the_name_of_a_relationship() -> None:
    """The engine keeps both as types of one schema."""
    labels = {label for node in NODES.values() for label in (node.label, *node.labels)}
    assert not labels & set(EDGES)
    assert not any("~" in name for name in labels | set(EDGES))
