"""Bodies: head + field + host + unit, read from text and written in their canonical form."""

import re

from kg.extract.lexicon import UNIT_TYPES, Head
from kg.extract.people import parse_person
from kg.extract.source import Source
from kg.extract.types import BodyMention, UnitMention
from kg.extract.units import parse_name, parse_unit
from kg.text.alphabet import LOWER, UPPER
from kg.vocabulary import BodyKind, Vocabulary

_GAP = re.compile(r"\s*(?:\(\s*[A-ZĐ&\-]{2,12}\s*\)\s*)?(?:(?:thuộc|của|trực thuộc)\s+)?(?:MTTQ\s+)?")
_VIETNAM = re.compile(r"\s*(?:Việt Nam|VN)(?!\w)", re.IGNORECASE)
# Words in lower case that end the own name of a body: what follows is no longer its name.
_ENDS_FIELD = (
    r"giữ|được|làm|đã|cho|là|tại|đến|về|từ|nhận|sang|thôi|có|phát biểu|trao|cùng|để|do|vừa|sẽ|đang|nói"
    r"|khẳng|đối|thay|theo|kể|trong|ngày|ông|bà|đồng chí|đồng thời|anh|chị|kiêm|với|vào|nhiệm kỳ|khóa"
    r"|tham (?:gia|dự)|dự|thuộc|của|hiện|bị|bổ nhiệm|chia sẻ|tặng|báo cáo|trình bày|điều (?:động|hành)"
    r"|ghi nhận|trả lời|ký|đề nghị|thăm|lần|bầu|thông (?:qua|báo)|gồm|cũng|này|sau|khi|năm|trước|thừa"
    r"|lãnh đạo|chủ (?:trì|tịch|nhiệm)|giai đoạn"
    r"|tỉnh|huyện|quận|xã(?! hội)|phường|thành phố|thị (?:xã|trấn)"
    rf"|nguyên\s(?:là|phó|trưởng|chủ tịch|bí|giám|[{UPPER}])"
)
_FIELD = re.compile(
    rf"\s+(?P<field>[{UPPER}&][\w&/]*(?:(?:\s|\s-\s|-|\s?&\s?|\svà\s"
    rf"|,\s(?=[{UPPER}][\w\s]{{1,25}}\s(?:và|&)\s))[{UPPER}\d][\w&/]*"
    rf"|\s(?:và\s)?(?!(?:{_ENDS_FIELD}|và)(?!\w))[{LOWER}]+(?!\w)){{0,16}})"
)
# "Ban Quản lý dự án đầu tư xây dựng …" goes on in lower case.
_PROJECT = re.compile(_FIELD.pattern.replace(f"[{UPPER}&]", "[\\w&]", 1))
# Heads that give the type of the unit whose name follows: "Huyện ủy Đức Thọ".
COMMITTEE_TYPES = {
    "tinh-uy": "tỉnh", "huyen-uy": "huyện", "quan-uy": "quận", "thi-uy": "thị xã", "thanh-uy": "thành phố",
    "tinh-doan": "tỉnh", "huyen-doan": "huyện", "quan-doan": "quận", "thi-doan": "thị xã",
    "thanh-doan": "thành phố",
}  # fmt: skip
COMMITTEE_BY_TYPE = {
    "tỉnh": "tinh-uy", "thành phố": "thanh-uy", "huyện": "huyen-uy", "quận": "quan-uy", "thị xã": "thi-uy",
    "xã": "dang-uy-xa", "phường": "dang-uy-phuong", "thị trấn": "dang-uy-thi-tran",
    "đặc khu": "dang-uy-dac-khu",
}  # fmt: skip


def parse_body(source: Source, start: int, *, depth: int = 0) -> BodyMention | None:
    """Return the longest body whose head begins exactly at `start`, else None."""
    best: BodyMention | None = None
    for end, heads in source.anchors.heads.get(start, ()):
        found = _parse_head(source, start, end, heads, depth)
        if found and (best is None or found.end > best.end):
            best = found
            if not _is_catch_all(source, found):
                break
    return best


def _is_catch_all(source: Source, body: BodyMention) -> bool:
    bodies = source.lexicon.vocabulary.bodies
    return all(bodies[kind].is_catch_all for kind in body.kinds)


def _parse_head(
    source: Source, start: int, end: int, heads: tuple[Head, ...], depth: int
) -> BodyMention | None:
    slots = {head.slot for head in heads}
    if "committee" in slots or "council" in slots or "body" in slots:
        host = _parse_host(source, end, depth)
        if host is not None:
            return _with_host(source, start, heads, host)
    if "unit" in slots or "committee" in slots or "council" in slots:
        after = end
        vietnam = _VIETNAM.match(source.text, end)
        if vietnam:
            after = vietnam.end()
        unit = _parse_unit(source, after, heads)
        kinds = _kinds_for(heads, unit)
        if kinds:
            return BodyMention(start=start, end=unit.end if unit else after, kinds=kinds, unit=unit)
    if "field" in slots:
        found = _parse_field(source, start, end, heads)
        if found:
            return found
    if "body" in slots and source.lowered.startswith(("ban cán sự", "đảng đoàn", "bcs"), start):
        return BodyMention(
            start=start, end=end, kinds=tuple(head.kind_id for head in heads if head.slot == "body")
        )
    if "none" in slots:
        kinds = tuple(head.kind_id for head in heads if head.slot == "none")
        return BodyMention(start=start, end=end, kinds=kinds)
    return None


def _parse_host(source: Source, end: int, depth: int) -> BodyMention | None:
    if depth > 2:
        return None
    gap = _GAP.match(source.text, end)
    return parse_body(source, gap.end() if gap else end, depth=depth + 1)


def _with_host(source: Source, start: int, heads: tuple[Head, ...], host: BodyMention) -> BodyMention | None:
    """Return the body in its host, where the host is of the kind that the head asks for."""
    bodies = source.lexicon.vocabulary.bodies
    wanted = []
    for head in heads:
        kinds = [bodies[kind] for kind in host.kinds]
        if (
            (
                head.slot == "committee"
                and any(kind.is_party_committee or kind.kind_id == "dang-uy-khac" for kind in kinds)
            )
            or (head.slot == "council" and "hoi-dong-nhan-dan" in host.kinds)
            or head.slot == "body"
        ):
            wanted.append(head.kind_id)
    if not wanted:
        return None
    return BodyMention(start=start, end=host.end, kinds=tuple(wanted), host=host, unit=host.unit)


def _parse_unit(source: Source, end: int, heads: tuple[Head, ...]) -> UnitMention | None:
    gap = _GAP.match(source.text, end)
    for position in dict.fromkeys((end, gap.end() if gap else end)):
        while position < len(source.text) and source.text[position] == " ":
            position += 1
        kind = heads[0].kind_id
        # "Huyện ủy Đức Thọ": the head gives the type of the unit.
        named = kind in COMMITTEE_TYPES and parse_name(
            source.text, position, COMMITTEE_TYPES[kind], source.gazetteer
        )
        unit = named or parse_unit(source.text, position, source.gazetteer, allow_bare=True)
        if unit is not None:
            return unit
    return None


def _kinds_for(heads: tuple[Head, ...], unit: UnitMention | None) -> tuple[str, ...]:
    """Return the kinds whose required type word is the unit's; without a unit all are possible."""
    kinds: list[str] = []
    # With a unit beside it a body is the unit's ("Ban Dân tộc tỉnh"), without one the council's.
    ordered = sorted(heads, key=lambda head: head.slot != "unit") if unit is not None else heads
    for head in ordered:
        if head.slot in ("field", "body", "none"):
            continue
        if head.type and unit is not None and unit.type and head.type != unit.type:
            continue
        if head.kind_id not in kinds:
            kinds.append(head.kind_id)
    return tuple(kinds)


def _parse_field(source: Source, start: int, end: int, heads: tuple[Head, ...]) -> BodyMention | None:
    is_project = source.lowered.startswith(("ban quản lý", "bql", "ban qlda"), start)
    match = (_PROJECT if is_project else _FIELD).match(source.text, end)
    if match is None:
        return None
    name = match.group("field")
    stop = match.end("field")
    # A unit's type word or a known unit ends the field: "Phòng Quản lý đô thị quận 5".
    for type_ in UNIT_TYPES:
        cut = source.lowered.find(f" {type_} ", match.start("field"), stop + 1)
        if cut > 0:
            stop = min(stop, cut)
    titles = source.anchors.titles
    stop = next((position for position in range(match.start("field") + 1, stop) if position in titles), stop)
    stop = _before_person(source, match.start("field"), stop)
    name = re.sub(r"(?:\svà|[\s,&-])+$", "", source.text[match.start("field") : stop])
    stop = match.start("field") + len(name)
    if not name:
        return None
    position = stop
    while position < len(source.text) and source.text[position] == " ":
        position += 1
    unit = parse_unit(source.text, position, source.gazetteer, allow_bare=False)
    kinds = tuple(dict.fromkeys(head.kind_id for head in heads if head.slot == "field"))
    return BodyMention(start=start, end=unit.end if unit else stop, kinds=kinds, field=name, unit=unit)


def _before_person(source: Source, start: int, stop: int) -> int:
    """Return where a person's name begins at the end of a field ("VCCI Vũ Tiến Lộc"), else `stop`."""
    for match in re.finditer(r"(?<=\s)\w", source.text[start:stop]):
        person = parse_person(
            source.text, start + match.start(), source.lexicon.vocabulary, is_expected=False
        )
        if person is not None and person.end >= stop and len(person.name.split()) > 2:
            return person.start
    return stop


def canonical_body(
    kind: BodyKind, unit: str | None, *, field: str | None, host: str | None, vocabulary: Vocabulary
) -> str:
    """Return the canonical name of a body.

    Args:
        unit: unit with type word; None or "" leaves the name out ("Tỉnh ủy").
        host: canonical name of the host body for {committee}, {council} and {body}.
    """
    unit = unit or ""
    shown = "Thành phố Hồ Chí Minh" if unit == "thành phố Hồ Chí Minh" else _numbered(unit)
    bare = shown if unit == "thành phố Hồ Chí Minh" or unit.rpartition(" ")[2].isdigit() else _bare(unit)
    values = {
        "unit": shown, "name": bare, "committee": host or "", "council": host or "", "body": host or "",
        "field": field or "", "region": field or "",
    }  # fmt: skip
    name = re.sub(r"\{(\w+)\}", lambda match: values[match.group(1)], kind.pattern)
    return re.sub(r"\s+", " ", name).strip()


def _bare(unit: str) -> str:
    if unit in UNIT_TYPES:
        return ""  # a type that the context does not name
    for type_ in UNIT_TYPES:
        if unit.startswith(type_ + " "):
            return unit[len(type_) + 1 :]
    return unit


def _numbered(unit: str) -> str:
    """Return "Quận 5" for "quận 5" (as the press writes numbered units), other names as they are."""
    return (
        unit[:1].upper() + unit[1:]
        if unit.startswith("quận ") and unit.rpartition(" ")[2].isdigit()
        else unit
    )
