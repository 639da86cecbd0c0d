"""Tables as files: columns with types, and rows that come one after the other, in CSV or in Parquet.

In CSV a day is an ISO string, a list is joined by " | ", and what is not known is an empty cell. In Parquet
days are dates, lists are lists, and what is not known is null.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import IO, TYPE_CHECKING, Any, Literal

import msgspec

from kg.export.graph_files import joined
from kg.export.neo4j_source import batches
from kg.units.sheets import arrow_module

if TYPE_CHECKING:
    import pyarrow

ColumnType = Literal["string", "integer", "number", "boolean", "date", "strings", "dates"]
# A day is an ISO string.
Cell = str | int | float | bool | list[str | int] | None
Row = Sequence[Cell]

_GROUP = 10_000
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# A cell that begins so is a formula to a spreadsheet, and the texts are those of strangers.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A column.

    Attributes:
        english, vietnamese: what it says, for people. required: whether no cell is empty.
        key: name of the table whose ids it holds; of its own table: it is the id.
    """

    name: str
    type: ColumnType = "string"
    english: str = ""
    vietnamese: str = ""
    required: bool = False
    key: str = ""


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table; its rows are read anew at every call."""

    name: str
    columns: tuple[Column, ...]
    rows: Callable[[], Iterable[Row]]
    english: str = ""
    vietnamese: str = ""


def write_csv(table: Table, output: IO[bytes], *, for_spreadsheets: bool) -> int:
    """Write a table as CSV to a binary stream, in UTF-8, and return how many rows it has.

    Args:
        for_spreadsheets: with a byte order mark, without which they do not read Vietnamese, and an apostrophe
            before a text that they would compute.
    """
    if for_spreadsheets:
        output.write(_BYTE_ORDER_MARK)
    text = _text_as_text if for_spreadsheets else _text
    output.write(_lines([[column.name for column in table.columns]]))
    count = 0
    for rows in _batches(table.rows()):
        output.write(_lines([text(cell) for cell in row] for row in rows))
        count += len(rows)
    return count


def write_parquet(table: Table, output: IO[bytes]) -> int:
    """Write a table as Parquet to a binary stream, and return how many rows it has.

    Raises: MissingExtra: pyarrow is not installed.
    """
    arrow, parquet = arrow_module(), arrow_module("pyarrow.parquet")
    fields = [(column.name, _arrow_type(arrow, column.type)) for column in table.columns]
    schema = arrow.schema([arrow.field(*field) for field in fields])
    count = 0
    with parquet.ParquetWriter(output, schema, compression="zstd") as writer:
        for rows in _batches(table.rows()):
            arrays = [
                arrow.array(
                    [_typed(cell, column.type) for cell in cells], type=schema.field(column.name).type
                )
                for column, cells in zip(table.columns, zip(*rows, strict=True), strict=True)
            ]
            writer.write_table(arrow.Table.from_arrays(arrays, schema=schema))
            count += len(rows)
    return count


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    return batches(rows, _GROUP)  # type: ignore[arg-type,return-value]


def _lines(rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)  # ends lines as RFC 4180 wants, so that a lone CR is quoted as well
    return text.getvalue().encode()


def _text(cell: Cell) -> str:
    return "" if cell is None else joined(cell)


def _text_as_text(cell: Cell) -> str:
    text = _text(cell)
    return f"'{text}" if text.startswith(_FORMULA) and isinstance(cell, str | list) else text


def _typed(cell: Cell, type_: ColumnType) -> Any:
    if cell is None:
        return None
    if type_ == "date":
        return date.fromisoformat(str(cell))
    if type_ == "number":
        return float(str(cell))
    if isinstance(cell, list):
        return [date.fromisoformat(str(one)) if type_ == "dates" else str(one) for one in cell]
    return cell


def _arrow_type(arrow: Any, type_: ColumnType) -> "pyarrow.DataType":
    return {
        "string": arrow.string(),
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "boolean": arrow.bool_(),
        "date": arrow.date32(),
        "strings": arrow.list_(arrow.string()),
        "dates": arrow.list_(arrow.date32()),
    }[type_]
