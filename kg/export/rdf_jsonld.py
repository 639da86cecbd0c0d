"""The graph as JSON-LD 1.1, written as its quads come: no more than what is said of a subject is in memory.

The context (ontology/context.jsonld, also in every file) has the prefixes of the schema, one for each kind of
node, and every property under its CURIE with the type or the language that its values have: dates are coerced
to xsd:date, decimals to xsd:decimal, references and concepts to IRIs, labels to Vietnamese. Integers and
booleans are those of JSON. A value of another type says so itself. Named graphs are node objects with
"@graph"; one comes as often as its quads do not stand together.

A text in N-Quads has the escapes of JSON, so that it is copied as it stands.
"""

import itertools
import json
import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

from kg.export.rdf_terms import curie, prefixes
from kg.graph.schema import EDGES, NODES, PREFIXES, Property, ValueType

_TYPE = curie("rdf:type")
_XSD = PREFIXES["xsd"]
_COERCIONS: dict[ValueType, dict[str, str]] = {
    "vi": {"@language": "vi"},
    "decimal": {"@type": "xsd:decimal"},
    "date": {"@type": "xsd:date"},
    "concept": {"@type": "@id"},
    "tenure": {"@type": "@id"},
    "url": {"@type": "@id"},
    "alias": {"@type": "@id"},
}
_REFERENCE = {"@type": "@id"}
_BLOCK = 1 << 10
_SELECTORS = ("oa:hasTarget", "oa:hasSource", "oa:hasSelector")
_NATIVE = (f"^^<{_XSD}integer>", f"^^<{_XSD}boolean>")


@cache
def context() -> dict[str, Any]:
    """Return the context: prefixes, then the properties whose values have a type of their own."""
    found: dict[str, dict[str, str]] = dict.fromkeys(_references(), _REFERENCE)
    for prop in _properties():
        # Of two types of one property the first counts; values of the other say what they are.
        if prop.type in _COERCIONS:
            found.setdefault(prop.rdf, _COERCIONS[prop.type])
    return {**prefixes(), **{one: {"@id": one, **found[one]} for one in sorted(found)}}


def pieces(lines: Iterable[str]) -> Iterator[bytes]:
    """Yield the file that holds lines of N-Quads.

    Args:
        lines: as `kg.export.rdf_lines.lines` yields them.
    """
    yield b'{"@context":' + json.dumps(context(), ensure_ascii=False).encode() + b',\n"@graph":['
    texts = _objects(lines)
    while block := "".join(itertools.islice(texts, _BLOCK)):
        yield block.encode()
    yield b"\n]}\n"


def _objects(lines: Iterable[str]) -> Iterator[str]:
    before = "\n"
    for graph, quads in itertools.groupby(map(_split, lines), key=lambda quad: quad[3]):
        yield f'{before}{{"@id":"{_compact(graph)}","@graph":['
        inner = "\n"
        for subject, found in itertools.groupby(quads, key=lambda quad: quad[0]):
            yield inner + _object(subject, found)
            inner = ",\n"
        yield "\n]}"
        before = ",\n"


def _split(line: str) -> tuple[str, str, str, str]:
    """Subject without its brackets, predicate, object, and named graph without its brackets."""
    subject, predicate, rest = line.split(" ", 2)
    end = rest.rindex(" <")
    return subject[1:-1], predicate, rest[:end], rest[end + 2 : -len("> .\n")]


def _object(subject: str, quads: Iterable[tuple[str, str, str, str]]) -> str:
    values: dict[str, list[str]] = {}
    for _, predicate, object_, _ in quads:
        values.setdefault(predicate, []).append(object_)
    members = [f'"@id":"{_compact(subject)}"']
    for predicate, objects in values.items():
        if predicate == _TYPE:
            key, texts = "@type", [f'"{_compact(one[1:-1])}"' for one in objects]
        else:
            key, coercion = _term(predicate)
            texts = [_value(one, coercion) for one in objects]
        members.append(f'"{key}":{texts[0]}' if len(texts) == 1 else f'"{key}":[{",".join(texts)}]')
    return f"{{{','.join(members)}}}"


@cache
def _term(predicate: str) -> tuple[str, str]:
    """Name of a property in the context, and how a literal of its type ends in N-Quads ("@id": an IRI)."""
    name = _compact(predicate[1:-1])
    known = context().get(name, {})
    if "@language" in known:
        return name, f"@{known['@language']}"
    type_ = known.get("@type", "")
    return name, f"^^<{_XSD}{type_.removeprefix('xsd:')}>" if type_.startswith("xsd:") else type_


def _value(found: str, coercion: str) -> str:
    if found[0] == "<":
        iri = f'"{_compact(found[1:-1])}"'
        return iri if coercion == "@id" else f'{{"@id":{iri}}}'
    end = found.rindex('"') + 1
    text, kind = found[:end], found[end:]
    if kind == coercion:
        return text
    if not coercion and kind in _NATIVE:
        return text[1:-1]
    if kind.startswith("@"):
        return f'{{"@value":{text},"@language":"{kind[1:]}"}}'
    if kind:
        return f'{{"@value":{text},"@type":"{_compact(kind[3:-1])}"}}'
    return f'{{"@value":{text}}}'


@lru_cache(maxsize=1 << 16)
def _compact(iri: str) -> str:
    """Return an IRI with its prefix, if it has one."""
    start = _namespaces().match(iri)
    if start is None or iri.startswith("//", start.end()):
        return iri
    return f"{_prefix_of()[start.group()]}:{iri[start.end() :]}"


@cache
def _namespaces() -> "re.Pattern[str]":
    return re.compile("|".join(re.escape(one) for one in sorted(_prefix_of(), key=len, reverse=True)))


@cache
def _prefix_of() -> dict[str, str]:
    return {namespace: prefix for prefix, namespace in prefixes().items()}


def _properties() -> Iterator[Property]:
    for node in NODES.values():
        yield from node.properties
    for edge in EDGES.values():
        yield from edge.properties


def _references() -> Iterator[str]:
    """Predicates between nodes, and between parts of a claim."""
    yield from _SELECTORS
    for edge in EDGES.values():
        yield from (edge.predicate, *edge.refinements.values())
        if edge.properties:
            yield from (*edge.statement[1:], "rdf:predicate")
        if edge.owner is not None:
            yield edge.owner[1]
