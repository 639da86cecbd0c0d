"""The days that news tell: of what a sentence tells, and of a meeting that the next ones go on about."""

import re
from collections.abc import Iterator

from kg.extract.mentions.cues import CLOCK, OF_OTHER_DAY
from kg.extract.tenures.reading import Reading
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.text.dates import PrintedDate, find_dates

_ALL_COUNT = re.compile(
    r"\W*(?:Các|Những|Cả \w+)\s+quyết định\b[^.;\n]{0,40}? có hiệu lực[^.;\n]{0,50}?từ\s+(?=ngày\s+\d)"
)
_DECIDES = Cue(
    r"\b(?:bổ nhiệm|điều động|chỉ định|phê chuẩn|giữ chức|phân công|miễn nhiệm|thôi|nghỉ hưu)\b",
    re.IGNORECASE,
)
_SECTION = re.compile(r"\W*[^\W\d_][\w .\-]{1,24}:\s")
# "do trước đó đã được điều động giữ chức C", "ông A cho biết tỉnh đã bổ nhiệm": not on the day of the news
BEFORE_THAT = Cue(
    r"\b(?:trước (?:đó|đây|kia)|cho (?:biết|hay)|xác nhận|xét xử|họp báo về|gặp(?! mặt)|hỏi|chúc mừng)\b",
    re.IGNORECASE,
)
# "HĐND xã B bầu …", "Tại xã B, …", "Xã B" alone on its line: a commune that a sentence opens with
_COMMUNE = Cue(rf"\b(?i:xã|phường|đặc khu|thị trấn)\s+(?P<name>[{UPPER}]\w*(?:\s+[{UPPER}]\w*)*)")
_OPENING = 45
_REACH = 70
# What a date heads: "Sáng 6/12, …", "(Chinhphu.vn) - Ngày 6/12, …", "Yên Bái: Chiều 1/3, …"
_HEADS = re.compile(r"[^.;!?]{0,60}$")
_SAME_DAY = re.compile(
    r"\W*(?:Cũng )?(?:(?:trong|vào)\s+)?cùng (?:ngày|buổi|thời gian)\b"
    r"|\W*Cũng trong (?:ngày|sáng|chiều|buổi)",
    re.IGNORECASE,
)
# Only a sentence that begins so is of the day of the news before it: another may tell of another deed.
_GOES_ON = re.compile(
    r"\W*(?:Tại|Theo (?:đó|quyết định|nghị quyết)|Kết quả|Cụ thể|Đồng thời|Cũng (?:tại|trong)|Hội nghị"
    r"|Đại hội|Kỳ họp|Phiên họp|Buổi lễ|HĐND|Hội đồng nhân dân|Các đại biểu|Với|Trong (?:đó|số)|Thay mặt)\b"
)
_MEETS = Cue(
    r"\b(?:kỳ họp|hội nghị|đại hội|phiên họp|cuộc họp|buổi lễ|lễ|họp|trao quyết định|bầu"
    r"|bổ nhiệm|biểu quyết|phê chuẩn|miễn nhiệm|cách chức)\b",
    re.IGNORECASE,
)
# Sentences of another time than the news they stand in.
_OTHER_TIME = Cue(
    r"\W*(?:Trước (?:đó|đây|khi)|Hiện|Từ|Năm|Tháng|Đến|Sau|Nhiệm kỳ|Khi|Trong (?:quá trình|thời gian))\b"
    r"|\b(?:sáng|trưa|chiều|tối|hôm) nay\b"
    r"|\b(?:từng|năm (?:19|20)\d\d|tháng \d{1,2}[/.-]\d{4}|nhiều năm|sẽ)\b",
)
# "Ông A đã được bầu làm C": since some day
_SINCE_THEN = Cue(
    r"(?:Ông|Bà|Đồng chí|Lý do)\b[^.;]{0,80}\b(?:đã|vừa) được\b|\bngười (?:đã |vừa |mới )+được\b"
)
# "nhân Ngày Thầy thuốc Việt Nam 27/2", "ngày thành lập ngành 28/8": days of every year
_ANNIVERSARY = Cue(
    rf"\b(?:ngày\s+(?:thành lập|truyền thống|hội|(?-i:(?!Chủ nhật|Thứ )[{UPPER}]))|quốc khánh)[^,;]{{0,50}}$",
    re.IGNORECASE,
)
# "Căn cứ Luật Đất đai ngày 29/11/2013, UBND tỉnh bổ nhiệm …": what a sentence opens with, up to its comma
_OPENS = re.compile(
    r"\W*(?:Căn cứ|Trên cơ sở|Thực hiện|Liên quan|Kỷ niệm|Chào mừng|Hưởng ứng|Nhân (?:dịp|kỷ niệm))\b"
    rf"(?:[^.;:,\n]|,(?!\s+(?:ngày|sáng|chiều|tối|trưa|hôm|tại|ông|bà|đồng chí|[{UPPER}])))*$"
)


def days_of_news(reading: Reading) -> dict[int, PrintedDate]:
    """Return for each sentence, by where it begins, the day of the meeting that it goes on to tell of."""
    found: dict[int, PrintedDate] = {}
    last: PrintedDate | None = None
    here, place, text = set[str](), set[str](), reading.text
    for sentence in reading.sentences:
        start, end = sentence.span
        opening = _communes(text, start, min(end, start + _OPENING))
        if here and opening and here.isdisjoint(opening):
            last = None  # "HĐND xã B bầu …": of another council's session
        place = opening or place
        heads = [day for day in days_told(text, start, end) if _HEADS.fullmatch(text, start, day.span[0])]
        if heads:
            is_news = _MEETS.search(text, start, end) and not (
                _OTHER_TIME.match(text, start, end) or BEFORE_THAT.search(text, heads[0].span[1], end)
            )
            last = heads[0] if is_news else None
            here = opening or _communes(text, start, end) or place
        elif last is not None and (
            _SAME_DAY.match(text, start, end)
            or (_GOES_ON.match(text, start, end) and not _is_of_other_time(text, start, end))
        ):
            found[start] = last
        elif last is not None and _meets_in_month(text, start, end):
            last = None
    return found


def _communes(text: str, start: int, end: int) -> set[str]:
    """Return the names of the communes that a stretch prints."""
    return {match.group("name") for match in _COMMUNE.finditer(text[start:end])}


def days_counted(reading: Reading) -> dict[int, PrintedDate]:
    """Return for each sentence, by where it begins, the day from which the decisions that it tells of count.

    "… bổ nhiệm ông A … . … bổ nhiệm ông B … . Các quyết định trên có hiệu lực từ ngày 3/9": of both.
    """
    found: dict[int, PrintedDate] = {}
    text, told = reading.text, list[int]()
    for sentence in reading.sentences:
        start, end = sentence.span
        counts = _ALL_COUNT.match(text, start, end)
        dates = find_dates(text, counts.end(), counts.end() + 30) if counts else []
        if dates and dates[0].day:
            found.update(dict.fromkeys(told, dates[0]))
        elif _DECIDES.search(text, start, end):
            told = [start] if _SECTION.match(text, start, end) else [*told, start]
            continue
        told = []
    return found


def _meets_in_month(text: str, start: int, end: int) -> bool:
    """Return whether a sentence tells of a meeting of some month: "Đại hội IV (tháng 3 năm 1982)"."""
    months = any(printed.month and printed.year for printed in find_dates(text, start, end))
    return months and _MEETS.search(text, start, end) is not None and not _OTHER_TIME.match(text, start, end)


def _is_of_other_time(text: str, start: int, end: int) -> bool:
    """Return whether a sentence tells of another time than the news before it, or prints one."""
    has_date = any(printed.month for printed in find_dates(text, start, end))
    return has_date or any(cue.search(text, start, end) for cue in (_OTHER_TIME, _SINCE_THEN))


def days_told(text: str, start: int, end: int) -> Iterator[PrintedDate]:
    """Yield the days in a stretch that may be those of what it tells."""
    for printed in find_dates(text, start, end):
        lead = text[max(start, printed.span[0] - _REACH) : printed.span[0]]
        is_other = (
            OF_OTHER_DAY.search(lead) or _ANNIVERSARY.search(lead) or _is_in_opening(text, start, printed)
        )
        if printed.day and not is_other and not CLOCK.match(text, printed.span[1]):
            yield printed


def _is_in_opening(text: str, start: int, printed: PrintedDate) -> bool:
    """Return whether a day is in what a sentence opens with, before its comma: "Liên quan vụ ngày 5/3, …"."""
    first, last = printed.span
    if not _OPENS.match(text, start, first):
        return False
    comma = text.find(",", last, last + _REACH)
    return comma >= 0 and _DECIDES.search(text, last, comma) is None
