"""The Oxigraph of a build while it is made: that of an earlier one, and files of N-Quads that come and go.

Files are loaded by threads, which do not hold up Python. Loading takes about a kilobyte of memory a
quad and writes tables of its own, so that some hundred thousand quads are loaded at once.
"""

import shutil
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import BoundedSemaphore

import pyoxigraph as ox

from kg.store.files import copy_or_link

# Files that may wait to be loaded, so that they do not fill the disk.
_WAITING = 3
# Bytes of N-Quads: some hundred thousand quads.
_AT_ONCE = 32_000_000


@contextmanager
def filling(folder: Path, start: Path | None, *, threads: int = 1) -> Iterator["Filling"]:
    """Give an Oxigraph store to fill, which is complete and closed when the block ends.

    Args:
        folder: made.
        start: folder of an Oxigraph store that nobody writes to; the new one begins as it is.
        threads: that load files at once.
    Raises: SyntaxError: a file is no N-Quads.
    """
    if start is not None:
        shutil.copytree(start, folder, copy_function=copy_or_link)
    store = Filling(folder, threads)
    try:
        yield store
        store.finish()
    finally:
        store.close()


class Filling:
    """An Oxigraph store that is being filled, see `filling`."""

    def __init__(self, folder: Path, threads: int) -> None:
        self._store = ox.Store(str(folder))
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="load")
        self._room = BoundedSemaphore(threads + _WAITING)
        self._loads: list[Future[None]] = []

    def add(self, path: Path) -> None:
        """Add the quads of a file of N-Quads, now or soon, and remove the file.

        Waits while there are many such files.

        Raises: SyntaxError: an earlier file is no N-Quads.
        """
        self._room.acquire()
        self._loads.append(self._pool.submit(self._load, path))
        while self._loads and self._loads[0].done():
            self._loads.pop(0).result()

    def remove(self, path: Path) -> None:
        """Remove the quads of a file of N-Quads, and the file."""
        for quad in ox.parse(path=path, format=ox.RdfFormat.N_QUADS):
            self._store.remove(quad)
        path.unlink()

    def finish(self) -> None:
        """Wait until all files are loaded.

        Raises: SyntaxError: one of them is no N-Quads.
        """
        self._wait()
        self._store.flush()

    def compact(self) -> None:
        """Write all tables anew, in order: questions are then answered two to three times as fast.

        Takes a second and a half for a million quads, and the room of the whole store once more. Files
        shared with an earlier build are not shared any longer.

        Raises: SyntaxError: a file that was added is no N-Quads.
        """
        self._wait()
        self._store.optimize()

    def close(self) -> None:
        """Close the store, whatever is in it."""
        self._pool.shutdown(cancel_futures=True)
        del self._store

    def _wait(self) -> None:
        for load in self._loads:
            load.result()
        self._loads.clear()

    def _load(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                while lines := file.readlines(_AT_ONCE):
                    self._store.bulk_load(b"".join(lines), ox.RdfFormat.N_QUADS)
            path.unlink()
        finally:
            self._room.release()
