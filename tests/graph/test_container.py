from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import SchemaError
from kg.graph import Graph, merge
from kg.model.graph import Edge, Node
from tests.graphs import graph_of_every_type

TOWN = Node(kind="Unit", id="1-0", graph="register", properties={"name": "xã A", "code": "1"})


@given(st.randoms(use_true_random=False))
def test_the_order_of_nodes_and_edges_does_not_matter(random) -> None:
    graph = graph_of_every_type()
    nodes, edges = list(graph.nodes), list(graph.edges)
    random.shuffle(nodes)
    random.shuffle(edges)
    assert Graph(nodes=tuple(nodes), edges=tuple(edges)) == graph


def test_equal_records_count_once() -> None:
    edge = Edge(type="IN_BODY", source="Position/p", target="Body/b", graph="derived")
    graph = Graph(nodes=(TOWN, TOWN), edges=(edge, edge))
    assert (len(graph.nodes), len(graph.edges)) == (1, 1)


def test_edges_that_differ_in_a_property_stay_apart() -> None:
    edges = tuple(
        Edge(
            type="PART_OF",
            source="Unit/1-0",
            target="Unit/2-0",
            graph="register",
            properties={"from": date(year, 1, 1)},
        )
        for year in (2020, 2010)
    )
    assert [edge.properties["from"] for edge in Graph(edges=edges).edges] == [
        date(2010, 1, 1),
        date(2020, 1, 1),
    ]


def test_one_node_described_in_two_ways_is_an_error() -> None:
    other = Node(kind="Unit", id="1-0", graph="register", properties={"name": "xã B", "code": "1"})
    with pytest.raises(SchemaError, match="Unit/1-0 is described twice"):
        Graph(nodes=(TOWN, other))
    with pytest.raises(SchemaError, match="Unit/1-0 is described twice"):
        merge(Graph(nodes=(TOWN,)), Graph(nodes=(other,)))


def test_a_later_graph_may_repeat_less_of_a_node() -> None:
    less = Node(kind="Unit", id="1-0", graph="derived", properties={"name": "xã A"})
    assert merge(Graph(nodes=(TOWN,)), Graph(nodes=(less,))).nodes == (TOWN,)
