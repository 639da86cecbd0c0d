"""Conferences of one sentence: "BODY tổ chức hội nghị"; "Hội nghị lần thứ N Ban Chấp hành Trung ương khóa K".

The term of a body ("nhiệm kỳ 2025-2030") goes before its number ("khóa XV").
"""

import re
from collections.abc import Iterator

from kg.extract.events.asides import is_resolution_of
from kg.extract.events.congress_holders import COMMITTEES
from kg.extract.events.event_days import day_beside, find_day, own_day
from kg.extract.events.occasions import (
    ELECTS,
    LEVEL,
    NO_DAY,
    NTH,
    NUMBER,
    EventText,
    Occasion,
    Organiser,
    find_khoa,
    find_term,
    ordinal_of,
    term_given_at,
    term_of_elected,
    until_another,
)
from kg.extract.events.organisers import holder_at, holder_before
from kg.extract.mentions.rules import found_by
from kg.model.findings import Span
from kg.text.cue import Cue, past

CENTRAL_COMMITTEE = Organiser("Ban Chấp hành Trung ương Đảng", "ban-chap-hanh-trung-uong")
_NEAR, _NEAR_DAY = 60, 150
_BOARD, _COMMITTEE = "(?:Ban Chấp hành|BCH)", "(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy"
_KHOA, _YEARS = r"khóa\s+(?:[IVXL]+|\d{1,2})", r"nhiệm kỳ\s*:?\s*\d{4}\s*-\s*\d{4}"
_PLENUM = Cue(
    rf"Hội nghị\s+(?:lần\s+thứ\s+(?P<n>{NUMBER})\s*(?:,\s*\d{{1,2}}\s+)?,?\s*(?:của\s+)?)?"
    rf"(?:{_BOARD}\s+)?(?:Trung ương|TW|TƯ)"
    rf"(?:\s+Đảng)?(?:\s+(?:lần\s+thứ\s+)?(?P<m>{NUMBER}))?",
    re.IGNORECASE,
)
# A plenum that the sentence tells of, not one cited for what it decided.
_TAKES_PLACE = re.compile(
    r"\s*,?\s*(?:khóa\s+\w+\s*)?(?:(?:đã|vừa|chính thức)\s+)*(?:khai mạc|bế mạc|diễn ra)(?!\w)",
    re.IGNORECASE,
)
_HELD = Cue(
    r"(?<!\w)(?:tổ chức|tiến hành|khai mạc|triệu tập|họp)\s+(?:(?:trọng thể|thành công|buổi)\s+)*"
    # "hội nghị tiếp xúc cử tri": deputies meet those who voted for them
    r"(?:hội nghị|bất thường|phiên(?=\s+(?:lần\s+)?thứ\s)|từ ngày|duyệt(?=[^,.;\n]{0,30}đại hội))"
    r"(?!\w)(?!\s+tiếp xúc cử tri)"
    r"(?:(?<=hội nghị)\s+(?:bất thường|hiệp thương))?"
    rf"(?:\s+(?:{_BOARD}\s+(?:Đảng bộ\s+)?(?:{LEVEL}\s+)?)?(?:{NTH}))?",
    re.IGNORECASE,
)
# "Hội nghị lần thứ nhất, nhiệm kỳ 2024-2029".
_TERM_AFTER = re.compile(
    rf"[\s,(]{{1,3}}(?:(?:{_KHOA}[\s,()]{{1,4}})?{_YEARS}|(?<=\(){_KHOA}(?=\))"
    rf"|(?:của\s+)?{_BOARD}\s+{_KHOA}(?!\w))",
    re.IGNORECASE,
)
# "khóa XIX, nhiệm kỳ 2022-2027" says the same twice; the years are taken.
_KHOA_OF_YEARS = re.compile(rf"(?<!\w){_KHOA}\)?[\s,(]{{1,3}}{_YEARS}", re.IGNORECASE)
_YEARS_LONG = 24
_OPENS = re.compile(r"(?:\([^()\n]{2,40}\))?[^.;\n]{0,60}?(?:ngày|sáng|chiều|tối)\s", re.IGNORECASE)
_AT = Cue(
    r"(?<!\w)tại\s+(?:trụ sở\s+)?"
    r"(?P<place>(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\sủy\s(?:TP\.)?[^,.;\n]{1,40}?),?\s+"
    r"(?:đã\s+|vừa\s+)?diễn ra\s+(?:trọng thể\s+)?hội nghị",
    re.IGNORECASE,
)
_OF_DECISION = Cue(
    r"(?<!\w)hội nghị\s+(?:công bố|trao|triển khai)\s+(?:(?:và|trao|công bố|các)\s+)*quyết định\s+của\s+"
    r"(?=Ban Thường vụ|BTV|Thường trực)",
    re.IGNORECASE,
)
# "hội nghị về chuyển đổi số do UBND tỉnh A (phối hợp với …) tổ chức"
_BY = Cue(r"(?<!\w)hội nghị(?:\s[^.;\n]{1,90}?)?,?\s+do\s+(?=\w)", re.IGNORECASE)
_HOLDS = re.compile(r"\s+(?:(?:phối hợp|chủ trì)\s[^,.;\n]{0,60}?)?tổ chức(?!\w)", re.IGNORECASE)
_NUMBERED = Cue(
    rf"(?<!\w)hội nghị\s+(?:lần\s+(?:thứ\s+)?(?P<n>{NUMBER})\s*"
    r"(?:diễn ra [^,.;]{2,30})?,?\s*(?:\(mở rộng\)\s*)?"
    r"(?:của\s+)?)?(?:Đoàn Chủ tịch\s+)?"
    rf"(?:{_BOARD}\s+(?:(?:Trung ương|TW|TƯ|T\.Ư)\s+)?"
    rf"(?=(?:Tỉnh |Thành |Huyện )?Đoàn |Hội |(?:Tổng )?Liên đoàn |LĐLĐ |Đảng bộ (?!{LEVEL}|TP)))?"
    rf"(?={_BOARD}|Ban Thường vụ|BTV|{_COMMITTEE}"
    r"|(?:Tỉnh |Thành |Huyện )?Đoàn |Hội |(?:Tổng )?Liên đoàn |LĐLĐ |Đảng bộ "
    r"|Ủy ban (?:Trung ương |TƯ |TW )?(?:MTTQ|Mặt trận)|UB ?(?:TƯ |TW )?MTTQ)",
    re.IGNORECASE,
)
_NUMBER_AFTER = re.compile(
    r"\s*(?:\(?khóa\s+\w{1,6}\)?,?\s*)?(?:\((?:bất thường|mở rộng)\)\s*)?,?\s*"
    rf"(?:lần\s+(?:thứ\s+)?|thứ\s+)(?P<n>{NUMBER})",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?<!\w)hội nghị\s+(?:trực tuyến\s+|cán bộ\s+|bất thường\s+|mở rộng\s+)*(?:của\s+)?"
    r"(?:(?:Đoàn Chủ tịch|Ban Thường vụ|Thường trực)\s+)?"
    rf"(?=Ủy ban|{_COMMITTEE}|UBND|UBMTTQ|Chính phủ|{_BOARD}\s+(?:Đảng bộ|{_COMMITTEE}))",
    re.IGNORECASE,
)
# "Hội nghị lần thứ 8 Ban Chấp hành Trung ương Hội Nông dân": of no party.
_OF_OTHERS = re.compile(r"\s*(?:Hội|Đoàn|Mặt trận|MTTQ|Liên đoàn|Tổng)(?!\w)")


def conferences(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield the conferences of a sentence: those with a number, and what a body holds."""
    yield from found_by(plenums, plenums(reading, span))
    found = found_by(numbered, numbered(reading, span))
    found += found_by(held_by, held_by(reading, span))
    yield from found or found_by(told_by_place, told_by_place(reading, span))


def plenums(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield plenums of the Central Committee."""
    text = reading.text
    for match in _PLENUM.finditer(text, *span):
        number = match.group("n") or match.group("m")
        if number and not _OF_OTHERS.match(text, match.end()):
            is_held = _TAKES_PLACE.match(text, match.end(), span[1])
            within = span if is_held else match.span()
            is_cited = is_resolution_of(text, span[0], match.start())
            yield Occasion(
                kind="conference",
                body=CENTRAL_COMMITTEE,
                span=match.span(),
                ordinal=ordinal_of(number),
                term=find_khoa(
                    text, (match.end(), until_another(text, match.end(), min(span[1], match.end() + 40)))
                ),
                when=NO_DAY if is_cited else own_day(reading, span, match.span(), within=within),
            )


def numbered(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield "Hội nghị lần thứ N Ban Chấp hành Đảng bộ UNIT khóa K", the number before or after the body."""
    text = reading.text
    for match in _NUMBERED.finditer(text, *span):
        found = holder_at(reading, match.end())
        if found is None or found[0].kind == CENTRAL_COMMITTEE.kind:
            continue
        body, mention = found
        after = _NUMBER_AFTER.match(text, mention.end)
        number = match.group("n") or (after.group("n") if after else None)
        if number is None:
            continue
        end = after.end() if after else mention.end
        near = (match.start(), until_another(text, end, min(span[1], end + _NEAR)))
        is_cited = is_resolution_of(text, span[0], match.start())
        yield Occasion(
            kind="conference",
            body=body,
            span=(match.start(), end),
            ordinal=ordinal_of(number),
            term=_term(text, near)
            or _elected(text, (end, span[1]), body)
            or _elected(text, (span[0], match.start()), body, is_before=True),
            when=NO_DAY if is_cited else own_day(reading, span, (match.start(), end), within=span),
        )


def held_by(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield "BODY tổ chức hội nghị"; a meeting (cuộc họp) that is none and has no number is no event."""
    text = reading.text
    opening = _OPENS.match(text, *span)
    for held in _HELD.finditer(text, *span):
        is_dated = opening is not None and 0 <= held.start() - opening.end() < _NEAR_DAY
        found = holder_before(reading, span[0], held.start())
        if found is None or found[0].kind == "hoi-dong-nhan-dan":
            continue
        body, mention = found
        own = (mention.end, past(_TERM_AFTER, text, held.end(), span[1]))
        number = held.group("n")
        words = (mention.start, held.end())
        fills = (own[1], span[1] if number or "bất thường" in held.group().lower() else own[1])
        yield Occasion(
            kind="conference",
            body=body,
            span=words,
            ordinal=ordinal_of(number),
            term=_term(text, own) or _elected(text, fills, body),
            when=find_day(reading, span) if is_dated else day_beside(reading, span, words),
        )
        return


def _term(text: str, span: Span) -> str | None:
    """Return the years of a stretch, or those that go on from its "khóa"; else the "khóa"."""
    years = _KHOA_OF_YEARS.search(text, span[0], span[1] + _YEARS_LONG)
    return find_term(text, *(years.span() if years else span)) or find_khoa(text, span)


def _elected(text: str, span: Span, body: Organiser, *, is_before: bool = False) -> str | None:
    """Return the term of the posts that a conference of a committee fills, as its sentence tells."""
    find = term_given_at if is_before else term_of_elected
    return find(text, span, 0) if body.kind in COMMITTEES else None


def told_by_place(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield the conference in a committee's house, at which its decision is made known, or of a day."""
    text = reading.text
    tells_of_day = _OPENS.match(text, *span) or ELECTS.search(text, *span)
    for pattern in (_AT, _OF_DECISION, _BY, _DATED) if tells_of_day else (_AT, _OF_DECISION, _BY):
        match = pattern.search(text, *span)
        place = match and (match.start("place") if pattern is _AT else match.end())
        found = holder_at(reading, place) if place else None
        if match is None or found is None:
            continue
        body, mention = found
        if pattern is _BY and not _HOLDS.match(text, mention.end):
            continue
        if body.unit or pattern in (_BY, _DATED):
            end = max(match.end(), mention.end)
            yield Occasion(
                kind="conference",
                body=body,
                span=(match.start(), end),
                term=_elected(text, (end, span[1]), body),
                when=find_day(reading, span),
            )
            return
