"""Nodes and edges as lines of N-Quads, driven by the schema table: the one mapping from the graph to RDF.

Every triple stands in exactly one named graph, and no node is blank. Every other form of RDF is made from
these lines. They are the very text that Oxigraph writes for its quads. Text costs less than objects, and it
can be written in one process and loaded in another.

A quad comes from one node, or from the edges of one type between two nodes, and from nothing else: where
these do not change, none of their quads does.

Beside what `kg.graph.schema` names, a claim is a Web Annotation: `oa:hasTarget` a specific resource
(CLAIM#target) with `oa:hasSource` and two selectors, CLAIM#quote (left out where there is no quote or it was
shortened, since it is not in the text as it stands) and CLAIM#position. A statement resource of class
rdf:Statement has `rdf:predicate` as well.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from kg.export.rdf_terms import STATEMENTS, curie, literal, text
from kg.graph.lines import statement_id
from kg.graph.schema import EDGES, NODES, EdgeType, Property
from kg.model.graph import Edge, Node, Scalar, Value
from kg.model.ids import DERIVED_GRAPH, REGISTER_GRAPH, graph_iri, iri

_GRAPH_ORDER = {REGISTER_GRAPH: 0, DERIVED_GRAPH: 1}
_TYPE = curie("rdf:type")
_SELECTORS = ("target", "quote", "position")
# IRIs that are kept: those of nodes near each other come again and again, those of a large graph are many.
_KEPT = 1 << 16


def lines(nodes: Iterable[Node], edges: Iterable[Edge], *, without: str | None = None) -> Iterator[str]:
    """Yield the quads of nodes and edges, a line each with its end, each once, in no particular order.

    Args:
        nodes: distinct.
        edges: distinct; those of one type between the same two nodes stand together, as in a `Graph`, unless
            they are all of one named graph: then a line may come twice.
        without: a named graph whose quads are left out.
    """
    for node in nodes:
        if node.graph != without:
            yield from _node_lines(node)
    for _, group in itertools.groupby(edges, key=lambda edge: (edge.type, edge.source, edge.target)):
        alike = list(group)
        if without is None:
            yield from _edge_lines(alike)
        elif any(edge.graph != without for edge in alike):
            left_out = _end(without)
            yield from (line for line in _edge_lines(alike) if not line.endswith(left_out))


@lru_cache(maxsize=_KEPT)
def _node(reference: str) -> str:
    return f"<{iri(reference)}>"


@lru_cache(maxsize=_KEPT)
def _end(graph: str) -> str:
    """The named graph and the end of the line."""
    return f" <{graph_iri(graph)}> .\n"


def _node_lines(node: Node) -> list[str]:
    kind = NODES[node.kind]
    subject, end = _node(node.ref), _end(node.graph)
    found = [f"{subject} {_TYPE} {curie(kind.rdf_class)}{end}"]
    found.extend(f"{subject} {_TYPE} {curie(kind.labels[label])}{end}" for label in node.labels)
    properties = node.properties
    for prop in kind.properties:
        if prop.name in properties:
            value = properties[prop.name]
            if prop.type == "alias":
                aliases = (_node(f"{node.kind}/{alias}") for alias in _many(value))
                found.extend(f"{alias} {curie(prop.rdf)} {subject}{end}" for alias in aliases)
            else:
                found.extend(_value_lines(subject, prop, value, end))
    if node.kind == "Claim":
        found.extend(_selector_lines(node, subject, end))
    return found


def _value_lines(subject: str, prop: Property, value: Value, end: str) -> list[str]:
    start = f"{subject} {curie(prop.rdf)} "
    if isinstance(value, tuple):
        return [f"{start}{text(one, prop.type)}{end}" for one in value]
    return [f"{start}{text(value, prop.type)}{end}"]


def _selector_lines(claim: Node, subject: str, end: str) -> list[str]:
    target, quote, position = (f"{subject[:-1]}#{part}>" for part in _SELECTORS)
    first, last, exact = (claim.properties.get(name, "") for name in ("spanStart", "spanEnd", "quote"))
    assert isinstance(first, int)
    assert isinstance(last, int)
    assert isinstance(exact, str)
    selector = curie("oa:hasSelector")
    found = [
        f"{subject} {curie('oa:hasTarget')} {target}{end}",
        f"{target} {_TYPE} {curie('oa:SpecificResource')}{end}",
        f"{target} {selector} {position}{end}",
        f"{position} {_TYPE} {curie('oa:TextPositionSelector')}{end}",
        f"{position} {curie('oa:start')} {text(first, 'integer')}{end}",
        f"{position} {curie('oa:end')} {text(last, 'integer')}{end}",
    ]
    if exact and len(exact) == last - first and "…" not in exact:
        found += [
            f"{target} {selector} {quote}{end}",
            f"{quote} {_TYPE} {curie('oa:TextQuoteSelector')}{end}",
            f"{quote} {curie('oa:exact')} {literal(exact)}{end}",
        ]
    return found


def _edge_lines(alike: Sequence[Edge]) -> list[str]:
    """Lines of the edges of one type between the same two nodes."""
    first = alike[0]
    kind = EDGES[first.type]
    source, target = _node(first.source), _node(first.target)
    subject, object_ = (target, source) if kind.inverse else (source, target)
    homes = {kind.predicate: first.graph} if len(alike) == 1 and not kind.refinements else _homes(alike, kind)
    found = [f"{subject} {curie(predicate)} {object_}{_end(graph)}" for predicate, graph in homes.items()]
    if kind.type == "STATED_IN":
        end = _end(homes[kind.predicate])
        found.append(f"{source[:-1]}#target> {curie('oa:hasSource')} {target}{end}")
    if kind.properties:
        for edge in alike:
            found.extend(_statement_lines(edge, kind))
    return found


def _homes(alike: Sequence[Edge], kind: EdgeType) -> dict[str, str]:
    """The named graph in which each predicate between the two nodes stands."""
    homes: dict[str, str] = {}
    for edge in alike:
        for predicate in (kind.predicate, *_refinements(edge, kind)):
            homes[predicate] = min(homes.get(predicate, edge.graph), edge.graph, key=_graph_key)
    return homes


def _graph_key(graph: str) -> tuple[int, str]:
    return _GRAPH_ORDER.get(graph, len(_GRAPH_ORDER)), graph


def _refinements(edge: Edge, kind: EdgeType) -> list[str]:
    return [kind.refinements[str(value)] for value in edge.properties.values() if value in kind.refinements]


def _statement_lines(edge: Edge, kind: EdgeType) -> list[str]:
    statement_class, source_predicate, target_predicate = kind.statement
    statement, end = f"<{STATEMENTS}{statement_id(edge)}>", _end(edge.graph)
    found = [
        f"{statement} {_TYPE} {curie(statement_class)}{end}",
        f"{statement} {curie(source_predicate)} {_node(edge.source)}{end}",
        f"{statement} {curie(target_predicate)} {_node(edge.target)}{end}",
    ]
    if statement_class == "rdf:Statement":
        found.append(f"{statement} {curie('rdf:predicate')} {curie(kind.predicate)}{end}")
    for prop in kind.properties:
        if prop.name in edge.properties:
            found.extend(_value_lines(statement, prop, edge.properties[prop.name], end))
    if kind.owner is not None:
        owner, predicate = kind.owner
        found.append(f"{_node(f'UnitChange/{edge.properties[owner]}')} {curie(predicate)} {statement}{end}")
    return found


def _many(value: Value) -> tuple[Scalar, ...]:
    return value if isinstance(value, tuple) else (value,)
