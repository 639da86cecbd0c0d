import csv
import io
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from kg.export.graph_tables import csv_files, parquet_files
from kg.export.packing import write_folder
from kg.graph import Graph
from tests.graph_readers import HOSTILE, expected_edges, expected_nodes, hostile, source
from tests.graphs import graph_of_every_type, story


def csv_rows(graph: Graph, name: str) -> list[dict[str, str]]:
    output = io.BytesIO()
    dict(csv_files(source(graph)))[f"{name}.csv"](output)
    return list(csv.DictReader(io.StringIO(output.getvalue().decode(), newline="")))


def parquet_rows(graph: Graph, name: str) -> list[dict[str, Any]]:
    output = io.BytesIO()
    dict(parquet_files(source(graph)))[f"{name}.parquet"](output)
    found: list[dict[str, Any]] = pyarrow.parquet.read_table(io.BytesIO(output.getvalue())).to_pylist()
    return found


def told(row: dict[str, Any], *own: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value not in ("", None) and name not in own}


def texts(found: dict[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in found.items()}


@pytest.mark.parametrize("graph", [graph_of_every_type(), story(), hostile(), Graph()])
def test_csv_holds_every_node_and_edge(graph: Graph) -> None:
    nodes, edges = csv_rows(graph, "nodes"), csv_rows(graph, "edges")
    wanted = {ref: told(texts(known)) for ref, known in expected_nodes(graph).items()}
    assert {row["Id"]: told(row, "Id", "Label") for row in nodes} == wanted
    assert {
        row["Id"]: (
            row["Source"],
            row["Target"],
            {"type": row["Kind"], **told(row, "Source", "Target", "Type", "Id", "Label", "Kind")},
        )
        for row in edges
    } == {name: (*ends, texts(known)) for name, (*ends, known) in expected_edges(graph).items()}


def test_gephi_finds_its_columns_at_the_very_first_byte() -> None:
    output = io.BytesIO()
    for _, write in csv_files(source(story())):
        write(output)
    assert output.getvalue().startswith(b"Id,Label,type,")
    assert b"\nSource,Target,Type,Id,Label,Kind," in output.getvalue()
    assert {row["Type"] for row in csv_rows(story(), "edges")} == {"Directed"}
    assert "type" not in csv_rows(story(), "edges")[0]


def test_parquet_has_dates_numbers_and_lists() -> None:
    graph = graph_of_every_type()
    nodes = {row["id"]: row for row in parquet_rows(graph, "nodes")}
    for node in graph.nodes:
        row = nodes[node.ref]
        known = {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in node.properties.items()
        }
        assert told(row, "id", "label", "type", "graph", "labels") == known
        assert tuple(row["labels"] or ()) == node.labels
    assert nodes["Tenure/tenure-1"]["seenOn"] == [date(2025, 7, 1), date(2025, 7, 3)]
    edges = {row["id"]: row for row in parquet_rows(graph, "edges")}
    assert edges.keys() == expected_edges(graph).keys()
    assert {type(row["score"]) for row in edges.values()} == {float, type(None)}


def test_texts_are_what_they_were() -> None:
    assert HOSTILE in {row["quote"] for row in parquet_rows(hostile(), "nodes")}
    assert HOSTILE in {row["quote"] for row in csv_rows(hostile(), "nodes")}


def test_equal_graphs_give_equal_bytes(tmp_path: Path) -> None:
    for folder in (tmp_path / "a", tmp_path / "b"):
        write_folder(csv_files(source()), folder)
    assert [path.read_bytes() for path in sorted((tmp_path / "a").iterdir())] == [
        path.read_bytes() for path in sorted((tmp_path / "b").iterdir())
    ]
