"""Pairs of people who may be one and nobody has decided, the most valuable first.

A decision is worth most where the machine is least sure and most would move: the value of a pair is the
number of claims of the person with fewer, times how near the score is to one half. Edges and nodes are read
as they stream by, so that only what is about these people is in memory.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import msgspec
from networkx.utils import UnionFind

from kg.cli.around import Around
from kg.model.graph import Edge, Node
from kg.model.ids import split_ref
from kg.resolve.judged import rule
from kg.resolve.rulings import Judgement
from kg.store import Build


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """Two people who may be one.

    Attributes:
        a, b: references of the people. score: probability, 0 to 1, that they are one.
        reasons: what was compared. claims: how many each of them has.
    """

    a: str
    b: str
    score: float
    reasons: tuple[str, ...]
    claims: tuple[int, int]

    @property
    def value(self) -> float:
        """How much a decision is worth, in claims.

        >>> Pair(a="Person/m1", b="Person/m2", score=0.5, reasons=(), claims=(4, 9)).value
        4.0
        """
        return min(self.claims) * (1 - abs(2 * self.score - 1))


class Undecided(msgspec.Struct, frozen=True, kw_only=True):
    """The pairs of a build that the machine leaves open.

    Attributes:
        pairs: in order of their value.
        mentions: reference of a person -> ids of all mentions.
        near: reference of a person -> references of the tenures and claims.
    """

    pairs: tuple[Pair, ...]
    mentions: Mapping[str, tuple[str, ...]]
    near: Mapping[str, frozenset[str]]

    def decided(self, judgements: Sequence[Judgement]) -> frozenset[Pair]:
        """Return the pairs on which judgements decide, directly or by what follows from them.

        Args:
            judgements: all that stand in the file, whether the build knows them or not.
        """
        ruled = rule(judgements, {end for one in judgements for end in (one.a, one.b)})
        person_of = {mention: person for person, found in self.mentions.items() for mention in found}
        same = UnionFind(sorted(self.mentions))
        for group in ruled.groups:
            same.union(*sorted({person_of[mention] for mention in group if mention in person_of}))
        apart: dict[str, set[str]] = defaultdict(set)
        for mention in ruled.rivals.keys() & person_of.keys():
            rivals = ruled.rivals[mention] & person_of.keys()
            apart[same[person_of[mention]]].update(same[person_of[rival]] for rival in rivals)
        return frozenset(
            pair for pair in self.pairs if same[pair.a] == same[pair.b] or same[pair.b] in apart[same[pair.a]]
        )

    def around(self, build: Build, pairs: Iterable[Pair]) -> Around:
        """Return the part of the graph that pages about the people of these pairs show."""
        people = {person for pair in pairs for person in (pair.a, pair.b)}
        inside = people.union(*(self.near[person] for person in people))
        edges = [edge for edge in build.edges() if edge.source in inside or edge.target in inside]
        ends = inside.union(*((edge.source, edge.target) for edge in edges))
        return Around((node for node in build.nodes() if node.ref in ends), edges)


def undecided(build: Build) -> Undecided:
    """Return the pairs of people of a build who may be one."""
    edges = [edge for edge in build.edges() if edge.type == "POSSIBLY_SAME"]
    people = {end for edge in edges for end in (edge.source, edge.target)}
    near = _near(build.edges(), people)
    claims = {person: sum(split_ref(one)[0] == "Claim" for one in found) for person, found in near.items()}
    pairs = [_pair(edge, claims) for edge in edges]
    return Undecided(
        pairs=tuple(sorted(pairs, key=lambda pair: (-pair.value, pair.a, pair.b))),
        mentions={node.ref: mentions_of(node) for node in build.nodes() if node.ref in people},
        near=near,
    )


def mentions_of(person: Node) -> tuple[str, ...]:
    """Return the ids of all mentions of a person, its own first."""
    return (person.id, *_texts(person.properties.get("mentionIds", ())))


def _near(edges: Iterable[Edge], people: Collection[str]) -> dict[str, frozenset[str]]:
    """Edges come in order of their types: HAS_TENURE before SUPPORTS."""
    found: dict[str, set[str]] = {person: set() for person in people}
    home = {person: person for person in people}
    for edge in edges:
        if edge.type == "HAS_TENURE" and edge.source in found:
            home[edge.target] = edge.source
            found[edge.source].add(edge.target)
        elif edge.type == "SUPPORTS" and edge.target in home:
            found[home[edge.target]].add(edge.source)
    return {person: frozenset(refs) for person, refs in found.items()}


def _pair(edge: Edge, claims: Mapping[str, int]) -> Pair:
    return Pair(
        a=edge.source,
        b=edge.target,
        score=float(str(edge.properties["score"])),
        reasons=tuple(_texts(edge.properties.get("reasons", ()))),
        claims=(claims[edge.source], claims[edge.target]),
    )


def _texts(value: object) -> Iterator[str]:
    return map(str, value if isinstance(value, tuple) else (value,))
