"""The queries behind the objects of `kg.api`; OPTIONAL stands last, which is a thousand times faster."""

OF = {"Person": "person", "Position": "position", "Body": "body", "Unit": "unit"}
"""The parameter that stands for a node of a kind."""

_TENURES = """
SELECT ?tenure ?person ?person_name ?position ?position_name ?capacity ?how ?first_seen ?last_seen
       ?start_not_before ?start_not_after ?end_not_before ?end_not_after {
  %s
  ?holding rdf:subject ?person ; rdf:object ?position ; rdf:predicate ?how ; vg:tenure ?tenure ;
           vg:capacity ?capacity .
  ?person foaf:name ?person_name .
  ?position skos:prefLabel ?position_name .
  OPTIONAL { ?holding vg:firstSeen ?first_seen }
  OPTIONAL { ?holding vg:lastSeen ?last_seen }
  OPTIONAL { ?tenure vg:startNotBefore ?start_not_before }
  OPTIONAL { ?tenure vg:startNotAfter ?start_not_after }
  OPTIONAL { ?tenure vg:endNotBefore ?end_not_before }
  OPTIONAL { ?tenure vg:endNotAfter ?end_not_after }
}"""
_VACANCIES = """
SELECT ?vacancy ?position ?position_name ?day {
  %s
  ?vacancy vg:position ?position ; a vg:Vacancy .
  ?position skos:prefLabel ?position_name
  OPTIONAL { ?vacancy vg:seenOn ?day }
}"""
_WHERE = {
    "Person": "",
    "Position": "",
    "Body": "?position org:postIn $body .",
    "Unit": "?in vg:ofUnit $unit . ?position org:postIn ?in .",
}
TENURES = {kind: _TENURES % where for kind, where in _WHERE.items()}
VACANCIES = {kind: _VACANCIES % where for kind, where in _WHERE.items() if kind != "Person"}

SOURCES = """
SELECT ?id ?says ?what ?quote ?span_start ?span_end ?modality ?rank ?rank_reason ?confidence
       ?document ?title ?publisher ?url ?day ?not_before ?not_after {
  VALUES (?how ?says) { (vg:supports "supports") (vg:disputes "disputes") }
  ?id ?how $node ; vg:spanStart ?span_start ; vg:spanEnd ?span_end ; vg:modality ?modality ; vg:rank ?rank ;
      vg:confidence ?confidence ; vg:statedIn ?text .
  ?text dcterms:identifier ?document
  OPTIONAL { ?id vg:quote ?quote }
  OPTIONAL { ?id vg:rankReason ?rank_reason }
  OPTIONAL { ?dispute rdf:subject ?id ; rdf:object $node ; rdf:predicate ?how ; vg:what ?what }
  OPTIONAL { ?text dcterms:title ?title }
  OPTIONAL { ?text dcterms:publisher ?publisher }
  OPTIONAL { ?text dcterms:source ?url }
  OPTIONAL { ?text dcterms:issued ?day }
  OPTIONAL { ?text vg:notBefore ?not_before }
  OPTIONAL { ?text vg:notAfter ?not_after }
}"""
BEHIND = {
    "Person": "SELECT ?behind { ?behind org:member $node }",
    "Position": "SELECT ?behind { ?behind vg:position $node }",
}
"""What the sentences of a node of a kind are about, where that is not itself."""

POSSIBLY_SAME = """
SELECT DISTINCT ?person ?name {
  $node vg:possiblySame|^vg:possiblySame ?person .
  ?person foaf:name ?name
} ORDER BY ?name ?person"""
LIFE = """
SELECT ?first ?until {
  $node a ?class
  OPTIONAL { $node vg:from ?first }
  OPTIONAL { $node vg:until ?until }
} LIMIT 1"""
PERIODS = """
SELECT ?name ?unit_type ?code ?first ?until {
  $node vg:period ?period .
  ?period vg:name ?name ; vg:unitType ?unit_type ; vg:code ?code
  OPTIONAL { ?period vg:from ?first }
  OPTIONAL { ?period vg:until ?until }
}"""
PARENTS = """
SELECT ?above ?name ?first ?until {
  ?part rdf:subject $node ; rdf:predicate vg:partOf ; rdf:object ?above .
  ?above skos:prefLabel ?name
  OPTIONAL { ?part vg:from ?first }
  OPTIONAL { ?part vg:until ?until }
}"""
FIGURES = """
SELECT ?figure ?variable ?value ?modality ?as_of ?as_of_not_before ?as_of_not_after {
  ?figure vg:about $node ; vg:variable ?variable ; vg:value ?value ; vg:modality ?modality
  OPTIONAL { ?figure vg:asOf ?as_of }
  OPTIONAL { ?figure vg:asOfNotBefore ?as_of_not_before }
  OPTIONAL { ?figure vg:asOfNotAfter ?as_of_not_after }
}"""
_FLOWS = """
SELECT ?unit ?name ?class ?extent ?effective ?act ?clause ?basis ?change {
  ?flow vg:%s $node ; vg:%s ?unit ; a ?class ; vg:extent ?extent ; vg:effective ?effective ; vg:basis ?basis ;
        vg:changeId ?change .
  ?unit skos:prefLabel ?name
  OPTIONAL { ?flow vg:actNumber ?act }
  OPTIONAL { ?flow vg:clause ?clause }
} ORDER BY DESC(?effective) ?unit"""
FLOWS_INTO = _FLOWS % ("target", "source")
FLOWS_OUT_OF = _FLOWS % ("source", "target")


def texts(predicate: str) -> str:
    """Return the query for the values ?text of a predicate of $node, ascending."""
    return f"SELECT DISTINCT ?text {{ $node {predicate} ?text }} ORDER BY ?text"


def named(variable: str, pattern: str) -> str:
    """Return the query for the nodes of a variable in a pattern with their names, in order of these."""
    return (
        f"SELECT DISTINCT ?{variable} ?name {{ {pattern} . ?{variable} skos:prefLabel ?name }}"
        f" ORDER BY ?name ?{variable}"
    )
