"""The unit that a page, a list or a sentence goes on about: of its title, of a heading, of a ranking."""

import re

import msgspec

from kg.extract.linking.context import Context, Link
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import TYPE
from kg.extract.mentions.units import parse_unit
from kg.text.cue import past

_LEAD = re.compile(
    r"\W*(?:(?:Giới thiệu|Tổng quan|Khái quát|Thông tin|Vài nét|Đặc điểm|Điều kiện|Vị trí|Lịch sử|Dân số"
    rf"|Diện tích)[^\W\d]*(?:,?\s+[^\W\d]+){{0,9}}?\s+)?(?={TYPE}\s)",
    re.IGNORECASE,
)
_MARKUP = " >#*:_"
_LIST_LINE = re.compile(r"[\s>]*[-+•*]\s")
# Lines below a heading, and what may follow its name: "GIA LAI (Gia Lai + Bình Định)".
_FIELD = re.compile(
    r"[\s>*+•|\-]*(?:Tổng )?(?:Diện tích|Dân số|Quy mô|Đơn vị hành chính|Số đơn vị|Mật độ|Trụ sở|Trung tâm)"
    r"[^\n:]{0,40}:",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:\d{1,2}\.)+\s+")
_ENDS_HEADING = re.compile(
    r"(?: (?:trước|sau)(?: khi)? (?:sáp nhập|hợp nhất|sắp xếp))?[ >#*:_]*(?:\([^()\n]*\)[ >#*:_]*)?"
)
# "Xã ít dân nhất là xã A (huyện B). Sau sáp nhập, xã …"
_MOST_IS = re.compile(r"(?:nhất|thứ \w+|tiếp theo)(?: [^\W\d_]+){0,6}? là\s+")
_NEXT = re.compile(r"(?:\s\([^()\n]{1,40}\))?\.\s[^.\n]{0,60}")
# Rows of a box tell where its unit lies: "Vùng Tây Bắc", "Tỉnh A", "Huyện B".
_ROWS = re.compile(r"\n(?:Quốc gia|Vùng|Miền|Địa chỉ|Trực thuộc)(?!\w)[^\n]{0,40}\n(?:[^\n]{1,40}\n){0,2}$")
_BOX_REACH = 160
_PARAGRAPH = 700
_TAIL = re.compile(r"\s*(?:$|[,(|-])")
# "# Đức Thọ (xã)", and below it "**Đức Thọ** là một xã thuộc …"
_PAGE = re.compile(r"[\s#*]*(?P<name>[^\n(|,]{2,40}?) *(?:[(,][^\n]*)?\n")
_TYPES = "thành phố|thị trấn|đặc khu|thị xã|phường|huyện|tỉnh|quận|xã"
_IS_UNIT = re.compile(rf" là (?:một |tên một )?(?:{_TYPES})\b", re.IGNORECASE)


def portrayed(title: str, source: Source, context: Context) -> Link:
    """Return the unit whose name is all that a title has besides words like "Giới thiệu"."""
    lead = _LEAD.match(title)
    unit = parse_unit(title, lead.end()) if lead else None
    if unit is None or unit.bare is None or not _TAIL.match(title, unit.end):
        return Link()
    return context.of_title(unit)


def page_unit(source: Source) -> UnitMention | None:
    """Return the unit whose name heads a page, as the first sentence about it calls it."""
    page = _PAGE.match(source.text)
    if page is None or _IS_UNIT.search(source.text) is None:
        return None
    name = page.group("name")
    called = rf"^[ *]*(?:(?:{_TYPES}) )?{re.escape(name)}\**(?: \([^()\n]*\))? là (?:một |tên một )?"
    said = re.search(rf"{called}(?P<type>{_TYPES})\b", source.text, re.IGNORECASE | re.MULTILINE)
    unit = said and parse_unit(f"{said.group('type').lower()} {name}", 0)
    if said is None or unit is None or unit.bare is None:
        return None
    return msgspec.structs.replace(unit, start=said.start(), end=said.end())


def heading_above(source: Source, start: int, position: int) -> UnitMention | None:
    """Return the unit that stands alone in the line above a list or above "Diện tích: …"."""
    text, end = source.text, start + len(source.text[start:position].rstrip())
    while end > start:
        begin = max(start, text.rfind("\n", start, end) + 1)
        line = text[begin:end]
        if line.strip() and not _LIST_LINE.match(line) and not _FIELD.match(line):
            first = begin + len(line) - len(line.lstrip(_MARKUP))
            first = _lead_end(text, first)
            unit = parse_unit(text, first, allow_bare=True)
            is_alone = unit is not None and _ENDS_HEADING.fullmatch(text, unit.end, end) is not None
            if is_alone and is_row_of_box(text, begin):
                return None
            return unit if unit and unit.bare is not None and is_alone else None
        end = begin - 1
    return None


def is_row_of_box(text: str, position: int) -> bool:
    """Return whether the line that begins at a position tells in a box where its unit lies."""
    return _ROWS.search(text, max(0, position - _BOX_REACH), position) is not None


def _lead_end(text: str, start: int) -> int:
    """Return where the name begins in a heading: behind "1.2." and words like "Tổng quan"."""
    return past(_LEAD, text, past(_NUMBERED, text, start))


def ranked_before(source: Source, unit: UnitMention) -> UnitMention | None:
    """Return the unit for which a type word stands if the sentence before ends with it as the largest."""
    ends = list(_MOST_IS.finditer(source.text, max(0, unit.start - _PARAGRAPH), unit.start))[-1:]
    named = parse_unit(source.text, ends[0].end()) if ends else None
    if named is None or named.bare is None or named.type != unit.type:
        return None
    return named if _NEXT.fullmatch(source.text, named.end, unit.start) else None
