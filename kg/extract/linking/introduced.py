"""Units that a text introduces by their name: "Di Linh là một huyện của tỉnh Lâm Đồng"."""

import re
from collections.abc import Iterable

import msgspec

from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import TYPE
from kg.extract.mentions.units import parse_name
from kg.text.alphabet import LOWER, UPPER
from kg.text.cue import Cue

# What it is up to what it lies in: " là một xã ven biển", and behind it " của huyện A".
_IS_A = Cue(
    rf" là (?:một |tên một )?(?P<type>{TYPE})(?!\w)(?: (?!(?:thuộc|của|ở|tại)(?!\w))[{LOWER}]+(?!\w)){{0,8}}"
    rf"(?=(?: (?:thuộc|của|ở|tại)(?: địa bàn)?|,) (?:huyện|thị xã|quận|thành phố|tỉnh|TP\.?) ?[{UPPER}])"
)
_NAME = re.compile(
    rf"(?:^|[.!?…\n])[\s*_#]*(?:(?P<type>(?i:{TYPE})) )?"
    rf"(?P<name>[{UPPER}][\w']*(?:(?: - | )[{UPPER}\d][\w']*){{0,4}})\**(?: \([^()\n]{{1,40}}\))?$"
)
_REACH = 80


def with_introduced(text: str, mentions: Iterable[UnitMention]) -> list[UnitMention]:
    """Return mentions of units with those that are introduced in the place of what stands within these."""
    found = [unit for said in _IS_A.finditer(text) if (unit := _introduced(text, said)) is not None]
    if not found:
        return list(mentions)
    within = {position for unit in found for position in range(unit.start, unit.end)}
    return [*(mention for mention in mentions if mention.start not in within), *found]


def _introduced(text: str, said: re.Match[str]) -> UnitMention | None:
    """Return the unit of that type whose name the sentence begins with, up to what it lies in."""
    named = _NAME.search(text, max(0, said.start() - _REACH), said.start())
    if named is None or (named.group("type") or said.group("type")).lower() != said.group("type"):
        return None
    start, end = named.span("name")
    unit = parse_name(text, start, said.group("type"))
    if unit is None or unit.end != end:
        return None
    return msgspec.structs.replace(
        unit, start=named.start("type") if named["type"] else start, end=said.end()
    )
