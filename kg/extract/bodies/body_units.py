"""The unit of a body: of its chain of posts, else of the context."""

import re
from collections.abc import Sequence

from kg.extract.linking.context import Context, Link
from kg.extract.mentions.heads import COMMITTEE_TYPES
from kg.extract.mentions.types import BodyMention, Post, UnitMention
from kg.extract.mentions.unit_words import LEVELS
from kg.vocabulary import BodyKind

REACH = 600
# Boards of zones are a province's: "Ban Quản lý Khu kinh tế mở Chu Lai".
_ZONE = re.compile(r"(?:các\s+)?khu (?:kinh tế|công nghiệp|công nghệ|chế xuất)\b", re.IGNORECASE)


def printed_unit(context: Context, unit: UnitMention, chain: Sequence[Post]) -> Link:
    """Return the unit of a mention; a type word alone is the unit that the chain names first."""
    if unit.bare is not None:
        return context.link(unit).told_by("printed")
    if context.is_cut(unit.end, unit.type):
        return Link()
    return chain_unit(context, unit.start, chain, (unit.type,), is_named=True) or context.link(unit)


def unprinted_unit(
    context: Context, mention: BodyMention, kinds: Sequence[BodyKind], chain: Sequence[Post]
) -> Link:
    """Return the unit of a body whose text leaves it out: of the chain, else of the context."""
    if mention.host is not None and mention.host.kinds[0] in COMMITTEE_TYPES:
        return context.nearest(mention.start, (COMMITTEE_TYPES[mention.host.kinds[0]],))
    if kinds[0].kind_id in COMMITTEE_TYPES:
        return _unprinted_committee(context, mention, COMMITTEE_TYPES[kinds[0].kind_id], chain)
    levels: set[str] = {level for kind in kinds for level in kind.levels}
    if kinds[0].kind_id == "ban-quan-ly-khac" and mention.field and _ZONE.match(mention.field):
        levels = {"province"}
    types = tuple(type_ for type_, found in LEVELS.items() if levels & set(found))
    of_chain = chain_unit(context, mention.start, chain, types)
    if of_chain is not None and not _is_of_level(context, of_chain, levels):
        of_chain = None
    if (
        of_chain is None
        and levels not in ({"province"}, {"commune"})
        and all(kind.is_catch_all for kind in kinds)
    ):
        return Link()  # a division whose owner is not printed: the context would be a guess
    return of_chain or _context_unit(context, mention.start, levels, types)


def _unprinted_committee(context: Context, mention: BodyMention, type_: str, chain: Sequence[Post]) -> Link:
    """Return the unit of a committee, by the chain, else the context; a chain lies in one province."""
    named = chain_unit(context, mention.start, chain, (type_,), is_named=True)
    if named is not None:
        return named
    if context.is_cut(mention.end, type_) or any(
        unit.type == type_ and unit.bare is None and context.is_cut(unit.end, type_)
        for post in chain
        if (unit := post.printed_unit) is not None
    ):
        return Link()
    link = context.nearest(mention.start, (type_,))
    lower = (
        [] if type_ != "tỉnh" else [context.names.province_of(unit) for unit in _lower_units(context, chain)]
    )
    around = {province for province in lower if province.type == type_}
    return around.pop().told_by("chain") if len(around) == 1 else link


def _lower_units(context: Context, chain: Sequence[Post]) -> list[Link]:
    """Return the districts and communes of the chain's posts, printed or not."""
    units = []
    for post in chain:
        printed = post.printed_unit
        link = context.link(printed) if printed is not None else _committee_unit(context, post)
        if link is not None and link.ids and not context.is_province(link):
            units.append(link)
    return units


def _is_of_level(context: Context, link: Link, levels: set[str]) -> bool:
    """Return whether a city's level is among those of the body: a commune's division is none of Hà Nội."""
    if levels <= {"province", "central"}:
        return context.is_province(link)
    return "province" in levels or not context.names.is_province(link)


def chain_unit(
    context: Context,
    position: int,
    chain: Sequence[Post],
    types: tuple[str, ...],
    *,
    is_named: bool = False,
) -> Link | None:
    """Return the unit of the nearest post of the chain, those after it first.

    Args:
        is_named: only a unit whose name is printed.
    """
    after = [post for post in chain if post.start > position]
    before = [post for post in reversed(chain) if post.end <= position]
    for post in (*after, *before):
        unit = post.printed_unit
        if is_named and (unit is None or unit.bare is None):
            continue
        found = [context.link(unit) if unit is not None else _committee_unit(context, post)]
        found.extend(context.link(parent) for parent in post.parents)
        if unit is not None and unit.bare is not None and found[0] is not None:
            found.append(context.names.province_of(found[0]))
        for link in found:
            if link is not None and link.type in types:
                return link.told_by("chain")
    return None


def _committee_unit(context: Context, post: Post) -> Link | None:
    """Return the unit that "Tỉnh ủy" or "Huyện ủy" without a name stands for."""
    body = post.body
    while body is not None:
        if body.kinds[0] in COMMITTEE_TYPES:
            return context.nearest(post.start, (COMMITTEE_TYPES[body.kinds[0]],))
        body = body.host
    return None


def _context_unit(context: Context, position: int, levels: set[str], types: tuple[str, ...]) -> Link:
    if levels <= {"province", "central"}:
        return context.nearest(position, ("tỉnh", "thành phố"), is_province=True)
    if len(levels) > 1 and context.rows.are_of_several(position):
        return Link()
    last = context.last(position, REACH)
    if last.type in types and _is_of_level(context, last, levels):
        return last
    found = context.nearest(position, types)
    if _is_of_level(context, found, levels):
        return found
    return context.nearest(position, tuple(type_ for type_ in types if type_ != "thành phố"))


def unit_beside(post: Post, chain: Sequence[Post]) -> UnitMention | None:
    """Return the type of unit that stands alone with the next post of a chain."""
    after = next((other for other in chain if other.start > post.start), None)
    return after.printed_unit if after is not None else None
