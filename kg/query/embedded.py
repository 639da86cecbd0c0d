"""Cypher without a server: the ArcadeDB engine in a child process, on a private copy of a build.

The child has limits of time and memory and may die of a query; this process goes on. Nothing that a query
does reaches the store, and any number of sessions work side by side.
"""

import re
import time
from collections.abc import Mapping
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING

import msgspec

from kg.errors import QueryError
from kg.export.arcadedb_engine import engine_version
from kg.query.arcadedb import OUT_OF_MEMORY_TEXT
from kg.query.child import OUT_OF_MEMORY, Child, ChildEnded, ChildSlow
from kg.query.cypher_text import guard_cypher, plain
from kg.query.library import read_query
from kg.query.parameters import Parameter, cypher_values
from kg.query.private import Progress, private_copy, silent
from kg.query.result import Cell, Result

if TYPE_CHECKING:
    from kg.store import Build


_HALF = re.compile("[\ud800-\udfff]")


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What a query may take.

    Attributes:
        seconds: of wall clock, the start of the engine included where it does not run yet.
        megabytes: of memory for the engine.
        rows: of the answer.
        answer_megabytes: the size of the answer.
    """

    seconds: float = 30.0
    megabytes: int = 1024
    rows: int = 1_000_000
    answer_megabytes: int = 256


class EmbeddedCypher:
    """A session on one build; use it in a `with` statement.

    The engine stays for all its queries; where one kills it, the next one starts it anew.
    """

    def __init__(self, build: "Build", limits: Limits | None = None, progress: Progress = silent) -> None:
        """Take a copy of the database of the build, which is made if this is the first session on it.

        Args:
            build: open; it may be closed afterwards.
            progress: told the stage (nodes, edges, indexes) while the database is made.

        Raises:
            MissingExtra: the engine is not installed.
            QueryError: the database cannot be made.
        """
        self.engine = f"ArcadeDB {engine_version()}"
        self._limits = limits or Limits()
        self._child: Child | None = None
        self._is_open = False
        with ExitStack() as stack:
            self._folder = stack.enter_context(private_copy(build, progress))
            self._start()
            self._stack = stack.pop_all()

    def ask(self, text: str, parameters: Mapping[str, Parameter] | None = None) -> Result:
        """Return the answer to a Cypher query that only reads; cells are as those of `kg.query.cypher`.

        Raises: QueryError: the query does not parse, fails, writes, or exceeds a limit.
        """
        guard_cypher(text)
        values = cypher_values(read_query(text).values(parameters or {}))
        _check_values(text, values)
        deadline = time.monotonic() + self._limits.seconds
        try:
            return self._answer(plain(text), values, deadline)
        except _Refused:
            raise
        except ChildSlow as error:
            self._stop()
            raise QueryError(
                f"the query was not answered in {self._limits.seconds:g} s; ask for less, or allow more time"
            ) from error
        except ChildEnded as error:
            self._stop()
            if error.code == OUT_OF_MEMORY:
                raise QueryError(f"Cypher: {OUT_OF_MEMORY_TEXT}") from error
            raise QueryError(
                "the query was too much for the engine; make it simpler, or ask for less"
            ) from error
        except BaseException:
            self._stop()
            raise

    def close(self) -> None:
        """End the engine and remove the copy."""
        self._stop()
        self._stack.close()

    def __enter__(self) -> "EmbeddedCypher":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _answer(self, text: str, values: Mapping[str, Parameter], deadline: float) -> Result:
        child = self._running(deadline)
        child.tell("ask", {"text": text, "parameters": dict(values)})
        began = child.heard
        columns: tuple[str, ...] = ()
        rows: list[tuple[Cell, ...]] = []
        while True:
            word, content = child.hear(deadline)
            if word == "done":
                return Result(columns, tuple(rows))
            if word == "error":
                raise _Refused(content)
            if word == "columns":
                columns = tuple(content)
            else:
                rows.extend(tuple(_cell(value) for value in row) for row in content)
            self._check(len(rows), child.heard - began)

    def _start(self) -> Child:
        """Start the child, which then opens the database."""
        self._child = Child(self._folder)
        self._is_open = False
        database = (self._folder / "databases" / "kg").resolve()
        self._child.tell("open", {"folder": str(database), "megabytes": self._limits.megabytes})
        return self._child

    def _running(self, deadline: float) -> Child:
        """Return the child with the database open, started if there is none."""
        child = self._child or self._start()
        if not self._is_open:
            try:
                word, content = child.hear(deadline)
            except ChildEnded as error:
                raise QueryError(
                    f"the Cypher engine does not start: its process ended with {error.code}; "
                    "free memory, or install the extra cypher anew"
                ) from error
            if word == "error":
                raise QueryError(f"the Cypher engine does not start: {content}")
            self._is_open = True
        return child

    def _check(self, rows: int, size: int) -> None:
        if rows > self._limits.rows:
            raise QueryError(
                f"the answer has more than {self._limits.rows} rows; ask for less, as with LIMIT"
            )
        if size > self._limits.answer_megabytes * 2**20:
            raise QueryError(f"the answer is larger than {self._limits.answer_megabytes} MB; ask for less")

    def _stop(self) -> None:
        if self._child is not None:
            self._child.close()
            self._child = None


class _Refused(QueryError):
    """The engine says no and goes on."""


def cypher_embedded(
    build: "Build",
    text: str,
    parameters: Mapping[str, Parameter] | None = None,
    limits: Limits | None = None,
) -> Result:
    """Return the answer to one query; see `EmbeddedCypher`, which is faster for several.

    Raises:
        MissingExtra: the engine is not installed.
        QueryError: see `EmbeddedCypher.ask`.
    """
    with EmbeddedCypher(build, limits) as session:
        return session.ask(text, parameters)


def _check_values(text: str, values: Mapping[str, Parameter]) -> None:
    """Refuse what the engine has no value for."""
    for name, value in (("", text), *values.items()):
        what = f"parameter {name}" if name else "the query"
        if isinstance(value, int) and not -(2**63) <= value < 2**63:
            raise QueryError(f"{what} must be an integer of 64 bits, {value} is none")
        if isinstance(value, str) and _HALF.search(value):
            raise QueryError(f"{what} holds a byte or half a letter that is no Unicode text; correct it")


def _cell(value: Cell | list[Cell]) -> Cell:
    return tuple(_cell(part) for part in value) if isinstance(value, list) else value
