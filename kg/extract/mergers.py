"""Changes of units: mergers of listed sources into a named result, in articles and in resolutions.

Constructions: RESULT "được thành lập trên cơ sở sáp nhập" SOURCES; "sáp nhập" SOURCES "thành" RESULT;
"sắp xếp toàn bộ … của" SOURCES "thành xã mới có tên gọi là" RESULT; "nhập" SOURCES "vào" RESULT;
SOURCES "sáp nhập, đổi tên thành" RESULT. A change names its sources and its result, else it is none.
"""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.context import Context
from kg.extract.figures import find_area, find_population
from kg.extract.source import Source
from kg.extract.types import UnitMention
from kg.extract.units import parse_name, parse_unit
from kg.model.findings import ChangeSource, Span, UnitChange
from kg.text.alphabet import LOWER, UPPER
from kg.text.dates import find_dates
from kg.text.sentences import sentences

_MERGE = r"(?:sáp nhập|hợp nhất|nhập|sắp xếp)"
_WHOLE = r"(?:toàn bộ|nguyên trạng)"
_PART = r"(?:(?:một |1 )?phần(?:\s+(?:lớn|còn lại|nhỏ))?)"
_FOUNDED = re.compile(
    rf"\s*(?:\(?mới\)?\s*)?(?:được\s+|sẽ\s+|vừa\s+)*(?:thành lập"
    r"|hình thành)(?:\s+mới)?(?:\s*,?\s*(?:vào\s+|từ\s+)?ngày\s+[\d/.-]+)?\s*,?\s*(?:trên|từ)\s+(?:cơ sở"
    rf"|việc)?\s*(?:việc\s+)?(?:{_MERGE}\s*)?",
    re.IGNORECASE,
)
_VERB = re.compile(
    rf"(?<!sau khi )(?<!\w)(?:thực hiện\s+)?{_MERGE}(?!\w)(?:\s+(?:các\s+)?đơn vị hành chính\s*:?)?",
    re.IGNORECASE,
)
_BASIS = re.compile(r"(?<!\w)thành lập\s+", re.IGNORECASE)
_ON_BASIS = re.compile(
    rf"\s*(?:mới\s+)?(?:,\s*)?(?:thuộc\s+\S+\s+)?trên cơ sở\s+(?:{_MERGE}\s*)?", re.IGNORECASE
)
_INTO = re.compile(
    r"[\s,*]*(?:(?:để\s+|và\s+)?(?:lấy tên\s+(?:gọi\s+)?là|đổi tên\s+thành|thành lập|trở thành"
    r"|thành(?!\s+phố)|vào|đặt tên(?:\s+là)?)[\s*]*)+(?:(?:một|1)\s+)?(?:(?:xã|phường|tỉnh|thành phố"
    r"|thị trấn|đặc khu|đơn vị hành chính)(?:\s+mới)?\s*,?\s*(?:có tên gọi|lấy tên(?:\s+gọi)?"
    r"|với tên gọi|mang tên|tên gọi|có tên|gọi)[\s*]*(?:là[\s:*]*)?)?[*\s]*",
    re.IGNORECASE,
)
# Inside the lists of resolutions: what is left of a unit after an earlier clause.
_AFTER_CLAUSE = (
    r"(?:\s*,?\s*sau khi (?:đã )?(?:thực hiện )?sắp xếp\s+theo\s+quy\s+định\s+tại\s+(?:các\s+)?"
    r"(?:khoản\s+\d+(?:\s*,\s*|\s+và\s+|\s+)(?:\d+(?:\s*,\s*|\s+và\s+|\s+))*)+Điều\s+này)?"
)
_SEPARATOR = re.compile(
    rf"{_AFTER_CLAUSE}[\s:*]*(?:(?:,|;|và|với|cùng|cùng với"
    rf"|,\s*và)[\s*]*)?(?:(?P<whole>{_WHOLE})\s*"
    rf"|(?P<part>{_PART})\s*)?(?:(?:toàn bộ|một phần|địa giới hành chính|diện tích tự nhiên|diện tích"
    rf"|quy mô dân số|dân số|,|và|của)\s*)*(?:(?:các|\d+|hai|ba|bốn|năm|sáu"
    rf"|bảy)\s*(?:đơn vị(?:\s+hành chính)?\s*:?\s*|(?=(?:xã|phường|thị trấn|tỉnh)))?)?[*]*",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?:xã|phường|thị trấn|tỉnh|thành phố)\s*(?::|gồm(?:\s+có)?\s*:?|,)\s*", re.IGNORECASE)
_PARENT = re.compile(r"\s*(?:\(|,|thuộc)?\s*(?:đều\s+)?(?:thuộc\s+|của\s+)?")
_CLOSE = re.compile(r"\s*(?:cũ)?\s*\)")
_OLD = re.compile(r"\s*(?:\(cũ\)|cũ|trước đây)(?!\w)")
_PROPOSED = re.compile(r"đề xuất|đề nghị|trình|thống nhất chủ trương|phương án", re.IGNORECASE)
_PLANNED = re.compile(r"dự kiến|(?<!\w)sẽ(?!\w)|sắp tới|chuẩn bị (?:sáp|hợp)", re.IGNORECASE)
_ACT = re.compile(r"(?:Nghị quyết|Nghị định)\s+(?:số\s+)?(?P<number>\d+/[\w\-/]+)", re.IGNORECASE)
_TWO_OR_PLACED = 1


class ListedUnit(msgspec.Struct, frozen=True, kw_only=True):
    """A source in a list: its mention, how much of it, and the parent printed with it."""

    mention: UnitMention
    extent: str
    parent: UnitMention | None = None


def unit_changes(source: Source, raw: str, context: Context) -> tuple[UnitChange, ...]:
    """Return the changes of units that a text tells, in its order; one a result and set of sources."""
    found: dict[tuple[str, frozenset[str]], UnitChange] = {}
    text = _joined(source.text)
    for span in sentences(text):
        for change in _in_sentence(source, raw, context, text, span):
            key = (change.result, frozenset(one.unit for one in change.sources))
            found.setdefault(key, change)
    return tuple(found.values())


def _joined(text: str) -> str:
    """Return the text with broken lines joined: a single line end inside a sentence, as in printed acts."""
    return re.sub(r"(?<=[^\n.:;!?])\n(?=[^\n\-•*#|!])(?!\d+\\?[.)])", " ", text)


def _in_sentence(source: Source, raw: str, context: Context, text: str, span: Span) -> Iterator[UnitChange]:
    sentence = text[slice(*span)]
    if not re.search(rf"{_MERGE}|trên cơ sở", sentence, re.IGNORECASE):
        return
    for match in _FOUNDED.finditer(text, *span):
        result = _unit_before(source, context, text, match.start(), span[0])
        listed, end = parse_list(source, text, match.end(), span[1])
        if result and listed and re.search(_MERGE, sentence, re.IGNORECASE):
            yield _change(source, raw, context, text, span, result, listed, (result.start, end))
            return
    for match in _BASIS.finditer(text, *span):
        result = parse_unit(text, match.end(), source.gazetteer)
        basis = _ON_BASIS.match(text, result.end) if result else None
        if result and basis:
            listed, end = parse_list(source, text, basis.end(), span[1])
            if listed:
                yield _change(source, raw, context, text, span, result, listed, (match.start(), end))
                return
    yield from _verb_first(source, raw, context, text, span)


def _verb_first(source: Source, raw: str, context: Context, text: str, span: Span) -> Iterator[UnitChange]:
    end = span[0]
    for match in _VERB.finditer(text, *span):
        if match.start() < end:
            continue
        listed, stop = parse_list(source, text, match.end(), span[1])
        start = match.start()
        before: list[ListedUnit] = []
        if not listed or _INTO.match(text, match.end()):
            before, start = _list_before(source, text, match.start(), end)
            listed, stop = (before, match.end()) if before and not listed else (listed, stop)
        elif re.match(r"\s*với\s", text[match.end() : match.end() + 6]):
            before, start = _list_before(source, text, match.start(), end)
            listed = [*before, *listed]
        clause = re.compile(_AFTER_CLAUSE).match(text, stop)
        into = _INTO.match(text, clause.end() if clause else stop)
        result = _result(source, text, into.end(), listed) if into and listed else None
        if result is None or not listed:
            continue
        end = result.end
        if len(listed) > 1 or re.search(r"vào\s+$", into.group() if into else ""):
            yield _change(source, raw, context, text, span, result, listed, (start, end))


def _result(source: Source, text: str, position: int, listed: list[ListedUnit]) -> UnitMention | None:
    """Return the unit named as the result; a new name need not be in the register."""
    unit = parse_unit(text, position, source.gazetteer)
    if unit is not None and unit.bare is not None:
        return unit
    match = re.compile(
        rf"(?P<type>xã|phường|thị trấn"
        rf"|đặc khu)\s+(?P<name>[{UPPER}][\w']*(?:\s[{UPPER}][\w']*){{0,3}}(?:\s\d+)?)"
    ).match(text, position)
    if match:
        return UnitMention(
            start=position, end=match.end(), type=match.group("type"), bare=match.group("name")
        )
    return None


def _unit_before(
    source: Source, context: Context, text: str, position: int, start: int
) -> UnitMention | None:
    """Return the named unit that ends right before `position`."""
    best = None
    for match in re.compile(r"(?<!\w)\w").finditer(text, max(start, position - 60), position):
        unit = parse_unit(text, match.start(), source.gazetteer)
        if unit is not None and unit.end <= position and not text[unit.end : position].strip(" ,*()mới"):
            best = best or unit
    if best is None or best.bare is not None:
        return best
    link = context.link(best)
    if link.name is None or not link.name.startswith(best.type + " "):
        return None
    return msgspec.structs.replace(best, bare=link.name[len(best.type) + 1 :])


def parse_list(source: Source, text: str, position: int, stop: int) -> tuple[list[ListedUnit], int]:
    """Return the units listed from `position` on, and where the list ends.

    A type word before the first name serves those after it ("các xã A, B và C"); a parent in brackets or
    after a comma serves those before it that have none; "một phần" serves what follows up to the next word
    of extent.
    """
    found: list[ListedUnit] = []
    type_, extent, end = "", "whole", position
    while position < stop:
        gap = _SEPARATOR.match(text, position)
        after = gap.end() if gap else position
        if gap and gap.group("whole"):
            extent = "whole"
        elif gap and gap.group("part"):
            extent = "part"
        counted = _COUNTED.match(text, after)
        if counted:
            type_ = re.match(r"\w+(?:\s(?:trấn|phố))?", counted.group().lower()).group()  # type: ignore[union-attr]
            after = counted.end()
        mention = parse_unit(text, after, source.gazetteer)
        if mention is not None and mention.bare is None:
            mention = None
        if mention is None and type_ and (not found or re.search(r",|;|và|:", text[end:after]) or counted):
            mention = parse_name(text, after, type_, source.gazetteer)
        if mention is None and (found or gap):
            mention = _unknown(text, after, type_ if found else "")
        if mention is None:
            break
        type_ = mention.type or type_
        old = _OLD.match(text, mention.end)
        end = position = old.end() if old else mention.end
        found.append(ListedUnit(mention=mention, extent=extent))
        position = end = _take_parent(source, text, found, end)
    return found, end


_UNKNOWN = re.compile(
    rf"(?P<type>xã|phường|thị trấn)?\s*(?P<name>[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]*){{1,3}})"
    r"(?=\s*(?:,|;|và|thành|\(|vào))"
)


def _unknown(text: str, position: int, type_: str) -> UnitMention | None:
    """Return a commune in a list whose name the register does not know, such as a misprint."""
    match = _UNKNOWN.match(text, position)
    if match is None or not (match.group("type") or type_ in ("xã", "phường", "thị trấn")):
        return None
    return UnitMention(
        start=position, end=match.end("name"), type=match.group("type") or type_, bare=match.group("name")
    )


def _take_parent(source: Source, text: str, found: list[ListedUnit], position: int) -> int:
    """Give the units without a parent the district or province printed after them; return where it ends."""
    gap = _PARENT.match(text, position)
    after = gap.end() if gap else position
    parent = parse_unit(text, after, source.gazetteer)
    if (
        parent is None
        or parent.bare is None
        or parent.type not in ("huyện", "quận", "thị xã", "thành phố", "tỉnh")
    ):
        return position
    if found[-1].mention.type in ("tỉnh", "thành phố"):
        return position
    for index, one in enumerate(found):
        if one.parent is None:
            found[index] = msgspec.structs.replace(one, parent=parent)
    close = _CLOSE.match(text, parent.end)
    return close.end() if close else parent.end


def _list_before(source: Source, text: str, position: int, start: int) -> tuple[list[ListedUnit], int]:
    """Return the units listed right before a verb ("xã A và xã B sáp nhập"), and where they start."""
    for match in re.compile(r"(?<!\w)(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]ỉnh|[Tt]hành phố|TP)(?!\w)").finditer(
        text, start, position
    ):
        listed, end = parse_list(source, text, match.start(), position)
        tail = text[end:position].strip(" ,*")
        if listed and re.fullmatch(
            r"(?:(?:\S+\s+)?từ ngày [\d/]+\s*)?(?:được|sẽ|đã|vừa|đã được|sẽ được)?", tail
        ):
            return listed, match.start()
    return [], position


def _change(
    source: Source,
    raw: str,
    context: Context,
    text: str,
    sentence: Span,
    result: UnitMention,
    listed: list[ListedUnit],
    hull: Span,
) -> UnitChange:
    rest = (hull[1], sentence[1])
    area = find_area(text, *rest)
    population = find_population(text, *rest)
    end = max([hull[1], *(found.span[1] for found in (area, population) if found)])
    normal = source.normalised.raw
    span = normal((hull[0], end))
    link = context.link_result(result)
    statement = text[slice(*sentence)]
    act = _ACT.search(statement)
    effective = _effective(text, hull)
    parent = context.parent_name(link)
    return UnitChange(
        quote=raw[slice(*span)],
        span=span,
        spans={"result": normal((result.start, result.end))},
        confidence=0.9,
        kind="merge",
        result=_name(result),
        result_parent=parent,
        result_id=link.id,
        result_candidates=() if link.id else link.ids,
        sources=tuple(_source(source, context, one, link) for one in listed),
        area_km2=area.value if area else None,
        population=int(population.value) if population else None,
        act=act.group("number") if act else None,
        effective=effective,
        effective_basis="stated" if effective else None,
        status="proposed"
        if _PROPOSED.search(statement)
        else "planned"
        if _PLANNED.search(statement)
        else "done",
    )


def _effective(text: str, hull: Span) -> str | None:
    """Return the full day printed within a change: "được thành lập ngày 1/7/2025 trên cơ sở …"."""
    days = [found.iso() for found in find_dates(text, *hull) if found.day and found.year]
    return days[0] if len(days) == 1 else None


def _source(source: Source, context: Context, one: ListedUnit, result: object) -> ChangeSource:
    link = context.link_source(one.mention, one.parent, result)  # type: ignore[arg-type]
    parent = one.parent
    return ChangeSource(
        unit=_name(one.mention),
        parent=f"{parent.type} {parent.bare}" if parent else None,
        extent="part" if one.extent == "part" else "whole",
        unit_id=link.id,
        unit_candidates=() if link.id else link.ids,
        span=source.normalised.raw((one.mention.start, one.mention.end)),
    )


def _name(mention: UnitMention) -> str:
    return f"{mention.type} {mention.bare}".strip()
