"""Hand-made findings over real units: the people and the sentences are invented."""

from collections.abc import Callable, Iterable
from datetime import date
from hashlib import sha256

import msgspec
import pytest

from kg.graph import Graph, check
from kg.model.dates import interval
from kg.model.document import DocumentDay, DocumentHeader
from kg.model.findings import Event, Figure, Findings, Tenure, UnitChange
from kg.model.graph import Edge, Node, Quotes
from kg.resolve import resolve_with_report
from kg.resolve.compose import ResolveReport
from kg.resolve.names import body_name
from kg.resolve.rulings import NO_RULINGS, Rulings
from kg.units import Register, load_register
from kg.vocabulary import Vocabulary, load_vocabulary

Reading = tuple[DocumentHeader, Findings]


@pytest.fixture(scope="session")
def register() -> Register:
    return load_register()


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return load_vocabulary()


@pytest.fixture(scope="session")
def post(register: Register, vocabulary: Vocabulary) -> Callable[..., Tenure]:
    """A tenure finding: person, title_id, kind_id, unit id ("" for a central body), and what differs."""

    def build(
        person: str, title_id: str, kind_id: str, unit_id: str = "", /, *, at: int = 0, **differing: object
    ) -> Tenure:
        title = vocabulary.titles[title_id].name
        unit = register.units[unit_id] if unit_id else None
        body = body_name(vocabulary.bodies[kind_id], unit, None, vocabulary)
        quote = f"{title} {body} {person}"
        person_span = (at + len(title) + len(body) + 2, at + len(quote))
        tenure = Tenure(
            quote=quote,
            span=(at, at + len(quote)),
            spans={"title": (at, at + len(title)), "person": person_span},
            person=person,
            title=title,
            title_id=title_id,
            body=body,
            body_kind=kind_id,
            unit=unit.name if unit else "",
            unit_id=unit_id or None,
            status="holds",
        )
        return msgspec.structs.replace(tenure, **differing)

    return build


@pytest.fixture(scope="session")
def document() -> Callable[..., Reading]:
    """A document of a printed day (None: unknown) with its findings."""

    def build(doc_id: str, day: str | None, *found: Tenure | UnitChange | Event | Figure) -> Reading:
        days = interval(day) if day else None
        stated = DocumentDay(first=days.first, until=days.until, basis="metadata") if days else None
        digest = sha256(doc_id.encode()).hexdigest()
        findings = Findings(
            doc_id=doc_id,
            reader="test",
            sha256_text=digest,
            day=stated,
            tenures=tuple(one for one in found if isinstance(one, Tenure)),
            unit_changes=tuple(one for one in found if isinstance(one, UnitChange)),
            events=tuple(one for one in found if isinstance(one, Event)),
            figures=tuple(one for one in found if isinstance(one, Figure)),
        )
        return DocumentHeader(doc_id=doc_id, sha256_bytes=digest, sha256_text=digest), findings

    return build


class View:
    """A graph with the questions that tests ask of it."""

    def __init__(self, graph: Graph, report: ResolveReport) -> None:
        self.graph = graph
        self.report = report

    def nodes(self, kind: str) -> list[Node]:
        return [node for node in self.graph.nodes if node.kind == kind]

    def node(self, kind: str) -> Node:
        (node,) = self.nodes(kind)
        return node

    def names(self, kind: str) -> list[str]:
        return [str(node.properties["name"]) for node in self.nodes(kind)]

    def edges(self, type_: str) -> list[Edge]:
        return [edge for edge in self.graph.edges if edge.type == type_]

    def ends(self, type_: str) -> set[tuple[str, str]]:
        return {(edge.source, edge.target) for edge in self.edges(type_)}

    def has(self, type_: str, source: str, target: str) -> bool:
        return (source, target) in self.ends(type_)


@pytest.fixture(scope="session")
def resolved(register: Register, vocabulary: Vocabulary) -> Callable[..., View]:
    """The graph of the documents and rulings, checked against the schema table and the register."""

    def build(*readings: Reading, rulings: Rulings = NO_RULINGS, quotes: Quotes = "short") -> View:
        graph, report = resolve_with_report(readings, register, vocabulary, rulings, quotes)
        assert _breaches(graph, register) == []
        _each_conclusion_is_supported(graph)
        return View(graph, report)

    return build


def _breaches(graph: Graph, register: Register) -> list[str]:
    in_register = {f"Unit/{ident}" for ident in register.units}
    in_register |= {f"UnitChange/{ident}" for ident in register.changes}
    outside: Iterable[str] = (line for line in check(graph))
    return [line for line in outside if line.rpartition("there is no node ")[2] not in in_register]


def _each_conclusion_is_supported(graph: Graph) -> None:
    supported = {edge.target for edge in graph.edges if edge.type in ("SUPPORTS", "CORRECTS")}
    for node in graph.nodes:
        if node.kind in ("Tenure", "Vacancy", "Event", "Figure", "UnitChange"):
            assert node.ref in supported, node


@pytest.fixture(scope="session")
def day() -> Callable[[str], date]:
    return date.fromisoformat
