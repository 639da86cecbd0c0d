"""What follows from the judgements: who is one person, who is not, and judgements that cannot all hold.

Same is transitive, and different holds for all that is the same: from a = b and b ≠ c follows a ≠ c. A
judgement on a mention that no document of the build has is left out, named, and nothing follows from it;
contradictions are looked for among all judgements, so that they do not come and go with documents.
"""

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import msgspec

from kg.errors import ContradictingRulings, UnknownRuling
from kg.model.graph import Edge, Node
from kg.model.ids import DERIVED_GRAPH, ref, split_ref
from kg.resolve.parts import Part
from kg.resolve.rulings import Judgement


class Ruled(msgspec.Struct, frozen=True, kw_only=True):
    """What is decided about mentions, the machine may not undo it; see `rule`.

    Attributes:
        groups: mentions that are one person, two or more each; in order of their smallest ids.
        rivals: mention -> all mentions that are not its person; a group shares its rivals.
        judgements: those that count here, in order. unknown: those that were left out.
    """

    groups: tuple[frozenset[str], ...] = ()
    rivals: Mapping[str, frozenset[str]] = {}
    judgements: tuple[Judgement, ...] = ()
    unknown: tuple[UnknownRuling, ...] = ()

    def apart(self, a: str, b: str) -> bool:
        """Whether two mentions are judged to be different people, directly or by what follows."""
        return b in self.rivals.get(a, ())

    def without(self, mentions: Collection[str]) -> "Ruled":
        """Return the same but for the judgements on these mentions."""
        hidden = frozenset(mentions)
        kept = tuple(one for one in self.judgements if hidden.isdisjoint((one.a, one.b)))
        return msgspec.structs.replace(self, judgements=kept)

    def among(self, mentions: Collection[str]) -> "Ruled":
        """Return what is decided about these of the mentions, by way of the others too."""
        groups = (group.intersection(mentions) for group in self.groups)
        rivals = {one: self.rivals[one].intersection(mentions) for one in self.rivals if one in mentions}
        return msgspec.structs.replace(
            self,
            groups=tuple(sorted((group for group in groups if len(group) > 1), key=min)),
            rivals={one: found for one, found in rivals.items() if found},
        )


def rule(judgements: Sequence[Judgement], known: Collection[str]) -> Ruled:
    """Return what follows from the judgements for the known mentions.

    Args:
        judgements: in any order. known: ids of all mentions of people in the documents.
    Raises: ContradictingRulings: they cannot all hold.
    """
    check_judgements(judgements)
    counting: list[Judgement] = []
    unknown: list[UnknownRuling] = []
    for judgement in judgements:
        missing = [ident for ident in (judgement.a, judgement.b) if ident not in known]
        if missing:
            names = " and ".join(missing)
            unknown.append(UnknownRuling(str(judgement), f"{names}: no mention of a person has that id"))
        else:
            counting.append(judgement)
    groups = _groups(counting)
    return Ruled(
        groups=tuple(sorted({group for group in groups.values() if len(group) > 1}, key=min)),
        rivals=_rivals(counting, groups),
        judgements=tuple(counting),
        unknown=tuple(unknown),
    )


def check_judgements(judgements: Iterable[Judgement]) -> None:
    """Raise ContradictingRulings if two mentions are judged different that others make the same.

    The error names the whole cycle: the shortest chain of "same" between the two, and the "different".
    """
    every = list(judgements)
    groups = _groups(every)
    for judgement in sorted(every, key=lambda one: (one.a, one.b, one.ref)):
        if judgement.verdict == "different" and judgement.b in groups[judgement.a]:
            chain = _chain(judgement.a, judgement.b, every)
            raise ContradictingRulings((*map(str, chain), f"but {judgement}"))


def judgement_part(judgements: Iterable[Judgement], person_of: Mapping[str, str]) -> Part:
    """Return the nodes of judgements, with an edge to each person they are about.

    Args:
        judgements: that count.
        person_of: mention -> id of its person; one that only claims without a position name has none.
    """
    nodes: list[Node] = []
    edges: list[Edge] = []
    for judgement in judgements:
        mentions = (judgement.a, judgement.b)
        nodes.append(
            Node(
                kind="Judgement",
                id=split_ref(judgement.ref)[1],
                graph=DERIVED_GRAPH,
                properties={
                    "verdict": judgement.verdict,
                    "mentions": mentions,
                    "by": judgement.by,
                    "on": judgement.on,
                    "why": judgement.why,
                },
            )
        )
        edges.extend(
            Edge(type="CONCERNS", source=judgement.ref, target=ref("Person", person), graph=DERIVED_GRAPH)
            for person in sorted({person_of[mention] for mention in mentions if mention in person_of})
        )
    return Part(nodes=tuple(nodes), edges=tuple(edges))


def _groups(judgements: Iterable[Judgement]) -> dict[str, frozenset[str]]:
    """Return mention -> all mentions that are its person, itself included."""
    near: dict[str, set[str]] = {}
    for judgement in judgements:
        for one, other in ((judgement.a, judgement.b), (judgement.b, judgement.a)):
            near.setdefault(one, set()).update({other} if judgement.verdict == "same" else ())
    groups: dict[str, frozenset[str]] = {}
    for mention in near:
        if mention not in groups:
            found = frozenset(_reached(mention, near))
            groups.update(dict.fromkeys(found, found))
    return groups


def _reached(start: str, near: Mapping[str, Collection[str]]) -> Iterator[str]:
    seen, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        yield here
        waiting.extend(set(near[here]) - seen)
        seen.update(near[here])


def _rivals(
    judgements: Iterable[Judgement], groups: Mapping[str, frozenset[str]]
) -> dict[str, frozenset[str]]:
    rivals: dict[str, frozenset[str]] = {}
    for judgement in judgements:
        if judgement.verdict == "different":
            for one, other in ((judgement.a, judgement.b), (judgement.b, judgement.a)):
                together = rivals.get(one, frozenset()) | groups[other]
                rivals.update(dict.fromkeys(groups[one], together))
    return dict(sorted(rivals.items()))


def _chain(a: str, b: str, judgements: Iterable[Judgement]) -> list[Judgement]:
    """Return the shortest chain of judgements that make two mentions the same; of equal ones the first."""
    steps: dict[str, list[tuple[str, Judgement]]] = {}
    for judgement in sorted(judgements, key=lambda one: (one.a, one.b, one.ref)):
        if judgement.verdict == "same":
            steps.setdefault(judgement.a, []).append((judgement.b, judgement))
            steps.setdefault(judgement.b, []).append((judgement.a, judgement))
    came: dict[str, tuple[str, Judgement]] = {}
    waiting = deque([a])
    while waiting and b not in came:
        here = waiting.popleft()
        for other, judgement in steps[here]:
            if other != a and other not in came:
                came[other] = (here, judgement)
                waiting.append(other)
    chain: list[Judgement] = []
    while b != a:
        b, judgement = came[b]
        chain.append(judgement)
    return chain[::-1]
