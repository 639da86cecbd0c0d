"""From the units of one day to those of another, over all rounds of changes between, in both directions.

>>> from datetime import date
>>> from kg.units import load_register
>>> from kg.units.crosswalk import convert
>>> found = convert(load_register(), "18259-0", date(2018, 1, 1), date(2025, 7, 1))
>>> [(outcome.unit_id, outcome.relation, outcome.share) for outcome in found.outcomes]
[('18229-20250701', 'merged', 1.0)]
"""

from datetime import date
from itertools import pairwise
from typing import Literal

import msgspec

from kg.errors import UnknownUnit
from kg.model.dates import last_day
from kg.units.names import key
from kg.units.register import Register
from kg.units.tables import change_id
from kg.units.types import Change, Flow, Unit

Relation = Literal["same", "renamed", "merged", "part", "merged or part"]
FIRST_DAY = date(2004, 10, 1)
"""The register's first day."""
_DISTRICTS_END = date(2025, 7, 1)


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """One unit of the other day that a unit became, or came from.

    Attributes:
        unit_id: the unit of the other day.
        relation: same; renamed (name or type is another); merged (the older one went into the younger as a
            whole); part (a part of it did); merged or part (which of the two is not known).
        share: 1.0 where all of the unit that was asked for lies in this one; None where the share is unknown.
        flows: what lies between, in order of time; none for the unit itself.
    """

    unit_id: str
    relation: Relation
    share: float | None
    flows: tuple[Flow, ...]


class Conversion(msgspec.Struct, frozen=True, kw_only=True):
    """What a unit of one day is on another.

    Attributes:
        outcomes: certain ones, in order of unit id.
        candidates: units that a candidate flow leads to; alternatives, never among the outcomes.
        lost: units on the way with which the trace ends: the register names no successor, or no predecessor.
    """

    unit_id: str
    outcomes: tuple[Outcome, ...]
    candidates: tuple[Outcome, ...]
    lost: tuple[str, ...]


class _Way(msgspec.Struct, frozen=True):
    unit_id: str
    flows: tuple[Flow, ...]

    @property
    def is_certain(self) -> bool:
        return all(flow.is_certain for flow in self.flows)


def why_lost(register: Register, unit_id: str) -> str:
    """Return one line on a unit with which a trace ends."""
    unit = register.units[unit_id]
    if unit.level == "district" and unit.until == _DISTRICTS_END:
        return f"{unit_id} {unit.name} ended with all districts and has no successor; convert its communes"
    return f"the register does not say what became of {unit_id} {unit.name}, or what it came from"


def convert(register: Register, unit_id: str, on: date, to: date) -> Conversion:
    """Return what a unit of the day `on` is on the day `to`, later or earlier.

    Raises: UnknownUnit: there is no such unit, or it did not exist on the day `on`.
    """
    if register.period_on(unit_id, on) is None:
        unit = register.units[unit_id]
        until = f" until {last_day(unit.until)}" if unit.until else ""
        since = f" from {unit.founded}" if unit.founded else ""
        raise UnknownUnit(
            f"{unit_id} {unit.name} did not exist on {on} but{since}{until}; give a day of its life"
        )
    walk = _Walk(register, to)
    (walk.forward if to >= on else walk.backward)(_Way(unit_id, ()), on)
    certain = _by_unit([way for way in walk.ways if way.is_certain])
    possible = _by_unit([way for way in walk.ways if way.unit_id not in certain])
    is_whole = len(certain) == 1 and not possible and not walk.lost
    return Conversion(
        unit_id=unit_id,
        outcomes=tuple(_outcome(register, group, on, to, is_whole=is_whole) for group in certain.values()),
        candidates=tuple(_outcome(register, group, on, to, is_whole=False) for group in possible.values()),
        lost=tuple(sorted(walk.lost)),
    )


def changes_between(register: Register, unit: Unit, on: date, to: date) -> list[Change]:
    """Return what happened to a unit itself after the earlier of two days, up to the later, in order."""
    early, late = sorted((on, to))
    firsts = [period.first for period in unit.periods if period.first and early < period.first <= late]
    changes = [register.changes.get(change_id(first.isoformat(), unit.id)) for first in firsts]
    return [change for change in changes if change is not None]


def _is_kept(register: Register, unit: Unit, day: date) -> bool:
    """Whether the act says that a unit stays as it is: then another spelling in the list is no new name."""
    change = register.changes.get(change_id(day.isoformat(), unit.id))
    return change is not None and change.kind == "keep"


class _Walk:
    """Follows flows from a unit to those of another day; keeps the ways that arrive, and where others end."""

    def __init__(self, register: Register, to: date) -> None:
        self._register = register
        self._to = to
        self.ways: list[_Way] = []
        self.lost: set[str] = set()

    def forward(self, way: _Way, since: date) -> None:
        """Follow what a unit became after a day."""
        unit = self._register.units[way.unit_id]
        flows = [flow for flow in self._register.successors(unit.id) if since < flow.effective <= self._to]
        if unit.until is None or self._to < unit.until:
            self.ways.append(way)
        elif not flows:
            self.lost.add(unit.id)
        for flow in flows:
            self.forward(_Way(flow.target_id, (*way.flows, flow)), flow.effective)

    def backward(self, way: _Way, before: date) -> None:
        """Follow what a unit came from until a day."""
        unit = self._register.units[way.unit_id]
        flows = [flow for flow in self._register.predecessors(unit.id) if self._to < flow.effective <= before]
        if unit.founded is None or unit.founded <= self._to:
            self.ways.append(way)
        elif not flows:
            self.lost.add(unit.id)
        for flow in flows:
            self.backward(_Way(flow.source_id, (flow, *way.flows)), last_day(flow.effective))


def _by_unit(ways: list[_Way]) -> dict[str, list[_Way]]:
    found: dict[str, list[_Way]] = {}
    for way in sorted(ways, key=lambda way: way.unit_id):
        found.setdefault(way.unit_id, []).append(way)
    return found


def _outcome(register: Register, ways: list[_Way], on: date, to: date, *, is_whole: bool) -> Outcome:
    unit = register.units[ways[0].unit_id]
    flows = {flow: None for way in ways for flow in way.flows}
    if not all(way.flows for way in ways):
        return _itself(register, unit, on, to, is_whole=is_whole)
    relation = _relation(ways, is_whole=is_whole and on <= to)
    is_known = relation == "merged" if on <= to else is_whole and all(map(_is_complete, flows))
    ordered = tuple(sorted(flows, key=lambda flow: (flow.effective, flow.target_id, flow.source_id)))
    return Outcome(unit_id=unit.id, relation=relation, share=1.0 if is_known else None, flows=ordered)


def _itself(register: Register, unit: Unit, on: date, to: date, *, is_whole: bool) -> Outcome:
    """Return the unit itself, of which pieces may have come and gone."""
    early, late = sorted((on, to))
    gave = any(early < flow.effective <= late for flow in register.successors(unit.id))
    is_renamed = any(
        before.type != after.type or key(before.bare) != key(after.bare)
        for before, after in pairwise(unit.periods)
        if after.first and early < after.first <= late and not _is_kept(register, unit, after.first)
    )
    return Outcome(
        unit_id=unit.id,
        relation="part" if gave else "renamed" if is_renamed else "same",
        share=1.0 if is_whole else None,
        flows=(),
    )


def _relation(ways: list[_Way], *, is_whole: bool) -> Relation:
    extents = [{flow.extent for flow in way.flows} for way in ways]
    if any(extent == {"whole"} for extent in extents):
        return "merged"
    is_unknown = any("unknown" in extent for extent in extents)
    if is_whole and not is_unknown:  # divided, and put together again
        return "merged"
    return "merged or part" if is_unknown and not all("part" in extent for extent in extents) else "part"


def _is_complete(flow: Flow) -> bool:
    """Whether all that went into the younger unit is known with this flow."""
    return flow.basis in ("conversion table", "resolution text")
