"""kg query cypher without a server, on a machine that needs neither Java nor Neo4j."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cypher_engine import without_nodes

Kg = Callable[..., Any]
HOLDERS = """
MATCH (p:Person)-[:HOLDS]->(:Position)-[:IN_BODY]->(b:Body)-[:OF_UNIT]->(u:Commune {code: $code})
RETURN p.name AS name, b.name AS body ORDER BY name
"""


@pytest.fixture(autouse=True)
def without_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEO4J_URI", raising=False)
    monkeypatch.setenv("PATH", "")


@pytest.mark.slow
@pytest.mark.usefixtures("cypher_engine")
def test_cypher_answers_in_every_form_and_says_who_does(kg: Kg, few_units: Path) -> None:
    made = kg("query", "cypher", HOLDERS, "-p", "code=18244", "--store", few_units, "--format", "csv")
    assert made.stdout == (
        "name,body\nBùi Thế Kỷ,Đảng ủy xã Đức Minh\nVõ Thị Hạ Lam,Ủy ban nhân dân xã Đức Minh\n"
    )
    making, said = made.stderr.splitlines()
    assert making == "making the Cypher database of this build, which is done once"
    assert said.startswith("answered by ArcadeDB ")
    assert "only the questions that come along are promised to have the same answer" in said

    shown = kg("query", "cypher", HOLDERS, "-p", "code=18244", "--store", few_units, "--format", "json")
    assert [row["name"] for row in json.loads(shown.stdout)] == ["Bùi Thế Kỷ", "Võ Thị Hạ Lam"]
    assert len(shown.stderr.splitlines()) == 1

    asked = ("-f", "holders", "-p", "unit=18244-20250701", "--store", few_units, "--format", "csv")
    assert without_nodes(kg("query", "cypher", *asked).stdout) == without_nodes(
        kg("query", "sparql", *asked).stdout
    )


@pytest.mark.slow
@pytest.mark.usefixtures("cypher_engine")
@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("MATCH (n RETURN n", "error: Cypher: line 1, column 10: the query does not go on like this: "),
        ("CREATE (n:Person)", "error: Cypher: the query writes"),
        ("RETURN " + "(" * 200, "error: the query is nested"),
    ],
)
def test_a_query_that_cannot_be_run_is_one_line(kg: Kg, few_units: Path, query: str, message: str) -> None:
    kg("query", "cypher", "RETURN 1", "--store", few_units)
    shown = kg("query", "cypher", query, "--store", few_units)
    assert (shown.exit_code, shown.stdout) == (1, "")
    assert shown.stderr.startswith(message)
    assert len(shown.stderr.splitlines()) == 1


@pytest.mark.slow
@pytest.mark.usefixtures("cypher_engine")
def test_an_empty_answer_is_no_error(kg: Kg, few_units: Path) -> None:
    shown = kg("query", "cypher", "MATCH (n:Person {id: 'x'}) RETURN n.name", "--store", few_units)
    assert (shown.exit_code, shown.stdout) == (0, "n.name\n")
    assert shown.stderr.endswith("no rows\n")


@pytest.mark.parametrize("arguments", [["query", "cypher", "RETURN 1"], ["cypher-server"]])
def test_without_an_engine_it_says_what_to_do(
    kg: Kg, few_units: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.setattr("kg.export.arcadedb_engine._PACKAGE", "no_such_package")
    shown = kg(*arguments, "--store", few_units)
    assert (shown.exit_code, shown.stdout) == (1, "")
    assert "pip install '.[cypher]' in the checkout" in shown.stderr
    assert "NEO4J_URI" in shown.stderr
    assert len(shown.stderr.splitlines()) == 1


@pytest.mark.usefixtures("cypher_engine")
@pytest.mark.parametrize("arguments", [["query", "cypher", "RETURN 1"], ["cypher-server"]])
def test_a_folder_that_is_no_store_is_one_line(kg: Kg, tmp_path: Path, arguments: list[str]) -> None:
    shown = kg(*arguments, "--store", tmp_path)
    assert shown.exit_code == 1
    assert "is no store" in shown.stderr
    assert len(shown.stderr.splitlines()) == 1
