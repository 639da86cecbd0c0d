"""kg neo4j and kg query cypher, on a real server."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import neo4j
import pytest

from kg.export.neo4j_browser import favourites
from tests.cypher_engine import without_nodes
from tests.neo4j_server import Server, empty_database

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


@pytest.fixture
def driver(server: Server) -> Iterator[neo4j.Driver]:
    """A driver of the server, whose database is empty."""
    with empty_database(server) as driver:
        yield driver


@pytest.mark.neo4j
@pytest.mark.slow
def test_a_store_is_loaded_asked_and_compared(
    kg: Kg, few_units: Path, server: Server, driver: neo4j.Driver
) -> None:
    assert kg("neo4j", "load", "--store", few_units).exit_code == 0
    assert kg("neo4j", "check", "--store", few_units).exit_code == 0

    shown = kg("query", "cypher", HOLDERS, "-p", "unit=18244-20250701", "--format", "json")
    assert [row["name"] for row in json.loads(shown.stdout)] == ["Bùi Thế Kỷ", "Võ Thị Hạ Lam"]
    assert "answered by Neo4j/5" in shown.stderr
    assert f"at {server.uri}; only the questions that come along" in shown.stderr
    asked = ("-f", "publishers")
    shipped = kg("query", "cypher", *asked, "--format", "csv").stdout
    same = kg("query", "sparql", *asked, "--format", "csv", "--store", few_units).stdout
    assert without_nodes(shipped) == without_nodes(same)

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
    assert "no Neo4j answers; start it, or set NEO4J_URI to its address" in shown.stderr
    assert len(shown.stderr.splitlines()) == 1


@pytest.mark.neo4j
@pytest.mark.slow
def test_the_sample_is_there_for_a_script_that_is_not_ours_and_for_the_browser(
    kg: Kg, samples: Path, server: Server, driver: neo4j.Driver
) -> None:
    assert kg("neo4j", "load", "--store", samples).exit_code == 0
    again = kg("neo4j", "load", "--store", samples)
    assert "0 nodes and 0 edges written, 0 and 0 removed" in again.stderr
    assert "holds the graph of" in kg("neo4j", "check", "--store", samples).stderr
    assert "Bí thư Đảng ủy xã Đức Thọ" in run_example_of_the_docs()
    for name, text in favourites().items():
        with driver.session(default_access_mode=neo4j.READ_ACCESS) as session:
            drawn = session.run(text).graph()
        assert drawn.nodes, name
        assert drawn.relationships, name


def run_example_of_the_docs() -> str:
    """Run the script in docs/neo4j.md, in a Python that sees nothing of this checkout."""
    page = Path(__file__).resolve().parents[2] / "docs" / "neo4j.md"
    (script,) = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", script], env=os.environ, check=True, stdout=subprocess.PIPE
    )
    return done.stdout.decode()


@pytest.mark.neo4j
@pytest.mark.slow
def test_what_is_not_ours_is_refused_in_one_line_that_says_what_to_do(
    kg: Kg, few_units: Path, driver: neo4j.Driver
) -> None:
    driver.execute_query("CREATE (:Note {text: 'y'})")
    refused = kg("neo4j", "load", "--store", few_units)
    assert refused.exit_code == 1
    assert len(refused.stderr.splitlines()) == 1
    assert "1 nodes that are not ours" in refused.stderr
    assert kg("neo4j", "load", "--store", few_units, "--beside").exit_code == 0
    assert kg("neo4j", "check", "--store", few_units).exit_code == 0

    # Years and builds later it is still the same store.
    driver.execute_query("MATCH (m:Meta) SET m.buildId = 'of last year'")
    assert kg("neo4j", "load", "--store", few_units).exit_code == 0

    driver.execute_query("MATCH (m:Meta) SET m.buildId = 'of another store', m.store = 'x'")
    refused = kg("neo4j", "load", "--store", few_units)
    assert refused.exit_code == 1
    assert "build of another store" in refused.stderr
    assert "--replace" in refused.stderr
    assert kg("neo4j", "load", "--store", few_units, "--replace").exit_code == 0
    assert kg("neo4j", "check", "--store", few_units).exit_code == 0


@pytest.mark.neo4j
def test_a_load_with_a_wrong_password_is_one_line(
    kg: Kg, few_units: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "wrong")
    shown = kg("neo4j", "load", "--store", few_units)
    assert (shown.exit_code, len(shown.stderr.splitlines())) == (1, 1)
    assert "wrong user or password; set NEO4J_USERNAME and NEO4J_PASSWORD" in shown.stderr


def test_files_for_the_browser_are_written_and_named(kg: Kg, tmp_path: Path) -> None:
    shown = kg("neo4j", "browser", "-o", tmp_path / "new" / "folder")
    assert shown.exit_code == 0
    written = sorted(path.name for path in (tmp_path / "new" / "folder").iterdir())
    assert written == ["favourites.zip", "vietgov.grass"]
    assert [line.rpartition(": drop it")[0] for line in shown.stderr.splitlines()] == [
        str(tmp_path / "new" / "folder" / name) for name in reversed(written)
    ]


def test_tables_for_neo4j_admin_go_into_a_folder_and_what_to_type_is_said(
    kg: Kg, few_units: Path, tmp_path: Path
) -> None:
    shown = kg("export", "neo4j-csv", "-o", tmp_path / "csv", "--store", few_units)
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "neo4j-admin database import full neo4j @import.args" in shown.stderr
    assert "cypher-shell -d neo4j -f after.cypher" in shown.stderr
    assert "Nguyễn Khắc Uyển" in (tmp_path / "csv" / "nodes" / "Person.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("output", [(), ("-o", "tables.zip")])
def test_tables_for_neo4j_admin_need_a_folder(kg: Kg, few_units: Path, output: tuple[str, ...]) -> None:
    assert kg("export", "neo4j-csv", *output, "--store", few_units).exit_code == 2
