"""Nodes and edges read into what analyses ask of them, one at a time; only that is kept."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

import msgspec

from kg.analysis.lines import lines_of
from kg.analysis.places import Places, days_of
from kg.analysis.posts import Body, Position, Posts, Tenure, Vacancy, pair_of
from kg.errors import StoreError
from kg.graph.lines import EDGES_FILE, NODES_FILE, decode_edge, decode_node
from kg.model.dates import Interval
from kg.model.graph import Edge, Node
from kg.store import Build

_PLAIN = (
    "HAS_TENURE", "OF_POSITION", "IN_BODY", "OF_UNIT", "SUCCEEDS", "POSSIBLY_SAME", "CONFLICTS_WITH",
)  # fmt: skip
"""Types of edges of which only the ends are kept."""
_UNITS = ("PART_OF", "MERGED_INTO")
_KINDS = {"Person", "Position", "Tenure", "Vacancy", "Body", "Unit"}
_TYPES = {*_PLAIN, *_UNITS, "HOLDS", "SUPPORTS"}
_BOUNDS = ("startNotBefore", "startNotAfter", "endNotBefore", "endNotAfter")


def posts_of(build: Build) -> Posts:
    """Read what analyses ask from a build; lines of other kinds are not parsed.

    Raises: StoreError: a file of the build is damaged.
    """
    nodes = lines_of(build.path / NODES_FILE, b'{"kind":"', _KINDS)
    edges = lines_of(build.path / EDGES_FILE, b'{"type":"', _TYPES)
    try:
        return gather(map(decode_node, nodes), map(decode_edge, edges))
    except (msgspec.MsgspecError, UnicodeDecodeError, KeyError, ValueError) as error:
        raise StoreError(f"{build.path} is damaged ({error!r}); build it again") from error


def gather(nodes: Iterable[Node], edges: Iterable[Edge]) -> Posts:
    """Return what analyses ask of nodes and edges, in any order; other kinds are passed over."""
    of_edges, of_nodes = _Edges(), _Nodes()
    for edge in edges:
        of_edges.add(edge)
    for node in nodes:
        of_nodes.add(node)
    return _joined(of_nodes, of_edges)


class _Edges:
    """Ends of edges by type, and what is counted of the others."""

    def __init__(self) -> None:
        self.ends: dict[str, list[tuple[str, str]]] = {type_: [] for type_ in _PLAIN}
        self.of_units: list[Edge] = []
        self.held: set[str] = set()
        self.documents: dict[str, tuple[str, ...]] = {}
        self._names: dict[str, str] = {}

    def add(self, edge: Edge) -> None:
        if edge.type in self.ends:
            self.ends[edge.type].append((edge.source, edge.target))
        elif edge.type == "SUPPORTS":
            if edge.target.startswith("Tenure/"):
                name = self._names.setdefault(edge.graph, edge.graph)
                self.documents[edge.target] = (*self.documents.get(edge.target, ()), name)
        elif edge.type == "HOLDS":
            self.held.add(str(edge.properties["tenure"]))
        elif edge.type in _UNITS:
            self.of_units.append(edge)

    def one(self, type_: str) -> dict[str, str]:
        """Id of the target by reference of the source, which has one such edge."""
        return {source: _id(target) for source, target in self.ends[type_]}

    def several(self, type_: str) -> dict[str, tuple[str, ...]]:
        """Ids of the targets by id of the source, in order."""
        found: dict[str, set[str]] = defaultdict(set)
        for source, target in self.ends[type_]:
            found[_id(source)].add(_id(target))
        return {source: tuple(sorted(targets)) for source, targets in sorted(found.items())}

    def pairs(self, type_: str) -> set[tuple[str, str]]:
        """The ids at both ends, in order."""
        return {pair_of(_id(source), _id(target)) for source, target in self.ends[type_]}


class _Nodes:
    """What nodes say, before their edges are known."""

    def __init__(self) -> None:
        self.people: dict[str, str] = {}
        self.bodies: dict[str, tuple[str, str, Interval]] = {}
        self.positions: dict[str, tuple[str, str]] = {}
        self.tenures: dict[str, tuple[str, tuple[date | None, ...], tuple[date, ...]]] = {}
        self.vacancies: dict[str, tuple[date, ...]] = {}
        self.units: list[Node] = []

    def add(self, node: Node) -> None:
        told = node.properties
        if node.kind == "Tenure":
            bounds = tuple(_day(told.get(name)) for name in _BOUNDS)
            self.tenures[node.id] = str(told["capacity"]), bounds, _days(told.get("seenOn"))
        elif node.kind == "Position":
            self.positions[node.id] = str(told["name"]), str(told["title"])
        elif node.kind == "Person":
            self.people[node.id] = str(told["name"])
        elif node.kind == "Body":
            self.bodies[node.id] = str(told["name"]), str(told["kind"]), days_of(node)
        elif node.kind == "Unit":
            self.units.append(node)
        elif node.kind == "Vacancy":
            self.vacancies[node.id] = _days(told.get("seenOn"))


def _joined(nodes: _Nodes, edges: _Edges) -> Posts:
    units, body_of, position_of = (edges.one(type_) for type_ in ("OF_UNIT", "IN_BODY", "OF_POSITION"))
    bodies = {
        ident: Body(ident, name, kind, units.get(f"Body/{ident}"), days)
        for ident, (name, kind, days) in sorted(nodes.bodies.items())
    }
    positions = {
        ident: Position(ident, name, title, bodies[body_of[f"Position/{ident}"]])
        for ident, (name, title) in nodes.positions.items()
    }
    return Posts(
        people=dict(sorted(nodes.people.items())),
        tenures=_tenures(nodes, edges, {ref: positions[ident] for ref, ident in position_of.items()}),
        vacancies=tuple(
            Vacancy(ident, positions[position_of[f"Vacancy/{ident}"]], seen)
            for ident, seen in sorted(nodes.vacancies.items())
        ),
        bodies=bodies,
        succeeds=edges.several("SUCCEEDS"),
        possibly_same=tuple(sorted(edges.pairs("POSSIBLY_SAME"))),
        conflicts=frozenset(edges.pairs("CONFLICTS_WITH")),
        places=Places(nodes.units, edges.of_units),
    )


def _tenures(nodes: _Nodes, edges: _Edges, positions: Mapping[str, Position]) -> tuple[Tenure, ...]:
    people = {target: _id(source) for source, target in edges.ends["HAS_TENURE"]}
    return tuple(
        Tenure(
            id=ident,
            person=people[ref],
            position=positions[ref],
            capacity=capacity,
            start_not_before=bounds[0],
            start_not_after=bounds[1],
            end_not_before=bounds[2],
            end_not_after=bounds[3],
            seen=seen,
            is_held=ident in edges.held,
            documents=tuple(sorted(set(edges.documents.get(ref, ())))),
        )
        for ident, (capacity, bounds, seen) in sorted(nodes.tenures.items())
        for ref in (f"Tenure/{ident}",)
    )


def _id(reference: str) -> str:
    return reference.partition("/")[2]


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _days(value: object) -> tuple[date, ...]:
    return tuple(day for day in value if isinstance(day, date)) if isinstance(value, tuple) else ()
