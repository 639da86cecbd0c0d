"""The engines that answer a question of the library, behind one call."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import msgspec

from kg.query.library import Language, Query
from kg.query.parameters import Parameter
from kg.query.result import Result

if TYPE_CHECKING:
    import neo4j
    import pyoxigraph

    from kg.query.embedded import EmbeddedCypher


class Runner(msgspec.Struct, frozen=True):
    """An engine with a graph in it.

    Attributes:
        name: for people. language: of the queries it takes.
        run: gives the answer as the engine gives it; it raises what `kg.query.sparql`, `kg.query.cypher` and
            `kg.query.embedded` raise.
    """

    name: str
    language: Language
    run: Callable[[Query, Mapping[str, Parameter]], Result]


def on_oxigraph(store: "pyoxigraph.Store") -> Runner:
    """Return the store of a build as an engine."""
    from kg.query.oxigraph import ask_store

    return Runner("oxigraph", "sparql", lambda query, values: ask_store(store, query.text, values))


def on_neo4j(driver: "neo4j.Driver", database: str | None = None) -> Runner:
    """Return a server that was filled by `kg neo4j load`."""
    from kg.query.neo4j import cypher

    return Runner(
        "neo4j", "cypher", lambda query, values: cypher(driver, query.text, values, database=database)
    )


def on_arcadedb(session: "EmbeddedCypher") -> Runner:
    """Return a session of the engine without a server."""
    return Runner("arcadedb", "cypher", lambda query, values: session.ask(query.text, values))
