"""One question on several engines: are the rows the same, and how long does each engine take?"""

import statistics
import time
from collections.abc import Sequence
from datetime import date

import msgspec

from kg.errors import QueryError
from kg.query.ask import same_form
from kg.query.library import load_query
from kg.query.parameters import Parameter
from kg.query.result import Cell, Result
from kg.query.runners import Runner

REPEATS = 9
_ENOUGH_SECONDS = 1.0

Row = tuple[Cell, ...]


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What one engine made of a question.

    Attributes:
        engine: its name.
        rows: of the answer, sorted; None where there is none.
        milliseconds: median of warm runs.
        error: why there is no answer.
    """

    engine: str
    rows: list[Row] | None = None
    milliseconds: float = 0.0
    error: str = ""


def outcome(name: str, values: dict[str, Parameter], runner: Runner, repeats: int = REPEATS) -> Outcome:
    """Ask an engine a question several times.

    Args:
        name: of the question. values: of all its parameters.
        repeats: runs that count, after a first one that does not; fewer where they take long.
    """
    query = load_query(name, runner.language)
    seconds: list[float] = []
    try:
        result = same_form(runner.run(query, values))
        while len(seconds) < repeats and sum(seconds) < _ENOUGH_SECONDS:
            start = time.perf_counter()
            runner.run(query, values)
            seconds.append(time.perf_counter() - start)
    except QueryError as error:
        return Outcome(engine=runner.name, error=str(error))
    return Outcome(
        engine=runner.name,
        rows=sorted_rows(result),
        milliseconds=round(statistics.median(seconds) * 1000, 2),
    )


def sorted_rows(result: Result) -> list[Row]:
    """Return the rows in an order that does not depend on the engine; engines sort text in different ways."""
    return sorted(result.rows, key=lambda row: [_key(cell) for cell in row])


def difference(outcomes: Sequence[Outcome]) -> str:
    """Return what differs between engines, "" where all rows are the same."""
    first, *others = outcomes
    for one in outcomes:
        if one.rows is None:
            return f"{one.engine}: {one.error}"
    assert first.rows is not None
    for other in others:
        assert other.rows is not None
        if other.rows != first.rows:
            only_here = next((row for row in first.rows if row not in other.rows), None)
            only_there = next((row for row in other.rows if row not in first.rows), None)
            return (
                f"{first.engine} has {len(first.rows)} rows, {other.engine} {len(other.rows)}; "
                f"only {first.engine} has {only_here}, only {other.engine} has {only_there}"
            )
    return ""


def _key(cell: Cell) -> tuple[int, float, str]:
    if cell is None:
        return (0, 0.0, "")
    if isinstance(cell, bool | int | float):
        return (1, float(cell), "")
    return (2, 0.0, cell.isoformat() if isinstance(cell, date) else str(cell))
