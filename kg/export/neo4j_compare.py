"""How a database differs from a source, record by record."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, NamedTuple

import msgspec

from kg.export.neo4j_read import FoundEdge, FoundNode, count_edges, count_nodes, edges_of, line_key, nodes_of
from kg.export.neo4j_schema import META, META_ID
from kg.export.neo4j_source import Source, by_kind
from kg.graph.lines import decode_edge, decode_node
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Edge, Node, Scalar

if TYPE_CHECKING:
    import neo4j

Progress = Callable[[str, int, int | None], None]

_OF_THE_LOAD = ("program", "store")  # What Meta says of the load, not of the graph.


class Lines:
    """Lines kept in a file that goes with the process: those that the database lacks may be all."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.count = 0

    def add(self, line: bytes) -> None:
        """Add a line."""
        self._file.write(line)
        self.count += 1

    def __iter__(self) -> Iterator[bytes]:
        self._file.seek(0)
        return iter(self._file)


class Differences(NamedTuple):
    """What a database lacks, and what it has besides; a record that says otherwise is in both."""

    new_nodes: Lines
    old_nodes: list[FoundNode]
    new_edges: Lines
    old_edges: list[FoundEdge]

    @property
    def total(self) -> int:
        """How many records."""
        return self.new_nodes.count + len(self.old_nodes) + self.new_edges.count + len(self.old_edges)


@contextmanager
def compared(session: "neo4j.Session", source: Source, progress: Progress) -> Iterator[Differences]:
    """Give the differences between what a session reads and a source, for as long as the block lasts.

    Args:
        progress: told "compare", how many records were read, of about how many.
    """
    read = 0
    total = source.nodes + source.edges

    def advance(done: int) -> None:
        progress("compare", min(read + done, total), total)

    old_nodes: list[FoundNode] = []
    old_edges: list[FoundEdge] = []
    with TemporaryFile() as node_file, TemporaryFile() as edge_file:
        new_nodes, new_edges = Lines(node_file), Lines(edge_file)
        for kind, lines in by_kind(source.node_lines(), NODES):
            keys = count_nodes(session, kind, advance)
            read += keys.total()
            _add_lacking(lines, keys, new_nodes)
            old_nodes += nodes_of(session, kind, +keys)
        for type_, lines in by_kind(source.edge_lines(), EDGES):
            keys = count_edges(session, type_, advance)
            read += keys.total()
            _add_lacking(lines, keys, new_edges)
            old_edges += edges_of(session, type_, +keys)
        yield Differences(new_nodes, old_nodes, new_edges, old_edges)


def _add_lacking(lines: Iterator[bytes], found: Counter[bytes], lacking: Lines) -> None:
    """Add the lines that are not found; what is left in `found` are those found that no line says."""
    for line in lines:
        key = line_key(line)
        if found.get(key, 0) > 0:
            found[key] -= 1
        else:
            lacking.add(line)


def differences_of(session: "neo4j.Session", source: Source, progress: Progress) -> Iterator[str]:
    """Yield one line for each fact that the database lacks, has besides, or has otherwise; Meta first."""
    yield from _meta_differences(read_meta(session), source)
    with compared(session, source, progress) as differences:
        yield from _node_differences(differences)
        yield from _edge_differences(differences)


def read_meta(session: "neo4j.Session") -> dict[str, Scalar] | None:
    """Return what the Meta node says, None where there is none."""
    rows = session.execute_read(
        lambda transaction: transaction.run(
            f"MATCH (meta:{META} {{id: $id}}) RETURN properties(meta)", id=META_ID
        ).values()
    )
    return rows[0][0] if rows else None


def _meta_differences(found: dict[str, Scalar] | None, source: Source) -> list[str]:
    if not (found and found.get("isComplete")):
        return ["no load was completed; run kg neo4j load"]
    wanted = source.meta if source.build_id else {}
    return [
        f"{META}: {name} is {found.get(name)!r}, not {value!r}"
        for name, value in wanted.items()
        if name not in _OF_THE_LOAD and found.get(name) != value
    ]


def _node_differences(differences: Differences) -> Iterator[str]:
    others = {found.node.ref: found.node for found in differences.old_nodes}
    for node in map(decode_node, differences.new_nodes):
        other = others.pop(node.ref, None)
        if other is None:
            yield f"{node.ref}: missing"
        else:
            yield from _node_difference(node, other)
    yield from (f"{reference}: not in the build" for reference in sorted(others))


def _node_difference(node: Node, other: Node) -> Iterator[str]:
    if node.labels != other.labels:
        yield f"{node.ref}: labels are {other.labels}, not {node.labels}"
    if node.graph != other.graph:
        yield f"{node.ref}: graph is {other.graph!r}, not {node.graph!r}"
    for name in sorted({*node.properties, *other.properties}):
        if node.properties.get(name) != other.properties.get(name):
            yield f"{node.ref}: {name} is {other.properties.get(name)!r}, not {node.properties.get(name)!r}"


def _edge_differences(differences: Differences) -> Iterator[str]:
    yield from (f"{_named(edge)}: missing" for edge in map(decode_edge, differences.new_edges))
    yield from sorted(f"{_named(found.edge)}: not in the build" for found in differences.old_edges)


def _named(edge: Edge) -> str:
    properties = msgspec.json.encode(edge.properties, order="deterministic").decode()
    return f"{edge.source} {edge.type} {edge.target} {properties if edge.properties else ''}".rstrip()
