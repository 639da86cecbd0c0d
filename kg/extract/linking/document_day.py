"""When a document was written: by its metadata, its dateline, or what it can know.

Without a day the text leaves an interval: it was not written before the years that it names as past, nor
after units that it shows at work had gone, nor, if it reports the present, long after the latest term; the
act or the beginning of an appointment at its head leaves the weeks around it.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate

from kg.extract.mentions.cues import CLOCK, OF_OTHER_DAY
from kg.extract.mentions.gazetteer import lives
from kg.extract.mentions.source import Source
from kg.extract.mentions.spotted import ends_of_word
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import DISTRICTS
from kg.model.dates import Interval
from kg.model.document import Document, DocumentDay
from kg.model.findings import Span
from kg.text.cue import Cue, past
from kg.text.dates import PrintedDate, find_dates
from kg.units import Register, Unit, load_register

REFORM = date(2025, 7, 1)
_DATELINE = re.compile(r"(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa)[\s,](?!.*\n)")
_POSTED = Cue(r"(?:[Gg]iờ đăng|[Nn]gày đăng|[Đđ]ăng (?:lúc|ngày)|[Cc]ập nhật(?: lúc)?)\s*:?\s*")
# "Thứ Ba, 04/11/2025" as first line or below the title is when a page was put online, not below "Ngày sinh".
_LINE_BEFORE = re.compile(
    r"\s*+(?:(?!(?:(?:bài|tin|văn bản|ngày|sinh)\b[^\n]{0,24}|[^\n]*:[ \t]*)\n)[^\n]++\n\s*+)?"
    r"[ \t(•*|-]*(?:(?:thứ\s\w+|chủ nhật)[\s,-]{1,3})?(?:ngày\s)?$",
    re.IGNORECASE,
)
_LINE_AFTER = re.compile(r"[ \t)|]*(?:\n|$)")
_HEAD = 400
# The day that a text opens with is the day it speaks of; not one from which something counts.
_LEAD = 70
_ONE_DAY = timedelta(days=1)
# Of an appointment the day of the act, or that from which it counts, is some weeks from that of the text.
_ACT = re.compile(r"\b(?:[Qq]uyết định|[Nn]ghị quyết|[Tt]hông báo|[Kk]ết luận)\b[^,;]{0,60}$")
# "Thực hiện Nghị quyết số 21 ngày 4/3": cited, whenever it was; "Theo Quyết định" somebody is appointed
_CITED = re.compile(
    r"\b(?:(?:thực hiện|căn cứ|quán triệt|triển khai|thi hành|chấp hành|tiếp thu|trên cơ sở|cụ thể hóa)"
    r"|theo(?!\s+(?:các\s+)?quyết định\b))"
    r"\s+(?:[^\W\d]+\s+){0,4}?(?:quyết định|nghị quyết|thông báo|kết luận)\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"\b[Tt]ừ\s+(?:ngày\s+)?$")
_APPOINTS = re.compile(
    r"\b(?:bổ nhiệm|điều động|chỉ định|giữ chức|bầu|phê chuẩn|miễn nhiệm|thôi|nghỉ hưu|kỷ luật|cách chức)\b",
    re.IGNORECASE,
)
_NEARBY = 160
_ENDS = re.compile(r"\n|[.!?]\s")
_SOME_WEEKS = timedelta(days=31)
_TERM = re.compile(r"(?:nhiệm k[ỳì]|nk)\s*:?\s*\(?(?=\d{4})")
_YEAR = Cue(r"20\d\d(?<!\d20\d\d)(?!\d)")
_YEARS = re.compile(r"(?:\s|,|và|;)*(?P<from>(?:19|20)\d{2})\s?-\s?(?P<until>(?:19|20)\d{2})")
AHEAD = re.compile(
    r"(?:đến|tới|hướng|hết|trước|sau|từ|giai đoạn|hạn|cuối|-)\s*(?:hết\s+|cuối\s+|năm\s+|nay\s+)*$",
    re.IGNORECASE,
)
# Who is tried or disciplined is named with a term long over.
_LOOKS_BACK = Cue(r"kỷ luật|khởi tố|truy tố|bị can|bị cáo|(?<!\w)cựu\s", re.IGNORECASE)
# Units of former posts, and those that were merged, tell nothing of today: words, and what they reach over.
_OF_OLD = re.compile(r"[^.;\n]{0,60}\n?")
_MERGED = re.compile(r"[^.\n]{0,400}\n?")
_GONE = (
    ("nguyên", _OF_OLD), ("cựu", _OF_OLD), ("trước đây", _OF_OLD),
    ("sáp nhập", _MERGED), ("hợp nhất", _MERGED),
)  # fmt: skip
# A day that lies ahead ("từ ngày 1/7/2025") is announced some months before.
_ANNOUNCED = timedelta(days=120)
# Departments that were merged away shortly before the reform, and who leads them in the present.
_AND = r"\s?(?:&|-|,|và)?\s?"
_ENDED_OFFICE = re.compile(
    r"(?:giám đốc|chánh văn phòng) sở (?:"
    rf"kế hoạch{_AND}đầu tư|kh{_AND}đt|giao thông{_AND}vận tải|gtvt|tài nguyên{_AND}môi trường|tn{_AND}mt"
    rf"|nông nghiệp{_AND}(?:phát triển nông thôn|ptnt)|nn{_AND}ptnt|thông tin{_AND}truyền thông|tt{_AND}tt"
    rf"|lao động|lđ{_AND}tb)"
)
_BEFORE_OFFICE = re.compile(
    r"(?<!t[àâ][iy] )(?<!thái )(?<!\w)(?:nguyên|cựu|từng|trước|khi đó|lúc đó|làm việc|thay|năm)(?!\w)|\d{4}"
)
_OFFICE_REACH = 120
# What a text cannot name before a day.
_COVID, _COVID_SINCE = "covid", date(2020, 1, 1)
_TERM_OVER = 3
# How far a date reaches before its year, and a range of years after it.
_BEFORE_YEAR, _AFTER_YEAR = 24, 8
# Years from here on are plans.
_FIRST_YEAR, LAST_YEAR = 2004, REFORM.year + 3


def read_day(
    document: Document, source: Source, mentions: Sequence[UnitMention], offices: Collection[int]
) -> DocumentDay | None:
    """Return the document's day: metadata or address, else its dateline, else the days its text allows.

    Args:
        mentions: of units. offices: where those begin that are printed with a post or body.
    """
    if document.day is not None:
        return document.day
    terms = _terms(source.lowered)
    earliest = _not_before(source, terms)
    return _dateline(source.text, earliest) or _allowed(
        years=Interval(earliest),
        appointment=_told_of(source.text),
        terms=Interval(None, _not_after(source.text, terms)),
        units=_by_units(source, mentions, offices),
    )


def _dateline(text: str, earliest: date | None) -> DocumentDay | None:
    """Return the day that a text opens with, or says that it was put online on; not one before its years."""
    printed = [
        one
        for one in find_dates(text, 0, _HEAD)
        if CLOCK.match(text, one.span[1])
        or _is_line(text, one.span)
        or (
            _DATELINE.search(text, max(0, one.span[0] - 16), one.span[0] + 5)
            and not OF_OTHER_DAY.search(_lead(text, one))
        )
    ]
    for posted in _POSTED.finditer(text):
        printed.extend(find_dates(text, posted.end(), posted.end() + 24))
    for one in printed:
        first = one.on()
        if first and first >= (earliest or date(_FIRST_YEAR, 1, 1)):
            return DocumentDay(first=first, until=first + _ONE_DAY, basis="dateline")
    return None


def _is_line(text: str, span: Span) -> bool:
    """Return whether a date fills the first line or that below the title, but for the day of the week."""
    return bool(_LINE_BEFORE.match(text, 0, span[0]) and _LINE_AFTER.match(text, span[1]))


def _lead(text: str, printed: PrintedDate) -> str:
    """Return the words of its sentence before a date."""
    start = printed.span[0]
    return _ENDS.split(text[max(0, start - _LEAD) : start])[-1]


def _told_of(text: str) -> Interval:
    """Return the weeks around the act or the beginning of an appointment that a text opens with.

    Without one, or where it names several of different times, all days.
    """
    around = Interval()
    for one in find_dates(text, 0, _HEAD):
        weeks = _weeks_around(text, one)
        common = _common(around, weeks) if weeks else around
        if common is None:
            return Interval()
        around = common
    return around


def _weeks_around(text: str, printed: PrintedDate) -> Interval | None:
    """Return the weeks in which a text tells of an appointment that is decided or begins on a day.

    A decision is told of after its day; what begins with the reform is of the units that do.
    """
    start, end = printed.span
    lead = _lead(text, printed)
    is_act = _ACT.search(lead) is not None and not _is_cited(text, start)
    day = printed.on() if is_act or _BEGINS.search(lead) else None
    if day is None or not _APPOINTS.search(text, max(0, start - _NEARBY), end + _NEARBY):
        return None
    return Interval(day if is_act or day == REFORM else day - _SOME_WEEKS, day + _SOME_WEEKS)


def _is_cited(text: str, start: int) -> bool:
    """Return whether the act before a place is one that what the text tells of only follows."""
    sentence = _ENDS.split(text[max(0, start - _NEARBY) : start])[-1]
    cited = _CITED.search(sentence)
    return cited is not None and _APPOINTS.search(sentence, cited.end()) is None


def _allowed(**told: Interval) -> DocumentDay | None:
    """Return the days that all evidence leaves, each where it does not contradict that before it."""
    days, basis = Interval(), ""
    for told_by, given in told.items():
        both = _common(days, given)
        if both is not None and given != Interval():
            days, basis = both, told_by
    return DocumentDay(first=days.first, until=days.until, basis=basis) if basis else None


def _common(one: Interval, other: Interval) -> Interval | None:
    """Return the days of both, None where there is none."""
    first = max((day for day in (one.first, other.first) if day), default=None)
    until = min((day for day in (one.until, other.until) if day), default=None)
    return None if first and until and first >= until else Interval(first, until)


def _not_before(source: Source, terms: Sequence[tuple[int, int]]) -> date | None:
    """Return the first day on which a text could name the years, days and terms that it names."""
    days = [date(first - 1, 1, 1) for first, _ in terms]
    if _COVID in source.lowered:
        days.append(_COVID_SINCE)
    text = source.text
    for year in _YEAR.finditer(text):
        around = find_dates(text, max(0, year.start() - _BEFORE_YEAR), year.end() + _AFTER_YEAR)
        printed = next((one for one in around if one.span[1] == year.end()), None)
        if printed is not None and _FIRST_YEAR <= int(year.group()) < LAST_YEAR:
            days.append(_known_since(text, printed))
    return max((day for day in days if day.year >= _FIRST_YEAR), default=None)


def _known_since(text: str, printed: PrintedDate) -> date:
    """Return since when a text may speak of a date: of a day for some months, of a year since the last."""
    year = printed.year or _FIRST_YEAR
    if AHEAD.search(text, max(0, printed.span[0] - 24), printed.span[0]):
        return date.min
    day = printed.on()
    return day - _ANNOUNCED if day else date(year - 1, 1, 1)


def _not_after(text: str, terms: Sequence[tuple[int, int]]) -> date | None:
    """Return a day by which a text that names terms of the present was surely written."""
    if not terms or _LOOKS_BACK.search(text):
        return None
    return date(max(until for _, until in terms) + _TERM_OVER, 1, 1)


def _terms(lowered: str) -> list[tuple[int, int]]:
    """Return the years of the terms of office that a text names, listed ones too: "2011-2016, 2016-2021"."""
    found = []
    for head in _TERM.finditer(lowered):
        years = _YEARS.match(lowered, head.end())
        while years:
            found.append((int(years.group("from")), int(years.group("until"))))
            years = _YEARS.match(lowered, years.end())
    return [(first, until) for first, until in found if _FIRST_YEAR <= first < LAST_YEAR]


def _by_units(source: Source, mentions: Sequence[UnitMention], offices: Collection[int]) -> Interval:
    """Return since when every commune at work has existed, or until when districts were; else all named."""
    gone = sorted(_gone(source.lowered))
    starts, ends = [start for start, _ in gone], list(accumulate((end for _, end in gone), max))
    named = []
    for mention in mentions:
        before = bisect_right(starts, mention.start)
        if not mention.is_former and not (before and mention.start <= ends[before - 1]):
            named.append(mention)
    provinces = frozenset(
        unit.id
        for mention in named
        for unit, _ in (lives(load_register(), mention) if mention.bare else ())
        if unit.level == "province"
    )
    at_work = [mention for mention in named if mention.start in offices]
    for group in (at_work, named):
        eras = [_era(load_register(), mention, provinces) for mention in group]
        new, old = eras.count("new"), eras.count("old")
        if group is at_work:
            old += sum(mention.bare is None and mention.type in DISTRICTS for mention in group)
        if new != old:
            return Interval(REFORM, None) if new > old else Interval(None, REFORM)
    return Interval(None, REFORM) if _has_ended_office(source.lowered) else Interval()


def _gone(lowered: str) -> Iterator[Span]:
    """Yield the stretches whose units need not live any more when the text is written."""
    for word, reach in _GONE:
        for end in ends_of_word(lowered, word):
            yield end, past(reach, lowered, end)


def _has_ended_office(lowered: str) -> bool:
    """Return whether somebody leads a department that the spring of 2025 merged into another."""
    return any(
        not _BEFORE_OFFICE.search(lowered, max(0, office.start() - _OFFICE_REACH), office.start())
        for office in _ENDED_OFFICE.finditer(lowered)
    )


def _era(register: Register, mention: UnitMention, provinces: frozenset[str]) -> str:
    """Return "new" for a commune founded by the reform, "old" for a unit that it ended, else ""."""
    if mention.bare is None:
        return ""
    found: list[Unit] = [
        unit for unit, _ in lives(register, mention) if mention.type or unit.level == "province"
    ]
    if provinces and mention.type:
        found = [
            unit for unit in found if provinces.intersection((unit.id, *register.parents(unit.id)))
        ] or found
    if not found:
        return ""
    if all(unit.level == "commune" and unit.founded and unit.founded >= REFORM for unit in found):
        return "new"
    return "old" if all(unit.until and unit.until <= REFORM for unit in found) else ""
