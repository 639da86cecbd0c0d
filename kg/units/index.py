"""The names of all units by the keys of `kg.units.names`."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache

from kg.units.names import Reading, glued, loose_key, numbered, plain_key
from kg.units.types import Named, Unit

SAME, SPELT, PLAIN = 1, 2, 3
"""How close a name must be: the same strict key, the same loose key, the same plain key."""


class NameIndex:
    """Units, each with the period of a name, by name.

    Args:
        strict: units and periods by strict key.
        units: all units.
    """

    def __init__(self, strict: Mapping[str, tuple[Named, ...]], units: Iterable[Unit]) -> None:
        self._strict = strict
        self._units = units
        self.named = lru_cache(maxsize=1 << 15)(self._read)

    @cached_property
    def coded(self) -> dict[str, tuple[Unit, ...]]:
        """Units by code, in order of time."""
        found: dict[str, list[Unit]] = defaultdict(list)
        for unit in self._units:
            found[unit.code].append(unit)
        return {code: tuple(units) for code, units in found.items()}

    @cached_property
    def printed(self) -> dict[str, tuple[Named, ...]]:
        """Units that ever had a name as that type, by the name as registers print it, in lower case.

        All spellings of one strict key lead to the same units.
        """
        found: dict[str, tuple[Named, ...]] = {}
        for named in self._strict.values():
            for type_ in {period.type for _, period in named}:
                pairs = tuple([pair for pair in named if pair[1].type == type_])
                found.update(dict.fromkeys([period.name.lower() for _, period in pairs], pairs))
        return found

    @cached_property
    def loose(self) -> dict[str, tuple[str, ...]]:
        """Strict keys by loose key; a Roman number stands for an Arabic one too."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for strict in self._strict:
            for one in {loose_key(strict), loose_key(numbered(strict))}:
                found[one][strict] = None
        return {one: tuple(keys) for one, keys in found.items()}

    @cached_property
    def _plain(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for loose, keys in self.loose.items():
            found[plain_key(loose)].update(dict.fromkeys(keys))
        for strict in self._strict:
            found[plain_key(glued(strict))][strict] = None
        return {one: tuple(keys) for one, keys in found.items()}

    def _read(self, reading: Reading, closeness: int) -> tuple[Named, ...]:
        """Return the units that ever had a name, with the period in which they had it."""
        if closeness == SAME:
            pairs = self._strict.get(reading.bare, ())
        else:
            keys = self._keys(reading.bare, closeness)
            pairs = tuple([pair for strict in keys for pair in self._strict[strict]])
        if reading.type is None:
            return pairs
        return tuple([pair for pair in pairs if pair[1].type == reading.type])

    def _keys(self, bare: str, closeness: int) -> Iterable[str]:
        known = self._plain if closeness == PLAIN else self.loose
        found: set[str] = set()
        for loose in (loose_key(bare), loose_key(numbered(bare)), glued(bare)):
            found.update(known.get(plain_key(loose) if closeness == PLAIN else loose, ()))
        return sorted(found)
