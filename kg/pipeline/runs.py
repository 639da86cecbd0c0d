"""Parts of the graph on their way into a build: checked, as runs of lines, and as N-Quads."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

import msgspec

from kg.export.rdf_lines import lines
from kg.graph import Graph
from kg.graph.check import check_records, demand, references
from kg.graph.runs import run_line

QuadLines = Callable[[Graph], Iterable[str]]
"""Makes the lines of N-Quads of a part."""


class Runs(msgspec.Struct, frozen=True, kw_only=True):
    """Files of some part of the graph.

    Attributes:
        nodes, edges: runs. quads: N-Quads, None where they are not wanted.
        outside: references of the nodes that edges of the part lead to, and that are none of its nodes.
    """

    nodes: Path
    edges: Path
    quads: Path | None
    outside: frozenset[str]


def all_lines(graph: Graph) -> Iterator[str]:
    """Return all quads of a part as lines."""
    return lines(graph.nodes, graph.edges)


def write_runs(parts: Iterable[Graph], folder: Path, name: str, quad_lines: QuadLines | None) -> Runs:
    """Write small graphs, whose nodes are their own, into one run of nodes and one of edges.

    Args:
        folder, name: where to write; the names of the files end with `name`.
        quad_lines: makes their quads, where these are wanted.
    Raises: SchemaError: a node or an edge breaks the schema.
    """
    nodes: list[bytes] = []
    edges: list[bytes] = []
    outside: set[str] = set()
    quads = folder / f"quads-{name}" if quad_lines else None
    with ExitStack() as stack:
        output = stack.enter_context(quads.open("wb")) if quads else None
        for part in parts:
            demand(check_records(part.nodes, part.edges))
            own = {node.ref for node in part.nodes}
            outside.update(end for edge in part.edges for end in references(edge) if end not in own)
            nodes.extend(map(run_line, part.nodes))
            edges.extend(map(run_line, part.edges))
            if output and quad_lines:
                output.write("".join(quad_lines(part)).encode())
    return Runs(
        nodes=_write(nodes, folder / f"nodes-{name}"),
        edges=_write(edges, folder / f"edges-{name}"),
        quads=quads,
        outside=frozenset(outside),
    )


def _write(run: list[bytes], path: Path) -> Path:
    run.sort()
    with path.open("wb") as file:
        file.writelines(run)
    return path
