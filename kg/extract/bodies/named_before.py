"""The unit of a body that was just named with it: "Hội Nông dân tỉnh A … Chủ tịch Hội Nông dân C"."""

import re
from collections.abc import Sequence

from kg.extract.bodies.body_units import printed_unit
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.heads import COMMITTEE_BY_TYPE, COMMITTEE_TYPES
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention
from kg.text.alphabet import UPPER
from kg.vocabulary import BodyKind

_REACH = 400
_LONGEST_TITLE = 40
_ENDS = re.compile(r"[.!?]\s+|\n+")
_NAME = re.compile(rf" [{UPPER}]\w+(?: [{UPPER}]\w+)+")
# Of these the text soon tells of another: "Chủ tịch UBND tỉnh A thăm xã B. Chủ tịch UBND C".
_OF_EVERY_UNIT = frozenset(
    ["uy-ban-nhan-dan", "hoi-dong-nhan-dan", "dang-bo", *COMMITTEE_TYPES, *COMMITTEE_BY_TYPE.values()]
)
_SAID_HERE = ("chain", "clause")


def unit_just_named(
    source: Source, context: Context, mention: BodyMention, kinds: Sequence[BodyKind], other: Link
) -> Link:
    """Return the unit that a body without one was just named with, else the other; of none where of two.

    "Hội Nông dân tỉnh A trao quà tại xã B. Chủ tịch Hội Nông dân C": a place named since is not whose it is.
    """
    if other.by in _SAID_HERE or mention.host is not None or not _has_own_name(kinds[0]):
        return other
    found: dict[str, Link] = {}
    for start in reversed(source.heads_in((max(0, mention.start - _REACH), mention.start))):
        if len(_ENDS.findall(source.text, start, mention.start)) > 1:
            break
        link = _unit_of(source, context, start, mention)
        if not link.name:
            continue
        if _is_another_head(source, start, mention):
            return other
        found.setdefault(link.name, link)
    if not found or list(found) == [other.name]:
        return other
    return found.popitem()[1].told_by("text before") if len(found) == 1 else Link()


def _unit_of(source: Source, context: Context, start: int, mention: BodyMention) -> Link:
    """Return the unit printed with a body that begins at `start`, where it is one like a mention."""
    named = parse_body(source, start) if source.anchors.kind(start) in mention.kinds else None
    if named is None or named.field != mention.field:
        return Link()
    if named.host is not None and named.host.kinds[0] not in _OF_EVERY_UNIT:
        return Link()  # "Ủy ban Kiểm tra Liên đoàn Lao động"
    unit = named.unit or (named.host.unit if named.host is not None else None)
    return Link() if unit is None else printed_unit(context, unit, ())


def _has_own_name(kind: BodyKind) -> bool:
    """Return whether a text that names a body of a kind goes on with it."""
    return not (kind.is_catch_all or kind.kind_id in _OF_EVERY_UNIT)


def _is_another_head(source: Source, start: int, mention: BodyMention) -> bool:
    """Return whether one was said to head the body named before, and another heads the body here."""
    titles = [_title_at(source, head) for head in (start, mention.start)]
    if titles[0] != titles[1] or titles[0].startswith(("pho-", "uy-vien")):
        return False
    name = _NAME.match(source.text, mention.end)
    return name is not None and name.group() not in source.text[start : mention.start]


def _title_at(source: Source, start: int) -> str:
    """Return the title printed with the body that begins at `start`, "" where none is."""
    near = source.titles_in((max(0, start - _LONGEST_TITLE), start))
    ends = ((end, form.title_id) for title in near for end, form in source.anchors.titles[title])
    return next((title for end, title in ends if end >= start - 1), "")
