"""Graphs written by hand: invented people in posts of real units, with the real lineage of some provinces."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from kg.analysis.posts import Posts
from kg.analysis.reading import gather
from kg.graph import Graph, register_graph
from kg.graph.container import merge
from kg.model.graph import Edge, Node, Value
from kg.units import load_register

HA_TINH = "42-0"
HAI_DUONG, OLD_HAI_PHONG, HAI_PHONG = "30-0", "31-0", "31-20250701"
HA_TAY, OLD_HA_NOI, HA_NOI = "28-0", "01-0", "01-20080801"
VINH_PHUC, PHU_THO = "26-0", "25-20250701"
DUC_THO, DUC_THO_DISTRICT = "18229-20250701", "440-0"
OLD_DUC_THO, TUNG_ANH = "18229-20200101", "18259-0"
_PROVINCES = {HA_TINH, HAI_DUONG, OLD_HAI_PHONG, HAI_PHONG, HA_TAY, OLD_HA_NOI, HA_NOI, VINH_PHUC, PHU_THO}

NAMES = {
    "tinh-uy": "Tỉnh ủy",
    "thanh-uy": "Thành ủy",
    "huyen-uy": "Huyện ủy",
    "dang-uy-xa": "Đảng ủy",
    "dang-uy-thi-tran": "Đảng ủy",
    "uy-ban-nhan-dan": "UBND",
    "hoi-dong-nhan-dan": "HĐND",
    "uy-ban-mttq": "MTTQ",
    "so-noi-vu": "Sở Nội vụ",
    "doan-dai-bieu-quoc-hoi": "Đoàn ĐBQH",
    "ban-chap-hanh-trung-uong": "Trung ương",
}
Days = tuple[str | None, str | None]


@lru_cache(maxsize=1)
def units() -> Graph:
    """The part of the register that is of the provinces above."""
    register = load_register()
    whole = register_graph(register)
    near = {
        f"Unit/{unit}"
        for unit in register.units
        if not _PROVINCES.isdisjoint((unit, *register.parents(unit)))
    }
    return Graph(
        nodes=tuple(node for node in whole.nodes if node.ref in near),
        edges=tuple(edge for edge in whole.edges if {edge.source, edge.target} <= near),
    )


class Careers:
    """A graph that grows post by post; `posts()` is what analyses see of it."""

    def __init__(self) -> None:
        self._nodes: dict[str, Node] = {}
        self._edges: dict[tuple[str, str, str, str], Edge] = {}

    def holds(
        self,
        name: str,
        title: str,
        kind: str,
        unit: str | None,
        *,
        start: Days = (None, None),
        end: Days = (None, None),
        seen: Iterable[str] = (),
        **more: object,
    ) -> str:
        """Add a tenure and return its id.

        Args:
            start, end: first and last day on which it can have begun and ended.
            seen: days in office; they bound the others, as resolution has it.
            more: capacity; ordinal; held: the graph says HOLDS; documents that tell it.
        """
        person = self.person(name)
        position = self.position(title, kind, unit)
        ident = f"{person}.{position}.{more.get('ordinal', 1)}"
        days = sorted(seen)
        if days:
            start, end = (start[0], start[1] or days[0]), (end[0] or days[-1], end[1])
        told = {
            "startNotBefore": start[0],
            "startNotAfter": start[1],
            "endNotBefore": end[0],
            "endNotAfter": end[1],
        }
        properties: dict[str, Value] = {name: date.fromisoformat(day) for name, day in told.items() if day}
        if days:
            properties["seenOn"] = tuple(map(date.fromisoformat, days))
        capacity = str(more.get("capacity", "full"))
        self._node("Tenure", ident, ordinal=int(str(more.get("ordinal", 1))), capacity=capacity, **properties)
        self._edge("HAS_TENURE", f"Person/{person}", f"Tenure/{ident}")
        self._edge("OF_POSITION", f"Tenure/{ident}", f"Position/{position}")
        holding = "HOLDS" if more.get("held") else "HELD"
        self._edge(holding, f"Person/{person}", f"Position/{position}", tenure=ident, capacity=capacity)
        for document in more.get("documents", ("a",)):  # type: ignore[attr-defined]
            self._edge(
                "SUPPORTS", f"Claim/{document}-{ident}", f"Tenure/{ident}", graph=f"document/{document}"
            )
        return ident

    def person(self, name: str) -> str:
        """Add a person and return the id; one name is one person here."""
        ident = "m" + name.replace(" ", "").lower()
        self._node("Person", ident, name=name)
        return ident

    def position(self, title: str, kind: str, unit: str | None) -> str:
        """Add a position with its body and return its id."""
        body = f"{unit or 'vn'}.{kind}"
        life = next((node.properties for node in units().nodes if node.ref == f"Unit/{unit}"), {})
        days = {bound: life[bound] for bound in ("from", "until") if bound in life}
        self._node("Body", body, name=f"{NAMES[kind]} {unit or ''}".strip(), kind=kind, **days)
        if unit is not None:
            self._edge("OF_UNIT", f"Body/{body}", f"Unit/{unit}")
        self._node(
            "Position", f"{body}.{title}", name=f"{title} {NAMES[kind]} {unit or ''}".strip(), title=title
        )
        self._edge("IN_BODY", f"Position/{body}.{title}", f"Body/{body}")
        return f"{body}.{title}"

    def vacant(self, title: str, kind: str, unit: str, seen: str) -> None:
        """Add that a source calls a post vacant on a day."""
        position = self.position(title, kind, unit)
        self._node("Vacancy", f"{position}.1", seenOn=(date.fromisoformat(seen),))
        self._edge("OF_POSITION", f"Vacancy/{position}.1", f"Position/{position}")

    def succeeds(self, body: str, before: str) -> None:
        """Add that a body took the place of another."""
        self._edge("SUCCEEDS", f"Body/{body}", f"Body/{before}")

    def may_be_one(self, name: str, other: str) -> None:
        """Add that two people may be one."""
        self._edge("POSSIBLY_SAME", f"Person/{self.person(name)}", f"Person/{self.person(other)}", score=0.6)

    def conflict(self, tenure: str, other: str) -> None:
        """Add that two tenures cannot both be right."""
        told: dict[str, Value] = {"on": date(2024, 1, 1), "reason": "one seat", "preferred": tenure}
        self._edge("CONFLICTS_WITH", f"Tenure/{tenure}", f"Tenure/{other}", **told)

    def graph(self) -> Graph:
        """The nodes and edges, with the register's."""
        return merge(units(), Graph(nodes=tuple(self._nodes.values()), edges=tuple(self._edges.values())))

    def posts(self, *, has_units: bool = True) -> Posts:
        """What analyses see; without the register's units it is made in a moment."""
        register = units() if has_units else Graph()
        return gather((*register.nodes, *self._nodes.values()), (*register.edges, *self._edges.values()))

    def _node(self, kind: str, ident: str, /, **properties: Value) -> None:
        node = Node(kind=kind, id=ident, graph="derived", properties=properties)
        self._nodes[node.ref] = node

    def _edge(
        self, type_: str, source: str, target: str, /, graph: str = "derived", **properties: Value
    ) -> None:
        edge = Edge(type=type_, source=source, target=target, graph=graph, properties=properties)
        self._edges[type_, source, target, str(properties.get("tenure"))] = edge


def column(table: object, name: str) -> list[object]:
    """The cells of a column of a table."""
    return [record[name] for record in table.records()]  # type: ignore[attr-defined]


def count(table: object, name: str) -> tuple[int, int]:
    """What is missing under a name, and of how many."""
    (found,) = (one for one in table.coverage if one.name == name)  # type: ignore[attr-defined]
    return found.count, found.of
