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

_DAY = 1
_START = "import sys; sys.path[:] = sys.argv[3:]; from kg.query.child_tasks import run; run(*sys.argv[1:3])"


class ChildEnded(Exception):
    """The child is gone; `code` is its exit code, negative for a signal."""

    def __init__(self, code: int) -> None:
        self.code = code
        super().__init__(f"the child ended with {code}")


class ChildSlow(Exception):
    """The child did not answer in time."""


class Child:
    """A child process that works in a folder of its own and does one task at a time.

    Attributes:
        heard: bytes of all messages that came.
    """

    def __init__(self, folder: Path) -> None:
        """Start it; the folder is where it works and what it removes if this process dies."""
        self.heard = 0
        self._here, there = Pipe()
        path = [entry or str(Path.cwd()) for entry in sys.path]
        command = [sys.executable, "-c", _START, str(there.fileno()), str(folder.resolve()), *path]
        self._process = subprocess.Popen(
            command,
            cwd=folder,
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
        descriptor: of the connection. folder: removed when the parent is gone.
    """

    def __init__(self, descriptor: int, folder: Path) -> None:
        self._connection = Connection(descriptor)
        self._folder = folder
        self._heard: SimpleQueue[Message] = SimpleQueue()
        # A thread of its own notices at once that the parent died, also in the middle of a query.
        threading.Thread(target=self._listen, daemon=True).start()

    def hear(self) -> Message:
        """Return the next message of the parent."""
        return self._heard.get()

    def tell(self, word: str, content: Any = None) -> None:
        """Send a message; the process ends here if the parent is gone."""
        try:
            self._connection.send_bytes(pack(word, content))
        except OSError:
            self._end()

    def _listen(self) -> None:
        while True:
            try:
                self._heard.put(unpack(self._connection.recv_bytes()))
            except (EOFError, OSError):
                self._end()

    def _end(self) -> None:
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
    """Mark the days, which would come as texts."""
    if isinstance(content, date):
        return msgspec.msgpack.Ext(_DAY, content.isoformat().encode())
    if isinstance(content, list | tuple):
        return [_marked(part) for part in content]
    if isinstance(content, dict):
        return {name: _marked(part) for name, part in content.items()}
    return content


def _unmarked(code: int, raw: memoryview) -> date:
    if code != _DAY:
        raise ValueError(f"a message has an unknown mark {code}")
    return date.fromisoformat(bytes(raw).decode())


_DECODER = msgspec.msgpack.Decoder(tuple[str, Any], ext_hook=_unmarked)
