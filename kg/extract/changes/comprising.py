"""Units told by what they comprise.

"Xã A mới gồm các xã B, C"; "Xã A: hợp nhất các xã B, C"; "tỉnh A (B và C nhập lại)".
"""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.changes.changes import MERGE, Told, kind_of_founding
from kg.extract.changes.institutions import is_of_house
from kg.extract.changes.province_lists import provinces
from kg.extract.changes.results import INTO, parse_result
from kg.extract.changes.unit_before import NameOf, unit_before
from kg.extract.changes.unit_lists import are_level, parse_list
from kg.extract.changes.units_above import rank
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COMMUNES, COUNT, TYPE
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue

# "Xã A: hợp nhất các xã B, C", as lists of new units tell.
_HEADS = Cue(
    rf" ?: ?(?:được\s+)?(?:{MERGE}|gộp|(?:thành lập|hình thành|tổ chức lại) (?:từ|trên cơ sở))(?!\w)",
    re.IGNORECASE,
)
# "Xã A (trụ sở tại xã B, rộng 20 km2), nhập các xã B, C"
_REMARKED = Cue(
    rf" \((?=[^()\n]*(?:trụ sở|diện tích|dân số|km2))[^()\n]{{5,250}}\), (?:được )?{MERGE} (?=\w)",
    re.IGNORECASE,
)
# "Sau sắp xếp, xã A gồm …"
_AFTERWARDS = Cue(
    r"(?<!\w)sau (?:khi )?(?:được )?(?:sáp nhập|sắp xếp|hợp nhất)[^,.;:\n]{0,30}, (?:thì )?(?=\w)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r" (?:mới )?(?:sẽ )?(?:bao )?gồm(?: có)? ?:? ?(?=\w)")
_COMPRISES = Cue(
    r"\s*(?:\(?(?-i:mới)\)?|sẽ (?:rộng|mở rộng)|sau (?:khi )?(?:được )?(?:sáp nhập|sắp xếp|hợp nhất))"
    r"[^.;:\n]{0,45}?\s*(?:bao )?gồm(?: có)?\s*:?\s*(?=\w)",
    re.IGNORECASE,
)
# "Phường A có diện tích 47 km2, dân số 136.000 người, gồm: phường B, phường C"
_SIZED = Cue(
    r"(?: \([^()\n]{1,40}\))?(?: mới)? (?:có|rộng|với) (?:tổng )?(?:diện tích|dân số|quy mô|\d)"
    r"(?:[^.;:\n]|\.(?=\d)){1,120}?,? (?:bao )?gồm(?: có)? ?:? ?"
    rf"(?=(?:(?:các|{COUNT}) )?(?:xã|phường|thị trấn) )",
    re.IGNORECASE,
)
# Words with what stands in brackets of their own: "các phường A (thành phố B), C".
_INNER = r"(?:[^()\n]|\([^()\n]{1,40}\))"
_IN_BRACKETS = Cue(
    r" \((?:(?P<list>[^()\n]{3,90}?) (?:sáp nhập|hợp nhất|nhập)(?: lại| với nhau| thành)?"
    r"|(?:(?:bao )?gồm|(?:được )?(?:sáp nhập|hợp nhất|nhập)(?: từ| bởi)?"
    r"|(?:được )?(?:thành lập )?trên cơ sở(?: (?:sáp nhập|hợp nhất|nhập))?"
    r"|(?P<of>(?:được )?(?:(?:thành lập |đổi tên |tách(?: ra)? )?từ|đổi tên của)))"
    rf" (?P<all>{_INNER}{{3,200}}))\)",
    re.IGNORECASE,
)
_TYPED = Cue(rf"(?<!\w){TYPE} ", re.IGNORECASE)
_NEXT = re.compile(r"[,;]? (?:và )?(?=(?:xã|phường|thị trấn|đặc khu) )", re.IGNORECASE)
_BRACKETS = re.compile(rf" \((?P<all>{_INNER}{{3,250}})\)")
_ARRANGES = Cue(r"sắp xếp|sáp nhập|hợp nhất|(?<!\w)nhập|hình thành|thành lập", re.IGNORECASE)
# "3 quận (gồm quận 2, 9 và Thủ Đức)", "hai thị trấn mới gồm A và B": what follows tells which, not of what.
_MANY = re.compile(rf"(?<!\w)(?:{COUNT}|các|những) $", re.IGNORECASE)
# "Quận 1 có 4 phường: A (nhập phường A và B); C (…)".
_HEAD = re.compile(
    rf"(?<!\w)(?:{COUNT}|các) (?P<type>{TYPE})(?: mới)?,? ?(?:(?:bao )?gồm|là|lấy tên|có tên)? ?:? ?"
    rf"(?=[{UPPER}])",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\([^()]*$")
# "Phường A rộng 2 km2. Địa giới hành chính gồm toàn bộ các phường B, C", of the unit told just before.
_BOUNDS = Cue(
    r"(?:^|(?<=[.\n] )|(?<=[.\n]))Địa giới(?: hành chính)?(?: của (?:xã|phường)(?: này| mới)?)?"
    r"(?: mới| sẽ| được)*(?: xác định| hình thành)?(?: trên cơ sở)? (?:bao )?gồm(?: có)? ?:? ?(?=\w)",
    re.IGNORECASE,
)
_BOUNDED = re.compile(
    r"(?:^|[.\n•*+-])[ \d.)]*(?:(?:Trong|Theo) đó, )?"
    r"(?:(?i:đơn vị hành chính)(?: cơ sở| cấp xã)?(?: mới)? )?(?P<type>(?i:xã|phường) )?(?:mới )?"
    rf"(?P<name>[{UPPER}][\w']*(?: (?:- )?(?:[{UPPER}][\w']*|\d+)){{0,4}})"
    r"(?:,|:)? (?:sẽ |dự kiến |được |có |rộng|diện tích|quy mô)"
)
_JUST_BEFORE = 400
_NAME = re.compile(rf"(?:[:;,]|gồm|là|và) ?(?P<name>[{UPPER}][\w']*(?: [{UPPER}][\w']*| \d+){{0,4}})$")


def comprising(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "xã A mới gồm các xã B, C" tells: units of its own level."""
    found = [
        (unit_before(text, match.start(), sentence[0], name_of), match.end())
        for form in (_COMPRISES, _SIZED)
        for match in form.finditer(text, *sentence)
    ]
    for result, position in (*found, *_afterwards(text, sentence)):
        listed, end = parse_list(text, position, sentence[1])
        if len(listed) < 2:
            listed, end = provinces(text, position)
        if result is None or len(listed) < 2 or _MANY.search(text, sentence[0], result.start):
            continue
        level = rank(result)
        if any(rank(one.mention) == level for one in listed):
            yield Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, end))


def heading(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "Xã A: hợp nhất các xã B, C" tells; a district heads what goes into a third unit."""
    for match in (*_HEADS.finditer(text, *sentence), *_REMARKED.finditer(text, *sentence)):
        result = unit_before(text, match.start(), sentence[0], name_of)
        listed, end = parse_list(text, match.end(), sentence[1])
        if result is None or len(listed) < 2 or INTO.match(text, end, sentence[1]):
            continue
        if are_level(listed, result):
            yield Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, end))


def bounded(text: str, sentence: Span) -> Iterator[Told]:
    """Yield what "Phường A rộng 2 km2. Địa giới hành chính gồm toàn bộ các phường B, C" tells."""
    for match in _BOUNDS.finditer(text, *sentence):
        listed, end = parse_list(text, match.end(), sentence[1])
        before = list(_BOUNDED.finditer(text, max(0, match.start() - _JUST_BEFORE), match.start()))
        types = {one.mention.type for one in listed}
        if not before or len(listed) < 2 or any(rank(one.mention) < 2 for one in listed):
            continue
        type_ = (before[-1].group("type") or "").strip().lower()
        if not type_ and (len(types) > 1 or "đơn vị" not in before[-1].group().lower()):
            continue
        result = parse_result(
            text,
            before[-1].start("name"),
            type_=type_ or types.pop(),
        )
        if result is not None and result.end == before[-1].end("name"):
            yield Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, end))


def _afterwards(text: str, sentence: Span) -> Iterator[tuple[UnitMention, int]]:
    """Yield the units of "Sau sắp xếp, xã A gồm", and where what they comprise begins."""
    for match in _AFTERWARDS.finditer(text, *sentence):
        unit = parse_unit(text, match.end())
        goes_on = _GOES_ON.match(text, unit.end) if unit is not None and unit.bare is not None else None
        if unit is not None and goes_on is not None:
            yield unit, goes_on.end()


def _headed(text: str, position: int, start: int) -> UnitMention | None:
    """Return the unit right before `position` whose type word stands at the head of a list of new units."""
    name = _NAME.search(text, max(start, position - 60), position)
    heads = [
        one for one in _HEAD.finditer(text, start, position) if not _OPEN.search(text, start, one.start())
    ]
    if name is None or not heads:
        return None
    return parse_result(text, name.start("name"), type_=heads[-1].group("type").lower())


def in_brackets(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "tỉnh A (B và C nhập lại)" tells."""
    for match in _IN_BRACKETS.finditer(text, *sentence):
        result = unit_before(text, match.start(), sentence[0], name_of)
        result = result or _headed(text, match.start(), sentence[0])
        if result is None or _MANY.search(text, sentence[0], result.start):
            continue
        start, stop = match.span("list" if match.group("list") else "all")
        if _is_of_thing(text, (sentence[0], result.start), match.group(), text[start:stop]):
            continue
        listed, end = parse_list(text, start, stop, type_=result.type)
        if not listed:
            listed, end = provinces(text, start)
        is_whole = not text[end:stop].strip() and are_level(listed, result)
        if listed and is_whole and (len(listed) > 1 or match.group("of")):
            if "tách" in (match.group("of") or ""):
                listed = [msgspec.structs.replace(one, share="part") for one in listed]
            kind = kind_of_founding(listed)
            yield Told(kind=kind, result=result, sources=tuple(listed), span=(result.start, match.end()))
            least = 1 if match.group("of") else 2
            yield from _next_brackets(text, match.end(), sentence[1], least)
    if _ARRANGES.search(text, *sentence):
        yield from _brackets_alone(text, sentence, name_of)


def _is_of_thing(text: str, before: Span, brackets: str, listed: str) -> bool:
    """Return whether brackets tell what a team, a cooperative or the like is made of, and no unit."""
    if "gồm" not in brackets.lower() and _TYPED.search(listed):
        return False
    return is_of_house(text, *before)


def _brackets_alone(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what a row of brackets tells: "sắp xếp còn 2 xã, gồm: xã A (xã B, C), xã D (xã E, F)"."""
    told = []
    for match in _BRACKETS.finditer(text, *sentence):
        result = unit_before(text, match.start(), sentence[0], name_of)
        if result is None or result.type not in COMMUNES:
            continue
        stop = match.end("all")
        listed, end = parse_list(text, match.start("all"), stop)
        if len(listed) > 1 and end == stop and are_level(listed, result):
            told.append(
                Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, match.end()))
            )
    if len(told) > 1:
        yield from told


def _next_brackets(text: str, position: int, stop: int, least: int) -> Iterator[Told]:
    """Yield what goes on without a verb: "phường A (nhập phường B, C), phường D (phường E, F)"."""
    following = _NEXT.match(text, position, stop)
    result = parse_unit(text, following.end()) if following else None
    brackets = _BRACKETS.match(text, result.end, stop) if result and result.bare is not None else None
    if result is None or brackets is None:
        return
    listed, end = parse_list(text, brackets.start("all"), brackets.end("all"))
    is_whole = end == brackets.end("all") and are_level(listed, result)
    if len(listed) >= least and is_whole:
        kind = kind_of_founding(listed)
        yield Told(kind=kind, result=result, sources=tuple(listed), span=(result.start, brackets.end()))
        yield from _next_brackets(text, brackets.end(), stop, least)
