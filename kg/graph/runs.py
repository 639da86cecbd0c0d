r"""Nodes and edges that are too many for memory: sorted runs, merged into nodes.jsonl and edges.jsonl.

A run is a file of lines in ascending order. Before each line stands its key, which sorts as a `Graph` does:
kind and id of a node; type, source, target and named graph of an edge, after which the line itself decides,
by its properties. Bytes alone are compared, so that neither sorting nor merging decodes anything.

>>> run_line(Edge(type="IN_BODY", source="Position/p", target="Body/b", graph="derived"))[:35]
b'IN_BODY\x00Position/p\x00Body/b\x00derived\x00{'
"""

import heapq
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec

from kg.errors import SchemaError
from kg.graph.check import check_graphs, demand
from kg.graph.lines import decode_edge, encode
from kg.model.graph import Edge, Node
from kg.model.ids import split_ref

# Every part of a key ends with the least of all characters, so that "a" stands before "a b". What could be
# taken for that end, and what ends a line, is written as two characters that sort as it does.
_END = "\0"
_LOW = {code: f"\1{chr(0x10 + code)}" for code in range(ord("\n") + 1)}


class _NodeKey(msgspec.Struct):
    kind: str
    id: str
    graph: str


class _EdgeKey(msgspec.Struct):
    type: str
    source: str
    target: str
    graph: str


_NODE, _EDGE = msgspec.json.Decoder(_NodeKey), msgspec.json.Decoder(_EdgeKey)


def run_line(record: Node | Edge) -> bytes:
    """Return the record as a line of a run."""
    line = encode(record)
    if isinstance(record, Node):
        key = f"{record.kind}\0{record.id}\0"
        # JSON writes a backslash before, or instead of, each character that a key must not hold.
        return (key.encode() if b"\\" not in line else _key(record.kind, record.id)) + line
    key = f"{record.type}\0{record.source}\0{record.target}\0{record.graph}\0"
    if b"\\" in line:
        return _key(record.type, record.source, record.target, record.graph) + line
    return key.encode() + line


def node_key(reference: str) -> bytes:
    """Return the key of a node by its reference."""
    return _key(*split_ref(reference))


def shown(key: bytes) -> str:
    """Return the reference of a node by its key, for messages."""
    return "/".join(key.decode().split(_END)[:2])


def ends_key(edge: Edge) -> bytes:
    """Return what the keys of all edges of one type between the same two nodes begin with."""
    return _key(edge.type, edge.source, edge.target)


def read_nodes_run(path: Path) -> Iterator[tuple[bytes, bytes]]:
    """Yield the key of each node of a run with its line."""
    with path.open("rb") as run:
        yield from map(_split, run)


def read_edges_run(path: Path) -> Iterator[tuple[bytes, bytes]]:
    """Yield each edge of a run as its line, with what `ends_key` returns for it."""
    with path.open("rb") as run:
        for line in run:
            yield _ends(line), _split(line)[1]


def kept_nodes(path: Path, graphs: Container[str]) -> Iterator[bytes]:
    """Yield the nodes in some named graphs of a file of nodes as lines of a run."""
    with path.open("rb") as lines:
        for line in lines:
            node = _NODE.decode(line)
            if node.graph in graphs:
                yield _key(node.kind, node.id) + line


def kept_edges(path: Path, graphs: Container[str], wanted: set[bytes]) -> Iterator[bytes]:
    """Yield the edges in some named graphs of a file of edges as lines of a run.

    Args:
        wanted: is given the keys of the nodes that they lead to.
    """
    with path.open("rb") as lines:
        for line in lines:
            edge = _EDGE.decode(line)
            if edge.graph in graphs:
                wanted.add(node_key(edge.target))
                yield _key(edge.type, edge.source, edge.target, edge.graph) + line


def merge_nodes(
    runs: Iterable[Path], path: Path, wanted: set[bytes], others: Iterable[Iterable[bytes]] = ()
) -> dict[str, int]:
    """Write the nodes of all runs, each once, and return how many there are of each kind.

    Args:
        runs: of nodes. others: lines like those of runs. path: of the file to write.
        wanted: keys of nodes; those that are there are taken out.
    Raises: SchemaError: a node is described in two ways.
    """
    counts: Counter[bytes] = Counter()
    key = known = b""
    with ExitStack() as stack:
        write = stack.enter_context(path.open("wb")).write
        for line in _merged(runs, others, stack):
            if known and line.startswith(key):
                if line != known:
                    said = " and ".join(one[len(key) :].decode().strip() for one in (known, line))
                    raise SchemaError(f"{shown(key)} is described twice, please report it: {said}")
                continue
            known, key = line, line[: line.rindex(b"\0") + 1]
            write(line[len(key) :])
            wanted.discard(key)
            counts[key[: key.index(b"\0")]] += 1
    return {kind.decode(): count for kind, count in counts.items()}


def merge_edges(runs: Iterable[Path], path: Path, others: Iterable[Iterable[bytes]] = ()) -> dict[str, int]:
    """Write the edges of all runs, each once, and return how many there are of each type.

    Args:
        runs: of edges. others: lines like those of runs. path: of the file to write.
    Raises: SchemaError: an edge stands in two named graphs.
    """
    counts: Counter[bytes] = Counter()
    ends = known = b""
    alike: list[bytes] = []
    with ExitStack() as stack:
        write = stack.enter_context(path.open("wb")).write
        for line in _merged(runs, others, stack):
            if line == known:
                continue
            known = line
            text = line[line.rindex(b"\0") + 1 :]
            if ends and line.startswith(ends):
                alike.append(text)
            else:
                _check_alike(alike)
                ends, alike = _ends(line), [text]
            write(text)
            counts[ends[: ends.index(b"\0")]] += 1
        _check_alike(alike)
    return {kind.decode(): count for kind, count in counts.items()}


def _key(*parts: str) -> bytes:
    joined = _END.join(parts)
    if not "".join(parts).isprintable():
        joined = _END.join(part.translate(_LOW) for part in parts)
    return f"{joined}{_END}".encode()


def _merged(runs: Iterable[Path], others: Iterable[Iterable[bytes]], stack: ExitStack) -> Iterator[bytes]:
    return heapq.merge(*(stack.enter_context(path.open("rb")) for path in runs), *others)


def _check_alike(lines: list[bytes]) -> None:
    """Check edges of one type between the same two nodes."""
    if len(lines) > 1:
        demand(list(check_graphs(map(decode_edge, lines))))


def _ends(line: bytes) -> bytes:
    """The key of an edge without its named graph."""
    return line[: line.rindex(b"\0", 0, line.rindex(b"\0")) + 1]


def _split(line: bytes) -> tuple[bytes, bytes]:
    start = line.rindex(b"\0") + 1
    return line[:start], line[start:]
