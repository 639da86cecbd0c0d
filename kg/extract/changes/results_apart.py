"""Results that stand apart from what goes into them.

"Sáp nhập xã A và xã B. Xã mới lấy tên là xã C"; "sau khi tỉnh A sáp nhập với tỉnh B, tỉnh A mới …"; "thành
phố A mở rộng, hợp nhất với các tỉnh B, C"; "nhập vào thành phố A trở thành thành phố mới, vẫn mang tên A".
"""

import re
from collections.abc import Sequence

from kg.extract.changes.changes import MERGE
from kg.extract.changes.results import INTO, parse_result, result_after
from kg.extract.changes.units_above import rank
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COUNT, LEVELS, TYPE
from kg.extract.mentions.units import parse_name, parse_unit
from kg.text.cue import A_WORD

# "Xã mới có tên gọi là xã A", "Tên gọi mới là xã A", "lấy tên là xã A".
_NAME_IS = r"(?:có tên(?: gọi)?|lấy tên(?: gọi)?|mang tên(?: gọi)?|tên gọi|đặt tên)"
_NAMED = re.compile(
    rf"(?<!\w)(?:(?P<type>{TYPE}|đơn vị hành chính)(?: cấp xã)?"
    r" (?:mới|sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất))(?: này)?(?: được| sẽ| dự kiến| vẫn)*"
    rf" {_NAME_IS}|tên(?: gọi)? (?:mới|sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)"
    r"|của (?:xã|phường|tỉnh|thành phố|đơn vị)"
    r"[^.;]{0,30}?(?= (?:là|thành|dự kiến)(?!\w)| ?:))"
    r"|(?:lấy|mang|với) tên(?: gọi)?|có tên(?: gọi)? chung"
    r"|tên gọi(?= (?:(?:dự kiến )?là |P\.|(?:phường|xã|thị trấn) )))"
    r"(?: (?:mới|chung|dự kiến(?: thành lập)?))?(?: (?:là|thành(?! phố| lập)))? ?:? ?",
    re.IGNORECASE,
)
# The next change, to which a name told behind it belongs.
_ANOTHER = re.compile(
    rf"(?<!sau )(?<!sau khi )(?<!được )(?<!\w){MERGE} "
    rf"(?:với|vào|thành|lại|cùng|toàn bộ|(?:(?:{COUNT}|các) )?(?:{TYPE}|(?:TT|TX|TP|[PXHQ])(?=\.)))(?!\w)",
    re.IGNORECASE,
)
_IS_NEW = re.compile(r" \(?mới\)?(?!\w)")
_GROWS = re.compile(
    r" (?:được )?mở rộng(?: địa giới)?(?: hành chính)?[^.;\w]{0,6}[^.;]{0,40}$", re.IGNORECASE
)
_FURTHER = re.compile(
    r"(?:,| và)? ?(?:(?:trở |để |hình |chuyển )?thành (?:một |lập )?|(?:lấy|đổi|mang) tên )", re.IGNORECASE
)
# "Lấy tên xã B thay cho xã C sau khi sắp xếp …" begins to tell of another one.
_INSTEAD = re.compile(r"(?<!\w)thay (?:cho|thế)(?!\w)")
_NEXT = 260


def final_result(text: str, position: int) -> UnitMention | None:
    """Return what a unit that takes in others becomes: "… trở thành một thành phố mới, vẫn mang tên A"."""
    further = INTO.match(text, position) if _FURTHER.match(text, position) else None
    return result_after(text, further) if further else None


def result_that_grows(text: str, start: int, verb: int) -> UnitMention | None:
    """Return the unit of "A mở rộng địa giới, hợp nhất với …". Args: verb: where the merging is told."""
    grows = _GROWS.search(text, start, verb)
    if grows is None:
        return None
    for word in A_WORD.finditer(text, max(start, grows.start() - 60), grows.start()):
        unit = parse_unit(text, word.start())
        if unit is not None and unit.bare is not None and unit.end == grows.start():
            return unit
    return None


def is_new(text: str, unit: UnitMention) -> bool:
    """Return whether a unit is said to be the new one: "xã A mới"."""
    return _IS_NEW.match(text, unit.end) is not None


def result_apart(text: str, position: int, sources: Sequence[UnitMention]) -> UnitMention | None:
    """Return the unit that the words after a list of units name as new, of the level of the list."""
    stop = min(len(text), position + _NEXT)
    line = text.find("\n", position, stop)
    stop = stop if line < 0 else line
    level = rank(sources[0])
    named = _NAMED.search(text, position, stop)
    if named is not None and _INSTEAD.search(text, named.end(), stop):
        return None
    if named is not None and not _ANOTHER.search(text, position, named.start()):
        type_ = (named.group("type") or "").lower()
        type_ = type_ if type_ in LEVELS else _type_of(text, named.end(), sources)
        unit = parse_result(text, named.end(), type_=type_)
        if unit is not None and level in (rank(unit), rank(unit, highest=True)):
            return unit
    for word in A_WORD.finditer(text, position, stop):
        unit = parse_unit(text, word.start())
        if unit is None and text[word.start()].isupper():
            unit = parse_name(text, word.start(), sources[0].type)
        if unit is None or unit.bare is None or not is_new(text, unit):
            continue
        if any((one.type, one.bare) == (unit.type, unit.bare) for one in sources):
            return unit
    return None


def _type_of(text: str, position: int, sources: Sequence[UnitMention]) -> str:
    """Return the type of a name without type word: of the unit that bears it already, else of the first."""
    same = (one for one in sources if one.bare and text.startswith(one.bare, position))
    return next(same, sources[0]).type
