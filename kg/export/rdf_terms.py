"""Values of the graph as RDF terms in the text of N-Quads, and back.

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
from kg.model.ids import CONCEPTS, GRAPHS, RESOURCES, iri, ref, split_ref

RDF_TYPE = ox.NamedNode(PREFIXES["rdf"] + "type")
STATEMENTS = RESOURCES + "statement/"
_XSD = {name: f"^^<{PREFIXES['xsd']}{name}>" for name in ("integer", "decimal", "boolean", "date")}
# What Oxigraph escapes; nothing of it is printable but the quotation mark and the backslash.
_ESCAPES = {
    **{code: f"\\u{code:04X}" for code in (*range(0x20), 0x7F, 0xFFFE, 0xFFFF)},
    **{ord(char): f"\\{letter}" for char, letter in zip('\b\t\n\f\r"\\', 'btnfr"\\', strict=True)},
}
_KINDS = {re.sub(r"(?<!^)(?=[A-Z])", "-", kind).lower(): kind for kind in NODES}


@functools.cache
def name(curie: str) -> ox.NamedNode:
    """Return the IRI of a CURIE over the prefixes of the schema.

    >>> name("org:holds").value
    'http://www.w3.org/ns/org#holds'
    """
    prefix, _, local = curie.partition(":")
    return ox.NamedNode(PREFIXES[prefix] + local)


@functools.cache
def curie(short: str) -> str:
    """Return the IRI of a CURIE over the prefixes of the schema, in N-Quads.

    >>> curie("org:holds")
    '<http://www.w3.org/ns/org#holds>'
    """
    return f"<{name(short).value}>"


def text(value: Scalar, value_type: ValueType) -> str:
    """Return one value as it stands in N-Quads. A url that is no absolute IRI stays a plain string.

    >>> text("xã Đức Thọ", "vi"), text(True, "boolean")
    ('"xã Đức Thọ"@vi', '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>')
    """
    if value_type == "string":
        return literal(str(value))
    if value_type == "vi":
        return f"{literal(str(value))}@vi"
    if value_type == "decimal":
        return f'"{decimal_text(float(value))}"{_XSD[value_type]}'  # type: ignore[arg-type]
    if value_type in ("integer", "boolean", "date"):
        digits = str(value).lower() if isinstance(value, bool) else str(value)
        return f'"{digits}"{_XSD[value_type]}'
    if value_type == "concept":
        return _concept(str(value))
    if value_type == "tenure":
        return f"<{iri(ref('Tenure', str(value)))}>"
    if value_type == "url":
        return _url(str(value))
    return literal(str(value))


def literal(value: str) -> str:
    r"""Return a string as a literal.

    >>> literal('Ban "Tổ chức"\n')
    '"Ban \\"Tổ chức\\"\\n"'
    """
    if value.isprintable() and '"' not in value and "\\" not in value:
        return f'"{value}"'
    return f'"{value.translate(_ESCAPES)}"'


@functools.lru_cache(maxsize=1 << 12)
def decimal_text(value: float) -> str:
    """Return a number in digits.

    >>> decimal_text(7.0), decimal_text(0.95), decimal_text(1e-07)
    ('7', '0.95', '0.0000001')
    """
    digits = format(Decimal(repr(value + 0.0)), "f")  # -0.0 is 0
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def value(found: object, value_type: ValueType) -> Scalar:
    """Return the value that `text` made into this term."""
    if not isinstance(found, ox.NamedNode | ox.Literal):
        raise SchemaError(f"{found} is no value of type {value_type}")
    form = found.value
    if value_type == "integer":
        return int(form)
    if value_type == "decimal":
        return float(form)
    if value_type == "boolean":
        return form == "true"
    if value_type == "date":
        return date.fromisoformat(form)
    if value_type == "concept":
        return unquote(form.removeprefix(CONCEPTS))
    if value_type == "tenure":
        return split_ref(reference(form))[1]
    return form


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


@functools.lru_cache(maxsize=1 << 12)
def _concept(ident: str) -> str:
    return f"<{CONCEPTS}{quote(ident, safe='-._~')}>"


def _url(url: str) -> str:
    try:
        return str(ox.NamedNode(url))
    except ValueError:
        return literal(url)
