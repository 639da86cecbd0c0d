from pathlib import Path

from kg.graph.lines import encode, read_graph, statement_id, write_graph
from kg.model.graph import Edge, Node
from tests.graphs import graph_of_every_type


def test_a_graph_comes_back_from_its_lines(tmp_path: Path) -> None:
    write_graph(graph_of_every_type(), tmp_path)
    assert read_graph(tmp_path) == graph_of_every_type()


def test_the_order_of_properties_does_not_change_a_line() -> None:
    one = Node(kind="Unit", id="1", graph="register", properties={"name": "xã A", "code": "1"})
    other = Node(kind="Unit", id="1", graph="register", properties={"code": "1", "name": "xã A"})
    assert encode(one) == encode(other)


def test_the_id_of_a_statement_depends_on_properties_and_not_on_the_named_graph() -> None:
    def edge(graph: str, role: str) -> Edge:
        return Edge(
            type="TOOK_PART", source="Person/a", target="Event/b", graph=graph, properties={"role": role}
        )

    assert statement_id(edge("derived", "spoke")) == statement_id(edge("register", "spoke"))
    assert statement_id(edge("derived", "spoke")) != statement_id(edge("derived", "chaired"))
