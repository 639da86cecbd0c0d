"""Provinces that were gone before the register begins (10/2004), and what their land was then."""

from functools import lru_cache

import msgspec

from kg.units import tables
from kg.units.names import Reading, key


class FormerProvince(msgspec.Struct, frozen=True, kw_only=True):
    """A province that was abolished before the register begins.

    Attributes:
        name: with its type word. since, until: year or day as far as known, "" where not.
        heirs: ids of the units that held its land when the register begins.
    """

    name: str
    since: str
    until: str
    heirs: tuple[str, ...]


def former_names() -> list[tuple[str, str]]:
    """Return type and name of the former provinces and cities, each once.

    >>> ("tỉnh", "Cao Lạng") in former_names()
    True
    """
    rows = tables.read_rows("former_provinces.tsv")
    return list(dict.fromkeys((type_, name) for type_, name, *_ in rows if type_ in ("tỉnh", "thành phố")))


@lru_cache(maxsize=1)
def _by_name() -> dict[str, list[FormerProvince]]:
    found: dict[str, list[FormerProvince]] = {}
    for type_, name, since, until, heirs, *_ in tables.read_rows("former_provinces.tsv"):
        province = FormerProvince(
            name=f"{type_} {name}", since=since, until=until, heirs=tuple(filter(None, heirs.split("|")))
        )
        found.setdefault(key(name), []).append(province)
    return found


def former_provinces(reading: Reading) -> list[FormerProvince]:
    """Return the provinces of a name, in order of time.

    >>> [province.heirs for province in former_provinces(Reading("tỉnh", "cao lạng"))]
    [('04-0', '20-0')]
    """
    return [
        province
        for province in _by_name().get(reading.bare, [])
        if reading.type is None or province.name.startswith(reading.type)
    ]
