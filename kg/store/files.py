"""Files and folders that are there wholly or not at all, whenever the process is killed."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreBusy

_NEW = ".new-"


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that readers see the old content or the new one."""
    descriptor, temporary = tempfile.mkstemp(prefix=_NEW, dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_cached(path: Path, content: bytes) -> None:
    """Write a file of a cache: whole or not at all, but not worth waiting for the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(prefix=_NEW, dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def new_folder(parent: Path) -> Path:
    """Make a folder that `leftovers` finds if the process dies before it gets its name."""
    return Path(tempfile.mkdtemp(prefix=_NEW, dir=parent))


def leftovers(parent: Path) -> list[Path]:
    """Return what processes that died left behind in a folder."""
    return sorted(parent.glob(f"{_NEW}*"))


def copy_or_link(source: str, target: str) -> None:
    """Copy a file of an Oxigraph store; tables (.sst) are never changed, so that a link will do."""
    if source.endswith(".sst"):
        try:
            os.link(source, target)
        except OSError:
            shutil.copyfile(source, target)
    else:
        shutil.copyfile(source, target)


def sync_tree(folder: Path) -> None:
    """Bring all files below a folder to the disk."""
    for root, _, names in os.walk(folder):
        for name in names:
            _sync(Path(root, name), os.O_RDONLY)
        sync_folder(Path(root))


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk."""
    _sync(folder, os.O_RDONLY | os.O_DIRECTORY)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def held(path: Path, message: str) -> Iterator[None]:
    """Hold a lock file; the system frees it when the process ends, however it ends.

    Raises: StoreBusy: another process holds it.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreBusy(message) from error
        yield
    finally:
        os.close(descriptor)


def share(path: Path) -> int | None:
    """Return the descriptor of a lock file that is now shared with other readers; None if it is gone."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    fcntl.flock(descriptor, fcntl.LOCK_SH)
    if _is_at(descriptor, path):
        return descriptor
    os.close(descriptor)
    return None


@contextmanager
def alone(path: Path) -> Iterator[bool]:
    """Keep readers off a lock file; False if one holds it. A file that is gone has no readers."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        yield True
        return
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
    finally:
        os.close(descriptor)


def _is_at(descriptor: int, path: Path) -> bool:
    """Whether the path still leads to the open file: it may have been removed meanwhile."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
