"""What the documents say together, on its way into a build."""

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

from kg.export.rdf_lines import lines
from kg.graph import Graph
from kg.graph.runs import ends_key
from kg.model.graph import Edge, Node
from kg.model.ids import REGISTER_GRAPH
from kg.pipeline.register import beside
from kg.pipeline.runs import Runs, write_runs
from kg.resolve.parts import Part

# Some hundred thousand quads: what is well loaded at once.
_SIZE = 50_000
R = TypeVar("R", Node, Edge)


def write_derived(part: Part, base: Path, folder: Path, *, has_quads: bool) -> Iterator[Runs]:
    """Write nodes and edges in runs that need little memory each, and yield these.

    Args:
        base: folder of the register.
        folder: where to write.
        has_quads: whether N-Quads are wanted too.
    Raises: SchemaError: a node or an edge breaks the schema.
    """
    near = beside(part.edges, base) if has_quads else {}

    def quad_lines(nodes: Sequence[Node], edges: Sequence[Edge]) -> Iterator[str]:
        known = (edge for key in {ends_key(edge) for edge in edges} for edge in near.get(key, ()))
        return lines(nodes, Graph(edges=(*edges, *known)).edges, without=REGISTER_GRAPH)

    wanted = (quad_lines if near else lines) if has_quads else None
    for number, nodes in enumerate(_batches(part.nodes)):
        yield write_runs([(nodes, ())], folder, f"derived-nodes-{number}", wanted)
    for number, edges in enumerate(_batches(part.edges)):
        yield write_runs([((), edges)], folder, f"derived-edges-{number}", wanted)


def _batches(records: tuple[R, ...]) -> Iterator[tuple[R, ...]]:
    left = iter(records)
    while batch := tuple(islice(left, _SIZE)):
        yield batch
