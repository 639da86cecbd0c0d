"""The graph as RDF 1.1: quads driven by the schema table, and files in Turtle, TriG, N-Triples, N-Quads.

Every triple stands in exactly one named graph, no node is blank, files are sorted: equal graphs give equal
bytes. Turtle and N-Triples hold the union of the named graphs.

Beside what `kg.graph.schema` names, a claim is a Web Annotation: `oa:hasTarget` a specific resource
(CLAIM#target) with `oa:hasSource` and two selectors, CLAIM#quote (left out where there is no quote or it was
shortened, since it is not in the text as it stands) and CLAIM#position. A statement resource of class
rdf:Statement has `rdf:predicate` as well.
"""

import itertools
from collections.abc import Iterable, Iterator
from typing import IO, Literal

import pyoxigraph as ox

from kg.export.rdf_read import read_graph
from kg.export.rdf_terms import RDF_TYPE, STATEMENTS, Term, name, prefixes, term
from kg.graph.container import Graph
from kg.graph.lines import statement_id
from kg.graph.schema import EDGES, NODES, EdgeType, Property
from kg.model.graph import Edge, Node, Scalar, Value
from kg.model.ids import DERIVED_GRAPH, REGISTER_GRAPH, graph_iri, iri

__all__ = ["FORMATS", "RdfFormat", "quads", "read_graph", "write"]

RdfFormat = Literal["ttl", "trig", "nt", "nq"]
FORMATS: dict[RdfFormat, ox.RdfFormat] = {
    "ttl": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nt": ox.RdfFormat.N_TRIPLES,
    "nq": ox.RdfFormat.N_QUADS,
}
_GRAPH_ORDER = {REGISTER_GRAPH: 0, DERIVED_GRAPH: 1}


def write(graph: Graph, output: IO[bytes], form: RdfFormat) -> None:
    """Write the graph to a binary stream; equal graphs give equal bytes."""
    if form == "nq":
        output.writelines(_lines(quads(graph), ox.RdfFormat.N_QUADS))
    elif form == "nt":
        output.writelines(_lines(_triples(quads(graph)), ox.RdfFormat.N_TRIPLES))
    elif form == "ttl":
        lines = b"".join(_lines(_triples(quads(graph)), ox.RdfFormat.N_TRIPLES))
        triples = _triples(ox.parse(lines, format=ox.RdfFormat.N_TRIPLES))
        ox.serialize(triples, output, format=FORMATS[form], prefixes=prefixes())
    else:
        ox.serialize(_by_graph(graph), output, format=FORMATS[form], prefixes=prefixes())


def quads(graph: Graph, *, without: str | None = None) -> Iterator[ox.Quad]:
    """Yield the quads of the graph, each once, in no particular order.

    Args:
        graph: nodes and edges.
        without: a named graph whose quads are left out.
    """
    terms = _Terms()
    for node in graph.nodes:
        if node.graph != without:
            yield from _node_quads(node, terms)
    for _, alike in itertools.groupby(graph.edges, key=lambda edge: (edge.type, edge.source, edge.target)):
        edges = list(alike)
        if without is None:
            yield from _edge_quads(edges, terms)
        elif any(edge.graph != without for edge in edges):
            left_out = terms.graph(without)
            yield from (quad for quad in _edge_quads(edges, terms) if quad.graph_name != left_out)


class _Terms:
    """IRIs that were made before."""

    def __init__(self) -> None:
        self._nodes: dict[str, ox.NamedNode] = {}
        self._graphs: dict[str, ox.NamedNode] = {}

    def node(self, reference: str) -> ox.NamedNode:
        found = self._nodes.get(reference)
        if found is None:
            found = self._nodes[reference] = ox.NamedNode(iri(reference))
        return found

    def graph(self, graph: str) -> ox.NamedNode:
        found = self._graphs.get(graph)
        if found is None:
            found = self._graphs[graph] = ox.NamedNode(graph_iri(graph))
        return found


def _node_quads(node: Node, terms: _Terms) -> Iterator[ox.Quad]:
    kind = NODES[node.kind]
    subject, graph = terms.node(node.ref), terms.graph(node.graph)
    yield ox.Quad(subject, RDF_TYPE, name(kind.rdf_class), graph)
    for label in node.labels:
        yield ox.Quad(subject, RDF_TYPE, name(kind.labels[label]), graph)
    for prop in kind.properties:
        found = node.properties.get(prop.name)
        if found is None:
            continue
        if prop.type == "alias":
            for alias in _many(found):
                yield ox.Quad(terms.node(f"{node.kind}/{alias}"), name(prop.rdf), subject, graph)
        else:
            for value in _value_terms(found, prop):
                yield ox.Quad(subject, name(prop.rdf), value, graph)
    if node.kind == "Claim":
        yield from _selector_quads(node, subject, graph)


def _selector_quads(claim: Node, subject: ox.NamedNode, graph: ox.NamedNode) -> Iterator[ox.Quad]:
    target, quote, position = (ox.NamedNode(f"{subject.value}#{part}") for part in _SELECTORS)
    start, end = claim.properties["spanStart"], claim.properties["spanEnd"]
    exact = claim.properties.get("quote", "")
    assert isinstance(start, int)
    assert isinstance(end, int)
    assert isinstance(exact, str)
    yield ox.Quad(subject, name("oa:hasTarget"), target, graph)
    yield ox.Quad(target, RDF_TYPE, name("oa:SpecificResource"), graph)
    yield ox.Quad(target, name("oa:hasSelector"), position, graph)
    yield ox.Quad(position, RDF_TYPE, name("oa:TextPositionSelector"), graph)
    yield ox.Quad(position, name("oa:start"), term(start, "integer"), graph)
    yield ox.Quad(position, name("oa:end"), term(end, "integer"), graph)
    if exact and len(exact) == end - start and "…" not in exact:
        yield ox.Quad(target, name("oa:hasSelector"), quote, graph)
        yield ox.Quad(quote, RDF_TYPE, name("oa:TextQuoteSelector"), graph)
        yield ox.Quad(quote, name("oa:exact"), term(exact, "string"), graph)


_SELECTORS = ("target", "quote", "position")


def _edge_quads(alike: list[Edge], terms: _Terms) -> Iterator[ox.Quad]:
    """Quads of the edges of one type between the same two nodes."""
    kind = EDGES[alike[0].type]
    source, target = terms.node(alike[0].source), terms.node(alike[0].target)
    subject, object_ = (target, source) if kind.inverse else (source, target)
    homes: dict[str, str] = {}
    for edge in alike:
        for predicate in (kind.predicate, *_refinements(edge, kind)):
            homes[predicate] = min(homes.get(predicate, edge.graph), edge.graph, key=_graph_key)
    for predicate, graph in homes.items():
        yield ox.Quad(subject, name(predicate), object_, terms.graph(graph))
    if kind.type == "STATED_IN":
        place = ox.NamedNode(f"{source.value}#target")
        yield ox.Quad(place, name("oa:hasSource"), target, terms.graph(homes[kind.predicate]))
    if kind.properties:
        for edge in alike:
            yield from _statement_quads(edge, kind, terms)


def _graph_key(graph: str) -> tuple[int, str]:
    return _GRAPH_ORDER.get(graph, len(_GRAPH_ORDER)), graph


def _refinements(edge: Edge, kind: EdgeType) -> list[str]:
    return [kind.refinements[str(value)] for value in edge.properties.values() if value in kind.refinements]


def _statement_quads(edge: Edge, kind: EdgeType, terms: _Terms) -> Iterator[ox.Quad]:
    statement_class, source_predicate, target_predicate = kind.statement
    statement, graph = ox.NamedNode(STATEMENTS + statement_id(edge)), terms.graph(edge.graph)
    yield ox.Quad(statement, RDF_TYPE, name(statement_class), graph)
    yield ox.Quad(statement, name(source_predicate), terms.node(edge.source), graph)
    yield ox.Quad(statement, name(target_predicate), terms.node(edge.target), graph)
    if statement_class == "rdf:Statement":
        yield ox.Quad(statement, name("rdf:predicate"), name(kind.predicate), graph)
    for prop in kind.properties:
        if prop.name in edge.properties:
            for value in _value_terms(edge.properties[prop.name], prop):
                yield ox.Quad(statement, name(prop.rdf), value, graph)
    if kind.owner is not None:
        owner, predicate = kind.owner
        yield ox.Quad(terms.node(f"UnitChange/{edge.properties[owner]}"), name(predicate), statement, graph)


def _value_terms(value: Value, prop: Property) -> Iterator[Term]:
    return (term(one, prop.type) for one in _many(value))


def _many(value: Value) -> tuple[Scalar, ...]:
    return value if isinstance(value, tuple) else (value,)


def _triples(found: Iterable[ox.Quad]) -> Iterator[ox.Triple]:
    return (quad.triple for quad in found)


def _lines(statements: Iterable[ox.Quad] | Iterable[ox.Triple], form: ox.RdfFormat) -> list[bytes]:
    lines = (ox.serialize(statements, format=form) or b"").splitlines(keepends=True)
    return sorted(set(lines)) if form == ox.RdfFormat.N_TRIPLES else sorted(lines)


def _by_graph(graph: Graph) -> Iterator[ox.Quad]:
    by_name: dict[str, list[ox.Triple]] = {}
    for quad in quads(graph):
        by_name.setdefault(quad.graph_name.value, []).append(quad.triple)  # type: ignore[union-attr]
    for graph_name in sorted(by_name):
        lines = b"".join(_lines(by_name.pop(graph_name), ox.RdfFormat.N_TRIPLES))
        home = ox.NamedNode(graph_name)
        for quad in ox.parse(lines, format=ox.RdfFormat.N_TRIPLES):
            yield ox.Quad(quad.subject, quad.predicate, quad.object, home)
