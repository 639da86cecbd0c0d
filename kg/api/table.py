"""What a question gives: columns and rows, for a loop, a notebook, pandas or polars."""

from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

import msgspec

from kg.api.markup import ROWS_SHOWN, counted, html_table
from kg.errors import MissingExtra
from kg.query.result import Cell, Result, cell_text, write_result

if TYPE_CHECKING:
    import pandas
    import polars

_LONGEST_CELL = 60


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """An answer.

    >>> table = Table(columns=("name", "from"), rows=(("xã Đức Thọ", date(2025, 7, 1)),), engine="an engine")
    >>> table
    name        from
    xã Đức Thọ  2025-07-01
    1 row (an engine)
    >>> len(table), list(table), table.records()[0]["from"].year
    (1, [('xã Đức Thọ', datetime.date(2025, 7, 1))], 2025)

    Printed and in a notebook it shows 50 rows at most and says how many there are; `rows` has all.

    Attributes:
        columns: names in the order of the query.
        rows: one value a column: text, number, truth value, day (`datetime.date`), tuple of these, or None.
        engine: what answered.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    engine: str

    def records(self) -> list[dict[str, Cell]]:
        """Return one dictionary a row."""
        return Result(self.columns, self.rows).records()

    def column(self, name: str) -> tuple[Cell, ...]:
        """Return the values of one column.

        Raises: KeyError: there is no such column; the message names those that there are.
        """
        if name not in self.columns:
            raise KeyError(f"no column {name!r}; there are: {', '.join(self.columns)}")
        place = self.columns.index(name)
        return tuple(row[place] for row in self.rows)

    def to_pandas(self) -> "pandas.DataFrame":
        """Return a `pandas.DataFrame`.

        Columns of whole numbers, numbers and truth values have the types of pandas that know missing values
        (Int64, Float64, boolean), columns of days are datetime64; all else is as in `rows`.

        Raises: MissingExtra: pandas is not installed.
        """
        package = _package("pandas")
        made: pandas.DataFrame = package.DataFrame(list(self.rows), columns=list(self.columns))
        for place, values in enumerate(zip(*self.rows, strict=True)):
            if kind := _pandas_type(values):
                made.isetitem(place, package.Series(list(values)).astype(kind))
        return made

    def to_polars(self) -> "polars.DataFrame":
        """Return a `polars.DataFrame`; a column with values of several types becomes one of texts.

        Raises: MissingExtra: polars is not installed. polars.exceptions.DuplicateError: two columns have one
            name.
        """
        package = _package("polars")
        columns = zip(*self.rows, strict=True) if self.rows else (() for _ in self.columns)
        series = [
            package.Series(name, _alike(values)) for name, values in zip(self.columns, columns, strict=True)
        ]
        made: polars.DataFrame = package.DataFrame(series)
        return made

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        return iter(self.rows)

    def __bool__(self) -> bool:
        return bool(self.rows)

    def __repr__(self) -> str:
        shown = tuple(tuple(_cut(cell) for cell in row) for row in self.rows[:ROWS_SHOWN])
        table = write_result(Result(self.columns, shown), "table")
        return f"{table}{counted(len(shown), len(self.rows))} ({self.engine})"

    def _repr_html_(self) -> str:
        shown = [[cell_text(cell) for cell in row] for row in self.rows[:ROWS_SHOWN]]
        return html_table(self.columns, shown, len(self.rows))


class Answer(Table, frozen=True, kw_only=True):
    """The answer to a question of the library.

    Attributes:
        question: its name. english, vietnamese: what was asked.
        parameters: values of all parameters, as text; names that were given are references ("Unit/ID").
    """

    question: str
    english: str
    vietnamese: str
    parameters: dict[str, str]
    _find_sources: Callable[[], Result]

    def sources(self) -> Table:
        """Return the answer with a row for each sentence behind each of its rows.

        Added are the columns says (supports or disputes), quote, document, title, publisher, span_start and
        span_end (code points in the text of the document, half-open), modality and rank. A row without
        sentences stays, with None there.

        Raises: StoreError: the graph was closed.
        """
        found = self._find_sources()
        return Table(columns=found.columns, rows=found.rows, engine=self.engine)


def _package(name: str) -> Any:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise MissingExtra(f"{name} is not installed: pip install '.[{name}]' in the checkout") from error


def _pandas_type(values: tuple[Cell, ...]) -> str | None:
    """Return the type of a column, None for that which pandas takes by itself."""
    kinds = {type(value) for value in values} - {type(None)}
    if kinds == {date}:
        return "datetime64[s]"
    if kinds == {int}:
        return "Int64"
    if kinds == {bool}:
        return "boolean"
    return "Float64" if kinds in ({float}, {int, float}) else None


def _alike(values: tuple[Cell, ...]) -> list[Any]:
    """Return values that fit in one column: numbers stay numbers, all else that is mixed becomes text."""
    kinds = {type(value) for value in values} - {type(None)}
    if len(kinds) <= 1 and kinds != {tuple}:
        return list(values)
    if kinds == {int, float}:
        return [None if value is None else float(value) for value in values]  # type: ignore[arg-type]
    if kinds == {tuple}:
        parts = [value if isinstance(value, tuple) else () for value in values]
        if len({type(part) for value in parts for part in value}) <= 1:
            return [None if value is None else list(value) for value in values]  # type: ignore[arg-type]
    return [None if value is None else cell_text(value) for value in values]


def _cut(cell: Cell) -> Cell:
    """Return a cell as it is printed in a line: of numbers the number, of texts the beginning."""
    if cell is None or isinstance(cell, int | float):
        return cell
    text = " ".join(cell_text(cell).split())
    return text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"
