"""Why a query may have no rows: a name that nothing in a graph has, or one without its language."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from kg.graph.schema import EDGES, NODES
from kg.model.paths import data_path
from kg.query.cypher_text import words_of_patterns
from kg.query.tokens import tokens

_TERM = re.compile(r"(?<![\w:])(?:vg|foaf|org|skos|dcterms|concept):[A-Za-z][\w-]*")
_ONTOLOGY = ("kg.ttl", "concepts.ttl")
_NEAR_ENOUGH = 70


def doubts_of_sparql(text: str) -> str:
    """Return a word on what in a query finds nothing in any graph, "" if there is no such thing.

    >>> doubts_of_sparql("SELECT ?x { ?x a vg:Person ; skos:prefLabel 'xã Đức Thọ' }")
    'no graph has vg:Person (near to it: foaf:Person); names are Vietnamese, write "xã Đức Thọ"@vi'
    """
    told = [_told(name, _terms()) for name in _unknown(_terms_of(text), _terms())]
    untagged = next(_untagged(text), None)
    return "; ".join([*told, *([f'names are Vietnamese, write "{untagged}"@vi'] if untagged else [])])


def doubts_of_cypher(text: str) -> str:
    """Return the same of a query in Cypher.

    >>> doubts_of_cypher("MATCH (p:Persn)-[:HOLD]->(x:Position) RETURN p")
    'no graph has Persn (near to it: Person); no graph has HOLD (near to it: HOLDS)'
    """
    return "; ".join(_told(name, _labels()) for name in _unknown(words_of_patterns(text), _labels()))


def _unknown(names: Iterable[str], known: frozenset[str]) -> list[str]:
    return [name for name in dict.fromkeys(names) if name not in known]


def _told(name: str, known: frozenset[str]) -> str:
    from rapidfuzz import fuzz, process

    prefix, _, local = name.rpartition(":")
    others = {one: one.rpartition(":")[2] for one in sorted(known)}
    near = process.extract(local, others, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH)
    best = max(near, key=lambda one: (one[1], one[2].startswith(f"{prefix}:")), default=None)
    return f"no graph has {name}" + (f" (near to it: {best[2]})" if best else "")


def _terms_of(text: str) -> Iterator[str]:
    """Yield the names of a query that have one of our prefixes, unless it declares prefixes itself."""
    found = list(tokens(text))
    if any(kind == "word" and token.upper() in ("PREFIX", "BASE") for kind, token in found):
        return
    yield from (token for kind, token in found if kind == "name" and _TERM.fullmatch(token))


def _untagged(text: str) -> Iterator[str]:
    """Yield the strings that stand plain behind a predicate whose values have the tag of the language."""
    shown = [(kind, token) for kind, token in tokens(text) if kind != "comment" and not token.isspace()]
    for (_, name), (kind, string), (_, after) in zip(shown, shown[1:], [*shown[2:], ("", "")], strict=False):
        if name in _tagged() and kind == "string" and after not in ("@", "^"):
            yield string.strip("\"'")


@cache
def _terms() -> frozenset[str]:
    """Return the terms of the ontology, and those of others that a graph uses."""
    texts = [data_path("ontology", name).read_text(encoding="utf-8") for name in _ONTOLOGY]
    used = (repr(NODES), repr(EDGES))
    return frozenset(term for text in (*texts, *used) for term in _TERM.findall(text))


@cache
def _labels() -> frozenset[str]:
    return frozenset([*NODES, *EDGES, "Meta", *(label for node in NODES.values() for label in node.labels)])


@cache
def _tagged() -> frozenset[str]:
    return frozenset(one.rdf for node in NODES.values() for one in node.properties if one.type == "vi")
