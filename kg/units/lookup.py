"""Names to units: which unit a printed name means, on a day and in a context.

Steps; the first that leaves a unit decides:

1. the same name (`kg.units.names.key`);
2. another spelling of it (`loose_key`), or the same without diacritics where the part has none;
3. one letter or the diacritics wrong, but only with a context, and where the name as printed was never that
   of a unit there; such a match says so (`Match.corrected`).

Text without any diacritic may mean each name that differs in nothing else: it begins with step 2. Of several
units those stay that fit the context best (`Surroundings.fit`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from kg.units.candidates import Candidates, wanted_readings
from kg.units.days import Day, meets
from kg.units.index import PLAIN, SPELT
from kg.units.names import rank, readings
from kg.units.questions import (
    COMMUNES,
    Match,
    Places,
    Query,
    Target,
    skipping_targets,
    type_of,
    whole_targets,
)
from kg.units.reasons import Reasons
from kg.units.spelling import Spelling
from kg.units.surroundings import Place, Surroundings
from kg.units.types import Ambiguous, Level, Named, Unit, Unknown

if TYPE_CHECKING:
    from kg.units.register import Register

# Codes by level; of two digits only where a province is asked for: "04" is phường 4 too.
_CODES = {None: r"\d{5}|\d{3}", "commune": r"\d{5}", "district": r"\d{3}|\d{5}", "province": r"\d\d?|\d{5}"}
_DISTRICT_DIGITS = 3
_FLOAT = re.compile(r"\d+\.0")


class Lookup:
    """Looks names up in a register."""

    def __init__(self, register: "Register") -> None:
        self._register = register
        surroundings = Surroundings(register)
        self._candidates = Candidates(register, surroundings)
        self._spelling = Spelling(register.units, surroundings)
        self._reasons = Reasons(register, self._candidates, self._spelling)

    def match(
        self,
        name: str,
        day: Day = None,
        context: Iterable[str] = (),
        *,
        type: str | None = None,
        level: Level | None = None,
    ) -> Match:
        """Return what a name means; `Register.match` says how."""
        given = tuple([place for place in context if place and not place.isspace()])
        if type:
            type = type_of(f"{type} x") or type  # "TT", "Thị Trấn", "thi tran"
        is_plain = all(map(str.isascii, (name, type or "", *given)))
        query = Query(day=day, context=given, type=type, level=level, is_plain=is_plain)
        known = self._by_id(name.strip(), query) if name[:1].isdecimal() else None
        if known is not None:
            return known
        unit = self._candidates.at_once(name, query)
        if unit is not None:
            return Match(answer=unit)
        is_name = self._candidates.is_name
        address = self._candidates.read_address(name)
        if not address.parts:
            return Match(answer=Unknown(name=name, reason="no name is given"))
        units = []
        # A part that is no name can be a street, but it can't say where a unit lay.
        if all(map(is_name, address.parts)) and all(map(is_name, address.context)):
            units = self._candidates.first_fitting(address, whole_targets, query)
        if not units and len(address.parts) > 1:
            units = self._candidates.first_fitting(address, skipping_targets, query)
        if units:
            return Match(answer=_answer(name, units))
        targets = (*whole_targets(address), *skipping_targets(address))
        return self._corrected(name, targets, query) or Match(
            answer=self._reasons.unknown(name, targets, query)
        )

    def _by_id(self, name: str, query: Query) -> Match | None:
        """Answer an id or a code; places of the context that are known must fit."""
        code = name.removesuffix(".0") if _FLOAT.fullmatch(name) else name
        if query.level == "province" and code.isdecimal():
            code = code.zfill(2)
        if name in self._register.units:
            units: tuple[Unit, ...] = (self._register.units[name],)
        elif re.fullmatch(_CODES[query.level], code):
            units = self._candidates.index.coded.get(code, ())
        else:
            return None
        if not units and len(code) == _DISTRICT_DIGITS:
            return None
        alive = [
            (unit, period)
            for unit in units
            for period in unit.periods
            if meets(period, query.day) and query.type in (None, period.type)
        ]
        there = {unit.id: unit for unit, _ in alive if self._candidates.is_around(unit, query)}
        if there:
            return Match(answer=_answer(name, list(there.values())))
        if alive:
            told = self._register.told(alive[0][0].id, query.day)
            where = ", ".join(query.context)
            reason = f"{name} is {told}, which is not in this context: {where}"
            return Match(answer=Unknown(name=name, reason=reason, nearest=(alive[0][0],)))
        when = " on the days asked for" if units else ""
        reason = f"{name} is no unit{when}{self._reasons.lives(units)}"
        return Match(answer=Unknown(name=name, reason=reason, nearest=units))

    def _corrected(self, name: str, targets: Sequence[Target], query: Query) -> Match | None:
        """Answer a name with a letter or the diacritics wrong, in it or in one of its places."""
        found: list[tuple[int, int, Unit]] = []
        for target in targets:
            places = self._candidates.places(target, query)
            if target.skipped or not places.all:
                continue
            named = self._candidates.named(target.printed, query, PLAIN if query.is_plain else SPELT)
            if all(place.ids for place in places.all):
                near = list(self._near(target, query, places))
                there = {pair[0].id for pair in named if self._candidates.is_there(pair, places)}
                if there:
                    # A name of another day; what is near is meant only if it is that unit, or of its line.
                    lines = {one for ident in there for one in self._register.direct_line(ident)}
                    near = [(distance, pair) for distance, pair in near if pair[0].id in lines]
                    if not near:
                        return None
            else:
                places = self._respelt(places, query)
                near = [(1, pair) for pair in named]
            near.sort(key=lambda one: -one[0])  # the nearest reading of a name counts
            distances = {pair[0].id: distance for distance, pair in near}
            pairs = [pair for _, pair in near]
            for fit, unit in self._candidates.fitting(pairs, target, query, places):
                found.append((fit, distances[unit.id], unit))
        if not found:
            return None
        best = min((fit, distance) for fit, distance, _ in found)
        units = {unit.id: unit for fit, distance, unit in found if (fit, distance) == best}
        if len(units) > 1:
            reason = (
                f"no unit has the name {name!r} there, and {len(units)} are one letter or diacritics away"
            )
            candidates = tuple(sorted(units.values(), key=rank))
            return Match(answer=Ambiguous(name=name, candidates=candidates, reason=reason))
        (unit,) = units.values()
        return Match(answer=unit, corrected=self._register.told(unit.id, query.day))

    def _near(self, target: Target, query: Query, places: Places) -> Iterator[tuple[int, Named]]:
        for reading in wanted_readings(target.printed, query):
            for distance, pair in self._spelling.near(
                reading, places.all, query.day, is_plain=query.is_plain
            ):
                if reading.type or query.level in (None, pair[0].level):
                    yield distance, pair
            if reading.type and target.printed.lower().startswith(reading.type):
                return  # an abbreviated type word may be part of the name, a whole one is not

    def _respelt(self, places: Places, query: Query) -> Places:
        """Return the places with the one that is misspelt, if it is only one, read as what it is near to."""
        if sum(not place.ids for place in places.all) > 1:
            return places
        above, around = (
            tuple(place if place.ids else self._near_place(place, query) for place in group)
            for group in (places.above, places.around)
        )
        return Places(above, around)

    def _near_place(self, place: Place, query: Query) -> Place:
        ways = readings(place.printed)
        if ways[0].type in COMMUNES and not query.is_plain:
            return place
        ids = (self._spelling.near_place(reading, is_plain=query.is_plain) for reading in ways)
        return Place(place.printed, next(filter(None, ids), frozenset()))


def _answer(name: str, units: list[Unit]) -> Unit | Ambiguous:
    if len(units) == 1:
        return units[0]
    if len({unit.code for unit in units}) == 1:
        reason = f"{name!r} is the name of {len(units)} units in succession; give a day"
    else:
        reason = f"{name!r} is the name of {len(units)} units; give a parent, a type or a day"
    return Ambiguous(name=name, candidates=tuple(sorted(units, key=rank)), reason=reason)
