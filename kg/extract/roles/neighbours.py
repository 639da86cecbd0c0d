"""Posts between two people: "A, C1; C2 B" and "C1, C2 B", of which B cannot have both."""

import re

from kg.extract.mentions.cues import BEFORE_LIST, CALLED
from kg.extract.mentions.parts import Assignment, Chain, Statement
from kg.extract.mentions.types import PersonMention
from kg.extract.roles.lists import is_shared, people_before, people_with_roles
from kg.extract.roles.shares import one_each
from kg.extract.roles.together import cannot_both
from kg.extract.roles.verbs import HOLDING, governing_status

# What stands between two people with their posts.
_NEXT = re.compile(r"(?:\s*;\s*|\s*,?\s+(?:và|cùng)\s+)(?:nguyên\s+|cựu\s+)?")
_SIDE_BY_SIDE = (",", "và", ", và", ";")
# As many posts as one may have are held against each other, however long a row is.
_FEW = 8
_LIST_NEXT = re.compile(r"\s*[;.]\s*(?:các\s+|\d+\s+)?", re.IGNORECASE)


# "C1 là ông A, nguyên C2, C3 là ông B"
_IS_HIM = re.compile(rf"\s+là\s+{CALLED}\s+", re.IGNORECASE)


def each_of_his_unit(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "C1 A, nguyên C2, C3 B" and "C1 là ông A - C2, C3 là ông B": C2 is A's, C3 is B's.

    Who is called by C1 came from C2; a named unit behind C2 ends what is said of him.
    """
    role, before, after = said.at(index - 2), said.at(index - 1), said.at(index + 1)
    if not (
        isinstance(role, Chain) and isinstance(before, PersonMention) and isinstance(after, PersonMention)
    ):
        return []
    if len(chain.posts) < 2 or after.is_short or after.is_pronoun or not said.follows(index):
        return []
    first, last = Chain(chain.posts[:-1]), Chain(chain.posts[-1:])
    unit = first.posts[-1].printed_unit
    if unit is None or last.posts[0].printed_unit is not None or last.posts[0].prefix:
        return []
    if _is_him(said, index - 1) and _is_him(said, index + 1):
        return [first.given(before, "holds", "after"), last.given(after, "holds", "before")]
    is_called = said.is_respect(role.end, before.start) and said.is_respect(chain.end, after.start)
    if not is_called or unit.bare is None or chain.posts[0].prefix != "former":
        return []
    return [first.given(before, "former", "after"), last.given(after, "holds", "before")]


def _is_him(said: Statement, index: int) -> bool:
    """Return whether a name stands behind a post and "là ông"."""
    return _IS_HIM.fullmatch(said.text, said.parts[index - 1].end, said.parts[index].start) is not None


def two_in_a_row(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "A, C1; C2 B" and "A, C1 và C2 B": the first half is A's, the second B's.

    Nobody leads two of them: of "Giám đốc Sở A, Chủ tịch UBND tỉnh, Chủ tịch UBND xã B C" C is the last only.
    """
    before, after = said.at(index - 1), said.at(index + 1)
    if not isinstance(after, PersonMention) or after.is_pronoun or after.is_short:
        return []
    if len(chain.posts) < 2 or not said.is_respect(chain.end, after.start):
        return []
    is_follower = isinstance(before, PersonMention) and said.follows(index)
    each = None if is_follower else one_each(said, index, chain)
    if each is not None:
        return each
    position = (_next_of(said, chain) if is_follower else 0) or _second_of(said, chain)
    if not position:
        return []
    first, second = Chain(chain.posts[:position]), Chain(chain.posts[position:])
    found = [second.given(after, "holds", "before")]
    if is_follower and isinstance(before, PersonMention):
        own = own_of(said, index, first)
        found[:0] = [own.given(before, "holds", "after")] if own else []
    elif HOLDING.search(said.left(index)):  # "A được bầu giữ chức C1, C2 B"
        status = governing_status(said.up_to(index)) or "holds"
        found[:0] = [first.given(one, status, "governed") for one in people_before(said, index)]
    return found


def _gap(said: Statement, chain: Chain, position: int) -> str:
    """Return what stands before a post of a chain."""
    return said.text[chain.posts[position - 1].end : chain.posts[position].start]


def _next_of(said: Statement, chain: Chain) -> int:
    """Return where the last part of a chain begins that ";" or "và" sets apart, 0 where none does."""
    places = range(len(chain.posts) - 1, 0, -1)
    return next((place for place in places if _NEXT.fullmatch(_gap(said, chain, place))), 0)


def _second_of(said: Statement, chain: Chain) -> int:
    """Return where the posts begin, up to the last, that one may have who has not those before; 0 if all."""
    posts, place = chain.posts, len(chain.posts) - 1
    while place and not any(cannot_both(posts[place - 1], one) for one in posts[place : place + _FEW]):
        place -= 1
    is_one = place == 0 or posts[0].prefix == "former" or "kiêm" in _gap(said, chain, place)
    return 0 if is_one else place


def own_of(said: Statement, index: int, chain: Chain) -> Chain | None:
    """Return of a chain after a name what its bearer may have, up to the first post of somebody unnamed.

    "Giám đốc Sở A B, Chủ tịch UBND huyện C và Bí thư Đảng ủy xã D": neither is B's.
    """
    # of "A, C, Thượng tá B" the post is A's; "C là B, C2" tells what becomes of B
    is_apart = any(word in said.left(index - 1) for word in (",", "là "))
    role = None if is_apart else said.post_before(index - 1)
    held = list(role.posts) if role else []
    gap = said.left(index)
    for position, post in enumerate(chain.posts):
        if post.prefix == "former":
            break  # "Giám đốc Sở A, nguyên Bí thư Huyện ủy, Chủ tịch UBND huyện B": both are over
        if gap.strip() in _SIDE_BY_SIDE and any(cannot_both(one, post) for one in held[-_FEW:]):
            return Chain(chain.posts[:position]) if position else None
        held.append(post)
        gap = _gap(said, chain, position + 1) if post is not chain.posts[-1] else ""
    return chain


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
