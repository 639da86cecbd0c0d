"""Posts whose body is printed with the post after them, of a deputy beside a head or of a step up."""

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.cues import OFFICE
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Item, PersonMention, Post
from kg.vocabulary import is_deputy

_AND_HE = re.compile(r"\s*\)?\s*[,;]?\s*(?:và|cùng|,)?\s*(?:các\s+)?(?:ông|bà|đồng chí|ông,? bà)?\s*:?\s*")
_HIS_ROLE = re.compile(rf"\s*(?:[,(-]\s*(?:nguyên|cựu)?|(?:giữ {OFFICE}|làm)(?=\s))\s*")
# "ông A, Phó Giám đốc, được bổ nhiệm làm Giám đốc Sở B"
_RISES = re.compile(
    rf"\s*\)?\s*,?\s*(?:(?:được|vừa)\s+(?:(?!điều|luân|chuyển|phân|về|sang|biệt|tiếp)[^\W\d]+\s+){{1,4}})?(?:giữ(?:\s+{OFFICE})?|làm)\s+"
    r"(?:quyền\s+)?",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:[Cc]ông ty|[Tt]ập đoàn|[Nn]gân hàng|[Tt]rường|[Bb]ệnh viện|[Tt]rung tâm|[Bb]an quản lý)\b"
)
_REACH = 200


def with_next(source: Source, post: Post, items: Sequence[Item]) -> Post | None:
    """Return a post with the body of the next one, None where they are not of one body."""
    return _with_deputy(source, post, items) or _risen(source, post, items)


def _with_deputy(source: Source, post: Post, items: Sequence[Item]) -> Post | None:
    """Return "Chủ tịch" of "ông A, nguyên Chủ tịch, và ông B, nguyên Phó Chủ tịch UBND huyện C" completed.

    And of "A giữ chức Chủ tịch, các ông B, D giữ chức Phó Chủ tịch UBND huyện C"; "A, Đảng ủy viên và B,
    Phó Bí thư Đảng ủy xã C" are of one committee.
    """
    following = [item for item in items if item.start >= post.end]
    people = list(takewhile(lambda item: isinstance(item, PersonMention), following))
    after = following[len(people)] if people and len(people) < len(following) else None
    if not isinstance(after, Post) or after.is_open:
        return None
    ends = (post.end, *(person.end for person in people))
    gaps = [source.text[end : item.start] for end, item in zip(ends, (*people, after), strict=True)]
    if not all(_AND_HE.fullmatch(gap) for gap in gaps[:-1]) or not _HIS_ROLE.fullmatch(gaps[-1]):
        return None
    if post.body is not None and after.body is not None:
        is_same = set(post.body.kinds) & set(after.body.kinds) and gaps[0].strip().startswith("và")
        return msgspec.structs.replace(post, body=after.body) if is_same else None
    if after.title_id not in (post.title_id, f"pho-{post.title_id}") or post.title_id.endswith("bi-thu"):
        return None
    return msgspec.structs.replace(post, body=after.body, unit=after.unit)


def _risen(source: Source, post: Post, items: Sequence[Item]) -> Post | None:
    """Return "Phó Giám đốc" of "A, Phó Giám đốc, làm Giám đốc Sở B" completed: he rises where he is."""
    after = next((item for item in items if item.start >= post.end), None)
    if not post.is_open or not isinstance(after, Post) or after.body is None:
        return None
    is_head = is_deputy(post.title_id, after.title_id)
    is_next = is_head and _RISES.fullmatch(source.text, post.end, after.start)
    if not is_next or _is_of_other(source, post, after.body):
        return None
    return msgspec.structs.replace(post, body=after.body, unit=after.unit)


def _is_of_other(source: Source, post: Post, body: BodyMention) -> bool:
    """Return whether another body is named before a post, in its paragraph, that may be the post's."""
    start = max(source.text.rfind("\n", 0, post.start) + 1, post.start - _REACH)
    if _ELSEWHERE.search(source.text, start, post.start):
        return True
    fits = source.lexicon.vocabulary.fits
    return any(
        fits(post.title_id, source.anchors.kind(head)) and not _is_same(parse_body(source, head), body)
        for head in source.heads_in((start, post.start))
    )


def _is_same(one: BodyMention | None, other: BodyMention) -> bool:
    return one is not None and (one.kinds[0], one.field) == (other.kinds[0], other.field)
