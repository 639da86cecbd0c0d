"""From when until when nodes and edges are certainly there: what a timeline may show.

Both days are inclusive; None is an open side of a unit or a body, whose other days are known. Who holds a
position is certain from the last day on which it can have begun, or the first on which it was seen, to the
first day on which it can have ended, or the last on which it was seen. A tenure without such days has no
lifetime and neither have its edges, so that they are always shown. A person has the days on which some office
was certain.
"""

from collections.abc import Iterable

from kg.export.graph_files import Plain, PlainEdge, PlainNode, decode_edge, decode_node
from kg.export.neo4j_source import Source

# First and last day, as ISO strings.
Lifetime = tuple[str | None, str | None]
_STARTS, _ENDS = ("startNotAfter", "firstSeen"), ("endNotBefore", "lastSeen")
_FROM_UNTIL = frozenset({"Unit", "UnitPeriod", "Body", "PART_OF"})
_FLOWS = frozenset({"MERGED_INTO", "MAY_HAVE_MERGED_INTO"})
_OF_TENURE = frozenset({"OF_POSITION", "AT_BODY", "IN_TERM"})


class Lifetimes:
    """Lifetimes of a graph; tenures and who had them are read before."""

    def __init__(self, source: Source) -> None:
        self._tenures: dict[str, tuple[str, str]] = {}
        self._spans: dict[str, list[tuple[str, str]]] = {}
        for line in source.node_lines():
            if line.startswith(b'{"kind":"Tenure"'):
                node = decode_node(line)
                if (span := _certain(node.properties)) is not None:
                    self._tenures[node.ref] = span
        for line in source.edge_lines():
            if line.startswith(b'{"type":"HAS_TENURE"'):
                edge = decode_edge(line)
                if edge.target in self._tenures:
                    self._spans.setdefault(edge.source, []).append(self._tenures[edge.target])

    def of_node(self, node: PlainNode) -> list[Lifetime]:
        """Return the lifetimes of a node, in order; none: not known, or always."""
        if node.kind == "Person":
            return list(_united(self._spans.get(node.ref, ())))
        if node.kind == "Tenure":
            return [self._tenures[node.ref]] if node.ref in self._tenures else []
        if node.kind == "Event" and "on" in node.properties:
            return [(str(node.properties["on"]), str(node.properties["on"]))]
        return _from_until(node.properties) if node.kind in _FROM_UNTIL else []

    def of_edge(self, edge: PlainEdge) -> list[Lifetime]:
        """Return the lifetime of an edge; none: not known, or as long as its nodes."""
        if edge.type in ("HOLDS", "HELD"):
            known = self._tenures.get(f"Tenure/{edge.properties['tenure']}")
            span = _certain(edge.properties, *([known] if known else []))
            return [span] if span else []
        if edge.type == "HAS_TENURE" or edge.type in _OF_TENURE:
            tenure = edge.target if edge.type == "HAS_TENURE" else edge.source
            return [self._tenures[tenure]] if tenure in self._tenures else []
        if edge.type in _FLOWS:
            return [(str(edge.properties["effective"]), None)]
        return _from_until(edge.properties) if edge.type in _FROM_UNTIL else []


def _certain(found: dict[str, Plain], *others: tuple[str, str]) -> tuple[str, str] | None:
    seen = found.get("seenOn", [])
    assert isinstance(seen, list)
    days = [str(day) for day in seen]
    starts = [str(found[name]) for name in _STARTS if name in found] + days + [first for first, _ in others]
    ends = [str(found[name]) for name in _ENDS if name in found] + days + [last for _, last in others]
    if not starts or not ends or min(starts) > max(ends):
        return None
    return min(starts), max(ends)


def _from_until(found: dict[str, Plain]) -> list[Lifetime]:
    first, last = (found.get(side) for side in ("from", "until"))
    if first is None and last is None:
        return []
    return [(None if first is None else str(first), None if last is None else str(last))]


def _united(spans: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """Yield spans that share no day, in order, with all days of the spans."""
    reached: tuple[str, str] | None = None
    for first, last in sorted(spans):
        if reached is None or first > reached[1]:
            if reached is not None:
                yield reached
            reached = first, last
        else:
            reached = reached[0], max(reached[1], last)
    if reached is not None:
        yield reached
