"""What a child does with the Oxigraph store of a build: it answers queries."""

import resource
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg.query.answering import Sent, do_tasks, send_rows
from kg.query.child import Parent
from kg.query.confined import go_offline, limit_memory
from kg.query.oxigraph import Question, rows_of

_MEGABYTE = 2**20
_USED = Path("/proc/self/statm")
_USUAL = 512 * _MEGABYTE
"""Bytes of address space that Python and an open store take, where the system does not tell."""


def run(descriptor: str, folder: str) -> None:
    """Do what the parent says, until it is gone or kills this process."""
    go_offline()
    parent = Parent(descriptor, folder)
    tasks = _Tasks(parent)
    do_tasks(parent, {"open": tasks.open, "ask": tasks.ask})


class _Tasks:
    def __init__(self, parent: Parent) -> None:
        self._parent = parent
        self._store: ox.Store | None = None

    def open(self, *, folder: str, megabytes: int) -> None:
        """Open the store for the queries that follow, which get so much memory."""
        self._store = ox.Store.read_only(folder)
        limit_memory(_used() + megabytes * _MEGABYTE)

    def ask(self, *, text: str, values: dict[str, Any], most: int, seconds: float, form: str = "") -> Sent:
        """Answer a query with its rows, or with text in a form; `most` rows or triples at most.

        The engine knows no time: the parent ends it after the seconds.
        """
        assert self._store is not None
        question = Question.of(text, values)
        with question.errors():
            found = question.ask(self._store)
            if form:
                from kg.query.sparql_text import send_text

                return send_text(self._parent, found, form, most)
            columns, rows = rows_of(found)
            return send_rows(self._parent, columns, rows, most)


def _used() -> int:
    """Return the bytes of address space of this process."""
    if not _USED.exists():
        return _USUAL
    return int(_USED.read_text().split()[0]) * resource.getpagesize()
