"""Provinces without their type word: "sáp nhập Quảng Ngãi - Kon Tum", "Hà Tây sáp nhập vào Hà Nội"."""

import re

from kg.extract.changes.unit_lists import ListedUnit
from kg.extract.changes.units_above import GOES_ON, rank, typed
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.units import parse_unit
from kg.text.alphabet import UPPER
from kg.text.cue import past

_BETWEEN = re.compile(r" ?(?:-|,|và|với|cùng)? ?(?=[^\W\d_])")
# Land that was no province: "… và khu vực Vĩnh Linh".
_REGION = re.compile(rf"(?:,|,? và|,? cùng) (?:đặc khu|khu vực|khu) [{UPPER}]\w*(?: [{UPPER}]\w*)*")
_CAPITAL = re.compile(rf"(?<!\w)(?=[{UPPER}])")
# A name that nothing else is called after: the sentence or a part of it begins with it.
_BEGINS = re.compile(
    r"(?:^|[\n;:,(] ?|(?:ngày|tháng|năm) [\d/.-]+ "
    r"|(?<!\w)(?:khi|việc|nếu|từ|để|và|ba tỉnh|hai tỉnh|các tỉnh) )$",
    re.IGNORECASE,
)
_TO_VERB = re.compile(
    r"(?: \(?mới\)?)?(?:,| [–-])? (?:(?:được|sẽ|đã|vừa|từng|lại|chính thức|cùng|tiến hành|thực hiện) )*"
)
_REACH = 110


def province_at(text: str, position: int) -> UnitMention | None:
    """Return the province whose name begins at a position, with its type word."""
    unit = parse_unit(text, position, allow_bare=True)
    if unit is None or unit.bare is None or GOES_ON.match(text, unit.end):
        return None
    unit = typed(unit)
    return unit if rank(unit) == 0 else None


def provinces(text: str, position: int, least: int = 2) -> tuple[list[ListedUnit], int]:
    """Return the provinces listed from a position on, at least so many, and where the list ends."""
    found, end = _listed(text, position)
    return (found, end) if len(found) >= least else ([], position)


def provinces_before(text: str, verb: int, start: int) -> tuple[list[ListedUnit], int]:
    """Return the provinces listed right before a verb, and where they begin; one alone may do."""
    for word in _CAPITAL.finditer(text, max(start, verb - _REACH), verb):
        if word.start() > start and not _BEGINS.search(text, start, word.start()):
            continue
        found, end = _listed(text, word.start())
        if found and end < verb and _TO_VERB.fullmatch(text, end, verb):
            return found, word.start()
    return [], verb


def _listed(text: str, position: int) -> tuple[list[ListedUnit], int]:
    found: list[ListedUnit] = []
    gap = _BETWEEN.match(text, position)
    while gap is not None:
        unit = parse_unit(text, gap.end(), allow_bare=True)
        if unit is None or unit.bare is None:
            break
        found.append(ListedUnit(mention=typed(unit)))
        position = past(_REGION, text, unit.end)
        gap = _BETWEEN.match(text, position)
    return found, position
