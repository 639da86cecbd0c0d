"""The bodies that hold events: which one stands before a verb, and the one that acts for another."""

import re

from kg.extract.bodies.decide import Body, resolve_body
from kg.extract.events.occasions import EventText, Organiser
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention
from kg.extract.mentions.unit_words import LEVELS
from kg.extract.mentions.units import parse_unit

# Schools, centres and media are no bodies whose conferences count.
_NOT_HOLDERS = ("truong-", "trung-tam-", "bao-", "dai-")
# A standing board acts for its committee.
_STANDING = frozenset(["ban-thuong-vu-cap-uy", "thuong-truc-cap-uy"])
_STANDING_OF_FRONT, _FRONT = "ban-thuong-truc-uy-ban-mttq", "uy-ban-mttq"
# What may stand between a body and its verb: place, number and term, adverbs.
TO_VERB = re.compile(
    r"(?:\s*\([^()\n]{1,40}\))?(?:,\s*(?:tỉnh\s|thành phố\s|TP\.?\s?|huyện\s|H\.\s?|quận\s"
    r"|Q\.\s?|thị xã\s|TX\.\s?)[^,.;()\n]{2,24}?(?:,\s(?-i:[A-ZĐ])[^,.;()\n]{2,20}?)?)?"
    r"(?:,?\s*\(?khóa\s+(?:[IVXL]+|\d+)\)?)?"
    r"(?:,?\s*\(?nhiệm kỳ\s+\d{4}\s*-\s*\d{4}\)?)?,?(?:\s+(?:vừa|đã|sẽ|dự kiến|cũng|mới|tiếp tục|long trọng"
    r"|phối hợp\s[^,.;\n]{1,60}?))*\s*",
    re.IGNORECASE,
)
# "Đảng ủy A và Đảng ủy B đã tổ chức", where the second is not known.
_WITH_ANOTHER = re.compile(r"\s+(?:và|cùng)\s+[^,.;\n]{3,70}?\s(?:đã|vừa|sẽ)?\s*")
# "tại trụ sở UBND xã A, Đoàn xã A tổ chức": the first is a place; "theo chỉ đạo của Huyện ủy A, …".
_APART = re.compile(
    r"(?<!\w)(?:(?:tại|ở)\s(?:[^,.;\n]{1,40}\s)?|(?:chỉ đạo|kế hoạch(?: số [^\s,]+)?) của\s)$", re.IGNORECASE
)
_LONGEST_PLACE = 50
_JOINT = re.compile(r"\s*(?:,|và|cùng)\s*")
# Who is told to hold one has not held it.
_TOLD = re.compile(
    r"(?:giao(?: cho)?|đề nghị|yêu cầu|kiến nghị|chỉ đạo|đề xuất|do|kiểm tra|bầu|tham mưu(?: cho)?)\s+$",
    re.IGNORECASE,
)
UNION = re.compile(r"[Cc]ông đoàn\s+")
_REACH = 130
_LONGEST_BODY = 90


def holder_before(reading: EventText, start: int, verb: int) -> tuple[Organiser, BodyMention] | None:
    """Return the body that holds what the verb at `verb` tells, and its mention; of several the first.

    Args:
        start: of the sentence.
    """
    first = max(start, verb - _REACH)
    mention = mention_before(reading.source, first, verb, TO_VERB)
    mention = mention or mention_before(reading.source, first, verb, _WITH_ANOTHER)
    if mention is None:
        return None
    body, earliest = holder(reading, mention), mention
    while True:
        start_before = max(start, earliest.start - _LONGEST_BODY)
        before = mention_before(reading.source, start_before, earliest.start, _JOINT)
        other = holder(reading, before) if before else None
        if before is None or other is None or _is_apart(reading.text, start, before.start):
            break
        earliest, body = before, other
    if body is None or _TOLD.search(reading.text, start, earliest.start):
        return None
    return body, earliest


def _is_apart(text: str, start: int, position: int) -> bool:
    """Return whether a body is where something is held, or whose order is carried out."""
    return _APART.search(text, max(start, position - _LONGEST_PLACE), position) is not None


def mention_before(source: Source, start: int, stop: int, gap: re.Pattern[str]) -> BodyMention | None:
    """Return the longest body in a stretch from which only a gap leads to its end."""
    heads = source.anchors.heads
    for position in range(start, stop):
        is_head = position in heads and not source.lowered.endswith("công ", start, position)
        mention = parse_body(source, position) if is_head else None
        if mention is not None and gap.fullmatch(source.text, mention.end, stop):
            return mention
    return None


def body_at(reading: EventText, position: int) -> tuple[Body, BodyMention] | None:
    """Return the body whose name begins at a position, and its mention."""
    mention = parse_body(reading.source, position)
    body = resolve_body(reading.source, reading.context, mention, mention.kinds, ()) if mention else None
    return (body, mention) if body and mention else None


def holder_at(reading: EventText, position: int) -> tuple[Organiser, BodyMention] | None:
    """Return the body whose name begins at a position as one that holds conferences, and its mention."""
    mention = parse_body(reading.source, position)
    body = holder(reading, mention) if mention else None
    return (body, mention) if body and mention else None


def holder(reading: EventText, mention: BodyMention) -> Organiser | None:
    """Return the body as one that holds conferences; a division of some body's holds none of its own."""
    if mention.host is not None and set(mention.kinds) & _STANDING:
        mention = mention.host
    body = resolve_body(reading.source, reading.context, mention, mention.kinds, ())
    if body is None or body.kind.is_catch_all or _is_unnamed(reading.source, mention):
        return None
    if body.is_central:
        name = body.name.removeprefix("Trung ương ") if body.kind.system == "mass" else body.name
        return Organiser(name, body.kind.kind_id)
    if not body.unit.name or body.kind.kind_id.startswith(_NOT_HOLDERS):
        return None
    if body.kind.kind_id == _STANDING_OF_FRONT:
        return Organiser.of_kind(_FRONT, body.unit)
    return Organiser(body.name, body.kind.kind_id, body.unit)


def council(reading: EventText, position: int) -> tuple[Organiser, int] | None:
    """Return the people's council (HĐND) whose name begins at `position`, and where it ends."""
    found = body_at(reading, position)
    if found is None or found[0].kind.kind_id != "hoi-dong-nhan-dan" or not found[0].unit.name:
        return None
    body, mention = found
    return Organiser(body.name, body.kind.kind_id, body.unit), mention.end


def trade_union(reading: EventText, position: int) -> tuple[Organiser, int] | None:
    """Return the trade union (Công đoàn) of a commune; above it is the federation's (Liên đoàn Lao động)."""
    head = UNION.match(reading.text, position)
    unit = parse_unit(reading.text, head.end()) if head else None
    is_commune = unit is not None and unit.bare is not None and "commune" in LEVELS[unit.type]
    link = reading.context.link(unit) if unit and is_commune else None
    if unit is None or link is None or link.name is None:
        return None
    return Organiser(f"Công đoàn {link.name}", "cong-doan", link, link.name), unit.end


def _is_unnamed(source: Source, mention: BodyMention) -> bool:
    """Return whether a committee is of a party organisation whose name is not read."""
    return mention.unit is None and source.lowered.endswith("đảng bộ", mention.start, mention.end)
