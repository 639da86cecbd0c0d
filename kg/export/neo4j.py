"""The graph in a running Neo4j: load it, read it back, compare.

A node has its kind and further labels, `id`, its properties by name, and `graph` (the named graph it stands
in). A relationship has `graph`, and where its type has properties also `id`, so that two of one type may join
the same nodes. Days are dates. A node (:Meta {id: "kg"}) names the build that was loaded.

A load reads what is there and writes the difference: the second one changes nothing, an interrupted one goes
on, and what is no longer in the graph goes. Only nodes with `graph` are ours; others are left alone.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any, LiteralString, cast

import msgspec

from kg.errors import ServerError
from kg.graph.container import Graph
from kg.graph.lines import statement_id
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Edge, Node, Value
from kg.model.ids import split_ref

if TYPE_CHECKING:
    import neo4j

Progress = Callable[[str, int, int | None], None]
Row = dict[str, Any]

BATCH = 5_000
DATABASE = "neo4j"
_NAMED = ("Person", "Position", "Body", "Unit", "Event", "Term")
_INDEXED = (*((label, "name") for label in _NAMED), ("Unit", "code"), ("Document", "identifier"))


class LoadReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a load wrote and removed; all zero where the database was the graph already."""

    nodes_written: int = 0
    edges_written: int = 0
    nodes_removed: int = 0
    edges_removed: int = 0


def connect(uri: str, user: str, password: str, *, retry_seconds: float = 30.0) -> "neo4j.Driver":
    """Return a driver that has reached the server.

    Raises: ServerError: nothing answers there, or it refuses the password.
    """
    import neo4j

    with server_errors(uri):
        driver = neo4j.GraphDatabase.driver(
            uri, auth=(user, password), max_transaction_retry_time=retry_seconds, connection_timeout=10.0
        )
        try:
            driver.verify_connectivity()
        except BaseException:
            driver.close()
            raise
    return driver


@contextmanager
def server_errors(where: str = "Neo4j") -> Iterator[None]:
    """Turn what the driver raises into one line: server down, wrong password, refusal."""
    from neo4j.exceptions import AuthError, ConfigurationError, DriverError, Neo4jError, ServiceUnavailable

    try:
        yield
    except ServiceUnavailable as error:
        raise ServerError(f"{where}: no Neo4j answers; start it, or correct NEO4J_URI") from error
    except AuthError as error:
        raise ServerError(
            f"{where}: wrong user or password; set NEO4J_USERNAME and NEO4J_PASSWORD"
        ) from error
    except (ConfigurationError, ValueError) as error:
        raise ServerError(f"{where}: {_one_line(error)}; NEO4J_URI looks like bolt://localhost:7687") from error
    except (Neo4jError, DriverError) as error:
        raise ServerError(f"{where}: {_one_line(error)}") from error


def _one_line(error: Exception) -> str:
    text = " ".join((getattr(error, "message", None) or str(error)).split())
    return text if len(text) <= 200 else f"{text[:197]}..."


def silent(stage: str, done: int, total: int | None) -> None:
    """Show no progress."""
