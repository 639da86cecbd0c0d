"""Who held what, where and when: the part of a graph that analyses ask, read once and kept small."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property

import msgspec

from kg.analysis.lines import lines_of
from kg.analysis.places import Places, days_of
from kg.errors import StoreError
from kg.graph.lines import EDGES_FILE, NODES_FILE, decode_edge, decode_node
from kg.model.dates import Interval, day_after
from kg.model.graph import Edge, Node
from kg.store import Build

_KINDS = {"Person", "Position", "Tenure", "Vacancy", "Body", "Unit"}
_TYPES = {
    "HAS_TENURE", "OF_POSITION", "IN_BODY", "OF_UNIT", "HOLDS", "SUCCEEDS", "PART_OF", "MERGED_INTO",
    "POSSIBLY_SAME", "CONFLICTS_WITH", "SUPPORTS",
}  # fmt: skip


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
        documents: names of the graphs of the documents that support it.
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
    documents: frozenset[str] = frozenset()

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


def posts_of(build: Build) -> Posts:
    """Read what analyses ask from a build; lines of other kinds are not parsed.

    Raises: StoreError: a file of the build is damaged.
    """
    nodes = lines_of(build.path / NODES_FILE, b'{"kind":"', _KINDS)
    edges = lines_of(build.path / EDGES_FILE, b'{"type":"', _TYPES)
    try:
        return gather(map(decode_node, nodes), map(decode_edge, edges))
    except (msgspec.MsgspecError, UnicodeDecodeError, KeyError, ValueError) as error:
        raise StoreError(f"{build.path} is damaged ({error!r}); build it again") from error


def gather(nodes: Iterable[Node], edges: Iterable[Edge]) -> Posts:
    """Return what analyses ask of nodes and edges, in any order; other kinds are passed over."""
    by_kind: dict[str, list[Node]] = {kind: [] for kind in _KINDS}
    for node in nodes:
        if node.kind in _KINDS:
            by_kind[node.kind].append(node)
    by_type: dict[str, list[Edge]] = {type_: [] for type_ in _TYPES}
    documents: dict[str, set[str]] = defaultdict(set)
    for edge in edges:
        if edge.type == "SUPPORTS":
            if edge.target.startswith("Tenure/"):
                documents[_id(edge.target)].add(edge.graph)
        elif edge.type in _TYPES:
            by_type[edge.type].append(edge)
    bodies = _bodies(by_kind["Body"], _ends(by_type["OF_UNIT"]))
    positions = _positions(by_kind["Position"], bodies, _ends(by_type["IN_BODY"]))
    of = _ends(by_type["OF_POSITION"], whole=True)
    by_type["PART_OF"].extend(by_type["MERGED_INTO"])
    return Posts(
        people={node.id: str(node.properties["name"]) for node in _ordered(by_kind["Person"])},
        tenures=_tenures(
            by_kind["Tenure"], {ref: positions[end] for ref, end in of.items()}, by_type, documents
        ),
        vacancies=tuple(
            Vacancy(node.id, positions[of[node.ref]], _days(node.properties.get("seenOn")))
            for node in _ordered(by_kind["Vacancy"])
        ),
        bodies=bodies,
        succeeds=_several(by_type["SUCCEEDS"]),
        possibly_same=tuple(sorted(_pairs(by_type["POSSIBLY_SAME"]))),
        conflicts=frozenset(_pairs(by_type["CONFLICTS_WITH"])),
        places=Places(by_kind["Unit"], by_type["PART_OF"]),
    )


def _bodies(nodes: Iterable[Node], units: Mapping[str, str]) -> dict[str, Body]:
    return {
        node.id: Body(
            node.id,
            str(node.properties["name"]),
            str(node.properties["kind"]),
            units.get(node.id),
            days_of(node),
        )
        for node in _ordered(nodes)
    }


def _positions(
    nodes: Iterable[Node], bodies: Mapping[str, Body], body_of: Mapping[str, str]
) -> dict[str, Position]:
    return {
        node.id: Position(
            node.id, str(node.properties["name"]), str(node.properties["title"]), bodies[body_of[node.id]]
        )
        for node in _ordered(nodes)
    }


def _tenures(
    nodes: Iterable[Node],
    positions: Mapping[str, Position],
    edges: Mapping[str, list[Edge]],
    documents: Mapping[str, set[str]],
) -> tuple[Tenure, ...]:
    people = {_id(edge.target): _id(edge.source) for edge in edges["HAS_TENURE"]}
    held = {str(edge.properties["tenure"]) for edge in edges["HOLDS"]}
    return tuple(
        Tenure(
            id=node.id,
            person=people[node.id],
            position=positions[node.ref],
            capacity=str(node.properties["capacity"]),
            start_not_before=_day(node, "startNotBefore"),
            start_not_after=_day(node, "startNotAfter"),
            end_not_before=_day(node, "endNotBefore"),
            end_not_after=_day(node, "endNotAfter"),
            seen=_days(node.properties.get("seenOn")),
            is_held=node.id in held,
            documents=frozenset(documents.get(node.id, ())),
        )
        for node in _ordered(nodes)
    )


def _ends(edges: Iterable[Edge], *, whole: bool = False) -> dict[str, str]:
    """Id of the target by id (or, where `whole`, reference) of the source; a source has one such edge."""
    name: Callable[[str], str] = str if whole else _id
    return {name(edge.source): _id(edge.target) for edge in edges}


def _several(edges: Iterable[Edge]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = defaultdict(set)
    for edge in edges:
        found[_id(edge.source)].add(_id(edge.target))
    return {source: tuple(sorted(targets)) for source, targets in sorted(found.items())}


def _ordered(nodes: Iterable[Node]) -> list[Node]:
    return sorted(nodes, key=lambda node: node.id)


def _id(reference: str) -> str:
    return reference.partition("/")[2]


def _pairs(edges: Iterable[Edge]) -> set[tuple[str, str]]:
    return {pair_of(_id(edge.source), _id(edge.target)) for edge in edges}


def pair_of(one: str, other: str) -> tuple[str, str]:
    """Return two ids in order."""
    return (one, other) if one < other else (other, one)


def _day(node: Node, name: str) -> date | None:
    value = node.properties.get(name)
    return value if isinstance(value, date) else None


def _days(value: object) -> tuple[date, ...]:
    return tuple(day for day in value if isinstance(day, date)) if isinstance(value, tuple) else ()
