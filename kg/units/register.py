"""The register: which units there were on which day, under which name, and what became of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import TypeVar

from kg.errors import UnknownUnit
from kg.model.dates import Interval, day_after
from kg.units import tables
from kg.units.names import key, rank, split_type
from kg.units.types import Act, Ambiguous, Change, Flow, Period, Unit, Unknown

K = TypeVar("K")
V = TypeVar("V")
Day = date | Interval | None
"""A day, some days, or any day."""
Named = tuple[Unit, Period]
"""A unit and one of its periods."""


class Register:
    """Units of Viet Nam from 10/2004 to today; read-only.

    Units and names are in memory from the start; flows and changes are read when first asked for.
    """

    def __init__(self, units: Mapping[str, Unit]) -> None:
        self.units: Mapping[str, Unit] = MappingProxyType(dict(units))

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
        return next((period for period in self._unit(unit_id).periods if day in period.days), None)

    def parents(self, unit_id: str, day: Day = None) -> tuple[str, ...]:
        """Return the ids of all units above it on that day, or on any day, nearest first.

        >>> load_register().parents("18259-0")
        ('440-0', '42-0')

        Raises: UnknownUnit: there is no unit of that id.
        """
        found: dict[str, None] = {}
        direct = [p.parent_id for p in self._unit(unit_id).periods if p.parent_id and _meets(p, day)]
        found.update(dict.fromkeys(direct))
        for period in self._unit(unit_id).periods:
            if period.parent_id and _meets(period, day):
                days = _common(period.days, day)
                found.update(dict.fromkeys(self.parents(period.parent_id, days)))
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
            return self._by_name.get(key(bare), ())
        return self._by_type_and_name.get((type, key(bare)), ())

    def names(self) -> Iterator[tuple[str, str]]:
        """Yield every (type word, bare name) that a unit ever had, once, in no special order."""
        yield from {(period.type, period.bare) for unit in self.units.values() for period in unit.periods}

    @cached_property
    def _by_name(self) -> dict[str, tuple[Named, ...]]:
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
            ((pair[1].type, name), pair) for name, pairs in self._by_name.items() for pair in pairs
        )

    def find(
        self, name: str, *, type: str | None = None, parents: Iterable[str] = (), day: Day = None
    ) -> Unit | Ambiguous | Unknown:
        """Return the one unit that bore the name on that day below these parents.

        >>> load_register().find("xã Tùng Ảnh", parents=["huyện Đức Thọ"], day=date(2025, 6, 30)).id
        '18259-0'

        Args:
            name: with or without its type word.
            type: type word, where the name does not hold it.
            parents: ids, or names with or without type word; each must have stood above the unit on one of
                the days asked for.
            day: a day; some days, of which one must be a day of that name; None for any day.
        Returns: a unit; or the candidates where it may be several, as two lives of one name without a day;
            or Unknown.
        """
        pairs = self._read_name(name, type)
        if not pairs:
            return Unknown(
                name=name, reason=f"no unit ever had the name {name!r}" + (f" as {type}" if type else "")
            )
        units = {unit.id: unit for unit, period in pairs if _meets(period, day)}
        if not units:
            return Unknown(name=name, reason=f"{name!r} was the name of no unit on the days asked for")
        wanted = tuple(parents)
        fits = [unit for unit in units.values() if self._lies_in(unit, wanted, day)]
        if len(fits) == 1:
            return fits[0]
        if not fits:
            return Unknown(name=name, reason=f"no unit of the name {name!r} lay in {', '.join(wanted)}")
        return Ambiguous(name=name, candidates=tuple(sorted(fits, key=rank)), reason=_why(name, fits))

    def _read_name(self, name: str, type: str | None) -> tuple[Named, ...]:
        """Read the name with its type word, then as a whole: a name may begin with a type word."""
        word, rest = split_type(name)
        if word and type in (None, word):
            pairs = self.named(rest, word)
            if pairs:
                return pairs
        return self.named(name, type)

    def _lies_in(self, unit: Unit, wanted: tuple[str, ...], day: Day) -> bool:
        if not wanted:
            return True
        above = self.parents(unit.id, day)
        return all(self._is_among(parent, above, day) for parent in wanted)

    def _is_among(self, wanted: str, above: tuple[str, ...], day: Day) -> bool:
        if wanted in self.units:
            return wanted in above
        return any(unit.id in above and _meets(period, day) for unit, period in self._read_name(wanted, None))


@lru_cache(maxsize=1)
def load_register() -> Register:
    """Return the register that comes with the package; read once a process."""
    return Register(tables.read_units())


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = defaultdict(list)
    for group, member in pairs:
        groups[group].append(member)
    return {group: tuple(members) for group, members in groups.items()}


def _interval(day: Day) -> Interval:
    if day is None:
        return Interval()
    return day if isinstance(day, Interval) else Interval(day, day_after(day))


def _common(days: Interval, day: Day) -> Interval:
    other = _interval(day)
    first = max((one for one in (days.first, other.first) if one), default=None)
    return Interval(first, min((one for one in (days.until, other.until) if one), default=None))


def _meets(period: Period, day: Day) -> bool:
    if day is None:
        return True
    common = _common(period.days, day)
    return common.first is None or common.until is None or common.first < common.until


def _why(name: str, fits: list[Unit]) -> str:
    if len({unit.code for unit in fits}) == 1:
        return f"{name!r} is the name of {len(fits)} units in succession; give a day"
    return f"{name!r} is the name of {len(fits)} units; give a parent, a type or a day"
