"""kg query, show and units find."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kg = Callable[..., Any]
HOLDERS = """
SELECT ?name WHERE {
  ?person foaf:name ?name ; org:holds/org:postIn/vg:ofUnit ?unit .
  ?unit vg:code $code ; vg:from '2025-07-01'^^xsd:date }
ORDER BY ?name
"""


def test_sparql_answers_in_every_form(kg: Kg, samples: Path) -> None:
    answers = {
        form: kg("query", "sparql", HOLDERS, "-p", "code=18244", "--store", samples, "--format", form).stdout
        for form in ("table", "csv", "json", "jsonl")
    }
    assert answers["csv"] == "name\nBùi Thế Kỷ\nVõ Thị Hạ Lam\n"
    assert json.loads(answers["json"]) == [{"name": "Bùi Thế Kỷ"}, {"name": "Võ Thị Hạ Lam"}]
    assert [json.loads(line) for line in answers["jsonl"].splitlines()] == json.loads(answers["json"])
    assert answers["table"].split() == ["name", "Bùi", "Thế", "Kỷ", "Võ", "Thị", "Hạ", "Lam"]


def test_a_query_comes_from_a_file_from_stdin_or_from_those_that_come_along(
    kg: Kg, samples: Path, tmp_path: Path
) -> None:
    (tmp_path / "q.rq").write_text(HOLDERS)
    arguments = ("-p", "code=18244", "--store", samples, "--format", "csv")
    wanted = kg("query", "sparql", HOLDERS, *arguments).stdout
    assert kg("query", "sparql", "-f", tmp_path / "q.rq", *arguments).stdout == wanted
    assert kg("query", "sparql", "-f", "-", *arguments, input=HOLDERS).stdout == wanted
    asked = ("-f", "predecessors-of-unit", "-p", "code=18229")
    shipped = kg("query", "sparql", *asked, "--store", samples, "--format", "json")
    assert {row["name"] for row in json.loads(shipped.stdout)} == {
        "thị trấn Đức Thọ",
        "xã Tùng Ảnh",
        "xã Hòa Lạc",
        "xã Tân Dân",
    }


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["SELECT ?x WHERE {"], 1, "error: SPARQL: "),
        (["ASK { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"], 1, "error: "),
        (["ASK {}", "-p", "x=1"], 1, "error: the query has no variable ?x"),
        (["-f", "no-such-question"], 4, "error: "),
    ],
)
def test_a_query_that_cannot_be_run_is_one_line(
    kg: Kg, samples: Path, arguments: list[str], code: int, message: str
) -> None:
    shown = kg("query", "sparql", *arguments, "--store", samples)
    assert (shown.exit_code, shown.stdout) == (code, "")
    assert shown.stderr.startswith(message)
    assert len(shown.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", ["Nguyễn Khắc Uyển", "nguyễn khắc uyển", "nguyen khac uyen"])
def test_a_person_has_a_page_with_posts_days_sentences_and_documents(
    kg: Kg, samples: Path, name: str
) -> None:
    shown = kg("show", name, "--store", samples)
    assert shown.exit_code == 0
    assert shown.stdout.startswith("Nguyễn Khắc Uyển\n")
    assert "holds  Chủ tịch Ủy ban nhân dân xã Đức Thọ\n" in shown.stdout
    assert "    seen in office on 2 days, 2025-08-08 to 2025-11-20\n" in shown.stdout
    assert "“Chủ tịch UBND xã Đức Thọ Nguyễn Khắc Uyển”" in shown.stdout
    assert "lam-viec-tai-xa-duc-minh" in shown.stdout


def test_a_unit_has_a_page_with_what_it_came_of_and_who_works_there(kg: Kg, samples: Path) -> None:
    shown = kg("show", "xã Đức Thọ", "--store", samples)
    assert "commune 18229-20250701, code 18229, in tỉnh Hà Tĩnh" in shown.stdout
    assert "xã Tùng Ảnh (18259-0): whole, 2025-07-01, 1665/NQ-UBTVQH15" in shown.stdout
    assert "Bí thư Đảng ủy xã Đức Thọ: Lê Hữu Trân (holds)" in shown.stdout
    assert "population 40065\n" in shown.stdout


def test_a_unit_of_the_past_shows_what_it_became(kg: Kg, samples: Path) -> None:
    shown = kg("show", "xã Tùng Ảnh", "--store", samples)
    assert "became\n    xã Đức Thọ (18229-20250701): whole, 2025-07-01, 1665/NQ-UBTVQH15" in shown.stdout


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Đảng uỷ xã Đức Thọ", "    Bí thư Đảng ủy xã Đức Thọ: Lê Hữu Trân (holds)"),
        ("Chủ tịch Ủy ban nhân dân phường Phù Vân", "held  Vũ Đăng Thiệp"),
        ("18229-20250701", "commune 18229-20250701, code 18229, in tỉnh Hà Tĩnh"),
    ],
)
def test_bodies_positions_and_ids_have_pages(kg: Kg, samples: Path, name: str, line: str) -> None:
    assert line in kg("show", name, "--store", samples).stdout.splitlines()


def test_a_name_of_several_lists_them_and_leaves_with_4(kg: Kg, samples: Path) -> None:
    shown = kg("show", "Đức Thọ", "--store", samples)
    assert shown.exit_code == 4
    assert "Unit/18229-20250701" in shown.stdout
    assert "Unit/440-0" in shown.stdout
    assert "of that name" in shown.stderr


def test_a_name_of_none_leaves_with_4(kg: Kg, samples: Path) -> None:
    shown = kg("show", "Nguyễn Văn Không", "--store", samples)
    assert (shown.exit_code, shown.stdout) == (4, "")
    assert "check the spelling" in shown.stderr


def test_a_unit_is_found_by_name_day_and_parent(kg: Kg) -> None:
    shown = kg("units", "find", "Đức Thọ", "--on", "2025-07-01", "--in", "Hà Tĩnh", "--format", "json")
    (row,) = json.loads(shown.stdout)
    assert (row["id"], row["name"], row["in"], row["from"]) == (
        "18229-20250701",
        "xã Đức Thọ",
        "tỉnh Hà Tĩnh",
        "2025-07-01",
    )
    assert row["came_of"] == "thị trấn Đức Thọ, xã Tùng Ảnh, xã Hòa Lạc, xã Tân Dân"


def test_a_unit_of_the_past_shows_its_last_day_and_what_it_became(kg: Kg) -> None:
    shown = kg("units", "find", "xã Tùng Ảnh", "--format", "jsonl")
    row = json.loads(shown.stdout)
    assert (row["in"], row["until"], row["became"]) == (
        "huyện Đức Thọ, tỉnh Hà Tĩnh",
        "2025-06-30",
        "xã Đức Thọ",
    )


def test_an_ambiguous_unit_lists_its_candidates_and_leaves_with_4(kg: Kg) -> None:
    shown = kg("units", "find", "Đức Thọ", "--format", "csv")
    assert shown.exit_code == 4
    assert len(shown.stdout.splitlines()) == 5
    assert "error: 'Đức Thọ' is the name of 4 units; " in shown.stderr


def test_an_unknown_unit_leaves_with_4(kg: Kg) -> None:
    shown = kg("units", "find", "xã Không Có")
    assert (shown.exit_code, shown.stdout) == (4, "")
    assert shown.stderr.startswith("error: no unit ever had the name")
