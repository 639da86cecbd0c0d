import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from kg.export.packing import write_folder
from kg.export.tables_columns import declared
from kg.export.tables_package import About, csv_files, parquet_files
from kg.export.tables_rows import tables
from kg.graph import Graph
from kg.model.graph import Edge
from tests.graphs import CHANGE, EARLIER, story
from tests.their_validators import Check

ABOUT = About(build_id="0123456789abcdef", program="vietgov-kg 1.0", documents=2)


def rows(name: str, graph: Graph | None = None) -> list[dict[str, Any]]:
    (table,) = (table for table in tables(graph or story()) if table.name == name)
    names = [column.name for column in table.columns]
    return [
        {key: cell for key, cell in zip(names, row, strict=True) if cell is not None} for row in table.rows()
    ]


def more(kind: str, source: str, target: str, properties: dict[str, Any]) -> Graph:
    edge = Edge(type=kind, source=source, target=target, graph="derived", properties=properties)
    return Graph(nodes=story().nodes, edges=(*story().edges, edge))


def test_a_tenure_names_all_that_stands_around_it() -> None:
    first = rows("tenures")[0]
    assert first == {
        "tenure_id": "t1",
        "person_id": "m1",
        "person_name": "Nguyễn Thị Mẫu",
        "position_id": "p1",
        "position": "Bí thư Đảng ủy xã Mẫu Sơn",
        "title": "Bí thư",
        "body_id": "b1",
        "body": "Đảng ủy xã Mẫu Sơn",
        "system": "party",
        "unit_id": "00001-20250701",
        "unit": "xã Mẫu Sơn",
        "capacity": "full",
        "status": "current",
        "start_not_after": "2025-07-17",
        "seen_on": ["2025-07-17"],
        "claims": 1,
    }


def test_people_who_may_be_one_stay_apart_and_are_named() -> None:
    doubt = {"score": 0.4, "reasons": ("name",)}
    people = {
        row["person_id"]: row
        for row in rows("people", more("POSSIBLY_SAME", "Person/m1", "Person/m4", doubt))
    }
    assert people["m1"]["possibly_same"] == ["m4"]
    assert people["m4"]["possibly_same"] == ["m1"]
    assert "possibly_same" not in people["m3"]


def test_a_change_has_a_row_a_flow_with_both_units_and_what_says_so() -> None:
    found = rows("changes")
    assert [(row["source"], row["target"], row["extent"]) for row in found] == [
        ("xã Mẫu Hạ", "xã Mẫu Sơn", "part"),
        ("thị trấn Mẫu", "xã Mẫu Sơn", "whole"),
        ("xã Mẫu Trung", "xã Mẫu Hạ", "part"),
    ]
    assert [row["change_id"] for row in found] == [CHANGE, CHANGE, EARLIER]
    assert {row["is_certain"] for row in found} == {True}
    assert found[0]["act"] == "1665/NQ-UBTVQH15"


def test_candidates_are_not_certain() -> None:
    told = {"change": EARLIER, "extent": "part", "effective": date(2020, 1, 1), "basis": "boundaries"}
    found = rows("changes", more("MAY_HAVE_MERGED_INTO", "Unit/00003-0", "Unit/00002-0", told))
    assert {row["source"]: row["is_certain"] for row in found if row["target"] == "xã Mẫu Hạ"} == {
        "xã Mẫu Trung": True,
        "thị trấn Mẫu": False,
    }


def test_a_claim_names_what_it_supports_and_disputes() -> None:
    claims = {row["claim_id"]: row for row in rows("claims")}
    assert claims["c1"]["supports"] == ["Tenure/t1"]
    assert claims["c4"]["disputes"] == ["Tenure/t2"]
    assert claims["c4"]["stated_end"] == "2026"
    assert claims["c5"]["stated_value"] == 40065.0
    assert claims["c1"]["document_id"] == "bài 1"


def test_figures_say_what_they_are_about() -> None:
    (figure,) = rows("figures")
    assert (figure["about_kind"], figure["about"], figure["value"]) == ("Unit", "xã Mẫu Sơn", 40065.0)


@pytest.mark.parametrize("graph", [story(), Graph()])
def test_every_required_cell_is_there(graph: Graph) -> None:
    for table in tables(graph):
        for row in table.rows():
            cells = dict(zip(table.columns, row, strict=True))
            assert [one.name for one, cell in cells.items() if one.required and cell is None] == []


def test_ids_are_unique_and_lead_to_rows() -> None:
    made = {table.name: [list(row) for row in table.rows()] for table in tables(story())}
    ids = {name: [row[0] for row in found] for name, found in made.items()}
    for name, (_, columns) in declared().items():
        assert len(set(ids[name])) == len(ids[name])
        for place, column in enumerate(columns):
            if column.key:
                assert {row[place] for row in made[name]} - {None} <= set(ids[column.key]), column.name


@pytest.mark.parametrize("graph", [story(), Graph()])
def test_frictionless_finds_nothing_wrong(graph: Graph, tmp_path: Path, check: Check) -> None:
    write_folder(csv_files(graph, about=ABOUT), tmp_path / "tables")
    assert check("check_tables.py", tmp_path / "tables" / "datapackage.json") == ""


def test_frictionless_would_find_a_wrong_id(tmp_path: Path, check: Check) -> None:
    write_folder(csv_files(story(), about=ABOUT), tmp_path / "tables")
    people = tmp_path / "tables" / "people.csv"
    people.write_bytes(people.read_bytes().replace(b"\nm1,", b"\nm9,"))
    assert "m1" in check("check_tables.py", tmp_path / "tables" / "datapackage.json")


def test_the_description_names_every_file_and_column(tmp_path: Path) -> None:
    write_folder(parquet_files(story(), about=ABOUT), tmp_path / "tables")
    package = json.loads((tmp_path / "tables" / "datapackage.json").read_bytes())
    assert package["id"] == "vietgov-kg-0123456789abcdef"
    for resource in package["resources"]:
        read = pyarrow.parquet.read_table(tmp_path / "tables" / resource["path"])
        assert read.column_names == [field["name"] for field in resource["schema"]["fields"]]
        assert all(field["title"] and field["description"] for field in resource["schema"]["fields"])
    named = {resource["path"] for resource in package["resources"]} | {"datapackage.json", "README.txt"}
    assert {path.name for path in (tmp_path / "tables").iterdir()} == named


def test_the_readme_says_in_both_languages_how_to_read_and_cite(tmp_path: Path) -> None:
    write_folder(csv_files(story(), about=ABOUT), tmp_path / "tables")
    readme = (tmp_path / "tables" / "README.txt").read_text(encoding="utf-8-sig")
    for words in ("KHÔNG RÕ", "NOT KNOWN", "CHẮC CHẮN", "CERTAINLY", "CC0 1.0", "bản dựng 0123456789abcdef"):
        assert words in readme
    for name in declared():
        assert readme.count(f"\n  {name:9}  ") == 2
    assert "{" not in readme


def test_a_spreadsheet_reads_names_in_vietnamese(tmp_path: Path) -> None:
    write_folder(csv_files(story(), about=ABOUT), tmp_path)
    content = (tmp_path / "tenures.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbftenure_id,person_id,person_name,")
    first = next(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert (first["person_name"], first["end_not_after"]) == ("Nguyễn Thị Mẫu", "")


def test_equal_graphs_give_equal_bytes(tmp_path: Path) -> None:
    for files in (csv_files, parquet_files):
        for name in "ab":
            write_folder(files(story(), about=ABOUT), tmp_path / name)
        assert [path.read_bytes() for path in sorted((tmp_path / "a").iterdir())] == [
            path.read_bytes() for path in sorted((tmp_path / "b").iterdir())
        ]
