"""Two people in one seat on one day: both are kept, and it is said which is better supported."""

import heapq
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from kg.resolve.neighbours import Stay
from kg.resolve.spells import Spell

Support = tuple[int, float, int, str]


class Conflict(msgspec.Struct, frozen=True, order=True):
    """Two tenures that cannot both be as the texts say.

    Attributes:
        preferred, other: their numbers. on: the first day that both are held for certain.
        documents: how many support each.
    """

    preferred: int
    other: int
    on: date
    documents: tuple[int, int]


def support_of(spell: Spell, reference: str) -> Support:
    """Return what orders tenures by support: documents, confidence, the latest document; less is better."""
    told = spell.all_told
    latest = max((one.day.first or date.min for one in told), default=date.min)
    confidence = max(one.post.finding.confidence for one in told)
    return -len({one.witness for one in told}), -confidence, -latest.toordinal(), reference


def find_conflicts(
    members: Sequence[int], stays: Sequence[Stay], support: Sequence[Support]
) -> list[Conflict]:
    """Return the conflicts of a seat: each tenure with the best supported one that was in it when it came.

    Of many that are held on one day not every pair is named, but each tenure that has a conflict is.

    Args:
        members: numbers of the tenures of the seat. stays, support: by number.
    """
    found = list(_meetings(members, stays, support))
    losers = {conflict.other for conflict in found}
    winners = sorted(
        (stays[number].since, number)
        for number in members
        if stays[number].is_certain and number not in losers
    )
    for number in members:
        stay = stays[number]
        place = bisect_right(winners, (stay.to, len(stays))) - 1
        if not stay.is_certain and place >= 0 and stays[winners[place][1]].to >= stay.since:
            found.append(_conflict(winners[place][1], number, stay.last, support))
    return sorted(found)


def _meetings(
    members: Sequence[int], stays: Sequence[Stay], support: Sequence[Support]
) -> Iterator[Conflict]:
    """Go through time; on top of the heap is the best supported of those that are in the seat."""
    inside: list[tuple[Support, int]] = []
    for number in sorted(members, key=lambda number: (stays[number].since, support[number])):
        stay = stays[number]
        if not stay.is_certain:
            continue
        while inside and stays[inside[0][1]].to < stay.since:
            heapq.heappop(inside)
        if inside:
            yield _conflict(inside[0][1], number, stay.first, support)
        heapq.heappush(inside, (support[number], number))


def _conflict(one: int, other: int, on: date | None, support: Sequence[Support]) -> Conflict:
    assert on is not None
    better, worse = sorted((one, other), key=lambda number: support[number])
    return Conflict(better, worse, on, (-support[better][0], -support[worse][0]))
