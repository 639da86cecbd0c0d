"""The units that the changes of a text result in: by their names, or the last one told before a place."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

import msgspec

from kg.extract.linking.context import Link
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import parted
from kg.model.findings import Span, UnitChange
from kg.units import load_register

_CARRIED = 1500
_SHORT = re.compile(r"(?:TP|TX|TT|[PXHQ](?=\.))(?!\w)")


class FormedUnit(msgspec.Struct, frozen=True):
    """A unit that a change results in, and where it is told."""

    name: str
    link: Link
    is_planned: bool
    start: int


def _from_the_end(formed: FormedUnit) -> int:
    return -formed.start


def _is_in_passing(change: UnitChange) -> bool:
    """Return whether a text only tells what a unit belongs to today: "xã A (nay là xã B)"."""
    return bool(change.sources) and all(one.extent == "unknown" for one in change.sources)


class FormedUnits:
    """The results of the changes of one document."""

    def __init__(self, source: Source, changes: Sequence[UnitChange]) -> None:
        self._source = source
        self._all = [
            FormedUnit(
                change.result,
                Link(
                    name=change.result,
                    ids=(change.result_id,) if change.result_id else change.result_candidates,
                ),
                change.status != "done",
                change.span[0],
            )
            for change in changes
            if change.result and change.kind != "rename" and not _is_in_passing(change)
        ]
        self._by_name = {formed.name.lower(): formed for formed in self._all}
        self._last_first = sorted(self._all, key=_from_the_end)
        self._lengths = sorted({len(name) for name in self._by_name}, reverse=True)
        # "nhập xã A (12 km2) và xã B (20 km2) thành xã A": the first is not the new one.
        results = {change.spans["result"][0] for change in changes if "result" in change.spans}
        self._sources = {
            one.span[0]: one for change in changes for one in change.sources if one.span is not None
        }
        self._growing = results & self._sources.keys()
        # "xã A được thành lập từ xã B và xã C có diện tích …": what A has follows the last of them.
        self._last_sources = frozenset(
            max(starts)
            for change in changes
            if (starts := [one.span[0] for one in change.sources if one.span])
            and change.spans
            and change.spans["result"][0] < min(starts)
        )

    def at(self, position: int) -> tuple[FormedUnit, int] | None:
        """Return the one whose name begins at a position, and where it ends."""
        for length in self._lengths:
            end = position + length
            formed = self._by_name.get(self._source.lowered[position:end])
            if formed and not self._source.text[end : end + 1].isalnum():
                return None if self._raw(position) in self._sources else (formed, end)
        return None

    def source(self, position: int) -> tuple[str, ...]:
        """Return the ids of what goes into a change where it is named; none of what only grows by it."""
        raw = self._raw(position)
        one = self._sources.get(raw) if raw not in self._growing else None
        return () if one is None else (one.unit_id,) if one.unit_id else one.unit_candidates

    @property
    def types(self) -> Mapping[str, str]:
        """The types of those of which each alone bears its name, by that name in lower case."""
        found: dict[str, set[str]] = {}
        for type_, bare in map(parted, self._by_name):
            found.setdefault(bare, set()).add(type_)
        return {bare: next(iter(types)) for bare, types in found.items() if len(types) == 1}

    def named(self, name: str) -> FormedUnit | None:
        """Return the one of a name with its type word."""
        return self._by_name.get(name.lower())

    def before(self, position: int) -> FormedUnit | None:
        """Return the last one told before a position."""
        raw = self._raw(position)
        index = bisect_left(self._last_first, -raw, key=_from_the_end)
        last = self._last_first[index] if index < len(self._last_first) else None
        return last if last is not None and raw - _CARRIED < last.start else None

    def told_in(self, span: Span) -> FormedUnit | None:
        """Return the one of the change that begins in a stretch."""
        first, last = self._source.normalised.raw(span)
        return next((formed for formed in self._all if first <= formed.start < last), None)

    def of(self, sources: Sequence[Link]) -> Link:
        """Return the unit that all of some went into by the register, if the text names it."""
        register = load_register()
        into = [
            {
                after
                for ident in source.ids
                for after in (ident, *(flow.target_id for flow in register.successors(ident)))
            }
            for source in sources
        ]
        ids = set.intersection(*into) if len(into) > 1 else set()
        name = register.name_on(min(ids)) if len(ids) == 1 else ""
        bare = parted(name)[1].lower()
        is_told = bool(bare) and bare in self._source.lowered
        return Link(name=name, ids=tuple(ids)) if is_told else Link()

    def is_cut_short(self, unit: UnitMention) -> bool:
        """Return whether a mention names what a change told before results in, its type cut short: "TP A"."""
        formed = self.named(f"{unit.type} {unit.bare}")
        if formed is None or not _SHORT.match(self._source.text, unit.start):
            return False
        return formed.start < self._raw(unit.start) and self._raw(unit.start) not in self._sources

    def is_source_of_several(self, position: int) -> bool:
        """Return whether what stands at a position goes into a change, and others behind it too."""
        raw = self._raw(position)
        return raw in self._sources and raw not in self._last_sources

    def is_last_source(self, position: int) -> bool:
        """Return whether the last of what went into a unit stands at a position, after that unit."""
        return self._raw(position) in self._last_sources

    def _raw(self, position: int) -> int:
        return self._source.normalised.raw((position, position + 1))[0]
