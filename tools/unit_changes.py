"""Changes and flows of units, and the reform of 1/7/2025 and the reclassifications of 2026."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from unit_lives import Life, Lives, Stage
from unit_sources import REFORM, Change, Tables, parse_name

PROVINCE_ACT = "202/2025/QH15"
KINDS = ("merge", "split", "transfer", "reclassify", "rename", "establish", "keep")
"""In order of precedence: the kind of a change is the first that one of its rows has."""


class Flow(NamedTuple):
    """One unit that went into another; they are ids of lives."""

    day: date
    target: str
    source: str
    extent: str
    kind: str
    basis: str


class Event(NamedTuple):
    """What happened to (or founded) a unit on a day; several `acts` of which one is meant are candidates."""

    day: date
    unit: str
    kind: str
    is_certain: bool
    acts: tuple[str, ...]


class Register(NamedTuple):
    """All that is written."""

    lives: list[Life]
    flows: list[Flow]
    events: list[Event]


class Ledger:
    """Collects flows and events; a pair of units has one flow a day, the better founded one."""

    def __init__(self, notes: list[str]) -> None:
        self.notes = notes
        self._flows: dict[tuple[date, str, str], tuple[bool, Flow]] = {}
        self._rows: dict[tuple[date, str], list[tuple[bool, str, tuple[str, ...]]]] = defaultdict(list)

    def add(self, row: Change, source: Life, target: Life) -> None:
        """Enter a flow and what it says of its target."""
        flow = Flow(row.day, target.id, source.id, row.extent, row.kind, row.basis)
        key = (row.day, target.id, source.id)
        former = self._flows.get(key)
        if former:
            self.notes.append(f"two rows for one pair: {former[1]} and {flow}")
        if former is None or (row.is_certain and not former[0]):
            self._flows[key] = row.is_certain, flow
        self.tell(row.day, target, row.kind, row.acts, row.is_certain)

    def tell(self, day: date, unit: Life, kind: str, acts: tuple[str, ...], is_certain: bool = True) -> None:
        """Enter something that happened to a unit; that a unit was founded is always certain."""
        self._rows[day, unit.id].append((is_certain or unit.founded == day, kind, acts))

    def has(self, day: date, source: Life, target: Life) -> bool:
        """Whether a flow between the two is entered."""
        return (day, target.id, source.id) in self._flows

    def flows(self) -> list[Flow]:
        """Return the flows in order."""
        return sorted(flow for _, flow in self._flows.values())

    def events(self) -> Iterator[Event]:
        """Yield what happened, one a unit and day; certain rows before candidates, then by kind."""
        for (day, unit), rows in sorted(self._rows.items()):
            is_certain, kind = min(
                ((c, k) for c, k, _ in rows), key=lambda row: (not row[0], KINDS.index(row[1]))
            )
            leading = {acts for certain, one, acts in rows if (certain, one) == (is_certain, kind) and acts}
            acts = sorted(leading, key=lambda acts: (len(acts), acts))
            yield Event(day, unit, kind, is_certain, acts[0] if acts else ())
            if len(acts) > 1:
                self.notes.append(f"acts of {unit} on {day}: {acts}")


def enter_history(rows: Iterable[Change], lives: Lives, ledger: Ledger) -> None:
    """Enter the rows of 2004-2025 of one level, and the unit that absorbs others as its own predecessor."""
    for row in rows:
        target = lives.on(row.new_code, row.day)
        if target is None:
            raise ValueError(f"no unit of code {row.new_code} on {row.day}")
        if not row.old_code:
            ledger.tell(row.day, target, row.kind, row.acts)
            continue
        source = lives.on(row.old_code, row.day - timedelta(1))
        if source is None:
            raise ValueError(f"no unit of code {row.old_code} before {row.day}")
        if source.id != target.id:
            ledger.add(row, source, target)
        elif any(stage.first == row.day for stage in target.stages):  # else nothing but a spelling changed
            ledger.tell(row.day, target, row.kind, row.acts)
    for life in lives:
        former = lives.on(life.code, life.founded - timedelta(1)) if life.founded else None
        if former and life.founded and not ledger.has(life.founded, former, life):
            ledger.add(_lives_on(life.founded, life.code), former, life)


def _lives_on(day: date, code: str) -> Change:
    # The table lists a code that lives on only where name or district changed; this is the same statement.
    return Change(day, code, code, None, None, "whole", "merge", "register inference certain", ())


def reform_provinces(tables: Tables, old: Lives, ledger: Ledger) -> list[Life]:
    """Return all provinces: 11 go on, 52 end, 23 are founded by the merger of two or three."""
    members = defaultdict(set)
    for row in tables.reform:
        code = tables.old_codes[row.old_code][1] if row.old_code in tables.old_codes else None
        if code:
            members[tables.new_communes[row.new_code]["province_code"]].add(code)
    lives = {life.id: life for life in old}
    eve = REFORM - timedelta(1)
    for printed in tables.provinces:
        sources = [life for code in sorted(members[printed["province_code"]]) if (life := old.on(code, eve))]
        if len(sources) == 1:
            lives[sources[0].id] = _open(sources[0])
            continue
        stage = Stage(REFORM, None, parse_name(printed["province"]), "")
        life = Life(printed["province_code"], "province", (stage,))
        lives[life.id] = life
        row = Change(REFORM, "", "", None, None, "whole", "merge", "conversion table", (PROVINCE_ACT,))
        for source in sources:
            ledger.add(row, source, life)
    return list(lives.values())


def _open(life: Life) -> Life:
    return life._replace(stages=(*life.stages[:-1], life.stages[-1]._replace(until=None)))


def reform_communes(
    tables: Tables, provinces: Lives, districts: Lives, old: Lives, ledger: Ledger
) -> Iterator[Life]:
    """Yield all communes: those that go on (kept, renamed, reclassified as a whole) and the new ones."""
    eve = REFORM - timedelta(1)
    sources: dict[str, list[Change]] = defaultdict(list)
    for row in tables.reform:
        sources[row.new_code].append(row)
    going_on = {rows[0].old_code: rows[0] for rows in sources.values() if _goes_on(rows, tables)}
    for life in old:
        if life.on(eve) is None or life.code not in going_on:
            yield life
            continue
        row = going_on.pop(life.code)
        longer = life._replace(
            stages=(*life.stages, *_stages_since(row.new_code, tables, provinces, ledger, life))
        )
        ledger.tell(REFORM, longer, _kind_of(longer) if row.extent != "keep" else "keep", row.acts)
        yield longer
    for code, rows in sources.items():
        if _goes_on(rows, tables):
            continue
        life = Life(code, "commune", tuple(_stages_since(code, tables, provinces, ledger, None)))
        kind = "merge" if len(rows) > 1 else "split" if rows[0].extent == "part" else "establish"
        for row in rows:
            source = old.on(row.old_code, eve) or districts.on(row.old_code, eve)
            if source is None:
                raise ValueError(f"no unit of code {row.old_code} before {REFORM}")
            # Tidal flats of the district Kim Sơn that belong to no commune: a part of the district.
            extent = "part" if source.level == "district" and len(rows) > 1 else row.extent
            ledger.add(row._replace(kind=kind, extent=extent), source, life)
        yield life


def _goes_on(rows: list[Change], tables: Tables) -> bool:
    """Whether one whole commune became one commune: kept, renamed or reclassified."""
    return len(rows) == 1 and rows[0].extent != "part" and rows[0].old_code in tables.last["commune"]


def _kind_of(life: Life) -> str:
    before, after = next(
        pair for pair in zip(life.stages, life.stages[1:], strict=False) if pair[1].first == REFORM
    )
    return "reclassify" if before.name.type != after.name.type else "rename"


def _stages_since(
    code: str, tables: Tables, provinces: Lives, ledger: Ledger, former: Life | None
) -> Iterator[Stage]:
    printed = tables.new_communes[code]
    province = provinces.on(printed["province_code"], REFORM)
    if province is None:
        raise ValueError(f"no province of code {printed['province_code']}")
    stage = Stage(REFORM, None, parse_name(printed["name"]), province.id)
    if not printed["change_2026"]:
        yield stage
        return
    name, _, rest = printed["change_2026"].partition(" from ")
    day, act = date.fromisoformat(rest[:10]), rest[10:].strip(" ()")
    yield stage._replace(until=day)
    yield stage._replace(first=day, name=parse_name(name))
    ledger.tell(day, former or Life(code, "commune", (stage,)), "reclassify", (act,))
