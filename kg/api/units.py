"""Units of the graph: one legal existence each, with periods, what it came from and what it became."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal

import msgspec

from kg.api.node import Node, Source
from kg.api.tenures import Day, OnDay, Seated, Vacancy, as_day

if TYPE_CHECKING:
    from kg.api.reader import Reader
    from kg.api.things import Body


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of the life of a unit with one name and type.

    Attributes:
        name: with the type word. unit_type: id of the concept, "xa".
        first: None where it began before the register. until: its last day; None while it lasts.
    """

    name: str
    unit_type: str
    code: str
    first: date | None
    until: date | None


class Parent(msgspec.Struct, frozen=True, kw_only=True):
    """The unit directly above another between two days, inclusive; None is open."""

    unit: "Unit"
    first: date | None
    until: date | None


class Figure(Node, frozen=True, kw_only=True, dict=True, eq=False):
    """A number about a unit or a body; where sources differ, the preferred one.

    Attributes:
        variable: id of the concept, "population". modality: stated, planned and so on.
        as_of: the day it is of, where one is told; else it is of a day from as_of_not_before to
            as_of_not_after.
    """

    kind: ClassVar[str] = "Figure"
    variable: str
    value: float
    modality: str
    as_of: date | None
    as_of_not_before: date | None
    as_of_not_after: date | None

    def __repr__(self) -> str:
        when = self.as_of or " to ".join(
            str(day) for day in (self.as_of_not_before, self.as_of_not_after) if day
        )
        return f"<{self.variable} {self.value:g}{f', {when}' if when else ''}>"


class Flow(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One unit that went into another, wholly or partly.

    Attributes:
        source, target: the older and the younger unit.
        extent: whole, part or unknown. effective: day from which the new unit works.
        act, clause: the legal act and the place in it, where known. basis: see docs/units.md.
        is_certain: False for candidates, of which one is meant, or several, or none.
        change: id of the UnitChange it belongs to.
    """

    source: "Unit"
    target: "Unit"
    extent: Literal["whole", "part", "unknown"]
    effective: date
    act: str | None
    clause: str | None
    basis: str
    is_certain: bool
    change: str
    _reader: "Reader"

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Sentences of documents that tell of the change; law (`act`, `basis`) stands beside them."""
        return self._reader.sources_of_change(self.change)

    def __repr__(self) -> str:
        law = ", ".join(part for part in (self.clause, self.act) if part) or self.basis
        sure = "" if self.is_certain else "perhaps "
        return f"<{self.source.name} {sure}into {self.target.name}, {self.extent}, {self.effective}, {law}>"


class Unit(Seated, frozen=True, kw_only=True, dict=True, eq=False):
    """One legal existence of a province, district or commune.

    A merger ends a unit and founds another, even under the same name and code.
    """

    kind: ClassVar[str] = "Unit"

    @property
    def code(self) -> str:
        """Code of the statistics office: 2 digits (province), 3 (district) or 5 (commune)."""
        return self._facts[0]

    @property
    def level(self) -> str:
        """Province, district or commune."""
        return self._facts[1]

    @property
    def founded(self) -> date | None:
        """Its first day; None where that was before the register (10/2004)."""
        return self._life[0]

    @property
    def until(self) -> date | None:
        """Its last day; None while it exists."""
        return self._life[1]

    @cached_property
    def _facts(self) -> tuple[str, str]:
        return self._reader.code_and_level(self.iri)

    @cached_property
    def _life(self) -> tuple[date | None, date | None]:
        return self._reader.life(self.iri)

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """Names and types through its life, in order."""
        return self._reader.periods(self.iri)

    @cached_property
    def parents(self) -> tuple[Parent, ...]:
        """The units directly above it through its life, in order."""
        return self._reader.parents(self.iri)

    def above(self, on: Day | None = None) -> "tuple[Unit, ...]":
        """Return the units above it on a day, nearest first; None: now, or at its end.

        >>> [unit.name for unit in g.unit("xã Tùng Ảnh").above()]
        ['huyện Đức Thọ', 'tỉnh Hà Tĩnh']

        Raises: InvalidDate: it is no day.
        """
        day = as_day(on) if on is not None else self.until or date.max
        for parent in self.parents:
            if (parent.first or date.min) <= day <= (parent.until or date.max):
                return (parent.unit, *parent.unit.above(day))
        return ()

    @cached_property
    def predecessors(self) -> tuple[Flow, ...]:
        """What went into it, the latest first; candidates too (`Flow.is_certain`)."""
        return self._reader.flows(self, is_into=True)

    @cached_property
    def successors(self) -> tuple[Flow, ...]:
        """What it became, the latest first; candidates too (`Flow.is_certain`)."""
        return self._reader.flows(self, is_into=False)

    @cached_property
    def bodies(self) -> "tuple[Body, ...]":
        """Bodies of it that anybody told of."""
        return self._reader.bodies("?body vg:ofUnit $node", self.iri)

    @cached_property
    def vacancies(self) -> tuple[Vacancy, ...]:
        """Posts in its bodies that sources call vacant."""
        return self._reader.vacancies(self.kind, self.iri)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Numbers about it."""
        return self._reader.figures(self.iri)

    def holders(self, on: Day) -> OnDay:
        """Return who held which post in its bodies on a day, certainly or possibly.

        Raises: InvalidDate: it is no day.
        """
        return self._on_day(on, self.vacancies)
