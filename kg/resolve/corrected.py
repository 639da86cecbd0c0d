"""What follows from the corrections, for each stage what it needs to know.

A claim that is wrong is left out before anything is concluded (`wrong_claims`). A position that somebody
never held makes no tenure (`never_held`). A start, an end or "over" is a bound of a tenure that outranks what
texts say (`Corrected.bounds`), a value that of a figure (`Corrected.value`).

A correction finds what it is about by the id of a claim, which stays the same whatever is added, or of a
tenure, with any mention of its person, or of a figure. Whatever it finds, `correction_part` joins it to it;
one that finds nothing is left out and named.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Literal

import msgspec

from kg.errors import ContradictingRulings, DisjointIntervals, UnknownRuling
from kg.model.dates import Interval, overlap
from kg.model.graph import Edge, Node
from kg.model.ids import DERIVED_GRAPH, ref, split_ref
from kg.resolve.parts import Part, Verdict
from kg.resolve.positions import Post
from kg.resolve.rulings import Correction

Held = Mapping[tuple[str, str], Sequence[Post]]
_BOUNDS: dict[str, Literal["start", "end"]] = {"start": "start", "end": "end", "over": "end"}
_MISSING = {
    "claim": "there is no such claim",
    "held": "no tenure has that id, and no claim of that id says who holds what",
    "value": "no figure has that id, and no claim of that id speaks of one",
}
_NO_TENURE = "no tenure has that id, and no claim of that id supports one"


class RuledBound(msgspec.Struct, frozen=True):
    """A bound of a tenure that a correction sets.

    Attributes:
        bound, days: the first day (start) or last day (end) of the tenure is one of these.
        correction: reference of the node.
    """

    bound: Literal["start", "end"]
    days: Interval
    correction: str


class Corrected(msgspec.Struct, frozen=True, kw_only=True):
    """The corrections of tenures and figures, by what they are about; see `corrected`.

    Attributes:
        by_id: by the id of a claim or a figure.
        by_post: by person and position, each with the ordinal of the tenure.
    """

    by_id: Mapping[str, Sequence[Correction]] = {}
    by_post: Mapping[tuple[str, str], Sequence[tuple[str, Correction]]] = {}

    def bounds(
        self, person_id: str, position_id: str, ordinal: int, claim_ids: Iterable[str]
    ) -> tuple[RuledBound, ...]:
        """Return the bounds that are ruled for a tenure, in order of their corrections.

        Args:
            ordinal: of the tenure, as it is without corrections: then its id means the same with them.
            claim_ids: that support it.
        Raises: ContradictingRulings: two of them cannot both hold.
        """
        found = {one.ref: one for claim_id in claim_ids for one in self.by_id.get(claim_id, ())}
        for number, one in self.by_post.get((person_id, position_id), ()):
            if number == str(ordinal):
                found[one.ref] = one
        ruled = [found[name] for name in sorted(found) if found[name].field in _BOUNDS]
        _check(ruled)
        return tuple(RuledBound(_BOUNDS[one.field], one.days, one.ref) for one in ruled)

    def value(self, figure_id: str, claim_ids: Iterable[str]) -> Correction | None:
        """Return the correction that sets the value of a figure.

        Raises: ContradictingRulings: two of them set two values.
        """
        ids = (figure_id, *claim_ids)
        ruled = {one.ref: one for name in ids for one in self.by_id.get(name, ()) if one.field == "value"}
        _check([ruled[name] for name in sorted(ruled)])
        return ruled[min(ruled)] if ruled else None

    def never(self, person_id: str, position_id: str, claim_ids: Iterable[str]) -> tuple[Correction, ...]:
        """Return the corrections that say the person never held the position.

        Raises: ContradictingRulings: another one says when it was held.
        """
        found = {one.ref: one for name in claim_ids for one in self.by_id.get(name, ())}
        found |= {one.ref: one for _, one in self.by_post.get((person_id, position_id), ())}
        ruled = [found[name] for name in sorted(found)]
        never = tuple(one for one in ruled if one.field == "held")
        bounds = [one for one in ruled if one.field in _BOUNDS]
        if never and bounds:
            raise ContradictingRulings((str(never[0]), f"but {bounds[0]}"))
        return never


NOTHING_CORRECTED = Corrected()


class Struck(msgspec.Struct, frozen=True, kw_only=True):
    """Claims that count for nothing.

    Attributes:
        verdicts: on the claims. by: reference of a correction -> ids of the claims it struck.
    """

    verdicts: tuple[Verdict, ...] = ()
    by: Mapping[str, frozenset[str]] = {}

    @property
    def claim_ids(self) -> frozenset[str]:
        """Ids of the claims."""
        return frozenset(verdict.claim_id for verdict in self.verdicts)

    def without(self, claim_ids: Collection[str]) -> "Struck":
        """Return the same but for these claims."""
        return Struck(
            verdicts=tuple(one for one in self.verdicts if one.claim_id not in claim_ids),
            by={name: struck.difference(claim_ids) for name, struck in self.by.items()},
        )


def wrong_claims(corrections: Iterable[Correction], known: Collection[str]) -> Struck:
    """Return the known claims that corrections call wrong; nothing may be concluded from them."""
    by_claim: dict[str, list[Correction]] = {}
    for one in sorted(corrections, key=lambda one: one.ref):
        if one.field == "claim" and one.id in known:
            by_claim.setdefault(one.id, []).append(one)
    return Struck(
        verdicts=tuple(_struck(claim_id, said[0]) for claim_id, said in sorted(by_claim.items())),
        by={one.ref: frozenset({one.id}) for said in by_claim.values() for one in said},
    )


def corrected(corrections: Iterable[Correction], person_of: Mapping[str, str]) -> Corrected:
    """Return the corrections by what they are about.

    Args:
        corrections: in any order.
        person_of: mention -> id of its person.
    """
    by_id: dict[str, list[Correction]] = {}
    by_post: dict[tuple[str, str], list[tuple[str, Correction]]] = {}
    for one in sorted(corrections, key=lambda one: one.ref):
        mention, dot, rest = one.id.partition(".")
        if dot and one.field in (*_BOUNDS, "held"):
            position_id, _, ordinal = rest.rpartition(".")
            by_post.setdefault((person_of.get(mention, mention), position_id), []).append((ordinal, one))
        elif one.field != "claim":
            by_id.setdefault(one.id, []).append(one)
    return Corrected(by_id=by_id, by_post=by_post)


def check_corrections(corrections: Sequence[Correction]) -> None:
    """Raise ContradictingRulings where two corrections under one id cannot both hold.

    Corrections that reach one thing by two ids are compared when it is known that it is one.
    """
    found = corrected(corrections, {})
    for name, ruled in sorted(found.by_id.items()):
        found.never("", "", [name])
        _check(ruled)
    for post, numbered in sorted(found.by_post.items()):
        found.never(*post, ())
        for ordinal in sorted({ordinal for ordinal, _ in numbered}):
            _check([one for number, one in numbered if number == ordinal])


def never_held(held: Held, rules: Corrected) -> tuple[Held, Struck]:
    """Return the posts without those that corrections say were never held, and the claims of these."""
    kept: dict[tuple[str, str], Sequence[Post]] = {}
    verdicts: list[Verdict] = []
    by: dict[str, frozenset[str]] = {}
    for key, posts in held.items():
        ids = [post.stated.claim_id for post in posts]
        never = rules.never(*key, ids)
        if never:
            verdicts.extend(_struck(ident, never[0]) for ident in ids)
            by.update((one.ref, by.get(one.ref, frozenset()) | set(ids)) for one in never)
        else:
            kept[key] = posts
    return kept, Struck(verdicts=tuple(verdicts), by=by)


def correction_part(
    corrections: Iterable[Correction], part: Part, struck: Iterable[Struck], rules: Corrected
) -> tuple[Part, tuple[UnknownRuling, ...]]:
    """Return the nodes of the corrections, joined to what they correct, and those that found nothing.

    Args:
        corrections: in any order.
        part: all conclusions, with the verdicts on claims.
        struck: claims that corrections speak against.
        rules: the corrections by what they are about.
    """
    targets = _targets(part, rules)
    for one in struck:
        for name, claim_ids in one.by.items():
            targets.setdefault(name, set()).update(ref("Claim", claim_id) for claim_id in claim_ids)
    nodes: list[Node] = []
    edges: list[Edge] = []
    unknown: list[UnknownRuling] = []
    for correction in sorted(corrections, key=lambda one: one.ref):
        source = correction.ref
        if source not in targets:
            unknown.append(UnknownRuling(str(correction), _MISSING.get(correction.field, _NO_TENURE)))
            continue
        nodes.append(_node(correction))
        edges.extend(
            Edge(type="CORRECTS", source=source, target=target, graph=DERIVED_GRAPH)
            for target in sorted(targets[source])
        )
    return Part(nodes=tuple(nodes), edges=tuple(edges)), tuple(unknown)


def _targets(part: Part, rules: Corrected) -> dict[str, set[str]]:
    """Return reference of a correction -> the tenures or figures that it reaches."""
    found: dict[str, set[str]] = {}

    def reach(target: str, ruled: Iterable[Correction]) -> None:
        kind = split_ref(target)[0]
        for one in ruled:
            if kind == ("Figure" if one.field == "value" else "Tenure"):
                found.setdefault(one.ref, set()).add(target)

    for verdict in part.verdicts:
        if verdict.target and verdict.claim_id in rules.by_id:
            reach(verdict.target, rules.by_id[verdict.claim_id])
    for node in part.nodes:
        if node.kind == "Figure":
            reach(node.ref, rules.by_id.get(node.id, ()))
        elif node.kind == "Tenure" and rules.by_post:
            person_id, _, rest = node.id.partition(".")
            position_id, _, ordinal = rest.rpartition(".")
            numbered = rules.by_post.get((person_id, position_id), ())
            reach(node.ref, (one for number, one in numbered if number == ordinal))
    return found


def _struck(claim_id: str, correction: Correction) -> Verdict:
    return Verdict(claim_id, None, rank="deprecated", reason=reason_of(correction))


def _check(ruled: Sequence[Correction]) -> None:
    """Raise ContradictingRulings for the first two corrections of one thing that cannot both hold."""
    for one, other in combinations(ruled, 2):
        if not _agree(one, other):
            raise ContradictingRulings((str(one), f"but {other}"))


def _agree(one: Correction, other: Correction) -> bool:
    if one.field == other.field == "value":
        return one.value == other.value
    if one.field not in _BOUNDS or other.field not in _BOUNDS:
        return True
    if _BOUNDS[one.field] == _BOUNDS[other.field]:
        try:
            return bool(overlap(one.days, other.days))
        except DisjointIntervals:
            return False
    start, end = (one, other) if one.field == "start" else (other, one)
    return start.days.first is None or end.days.until is None or start.days.first < end.days.until


def reason_of(correction: Correction) -> str:
    """Return the reason of a rank that comes of a correction."""
    return f"corrected by {correction.by} on {correction.on}: {correction.why}"


def _node(correction: Correction) -> Node:
    return Node(
        kind="Correction",
        id=split_ref(correction.ref)[1],
        graph=DERIVED_GRAPH,
        properties={
            "field": correction.field,
            "newValue": correction.printed,
            "by": correction.by,
            "on": correction.on,
            "why": correction.why,
        },
    )
