"""Units as analyses need them: in which province each lay on which days, and which became which."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property

import msgspec

from kg.errors import DisjointIntervals
from kg.model.dates import Interval, day_after, last_day, overlap
from kg.model.graph import Edge, Node

_LEVELS = {"Province": "province", "District": "district", "Commune": "commune"}


class Place(msgspec.Struct, frozen=True, gc=False):
    """One legal existence of a unit.

    Attributes:
        name: its last one. level: province, district or commune. days: of its life.
    """

    id: str
    name: str
    code: str
    level: str
    days: Interval


class Places:
    """The units of a graph, with PART_OF and MERGED_INTO; candidate flows are none of it.

    Attributes:
        units: by id.
    """

    def __init__(self, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
        self.units: dict[str, Place] = {node.id: _place(node) for node in nodes}
        self._above: dict[str, list[tuple[str, Interval]]] = defaultdict(list)
        self._below: dict[str, list[tuple[str, Interval]]] = defaultdict(list)
        self._into: dict[str, list[tuple[str, date]]] = defaultdict(list)
        self._provinces: dict[tuple[str, Interval], tuple[str, ...]] = {}
        for edge in edges:
            self._add(edge)

    def name(self, unit_id: str) -> str:
        """Return the name of a unit, with its last day where it is gone: another may bear the same name."""
        place = self.units.get(unit_id)
        return place.name + self.gone(unit_id) if place else unit_id

    def gone(self, unit_id: str) -> str:
        """Return what stands behind the name of a unit that is gone, nothing for others."""
        until = self.units[unit_id].days.until
        return f" (until {last_day(until)})" if until else ""

    @cached_property
    def last_change(self) -> date:
        """The day of the last change of a unit: all that exist since then are there on it."""
        days = (day for place in self.units.values() for day in (place.days.first, place.days.until) if day)
        return max(days, default=date.min)

    def on(self, day: date) -> Iterator[Place]:
        """Yield the units that were there on a day, in order of ids."""
        return (place for _, place in sorted(self.units.items()) if day in place.days)

    def provinces(self, unit_id: str, days: Interval) -> tuple[str, ...]:
        """Return the provinces in which a unit lay on these days, the one it left first in front."""
        key = unit_id, days
        if key not in self._provinces:
            place = self.units.get(unit_id)
            if place is None:
                found: tuple[str, ...] = ()
            elif place.level == "province":
                found = (unit_id,)
            else:
                found = tuple(dict.fromkeys(self._provinces_above(unit_id, days)))
            self._provinces[key] = found
        return self._provinces[key]

    def below(self, unit_id: str, day: date) -> Iterator[str]:
        """Yield the units directly below a unit on a day."""
        return (child for child, days in self._below.get(unit_id, ()) if day in days)

    def successors(self, unit_id: str, day: date) -> tuple[str, ...]:
        """Return what a unit became, for certain, on a day: of a district what its communes became.

        A unit that was there on the day before and on the day is its own successor.
        """
        found = dict.fromkeys(target for target, on in self._into.get(unit_id, ()) if on == day)
        place = self.units[unit_id]
        if place.level == "district":
            for child in self.below(unit_id, last_day(day)):
                found.update(dict.fromkeys(self.successors(child, day)))
        if day in place.days:
            found[unit_id] = None
        return tuple(found)

    def is_one_line(self, one: str, other: str) -> bool:
        """Return whether one of two units became the other, over all rounds of mergers."""
        return other in self._became[one] or one in self._became[other]

    def is_one_now(self, one: str, other: str) -> bool:
        """Return whether two units became one, or one of them the other."""
        return not self._became[one].isdisjoint(self._became[other])

    @cached_property
    def _became(self) -> Mapping[str, frozenset[str]]:
        """What each province became over all rounds, itself included."""
        found: dict[str, frozenset[str]] = {}

        def became(unit_id: str) -> frozenset[str]:
            if unit_id not in found:
                found[unit_id] = frozenset((unit_id,))  # ends a circle, should the data have one
                targets = (target for target, _ in self._into.get(unit_id, ()) if self._is_province(target))
                found[unit_id] = found[unit_id].union(*(became(target) for target in targets))
            return found[unit_id]

        return {unit_id: became(unit_id) for unit_id in sorted(self.units) if self._is_province(unit_id)}

    def _is_province(self, unit_id: str) -> bool:
        return unit_id in self.units and self.units[unit_id].level == "province"

    def _add(self, edge: Edge) -> None:
        source, target = edge.source.partition("/")[2], edge.target.partition("/")[2]
        if edge.type == "MERGED_INTO":
            effective = edge.properties["effective"]
            assert isinstance(effective, date)
            self._into[source].append((target, effective))
        else:
            days = days_of(edge)
            self._above[source].append((target, days))
            self._below[target].append((source, days))

    def _provinces_above(self, unit_id: str, days: Interval) -> Iterator[str]:
        for parent, while_there in sorted(self._above.get(unit_id, ()), key=_first):
            try:
                both = overlap(days, while_there)
            except DisjointIntervals:
                continue
            yield from self.provinces(parent, both)


def days_of(thing: Node | Edge) -> Interval:
    """Return the days that `from` and `until` of a node or an edge name; the last day is in them."""
    first, last = thing.properties.get("from"), thing.properties.get("until")
    return Interval(
        first if isinstance(first, date) else None, day_after(last) if isinstance(last, date) else None
    )


def _place(node: Node) -> Place:
    level = next((_LEVELS[label] for label in node.labels if label in _LEVELS), "")
    told = node.properties
    return Place(node.id, str(told["name"]), str(told["code"]), level, days_of(node))


def _first(above: tuple[str, Interval]) -> tuple[date, str]:
    return above[1].first or date.min, above[0]
