"""When a number was so, and which unit had the name then: "tính đến 31/12/2020", "trước sáp nhập"."""

import re
from datetime import timedelta

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
_UNTIL = re.compile(r"(?:tính\s+)?đến\s+(?:hết\s+|cuối\s+|thời điểm\s+)*$", re.IGNORECASE)

_YEAR = r"(?P<year>1[89]\d\d|20\d\d)(?!\w)"
# "dân số (2019) là", "dân số đầu năm 2025 là", "104.536 người (2019)"; not "từ … năm 2019 lên …"
_YEAR_IN = re.compile(
    rf"(?<!\w)(?:năm |\((?:năm )?){_YEAR}(?!\)?,?\s(?:(?:đã )?(?:tăng|giảm) )?(?:lên|xuống|thành|còn)(?!\w))",
    re.IGNORECASE,
)
_YEAR_BEHIND = re.compile(rf"\s*(?:\((?:năm )?|(?:vào |trong )?năm ){_YEAR}(?=\s*[,.;)]|\s*$)")
# "Năm 1945, xã A có 300 hộ", but not what it has today, nor after something that was done that year.
_IN_YEAR = re.compile(
    r"\W*(?:Theo [^,;.]{0,20}điều tra [^,;.]{0,30}|Khi (?:mới )?(?:tái lập|thành lập|chia tách)(?: tỉnh)? )?"
    rf"(?:(?:vào|đầu|giữa|cuối|đến|tới|hết)\s+)*năm {_YEAR},?\s"
    r"(?!.*(?<!\w)(?:nay|hiện|giờ)(?!\w))(?!.*(?<!\w)(?:được|thành lập|nhập|hợp nhất|tách|đạt)(?!\w).*,)"
    r"(?:[^.;]|\.(?=\d))*$",
    re.IGNORECASE,
)
# "thành lập năm 1947 với 12 đảng viên", "đạt chuẩn năm 2014; khi đó, xã A có …"
_SINCE_THEN = re.compile(
    rf"(?<!\w)(?:(?:thành lập|ra đời)(?: vào)? năm {_YEAR},?\s(?:với|gồm|chỉ|khi|lúc|có)\s[^.;]{{0,40}}"
    rf"|năm (?P<then>1[89]\d\d|20\d\d)(?!\w)[^.]{{0,60}}?[;,]\s(?:(?:khi|lúc) (?:đó|ấy)|bấy giờ)(?!\w)"
    r"[^.;]{0,60})$",
    re.IGNORECASE,
)

_DAY, _A_YEAR = timedelta(days=1), timedelta(days=366)


def as_of(text: str, sentence: Span, amount: Span) -> str | None:
    """Return the day or year of a number: "tính đến 31/12/2024", "dân số năm 2019 là", "Năm 1945, …"."""
    for printed in find_dates(text, sentence[0], amount[0]):
        if _UNTIL.search(text, sentence[0], printed.span[0]):
            return printed.iso()
    year = _YEAR_BEHIND.match(text, amount[1])
    years = (year, *_YEAR_IN.finditer(text, *amount), _IN_YEAR.match(text, sentence[0], amount[0]))
    found = next((one.group("year") for one in years if one), None)
    then = _SINCE_THEN.search(text, sentence[0], amount[0]) if found is None else None
    return (then.group("year") or then.group("then")) if then else found


def before_change(context: Context, text: str, link: Link, sentence: Span, amount: Span) -> Link:
    """Return what bore the name of a unit before a change or a day told before a number or right behind."""
    behind = _BEFORE_CHANGE.match(text, min(amount[1] + 1, sentence[1]), sentence[1])
    before = [*_BEFORE_CHANGE.finditer(text, sentence[0], amount[1])]
    for told in (*filter(None, [behind]), *before):
        if not _SINCE.search(text, told.end(), amount[1]):
            printed = [date for found in find_dates(text, *told.span()) if (date := found.iso())]
            until = interval(printed[0]).first if printed else None
            return context.other_days.then(link, Interval(until - _DAY, until) if until else None)
    return link


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
