"""What is ours in a Neo4j database: nodes of our kinds and relationships of our types that have `graph`.

All is read as a stream, one kind or type after the other. A record is compared as the line it would be in
nodes.jsonl or edges.jsonl; of each line 128 bits of a hash are kept, so that the graph is never in memory.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from kg.export.neo4j_server import opened
from kg.export.neo4j_source import edge_id
from kg.graph.container import Graph
from kg.graph.lines import encode
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Edge, Node, Value
from kg.model.ids import ref

if TYPE_CHECKING:
    import neo4j

Count = Callable[[int], None]

_OURS = {"id", "graph"}
_NODES_QUERY = "MATCH (n:{}) WHERE n.graph IS NOT NULL RETURN elementId(n), labels(n), properties(n)"
_EDGES_QUERY = """
MATCH (a)-[r:{}]->(b) WHERE r.graph IS NOT NULL
RETURN elementId(r), labels(a), a.id, labels(b), b.id, properties(r)
"""
_PROGRESS = 10_000


class FoundNode(NamedTuple):
    """A node of the database; `place` is its id there, for as long as it is there."""

    place: str
    node: Node

    @property
    def key(self) -> bytes:
        """The key of the line that says the same."""
        return line_key(encode(self.node))


class FoundEdge(NamedTuple):
    """A relationship of the database, with the `id` it has."""

    place: str
    edge: Edge
    ident: str | None

    @property
    def key(self) -> bytes:
        """The key of the line that says the same; of none where the id is wrong."""
        line = encode(self.edge)
        return line_key(line if self.ident == edge_id(self.edge) else line + str(self.ident).encode())


def line_key(line: bytes) -> bytes:
    """Return what stands for a line."""
    return blake2b(line, digest_size=16).digest()


def read_graph(driver: "neo4j.Driver", *, database: str | None = None) -> Graph:
    """Return the graph that a database holds.

    Raises: ServerError: the server does not answer or refuses.
    """
    with opened(driver, database) as session:
        nodes, edges = session.execute_read(_all)
    return Graph(nodes=nodes, edges=edges)


def count_nodes(session: "neo4j.Session", kind: str, progress: Count) -> Counter[bytes]:
    """Return how often each node of a kind is there, by key; `progress` is told how many were read."""
    return session.execute_read(
        lambda transaction: _counted((found.key for found in _nodes(transaction, kind)), progress)
    )


def count_edges(session: "neo4j.Session", type_: str, progress: Count) -> Counter[bytes]:
    """Return how often each relationship of a type is there; see `count_nodes`."""
    return session.execute_read(
        lambda transaction: _counted((found.key for found in _edges(transaction, type_)), progress)
    )


def nodes_of(session: "neo4j.Session", kind: str, keys: Counter[bytes]) -> list[FoundNode]:
    """Return the nodes of a kind with these keys."""
    if not keys:
        return []
    return session.execute_read(
        lambda transaction: [found for found in _nodes(transaction, kind) if found.key in keys]
    )


def edges_of(session: "neo4j.Session", type_: str, keys: Counter[bytes]) -> list[FoundEdge]:
    """Return the relationships of a type with these keys, of equal ones as many as the keys count."""
    return session.execute_read(_chosen, type_, keys) if keys else []


def _all(transaction: "neo4j.ManagedTransaction") -> tuple[tuple[Node, ...], tuple[Edge, ...]]:
    return (
        tuple(found.node for kind in NODES for found in _nodes(transaction, kind)),
        tuple(found.edge for type_ in EDGES for found in _edges(transaction, type_)),
    )


def _chosen(transaction: "neo4j.ManagedTransaction", type_: str, keys: Counter[bytes]) -> list[FoundEdge]:
    wanted = keys.copy()
    chosen = []
    for found in _edges(transaction, type_):
        if wanted[found.key] > 0:
            wanted[found.key] -= 1
            chosen.append(found)
    return chosen


def _counted(found: Iterable[bytes], progress: Count) -> Counter[bytes]:
    keys: Counter[bytes] = Counter()
    for number, key in enumerate(found, start=1):
        keys[key] += 1
        if number % _PROGRESS == 0:
            progress(number)
    return keys


def _nodes(transaction: "neo4j.ManagedTransaction", kind: str) -> Iterator[FoundNode]:
    for place, labels, properties in transaction.run(_NODES_QUERY.format(kind)):
        if _kind(labels) == kind:
            yield FoundNode(place, _node(kind, labels, properties))


def _edges(transaction: "neo4j.ManagedTransaction", type_: str) -> Iterator[FoundEdge]:
    for place, source_labels, source, target_labels, target, properties in transaction.run(
        _EDGES_QUERY.format(type_)
    ):
        edge = Edge(
            type=type_,
            source=ref(_kind(source_labels), str(source)),
            target=ref(_kind(target_labels), str(target)),
            graph=str(properties["graph"]),
            properties=_values(properties),
        )
        yield FoundEdge(place, edge, properties.get("id"))


def _node(kind: str, labels: list[str], properties: dict[str, Any]) -> Node:
    return Node(
        kind=kind,
        id=str(properties.get("id")),
        labels=tuple(sorted(label for label in labels if label in NODES[kind].labels)),
        graph=str(properties["graph"]),
        properties=_values(properties),
    )


def _kind(labels: list[str]) -> str:
    """The label that carries the identity; "" where none is ours."""
    return next((label for label in labels if label in NODES), "")


def _values(properties: dict[str, Any]) -> dict[str, Value]:
    return {name: _native(value) for name, value in properties.items() if name not in _OURS}


def _native(value: Any) -> Any:
    """Return a value of the driver as Python's own; what the graph has no values of as text."""
    if isinstance(value, list):
        return tuple(_native(one) for one in value)
    if isinstance(value, (str, bool, int, float)):
        return value
    return value.to_native() if hasattr(value, "to_native") else str(value)
