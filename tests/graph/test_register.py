from datetime import date

import pytest

from kg.graph import Graph, check, register_graph
from kg.model.graph import Node
from kg.units import load_register


@pytest.fixture(scope="module")
def graph() -> Graph:
    return register_graph(load_register())


@pytest.fixture(scope="module")
def nodes(graph: Graph) -> dict[str, Node]:
    return {node.ref: node for node in graph.nodes}


def test_the_register_keeps_the_schema(graph: Graph) -> None:
    assert check(graph) == []


def test_a_new_commune_stands_with_its_code_and_first_day(nodes: dict[str, Node]) -> None:
    commune = nodes["Unit/18229-20250701"]
    assert commune.labels == ("Commune",)
    assert commune.properties == {"name": "xã Đức Thọ", "code": "18229", "from": date(2025, 7, 1)}


def test_the_last_day_of_a_unit_is_inclusive(nodes: dict[str, Node]) -> None:
    assert nodes["Unit/18259-0"].properties["until"] == date(2025, 6, 30)


def test_what_was_merged_into_a_commune_is_joined_to_it(graph: Graph, nodes: dict[str, Node]) -> None:
    merged = {
        nodes[edge.source].properties["name"]
        for edge in graph.edges
        if edge.type == "MERGED_INTO" and edge.target == "Unit/18229-20250701"
    }
    assert merged == {"thị trấn Đức Thọ", "xã Tùng Ảnh", "xã Hòa Lạc", "xã Tân Dân"}


def test_a_change_and_its_flows_name_act_and_clause(graph: Graph, nodes: dict[str, Node]) -> None:
    assert nodes["UnitChange/20250701-18229-20250701"].properties["clause"] == "khoản 37 Điều 1"
    flows = [
        (edge.properties["act"], edge.properties["clause"])
        for edge in graph.edges
        if edge.type == "MERGED_INTO" and edge.target == "Unit/18229-20250701"
    ]
    assert flows == [("1665/NQ-UBTVQH15", "khoản 37 Điều 1")] * 4


def test_a_change_of_an_act_whose_text_was_not_read_has_no_clause(nodes: dict[str, Node]) -> None:
    assert "clause" not in nodes["UnitChange/20250701-08-20250701"].properties


def test_candidates_never_share_the_edge_type_of_certain_flows(graph: Graph) -> None:
    register = load_register()
    counts = {
        type_: sum(edge.type == type_ for edge in graph.edges)
        for type_ in ("MERGED_INTO", "MAY_HAVE_MERGED_INTO")
    }
    certain = sum(flow.is_certain for flow in register.flows)
    assert counts == {"MERGED_INTO": certain, "MAY_HAVE_MERGED_INTO": len(register.flows) - certain}


def test_every_unit_and_period_of_the_register_is_a_node(graph: Graph) -> None:
    register = load_register()
    kinds = [node.kind for node in graph.nodes]
    assert kinds.count("Unit") == len(register.units)
    assert kinds.count("UnitPeriod") == sum(len(unit.periods) for unit in register.units.values())


def test_a_parent_that_stays_gives_one_edge_over_all_periods(graph: Graph) -> None:
    edges = [edge for edge in graph.edges if edge.type == "PART_OF"]
    by_ends: dict[tuple[str, str], list[object]] = {}
    for edge in edges:
        by_ends.setdefault((edge.source, edge.target), []).append(edge.properties)
    for spells in by_ends.values():
        ends = [spell.get("until") for spell in spells]  # type: ignore[attr-defined]
        assert len(ends) == len(set(ends))
