"""SPARQL that nobody has looked at: the Oxigraph store of a build, asked in a child process."""

import signal
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from kg.errors import StoreMissing
from kg.model.ids import iri
from kg.query.child import SPARQL_TASKS, Child
from kg.query.library import read_query
from kg.query.limits import Limits, check_length, check_unicode
from kg.query.parameters import NodeRef, Parameter
from kg.query.session import Session, Stream

if TYPE_CHECKING:
    from kg.store import Build

TextForm = Literal["json", "ttl", "nt", "jsonld"]


class SparqlSession(Session):
    """SPARQL on one build; answers are as those of `kg.query.sparql`. Use it in a `with` statement."""

    language = "SPARQL"
    out_of_memory = -signal.SIGABRT

    def __init__(self, build: "Build", limits: Limits | None = None) -> None:
        """Start the engine.

        Args:
            build: open; it may be closed afterwards.
        """
        from kg.store.build import LOCK_FILE, OXIGRAPH_FOLDER, Build
        from kg.store.files import share

        super().__init__(limits)
        lock = share(build.path / LOCK_FILE)
        if lock is None:
            raise StoreMissing(f"{build.path}: the build is gone; open the store again")
        self._build = Build(build.path, lock)
        self._folder = str((build.path / OXIGRAPH_FOLDER).resolve())
        self._start()

    @property
    def engine(self) -> str:
        """Name and version."""
        from importlib.metadata import version

        return f"Oxigraph {version('pyoxigraph')}"

    def stream_text(
        self,
        text: str,
        parameters: Mapping[str, Parameter] | None = None,
        *,
        form: TextForm,
        most: int | None = None,
    ) -> Stream[bytes]:
        """Return the answer as UTF-8 text in pieces.

        Args:
            form: json (SPARQL 1.1 Query Results JSON) for SELECT and ASK; ttl (Turtle), nt (N-Triples) or
                jsonld for CONSTRUCT and DESCRIBE.
            most: rows or triples that are wanted; without it more than the limit are an error.
        Raises: QueryError: see `ask`; also the form is none for this query.
        """
        return self._stream({**self._task(text, parameters or {}), "form": form}, most, bytes)

    def close(self) -> None:
        """End the engine and let the build go."""
        super().close()
        self._build.close()

    def _task(self, text: str, parameters: Mapping[str, Parameter]) -> dict[str, Any]:
        check_length(text)
        values = read_query(text).values(parameters)
        check_unicode(text, values)
        # The child reads plain values; an IRI says as much as the node.
        plain = {name: iri(str(one)) if isinstance(one, NodeRef) else one for name, one in values.items()}
        return {"text": text, "values": plain}

    def _started(self) -> tuple[Child, dict[str, Any]]:
        return Child(None, SPARQL_TASKS), {"folder": self._folder, "megabytes": self._limits.megabytes}
