"""Rows as text, in pieces: of all forms but the table only one batch of rows is held."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

import msgspec

from kg.query.result import Cell, Format, cell_text

Row = Sequence[Cell]
Batches = Iterable[Sequence[Row]]


def pieces(columns: Sequence[str], batches: Batches, form: Format) -> Iterator[str]:
    r"""Yield the text of a table: for people, as CSV with a head, as one JSON array, or an object a line.

    Days are written as ISO 8601. What has no form in JSON (NaN, infinity) is null there.

    >>> "".join(pieces(("name", "n"), [[("xã A", 1)], [("xã B", None)]], "csv"))
    'name,n\nxã A,1\nxã B,\n'

    Args:
        batches: rows of one value a column.
    """
    return _WRITERS[form](columns, batches)


def _table(columns: Sequence[str], batches: Batches) -> Iterator[str]:
    rows = list(chain.from_iterable(batches))
    texts = [[cell_text(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(columns, *texts, strict=True)]
    numeric = [_is_numeric(column) for column in zip(*rows, strict=True)] or [False] * len(widths)
    yield _line(columns, widths, [False] * len(widths))
    for row in texts:
        yield _line(row, widths, numeric)


def _line(cells: Iterable[str], widths: list[int], numeric: list[bool]) -> str:
    padded = (
        cell.rjust(width) if is_number else cell.ljust(width)
        for cell, width, is_number in zip(cells, widths, numeric, strict=True)
    )
    return "  ".join(padded).rstrip() + "\n"


def _is_numeric(column: Iterable[Cell]) -> bool:
    return all(cell is None or isinstance(cell, int | float) for cell in column)


class _Lines(list[str]):
    """Lines of CSV. The writer puts into quotes what holds a letter of its line end, so that it gets both."""

    def write(self, line: str) -> None:
        self.append(line.removesuffix("\r\n") + "\n")


def _csv(columns: Sequence[str], batches: Batches) -> Iterator[str]:
    for rows in chain([[columns]], batches):
        lines = _Lines()
        writer = csv.writer(lines, lineterminator="\r\n")
        writer.writerows([cell_text(cell) for cell in row] for row in rows)
        yield "".join(lines)


def _json(columns: Sequence[str], batches: Batches) -> Iterator[str]:
    opening, closing = "[\n", "[]\n"
    for rows in batches:
        if rows:
            shown = msgspec.json.format(msgspec.json.encode(_records(columns, rows)), indent=2).decode()
            yield opening + shown.removeprefix("[\n").removesuffix("\n]")
            opening, closing = ",\n", "\n]\n"
    yield closing


def _json_lines(columns: Sequence[str], batches: Batches) -> Iterator[str]:
    encoder = msgspec.json.Encoder()
    for rows in batches:
        yield encoder.encode_lines(_records(columns, rows)).decode()


def _records(columns: Sequence[str], rows: Sequence[Row]) -> list[dict[str, Cell]]:
    return [dict(zip(columns, row, strict=True)) for row in rows]


_WRITERS: dict[Format, Callable[[Sequence[str], Batches], Iterator[str]]] = {
    "table": _table,
    "csv": _csv,
    "json": _json,
    "jsonl": _json_lines,
}
