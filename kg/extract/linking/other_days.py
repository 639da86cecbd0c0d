"""Units on other days than the document's: what bore a name then."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from kg.extract.linking.links import Link
from kg.model.dates import Interval
from kg.units import Period, Register


class OtherDays:
    """The bearers of names on other days than a document's own, `days`."""

    def __init__(self, register: Register, days: Interval | None) -> None:
        self._register = register
        self._days = days

    def on(self, link: Link, days: Interval) -> Link:
        """Return what bore the name of a link: the unit itself, one of its line, or a city in it.

        "Bí thư Thành ủy Hạ Long" of 2009 was that of the city before it took in a district in 2020; the
        "thành phố Huế" of 2020 lay in what has the name since 2025.
        """
        units = self._register.units
        line = {one for ident in link.ids for one in self._register.direct_line(ident)}
        levels = {units[ident].level for ident in link.ids[:1]}
        borne = [
            (ident, period)
            for ident, period in self._bearers(link, days)
            if (ident in line and units[ident].level in levels) or self._is_city_in(ident, period, link)
        ]
        same_type = [ident for ident, period in borne if link.type == period.type]
        found = same_type or [ident for ident, _ in borne]
        if not any(self._is_alive(ident) for ident in link.ids):
            found = [ident for ident in found if ident in link.ids]  # already one of the past
        return msgspec.structs.replace(link, ids=tuple(dict.fromkeys(found))) if found else link

    def then(self, link: Link, days: Interval | None) -> Link:
        """Return what bore the name of a link on earlier days, on the eve of its founding where None.

        The link itself where it bore it then, or nothing else is known to have borne it.
        """
        days = days or self._eve(link)
        if days is None:
            return link
        has_it = any(
            ident in link.ids and link.type == period.type for ident, period in self._bearers(link, days)
        )
        return link if has_it else self.on(link, days)

    def is_before(self, link: Link, day: date) -> bool:
        """Return whether all that a link may be was founded after a day."""
        founded = [self._register.units[ident].founded for ident in link.ids]
        return bool(founded) and all(one is not None and one > day for one in founded)

    def _bearers(self, link: Link, days: Interval) -> Iterator[tuple[str, Period]]:
        """Yield the units, each with the period, that bore the name of a link, in order of their ids."""
        names = {self._register.units[ident].periods[-1].bare for ident in link.ids}
        named = (pair for name in names for pair in self._register.named(name))
        for unit, period in sorted(named, key=lambda pair: pair[0].id):
            if days.meets(period.first, period.until):
                yield unit.id, period

    def _is_city_in(self, ident: str, period: Period, link: Link) -> bool:
        """Return whether a unit is a city of the name of the one it lies in."""
        above = self._register.parents(ident)
        is_city = period.type == "thành phố" and link.type == period.type
        return is_city and not set(link.ids).isdisjoint(above)

    def _is_alive(self, ident: str) -> bool:
        unit = self._register.units[ident]
        return self._days is None or self._days.meets(unit.founded, unit.until)

    def _eve(self, link: Link) -> Interval | None:
        """Return the day before a unit was founded, None where it always was."""
        founded = self._register.units[link.id].founded if link.id else None
        return Interval(founded - timedelta(days=1), founded) if founded else None
