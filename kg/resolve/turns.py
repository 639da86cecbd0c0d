"""Who else held a seat between two stays of one person."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import accumulate, groupby

import msgspec

from kg.resolve.spells import LEFT, Gap, Told

_DOCUMENTS = 2


class _Run(msgspec.Struct, frozen=True):
    """Days one after another on which one and the same person was seen in the seat."""

    person_id: str
    first: date
    last: date
    documents: int


def find_turns(told: Mapping[str, Sequence[Told]]) -> dict[str, list[Gap]]:
    """Return when others had a seat of one holder, for people who were seen in it before and after.

    Only who was seen in it without interruption counts as another: where two take turns again and again,
    somebody was misread. Days on which two were seen say nothing.

    Args:
        told: all that is said of the holders, by person; acting ones do not count.
    """
    told = {
        person_id: [one for one in said if one.post.capacity == "full"] for person_id, said in told.items()
    }
    runs = _runs(told)
    number = dict.fromkeys(told, 0)
    for run in runs:
        number[run.person_id] += 1
    others = [place for place, run in enumerate(runs) if number[run.person_id] == 1]
    documents = [0, *accumulate(runs[place].documents for place in others)]
    left = {person_id: _days_left(said) for person_id, said in told.items() if number[person_id] > 1}
    found: dict[str, list[Gap]] = {}
    before: dict[str, int] = {}
    for place, run in enumerate(runs):
        if number[run.person_id] == 1:
            continue
        if run.person_id in before:
            start, stop = bisect_right(others, before[run.person_id]), bisect_left(others, place)
            seen = documents[stop] - documents[start]
            days, last = left[run.person_id], runs[before[run.person_id]].last
            times_left = bisect_left(days, run.first) - bisect_right(days, last)
            if seen and seen + times_left >= _DOCUMENTS:
                gap = Gap(runs[others[start]].first, runs[others[stop - 1]].last)
                found.setdefault(run.person_id, []).append(gap)
        before[run.person_id] = place
    return found


def _runs(told: Mapping[str, Sequence[Told]]) -> list[_Run]:
    by_day: dict[date, dict[str, set[str]]] = {}
    for person_id, said in told.items():
        for one in said:
            if one.is_shown and one.post.stated.one_day:
                seen = by_day.setdefault(one.post.stated.one_day, {})
                seen.setdefault(person_id, set()).add(one.witness)
    alone = [(day, *next(iter(seen.items()))) for day, seen in sorted(by_day.items()) if len(seen) == 1]
    return [_run(person_id, list(days)) for person_id, days in groupby(alone, key=lambda seen: seen[1])]


def _run(person_id: str, days: Sequence[tuple[date, str, Iterable[str]]]) -> _Run:
    documents = {witness for _, _, seen in days for witness in seen}
    return _Run(person_id, days[0][0], days[-1][0], len(documents))


def _days_left(told: Iterable[Told]) -> list[date]:
    """The day of each document that says that the person has left, in order."""
    days = {(one.post.stated.one_day, one.witness) for one in told if one.status in LEFT}
    return sorted(day for day, _ in days if day)
