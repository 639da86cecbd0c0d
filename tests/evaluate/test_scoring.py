import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from kg.errors import EmptyInput, KgError, UnreadableInput
from kg.evaluate import Report, evaluate, parse_findings, read_findings
from kg.model.findings import Event, Findings, Tenure

SECRETARY = {
    "person": "Trần Văn Thử",
    "title": "Bí thư",
    "body": "Đảng ủy xã Đức Thọ",
    "unit": "xã Đức Thọ",
    "status": "holds",
    "scope": "gov",
    "quote": "Bí thư Đảng ủy xã Trần Văn Thử",
}
CHAIR = SECRETARY | {"person": "Lê Thị Mẫu", "title": "Chủ tịch", "body": "Ủy ban nhân dân xã Đức Thọ"}
MERGER = {
    "kind": "merge",
    "result": "xã Đức Thọ",
    "sources": [{"unit": "thị trấn Đức Thọ"}, {"unit": "xã Hòa Lạc"}],
    "quote": "q",
}
FIGURE = {"subject": "Đảng bộ xã Đức Thọ", "variable": "party_members", "value": 2989, "quote": "q"}
EVENT = {"kind": "congress", "body": "Đảng bộ xã Đức Thọ", "term": "2025-2030", "quote": "q"}
GOLD = {"tenures": [SECRETARY, CHAIR], "unit_changes": [MERGER], "figures": [FIGURE], "events": [EVENT]}


def gold_folder(folder: Path, **documents: dict[str, Any]) -> Path:
    for doc_id, document in documents.items():
        text = json.dumps(document | {"doc_id": doc_id}, ensure_ascii=False)
        (folder / f"{doc_id}.json").write_text(text, encoding="utf-8")
    return folder


def f1(report: Report) -> dict[str, float]:
    return {row.measure: row.f1.value for row in report.rows}


def score(folder: Path, gold: dict[str, Any], found: dict[str, Any]) -> Report:
    return evaluate(gold_folder(folder, a=gold), [found | {"doc_id": "a"}])


def test_the_gold_scores_one_on_itself(tmp_path: Path) -> None:
    report = score(tmp_path, GOLD, GOLD)
    assert set(f1(report).values()) == {1.0}
    assert [row.measure for row in report.rows] == [
        "person",
        "post",
        "tenure",
        "status",
        "merger",
        "figure",
        "event",
    ]
    assert report.errors() == ()
    assert report.notes == ()


def test_a_wrong_unit_costs_the_tenure_and_not_the_post(tmp_path: Path) -> None:
    elsewhere = CHAIR | {"body": "Ủy ban nhân dân xã Đức Thịnh", "unit": "xã Đức Thịnh"}
    report = score(tmp_path, GOLD, GOLD | {"tenures": [SECRETARY, elsewhere]})
    assert f1(report)["post"] == 1.0
    assert f1(report)["tenure"] == 0.5
    assert [(mistake.verdict, mistake.fact[3]) for mistake in report.errors(measure="tenure")] == [
        ("missed", "đức thọ"),
        ("extra", "đức thịnh"),
    ]


def test_a_wrong_phase_costs_the_status_only(tmp_path: Path) -> None:
    report = score(tmp_path, GOLD, GOLD | {"tenures": [SECRETARY, CHAIR | {"status": "former"}]})
    assert f1(report)["tenure"] == 1.0
    assert report.row("status").right == 1
    assert report.row("status").gold == 2
    assert [(mistake.verdict, mistake.quote) for mistake in report.errors()] == [
        ("wrong phase", CHAIR["quote"])
    ]


def test_appointed_and_holds_are_one_phase(tmp_path: Path) -> None:
    report = score(tmp_path, GOLD, GOLD | {"tenures": [SECRETARY, CHAIR | {"status": "appointed"}]})
    assert f1(report)["status"] == 1.0


@pytest.mark.parametrize("mark", [{"unsure": True}, {"scope": "other"}])
def test_unsure_and_other_rows_of_the_gold_count_neither_way(tmp_path: Path, mark: dict[str, Any]) -> None:
    gold = GOLD | {"tenures": [SECRETARY, CHAIR | mark]}
    with_it = score(tmp_path, gold, GOLD)
    without = score(tmp_path, gold, GOLD | {"tenures": [SECRETARY]})
    assert f1(with_it)["tenure"] == f1(without)["tenure"] == 1.0
    assert with_it.row("tenure").given == without.row("tenure").given == 1


def test_unsure_findings_claim_nothing(tmp_path: Path) -> None:
    report = score(tmp_path, GOLD, GOLD | {"tenures": [SECRETARY, CHAIR | {"unsure": True}]})
    assert (report.row("tenure").right, report.row("tenure").given) == (1, 1)


def test_a_fact_said_twice_counts_once(tmp_path: Path) -> None:
    report = score(tmp_path, GOLD, GOLD | {"tenures": [SECRETARY, CHAIR, CHAIR]})
    assert report.row("tenure").given == 2


def test_a_change_with_several_results_gives_an_edge_each(tmp_path: Path) -> None:
    split = {"result": ["xã Một", "xã Hai"], "sources": [{"unit": "xã Cũ"}]}
    report = score(tmp_path, GOLD | {"unit_changes": [split]}, {})
    assert report.row("merger").gold == 2


def test_figures_differ_by_value_to_three_places(tmp_path: Path) -> None:
    near = score(tmp_path, GOLD, {"figures": [FIGURE | {"value": 2989.0001}]})
    far = score(tmp_path, GOLD, {"figures": [FIGURE | {"value": 2990}]})
    assert (f1(near)["figure"], f1(far)["figure"]) == (1.0, 0.0)


def test_records_of_the_reader_are_taken_as_they_are(tmp_path: Path) -> None:
    fields = {name: value for name, value in SECRETARY.items() if name != "scope"}
    tenure = Tenure(**fields, span=(0, 30))  # type: ignore[arg-type]
    event = Event(
        kind="congress",
        body="Đảng bộ xã Đức Thọ",
        unit="xã Đức Thọ",
        term="2025-2030",
        quote="q",
        span=(0, 1),
    )
    findings = Findings(doc_id="a", reader="r", sha256_text="0", tenures=(tenure,), events=(event,))
    report = evaluate(gold_folder(tmp_path, a=GOLD), [findings])
    assert (report.row("tenure").right, report.row("tenure").given) == (1, 1)
    assert f1(report)["event"] == 1.0


def test_documents_without_gold_without_findings_or_given_twice_are_noted(tmp_path: Path) -> None:
    folder = gold_folder(tmp_path, a=GOLD, b=GOLD)
    report = evaluate(folder, [{"doc_id": "a"}, GOLD | {"doc_id": "a"}, GOLD | {"doc_id": "z"}])
    assert (report.documents, report.predicted) == (2, 1)
    assert len(report.notes) == 3
    assert "z" in report.notes[0]
    assert report.row("tenure").recall.value == 0.5


def test_intervals_hold_the_value_and_are_the_same_every_time(tmp_path: Path) -> None:
    folder = gold_folder(tmp_path, **{f"d{number}": GOLD for number in range(20)})
    found = [{"doc_id": f"d{number}", "tenures": [SECRETARY, CHAIR][: number % 3]} for number in range(20)]
    report = evaluate(folder, found)
    tenure = report.row("tenure")
    for share in (tenure.precision, tenure.recall, tenure.f1):
        assert 0 <= share.low <= share.value <= share.high <= 1
    assert tenure.recall.low < tenure.recall.high
    assert evaluate(folder, found).as_dict() == report.as_dict()
    assert evaluate(folder, reversed(found)).rows == report.rows


def test_floors_name_the_measures_below_them(tmp_path: Path) -> None:
    report = score(tmp_path, GOLD, GOLD | {"tenures": [SECRETARY]})
    assert [row.measure for row in report.below({"tenure": 0.7, "merger": 1.0})] == ["tenure"]
    assert report.below({"tenure": 0.5}) == ()
    with pytest.raises(KgError, match="no measure 'tenures'; measures are person, post"):
        report.below({"tenures": 0.5})


def test_the_report_is_plain_json(tmp_path: Path) -> None:
    report = json.loads(json.dumps(score(tmp_path, GOLD, GOLD).as_dict()))
    assert report["measures"]["tenure"]["f1"] == {"value": 1.0, "low": 1.0, "high": 1.0}
    assert report["measures"]["tenure"]["gold"] == 2


def test_errors_can_be_limited(tmp_path: Path) -> None:
    report = score(tmp_path, GOLD, {})
    assert len(report.errors()) == 6
    assert [mistake.measure for mistake in report.errors(3)] == ["tenure", "tenure", "merger"]


def test_a_missing_gold_folder_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(
        UnreadableInput, match=r"nowhere: is no file and no folder; give the folder"
    ) as raised:
        evaluate(tmp_path / "nowhere", [])
    assert "\n" not in str(raised.value)


def test_an_empty_gold_folder_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(EmptyInput, match=r"holds no \.json file"):
        evaluate(tmp_path, [])


def test_gold_that_does_not_parse_names_its_file(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    with pytest.raises(UnreadableInput, match=r"bad\.json: neither findings nor gold of one document"):
        evaluate(tmp_path, [])


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"[]",
        b"\xff",
        b'{"tenures": []}',
        b'{"doc_id": "a", "tenures": [{"title": "x"}]}',
        b'{"doc_id": 7',
    ],
)
def test_a_line_that_is_no_findings_names_file_and_line(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "found.jsonl"
    path.write_bytes(b'{"doc_id": "a"}\n\n' + line + b"\n")
    with pytest.raises(UnreadableInput, match=r"found\.jsonl:3: ") as raised:
        list(read_findings(path))
    assert "\n" not in str(raised.value)


def test_a_missing_file_of_findings_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match=r"none\.jsonl: No such file"):
        list(read_findings(tmp_path / "none.jsonl"))


@pytest.mark.parametrize("found", [{}, {"doc_id": "a", "tenures": [{"title": "x"}]}])
def test_a_mapping_of_another_form_is_named_by_its_place(tmp_path: Path, found: dict[str, Any]) -> None:
    with pytest.raises(UnreadableInput, match="findings 1: "):
        evaluate(gold_folder(tmp_path, a=GOLD), [found])


def test_lines_may_name_the_document_below_article(tmp_path: Path) -> None:
    lines: Iterable[str] = [json.dumps({"article": {"id": "a"}} | GOLD)]
    report = evaluate(gold_folder(tmp_path, a=GOLD), parse_findings(lines, "stdin"))
    assert f1(report)["tenure"] == 1.0
