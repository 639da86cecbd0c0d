"""Where a change of units happens: the unit above its result, the districts named by the words around it."""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.changes.change_text import ChangeText
from kg.extract.changes.changes import Told
from kg.extract.changes.clauses import Clause
from kg.extract.changes.lineage import LinkedChange
from kg.extract.changes.lives import named
from kg.extract.changes.unit_lists import ListedUnit
from kg.extract.changes.units_above import ever_lay_in
from kg.extract.linking.context import Link
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span

_HEADING = re.compile(r"[^:\n]{1,200}[:\n]")
_DISTRICT = re.compile(r"huyện |quận |thị xã |thành phố ", re.IGNORECASE)
_AT = re.compile(
    r"(?<!\w)(?:tại|ở|địa bàn|thuộc) (?=(?:huyện|quận|thị xã|thành phố|TP)(?!\w))", re.IGNORECASE
)
# "… xã A và xã B thuộc huyện C hiện nay": where the sources lie, as long as they are there
_AS_YET = re.compile(r",? \(?(?:như )?hiện (?:nay|tại|hữu)(?!\w)")


def parent_of(
    reading: ChangeText,
    clause: Clause,
    told: Told,
    linked: LinkedChange,
    place: UnitMention | None,
    *,
    is_done: bool,
) -> str | None:
    """Return the unit above the result: printed with it, else above its clause, else its province.

    A report of a change to come still speaks of the province that its sources lie in.

    Args:
        place: where the sentence says that it happens.
    """
    register, result = reading.setting.register, linked.result
    above = set(register.parents(result.id)) if result.id else set()
    is_there = reading.act is None and _is_there(result, reading, is_done=is_done)
    if told.parent is not None and not (is_there and above.isdisjoint(named(register, told.parent))):
        return told.parent.printed
    near = [*([place] if place else []), *reversed(list(districts_above(reading, clause, told)))]
    for mention in near:
        if above.intersection(named(register, mention)):
            return mention.printed
    is_beside = not result.id and not _AS_YET.match(reading.text, told.span[1])
    beside = {one.parent.printed for one in told.sources if one.parent} if is_beside else set()
    if len(beside) == 1 and all(one.parent for one in told.sources):
        return beside.pop()
    sources = Link(ids=tuple(ident for link in linked.sources for ident in link.ids))
    of_result, of_sources = reading.context.names.parent(result), reading.context.province_before(sources)
    if reading.act is not None or not of_sources.ids or is_there:
        return of_result.name
    return reading.context.most_named(of_result, of_sources).name


def _is_there(result: Link, reading: ChangeText, *, is_done: bool) -> bool:
    """Return whether a unit was founded before a text, which says so itself where it has no day."""
    founded = reading.setting.register.units[result.id].founded if result.id else None
    known = reading.setting.known_until
    return founded is not None and (founded < known if known else is_done)


def place_of(reading: ChangeText, sentence: Span, told: Told) -> UnitMention | None:
    """Return the district in which a sentence says that units change: "Tại huyện A, xã B nhập vào xã C"."""
    for match in reversed(list(_AT.finditer(reading.text, sentence[0], told.span[0]))):
        mention = parse_unit(reading.text, match.end())
        if mention is not None and mention.bare is not None:
            return mention
    return None


def below_place(reading: ChangeText, one: ListedUnit, place: UnitMention | None) -> ListedUnit:
    """Return a unit with the place of the change as its parent, where it prints none and may lie there."""
    if place is None or one.parent is not None or not ever_lay_in(one.mention, place):
        return one
    return msgspec.structs.replace(one, parent=place)


def districts_above(reading: ChangeText, clause: Clause, told: Told) -> Iterator[UnitMention]:
    """Yield the districts that the words above a clause name, and its own up to a colon or a line end."""
    heading = _HEADING.match(reading.text, clause.span[0], told.span[0]) if clause.label else None
    for lead in (*clause.leads, heading.span() if heading else (0, 0)):
        for match in _DISTRICT.finditer(reading.text, *lead):
            mention = parse_unit(reading.text, match.start())
            if mention is not None and mention.bare is not None:
                yield mention
