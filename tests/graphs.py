"""Graphs for tests: one with every kind, label, type and property of the schema; one with a small story."""

from datetime import date

from kg.graph import Graph
from kg.graph.schema import EDGES, NODES, EdgeType, NodeType, Property
from kg.model.graph import Edge, Node, Scalar, Value
from kg.model.ids import DERIVED_GRAPH, REGISTER_GRAPH, document_graph

DOCUMENT = document_graph("tin/2025/bài 1")
REGISTER_KINDS = ("Unit", "UnitPeriod", "UnitChange", "LegalAct")
CHANGE = "20250701-00001-20250701"


def graph_of_every_type() -> Graph:
    """Two nodes of each kind, edges between all kinds that may be joined, all properties once and none once."""
    nodes = [node for kind in NODES.values() for node in _nodes(kind)]
    edges = [edge for kind in EDGES.values() for edge in _edges(kind)]
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def ident(kind: str, number: int) -> str:
    if kind == "UnitChange":
        return f"{CHANGE}.{number}"
    if kind == "Document":
        return "tin/2025/bài 1" if number == 1 else "tin %41/#2?"
    return f"{number}/NQ-ĐƯ" if kind == "LegalAct" else f"{kind.lower()}-{number}"


def _home(kind: str) -> str:
    if kind in REGISTER_KINDS:
        return REGISTER_GRAPH
    return DOCUMENT if kind in ("Document", "Claim") else DERIVED_GRAPH


def _nodes(kind: NodeType) -> list[Node]:
    full = {prop.name: value(prop, 1) for prop in kind.properties}
    bare = {prop.name: value(prop, 2) for prop in kind.properties if prop.required}
    return [
        Node(
            kind=kind.label,
            id=ident(kind.label, 1),
            labels=tuple(sorted(kind.labels)),
            graph=_home(kind.label),
            properties=full,
        ),
        Node(kind=kind.label, id=ident(kind.label, 2), graph=_home(kind.label), properties=bare),
    ]


def _edges(kind: EdgeType) -> list[Edge]:
    edges = []
    for source in kind.sources or tuple(NODES):
        for target in kind.targets or tuple(NODES):
            ends = {"source": f"{source}/{ident(source, 1)}", "target": f"{target}/{ident(target, 2)}"}
            graph = _home(source)
            full = {prop.name: edge_value(prop, 1) for prop in kind.properties}
            edges.append(Edge(type=kind.type, graph=graph, properties=full, **ends))
            if kind.properties:
                bare = {prop.name: edge_value(prop, 2) for prop in kind.properties if prop.required}
                edges.append(Edge(type=kind.type, graph=graph, properties=bare, **ends))
    return edges


def edge_value(prop: Property, number: int) -> Value:
    if prop.name == "change":
        return ident("UnitChange", number)
    if prop.name == "extent":
        return ("whole", "part")[number - 1]
    return value(prop, number)


def value(prop: Property, number: int) -> Value:
    if prop.many:
        return tuple(sorted({_scalar(prop, number), _scalar(prop, number + 2)}))  # type: ignore[type-var]
    return _scalar(prop, number)


def _scalar(prop: Property, number: int) -> Scalar:
    if prop.name in ("quote", "number"):
        return "1665/NQ" if prop.name == "number" else f"Lời dẫn \"số {number}\" 'ở' dòng\n hai; \\t < & >"
    scalars: dict[str, Scalar] = {
        "string": f"Chữ {number}: \"Đức\" \\ 'Thọ'\n\tÂ",
        "vi": f"xã Đức Thọ {number}",
        "integer": number,
        "decimal": 0.25 + number,
        "boolean": number == 1,
        "date": date(2025, 7, number),
        "concept": f"bi-thu-{number}",
        "url": f"https://baohatinh.example/tin-{number}.html?a=1&b=%20",
        "alias": f"m00{number}",
    }
    return scalars[prop.type]
