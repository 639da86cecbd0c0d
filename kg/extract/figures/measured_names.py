"""Units as texts about sizes name them, also without their type: "Thủ đô", "Đức Thọ là một xã"."""

import re

import msgspec

from kg.extract.linking.context import Context
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import TYPE
from kg.extract.mentions.units import parse_name, parse_unit
from kg.text.alphabet import LOWER, UPPER

_CAPITAL = re.compile(r"[Tt]hủ đô(?! nước)(?:\s+Hà Nội)?(?:\s+của Việt Nam)?(?!\w)")
# "Tỉnh mới A sẽ rộng nhất": the name follows at once.
_NEW_UNIT = re.compile(rf"(?P<type>{TYPE})\s+mới\s+(?=[{UPPER}])", re.IGNORECASE)
_NAME = re.compile(rf"[{UPPER}][\w']*(?: [{UPPER}][\w']*){{0,3}}")
_IS_A = re.compile(
    rf"(?P<name>[{UPPER}][\w']*(?: (?:[{UPPER}][\w']*|\d{{1,2}})){{0,3}})"
    rf"(?: [{LOWER}]+){{0,6}},?[\s*_]{{1,6}}là\s+(?:một\s+(?:trong\s+(?:những|các)\s+)?)?"
    rf"(?P<type>{TYPE})(?!\w)"
)
_SIZE_FOLLOWS = re.compile(
    r"\s*(?:(?:mới|hiện|hiện nay|nay|sẽ)\s+)*"
    r"(?:(?:có|với)\s+(?:tổng\s+)?(?:diện tích|dân số|quy mô|(?:\w+\s+)?[\d.,]+\s*(?:km|triệu|nhân khẩu|hộ))"
    r"|rộng\s|diện tích|dân số|(?:là|đạt|khoảng|hơn|gần|có|năm \d{4} là)\s+(?:\w+\s+)?\d)"
)
# "Nghệ An vẫn đứng đầu, với diện tích …", "Trong đó, Hà Nội xếp cuối với dân số …"
_LEAD = re.compile(
    r"(?:^|[.!?\n]\s*|(?:Trong đó|Cụ thể|Theo đó|Riêng|Còn|Như vậy|Vậy là|Tiếp đến|Tiếp theo|Kế đến),?"
    r"(?: là)?\s)$"
)
_GOES_ON = re.compile(rf"(?: \(?mới\)?)?(?:,| [–-])? [{LOWER}]")
_LEAD_REACH = 15
_LIES = re.compile(r" nằm (?:ở|trên|về|phía)(?!\w)")


def parse_measured(source: Source, context: Context, position: int) -> UnitMention | None:
    """Return the unit named at a position."""
    return (
        _parse_new(source, position)
        or parse_unit(source.text, position)
        or _parse_capital(source.text, position)
        or _parse_without_type(source, context, position)
    )


def _parse_without_type(source: Source, context: Context, position: int) -> UnitMention | None:
    """Return the unit of "Hà Nội có diện tích 3.360 km2" and of "Đức Thọ là một xã"."""
    text = source.text
    if not text[position].isupper():
        return None
    named = _IS_A.match(text, position)
    if named is not None:
        unit = parse_name(text, position, named.group("type"))
        return unit if unit and unit.end == named.end("name") else None
    unit = parse_unit(text, position, allow_bare=True)
    if unit is not None and (_SIZE_FOLLOWS.match(text, unit.end) or _begins(text, unit)):
        return unit
    return _parse_known(source, context, position)


def _begins(text: str, unit: UnitMention) -> bool:
    """Return whether a province without its type word begins a sentence that goes on about it."""
    before = max(0, unit.start - _LEAD_REACH), unit.start
    return _GOES_ON.match(text, unit.end) is not None and _LEAD.search(text, *before) is not None


def is_new(text: str, unit: UnitMention) -> bool:
    """Return whether a unit is said to be new before its name: "tỉnh mới A"."""
    return unit.bare is not None and _NEW_UNIT.match(text, unit.start) is not None


def _parse_new(source: Source, position: int) -> UnitMention | None:
    word = _NEW_UNIT.match(source.text, position)
    if word is None:
        return None
    unit = parse_name(source.text, word.end(), word.group("type").lower())
    return msgspec.structs.replace(unit, start=position) if unit else None


def _parse_capital(text: str, position: int) -> UnitMention | None:
    match = _CAPITAL.match(text, position)
    if match is None:
        return None
    return UnitMention(start=position, end=match.end(), type="thành phố", bare="Hà Nội", key="Hà Nội")


def _parse_known(source: Source, context: Context, position: int) -> UnitMention | None:
    """Return the unit of a name whose type the text tells elsewhere: "huyện A nằm … A có dân số …"."""
    name = _NAME.match(source.text, position)
    if name is None or not (
        _SIZE_FOLLOWS.match(source.text, name.end()) or _LIES.match(source.text, name.end())
    ):
        return None
    known = context.known_by_name(name.group()) or _told_to_be(source, name.group())
    return known and msgspec.structs.replace(known, start=position, end=name.end(), is_former=False)


def _told_to_be(source: Source, name: str) -> UnitMention | None:
    """Return the unit of a name of which the text says what it is: "A là một trong những xã xa nhất"."""
    place = source.text.find(f"{name} là ")
    told = _IS_A.match(source.text, place) if place >= 0 else None
    unit = parse_name(source.text, place, told.group("type")) if told else None
    return unit if unit and told and unit.end == told.end("name") else None
