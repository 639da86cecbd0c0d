"""One graph through RDF, Neo4j and networkx: every fact, properties included, comes back the same."""

import io

import pytest

from kg.export import neo4j, rdf
from kg.export.networkx import from_networkx, to_networkx
from kg.graph import Graph
from kg.graph.schema import EDGES, NODES, EdgeType, NodeType
from tests.graphs import graph_of_every_type
from tests.neo4j_server import Server, empty_database


def _through_rdf(graph: Graph) -> Graph:
    output = io.BytesIO()
    rdf.write(graph, output, "nq")
    return rdf.read_graph(output.getvalue())


def _through_networkx(graph: Graph) -> Graph:
    return from_networkx(to_networkx(graph))


def _through_neo4j(graph: Graph, server: Server) -> Graph:
    with empty_database(server) as driver:
        neo4j.load(driver, graph, "projections")
        return neo4j.read_graph(driver)


def _facts(graph: Graph) -> set[tuple[object, ...]]:
    nodes = {
        (node.ref, node.graph, node.labels, *pair) for node in graph.nodes for pair in node.properties.items()
    }
    edges = {
        (edge.type, edge.source, edge.target, edge.graph, tuple(sorted(edge.properties.items())))
        for edge in graph.edges
    }
    return nodes | edges


def test_the_graph_has_every_kind_label_type_and_property_of_the_schema() -> None:
    graph = graph_of_every_type()
    assert {node.kind for node in graph.nodes} == set(NODES)
    assert {edge.type for edge in graph.edges} == set(EDGES)
    for kind in NODES.values():
        full = max(
            (node for node in graph.nodes if node.kind == kind.label), key=lambda node: len(node.properties)
        )
        assert set(full.properties) == {prop.name for prop in kind.properties}
        assert set(full.labels) == set(kind.labels)
    for type_ in EDGES.values():
        most = max(
            (edge for edge in graph.edges if edge.type == type_.type), key=lambda edge: len(edge.properties)
        )
        assert set(most.properties) == {prop.name for prop in type_.properties}


@pytest.mark.parametrize("types", [NODES, EDGES])
def test_no_property_has_a_name_that_a_projection_needs_for_itself(
    types: dict[str, NodeType | EdgeType],
) -> None:
    taken = {"id", "type", "labels", "graph", "label", "key", "start", "end", "edgeType"}
    assert not taken & {prop.name for kind in types.values() for prop in kind.properties}


@pytest.mark.neo4j
def test_rdf_neo4j_and_networkx_hold_the_same_facts(neo4j_server: Server) -> None:
    graph = graph_of_every_type()
    facts = _facts(graph)
    assert _facts(_through_rdf(graph)) == facts
    assert _facts(_through_networkx(graph)) == facts
    assert _facts(_through_neo4j(graph, neo4j_server)) == facts
