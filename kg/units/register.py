"""The register: which units there were on which day, under which name, and what became of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from kg.errors import UnknownUnit
from kg.model.dates import last_day
from kg.units import tables
from kg.units.days import STILL, Day, common, meets
from kg.units.names import key
from kg.units.types import Act, Ambiguous, Change, Flow, Level, Named, Period, Unit, Unknown

if TYPE_CHECKING:
    from kg.units.lookup import Lookup
    from kg.units.questions import Match

K = TypeVar("K")
V = TypeVar("V")


class Register:
    """Units of Viet Nam from 10/2004 to today; read-only.

    Units and names are in memory from the start; flows and changes are read when first asked for.
    """

    def __init__(self, units: Mapping[str, Unit]) -> None:
        self.units: Mapping[str, Unit] = MappingProxyType(dict(units))
        self._above: dict[str, tuple[str, ...]] = {}  # on any day, as asked for

    # What happened

    @cached_property
    def acts(self) -> Mapping[str, Act]:
        """Acts by number; those without known days are not listed."""
        return MappingProxyType(tables.read_acts())

    @cached_property
    def changes(self) -> Mapping[str, Change]:
        """Changes by id, in order of day and unit."""
        return MappingProxyType(tables.read_changes(dict(self.acts)))

    @cached_property
    def flows(self) -> tuple[Flow, ...]:
        """All flows, certain and candidate, in order of day, target and source."""
        return tables.read_flows(dict(self.changes))

    def predecessors(self, unit_id: str) -> tuple[Flow, ...]:
        """Return the flows into a unit, candidates included (see `Flow.is_certain`)."""
        return self._into.get(unit_id, ())

    def successors(self, unit_id: str) -> tuple[Flow, ...]:
        """Return the flows out of a unit, candidates included (see `Flow.is_certain`)."""
        return self._out_of.get(unit_id, ())

    def lineage(self, unit_id: str) -> frozenset[str]:
        """Return the ids of all units connected with it by certain flows, itself included.

        It can be wide (see `direct_line`). A piece of a district that became part of a commune does
        not connect them.
        """
        return self._lineages.get(unit_id, frozenset((unit_id,)))

    def direct_line(self, unit_id: str) -> frozenset[str]:
        """Return the ids of what a unit came from and what it became, over all rounds, itself included.

        Certain flows only, back and forth from the unit but never back again: two units that were merged
        are in the line of the result and not in that of each other. Wards of inner Hà Nội, which exchanged
        pieces, are one lineage of 399 units; the direct line of each is short.
        """
        found = {unit_id}
        back = [unit_id]
        while back:
            sources = {flow.source_id for flow in self.predecessors(back.pop()) if flow.is_certain}
            back += sources - found
            found |= sources
        forth = [unit_id]
        while forth:
            targets = {flow.target_id for flow in self.successors(forth.pop()) if flow.is_certain}
            forth += targets - found
            found |= targets
        return frozenset(found)

    @cached_property
    def _into(self) -> dict[str, tuple[Flow, ...]]:
        return _grouped((flow.target_id, flow) for flow in self.flows)

    @cached_property
    def _out_of(self) -> dict[str, tuple[Flow, ...]]:
        return _grouped((flow.source_id, flow) for flow in self.flows)

    @cached_property
    def _lineages(self) -> dict[str, frozenset[str]]:
        group: dict[str, set[str]] = {}
        for flow in self.flows:
            is_one_level = self.units[flow.source_id].level == self.units[flow.target_id].level
            if not flow.is_certain or not (is_one_level or flow.extent == "whole"):
                continue
            small, large = sorted(
                (group.setdefault(unit_id, {unit_id}) for unit_id in (flow.source_id, flow.target_id)),
                key=len,
            )
            if small is not large:
                large |= small
                group.update(dict.fromkeys(small, large))
        frozen: dict[int, frozenset[str]] = {}
        return {unit_id: frozen.setdefault(id(ids), frozenset(ids)) for unit_id, ids in group.items()}

    # Where a unit lay

    def period_on(self, unit_id: str, day: date) -> Period | None:
        """Return the period of a unit on a day, None where it did not exist.

        >>> load_register().period_on("18229-20250701", date(2025, 7, 17)).name
        'xã Đức Thọ'

        Raises: UnknownUnit: there is no unit of that id.
        """
        for period in self._unit(unit_id).periods:
            if (period.first is None or period.first <= day) and (period.until is None or day < period.until):
                return period
        return None

    def name_on(self, unit_id: str, day: Day = None) -> str:
        """Return the name a unit had on a day; its last one for days on which it did not exist, or any day.

        >>> load_register().name_on("46-0", date(2024, 12, 31)), load_register().name_on("46-0")
        ('tỉnh Thừa Thiên Huế', 'thành phố Huế')

        Raises: UnknownUnit: there is no unit of that id.
        """
        unit = self._unit(unit_id)
        if day is None:
            return unit.name
        return next((period.name for period in unit.periods if meets(period, day)), unit.name)

    def told(self, unit_id: str, day: Day = None) -> str:
        """Return the name of a unit with those above it, as of a day, of its end, or of now.

        >>> load_register().told("18259-0")
        'xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh'

        Raises: UnknownUnit: there is no unit of that id.
        """
        until = self._unit(unit_id).until
        on = day if isinstance(day, date) else last_day(until) if until else STILL
        return ", ".join(self.name_on(one, on) for one in (unit_id, *self.parents(unit_id, on)))

    def parents(self, unit_id: str, day: Day = None) -> tuple[str, ...]:
        """Return the ids of all units above it on that day, or on any day, nearest first.

        >>> load_register().parents("18259-0")
        ('440-0', '42-0')

        Raises: UnknownUnit: there is no unit of that id.
        """
        if day is None and unit_id in self._above:
            return self._above[unit_id]
        found: dict[str, None] = {}
        direct = [p.parent_id for p in self._unit(unit_id).periods if p.parent_id and meets(p, day)]
        found.update(dict.fromkeys(direct))
        for period in self._unit(unit_id).periods:
            if period.parent_id and meets(period, day):
                days = common(period.days, day)
                found.update(dict.fromkeys(self.parents(period.parent_id, days)))
        if day is None:
            self._above[unit_id] = tuple(found)
        return tuple(found)

    def _unit(self, unit_id: str) -> Unit:
        if unit_id not in self.units:
            raise UnknownUnit(
                f"{unit_id!r} is the id of no unit; an id is code and day founded, as 18229-20250701"
            )
        return self.units[unit_id]

    # Names

    def named(self, bare: str, type: str | None = None) -> tuple[Named, ...]:
        """Return the units that ever bore a bare name (as that type), each with the period.

        Spellings are equal by `kg.text.fold`: case, spaces, hyphens, tone placement; "04" is "4".

        >>> [unit.id for unit, _ in load_register().named("Đức Thọ", "xã")]
        ['18229-20250701']
        """
        if type is None:
            return self.by_name.get(key(bare), ())
        return self._by_type_and_name.get((type, key(bare)), ())

    def names(self) -> Iterator[tuple[str, str]]:
        """Yield every (type word, bare name) that a unit ever had, once, in no special order."""
        yield from {(period.type, period.bare) for unit in self.units.values() for period in unit.periods}

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Named, ...]]:
        """Units with the period of a name, by `kg.units.names.key` of its bare form."""
        keys: dict[str, str] = {}
        named: dict[str, list[Named]] = defaultdict(list)
        for unit in self.units.values():
            for period in unit.periods:
                if period.bare not in keys:
                    keys[period.bare] = key(period.bare)
                named[keys[period.bare]].append((unit, period))
        return {name: tuple(pairs) for name, pairs in named.items()}

    @cached_property
    def _by_type_and_name(self) -> dict[tuple[str, str], tuple[Named, ...]]:
        return _grouped(
            ((pair[1].type, name), pair) for name, pairs in self.by_name.items() for pair in pairs
        )

    def find(
        self,
        name: str,
        day: Day = None,
        context: Iterable[str] = (),
        *,
        type: str | None = None,
        level: Level | None = None,
    ) -> Unit | Ambiguous | Unknown:
        """Return the one unit that a name means on that day in that context.

        >>> load_register().find("xã Tùng Ảnh", date(2025, 6, 30), ["huyện Đức Thọ"]).id
        '18259-0'
        >>> load_register().find("P.4, TP. Tân An, Long An", date(2024, 10, 31)).id
        '27691-0'

        Args:
            name: with or without its type word, or an address with the names above it in any order; an id or
                a code of five digits is taken too. "(cũ)" marks a name that is gone, "nay là ..." tells what
                it is now.
            day: a day; some days, of which one must be a day of that name; None for any day.
            context: ids or names of units above it or beside it; each must fit: on the day, else before or
                after (an abolished district, the province of today).
            type: type word, where the name does not hold it.
            level: of a name without type word.
        Returns: a unit; or the candidates where it may be several, as two lives of one name without a day; or
            Unknown, with the nearest spellings. A name with one letter wrong gives a unit only where the
            context leaves one; `match` tells these from the others.
        """
        return self.match(name, day, context, type=type, level=level).answer

    def match(
        self,
        name: str,
        day: Day = None,
        context: Iterable[str] = (),
        *,
        type: str | None = None,
        level: Level | None = None,
    ) -> "Match":
        """Return the same as `find`, and whether a letter of the name was taken for wrong.

        >>> load_register().match("xã Tùng Ãnh", date(2025, 6, 30), ["huyện Đức Thọ"]).corrected
        'xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh'
        """
        return self._lookup.match(name, day, context, type=type, level=level)

    @cached_property
    def _lookup(self) -> "Lookup":
        from kg.units.lookup import Lookup  # what it needs is loaded when first asked for

        return Lookup(self)


@lru_cache(maxsize=1)
def load_register() -> Register:
    """Return the register that comes with the package; read once a process."""
    return Register(tables.read_units())


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = defaultdict(list)
    for group, member in pairs:
        groups[group].append(member)
    return {group: tuple(members) for group, members in groups.items()}
