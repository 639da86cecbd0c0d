"""Nodes of a graph by reference and by name, with the edges around them."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from kg.model.graph import Edge, Node
from kg.text.fold import fold, plain

SHOWN = ("Person", "Unit", "Body", "Position")
_UNIT_TYPE = re.compile(r"(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|phường|xã) ", re.IGNORECASE)


class Around:
    """A graph, indexed once; edges keep their order."""

    def __init__(self, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
        self.nodes = {node.ref: node for node in nodes}
        self._out: dict[tuple[str, str], list[Edge]] = defaultdict(list)
        self._into: dict[tuple[str, str], list[Edge]] = defaultdict(list)
        for edge in edges:
            self._out[edge.source, edge.type].append(edge)
            self._into[edge.target, edge.type].append(edge)

    def out(self, ref: str, edge_type: str) -> list[Edge]:
        """Return the edges of a type that start at a node."""
        return self._out.get((ref, edge_type), [])

    def into(self, ref: str, edge_type: str) -> list[Edge]:
        """Return the edges of a type that end at a node."""
        return self._into.get((ref, edge_type), [])

    def targets(self, ref: str, edge_type: str) -> list[Node]:
        """Return the nodes that edges of a type lead to."""
        return [self.nodes[edge.target] for edge in self.out(ref, edge_type)]

    def sources(self, ref: str, edge_type: str) -> list[Node]:
        """Return the nodes that edges of a type come from."""
        return [self.nodes[edge.source] for edge in self.into(ref, edge_type)]

    def named(self, name: str) -> list[Node]:
        """Return the people, units, bodies and positions of a name, by the closest way of reading it.

        Tried in this order, the first that finds any counts: the id; the name as written, spelling variants
        equal; a unit's name without its type word; the name without diacritics.
        """
        shown = [node for node in self.nodes.values() if node.kind in SHOWN]
        readings: tuple[tuple[Callable[[Node], Iterator[str]], str], ...] = (
            (_ids, name),
            (lambda node: map(fold, names(node)), fold(name)),
            (lambda node: (fold(_UNIT_TYPE.sub("", one, count=1)) for one in _unit_names(node)), fold(name)),
            (lambda node: map(plain, names(node)), plain(name)),
        )
        for read, wanted in readings:
            found = [node for node in shown if wanted in read(node)]
            if found:
                return found
        return []


def names(node: Node) -> Iterator[str]:
    """Yield the name of a node, its other spellings and its former names."""
    yield name_of(node)
    for prop in ("spellings", "formerNames"):
        others = node.properties.get(prop, ())
        yield from (str(other) for other in (others if isinstance(others, tuple) else (others,)))


def name_of(node: Node) -> str:
    """Return the name of a node, or its id where it has none."""
    return str(node.properties.get("name", node.id))


def _ids(node: Node) -> Iterator[str]:
    yield from (node.id, node.ref)
    former = node.properties.get("mentionIds", ())
    yield from (str(ident) for ident in (former if isinstance(former, tuple) else (former,)))


def _unit_names(node: Node) -> Iterator[str]:
    if node.kind == "Unit":
        yield from names(node)
