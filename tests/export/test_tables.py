import csv
import io
import zipfile
from pathlib import Path

from kg.export.tables import write_tables, write_zip
from kg.graph.schema import EDGES, NODES
from tests.graphs import graph_of_every_type


def test_there_is_a_table_for_each_kind_and_type(tmp_path: Path) -> None:
    write_tables(graph_of_every_type(), tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == {*NODES, *EDGES}


def test_a_row_carries_all_properties(tmp_path: Path) -> None:
    write_tables(graph_of_every_type(), tmp_path)
    with (tmp_path / "Unit.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert first["labels"] == "Commune | District | Province"
    assert (first["name"], first["from"]) == ("xã Đức Thọ 1", "2025-07-01")
    assert (second["labels"], second["from"]) == ("", "")


def test_the_zip_file_holds_the_tables_and_equal_bytes(tmp_path: Path) -> None:
    write_tables(graph_of_every_type(), tmp_path)
    one, two = io.BytesIO(), io.BytesIO()
    write_zip(graph_of_every_type(), one)
    write_zip(graph_of_every_type(), two)
    assert one.getvalue() == two.getvalue()
    with zipfile.ZipFile(one) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            path.name: path.read_bytes() for path in tmp_path.iterdir()
        }
