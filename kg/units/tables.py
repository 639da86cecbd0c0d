"""The data files below `kg/units/data`, read into types. Each file explains its columns in its head."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from kg.model.paths import data_path
from kg.units.types import Act, Change, Extent, Flow, Level, Period, Unit

_LEVELS: dict[int, Level] = {2: "province", 3: "district", 5: "commune"}
_EXTENTS: dict[str, Extent] = {"whole": "whole", "part": "part", "unknown": "unknown"}
CANDIDATE = "register inference candidate"


class Days:
    """Days by their printed form, each made once; "" is None."""

    def __init__(self) -> None:
        self._known: dict[str, date | None] = {"": None}

    def optional(self, printed: str) -> date | None:
        """Return the day, None for ""."""
        if printed not in self._known:
            self._known[printed] = date.fromisoformat(printed)
        return self._known[printed]

    def day(self, printed: str) -> date:
        """Return the day.

        Raises: ValueError: there is none.
        """
        day = self.optional(printed)
        if day is None:
            raise ValueError("a day is missing in the data of kg.units; install vietgov-kg again")
        return day


def read_rows(name: str) -> Iterator[list[str]]:
    """Yield the rows of a data file, without comments and the line of column names."""
    lines = data_path("units", "data", name).read_text(encoding="utf-8").splitlines()
    start = next(index for index, line in enumerate(lines) if not line.startswith("#"))
    return (line.split("\t") for line in lines[start + 1 :])


def read_units() -> dict[str, Unit]:
    """Return the units by id: communes, districts, provinces, each in order of code and day founded."""
    days = Days().optional
    texts: dict[str, str] = {}  # one object for equal strings: names and parents repeat
    units: dict[str, Unit] = {}
    for unit_id, rows in groupby(read_rows("periods.tsv"), key=lambda row: row[0]):
        code = unit_id.partition("-")[0]
        periods = []
        for _, first, until, kind, bare, parent in rows:
            name = f"{kind} {bare}"
            periods.append(
                Period(
                    name=texts.setdefault(name, name),
                    bare=texts.setdefault(bare, bare),
                    type=texts.setdefault(kind, kind),
                    code=code,
                    parent_id=texts.setdefault(parent, parent) or None,
                    first=days(first),
                    until=days(until),
                )
            )
        units[unit_id] = Unit(
            id=unit_id,
            code=code,
            level=_LEVELS[len(code)],
            periods=tuple(periods),
            founded=periods[0].first,
            until=periods[-1].until,
        )
    return units


def read_acts() -> dict[str, Act]:
    """Return the acts whose days are known, by number."""
    days = Days()
    return {
        number: Act(number=number, adopted=days.optional(adopted), in_force=days.optional(in_force))
        for number, adopted, in_force in read_rows("acts.tsv")
    }


def read_clauses() -> dict[tuple[str, str], str]:
    """Return clauses by number of the act and id of the unit that it founded, changed or kept."""
    return {(act, unit_id): clause for act, unit_id, clause in read_rows("clauses.tsv")}


def read_changes(acts: dict[str, Act]) -> dict[str, Change]:
    """Return the changes by id, in order of day and unit."""
    days = Days()
    clauses = read_clauses()
    changes = {}
    for printed, unit_id, kind, certain, numbers in read_rows("changes.tsv"):
        named = tuple(numbers.split("|")) if numbers else ()
        is_one = len(named) == 1
        ident = change_id(printed, unit_id)
        changes[ident] = Change(
            id=ident,
            kind=kind,
            unit_id=unit_id,
            in_force=acts[named[0]].in_force if is_one and named[0] in acts else None,
            operative=days.day(printed),
            acts=named if is_one else (),
            candidate_acts=() if is_one else named,
            is_certain=certain == "1",
            clause=clauses.get((named[0], unit_id)) if is_one else None,
        )
    return changes


def read_flows(changes: dict[str, Change]) -> tuple[Flow, ...]:
    """Return the flows in order of day, target and source."""
    flows = []
    for printed, target, source, extent, kind, basis in read_rows("flows.tsv"):
        change = changes[change_id(printed, target)]
        flows.append(
            Flow(
                source_id=source,
                target_id=target,
                extent=_EXTENTS[extent],
                effective=change.operative,
                in_force=change.in_force,
                act=change.acts[0] if change.acts else None,
                basis=basis,
                is_certain=basis != CANDIDATE,
                change_id=change.id,
                kind=kind,
                clause=change.clause,
            )
        )
    return tuple(flows)


def change_id(printed_day: str, unit_id: str) -> str:
    """Return the id of a change.

    >>> change_id("2025-07-01", "18229-20250701")
    '20250701-18229-20250701'
    """
    return f"{printed_day.replace('-', '')}-{unit_id}"
