import hashlib
from collections.abc import Callable

import msgspec
import pytest
import rdflib
from rdflib import SH, XSD

from kg.extract import extract
from kg.graph import Graph, check, merge, register_graph
from kg.graph.schema import NODES, PREFIXES, Property
from kg.model.document import Document
from kg.model.graph import Edge, Node
from kg.model.paths import data_path
from kg.resolve import resolve
from kg.units import load_register
from kg.vocabulary import load_vocabulary
from tests.check.test_ontology import DATATYPES, term
from tests.shapes import complaints, excerpt

TEXTS = (
    "Ngày 18/7/2025, Đại hội Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025 - 2030 được tổ chức. "
    "Đồng chí Nguyễn Văn Mẫu - Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh phát biểu khai mạc. "
    "Xã Đức Thọ được thành lập từ ngày 1/7/2025 trên cơ sở nhập xã Tùng Ảnh, xã Hòa Lạc, "
    "xã Tân Dân với thị trấn Đức Thọ. Đảng bộ xã có 1.019 đảng viên.",
    "Ngày 20/8/2025, ông Trần Văn Thử, Chủ tịch UBND tỉnh Hà Tĩnh, làm việc với xã Đức Thọ. "
    "Cùng dự có ông Nguyễn Văn Mẫu, Bí thư Đảng ủy, Chủ tịch HĐND xã Đức Thọ.",
)


def document(number: int, text: str) -> Document:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(doc_id=f"bài {number}", text=text, sha256_bytes=digest, sha256_text=digest, source="test")


@pytest.fixture(scope="module")
def real() -> Graph:
    documents = [document(number, text) for number, text in enumerate(TEXTS)]
    register = load_register()
    readings = [(one.header(), extract(one)) for one in documents]
    whole = merge(register_graph(register), resolve(readings, register, load_vocabulary()))
    return excerpt(whole, "18229-20250701")


@pytest.fixture(scope="module")
def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(data_path("ontology", "shapes.ttl"))


def test_the_shapes_find_nothing_in_a_graph_made_from_texts(real: Graph, shapes: rdflib.Graph) -> None:
    assert check(real) == []
    kinds = {node.kind for node in real.nodes}
    assert kinds >= {
        "Person",
        "Position",
        "Tenure",
        "Body",
        "Unit",
        "UnitPeriod",
        "Claim",
        "Document",
        "Term",
    }
    assert complaints(real, shapes) == set()


Change = Callable[[Node], Node | None]


def changed(graph: Graph, kind: str, change: Change) -> Graph:
    """The graph with its first node of a kind changed, or left out with nothing else."""
    first = next(node for node in graph.nodes if node.kind == kind)
    other = change(first)
    nodes = tuple(node for node in graph.nodes if node is not first)
    return Graph(nodes=(*nodes, other) if other else nodes, edges=graph.edges)


def having(**properties: object) -> Change:
    return lambda node: msgspec.structs.replace(node, properties={**node.properties, **properties})


def without(name: str) -> Change:
    return lambda node: msgspec.structs.replace(
        node, properties={key: value for key, value in node.properties.items() if key != name}
    )


def labelled(*labels: str) -> Change:
    return lambda node: msgspec.structs.replace(node, labels=labels)


@pytest.mark.parametrize(
    ("kind", "change", "shape"),
    [
        ("Person", without("name"), "Person"),
        ("Position", without("title"), "Position"),
        ("Tenure", having(capacity="once"), "Tenure"),
        ("Body", without("kind"), "Body"),
        ("Unit", without("code"), "Unit"),
        ("UnitPeriod", without("unitType"), "UnitPeriod"),
        ("Document", without("sha256"), "Document"),
        ("Claim", without("rank"), "Claim"),
        ("Claim", having(confidence=1.5), "Claim"),
        ("Claim", having(quote="x" * 201), "Claim"),
        ("Claim", having(quote="ngắn"), "QuoteLength"),
        ("Claim", having(spanEnd=0), "QuoteLength"),
        ("Term", having(fromYear=2031), "Term"),
        ("Body", labelled("PartyBody", "StateBody"), "OnePartySystem"),
        ("Body", labelled("FrontBody", "StateBody"), "OneStateSystem"),
        ("Body", labelled(), "OneSystem"),
        ("Body", labelled("PartyCommittee", "StateBody"), "PartyCommittee"),
        ("Unit", labelled("Commune", "Province"), "OneLevel"),
    ],
)
def test_a_broken_node_is_found_by_its_shape(
    real: Graph, shapes: rdflib.Graph, kind: str, change: Change, shape: str
) -> None:
    assert shape in complaints(changed(real, kind, change), shapes)


@pytest.mark.parametrize(
    ("type_", "shape"),
    [
        ("HAS_TENURE", "Tenure"),
        ("OF_POSITION", "Tenure"),
        ("AT_BODY", "Tenure"),
        ("IN_BODY", "Position"),
        ("STATED_IN", "Claim"),
        ("TERM_OF", "Term"),
        ("HAS_TENURE", "HeldByTenure"),
    ],
)
def test_an_edge_that_is_missing_is_found(real: Graph, shapes: rdflib.Graph, type_: str, shape: str) -> None:
    edges = tuple(edge for edge in real.edges if edge.type != type_)
    assert shape in complaints(Graph(nodes=real.nodes, edges=edges), shapes)


def test_a_shortened_quote_may_be_shorter_than_its_span(real: Graph, shapes: rdflib.Graph) -> None:
    assert complaints(changed(real, "Claim", having(quote="Bí …")), shapes) == set()


def test_bounds_in_the_wrong_order_are_found(real: Graph, shapes: rdflib.Graph) -> None:
    from datetime import date

    later = having(startNotBefore=date(2025, 2, 1), startNotAfter=date(2025, 1, 1))
    assert "Tenure" in complaints(changed(real, "Tenure", later), shapes)


def test_a_tenure_in_another_body_than_its_position_is_found(real: Graph, shapes: rdflib.Graph) -> None:
    at_body = next(edge for edge in real.edges if edge.type == "AT_BODY")
    other = next(node.ref for node in real.nodes if node.kind == "Body" and node.ref != at_body.target)
    moved: Edge = msgspec.structs.replace(at_body, target=other)
    edges = tuple(edge for edge in real.edges if edge is not at_body)
    assert "TenureBody" in complaints(Graph(nodes=real.nodes, edges=(*edges, moved)), shapes)


def test_a_flow_of_an_unknown_extent_is_found(real: Graph, shapes: rdflib.Graph) -> None:
    edges = tuple(
        msgspec.structs.replace(edge, properties={**edge.properties, "extent": "most"})
        if edge.type == "MERGED_INTO"
        else edge
        for edge in real.edges
    )
    assert complaints(Graph(nodes=real.nodes, edges=edges), shapes) == {"Flow"}


@pytest.mark.parametrize("kind", sorted(NODES))
def test_a_shape_asks_for_the_properties_of_the_schema(shapes: rdflib.Graph, kind: str) -> None:
    shape = rdflib.URIRef(f"https://w3id.org/vietgov/shapes#{kind}")
    assert shapes.value(shape, SH.targetClass) == term(NODES[kind].rdf_class)
    asked = {shapes.value(prop, SH.path): prop for prop in shapes.objects(shape, SH.property)}
    for prop in NODES[kind].properties:
        if prop.type != "alias":
            assert _asked(shapes, asked[term(prop.rdf)]) == _wanted(prop), prop.name


def _asked(shapes: rdflib.Graph, prop: rdflib.term.Node) -> tuple[object, ...]:
    numbers = [shapes.value(prop, predicate) for predicate in (SH.minCount, SH.maxCount)]
    return shapes.value(prop, SH.datatype), *(int(str(number)) if number else None for number in numbers)


def _wanted(prop: Property) -> tuple[object, ...]:
    return DATATYPES.get(prop.type), 1 if prop.required else None, None if prop.many else 1


def test_prefixes_are_those_of_the_schema(shapes: rdflib.Graph) -> None:
    declared = {str(prefix): str(base) for prefix, base in shapes.namespaces()}
    assert all(
        declared[prefix] == base
        for prefix, base in PREFIXES.items()
        if prefix in declared and prefix != "xsd"
    )
    assert declared["xsd"] == str(XSD)
