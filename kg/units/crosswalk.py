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
_END_OF_DISTRICTS = date(2025, 7, 1)
_COMPLETE = frozenset({"conversion table", "resolution text", "page"})
"""Bases that tell all that became of a unit; the others know one successor, or take one for the whole."""


class Outcome(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One unit of the other day that a unit became, or came from.

    Attributes:
        unit_id: the unit of the other day.
        relation: same; renamed (name or type is another); merged (the older one went into the younger as a
            whole); part (a part of it did); merged or part (which of the two is not known).
        share: 1.0 where all of the unit that was asked for lies in this one, by sources that tell all that
            became of it; None where the share is unknown.
        flows: what lies between, in order of time; none for the unit itself.
    """

    unit_id: str
    relation: Relation
    share: float | None
    flows: tuple[Flow, ...]


class Conversion(msgspec.Struct, frozen=True, kw_only=True, gc=False):
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


def why_lost(register: Register, unit_id: str) -> str:
    """Say why a trace ends with a unit.

    >>> from kg.units import load_register
    >>> why_lost(load_register(), "440-0")
    '440-0 huyện Đức Thọ ended with all districts on 2025-06-30; ask for its communes'
    """
    unit = register.units[unit_id]
    if unit.level == "district" and unit.until == _END_OF_DISTRICTS:
        return (
            f"{unit_id} {unit.name} ended with all districts on {last_day(unit.until)}; ask for its communes"
        )
    return f"the register does not say what became of {unit_id} {unit.name}, or what it came from"


class _Way(msgspec.Struct, frozen=True, gc=False):
    unit_id: str
    flows: tuple[Flow, ...]

    @property
    def is_certain(self) -> bool:
        return all(flow.is_certain for flow in self.flows)


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
    trace = _Trace(register, unit_id, on, to)
    return Conversion(
        unit_id=unit_id,
        outcomes=tuple(_outcome(trace, ways) for ways in trace.certain.values()),
        candidates=tuple(_outcome(trace, ways) for ways in trace.possible.values()),
        lost=tuple(sorted(trace.lost)),
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


class _Trace:
    """The ways from a unit of one day to those of another.

    Attributes:
        certain, possible: ways by the unit they arrive at; possible ones have a candidate flow, and lead to
            units that no certain way leads to.
        lost: units of certain ways that ended (or were founded) without a flow on that day.
    """

    def __init__(self, register: Register, unit_id: str, on: date, to: date) -> None:
        self.register = register
        self.on = on
        self.to = to
        self.lost: set[str] = set()
        self._ways: list[_Way] = []
        if to >= on:
            self._forward(_Way(unit_id, ()), on)
        else:
            self._backward(_Way(unit_id, ()), on)
        self.certain = _by_unit([way for way in self._ways if way.is_certain])
        self.possible: dict[str, list[_Way]] = {}
        if len(self.certain) < len(self._ways):
            self.possible = _by_unit([way for way in self._ways if way.unit_id not in self.certain])

    @property
    def is_only(self) -> bool:
        """Whether it leads to one unit, and nothing else is possible."""
        return len(self.certain) == 1 and not self.possible and not self.lost

    def _forward(self, way: _Way, since: date) -> None:
        unit = self.register.units[way.unit_id]
        flows = [flow for flow in self.register.successors(unit.id) if since < flow.effective <= self.to]
        if unit.until is None or self.to < unit.until:
            self._ways.append(way)
        elif way.is_certain and not any(flow.effective == unit.until for flow in flows):
            self.lost.add(unit.id)
        for flow in flows:
            self._forward(_Way(flow.target_id, (*way.flows, flow)), flow.effective)

    def _backward(self, way: _Way, before: date) -> None:
        unit = self.register.units[way.unit_id]
        flows = [flow for flow in self.register.predecessors(unit.id) if self.to < flow.effective <= before]
        if unit.founded is None or unit.founded <= self.to:
            self._ways.append(way)
        elif way.is_certain and not any(flow.effective == unit.founded for flow in flows):
            self.lost.add(unit.id)
        for flow in flows:
            self._backward(_Way(flow.source_id, (flow, *way.flows)), last_day(flow.effective))


def _by_unit(ways: list[_Way]) -> dict[str, list[_Way]]:
    if len(ways) == 1:
        return {ways[0].unit_id: ways}
    found: dict[str, list[_Way]] = {}
    for way in sorted(ways, key=lambda way: way.unit_id):
        found.setdefault(way.unit_id, []).append(way)
    return found


def _outcome(trace: _Trace, ways: list[_Way]) -> Outcome:
    unit_id = ways[0].unit_id
    flows = ways[0].flows if len(ways) == 1 else tuple({flow: None for way in ways for flow in way.flows})
    if not all(way.flows for way in ways):
        relation, flows = _relation_to_itself(trace, unit_id), ()
    elif trace.to >= trace.on:
        relation = _relation(trace, ways)
    else:
        # What the older unit is to the younger, seen from the older one.
        younger = flows[-1].target_id if len(ways) == 1 else ways[0].flows[-1].target_id
        forth = _Trace(trace.register, unit_id, trace.to, trace.on)
        relation = _relation(forth, forth.certain.get(younger) or forth.possible.get(younger) or ways)
    is_known = trace.is_only and all(flow.basis in _COMPLETE for flow in flows)
    if trace.to >= trace.on:
        is_known = is_known and relation in ("same", "renamed", "merged")
    if len(flows) > 1:
        flows = tuple(sorted(flows, key=lambda flow: (flow.effective, flow.target_id, flow.source_id)))
    return Outcome(unit_id=unit_id, relation=relation, share=1.0 if is_known else None, flows=flows)


def _relation_to_itself(trace: _Trace, unit_id: str) -> Relation:
    """Return part where it gave a piece away between the days, else renamed or same."""
    register, unit = trace.register, trace.register.units[unit_id]
    early, late = sorted((trace.on, trace.to))
    if any(flow.is_certain and early < flow.effective <= late for flow in register.successors(unit_id)):
        return "part"
    is_renamed = any(
        before.type != after.type or key(before.bare) != key(after.bare)
        for before, after in pairwise(unit.periods)
        if after.first and early < after.first <= late and not _is_kept(register, unit, after.first)
    )
    return "renamed" if is_renamed else "same"


def _relation(trace: _Trace, ways: list[_Way]) -> Relation:
    """Return whether the unit that a trace begins with went there as a whole, in the order of time."""
    extents = [{flow.extent for flow in way.flows} for way in ways]
    if any("unknown" in extent for extent in extents):
        return "part" if all("part" in extent for extent in extents) else "merged or part"
    if trace.is_only:
        return "merged"  # at once, or divided and put together again
    if {"whole"} in extents and len(trace.certain) == 1:
        return "merged or part"  # what else is possible would be a piece of it
    return "part"
