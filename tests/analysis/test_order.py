"""What the bounds of two tenures say of their order."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.analysis.order import Bounds, gap, is_before
from kg.analysis.posts import Tenure
from kg.analysis.seats import place, precedes
from tests.analysis.careers import HA_TINH, HAI_PHONG, TUNG_ANH, Careers


def two(first: dict, second: dict, units: tuple[str, str] = (HA_TINH, HA_TINH)) -> tuple[Tenure, Tenure]:
    careers = Careers()
    ids = [
        careers.holds(name, "chu-tich", "uy-ban-nhan-dan", unit, **days)
        for name, unit, days in (("Lê Thị Nhài", units[0], first), ("Bùi Văn Sỹ", units[1], second))
    ]
    by_id = {tenure.id: tenure for tenure in careers.posts().tenures}
    return by_id[ids[0]], by_id[ids[1]]


@pytest.mark.parametrize(
    ("first", "second", "is_first", "is_second"),
    [
        ({}, {}, False, False),
        ({"start": (None, "2010-01-01")}, {"start": ("2011-01-01", None)}, True, False),
        ({"end": (None, "2010-01-01")}, {"start": ("2011-01-01", None)}, True, False),
        ({"end": (None, "2010-01-01")}, {"seen": ["2012-01-01"]}, True, False),
        ({"end": (None, "2010-01-01")}, {"end": ("2012-01-01", None)}, True, False),
        ({"seen": ["2010-01-01"]}, {"seen": ["2012-01-01"]}, False, False),
        ({"seen": ["2010-01-01"]}, {"end": (None, "2012-01-01")}, False, False),
        # In A from 1947 to 1958, and in B at some time before 1954: not from B to A.
        (
            {"end": (None, "1954-12-31")},
            {"start": ("1947-01-01", "1947-12-31"), "end": ("1958-01-01", None)},
            False,
            False,
        ),
        ({"start": ("2010-01-01", "2010-01-31")}, {"start": ("2012-01-01", "2012-01-31")}, True, False),
        ({"start": (None, "2011-01-01")}, {"start": ("2011-01-01", None)}, False, False),
    ],
)
def test_one_is_before_the_other_where_the_bounds_leave_no_choice(first, second, is_first, is_second):
    one, other = map(Bounds.of, two(first, second))
    assert (is_before(one, other), is_before(other, one)) == (is_first, is_second)


def test_the_life_of_units_is_a_bound_too():
    days = {"end": (None, "2025-06-30")}, {"start": ("2025-07-01", None)}
    one, other = map(Bounds.of, two(*days, (TUNG_ANH, HAI_PHONG)))
    assert is_before(one, other)


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ({"end": ("2025-06-30", "2025-06-30")}, {"start": ("2025-07-01", "2025-07-01")}, (0, 0)),
        ({"end": ("2025-06-01", "2025-06-30")}, {"start": ("2025-07-01", "2025-07-11")}, (0, 39)),
        ({"end": ("2025-06-01", None)}, {"start": ("2025-07-01", "2025-07-11")}, (None, 39)),
        ({"end": (None, "2025-06-30")}, {"start": ("2025-07-01", None)}, (0, None)),
        ({}, {}, (None, None)),
        ({"end": ("2025-07-10", "2025-07-20")}, {"start": ("2025-07-01", "2025-07-01")}, (-20, -10)),
    ],
)
def test_the_days_between_are_an_interval(first, second, days):
    assert gap(*two(first, second)) == days


day = st.integers(min_value=1, max_value=28).map(lambda number: f"2024-02-{number:02}")
known = st.one_of(
    st.just({}),
    day.map(lambda one: {"end": (None, one)}),
    day.map(lambda one: {"start": (one, None)}),
    day.map(lambda one: {"seen": [one]}),
    st.tuples(day, day).map(lambda pair: {"start": (min(pair), min(pair)), "end": (max(pair), max(pair))}),
)


@given(st.lists(known, min_size=1, max_size=5))
def test_places_in_a_seat_do_not_hang_on_the_order_in_which_holders_come(days):
    careers = Careers()
    for number, told in enumerate(days):
        careers.holds(f"Người {number}", "chu-tich", "uy-ban-nhan-dan", HA_TINH, **told)
    tenures = careers.posts(has_units=False).tenures
    found = {tuple(map(tuple, place(order))) for order in permutations(tenures)}
    assert len(found) == 1
    ((placed, unplaced),) = found
    assert sorted((*placed, *unplaced), key=lambda one: one.id) == list(tenures)
    assert all(precedes(Bounds.of(one), Bounds.of(other)) for one, other in pairwise(placed))
