"""Intervals of shares."""

from hypothesis import given
from hypothesis import strategies as st

from kg.analysis.shares import wilson


def test_known_intervals():
    # Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    told = [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ]
    for hits, of, low, high in told:
        found = wilson(hits, of)
        assert found is not None
        assert [round(bound, 4) for bound in found] == [low, high]


def test_of_nothing_there_is_no_share():
    assert wilson(0, 0) is None


@given(
    st.integers(min_value=1, max_value=10_000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))
)
def test_the_interval_holds_the_share_and_is_a_share(counted):
    hits, of = counted
    low, high = wilson(hits, of) or (2, -1)
    assert 0 <= low <= hits / of <= high <= 1
