"""The tenures of a seat in order of time, as far as their bounds allow."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import msgspec

from kg.analysis.leading import has_one_seat
from kg.analysis.order import began_by, ended_from, is_before
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
    known = {one.id: sum(_is_ordered(one, other) for other in tenures) for one in tenures}
    placed: list[Tenure] = []
    unplaced: list[Tenure] = []
    for one in sorted(tenures, key=lambda one: (one.certain is None, -known[one.id], one.id)):
        index = sum(precedes(other, one) for other in placed)
        is_known = one.certain is not None or known[one.id] > 0 or len(tenures) == 1
        is_after = is_known and all(precedes(other, one) for other in placed[:index])
        if is_after and all(precedes(one, other) for other in placed[index:]):
            placed.insert(index, one)
        else:
            unplaced.append(one)
    unplaced.sort(key=lambda one: (began_by(one) or ended_from(one) or date.max, one.id))
    return tuple(placed), tuple(unplaced)


def precedes(one: Tenure, other: Tenure) -> bool:
    """Return whether one holder of a seat came before the other.

    Where a day of both is known, that decides, since a seat has one holder a day; where both were there on
    one day, whoever is known earlier. Else bounds do, if they do not contradict each other.
    """
    if one.certain and other.certain:
        return _known(one) < _known(other)
    return is_before(one, other) and not is_before(other, one)


def _is_ordered(one: Tenure, other: Tenure) -> bool:
    return precedes(one, other) or precedes(other, one)


def _known(tenure: Tenure) -> tuple[date, date, str]:
    assert tenure.certain and tenure.certain.first and tenure.certain.until
    return tenure.certain.first, tenure.certain.until, tenure.id


def overlaps(one: Tenure, other: Tenure) -> bool:
    """Return whether both were certainly in office on two days or more: one is a handover."""
    if not (one.certain and other.certain):
        return False
    (first, until, _), (other_first, other_until, _) = _known(one), _known(other)
    return (min(until, other_until) - max(first, other_first)).days > 1
