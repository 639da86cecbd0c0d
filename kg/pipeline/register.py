"""The register of units as every build holds it: made once for a version of the program."""

import os
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from kg.export.rdf_lines import lines
from kg.graph import register_graph
from kg.graph.check import check_graphs, demand
from kg.graph.lines import decode_edge
from kg.graph.register import REGISTER_KINDS
from kg.graph.runs import ends_key, read_edges_run
from kg.model.graph import Edge
from kg.model.ids import split_ref
from kg.pipeline.runs import write_runs
from kg.store import Store
from kg.store.build import OXIGRAPH_FOLDER
from kg.store.quads import filling
from kg.units import load_register

_NAME = "register"
NODES_RUN, EDGES_RUN = f"nodes-{_NAME}", f"edges-{_NAME}"


def register_base(store: Store, key: str) -> Path:
    """Return the folder with the register as runs of nodes and edges and as Oxigraph.

    Making it takes some seconds. Where $KG_CACHE names a folder, it is made once for all stores.

    Args:
        key: version of all that the register is made with.
    """
    shared = os.environ.get("KG_CACHE")
    return store.base(key, _write, Path(shared) if shared else None)


def beside(edges: Iterable[Edge], base: Path) -> dict[bytes, list[Edge]]:
    """Return the edges of the register of the same type and between the same nodes as some of these edges.

    They are needed for the quads of these edges, which say nothing that the register says too.

    Returns: the edges by `ends_key`.
    """
    near = {ends_key(edge) for edge in edges if _is_within(edge)}
    found: dict[bytes, list[Edge]] = {}
    if near:
        for key, line in read_edges_run(base / EDGES_RUN):
            if key in near:
                found.setdefault(key, []).append(decode_edge(line))
    return found


def _is_within(edge: Edge) -> bool:
    return split_ref(edge.source)[0] in REGISTER_KINDS and split_ref(edge.target)[0] in REGISTER_KINDS


def _write(folder: Path) -> None:
    graph = register_graph(load_register())
    runs = write_runs([(graph.nodes, graph.edges)], folder, _NAME, lines)
    lost = (f"there is no node {reference}" for reference in sorted(runs.outside))
    demand(list(chain(check_graphs(graph.edges), lost)))
    assert runs.quads is not None
    with filling(folder / OXIGRAPH_FOLDER, None) as oxigraph:
        oxigraph.add(runs.quads)
