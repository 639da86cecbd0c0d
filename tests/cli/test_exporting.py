"""kg export."""

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx

Kg = Callable[..., Any]


def test_quads_go_to_standard_output_and_are_the_same_each_time(
    kg: Kg, few_units: Path, tmp_path: Path
) -> None:
    shown = kg("export", "nq", "--store", few_units)
    assert shown.exit_code == 0
    assert kg("export", "nq", "-o", tmp_path / "a.nq", "--store", few_units).stdout == ""
    assert (tmp_path / "a.nq").read_bytes() == shown.stdout_bytes
    assert shown.stdout_bytes.splitlines() == sorted(shown.stdout_bytes.splitlines())


def test_a_walk_over_the_graphml_finds_who_holds_a_post_in_the_commune(
    kg: Kg, few_units: Path, tmp_path: Path
) -> None:
    assert kg("export", "graphml", "-o", tmp_path / "a.graphml", "--store", few_units).exit_code == 0
    graph = networkx.read_graphml(tmp_path / "a.graphml", force_multigraph=True)
    steps = {(source, data["type"]): target for source, target, data in graph.edges(data=True)}
    holders = {
        graph.nodes[person]["name"]
        for person, position, data in graph.edges(data=True)
        if data["type"] == "HOLDS" and steps[steps[position, "IN_BODY"], "OF_UNIT"] == "Unit/18229-20250701"
    }
    assert holders == {"Lê Hữu Trân", "Nguyễn Khắc Uyển", "Đặng Thị Mai Khuê"}


def test_tables_go_into_a_folder_or_a_zip(kg: Kg, few_units: Path, tmp_path: Path) -> None:
    assert kg("export", "csv", "-o", tmp_path / "tables", "--store", few_units).exit_code == 0
    assert kg("export", "csv", "-o", tmp_path / "tables.zip", "--store", few_units).exit_code == 0
    with zipfile.ZipFile(tmp_path / "tables.zip") as packed:
        assert sorted(packed.namelist()) == sorted(path.name for path in (tmp_path / "tables").iterdir())
        people = list(csv.DictReader(io.StringIO(packed.read("Person.csv").decode())))
    assert "Nguyễn Khắc Uyển" in {row["name"] for row in people}


def test_gexf_is_what_networkx_reads(kg: Kg, few_units: Path, tmp_path: Path) -> None:
    assert kg("export", "gexf", "-o", tmp_path / "a.gexf", "--store", few_units).exit_code == 0
    assert "Unit/18229-20250701" in networkx.read_gexf(tmp_path / "a.gexf").nodes


def test_a_place_that_cannot_be_written_is_one_line_and_leaves_nothing(
    kg: Kg, few_units: Path, tmp_path: Path
) -> None:
    shown = kg("export", "nq", "-o", tmp_path / "none" / "a.nq", "--store", few_units)
    assert shown.exit_code == 1
    assert shown.stderr.startswith("error: ")
    assert list(tmp_path.iterdir()) == []
