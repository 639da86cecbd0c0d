"""Explanations: every finding with its rule, its confidence in parts, and what was left out."""

import importlib
import math

import pytest

from kg.extract import extract
from kg.extract.confidence import FEATURES
from kg.extract.explain import Explanation, Reason, explain

TEXT = (
    "Ngày 18/7/2025, Đại hội Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025 - 2030 được tổ chức. "
    "Đồng chí Nguyễn Văn Mẫu - Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh phát biểu khai mạc. "
    "Ông Trần Khắc Thử được bầu giữ chức Phó Chủ tịch UBND xã. "
    "Sáp nhập xã Hòa Lạc và thị trấn Đức Thọ thành xã Đức Thọ, có diện tích 48,93 km2. "
    "Đảng bộ xã có 512 đảng viên."
)


@pytest.fixture
def explained(document) -> Explanation:
    return explain(document(TEXT), 0)


def _reasons(explained: Explanation) -> list[Reason]:
    return [reason for passage in explained.passages for reason in passage.reasons]


def test_every_finding_is_explained_once(document, explained, each_finding) -> None:
    found = extract(document(TEXT), 0)
    counts = {name: len(getattr(found, name)) for name in FEATURES}
    reasons = _reasons(explained)
    assert {name: sum(one.list == name for one in reasons) for name in FEATURES} == counts
    assert min(counts.values()) > 0
    assert sorted(one.confidence for one in reasons) == sorted(one.confidence for one in each_finding(found))


def test_every_rule_is_a_name_in_its_module(explained) -> None:
    for reason in _reasons(explained):
        module, _, name = reason.rule.rpartition(".")
        assert hasattr(importlib.import_module(f"kg.extract.{module}"), name), reason


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Bí thư Đảng ủy xã Đức Thọ Nguyễn Văn Mẫu phát biểu.", "roles.before.before_names"),
        ("Ông Nguyễn Văn Mẫu, Bí thư Đảng ủy xã Đức Thọ, phát biểu.", "roles.after.after_name"),
        ("Ông Nguyễn Văn Mẫu được bầu giữ chức Bí thư Đảng ủy xã Đức Thọ.", "roles.governed.governed"),
        ("Ông Nguyễn Văn Mẫu được điều động từ Bí thư Đảng ủy xã Đức Thọ sang làm Giám đốc Sở Y tế tỉnh Hà Tĩnh.", "roles.governed.moved_from"),
        ("Ông Nguyễn Văn Mẫu từng kinh qua các chức vụ: Bí thư Đảng ủy xã Đức Thọ.", "roles.career.career"),
        ("Ông Lê Văn Thử được bầu làm Bí thư Đảng ủy xã Đức Thọ thay ông Nguyễn Văn Mẫu.", "roles.governed.predecessor"),
    ],
)  # fmt: skip
def test_the_rule_is_the_one_that_fired(document, sentence: str, rule: str) -> None:
    reasons = _reasons(explain(document(sentence), 0))
    assert rule in {one.rule for one in reasons if "Nguyễn Văn Mẫu" in one.fact}


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Đại hội Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025 - 2030 khai mạc.", ["events.congresses.of_body"]),
        ("Đảng bộ xã Đức Thọ tổ chức Đại hội đại biểu lần thứ I.", ["events.congresses.held_by"]),
        ("Đại hội XIII của Đảng thành công.", ["events.congresses.of_the_party"]),
        (
            "Đảng bộ xã Đức Thọ\nĐại hội lần thứ I (ngày 8/3/1973)\nĐại hội lần thứ II (ngày 5/2/1976)\n",
            ["events.congress_lines.listed"] * 2,
        ),
        ("HĐND tỉnh Hà Tĩnh khóa XVIII tổ chức kỳ họp thứ 30.", ["events.sessions.sessions"]),
        ("Cuộc bầu cử đại biểu Quốc hội khóa XVI diễn ra ngày 15/3/2026.", ["events.elections.elections"]),
        ("UBND tỉnh Hà Tĩnh tổ chức hội nghị.", ["events.meetings.held_by"]),
        ("Hội nghị Trung ương 10 khóa XIII khai mạc.", ["events.meetings.plenums"]),
        ("Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh khóa XX.", ["events.meetings.numbered"]),
        ("Hội nghị công bố quyết định của Ban Thường vụ Tỉnh ủy Hà Tĩnh.", ["events.meetings.told_by_place"]),
        ("Xã Đức Thọ có diện tích 48,93 km2.", ["figures.owners.Owners"]),
        ("Đảng bộ xã Đức Thọ có 512 đảng viên.", ["figures.party_numbers.PartyNumbers"]),
        ("Dân số của xã Đức Thọ và xã Đức Đồng lần lượt là 9.000 và 8.000 người.", ["figures.shared_sizes.TakenInTurn"] * 2),
        ("Xã Đức Thọ và xã Đức Đồng đều có 9.000 dân.", ["figures.owners.Owners", "figures.shared_sizes.others_alike"]),
        ("Điện đã về tới 1,2 triệu hộ của tỉnh Hà Tĩnh.", ["figures.headcounts.households_of"]),
        ("| Xã | Dân số |\n| Xã Đức Thọ | 9.000 |\n", ["figures.size_tables.sizes_in_tables"]),
        ("STT\nXã\nDân số\n1\nXã Đức Thọ\n9.000\n2\nXã Đức Đồng\n8.000\n", ["figures.size_tables.sizes_in_lines"] * 2),
    ],
)  # fmt: skip
def test_an_event_or_a_figure_has_the_rule_that_told_it(document, text: str, rules: list[str]) -> None:
    reasons = _reasons(explain(document(text), 0))
    assert [one.rule for one in reasons if one.list in ("events", "figures")] == rules


def test_findings_stand_below_their_sentence(explained) -> None:
    starts = [TEXT[slice(*passage.span)] for passage in explained.passages]
    assert [text.split()[0] for text in starts] == ["Ngày", "Đồng", "Ông", "Sáp", "Đảng"]
    facts = [[reason.fact.split(" | ")[0] for reason in passage.reasons] for passage in explained.passages]
    assert facts[1:3] == [["Nguyễn Văn Mẫu"], ["Trần Khắc Thử"]]


def test_it_is_said_what_told_the_unit(explained) -> None:
    (mau, thu) = [one for one in _reasons(explained) if one.list == "tenures"]
    assert 'unit printed "xã Đức Thọ"' in mau.decided
    assert 'unit its type alone printed "xã", told by: text before' in thu.decided
    assert thu.units == ("xã Đức Thọ: 18229-20250701 xã Đức Thọ, tỉnh Hà Tĩnh (from 2025-07-01)",)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Ông Nguyễn Văn Mẫu, Bộ trưởng Bộ Tài chính, phát biểu.", "central"),
        ("Ông Nguyễn Văn Mẫu, Chủ tịch UBND, phát biểu.", "no unit"),
        ("Ông Nguyễn Văn Mẫu, Chủ tịch UBND xã Tân Lập, phát biểu.", "xã Tân Lập: open between "),
        ("Nhập xã Hòa Lạc và xã Mỹ Lạc Xuân thành xã Đức Thọ.", "source xã Mỹ Lạc Xuân: not in the register"),
    ],
)
def test_it_is_said_which_units_are_meant(document, text: str, unit: str) -> None:
    (reason,) = _reasons(explain(document(text), 0))
    assert any(one.startswith(unit) for one in reason.units), reason.units


def test_of_many_units_that_may_be_meant_some_are_shown(document) -> None:
    (reason,) = _reasons(explain(document("Ông Nguyễn Văn Mẫu, Chủ tịch UBND xã Tân Lập, phát biểu."), 0))
    assert reason.units[0].count("; or ") == 3
    assert reason.units[0].endswith(" more")


def test_it_is_said_how_often_a_text_tells_a_post(document) -> None:
    post = "Bí thư Đảng ủy xã Đức Thọ"
    (reason,) = _reasons(explain(document(f"Ông Nguyễn Văn Mẫu, {post}, đến. {post} Nguyễn Văn Mẫu nói."), 0))
    assert reason.decided[-1] == "said 2 times"


def test_a_body_of_a_heading_is_said_to_be_of_another_sentence(document) -> None:
    text = "Hội đồng nhân dân xã Đức Thọ:\n- Chủ tịch: Nguyễn Văn Mẫu\n- Phó Chủ tịch: Trần Khắc Thử\n"
    reasons = _reasons(explain(document(text), 0))
    assert len(reasons) == 2
    assert all("(in another sentence)" in " ".join(one.decided) for one in reasons)


def test_mentions_are_marked_by_kind(explained) -> None:
    marks = {(TEXT[slice(*mark.span)], mark.kind) for passage in explained.passages for mark in passage.marks}
    assert {
        ("Nguyễn Văn Mẫu", "person"),
        ("Bí thư", "title"),
        ("Đảng ủy xã Đức Thọ", "body"),
        ("xã Đức Thọ", "unit"),
        ("Ngày 18/7/2025", "date"),
    } <= marks


def test_parts_of_confidence_add_up(explained) -> None:
    for reason in _reasons(explained):
        assert [name.partition("=")[0] for name, _ in reason.shares].count("kind") <= 1
        odds = reason.base + sum(share for _, share in reason.shares)
        assert reason.confidence == pytest.approx(1 / (1 + math.exp(-odds)), abs=0.001)


def test_what_is_left_out_is_shown(document) -> None:
    reasons = _reasons(explain(document(TEXT), 0.999))
    assert len(reasons) == len(_reasons(explain(document(TEXT), 0)))
    assert not any(one.is_kept for one in reasons)
    assert {one.least for one in reasons} == {0.999}


def test_the_head_has_day_kind_and_provinces(explained) -> None:
    assert explained.day is not None
    assert (explained.day.basis, explained.kind) == ("dateline", "decision")
    assert explained.provinces[0][0] == "tỉnh Hà Tĩnh"


def test_an_empty_text_has_no_passages(document) -> None:
    assert explain(document("")).passages == ()
