"""When a document was written: by its metadata, its dateline, or what it can know.

Without a day the text leaves an interval: it was not written before the years that it names as past, nor
after units that it shows at work had gone, nor, if it reports the present, long after the latest term.
"""

import re
from collections.abc import Collection, Sequence
from datetime import date, timedelta

from kg.extract.source import Source
from kg.extract.types import UnitMention
from kg.model.dates import Interval
from kg.model.document import Document, DocumentDay
from kg.text.dates import PrintedDate, find_dates
from kg.units import Unit

REFORM = date(2025, 7, 1)
_DATELINE = re.compile(r"(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa)[\s,]")
_POSTED = re.compile(r"(?:[Gg]iờ đăng|[Nn]gày đăng|[Đđ]ăng (?:lúc|ngày)|[Cc]ập nhật(?: lúc)?)\s*:?\s*")
_HEAD = 400
# The day that a text opens with is the day it speaks of.
_ONE_DAY = timedelta(days=1)
_DISTRICTS = ("huyện", "quận", "thị xã")
_TERM = re.compile(r"(?:nhiệm kỳ|nhiệm kì|NK)\s*:?\s*\(?(?=\d{4})", re.IGNORECASE)
_YEARS = re.compile(r"(?:\s|,|và|;)*(?P<from>(?:19|20)\d{2})\s?[-–]\s?(?P<until>(?:19|20)\d{2})")
_AHEAD = re.compile(
    r"(?:đến|tới|hướng|hết|trước|sau|từ|giai đoạn|hạn|cuối|[-–])\s*(?:hết\s+|cuối\s+|năm\s+|nay\s+)*$",
    re.IGNORECASE,
)
# Who is tried or disciplined is named with a term long over.
_LOOKS_BACK = re.compile(r"kỷ luật|khởi tố|truy tố|bị can|bị cáo|(?<!\w)cựu\s", re.IGNORECASE)
# Units of former posts, and those that were merged, tell nothing of today.
_GONE = re.compile(r"(?:(?<!\w)nguyên|(?<!\w)cựu|sáp nhập|hợp nhất|trước đây)(?!\w)[^.;\n]*$", re.IGNORECASE)
# A day that lies ahead ("từ ngày 1/7/2025") is announced some months before.
_ANNOUNCED = timedelta(days=120)
_TERM_OVER = 3
# Years from here on are plans.
_FIRST_YEAR, _LAST_YEAR = 2004, REFORM.year + 3


def read_day(
    document: Document, source: Source, mentions: Sequence[UnitMention], offices: Collection[int]
) -> DocumentDay | None:
    """Return the document's day: metadata or address, else its dateline, else the days its text allows.

    Args:
        mentions: of units. offices: where those begin that are printed with a post or body.
    """
    if document.day is not None:
        return document.day
    return _dateline(source) or _allowed(source, mentions, offices)


def _dateline(source: Source) -> DocumentDay | None:
    text = source.text
    earliest = _not_before(text) or date(_FIRST_YEAR, 1, 1)
    printed = [
        one
        for one in find_dates(text, 0, _HEAD)
        if _DATELINE.search(text, max(0, one.span[0] - 16), one.span[0] + 5)
    ]
    for posted in _POSTED.finditer(text):
        printed.extend(find_dates(text, posted.end(), posted.end() + 24))
    for one in printed:
        iso = one.iso() if one.day and one.year else None
        if iso and date.fromisoformat(iso) >= earliest:
            first = date.fromisoformat(iso)
            return DocumentDay(first=first, until=first + _ONE_DAY, basis="dateline")
    return None


def _allowed(source: Source, mentions: Sequence[UnitMention], offices: Collection[int]) -> DocumentDay | None:
    """Return the days that years, units and terms leave, each where it does not contradict those before."""
    days, basis = Interval(), ""
    for given, told_by in (
        (Interval(_not_before(source.text)), "years"),
        (Interval(None, _not_after(source.text)), "terms"),
        (_by_units(source, mentions, offices), "units"),
    ):
        both = _common(days, given)
        if both is not None and given != Interval():
            days, basis = both, told_by
    return DocumentDay(first=days.first, until=days.until, basis=basis) if basis else None


def _common(one: Interval, other: Interval) -> Interval | None:
    """Return the days of both, None where there is none."""
    first = max((day for day in (one.first, other.first) if day), default=None)
    until = min((day for day in (one.until, other.until) if day), default=None)
    return None if first and until and first >= until else Interval(first, until)


def _not_before(text: str) -> date | None:
    """Return the first day on which a text could name the years and days that it names."""
    days = [date(first - 1, 1, 1) for first, _ in _terms(text)]
    for printed in find_dates(text):
        if printed.year is None or not _FIRST_YEAR <= printed.year < _LAST_YEAR:
            continue
        days.append(_known_since(text, printed))
    return max((day for day in days if day.year >= _FIRST_YEAR), default=None)


def _known_since(text: str, printed: PrintedDate) -> date:
    """Return since when a text may speak of a date: of a day for some months, of a year since the last."""
    year = printed.year or _FIRST_YEAR
    if _AHEAD.search(text, max(0, printed.span[0] - 24), printed.span[0]):
        return date.min
    iso = printed.iso() if printed.day else None
    return date.fromisoformat(iso) - _ANNOUNCED if iso else date(year - 1, 1, 1)


def _not_after(text: str) -> date | None:
    """Return a day by which a text that names terms of the present was surely written."""
    ends = [until for _, until in _terms(text)]
    if not ends or _LOOKS_BACK.search(text):
        return None
    return date(max(ends) + _TERM_OVER, 1, 1)


def _terms(text: str) -> list[tuple[int, int]]:
    """Return the years of the terms of office that a text names, listed ones too: "2011-2016, 2016-2021"."""
    found = []
    for head in _TERM.finditer(text):
        years = _YEARS.match(text, head.end())
        while years:
            found.append((int(years.group("from")), int(years.group("until"))))
            years = _YEARS.match(text, years.end())
    return [(first, until) for first, until in found if _FIRST_YEAR <= first < _LAST_YEAR]


def _by_units(source: Source, mentions: Sequence[UnitMention], offices: Collection[int]) -> Interval:
    """Return since when every commune named has existed, or until when districts did."""
    register = source.gazetteer.register
    provinces = {
        unit.id
        for mention in mentions
        if mention.bare and not mention.is_former
        for unit, _ in register.named(mention.key or mention.bare, mention.type or None)
        if unit.level == "province"
    }
    new = old = 0
    for mention in mentions:
        if mention.is_former or _GONE.search(source.text, max(0, mention.start - 60), mention.start):
            continue
        if mention.bare is None:
            old += mention.type in _DISTRICTS and mention.start in offices
            continue
        found: list[Unit] = [
            unit
            for unit, _ in register.named(mention.key or mention.bare, mention.type or None)
            if mention.type or unit.level == "province"
        ]
        if provinces and mention.type:
            found = [unit for unit in found if {unit.id, *register.parents(unit.id)} & provinces] or found
        new += bool(found) and all(
            unit.level == "commune" and unit.founded is not None and unit.founded >= REFORM for unit in found
        )
        old += bool(found) and all(unit.until is not None and unit.until <= REFORM for unit in found)
    if new > old:
        return Interval(REFORM, None)
    return Interval(None, REFORM) if old > new else Interval()
