from collections import Counter
from pathlib import Path

import pytest
from rdflib import RDF, SKOS, XSD, Graph, Literal, Namespace, URIRef

from kg.model.findings import ChangeKind, EventKind, TenureStatus, Variable
from kg.model.ids import CONCEPTS, NAMESPACE
from kg.model.paths import data_path
from kg.units import load_register
from kg.vocabulary import Vocabulary, load_vocabulary
from kg.vocabulary.concepts import main, turtle

CONCEPT = Namespace(CONCEPTS)
VG = Namespace(NAMESPACE)


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph().parse(data_path("ontology", "concepts.ttl"))


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary()


def test_the_checked_in_file_is_the_generated_one(vocabulary: Vocabulary, tmp_path: Path) -> None:
    main(tmp_path / "concepts.ttl")
    generated = (tmp_path / "concepts.ttl").read_text(encoding="utf-8")
    assert generated == turtle(vocabulary)
    assert data_path("ontology", "concepts.ttl").read_text(encoding="utf-8") == generated, (
        "run `python -m kg.vocabulary.concepts` and check in what it writes"
    )


def test_every_id_of_the_vocabulary_is_a_concept_in_the_scheme_of_its_table(
    graph: Graph, vocabulary: Vocabulary
) -> None:
    for scheme, ids in (
        ("bodyKind", vocabulary.bodies),
        ("title", vocabulary.titles),
        ("unitType", vocabulary.unit_types),
    ):
        assert set(graph.subjects(SKOS.inScheme, CONCEPT[scheme])) == {CONCEPT[ident] for ident in ids}


@pytest.mark.parametrize(
    ("scheme", "values"),
    [
        ("changeKind", ChangeKind),
        ("eventKind", EventKind),
        ("variable", Variable),
        ("tenureStatus", TenureStatus),
    ],
)
def test_every_value_that_findings_may_have_is_a_concept(graph: Graph, scheme: str, values: object) -> None:
    for value in values.__args__:  # type: ignore[attr-defined]
        assert (CONCEPT[value], SKOS.inScheme, CONCEPT[scheme]) in graph


def test_a_concept_has_one_label_a_language_and_one_scheme(graph: Graph) -> None:
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        languages = Counter(label.language for label in graph.objects(concept, SKOS.prefLabel))  # type: ignore[attr-defined]
        assert languages == {"vi": 1, "en": 1}, concept
        assert len(list(graph.objects(concept, SKOS.inScheme))) == 1
        assert not set(graph.objects(concept, SKOS.prefLabel)) & set(graph.objects(concept, SKOS.altLabel))


def test_no_label_holds_a_placeholder(graph: Graph) -> None:
    labels = [*graph.objects(None, SKOS.prefLabel), *graph.objects(None, SKOS.altLabel)]
    assert [label for label in labels if "{" in str(label)] == []


def test_vietnamese_labels_of_a_scheme_differ(graph: Graph) -> None:
    labels = Counter(
        (graph.value(concept, SKOS.inScheme), label)
        for concept, label in graph.subject_objects(SKOS.prefLabel)
        if isinstance(label, Literal)
        and label.language == "vi"
        and (concept, RDF.type, SKOS.Concept) in graph
    )
    assert [label for label, count in labels.items() if count > 1] == []


def test_every_object_in_the_namespace_of_concepts_is_defined(graph: Graph) -> None:
    defined = set(graph.subjects())
    used = {term for term in graph.objects() if isinstance(term, URIRef) and term.startswith(CONCEPTS)}
    assert used - defined == set()


def test_validity_is_given_in_full_days_the_last_one_inclusive(graph: Graph) -> None:
    assert graph.value(CONCEPT["huyen-uy"], VG.validUntil) == Literal("2025-06-30", datatype=XSD.date)
    assert graph.value(CONCEPT["ban-xay-dung-dang"], VG.validFrom) == Literal("2025-07-01", datatype=XSD.date)


def test_a_standing_deputy_is_narrower_than_the_deputy(graph: Graph) -> None:
    assert (CONCEPT["pho-bi-thu-thuong-truc"], SKOS.broader, CONCEPT["pho-bi-thu"]) in graph
    assert (CONCEPT["pho-bi-thu"], SKOS.broader, None) not in graph


def test_a_title_says_whether_it_has_one_holder_at_a_time(graph: Graph) -> None:
    assert (CONCEPT["bi-thu"], VG.singleSeat, Literal(True)) in graph
    assert list(graph.objects(CONCEPT["bi-thu"], VG.sharedIn)) == [CONCEPT["ban-bi-thu"]]
    assert (CONCEPT["pho-chu-tich"], VG.singleSeat, None) not in graph


def test_what_the_register_of_units_uses_is_a_concept(graph: Graph) -> None:
    register = load_register()
    kinds = {change.kind for change in register.changes.values()} | {flow.kind for flow in register.flows}
    types = {period.type for unit in register.units.values() for period in unit.periods}
    labels = {
        str(label)
        for concept in graph.subjects(SKOS.inScheme, CONCEPT["unitType"])
        for label in graph.objects(concept, SKOS.prefLabel)
    }
    assert {CONCEPT[kind] for kind in kinds} <= set(graph.subjects(SKOS.inScheme, CONCEPT["changeKind"]))
    assert types <= labels
