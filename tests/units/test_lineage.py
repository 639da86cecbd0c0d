"""Trees and graphs of lineage."""

from kg.units import load_register
from kg.units.lineage import Branch, ancestry, descent, flows_of, lineage_graph


def ids(branch: Branch) -> list[str]:
    return [one.unit_id for one in branch.branches]


def test_ancestry_goes_back_over_every_round() -> None:
    tree = ancestry(load_register(), "18229-20250701")
    assert ids(tree) == ["18229-20200101", "18259-0", "18280-20200101", "18283-20200101"]
    assert ids(tree.branches[2]) == ["18280-0", "18301-0"]  # Hòa Lạc: Đức Hòa and Đức Lạc
    assert ids(tree.branches[3]) == ["18283-0", "18295-0"]  # Tân Dân: Đức Long and Đức Lập


def test_descent_goes_forth() -> None:
    tree = descent(load_register(), "18301-0")
    assert ids(tree) == ["18280-20200101"]
    assert ids(tree.branches[0]) == ["18229-20250701"]


def test_a_unit_that_is_met_twice_has_its_branches_once() -> None:
    register = load_register()
    for unit_id in ("11383-20250701", "13669-20250701", "00226-20250701"):
        seen: set[str] = set()
        stack = [ancestry(register, unit_id)]
        while stack:
            branch = stack.pop()
            assert not (branch.is_again and branch.branches)
            if branch.branches:
                assert branch.unit_id not in seen
                seen.add(branch.unit_id)
            stack += branch.branches


def test_the_graph_has_every_flow_of_the_trees_with_its_basis() -> None:
    register = load_register()
    graph = lineage_graph(register, ["18229-20250701"])
    flows = set(flows_of(ancestry(register, "18229-20250701")))
    assert set(graph.edges) == {(flow.source_id, flow.target_id, flow.change_id) for flow in flows}
    assert graph.nodes["18259-0"]["name"] == "xã Tùng Ảnh"
    assert graph.nodes["18259-0"]["until"] == "2025-06-30"
    edge = graph.edges["18259-0", "18229-20250701", "20250701-18229-20250701"]
    assert (edge["extent"], edge["act"], edge["inForce"], edge["effective"], edge["certain"]) == (
        "whole",
        "1665/NQ-UBTVQH15",
        "2025-06-16",
        "2025-07-01",
        True,
    )


def test_two_units_may_have_flows_on_several_days() -> None:
    register = load_register()
    flows = {flow for flow in register.flows if (flow.source_id, flow.target_id) == ("075-0", "070-0")}
    assert len(flows) > 1
    assert lineage_graph(register, ["070-0"]).number_of_edges("075-0", "070-0") == len(flows)
