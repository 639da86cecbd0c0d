"""Who had a post in turn: names and years, line by line or cell by cell, under a heading that is the post.

BÍ THƯ HUYỆN ỦY A QUA CÁC THỜI KỲ
1. Ông Trần Văn B: 1986 - 1991
- 1991-2000: Lê Thị C (1950-2012)
"""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.mentions.parts import Chain
from kg.extract.mentions.people import HONORIFIC, parse_name
from kg.extract.mentions.types import PersonMention, Post, Sentence
from kg.extract.tenures.periods import Period, period_at
from kg.extract.tenures.reading import Reading
from kg.model.findings import Tenure, TenureStatus
from kg.text.cue import past

_HEADING = re.compile(r"[\s#*•+\dIVX.)-]*(?:Danh sách\s+)?(?:các\s+)?(?:đồng chí\s+)?", re.IGNORECASE)
_ALL_TIMES = re.compile(
    r"[^.;:\n]{0,40}?(?:\bqua các (?:thời k[ỳì]|nhiệm kỳ|giai đoạn|khóa)\b|\btừ (?:năm )?\d{4} đến nay\b"
    r"|\((?:19|20)\d\d *- *(?:nay|(?:19|20)\d\d)\))[^\n]{0,60}(?:\n|$)",
    re.IGNORECASE,
)
_ALONE = re.compile(r"[ :*]*\n")
# The heads of columns, a note, a line of dashes.
_PASSED_OVER = re.compile(
    r"[\s|:*-]*(?:(?:\d{1,2}(?!\d)[.)]?|STT|TT|Họ (?:và )?tên|Thời gian(?: giữ chức| công tác)?|Nhiệm kỳ"
    r"|Ghi chú)[\s|*]*)*",
    re.IGNORECASE,
)
_NOTE = re.compile(r"[\s*•+-]*\([^()\n]*\)[\s.]*")
_MARK = re.compile(r"(?:\[[^\]\n]{0,30}\])?[\s|*•+-]*(?:\d{1,3}(?![\d/]) *[.)|-]* *)?[\s|*•+-]*")
_SINCE = re.compile(
    r"(?:(?:từ|giai đoạn|nhiệm kỳ|thời kỳ) +)*(?=(?:ngày|tháng|năm|đầu|cuối|giữa|\d))", re.IGNORECASE
)
_CALLED = re.compile(rf"[\s|:*-]*(?:{HONORIFIC}\s*:?\s+)?")
# Years of a cell may stand in the next line.
_THEN = re.compile(r"[ *|,:;(-]*\n?[ *|,:;(-]*")
_REST = re.compile(r"[ *|.;,)]*(?:\([^()\n]*\)[ *|.;]*)?(?:\n|$)")
_IS_MARK = re.compile(r"[\d|•+-]|\*\s")
_ENDS = re.compile(r"[ *|.;,)]*(?:\n|$)")
_LONGEST = 25


class _Holder(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody of the list, when he had the post, and where the line goes on.

    Attributes:
        is_bare: the line has neither years nor a number or bullet.
    """

    person: PersonMention
    period: Period | None
    start: int
    end: int
    is_bare: bool


def held_in_turn(reading: Reading) -> Iterator[Tenure]:
    """Yield who had a post, one after another, under each heading that is the post."""
    for sentence in reading.sentences:
        post = _heading(sentence)
        if post is None or not _HEADING.fullmatch(reading.text, sentence.span[0], post.start):
            continue
        all_times = _ALL_TIMES.match(reading.text, post.end)
        heading = all_times or _ALONE.match(reading.text, post.end)
        if heading is not None:
            yield from _listed(reading, post, heading.end(), needs_years=all_times is None)


def _heading(sentence: Sentence) -> Post | None:
    post = sentence.only
    return post if isinstance(post, Post) and not post.is_open else None


def _listed(reading: Reading, post: Post, position: int, *, needs_years: bool) -> Iterator[Tenure]:
    rows = list(_rows(reading, position))
    for place, row in enumerate(rows):
        if needs_years and not (row.period and row.period.is_range):
            return
        yield from _given(reading, row, post, is_last=place == len(rows) - 1)


def _rows(reading: Reading, position: int) -> Iterator[_Holder]:
    """Yield those of a list; a name that alone has no mark, or that stands apart, is no longer of it."""
    text = reading.text
    first: _Holder | None = None
    is_apart = False
    while position < len(text):
        stop = text.find("\n", position)
        stop = len(text) if stop < 0 else stop
        if _PASSED_OVER.fullmatch(text, position, stop) or _NOTE.fullmatch(text, position, stop):
            is_apart = not text[position:stop].strip()
            position = stop + 1
            continue
        holder = _holder(reading, position, stop)
        if holder is None or (first is not None and holder.is_bare and (is_apart or not first.is_bare)):
            return
        yield holder
        first, is_apart = first or holder, False
        position = text.find("\n", holder.end) + 1 or len(text)


def _holder(reading: Reading, start: int, stop: int) -> _Holder | None:
    """Return who a line names, before or behind years; None where it says something else."""
    text = reading.text
    begin = past(_MARK, text, start, stop)
    years = _years(text, begin, stop)
    position = past(_CALLED, text, years.stop if years else begin, stop)
    person = parse_name(text, position, reading.source.lexicon.vocabulary)
    if person is None or person.end > stop:
        return None
    years = years or _years(text, past(_THEN, text, person.end), len(text))
    end = max(years.stop if years else 0, person.end)
    if years is None and not _REST.match(text, person.end):
        return None
    is_bare = years is None and not _IS_MARK.search(text, start, position)
    return _Holder(person=person, period=years, start=begin, end=end, is_bare=is_bare)


def _years(text: str, start: int, stop: int) -> Period | None:
    """Return the years that begin at `start`: "từ 2020", or no more of them than somebody is in office."""
    since = _SINCE.match(text, start, stop)
    period = period_at(text, since.end(), min(stop, since.end() + 70)) if since else None
    if since is None or period is None:
        return None
    if not period.is_range:
        is_since = "từ" in since.group().lower() and _ENDS.match(text, period.stop, stop)
        return period if is_since else None
    first, last = (date.year if date else None for date in (period.start, period.end))
    return None if first and last and last - first > _LONGEST else period


def _given(reading: Reading, holder: _Holder, post: Post, *, is_last: bool) -> Iterator[Tenure]:
    period = holder.period
    if period is None and is_last:
        return  # of all times, the last may have it still
    is_open = period is not None and (period.is_open or (is_last and period.end is None))
    status: TenureStatus = "holds" if is_open else "former"
    said = Chain((post,)).given(holder.person, status, "list", held_in_turn)
    yield from reading.in_row(said, (holder.start, holder.end), period)
