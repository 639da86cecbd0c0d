"""The unit of a post in its own time: of what bore the name when somebody had it, or was to get it."""

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from kg.extract.linking.context import Context, Link
from kg.extract.mentions.evidence import Candidate
from kg.model.dates import Interval, day_after, interval
from kg.model.findings import Tenure

_CHOSEN = ("elected", "appointed", "nominated")
_STEPS_OF_LIFE = ("timeline", "passing")
_SOME_YEARS = timedelta(days=5 * 365)
_MANY_YEARS = timedelta(days=20 * 365)
# How long before a unit is founded its leaders are named.
_EVE = timedelta(days=10)
# Since when nobody has had a post who is said to have had it once.
_A_WHILE = timedelta(days=60)


def in_its_time(context: Context, tenure: Tenure) -> Tenure:
    """Return a post with the unit of its own time: "Năm 2005, Chủ tịch UBND huyện A".

    A past post without dates may be of the unit that had the name some years before; who is chosen on the eve
    of a merger may be chosen for the unit that it founds.
    """
    ids = (tenure.unit_id,) if tenure.unit_id else tenure.unit_candidates
    days = _own_days(context.days, tenure) if ids else None
    if days is None:
        return tenure
    link = context.other_days.on(Link(name=tenure.unit, ids=ids), days)
    return msgspec.structs.replace(tenure, unit_id=link.id, unit_candidates=link.candidates)


def _own_days(days: Interval | None, tenure: Tenure) -> Interval | None:
    """Return the days that decide what unit a post is of, None where they are the document's."""
    printed = [interval(day) for day in (tenure.start, tenure.end) if day]
    if tenure.status == "former" and tenure.term and not printed:
        return Interval(interval(tenure.term[:4]).first, interval(tenure.term[-4:]).first)
    first = days.first if days else None
    if tenure.status == "former":
        if printed:
            return Interval(printed[0].first, printed[-1].until)
        until = days.until and days.until - _A_WHILE if days else None
        return Interval(first - _years_back(tenure), until) if first else None
    if tenure.status not in _CHOSEN or days is None or first is None:
        return None
    if isinstance(tenure, Candidate) and tenure.evidence.is_new:
        first = max(first, printed[0].first or first) if printed else first
        return Interval(first + _EVE, day_after(first) + _EVE)
    return _when_chosen(days, first, printed)


def _when_chosen(days: Interval, first: date, printed: Sequence[Interval]) -> Interval | None:
    """Return the days from that on which somebody is chosen to that on which his unit may be founded."""
    begins, until = (printed[0].first, printed[-1].until) if printed else (None, None)
    if begins is None or until is None:
        return Interval(first, day_after(first) + _EVE) if days.is_one_day else None
    if begins > first:
        return Interval(begins, until)  # "giữ chức C từ ngày 1/7", in June
    is_day = printed[-1].is_one_day
    if until <= first or (is_day and days.is_one_day):
        # "Năm 2021, bà được bầu làm …", in 2026
        return Interval(begins, until + _EVE if is_day else until)
    return None


def _years_back(tenure: Tenure) -> timedelta:
    """Return how long ago a past post without dates may have been held; the steps of a life, long ago."""
    is_step = isinstance(tenure, Candidate) and tenure.evidence.construction in _STEPS_OF_LIFE
    return _MANY_YEARS if is_step else _SOME_YEARS
