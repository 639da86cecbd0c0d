"""The graph as RDF 1.1: its quads, and files in Turtle, TriG, N-Triples, N-Quads, JSON-LD.

Files are written as the graph is read, in its order: equal graphs give equal bytes, and memory does not grow
with the graph. Turtle and N-Triples hold the union of the named graphs, in which every triple stands once.
What a node or an edge becomes is said in `kg.export.rdf_lines`.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, Literal

import pyoxigraph as ox

from kg.errors import OutputError
from kg.export.neo4j_source import Source
from kg.export.rdf_jsonld import pieces
from kg.export.rdf_lines import lines
from kg.export.rdf_read import read_graph
from kg.export.rdf_terms import prefixes
from kg.graph.container import Graph
from kg.graph.lines import decode_edge, decode_node
from kg.model.ids import graph_iri

__all__ = ["FORMATS", "RdfFormat", "lines", "quads", "read_graph", "write", "write_source"]

RdfFormat = Literal["ttl", "trig", "nt", "nq", "jsonld"]
FORMATS: dict[RdfFormat, ox.RdfFormat] = {
    "ttl": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nt": ox.RdfFormat.N_TRIPLES,
    "nq": ox.RdfFormat.N_QUADS,
    "jsonld": ox.RdfFormat.JSON_LD,
}
_BLOCK = 1 << 12


def write(graph: Graph, output: IO[bytes], form: RdfFormat) -> None:
    """Write the graph to a binary stream; equal graphs give equal bytes."""
    _write(lines(graph.nodes, graph.edges), output, form)


def write_source(
    source: Source, output: IO[bytes], form: RdfFormat, *, named: str | None = None
) -> str | None:
    """Write a graph to a binary stream as it is read.

    Args:
        named: a named graph, to be written alone: register, derived or document/DOC_ID.

    Returns: how many quads the named graph has, for people.
    Raises: OutputError: there is no such named graph.
    """
    found = lines(map(decode_node, source.node_lines()), map(decode_edge, source.edge_lines()))
    if named is None:
        _write(found, output, form)
        return None
    end, count = f" <{graph_iri(named)}> .\n", 0

    def only() -> Iterator[str]:
        nonlocal count
        for line in found:
            if line.endswith(end):
                count += 1
                yield line

    _write(only(), output, form)
    if not count:
        raise OutputError(f"there is no named graph {named!r}; there are register, derived and document/ID")
    return f"{count} triples"


def _write(found: Iterable[str], output: IO[bytes], form: RdfFormat) -> None:
    """Write lines of N-Quads in another form."""
    if form == "nq":
        output.writelines(_blocks(found))
    elif form == "nt":
        output.writelines(_blocks(f"{line[: line.rindex(' <')]} .\n" for line in found))
    elif form == "jsonld":
        output.writelines(pieces(found))
    else:
        read: Iterable[ox.Quad] = _parsed(found, ox.RdfFormat.N_QUADS)
        statements = (quad.triple for quad in read) if form == "ttl" else read
        ox.serialize(statements, output, format=FORMATS[form], prefixes=prefixes())


def quads(graph: Graph, *, without: str | None = None) -> Iterator[ox.Quad]:
    """Yield the quads of the graph, each once, in no particular order.

    Args:
        graph: nodes and edges.
        without: a named graph whose quads are left out.
    """
    return _parsed(lines(graph.nodes, graph.edges, without=without), ox.RdfFormat.N_QUADS)


def _parsed(statements: Iterable[str], form: ox.RdfFormat) -> Iterator[ox.Quad]:
    for block in _blocks(statements):
        yield from ox.parse(block, format=form)


def _blocks(statements: Iterable[str]) -> Iterator[bytes]:
    left = iter(statements)
    while block := "".join(islice(left, _BLOCK)):
        yield block.encode()
