"""People, positions and bodies."""

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from kg.api.tenures import Day, OnDay, Seated, Vacancy

if TYPE_CHECKING:
    from datetime import date

    from kg.api.units import Figure, Unit


class Person(Seated, frozen=True, kw_only=True, dict=True, eq=False):
    """A person, as far as posts go: the graph holds nothing private."""

    kind: ClassVar[str] = "Person"

    @cached_property
    def spellings(self) -> tuple[str, ...]:
        """Other spellings of the name."""
        return self._reader.texts(self.iri, "skos:altLabel")

    @cached_property
    def possibly_same(self) -> "tuple[Person, ...]":
        """People who may be this one; nobody can tell yet (docs/identity.md)."""
        return self._reader.possibly_same(self.iri)

    def posts(self, on: Day) -> OnDay:
        """Return what the person held on a day.

        Raises: InvalidDate: it is no day.
        """
        return self._on_day(on)


class Position(Seated, frozen=True, kw_only=True, dict=True, eq=False):
    """A post in a body, with or without a holder."""

    kind: ClassVar[str] = "Position"

    @cached_property
    def title(self) -> str:
        """Id of the title's concept, "bi-thu"."""
        return self._reader.concept(self.iri, "vg:title")

    @cached_property
    def body(self) -> "Body":
        """The body it is in."""
        return self._reader.bodies("$node org:postIn ?body", self.iri)[0]

    @cached_property
    def vacancies(self) -> tuple[Vacancy, ...]:
        """What sources call it vacant."""
        return self._reader.vacancies(self.kind, self.iri)

    def holder(self, on: Day) -> OnDay:
        """Return who held it on a day: certainly, possibly, or not known; vacant only if a source says so.

        Raises: InvalidDate: it is no day.
        """
        return self._on_day(on, self.vacancies)


class Body(Seated, frozen=True, kw_only=True, dict=True, eq=False):
    """A body of the party, the state or the Front. Its unit may end; then it ends, too."""

    kind: ClassVar[str] = "Body"

    @cached_property
    def body_kind(self) -> str:
        """Id of the concept of its kind, "uy-ban-nhan-dan"."""
        return self._reader.concept(self.iri, "vg:bodyKind")

    @cached_property
    def system(self) -> str | None:
        """Party, state or front."""
        return self._reader.system(self.iri)

    @cached_property
    def former_names(self) -> tuple[str, ...]:
        """Earlier names."""
        return self._reader.texts(self.iri, "vg:formerName")

    @property
    def founded(self) -> "date | None":
        """Its first day, where a law tells it."""
        return self._life[0]

    @property
    def until(self) -> "date | None":
        """Its last day; None while it exists, or where that is not known."""
        return self._life[1]

    @cached_property
    def _life(self) -> "tuple[date | None, date | None]":
        return self._reader.life(self.iri)

    @cached_property
    def unit(self) -> "Unit | None":
        """The unit it is of; None for bodies of the centre."""
        return next(iter(self._reader.units("$node vg:ofUnit ?unit", self.iri)), None)

    @cached_property
    def part_of(self) -> "tuple[Body, ...]":
        """Bodies it is a part of: a Ban Tổ chức of its Tỉnh ủy."""
        return self._reader.bodies("$node vg:partOfBody ?body", self.iri)

    @cached_property
    def subordinate_to(self) -> "tuple[Body, ...]":
        """Bodies above it: of a Đảng ủy xã the Tỉnh ủy."""
        return self._reader.bodies("$node vg:subordinateTo ?body", self.iri)

    @cached_property
    def predecessors(self) -> "tuple[Body, ...]":
        """Bodies it succeeds."""
        return self._reader.bodies("$node vg:succeeds ?body", self.iri)

    @cached_property
    def successors(self) -> "tuple[Body, ...]":
        """Bodies that succeed it."""
        return self._reader.bodies("?body vg:succeeds $node", self.iri)

    @cached_property
    def positions(self) -> tuple[Position, ...]:
        """Posts in it that anybody told of."""
        return self._reader.positions("?position org:postIn $node", self.iri)

    @cached_property
    def vacancies(self) -> tuple[Vacancy, ...]:
        """Posts in it that sources call vacant."""
        return self._reader.vacancies(self.kind, self.iri)

    @cached_property
    def figures(self) -> "tuple[Figure, ...]":
        """Numbers about it."""
        return self._reader.figures(self.iri)

    def holders(self, on: Day) -> OnDay:
        """Return who held which post in it on a day, certainly or possibly.

        Raises: InvalidDate: it is no day.
        """
        return self._on_day(on, self.vacancies)
