"""kg query, show and units find."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rdflib
from pyarrow import parquet
from rdflib import Literal, URIRef, Variable
from rdflib.compare import isomorphic
from rdflib.query import Result

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
    assert answers["jsonl"] == '{"name":"Bùi Thế Kỷ"}\n{"name":"Võ Thị Hạ Lam"}\n'
    assert answers["table"].split() == ["name", "Bùi", "Thế", "Kỷ", "Võ", "Thị", "Hạ", "Lam"]
    assert json.loads(answers["json"]) == {
        "head": {"vars": ["name"]},
        "results": {
            "bindings": [
                {"name": {"type": "literal", "value": "Bùi Thế Kỷ"}},
                {"name": {"type": "literal", "value": "Võ Thị Hạ Lam"}},
            ]
        },
    }


TERMS = """
SELECT * { VALUES (?iri ?day ?number ?vi ?text ?none)
  { (vg:x '2025-07-01'^^xsd:date 1.5 'xã'@vi 'a "b"\\n' UNDEF) } }
"""


def test_json_is_that_of_the_w3c(kg: Kg, samples: Path) -> None:
    """rdflib reads it as the same terms."""
    shown = kg("query", "sparql", TERMS, "--store", samples, "--format", "json").stdout
    found = Result.parse(io.BytesIO(shown.encode()), format="json")
    xsd = "http://www.w3.org/2001/XMLSchema#"
    assert found.bindings == [
        {
            Variable("iri"): URIRef("https://w3id.org/vietgov/ns#x"),
            Variable("day"): Literal("2025-07-01", datatype=f"{xsd}date"),
            Variable("number"): Literal("1.5", datatype=f"{xsd}decimal"),
            Variable("vi"): Literal("xã", lang="vi"),
            Variable("text"): Literal('a "b"\n'),
        }
    ]
    assert set(found.vars) == set(map(Variable, ("iri", "day", "number", "vi", "text", "none")))
    yes = kg("query", "sparql", "ASK {}", "--store", samples, "--format", "json").stdout
    assert Result.parse(io.BytesIO(yes.encode()), format="json").askAnswer is True


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib says it of its own code
@pytest.mark.parametrize(("form", "name"), [("ttl", "turtle"), ("nt", "nt"), ("jsonld", "json-ld")])
def test_triples_are_read_back_as_the_same(kg: Kg, samples: Path, form: str, name: str) -> None:
    text = "CONSTRUCT { ?u ?p ?o } WHERE { ?u vg:code '18244' ; ?p ?o }"
    shown = kg("query", "sparql", text, "--store", samples, "--format", form)
    wanted = kg("query", "sparql", text, "--store", samples, "--format", "nt")
    graphs = rdflib.Graph().parse(data=shown.stdout, format=name), rdflib.Graph().parse(data=wanted.stdout)
    assert len(graphs[0]) > 20
    assert isomorphic(*graphs)
    assert "@prefix vg:" in shown.stdout or form != "ttl"


def test_an_answer_goes_into_a_file_that_is_there_wholly_or_not_at_all(
    kg: Kg, samples: Path, tmp_path: Path
) -> None:
    asked = ("query", "sparql", "--store", samples, "-o", tmp_path / "units.parquet", "--format", "parquet")
    shown = kg(*asked, "SELECT ?code ?from { ?u vg:code ?code ; vg:from ?from } LIMIT 3")
    assert (shown.exit_code, shown.stdout, shown.stderr) == (0, "", "")
    found = parquet.read_table(tmp_path / "units.parquet")
    assert [str(field.type) for field in found.schema] == ["string", "date32[day]"]
    before = (tmp_path / "units.parquet").read_bytes()
    assert kg(*asked, "SELECT * { ?s ?p ?o . ?t ?q ?r }", "--max-size", 1).exit_code == 1
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [before]


def test_rows_beyond_the_limit_are_left_out_with_a_word(kg: Kg, samples: Path) -> None:
    text = "SELECT ?code { ?u vg:code ?code } ORDER BY ?code"
    for form, lines in (("csv", 4), ("table", 4), ("jsonl", 3), ("json", 5)):
        shown = kg("query", "sparql", text, "--store", samples, "--format", form, "--limit", 3)
        assert (shown.exit_code, len(shown.stdout.splitlines())) == (0, lines)
        assert shown.stderr == "there are more than these 3; a higher --limit shows them\n"
    text = "CONSTRUCT { ?u vg:code ?code } WHERE { ?u vg:code ?code }"
    shown = kg("query", "sparql", text, "--store", samples, "--format", "nt", "--limit", 3)
    assert len(shown.stdout.splitlines()) == 3
    assert "more than these 3" in shown.stderr


def test_what_is_no_file_is_written_to_and_stays(kg: Kg, samples: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "answer")
    for place in ("/dev/null", tmp_path / "link"):
        assert kg("query", "sparql", "ASK {}", "--store", samples, "-o", place).exit_code == 0
    assert Path("/dev/null").is_char_device()
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "answer").read_text() == "answer\n  true\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"ASK { ?s ?p '\xe3' }", "error: -: byte 14 is no UTF-8; save the query as UTF-8"),
        (b"\xef\xbb\xbfASK { } x", "error: SPARQL: line 1, column 9"),
        (b"x" * 10_000_000, "error: the query is longer than 50000 characters"),
    ],
)
def test_a_query_that_is_no_text_is_one_line(kg: Kg, samples: Path, content: bytes, message: str) -> None:
    shown = kg("query", "sparql", "-f", "-", "--store", samples, input=content)
    assert (shown.exit_code, shown.stdout) == (1, "")
    assert shown.stderr.startswith(message)


@pytest.mark.parametrize("form", ["table", "csv", "json", "jsonl"])
def test_an_empty_answer_is_no_error_and_is_said(kg: Kg, samples: Path, form: str) -> None:
    shown = kg("query", "sparql", "SELECT * { ?s ?p 'không' }", "--store", samples, "--format", form)
    assert (shown.exit_code, shown.stderr) == (0, "no rows\n")


def test_an_empty_answer_says_what_no_graph_has(kg: Kg, samples: Path) -> None:
    shown = kg("query", "sparql", "SELECT * { ?s foaf:nam ?n }", "--store", samples)
    assert (shown.exit_code, shown.stderr) == (
        0,
        "no rows; no graph has foaf:nam (near to it: foaf:name)\n",
    )


def test_a_query_comes_from_a_file_from_stdin_or_from_those_that_come_along(
    kg: Kg, samples: Path, tmp_path: Path
) -> None:
    (tmp_path / "q.rq").write_text(HOLDERS)
    arguments = ("-p", "code=18244", "--store", samples, "--format", "csv")
    wanted = kg("query", "sparql", HOLDERS, *arguments).stdout
    assert kg("query", "sparql", "-f", tmp_path / "q.rq", *arguments).stdout == wanted
    assert kg("query", "sparql", "-f", "-", *arguments, input=HOLDERS).stdout == wanted
    asked = ("-f", "predecessors-of-unit", "-p", "unit=18229-20250701")
    shipped = kg("query", "sparql", *asked, "--store", samples, "--format", "jsonl")
    assert {json.loads(line)["name"] for line in shipped.stdout.splitlines()} == {
        "thị trấn Đức Thọ",
        "xã Tùng Ảnh",
        "xã Hòa Lạc",
        "xã Tân Dân",
    }


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (
            ["SELECT ?x WHER {"],
            1,
            "error: SPARQL: line 1, column 11: the query does not go on like this (is it WHERE?): "
            "SELECT ?x >>>WHER {",
        ),
        (["SELECT * { ?s ?p ?o }", "--format", "ttl"], 1, "error: ttl is for CONSTRUCT and DESCRIBE; "),
        (["DESCRIBE vg:x", "--format", "json"], 1, "error: json is for SELECT and ASK; "),
        (["SELECT * FROM <http://example.org/> { ?s ?p ?o }"], 4, "error: the store has no graph <http://"),
        (["SELECT * { ?s ?p ?o . ?t ?q ?r }", "--max-size", "1"], 1, "error: the answer is larger than 1 MB"),
        (["ASK {}", "-o", "/no/such/x"], 1, "error: /no/such/x: No such file or directory; name another"),
        (["ASK {}", "-o", "/"], 1, "error: /: Is a directory; name another file"),
        (["-f", "/dev/zero"], 4, "error: there is no question"),
        (["ASK { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"], 1, "error: "),
        (["ASK {}", "-p", "x=1"], 2, "error: the query has no variable ?x"),
        (["ASK { ?u vg:from ?x }", "-p", "x=2025-02-31"], 2, "error: parameter x: there is no day 2025-"),
        (["-f", "holders-on-day", "-p", "unit=18229-0"], 2, "error: parameter day is missing: "),
        ([" "], 1, "error: the query is empty"),
        (["-f", "no-such-question"], 4, "error: "),
    ],
)
def test_a_query_that_cannot_be_run_is_one_line(
    kg: Kg, samples: Path, arguments: list[str], code: int, message: str
) -> None:
    shown = kg("query", "sparql", *arguments, "--store", samples)
    assert shown.exit_code == code
    assert shown.stdout == "" or "--max-size" in arguments
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
    assert "    seen in office on 3 days, 2025-08-08 to 2025-11-20\n" in shown.stdout
    assert "“Chủ tịch UBND xã Đức Thọ Nguyễn Khắc Uyển”" in shown.stdout
    assert "lam-viec-tai-xa-duc-minh" in shown.stdout


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nguyen khac uyen", ""),
        ("Đức Thọ, 2/7/2025", ""),
        ("Đội thuế xã Đức Thọ", "Đội thuế xã Đức Thọ: taken for xã Đức Thọ (Unit/18229-20250701)\n"),
        (
            "chủ tịch ubnd xã đức thọ",
            "chủ tịch ubnd xã đức thọ: taken for Chủ tịch Ủy ban nhân dân xã Đức Thọ "
            "(Position/18229-20250701.uy-ban-nhan-dan.chu-tich)\n",
        ),
    ],
)
def test_what_a_name_was_taken_for_is_said_where_it_says_something_else(
    kg: Kg, samples: Path, name: str, said: str
) -> None:
    shown = kg("show", name, "--store", samples)
    assert (shown.exit_code, shown.stderr) == (0, said)


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
    assert "no person, unit, body or position of that name; near to it: " in shown.stderr


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
    assert shown.stderr == (
        "error: 'Đức Thọ' may be 4 units; give one of the ids, "
        "or narrow it down by --in 'tỉnh Hà Tĩnh' or --type or --on\n"
    )


def test_an_unknown_unit_leaves_with_4(kg: Kg) -> None:
    shown = kg("units", "find", "xã Không Có")
    assert (shown.exit_code, shown.stdout) == (4, "")
    assert shown.stderr.startswith("error: no unit ever had the name")
