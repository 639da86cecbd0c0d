"""Congresses, sessions, conferences and elections, and who took part.

Identity, within body and kind (an ordinal starts again with every term, save a congress's):

congress         ordinal, else term, else day; one term and one ordinal that a text names together are one
council_session  ordinal with its term, else day
conference       day, else ordinal with its term
election         day, else term

A day whose year was inferred tells events apart, but is not shown as their day.
What has none of them is an event of its own, named after its claim. A day of month precision is no identity.
People take part as the person of that name whose post the same document names, if there is exactly one; a
name without any post gives no person.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TypeVar

import msgspec

from kg.errors import InvalidDate
from kg.model.dates import interval
from kg.model.findings import Event
from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, ref
from kg.resolve.bodies import Body, Unplaced, find_body
from kg.resolve.parts import Part, Stated, Verdict
from kg.resolve.terms import term_part
from kg.text.fold import fold
from kg.units import Register
from kg.vocabulary import Vocabulary

_NAMES = {"congress": "Đại hội", "council_session": "Kỳ họp", "conference": "Hội nghị", "election": "Bầu cử"}
_T = TypeVar("_T", int, str, date)
_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


class PlacedEvent(msgspec.Struct, frozen=True):
    """An event finding with its body."""

    stated: Stated[Event]
    body: Body


def place_events(
    stated: Iterable[Stated[Event]], register: Register, vocabulary: Vocabulary
) -> tuple[list[PlacedEvent], list[str]]:
    """Return the events whose body is known, and why the others have none."""
    placed: list[PlacedEvent] = []
    unplaced: list[str] = []
    for one in stated:
        body = find_body(one.finding, register, vocabulary)
        if isinstance(body, Unplaced):
            unplaced.append(body.reason)
        else:
            placed.append(PlacedEvent(one, body))
    return placed, unplaced


def resolve_events(
    placed: Sequence[PlacedEvent],
    names: Mapping[str, str],
    people: Mapping[tuple[str, str], Sequence[str]],
) -> Part:
    """Return the events, their bodies, terms and participants.

    Args:
        names: of the bodies, by id.
        people: ids of the people by (doc_id, folded name).
    """
    ordinals = _ordinals_of_terms(placed)
    by_id: dict[str, list[PlacedEvent]] = {}
    for event in placed:
        by_id.setdefault(_event_id(event, ordinals), []).append(event)
    nodes: list[Node] = []
    edges: list[Edge] = []
    verdicts: list[Verdict] = []
    for ident, said in sorted(by_id.items()):
        node = _node(ident, said, names)
        body_id = said[0].body.id
        nodes.append(node)
        edges.append(_edge("ORGANISED_BY", node.ref, ref("Body", body_id)))
        for printed in sorted({event.stated.finding.term for event in said if event.stated.finding.term}):
            term = term_part(node.ref, body_id, printed)
            nodes.extend(term.nodes)
            edges.extend(term.edges)
        edges.extend(_participants(node.ref, said, people))
        verdicts.extend(Verdict(event.stated.claim_id, node.ref) for event in said)
    return Part(nodes=tuple(nodes), edges=tuple(edges), verdicts=tuple(verdicts))


def full_day(printed: str | None) -> date | None:
    """Return the day where a printed date is one, else None."""
    if not printed:
        return None
    try:
        days = interval(printed)
    except InvalidDate:
        return None
    return days.first if days.is_one_day else None


def _ordinals_of_terms(placed: Iterable[PlacedEvent]) -> dict[tuple[str, str], int]:
    """The ordinal of a body's congress in a term, where texts that name both name one only."""
    found: dict[tuple[str, str], set[int]] = {}
    for event in placed:
        finding = event.stated.finding
        if finding.kind == "congress" and finding.ordinal is not None and finding.term:
            found.setdefault((event.body.id, finding.term), set()).add(finding.ordinal)
    return {key: next(iter(ordinals)) for key, ordinals in found.items() if len(ordinals) == 1}


def _event_id(event: PlacedEvent, ordinals: Mapping[tuple[str, str], int]) -> str:
    finding = event.stated.finding
    ordinal, term = finding.ordinal, finding.term
    if finding.kind == "congress" and ordinal is None and term:
        ordinal = ordinals.get((event.body.id, term))
    day = full_day(finding.date)
    numbered = f"{ordinal}.{term}" if ordinal is not None and term else None
    keys: dict[str, tuple[object, ...]] = {
        "congress": (ordinal, term, day),
        "council_session": (numbered, day),
        "conference": (day, numbered),
        "election": (day, term),
    }
    key = next((key for key in keys[finding.kind] if key), None)
    return f"{event.body.id}.{finding.kind}.{key}" if key else f"claim-{event.stated.claim_id}"


def _node(ident: str, said: Sequence[PlacedEvent], names: Mapping[str, str]) -> Node:
    kind = said[0].stated.finding.kind
    ordinal = _usual([event.stated.finding.ordinal for event in said])
    term = _usual([event.stated.finding.term for event in said])
    stated = [event.stated.finding for event in said if event.stated.finding.date_basis != "inferred"]
    day = _usual([full_day(finding.date) for finding in stated])
    properties: dict[str, Value] = {
        "name": _name(kind, names[said[0].body.id], ordinal, term, day),
        "eventKind": kind,
    }
    if ordinal is not None:
        properties["ordinal"] = ordinal
    if day is not None:
        properties["on"] = day
    return Node(kind="Event", id=ident, graph=DERIVED_GRAPH, properties=properties)


def _name(kind: str, body: str, ordinal: int | None, term: str | None, day: date | None) -> str:
    parts = [_NAMES[kind], body]
    if ordinal is not None:
        parts.append(f"lần thứ {roman(ordinal)}" if kind == "congress" else f"lần thứ {ordinal}")
    if term:
        parts.append(f"nhiệm kỳ {term}")
    elif day:
        parts.append(f"ngày {day.day}/{day.month}/{day.year}")
    return " ".join(parts)


def roman(number: int) -> str:
    """Return a small number in Roman numerals.

    >>> roman(14)
    'XIV'
    """
    digits = ""
    for value, letters in _ROMAN:
        while number >= value:
            digits, number = digits + letters, number - value
    return digits


def _usual(values: Iterable[_T | None]) -> _T | None:
    """The value given most often, the smallest among equals."""
    counts: dict[_T, int] = {}
    for value in values:
        if value is not None:
            counts[value] = counts.get(value, 0) + 1
    return min(counts, key=lambda value: (-counts[value], value), default=None)


def _participants(
    event: str, said: Iterable[PlacedEvent], people: Mapping[tuple[str, str], Sequence[str]]
) -> Iterator[Edge]:
    found: set[tuple[str, str]] = set()
    for one in said:
        for participant in one.stated.finding.participants:
            ids = people.get((one.stated.doc_id, fold(participant.person)), ())
            if len(ids) == 1:
                found.add((ids[0], participant.role))
    for person_id, role in sorted(found):
        properties: dict[str, Value] = {"role": role}
        source = ref("Person", person_id)
        yield Edge(type="TOOK_PART", source=source, target=event, graph=DERIVED_GRAPH, properties=properties)


def _edge(type_: str, source: str, target: str) -> Edge:
    return Edge(type=type_, source=source, target=target, graph=DERIVED_GRAPH)
