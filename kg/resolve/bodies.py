"""Bodies: which one a finding means, its node, and its place among the others.

A body is created only where a text names it: by a finding, or as the host in the name of another body
("Ban Tổ chức Tỉnh ủy Hà Tĩnh" names Tỉnh ủy Hà Tĩnh). Superiors are joined, never invented.
"""

from collections.abc import Iterable, Iterator

import msgspec

from kg.model.findings import Event, Figure, Tenure
from kg.model.graph import Edge, Node
from kg.model.ids import DERIVED_GRAPH, name_id, ref
from kg.resolve.names import body_name, committee_kind, takes_own_name
from kg.resolve.parts import Part
from kg.units import Register, Unit
from kg.vocabulary import BodyKind, Vocabulary

_CENTRAL = "vn"
_COUNCIL = "hoi-dong-nhan-dan"
_PARTY_ORGANISATION = "dang-bo"


class Body(msgspec.Struct, frozen=True):
    """One body: of a unit's legal existence (None: of the whole country), of a kind, with its own name.

    Attributes:
        own_name: only for kinds of which a unit has several.
    """

    unit_id: str | None
    kind_id: str
    own_name: str | None = None

    @property
    def id(self) -> str:
        """Identity: unit and kind, and a hash of the own name."""
        base = f"{self.unit_id or _CENTRAL}.{self.kind_id}"
        return base if self.own_name is None else f"{base}.{name_id(self.own_name)}"


class Unplaced(msgspec.Struct, frozen=True):
    """Why a finding leads to no body; the word under which it is counted."""

    reason: str


def find_body(
    finding: Tenure | Event | Figure, register: Register, vocabulary: Vocabulary
) -> Body | Unplaced:
    """Return the body a finding means, or why there is none.

    A central kind needs no unit; any other needs a resolved one, so that no body stands nowhere.
    """
    kind = vocabulary.bodies.get(finding.body_kind or "")
    if kind is None:
        return Unplaced("body of no known kind")
    own_name = None
    if takes_own_name(kind):
        own_name = None if isinstance(finding, Figure) else finding.body_name
        if not own_name:
            return Unplaced("body without its own name")
    if kind.is_central or (finding.unit == "" and "central" in kind.levels):
        return Body(None, kind.kind_id, own_name)
    if finding.unit_id is None or finding.unit_id not in register.units:
        return Unplaced("unit unresolved")
    return Body(finding.unit_id, kind.kind_id, own_name)


def still_exists(body: Body, register: Register, vocabulary: Vocabulary) -> bool:
    """Whether neither the unit nor the kind has ended, by register and vocabulary; no clock is asked."""
    if body.unit_id is not None and register.units[body.unit_id].until is not None:
        return False
    return vocabulary.bodies[body.kind_id].valid.until is None


def host(body: Body, register: Register, vocabulary: Vocabulary) -> Body | None:
    """Return the body whose name stands in this one's: committee of a commission, council of a board."""
    pattern = vocabulary.bodies[body.kind_id].pattern
    if body.unit_id is None:
        return None
    if "{committee}" in pattern:
        kind = committee_kind(register.units[body.unit_id])
        return Body(body.unit_id, kind) if kind else None
    return Body(body.unit_id, _COUNCIL) if "{council}" in pattern else None


def resolve_bodies(
    named: Iterable[Body], register: Register, vocabulary: Vocabulary
) -> tuple[Part, dict[str, str]]:
    """Return the bodies and their relations, and the name of each body by id.

    PART_OF_BODY leads to the host; SUBORDINATE_TO to bodies of the vocabulary's parent kinds, of the same
    unit or of the units it was directly part of during its life; LEADS from a committee to the party
    organisation of its unit; SUCCEEDS to a body of a predecessor kind whose last day lies within the days
    of the kind and of the unit.
    """
    found = set(named)
    found |= {one for body in found if (one := host(body, register, vocabulary))}
    by_id = {body.id: body for body in found}
    names = {
        ident: body_name(
            vocabulary.bodies[body.kind_id],
            register.units[body.unit_id] if body.unit_id else None,
            body.own_name,
            vocabulary,
        )
        for ident, body in sorted(by_id.items())
    }
    nodes = tuple(_node(ident, body, names[ident], vocabulary) for ident, body in sorted(by_id.items()))
    edges = [edge for _, body in sorted(by_id.items()) for edge in _edges(body, by_id, register, vocabulary)]
    return Part(nodes=nodes, edges=tuple(edges)), names


def _node(ident: str, body: Body, name: str, vocabulary: Vocabulary) -> Node:
    labels = [str(vocabulary.system_label(body.kind_id))]
    if vocabulary.is_party_committee(body.kind_id):
        labels.append("PartyCommittee")
    return Node(
        kind="Body",
        id=ident,
        labels=tuple(sorted(labels)),
        graph=DERIVED_GRAPH,
        properties={"name": name, "kind": body.kind_id},
    )


def _edges(body: Body, by_id: dict[str, Body], register: Register, vocabulary: Vocabulary) -> Iterator[Edge]:
    source = ref("Body", body.id)
    if body.unit_id is not None:
        yield _edge("OF_UNIT", source, ref("Unit", body.unit_id))
    part_of = host(body, register, vocabulary)
    if part_of is not None:
        yield _edge("PART_OF_BODY", source, ref("Body", part_of.id))
    for superior in _superiors(body, register, vocabulary):
        if superior.id in by_id and superior not in (body, part_of):
            yield _edge("SUBORDINATE_TO", source, ref("Body", superior.id))
    led = Body(body.unit_id, _PARTY_ORGANISATION)
    if led.id in by_id and body.unit_id and body.kind_id == committee_kind(register.units[body.unit_id]):
        yield _edge("LEADS", source, ref("Body", led.id))
    for predecessor in _predecessors(body, register, vocabulary):
        if predecessor.id in by_id:
            yield _edge("SUCCEEDS", source, ref("Body", predecessor.id))


def _superiors(body: Body, register: Register, vocabulary: Vocabulary) -> Iterator[Body]:
    """Bodies of the parent kinds: of the same unit where a kind has its level, else of the units above.

    Central ones stand above provinces and central bodies only: Thành ủy Vinh is under Tỉnh ủy Nghệ An. A kind
    that takes own names has no single body and is left out.
    """
    names = vocabulary.bodies[body.kind_id].parent_kinds
    kinds = [kind for name in names if (kind := vocabulary.bodies.get(name)) and not takes_own_name(kind)]
    unit = register.units[body.unit_id] if body.unit_id else None
    if unit is None or unit.level == "province":
        yield from (Body(None, kind.kind_id) for kind in kinds if "central" in kind.levels)
    if unit is None:
        return
    beside = [kind for kind in kinds if unit.level in kind.levels and kind.kind_id != body.kind_id]
    if beside:
        yield from (Body(unit.id, kind.kind_id) for kind in beside)
        return
    for above in (register.units[parent] for parent in _parents(unit, register)):
        yield from (Body(above.id, kind.kind_id) for kind in kinds if above.level in kind.levels)


def _parents(unit: Unit, register: Register) -> list[str]:
    """Units it was directly part of, in any of its periods."""
    parents = {period.parent_id for period in unit.periods if period.parent_id}
    return sorted(parent for parent in parents if parent in register.units)


def _predecessors(body: Body, register: Register, vocabulary: Vocabulary) -> Iterator[Body]:
    kind = vocabulary.bodies[body.kind_id]
    unit = register.units[body.unit_id] if body.unit_id else None
    for kind_id in kind.predecessor_kinds:
        before = vocabulary.bodies.get(kind_id)
        if before is None or takes_own_name(before) or takes_own_name(kind):
            continue
        if _follows(kind, before, unit):
            yield Body(body.unit_id, kind_id)


def _follows(kind: BodyKind, before: BodyKind, unit: Unit | None) -> bool:
    """Whether the predecessor kind ended on a day on which the kind and the unit were there."""
    ended = before.valid.until
    if ended is None or ended not in kind.valid:
        return False
    return unit is None or unit.until is None or ended < unit.until


def _edge(type_: str, source: str, target: str) -> Edge:
    return Edge(type=type_, source=source, target=target, graph=DERIVED_GRAPH)
