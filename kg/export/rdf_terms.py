"""Values of the graph as RDF terms, and back.

Numbers and dates are written in the one form that Oxigraph gives back from its store, so that a file and
the store hold equal terms: a decimal without exponent and without trailing zeros.
"""

import functools
import re
from datetime import date
from decimal import Decimal
from urllib.parse import quote, unquote

import pyoxigraph as ox

from kg.errors import SchemaError
from kg.graph.schema import NODES, PREFIXES, ValueType
from kg.model.graph import Scalar
from kg.model.ids import CONCEPTS, GRAPHS, RESOURCES, ref

Term = ox.NamedNode | ox.Literal

RDF_TYPE = ox.NamedNode(PREFIXES["rdf"] + "type")
STATEMENTS = RESOURCES + "statement/"
_XSD = {name: ox.NamedNode(PREFIXES["xsd"] + name) for name in ("integer", "decimal", "boolean", "date")}
_KINDS = {re.sub(r"(?<!^)(?=[A-Z])", "-", kind).lower(): kind for kind in NODES}


@functools.cache
def name(curie: str) -> ox.NamedNode:
    """Return the IRI of a CURIE over the prefixes of the schema.

    >>> name("org:holds").value
    'http://www.w3.org/ns/org#holds'
    """
    prefix, _, local = curie.partition(":")
    return ox.NamedNode(PREFIXES[prefix] + local)


def term(value: Scalar, value_type: ValueType) -> Term:
    """Return one value as a term. A url that is no absolute IRI stays a plain string."""
    if value_type == "vi":
        return ox.Literal(str(value), language="vi")
    if value_type == "decimal":
        return ox.Literal(decimal_text(float(value)), datatype=_XSD["decimal"])  # type: ignore[arg-type]
    if value_type in ("integer", "boolean", "date"):
        text = str(value).lower() if isinstance(value, bool) else str(value)
        return ox.Literal(text, datatype=_XSD[value_type])
    if value_type == "concept":
        return ox.NamedNode(CONCEPTS + quote(str(value), safe="-._~"))
    if value_type == "url":
        return _url(str(value))
    return ox.Literal(str(value))


def decimal_text(value: float) -> str:
    """Return a number in digits.

    >>> decimal_text(7.0), decimal_text(0.95), decimal_text(1e-07)
    ('7', '0.95', '0.0000001')
    """
    digits = format(Decimal(repr(value)), "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def value(found: object, value_type: ValueType) -> Scalar:
    """Return the value that `term` made into this term."""
    if not isinstance(found, ox.NamedNode | ox.Literal):
        raise SchemaError(f"{found} is no value of type {value_type}")
    text = found.value
    if value_type == "integer":
        return int(text)
    if value_type == "decimal":
        return float(text)
    if value_type == "boolean":
        return text == "true"
    if value_type == "date":
        return date.fromisoformat(text)
    if value_type == "concept":
        return unquote(text.removeprefix(CONCEPTS))
    return text


def reference(iri: str) -> str:
    """Return the reference of a node from its IRI.

    >>> reference("https://w3id.org/vietgov/id/unit-period/18229-0.0")
    'UnitPeriod/18229-0.0'

    Raises: SchemaError: it is no IRI of a node.
    """
    path, slash, ident = iri.removeprefix(RESOURCES).partition("/")
    if not iri.startswith(RESOURCES) or path not in _KINDS or not slash:
        raise SchemaError(f"<{iri}> is no node of this graph; its kind must be one of {', '.join(_KINDS)}")
    return ref(_KINDS[path], unquote(ident))


def graph_name(iri: str) -> str:
    """Return the name of a named graph from its IRI.

    >>> graph_name("https://w3id.org/vietgov/graph/document/a%20b")
    'document/a b'
    """
    return unquote(iri.removeprefix(GRAPHS))


def prefixes() -> dict[str, str]:
    """Return the prefixes that files declare: those of the schema, and one for each kind of node."""
    kinds = {path: f"{RESOURCES}{path}/" for path in _KINDS}
    return {**PREFIXES, **kinds, "statement": STATEMENTS, "graph": GRAPHS}


def _url(text: str) -> Term:
    try:
        return ox.NamedNode(text)
    except ValueError:
        return ox.Literal(text)
