"""Nodes and edges as their lines say, and what differs between two sorted files of them.

Dates stay the ISO strings they are: they are compared and shown, never calculated with. Kinds and types that
the schema table does not know (of builds of other versions) are read like all others.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Generic, TypeVar

import msgspec

from kg.errors import StoreError
from kg.model.ids import ref

Scalar = str | int | float | bool
Value = Scalar | tuple[Scalar, ...]
Key = TypeVar("Key", tuple[str, str], tuple[str, str, str, str, bytes])


class Node(msgspec.Struct, frozen=True, gc=False):
    """A node; see `kg.model.graph.Node`."""

    kind: str
    id: str
    graph: str
    labels: tuple[str, ...] = ()
    properties: dict[str, Value] = {}

    @property
    def ref(self) -> str:
        """Reference of the node."""
        return ref(self.kind, self.id)


class Edge(msgspec.Struct, frozen=True, gc=False):
    """An edge; see `kg.model.graph.Edge`."""

    type: str
    source: str
    target: str
    graph: str
    properties: dict[str, Value] = {}


class _NodeKey(msgspec.Struct):
    kind: str
    id: str


class _EdgeKey(msgspec.Struct):
    type: str
    source: str
    target: str
    graph: str
    properties: msgspec.Raw


_node = msgspec.json.Decoder(Node).decode
_edge = msgspec.json.Decoder(Edge).decode
_node_key = msgspec.json.Decoder(_NodeKey).decode
_edge_key = msgspec.json.Decoder(_EdgeKey).decode


class Nodes(Mapping[str, Node]):
    """Nodes by reference; kept as lines, which take less memory, and parsed when they are asked for."""

    def __init__(self) -> None:
        self._lines: dict[str, bytes] = {}

    def add(self, line: bytes) -> str:
        """Keep a node and return its reference."""
        reference = ref(*key_of_node(line))
        self._lines[reference] = line
        return reference

    def __getitem__(self, reference: str) -> Node:
        return _node(self._lines[reference])

    def __contains__(self, reference: object) -> bool:
        return reference in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def differing_nodes(before: Path, after: Path) -> Iterator[tuple[bytes, bytes]]:
    """Yield the lines of nodes that differ, in order, each with that of its kind and id; empty where none is.

    Raises: StoreError: lines are not in order.
    """
    return _differing(before, after, key_of_node)


def differing_edges(before: Path, after: Path) -> Iterator[tuple[Edge | None, Edge | None]]:
    """Yield the edges that only one of two files has, in order.

    Raises: StoreError: lines are not in order.
    """
    for old, new in _differing(before, after, key_of_edge):
        yield _edge(old) if old else None, _edge(new) if new else None


def key_of_node(line: bytes) -> tuple[str, str]:
    """Return what the lines of nodes are sorted by."""
    found = _node_key(line)
    return found.kind, found.id


def key_of_edge(line: bytes) -> tuple[str, str, str, str, bytes]:
    """Return what the lines of edges are sorted by."""
    found = _edge_key(line)
    return found.type, found.source, found.target, found.graph, bytes(found.properties)


def nodes_of(path: Path, wanted: set[str]) -> Iterator[bytes]:
    """Yield the lines of the nodes with these references."""
    kinds = {one.partition("/")[0] for one in wanted}
    for line in lines_of(path, b'{"kind":"', kinds):
        if ref(*key_of_node(line)) in wanted:
            yield line


def edges_of(path: Path, types: set[str]) -> Iterator[Edge]:
    """Yield the edges of a file of these types."""
    return map(_edge, lines_of(path, b'{"type":"', types))


def lines_of(path: Path, opening: bytes, names: set[str]) -> Iterator[bytes]:
    """Yield the lines that begin with the opening and one of these names; the others are not parsed."""
    openings = tuple(opening + name.encode() + b'"' for name in sorted(names))
    with path.open("rb") as lines:
        yield from (line for line in lines if line.startswith(openings))


class _Lines(Generic[Key]):
    """The lines of a sorted file, one at a time; the key of a line is found when it is asked for."""

    def __init__(self, file: BinaryIO, path: Path, key: Callable[[bytes], Key]) -> None:
        self._file = file
        self._path = path
        self._find: Callable[[bytes], Key] = key
        self._key: Key | None = None
        self._last = b""
        self.line = next(file, b"")

    def advance(self) -> bytes:
        """Return the line and go on to the next; an empty one is the end."""
        self._last, self.line, self._key = self.line, next(self._file, b""), None
        return self._last

    @property
    def key(self) -> Key | None:
        """What the line is sorted by; None at the end."""
        if self._key is None and self.line:
            self._key = self._find(self.line)
            if self._last and self._key < self._find(self._last):
                raise StoreError(f"{self._path} is damaged (its lines are not in order); build it again")
        return self._key


def _differing(before: Path, after: Path, key: Callable[[bytes], Key]) -> Iterator[tuple[bytes, bytes]]:
    """Yield the lines that differ, those of one key together; where one file has none, it is empty.

    Both files are read once, side by side, and lines that are the same are never parsed.
    """
    with before.open("rb") as old_file, after.open("rb") as new_file:
        old, new = _Lines(old_file, before, key), _Lines(new_file, after, key)
        while old.line or new.line:
            if old.line == new.line:
                old.advance()
                new.advance()
                continue
            old_key, new_key = old.key, new.key
            is_old = new_key is None or (old_key is not None and old_key <= new_key)
            is_new = old_key is None or (new_key is not None and new_key <= old_key)
            yield old.advance() if is_old else b"", new.advance() if is_new else b""
