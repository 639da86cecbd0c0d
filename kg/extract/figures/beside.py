"""How two units stand to each other in a sentence about sizes: parent, place, neighbour, source."""

import re
from collections.abc import Callable

from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.units import is_higher

# Of a text, a unit and another one further on.
Stand = Callable[[str, UnitMention, UnitMention], bool]

# "Quận A có phường B rộng …", "xã lớn nhất TP A là xã B": what follows is what is measured.
_LEADS_TO = re.compile(r"\s+(?:(?:cũng|sẽ)\s+)?(?:có(?:\s+thêm)?|là)\s+")
# A parent stands right after its unit: "xã A, huyện B có …", "xã A thuộc huyện B", "(huyện B cũ) của tỉnh C".
_PARENT_GAP = re.compile(
    r"\s*(?:\(?(?:mới|cũ)\)?(?:\s+|(?=[,)])))?\)?\s*(?:,|\(|-|thuộc|của|ở|tại)?\s*(?:thuộc\s+)?"
)
# "Sau khi thành lập huyện A, tỉnh B có …": the comma ends a clause.
_WHEN = re.compile(
    r"(?:(?<!\w)(?:(?:sau|trước|từ) khi|khi|để)\s+[^\W\d_]+|(?-i:Trên cơ sở))\s[^,;.]*$", re.IGNORECASE
)
# "Tại tỉnh A, xã B (…), diện tích …", "Từ ngày nhập vào tỉnh A, xã B, …".
_PLACE = re.compile(r"(?<!\w)(?:tại|ở|vào|địa bàn)\s+$", re.IGNORECASE)
# "Xã A được lập từ xã B và xã C, huyện D có …"
_FROM = re.compile(
    r"(?<!\w)(?:từ(?! (?:năm|ngày|tháng|khi|đó|đây|nay))|trên cơ sở)\s(?:(?!\s(?:vào|thành)\s)[^.;])*$",
    re.IGNORECASE,
)
# "Xã A phía bắc giáp xã B, phía nam giáp xã C có …".
_NEIGHBOUR = re.compile(r"(?<!\w)(?:tiếp )?giáp [^.;]*$", re.IGNORECASE)
_CLAUSE_REACH = 150
_PLACE_REACH = 15


def is_parent(text: str, unit: UnitMention, other: UnitMention) -> bool:
    """Return whether the second stands right behind the first as what it lies in."""
    gap = _PARENT_GAP.match(text, unit.end)
    if gap is None or gap.end() < other.start or not is_higher(other, unit):
        return False
    return "," not in gap.group() or not _WHEN.search(text, max(0, unit.start - _CLAUSE_REACH), unit.start)


def is_around(text: str, unit: UnitMention, other: UnitMention) -> bool:
    """Return whether the first only says where the second lies, which begins the clause."""
    is_next = is_higher(unit, other) and text[unit.end : other.start].strip() == ","
    return is_next and _PLACE.search(text, max(0, unit.start - _PLACE_REACH), unit.start) is not None


def is_apart(text: str, unit: UnitMention, other: UnitMention) -> bool:
    """Return whether the second only borders the first, went into it, or stands in a bracket behind it."""
    between = unit.end, other.start
    is_aside = _NEIGHBOUR.search(text, *between) or _FROM.search(text, *between)
    return is_aside is not None or text.count("(", *between) > text.count(")", *between)


def leads_to(text: str, unit: UnitMention, other: UnitMention) -> bool:
    """Return whether the first only has or is the second, which is measured: "quận A có phường B rộng …"."""
    return other.bare is not None and _LEADS_TO.fullmatch(text, unit.end, other.start) is not None
