"""Which units a change is about: names, on the eve and on the day, below the parents and the provinces told.

Order of evidence for a source: its name and type on the eve of the change; the parent printed with it; the
provinces of the act (of the result, in reports), as they were on the eve; the district of the article or
clause above; the districts of the units listed with it (see `neighbours`); the register's own flows into the
result (see `flows`), in acts only where all of that leaves several. For the result: what all its sources went
into, in reports; a period of that name that begins about the day. A change told with its year alone is of
what bore the names then (see `yearly`). A name that an act prints as nobody in its provinces has it is
another spelling or a misprint of the one name there that is nearest: "xã Mỹ Quí" is xã Mỹ Quý (see
`spelling`).
"""

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from kg.extract.changes.changes import Told
from kg.extract.changes.flows import by_sources, of_result, rate, went_into
from kg.extract.changes.lives import (
    ANNOUNCED,
    EARLIER,
    LATER,
    communes,
    inside,
    is_adopted,
    named,
    named_around,
    named_before,
    provinces_about,
    starting_about,
)
from kg.extract.changes.neighbours import beside_each_other, beside_the_result, districts_of
from kg.extract.changes.spelling import likeliest, nearest
from kg.extract.changes.unit_lists import ListedUnit
from kg.extract.changes.yearly import link_then
from kg.extract.linking.context import Link
from kg.extract.mentions.gazetteer import lives
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COMMUNES
from kg.model.dates import Interval
from kg.units import Register

# Changes after which a unit is the same as before.
_STAYS = ("keep", "adjust")
# So long after a change another day may be told beside it.
_TOLD_LATER = timedelta(731)


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """What a text says of all its changes.

    Attributes:
        day: of effect, where known. then: year or day of an act, where it is past and no day is told.
        known_until: no later day can be spoken of as done or near.
        provinces: ids of the provinces spoken of, the likeliest first; of an act: those of its title alone.
        districts: ids of those that the article or clause above names.
        is_act: names outside the provinces are misprints then, no other units.
        is_draft: the day is that of a plan or an opinion, long before the change.
    """

    register: Register
    day: date | None = None
    then: Interval | None = None
    known_until: date | None = None
    provinces: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    is_act: bool = False
    is_draft: bool = False

    @property
    def latest(self) -> timedelta:
        """How long after the day a unit may begin."""
        return ANNOUNCED if self.is_draft else LATER


class LinkedChange(msgspec.Struct, frozen=True, kw_only=True):
    """The links of a change's result and of its sources, in their order."""

    result: Link
    sources: tuple[Link, ...]


def link_change(told: Told, setting: Setting) -> LinkedChange:
    """Return the units of a change."""
    register = setting.register
    if setting.then and not by_sources(told, date.min, date.max, register):
        result, *sources = link_then(told, setting.then, setting.provinces[:1], register)
        return LinkedChange(result=result, sources=tuple(sources))
    results = _results(told, setting)
    eve = _eve(results, setting)
    found = [_there(_on_eve(one, results, eve, setting), setting) for one in told.sources]
    found = beside_the_result(found, told, results, register)
    found = beside_each_other(found, register)
    if setting.is_act and eve and not all(found):
        found = _likely(found, told, eve, setting)
    if len(results) > 1:
        levels = {register.units[ids[0]].level for ids in found if len(ids) == 1}
        results = [ident for ident in results if register.units[ident].level in levels] or results
    if len(results) > 1:
        near = {above for ids in found for ident in ids for above in register.parents(ident)}
        results = inside(results, near, register) or results
    stays = told.kind in _STAYS and told.sources and told.result is told.sources[0].mention
    if stays:
        results = found[0] = [ident for ident in found[0] if ident in results] or found[0]
    result = Link(name=told.result.printed, ids=tuple(results)) if told.result else Link()
    if result.id and not setting.is_act and not stays:
        found = [
            went_into(ids, result.id, register)
            if one.mention is told.result
            else of_result(one, ids, result.id, register)
            for one, ids in zip(told.sources, found, strict=True)
        ]
    links = []
    for one, ids in zip(told.sources, found, strict=True):
        others = [ident for ident in ids if ident != result.id or stays]
        others = others or (ids if len(told.sources) == 1 else [])  # it has another name or type now
        if setting.is_act and result.id and not others:
            others = of_result(one, (), result.id, register)
        elif setting.is_act and result.id and len(ids) > 1:
            others = went_into(others, result.id, register) or others
        links.append(Link(name=one.mention.printed, ids=tuple(others)))
    return LinkedChange(result=result, sources=tuple(links))


def begun_before(linked: LinkedChange, setting: Setting) -> date | None:
    """Return the day on which one of the sources went into the result, if long before the day told."""
    register, result, day = setting.register, linked.result.id, setting.day
    founded = register.units[result].founded if result else None
    if result is None or founded is None or day is None or not EARLIER < day - founded < _TOLD_LATER:
        return None
    before = {flow.source_id for flow in register.predecessors(result)}
    return founded if any(one.id in before for one in linked.sources) else None


def provinces_decided(setting: Setting) -> frozenset[str]:
    """Return the provinces spoken of, with those that go with them into what was decided on by the day."""
    register, known = setting.register, setting.known_until
    about = provinces_about(register, setting.provinces)
    decided = [one for one in about if known is not None and is_adopted(register, one, known)]
    return about | provinces_about(register, decided)


def is_to_come(told: Told, linked: LinkedChange, setting: Setting) -> bool:
    """Return whether sources went into a result by an act that was adopted only after the text."""
    register, result = setting.register, linked.result.id
    founded = register.units[result].founded if result else None
    is_now = told.kind == "rename"  # "xã A, nay là xã B": the text is younger than its day
    if result is None or founded is None or is_now or is_adopted(register, result, setting.known_until):
        return False
    eve = founded - timedelta(1)
    before = {flow.source_id for flow in register.predecessors(result)}
    # A source that was called so earlier went into another unit that bore the name of the result.
    return all(named(register, one.mention, eve) for one in told.sources) and any(
        one.id in before for one in linked.sources
    )


def _results(told: Told, setting: Setting) -> list[str]:
    if told.result is None:
        return []
    register, mention = setting.register, told.result
    day = setting.day
    if day is not None:
        about = provinces_about(register, setting.provinces)
        if not setting.is_act and (ids := by_sources(told, day - EARLIER, day + setting.latest, register)):
            return ids
        starting = starting_about(lives(register, mention), day, setting.latest)
        return (
            _below(starting, told.parent, setting)
            or (nearest(mention, communes(register, about, None, day), register) if setting.is_act else [])
            or _below(starting, None, setting)
            or _below(named(register, mention, day), told.parent, setting)
            or _below(named(register, mention, day - timedelta(1)), told.parent, setting)
            or _below(named_around(register, mention, day), told.parent, setting)
        )
    ahead = timedelta(0) if told.kind == "rename" else ANNOUNCED  # what a unit "is now" is there already
    limit = setting.known_until + ahead if setting.known_until else date.max
    if by_flows := by_sources(told, date.min, limit, register):
        return by_flows
    pairs = lives(register, mention)
    ids = [unit.id for unit, period in pairs if unit.founded and period.first and period.first <= limit]
    old = [unit.id for unit, period in pairs if period.first is None or period.first <= limit]
    if ids and told.parent is None:  # founded elsewhere, and long there in the province spoken of
        about = provinces_about(register, setting.provinces[:1])
        ids = ids if inside(ids, about, register) else inside(old, about, register) or ids
    ids = ids or old
    ids = _below(list(dict.fromkeys(ids)) or named(register, mention), told.parent, setting)
    if told.kind == "rename" and setting.known_until is not None:
        today = named(register, mention, setting.known_until - timedelta(1))
        ids = [ident for ident in ids if ident in today] or ids
    # Of several lives under one name the one on whose eve the sources lived, else the latest.
    rated = [(*rate(told, ident, register), str(register.units[ident].founded or "")) for ident in ids]
    return [ident for ident, rate in zip(ids, rated, strict=True) if rate == max(rated)]


def _below(ids: list[str], parent: UnitMention | None, setting: Setting) -> list[str]:
    """Return the candidates below a printed parent, the provinces, and the districts told above."""
    register = setting.register
    above = provinces_about(register, named(register, parent)) if parent is not None else frozenset()
    about = provinces_about(register, setting.provinces if setting.is_act else setting.provinces[:1])
    below = inside(ids, above, register)
    if above:
        ids = below if setting.is_act else below or ids
    if about:
        within = [
            one for one in ids if register.units[one].level == "province" or inside((one,), about, register)
        ]
        # A parent that is printed counts for more than the title: land comes from other provinces too.
        ids = within if setting.is_act and not below else within or ids
    if setting.districts and parent is None:
        ids = inside(ids, setting.districts, register) or ids
    return ids


def _eve(results: Sequence[str], setting: Setting) -> date | None:
    """Return the day before the change: of the result's first day where that is one."""
    firsts = {
        period.first
        for ident in results
        for period in setting.register.units[ident].periods
        if period.first
        and (setting.day is None or -EARLIER <= period.first - setting.day <= setting.latest)
        and (setting.day is not None or period.first == setting.register.units[ident].founded)
    }
    if len(firsts) == 1:
        return next(iter(firsts)) - timedelta(1)
    return setting.day - timedelta(1) if setting.day else None


def _on_eve(one: ListedUnit, results: Sequence[str], eve: date | None, setting: Setting) -> list[str]:
    register = setting.register
    ids = named(register, one.mention, eve)
    if not ids and not setting.is_act:
        ids = named(register, one.mention)
    if setting.is_act:
        return (
            _below(ids, one.parent, setting)
            or _below(named_before(register, one.mention, eve), one.parent, setting)
            or _misprinted(one, eve, setting)
            or _below(ids or named_around(register, one.mention, eve), None, setting)
        )
    above = (above for ident in results for above in (ident, *register.parents(ident)))
    province = next((ident for ident in above if register.units[ident].level == "province"), None)
    is_there = province is None or province in provinces_about(register, setting.provinces[:1])
    if province is not None:
        setting = msgspec.structs.replace(setting, provinces=(province,))
    about = provinces_about(register, setting.provinces[:1])
    if is_there and not inside(ids, about, register):  # the eve is none, or a namesake lived on it
        ids = inside(named(register, one.mention), about, register) or ids
    return _below(ids, one.parent, setting)


def _there(ids: list[str], setting: Setting) -> list[str]:
    """Return the candidates without those that were founded only after the day of a change."""
    day, units = setting.day, setting.register.units
    if day is None or setting.is_act:
        return ids
    return [ident for ident in ids if (units[ident].founded or day) <= day]


def _misprinted(one: ListedUnit, eve: date | None, setting: Setting) -> list[str]:
    if eve is None or one.mention.type not in COMMUNES:
        return []
    about = provinces_about(setting.register, setting.provinces)
    there = communes(setting.register, about, eve, None)
    return nearest(one.mention, _below(list(there), one.parent, setting), setting.register)


def _likely(found: list[list[str]], told: Told, eve: date | None, setting: Setting) -> list[list[str]]:
    """Return the candidates, and for a name that nobody has the likeliest of the districts of the others."""
    register = setting.register
    near = districts_of(found, register)
    taken = {ident for ids in found for ident in ids}
    there = [
        ident
        for ident in (
            communes(register, provinces_about(register, setting.provinces), eve, None) if near else ()
        )
        if ident not in taken and near.intersection(register.parents(ident))
    ]
    return [
        ids or (likeliest(one.mention, there, register) if one.mention.type in COMMUNES else [])
        for one, ids in zip(told.sources, found, strict=True)
    ]
