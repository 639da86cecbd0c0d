"""Who held what, when: tenures with what sets their bounds and what contradicts them, and HOLDS and HELD.

For each position (kg.resolve.seats), in this order: spells (spells, turns), what the texts say of each
(pieces, weighing) and people correct, two holders of one seat on one day (conflicts), and what neighbours
mean for each other (neighbours). Every claim SUPPORTS its tenure; one that is not believed about its start,
end or holder DISPUTES it, or that of the other holder, besides. What sets a bound SETS it, with the reason.
"""

from collections.abc import Iterator, Mapping, Sequence

from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, ref, split_ref
from kg.resolve.bounds import BOUNDS, Bounds
from kg.resolve.conflicts import Conflict
from kg.resolve.corrected import NOTHING_CORRECTED, Corrected
from kg.resolve.holdings import World
from kg.resolve.lives import life_of
from kg.resolve.parts import Part, Verdict, join_parts
from kg.resolve.positions import Post
from kg.resolve.seats import Tenure, resolve_seat
from kg.resolve.terms import term_part
from kg.units import Register
from kg.vocabulary import Vocabulary


def resolve_tenures(
    held: Mapping[tuple[str, str], Sequence[Post]],
    register: Register,
    vocabulary: Vocabulary,
    rules: Corrected = NOTHING_CORRECTED,
) -> Part:
    """Return tenures with all that hangs on them.

    Args:
        held: the posts by (person id, position id); nominations and vacancies left out.
        rules: corrections, which may set bounds.
    """
    world = World.of(held, register, vocabulary)
    seats: dict[str, dict[str, Sequence[Post]]] = {}
    for (person_id, position_id), posts in held.items():
        seats.setdefault(position_id, {})[person_id] = posts
    parts: list[Part] = []
    for _, people in sorted(seats.items()):
        tenures, conflicts = resolve_seat(people, world, rules)
        parts.extend(_part(tenure, world) for tenure in tenures)
        parts.extend(_conflict_part(conflict, tenures) for conflict in conflicts)
    return join_parts(parts)


def _part(tenure: Tenure, world: World) -> Part:
    spell = tenure.spell
    body = spell.post.body
    assert body is not None
    node = Node(kind="Tenure", id=tenure.id, graph=DERIVED_GRAPH, properties=_properties(tenure))
    terms = [
        term_part(tenure.ref, body.id, printed)
        for printed in sorted({one.post.finding.term for one in spell.all_told if one.post.finding.term})
    ]
    edges = (
        *_edges(tenure, body.id),
        *_misfits(tenure, world),
        *(edge for term in terms for edge in term.edges),
    )
    return Part(
        nodes=(node, *(one for term in terms for one in term.nodes)),
        edges=edges,
        verdicts=tuple(_verdicts(tenure)),
    )


def _properties(tenure: Tenure) -> dict[str, Value]:
    found: dict[str, Value] = {"ordinal": tenure.ordinal, "capacity": tenure.spell.capacity}
    found |= {bound: tenure.bounds.days[bound] for bound in BOUNDS if bound in tenure.bounds.days}
    return found | ({"seenOn": tenure.weighed.seen} if tenure.weighed.seen else {})


def _edges(tenure: Tenure, body_id: str) -> Iterator[Edge]:
    spell = tenure.spell
    person, position = ref("Person", spell.person_id), ref("Position", spell.position_id)
    yield _edge("HAS_TENURE", person, tenure.ref)
    yield _edge("OF_POSITION", tenure.ref, position)
    yield _edge("AT_BODY", tenure.ref, ref("Body", body_id))
    properties: dict[str, Value] = {"tenure": tenure.id, "capacity": spell.capacity}
    if seen := tenure.weighed.seen:
        properties |= {"firstSeen": seen[0], "lastSeen": seen[-1]}
    yield _edge("HOLDS" if tenure.is_held else "HELD", person, position, **properties)
    for setting in tenure.bounds.settings:
        yield _edge("SETS", setting.source, tenure.ref, bound=setting.bound, why=setting.why)


def _misfits(tenure: Tenure, world: World) -> Iterator[Edge]:
    """The tenure against the life of its unit or body, which is believed."""
    body, outside = tenure.spell.post.body, tenure.weighed.outside
    assert body is not None
    conflict = life_of(body, world.register, world.vocabulary).conflict(outside) if outside else None
    if outside and conflict:
        source, reason = conflict
        preferred = split_ref(source)[1]
        yield _edge("CONFLICTS_WITH", tenure.ref, source, on=outside, reason=reason, preferred=preferred)


def _conflict_part(conflict: Conflict, tenures: Sequence[Tenure]) -> Part:
    """Two holders of one seat on one day: both stay, the claims that put them there are ranked."""
    preferred, other = tenures[conflict.preferred], tenures[conflict.other]
    many, few = conflict.documents
    reason = f"in one seat on one day, {many} document{'' if many == 1 else 's'} against {few}"
    edge = _edge(
        "CONFLICTS_WITH", preferred.ref, other.ref, on=conflict.on, reason=reason, preferred=preferred.id
    )
    rank_reason = f"holder: {many} of {many + few} documents agree"
    verdicts = [
        *(
            Verdict(claim, None, rank="preferred", reason=rank_reason)
            for claim in _certain_claims(preferred.bounds)
        ),
        *(
            Verdict(claim, preferred.ref, "DISPUTES", what="holder")
            for claim in _certain_claims(other.bounds)
        ),
    ]
    return Part(edges=(edge,), verdicts=tuple(verdicts))


def _certain_claims(bounds: Bounds) -> list[str]:
    """The claims that say on which days somebody certainly held it."""
    sources = (split_ref(setting.source) for setting in bounds.settings)
    return sorted({ident for kind, ident in sources if kind == "Claim"})


def _verdicts(tenure: Tenure) -> Iterator[Verdict]:
    """Every claim supports the tenure; where they disagree those that are believed are preferred."""
    for told in tenure.spell.all_told:
        if told.is_reversed:
            reason = "its end lies before its start"
            yield Verdict(told.claim_id, tenure.ref, rank="deprecated", reason=reason)
        else:
            yield Verdict(told.claim_id, tenure.ref)
    for claim_id, reason in tenure.weighed.preferred:
        yield Verdict(claim_id, None, rank="preferred", reason=reason)
    for dispute in tenure.weighed.disputes:
        yield Verdict(dispute.claim_id, tenure.ref, "DISPUTES", what=dispute.what)


def _edge(type_: str, source: str, target: str, **properties: Value) -> Edge:
    return Edge(type=type_, source=source, target=target, graph=DERIVED_GRAPH, properties=properties)
