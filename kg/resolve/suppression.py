"""What suppressions take out of a graph, and what must not be named in what stays.

A document or a claim is left out before anything is concluded. People are told apart first: somebody is
suppressed if any of their mentions is, so that they stay out when documents come and their id moves, and
whoever is found to be one with them goes too. Then all claims about them are left out, and with these all
that only these say.

A name is also that of others. Whoever bears it and is known as somebody else stays, with name and posts. A
claim that names nobody known (no unit resolved, a post in a company) may be about the suppressed person, and
goes. In what is left the name is masked (`NameMask`):

in documents that name the person    everywhere but where somebody else is named; by given name too
in those that name a namesake only   nowhere
in all others                        in full, as they may mean the person
"""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import TypeVar

import msgspec

from kg.model.findings import Tenure
from kg.model.graph import Edge, Node, Value
from kg.model.ids import digest, document_graph, mention_id, ref
from kg.resolve.claims import Claims
from kg.resolve.concealed import Concealed
from kg.resolve.parts import Part, Stated
from kg.resolve.people import People, Person
from kg.resolve.positions import person_span
from kg.resolve.rulings import Suppression
from kg.resolve.spelling import name_key

E = TypeVar("E", Node, Edge)

# Properties in which words about people stand: reasons of the machine, and what people wrote.
_TOLD = frozenset({"why", "reason", "reasons", "sameReasons"})


def salted_hash(salt: str, ident: str) -> str:
    """Return the hash of an id in hexadecimal digits: SHA-256 of salt, colon and id."""
    return hashlib.sha256(f"{salt}:{ident}".encode()).hexdigest()


def person_suppression(
    salt: str, idents: Sequence[str], *, by: str | None = None, on: date | None = None, why: str | None = None
) -> Suppression:
    """Return the suppression of a person by the ids of their mentions, the one that is meant first."""
    first, *others = (salted_hash(salt, ident) for ident in idents)
    return Suppression(person=f"sha256:{salt}:{first}", mentions=tuple(sorted(others)), by=by, on=on, why=why)


def suppressed_things(suppressions: Iterable[Suppression]) -> Concealed:
    """Return the documents and claims that are suppressed; they are left out before people are told apart."""
    wanted = list(suppressions)
    return Concealed(
        documents=frozenset(one.document for one in wanted if one.document),
        claims=frozenset(one.claim for one in wanted if one.claim),
    )


def suppressed_mentions(mentions: Iterable[str], suppressions: Iterable[Suppression]) -> frozenset[str]:
    """Return those of the mentions whose salted hash is in a suppression.

    Each salt costs a pass over the mentions: a file has one (`kg suppress` keeps to it).
    """
    hashes: dict[str, set[str]] = {}
    for one in suppressions:
        if one.person:
            _, salt, first = one.person.split(":")
            hashes.setdefault(salt, set()).update((first, *one.mentions))
    if not hashes:
        return frozenset()
    known = list(mentions)
    return frozenset(
        ident
        for salt, wanted in sorted(hashes.items())
        for ident in known
        if salted_hash(salt, ident) in wanted
    )


def conceal(
    things: Concealed, people: Collection[Person], claims: Claims, suppressions: Iterable[Suppression]
) -> Concealed:
    """Return all that must not be shown.

    Args:
        things: documents and claims that are suppressed.
        people: all of them, suppressed ones too.
        claims: all that documents say, without these documents and claims.
    """
    ids = [mention.id for person in people for mention in person.mentions]
    found = suppressed_mentions(ids, suppressions)
    hidden = [person for person in people if any(mention.id in found for mention in person.mentions)]
    if not hidden:
        return things
    mentions = frozenset(mention.id for person in hidden for mention in person.mentions)
    names = tuple(tuple(sorted(_spellings(person))) for person in hidden)
    others = frozenset(ids) - mentions
    keys = frozenset(name_key(name) for spellings in names for name in spellings)
    return msgspec.structs.replace(
        things,
        about=frozenset(one.claim_id for one in claims.tenures if _is_about(one, keys, others)),
        people=frozenset(person.id for person in hidden),
        mentions=mentions,
        names=names,
    )


def shown_people(found: People, concealed: Concealed) -> People:
    """Return the people without those who are suppressed, and without doubts whether they are one of them."""
    hidden = concealed.people
    return msgspec.structs.replace(
        found,
        people=tuple(person for person in found.people if person.id not in hidden),
        doubts=tuple(doubt for doubt in found.doubts if hidden.isdisjoint((doubt.a, doubt.b))),
    )


def conceal_part(part: Part, concealed: Concealed) -> Part:
    """Return conclusions without the names of suppressed people in reasons, also in those people wrote."""
    if not concealed.people:
        return part
    return msgspec.structs.replace(
        part,
        nodes=tuple(_told(node, concealed) for node in part.nodes),
        edges=tuple(_told(edge, concealed) for edge in part.edges),
    )


def passed_on(part: Part, whole: Part) -> Part:
    """Return tenures as they are where a suppressed person is known to have the seat since: held, not holds.

    Nobody is named and no day is set by it.

    Args:
        part: tenures of those who are shown. whole: of all.
    """
    over = {edge.properties["tenure"] for edge in whole.edges if edge.type == "HELD"}
    return msgspec.structs.replace(
        part,
        edges=tuple(
            msgspec.structs.replace(edge, type="HELD")
            if edge.type == "HOLDS" and edge.properties["tenure"] in over
            else edge
            for edge in part.edges
        ),
    )


def under_another_id(part: Part, doc_id: str) -> Part:
    """Return the part of a document under a hash of its id, which spells a name that must not be shown."""
    other = "x" + digest("document", doc_id)
    old, graphs = ref("Document", doc_id), (document_graph(doc_id), document_graph(other))

    def node(one: Node) -> Node:
        moved = msgspec.structs.replace(one, graph=graphs[1])
        if one.ref != old:
            return moved
        properties = one.properties | {"identifier": other}
        return msgspec.structs.replace(moved, id=other, properties=properties)

    def edge(one: Edge) -> Edge:
        target = ref("Document", other) if one.target == old else one.target
        return msgspec.structs.replace(one, target=target, graph=graphs[1])

    return msgspec.structs.replace(
        part, nodes=tuple(map(node, part.nodes)), edges=tuple(map(edge, part.edges))
    )


def _spellings(person: Person) -> set[str]:
    return {post.finding.person for mention in person.mentions for post in mention.posts}


def _is_about(stated: Stated[Tenure], keys: Collection[str], others: Collection[str]) -> bool:
    """Whether a claim is about a person of these names, and not about one of the others."""
    finding = stated.finding
    if not finding.person or name_key(finding.person) not in keys:
        return False
    return mention_id(stated.doc_id, person_span(finding)) not in others


def _told(one: E, concealed: Concealed) -> E:
    """A node or an edge with the words about people masked."""
    if _TOLD.isdisjoint(one.properties):
        return one
    properties = {
        name: _masked(value, concealed) if name in _TOLD else value for name, value in one.properties.items()
    }
    return msgspec.structs.replace(one, properties=properties)


def _masked(value: Value, concealed: Concealed) -> Value:
    if isinstance(value, tuple):
        return tuple(sorted({concealed.told(str(one)) for one in value}))
    return concealed.told(str(value))
