"""What a result was made with: hashes of code and data files of the package."""

import functools
import hashlib
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_SKIPPED = {"__pycache__"}


@functools.cache
def files_version(*parts: str) -> str:
    """Return 16 hexadecimal digits of the hash of these folders and files of the package, names included.

    >>> files_version("model") == files_version("model", "units")
    False
    """
    state = hashlib.sha256()
    for path in _files(parts):
        state.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0")
        state.update(hashlib.sha256(path.read_bytes()).digest())
    return state.hexdigest()[:16]


def _files(parts: tuple[str, ...]) -> list[Path]:
    found: set[Path] = set()
    for part in parts:
        root = _PACKAGE / part
        below = root.rglob("*") if root.is_dir() else [root]
        found.update(path for path in below if path.is_file() and not _SKIPPED & set(path.parts))
    return sorted(found)
