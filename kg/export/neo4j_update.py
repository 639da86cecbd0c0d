"""A load into a database that holds a graph of ours, whole or in part: it is read, the difference is written.

What is read decides, whatever Meta says: a second load writes nothing, a change by hand is undone, and a load
that was interrupted goes on.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

from kg.export.neo4j_compare import Differences
from kg.export.neo4j_source import Statement, batches, changed_nodes, new_edges, new_nodes
from kg.graph.lines import decode_node

if TYPE_CHECKING:
    import neo4j

Progress = Callable[[str, int, int | None], None]

_REMOVE_EDGES = (
    "UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row AND r.graph IS NOT NULL "
    "DELETE r RETURN sum(0)"
)
_REMOVE_NODES = (
    "UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row AND n.graph IS NOT NULL "
    "OPTIONAL MATCH (n)-[r]-() WHERE r.graph IS NULL WITH n, count(r) AS others "
    "DETACH DELETE n RETURN sum(others)"
)


class LoadReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a load wrote and removed; all zero where the database was the graph already.

    Attributes:
        others_removed: relationships that are not ours and hung on nodes that are gone.
    """

    nodes_written: int = 0
    edges_written: int = 0
    nodes_removed: int = 0
    edges_removed: int = 0
    others_removed: int = 0


class Update:
    """The writing of differences, in batches, each a transaction that the driver repeats if it must.

    None is repeated whose end is not known, so that nothing is written twice.
    """

    def __init__(self, session: "neo4j.Session", progress: Progress, total: int, size: int) -> None:
        self._session = session
        self._progress = progress
        self._total = total
        self._size = size
        self._done = 0

    def write(self, differences: Differences) -> LoadReport:
        """Remove, then write: nodes before the edges between them."""
        self._remove(_REMOVE_EDGES, [found.place for found in differences.old_edges])
        here = {found.node.ref: found.place for found in differences.old_nodes}
        wanted = {node.ref for node in map(decode_node, differences.new_nodes)} if here else set()
        gone = [place for reference, place in here.items() if reference not in wanted]
        others = self._remove(_REMOVE_NODES, gone)
        self._write_nodes(differences.new_nodes, here)
        self._write("edges", differences.new_edges, new_edges)
        return LoadReport(
            nodes_written=differences.new_nodes.count,
            edges_written=differences.new_edges.count,
            nodes_removed=len(gone),
            edges_removed=len(differences.old_edges),
            others_removed=others,
        )

    def _remove(self, query: str, places: Sequence[str]) -> int:
        others = 0
        for start in range(0, len(places), self._size):
            rows = list(places[start : start + self._size])
            others += self._session.execute_write(_sum, query, rows)
            self._advance("remove", len(rows))
        return others

    def _write_nodes(self, lines: Iterable[bytes], here: dict[str, str]) -> None:
        """Write new nodes, and change those that are here."""
        if not here:
            self._write("nodes", lines, new_nodes)
            return
        for batch in batches(lines, self._size):
            changed = [line for line in batch if decode_node(line).ref in here]
            new = [line for line in batch if decode_node(line).ref not in here]
            self._run("nodes", [*new_nodes(new), *changed_nodes(changed)], len(batch))

    def _write(
        self, stage: str, lines: Iterable[bytes], form: Callable[[Iterable[bytes]], list[Statement]]
    ) -> None:
        for batch in batches(lines, self._size):
            self._run(stage, form(batch), len(batch))

    def _run(self, stage: str, statements: list[Statement], count: int) -> None:
        self._session.execute_write(_run, statements)
        self._advance(stage, count)

    def _advance(self, stage: str, count: int) -> None:
        self._done += count
        self._progress(stage, self._done, self._total)


def _run(transaction: "neo4j.ManagedTransaction", statements: list[Statement]) -> None:
    for statement in statements:
        transaction.run(statement.query, rows=statement.rows).consume()


def _sum(transaction: "neo4j.ManagedTransaction", query: str, rows: list[str]) -> int:
    return sum(row[0] for row in transaction.run(query, rows=rows))
