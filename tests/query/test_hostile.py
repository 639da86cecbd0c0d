"""Queries that mean ill, in hostile.toml: each ends in time with one clear line, and the next one is answered."""

import re
import socket
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kg.errors import KgError, QueryError
from kg.query.embedded import EmbeddedCypher
from kg.query.isolated import SparqlSession
from kg.query.limits import Limits
from kg.query.session import Session
from kg.store import Build
from tests.cypher_engine import store_of
from tests.graphs import story

pytestmark = pytest.mark.slow

TABLE = tomllib.loads((Path(__file__).parent / "hostile.toml").read_text(encoding="utf-8"))
LIMITS = Limits(seconds=1.0, megabytes=256, rows=100_000, answer_megabytes=16)
# Where a query killed the engine, the next one waits for its start.
CYPHER_LIMITS = msgspec.structs.replace(LIMITS, seconds=2.0)


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    with store_of(story(), tmp_path_factory.mktemp("hostile") / "s.kg").current() as current:
        yield current


@pytest.fixture(scope="module")
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield listener


def text_of(parts: list[str | int], listener: socket.socket) -> str:
    turns, text = 1, ""
    for part in parts:
        if isinstance(part, int):
            turns = part
        else:
            text += "".join(part.replace("@", str(turn)) for turn in range(turns)) if turns > 1 else part
            turns = 1
    return text.replace("ADDRESS", f"http://127.0.0.1:{listener.getsockname()[1]}/")


def is_answered(session: Session, text: str) -> bool:
    """Whether a good query is answered; an engine that was killed may need a while to start anew."""
    for _ in range(20):
        try:
            return len(session.ask(text).rows) == 1
        except QueryError as error:
            if "not answered" not in str(error):
                raise
    return False


def check(
    session: SparqlSession | EmbeddedCypher,
    case: dict[str, list[str | int]],
    listener: socket.socket,
    good: str,
) -> None:
    text = text_of(case["text"], listener)
    limits = CYPHER_LIMITS if isinstance(session, EmbeddedCypher) else LIMITS
    began = time.monotonic()
    try:
        session.ask(text)
        ending = "answered"
    except KgError as error:
        ending = str(error)
    taken = time.monotonic() - began
    assert re.search(str(case["ends"]), ending), ending
    assert ending.isprintable()
    assert len(ending) < 300
    assert taken < limits.seconds + 5
    assert is_answered(session, good)
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.fixture(scope="module")
def sparql(build: Build) -> Iterator[SparqlSession]:
    with SparqlSession(build, LIMITS) as session:
        assert is_answered(session, "ASK {}")
        yield session


@pytest.mark.parametrize("case", TABLE["sparql"], ids=lambda case: case["name"])
def test_a_hostile_query_in_sparql_ends_in_time(
    sparql: SparqlSession, case: dict[str, list[str | int]], listener: socket.socket
) -> None:
    check(sparql, case, listener, "SELECT ?n { ?u vg:code '00001' ; skos:prefLabel ?n }")


@pytest.fixture(scope="module")
def cypher(build: Build) -> Iterator[EmbeddedCypher]:
    with EmbeddedCypher(build, CYPHER_LIMITS) as session:
        assert is_answered(session, "RETURN 1")
        yield session


@pytest.mark.usefixtures("cypher_engine")
@pytest.mark.parametrize("case", TABLE["cypher"], ids=lambda case: case["name"])
def test_a_hostile_query_in_cypher_ends_in_time(
    cypher: EmbeddedCypher, case: dict[str, list[str | int]], listener: socket.socket
) -> None:
    check(cypher, case, listener, "MATCH (u:Unit {code: '00001'}) WHERE u.until IS NULL RETURN u.name")


def test_there_are_more_than_a_hundred() -> None:
    names = [(language, case["name"]) for language, cases in TABLE.items() for case in cases]
    assert len(names) == len(set(names)) > 100
