"""ONE table: node or edge x property x (RDF, Neo4j, type, required).

Every projection (RDF, Neo4j, networkx, CSV) is driven by `NODES` and `EDGES`; ontology/kg.ttl names the
same terms. Predicates and classes are CURIEs over `PREFIXES`.

How a node becomes RDF: its IRI (`kg.model.ids.iri`), `rdf:type` for its class and for each further label,
one triple a property value. How an edge becomes RDF: one triple with `predicate` (turned round where
`inverse`), in addition the `refinements` predicate its extent asks for; an edge type with properties
gets besides a statement resource (id/statement/DIGEST) that carries source, target and the properties.
"""

from typing import Literal

import msgspec

PREFIXES = {
    "vg": "https://w3id.org/vietgov/ns#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "dcterms": "http://purl.org/dc/terms/",
    "concept": "https://w3id.org/vietgov/concept/",
}

# string; vi: a string tagged @vi in RDF; integer; decimal; boolean; date: a full day;
# concept: the local id of a SKOS concept (an IRI in RDF); tenure: the id of a Tenure (its IRI in RDF);
# url: an IRI in RDF;
# alias: a former id of the same node (in RDF: alias dcterms:isReplacedBy node).
ValueType = Literal[
    "string", "vi", "integer", "decimal", "boolean", "date", "concept", "tenure", "url", "alias"
]


class Property(msgspec.Struct, frozen=True):
    """A property of a node or an edge.

    Attributes:
        name: in Neo4j, networkx and CSV.
        rdf: predicate. type: of its values. required: must be there. many: a tuple of values.
    """

    name: str
    rdf: str
    type: ValueType = "string"
    required: bool = False
    many: bool = False


class NodeType(msgspec.Struct, frozen=True, kw_only=True):
    """A label with its RDF class, further labels and properties (besides `id`)."""

    label: str
    rdf_class: str
    labels: dict[str, str] = {}
    properties: tuple[Property, ...]


class EdgeType(msgspec.Struct, frozen=True, kw_only=True):
    """A relation with its ends, predicate and properties.

    Attributes:
        statement: class, predicate of the source, predicate of the target of the statement resource.
        owner: (property, predicate): the node named by that property owns the statement resource
            (UnitChange vg:flow Flow).
        refinements: property value -> a more exact predicate added beside `predicate`.
    """

    type: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    predicate: str
    inverse: bool = False
    properties: tuple[Property, ...] = ()
    statement: tuple[str, str, str] = ("rdf:Statement", "rdf:subject", "rdf:object")
    owner: tuple[str, str] | None = None
    refinements: dict[str, str] = {}


P = Property
ANY: tuple[str, ...] = ()

_DECIDED = (
    P("by", "vg:decidedBy", required=True),
    P("on", "vg:decidedOn", "date", required=True),
    P("why", "vg:decidedBecause", required=True),
)

NODES: dict[str, NodeType] = {
    node.label: node
    for node in (
        NodeType(
            label="Person",
            rdf_class="foaf:Person",
            properties=(
                P("name", "foaf:name", required=True),
                P("spellings", "skos:altLabel", many=True),
                P("mentionIds", "dcterms:isReplacedBy", "alias", many=True),
                P("sameReasons", "vg:sameReason", many=True),
            ),
        ),
        NodeType(
            label="Position",
            rdf_class="org:Post",
            properties=(
                P("name", "skos:prefLabel", "vi", required=True),
                P("title", "vg:title", "concept", required=True),
            ),
        ),
        NodeType(
            label="Tenure",
            rdf_class="org:Membership",
            properties=(
                P("ordinal", "vg:ordinal", "integer", required=True),
                P("capacity", "vg:capacity", required=True),
                P("startNotBefore", "vg:startNotBefore", "date"),
                P("startNotAfter", "vg:startNotAfter", "date"),
                P("endNotBefore", "vg:endNotBefore", "date"),
                P("endNotAfter", "vg:endNotAfter", "date"),
                P("seenOn", "vg:seenOn", "date", many=True),
            ),
        ),
        NodeType(
            label="Vacancy",
            rdf_class="vg:Vacancy",
            properties=(P("seenOn", "vg:seenOn", "date", many=True),),
        ),
        NodeType(
            label="Body",
            rdf_class="org:Organization",
            labels={
                "PartyBody": "vg:PartyBody",
                "StateBody": "vg:StateBody",
                "FrontBody": "vg:FrontBody",
                "PartyCommittee": "vg:PartyCommittee",
            },
            properties=(
                P("name", "skos:prefLabel", "vi", required=True),
                P("kind", "vg:bodyKind", "concept", required=True),
                P("formerNames", "vg:formerName", "vi", many=True),
                P("from", "vg:from", "date"),
                P("until", "vg:until", "date"),
            ),
        ),
        NodeType(
            label="Unit",
            rdf_class="vg:Unit",
            labels={"Province": "vg:Province", "District": "vg:District", "Commune": "vg:Commune"},
            properties=(
                P("name", "skos:prefLabel", "vi", required=True),
                P("code", "vg:code", required=True),
                P("from", "vg:from", "date"),
                P("until", "vg:until", "date"),
            ),
        ),
        NodeType(
            label="UnitPeriod",
            rdf_class="vg:UnitPeriod",
            properties=(
                P("name", "vg:name", required=True),
                P("unitType", "vg:unitType", "concept", required=True),
                P("code", "vg:code", required=True),
                P("from", "vg:from", "date"),
                P("until", "vg:until", "date"),
            ),
        ),
        NodeType(
            label="UnitChange",
            rdf_class="vg:UnitChange",
            properties=(
                P("changeKind", "vg:changeKind", "concept", required=True),
                P("inForce", "vg:inForce", "date"),
                P("operativeFrom", "vg:operativeFrom", "date"),
                P("clause", "vg:clause"),
            ),
        ),
        NodeType(
            label="LegalAct",
            rdf_class="vg:LegalAct",
            properties=(
                P("number", "vg:number", required=True),
                P("adopted", "vg:adopted", "date"),
            ),
        ),
        NodeType(
            label="Term",
            rdf_class="vg:Term",
            properties=(
                P("name", "skos:prefLabel", required=True),
                P("fromYear", "vg:fromYear", "integer", required=True),
                P("untilYear", "vg:untilYear", "integer", required=True),
            ),
        ),
        NodeType(
            label="Event",
            rdf_class="vg:Event",
            properties=(
                P("name", "skos:prefLabel", "vi", required=True),
                P("eventKind", "vg:eventKind", "concept", required=True),
                P("ordinal", "vg:ordinal", "integer"),
                P("on", "vg:on", "date"),
            ),
        ),
        NodeType(
            label="Figure",
            rdf_class="vg:Figure",
            properties=(
                P("variable", "vg:variable", "concept", required=True),
                P("value", "vg:value", "decimal", required=True),
                P("modality", "vg:modality", required=True),
                P("asOf", "vg:asOf", "date"),
                P("asOfNotBefore", "vg:asOfNotBefore", "date"),
                P("asOfNotAfter", "vg:asOfNotAfter", "date"),
            ),
        ),
        NodeType(
            label="Document",
            rdf_class="vg:Document",
            properties=(
                P("identifier", "dcterms:identifier", required=True),
                P("title", "dcterms:title"),
                P("issued", "dcterms:issued", "date"),
                P("notBefore", "vg:notBefore", "date"),
                P("notAfter", "vg:notAfter", "date"),
                P("dayBasis", "vg:dayBasis"),
                P("publisher", "dcterms:publisher"),
                P("source", "dcterms:source", "url"),
                P("sha256", "vg:sha256", required=True),
            ),
        ),
        NodeType(
            label="Claim",
            rdf_class="vg:Claim",
            properties=(
                P("claimKind", "vg:claimKind", required=True),
                P("quote", "vg:quote"),
                P("spanStart", "vg:spanStart", "integer", required=True),
                P("spanEnd", "vg:spanEnd", "integer", required=True),
                P("modality", "vg:modality", required=True),
                P("confidence", "vg:confidence", "decimal", required=True),
                P("rank", "vg:rank", required=True),
                P("rankReason", "vg:rankReason"),
                P("mention", "vg:mention"),
                P("statedPerson", "vg:statedPerson"),
                P("statedTitle", "vg:statedTitle"),
                P("statedBody", "vg:statedBody"),
                P("statedUnit", "vg:statedUnit"),
                P("statedUnitCandidates", "vg:statedUnitCandidate", many=True),
                P("statedStatus", "vg:statedStatus"),
                P("statedTerm", "vg:statedTerm"),
                P("statedStart", "vg:statedStart"),
                P("statedEnd", "vg:statedEnd"),
                P("statedKind", "vg:statedKind"),
                P("statedSources", "vg:statedSource", many=True),
                P("statedOrdinal", "vg:statedOrdinal", "integer"),
                P("statedDate", "vg:statedDate"),
                P("statedVariable", "vg:statedVariable"),
                P("statedValue", "vg:statedValue", "decimal"),
                P("statedAct", "vg:statedAct"),
            ),
        ),
        NodeType(
            label="Judgement",
            rdf_class="vg:Judgement",
            properties=(
                P("verdict", "vg:verdict", required=True),
                P("mentions", "vg:judgedMention", required=True, many=True),
                *_DECIDED,
            ),
        ),
        NodeType(
            label="Correction",
            rdf_class="vg:Correction",
            properties=(
                P("field", "vg:correctedField", required=True),
                P("newValue", "vg:newValue", required=True),
                *_DECIDED,
            ),
        ),
    )
}

_HOLDING = (
    P("tenure", "vg:tenure", "tenure", required=True),
    P("firstSeen", "vg:firstSeen", "date"),
    P("lastSeen", "vg:lastSeen", "date"),
    P("capacity", "vg:capacity", required=True),
)
_FLOW = (
    P("change", "vg:changeId", required=True),
    P("extent", "vg:extent", required=True),
    P("effective", "vg:effective", "date", required=True),
    P("act", "vg:actNumber"),
    P("clause", "vg:clause"),
    P("basis", "vg:basis", required=True),
)

EDGES: dict[str, EdgeType] = {
    edge.type: edge
    for edge in (
        EdgeType(
            type="HAS_TENURE", sources=("Person",), targets=("Tenure",), predicate="org:member", inverse=True
        ),
        EdgeType(
            type="OF_POSITION", sources=("Tenure", "Vacancy"), targets=("Position",), predicate="vg:position"
        ),
        EdgeType(type="AT_BODY", sources=("Tenure",), targets=("Body",), predicate="org:organization"),
        EdgeType(type="IN_BODY", sources=("Position",), targets=("Body",), predicate="org:postIn"),
        EdgeType(type="OF_UNIT", sources=("Body",), targets=("Unit",), predicate="vg:ofUnit"),
        EdgeType(
            type="HOLDS",
            sources=("Person",),
            targets=("Position",),
            predicate="org:holds",
            properties=_HOLDING,
        ),
        EdgeType(
            type="HELD", sources=("Person",), targets=("Position",), predicate="vg:held", properties=_HOLDING
        ),
        EdgeType(
            type="PART_OF",
            sources=("Unit",),
            targets=("Unit",),
            predicate="vg:partOf",
            properties=(P("from", "vg:from", "date"), P("until", "vg:until", "date")),
        ),
        EdgeType(type="IN_PERIOD", sources=("Unit",), targets=("UnitPeriod",), predicate="vg:period"),
        EdgeType(type="PERIOD_IN", sources=("UnitPeriod",), targets=("Unit",), predicate="vg:partOf"),
        EdgeType(
            type="MERGED_INTO",
            sources=("Unit",),
            targets=("Unit",),
            predicate="vg:mergedInto",
            properties=_FLOW,
            statement=("vg:Flow", "vg:source", "vg:target"),
            owner=("change", "vg:flow"),
            refinements={"whole": "vg:wholeInto", "part": "vg:partInto"},
        ),
        EdgeType(
            type="MAY_HAVE_MERGED_INTO",
            sources=("Unit",),
            targets=("Unit",),
            predicate="vg:mayHaveMergedInto",
            properties=_FLOW,
            statement=("vg:CandidateFlow", "vg:source", "vg:target"),
            owner=("change", "vg:candidateFlow"),
        ),
        EdgeType(type="FROM", sources=("UnitChange",), targets=("Unit",), predicate="vg:changeFrom"),
        EdgeType(type="TO", sources=("UnitChange",), targets=("Unit",), predicate="vg:changeTo"),
        EdgeType(type="ENACTED_BY", sources=("UnitChange",), targets=("LegalAct",), predicate="vg:act"),
        EdgeType(type="PART_OF_BODY", sources=("Body",), targets=("Body",), predicate="vg:partOfBody"),
        EdgeType(type="SUBORDINATE_TO", sources=("Body",), targets=("Body",), predicate="vg:subordinateTo"),
        EdgeType(type="LEADS", sources=("Body",), targets=("Body",), predicate="vg:leads"),
        EdgeType(type="SUCCEEDS", sources=("Body",), targets=("Body",), predicate="vg:succeeds"),
        EdgeType(type="IN_TERM", sources=("Tenure", "Event"), targets=("Term",), predicate="vg:inTerm"),
        EdgeType(type="TERM_OF", sources=("Term",), targets=("Body",), predicate="vg:termOf"),
        EdgeType(type="ORGANISED_BY", sources=("Event",), targets=("Body",), predicate="vg:organisedBy"),
        EdgeType(
            type="TOOK_PART",
            sources=("Person",),
            targets=("Event",),
            predicate="vg:tookPart",
            properties=(P("role", "vg:role", required=True),),
        ),
        EdgeType(type="ABOUT", sources=("Figure",), targets=("Unit", "Body", "Event"), predicate="vg:about"),
        EdgeType(type="SUPPORTS", sources=("Claim",), targets=ANY, predicate="vg:supports"),
        EdgeType(
            type="DISPUTES",
            sources=("Claim",),
            targets=ANY,
            predicate="vg:disputes",
            properties=(P("what", "vg:what"),),
        ),
        EdgeType(
            type="SETS",
            sources=ANY,
            targets=("Tenure",),
            predicate="vg:sets",
            properties=(P("bound", "vg:bound", required=True), P("why", "vg:why", required=True)),
        ),
        EdgeType(
            type="CONFLICTS_WITH",
            sources=("Tenure",),
            targets=("Tenure", "Unit", "Body"),
            predicate="vg:conflictsWith",
            properties=(
                P("on", "vg:on", "date", required=True),
                P("reason", "vg:reason", required=True),
                P("preferred", "vg:preferred", required=True),
            ),
        ),
        EdgeType(type="STATED_IN", sources=("Claim",), targets=("Document",), predicate="vg:statedIn"),
        EdgeType(type="CONCERNS", sources=("Judgement",), targets=("Person",), predicate="vg:concerns"),
        EdgeType(
            type="CORRECTS",
            sources=("Correction",),
            targets=("Claim", "Tenure", "Figure"),
            predicate="vg:corrects",
        ),
        EdgeType(
            type="POSSIBLY_SAME",
            sources=("Person",),
            targets=("Person",),
            predicate="vg:possiblySame",
            properties=(
                P("score", "vg:score", "decimal", required=True),
                P("reasons", "vg:reason", many=True),
            ),
        ),
    )
}
