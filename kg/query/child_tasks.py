"""What a child does with the ArcadeDB engine: make the database of a build, answer queries, serve Bolt."""

import resource
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import KgError, QueryError
from kg.export.arcadedb import write_database
from kg.export.arcadedb_engine import engine_errors, open_to_read, serve_bolt, start_engine
from kg.graph.lines import EDGES_FILE, NODES_FILE, read_edges, read_nodes
from kg.query.arcadedb import OUT_OF_MEMORY_TEXT, answer
from kg.query.child import LARGEST, Parent, pack

if TYPE_CHECKING:
    from arcadedb_embedded import Database

_ROWS = 1000
_MEGABYTE = 2**20
_BESIDES = 2048
"""Megabytes of address space that Python and Java take beside the heap, most of it only reserved."""


def run(descriptor: str, folder: str) -> None:
    """Do what the parent says, until it is gone or kills this process."""
    tasks = _Tasks(Parent(int(descriptor), Path(folder)))
    while True:
        tasks.do(*tasks.parent.hear())


class _Tasks:
    """The tasks by their words; each ends with the message "done" or "error"."""

    def __init__(self, parent: Parent) -> None:
        self.parent = parent
        self._database: Database | None = None

    def do(self, word: str, content: dict[str, Any]) -> None:
        """Do a task."""
        tasks: dict[str, Callable[..., Any]] = {
            "make": self._make,
            "open": self._open,
            "ask": self._ask,
            "serve": self._serve,
        }
        try:
            with engine_errors():
                done = tasks[word](**content)
        except KgError as error:
            self.parent.tell("error", str(error))
        except MemoryError:
            self.parent.tell("error", f"Cypher: {OUT_OF_MEMORY_TEXT}")
        except OSError as error:
            self.parent.tell("error", f"{error.filename or 'system'}: {error.strerror or error}")
        else:
            self.parent.tell("done", done)

    def _make(self, *, build: str, build_id: str, target: str, megabytes: int) -> None:
        """Make the database `target` of the nodes and edges in the folder `build`."""
        start_engine(megabytes)
        write_database(
            Path(target),
            read_nodes(Path(build) / NODES_FILE),
            read_edges(Path(build) / EDGES_FILE),
            build_id,
            lambda *progress: self.parent.tell("progress", progress),
        )

    def _open(self, *, folder: str, megabytes: int) -> None:
        """Open a database for the queries that follow."""
        most = (megabytes + _BESIDES) * _MEGABYTE
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        start_engine(megabytes)
        self._database = open_to_read(Path(folder))

    def _ask(self, *, text: str, parameters: dict[str, Any]) -> None:
        """Answer with "columns", then with "rows" as often as it takes."""
        assert self._database is not None
        columns, rows = answer(self._database, text, parameters)
        self.parent.tell("columns", columns)
        batch = []
        for row in rows:
            batch.append(row)
            if len(batch) == _ROWS:
                self._send(batch)
                batch = []
        self._send(batch)

    def _send(self, rows: list[tuple[Any, ...]]) -> None:
        try:
            size = len(pack("rows", rows))
        except ValueError as error:
            raise QueryError("the answer holds text that is no Unicode; leave it out") from error
        if size <= LARGEST:
            self.parent.tell("rows", rows)
        elif len(rows) == 1:
            raise QueryError(f"a row of the answer is larger than {LARGEST // 2**20} MB; ask for less of it")
        else:
            self._send(rows[: len(rows) // 2])
            self._send(rows[len(rows) // 2 :])

    def _serve(self, *, folder: str, port: int, password: str, megabytes: int) -> int:
        """Serve the database below the folder over Bolt, after "done" too; return the port."""
        start_engine(megabytes)
        return serve_bolt(Path(folder), port, password)
