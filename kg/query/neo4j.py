"""Cypher on a running Neo4j, in read transactions only."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from kg.errors import QueryError
from kg.query.library import read_query
from kg.query.parameters import Parameter, cypher_values
from kg.query.result import Cell, Result

if TYPE_CHECKING:
    import neo4j

LONGEST_SECONDS = 60.0


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
    from neo4j.exceptions import ClientError

    from kg.export.neo4j import server_errors

    values = cypher_values(read_query(text).values(parameters or {}))

    @neo4j.unit_of_work(timeout=seconds)
    def answer(transaction: neo4j.ManagedTransaction) -> Result:
        found = transaction.run(text, values)
        columns = tuple(found.keys())
        return Result(columns, tuple(tuple(_cell(value) for value in row) for row in found.values()))

    with server_errors():
        try:
            with driver.session(database=database, default_access_mode=neo4j.READ_ACCESS) as session:
                return session.execute_read(answer)
        except ClientError as error:
            if "Security" in (error.code or ""):
                raise
            raise QueryError(f"Cypher: {_one_line(error.message or str(error))}") from error


def _one_line(message: str) -> str:
    line = " ".join(message.split())
    return line if len(line) <= 200 else f"{line[:197]}…"


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
        return cast(Cell, value.to_native())
    return cast(Cell, value)


def _reference(node: "neo4j.graph.Node") -> str:
    from kg.graph.schema import NODES

    kind = next((label for label in sorted(node.labels) if label in NODES), "")
    return f"{kind}/{node.get('id')}" if kind else "; ".join(f"{k}: {v}" for k, v in sorted(node.items()))
