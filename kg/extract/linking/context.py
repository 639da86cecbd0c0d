"""Which unit each mention of a document stands for: names by `linking`, type words alone by `topics`."""

import re
from collections.abc import Collection, Iterable, Iterator
from copy import copy
from datetime import date, timedelta

from kg.extract.linking.asides import is_guest, is_venue, place_of
from kg.extract.linking.linking import Names
from kg.extract.linking.links import Asked, Link, Printed
from kg.extract.linking.named_units import Mentions, Scene
from kg.extract.linking.other_days import OtherDays
from kg.extract.linking.provinces import Provinces, published_in, weigh
from kg.extract.linking.publishers import labels
from kg.extract.linking.rows import Rows
from kg.extract.linking.sites import site_units
from kg.extract.linking.topics import Topics
from kg.extract.mentions.gazetteer import load_gazetteer
from kg.extract.mentions.types import BodyMention, UnitMention
from kg.extract.mentions.unit_words import RANK
from kg.model.dates import Interval
from kg.model.findings import Span

__all__ = ["Context", "Link", "Scene"]

_NEIGHBOURHOOD = 700
_FEW_PROVINCES = 4
# How long before the end of districts their leaders are named in communes.
_SOON = timedelta(days=31)
# "Phó Chủ tịch UBND khi đó là ông A"
_THEN = re.compile(
    r"[^,.;:()\n]{0,60}\s(?:trước đó|trước đây|(?:khi|lúc|thời điểm) (?:đó|ấy)|(?:lúc )?bấy giờ)\s+là\s"
)
# A town (thị trấn) mostly bears the name of the district whose seat it is.
_SEAT = "thị trấn"


class Context:
    """Units of one document.

    Attributes:
        bodies: the only one of a kind that the text names, None where there is none; kept by who looked.
        names: what bears names on the document's days. other_days: what bore them on others.
        rows: of lists.
    """

    def __init__(self, scene: Scene, *, days: Interval | None) -> None:
        self.days, gazetteer = days, load_gazetteer()
        self.bodies: dict[str, BodyMention | None] = {}
        self.names = Names(gazetteer.register, days)
        self.other_days = OtherDays(gazetteer.register, days)
        self._mentions = Mentions(scene, self.names)
        site = labels(scene.url, scene.text)
        published = published_in(self.names, gazetteer.provinces, site, scene.text)
        self._provinces = weigh(self.names, published, scene.title, self._mentions)
        self._placed: dict[tuple[str, str], set[str]] = {}
        self._links: dict[Span, Link] = {}
        self._link_all()
        self._site = site_units(gazetteer.register, self.names, site, published, self._mentions)
        self.rows = Rows(self._mentions, scene.title, scene.posts)
        self._topics = Topics(
            self.names,
            self._mentions,
            self._links,
            self._provinces,
            title=scene.title,
            site=self._site,
            rows=self.rows,
        )
        self._title = scene.title
        self._times: dict[str, int] = {}
        self._by_name: dict[str, UnitMention | None] | None = None
        self._of_person: Link | None = None
        self._preferring: dict[Link, Context] = {}

    @property
    def today(self) -> date | None:
        """The first day on which the text may have been written."""
        return self.days.first if self.days else None

    def preferring(self, province: Link | None) -> "Context":
        """Return the context for somebody whose posts are in this province, as the text says elsewhere."""
        if province is None:
            return self
        if province not in self._preferring:
            context = copy(self)
            context._of_person = province
            self._preferring[province] = context
        return self._preferring[province]

    def link(self, mention: UnitMention) -> Link:
        """Return what a mention stands for."""
        known = self._links.get((mention.start, mention.end))
        if known is not None:
            return known
        if mention.bare is not None:
            return self._named(mention)
        if self.is_cut(mention.end, mention.type):
            return Link()
        placed = self._mentions.placed(mention)
        if placed is not None:
            return self.link(placed)
        return self.nearest(mention.start, (mention.type,))

    def is_cut(self, end: int, type_: str) -> bool:
        """Return whether a name that no register has goes on where a type word or a committee ends."""
        return self._mentions.is_cut(end, type_)

    def nearest(self, position: int, types: tuple[str, ...], *, is_province: bool = False) -> Link:
        """Return the unit of one of these types that the text speaks of; of the first if `is_province`."""
        return self._topics.answer(Asked(position, types, is_province), self._of_person)

    def last(self, position: int, reach: int) -> Link:
        """Return the last unit before `position`, at most `reach` code points away.

        A type word counts where a post or body is printed with it: "Hội đồng nhân dân phường".
        """
        behind: tuple[UnitMention, Link] | None = None
        hidden = self.rows.before(position)
        for mention in self._mentions.before(position, position - reach):
            if (hidden is not None and hidden.hides(mention)) or self.rows.is_elsewhere(mention, position):
                continue
            if self._mentions.is_origin(mention) or mention.is_former or self._mentions.is_above(mention):
                continue
            is_told = mention.bare or self._mentions.is_office(mention)
            link = self.link(mention) if is_told or is_venue(self._mentions.text, mention) else Link()
            if not link.name:
                continue
            is_behind = self._is_behind(mention, link, position)
            if behind is None and not is_behind:
                asked = Asked(position, (link.type,), is_province=False)
                is_open = self._topics.is_one_of_two(mention, link, asked)
                return Link() if is_open else link.told_by("last unit before")
            if behind is None:
                behind = mention, link
            elif not is_behind:
                last = link if self._goes_on_about(mention, link, *behind) else behind[1]
                return last.told_by("last unit before")
        return behind[1].told_by("last unit before") if behind else Link()

    def is_outside(self, mention: UnitMention, position: int) -> bool:
        """Return whether a unit is named in another line than a position, which is no part of the article."""
        return self._mentions.is_outside(mention, position)

    def end_of_unnamed(self, position: int) -> int | None:
        """Return where the sentence at `position` ends, None if it has named a unit before."""
        start, end = self._mentions.sentence(position)
        is_named = any(mention.bare for mention in self._mentions.before(position, start))
        return None if is_named else end

    def is_before(self, position: int) -> bool:
        """Return whether a position is in a post that somebody had before: "nguyên Bí thư Huyện ủy A"."""
        return self._mentions.is_before(position)

    def _is_behind(self, mention: UnitMention, link: Link, position: int) -> bool:
        """Return whether a unit may be where somebody was before, and not where the text goes on."""
        if self.is_before(position) or _THEN.match(self._mentions.text, position):
            return False
        return self._mentions.is_before(mention.start) or self.is_gone(link)

    def is_gone(self, link: Link) -> bool:
        """Return whether all that a link may be is gone on the document's days; a district, or soon after."""
        first, end = self.today, self.names.end(link.ids)
        soon = _SOON if "district" in map(self.names.level, link.ids) else timedelta()
        return first is not None and end is not None and end <= first + soon

    def _goes_on_about(self, mention: UnitMention, link: Link, last: UnitMention, behind: Link) -> bool:
        """Return whether a text goes on about a unit after it told where somebody was before.

        "Xã A: Bí thư là ông B, nguyên Bí thư Huyện ủy C; Chủ tịch UBND là ông D".
        """
        is_gone, is_before = self.is_gone(behind), self._mentions.is_before(last.start)
        is_here = self._mentions.sentence(last.start)[0] <= mention.start
        above, below = (RANK[self.names.level(one.ids[0])] if one.ids else -1 for one in (link, behind))
        if above < below:  # "Tòa án tỉnh A xét xử nguyên Chủ tịch UBND huyện B" goes on about B
            return is_gone and is_before and not (is_here and self._mentions.is_office(mention))
        return is_here + is_gone + is_before > 1 and (is_gone or above == below)

    def known_by_name(self, name: str) -> UnitMention | None:
        """Return the unit of a name that text or title have with its type, if one; no district's seat."""
        if self._by_name is None:
            self._by_name = {}
            for mention in (*self._mentions.all, *self._title):
                if mention.bare and mention.type and mention.type != _SEAT:
                    known = self._by_name.setdefault(mention.bare, mention)
                    if known is not None and known.type != mention.type:
                        self._by_name[mention.bare] = None
        return self._by_name.get(name)

    def of_title(self, mention: UnitMention) -> Link:
        """Return what a unit stands for that is named in the document's title and not in its text."""
        return self.names.link(mention, [self._provinces.main])

    @property
    def of_site(self) -> Link:
        """The district or commune that published the document on a site of its own, where it is one."""
        return self._site[0] if len(self._site) == 1 else Link()

    def is_province(self, link: Link) -> bool:
        """Return whether a link is, or may be, of the first level."""
        return not link.ids or self.names.may_be_province(link)

    def province_before(self, link: Link) -> Link:
        """Return the province that all candidates of a unit lay in at their end."""
        above = {self.names.parent(Link(ids=(ident,))) for ident in link.ids}
        return above.pop() if len(above) == 1 else Link()

    def most_named(self, *provinces: Link) -> Link:
        """Return the province whose name the text has most often, the first of equals."""
        counts = [self._counted(self.names.bare(link.ids[0])) if link.ids else -1 for link in provinces]
        return provinces[counts.index(max(counts))]

    def _counted(self, name: str) -> int:
        if name not in self._times:
            self._times[name] = self._mentions.text.count(name)
        return self._times[name]

    @property
    def weighed(self) -> Provinces:
        """The document's provinces with what speaks for them."""
        return self._provinces

    @property
    def provinces(self) -> tuple[str, ...]:
        """The ids of the document's provinces, the best supported first."""
        return self._provinces.ids

    def _named(self, mention: UnitMention) -> Link:
        """Return what a mention with a name stands for."""
        stated = self._provinces.stated
        return self.names.link(mention, self._above(mention), printed=self._printed(mention), stated=stated)

    def _link_all(self) -> None:
        """Link the mentions that have a name: those printed with what they lie in tell of the others."""
        named = [mention for mention in self._mentions.all if mention.bare is not None]
        alone = [mention for mention in named if not self._link_placed(mention)]
        for mention in alone:
            self._links[mention.start, mention.end] = self._named(mention)

    def _link_placed(self, mention: UnitMention) -> bool:
        """Link a mention printed with what it lies in; return whether it is."""
        if not mention.type or not self._mentions.parents(mention):
            return False
        link = self._links[mention.start, mention.end] = self._named(mention)
        if link.id is not None:
            self._placed.setdefault(_key(mention), set()).add(link.id)
        return True

    def _printed(self, mention: UnitMention) -> Printed | None:
        """Return what is printed with a unit: "xã A, huyện B cũ, tỉnh C", "xã A (nay là xã B, tỉnh C)"."""
        above = self._mentions.parents(mention)
        today = self._mentions.today(above[-1] if above else mention)
        parents: Collection[str] = ()
        for parent in reversed(above):
            idents = self.names.candidates(parent)
            parents = self.names.within(idents, parents) or idents
        became = self._named(today).ids if today is not None and today.bare else ()
        is_new = self._mentions.is_new(mention)
        if not (parents or became or is_new):
            return None
        return Printed(
            parents=frozenset(parents),
            are_former=bool(above) and above[0].is_former,
            became=frozenset(became),
            is_past=self.is_before(mention.start),
            is_new=is_new,
        )

    def _above(self, mention: UnitMention) -> Iterator[Iterable[str]]:
        """Yield what it may be or lie in: its section, its place, itself elsewhere, units before it."""
        head = self._mentions.section(mention.start)
        place = place_of(self._mentions.text, mention, self._mentions.before(mention.start - 1, 0))
        for above in filter(None, (head, place)):
            yield self.names.candidates(above)
        yield self._placed.get(_key(mention), ())
        for before in self._mentions.before(mention.start, mention.start - _NEIGHBOURHOOD):
            if self._mentions.is_origin(before) or is_guest(self._mentions.text, before):
                continue
            if before.bare is None or not before.type or not before.is_above(mention):
                continue
            idents = self.names.candidates(before)
            if not self._is_by_the_way(before, idents):
                yield idents
        yield self._provinces.leading
        yield self._provinces.ids[:_FEW_PROVINCES]

    def _is_by_the_way(self, mention: UnitMention, idents: Iterable[str]) -> bool:
        """Return whether a unit is no part of the title's or dateline's province, and nobody goes there."""
        headed = self._provinces.headed
        if not headed or self._mentions.is_office(mention) or self._mentions.goes_on(mention):
            return False
        return not self.names.within(idents, headed)


def _key(mention: UnitMention) -> tuple[str, str]:
    """Return the name and type under which units of one name are told apart."""
    return mention.key or mention.bare or "", mention.type
