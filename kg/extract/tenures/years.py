"""What sentences and clauses say that begin with a year: "Năm 2010, ông B được bổ nhiệm …"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

import msgspec

from kg.extract.mentions.cues import BRACKETS
from kg.extract.mentions.types import Sentence
from kg.extract.tenures.periods import YEAR, Period, later_periods, parse_period
from kg.extract.tenures.reading import Reading
from kg.extract.tenures.told import ToldTenure, long_over, rules_out
from kg.model.findings import CURRENT, GIVEN, IN_OFFICE, Span, Tenure, TenureStatus
from kg.text.dates import find_dates

_BEFORE_THAT = re.compile(r"[\s\-*]*Trước (?:khi|đó|đây)\b")
# A statement of that time ("là"), or a step ("làm"): "Từ năm 2003, ông A làm C"; no description.
_IS = re.compile(r"\blà\b")
_DID = re.compile(r"\b(?:làm|giữ|đảm nhiệm|đảm nhận|chuyển sang|chuyển về|lên)\b")
# "Tháng 6/2007, ông giữ chức C" tells when he took it up
_TOOK = re.compile(
    r"(?:^|,\s+(?:ông|bà|đồng chí|anh|chị))\s*(?:(?:được|chuyển (?:sang|về)|lên|về|nhận|đã)\s+)?"
    r"(?:(?:giữ|nhận|đảm nhiệm|đảm nhận)(?:\s+chức(?:\s+vụ)?)?|làm)\s+$",
    re.IGNORECASE,
)
# "Năm 2011, ông làm C1, sau đó được bổ nhiệm giữ chức C2": C2 some time later
_THEN = re.compile(r"\b(?:sau đó|sau này|tiếp đó|rồi)\b")
# "Sau khi tái lập huyện năm 1997, ông A giữ chức C"
_SINCE_EVENT = re.compile(
    r"\W*(?:Sau|Khi|Từ khi)\s[^.;:]{3,60}?\s(?:năm\s|tháng\s\d\d?[/-])(?P<year>(?:19|20)\d\d),\s"
)
# "Sau khi đất nước thống nhất, ông A giữ cương vị C"
_SINCE_PEACE = re.compile(
    r"\W*(?:Sau|Từ sau|Khi)\s(?:khi\s|ngày\s)?[^.;:,]{0,30}?"
    r"(?:thống nhất|giải phóng|hòa bình lập lại|Cách mạng [Tt]háng (?:Tám|8))[^.;:,]{0,30},"
)
_HEAD_OF_SENTENCE = 24
# "…, ngày 3/2/1971, Đại tá A - C gửi điện": what A was on that day; no "Sinh ngày 3/2/1971, ông A …"
_ON_DAY = re.compile(
    r"(?:^|[,;]\s+)(?:(?:vào|trong)\s+)?(?:(?:sáng|trưa|chiều|tối|đêm)\s+)?(?:ngày|tháng|năm)\s"
    r"[^,;]{0,18}?(?P<year>(?:19|20)\d\d),\s+(?:[^\W\d]+\s+){0,3}$",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:nay|hiện)\b", re.IGNORECASE)
# "ông A, nay là C1, C2"; not "ông A, nay là C1, là C"
_IS_NOW = re.compile(r"\b(?:nay|hiện)\b(?!.*,\s+là\b)", re.IGNORECASE)
# A day that stands behind another or behind an act is not that of the post.
_TELLS_OTHER_DAYS = re.compile(
    r"(?:19|20)\d\d|\b(?:căn cứ|luật|nghị định|nghị quyết|quyết định|đơn)\b", re.IGNORECASE
)
_LONGEST_TENURE = 12
_ONE_TERM = 5
_IS_OVER = re.compile(
    r"\b(?:nguyên|cựu|cố|nghỉ (?:hưu|công tác|chế độ|việc)|về hưu|hưu trí|từ trần|qua đời|mất"
    r"|bị (?:bắt|can|cáo)|khởi tố|cách chức|miễn nhiệm|kỷ luật|thôi (?:giữ|làm|chức))\b",
    re.IGNORECASE,
)


def at_its_time(
    reading: Reading, sentence: Sentence, read_here: Iterable[Tenure], *, is_life: bool
) -> Iterator[Tenure]:
    """Yield what a sentence that begins with an earlier year says: "Năm 2010, ông B được bổ nhiệm …".

    Who took up a post then began then. Who was something then held it before, if a life is told; a report
    says neither that it is held now nor that it is over, so nothing is found.
    """
    read_here = [_of_its_year(reading, sentence, tenure) for tenure in read_here]
    if not read_here:
        return
    if _BEFORE_THAT.match(reading.text, *sentence.span):
        yield from (_over(reading, sentence, tenure) for tenure in read_here)
        return
    periods = _periods(reading.text, sentence.span)
    for tenure in read_here:
        title = tenure.spans["title"][0]
        mine = [period for period in periods if reading.raw((period.stop - 1, period.stop))[1] <= title]
        told = _at(reading, sentence, tenure, mine[-1], is_life=is_life) if mine else tenure
        if told is not None:
            yield told


@lru_cache(maxsize=16)  # the people of a sentence are read one after another
def _periods(text: str, sentence: Span) -> tuple[Period, ...]:
    """Return the periods that a sentence and its later clauses begin with."""
    head = parse_period(text, sentence)
    later = later_periods(text, head.stop if head else sentence[0], sentence[1])
    return (head, *later) if head else tuple(later)


def _at(
    reading: Reading, sentence: Sentence, tenure: Tenure, period: Period, *, is_life: bool
) -> Tenure | None:
    """Return what a clause that begins with an earlier year says; None where it leaves today open."""
    today = reading.today
    is_past = bool(period.start and today and (period.start.year or today.year) < today.year)
    is_past = is_past or (is_life and not period.is_open)
    later = find_dates(reading.text, period.stop, sentence.span[1])
    limit = reading.raw(later[0].span)[0] if later else reading.raw(sentence.span)[1]
    if period.start is None or not is_past or tenure.spans["title"][0] >= limit:
        return tenure
    before = _before(reading, sentence, tenure)
    is_held = tenure.status in IN_OFFICE
    if tenure.status in GIVEN and not period.start.day and _THEN.search(before):
        dated = long_over(period.dated(tenure), today)
        return msgspec.structs.replace(tenure, status=dated.status)
    if (tenure.status in GIVEN and tenure.start is None) or (is_held and period.is_open):
        return msgspec.structs.replace(tenure, start=period.start.iso(), start_basis="stated")
    if is_held and period.end is None and period.start.month and _TOOK.search(before):
        status: TenureStatus = "appointed" if today and _is_lately(period, today) else "former"
        return msgspec.structs.replace(tenure, status=status, start=period.start.iso(), start_basis="stated")
    if is_held and (_DID.search(before) or (is_life and _IS.search(before))):
        return msgspec.structs.replace(tenure, status="former")
    return None if is_held and _IS.search(before) else tenure


def _is_lately(period: Period, today: date) -> bool:
    """Return whether what began then may well be so still: in the year before this one, or later."""
    return period.start is not None and (period.start.year or 0) >= today.year - 1


def _over(reading: Reading, sentence: Sentence, tenure: Tenure) -> Tenure:
    """Return as former what somebody is said to have been: "Trước khi được bầu, ông A là C"."""
    before = _before(reading, sentence, tenure)
    is_over = tenure.status == "holds" and _IS.search(before) and not _IS_NOW.search(before)
    return msgspec.structs.replace(tenure, status="former") if is_over else tenure


def _before(reading: Reading, sentence: Sentence, tenure: Tenure) -> str:
    """Return the words between a name and its post, or before the post where the name stands elsewhere."""
    (start, end), title = reading.raw(sentence.span), tenure.spans["title"][0]
    name = tenure.spans["person"][1]
    if title < name <= end:
        return ""
    return reading.document.text[name if start <= name <= title else start : title]


def _of_its_year(reading: Reading, sentence: Sentence, tenure: Tenure) -> Tenure:
    """Return a bare post as over where the sentence tells of a year long past.

    "Năm 1985, Chủ tịch UBND tỉnh A đến thăm": nobody has a post for so long. In the life of somebody dead the
    year may stand anywhere in the sentence; in that of somebody living it dates a step.
    """
    (start, end), text = sentence.span, reading.text
    is_of_the_dead = reading.is_dead or reading.kind == "obituary"
    if tenure.status != "holds" or (reading.subject is not None and not is_of_the_dead):
        return tenure
    since, peace = _SINCE_EVENT.match(text, start, end), _SINCE_PEACE.match(text, start, end)
    name = tenure.spans["person"][1]
    if peace and reading.raw(peace.span())[1] <= name and _DID.search(_before(reading, sentence, tenure)):
        return msgspec.structs.replace(tenure, status="former")
    is_old = since is not None and int(since.group("year")) <= reading.last_year - _LONGEST_TENURE
    if (
        since
        and is_old
        and reading.raw(since.span())[1] <= name
        and _DID.search(_before(reading, sentence, tenure))
    ):
        return msgspec.structs.replace(tenure, status="former")
    is_others = is_of_the_dead and reading.subject is None  # whoever mourns is called what he is
    told = BRACKETS.sub(
        " ", reading.document.text[reading.raw((start, end))[0] : name] if is_others else text[start:end]
    )
    years = [int(year) for year in YEAR.findall(told)]
    year = _year_before(reading, sentence, tenure)
    if not year and (not years or not (is_of_the_dead or YEAR.search(told, 0, _HEAD_OF_SENTENCE))):
        return tenure
    is_over = max([*years, year]) <= reading.last_year - _LONGEST_TENURE
    return msgspec.structs.replace(tenure, status="former") if is_over else tenure


def _year_before(reading: Reading, sentence: Sentence, tenure: Tenure) -> int:
    """Return the year of the day right before a name with its post; 0 without one, or for a post held now."""
    start = reading.raw(sentence.span)[0]
    first = min(tenure.spans["person"][0], tenure.spans["title"][0])
    on_day = _ON_DAY.search(reading.document.text[start:first]) if start < first else None
    if on_day is None or _TELLS_OTHER_DAYS.search(reading.document.text, start, start + on_day.start()):
        return 0
    return 0 if _NOW.search(_before(reading, sentence, tenure)) else int(on_day.group("year"))


def with_last_steps(reading: Reading, told: Sequence[ToldTenure]) -> list[ToldTenure]:
    """Return the open last line of a life as held: "- Từ 7/2025: C", not long ago and with no end told."""
    return [one.as_("holds") if one.is_open_line and _lasts(reading, one, told) else one for one in told]


def _lasts(reading: Reading, last: ToldTenure, told: Sequence[ToldTenure]) -> bool:
    """Return whether nothing that a text tells comes after a line of a life."""
    begun, end = last.tenure.start, last.tenure.span[1]
    is_late = begun is not None and reading.today is not None and not reading.is_dead
    if begun is None or not is_late or int(begun[:4]) < reading.last_year - _ONE_TERM:
        return False
    for sentence in reversed(reading.sentences):
        if reading.raw(sentence.span)[0] < end:
            break
        if parse_period(reading.text, sentence.span):
            return False
    if _IS_OVER.search(reading.document.text, end) or _IS_OVER.search(reading.document.title or ""):
        return False
    others = [one for one in told if one.tenure.person == last.tenure.person and one is not last]
    days = [day[: len(begun)] for one in others for day in (one.tenure.start, one.tenure.end) if day]
    held = [one.tenure for one in others if one.tenure.status in CURRENT and not one.is_open_line]
    return bool(days) and max(days) <= begun and not any(rules_out(one, last.tenure) for one in held)
