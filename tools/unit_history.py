"""Lives of units until 30/6/2025, from dated registers and the rows of changes.

A code lives in spells (runs of register days). A spell is cut where a row changes its own code. A certain
merge into the code founds a new unit under it; so does a row that only may continue it (candidate).
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from unit_lives import Life, Lives, Stage, same
from unit_sources import REFORM, Change, Name, State, Tables

Observed = tuple[Name, str]
"""A name and the code of the parent."""


def build_lives(tables: Tables, notes: list[str]) -> tuple[Lives, Lives, Lives]:
    """Return the lives of provinces, districts and communes until 30/6/2025; add conflicts to `notes`."""
    nothing = Lives(())
    provinces = Lives(_Level("province", tables, nothing, nothing, notes).lives())
    districts = Lives(_Level("district", tables, provinces, nothing, notes).lives())
    communes = Lives(_Level("commune", tables, districts, provinces, notes).lives())
    return provinces, districts, communes


class _Level:
    """Builds the lives of one level from its rows and the lives of the level above."""

    def __init__(self, level: str, tables: Tables, above: Lives, provinces: Lives, notes: list[str]) -> None:
        self.level = level
        self.tables = tables
        self.above = above
        self.provinces = provinces
        self.notes = notes
        self.starts: dict[tuple[str, date], list[State]] = defaultdict(list)
        self.ends: dict[tuple[str, date], list[State]] = defaultdict(list)
        self.cuts: dict[str, set[date]] = defaultdict(set)
        self.foundings: set[tuple[str, date]] = set()
        for row in tables.history[level]:
            self._enter(row)

    def _enter(self, row: Change) -> None:
        if row.new:
            self.starts[row.new_code, row.day].append(row.new)
        if row.old:
            self.ends[row.old_code, row.day].append(row.old)
        is_itself = row.old_code == row.new_code
        if is_itself or row.kind == "merge":
            self.cuts[row.new_code].add(row.day)
        if (row.kind == "merge" and row.is_certain) or (is_itself and not row.is_certain):
            self.foundings.add((row.new_code, row.day))

    def lives(self) -> Iterator[Life]:
        """Yield the lives in order of code and time."""
        for code, first, until in self._spells():
            stages: list[Stage] = []
            for stage in self._stages(code, first, until):
                if stages and stage.first and (code, stage.first) in self.foundings:
                    yield Life(code, self.level, join(stages))
                    stages = []
                stages.append(stage)
            yield Life(code, self.level, join(stages))

    def _spells(self) -> Iterator[tuple[str, date | None, date]]:
        days = self.tables.days
        sets = [self.tables.registers[day][self.level] for day in days]
        for code in sorted(frozenset[str]().union(*sets)):
            first: date | None = None
            is_alive = False
            for index, day in enumerate(days):
                if (code in sets[index]) == is_alive:
                    continue
                if is_alive:
                    yield code, first, day
                is_alive = not is_alive
                first = day if index else None
            if is_alive:
                yield code, first, REFORM

    def _stages(self, code: str, first: date | None, until: date) -> Iterator[Stage]:
        inner = sorted(day for day in self.cuts[code] if (first is None or first < day) and day < until)
        firsts: list[date | None] = [first, *inner]
        untils = [*inner, until]
        observed = [self._observe(code, a, b) for a, b in zip(firsts, untils, strict=True)]
        for index in range(len(observed) - 2, -1, -1):  # a cut without a row of its own changed nothing
            observed[index] = observed[index] or observed[index + 1]
        for index in range(1, len(observed)):
            observed[index] = observed[index] or observed[index - 1]
        for a, b, state in zip(firsts, untils, observed, strict=True):
            if state is None:
                raise ValueError(f"nothing says what {self.level} {code} was from {a} to {b}")
            yield from self._cut_at_parents(a, b, *state)

    def _observe(self, code: str, first: date | None, until: date) -> Observed | None:
        """Return name and parent in a stretch; its end is heard before its start."""
        eve = until - timedelta(1)
        seen = [(self.tables.last[self.level][code], eve)] if until == REFORM else []
        seen += [(state, eve) for state in self.ends[code, until]]
        if first:
            seen += [(state, first) for state in self.starts[code, first]]
        if not seen and self.level == "commune" and code in self.tables.removed:
            seen.append((self.tables.removed[code], eve))
        read = [(state.name, self._parent(state, day, code)) for state, day in seen]
        for name, parent in read[1:]:
            if not same(name, read[0][0]) or parent != read[0][1]:
                self.notes.append(f"{self.level} {code} {first}..{until}: {read[0]} or {(name, parent)}")
        return read[0] if read else None

    def _parent(self, state: State, day: date, code: str) -> str:
        """Return the code of the parent that bears the printed name on that day ("" for provinces)."""
        if not state.parents:
            return ""
        fits = self.above.named(state.parents[0], day)
        if len(fits) > 1 and len(state.parents) > 1:
            inside = {life.id for life in self.provinces.named(state.parents[1], day)}
            fits = [life for life in fits if any(s.has(day) and s.parent in inside for s in life.stages)]
        if len(fits) != 1:
            raise ValueError(f"{self.level} {code} on {day}: {state.parents} is {[life.id for life in fits]}")
        return fits[0].code

    def _cut_at_parents(self, first: date | None, until: date, name: Name, parent: str) -> Iterator[Stage]:
        """Yield the stretch in pieces, one for each life of its parent."""
        if not parent:
            yield Stage(first, until, name, "")
        for life in self.above.of(parent):
            a = max((day for day in (first, life.founded) if day), default=None)
            b = min(day for day in (until, life.until) if day)
            if a is None or a < b:
                yield Stage(a, b, name, life.id)


def join(stages: list[Stage]) -> tuple[Stage, ...]:
    """Join stages that follow each other with one name and one parent; the later spelling stays."""
    joined: list[Stage] = []
    for stage in stages:
        if joined and joined[-1].parent == stage.parent and same(joined[-1].name, stage.name):
            stage = stage._replace(first=joined.pop().first)
        joined.append(stage)
    return tuple(joined)
