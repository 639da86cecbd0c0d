"""The engines of an open graph: each started when it is first asked, and kept until the graph is closed."""

import os
from collections.abc import Mapping
from contextlib import ExitStack
from threading import RLock
from typing import TYPE_CHECKING, Protocol

from kg.errors import StoreError
from kg.query.limits import Limits
from kg.query.parameters import Parameter
from kg.query.result import Result

if TYPE_CHECKING:
    import neo4j

    from kg.query.server import Server
    from kg.store import Build

DEFAULT_USER = "neo4j"


class Engine(Protocol):
    """What answers a query.

    Attributes:
        engine: its name and version.
    """

    @property
    def engine(self) -> str:
        """See above."""

    def ask(self, text: str, parameters: Mapping[str, Parameter]) -> Result:
        """Return the answer.

        Raises: QueryError, ServerError: see `kg.query`.
        """


class Engines:
    """Those of one build. One question is asked at a time; threads wait for each other.

    Args:
        build: open. limits, neo4j: see `kg.open`.
    """

    def __init__(self, build: "Build", limits: Limits, neo4j: "str | neo4j.Driver | None") -> None:
        self._build = build
        self._limits = limits
        self._neo4j = os.environ.get("NEO4J_URI") if neo4j is None else neo4j
        self._lock = RLock()
        self._stack = ExitStack()
        self._engines: dict[str, Engine] = {}
        self._is_closed = False

    def sparql(self, text: str, parameters: Mapping[str, Parameter]) -> tuple[Result, str]:
        """Return the answer of Oxigraph in a child process, and its name."""
        return self._ask("sparql", text, parameters)

    def cypher(self, text: str, parameters: Mapping[str, Parameter]) -> tuple[Result, str]:
        """Return the answer of Neo4j or of the engine without a server, and its name."""
        return self._ask("cypher", text, parameters)

    def close(self) -> None:
        """End what was started here."""
        with self._lock:
            self._is_closed = True
            self._engines.clear()
            self._stack.close()

    def _ask(self, language: str, text: str, parameters: Mapping[str, Parameter]) -> tuple[Result, str]:
        with self._lock:
            if self._is_closed:
                raise StoreError("the graph was closed; open it again with kg.open")
            if language not in self._engines:
                start = self._start_sparql if language == "sparql" else self._start_cypher
                self._engines[language] = start()
            engine = self._engines[language]
            return engine.ask(text, parameters), engine.engine

    def _start_sparql(self) -> Engine:
        from kg.query.isolated import SparqlSession

        return self._stack.enter_context(SparqlSession(self._build, self._limits))

    def _start_cypher(self) -> Engine:
        if isinstance(self._neo4j, str) and self._neo4j:
            from kg.query.server import ServerSession

            return self._stack.enter_context(ServerSession(_server(self._neo4j), self._limits))
        if self._neo4j:
            return _Neo4j(self._neo4j, self._limits)
        from kg.query.embedded import EmbeddedCypher

        return self._stack.enter_context(EmbeddedCypher(self._build, self._limits))


def _server(uri: str) -> "Server":
    """Return the server at an address; who asks which database is told by the environment."""
    from kg.query.server import Server

    return Server(
        uri=uri,
        user=os.environ.get("NEO4J_USERNAME", DEFAULT_USER),
        password=os.environ.get("NEO4J_PASSWORD", ""),
        database=os.environ.get("NEO4J_DATABASE") or None,
    )


class _Neo4j:
    """A driver that is given: it stays open, and asks in this process."""

    def __init__(self, driver: "neo4j.Driver", limits: Limits) -> None:
        self._driver = driver
        self._limits = limits
        self._database = os.environ.get("NEO4J_DATABASE") or None
        self.engine = driver.get_server_info().agent

    def ask(self, text: str, parameters: Mapping[str, Parameter]) -> Result:
        from kg.query.neo4j import stream_cypher

        asked = stream_cypher(self._driver, text, parameters, database=self._database, limits=self._limits)
        with asked as stream:
            return Result(stream.columns, tuple(row for batch in stream for row in batch))
