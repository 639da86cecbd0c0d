"""The days on which a document may have been written, from its metadata and its address.

A date in an address is what the newspaper itself set; the metadata of collected articles may be the day
of collection. Where the two are more than two days apart, the address is believed. A bare year is worth
nothing: such metadata is often taken from a term of office named in the text.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from kg.errors import InvalidDate
from kg.model.dates import Interval, day_after, interval
from kg.model.document import DocumentDay

_VIET_NAM = timezone(timedelta(hours=7))
_FIRST_YEAR, _LAST_YEAR = 1945, 2099
_CLOSE = timedelta(days=2)
_LONGEST_SHOWN = 40

_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_ISO = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_YEAR = re.compile(r"\d{4}")
_ISO_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*")

# Each with the groups year, month, day; the number after the day is the time and a running number.
_FULL_DAYS = (
    re.compile(r"/(?P<y>(?:19|20)\d\d)[/-](?P<m>\d{1,2})[/-](?P<d>\d{1,2})(?=[/-])"),  # /2025/07/17/
    re.compile(r"(?<!\d)(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)\d{5,10}(?!\d)"),  # -20250717093011234.htm
    re.compile(r"(?<!\d)1\d\d(?P<y>[012]\d)(?P<m>\d\d)(?P<d>\d\d)\d{7,9}(?!\d)"),  # -185250717093011234.htm
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?=[/-]|\.\w+$|$)"),  # /20250717/
    re.compile(r"-(?P<d>\d\d)(?P<m>\d\d)(?P<y>20\d\d)-a\d+"),  # -17072025-a134181.html
)
_MONTHS = (
    re.compile(r"/(?P<y>20\d\d)(?P<m>\d\d)/"),  # /202507/
    re.compile(r"/(?P<y>20\d\d)/(?P<m>\d\d)/"),  # /2025/07/
)


def document_day(published: str | None, url: str | None) -> DocumentDay | None:
    """Return the day of a document as metadata and address give it, with the basis; None for neither.

    >>> document_day("Thu, 17 Jul 2025 23:30:00 +0700", None).first
    datetime.date(2025, 7, 17)
    >>> document_day("2025", "https://bao.example/xa-20250717093011.htm").basis
    'address'

    Args:
        published: as printed in the metadata, in any form.
        url: of the document.
    """
    stated, address = day_of_metadata(published), day_of_address(url)
    if stated and address and _are_apart(stated, address):
        stated = None
    if stated and (address is None or stated.is_one_day or not address.is_one_day):
        return DocumentDay(first=stated.first, until=stated.until, basis="metadata")
    if address:
        return DocumentDay(first=address.first, until=address.until, basis="address")
    return None


def fault_of_metadata(published: str | None, url: str | None) -> str:
    """Return a word on a date of the metadata that is none, "" where there is nothing to say.

    A bare year is passed over in silence, as is what has neither letters nor digits ("?", "-").

    >>> fault_of_metadata("31/2/2025", None)
    "published '31/2/2025': no such day; the document is read without a day"
    """
    text = (published or "").strip()
    if day_of_metadata(text) or _YEAR.fullmatch(text) or not any(map(str.isalnum, text)):
        return ""
    shown = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    taken = "with the day of its address" if day_of_address(url) else "without a day"
    return f"published {shown!r}: no such day; the document is read {taken}"


def _are_apart(stated: Interval, address: Interval) -> bool:
    assert stated.first and stated.until and address.first and address.until
    return stated.first > address.until + _CLOSE or address.first > stated.until + _CLOSE


def day_of_metadata(published: str | None) -> Interval | None:
    """Return the days that a date of the metadata stands for, in Viet Nam's time.

    Full dates (ISO, ISO with time, RFC 2822, YYYYMMDD, dd/mm/yyyy) give a day, YYYY-MM a month; a bare
    year, anything else and anything before 1945 gives None.

    >>> day_of_metadata("2025-07-17T20:30:00+00:00").first
    datetime.date(2025, 7, 18)
    >>> day_of_metadata("2025") is None
    True
    """
    text = (published or "").strip()
    if not text:
        return None
    if _ISO_TIME.fullmatch(text):
        return _one_day(_day_of_moment(text))
    if _ISO.fullmatch(text):
        return _plausible(text)
    if match := _COMPACT.fullmatch(text):
        return _plausible("-".join(match.groups()))
    if match := _DAY_FIRST.search(text):
        day, month, year = match.groups()
        return _plausible(f"{year}-{int(month):02}-{int(day):02}")
    try:
        return _one_day(_in_viet_nam(parsedate_to_datetime(text)))
    except (ValueError, OverflowError):
        return None


def _day_of_moment(text: str) -> date | None:
    try:
        return _in_viet_nam(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        # Another tail after the day and the hour than ISO allows; the day itself is plain.
        days = _plausible(text[:10])
        return days.first if days else None


def _in_viet_nam(moment: datetime) -> date:
    return (moment.astimezone(_VIET_NAM) if moment.tzinfo else moment).date()


def _one_day(day: date | None) -> Interval | None:
    if day is None or not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return None
    return Interval(day, day_after(day))


def _plausible(printed: str) -> Interval | None:
    try:
        days = interval(printed)
    except InvalidDate:
        return None
    return days if days.first and _FIRST_YEAR <= days.first.year <= _LAST_YEAR else None


def day_of_address(url: str | None) -> Interval | None:
    """Return the day or the month in the path of an address; None where there is none.

    >>> day_of_address("https://bao.example/2025/07/17/xa-duc-tho.html").first
    datetime.date(2025, 7, 17)
    >>> day_of_address("https://bao.example/chinh-tri/202507/xa-duc-tho/").until
    datetime.date(2025, 8, 1)
    """
    try:
        path = urlsplit(url or "").path
    except ValueError:
        return None
    for patterns in (_FULL_DAYS, _MONTHS):
        found = next(_dates_in(path, patterns), None)
        if found:
            return found
    return None


def _dates_in(path: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[Interval]:
    for pattern in patterns:
        for match in pattern.finditer(path):
            parts = match.groupdict()
            year = parts["y"] if len(parts["y"]) == 4 else "20" + parts["y"]
            printed = "-".join([year, *(f"{int(parts[key]):02}" for key in "md" if key in parts)])
            if days := _plausible(printed):
                yield days
