import pytest

from kg.export.graph_files import decode_edge, decode_node
from kg.export.part import Asked, part_of
from tests.graph_readers import source
from tests.graphs import CHANGE, graph_of_every_type, story

BODY_OF_M1 = {"Person/m1", "Tenure/t1", "Position/p1", "Body/b1", "Unit/00001-20250701"}


def part(*seeds: str, hops: int = 0) -> tuple[set[str], set[tuple[str, str, str]]]:
    found = part_of(source(story()), Asked(seeds=seeds, hops=hops))
    nodes = [decode_node(line).ref for line in found.node_lines()]
    edges = [decode_edge(line) for line in found.edge_lines()]
    assert (len(nodes), len(edges)) == (found.nodes, found.edges)
    assert nodes == [node.ref for node in story().nodes if node.ref in set(nodes)]
    return set(nodes), {(edge.type, edge.source, edge.target) for edge in edges}


def test_a_person_comes_with_offices_and_the_sentences_behind_them() -> None:
    nodes, edges = part("Person/m1")
    assert nodes >= BODY_OF_M1 | {"Claim/c1", "Claim/c2", "Claim/c3", "Claim/c4", "Document/bài 1"}
    assert nodes.isdisjoint({"Person/m3", "Figure/f1", "Claim/c6"})
    assert ("SUPPORTS", "Claim/c1", "Tenure/t1") in edges
    assert ("DISPUTES", "Claim/c3", "Tenure/t1") in edges


def test_a_unit_comes_with_the_changes_between_the_units_that_are_there() -> None:
    nodes, _ = part("Unit/00001-20250701", hops=1)
    assert {"Unit/00002-0", "Unit/00003-0", f"UnitChange/{CHANGE}", "Figure/f1", "Claim/c5"} <= nodes


@pytest.mark.parametrize("seeds", [("Person/m1",), ("Unit/00002-0", "Person/m4")])
def test_every_edge_lies_between_nodes_that_are_there_and_none_of_these_is_missing(
    seeds: tuple[str, ...],
) -> None:
    nodes, edges = part(*seeds)
    assert edges == {
        (edge.type, edge.source, edge.target)
        for edge in story().edges
        if edge.source in nodes and edge.target in nodes
    }


def test_nothing_asked_for_is_everything() -> None:
    whole = source(graph_of_every_type())
    assert part_of(whole, Asked()) is whole
