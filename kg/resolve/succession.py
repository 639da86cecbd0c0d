"""Which bodies took the place of which: SUCCEEDS.

Within a unit, by kind: Sở Nông nghiệp và Môi trường took the place of the two departments merged into it, on
a day on which the unit was there (`BodyKind.predecessor_kinds`).

From unit to unit: when a unit ended in a change that founded others, their bodies took the place of its
bodies of the same kind, along the register's certain flows. In law the new unit's bodies begin anew, so that
these are two bodies and no tenure runs on; who led the committees before is one step of SUCCEEDS away. A unit
that was divided has several successors. Where a unit only gave land and lived on, its bodies did too.

What bears a name of its own is left out: both communes of a merger had a thôn 1.
"""

from collections.abc import Container, Iterator

from kg.model.dates import Interval
from kg.resolve.bodies import Body
from kg.resolve.names import goes_by_type, lasting_kind, takes_own_name
from kg.units import Register, Unit
from kg.vocabulary import BodyKind, Vocabulary


def predecessors(body: Body, named: Container[str], register: Register, vocabulary: Vocabulary) -> list[Body]:
    """Return the bodies whose place it took; behind one that no text names, those whose place that one took.

    Args:
        named: ids of the bodies that texts name.
    Returns: in order of their ids.
    """
    found: dict[str, Body] = {}
    seen = {body.id}
    waiting = [body]
    while waiting:
        for one in _before(waiting.pop(), register, vocabulary):
            if one.id in seen:
                continue
            seen.add(one.id)
            if one.id in named:
                found[one.id] = one
            else:
                waiting.append(one)
    return [found[ident] for ident in sorted(found)]


def _before(body: Body, register: Register, vocabulary: Vocabulary) -> Iterator[Body]:
    kind = vocabulary.bodies[body.kind_id]
    if takes_own_name(kind):
        return
    unit = register.units[body.unit_id] if body.unit_id else None
    for before in _kinds_before(kind, vocabulary):
        if _replaced(before, kind, unit.days if unit else Interval()):
            yield Body(body.unit_id, before.kind_id)
    if unit is not None:
        for source in _sources(unit, register):
            yield from _at_source(source, kind, vocabulary)


def _kinds_before(kind: BodyKind, vocabulary: Vocabulary) -> Iterator[BodyKind]:
    known = (vocabulary.bodies.get(kind_id) for kind_id in kind.predecessor_kinds)
    yield from (one for one in known if one is not None and not takes_own_name(one))


def _replaced(before: BodyKind, kind: BodyKind, days: Interval) -> bool:
    """Whether the predecessor kind ended on a day on which the kind was there, the unit before and after."""
    ended = before.valid.until
    if ended is None or ended not in kind.valid:
        return False
    return (days.first is None or days.first < ended) and (days.until is None or ended < days.until)


def _sources(unit: Unit, register: Register) -> Iterator[Unit]:
    """Units that ended in the change that founded this one, and for certain went into it or gave a part."""
    for source_id in dict.fromkeys(
        flow.source_id
        for flow in register.predecessors(unit.id)
        if flow.is_certain and flow.effective == unit.founded
    ):
        if register.units[source_id].until == unit.founded:
            yield register.units[source_id]


def _at_source(source: Unit, kind: BodyKind, vocabulary: Vocabulary) -> Iterator[Body]:
    """The bodies of the source that did what this kind does: its own kind, else those merged into it."""
    began = None if goes_by_type(kind.kind_id) else kind.valid.first
    is_new = began is not None and source.until is not None and began >= source.until
    for one in _kinds_before(kind, vocabulary) if is_new else (kind,):
        kind_id = lasting_kind(one.kind_id, source)
        if source.level in vocabulary.bodies[kind_id].levels:
            yield Body(source.id, kind_id)
