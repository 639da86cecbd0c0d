"""Graphs against ontology/shapes.ttl, with pySHACL."""

import io

import pyshacl
import rdflib
from rdflib import RDF, SH

from kg.export import rdf
from kg.graph import Graph


def complaints(graph: Graph, shapes: rdflib.Graph) -> set[str]:
    """Names of the shapes that find something."""
    output = io.BytesIO()
    rdf.write(graph, output, "nt")
    union = rdflib.Graph().parse(data=output.getvalue(), format="nt")
    conforms, report, _ = pyshacl.validate(union, shacl_graph=shapes, inference="none")
    assert isinstance(report, rdflib.Graph)
    found = set()
    for result in report.subjects(RDF.type, SH.ValidationResult):
        source = report.value(result, SH.sourceShape)
        while isinstance(source, rdflib.BNode):
            source = next((shape for shape, _ in shapes.subject_predicates(source)), None)
        found.add(str(source).rpartition("#")[2])
    assert conforms == (not found)
    return found


def excerpt(graph: Graph, *units: str) -> Graph:
    """What documents say, and of the register the units it leads to, with periods, changes and parents.

    Args:
        graph: a whole build.
        units: ids of units whose predecessors and changes come along.
    """
    kept = {node.ref for node in graph.nodes if node.graph != "register"}
    for edge in graph.edges:
        if edge.type == "MERGED_INTO" and edge.target in {f"Unit/{unit}" for unit in units}:
            kept |= {edge.source, edge.target, f"UnitChange/{edge.properties['change']}"}
    for _ in range(4):
        kept |= {edge.target for edge in graph.edges if edge.source in kept and edge.type not in _SIDEWAYS}
    edges = (edge for edge in graph.edges if {edge.source, edge.target} <= kept)
    changes = ("MERGED_INTO", "MAY_HAVE_MERGED_INTO")
    return Graph(
        nodes=tuple(node for node in graph.nodes if node.ref in kept),
        edges=tuple(
            edge
            for edge in edges
            if edge.type not in changes or f"UnitChange/{edge.properties['change']}" in kept
        ),
    )


_SIDEWAYS = ("MERGED_INTO", "MAY_HAVE_MERGED_INTO", "FROM", "TO")
