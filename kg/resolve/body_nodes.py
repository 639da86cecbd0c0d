"""Bodies as nodes, and their place among the others.

A body is created only where a text names it: by a finding, or as the host in the name of another body
("Ban Tổ chức Tỉnh ủy Hà Tĩnh" names Tỉnh ủy Hà Tĩnh). Superiors and predecessors are joined, never invented.
"""

from collections.abc import Iterable, Iterator

from kg.model.dates import last_day
from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, ref
from kg.resolve.bodies import Body, at_unit, body_days, host
from kg.resolve.names import body_name, committee_kind, former_names, takes_own_name
from kg.resolve.parts import Part
from kg.resolve.succession import predecessors
from kg.units import Register, Unit
from kg.vocabulary import BodyKind, Vocabulary

_PARTY_ORGANISATION = "dang-bo"


def resolve_bodies(
    named: Iterable[Body], register: Register, vocabulary: Vocabulary
) -> tuple[Part, dict[str, str]]:
    """Return the bodies and their relations, and the name of each body by id.

    `from` and `until` are the first and last day on which the body can have been (`body_days`). PART_OF_BODY
    leads to the host; SUBORDINATE_TO to bodies of the vocabulary's parent kinds, of the same unit or of the
    units it was directly part of during its life; LEADS from a committee to the party organisation of its
    unit; SUCCEEDS to the bodies whose place it took, the nearest that are named.
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
    nodes = tuple(_node(body, names[ident], register, vocabulary) for ident, body in sorted(by_id.items()))
    edges = [edge for _, body in sorted(by_id.items()) for edge in _edges(body, by_id, register, vocabulary)]
    return Part(nodes=nodes, edges=tuple(edges)), names


def _node(body: Body, name: str, register: Register, vocabulary: Vocabulary) -> Node:
    kind = vocabulary.bodies[body.kind_id]
    labels = [str(kind.system_label)]
    if vocabulary.is_party_committee(body.kind_id):
        labels.append("PartyCommittee")
    days = body_days(body, register, vocabulary)
    unit = register.units[body.unit_id] if body.unit_id else None
    found: dict[str, Value | None] = {
        "name": name,
        "kind": body.kind_id,
        "formerNames": former_names(kind, unit, body.own_name, days, vocabulary) if unit and days else None,
        "from": days.first if days else None,
        "until": last_day(days.until) if days and days.until else None,
    }
    return Node(
        kind="Body",
        id=body.id,
        labels=tuple(sorted(labels)),
        graph=DERIVED_GRAPH,
        properties={name: value for name, value in found.items() if value},
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
    for predecessor in predecessors(body, by_id, register, vocabulary):
        yield _edge("SUCCEEDS", source, ref("Body", predecessor.id))


def _superiors(body: Body, register: Register, vocabulary: Vocabulary) -> Iterator[Body]:
    """Bodies of the parent kinds: of the same unit where a kind has its level, else of the units above.

    Central ones stand above provinces and central bodies only: Thành ủy Vinh is under Tỉnh ủy Nghệ An. A kind
    that takes own names has no single body and is left out; of such a kind, a body of a province is under
    none of the centre: a Ban cán sự đảng belongs there.
    """
    own = vocabulary.bodies[body.kind_id]
    parents = [vocabulary.bodies.get(name) for name in own.parent_kinds]
    kinds = [kind for kind in parents if kind is not None and not takes_own_name(kind)]
    unit = register.units[body.unit_id] if body.unit_id else None
    if unit is None or (unit.level == "province" and not takes_own_name(own)):
        yield from _told(
            body, [Body(None, one.kind_id) for one in kinds if "central" in one.levels], vocabulary
        )
    if unit is None:
        return
    beside = [kind for kind in kinds if unit.level in kind.levels and kind.kind_id != body.kind_id]
    if beside:
        yield from _told(body, list(_distinct(unit, beside, vocabulary)), vocabulary)
        return
    for above in (register.units[parent] for parent in _parents(unit, register)):
        at_level = [kind for kind in kinds if above.level in kind.levels]
        yield from _told(body, list(_distinct(above, at_level, vocabulary)), vocabulary)


def _told(body: Body, possible: list[Body], vocabulary: Vocabulary) -> list[Body]:
    """Parent kinds of one unit are alternatives: return the one that ends the own name, or the only one."""
    if len(possible) > 1 and body.own_name:
        own = body.own_name.casefold()
        names = {one: body_name(vocabulary.bodies[one.kind_id], None, None, vocabulary) for one in possible}
        possible = [one for one, name in names.items() if own.endswith(f" {name.casefold()}")]
    return possible if len(possible) == 1 else []


def _distinct(unit: Unit, kinds: Iterable[BodyKind], vocabulary: Vocabulary) -> Iterator[Body]:
    """Huyện ủy and Thị ủy of one unit are one body."""
    yield from dict.fromkeys(at_unit(unit, kind.kind_id, vocabulary) for kind in kinds)


def _parents(unit: Unit, register: Register) -> list[str]:
    """Units it was directly part of, in any of its periods."""
    parents = {period.parent_id for period in unit.periods if period.parent_id}
    return sorted(parent for parent in parents if parent in register.units)


def _edge(type_: str, source: str, target: str) -> Edge:
    return Edge(type=type_, source=source, target=target, graph=DERIVED_GRAPH)
