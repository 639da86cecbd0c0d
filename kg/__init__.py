"""Knowledge graph of Viet Nam's party and state bodies, their people and units, from Vietnamese news.

The public API; everything is imported on first use:

    import kg
    kg.build(["articles/"], "my.kg")        # documents to a store
    g = kg.open("my.kg")                    # its graph, to be asked (docs/python.md)
    g.ask("holders", unit="xã Đức Thọ")     # a question of the library; also g.sparql, g.cypher
    g.unit("xã Đức Thọ").predecessors       # objects; also g.person, g.body, g.position
    g.networkx("people")                    # graphs for analysis; also g.rdflib, g.graph()
    findings = kg.extract(document)         # what one document says

Public besides it: `kg.api` (what `kg.open` gives), `kg.model` (types), `kg.errors`, `kg.units` (units through
time), and the package `kg_loaders` (documents from files, folders and addresses).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from neo4j import Driver

    from kg.api import KnowledgeGraph, Limits
    from kg.extract import extract
    from kg.pipeline import build

__all__ = ["build", "extract", "open"]
_MODULES = ("api", "errors", "model", "units")


def open(
    path: "Path | str", *, neo4j: "str | Driver | None" = None, limits: "Limits | None" = None
) -> "KnowledgeGraph":
    """Return the graph of a store as it is now, open for questions until it is closed.

    Args:
        path: folder of the store.
        neo4j: address of a Neo4j that was filled by `kg neo4j load`, or a driver of it, to answer Cypher
            (NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE say the rest). None: that of NEO4J_URI where
            it is set, else an engine without a server. "": that engine in any case.
        limits: what a query in SPARQL or Cypher may take (`kg.api.Limits`); None: 30 s, 1 GB, a million rows.

    Raises: StoreMissing: the folder is no store. StoreVersion: another version made it.
    """
    from kg.api import open_graph

    return open_graph(path, neo4j=neo4j, limits=limits)


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"kg.{name}")
    if name == "build":
        return import_module("kg.pipeline").build
    if name == "extract":
        # The package of that name can be called, so it does not matter who imports it first.
        return import_module("kg.extract")
    if name == "__version__":
        from importlib.metadata import version

        return version("vietgov-kg")
    raise AttributeError(f"module 'kg' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
