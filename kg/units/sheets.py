"""Tables as files: CSV and Parquet, read in chunks, so that memory does not grow with the file.

CSV: UTF-8, or UTF-16 with its mark, or an encoding that is named; delimiter "," ";" tab or "|", told from the
header. Rows of any length are kept. Parquet needs the extra `parquet` (pyarrow); columns keep their types.
"""

import csv
import io
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, time
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import IO, TYPE_CHECKING, Protocol

import msgspec

from kg.errors import MissingExtra, UnreadableInput

if TYPE_CHECKING:
    import pyarrow

_CHUNK = 4096
_DELIMITERS = ",;\t|"
_LARGEST_CELL = 1 << 24
_QUOTED = re.compile(r'"[^"]*"')
_END = "\0end of table\0"


class Chunk(Protocol):
    """Some rows of a table."""

    def rows(self) -> list[list[str]]:
        """Return the rows as text."""
        ...

    def batch(self, header: Sequence[str]) -> "pyarrow.RecordBatch":
        """Return the rows as columns."""
        ...

    def take(self, places: Sequence[int]) -> "Chunk":
        """Return the rows at these places, in that order, some of them repeated."""
        ...


class Table(msgspec.Struct, frozen=True):
    """A table that is being read. `delimiter` is that of its CSV."""

    header: list[str]
    chunks: Iterator[Chunk]
    delimiter: str = ","


class TextChunk:
    """Rows of a CSV."""

    def __init__(self, rows: list[list[str]]) -> None:
        self._rows = rows

    def rows(self) -> list[list[str]]:
        """Return the rows, short ones filled up to the header, long ones as they are."""
        return self._rows

    def take(self, places: Sequence[int]) -> "TextChunk":
        """Return the rows at these places."""
        return TextChunk([self._rows[place] for place in places])

    def batch(self, header: Sequence[str]) -> "pyarrow.RecordBatch":
        """Return columns of strings.

        Raises: UnreadableInput: a row has more cells than the header.
        """
        if any(len(row) > len(header) for row in self._rows):
            raise UnreadableInput(
                "a row", "has more cells than the header", "Parquet can't hold it: write CSV"
            )
        arrow = arrow_module()
        columns = [arrow.array(cells, arrow.string()) for cells in zip(*self._rows, strict=True)]
        return arrow.RecordBatch.from_arrays(columns or [[] for _ in header], names=list(header))


class ArrowChunk:
    """Rows of a Parquet file."""

    def __init__(self, batch: "pyarrow.RecordBatch") -> None:
        self._batch = batch

    def rows(self) -> list[list[str]]:
        """Return the rows as text; nothing is the empty text."""
        columns = [[_printed(cell) for cell in column.to_pylist()] for column in self._batch]
        return [list(row) for row in zip(*columns, strict=True)]

    def take(self, places: Sequence[int]) -> "ArrowChunk":
        """Return the rows at these places."""
        return ArrowChunk(self._batch.take(arrow_module().array(places, arrow_module().int64())))

    def batch(self, header: Sequence[str]) -> "pyarrow.RecordBatch":
        """Return the columns with their own types."""
        return self._batch


@contextmanager
def open_table(path: str, *, encoding: str | None = None, delimiter: str | None = None) -> Iterator[Table]:
    """Open a table for reading; "-" is standard input, as CSV.

    Raises: UnreadableInput: it is empty, not in the encoding, or no Parquet. OSError: it can't be opened.
    """
    if path.endswith(".parquet"):
        with _open_parquet(path) as file:
            yield Table(file.schema_arrow.names, _arrow_chunks(path, file))
        return
    raw = sys.stdin.buffer if path == "-" else Path(path).open("rb")  # noqa: SIM115
    with raw:
        buffered = io.BufferedReader(raw) if not isinstance(raw, io.BufferedReader) else raw  # type: ignore[type-var]
        name = encoding or _encoding_of(buffered)
        try:
            text = io.TextIOWrapper(buffered, encoding=name, newline="")
        except LookupError as error:
            raise UnreadableInput(
                path, f"{name!r} is no encoding", "as utf-8, utf-16, windows-1258"
            ) from error
        yield _read_csv(path, text, name, delimiter)


def _open_parquet(path: str) -> "pyarrow.parquet.ParquetFile":
    parquet = arrow_module("pyarrow.parquet")
    with _reading_parquet(path):
        return parquet.ParquetFile(path)


def _arrow_chunks(path: str, file: "pyarrow.parquet.ParquetFile") -> Iterator[Chunk]:
    """Yield the batches of a file, an empty one first, which tells the types of its columns."""
    yield ArrowChunk(arrow_module().RecordBatch.from_pylist([], schema=file.schema_arrow))
    batches = file.iter_batches(batch_size=_CHUNK)
    while True:
        with _reading_parquet(path):
            batch = next(batches, None)
        if batch is None:
            return
        yield ArrowChunk(batch)


@contextmanager
def _reading_parquet(path: str) -> Iterator[None]:
    try:
        yield
    except (arrow_module().ArrowException, OSError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # the file, not what is in it
        reason = " ".join(str(error).split())
        raise UnreadableInput(
            path, f"it is no Parquet, or a damaged one: {reason}", "write it anew"
        ) from error


def _printed(cell: object) -> str:
    """Return a cell of Parquet as text: nothing as "", a whole number without decimals, a day as ISO."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    return str(cell)


def _encoding_of(file: IO[bytes]) -> str:
    start = file.peek(4)[:4]  # type: ignore[attr-defined]
    return "utf-16" if start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"


def _read_csv(path: str, text: IO[str], encoding: str, delimiter: str | None) -> Table:
    csv.field_size_limit(_LARGEST_CELL)
    with _decoding(path, encoding):
        first = text.readline()
    if not first.strip():
        raise UnreadableInput(path, "there is no header in its first line", "give a table with one")
    delimiter = delimiter or max(_DELIMITERS, key=_QUOTED.sub("", first).count)
    lines = _chain(first, text)
    reader = csv.reader(lines, delimiter=delimiter)
    with _decoding(path, encoding):
        header = next(reader)
        _is_last(header)
    return Table(header, _text_chunks(path, reader, len(header), encoding), delimiter)


def _chain(first: str, rest: IO[str]) -> Iterator[str]:
    """Yield all lines, and a last one: a quote that is not closed swallows it, and shows by that."""
    yield first
    yield from rest
    yield _END


def _text_chunks(path: str, reader: Iterator[list[str]], width: int, encoding: str) -> Iterator[Chunk]:
    while True:
        with _decoding(path, encoding):
            rows = list(islice(reader, _CHUNK))
            if rows and _is_last(rows[-1]):
                rows.pop()
        if not rows:
            return
        yield TextChunk([row + [""] * (width - len(row)) for row in rows])


def _is_last(row: list[str]) -> bool:
    """Whether a row is that of the last line.

    Raises: csv.Error: it holds that line within quotes.
    """
    if row[-1:] and row[-1].endswith(_END) and row != [_END]:
        raise csv.Error("it ends within quotes")
    return row == [_END]


@contextmanager
def _decoding(path: str, encoding: str) -> Iterator[None]:
    try:
        yield
    except UnicodeError as error:
        tried = "UTF-8 (and UTF-16, which its first bytes exclude)" if encoding == "utf-8-sig" else encoding
        reason = f"it can't be read as {tried}"
        raise UnreadableInput(path, reason, "name its encoding, as --encoding windows-1258") from error
    except csv.Error as error:
        raise UnreadableInput(
            path, f"it is no CSV: {error}", "look for a quote that is not closed"
        ) from error


def arrow_module(module: str = "pyarrow") -> ModuleType:
    """Return pyarrow, or a module of it.

    Raises: MissingExtra: it is not installed.
    """
    import importlib

    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise MissingExtra("Parquet needs pyarrow: pip install '.[parquet]' in the checkout") from error
