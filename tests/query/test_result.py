import json
from datetime import date

from kg.query import Result, write_result

RESULT = Result(
    ("name", "members", "until", "is_new", "spellings"),
    (("xã Đức Thọ", 1019, date(2025, 7, 1), True, ("a", "b")), ('"xã", B', None, None, None, ())),
)


def test_csv_quotes_what_must_be_and_leaves_absent_values_empty() -> None:
    assert write_result(RESULT, "csv") == (
        'name,members,until,is_new,spellings\nxã Đức Thọ,1019,2025-07-01,true,a; b\n"""xã"", B",,,,\n'
    )


def test_json_and_json_lines_say_the_same() -> None:
    lines = [json.loads(line) for line in write_result(RESULT, "jsonl").splitlines()]
    assert lines == json.loads(write_result(RESULT, "json"))
    assert lines[0] == {
        "name": "xã Đức Thọ",
        "members": 1019,
        "until": "2025-07-01",
        "is_new": True,
        "spellings": ["a", "b"],
    }
    assert lines[1]["members"] is None


def test_vietnamese_stays_readable_in_json() -> None:
    assert "xã Đức Thọ" in write_result(RESULT, "json")


def test_a_table_without_rows_is_its_head() -> None:
    assert write_result(Result(("a", "b"), ()), "table") == "a  b\n"
    assert write_result(Result(("a", "b"), ()), "jsonl") == ""
