"""Rows of posts, each beside those who get it, that one verb gives: "đã bầu: C1: A; C2: B, D"."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.cues import CALLED, SEVERAL
from kg.extract.mentions.parts import Assignment, Statement
from kg.extract.mentions.types import PersonMention
from kg.extract.roles.verbs import governing_status
from kg.model.findings import GIVEN, TenureStatus
from kg.text.cue import Cue

_IS = re.compile(r"\s*:|[,\s]+(?:lần lượt\s+)?là\s|\s+-\s|\s*\(")
# "bầu C (ông A), C2 (bà B)", "đã bầu: C - A; C2 - B"
_BESIDE = re.compile(rf"\s*\(\s*(?=(?:các\s+)?{CALLED}\s)|\s+-\s+")
_ENDS_ROW = re.compile(r"\s*(?:[),;.\n]|$)")
# "đã bầu: ông A - C; ông B - C2", "bầu các chức danh chủ chốt: C - A", "Kết quả bầu cử: ông A (C)"
_HEADS_ROWS = Cue(
    r"\b(?:(?:bầu|bổ nhiệm|chỉ định|miễn nhiệm|trúng cử|đắc cử)(?: ra| bổ sung)?"
    r"(?: (?:các )?(?:chức (?:danh|vụ)|bộ máy|lãnh đạo|nhân sự)[^,.:;\n]{0,40})?|kết quả bầu[^.:;\n]{0,80})"
    rf"(?:,? (?:cụ thể|gồm|như sau))?\s*:\s*(?:\W*\d[.)]\s*)?(?:{CALLED}\s+)?$",
    re.IGNORECASE,
)
# "…; bầu 5 ủy viên UBND xã: ông A, C2; bà B": a verb of its own right before the post
_GIVES_SEVERAL = Cue(
    r"\b(?:bầu|bổ nhiệm|chỉ định)(?: ra| bổ sung)?\s+(?:(?:các|những|\d+)\s+)?$", re.IGNORECASE
)
_NEXT_NAME = re.compile(rf"\)?\s*[;,]\s*(?:và\s+)?(?:\d[.)]\s*)?(?:{CALLED}\s+)?", re.IGNORECASE)
_DASH = re.compile(r"\s+-\s+|\s*\(")
_ENDS = re.compile(rf"\s*(?:[);.\n]|,\s+{CALLED}\s|$)")
# What may stand between two rows: the own posts of who gets one, but for guests of whom the clause tells
_TO_NEXT = re.compile(
    rf"\)\s+và\s+(?:{SEVERAL}\s+)?|"
    r"(?:(?!\b(?:dự|có|đến|tới|chủ trì|cùng|do|được)\b)[^.:])*?"
    rf"[;,]\s*(?:và\s+)?(?:{SEVERAL}\s+)?",
    re.IGNORECASE,
)
_NEAR = 120
_TOLD = (*GIVEN, "leaves", "nominated", "disciplined-removed")


class Row(msgspec.Struct, frozen=True):
    """What a verb makes of the posts of a row, and where its last name ends."""

    status: TenureStatus
    end: int


def beside(said: Statement, index: int) -> re.Match[str] | None:
    """Return what parts the post at `index` from who gets it: "bầu C (ông A), C2 (bà B)", "bầu: C - A"."""
    if isinstance(said.at(index - 1), PersonMention):
        return None
    after, end = said.parts[index + 1], said.parts[index].end
    is_row = _ENDS_ROW.match(said.text, after.end, said.span[1])
    return _BESIDE.match(said.text[end : after.start]) if is_row else None


def _behind_names(said: Statement, found: Sequence[Assignment], row: Row | None) -> Row | None:
    """Return the row of "đã bầu: ông A - C; ông B - C2" that a post behind its name ends."""
    one = found[0] if len(found) == 1 and found[0].status == "holds" else None
    if one is None or not _DASH.fullmatch(said.text, one.person.end, one.posts[0].start):
        return None
    end = one.posts[-1].end
    if not _ENDS.match(said.text, end, said.span[1]):
        return None
    if row is not None and _NEXT_NAME.fullmatch(said.text, row.end, one.person.start):
        return Row(row.status, end)
    return _headed(said, one.person.start, end)


def _headed(said: Statement, start: int, end: int) -> Row | None:
    """Return the row of a verb that heads one right before a position: "đã bầu: C - A"."""
    before = said.text[max(said.span[0], start - _NEAR) : start]
    verb = _HEADS_ROWS.search(before) or _GIVES_SEVERAL.search(before)
    status = governing_status(verb.group()) if verb else None
    return Row(status, end) if status is not None and status in _TOLD else None


def by_same_verb(
    said: Statement, found: Sequence[Assignment], row: Row | None
) -> tuple[list[Assignment], Row | None]:
    """Return what a chain says, by the verb of the row before where it is the next one, and its row."""
    mine = [one for one in found if _IS.match(said.text, one.posts[-1].end, one.person.start)]
    mine = [one for one in mine if one.person.start > one.posts[-1].end]
    if not mine:
        behind = _behind_names(said, found, row)
        return _given(found, found, behind) if behind else ([*found], row)
    end = max(one.person.end for one in mine)
    if mine[0].construction == "governed":
        status = mine[0].status
        return [*found], Row(status, end) if status in _TOLD else None
    is_next = row is not None and _TO_NEXT.fullmatch(said.text, row.end, mine[0].posts[0].start)
    if row is not None and is_next:
        row = Row(row.status, end)
    else:
        row = _headed(said, mine[0].posts[0].start, end)
    if row is None or any(one.status != "holds" for one in mine):
        return [*found], None
    return _given(found, mine, row)


def _given(found: Sequence[Assignment], mine: Sequence[Assignment], row: Row) -> tuple[list[Assignment], Row]:
    """Return what a chain says with the verb of its row, and the row."""
    given = [
        msgspec.structs.replace(one, status=row.status, construction="governed") if one in mine else one
        for one in found
    ]
    return given, row
