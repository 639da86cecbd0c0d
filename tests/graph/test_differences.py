from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from kg.graph import Graph
from kg.graph.differences import different_edges, different_nodes
from kg.graph.lines import write_graph
from kg.model.graph import Edge, Node
from tests.graphs import graph_of_every_type

IDS = st.text(st.sampled_from('ab ",\\\n\0'), min_size=1, max_size=3)
NODES = st.builds(
    lambda ident, name: Node(kind="Person", id=ident, graph="derived", properties={"name": name}), IDS, IDS
)
EDGES = st.builds(
    lambda source, target, role: Edge(
        type="TOOK_PART",
        source=f"Person/{source}",
        target=f"Event/{target}",
        graph="derived",
        properties={"role": role},
    ),
    IDS,
    IDS,
    IDS,
)
GRAPHS = st.builds(
    lambda nodes, edges: Graph(nodes=tuple(nodes), edges=tuple(edges)),
    st.lists(NODES, unique_by=lambda node: node.id),
    st.lists(EDGES),
)


def together(edges: tuple[Edge, ...]) -> dict[tuple[str, str, str], list[Edge]]:
    found: dict[tuple[str, str, str], list[Edge]] = {}
    for edge in edges:
        found.setdefault((edge.type, edge.source, edge.target), []).append(edge)
    return found


@given(GRAPHS, GRAPHS)
def test_exactly_what_differs_is_found(old: Graph, new: Graph) -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        write_graph(old, Path(one))
        write_graph(new, Path(other))
        nodes = list(different_nodes(Path(one), Path(other)))
        edges = list(different_edges(Path(one), Path(other)))
    before, after = {node.id: node for node in old.nodes}, {node.id: node for node in new.nodes}
    assert nodes == [
        ([before[key]] if key in before else [], [after[key]] if key in after else [])
        for key in sorted(before.keys() | after.keys())
        if before.get(key) != after.get(key)
    ]
    befores, afters = together(old.edges), together(new.edges)
    assert edges == [
        (befores.get(key, []), afters.get(key, []))
        for key in sorted(befores.keys() | afters.keys())
        if befores.get(key) != afters.get(key)
    ]


def test_edges_between_the_same_nodes_come_together(tmp_path: Path) -> None:
    graph = graph_of_every_type()
    flows = [edge for edge in graph.edges if edge.type == "MERGED_INTO"]
    assert len(flows) == 2
    later = msgspec.structs.replace(flows[1], properties={**flows[1].properties, "basis": "x"})
    changed = Graph(nodes=graph.nodes, edges=(*(edge for edge in graph.edges if edge != flows[1]), later))
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    write_graph(graph, tmp_path / "old")
    write_graph(changed, tmp_path / "new")
    assert list(different_nodes(tmp_path / "old", tmp_path / "new")) == []
    ((before, after),) = different_edges(tmp_path / "old", tmp_path / "new")
    assert before == flows
    assert len(after) == 2
    assert flows[0] in after
    assert later in after
