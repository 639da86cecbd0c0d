"""Other units for those of a text: each province another one, what lies in it a unit of the same type there.

Units are taken from the register as of one day, so that a name of the text becomes a name that was borne on
the same day.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from random import Random

import msgspec

from kg.model.dates import Interval, last_day
from kg.units import Register
from kg.units.days import STILL

_TRIES = 24


class Spot(msgspec.Struct, frozen=True):
    """A unit of a text, on a day of its life.

    Attributes:
        type: type word on that day. parent: place of the unit above it in the list; None of a province.
        needs: how many of each type must be found below its substitute.
    """

    unit_id: str
    on: date
    type: str
    parent: int | None
    needs: tuple[tuple[str, int], ...] = ()


class Elsewhere:
    """Draws substitutes for units; what there was on a day is looked up once."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._under = lru_cache(maxsize=1 << 16)(self._find_under)
        self._lives = lru_cache(maxsize=1 << 14)(self._find_lives)
        self._on = lru_cache(maxsize=None)(self._find_on)

    def spots(self, unit_ids: Iterable[str], days: Interval) -> list[Spot]:
        """Return the units with all those above them, provinces first, each after the one it lies in.

        Args:
            days: of the text; a unit that was gone by then, or came later, is taken on its nearest day.
        """
        chains = [self._chain(unit_id, self._day(unit_id, days)) for unit_id in unit_ids]
        places: dict[str, int] = {}
        found: list[Spot] = []
        for depth in range(max(map(len, chains), default=0)):
            for chain in chains:
                if depth < len(chain) and chain[depth][0] not in places:
                    unit_id, on, type_ = chain[depth]
                    places[unit_id] = len(found)
                    parent = places[chain[depth - 1][0]] if depth else None
                    found.append(Spot(unit_id, on, type_, parent))
        return [msgspec.structs.replace(spot, needs=_needs(place, found)) for place, spot in enumerate(found)]

    def draw(self, spots: Sequence[Spot], rng: Random) -> list[str | None]:
        """Return a substitute for each unit, none twice; None where there is none of the type."""
        taken: set[str] = set()
        drawn: list[str | None] = []
        for spot in spots:
            above = None if spot.parent is None else drawn[spot.parent]
            choice = None
            if spot.parent is None or above is not None:
                choice = self._choose(self._under(above, spot.on).get(spot.type, ()), spot, taken, rng)
            if choice is not None:
                taken.add(choice)
            drawn.append(choice)
        return drawn

    def name(self, unit_id: str, on: date) -> tuple[str, str]:
        """Return type word and bare name on a day."""
        period = self._register.period_on(unit_id, on) or self._register.units[unit_id].periods[-1]
        return period.type, period.bare

    def _choose(self, candidates: Sequence[str], spot: Spot, taken: set[str], rng: Random) -> str | None:
        """Return one that is not taken and has enough below it, and as many lives if it is a province.

        The last tried if none of some is so.
        """
        choice = None
        for _ in range(_TRIES if candidates else 0):
            one = candidates[int(rng.random() * len(candidates))]
            if one in taken or one == spot.unit_id:
                continue
            choice = one
            below = self._under(one, spot.on)
            if self._lives(one) == self._lives(spot.unit_id) and all(
                len(below.get(type_, ())) > count for type_, count in spot.needs
            ):
                break
        return choice

    def _find_lives(self, unit_id: str) -> int:
        """How many provinces bore the name of one: a text without a day may leave open which is meant."""
        unit = self._register.units[unit_id]
        named = self._register.named(unit.periods[-1].bare)
        return len({other.id for other, _ in named if other.level == unit.level == "province"})

    def _day(self, unit_id: str, days: Interval) -> date:
        unit = self._register.units[unit_id]
        ends = [day for day in (days.until, unit.until) if day]
        on = last_day(min(ends)) if ends else STILL
        return max(on, unit.founded) if unit.founded else on

    def _chain(self, unit_id: str, on: date) -> list[tuple[str, date, str]]:
        """The units above a unit on a day and itself, the province first."""
        chain = []
        while True:
            period = self._register.period_on(unit_id, on) or self._register.units[unit_id].periods[-1]
            chain.append((unit_id, on, period.type))
            if period.parent_id is None:
                return chain[::-1]
            unit_id = period.parent_id

    def _find_under(self, above: str | None, on: date) -> dict[str, list[str]]:
        """The units right below one by type; of one that did not exist, below what it was or became."""
        tree = self._on(on)
        if above is None or above in tree:
            return tree.get(above, {})
        level = self._register.units[above].level
        found: dict[str, list[str]] = {}
        for one in sorted(self._register.direct_line(above)):
            if self._register.units[one].level == level:
                for type_, ids in tree.get(one, {}).items():
                    found.setdefault(type_, []).extend(ids)
        return found

    def _find_on(self, on: date) -> dict[str | None, dict[str, list[str]]]:
        """All units of a day: by the unit above and by type."""
        tree: dict[str | None, dict[str, list[str]]] = {}
        for unit_id in self._register.units:
            period = self._register.period_on(unit_id, on)
            if period is not None:
                tree.setdefault(period.parent_id, {}).setdefault(period.type, []).append(unit_id)
        return tree


def _needs(place: int, spots: Sequence[Spot]) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for spot in spots:
        if spot.parent == place:
            counts[spot.type] = counts.get(spot.type, 0) + 1
    return tuple(counts.items())
