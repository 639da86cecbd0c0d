"""The unit that a verb follows: "xã A" of "xã A được thành lập", also one that the register does not know."""

import re
from collections.abc import Callable

import msgspec

from kg.extract.types import UnitMention
from kg.extract.unit_lists import parse_parent
from kg.extract.units import Gazetteer, parse_unit
from kg.text.alphabet import UPPER

_CAPITAL = re.compile(r"Thủ đô (?P<name>Hà Nội)\s*$")
_CENTRAL = re.compile(r" ?trực thuộc [Tt]rung ương")
_UNKNOWN = re.compile(
    rf"(?<!\w)(?P<type>(?i:huyện|tỉnh)) (?P<name>[{UPPER}]\w*(?: [{UPPER}]\w*){{1,3}}) ?(?:cũ|mới)?$"
)


def unit_before(
    text: str,
    position: int,
    start: int,
    gazetteer: Gazetteer,
    name_of: Callable[[UnitMention], str | None],
) -> UnitMention | None:
    """Return the named unit that ends right before `position`."""
    best = None
    capital = _CAPITAL.search(text, start, position)
    if capital is not None:
        at = capital.start("name")
        return UnitMention(start=at, end=capital.end("name"), type="thành phố", bare="Hà Nội", key="Hà Nội")
    for match in re.compile(r"(?<!\w)\w").finditer(text, max(start, position - 60), position):
        unit = parse_unit(text, match.start(), gazetteer)
        if unit is None or unit.end > position or best is not None:
            continue
        _, end = parse_parent(text, unit.end, unit, gazetteer) if unit.bare else (None, unit.end)
        if not _CENTRAL.sub("", text[min(end, position) : position]).strip(" ,:*()mới"):
            best = unit
    if best is None:
        return _unknown_before(text, start, position)
    if best.bare is not None:
        return best
    name = name_of(best)
    if name is None or not name.startswith(best.type + " "):
        return None
    return msgspec.structs.replace(best, bare=name[len(best.type) + 1 :])


def _unknown_before(text: str, start: int, position: int) -> UnitMention | None:
    """Return the district or province right before `position` that the register does not know."""
    match = _UNKNOWN.search(text, max(start, position - 60), position)
    if match is None:
        return None
    name = match.group("name")
    return UnitMention(
        start=match.start(), end=match.end("name"), type=match.group("type").lower(), bare=name
    )
