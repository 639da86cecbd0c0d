"""Who followed whom in a seat, and the days between as an interval."""

import pytest

from kg.analysis.successions import successions
from tests.analysis.careers import (
    DUC_THO,
    HA_TINH,
    HAI_DUONG,
    HAI_PHONG,
    OLD_HAI_PHONG,
    Careers,
    column,
    count,
)

CHAIR = ("chu-tich", "uy-ban-nhan-dan", HA_TINH)


def told(careers: Careers, **options: object) -> list[tuple[object, ...]]:
    posts = careers.posts()
    rows = successions(posts, posts.tenures, **options).records()  # type: ignore[arg-type]
    return [
        (row["step"], row["name"], row["relation"], row["gap_min"], row["gap_max"], row["after"])
        for row in rows
    ]


def test_holders_stand_in_order_of_time_with_the_days_between():
    careers = Careers()
    careers.holds("Cả", *CHAIR, start=("2020-01-11", "2020-01-31"), seen=["2021-01-01"])
    careers.holds("An", *CHAIR, start=("2010-01-01", "2010-01-01"), end=("2014-12-31", "2014-12-31"))
    careers.holds("Ba", *CHAIR, start=("2015-01-01", "2015-01-01"), end=("2019-12-01", "2019-12-31"))
    assert told(careers) == [
        (1, "An", "first known", None, None, None),
        (2, "Ba", "follows", 0, 0, ("An",)),
        (3, "Cả", "next known", 10, 60, ("Ba",)),
    ]


@pytest.mark.parametrize(
    ("end", "start", "relation", "gap"),
    [
        (("2014-12-31", "2014-12-31"), ("2015-01-01", "2015-01-01"), "follows", (0, 0)),
        (
            ("2014-12-31", "2014-12-31"),
            ("2014-12-31", "2014-12-31"),
            "follows",
            (0, 0),
        ),  # handed over on a day
        (("2014-01-01", "2014-12-31"), ("2014-01-01", "2014-12-31"), "next known", (0, 363)),
        (("2014-12-31", "2014-12-31"), ("2015-02-01", None), "next known", (31, None)),
        (("2014-12-31", None), (None, "2015-02-01"), "next known", (0, 31)),
        ((None, "2014-12-31"), ("2015-01-01", None), "next known", (0, None)),
        (("2014-12-31", "2014-12-31"), ("2014-06-01", "2014-06-01"), "overlaps", (None, None)),
    ],
)
def test_a_gap_is_as_wide_as_the_bounds_and_never_below_nothing(end, start, relation, gap):
    careers = Careers()
    careers.holds("An", *CHAIR, start=("2010-01-01", "2010-01-01"), end=end)
    careers.holds("Ba", *CHAIR, start=start, end=("2019-12-01", None))
    assert told(careers)[1] == (2, "Ba", relation, *gap, ("An",))


def test_who_has_no_known_day_has_no_place_and_is_no_gap():
    careers = Careers()
    careers.holds("An", *CHAIR, seen=["2012-01-01"])
    careers.holds("Ba", *CHAIR, start=("2012-01-02", None), seen=["2016-01-01"])
    careers.holds("Dư", *CHAIR)
    assert told(careers) == [
        (1, "An", "first known", None, None, None),
        (2, "Ba", "next known", 0, 1460, ("An",)),
        (None, "Dư", "order not known", None, None, None),
    ]
    posts = careers.posts()
    table = successions(posts, posts.tenures)
    assert count(table, "tenures_without_place") == (1, 3)
    assert count(table, "steps_beside_unplaced") == (1, 1)


def test_of_two_without_days_none_is_first():
    careers = Careers()
    careers.holds("An", *CHAIR)
    careers.holds("Ba", *CHAIR)
    assert [row[:3] for row in told(careers)] == [
        (None, "An", "order not known"),
        (None, "Ba", "order not known"),
    ]


def test_bounds_alone_can_give_a_place():
    careers = Careers()
    careers.holds("Ba", *CHAIR, seen=["2016-01-01"])
    careers.holds("An", *CHAIR, end=(None, "2012-05-05"))
    assert [row[:3] for row in told(careers)] == [(1, "An", "first known"), (2, "Ba", "next known")]


def test_acting_holders_have_their_own_place_and_the_same_person_is_told():
    careers = Careers()
    careers.holds("An", *CHAIR, seen=["2012-01-01"], end=("2012-03-01", "2012-03-01"))
    careers.holds(
        "Ba", *CHAIR, start=("2012-03-02", "2012-03-02"), end=("2012-05-01", "2012-05-01"), capacity="acting"
    )
    careers.holds("Ba", *CHAIR, start=("2012-05-02", "2012-05-02"), end=("2015-05-01", None), ordinal=2)
    careers.holds("Cả", *CHAIR, start=("2015-06-01", "2015-06-30"), seen=["2016-01-01"])
    careers.may_be_one("Ba", "Cả")
    posts = careers.posts()
    table = successions(posts, posts.tenures)
    assert column(table, "capacity") == ["full", "acting", "full", "full"]
    assert column(table, "relation") == [
        "first known",
        "follows",
        "follows, the same person",
        "next known, possibly the same person",
    ]
    assert count(table, "people_who_may_be_one") == (1, 1)


def test_a_conflict_is_no_succession():
    careers = Careers()
    one = careers.holds("An", *CHAIR, seen=["2024-09-11"])
    other = careers.holds("Ba", *CHAIR, seen=["2024-09-11"])
    careers.conflict(one, other)
    assert [row[2:5] for row in told(careers)] == [("first known", None, None), ("conflict", None, None)]


def test_a_vacancy_is_there_only_where_a_source_says_so():
    careers = Careers()
    careers.holds("An", *CHAIR, seen=["2012-01-01"])
    careers.holds("Ba", *CHAIR, start=("2012-01-02", None), seen=["2016-01-01"])
    careers.vacant(*CHAIR, seen="2014-06-01")
    posts = careers.posts()
    rows = successions(posts, posts.tenures).records()
    assert [(row["name"], row["relation"], row["tenure_id"]) for row in rows][1] == (
        None,
        "called vacant",
        "Vacancy/42-0.uy-ban-nhan-dan.chu-tich.1",
    )
    assert [str(rows[1][name]) for name in ("start_not_after", "end_not_before")] == [
        "2014-06-01",
        "2014-06-01",
    ]


def test_posts_of_many_seats_and_seats_of_few_holders_are_left_out():
    careers = Careers()
    careers.holds("An", "pho-chu-tich", "uy-ban-nhan-dan", HA_TINH)
    careers.holds("Ba", "pho-chu-tich", "uy-ban-nhan-dan", HA_TINH)
    careers.holds("Cả", "bi-thu", "dang-uy-xa", DUC_THO)
    assert told(careers) == []
    assert told(careers, fewest=1) == [(1, "Cả", "only one known", None, None, None)]
    posts = careers.posts()
    assert count(successions(posts, posts.tenures), "seats_of_one_holder") == (1, 1)


def secretaries(of_old: dict, of_new: dict) -> Careers:
    careers = Careers()
    careers.holds("An", "bi-thu", "tinh-uy", HAI_DUONG, **of_old)
    careers.holds(
        "Ba", "bi-thu", "thanh-uy", OLD_HAI_PHONG, end=("2025-06-30", "2025-06-30"), seen=["2025-06-01"]
    )
    careers.holds("Ba", "bi-thu", "thanh-uy", HAI_PHONG, **of_new)
    careers.succeeds(f"{HAI_PHONG}.thanh-uy", f"{HAI_DUONG}.tinh-uy")
    careers.succeeds(f"{HAI_PHONG}.thanh-uy", f"{OLD_HAI_PHONG}.thanh-uy")
    return careers


def test_through_bodies_the_first_follows_the_last_of_each_body_before():
    careers = secretaries(
        {"seen": ["2025-05-01"], "end": (None, "2025-06-30")}, {"start": ("2025-07-01", "2025-07-09")}
    )
    assert told(careers) == []
    assert told(careers, through_bodies=True) == [
        (1, "An", "only one known", None, None, None),
        (1, "Ba", "only one known", None, None, None),
        (1, "Ba", "next known in a new body, the same person", 0, 68, ("An", "Ba")),
    ]


def test_through_bodies_nobody_follows_where_the_last_of_a_body_before_is_not_known():
    careers = secretaries({}, {"start": ("2025-07-01", "2025-07-01")})
    careers.holds("Dư", "bi-thu", "tinh-uy", HAI_DUONG)
    rows = told(careers, through_bodies=True)
    assert rows[-1] == (1, "Ba", "only one known", None, None, None)
