"""How two units stand to each other in a sentence about sizes: parent, place, neighbour, source."""

import re
from collections.abc import Callable, Sequence

from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import TYPE
from kg.text.alphabet import UPPER

# Of a text, a unit and another one further on.
Stand = Callable[[str, UnitMention, UnitMention], bool]

# The subject of "Sau khi nhập xã A vào xã B, xã B có …".
HAS = re.compile(
    r"(?:\s*\([^()\n]{1,40}\)|\s*cũ\)?|\))?\s*(?:\(?mới\)?\s+|hiện\s+|sẽ\s+|nay\s+)*(?:có|rộng)\s|,\s+(?:chỉ\s+)?rộng\s"
)
# "thành phố A thuộc tỉnh B được thành lập", but not "Tỉnh A được thành lập thị xã B".
IS_FOUNDED = re.compile(
    r"(?:\s*\([^()\n]{1,40}\)\s*:?)?(?:,?\s*thuộc\s+(?:tỉnh|thành phố|huyện)\s[^,.;]{2,30}?)?"
    rf"\s+(?:mới\s+)?được\s+(?:thành lập|hình thành)(?!\s+{TYPE})"
)
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
# "Tỉnh A trước khi hợp nhất vào tỉnh B có …".
_BEFORE_GOING = re.compile(
    r"(?:,[^,;.()]{2,40})?\s*[,(]?\s*(?:trước|(?:khi|lúc) chưa)(?: khi| lúc)?(?: được)?"
    r" (?:sáp nhập|hợp nhất|nhập|sắp xếp)(?!\w)"
)
# "Tại tỉnh A, xã B (…), diện tích …", "Từ ngày nhập vào tỉnh A, xã B, …".
_PLACE = re.compile(r"(?<!\w)(?:tại|ở|vào|địa bàn)\s+$", re.IGNORECASE)
# "Xã A được lập từ xã B và xã C, huyện D có …"
_FROM = re.compile(
    r"(?<!\w)(?:từ(?! (?:năm|ngày|tháng|khi|đó|đây|nay))|trên cơ sở)\s(?:(?!\s(?:vào|thành)\s)[^.;])*$",
    re.IGNORECASE,
)
# "Xã A phía bắc giáp xã B, phía nam giáp xã C có …".
_NEIGHBOUR = re.compile(r"(?<!\w)(?:giáp|nằm (?:cạnh|giữa|gần)) [^.;]*$", re.IGNORECASE)
# "Cùng với xã A, …", "A giáp Lào, tỉnh B, …": told by the way, or what went before is no unit.
_BY_THE_WAY = re.compile(
    r"(?<!\w)(?:Từ|(?i:giáp(?: ranh)?|cạnh|giữa|cách|sau|ngoài|rời|khỏi|qua|quê(?: ở)?|kề|gần"
    r"|không chỉ|tương tự|kết nghĩa|(?:xếp|đứng|chỉ|ngay) (?:sau|trước)"
    r"|(?:so|cùng|khác)(?= với)))(?: với)?(?: các| hai)?\s+"
    rf"(?:(?:{TYPE}\s)?[{UPPER}][\w.]*(?:\s[{UPPER}]\w*)*(?:,| và)\s+)*$"
)
_JOINT = re.compile(r"(?:\s*\([^()\n]{1,40}\))?,?\s+và\s+")
# "Hai xã A và B có tổng diện tích …", "Xã A và 3 xã lân cận có …": of none of them alone.
_SOME_OF = re.compile(r"(?<!\w)(?:hai|ba|bốn|năm|các|\d+)\s+$", re.IGNORECASE)
_LISTED = re.compile(r"(?:\s*\([^()\n]{1,40}\))?(?:,| và| -)\s")
_LISTED_WITH = re.compile(
    r"(?:\s*\([^()\n]{1,40}\))?(?:,(?: và)?|\s+(?:và|cùng(?: với)?)|\s+-)\s+(?:các\s+|một phần\s+)?"
)
_COMPRISED = re.compile(
    r"(?<!\w)(?:gồm(?: có)?|quản lý|phụ trách|(?:trên )?địa bàn|theo dõi|phục vụ)(?: các)?:?\s+$"
    r"|(?<!\w)(?:hai|ba|bốn|năm|\d+) (?:xã|phường)(?:(?:,| và) (?:xã|phường|đặc khu))*:?\s+$",
    re.IGNORECASE,
)
_EACH = re.compile(r"(?<!\w)(?:đều|mỗi|từng)(?!\w)", re.IGNORECASE)
_COUNT_REACH = 8
_AND_SOME = re.compile(
    r"(?:\s*\([^()\n]{1,40}\))?\s+(?:và|cùng)\s+(?:hai|ba|bốn|năm|các|một số|\d+)\s+"
    r"(?:xã|phường|huyện|địa phương|đơn vị)(?!\w)"
)
# "A được sáp nhập vào B, tạo đơn vị mới có …"
_GOES_INTO = re.compile(
    r"(?: (?:được|sẽ|đã|bị|chính thức))* (?:sáp nhập|nhập|hợp nhất) (?:vào|với|cùng) ", re.IGNORECASE
)
_CLAUSE_REACH = 150
_PLACE_REACH = 15
_WAY_REACH = 100


def is_parent(text: str, unit: UnitMention, other: UnitMention) -> bool:
    """Return whether the second stands right behind the first as what it lies in."""
    gap = _PARENT_GAP.match(text, unit.end)
    if gap is None or gap.end() < other.start or not other.is_above(unit):
        return False
    return "," not in gap.group() or not _WHEN.search(text, max(0, unit.start - _CLAUSE_REACH), unit.start)


def is_around(text: str, unit: UnitMention, other: UnitMention) -> bool:
    """Return whether the first only says where the second lies, which begins the clause."""
    is_next = unit.is_above(other) and text[unit.end : other.start].strip() == ","
    return is_next and _PLACE.search(text, max(0, unit.start - _PLACE_REACH), unit.start) is not None


def is_by_the_way(text: str, unit: UnitMention) -> bool:
    """Return whether a unit is only what the subject borders or is told together with."""
    return _BY_THE_WAY.search(text, max(0, unit.start - _WAY_REACH), unit.start) is not None


def are_joint(text: str, unit: UnitMention, other: UnitMention) -> bool:
    """Return whether what is told of the second is told of both: "xã A và xã B có …"."""
    return _JOINT.fullmatch(text, unit.end, other.start) is not None


def is_of_several(text: str, unit: UnitMention, stop: int) -> bool:
    """Return whether a unit is one of several that are told of together; not where "mỗi xã có"."""
    if _AND_SOME.match(text, unit.end):
        return True
    is_listed = _SOME_OF.search(text, max(0, unit.start - _COUNT_REACH), unit.start)
    return bool(is_listed and _LISTED.match(text, unit.end) and not _EACH.search(text, unit.end, stop))


def are_comprised(text: str, units: Sequence[UnitMention], unit: UnitMention) -> bool:
    """Return whether one of several units stands in a list that something comprises or looks after.

    "Đơn vị bầu cử số 3 gồm xã A, xã B", "Đồn Biên phòng quản lý xã A và xã B".
    """
    first = last = next((place for place, one in enumerate(units) if one.start == unit.start), 0)
    while first > 0 and _are_listed(text, units[first - 1], units[first]):
        first -= 1
    while last + 1 < len(units) and _are_listed(text, units[last], units[last + 1]):
        last += 1
    start = units[first].start if first < last else 0
    return first < last and _COMPRISED.search(text, max(0, start - _WAY_REACH), start) is not None


def _are_listed(text: str, unit: UnitMention, other: UnitMention) -> bool:
    is_level = not unit.is_above(other) and not other.is_above(unit)
    return is_level and _LISTED_WITH.fullmatch(text, unit.end, other.start) is not None


def goes_into(text: str, unit: UnitMention) -> bool:
    """Return whether a unit is only said to be merged: what has a size then is another."""
    return _GOES_INTO.match(text, unit.end) is not None


def went_later(text: str, end: int, stop: int) -> bool:
    """Return whether a unit that ends at a place is told of as it was before it went into another."""
    return _BEFORE_GOING.match(text, end, stop) is not None


def is_apart(text: str, unit: UnitMention, other: UnitMention) -> bool:
    """Return whether the second only borders the first, went into it, or stands in a bracket behind it."""
    between = unit.end, other.start
    is_aside = _NEIGHBOUR.search(text, *between) or _FROM.search(text, *between)
    return is_aside is not None or text.count("(", *between) > text.count(")", *between)


def leads_to(text: str, unit: UnitMention, other: UnitMention) -> bool:
    """Return whether the first only has or is the second, which is measured: "quận A có phường B rộng …"."""
    return other.bare is not None and _LEADS_TO.fullmatch(text, unit.end, other.start) is not None
