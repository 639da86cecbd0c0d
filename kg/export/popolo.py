"""People and posts as Popolo JSON: persons, organizations, posts, memberships, areas, events.

One object with a list a class, as popoloproject.com specifies the classes; ids are the IRIs of the graph. A
date is there only where it is certain to the day, month or year that it names (`Facts.date`); the four bounds
of a tenure, the days on which it was seen, and what else Popolo has no term for stand in `extra`. People who
may be the same stay apart and are linked. docs/exchange.md says what is lost.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import IO, Any

import msgspec

from kg.export.facts import Facts, Held, Said, address_or_iri, text, texts
from kg.graph.container import Graph
from kg.model.graph import Node
from kg.model.ids import iri
from kg.vocabulary import Vocabulary, load_vocabulary
from kg.vocabulary.concepts import bare_english

Thing = dict[str, Any]

_SCHEME = "vietgov"
_BOUNDS = {
    "start_not_before": "startNotBefore",
    "start_not_after": "startNotAfter",
    "end_not_before": "endNotBefore",
    "end_not_after": "endNotAfter",
}
_LEVELS = ("Province", "District", "Commune")


def write(graph: Graph, output: IO[bytes]) -> str:
    """Write the graph's people and posts to a binary stream, one thing a line; equal graphs give equal bytes.

    Returns: how many things of each class there are, for people.
    """
    popolo = _Popolo(Facts(graph), load_vocabulary())
    lists = {
        "persons": popolo.persons(),
        "organizations": popolo.organizations(),
        "posts": popolo.posts(),
        "memberships": popolo.memberships(),
        "areas": popolo.areas(),
        "events": popolo.events(),
    }
    before = "{"
    told = []
    for name, things in lists.items():
        output.write(f'{before}"{name}": ['.encode())
        count = 0
        for thing in things:
            output.write((b",\n" if count else b"\n") + msgspec.json.encode(_filled(thing)))
            count += 1
        told.append(f"{count} {name}")
        before = "],\n"
    output.write(b"]}\n")
    return ", ".join(told)


def _filled(thing: Thing) -> Thing:
    return {name: value for name, value in thing.items() if value not in (None, [], {})}


class _Popolo:
    """Makes the things of each class, in order of their ids."""

    def __init__(self, facts: Facts, vocabulary: Vocabulary) -> None:
        self._facts = facts
        self._vocabulary = vocabulary
        self._held = list(facts.held())
        self._tenures: dict[str, list[str]] = {}
        for held in self._held:
            for node in (held.person, held.position, held.body):
                self._tenures.setdefault(node.ref, []).append(held.tenure.ref)
        self._maybe: dict[str, list[Thing]] = {}
        for doubt in facts.doubts:
            note = f"possibly the same person (probability {doubt.properties['score']})"
            for one, other in ((doubt.source, doubt.target), (doubt.target, doubt.source)):
                self._maybe.setdefault(one, []).append({"url": iri(other), "note": note})

    def persons(self) -> Iterator[Thing]:
        for node in self._facts.of("Person"):
            former = texts(node, "mentionIds")
            yield {
                "id": iri(node.ref),
                "name": text(node, "name"),
                "other_names": [{"name": name, "note": "spelling"} for name in texts(node, "spellings")],
                "identifiers": [_identifier(one) for one in (node.id, *former)],
                "links": self._maybe.get(node.ref),
                "sources": self._sources(node),
            }

    def organizations(self) -> Iterator[Thing]:
        for node in self._facts.of("Body"):
            kind = self._vocabulary.bodies.get(str(node.properties["kind"]))
            bounds = {
                "not_before": _day(node, "from"),
                "not_after": _day(node, "until"),
                "subordinate_to": _ids(self._facts.all("SUBORDINATE_TO", node)),
                "leads": _ids(self._facts.all("LEADS", node)),
                "succeeds": _ids(self._facts.all("SUCCEEDS", node)),
            }
            yield {
                "id": iri(node.ref),
                "name": text(node, "name"),
                "other_names": [{"name": name, "note": "former name"} for name in texts(node, "formerNames")],
                "identifiers": [_identifier(node.id)],
                "classification": bare_english(kind.english) if kind else text(node, "kind"),
                "parent_id": _id(self._facts.one("PART_OF_BODY", node)),
                "area_id": _id(self._facts.one("OF_UNIT", node)),
                "sources": self._sources(node),
                "extra": _filled({"kind": text(node, "kind"), "labels": list(node.labels), **bounds}),
            }

    def posts(self) -> Iterator[Thing]:
        bodies = {held.position.ref: held.body for held in self._held}
        for node in self._facts.of("Position"):
            body = bodies.get(node.ref) or self._facts.one("IN_BODY", node)
            yield {
                "id": iri(node.ref),
                "label": text(node, "name"),
                "role": self._role(node),
                "organization_id": _id(body),
                "area_id": _id(self._facts.one("OF_UNIT", body)) if body else None,
                "sources": self._sources(node),
            }

    def memberships(self) -> Iterator[Thing]:
        for held in self._held:
            yield {
                "id": iri(held.tenure.ref),
                "label": text(held.position, "name"),
                "role": self._role(held.position),
                "person_id": iri(held.person.ref),
                "organization_id": iri(held.body.ref),
                "post_id": iri(held.position.ref),
                "area_id": _id(held.unit),
                "start_date": self._facts.date(held.tenure, "start"),
                "end_date": self._facts.date(held.tenure, "end"),
                "sources": self._sources(held.tenure),
                "extra": _more(held),
            }

    def areas(self) -> Iterator[Thing]:
        for node in self._facts.units(self._facts.of("Body")):
            level = next((label for label in node.labels if label in _LEVELS), None)
            yield {
                "id": iri(node.ref),
                "name": text(node, "name"),
                "identifier": text(node, "code"),
                "classification": level.lower() if level else None,
                "parent_id": _id(self._facts.parent(node)),
                "extra": _filled({"from": _day(node, "from"), "until": _day(node, "until")}),
            }

    def events(self) -> Iterator[Thing]:
        attendees: dict[str, list[Thing]] = {}
        for person in self._facts.of("Person"):
            shown = {"id": iri(person.ref), "name": text(person, "name")}
            for event in self._facts.all("TOOK_PART", person):
                attendees.setdefault(event.ref, []).append(shown)
        for node in self._facts.of("Event"):
            term = self._facts.one("IN_TERM", node)
            yield {
                "id": iri(node.ref),
                "name": text(node, "name"),
                "classification": text(node, "eventKind"),
                "identifiers": [_identifier(node.id)],
                "organization_id": _id(self._facts.one("ORGANISED_BY", node)),
                "attendees": attendees.get(node.ref),
                "sources": self._sources(node),
                "extra": _filled(
                    {
                        "on": _day(node, "on"),
                        "ordinal": node.properties.get("ordinal"),
                        "term": text(term, "name") if term else None,
                    }
                ),
            }

    def _sources(self, node: Node) -> list[Thing]:
        said = self._facts.said(node.ref, *self._tenures.get(node.ref, ()))
        is_own = node.ref not in self._tenures
        return [{"url": address_or_iri(one.document), "note": _note(one, is_own=is_own)} for one in said]

    def _role(self, position: Node) -> str | None:
        title = self._vocabulary.titles.get(str(position.properties["title"]))
        return title.name if title else text(position, "title")


def _more(held: Held) -> Thing:
    tenure = held.tenure
    return _filled(
        {
            "status": held.status,
            "capacity": text(tenure, "capacity"),
            "term": text(held.term, "name") if held.term else None,
            **{name: _day(tenure, prop) for name, prop in _BOUNDS.items()},
            "seen_on": list(texts(tenure, "seenOn")),
        }
    )


def _note(said: Said, *, is_own: bool) -> str:
    """Return title, publisher, day and, of what a membership or an event stands on, the words."""
    document = said.document
    parts = (text(document, "title") or document.id, text(document, "publisher"), _day(document, "issued"))
    note = "; ".join(filter(None, parts))
    return " ".join([note, *(f"“{words}”" for words in said.quotes)]) if is_own else note


def _identifier(ident: str) -> Thing:
    return {"identifier": ident, "scheme": _SCHEME}


def _ids(nodes: Iterable[Node]) -> list[str]:
    return [iri(node.ref) for node in nodes]


def _id(node: Node | None) -> str | None:
    return iri(node.ref) if node else None


def _day(node: Node, name: str) -> str | None:
    value = node.properties.get(name)
    return value.isoformat() if isinstance(value, date) else None
