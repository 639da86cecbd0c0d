"""Posts that one person hands to another: "A bàn giao chức vụ C cho B"."""

import re

from kg.extract.cues import TO
from kg.extract.lists import people_before
from kg.extract.parts import Assignment, Chain, Statement
from kg.extract.types import PersonMention

_HANDS = re.compile(
    r"\bbàn giao\s+(?:(?:lại|toàn bộ)\s+)?"
    r"(?:công việc|nhiệm vụ|chức vụ|chức danh|chức trách|cương vị|vị trí)(?:\s+(?:của|là))?\s+$",
    re.IGNORECASE,
)


def handed_over(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return a post that A leaves and B gets; only what A leaves where nobody is named to get it."""
    if not _HANDS.search(said.left(index)):
        return []
    after = said.at(index + 1)
    to = TO.match(said.text, chain.end, after.start) if isinstance(after, PersonMention) else None
    found = [chain.given(person, "leaves", "governed") for person in people_before(said, index)]
    if isinstance(after, PersonMention) and to and said.is_respect(to.end(), after.start):
        found.append(chain.given(after, "appointed", "governed"))
    return found
