"""Questions to the graph: SPARQL on Oxigraph (kg.query.sparql), Cypher on Neo4j (kg.query.cypher), a library."""
