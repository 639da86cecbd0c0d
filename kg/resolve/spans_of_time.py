"""Printed dates that agree or not, and the bounds they give."""

from collections.abc import Sequence
from datetime import date

import msgspec

from kg.errors import DisjointIntervals, InvalidDate
from kg.model.dates import Interval, interval, last_day, overlap
from kg.model.findings import Basis


class Dated(msgspec.Struct, frozen=True):
    """A date that a claim states."""

    days: Interval
    claim_id: str
    doc_id: str


class Agreed(msgspec.Struct, frozen=True):
    """The days on which most sources agree.

    Attributes:
        days: None where no source states any.
        for_it, against: ids of the claims, in order.
    """

    days: Interval | None = None
    for_it: tuple[str, ...] = ()
    against: tuple[str, ...] = ()

    @property
    def first(self) -> date | None:
        """First possible day."""
        return self.days.first if self.days else None

    @property
    def last(self) -> date | None:
        """Last possible day, inclusive."""
        return last_day(self.days.until) if self.days and self.days.until else None


def stated_days(printed: str | None, basis: Basis | None) -> Interval | None:
    """Return the days of a printed date; None where there is none or its year was completed by inference."""
    if not printed or basis == "inferred":
        return None
    try:
        return interval(printed)
    except InvalidDate:
        return None


def agree(dates: Sequence[Dated]) -> Agreed:
    """Return the days most documents agree on, the more exact among equals, and who says otherwise.

    "2020" and "2020-07" agree on July 2020; "2019" disputes it.
    """
    if not dates:
        return Agreed()
    best = min({dated.days for dated in dates}, key=lambda days: _order(days, dates))
    days = best
    for other in sorted({dated.days for dated in dates}, key=lambda days: _order(days, dates)):
        days = _common(days, other) or days
    agreeing = {dated.claim_id for dated in dates if _common(days, dated.days)}
    against = {dated.claim_id for dated in dates} - agreeing
    return Agreed(days, tuple(sorted(agreeing)), tuple(sorted(against)))


def _order(days: Interval, dates: Sequence[Dated]) -> tuple[int, int, date]:
    documents = {dated.doc_id for dated in dates if _common(days, dated.days)}
    return -len(documents), _length(days), days.first or date.min


def _length(days: Interval) -> int:
    return (days.until - days.first).days if days.first and days.until else 10**6


def _common(a: Interval, b: Interval) -> Interval | None:
    try:
        return overlap(a, b)
    except DisjointIntervals:
        return None
