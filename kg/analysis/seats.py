"""The tenures of a seat in order of time, as far as their bounds allow."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import msgspec

from kg.analysis.leading import has_one_seat
from kg.analysis.order import Bounds, is_before
from kg.analysis.posts import Position, Posts, Tenure, Vacancy


class Seat(msgspec.Struct, frozen=True, gc=False):
    """A position of one holder at a time.

    Attributes:
        placed: in order of time, each certainly before the next, or beside it on days that both were there.
        unplaced: whose place among them is not known, in order of the first day that is known of each.
        vacancies: in order of ids.
    """

    position: Position
    placed: tuple[Tenure, ...]
    unplaced: tuple[Tenure, ...]
    vacancies: tuple[Vacancy, ...]


def seats_of(posts: Posts) -> dict[str, Seat]:
    """Return the seats by id of the position, in order of ids."""
    held: dict[str, list[Tenure]] = defaultdict(list)
    vacant: dict[str, list[Vacancy]] = defaultdict(list)
    positions: dict[str, Position] = {}
    for tenure in posts.tenures:
        held[tenure.position.id].append(tenure)
        positions[tenure.position.id] = tenure.position
    for vacancy in posts.vacancies:
        vacant[vacancy.position.id].append(vacancy)
        positions[vacancy.position.id] = vacancy.position
    return {
        ident: Seat(position, *place(held[ident]), tuple(vacant[ident]))
        for ident, position in sorted(positions.items())
        if has_one_seat(position)
    }


def place(tenures: Sequence[Tenure]) -> tuple[tuple[Tenure, ...], tuple[Tenure, ...]]:
    """Return the tenures of one seat that have a known place among each other, in order, and the others.

    Those with a known day in office come first, then those that are in a known order with the most; one whose
    order with any that has a place is not known gets none, nor has one of no known day beside others.
    """
    if len(tenures) == 1:
        return tuple(tenures), ()
    bounds = sorted(map(Bounds.of, tenures), key=lambda one: one.tenure.id)
    known = {one.tenure.id: sum(precedes(one, two) or precedes(two, one) for two in bounds) for one in bounds}
    placed: list[Bounds] = []
    unplaced: list[Bounds] = []
    for one in sorted(bounds, key=lambda one: (one.certain is None, -known[one.tenure.id])):
        index = sum(precedes(other, one) for other in placed)
        is_known = one.certain is not None or known[one.tenure.id] > 0
        is_after = is_known and all(precedes(other, one) for other in placed[:index])
        if is_after and all(precedes(one, other) for other in placed[index:]):
            placed.insert(index, one)
        else:
            unplaced.append(one)
    unplaced.sort(key=lambda one: (one.began_by or one.ended_from or date.max, one.tenure.id))
    return tuple(one.tenure for one in placed), tuple(one.tenure for one in unplaced)


def precedes(one: Bounds, other: Bounds) -> bool:
    """Return whether one holder of a seat came before the other.

    Where a day of both is known, that decides, since a seat has one holder a day; where both were there on
    one day, whoever is known earlier. Else bounds do, if they do not contradict each other.
    """
    if one.certain and other.certain:
        return _days(one) < _days(other)
    return is_before(one, other) and not is_before(other, one)


def _days(one: Bounds) -> tuple[date, date, str]:
    assert one.certain and one.certain.first and one.certain.until
    return one.certain.first, one.certain.until, one.tenure.id


def overlaps(one: Tenure, other: Tenure) -> bool:
    """Return whether both were certainly in office on two days or more: one is a handover."""
    days, others = one.certain, other.certain
    if not (days and others and days.first and days.until and others.first and others.until):
        return False
    return (min(days.until, others.until) - max(days.first, others.first)).days > 1
