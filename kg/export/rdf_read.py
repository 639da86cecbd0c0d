"""RDF that this project wrote, back to the graph."""

from collections.abc import Iterable, Iterator
from typing import IO

import pyoxigraph as ox

from kg.errors import SchemaError
from kg.export.rdf_terms import RDF_TYPE, STATEMENTS, graph_name, name, reference, value
from kg.graph.container import Graph
from kg.graph.schema import EDGES, NODES, EdgeType, NodeType, Property
from kg.model.graph import Edge, Node, Scalar, Value
from kg.model.ids import split_ref

_Facts = dict[str, list[tuple[str, object, str]]]


def read_graph(source: IO[bytes] | bytes, form: ox.RdfFormat = ox.RdfFormat.N_QUADS) -> Graph:
    """Return the graph of a file in TriG or N-Quads (a format without named graphs cannot carry it).

    Raises: SchemaError: a resource or a predicate is none of the schema's.
    """
    return graph_of(ox.parse(source, format=form))


def graph_of(quads: Iterable[ox.Quad]) -> Graph:
    """Return the graph that `kg.export.rdf.quads` made into these quads."""
    facts: _Facts = {}
    aliases: dict[str, list[str]] = {}
    for quad in quads:
        if isinstance(quad.predicate, ox.NamedNode) and quad.predicate == name("dcterms:isReplacedBy"):
            aliases.setdefault(_iri(quad.object), []).append(split_ref(reference(_iri(quad.subject)))[1])
        else:
            facts.setdefault(_iri(quad.subject), []).append(
                (quad.predicate.value, quad.object, graph_name(_iri(quad.graph_name)))
            )
    kinds = _kinds(facts)
    nodes = tuple(_node(iri, kind, facts[iri], aliases.get(iri, [])) for iri, kind in kinds.items())
    edges: list[Edge] = []
    for iri, found in facts.items():
        if iri in kinds:
            edges.extend(_plain_edges(iri, kinds[iri], found))
        elif iri.startswith(STATEMENTS):
            edges.append(_statement(found))
    return Graph(nodes=nodes, edges=tuple(edges))


def _iri(term: object) -> str:
    if not isinstance(term, ox.NamedNode):
        raise SchemaError(f"{term} stands where an IRI must be; this RDF was not written by kg export")
    return term.value


def _kinds(facts: _Facts) -> dict[str, NodeType]:
    classes = {name(kind.rdf_class).value: kind for kind in NODES.values()}
    found: dict[str, NodeType] = {}
    for iri, statements in facts.items():
        for predicate, value_, _ in statements:
            if predicate == RDF_TYPE.value and _iri(value_) in classes:
                found[iri] = classes[_iri(value_)]
    return found


def _node(iri: str, kind: NodeType, found: list[tuple[str, object, str]], aliases: list[str]) -> Node:
    labels = {name(rdf_class).value: label for label, rdf_class in kind.labels.items()}
    types = [(_iri(value_), graph) for predicate, value_, graph in found if predicate == RDF_TYPE.value]
    properties = _properties(found, kind.properties)
    properties.update(
        {prop.name: tuple(sorted(aliases)) for prop in kind.properties if prop.type == "alias" and aliases}
    )
    return Node(
        kind=kind.label,
        id=split_ref(reference(iri))[1],
        labels=tuple(sorted(labels[type_] for type_, _ in types if type_ in labels)),
        graph=types[0][1],
        properties=properties,
    )


def _properties(found: Iterable[tuple[str, object, str]], known: tuple[Property, ...]) -> dict[str, Value]:
    by_predicate = {name(prop.rdf).value: prop for prop in known if prop.type != "alias"}
    values: dict[str, list[Scalar]] = {}
    for predicate, term, _ in found:
        if predicate in by_predicate:
            prop = by_predicate[predicate]
            values.setdefault(prop.name, []).append(value(term, prop.type))
    return {
        prop.name: tuple(sorted(values[prop.name])) if prop.many else values[prop.name][0]
        for prop in known
        if prop.name in values
    }


def _plain_edges(iri: str, kind: NodeType, found: list[tuple[str, object, str]]) -> Iterator[Edge]:
    outward, inward = _edge_types(kind.label)
    for predicate, end, graph in found:
        if predicate in outward:
            yield Edge(
                type=outward[predicate].type, source=reference(iri), target=reference(_iri(end)), graph=graph
            )
        elif predicate in inward:
            yield Edge(
                type=inward[predicate].type, source=reference(_iri(end)), target=reference(iri), graph=graph
            )


def _edge_types(label: str) -> tuple[dict[str, EdgeType], dict[str, EdgeType]]:
    """Edge types without properties by predicate: those that start at a node of this label, those turned."""
    outward: dict[str, EdgeType] = {}
    inward: dict[str, EdgeType] = {}
    for kind in EDGES.values():
        if kind.properties:
            continue
        if kind.inverse and label in kind.targets:
            inward[name(kind.predicate).value] = kind
        elif not kind.inverse and label in kind.sources:
            outward[name(kind.predicate).value] = kind
    return outward, inward


def _statement(found: list[tuple[str, object, str]]) -> Edge:
    by_predicate = {predicate: term for predicate, term, _ in found}
    rdf_class = _iri(by_predicate[RDF_TYPE.value])
    for kind in EDGES.values():
        statement_class, source, target = kind.statement
        if not kind.properties or name(statement_class).value != rdf_class:
            continue
        stated = by_predicate.get(name("rdf:predicate").value)
        if stated is not None and _iri(stated) != name(kind.predicate).value:
            continue
        return Edge(
            type=kind.type,
            source=reference(_iri(by_predicate[name(source).value])),
            target=reference(_iri(by_predicate[name(target).value])),
            graph=found[0][2],
            properties=_properties(found, kind.properties),
        )
    raise SchemaError(f"a statement of class <{rdf_class}> is of no edge type of the schema")
