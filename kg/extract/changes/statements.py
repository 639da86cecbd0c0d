"""What a sentence says of a change beside the units: its day, its act; whether it is done, see `plans`."""

import re
from collections.abc import Collection
from datetime import date, timedelta

from kg.model.dates import Interval
from kg.model.findings import Span
from kg.text.dates import PrintedDate, find_dates

_CITED = re.compile(
    r"(?:(?P<clause>(?:điểm [a-zđ] )?(?:khoản \d+ )?Điều \d+)(?: của)? )?"
    r"(?:Nghị quyết|Nghị định)\s+(?:số\s+)?(?P<number>\d+/[\w\-/]+)",
    re.IGNORECASE,
)
_CITED_ABOVE = re.compile(
    r"(?:theo|tại) (?:Nghị quyết|Nghị định)(?: này| nói trên| trên)?(?=[,;:])", re.IGNORECASE
)
# "Nghị quyết số 786/NQ-UBTVQH14 về việc nhập xã A vào xã B".
_TITLE = re.compile(r"về việc $", re.IGNORECASE)
_OPINION = re.compile(r"tán thành|thông qua|thống nhất|nhất trí|đồng ý|chủ trương", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\s*(?:Bãi bỏ|Căn cứ|Xét|Theo đề nghị|Đính chính)(?!\w)")
# "Từ 1/7", "Đến ngày 1/7", "Ngày 1/7".
_FROM = re.compile(r"(?:(?<!\w)(?:từ|đến) (?:ngày )?|^\s*ngày )$", re.IGNORECASE)
_NEXT_MONTHS = timedelta(days=200)
# "Đầu năm 1997, …", "được tách năm 1997", not "giai đoạn 2020-2025", "Nghị quyết năm 2023".
_YEAR = re.compile(
    r"(?:(?:^|(?<=[.;,(\n] )|(?<=[.;,(\n])|(?<!\w)(?:vào|từ|đến|cuối|đầu|giữa|sang|hồi|sau|lập|tách|nhập)\s)"
    r"(?:tháng \d{1,2}(?:/|,? năm )|năm ))(?P<year>(?:19|20)\d\d)(?!\w|\s?[-–/])",
    re.IGNORECASE,
)
_SINCE = re.compile(r"(?<!\w)từ (?:ngày )?$", re.IGNORECASE)
_OF_ACT = re.compile(
    r"(?<!\w)(?:Nghị (?:quyết|định)|Quyết định|Sắc lệnh|Thông (?:tư|báo)|Kết luận|Tờ trình|Công văn|Luật)\s"
    r"[^,;.()]{0,60}(?:,\s(?:ban hành|ký)\s)?$",
    re.IGNORECASE,
)
_RIGHT_BEFORE = re.compile(r",?\s*")
# From "theo Nghị quyết" to the one that it means.
_NOT_FAR = 4000
_ACT_BEFORE = 80
_DAY = timedelta(1)


def stated_day(text: str, sentence: Span, told: Span) -> date | None:
    """Return the one full day within a change or right before it, else the one from which something is so.

    "thành lập ngày 1/7/2025 trên cơ sở …", "từ ngày 1/11/2024, xã A nhập vào xã B"; that of an act is none.
    """
    printed = find_dates(text, *sentence)
    within = [one for one in printed if told[0] <= one.span[0] < told[1]]
    before = [one for one in printed if _RIGHT_BEFORE.fullmatch(text, one.span[1], told[0])]
    since = [one for one in printed if _SINCE.search(text, sentence[0], one.span[0])]
    for found in (within, before, since):
        days = [one.on() for one in found if one.on() and not _is_of_act(text, sentence, one)]
        if len(days) == 1:
            return days[0]
    return None


def stated_time(text: str, sentence: Span, told: Span) -> Interval | None:
    """Return the year printed alone with a change, or the day of an act of it.

    "Năm 1997, tỉnh A tách thành …", "tách ra năm 1997", "Theo Quyết định số 44 ngày 5/3/1984, …".
    """
    before = [*_YEAR.finditer(text, sentence[0], told[0])]
    year = before[-1] if before else _YEAR.search(text, *told)
    if year:
        first = int(year.group("year"))
        return Interval(date(first, 1, 1), date(first + 1, 1, 1))
    acts = (one.on() for one in find_dates(text, sentence[0], told[1]) if _is_of_act(text, sentence, one))
    day = next(filter(None, acts), None)
    return Interval(day, day + _DAY) if day else None


def _is_of_act(text: str, sentence: Span, printed: PrintedDate) -> bool:
    return _OF_ACT.search(text, max(sentence[0], printed.span[0] - _ACT_BEFORE), printed.span[0]) is not None


def coming_day(text: str, sentence: Span, told: Span, known: date | None) -> date | None:
    """Return the day without a year before a change, if it is still to come when the text is written.

    "Từ 1/7, xã A và xã B sáp nhập thành xã C" in June.

    Args:
        known: no later day can be spoken of as done.
    """
    if known is None:
        return None
    days = [one for one in find_dates(text, sentence[0], told[0]) if one.day]
    if len(days) != 1 or days[0].year or not _FROM.search(text, sentence[0], days[0].span[0]):
        return None
    day = days[0].on(known.year)
    return day if day and timedelta() <= day - known < _NEXT_MONTHS else None


def cited_act(
    text: str, sentence: Span, acts: Collection[str], known: Collection[str]
) -> re.Match[str] | None:
    """Return the act that a sentence cites; "theo Nghị quyết" alone is the one cited last before it.

    Its groups are number and clause.

    Args:
        acts: that the change was made by, where the register knows them: one of them is meant first.
        known: all that changed units: then none but these is meant, as no rules and no council's opinion.
    """
    all_cited = list(_CITED.finditer(text, *sentence))
    own = [one for one in all_cited if one.group("number") in acts]
    cited = next(iter(own or all_cited), None)
    if acts and not own and cited is not None and cited.group("number") not in known:
        return None
    if cited is None and _CITED_ABOVE.search(text, *sentence):
        before = list(_CITED.finditer(text, max(0, sentence[0] - _NOT_FAR), sentence[0]))
        return before[-1] if before else None
    return cited


def is_title(text: str, start: int, position: int) -> bool:
    """Return whether a verb of an act stands in a title, its own or a cited one, and not in an opinion."""
    title = _TITLE.search(text, start, position)
    return title is not None and not _OPINION.search(text, start, title.start())


def is_of_another_act(text: str, sentence: Span) -> bool:
    """Return whether a sentence of an act names the grounds of it, or what it repeals."""
    return _OF_ANOTHER.match(text, *sentence) is not None
