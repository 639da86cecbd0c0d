"""Lists of units that go into a change: which, how much of each, and the parent printed with them.

LIST: ITEM (SEPARATOR ITEM)*; ITEM: AMOUNT? UNIT PARENT? REST?. "toàn bộ 5,32 km2 diện tích tự nhiên, quy mô
dân số 3.257 người của các xã A, B (huyện C) và phần còn lại của xã D sau khi sắp xếp theo quy định tại
khoản 2 Điều này". Texts are tidy (see `tidy`).
"""

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from kg.extract.changes.extents import HAS_SIZE, Share, parse_gap
from kg.extract.changes.units_above import GOES_ON, OLD, bare_province_after, ever_lay_in, parse_parent, rank
from kg.extract.mentions.gazetteer import load_gazetteer
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COMMUNES, TYPE
from kg.extract.mentions.units import parse_name, parse_unit
from kg.text.alphabet import UPPER
from kg.text.cue import past

_COUNTED = re.compile(
    rf"(?P<type>(?i:{TYPE}))(?: cũ| mới| tương ứng| hiện (?:tại|nay|hữu)| phía \w+(?: TP\.? ?HCM)?)? ?"
    # "4 phường ở quận A, gồm B, C", "3 xã nằm phía bắc sông gồm A, B"
    rf"(?:(?:nằm )?(?:ở|của|thuộc|tại|trong|ven|phía)(?: (?!gồm|bao)[\w.-]+){{1,7}},? (?=(?:bao )?gồm))?"
    r"(?:(?::|(?:, ?)?(?:bao )?gồm(?: có)? ?:?|(?<!hị trấn),|mới,?|cũ|là ?:?)(?!\w)|\((?!thuộc)) ?"
)
_TYPE_WORD = re.compile(rf"{TYPE} ", re.IGNORECASE)
# "chuyển xã A từ huyện B về huyện C".
_FROM = re.compile(rf" từ(?= {TYPE} )")
# What a unit has left after another clause.
_AFTER = re.compile(
    r",? ?\(?(?:sau )?khi (?:đã )?(?:thực hiện )?(?:việc )?(?:sắp xếp|điều chỉnh|nhập|sáp nhập|thành lập)"
    r"[^,;.()]{0,40}?tại (?:các )?(?:(?:điểm [a-zđ]|khoản ?\d+|(?:của )?Điều (?:này|\d+)|Nghị quyết này"
    r"|\d+(?!\w))(?:,| và(?!\w))? ?)+\)?"
    # "nhập xã A sau khi điều chỉnh vào xã B"
    r"|,? sau khi (?:đã )?(?:điều chỉnh|sắp xếp)(?: địa giới(?: hành chính)?)?(?: nói trên| nêu trên)?"
    r"(?=,? (?:vào|với|thành(?! lập)|để) )",
    re.IGNORECASE,
)
# What is said of a unit in brackets that is no parent: "(bao gồm cụm đảo Hòn Chuối)".
_REMARK = re.compile(
    r" ?\((?:(?P<rest>phần còn lại)(?!\w)[^()\n]{0,120}"
    r"|(?P<part>(?:(?:một |1 )?phần|trừ)(?!\w))[^()\n]{0,200}"
    r"|(?<= .)(?:[^()\n]{1,80}|(?:diện tích|quy mô|dân số|(?:bao )?gồm|sau khi) [^()\n]{1,400}))\)"
)
# "xã A nhập với xã B; xã C nhập với xã D": another change begins with C.
_ANEW = re.compile(
    r" (?:(?:sẽ|được|cùng|tiếp tục) )*(?:sáp nhập|hợp nhất|nhập)(?: lại)? (?:với|vào)(?!\w)", re.IGNORECASE
)
# "điều chỉnh một phần huyện A, gồm toàn bộ các xã B, C vào thị xã D"
_WHAT_OF = re.compile(
    r",? (?:bao )?gồm (?:toàn bộ|nguyên trạng|một phần) (?:[^;.()\n]|\.(?=\w)){1,400}?(?= vào )"
)
# The size of one unit's part: "một phần (2,5 km2) xã A, xã B".
_SIZED_PART = re.compile(r"phần \([^()\n]*\d[^()\n]*\) $")
# "Nhập phường A có diện tích tự nhiên là 0,2 km2 và quy mô dân số là 6.600 người vào phường B"; of the last
# unit of a list alone it would be what they become that is so large.
_SIZED = re.compile(
    rf"{HAS_SIZE}(?= (?:vào|thành|để thành lập) "
    rf"|(?:,| và)(?: với)? {TYPE} (?-i:[{UPPER}\d])[^,.;]{{1,30}},? (?:có|với) (?:tổng )?(?:diện|quy|dân))",
    re.IGNORECASE,
)
# Land that is no unit's: "toàn bộ diện tích tự nhiên của Trường bắn TB1".
_LAND = re.compile(rf"[{UPPER}][\w']*(?: [\w']+){{0,5}}?(?= và | thành |,|;)")
# "xã A, thị trấn, B, C": the town of the district, with no name.
_TOWN = re.compile(r"thị trấn(?=, | và )", re.IGNORECASE)
_MANAGED = re.compile(
    r"(?:khu vực|phần|vùng|diện tích|đất)(?: [^\W\d_]+){1,8}? \(?(?:hiện )?do "
    r"(?=huyện|quận|thị xã|thành phố|xã|phường)"
)
_BY = re.compile(r" (?:trực tiếp )?quản lý\)?")
_UNKNOWN = re.compile(
    rf"(?P<type>(?i:xã|phường|thị trấn|thị xã|thành phố|quận|huyện|tỉnh|đặc khu) )?"
    rf"(?P<name>(?:Nông trường )?[{UPPER}][\w']*(?: (?:[{UPPER}][\w']*|\d{{1,2}})){{0,3}})"
    r"(?=\s*(?:,|;|và |với |cùng với |thành |để (?:sáp )?nhập |\(|\)"
    r"|vào |về |của |thuộc |trên cơ sở |từ |gồm |sau khi "
    r"|\(?cũ(?!\w)|\.|$|(?:được |sẽ |đã |cùng |bị )*(?:sáp nhập|hợp nhất) "
    r"|(?:được |sẽ |đã |bị )+(?:nhập |giải thể(?!\w))|nhập (?:với|vào) )|:?[ ]*\n)"
)
_VILLAGE_NAME = re.compile(r"(?:Làng|Thôn|Ấp|Buôn|Khu|Xóm) ")
_DIVIDED = re.compile(
    r"(?: (?:được|đã|cũng|lại))*(?: chia tách| chia| tách)?(?: ra)? (?:thành|làm)(?! phố| lập)(?!\w)"
)
_DASH = re.compile(r" ?- ?")
# Longer than any act has; a bound on what is read again from every verb.
_LONGEST_LIST = 60


class ListedUnit(msgspec.Struct, frozen=True, kw_only=True):
    """A unit in a list: its mention, how much of it, and the parent printed with it."""

    mention: UnitMention
    share: Share = "whole"
    parent: UnitMention | None = None


def parse_list(text: str, position: int, stop: int, type_: str = "") -> tuple[list[ListedUnit], int]:
    """Return the units listed from `position` on, and where the list ends.

    A type word before the first name serves those after it ("các xã A, B và C"). An amount serves what
    follows up to the next amount. A parent printed after several units serves those of them that ever lay
    in it; "(huyện X)" after one that alone bears its name there serves that one.

    Args:
        type_: of names before the first type word.
    """
    found: list[ListedUnit] = []
    end = position
    share: Share = "whole"
    before: Share = "whole"  # what holds again after a remainder
    is_open = False  # within brackets after a count
    while position < stop and len(found) < _LONGEST_LIST:
        if found and text.startswith(":", position):
            break  # a heading: "huyện A: xã B nhập vào xã C"
        gap = parse_gap(text, position, is_first=not found)
        if found and text[position : gap.end].strip() == "của":
            owner = parse_unit(text, gap.end)  # "quận 1 của thành phố A": it once lay in a town
            if owner is None or owner.bare is None:
                break
            position = end = past(OLD, text, owner.end)
            continue
        counted = _COUNTED.match(text, gap.end)
        after = counted.end() if counted else gap.end
        word = counted.group("type").lower() if counted else type_
        mention = _parse_item(text, after, word, is_open=bool(counted) or gap.is_open)
        land = (_LAND if gap.share else _TOWN).match(text, after) if mention is None and found else None
        if land:
            position = end = land.end()
            continue
        is_apart = not found or gap.end > position + 1 or text[after : after + 1].islower()
        if mention is None or mention.end > stop or not is_apart:
            break
        if found and _ANEW.match(text, mention.end, stop):
            break
        if gap.share == "remainder" != share:
            before = share
        share = gap.share or share
        managed = _BY.match(text, mention.end)
        is_part = managed is not None or gap.is_of_some or _SIZED_PART.search(text, position, gap.end)
        if is_part and not (counted or managed):
            share = "whole"  # "14 xã của huyện A và huyện B"
        type_ = mention.type or word
        end = managed.end() if managed else mention.end
        found.append(ListedUnit(mention=mention, share="part" if is_part else share))
        position = end = _take_what_follows(text, found, end)
        is_open = counted.group().rstrip().endswith("(") if counted else is_open
        if is_open and text.startswith(")", end):  # "2 xã (A, B) thuộc huyện C"
            position = end = _take_parent(text, found, end + 1)
            is_open = False
        rest = _AFTER.match(text, end)
        if rest:
            position = end = rest.end()
            if share == "whole":
                found[-1] = msgspec.structs.replace(found[-1], share="remainder")
            share = before if share == "remainder" else share
    return found, end


def _take_what_follows(text: str, found: list[ListedUnit], position: int) -> int:
    """Read "cũ", a parent and a remark after a unit; return where they end."""
    end = past(_SIZED, text, _take_parent(text, found, past(OLD, text, position)))
    remark = _REMARK.match(text, end)
    if remark is not None and (remark.group("rest") or remark.group("part")):
        share: Share = "remainder" if remark.group("rest") else "part"
        found[-1] = msgspec.structs.replace(found[-1], share=share)
    if remark is None:
        return past(_WHAT_OF, text, end) if found[-1].share == "part" else end
    return _take_parent(text, found, remark.end()) if found[-1].parent is None else remark.end()


def _parse_item(text: str, position: int, type_: str, *, is_open: bool) -> UnitMention | None:
    managed = _MANAGED.match(text, position)
    if managed:
        owner = parse_unit(text, managed.end())
        if owner and owner.bare is not None and _BY.match(text, owner.end):
            return owner
    mention = parse_unit(text, position)
    if mention is None or mention.bare is None:
        mention = parse_name(text, position, type_, of_old=True) if type_ and is_open else None
    if mention is not None and not GOES_ON.match(text, mention.end):
        return of_two_names(text, mention) if text[position].islower() else mention
    unknown = _unknown(text, position, type_) if is_open or _TYPE_WORD.match(text, position) else None
    is_two = mention is not None and unknown is not None and unknown.end > mention.end
    if is_two and mention and parse_name(text, mention.end + 1, mention.type or type_):
        return mention  # "2 huyện Triệu Phong Hải Lăng": two names without what stood between them
    return unknown or mention


def of_two_names(text: str, unit: UnitMention) -> UnitMention:
    """Return a province named after two, where the register knows but the first: "tỉnh A – B"."""
    dash = _DASH.match(text, unit.end) if unit.type == "tỉnh" else None
    other = parse_unit(text, dash.end(), allow_bare=True) if dash else None
    if other is None or other.type or other.bare is None or other.bare == unit.bare:
        return unit
    return UnitMention(start=unit.start, end=other.end, type=unit.type, bare=f"{unit.bare} - {other.bare}")


def _unknown(text: str, position: int, type_: str) -> UnitMention | None:
    """Return a unit in a list that the register does not know: a misprint, one that ended long ago."""
    match = _UNKNOWN.match(text, position)
    if match and not match.group("type") and _VILLAGE_NAME.match(match.group("name")):
        return None
    if match is None or (len(match.group("name")) == 1 and match.group("name") not in "IVX"):
        return None
    is_bare = not match.group("type") and type_ in COMMUNES
    if is_bare and match.group("name").lower() in load_gazetteer().names[""]:
        return None  # the province that all of them lie in
    is_long = " " in match.group("name")
    if not (match.group("type") or type_ in COMMUNES or (type_ in ("huyện", "quận") and is_long)):
        return None
    return UnitMention(
        start=position,
        end=match.end("name"),
        type=(match.group("type") or type_).strip().lower(),
        bare=match.group("name"),
    )


def _take_parent(text: str, found: list[ListedUnit], position: int) -> int:
    """Give the district or province printed after units to those that lie in it; return where it ends."""
    parent, end = parse_parent(text, past(_FROM, text, position), found[-1].mention)
    if parent is None and rank(found[-1].mention, highest=True) == 1:
        parent, end = bare_province_after(text, position, found[-1].mention)
        if (
            parent is not None
            and (parent.bare or "").lower() in load_gazetteer().names[found[-1].mention.type]
        ):
            parent = None  # "các huyện A, Quảng Ninh": another of the list
    if parent is None:
        return position
    for index, one in enumerate(found):
        is_last = index == len(found) - 1
        if one.parent is None and (is_last or ever_lay_in(one.mention, parent)):
            found[index] = msgspec.structs.replace(one, parent=parent)
    return end


def are_level(listed: Sequence[ListedUnit], unit: UnitMention) -> bool:
    """Return whether all units of a list are of the level of a unit."""
    return same_level(listed, unit) == list(listed)


def same_level(listed: Sequence[ListedUnit], whole: UnitMention) -> list[ListedUnit]:
    """Return the units of a list before the first that is of another level than a unit.

    A city may have been one below a province and one beside it.
    """
    level = rank(whole)
    return list(
        takewhile(
            lambda one: level in (rank(one.mention), rank(one.mention, highest=True)),
            listed,
        )
    )


def before_next(text: str, listed: list[ListedUnit]) -> list[ListedUnit]:
    """Return the units before one that is divided itself: "huyện A thành B và C, huyện D thành …"."""
    return [*listed[:1], *takewhile(lambda one: not _DIVIDED.match(text, one.mention.end), listed[1:])]
