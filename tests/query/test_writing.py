"""What is written can be read back: rows in every form, by the readers of others."""

import csv
import io
import json
from datetime import date, datetime
from pathlib import Path

import pyarrow
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from kg.query.parquet import write_parquet
from kg.query.result import Cell, cell_text
from kg.query.writing import pieces

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
DAY = st.dates(date(1, 1, 1))
SCALARS: dict[str, st.SearchStrategy[Cell]] = {
    "text": TEXT,
    "integer": st.integers(-(2**63), 2**63 - 1),
    "number": NUMBER,
    "boolean": st.booleans(),
    "date": DAY,
}
MIXED = st.one_of(st.none(), *SCALARS.values(), st.integers(), st.tuples(TEXT, st.integers()))


@st.composite
def tables(
    draw: st.DrawFn, cells: st.SearchStrategy[Cell] = MIXED
) -> tuple[list[str], list[list[list[Cell]]]]:
    """Columns and batches of rows."""
    columns = draw(st.lists(TEXT.filter(bool), min_size=1, max_size=4, unique=True))
    row = st.lists(cells, min_size=len(columns), max_size=len(columns))
    return columns, draw(st.lists(st.lists(row, max_size=4), max_size=4))


def told(cell: Cell) -> object:
    """A cell as JSON has it."""
    if isinstance(cell, date):
        return cell.isoformat()
    return [told(part) for part in cell] if isinstance(cell, tuple) else cell


@given(tables())
def test_csv_is_read_back_as_the_texts_of_the_cells(table: tuple[list[str], list[list[list[Cell]]]]) -> None:
    columns, batches = table
    text = "".join(pieces(columns, batches, "csv"))
    rows = [list(map(cell_text, row)) for rows in batches for row in rows]
    assert list(csv.reader(io.StringIO(text, newline=""))) == [columns, *rows]


@given(tables())
def test_json_and_json_lines_are_read_back_as_the_values(
    table: tuple[list[str], list[list[list[Cell]]]],
) -> None:
    columns, batches = table
    wanted = [dict(zip(columns, map(told, row), strict=True)) for rows in batches for row in rows]
    assert json.loads("".join(pieces(columns, batches, "json"))) == wanted
    lines = "".join(pieces(columns, batches, "jsonl")).split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == wanted


@given(tables(TEXT))
def test_a_table_has_a_line_for_each_row_without_line_ends(
    table: tuple[list[str], list[list[list[Cell]]]],
) -> None:
    columns, batches = table
    text = "".join(pieces(columns, batches, "table"))
    assert text.endswith("\n")


def written(columns: list[str], batches: list[list[list[Cell]]]) -> pyarrow.Table:
    file = io.BytesIO()
    write_parquet(columns, batches, file)
    return parquet.read_table(io.BytesIO(file.getvalue()))


@pytest.mark.parametrize("kind", SCALARS)
@given(data=st.data())
def test_parquet_keeps_the_values_of_a_column_of_one_type(kind: str, data: st.DataObject) -> None:
    columns, batches = data.draw(tables(st.one_of(st.none(), SCALARS[kind])))
    found = written(columns, batches)
    assert found.column_names == columns
    assert [list(row.values()) for row in found.to_pylist()] == [row for rows in batches for row in rows]


@given(tables())
def test_parquet_is_read_back_as_values_or_as_texts(table: tuple[list[str], list[list[list[Cell]]]]) -> None:
    columns, batches = table
    found = written(columns, batches)
    for place, column in enumerate(columns):
        cells = [row[place] for rows in batches for row in rows]
        assert all(map(is_same, cells, found.column(column).to_pylist()))


def is_same(cell: Cell, value: object) -> bool:
    """Whether a value of Parquet is the cell, or its text."""
    if isinstance(cell, tuple) and isinstance(value, list):
        return all(map(is_same, cell, value)) and len(cell) == len(value)
    return value == cell or (cell is not None and value == cell_text(cell))


@pytest.mark.parametrize(
    ("cells", "kind", "values"),
    [
        ([None, date(2025, 7, 1)], pyarrow.date32(), [None, date(2025, 7, 1)]),
        ([1, None, 2], pyarrow.int64(), [1, None, 2]),
        ([1, 2.5], pyarrow.float64(), [1.0, 2.5]),
        ([True, False], pyarrow.bool_(), [True, False]),
        ([True, 1], pyarrow.string(), ["true", "1"]),
        ([None, None], pyarrow.string(), [None, None]),
        ([2**63, 1], pyarrow.string(), ["9223372036854775808", "1"]),
        (["xã", 1, date(2025, 7, 1)], pyarrow.string(), ["xã", "1", "2025-07-01"]),
        ([(), ("a", "b")], pyarrow.list_(pyarrow.string()), [[], ["a", "b"]]),
        ([(1,), (2.5, None)], pyarrow.list_(pyarrow.float64()), [[1.0], [2.5, None]]),
        ([("a",), "b"], pyarrow.string(), ["a", "b"]),
        ([datetime(2025, 7, 1, 12)], pyarrow.string(), ["2025-07-01 12:00:00"]),
        ([], pyarrow.string(), []),
    ],
)
def test_a_column_of_parquet_has_the_type_of_its_cells(
    cells: list[Cell], kind: pyarrow.DataType, values: list[object]
) -> None:
    found = written(["x"], [[[cell]] for cell in cells])
    assert (found.schema.field("x").type, found.column("x").to_pylist()) == (kind, values)


def test_many_rows_come_in_groups_that_can_be_read_alone(tmp_path: Path) -> None:
    with (tmp_path / "rows.parquet").open("wb") as file:
        batches = (
            [[number, str(number)] for number in range(start, start + 1000)]
            for start in range(0, 50_000, 1000)
        )
        write_parquet(["n", "text"], batches, file)
    found = parquet.ParquetFile(tmp_path / "rows.parquet")
    assert (found.metadata.num_rows, found.num_row_groups) == (50_000, 3)
    assert found.read_row_group(1, ["n"]).column("n")[0].as_py() == 20_000
