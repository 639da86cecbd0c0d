"""The graph for networkx: in memory, as GraphML and as GEXF, and back.

A node is named by its reference ("Person/m…") and has `type` (its kind; a body has a `kind` too),
`labels`, `graph` and its properties; an edge has `type`, `graph` and its properties, and its type (and id,
where it has properties) as key. In memory days are dates and repeated values tuples. Files know neither:
there a day is an ISO string, labels and repeated values are a JSON list, and a character that XML cannot
carry is U+FFFD. GEXF keeps the name `type` of an edge for itself, so that it is `edgeType` there; nodes and
edges have a `label` to show.
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import IO, TYPE_CHECKING, Any

from kg.graph.container import Graph
from kg.graph.lines import statement_id
from kg.graph.schema import EDGES, NODES, Property
from kg.model.graph import Edge, Node, Value
from kg.model.ids import split_ref

if TYPE_CHECKING:
    import networkx

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


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
    """Return the graph of `to_networkx`, or of one of its files as networkx reads it.

    Attributes that the schema does not know are ignored.
    """
    nodes = []
    for reference, found in made.nodes(data=True):
        kind, ident = split_ref(reference)
        properties = _properties(found, NODES[kind].properties)
        labels = tuple(_listed(found["labels"]))
        nodes.append(Node(kind=kind, id=ident, labels=labels, graph=found["graph"], properties=properties))
    edges = []
    for source, target, found in made.edges(data=True):
        type_ = found.get("edgeType") or found["type"]
        properties = _properties(found, EDGES[type_].properties)
        edges.append(
            Edge(type=type_, source=source, target=target, graph=found["graph"], properties=properties)
        )
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def write_graphml(graph: Graph, output: IO[bytes]) -> None:
    """Write the graph as GraphML to a binary stream."""
    import networkx

    networkx.write_graphml(_for_file(graph), output)


def write_gexf(graph: Graph, output: IO[bytes]) -> None:
    """Write the graph as GEXF 1.2 to a binary stream, without the day of writing: bytes are stable."""
    from xml.etree.ElementTree import ElementTree

    from networkx.readwrite.gexf import GEXFWriter

    made = _for_file(graph)
    for reference, found in made.nodes(data=True):
        found["label"] = found.get("name", reference)
    for _, _, found in made.edges(data=True):
        found["label"] = found["edgeType"] = found.pop("type")
    writer = GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(made)
    for meta in writer.xml.findall("meta"):
        meta.attrib.pop("lastmodifieddate", None)
    ElementTree(writer.xml).write(output, encoding="utf-8", xml_declaration=True)


def _for_file(graph: Graph) -> "networkx.MultiDiGraph[str]":
    made = to_networkx(graph)
    for _, found in made.nodes(data=True):
        found.update({name: _plain(value) for name, value in found.items()})
    for _, _, found in made.edges(data=True):
        found.update({name: _plain(value) for name, value in found.items()})
    return made


def _plain(value: Value) -> str | int | float | bool:
    if isinstance(value, tuple):
        texts = [one.isoformat() if isinstance(one, date) else one for one in value]
        return _NOT_XML.sub("\ufffd", json.dumps(texts, ensure_ascii=False))
    if isinstance(value, date):
        return value.isoformat()
    return _NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value


def _properties(found: Mapping[str, Any], known: tuple[Property, ...]) -> dict[str, Value]:
    properties: dict[str, Value] = {}
    for prop in known:
        if prop.name in found:
            value = found[prop.name]
            many = tuple(_typed(one, prop) for one in _listed(value)) if prop.many else _typed(value, prop)
            properties[prop.name] = many
    return properties


def _listed(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _typed(value: Any, prop: Property) -> Any:
    return date.fromisoformat(value) if prop.type == "date" and isinstance(value, str) else value
