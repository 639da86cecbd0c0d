"""Stores for tests, with builds of small graphs."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from kg.export.rdf import lines
from kg.graph import Graph
from kg.graph.lines import write_graph
from kg.graph.names import write_names
from kg.model.ids import REGISTER_GRAPH
from kg.store import Input, Manifest, Store, write_facts
from kg.store.build import OXIGRAPH_FOLDER
from kg.store.quads import filling


def put(
    store: Store,
    build_id: str,
    graph: Graph,
    *,
    inputs: tuple[Input, ...] = (),
    held: Iterable[str] | None = None,
) -> None:
    """Write a build of the graph and make it the current one.

    Args:
        held: lines of what Oxigraph shall hold; None: what the graph says.
    """
    write(store, build_id, graph, inputs=inputs, held=held)
    store.publish(build_id, inputs)


def write(
    store: Store,
    build_id: str,
    graph: Graph,
    *,
    inputs: tuple[Input, ...] = (),
    held: Iterable[str] | None = None,
) -> None:
    """Write a build of the graph; see `put`."""
    manifest = Manifest(
        build_id=build_id,
        reader="r",
        code="c",
        documents=len({doc_id for one in inputs for doc_id in one.documents}),
        nodes=dict(Counter(node.kind for node in graph.nodes)),
        edges=dict(Counter(edge.type for edge in graph.edges)),
    )
    with store.new_build(build_id) as folder:
        write_graph(graph, folder)
        write_names(folder)
        with filling(folder / OXIGRAPH_FOLDER, None) as oxigraph:
            oxigraph.add(n_quads(folder, lines(graph.nodes, graph.edges) if held is None else held))
        write_facts(folder, manifest, inputs)


def with_few_units(whole: Path, path: Path) -> Path:
    """Make a store with the graph of another and only the units it speaks of."""
    with Store.open(whole).current() as build:
        graph, inputs = build.graph(), build.inputs
    told = {node.ref for node in graph.nodes if node.graph != REGISTER_GRAPH}
    near = {edge.target for edge in graph.edges if edge.source in told} | told
    near |= {edge.source for edge in graph.edges if edge.type == "MERGED_INTO" and edge.target in near}
    few = Graph(
        nodes=tuple(node for node in graph.nodes if node.ref in near),
        edges=tuple(edge for edge in graph.edges if edge.source in near and edge.target in near),
    )
    put(Store.create(path), "few", few, inputs=inputs)
    return path


def n_quads(folder: Path, content: Iterable[str]) -> Path:
    """Return a file with these lines."""
    path = folder / "quads"
    path.write_bytes("".join(content).encode())
    return path
