"""A connection to Neo4j, its version, and its errors as one line each."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kg.errors import ServerError

if TYPE_CHECKING:
    import neo4j

_SCHEMES = ("bolt", "neo4j", "bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc")
_OLDEST = (5, 26)
_AGENT = re.compile(r"Neo4j/(\d+)\.(\d+)")
_ADVICE = "start it, or set NEO4J_URI to its address"


def connect(uri: str, user: str, password: str, *, retry_seconds: float = 30.0) -> "neo4j.Driver":
    """Return a driver that has reached the server.

    Raises: ServerError: nothing answers there, or it refuses the password.
    """
    import neo4j

    if uri.partition("://")[0] not in _SCHEMES:
        raise ServerError(f"{uri}: NEO4J_URI looks like bolt://localhost:7687")
    with server_errors(uri):
        driver = neo4j.GraphDatabase.driver(
            uri,
            auth=(user, password),
            max_transaction_retry_time=retry_seconds,
            connection_timeout=10.0,
            # An empty database does not know our labels yet, and would say so for each of them.
            notifications_min_severity="OFF",
        )
        try:
            driver.verify_connectivity()
        except BaseException:
            driver.close()
            raise
    return driver


def demand_version(agent: str) -> None:
    """Demand a server that a graph can be loaded into, by the name it gives itself.

    >>> demand_version("Neo4j/2026.08.1")

    Raises: ServerError: it is older than 5.26, or no Neo4j.
    """
    found = _AGENT.match(agent)
    if found is None or (int(found[1]), int(found[2])) < _OLDEST:
        oldest = ".".join(map(str, _OLDEST))
        raise ServerError(f"the server is {agent}; a graph is loaded into Neo4j {oldest} or later")


@contextmanager
def opened(
    driver: "neo4j.Driver", database: str | None = None, advice: str = _ADVICE
) -> Iterator["neo4j.Session"]:
    """Give a session for a block in which errors are those of `server_errors`."""
    with server_errors(advice=advice):
        session = driver.session(database=database)
        is_cut = False
        try:
            yield session
        except KeyboardInterrupt:
            # To close, the driver would read the rest of an answer that was cut in two, and fail.
            is_cut = True
            raise
        finally:
            if not is_cut:
                session.close()


@contextmanager
def server_errors(where: str = "Neo4j", advice: str = _ADVICE) -> Iterator[None]:
    """Turn what the driver raises into one line: server down, wrong password, refusal.

    Args:
        advice: what to do where nothing answers.
    """
    from neo4j.exceptions import (
        AuthError,
        ConfigurationError,
        DriverError,
        Neo4jError,
        ServiceUnavailable,
        SessionExpired,
    )

    try:
        yield
    except (ServiceUnavailable, SessionExpired) as error:
        raise ServerError(f"{where}: no Neo4j answers; {advice}") from error
    except AuthError as error:
        raise ServerError(
            f"{where}: wrong user or password; set NEO4J_USERNAME and NEO4J_PASSWORD"
        ) from error
    except (ConfigurationError, ValueError) as error:
        raise ServerError(
            f"{where}: {_one_line(error)}; NEO4J_URI looks like bolt://localhost:7687"
        ) from error
    except (Neo4jError, DriverError) as error:
        raise ServerError(f"{where}: {_one_line(error)}") from error


def _one_line(error: Exception) -> str:
    text = " ".join((getattr(error, "message", None) or str(error)).split())
    return text if len(text) <= 200 else f"{text[:197]}..."
