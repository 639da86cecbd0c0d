"""A graph that is to be loaded, as lines, and the batches in which it is sent.

A line is a node or an edge in JSON, as in nodes.jsonl and edges.jsonl; lines are read as often as they are
needed, so that no more of the graph than a batch is in memory.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from itertools import groupby, islice
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from kg.export.neo4j_schema import META_ID
from kg.graph.container import Graph
from kg.graph.lines import EDGES_FILE, NODES_FILE, decode_edge, decode_node, encode, statement_id
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Edge, Node, Scalar
from kg.model.ids import split_ref

_PROGRAM = "vietgov-kg"


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """What is loaded.

    Attributes:
        build_id: equal ids are equal graphs; "" for a graph without one, whose Meta is not compared.
        nodes, edges: how many.
        node_lines, edge_lines: give all lines, each time anew; sorted as those of a `Graph`.
        facts: what Meta says besides: documents, reader, code, and `store`, by which a later load knows the
            graph of its own store.
    """

    build_id: str
    nodes: int
    edges: int
    node_lines: Callable[[], Iterator[bytes]]
    edge_lines: Callable[[], Iterator[bytes]]
    facts: dict[str, Scalar] = {}

    @property
    def meta(self) -> dict[str, Scalar]:
        """What the Meta node says, but whether the load is complete and when it was (`loadedAt`, UTC)."""
        return {
            "id": META_ID,
            "buildId": self.build_id,
            "program": _program(),
            "nodes": self.nodes,
            "relationships": self.edges,
            **self.facts,
        }


def source_of_graph(graph: Graph, build_id: str) -> Source:
    """Return a graph in memory as a source."""
    return Source(
        build_id=build_id,
        nodes=len(graph.nodes),
        edges=len(graph.edges),
        node_lines=lambda: map(encode, graph.nodes),
        edge_lines=lambda: map(encode, graph.edges),
    )


def source_of_folder(folder: Path, build_id: str, nodes: int, edges: int, facts: dict[str, Scalar]) -> Source:
    """Return the graph in nodes.jsonl and edges.jsonl of a folder as a source; see `Source`."""
    return Source(
        build_id=build_id,
        nodes=nodes,
        edges=edges,
        node_lines=lambda: _lines(folder / NODES_FILE),
        edge_lines=lambda: _lines(folder / EDGES_FILE),
        facts=facts,
    )


Row = Any


class Statement(NamedTuple):
    """A query with its rows, each a node's properties, or ids of both ends and an edge's properties."""

    query: str
    rows: list[Row]


def batches(lines: Iterable[bytes], size: int) -> Iterator[list[bytes]]:
    """Yield the lines in lists of this size."""
    remaining = iter(lines)
    while batch := list(islice(remaining, size)):
        yield batch


def by_kind(lines: Iterable[bytes], kinds: Iterable[str]) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Yield each of the kinds (or types) with its lines, to be read before the next one.

    Args:
        lines: sorted by kind.
    """
    groups = groupby(lines, key=kind_of)
    none: tuple[str, Iterator[bytes]] = "", iter(())
    name, group = next(groups, none)
    for kind in sorted(kinds):
        if kind != name:
            yield kind, iter(())
            continue
        yield kind, group
        name, group = next(groups, none)


def kind_of(line: bytes) -> str:
    """Return the first value of a line: the kind of a node, the type of an edge."""
    start = line.index(b':"') + 2
    return line[start : line.index(b'"', start)].decode()


def new_nodes(lines: Iterable[bytes]) -> list[Statement]:
    """Return what writes nodes that are not there."""
    return _node_statements(lines, _create)


def changed_nodes(lines: Iterable[bytes]) -> list[Statement]:
    """Return what makes nodes that are there what the lines say; labels that are not ours stay."""
    return _node_statements(lines, _change)


def new_edges(lines: Iterable[bytes]) -> list[Statement]:
    """Return what writes edges that are not there, between nodes that are."""
    groups: dict[tuple[str, str, str], list[Row]] = {}
    for edge in map(decode_edge, lines):
        source_kind, source = split_ref(edge.source)
        target_kind, target = split_ref(edge.target)
        groups.setdefault((edge.type, source_kind, target_kind), []).append(
            [source, target, _edge_properties(edge)]
        )
    return [
        Statement(
            f"UNWIND $rows AS row MATCH (a:{source} {{id: row[0]}}) MATCH (b:{target} {{id: row[1]}}) "
            f"CREATE (a)-[r:{kind}]->(b) SET r = row[2]",
            rows,
        )
        for (kind, source, target), rows in groups.items()
    ]


def edge_id(edge: Edge) -> str | None:
    """Return the id that an edge has in Neo4j, None where its type has no properties."""
    return statement_id(edge) if EDGES[edge.type].properties else None


def _node_statements(lines: Iterable[bytes], query: Callable[[str, tuple[str, ...]], str]) -> list[Statement]:
    groups: dict[tuple[str, tuple[str, ...]], list[Row]] = {}
    for node in map(decode_node, lines):
        groups.setdefault((node.kind, node.labels), []).append(_node_properties(node))
    return [Statement(query(*labels), rows) for labels, rows in groups.items()]


def _create(kind: str, labels: tuple[str, ...]) -> str:
    return f"UNWIND $rows AS row CREATE (n:{':'.join((kind, *labels))}) SET n = row"


def _change(kind: str, labels: tuple[str, ...]) -> str:
    others = "".join(f" REMOVE n:{label}" for label in NODES[kind].labels if label not in labels)
    wanted = "".join(f" SET n:{label}" for label in labels)
    return f"UNWIND $rows AS row MATCH (n:{kind} {{id: row.id}}) SET n = row{wanted}{others}"


def _node_properties(node: Node) -> Row:
    return {**node.properties, "id": node.id, "graph": node.graph}


def _edge_properties(edge: Edge) -> Row:
    properties: Row = {**edge.properties, "graph": edge.graph}
    if (ident := edge_id(edge)) is not None:
        properties["id"] = ident
    return properties


def _lines(path: Path) -> Iterator[bytes]:
    with path.open("rb") as lines:
        yield from lines


def _program() -> str:
    try:
        return f"{_PROGRAM} {version(_PROGRAM)}"
    except PackageNotFoundError:
        return _PROGRAM
