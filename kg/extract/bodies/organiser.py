"""The unit of a body that held what the sentence before tells, at a place in it.

"HĐND tỉnh A giám sát tại xã B. Phó Chủ tịch HĐND C kết luận": C is of the province.
"""

import re
from collections.abc import Collection

from kg.extract.bodies.party_before import is_in_title
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.heads import COMMITTEE_TYPES
from kg.extract.mentions.places import place_at
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention
from kg.extract.mentions.unit_words import parted

_TOLD_HERE = ("printed", "chain", "clause", "the person's other posts")
_TOLD_BEFORE = ("last unit before", "text before")
_REACH = 600
_ENDS = re.compile(r"[.!?]\s+|\n+")
_AUTHORITIES = frozenset(["hoi-dong-nhan-dan", "uy-ban-nhan-dan"])
COMMITTEES = frozenset(COMMITTEE_TYPES)


def of_organiser(source: Source, context: Context, start: int, kinds: Collection[str], place: Link) -> Link:
    """Return the unit of the body of one of these kinds that held something in a lower place, else the place;
    of none that is known where a unit without its type heads the sentence.

    Not where a body of the place itself was named in that sentence.
    """
    if not COMMITTEES.issuperset(kinds) and not _AUTHORITIES.issuperset(kinds):
        return place
    first = max(0, start - _REACH)
    ends = [first, *(end.end() for end in _ENDS.finditer(source.text, first, start))]
    if place.name and context.names.is_province(place):
        is_headed = place.by not in _TOLD_HERE and place_at(source, ends[-1])
        return Link() if is_headed else place  # "Khánh Khê (Lạng Sơn): Chủ tịch UBND A"
    if not place.name or place.by not in _TOLD_BEFORE:
        return place
    found: Link | None = None
    for head in source.heads_in((ends[-2], ends[-1])) if len(ends) > 1 else ():
        body = parse_body(source, head)
        unit = body.unit if body is not None else None
        if body is None or unit is None or unit.bare is None or is_in_title(source, head):
            continue
        link = context.link(unit)
        if link.name == place.name:
            return place
        if found is None and _is_of(body, kinds) and context.names.is_province(link):
            found = link.told_by("text before")
    if found is None or parted(place.name)[1] not in source.text[ends[-2] : ends[-1]]:
        return place
    return found


def _is_of(body: BodyMention | None, kinds: Collection[str]) -> bool:
    """Return whether a body, or the one it acts for, is of one of these kinds: "Thường trực Tỉnh ủy"."""
    while body is not None:
        if not set(body.kinds).isdisjoint(kinds):
            return True
        body = body.host
    return False
