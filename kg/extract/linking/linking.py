"""The units of the register that a printed name may stand for, and the name that it has in findings.

Order of evidence among units of one name: its type; the document's days, unless what the text names lies
elsewhere (see `pool`); a parent printed beside it; units of a higher level named before it; the document's
provinces. Where nothing decides, all candidates are kept.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from kg.extract.linking.links import Link, Printed, Stated
from kg.extract.mentions.gazetteer import lives
from kg.extract.mentions.types import UnitMention
from kg.model.dates import Interval
from kg.units import Period, Register

_BRIEF = timedelta(days=180)
# How long before it begins a unit is told of.
_ANNOUNCED = timedelta(days=300)
# How long the text of a day goes on about units that are gone.
_RECENT = timedelta(days=2 * 365)


class Names:
    """Printed names against the register, on the days on which the document may have been written."""

    def __init__(self, register: Register, days: Interval | None) -> None:
        self._register = register
        self.days = days
        self._candidates: dict[tuple[str, str, bool], list[str]] = {}
        self._gone: dict[tuple[str, str], list[str]] = {}
        self._provinces: dict[tuple[str, ...], list[str]] = {}
        self._joined: dict[str, frozenset[str]] = {}

    def candidates(self, mention: UnitMention) -> list[str]:
        """Return the units of that name and type on the document's days (on any day for a former one)."""
        key = (mention.key or mention.bare or "", mention.type, mention.is_former)
        if key not in self._candidates:
            self._candidates[key] = self._find(mention)
        return self._candidates[key]

    def _find(self, mention: UnitMention) -> list[str]:
        found = self._named(mention)
        days = None if mention.is_former else self.days
        alive = [pair for pair in found if days is None or days.meets(pair[1].first, pair[1].until)]
        if mention.is_former:
            alive = [pair for pair in alive if self._is_over(pair[1])] or alive
        if not (days and days.is_one_day):
            alive = [pair for pair in alive if not _is_brief(pair[1])] or alive
        return list(dict.fromkeys(unit_id for unit_id, _ in alive or found))

    def _is_over(self, period: Period) -> bool:
        """Return whether a name was gone on one of the document's days: "phường A (cũ)" is no new one."""
        last = self.days.until if self.days else None
        return period.until is not None and (last is None or period.until < last)

    def gone(self, mention: UnitMention) -> list[str]:
        """Return the units of that name and type gone before the document's days, of each line the last."""
        key = (mention.key or mention.bare or "", mention.type)
        first = self.days.first if self.days else None
        if key not in self._gone:
            found = dict.fromkeys(
                ident
                for ident, period in self._named(mention)
                if first and period.until and period.until <= first and not _is_brief(period)
            )
            self._gone[key] = [
                ident for ident in found if not any(self._is_later(other, ident) for other in found)
            ]
        return self._gone[key]

    def _is_later(self, other: str, ident: str) -> bool:
        """Return whether a unit took over from another one."""
        founded, until = self._register.units[other].founded, self._register.units[ident].until
        is_after = founded is not None and until is not None and founded >= until
        return is_after and other in self._register.direct_line(ident)

    def pool(self, mention: UnitMention, stated: Stated) -> tuple[list[str], bool]:
        """Return the units that may be meant, mostly those of the document's days; whether evidence decides.

        "Chủ tịch UBND xã An Lạc" in a text of September 2025 on huyện Hạ Lang, tỉnh Cao Bằng, is of the
        commune that ended there in July, not of xã An Lạc in Bắc Ninh, which the text does not name. One that
        ended in that province long ago is as likely as one elsewhere.
        """
        alive = self.candidates(mention)
        gone = (
            [] if mention.is_former or not mention.type else self.within(self.gone(mention), stated.provinces)
        )
        if not gone or self._came_from(alive, stated.districts):
            return alive, True
        of_districts = self.within(gone, stated.districts)
        if self.within(alive, stated.provinces):
            return alive + of_districts, True
        found = of_districts or [ident for ident in gone if self._is_recent(ident)]
        return (found, True) if found else (alive + gone, False)

    def _came_from(self, idents: Iterable[str], parents: Collection[str]) -> bool:
        """Return whether one of the units, or what it was before, lies in one of the parents."""
        line = {one for ident in idents for one in self._register.direct_line(ident)} if parents else ()
        return bool(self.within(line, parents))

    def _is_recent(self, ident: str) -> bool:
        until, first = self._register.units[ident].until, self.days.first if self.days else None
        return until is not None and first is not None and first - until < _RECENT

    def link(
        self,
        mention: UnitMention,
        above: Iterable[Iterable[str]] = (),
        *,
        printed: Printed | None = None,
        stated: Stated | None = None,
    ) -> Link:
        """Return the units of a mention that has a name.

        Args:
            above: ids of units that it may lie in, the best evidence first; each leaves those candidates that
                lie in one of them, if any do.
            printed: what is printed with it. stated: what the text names.
        """
        idents, is_open = self.pool(mention, stated) if stated else (self.candidates(mention), True)
        if printed is not None:
            agreeing = self._as_printed(mention, idents, printed)
            is_outside = any(self.level(ident) == "province" for ident in printed.parents)
            idents = agreeing or ([] if is_outside else idents)
        for parents in above if is_open and len(idents) > 1 else ():
            idents = self.within(idents, parents) or idents
            if len(idents) == 1:
                break
        return Link(name=self._shown(mention, idents), ids=tuple(idents))

    def _as_printed(self, mention: UnitMention, idents: Sequence[str], printed: Printed) -> list[str]:
        """Return the units that agree with what is printed beside the mention, those alive first."""
        gone = self.gone(mention)
        became = [ident for ident in (*idents, *gone) if self._went_into(ident, printed.became)]
        if became:
            return list(dict.fromkeys(became))
        old = self.within(gone, printed.parents)
        coming = self._coming(mention, printed.parents)
        if printed.is_new and coming:
            return coming
        if not printed.are_former:
            return self.within(idents, printed.parents) or old or coming
        # "xã A (huyện B cũ)" is today's commune where that was, if there is one of that name.
        today = [ident for ident in idents if self._came_from((ident,), printed.parents)]
        return (old or today) if printed.is_past else (today or old)

    def _coming(self, mention: UnitMention, parents: Collection[str]) -> list[str]:
        """Return the units that take up the name soon after the document's days, in what parents become."""
        last = self.days.until if self.days else None
        if last is None:
            return []
        found = [
            ident
            for ident, period in self._named(mention)
            if period.first and last <= period.first < last + _ANNOUNCED
        ]
        later = {flow.target_id for parent in parents for flow in self._register.successors(parent)}
        return self.within(found, {*parents, *later}) if parents else list(dict.fromkeys(found))

    def _went_into(self, ident: str, targets: Collection[str]) -> bool:
        return (
            any(flow.target_id in targets for flow in self._register.successors(ident)) if targets else False
        )

    def within(self, idents: Iterable[str], parents: Iterable[str]) -> list[str]:
        """Return the units that are, or lie in, one of the parents or a province that went into one."""
        wanted = {one for parent in parents for one in self._with_joined(parent)}
        return [ident for ident in idents if wanted.intersection((ident, *self._register.parents(ident)))]

    def _with_joined(self, ident: str) -> frozenset[str]:
        """Return a unit, and the provinces that went into it: "tỉnh Ninh Bình" of 2025 has all of Hà Nam."""
        if ident not in self._joined:
            flows = self._register.predecessors(ident) if self.level(ident) == "province" else ()
            self._joined[ident] = frozenset((ident, *(flow.source_id for flow in flows if flow.is_certain)))
        return self._joined[ident]

    def named(self, *idents: str) -> Link:
        """Return the link of a unit, or of lives of one, under its name on the document's days.

        No link where the units have different names.
        """
        shown = {self._name_on(ident) for ident in idents}
        return Link(name=spoken(shown.pop()), ids=idents) if len(shown) == 1 else Link()

    def _name_on(self, ident: str) -> str:
        unit = self._register.units[ident]
        alive = [one for one in unit.periods if self.days and self.days.meets(one.first, one.until)]
        return alive[-1].name if alive else unit.name

    def provinces(self, link: Link) -> list[str]:
        """Return the provinces, alive on the document's days, that the candidates of a link lie in."""
        if link.ids not in self._provinces:
            found = {
                above
                for ident in link.ids
                for above in (ident, *self._register.parents(ident))
                if self.level(above) == "province"
            }
            self._provinces[link.ids] = sorted(ident for ident in found if self.is_alive(ident))
        return self._provinces[link.ids]

    def province_of(self, link: Link) -> Link:
        """Return the province that all candidates of a unit lie in; several lives of one name, where open."""
        return self.named(*self.provinces(link))

    def lies_with(self, link: Link, provinces: Collection[str]) -> bool:
        """Return whether a unit may be, or lie in, one of the provinces; all do if none is given."""
        return not provinces or not link.ids or bool(self.within(link.ids, provinces))

    def may_be_province(self, link: Link) -> bool:
        """Return whether a candidate of the link is of the first level."""
        return any(self.level(ident) == "province" for ident in link.ids)

    def is_province(self, link: Link) -> bool:
        """Return whether all candidates of the link are of the first level."""
        return bool(link.ids) and all(self.level(ident) == "province" for ident in link.ids)

    def is_alive(self, ident: str) -> bool:
        """Return whether a unit exists on one of the document's days."""
        unit = self._register.units[ident]
        return self.days is None or self.days.meets(unit.founded, unit.until)

    def end(self, idents: Sequence[str]) -> date | None:
        """Return by which day all of the units had gone, None where one has not."""
        ends = [self._register.units[ident].until for ident in idents]
        return max((end for end in ends if end), default=None) if all(ends) else None

    def bare(self, ident: str) -> str:
        """Return the name, without type word, of a unit at its end."""
        return self._register.units[ident].periods[-1].bare

    def level(self, ident: str) -> str:
        """Return the level of a unit."""
        return self._register.units[ident].level

    def parent(self, link: Link) -> Link:
        """Return the province of a unit that is decided, by its last parent."""
        if link.id is None:
            return Link()
        parents = self._register.parents
        above = [ident for ident in parents(link.id) if self.level(ident) == "province"]
        period = self._register.units[link.id].periods[-1]
        if period.parent_id is not None:
            chain = {period.parent_id, *parents(period.parent_id)}
            above = [ident for ident in above if ident in chain]
        return self.named(above[-1]) if above else Link()

    def _named(self, mention: UnitMention) -> list[tuple[str, Period]]:
        borne = lives(self._register, mention)
        return [(unit.id, period) for unit, period in borne if mention.type or unit.level == "province"]

    def _shown(self, mention: UnitMention, idents: Sequence[str]) -> str:
        """Return the name with type word: a province printed without one has that of its name's period."""
        if mention.type:
            return f"{mention.type} {mention.bare}"
        period = next((period for ident, period in self._named(mention) if ident in idents[:1]), None)
        # A province abolished before the register begins has no period.
        return f"{period.type if period else 'tỉnh'} {mention.bare}"


def _is_brief(period: Period) -> bool:
    """Return whether a name lasted some months only: two codes were mixed up, as those of Kỳ Anh."""
    return period.first is not None and period.until is not None and period.until - period.first < _BRIEF


def spoken(name: str) -> str:
    """Return the name with its type word in lower case."""
    return name[:1].lower() + name[1:]
