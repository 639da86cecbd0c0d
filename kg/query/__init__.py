"""Questions to the graph: SPARQL on the store, Cypher on Neo4j, a library of questions in both."""

from kg.query.library import Query, load_query, read_query
from kg.query.neo4j import cypher
from kg.query.oxigraph import sparql
from kg.query.result import Result, write_result

__all__ = ["Query", "Result", "cypher", "load_query", "read_query", "sparql", "write_result"]
