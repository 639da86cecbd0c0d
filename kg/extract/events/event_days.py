"""On which day an event was.

The date beside its words ("ngày 5/7, tại kỳ họp thứ 8"; "Đại hội VI (12/1986)"), else the first full date of
its sentence, else that of the text where it says "sáng nay". A year that is not printed is the document's, or
the one beside it where the day would lie too far off; else the one that the caller knows.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from kg.extract.events.dated import is_bound, is_on
from kg.extract.events.occasions import NO_DAY, Day, EventText
from kg.model.document import DocumentDay
from kg.model.findings import EventKind, Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.text.dates import PrintedDate, find_dates

_NEAR, _YEAR_LONG = 60, 4
# "Trong hai ngày 18 và 19/12", "từ ngày 4 đến 5/10": it begins on the first.
_FROM = re.compile(
    r"(?:(?<!\w)(?:ngày|vào|từ)|\()\s*(?P<first>\d{1,2})\s*(?:-|,|và|đến)\s*(?:hết\s+)?(?:ngày\s+)?$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"[\s,:.]*(?:(?:tại|trong|diễn ra)(?!\w)\s*)?(?:phiên (?:khai mạc|bế mạc|trọng thể)\s(?:của\s)?)?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\s,(]*(?:nhiệm kỳ\s+\d{4}\s*-\s*\d{4}\)?[\s,(]*|khóa\s+\w{1,6}\)?[\s,(]*)?"
    r"(?:(?:sẽ|đã|vừa|dự kiến|chính thức|được|diễn ra|tổ chức|khai mạc|bế mạc|họp|vào|từ|trong|các|hai|ba"
    r"|đầu|giữa|cuối|sáng|chiều|tối|ngày|đến|và|\d{1,2}"
    r"|(?<=diễn ra )tại [^,.;()\d\n]{2,40}?(?=,? (?:từ|vào|ngày)))"
    r"(?!\w|/)[\s,(-]*)*",
    re.IGNORECASE,
)
# "từ ngày 25 tháng 1 đến ngày 1 tháng 2 năm 2021".
_TO = re.compile(r"\s*(?:-|đến|và)\s*(?:hết\s+)?", re.IGNORECASE)
_DAY_LONG = 30
# "Đại hội XII (2016)", "Đại hội lần thứ I họp năm 1930".
_YEAR_ALONE = re.compile(
    r"\s*\(|\s+(?:(?:sẽ|đã|được|diễn ra|tổ chức|họp|vào|trong|đầu|giữa|cuối)\s+)*(?=năm\s)", re.IGNORECASE
)
# "Tháng 01/1968, Đảng bộ huyện A tổ chức".
_AT_ONCE = re.compile(r"[\s•*+-]*(?:(?:dự kiến|vào|đầu|giữa|cuối|trong)\s+)*", re.IGNORECASE)
_TODAY = Cue(r"(?<!\w)(?:hôm|sáng|chiều|tối|trưa) nay(?!\w)", re.IGNORECASE)
_YESTERDAY = Cue(r"(?<!\w)(?:hôm|sáng|chiều|tối|trưa) qua(?!\w)", re.IGNORECASE)
# "kỳ họp thường lệ cuối năm 2023", "kỳ họp bất thường năm 2015".
_OF_YEAR = Cue(
    r"(?<!\w)(?:họp|bất thường|chuyên đề|thường lệ|thường kỳ)\s+(?:(?:cuối|giữa)\s+)?năm\s+(?P<year>20\d\d)",
    re.IGNORECASE,
)
# Of a summer: "kết quả 6 tháng đầu năm 2024"; what it is compared with is of another year.
_HALF_YEAR = Cue(
    r"(?P<than>(?<!\w)(?:so với|cùng kỳ)\s[^.,;\n]{0,30}?)?6 tháng (?:đầu|cuối) năm (?P<year>20\d\d)",
    re.IGNORECASE,
)
_SUMMER = (6, 7, 8)
# So many days ahead a day without a year may lie, so many where one of this year would be nearly a year ago;
# so many days after it one still says that it is to be.
_SOON, _NEXT, _STALE, _YEAR = 120, 30, 60, 365
_AHEAD = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|sắp|kế hoạch|phấn đấu|chuẩn bị|tiến tới|hướng tới|xong trước)(?!\w)[^.;\n]{0,90}$",
    re.IGNORECASE,
)
_LAST_YEAR = re.compile(r"\s*năm (?:ngoái|trước)(?!\w)", re.IGNORECASE)
_AHEAD_BEHIND = re.compile(r"\s*(?:sắp )?tới(?!\w)", re.IGNORECASE)
_GOES_ON = 300
_SHORT = 8
# "Đại hội thành công, ngày 5/9 Đảng ủy họp phiên đầu tiên": the day is that of what is told next.
_OPENS_CLAUSE = re.compile(r",\s+(?:(?:vào|sáng|chiều|tối|ngày)\s+)*$", re.IGNORECASE)
_SUBJECT = re.compile(
    rf"\s+(?!(?:tại|ở|của|với|do|và|đến|theo|thuộc|trong)\s)(?:cả|các|[{UPPER}]\w*|\w+ [{UPPER}]\w*)\s"
)
_AT = re.compile(r"(?<!\w)(?:tại|trong)\s+$", re.IGNORECASE)
# "Đại hội diễn ra trong hai ngày 5 và 6/8": of the one told before.
_BY_KIND_ALONE = re.compile(
    r"[\s•*-]*(?:(?:theo đó|theo kế hoạch|dự kiến),?\s+)?"
    r"(?:(?P<opens>(?:ngày|sáng|chiều|tối)\s[^.;\n]{1,90}?),\s*)?"
    r"(?P<what>đại hội|kỳ họp|hội nghị)\s+(?:(?:sẽ|đã|vừa|dự kiến|chính thức|long trọng|trọng thể|được)\s+)*"
    r"(?P<held>diễn ra|tổ chức|khai mạc|bế mạc|tiến hành|họp|làm việc)(?!\w)(?P<rest>[^.;\n]{0,60})",
    re.IGNORECASE,
)
_KINDS: dict[str, EventKind] = {
    "đại hội": "congress",
    "kỳ họp": "council_session",
    "hội nghị": "conference",
}


def own_day(reading: EventText, span: Span, match: Span, *, within: Span, year: int | None = None) -> Day:
    """Return the day beside the words of an event, else the first full date of a stretch; else a year beside.

    Args:
        span: of the sentence. match: of the words. within: where the date is taken from any place.
        year: of the event, where it is known otherwise.
    """
    beside = day_beside(reading, span, match)
    within = (within[0], _until_next(reading.text, match, within[1]))
    if beside[0] and len(beside[0]) > _YEAR_LONG:
        return beside
    found = find_day(reading, within, int(beside[0]) if beside[0] else year)
    return found if found[0] else beside


def parts_of_days(text: str, span: Span, events: Sequence[Span]) -> list[Span]:
    """Return the part of a sentence in which the day of each of its events stands.

    Those between semicolons, or behind, where none stands there; of several events there with a day each,
    from one to the next: before each of them where a day stands before the first, else behind.
    """
    parts = []
    for index, event in enumerate(events):
        first = max(span[0], text.rfind(";", span[0], event[0]) + 1)
        stop = text.find(";", event[1], span[1])
        if stop < 0:
            stop = span[1]
        elif not any(one.day for one in find_dates(text, first, stop)):
            stop = next((one[0] for one in events[index + 1 :] if one[0] > stop), span[1])
        days = {
            (one.day, one.month, one.year): one.span[0] for one in find_dates(text, first, stop) if one.day
        }
        there = [one for one in events if first <= one[0] < stop]
        if len(days) > 1 and "lần lượt" in text[first:stop]:
            first, stop = event[1], event[1]  # "lần lượt vào ngày 25/3 và 28/3": which is whose is not asked
        elif len(there) > 1 and len(days) > 1:
            if min(days.values()) < there[0][0]:
                first, stop = (events[index - 1][1] if event != there[0] else first), event[1]
            else:
                first, stop = event[0], (events[index + 1][0] if event != there[-1] else stop)
        parts.append((first, stop))
    return parts


def find_day(reading: EventText, span: Span, year: int | None = None) -> Day:
    """Return the first full date of a stretch, else the month it opens with, else the document's "sáng nay".

    Args:
        year: of the event, where it is known otherwise.
    """
    text = reading.text
    dates = [one for one in find_dates(text, *span) if not is_bound(text, span, one)]
    for printed in dates:
        if printed.day and is_on(text, span[0], printed):
            half = _half_year(text, (span[0], span[1] + _GOES_ON)) if printed.month in _SUMMER else None
            return _full(reading, span[0], printed, half or year)
    if dates and dates[0].month and _AT_ONCE.fullmatch(text, span[0], dates[0].span[0]):
        return _full(reading, span[0], dates[0], None)
    return _today(reading, span)


def _half_year(text: str, span: Span) -> int | None:
    """Return the year of the half year that a stretch looks at."""
    found = _HALF_YEAR.finditer(text, *span)
    return next((int(one.group("year")) for one in found if not one.group("than")), None)


def _until_next(text: str, match: Span, end: int) -> int:
    """Return where behind the words of an event the day of what is told next stands; else the end."""
    if _AT.search(text, max(0, match[0] - _SHORT), match[0]):
        return end
    for printed in find_dates(text, match[1], end):
        first, until = printed.span
        if _OPENS_CLAUSE.search(text, match[1], first) and _SUBJECT.match(text, until):
            return first
    return end


def day_beside(reading: EventText, span: Span, match: Span, before: re.Pattern[str] = _BEFORE) -> Day:
    """Return the day or month printed right before or after a mention of an event.

    Args:
        span: of the sentence. match: of the mention. before: what may stand between a date and the mention.
    """
    text = reading.text
    near = (max(span[0], match[0] - _NEAR), _until_next(text, match, min(span[1], match[1] + _NEAR)))
    for printed in find_dates(text, *near):
        first, until = printed.span
        if is_bound(text, span, printed):
            continue
        beside: object
        if until <= match[0]:
            # "Năm 2017, tại Đại hội …"; "đến năm 2030, tại" is a goal
            opens = printed.month is None and not text[span[0] : first].strip(" -–•*")
            is_there = is_on(text, span[0], printed) if printed.day else printed.month or opens
            beside = is_there and before.fullmatch(text, until, match[0])
        elif printed.month is None:
            gap = _YEAR_ALONE.match(text, match[1], until)
            beside = gap and gap.end() == first and (text[first - 1] != "(" or text[until : until + 1] == ")")
        else:
            beside = _AFTER.fullmatch(text, match[1], first)
        if beside:
            return _full(reading, near[0], printed, None)
    return NO_DAY


def year_told(text: str, span: Span) -> int | None:
    """Return the year of a session that a stretch names: "kỳ họp thường lệ cuối năm 2023"."""
    match = _OF_YEAR.search(text, *span)
    return int(match.group("year")) if match else None


def by_kind_alone(reading: EventText, span: Span) -> tuple[EventKind, Day] | None:
    """Return the kind and the day of an event that a sentence calls by its kind alone."""
    match = _BY_KIND_ALONE.match(reading.text, *span)
    if match is None:
        return None
    dated = match.span("opens") if match.group("opens") else match.span("rest")
    return _KINDS[match.group("what").lower()], find_day(reading, dated)


def _full(reading: EventText, start: int, printed: PrintedDate, year: int | None) -> Day:
    """Return a printed date with its year: its own, the document's, else the one given."""
    text, day = reading.text, reading.day
    first, until = printed.span
    printed = _first_of(text, start, printed)
    if printed.year:
        return printed.iso(), "stated"
    last = find_dates(text, printed.span[1], printed.span[1] + _DAY_LONG)
    if last and last[0].day and last[0].year and _TO.fullmatch(text, printed.span[1], last[0].span[0]):
        return printed.iso(last[0].year), "stated"
    written = _year_of(day)
    if written and _LAST_YEAR.match(text, until):
        return printed.iso(written - 1), "inferred"
    iso = printed.iso(written or (year if year and _may_tell(day, year) else None))
    if iso and written and written != year and printed.day and day and day.first:
        is_ahead = _AHEAD.search(text, start, first) or _AHEAD_BEHIND.match(text, until)
        iso = printed.iso(written + _years_off(iso, day.first, is_ahead=bool(is_ahead))) or iso
    return iso, "inferred" if iso else None


def _years_off(iso: str, written: date, *, is_ahead: bool) -> int:
    """Return by how many years a day is to be moved to lie where a text written on another day tells it.

    "Ngày 28/12" is of the year before in a text of January, "sẽ diễn ra ngày 8/1" of the next in December.
    """
    ahead = (date.fromisoformat(iso) - written).days
    if is_ahead:
        return 1 if ahead < -_STALE else 0
    return -1 if ahead > _SOON else 1 if ahead < _NEXT - _YEAR else 0


def _first_of(text: str, start: int, printed: PrintedDate) -> PrintedDate:
    """Return the first day of several that share their month: "18 và 19/12"."""
    from_day = _FROM.search(text, start, printed.span[0])
    first = int(from_day.group("first")) if from_day else None
    if not first or not printed.day or first >= printed.day:
        return printed
    return msgspec.structs.replace(printed, day=first)


def _today(reading: EventText, span: Span) -> Day:
    """Return the document's day for "hôm nay", the day before for "hôm qua"; it must be one day."""
    day = reading.day
    if day is None or day.first is None or day.until != day.first + timedelta(days=1):
        return NO_DAY
    if _TODAY.search(reading.text, *span):
        return day.first.isoformat(), "inferred"
    if _YESTERDAY.search(reading.text, *span):
        return (day.first - timedelta(days=1)).isoformat(), "inferred"
    return NO_DAY


def _year_of(day: DocumentDay | None) -> int | None:
    """Return the year of a document that was written within two months of one year."""
    if day is None or day.first is None or day.until is None:
        return None
    last = day.until - timedelta(days=1)
    return day.first.year if (day.until - day.first).days < 62 and day.first.year == last.year else None


def _may_tell(day: DocumentDay | None, year: int) -> bool:
    """Return whether a document may tell of a year: it was not written before it."""
    return day is None or day.until is None or day.until > date(year, 1, 1)
