"""Answers as columns and rows."""

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
    from kg.query.writing import pieces

    return "".join(pieces(result.columns, (result.rows,), form))


def cell_text(cell: Cell) -> str:
    """Return a value as it stands in a table; nothing for None."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, tuple):
        return "; ".join(cell_text(part) for part in cell)
    return str(cell)
