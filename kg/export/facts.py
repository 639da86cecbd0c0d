"""Who held what, with what says so: the part of the graph that forms of people and posts are made from."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal
from urllib.parse import quote, urlsplit, urlunsplit

import msgspec

from kg.graph.container import Graph
from kg.model.dates import Interval, interval
from kg.model.graph import Edge, Node
from kg.model.ids import iri

Status = Literal["current", "ended", "unknown"]

_FOLLOWED = frozenset(
    {
        "OF_POSITION",
        "AT_BODY",
        "IN_BODY",
        "OF_UNIT",
        "IN_TERM",
        "ORGANISED_BY",
        "PART_OF_BODY",
        "SUBORDINATE_TO",
        "LEADS",
        "SUCCEEDS",
        "TOOK_PART",
        "STATED_IN",
    }
)
# Signs that an address may hold as they are: the reserved ones of RFC 3986, and "%".
_SIGNS = ":/?#[]@!$&'()*+,;=%~"


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """One tenure with the nodes it joins.

    Attributes:
        unit: None for bodies of the whole country. term: None where none is told.
        status: current where the graph says HOLDS, ended where it certainly had ended when the newest
            document was written, else unknown.
    """

    tenure: Node
    person: Node
    position: Node
    body: Node
    unit: Node | None
    term: Node | None
    status: Status


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """A document that says something, with its words in order of their place, if the build keeps any."""

    document: Node
    quotes: tuple[str, ...]


class Facts:
    """The nodes of a graph, and how those of people and posts are joined.

    Attributes:
        doubts: POSSIBLY_SAME, in order.
    """

    def __init__(self, graph: Graph) -> None:
        self.doubts = [edge for edge in graph.edges if edge.type == "POSSIBLY_SAME"]
        self._nodes = {node.ref: node for node in graph.nodes}
        self._by_kind: dict[str, list[Node]] = {}
        self._targets: dict[tuple[str, str], list[str]] = {}
        self._parents: dict[str, tuple[date, str]] = {}
        self._holders: dict[str, str] = {}
        self._current: set[str] = set()
        self._claims: dict[str, set[str]] = {}
        for node in graph.nodes:
            self._by_kind.setdefault(node.kind, []).append(node)
        for edge in graph.edges:
            self._note(edge)
        self._newest = max(
            (
                day
                for node in self.of("Document")
                if isinstance(day := node.properties.get("issued", node.properties.get("notBefore")), date)
            ),
            default=date.max,
        )

    def _note(self, edge: Edge) -> None:
        if edge.type in _FOLLOWED:
            known = self._targets.setdefault((edge.type, edge.source), [])
            if edge.target not in known[-1:]:  # edges that differ in their properties stand together
                known.append(edge.target)
        elif edge.type == "PART_OF":
            until = edge.properties.get("until")
            lasting = (until if isinstance(until, date) else date.max, edge.target)
            self._parents[edge.source] = max(self._parents.get(edge.source, lasting), lasting)
        elif edge.type == "HAS_TENURE":
            self._holders[edge.target] = edge.source
        elif edge.type == "HOLDS":
            self._current.add(f"Tenure/{edge.properties['tenure']}")
        elif edge.type == "SUPPORTS":
            self._claims.setdefault(edge.target, set()).add(edge.source)

    def of(self, kind: str) -> list[Node]:
        """Return the nodes of a kind, in order of their ids."""
        return self._by_kind.get(kind, [])

    def all(self, type_: str, node: Node) -> list[Node]:
        """Return the nodes that edges of this type lead to, in order of their ids."""
        return [self._nodes[target] for target in self._targets.get((type_, node.ref), ())]

    def node(self, reference: str) -> Node:
        """Return the node of a reference."""
        return self._nodes[reference]

    def one(self, type_: str, node: Node) -> Node | None:
        """Return the node that an edge of this type leads to, the first of several."""
        return next(iter(self.all(type_, node)), None)

    def parent(self, unit: Node) -> Node | None:
        """Return the unit that a unit lay in last."""
        known = self._parents.get(unit.ref)
        return self._nodes[known[1]] if known else None

    def units(self, bodies: Iterable[Node]) -> list[Node]:
        """Return the units of bodies and those that these lay in last, in order of their ids."""
        found: dict[str, Node] = {}
        for body in bodies:
            unit = self.one("OF_UNIT", body)
            while unit is not None and unit.ref not in found:
                found[unit.ref] = unit
                unit = self.parent(unit)
        return [found[reference] for reference in sorted(found)]

    def held(self) -> Iterator[Held]:
        """Yield the tenures, in order of their ids."""
        for tenure in self.of("Tenure"):
            position, body = self.one("OF_POSITION", tenure), self.one("AT_BODY", tenure)
            assert position is not None
            assert body is not None
            yield Held(
                tenure=tenure,
                person=self._nodes[self._holders[tenure.ref]],
                position=position,
                body=body,
                unit=self.one("OF_UNIT", body),
                term=self.one("IN_TERM", tenure),
                status=self._status(tenure),
            )

    def _status(self, tenure: Node) -> Status:
        if tenure.ref in self._current:
            return "current"
        last = tenure.properties.get("endNotAfter")
        return "ended" if isinstance(last, date) and last <= self._newest else "unknown"

    def date(self, tenure: Node, side: Literal["start", "end"]) -> str | None:
        """Return the finest ISO date that is certain of a tenure's start or end: its day, month or year.

        Two days between which it lies are a date if they are one day; or if a text prints a date that holds
        both of them: of 7/2025, narrowed to the 1st to the 17th, "2025-07" is left. Else they are none.
        """
        first, last = (tenure.properties.get(f"{side}Not{bound}") for bound in ("Before", "After"))
        if not isinstance(first, date) or not isinstance(last, date):
            return None
        if first == last:
            return first.isoformat()
        if not any(first in days and last in days for days in self._printed(tenure, side)):
            return None
        return next(first.isoformat()[:digits] for digits in (7, 4) if _share(first, last, digits))

    def _printed(self, tenure: Node, side: str) -> Iterator[Interval]:
        """Yield the days of the dates that texts print of a tenure's start or end, with their year."""
        for claim in self._claims.get(tenure.ref, ()):
            properties = self._nodes[claim].properties
            printed = properties.get(f"stated{side.capitalize()}")
            if printed and properties["modality"] == "stated" and properties["rank"] != "deprecated":
                yield interval(str(printed))

    def said(self, *references: str) -> list[Said]:
        """Return the documents that say what these nodes stand for, in order of their ids, each once.

        Claims that corrections call wrong do not count.
        """
        claims = {claim for reference in references for claim in self._claims.get(reference, ())}
        quotes: dict[str, list[tuple[int, str]]] = {}
        for claim in sorted(claims):
            node = self._nodes[claim]
            place, document = node.properties["spanStart"], self.one("STATED_IN", node)
            if document is not None and node.properties["rank"] != "deprecated":
                assert isinstance(place, int)
                quotes.setdefault(document.ref, []).append((place, text(node, "quote") or ""))
        return [
            Said(
                document=self._nodes[reference],
                quotes=tuple(dict.fromkeys(words for _, words in sorted(quotes[reference]) if words)),
            )
            for reference in sorted(quotes)
        ]


def _share(first: date, last: date, digits: int) -> bool:
    return first.isoformat()[:digits] == last.isoformat()[:digits]


def text(node: Node, name: str) -> str | None:
    """Return a property as text, None where it is absent."""
    value = node.properties.get(name)
    return None if value is None else str(value)


def texts(node: Node, name: str) -> tuple[str, ...]:
    """Return the values of a property that may repeat, as text."""
    values = node.properties.get(name, ())
    return tuple(map(str, values)) if isinstance(values, tuple) else (str(values),)


def address(document: Node) -> str | None:
    """Return the web address of a document as an RFC 3986 URL; None where it has none.

    >>> address(Node(kind="Document", id="a", graph="g", properties={"source": "https://bao.example/xã"}))
    'https://bao.example/x%C3%A3'
    """
    found = text(document, "source") or ""
    try:
        parts = urlsplit(found)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return quote(urlunsplit(parts._replace(path=parts.path or "/")), safe=_SIGNS)


def address_or_iri(document: Node) -> str:
    """Return the web address of a document, else the IRI that it has in the graph."""
    return address(document) or iri(document.ref)
