"""What a child does with a running Neo4j: it answers queries."""

from itertools import chain
from typing import TYPE_CHECKING, Any

from kg.export.neo4j_server import connect, server_errors
from kg.query.answering import Sent, Task, do_tasks, send_rows
from kg.query.child import Parent
from kg.query.limits import Limits
from kg.query.neo4j import stream_cypher

if TYPE_CHECKING:
    import neo4j


def run(descriptor: str, folder: str) -> None:
    """Do what the parent says, until it is gone or kills this process."""
    parent = Parent(descriptor, folder)
    tasks = _Tasks(parent)
    words: dict[str, Task] = {"open": tasks.open, "ask": tasks.ask}
    do_tasks(parent, words, server_errors)


class _Tasks:
    def __init__(self, parent: Parent) -> None:
        self._parent = parent
        self._driver: neo4j.Driver | None = None
        self._database: str | None = None

    def open(self, *, uri: str, user: str, password: str, database: str | None) -> str:
        """Connect to a server for the queries that follow; return its name and version."""
        self._driver = connect(uri, user, password)
        self._database = database
        return self._driver.get_server_info().agent

    def ask(self, *, text: str, parameters: dict[str, Any], most: int, seconds: float) -> Sent:
        """Answer a query with its rows, `most` of them at most; the server gives up after the seconds."""
        assert self._driver is not None
        limits = Limits(seconds=seconds, rows=most + 1)
        with stream_cypher(
            self._driver, text, parameters, database=self._database, limits=limits, most=most + 1
        ) as stream:
            return send_rows(self._parent, stream.columns, chain.from_iterable(stream), most)
