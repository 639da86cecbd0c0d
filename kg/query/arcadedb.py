"""Cypher on an ArcadeDB database in this process, which must be one that may die of it (`kg.query.child`)."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from kg.errors import QueryError
from kg.graph.schema import NODES
from kg.query.cypher_faults import fault
from kg.query.limits import OUT_OF_MEMORY_TEXT, TOO_MUCH_TEXT
from kg.query.parameters import Parameter
from kg.query.result import Cell

if TYPE_CHECKING:
    from arcadedb_embedded import Database, ResultSet

_LANGUAGE = "opencypher"
_PLACE = re.compile(r"(?:Syntax error )?at line (\d+)(?::|, column )(\d+)(?: - )?")
_BLANK = re.compile(r"[\x00-\x20]*")
_PLAN = re.compile(r"[\x00-\x20]*(?:EXPLAIN|PROFILE)\s", re.IGNORECASE)
_CAUSE = re.compile(r" \(caused by [\w.$]+\)$")
_TIME = "arcadedb.command.timeout"
_BUDGET = "heap budget exceeded"
_WRITES = ("QueryNotIdempotentException", "DatabaseIsReadOnlyException")


def answer(
    database: "Database", text: str, parameters: Mapping[str, Parameter]
) -> tuple[tuple[str, ...], Iterator[tuple[Cell, ...]]]:
    """Return columns and rows of a query that only reads; cells are as those of `kg.query.neo4j.cypher`.

    Args:
        text: without comments: the engine counts its lines without them (`kg.query.cypher_text.plain`).

    Raises:
        QueryError: also while the rows are read.
        TimeoutError: the time set by `kg.export.arcadedb_engine.limit_time` is over.
    """
    rows = _rows(database, text, parameters)
    first = next(rows, None)
    columns = _columns(database, text)
    if first is None:
        return columns or (), iter(())
    columns = columns or tuple(first)
    return columns, (tuple(_cell(row.get(name)) for name in columns) for row in chain((first,), rows))


def _rows(database: "Database", text: str, parameters: Mapping[str, Parameter]) -> Iterator[dict[str, Any]]:
    from arcadedb_embedded import ArcadeDBError

    try:
        found: ResultSet = database.query(_LANGUAGE, text, *([dict(parameters)] if parameters else []))
        yield from found.iter_dicts()
    except ArcadeDBError as error:
        if _TIME in str(error):
            raise TimeoutError from error
        raise _wrong(error.__cause__ or error, text) from error


def _columns(database: "Database", text: str) -> tuple[str, ...] | None:
    """Return the names that RETURN gives; None where only the rows tell (RETURN *, a bare CALL, a plan)."""
    if _PLAN.match(text):
        return None
    statement = database.get_java_database().getCypherStatementCache().get(text)
    clause = statement.getReturnClause()
    if clause is None or clause.isReturnAll():
        return None
    return tuple(str(part.getOutputName()) for part in clause.getReturnItems())


def _wrong(error: BaseException, text: str) -> QueryError:
    """Return what is wrong with a query in one line, with its place and the line itself where known."""
    kind = type(error).__name__.rpartition(".")[2]
    if kind in _WRITES:
        return QueryError(
            "Cypher: the query writes or calls what may write, and only reading is allowed; "
            "kg cypher-server opens a copy to write to"
        )
    if kind == "StackOverflowError":
        return QueryError(f"Cypher: {TOO_MUCH_TEXT}")
    message = _CAUSE.sub("", str(error.getMessage() or kind if hasattr(error, "getMessage") else error))
    if _BUDGET in message:
        return QueryError(f"Cypher: {OUT_OF_MEMORY_TEXT}")
    place = _PLACE.search(message)
    if place is None:
        return fault(message, text, None)
    # The engine leaves out what is blank at the beginning, and counts columns from 0.
    blank = _BLANK.match(text)[0]  # type: ignore[index]
    line = int(place[1]) + blank.count("\n")
    column = int(place[2]) + 1 + (len(blank) - blank.rfind("\n") - 1 if place[1] == "1" else 0)
    return fault(_PLACE.sub("", message.partition("\n")[0]), text, (line, column))


def _cell(value: Any) -> Cell:
    if isinstance(value, datetime):
        return value.isoformat()
    if value is None or isinstance(value, str | int | float | date):
        return value
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, list | tuple | set):
        return tuple(_cell(part) for part in value)
    if isinstance(value, dict):
        return "; ".join(f"{name}: {_cell(part)}" for name, part in sorted(value.items()))
    return _record(value)


def _record(value: Any) -> Cell:
    """Return what stands for an object of the engine: node, relationship, path, day or other time."""
    if isinstance(value, _java("graph.Vertex")):
        return _reference(value)
    if isinstance(value, _java("graph.Edge")):
        return str(value.getTypeName())
    if isinstance(value, _java("query.opencypher.traversal.TraversalPath")):
        return tuple(_reference(node) for node in value.getVertices())
    if isinstance(value, _java("query.opencypher.temporal.CypherDate")):
        return date.fromisoformat(str(value))
    return str(value)


@cache
def _java(name: str) -> Any:
    from jpype import JClass

    return JClass(f"com.arcadedb.{name}")


def _reference(node: Any) -> str:
    from arcadedb_embedded import convert_java_to_python

    if kind := _kind(str(node.getTypeName())):
        return f"{kind}/{node.get('id')}"
    names = sorted(str(name) for name in node.getPropertyNames())
    return "; ".join(f"{name}: {convert_java_to_python(node.get(name))}" for name in names)


@cache
def _kind(type_name: str) -> str:
    """Return the label that carries the identity; a type of several labels has the names of all."""
    return next((label for label in type_name.split("~") if label in NODES), "")
