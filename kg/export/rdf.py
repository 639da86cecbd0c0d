"""The graph as RDF 1.1: its quads, and files in Turtle, TriG, N-Triples, N-Quads.

Files are sorted: equal graphs give equal bytes. Turtle and N-Triples hold the union of the named graphs.
What a node or an edge becomes is said in `kg.export.rdf_lines`.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, Literal

import pyoxigraph as ox

from kg.export.rdf_lines import lines
from kg.export.rdf_read import read_graph
from kg.export.rdf_terms import prefixes
from kg.graph.container import Graph

__all__ = ["FORMATS", "RdfFormat", "lines", "quads", "read_graph", "write"]

RdfFormat = Literal["ttl", "trig", "nt", "nq"]
FORMATS: dict[RdfFormat, ox.RdfFormat] = {
    "ttl": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "nt": ox.RdfFormat.N_TRIPLES,
    "nq": ox.RdfFormat.N_QUADS,
}
_BLOCK = 1 << 14


def write(graph: Graph, output: IO[bytes], form: RdfFormat) -> None:
    """Write the graph to a binary stream; equal graphs give equal bytes."""
    if form == "nq":
        output.writelines(_blocks(sorted(_quad_lines(graph))))
    elif form == "nt":
        output.writelines(_blocks(_triple_lines(graph)))
    elif form == "ttl":
        triples = _parsed(_triple_lines(graph), ox.RdfFormat.N_TRIPLES)
        ox.serialize((quad.triple for quad in triples), output, format=FORMATS[form], prefixes=prefixes())
    else:
        ordered = sorted(_quad_lines(graph), key=lambda line: (_graph_iri(line), line))
        ox.serialize(
            _parsed(ordered, ox.RdfFormat.N_QUADS), output, format=FORMATS[form], prefixes=prefixes()
        )


def quads(graph: Graph, *, without: str | None = None) -> Iterator[ox.Quad]:
    """Yield the quads of the graph, each once, in no particular order.

    Args:
        graph: nodes and edges.
        without: a named graph whose quads are left out.
    """
    return _parsed(lines(graph.nodes, graph.edges, without=without), ox.RdfFormat.N_QUADS)


def _quad_lines(graph: Graph) -> Iterator[str]:
    return lines(graph.nodes, graph.edges)


def _triple_lines(graph: Graph) -> list[str]:
    """The union of all named graphs."""
    return sorted({f"{line[: line.rindex(' <')]} .\n" for line in _quad_lines(graph)})


def _graph_iri(line: str) -> str:
    return line[line.rindex(" <") + 2 : -len("> .\n")]


def _parsed(statements: Iterable[str], form: ox.RdfFormat) -> Iterator[ox.Quad]:
    for block in _blocks(statements):
        yield from ox.parse(block, format=form)


def _blocks(statements: Iterable[str]) -> Iterator[bytes]:
    left = iter(statements)
    while block := "".join(islice(left, _BLOCK)):
        yield block.encode()
