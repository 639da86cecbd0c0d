"""Units named in one sentence of which the register knows that the ones went into the other.

"Xã A, xã B giờ đã là xã C"; "Xã C, nơi trước đây là các xã A và B, …"; "Xã C … Đây là địa phương hình
thành từ 2 xã, thị trấn (A, B)". Some word must tell of a change, and every unit of the list must have gone
into that one: which words lead from those to this does not matter then.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from kg.extract.changes.changes import Told
from kg.extract.changes.institutions import is_of_house
from kg.extract.changes.unit_lists import ListedUnit, are_level, parse_list
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import TYPE
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.units import Register, load_register

_CHANGES = Cue(
    r"(?<!\w)(?:sáp nhập|hợp nhất|sắp xếp|hình thành|tiền thân|nền tảng|về chung|cùng về|trở thành|trên cơ sở"
    r"|(?:trước đây|vốn|nay|giờ|giờ đã|hiện) là|nay thuộc|được gọi là|tên gọi"
    r"|(?:đơn vị|địa giới)(?!\w).{0,20} cũ|gồm .{0,200} cũ)(?!\w)",
    re.IGNORECASE,
)
_UNIT = re.compile(rf"(?<!\w){TYPE} ", re.IGNORECASE)
# "4 xã, thị trấn (A, B, C)", "4 đơn vị: A, B"
_NAME = rf"[{UPPER}][\w']*(?: (?:[{UPPER}][\w']*|\d+)){{0,4}}"
_BARE = Cue(
    rf"(?:đơn vị(?: hành chính)?(?: cấp xã)?(?: cũ)?|xã|phường|thị trấn)(?: ?\(| ?: ?|,? (?:là|gồm):? )"
    rf"(?P<names>{_NAME}(?:, {_NAME}){{0,9}}(?:,? và {_NAME})?)(?!\w)",
)
_SPLIT = re.compile(r",? và |, ")
# "Xã C vốn là một trong ba xã A, B …"
_ONE_OF = re.compile(r"(?<!\w)một trong (?:[^\W\d_]+ )?$", re.IGNORECASE)
Units = list[ListedUnit]
# How far back the unit was named that a sentence goes on about.
_BEFORE, _LAST = 400, 4
# A longer sentence is a table or a list of many changes.
_LONGEST = 1500


def told_together(text: str, sentence: Span) -> Iterator[Told]:
    """Yield what the units of a sentence became, by the register: the longest list of them."""
    if sentence[1] - sentence[0] > _LONGEST or not _CHANGES.search(text, *sentence):
        return
    register = load_register()
    lists, alone = _units(text, sentence)
    all_named = [*alone, *(one.mention for units in lists for one in units)]
    before = _units(text, (max(0, sentence[0] - _BEFORE), sentence[0]))[1][:-_LAST:-1]
    ways = [(units, all_named) for units in _bare_lists(text, sentence, register)]
    ways += [way for units in lists for way in (*_with_result(text, units), (units, alone), (units, before))]
    for listed, others in sorted(ways, key=lambda way: -len(way[0])):
        into = _went_into(listed, register)
        result = _named(into, others, listed, register)
        sources = [_as_known(one, into, register) for one in listed]
        names = {(one.mention.type, one.mention.bare) for one in listed}
        if result is None or len(names) < len(listed) or any(one.share != "whole" for one in listed):
            continue
        if not are_level(sources, result):
            continue
        first = sources[0].mention.start
        if not is_of_house(text, 0, result.start) and not _ONE_OF.search(text, sentence[0], first):
            places = [one.mention for one in sources]
            places += [result] if result.start >= sentence[0] else []
            span = min(one.start for one in places), max(one.end for one in places)
            yield Told(kind="merge", result=result, sources=tuple(sources), span=span)
            return


def not_within(told: Iterable[Told], together: Sequence[Told]) -> list[Told]:
    """Return changes, without those of which only some sources are told: "xã A và xã B nay là xã C"."""
    sources = {one.mention.start for change in together for one in change.sources}
    return [
        change
        for change in told
        if len(change.sources) > 1
        or change.result not in [one.result for one in together]
        or sources.isdisjoint(one.mention.start for one in change.sources)
    ]


def _with_result(text: str, units: Units) -> Iterator[tuple[Units, list[UnitMention]]]:
    """Yield the ways to part a list that runs on from or to the result.

    "Xã C trước đây là xã A và xã B"; "hợp nhất từ xã A và xã B, xã C có …".
    """
    first, last = units[0].mention, units[-1].mention
    if len(units) > 2 and _CHANGES.search(text, first.end, units[1].mention.start):
        yield units[1:], [first]
    is_typed = text[last.start :].lower().startswith(f"{last.type} ")  # not in "tỉnh A, B, C ngày nay"
    if len(units) > 2 and is_typed and text[units[-2].mention.end : last.start].startswith((", ", "), ")):
        yield units[:-1], [last]


def _units(text: str, span: Span) -> tuple[list[Units], list[UnitMention]]:
    """Return the lists of units of a stretch, and the units that stand alone."""
    lists: list[Units] = []
    alone: list[UnitMention] = []
    end = span[0]
    for match in _UNIT.finditer(text, *span):
        if match.start() < end:
            continue
        listed, _ = parse_list(text, match.start(), span[1])
        if len(listed) > 1:
            lists.append(listed)
        alone += [one.mention for one in listed] if len(listed) == 1 else []
        end = listed[-1].mention.end if listed else match.end()
    return lists, alone


def _bare_lists(text: str, span: Span, register: Register) -> Iterator[Units]:
    """Yield lists of names without type words, of which communes are called so."""
    for match in _BARE.finditer(text, *span):
        start = match.start("names")
        units = []
        for name in _SPLIT.split(match.group("names")):
            start = text.index(name, start)
            units.append(
                ListedUnit(mention=UnitMention(start=start, end=start + len(name), type="", bare=name))
            )
            start += len(name)
        if len(units) > 1 and all(register.named(one.mention.bare or "") for one in units):
            yield units


def _as_known(one: ListedUnit, into: set[str], register: Register) -> ListedUnit:
    """Return a unit with the type of what bore its name and went into another one, if none is printed.

    How much of it went is unknown where the text says nothing and the register not all.
    """
    known = [
        (period.type, flow.extent)
        for unit, period in register.named(one.mention.key or one.mention.bare or "")
        for flow in register.successors(unit.id)
        if flow.target_id in into
    ]
    type_ = one.mention.type or next((type_ for type_, _ in known), "")
    is_whole = any(extent == "whole" for _, extent in known)
    mention = msgspec.structs.replace(one.mention, type=type_)
    return msgspec.structs.replace(one, mention=mention, share=one.share if is_whole else "unknown")


def _went_into(listed: Sequence[ListedUnit], register: Register) -> set[str]:
    """Return the units that all units of a list went into."""
    into = [
        {
            flow.target_id
            for unit, _ in register.named(one.mention.key or one.mention.bare or "")
            for flow in register.successors(unit.id)
            if flow.is_certain
        }
        for one in listed
    ]
    return set.intersection(*into)


def _named(
    into: set[str], units: Sequence[UnitMention], listed: Units, register: Register
) -> UnitMention | None:
    """Return the one of the units outside a list that bears the name of what the list went into."""
    start, end = listed[0].mention.start, listed[-1].mention.end
    for unit in units:
        bearers = {one.id for one, _ in register.named(unit.key or unit.bare or "", unit.type)}
        if (unit.end <= start or end <= unit.start) and not into.isdisjoint(bearers):
            return unit
    return None
