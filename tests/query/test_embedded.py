import os
import signal
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kg.errors import MissingExtra, QueryError
from kg.query import load_query
from kg.query.embedded import EmbeddedCypher, Limits, cypher_embedded
from kg.query.parameters import Parameter
from kg.store import Build
from tests.cypher_engine import python, store_of, wait_until_empty
from tests.query.test_library import ANSWERS, decided

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cypher_engine")]

PERSONS = sum(node.kind == "Person" for node in decided().nodes)
ENDLESS = "UNWIND range(1, 9000000) AS a UNWIND range(1, 9000000) AS b WITH a, b WHERE a = -b RETURN a"


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    store = store_of(decided(), tmp_path_factory.mktemp("embedded") / "s.kg")
    with store.current() as current:
        yield current


@pytest.fixture(scope="module")
def session(build: Build) -> Iterator[EmbeddedCypher]:
    with EmbeddedCypher(build) as session:
        yield session


@pytest.mark.parametrize(("name", "parameters", "rows"), ANSWERS)
def test_a_question_has_the_same_answer_without_a_server(
    session: EmbeddedCypher, name: str, parameters: dict[str, str], rows: list[tuple[object, ...]]
) -> None:
    query = load_query(name, "cypher")
    result = session.ask(query.text, parameters)
    assert (result.columns, list(result.rows)) == (query.columns, rows)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "MATCH (b:PartyCommittee) RETURN b, labels(b)",
            [("Body/b1", ("Body", "PartyBody", "PartyCommittee"))],
        ),
        ("MATCH (b:Body) RETURN b.id AS id ORDER BY id", [("b1",), ("b2",)]),
        ("MATCH (b:Body:PartyBody) RETURN b.id", [("b1",)]),
        ("MATCH (b:Body) WHERE NOT b:PartyBody RETURN b.id", [("b2",)]),
        ("MATCH (b:PartyBody|StateBody) RETURN b.id AS id ORDER BY id", [("b1",), ("b2",)]),
        ("MATCH (u:Commune {id: '00001-20250701'}) RETURN u.from, u.until", [(date(2025, 7, 1), None)]),
        ("MATCH (u:Unit) WHERE u.from = $day RETURN u.id", [("00001-20250701",)]),
        ("MATCH (u:Unit) WHERE u.until < date('2025-07-01') RETURN count(u)", [(2,)]),
        ("MATCH (t:Tenure {id: 't1'}) RETURN t.seenOn, t.seenOn[0].month", [((date(2025, 7, 17),), 7)]),
        ("MATCH (p:Person) WHERE p.id IN ['m1', 'm3'] RETURN p.mentionIds", [(("m2",),), (None,)]),
        ("MATCH (c:Claim {id: 'c1'}) RETURN c.confidence, c.spanStart", [(0.9, 10)]),
        (
            "MATCH (:Person)-[r:HOLDS]->(q) RETURN r, r.lastSeen, q",
            [("HOLDS", date(2025, 7, 17), "Position/p1")],
        ),
        ("MATCH p = (:Person)-[:HOLDS]->(:Position) RETURN p", [(("Person/m1", "Position/p1"),)]),
        ("RETURN {day: date('2025-07-01'), name: 'xã'} AS map", [("day: 2025-07-01; name: xã",)]),
        ("RETURN [1, 2.5, true, null, ['a']] AS list", [((1, 2.5, True, None, ("a",)),)]),
        ("MATCH (m:Meta) RETURN m.id, m.buildId", [("kg", "b")]),
        ("MATCH (n:Body) RETURN *", [("Body/b1",), ("Body/b2",)]),
    ],
)
def test_values_and_labels_are_those_of_neo4j(
    session: EmbeddedCypher, text: str, rows: list[tuple[object, ...]]
) -> None:
    found = session.ask(text, {"day": date(2025, 7, 1)} if "$day" in text else {})
    assert sorted(found.rows, key=str) == sorted(rows, key=str)


@pytest.mark.parametrize(
    ("value", "complaint"),
    [(2**63, "parameter x must be an integer of 64 bits"), ("a\udcff", "parameter x holds .* no Unicode")],
)
def test_a_parameter_that_is_no_value_is_named(
    session: EmbeddedCypher, value: str | int, complaint: str
) -> None:
    with pytest.raises(QueryError, match=complaint):
        session.ask("RETURN $x", {"x": value})


@pytest.mark.parametrize("value", ["x' OR true //", 2**63 - 1, 0.1, True, date(2025, 7, 1), "$x", "🇻🇳 ạ", ""])
def test_a_parameter_comes_back_as_it_is(session: EmbeddedCypher, value: Parameter) -> None:
    assert session.ask("RETURN $x AS x", {"x": value}).rows == ((value,),)


def test_an_empty_answer_has_its_columns(session: EmbeddedCypher) -> None:
    result = session.ask(
        "MATCH (n:Person {name: 'Không'}) RETURN n.name AS name, n.id, count(*) UNION MATCH (n:Nothing) RETURN n.x AS name, 1 AS `n.id`, 2 AS `count(*)`"
    )
    assert (result.columns, result.rows) == (("name", "n.id", "count(*)"), ())


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            "MATCH (n RETURN n",
            r"Cypher: line 1, column 10: the query does not go on like this: MATCH \(n >>>RETURN n",
        ),
        ("MATCH (n) RETURN", "Cypher: line 1, column 17: the query ends too early"),
        ("RETURN 'Đức Thọ", "Cypher: line 1, column 8: the string that begins here does not end"),
        ("// Ai?\n// Who?\n  MATCH (n)\n RETRUN n", r"Cypher: line 4, column 2: .*: >>>RETRUN n"),
        ("// Ai?\n  MATCH (n RETURN n", "Cypher: line 2, column 12: "),
        ("MATCH (n) RETURN m", "Cypher: line 1, column 18: no variable is called m: "),
        ("RETURN $needed", "parameter needed is missing; give -p needed=VALUE"),
        ("RETURN 1 / 0", "Cypher: .*zero"),
        ("", "the query is empty"),
        ("// chỉ có lời", "Cypher: there is nothing in it but comments"),
        ("RETURN nothing(1)", "Cypher: line 1, column 8: there is no function nothing"),
        ("RETURN nothing.here(1)", "calls what may write"),
        (
            "CALL db.index.fulltext.queryNodes('kg_names', 'x') YIELD node RETURN node",
            "Cypher: there are no full-text indexes here, only in a Neo4j",
        ),
        ("CREATE (n:Person {id: 'x'}) RETURN n", "writes or calls .*only reading is allowed"),
        ("MATCH (n) DETACH DELETE n", "writes or calls .*only reading is allowed"),
        ("PROFILE MATCH (n:Unit) SET n.name = 'x' RETURN n", "writes or calls .*only reading is allowed"),
        ("CREATE INDEX FOR (n:Unit) ON (n.name)", "writes or calls .*only reading is allowed"),
        ("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "LOAD CSV"),
        ("RETURN '\\uD800' AS half", "no Unicode"),
        ("RETURN '\ud800' AS half", "the query holds .* no Unicode text"),
        (
            "MATCH (n) WHERE n.name = 'x' " + "AND n.name = 'x' " * 100 + "RETUN n",
            "line 1, column 1730: .*: ….*>>>RETUN n",
        ),
        ("RETURN reduce(s = 'x', i IN range(1, 25) | s + s) AS long", "a row of the answer is larger"),
    ],
)
def test_a_query_that_cannot_be_run_is_one_line_and_the_next_one_runs(
    session: EmbeddedCypher, text: str, complaint: str
) -> None:
    with pytest.raises(QueryError, match=complaint) as error:
        session.ask(text)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 300
    assert session.ask("MATCH (n:Person) RETURN count(n)").rows == ((PERSONS,),)


@pytest.mark.parametrize(
    ("text", "limits", "complaint"),
    [
        (ENDLESS, Limits(seconds=6), "not answered in 6 s"),
        ("MATCH (a)" + "-->()" * 9000 + " RETURN 1", Limits(seconds=6), "not answered|memory|too much"),
        (
            "UNWIND range(1, 50000000) AS i WITH collect(toString(i)) AS l RETURN size(l)",
            Limits(megabytes=128),
            "too much memory",
        ),
        (
            "RETURN size(reduce(s = 'x', i IN range(1, 40) | s + s)) AS long",
            Limits(megabytes=128),
            "too much memory",
        ),
        ("UNWIND range(1, 5000) AS i RETURN i", Limits(rows=4000), "more than 4000 rows"),
        (
            "UNWIND range(1, 100000) AS i RETURN 'một hàng chữ dài ' + i AS line",
            Limits(answer_megabytes=1),
            "larger than 1 MB",
        ),
    ],
)
def test_a_query_ends_at_its_limits_and_the_session_goes_on(
    build: Build, text: str, limits: Limits, complaint: str
) -> None:
    with EmbeddedCypher(build, limits) as session:
        began = time.monotonic()
        with pytest.raises(QueryError, match=complaint):
            session.ask(text)
        assert time.monotonic() - began < limits.seconds + 5
        if limits.seconds > 6:
            assert session.ask("MATCH (n:Person) RETURN count(n)").rows == ((PERSONS,),)


def test_a_regular_expression_that_blows_up_is_ended(session: EmbeddedCypher) -> None:
    assert session.ask(f"RETURN '{'a' * 40}b' =~ '(a|aa)+c' AS x").rows == ((False,),)


def test_two_sessions_work_side_by_side_and_leave_nothing(
    build: Build, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = {path: path.read_bytes() for path in build.path.rglob("*") if path.is_file()}
    with EmbeddedCypher(build) as one, EmbeddedCypher(build) as other:
        assert one.ask("MATCH (n:Body) RETURN count(n)") == other.ask("MATCH (n:Body) RETURN count(n)")
        assert len(list(tmp_path.iterdir())) == 2
    assert list(tmp_path.iterdir()) == []
    assert {path: path.read_bytes() for path in build.path.rglob("*") if path.is_file()} == before


WORK = """
import sys, time
from kg.query.embedded import EmbeddedCypher, Limits
from kg.store import Store
with Store.open(sys.argv[1]).current() as build, EmbeddedCypher(build, Limits(seconds=100)) as session:
    session.ask("RETURN 1")
    print("ready", flush=True)
    session.ask(sys.argv[2])
"""


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGKILL])
def test_a_script_that_is_stopped_in_a_query_ends_at_once_and_leaves_nothing(
    build: Build, tmp_path: Path, sent: signal.Signals
) -> None:
    """Ctrl-C, and kill -9; the script has no `if __name__ == "__main__"`."""
    work, temporary = tmp_path / "work.py", tmp_path / "temporary"
    work.write_text(WORK)
    temporary.mkdir()
    with python(work, build.path.parents[1], ENDLESS, temporary=temporary) as script:
        assert script.stdout is not None
        assert script.stdout.readline() == "ready\n"
        time.sleep(0.5)
        os.killpg(script.pid, sent)
        _, errors = script.communicate(timeout=60)
    assert script.returncode == -sent
    assert errors.count("Traceback") == (sent == signal.SIGINT)
    wait_until_empty(temporary)


def test_without_the_extra_it_says_what_to_install(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.export.arcadedb_engine._PACKAGE", "no_such_package")
    with pytest.raises(MissingExtra, match=r"\.\[cypher\].*NEO4J_URI"):
        cypher_embedded(build, "RETURN 1")
