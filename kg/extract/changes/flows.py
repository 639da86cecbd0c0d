"""Which units a change is about by the register's own flows: what bore these names went into this one.

Newspapers say "3 xã" of a town and two communes too: types count for nothing here, names for all.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from kg.extract.changes.changes import Told
from kg.extract.changes.lives import inside, named, provinces_about
from kg.extract.changes.spelling import nearest
from kg.extract.changes.unit_lists import ListedUnit
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COMMUNES
from kg.units import Register


def by_sources(told: Told, first: date, last: date, register: Register) -> list[str]:
    """Return the one unit of the name of a result that all its sources went into.

    One source alone must lie where its parent says.

    Args:
        first: the unit is founded no earlier. last: and no later.
    """
    sources = [one for one in told.sources if one.mention is not told.result]
    if told.result is None or not sources or (len(sources) == 1 and not (sources[0].parent or told.parent)):
        return []
    found = set(_bearers(told.result, register))
    for one in sources:
        found &= {
            flow.target_id
            for ident in _below(_bearers(one.mention, register), one.parent, register)
            for flow in register.successors(ident)
        }
    then = [ident for ident in found if first <= (register.units[ident].founded or date.min) <= last]
    there = _below(then, told.parent, register)
    same = [ident for ident in there if ident in named(register, told.result)] or there
    return same if len(same) == 1 else []


def rate(told: Told, ident: str, register: Register) -> tuple[int, int]:
    """Return how many sources bore their names on the eve of a unit, and how many names went into it."""
    eve = _eve(ident, register)
    if eve is None:
        return 0, 0
    before = {flow.source_id for flow in register.predecessors(ident)}
    return (
        sum(bool(named(register, one.mention, eve)) for one in told.sources),
        sum(not before.isdisjoint(_bearers(one.mention, register)) for one in told.sources),
    )


def of_result(one: ListedUnit, ids: Sequence[str], result: str, register: Register) -> list[str]:
    """Return which of the candidates went into a unit, else what bears the name among those that did.

    A unit of another province that did not go into it is none of them, unless its parent is printed.
    """
    before = sorted({flow.source_id for flow in register.predecessors(result)} - {result})
    called = [ident for ident in _bearers(one.mention, register, _eve(result, register)) if ident in before]
    own = [ident for ident in called if ident in ids] or called or went_into(ids, result, register)
    if not own and one.mention.type in COMMUNES:
        own = nearest(one.mention, before, register)
    if own or one.parent:
        return own or list(ids)
    above = [ident for ident in register.parents(result) if register.units[ident].level == "province"]
    return inside(ids, provinces_about(register, above), register) if above else list(ids)


def went_into(ids: Sequence[str], result: str, register: Register) -> list[str]:
    """Return the units that went into another one."""
    before = {flow.source_id for flow in register.predecessors(result)}
    return [ident for ident in ids if ident in before]


def _bearers(mention: UnitMention, register: Register, day: date | None = None) -> list[str]:
    """Return the units of any type that bore a name, on a day or ever."""
    pairs = register.named(mention.key or mention.bare or "")
    return list(dict.fromkeys(unit.id for unit, period in pairs if day is None or day in period.days))


def _eve(ident: str, register: Register) -> date | None:
    founded = register.units[ident].founded
    return founded - timedelta(1) if founded else None


def _below(ids: Sequence[str], parent: UnitMention | None, register: Register) -> list[str]:
    return inside(ids, provinces_about(register, named(register, parent)), register) if parent else list(ids)
