"""The graph in a running Neo4j: load it, read it back, compare.

A node has its kind and further labels, `id`, its properties by name, and `graph` (the named graph it stands
in). A relationship has `graph`, and where its type has properties also `id`, so that two of one type may join
the same nodes. Days are dates. A node (:Meta {id: "kg"}) names the build that was loaded.

A load reads what is there and writes the difference: the second one changes nothing, an interrupted one goes
on, and what is no longer in the graph goes. Only what has `graph` is ours; all else is left alone.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import msgspec

from kg.export.neo4j_read import Found, check, edge_key, execute, read, read_graph
from kg.export.neo4j_server import connect, server_errors
from kg.graph.container import Graph
from kg.graph.lines import statement_id
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Edge, Node
from kg.model.ids import split_ref

if TYPE_CHECKING:
    import neo4j

__all__ = ["LoadReport", "check", "connect", "load", "read_graph", "server_errors"]

Progress = Callable[[str, int, int | None], None]
Row = dict[str, Any]

BATCH = 5_000
_NAMED = ("Person", "Position", "Body", "Unit", "Event", "Term")
_INDEXED = (*((label, "name") for label in _NAMED), ("Unit", "code"), ("Document", "identifier"))


class LoadReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a load wrote and removed; all zero where the database was the graph already."""

    nodes_written: int = 0
    edges_written: int = 0
    nodes_removed: int = 0
    edges_removed: int = 0


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
    """Make the database hold this graph; see the module for what that means.

    Args:
        driver: see `connect`. graph: checked. build_id: noted in the Meta node.
        progress: told the stage (compare, remove, nodes, edges), how much is done, of how much.
        database: of the server; its default one if None.
    Raises: ServerError: the server does not answer or refuses.
    """
    with server_errors(), driver.session(database=database) as session:
        for label in NODES:
            session.run(
                f"CREATE CONSTRAINT kg_{label.lower()}_id IF NOT EXISTS "
                f"FOR (n:{label}) REQUIRE n.id IS UNIQUE"
            ).consume()
        progress("compare", 0, None)
        found = read(session)
        new_nodes, old_nodes, new_edges, old_edges = _difference(found, graph)
        total = len(new_nodes) + len(old_nodes) + len(new_edges) + len(old_edges)
        if total or found.build_id != build_id:
            _note(session, build_id, is_complete=False)
        work = _Work(session, progress, total)
        work.remove_edges(old_edges)
        work.remove_nodes(old_nodes)
        work.write_nodes(new_nodes)
        work.write_edges(new_edges)
        _make_indexes(session)
        if total or found.build_id != build_id:
            _note(session, build_id, is_complete=True)
    return LoadReport(
        nodes_written=len(new_nodes),
        edges_written=len(new_edges),
        nodes_removed=len(old_nodes),
        edges_removed=len(old_edges),
    )


def _difference(
    found: Found, graph: Graph
) -> tuple[list[Node], list[str], list[Edge], list[tuple[Edge, str | None]]]:
    """Nodes to write, references to remove, edges to write, edges to remove with their ids."""
    here = {node.ref: node for node in found.nodes}
    wanted = {node.ref for node in graph.nodes}
    new_nodes = [node for node in graph.nodes if here.get(node.ref) != node]
    old_nodes = [reference for reference in here if reference not in wanted]
    keys = {edge_key(edge, ident) for edge, ident in found.edges}
    targets = {edge_key(edge, _edge_id(edge)): edge for edge in graph.edges}
    new_edges = [edge for key, edge in targets.items() if key not in keys]
    old_edges = [(edge, ident) for edge, ident in found.edges if edge_key(edge, ident) not in targets]
    return new_nodes, old_nodes, new_edges, old_edges


def _edge_id(edge: Edge) -> str | None:
    return statement_id(edge) if EDGES[edge.type].properties else None


class _Work:
    """Batches of one load, each a transaction that the driver repeats if it must."""

    def __init__(self, session: "neo4j.Session", progress: Progress, total: int) -> None:
        self._session = session
        self._progress = progress
        self._total = total
        self._done = 0

    def remove_edges(self, edges: Iterable[tuple[Edge, str | None]]) -> None:
        rows: dict[tuple[str, str, str], list[Row]] = {}
        for edge, ident in edges:
            ends, row = _ends(edge)
            rows.setdefault(ends, []).append({**row, "id": ident})
        for (kind, source, target), group in rows.items():
            query = (
                f"UNWIND $rows AS row MATCH (a:`{source}` {{id: row.source}})-[r:`{kind}`]->(b:`{target}`) "
                "WHERE b.id = row.target AND r.graph IS NOT NULL AND (row.id IS NULL OR r.id = row.id) "
                "DELETE r"
            )
            self._run("remove", query, group)

    def remove_nodes(self, references: Iterable[str]) -> None:
        rows: dict[str, list[Row]] = {}
        for reference in references:
            kind, ident = split_ref(reference)
            rows.setdefault(kind, []).append({"id": ident})
        for kind, group in rows.items():
            query = f"UNWIND $rows AS row MATCH (n:`{kind}` {{id: row.id}}) WHERE n.graph IS NOT NULL"
            self._run("remove", f"{query} DETACH DELETE n", group)

    def write_nodes(self, nodes: Iterable[Node]) -> None:
        rows: dict[tuple[str, tuple[str, ...]], list[Row]] = {}
        for node in nodes:
            properties = {**node.properties, "id": node.id, "graph": node.graph}
            rows.setdefault((node.kind, node.labels), []).append({"id": node.id, "properties": properties})
        for (kind, labels), group in rows.items():
            query = f"UNWIND $rows AS row MERGE (n:{kind} {{id: row.id}}) SET n = row.properties"
            query += "".join(f" SET n:{label}" for label in labels)
            query += "".join(f" REMOVE n:{label}" for label in NODES[kind].labels if label not in labels)
            self._run("nodes", query, group)

    def write_edges(self, edges: Iterable[Edge]) -> None:
        rows: dict[tuple[str, str, str], list[Row]] = {}
        for edge in edges:
            ends, row = _ends(edge)
            row["properties"] = {**edge.properties, "graph": edge.graph}
            if (ident := _edge_id(edge)) is not None:
                row["id"] = row["properties"]["id"] = ident
            rows.setdefault(ends, []).append(row)
        for (kind, source, target), group in rows.items():
            key = " {id: row.id}" if EDGES[kind].properties else ""
            query = (
                f"UNWIND $rows AS row MATCH (a:{source} {{id: row.source}}) MATCH (b:{target}) "
                f"WHERE b.id = row.target MERGE (a)-[r:{kind}{key}]->(b) SET r = row.properties"
            )
            self._run("edges", query, group)

    def _run(self, stage: str, query: str, rows: list[Row]) -> None:
        for batch in _batches(rows):
            self._session.execute_write(execute, query, rows=batch)
            self._done += len(batch)
            self._progress(stage, self._done, self._total)


def _ends(edge: Edge) -> tuple[tuple[str, str, str], Row]:
    source_kind, source = split_ref(edge.source)
    target_kind, target = split_ref(edge.target)
    return (edge.type, source_kind, target_kind), {"source": source, "target": target}


def _batches(rows: list[Row]) -> Iterator[list[Row]]:
    remaining = iter(rows)
    while batch := list(islice(remaining, BATCH)):
        yield batch


def _note(session: "neo4j.Session", build_id: str, *, is_complete: bool) -> None:
    session.execute_write(
        execute,
        "MERGE (meta:Meta {id: 'kg'}) SET meta.buildId = $build_id, meta.isComplete = $is_complete",
        build_id=build_id,
        is_complete=is_complete,
    )


def _make_indexes(session: "neo4j.Session") -> None:
    """After the load, since each index slows it down."""
    for label, name in _INDEXED:
        session.run(
            f"CREATE INDEX kg_{label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
        ).consume()
    session.run(
        "CREATE FULLTEXT INDEX kg_names IF NOT EXISTS FOR (n:Person|Position|Body|Unit) ON EACH [n.name] "
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}"
    ).consume()
    session.run("CALL db.awaitIndexes(300)").consume()
