"""Posts between two people: "A, C1; C2 B" and "C1, C2 B", of which B cannot have both."""

import re

from kg.extract.mentions.cues import BEFORE_LIST
from kg.extract.mentions.heads import COMMITTEE_BY_TYPE
from kg.extract.mentions.parts import Assignment, Chain, Statement, kind_of
from kg.extract.mentions.types import PersonMention, Post
from kg.extract.roles.lists import is_shared, people_before, people_with_roles
from kg.extract.roles.verbs import HOLDING, governing_status

# What stands between two people with their posts.
_NEXT = re.compile(r"(?:\s*;\s*|\s*,?\s+(?:và|cùng)\s+)(?:nguyên\s+|cựu\s+)?")
_LIST_NEXT = re.compile(r"\s*[;.]\s*(?:các\s+|\d+\s+)?", re.IGNORECASE)


def two_in_a_row(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "A, C1; C2 B" and "A, C1 và C2 B": the first half is A's, the second B's.

    Nobody leads two authorities of a kind: of "Chủ tịch UBND tỉnh, Chủ tịch UBND xã A B" B is the last only.
    """
    before, after = said.at(index - 1), said.at(index + 1)
    if not isinstance(after, PersonMention) or after.is_pronoun or after.is_short:
        return []
    if len(chain.posts) < 2 or not said.is_respect(chain.end, after.start):
        return []
    is_follower = isinstance(before, PersonMention) and said.follows(index)
    for position in range(len(chain.posts) - 1, 0, -1):
        gap = said.text[chain.posts[position - 1].end : chain.posts[position].start]
        first, second = Chain(chain.posts[:position]), Chain(chain.posts[position:])
        if not (is_follower and _NEXT.fullmatch(gap)) and not _are_two_leaders(first, second, gap):
            continue
        found = [second.given(after, "holds", "before")]
        if is_follower and isinstance(before, PersonMention):
            found.insert(0, first.given(before, "holds", "after"))
        elif HOLDING.search(said.left(index)):  # "A được bầu giữ chức C1, C2 B"
            status = governing_status(said.up_to(index)) or "holds"
            found[:0] = [first.given(one, status, "governed") for one in people_before(said, index)]
        return found
    return []


def list_in_a_row(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "A là C1; C2 gồm các ông: B, C": the first half is A's, the second that of those listed."""
    before, after = said.at(index - 1), said.at(index + 1)
    if not isinstance(before, PersonMention) or not isinstance(after, PersonMention):
        return []
    gap = said.text[chain.posts[-2].end : chain.posts[-1].start] if len(chain.posts) > 1 else ""
    if said.up_to_name(BEFORE_LIST, chain.end, after.start) is None or not _LIST_NEXT.fullmatch(gap):
        return []
    if not said.follows(index) or not is_shared(chain.posts[-1]):
        return []
    listed = [
        Chain(chain.posts[-1:]).given(one, "holds", "list") for one in people_with_roles(said, index + 1)
    ]
    return [Chain(chain.posts[:-1]).given(before, "holds", "after"), *listed]


def _are_two_leaders(first: Chain, second: Chain, gap: str) -> bool:
    """Return whether posts on both sides of a gap lead authorities of one kind at one time."""
    led = {_led(post) for post in first.posts} & {_led(post) for post in second.posts}
    return "kiêm" not in gap and first.posts[0].prefix != "former" and bool(led - {""})


def _led(post: Post) -> str:
    """Return what a post leads, of which nobody leads two: a People's Committee, a council, a committee."""
    kind = kind_of(post)
    if post.prefix == "former":
        return ""
    if kind in COMMITTEE_BY_TYPE.values():
        return "committee" if post.title_id == "bi-thu" else ""
    return kind if kind in ("uy-ban-nhan-dan", "hoi-dong-nhan-dan") and "chu-tich" in post.title_id else ""
