"""Names with a letter or the diacritics wrong, and the names nearest to one that nobody has."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import OSA

from kg.text.fold import old_tone
from kg.units.days import Day, meets
from kg.units.names import Reading, glued, key, numbered, plain_key, rank, without_marks
from kg.units.surroundings import Place, Surroundings
from kg.units.types import Named, Unit

_SHORTEST = 2
"""Letters of a name below which no letter is taken for wrong."""
_ALIKE = 0.6
_MOST = 5
_MOST_OF_ALL_DAYS = 25
_Forms = dict[str, str]
"""One form of each name, by strict key."""


class Pool(msgspec.Struct, frozen=True):
    """Units, each with a period, by the strict key of its name; the forms in which names are compared.

    A tone stands in one place or the other ("hòa", "hoà"), and a wrong letter is one letter in one of them.
    """

    pairs: dict[str, list[Named]]
    modern: _Forms
    old: _Forms
    glued: _Forms
    plain: _Forms
    plain_glued: _Forms


class Spelling:
    """Finds names that are nearly the printed one, among the units of a register."""

    def __init__(self, units: Mapping[str, Unit], surroundings: Surroundings) -> None:
        self._units = units
        self._surroundings = surroundings
        self._pool = lru_cache(maxsize=1 << 7)(self._read_pool)

    def near(
        self, reading: Reading, places: Sequence[Place], day: Day, *, is_plain: bool
    ) -> list[tuple[int, Named]]:
        """Return the units in these places whose name is a reading but for one letter or the diacritics.

        One letter is put in, left out, replaced or changed places with its neighbour; a letter with another
        diacritic is another letter. Digits are never taken for wrong.

        Returns: with the distance: 1, or 2 where several diacritics differ.
        """
        found = _near(reading, self._pool(reading.type, tuple(places)), is_plain=is_plain)
        return [(distance, pair) for distance, pair in found if meets(pair[1], day)]

    def near_place(self, reading: Reading, *, is_plain: bool) -> frozenset[str]:
        """Return the provinces and districts, of any day, whose name differs from a reading so."""
        found = _near(reading, self._upper, is_plain=is_plain)
        typed = [one for one in found if reading.type is None or one[1][1].type == reading.type]
        least = min((distance for distance, _ in typed), default=0)
        return frozenset(unit.id for distance, (unit, _) in typed if distance == least)

    def nearest(self, reading: Reading, places: Sequence[Place], day: Day) -> tuple[Unit, ...]:
        """Return at most five units of the days whose names are most like a reading, the likest first.

        Of the type and in the places given, if there are any there.
        """
        known = tuple(place for place in places if place.ids)
        ways = ((reading.type, known), (None, known), (reading.type, ()))
        pool = next((pool for type_, within in ways if (pool := self._pool(type_, within)).pairs), None)
        if pool is None:
            return ()
        alike = process.extract(
            plain_key(glued(reading.bare)),
            pool.plain_glued,
            scorer=OSA.normalized_similarity,
            score_cutoff=_ALIKE,
            limit=_MOST_OF_ALL_DAYS,
        )
        units = {
            unit.id: unit
            for _, _, name in alike
            for unit, period in sorted(pool.pairs[name], key=_place_of)
            if meets(period, day)
        }
        return tuple(units.values())[:_MOST]

    @cached_property
    def _upper(self) -> Pool:
        return _pooled(
            (unit, period)
            for unit in self._units.values()
            if unit.level != "commune"
            for period in unit.periods
        )

    def _read_pool(self, type_: str | None, places: tuple[Place, ...]) -> Pool:
        """Return the units in places that ever bore a name of that type."""
        ids: Iterable[str] = sorted(self._surroundings.within(places)) if places else self._units
        return _pooled(
            (self._units[unit_id], period)
            for unit_id in ids
            for period in self._units[unit_id].periods
            if type_ is None or period.type == type_
        )


def _pooled(found: Iterable[Named]) -> Pool:
    pairs: dict[str, list[Named]] = {}
    for pair in found:
        pairs.setdefault(_key_of(pair[1].bare), []).append(pair)
    joined = {name: glued(name) for name in pairs}
    return Pool(
        pairs=pairs,
        modern={name: name for name in pairs},
        old={name: old_tone(name) for name in pairs},
        glued=joined,
        plain={name: without_marks(name) for name in pairs},
        plain_glued={name: plain_key(form) for name, form in joined.items()},
    )


@lru_cache(maxsize=1 << 14)
def _key_of(bare: str) -> str:
    return numbered(key(bare))


def _near(reading: Reading, pool: Pool, *, is_plain: bool) -> list[tuple[int, Named]]:
    """Return the units of a pool at distance one, and with distance two what is less near.

    That are names with other diacritics only, or with one letter wrong where words are not told apart:
    "An Lạcs" is nearer to "An Lạc" than to "An Lạc A".
    """
    strict = numbered(reading.bare)
    joined = glued(strict)
    if len(joined) < _SHORTEST:
        return []
    plain = plain_key(joined)
    if is_plain:
        found = dict.fromkeys(_one_off(plain, pool.plain_glued), 2)
        found |= dict.fromkeys(_one_off(without_marks(strict), pool.plain), 1)
    else:
        found = {name: 2 for name, form in pool.plain_glued.items() if form == plain}
        found |= dict.fromkeys(_one_off(joined, pool.glued), 2)
        names = (*_one_off(strict, pool.modern), *_one_off(old_tone(strict), pool.old))
        found |= dict.fromkeys(names, 1)
    return [
        (distance, pair)
        for name, distance in found.items()
        if _digits(name) == _digits(strict)
        for pair in pool.pairs[name]
    ]


def _one_off(wanted: str, forms: _Forms) -> list[str]:
    near = process.extract(wanted, forms, scorer=OSA.distance, score_cutoff=1, limit=None)
    return [name for _, _, name in near]


def _digits(name: str) -> str:
    return "".join(char for char in name if char.isdigit())


def _place_of(pair: Named) -> tuple[bool, int, int, str]:
    return rank(pair[0])
