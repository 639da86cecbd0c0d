"""Where output goes: data to stdout in a format, words for people to stderr, and the exit codes."""

import csv
import io
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

import msgspec
import typer

from kg.errors import KgError

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


FormatOption = typer.Option(Format.TABLE, "--format", help="Form of the result.", show_choices=True)


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
    if form is Format.TABLE:
        _write_table(columns, rows)
    elif form is Format.CSV:
        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([_shown(value) for value in row] for row in rows)
        write(buffer.getvalue())
    elif form is Format.JSON:
        records = [dict(zip(columns, row, strict=True)) for row in rows]
        write(msgspec.json.format(msgspec.json.encode(records), indent=2).decode() + "\n")
    else:
        for row in rows:
            write(msgspec.json.encode(dict(zip(columns, row, strict=True))).decode() + "\n")


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return "; ".join(_shown(part) for part in value)
    return str(value)


def _write_table(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(_shown(value)) for value in row))
    # In a file or a pipe no cell is broken into lines.
    console = Console(file=sys.stdout, width=None if sys.stdout.isatty() else 100_000)
    console.print(table) if table.row_count else write("(no rows)\n")
