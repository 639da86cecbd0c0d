from datetime import date, datetime

import msgspec
import pytest

from kg.graph import Graph, check
from kg.model.graph import Edge, Node
from tests.graphs import graph_of_every_type

PERSON = Node(kind="Person", id="m1", graph="derived", properties={"name": "Nguyễn Thị Mẫu"})
POST = Node(kind="Position", id="p1", graph="derived", properties={"name": "Bí thư", "title": "bi-thu"})
HOLDS = Edge(
    type="HOLDS",
    source="Person/m1",
    target="Position/p1",
    graph="derived",
    properties={"tenure": "t1", "capacity": "full"},
)


def _person(**properties: object) -> Graph:
    return Graph(nodes=(msgspec.structs.replace(PERSON, properties={**PERSON.properties, **properties}),))


def _holds(**fields: object) -> Graph:
    return Graph(nodes=(PERSON, POST), edges=(msgspec.structs.replace(HOLDS, **fields),))


def test_a_graph_of_every_type_passes() -> None:
    assert check(graph_of_every_type()) == []


@pytest.mark.parametrize(
    ("graph", "complaint"),
    [
        (_person(born="1970"), "Person/m1: unknown property 'born'"),
        (_person(phone="0912"), "Person/m1: unknown property 'phone'"),
        (_person(name=7), "Person/m1: name must be a string, not 7"),
        (_person(spellings="A"), "spellings must be a tuple of string"),
        (_person(spellings=()), "spellings must be a tuple of string"),
        (_person(spellings=("B", "A")), "spellings must be a tuple of string"),
        (_person(spellings=("A", "A")), "spellings must be a tuple of string"),
        (Graph(nodes=(msgspec.structs.replace(PERSON, properties={}),)), "Person/m1: name is missing"),
        (Graph(nodes=(msgspec.structs.replace(PERSON, kind="Dog"),)), "unknown kind 'Dog'"),
        (Graph(nodes=(msgspec.structs.replace(PERSON, id=""),)), "no id"),
        (Graph(nodes=(msgspec.structs.replace(PERSON, labels=("PartyBody",)),)), "unknown label 'PartyBody'"),
        (Graph(nodes=(msgspec.structs.replace(PERSON, graph="elsewhere"),)), "unknown graph 'elsewhere'"),
        (Graph(nodes=(msgspec.structs.replace(PERSON, graph="document/"),)), "unknown graph 'document/'"),
        (_holds(type="LIKES"), "unknown edge type 'LIKES'"),
        (_holds(target="Position/p2"), "there is no node Position/p2"),
        (_holds(target="Person/m1"), "Person/m1 is none of Position"),
        (_holds(properties={"tenure": "t1"}), "capacity is missing"),
        (_holds(properties={**HOLDS.properties, "lastSeen": "2025-07-01"}), "lastSeen must be a date"),
        (
            _holds(properties={**HOLDS.properties, "lastSeen": datetime(2025, 7, 1)}),
            "lastSeen must be a date",
        ),
        (
            Graph(nodes=(PERSON, POST), edges=(HOLDS, msgspec.structs.replace(HOLDS, graph="register"))),
            "in two graphs, derived and register",
        ),
    ],
)
def test_each_breach_is_one_line(graph: Graph, complaint: str) -> None:
    lines = check(graph)
    assert len(lines) == 1
    assert complaint in lines[0]


def test_a_decimal_is_no_integer_and_a_flag_no_number() -> None:
    figure = Node(
        kind="Figure",
        id="f",
        graph="derived",
        properties={
            "variable": "population",
            "value": 40_000,
            "modality": "stated",
            "asOf": date(2025, 7, 1),
        },
    )
    term = Node(
        kind="Term", id="t", graph="derived", properties={"name": "x", "fromYear": True, "untilYear": 2030}
    )
    assert check(Graph(nodes=(figure, term))) == [
        "Figure/f: value must be a decimal, not 40000",
        "Term/t: fromYear must be a integer, not True",
    ]


def test_a_flow_names_a_change_of_the_graph() -> None:
    graph = graph_of_every_type()
    flows = [edge for edge in graph.edges if edge.type == "MERGED_INTO"]
    lost = msgspec.structs.replace(flows[0], properties={**flows[0].properties, "change": "none"})
    assert "there is no node UnitChange/none" in check(Graph(nodes=graph.nodes, edges=(lost,)))[0]
