"""The unit of the council that elects somebody: of its committees, of its head and of that of the UBND."""

import re

from kg.extract.bodies.body_units import REACH
from kg.extract.bodies.party_before import is_in_title
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention

_CHOOSES = re.compile(r"\b(?:bầu|tái cử|trúng cử|tái đắc cử)\b[^.!?\n]*$", re.IGNORECASE)
_COUNCIL = re.compile(r"(?<!\w)(?:HĐND|Hội đồng [Nn]hân dân)(?!\w)")
_NEAR = 200


def elected_there(
    source: Source, context: Context, mention: BodyMention, last: Link, *, is_board: bool
) -> Link:
    """Return the unit of the council named last, which elects its committees, its head and that of the UBND.

    Only where a unit was named last and a council is told to choose or the post is in a committee of one; not
    where a unit of another province was named since; a council in a guest's post comes after others.
    """
    if last.by != "last unit before" or not (is_board or _is_chosen(source, mention)):
        return last
    start = max(0, mention.start - REACH)
    heads = [match.start() for match in _COUNCIL.finditer(source.text, start, mention.start)]
    ranked = sorted(heads, key=lambda head: (not is_in_title(source, head), head), reverse=True)
    for head in ranked:
        council = parse_body(source, head)
        if council is not None and council.kinds[0] == "hoi-dong-nhan-dan" and council.unit is not None:
            link = context.link(council.unit)
            province = context.names.province_of(link).ids
            is_around = link.name and context.names.province_of(last).ids == province
            is_below = context.names.is_province(last) and link.ids != last.ids
            return link.told_by("text before") if is_around and (is_board or is_below) else last
    return last


def _is_chosen(source: Source, mention: BodyMention) -> bool:
    """Return whether a council chooses somebody for a post in itself or in what governs for it."""
    if mention.kinds[0] not in ("hoi-dong-nhan-dan", "uy-ban-nhan-dan"):
        return False
    return _CHOOSES.search(source.text, max(0, mention.start - _NEAR), mention.start) is not None
