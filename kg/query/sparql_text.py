"""Answers of SPARQL as text, in the forms of the W3C, sent while they are made."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import IO, Any, cast

import msgspec
import pyoxigraph as ox

from kg.errors import QueryError
from kg.query.answering import Sent
from kg.query.child import Parent
from kg.query.oxigraph import Found

_PIECE = 2**18
_FIRST = 1000
"""Triples that decide which prefixes are declared."""

_RDF = {"ttl": ox.RdfFormat.TURTLE, "nt": ox.RdfFormat.N_TRIPLES, "jsonld": ox.RdfFormat.JSON_LD}
_TRIPLES = "ttl, nt or jsonld, and as rows into table, csv, jsonl or parquet"
_ROWS = "table, csv, json, jsonl or parquet"
_STRING = "http://www.w3.org/2001/XMLSchema#string"


def send_text(parent: Parent, found: Found, form: str, most: int) -> Sent:
    """Send "columns", which has none, then "text" as often as it takes, for `most` rows or triples.

    Raises: QueryError: the form is none for this answer.
    """
    output = _Pieces(parent)
    if isinstance(found, ox.QueryTriples):
        _check(form in _RDF, form, "SELECT and ASK", "CONSTRUCT or DESCRIBE", _TRIPLES)
        parent.tell("columns", [])
        sent = _send_triples(found, form, most, output)
    else:
        _check(form == "json", form, "CONSTRUCT and DESCRIBE", "SELECT or ASK", _ROWS)
        parent.tell("columns", [])
        sent = (
            _send_truth(found, output)
            if isinstance(found, ox.QueryBoolean)
            else _send_bindings(found, most, output)
        )
    output.flush()
    return sent


def _check(fits: bool, form: str, its: str, this: str, forms: str) -> None:
    if not fits:
        raise QueryError(f"{form} is for {its}; the answer to a {this} fits into {forms}")


class _Pieces:
    """A file whose content goes to the parent; what is not flushed does not."""

    def __init__(self, parent: Parent) -> None:
        self._parent = parent
        self._held = bytearray()

    def write(self, content: bytes) -> int:
        self._held += content
        while len(self._held) >= _PIECE:
            self._parent.tell("text", bytes(self._held[:_PIECE]))
            del self._held[:_PIECE]
        return len(content)

    def flush(self) -> None:
        if self._held:
            self._parent.tell("text", bytes(self._held))
            self._held.clear()


def _send_triples(found: ox.QueryTriples, form: str, most: int, output: _Pieces) -> Sent:
    first = list(islice(found, min(most, _FIRST)))
    sent = 0

    def counted() -> Iterator[ox.Triple]:
        nonlocal sent
        for triple in chain(first, islice(found, most - len(first))):
            sent += 1
            yield triple

    ox.serialize(counted(), cast(IO[bytes], output), _RDF[form], prefixes=_prefixes(first))
    return sent, next(found, None) is not None


def _prefixes(triples: list[ox.Triple]) -> dict[str, str]:
    """Return the prefixes that triples use."""
    from kg.export.rdf_terms import prefixes

    text = "".join(map(str, triples))
    return {name: base for name, base in prefixes().items() if f"<{base}" in text}


def _send_truth(found: ox.QueryBoolean, output: _Pieces) -> Sent:
    output.write(b'{"head":{},"boolean":%s}\n' % (b"true" if found else b"false"))
    return 1, False


def _send_bindings(found: ox.QuerySolutions, most: int, output: _Pieces) -> Sent:
    names = [variable.value for variable in found.variables]
    output.write(b'{"head":{"vars":%s},"results":{"bindings":[' % msgspec.json.encode(names))
    sent = 0
    for row in islice(found, most):
        output.write(b",\n" if sent else b"\n")
        output.write(msgspec.json.encode(_binding(names, row)))
        sent += 1
    output.write(b"\n]}}\n")
    return sent, next(found, None) is not None


def _binding(names: list[str], row: Iterable[Any]) -> dict[str, Any]:
    return {name: _json(term) for name, term in zip(names, row, strict=True) if term is not None}


def _json(term: Any) -> dict[str, Any]:
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, ox.Triple):
        parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
        return {"type": "triple", "value": {name: _json(part) for name, part in parts.items()}}
    shown = {"type": "literal", "value": term.value}
    if term.language:
        return {**shown, "xml:lang": term.language}
    return shown if term.datatype.value == _STRING else {**shown, "datatype": term.datatype.value}
