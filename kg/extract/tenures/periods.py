"""Periods of a life: "- 1986-1991:", "Từ tháng 5/2004 đến nay,", "(2010 - 2011)", "từ 3/2013 đến 4/2016"."""

import re
from collections.abc import Iterator

import msgspec

from kg.model.findings import Span, Tenure
from kg.text.dates import PrintedDate

# "Ba năm sau, ông được bầu làm C"
LATER = re.compile(
    r"\W*(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|\d{1,2}|Nhiều)\s+(?:năm|tháng|nhiệm kỳ)\s+sau"
    r"|Sau đó|Tiếp đó|Ít lâu sau)\b"
)
# One that stands on its own.
YEAR = re.compile(r"(?:19|20)\d\d(?<![\d.,/-]\d{4})(?!\d|[.,-]\d)")
_YEAR = r"(?:19|20)\d{2}"
_BETWEEN = r"(?:\s?[/.-]\s?|,?\s+năm\s+|,\s+)"
_DATE = re.compile(
    r"(?:(?:khoảng|đầu|cuối|giữa)\s+)*(?:ngày\s+)?(?:"
    rf"(?P<d>\d{{1,2}})(?:\s?[/.-]\s?|\s+tháng\s+)(?P<m>\d{{1,2}}){_BETWEEN}(?P<y>{_YEAR})"
    rf"|(?:tháng\s+|T)?(?P<m2>\d{{1,2}}){_BETWEEN}(?P<y2>{_YEAR})"
    rf"|(?:năm\s+)?(?P<y3>{_YEAR})"
    r"|tháng\s+(?P<m4>\d{1,2})(?=\s*(?:-|đến|tới)))",
    re.IGNORECASE,
)
_SINCE = r"(?:kể\s+)?(?:từ(?:\s+sau)?|hồi|trong|giai đoạn|thời gian|thời kỳ|vào|các năm|những năm)"
_TO = re.compile(
    r"\s*(?:\[\d+\]\s*)?(?:->?|→|(?:cho\s+)?(?:đến|tới))\s*(?:hết\s+)?"
    r"(?P<now>nay|hiện nay|hiện tại|bây giờ)?(?P<gone>(?:khi |lúc |ngày )?(?:nghỉ hưu|mất|qua đời|từ trần))?",
    re.IGNORECASE,
)
_HEAD = re.compile(
    rf"\s*(?:\[[^\[\]\n]{{1,40}}\]\s*)?(?:[-*+•|>(]\s*)*"
    # "Gần hai năm từ tháng 5/2009 đến tháng 3/2011, ông là"
    r"(?:(?:trong\s+)?(?:(?:hơn|gần|khoảng)\s+)?(?:\d{1,2}|một|hai|ba|bốn|năm|sáu)\s+(?:năm|tháng),?\s+(?=từ\s))?"
    rf"(?:(?:{_SINCE}|đến)\s+)*"
    r"(?=(?:khoảng|đầu|cuối|giữa|ngày|tháng|năm|T?\d))",
    re.IGNORECASE,
)
# What follows a single date at the head of a line of a life.
_AFTER = re.compile(
    r"\s*(?:\*\*)?\s*(?:[:,;|]|-|(?:là|ông|bà|đồng chí|anh|chị|cụ|được|giữ|làm|trúng cử|tái cử|đắc cử)\b)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    rf"(?:[;,.]|và(?<!\wvà)|rồi(?<!\wrồi))\s+(?:(?:sau đó|đến|{_SINCE})\s+)*"
    r"(?=(?:ngày|tháng|năm|đầu|cuối)\s)",
    re.IGNORECASE,  # ". Đến tháng 4/2016" goes on where a full stop ends an abbreviation
)
_TRAIL = re.compile(
    rf"\s*(?:\[\d+\]\s*)?(?P<bracket>,?\s*\()?\s*,?\s*(?P<since>{_SINCE}\s+)?"
    r"(?=(?:ngày|tháng|năm|đầu|cuối|\d))",
    re.IGNORECASE,
)
_NEXT_CLAUSE = re.compile(
    r"\s*,?\s*(?:là|ông|bà|đồng chí|anh|chị|cụ|được|giữ|làm|trúng cử|tái cử|đắc cử)\b", re.IGNORECASE
)
_CLOSES = re.compile(r"\s*[);,]")


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """The time of posts.

    Attributes:
        is_open: "đến nay": still held when the text was written.
        stop: past its last code point.
    """

    start: PrintedDate | None = None
    end: PrintedDate | None = None
    is_open: bool = False
    stop: int = 0

    @property
    def is_range(self) -> bool:
        """Whether an end is printed, or that there is none yet."""
        return self.end is not None or self.is_open

    def dated(self, tenure: Tenure) -> Tenure:
        """Return the tenure with these days."""
        start = self.start.iso(self.end.year if self.end else None) if self.start else None
        end = self.end.iso() if self.end else None
        return msgspec.structs.replace(
            tenure,
            start=start,
            start_basis="stated" if start else None,
            end=end,
            end_basis="stated" if end else None,
        )


def _date_at(text: str, start: int, stop: int) -> PrintedDate | None:
    match = _DATE.match(text, start, stop)
    if match is None:
        return None
    group = match.groupdict()
    month = group["m"] or group["m2"] or group["m4"]
    year = group["y"] or group["y2"] or group["y3"]
    return PrintedDate(
        span=match.span(),
        day=int(group["d"]) if group["d"] else None,
        month=int(month) if month else None,
        year=int(year) if year else None,
    )


def period_at(text: str, start: int, stop: int) -> Period | None:
    """Return the date, or the two dates, that begin exactly at `start`."""
    first = _date_at(text, start, stop)
    if first is None:
        return None
    to = _TO.match(text, first.span[1], stop)
    if to is None:
        return Period(start=first, stop=first.span[1]) if first.year else None
    if to.group("now") or to.group("gone"):
        return Period(start=first, is_open=bool(to.group("now")), stop=to.end())
    last = _date_at(text, to.end(), stop)
    if last is not None and last.year:
        return Period(start=first, end=last, stop=last.span[1])
    return Period(start=first, stop=first.span[1]) if first.year else None


def parse_term(cell: str) -> Period | None:
    """Return the period that a cell begins with: "20 tháng 4 năm 2015 - nay", "từ 12/2015", "10/1976 -"."""
    head = _HEAD.match(cell)
    return period_at(cell, head.end(), len(cell)) if head else None


def parse_period(text: str, line: Span, post: int | None = None) -> Period | None:
    """Return the dates that a line begins with: "- 1986-1991:", "Từ tháng 5/2004 đến nay,".

    Args:
        post: where the first post begins, before which one date may stand too: "5/2023 Bí thư Huyện ủy A".
    """
    head = _HEAD.match(text, line[0], line[1])
    period = period_at(text, head.end(), min(line[1], head.end() + 70)) if head else None
    if period is None:
        return None
    is_beside = post is not None and period.stop < post and not text[period.stop : post].strip()
    return period if period.is_range or is_beside or _AFTER.match(text, period.stop, line[1]) else None


def later_periods(text: str, start: int, stop: int) -> Iterator[Period]:
    """Yield the periods that begin later clauses: "...; năm 1996 làm C2", "...; từ tháng 3/2001 là C3"."""
    for clause in _CLAUSE.finditer(text, start, stop):
        period = period_at(text, clause.end(), stop)
        if period is not None:
            yield period


def trailing_period(text: str, end: int, stop: int) -> Period | None:
    """Return the period right after a post that ends at `end`: "(2010 - 2011)", "từ 3/2013 đến nay"."""
    trail = _TRAIL.match(text, end, stop)
    if trail is None:
        return None
    period = period_at(text, trail.end(), min(stop, trail.end() + 70))
    if period is None:
        return None
    if trail.group("bracket"):
        return period if _CLOSES.match(text, period.stop, stop) else None
    if not period.is_range and _NEXT_CLAUSE.match(text, period.stop, stop):
        return None  # "..., từ năm 1990 là C": the date of the post after it
    return period if trail.group("since") or period.is_range else None
