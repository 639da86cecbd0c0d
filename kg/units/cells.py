"""Days and numbers in the cells of a table."""

import re
from datetime import date
from decimal import Decimal

from kg.errors import InvalidDate
from kg.model.dates import Interval, day_after, interval
from kg.units.days import FIRST_DAY

_PRINTED_DAY = re.compile(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})")
# What spreadsheets and data frames put behind a day or a year: an hour, a zero.
_BEHIND = re.compile(r"(?<=\d{4}-\d{2}-\d{2})[ T]\d{2}:.*|(?<=^\d{4})\.0$|(?<=/\d{4}) 0?0:00.*")
_GROUPED_NUMBER = re.compile(r"[-+]?\d{1,3}(?:[.,]\d{3})+")
_NUMBERS = {
    decimal: re.compile(
        rf"[-+]?(?:\d+|\d{{1,3}}(?:{re.escape(group)}\d{{3}})+)(?:{re.escape(decimal)}\d+)?(?:[eE][-+]?\d+)?"
    )
    for decimal, group in (".,", ",.")
}
_LIKE_NUMBER = re.compile(r"[-+]?\d[\d.,\s]*(?:[eE][-+]?\d+)?")
_DIGITS = Decimal("0.000001")


def read_day(printed: str) -> date | Interval | str:
    """Return the day or days of a cell, or what is wrong: 2018-06-30, 2018-06, 2018, 30/6/2018, 6/2018.

    >>> read_day("30/6/2018") == read_day("2018-06-30 00:00:00"), read_day("6/2018") == read_day("2018-06")
    (True, True)
    """
    text = _BEHIND.sub("", printed.strip())
    match = _PRINTED_DAY.fullmatch(text)
    if match:
        day, month, year = match.groups()
        text = f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
    try:
        days = interval(text)
    except InvalidDate:
        return f"{printed!r} is no day; write 2018-06-30, 30/6/2018, 2018-06 or 2018"
    return days.first if days.is_one_day and days.first else days


def out_of_range(day: date | Interval, today: date) -> str:
    """Say what is wrong with days before the register begins or after today."""
    days = day if isinstance(day, Interval) else Interval(day, day_after(day))
    if days.until and days.until <= FIRST_DAY:
        return f"{_shown(day)} lies before the register, which begins in 10/2004"
    if days.first and days.first > today:
        return f"{_shown(day)} lies in the future"
    return ""


def _shown(day: date | Interval) -> str:
    return str(day if isinstance(day, date) else day.first)


def looks_like_number(printed: str) -> bool:
    """Whether a cell is a number, whatever its signs of groups and decimals mean.

    >>> [looks_like_number(cell) for cell in ("40.065", "-1,5", "12%", "NaN")]
    [True, True, False, False]
    """
    return bool(_LIKE_NUMBER.fullmatch(printed.strip()))


def read_number(printed: str, decimal: str | None) -> Decimal | str:
    """Return the number of a cell, or what is wrong with it.

    >>> read_number("1.234,5", ","), read_number("4.5", ",")
    (Decimal('1234.5'), "'4.5' is no number with the decimal sign ,")
    """
    text = printed.strip().replace("\u00a0", "").replace(" ", "")
    if decimal is None and _GROUPED_NUMBER.fullmatch(text):
        return f"{printed!r} may have grouped digits or decimals; say --decimal . or ,"
    sign = decimal or "."
    if not _NUMBERS[sign].fullmatch(text):
        return f"{printed!r} is no number" + (f" with the decimal sign {decimal}" if decimal else "")
    return Decimal(text.replace("," if sign == "." else ".", "").replace(sign, "."))


def share_of(number: Decimal, count: int, decimal: str | None) -> str:
    """Return an equal share of a number with at most six decimals, with the decimal sign of its column.

    >>> share_of(Decimal(10), 4, ","), share_of(Decimal(123456789013), 2, None), share_of(Decimal(9), 3, None)
    ('2,5', '61728394506.5', '3')
    """
    text = f"{number / count:f}"
    if "." in text:
        text = f"{(number / count).quantize(_DIGITS):f}".rstrip("0").rstrip(".")
    return text.replace(".", decimal or ".")
