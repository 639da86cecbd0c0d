"""Rows of posts, each before those who get it, that one verb gives: "đã bầu: C1: A; C2: B, D"."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.parts import Assignment, Statement
from kg.model.findings import GIVEN, TenureStatus

_IS = re.compile(r"\s*:|[,\s]+(?:lần lượt\s+)?là\s")
# What may stand between two rows: the own posts of who gets one, but for guests of whom the clause tells
_TO_NEXT = re.compile(
    r"(?:(?!\b(?:dự|có|đến|tới|chủ trì|cùng|do|được)\b)[^.:])*?"
    r"[;,]\s*(?:và\s+)?(?:(?:các|hai|ba|bốn|\d)\s+)?",
    re.IGNORECASE,
)
_TOLD = (*GIVEN, "leaves", "nominated", "disciplined-removed")


class Row(msgspec.Struct, frozen=True):
    """What a verb makes of the posts of a row, and where its last name ends."""

    status: TenureStatus
    end: int


def by_same_verb(
    said: Statement, found: Sequence[Assignment], row: Row | None
) -> tuple[list[Assignment], Row | None]:
    """Return what a chain says, by the verb of the row before where it is the next one, and its row."""
    mine = [one for one in found if _IS.match(said.text, one.posts[-1].end, one.person.start)]
    mine = [one for one in mine if one.person.start > one.posts[-1].end]
    if not mine:
        return [*found], row
    end = max(one.person.end for one in mine)
    if mine[0].construction == "governed":
        status = mine[0].status
        return [*found], Row(status, end) if status in _TOLD else None
    is_next = row is not None and _TO_NEXT.fullmatch(said.text, row.end, mine[0].posts[0].start)
    if row is None or not is_next or any(one.status != "holds" for one in mine):
        return [*found], None
    given = [
        msgspec.structs.replace(one, status=row.status, construction="governed") if one in mine else one
        for one in found
    ]
    return given, Row(row.status, end)
