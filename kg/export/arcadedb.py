"""The graph as an ArcadeDB database, as it is in Neo4j: labels, relationships, properties, days as dates.

A node of several labels has a type that extends the type of each label (`Body~PartyBody`); the engine makes
and reads such types itself: `labels(n)` gives the labels, and `MATCH (n:Body)` finds all bodies. As in Neo4j
everything has `graph`, a relationship with properties `id`, and a node (:Meta {id: "kg"}) names the build.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kg.errors import SchemaError
from kg.graph.lines import statement_id
from kg.graph.schema import EDGES, NODES, EdgeType, NodeType, Property, ValueType
from kg.model.graph import Edge, Node, Value

if TYPE_CHECKING:
    from arcadedb_embedded import Database, GraphBatch

LAYOUT = 1
"""Raised when what is written here changes, so that databases of before are made anew."""

Progress = Callable[[str, int, int | None], None]
Row = dict[str, Any]
_Record = TypeVar("_Record", Node, Edge)

_BATCH = 20_000
_TYPES: dict[ValueType, str] = {
    "string": "STRING",
    "vi": "STRING",
    "integer": "LONG",
    "decimal": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "concept": "STRING",
    "tenure": "STRING",
    "url": "STRING",
    "alias": "STRING",
}
_SOUGHT = ("name", "code", "identifier", "number")
_OURS = (Property("id", ""), Property("graph", ""))
_META = "Meta"


def write_database(
    folder: Path, nodes: Iterable[Node], edges: Iterable[Edge], build_id: str, progress: Progress
) -> None:
    """Make a database of the nodes and edges in a folder that is not there yet; the engine must be started.

    Args:
        nodes, edges: checked; the ends of the edges are among the nodes.
        progress: told the stage (nodes, edges, indexes), how much is done, of how much.
    Raises: SchemaError: the engine kept less than it was given.
    """
    from arcadedb_embedded import create_database

    with create_database(str(folder)) as database:
        _run(database, _declared())
        with database.graph_batch() as batch:
            meta = {"id": "kg", "buildId": build_id, "isComplete": True}
            batch.create_vertices(_META, [meta])
            places = _write_nodes(database, batch, nodes, progress)
            written = _write_edges(batch, edges, places, progress)
        progress("indexes", 0, None)
        _run(database, _indexes())  # After the load, since each index slows it down.
        _compare(database, len(places) + 1, written)


def _declared() -> Iterator[str]:
    """Yield SQL for the types of nodes and relationships."""
    yield f"CREATE VERTEX TYPE `{_META}`"
    for node in NODES.values():
        yield f"CREATE VERTEX TYPE `{node.label}`"
        yield from _declared_properties(node.label, node)
        yield from (f"CREATE VERTEX TYPE `{label}`" for label in node.labels)
    for edge in EDGES.values():
        yield f"CREATE EDGE TYPE `{edge.type}`"
        yield from _declared_properties(edge.type, edge)


def _declared_properties(name: str, kind: NodeType | EdgeType) -> Iterator[str]:
    """Yield SQL for the types of values: what comes as the text of a day becomes a day."""
    for prop in (*_OURS, *kind.properties):
        yield f"CREATE PROPERTY `{name}`.`{prop.name}` {'LIST OF ' if prop.many else ''}{_TYPES[prop.type]}"


def _indexes() -> Iterator[str]:
    for node in NODES.values():
        yield f"CREATE INDEX ON `{node.label}` (id) UNIQUE"
        for prop in node.properties:
            if prop.name in _SOUGHT:
                yield f"CREATE INDEX ON `{node.label}` (`{prop.name}`) NOTUNIQUE"


def _run(database: "Database", statements: Iterable[str]) -> None:
    """Run them in one script, in which the engine writes its schema once."""
    database.command("sqlscript", "".join(f"{statement};" for statement in statements))


def _write_nodes(
    database: "Database", batch: "GraphBatch", nodes: Iterable[Node], progress: Progress
) -> dict[str, str]:
    """Write the nodes and return the place of each in the database by its reference."""
    places: dict[str, str] = {}
    for part in _parts(nodes):
        groups: dict[tuple[str, bool], list[Node]] = {}
        for node in part:
            # The engine takes rows without lists twice as fast.
            has_lists = any(isinstance(value, tuple) for value in node.properties.values())
            groups.setdefault((_type_name(database, node), has_lists), []).append(node)
        for (name, _), group in groups.items():
            rows = [{**_row(node.properties), "id": node.id, "graph": node.graph} for node in group]
            found = batch.create_vertices(name, rows)
            places.update(zip((node.ref for node in group), found, strict=True))
        progress("nodes", len(places), None)
    return places


def _type_name(database: "Database", node: Node) -> str:
    """Return the type of nodes of these labels, made where there is none."""
    if not node.labels:
        return node.kind
    labels = sorted((node.kind, *node.labels))
    name = "~".join(labels)
    if not database.schema.exists_type(name):
        parents = ", ".join(f"`{label}`" for label in labels)
        database.command("sql", f"CREATE VERTEX TYPE `{name}` EXTENDS {parents}")
    return name


def _write_edges(
    batch: "GraphBatch", edges: Iterable[Edge], places: dict[str, str], progress: Progress
) -> int:
    written = 0
    for part in _parts(edges):
        groups: dict[str, list[Edge]] = {}
        for edge in part:
            groups.setdefault(edge.type, []).append(edge)
        for kind, group in groups.items():
            sources = [places[edge.source] for edge in group]
            batch.new_edges(sources, kind, [places[edge.target] for edge in group], map(_edge_row, group))
        written += len(part)
        progress("edges", written, None)
    return written


def _edge_row(edge: Edge) -> Row:
    ours = {"graph": edge.graph}
    if EDGES[edge.type].properties:
        ours["id"] = statement_id(edge)
    return {**_row(edge.properties), **ours}


def _row(properties: dict[str, Value]) -> Row:
    return {name: _plain(value) for name, value in properties.items()}


def _plain(value: Value) -> str | float | list[str | float]:
    if isinstance(value, tuple):
        return [day.isoformat() if isinstance(day, date) else day for day in value]
    return value.isoformat() if isinstance(value, date) else value


def _parts(records: Iterable[_Record]) -> Iterator[list[_Record]]:
    remaining = iter(records)
    while part := list(islice(remaining, _BATCH)):
        yield part


def _compare(database: "Database", nodes: int, edges: int) -> None:
    for text, wanted in (
        ("MATCH (n) RETURN count(n) AS n", nodes),
        ("MATCH ()-[r]->() RETURN count(r) AS n", edges),
    ):
        ((found,),) = (row.values() for row in database.query("opencypher", text).to_list())
        if found != wanted:
            raise SchemaError(
                f"the Cypher database holds {found} of {wanted} records; this is a mistake of the program"
            )
