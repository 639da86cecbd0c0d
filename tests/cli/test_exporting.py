"""kg export."""

import csv
import os
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx
import pytest

from kg.store import Store
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
    assert len(set(shown.stdout_bytes.splitlines())) == len(shown.stdout_bytes.splitlines())


@pytest.mark.parametrize("form", ["ttl", "nt", "trig", "nq", "jsonld"])
def test_a_named_graph_is_written_alone(kg: Kg, few_units: Path, form: str) -> None:
    shown = kg("export", form, "--graph", "register", "--store", few_units)
    assert shown.exit_code == 0
    assert "Đức Thọ" in shown.stdout
    assert "Nguyễn Khắc Uyển" not in shown.stdout
    assert kg("export", form, "--graph", "nowhere", "--store", few_units).exit_code == 1


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


@pytest.mark.parametrize(
    ("form", "file"),
    [
        ("csv", "people.csv"),
        ("parquet", "people.parquet"),
        ("graph-csv", "nodes.csv"),
        ("graph-parquet", "edges.parquet"),
    ],
)
def test_tables_go_into_a_folder_or_a_zip(
    kg: Kg, few_units: Path, tmp_path: Path, form: str, file: str
) -> None:
    for place in ("tables", "tables.zip"):
        shown = kg("export", form, "-o", tmp_path / place, "--store", few_units)
        assert (shown.exit_code, shown.stdout) == (0, "")
        assert f" {Path(file).stem}, " in shown.stderr or shown.stderr.endswith(f" {Path(file).stem}\n")
    with zipfile.ZipFile(tmp_path / "tables.zip") as packed:
        unpacked = {name: packed.read(name) for name in packed.namelist()}
    assert unpacked == {path.name: path.read_bytes() for path in (tmp_path / "tables").iterdir()}
    assert file in unpacked
    assert kg("export", form, "--store", few_units).stdout_bytes == (tmp_path / "tables.zip").read_bytes()


def test_tables_name_people_and_describe_themselves(
    kg: Kg, few_units: Path, tmp_path: Path, check: Check
) -> None:
    assert kg("export", "csv", "-o", tmp_path / "tables", "--store", few_units).exit_code == 0
    with (tmp_path / "tables" / "tenures.csv").open(encoding="utf-8-sig", newline="") as file:
        held = {(row["person_name"], row["unit"]) for row in csv.DictReader(file)}
    assert ("Nguyễn Khắc Uyển", "xã Đức Thọ") in held
    assert check("check_tables.py", tmp_path / "tables" / "datapackage.json") == ""


@pytest.mark.parametrize("form", ["graphml", "gexf", "cytoscape", "dot", "graph-csv"])
def test_a_part_is_what_lies_around_a_unit_or_a_person(
    kg: Kg, few_units: Path, tmp_path: Path, form: str
) -> None:
    told = {}
    for name, part in (
        ("none", ("--person", "Nguyễn Khắc Uyển", "--hops", 0)),
        ("two", ("--person", "Nguyễn Khắc Uyển")),
        ("unit", ("--unit", "xã Đức Thọ", "--hops", 0)),
    ):
        shown = kg("export", form, *part, "-o", tmp_path / name, "--store", few_units)
        assert shown.exit_code == 0
        told[name] = int(shown.stderr.split(": ")[1].split(" nodes")[0])
    assert 0 < told["none"] < told["two"]
    assert told["unit"] > 0


def test_a_part_is_complete_and_names_what_it_stands_on(kg: Kg, few_units: Path, tmp_path: Path) -> None:
    part = ("--person", "Nguyễn Khắc Uyển", "--hops", 0)
    assert kg("export", "graphml", *part, "-o", tmp_path / "a", "--store", few_units).exit_code == 0
    graph = networkx.read_graphml(tmp_path / "a", force_multigraph=True)
    kinds = {known["type"] for _, known in graph.nodes(data=True)}
    assert {"Person", "Tenure", "Position", "Body", "Unit", "Claim", "Document"} <= kinds
    assert set(graph) == {ref for edge in graph.edges() for ref in edge}


@pytest.mark.parametrize(
    ("arguments", "exit_code", "expected"),
    [
        (("nq", "--unit", "xã Đức Thọ"), 2, "No such option"),
        (("gexf", "--unit", "xã Không Có"), 4, "xã Không Có: no unit of that name"),
        (("neo4j-csv",), 2, "name a folder with -o"),
        (("gexf", "--graph", "derived"), 2, "No such option"),
    ],
)
def test_what_cannot_be_written_is_said(
    kg: Kg, few_units: Path, arguments: tuple[str, ...], exit_code: int, expected: str
) -> None:
    shown = kg("export", *arguments, "--store", few_units)
    assert shown.exit_code == exit_code
    assert expected in " ".join(shown.stderr.split())
    assert shown.stdout == ""


@pytest.mark.parametrize("form", ["nq", "graphml", "popolo", "csv", "neo4j-csv"])
def test_what_is_there_is_written_over_with_force_only(
    kg: Kg, few_units: Path, tmp_path: Path, form: str
) -> None:
    place = tmp_path / "there"
    first = kg("export", form, "-o", place, "--store", few_units)
    before = {path: path.stat().st_mtime_ns for path in (place, *place.glob("**/*"))}
    again = kg("export", form, "-o", place, "--store", few_units)
    assert (first.exit_code, again.exit_code) == (0, 1)
    assert "write over it with --force" in again.stderr
    assert {path: path.stat().st_mtime_ns for path in (place, *place.glob("**/*"))} == before
    assert kg("export", form, "-o", place, "--force", "--store", few_units).exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


def test_an_empty_folder_is_filled_and_a_folder_is_no_file(kg: Kg, few_units: Path, tmp_path: Path) -> None:
    assert kg("export", "csv", "-o", tmp_path, "--store", few_units).exit_code == 0
    shown = kg("export", "nq", "-o", tmp_path, "--force", "--store", few_units)
    assert shown.exit_code == 1
    assert "is a folder; name a file in it" in shown.stderr
    shown = kg("export", "csv", "-o", tmp_path / "README.txt", "--force", "--store", few_units)
    assert "is a file and this is many" in shown.stderr


def test_a_pipe_is_written_to_as_it_is(kg: Kg, few_units: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with (tmp_path / "taken").open("wb") as taken, subprocess.Popen(["cat", pipe], stdout=taken) as reader:
        shown = kg("export", "graphml", "-o", pipe, "--store", few_units)
        assert shown.exit_code == 0
        assert reader.wait(timeout=30) == 0
    assert (tmp_path / "taken").read_bytes() == kg("export", "graphml", "--store", few_units).stdout_bytes


def test_gexf_is_what_networkx_reads(kg: Kg, few_units: Path, tmp_path: Path) -> None:
    assert kg("export", "gexf", "-o", tmp_path / "a.gexf", "--store", few_units).exit_code == 0
    assert "Unit/18229-20250701" in networkx.read_gexf(tmp_path / "a.gexf").nodes


def test_a_place_that_cannot_be_written_is_one_line_and_leaves_nothing(
    kg: Kg, few_units: Path, tmp_path: Path
) -> None:
    shown = kg("export", "nq", "-o", tmp_path / "none" / "a.nq", "--store", few_units)
    assert shown.exit_code == 1
    assert shown.stderr.startswith("error: ")
    assert "none does not exist; make it first" in shown.stderr
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
    assert "No such command 'docx'" in " ".join(shown.stderr.split())
    assert kg("export", "nq", "--at", "https://data.example", "--store", few_units).exit_code == 2


@pytest.mark.parametrize(
    ("form", "name", "told"),
    [
        ("csv", "tables", "tables: {people} people, "),
        ("csv", "tables.zip", "tables.zip: {people} people, "),
        ("parquet", "parquet", "parquet: {people} people, "),
        ("graph-csv", "graph", "graph: {nodes} nodes, "),
        ("dcat", "about.ttl", "about.ttl: description of 0 files in "),
    ],
)
def test_what_is_told_of_an_export_is_what_it_wrote(
    kg: Kg, few_units: Path, tmp_path: Path, form: str, name: str, told: str
) -> None:
    with Store.open(few_units).current() as build:
        kinds = build.manifest.nodes
    shown = kg("export", form, "-o", tmp_path / name, "--store", few_units)
    wanted = told.format(people=kinds["Person"], nodes=sum(kinds.values()))
    assert (shown.exit_code, shown.stderr.partition(wanted)[1]) == (0, wanted)
