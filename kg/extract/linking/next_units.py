"""The unit that a text names next, where what the whole document is of lies above it."""

from collections.abc import Mapping

from kg.extract.linking.linking import Names
from kg.extract.linking.links import Asked, Link
from kg.extract.linking.named_units import Mentions
from kg.model.findings import Span

_NEXT = 400
_OF_ALL = ("site", "document", "title of document")


def is_above_next(
    link: Link, asked: Asked, mentions: Mentions, links: Mapping[Span, Link], names: Names
) -> bool:
    """Return whether a whole document tells of a province, and what is named next may as well be asked for.

    "Chủ tịch UBND A và Chủ tịch HĐND B của xã C, tỉnh D".
    """
    if link.by not in _OF_ALL or asked.is_province or not names.is_province(link):
        return False
    after = mentions.after(asked.position, asked.position + _NEXT)
    below = next((links.get((one.start, one.end)) for one in after if one.bare is not None), None)
    return below is not None and below.type in asked.types and not names.may_be_province(below)
