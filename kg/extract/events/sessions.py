"""Council sessions: "kỳ họp thứ N HĐND UNIT khóa K", "HĐND UNIT … họp bất thường", "HĐND UNIT họp và bầu …".

The council is the one beside the session, else that of the sentence, else the last one named before it.
The term is the council's own, else that of the posts it fills: councils and their authorities share terms.
"""

import re
from collections.abc import Iterator

from kg.extract.events.asides import has_own_day, is_aside
from kg.extract.events.event_days import own_day, parts_of_days, year_told
from kg.extract.events.occasions import (
    NO_DAY,
    NTH,
    NUMBER,
    EventText,
    Occasion,
    Organiser,
    find_khoa,
    ordinal_of,
    until_another,
)
from kg.extract.events.organisers import council
from kg.extract.mentions.rules import rule_name
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.cue import Cue

_SESSION = re.compile(
    r"(?:kỳ họp|phiên họp|họp (?:kỳ|phiên)|họp)\s+(?:(?:HĐND|bất thường|chuyên đề)\s+)*"
    rf"(?:{NTH}|(?P<special>bất thường|chuyên đề|thường lệ|cuối năm|giữa năm|đầu tiên|cuối cùng))"
    r"|(?:kỳ họp|phiên họp)"
    r"(?=\s+(?:(?:[^\s,.;]+\s+){0,6}?của\s+)?(?:HĐND|Hội đồng nhân dân)(?!\w))"
    r"|(?P<held>(?:tổ chức|khai mạc|tiến hành|bế mạc)\s+kỳ họp"
    r"(?!\s+(?:lần|thứ|bất|chuyên|thường|cuối|giữa|HĐND|Hội đồng nhân dân)(?!\w))"
    r"|họp(?=\s+(?:và|để|bầu)(?!\w)))",
    re.IGNORECASE,
)
_ORGAN = re.compile(
    r"(?P<standing>Thường trực )?(?P<council>HĐND|Hội đồng nhân dân(?: \(HĐND\))?)(?!\w)"
    r"|(?<!biểu )(?:Quốc hội|QH)(?!\w)|UBKT|Ủy ban Kiểm tra"
    r"|(?<!viên )(?:Ban Chấp hành|BCH)(?!\w)|Ủy ban Thường vụ",
    re.IGNORECASE,
)
# What stands between the council and a verb that says nothing but that it met.
_TO_HELD = re.compile(
    r"[\s,(]*(?:khóa\s+\S{1,6}[\s,)]*)?(?:nhiệm kỳ\s+\d{4}\s*-\s*\d{4}[\s,)]*)?"
    r"(?:\([^()\n]{1,30}\)\s*)?(?:(?:vừa|đã|sẽ|cũng|long trọng|trọng thể)\s+)*",
    re.IGNORECASE,
)
# "kỳ họp thứ 12 (bất thường) của HĐND …".
_BESIDE = re.compile(r"\s*(?:\([^()\n]{1,30}\)\s*)?[,-]?\s*(?:của\s+)?", re.IGNORECASE)
# "Kỳ họp bất thường HĐND tỉnh A (khóa X) lần thứ N"; "phiên họp HĐND tỉnh A thứ Hai ngày 8/7" is on a Monday.
_BEHIND = re.compile(
    r"\s*(?:\(?khóa\s+\S{1,6}\s+)?(?:lần\s+thứ|lần|thứ(?!\s+(?:hai|ba|tư|năm|sáu|bảy)(?!\w|\s+mươi)))"
    rf"\s+(?P<n>{NUMBER})",
    re.IGNORECASE,
)
_TERM = Cue(r"nhiệm kỳ\s*:?\s*\(?(?P<a>\d{4})\s*-\s*(?P<b>\d{4})", re.IGNORECASE)
_AND_YEARS = r"\)?[\s,(-]{1,4}nhiệm kỳ\s*:?\s*\(?(\d{4})\s*-\s*(\d{4})"
_AUTHORITY = re.compile(r"HĐND|UBND|hội đồng nhân dân|ủy ban nhân dân|chủ tịch tỉnh", re.IGNORECASE)
_ABOUT = re.compile(
    r"(?<!\w)(?:chuẩn bị|chương trình|nội dung|phục vụ|thẩm tra|trước|sau|kết quả|trình|hướng tới"
    r"|họp báo|thông tin|tuyên truyền)(?: cho| của| tại| các| về)? $",
    re.IGNORECASE,
)
# "kỳ họp thứ 11 (kỳ họp chuyên đề)" is one session.
_AGAIN = re.compile(rf"(?<!\w)kỳ họp {NTH}\s?\($", re.IGNORECASE)
# "Kỳ họp chuyên đề lần thứ 3 (Kỳ họp thứ 12)" too
_COUNTED = re.compile(rf"\s*[,(–-]\s*kỳ họp {NTH}", re.IGNORECASE)
# "phiên họp thứ 2 của kỳ họp thứ 7"
_PART_OF = re.compile(r",?\s+(?:của\s+)?kỳ họp(?!\w)", re.IGNORECASE)
_SPECIAL = re.compile(r"bất thường|chuyên đề", re.IGNORECASE)
# "nội quy kỳ họp", "giữa hai kỳ họp": of no session.
_OF_ALL = re.compile(
    r"(?<!\w)(?:nội quy|quy chế|các|giữa (?:hai|2)|mỗi|mọi|những)(?: tổ chức)? $", re.IGNORECASE
)
_REACH = 120
_CARRIED = 400
_NEXT, _BEFORE = 1200, 600
# The terms of councils that were not of five years from a year that ends in 1 or 6.
_ODD_TERMS = frozenset([("1994", "1999"), ("1999", "2004"), ("2004", "2011")])


def sessions(reading: EventText, span: Span) -> Iterator[Occasion]:
    """Yield the council sessions of a sentence."""
    text = reading.text
    told = list(_SESSION.finditer(text, *span))
    for session, part in zip(told, parts_of_days(text, span, [one.span() for one in told]), strict=True):
        is_part = _PART_OF.match(text, session.end())
        if (
            is_part
            or (_SPECIAL.search(session.group()) and _COUNTED.match(text, session.end(), span[1]))
            or _AGAIN.search(text, span[0], session.start())
            or (not session.group("n") and _OF_ALL.search(text, span[0], session.start()))
        ):
            continue
        found = _council(reading, span, session)
        if found is None:
            continue
        body, place = found
        is_after = place[0] >= session.start()
        behind = _BEHIND.match(text, place[1]) if is_after else None
        number = session.group("n") or (behind.group("n") if behind else None)
        words = _around(session.span(), (place[0], behind.end() if behind else place[1]))
        # What is told of one that is prepared, or spoken of, has a day of its own.
        is_about = _ABOUT.search(text, span[0], session.start()) is not None
        within = (session.end(), part[1]) if is_about else part
        year = year_told(text, (span[0], span[1] + _CARRIED))
        is_next = is_after and _BESIDE.fullmatch(text, session.end(), place[0])
        beside = words if is_next else session.span()
        is_spoken_of = is_aside(text, span[0], session.start())
        is_own = not is_spoken_of or has_own_day(text, span[0], session.start(), beside[1])
        yield Occasion(
            rule=rule_name(sessions),
            kind="council_session",
            body=body,
            span=words if place[0] >= span[0] else session.span(),
            is_aside=is_spoken_of,
            is_special=not number and _SPECIAL.search(text, *session.span()) is not None,
            ordinal=ordinal_of(number),
            term=_find_term(reading, body, span, _around(session.span(), place)),
            when=own_day(reading, part, beside, within=within, year=year) if is_own else NO_DAY,
        )


def _around(a: Span, b: Span) -> Span:
    return min(a[0], b[0]), max(a[1], b[1])


def _council(reading: EventText, span: Span, session: re.Match[str]) -> tuple[Organiser, Span] | None:
    """Return the council of a session and where it is named."""
    text = reading.text
    organs = list(_ORGAN.finditer(text, *span))
    after = [one for one in organs if one.start() >= session.start()]
    before = [one for one in organs if one.end() <= session.start()]
    if session.group("held"):
        before = [one for one in before if one.group("council")][-1:]
        found = _named(reading, before[0]) if before else None
        return found if found and _TO_HELD.fullmatch(text, found[1][1], session.start()) else None
    if after and _BESIDE.fullmatch(text, session.end(), after[0].start()):
        before = []
    near = [one for one in (*before[-1:], *after[:1]) if _distance(session, one) <= _REACH]
    if near:
        is_board = near[0].group("standing") and "phiên" in session.group().lower()
        return _named(reading, near[0]) if near[0].group("council") and not is_board else None
    if organs or not session.group("n"):
        return None
    carried = list(_ORGAN.finditer(text, max(0, span[0] - _CARRIED), span[0]))[-1:]
    return _named(reading, carried[0]) if carried and carried[0].group("council") else None


def _distance(session: re.Match[str], organ: re.Match[str]) -> int:
    return max(organ.start() - session.end(), session.start() - organ.end())


def _named(reading: EventText, organ: re.Match[str]) -> tuple[Organiser, Span] | None:
    found = council(reading, organ.start("council"))
    return (found[0], (organ.start(), found[1])) if found else None


def _find_term(reading: EventText, body: Organiser, span: Span, words: Span) -> str | None:
    """Return the term of the council of a sentence: its own, else that of the posts named near it.

    Args:
        words: from the council to the session, or the other way round.
    """
    own = next(_terms(reading, body, span), None)
    own = own or find_khoa(reading.text, (words[0], until_another(reading.text, words[1], span[1])))
    if own is not None:
        return own
    near = ((span[1], span[1] + _NEXT), (max(0, span[0] - _BEFORE), span[0]))
    return next((term for stretch in near for term in _terms(reading, body, stretch)), None)


def years_of(text: str, khoa: str) -> str | None:
    """Return the years that a text gives to a council's numbered term, where all agree.

    >>> years_of("HĐND tỉnh Hà Nam khóa XI, nhiệm kỳ 1999-2004, đã họp.", "khóa XI")
    '1999-2004'
    """
    number = re.escape(khoa.removeprefix("khóa "))
    found = re.findall(
        rf"(?:HĐND|Hội đồng nhân dân)[^.;\n]{{0,60}}?khóa\s+{number}{_AND_YEARS}", text, re.IGNORECASE
    )
    years = {f"{first}-{last}" for first, last in found}
    return years.pop() if len(years) == 1 else None


def _terms(reading: EventText, body: Organiser, span: Span) -> Iterator[str]:
    """Yield terms of five years of a stretch, but for those of the authorities of another unit."""
    text = reading.text
    for match in _TERM.finditer(text, *span):
        first, last = match.group("a"), match.group("b")
        is_state = int(first) % 5 == 1 and int(last) - int(first) == 5
        if not is_state and (first, last) not in _ODD_TERMS:
            continue
        whose = list(_AUTHORITY.finditer(text, max(0, match.start() - _REACH), match.start()))
        if whose and not _is_of_another(reading, body, whose[-1].end()):
            yield f"{first}-{last}"


def _is_of_another(reading: EventText, body: Organiser, position: int) -> bool:
    """Return whether the unit named right after an authority is not that of the body."""
    unit = parse_unit(reading.text, position + 1)
    link = reading.context.link(unit) if unit else None
    return (
        link is not None and link.name is not None and body.unit is not None and link.name != body.unit.name
    )
