"""Posts whose body is printed with the post after them, of a deputy beside a head or of a step up."""

import re
from collections.abc import Sequence
from itertools import takewhile

import msgspec

from kg.extract.source import Source
from kg.extract.types import Item, PersonMention, Post

_AND_HE = re.compile(r"\s*\)?\s*[,;]?\s*(?:và|cùng|,)?\s*(?:các\s+)?(?:ông|bà|đồng chí|ông,? bà)?\s*:?\s*")
_HIS_ROLE = re.compile(r"\s*(?:[,(-]\s*(?:nguyên|cựu)?|(?:giữ chức(?:\s+(?:vụ|danh))?|làm)(?=\s))\s*")
# "ông A, Phó Giám đốc, được bổ nhiệm làm Giám đốc Sở B"
_RISES = re.compile(
    r"\s*\)?\s*,?\s*(?:(?:được|vừa)\s+(?:[^\W\d]+\s+){1,4})?(?:giữ(?:\s+chức(?:\s+(?:vụ|danh))?)?|làm)\s+"
    r"(?:quyền\s+)?",
    re.IGNORECASE,
)


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
    is_head = post.title_id.removesuffix("-thuong-truc") == f"pho-{after.title_id}"
    is_next = is_head and _RISES.fullmatch(source.text, post.end, after.start)
    return msgspec.structs.replace(post, body=after.body, unit=after.unit) if is_next else None
