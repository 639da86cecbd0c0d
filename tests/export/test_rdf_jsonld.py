import io
import json
from typing import Any

import pytest

from kg.export import rdf
from kg.export.rdf_jsonld import context
from kg.export.rdf_terms import prefixes
from kg.graph import Graph
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Node
from kg.model.paths import data_path
from tests.graphs import story
from tools.write_context import text


def objects(graph: Graph) -> dict[tuple[str, str], dict[str, Any]]:
    """Objects by named graph and id."""
    output = io.BytesIO()
    rdf.write(graph, output, "jsonld")
    read = json.loads(output.getvalue())
    assert read["@context"] == context()
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for named in read["@graph"]:
        for one in named["@graph"]:
            found.setdefault((named["@id"], one["@id"]), {}).update(one)
    return found


def test_the_context_of_the_ontology_is_that_of_the_files() -> None:
    path = data_path("ontology", "context.jsonld")
    assert path.read_text(encoding="utf-8") == text(), "run tools/write_context.py"
    assert json.loads(path.read_bytes()) == {"@context": context()}


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        ("vg:startNotBefore", {"@id": "vg:startNotBefore", "@type": "xsd:date"}),
        ("vg:confidence", {"@id": "vg:confidence", "@type": "xsd:decimal"}),
        ("vg:ofUnit", {"@id": "vg:ofUnit", "@type": "@id"}),
        ("vg:bodyKind", {"@id": "vg:bodyKind", "@type": "@id"}),
        ("vg:wholeInto", {"@id": "vg:wholeInto", "@type": "@id"}),
        ("skos:prefLabel", {"@id": "skos:prefLabel", "@language": "vi"}),
        ("unit-period", "https://w3id.org/vietgov/id/unit-period/"),
    ],
)
def test_a_term_has_the_type_of_its_values(term: str, expected: object) -> None:
    assert context()[term] == expected


def test_every_property_of_the_schema_is_coerced_or_native() -> None:
    for kind in (*NODES.values(), *EDGES.values()):
        for prop in kind.properties:
            assert (prop.rdf in context()) == (
                prop.type not in ("string", "integer", "boolean")
            ) or prop.rdf in ("skos:prefLabel",), prop


def test_a_unit_is_compact() -> None:
    assert objects(story())["graph:register", "unit:00001-20250701"] == {
        "@id": "unit:00001-20250701",
        "@type": ["vg:Unit", "vg:Commune"],
        "skos:prefLabel": "xã Mẫu Sơn",
        "vg:code": "00001",
        "vg:from": "2025-07-01",
    }


def test_a_claim_stands_in_the_graph_of_its_document_with_numbers() -> None:
    claim = objects(story())["graph:document/b%C3%A0i%201", "claim:c1"]
    assert (claim["vg:spanStart"], claim["vg:confidence"]) == (10, "0.9")
    assert claim["vg:supports"] == "tenure:t1"


@pytest.mark.parametrize(
    ("kind", "properties", "term", "expected"),
    [
        ("Term", {"name": "2020-2025"}, "skos:prefLabel", {"@value": "2020-2025"}),
        ("Document", {"source": "báo giấy, số 3"}, "dcterms:source", {"@value": "báo giấy, số 3"}),
        ("Document", {"source": "https://a.example/x"}, "dcterms:source", "https://a.example/x"),
        ("Person", {"name": 'A "B"\\\n\x01'}, "foaf:name", 'A "B"\\\n\x01'),
        ("Person", {"spellings": ("a", "b")}, "skos:altLabel", ["a", "b"]),
        ("Unit", {"name": "<script>"}, "skos:prefLabel", "<script>"),
    ],
)
def test_a_value_that_is_not_of_the_usual_type_says_so(
    kind: str, properties: dict[str, Any], term: str, expected: object
) -> None:
    (found,) = objects(
        Graph(nodes=(Node(kind=kind, id="1", graph="derived", properties=properties),))
    ).values()
    assert found[term] == expected


def test_every_prefix_can_be_one() -> None:
    assert all(namespace[-1] in "/#" for namespace in prefixes().values())
