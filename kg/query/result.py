"""Answers as columns and rows, and how they are written."""

import csv
import io
from collections.abc import Iterable
from datetime import date
from typing import Literal

import msgspec

Cell = str | int | float | bool | date | None | tuple["Cell", ...]
Format = Literal["table", "csv", "json", "jsonl"]


class Result(msgspec.Struct, frozen=True):
    """An answer.

    Attributes:
        columns: names in the order of the query.
        rows: one value a column; None where there is none.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def records(self) -> list[dict[str, Cell]]:
        """Return one dictionary a row.

        >>> Result(("name",), (("xã Đức Thọ",),)).records()
        [{'name': 'xã Đức Thọ'}]
        """
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def write_result(result: Result, form: Format) -> str:
    """Return the result as text that ends with a line end (no rows in JSON Lines: no text).

    >>> print(write_result(Result(("name", "until"), (("xã A", None), ("xã Bình", 3))), "table"), end="")
    name     until
    xã A
    xã Bình      3
    """
    return _WRITERS[form](result)


def _table(result: Result) -> str:
    rows = [[cell_text(cell) for cell in row] for row in result.rows]
    widths = [max(map(len, column)) for column in zip(result.columns, *rows, strict=True)]
    numeric = [_is_numeric(column) for column in zip(*result.rows, strict=True)] or [False] * len(widths)
    lines = [_line(result.columns, widths, [False] * len(widths))]
    lines.extend(_line(row, widths, numeric) for row in rows)
    return "".join(f"{line}\n" for line in lines)


def _line(cells: Iterable[str], widths: list[int], numeric: list[bool]) -> str:
    padded = (
        cell.rjust(width) if is_number else cell.ljust(width)
        for cell, width, is_number in zip(cells, widths, numeric, strict=True)
    )
    return "  ".join(padded).rstrip()


def _is_numeric(column: Iterable[Cell]) -> bool:
    return all(cell is None or isinstance(cell, int | float) for cell in column)


def _csv(result: Result) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(result.columns)
    writer.writerows([cell_text(cell) for cell in row] for row in result.rows)
    return text.getvalue()


def _json(result: Result) -> str:
    return msgspec.json.format(msgspec.json.encode(result.records()), indent=2).decode() + "\n"


def _json_lines(result: Result) -> str:
    return "".join(msgspec.json.encode(record).decode() + "\n" for record in result.records())


_WRITERS = {"table": _table, "csv": _csv, "json": _json, "jsonl": _json_lines}


def cell_text(cell: Cell) -> str:
    """Return a value as it stands in a table; nothing for None."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, tuple):
        return "; ".join(cell_text(part) for part in cell)
    return str(cell)
