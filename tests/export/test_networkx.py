from kg.export.networkx import from_networkx, to_networkx
from tests.graphs import graph_of_every_type


def test_a_graph_comes_back_from_networkx() -> None:
    assert from_networkx(to_networkx(graph_of_every_type())) == graph_of_every_type()
