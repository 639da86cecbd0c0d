"""Which unit is above which: by level, by the register, and as printed after one: "xã A (huyện B)"."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.gazetteer import lives
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import RANK
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import past
from kg.units import load_register

# What follows a name and says when the unit was called so.
OLD = re.compile(
    r"\s*(?:\(cũ\)|cũ|trước đây|(?:trực )?thuộc [Tt]rung ương|vừa (?:mới )?giải thể"
    r"|trước (?:khi )?(?:sáp nhập|hợp nhất)|mới(?=,| và ))(?!\w)"
)
_PARENT = re.compile(
    r" ?(?:\(?mới\)? (?=\())?(?P<open>\()?"
    r"(?:,? ?(?:cùng |đều )?(?:thuộc|của|tại) |, ?)?(?:cùng )?(?:địa bàn )?"
)
_CLOSE = re.compile(r" ?(?:\(?cũ\)?)? ?\)")
# "xã Hưng Yên Bắc" is no xã Hưng Yên.
GOES_ON = re.compile(rf" [{UPPER}\d]")


def parse_parent(text: str, position: int, child: UnitMention) -> tuple[UnitMention | None, int]:
    """Return the unit of a higher level printed right after another one, and where it ends."""
    gap = _PARENT.match(text, position)
    start = gap.end() if gap else position
    parent = parse_unit(text, start)
    if parent is None and gap and gap.group("open"):
        return _bare_in_brackets(text, (position, start), child)
    if parent is None or parent.bare is None or rank(parent, highest=True) >= rank(child):
        return None, position
    end = parent.end
    above, above_end = parse_parent(text, end, parent)
    end = above_end if above is not None and gap is not None else bare_province_after(text, end, parent)[1]
    if gap and gap.group("open"):
        close = _CLOSE.match(text, end)
        return (parent, close.end()) if close else (None, position)
    return parent, past(OLD, text, end)


def _bare_in_brackets(text: str, place: Span, child: UnitMention) -> tuple[UnitMention | None, int]:
    """Return the province alone in brackets behind a unit that ever lay in it: "xã A (Hà Tĩnh)".

    Args:
        place: where the child ends, and where the province may begin.
    """
    bare = parse_unit(text, place[1], allow_bare=True)
    close = _CLOSE.match(text, bare.end) if bare is not None and not bare.type else None
    province = typed(bare) if bare is not None and close else None
    is_above = province is not None and rank(child) > 0 and ever_lay_in(child, province)
    return (province, close.end()) if close and is_above else (None, place[0])


def bare_province_after(text: str, position: int, district: UnitMention) -> tuple[UnitMention | None, int]:
    """Return the province printed bare after a district of it, and where it ends: "huyện A, Hà Tĩnh"."""
    comma = text.startswith(", ", position)
    bare = parse_unit(text, position + 2, allow_bare=True) if comma else None
    if bare is None or bare.type or GOES_ON.match(text, bare.end):
        return None, position
    province = typed(bare)
    return (province, bare.end) if ever_lay_in(district, province) else (None, position)


def rank(mention: UnitMention, *, highest: bool = False) -> int:
    """Return the level of a unit, 0 for provinces; the lower one that it may have, or the higher."""
    ranks: Sequence[int] = mention.ranks
    if len(ranks) > 1:
        ranks = [RANK[unit.level] for unit, _ in lives(load_register(), mention)] or ranks
    return min(ranks) if highest else max(ranks)


def ever_lay_in(mention: UnitMention, parent: UnitMention) -> bool:
    """Return whether a unit may ever have been below another one."""
    register = load_register()
    above = {unit.id for unit, _ in lives(register, parent)}
    borne = lives(register, mention)
    return not borne or any(above & set(register.parents(unit.id)) for unit, _ in borne)


def typed(mention: UnitMention) -> UnitMention:
    """Return a province printed without its type word ("Hà Tây") with it."""
    if mention.type:
        return mention
    borne = lives(load_register(), mention)
    types = {period.type for unit, period in borne if unit.level == "province"}
    type_ = "thành phố" if types == {"thành phố"} else "tỉnh"
    return msgspec.structs.replace(mention, type=type_)
