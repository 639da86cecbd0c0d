"""Who held what, with all that stands around each tenure: what graphs for analysis are made of."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import msgspec

from kg.graph.container import Graph
from kg.model.graph import Edge, Node

Span = tuple[date, date]
_SYSTEMS = {"PartyBody": "party", "StateBody": "state", "FrontBody": "front"}


class Holding(msgspec.Struct, frozen=True, kw_only=True):
    """A tenure with all that stands around it.

    Attributes:
        unit: reference of the unit of the body, None for bodies of the centre.
        is_current: whether it is HOLDS.
        known_from, known_until: days between which it was certainly held, inclusive.
        is_begun: whether it began on `known_from`, and was not held before.
        over_by: day by which it had certainly ended.
    """

    person: Node
    position: Node
    body: Node
    unit: str | None
    tenure: str
    capacity: str
    is_current: bool
    known_from: date | None
    known_until: date | None
    is_begun: bool
    over_by: date | None

    @property
    def span(self) -> Span | None:
        """Days between which it was certainly held."""
        if self.known_from and self.known_until and self.known_from <= self.known_until:
            return self.known_from, self.known_until
        return None

    @property
    def system(self) -> str | None:
        """Party, state or front."""
        return next((_SYSTEMS[label] for label in self.body.labels if label in _SYSTEMS), None)


def holdings(graph: Graph) -> Iterator[Holding]:
    """Yield the tenures of the graph, in the order of person and position."""
    nodes = {node.ref: node for node in graph.nodes}
    body_of = {edge.source: edge.target for edge in graph.edges if edge.type == "IN_BODY"}
    unit_of = {edge.source: edge.target for edge in graph.edges if edge.type == "OF_UNIT"}
    held = [edge for edge in graph.edges if edge.type in ("HOLDS", "HELD")]
    for edge in sorted(held, key=lambda edge: (edge.source, edge.target, str(edge.properties["tenure"]))):
        tenure = nodes[f"Tenure/{edge.properties['tenure']}"]
        body = nodes[body_of[edge.target]]
        known_from = min(_told_days(edge, "firstSeen", tenure, "startNotAfter"), default=None)
        yield Holding(
            person=nodes[edge.source],
            position=nodes[edge.target],
            body=body,
            unit=unit_of.get(body.ref),
            tenure=tenure.id,
            capacity=str(edge.properties["capacity"]),
            is_current=edge.type == "HOLDS",
            known_from=known_from,
            known_until=max(_told_days(edge, "lastSeen", tenure, "endNotBefore"), default=None),
            is_begun=known_from is not None and tenure.properties.get("startNotBefore") == known_from,
            over_by=next(_told_days(edge, "", tenure, "endNotAfter"), None),
        )


def common_spans(some: Sequence[Holding], others: Sequence[Holding]) -> Iterator[Span]:
    """Yield the days on which one of some and one of others were both certainly held, as spans."""
    for one in some:
        for other in others:
            if one.span and other.span:
                first, last = max(one.span[0], other.span[0]), min(one.span[1], other.span[1])
                if first <= last:
                    yield first, last


def count_days(spans: Iterable[Span]) -> int:
    """Return on how many days at least one of the spans lies.

    >>> count_days([(date(2025, 7, 1), date(2025, 7, 3)), (date(2025, 7, 2), date(2025, 7, 4))])
    4
    """
    days, reached = 0, 0
    for first, last in sorted(spans):
        start, end = max(first.toordinal(), reached), last.toordinal() + 1
        days += max(0, end - start)
        reached = max(reached, end)
    return days


def _told_days(edge: Edge, seen: str, tenure: Node, bound: str) -> Iterator[date]:
    for found in (edge.properties.get(seen), tenure.properties.get(bound)):
        if isinstance(found, date):
            yield found
