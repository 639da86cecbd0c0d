"""What share of the leaders of units that ended lead what came of them."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.analysis.kept import kept, kept_by_level, kept_one_by_one
from kg.analysis.leaders import Merger
from kg.units import load_register
from tests.analysis.careers import (
    DUC_THO,
    DUC_THO_DISTRICT,
    HA_TINH,
    HAI_DUONG,
    HAI_PHONG,
    OLD_HAI_PHONG,
    TUNG_ANH,
    Careers,
    count,
)

OLD = ("bi-thu", "tinh-uy", HAI_DUONG)
SHOWN: dict[str, Any] = {"seen": ["2025-05-01"], "end": (None, "2025-06-30")}
FROM_JULY: dict[str, Any] = {"start": ("2025-07-01", None)}


def one(careers: Careers, merger: Merger | None = None) -> dict[str, Any]:
    """The only leader shown in office."""
    posts = careers.posts()
    rows = kept_one_by_one(posts, *([merger] if merger else [])).records()
    (row,) = (row for row in rows if row["cohort"] == "shown in office")
    return row


def of_province(careers: Careers, name: str, merger: Merger | None = None) -> dict[str, Any]:
    table = kept(careers.posts(), *([merger] if merger else []))
    (row,) = (row for row in table.records() if row["province"] == name)
    return row


@pytest.mark.parametrize(
    ("later", "outcome", "role"),
    [
        (None, "not known", None),
        (("bi-thu", "thanh-uy", HAI_PHONG, FROM_JULY), "kept", "head"),
        (("pho-bi-thu", "thanh-uy", HAI_PHONG, FROM_JULY), "kept", "deputy"),
        (("chu-tich", "uy-ban-mttq", HAI_PHONG, FROM_JULY), "kept", "head"),
        (("giam-doc", "so-noi-vu", HAI_PHONG, FROM_JULY), "elsewhere", "other"),
        (("bi-thu", "tinh-uy", HA_TINH, {"seen": ["2025-09-01"]}), "elsewhere", "head"),
        # Who only sits on a committee may lead as well; who is in a post on no known day may have been before.
        (("uy-vien-ban-chap-hanh", "thanh-uy", HAI_PHONG, FROM_JULY), "not known", None),
        (("bi-thu", "tinh-uy", HA_TINH, {}), "not known", None),
        (("bi-thu", "tinh-uy", HA_TINH, {"seen": ["2025-06-30"]}), "not known", None),
    ],
)
def test_what_became_of_a_leader(later, outcome, role):
    careers = Careers()
    careers.holds("An", *OLD, **SHOWN)
    if later:
        careers.holds("An", *later[:3], **later[3])
    row = one(careers)
    assert (row["outcome"], row["as"]) == (outcome, role)
    assert (row["later_tenure_id"] is None) == (later is None or outcome == "not known")


@pytest.mark.parametrize(
    ("days", "within"),
    [
        ({"start": ("2025-07-01", "2025-09-29")}, "yes"),
        ({"start": ("2025-07-01", "2025-09-30")}, "not known"),
        ({"start": ("2025-07-01", None)}, "not known"),
        ({"start": ("2025-09-30", "2025-10-30")}, "no"),
        ({"start": ("2025-07-01", None), "seen": ["2025-08-01"]}, "yes"),
    ],
)
def test_within_ninety_days_is_yes_no_or_not_known(days, within):
    careers = Careers()
    careers.holds("An", *OLD, **SHOWN)
    careers.holds("An", "bi-thu", "thanh-uy", HAI_PHONG, **days)
    assert one(careers)["within"] == within


@pytest.mark.parametrize(
    ("days", "cohort"),
    [
        ({"seen": ["2025-05-01"]}, "shown in office"),
        ({"seen": ["2024-07-01"]}, "shown in office"),
        ({"seen": ["2024-06-30"]}, "possible"),
        ({}, "possible"),
        ({"seen": ["2025-05-01"], "end": (None, "2025-06-29")}, None),
        ({"end": (None, "2020-01-01")}, None),
    ],
)
def test_who_counts_as_a_leader_of_the_last_days(days, cohort):
    careers = Careers()
    careers.holds("An", *OLD, **days)
    rows = kept_one_by_one(careers.posts()).records()
    assert [row["cohort"] for row in rows] == ([cohort] if cohort else [])


@pytest.mark.parametrize(
    ("title", "kind", "is_leader"),
    [
        ("bi-thu", "tinh-uy", True),
        ("chu-tich", "hoi-dong-nhan-dan", True),
        ("chu-tich", "uy-ban-mttq", True),
        ("pho-bi-thu", "tinh-uy", False),
        ("uy-vien-ban-thuong-vu", "tinh-uy", False),
        ("giam-doc", "so-noi-vu", False),
    ],
)
def test_leaders_are_heads_of_the_four_leading_bodies(title, kind, is_leader):
    careers = Careers()
    careers.holds("An", title, kind, HAI_DUONG, **SHOWN)
    assert len(kept_one_by_one(careers.posts()).rows) == is_leader
    of_deputies = kept_one_by_one(careers.posts(), Merger(has_deputies=True))
    assert len(of_deputies.rows) == (is_leader or title.startswith("pho-"))


def test_the_communes_of_a_district_are_what_came_of_it():
    careers = Careers()
    careers.holds("An", "bi-thu", "huyen-uy", DUC_THO_DISTRICT, **SHOWN)
    careers.holds("An", "bi-thu", "dang-uy-xa", DUC_THO, **FROM_JULY)
    careers.holds("Ba", "bi-thu", "dang-uy-xa", TUNG_ANH, **SHOWN)
    careers.holds("Ba", "chu-tich", "uy-ban-nhan-dan", DUC_THO, **FROM_JULY)
    rows = {row["level"]: row for row in kept_by_level(careers.posts()).records()}
    assert [rows[level]["leaders"] for level in ("province", "district", "commune")] == [0, 1, 1]
    assert [rows[level]["kept"] for level in ("province", "district", "commune")] == [0, 1, 1]
    row = of_province(careers, "tỉnh Hà Tĩnh")
    assert (row["leaders"], row["kept"], row["became"]) == (2, 2, "tỉnh Hà Tĩnh")


def test_a_row_shows_both_denominators_and_what_is_not_known():
    careers = Careers()
    for name, kind in (
        ("An", "tinh-uy"),
        ("Ba", "uy-ban-nhan-dan"),
        ("Cả", "hoi-dong-nhan-dan"),
        ("Dư", "uy-ban-mttq"),
    ):
        careers.holds(name, "bi-thu" if kind == "tinh-uy" else "chu-tich", kind, HAI_DUONG, **SHOWN)
    careers.holds("An", "pho-bi-thu", "thanh-uy", HAI_PHONG, **FROM_JULY)
    careers.holds("Ba", "giam-doc", "so-noi-vu", HA_TINH, seen=["2025-10-01"])
    careers.holds("Em", "chu-tich", "uy-ban-nhan-dan", HAI_DUONG)
    row = of_province(careers, "tỉnh Hải Dương (until 2025-06-30)")
    assert [row[name] for name in ("leaders", "kept", "as_head", "elsewhere", "not_known")] == [4, 1, 0, 1, 2]
    assert [row[name] for name in ("share_of_known", "at_least", "at_most")] == [0.5, 0.25, 0.75]
    assert row["all_low"] < row["at_least"] < row["at_most"] < row["all_high"]
    assert (row["more_possible"], row["possible_kept"], row["units_with_leader"]) == (1, 0, 1)
    assert len(row["tenure_ids"]) == 6


def test_a_province_of_which_nothing_is_known_has_no_share():
    table = kept(Careers().posts())
    rows = {row["province"]: row for row in table.records()}
    row = rows["tỉnh Hà Tĩnh"]
    assert (row["units"], row["leaders"], row["share_of_known"], row["at_least"]) == (219, 0, None, None)
    assert count(table, "units_without_leader") == (sum(row["units"] for row in rows.values()),) * 2


def test_provinces_without_known_leaders_come_last():
    careers = Careers()
    careers.holds("An", "bi-thu", "tinh-uy", HAI_DUONG, **SHOWN)
    first, *others = kept(careers.posts()).records()
    assert (first["province_id"], first["leaders"]) == (f"Unit/{HAI_DUONG}", 1)
    assert [one["province_id"] for one in others] == sorted(one["province_id"] for one in others)


def test_nobody_leads_two_units_of_a_level():
    careers = Careers()
    careers.holds("An", *OLD, seen=["2024-09-01"])
    careers.holds("An", "bi-thu", "thanh-uy", OLD_HAI_PHONG, seen=["2025-01-17"])
    rows = kept_one_by_one(careers.posts()).records()
    assert [row["unit"] for row in rows] == ["thành phố Hải Phòng (until 2025-06-30)"]


def test_two_posts_of_a_unit_are_one_leader():
    careers = Careers()
    careers.holds("An", *OLD, **SHOWN)
    careers.holds("An", "chu-tich", "hoi-dong-nhan-dan", HAI_DUONG, **SHOWN)
    assert of_province(careers, "tỉnh Hải Dương (until 2025-06-30)")["leaders"] == 1


def test_who_may_be_somebody_who_leads_counts_apart():
    careers = Careers()
    careers.holds("An", *OLD, **SHOWN)
    careers.holds("An Nguyễn", "bi-thu", "thanh-uy", HAI_PHONG, **FROM_JULY)
    careers.may_be_one("An", "An Nguyễn")
    row = of_province(careers, "tỉnh Hải Dương (until 2025-06-30)")
    assert (row["kept"], row["kept_if_same"], row["not_known"]) == (0, 1, 1)
    assert one(careers)["if_same"] == "Tenure/mannguyễn.31-20250701.thanh-uy.bi-thu.1"


def test_another_day_is_another_merger():
    # Thị trấn Đức Thọ of before 2020 and xã Đức Yên became thị trấn Đức Thọ on 1/1/2020.
    careers = Careers()
    careers.holds("An", "bi-thu", "dang-uy-thi-tran", "18229-0", seen=["2019-10-01"])
    careers.holds("An", "bi-thu", "dang-uy-thi-tran", "18229-20200101", seen=["2020-02-01"])
    row = one(careers, Merger(day=date(2020, 1, 1)))
    assert (row["outcome"], row["within"], row["province"]) == ("kept", "yes", "tỉnh Hà Tĩnh")
    assert kept_one_by_one(careers.posts()).records()[0]["cohort"] == "possible"


def communes() -> dict[str, str]:
    """Twelve communes of Hà Tĩnh that went into another as a whole, with what they went into."""
    register = load_register()
    found = {
        flow.source_id: flow.target_id
        for flow in register.flows
        if flow.effective == date(2025, 7, 1)
        and flow.extent == "whole"
        and len(flow.source_id.split("-")[0]) == 5
        if HA_TINH in register.parents(flow.source_id)
    }
    return dict(sorted(found.items())[:12])


outcomes = st.lists(st.sampled_from(["kept", "elsewhere", "not known", "possible"]), max_size=12)


@settings(deadline=None, max_examples=25)
@given(outcomes)
def test_the_parts_make_the_whole(told):
    careers = Careers()
    for (unit, became), outcome in zip(communes().items(), told, strict=False):
        careers.holds(
            f"Người {unit}", "chu-tich", "uy-ban-nhan-dan", unit, **({} if outcome == "possible" else SHOWN)
        )
        if outcome == "kept":
            careers.holds(f"Người {unit}", "bi-thu", "dang-uy-xa", became, **FROM_JULY)
        if outcome == "elsewhere":
            careers.holds(f"Người {unit}", "giam-doc", "so-noi-vu", HA_TINH, seen=["2025-10-01"])
    row = of_province(careers, "tỉnh Hà Tĩnh", Merger(provinces=frozenset({HA_TINH})))
    assert row["kept"] == told.count("kept")
    assert (
        row["leaders"]
        == row["kept"] + row["elsewhere"] + row["not_known"]
        == len(told) - told.count("possible")
    )
    assert row["more_possible"] == told.count("possible")
    if row["leaders"]:
        assert 0 <= row["all_low"] <= row["at_least"] <= row["at_most"] <= row["all_high"] <= 1
