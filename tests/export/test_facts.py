"""Who held what, for the forms of people and posts."""

from datetime import date

import pytest

from kg.export.facts import Facts, address
from kg.graph import Graph
from kg.model.graph import Edge, Node, Value
from tests.graphs import story

DAY = date(2025, 7, 17)


def changed(graph: Graph, reference: str, **properties: Value | None) -> Graph:
    """The graph with other properties of one node; None takes one away."""
    nodes = []
    for node in graph.nodes:
        if node.ref == reference:
            found = {
                name: value for name, value in (node.properties | properties).items() if value is not None
            }
            node = Node(kind=node.kind, id=node.id, labels=node.labels, graph=node.graph, properties=found)
        nodes.append(node)
    return Graph(nodes=tuple(nodes), edges=graph.edges)


def start_of(graph: Graph, first: date, last: date, **claim: Value) -> str | None:
    """The certain start of the first tenure of the story, of which claim c1 tells."""
    told = changed(graph, "Tenure/t1", startNotBefore=first, startNotAfter=last)
    facts = Facts(changed(told, "Claim/c1", **claim))
    return facts.date(facts.node("Tenure/t1"), "start")


@pytest.mark.parametrize(
    ("first", "last", "claim", "expected"),
    [
        (DAY, DAY, {}, "2025-07-17"),
        (date(2025, 7, 1), date(2025, 7, 31), {"statedStart": "2025-07"}, "2025-07"),
        (date(2025, 7, 1), DAY, {"statedStart": "2025-07"}, "2025-07"),
        (date(2025, 7, 1), DAY, {"statedStart": "2025"}, "2025-07"),
        (date(2025, 1, 1), date(2025, 12, 31), {"statedStart": "2025"}, "2025"),
        (date(2025, 7, 1), DAY, {}, None),
        (date(2020, 1, 1), date(2025, 12, 31), {"statedStart": "2025"}, None),
        (date(2025, 7, 1), DAY, {"statedStart": "2024"}, None),
        (date(2025, 7, 1), DAY, {"statedStart": "2025", "modality": "inferred"}, None),
        (date(2025, 7, 1), DAY, {"statedStart": "2025", "rank": "deprecated"}, None),
    ],
)
def test_a_start_between_two_days_is_a_date_only_if_it_is_one_day_or_a_text_prints_one(
    first: date, last: date, claim: dict[str, Value], expected: str | None
) -> None:
    assert start_of(story(), first, last, **claim) == expected


def test_a_bound_alone_is_no_date() -> None:
    facts = Facts(story())
    assert [facts.date(facts.node("Tenure/t1"), side) for side in ("start", "end")] == [None, None]  # type: ignore[arg-type]


@pytest.mark.parametrize("told", ["issued", "notBefore"])
def test_who_is_in_office_who_was_and_who_nobody_knows(told: str) -> None:
    graph = changed(story(), "Document/bài 1", **{told: DAY})
    assert {held.tenure.id: held.status for held in Facts(graph).held()} == {
        "t1": "current",
        "t2": "ended",
        "t3": "unknown",
    }


def test_an_end_that_is_yet_to_come_is_no_end() -> None:
    graph = changed(story(), "Document/bài 1", issued=DAY)
    graph = changed(graph, "Tenure/t2", endNotAfter=date(2030, 1, 1))
    assert {held.status for held in Facts(graph).held() if held.tenure.id == "t2"} == {"unknown"}


def test_documents_say_it_with_their_words_in_order_of_place() -> None:
    claim = {"claimKind": "tenure", "modality": "stated", "confidence": 0.9, "rank": "normal"}
    earlier = Node(
        kind="Claim",
        id="c9",
        graph="document/bài 1",
        properties=claim | {"quote": "Bí thư", "spanStart": 1, "spanEnd": 7},
    )
    edges = (
        Edge(type="SUPPORTS", source="Claim/c9", target="Tenure/t1", graph="document/bài 1"),
        Edge(type="STATED_IN", source="Claim/c9", target="Document/bài 1", graph="document/bài 1"),
    )
    graph = Graph(nodes=(*story().nodes, earlier), edges=(*story().edges, *edges))
    (said,) = Facts(graph).said("Tenure/t1")
    assert said.quotes == ("Bí thư", "Bí thư Đảng ủy")
    wrong = changed(changed(graph, "Claim/c9", rank="deprecated"), "Claim/c1", quote=None)
    assert [one.quotes for one in Facts(wrong).said("Tenure/t1")] == [()]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("https://bao.example/xã-đức-thọ.html?a=1&b=%20#x", "https://bao.example/x%C3%A3-%C4%91%E1%BB%A9c-th%E1%BB%8D.html?a=1&b=%20#x"),
        ("https://bao.example", "https://bao.example/"),
        ("bao.example/tin", None),
        ("https://[x", None),
        ("", None),
    ],
)  # fmt: skip
def test_addresses_are_urls_or_none(source: str, expected: str | None) -> None:
    document = Node(kind="Document", id="a", graph="document/a", properties={"source": source})
    assert address(document) == expected
