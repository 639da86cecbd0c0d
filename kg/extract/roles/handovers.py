"""Posts that one person hands to another, or takes over: "A bàn giao chức vụ C cho B"; "thay B, A làm C"."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.mentions.cues import CALLED, TO
from kg.extract.mentions.parts import Assignment, Chain, Statement
from kg.extract.mentions.types import PersonMention
from kg.extract.roles.lists import people_before
from kg.extract.roles.modality import is_replaced
from kg.extract.roles.verbs import HOLDS_LATER
from kg.text.cue import past

# no "hội nghị bàn giao chức vụ C", which others hold
_HANDS = re.compile(
    r"(?<!nghị )(?<!lễ )(?<!buổi )(?<!bản )(?<!việc )(?<!tác )\bbàn giao\s+(?:(?:lại|toàn bộ)\s+)?"
    r"(?:công việc|nhiệm vụ|trách nhiệm|chức vụ|chức danh|chức trách|cương vị|vị trí)"
    r"(?:,?\s+(?:và\s+)?quyền hạn)?(?:\s+(?:của|là))?\s+$",
    re.IGNORECASE,
)
_FOR_A_WHILE = re.compile(r"\s+tạm thời(?=\s+cho\s)", re.IGNORECASE)
_THAY = rf"(?:thay(?:\s+thế)?(?:\s+cho)?|kế nhiệm)\s+(?:{CALLED}\s+)?"
# "A thay B, nguyên C": A gets it
_REPLACES = re.compile(rf"[^.;:()]{{0,50}}?\b(?P<will>sẽ\s+)?(?:[^\W\d]+\s+){{0,3}}?{_THAY}", re.IGNORECASE)
# "B, C, nghỉ hưu; người thay là ông A"
_SUCCESSOR = re.compile(
    r"[^.:()]{0,80}?\b(?:người|nhân sự)\s+(?:được\s+)?(?:thay(?:\s+thế)?|kế nhiệm|lên thay)"
    r"(?:\s+(?:ông|bà)(?:\s+(?:này|ấy))?)?\s+là\s+",
    re.IGNORECASE,
)
_REACH = 80


def handed_over(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return a post that A leaves and B gets; only what A leaves where nobody is named to get it."""
    if not _HANDS.search(said.left(index)):
        return []
    # "A bàn giao C1 cho B, C và bàn giao C2 cho D": both are A's
    first = next(at for at in range(index + 1) if _HANDS.search(said.left(at)))
    after, end = said.at(index + 1), past(_FOR_A_WHILE, said.text, chain.end)
    to = after if isinstance(after, PersonMention) and said.up_to_name(TO, end, after.start) else None
    if end > chain.end:
        return [chain.given(to, "acting", "governed")] if to else []
    found = [chain.given(person, "leaves", "governed") for person in people_before(said, first)]
    return [*found, chain.given(to, "appointed", "governed")] if to else found


def taken_over(
    said: Statement, index: int, chain: Chain, found: Sequence[Assignment]
) -> Iterator[Assignment]:
    """Yield who had a post that others get, and who gets one that somebody leaves.

    "Thay thế ông B, ông A giữ chức C"; "bà A thay ông B, nguyên C"; "B, C, nghỉ hưu; người thay là ông A".

    Args:
        found: what the sentence says of the chain at `index` otherwise.
    """
    holders = {one.person.start for one in found}
    if not found or len(chain.posts) > 1:
        return
    people = [part for part in said.parts if isinstance(part, PersonMention) and not part.is_pronoun]
    is_over = found[0].status in ("leaves", "former") or chain.posts[0].prefix == "former"
    left = found[0] if len(found) == 1 and is_over else None
    for person in people:
        if person.start in holders:
            continue
        is_before = all(one.person.start < chain.start for one in found)
        is_told = found[0].construction == "governed" and person.end <= chain.start
        if left is None and is_told and _is_replaced_by(said, index, person, is_before):
            yield chain.before(person, "former", "passing")
        elif left is not None and _gets(said, chain, left.person, person):
            post = msgspec.structs.replace(chain.posts[0], prefix="")
            yield Chain((post,)).given(person, "appointed", "governed")


def _is_replaced_by(said: Statement, index: int, person: PersonMention, is_before: bool) -> bool:
    """Return whether somebody without a post of his own is said to be replaced, in the words before a post.

    Args:
        is_before: who gets it stands before it too, so that "A thay B làm C" is told already.
    """
    place = said.parts.index(person)
    has_role = isinstance(said.at(place + 1), Chain) and place + 1 != index
    between = said.text[person.end : said.parts[index].start]
    is_last = place + 1 == index and is_before
    return (
        is_replaced(said.text, person)
        and not (has_role or is_last)
        and len(between) < _REACH
        and ";" not in between
    )


def _gets(said: Statement, chain: Chain, left: PersonMention, person: PersonMention) -> bool:
    """Return whether somebody named before or after the one who left has the post now."""
    if person.end <= left.start:
        return (
            left.end <= chain.start
            and not HOLDS_LATER.match(said.text, chain.end, said.span[1])
            and _REPLACES.fullmatch(said.text, person.end, left.start) is not None
            and not any(
                isinstance(part, Chain) and person.end <= part.start < left.start for part in said.parts
            )
        )
    after = max(left.end, chain.end)
    return said.up_to_name(_SUCCESSOR, after, person.start) is not None
