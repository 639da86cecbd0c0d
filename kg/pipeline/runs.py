"""Parts of the graph on their way into a build: checked, as runs of lines, and as N-Quads."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec

from kg.graph.check import check_records, demand, references
from kg.graph.runs import run_line
from kg.model.graph import Edge, Node

Records = tuple[Sequence[Node], Sequence[Edge]]
QuadLines = Callable[[Sequence[Node], Sequence[Edge]], Iterable[str]]
"""Makes N-Quads, see `kg.export.rdf_lines.lines`."""


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


def write_runs(parts: Iterable[Records], folder: Path, name: str, quad_lines: QuadLines | None) -> Runs:
    """Write nodes and edges into one run of nodes and one of edges.

    Args:
        parts: each with nodes of its own.
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
        for some_nodes, some_edges in parts:
            demand(check_records(some_nodes, some_edges))
            ends = {end for edge in some_edges for end in references(edge)}
            outside |= ends.difference([node.ref for node in some_nodes])
            nodes.extend(map(run_line, some_nodes))
            edges.extend(map(run_line, some_edges))
            if output and quad_lines:
                output.writelines(line.encode() for line in quad_lines(some_nodes, some_edges))
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
