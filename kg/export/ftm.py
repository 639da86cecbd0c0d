"""People and posts as FollowTheMoney entities, one JSON object a line.

Person, Organization and PublicBody, Position, Occupancy, Territory, Article, Event, Succession; Similar joins
people who may be the same. An Occupancy has a startDate or an endDate only where it is certain to the day,
month or year that it names; the days on which somebody was seen in office are its `date`. Ids are made of the
kind and the id of the node. docs/exchange.md says what is lost.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import IO

import msgspec

from kg.export.facts import Facts, Held, Said, address, text, texts
from kg.graph.container import Graph
from kg.model.graph import Node
from kg.model.ids import digest
from kg.text.normalise import INVISIBLE
from kg.vocabulary import Vocabulary, load_vocabulary
from kg.vocabulary.concepts import bare_english

COUNTRY = "vn"
LANGUAGE = "vie"
# What FollowTheMoney allows in an id, and how long a value without a type of its own may be.
_ID = re.compile(r"[0-9a-zA-Z.\-]{1,180}")
_LONGEST = 250
_LEVELS = {"Province": "adm1", "District": "adm2", "Commune": "adm3"}
_RELATIONS = {"PART_OF_BODY": "part of", "SUBORDINATE_TO": "subordinate to", "LEADS": "leads"}

Properties = dict[str, Iterable[str | None]]


class Entity(msgspec.Struct, frozen=True):
    """One entity: every property has a list of strings, in ascending order, and none is empty."""

    id: str
    schema: str
    properties: dict[str, list[str]]


def write(graph: Graph, output: IO[bytes]) -> str:
    """Write the entities to a binary stream, one a line; equal graphs give equal bytes.

    Returns: how many there are, for people.
    """
    encoder = msgspec.json.Encoder()
    count = 0
    for entity in entities(graph):
        output.write(encoder.encode(entity) + b"\n")
        count += 1
    return f"{count} entities"


def entities(graph: Graph) -> Iterator[Entity]:
    """Yield the entities, by schema; within one in order of the nodes they are made of."""
    made = _Entities(Facts(graph), load_vocabulary())
    yield from made.articles()
    yield from made.territories()
    yield from made.bodies()
    yield from made.relations()
    yield from made.positions()
    yield from made.people()
    yield from made.occupancies()
    yield from made.events()


def entity_id(node: Node) -> str:
    """Return the id of the entity of a node.

    >>> entity_id(Node(kind="Body", id="vn.bo-noi-vu", graph="derived"))
    'vietgov-body-vn.bo-noi-vu'
    >>> entity_id(Node(kind="Document", id="tin/bài 1", graph="derived"))
    'vietgov-document-f9d864f71d4b381a'
    """
    ident = node.id if _ID.fullmatch(node.id) and node.id[-1].isalnum() else digest(node.kind, node.id)
    return f"vietgov-{node.kind.lower()}-{ident}"


def _entity(ident: str, schema: str, properties: Properties) -> Entity:
    found = {
        name: sorted({_clean(one) for one in values if one} - {""}) for name, values in properties.items()
    }
    return Entity(ident, schema, {name: values for name, values in found.items() if values})


def _clean(value: str) -> str:
    """Return a value as FollowTheMoney cleans it: NFC, without line ends, further spaces, invisible signs."""
    return " ".join(unicodedata.normalize("NFC", INVISIBLE.sub("", value)).split())


class _Entities:
    """Makes the entities of each schema."""

    def __init__(self, facts: Facts, vocabulary: Vocabulary) -> None:
        self._facts = facts
        self._vocabulary = vocabulary

    def articles(self) -> Iterator[Entity]:
        for node in self._facts.of("Document"):
            yield _entity(
                entity_id(node),
                "Article",
                {
                    "fileName": [_short(node.id)],
                    "title": [_short(text(node, "title"))],
                    "publisher": [_short(text(node, "publisher"))],
                    "publishedAt": [text(node, "issued")],
                    "sourceUrl": [address(node)],
                    "language": [LANGUAGE],
                    "country": [COUNTRY],
                },
            )

    def territories(self) -> Iterator[Entity]:
        for node in self._facts.units(self._facts.of("Body")):
            parent = self._facts.parent(node)
            days = (_told("from", text(node, "from")), _told("until", text(node, "until")))
            yield _entity(
                entity_id(node),
                "Territory",
                {
                    "name": [text(node, "name")],
                    "level": [_LEVELS[label] for label in node.labels if label in _LEVELS],
                    "partOf": [entity_id(parent) if parent else None],
                    "country": [COUNTRY],
                    "summary": [", ".join(filter(None, (f"code {node.properties['code']}", *days)))],
                },
            )

    def bodies(self) -> Iterator[Entity]:
        for node in self._facts.of("Body"):
            kind = self._vocabulary.bodies.get(str(node.properties["kind"]))
            yield _entity(
                entity_id(node),
                "PublicBody" if "StateBody" in node.labels else "Organization",
                {
                    "name": [text(node, "name")],
                    "previousName": texts(node, "formerNames"),
                    "classification": [bare_english(kind.english) if kind else text(node, "kind")],
                    "country": [COUNTRY],
                    "jurisdiction": [COUNTRY],
                },
            )

    def relations(self) -> Iterator[Entity]:
        """Successions of bodies, and the links for which there is no schema of their own."""
        for node in self._facts.of("Body"):
            for before in self._facts.all("SUCCEEDS", node):
                yield _pair("Succession", before, node, ("predecessor", "successor"), {})
            for type_, role in _RELATIONS.items():
                for other in self._facts.all(type_, node):
                    yield _pair("UnknownLink", node, other, ("subject", "object"), {"role": [role]})
            unit = self._facts.one("OF_UNIT", node)
            if unit is not None:
                yield _pair("UnknownLink", node, unit, ("subject", "object"), {"role": ["body of"]})

    def positions(self) -> Iterator[Entity]:
        for node in self._facts.of("Position"):
            body = self._facts.one("IN_BODY", node)
            unit = self._facts.one("OF_UNIT", body) if body else None
            yield _entity(
                entity_id(node),
                "Position",
                {
                    "name": [text(node, "name")],
                    "organization": [entity_id(body) if body else None],
                    "subnationalArea": [text(unit, "name") if unit else None],
                    "country": [COUNTRY],
                },
            )

    def people(self) -> Iterator[Entity]:
        for node in self._facts.of("Person"):
            told: Properties = {
                "name": [text(node, "name")],
                "alias": texts(node, "spellings"),
                "country": [COUNTRY],
            }
            yield _entity(entity_id(node), "Person", told | _sources(self._facts.said(node.ref)))
        for doubt in self._facts.doubts:
            one, other = self._facts.node(doubt.source), self._facts.node(doubt.target)
            reasons = doubt.properties.get("reasons", ())
            assert isinstance(reasons, tuple)
            told = {
                "confidenceScore": [str(doubt.properties["score"])],
                "criteria": [_short(str(reason)) for reason in reasons],
                "matcher": ["vietgov-kg"],
            }
            yield _pair("Similar", one, other, ("candidate", "match"), told)

    def occupancies(self) -> Iterator[Entity]:
        for held in self._facts.held():
            tenure, term = held.tenure, held.term
            said = self._facts.said(tenure.ref)
            told: Properties = {
                "holder": [entity_id(held.person)],
                "post": [entity_id(held.position)],
                "startDate": [self._facts.date(tenure, "start")],
                "endDate": [self._facts.date(tenure, "end")],
                "date": texts(tenure, "seenOn"),
                "periodStart": [text(term, "fromYear") if term else None],
                "periodEnd": [text(term, "untilYear") if term else None],
                "status": [held.status],
                "summary": [_bounds(held)],
                "description": [f"“{words}”" for one in said for words in one.quotes],
            }
            yield _entity(entity_id(tenure), "Occupancy", told | _sources(said))

    def events(self) -> Iterator[Entity]:
        people: dict[str, list[str]] = {}
        for person in self._facts.of("Person"):
            for event in self._facts.all("TOOK_PART", person):
                people.setdefault(event.ref, []).append(entity_id(person))
        for node in self._facts.of("Event"):
            body = self._facts.one("ORGANISED_BY", node)
            yield _entity(
                entity_id(node),
                "Event",
                {
                    "name": [_short(text(node, "name"))],
                    "date": [text(node, "on")],
                    "organizer": [entity_id(body) if body else None],
                    "involved": people.get(node.ref, ()),
                    "country": [COUNTRY],
                }
                | _sources(self._facts.said(node.ref)),
            )


def _pair(schema: str, one: Node, other: Node, ends: tuple[str, str], told: Properties) -> Entity:
    ident = digest(schema, one.ref, other.ref, *map(str, told.get("role", ())))
    joined: Properties = {ends[0]: [entity_id(one)], ends[1]: [entity_id(other)]}
    return _entity(f"vietgov-{schema.lower()}-{ident}", schema, joined | told)


def _sources(said: Iterable[Said]) -> Properties:
    documents = [one.document for one in said]
    return {
        "proof": [entity_id(document) for document in documents],
        "sourceUrl": [address(document) for document in documents],
        "publisher": [_short(text(document, "publisher")) for document in documents],
    }


def _bounds(held: Held) -> str:
    """Return capacity and bounds in words: "acting; began 2025-07-01 to 2025-07-17"."""
    tenure = held.tenure
    capacity = text(tenure, "capacity")
    parts = [f"capacity: {capacity}"] if capacity != "full" else []
    for side, word in (("start", "began"), ("end", "ended")):
        first, last = (text(tenure, f"{side}Not{bound}") for bound in ("Before", "After"))
        if first or last:
            days = (_told("not before", first), _told("not after", last))
            parts.append(f"{word} {' and '.join(filter(None, days))}")
    return "; ".join(parts)


def _told(word: str, value: str | None) -> str | None:
    return f"{word} {value}" if value else None


def _short(value: str | None) -> str | None:
    """Return a value cut to the length that FollowTheMoney takes."""
    return value if value is None or len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…"
