"""Biographies: the person a text is about, and lines of a career that begin with dates."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.people import PREFIX, parse_person
from kg.extract.source import Source
from kg.extract.types import Item, PersonMention, Post
from kg.model.findings import Span
from kg.text.dates import PrintedDate, find_dates

_BORN = re.compile(
    r"\s*(?:\([^)]{0,40}\)\s*)?(?:,|-|\(|\|)?\s*(?:\(?\s*sinh (?:ngày|năm|tháng)|\(sinh|sinh:|\|?\s*Sinh)",
    re.IGNORECASE,
)
PREDECESSOR = re.compile(r"[\s|]*Tiền nhiệm\s*\|?", re.IGNORECASE)
# "theo quyết định của Thủ tướng", "| Thủ tướng |": a post that somebody else holds.
OF_ANOTHER = re.compile(
    r"(?:của|do|theo|cùng|với|giúp|gặp|từ|thay|cho|\|)\s+(?:nguyên\s+|các\s+|đồng chí\s+|tân\s+)*$",
    re.IGNORECASE,
)
_LINE = re.compile(r"\s*(?:[-*+•|>]\s*)*(?:\*\*)?(?:từ\s+)?(?=(?:ngày|tháng|năm|\d))", re.IGNORECASE)
_RANGE = re.compile(
    r"\s*(?:-|đến|tới|cho đến|–)\s*(?:hết\s+)?(?P<now>nay|hiện nay|hiện tại|nghỉ hưu)?", re.IGNORECASE
)
_AFTER = re.compile(r"\s*(?:\*\*)?\s*(?:[:,;|]|-|là\b|ông\b|bà\b|đồng chí\b)", re.IGNORECASE)


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """Dates at the head of a line, and where the posts begin.

    Attributes:
        is_open: "đến nay": still held when the text was written.
    """

    start: PrintedDate | None
    end: PrintedDate | None
    is_open: bool
    stop: int


def find_subject(source: Source, title: str | None) -> PersonMention | None:
    """Return the person whose life the text tells, else None: named by title or heading, or born in it."""
    text = source.text
    vocabulary = source.lexicon.vocabulary
    start = len(text) - len(text.lstrip("# \n*"))
    honorific = PREFIX.match(text, start)
    first = parse_person(text, honorific.end() if honorific else start, vocabulary, is_expected=True)
    if first is not None and (
        text[first.end : first.end + 2].strip(" ") in ("", "\n", "|") or _BORN.match(text, first.end)
    ):
        return first
    if title and (named := title.split(" - ")[0].split("–")[0].split("|")[0].strip()):
        position = text.find(named)
        if 0 <= position < 400:
            person = parse_person(text, position, vocabulary, is_expected=True)
            if person is not None and person.name == " ".join(named.split()):
                return person
    return None


def parse_period(text: str, line: Span) -> Period | None:
    """Return the dates that a line begins with: "- 1986-1991:", "Từ tháng 5/2004 đến nay,"."""
    head = _LINE.match(text, line[0], line[1])
    if head is None:
        return None
    dates = list(find_dates(text, head.end(), min(line[1], head.end() + 60)))
    years = re.compile(r"(?P<a>(?:19|20)\d{2})\s*-\s*(?P<b>(?:19|20)\d{2}|nay)").match(text, head.end())
    if years:
        first = PrintedDate(span=years.span("a"), year=int(years.group("a")))
        last = (
            None
            if years.group("b") == "nay"
            else PrintedDate(span=years.span("b"), year=int(years.group("b")))
        )
        return Period(start=first, end=last, is_open=last is None, stop=years.end())
    if not dates or text[head.end() : dates[0].span[0]].strip().lower() not in ("", "ngày", "năm", "tháng"):
        return None
    link = _RANGE.match(text, dates[0].span[1])
    if link and link.group("now"):
        return Period(start=dates[0], end=None, is_open=True, stop=link.end())
    if (
        link
        and len(dates) > 1
        and text[link.end() : dates[1].span[0]].strip().lower() in ("", "ngày", "năm", "tháng")
    ):
        return Period(start=dates[0], end=dates[1], is_open=False, stop=dates[1].span[1])
    after = _AFTER.match(text, dates[0].span[1])
    return Period(start=dates[0], end=None, is_open=False, stop=dates[0].span[1]) if after else None


_LEAD = re.compile(r"[\s|*+•#-]*(?:(?:nguyên|là|giữ chức(?:\s+vụ)?|làm)\s+)*", re.IGNORECASE)
_INNER = re.compile(r"[\s|(,:]*(?:từ|trong|giai đoạn)?\s*", re.IGNORECASE)


def trailing_period(text: str, line: Span, items: Sequence[Item]) -> Period | None:
    """Return the dates of a line that is a post and its time: "Bí thư Tỉnh ủy A từ 3/2013 đến 4/2016"."""
    posts = [item for item in items if isinstance(item, Post)]
    if not posts or not _LEAD.fullmatch(text, line[0], posts[0].start):
        return None
    gap = _INNER.match(text, posts[-1].end, line[1])
    dates = find_dates(text, posts[-1].end, min(line[1], posts[-1].end + 80))
    if not dates or gap is None or dates[0].span[0] > gap.end() + 6:
        is_alone = not text[posts[-1].end : line[1]].strip(" .;|,") and not text.startswith("|", line[0])
        return Period(start=None, end=None, is_open=False, stop=posts[-1].end) if is_alone else None
    years = re.compile(r"(?P<a>(?:19|20)\d{2})\s*-\s*(?P<b>(?:19|20)\d{2}|nay)").match(text, dates[0].span[0])
    if years:
        last = (
            None
            if years.group("b") == "nay"
            else PrintedDate(span=years.span("b"), year=int(years.group("b")))
        )
        first = PrintedDate(span=years.span("a"), year=int(years.group("a")))
        return Period(start=first, end=last, is_open=last is None, stop=years.end())
    link = _RANGE.match(text, dates[0].span[1])
    if link and link.group("now"):
        return Period(start=dates[0], end=None, is_open=True, stop=link.end())
    if link and len(dates) > 1 and dates[1].span[0] - link.end() < 8:
        return Period(start=dates[0], end=dates[1], is_open=False, stop=dates[1].span[1])
    return Period(start=dates[0], end=None, is_open=False, stop=dates[0].span[1])
