"""Which provinces a document is about: what speaks for each, weighed."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

import msgspec

from kg.extract.linking.linking import Names
from kg.extract.linking.links import Link, Stated
from kg.extract.linking.named_units import PROVINCES, Mentions
from kg.extract.linking.publishers import held_by, signed_names
from kg.extract.mentions.types import UnitMention

# A host or the sign of a newspaper; the title or a dateline; a name near the beginning; any name, or unit
# in it.
_PUBLISHER, _TITLE, _HEAD, _ANYWHERE = 4, 4, 2, 1
_HEAD_LENGTH = 400
_FEW = 2


class Provinces(msgspec.Struct, frozen=True, kw_only=True):
    """The provinces of a document.

    Attributes:
        ids: the best supported first. votes: what speaks for each, in the same order.
        main: the best supported; several where they are lives of one name that the days leave open.
        leading: those that as much speaks for as for the best. headed: the only one of the title, else of
            the dateline.
        published: those that host or sign of the newspaper tell. own: of these what the text is about too.
        stated: what the text names of the first two levels, gone or not.
        is_roundup: news of several provinces one after another: the last named leads, not the most frequent.
    """

    ids: tuple[str, ...] = ()
    votes: tuple[int, ...] = ()
    main: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    headed: frozenset[str] = frozenset()
    published: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    stated: Stated = Stated()
    is_roundup: bool = False

    def is_main(self, link: Link) -> bool:
        """Return whether a link may be the best supported province."""
        return not self.main.isdisjoint(link.ids)


def published_in(
    names: Names, known: tuple[tuple[str, str], ...], site: Collection[str], text: str
) -> frozenset[str]:
    """Return the provinces whose newspaper or site the document comes from.

    Args:
        known: joined name and id of each province. site: labels of its hosts.
    """
    signs = signed_names(text)
    if not signs and not site:
        return frozenset()
    told = signs.union(*(held_by(label, known) for label in site))
    return frozenset(ident for name, ident in known if name in told and names.is_alive(ident))


def weigh(
    names: Names,
    published: frozenset[str],
    title: Iterable[UnitMention],
    mentions: Mentions,
) -> Provinces:
    """Return the provinces of a document by all that speaks for them."""
    stated = stated_in(names, published, [*title, *mentions.all])
    votes: Counter[str] = Counter(dict.fromkeys(published, _PUBLISHER))
    dateline = mentions.dateline(_HEAD_LENGTH)
    dated = _told(names, dateline, stated) if dateline else ()
    titled = [ident for mention in title for ident in _told(names, mention, stated)]
    votes.update(dict.fromkeys(dated, _TITLE))
    votes.update(dict.fromkeys(titled, _TITLE))
    for mention in mentions.all:
        if mentions.is_outside(mention):
            continue
        weight = _HEAD if mention.start < _HEAD_LENGTH else _ANYWHERE
        for ident in _told(names, mention, stated):
            votes[ident] += weight if mention.type in PROVINCES else _ANYWHERE
    alive = sorted((-count, ident) for ident, count in votes.items() if names.is_alive(ident))
    ids = tuple(ident for _, ident in alive)
    counts: dict[str, int] = {}  # lives of one name are one province
    for ident in ids:
        counts.setdefault(names.bare(ident), votes[ident])
    first, second = [*counts.values(), 0, 0][:2]
    main = frozenset(ident for ident in ids if names.bare(ident) == names.bare(ids[0]))
    headed = titled or dated
    return Provinces(
        ids=ids,
        votes=tuple(votes[ident] for ident in ids),
        main=main,
        leading=main.union(ident for ident in ids if votes[ident] == votes[ids[0]]),
        headed=frozenset(headed if len({names.bare(ident) for ident in headed}) == 1 else ()),
        published=published,
        own=frozenset(ident for ident in published if ident in main or votes[ident] > _PUBLISHER),
        stated=stated,
        is_roundup=not published and len(counts) > _FEW and second * 2 >= first,
    )


def stated_in(names: Names, published: Collection[str], mentions: Iterable[UnitMention]) -> Stated:
    """Return the provinces and districts that a text names; and those of its districts that lie in them."""
    named = [ident for mention in mentions if mention.bare for ident in names.candidates(mention)]
    provinces = {ident for ident in named if names.level(ident) == "province"} | {*published}
    districts = {ident for ident in named if names.level(ident) == "district"}
    return Stated(frozenset(provinces), frozenset(names.within(districts, provinces)))


def _told(names: Names, mention: UnitMention, stated: Stated) -> Sequence[str]:
    """Return the province that a mention names, or the one that it lies in; several lives of one name."""
    if mention.bare is None:
        return ()
    found, _ = names.pool(mention, stated)
    if found and all(names.level(ident) == "province" for ident in found):
        return found
    above = names.provinces(Link(ids=tuple(found)))
    return above if len({names.bare(ident) for ident in above}) == 1 else ()
