"""What is asked of the register, and the answer."""

import re
from collections.abc import Iterator

import msgspec

from kg.units.addresses import Address
from kg.units.days import Day
from kg.units.names import readings
from kg.units.surroundings import Place
from kg.units.types import Ambiguous, Level, Unit, Unknown

COMMUNES = frozenset({"xã", "phường", "thị trấn", "đặc khu"})
_STREET = re.compile(
    r"(?:số|đường|phố|ngõ|ngách|hẻm|kiệt|thôn|xóm|tổ|ấp|khóm|khu|bản|buôn|làng|khối|quốc lộ|tỉnh lộ|kp|ql|km)"
    r"(?!\w)|(?:ql|tl|đt|km|kp)\.? ?\d"
)


class Match(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a printed name means.

    Attributes:
        answer: the unit, or the candidates, or why there is none.
        corrected: the official name of the unit and the places above it, where a letter or the diacritics of
            a printed one were taken for wrong.
    """

    answer: Unit | Ambiguous | Unknown
    corrected: str | None = None


class Query(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """All that is asked but the name.

    Attributes:
        is_plain: nothing in it has a diacritic, so that each letter may lack one.
    """

    day: Day
    context: tuple[str, ...]
    type: str | None
    level: Level | None
    is_plain: bool


class Target(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One way to see an address: the part that names the unit, and the parts that say where it lay.

    Attributes:
        is_former: it is marked as gone.
        skipped: the parts before it, where they are a street or the like.
    """

    printed: str
    is_former: bool
    above: tuple[str, ...]
    skipped: tuple[str, ...] = ()

    @property
    def is_typed(self) -> bool:
        """Whether it has a type word."""
        return type_of(self.printed) is not None


class Places(msgspec.Struct, frozen=True, gc=False):
    """What lies above a unit (says its address), and what above it or beside it (says the context)."""

    above: tuple[Place, ...]
    around: tuple[Place, ...]

    @property
    def all(self) -> tuple[Place, ...]:
        """Both."""
        return (*self.above, *self.around)


def type_of(part: str) -> str | None:
    """Return the type word of a part, None without one."""
    return readings(part)[0].type


def is_street(part: str) -> bool:
    """Whether a part begins like a street, a house or a hamlet."""
    return part[:1].isdigit() or bool(_STREET.match(part.lower()))


def whole_targets(address: Address) -> Iterator[Target]:
    """Yield the ways to see an address in which all its parts count: each may name the unit."""
    parts = address.parts
    for index, part in enumerate(parts):
        others = (*parts[:index], *parts[index + 1 :], *address.context)
        yield Target(printed=part, is_former=index in address.former, above=others)


def skipping_targets(address: Address) -> Iterator[Target]:
    """Yield the ways in which the parts before the unit are a street, or a commune that went into it."""
    parts = address.parts
    for index in range(1, len(parts)):
        if all(_may_be_skipped(one, parts[index]) for one in parts[:index]):
            above = (*parts[index + 1 :], *address.context)
            is_former = index in address.former
            yield Target(printed=parts[index], is_former=is_former, above=above, skipped=parts[:index])


def _may_be_skipped(part: str, target: str) -> bool:
    type_ = type_of(part)
    if type_of(target) in COMMUNES:
        return type_ is None or type_ in COMMUNES
    return type_ is None and is_street(part)
