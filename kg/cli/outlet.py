"""Where output goes: data to stdout in a format, words for people to stderr, and the exit codes."""

import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import typer

from kg.errors import KgError

if TYPE_CHECKING:
    from kg.query.result import Result

OK = 0
ERROR = 1
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
        _draw(result)
    else:
        write(write_result(result, form.value))
    if form is Format.TABLE and not result.rows:
        say("no rows")


def _draw(result: "Result") -> None:
    """Draw the table as wide as the terminal is; cells are broken into lines where they must."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from kg.query.result import cell_text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for column in result.columns:
        table.add_column(column, overflow="fold")
    for row in result.rows:
        table.add_row(*(Text(cell_text(cell)) for cell in row))
    Console(file=sys.stdout).print(table)
