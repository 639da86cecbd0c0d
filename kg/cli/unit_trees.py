"""The lineage of units as a tree in the terminal, as a table and as a graph."""

import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from kg.cli.outlet import Format, write, write_rows
from kg.model.dates import last_day

if TYPE_CHECKING:
    from rich.tree import Tree

    from kg.units import Flow, Register, Unit
    from kg.units.lineage import Branch

_COLUMNS = (
    "direction", "round", "from_id", "from_name", "to_id", "to_name", "extent", "share", "kind", "effective",
    "in_force", "act", "clause", "basis", "certain",
)  # fmt: skip
_WIDEST = 200


class LineageFormat(StrEnum):
    """Forms of a lineage."""

    TREE = "tree"
    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    DOT = "dot"
    GRAPHML = "graphml"


def write_lineage(register: "Register", units: "list[Unit]", form: LineageFormat) -> None:
    """Write what units came from and became; `units` are lives of one code, or one unit."""
    if form is LineageFormat.TREE:
        _write_trees(register, units)
    elif form in (LineageFormat.DOT, LineageFormat.GRAPHML):
        _write_graph(register, units, form)
    else:
        write_rows(_COLUMNS, _rows(register, units), Format(form.value))


def _write_graph(register: "Register", units: "list[Unit]", form: LineageFormat) -> None:
    from networkx import generate_graphml

    from kg.units.lineage import lineage_graph

    graph = lineage_graph(register, [unit.id for unit in units])
    if form is LineageFormat.GRAPHML:
        write("".join(f"{line}\n" for line in generate_graphml(graph)))
        return
    lines = ["digraph lineage {", "  rankdir=LR; node [shape=box];"]
    for ident, node in graph.nodes(data=True):
        days = f"{node.get('from', '')}..{node.get('until', '')}"
        lines.append(f'  "{ident}" [label="{node["name"]}\\n{ident}\\n{days}"];')
    for source, target, edge in graph.edges(data=True):
        style = "solid" if edge["certain"] else "dashed"
        label = f"{edge['effective']} {edge['extent']}"
        lines.append(f'  "{source}" -> "{target}" [label="{label}", style={style}];')
    write("\n".join([*lines, "}"]) + "\n")


# Rows


def _rows(register: "Register", units: "list[Unit]") -> Iterator[tuple[object, ...]]:
    from kg.units.lineage import ancestry, descent

    seen: set[tuple[str, Flow]] = set()
    for unit in units:
        for direction, tree in (
            ("predecessor", ancestry(register, unit.id)),
            ("successor", descent(register, unit.id)),
        ):
            for depth, flow in _flows(tree, 1):
                if (direction, flow) not in seen:
                    seen.add((direction, flow))
                    yield (direction, depth, *_flow_cells(register, flow))


def _flows(branch: "Branch", depth: int) -> "Iterator[tuple[int, Flow]]":
    for one in branch.branches:
        if one.flow is not None:
            yield depth, one.flow
        yield from _flows(one, depth + 1)


def _flow_cells(register: "Register", flow: "Flow") -> tuple[object, ...]:
    return (
        flow.source_id,
        register.name_on(flow.source_id, last_day(flow.effective)),
        flow.target_id,
        register.name_on(flow.target_id, flow.effective),
        flow.extent,
        "1" if flow.extent == "whole" else "unknown",
        flow.kind,
        flow.effective,
        flow.in_force,
        flow.act,
        flow.clause,
        flow.basis,
        "yes" if flow.is_certain else "no: candidate",
    )


# Trees


def _write_trees(register: "Register", units: "list[Unit]") -> None:
    from rich.console import Console
    from rich.tree import Tree

    from kg.units.crosswalk import why_lost
    from kg.units.lineage import ancestry, descent

    console = Console(file=sys.stdout, highlight=False, width=None if sys.stdout.isatty() else _WIDEST)
    ordered = sorted(units, key=lambda unit: (unit.founded is not None, str(unit.founded)))
    told: set[str] = set()
    for unit in reversed(ordered):
        came, became = ancestry(register, unit.id), descent(register, unit.id)
        is_told = unit.id in told
        if is_told and len(unit.periods) == 1 and {one.unit_id for one in _walk(became)} <= told:
            continue  # the tree of a younger unit says all of it
        told |= {one.unit_id for one in _walk(came)}
        tree = Tree(_unit_line(register, unit.id))
        for line in _period_lines(register, unit):
            tree.add(line)
        if came.branches and is_told:
            tree.add("came from: see above")
        elif came.branches:
            _grow(register, tree.add("came from"), came.branches, is_back=True)
        if became.branches:
            _grow(register, tree.add("became"), became.branches, is_back=False)
        if not came.branches and unit.founded:
            tree.add("came from: the register does not say")
        if unit.until and not became.branches:
            tree.add(why_lost(register, unit.id))
        console.print(tree)


def _walk(branch: "Branch") -> "Iterator[Branch]":
    yield branch
    for one in branch.branches:
        yield from _walk(one)


def _grow(register: "Register", tree: "Tree", branches: "Iterable[Branch]", *, is_back: bool) -> None:
    """Add branches below a line for each change."""
    groups: dict[str, list[Branch]] = {}
    for branch in branches:
        if branch.flow is not None:
            groups.setdefault(branch.flow.change_id, []).append(branch)
    for change_id, members in groups.items():
        below = tree.add(_change_line(register, change_id))
        for member in members:
            assert member.flow is not None
            extent = member.flow.extent if member.flow.is_certain else "candidate, not certain"
            again = "; see above" if member.is_again else ""
            line = below.add(f"{_unit_line(register, member.unit_id)}: {extent}, {member.flow.basis}{again}")
            if member.branches:
                _grow(register, line, member.branches, is_back=is_back)


def _change_line(register: "Register", change_id: str) -> str:
    from rich.markup import escape

    change = register.changes[change_id]
    act = " or ".join(change.acts or change.candidate_acts) or "act not known"
    parts = [change.kind, act, change.clause or "clause not known"]
    if change.in_force:
        parts.append(f"in force {change.in_force}")
    parts.append(f"operative {change.operative}")
    return escape(", ".join(parts))


def _unit_line(register: "Register", unit_id: str) -> str:
    unit = register.units[unit_id]
    last = last_day(unit.until) if unit.until else None
    name, _, above = register.told(unit_id).partition(", ")
    since = f"since {unit.founded}" if unit.founded else "since before 10/2004"
    until = f" until {last}" if last else ""
    return f"{name} ({unit_id}){', ' + above if above else ''}, {since}{until}"


def _period_lines(register: "Register", unit: "Unit") -> Iterator[str]:
    """Yield what the unit was called and where it lay, where that changed."""
    from kg.units.tables import change_id

    if len(unit.periods) == 1:
        return
    for period in unit.periods:
        parent = register.name_on(period.parent_id, period.days) if period.parent_id else ""
        since = f"from {period.first}" if period.first else "at first"
        until = f" until {last_day(period.until)}" if period.until else ""
        change = register.changes.get(change_id(period.first.isoformat(), unit.id)) if period.first else None
        why = f" ({_change_line(register, change.id)})" if change and period is not unit.periods[0] else ""
        yield f"{since}{until}: {period.name}{', ' + parent if parent else ''}{why}"
