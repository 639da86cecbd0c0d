"""What is measured besides the headline: statuses, dates, parents, links, kinds of text."""

import json
from pathlib import Path
from typing import Any

import pytest

from kg.errors import EmptyInput, UnreadableInput
from kg.evaluate import Report, evaluate

Row = dict[str, Any]
TENURE = {
    "person": "Trần Văn Thử",
    "title": "Bí thư",
    "body": "Đảng ủy xã Đức Thọ",
    "unit": "xã Đức Thọ",
    "status": "appointed",
    "start": "2025-07-01",
    "span": [10, 50],
}
MERGER = {
    "kind": "merge",
    "result": "xã Đức Thọ",
    "result_parent": "tỉnh Hà Tĩnh",
    "sources": [
        {"unit": "thị trấn Đức Thọ", "parent": "huyện Đức Thọ", "extent": "whole"},
        {"unit": "xã Hòa Lạc", "parent": None, "extent": "unknown"},
    ],
    "status": "done",
    "span": [60, 90],
}
EVENT = {
    "kind": "congress",
    "body": "Đảng bộ xã Đức Thọ",
    "term": "2025-2030",
    "ordinal": 1,
    "date": "2025-07",
}
FIGURE = {
    "subject": "xã Đức Thọ",
    "variable": "area_km2",
    "value": 48.93,
    "modality": "planned",
    "span": [1, 9],
}
LINK = {"span": [20, 60], "unit": "xã Đức Thọ", "body": "Đảng ủy xã Đức Thọ", "id": "18229-20250701"}


def score(tmp_path: Path, gold: Row, found: Row) -> Report:
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"doc_id": "a"} | gold) + "\n", encoding="utf-8")
    return evaluate(path, [found | {"doc_id": "a"}])


def counts(report: Report, name: str) -> tuple[int, int, int]:
    row = report.row(name)
    return row.right, row.given, row.gold


def test_a_list_that_the_gold_lacks_is_not_judged(tmp_path: Path) -> None:
    report = score(tmp_path, {"figures": [FIGURE]}, {"figures": [FIGURE], "tenures": [TENURE]})
    assert [row.measure for row in report.rows] == ["figure"]
    assert report.errors() == ()


def test_an_empty_list_is_judged(tmp_path: Path) -> None:
    report = score(tmp_path, {"figures": [], "tenures": []}, {"tenures": [TENURE]})
    assert counts(report, "tenure") == (0, 1, 0)


def test_a_missed_row_without_quote_is_shown_by_its_place(tmp_path: Path) -> None:
    (missed,) = score(tmp_path, {"figures": [FIGURE]}, {}).errors()
    assert (missed.quote, missed.span, missed.place) == ("", (1, 9), "characters 1 to 9")


@pytest.mark.parametrize(
    ("found", "start", "day", "year"),
    [
        ({"start": "2025-07-01"}, (1, 1, 1), (1, 1, 1), None),
        ({"start": "2025"}, (0, 1, 1), (0, 0, 1), (0, 1, 0)),
        ({"start": None}, (0, 0, 1), (0, 0, 1), None),
        ({"start": "2025-07-02", "start_basis": "inferred"}, (0, 1, 1), (0, 1, 1), None),
    ],
)
def test_dates_are_compared_by_precision(
    tmp_path: Path, found: Row, start: object, day: object, year: object
) -> None:
    report = score(tmp_path, {"tenures": [TENURE]}, {"tenures": [TENURE | found]})
    assert counts(report, "start") == start
    assert counts(report, "start (day)") == day
    assert [row.measure for row in report.details if row.measure == "start (year)"] == (
        ["start (year)"] if year else []
    )


def test_a_date_completed_from_the_day_of_the_document_counts_only_where_the_gold_has_one(
    tmp_path: Path,
) -> None:
    found = {"tenures": [TENURE | {"start_basis": "inferred"}]}
    undated = score(tmp_path, {"tenures": [TENURE | {"start": None}]}, found)
    assert "start" not in {row.measure for row in undated.details}
    assert counts(score(tmp_path, {"tenures": [TENURE]}, found), "start") == (1, 1, 1)


def test_a_wrong_value_is_listed_when_asked_for(tmp_path: Path) -> None:
    report = score(tmp_path, {"tenures": [TENURE]}, {"tenures": [TENURE | {"start": "2025-08-01"}]})
    assert report.errors() == ()
    (wrong,) = report.errors(measure="start")
    assert (wrong.verdict, wrong.fact[-2:]) == ("wrong value", ("2025-07-01", "2025-08-01"))


def test_each_status_has_its_scores_and_its_confusions(tmp_path: Path) -> None:
    other = TENURE | {"person": "Lê Thị Mẫu", "status": "leaves"}
    report = score(
        tmp_path,
        {"tenures": [TENURE, other]},
        {"tenures": [TENURE | {"status": "holds"}, other]},
    )
    found = {row.measure: (row.right, row.given, row.gold) for row in report.statuses}
    assert found == {"holds": (0, 1, 0), "appointed": (0, 0, 1), "leaves": (1, 1, 1)}
    assert set(report.confusion) == {("appointed", "holds", 1), ("leaves", "leaves", 1)}


def test_a_status_that_an_unsure_row_gives_is_excused(tmp_path: Path) -> None:
    also = TENURE | {"status": "holds", "unsure": True}
    report = score(tmp_path, {"tenures": [TENURE, also]}, {"tenures": [TENURE | {"status": "holds"}]})
    assert {row.measure: row.given for row in report.statuses} == {"appointed": 0}


def test_the_type_of_a_unit_is_a_detail(tmp_path: Path) -> None:
    found = TENURE | {"unit": "phường Đức Thọ", "body": "Đảng ủy phường Đức Thọ"}
    report = score(tmp_path, {"tenures": [TENURE]}, {"tenures": [found]})
    assert counts(report, "tenure") == (1, 1, 1)
    assert counts(report, "unit type") == (0, 1, 1)


def test_what_is_said_of_a_merger_is_compared_where_the_gold_says_it(tmp_path: Path) -> None:
    sources = [source | {"parent": "huyện Đức Thọ", "extent": "part"} for source in MERGER["sources"]]  # type: ignore[attr-defined]
    found = MERGER | {"sources": sources, "status": "planned", "result_parent": None}
    report = score(tmp_path, {"unit_changes": [MERGER]}, {"unit_changes": [found]})
    assert counts(report, "merger") == (2, 2, 2)
    assert counts(report, "change kind") == (2, 2, 2)
    assert counts(report, "change status") == (0, 2, 2)
    assert counts(report, "result parent") == (0, 0, 2)
    assert counts(report, "source parent") == (1, 2, 1)
    assert counts(report, "extent") == (0, 2, 1)


def test_types_of_merged_units_are_compared_by_their_names(tmp_path: Path) -> None:
    found = MERGER | {"result": "phường Đức Thọ"}
    report = score(tmp_path, {"unit_changes": [MERGER]}, {"unit_changes": [found]})
    assert counts(report, "merger") == (0, 2, 2)
    assert counts(report, "unit types") == (0, 2, 2)


def test_day_and_ordinal_of_an_event_and_modality_of_a_figure_are_details(tmp_path: Path) -> None:
    gold = {"events": [EVENT], "figures": [FIGURE]}
    found = {"events": [EVENT | {"ordinal": 2}], "figures": [FIGURE | {"modality": "stated"}]}
    report = score(tmp_path, gold, found)
    assert counts(report, "event day (month)") == (1, 1, 1)
    assert counts(report, "ordinal") == (0, 1, 1)
    assert counts(report, "modality") == (0, 1, 1)


LINKED = {"unit_id": "18229-20250701"}
OLD = "18229-20200101"


@pytest.mark.parametrize(
    ("gold", "found", "link", "ambiguous", "among"),
    [
        ({}, LINKED, (1, 1, 1), (0, 1, 1), (0, 0, 0)),
        ({}, {"unit_id": OLD}, (0, 1, 1), (0, 1, 1), (0, 0, 0)),
        ({"alternatives": [OLD]}, {"unit_id": OLD}, (1, 1, 1), (0, 1, 1), (0, 0, 0)),
        ({}, {"unit_candidates": [OLD, "18229-20250701"]}, (0, 0, 1), (1, 1, 1), (1, 1, 1)),
        ({}, {"unit_candidates": [OLD, "1-0"]}, (0, 0, 1), (1, 1, 1), (0, 1, 1)),
        ({}, {}, (0, 0, 1), (0, 1, 1), (0, 0, 0)),
        ({"unsure": True}, {"unit_id": OLD}, (0, 0, 0), None, None),
        ({"id": None}, {"unit_id": OLD}, (0, 0, 0), None, None),
        ({"body": "Huyện ủy Đức Thọ", "unit": "huyện Đức Thọ"}, LINKED, (0, 0, 0), None, None),
    ],
)
def test_links_are_right_wrong_or_left_ambiguous(
    tmp_path: Path, gold: Row, found: Row, link: object, ambiguous: object, among: object
) -> None:
    report = score(tmp_path, {"links": [LINK | gold]}, {"tenures": [TENURE | found]})
    assert counts(report, "link") == link
    shown = {row.measure: (row.right, row.given, row.gold) for row in report.details}
    assert shown.get("link left ambiguous") == ambiguous
    assert shown.get("link among candidates") == (among if among != (0, 0, 0) else None)


def test_of_tenures_of_one_body_the_one_at_the_place_is_compared(tmp_path: Path) -> None:
    elsewhere = TENURE | {"person": "Lê Thị Mẫu", "span": [500, 540], "unit_id": OLD}
    report = score(tmp_path, {"links": [LINK]}, {"tenures": [elsewhere, TENURE | LINKED]})
    assert counts(report, "link") == (1, 1, 1)
    far = score(tmp_path, {"links": [LINK]}, {"tenures": [elsewhere]})
    assert counts(far, "link") == (0, 1, 1)
    (wrong,) = far.errors()
    assert wrong.fact == ("Đảng ủy xã Đức Thọ", "xã Đức Thọ", "18229-20250701", OLD)


def test_a_town_is_not_compared_with_the_province_of_its_name(tmp_path: Path) -> None:
    gold = LINK | {"unit": "tỉnh Bắc Ninh", "body": "Sở Y tế tỉnh Bắc Ninh", "id": "27-0", "span": [80, 90]}
    of = TENURE | {"body": "Ủy ban nhân dân tỉnh Bắc Ninh", "unit": "tỉnh Bắc Ninh", "unit_id": "27-0"}
    town = of | {
        "body": "Ủy ban nhân dân thành phố Bắc Ninh",
        "unit": "thành phố Bắc Ninh",
        "unit_id": "256-20060126",
    }
    gold |= {"body": "Ủy ban nhân dân tỉnh Bắc Ninh"}
    report = score(tmp_path, {"links": [gold]}, {"tenures": [town, of]})
    assert counts(report, "link") == (1, 1, 1)
    alone = score(tmp_path, {"links": [gold]}, {"tenures": [town]})
    assert counts(alone, "link") == (0, 1, 1)


def test_kinds_of_text_are_those_of_the_findings(tmp_path: Path) -> None:
    report = score(tmp_path, {"tenures": [TENURE]}, {"tenures": [TENURE], "kind": "news"})
    assert {kind: [row.measure for row in rows] for kind, rows in report.kinds.items()} == {
        "news": ["person", "post", "tenure", "status"]
    }
    assert score(tmp_path, {"tenures": [TENURE]}, {"tenures": [TENURE]}).kinds == {}


def test_intervals_of_details_are_by_documents_and_seeded(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    lines = [json.dumps({"doc_id": str(number), "tenures": [TENURE]}) for number in range(20)]
    path.write_text("\n".join(lines), encoding="utf-8")
    found = [
        {"doc_id": str(number), "tenures": [TENURE | ({"start": "2020"} if number % 3 else {})]}
        for number in range(20)
    ]
    report = evaluate(path, found)
    start = report.row("start").f1
    assert start.low < start.value < start.high
    assert evaluate(path, reversed(found)).as_dict() == report.as_dict()
    json.dumps(report.as_dict())


def test_a_file_without_lines_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("\n")
    with pytest.raises(EmptyInput, match=r"empty\.jsonl holds no line|empty\.jsonl: holds no line"):
        evaluate(tmp_path / "empty.jsonl", [])


def test_gold_of_one_document_twice_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"doc_id": "a"}\n{"doc_id": "a"}\n')
    with pytest.raises(UnreadableInput, match="has the gold of a twice"):
        evaluate(tmp_path / "gold.jsonl", [])


def test_gold_that_does_not_parse_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "gold.jsonl").write_text('{"doc_id": "a"}\n{"links": 1}\n')
    with pytest.raises(UnreadableInput, match=r"gold\.jsonl:2: "):
        evaluate(tmp_path / "gold.jsonl", [])
