"""Dates as Vietnamese texts print them."""

import re
from datetime import date

import msgspec

from kg.model.findings import Span

_NUMBER = re.compile(r"\d\d*")  # a first digit is looked for faster
_WORD_BEFORE = re.compile(r"(?:ngày|tháng|năm)\s", re.IGNORECASE)
_LONGEST_WORD = len("tháng ")
_DATE = re.compile(
    r"(?<![\d/.-])(?P<y1>(?:19|20)\d{2})-(?P<m1>\d{2})-(?P<d1>\d{2})(?![\d-])"
    r"|(?<![\d/.])(?:ngày\s+)?(?P<d>\d{1,2})\s?(?:[/.-]|\s+tháng\s+)\s?(?P<m>\d{1,2})"
    r"(?:\s?(?:[/.-]|(?:,?\s+năm)\s+)\s?(?P<y>(?:19|20)\d{2}))?(?![\d/%]|[.,]\d|\s+tháng\s+\d)"
    r"|(?:tháng\s+)(?P<m2>\d{1,2})\s?(?:[/.-]|,?\s+năm\s+)\s?(?P<y2>(?:19|20)\d{2})(?!\d)"
    r"|(?<![\d/.])(?P<m3>\d{1,2})/(?P<y3>(?:19|20)\d{2})(?!\d)"
    r"|(?<![\d/.,-])(?:năm\s+)?(?P<y4>(?:19|20)\d{2})(?![\d/%]|\.\d|\s?-\s?(?:19|20)\d{2})",
    re.IGNORECASE,
)


class PrintedDate(msgspec.Struct, frozen=True, kw_only=True):
    """A date in a text: span, day (None), month (None), year (None where it is not printed)."""

    span: Span
    day: int | None = None
    month: int | None = None
    year: int | None = None

    def iso(self, year: int | None = None) -> str | None:
        """Return the date as YYYY, YYYY-MM or YYYY-MM-DD; `year` completes one that is not printed.

        None where there is no year or no such day.
        """
        full = self.year or year
        if full is None:
            return None
        if self.month is None:
            return f"{full:04d}"
        try:
            whole = date(full, self.month, self.day or 1)
        except ValueError:
            return None
        return whole.isoformat() if self.day else whole.isoformat()[:7]

    def on(self, year: int | None = None) -> date | None:
        """Return the day, None where the date has none or there is no such day; `year` is as in `iso`."""
        iso = self.iso(year) if self.day else None
        return date.fromisoformat(iso) if iso else None


def _match(text: str, position: int, start: int, stop: int) -> re.Match[str] | None:
    """Return the date whose first number stands at a position, with the word before it ("ngày 5/6")."""
    word = _WORD_BEFORE.search(text, max(start, position - _LONGEST_WORD), position)
    if word and word.end() == position:
        match = _DATE.match(text, word.start(), stop)
        if match:
            return match
    return _DATE.match(text, position, stop)


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[PrintedDate]:
    """Return the dates in text[start:end], in order.

    >>> [d.iso(2025) for d in find_dates("Chiều ngày 17/7 và tháng 5 năm 2004, 2010")]
    ['2025-07-17', '2004-05', '2010']
    >>> [d.iso() for d in find_dates("date 2025-08-12")]
    ['2025-08-12']
    """
    stop = len(text) if end is None else end
    found: list[PrintedDate] = []
    done = start
    for number in _NUMBER.finditer(text, start, stop):
        if number.start() < done:
            continue
        match = _match(text, number.start(), done, stop)
        if match is None:
            continue
        done = match.end()
        group = match.groupdict()
        day = group["d"] or group["d1"]
        month = group["m"] or group["m1"] or group["m2"] or group["m3"]
        year = group["y"] or group["y1"] or group["y2"] or group["y3"] or group["y4"]
        if month and not 1 <= int(month) <= 12:
            continue
        if day and not 1 <= int(day) <= 31:
            continue
        found.append(
            PrintedDate(
                span=match.span(),
                day=int(day) if day else None,
                month=int(month) if month else None,
                year=int(year) if year else None,
            )
        )
    return found
