import io
import json
from typing import Any

import pytest

from kg.export import cytoscape
from kg.graph import Graph
from tests.graph_readers import HOSTILE, expected_edges, expected_nodes, hostile, source
from tests.graphs import graph_of_every_type, story

OWN = ("id", "name", "shared_name", "source", "target", "interaction", "shared_interaction")


def written(graph: Graph) -> bytes:
    output = io.BytesIO()
    cytoscape.write(source(graph), output)
    return output.getvalue()


def others(data: dict[str, Any], *own: str) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name not in own}


@pytest.mark.parametrize("graph", [graph_of_every_type(), story(), Graph()])
def test_elements_hold_every_node_and_edge_with_types(graph: Graph) -> None:
    found = json.loads(written(graph))
    nodes, edges = (found["elements"][side] for side in ("nodes", "edges"))
    for node in nodes:  # a name of our own stands in the place of what is shown
        node["data"]["named"] = node["data"]["name"]
    expected = expected_nodes(graph)
    assert [node["data"]["id"] for node in nodes] == list(expected)
    for node in nodes:
        told = expected[node["data"]["id"]]
        assert others(node["data"], "id", "name", "shared_name", "named") == others(told, "name")
        assert node["data"]["name"] == told.get("name", node["data"]["name"]) != ""
    assert {
        edge["data"]["id"]: (edge["data"]["source"], edge["data"]["target"], others(edge["data"], *OWN))
        for edge in edges
    } == expected_edges(graph)
    assert {edge["data"]["interaction"] for edge in edges} == {edge.type for edge in graph.edges}


def test_a_column_has_one_type() -> None:
    found = json.loads(written(graph_of_every_type()))
    for side in ("nodes", "edges"):
        types: dict[str, set[type]] = {}
        for one in found["elements"][side]:
            for name, value in one["data"].items():
                types.setdefault(name, set()).add(type(value))
        assert {name for name, known in types.items() if len(known) > 1} == set()
        assert {known for one in types.values() for known in one} <= {str, int, float, bool}


def test_texts_are_what_they_were() -> None:
    found = json.loads(written(hostile()))
    quotes = [node["data"]["quote"] for node in found["elements"]["nodes"] if "quote" in node["data"]]
    assert quotes == [HOSTILE]
    assert found["data"]["name"] == "vietgov-kg 0123456789abcdef"
