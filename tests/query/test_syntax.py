import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.query.oxigraph import ask_store

STORE = ox.Store()


@pytest.mark.parametrize(
    ("text", "place", "shown"),
    [
        ("SELEC * { ?s ?p ?o }", "line 1, column 1", ">>>SELEC * { ?s ?p ?o }"),
        ("SELECT * { ?s ?p }", "line 1, column 18", "SELECT * { ?s ?p >>>}"),
        ("SELECT * { ?s ?p ?ỹ ỹ }", "line 1, column 21", "SELECT * { ?s ?p ?ỹ >>>ỹ }"),
        ("SELECT * { ?s ?p ?o . FILTR(?o > 1) }", "line 1, column 23", "?o . >>>FILTR(?o > 1) }"),
        ("SELECT * { ?s ?p ?o FILTER(?o = ) }", "line 1, column 33", "FILTER(?o = >>>) }"),
        ("SELECT ?x {} ORDER ?x", "line 1, column 20", "ORDER >>>?x"),
        ("SELECT ?x {} LIMIT x", "line 1, column 20", "LIMIT >>>x"),
        ("SELECT ?x\n  # ai?\nWHER { ?x a ?y }", "line 3, column 1", ">>>WHER { ?x a ?y }"),
        ("SELECT ?x\r\nWHER { ?x a ?y }", "line 2, column 1", ">>>WHER { ?x a ?y }"),
        ("SELECT ?x { ?x a 'abc }", "line 1, column 18: the string", "?x a >>>'abc }"),
        ('SELECT ?x { ?x a """ab"c"" }', "line 1, column 18: the string", "?x a >>>"),
        ("SELECT ?x { ?x a 'ab\\' }", "line 1, column 18: the string", "?x a >>>'ab"),
        ("MATCH (n) RETURN n", "line 1, column 1", ">>>MATCH (n) RETURN n"),
        ("INSERT DATA { vg:a vg:b vg:c }", "line 1, column 1", ">>>INSERT DATA"),
        ("SELECT * { ?s ?p ?o", "line 1, column 20: the query ends too early", "?o>>>"),
        ("# chỉ có lời", "line 1, column 13: the query ends too early", "lời>>>"),
        ("ASK { ?x a nothing:Person }", "line 1, column 12: the prefix", "?x a >>>nothing:Person }"),
        ("ASK { ?x a foaf:Person, (:b) }", "line 1, column 26: the prefix", ", (>>>:b) }"),
        ("ASK { VALUES (?a ?b) { (1) } }", "a row of VALUES has one value for each", ""),
        ("SELECT (1 AS ?x) (2 AS ?x) {}", "two columns of one name", ""),
        ("ASK { ?s ?p $day . ?s ?q $day ?r }", "line 1, column 31", "?q $day >>>?r }"),
        ("ASK { ?s ?p '\x1b[31m' \x1b }", "line 1, column 21", "?p ' [31m' >>>  }"),
        ("ASK { " + "?s ?p ?o . " * 100 + "OPTONAL { } }", "line 1, column 1107", ". >>>OPTONAL { } }"),
    ],
)
def test_a_syntax_error_names_line_and_column_and_shows_the_place(text: str, place: str, shown: str) -> None:
    parameters = {"day": "2025-07-01"} if "$day" in text else {}
    with pytest.raises(QueryError) as error:
        ask_store(STORE, text, parameters)
    message = str(error.value)
    assert message.startswith("SPARQL: line ")
    assert place in message
    assert shown in message
    assert message.isprintable()
    assert len(message) < 250
