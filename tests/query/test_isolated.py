import time
from collections.abc import Iterator
from datetime import date

import pytest

from kg.errors import KgError, NotFound, QueryError
from kg.query.isolated import SparqlSession, TextForm
from kg.query.limits import Limits
from kg.query.parameters import NodeRef
from kg.store import Build, Store
from tests.graphs import story
from tests.stores import put

PRODUCT = " ".join(f"?a{number} ?b{number} ?c{number} ." for number in range(8))
ENDLESS = f"SELECT (COUNT(*) AS ?n) {{ {PRODUCT} }}"
NAME = "SELECT ?n { ?u vg:code $code ; skos:prefLabel ?n }"


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    store = Store.create(tmp_path_factory.mktemp("isolated") / "s.kg")
    with store.building():
        put(store, "b", story())
    with store.current() as current:
        yield current


@pytest.fixture(scope="module")
def session(build: Build) -> Iterator[SparqlSession]:
    with SparqlSession(build) as session:
        yield session


def test_an_answer_comes_back_from_the_child(session: SparqlSession) -> None:
    assert session.ask(NAME, {"code": "00001"}).rows == (("xã Mẫu Sơn",),)
    assert session.engine.startswith("Oxigraph 0.")


def test_a_node_is_a_parameter(session: SparqlSession) -> None:
    unit = NodeRef("Unit", "00001-20250701")
    assert session.ask("SELECT ?n { $unit skos:prefLabel ?n }", {"unit": unit}).rows == (("xã Mẫu Sơn",),)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("'🇻🇳 ạ'", "🇻🇳 ạ"),
        ("'2025-07-01'^^xsd:date", date(2025, 7, 1)),
        ("'-0044-03-15'^^xsd:date", "-0044-03-15"),
        ("2.5", 2.5),
        ("true", True),
        ("'99999999999999999999'^^xsd:integer", 99999999999999999999),
        ("'-99999999999999999999'^^xsd:integer", -99999999999999999999),
        ("vg:x", "https://w3id.org/vietgov/ns#x"),
        ("?none", None),
        ("'\\u0000'", "\0"),
    ],
)
def test_values_come_as_those_of_python(session: SparqlSession, expression: str, value: object) -> None:
    assert session.ask(f"SELECT ({expression} AS ?x) {{}}").rows == ((value,),)


@pytest.mark.parametrize(
    ("text", "parameters", "kind", "complaint"),
    [
        ("SELECT nothing", {}, QueryError, "SPARQL: line 1, column 8: .*: SELECT >>>nothing"),
        ("ASK {}", {"x": "1"}, QueryError, r"no variable \?x"),
        ("ASK { ?s ?p '\ud800' }", {}, QueryError, "the query holds .* no Unicode"),
        ("ASK { ?s ?p ?x }", {"x": "\udcff"}, QueryError, "parameter x holds .* no Unicode"),
        ("SELECT * FROM <http://example.org/no> { ?s ?p ?o }", {}, NotFound, "no graph <http://example.org/"),
        ("SELECT * { GRAPH vg:no { ?s ?p ?o } }", {}, NotFound, "no graph <https://w3id.org/vietgov/ns#no>"),
        ("SELECT * { GRAPH ?g { ?s ?p ?o } }", {"g": "http://no"}, NotFound, "no graph <http://no>"),
    ],
)
def test_a_query_that_cannot_be_asked_is_one_line_and_the_next_one_runs(
    session: SparqlSession, text: str, parameters: dict[str, str], kind: type[KgError], complaint: str
) -> None:
    with pytest.raises(kind, match=complaint) as error:
        session.ask(text, parameters)
    assert "\n" not in str(error.value)
    assert session.ask("ASK {}").rows == ((True,),)


@pytest.mark.parametrize(
    ("text", "limits", "complaint"),
    [
        (ENDLESS, Limits(seconds=1), "not answered in 1 s"),
        (f"SELECT * {{ {PRODUCT} }} ORDER BY ?a3", Limits(megabytes=64), "too much memory"),
        (f"SELECT * {{ {'OPTIONAL{?s ?p ?o}' * 2700} }}", Limits(seconds=5), r"too much|not answered"),
        ("SELECT * { ?s ?p ?o }", Limits(rows=50), "more than 50 rows"),
        ("SELECT * { ?s ?p ?o . ?t ?q ?r }", Limits(answer_megabytes=1), "larger than 1 MB"),
    ],
)
def test_a_query_ends_at_its_limits_and_the_session_goes_on(
    build: Build, text: str, limits: Limits, complaint: str
) -> None:
    with SparqlSession(build, limits) as session:
        session.ask("ASK {}")
        began = time.monotonic()
        with pytest.raises(QueryError, match=complaint):
            session.ask(text)
        assert time.monotonic() - began < limits.seconds + 5
        assert session.ask(NAME, {"code": "00001"}).rows == (("xã Mẫu Sơn",),)


def test_an_answer_can_be_read_as_it_comes_and_cut(session: SparqlSession) -> None:
    text = "SELECT ?s ?p { ?s ?p ?o } ORDER BY ?s ?p ?o"
    whole = session.ask(text)
    stream = session.stream(text, most=3)
    assert stream.columns == ("s", "p")
    assert [row for rows in stream for row in rows] == list(whole.rows[:3])
    assert (stream.rows, stream.is_cut) == (3, True)
    stream = session.stream(text, most=len(whole.rows))
    assert len([row for rows in stream for row in rows]) == len(whole.rows)
    assert not stream.is_cut


def test_an_answer_that_nobody_reads_to_its_end_does_not_hinder_the_next(session: SparqlSession) -> None:
    stream = session.stream("SELECT * { ?s ?p ?o . ?t ?q ?r }")
    rows = iter(stream)
    assert len(next(rows)) == 1000
    assert session.ask("ASK {}").rows == ((True,),)
    with pytest.raises(QueryError, match="asked something else"):
        next(rows)
    assert session.ask("ASK {}").rows == ((True,),)


def test_time_that_the_reader_takes_does_not_count(build: Build) -> None:
    with SparqlSession(build, Limits(seconds=2)) as session:
        session.ask("ASK {}")
        stream = session.stream("SELECT * { ?s ?p ?o . ?t ?q ?r }", most=20_000)
        for number, _ in enumerate(stream):
            if number == 0:
                time.sleep(2.1)
        assert stream.rows == 20_000


def test_from_names_the_graphs_that_are_asked(session: SparqlSession) -> None:
    count = "SELECT (COUNT(*) AS ?n) {} {{ ?s ?p ?o }}"
    derived = "<https://w3id.org/vietgov/graph/derived>"
    inside = session.ask(f"SELECT (COUNT(*) AS ?n) {{ GRAPH {derived} {{ ?s ?p ?o }} }}").rows
    assert session.ask(count.format(f"FROM {derived}")).rows == inside
    assert session.ask(count.format("")).rows > inside


def test_a_session_keeps_the_build_that_was_closed(
    build: Build, tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = Store.create(tmp_path_factory.mktemp("kept") / "s.kg")
    for number in range(4):
        with store.building():
            put(store, f"b{number}", story())
            store.clean("base")
        if not number:
            with store.current() as first:
                session = SparqlSession(first)
    with session:
        assert first.path.exists()
        assert session.ask(NAME, {"code": "00001"}).rows == (("xã Mẫu Sơn",),)
    with store.building():
        store.clean("base")
    assert not first.path.exists()


@pytest.mark.parametrize(
    ("form", "text", "complaint"),
    [
        ("ttl", "SELECT * { ?s ?p ?o }", "ttl is for CONSTRUCT and DESCRIBE"),
        ("nt", "ASK {}", "nt is for CONSTRUCT and DESCRIBE"),
        ("json", "DESCRIBE vg:x", "json is for SELECT and ASK"),
    ],
)
def test_a_form_that_does_not_fit_says_which_do(
    session: SparqlSession, form: TextForm, text: str, complaint: str
) -> None:
    with pytest.raises(QueryError, match=f"{complaint}; the answer to a .* fits into .*parquet"):
        list(session.stream_text(text, form=form))
