"""Why a name is that of no unit, and which units are nearest."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from kg.model.dates import last_day
from kg.units.candidates import Candidates
from kg.units.days import meets
from kg.units.former import FormerProvince, former_provinces
from kg.units.index import SPELT
from kg.units.names import rank, readings
from kg.units.questions import Places, Query, Target
from kg.units.spelling import Spelling
from kg.units.types import Ambiguous, Period, Unit, Unknown

if TYPE_CHECKING:
    from kg.units.register import Register

_MOST = 5
_CODE_DIGITS = 5


class Reasons:
    """Explains names that no unit fits."""

    def __init__(self, register: "Register", candidates: Candidates, spelling: Spelling) -> None:
        self._register = register
        self._candidates = candidates
        self._spelling = spelling

    def unknown(self, name: str, targets: Sequence[Target], query: Query) -> Unknown | Ambiguous:
        """Return why no target of a name is a unit: which of name, context and day left none.

        A province that was divided before the register begins is `Ambiguous`, with those that hold its land.
        """
        named = [one for one in targets if self._candidates.named(one.printed, query, SPELT)] or targets[:1]
        # One that skips a street tells more than that the street is no unit.
        target = next((one for one in named if self._has_places(one, query)), named[0])
        pairs = self._candidates.named(target.printed, query, SPELT)
        places = self._candidates.places(target, query)
        if not pairs:
            return self._never(name, target, query, places)
        lost = next((place for place in places.all if not place.ids), None)
        if lost is not None:
            nearest = self._spelling.nearest(readings(lost.printed)[0], (), query.day)
            return Unknown(name=name, reason=f"no unit ever had the name {lost.printed!r}", nearest=nearest)
        units = _ordered(pair[0] for pair in pairs if self._candidates.is_there(pair, places))
        if units:
            what = f"{target.printed!r} was the name of no unit there on the days asked for"
            borne = {unit.id: period for unit, period in pairs}
            return Unknown(name=name, reason=what + self.lives(units, borne), nearest=units)
        where = ", ".join((*target.above, *query.context))
        elsewhere = _ordered(unit for unit, period in pairs if meets(period, query.day))
        reason = f"no unit of the name {target.printed!r} lay in {where}"
        return Unknown(name=name, reason=reason, nearest=elsewhere)

    def _has_places(self, target: Target, query: Query) -> bool:
        return all(place.ids for place in self._candidates.places(target, query).all)

    def lives(self, units: Iterable[Unit], borne: Mapping[str, Period] | None = None) -> str:
        """Tell the days of at most three units and what became of them, for the end of a reason.

        Args:
            borne: by id, a period of the name that was asked for.
        """
        told = ""
        for unit in list(units)[:3]:
            name = borne[unit.id].name if borne else unit.name
            last = max(
                (one for one in unit.periods if one.name == name), key=lambda one: one.until or date.max
            )
            told += f"; {unit.id} {name} {_days(unit.founded, last.until)}"
            if last.until != unit.until:
                told += f", then {unit.name}" + (f" {_days(None, unit.until)}" if unit.until else "")
            heirs = [
                self._register.units[flow.target_id].name
                for flow in self._register.successors(unit.id)
                if flow.is_certain and flow.effective == unit.until
            ]
            told += f", then {', '.join(dict.fromkeys(heirs))}" if heirs else ""
        return told

    def _never(self, name: str, target: Target, query: Query, places: Places) -> Unknown | Ambiguous:
        ways = readings(target.printed)
        gone = [province for reading in ways for province in former_provinces(reading)]
        if gone:
            return self._before_register(name, gone[-1])
        nearest = self._spelling.nearest(ways[0], places.all, query.day)
        as_type = f" as {query.type}" if query.type else ""
        reason = f"no unit ever had the name {target.printed!r}{as_type}"
        code = target.printed.zfill(_CODE_DIGITS)
        if code.isdecimal() and self._candidates.index.coded.get(code):
            reason += f"; if it is a code that lost its zeros, write {code}"
        return Unknown(name=name, reason=reason, nearest=nearest)

    def _before_register(self, name: str, gone: FormerProvince) -> Unknown | Ambiguous:
        units = tuple(self._register.units[heir] for heir in gone.heirs)
        when = f" in {gone.until[:4]}" if gone.until else ""
        heirs = ", ".join(unit.name for unit in units)
        reason = f"{gone.name} was abolished{when}, before the register begins (10/2004); its land: {heirs}"
        if len(units) > 1:
            return Ambiguous(name=name, candidates=units, reason=reason)
        return Unknown(name=name, reason=reason, nearest=units)


def _ordered(units: Iterable[Unit]) -> tuple[Unit, ...]:
    return tuple(sorted({unit.id: unit for unit in units}.values(), key=rank))[:_MOST]


def _days(first: date | None, end: date | None) -> str:
    since = f"from {first}" if first else ""
    until = f"until {last_day(end)}" if end else ""
    return " ".join(filter(None, (since, until))) or "exists"
