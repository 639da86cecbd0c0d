"""Rows joined with the units of another day."""

from datetime import date

import pytest

from kg.units import load_register
from kg.units.joining import ADDED, Columns, Joiner, Settings

EVE = date(2025, 6, 30)
REFORM = date(2025, 7, 1)
TODAY = date(2026, 11, 24)
HEADER = ["xa", "huyen", "tinh", "ngay", "dan"]
SPLIT = ("Phường Điện Biên", "Quận Ba Đình", "Hà Nội", "", "4000")


def joiner(day: date | None = EVE, to: date = REFORM, **more: object) -> Joiner:
    settings = Settings(day=day, to=to, today=TODAY, **more)  # type: ignore[arg-type]
    columns = Columns(unit=0, around=(1, 2), day=None if day else 3, weights=(4,))
    return Joiner(load_register(), columns, settings)


def joined(
    row: tuple[str, ...], day: date | None = EVE, to: date = REFORM, **more: object
) -> list[dict[str, str]]:
    names = (*ADDED, "dan_spread")
    return [dict(zip(names, cells, strict=True)) for cells in joiner(day, to, **more).join(row)]


def test_a_merged_unit_gives_one_row_with_its_act() -> None:
    (row,) = joined(("xã Tùng Ảnh", "huyện Đức Thọ", "Hà Tĩnh", "", "100"))
    assert {name: row[name] for name in ADDED if name != "clause"} == {
        "match": "exact",
        "relation": "merged",
        "to_id": "18229-20250701",
        "to_code": "18229",
        "to_name": "xã Đức Thọ",
        "to_parents": "tỉnh Hà Tĩnh",
        "act": "1665/NQ-UBTVQH15",
        "basis": "conversion table",
        "reason": "",
        "from_id": "18259-0",
        "share": "1",
        "candidates": "",
    }
    assert row["dan_spread"] == "100"


@pytest.mark.parametrize(
    ("printed", "spread"), [("40.065", "40.065"), ("-1,5", "-1,5"), ("12%", ""), ("NaN", "")]
)
def test_a_number_goes_on_as_it_is_printed_and_nothing_else_does(printed: str, spread: str) -> None:
    (row,) = joined(("xã Tùng Ảnh", "huyện Đức Thọ", "Hà Tĩnh", "", printed))
    assert row["dan_spread"] == spread
    assert bool(row["reason"]) is (not spread)


def test_a_split_gives_a_row_for_each_successor_and_spreads_no_number() -> None:
    rows = joined(SPLIT)
    assert len(rows) == 4
    assert {(row["match"], row["relation"], row["share"], row["dan_spread"]) for row in rows} == {
        ("exact", "part", "unknown", "")
    }
    assert all("4000 is not spread: the shares are unknown" in row["reason"] for row in rows)
    assert len({row["to_id"] for row in rows}) == 4


def test_one_row_joins_them() -> None:
    (row,) = joined(SPLIT, is_one_row=True)
    assert row["match"] == "exact"
    assert [row[name].count("|") for name in ("to_id", "act", "clause", "share", "dan_spread")] == [3] * 5
    assert [row[name].count("|") for name in ("match", "from_id", "reason")] == [0] * 3


def test_shares_are_equal_only_if_told_and_say_that_they_are_assumed() -> None:
    rows = joined(SPLIT, is_equal=True)
    assert [row["dan_spread"] for row in rows] == ["1000"] * 4
    assert all("assumption" in row["reason"] for row in rows)


@pytest.mark.parametrize(
    ("printed", "decimal", "spread", "reason"),
    [
        ("40.065", None, "", "may have grouped digits"),
        ("40.065", ",", "10016,25", "assumption"),
        ("4,5", ",", "1,125", "assumption"),
        ("4.5", None, "1.125", "assumption"),
        ("4,5", None, "", "is no number"),
        ("1.234.568,0", ",", "308642", "assumption"),
        ("125000000001", None, "31250000000.25", "assumption"),
        ("4.5", ",", "", "is no number with the decimal sign ,"),
        ("123456789012", None, "30864197253", "assumption"),
        ("1e+16", None, "2500000000000000", "assumption"),
        ("-1", ".", "-0.25", "assumption"),
        ("1,234.5", ".", "308.625", "assumption"),
        ("1,23", ".", "", "is no number"),
        ("nhiều", None, "", "is no number"),
        ("", None, "", ""),
    ],
)
def test_numbers_as_they_are_printed(printed: str, decimal: str | None, spread: str, reason: str) -> None:
    rows = joined((*SPLIT[:4], printed), is_equal=True, decimal=decimal)
    assert {row["dan_spread"] for row in rows} == {spread}
    assert all(reason in row["reason"] for row in rows)


@pytest.mark.parametrize(
    ("row", "match", "reason"),
    [
        (
            ("xã Đức Thọ", "", "Hà Tĩnh", "", ""),
            "unknown",
            "18229-20250701 xã Đức Thọ from 2025-07-01",
        ),  # a new one
        (("", "", "", "", ""), "unknown", "the cell is empty"),
        (("xã Không Có", "", "Hà Tĩnh", "", ""), "unknown", "no unit ever had"),
        (("x" * 200, "", "", "", ""), "unknown", "no unit ever had"),
        (("Tân An", "", "", "", ""), "ambiguous", "02320-0 xã Tân An, huyện Chiêm Hóa, tỉnh Tuyên Quang"),
        (
            ("xã Tùng Ãnh", "Đức Thọ", "", "", ""),
            "corrected",
            "read as xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh",
        ),
        (("xã An Vĩnh", "huyện Lý Sơn", "", "", ""), "unknown", "until 2020-01-31"),
    ],
)
def test_what_is_not_exact_has_a_reason(row: tuple[str, ...], match: str, reason: str) -> None:
    (cells,) = joined(row)
    assert cells["match"] == match
    assert reason in cells["reason"]
    assert bool(cells["to_id"]) is (match == "corrected")


@pytest.mark.parametrize(
    ("printed", "match", "to_name", "reason"),
    [
        ("2018-06-30", "exact", "xã Đức Thọ", ""),
        ("30/6/2018", "exact", "xã Đức Thọ", ""),
        ("2018", "exact", "xã Đức Thọ", ""),
        ("6/2018", "exact", "xã Đức Thọ", ""),
        ("2018-06-30 00:00:00", "exact", "xã Đức Thọ", ""),
        ("2018-06-30T00:00:00.000", "exact", "xã Đức Thọ", ""),
        ("30/06/2018 0:00", "exact", "xã Đức Thọ", ""),
        ("2018.0", "exact", "xã Đức Thọ", ""),
        ("13/2018", "unknown", "", "is no day"),
        ("2018.05", "unknown", "", "is no day"),
        ("2003-01-01", "unknown", "", "before the register"),
        ("2099", "unknown", "", "in the future"),
        ("hôm qua", "unknown", "", "is no day"),
        ("", "unknown", "", "is no day"),
        ("31/2/2018", "unknown", "", "is no day"),
    ],
)
def test_each_row_may_have_its_own_day(printed: str, match: str, to_name: str, reason: str) -> None:
    (row,) = joined(("xã Đức Yên", "huyện Đức Thọ", "", printed, ""), day=None, to=TODAY)
    assert (row["match"], row["to_name"]) == (match, to_name)
    assert reason in row["reason"]


def test_candidates_stand_apart() -> None:
    register = load_register()
    flow = next(
        flow
        for flow in register.flows
        if not flow.is_certain
        and flow.kind == "merge"
        and not any(other.is_certain for other in register.successors(flow.source_id))
    )
    eve = date.fromordinal(flow.effective.toordinal() - 1)
    (row,) = joined((flow.source_id, "", "", "", "5"), day=eve, to=flow.effective)
    assert (row["match"], row["to_id"], row["dan_spread"]) == ("exact", "", "")
    assert flow.target_id in row["candidates"].split("|")
    assert "candidates" in row["reason"]


def test_a_column_that_is_there_already_gets_a_number() -> None:
    assert joiner().header(["match", "match_2", "dan", "x", "y"])[:2] == ["match_3", "relation"]


def test_the_report_counts_every_row_and_keeps_five_examples() -> None:
    table = joiner()
    for number in range(9):
        list(table.join((f"xã Không Có {number}", "", "", "", "")))
    list(table.join(SPLIT))
    list(table.join(("huyện Đức Thọ", "", "", "", "")))
    assert table.report.counts == {"unknown": 9, "exact": 2, "split": 1, "lost": 1}
    assert len(table.report.examples["unknown"]) == 5


def test_the_names_above_a_unit_are_those_of_its_day() -> None:
    (row,) = joined(("xã Lao Chải", "Sa Pa", "Lào Cai", "", ""), day=date(2019, 1, 1), to=date(2018, 1, 1))
    assert row["to_parents"] == "huyện Sa Pa, tỉnh Lào Cai"
