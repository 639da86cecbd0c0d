"""Who held what, where and when: what analyses ask of a graph (`kg.analysis.reading` reads it)."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cached_property

import msgspec

from kg.analysis.places import Places
from kg.model.dates import Interval, day_after


class Body(msgspec.Struct, frozen=True, gc=False):
    """A body; `unit` is the id of its unit, None of central ones."""

    id: str
    name: str
    kind: str
    unit: str | None
    days: Interval


class Position(msgspec.Struct, frozen=True, gc=False):
    """A post of a body, whoever holds it."""

    id: str
    name: str
    title: str
    body: Body


class Tenure(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One spell of one person in one position; bounds as in the graph, the last days inclusive.

    Attributes:
        person: id. capacity: full, acting or in_charge.
        seen: days on which a document shows the person in office, in order.
        is_held: the graph says HOLDS: last seen in office, no end known.
        documents: names of the graphs of the documents that support it, in order.
    """

    id: str
    person: str
    position: Position
    capacity: str
    start_not_before: date | None = None
    start_not_after: date | None = None
    end_not_before: date | None = None
    end_not_after: date | None = None
    seen: tuple[date, ...] = ()
    is_held: bool = False
    documents: tuple[str, ...] = ()

    @property
    def ref(self) -> str:
        """Reference of the node."""
        return f"Tenure/{self.id}"

    @property
    def body(self) -> Body:
        """Body of the position."""
        return self.position.body

    @property
    def certain(self) -> Interval | None:
        """Days on which the person was in office for certain; None where no day is known.

        That an end is not before a day shows nobody in office on it: the start may be later still.
        """
        first, last = self.start_not_after, self.end_not_before
        if first and last and first <= last:
            return Interval(min((first, *self.seen)), day_after(max((last, *self.seen))))
        if self.seen:
            return Interval(self.seen[0], day_after(self.seen[-1]))
        for day, same in (
            (self.start_not_before, self.start_not_after),
            (self.end_not_before, self.end_not_after),
        ):
            if day is not None and day == same:
                return Interval(day, day_after(day))
        return None

    @property
    def possible(self) -> Interval:
        """Days on which nothing excludes that the person was in office."""
        life = self.body.days
        first = max((day for day in (self.start_not_before, life.first) if day), default=None)
        ends = (self.end_not_after and day_after(self.end_not_after), life.until)
        return Interval(first, min((day for day in ends if day), default=None))


class Vacancy(msgspec.Struct, frozen=True, gc=False):
    """A post that a source calls vacant, with the days on which it does."""

    id: str
    position: Position
    seen: tuple[date, ...]


class Posts(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """All tenures of a graph with what they lead to.

    Attributes:
        people: names by id.
        tenures, vacancies: in order of ids.
        bodies: by id, those without a post too.
        succeeds: ids of the bodies whose place a body took, in order, by its id.
        possibly_same: pairs of ids of people who may be one, in order.
        conflicts: pairs of ids of tenures that cannot both be right, in order.
    """

    people: Mapping[str, str]
    tenures: tuple[Tenure, ...]
    vacancies: tuple[Vacancy, ...]
    bodies: Mapping[str, Body]
    succeeds: Mapping[str, tuple[str, ...]]
    possibly_same: tuple[tuple[str, str], ...]
    conflicts: frozenset[tuple[str, str]]
    places: Places

    @cached_property
    def by_person(self) -> Mapping[str, tuple[Tenure, ...]]:
        """Tenures by the id of the person, in order of ids."""
        found: dict[str, list[Tenure]] = defaultdict(list)
        for tenure in self.tenures:
            found[tenure.person].append(tenure)
        return {person: tuple(tenures) for person, tenures in found.items()}

    @cached_property
    def others(self) -> Mapping[str, tuple[str, ...]]:
        """Who may be the same person as somebody, by id."""
        found: dict[str, set[str]] = defaultdict(set)
        for one, other in self.possibly_same:
            found[one].add(other)
            found[other].add(one)
        return {person: tuple(sorted(same)) for person, same in found.items()}

    def name(self, thing: Body | Position) -> str:
        """Return the name of a body or a position, with the last day of its unit where that is gone."""
        body = thing.body if isinstance(thing, Position) else thing
        place = self.places.units.get(body.unit) if body.unit else None
        return thing.name + (self.places.gone(place.id) if place else "")

    def province_of(self, tenure: Tenure) -> str | None:
        """Return the province in which the post was, as of its day; of several in one line the last.

        None: a central body, or a unit that changed its province, and the day is not known.
        """
        unit = tenure.body.unit
        if unit is None:
            return None
        provinces = self.places.provinces
        found = provinces(unit, tenure.certain or tenure.possible) or provinces(unit, tenure.body.days)
        if any(not self.places.is_one_line(one, found[-1]) for one in found):
            return None
        return found[-1] if found else None


def pair_of(one: str, other: str) -> tuple[str, str]:
    """Return two ids in order."""
    return (one, other) if one < other else (other, one)
