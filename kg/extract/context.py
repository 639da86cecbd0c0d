"""Which unit a name stands for, and which one a type word alone ("tỉnh", "Huyện ủy") does.

A name is linked by `kg.extract.linking`. A type word alone takes the first answer of a stack of evidence,
the nearest first: the clause, the person's other posts, the sentence, the section's head, the sentences
before, the document. Where none of them answers, the unit is left out.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from copy import copy

import msgspec

from kg.extract.linking import Link, Names, is_higher
from kg.extract.provinces import published_in, weigh
from kg.extract.types import UnitMention
from kg.extract.units import LEVELS, Gazetteer
from kg.model.dates import Interval
from kg.model.findings import Span

__all__ = ["Context", "Link", "Scene"]

_BESIDE = re.compile(r"\s*(?:,|\(|-|thuộc|của|ở|tại)?\s*(?:thuộc\s+)?(?:địa bàn\s+)?")
_HEAD = re.compile(r"\s?:\s")
_HEAD_START = re.compile(r"(?:^|[.!?…\n*•–-])[\s*_#]*(?:(?:Tại|Ở)\s+)?$")
_CLAUSE_END = re.compile(r"[,;:.!?()\n\"“”]")
# Where somebody comes from says nothing of where the text is: "quê huyện A, tỉnh B".
_ORIGIN = re.compile(r"(?:[Qq]uê|[Nn]guyên quán|[Qq]uê quán|[Ss]inh|trú|thường trú)\b[^.;\n]{0,40}?$")
_ADJACENT = re.compile(r"[\s,(\-–]{1,3}")
_SECTION = 700
_LONG_SECTION = 3000
_NEAR = 200
_PROVINCES = ("tỉnh", "thành phố", "")
_CLAUSE = 120


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """What a context is made from.

    Attributes:
        text: normalised.
        mentions: of units, in any order. offices: where those begin that are printed with a post or body.
        sentences: in the order of the text.
        title: mentions of the document's title, none of whose offsets count.
    """

    text: str
    mentions: Sequence[UnitMention]
    offices: frozenset[int] = frozenset()
    sentences: Sequence[Span] = ()
    title: Sequence[UnitMention] = ()
    url: str | None = None


class _Asked(msgspec.Struct, frozen=True):
    """The unit of one of these types; where `is_province`, of the first level only."""

    position: int
    types: tuple[str, ...]
    is_province: bool

    @property
    def may_be_province(self) -> bool:
        """Whether one of the types is of the first level."""
        return any("province" in LEVELS[type_] for type_ in self.types)


class Context:
    """Units of one document."""

    def __init__(self, gazetteer: Gazetteer, scene: Scene, *, days: Interval | None) -> None:
        self.days = days
        self._names = Names(gazetteer.register, days)
        self._preferred: Link | None = None
        self._title = scene.title
        self._text = scene.text
        self._sentences = [start for start, _ in scene.sentences]
        self._offices = scene.offices
        self._mentions = sorted(scene.mentions, key=lambda mention: (mention.start, mention.end))
        self._starts = [mention.start for mention in self._mentions]
        published = published_in(self._names, gazetteer.provinces, scene.url, scene.text)
        self._provinces = weigh(self._names, published, scene.title, self._mentions)
        self._sections = self._find_sections()
        self._links: dict[Span, Link] = {}
        for mention in self._mentions:
            if mention.bare is not None:
                self._links[mention.start, mention.end] = self._names.link(mention, self._above(mention))

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
            return self._names.link(mention, self._above(mention))
        return self.nearest(mention.start, (mention.type,))

    def nearest(self, position: int, types: tuple[str, ...], *, is_province: bool = False) -> Link:
        """Return the unit of one of these types that a text without its name speaks of at `position`.

        Args:
            is_province: of the first level only, so that "thành phố" is no town.
        """
        asked = _Asked(position, types, is_province)
        for evidence in (
            self._of_clause,
            self._of_person,
            self._of_sentence,
            self._of_section,
            self._of_text_before,
            self._of_document,
            self._of_title,
        ):
            link = evidence(asked)
            if link is not None:
                return link
        return Link()

    def last(self, position: int, reach: int) -> Link:
        """Return the last named unit before `position`, at most `reach` code points away."""
        for mention in self._before(position, position - reach):
            link = self._links.get((mention.start, mention.end))
            if link and link.name:
                return link
        return Link()

    def province_of(self, link: Link) -> Link:
        """Return the province that all candidates of a unit lie in, where it is one."""
        above = self._names.provinces(link)
        return self._names.named(above[0]) if len(above) == 1 else Link()

    def on(self, link: Link, days: Interval) -> Link:
        """Return what bore the name of a link on other days than the document's."""
        return self._names.on(link, days)

    def is_province(self, link: Link) -> bool:
        """Return whether a link is, or may be, of the first level."""
        return not link.ids or self._names.may_be_province(link)

    def is_certain_province(self, link: Link) -> bool:
        """Return whether all that a link may be is of the first level."""
        return self._names.is_province(link)

    def parent_name(self, link: Link) -> str | None:
        """Return the province of a unit that is decided, by its last parent."""
        return self._names.parent(link).name

    @property
    def provinces(self) -> tuple[str, ...]:
        """The ids of the document's provinces, the best supported first."""
        return self._provinces.ids

    # The stack of evidence

    def _of_clause(self, asked: _Asked) -> Link | None:
        """Answer from the same clause: "được điều động về Hà Giang làm Bí thư Tỉnh ủy"."""
        limit = asked.position - _CLAUSE
        for mention in self._before(asked.position, limit):
            if _CLAUSE_END.search(self._text, mention.end, asked.position):
                return None
            link = self._answer(mention, asked)
            if link is not None and not self._is_origin(mention):
                return link
        return None

    def _of_person(self, asked: _Asked) -> Link | None:
        return self._preferred if self._preferred and self._preferred.has_type(asked.types) else None

    def _of_sentence(self, asked: _Asked) -> Link | None:
        """Answer from the sentence: the last unit named in it before."""
        start, _ = self._sentence(asked.position)
        for mention in self._before(asked.position, start):
            link = self._answer(mention, asked)
            if link is not None and not self._is_origin(mention) and self._is_topic(mention, link, asked):
                return link
        return None

    def _of_section(self, asked: _Asked) -> Link | None:
        """Answer from the province that heads the section ("Long An: Chiều 1/11, ...")."""
        head = self._section(asked.position)
        link = self._links[head.start, head.end] if head else Link()
        return link if link.has_type(asked.types) else None

    def _of_text_before(self, asked: _Asked) -> Link | None:
        """Answer from the sentences before: the last unit named that the text is about."""
        limit = 0
        if asked.may_be_province:
            limit = asked.position - (_LONG_SECTION if self._provinces.is_roundup else _SECTION)
        for mention in self._before(asked.position, limit):
            link = self._answer(mention, asked)
            if link is not None and not self._is_origin(mention) and self._is_topic(mention, link, asked):
                return link
        return None

    def _of_document(self, asked: _Asked) -> Link | None:
        """Answer from the document's province, or the unit of that type that it names most."""
        for province in self._provinces.ids[:1]:
            link = self._names.named(province)
            if link.has_type(asked.types):
                return link
        counts: Counter[Link] = Counter()
        for mention in self._mentions:
            link = self._links.get((mention.start, mention.end), Link())
            if asked.is_province and not self._names.may_be_province(link):
                continue
            if link.has_type(asked.types):
                counts[link] += 1
        best = counts.most_common(1)
        return best[0][0] if best else None

    def _of_title(self, asked: _Asked) -> Link | None:
        """Answer with the unit of one of these types that the document's title names."""
        for mention in self._title:
            if mention.bare is not None and mention.type in asked.types:
                return self._names.link(mention, [self._provinces.main])
        return None

    # What a mention says

    def _answer(self, mention: UnitMention, asked: _Asked) -> Link | None:
        """Return the unit asked for, if a mention is one, or lies in one."""
        link = self._links.get((mention.start, mention.end))
        if link is None:
            return None
        if link.has_type(asked.types):
            if link.ids and not any(self._names.is_alive(ident) for ident in link.ids):
                return None
            if asked.is_province and not self._names.may_be_province(link):
                return None
            return link
        if asked.is_province and self._provinces.is_roundup:
            above = self.province_of(link)
            return above if above.name else None
        return None

    def _is_topic(self, mention: UnitMention, link: Link, asked: _Asked) -> bool:
        """Return whether the text is likely to go on about a unit that it names."""
        if not asked.may_be_province or self._provinces.is_main(link):
            return True
        if self._provinces.published:
            return mention.start > asked.position - _NEAR
        return (
            self._provinces.is_roundup
            or mention.start in self._offices
            or (mention.start > asked.position - _NEAR)
        )

    def _is_origin(self, mention: UnitMention) -> bool:
        """Return whether a unit is where somebody comes from: "quê xã A, huyện B, tỉnh C"."""
        return _ORIGIN.search(self._text, max(0, mention.start - 60), mention.start) is not None

    def _before(self, position: int, limit: int) -> Iterator[UnitMention]:
        """Yield the mentions before a position and not before a limit, the last first."""
        for index in range(bisect_right(self._starts, position) - 1, -1, -1):
            if self._starts[index] < limit:
                return
            yield self._mentions[index]

    def _sentence(self, position: int) -> Span:
        index = bisect_right(self._sentences, position)
        start = self._sentences[index - 1] if index else 0
        return start, self._sentences[index] if index < len(self._sentences) else len(self._text)

    def _find_sections(self) -> list[UnitMention]:
        """Return the names of provinces that head sections, if there are two or more."""
        heads = [
            mention
            for mention in self._mentions
            if mention.type in _PROVINCES
            and mention.bare is not None
            and _HEAD.match(self._text, mention.end)
            and (not mention.type or _HEAD_START.search(self._text, max(0, mention.start - 8), mention.start))
            and self._names.may_be_province(self._names.link(mention))
        ]
        return heads if len(heads) > 1 else []

    def _section(self, position: int) -> UnitMention | None:
        """Return the head of the section that a position is in."""
        index = bisect_right(self._sections, position, key=lambda mention: mention.start) - 1
        return self._sections[index] if index >= 0 else None

    # What a name may lie in

    def _above(self, mention: UnitMention) -> Iterator[Iterable[str]]:
        """Yield what a unit may lie in: parents beside it, its section, units before it, the document."""
        yield self._beside(mention)
        head = self._section(mention.start)
        if head is not None:
            yield self._names.candidates(head)
        yield from self._higher_before(mention)
        yield self._provinces.main
        yield self._provinces.ids[:4]

    def _beside(self, mention: UnitMention) -> list[str]:
        """Return the units of a higher level printed right after the mention."""
        gap = _BESIDE.match(self._text, mention.end)
        position = gap.end() if gap else mention.end
        index = bisect_left(self._starts, position)
        if index < len(self._mentions) and self._mentions[index].start == position:
            after = self._mentions[index]
            if after.bare is not None and is_higher(after, mention):
                return self._names.candidates(after)
        return []

    def _higher_before(self, mention: UnitMention) -> Iterator[list[str]]:
        """Yield the candidates of units of a higher level named before, the last first."""
        for before in self._before(mention.start, mention.start - _SECTION):
            if before.bare is not None and before.type and is_higher(before, mention):
                yield self._names.candidates(before)
