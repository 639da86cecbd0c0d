"""kg export."""

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx

from tests.their_validators import FOLDER, Check, check

__all__ = ["check"]

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


def test_people_and_posts_go_out_in_forms_that_others_know(
    kg: Kg, few_units: Path, tmp_path: Path, check: Check
) -> None:
    told = {
        form: kg("export", form, "-o", tmp_path / form, "--store", few_units).stderr
        for form in ("popolo", "ftm")
    }
    assert " persons, " in told["popolo"]
    assert told["ftm"].endswith(" entities\n")
    assert check("check_popolo.py", tmp_path / "popolo", FOLDER / "popolo.schema.json") == ""
    assert check("check_ftm.py", tmp_path / "ftm") == ""


def test_a_release_is_described_with_its_files(kg: Kg, few_units: Path, tmp_path: Path) -> None:
    assert kg("export", "nq", "-o", tmp_path / "a.nq", "--store", few_units).exit_code == 0
    release = (
        "--distribution",
        tmp_path / "a.nq",
        "--at",
        "https://data.example/1",
        "--issued",
        "2026-11-30",
    )
    shown = kg("export", "dcat", "--store", few_units, *release)
    assert shown.exit_code == 0
    assert "dcat:downloadURL <https://data.example/1/a.nq>" in shown.stdout
    assert kg("export", "dcat", "--store", few_units, *release).stdout_bytes == shown.stdout_bytes


def test_a_file_of_a_release_that_is_not_there_is_one_line(kg: Kg, few_units: Path, tmp_path: Path) -> None:
    shown = kg("export", "dcat", "--store", few_units, "--distribution", tmp_path / "none.nq")
    assert shown.exit_code == 1
    assert "none.nq: No such file or directory" in shown.stderr


def test_an_unknown_form_and_options_of_another_are_usage_errors(kg: Kg, few_units: Path) -> None:
    shown = kg("export", "docx", "--store", few_units)
    assert shown.exit_code == 2
    assert "'docx' is not one of ttl, nt" in " ".join(shown.stderr.split())
    assert kg("export", "nq", "--at", "https://data.example", "--store", few_units).exit_code == 2
