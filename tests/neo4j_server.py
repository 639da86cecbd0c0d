"""A real Neo4j server for the tests, started once a session on a free port."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import neo4j
import pytest

from kg.export.neo4j import connect

SCRIPT = Path(__file__).resolve().parent / "neo4j-server" / "neo4j-server"
JARS = SCRIPT.parents[2] / ".neo4j" / "lib"
PASSWORD = "vietgov-test"


@contextmanager
def empty_database(server: "Server") -> Iterator[neo4j.Driver]:
    """A driver of the server; all that other tests left in it is gone."""
    with connect(server.uri, server.user, server.password, retry_seconds=1) as driver:
        with driver.session() as session:
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume()
        yield driver


class Server(NamedTuple):
    uri: str
    user: str
    password: str
    environment: dict[str, str] = {}

    def run(self, *arguments: object, cwd: Path | None = None) -> str:
        """Run neo4j-server (start, stop, admin ARGS) on this server, and return what it prints."""
        done = subprocess.run(
            [SCRIPT, *map(str, arguments)],
            env=self.environment,
            check=True,
            cwd=cwd,
            stdout=subprocess.PIPE,
            text=True,
        )
        return done.stdout


def _is_ci() -> bool:
    return os.environ.get("CI") == "true"


def _missing() -> str:
    """Why no server can be started, "" if it can."""
    jars = Path(os.environ.get("NEO4J_LIB") or JARS)
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        return "no Java: install a Java 17 or later for the tests on Neo4j"
    if not (jars / ".complete").is_file():
        return f"no Neo4j in {jars}: fetch it with {SCRIPT.relative_to(SCRIPT.parents[2])} install"
    return ""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def new_server(home: Path) -> Server:
    """A server that is not started yet; a test that asks for one is skipped where there is none, and fails so in CI."""
    reason = _missing()
    if reason:
        if _is_ci():
            pytest.fail(reason)
        pytest.skip(reason)
    port = _free_port()
    environment = {**os.environ, "NEO4J_HOME": str(home), "NEO4J_PORT": str(port), "NEO4J_PASSWORD": PASSWORD}
    return Server(f"bolt://127.0.0.1:{port}", "neo4j", PASSWORD, environment)


@contextmanager
def started(server: Server) -> Iterator[Server]:
    """The server, which runs as long as the block."""
    server.run("start")
    try:
        yield server
    finally:
        server.run("stop")


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A running Neo4j."""
    with started(new_server(tmp_path_factory.mktemp("neo4j"))) as server:
        yield server
