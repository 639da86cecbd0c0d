"""The graph for networkx, and back; its files are those of `kg.export.graphml` and `kg.export.gexf`.

A node is named by its reference ("Person/m…") and has `type` (its kind; a body has a `kind` too),
`labels`, `graph` and its properties; an edge has `type`, `graph` and its properties, and its type (and id,
where it has properties) as key. Days are dates and repeated values tuples.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kg.graph.container import Graph
from kg.graph.lines import statement_id
from kg.graph.schema import EDGES, NODES, Property
from kg.model.graph import Edge, Node, Value
from kg.model.ids import split_ref

if TYPE_CHECKING:
    import networkx


def to_networkx(graph: Graph) -> "networkx.MultiDiGraph[str]":
    """Return the graph as a networkx graph.

    >>> made = to_networkx(Graph(nodes=(Node(kind="LegalAct", id="1", graph="register"),)))
    >>> made.nodes["LegalAct/1"]["type"]
    'LegalAct'
    """
    import networkx

    made: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for node in graph.nodes:
        made.add_node(node.ref, type=node.kind, labels=node.labels, graph=node.graph, **node.properties)
    for edge in graph.edges:
        key = f"{edge.type}:{statement_id(edge)}" if EDGES[edge.type].properties else edge.type
        made.add_edge(edge.source, edge.target, key=key, type=edge.type, graph=edge.graph, **edge.properties)
    return made


def from_networkx(made: "networkx.Graph[str]") -> Graph:
    """Return the graph of `to_networkx`.

    Attributes that the schema does not know are ignored.
    """
    nodes = []
    for reference, found in made.nodes(data=True):
        kind, ident = split_ref(reference)
        properties = _properties(found, NODES[kind].properties)
        labels = tuple(found["labels"])
        nodes.append(Node(kind=kind, id=ident, labels=labels, graph=found["graph"], properties=properties))
    edges = []
    for source, target, found in made.edges(data=True):
        type_ = found["type"]
        properties = _properties(found, EDGES[type_].properties)
        edges.append(
            Edge(type=type_, source=source, target=target, graph=found["graph"], properties=properties)
        )
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def _properties(found: Mapping[str, Any], known: tuple[Property, ...]) -> dict[str, Value]:
    return {prop.name: found[prop.name] for prop in known if prop.name in found}
