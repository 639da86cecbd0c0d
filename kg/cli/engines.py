"""The engines that are there: the store, the Neo4j of the environment, and the one without a server."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kg.cli.inputs import DEFAULT_USER
from kg.errors import ServerError

if TYPE_CHECKING:
    from kg.query.library import Language
    from kg.query.names import Names
    from kg.query.runners import Runner
    from kg.store import Build


_HELD = "MATCH (meta:Meta {id: 'kg'}) WHERE meta.isComplete RETURN meta.buildId"


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
            yield Names(build.path, graph), stack.enter_context(_neo4j(build))
        else:
            yield Names(build.path, graph), stack.enter_context(_arcadedb(build))


@contextmanager
def all_engines(build: "Build", *, embedded: bool = True) -> Iterator[tuple["Names", list["Runner"]]]:
    """Open the names of a build and every engine that is there on its graph, that for SPARQL first.

    Args:
        embedded: with the engine without a server, whose database of a large graph takes long to make.
    """
    from kg.export.arcadedb_engine import is_installed
    from kg.query.names import Names
    from kg.query.runners import on_oxigraph

    with ExitStack() as stack:
        graph = build.oxigraph()
        runners: list[Runner] = [on_oxigraph(graph)]
        if embedded and is_installed():
            runners.append(stack.enter_context(_arcadedb(build)))
        if os.environ.get("NEO4J_URI"):
            runners.append(stack.enter_context(_neo4j(build)))
        yield Names(build.path, graph), runners


@contextmanager
def _neo4j(build: "Build") -> Iterator["Runner"]:
    """Open the Neo4j that the environment names.

    Raises: ServerError: it holds something else than the build.
    """
    from kg.export.neo4j import connect
    from kg.query.library import read_query
    from kg.query.runners import on_neo4j

    uri, user = os.environ["NEO4J_URI"], os.environ.get("NEO4J_USERNAME", DEFAULT_USER)
    with connect(uri, user, os.environ.get("NEO4J_PASSWORD", "")) as driver:
        runner = on_neo4j(driver, os.environ.get("NEO4J_DATABASE"))
        held = runner.run(read_query(_HELD), {}).rows
        if held != ((build.manifest.build_id,),):
            raise ServerError(
                f"the Neo4j at {uri} does not hold the current build of the store; run: kg neo4j load"
            )
        yield runner


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
