"""A first load, into a database that holds nothing of ours: what is written is not looked for before.

Meta counts the lines that are in, in the transaction that writes them. So a load that died, of the client or
of the server, goes on where it stood, and a batch whose answer was lost is not written twice.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kg.errors import ServerError
from kg.export.neo4j_schema import META, META_ID
from kg.export.neo4j_source import Source, Statement, batches, new_edges, new_nodes

if TYPE_CHECKING:
    import neo4j

Progress = Callable[[str, int, int | None], None]

_REACHED = (
    # The write makes others wait until this transaction has ended.
    f"MATCH (meta:{META} {{id: '{META_ID}'}}) SET meta.isComplete = false WITH meta "
    "RETURN meta.buildId, meta.nodesDone, meta.edgesDone"
)
_REACH = f"MATCH (meta:{META} {{id: '{META_ID}'}}) SET meta.nodesDone = $nodes, meta.edgesDone = $edges"


class Done(NamedTuple):
    """How many lines of each file are in the database."""

    nodes: int = 0
    edges: int = 0


def fill(session: "neo4j.Session", source: Source, done: Done, progress: Progress, size: int) -> None:
    """Write all lines but those that are done.

    Args:
        progress: told the stage (nodes, edges), how much is done, of how much.
        size: lines a transaction.
    Raises: ServerError: another load took over meanwhile.
    """
    work = _Work(session, source.build_id, done)
    for part in _parts(source.node_lines(), done.nodes, size, new_nodes):
        work.write(part.statements, Done(work.done.nodes + part.lines, 0))
        progress("nodes", work.done.nodes, source.nodes)
    for part in _parts(source.edge_lines(), done.edges, size, new_edges):
        work.write(part.statements, Done(work.done.nodes, work.done.edges + part.lines))
        progress("edges", work.done.edges, source.edges)


class _Part(NamedTuple):
    statements: list[Statement]
    lines: int


def _parts(
    lines: Iterable[bytes], done: int, size: int, form: Callable[[Iterable[bytes]], list[Statement]]
) -> Iterator[_Part]:
    """Yield what is not done; while a part is sent, the next one is made."""
    parts = (_Part(form(batch), len(batch)) for batch in batches(islice(lines, done, None), size))
    with ThreadPoolExecutor(max_workers=1) as pool:
        coming = pool.submit(next, parts, None)
        while (part := coming.result()) is not None:
            coming = pool.submit(next, parts, None)
            yield part


class _Work:
    def __init__(self, session: "neo4j.Session", build_id: str, done: Done) -> None:
        self._session = session
        self._build_id = build_id
        self.done = done

    def write(self, statements: list[Statement], after: Done) -> None:
        """Write a batch and note what is done then."""
        self._session.execute_write(_write, self._build_id, statements, self.done, after)
        self.done = after


def _write(
    transaction: "neo4j.ManagedTransaction",
    build_id: str,
    statements: list[Statement],
    before: Done,
    after: Done,
) -> None:
    """Write a batch unless it was written by an attempt whose answer was lost."""
    found, *reached = transaction.run(_REACHED).single(strict=True).values()
    if found != build_id or None in reached:
        raise ServerError(
            f"another load of the database began meanwhile, of build {found}; nothing to go on with"
        )
    if Done(*reached) >= after:
        return
    if Done(*reached) != before:
        raise ServerError("the same build is loaded by another process; wait until it has ended")
    for statement in statements:
        transaction.run(statement.query, rows=statement.rows).consume()
    transaction.run(_REACH, nodes=after.nodes, edges=after.edges).consume()
