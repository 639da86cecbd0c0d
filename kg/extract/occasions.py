"""Occasions: what the grammars of events hand on, and the terms, numbers and days they share."""

import re
from datetime import date, timedelta

import msgspec

from kg.extract.context import Link
from kg.model.document import DocumentDay
from kg.model.findings import Basis, EventKind, Span
from kg.text.dates import PrintedDate, find_dates

_DIGIT = "một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín"
NUMBER = rf"(?:[IVXL]+|\d{{1,2}}|nhất|(?:mười|(?:{_DIGIT}) mươi)(?: (?:{_DIGIT}))?|{_DIGIT})(?!\w)"
LAN = rf"(?:(?:lần\s+)?thứ\s+|lần\s+(?:thứ\s+)?|khóa\s+)(?P<n>{NUMBER})"
# The number of a session or conference: "khóa" is that of its body.
NTH = rf"(?:(?:lần\s+)?thứ\s+|lần\s+)(?P<n>{NUMBER})"
LEVEL = "(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường)"
_TERM = re.compile(
    r"(?:nhiệm kỳ|nhiệm kì|NK)\s*:?\s*\(?(?P<a>\d{4})\s*-\s*(?P<b>\d{4})|\((?P<c>\d{4})\s*-\s*(?P<d>\d{4})\)",
    re.IGNORECASE,
)
# "Trong hai ngày 18 và 19/12", "từ ngày 4 đến 5/10": it begins on the first.
_FROM = re.compile(
    r"(?:(?<!\w)(?:ngày|vào)|\()\s*(?P<first>\d{1,2})\s*(?:-|,|và|đến)\s*(?:hết\s+)?(?:ngày\s+)?$",
    re.IGNORECASE,
)
ELECTS = re.compile(r"(?<!\w)(?:bầu|tái cử|tái đắc cử|trúng cử)(?!\w)")
_YEARS = 5
_KHOA = re.compile(r"(?<!\w)(?:khóa|Khóa)\s+(?P<n>[IVXL]+|\d+)(?!\w)")


class Organiser(msgspec.Struct, frozen=True):
    """The body of an event.

    Attributes:
        unit: None for central bodies.
        own_name: of a body of a catch-all kind.
    """

    name: str
    kind: str
    unit: Link | None = None
    own_name: str | None = None


class Occasion(msgspec.Struct, frozen=True, kw_only=True):
    """One mention of an event, in normalised text.

    Attributes:
        is_held: a congress that the text tells as news, on its day or with whom it elects.
        is_cited: a congress whose resolution is spoken of.
    """

    kind: EventKind
    body: Organiser
    span: Span
    is_held: bool = False
    is_cited: bool = False
    ordinal: int | None = None
    term: str | None = None
    on: str | None = None
    basis: Basis | None = None


def find_term(text: str, start: int, end: int) -> str | None:
    """Return the first "nhiệm kỳ" of a stretch as "2025-2030"."""
    match = _TERM.search(text, start, end)
    if match is None:
        return None
    first, last = match.group("a") or match.group("c"), match.group("b") or match.group("d")
    return f"{first}-{last}"


def term_of_elected(text: str, span: Span, remainder: int | None) -> str | None:
    """Return the term of the posts that a congress or a conference fills, as its sentence goes on.

    Args:
        remainder: of the first year by five: provincial and lower committees sit from 2020, the centre's
            from 2021; None is any, as each mass organisation counts its own.
    """
    if not ELECTS.search(text, *span):
        return None
    term = find_term(text, *span)
    return term if term and remainder in (None, int(term[:4]) % _YEARS) else None


def find_khoa(text: str, span: Span) -> str | None:
    """Return the first "khóa" of a stretch as "khóa XV"."""
    match = _KHOA.search(text, *span)
    return f"khóa {match.group('n')}" if match else None


def find_day(text: str, span: Span, day: DocumentDay | None) -> tuple[str | None, Basis | None]:
    """Return the first full date of a stretch; a year not printed is the document's, where known."""
    for printed in find_dates(text, *span):
        if not printed.day:
            continue
        printed = _first_of(text, span[0], printed)
        if printed.year:
            return printed.iso(), "stated"
        year = (
            day.first.year if day and day.first and day.until and _same_year(day.first, day.until) else None
        )
        iso = printed.iso(year)
        return iso, "inferred" if iso else None
    return None, None


def _first_of(text: str, start: int, printed: PrintedDate) -> PrintedDate:
    """Return the first day of several that share their month: "18 và 19/12"."""
    from_day = _FROM.search(text, start, printed.span[0])
    first = int(from_day.group("first")) if from_day else None
    if not first or not printed.day or first >= printed.day:
        return printed
    return msgspec.structs.replace(printed, day=first)


def _same_year(first: date, until: date) -> bool:
    last = until - timedelta(days=1)
    return (until - first).days < 62 and first.year == last.year


def numeral(printed: str) -> str:
    """Return a printed number ready for `parse_ordinal`: Roman digits in capitals."""
    return printed if printed.isdigit() or printed.lower() == printed else printed.upper()
