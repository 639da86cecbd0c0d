"""Queries to a real Neo4j, asked from a child process."""

import time
from collections.abc import Iterator
from datetime import date

import pytest

from kg.errors import KgError, QueryError, ServerError
from kg.query.limits import Limits
from kg.query.server import Server, ServerSession
from tests import neo4j_server as running

pytestmark = [pytest.mark.slow, pytest.mark.neo4j]


@pytest.fixture(scope="module")
def server(neo4j_server: running.Server) -> Server:
    return Server(uri=neo4j_server.uri, user=neo4j_server.user, password=neo4j_server.password)


@pytest.fixture(scope="module")
def session(server: Server) -> Iterator[ServerSession]:
    with ServerSession(server) as session:
        yield session


def test_it_says_who_answers(session: ServerSession, server: Server) -> None:
    assert session.engine.startswith("Neo4j/")
    assert session.engine.endswith(f" at {server.uri}")


def test_values_come_as_those_of_python(session: ServerSession) -> None:
    text = """RETURN 'xã', 1, 2.5, true, null, date('2025-07-01'), [1, null], {b: 1, a: 'x'},
                     datetime('2025-07-01T12:00Z'), duration('P1D') AS duration, point({x: 1, y: 2}) AS point, $x"""
    (row,) = session.ask(text, {"x": date(2025, 7, 1)}).rows
    assert row[:8] == ("xã", 1, 2.5, True, None, date(2025, 7, 1), (1, None), "a: x; b: 1")
    assert [str(cell) for cell in row[8:10]] == ["2025-07-01T12:00:00+00:00", "P1D"]
    assert row[11] == date(2025, 7, 1)


def test_an_answer_can_be_cut(session: ServerSession) -> None:
    stream = session.stream("UNWIND range(1, 100000000) AS i RETURN i", most=2500)
    assert [len(rows) for rows in stream] == [1000, 1000, 500]
    assert stream.is_cut
    stream = session.stream("UNWIND range(1, 3) AS i RETURN i", most=3)
    assert [row for rows in stream for row in rows] == [(1,), (2,), (3,)]
    assert not stream.is_cut


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            "MATCH (n RETURN n",
            r"Cypher: line 1, column 10: the query does not go on like this: MATCH \(n >>>RETURN n",
        ),
        ("MATCH (n)\nRETRUN n", "Cypher: line 2, column 1: .*: >>>RETRUN n"),
        ("MATCH (n) RETURN", "Cypher: line 1, column 17: the query ends too early"),
        (
            "MATCH (n) RETURN m",
            r"Cypher: line 1, column 18: no variable is called m: MATCH \(n\) RETURN >>>m",
        ),
        ("RETURN nothing(1)", "Cypher: line 1, column 8: there is no function nothing: "),
        ("RETURN $needed", "parameter needed is missing"),
        ("// chỉ có lời", "Cypher: "),
        ("RETURN 1 / 0", "Cypher: .*zero"),
        ("CREATE (n:Person {id: 'x'})", "Cypher: .*[Ww]rit"),
        ("MATCH (n) DETACH DELETE n", "Cypher: .*[Ww]rit"),
        ("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "^LOAD CSV"),
        ("L\\u004FAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "^LOAD CSV"),
        ("RETURN " + "[" * 200, "^the query is nested"),
        ("RETURN '" + "x" * 1_000_000 + "'", "^the query is longer"),
        ("RETURN '\ud800'", "^the query holds .* no Unicode"),
    ],
)
def test_a_query_that_cannot_be_asked_is_one_line_and_the_next_one_runs(
    session: ServerSession, text: str, complaint: str
) -> None:
    with pytest.raises(QueryError, match=complaint) as error:
        session.ask(text)
    assert str(error.value).isprintable()
    assert len(str(error.value)) < 300
    assert session.ask("RETURN 1").rows == ((1,),)


@pytest.mark.parametrize(
    ("text", "limits", "complaint"),
    [
        (
            "UNWIND range(1, 1000000000) AS a WITH a WHERE a < 0 RETURN a",
            Limits(seconds=2),
            "not answered in 2 s",
        ),
        ("RETURN reduce(s = 0, i IN range(1, 200000000) | s + i)", Limits(seconds=2), "not answered in 2 s"),
        ("UNWIND range(1, 5000) AS i RETURN i", Limits(rows=4000), "more than 4000 rows"),
        (
            "UNWIND range(1, 100000) AS i RETURN 'một hàng chữ dài ' + i",
            Limits(answer_megabytes=1),
            "larger than 1 MB",
        ),
    ],
)
def test_a_query_ends_at_its_limits_whatever_the_server_does(
    server: Server, text: str, limits: Limits, complaint: str
) -> None:
    with ServerSession(server, limits) as session:
        assert session.engine
        began = time.monotonic()
        with pytest.raises(QueryError, match=complaint):
            session.ask(text)
        assert time.monotonic() - began < limits.seconds + 5
        assert session.ask("RETURN 1").rows == ((1,),)


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        (Server(uri="bolt://127.0.0.1:9", user="neo4j", password="x"), "no Neo4j answers"),
        (Server(uri="127.0.0.1", user="neo4j", password="x"), "NEO4J_URI looks like bolt"),
    ],
)
def test_a_server_that_is_not_there_is_one_line(changed: Server, complaint: str) -> None:
    with ServerSession(changed) as session:
        with pytest.raises(ServerError, match=complaint):
            _ = session.engine
        with pytest.raises(KgError, match=complaint):
            session.ask("RETURN 1")


def test_a_wrong_password_is_one_line(server: Server) -> None:
    wrong = Server(uri=server.uri, user=server.user, password="wrong")
    with ServerSession(wrong) as session, pytest.raises(ServerError, match="set NEO4J_USERNAME and"):
        session.ask("RETURN 1")
