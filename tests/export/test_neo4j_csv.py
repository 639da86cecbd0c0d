"""CSV for neo4j-admin, and the database it makes."""

import csv
from pathlib import Path

import msgspec
import neo4j
import pytest

from kg.export.neo4j import LoadReport, check_source, connect, load_source, source_of_graph
from kg.export.neo4j_csv import AFTER_FILE, ARGUMENTS_FILE, commands, write_csv
from kg.graph import Graph
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Edge, Node
from tests.graphs import graph_of_every_type
from tests.neo4j_server import new_server, started

ALL = graph_of_every_type()
EMPTY_AND_ODD = (
    Node(kind="LegalAct", id="", graph="register", properties={"number": ""}),
    Node(kind="LegalAct", id='";\\', graph="register", properties={"number": ' a,"b"\r\n;| \\"'}),
    Node(kind="LegalAct", id="0017", graph="register", properties={"number": "0017"}),
    Node(
        kind="Person",
        id="m0",
        graph="derived",
        properties={"name": "true", "spellings": ("", ",", ";", "[x]", "a; b", 'q"')},
    ),
)
ODD = Graph(nodes=(*ALL.nodes, *EMPTY_AND_ODD), edges=ALL.edges)


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_each_kind_and_type_has_a_file_with_typed_columns(tmp_path: Path) -> None:
    write_csv(source_of_graph(Graph(), "b1"), tmp_path)
    assert {path.stem for path in (tmp_path / "nodes").iterdir()} == {*NODES, "Meta"}
    assert {path.stem for path in (tmp_path / "relationships").iterdir()} == set(EDGES)
    (head,) = rows(tmp_path / "nodes" / "Tenure.csv")
    assert head[:5] == [":ID", "id:string", ":LABEL", "graph:string", "ordinal:long"]
    assert {"startNotBefore:date", "seenOn:date[]"} < set(head)
    (head,) = rows(tmp_path / "relationships" / "POSSIBLY_SAME.csv")
    assert head == [":START_ID", ":END_ID", "graph:string", "id:string", "score:double", "reasons:string[]"]


def test_a_second_export_into_the_folder_leaves_nothing_of_the_first(tmp_path: Path) -> None:
    write_csv(source_of_graph(ALL, "b1"), tmp_path)
    write_csv(source_of_graph(Graph(), "b2"), tmp_path)
    assert len(rows(tmp_path / "nodes" / "Person.csv")) == 1
    assert "b2" in (tmp_path / "nodes" / "Meta.csv").read_text(encoding="utf-8")


def test_an_export_that_breaks_off_has_no_arguments(tmp_path: Path) -> None:
    write_csv(source_of_graph(ALL, "b1"), tmp_path)

    def broken() -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_csv(msgspec.structs.replace(source_of_graph(ALL, "b1"), edge_lines=broken), tmp_path)
    assert not (tmp_path / ARGUMENTS_FILE).exists()


def test_the_lines_to_type_name_the_folder_whatever_its_name(tmp_path: Path) -> None:
    for line in commands(Path("a folder")):
        assert line.startswith("cd 'a folder' && ")


@pytest.mark.neo4j
@pytest.mark.slow
def test_a_database_made_by_neo4j_admin_is_the_one_that_a_load_makes(tmp_path: Path) -> None:
    source = source_of_graph(ODD, "b1")
    write_csv(source, tmp_path / "csv")
    server = new_server(tmp_path / "home")
    tool = commands(tmp_path / "csv")[0].partition(" && neo4j-admin ")[2]
    server.run("admin", *tool.split(), cwd=tmp_path / "csv")
    with started(server), connect(server.uri, server.user, server.password) as driver:
        assert check_source(driver, source) == ["no load was completed; run kg neo4j load"]
        run_file(driver, tmp_path / "csv" / AFTER_FILE)
        assert check_source(driver, source) == []
        imported = everything(driver)
        assert load_source(driver, source) == LoadReport()

        driver.execute_query("MATCH (n) DETACH DELETE n")
        load_source(driver, source)
        assert everything(driver) == imported


def run_file(driver: neo4j.Driver, path: Path) -> None:
    """As cypher-shell -f does."""
    for statement in path.read_text(encoding="utf-8").split(";\n"):
        if statement:
            driver.execute_query(statement)


def everything(driver: neo4j.Driver) -> tuple[object, ...]:
    """All that the official driver gets of a database, but when it was loaded, and ids inside."""
    found = []
    for query in (
        "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties",
        "MATCH (a)-[r]->(b) RETURN [type(r), a.id, b.id] AS labels, properties(r) AS properties",
        "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties RETURN "
        "[name, type, state, labelsOrTypes] AS labels, {properties: properties} AS properties",
    ):
        records, _, _ = driver.execute_query(query)
        shown = []
        for record in records:
            properties = {name: value for name, value in record["properties"].items() if name != "loadedAt"}
            shown.append((sorted(map(str, record["labels"])), sorted(properties.items())))
        found.append(sorted(shown, key=repr))
    return tuple(found)


def test_edges_of_a_type_keep_their_ids(tmp_path: Path) -> None:
    from kg.graph.lines import statement_id

    write_csv(source_of_graph(ALL, "b1"), tmp_path)
    held = [edge for edge in ALL.edges if isinstance(edge, Edge) and edge.type == "HELD"]
    written = [row[3] for row in rows(tmp_path / "relationships" / "HELD.csv")[1:]]
    assert written == [statement_id(edge) for edge in held]
