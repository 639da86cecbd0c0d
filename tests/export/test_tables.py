import csv
import io
from datetime import date
from typing import Any

import pyarrow.parquet
import pytest

from kg.export.tables import Cell, Column, ColumnType, Table, write_csv, write_parquet


def table(*columns: tuple[ColumnType, Cell]) -> Table:
    """One row and an empty one."""
    names = tuple(Column(name=f"c{number}", type=kind) for number, (kind, _) in enumerate(columns))
    return Table(
        name="t", columns=names, rows=lambda: iter([[cell for _, cell in columns], [None] * len(columns)])
    )


def as_csv(made: Table, *, for_spreadsheets: bool = True) -> bytes:
    output = io.BytesIO()
    write_csv(made, output, for_spreadsheets=for_spreadsheets)
    return output.getvalue()


def as_parquet(made: Table) -> list[dict[str, Any]]:
    output = io.BytesIO()
    write_parquet(made, output)
    found: list[dict[str, Any]] = pyarrow.parquet.read_table(io.BytesIO(output.getvalue())).to_pylist()
    return found


@pytest.mark.parametrize(
    ("kind", "cell", "in_csv", "in_parquet"),
    [
        ("string", "xã Đức Thọ", "xã Đức Thọ", "xã Đức Thọ"),
        ("string", 'một "hai",\nba', 'một "hai",\nba', 'một "hai",\nba'),
        ("string", "một\rhai", "một\rhai", "một\rhai"),
        ("string", '=HYPERLINK("http://a.example")', '\'=HYPERLINK("http://a.example")', '=HYPERLINK("http://a.example")'),
        ("string", "- nguyên Bí thư", "'- nguyên Bí thư", "- nguyên Bí thư"),
        ("string", "@b", "'@b", "@b"),
        ("string", "<b>&amp;</b>", "<b>&amp;</b>", "<b>&amp;</b>"),
        ("integer", -3, "-3", -3),
        ("number", -0.5, "-0.5", -0.5),
        ("number", 7, "7", 7.0),
        ("boolean", False, "false", False),
        ("date", "2025-07-01", "2025-07-01", date(2025, 7, 1)),
        ("strings", ["a", "b"], "a | b", ["a", "b"]),
        ("strings", ["+a"], "'+a", ["+a"]),
        ("dates", ["2025-07-01"], "2025-07-01", [date(2025, 7, 1)]),
    ],
)  # fmt: skip
def test_a_cell_in_csv_and_in_parquet(kind: ColumnType, cell: Cell, in_csv: str, in_parquet: object) -> None:
    made = table((kind, cell), ("string", "z"))
    text = as_csv(made).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text, newline=""))) == [["c0", "c1"], [in_csv, "z"], ["", ""]]
    assert as_parquet(made) == [{"c0": in_parquet, "c1": "z"}, {"c0": None, "c1": None}]


def test_spreadsheets_are_given_a_byte_order_mark_and_programs_are_not() -> None:
    made = table(("string", "=1"))
    assert as_csv(made).startswith(b"\xef\xbb\xbfc0\r\n'=1\r\n")
    assert as_csv(made, for_spreadsheets=False).startswith(b"c0\r\n=1\r\n")


def test_a_table_without_rows_has_its_columns() -> None:
    made = Table(name="t", columns=(Column(name="a", type="dates"),), rows=lambda: iter(()))
    assert as_csv(made) == b"\xef\xbb\xbfa\r\n"
    assert as_parquet(made) == []
