"""Links between the things of two builds: by what they share, by their ids; what hangs together by them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from kg.analysis.records import Link


class Linked(msgspec.Struct, frozen=True):
    """Things of both builds that are linked with each other and with nothing else; one side may be empty."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    links: tuple[Link, ...] = ()

    @property
    def closest(self) -> tuple[str | None, str | None]:
        """The two that share most; the only one, where one side is empty.

        >>> Linked(("a", "b"), ("a", "b"), (Link("a", "b", 2), Link("b", "a", 2))).closest
        ('a', 'a')
        """
        if not self.links:
            return next(iter(self.before), None), next(iter(self.after), None)
        best = min(
            self.links,
            key=lambda link: (-link.shared, link.before != link.after, sorted((link.before, link.after))),
        )
        if Link(best.after, best.before, best.shared) in self.links:
            # Two that changed places: neither is closer, and with the builds exchanged it is the same.
            one = min(best.before, best.after)
            return one, one
        return best.before, best.after


def of_one_id(olds: Iterable[str], news: Collection[str]) -> list[Link]:
    """Return a link for each reference that is in both."""
    known = set(news)
    return [Link(one, one) for one in olds if one in known]


def unlinked(olds: list[str], news: list[str], links: Collection[Link]) -> tuple[list[str], list[str]]:
    """Return what none of the links leads from, and what none leads to."""
    before, after = {link.before for link in links}, {link.after for link in links}
    return [one for one in olds if one not in before], [one for one in news if one not in after]


def only_ones(links: Iterable[Link]) -> list[Link]:
    """Return the links between things that no other of the links leads to or from.

    >>> only_ones([Link("a", "x"), Link("b", "y"), Link("b", "z")])
    [Link(before='a', after='x', shared=0)]
    """
    kept = list(links)
    before, after = Counter(link.before for link in kept), Counter(link.after for link in kept)
    return [link for link in kept if before[link.before] == after[link.after] == 1]


def sharing(before: Mapping[str, Collection[str]], after: Mapping[str, Collection[str]]) -> Iterator[Link]:
    """Yield a link for every two things that have something in common.

    >>> list(sharing({"a": {"1", "2", "3"}}, {"b": {"1", "2"}, "c": {"3"}, "d": {"4"}}))
    [Link(before='a', after='b', shared=2), Link(before='a', after='c', shared=1)]

    Args:
        before, after: what each thing has.
    """
    holders: dict[str, list[str]] = defaultdict(list)
    for new, held in sorted(after.items()):
        for one in held:
            holders[one].append(new)
    for old, held in sorted(before.items()):
        counts = Counter(new for one in held for new in holders.get(one, ()))
        yield from (Link(old, new, count) for new, count in sorted(counts.items()))


def grouped(olds: Iterable[str], news: Iterable[str], links: Iterable[Link]) -> Iterator[Linked]:
    """Yield what hangs together by links, and what has none by itself; in order of the first of each.

    >>> [(one.before, one.after) for one in grouped("ab", "cde", [Link("a", "c"), Link("b", "c")])]
    [(('a', 'b'), ('c',)), ((), ('d',)), ((), ('e',))]
    """
    neighbours: dict[tuple[int, str], list[tuple[Link, tuple[int, str]]]] = defaultdict(list)
    for link in links:
        old, new = (0, link.before), (1, link.after)
        neighbours[old].append((link, new))
        neighbours[new].append((link, old))
    seen: set[tuple[int, str]] = set()
    for start in (*((0, old) for old in olds), *((1, new) for new in news)):
        if start not in seen:
            yield _reached(start, neighbours, seen)


def _reached(
    start: tuple[int, str],
    neighbours: Mapping[tuple[int, str], list[tuple[Link, tuple[int, str]]]],
    seen: set[tuple[int, str]],
) -> Linked:
    found, links, waiting = {start}, set(), [start]
    while waiting:
        for link, end in neighbours.get(waiting.pop(), ()):
            links.add(link)
            if end not in found:
                found.add(end)
                waiting.append(end)
    seen |= found
    before, after = (tuple(sorted(name for side, name in found if side == index)) for index in (0, 1))
    return Linked(before, after, tuple(sorted(links)))
