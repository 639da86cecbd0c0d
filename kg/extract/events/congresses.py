"""Congresses: "Đại hội (đại biểu) Đảng bộ UNIT lần thứ N, nhiệm kỳ A-B", "Đại hội N của Đảng"."""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.bodies.decide import Body
from kg.extract.events.asides import has_own_day, is_aside, is_resolution_of
from kg.extract.events.congress_holders import congresses_apart, holding, of_who_holds
from kg.extract.events.event_days import day_beside, find_day, own_day, parts_of_days
from kg.extract.events.occasions import (
    BELOW,
    ELECTS,
    LAN,
    LEVEL,
    NO_DAY,
    NUMBER,
    TERM_BEHIND,
    EventText,
    Occasion,
    Organiser,
    find_term,
    ordinal_of,
    term_given_at,
    term_of_elected,
    year_of,
)
from kg.extract.events.organisers import body_at, trade_union
from kg.extract.events.party_organisations import organisation
from kg.extract.events.short_names import by_short_name, of_nation
from kg.extract.mentions.rules import found_by
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue, past
from kg.text.numbers import parse_ordinal

PARTY = Organiser("Đảng Cộng sản Việt Nam", "dang-cong-san-viet-nam")
_PARTY_NAME = r"(?:của\s+)?Đảng(?:\s+(?:Cộng sản|CS)(?:\s+Việt Nam)?|(?!\s+(?:bộ|ủy|viên)))"
_PARTY_CONGRESS = Cue(
    r"Đại hội(?:\s+(?:đại biểu|đảng))*(?:\s+(?P<national>toàn quốc))?"
    rf"(?P<party>\s+{_PARTY_NAME})?\s+"
    rf"(?:(?:lần\s+)?thứ\s+(?P<n>{NUMBER})|(?:lần\s+|khóa\s+)?(?P<m>[IVXL]+|\d{{1,2}})(?!\w))"
    rf"(?P<of>\s+{_PARTY_NAME}(?!\w))?",
    re.IGNORECASE,
)
# "Đại hội toàn quốc lần thứ VI, VII và VIII".
_MORE = re.compile(
    r"(?:\s*(?:,|và)\s*(?:thứ\s+)?[IVXL]+(?!\w))++"
    r"(?!\s+(?:của\s+)?(?:Đảng bộ|tỉnh|huyện|thành phố|thị xã|quận|xã|phường|Đoàn|Hội|Quốc hội)(?!\w))",
)
_OF_PARTY = re.compile(rf"\s+{_PARTY_NAME}(?!\w)", re.IGNORECASE)
_ROMAN = re.compile(r"[IVXL]+")
_OF_UNIT = re.compile(r"\s*(?:của\s+)?(?:Đảng bộ|Đoàn|Hội|tỉnh|huyện|quận|xã|phường|thành phố)(?!\w)")
_CONGRESS = Cue(
    r"(?:(?:(?:Đại hội|đại hội|ĐẠI HỘI)(?:\s+\(ĐH\))?(?:\s+(?:đại biểu|Đại biểu))?|ĐHĐB|ĐH(?= Đảng bộ))"
    r"(?:\s+toàn quốc)?|(?:mừng)\s+Đại biểu)\s+"
    r"(?=(?:(?:lần\s+)?thứ\s+\S+\s+|[IVX]+,?\s+)?(?:của\s+)?"
    r"(?:[Đđ]ảng bộ(?! các cấp| cấp| cơ sở| trực thuộc)|MTTQ|Mặt trận|Hội |Đoàn |Liên đoàn"
    rf"|[Cc]ông đoàn |[Pp]hụ nữ |[Nn]ông dân |[Cc]ựu chiến binh |CCB |{LEVEL} ))"
)
_PARTY_WORD = re.compile(r"Đảng", re.IGNORECASE)
_ALONE = re.compile(rf"Đảng bộ(?=,?\s+(?:{LAN}|nhiệm kỳ))", re.IGNORECASE)
_BEFORE_BODY = re.compile(r"(?P<n>[IVX]+),?\s+(?:của\s+)?|của\s+", re.IGNORECASE)
# "(lần 1)" is of a draft; "Đảng bộ xã A (tỉnh B) lần thứ I".
_ORDINAL = re.compile(
    rf"\s*(?:\((?:{LEVEL}|(?-i:[{UPPER}]))[^()\n]{{1,30}}\)\s*)?,?\s*(?:\((?!lần\s+\d)\s*)?(?:{LAN})",
    re.IGNORECASE,
)
_TAIL = re.compile(TERM_BEHIND, re.IGNORECASE)
_IS_HELD = re.compile(
    r"tổ chức|diễn ra|khai mạc|bế mạc|tiến hành|tiếp tục|bước vào|tại"
    r"|(?<!đi )(?<!về )(?<!biểu )(?<!đoàn )dự (?:và chỉ đạo )?[Đđ]ại hội"
)
_IS_AHEAD = re.compile(
    r"duyệt|chuẩn bị|chào mừng|hướng (?:tới|đến)|tiến tới|họp báo|tuyên truyền"
    r"|(?<!chương )trình (?:tại )?$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"sẽ tiếp tục")
# "Ông A dự và phát biểu tại Đại hội …".
_TAKES_PART = re.compile(
    r"(?<!\w)(?:(?<!đi )(?<!về )(?<!biểu )(?<!đoàn )dự|chủ trì|phát biểu(?: chỉ đạo)? tại) $", re.IGNORECASE
)
_AND = re.compile(r"\s+và\s.*", re.DOTALL)
_SPACE, _TO_UNIT = re.compile(r"\s*"), re.compile(r",?\s*")
_NATIONAL = "trung-uong-"
_NEAR = 40
_NAMELESS = re.compile(rf"(?:^|\s){LEVEL}$|^(?:Tỉnh|Thành|Huyện|Quận|Thị|Xã|Phường) đoàn$|ủy$")


def congresses(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield the congresses of one sentence that are told by a number, a term or a day of their own."""
    yield from found_by(of_the_party, of_the_party(reading, span))
    yield from found_by(held_by, held_by(reading, span))
    yield from found_by(of_body, of_body(reading, span))


def of_the_party(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield the congresses of the whole party: "Đại hội XIII của Đảng"."""
    for match in _PARTY_CONGRESS.finditer(reading.text, *span):
        ordinal = ordinal_of(match.group("n") or match.group("m"))
        more = _MORE.match(reading.text, match.end(), span[1])
        is_party = match.group("national") or "đảng" in match.group().lower()
        is_party = is_party or (more is not None and _OF_PARTY.match(reading.text, more.end()))
        # A number of which no year is known is of another congress.
        if is_party and year_of(PARTY, ordinal) and not _OF_UNIT.match(reading.text, match.end()):
            is_ahead = _IS_AHEAD.search(reading.text, max(span[0], match.start() - _NEAR), match.start())
            is_spoken_of = is_ahead or is_aside(reading.text, span[0], match.start())
            is_own = not is_spoken_of or has_own_day(reading.text, span[0], *match.span())
            when = day_beside(reading, span, match.span()) if is_own else NO_DAY
            one = Occasion(
                kind="congress",
                body=PARTY,
                span=match.span(),
                ordinal=ordinal,
                term=_party_term(reading.text, match.end(), span[1], is_dated=when != NO_DAY),
                when=when,
            )
            yield one
            for number in map(parse_ordinal, _ROMAN.findall(more.group()) if more else ()):
                if year_of(PARTY, number):
                    yield msgspec.structs.replace(one, ordinal=number, term=None, when=NO_DAY)


def _party_term(text: str, start: int, end: int, *, is_dated: bool) -> str | None:
    """Return the term printed right behind a congress of the party, or that of whom it elects."""
    tail = _TAIL.match(text, start, end)
    if tail is not None:
        return find_term(text, *tail.span())
    return term_of_elected(text, (start, end), 1) if is_dated else None


def of_body(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield "Đại hội (đại biểu) BODY lần thứ N, nhiệm kỳ A-B"."""
    text = reading.text
    begin = span[0]  # behind the congress told before: what stands there is of that one
    matches = list(_CONGRESS.finditer(text, *span))
    for match, part in zip(matches, parts_of_days(text, span, [one.span() for one in matches]), strict=True):
        is_national = "toàn quốc" in match.group()
        body, end, number_of = _body(reading, match.end(), span[0], is_national=is_national)
        if body is None or _is_nameless(body):
            continue
        if body.kind == "dang-bo" and not _PARTY_WORD.search(text, match.start(), end):
            body = holding(reading, (span[0], match.start())) or body
        stop = past(_TAIL, text, end)
        elects = ELECTS.search(text, stop, span[1])
        is_spoken_of = is_aside(text, begin, match.start())
        is_ahead = (
            is_spoken_of or _IS_AHEAD.search(text, begin, match.start()) or _GOES_ON.search(text, *span)
        )
        is_cited = is_resolution_of(text, span[0], match.start())
        is_attended = not is_ahead and _TAKES_PART.search(text, begin, match.start()) is not None
        is_dated = bool((elects or _IS_HELD.search(text, *span)) and not is_ahead and not is_cited)
        term = find_term(text, match.start(), min(span[1], stop + 1))
        if term is None and is_dated:
            remainder = 0 if body.kind == "dang-bo" else None
            term = term_of_elected(text, (stop, span[1]), remainder)
            term = term or term_given_at(text, (begin, match.start()), remainder)
        words, year = (match.start(), stop), _year(body, term)
        is_own = not is_ahead or has_own_day(text, begin, match.start(), stop)
        beside = day_beside(reading, part, words) if is_own else NO_DAY
        within = (max(begin, part[0]), part[1])
        when = own_day(reading, part, words, within=within, year=year) if is_dated else beside
        if not _AND.fullmatch(text, stop, min(span[1], stop + _NEAR)):
            begin = stop
        is_held = bool(is_dated and (when[0] or elects))
        is_open = number_of is None and term is None
        if is_open and not (beside[0] or ((is_held or is_attended) and _is_of_party(body))):
            continue
        yield Occasion(
            kind="congress",
            body=body,
            span=words,
            is_held=is_held,
            is_attended=is_attended,
            is_cited=is_cited,
            is_aside=is_spoken_of,
            ordinal=number_of,
            term=term,
            when=when,
        )


def _is_nameless(body: Organiser) -> bool:
    """Return whether nothing tells of which unit a body is: "Đại hội Đảng bộ Quân sự tỉnh"."""
    is_open = body.unit is not None and not body.unit.name
    return body.name == "Đảng bộ" or (is_open and _NAMELESS.search(body.name) is not None)


def _year(body: Organiser, term: str | None) -> int | None:
    """Return the year of a congress of the party, which is the first of the term that it opens."""
    return int(term[:4]) if term and _is_of_party(body) and term[:4].isdigit() else None


def _is_of_party(body: Organiser) -> bool:
    return body.name.startswith("Đảng bộ")


def held_by(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield "BODY tổ chức Đại hội đại biểu lần thứ N"."""
    text = reading.text
    told = list(congresses_apart(reading, span))
    parts = parts_of_days(text, span, [(start, held.end()) for _, start, held in told])
    for (body, start, held), part in zip(told, parts, strict=True):
        stop = past(_TAIL, text, held.end())
        term = find_term(text, start, min(span[1], stop + 1))
        ordinal = ordinal_of(held.group("n"))
        if (ordinal is None and term is None) or _is_nameless(body):
            continue
        when = find_day(reading, part, _year(body, term))
        yield Occasion(kind="congress", body=body, span=(start, stop), ordinal=ordinal, term=term, when=when)


def _body(
    reading: EventText, position: int, start: int, *, is_national: bool
) -> tuple[Organiser | None, int, int | None]:
    """Return the body of a congress, where its name and number end, and the number.

    Args:
        start: of the sentence. is_national: it is called "toàn quốc".
    """
    text = reading.text
    ordinal = None
    first = _ORDINAL.match(text, position) or _BEFORE_BODY.match(text, position)
    if first:
        ordinal = ordinal_of(first.group("n"))
        position = past(_SPACE, text, first.end())
    alone = _ALONE.match(text, position)
    if alone:
        named = of_who_holds(reading, start, alone)
    else:
        named = (
            organisation(reading, position)
            or trade_union(reading, position)
            or of_nation(reading.source, position, is_national=is_national)
            or by_short_name(reading, position)
            or _front(reading, position)
        )
    if named is None:
        return None, position, None
    body, end = named
    end = past(BELOW, text, end)
    after = _ORDINAL.match(text, end)
    if after and ordinal is None:
        ordinal, end = ordinal_of(after.group("n")), after.end()
    return body, end, ordinal


def _front(reading: EventText, position: int) -> tuple[Organiser, int] | None:
    """Return the Front or mass organisation; a congress is the Front's and not its committee's."""
    found = body_at(reading, position)
    if found is None:
        return None
    body, mention = found
    local = _local(reading, body, mention.end)
    if local is not None:
        return local
    if mention.unit is None and not body.is_central and body.unit.name:
        return None  # "148 xã đã tổ chức Đại hội Hội Nông dân lần thứ I"
    name = body.name
    if body.kind.system == "front":
        name = name.removeprefix("Ủy ban ")
    name = name.removeprefix("Trung ương ")
    return Organiser(name, body.kind.kind_id, None if body.is_central else body.unit), mention.end


def _local(reading: EventText, body: Body, position: int) -> tuple[Organiser, int] | None:
    """Return an organisation of a unit whose name goes on from the national one's: "Hội A Việt Nam xã B"."""
    kind_id = body.kind.kind_id.removeprefix(_NATIONAL)
    is_of_nation = kind_id != body.kind.kind_id and kind_id in reading.source.lexicon.vocabulary.bodies
    unit = parse_unit(reading.text, past(_TO_UNIT, reading.text, position)) if is_of_nation else None
    return (Organiser.of_kind(kind_id, reading.context.link(unit)), unit.end) if unit else None
