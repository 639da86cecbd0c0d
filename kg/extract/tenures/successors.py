"""Who follows in a post: after the one the sentence before told of, or after any that the text tells of."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.parts import Assignment, rule_name
from kg.extract.mentions.types import PersonMention, Post, Sentence
from kg.extract.tenures.role import Role
from kg.extract.tenures.told import ToldTenure
from kg.model.findings import GIVEN, Tenure

_FOLLOWS = re.compile(
    r"\W*(?:Người\s+)?(?:(?:được\s+\w+(?:\s+\w+)?|về|đến|(?P<will>sẽ))\s+)?"
    r"(?:thay thế|kế nhiệm|thay|đảm nhận|đảm nhiệm|giữ)"
    r"(?:\s+(?:ở|vào|giữ|cho))?\s+(?:vị trí|chức vụ|chức danh|cương vị)\s+(?:này|đó|trên)\s+là\s+"
    r"(?:(?:ông|bà|đồng chí|đ/c)\s+)?",
    re.IGNORECASE,
)
# Titles that one has at a time.
_OF_ONE = ("bi-thu", "chu-tich", "giam-doc", "chuc-chu-tich-nuoc", "thu-tuong", "bo-truong", "truong-ban")
_LEFT = ("former", "leaves", "disciplined-removed")


def successor(text: str, sentence: Sentence, roles: Sequence[Role]) -> Assignment | None:
    """Return the post given up in the sentence before, the only one, as that of who follows.

    Args:
        roles: those read so far, in the order of the text.
    """
    follows = _FOLLOWS.match(text, *sentence.span)
    if follows is None or not roles:
        return None
    person = next(
        (one for one in sentence.items if isinstance(one, PersonMention) and one.start == follows.end()), None
    )
    last = roles[-1].sentence.span
    if person is None or text[last[1] : sentence.span[0]].strip():
        return None
    left = {
        (post.start, post.end): post
        for role in roles
        if role.sentence.span == last
        for post in role.said.posts
        if _is_left(role.said, post)
    }
    if len(left) != 1:
        return None
    return Assignment(
        person=person,
        posts=tuple(msgspec.structs.replace(post, prefix="") for post in left.values()),
        status="nominated" if follows.group("will") else "appointed",
        construction="governed",
        rule=rule_name(successor),
    )


def _is_left(said: Assignment, post: Post) -> bool:
    return post.prefix == "former" or said.status in _LEFT


def succeeded(told: Sequence[ToldTenure]) -> list[ToldTenure]:
    """Return a post that one has at a time as former for whom the text says that another got it later.

    "Chiều nay, bà B được bầu làm Bí thư. Tháng 9/2015, ông A được bầu giữ chức Bí thư."
    """
    got: dict[tuple[str | None, ...], dict[tuple[str | None, ...], Tenure]] = {}
    for one in told:
        tenure = one.tenure
        # Without its unit two posts of one name may be of two places.
        if tenure.status in GIVEN and tenure.title_id in _OF_ONE and tenure.unit_id and not one.is_passing:
            got.setdefault(_post(tenure), {}).setdefault(_taken(tenure), tenure)
    over = {
        (post, taken)
        for post, group in got.items()
        for taken, tenure in group.items()
        if any(one.person != tenure.person and _is_before(tenure, one) for one in group.values())
    }
    return [
        one.as_("former")
        if (_post(one.tenure), _taken(one.tenure)) in over
        and one.tenure.status in GIVEN
        and not one.is_passing
        else one
        for one in told
    ]


def _post(tenure: Tenure) -> tuple[str | None, ...]:
    return tenure.title_id, tenure.body, tenure.unit_id


def _taken(tenure: Tenure) -> tuple[str | None, ...]:
    return tenure.person, tenure.start, tenure.start_basis


def _is_before(tenure: Tenure, other: Tenure) -> bool:
    """Return whether a post was got before another was; one without a day is news."""
    if tenure.start is None:
        return False
    if other.start is None:
        return tenure.start_basis == "stated"
    length = min(len(tenure.start), len(other.start))
    return tenure.start[:length] < other.start[:length]
