import io
import subprocess
import sys
import warnings
from collections import Counter

import msgspec
import pyoxigraph as ox
import pytest
import rdflib
import rdflib.compare
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import OutputError, SchemaError
from kg.export import rdf
from kg.graph import Graph
from kg.graph.schema import PREFIXES
from kg.model.graph import Edge, Node
from kg.model.ids import graph_iri, iri
from tests.graph_readers import hostile, source
from tests.graphs import DOCUMENT, graph_of_every_type, story

VG = PREFIXES["vg"]


def written(graph: Graph, form: rdf.RdfFormat) -> bytes:
    output = io.BytesIO()
    rdf.write(graph, output, form)
    return output.getvalue()


def objects(graph: Graph, subject: str, predicate: str) -> set[str]:
    prefix, local = predicate.split(":")
    wanted = PREFIXES[prefix] + local
    return {
        str(quad.object)
        for quad in rdf.quads(graph)
        if quad.subject == ox.NamedNode(subject) and quad.predicate.value == wanted
    }


@pytest.mark.parametrize("form", ["nq", "trig", "jsonld"])
def test_a_graph_comes_back_from_rdf(form: rdf.RdfFormat) -> None:
    graph = graph_of_every_type()
    assert rdf.read_graph(written(graph, form), rdf.FORMATS[form]) == graph


@given(st.randoms(use_true_random=False))
def test_the_bytes_do_not_depend_on_the_order(random) -> None:
    graph = graph_of_every_type()
    nodes, edges = list(graph.nodes), list(graph.edges)
    random.shuffle(nodes)
    random.shuffle(edges)
    assert written(Graph(nodes=tuple(nodes), edges=tuple(edges)), "nq") == written(graph, "nq")


@pytest.mark.parametrize("form", ["nq", "nt", "trig", "ttl", "jsonld"])
def test_the_bytes_do_not_depend_on_the_process(form: rdf.RdfFormat) -> None:
    program = (
        "import sys, kg.export.rdf as rdf; from tests.graphs import graph_of_every_type;"
        f"rdf.write(graph_of_every_type(), sys.stdout.buffer, '{form}')"
    )
    runs = {
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True).stdout for _ in "ab"
    }
    assert runs == {written(graph_of_every_type(), form)}


def test_every_triple_stands_in_one_graph() -> None:
    edge = Edge(
        type="MERGED_INTO",
        source="Unit/unit-1",
        target="Unit/unit-2",
        graph="derived",
        properties={**_flow(graph_of_every_type()).properties, "basis": "article"},
    )
    graph = graph_of_every_type()
    both = Graph(nodes=graph.nodes, edges=(*graph.edges, edge))
    counts = Counter(quad.triple for quad in rdf.quads(both))
    assert max(counts.values()) == 1
    merged = [quad for quad in rdf.quads(both) if quad.predicate.value == f"{VG}mergedInto"]
    assert [str(quad.graph_name) for quad in merged] == ["<https://w3id.org/vietgov/graph/register>"]


def _flow(graph: Graph) -> Edge:
    return next(edge for edge in graph.edges if edge.type == "MERGED_INTO")


def test_leaving_one_named_graph_out_leaves_all_others() -> None:
    graph = graph_of_every_type()
    register = ox.NamedNode("https://w3id.org/vietgov/graph/register")
    assert set(rdf.quads(graph, without="register")) == {
        quad for quad in rdf.quads(graph) if quad.graph_name != register
    }


def test_no_node_is_blank_and_none_is_rdf_1_2() -> None:
    for quad in rdf.quads(graph_of_every_type()):
        assert isinstance(quad.subject, ox.NamedNode)
        assert isinstance(quad.object, ox.NamedNode | ox.Literal)


@pytest.mark.parametrize("graph", [graph_of_every_type(), story(), hostile(), Graph()])
@pytest.mark.parametrize("form", ["nq", "nt", "trig", "ttl", "jsonld"])
def test_oxigraph_reads_what_the_graph_says(form: rdf.RdfFormat, graph: Graph) -> None:
    read = list(ox.parse(written(graph, form), format=rdf.FORMATS[form]))
    assert len(read) == len(set(read))
    expected = set(rdf.quads(graph))
    if form in ("ttl", "nt"):
        assert {quad.triple for quad in read} == {quad.triple for quad in expected}
    else:
        assert set(read) == expected


@pytest.mark.parametrize("graph", [graph_of_every_type(), hostile()])
@pytest.mark.parametrize(("form", "parser"), [("nq", "nquads"), ("trig", "trig"), ("jsonld", "json-ld")])
def test_rdflib_reads_the_same_named_graphs(form: rdf.RdfFormat, parser: str, graph: Graph) -> None:
    read, expected = rdflib.Dataset(), rdflib.Dataset()
    with warnings.catch_warnings(category=DeprecationWarning, action="ignore"):
        read.parse(data=written(graph, form), format=parser)
        expected.parse(data=b"".join(f"{quad} .\n".encode() for quad in rdf.quads(graph)), format="nquads")
        assert set(read.quads()) == set(expected.quads())


@pytest.mark.parametrize("form", ["nq", "nt", "trig", "ttl", "jsonld"])
@pytest.mark.parametrize("named", ["register", "derived", DOCUMENT])
def test_a_named_graph_can_be_written_alone(form: rdf.RdfFormat, named: str) -> None:
    graph, output = graph_of_every_type(), io.BytesIO()
    told = rdf.write_source(source(graph), output, form, named=named)
    expected = {quad for quad in rdf.quads(graph) if quad.graph_name == ox.NamedNode(graph_iri(named))}
    read = ox.parse(output.getvalue(), format=rdf.FORMATS[form])
    assert {quad.triple for quad in read} == {quad.triple for quad in expected}
    assert told == f"{len(expected)} triples"


def test_a_named_graph_that_is_not_there_is_said() -> None:
    with pytest.raises(OutputError, match=r"no named graph 'x'; there are register, derived and document/ID"):
        rdf.write_source(source(), io.BytesIO(), "nq", named="x")


@pytest.mark.parametrize(("form", "parser"), [("ttl", "turtle"), ("nt", "nt")])
def test_rdflib_reads_the_same_graph_as_from_n_quads(form: rdf.RdfFormat, parser: str) -> None:
    read = rdflib.Graph().parse(data=written(graph_of_every_type(), form), format=parser)
    assert rdflib.compare.isomorphic(read, union_of_quads(written(graph_of_every_type(), "nq")))
    assert len(read) == len(list(rdf.quads(graph_of_every_type())))


def union_of_quads(content: bytes) -> rdflib.Graph:
    dataset = rdflib.Dataset()
    with warnings.catch_warnings(category=DeprecationWarning, action="ignore"):
        dataset.parse(data=content, format="nquads")
    union = rdflib.Graph()
    for subject, predicate, object_, _ in dataset.quads():
        union.add((subject, predicate, object_))
    return union


def test_oxigraph_gives_back_the_very_terms_of_the_file() -> None:
    store = ox.Store()
    store.extend(rdf.quads(graph_of_every_type()))
    assert set(store) == set(rdf.quads(graph_of_every_type()))


@pytest.mark.parametrize(
    ("subject", "predicate", "expected"),
    [
        ("Unit/unit-1", "skos:prefLabel", {'"xã Đức Thọ 1"@vi'}),
        ("Unit/unit-1", "vg:from", {'"2025-07-01"^^<http://www.w3.org/2001/XMLSchema#date>'}),
        ("Body/body-1", "vg:bodyKind", {"<https://w3id.org/vietgov/concept/bi-thu-1>"}),
        ("Claim/claim-1", "vg:confidence", {'"1.25"^^<http://www.w3.org/2001/XMLSchema#decimal>'}),
        ("Unit/unit-1", "vg:wholeInto", {"<https://w3id.org/vietgov/id/unit/unit-2>"}),
        ("Unit/unit-1", "vg:partInto", {"<https://w3id.org/vietgov/id/unit/unit-2>"}),
        ("Tenure/tenure-2", "org:member", {"<https://w3id.org/vietgov/id/person/person-1>"}),
        ("Person/m001", "dcterms:isReplacedBy", {"<https://w3id.org/vietgov/id/person/person-1>"}),
        ("Document/tin/2025/bài 1", "dcterms:source", {"<https://baohatinh.example/tin-1.html?a=1&b=%20>"}),
    ],
)
def test_a_value_becomes_the_term_of_the_schema(subject: str, predicate: str, expected: set[str]) -> None:
    assert objects(graph_of_every_type(), iri(subject), predicate) == expected


def test_a_url_that_is_none_stays_a_string() -> None:
    node = Node(
        kind="Document",
        id="a",
        graph=DOCUMENT,
        properties={"identifier": "a", "sha256": "0", "source": "báo giấy, số 3"},
    )
    graph = Graph(nodes=(node,))
    assert objects(graph, iri("Document/a"), "dcterms:source") == {'"báo giấy, số 3"'}
    assert rdf.read_graph(written(graph, "nq")) == graph


@pytest.mark.parametrize(("quote", "is_exact"), [("Bí thư", True), ("Bí …", False), ("Bí t…", False)])
def test_a_shortened_quote_has_no_quote_selector(quote: str, is_exact: bool) -> None:
    claim = next(node for node in graph_of_every_type().nodes if node.kind == "Claim")
    properties = {**claim.properties, "quote": quote, "spanStart": 10, "spanEnd": 16}
    graph = Graph(nodes=(msgspec.structs.replace(claim, properties=properties),))
    assert objects(graph, iri(claim.ref) + "#quote", "oa:exact") == ({f'"{quote}"'} if is_exact else set())
    assert objects(graph, iri(claim.ref) + "#position", "oa:start") == {
        '"10"^^<http://www.w3.org/2001/XMLSchema#integer>'
    }


def test_foreign_rdf_is_refused() -> None:
    with pytest.raises(SchemaError, match="is no node of this graph"):
        rdf.read_graph(
            b"<https://example.org/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
            b"<http://www.w3.org/ns/org#Post> <https://w3id.org/vietgov/graph/derived> .\n"
        )
