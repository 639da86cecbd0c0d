import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.query.oxigraph import ask_store

STORE = ox.Store()


@pytest.mark.parametrize(
    ("text", "what_to_do"),
    [
        ("SELECT ?p WHRE { ?p ?q ?r }", "(is it WHERE?)"),
        ("SELECT ?p { ?p ?q ?r . OPTONAL { ?p ?s ?t } }", "(is it OPTIONAL?)"),
        ("SELECT ?p { ?p ?q ?r } LIMT 5", "(is it LIMIT?)"),
        ("SELECT ?p { ?p ?q ?r FILTER regx(?r, 'a') }", "(is it REGEX?)"),
        ("SELECT p { ?p ?q ?r }", "(a variable begins with ?)"),
        ("SELECT ?p, ?q { ?p ?q ?r }", "(no commas between variables)"),
        (
            "SELECT ?p (COUNT(?q)) { ?p ?q ?r } GROUP BY ?p",
            "(what is counted gets a name: (COUNT(?x) AS ?n))",
        ),
        ("SELECT ?p { ?p ?q ?r } ORDER ?p", "(write ORDER BY, GROUP BY)"),
        ("SELECT ?p { ?p ?q ?r FILTER ?r > 3 }", "(write FILTER(…))"),
        ("SELECT ?p { ?p ?q ?r ?p ?s ?t }", "(is a . or ; missing before it?)"),
        ("SELECT ?p { ?p foaf:name Lan }", "a text stands in quotes"),
        ("MATCH (n) RETURN n", "(this is Cypher: kg query cypher)"),
        ("DELETE WHERE { ?s ?p ?o }", "(the store is only read"),
        ("SELECT ?p { ?p ?q ?r ", "(1 { is not closed)"),
        ("SELECT ?p { ?p ?q '}' . { ?p ?q ?r ", "(2 { are not closed)"),
        ("SELECT ?p { ?p foa:name ?r }", "known: vg rdf"),
        ("SELECT ?p { ?p ?q ?r ) }", "go on like this: "),
    ],
)
def test_a_syntax_error_says_what_to_do(text: str, what_to_do: str) -> None:
    with pytest.raises(QueryError) as error:
        ask_store(STORE, text, {})
    assert what_to_do in str(error.value)


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
