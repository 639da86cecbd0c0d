"""The mentions of one name joined to people: what is certain first, then pair by pair, the most likely first.

1. Mentions that rulings call the same.
2. Mentions of one name in the same post (`Profiler.positions`), unless offices held on one day forbid it.
3. The groups that are left, compared in pairs (`kg.resolve.features`, `kg.resolve.judge`). A pair competes
   with others: where a group is as likely to be one person as another, and these two are not one, neither is
   joined. Groups are joined from `SAME` on, the most likely pair first; a pair between them forbids it that
   is less likely than `DIFFERENT`, or at the head of two units at once, or different by a ruling. What stays
   between is unsure.

Nothing depends on the order in which mentions came: they are sorted, and so are pairs.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from kg.resolve.evidence import Lineage, Mention, Moment
from kg.resolve.features import Features
from kg.resolve.judge import DIFFERENT, SAME, UNSURE, probability
from kg.resolve.judged import Ruled

Pair = tuple[int, int]


class Scored(msgspec.Struct, frozen=True):
    """A pair of groups with its odds, alone and beside all that competes with it."""

    features: Features
    odds: float
    score: float


class Union(msgspec.Struct, frozen=True):
    """Why two groups were joined, or may have to be: the first mention of each, score and features."""

    a: str
    b: str
    score: float
    features: Features


class Groups:
    """Disjoint sets of the mentions of one block, which must be in order: then so are all results."""

    def __init__(
        self,
        block: Sequence[Mention],
        offices: Sequence[Iterable[tuple[Moment, str]]],
        lineage: Lineage,
        ruled: Ruled,
    ) -> None:
        self._block = block
        self._lineage = lineage
        self._ruled = ruled
        self._root = list(range(len(block)))
        self._judged = [{mention.id} & ruled.rivals.keys() for mention in block]
        self._offices: list[dict[Moment, set[str]]] = [{} for _ in block]
        for index, held in enumerate(offices):
            for moment, unit_id in held:
                self._offices[index].setdefault(moment, set()).add(unit_id)

    def join(self, indexes: Sequence[int]) -> None:
        """Join the mentions, each to the first of the others that nothing speaks against."""
        roots: list[int] = []
        for index in indexes:
            for root in dict.fromkeys(map(self._find, roots)):
                if self._join(root, index):
                    break
            else:
                roots.append(index)

    def force(self, indexes: Sequence[int]) -> None:
        """Join the mentions whatever speaks against it."""
        for index in indexes[1:]:
            self._unite(*sorted((self._find(indexes[0]), self._find(index))))

    def members(self) -> list[list[Mention]]:
        """Return the groups by their earliest mention, each in order."""
        found: dict[int, list[Mention]] = {}
        for index, mention in enumerate(self._block):
            found.setdefault(self._find(index), []).append(mention)
        return list(found.values())

    def _find(self, index: int) -> int:
        while self._root[index] != index:
            self._root[index] = self._root[self._root[index]]
            index = self._root[index]
        return index

    def _join(self, a: int, b: int) -> bool:
        """Join two groups under their earlier mention, unless rulings or offices of one day forbid it."""
        a, b = sorted((self._find(a), self._find(b)))
        if a == b:
            return True
        few, many = sorted((self._offices[a], self._offices[b]), key=len)
        if any(self._contradict(units, many.get(moment, units)) for moment, units in few.items()):
            return False
        if any(self._ruled.apart(one, other) for one in self._judged[a] for other in self._judged[b]):
            return False
        self._unite(a, b)
        return True

    def _unite(self, a: int, b: int) -> None:
        if a == b:
            return
        few, many = sorted((self._offices[a], self._offices[b]), key=len)
        for moment, units in few.items():
            many.setdefault(moment, set()).update(units)
        self._offices[a], self._offices[b] = many, {}
        self._judged[a] |= self._judged[b]
        self._root[b] = a

    def _contradict(self, ours: set[str], theirs: set[str]) -> bool:
        return not any(self._lineage.are_related(a, b) for a in ours for b in theirs)


def compete(pairs: Mapping[Pair, tuple[Features, float]]) -> dict[Pair, Scored]:
    """Return the pairs with scores that heed what competes: a third group that is like one of the two and is
    not one with the other.

    Args:
        pairs: features and odds, by indexes in ascending order.
    """
    by_group: dict[int, list[int]] = {}
    for (a, b), (_, odds) in pairs.items():
        if probability(odds) >= UNSURE:
            by_group.setdefault(a, []).append(b)
            by_group.setdefault(b, []).append(a)

    def odds_of(a: int, b: int) -> float:
        found = pairs.get((a, b) if a < b else (b, a))
        return found[1] if found else 0.0

    def rivals(a: int, b: int) -> float:
        others = (other for other in by_group.get(a, ()) if other != b)
        return sum(odds_of(a, other) for other in others if probability(odds_of(b, other)) < DIFFERENT)

    return {
        pair: Scored(features, odds, odds / (1 + odds + rivals(*pair) + rivals(*reversed(pair))))
        for pair, (features, odds) in pairs.items()
    }


class Clusters:
    """Groups joined to clusters along scored pairs.

    Attributes:
        unions: what was joined, in that order. unsure: pairs between clusters that nobody can tell apart, by
            the indexes of the clusters' first groups.
    """

    def __init__(self, firsts: Sequence[str], pairs: Mapping[Pair, Scored], apart: set[Pair]) -> None:
        self.unions: list[Union] = []
        self.unsure: dict[Pair, Union] = {}
        self._firsts = firsts
        self._pairs = pairs
        self._apart = apart
        self._root = list(range(len(firsts)))
        self._groups = {index: {index} for index in range(len(firsts))}
        ordered = sorted(pairs, key=lambda pair: (-pairs[pair].score, pair))
        for pair in ordered:
            if pairs[pair].score >= SAME:
                self._join(pair)
        for pair in ordered:
            self._doubt(pair)

    def clusters(self) -> Iterator[tuple[int, list[int]]]:
        """Yield the first group of each cluster and all of them, in ascending order."""
        for root, groups in sorted(self._groups.items()):
            yield root, sorted(groups)

    def _join(self, pair: Pair) -> None:
        a, b = sorted(self._root[index] for index in pair)
        if a == b or self._is_forbidden(a, b):
            return
        self.unions.append(self._union(pair))
        for group in self._groups[b]:
            self._root[group] = a
        self._groups[a] |= self._groups.pop(b)

    def _doubt(self, pair: Pair) -> None:
        a, b = sorted(self._root[index] for index in pair)
        scored = self._pairs[pair]
        if a == b or probability(scored.odds) < UNSURE or self._are_ruled_apart(a, b):
            return
        self.unsure.setdefault((a, b), self._union(pair))

    def _union(self, pair: Pair) -> Union:
        scored = self._pairs[pair]
        return Union(self._firsts[pair[0]], self._firsts[pair[1]], scored.score, scored.features)

    def _is_forbidden(self, a: int, b: int) -> bool:
        return self._are_ruled_apart(a, b) or any(
            pair not in self._pairs or self._speaks_against(self._pairs[pair]) for pair in self._between(a, b)
        )

    def _speaks_against(self, scored: Scored) -> bool:
        return probability(scored.odds) < DIFFERENT or scored.features["time"] == "at once"

    def _are_ruled_apart(self, a: int, b: int) -> bool:
        return bool(self._apart) and any(pair in self._apart for pair in self._between(a, b))

    def _between(self, a: int, b: int) -> Iterator[Pair]:
        return ((min(x, y), max(x, y)) for x in self._groups[a] for y in self._groups[b])
