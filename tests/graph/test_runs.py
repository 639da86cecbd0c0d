from collections.abc import Iterable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import SchemaError
from kg.graph import Graph
from kg.graph.lines import EDGES_FILE, NODES_FILE, write_graph
from kg.graph.runs import (
    ends_key,
    kept_edges,
    kept_nodes,
    merge_edges,
    merge_nodes,
    node_key,
    read_edges_run,
    read_nodes_run,
    run_line,
)
from kg.model.graph import Edge, Node
from tests.graphs import graph_of_every_type

# Ids that sort wrongly where only their text in a file is compared, and some that end lines.
IDS = st.text(st.sampled_from('ab \t\n\r\0\1\x0b!"#/\\é…'), min_size=1, max_size=4)
NODES = st.builds(
    lambda kind, ident: Node(kind=kind, id=ident, graph="derived", properties={"name": ident}),
    st.sampled_from(["Person", "Position", "Term"]),
    IDS,
)
EDGES = st.builds(
    lambda source, target, graph, day: Edge(
        type="HOLDS", source=f"Person/{source}", target=f"Position/{target}", graph=f"document/{graph}",
        properties={"lastSeen": date(2025, 7, day), "in": graph},
    ),
    IDS, IDS, IDS, st.integers(1, 12),
)  # fmt: skip


def write_run(records: Iterable[Node | Edge], path: Path) -> None:
    path.write_bytes(b"".join(sorted(map(run_line, records))))


def merged(
    folder: Path, *parts: Graph, wanted: set[bytes] | None = None
) -> tuple[dict[str, int], dict[str, int]]:
    """Write each part as runs and merge them; return the counts of nodes and edges."""
    runs = []
    for number, part in enumerate(parts):
        write_run(part.nodes, folder / f"n{number}")
        write_run(part.edges, folder / f"e{number}")
        runs.append(number)
    nodes = merge_nodes(
        (folder / f"n{one}" for one in runs), folder / NODES_FILE, set() if wanted is None else wanted
    )
    return nodes, merge_edges((folder / f"e{one}" for one in runs), folder / EDGES_FILE)


@given(st.lists(NODES), st.lists(EDGES), st.randoms(use_true_random=False), st.integers(1, 4))
def test_runs_merge_into_the_files_of_the_whole_graph(
    nodes: list[Node], edges: list[Edge], random, count: int
) -> None:
    homes = [random.randrange(count) for _ in (*nodes, *edges)]
    parts = [
        Graph(
            nodes=tuple(node for node, home in zip(nodes, homes, strict=False) if home == number),
            edges=tuple(
                edge for edge, home in zip(edges, homes[len(nodes) :], strict=True) if home == number
            ),
        )
        for number in range(count)
    ]
    whole = Graph(nodes=tuple(nodes), edges=tuple(edges))
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        counts = merged(Path(one), *parts)
        write_graph(whole, Path(other))
        for name in (NODES_FILE, EDGES_FILE):
            assert (Path(one) / name).read_bytes() == (Path(other) / name).read_bytes()
    assert (sum(counts[0].values()), sum(counts[1].values())) == (len(whole.nodes), len(whole.edges))


def test_counts_are_by_kind_and_type(tmp_path: Path) -> None:
    nodes, edges = merged(tmp_path, graph_of_every_type())
    assert nodes["Unit"] == 2
    assert edges["MERGED_INTO"] == 2
    assert list(nodes) == sorted(nodes)
    assert list(edges) == sorted(edges)


def test_what_is_wanted_and_not_there_is_left(tmp_path: Path) -> None:
    wanted = {node_key("Person/person-1"), node_key("Document/tin/2025/bài 1"), node_key("Person/nobody")}
    merged(tmp_path, graph_of_every_type(), wanted=wanted)
    assert wanted == {node_key("Person/nobody")}


def test_a_run_gives_back_its_keys_and_lines(tmp_path: Path) -> None:
    graph = graph_of_every_type()
    merged(tmp_path, graph)
    nodes, edges = list(read_nodes_run(tmp_path / "n0")), list(read_edges_run(tmp_path / "e0"))
    assert [key for key, _ in nodes] == [node_key(node.ref) for node in graph.nodes]
    assert [key for key, _ in edges] == [ends_key(edge) for edge in graph.edges]
    assert b"".join(line for _, line in nodes) == (tmp_path / NODES_FILE).read_bytes()
    assert b"".join(line for _, line in edges) == (tmp_path / EDGES_FILE).read_bytes()


@given(st.lists(NODES, unique_by=lambda node: (node.kind, node.id)), st.lists(EDGES), IDS)
def test_lines_of_kept_graphs_are_lines_of_a_run(nodes: list[Node], edges: list[Edge], name: str) -> None:
    kept = {"derived", f"document/{name}"}
    whole = Graph(nodes=tuple(nodes), edges=tuple(edges))
    some = Graph(
        nodes=tuple(node for node in nodes if node.graph in kept),
        edges=tuple(edge for edge in edges if edge.graph in kept),
    )
    wanted: set[bytes] = set()
    with TemporaryDirectory() as folder:
        write_graph(whole, Path(folder))
        assert list(kept_nodes(Path(folder, NODES_FILE), kept)) == [run_line(node) for node in some.nodes]
        assert list(kept_edges(Path(folder, EDGES_FILE), kept, wanted)) == [
            run_line(edge) for edge in some.edges
        ]
    assert wanted == {node_key(edge.target) for edge in some.edges}


def test_other_lines_are_merged_with_runs(tmp_path: Path) -> None:
    graph = graph_of_every_type()
    write_graph(graph, tmp_path)
    nodes, edges = (tmp_path / name for name in (NODES_FILE, EDGES_FILE))
    homes = {node.graph for node in graph.nodes}
    merge_edges((), tmp_path / "edges", [kept_edges(edges, homes, set())])
    merge_nodes((), tmp_path / "nodes", set(), [kept_nodes(nodes, homes)])
    assert (tmp_path / "nodes").read_bytes() == nodes.read_bytes()
    assert (tmp_path / "edges").read_bytes() == edges.read_bytes()


def test_equal_records_of_two_runs_count_once(tmp_path: Path) -> None:
    merged(tmp_path, graph_of_every_type(), graph_of_every_type())
    assert len((tmp_path / NODES_FILE).read_bytes().splitlines()) == len(graph_of_every_type().nodes)
    assert len((tmp_path / EDGES_FILE).read_bytes().splitlines()) == len(graph_of_every_type().edges)


def test_a_node_described_in_two_ways_is_an_error(tmp_path: Path) -> None:
    one = Node(kind="Person", id="m1", graph="derived", properties={"name": "Nguyễn Thị Mẫu"})
    other = msgspec.structs.replace(one, properties={"name": "Trần Thị Mẫu"})
    with pytest.raises(SchemaError, match="Person/m1 is described twice"):
        merged(tmp_path, Graph(nodes=(one,)), Graph(nodes=(other,)))


def test_an_edge_in_two_named_graphs_is_an_error(tmp_path: Path) -> None:
    one = Edge(type="IN_BODY", source="Position/p", target="Body/b", graph="derived")
    other = msgspec.structs.replace(one, graph="register")
    with pytest.raises(SchemaError, match="Position/p IN_BODY Body/b: in two graphs, derived and register"):
        merged(tmp_path, Graph(edges=(one,)), Graph(edges=(other,)))
