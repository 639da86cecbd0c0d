"""Days and numbers in the cells of a table."""

import re
from datetime import date

from kg.errors import InvalidDate
from kg.model.dates import Interval, day_after, interval
from kg.units.days import FIRST_DAY

_PRINTED_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_WHOLE = re.compile(r"[-+]?\d+")
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)")


def read_day(printed: str) -> date | Interval | str:
    """Return the day or days of a cell: 2018-06-30, 2018-06, 2018, 30/6/2018; or what is wrong with it."""
    text = printed.strip()
    match = _PRINTED_DAY.fullmatch(text)
    if match:
        text = f"{match.group(3)}-{int(match.group(2)):02}-{int(match.group(1)):02}"
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


def read_number(printed: str, decimal: str | None) -> float | str:
    """Return the number of a cell, or what is wrong with it."""
    text = printed.strip().replace("\u00a0", "").replace(" ", "")
    if decimal is None:
        if "," in text or _GROUPED.fullmatch(text):
            return f"{printed!r} may have grouped digits or decimals; say --decimal . or ,"
        decimal = "."
    whole, sign, rest = text.partition(decimal)
    if _GROUPED.fullmatch(whole):
        whole = whole.replace("," if decimal == "." else ".", "")
    is_number = _WHOLE.fullmatch(whole) and (rest.isdecimal() if sign else True)
    return float(f"{whole}.{rest or 0}") if is_number else f"{printed!r} is no number"
