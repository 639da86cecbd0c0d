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


class Forms(msgspec.Struct, frozen=True, gc=False):
    """A name in the forms in which names are compared.

    A tone stands in one place or the other ("hòa", "hoà"); a wrong letter is one letter in one of them.
    """

    modern: str
    old: str
    glued: str
    plain: str
    plain_glued: str


class Pool(msgspec.Struct, frozen=True, gc=False):
    """Units, each with a period of its name, and the forms of these names, place by place."""

    units: list[list[Named]]
    modern: list[str]
    old: list[str]
    glued: list[str]
    plain: list[str]
    plain_glued: list[str]


class Spelling:
    """Finds names that are nearly the printed one, among the units of a register."""

    def __init__(self, units: Mapping[str, Unit], surroundings: Surroundings) -> None:
        self._units = units
        self._surroundings = surroundings
        self._pool = lru_cache(maxsize=1 << 11)(self._read_pool)

    def near(
        self, reading: Reading, places: Sequence[Place], day: Day, *, is_plain: bool
    ) -> list[tuple[int, Named]]:
        """Return the units in these places whose name is a reading but for one letter or the diacritics.

        One letter is put in, left out, replaced or changed places with its neighbour; a letter with another
        diacritic is another letter. Digits are never taken for wrong.

        Returns: with the distance: 1, or 2 where several diacritics differ.
        """
        found = _near(reading, self._pool(tuple(places)), is_plain=is_plain)
        return [(distance, pair) for distance, pair in found if meets(pair[1], day)]

    def near_place(self, reading: Reading, *, is_plain: bool) -> frozenset[str]:
        """Return the provinces and districts, of any day, whose name differs from a reading so."""
        found = _near(reading, self._upper, is_plain=is_plain)
        least = min((distance for distance, _ in found), default=0)
        return frozenset(unit.id for distance, (unit, _) in found if distance == least)

    def nearest(self, reading: Reading, places: Sequence[Place], day: Day) -> tuple[Unit, ...]:
        """Return at most five units of the days whose names are most like a reading, the likest first.

        Of the type and in the places given, if there are any there; else of any type there; else of the type.
        """
        known = tuple(place for place in places if place.ids)
        there = self._alike(reading, known, day) if known else []
        found = [pair for pair in there if reading.type in (None, pair[1].type)] or there
        if not found:
            found = [pair for pair in self._alike(reading, (), day) if reading.type in (None, pair[1].type)]
        return tuple({unit.id: unit for unit, _ in found}.values())[:_MOST]

    def _alike(self, reading: Reading, places: tuple[Place, ...], day: Day) -> list[Named]:
        pool = self._pool(places)
        alike = process.extract(
            plain_key(glued(reading.bare)),
            pool.plain_glued,
            scorer=OSA.normalized_similarity,
            score_cutoff=_ALIKE,
            limit=_MOST_OF_ALL_DAYS,
        )
        return [
            pair
            for _, _, at in alike
            for pair in sorted(pool.units[at], key=_place_of)
            if meets(pair[1], day)
        ]

    @cached_property
    def _upper(self) -> Pool:
        return _pooled(unit for unit in self._units.values() if unit.level != "commune")

    def _read_pool(self, places: tuple[Place, ...]) -> Pool:
        """Return the units in places, all units where none is given, with all names that they ever had."""
        ids: Iterable[str] = sorted(self._surroundings.within(places)) if places else self._units
        return _pooled(self._units[unit_id] for unit_id in ids)


def _pooled(units: Iterable[Unit]) -> Pool:
    named: dict[str, list[Named]] = {}
    for unit in units:
        for period in unit.periods:
            named.setdefault(period.bare, []).append((unit, period))
    forms = list(map(_forms, named))
    return Pool(
        units=list(named.values()),
        modern=[form.modern for form in forms],
        old=[form.old for form in forms],
        glued=[form.glued for form in forms],
        plain=[form.plain for form in forms],
        plain_glued=[form.plain_glued for form in forms],
    )


@lru_cache(maxsize=1 << 14)
def _forms(bare: str) -> Forms:
    name = numbered(key(bare))
    joined = glued(name)
    return Forms(name, old_tone(name), joined, without_marks(name), plain_key(joined))


def _near(reading: Reading, pool: Pool, *, is_plain: bool) -> list[tuple[int, Named]]:
    """Return the units of a pool at distance one, and with distance two what is less near.

    That are names with other diacritics only, or with one letter wrong where words are not told apart:
    "An Lạcs" is nearer to "An Lạc" than to "An Lạc A".
    """
    wanted = _forms(reading.bare)
    if len(wanted.glued) < _SHORTEST:
        return []
    if is_plain:
        found = dict.fromkeys(_one_off(wanted.plain_glued, pool.plain_glued), 2)
        found |= dict.fromkeys(_one_off(wanted.plain, pool.plain), 1)
    else:
        plain = wanted.plain_glued
        found = {at: 2 for at, form in enumerate(pool.plain_glued) if form == plain}
        found |= dict.fromkeys(_one_off(wanted.glued, pool.glued), 2)
        found |= dict.fromkeys(_one_off(wanted.modern, pool.modern), 1)
        found |= dict.fromkeys(_one_off(wanted.old, pool.old), 1)
    digits = _digits(wanted.modern)
    return [
        (distance, pair)
        for at, distance in sorted(found.items())
        if _digits(pool.modern[at]) == digits
        for pair in pool.units[at]
        if reading.type in (None, pair[1].type)
    ]


def _one_off(wanted: str, forms: list[str]) -> list[int]:
    near = process.extract(wanted, forms, scorer=OSA.distance, score_cutoff=1, limit=None)
    return [at for _, _, at in near]


def _digits(name: str) -> str:
    return "".join(char for char in name if char.isdigit())


def _place_of(pair: Named) -> tuple[bool, int, int, str]:
    return rank(pair[0])
