"""Nodes and edges against the schema table.

A property that the table does not name is an error; for a Person this is the allow-list that keeps
private facts out of the graph.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from kg.graph.container import Graph
from kg.graph.schema import EDGES, NODES, EdgeType, NodeType, Property, ValueType
from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, REGISTER_GRAPH, document_graph

_PYTHON: dict[ValueType, type] = {"integer": int, "decimal": float, "boolean": bool, "date": date}
_DOCUMENT_PREFIX = document_graph("")


def check(graph: Graph) -> list[str]:
    """Return one line for each breach of the schema, in the order of the graph; empty if there is none.

    Unknown kinds, labels, types and properties; required ones that are missing; values of another type,
    empty or unordered tuples; references to nodes that are not in the graph; ends of a kind that the
    edge type does not join; the same edge in two named graphs.
    """
    kinds = {node.ref: node.kind for node in graph.nodes}
    found = [line for node in graph.nodes for line in _check_node(node)]
    found.extend(line for edge in graph.edges for line in _check_edge(edge, kinds))
    found.extend(_check_graphs(graph.edges))
    return found


def _check_node(node: Node) -> Iterator[str]:
    kind = NODES.get(node.kind)
    if kind is None:
        yield f"{node.ref}: unknown kind {node.kind!r}"
        return
    if not node.id:
        yield f"{node.ref}: no id"
    yield from _check_named_graph(node.ref, node.graph)
    if node.labels:
        yield from (
            f"{node.ref}: unknown label {label!r}" for label in node.labels if label not in kind.labels
        )
        if list(node.labels) != sorted(set(node.labels)):
            yield f"{node.ref}: labels are not in ascending order, or repeated: {node.labels}"
    yield from _check_properties(node.ref, node.properties, kind)


def _check_edge(edge: Edge, kinds: dict[str, str]) -> Iterator[str]:
    name = f"{edge.source} {edge.type} {edge.target}"
    kind = EDGES.get(edge.type)
    if kind is None:
        yield f"{name}: unknown edge type {edge.type!r}"
        return
    yield from _check_named_graph(name, edge.graph)
    for end, allowed in ((edge.source, kind.sources), (edge.target, kind.targets)):
        found = kinds.get(end)
        if found is None:
            yield f"{name}: there is no node {end}"
        elif allowed and found not in allowed:
            yield f"{name}: {end} is none of {', '.join(allowed)}"
    yield from _check_properties(name, edge.properties, kind)
    if kind.owner is not None:
        yield from _check_owner(name, str(edge.properties.get(kind.owner[0], "")), kinds)


def _check_owner(name: str, owner: str, kinds: dict[str, str]) -> Iterator[str]:
    if f"UnitChange/{owner}" not in kinds:
        yield f"{name}: there is no node UnitChange/{owner}"


def _check_properties(name: str, properties: dict[str, Value], kind: NodeType | EdgeType) -> Iterator[str]:
    known = 0
    for prop in kind.properties:
        if prop.name in properties:
            known += 1
            value = properties[prop.name]
            if not _fits(value, prop):
                yield f"{name}: {prop.name} must be {_expected(prop)}, not {value!r}"
        elif prop.required:
            yield f"{name}: {prop.name} is missing"
    if known < len(properties):
        names = {prop.name for prop in kind.properties}
        yield from (f"{name}: unknown property {extra!r}" for extra in properties if extra not in names)


def _fits(value: Value, prop: Property) -> bool:
    wanted = _PYTHON.get(prop.type, str)
    if not prop.many:
        return type(value) is wanted
    if not isinstance(value, tuple) or not value:
        return False
    return all(type(one) is wanted for one in value) and list(value) == sorted(set(value))


def _expected(prop: Property) -> str:
    return f"a tuple of {prop.type}, ascending and without repetition" if prop.many else f"a {prop.type}"


def _check_named_graph(name: str, graph: str) -> Iterator[str]:
    if graph not in (REGISTER_GRAPH, DERIVED_GRAPH) and not (
        graph.startswith(_DOCUMENT_PREFIX) and len(graph) > len(_DOCUMENT_PREFIX)
    ):
        yield f"{name}: unknown graph {graph!r}"


def _check_graphs(edges: Iterable[Edge]) -> Iterator[str]:
    """Edges are sorted by type, source and target, so that copies stand near each other."""
    seen: list[Edge] = []
    for edge in edges:
        if seen and (seen[0].type, seen[0].source, seen[0].target) != (edge.type, edge.source, edge.target):
            seen.clear()
        for other in seen:
            if other.graph != edge.graph and other.properties == edge.properties:
                yield (
                    f"{edge.source} {edge.type} {edge.target}: in two graphs, {other.graph} and {edge.graph}"
                )
        seen.append(edge)
