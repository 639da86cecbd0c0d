"""A graph by the ends of its edges: what the views are read from."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from kg.export.svg.words import REFORM_DAY
from kg.model.graph import Edge, Node
from kg.model.ids import split_ref

_KINDS = frozenset({"Person", "Position", "Tenure", "Vacancy", "Body", "Unit", "Term"})
_TYPES = frozenset(
    {
        *("HAS_TENURE", "OF_POSITION", "IN_BODY", "OF_UNIT", "HOLDS", "IN_TERM", "CONFLICTS_WITH"),
        *("PART_OF", "MERGED_INTO", "MAY_HAVE_MERGED_INTO", "PART_OF_BODY", "LEADS"),
    }
)


class Relations:
    """Nodes by reference, edges by either end; edges keep their order.

    Of a graph in millions only what pictures tell of is kept: no sentences, no periods.
    """

    def __init__(self, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
        self._nodes: dict[str, Node] = {}
        self._latest = date.min
        for node in nodes:
            if node.kind in _KINDS:
                self._nodes[node.ref] = node
            elif node.kind == "Document":
                day = day_of(node, "issued") or day_of(node, "notBefore")
                self._latest = max(self._latest, day or date.min)
        self._out: dict[tuple[str, str], list[Edge]] = defaultdict(list)
        self._into: dict[tuple[str, str], list[Edge]] = defaultdict(list)
        for edge in edges:
            if edge.type in _TYPES:
                self._out[edge.source, edge.type].append(edge)
                self._into[edge.target, edge.type].append(edge)

    def out(self, ref: str, *types: str) -> list[Edge]:
        """Return the edges of some types that start at a node."""
        return [edge for one in types for edge in self._out.get((ref, one), ())]

    def into(self, ref: str, *types: str) -> list[Edge]:
        """Return the edges of some types that end at a node."""
        return [edge for one in types for edge in self._into.get((ref, one), ())]

    def target(self, ref: str, edge_type: str) -> str | None:
        """Return the first node that an edge of a type leads to."""
        return next((edge.target for edge in self.out(ref, edge_type)), None)

    def node(self, ref: str) -> Node | None:
        """Return a node, None where the graph has none of that reference."""
        return self._nodes.get(ref)

    def name(self, ref: str) -> str:
        """Return the name of a node, its id where it has none."""
        return self.text(ref, "name") or split_ref(ref)[1]

    def text(self, ref: str, prop: str) -> str:
        """Return a property as text, "" where the node has none."""
        node = self._nodes.get(ref)
        return str(node.properties.get(prop, "")) if node else ""

    def day(self, ref: str, prop: str) -> date | None:
        """Return a property that is a day, None where it is not known."""
        node = self._nodes.get(ref)
        return day_of(node, prop) if node else None

    def days(self, ref: str, prop: str) -> tuple[date, ...]:
        """Return the days of a property, in order."""
        node = self._nodes.get(ref)
        found = node.properties.get(prop, ()) if node else ()
        return tuple(
            one for one in (found if isinstance(found, tuple) else (found,)) if isinstance(one, date)
        )

    def is_there(self, ref: str, day: date) -> bool:
        """Whether a unit or body is there on a day; a bound that is not known excludes nothing."""
        first, last = self.day(ref, "from"), self.day(ref, "until")
        return (first is None or first <= day) and (last is None or day <= last)

    def above(self, unit: str, day: date) -> list[str]:
        """Return the units that a unit lies in on a day, the nearest first; if it is gone, on its last."""
        first, last = self.day(unit, "from"), self.day(unit, "until")
        near = max(first, day) if first else day
        near = min(last, near) if last else near
        found: list[str] = []
        while parent := next(self._parents(found[-1] if found else unit, near, found), None):
            found.append(parent)
        return found

    def latest_day(self) -> date:
        """Return the last day that a document is of, else that of the reform."""
        return REFORM_DAY if self._latest == date.min else self._latest

    def _parents(self, unit: str, day: date, known: list[str]) -> Iterator[str]:
        for edge in self.out(unit, "PART_OF"):
            first, last = day_of(edge, "from"), day_of(edge, "until")
            if (first is None or first <= day) and (last is None or day <= last) and edge.target not in known:
                yield edge.target


def day_of(thing: Node | Edge, prop: str) -> date | None:
    """Return a property that is a day, None where it is not known."""
    found = thing.properties.get(prop)
    return found if isinstance(found, date) else None
