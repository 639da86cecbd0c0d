"""Nodes and edges as JSON Lines: one record a line, keys in order, dates as ISO strings."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

import msgspec

from kg.graph.container import Graph
from kg.graph.schema import EDGES, NODES, EdgeType, NodeType
from kg.model.graph import Edge, Node, Value
from kg.model.ids import digest

NODES_FILE = "nodes.jsonl"
EDGES_FILE = "edges.jsonl"


def encode(record: Node | Edge) -> bytes:
    r"""Return the record as one line, line end included; equal records give equal bytes.

    >>> encode(Edge(type="IN_BODY", source="Position/p", target="Body/b", graph="derived"))
    b'{"type":"IN_BODY","source":"Position/p","target":"Body/b","graph":"derived","properties":{}}\n'
    """
    return _ENCODER.encode(record) + b"\n"


def statement_id(edge: Edge) -> str:
    """Return the id of an edge that carries properties: a hash of its type, ends and properties.

    It does not depend on the named graph. In RDF it names the statement resource, in Neo4j it is `id`.
    """
    properties = _ENCODER.encode(edge.properties).decode()
    return digest(edge.type, edge.source, edge.target, properties)


def write_graph(graph: Graph, folder: Path) -> None:
    """Write nodes.jsonl and edges.jsonl into the folder."""
    _write(graph.nodes, folder / NODES_FILE)
    _write(graph.edges, folder / EDGES_FILE)


def read_graph(folder: Path) -> Graph:
    """Read what `write_graph` wrote."""
    return Graph(
        nodes=tuple(read_nodes(folder / NODES_FILE)),
        edges=tuple(read_edges(folder / EDGES_FILE)),
    )


def read_nodes(path: Path) -> Iterator[Node]:
    """Yield the nodes of a file in its order."""
    with path.open("rb") as lines:
        yield from map(decode_node, lines)


def read_edges(path: Path) -> Iterator[Edge]:
    """Yield the edges of a file in its order."""
    with path.open("rb") as lines:
        yield from map(decode_edge, lines)


def decode_node(line: bytes) -> Node:
    """Return the node of a line."""
    raw = _NODE.decode(line)
    properties = _values(raw.properties, _NODE_DATES[raw.kind])
    return Node(kind=raw.kind, id=raw.id, labels=raw.labels, graph=raw.graph, properties=properties)


def decode_edge(line: bytes) -> Edge:
    """Return the edge of a line."""
    raw = _EDGE.decode(line)
    properties = _values(raw.properties, _EDGE_DATES[raw.type])
    return Edge(type=raw.type, source=raw.source, target=raw.target, graph=raw.graph, properties=properties)


_RawValue = str | int | float | bool | list[str | int | float | bool]


class _NodeLine(msgspec.Struct):
    kind: str
    id: str
    graph: str
    labels: tuple[str, ...]
    properties: dict[str, _RawValue]


class _EdgeLine(msgspec.Struct):
    type: str
    source: str
    target: str
    graph: str
    properties: dict[str, _RawValue]


def _date_properties(types: Mapping[str, NodeType | EdgeType]) -> dict[str, frozenset[str]]:
    return {
        name: frozenset(prop.name for prop in kind.properties if prop.type == "date")
        for name, kind in types.items()
    }


_ENCODER = msgspec.json.Encoder(order="deterministic")
_NODE, _NODE_DATES = msgspec.json.Decoder(_NodeLine), _date_properties(NODES)
_EDGE, _EDGE_DATES = msgspec.json.Decoder(_EdgeLine), _date_properties(EDGES)


def _values(raw: dict[str, _RawValue], dates: frozenset[str]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, value in raw.items():
        if name in dates:
            values[name] = (
                tuple(date.fromisoformat(str(day)) for day in value)
                if isinstance(value, list)
                else date.fromisoformat(str(value))
            )
        else:
            values[name] = tuple(value) if isinstance(value, list) else value
    return values


def _write(records: Iterable[Node | Edge], path: Path) -> None:
    with path.open("wb") as lines:
        lines.writelines(encode(record) for record in records)
