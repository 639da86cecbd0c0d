"""Which unit a name stands for: a stack of evidence from sentence to document.

Order of evidence for a printed name: its type; the document's day; a parent printed beside it; the
document's provinces (address, dateline, title, names in the text); the last unit of a higher level before
it. A type alone ("tỉnh", "xã") stands for the last unit of that level before it, else for the document's.
Where evidence does not decide, all candidates are kept.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from copy import copy

import msgspec

from kg.extract.types import UnitMention
from kg.extract.units import LEVELS, Gazetteer
from kg.model.dates import Interval
from kg.text.fold import plain

_HOST = re.compile(r"(?:[\w-]+\.)+vn\b", re.IGNORECASE)
_BESIDE = re.compile(r"\s*(?:,|\(|-|thuộc|của|ở|tại)?\s*(?:thuộc\s+)?(?:địa bàn\s+)?")
_HEAD = re.compile(r"\s?:\s")
_SECTION = 700
_LONG_SECTION = 3000
_RANK = {"province": 0, "district": 1, "commune": 2}


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """What a mention stands for.

    Attributes:
        name: with type word; None where unknown.
        ids: one id where decided, several candidates, or none.
    """

    name: str | None = None
    ids: tuple[str, ...] = ()

    @property
    def id(self) -> str | None:
        """The unit, where decided."""
        return self.ids[0] if len(self.ids) == 1 else None


class Context:
    """Units of one document; mentions are given once, in the order of the text."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        text: str,
        mentions: Sequence[UnitMention],
        *,
        days: Interval | None,
        clues: Iterable[str],
        title: Sequence[UnitMention] = (),
    ) -> None:
        self._register = gazetteer.register
        self._province_keys = gazetteer.provinces
        self._preferred: Link | None = None
        self._title = title
        self._text = text
        self.days = days
        self._mentions = sorted(mentions, key=lambda mention: (mention.start, mention.end))
        self._starts = [mention.start for mention in self._mentions]
        self._provinces = self._weigh(clues)
        heads = [mention for mention in self._mentions if not mention.type and _HEAD.match(text, mention.end)]
        self._sections = heads if len(heads) > 1 else []
        self._links: dict[tuple[int, int], Link] = {}
        for mention in self._mentions:
            if mention.bare is not None:
                self._links[mention.start, mention.end] = self._link_name(mention)

    def preferring(self, province: Link | None) -> "Context":
        """Return the context for somebody whose posts are in this province, as the text says elsewhere."""
        if province is None:
            return self
        context = copy(self)
        context._preferred = province
        return context

    def link(self, mention: UnitMention) -> Link:
        """Return what a mention stands for."""
        known = self._links.get((mention.start, mention.end))
        if known is not None:
            return known
        if mention.bare is not None:
            return self._link_name(mention)
        return self.nearest(mention.start, (mention.type,))

    def nearest(self, position: int, types: tuple[str, ...], *, is_province: bool = False) -> Link:
        """Return the unit of one of these types spoken of before `position`, else the document's.

        Args:
            is_province: of the first level only, so that "thành phố" is no town.
        """
        if (
            self._preferred
            and self._preferred.name
            and self._preferred.name.startswith(tuple(type_ + " " for type_ in types))
        ):
            return self._preferred
        level = {level for type_ in types for level in LEVELS[type_]}
        limit = position - (_LONG_SECTION if self._is_roundup else _SECTION) if "province" in level else 0
        section = self._section(position)
        if (
            section is not None
            and section.name
            and section.name.startswith(tuple(type_ + " " for type_ in types))
        ):
            return section
        for index in range(bisect_right(self._starts, position) - 1, -1, -1):
            mention = self._mentions[index]
            if mention.start < limit:
                break
            link = self._links.get((mention.start, mention.end))
            if link and link.name and link.name.startswith(tuple(type_ + " " for type_ in types)):
                if link.ids and not any(self._is_alive(ident) for ident in link.ids):
                    continue
                if is_province and not any(self._level(ident) == "province" for ident in link.ids):
                    continue
                if (
                    "province" not in level
                    or self._is_roundup
                    or self._is_main(link)
                    or mention.start > position - 200
                ):
                    return link
            elif self._is_roundup and is_province and link is not None:
                above = self._provinces_above(link)
                if len(above) == 1:
                    return self._named(above[0])
        return self._of_document(types, is_province=is_province)

    def _provinces_above(self, link: Link) -> list[str]:
        """Return the provinces, alive on the document's days, that the candidates of a link lie in."""
        found = {
            above
            for ident in link.ids
            for above in (ident, *self._ancestors(ident))
            if self._level(above) == "province"
        }
        return sorted(ident for ident in found if self._is_alive(ident))

    def _section(self, position: int) -> Link | None:
        """Return the province that heads the section ("Long An: Chiều 1/11, ...")."""
        index = bisect_right(self._sections, position, key=lambda mention: mention.start) - 1
        return (
            self._links.get((self._sections[index].start, self._sections[index].end)) if index >= 0 else None
        )

    def last(self, position: int, reach: int) -> Link:
        """Return the last named unit before `position`, at most `reach` code points away."""
        for index in range(bisect_right(self._starts, position) - 1, -1, -1):
            mention = self._mentions[index]
            if mention.start < position - reach:
                break
            link = self._links.get((mention.start, mention.end))
            if link and link.name:
                return link
        return Link()

    def province_of(self, link: Link) -> Link:
        """Return the province that all candidates of a unit lie in, where it is one."""
        above = self._provinces_above(link)
        return self._named(above[0]) if len(above) == 1 else Link()

    def is_province(self, link: Link) -> bool:
        """Return whether a link is, or may be, of the first level."""
        return not link.ids or any(self._level(ident) == "province" for ident in link.ids)

    def is_certain_province(self, link: Link) -> bool:
        """Return whether a link is known to be of the first level."""
        return bool(link.ids) and all(self._level(ident) == "province" for ident in link.ids)

    def parent_name(self, link: Link) -> str | None:
        """Return the province of a unit that is decided, by its last parent."""
        if link.id is None:
            return None
        above = [ident for ident in self._ancestors(link.id) if self._level(ident) == "province"]
        period = self._register.units[link.id].periods[-1]
        if period.parent_id is not None:
            chain = {period.parent_id, *self._ancestors(period.parent_id)}
            above = [ident for ident in above if ident in chain]
        return self._named(above[-1]).name if above else None

    @property
    def provinces(self) -> tuple[str, ...]:
        """The ids of the document's provinces, the best supported first."""
        return tuple(self._provinces)

    @property
    def province(self) -> Link:
        """The document's province, where one leads."""
        for province in self._provinces[:1]:
            return self._named(province)
        return Link()

    def _is_main(self, link: Link) -> bool:
        return any(ident in self._provinces[:1] for ident in link.ids)

    def _of_document(self, types: tuple[str, ...], *, is_province: bool) -> Link:
        for province in self._provinces[:1]:
            link = self._named(province)
            if link.name and link.name.startswith(tuple(type_ + " " for type_ in types)):
                return link
        counts: Counter[Link] = Counter()
        for mention in self._mentions:
            link = self._links.get((mention.start, mention.end), Link())
            if is_province and not any(self._level(ident) == "province" for ident in link.ids):
                continue
            if link.name and link.name.startswith(tuple(type_ + " " for type_ in types)):
                counts[link] += 1
        best = counts.most_common(1)
        return best[0][0] if best else self._of_title(types)

    def _of_title(self, types: tuple[str, ...]) -> Link:
        """Return the unit of one of these types that the document's title names."""
        for mention in self._title:
            if mention.bare is None or mention.type not in types:
                continue
            idents = self._candidates(mention)
            main = set(self._provinces[:1])
            idents = [ident for ident in idents if main & {ident, *self._ancestors(ident)}] or idents
            return Link(name=f"{mention.type} {mention.bare}", ids=tuple(idents))
        return Link()

    def _named(self, ident: str) -> Link:
        unit = self._register.units[ident]
        name = unit.name
        if self.days:
            for period in unit.periods:
                if _overlaps(period.first, period.until, self.days):
                    name = period.name
        return Link(name=_spoken(name), ids=(ident,))

    def _weigh(self, clues: Iterable[str]) -> list[str]:
        """Return ids of provinces, the best supported first."""
        votes: Counter[str] = Counter()
        names = self._province_names()
        for clue in clues:
            joined = plain(clue).replace(" ", "").replace("-", "")
            for name, idents in names.items():
                if name in joined:
                    votes.update(dict.fromkeys(idents, 4))
        for host in _HOST.findall(self._text[:300]):
            joined = plain(host).replace("-", "")
            for name, idents in names.items():
                if name in joined:
                    votes.update(dict.fromkeys(idents, 3))
        for mention in self._mentions:
            if mention.bare is None:
                continue
            found = self._candidates(mention)
            provinces = {self._register.units[ident].level == "province" and ident for ident in found}
            if provinces and False not in provinces:
                votes.update({str(ident): 2 if mention.start < 400 else 1 for ident in provinces})
            else:
                above = {p for ident in found for p in self._ancestors(ident) if self._level(p) == "province"}
                if len(above) == 1:
                    votes.update(dict.fromkeys(above, 1))
        alive = sorted((-count, ident) for ident, count in votes.items() if self._is_alive(ident))
        # News of several provinces one after another: the last one named leads, not the most frequent.
        self._is_roundup = len(alive) > 2 and alive[1][0] * 2 <= alive[0][0]
        return [ident for _, ident in alive]

    def _province_names(self) -> dict[str, list[str]]:
        names: dict[str, list[str]] = {}
        for key, ident in self._province_keys:
            if self._is_alive(ident):
                names.setdefault(key, []).append(ident)
        return names

    def _is_alive(self, ident: str) -> bool:
        unit = self._register.units[ident]
        return self.days is None or _overlaps(unit.founded, unit.until, self.days)

    def _level(self, ident: str) -> str:
        return self._register.units[ident].level

    def _ancestors(self, ident: str) -> tuple[str, ...]:
        return self._register.parents(ident)

    def _candidates(self, mention: UnitMention) -> list[str]:
        """Return the units of that name and type on the document's days (on any day for a former one)."""
        bare = mention.key or mention.bare or ""
        found = self._register.named(bare, mention.type or None)
        if not mention.type:
            found = tuple(pair for pair in found if pair[0].level == "province")
        days = None if mention.is_former else self.days
        alive = [
            unit.id for unit, period in found if days is None or _overlaps(period.first, period.until, days)
        ]
        return list(dict.fromkeys(alive or [unit.id for unit, _ in found]))

    def _link_name(self, mention: UnitMention) -> Link:
        idents = self._candidates(mention)
        if len(idents) > 1:
            idents = self._narrow(mention, idents)
        name = f"{mention.type} {mention.bare}" if mention.type else None
        if name is None and not idents and mention.bare:
            name = f"tỉnh {mention.bare}"  # abolished before the register begins
        elif name is None and mention.bare and mention.bare != mention.key and idents:
            name = self._named(idents[0]).name
            name = name and name.replace(mention.key, mention.bare)
        if name is None and idents:
            name = self._named(idents[0]).name
        return Link(name=_spoken(name) if name else None, ids=tuple(idents))

    def _narrow(self, mention: UnitMention, idents: list[str]) -> list[str]:
        """Return what parents printed beside it, then the document's provinces, leave of the candidates."""
        for above in (
            self._beside(mention),
            *self._higher_before(mention),
            self._provinces[:1],
            self._provinces[1:4],
        ):
            if not above:
                continue
            kept = [ident for ident in idents if set(above) & {ident, *self._ancestors(ident)}]
            if kept:
                idents = kept
            if len(idents) == 1:
                break
        return idents

    def _beside(self, mention: UnitMention) -> list[str]:
        """Return the units of a higher level printed right after the mention."""
        gap = _BESIDE.match(self._text, mention.end)
        position = gap.end() if gap else mention.end
        index = bisect_right(self._starts, position - 1)
        if index < len(self._mentions) and self._mentions[index].start == position:
            after = self._mentions[index]
            if after.bare is not None and _is_higher(after, mention):
                return self._candidates(after)
        return []

    def _higher_before(self, mention: UnitMention) -> Iterator[list[str]]:
        """Yield the candidates of units of a higher level named before, the last first."""
        index = bisect_right(self._starts, mention.start) - 1
        while index >= 0 and self._mentions[index].start > mention.start - _SECTION:
            before = self._mentions[index]
            if before.bare is not None and before.type and _is_higher(before, mention):
                yield self._candidates(before)
            index -= 1


def _is_higher(above: UnitMention, below: UnitMention) -> bool:
    rank = min(_RANK[level] for level in LEVELS.get(above.type, ("province",)))
    return rank < max(_RANK[level] for level in LEVELS.get(below.type, ("province",)))


def _spoken(name: str) -> str:
    """Return the name with its type word in lower case."""
    return name[:1].lower() + name[1:]


def _overlaps(first: object, until: object, days: Interval) -> bool:
    starts_in_time = first is None or days.until is None or first < days.until  # type: ignore[operator]
    ends_in_time = until is None or days.first is None or until > days.first  # type: ignore[operator]
    return starts_in_time and ends_in_time
