"""The units printed after that of a post as those it lies in: "UBND xã A (huyện B)", "xã A (B, tỉnh C)"."""

import re

import msgspec

from kg.extract.mentions.source import Source
from kg.extract.mentions.types import Post, UnitMention
from kg.extract.mentions.unit_words import COMMUNES, DISTRICTS
from kg.extract.mentions.units import parse_name, parse_unit

_PARENT = re.compile(r" *(?:\(|, ) *(?:thuộc\s+)?")
_PARENT_END = re.compile(r"\s*(?:cũ\s*)?\)")
_DISTRICTS = (*DISTRICTS, "thành phố")
_COMMUNES = (*COMMUNES, "đặc khu")


def with_parents(source: Source, post: Post) -> Post:
    """Return the post with the parents printed after its unit."""
    unit = post.printed_unit
    if unit is None or unit.bare is None:
        return post
    parents: list[UnitMention] = []
    end, is_inside = post.end, False
    while opening := _PARENT.match(source.text, end):
        is_inside = is_inside or "(" in opening.group()
        parent = parse_unit(
            source.text, opening.end(), source.gazetteer, allow_bare=is_inside or bool(parents)
        )
        if parent is None and is_inside and unit.type in _COMMUNES:
            parent = _district(source, opening.end())
        if parent is None or parent.bare is None or parent.type in _COMMUNES:
            break
        close = _PARENT_END.match(source.text, parent.end) if is_inside else None
        if is_inside and close is None and not source.text.startswith(",", parent.end):
            break
        parents.append(parent)
        end = close.end() if close else parent.end
        if close:
            break
    return msgspec.structs.replace(post, end=end, parents=tuple(parents)) if parents else post


def _district(source: Source, start: int) -> UnitMention | None:
    """Return the district whose name stands in brackets without its type word."""
    named = (parse_name(source.text, start, type_, source.gazetteer) for type_ in _DISTRICTS)
    return next(
        (one for one in named if one is not None and source.text[one.end : one.end + 1] in ",)"), None
    )
