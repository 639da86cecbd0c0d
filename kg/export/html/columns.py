"""Nodes and edges as columns, by the names of the schema: what the page carries.

Nodes are numbered through all kinds in the order of `KINDS`, within a kind in the order of the build; edges
name their ends by these numbers. Days are whole numbers since 1970-01-01. A column with few distinct values
is written as these ("d") and the number of one for each row ("i", -1 for none).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any

import msgspec

from kg.export.html.select import Cut
from kg.model.graph import Edge, Node, Value
from kg.model.ids import split_ref

KINDS = (
    "Person",
    "Unit",
    "UnitPeriod",
    "Body",
    "Position",
    "Tenure",
    "Vacancy",
    "Event",
    "Term",
    "Figure",
    "UnitChange",
    "Correction",
    "Claim",
    "Document",
)
EDGE_TYPES = frozenset(
    {
        "HAS_TENURE",
        "OF_POSITION",
        "IN_BODY",
        "OF_UNIT",
        "HOLDS",
        "PART_OF",
        "IN_PERIOD",
        "MERGED_INTO",
        "MAY_HAVE_MERGED_INTO",
        "PART_OF_BODY",
        "SUBORDINATE_TO",
        "LEADS",
        "SUCCEEDS",
        "IN_TERM",
        "TERM_OF",
        "ORGANISED_BY",
        "TOOK_PART",
        "ABOUT",
        "SUPPORTS",
        "DISPUTES",
        "SETS",
        "CONFLICTS_WITH",
        "STATED_IN",
        "POSSIBLY_SAME",
    }
)
# Follow from what they are about, and are kept with it.
_DERIVED = frozenset({"Claim", "Document", "UnitPeriod", "UnitChange", "Correction", "Vacancy"})
_PRINTED = frozenset({"statedStatus", "statedStart", "statedEnd", "statedTerm", "statedDate", "statedValue"})
# Properties that name a node by its id: which kinds it may be of.
_NAMING = {"change": ("UnitChange",), "tenure": ("Tenure",), "preferred": ("Tenure", "Unit", "Body")}
_EPOCH = date(1970, 1, 1).toordinal()

Cell = str | int | float | bool | list[Any] | None
Column = list[Cell] | dict[str, list[Any]]
Table = dict[str, Column]


class Tables(msgspec.Struct, frozen=True):
    """Columns of all nodes and edges, and the numbers of the nodes by reference."""

    nodes: dict[str, Table]
    edges: dict[str, Table]
    numbers: dict[str, int]

    def numbers_from(self, kind: str) -> int:
        """Return the number of the first node of a kind."""
        return sum(_rows(self.nodes[one]) for one in KINDS[: KINDS.index(kind)] if one in self.nodes)


def _rows(table: Table) -> int:
    ids = table["id"]
    return len(ids["i"] if isinstance(ids, dict) else ids)


def day_number(day: date) -> int:
    """Return the days since 1970-01-01.

    >>> day_number(date(1970, 1, 2))
    1
    """
    return day.toordinal() - _EPOCH


def tabulate(
    nodes: Callable[[], Iterable[Node]], edges: Callable[[], Iterable[Edge]], cut: Cut | None
) -> Tables:
    """Return the columns of a part of a graph, or of all of it.

    Args:
        nodes, edges: each call reads them from the beginning.
    """
    kept = _kept(nodes, edges, cut)
    by_kind: dict[str, list[Node]] = {kind: [] for kind in KINDS}
    for node in nodes():
        if node.ref in kept:
            by_kind[node.kind].append(node)
    found = [node for kind in KINDS for node in by_kind[kind]]
    numbers = {node.ref: number for number, node in enumerate(found)}
    tables = {kind: _node_table(rows) for kind, rows in by_kind.items() if rows}
    return Tables(tables, _edge_tables(edges(), numbers), numbers)


def _kept(
    nodes: Callable[[], Iterable[Node]], edges: Callable[[], Iterable[Edge]], cut: Cut | None
) -> set[str]:
    if cut is None:
        own = {node.ref for node in nodes() if node.kind in KINDS and node.kind not in _DERIVED}
    else:
        own = set(cut.kept)
    about: defaultdict[str, list[str]] = defaultdict(list)
    home: dict[str, str] = {}
    periods: defaultdict[str, list[str]] = defaultdict(list)
    changes: set[str] = set()
    for edge in edges():
        if edge.type in ("SUPPORTS", "DISPUTES", "SETS", "OF_POSITION"):
            about[edge.target].append(edge.source)
        elif edge.type == "STATED_IN":
            home[edge.source] = edge.target
        elif edge.type == "IN_PERIOD" and edge.source in own:
            periods[edge.source].append(edge.target)
        elif edge.type in ("MERGED_INTO", "MAY_HAVE_MERGED_INTO") and {edge.source, edge.target} <= own:
            changes.add(f"UnitChange/{edge.properties['change']}")
    # A change that no sentence tells of has nothing that its flows do not have.
    own |= {change for change in changes if change in about}
    telling = {source for ref in own for source in about.get(ref, ()) if split_ref(source)[0] in _DERIVED}
    renamed = {period for found in periods.values() if len(found) > 1 for period in found}
    return own | telling | renamed | {home[ref] for ref in telling if ref in home}


def _node_table(rows: list[Node]) -> Table:
    names = Counter(name for node in rows for name in node.properties if _is_shown(node.kind, name))
    table: Table = {"id": _column([node.id for node in rows])}
    if any(node.labels for node in rows):
        table["labels"] = [list(node.labels) for node in rows]
    for name in sorted(names):
        table[name] = _column([_cell(node.properties.get(name)) for node in rows])
    return table


def _is_shown(kind: str, name: str) -> bool:
    if kind == "Claim":
        return name in _PRINTED or not (name.startswith("stated") or name == "mention")
    return (kind, name) not in {("Document", "sha256"), ("Document", "identifier")}


def _edge_tables(edges: Iterable[Edge], numbers: Mapping[str, int]) -> dict[str, Table]:
    by_type: defaultdict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        if edge.type in EDGE_TYPES and edge.source in numbers and edge.target in numbers:
            by_type[edge.type].append(edge)
    return {edge_type: _edge_table(by_type[edge_type], numbers) for edge_type in sorted(by_type)}


def _edge_table(rows: list[Edge], numbers: Mapping[str, int]) -> Table:
    table: Table = {
        "s": [numbers[edge.source] for edge in rows],
        "t": [numbers[edge.target] for edge in rows],
    }
    for name in sorted({name for edge in rows for name in edge.properties}):
        if name in _NAMING:
            table[name] = [_number(edge.properties.get(name), _NAMING[name], numbers) for edge in rows]
        else:
            table[name] = _column([_cell(edge.properties.get(name)) for edge in rows])
    return table


def _number(ident: Value | None, kinds: Collection[str], numbers: Mapping[str, int]) -> int | None:
    found = (numbers.get(f"{kind}/{ident}") for kind in kinds)
    return next((number for number in found if number is not None), None)


def _cell(value: Value | None) -> Cell:
    if isinstance(value, tuple):
        return [_cell(one) for one in value]
    return day_number(value) if isinstance(value, date) else value


def _column(cells: list[Cell]) -> Column:
    texts = {cell for cell in cells if isinstance(cell, str)}
    if not texts or len(texts) * 2 > len(cells) or any(isinstance(cell, list) for cell in cells):
        return cells
    places = {text: place for place, text in enumerate(sorted(texts))}
    return {"d": list(places), "i": [places[cell] if isinstance(cell, str) else -1 for cell in cells]}
