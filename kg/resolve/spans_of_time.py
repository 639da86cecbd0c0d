"""Printed dates that agree or not, and the bounds they give."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date

import msgspec

from kg.errors import DisjointIntervals, InvalidDate
from kg.model.dates import Interval, interval, overlap
from kg.model.findings import Basis


class Dated(msgspec.Struct, frozen=True):
    """A date that a claim states."""

    days: Interval
    claim_id: str
    witness: str


class Agreed(msgspec.Struct, frozen=True):
    """The days on which most sources agree.

    Attributes:
        days: None where no source states any.
        for_it, against: ids of the claims, in order.
    """

    days: Interval | None = None
    for_it: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


def stated_days(printed: str | None, basis: Basis | None) -> Interval | None:
    """Return the days of a printed date; None where there is none or its year was completed by inference."""
    if not printed or basis == "inferred":
        return None
    try:
        return interval(printed)
    except InvalidDate:
        return None


def agree(dates: Sequence[Dated], contrary: Callable[[Interval], int] = lambda days: 0) -> Agreed:
    """Return the days most documents agree on, the more exact among equals, and who says otherwise.

    "2020" and "2020-07" agree on July 2020; "2019" disputes it.

    Args:
        contrary: how many documents contradict days by other evidence; what as many contradict as support is
            not believed.
    """
    told = {(dated.witness, dated.days) for dated in dates}
    firsts = sorted(days.first or date.min for _, days in told)
    untils = sorted(days.until or date.max for _, days in told)

    def support(days: Interval) -> int:
        # Who ends before these days or begins after them disagrees; all others share a day with them.
        before = bisect_right(untils, days.first or date.min)
        after = len(firsts) - bisect_left(firsts, days.until or date.max)
        return len(told) - before - after

    believed = {days for _, days in told if contrary(days) < support(days)}
    ordered = sorted(believed, key=lambda days: (-support(days), _length(days), days.first or date.min))
    days = ordered[0] if ordered else None
    for other in ordered:
        days = (days and common(days, other)) or days
    agreeing = {one.claim_id for one in dates if days and one.days in believed and common(days, one.days)}
    against = {dated.claim_id for dated in dates} - agreeing
    return Agreed(days, tuple(sorted(agreeing)), tuple(sorted(against)))


def _length(days: Interval) -> int:
    return (days.until - days.first).days if days.first and days.until else 10**6


def common(a: Interval, b: Interval) -> Interval | None:
    """Return the days in both intervals, None where there are none."""
    try:
        return overlap(a, b)
    except DisjointIntervals:
        return None
