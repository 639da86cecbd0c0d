"""Bodies as trees, read from text: head + field + host body + unit; their names are in `body_names`."""

import re
from collections.abc import Collection

import msgspec

from kg.extract.mentions.fields import field_name, field_span, lower_field_span, without_province
from kg.extract.mentions.heads import (
    COUNCIL_NEXT,
    GAP,
    LOCAL,
    NAMESAKE,
    central_kind,
    goes_on,
    head_unit,
    is_bloc_of_the_centre,
    is_of_department,
    is_of_event,
    is_same_committee,
    joined_department,
    kinds_for,
    kinds_of_the_centre,
    names_more,
    seated_body,
    village_body,
)
from kg.extract.mentions.lexicon import Head
from kg.extract.mentions.people import parse_person
from kg.extract.mentions.places import place_at
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention
from kg.extract.mentions.units import parse_unit
from kg.text.alphabet import UPPER
from kg.text.cue import past

_VIETNAM = re.compile(r"\s*(?:Việt Nam|VN)(?!\w)", re.IGNORECASE)
_VILLAGE_BODIES = ("chi-bo", "ban-cong-tac-mat-tran")


def parse_body(source: Source, start: int, *, depth: int = 0) -> BodyMention | None:
    """Return the longest body whose head begins exactly at `start`, else None."""
    best: BodyMention | None = None
    for end, heads in source.anchors.heads.get(start, ()):
        if best is not None and not _is_catch_all(source, best) and heads[0].slot != "committee":
            continue
        is_cut = heads[0].slot == "body" and source.lowered.startswith(" bộ", end - 3)
        if is_cut and end - 2 in source.anchors.heads:
            continue  # "Thanh tra bộ" is no head in "Thanh tra Bộ Công an"
        found = _parse_head(source, start, end, heads, depth)
        if found and (best is None or found.end > best.end):
            best = found if found.printed else msgspec.structs.replace(found, printed=source.text[start:end])
    return best and _with_owner(source, best, depth)


def parse_division(source: Source, end: int, head: str) -> BodyMention | None:
    """Return the division of "Vụ trưởng Kinh tế đối ngoại", whose head stands in the title only.

    Args:
        end: of the title. head: "vụ", "cục" ….
    """
    heads = source.lexicon.heads
    words = _WORDS.match(source.lowered, end)
    if words is None or source.lowered.startswith(f"{head} ", end + 1):
        return None
    run = words.group().split()
    for count in range(len(run), 0, -1):
        name = " ".join(run[:count])
        known = heads.get(f"{head} {name}")
        if known:
            return _parse_head(source, end, end + 1 + len(name), known, 0)
    if not source.text[end + 1].isupper():
        return None
    beside = parse_body(source, end + 1)
    if beside is not None and _is_agency(source, beside) and _is_whole(source, beside):
        return None  # "Vụ trưởng Bộ Y tế"
    if parse_person(source.text, end + 1, source.lexicon.vocabulary, is_expected=True):
        return None
    found = _parse_field(source, end, end, heads.get(head, ()), 0)
    return found and _with_owner(source, found, 0)


_WORDS = re.compile(r"\s\w+(?:\s\w+){0,5}")


# "Trưởng phòng Ngân sách, Sở Tài chính", "Phòng Cảnh sát giao thông (PC08) Công an TP", "Cục A (Bộ Y tế)".
_OWNERGAP = re.compile(
    r" *(?:\((?:[A-ZĐ]{1,5}\d{0,3}|nay là [^()]{3,60})\)\s*)?"
    r"(?P<joiner>[,(-]\s*)?(?:(?:thuộc|của|trực thuộc)\s+)?"
)
# Divisions that an agency may own, and the kind they are then.
_OWNED = {
    "phong-khac": "phong-thuoc-co-quan",
    "doi-thuoc-co-quan": "doi-thuoc-co-quan",
    "vu-thuoc-bo": "vu-thuoc-bo",
    "cuc-thuoc-bo": "cuc-thuoc-bo",
    "tong-cuc-khac": "tong-cuc-khac",
    "trung-tam-khac": "trung-tam-khac",
}
_NO_OWNERS = ("phong-", "chi-bo", "thon-", "doi-", "quoc-hoi", "chinh-phu", "chu-tich-nuoc", "bao-", "dai-")


def _with_owner(source: Source, body: BodyMention, depth: int) -> BodyMention:
    """Return a division with the agency it belongs to, where that follows."""
    kind = body.kinds[0]
    owned = _OWNED.get(kind) or ("phong-thuoc-co-quan" if kind.startswith("phong-") else None)
    if owned is None or body.unit is not None or body.host is not None or depth > 2:
        return body
    gap = _OWNERGAP.match(source.text, body.end)
    owner = parse_body(source, gap.end(), depth=depth + 1) if gap else None
    if gap is None or owner is None:
        return body
    if owner.kinds[0] == "uy-ban-nhan-dan" and kind.startswith("phong-") and not gap.group("joiner"):
        return msgspec.structs.replace(body, end=owner.end, unit=owner.unit)  # "Phòng Nội vụ UBND huyện A"
    is_centre = kind == "trung-tam-khac"
    if not _is_agency(source, owner) or (is_centre and not owner.kinds[0].startswith("so-")):
        return body
    end = owner.end
    if gap.group("joiner") and gap.group("joiner").startswith("("):
        if not source.text.startswith(")", end):
            return body
        end += 1
    field = body.field or body.printed.partition(" ")[2]
    return msgspec.structs.replace(
        body, end=end, kinds=(owned,), field=field, host=owner, unit=owner.unit, printed=""
    )


def _is_agency(source: Source, body: BodyMention) -> bool:
    """Return whether a body has divisions: an office or authority, not an assembly or a committee."""
    kind = source.lexicon.vocabulary.bodies[body.kinds[0]]
    if kind.system in ("council", "front") or kind.is_party_committee or kind.kind_id.startswith(_NO_OWNERS):
        return kind.kind_id.startswith("van-phong-")
    return kind.kind_id not in ("uy-ban-nhan-dan", "dang-bo", "bo-chinh-tri", "ban-bi-thu")


# Party bodies that a text names without the agency they are in.
_CAUCUSES = ("ban cán sự", "đảng đoàn", "bcs", "đảng ủy cơ quan")


def _is_catch_all(source: Source, body: BodyMention) -> bool:
    bodies = source.lexicon.vocabulary.bodies
    return all(bodies[kind].is_catch_all for kind in body.kinds)


def _parse_head(
    source: Source, start: int, end: int, heads: tuple[Head, ...], depth: int
) -> BodyMention | None:
    slots = {head.slot for head in heads}
    if "committee" in slots or "council" in slots or "body" in slots:
        host = _parse_host(source, end, depth, slots)
        if host is not None:
            return _with_host(source, start, heads, host)
    if "unit" in slots or "committee" in slots or "council" in slots:
        own = NAMESAKE if heads[0].kind_id == "truong-chinh-tri" else _VIETNAM
        after = past(own, source.text, end)
        unit = head_unit(source, after, heads)
        central = None if unit else central_kind(source, start, after, heads[0].kind_id)
        if central:
            printed = source.text[start:after]
            field = printed.partition(" ")[2] if central not in LOCAL else None
            return BodyMention(start=start, end=after, kinds=(central,), field=field, printed=printed)
        kinds = kinds_for(heads, unit.type if unit else None)
        is_open = unit is None and "committee" in slots
        if is_open and (names_more(source, after) or is_of_event(source, start, after)):
            return None
        if kinds and unit is None and is_bloc_of_the_centre(source, end, kinds[0]):
            return None
        if kinds and unit is None and kinds[0].startswith("phong-") and is_of_department(source, end):
            return None
        if kinds and unit is None and kinds[0].startswith(("so-", "ban-quan-ly-")):
            if goes_on(source, end, kinds[0]):
                return None
            joined = joined_department(source, start, end) if kinds[0].startswith("so-") else None
            if joined:
                return joined
        if kinds:
            place = "" if unit and unit.type else place_at(source, after)
            if place and not (unit and unit.bare == place):
                return BodyMention(start=start, end=after + 1 + len(place), kinds=kinds, place=place)
            return BodyMention(start=start, end=unit.end if unit else after, kinds=kinds, unit=unit)
    if "field" in slots:
        found = _parse_field(source, start, end, heads, depth)
        if found:
            return found
    if "body" in slots and source.lowered.startswith(_CAUCUSES, start):
        return BodyMention(
            start=start, end=end, kinds=tuple(head.kind_id for head in heads if head.slot == "body")
        )
    if "none" in slots:
        kinds = tuple(head.kind_id for head in heads if head.slot == "none")
        unit = head_unit(source, end, heads) if kinds[0] in LOCAL else None
        if unit is not None and unit.type:  # "Hội Nông dân Việt Nam tỉnh Nghệ An"
            return BodyMention(start=start, end=unit.end, kinds=(LOCAL[kinds[0]],), unit=unit)
        place = place_at(source, end)
        return BodyMention(start=start, end=end + bool(place) + len(place), kinds=kinds, place=place)
    return None


def _parse_host(source: Source, end: int, depth: int, slots: Collection[str]) -> BodyMention | None:
    if depth > 2:
        return None
    gap = ("council" in slots and COUNCIL_NEXT.match(source.text, end)) or GAP.match(source.text, end)
    position = gap.end() if gap else end
    host = parse_body(source, position, depth=depth + 1)
    # "Đảng đoàn MTTQ Việt Nam": the gap may hold the first word of the host
    return host or (parse_body(source, end + 1, depth=depth + 1) if position > end + 1 else None)


def _with_host(source: Source, start: int, heads: tuple[Head, ...], host: BodyMention) -> BodyMention | None:
    """Return the body in its host, where the host is of the kind that the head asks for."""
    bodies = source.lexicon.vocabulary.bodies
    if is_same_committee(source, start, host):
        return msgspec.structs.replace(host, start=start)
    wanted = []
    for head in heads:
        kinds = [bodies[kind] for kind in host.kinds]
        if (
            (
                head.slot == "committee"
                and any(kind.is_party_committee or kind.kind_id == "trung-uong-doan" for kind in kinds)
            )
            or (head.slot == "council" and "hoi-dong-nhan-dan" in host.kinds)
            or head.slot == "body"
        ):
            wanted.append(head.kind_id)
    if not wanted:
        return None
    if host.kinds == ("ban-chap-hanh-trung-uong",):
        # "UBKT Trung ương Đảng": a central kind of its own, where there is one
        named = kinds_of_the_centre(source, wanted[0])
        if named:
            return BodyMention(start=start, end=host.end, kinds=named)
    return BodyMention(start=start, end=host.end, kinds=tuple(wanted), host=host, unit=host.unit)


def _parse_field(
    source: Source, start: int, end: int, heads: tuple[Head, ...], depth: int
) -> BodyMention | None:
    if heads[0].kind_id in _VILLAGE_BODIES:
        found = village_body(source, start, end, heads[0].kind_id)
        if found:
            return found
    if source.lowered.endswith(" tại", start, end):
        return seated_body(source, start, end, heads)
    span = field_span(source, start, end)
    if span is None and source.lowered.startswith("phòng", start):
        return _parse_lower_division(source, start, end, heads, depth)
    if span is None:
        return None
    stop = _before_owner(source, *span, depth)
    name = re.sub(r"(?:\svà|[\s,&-])+$", "", source.text[span[0] : stop])
    stop = span[0] + len(name)
    if not name:
        return None
    name = field_name(source, start, end, name)
    position = stop
    while position < len(source.text) and source.text[position] == " ":
        position += 1
    unit = parse_unit(source.text, position, allow_bare=False)
    if unit is None:
        name, unit = without_province(source, name, stop)
    kinds = tuple(dict.fromkeys(head.kind_id for head in heads if head.slot == "field"))
    return BodyMention(start=start, end=unit.end if unit else stop, kinds=kinds, field=name, unit=unit)


def _parse_lower_division(
    source: Source, start: int, end: int, heads: tuple[Head, ...], depth: int
) -> BodyMention | None:
    """Return the division of "trưởng phòng kế hoạch, Sở Y tế": in lower case only before its owner."""
    span = lower_field_span(source, end)
    if span is None or depth > 0:
        return None
    stop = _before_owner(source, *span, depth)
    name = source.text[span[0] : stop].rstrip(" ,-")
    kinds = tuple(dict.fromkeys(head.kind_id for head in heads if head.slot == "field"))
    body = BodyMention(start=start, end=span[0] + len(name), kinds=kinds, field=name)
    owned = _with_owner(source, body, depth)
    return owned if owned.host is not None else None


def _before_owner(source: Source, start: int, stop: int, depth: int) -> int:
    """Return where the agency begins that ends a field ("Ngân sách Sở Tài chính"), else `stop`."""
    if depth > 1:
        return stop
    for match in re.finditer(rf"(?<=\s)[{UPPER}]", source.text[start:stop]):
        position = start + match.start()
        if position in source.anchors.heads:
            body = parse_body(source, position, depth=depth + 1)
            if body is not None and _is_agency(source, body) and _is_whole(source, body):
                return position
    return stop


def _is_whole(source: Source, body: BodyMention) -> bool:
    """Return whether a name needs no more: "Sở Tài chính", "Công an tỉnh", "Ban Tổ chức Tỉnh ủy"."""
    kind = source.lexicon.vocabulary.bodies[body.kinds[0]]
    return body.unit is not None or body.host is not None or kind.is_central or kind.kind_id.startswith("so-")
