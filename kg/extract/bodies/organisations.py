"""Posts of an organisation that elects its own and is named before: "Ban Thường vụ gồm các đồng chí: A, B".

A text on a Hội Nông dân means the committees of that, one on a Đảng bộ those of the party.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.bodies.completion import CAUCUSES, COMMITTEE_SEATS
from kg.extract.bodies.party_before import is_in_title
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Post, Sentence
from kg.vocabulary import BodyKind

_REACH = 600
_NEAR = 250
_LEADERS = ("chu-tich", "pho-chu-tich", "pho-chu-tich-thuong-truc")
_INSPECTION = "uy-ban-kiem-tra-to-chuc"
# "tham gia Ban Chấp hành, Ban Thường vụ, bầu giữ chức Chủ tịch Hội Nông dân tỉnh"
_AND_CHOSEN = re.compile(
    r"\s*,?\s*(?:và\s+)?(?:được\s+)?(?:(?:bầu|tín nhiệm bầu|bổ nhiệm|phân công|giới thiệu bầu)\s+)?"
    r"(?:giữ|làm)(?:\s+(?:chức|cương vị))?(?:\s+(?:vụ|danh))?\s+",
    re.IGNORECASE,
)
# Who elects a leader: "Ban Chấp hành đã bầu ông A giữ chức Chủ tịch"
_ELECTORS = re.compile(r"\b(?:Ban Chấp hành|BCH|Đại hội)(?!\w)", re.IGNORECASE)
# "Chủ tịch Công đoàn": of no federation
_OF_A_BRANCH = re.compile(r"\s(?:Công đoàn|CĐCS|CĐ|Chi hội|Chi đoàn)(?!\w)", re.IGNORECASE)


def of_organisation(source: Source, posts: Sequence[Post], sentence: Sentence) -> tuple[Post, ...]:
    """Return posts of a list or an election with the organisation that the text goes on about."""
    if not all(post.is_open for post in posts) or _OF_A_BRANCH.match(source.text, posts[-1].end):
        return tuple(posts)
    post, is_alone = posts[-1], len(posts) == 1
    is_seat = all(one.title_id in COMMITTEE_SEATS for one in posts)
    since = min(sentence.span[0], max(0, post.start - _NEAR))
    is_leader = post.title_id in _LEADERS and _ELECTORS.search(source.text, since, post.start)
    body = _chosen_next(source, post, sentence) if is_seat else None
    if body is None and is_alone and (is_seat or is_leader):
        body = _gone_on_about(source, post)
    return tuple(msgspec.structs.replace(one, body=body) if body else one for one in posts)


def _chosen_next(source: Source, seat: Post, sentence: Sentence) -> BodyMention | None:
    """Return the body in which whoever gets a seat is given a post as well."""
    after = next((item for item in sentence.items if item.start >= seat.end), None)
    if not isinstance(after, Post) or after.body is None:
        return None
    is_given = _AND_CHOSEN.fullmatch(source.text, seat.end, after.start)
    return (
        after.body
        if is_given and source.lexicon.vocabulary.fits(seat.title_id, after.body.kinds[0])
        else None
    )


def in_its_inspection(source: Source, posts: Sequence[Post]) -> tuple[Post, ...]:
    """Return "Chủ nhiệm Ủy ban Kiểm tra" with the organisation whose inspection the text has just named."""
    body = posts[0].body
    if len(posts) != 1 or body is None or body.host or body.unit or _INSPECTION not in body.kinds:
        return tuple(posts)
    for start, kind in _bodies_before(source, posts[0]):
        named = parse_body(source, start) if kind.kind_id in body.kinds else None
        if named is not None and named.host is not None:
            host = named.host if named.kinds == (_INSPECTION,) else None
            body = msgspec.structs.replace(body, kinds=(_INSPECTION,), host=host)
            return (msgspec.structs.replace(posts[0], body=body),) if host else tuple(posts)
        if kind.is_party_committee:
            break
    return tuple(posts)


def in_its_agency(source: Source, posts: Sequence[Post], sentence: Sentence) -> tuple[Post, ...]:
    """Return "Bí thư Ban cán sự đảng" given up or got with the agency in whose post somebody was just named.

    "Ông A, Bộ trưởng Bộ Y tế, thôi giữ chức Bí thư Ban cán sự đảng"
    """
    post, bodies = posts[0], source.lexicon.vocabulary.bodies
    if len(posts) != 1 or post.body is None or post.body.kinds[0] not in CAUCUSES or post.body.host:
        return tuple(posts)
    before = [item for item in sentence.items if item.end <= post.start]
    role = before[-1] if before else None
    if not isinstance(role, Post) or role.body is None or bodies[role.body.kinds[0]].system != "state":
        return tuple(posts)
    return (msgspec.structs.replace(post, body=msgspec.structs.replace(post.body, host=role.body)),)


def _bodies_before(source: Source, post: Post) -> Iterator[tuple[int, BodyKind]]:
    """Yield where bodies are named before a post and of which kind, the nearest first."""
    for start in reversed(source.heads_in((post.start - _REACH + 1, post.start))):
        yield start, source.lexicon.vocabulary.bodies[source.anchors.kind(start)]


def _gone_on_about(source: Source, post: Post) -> BodyMention | None:
    """Return the organisation named last before, None where another body with such a post is nearer.

    One of its kind that is no guest's comes before that in a guest's post.
    """
    fits = source.lexicon.vocabulary.fits
    guests: BodyMention | None = None
    for start, kind in _bodies_before(source, post):
        if kind.system == "mass":
            body = parse_body(source, start)
            if body is not None and body.unit is not None and fits(post.title_id, body.kinds[0]):
                if not is_in_title(source, start) and (guests is None or guests.kinds == body.kinds):
                    return body
                guests = guests or body
        elif fits(post.title_id, kind.kind_id) or kind.kind_id == "dang-bo":
            break
    return guests
