"""The names of units that the reader knows: those of the register, and how else the press prints them."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import DISTRICTS, LEVELS
from kg.extract.mentions.words import spellings
from kg.text.fold import fold, joined
from kg.units import Period, Register, Unit, load_register
from kg.units.former import former_names
from kg.units.names import loose_key, numbered

_SHORTEST_LOOSE = 5
_SPELLINGS = tuple(spellings("unit"))
_loose_key = lru_cache(maxsize=1 << 14)(loose_key)


class Gazetteer(msgspec.Struct, frozen=True, kw_only=True):
    """What the reader knows of units.

    Attributes:
        names: by type ("" holds the provinces): printed spelling, folded -> the register's spelling.
        gone: as names, former provinces that only their type word tells from a town: "tỉnh Gò Công".
        loose: by type: `kg.units.names.loose_key` -> the register's spelling, for what `names` lacks.
        provinces: (name in plain letters without spaces, unit id), as addresses of newspapers show them.
    """

    names: dict[str, dict[str, str]]
    gone: dict[str, dict[str, str]]
    loose: dict[str, dict[str, str]]
    provinces: tuple[tuple[str, str], ...]
    register: Register

    def loose_name(self, folded: str, type_: str) -> str | None:
        """Return the register's spelling of a name spelt otherwise; short names are too like others."""
        return self.loose[type_].get(_loose_key(folded)) if len(folded) >= _SHORTEST_LOOSE else None


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """Return the names of the register; once a process."""
    register = load_register()
    names: dict[str, dict[str, str]] = {type_: {} for type_ in (*LEVELS, "")}
    provinces: set[tuple[str, str]] = set()
    for type_, bare in sorted(register.names()):  # of two spellings always the same one
        _add(names.setdefault(type_, {}), bare)
    for unit in register.units.values():
        for period in unit.periods if unit.level == "province" else ():
            _add(names[""], period.bare)
            provinces.add((joined(period.bare), unit.id))
    for known in (names["phường"], names["xã"]):
        for bare in [bare for bare in known.values() if " - " in bare]:
            known.setdefault(fold(bare.partition(" - ")[0]), bare)  # "phường Cam Ly - Đà Lạt"
    gone: dict[str, dict[str, str]] = {"tỉnh": {}, "thành phố": {}}
    for type_, bare in former_names():
        is_town = any(fold(bare) in names[other] for other in (*DISTRICTS, "thành phố"))
        for known in (gone[type_],) if is_town else (names[type_], names[""]):
            _add(known, bare)
    return Gazetteer(
        names=names,
        gone=gone,
        loose={type_: _loose(known) for type_, known in names.items()},
        provinces=tuple(sorted(provinces)),
        register=register,
    )


def _add(names: dict[str, str], bare: str) -> None:
    folded = fold(bare)
    names[folded] = bare
    for official, printed in _SPELLINGS:
        if official in folded:
            names.setdefault(folded.replace(official, printed), bare)
    names.setdefault(folded.replace(" - ", "-"), bare)


def _loose(known: Mapping[str, str]) -> dict[str, str]:
    """Return names by loose key: "Tam Xuân 2" for "Tam Xuân II", "Quí Lộc" for "Quý Lộc"."""
    found: dict[str, str] = {}
    for folded, bare in known.items():
        for one in (folded, numbered(folded)):
            found.setdefault(loose_key(one), bare)
    return found


def lives(register: Register, mention: UnitMention) -> Sequence[tuple[Unit, Period]]:
    """Return the units that ever bore the name and type, each with the period in which it did."""
    return register.named(mention.key or mention.bare or "", mention.type or None)
