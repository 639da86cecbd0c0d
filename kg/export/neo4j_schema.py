"""What a Neo4j database needs besides nodes and relationships: labels in order, constraints, indexes, Meta.

Full-text indexes over all names, earlier ones and other spellings included: `kg_names` takes "duc tho" for
"Đức Thọ"; `kg_names_exact` tells Tân Phú from Tần Phù. The first drops words that are English ones when
written without diacritics (an, the, to): "Nghệ An" is found by "nghe", "An" alone only by the second.
"""

from kg.graph.schema import NODES

META = "Meta"
META_ID = "kg"

LABELS = tuple(sorted({META, *NODES, *(label for node in NODES.values() for label in node.labels)}))
"""All labels, in the order in which they are to be made: `labels(n)` lists those of a node in that order."""

MAKE_LABELS = "UNWIND $labels AS label CALL db.createLabel(label)"

_SOUGHT = {
    "Person": ("name",),
    "Position": ("name", "title"),
    "Tenure": ("startNotBefore", "startNotAfter", "endNotBefore", "endNotAfter"),
    "Body": ("name", "kind", "from", "until"),
    "Unit": ("name", "code", "from", "until"),
    "Province": ("name", "code"),
    "District": ("name", "code"),
    "Commune": ("name", "code"),
    "UnitPeriod": ("name", "code"),
    "UnitChange": ("operativeFrom",),
    "LegalAct": ("number",),
    "Term": ("name",),
    "Event": ("name", "eventKind", "on"),
    "Figure": ("variable", "asOf"),
    "Document": ("identifier", "issued", "publisher"),
    "Claim": ("statedPerson",),
}
_NAMED = "Person|Position|Body|Unit|UnitPeriod|Term|Event"
_NAMES = "n.name, n.spellings, n.formerNames"
_FULL_TEXT = (
    # Neo4j makes one index only over the same labels and properties; numbers of acts have no diacritics.
    ("kg_names", f"{_NAMED}|LegalAct", f"{_NAMES}, n.number", "standard-folding"),
    ("kg_names_exact", _NAMED, _NAMES, "standard-no-stop-words"),
)

CONSTRAINTS = tuple(
    f"CREATE CONSTRAINT kg_{label.lower()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
    for label in (META, *NODES)
)
INDEXES = (
    *(
        f"CREATE INDEX kg_{label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.`{name}`)"
        for label, names in _SOUGHT.items()
        for name in names
    ),
    *(
        f"CREATE FULLTEXT INDEX {index} IF NOT EXISTS FOR (n:{labels}) ON EACH [{names}] "
        f"OPTIONS {{indexConfig: {{`fulltext.analyzer`: '{analyzer}'}}}}"
        for index, labels, names, analyzer in _FULL_TEXT
    ),
)
"""Made after a first load, which they would slow down."""

AWAIT_INDEXES = "CALL db.awaitIndexes(3600)"

COMPLETE = "meta.isComplete = true, meta.loadedAt = datetime({timezone: '+00:00'})"
"""What is set when all is there."""
