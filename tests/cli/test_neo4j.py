"""kg neo4j and kg query cypher, on a real server."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import neo4j
import pytest

from tests.neo4j_server import Server

Kg = Callable[..., Any]
HOLDERS = """
MATCH (p:Person)-[:HOLDS]->(:Position)-[:IN_BODY]->(:Body)-[:OF_UNIT]->(:Unit {id: $unit})
RETURN DISTINCT p.name AS name ORDER BY name
"""


@pytest.fixture
def server(neo4j_server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """The server, named by the variables that the command line reads."""
    monkeypatch.setenv("NEO4J_URI", neo4j_server.uri)
    monkeypatch.setenv("NEO4J_USERNAME", neo4j_server.user)
    monkeypatch.setenv("NEO4J_PASSWORD", neo4j_server.password)
    return neo4j_server


@pytest.mark.neo4j
@pytest.mark.slow
def test_a_store_is_loaded_asked_and_compared(kg: Kg, few_units: Path, server: Server) -> None:
    assert kg("neo4j", "load", "--store", few_units).exit_code == 0
    assert kg("neo4j", "check", "--store", few_units).exit_code == 0

    shown = kg("query", "cypher", HOLDERS, "-p", "unit=18244-20250701", "--format", "json")
    assert [row["name"] for row in json.loads(shown.stdout)] == ["Bùi Thế Kỷ", "Võ Thị Hạ Lam"]
    assert "answered by Neo4j/5" in shown.stderr
    assert f"at {server.uri}; only the questions that come along" in shown.stderr
    shipped = kg("query", "cypher", "-f", "holders-in-commune", "--format", "csv").stdout
    assert (
        shipped
        == kg("query", "sparql", "-f", "holders-in-commune", "--format", "csv", "--store", few_units).stdout
    )

    with neo4j.GraphDatabase.driver(server.uri, auth=(server.user, server.password)) as driver:
        driver.execute_query("MATCH (p:Person {name: 'Bùi Thế Kỷ'}) SET p.name = 'Ai đó'")
    compared = kg("neo4j", "check", "--store", few_units)
    assert compared.exit_code == 3
    assert "Ai đó" in compared.stdout
    assert "run kg neo4j load" in compared.stderr


@pytest.mark.neo4j
@pytest.mark.parametrize(
    ("query", "message"), [("MATCH (n", "Cypher: "), ("CREATE (:Person {id: 'x'})", "Cypher: ")]
)
def test_cypher_that_does_not_parse_or_writes_is_one_line(
    kg: Kg, server: Server, query: str, message: str
) -> None:
    shown = kg("query", "cypher", query)
    assert (shown.exit_code, shown.stdout) == (1, "")
    assert shown.stderr.startswith(f"error: {message}")
    assert len(shown.stderr.splitlines()) == 1


@pytest.mark.neo4j
def test_a_wrong_password_is_one_line(kg: Kg, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "wrong")
    shown = kg("query", "cypher", "RETURN 1")
    assert shown.exit_code == 1
    assert "set NEO4J_USERNAME and NEO4J_PASSWORD" in shown.stderr


def test_a_server_that_is_not_there_is_one_line(kg: Kg, few_units: Path) -> None:
    shown = kg("neo4j", "check", "--uri", "bolt://127.0.0.1:9", "--store", few_units)
    assert shown.exit_code == 1
    assert "no Neo4j answers; start it, or correct NEO4J_URI" in shown.stderr
    assert len(shown.stderr.splitlines()) == 1
