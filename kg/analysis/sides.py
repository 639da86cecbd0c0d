"""The two builds side by side: what differs in each, what hangs on that, and the names of it all.

The files are read twice: first side by side, where only what differs is kept; then each by itself for the
edges and names around that. Memory grows with what differs, not with the builds.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.analysis.lines import Edge, Node, Nodes, differing_edges, differing_nodes, edges_of, nodes_of
from kg.graph.lines import EDGES_FILE, NODES_FILE
from kg.graph.schema import EDGES
from kg.model.ids import ref, split_ref

PAIRS = ("POSSIBLY_SAME", "CONFLICTS_WITH")
HOLDINGS = ("HOLDS", "HELD")
SUPPORTED = ("Tenure", "Vacancy", "Event", "Figure", "UnitChange")
# These say something of the node they lead to; all others of the one they come from.
_OF_TARGET = ("HAS_TENURE", "TOOK_PART", "SETS")


class Side:
    """One of the two builds.

    Attributes:
        nodes: by reference: those that differ, those of which an edge differs, and all that is needed to name
            them and what they lead to.
        differing: references of nodes that the other build has not, or not so.
        pairs: edges between pairs, of all that are in a pair which the other build has not.
        edges: all edges that say something of what is touched, by the node they say it of; tenures by their
            people too; documents not by their claims, which name them.
        supporters: ids of claims by the reference of what they support, of what is touched.
    """

    def __init__(self) -> None:
        self.nodes = Nodes()
        self.differing: set[str] = set()
        self.pairs: list[Edge] = []
        self.edges: dict[str, list[Edge]] = defaultdict(list)
        self.supporters: dict[str, set[str]] = defaultdict(set)

    def of_kind(self, kind: str, refs: Iterable[str]) -> list[str]:
        """Return those of the references that are nodes of this build and of this kind, in order."""
        return sorted(one for one in refs if split_ref(one)[0] == kind and one in self.nodes)

    def name(self, reference: str) -> str:
        """Return the name of a node, as a reader knows it; its id where it has none."""
        kind, ident = split_ref(reference)
        node = self.nodes.get(reference)
        if kind == "Tenure":
            person, position = tenure_ends(ident)
            return f"{self.name(person)}, {self.name(position)}"
        if kind == "Vacancy":
            return self.name(ref("Position", ident.rpartition(".")[0]))
        if node is None:
            return ident
        told = node.properties
        if kind == "Figure":
            return self._figure(node)
        if kind == "Term":
            return f"term {told['name']} of {self.name(ref('Body', ident.rpartition('.')[0]))}"
        if kind == "Claim":
            return f"{document_of(node)}: “{told['quote']}”"
        if kind == "UnitChange":
            return f"{told['changeKind']} {ident}"
        return str(told.get("name", ident))

    def _figure(self, node: Node) -> str:
        told = node.properties
        subject = node.id.partition(f".{told['variable']}")[0]
        about = next(
            filter(self.nodes.__contains__, (f"Unit/{subject}", f"Body/{subject}")), f"Unit/{subject}"
        )
        days = told.get("asOf") or (
            f"{told['asOfNotBefore']} to {told['asOfNotAfter']}" if "asOfNotBefore" in told else ""
        )
        meant = "" if told["modality"] == "stated" else f", {told['modality']}"
        return f"{told['variable']} of {self.name(about)}{f', as of {days}' if days else ''}{meant}"


def read_sides(before: Path, after: Path) -> tuple[Side, Side]:
    """Read two folders of builds.

    Raises: StoreError: a file is damaged.
    """
    sides = Side(), Side()
    for lines in differing_nodes(before / NODES_FILE, after / NODES_FILE):
        for side, line in zip(sides, lines, strict=True):
            if line:
                side.differing.add(side.nodes.add(line))
    touched = sides[0].differing | sides[1].differing
    types: set[str] = set()
    paired: set[str] = set()
    for edges in differing_edges(before / EDGES_FILE, after / EDGES_FILE):
        for edge in filter(None, edges):
            if edge.type in PAIRS:
                paired.update((edge.source, edge.target))
            else:
                types.add(edge.type)
                touched.update(_touched_by(edge))
    types |= _types(touched)
    for side, folder in zip(sides, (before, after), strict=True):
        side.pairs = [
            edge
            for edge in edges_of(folder / EDGES_FILE, set(PAIRS))
            if not paired.isdisjoint((edge.source, edge.target))
        ]
        _look_around(side, folder, touched, types)
    return sides


def owner(edge: Edge) -> str:
    """Return the reference of the node that an edge says something of."""
    if edge.type in HOLDINGS:
        return ref("Tenure", str(edge.properties.get("tenure")))
    return edge.target if edge.type in _OF_TARGET else edge.source


def other_end(edge: Edge, reference: str) -> str:
    """Return where an edge leads, seen from one of its ends."""
    return edge.source if edge.target == reference else edge.target


def tenure_ends(ident: str) -> tuple[str, str]:
    """Return the references of the person and the position of a tenure.

    >>> tenure_ends("m1.18229-0.dang-uy-xa.bi-thu.2")
    ('Person/m1', 'Position/18229-0.dang-uy-xa.bi-thu')
    """
    person, _, rest = ident.partition(".")
    return ref("Person", person), ref("Position", rest.rpartition(".")[0])


def document_of(node: Node) -> str:
    """Return the id of the document that a node is told by, else the name of its graph.

    >>> document_of(Node("Claim", "c1", "document/news/2025/a"))
    'news/2025/a'
    """
    return node.graph.removeprefix("document/")


def _touched_by(edge: Edge) -> Iterator[str]:
    yield owner(edge)
    if edge.type == "SUPPORTS" and split_ref(edge.target)[0] in SUPPORTED:
        yield edge.target


def _look_around(side: Side, folder: Path, touched: set[str], types: set[str]) -> None:
    """Find the edges of what is touched, and all nodes that are needed to tell of it."""
    for edge in edges_of(folder / EDGES_FILE, types):
        said_of = owner(edge)
        if said_of in touched and edge.type != "STATED_IN":
            side.edges[said_of].append(edge)
        if edge.type == "HAS_TENURE" and edge.source in touched:
            side.edges[edge.source].append(edge)
        if edge.type == "SUPPORTS" and (edge.target in touched or said_of in touched):
            side.supporters[edge.target].add(split_ref(edge.source)[1])
    wanted = set(touched)
    wanted.update(
        end for edges in side.edges.values() for edge in edges for end in (edge.source, edge.target)
    )
    wanted.update(end for edge in side.pairs for end in (edge.source, edge.target))
    wanted.update(ref("Claim", one) for one in _supporters_of_figures(side))
    wanted.update([part for one in wanted for part in _parts_of_name(one)])
    wanted -= side.nodes.keys()
    for line in nodes_of(folder / NODES_FILE, wanted):
        side.nodes.add(line)


def _supporters_of_figures(side: Side) -> Iterator[str]:
    """Claims whose rank is the rank of a figure."""
    for supported, claims in side.supporters.items():
        if split_ref(supported)[0] == "Figure":
            yield from claims


def _types(touched: Iterable[str]) -> set[str]:
    """Types of edges that may say something of nodes of these kinds."""
    kinds = {split_ref(one)[0] for one in touched}
    found = {"SUPPORTS", "DISPUTES"} if kinds else set()
    for edge in EDGES.values():
        ends = (
            ("Tenure",)
            if edge.type in HOLDINGS
            else edge.targets
            if edge.type in _OF_TARGET
            else edge.sources
        )
        if edge.type not in PAIRS and (not ends or kinds & set(ends)):
            found.add(edge.type)
    return found


def _parts_of_name(reference: str) -> Iterator[str]:
    """References of the nodes whose names stand in the name of a node."""
    kind, ident = split_ref(reference)
    if kind == "Tenure":
        yield from tenure_ends(ident)
    elif kind in ("Vacancy", "Term"):
        yield ref("Position" if kind == "Vacancy" else "Body", ident.rpartition(".")[0])
    elif kind == "Figure":
        parts = ident.split(".")
        for length in range(1, len(parts)):
            yield ref("Unit" if length == 1 else "Body", ".".join(parts[:length]))
