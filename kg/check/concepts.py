"""ontology/concepts.ttl for queries to a build, which holds ids of concepts and not what is said of them."""

import functools
import re

import pyoxigraph as ox

from kg.errors import RuleError
from kg.graph.schema import PREFIXES
from kg.model.paths import data_path

_GROUP = re.compile(r"GRAPH\s+concept:\s*\{(?P<inner>[^{}]*)\}")
_LABEL = ox.NamedNode(f"{PREFIXES['skos']}prefLabel")


@functools.lru_cache(maxsize=1)
def concept_store() -> ox.Store:
    """Return the concepts, for reading only."""
    store = ox.Store()
    store.load(path=str(data_path("ontology", "concepts.ttl")), format=ox.RdfFormat.TURTLE)
    return store


def concept_label(concept: ox.NamedNode) -> str | None:
    """Return the Vietnamese name of a concept; None where there is no such concept."""
    labels = [quad.object for quad in concept_store().quads_for_pattern(concept, _LABEL, None)]
    return next((one.value for one in labels if isinstance(one, ox.Literal) and one.language == "vi"), None)


def with_concepts(query: str) -> str:
    """Return the query with the rows of each group `GRAPH concept: { … }` as VALUES in its place.

    >>> with_concepts('SELECT * { GRAPH concept: { ?kind vg:rank 1 ; vg:sharedIn concept:ban-bi-thu } }')
    'SELECT * { VALUES (?kind) { (<https://w3id.org/vietgov/concept/bi-thu>) } }'

    Raises: RuleError: a group does not parse or has groups inside, or another graph is named.
    """
    inlined = _GROUP.sub(lambda found: _values(found["inner"]), query)
    if re.search(r"\bGRAPH\b", inlined):
        raise RuleError("of graphs only GRAPH concept: { … } can be asked, without groups inside")
    return inlined


def _values(group: str) -> str:
    try:
        found = concept_store().query(f"SELECT DISTINCT * WHERE {{ {group} }}", prefixes=dict(PREFIXES))
    except SyntaxError as error:
        raise RuleError(f"GRAPH concept: {{{group}}}: {error}") from error
    assert isinstance(found, ox.QuerySolutions)
    columns = [variable.value for variable in found.variables]
    rows = sorted(f"({' '.join(str(row[column]) for column in columns)})" for row in found)
    return f"VALUES ({' '.join(f'?{column}' for column in columns)}) {{ {' '.join(rows)} }}"
