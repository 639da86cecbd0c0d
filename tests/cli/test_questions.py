"""kg ask."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.query.library import load_query, names
from tests.neo4j_server import Server, empty_database

Kg = Callable[..., Any]
HOLDERS = [
    "Bí thư Đảng ủy xã Đức Minh,Bùi Thế Kỷ",
    "Chủ tịch Ủy ban nhân dân xã Đức Minh,Võ Thị Hạ Lam",
]


@pytest.fixture(autouse=True)
def without_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEO4J_URI", raising=False)


@pytest.mark.parametrize(("option", "language"), [((), "english"), (("--vi",), "vietnamese")])
def test_without_a_name_all_questions_are_listed(kg: Kg, option: tuple[str, ...], language: str) -> None:
    listed = json.loads(kg("ask", *option, "--format", "json").stdout)
    assert [row["name"] for row in listed] == names("sparql")
    assert all(row["question"] == getattr(load_query(row["name"], "sparql"), language) for row in listed)
    parameters = {row["name"]: row["parameters"] for row in listed}
    assert parameters["holders-on-day"] == "unit day"
    assert parameters["leaders-kept"] == "unit [days]"
    assert parameters["publishers"] == ""


@pytest.mark.parametrize("engine", ["sparql", "cypher"])
def test_a_query_is_shown_as_it_is(kg: Kg, engine: str, tmp_path: Path) -> None:
    shown = kg("ask", "career", "--show", "--engine", engine, "--store", tmp_path / "none")
    assert (shown.exit_code, shown.stdout) == (0, load_query("career", engine).text)


@pytest.mark.parametrize("unit", ["xã Đức Minh, Hà Tĩnh", "18244", "18244-20250701", "Unit/18244-20250701"])
def test_a_question_is_answered_for_a_name_a_code_and_an_id(kg: Kg, samples: Path, unit: str) -> None:
    asked = kg("ask", "holders", "-p", f"unit={unit}", "--store", samples, "--format", "csv")
    header, *rows = asked.stdout.splitlines()
    assert header.split(",")[:3] == ["position", "name", "capacity"]
    assert [",".join(row.split(",")[:2]) for row in rows] == HOLDERS


def test_a_table_has_no_ids_but_says_what_a_name_was_taken_for(kg: Kg, samples: Path) -> None:
    asked = kg("ask", "holders", "-p", "unit=xa duc minh, ha tinh", "--store", samples)
    header = ["position", "name", "capacity", "first_seen", "last_seen", "later_post"]
    assert asked.stdout.split("\n")[0].split() == header
    assert asked.stderr == "unit: taken for xã Đức Minh (Unit/18244-20250701)\n"


def test_who_was_moved_away_still_holds_and_the_later_post_stands_beside(kg: Kg, tmp_path: Path) -> None:
    text = (
        "Ngày 3/9/2025, điều động ông Trần Khắc Thử, Chủ tịch UBND xã Đức Thọ, giữ chức Phó Giám đốc Sở Nội vụ "
        "tỉnh Hà Tĩnh. Dự hội nghị có bà Lê Thị Na, Ủy viên Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh, Bí thư Đảng ủy "
        "xã Đức Thọ."
    )
    document = {"doc_id": "a", "published": "2025-09-03", "text": text}
    (tmp_path / "a.jsonl").write_text(json.dumps(document), encoding="utf-8")
    kg("build", tmp_path / "a.jsonl", "--store", tmp_path / "a.kg")
    asked = ("ask", "holders", "-p", "unit=xã Đức Thọ", "--store", tmp_path / "a.kg", "--format", "jsonl")
    for engine in ("sparql", "cypher"):
        rows = [json.loads(line) for line in kg(*asked, "--engine", engine).stdout.splitlines()]
        assert {row["name"]: row["later_post"] for row in rows} == {
            "Trần Khắc Thử": "Phó Giám đốc Sở Nội vụ tỉnh Hà Tĩnh",
            "Lê Thị Na": None,
        }


def test_rows_come_with_the_sentences_behind_them(kg: Kg, samples: Path) -> None:
    asked = ("ask", "conflicts", "-p", "unit=xã Đức Thọ", "--sources", "--store", samples)
    rows = [json.loads(line) for line in kg(*asked, "--format", "jsonl").stdout.splitlines()]
    told = {(row["source_says"], row["source_quote"]) for row in rows if row["about"] == "population"}
    assert told == {("supports", "dân số 40.065 người"), ("disputes", "dân số 40.064 người")}
    assert {(row["side"], row["quote"]) for row in rows if row["about"] == "population"} == {
        ("preferred", "dân số 40.065 người"),
        ("other", "dân số 40.064 người"),
    }
    table = kg(*asked).stdout
    notes = [line for line in table.splitlines() if line.startswith("[")]
    assert any("40.064" in line and line.endswith("(disputes)") for line in notes)
    assert any("dai-hoi-xa-duc-tho, Đảng bộ xã Đức Thọ bước vào" in line for line in table.splitlines())


def test_rows_are_limited_and_the_rest_is_counted(kg: Kg, samples: Path) -> None:
    asked = kg("ask", "documents", "-p", "publisher=baohatinh.example", "--limit", "2", "--store", samples)
    assert len(asked.stdout.splitlines()) == 3
    assert asked.stderr == "2 of 12 rows; --limit shows more\n"


@pytest.mark.parametrize("form", ["table", "csv", "json", "jsonl"])
def test_an_empty_answer_is_no_error(kg: Kg, samples: Path, form: str) -> None:
    asked = kg("ask", "documents", "-p", "publisher=nobody.example", "--store", samples, "--format", form)
    assert (asked.exit_code, asked.stderr) == (0, "no rows\n")


def test_that_a_unit_is_gone_is_said_where_nobody_is_found_in_it(kg: Kg, samples: Path) -> None:
    asked = kg("ask", "holders", "-p", "unit=huyện Đức Thọ", "--store", samples)
    assert (
        asked.stderr
        == "unit: taken for huyện Đức Thọ (Unit/440-0), tỉnh Hà Tĩnh, until 2025-06-30\nno rows\n"
    )


def test_an_ambiguous_name_lists_its_candidates(kg: Kg, samples: Path) -> None:
    asked = kg("ask", "career", "-p", "person=Nguyễn Văn Thịnh", "--store", samples, "--format", "json")
    assert asked.exit_code == 4
    candidates = json.loads(asked.stdout)
    assert {row["what"] for row in candidates} == {
        "Phó Giám đốc Sở Nội vụ tỉnh Hà Tĩnh",
        "Phó Giám đốc Sở Xây dựng tỉnh Ninh Bình",
    }
    assert asked.stderr.startswith("error: Nguyễn Văn Thịnh: 2 of that name; give one of the ids")
    for row in candidates:
        chosen = kg("ask", "career", "-p", f"person={row['id']}", "--store", samples, "--format", "json")
        assert [post["position"] for post in json.loads(chosen.stdout)] == [row["what"]]


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["holder"], 4, "there is no question 'holder'; near to it: holders"),
        (["../cypher/holders"], 4, "there is no question '../cypher/holders'"),
        (
            ["holders"],
            2,
            "parameter unit is missing: the name, the code or the id of a unit; give -p unit=VALUE",
        ),
        (["career", "-p", "person=Nguyễn Khắc Uyểnn"], 4, "near to it: Nguyễn Khắc Uyển"),
        (
            ["holders", "-p", "person=x"],
            2,
            "holders has no parameter person; it has: unit, the name, the code",
        ),
        (
            ["holders-on-day", "-p", "unit=18229", "-p", "day=31/6/2025"],
            2,
            "parameter day must be a day such as 2025-07-01 or 1/7/2025, '31/6/2025' is none",
        ),
        (["leaders-kept", "-p", "unit=42-0", "-p", "days=many"], 2, "days must be a whole number"),
        (["sources-of", "-p", "node=Nothing/1"], 2, "node must be a reference such as Tenure/ID"),
        (["in-document", "-p", "document=khong-co"], 4, "khong-co: no document of that name"),
        (["holders", "-p", "unit=xã Đức Thọ, 31/2/2025"], 2, "there is no day 31/2/2025"),
        (["holders", "-p", "unit=18229", "-p", "unit=18244"], 2, "unit is given twice; ask once for each"),
        (["holders", "-p", "unit= "], 2, "parameter unit is empty; it must be the name, the code"),
        (["holders", "-p", "unit"], 2, "is no parameter; write name=value"),
        (["--check", "-p", "unit=x"], 2, "--check chooses the values itself"),
    ],
)
def test_what_cannot_be_asked_is_told_in_a_line(
    kg: Kg, samples: Path, arguments: list[str], code: int, told: str
) -> None:
    asked = kg("ask", *arguments, "--store", samples)
    assert (asked.exit_code, asked.stdout) == (code, "")
    assert told in " ".join(asked.stderr.split())


def test_without_a_store_the_question_is_looked_at_first(kg: Kg, tmp_path: Path) -> None:
    store = tmp_path / "none.kg"
    assert "there is no question" in kg("ask", "holderz", "--store", store).stderr
    assert kg("ask", "holders", "-p", "unit=18229", "--store", store).stderr.startswith(
        f"error: {store} is no store"
    )


@pytest.mark.slow
@pytest.mark.usefixtures("cypher_engine")
def test_cypher_answers_the_same_without_a_server(kg: Kg, samples: Path) -> None:
    asked = ("ask", "holders", "-p", "unit=18244-20250701", "--store", samples, "--format", "csv")
    in_cypher = kg(*asked, "--engine", "cypher")
    assert in_cypher.stdout == kg(*asked).stdout
    assert HOLDERS[0] in in_cypher.stdout


@pytest.mark.slow
@pytest.mark.usefixtures("cypher_engine")
def test_all_engines_are_compared(kg: Kg, samples: Path) -> None:
    checked = kg("ask", "--check", "--store", samples, "--format", "json")
    rows = json.loads(checked.stdout)
    assert [row["question"] for row in rows] == names("sparql")
    assert {row["is"] for row in rows} == {"equal"}
    assert all(row["rows"] > 0 and row["oxigraph ms"] > 0 and row["arcadedb ms"] > 0 for row in rows)
    assert checked.stderr.splitlines()[-1] == (
        f"{len(rows)} questions on oxigraph, arcadedb: {len(rows)} equal, 0 DIFFERENT, 0 empty"
    )
    assert checked.exit_code == 0


def test_a_store_that_is_not_the_sample_may_have_no_answer(
    kg: Kg, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.export.arcadedb_engine.is_installed", lambda: False)
    checked = kg("ask", "succession", "--check", "--store", store)
    assert checked.exit_code == 0
    assert checked.stderr == "1 questions on oxigraph: 0 equal, 0 DIFFERENT, 1 empty\n"


def test_a_server_that_does_not_answer_is_told(
    kg: Kg, samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_URI", "bolt://127.0.0.1:1")
    asked = kg("ask", "publishers", "--engine", "cypher", "--store", samples)
    assert asked.exit_code == 1
    assert "no Neo4j answers" in asked.stderr


@pytest.mark.neo4j
def test_a_server_that_holds_another_build_is_refused(
    kg: Kg, few_units: Path, neo4j_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_URI", neo4j_server.uri)
    monkeypatch.setenv("NEO4J_PASSWORD", neo4j_server.password)
    asked = ("ask", "publishers", "--engine", "cypher", "--store", few_units, "--format", "csv")
    with empty_database(neo4j_server):
        refused = kg(*asked)
        assert (refused.exit_code, refused.stdout) == (1, "")
        assert "does not hold the current build of the store; run: kg neo4j load" in refused.stderr
        assert kg("neo4j", "load", "--store", few_units).exit_code == 0
        assert kg(*asked).stdout == kg(*asked[:2], "--store", few_units, "--format", "csv").stdout
