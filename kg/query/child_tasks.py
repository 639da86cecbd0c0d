"""What a child does with the ArcadeDB engine: make the database of a build, answer queries, serve Bolt."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.export.arcadedb import write_database
from kg.export.arcadedb_engine import engine_errors, limit_time, open_to_read, serve_bolt, start_engine
from kg.graph.lines import EDGES_FILE, NODES_FILE, read_edges, read_nodes
from kg.query.answering import Sent, Task, do_tasks, send_rows
from kg.query.arcadedb import answer
from kg.query.child import Parent
from kg.query.confined import go_offline, limit_memory

if TYPE_CHECKING:
    from arcadedb_embedded import Database

_MEGABYTE = 2**20
_BESIDES = 2048
"""Megabytes of address space that Python and Java take beside the heap, most of it only reserved."""


def run(descriptor: str, folder: str) -> None:
    """Do what the parent says, until it is gone or kills this process."""
    parent = Parent(descriptor, folder)
    tasks = _Tasks(parent)
    words: dict[str, Task] = {"make": tasks.make, "open": tasks.open, "ask": tasks.ask, "serve": tasks.serve}
    do_tasks(parent, words, engine_errors)


class _Tasks:
    def __init__(self, parent: Parent) -> None:
        self._parent = parent
        self._database: Database | None = None

    def make(self, *, build: str, build_id: str, target: str, megabytes: int) -> None:
        """Make the database `target` of the nodes and edges in the folder `build`."""
        start_engine(megabytes)
        write_database(
            Path(target),
            read_nodes(Path(build) / NODES_FILE),
            read_edges(Path(build) / EDGES_FILE),
            build_id,
            lambda *progress: self._parent.tell("progress", progress),
        )

    def open(self, *, folder: str, megabytes: int) -> None:
        """Open a database for the queries that follow."""
        go_offline()
        limit_memory((megabytes + _BESIDES) * _MEGABYTE)
        start_engine(megabytes)
        self._database = open_to_read(Path(folder))

    def ask(self, *, text: str, parameters: dict[str, Any], most: int, seconds: float) -> Sent:
        """Answer a query with its rows, `most` of them at most.

        Raises: TimeoutError: the engine saw that the seconds are over.
        """
        assert self._database is not None
        limit_time(self._database, seconds)
        columns, rows = answer(self._database, text, parameters)
        return send_rows(self._parent, columns, rows, most)

    def serve(self, *, folder: str, port: int, password: str, megabytes: int) -> int:
        """Serve the database below the folder over Bolt, after "done" too; return the port."""
        start_engine(megabytes)
        return serve_bolt(Path(folder), port, password)
