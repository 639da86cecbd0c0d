"""Elections of one sentence: "bầu cử đại biểu Quốc hội khóa K", "trúng cử đại biểu HĐND xã A nhiệm kỳ A-B".

People vote on a Sunday (law 85/2015/QH13, article 5) of the first year of the term: another day is that of
something told of the election.
"""

import re
from collections.abc import Iterator
from datetime import date

from kg.extract.events.event_days import day_beside, find_day
from kg.extract.events.occasions import (
    LEVEL,
    NO_DAY,
    Day,
    EventText,
    Occasion,
    Organiser,
    find_khoa,
    find_term,
    until_another,
    year_of,
)
from kg.extract.events.organisers import body_at
from kg.extract.mentions.rules import rule_name
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.text.numbers import parse_ordinal

ASSEMBLY = Organiser("Quốc hội", "quoc-hoi")
_ELECTION = Cue(
    r"(?:bầu cử|ứng cử(?: viên)?|ứng viên|trúng cử|đắc cử|tái cử"
    r"|(?<!\w)bầu(?=\s+(?:làm\s+)?(?:đại biểu|ĐB))|(?<!\w)bầu vào)\s+(?:làm\s+)?"
    r"(?:đại biểu\s+|ĐB)?"
    r"(?P<body>Quốc hội|QH(?!\w)|HĐND|Hội đồng nhân dân)",
    re.IGNORECASE,
)
_VOTED_ON = re.compile(
    r"[^.;\n]{0,90}?\s(?:diễn ra|tổ chức|tiến hành|ấn định|được|là|vào)(?:\s+(?:vào|là|được|từ|hôm|sáng))*"
    r"\s+(?:ngày\s+)?(?:Chủ nhật,?\s+)?(?=(?:ngày\s+)?\d)",
    re.IGNORECASE,
)
# "Ngày 20/5/2007, ông được bầu làm đại biểu Quốc hội", "ngày 15/3/2026, xã A bầu cử".
_VOTES = re.compile(
    rf"[\s,:]*(?:(?:ông|bà|đồng chí|cử tri|(?:toàn )?{LEVEL}(?: (?-i:[{UPPER}]\w*)){{0,4}}"
    r"|cả nước|được|trong|tại|cuộc|đã|sẽ|đi|tham gia|tổng|tổ chức|chọn|là|ngày)(?!\w)\s*)*",
    re.IGNORECASE,
)
# What those do who prepare it.
_PREPARES = re.compile(
    r"(?<!\w)(?:hội nghị|triển khai|công tác|tập huấn|hiệp thương|chuẩn bị|kế hoạch)(?!\w)", re.IGNORECASE
)
# Who stands (ứng cử) does so on another day.
_CHOOSES = ("bầu", "trúng cử", "đắc cử", "tái cử")
# People vote from January to July; councils of the last century in November too.
_LAST_MONTH, _FREE_UNTIL = "07", "2000"
_DAY_LONG = 26
_SUNDAY = 6
# "Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026-2031": the years are those of the councils.
_OWN_NUMBER = re.compile(r"(?:\s+Việt Nam)?\s*,?\s*\(?khóa\s+(?P<n>[IVXL]+|\d{1,2})(?!\w)", re.IGNORECASE)
# "ứng viên đại biểu Quốc hội khóa XIV và HĐND tỉnh A khóa X, nhiệm kỳ 2016-2021".
_AND_COUNCIL = re.compile(
    r"(?:\s+Việt Nam)?(?:,?\s*\(?(?:khóa\s+\w{1,6}|nhiệm kỳ\s+\d{4}\s*-\s*\d{4})\)?){0,2}\s*(?:và|,)\s+"
    r"(?:(?:bầu cử|ứng cử)\s+)?(?:đại biểu\s+|ĐB)?(?=(?:HĐND|Hội đồng nhân dân)\s)",
    re.IGNORECASE,
)
# "bầu cử đại biểu Quốc hội và đại biểu HĐND các cấp nhiệm kỳ 2026-2031" is both of that term.
_ALL_COUNCILS = re.compile(r"\s+và\s+(?:đại biểu\s+)?(?:HĐND|Hội đồng nhân dân)\s+các cấp", re.IGNORECASE)
_TERM_NEAR = 60
# "Ủy ban bầu cử các xã đã báo cáo kết quả cuộc bầu cử đại biểu HĐND xã": of each of them.
_SEVERAL = re.compile(r"(?<!\w)(?:các|những|\d+)\s+(?:xã|phường|huyện|tỉnh|quận)(?!\w)", re.IGNORECASE)
# "Thể loại: Bầu cử Quốc hội Việt Nam"; lines of a list of categories
_CATEGORY = re.compile(r"Thể loại\s*:?[^.\n]*$")
_SHORT_LINE = re.compile(r"[ \-*•|]*\w[^.:;!?\n]{4,120}[^.:;,!?\n]")
_LONGEST_LIST = 200


def _is_category(text: str, match: Span) -> bool:
    """Return whether a line is one of the categories at the foot of a page: short lines without a stop."""
    start, end = text.rfind("\n", 0, match[0]) + 1, text.find("\n", match[1])
    line = text[start : end if end >= 0 else len(text)]
    above = text[text.rfind("\n", 0, max(0, start - 1)) + 1 : max(0, start - 1)]
    begins = not text[start : match[0]].strip(" -*•|")
    return begins and all(_SHORT_LINE.fullmatch(one) for one in (line, above))


def elections(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield the elections of a sentence that are told by their term."""
    text = reading.text
    for match in _ELECTION.finditer(text, *span):
        listed = _CATEGORY.search(text, max(0, span[0] - _LONGEST_LIST), match.start())
        if listed or _is_category(text, match.span()):
            continue
        for body, end, term in _elected(reading, span, match):
            year = _year(body, term)
            when = _polling_day(reading, span, match, year)
            if when[0] and not _is_of_term(when[0], year):
                when = NO_DAY
            yield Occasion(
                rule=rule_name(elections),
                kind="election",
                body=body,
                span=(match.start(), end),
                term=term,
                when=when,
            )


def _elected(reading: EventText, span: Span, match: re.Match[str]) -> Iterator[tuple[Organiser, int, str]]:
    """Yield the bodies that the words of an election name with a term, and where each ends.

    Councils joined to each other share the term behind the last.
    """
    text = reading.text
    is_assembly = match.group("body").lower() in ("quốc hội", "qh")
    joined = _AND_COUNCIL.match(text, match.end(), span[1]) if is_assembly else None
    if is_assembly:
        term = _term_of_assembly(text, match.end(), span[1])
        if term is not None:
            yield ASSEMBLY, match.end(), term
    if is_assembly and joined is None:
        return
    councils = list(_councils(reading, span, joined.end() if joined else match.start("body")))
    shared = _term(text, councils[-1][1], span[1]) if councils else None
    for body, end in councils:
        own = _term(text, end, span[1]) or shared
        if own is not None:
            yield body, end, own


def _term(text: str, start: int, end: int) -> str | None:
    """Return the term printed behind a body."""
    near = (start, until_another(text, start, min(end, start + _TERM_NEAR)))
    return find_term(text, *near) or find_khoa(text, near)


def _term_of_assembly(text: str, start: int, end: int) -> str | None:
    """Return the term printed behind the Assembly, or behind all councils elected with it."""
    own = _OWN_NUMBER.match(text, start)
    both = _ALL_COUNCILS.match(text, start, end)
    return f"khóa {own.group('n')}" if own else _term(text, both.end() if both else start, end)


def _councils(reading: EventText, span: Span, place: int) -> Iterator[tuple[Organiser, int]]:
    """Yield the council whose name begins at a place and those joined to it, and where each ends.

    That of each of several units is none.
    """
    while found := body_at(reading, place):
        body, mention = found
        if mention.unit is None or (not mention.unit.bare and _SEVERAL.search(reading.text, span[0], place)):
            return
        if not body.unit.name:
            return
        yield Organiser(body.name, body.kind.kind_id, body.unit), mention.end
        joined = _AND_COUNCIL.match(reading.text, mention.end, span[1])
        if joined is None:
            return
        place = joined.end()


def _polling_day(reading: EventText, span: Span, match: re.Match[str], year: int | None) -> Day:
    """Return the day on which people vote, where it stands with the election itself."""
    if not match.group().lower().startswith(_CHOOSES):
        return NO_DAY
    voted = _VOTED_ON.match(reading.text, match.end(), span[1])
    if _PREPARES.search(reading.text, span[0], voted.end() if voted else match.end()):
        return NO_DAY
    ahead = NO_DAY
    if voted:
        ahead = find_day(reading, (voted.end(), min(span[1], voted.end() + _DAY_LONG)), year)
    return ahead if _may_be_polling(ahead) else _beside(reading, span, match)


def _beside(reading: EventText, span: Span, match: re.Match[str]) -> Day:
    beside = day_beside(reading, span, match.span(), _VOTES)
    return beside if _may_be_polling(beside) else NO_DAY


def _may_be_polling(day: Day) -> bool:
    """Return whether a day is a Sunday; a month or a year may be that of an election."""
    on = day[0]
    return on is not None and (len(on) < len("2026-03-15") or date.fromisoformat(on).weekday() == _SUNDAY)


def _is_of_term(on: str, year: int | None) -> bool:
    """Return whether a day, a month or a year may be that of the election of a year."""
    return (on[5:7] <= _LAST_MONTH or on <= _FREE_UNTIL) and (year is None or int(on[:4]) == year)


def _year(body: Organiser, term: str) -> int | None:
    """Return the year in which a term begins; for the numbered councils it differs between units."""
    number = parse_ordinal(term.removeprefix("khóa "))
    return int(term[:4]) if number is None else year_of(body, number)
