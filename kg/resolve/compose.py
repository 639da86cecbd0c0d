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
from kg.model.ids import ref
from kg.resolve.bodies import Body
from kg.resolve.body_nodes import resolve_bodies
from kg.resolve.changes import resolve_changes
from kg.resolve.claims import Claims, claim_parts, state_claims, without, without_quotes
from kg.resolve.corrected import corrected, correction_part, never_held, wrong_claims
from kg.resolve.documents import document_node
from kg.resolve.events import PlacedEvent, place_events, resolve_events
from kg.resolve.figures import PlacedFigure, place_figures, resolve_figures
from kg.resolve.judged import judgement_part, rule
from kg.resolve.parts import Part, Reading, Verdict, join_parts
from kg.resolve.people import Person, find_mentions, person_nodes, resolve_people
from kg.resolve.positions import Post, place_post, resolve_positions
from kg.resolve.rulings import NO_RULINGS, Rulings
from kg.resolve.tenures import resolve_tenures, resolve_vacancies
from kg.text.fold import fold
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
    """

    documents: int = 0
    claims: int = 0
    people: int = 0
    tenures: int = 0
    left_out: dict[str, int] = {}
    unsure: int = 0
    capped: tuple[str, ...] = ()
    unknown_rulings: tuple[UnknownRuling, ...] = ()


class Conclusions(msgspec.Struct, frozen=True, kw_only=True):
    """What all documents together say.

    Attributes:
        part: nodes and edges of the graph "derived".
        verdicts: what claims mean, by doc_id and claim id; a claim that means nothing is not there.
        report: what became of the findings.
    """

    part: Part
    verdicts: dict[str, dict[str, tuple[Verdict, ...]]]
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
) -> tuple[Graph, ResolveReport]:
    """Return the graph, and what could not be used; see `resolve`."""
    kept = _distinct(readings)
    concluded = conclude(kept, register, vocabulary, rulings)
    parts = [document_part(header, findings, concluded.verdicts) for header, findings in kept]
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
    documents, every = _claims(readings)
    wrong = wrong_claims(rulings.corrections, {stated.claim_id for _, stated in every.of_kinds()})
    claims = without(every, wrong.claim_ids)
    posts = _posts_of(claims, register, vocabulary)
    mentions = find_mentions(posts)
    # A mention that only wrong claims are of is known, though nobody is concluded from it.
    named = find_mentions(_posts_of(every, register, vocabulary)) if wrong.claim_ids else mentions
    ruled = rule(rulings.judgements, {mention.id for mention in named})
    found = resolve_people(mentions, register, vocabulary, ruled.among({mention.id for mention in mentions}))
    people = found.people
    person_of = {mention.id: person.id for person in people for mention in person.mentions}
    rules = corrected(rulings.corrections, person_of)
    held, never = never_held(_held(people), rules)
    events, eventless = place_events(claims.events, register, vocabulary)
    figures, figureless = place_figures(claims.figures, register, vocabulary)
    bodies, names = resolve_bodies(_named(posts, events, figures), register, vocabulary)
    part = join_parts(
        (
            bodies,
            resolve_positions(posts, names, vocabulary),
            person_nodes(found),
            resolve_tenures(held, register, vocabulary),
            resolve_vacancies(posts),
            Part(verdicts=(*_without_tenure(people), *wrong.verdicts, *never.verdicts)),
            resolve_events(events, names, _people_by_document(people)),
            resolve_figures(figures, rules),
            resolve_changes(claims.unit_changes, register),
        )
    )
    corrections, unfounded = correction_part(rulings.corrections, part, (wrong, never), rules)
    decided = join_parts((part, judgement_part(ruled.judgements, person_of), corrections))
    left_out = Counter(part.counts) + Counter(eventless) + Counter(figureless) + _unplaced(claims, posts)
    return Conclusions(
        part=Part(nodes=decided.nodes, edges=decided.edges),
        verdicts=_by_document(part.verdicts, every),
        report=ResolveReport(
            documents=documents,
            claims=sum(1 for _ in every.of_kinds()),
            people=len(people),
            tenures=sum(node.kind == "Tenure" for node in part.nodes),
            left_out=dict(sorted(left_out.items())),
            unsure=len(found.doubts),
            capped=found.capped,
            unknown_rulings=(*ruled.unknown, *unfounded),
        ),
    )


def posts_of(
    readings: Iterable[tuple[DocumentHeader, Findings]], register: Register, vocabulary: Vocabulary
) -> list[Post]:
    """Return the posts that documents tell of, in order of document and text.

    Raises: ConflictingDocument: a doc_id comes twice.
    """
    return _posts_of(_claims(readings)[1], register, vocabulary)


def document_part(
    header: DocumentHeader,
    findings: Findings,
    verdicts: Mapping[str, Mapping[str, Sequence[Verdict]]],
) -> Part:
    """Return the document and its claims, in the graph of the document.

    Args:
        header, findings: of the document.
        verdicts: as concluded, by doc_id and claim id.
    """
    reading = Reading(header, findings)
    nodes, edges = claim_parts(reading, verdicts.get(header.doc_id, {}))
    return Part(nodes=(document_node(reading), *nodes), edges=edges)


def _distinct(
    readings: Iterable[tuple[DocumentHeader, Findings]],
) -> list[tuple[DocumentHeader, Findings]]:
    found: dict[str, tuple[DocumentHeader, Findings]] = {}
    for header, findings in readings:
        if found.setdefault(header.doc_id, (header, findings)) != (header, findings):
            raise ConflictingDocument(header.doc_id, (header.doc_id,))
    return list(found.values())


def _claims(readings: Iterable[tuple[DocumentHeader, Findings]]) -> tuple[int, Claims]:
    """Return how many documents there are and all their claims, in order of document and text."""
    found: dict[str, Claims] = {}
    for header, findings in readings:
        if header.doc_id in found:
            raise ConflictingDocument(header.doc_id, (header.doc_id,))
        found[header.doc_id] = without_quotes(state_claims(Reading(header, findings)))
    ordered = [found[doc_id] for doc_id in sorted(found)]
    return len(ordered), Claims(
        tenures=tuple(one for claims in ordered for one in claims.tenures),
        unit_changes=tuple(one for claims in ordered for one in claims.unit_changes),
        events=tuple(one for claims in ordered for one in claims.events),
        figures=tuple(one for claims in ordered for one in claims.figures),
    )


def _posts_of(claims: Claims, register: Register, vocabulary: Vocabulary) -> list[Post]:
    return [post for one in claims.tenures if (post := place_post(one, register, vocabulary))]


def _named(
    posts: Iterable[Post], events: Iterable[PlacedEvent], figures: Iterable[PlacedFigure]
) -> set[Body]:
    bodies = {post.body for post in posts if post.body}
    bodies |= {event.body for event in events}
    return bodies | {figure.body for figure in figures if figure.body}


def _held(people: Iterable[Person]) -> dict[tuple[str, str], list[Post]]:
    """The posts that make tenures, by person and position; a nomination makes none."""
    held: dict[tuple[str, str], list[Post]] = {}
    for person in people:
        for post in _posts(person):
            if post.position_id and post.finding.status != "nominated":
                held.setdefault((person.id, post.position_id), []).append(post)
    return held


def _without_tenure(people: Iterable[Person]) -> Iterable[Verdict]:
    """What claims say of a person and a position where there is no tenure to support."""
    for person in people:
        for post in _posts(person):
            claim_id = post.stated.claim_id
            if post.position_id is None:
                yield Verdict(claim_id, ref("Person", person.id))
            elif post.finding.status == "nominated":
                yield Verdict(claim_id, ref("Person", person.id))
                yield Verdict(claim_id, ref("Position", post.position_id))


def _posts(person: Person) -> Iterable[Post]:
    return (post for mention in person.mentions for post in mention.posts)


def _people_by_document(people: Iterable[Person]) -> Mapping[tuple[str, str], Sequence[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    for person in people:
        for mention in person.mentions:
            key = (mention.doc_id, fold(mention.posts[0].finding.person))
            found.setdefault(key, set()).add(person.id)
    return {key: sorted(ids) for key, ids in found.items()}


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
