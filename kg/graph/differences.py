"""Where two graphs differ, by their files alone: equal lines are compared as bytes and never decoded.

Nodes are compared one by one. Edges of one type between the same two nodes are compared together, since some
of what follows from them in RDF follows from all of them.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import msgspec

from kg.graph.lines import EDGES_FILE, NODES_FILE, decode_edge, decode_node
from kg.model.graph import Edge, Node


def different_nodes(old: Path, new: Path) -> Iterator[tuple[list[Node], list[Node]]]:
    """Yield each node that differs between two folders of graphs, as it was and as it is; none: not there."""
    for before, after in _different(old / NODES_FILE, new / NODES_FILE, _node_text, _node_order):
        yield list(map(decode_node, before)), list(map(decode_node, after))


def different_edges(old: Path, new: Path) -> Iterator[tuple[list[Edge], list[Edge]]]:
    """Yield edges of one type between the same two nodes, as they were and as they are, where they differ."""
    for before, after in _different(old / EDGES_FILE, new / EDGES_FILE, _ends_text, _edge_order):
        yield list(map(decode_edge, before)), list(map(decode_edge, after))


_Group = tuple[bytes, list[bytes]]


def _different(
    old: Path,
    new: Path,
    text: Callable[[bytes], bytes],
    order: Callable[[bytes], tuple[str, ...]],
) -> Iterator[tuple[Sequence[bytes], Sequence[bytes]]]:
    """Yield the groups of lines that differ.

    Args:
        text: the part of a line that all lines of its group share, and no other.
        order: by which groups ascend.
    """
    with old.open("rb") as old_lines, new.open("rb") as new_lines:
        befores, afters = _groups(old_lines, text), _groups(new_lines, text)
        before, after = next(befores, None), next(afters, None)
        while before and after:
            if before == after:
                before, after = next(befores, None), next(afters, None)
            elif before[0] == after[0]:
                yield before[1], after[1]
                before, after = next(befores, None), next(afters, None)
            elif order(before[1][0]) < order(after[1][0]):
                yield before[1], ()
                before = next(befores, None)
            else:
                yield (), after[1]
                after = next(afters, None)
        yield from ((group[1], ()) for group in _and(before, befores))
        yield from (((), group[1]) for group in _and(after, afters))


def _groups(lines: Iterable[bytes], text: Callable[[bytes], bytes]) -> Iterator[_Group]:
    return ((shared, list(group)) for shared, group in groupby(lines, key=text))


def _and(first: _Group | None, others: Iterator[_Group]) -> Iterator[_Group]:
    if first:
        yield first
        yield from others


def _node_text(line: bytes) -> bytes:
    return line[: line.index(b'","labels":[')]


def _ends_text(line: bytes) -> bytes:
    # In JSON these characters stand nowhere but here: a quotation mark within a string has a backslash.
    return line[: line.index(b'","graph":"')]


class _NodeOrder(msgspec.Struct):
    kind: str
    id: str


class _EdgeOrder(msgspec.Struct):
    type: str
    source: str
    target: str


_NODE, _EDGE = msgspec.json.Decoder(_NodeOrder), msgspec.json.Decoder(_EdgeOrder)


def _node_order(line: bytes) -> tuple[str, ...]:
    found = _NODE.decode(line)
    return found.kind, found.id


def _edge_order(line: bytes) -> tuple[str, ...]:
    found = _EDGE.decode(line)
    return found.type, found.source, found.target
