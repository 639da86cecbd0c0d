"""The units printed after that of a post as those it lies in: "UBND xã A (huyện B)", "xã A (B, tỉnh C)"."""

import re

import msgspec

from kg.extract.mentions.source import Source
from kg.extract.mentions.types import Post, UnitMention
from kg.extract.mentions.unit_words import COMMUNES, DISTRICTS
from kg.extract.mentions.units import parse_name, parse_unit

_PARENT = re.compile(r" *(?:\(|, ) *(?:thuộc\s+)?")
_PARENT_END = re.compile(r"\s*(?:cũ\s*)?\)")
# Other authorities have regions of several provinces: "Bảo hiểm xã hội khu vực XII".
_REGION = re.compile(
    r"(?:TAND|Tòa án nhân dân|VKS|VKSND|Viện KSND|Viện kiểm sát nhân dân|Phòng thủ) khu vực \d{1,2}$",
    re.IGNORECASE,
)
_DASH = re.compile(r" *(?:-|,(?= (?:tỉnh|thành phố|TP) )) *")
_DISTRICTS = (*DISTRICTS, "thành phố")
_COMMUNES = (*COMMUNES, "đặc khu")


def with_parents(source: Source, post: Post) -> Post:
    """Return the post with the parents printed after its unit."""
    unit = post.printed_unit
    if unit is None:
        return _in_region(source, post)
    if unit.bare is None:
        return post
    parents: list[UnitMention] = []
    end, is_inside = post.end, False
    while opening := _PARENT.match(source.text, end):
        is_inside = is_inside or "(" in opening.group()
        parent = parse_unit(source.text, opening.end(), allow_bare=is_inside or bool(parents))
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


def _in_region(source: Source, post: Post) -> Post:
    """Return the post of a region's court with its province: "Chánh án TAND khu vực 5 - Nghệ An"."""
    body = post.body
    is_region = body is not None and _REGION.search(source.text, body.start, body.end)
    gap = _DASH.match(source.text, post.end) if is_region else None
    province = parse_unit(source.text, gap.end(), allow_bare=True) if gap else None
    is_one = province is not None and province.bare is not None and province.type in ("", "tỉnh", "thành phố")
    if body is None or province is None or not is_one:
        return post
    body = msgspec.structs.replace(body, unit=province, end=province.end)
    return msgspec.structs.replace(post, end=province.end, body=body)


def _district(source: Source, start: int) -> UnitMention | None:
    """Return the district whose name stands in brackets without its type word."""
    named = (parse_name(source.text, start, type_) for type_ in _DISTRICTS)
    return next(
        (one for one in named if one is not None and source.text[one.end : one.end + 1] in ",)"), None
    )
