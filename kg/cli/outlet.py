"""Where output goes: data to stdout in a format, words for people to stderr, and the exit codes."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

import typer

from kg.errors import KgError, OutputError

STDOUT = "-"
# Between two columns.
_GAP = 2

ERROR = 1
USAGE = 2
PROBLEMS = 3
NOT_FOUND = 4
SOME_FAILED = 5
INTERRUPTED = 130
PIPE_CLOSED = 141


class Format(StrEnum):
    """Forms of a table."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"


def say(line: str) -> None:
    """Write one line for people."""
    typer.echo(line.replace("\n", " "), err=True)


def warn(line: str) -> None:
    """Write one line on what went another way than one may think, and is no error."""
    say(f"warning: {line}")


def write(text: str) -> None:
    """Write data, as it is."""
    sys.stdout.write(text)


def leave_after(failures: Sequence[KgError], done: int) -> None:
    """Name each failed input, and leave with 5, or with 1 where nothing was done; return if none failed."""
    for failure in failures:
        say(f"error: {failure}")
    if failures:
        raise typer.Exit(SOME_FAILED if done else ERROR)


def write_rows(columns: Sequence[str], rows: Iterable[Sequence[Any]], form: Format) -> None:
    """Write a table: for people, as CSV with header, as one JSON array of objects, or an object a line."""
    from kg.query.result import Result, write_result

    result = Result(tuple(columns), tuple(tuple(row) for row in rows))
    if form is Format.TABLE and sys.stdout.isatty() and result.rows:
        draw(result.columns, result.rows)
    else:
        write(write_result(result, form.value))
    if form is Format.TABLE and not result.rows:
        say("no rows")


def draw(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Draw a table as wide as the terminal, cells broken between words; else each row as lines of its own."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from kg.query.result import cell_text

    console = Console(file=sys.stdout)
    cells = [[cell_text(cell) for cell in row] for row in rows]
    widths = fitted([columns, *cells], console.width)
    if widths is None:
        label = max(map(len, columns)) + _GAP
        for row in cells:
            for column, cell in zip(columns, row, strict=True):
                if cell:
                    console.print(Text(f"{column:{label}}{cell}"), soft_wrap=True)
            console.print()
        return
    table = Table(box=SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    for column, width in zip(columns, widths, strict=True):
        table.add_column(column, width=width)
    for row in cells:
        table.add_row(*map(Text, row))
    console.print(table)


def fitted(lines: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """Return the widths of columns that break no word, together at most so wide; None where there are none.

    >>> fitted([["unit", "day"], ["xã Đức Thọ", "2025-07-01"]], 18)
    [6, 10]
    >>> fitted([["unit", "day"], ["xã Đức Thọ", "2025-07-01"]], 14) is None
    True
    """
    columns = list(zip(*lines, strict=True))
    widths = [max(len(word) for cell in column for word in [*cell.split(), ""]) for column in columns]
    whole = [max(map(len, column)) for column in columns]
    spare = width - sum(widths) - _GAP * (len(columns) - 1)
    while spare > 0 and widths != whole:
        narrowest = max(range(len(columns)), key=lambda index: whole[index] - widths[index])
        widths[narrowest] += 1
        spare -= 1
    return widths if spare >= 0 else None


@contextmanager
def writing(output: str) -> Iterator[IO[bytes]]:
    """Give standard output, or a file that appears whole under its name or not at all.

    What is no file, such as a pipe or /dev/null, is written to as it is.

    Raises: OutputError: nothing can be written there.
    """
    if output == STDOUT:
        sys.stdout.flush()
        yield sys.stdout.buffer
        return
    path = Path(output).resolve()
    if path.exists() and not path.is_file():
        with _opened(output, path.open, "wb") as file:
            yield file
        return
    descriptor, temporary = _opened(output, tempfile.mkstemp, "", f".{path.name}.", path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(temporary, 0o666 & ~umask)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def is_stream(output: str) -> bool:
    """Whether a path is of what is no file and no folder: standard output, a pipe, a terminal."""
    path = Path(output)
    return output == STDOUT or (path.exists() and not path.is_file() and not path.is_dir())


def check_output(output: str, *, force: bool, is_folder: bool = False) -> None:
    """Check a path before anything is made for it.

    Args:
        force: over what is there. is_folder: many files are written into it.
    Raises: OutputError: it cannot or should not be written.
    """
    if is_stream(output):
        return
    path = Path(output)
    if not path.parent.is_dir():
        raise OutputError(f"{path}: the folder {path.parent} does not exist; make it first")
    if path.is_dir() and not is_folder:
        raise OutputError(f"{path} is a folder; name a file in it")
    if path.is_file() and is_folder:
        raise OutputError(f"{path} is a file and this is many; name a folder or a .zip")
    if not force and (path.is_file() or (path.is_dir() and any(path.iterdir()))):
        what = "exists" if path.is_file() else "holds files"
        raise OutputError(f"{path} {what}; write over it with --force, or name another place")


def _opened(output: str, opening: Callable[..., Any], *arguments: Any) -> Any:
    try:
        return opening(*arguments)
    except OSError as error:
        raise OutputError(f"{output}: {error.strerror}; name another file") from error
