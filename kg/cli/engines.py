"""The engines that are there: the store, the Neo4j of the environment, and the one without a server."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kg.cli.inputs import DEFAULT_USER

if TYPE_CHECKING:
    from kg.query.library import Language
    from kg.query.names import Names
    from kg.query.runners import Runner
    from kg.store import Build


@contextmanager
def opened(store: Path, language: "Language") -> Iterator[tuple["Names", "Runner"]]:
    """Open the names of a store and an engine that takes a language.

    Raises: MissingExtra: there is no engine for Cypher.
    """
    from kg.query.names import Names
    from kg.query.runners import on_oxigraph
    from kg.store import Store

    with ExitStack() as stack:
        build = stack.enter_context(Store.open(store).current())
        graph = build.oxigraph()
        if language == "sparql":
            yield Names(build.path, graph), on_oxigraph(graph)
        elif os.environ.get("NEO4J_URI"):
            yield Names(build.path, graph), stack.enter_context(_neo4j())
        else:
            yield Names(build.path, graph), stack.enter_context(_arcadedb(build))


@contextmanager
def all_engines(build: "Build") -> Iterator[list["Runner"]]:
    """Open every engine that is there on the graph of a build."""
    from kg.export.arcadedb_engine import is_installed
    from kg.query.runners import on_oxigraph

    with ExitStack() as stack:
        runners: list[Runner] = [on_oxigraph(build.oxigraph())]
        if is_installed():
            runners.append(stack.enter_context(_arcadedb(build)))
        if os.environ.get("NEO4J_URI"):
            runners.append(stack.enter_context(_neo4j()))
        yield runners


@contextmanager
def _neo4j() -> Iterator["Runner"]:
    """Open the Neo4j that the environment names."""
    from kg.export.neo4j import connect
    from kg.query.runners import on_neo4j

    user = os.environ.get("NEO4J_USERNAME", DEFAULT_USER)
    with connect(os.environ["NEO4J_URI"], user, os.environ.get("NEO4J_PASSWORD", "")) as driver:
        yield on_neo4j(driver, os.environ.get("NEO4J_DATABASE"))


@contextmanager
def _arcadedb(build: "Build") -> Iterator["Runner"]:
    """Open the engine without a server; the first time in a build its database is made."""
    from kg.cli.cypher import MAKING
    from kg.cli.progress import announced, progress
    from kg.query.embedded import EmbeddedCypher
    from kg.query.runners import on_arcadedb

    with progress() as advance:
        session = EmbeddedCypher(build, progress=announced(advance, MAKING))
    with session:
        yield on_arcadedb(session)
