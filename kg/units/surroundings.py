"""Where a unit lay, before, on and after a day; and the units that lie around a place.

`Surroundings.fit` says how well a context fits a unit; less is better, None is not at all.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import msgspec

from kg.units.days import Day
from kg.units.types import Period, Unit

if TYPE_CHECKING:
    from kg.units.register import Register

_IN_LINE, _BESIDE, _IN_PROVINCE = 1, 2, 3


class Place(msgspec.Struct, frozen=True, gc=False):
    """A name given as context, and the units that it may mean."""

    printed: str
    ids: frozenset[str]


class Surroundings:
    """Parents, former and later parents, and neighbours of the units of a register."""

    def __init__(self, register: "Register") -> None:
        self._register = register
        self._above = lru_cache(maxsize=1 << 16)(self._read_above)
        self._line = lru_cache(maxsize=1 << 15)(self._read_line)

    def fit(self, unit_id: str, day: Day, above: Sequence[Place], around: Sequence[Place] = ()) -> int | None:
        """Return how well a unit fits places above it, and places above it or beside it.

        Best is a parent on the day; then a parent or a unit of its line on any day (an abolished district, a
        province of today, the commune that it went into); then, of `around` only, a unit of its level in the
        same parent; then one in the same province.

        Returns: the sum over all places, 0 for none; None where one does not fit.
        """
        total = 0
        free = list(self._above(unit_id, day))
        for places, is_beside in ((above, False), (around, True)):
            for place in in_doubt_last(places):
                on_day = next((one for one in free if one in place.ids), None)
                if on_day is not None:
                    free.remove(on_day)  # each place is another unit
                    continue
                if is_beside and len(place.ids) == 1 and not place.ids.isdisjoint(self._above(unit_id, day)):
                    continue  # the same unit is given twice
                fit = self._fit_of(unit_id, day, place, is_beside=is_beside)
                if fit is None:
                    return None
                total += fit
        return total

    def lies_in(self, unit: Unit, period: Period, day: Day, places: Sequence[Place]) -> bool:
        """Whether each place is another unit above a unit that had this period on the day: the best fit."""
        if not isinstance(day, date):
            free = self._above(unit.id, day)
        elif period.parent_id is None:
            free = ()
        else:  # what lies above the parent is known from its other communes
            free = (period.parent_id, *self._above(period.parent_id, day))
        for place in places:
            for index, one in enumerate(free):
                if one in place.ids:
                    free = free[:index] + free[index + 1 :]
                    break
            else:
                return False
        return True

    def _fit_of(self, unit_id: str, day: Day, place: Place, *, is_beside: bool) -> int | None:
        above = self._above(unit_id, day)
        if not place.ids.isdisjoint(above):
            return None
        if not place.ids.isdisjoint(self._line(unit_id)):
            return _IN_LINE
        if is_beside and above:
            level = self._register.units[unit_id].level
            peers = (one for one in place.ids if one != unit_id and self._register.units[one].level == level)
            beside = [self._above(one, day) for one in peers]
            if any(one and one[0] == above[0] for one in beside):
                return _BESIDE
            if any(one and one[-1] == above[-1] for one in beside):
                return _IN_PROVINCE
        return None

    def _read_above(self, unit_id: str, day: Day) -> tuple[str, ...]:
        if not isinstance(day, date):
            return self._register.parents(unit_id, day)
        found: list[str] = []
        period = self._register.period_on(unit_id, day)
        while period is not None and period.parent_id is not None:
            found.append(period.parent_id)
            period = self._register.period_on(period.parent_id, day)
        return tuple(found)

    def _read_line(self, unit_id: str) -> frozenset[str]:
        """Return what it came from, what it became, and all that any of them ever lay in."""
        line = self._register.direct_line(unit_id)
        return frozenset(line - {unit_id}).union(*(self._above(one, None) for one in line))

    @cached_property
    def _within(self) -> dict[str, frozenset[str]]:
        """The units that lie, lay or will lie in a unit, or are of its line."""
        found: dict[str, set[str]] = defaultdict(set)
        for unit_id in self._register.units:
            for place in self._line(unit_id):
                found[place].add(unit_id)
        return {place: frozenset(ids) for place, ids in found.items()}

    def within(self, places: Iterable[Place]) -> frozenset[str]:
        """Return the units that fit all places as parents, or stand beside them."""
        groups = []
        for place in places:
            inside = {unit_id for one in place.ids for unit_id in self._within.get(one, ())}
            if not inside and not place.ids:
                return frozenset()
            beside = {
                unit_id
                for one in place.ids
                for parent in self._above(one, None)[:1]
                for unit_id in self._within.get(parent, ())
            }
            groups.append(inside | beside)
        return frozenset.intersection(*map(frozenset, groups)) if groups else frozenset(self._register.units)


def in_doubt_last(places: Sequence[Place]) -> Sequence[Place]:
    """Return the places that may be fewest units first.

    "thành phố Huế" of 2025 is the province or what became quận Thuận Hóa: the quận named beside it is no
    other, and takes its place first.
    """
    return sorted(places, key=lambda place: len(place.ids)) if len(places) > 1 else places
