"""The graph as a Neo4j database holds it, and how it differs from what it should be."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from kg.export.neo4j_server import server_errors
from kg.graph.container import Graph
from kg.graph.lines import statement_id
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Edge, Node, Value
from kg.model.ids import ref

if TYPE_CHECKING:
    import neo4j

_OURS = {"id", "graph"}
_NODES_QUERY = "MATCH (n) WHERE n.graph IS NOT NULL RETURN labels(n), properties(n)"
_EDGES_QUERY = """
MATCH (a)-[r]->(b) WHERE r.graph IS NOT NULL
RETURN type(r), labels(a), a.id, labels(b), b.id, properties(r)
"""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What is in the database.

    Attributes:
        edges: with the `id` each relationship has; a copy by hand counts again.
        build_id: of the last complete load, else None.
    """

    nodes: list[Node]
    edges: list[tuple[Edge, str | None]]
    build_id: str | None


def read_graph(driver: "neo4j.Driver", *, database: str | None = None) -> Graph:
    """Return the graph that a database holds.

    Raises: ServerError: the server does not answer or refuses.
    """
    with server_errors(), driver.session(database=database) as session:
        found = read(session)
    return Graph(nodes=tuple(found.nodes), edges=tuple(edge for edge, _ in found.edges))


def check(driver: "neo4j.Driver", graph: Graph, *, database: str | None = None) -> list[str]:
    """Return one line for each fact that the database lacks, has besides, or has otherwise; empty if none.

    Raises: ServerError: the server does not answer or refuses.
    """
    with server_errors(), driver.session(database=database) as session:
        found = read(session)
    lines = [] if found.build_id else ["no load was completed; run kg neo4j load"]
    return [
        *lines,
        *_node_differences(found.nodes, graph.nodes),
        *_edge_differences(found.edges, graph.edges),
    ]


def read(session: "neo4j.Session") -> Found:
    """Return what is ours in the database."""
    nodes = [_node(*row) for row in session.execute_read(execute, _NODES_QUERY)]
    edges = [_edge(*row) for row in session.execute_read(execute, _EDGES_QUERY)]
    meta = session.execute_read(
        execute, "MATCH (meta:Meta {id: 'kg'}) WHERE meta.isComplete RETURN meta.buildId"
    )
    return Found(nodes=nodes, edges=edges, build_id=meta[0][0] if meta else None)


def execute(transaction: "neo4j.ManagedTransaction", /, query: str, **parameters: Any) -> list[list[Any]]:
    """Run one query in a transaction and return its rows."""
    return transaction.run(query, parameters).values()


def native(value: Any) -> Any:
    """Return a value of the driver as Python's own: dates, and tuples for lists."""
    if isinstance(value, list):
        return tuple(native(one) for one in value)
    return value.to_native() if hasattr(value, "to_native") else value


def edge_key(edge: Edge, ident: str | None) -> tuple[str, str, str, str, bytes, str | None]:
    """Return all of an edge as a key."""
    properties = msgspec.json.encode(edge.properties, order="deterministic")
    return edge.type, edge.source, edge.target, edge.graph, properties, ident


def _node(labels: list[str], properties: dict[str, Any]) -> Node:
    kind = _kind(labels)
    return Node(
        kind=kind,
        id=str(properties["id"]),
        labels=tuple(sorted(label for label in labels if label != kind)),
        graph=str(properties["graph"]),
        properties=_values(properties),
    )


def _edge(
    type_: str,
    source_labels: list[str],
    source: str,
    target_labels: list[str],
    target: str,
    properties: dict[str, Any],
) -> tuple[Edge, str | None]:
    edge = Edge(
        type=type_,
        source=ref(_kind(source_labels), str(source)),
        target=ref(_kind(target_labels), str(target)),
        graph=str(properties["graph"]),
        properties=_values(properties),
    )
    return edge, properties.get("id")


def _kind(labels: list[str]) -> str:
    """The label that carries the identity; any, where an older version used labels we do not know."""
    return next((label for label in labels if label in NODES), min(labels, default=""))


def _values(properties: dict[str, Any]) -> dict[str, Value]:
    return {name: native(value) for name, value in properties.items() if name not in _OURS}


def _node_differences(found: Iterable[Node], wanted: Iterable[Node]) -> Iterator[str]:
    here = {node.ref: node for node in found}
    for node in wanted:
        other = here.pop(node.ref, None)
        if other is None:
            yield f"{node.ref}: missing"
        elif other != node:
            yield from _node_difference(node, other)
    yield from (f"{reference}: not in the build" for reference in sorted(here))


def _node_difference(node: Node, other: Node) -> Iterator[str]:
    if node.labels != other.labels:
        yield f"{node.ref}: labels are {other.labels}, not {node.labels}"
    if node.graph != other.graph:
        yield f"{node.ref}: graph is {other.graph!r}, not {node.graph!r}"
    for name in sorted({*node.properties, *other.properties}):
        if node.properties.get(name) != other.properties.get(name):
            yield f"{node.ref}: {name} is {other.properties.get(name)!r}, not {node.properties.get(name)!r}"


def _edge_differences(found: Iterable[tuple[Edge, str | None]], wanted: Iterable[Edge]) -> Iterator[str]:
    counts: dict[tuple[str, str, str, str, bytes, str | None], int] = {}
    for edge, ident in found:
        key = edge_key(edge, ident)
        counts[key] = counts.get(key, 0) + 1
    for edge in wanted:
        ident = statement_id(edge) if EDGES[edge.type].properties else None
        key = edge_key(edge, ident)
        if key in counts:
            counts[key] -= 1
        else:
            yield f"{_named(key)}: missing"
    yield from (f"{_named(key)}: not in the build" for key, count in sorted(counts.items(), key=str) if count)


def _named(key: tuple[str, str, str, str, bytes, str | None]) -> str:
    type_, source, target, _, properties, _ = key
    return f"{source} {type_} {target} {properties.decode() if properties != b'{}' else ''}".rstrip()
