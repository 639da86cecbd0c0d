import pytest

from kg.export.graph_files import (
    decode_edge,
    decode_node,
    edge_attributes,
    edge_id,
    label,
    node_attributes,
)
from kg.graph.lines import encode, statement_id
from kg.graph.schema import EDGES, NODES
from kg.model.graph import Node, Value
from tests.graphs import graph_of_every_type


def test_an_edge_is_named_by_its_type_and_its_statement() -> None:
    for edge in graph_of_every_type().edges:
        line = encode(edge)
        assert edge_id(decode_edge(line), line) == f"{edge.type}:{statement_id(edge)}"


def test_no_two_edges_have_a_name() -> None:
    edges = graph_of_every_type().edges
    assert len({f"{edge.type}:{statement_id(edge)}" for edge in edges}) == len(edges)


def test_properties_of_one_name_have_one_type() -> None:
    for types, attributes in ((NODES, node_attributes()), (EDGES, edge_attributes())):
        known = {one.name: one for one in attributes}
        assert len(known) == len(attributes)
        for kind in types.values():
            for prop in kind.properties:
                wanted = {"integer": "integer", "decimal": "double", "boolean": "boolean"}
                expected = "string" if prop.many else wanted.get(prop.type, "string")
                assert (known[prop.name].type, known[prop.name].many) == (expected, prop.many), prop


@pytest.mark.parametrize(
    ("kind", "properties", "expected"),
    [
        ("Person", {"name": "Nguyễn Thị Mẫu"}, "Nguyễn Thị Mẫu"),
        ("Position", {"name": "Bí thư Đảng ủy xã Mẫu Sơn", "title": "bi-thu"}, "Bí thư Đảng ủy xã Mẫu Sơn"),
        ("LegalAct", {"number": "1665/NQ-UBTVQH15"}, "1665/NQ-UBTVQH15"),
        ("Document", {"identifier": "bài 1", "title": "Đại hội"}, "Đại hội"),
        ("Document", {"identifier": "bài 1"}, "bài 1"),
        ("Figure", {"variable": "population", "value": 40065.0}, "population: 40065.0"),
        ("Claim", {"quote": "Bí thư Đảng ủy"}, "Bí thư Đảng ủy"),
        ("Claim", {"quote": "a" * 81}, "a" * 79 + "…"),
        ("Claim", {}, "x1"),
        ("Tenure", {"ordinal": 1}, "x1"),
    ],
)
def test_a_node_is_shown_by_what_names_it(kind: str, properties: dict[str, Value], expected: str) -> None:
    node = Node(kind=kind, id="x1", graph="derived", properties=properties)
    assert label(decode_node(encode(node))) == expected
