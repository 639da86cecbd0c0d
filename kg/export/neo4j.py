"""The graph in a running Neo4j: load it, read it back, compare.

A node has its kind and further labels, `id`, its properties by name, and `graph` (the named graph it stands
in). A relationship has `graph`, and where its type has properties also `id`, so that two of one type may join
the same nodes. Days are dates. A node (:Meta {id: "kg"}) names the build that was loaded; a database without
it is not ours.

What has `graph` and a label or a type of ours is ours; all else is left alone. A first load writes all there
is (`neo4j_fill`), a later one the difference (`neo4j_update`).
"""

from collections.abc import Collection
from typing import TYPE_CHECKING

import msgspec

from kg.errors import ServerError
from kg.export.neo4j_compare import Progress, compared, differences_of, read_meta
from kg.export.neo4j_fill import Done, fill
from kg.export.neo4j_read import read_graph
from kg.export.neo4j_schema import (
    AWAIT_INDEXES,
    COMPLETE,
    CONSTRAINTS,
    INDEXES,
    LABELS,
    MAKE_LABELS,
    META,
    META_ID,
)
from kg.export.neo4j_server import connect, demand_version, opened, server_errors
from kg.export.neo4j_source import Source, source_of_folder, source_of_graph
from kg.export.neo4j_update import LoadReport, Update
from kg.graph.container import Graph
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Scalar

if TYPE_CHECKING:
    import neo4j

__all__ = [
    "LoadReport",
    "Loading",
    "Source",
    "check",
    "check_source",
    "connect",
    "load",
    "load_source",
    "read_graph",
    "server_errors",
    "source_of_folder",
    "source_of_graph",
]

_AWAY = "what was loaded stays: start it and run the same command again to go on"
_META = f"MERGE (meta:{META} {{id: '{META_ID}'}}) SET meta = $meta"
_KINDS, _TYPES = "|".join(NODES), "|".join(EDGES)
_MARKED = (
    f"OPTIONAL MATCH (n:{_KINDS}) WHERE n.graph IS NOT NULL WITH count(n) AS nodes "
    f"OPTIONAL MATCH ()-[r:{_TYPES}]->() WHERE r.graph IS NOT NULL RETURN nodes, count(r)"
)


class Loading(msgspec.Struct, frozen=True, kw_only=True):
    """How a graph is loaded.

    Attributes:
        database: of the server; its default one if None.
        known: ids of builds whose place this one may take, besides those of the same store; None: of all.
        is_beside: also into a database that holds other data, which stay.
        size: lines a transaction.
    """

    database: str | None = None
    known: Collection[str] | None = None
    is_beside: bool = False
    size: int = 10_000


def silent(stage: str, done: int, total: int | None) -> None:
    """Show no progress."""


def load(
    driver: "neo4j.Driver",
    graph: Graph,
    build_id: str,
    progress: Progress = silent,
    *,
    database: str | None = None,
) -> LoadReport:
    """Make the database hold this graph; see `load_source`.

    Args:
        graph: checked.
    """
    return load_source(driver, source_of_graph(graph, build_id), progress, Loading(database=database))


def load_source(
    driver: "neo4j.Driver", source: Source, progress: Progress = silent, loading: Loading | None = None
) -> LoadReport:
    """Make the database hold this graph; see the module for what that means.

    Args:
        driver: see `connect`.
        progress: told the stage (compare, remove, nodes, edges, indexes), how much is done, of how much.

    Raises:
        ServerError: the server does not answer or refuses, is too old, or holds other data.
    """
    loading = loading or Loading()
    with opened(driver, loading.database, _AWAY) as session:
        demand_version(driver.get_server_info().agent)
        meta = read_meta(session)
        if meta is None:
            _demand_empty(session, is_beside=loading.is_beside)
            meta = _begin(session, source)
        _demand_known(meta, source, loading.known)
        done = _done(meta, source)
        if done is None:
            # An import leaves none, and what changes is found by them.
            _make(session, CONSTRAINTS)
            report = _update(session, source, progress, loading.size, meta)
        else:
            fill(session, source, done, progress, loading.size)
            report = LoadReport(
                nodes_written=source.nodes - done.nodes, edges_written=source.edges - done.edges
            )
        progress("indexes", 0, None)
        _make(session, (*INDEXES, AWAIT_INDEXES))
        if report != LoadReport() or not _is_whole(meta, source):
            session.execute_write(
                lambda transaction: transaction.run(f"{_META}, {COMPLETE}", meta=source.meta).consume()
            )
    return report


def check(driver: "neo4j.Driver", graph: Graph, *, database: str | None = None) -> list[str]:
    """Return how the database differs from a graph, whose Meta need only say that it is whole."""
    return check_source(driver, source_of_graph(graph, ""), database=database)


def check_source(
    driver: "neo4j.Driver", source: Source, progress: Progress = silent, *, database: str | None = None
) -> list[str]:
    """Return one line for each fact that the database lacks, has besides, or has otherwise; empty if none.

    Args:
        progress: told "compare", how many records were read, of about how many.
    Raises: ServerError: the server does not answer or refuses.
    """
    with opened(driver, database) as session:
        return list(differences_of(session, source, progress))


def _begin(session: "neo4j.Session", source: Source) -> dict[str, Scalar]:
    """Make the database ours: labels in order, constraints, a Meta that says that nothing is done yet."""
    meta: dict[str, Scalar] = {**source.meta, "isComplete": False, "nodesDone": 0, "edgesDone": 0}
    session.execute_write(lambda transaction: transaction.run(MAKE_LABELS, labels=LABELS).consume())
    _make(session, CONSTRAINTS)
    session.execute_write(lambda transaction: transaction.run(_META, meta=meta).consume())
    return meta


def _update(
    session: "neo4j.Session", source: Source, progress: Progress, size: int, meta: dict[str, Scalar]
) -> LoadReport:
    progress("compare", 0, source.nodes + source.edges)
    with compared(session, source, progress) as differences:
        if differences.total == 0:
            return LoadReport()
        if meta.get("buildId") != source.build_id or meta.get("isComplete") is not False:
            begun = {**source.meta, "isComplete": False}
            session.execute_write(lambda transaction: transaction.run(_META, meta=begun).consume())
        return Update(session, progress, differences.total, size).write(differences)


def _is_whole(meta: dict[str, Scalar], source: Source) -> bool:
    return meta.get("isComplete") is True and meta.get("buildId") == source.build_id


def _done(meta: dict[str, Scalar], source: Source) -> Done | None:
    """Return how far a first load of this build is; None where there is none that goes on."""
    nodes, edges = meta.get("nodesDone"), meta.get("edgesDone")
    if meta.get("buildId") != source.build_id or not isinstance(nodes, int) or not isinstance(edges, int):
        return None
    return Done(nodes, edges)


def _demand_known(meta: dict[str, Scalar], source: Source, known: Collection[str] | None) -> None:
    """Demand that what is there comes from the same store, as its path or its builds show."""
    found = str(meta.get("buildId", "(unknown)"))
    is_of_store = "store" in meta and meta["store"] == source.facts.get("store")
    if known is not None and found not in known and not is_of_store:
        size = f" of {meta['nodes']} nodes" if "nodes" in meta else ""
        when = f", loaded {meta['loadedAt']}" if "loadedAt" in meta else ""
        raise ServerError(
            f"the database holds build {found}{size}{when}, which the store does not know; nothing was "
            "changed: --replace puts the graph of the store in its place"
        )


def _demand_empty(session: "neo4j.Session", *, is_beside: bool) -> None:
    """Demand that a database which is not ours yet is empty, or that the user wants us in it."""
    (nodes,) = _row(session, "MATCH (n) RETURN count(n)")
    if nodes == 0:
        return
    if not is_beside:
        (label,) = _row(session, "MATCH (n) RETURN head(labels(n)) LIMIT 1")
        raise ServerError(
            f"the database holds {nodes} nodes that are not ours (as one with label {label}); nothing was "
            "changed: name another one with --database, or load beside them with --beside"
        )
    nodes, edges = _row(session, _MARKED)
    if nodes or edges:
        raise ServerError(
            f"{nodes} nodes and {edges} relationships of the database have a label or type of ours and "
            "`graph`, by which we know what is ours; nothing was changed: name another one with --database"
        )


def _row(session: "neo4j.Session", query: str) -> list[Scalar]:
    return session.execute_read(lambda transaction: transaction.run(query).values())[0]


def _make(session: "neo4j.Session", statements: Collection[str]) -> None:
    for statement in statements:
        session.run(statement).consume()
