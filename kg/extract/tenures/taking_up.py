"""The day on which a post is taken up or given up, where a sentence of news tells that it is.

In this order: the day from which it counts ("kể từ ngày 1/10/2025", in the sentence or right after it); the
day of the sentence ("Ngày 6/12, HĐND tỉnh A bầu ông B"); the day of the meeting that the sentences before
tell of. A year that is not printed is that of the document.
"""

import re

import msgspec

from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.types import Sentence
from kg.extract.tenures.news_days import BEFORE_THAT, days_told
from kg.extract.tenures.periods import parse_period
from kg.extract.tenures.reading import Reading
from kg.model.dates import Interval
from kg.model.findings import GIVEN, LOST, Basis, Tenure
from kg.text.cue import Cue, past
from kg.text.dates import PrintedDate, find_dates

# Constructions that tell of the deed itself.
BY_A_VERB = ("governed", "list")
_TAKES_UP = (*GIVEN, "acting")
# Not over somebody else: "giữ chức C thay ông B nghỉ hưu từ ngày 1/11".
_SINCE = re.compile(
    r"(?:(?!\b(?:thay|kế nhiệm|ông|bà|đồng chí|người)\b)(?:[^.;]|(?<=\d)\.(?=\d))){0,60}?"
    r"(?:kể\s+)?từ\s+(?=ngày\s+\d|\d{1,2}/\d)",
    re.IGNORECASE,
)
# "…, quyết định ký ngày 3/5, công bố ngày 8/5, có hiệu lực từ ngày 15/5"
_IN_FORCE_SINCE = re.compile(
    r"(?:(?!\b(?:thay|kế nhiệm|ông|bà|đồng chí|người)\b)[^.;]){0,160}?"
    r"\bhiệu lực(?:\s+thi hành)?\s+(?:kể\s+)?từ\s+(?=ngày\s+\d)",
    re.IGNORECASE,
)
# "giao quyền C đối với ông A, C1, kể từ ngày 1/8/2019": his own post stands between
_SINCE_THEN_ON = re.compile(
    r"(?:(?!\b(?:thay|kế nhiệm|ông|bà|đồng chí|người)\b)[^.;]){0,160}?\bkể\s+từ\s+(?=ngày\s+\d)",
    re.IGNORECASE,
)
# "Thời hạn giữ chức vụ là 5 năm, kể từ ngày 15/3/2022", a sentence of its own; "Quyết định ký ngày 2/4 có …"
_COUNTS_SINCE = re.compile(
    r"\s*(?:(?:Cả|Các|Hai|Ba|Những)\b[^.;\n]{0,50}?\b(?=thời)|)"
    r"(?:[Tt]hời (?:hạn|gian) (?:giữ chức|bổ nhiệm|công tác|luân chuyển)"
    r"|[Qq]uyết định\b(?:[^.;\n]|\.(?=\d)){0,60}? có hiệu lực)"
    r"[^.;\n]{0,50}?từ\s+(?=ngày\s+\d)"
)
# "Ngày 1/10, ông A, được bầu làm C tại kỳ họp trước, dự lễ": a clause of its own tells of the post
_IN_A_CLAUSE = re.compile(r",\s+(?:người\s+)?(?:(?:vừa|mới)\s+)?được\s")
_GOES_ON_TO_DO = re.compile(
    r"[^.;,]{0,60},\s+(?:đã\s+)?"
    r"(?:dự|tiếp|làm việc|chủ trì|phát biểu|thăm|kiểm tra|tặng|trao|ký|gặp|đến|tham gia)\s"
)
# "trao quyết định phê chuẩn kết quả bầu C", "thông báo quyết định cho thôi C": done some days before
_DONE_BEFORE = Cue(
    r"\btrao\b[^.;:]{0,80}?\b(?:phê chuẩn|chuẩn y)\s+(?:việc\s+)?kết quả\s+bầu\b"
    r"|\bthông báo\b[^.;:]{0,80}?\b(?:cho thôi|miễn nhiệm|nghỉ hưu)\b"
)
_LEADS = re.compile(r"\W*(?:Trước|Sau|Tiếp) (?:đó|đây),\s+")
_WHO_HAS = Cue(
    r"\bngười (?:đã |vừa |mới )+được\b[^.;]*$"
    r"|,\s+người được (?:bầu|bổ nhiệm|chỉ định|phê chuẩn|điều động)\b[^.;,]*$"
)
# "được bổ nhiệm làm C; bị đình chỉ ngày 5/5": the day of another deed
_ANOTHER_DEED = re.compile(r";|\b(?:bị|tạm giam|khởi tố|đình chỉ|nghỉ|qua đời|từ trần)\b", re.IGNORECASE)
_ONCE = re.compile(r"\b(?:nguyên|cựu)\b", re.IGNORECASE)
_SOME_DAYS = 62


def taken_up(
    reading: Reading,
    said: Assignment,
    sentence: Sentence,
    tenure: Tenure,
    news: PrintedDate | None,
    counted: PrintedDate | None,
) -> Tenure:
    """Return a tenure with the day on which it begins or ends, where that is told.

    Args:
        news: the day of the meeting that the sentence goes on to tell of.
        counted: the day from which the decisions that it tells of count.
    """
    is_start, is_end = tenure.status in _TAKES_UP, tenure.status in LOST
    is_news = said.construction in BY_A_VERB
    if tenure.start or (tenure.end and is_end) or not (is_start or is_end) or not (is_news or is_end):
        return tenure
    if tenure.status == "disciplined-removed" and (tenure.term or _ONCE.search(reading.text, *sentence.span)):
        return tenure  # "cách chức vụ C nhiệm kỳ 2010-2015 đối với ông A, nguyên C": over long ago
    printed = _since(reading.text, said, sentence) or (counted if is_news else None)
    if printed is None and is_news:  # "ông A, C, nghỉ hưu": the day may be that of what else he does
        printed = _told(reading.text, said, sentence, news)
    iso, basis = _full(printed, reading.context.days) if printed else (None, None)
    if iso is None or (tenure.end and tenure.end < iso):
        return tenure
    if is_start:
        return msgspec.structs.replace(tenure, start=iso, start_basis=basis)
    return msgspec.structs.replace(tenure, end=iso, end_basis=basis)


def _told(text: str, said: Assignment, sentence: Sentence, news: PrintedDate | None) -> PrintedDate | None:
    """Return the day that the sentence tells or goes on to tell of, unless it tells of a post got before."""
    if _WHO_HAS.search(text, sentence.span[0], said.posts[0].start):
        return None  # "thay ông B, người vừa được bầu làm C": some days ago
    is_aside = _IN_A_CLAUSE.match(text, said.person.end) is not None
    if is_aside and _GOES_ON_TO_DO.match(text, said.posts[-1].end, sentence.span[1]):
        return None
    printed = _of_sentence(text, said, sentence) or _at_head(text, said, sentence) or news
    start = max(sentence.span[0], printed.span[1]) if printed else 0
    cues = (BEFORE_THAT, _DONE_BEFORE)
    is_earlier = printed is not None and any(cue.search(text, start, said.posts[0].start) for cue in cues)
    return None if is_earlier else printed


def _since(text: str, said: Assignment, sentence: Sentence) -> PrintedDate | None:
    """Return the day from which a post counts."""
    end, stop = said.posts[-1].end, sentence.span[1]
    since = _SINCE.match(text, end, stop)
    if since is None and said.person.start > end:
        since = _SINCE_THEN_ON.match(text, said.person.end, stop)
    since = _IN_FORCE_SINCE.match(text, end, stop) or since or _COUNTS_SINCE.match(text, stop)
    dates = find_dates(text, since.end(), since.end() + 30) if since else []
    return dates[0] if dates and dates[0].day else None


def _of_sentence(text: str, said: Assignment, sentence: Sentence) -> PrintedDate | None:
    """Return the last day told before the person and the post, the only one where it stands after them."""
    start, end = sentence.span
    first, last = min(said.person.start, said.posts[0].start), max(said.person.end, said.posts[-1].end)
    days = list(days_told(text, start, end))
    if said.status in _TAKES_UP:
        days = [day for day in days if not _is_of_another_deed(text, start, last, day)]
    before = [day for day in days if day.span[1] <= first]
    if before:
        return before[-1]
    after = [day for day in days if day.span[0] >= last]
    return after[0] if len(days) == 1 and after else None


def _is_of_another_deed(text: str, start: int, last: int, day: PrintedDate) -> bool:
    """Return whether a day is told of something else behind a post, or in a clause of its own before it."""
    at = day.span[0]
    if at < last:
        last = max(start, text.rfind(",", start, at), text.rfind(";", start, at))
    return _ANOTHER_DEED.search(text, last, at) is not None


def _at_head(text: str, said: Assignment, sentence: Sentence) -> PrintedDate | None:
    """Return the month or year that a sentence begins with: "Hồi tháng 5/2022, ông A được bổ nhiệm …"."""
    start, end = sentence.span
    period = parse_period(text, (past(_LEADS, text, start, end), end))
    if period is None or period.is_range or period.start is None:
        return None
    return period.start if period.stop <= min(said.person.start, said.posts[0].start) else None


def _full(printed: PrintedDate, days: Interval | None) -> tuple[str | None, Basis | None]:
    """Return a day with its year: printed, else the one that brings it closest to the document."""
    if printed.year:
        return printed.iso(), "stated"
    if days is None or days.first is None or days.until is None:
        return None, None
    if (days.until - days.first).days > _SOME_DAYS:
        is_year = days.first.year == days.until.year or (days.until.month, days.until.day) == (1, 1)
        iso = printed.iso(days.first.year) if is_year and days.until.year - days.first.year < 2 else None
        return iso, "inferred" if iso else None
    first = days.first
    near = [day for shift in (0, -1, 1) if (day := printed.on(first.year + shift))]
    day = min(near, key=lambda one: abs((one - first).days), default=None)
    return (day.isoformat(), "inferred") if day else (None, None)
