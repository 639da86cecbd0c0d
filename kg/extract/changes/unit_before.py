"""The unit that a verb follows: "xã A" of "xã A được thành lập", also one that the register does not know."""

import re
from collections.abc import Callable

import msgspec

from kg.extract.changes.extents import Share
from kg.extract.changes.unit_lists import ListedUnit, parse_list
from kg.extract.changes.units_above import bare_province_after, ever_lay_in, parse_parent, rank
from kg.extract.mentions.gazetteer import load_gazetteer
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COMMUNES, COUNT, TYPE, parted
from kg.extract.mentions.units import parse_name, parse_unit
from kg.text.alphabet import LOWER, UPPER

_CAPITAL = re.compile(r"Thủ đô (?P<name>Hà Nội)\s*$")
_CENTRAL = re.compile(r" ?(?:trực )?thuộc [Tt]rung ương")
_UNKNOWN = re.compile(
    rf"(?<!\w)(?P<type>(?i:huyện|tỉnh|quận|thị xã)) (?P<name>[{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}})"
    r" ?(?:cũ|mới)?$"
    rf"|(?<!\w)(?<![Tt]hị )(?P<low>(?i:xã|phường|thị trấn))"
    rf" (?P<short>[{UPPER}]\w*(?: [{UPPER}]\w*){{0,2}}(?: \d{{1,2}})?) ?(?:cũ|mới)?$"
)
# A person may stand behind "Chủ tịch UBND xã": a commune that nobody knows begins a part of the sentence.
_BEGINS_PART = re.compile(r"(?:[,;:.(\n-] ?|(?<!\w)(?:năm \d{4}|và|các|hai|thì|là|lập) )$")
# A known name whose second word is printed small: "Xã Dân chủ được thành lập".
_HALF_SMALL = re.compile(
    rf"(?<!\w)(?P<type>(?i:xã|phường|thị trấn)) (?P<name>[{UPPER}]\w+ [{LOWER}]+) ?(?:cũ|mới)?$"
)

_NAME = rf"[{UPPER}][\w']*(?: (?:[{UPPER}][\w']*|\d+)){{0,3}}"
# "Xã mới có tên gọi dự kiến là A, hình thành từ …"
_NEW_NAME = re.compile(
    rf"(?<!\w)(?P<type>{TYPE}) mới,? (?:(?:có|lấy|mang|với|đặt) )?tên(?: gọi)?(?: mới)?(?: dự kiến)?(?: là)?"
    rf":? (?P<name>(?-i:{_NAME})) ?$",
    re.IGNORECASE,
)
_CALLED = re.compile(
    rf" mới,? (?:(?:(?:có|lấy|mang|với|đặt) )?tên(?: gọi)?(?: mới)?(?: dự kiến)?(?: là)?:? )?(?=[{UPPER}])"
)
# "Từ năm 1976, tỉnh được …".
_BEGINS = re.compile(
    r"[\s•*\"“-]*(?:(?:(?:kể|từ|đến|vào|cuối|đầu|giữa|sang|tới) )*(?:ngày|tháng|năm) [\w ./-]{1,30}, )?",
    re.IGNORECASE,
)
# How far back a text speaks of the same unit.
_BEFORE = 600
_LONGEST_LIST = 600
_COMMUNE = 2
_TYPE_WORD = re.compile(
    r"(?<!\w)(?:[Xx]ã|[Pp]hường|[Tt]hị (?:trấn|xã)|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố|TP|[Hh]uyện|[Qq]uận)(?!\w)"
    r"|(?<!\w)(?:TT|TX|[PXHQ])\.(?=\w| \w)"
)
# "Phường, xã mới được thành lập từ …" names none.
_TYPES = re.compile(r"(?<!\w)(?:xã|phường|thị trấn|huyện)(?:,| và|/|, và) ?$", re.IGNORECASE)
# "Thành lập phường mới trên cơ sở …" does not say which.
_NEW = re.compile(r"lập (?:một |1 )?\w+(?: \w+)? mới$", re.IGNORECASE)
# "Quận A, bốn phường B, C nhập thành phường D".
_PLACE = re.compile(
    rf"(?:huyện|quận|thị xã|thành phố|TP\.?)[^,;:.\n]{{2,30}}, (?:các|{COUNT}) (?:xã|phường|thị trấn)",
    re.IGNORECASE,
)
# "Tại quận A, phường B nhập vào phường C"; "B và C hợp nhất thành huyện A, D và E hợp nhất thành …".
_AT = re.compile(r"(?<!\w)(?:tại|ở|đối với|trong|địa bàn|thuộc|thành) $", re.IGNORECASE)
# "Hai huyện A, B thuộc phủ C, tỉnh D sáp nhập vào tỉnh E": D is not what is merged.
_BELOW = re.compile(
    r"(?<!\w)(?:thuộc|của) (?:phủ|tổng|huyện|quận|thị xã|thành phố|TP\.?) [^,;:.()]{2,30}, $", re.IGNORECASE
)
# "Một phần xã A nhập vào xã B", "phần diện tích còn lại của xã A".
_SHARE = re.compile(
    r"(?<!\w)(?:tách(?: ra)? (?:khỏi|từ) $|(?:một phần|phần còn lại|phần diện tích(?: tự nhiên)? còn lại)"
    r"(?: diện tích(?: tự nhiên)?)?(?:(?: và|,) (?:quy mô )?dân số)? (?:của )?(?:các )?$)",
    re.IGNORECASE,
)
_TO_VERB = re.compile(
    r"(?:(?:\S+\s+)?từ ngày [\d/]+\s*)?"
    r"(?:(?:được|sẽ|đã|vừa|từng|lại|cùng|chính thức|tiếp tục|ngày nay|hiện nay)(?:\s|$))*"
)

# Tells the name of the unit that a type alone ("xã") stands for.
NameOf = Callable[[UnitMention], str | None]


def unit_before(
    text: str,
    position: int,
    start: int,
    name_of: NameOf,
) -> UnitMention | None:
    """Return the named unit that ends right before `position`."""
    best = None
    capital = _CAPITAL.search(text, start, position)
    if capital is not None:
        at = capital.start("name")
        return UnitMention(start=at, end=capital.end("name"), type="thành phố", bare="Hà Nội", key="Hà Nội")
    for match in re.compile(r"(?<!\w)\w").finditer(text, max(start, position - 60), position):
        unit = parse_unit(text, match.start())
        if unit is not None and unit.bare is None:
            unit = _new(text, unit) or unit
        if unit is None or unit.end > position:
            continue
        _, end = parse_parent(text, unit.end, unit) if unit.bare else (None, unit.end)
        if end == unit.end and unit.bare and rank(unit) == _COMMUNE:  # "Xã A, Hà Tĩnh được …"
            end = bare_province_after(text, end, unit)[1]
        if not _CENTRAL.sub("", text[min(end, position) : position]).replace("này", "").strip(" ,:*()mới"):
            best = unit
            break
    if best is None:
        return _unknown_before(text, start, position)
    if best.bare is not None:
        return best
    if _TYPES.search(text, start, best.start) or _NEW.search(text, max(start, best.start - 12), best.end + 4):
        return None
    told = spoken_of(text, start, best)
    if told is not None:
        return told
    type_, bare = parted(name_of(best) or "")
    return msgspec.structs.replace(best, bare=bare) if type_ == best.type else None


def _new(text: str, unit: UnitMention) -> UnitMention | None:
    """Return the unit of a type word alone that its name follows: "xã mới A", "xã mới mang tên A"."""
    called = _CALLED.match(text, unit.end)
    named = parse_name(text, called.end(), unit.type) if called else None
    return msgspec.structs.replace(named, start=unit.start) if named else None


def spoken_of(text: str, start: int, pronoun: UnitMention) -> UnitMention | None:
    """Return the unit told last before a sentence that begins with its type only: "Huyện được thành lập"."""
    if not _BEGINS.fullmatch(text, start, pronoun.start):
        return None
    found = re.compile(
        rf"(?:^|(?<=[.\n•]))[ \n]*(?:(?i:{pronoun.type}) (?P<a>{_NAME}) (?=[{LOWER}(])"
        rf"|(?P<b>(?!(?i:{pronoun.type}) ){_NAME}) (?:hiện |từng |nguyên )?là (?:tên )?(?:một |1 )?"
        rf"{pronoun.type} )"
    ).finditer(text, max(0, start - _BEFORE), start)
    last = next(reversed(list(found)), None)
    name = last.group("a") or last.group("b") if last else None
    return msgspec.structs.replace(pronoun, bare=name, key=name) if name else None


def list_before(text: str, position: int, start: int) -> tuple[list[ListedUnit], int]:
    """Return the units listed right before a verb ("xã A và xã B sáp nhập"), and where they start."""
    start = max(start, position - _LONGEST_LIST, text.rfind(";", start, position) + 1)
    for match in _TYPE_WORD.finditer(text, start, position):
        is_commune = match.group().lower() in COMMUNES
        if _AT.search(text, start, match.start()) or (
            not is_commune and _BELOW.search(text, start, match.start())
        ):
            continue
        listed, end = parse_list(text, match.start(), position)
        if _heads(text, listed):
            continue
        if _PLACE.match(text, match.start(), position) and _is_place(listed):
            continue
        if listed and end <= position and _TO_VERB.fullmatch(text[end:position].strip(" ,*)")):
            return _shared(text, start, match.start(), listed)
    return [], position


def _shared(text: str, start: int, position: int, listed: list[ListedUnit]) -> tuple[list[ListedUnit], int]:
    """Return the units of a list with the amount that stands before it, and where that begins."""
    amount = _SHARE.search(text, start, position)
    if amount is None:
        return listed, position
    share: Share = "remainder" if "còn lại" in amount.group() else "part"
    return [msgspec.structs.replace(one, share=share) for one in listed], amount.start()


def _heads(text: str, listed: list[ListedUnit]) -> bool:
    """Return whether the others of a list lie in the first: "huyện A, xã B và xã C", "tỉnh A, xã B"."""
    if not _is_place(listed) or not text.startswith(", ", listed[0].mention.end):
        return False
    first = listed[0].mention
    is_province = rank(first) == 0 and rank(listed[1].mention) == _COMMUNE
    return is_province or any(ever_lay_in(one.mention, first) for one in listed[1:])


def _is_place(listed: list[ListedUnit]) -> bool:
    """Return whether the first of a list is the district of the others: "Quận A, bốn phường B, C"."""
    ranks = [rank(one.mention) for one in listed]
    return len(ranks) > 1 and ranks[0] < min(ranks[1:])


def _unknown_before(text: str, start: int, position: int) -> UnitMention | None:
    """Return the unit right before `position` that the register does not know, or not so printed."""
    new = _NEW_NAME.search(text, max(start, position - 90), position)
    if new is not None:
        type_ = new.group("type").lower()
        known = parse_name(text, new.start("name"), type_, of_old=True)
        is_whole = known is not None and known.end == new.end("name")
        name = (known.bare if known and is_whole else None) or new.group("name")
        return UnitMention(start=new.start(), end=new.end("name"), type=type_, bare=name, key=name)
    small = _HALF_SMALL.search(text, max(start, position - 60), position)
    if small is not None:
        type_ = small.group("type").lower()
        key = load_gazetteer().names[type_].get(small.group("name").lower())
        if key is not None:
            return UnitMention(start=small.start(), end=small.end("name"), type=type_, bare=key, key=key)
    match = _UNKNOWN.search(text, max(start, position - 60), position)
    if match is None:
        return None
    place = match.start()
    if match.group("low") and place > start and not _BEGINS_PART.search(text, max(start, place - 12), place):
        return None
    type_, name = ("low", "short") if match.group("low") else ("type", "name")
    return UnitMention(
        start=match.start(type_),
        end=match.end(name),
        type=match.group(type_).lower(),
        bare=match.group(name),
    )
