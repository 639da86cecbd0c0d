"""A fresh Python that works for this one and takes nothing down with it: started, talked to, killed at will.

Both ends speak in messages: a word and what belongs to it, of texts, numbers, truth values, days, lists and
dictionaries. What comes from the child is read as data and never run, whatever a query made of it.

Ctrl-C reaches only the parent, which kills the child; where the parent dies, the child removes its folder and
ends.
"""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Any

import msgspec

Message = tuple[str, Any]
Tell = Callable[[str, Any], None]

LARGEST = 16 * 2**20
"""Bytes of a message."""

OUT_OF_MEMORY = 3
"""Exit code of a Java that is told to end where its memory does not suffice."""

CYPHER_TASKS = "kg.query.child_tasks"
SERVER_TASKS = "kg.query.server_tasks"
SPARQL_TASKS = "kg.query.sparql_tasks"
"""Modules with a function `run(descriptor, folder)`, which hears tasks and answers them."""

_DAY, _INTEGER = 1, 2
_NATIVE = range(-(2**63), 2**64)
_START = """
import sys
sys.path[:] = sys.argv[4:]
from importlib import import_module
import_module(sys.argv[1]).run(*sys.argv[2:4])
"""


class ChildEnded(Exception):
    """The child is gone; `code` is its exit code, negative for a signal."""

    def __init__(self, code: int) -> None:
        self.code = code
        super().__init__(f"the child ended with {code}")


class ChildSlow(Exception):
    """The child did not answer in time."""


class Child:
    """A child process that does one task at a time.

    Attributes:
        heard: bytes of all messages that came.
    """

    def __init__(self, folder: Path | None, tasks: str = CYPHER_TASKS) -> None:
        """Start it.

        Args:
            folder: where it works and what it removes if this process dies; None where it writes nothing.
            tasks: what it can do, see `CYPHER_TASKS`.
        """
        self.heard = 0
        self._here, there = Pipe()
        place = str(folder.resolve()) if folder else ""
        path = [entry or str(Path.cwd()) for entry in sys.path]
        command = [sys.executable, "-c", _START, tasks, str(there.fileno()), place, *path]
        self._process = subprocess.Popen(
            command,
            cwd=place or None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=[there.fileno()],
            start_new_session=True,
        )
        there.close()

    def tell(self, word: str, content: Any) -> None:
        """Send a message.

        Raises: ChildEnded: there is nobody to read it.
        """
        try:
            self._here.send_bytes(pack(word, content))
        except OSError as error:
            raise ChildEnded(self._process.wait()) from error

    def hear(self, deadline: float | None = None) -> Message:
        """Return the next message of the child.

        Args:
            deadline: on the clock of `time.monotonic`; None waits for ever.

        Raises:
            ChildSlow: there is none by then.
            ChildEnded: there will be none.
        """
        try:
            if not self._here.poll(None if deadline is None else max(0.0, deadline - time.monotonic())):
                raise ChildSlow
            raw = self._here.recv_bytes(LARGEST)
            self.heard += len(raw)
            return unpack(raw)
        except (EOFError, OSError, ValueError) as error:
            self._process.kill()
            raise ChildEnded(self._process.wait()) from error

    def close(self) -> None:
        """End the child, whatever it does."""
        self._process.kill()
        self._process.wait()
        self._here.close()

    def __enter__(self) -> "Child":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Parent:
    """The other end: what a child hears and says.

    Args:
        descriptor: of the connection. folder: removed when the parent is gone; "" for none.
    """

    def __init__(self, descriptor: str, folder: str) -> None:
        self._connection = Connection(int(descriptor))
        self._folder = folder
        self._heard: SimpleQueue[Message] = SimpleQueue()
        # A thread of its own notices at once that the parent died, also in the middle of a query.
        threading.Thread(target=self._listen, daemon=True).start()

    def hear(self) -> Message:
        """Return the next message of the parent."""
        return self._heard.get()

    def tell(self, word: str, content: Any = None) -> None:
        """Send a message; the process ends here if the parent is gone."""
        self.send(pack(word, content))

    def send(self, message: bytes) -> None:
        """Send a message that is packed."""
        try:
            self._connection.send_bytes(message)
        except OSError:
            self._end()

    def _listen(self) -> None:
        while True:
            try:
                self._heard.put(unpack(self._connection.recv_bytes()))
            except (EOFError, OSError):
                self._end()

    def _end(self) -> None:
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        os._exit(0)


def pack(word: str, content: Any) -> bytes:
    """Return a message as bytes.

    >>> unpack(pack("rows", [["xã Đức Thọ", 1, None, date(2025, 7, 1)]]))
    ('rows', [['xã Đức Thọ', 1, None, datetime.date(2025, 7, 1)]])
    """
    return msgspec.msgpack.encode((word, _marked(content)))


def unpack(raw: bytes) -> Message:
    """Return the message of these bytes; lists come as lists."""
    return _DECODER.decode(raw)


def _marked(content: Any) -> Any:
    """Mark the days, which would come as texts, and integers that are too long for the form."""
    if content is None or isinstance(content, str):
        return content
    if isinstance(content, date):
        return msgspec.msgpack.Ext(_DAY, content.isoformat().encode())
    if isinstance(content, int) and content not in _NATIVE:
        return msgspec.msgpack.Ext(_INTEGER, b"%x" % content)
    if isinstance(content, list | tuple):
        return [_marked(part) for part in content]
    if isinstance(content, dict):
        return {name: _marked(part) for name, part in content.items()}
    return content


def _unmarked(code: int, raw: memoryview) -> date | int:
    if code == _DAY:
        return date.fromisoformat(bytes(raw).decode())
    if code == _INTEGER:
        return int(bytes(raw), 16)
    raise ValueError(f"a message has an unknown mark {code}")


_DECODER = msgspec.msgpack.Decoder(tuple[str, Any], ext_hook=_unmarked)
