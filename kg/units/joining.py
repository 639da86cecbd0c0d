"""Rows of a table, each with a unit of one day, joined with the units of another day.

Each row comes out with all its cells, and with `ADDED` behind them; a unit that became several gives a row
for each, or one row with the values joined by "|". A row that names no unit comes out with a reason.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

import msgspec

from kg.model.dates import Interval
from kg.units.cells import looks_like_number, out_of_range, read_day, read_number, share_of
from kg.units.crosswalk import Conversion, Outcome, changes_between, convert, why_lost
from kg.units.register import Register
from kg.units.types import Ambiguous, Level, Unit, Unknown

ADDED = (
    "match", "relation", "to_id", "to_code", "to_name", "to_parents", "act", "clause", "basis", "reason",
    "from_id", "share", "candidates",
)  # fmt: skip
"""The columns that are added, in order.

match: exact, corrected (a letter was taken for wrong, the reason says how it was read), ambiguous or unknown.
relation, share: as `crosswalk.Outcome`; share is 1 or unknown. to_parents: nearest first, joined by ", ".
act, clause, basis: of all changes on the way, in order of time, joined by "; "; a clause for each act.
from_id: the unit that the row names. candidates: ids of units that it may have become, joined by "|".
"""
_UNKNOWN = "not known"
_REASON = ADDED.index("reason")
_OF_THE_ROW = frozenset(map(ADDED.index, ("match", "reason", "from_id", "candidates")))
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


class Joined(msgspec.Struct, frozen=True, gc=False):
    """What one name on one day comes to: cells of `ADDED`, a row for each outcome."""

    rows: tuple[tuple[str, ...], ...]
    is_shared: bool


class Report:
    """Counts of what was joined, each with some examples."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.examples: dict[str, list[str]] = {}

    def add(self, joined: Joined, names: Sequence[str]) -> None:
        """Count one row."""
        match, reason = joined.rows[0][0], joined.rows[0][_REASON]
        self._add(match, names, reason)
        if match in ("exact", "corrected") and not joined.rows[0][2]:
            self._add("lost", names, reason)
        if len(joined.rows) > 1:
            self._add("split", names, f"{len(joined.rows)} units")

    def _add(self, kind: str, names: Sequence[str], told: str) -> None:
        self.counts[kind] += 1
        known = self.examples.setdefault(kind, [])
        if len(known) < _EXAMPLES and (example := f"{', '.join(names)}: {told}") not in known:
            known.append(example)


class Joiner:
    """Joins rows; what it finds for a name is kept for rows that name it again."""

    def __init__(self, register: Register, columns: Columns, settings: Settings) -> None:
        self._register = register
        self._columns = columns
        self._settings = settings
        self._joined = lru_cache(maxsize=1 << 14)(self._join)
        self._converted = lru_cache(maxsize=1 << 14)(self._read_conversion)
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

    def join(self, row: Sequence[str]) -> Sequence[tuple[str, ...]]:
        """Return the cells to add to a row, once for each unit that it becomes."""
        columns = self._columns
        name = row[columns.unit]
        around = tuple(cell for place in columns.around if (cell := row[place].strip()))
        joined = self._joined(name, around, row[columns.day] if columns.day is not None else "")
        self.report.add(joined, (name, *around))
        rows: Sequence[tuple[str, ...]] = joined.rows
        if columns.weights:
            spread = [self._spread(row[place], joined) for place in columns.weights]
            rows = [_with_numbers(cells, index, spread) for index, cells in enumerate(joined.rows)]
        return [_one_row(rows)] if self._settings.is_one_row and len(rows) > 1 else rows

    # Names

    def _join(self, name: str, around: tuple[str, ...], printed_day: str) -> Joined:
        if not name.strip():
            return _missed("unknown", "the cell is empty")
        day = self._settings.day or read_day(printed_day)
        if isinstance(day, str):
            return _missed("unknown", day)
        why = out_of_range(day, self._settings.today)
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
        joined = self._converted(match.answer, _first_day(match.answer, day))
        return _corrected(joined, f"read as {match.corrected}") if match.corrected else joined

    def _told(self, unit: Unit, day: date | Interval) -> str:
        on = _first_day(unit, day)
        above = self._register.parents(unit.id, on)
        return f"{unit.id} " + ", ".join(self._register.name_on(one, on) for one in (unit.id, *above))

    # Conversions

    def _read_conversion(self, unit: Unit, on: date) -> Joined:
        found = convert(self._register, unit.id, on, self._settings.to)
        why, candidates = self._lost(found), "|".join(outcome.unit_id for outcome in found.candidates)
        rows = tuple(
            ("exact", *self._cells(unit, outcome, on), why, unit.id, _share(outcome), candidates)
            for outcome in found.outcomes
        )
        nothing = ("exact", *("" for _ in range(_REASON - 1)), why, unit.id, "", candidates)
        is_shared = len(rows) == 1 and found.outcomes[0].share is not None
        return Joined(rows or (nothing,), is_shared=is_shared)

    def _lost(self, found: Conversion) -> str:
        told = [why_lost(self._register, unit_id) for unit_id in found.lost]
        if found.candidates:
            told.append("candidates are no certain successors")
        return "; ".join(told)

    def _cells(self, unit: Unit, outcome: Outcome, on: date) -> tuple[str, ...]:
        """Return relation to basis."""
        target = self._register.units[outcome.unit_id]
        to = self._settings.to
        parents = [self._register.name_on(one, to) for one in self._register.parents(target.id, to)]
        if outcome.flows:
            changes = [self._register.changes[flow.change_id] for flow in outcome.flows]
            bases = [flow.basis for flow in outcome.flows]
        else:
            changes = changes_between(self._register, unit, on, to)
            bases = ["register"]
        acts = dict.fromkeys(
            (" or ".join(change.acts or change.candidate_acts) or _UNKNOWN, change.clause or _UNKNOWN)
            for change in changes
        )
        return (
            outcome.relation,
            target.id,
            target.code,
            self._register.name_on(target.id, to),
            ", ".join(parents),
            "; ".join(act for act, _ in acts),
            "; ".join(clause for _, clause in acts),
            "; ".join(dict.fromkeys(bases)),
        )

    # Numbers

    def _spread(self, printed: str, joined: Joined) -> tuple[list[str], str]:
        """Return a number for each outcome, and why not where it cannot be spread."""
        count = len(joined.rows)
        nothing = [""] * count
        if not printed.strip() or not joined.rows[0][2]:
            return nothing, ""
        if joined.is_shared:
            return ([printed], "") if looks_like_number(printed) else (nothing, f"{printed!r} is no number")
        if not self._settings.is_equal:
            return nothing, f"{printed} is not spread: the shares are unknown"
        number = read_number(printed, self._settings.decimal)
        if isinstance(number, str):
            return nothing, number
        return [
            share_of(number, count, self._settings.decimal)
        ] * count, f"{printed} is spread equally, which is an assumption"


def _with_numbers(
    cells: tuple[str, ...], index: int, spread: Sequence[tuple[list[str], str]]
) -> tuple[str, ...]:
    reason = "; ".join(filter(None, (cells[_REASON], *(why for _, why in spread))))
    values = (values[index] for values, _ in spread)
    return (*cells[:_REASON], reason, *cells[_REASON + 1 :], *values)


def _missed(match: str, reason: str) -> Joined:
    cells = [""] * len(ADDED)
    cells[0], cells[_REASON] = match, reason
    return Joined((tuple(cells),), is_shared=False)


def _corrected(joined: Joined, why: str) -> Joined:
    rows = tuple(
        (
            "corrected",
            *cells[1:_REASON],
            "; ".join(filter(None, (why, cells[_REASON]))),
            *cells[_REASON + 1 :],
        )
        for cells in joined.rows
    )
    return Joined(rows, is_shared=joined.is_shared)


def _one_row(rows: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """Join the values of several rows by "|", in one order; what is of the row itself stands once."""
    return tuple(
        values[0] if place in _OF_THE_ROW else "|".join(values)
        for place, values in enumerate(zip(*rows, strict=True))
    )


def _share(outcome: Outcome) -> str:
    return "unknown" if outcome.share is None else f"{outcome.share:g}"


def _first_day(unit: Unit, day: date | Interval) -> date:
    """Return the first of the days asked for on which a unit existed."""
    if isinstance(day, date):
        return day
    return max(one for one in (day.first, unit.founded) if one)
