"""The units that a part of an address may mean, and how well its places fit them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.units.addresses import Address, AddressReader
from kg.units.days import meets
from kg.units.former import former_provinces
from kg.units.index import PLAIN, SAME, SPELT, NameIndex
from kg.units.names import Reading, readings
from kg.units.questions import COMMUNES, Places, Query, Target, is_street, type_of
from kg.units.surroundings import Place, Surroundings, in_doubt_last
from kg.units.types import Level, Named, Unit

if TYPE_CHECKING:
    from kg.units.register import Register

_MOST_ABOVE = 2
_WORST = 1 << 16
_SHORTEST_CODE = 2


class Candidates:
    """Reads parts of addresses; what it learns about them is kept for the next question."""

    def __init__(self, register: "Register", surroundings: Surroundings) -> None:
        self._register = register
        self._surroundings = surroundings
        self.index = NameIndex(register.by_name, register.units.values())
        self.is_name = lru_cache(maxsize=1 << 14)(self._read_is_name)
        self.read_address = AddressReader(self.is_name).read
        self.place = lru_cache(maxsize=1 << 14)(self._read_place)

    def at_once(self, name: str, query: Query) -> Unit | None:
        """Return the one unit of a name, with those above it behind it, printed as in the registers.

        Most names are. It is what `first_fitting` would find, without reading the name in all its ways.
        """
        first, *others = name.split(",")
        pairs = self.index.printed.get(first.strip().lower())
        if pairs is None or query.is_plain or query.type is not None or not isinstance(query.day, date):
            return None
        places = [self.place(one.strip(), False) for one in others]
        places += [self.place(one, False) for one in query.context]
        around = in_doubt_last(places)
        found = [
            unit
            for unit, period in pairs
            if _may_lie_in(period.parent_id, around)
            and meets(period, query.day)
            and self._surroundings.lies_in(unit, period, query.day, around)
        ]
        return found[0] if len(found) == 1 else None

    def first_fitting(
        self, address: Address, targets: Callable[[Address], Iterator[Target]], query: Query
    ) -> list[Unit]:
        """Return the units that fit best, the same names tried before other spellings.

        Args:
            targets: the ways to see an address, made one by one: most often the first is enough.
        """
        for closeness in (PLAIN,) if query.is_plain else (SAME, SPELT):
            best: list[Unit] = []
            least = _WORST
            for target in targets(address):
                pairs = self.named(target.printed, query, closeness)
                for fit, unit in self.fitting(pairs, target, query):
                    # Of equal fits one with a type word stands alone; without one, each may be meant.
                    if target.skipped and not self._is_heir(unit, target):
                        continue
                    if fit < least:
                        best, least, first = [unit], fit, target
                    elif fit == least and (target is first or not first.is_typed):
                        best.append(unit)
                if best and not least and first.is_typed:
                    break
            if best:
                meant = {unit.id: unit for unit in best}
                rivals = self._rivals(meant, targets(address), query, closeness) if least else {}
                return list((meant | rivals).values())
        return []

    def _rivals(
        self, found: dict[str, Unit], targets: Iterable[Target], query: Query, closeness: int
    ) -> dict[str, Unit]:
        """Return units of other days that lay in all the places, and did not become what was found.

        "xã Bình Thành, huyện Đức Huệ, tỉnh Long An" of 2026 can be the xã Bình Thành of today, some of which
        was in Đức Huệ, or the old one there, which is in another commune today. A province alone that is no
        more is no such sign: many go on to write it.
        """
        lines = {one for ident in found for one in self._register.direct_line(ident)}
        levels = {unit.level for unit in found.values()}
        return {
            unit.id: unit
            for target in targets
            if not target.skipped and self._has_district(places := self.places(target, query).all)
            for unit, _ in self.named(target.printed, query, closeness)
            if unit.level in levels
            and unit.id not in lines
            and self._surroundings.fit(unit.id, None, places) == 0
        }

    def _has_district(self, places: Iterable[Place]) -> bool:
        units = self._register.units
        return any(all(units[one].level == "district" for one in place.ids) for place in places if place.ids)

    def fitting(
        self, pairs: Iterable[Named], target: Target, query: Query, places: Places | None = None
    ) -> list[tuple[int, Unit]]:
        """Return those that bore the name on the days and fit the places, and how well: less is better."""
        if not pairs:
            return []
        places = places or self.places(target, query)
        around = in_doubt_last(places.all)
        if not all(place.ids for place in around):
            return []
        day = None if target.is_former else query.day
        named = self._on_days(pairs, target, query, places)
        inside = [
            (0, unit)
            for unit, period in named
            if _may_lie_in(period.parent_id, around) and self._surroundings.lies_in(unit, period, day, around)
        ]
        if inside:
            return inside
        units = {unit.id: unit for unit, _ in named}
        return [
            (fit, unit)
            for ident, unit in units.items()
            if (fit := self._surroundings.fit(ident, day, places.above, places.around)) is not None
            and self._may_be_meant(unit, target)
        ]

    def named(self, printed: str, query: Query, closeness: int) -> tuple[Named, ...]:
        """Return the units that ever had a printed name, by its first reading that is a name.

        Without diacritics by any of its readings.
        """
        found: tuple[Named, ...] = ()
        for reading in wanted_readings(printed, query):
            pairs = self.index.named(reading, closeness)
            if reading.type is None and query.level is not None:
                pairs = tuple([pair for pair in pairs if pair[0].level == query.level])
            found += pairs
            if found and not query.is_plain:
                break  # "quan hoa" may be a quận or a name, "quận Hoa" is one thing
        return found

    def is_there(self, pair: Named, places: Places) -> bool:
        """Whether a unit fits the places on any day."""
        return self._surroundings.fit(pair[0].id, None, places.above, places.around) is not None

    def is_around(self, unit: Unit, query: Query) -> bool:
        """Whether a unit, given by its code, fits those names of the context that are known."""
        around = tuple(place for one in query.context if (place := self.place(one, query.is_plain)).ids)
        return self._surroundings.fit(unit.id, query.day, (), around) is not None

    def places(self, target: Target, query: Query) -> Places:
        """Return the places of a target and of the context."""
        return Places(
            tuple([self.place(one, query.is_plain) for one in target.above]),
            tuple([self.place(one, query.is_plain) for one in query.context]),
        )

    def _on_days(self, pairs: Iterable[Named], target: Target, query: Query, places: Places) -> list[Named]:
        """Return those that bore the name on the days asked for.

        Of a name marked as gone, those that bear it no more; if none of them bore it on the days, the last
        ones there.
        """
        if not target.is_former:
            return [pair for pair in pairs if meets(pair[1], query.day)]
        gone = [pair for pair in pairs if pair[1].until is not None]
        on_days = [pair for pair in gone if meets(pair[1], query.day)]
        if on_days:
            return on_days
        there = [pair for pair in gone if self.is_there(pair, places)]
        last = max((pair[1].until for pair in there if pair[1].until), default=None)
        return [pair for pair in there if pair[1].until == last]

    def _may_be_meant(self, unit: Unit, target: Target) -> bool:
        """Whether a name without type word can be that of a unit, beside older ones of its level.

        "phường Xuân La, Tây Hồ" is of quận Tây Hồ; phường Tây Hồ is one of four that Xuân La became. But
        of "xã Tùng Ảnh, Đức Thọ" all is in xã Đức Thọ. "phường 1, Trà Vinh" is that of Duyên Hải too, which
        lies in the province; so does "huyện Mỹ Lộc, Nam Định".
        """
        type_ = type_of(target.printed)  # in "Quan Sơn", which is no quận Sơn, not of the unit
        if any(period.type == type_ for period in unit.periods):
            return True
        level, line = unit.level, self._register.direct_line(unit.id)
        peers = {
            one for part in target.above for one in self.place(part, False).ids if self._is_of(one, level)
        }
        sources = (peers & line) - {unit.id}
        if level == "district":
            return not sources
        place = self.place(target.printed, False)
        rivals = (one for one in peers - line if self._surroundings.fit(one, None, (place,)) == 0)
        return not any(rivals) and all(self._became_only(source, unit.id) for source in sources)

    def _is_of(self, unit_id: str, level: Level) -> bool:
        return self._register.units[unit_id].level == level

    def _became_only(self, source: str, heir: str) -> bool:
        """Whether all that is known to have come of a unit came into one."""
        found = {source} - {heir}
        waiting = list(found)
        while waiting:
            flows = [flow for flow in self._register.successors(waiting.pop()) if flow.is_certain]
            if not flows:
                return False
            new = {flow.target_id for flow in flows} - found - {heir}
            found |= new
            waiting += new
        return True

    def _is_heir(self, unit: Unit, target: Target) -> bool:
        """Whether the communes among the parts before a unit belong to its line, and no unit is skipped."""
        line = self._register.direct_line(unit.id)
        for part in target.skipped:
            if type_of(part) in COMMUNES:
                if line.isdisjoint(self.place(part, False).ids):
                    return False
            elif not target.is_typed and self.is_name(part):
                return False
        return True

    def _read_is_name(self, part: str) -> bool:
        """Whether a part is one name as a whole."""
        ways = readings(part)
        if any(self.index.named(one, SAME) for one in ways):
            return True
        if is_street(part):
            return False
        closeness = PLAIN if part.isascii() else SPELT
        return any(self.index.named(one, closeness) or former_provinces(one) for one in ways)

    def _read_place(self, printed: str, is_plain: bool) -> Place:
        """Return the units that a name of the context may mean, on any day.

        A name without type word is that of a commune only if no province or district ever had it.
        """
        if printed in self._register.units:
            return Place(printed, frozenset((printed,)))
        coded = frozenset(unit.id for unit in self.index.coded.get(printed.strip(), ()))
        if coded and len(printed.strip()) > _SHORTEST_CODE:
            return Place(printed, coded)
        parts = self.read_address(printed).parts[:1]
        ways = [reading for part in parts for reading in readings(part)]
        for closeness in (PLAIN,) if is_plain else (SAME, SPELT):
            for reading in ways:
                units = [unit for unit, _ in self.index.named(reading, closeness)]
                upper = [unit for unit in units if unit.level != "commune"] if reading.type is None else []
                if units:  # "12" is quận 12 and the code of a province
                    return Place(printed, frozenset(unit.id for unit in upper or units) | coded)
        return Place(printed, frozenset(_heirs(ways)) | coded)


def _may_lie_in(parent_id: str | None, places: Sequence[Place]) -> bool:
    """Whether a unit may lie in all places: at most two units are above one, so one of two is its parent."""
    if len(places) < _MOST_ABOVE:
        return True
    for place in places:  # noqa: SIM110 - asked for every namesake of every name
        if parent_id in place.ids:
            return True
    return False


def wanted_readings(printed: str, query: Query) -> Iterable[Reading]:
    """Return the readings of a part that agree with the type asked for."""
    if query.type is None:
        return readings(printed)
    wanted = (None, query.type)
    return [Reading(query.type, reading.bare) for reading in readings(printed) if reading.type in wanted]


def _heirs(ways: Iterable[Reading]) -> Iterator[str]:
    for reading in ways:
        for province in former_provinces(reading):
            yield from province.heirs
