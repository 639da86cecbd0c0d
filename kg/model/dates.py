"""Civil days in Viet Nam: printed dates of day, month or year precision, and half-open intervals.

Inside the code an interval is half-open: `until` is the first day that is no longer in it.
Outside (RDF, Neo4j, command line) the last day is shown; `last_day` and `day_after` convert.
"""

import re
from datetime import date, timedelta

import msgspec

from kg.errors import DisjointIntervals, InvalidDate

_PRINTED = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class Interval(msgspec.Struct, frozen=True):
    """The days from `first` up to, without, `until`; None is an open side."""

    first: date | None = None
    until: date | None = None

    def __contains__(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.until is None or day < self.until)

    def meets(self, first: date | None, until: date | None) -> bool:
        """Return whether it shares a day with those from `first` up to `until`."""
        begins = first is None or self.until is None or first < self.until
        return begins and (until is None or self.first is None or self.first < until)

    @property
    def is_one_day(self) -> bool:
        """Whether the interval is exactly one day."""
        return self.first is not None and self.until == day_after(self.first)


def day_after(day: date) -> date:
    """Return the day that follows: from a shown last day to a half-open end."""
    return day + timedelta(days=1)


def last_day(until: date) -> date:
    """Return the last day of a half-open interval: from its end to what is shown."""
    return until - timedelta(days=1)


def interval(printed: str) -> Interval:
    """Return the days that a printed ISO date stands for.

    >>> interval("2025-07").until
    datetime.date(2025, 8, 1)

    Args:
        printed: "2025", "2025-07" or "2025-07-17".
    Raises: InvalidDate: it is none of these, or no day of the calendar.
    """
    match = _PRINTED.fullmatch(printed)
    if match is None:
        raise InvalidDate(f"{printed!r} is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        assert year is not None
        first = date(year, month or 1, day or 1)
        if day:
            return Interval(first, day_after(first))
        if month:
            return Interval(first, date(year + month // 12, month % 12 + 1, 1))
        return Interval(first, date(year + 1, 1, 1))
    except (ValueError, OverflowError) as error:
        raise InvalidDate(f"{printed!r} is no day of the calendar") from error


def overlap(a: Interval, b: Interval) -> Interval:
    """Return the days in both intervals.

    >>> overlap(interval("2025"), interval("2025-07")) == interval("2025-07")
    True

    Raises: DisjointIntervals: they share no day.
    """
    firsts = [day for day in (a.first, b.first) if day]
    untils = [day for day in (a.until, b.until) if day]
    both = Interval(max(firsts, default=None), min(untils, default=None))
    if both.first and both.until and both.first >= both.until:
        raise DisjointIntervals(f"{a} and {b} share no day")
    return both
