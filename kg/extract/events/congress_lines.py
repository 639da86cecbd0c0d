"""Congresses as a history lists them, without their body: "Đại hội lần thứ II (từ ngày 8/3/1973)".

It is the body of all congresses told before, else the party organisation that is the first line of the text.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.extract.events.congresses import PARTY
from kg.extract.events.event_days import own_day
from kg.extract.events.occasions import (
    LAN,
    TERM_BEHIND,
    EventText,
    Occasion,
    Organiser,
    find_term,
    ordinal_of,
    year_of,
)
from kg.extract.events.party_organisations import organisation
from kg.extract.mentions.rules import rule_name
from kg.model.findings import Span

_LINE = re.compile(
    rf"[\s*•+-]*(?:\d{{1,2}}[.)-]\s*)?(?P<congress>Đại hội(?:\s+đại biểu)?\s+{LAN}"
    rf"(?P<term>{TERM_BEHIND})?)"
    r"(?P<told>\s*\((?=[^()\n]*\d{4})|(?:\s+(?:được|đã|chính thức))*"
    r"\s+(?:tổ chức|khai mạc|diễn ra|họp|tiến hành)(?!\w))?(?!\s+(?:của\s+)?Đảng(?!\w))",
    re.IGNORECASE,
)
_BEGINS_A_LINE = re.compile("^" + _LINE.pattern, re.IGNORECASE | re.MULTILINE)
# "Lịch sử Đảng bộ xã A, tỉnh B qua các kỳ đại hội": a first line of nothing but the organisation.
_HEAD = re.compile(
    r"\s*(?:(?:Giới thiệu|Sơ lược|Lịch sử|Truyền thống|Các kỳ đại hội|các kỳ|đại hội|về|của)(?!\w)\s*:?\s*)*"
    r"(?=Đảng bộ\s)",
    re.IGNORECASE,
)
_HEAD_ENDS = re.compile(
    r"(?:,?\s*(?:tỉnh|thành phố|huyện)\s[^\n.,:;]{2,20})?(?:\s+qua các kỳ đại hội)?[ .:]*\n", re.IGNORECASE
)
# Who has congresses of its own.
_OTHERS = re.compile(
    r"(?<!\w)(?:Hội(?!\s+(?:nghị|trường|đồng)(?!\w))|Công ty|Hợp tác xã|HTX|Câu lạc bộ|CLB)(?!\w)"
)
_REACH = 2000


def listed(reading: EventText, span: Span, told: Sequence[Occasion]) -> Iterator[Occasion]:
    """Yield the congress that a line of a history begins with.

    Args:
        told: the occasions found before it.
    """
    match = _LINE.match(reading.text, *span)
    if match is None or not (match.group("term") or match.group("told")):
        return
    body = _body(reading, match, told)
    if body is None:
        return
    words, ordinal = match.span("congress"), ordinal_of(match.group("n"))
    when = own_day(reading, span, words, within=(words[1], span[1]))
    if when[0] and ordinal != 1 and year_of(PARTY, ordinal) == int(when[0][:4]):
        return  # of the whole party; that of 1 is of too many others
    yield Occasion(
        rule=rule_name(listed),
        kind="congress",
        body=body,
        span=words,
        ordinal=ordinal,
        term=find_term(reading.text, *words),
        when=when,
    )


def _body(reading: EventText, line: re.Match[str], told: Sequence[Occasion]) -> Organiser | None:
    """Return the body of all congresses told but for the party's, if it is one; without any, the head's."""
    told = [one for one in told if one.kind == "congress" and one.body != PARTY]
    if not told:
        return _of_head(reading, line)
    body = told[0].body
    is_one = all(one.body.name == body.name for one in told) and _is_named(body)
    end = max(one.span[1] for one in told)
    return body if is_one and not _is_of_others(reading.text, end, line) else None


def _of_head(reading: EventText, line: re.Match[str]) -> Organiser | None:
    """Return the party organisation that is the first line of a text, where this line is one of a list."""
    head = _HEAD.match(reading.text)
    named = organisation(reading, head.end()) if head else None
    if named is None or not named[0].unit or not _is_named(named[0]):
        return None
    body, end = named
    is_head = _HEAD_ENDS.match(reading.text, end)
    is_its = is_head and _rises(reading.text, line) and not _is_of_others(reading.text, end, line)
    return body if is_its else None


def _is_of_others(text: str, start: int, line: re.Match[str]) -> bool:
    """Return whether somebody else who has congresses is named between a place and a line."""
    return _OTHERS.search(text, max(start, line.start() - _REACH), line.start()) is not None


def _rises(text: str, line: re.Match[str]) -> bool:
    """Return whether a line is one of several, each with a higher number than that before."""
    stretch = max(0, line.start() - _REACH), line.end() + _REACH
    near = {
        one.start("congress"): ordinal_of(one.group("n")) or 0
        for one in _BEGINS_A_LINE.finditer(text, *stretch)
    }
    numbers = list(near.values())
    rises = all(first < second for first, second in pairwise(numbers))
    return line.start("congress") in near and len(numbers) > 1 and rises


def _is_named(body: Organiser) -> bool:
    """Return whether a body is of the centre, or of a unit told by more than its type."""
    return body.unit is None or " " in (body.unit.name or "")
