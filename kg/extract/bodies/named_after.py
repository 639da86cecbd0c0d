"""The unit of a council or committee that a list of posts names with a later one only.

"A, Chủ tịch HĐND; B, Chủ tịch UBND xã C, tỉnh D": both are of the commune.
"""

import re

from kg.extract.bodies.party_before import is_in_title
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention
from kg.text.alphabet import LOWER

_SHARED = ("hoi-dong-nhan-dan", "uy-ban-nhan-dan", "uy-ban-mttq")
_SAID_HERE = ("chain", "clause")
# What a list of posts has beside names and posts: ", ông B được bầu giữ chức".
_OF_LISTS = re.compile(
    r"ông|bà|anh|chị|đồng|chí|các|và|cùng|với|là|làm|được|bầu|tái|trúng|đắc|cử|bổ|nhiệm|phân|công|giữ|chức|vụ"
)
_WORD = re.compile(rf"(?<!\w)[{LOWER}]+(?!\w)")


def named_after(source: Source, context: Context, mention: BodyMention, other: Link) -> Link:
    """Return the unit that a later post of a list has, if its sentence named none before, else the other."""
    if other.by in _SAID_HERE or mention.host is not None or mention.kinds[0] not in _SHARED:
        return other
    end = context.end_of_unnamed(mention.start)
    if end is None:
        return other
    for head in source.heads_in((mention.end, end)):
        body = parse_body(source, head) if is_in_title(source, head) else None
        unit = body.unit if body is not None else None
        if unit is None:
            continue
        is_shared = unit.bare is not None and _is_list(source, mention.end, head)
        return context.link(unit).told_by("sentence") if is_shared else other
    return other


def _is_list(source: Source, start: int, end: int) -> bool:
    """Return whether there are only people and their posts from `start` to `end`."""
    titles = [(title, source.anchors.titles[title][0][0]) for title in source.titles_in((start, end))]
    heads = [(head, source.anchors.heads[head][0][0]) for head in source.heads_in((start, end))]
    return all(
        _OF_LISTS.fullmatch(word.group())
        or any(first <= word.start() < until for first, until in (*titles, *heads))
        for word in _WORD.finditer(source.text, start, end)
    )
