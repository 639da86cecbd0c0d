"""Clusters of mentions of one name; a union that offices held on one day speak against is refused."""

from collections.abc import Iterator, Sequence

from kg.resolve.evidence import Key, Lineage, Mention, Moment


class Clusters:
    """Disjoint sets of the mentions of one block, which must be in order: then so are all results.

    Attributes:
        ambiguous: lineages that led to two clusters and joined neither.
    """

    def __init__(
        self, block: Sequence[Mention], offices: Sequence[Sequence[tuple[Moment, str]]], lineage: Lineage
    ) -> None:
        self.ambiguous = 0
        self._block = block
        self._lineage = lineage
        self._root = list(range(len(block)))
        self._offices: list[dict[Moment, set[str]]] = [{} for _ in block]
        for index, held in enumerate(offices):
            for moment, unit_id in held:
                self._offices[index].setdefault(moment, set()).add(unit_id)

    def join_all(self, indexes: Sequence[int]) -> None:
        """Join the mentions, each to the first of the others that nothing speaks against."""
        roots: list[int] = []
        for index in indexes:
            for root in dict.fromkeys(map(self._find, roots)):
                if self._join(root, index):
                    break
            else:
                roots.append(index)

    def join_lineages(self, anchors: Sequence[set[Key]]) -> None:
        """Join clusters of related units where each leads to one other only.

        Args:
            anchors: of each mention, see `kg.resolve.evidence.lineage_anchors`.
        """
        links = self._links(anchors)
        certain: list[tuple[int, int]] = []
        for cluster, neighbours in sorted(links.items()):
            for other, units in sorted(neighbours.items()):
                if cluster > other:
                    continue
                if self._is_alone(units, cluster, other, links) and self._is_alone(
                    units, other, cluster, links
                ):
                    certain.append((cluster, other))
                else:
                    self.ambiguous += 1
        for cluster, other in certain:
            self._join(cluster, other)

    def members(self) -> Iterator[list[Mention]]:
        """Yield the clusters by their earliest mention, each in order."""
        found: dict[int, list[Mention]] = {}
        for index, mention in enumerate(self._block):
            found.setdefault(self._find(index), []).append(mention)
        yield from found.values()

    def _links(self, anchors: Sequence[set[Key]]) -> dict[int, dict[int, set[str]]]:
        """Per cluster the clusters of related units, with those units of theirs (and of its own)."""
        by_anchor: dict[Key, set[int]] = {}
        for index, found in enumerate(anchors):
            for anchor in found:
                by_anchor.setdefault(anchor, set()).add(self._find(index))
        links: dict[int, dict[int, set[str]]] = {}
        for (facet, unit_id), clusters in by_anchor.items():
            for later in self._lineage.later(unit_id):
                for one in clusters:
                    for other in by_anchor.get((facet, later), set()) - {one}:
                        links.setdefault(one, {}).setdefault(other, set()).update((unit_id, later))
                        links.setdefault(other, {}).setdefault(one, set()).update((unit_id, later))
        return links

    def _is_alone(
        self, units: set[str], cluster: int, other: int, links: dict[int, dict[int, set[str]]]
    ) -> bool:
        """Whether all further neighbours of the cluster are of units related to those of the link."""
        return all(
            self._lineage.are_related(a, b)
            for neighbour, found in links[cluster].items()
            if neighbour != other
            for a in found
            for b in units
        )

    def _find(self, index: int) -> int:
        while self._root[index] != index:
            self._root[index] = self._root[self._root[index]]
            index = self._root[index]
        return index

    def _join(self, a: int, b: int) -> bool:
        """Join two clusters under their earlier mention, unless offices of one day speak against it."""
        a, b = sorted((self._find(a), self._find(b)))
        if a == b:
            return True
        few, many = sorted((self._offices[a], self._offices[b]), key=len)
        if any(self._contradict(units, many.get(moment, units)) for moment, units in few.items()):
            return False
        for moment, units in few.items():
            many.setdefault(moment, set()).update(units)
        self._offices[a], self._offices[b] = many, {}
        self._root[b] = a
        return True

    def _contradict(self, ours: set[str], theirs: set[str]) -> bool:
        return not any(self._lineage.are_related(a, b) for a in ours for b in theirs)
