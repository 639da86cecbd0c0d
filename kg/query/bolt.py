"""A private copy of a build, served over Bolt on this machine to any driver or tool of Neo4j."""

import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kg.errors import ServerError
from kg.export.arcadedb_engine import engine_version
from kg.query.child import Child, ChildEnded, ChildSlow
from kg.query.private import Progress, private_copy, silent

if TYPE_CHECKING:
    from kg.store import Build

_HERE = "127.0.0.1"
_SECONDS = 120.0
_MEGABYTES = 2048


class BoltServer:
    """A server that runs.

    Attributes:
        uri, user, password: what a driver needs. engine: name and version.
    """

    user = "root"

    def __init__(self, child: Child, port: int, password: str) -> None:
        self.uri = f"bolt://{_HERE}:{port}"
        self.password = password
        self.engine = f"ArcadeDB {engine_version()}"
        self._child = child

    def wait(self) -> None:
        """Wait until it ends, which it does of itself only when something is wrong.

        Raises: ServerError: it ended.
        """
        try:
            self._child.hear()
        except ChildEnded as error:
            raise ServerError(f"{self.uri}: the server ended with {error.code}; start it again") from error


@contextmanager
def serve(build: "Build", port: int, progress: Progress = silent) -> Iterator[BoltServer]:
    """Serve a copy of a build that can be written to and is thrown away with the block.

    Args:
        build: open; it may be closed afterwards. port: 0 takes a free one.
        progress: see `kg.query.private.private_copy`.

    Raises:
        MissingExtra: the engine is not installed.
        QueryError: the database cannot be made.
        ServerError: the port is taken, or the server does not start.
    """
    password = secrets.token_urlsafe(12)
    with private_copy(build, progress, is_written=True) as folder, Child(folder) as child:
        task = {"folder": str(folder.resolve()), "port": port, "password": password, "megabytes": _MEGABYTES}
        try:
            child.tell("serve", task)
            word, content = child.hear(time.monotonic() + _SECONDS)
        except (ChildEnded, ChildSlow) as error:
            raise ServerError("the server does not start; free memory, then try again") from error
        if word != "done":
            raise ServerError(content)
        yield BoltServer(child, content, password)
