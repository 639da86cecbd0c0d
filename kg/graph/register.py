"""The units through time as nodes and edges: the graph "register", whole in every build."""

import functools
from collections.abc import Iterator
from datetime import date

from kg.graph.container import Graph
from kg.model.dates import last_day
from kg.model.graph import Edge, Node, Value
from kg.model.ids import REGISTER_GRAPH, ref
from kg.text.fold import plain
from kg.units import Act, Change, Flow, Period, Register, Unit

REGISTER_KINDS = ("LegalAct", "Unit", "UnitChange", "UnitPeriod")
_LABELS = {"province": "Province", "district": "District", "commune": "Commune"}


@functools.lru_cache(maxsize=1)
def register_graph(register: Register) -> Graph:
    """Return units, periods, changes and legal acts with the edges between them.

    A unit is PART_OF another from the first to the last day of the periods that name it as parent without
    a break; certain flows are MERGED_INTO, all others MAY_HAVE_MERGED_INTO.
    """
    nodes: list[Node] = []
    edges: list[Edge] = []
    for unit in register.units.values():
        nodes.append(_unit_node(unit))
        edges.extend(_parent_edges(unit))
        for period in unit.periods:
            nodes.append(_period_node(unit, period))
            edges.extend(_period_edges(unit, period))
    acts: set[str] = set()
    for change in register.changes.values():
        nodes.append(_change_node(change))
        acts.update(change.acts)
        edges.extend(
            _edge("ENACTED_BY", ref("UnitChange", change.id), ref("LegalAct", act)) for act in change.acts
        )
    nodes.extend(_act_node(register.acts.get(number) or Act(number=number)) for number in sorted(acts))
    for flow in register.flows:
        edges.extend(_flow_edges(flow))
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def period_id(unit_id: str, first: date | None) -> str:
    """Return the id of the period of a unit that begins on this day; None: before the register begins.

    >>> period_id("18229-0", None)
    '18229-0.0'
    """
    return f"{unit_id}.{first:%Y%m%d}" if first else f"{unit_id}.0"


def unit_type_id(unit_type: str) -> str:
    """Return the id of the concept of a type of unit.

    >>> unit_type_id("thị trấn")
    'thi-tran'
    """
    return plain(unit_type).replace(" ", "-")


def _unit_node(unit: Unit) -> Node:
    return Node(
        kind="Unit",
        id=unit.id,
        labels=(_LABELS[unit.level],),
        graph=REGISTER_GRAPH,
        properties={"name": unit.name, "code": unit.code, **_days(unit.founded, unit.until)},
    )


def _period_node(unit: Unit, period: Period) -> Node:
    return Node(
        kind="UnitPeriod",
        id=period_id(unit.id, period.first),
        graph=REGISTER_GRAPH,
        properties={
            "name": period.name,
            "unitType": unit_type_id(period.type),
            "code": period.code,
            **_days(period.first, period.until),
        },
    )


def _period_edges(unit: Unit, period: Period) -> Iterator[Edge]:
    period_ref = ref("UnitPeriod", period_id(unit.id, period.first))
    yield _edge("IN_PERIOD", ref("Unit", unit.id), period_ref)
    if period.parent_id is not None:
        yield _edge("PERIOD_IN", period_ref, ref("Unit", period.parent_id))


def _parent_edges(unit: Unit) -> Iterator[Edge]:
    spells: list[tuple[str, date | None, date | None]] = []
    for period in unit.periods:
        if period.parent_id is None:
            continue
        if spells and spells[-1][0] == period.parent_id and spells[-1][2] == period.first is not None:
            spells[-1] = (period.parent_id, spells[-1][1], period.until)
        else:
            spells.append((period.parent_id, period.first, period.until))
    for parent, first, until in spells:
        yield _edge("PART_OF", ref("Unit", unit.id), ref("Unit", parent), _days(first, until))


def _change_node(change: Change) -> Node:
    properties: dict[str, Value] = {"changeKind": change.kind}
    if change.in_force:
        properties["inForce"] = change.in_force
    if change.operative:
        properties["operativeFrom"] = change.operative
    if change.clause:
        properties["clause"] = change.clause
    return Node(kind="UnitChange", id=change.id, graph=REGISTER_GRAPH, properties=properties)


def _act_node(act: Act) -> Node:
    properties: dict[str, Value] = {"number": act.number}
    if act.adopted:
        properties["adopted"] = act.adopted
    return Node(kind="LegalAct", id=act.number, graph=REGISTER_GRAPH, properties=properties)


def _flow_edges(flow: Flow) -> Iterator[Edge]:
    source, target = ref("Unit", flow.source_id), ref("Unit", flow.target_id)
    change = ref("UnitChange", flow.change_id)
    if flow.is_certain:  # a candidate has its own edge type, which names its change
        yield _edge("FROM", change, source)
        yield _edge("TO", change, target)
    properties: dict[str, Value] = {
        "change": flow.change_id,
        "extent": flow.extent,
        "effective": flow.effective,
        "basis": flow.basis,
    }
    if flow.act:
        properties["act"] = flow.act
    if flow.clause:
        properties["clause"] = flow.clause
    yield _edge("MERGED_INTO" if flow.is_certain else "MAY_HAVE_MERGED_INTO", source, target, properties)


def _days(first: date | None, until: date | None) -> dict[str, Value]:
    """First and last day of half-open days."""
    days: dict[str, Value] = {}
    if first is not None:
        days["from"] = first
    if until is not None:
        days["until"] = last_day(until)
    return days


def _edge(kind: str, source: str, target: str, properties: dict[str, Value] | None = None) -> Edge:
    return Edge(type=kind, source=source, target=target, graph=REGISTER_GRAPH, properties=properties or {})
