"""What a unit came from and what it became, over all rounds: as trees and as a graph."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from kg.model.dates import last_day
from kg.units.register import Register
from kg.units.types import Flow

if TYPE_CHECKING:
    from networkx import MultiDiGraph


class Branch(msgspec.Struct, frozen=True, kw_only=True):
    """A unit in a tree of lineage.

    Attributes:
        flow: what connects it with the unit above it in the tree; None for the root.
        branches: its predecessors (or successors), in order of day and id.
        is_again: it stands elsewhere in the tree, with its branches; here it has none.
    """

    unit_id: str
    flow: Flow | None
    branches: tuple["Branch", ...] = ()
    is_again: bool = False


def ancestry(register: Register, unit_id: str) -> Branch:
    """Return the tree of what a unit came from, candidates included.

    >>> from kg.units import load_register
    >>> [branch.unit_id for branch in ancestry(load_register(), "18229-20250701").branches]
    ['18229-20200101', '18259-0', '18280-20200101', '18283-20200101']
    """
    return _branch(unit_id, None, register.predecessors, lambda flow: flow.source_id, set())


def descent(register: Register, unit_id: str) -> Branch:
    """Return the tree of what a unit became, candidates included."""
    return _branch(unit_id, None, register.successors, lambda flow: flow.target_id, set())


def _branch(
    unit_id: str,
    flow: Flow | None,
    flows_of: Callable[[str], Iterable[Flow]],
    other: Callable[[Flow], str],
    seen: set[str],
) -> Branch:
    flows = list(flows_of(unit_id))
    if unit_id in seen and flows:
        return Branch(unit_id=unit_id, flow=flow, is_again=True)
    seen.add(unit_id)
    branches = tuple(_branch(other(one), one, flows_of, other, seen) for one in flows)
    return Branch(unit_id=unit_id, flow=flow, branches=branches)


def flows_of(branch: Branch) -> Iterable[Flow]:
    """Yield the flows of a tree, from the root on."""
    for one in branch.branches:
        if one.flow is not None:
            yield one.flow
        yield from flows_of(one)


def lineage_graph(register: Register, unit_ids: Sequence[str]) -> "MultiDiGraph[str]":
    """Return what units came from and became as a networkx.MultiDiGraph, an edge a flow, from the older unit.

    Nodes (unit ids) have name, code, level, parents, from, until; edges extent, kind, effective, inForce,
    act, clause, basis, certain. Days are ISO text, the last day is inclusive; what is not known is absent.
    """
    import networkx as nx

    graph: MultiDiGraph[str] = nx.MultiDiGraph()
    flows = {
        flow: None
        for unit_id in unit_ids
        for tree in (ancestry(register, unit_id), descent(register, unit_id))
        for flow in flows_of(tree)
    }
    known = {*unit_ids, *(end for flow in flows for end in (flow.source_id, flow.target_id))}
    for unit_id in sorted(known):
        unit = register.units[unit_id]
        parents = register.told(unit_id).partition(", ")[2]
        values = {
            "from": unit.founded,
            "until": unit.until and last_day(unit.until),
            "parents": parents or None,
        }
        graph.add_node(unit_id, name=unit.name, code=unit.code, level=unit.level, **_given(values))
    for flow in flows:
        values = {
            "effective": flow.effective,
            "inForce": flow.in_force,
            "act": flow.act,
            "clause": flow.clause,
        }
        graph.add_edge(
            flow.source_id,
            flow.target_id,
            key=flow.change_id,
            extent=flow.extent,
            kind=flow.kind,
            basis=flow.basis,
            certain=flow.is_certain,
            **_given(values),
        )
    return graph


def _given(values: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in values.items() if value is not None}
