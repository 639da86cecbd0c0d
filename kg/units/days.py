"""The days that a question is about, against the days of a period."""

from datetime import date

from kg.model.dates import Interval, day_after
from kg.units.types import Period

Day = date | Interval | None
"""A day, some days, or any day."""


FIRST_DAY = date(2004, 10, 1)
"""The register's first day."""
STILL = date(9999, 1, 1)
"""A day after all changes: on it a unit that exists lies where it lies now."""


def common(days: Interval, day: Day) -> Interval:
    """Return the days of an interval that are asked for; empty where its end is not after its start."""
    if day is None:
        return days
    other = day if isinstance(day, Interval) else Interval(day, day_after(day))
    first = max((one for one in (days.first, other.first) if one), default=None)
    return Interval(first, min((one for one in (days.until, other.until) if one), default=None))


def meets(period: Period, day: Day) -> bool:
    """Whether one of the days asked for is in the period."""
    if day is None:
        return True
    if isinstance(day, date):
        first, until = period.first, period.until
        return (until is None or day < until) and (first is None or first <= day)
    both = common(period.days, day)
    return both.first is None or both.until is None or both.first < both.until
