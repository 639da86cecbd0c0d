"""The graph as nodes and edges in one fixed order, whatever order they came in."""

import itertools
from collections.abc import Iterable, Sequence

import msgspec

from kg.errors import SchemaError
from kg.model.graph import Edge, Node


class Graph(msgspec.Struct, frozen=True, kw_only=True):
    """Nodes in ascending order of (kind, id), edges of (type, source, target, graph, properties).

    The order is made here, and equal records count once, so that equal contents are equal graphs:

    >>> town = Node(kind="Unit", id="18229-0", graph="register")
    >>> Graph(nodes=(town, town)).nodes == (town,)
    True

    Raises: SchemaError: two different nodes have one kind and id.
    """

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "nodes", _sorted_nodes(self.nodes))
        msgspec.structs.force_setattr(self, "edges", _sorted_edges(self.edges))


def merge(*graphs: Graph) -> Graph:
    """Return all nodes and edges of the graphs.

    A node that an earlier graph describes too may be left out of a later one or repeat what the earlier
    one says; the earlier description stands.

    Raises: SchemaError: a later graph says something else about a node of an earlier one.
    """
    nodes: dict[tuple[str, str], Node] = {}
    for node in itertools.chain.from_iterable(graph.nodes for graph in graphs):
        known = nodes.setdefault((node.kind, node.id), node)
        if known is not node and not node.properties.items() <= known.properties.items():
            raise SchemaError(f"{node.ref} is described twice: {known.properties} and {node.properties}")
    edges = tuple(itertools.chain.from_iterable(graph.edges for graph in graphs))
    return Graph(nodes=tuple(nodes.values()), edges=edges)


def _sorted_nodes(nodes: Sequence[Node]) -> tuple[Node, ...]:
    ordered = sorted(nodes, key=lambda node: (node.kind, node.id))
    distinct: list[Node] = []
    for node in ordered:
        if distinct and distinct[-1].kind == node.kind and distinct[-1].id == node.id:
            if distinct[-1] != node:
                raise SchemaError(f"{node.ref} is described twice: {distinct[-1]} and {node}")
            continue
        distinct.append(node)
    return tuple(distinct)


def _sorted_edges(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    ordered = sorted(edges, key=lambda edge: (edge.type, edge.source, edge.target, edge.graph))
    distinct: list[Edge] = []
    for _, alike in itertools.groupby(
        ordered, key=lambda edge: (edge.type, edge.source, edge.target, edge.graph)
    ):
        distinct.extend(_distinct(list(alike)))
    return tuple(distinct)


def _distinct(alike: list[Edge]) -> Iterable[Edge]:
    """Edges that differ in properties at most, each once, in order of their properties."""
    if len(alike) == 1:
        return alike
    by_text = {msgspec.json.encode(edge.properties, order="deterministic"): edge for edge in alike}
    return [by_text[text] for text in sorted(by_text)]
