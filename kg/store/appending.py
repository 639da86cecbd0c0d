"""A text file that people edit and programs add to: a line is added wholly or not at all."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

from kg.store.files import sync_folder


def append_line(path: Path, line: bytes, check: Callable[[bytes], bool]) -> bool:
    """Add a line at the end of a file, made where there is none; return whether it was added.

    Two processes that add at once wait for each other. The file stays the one it is: links to it, its rights
    and an editor that has it open keep working. A last line without an end gets one first.

    Args:
        line: with its end.
        check: is given what the file holds, while nobody else adds; False or an error adds nothing.
    """
    is_new = not path.exists()
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        with os.fdopen(os.dup(descriptor), "rb") as file:
            content = file.read()
        if not check(content):
            return False
        end = b"\n" if content and not content.endswith(b"\n") else b""
        _write(descriptor, end + line, len(content))
    finally:
        os.close(descriptor)
    if is_new:
        sync_folder(path.parent)
    return True


def _write(descriptor: int, added: bytes, size: int) -> None:
    """Write in one call; where the disk is full, take back what went in."""
    try:
        if os.write(descriptor, added) < len(added):
            raise OSError("the disk is full")
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, size)
        raise
