"""Who went from one province to another; what merged is no move."""

from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.analysis.moves import moves_of
from kg.analysis.reading import gather
from kg.analysis.rotation import rotation, rotation_flows
from tests.analysis.careers import (
    DUC_THO,
    HA_NOI,
    HA_TAY,
    HA_TINH,
    HAI_DUONG,
    HAI_PHONG,
    OLD_HA_NOI,
    OLD_HAI_PHONG,
    PHU_THO,
    VINH_PHUC,
    Careers,
    count,
)


def told(careers: Careers, **options: object) -> list[tuple[object, ...]]:
    posts = careers.posts()
    rows = rotation(posts, posts.tenures, **options).records()  # type: ignore[arg-type]
    return [
        (row["order"], row["from_province_id"][5:], row["to_province_id"][5:], row["same_person"])
        for row in rows
    ]


def chair(careers: Careers, unit: str, name: str = "An", **days: object) -> None:
    careers.holds(name, "chu-tich", "uy-ban-nhan-dan", unit, **days)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "second", "moves"),
    [
        ((HA_TINH, "2015-01-01"), (PHU_THO, "2025-08-01"), [("certain", HA_TINH, PHU_THO, "yes")]),
        ((HAI_DUONG, "2015-01-01"), (HA_TINH, "2025-08-01"), [("certain", HAI_DUONG, HA_TINH, "yes")]),
        ((DUC_THO, "2025-07-02"), (PHU_THO, "2026-08-01"), [("certain", HA_TINH, PHU_THO, "yes")]),
        # One province became the other: no move, whatever is asked for.
        ((HAI_DUONG, "2015-01-01"), (HAI_PHONG, "2025-08-01"), []),
        ((OLD_HAI_PHONG, "2015-01-01"), (HAI_PHONG, "2025-08-01"), []),
        ((VINH_PHUC, "2015-01-01"), (PHU_THO, "2025-08-01"), []),
        ((HA_TAY, "2006-01-01"), (HA_NOI, "2010-08-01"), []),
        # The two are one today.
        ((HAI_DUONG, "2015-01-01"), (OLD_HAI_PHONG, "2020-08-01"), []),
        ((HA_TAY, "2005-01-01"), (OLD_HA_NOI, "2007-08-01"), []),
    ],
)
def test_a_move_is_between_provinces_of_their_day_that_did_not_merge(first, second, moves):
    careers = Careers()
    chair(careers, first[0], seen=[first[1]], end=(first[1], first[1]))
    chair(careers, second[0], seen=[second[1]], start=(second[1], second[1]))
    assert told(careers) == moves


def test_moves_between_two_that_are_one_today_are_moves_where_asked_for():
    careers = Careers()
    chair(careers, HAI_DUONG, seen=["2015-01-01"], end=(None, "2015-05-01"))
    chair(careers, OLD_HAI_PHONG, seen=["2020-01-01"])
    chair(careers, HAI_PHONG, seen=["2025-08-01"])
    assert told(careers) == []
    assert told(careers, has_merged=True) == [("certain", HAI_DUONG, OLD_HAI_PHONG, "yes")]
    posts = careers.posts()
    assert count(rotation(posts, posts.tenures), "moves_within_one_today") == (1, 1)


def test_without_days_the_order_is_not_known_and_stands_once():
    careers = Careers()
    chair(careers, HA_TINH)
    chair(careers, HAI_DUONG)
    assert told(careers) == [("not known", HAI_DUONG, HA_TINH, "yes")]
    posts = careers.posts()
    table = rotation(posts, posts.tenures)
    assert count(table, "moves_in_no_order") == (1, 1)
    assert count(table, "tenures_without_days") == (2, 2)


def test_known_days_give_an_order_that_is_not_certain():
    careers = Careers()
    chair(careers, HAI_DUONG, seen=["2024-09-11"])
    chair(careers, VINH_PHUC, seen=["2025-06-28"])
    assert told(careers) == [("by known days", HAI_DUONG, VINH_PHUC, "yes")]
    posts = careers.posts()
    (flow,) = rotation_flows(posts, posts.tenures).records()
    assert (flow["people"], flow["by_known_days"], flow["order_not_known"]) == (0, 1, 0)
    assert count(rotation(posts, posts.tenures), "moves_by_known_days") == (1, 1)


def test_the_merger_itself_tells_an_order():
    careers = Careers()
    chair(careers, HAI_DUONG, end=(None, "2025-06-30"))
    chair(careers, PHU_THO, start=("2025-07-01", None))
    assert told(careers) == [("certain", HAI_DUONG, PHU_THO, "yes")]


def test_a_step_over_a_third_province_is_no_move_of_its_own():
    careers = Careers()
    chair(careers, HA_TINH, start=("2010-01-01", "2010-01-01"), end=("2012-01-01", "2012-01-01"))
    chair(careers, VINH_PHUC, start=("2013-01-01", "2013-01-01"), end=("2015-01-01", "2015-01-01"))
    chair(careers, HAI_DUONG, start=("2016-01-01", "2016-01-01"), end=("2018-01-01", "2018-01-01"))
    assert told(careers) == [("certain", VINH_PHUC, HAI_DUONG, "yes"), ("certain", HA_TINH, VINH_PHUC, "yes")]


def test_going_on_in_what_a_province_became_is_no_second_move():
    careers = Careers()
    chair(careers, HA_TINH, start=("2010-01-01", "2010-01-01"), end=("2012-01-01", "2012-01-01"))
    chair(careers, OLD_HAI_PHONG, seen=["2024-01-01"], end=(None, "2025-06-30"), start=("2013-01-01", None))
    chair(careers, HAI_PHONG, start=("2025-07-01", None))
    assert told(careers) == [("certain", HA_TINH, OLD_HAI_PHONG, "yes")]


def test_there_and_back_are_two_moves():
    careers = Careers()
    chair(careers, HA_TINH, start=("2010-01-01", "2010-01-01"), end=("2012-01-01", "2012-01-01"))
    chair(careers, VINH_PHUC, start=("2013-01-01", "2013-01-01"), end=("2015-01-01", "2015-01-01"))
    chair(careers, HA_TINH, start=("2016-01-01", "2016-01-01"), ordinal=2)
    assert sorted(told(careers)) == [
        ("certain", VINH_PHUC, HA_TINH, "yes"),
        ("certain", HA_TINH, VINH_PHUC, "yes"),
    ]


def test_deputies_of_assemblies_and_the_centre_are_no_step():
    careers = Careers()
    careers.holds("An", "truong-doan", "doan-dai-bieu-quoc-hoi", HA_TINH, seen=["2012-01-01"])
    careers.holds("An", "dai-bieu", "hoi-dong-nhan-dan", PHU_THO, seen=["2025-08-01"])
    careers.holds("An", "uy-vien", "ban-chap-hanh-trung-uong", None, seen=["2016-01-01"])
    chair(careers, HAI_DUONG, seen=["2020-01-01"])
    assert told(careers) == []
    posts = careers.posts()
    table = rotation(posts, posts.tenures)
    assert count(table, "tenures_of_deputies") == (2, 4)
    assert count(table, "tenures_without_province") == (1, 2)


def test_two_who_may_be_one_stand_apart():
    careers = Careers()
    chair(careers, HA_TINH, "An", seen=["2012-01-01"], end=(None, "2013-01-01"))
    chair(careers, HAI_DUONG, "An Nguyễn", seen=["2020-01-01"])
    assert told(careers) == []
    careers.may_be_one("An", "An Nguyễn")
    assert told(careers) == [("certain", HA_TINH, HAI_DUONG, "possibly")]
    posts = careers.posts()
    (flow,) = rotation_flows(posts, posts.tenures).records()
    assert (flow["people"], flow["order_not_known"], flow["possibly_one"]) == (0, 0, 1)


def test_only_moves_from_or_to_the_provinces_asked_for():
    careers = Careers()
    for name, units in (("An", (HA_TINH, PHU_THO)), ("Ba", (HAI_DUONG, PHU_THO))):
        chair(careers, units[0], name, seen=["2012-01-01"], end=(None, "2013-01-01"))
        chair(careers, units[1], name, seen=["2025-08-01"])
    assert told(careers, provinces={HA_TINH}) == [("certain", HA_TINH, PHU_THO, "yes")]
    posts = careers.posts()
    flows = rotation_flows(posts, posts.tenures).records()
    assert [(flow["from_province"], flow["people"]) for flow in flows] == [
        ("tỉnh Hải Dương (until 2025-06-30)", 1),
        ("tỉnh Hà Tĩnh", 1),
    ]
    assert flows[1]["tenure_ids"] == (
        "Tenure/man.42-0.uy-ban-nhan-dan.chu-tich.1",
        "Tenure/man.25-20250701.uy-ban-nhan-dan.chu-tich.1",
    )


years = st.integers(2005, 2023)
careers_of_one = st.lists(
    st.tuples(st.sampled_from([HA_TINH, HAI_DUONG, OLD_HAI_PHONG, VINH_PHUC]), st.one_of(st.none(), years)),
    min_size=1,
    max_size=4,
)


@settings(deadline=None, max_examples=25)
@given(careers_of_one)
def test_moves_do_not_hang_on_the_order_of_what_is_told(stays):
    careers = Careers()
    for number, (unit, year) in enumerate(stays):
        days = {"start": (f"{year}-01-01",) * 2, "end": (f"{year}-12-31",) * 2} if year else {}
        careers.holds("An", "chu-tich", "uy-ban-nhan-dan", unit, ordinal=number, **days)  # type: ignore[arg-type]
    posts = careers.posts()
    first = moves_of(posts, posts.tenures)
    for order in list(permutations(posts.tenures))[:6]:
        assert moves_of(posts, order) == first
    for move in first:
        assert move.source != move.target
        if move.order == "certain":
            assert (move.one.start_not_before or date.max) < (move.other.start_not_before or date.min)


def test_nobody_is_a_table_without_rows():
    posts = gather((), ())
    assert rotation(posts, ()).rows == rotation_flows(posts, ()).rows == ()
