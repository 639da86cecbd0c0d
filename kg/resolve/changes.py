"""Changes of units as articles tell them, against the register's.

A claim SUPPORTS a change of the register where the result is the same unit and every source of the article
is, or may be, a source of that change; whether it took the unit whole or in part is the register's to say.
That a unit stays, or gets another name, supports what the register has of it on that day. Else what was done
(not what is planned or proposed) is a change of its own, with FROM and TO to the units that resolved; a
merger of units before the register, none of which resolves, is none. Lineage (MERGED_INTO) comes from the
register alone.
"""

from collections.abc import Iterable, Iterator, Sequence

from kg.model.findings import ChangeSource, UnitChange
from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, ref
from kg.resolve.events import full_day
from kg.resolve.parts import Part, Stated, Verdict
from kg.units import Register
from kg.units.tables import change_id


def resolve_changes(stated: Iterable[Stated[UnitChange]], register: Register) -> Part:
    """Return the changes that the register does not know, and what each claim supports."""
    nodes: list[Node] = []
    edges: list[Edge] = []
    verdicts: list[Verdict] = []
    counts: dict[str, int] = {}
    for one in stated:
        known = _known_change(one.finding, register)
        ends = list(_ends(one.finding, register))
        if known is not None:
            verdicts.append(Verdict(one.claim_id, ref("UnitChange", known)))
        elif not _is_placed(one.finding, ends):
            counts["unit unresolved"] = counts.get("unit unresolved", 0) + 1
        elif one.finding.status != "done":
            counts["change of units only planned"] = counts.get("change of units only planned", 0) + 1
        else:
            node = _node(one)
            nodes.append(node)
            verdicts.append(Verdict(one.claim_id, node.ref))
            edges.extend(
                Edge(type=type_, source=node.ref, target=ref("Unit", unit_id), graph=DERIVED_GRAPH)
                for type_, unit_id in ends
            )
    return Part(nodes=tuple(nodes), edges=tuple(edges), verdicts=tuple(verdicts), counts=counts)


def _known_change(finding: UnitChange, register: Register) -> str | None:
    """The register's change of that result that all sources fit; the latest where several do."""
    if finding.result_id is None or finding.result_id not in register.units or not finding.sources:
        return None
    if all(source.unit_id == finding.result_id for source in finding.sources):
        own = change_id(finding.effective or "", finding.result_id)
        return own if own in register.changes else None
    sources: dict[str, set[str]] = {}
    days: dict[str, str] = {}
    for flow in register.predecessors(finding.result_id):
        sources.setdefault(flow.change_id, set()).add(flow.source_id)
        days[flow.change_id] = flow.effective.isoformat()
    fitting = [change for change, known in sources.items() if _fits(finding.sources, known)]
    return max(fitting, key=lambda change: (days[change], change), default=None)


def _fits(sources: Sequence[ChangeSource], known: set[str]) -> bool:
    return all(known & {source.unit_id or "", *source.unit_candidates} for source in sources)


def _is_placed(finding: UnitChange, ends: Sequence[tuple[str, str]]) -> bool:
    """Whether units resolved, and of a merger one that was merged."""
    return any(type_ == "FROM" for type_, _ in ends) if finding.kind == "merge" else bool(ends)


def _ends(finding: UnitChange, register: Register) -> Iterator[tuple[str, str]]:
    for source in sorted({source.unit_id for source in finding.sources if source.unit_id}):
        if source in register.units:
            yield "FROM", source
    if finding.result_id in register.units and finding.result_id:
        yield "TO", finding.result_id


def _node(stated: Stated[UnitChange]) -> Node:
    properties: dict[str, Value] = {"changeKind": stated.finding.kind}
    day = full_day(stated.finding.effective)
    if day is not None and stated.finding.effective_basis != "inferred":
        properties["operativeFrom"] = day
    ident = f"claim-{stated.claim_id}"
    return Node(kind="UnitChange", id=ident, graph=DERIVED_GRAPH, properties=properties)
