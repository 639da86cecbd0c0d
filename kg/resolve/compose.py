"""Findings of many documents to one graph, in two steps.

`conclude` needs what all documents say, without their quotes: it tells people apart, finds bodies, tenures,
events and figures, and what each claim means for them. `document_part` writes a document and its claims and
needs nothing but that document and the verdicts on it, so that it can be streamed and spread.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kg.errors import ConflictingDocument, UnknownRuling
from kg.graph import Graph
from kg.model.document import DocumentHeader
from kg.model.findings import Findings
from kg.model.graph import Quotes
from kg.model.ids import ref
from kg.resolve.bodies import Body
from kg.resolve.body_nodes import resolve_bodies
from kg.resolve.changes import resolve_changes
from kg.resolve.claims import Claims, Shown, claim_parts, state_claims, without
from kg.resolve.concealed import NOTHING, Concealed
from kg.resolve.corrected import Corrected, Struck, corrected, correction_part, never_held
from kg.resolve.documents import document_node
from kg.resolve.events import PlacedEvent, place_events, resolve_events
from kg.resolve.figures import PlacedFigure, place_figures, resolve_figures
from kg.resolve.judged import judgement_part
from kg.resolve.parts import Part, Reading, Verdict, join_parts
from kg.resolve.people import Person, person_nodes
from kg.resolve.positions import Post, resolve_positions
from kg.resolve.rulings import NO_RULINGS, Rulings
from kg.resolve.suppression import (
    conceal_part,
    passed_on,
    suppressed_things,
    under_another_id,
)
from kg.resolve.tenures import resolve_tenures
from kg.resolve.terms import resolve_vacancies
from kg.resolve.told import Told, held_by, people_by_document, posts_of_person, said_by, tell_apart
from kg.units import Register
from kg.vocabulary import Vocabulary


class ResolveReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the findings.

    Attributes:
        documents, claims, people, tenures: how many there are in the graph.
        left_out: findings that gave a claim and nothing else, by reason.
        unsure: pairs of people who may be one.
        capped: names with so many posts in one place that only equal posts were compared.
        unknown_rulings: rulings on what no document says, which were left out.
        warnings: one line each.
    """

    documents: int = 0
    claims: int = 0
    people: int = 0
    tenures: int = 0
    left_out: dict[str, int] = {}
    unsure: int = 0
    capped: tuple[str, ...] = ()
    unknown_rulings: tuple[UnknownRuling, ...] = ()
    warnings: tuple[str, ...] = ()


class Conclusions(msgspec.Struct, frozen=True, kw_only=True):
    """What all documents together say.

    Attributes:
        part: nodes and edges of the graph "derived".
        verdicts: what claims mean, by doc_id and claim id; a claim that means nothing is not there.
        concealed: what documents must not show.
        report: what became of the findings.
    """

    part: Part
    verdicts: dict[str, dict[str, tuple[Verdict, ...]]]
    concealed: Concealed
    report: ResolveReport


def resolve(
    readings: Iterable[tuple[DocumentHeader, Findings]],
    register: Register,
    vocabulary: Vocabulary,
    rulings: Rulings = NO_RULINGS,
) -> Graph:
    """Return the graph of what the documents say: the named graphs "derived" and "document/DOC_ID".

    The order of the readings does not matter. Edges lead to units and changes of the register, which
    `kg.graph.register_graph` describes.

    Raises: ConflictingDocument: one doc_id stands for two readings. ContradictingRulings.
    """
    return resolve_with_report(readings, register, vocabulary, rulings)[0]


def resolve_with_report(
    readings: Iterable[tuple[DocumentHeader, Findings]],
    register: Register,
    vocabulary: Vocabulary,
    rulings: Rulings = NO_RULINGS,
    quotes: Quotes = "short",
) -> tuple[Graph, ResolveReport]:
    """Return the graph, and what could not be used; see `resolve`."""
    kept = _distinct(readings)
    concluded = conclude(kept, register, vocabulary, rulings)
    parts = [
        document_part(header, findings, concluded.verdicts, concluded.concealed, quotes)
        for header, findings in kept
    ]
    whole = join_parts((concluded.part, *parts))
    return Graph(nodes=whole.nodes, edges=whole.edges), concluded.report


def conclude(
    readings: Iterable[tuple[DocumentHeader, Findings]],
    register: Register,
    vocabulary: Vocabulary,
    rulings: Rulings = NO_RULINGS,
) -> Conclusions:
    """Return what the documents say together; each reading is needed only while it is read.

    Raises: ConflictingDocument: a doc_id comes twice. ContradictingRulings: they cannot all hold.
    """
    things = suppressed_things(rulings.suppressions)
    documents, every = said_by(readings, things)
    told = tell_apart(without(every, things.claims), things, rulings, register, vocabulary)
    claims, posts, people = told.claims, told.posts, told.people.people
    person_of = {mention.id: person.id for person in people for mention in person.mentions}
    corrections = [one for one in rulings.corrections if not told.concealed.concerns(one.id)]
    rules = corrected(corrections, person_of)
    tenures, never = _tenures(told, rules, register, vocabulary)
    events, eventless = place_events(claims.events, register, vocabulary)
    figures, figureless = place_figures(claims.figures, register, vocabulary)
    bodies, names = resolve_bodies(_named(posts, events, figures), register, vocabulary)
    part = join_parts(
        (
            bodies,
            resolve_positions(posts, names, vocabulary),
            person_nodes(told.people),
            tenures,
            resolve_vacancies(posts),
            Part(verdicts=(*_without_tenure(people), *told.wrong.verdicts, *never.verdicts)),
            resolve_events(events, names, people_by_document(told)),
            resolve_figures(figures, rules),
            resolve_changes(claims.unit_changes, register),
        )
    )
    corrected_part, unfounded = correction_part(corrections, part, (told.wrong, never), rules)
    decided = join_parts((part, judgement_part(told.ruled.judgements, person_of), corrected_part))
    left_out = Counter(part.counts) + Counter(eventless) + Counter(figureless) + _unplaced(claims, posts)
    concluded = conceal_part(decided, told.concealed)
    return Conclusions(
        part=Part(nodes=concluded.nodes, edges=concluded.edges),
        verdicts=_by_document(part.verdicts, told.every),
        concealed=told.concealed,
        report=ResolveReport(
            documents=documents,
            claims=sum(1 for _ in told.every.of_kinds()),
            people=len(people),
            tenures=sum(node.kind == "Tenure" for node in part.nodes),
            left_out=dict(sorted(left_out.items())),
            unsure=len(told.people.doubts),
            capped=told.people.capped,
            unknown_rulings=tuple(_without_names((*told.ruled.unknown, *unfounded), told.concealed)),
            warnings=tuple(_unknown_claims(things, every)),
        ),
    )


def _tenures(told: Told, rules: Corrected, register: Register, vocabulary: Vocabulary) -> tuple[Part, Struck]:
    held, never = never_held(held_by(told.people.people), rules)
    part = resolve_tenures(held, register, vocabulary, rules)
    if told.concealed.people:
        everyone = never_held(held_by(told.everybody), rules)[0]
        part = passed_on(part, resolve_tenures(everyone, register, vocabulary, rules))
    return part, never


def _without_names(unknown: Iterable[UnknownRuling], concealed: Concealed) -> Iterable[UnknownRuling]:
    return (UnknownRuling(concealed.told(one.ruling), one.missing) for one in unknown)


def _unknown_claims(things: Concealed, every: Claims) -> Iterable[str]:
    known = {stated.claim_id for _, stated in every.of_kinds()} if things.claims else set()
    for claim_id in sorted(things.claims - known):
        yield f"suppression of claim {claim_id}: no document says it"


def document_part(
    header: DocumentHeader,
    findings: Findings,
    verdicts: Mapping[str, Mapping[str, Sequence[Verdict]]],
    concealed: Concealed = NOTHING,
    quotes: Quotes = "short",
) -> Part:
    """Return the document and its claims, in the graph of the document; nothing if it is suppressed.

    Args:
        header, findings: of the document.
        verdicts: as concluded, by doc_id and claim id.
        concealed: as concluded.
        quotes: "none" leaves them out.
    """
    if header.doc_id in concealed.documents:
        return Part()
    reading = Reading(header, findings)
    every = state_claims(reading)
    names = concealed.mask(every)
    claims = without(every, concealed.withheld)
    shown = Shown(names=names, quotes=quotes)
    nodes, edges = claim_parts(claims, verdicts.get(header.doc_id, {}), shown)
    part = Part(nodes=(document_node(reading, names), *nodes), edges=edges)
    return under_another_id(part, header.doc_id) if names and names.is_spelled(header.doc_id) else part


def _distinct(
    readings: Iterable[tuple[DocumentHeader, Findings]],
) -> list[tuple[DocumentHeader, Findings]]:
    found: dict[str, tuple[DocumentHeader, Findings]] = {}
    for header, findings in readings:
        if found.setdefault(header.doc_id, (header, findings)) != (header, findings):
            raise ConflictingDocument(header.doc_id, (header.doc_id,))
    return list(found.values())


def _named(
    posts: Iterable[Post], events: Iterable[PlacedEvent], figures: Iterable[PlacedFigure]
) -> set[Body]:
    bodies = {post.body for post in posts if post.body}
    bodies |= {event.body for event in events}
    return bodies | {figure.body for figure in figures if figure.body}


def _without_tenure(people: Iterable[Person]) -> Iterable[Verdict]:
    """What claims say of a person and a position where there is no tenure to support."""
    for person in people:
        for post in posts_of_person(person):
            claim_id = post.stated.claim_id
            if post.position_id is None:
                yield Verdict(claim_id, ref("Person", person.id))
            elif post.finding.status == "nominated":
                yield Verdict(claim_id, ref("Person", person.id))
                yield Verdict(claim_id, ref("Position", post.position_id))


def _unplaced(claims: Claims, posts: Sequence[Post]) -> Counter[str]:
    counts = Counter(post.unplaced for post in posts if post.unplaced)
    counts["scope other"] = len(claims.tenures) - len(posts)
    return +counts


def _by_document(verdicts: Iterable[Verdict], claims: Claims) -> dict[str, dict[str, tuple[Verdict, ...]]]:
    homes = {stated.claim_id: stated.doc_id for _, stated in claims.of_kinds()}
    found: dict[str, dict[str, tuple[Verdict, ...]]] = {}
    for verdict in verdicts:
        of_document = found.setdefault(homes[verdict.claim_id], {})
        of_document[verdict.claim_id] = (*of_document.get(verdict.claim_id, ()), verdict)
    return found
