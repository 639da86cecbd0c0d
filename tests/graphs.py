"""Graphs for tests: one with every kind, label, type and property of the schema; one with a small story."""

from datetime import date

from kg.graph import Graph
from kg.graph.schema import EDGES, NODES, EdgeType, NodeType, Property
from kg.model.graph import Edge, Node, Scalar, Value
from kg.model.ids import DERIVED_GRAPH, REGISTER_GRAPH, document_graph

DOCUMENT = document_graph("tin/2025/bài 1")
REGISTER_KINDS = ("Unit", "UnitPeriod", "UnitChange", "LegalAct")
CHANGE = "20250701-00001-20250701"
EARLIER = "20200101-00002-0"


def graph_of_every_type() -> Graph:
    """Two nodes of each kind, edges between all kinds that may be joined, with all properties or few."""
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
        "tenure": f"t00{number}/đ",
        "url": f"https://baohatinh.example/tin-{number}.html?a=1&b=%20",
        "alias": f"m00{number}",
    }
    return scalars[prop.type]


def story() -> Graph:
    """A commune made of two, one of them with land of a third; its party committee, a secretary who was
    vice chair before, the sentences; and another document, which says otherwise.
    """
    founded, day, earlier = date(2025, 7, 1), date(2025, 7, 17), date(2020, 1, 1)
    piece = {"change": EARLIER, "effective": earlier, "extent": "part", "basis": "page"}
    flow = {"change": CHANGE, "effective": founded, "act": "1665/NQ-UBTVQH15", "basis": "resolution text"}
    claim = {"claimKind": "tenure", "modality": "stated", "confidence": 0.9, "rank": "normal"}
    others = _disagreeing(day)
    return Graph(
        nodes=(
            *others.nodes,
            _unit("00001-20250701", "Commune", name="xã Mẫu Sơn", code="00001", **{"from": founded}),
            _unit("00002-0", "Commune", name="xã Mẫu Hạ", code="00002", until=date(2025, 6, 30)),
            _unit("00003-0", "Commune", name="thị trấn Mẫu", code="00003", until=date(2025, 6, 30)),
            _unit("00004-0", "Commune", name="xã Mẫu Trung", code="00004"),
            _node("UnitChange", CHANGE, "register", changeKind="merge", operativeFrom=founded),
            _node("UnitChange", EARLIER, "register", changeKind="transfer", operativeFrom=earlier),
            _node("Person", "m1", "derived", name="Nguyễn Thị Mẫu", mentionIds=("m2",)),
            _node("Person", "m3", "derived", name="Nguyễn Thị Mẫu"),
            _node(
                "Body", "b1", "derived", ("PartyBody", "PartyCommittee"), name="Đảng ủy xã Mẫu Sơn", kind="x"
            ),
            _node("Body", "b2", "derived", ("StateBody",), name="UBND xã Mẫu Hạ", kind="y"),
            _node("Position", "p1", "derived", name="Bí thư Đảng ủy xã Mẫu Sơn", title="bi-thu"),
            _node("Position", "p2", "derived", name="Phó Chủ tịch UBND xã Mẫu Hạ", title="pho-chu-tich"),
            _node("Tenure", "t1", "derived", ordinal=1, capacity="full", startNotAfter=day, seenOn=(day,)),
            _node("Tenure", "t2", "derived", ordinal=1, capacity="full", endNotAfter=date(2025, 6, 30)),
            _node("Document", "bài 1", DOCUMENT_1, identifier="bài 1", sha256="0", title="Đại hội"),
            _node("Claim", "c1", DOCUMENT_1, quote="Bí thư Đảng ủy", spanStart=10, spanEnd=24, **claim),
            _node("Claim", "c2", DOCUMENT_1, quote="Phó … Mẫu Hạ", spanStart=30, spanEnd=70, **claim),
        ),
        edges=(
            *others.edges,
            _edge("MERGED_INTO", "Unit/00002-0", "Unit/00001-20250701", "register", extent="part", **flow),
            _edge("MERGED_INTO", "Unit/00003-0", "Unit/00001-20250701", "register", extent="whole", **flow),
            _edge("MERGED_INTO", "Unit/00004-0", "Unit/00002-0", "register", **piece),
            _edge("FROM", f"UnitChange/{CHANGE}", "Unit/00002-0", "register"),
            _edge("FROM", f"UnitChange/{CHANGE}", "Unit/00003-0", "register"),
            _edge("TO", f"UnitChange/{CHANGE}", "Unit/00001-20250701", "register"),
            _edge("FROM", f"UnitChange/{EARLIER}", "Unit/00004-0", "register"),
            _edge("TO", f"UnitChange/{EARLIER}", "Unit/00002-0", "register"),
            _edge("OF_UNIT", "Body/b1", "Unit/00001-20250701", "derived"),
            _edge("OF_UNIT", "Body/b2", "Unit/00002-0", "derived"),
            _edge("IN_BODY", "Position/p1", "Body/b1", "derived"),
            _edge("IN_BODY", "Position/p2", "Body/b2", "derived"),
            _edge("HAS_TENURE", "Person/m1", "Tenure/t1", "derived"),
            _edge("HAS_TENURE", "Person/m1", "Tenure/t2", "derived"),
            _edge("OF_POSITION", "Tenure/t1", "Position/p1", "derived"),
            _edge("OF_POSITION", "Tenure/t2", "Position/p2", "derived"),
            _edge("AT_BODY", "Tenure/t1", "Body/b1", "derived"),
            _edge("AT_BODY", "Tenure/t2", "Body/b2", "derived"),
            _edge("HOLDS", "Person/m1", "Position/p1", "derived", tenure="t1", capacity="full", lastSeen=day),
            _edge("HELD", "Person/m1", "Position/p2", "derived", tenure="t2", capacity="full"),
            _edge("SUPPORTS", "Claim/c1", "Tenure/t1", DOCUMENT_1),
            _edge("SUPPORTS", "Claim/c2", "Tenure/t2", DOCUMENT_1),
            _edge("STATED_IN", "Claim/c1", "Document/bài 1", DOCUMENT_1),
            _edge("STATED_IN", "Claim/c2", "Document/bài 1", DOCUMENT_1),
        ),
    )


def _disagreeing(day: date) -> Graph:
    """Another secretary on the day, another last day of the vice chair, another number of people."""
    return Graph(
        nodes=(
            _node("Person", "m4", "derived", name="Lê Văn Mẫu"),
            _node("Tenure", "t3", "derived", ordinal=1, capacity="full", startNotAfter=day, seenOn=(day,)),
            _node("Figure", "f1", "derived", variable="population", value=40065.0, modality="stated"),
            _node("Document", "bài 2", DOCUMENT_2, identifier="bài 2", sha256="1", title="Ghi nhanh"),
            _claim("c3", "Bí thư Lê Văn Mẫu", statedPerson="Lê Văn Mẫu", statedStatus="holds"),
            _claim("c4", "Phó Chủ tịch đến 2026", statedPerson="Nguyễn Thị Mẫu", statedEnd="2026"),
            _claim("c5", "40.065 người", statedValue=40065.0, rank="preferred", rankReason="1 of 2"),
            _claim("c6", "40.064 người", statedValue=40064.0),
        ),
        edges=(
            _edge("HAS_TENURE", "Person/m4", "Tenure/t3", "derived"),
            _edge("OF_POSITION", "Tenure/t3", "Position/p1", "derived"),
            _edge("AT_BODY", "Tenure/t3", "Body/b1", "derived"),
            _edge("ABOUT", "Figure/f1", "Unit/00001-20250701", "derived"),
            _edge("SETS", "Claim/c1", "Tenure/t1", "derived", bound="startNotAfter", why="in office"),
            _edge("SETS", "Claim/c3", "Tenure/t3", "derived", bound="startNotAfter", why="in office"),
            _edge("SETS", "Unit/00002-0", "Tenure/t2", "derived", bound="endNotAfter", why="the unit ended"),
            _edge(
                "CONFLICTS_WITH",
                "Tenure/t1",
                "Tenure/t3",
                "derived",
                on=day,
                reason="one seat",
                preferred="t1",
            ),
            _edge("DISPUTES", "Claim/c3", "Tenure/t1", DOCUMENT_2, what="holder"),
            _edge("DISPUTES", "Claim/c4", "Tenure/t2", DOCUMENT_2, what="end"),
            _edge("DISPUTES", "Claim/c6", "Figure/f1", DOCUMENT_2, what="value"),
            _edge("SUPPORTS", "Claim/c3", "Tenure/t3", DOCUMENT_2),
            _edge("SUPPORTS", "Claim/c5", "Figure/f1", DOCUMENT_2),
            *(
                _edge("STATED_IN", f"Claim/c{number}", "Document/bài 2", DOCUMENT_2)
                for number in (3, 4, 5, 6)
            ),
        ),
    )


def _claim(ident: str, quote: str, /, **stated: Value) -> Node:
    kind = "figure" if "statedValue" in stated else "tenure"
    told = {"claimKind": kind, "modality": "stated", "confidence": 0.9, "rank": "normal", "quote": quote}
    span = {"spanStart": 0, "spanEnd": len(quote)}
    return _node("Claim", ident, DOCUMENT_2, **told | span | stated)


DOCUMENT_1 = document_graph("bài 1")
DOCUMENT_2 = document_graph("bài 2")


def _unit(ident: str, label: str, /, **properties: Value) -> Node:
    return _node("Unit", ident, "register", (label,), **properties)


def _node(label: str, ident: str, graph: str, labels: tuple[str, ...] = (), /, **properties: Value) -> Node:
    return Node(kind=label, id=ident, labels=labels, graph=graph, properties=properties)


def _edge(kind: str, source: str, target: str, graph: str, /, **properties: Value) -> Edge:
    return Edge(type=kind, source=source, target=target, graph=graph, properties=properties)
