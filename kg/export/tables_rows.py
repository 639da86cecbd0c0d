"""The graph as tables for people: who, what, where and when by name, with ids beside the names.

Tables and columns stand in kg/export/columns.csv; a row here is a value by column, and what is not known is
left out. Names of units and bodies are those of the graph, titles and kinds those of the vocabulary.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from kg.export.facts import Facts, Held, text
from kg.export.tables import Cell, Column, Row, Table
from kg.export.tables_columns import declared
from kg.export.tables_names import Named, Names, id_of, name_of
from kg.graph.container import Graph
from kg.graph.lines import statement_id
from kg.model.graph import Edge, Node, Value
from kg.model.ids import split_ref
from kg.vocabulary import load_vocabulary

# "People's Committee of {unit}": what stands there is in the name of the body.
_PLACE = re.compile(r"(?: of| for)? ?\{\w+\}")
_LEVELS = ("Province", "District", "Commune")
_SYSTEMS = {"PartyBody": "party", "StateBody": "state", "FrontBody": "front"}
_BOUNDS = {
    "start_not_before": "startNotBefore",
    "start_not_after": "startNotAfter",
    "end_not_before": "endNotBefore",
    "end_not_after": "endNotAfter",
}


def tables(graph: Graph) -> tuple[Table, ...]:
    """Return the tables of a graph, in the order of columns.csv; rows are in the order of ids."""
    rows = _Rows(graph)
    made: dict[str, Callable[[], Iterator[Named]]] = {
        "people": rows.people,
        "positions": rows.positions,
        "tenures": rows.tenures,
        "bodies": rows.bodies,
        "units": rows.units,
        "changes": rows.changes,
        "figures": rows.figures,
        "events": rows.events,
        "claims": rows.claims,
        "documents": rows.documents,
    }
    known = declared()
    assert known.keys() == made.keys()
    return tuple(
        Table(
            name=name,
            vietnamese=about["vietnamese"],
            english=about["english"],
            columns=columns,
            rows=partial(_in_order, made[name], columns),
        )
        for name, (about, columns) in known.items()
    )


def _in_order(rows: Callable[[], Iterator[Named]], columns: tuple[Column, ...]) -> Iterator[Row]:
    names = [column.name for column in columns]
    for row in rows():
        assert row.keys() <= set(names), row.keys() - set(names)
        yield [_cell(row.get(name)) for name in names]


def _cell(value: Value | list[str] | None) -> Cell:
    if isinstance(value, tuple | list):
        return [str(one) for one in value] or None
    return value.isoformat() if isinstance(value, date) else value


class _Rows:
    """Makes the rows of each table."""

    def __init__(self, graph: Graph) -> None:
        self._facts = Facts(graph)
        self._edges = graph.edges
        self._vocabulary = load_vocabulary()
        self._names = Names(self._facts, self._vocabulary)
        self._held = list(self._facts.held())
        self._supports: defaultdict[str, list[str]] = defaultdict(list)
        self._disputes: defaultdict[str, list[str]] = defaultdict(list)
        self._supported: Counter[str] = Counter()
        self._about: dict[str, str] = {}
        for edge in graph.edges:
            if edge.type == "SUPPORTS":
                self._supports[edge.source].append(edge.target)
                self._supported[edge.target] += 1
            elif edge.type == "DISPUTES":
                self._disputes[edge.source].append(edge.target)
            elif edge.type == "ABOUT":
                self._about[edge.source] = edge.target

    def people(self) -> Iterator[Named]:
        tenures = Counter(held.person.ref for held in self._held)
        doubts: defaultdict[str, set[str]] = defaultdict(set)
        for edge in self._facts.doubts:
            doubts[edge.source].add(split_ref(edge.target)[1])
            doubts[edge.target].add(split_ref(edge.source)[1])
        for node in self._facts.of("Person"):
            yield {
                "person_id": node.id,
                "person_name": text(node, "name"),
                "spellings": node.properties.get("spellings"),
                "former_ids": node.properties.get("mentionIds"),
                "tenures": tenures[node.ref],
                "possibly_same": sorted(doubts[node.ref]),
            }

    def positions(self) -> Iterator[Named]:
        tenures = Counter(held.position.ref for held in self._held)
        for node in self._facts.of("Position"):
            body = self._facts.one("IN_BODY", node)
            yield {
                **self._names.position(node),
                **(self._names.body(body) if body else {}),
                "title_english": self._names.title(node)[1],
                "tenures": tenures[node.ref],
            }

    def tenures(self) -> Iterator[Named]:
        for held in self._held:
            yield {
                "tenure_id": held.tenure.id,
                "person_id": held.person.id,
                "person_name": text(held.person, "name"),
                **self._names.position(held.position),
                **self._names.body(held.body),
                "system": _system(held.body),
                **self._told(held),
            }

    def _told(self, held: Held) -> Named:
        properties = held.tenure.properties
        return {
            "capacity": text(held.tenure, "capacity"),
            "status": held.status,
            **{name: properties.get(known) for name, known in _BOUNDS.items()},
            "seen_on": properties.get("seenOn"),
            "term": text(held.term, "name") if held.term else None,
            "claims": self._supported[held.tenure.ref],
        }

    def bodies(self) -> Iterator[Named]:
        for node in self._facts.of("Body"):
            kind = self._vocabulary.bodies.get(str(node.properties["kind"]))
            yield {
                **self._names.body(node),
                "kind": text(node, "kind"),
                "kind_english": _PLACE.sub("", kind.english) if kind else None,
                "system": _system(node),
                "part_of_id": id_of(self._facts.one("PART_OF_BODY", node)),
                "subordinate_to_id": id_of(self._facts.one("SUBORDINATE_TO", node)),
                **_from_until(node),
                "former_names": node.properties.get("formerNames"),
            }

    def units(self) -> Iterator[Named]:
        for node in self._facts.of("Unit"):
            parent, province = self._facts.parent(node), self._names.province(node)
            yield {
                "unit_id": node.id,
                "unit": text(node, "name"),
                "code": text(node, "code"),
                "level": next((label.lower() for label in node.labels if label in _LEVELS), None),
                "parent_id": id_of(parent),
                "parent": name_of(parent),
                "province_id": id_of(province),
                "province": name_of(province),
                **_from_until(node),
            }

    def changes(self) -> Iterator[Named]:
        changes = {node.id: node for node in self._facts.of("UnitChange")}
        for edge in self._edges:
            if edge.type in ("MERGED_INTO", "MAY_HAVE_MERGED_INTO"):
                yield self._flow(edge, changes.get(str(edge.properties["change"])))

    def _flow(self, edge: Edge, change: Node | None) -> Named:
        source, target = self._facts.node(edge.source), self._facts.node(edge.target)
        return {
            "flow_id": statement_id(edge),
            "change_id": edge.properties["change"],
            "kind": text(change, "changeKind") if change else None,
            "source_id": source.id,
            "source": name_of(source),
            "target_id": target.id,
            "target": name_of(target),
            "province": name_of(self._names.province(target)),
            "is_certain": edge.type == "MERGED_INTO",
            "in_force": change.properties.get("inForce") if change else None,
            **{name: edge.properties.get(name) for name in ("extent", "effective", "act", "clause", "basis")},
        }

    def figures(self) -> Iterator[Named]:
        for node in self._facts.of("Figure"):
            about = self._facts.node(self._about[node.ref]) if node.ref in self._about else None
            yield {
                "figure_id": node.id,
                "about_kind": about.kind if about else None,
                "about_id": id_of(about),
                "about": name_of(about),
                "province": self._names.province_of(about),
                "variable": text(node, "variable"),
                "value": node.properties.get("value"),
                "modality": text(node, "modality"),
                "as_of": node.properties.get("asOf"),
                "as_of_not_before": node.properties.get("asOfNotBefore"),
                "as_of_not_after": node.properties.get("asOfNotAfter"),
            }

    def events(self) -> Iterator[Named]:
        people: defaultdict[str, list[str]] = defaultdict(list)
        for person in self._facts.of("Person"):
            for event in self._facts.all("TOOK_PART", person):
                people[event.ref].append(text(person, "name") or "")
        for node in self._facts.of("Event"):
            body, term = self._facts.one("ORGANISED_BY", node), self._facts.one("IN_TERM", node)
            told = self._names.body(body) if body else {}
            told.pop("unit_id", None)
            yield {
                "event_id": node.id,
                "event": text(node, "name"),
                "kind": text(node, "eventKind"),
                **told,
                "ordinal": node.properties.get("ordinal"),
                "term": name_of(term),
                "on": node.properties.get("on"),
                "people": people[node.ref],
            }

    def claims(self) -> Iterator[Named]:
        stated = {column.name: _camel(column.name) for column in declared()["claims"][1]}
        known = ("stated_", "span_", "rank", "quote", "modality", "confidence")
        for node in self._facts.of("Claim"):
            yield {
                "claim_id": node.id,
                "document_id": id_of(self._facts.one("STATED_IN", node)),
                "kind": text(node, "claimKind"),
                "supports": self._supports[node.ref],
                "disputes": self._disputes[node.ref],
                **{
                    name: node.properties.get(prop) for name, prop in stated.items() if name.startswith(known)
                },
            }

    def documents(self) -> Iterator[Named]:
        claims: Counter[str] = Counter(edge.target for edge in self._edges if edge.type == "STATED_IN")
        for node in self._facts.of("Document"):
            yield {
                "document_id": node.id,
                "title": text(node, "title"),
                "publisher": text(node, "publisher"),
                "issued": node.properties.get("issued"),
                "not_before": node.properties.get("notBefore"),
                "not_after": node.properties.get("notAfter"),
                "day_basis": text(node, "dayBasis"),
                "address": text(node, "source"),
                "claims": claims[node.ref],
                "sha256": text(node, "sha256"),
            }


def _system(body: Node) -> str | None:
    return next((_SYSTEMS[label] for label in body.labels if label in _SYSTEMS), None)


def _from_until(node: Node) -> Named:
    return {name: node.properties.get(name) for name in ("from", "until")}


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))
