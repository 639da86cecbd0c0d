from datetime import date

import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.export.rdf import quads
from kg.query.oxigraph import ask_store
from kg.query.tokens import LONGEST_TEXT, bind, guard
from tests.graphs import story


@pytest.fixture(scope="module")
def store() -> ox.Store:
    made = ox.Store()
    made.extend(quads(story()))
    return made


def test_the_default_graph_is_the_union_and_no_answer_doubles(store: ox.Store) -> None:
    result = ask_store(store, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    assert result.rows == ((len({quad.triple for quad in quads(story())}),),)


def test_graph_asks_for_a_source(store: ox.Store) -> None:
    result = ask_store(store, "SELECT DISTINCT ?g { GRAPH ?g { ?c a vg:Claim } }")
    graphs = {f"https://w3id.org/vietgov/graph/document/b%C3%A0i%20{number}" for number in (1, 2)}
    assert {row[0] for row in result.rows} == graphs


def test_values_come_as_those_of_python(store: ox.Store) -> None:
    query = """
        SELECT ?from ?start ?confidence ?name ?none (true AS ?yes) {
          ?unit vg:from ?from .
          ?claim vg:spanStart ?start ; vg:confidence ?confidence ; vg:quote "Bí thư Đảng ủy" .
          ?body a vg:PartyBody ; skos:prefLabel ?name }"""
    assert ask_store(store, query).rows == ((date(2025, 7, 1), 10, 0.9, "Đảng ủy xã Mẫu Sơn", None, True),)


def test_ask_and_construct_have_columns_too(store: ox.Store) -> None:
    assert ask_store(store, "ASK { ?s a vg:Claim }").records() == [{"answer": True}]
    found = ask_store(store, "CONSTRUCT { ?s a vg:X } WHERE { ?s a vg:PartyCommittee }")
    assert found.columns == ("subject", "predicate", "object")
    assert found.rows[0][0] == "https://w3id.org/vietgov/id/body/b1"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("SELECT * WHERE { ?s", "SPARQL: line 1, column 20"),
        ("", "^the query is empty"),
        ("SELECT ?x { ?s ?p nothing:here }", "SPARQL"),
        ("INSERT DATA { vg:a vg:b vg:c }", "SPARQL"),
        ("DROP ALL", "SPARQL"),
        ("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "SERVICE"),
        ("SELECT * " + "{" * 5000 + "}" * 5000, "nested"),
        ("SELECT * { FILTER " + "(" * 5000 + "1" + ")" * 5000 + "}", "nested"),
        ("SELECT * { FILTER(" + "!" * 20000 + "true) }", "nested"),
        ("SELECT * { FILTER(" + "|| ?a " * 20000 + ") }", "longer than"),
    ],
)
def test_what_cannot_be_asked_is_one_short_line(store: ox.Store, text: str, complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint) as error:
        ask_store(store, text)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 200


@pytest.mark.parametrize(
    "text",
    [
        'SELECT * { ?s skos:prefLabel "{ SERVICE {{{{ ((((" }',
        "SELECT * { ?s vg:service ?o } # SERVICE {{{{",
        "SELECT * { ?s <https://example.org/SERVICE> ?o }",
        "SELECT ?service { ?service a vg:Claim }",
        "SELECT * { _:service ?p vg:a-service . ?s :service ?o }",
        "SELECT * { ?s ?p '''a'b{{{''' }",
    ],
)
def test_words_in_strings_names_and_comments_are_no_danger(text: str) -> None:
    guard(text)


def test_a_guarded_text_may_be_long(store: ox.Store) -> None:
    values = " ".join(f'"{number}"' for number in range(4000))
    text = f"SELECT * {{ VALUES ?code {{ {values} }} ?unit vg:code ?code }}"
    assert len(text) < LONGEST_TEXT
    assert ask_store(store, text).rows == ()


@pytest.mark.parametrize(
    ("value", "rows"),
    [
        ("xã Mẫu Sơn", 0),
        ("00001", 1),
        ('00001" . ?x ?y "', 0),
        ("00001\\", 0),
        ("00001'''", 0),
        ("https://w3id.org/vietgov/id/unit/00001-20250701", 0),
    ],
)
def test_a_parameter_is_a_term_whatever_it_contains(store: ox.Store, value: str, rows: int) -> None:
    assert len(ask_store(store, "SELECT ?u { ?u vg:code $code }", {"code": value}).rows) == rows


def test_an_iri_and_a_date_are_terms_of_their_kind(store: ox.Store) -> None:
    parameters = {"unit": "https://w3id.org/vietgov/id/unit/00001-20250701", "day": "2025-07-01"}
    assert ask_store(store, "ASK { $unit vg:from $day }", parameters).rows == ((True,),)
    assert ask_store(store, "ASK { $unit vg:from $day }", {**parameters, "day": date(2025, 7, 2)}).rows == (
        (False,),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SELECT ?u ?c { ?u vg:code ?c }", 'SELECT ?u ("1" AS ?c) { ?u vg:code "1" }'),
        ("SELECT (STR(?c) AS ?d) WHERE { }", 'SELECT (STR("1") AS ?d) WHERE { }'),
        ("SELECT * { { SELECT ?c { ?u ?p ?c } } }", 'SELECT * { { SELECT ("1" AS ?c) { ?u ?p "1" } } }'),
        ("SELECT * { ?u ?p ?c } ORDER BY ?c DESC(?c)", 'SELECT * { ?u ?p "1" } ORDER BY ("1") DESC("1")'),
        ("SELECT * { ?u ?p '?c' . ?u ?q ?c } # ?c", "SELECT * { ?u ?p '?c' . ?u ?q \"1\" } # ?c"),
        ("SELECT * { ?u vg:partOf?c }", 'SELECT * { ?u vg:partOf"1" }'),
    ],
)
def test_terms_stand_in_the_place_of_variables(text: str, expected: str) -> None:
    assert bind(text, {"c": '"1"'}) == expected


def test_a_parameter_that_the_query_does_not_have_is_an_error(store: ox.Store) -> None:
    with pytest.raises(QueryError, match=r"no variable \?unit"):
        ask_store(store, "ASK { ?s ?p ?o }", {"unit": "x"})


def test_a_comment_at_the_top_may_say_anything(store: ox.Store) -> None:
    assert ask_store(store, "# example: của ai?\n# columns:\n# sources: báo\nASK {}").rows == ((True,),)
