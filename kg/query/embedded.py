"""Cypher without a server: the ArcadeDB engine in a child process, on a private copy of a build.

Nothing that a query does reaches the store, and any number of sessions work side by side.
"""

from collections.abc import Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from kg.errors import WrongParameter
from kg.export.arcadedb_engine import engine_version
from kg.query.child import OUT_OF_MEMORY, Child
from kg.query.cypher_text import plain, prepare
from kg.query.limits import Limits
from kg.query.parameters import Parameter
from kg.query.private import Progress, private_copy, silent
from kg.query.result import Result
from kg.query.session import Session

if TYPE_CHECKING:
    from kg.store import Build

__all__ = ["EmbeddedCypher", "Limits", "cypher_embedded"]

_WHOLE = range(-(2**63), 2**63)


class EmbeddedCypher(Session):
    """Cypher on one build; cells are as those of `kg.query.cypher`. Use it in a `with` statement."""

    language = "Cypher"
    out_of_memory = OUT_OF_MEMORY
    grace = 0.4

    def __init__(self, build: "Build", limits: Limits | None = None, progress: Progress = silent) -> None:
        """Take a copy of the database of the build, which is made if this is the first session on it.

        Args:
            build: open; it may be closed afterwards.
            progress: told the stage (nodes, edges, indexes) while the database is made.

        Raises:
            MissingExtra: the engine is not installed.
            QueryError: the database cannot be made.
        """
        super().__init__(limits)
        with ExitStack() as stack:
            self._folder = stack.enter_context(private_copy(build, progress))
            self._start()
            self._stack = stack.pop_all()

    @property
    def engine(self) -> str:
        """Name and version."""
        return f"ArcadeDB {engine_version()}"

    def close(self) -> None:
        """End the engine and remove the copy."""
        super().close()
        self._stack.close()

    def _task(self, text: str, parameters: Mapping[str, Parameter]) -> dict[str, Any]:
        values = prepare(text, parameters)
        for name, value in values.items():
            if isinstance(value, int) and value not in _WHOLE:
                raise WrongParameter(f"parameter {name} must be an integer of 64 bits, {value} is none")
        return {"text": plain(text), "parameters": values}

    def _started(self) -> tuple[Child, dict[str, Any]]:
        database = (self._folder / "databases" / "kg").resolve()
        return Child(self._folder), {"folder": str(database), "megabytes": self._limits.megabytes}


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
