"""Tables written as files: CSV, also for a spreadsheet, and Parquet."""

import csv
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from kg.units.sheets import Chunk, arrow_module

if TYPE_CHECKING:
    import pyarrow

_NUMBER = re.compile(r"[-+]?\d+([.,]\d+)*")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Sink(Protocol):
    """A table that is being written."""

    def write(self, chunk: Chunk, added: Sequence[Sequence[str]]) -> None:
        """Write rows, each with the cells added to it."""
        ...


class CsvSink:
    """Writes CSV.

    Args:
        codes: columns that hold codes, for a spreadsheet: digits in them, and those with a leading zero
            anywhere, are text, and cells that it would run are made harmless. None: cells as they are.
    """

    def __init__(
        self,
        file: IO[str],
        header: Sequence[str],
        added: Sequence[str],
        delimiter: str,
        codes: set[int] | None,
    ) -> None:
        self._writer = csv.writer(file, delimiter=delimiter, lineterminator="\n")
        self._width = len(header)
        self._codes = codes
        self._write([*header, *added])

    def write(self, chunk: Chunk, added: Sequence[Sequence[str]]) -> None:
        """Write rows; cells beyond the header go behind those added."""
        for row, cells in zip(chunk.rows(), added, strict=True):
            self._write([*row[: self._width], *cells, *row[self._width :]])

    def _write(self, cells: list[str]) -> None:
        codes = self._codes
        if codes is None:
            self._writer.writerow(cells)
        else:
            self._writer.writerow([_harmless(cell, is_code=i in codes) for i, cell in enumerate(cells)])


def _harmless(cell: str, *, is_code: bool) -> str:
    """Return a cell that a spreadsheet shows as it is.

    >>> _harmless("18229", is_code=True), _harmless("0123", is_code=False), _harmless("=1+1", is_code=False)
    ('="18229"', '="0123"', "'=1+1")
    """
    if cell.isdecimal() and (is_code or (len(cell) > 1 and cell.startswith("0"))):
        return f'="{cell}"'
    return f"'{cell}" if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell) else cell


class ParquetSink:
    """Writes Parquet; the cells added are strings."""

    def __init__(self, path: Path, header: Sequence[str], added: Sequence[str]) -> None:
        self._path, self._header, self._added = path, list(header), list(added)
        self._writer: pyarrow.parquet.ParquetWriter | None = None

    def write(self, chunk: Chunk, added: Sequence[Sequence[str]]) -> None:
        """Write rows."""
        arrow = arrow_module()
        batch = chunk.batch(self._header)
        cells = zip(*added, strict=True) if added else ([] for _ in self._added)
        columns = [arrow.array(column, arrow.string()) for column in cells]
        names = [*batch.schema.names, *self._added]
        full = arrow.RecordBatch.from_arrays([*batch.columns, *columns], names=names)
        if self._writer is None:
            self._writer = arrow_module("pyarrow.parquet").ParquetWriter(self._path, full.schema)
        self._writer.write_batch(full)

    def close(self) -> None:
        """Finish the file; one without rows holds the names of its columns."""
        if self._writer is None:
            arrow = arrow_module()
            schema = arrow.schema([(name, arrow.string()) for name in (*self._header, *self._added)])
            self._writer = arrow_module("pyarrow.parquet").ParquetWriter(self._path, schema)
        self._writer.close()


@contextmanager
def write_table(
    path: str,
    header: Sequence[str],
    added: Sequence[str],
    *,
    delimiter: str,
    codes: set[int] | None = None,
) -> Iterator[Sink]:
    """Open a table for writing; "-" is standard output. The file is there when all of it is written.

    A link is kept, and what it leads to is written. A device or a pipe is written as it goes: to put a file
    in its place would take it away from all who use it.

    Args:
        codes: see `CsvSink`; with them the file begins with the mark of UTF-8.
    """
    encoding = "utf-8" if codes is None else "utf-8-sig"
    if path == "-":
        yield CsvSink(sys.stdout, header, added, delimiter, codes)
        return
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file() and not target.is_dir():
        with target.open("w", encoding=encoding, newline="") as file:
            yield CsvSink(file, header, added, delimiter, codes)
        return
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    os.close(descriptor)
    part = Path(name)
    try:
        if path.endswith(".parquet"):
            sink = ParquetSink(part, header, added)
            yield sink
            sink.close()
        else:
            with part.open("w", encoding=encoding, newline="") as file:
                yield CsvSink(file, header, added, delimiter, codes)
        part.chmod(0o666 & ~_umask())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
