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
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from kg.model.dates import last_day
from kg.units.addresses import Address, parse_address
from kg.units.days import Day, meets
from kg.units.former import FormerProvince, former_provinces
from kg.units.index import SAME, SPELT, NameIndex
from kg.units.names import Reading, rank, readings
from kg.units.spelling import Spelling
from kg.units.surroundings import Place, Surroundings
from kg.units.types import Ambiguous, Level, Named, Unit, Unknown

if TYPE_CHECKING:
    from kg.units.register import Register

_CODE = re.compile(r"\d{5}")
_STREET = re.compile(
    r"(?:số|đường|phố|ngõ|ngách|hẻm|kiệt|thôn|xóm|tổ|ấp|khóm|khu|bản|buôn|làng|khối|quốc lộ|tỉnh lộ|kp|ql)"
    r"(?!\w)"
)
_SEVERAL = re.compile(r"[,;|\n\t/(]")
_COMMUNES = frozenset({"xã", "phường", "thị trấn", "đặc khu"})


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """What a printed name means.

    Attributes:
        answer: the unit, or the candidates, or why there is none.
        corrected: the official name of the unit and the places above it, where a letter or the diacritics of
            a printed one were taken for wrong.
    """

    answer: Unit | Ambiguous | Unknown
    corrected: str | None = None


class _Query(msgspec.Struct, frozen=True, kw_only=True):
    """All that is asked but the name."""

    day: Day
    context: tuple[str, ...]
    type: str | None
    level: Level | None
    is_plain: bool


class _Target(msgspec.Struct, frozen=True, kw_only=True):
    """One way to see an address: the part that names the unit, and the parts that say where it lay."""

    printed: str
    is_former: bool
    above: tuple[str, ...]
    skipped: tuple[str, ...] = ()


class _Places(msgspec.Struct, frozen=True):
    """What lies above a unit (says its address), and what above it or beside it (says the context)."""

    above: tuple[Place, ...]
    around: tuple[Place, ...]

    @property
    def all(self) -> tuple[Place, ...]:
        return (*self.above, *self.around)


class Lookup:
    """Looks names up in a register; what it learns about names and places is kept for the next question."""

    def __init__(self, register: "Register") -> None:
        self._register = register
        self._index = NameIndex(register.by_name, register.units.values())
        self._surroundings = Surroundings(register)
        self._spelling = Spelling(register.units, self._surroundings)
        self._is_name = lru_cache(maxsize=1 << 15)(self._read_is_name)
        self._place = lru_cache(maxsize=1 << 14)(self._read_place)

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
        given = tuple(place for place in context if place and not place.isspace())
        is_plain = all(map(str.isascii, (name, *given)))
        query = _Query(day=day, context=given, type=type, level=level, is_plain=is_plain)
        known = self._by_id(name.strip(), query)
        if known is not None:
            return known
        address = Address(parts=(name,)) if self._is_name(name) else parse_address(name, self._is_name)
        targets = list(_whole_targets(address))
        if not targets:
            return Match(answer=Unknown(name=name, reason="no name is given"))
        units = self._first_fitting(targets, query)
        if not units and len(targets) > 1:
            skipping = list(self._skipping_targets(address))
            units = self._first_fitting(skipping, query)
            targets += skipping
        if units:
            return Match(answer=_answer(name, units))
        return self._corrected(name, targets[0], query) or Match(answer=self._unknown(name, targets, query))

    def _by_id(self, name: str, query: _Query) -> Match | None:
        """Answer an id or a code of five digits."""
        if name in self._register.units:
            units: tuple[Unit, ...] = (self._register.units[name],)
        elif _CODE.fullmatch(name):
            units = self._index.coded.get(name, ())
        else:
            return None
        alive = [unit for unit in units if any(meets(period, query.day) for period in unit.periods)]
        if alive:
            return Match(answer=_answer(name, alive))
        reason = f"{name} is no unit" + (" on the days asked for" if units else "") + self._lives(units)
        return Match(answer=Unknown(name=name, reason=reason, nearest=units))

    # Ways to see an address

    def _skipping_targets(self, address: Address) -> Iterator[_Target]:
        """Yield the ways in which the parts before the unit are a street or the like."""
        parts = address.parts
        for index in range(1, len(parts)):
            if all(self._may_be_skipped(one, parts[index]) for one in parts[:index]):
                yield _Target(
                    printed=parts[index],
                    is_former=index in address.former,
                    above=(*parts[index + 1 :], *address.context),
                    skipped=parts[:index],
                )

    def _may_be_skipped(self, part: str, target: str) -> bool:
        """Whether a part before the unit may be a street, a hamlet, or a commune that went into the unit."""
        type_ = readings(part)[0].type
        if readings(target)[0].type in _COMMUNES:
            return type_ is None or type_ in _COMMUNES
        return type_ is None and _is_street(part) and not self._is_name(part)

    def _read_is_name(self, part: str) -> bool:
        if _SEVERAL.search(part):
            return False
        if _is_street(part):
            return any(self._index.named(one, SAME) for one in readings(part))
        return any(self._index.named(one, SPELT) or former_provinces(one) for one in readings(part))

    # Candidates

    def _first_fitting(self, targets: Sequence[_Target], query: _Query) -> list[Unit]:
        """Return the units of the first target that leaves some, the strict keys tried before the lenient."""
        for closeness in (SPELT,) if query.is_plain else (SAME, SPELT):
            for target in targets:
                units = self._fitting(target, query, closeness)
                if units:
                    return units
        return []

    def _fitting(self, target: _Target, query: _Query, closeness: int) -> list[Unit]:
        """Return the units that a target may mean, those that fit the places best."""
        pairs = self._named(target.printed, query, closeness)
        if not pairs:
            return []
        places = self._places(target, query)
        if not all(place.ids for place in places.all):
            return []
        units = {unit.id: unit for unit, _ in self._on_days(pairs, target, query, places)}
        day = None if target.is_former else query.day
        fits = {
            ident: fit
            for ident in units
            if (fit := self._surroundings.fit(ident, day, places.above, places.around)) is not None
            and self._is_heir_of(ident, target.skipped)
        }
        best = min(fits.values(), default=None)
        return [units[ident] for ident, fit in fits.items() if fit == best]

    def _named(self, printed: str, query: _Query, closeness: int) -> tuple[Named, ...]:
        """Return the units that ever had a printed name, by its first reading that is a name."""
        for reading in readings(printed):
            if query.type is not None:
                if reading.type not in (None, query.type):
                    continue
                reading = Reading(query.type, reading.bare)
            pairs = self._index.named(reading, closeness)
            if reading.type is None and query.level is not None:
                pairs = tuple(pair for pair in pairs if pair[0].level == query.level)
            if pairs:
                return pairs
        return ()

    def _on_days(
        self, pairs: Iterable[Named], target: _Target, query: _Query, places: _Places
    ) -> list[Named]:
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
        there = [pair for pair in gone if self._is_there(pair, places)]
        last = max((pair[1].until for pair in there if pair[1].until), default=None)
        return [pair for pair in there if pair[1].until == last]

    def _is_there(self, pair: Named, places: _Places) -> bool:
        return self._surroundings.fit(pair[0].id, None, places.above, places.around) is not None

    def _is_heir_of(self, unit_id: str, skipped: Iterable[str]) -> bool:
        """Whether the communes among the parts before a unit belong to its line."""
        line = self._register.direct_line(unit_id) if skipped else frozenset()
        return all(
            not line.isdisjoint(self._place(part, False).ids)
            for part in skipped
            if readings(part)[0].type in _COMMUNES
        )

    # Places

    def _places(self, target: _Target, query: _Query) -> _Places:
        return _Places(
            tuple(self._place(one, query.is_plain) for one in target.above),
            tuple(self._place(one, query.is_plain) for one in query.context),
        )

    def _read_place(self, printed: str, is_plain: bool) -> Place:
        """Return the units that a name of the context may mean, on any day."""
        if printed in self._register.units:
            return Place(printed, frozenset((printed,)))
        parts = parse_address(printed, self._is_name).parts[:1]
        ways = [reading for part in parts for reading in readings(part)]
        for closeness in (SPELT,) if is_plain else (SAME, SPELT):
            for reading in ways:
                ids = {unit.id for unit, _ in self._index.named(reading, closeness)}
                if ids:
                    return Place(printed, frozenset(ids))
        heirs = {
            heir for reading in ways for province in former_provinces(reading) for heir in province.heirs
        }
        return Place(printed, frozenset(heirs))

    # Where nothing fits

    def _corrected(self, name: str, target: _Target, query: _Query) -> Match | None:
        """Answer a name with a letter or the diacritics wrong, in it or in one of its places."""
        places = self._places(target, query)
        if not places.all:
            return None
        if not all(place.ids for place in places.all):
            places = _Places(*(tuple(map(self._respelt, group)) for group in (places.above, places.around)))
            pairs = self._named(target.printed, query, SPELT)
        elif any(self._is_there(pair, places) for pair in self._named(target.printed, query, SPELT)):
            return None
        else:
            pairs = tuple(self._near(target, query, places))
        fitting = {
            unit.id: unit
            for unit, _ in self._on_days(pairs, target, query, places)
            if self._surroundings.fit(unit.id, query.day, places.above, places.around) is not None
        }
        if not fitting:
            return None
        answer = _answer(name, list(fitting.values()))
        return Match(answer=answer, corrected=_official(answer, places, self._register))

    def _near(self, target: _Target, query: _Query, places: _Places) -> Iterator[Named]:
        for reading in readings(target.printed):
            wanted = Reading(query.type or reading.type, reading.bare)
            for unit, period in self._spelling.near(wanted, places.all, query.day):
                if wanted.type or query.level in (None, unit.level):
                    yield unit, period
            if reading.type is not None:
                return

    def _respelt(self, place: Place) -> Place:
        if place.ids:
            return place
        ids = [self._spelling.near_place(reading) for reading in readings(place.printed)]
        return Place(place.printed, next(filter(None, ids), frozenset()))

    def _unknown(self, name: str, targets: Sequence[_Target], query: _Query) -> Unknown | Ambiguous:
        target = next((one for one in targets if self._named(one.printed, query, SPELT)), targets[0])
        pairs = self._named(target.printed, query, SPELT)
        places = self._places(target, query)
        if not pairs:
            return self._never(name, target, query, places)
        lost = next((place for place in places.all if not place.ids), None)
        if lost is not None:
            nearest = self._spelling.nearest(readings(lost.printed)[0], (), query.day)
            return Unknown(name=name, reason=f"no unit ever had the name {lost.printed!r}", nearest=nearest)
        units = _ordered(unit for unit, period in pairs if self._is_there((unit, period), places))
        if units:
            reason = (
                f"{target.printed!r} was the name of no unit there on the days asked for{self._lives(units)}"
            )
            return Unknown(name=name, reason=reason, nearest=units[:5])
        where = ", ".join((*target.above, *query.context))
        elsewhere = _ordered(unit for unit, period in pairs if meets(period, query.day))
        reason = f"no unit of the name {target.printed!r} lay in {where}"
        return Unknown(name=name, reason=reason, nearest=elsewhere[:5])

    def _lives(self, units: Iterable[Unit]) -> str:
        """Tell the days of units and what became of them, for the end of a reason."""
        told = ""
        for unit in list(units)[:3]:
            heirs = {flow.target_id: None for flow in self._register.successors(unit.id) if flow.is_certain}
            into = ", ".join(self._register.units[heir].name for heir in heirs)
            told += f"; {unit.id} {unit.name} {_days(unit)}" + (f", then {into}" if into else "")
        return told

    def _never(self, name: str, target: _Target, query: _Query, places: _Places) -> Unknown | Ambiguous:
        ways = readings(target.printed)
        gone = [province for reading in ways for province in former_provinces(reading)]
        if gone:
            return self._before_register(name, gone[-1])
        nearest = self._spelling.nearest(ways[0], places.all, query.day)
        as_type = f" as {query.type}" if query.type else ""
        return Unknown(
            name=name, reason=f"no unit ever had the name {target.printed!r}{as_type}", nearest=nearest
        )

    def _before_register(self, name: str, gone: FormerProvince) -> Unknown | Ambiguous:
        units = tuple(self._register.units[heir] for heir in gone.heirs)
        when = f" in {gone.until}" if gone.until else ""
        heirs = ", ".join(unit.name for unit in units)
        reason = f"{gone.name} was abolished{when}, before the register begins (10/2004); its land: {heirs}"
        if len(units) > 1:
            return Ambiguous(name=name, candidates=units, reason=reason)
        return Unknown(name=name, reason=reason, nearest=units)


def _whole_targets(address: Address) -> Iterator[_Target]:
    """Yield the ways to see an address in which all its parts count: each may name the unit."""
    parts = address.parts
    for index, part in enumerate(parts):
        others = (*parts[:index], *parts[index + 1 :], *address.context)
        yield _Target(printed=part, is_former=index in address.former, above=others)


def _is_street(part: str) -> bool:
    return part[:1].isdigit() or bool(_STREET.match(part.lower()))


def _answer(name: str, units: list[Unit]) -> Unit | Ambiguous:
    if len(units) == 1:
        return units[0]
    if len({unit.code for unit in units}) == 1:
        reason = f"{name!r} is the name of {len(units)} units in succession; give a day"
    else:
        reason = f"{name!r} is the name of {len(units)} units; give a parent, a type or a day"
    return Ambiguous(name=name, candidates=_ordered(units), reason=reason)


def _ordered(units: Iterable[Unit]) -> tuple[Unit, ...]:
    return tuple(sorted({unit.id: unit for unit in units}.values(), key=rank))


def _official(answer: Unit | Ambiguous, places: _Places, register: "Register") -> str | None:
    if isinstance(answer, Ambiguous):
        return None
    above = [register.units[parent].name for parent in register.parents(answer.id)]
    return ", ".join((answer.name, *above))


def _days(unit: Unit) -> str:
    since = f"from {unit.founded}" if unit.founded else ""
    until = f"until {last_day(unit.until)}" if unit.until else ""
    return " ".join(filter(None, (since, until))) or "exists"
