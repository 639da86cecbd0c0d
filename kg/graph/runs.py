r"""Nodes and edges that are too many for memory: sorted runs, merged into nodes.jsonl and edges.jsonl.

A run is a file of lines in ascending order. Before each line stands its key, which sorts as a `Graph` does:
kind and id of a node; type, source, target and named graph of an edge, after which the line itself decides,
by its properties. Bytes alone are compared, so that neither sorting nor merging decodes anything.

>>> run_line(Edge(type="IN_BODY", source="Position/p", target="Body/b", graph="derived"))[:35]
b'IN_BODY\x00Position/p\x00Body/b\x00derived\x00{'
"""

import heapq
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path

from kg.errors import SchemaError
from kg.graph.check import check_graphs, demand
from kg.graph.lines import decode_edge, encode
from kg.model.graph import Edge, Node
from kg.model.ids import split_ref

# Every part of a key ends with the least of all characters, so that "a" stands before "a b". What could be
# taken for that end, and what ends a line, is written as two characters that sort as it does.
_END = "\0"
_LOW = {code: f"\1{chr(0x10 + code)}" for code in range(ord("\n") + 1)}


def run_line(record: Node | Edge) -> bytes:
    """Return the record as a line of a run."""
    if isinstance(record, Node):
        return _key(record.kind, record.id) + encode(record)
    return _key(record.type, record.source, record.target, record.graph) + encode(record)


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


def merge_nodes(runs: Iterable[Path], path: Path, wanted: set[bytes]) -> dict[str, int]:
    """Write the nodes of all runs, each once, and return how many there are of each kind.

    Args:
        runs: of nodes. path: of the file to write.
        wanted: keys of nodes; those that are there are taken out.
    Raises: SchemaError: a node is described in two ways.
    """
    counts: dict[str, int] = {}
    with ExitStack() as stack:
        output = stack.enter_context(path.open("wb"))
        for key, alike in groupby(_merged(runs, stack), key=_key_of):
            line, *others = alike
            if any(other != line for other in others):
                said = " and ".join(_split(one)[1].decode().strip() for one in (line, *others))
                raise SchemaError(f"{shown(key)} is described twice, please report it: {said}")
            output.write(line[len(key) :])
            wanted.discard(key)
            _count(counts, key, 1)
    return counts


def merge_edges(runs: Iterable[Path], path: Path) -> dict[str, int]:
    """Write the edges of all runs, each once, and return how many there are of each type.

    Args:
        runs: of edges. path: of the file to write.
    Raises: SchemaError: an edge stands in two named graphs.
    """
    counts: dict[str, int] = {}
    with ExitStack() as stack:
        output = stack.enter_context(path.open("wb"))
        for key, alike in groupby(_merged(runs, stack), key=_ends):
            lines = [_split(line)[1] for line in dict.fromkeys(alike)]
            if len(lines) > 1:
                demand(list(check_graphs(map(decode_edge, lines))))
            output.writelines(lines)
            _count(counts, key, len(lines))
    return counts


def _key(*parts: str) -> bytes:
    joined = _END.join(parts)
    if not "".join(parts).isprintable():
        joined = _END.join(part.translate(_LOW) for part in parts)
    return f"{joined}{_END}".encode()


def _merged(runs: Iterable[Path], stack: ExitStack) -> Iterator[bytes]:
    return heapq.merge(*(stack.enter_context(path.open("rb")) for path in runs))


def _key_of(line: bytes) -> bytes:
    return line[: line.rindex(b"\0") + 1]


def _ends(line: bytes) -> bytes:
    """The key of an edge without its named graph."""
    return line[: line.rindex(b"\0", 0, line.rindex(b"\0")) + 1]


def _split(line: bytes) -> tuple[bytes, bytes]:
    start = line.rindex(b"\0") + 1
    return line[:start], line[start:]


def _count(counts: dict[str, int], key: bytes, more: int) -> None:
    kind = key[: key.index(b"\0")].decode()
    counts[kind] = counts.get(kind, 0) + more
