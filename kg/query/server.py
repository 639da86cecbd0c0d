"""Cypher that nobody has looked at, on a running Neo4j: the driver works in a child process.

The server keeps the time, too, but may not look at the clock for minutes, as while it plans a long query or
adds up a list. The child is ended whatever the server does, and the server ends what nobody waits for.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from kg.query.child import SERVER_TASKS, Child
from kg.query.cypher_text import prepare
from kg.query.limits import Limits
from kg.query.parameters import Parameter
from kg.query.session import Session


class Server(msgspec.Struct, frozen=True, kw_only=True):
    """Where a Neo4j is and who asks; without a database the default one of the server is asked."""

    uri: str
    user: str
    password: str
    database: str | None = None


class ServerSession(Session):
    """Cypher on a server; answers are as those of `kg.query.cypher`. Use it in a `with` statement."""

    language = "Cypher"
    grace = 0.4

    def __init__(self, server: Server, limits: Limits | None = None) -> None:
        """Begin to connect.

        Args:
            limits: of memory there is none: a server has its own.
        """
        super().__init__(limits)
        self._server = server
        self._start()

    @property
    def engine(self) -> str:
        """Name and version of the server, such as "Neo4j/5.26.30", and where it is.

        Raises: ServerError: it does not answer, or refuses the password.
        """
        return f"{self.opened()} at {self._server.uri}"

    def _task(self, text: str, parameters: Mapping[str, Parameter]) -> dict[str, Any]:
        return {"text": text, "parameters": prepare(text, parameters)}

    def _started(self) -> tuple[Child, dict[str, Any]]:
        return Child(None, SERVER_TASKS), msgspec.structs.asdict(self._server)
