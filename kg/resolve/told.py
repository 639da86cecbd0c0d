"""Who is who in all documents, and who of them is shown."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kg.errors import ConflictingDocument
from kg.model.document import DocumentHeader
from kg.model.findings import Findings
from kg.resolve.blocks import resolve_people
from kg.resolve.claims import Claims, state_claims, without, without_quotes
from kg.resolve.concealed import NOTHING, Concealed
from kg.resolve.corrected import Struck, wrong_claims
from kg.resolve.judged import Ruled, rule
from kg.resolve.parts import Reading
from kg.resolve.people import People, Person, find_mentions
from kg.resolve.positions import Post, place_post
from kg.resolve.rulings import Rulings
from kg.resolve.suppression import conceal, shown_people
from kg.text.fold import fold
from kg.units import Register
from kg.vocabulary import Vocabulary


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """Who is who, and what is shown.

    Attributes:
        claims, posts, people: what is shown and counts.
        every: claims that are shown, also those that corrections call wrong.
        everybody: all people, suppressed ones too.
    """

    claims: Claims
    posts: list[Post]
    people: People
    every: Claims
    everybody: tuple[Person, ...]
    wrong: Struck
    ruled: Ruled
    concealed: Concealed


def tell_apart(
    said: Claims, things: Concealed, rulings: Rulings, register: Register, vocabulary: Vocabulary
) -> Told:
    """Tell people apart by all that is said, and then leave out who is suppressed."""
    wrong = wrong_claims(rulings.corrections, {stated.claim_id for _, stated in said.of_kinds()})
    claims = without(said, wrong.claim_ids)
    posts = _posts_of(claims, register, vocabulary)
    mentions = find_mentions(posts)
    # A mention that only wrong claims are of is known, though nobody is concluded from it.
    named = find_mentions(_posts_of(said, register, vocabulary)) if wrong.claim_ids else mentions
    ruled = rule(rulings.judgements, {mention.id for mention in named})
    found = resolve_people(mentions, register, vocabulary, ruled.among({mention.id for mention in mentions}))
    concealed = conceal(things, found.people, said, rulings.suppressions)
    return Told(
        claims=without(claims, concealed.about),
        posts=[post for post in posts if post.stated.claim_id not in concealed.about],
        people=shown_people(found, concealed),
        every=without(said, concealed.about),
        everybody=found.people,
        wrong=wrong.without(concealed.about),
        ruled=ruled.without(concealed.mentions),
        concealed=concealed,
    )


def said_by(readings: Iterable[tuple[DocumentHeader, Findings]], things: Concealed) -> tuple[int, Claims]:
    """Return how many documents are shown and all their claims, in order of document and text."""
    found: dict[str, Claims] = {}
    for header, findings in readings:
        if header.doc_id in things.documents:
            continue
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


def posts_of(
    readings: Iterable[tuple[DocumentHeader, Findings]], register: Register, vocabulary: Vocabulary
) -> list[Post]:
    """Return the posts that documents tell of, in order of document and text.

    Raises: ConflictingDocument: a doc_id comes twice.
    """
    return _posts_of(said_by(readings, NOTHING)[1], register, vocabulary)


def held_by(people: Iterable[Person]) -> dict[tuple[str, str], list[Post]]:
    """Return the posts that make tenures, by person and position; a nomination makes none."""
    held: dict[tuple[str, str], list[Post]] = {}
    for person in people:
        for post in posts_of_person(person):
            if post.position_id and post.finding.status != "nominated":
                held.setdefault((person.id, post.position_id), []).append(post)
    return held


def people_by_document(told: Told) -> Mapping[tuple[str, str], Sequence[str]]:
    """Return ids of people by document and folded name; nobody where it may be somebody suppressed."""
    found: dict[tuple[str, str], set[str]] = {}
    for person in told.everybody:
        for mention in person.mentions:
            key = (mention.doc_id, fold(mention.posts[0].finding.person))
            found.setdefault(key, set()).add(person.id)
    hidden = told.concealed.people
    return {key: sorted(ids) for key, ids in found.items() if hidden.isdisjoint(ids)}


def posts_of_person(person: Person) -> Iterable[Post]:
    """Return all posts that are said of a person."""
    return (post for mention in person.mentions for post in mention.posts)


def _posts_of(claims: Claims, register: Register, vocabulary: Vocabulary) -> list[Post]:
    return [post for one in claims.tenures if (post := place_post(one, register, vocabulary))]
