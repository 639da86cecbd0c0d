"""Communes that a table names without type words: the register tells what each of them was.

"Quảng Tiến, Quảng Cư và xã Quảng Giao, huyện Quảng Xương". A name that no commune of the provinces spoken of
bears, or that does not fill its place between two commas, makes the whole list none.
"""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.changes.extents import Share
from kg.extract.changes.lives import inside
from kg.extract.changes.results import parse_result
from kg.extract.changes.unit_lists import ListedUnit, parse_list
from kg.extract.changes.units_above import parse_parent, rank
from kg.extract.mentions.gazetteer import lives, load_gazetteer
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COMMUNES, COUNT, DISTRICTS, TYPE
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import past
from kg.text.fold import fold
from kg.units import Period, Unit, load_register

_NAME = re.compile(
    rf"(?P<name>(?:[{UPPER}][\w']*|\d{{1,2}})(?:(?: - |-| )(?:[{UPPER}][\w']*|\d{{1,2}})){{0,5}})"
    r"(?: ?\((?P<above>[^()\n]{2,40})\))?"
)
_BETWEEN = re.compile(r"[ .]*(?:[,;+]| và(?= )|, và(?= ))[ ]*|[ .]*$")
_SHARE = re.compile(
    r"(?P<part>(?:một |1 )?phần(?: diện tích[^,;()\n]{0,40}? của)?|(?P<rest>phần còn lại)(?: của)?)"
    r"(?: các)? (?=\w)",
    re.IGNORECASE,
)
_TYPED = re.compile(rf"(?P<several>(?:các|{COUNT}) )?(?P<type>{TYPE}):? ", re.IGNORECASE)
_EITHER = re.compile(r"(?:phường|xã)(?:,| /|/| hoặc)? ?(?:xã|phường) (?:mới )?(?=\w)", re.IGNORECASE)
_JOINT = re.compile(r",| và(?= )")
_SPACE = re.compile(r" +")
_LONGEST_ROW = 400
# Words of a name that nobody bears; more are two cells run together.
_LONGEST_NAME = 3
_DISTRICTS = (*DISTRICTS, "thành phố")
_COMMUNES = (*COMMUNES, "đặc khu")


class BareNames(msgspec.Struct, frozen=True, kw_only=True):
    """Reads names of communes with and without type words, in the provinces that a text speaks of."""

    about: frozenset[str]

    def listed(self, text: str, span: Span) -> list[ListedUnit]:
        """Return the units of a list that fills a span, else none."""
        typed, end = parse_list(text, span[0], span[1])
        if typed and not text[end : span[1]].strip(" .,;"):
            return typed
        found: list[ListedUnit] = []
        share: Share = "whole"
        position, type_, unknown = span[0], "", 0
        while position < span[1]:
            amount = _SHARE.match(text, position, span[1])
            if amount:
                share = "remainder" if amount.group("rest") else "part"
                position = amount.end()
            one, position, type_ = self._next(text, position, span[1], type_)
            gap = _BETWEEN.match(text, position, span[1]) if one else None
            if one is None or gap is None:
                return []
            unknown += not one.key
            if found and one.type and rank(one) < 2:
                found[-1] = msgspec.structs.replace(found[-1], parent=one)
            else:
                found.append(ListedUnit(mention=one, share=share))
                share = share if amount and "các" in amount.group() else "whole"
            position = gap.end()
        return _one_unknown(found) if unknown else found

    def is_district(self, printed: str) -> bool:
        """Return whether a name with or without type word is that of a district."""
        unit = parse_unit(printed, 0)
        if unit is not None and unit.bare is not None:
            return unit.end == len(printed) and rank(unit) == 1
        return any(printed.lower() in load_gazetteer().names[type_] for type_ in _DISTRICTS)

    def _next(self, text: str, position: int, stop: int, type_: str) -> tuple[UnitMention | None, int, str]:
        """Return the unit at a position, where it ends, and the type word that serves those after it."""
        typed = _TYPED.match(text, position, stop)
        unit = parse_unit(text, position) if typed else None
        if unit is not None and unit.bare is not None:
            _, end = parse_parent(text, unit.end, unit)
            return unit, end, ""
        if typed and typed.group("several"):
            type_, position = typed.group("type").lower(), typed.end()
        name = _NAME.match(text, position, stop)
        one = self._bare(name.span("name"), name.group("name"), type_, is_new=False) if name else None
        if one is None or name is None:
            return None, position, type_
        above, end = parse_parent(text, name.end(), one) if one.type else (None, 0)
        return one, end if above else name.end(), type_

    def one(self, text: str, span: Span) -> UnitMention | None:
        """Return the unit whose name fills a span, which is one that came out of a change."""
        start = past(_EITHER, text, *span)
        unit = parse_result(text, start) if _TYPED.match(text, start, span[1]) else None
        if unit is not None:
            _, end = parse_parent(text, unit.end, unit)
            return unit if not text[end : span[1]].strip(" .,;") else None
        name = _NAME.fullmatch(text, start, span[1])
        return self._bare((start, name.end("name")), name.group("name"), "", is_new=True) if name else None

    def before(self, result: UnitMention) -> list[frozenset[str]]:
        """Return the ids of what went into each unit of the provinces that ever bore a name."""
        register = load_register()
        ids = inside((unit.id for unit, _ in lives(register, result)), self.about, register)
        return [frozenset(flow.source_id for flow in register.predecessors(ident)) for ident in ids]

    def of_result(self, listed: Sequence[ListedUnit], result: UnitMention) -> list[ListedUnit]:
        """Return units named without type word with that of those which went into a result."""
        names = {fold(one.mention.key or "") for one in listed}
        went = [self._names_of(ids) for ids in self.before(result)]
        types = max(went, key=lambda own: len(names.intersection(own)), default={})
        return [
            msgspec.structs.replace(one, mention=_of_type(one.mention, own))
            if (own := types.get(fold(one.mention.key or ""))) and _is_bare(one.mention)
            else one
            for one in listed
        ]

    def _names_of(self, ids: frozenset[str]) -> dict[str, str]:
        """Return the last names of units with their types, of two that share one the first."""
        periods = [load_register().units[ident].periods[-1] for ident in sorted(ids, reverse=True)]
        return {fold(period.bare): period.type for period in periods}

    def row(self, text: str, span: Span) -> tuple[list[ListedUnit], UnitMention] | None:
        """Return list and name of a row of which only spaces are left: "Mỹ Tân, Mỹ Trung Thiên Trường".

        A district may stand before the list. Of several ways to cut the row none is taken.
        """
        joints = list(_JOINT.finditer(text, *span))
        if not joints or span[1] - span[0] > _LONGEST_ROW:
            return None
        starts = [span[0], *(word.end() for word in _SPACE.finditer(text, span[0], joints[0].start()))]
        last = _SPACE.match(text, joints[-1].end(), span[1])
        gaps = [word.span() for word in _SPACE.finditer(text, last.end() if last else span[1], span[1])]
        heads = [at for at in starts if at == span[0] or self.is_district(text[span[0] : at].strip())]
        results = {end: self.one(text, (start, span[1])) for end, start in gaps}
        found = [
            (listed, result)
            for start in heads
            for end, result in results.items()
            if result is not None and len(listed := self.listed(text, (start, end))) > 1
        ]
        known = [one for one in found if all(item.mention.key for item in one[0])]
        return known[0] if len(known) == 1 else None

    def _bare(self, span: Span, name: str, type_: str, *, is_new: bool) -> UnitMention | None:
        """Return the commune that a name without type word means, of the type that it had."""
        types = (type_,) if type_ else _COMMUNES
        known = [
            (one, key) for one in types if (key := load_gazetteer().names[one].get(name.lower())) is not None
        ]
        lives = [(pair, key) for one, key in known for pair in load_register().named(key, one)]
        here = [one for one in lives if self.about.intersection(load_register().parents(one[0][0].id))]
        best = max(here, key=lambda one: _rate(one[0], is_new=is_new), default=None)
        if best is None:
            if is_new or len(name.split()) > _LONGEST_NAME:
                return None
            return UnitMention(start=span[0], end=span[1], type=type_, bare=name)
        return UnitMention(start=span[0], end=span[1], type=best[0][1].type, bare=name, key=best[1])


def _is_bare(mention: UnitMention) -> bool:
    """Return whether a name is printed without its type word."""
    return mention.end - mention.start <= len(mention.bare or "")


def _one_unknown(found: list[ListedUnit]) -> list[ListedUnit]:
    """Return a list with a name that nobody bears, a misprint, as of the type of the others: one of three."""
    known = [one.mention.type for one in found if one.mention.key]
    if len(known) < max(2, len(found) - 1):
        return []
    type_ = max(known, key=known.count)
    return [
        one if one.mention.type else msgspec.structs.replace(one, mention=_of_type(one.mention, type_))
        for one in found
    ]


def _of_type(mention: UnitMention, type_: str) -> UnitMention:
    return msgspec.structs.replace(mention, type=type_)


def _rate(life: tuple[Unit, Period], *, is_new: bool) -> tuple[bool, str]:
    """Return what tells a name's likeliest life: for a new unit the latest, else the last that ended."""
    _, period = life
    if is_new:
        return True, str(period.first or "")
    return period.until is not None, str(period.until or period.first or "")
