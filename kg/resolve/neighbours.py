"""Tenures that rule each other out, and the bounds that follow: one seat has one holder at a time.

So do the spells of one person in one position: nobody holds a post in full and as acting at once. Whoever
is certainly in office on some day (a setter) rules the others out on it. One that had begun before his last
such day, and does not follow him, had ended by his first; one that had not ended on his first, and does not
precede him, began on his last at the earliest. Bounds found so can show more, so it is repeated until
nothing follows any more. In each round all look at the bounds of the round before, so that no order
matters.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import msgspec

from kg.resolve.bounds import Bound, Bounds, Setting, tighten

_NEVER = 2 * date.max.toordinal() + 2


class Stay(msgspec.Struct, frozen=True):
    """When a tenure is certainly held: from `since` to `to` if these are in order.

    Both count half days, so that who left on a day and who came on it do not meet: leaving is before noon,
    coming after noon, and a day on which somebody was seen is noon.

    Attributes:
        since: it had begun by then. to: it had not ended before. first, last: the same as days.
    """

    since: int
    to: int
    first: date | None
    last: date | None

    @property
    def is_certain(self) -> bool:
        """Whether there is a day on which it is certainly held."""
        return self.since <= self.to


class Group(msgspec.Struct, frozen=True):
    """Tenures of which no two are held at once.

    Attributes:
        members: their numbers. mute: those of them that set nothing, since others contradict them.
        before, after: why one ended before, or began after, another.
    """

    members: tuple[int, ...]
    mute: frozenset[int]
    before: str
    after: str


def stay_of(bounds: Bounds, seen: Sequence[date]) -> Stay:
    """Return when a tenure is certainly held.

    Args:
        seen: the days on which somebody was seen in it, ascending.
    """
    since, to = [_NEVER], [-_NEVER]
    for bound, day in bounds.days.items():
        noon = 2 * day.toordinal()
        is_seen = _holds(seen, day)
        if bound == "startNotAfter":
            since.append(noon if is_seen else noon + 1)
        elif bound == "endNotAfter":
            since.append(noon - 1)
        elif bound == "endNotBefore":
            to.append(noon if is_seen else noon - 1)
        else:
            to.append(noon + 1)
    return Stay(min(since), max(to), bounds.first, bounds.last)


def settle(
    bounds: Sequence[Bounds], seen: Sequence[Sequence[date]], refs: Sequence[str], groups: Iterable[Group]
) -> list[Bounds]:
    """Return the bounds with all that follows from the groups.

    Args:
        bounds, seen, refs: of the tenures, by number.
    """
    known = list(bounds)
    exclusive = list(groups)
    while True:
        stays = [stay_of(one, days) for one, days in zip(known, seen, strict=True)]
        found: dict[int, list[Setting]] = {}
        for group in exclusive:
            for number, setting in _follows(group, stays, refs):
                found.setdefault(number, []).append(setting)
        tightened = [tighten(one, found.get(number, ())) for number, one in enumerate(known)]
        if tightened == known:
            return known
        known = tightened


def _follows(group: Group, stays: Sequence[Stay], refs: Sequence[str]) -> Iterator[tuple[int, Setting]]:
    """Yield what the setters of a group mean for each member: the nearest one before it and after it."""
    setters = sorted(
        (stays[number].since, stays[number].to, refs[number], number)
        for number in group.members
        if number not in group.mute and stays[number].is_certain
    )
    since, to = [setter[0] for setter in setters], [setter[1] for setter in setters]
    for number in group.members:
        stay = stays[number]
        place = max(bisect_left(to, stay.since), bisect_right(since, stay.to))
        if place < len(setters) and to[place] >= stay.since:
            other = setters[place][3]
            yield from _setting(number, "endNotAfter", stays[other].first, refs[other], group.before)
        place = min(bisect_right(since, stay.to), bisect_left(to, stay.since)) - 1
        if place >= 0 and to[place] < stay.since:
            other = setters[place][3]
            yield from _setting(number, "startNotBefore", stays[other].last, refs[other], group.after)


def _setting(
    number: int, bound: Bound, day: date | None, source: str, why: str
) -> Iterator[tuple[int, Setting]]:
    if day:
        yield number, Setting(bound, day, source, why)


def _holds(days: Sequence[date], day: date) -> bool:
    place = bisect_left(days, day)
    return place < len(days) and days[place] == day
