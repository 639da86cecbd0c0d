"""Rows as Parquet, with their types; some thousand rows are held at a time.

The type of a column is known when its last row is: what comes is kept in a file until then. A column of one
type has that type, integers among other numbers become such numbers, days are date32, lists are lists; a
column of several types, or of integers beyond 64 bits, is text as in CSV. One without values is text, too.
"""

import pickle
from collections.abc import Iterator, Sequence
from datetime import date
from functools import reduce
from importlib.util import find_spec
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any

from kg.errors import MissingExtra
from kg.query.result import Cell, cell_text
from kg.query.writing import Batches, Row

if TYPE_CHECKING:
    import pyarrow

_GROUP = 20_000
"""Rows of a group in the file."""

_WHOLE = range(-(2**63), 2**63)
_NONE: "Kind" = ""
_NUMBERS = {"integer", "number"}
_SCALARS: dict[type, "Kind"] = {type(None): _NONE, bool: "boolean", float: "number", date: "date"}

Kind = str | tuple[str, "Kind"]
"""Type of a column: none yet, boolean, integer, number, date, text, or a list of one of these."""


def check_parquet() -> None:
    """Check that Parquet can be written.

    Raises: MissingExtra: the extra is not installed.
    """
    if not find_spec("pyarrow"):
        raise MissingExtra("Parquet needs pyarrow: pip install '.[parquet]' in the checkout, or take csv")


def write_parquet(columns: Sequence[str], batches: Batches, output: IO[bytes]) -> None:
    """Write rows to a binary stream.

    Raises: MissingExtra: see `check_parquet`.
    """
    check_parquet()
    import pyarrow
    from pyarrow.parquet import ParquetWriter

    with TemporaryFile() as kept:
        kinds = _keep(len(columns), batches, kept)
        schema = pyarrow.schema([(name, _type(kind)) for name, kind in zip(columns, kinds, strict=True)])
        kept.seek(0)
        with ParquetWriter(output, schema) as writer:
            for rows in _kept(kept):
                arrays = [
                    pyarrow.array([_value(row[place], kind) for row in rows], _type(kind))
                    for place, kind in enumerate(kinds)
                ]
                writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))


def _keep(width: int, batches: Batches, kept: IO[bytes]) -> list[Kind]:
    """Put the rows into a file, in groups; return the kinds of the columns."""
    kinds: list[Kind] = [_NONE] * width
    group: list[Row] = []
    for rows in batches:
        for place in range(width):
            kinds[place] = reduce(_merged, {_kind(row[place]) for row in rows}, kinds[place])
        group.extend(rows)
        if len(group) >= _GROUP:
            pickle.dump(group, kept)
            group = []
    pickle.dump(group, kept)
    return kinds


def _kept(file: IO[bytes]) -> Iterator[list[Row]]:
    """Yield the groups of a file that has no name, so that only this process wrote it."""
    while True:
        try:
            group = pickle.load(file)
        except EOFError:
            return
        if group:
            yield group


def _kind(cell: Cell) -> Kind:
    if isinstance(cell, tuple):
        return ("list", reduce(_merged, map(_kind, cell), _NONE))
    if type(cell) is int:
        return "integer" if cell in _WHOLE else "text"
    return _SCALARS.get(type(cell), "text")


def _merged(one: Kind, other: Kind) -> Kind:
    if one == other or other == _NONE:
        return one
    if one == _NONE:
        return other
    if isinstance(one, tuple) and isinstance(other, tuple):
        return ("list", _merged(one[1], other[1]))
    return "number" if {one, other} == _NUMBERS else "text"


def _value(cell: Cell, kind: Kind) -> Any:
    """Return a cell as its column wants it."""
    if cell is None:
        return None
    if isinstance(kind, tuple):
        assert isinstance(cell, tuple)
        return [_value(part, kind[1]) for part in cell]
    if kind == "text":
        return cell_text(cell)
    return float(cell) if kind == "number" else cell  # type: ignore[arg-type]


def _type(kind: Kind) -> "pyarrow.DataType":
    import pyarrow

    if isinstance(kind, tuple):
        return pyarrow.list_(_type(kind[1]))
    types = {
        "boolean": pyarrow.bool_(),
        "integer": pyarrow.int64(),
        "number": pyarrow.float64(),
        "date": pyarrow.date32(),
    }
    return types.get(kind, pyarrow.string())
