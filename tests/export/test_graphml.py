import io
import json
from pathlib import Path
from typing import Any

import networkx
import pytest
from lxml import etree

from kg.export import graphml
from kg.graph import Graph
from tests.graph_readers import AS_XML, expected_edges, expected_nodes, hostile, source
from tests.graphs import graph_of_every_type, story
from tests.their_validators import Check


def written(graph: Graph) -> bytes:
    output = io.BytesIO()
    graphml.write(source(graph), output)
    return output.getvalue()


def read(graph: Graph) -> "networkx.MultiDiGraph[str]":
    found = networkx.read_graphml(io.BytesIO(written(graph)), force_multigraph=True)
    assert isinstance(found, networkx.MultiDiGraph)
    return found


@pytest.mark.parametrize("graph", [graph_of_every_type(), story()])
def test_networkx_reads_the_same_graph_with_its_types(graph: Graph) -> None:
    found = read(graph)
    nodes = {ref: {**known} for ref, known in found.nodes(data=True)}
    for known in nodes.values():
        assert known.pop("label")
    assert nodes == expected_nodes(graph)
    assert {
        key: (source, target, known) for source, target, key, known in found.edges(keys=True, data=True)
    } == expected_edges(graph)


def test_what_xml_cannot_carry_is_replaced_and_all_else_is_kept() -> None:
    found = read(hostile())
    assert found.nodes["Claim/c1"]["quote"] == AS_XML
    assert found.nodes["Claim/c1"]["statedSources"] == f"{AS_XML} | b"
    assert found.nodes['Claim/c"2&<>\n']["graph"] == "document/a&b <c>"
    assert found.nodes["Person/m1"]["label"] == "Đ" * 200
    assert [known["what"] for *_, known in found.edges(data=True) if "what" in known] == [AS_XML]


def test_edges_between_the_same_nodes_are_all_there() -> None:
    edges = [edge for edge in graph_of_every_type().edges if edge.type == "HOLDS"]
    assert read(graph_of_every_type()).number_of_edges(edges[0].source, edges[0].target) == 4


def test_every_key_is_declared_once_with_a_type_and_every_id_is_unique() -> None:
    root = etree.fromstring(written(graph_of_every_type()))
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    keys = root.xpath("g:key", namespaces=space)
    declared = {key.get("id"): key.get("for") for key in keys}
    assert len(declared) == len(keys)
    assert {key.get("attr.type") for key in keys} == {"string", "int", "double"}
    for of in ("node", "edge"):
        ids = root.xpath(f"g:graph/g:{of}/@id", namespaces=space)
        assert len(set(ids)) == len(ids)
        assert {declared[key] for key in root.xpath(f"//g:{of}/g:data/@key", namespaces=space)} == {of}


def test_equal_graphs_give_equal_bytes_and_nothing_gives_a_file() -> None:
    assert written(graph_of_every_type()) == written(graph_of_every_type())
    assert len(read(Graph())) == 0


def test_igraph_reads_the_same_graph(tmp_path: Path, check: Check) -> None:
    graph = graph_of_every_type()
    (tmp_path / "a.graphml").write_bytes(written(graph))
    found = json.loads(check("check_graphml.py", tmp_path / "a.graphml"))

    def told(known: dict[str, Any], *own: str) -> dict[str, Any]:
        """Attributes that are there: to igraph every node has all of them, texts empty and numbers none."""
        return {
            name: value for name, value in known.items() if name not in own and value != "" and value == value
        }

    nodes = {ref: told(known, "id", "label") for ref, known in found["nodes"].items()}
    assert nodes == {ref: told(known) for ref, known in expected_nodes(graph).items()}
    # What igraph gives as the id of an edge is that of some node.
    edges = [(source, target, told(known, "id")) for source, target, known in found["edges"]]
    assert edges == [(*ends, told(known)) for *ends, known in expected_edges(graph).values()]
