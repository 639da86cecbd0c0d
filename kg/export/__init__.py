"""One writer a module, all driven by the schema table: rdf, neo4j, networkx, tables."""
