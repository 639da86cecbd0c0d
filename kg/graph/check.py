"""Nodes and edges against the schema table.

A property that the table does not name is an error; for a Person this is the allow-list that keeps
private facts out of the graph. Most rules need one record alone and can be checked where it is made
(`check_records`); whether the nodes that edges lead to are there needs all of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import msgspec

from kg.errors import SchemaError
from kg.graph.container import Graph
from kg.graph.schema import EDGES, NODES, EdgeType, NodeType, Property, ValueType
from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, REGISTER_GRAPH, document_graph

_PYTHON: dict[ValueType, type] = {"integer": int, "decimal": float, "boolean": bool, "date": date}
_DOCUMENT_PREFIX = document_graph("")
_SHOWN = 5


def check(graph: Graph) -> list[str]:
    """Return one line for each breach of the schema, in the order of the graph; empty if there is none.

    Besides what `check_records` says: references to nodes that are not in the graph; the same edge in two
    named graphs.
    """
    there = {node.ref for node in graph.nodes}
    found = check_records(graph.nodes, ())
    for edge in graph.edges:
        _check_edge(edge, found)
        found.extend(f"{_name(edge)}: there is no node {end}" for end in references(edge) if end not in there)
    found.extend(check_graphs(graph.edges))
    return found


def check_records(nodes: Iterable[Node], edges: Iterable[Edge]) -> list[str]:
    """Return one line for each breach of the schema that a node or an edge shows by itself.

    Unknown kinds, labels, types and properties; required ones that are missing; values of another type,
    empty or unordered tuples; ends of a kind that the edge type does not join.
    """
    found: list[str] = []
    for node in nodes:
        _check_node(node, found)
    for edge in edges:
        _check_edge(edge, found)
    return found


def check_graphs(edges: Iterable[Edge]) -> Iterator[str]:
    """Yield one line for each edge that stands in two named graphs.

    Args:
        edges: sorted by type, source and target, so that copies stand near each other.
    """
    seen: list[Edge] = []
    for edge in edges:
        if seen and (seen[0].type, seen[0].source, seen[0].target) != (edge.type, edge.source, edge.target):
            seen.clear()
        for other in seen:
            if other.graph != edge.graph and other.properties == edge.properties:
                yield f"{_name(edge)}: in two graphs, {other.graph} and {edge.graph}"
        seen.append(edge)


def references(edge: Edge) -> tuple[str, ...]:
    """Return the references of the nodes that an edge needs: its ends, and the owner of its statement."""
    kind = EDGES.get(edge.type)
    if kind is None or kind.owner is None:
        return edge.source, edge.target
    return edge.source, edge.target, f"UnitChange/{edge.properties.get(kind.owner[0], '')}"


def demand(breaches: Sequence[str]) -> None:
    """Demand that there are none.

    Raises: SchemaError: there are; it names the first.
    """
    if breaches:
        more = f" (and {len(breaches) - _SHOWN} more)" if len(breaches) > _SHOWN else ""
        raise SchemaError(
            f"the graph breaks its schema, please report it: {'; '.join(breaches[:_SHOWN])}{more}"
        )


class _Rules(msgspec.Struct, frozen=True):
    """The properties of a kind of node or a type of edge."""

    known: dict[str, Property]
    required: frozenset[str]


def _rules(kind: NodeType | EdgeType) -> _Rules:
    return _Rules(
        {prop.name: prop for prop in kind.properties},
        frozenset(prop.name for prop in kind.properties if prop.required),
    )


_NODE_RULES = {name: _rules(kind) for name, kind in NODES.items()}
_EDGE_RULES = {name: _rules(kind) for name, kind in EDGES.items()}


def _check_node(node: Node, found: list[str]) -> None:
    kind = NODES.get(node.kind)
    if kind is None:
        found.append(f"{node.ref}: unknown kind {node.kind!r}")
        return
    if not node.id:
        found.append(f"{node.ref}: no id")
    if not _is_named_graph(node.graph):
        found.append(f"{node.ref}: unknown graph {node.graph!r}")
    if node.labels:
        found.extend(
            f"{node.ref}: unknown label {label!r}" for label in node.labels if label not in kind.labels
        )
        if list(node.labels) != sorted(set(node.labels)):
            found.append(f"{node.ref}: labels are not in ascending order, or repeated: {node.labels}")
    _check_properties(node, node.properties, _NODE_RULES[node.kind], found)


def _check_edge(edge: Edge, found: list[str]) -> None:
    kind = EDGES.get(edge.type)
    if kind is None:
        found.append(f"{_name(edge)}: unknown edge type {edge.type!r}")
        return
    if not _is_named_graph(edge.graph):
        found.append(f"{_name(edge)}: unknown graph {edge.graph!r}")
    for end, allowed in ((edge.source, kind.sources), (edge.target, kind.targets)):
        if allowed and end.partition("/")[0] not in allowed:
            found.append(f"{_name(edge)}: {end} is none of {', '.join(allowed)}")
    _check_properties(edge, edge.properties, _EDGE_RULES[edge.type], found)


def _check_properties(
    record: Node | Edge, properties: dict[str, Value], rules: _Rules, found: list[str]
) -> None:
    for name, value in properties.items():
        prop = rules.known.get(name)
        if prop is None:
            found.append(f"{_name(record)}: unknown property {name!r}")
        elif not _fits(value, prop):
            found.append(f"{_name(record)}: {name} must be {_expected(prop)}, not {value!r}")
    if not rules.required <= properties.keys():
        missing = sorted(rules.required - properties.keys())
        found.extend(f"{_name(record)}: {name} is missing" for name in missing)


def _name(record: Node | Edge) -> str:
    return record.ref if isinstance(record, Node) else f"{record.source} {record.type} {record.target}"


def _fits(value: Value, prop: Property) -> bool:
    wanted = _PYTHON.get(prop.type, str)
    if not prop.many:
        return type(value) is wanted
    if not isinstance(value, tuple) or not value:
        return False
    return all(type(one) is wanted for one in value) and list(value) == sorted(set(value))


def _expected(prop: Property) -> str:
    return f"a tuple of {prop.type}, ascending and without repetition" if prop.many else f"a {prop.type}"


def _is_named_graph(graph: str) -> bool:
    return graph in (REGISTER_GRAPH, DERIVED_GRAPH) or (
        graph.startswith(_DOCUMENT_PREFIX) and len(graph) > len(_DOCUMENT_PREFIX)
    )
