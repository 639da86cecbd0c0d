"""Nodes of a graph by reference, with the edges around them."""

from collections import defaultdict
from collections.abc import Iterable

from kg.model.graph import Edge, Node


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


def name_of(node: Node) -> str:
    """Return the name of a node, or its id where it has none."""
    return str(node.properties.get("name", node.id))
