"""Nodes and values of the graph in words, for lines that people read."""

import re
from collections.abc import Mapping

import pyoxigraph as ox

from kg.check.concepts import concept_label
from kg.errors import SchemaError
from kg.export.rdf_terms import name, reference
from kg.graph.schema import PREFIXES
from kg.model.ids import CONCEPTS, RESOURCES

_NAMED_BY = ("foaf:name", "skos:prefLabel", "vg:name", "dcterms:title", "vg:number", "vg:quote")
_VARIABLE = re.compile(r"\{(\w+)\}")
_LONGEST = 80
# Longer bases first: concept: is inside no other, but a base may begin another.
_BASES = sorted(((base, prefix) for prefix, base in PREFIXES.items()), key=lambda pair: -len(pair[0]))


def curie(iri: str) -> str:
    """Return an IRI with the prefix of the schema, or as it is.

    >>> curie("http://www.w3.org/ns/org#holds")
    'org:holds'
    """
    return next(
        (f"{prefix}:{iri.removeprefix(base)}" for base, prefix in _BASES if iri.startswith(base)), iri
    )


def variables(message: str) -> set[str]:
    """Return the names of the variables that a message shows.

    >>> sorted(variables("{this} ended on {day}"))
    ['day', 'this']
    """
    return set(_VARIABLE.findall(message))


def node_text(term: object) -> str:
    """Return the reference of a node ("Person/m1"), else the IRI."""
    iri = term.value if isinstance(term, ox.NamedNode) else str(term)
    try:
        return reference(iri)
    except SchemaError:
        return curie(iri)


class Words:
    """Names of the nodes of one store, remembered."""

    def __init__(self, store: ox.Store) -> None:
        self._store = store
        self._known: dict[str, str] = {}

    def line(self, message: str, row: Mapping[str, object]) -> str:
        """Return the message with the values of a row; "unknown" for what a row has no value of."""
        return _VARIABLE.sub(lambda found: self.text(row.get(found[1])), message)

    def text(self, term: object) -> str:
        """Return a value as it is, a node with its name and reference: "xã Mẫu [Unit/00001-0]"."""
        if term is None:
            return "unknown"
        if isinstance(term, ox.Literal):
            return _shortened(term.value)
        if not isinstance(term, ox.NamedNode):
            return str(term)
        if term.value not in self._known:
            self._known[term.value] = self._described(term)
        return self._known[term.value]

    def _described(self, node: ox.NamedNode) -> str:
        if node.value.startswith(CONCEPTS):
            return concept_label(node) or node_text(node)
        named = self._name(node) if node.value.startswith(RESOURCES) else None
        return f"{named} [{node_text(node)}]" if named else node_text(node)

    def _name(self, node: ox.NamedNode) -> str | None:
        person, position = (self._object(node, predicate) for predicate in ("org:member", "vg:position"))
        if isinstance(person, ox.NamedNode) and isinstance(position, ox.NamedNode):
            return f"{self._name(person)}, {self._name(position)}"
        found = (self._object(node, predicate) for predicate in _NAMED_BY)
        return next((_shortened(one.value) for one in found if isinstance(one, ox.Literal)), None)

    def _object(self, node: ox.NamedNode, predicate: str) -> object:
        quads = self._store.quads_for_pattern(node, name(predicate), None)
        return min((quad.object for quad in quads), key=str, default=None)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
