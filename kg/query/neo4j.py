"""Cypher on a running Neo4j, in read transactions only."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from kg.query.child import Message
from kg.query.cypher_faults import fault
from kg.query.cypher_text import prepare
from kg.query.limits import Limits, too_many, too_slow
from kg.query.parameters import Parameter
from kg.query.result import Cell, Result
from kg.query.session import Rows, Stream

if TYPE_CHECKING:
    import neo4j

LONGEST_SECONDS = 60.0
_ROWS = 1000
_PLACE = re.compile(r"\(line (\d+), column (\d+) \(offset: \d+\)\)")


def cypher(
    driver: "neo4j.Driver",
    text: str,
    parameters: Mapping[str, Parameter] | None = None,
    *,
    database: str | None = None,
    seconds: float = LONGEST_SECONDS,
) -> Result:
    """Return the answer to a Cypher query that only reads.

    A node comes as its reference "Label/id", a relationship as its type, days as those of Python.

    Args:
        driver: see `kg.export.neo4j.connect`.
        text, parameters: as of `kg.query.sparql`; the server binds the parameters.
        seconds: after which the server gives up.

    Raises:
        QueryError: the query does not parse, fails, or writes.
        ServerError: the server does not answer or refuses.
    """
    import neo4j

    values = prepare(text, parameters or {})

    @neo4j.unit_of_work(timeout=seconds)
    def answer(transaction: neo4j.ManagedTransaction) -> Result:
        found = transaction.run(text, values)
        columns = tuple(found.keys())
        return Result(columns, tuple(tuple(_cell(value) for value in row) for row in found.values()))

    with (
        _query_errors(text, seconds),
        driver.session(database=database, default_access_mode=neo4j.READ_ACCESS) as session,
    ):
        return session.execute_read(answer)


@contextmanager
def stream_cypher(
    driver: "neo4j.Driver",
    text: str,
    parameters: Mapping[str, Parameter] | None = None,
    *,
    database: str | None = None,
    limits: Limits | None = None,
    most: int | None = None,
) -> Iterator[Stream[Rows]]:
    """Give the answer as it comes, to be read in the block; see `cypher`.

    Args:
        limits: of time, which the server keeps, and of rows. most: see `kg.query.session.Session.stream`.

    Raises:
        QueryError: see `cypher`, or there are too many rows; also while the batches are read.
        ServerError: see `cypher`.
    """
    import neo4j

    limits = limits or Limits()
    query = neo4j.Query(cast(Any, text), timeout=limits.seconds)
    values = prepare(text, parameters or {})
    with driver.session(database=database, default_access_mode=neo4j.READ_ACCESS) as session:
        with _query_errors(text, limits.seconds):
            found = session.run(query, dict(values))
        messages = _messages(found, text, limits, most)
        yield Stream(tuple(found.keys()), messages, lambda rows: rows)


def _messages(found: "neo4j.Result", text: str, limits: Limits, most: int | None) -> Iterator[Message]:
    wanted = limits.rows if most is None else min(most, limits.rows)
    sent = 0
    with _query_errors(text, limits.seconds):
        while rows := [tuple(map(_cell, row)) for row in islice(found, min(_ROWS, wanted - sent))]:
            sent += len(rows)
            yield "rows", rows
        is_cut = next(iter(found), None) is not None
    if is_cut and wanted != most:
        raise too_many(limits)
    yield "done", (sent, is_cut)


@contextmanager
def _query_errors(text: str, seconds: float) -> Iterator[None]:
    """Turn what the server says of a query into one line."""
    from neo4j.exceptions import ClientError, Neo4jError

    from kg.export.neo4j import server_errors

    with server_errors():
        try:
            yield
        except Neo4jError as error:
            code = error.code or ""
            if "TransactionTimedOut" in code:
                raise too_slow(Limits(seconds=seconds)) from error
            if not isinstance(error, ClientError) or "Security" in code:
                raise
            message = error.message or str(error)
            place = _PLACE.search(message)
            at = (int(place[1]), int(place[2])) if place else None
            raise fault(message[: place.start()] if place else message, text, at) from error


def _cell(value: Any) -> Cell:
    import neo4j.graph

    if isinstance(value, neo4j.graph.Node):
        return _reference(value)
    if isinstance(value, neo4j.graph.Relationship):
        return value.type
    if isinstance(value, neo4j.graph.Path):
        return tuple(_reference(node) for node in value.nodes)
    if isinstance(value, list):
        return tuple(_cell(one) for one in value)
    if isinstance(value, dict):
        return "; ".join(f"{name}: {_cell(one)}" for name, one in sorted(value.items()))
    if hasattr(value, "to_native"):
        value = value.to_native()
    if type(value) in (date, str, int, float, bool, type(None)):
        return cast(Cell, value)
    return str(value.isoformat() if hasattr(value, "isoformat") else value)


def _reference(node: "neo4j.graph.Node") -> str:
    from kg.graph.schema import NODES

    kind = next((label for label in sorted(node.labels) if label in NODES), "")
    return f"{kind}/{node.get('id')}" if kind else "; ".join(f"{k}: {v}" for k, v in sorted(node.items()))
