"""Changes told with their year, or the day of an act, as histories do: the units bore the names then."""

from collections.abc import Sequence
from datetime import date, timedelta

from kg.extract.changes.changes import Told
from kg.extract.changes.lives import LATER, inside, named, named_around, provinces_about
from kg.extract.linking.links import Link
from kg.extract.mentions.gazetteer import lives
from kg.extract.mentions.types import UnitMention
from kg.model.dates import Interval
from kg.units import Register

_DAY = timedelta(1)


def link_then(told: Told, days: Interval, provinces: Sequence[str], register: Register) -> tuple[Link, ...]:
    """Return the links of the result of a change and of its sources.

    Args:
        days: bounded on both sides.
        provinces: ids of the likeliest one spoken of: a namesake of another one is not meant.
    """
    eve, last = (days.first or date.min) - _DAY, (days.until or date.max) - _DAY
    about = provinces_about(register, provinces)
    links = [Link()]
    if told.result is not None:
        pairs = lives(register, told.result)
        begun = [unit.id for unit, period in pairs if period.first and eve < period.first <= last + LATER]
        ids = list(dict.fromkeys(begun)) or _then(told.result, last, register)
        links = [Link(name=told.result.printed, ids=_below(ids, told.parent, about, register))]
    for one in told.sources:
        ids = _then(one.mention, eve, register)
        links.append(Link(name=one.mention.printed, ids=_below(ids, one.parent, about, register)))
    return _of_one_province(links, register)


def _then(mention: UnitMention, day: date, register: Register) -> list[str]:
    return named(register, mention, day) or named_around(register, mention, day)


def _below(
    ids: Sequence[str], parent: UnitMention | None, about: frozenset[str], register: Register
) -> tuple[str, ...]:
    above = provinces_about(register, named(register, parent)) if parent is not None else about
    return tuple(
        ident
        for ident in ids
        if register.units[ident].level == "province" or not above or inside([ident], above, register)
    )


def _of_one_province(links: Sequence[Link], register: Register) -> tuple[Link, ...]:
    """Return links, without those below the province that lie apart from the first that is decided."""
    first = next((link.id for link in links if link.id), None)
    if first is None or register.units[first].level == "province":
        return tuple(links)
    about = provinces_about(register, [one for one in register.parents(first) if _is_province(one, register)])
    return tuple(Link(name=link.name, ids=tuple(inside(link.ids, about, register))) for link in links)


def _is_province(ident: str, register: Register) -> bool:
    return register.units[ident].level == "province"
