"""Rows of a table, each with a unit of one day, joined with the units of another day.

Each row comes out with all its cells, and with `ADDED` behind them; a unit that became several gives a row
for each, or one row with the values joined by "|". A row that names no unit comes out with a reason.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

import msgspec

from kg.errors import InvalidDate
from kg.model.dates import Interval, day_after, interval
from kg.units.crosswalk import FIRST_DAY, Conversion, Outcome, changes_between, convert
from kg.units.register import Register
from kg.units.types import Ambiguous, Level, Unit, Unknown

ADDED = (
    "match", "relation", "to_id", "to_code", "to_name", "to_parents", "act", "clause", "basis", "reason",
    "from_id", "share", "candidates",
)  # fmt: skip
"""The columns that are added, in order.

match: exact, corrected (a letter was taken for wrong, the reason says how it was read), ambiguous or unknown.
relation, share: as `crosswalk.Outcome`; share is 1 or unknown. to_parents: nearest first, joined by ", ".
act, clause, basis: of all changes on the way, in order of time, joined by "; ".
from_id: the unit that the row names. candidates: ids of units that it may have become, joined by "|".
"""
_PRINTED_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_PLAIN_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_GROUPED_NUMBER = re.compile(r"[-+]?\d{1,3}(?:[.,]\d{3})+")
_EXAMPLES = 5


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """Places of the columns that are read, in a row.

    Attributes:
        unit: the name of the unit, or its address. around: names of units above it.
        day: the day of the row. weights: numbers to be spread over the units that a row becomes.
    """

    unit: int
    around: tuple[int, ...] = ()
    day: int | None = None
    weights: tuple[int, ...] = ()


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """How to join.

    Attributes:
        day: of the units in the rows; None where each row has its own. to: day of the units to join.
        today: no day after it is known.
        level: of names without a type word.
        is_one_row: several units in one row, joined by "|".
        is_equal: spread a number equally where shares are unknown.
        decimal: "." or "," of the numbers; None where numbers with grouped digits are refused.
    """

    day: date | None
    to: date
    today: date
    level: Level | None = "commune"
    is_one_row: bool = False
    is_equal: bool = False
    decimal: str | None = None


class Report:
    """Counts of what was joined, each with some examples."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.examples: dict[str, list[str]] = {}

    def add(self, kind: str, example: str) -> None:
        """Count one row."""
        self.counts[kind] += 1
        known = self.examples.setdefault(kind, [])
        if len(known) < _EXAMPLES and example not in known:
            known.append(example)


class _Joined(msgspec.Struct, frozen=True):
    """What one name on one day comes to: cells of `ADDED`, a row for each outcome."""

    rows: tuple[tuple[str, ...], ...]
    is_shared: bool


class Joiner:
    """Joins rows; what it finds for a name is kept for rows that name it again."""

    def __init__(self, register: Register, columns: Columns, settings: Settings) -> None:
        self._register = register
        self._columns = columns
        self._settings = settings
        self._joined = lru_cache(maxsize=1 << 15)(self._join)
        self.report = Report()

    def header(self, header: Sequence[str]) -> list[str]:
        """Return the names of the columns that are added; one that is taken gets a number."""
        taken = set(header)
        names = []
        for name in (*ADDED, *(f"{header[place]}_spread" for place in self._columns.weights)):
            free, number = name, 2
            while free in taken:
                free, number = f"{name}_{number}", number + 1
            taken.add(free)
            names.append(free)
        return names

    def join(self, row: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Yield the cells to add to a row, once for each unit that it becomes."""
        columns = self._columns
        name = row[columns.unit]
        around = tuple(cell for place in columns.around if (cell := row[place].strip()))
        joined = self._joined(name, around, row[columns.day] if columns.day is not None else "")
        first = dict(zip(ADDED, joined.rows[0], strict=True))
        self.report.add(first["match"], f"{', '.join((name, *around))}: {first['reason']}")
        if len(joined.rows) > 1:
            self.report.add("split", f"{', '.join((name, *around))}: {len(joined.rows)} units")
        spread = [self._spread(row[place], joined) for place in columns.weights]
        rows = []
        for index, cells in enumerate(joined.rows):
            reason = "; ".join(filter(None, (cells[9], *(why for _, why in spread))))
            rows.append((*cells[:9], reason, *cells[10:], *(values[index] for values, _ in spread)))
        yield from [_one_row(rows)] if self._settings.is_one_row else rows

    # Names

    def _join(self, name: str, around: tuple[str, ...], printed_day: str) -> _Joined:
        if not name.strip():
            return _missed("unknown", "the cell is empty")
        day = self._settings.day or _read_day(printed_day)
        if isinstance(day, str):
            return _missed("unknown", day)
        why = _out_of_range(day, self._settings.today)
        if why:
            return _missed("unknown", why)
        match = self._register.match(name, day, around, level=self._settings.level)
        if isinstance(match.answer, Unknown):
            why = match.answer.reason
            near = ", ".join(
                f"{unit.id} {unit.name}" for unit in match.answer.nearest[:3] if unit.id not in why
            )
            return _missed("unknown", why + (f"; nearest: {near}" if near else ""))
        if isinstance(match.answer, Ambiguous):
            told = ", ".join(self._told(unit, day) for unit in match.answer.candidates[:_EXAMPLES])
            return _missed("ambiguous", f"{match.answer.reason}: {told}")
        corrected = f"read as {match.corrected}" if match.corrected else ""
        return self._converted(match.answer, day, corrected)

    def _told(self, unit: Unit, day: date | Interval) -> str:
        above = self._register.parents(unit.id, day)
        return f"{unit.id} " + ", ".join(self._register.units[one].name for one in (unit.id, *above))

    # Conversions

    def _converted(self, unit: Unit, day: date | Interval, corrected: str) -> _Joined:
        on = _first_day(unit, day)
        found = convert(self._register, unit.id, on, self._settings.to)
        why = "; ".join(filter(None, (corrected, self._lost(found))))
        match = "corrected" if corrected else "exact"
        candidates = "|".join(outcome.unit_id for outcome in found.candidates)
        if not found.outcomes:
            cells = (match, *("" for _ in range(8)), why, unit.id, "", candidates)
            return _Joined((cells,), is_shared=False)
        rows = tuple(
            (match, *self._cells(unit, outcome, on), why, unit.id, _share(outcome), candidates)
            for outcome in found.outcomes
        )
        is_shared = len(found.outcomes) == 1 and found.outcomes[0].share is not None
        return _Joined(rows, is_shared=is_shared)

    def _lost(self, found: Conversion) -> str:
        told = []
        if found.lost:
            names = ", ".join(f"{unit_id} {self._register.units[unit_id].name}" for unit_id in found.lost)
            told.append(f"the register does not say what became of {names}, or what it came from")
        if found.candidates:
            told.append("candidates are no certain successors")
        return "; ".join(told)

    def _cells(self, unit: Unit, outcome: Outcome, on: date) -> tuple[str, ...]:
        """Return relation to basis."""
        target = self._register.units[outcome.unit_id]
        to = self._settings.to
        period = self._register.period_on(target.id, to)
        parents = [self._register.units[one].name for one in self._register.parents(target.id, to)]
        if outcome.flows:
            changes = [self._register.changes[flow.change_id] for flow in outcome.flows]
            bases = [flow.basis for flow in outcome.flows]
        else:
            changes = changes_between(self._register, unit, on, to)
            bases = ["register"]
        acts = dict.fromkeys(
            (" or ".join(change.acts or change.candidate_acts), change.clause or "") for change in changes
        )
        return (
            outcome.relation,
            target.id,
            target.code,
            period.name if period else target.name,
            ", ".join(parents),
            "; ".join(act for act, _ in acts),
            "; ".join(clause for _, clause in acts),
            "; ".join(dict.fromkeys(bases)),
        )

    # Numbers

    def _spread(self, printed: str, joined: _Joined) -> tuple[list[str], str]:
        """Return a number for each outcome, and why not where it cannot be spread."""
        count = len(joined.rows)
        nothing = [""] * count
        if not printed.strip() or not joined.rows[0][2]:
            return nothing, ""
        if joined.is_shared:
            return [printed], ""
        if not self._settings.is_equal:
            return nothing, f"{printed} is not spread: the shares are unknown"
        number = _read_number(printed, self._settings.decimal)
        if isinstance(number, str):
            return nothing, number
        return [f"{number / count:.10g}"] * count, f"{printed} is spread equally, which is an assumption"


def _missed(match: str, reason: str) -> _Joined:
    cells = [""] * len(ADDED)
    cells[0], cells[9] = match, reason
    return _Joined((tuple(cells),), is_shared=False)


def _one_row(rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Join the values of several rows by "|"; a value that is the same in all stands once."""
    return tuple(
        values[0] if len(set(values)) == 1 else "|".join(values) for values in zip(*rows, strict=True)
    )


def _share(outcome: Outcome) -> str:
    return "unknown" if outcome.share is None else f"{outcome.share:g}"


def _first_day(unit: Unit, day: date | Interval) -> date:
    """Return the first of the days asked for on which a unit existed."""
    if isinstance(day, date):
        return day
    return max(one for one in (day.first, unit.founded) if one)


def _read_day(printed: str) -> date | Interval | str:
    """Return the day or days of a cell: 2018-06-30, 2018-06, 2018, 30/6/2018; or what is wrong with it."""
    text = printed.strip()
    match = _PRINTED_DAY.fullmatch(text)
    if match:
        text = f"{match.group(3)}-{int(match.group(2)):02}-{int(match.group(1)):02}"
    try:
        days = interval(text)
    except InvalidDate:
        return f"{printed!r} is no day; write 2018-06-30, 30/6/2018, 2018-06 or 2018"
    return days.first if days.is_one_day and days.first else days


def _out_of_range(day: date | Interval, today: date) -> str:
    """Say what is wrong with days before the register begins or after today."""
    days = day if isinstance(day, Interval) else Interval(day, day_after(day))
    if days.until and days.until <= FIRST_DAY:
        return f"{_shown(day)} lies before the register, which begins in 10/2004"
    if days.first and days.first > today:
        return f"{_shown(day)} lies in the future"
    return ""


def _shown(day: date | Interval) -> str:
    return str(day if isinstance(day, date) else day.first)


def _read_number(printed: str, decimal: str | None) -> float | str:
    """Return the number of a cell, or what is wrong with it."""
    text = printed.strip().replace("\u00a0", "").replace(" ", "")
    if decimal is None:
        if _GROUPED_NUMBER.fullmatch(text):
            return f"{printed!r} may have grouped digits or decimals; say --decimal . or ,"
        decimal = "."
    group = "," if decimal == "." else "."
    text = text.replace(group, "").replace(decimal, ".")
    return float(text) if _PLAIN_NUMBER.fullmatch(text) else f"{printed!r} is no number"
