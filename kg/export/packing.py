"""Files that belong together: in a folder, or in one ZIP file."""

import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

# Name of each file, and what writes it to a binary stream; of a table it returns how many rows it has.
Files = Iterator[tuple[str, Callable[[IO[bytes]], int | None]]]
# The first day that a ZIP file can carry: equal contents give equal bytes.
_DAY = (1980, 1, 1, 0, 0, 0)
_RIGHTS = 0o644 << 16


def write_folder(files: Files, folder: Path) -> str:
    """Write files into a folder, which appears with all of them or not at all.

    Where the folder is there already, files of the same names are replaced once all are written; others stay.

    Returns: how many rows each table has, for people.
    """
    counts: dict[str, int | None] = {}
    temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        for name, write in files:
            with (temporary / name).open("wb") as output:
                counts[name] = write(output)
        if folder.is_dir():
            for path in temporary.iterdir():
                os.replace(path, folder / path.name)
        else:
            temporary.chmod(0o777 & ~_umask())
            temporary.rename(folder)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return _told(counts)


def write_zip(files: Files, output: IO[bytes]) -> str:
    """Write files as a ZIP file to a binary stream, which may be a pipe; returns as `write_folder`."""
    counts: dict[str, int | None] = {}
    with zipfile.ZipFile(output, "w") as archive:
        for name, write in files:
            entry = zipfile.ZipInfo(name, date_time=_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = _RIGHTS
            with archive.open(entry, "w", force_zip64=True) as file:
                counts[name] = write(file)
    return _told(counts)


def _told(counts: dict[str, int | None]) -> str:
    return ", ".join(f"{count} {Path(name).stem}" for name, count in counts.items() if count is not None)


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask
