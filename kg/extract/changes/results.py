"""The unit that comes out of a change: the words before its name, and a name that is still nobody's."""

import re

from kg.extract.changes.institutions import begins_institution
from kg.extract.changes.unit_lists import of_two_names
from kg.extract.changes.units_above import GOES_ON
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.extract.mentions.units import parse_name, parse_unit
from kg.text.alphabet import UPPER

_NEW = r"(?: trực thuộc (?:trung ương|Trung ương))?(?: mới| duy nhất)*"
INTO = re.compile(
    r"[\s,)]*(?:(?:để |và |đã |vẫn )*"
    r"(?:(?:lấy|giữ)(?: lại| nguyên)? tên(?: gọi)?(?: mới| cũ)?(?: là)?"
    rf"|lấy tên {TYPE} mới là|đổi tên thành"
    rf"|(?:có|mang|với) tên(?: gọi)?(?: {TYPE} mới| mới| chung)*(?: dự kiến)? là"
    r"|thành lập|trở thành|chuyển thành|hợp thành|hình thành|làm một(?= và )"
    r"|(?-i:(?:tái )?lập)(?: mới)?|thành(?! phố)"
    r"|(?:nhập |sáp nhập |chuyển )?(?:vào(?: với)?|về|sang)(?: địa giới hành chính| cho)?(?: của)?"
    rf"|trở lại(?: vào)?(?= {TYPE} )|trực thuộc|đặt tên(?: là)?|giao cho"
    # "điều chỉnh 90 ha của xã A để phường B quản lý"
    rf"|(?:để|cho)(?= {TYPE} [^,.;:()\n]{{1,40}} quản lý)"
    r"|(?<=để )mở rộng(?: địa giới)?(?: đơn vị)?(?: hành chính)?)(?!\w)[\s:]*)+"
    rf"(?:(?:{COUNT}|các) )?(?:(?:(?P<type>{TYPE})|đơn vị hành chính(?: cấp (?:xã|huyện|tỉnh))?){_NEW}"
    r"(?:,| -)? ?"
    r"(?:(?:vẫn |dự kiến )?(?:(?:lấy|mang) tên(?: gọi)?|(?:(?:có|với) )?tên gọi|có tên|gọi|(?:đặt )?tên)"
    r"(?: dự kiến| mới)?(?: là)?|là"
    r"|gồm)(?!\w)[\s:]*)?",
    re.IGNORECASE,
)
NEW_UNIT = re.compile(rf"[\s:]*(?:{TYPE} mới ?,? ?(?:có tên gọi|lấy tên(?: gọi)?|tên)?(?: là)?)?[\s:]*")
_TYPE_WORD = re.compile(rf"{TYPE}(?= )", re.IGNORECASE)
_NEW_NAME = re.compile(rf"[{UPPER}][\w']*(?: [{UPPER}][\w']*){{0,3}}(?: \d+)?(?!\w)")


def result_after(text: str, into: re.Match[str]) -> UnitMention | None:
    """Return the unit named after a match of INTO, which may have its type: "thành phường mới mang tên A"."""
    return parse_result(text, into.end(), type_=(into.group("type") or "").lower())


def parse_result(text: str, position: int, type_: str = "") -> UnitMention | None:
    """Return the unit named as the result; a new name need not be in the register.

    Args:
        type_: for a name without type word ("Đổi tên xã A thành B").
    """
    unit = parse_unit(text, position)
    if unit is not None and unit.bare is not None and not GOES_ON.match(text, unit.end):
        return of_two_names(text, unit)
    word = _TYPE_WORD.match(text, position)
    start = word.end() + 1 if word else position
    start += len("mới ") if text.startswith("mới ", start) else 0
    type_ = word.group().lower() if word else type_
    named = unit if word else parse_name(text, start, type_, of_old=True) if type_ else None
    is_known = named is not None and named.bare is not None and not GOES_ON.match(text, named.end)
    bare = _NEW_NAME.match(text, start) if type_ else None
    if is_known or bare is None or begins_institution(text, start):
        return named if named is not None and named.bare is not None else None
    return UnitMention(start=position, end=bare.end(), type=type_, bare=bare.group())
