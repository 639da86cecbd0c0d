"""Objects of the graph from the Oxigraph store of a build: a short query for what is asked, never the whole.

The store may be read by several threads at once.
"""

from collections.abc import Iterable
from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Literal, cast

from kg.api import patterns
from kg.api.node import Source
from kg.api.tenures import Tenure, Vacancy, in_time
from kg.api.things import Body, Person, Position
from kg.api.units import Figure, Flow, Parent, Period, Unit
from kg.errors import StoreError
from kg.export.rdf_terms import reference
from kg.model.ids import CONCEPTS, iri, split_ref
from kg.query.names import Names
from kg.query.oxigraph import ask_store
from kg.query.runners import Runner

if TYPE_CHECKING:
    import pyoxigraph

    from kg.store import Build

Days = tuple[date | None, date | None]
_SYSTEMS = {"PartyBody": "party", "StateBody": "state", "FrontBody": "front"}
_LEVELS = {"Province": "province", "District": "district", "Commune": "commune"}


class Reader:
    """What reads a build until it is closed. Objects hold it, so that it stays as long as any of them."""

    def __init__(self, build: "Build") -> None:
        self._build: Build | None = build
        self._store = build.oxigraph()

    @property
    def build(self) -> "Build":
        """The build.

        Raises: StoreError: it was closed.
        """
        if self._build is None:
            raise StoreError("the graph was closed; open it again with kg.open")
        return self._build

    @property
    def store(self) -> "pyoxigraph.Store":
        """The Oxigraph store of the build.

        Raises: StoreError: it was closed.
        """
        self.build  # noqa: B018
        return self._store

    def names(self) -> Names:
        """Return the names in the build."""
        return Names(self.build.path, self.store)

    def runner(self) -> Runner:
        """Return what runs the questions of the library on the store."""
        engine = f"Oxigraph {version('pyoxigraph')}"
        return Runner(engine, "sparql", lambda query, values: ask_store(self.store, query.text, values))

    def close(self) -> None:
        """Let go of the build."""
        if self._build is not None:
            self._build.close()
            self._build = None

    def rows(self, query: str, /, **iris: str) -> list[dict[str, Any]]:
        """Return the rows of one of our own queries; parameters are IRIs."""
        return ask_store(self.store, query, iris).records()

    # Nodes

    def person(self, ident: str, name: str) -> Person:
        """Return a person."""
        return Person(id=ident, name=name, _reader=self)

    def position(self, ident: str, name: str) -> Position:
        """Return a position."""
        return Position(id=ident, name=name, _reader=self)

    def body(self, ident: str, name: str) -> Body:
        """Return a body."""
        return Body(id=ident, name=name, _reader=self)

    def unit(self, ident: str, name: str) -> Unit:
        """Return a unit."""
        return Unit(id=ident, name=name, _reader=self)

    def bodies(self, pattern: str, node: str) -> tuple[Body, ...]:
        """Return the bodies ?body of a pattern with $node, by name."""
        return tuple(self.body(_id(row["body"]), row["name"]) for row in self._named("body", pattern, node))

    def positions(self, pattern: str, node: str) -> tuple[Position, ...]:
        """Return the positions ?position of a pattern with $node, by name."""
        found = self._named("position", pattern, node)
        return tuple(self.position(_id(row["position"]), row["name"]) for row in found)

    def units(self, pattern: str, node: str) -> tuple[Unit, ...]:
        """Return the units ?unit of a pattern with $node, by name."""
        return tuple(self.unit(_id(row["unit"]), row["name"]) for row in self._named("unit", pattern, node))

    def possibly_same(self, node: str) -> tuple[Person, ...]:
        """Return people who may be one with a person."""
        found = self.rows(patterns.POSSIBLY_SAME, node=node)
        return tuple(self.person(_id(row["person"]), row["name"]) for row in found)

    # What is said of a node

    def texts(self, node: str, predicate: str) -> tuple[str, ...]:
        """Return the texts that a predicate gives, ascending."""
        return tuple(row["text"] for row in self.rows(patterns.texts(predicate), node=node))

    def concept(self, node: str, predicate: str) -> str:
        """Return the local id of the concept that a predicate gives."""
        return self.texts(node, predicate)[0].removeprefix(CONCEPTS)

    def life(self, node: str) -> Days:
        """Return first and last day."""
        row = self.rows(patterns.LIFE, node=node)[0]
        return row["first"], row["until"]

    def system(self, node: str) -> str | None:
        """Return the system of a body."""
        return next((_SYSTEMS[one] for one in self._classes(node) if one in _SYSTEMS), None)

    def code_and_level(self, node: str) -> tuple[str, str]:
        """Return the code of a unit, and its level."""
        level = next(_LEVELS[one] for one in self._classes(node) if one in _LEVELS)
        return self.texts(node, "vg:code")[0], level

    def periods(self, node: str) -> tuple[Period, ...]:
        """Return the periods of a unit, in order."""
        found = (
            Period(**{**row, "unit_type": _concept(row["unit_type"])})
            for row in self.rows(patterns.PERIODS, node=node)
        )
        return tuple(sorted(found, key=lambda period: period.first or date.min))

    def parents(self, node: str) -> tuple[Parent, ...]:
        """Return the units directly above a unit, in order of time."""
        found = (
            Parent(unit=self.unit(_id(row["above"]), row["name"]), first=row["first"], until=row["until"])
            for row in self.rows(patterns.PARENTS, node=node)
        )
        return tuple(sorted(found, key=lambda parent: parent.first or date.min))

    def figures(self, node: str) -> tuple[Figure, ...]:
        """Return the figures about a node, by variable and day."""
        rows = self.rows(patterns.FIGURES, node=node)
        found = (
            Figure(
                id=_id(row.pop("figure")),
                variable=_concept(row.pop("variable")),
                value=float(row.pop("value")),
                _reader=self,
                **row,
            )
            for row in rows
        )
        return tuple(
            sorted(found, key=lambda one: (one.variable, one.as_of or one.as_of_not_before or date.min))
        )

    def flows(self, unit: Unit, *, is_into: bool) -> tuple[Flow, ...]:
        """Return the flows into a unit or out of it, the latest first, then by id of the other unit."""
        rows = self.rows(patterns.FLOWS_INTO if is_into else patterns.FLOWS_OUT_OF, node=unit.iri)
        return tuple(self._flow(unit, row, is_into) for row in rows)

    # Tenures

    def tenures(self, kind: str, node: str) -> tuple[Tenure, ...]:
        """Return the tenures of a person, a position, a body or a unit, in order of time."""
        return in_time(map(self._tenure, self.rows(patterns.TENURES[kind], **{patterns.OF[kind]: node})))

    def vacancies(self, kind: str, node: str) -> tuple[Vacancy, ...]:
        """Return the vacancies of a position, or in a body or a unit."""
        days: dict[tuple[str, str, str], list[date]] = {}
        for row in self.rows(patterns.VACANCIES[kind], **{patterns.OF[kind]: node}):
            key = (_id(row["vacancy"]), _id(row["position"]), row["position_name"])
            days.setdefault(key, []).extend([row["day"]] if row["day"] else [])
        return tuple(
            Vacancy(id=ident, position=self.position(*position), seen_on=tuple(sorted(seen)), _reader=self)
            for (ident, *position), seen in sorted(days.items())
        )

    def seen_on(self, node: str) -> tuple[date, ...]:
        """Return the days on which a tenure was seen, ascending."""
        return cast(tuple[date, ...], self.texts(node, "vg:seenOn"))

    def terms(self, node: str) -> tuple[str, ...]:
        """Return the names of the terms of a tenure."""
        return self.texts(node, "vg:inTerm/skos:prefLabel")

    # Sentences

    def sources(self, kind: str, node: str) -> tuple[Source, ...]:
        """Return the claims behind a node of a kind."""
        behind = [node]
        if kind in patterns.BEHIND:
            behind = [row["behind"] for row in self.rows(patterns.BEHIND[kind], node=node)]
        return _sources(row for one in behind for row in self.rows(patterns.SOURCES, node=one))

    def sources_of_change(self, change: str) -> tuple[Source, ...]:
        """Return the claims behind a change of units."""
        return self.sources("UnitChange", iri(f"UnitChange/{change}"))

    def _named(self, variable: str, pattern: str, node: str) -> list[dict[str, Any]]:
        return self.rows(patterns.named(variable, pattern), node=node)

    def _classes(self, node: str) -> list[str]:
        return [one.rpartition("#")[2] for one in self.texts(node, "a")]

    def _tenure(self, row: dict[str, Any]) -> Tenure:
        person = self.person(_id(row.pop("person")), row.pop("person_name"))
        position = self.position(_id(row.pop("position")), row.pop("position_name"))
        status: Literal["holds", "held"] = "holds" if row.pop("how").endswith("#holds") else "held"
        ident = _id(row.pop("tenure"))
        return Tenure(id=ident, person=person, position=position, status=status, _reader=self, **row)

    def _flow(self, unit: Unit, row: dict[str, Any], is_into: bool) -> Flow:
        other = self.unit(_id(row.pop("unit")), row.pop("name"))
        source, target = (other, unit) if is_into else (unit, other)
        is_certain = row.pop("class").endswith("#Flow")
        return Flow(source=source, target=target, is_certain=is_certain, _reader=self, **row)


def _id(node: str) -> str:
    return split_ref(reference(node))[1]


def _concept(concept: str) -> str:
    return concept.removeprefix(CONCEPTS)


def _sources(rows: Iterable[dict[str, Any]]) -> tuple[Source, ...]:
    found = {Source(**{**row, "id": _id(row["id"]), "what": row["what"] or ""}): None for row in rows}

    def order(source: Source) -> tuple[bool, date, str, int, str]:
        day = source.day or source.not_before or date.max
        return source.says == "disputes", day, source.document, source.span_start, source.id

    return tuple(sorted(found, key=order))
