"""When a number was so, and which unit had the name then: "tính đến 31/12/2020", "trước sáp nhập"."""

import re
from datetime import date, timedelta

import msgspec

from kg.extract.linking.context import Context, Link
from kg.model.dates import Interval, interval
from kg.model.findings import Span
from kg.text.dates import find_dates

# "Trước sáp nhập, xã A có …", "xã A khi chưa hợp nhất có …", "trước ngày 1/7/2025".
_BEFORE_CHANGE = re.compile(
    r"(?<!\w)(?:trước(?: khi)?|(?:khi )?chưa)(?: thực hiện| được| có)? "
    r"(?:(?:việc )?(?:sáp nhập|hợp nhất|sắp xếp)|(?:ngày )?\d{1,2}/\d{1,2}(?:/\d{4})?)(?![\w/])"
    r"|(?<!\w)(?:khóa|nhiệm kỳ) (?:cũ|trước)(?!\w)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"(?<!\w)(?:nay|hiện|sau|sẽ|mới)(?!\w)", re.IGNORECASE)
_UNTIL = re.compile(
    r"(?:đến\s+(?:hết\s+|cuối\s+|thời điểm\s+)*|^\W*(?:tại\s+|vào\s+)?thời điểm\s+)$", re.IGNORECASE
)
_YEAR = r"(?:1[89]\d\d|20\d\d)(?!\w)"
# "năm 2019", "tháng 6/2024", "1/4/1999"
_DATE = (
    r"(?<![\d/])(?:(?:ngày )?\d{1,2}(?:[/.-]|\stháng\s)\d{1,2}(?:[/.-]|,?\snăm\s)"
    rf"|tháng \d{{1,2}}(?:[/.-]|,?\snăm\s)|\d{{1,2}}/|năm ){_YEAR}"
)
_WHEN = rf"(?P<when>{_DATE})"
_COUNTED = r"(?:(?:theo )?(?:số liệu|thống kê|kết quả|(?:tổng )?điều tra)[^,;.()]{0,40}\s)?"
# "dân số (2019) là", "dân số đầu năm 2025 là", "104.536 người (2019)"; not "từ … năm 2019 lên …"
_WHEN_IN = re.compile(
    rf"(?<!\w)(?:{_WHEN}|\((?P<bare>{_YEAR}))"
    r"(?!\)?,?\s(?:(?:đã )?(?:tăng|giảm) )?(?:lên|xuống|thành|còn)(?!\w))",
    re.IGNORECASE,
)
_WHEN_BEHIND = re.compile(
    rf"\s*(?:\({_COUNTED}(?:{_WHEN}|(?P<bare>{_YEAR}))|(?:vào |trong )?(?P<year>năm {_YEAR}))"
    r"(?=\s*[,.;)]|\s*$)",
    re.IGNORECASE,
)
# What it has today, and what stands after something that was done then, is not of then.
_STILL = (
    r"(?!.*(?<!\w)(?:nay|hiện|giờ)(?!\w))(?!.*(?<!\w)(?:được|thành lập|nhập|hợp nhất|tách|đạt)(?!\w).*,)"
    r"(?:[^.;]|\.(?=\d))*$"
)
# "Năm 1945, xã A có 300 hộ", "Khi xây dựng nông thôn mới (năm 2011), xã A có …"
_HEADS = re.compile(
    rf"\W*(?:Theo [^,;.]{{0,20}}điều tra [^,;.]{{0,30}}?"
    r"|(?:Khi|Lúc) (?:mới )?(?:tái lập|thành lập|chia tách)(?: tỉnh)? |(?:Khi|Lúc|Từ khi) [^,;.()]{0,60}\()?"
    rf"(?:(?:vào|đầu|giữa|cuối|đến|tới|hết|tại|thời điểm)\s+)*{_WHEN}\)?,?\s{_STILL}",
    re.IGNORECASE,
)
# "Trước đây, xã A chỉ có …", "Cách đây 10 năm, …", "Trong nhiệm kỳ 2015-2020, Đảng bộ xã A có …"
_AGE = re.compile(
    r"\W*(?:(?:Trước (?:đây|kia)|Ngày trước|Thuở (?:trước|xưa)|Hồi (?:đó|ấy|trước)"
    r"|(?:Hơn |Khoảng )?\w+ năm trước|Cách (?:đây|nay)[^,;.]{2,20}"
    r"|(?:Trong |Vào )?(?:thời(?! điểm)|những năm)[^,;.]{2,40})(?!\w)"
    r"|(?:(?:Trong|Đầu|Giữa|Cuối|Bước vào)\s+)?(?:nhiệm kỳ|giai đoạn)\s(?P<first>(?:19|20)\d\d)\s?-\s?20\d\d)"
    rf",?\s{_STILL}",
    re.IGNORECASE,
)

# "thành lập năm 1947 với 12 đảng viên", "đạt chuẩn năm 2014; khi đó, xã A có …"
_SINCE_THEN = re.compile(
    rf"(?<!\w)(?:(?:thành lập|ra đời)(?: vào)? {_WHEN},?\s(?:với|gồm|chỉ|khi|lúc|có)\s[^.;]{{0,40}}"
    rf"|(?P<then>{_DATE})[^.]{{0,60}}?[;,]\s(?:(?:khi|lúc) (?:đó|ấy)|bấy giờ)(?!\w)[^.;]{{0,60}})$",
    re.IGNORECASE,
)

_DAY, _A_YEAR = timedelta(days=1), timedelta(days=366)


def as_of(context: Context, text: str, sentence: Span, amount: Span) -> str | None:
    """Return the day, month or year of a number: "tính đến 31/12/2024", "dân số năm 2019 là", "Năm 1945, …".

    A day or month that heads a sentence is that of its news, unless it is a year ago.
    """
    for printed in find_dates(text, sentence[0], amount[0]):
        if _UNTIL.search(text, sentence[0], printed.span[0]):
            return printed.iso()
    heads = _HEADS.match(text, sentence[0], amount[0])
    for told in (
        _WHEN_BEHIND.match(text, amount[1], sentence[1]),
        *_WHEN_IN.finditer(text, *amount),
        heads if heads and _is_long_ago(context, _day_of(heads)) else None,
        _SINCE_THEN.search(text, sentence[0], amount[0]),
    ):
        if told:
            return _day_of(told)
    return None


def _day_of(told: re.Match[str]) -> str | None:
    span = next(told.span(name) for name, printed in told.groupdict().items() if printed)
    return next((printed.iso() for printed in find_dates(told.string, *span)), None)


def _is_long_ago(context: Context, day: str | None) -> bool:
    """Return whether a day is more than a year before those of the document; a year may be any."""
    until = interval(day).until if day else None
    first = context.days.first if context.days else None
    is_year = day is not None and "-" not in day
    return is_year or (until is not None and first is not None and until + _A_YEAR <= first)


def before_change(context: Context, text: str, link: Link, sentence: Span, amount: Span) -> Link:
    """Return what bore the name of a unit before a change, a day or an age told of a number."""
    behind = _BEFORE_CHANGE.match(text, min(amount[1] + 1, sentence[1]), sentence[1])
    before = [*_BEFORE_CHANGE.finditer(text, sentence[0], amount[1])]
    for told in (*filter(None, [behind]), *before):
        if not _SINCE.search(text, told.end(), amount[1]):
            printed = [day for found in find_dates(text, *told.span()) if (day := found.iso())]
            until = interval(printed[0]).first if printed else None
            return context.other_days.then(link, Interval(until - _DAY, until) if until else None)
    age = _AGE.match(text, sentence[0], amount[0])
    return _of_age(context, link, age) if age else link


def _of_age(context: Context, link: Link, age: re.Match[str]) -> Link:
    """Return what bore the name of a unit in an age, nothing where that is not known."""
    first = int(age["first"]) if age["first"] else None
    days = Interval(date(first, 1, 1), date(first + 1, 1, 1)) if first else None
    then = context.other_days.then(link, days)
    is_new = context.other_days.is_before(link, days.until if days and days.until else date.min)
    return msgspec.structs.replace(link, ids=()) if then == link and is_new else then


def on_its_day(context: Context, link: Link, day: str) -> Link:
    """Return what bore the name of a unit when a number was so, where the unit was not there yet.

    None where nothing is known to have borne it then; both where that was less than a year before: "tính đến
    31/12/2024" a new unit has the sizes of what went into it.
    """
    days = interval(day)
    if days.first is None or days.until is None:
        return link
    then = context.other_days.then(link, days)
    later = context.other_days.then(link, Interval(days.first + _A_YEAR, days.until + _A_YEAR))
    if then != later == link:
        return msgspec.structs.replace(link, ids=(*then.ids, *link.ids))
    is_unknown = then == later == link and context.other_days.is_before(link, days.until + _A_YEAR)
    return msgspec.structs.replace(link, ids=()) if is_unknown else then


def is_after(context: Context, day: str | None) -> bool:
    """Return whether a number is of days after those of the document."""
    first = interval(day).first if day else None
    until = context.days.until if context.days else None
    return first is not None and until is not None and first >= until
