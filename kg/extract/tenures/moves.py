"""Posts that somebody left long before the news: "Tháng 4/2014, ông A, C1, được điều động làm C2".

Who is moved now still holds his old post in the news of it; of a move of an earlier year both are known to be
past, and only the new one may last.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

import msgspec

from kg.extract.linking.document_day import AHEAD, LAST_YEAR
from kg.extract.mentions.cues import CALLED, TO_BE
from kg.extract.mentions.rules import rule_name
from kg.extract.roles.governed import moved_from
from kg.extract.tenures.over import rules_out
from kg.extract.tenures.reading import Reading
from kg.extract.tenures.role import Role
from kg.extract.tenures.same_posts import PostKey, post_of
from kg.model.findings import GIVEN, Tenure
from kg.text.cue import Cue
from kg.text.dates import PrintedDate, find_dates
from kg.vocabulary import is_seat

Read = tuple[Role, Sequence[Tenure]]
_YEARS_AGO = Cue(
    r"\bnăm (?:ngoái|kia)\b|\b(?:\d{1,2}|hai|ba|bốn|nhiều|mấy) năm (?:trước|về trước)\b"
    r"|\bcách đây (?:\d{1,2}|hai|ba|bốn|nhiều|mấy) năm\b",
    re.IGNORECASE,
)
# "về làm C2" gives too
_GOES = re.compile(rf"\b(?:về|sang|lên|ra|chuyển)\s+(?:\w+\s+)?{TO_BE}\s+$")
# What stands before the day of a deed at the head of a sentence.
_HEAD = re.compile(
    r"\W*(?:(?:Trước (?:đó|đây)|Sau đó|Cụ thể|Theo đó),?\s+)?"
    r"(?:(?:vào|hồi|từ|đầu|giữa|cuối|khoảng|sáng|chiều|tối|ngày|tháng|năm)\s+)*",
    re.IGNORECASE,
)
_REACH = 40
_BEFORE = re.compile(r"\W*Trước (?:đó|đây)\b")
_OF_A_TERM = re.compile(r"(?<!\d)\d{4}[ \t]*-[ \t]*$")
# "được bầu kiêm Phó Bí thư"
_BESIDE = Cue(r"\bkiêm\s+(?:\w+\s+){0,4}$")
# What is planned is not later; "Đến năm 2018, ông thôi chức" tells on.
_PLANNED = re.compile(r"(?:mục tiêu|kế hoạch|quy hoạch|tầm nhìn|định hướng)\s+$", re.IGNORECASE)
_TELLS_ON = re.compile(rf",\s*{CALLED}\b")
_REACH_OF_PLAN = 24
_ABOUT_NOW = 60


def left_long_ago(reading: Reading, read: Sequence[Read]) -> list[Read]:
    """Return what was read with old posts of moves of long ago as former, but for what is held elsewhere."""
    moves: dict[tuple[int, str], int] = {}
    given: dict[tuple[int, str], list[Tenure]] = {}
    for role, found in read:
        if found and _is_moved(reading, role, found):
            moves[_of(role)] = min(role.said.person.start, role.said.posts[0].start)
            given.setdefault(_of(role), []).extend(one for one in found if not is_seat(one.title_id))
    old = {move for move, position in moves.items() if _is_long_ago(reading, move[0], position)}
    held = {
        post_of(tenure)
        for role, found in read
        for tenure in found
        if old and tenure.status == "holds" and _of(role) not in old
    }
    return [
        (role, [_left(tenure, held, given[_of(role)]) for tenure in found])
        if _of(role) in old and _is_old(role)
        else (role, found)
        for role, found in read
    ]


def _of(role: Role) -> tuple[int, str]:
    return role.sentence.span[0], role.name


def _is_old(role: Role) -> bool:
    """Return whether posts are those that somebody is called by or comes from, not those that he gets."""
    return role.said.construction != "governed" or role.said.rule == rule_name(moved_from)


def _is_moved(reading: Reading, role: Role, found: Sequence[Tenure]) -> bool:
    """Return whether a sentence gives somebody a post: "được bổ nhiệm làm C2", "về làm C2"."""
    if role.said.construction != "governed":
        return False
    before = reading.text[role.sentence.span[0] : role.said.posts[0].start]
    if _BESIDE.search(before):
        return False
    return found[0].status in (*GIVEN, "former") or (
        found[0].status == "holds" and _GOES.search(before) is not None
    )


def _is_long_ago(reading: Reading, start: int, position: int) -> bool:
    """Return whether a sentence begins with a year, or a day, long before the text was written."""
    if _YEARS_AGO.search(reading.text, start, min(start + _REACH, position)):
        return True
    printed = next(iter(find_dates(reading.text, start, position)), None)
    if printed is None or not printed.year or not _HEAD.fullmatch(reading.text, start, printed.span[0]):
        return False
    days = reading.context.days
    if days is not None and days.first is not None:
        is_long_ago = _until(printed) < days.first.toordinal() - _ABOUT_NOW
        if is_long_ago or (days.until is not None and (days.until - days.first).days < _ABOUT_NOW):
            return is_long_ago
    return _is_before(reading, printed, is_told_before=_BEFORE.match(reading.text, start) is not None)


def _until(printed: PrintedDate) -> int:
    """Return the last day that a date may be."""
    year, month = printed.year or 1, printed.month or 12
    return date(year, month, min(printed.day or 28, 28)).toordinal()


def _is_before(reading: Reading, printed: PrintedDate, *, is_told_before: bool) -> bool:
    """Return whether a day is long before others in a text without a day of its own.

    A text names a later year, or names the days of its own year without it.
    """
    last, is_without = _other_days(reading.text)
    return (printed.year or 0) < last or (is_told_before and is_without)


@lru_cache(maxsize=4)
def _other_days(text: str) -> tuple[int, bool]:
    """Return the last year that a text tells of, and whether it names a day without its year."""
    dates = find_dates(text)
    is_without = any(other.day and not other.year for other in dates)
    return max((other.year or 0 for other in dates if _is_told(text, other)), default=0), is_without


def _is_told(text: str, printed: PrintedDate) -> bool:
    """Return whether a date is of what has happened: not the end of a term, nor what is planned."""
    start, end = printed.span
    if (printed.year or 0) >= LAST_YEAR or _OF_A_TERM.search(text, max(0, start - 8), start):
        return False
    is_planned = any(plan.search(text, max(0, start - _REACH_OF_PLAN), start) for plan in (AHEAD, _PLANNED))
    return not is_planned or _TELLS_ON.match(text, end) is not None


def _left(tenure: Tenure, held: set[PostKey], given: Sequence[Tenure]) -> Tenure:
    """Return a post as former, but one that is held elsewhere or that may be held beside what was given."""
    if (
        tenure.status != "holds"
        or post_of(tenure) in held
        or not any(rules_out(one, tenure) for one in given)
    ):
        return tenure
    return msgspec.structs.replace(tenure, status="former")
