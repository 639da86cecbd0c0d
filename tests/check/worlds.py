"""Small graphs for rules: a district that became part of two communes, their bodies and posts, and what is added."""

from collections.abc import Iterable
from datetime import date

from kg.graph import Graph
from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, REGISTER_GRAPH, document_graph

BEFORE = date(2025, 6, 30)
AFTER = date(2025, 7, 1)
LATER = date(2025, 9, 2)
CODES = {"Province": "07", "District": "070", "Commune": "07001"}


def day(text: str) -> date:
    return date.fromisoformat(text)


class World:
    """A graph that grows; what is added is sound unless its arguments say otherwise."""

    def __init__(self) -> None:
        self._nodes: list[Node] = []
        self._edges: list[Edge] = []

    @property
    def graph(self) -> Graph:
        return Graph(nodes=tuple(self._nodes), edges=tuple(self._edges))

    def unit(self, ident: str, level: str = "Commune", **days: date) -> str:
        return self.node(
            "Unit", ident, level, graph=REGISTER_GRAPH, name=f"đơn vị {ident}", code=CODES[level], **days
        )

    def body(self, ident: str, kind: str = "uy-ban-nhan-dan", unit: str | None = None) -> str:
        body = self.node("Body", ident, "StateBody", name=f"tổ chức {ident}", kind=kind)
        if unit:
            self.edge("OF_UNIT", body, unit)
        return body

    def post(self, body: str, title: str = "chu-tich") -> str:
        ident = f"{body.partition('/')[2]}.{title}"
        post = self.node("Position", ident, name=f"{title} {body}", title=title)
        self.edge("IN_BODY", post, body)
        return post

    def chair(self, unit: str, kind: str = "uy-ban-nhan-dan", title: str = "chu-tich") -> str:
        """A post in the only body of its kind of a unit."""
        return self.post(self.body(f"{unit.partition('/')[2]}.{kind}", kind, unit), title)

    def person(self, ident: str, name: str | None = None, **properties: Value) -> str:
        return self.node("Person", ident, name=name or f"Nguyễn Văn {ident.upper()}", **properties)

    def claim(self, ident: str, *supported: str, on: date = LATER, **properties: Value) -> str:
        """What the document of a day says."""
        home = document_graph(f"tin {on}")
        document = self.node(
            "Document", f"tin {on}", graph=home, identifier=f"tin {on}", sha256="0", issued=on
        )
        told: dict[str, Value] = {
            "claimKind": "tenure",
            "quote": "một câu",
            "spanStart": 0,
            "spanEnd": 7,
            "modality": "stated",
            "confidence": 0.9,
            "rank": "normal",
        }
        claim = self.node("Claim", ident, graph=home, **(told | properties))
        self.edge("STATED_IN", claim, document, graph=home)
        for node in supported:
            self.edge("SUPPORTS", claim, node, graph=home)
        return claim

    def held(
        self,
        person: str,
        post: str,
        *seen: date,
        holds: bool = False,
        capacity: str = "full",
        spell: int = 1,
        **bounds: date,
    ) -> str:
        """A tenure with its shortcut and the claims that show it and set its bounds."""
        ident = f"{person.partition('/')[2]}.{post.partition('/')[2]}.{spell}"
        days: dict[str, Value] = {"seenOn": tuple(sorted(seen))} if seen else {}
        tenure = self.node("Tenure", ident, ordinal=spell, capacity=capacity, **days, **bounds)
        self.edge("HAS_TENURE", person, tenure)
        self.edge("OF_POSITION", tenure, post)
        body = next(edge.target for edge in self._edges if (edge.type, edge.source) == ("IN_BODY", post))
        self.edge("AT_BODY", tenure, body)
        self.edge("HOLDS" if holds else "HELD", person, post, tenure=ident, capacity=capacity)
        for on in seen or (LATER,):
            claim = self.claim(f"{ident}.{on}", tenure, on=on)
        for bound in bounds:
            self.edge("SETS", claim, tenure, bound=bound, why="nêu trong câu")
        return tenure

    def node(
        self, label: str, ident: str, /, *labels: str, graph: str = DERIVED_GRAPH, **properties: Value
    ) -> str:
        node = Node(kind=label, id=ident, labels=tuple(sorted(labels)), graph=graph, properties=properties)
        self._nodes.append(node)
        return node.ref

    def edge(
        self, type_: str, source: str, target: str, graph: str = DERIVED_GRAPH, **properties: Value
    ) -> None:
        self._edges.append(Edge(type=type_, source=source, target=target, graph=graph, properties=properties))

    def without(self, edge_type: str, ends: Iterable[str] = ()) -> None:
        """Take edges away: those of a type, that start at or lead to one of the nodes if any are named."""
        named = set(ends)
        self._edges = [
            edge
            for edge in self._edges
            if edge.type != edge_type or (named and not named & {edge.source, edge.target})
        ]
