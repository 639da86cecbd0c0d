"""What the bounds of two tenures say of their order, and of the days between them."""

from datetime import date

import msgspec

from kg.analysis.posts import Tenure
from kg.model.dates import Interval, last_day


def began_by(tenure: Tenure) -> date | None:
    """Return the day by which a tenure had begun for certain: who left by a day had come by it."""
    days = (
        tenure.start_not_after,
        tenure.certain.first if tenure.certain else None,
        tenure.end_not_after,
        last_day(tenure.possible.until) if tenure.possible.until else None,
    )
    return min((day for day in days if day), default=None)


def ended_from(tenure: Tenure) -> date | None:
    """Return the day before which a tenure had not ended for certain: who came on a day was there on it."""
    days = (
        tenure.end_not_before,
        last_day(tenure.certain.until) if tenure.certain and tenure.certain.until else None,
        tenure.possible.first,
    )
    return max((day for day in days if day), default=None)


class Bounds(msgspec.Struct, frozen=True, gc=False):
    """What is asked of a tenure again and again when many are put in order.

    Attributes:
        certain: see `Tenure`. first, until: of what is possible, half-open.
        began_by, ended_from: see the functions.
    """

    tenure: Tenure
    certain: Interval | None
    first: date | None
    until: date | None
    began_by: date | None
    ended_from: date | None

    @classmethod
    def of(cls, tenure: Tenure) -> "Bounds":
        """Return the bounds of a tenure."""
        possible = tenure.possible
        return cls(
            tenure, tenure.certain, possible.first, possible.until, began_by(tenure), ended_from(tenure)
        )


def is_before(one: Bounds, other: Bounds) -> bool:
    """Return whether the first was held for certain at a time before the other, or was over before it was.

    That the other ended later counts only where it is not known to have begun by then: who was in A from 1947
    to 1958, and at some time before 1954 in B, did not go from B to A.
    """
    if one.began_by and other.first and one.began_by < other.first:
        return True
    if not (one.until and other.ended_from and one.until <= other.ended_from):
        return False
    return other.began_by is None or other.began_by >= one.until


def gap(earlier: Tenure, later: Tenure) -> tuple[int | None, int | None]:
    """Return the fewest and the most days between two tenures; below 0 they overlap; None is not known.

    From the last day of one to the first of the other, both not counted: 30/6 and 1/7 have 0 days between.
    """
    return (
        _between(earlier.end_not_after, later.start_not_before),
        _between(earlier.end_not_before, later.start_not_after),
    )


def _between(last: date | None, first: date | None) -> int | None:
    return (first - last).days - 1 if first and last else None
