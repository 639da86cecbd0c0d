"""Lives of units until 30/6/2025, from dated registers and the rows of changes.

A code lives in spells (runs of register days). A spell is cut where a row changes its own code; a merge
into the code, or a candidate for its own continuation, ends the unit and founds the next one.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from unit_sources import REFORM, Change, Name, State, Tables

from kg.text.fold import fold

PARENT_LEVEL = {"commune": "district", "district": "province"}


class Stage(NamedTuple):
    """A stretch of days with one name and one parent; `until` is half-open, `first` None is before 10/2004."""

    first: date | None
    until: date | None
    name: Name
    parent: str


class Life(NamedTuple):
    """One legal existence."""

    code: str
    level: str
    stages: tuple[Stage, ...]

    @property
    def founded(self) -> date | None:
        """First day; None if before the register begins."""
        return self.stages[0].first

    @property
    def until(self) -> date | None:
        """First day it is no more."""
        return self.stages[-1].until

    @property
    def id(self) -> str:
        """Code and day founded."""
        return f"{self.code}-{self.founded:%Y%m%d}" if self.founded else f"{self.code}-0"

    def lives_on(self, day: date) -> bool:
        """Whether it exists on that day."""
        return (self.founded is None or self.founded <= day) and (self.until is None or day < self.until)


class History(NamedTuple):
    """Lives of all levels by code, what was noticed, and the rows that fit no life."""

    lives: dict[str, tuple[Life, ...]]
    notes: list[str]

    def on(self, code: str, day: date) -> Life | None:
        """Return the life of a code on a day."""
        return next((life for life in self.lives.get(code, ()) if life.lives_on(day)), None)


def same(left: Name, right: Name) -> bool:
    """Whether two names differ in nothing but spelling that folding removes."""
    return left.type == right.type and squeeze(left.bare) == squeeze(right.bare)


def squeeze(bare: str) -> str:
    """Return a key of a bare name without spaces, hyphens and apostrophes: "Ia H' Drai" is "Ia H'Drai"."""
    return "".join(char for char in fold(bare) if char.isalnum())


class _Level:
    """Builds the lives of one level; parents are looked up among the lives of the level above."""

    def __init__(self, level: str, tables: Tables, last: dict[str, State], above: History) -> None:
        self.level = level
        self.tables = tables
        self.last = last
        self.above = above
        self.notes: list[str] = []
        self.starts: dict[tuple[str, date], list[Change]] = defaultdict(list)
        self.ends: dict[tuple[str, date], list[Change]] = defaultdict(list)
        self.cuts: dict[str, set[date]] = defaultdict(set)
        self.foundings: set[tuple[str, date]] = set()
        for row in tables.history[level]:
            self._enter(row)
        self.names: dict[str, list[tuple[Stage, str]]] = defaultdict(list)
        for code, lives in above.lives.items():
            for life in lives:
                for stage in life.stages:
                    self.names[stage.name.type + " " + squeeze(stage.name.bare)].append((stage, code))

    def _enter(self, row: Change) -> None:
        if row.new_code:
            self.starts[row.new_code, row.day].append(row)
        if row.old_code:
            self.ends[row.old_code, row.day].append(row)
        itself = row.old_code == row.new_code
        if itself or row.kind == "merge":
            self.cuts[row.new_code].add(row.day)
        if (row.kind == "merge" and row.is_certain) or (itself and not row.is_certain):
            self.foundings.add((row.new_code, row.day))

    def lives(self) -> dict[str, tuple[Life, ...]]:
        """Return the lives by code."""
        found: dict[str, list[Life]] = defaultdict(list)
        for code, first, until in self._spells():
            stages: list[Stage] = []
            for stage in self._stages(code, first, until):
                if stages and stage.first and (code, stage.first) in self.foundings:
                    found[code].append(Life(code, self.level, tuple(stages)))
                    stages = []
                stages.append(stage)
            found[code].append(Life(code, self.level, tuple(stages)))
        return {code: tuple(_joined(life) for life in lives) for code, lives in found.items()}

    def _spells(self) -> Iterator[tuple[str, date | None, date]]:
        days = self.tables.days
        sets = [self.tables.registers[day][self.level] for day in days]
        for code in sorted(frozenset().union(*sets)):
            first: date | None = None
            is_alive = False
            for index, day in enumerate(days):
                if (code in sets[index]) == is_alive:
                    continue
                is_alive = not is_alive
                if is_alive:
                    first = day if index else None
                else:
                    yield code, first, day
            if is_alive:
                yield code, first, REFORM

    def _stages(self, code: str, first: date | None, until: date) -> Iterator[Stage]:
        inner = sorted(day for day in self.cuts[code] if (first is None or first < day) and day < until)
        bounds: list[date | None] = [first, *inner, until]
        observed = [
            self._observe(code, start, end) for start, end in zip(bounds[:-1], bounds[1:], strict=True) if end
        ]
        states: list[tuple[Name, str] | None] = list(observed)
        for index in range(len(states) - 1, 0, -1):  # a cut without a row of its own changed nothing
            states[index - 1] = states[index - 1] or states[index]
        for start, end, state in zip(bounds[:-1], bounds[1:], states, strict=True):
            if state is None:
                raise ValueError(f"nothing says what {self.level} {code} was from {start} to {end}")
            yield from self._cut_at_parents(Stage(start, end, *state))

    def _observe(self, code: str, first: date | None, until: date) -> tuple[Name, str] | None:
        """Return name and parent code; the end of the stretch speaks before its start."""
        seen: list[tuple[State, date]] = []
        if until == REFORM:
            seen.append((self.last[code], until - timedelta(1)))
        seen += [(row.old, until - timedelta(1)) for row in self.ends[code, until] if row.old]
        if first:
            seen += [(row.new, first) for row in self.starts[code, first] if row.new]
        if not seen and self.level == "commune" and code in self.tables.removed:
            seen.append((self.tables.removed[code], until - timedelta(1)))
        read = [(state.name, self._parent(state, day, code)) for state, day in seen]
        for name, parent in read[1:]:
            if not same(name, read[0][0]) or parent != read[0][1]:
                self.notes.append(f"{self.level} {code} {first}..{until}: {read[0]} or {(name, parent)}")
        return read[0] if read else None

    def _parent(self, state: State, day: date, code: str) -> str:
        if not state.parents:
            return ""
        name = state.parents[0]
        fits = {
            (stage, above)
            for stage, above in self.names[name.type + " " + squeeze(name.bare)]
            if (stage.first is None or stage.first <= day) and (stage.until is None or day < stage.until)
        }
        if len(state.parents) > 1 and len(fits) > 1:
            province = state.parents[1]
            fits = {fit for fit in fits if any(same(s.name, province) for s in PROVINCES_OF(self.above, fit))}
        if len({above for _, above in fits}) != 1:
            raise ValueError(f"{self.level} {code} on {day}: parent {name} is {sorted(fits)}")
        return fits.pop()[1]

    def _cut_at_parents(self, stage: Stage) -> Iterator[Stage]:
        """Yield the stretch in pieces, one for each life of its parent."""
        for life in self.above.lives.get(stage.parent, ()):
            first = max((day for day in (stage.first, life.founded) if day), default=None)
            until = min(day for day in (stage.until, life.until) if day)
            if first is None or first < until:
                yield Stage(first, until, stage.name, life.id)
        if not stage.parent:
            yield stage
