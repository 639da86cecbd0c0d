"""The form in which every analysis answers: a table, and what the data behind it lack."""

from collections.abc import Iterable
from datetime import date

import msgspec

Cell = str | int | float | date | None | tuple[str, ...]


class Missing(msgspec.Struct, frozen=True, gc=False):
    """Something that is not known, or was left out, in a number and in a sentence.

    Attributes:
        name: what is counted, "tenures_without_days".
        count: how many. of: of how many.
        sentence: both in words, with what follows for the table.
    """

    name: str
    count: int
    of: int
    sentence: str


class Table(msgspec.Struct, frozen=True):
    """An answer.

    Attributes:
        columns: names. rows: one value a column; None where it is not known or does not apply.
        coverage: what the table does not show. Whoever leaves it away makes silence look like a zero.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    coverage: tuple[Missing, ...] = ()

    def records(self) -> list[dict[str, Cell]]:
        """Return one dictionary a row.

        >>> Table(("name", "bodies"), (("Lê Thị Nhài", 2),)).records()
        [{'name': 'Lê Thị Nhài', 'bodies': 2}]
        """
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def last_where_silent(rows: Iterable[tuple[bool, tuple[Cell, ...]]]) -> tuple[tuple[Cell, ...], ...]:
    """Return rows in their order, but last those of which nothing is known, which are told by True.

    >>> last_where_silent([(True, ("tỉnh Nghệ An", 0)), (False, ("tỉnh Hà Tĩnh", 2))])
    (('tỉnh Hà Tĩnh', 2), ('tỉnh Nghệ An', 0))
    """
    return tuple(row for _, row in sorted(rows, key=lambda one: one[0]))


def missing(name: str, count: int, of: int, of_what: str, consequence: str) -> Missing:
    """Return what is missing, with a sentence.

    >>> missing("tenures_without_days", 2, 3000, "tenures have no known day", "they stand apart").sentence
    '2 of 3,000 tenures have no known day: they stand apart'
    """
    return Missing(name, count, of, f"{count:,} of {of:,} {of_what}: {consequence}")
