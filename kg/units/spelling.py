"""Names with a letter or the diacritics wrong, and the names nearest to one that nobody has."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kg.units.days import Day, meets
from kg.units.names import Reading, glued, key, numbered, plain_key, rank
from kg.units.surroundings import Place, Surroundings
from kg.units.types import Named, Unit

_SHORTEST = 2
"""Letters of a name below which no letter is taken for wrong."""
_ALIKE = 0.6
_MOST = 5
Pool = dict[str, list[Named]]
"""Units with a period of theirs, by the glued key of a name."""


class Spelling:
    """Finds names that are nearly the printed one, among the units of a register."""

    def __init__(self, units: Mapping[str, Unit], surroundings: Surroundings) -> None:
        self._units = units
        self._surroundings = surroundings
        self._pool = lru_cache(maxsize=1 << 10)(self._read_pool)

    def near(self, reading: Reading, places: Sequence[Place], day: Day) -> list[tuple[int, Named]]:
        """Return the units in these places whose name is a reading but for one letter or the diacritics.

        One letter is put in, left out, replaced or changed places with its neighbour; a letter with another
        diacritic is another letter. Digits are never taken for wrong.

        Returns: with the distance: 1, or 2 where several diacritics differ.
        """
        return _near(reading, self._pool(reading.type, tuple(places), day))

    def near_place(self, reading: Reading) -> frozenset[str]:
        """Return the provinces and districts, of any day, whose name differs from a reading so."""
        pool = self._upper
        if reading.type is not None:
            pool = {
                name: kept
                for name, pairs in pool.items()
                if (kept := [pair for pair in pairs if pair[1].type == reading.type])
            }
        return frozenset(unit.id for unit, _ in _nearest_of(_near(reading, pool)))

    def nearest(self, reading: Reading, places: Sequence[Place], day: Day) -> tuple[Unit, ...]:
        """Return at most five units whose names are most like a reading, the likest first.

        Of the type and in the places given, if there are any there.
        """
        known = tuple(place for place in places if place.ids)
        pool = (
            self._pool(reading.type, known, day)
            or self._pool(None, known, day)
            or self._pool(reading.type, (), day)
        )
        alike = process.extract(
            plain_key(glued(reading.bare)),
            {name: plain_key(name) for name in pool},
            scorer=OSA.normalized_similarity,
            score_cutoff=_ALIKE,
            limit=_MOST,
        )
        units = {unit.id: unit for _, _, name in alike for unit, _ in sorted(pool[name], key=_place_of)}
        return tuple(units.values())[:_MOST]

    @cached_property
    def _upper(self) -> Pool:
        return _pooled(
            (unit, period)
            for unit in self._units.values()
            if unit.level != "commune"
            for period in unit.periods
        )

    def _read_pool(self, type_: str | None, places: tuple[Place, ...], day: Day) -> Pool:
        """Return the units in places that bore a name of that type on the days."""
        ids: Iterable[str] = sorted(self._surroundings.within(places)) if places else self._units
        return _pooled(
            (self._units[unit_id], period)
            for unit_id in ids
            for period in self._units[unit_id].periods
            if (type_ is None or period.type == type_) and meets(period, day)
        )


def _pooled(pairs: Iterable[Named]) -> Pool:
    pool: Pool = {}
    for pair in pairs:
        pool.setdefault(_key_of(pair[1].bare), []).append(pair)
    return pool


@lru_cache(maxsize=1 << 14)
def _key_of(bare: str) -> str:
    return glued(numbered(key(bare)))


def _near(reading: Reading, pool: Pool) -> list[tuple[int, Named]]:
    """Return the units of a pool at distance one, and with distance two where only diacritics differ."""
    strict = numbered(reading.bare)
    wanted = glued(strict)
    if len(wanted) < _SHORTEST:
        return []
    is_plain = wanted.isascii()
    choices = {name: plain_key(name) if is_plain else name for name in pool}
    near = process.extract(wanted, choices, scorer=OSA.distance, score_cutoff=1, limit=None)
    found = {name: 1 for _, _, name in near}
    plain = plain_key(wanted)
    found |= {name: 2 for name in pool if name not in found and plain_key(name) == plain}
    return [
        (distance, pair)
        for name, distance in found.items()
        if _digits(name) == _digits(wanted)
        for pair in pool[name]
    ]


def _nearest_of(found: list[tuple[int, Named]]) -> list[Named]:
    least = min((distance for distance, _ in found), default=0)
    return [pair for distance, pair in found if distance == least]


def _digits(name: str) -> str:
    return "".join(char for char in name if char.isdigit())


def _place_of(pair: Named) -> tuple[bool, int, int, str]:
    return rank(pair[0])
