"""Ids that depend on what a thing is and on nothing else, and their IRIs."""

import hashlib
import re
import unicodedata
from urllib.parse import quote

NAMESPACE = "https://w3id.org/vietgov/ns#"
CONCEPTS = "https://w3id.org/vietgov/concept/"
RESOURCES = "https://w3id.org/vietgov/id/"
GRAPHS = "https://w3id.org/vietgov/graph/"

REGISTER_GRAPH = "register"
DERIVED_GRAPH = "derived"
_DOCUMENT_GRAPH = "document/"


def digest(*parts: str | int) -> str:
    """Return 16 hexadecimal digits (64 bits of SHA-256) of the parts, in order."""
    joined = "\x1f".join(str(part) for part in parts)
    return hashlib.sha256(joined.encode()).hexdigest()[:16]


def mention_id(doc_id: str, span: tuple[int, int]) -> str:
    """Return the permanent id of a mention: document and code points, half-open."""
    return "m" + digest("mention", doc_id, *span)


def name_id(name: str) -> str:
    """Return a short id of an exact name (NFC), for bodies and titles outside the vocabulary."""
    return "x" + digest("name", unicodedata.normalize("NFC", name))[:12]


def document_graph(doc_id: str) -> str:
    """Return the name of the graph that holds what this document says."""
    return _DOCUMENT_GRAPH + doc_id


def ref(kind: str, ident: str) -> str:
    """Return the reference of a node: its kind (label) and its id."""
    return f"{kind}/{ident}"


def split_ref(reference: str) -> tuple[str, str]:
    """Return kind and id of a reference.

    >>> split_ref("Document/news/2025/a")
    ('Document', 'news/2025/a')
    """
    kind, _, ident = reference.partition("/")
    return kind, ident


def iri(reference: str) -> str:
    """Return the IRI of a node.

    >>> iri("UnitPeriod/18229-0.20041001")
    'https://w3id.org/vietgov/id/unit-period/18229-0.20041001'
    """
    kind, ident = split_ref(reference)
    path = re.sub(r"(?<!^)(?=[A-Z])", "-", kind).lower()
    return f"{RESOURCES}{path}/{quote(ident, safe='/-._~')}"


def graph_iri(graph: str) -> str:
    """Return the IRI of a named graph: register, derived or document/DOC_ID."""
    return GRAPHS + quote(graph, safe="/-._~")
