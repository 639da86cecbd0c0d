from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pyoxigraph as ox
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.export.rdf import lines, quads
from kg.graph import Graph
from kg.graph.lines import write_graph
from kg.model.graph import Edge, Node
from kg.pipeline.changes import change
from kg.store.quads import filling
from tests.graphs import graph_of_every_type
from tests.stores import n_quads

WHOLE = graph_of_every_type()


def other_node(node: Node) -> Node:
    """The node with another name, or none."""
    if "name" not in node.properties:
        return msgspec.structs.replace(node, properties={})
    return msgspec.structs.replace(node, properties={**node.properties, "name": "Tên khác"})


def other_edge(edge: Edge) -> Edge:
    """The edge in another named graph, so that what it shares with others may move."""
    return msgspec.structs.replace(edge, graph="document/khác")


# Of each record: 0 not there, 1 as it is, 2 otherwise.
STATES = st.lists(
    st.sampled_from([0, 1, 1, 1, 2]), min_size=len(WHOLE.nodes) + len(WHOLE.edges), max_size=1000
)


def drawn(states: list[int]) -> Graph:
    nodes = [(node, other_node(node)) for node in WHOLE.nodes if node.kind != "Claim"]
    edges = [(edge, other_edge(edge)) for edge in WHOLE.edges]
    return Graph(
        nodes=tuple(pair[state - 1] for pair, state in zip(nodes, states, strict=False) if state),
        edges=tuple(
            pair[state - 1] for pair, state in zip(edges, states[len(nodes) :], strict=False) if state
        ),
    )


@settings(max_examples=25, deadline=None)
@given(STATES.map(drawn), STATES.map(drawn))
def test_a_changed_store_holds_the_quads_of_the_new_graph_and_no_others(old: Graph, new: Graph) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        for part, graph in (("old", old), ("new", new)):
            (folder / part).mkdir()
            write_graph(graph, folder / part)
        with filling(folder / "a", None) as store:
            store.add(n_quads(folder, lines(old.nodes, old.edges)))
        with filling(folder / "b", folder / "a") as store:
            change(store, folder / "old", folder / "new", folder)
        assert set(ox.Store.read_only(str(folder / "b"))) == set(quads(new))
        assert set(ox.Store.read_only(str(folder / "a"))) == set(quads(old))
