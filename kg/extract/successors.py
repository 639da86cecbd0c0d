"""Who follows in the post that the sentence before told of: "Thay thế vị trí này là ông A"."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.carry import Sentence
from kg.extract.parts import Assignment, rule_name
from kg.extract.role import Role
from kg.extract.types import PersonMention, Post

_FOLLOWS = re.compile(
    r"\W*(?:Người\s+)?(?:(?:được\s+\w+(?:\s+\w+)?|về|đến|(?P<will>sẽ))\s+)?"
    r"(?:thay thế|kế nhiệm|thay|đảm nhận|đảm nhiệm|giữ)"
    r"(?:\s+(?:ở|vào|giữ|cho))?\s+(?:vị trí|chức vụ|chức danh|cương vị)\s+(?:này|đó|trên)\s+là\s+"
    r"(?:(?:ông|bà|đồng chí|đ/c)\s+)?",
    re.IGNORECASE,
)
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
