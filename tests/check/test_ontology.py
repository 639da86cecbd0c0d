import pytest
import rdflib
from rdflib import OWL, RDF, RDFS, SKOS, XSD

from kg.graph.schema import EDGES, NODES, PREFIXES
from kg.model.paths import data_path

VG = rdflib.Namespace(PREFIXES["vg"])
DATATYPES = {
    "string": XSD.string,
    "vi": RDF.langString,
    "integer": XSD.integer,
    "decimal": XSD.decimal,
    "boolean": XSD.boolean,
    "date": XSD.date,
}


def term(curie: str) -> rdflib.URIRef:
    prefix, _, local = curie.partition(":")
    return rdflib.URIRef(PREFIXES[prefix] + local)


def classes() -> set[str]:
    found = {kind.rdf_class for kind in NODES.values()}
    found |= {rdf_class for kind in NODES.values() for rdf_class in kind.labels.values()}
    return found | {kind.statement[0] for kind in EDGES.values() if kind.properties}


def datatype_properties() -> dict[str, set[str]]:
    """Predicate of each property that has a literal -> its types in the schema."""
    found: dict[str, set[str]] = {}
    for kind in (*NODES.values(), *EDGES.values()):
        for prop in kind.properties:
            if prop.type not in ("concept", "tenure", "url", "alias"):
                found.setdefault(prop.rdf, set()).add(prop.type)
    return found


def object_properties() -> set[str]:
    found = {
        prop.rdf
        for kind in (*NODES.values(), *EDGES.values())
        for prop in kind.properties
        if prop.type in ("concept", "tenure", "url", "alias")
    }
    for kind in EDGES.values():
        found.add(kind.predicate)
        found.update(kind.refinements.values())
        found.update(kind.statement[1:] if kind.properties else ())
        found.update(kind.owner[1:] if kind.owner else ())
    return found


@pytest.fixture(scope="module")
def ontology() -> rdflib.Graph:
    return rdflib.Graph().parse(data_path("ontology", "kg.ttl"))


@pytest.mark.parametrize("curie", sorted(classes() | set(datatype_properties()) | object_properties()))
def test_a_term_of_the_schema_has_label_and_comment_in_both_languages(
    ontology: rdflib.Graph, curie: str
) -> None:
    for predicate in (RDFS.label, RDFS.comment):
        languages = [value.language for value in ontology.objects(term(curie), predicate)]  # type: ignore[attr-defined]
        assert sorted(languages) == ["en", "vi"]


def test_the_ontology_defines_the_terms_of_the_schema_and_no_others(ontology: rdflib.Graph) -> None:
    own = {
        curie
        for curie in classes() | set(datatype_properties()) | object_properties()
        if curie.startswith("vg:")
    }
    defined = set(ontology.subjects(RDFS.isDefinedBy, rdflib.URIRef("https://w3id.org/vietgov/ns")))
    assert defined == {term(curie) for curie in own}
    used = {node for triple in ontology for node in triple if str(node).startswith(str(VG))}
    assert used <= defined


def test_a_term_is_of_the_kind_that_the_schema_makes_it(ontology: rdflib.Graph) -> None:
    for curie in classes():
        if curie.startswith("vg:"):
            assert (term(curie), RDF.type, OWL.Class) in ontology, curie
    for curie in object_properties():
        if curie.startswith("vg:"):
            assert (term(curie), RDF.type, OWL.ObjectProperty) in ontology, curie
    for curie, types in datatype_properties().items():
        if curie.startswith("vg:"):
            assert (term(curie), RDF.type, OWL.DatatypeProperty) in ontology, curie
            assert {DATATYPES[one] for one in types} == set(ontology.objects(term(curie), RDFS.range)), curie


def test_domains_and_ranges_hold_for_all_that_the_schema_joins(ontology: rdflib.Graph) -> None:
    def holds(predicate: str, relation: rdflib.URIRef, kinds: tuple[str, ...]) -> None:
        for allowed in ontology.objects(term(predicate), relation):
            for kind in kinds:
                own = {term(NODES[kind].rdf_class), *map(term, NODES[kind].labels.values())}
                assert allowed in own, (predicate, kind)

    for kind in NODES.values():
        for prop in kind.properties:
            holds(prop.rdf, RDFS.domain, (kind.label,))
    for edge in EDGES.values():
        ends = (edge.targets, edge.sources) if edge.inverse else (edge.sources, edge.targets)
        holds(edge.predicate, RDFS.domain, ends[0] or tuple(NODES))
        holds(edge.predicate, RDFS.range, ends[1] or tuple(NODES))


def test_each_further_label_is_a_subclass_of_its_kind(ontology: rdflib.Graph) -> None:
    for kind in NODES.values():
        for rdf_class in kind.labels.values():
            above = set(ontology.transitive_objects(term(rdf_class), RDFS.subClassOf))
            formal = rdflib.URIRef(PREFIXES["org"] + "FormalOrganization")
            assert {term(kind.rdf_class), formal} & above


@pytest.mark.parametrize("vocabulary", ["m8g", "vl", "crm", "ftm", "popolo", "wd", "wdt"])
def test_other_vocabularies_are_aligned(ontology: rdflib.Graph, vocabulary: str) -> None:
    base = dict(ontology.namespaces())[vocabulary]
    assert any(str(value).startswith(str(base)) for value in ontology.objects(None, SKOS.closeMatch))
