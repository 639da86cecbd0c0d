"""The ArcadeDB database of a build, made once and never opened: whoever wants it takes a copy.

It stands in the folder of the build and goes with it. Who makes it holds a lock, so that a second one waits
and then takes what the first has made; it gets its name when it is complete. A store that cannot be written
to serves too: there each one makes a database for itself.
"""

import errno
import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kg.errors import QueryError
from kg.export.arcadedb import LAYOUT
from kg.export.arcadedb_engine import engine_version
from kg.query.child import Child, ChildEnded
from kg.store.files import leftovers, new_folder, sync_folder, sync_tree

if TYPE_CHECKING:
    from kg.store import Build

Progress = Callable[[str, int, int | None], None]

_KIND = "arcadedb"
_LOCK = f"{_KIND}.lock"
_MEGABYTES = 2048
# Files that the engine does not write to when it opens a database to read; the others are small.
_TABLES = (".bucket", ".dict", "tidx")
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)


def silent(stage: str, done: int, total: int | None) -> None:
    """Show no progress."""


@contextmanager
def private_copy(build: "Build", progress: Progress = silent, *, is_written: bool = False) -> Iterator[Path]:
    """Give a folder with a copy of the database of a build in `databases/kg`; it goes with the block.

    Args:
        progress: told the stage (nodes, edges, indexes) while the database is made.
        is_written: whether the copy will be opened to write; else its large files are links.

    Raises:
        MissingExtra: the engine is not installed.
        QueryError: the database cannot be made.
    """
    name = f"{_KIND}-{engine_version()}-{LAYOUT}"
    with ExitStack() as stack:
        try:
            with _database(build, name, progress) as database:
                folder, target = _new_place(stack)
                shutil.copytree(database, target, copy_function=shutil.copyfile if is_written else _link)
        except OSError as error:
            if error.errno not in _READ_ONLY:
                raise
            folder, target = _new_place(stack)
            _make(build, folder, target, progress)
        yield folder


def _new_place(stack: ExitStack) -> tuple[Path, Path]:
    """Return a folder that goes with the stack, and the place of the database in it."""
    folder = Path(stack.enter_context(TemporaryDirectory(prefix="kg-cypher-")))
    target = folder / "databases" / "kg"
    target.parent.mkdir()
    return folder, target


@contextmanager
def _database(build: "Build", name: str, progress: Progress) -> Iterator[Path]:
    """Give the database of the build, which nobody removes meanwhile; it is made if it is not there."""
    database = build.path / name
    while True:
        with _locked(build.path / _LOCK, fcntl.LOCK_SH):
            if database.exists():
                yield database
                return
        with _locked(build.path / _LOCK, fcntl.LOCK_EX):
            if not database.exists():
                _replace(build, database, progress)


@contextmanager
def _locked(path: Path, kind: int) -> Iterator[None]:
    """Wait for a lock file; the system frees it when the process ends, however it ends."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError:
        if not path.exists():
            raise
        descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, kind)
        yield
    finally:
        os.close(descriptor)


def _replace(build: "Build", database: Path, progress: Progress) -> None:
    """Make the database, and remove what died while it was made and those of other engines."""
    for path in (*leftovers(build.path), *build.path.glob(f"{_KIND}-*")):
        shutil.rmtree(path, ignore_errors=True)
    folder = new_folder(build.path)
    try:
        made = folder / "made"
        _make(build, folder, made, progress)
        for path in made.iterdir():
            path.chmod(0o444)
        sync_tree(made)
        made.rename(database)
        sync_folder(build.path)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _make(build: "Build", folder: Path, target: Path, progress: Progress) -> None:
    """Make a database in a child that works in `folder`."""
    task = {
        "build": str(build.path.resolve()),
        "build_id": build.manifest.build_id,
        "target": str(target.resolve()),
        "megabytes": _MEGABYTES,
    }
    try:
        with Child(folder) as child:
            child.tell("make", task)
            while (heard := child.hear())[0] == "progress":
                progress(*heard[1])
    except ChildEnded as error:
        raise QueryError(
            f"the Cypher database could not be made: its process ended with {error.code}; "
            "free memory and disk, then try again"
        ) from error
    if heard[0] != "done":
        raise QueryError(f"the Cypher database could not be made: {heard[1]}")


def _link(source: str, target: str) -> None:
    """Copy a file, by a link where it is never changed and the file system can."""
    if source.endswith(_TABLES):
        try:
            os.link(source, target)
        except OSError:
            shutil.copyfile(source, target)
    else:
        shutil.copyfile(source, target)
