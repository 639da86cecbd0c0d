"""Shapes compiled to SPARQL find what pySHACL finds."""

import io
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib
from rdflib import RDF, SH, XSD, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from kg.check.asker import Asker
from kg.check.shapes import read_shapes
from kg.check.words import curie
from kg.errors import RuleError
from kg.export import rdf
from kg.model.ids import NAMESPACE
from kg.model.paths import data_path
from tests.graphs import graph_of_every_type

Finding = tuple[str, str, str | None, str | None, str]
"""Shape, component, path, value, focus."""

VG = rdflib.Namespace(NAMESPACE)
HOME = ox.NamedNode("https://example.org/graph")
ELSEWHERE = URIRef("https://example.org/nothing")
VALUES = (
    Literal(""),
    Literal("ngắn"),
    Literal("x" * 201),
    Literal("xã Mẫu", lang="vi"),
    Literal(-1),
    Literal(7),
    Literal(Decimal("2.5")),
    Literal(Decimal("0.5")),
    Literal(date(2025, 7, 1)),
    Literal(date(2999, 1, 1)),
    Literal("soon", datatype=XSD.date),
    Literal("many", datatype=XSD.integer),
    ELSEWHERE,
    URIRef("https://example.org/nowhere"),
)


def compiled(graph: rdflib.Graph) -> set[Finding]:
    store = ox.Store()
    for triple in ox.parse(graph.serialize(format="nt"), format=ox.RdfFormat.N_TRIPLES):
        store.add(ox.Quad(triple.subject, triple.predicate, triple.object, HOME))
    asker = Asker(store)
    return {
        (check.name, str(question.component), question.path, text(row.get("value")), text(row["this"]) or "")
        for check in read_shapes()
        for question in check.questions
        for row in asker.rows(question)
    }


def text(found: object) -> str | None:
    if found is None:
        return None
    if isinstance(found, ox.Literal):
        return f"{found.value} {found.language or found.datatype.value}"
    return str(getattr(found, "value", found))


def reported(graph: rdflib.Graph, shapes: rdflib.Graph) -> set[Finding]:
    _, report, _ = pyshacl.validate(graph, shacl_graph=shapes, inference="none")
    assert isinstance(report, rdflib.Graph)
    return {_finding(result, report, shapes) for result in report.subjects(RDF.type, SH.ValidationResult)}


def _finding(result: Node, report: rdflib.Graph, shapes: rdflib.Graph) -> Finding:
    component = str(report.value(result, SH.sourceConstraintComponent)).rpartition("#")[2]
    focus, path, value = (report.value(result, one) for one in (SH.focusNode, SH.resultPath, SH.value))
    shape = report.value(result, SH.sourceShape)
    while isinstance(shape, rdflib.BNode):
        shape = shapes.value(None, SH.property, shape)
    shown = None if path is None else path_text(path, report)
    return str(shape).rpartition("#")[2], component, shown, rdf_text(value), str(focus)


def rdf_text(found: Node | None) -> str | None:
    if isinstance(found, Literal):
        return f"{found} {found.language or found.datatype or XSD.string}"
    return None if found is None else str(found)


def path_text(path: Node, graph: rdflib.Graph) -> str:
    if isinstance(path, URIRef):
        return curie(str(path))
    inverse = graph.value(path, SH.inversePath)
    if inverse is not None:
        return f"^{path_text(inverse, graph)}"
    return "/".join(path_text(step, graph) for step in Collection(graph, path))


@pytest.fixture(scope="module")
def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(data_path("ontology", "shapes.ttl"))


def every_type() -> rdflib.Graph:
    """A graph with all that the schema allows, in odd combinations."""
    output = io.BytesIO()
    rdf.write(graph_of_every_type(), output, "nt")
    return rdflib.Graph().parse(data=output.getvalue(), format="nt")


def thinned(graph: rdflib.Graph, nth: int) -> rdflib.Graph:
    """The graph without each nth triple, types excepted."""
    triples = sorted(graph, key=str)
    kept = rdflib.Graph()
    for number, triple in enumerate(triples):
        if number % nth or triple[1] == RDF.type:
            kept.add(triple)
    return kept


def broken(shapes: rdflib.Graph) -> rdflib.Graph:
    """For each class that a shape is about: a node without anything, and one with values of all sorts."""
    graph = rdflib.Graph()
    # What SPARQL says in the shapes is not to be guessed from them.
    setting = URIRef("https://example.org/setting")
    graph.add((setting, VG.bound, Literal("endNotBefore")))
    graph.add((setting, RDF.object, URIRef("https://example.org/Tenure/bare")))
    for shape in shapes.subjects(RDF.type, SH.NodeShape):
        name = str(shape).rpartition("#")[2]
        bare, full = (URIRef(f"https://example.org/{name}/{sort}") for sort in ("bare", "full"))
        for target in shapes.objects(shape, SH.targetClass):
            graph += ((node, RDF.type, target) for node in (bare, full))
        for predicate in shapes.objects(shape, SH.targetSubjectsOf):
            graph.add((bare, predicate, ELSEWHERE))
        for unwanted in shapes.objects(shape, SH["not"] / SH["class"]):
            graph.add((full, RDF.type, unwanted))
        compared = set(_compared(shape, shapes))
        for part in shapes.objects(shape, SH.property):
            path = shapes.value(part, SH.path)
            for value in VALUES:
                if path not in compared or _is_sound(value, shapes.value(part, SH.datatype)):
                    graph += _reaching(full, path, value, shapes)
            if path in compared:
                alone = URIRef(f"https://example.org/{name}/{str(path).rpartition('#')[2]}")
                graph += ((alone, RDF.type, target) for target in shapes.objects(shape, SH.targetClass))
                graph.add((alone, path, Literal("ngắn")))
    return graph


def _compared(shape: Node, shapes: rdflib.Graph) -> Iterator[Node | None]:
    """Paths whose values are compared: pySHACL fails at what SPARQL calls an error, or compares it all the same."""
    yield from (VG.spanStart, VG.spanEnd)
    for part in shapes.objects(shape, SH.property):
        for predicate in (SH.lessThanOrEquals, SH.minInclusive, SH.maxInclusive):
            for other in shapes.objects(part, predicate):
                yield from (shapes.value(part, SH.path), other)


def _is_sound(value: Node, datatype: Node | None) -> bool:
    return isinstance(value, Literal) and value.datatype == datatype and not value.ill_typed


def _reaching(
    node: URIRef, path: Node | None, value: Node, shapes: rdflib.Graph
) -> Iterator[tuple[Node, Node, Node]]:
    """Triples that make the value one of the node over the path."""
    if isinstance(path, URIRef):
        yield node, path, value
        return
    assert path is not None
    inverse = shapes.value(path, SH.inversePath)
    if inverse is None:
        first, second = Collection(shapes, path)
        step = URIRef(f"{node}/step")
        yield from ((node, first, step), (step, second, value))
    elif isinstance(value, URIRef):
        yield value, inverse, node


@pytest.mark.parametrize("graph", ["broken", "every type", "thinned by 2", "thinned by 3", "thinned by 7"])
def test_findings_are_those_of_pyshacl(shapes: rdflib.Graph, graph: str) -> None:
    checked = broken(shapes) if graph == "broken" else every_type()
    if graph.startswith("thinned"):
        checked = thinned(checked, int(graph[-1]))
    ours, theirs = compiled(checked), reported(checked, shapes)
    assert ours == theirs
    assert ours


def test_that_graph_breaks_every_constraint(shapes: rdflib.Graph) -> None:
    constraints = {
        (check.name, question.component, question.path)
        for check in read_shapes()
        for question in check.questions
    }
    assert constraints == {finding[:3] for finding in compiled(broken(shapes))}


def shape(text: str) -> str:
    return f"""
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        @prefix vg: <https://w3id.org/vietgov/ns#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix shape: <https://w3id.org/vietgov/shapes#> .
        shape:Unit a sh:NodeShape ; sh:targetClass vg:Unit ; {text} ."""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sh:or ( [ sh:class vg:Province ] )", "shape Unit: or is not compiled here; known are class, "),
        ("sh:targetNode vg:x", "shape Unit: targetNode is not compiled here"),
        ("sh:targetClass vg:Body", "shape Unit: 2 targets where one must be"),
        ("sh:property [ sh:path vg:code ; sh:hasValue 1 ]", "shape Unit: hasValue is not compiled here"),
        (
            "sh:property [ sh:path vg:code ; sh:pattern 'a' ; sh:flags 'i' ]",
            "shape Unit: flags is not compiled",
        ),
        (
            "sh:property [ sh:path vg:code ; sh:nodeKind sh:Literal ]",
            "shape Unit: of sh:nodeKind only sh:IRI",
        ),
        ("sh:property [ sh:minCount 1 ]", "shape Unit: 0 values of sh:path where one must be"),
        (
            "sh:property [ sh:path [ sh:zeroOrMorePath vg:partOf ] ; sh:maxCount 1 ]",
            "a path of zeroOrMorePath",
        ),
        (
            "sh:property [ sh:path vg:code ; sh:minCount 1 ; sh:severity sh:Info ]",
            "sh:severity must be sh:Violation",
        ),
        ("sh:not [ sh:class vg:Body ; sh:nodeKind sh:IRI ]", "not sh:class, sh:nodeKind"),
        ("sh:property", "shapes.ttl: "),
    ],
)
def test_what_is_not_compiled_is_named_with_its_shape(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "shapes.ttl").write_text(shape(text))
    with pytest.raises(RuleError) as error:
        read_shapes(tmp_path / "shapes.ttl")
    assert message in str(error.value)


def test_a_shape_of_both_severities_is_two_checks(tmp_path: Path) -> None:
    (tmp_path / "shapes.ttl").write_text(
        shape(
            """sh:property [ sh:path vg:code ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message "no code" ] ,
            [ sh:path vg:from ; sh:maxCount 1 ]"""
        )
    )
    error, warning = read_shapes(tmp_path / "shapes.ttl")
    assert (error.name, error.severity, error.questions[0].path) == ("Unit", "error", "vg:from")
    assert (warning.name, warning.severity, warning.questions[0].message) == (
        "Unit",
        "warning",
        "{this}: no code",
    )
