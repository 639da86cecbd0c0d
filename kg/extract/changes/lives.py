"""The units that a name may mean: by days, by provinces, by what they ever lay in."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from kg.extract.mentions.gazetteer import lives
from kg.extract.mentions.types import UnitMention
from kg.units import Period, Register, Unit

Named = tuple[Unit, Period]
# Before 7/2025 the register has the day of its own edition, which may follow the act's by weeks.
EARLIER, LATER = timedelta(10), timedelta(120)
# How long before it happens a merger is announced.
ANNOUNCED = timedelta(500)
# Between an act and its effect.
_BETWEEN = timedelta(60)
_YEARS = timedelta(731)


def is_adopted(register: Register, ident: str | None, known_until: date | None) -> bool:
    """Return whether the act that founded a unit may have been adopted before a day.

    Some weeks before its effect, where the register does not know the act.
    """
    founded = register.units[ident].founded if ident else None
    if ident is None or known_until is None or founded is None:
        return True
    acts = [register.acts.get(flow.act or "") for flow in register.predecessors(ident)]
    adopted = [act.adopted for act in acts if act is not None and act.adopted is not None]
    return min(adopted, default=founded - _BETWEEN) < known_until


@lru_cache(maxsize=4)
def acts_of_changes(register: Register) -> frozenset[str]:
    """Return the numbers of all acts that changed units."""
    flows = (flow for ident in register.units for flow in register.predecessors(ident))
    return frozenset(flow.act for flow in flows if flow.act)


def provinces_about(register: Register, provinces: Iterable[str]) -> frozenset[str]:
    """Return provinces with those that went into them and those they went into."""
    known = set(provinces)
    before = {flow.source_id for ident in known for flow in register.predecessors(ident) if flow.is_certain}
    after = {flow.target_id for ident in known for flow in register.successors(ident) if flow.is_certain}
    return frozenset(known | before | after)


def named(register: Register, mention: UnitMention, day: date | None = None) -> list[str]:
    """Return the ids of the units that bore the name, on that day or ever."""
    alive = [unit.id for unit, period in lives(register, mention) if day is None or day in period.days]
    return list(dict.fromkeys(alive))


def named_around(register: Register, mention: UnitMention, day: date | None) -> list[str]:
    """Return the units that bore the name within two years of a day: the days of registers can be far off."""
    ids = [
        unit.id
        for unit, period in lives(register, mention)
        if day is None
        or (
            (period.first is None or period.first < day + _YEARS)
            and (period.until is None or period.until > day - _YEARS)
        )
    ]
    return list(dict.fromkeys(ids))


def named_before(register: Register, mention: UnitMention, eve: date | None) -> list[str]:
    """Return the units that lost the name within two years before: the day of the register can be earlier."""
    ids = [
        unit.id
        for unit, period in lives(register, mention)
        if eve and period.until and eve - _YEARS < period.until <= eve
    ]
    return list(dict.fromkeys(ids))


def starting_about(pairs: Iterable[Named], day: date, latest: timedelta = LATER) -> list[str]:
    """Return the units of which a period begins about a day, the nearest first."""
    starts = [
        (abs(period.first - day), unit.id)
        for unit, period in pairs
        if period.first and -EARLIER <= period.first - day <= latest
    ]
    return list(dict.fromkeys(ident for _, ident in sorted(starts)))


@lru_cache(maxsize=32)
def communes(
    register: Register, about: frozenset[str], eve: date | None, day: date | None
) -> tuple[str, ...]:
    """Return the communes of provinces that exist on the eve, or of which a period begins about the day."""
    pairs = (
        (unit, period)
        for unit in register.units.values()
        if unit.level == "commune"
        for period in unit.periods
    )
    if day is not None:
        ids = starting_about(pairs, day)
    else:
        ids = [unit.id for unit, period in pairs if eve and eve in period.days]
    return tuple(ident for ident in ids if about.intersection(register.parents(ident)))


def inside(ids: Iterable[str], above: Iterable[str], register: Register) -> list[str]:
    """Return the units that are, or ever lay in, one of those."""
    wanted = set(above)
    return [ident for ident in ids if wanted.intersection((ident, *register.parents(ident)))]
