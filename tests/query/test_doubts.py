"""Why a query may have no rows."""

from collections.abc import Callable

import pytest

from kg.query.doubts import doubts_of_cypher, doubts_of_sparql
from kg.query.library import load_query, names

UNTAGGED = 'names are Vietnamese, write "xã Đức Thọ"@vi'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SELECT ?n { ?p foaf:nam ?n }", "no graph has foaf:nam (near to it: foaf:name)"),
        ("SELECT ?x { ?x org:hold ?y }", "no graph has org:hold (near to it: org:holds)"),
        ("SELECT ?x { ?x a vg:Person }", "no graph has vg:Person (near to it: foaf:Person)"),
        ("ASK { ?x a vg:Zzz . ?y a vg:Zzz }", "no graph has vg:Zzz"),
        ("ASK { ?x vg:title concept:bithu }", "no graph has concept:bithu (near to it: concept:bi-thu)"),
        ("ASK { ?x skos:prefLabel 'xã Đức Thọ' }", UNTAGGED),
        ('ASK { ?x skos:prefLabel "xã Đức Thọ" , ?y }', UNTAGGED),
        ('ASK { ?x skos:prefLabel "xã Đức Thọ"@vi }', ""),
        ("ASK { ?p foaf:name 'Lê Hữu Trân' ; org:holds/org:postIn ?b }", ""),
        ("ASK { ?x skos:prefLabel ?n FILTER(STR(?n) = 'xã Đức Thọ') } # vg:Zzz", ""),
        ("PREFIX vg: <http://example.org/> ASK { ?x a vg:Zzz }", ""),
        ("ASK { ?x ex:nothing 'vg:Zzz' }", ""),
    ],
)
def test_sparql_is_doubted_for_terms_that_no_graph_has_and_names_without_tag(text: str, told: str) -> None:
    assert doubts_of_sparql(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("MATCH (p:Persn) RETURN p", "no graph has Persn (near to it: Person)"),
        ("MATCH ()-[h:HOLDS|HELDS*1..3]->() RETURN h", "no graph has HELDS (near to it: HELD)"),
        ("MATCH (n) WHERE n:Zzz RETURN n", "no graph has Zzz"),
        ("MATCH (n:Person WHERE n.name = ':Zzz') RETURN n // :Zzz", ""),
        ("MATCH (n:Unit&!Commune {name: x}) RETURN n {.name, code: n.code}", ""),
        ("MATCH (n:Tenure) RETURN [day IN n.seenOn | day.year]", ""),
    ],
)
def test_cypher_is_doubted_for_labels_and_types_that_no_graph_has(text: str, told: str) -> None:
    assert doubts_of_cypher(text) == told


@pytest.mark.parametrize(("language", "doubts"), [("sparql", doubts_of_sparql), ("cypher", doubts_of_cypher)])
def test_no_question_of_the_library_is_doubted(language: str, doubts: Callable[[str], str]) -> None:
    for name in names(language):  # type: ignore[arg-type]
        assert doubts(load_query(name, language).text) == "", name  # type: ignore[arg-type]
