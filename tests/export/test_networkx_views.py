"""Graphs for analysis, on small graphs made for it."""

import io
from datetime import date
from typing import Any

import networkx
import pytest

from kg.errors import NotFound
from kg.export.holdings import count_days, holdings
from kg.export.networkx_views import make_view
from kg.graph import Graph
from kg.model.graph import Edge, Node, Value
from tests.graphs import graph_of_every_type, story

VIEWS = ("all", "people", "units", "careers", "party-state")
Told = tuple[str, str, str, dict[str, Value]]

# Of one commune: its party committee, its people's committee and council, and the Front.
BODIES = {
    "party": ("dang-uy-xa", ("PartyBody", "PartyCommittee")),
    "state": ("uy-ban-nhan-dan", ("StateBody",)),
    "council": ("hoi-dong-nhan-dan", ("StateBody",)),
    "front": ("uy-ban-mttq", ("FrontBody",)),
    "office": ("so-noi-vu", ("StateBody",)),
}
POSITIONS = {
    "secretary": ("party", "bi-thu"),
    "deputy": ("party", "pho-bi-thu"),
    "chair": ("state", "chu-tich"),
    "vice": ("state", "pho-chu-tich"),
    "speaker": ("council", "chu-tich"),
    "front": ("front", "chu-tich"),
    "director": ("office", "giam-doc"),
}


def days(first: str = "", last: str = "", **others: str) -> dict[str, Value]:
    """Bounds of a tenure: certainly held from the first to the last of these days."""
    told = {"startNotAfter": first, "endNotBefore": last, **others}
    return {name: date.fromisoformat(day) for name, day in told.items() if day}


def world(*told: Told) -> Graph:
    """A graph of tenures: person, position, HOLDS or HELD, and the days of each; the office is of no unit."""
    nodes = {
        f"Body/{name}": _node("Body", name, labels, name=f"body {name}", kind=kind)
        for name, (kind, labels) in BODIES.items()
    }
    nodes |= {
        f"Position/{name}": _node("Position", name, title=title) for name, (_, title) in POSITIONS.items()
    }
    edges = [_edge("IN_BODY", f"Position/{name}", f"Body/{body}") for name, (body, _) in POSITIONS.items()]
    edges += [_edge("OF_UNIT", f"Body/{name}", "Unit/1") for name in BODIES if name != "office"]
    for number, (person, position, how, bounds) in enumerate(told):
        tenure = f"t{number}"
        nodes[f"Person/{person}"] = _node("Person", person)
        nodes[f"Tenure/{tenure}"] = _node("Tenure", tenure, ordinal=1, capacity="full", **bounds)
        ends = (f"Person/{person}", f"Position/{position}")
        edges.append(_edge(how, *ends, tenure=tenure, capacity="full"))
    return Graph(nodes=tuple(nodes.values()), edges=tuple(edges))


def _node(kind: str, ident: str, labels: tuple[str, ...] = (), /, **properties: Value) -> Node:
    return Node(kind=kind, id=ident, labels=labels, graph="derived", properties={"name": ident, **properties})


def _edge(kind: str, source: str, target: str, /, **properties: Value) -> Edge:
    return Edge(type=kind, source=source, target=target, graph="derived", properties=properties)


def edges_of(view: str, graph: Graph, *attributes: str, **options: bool) -> list[tuple[Any, ...]]:
    """Return the edges of a view with these attributes, kinds of nodes left out."""
    made = make_view(view, graph, **options)
    found = []
    for source, target, told in made.edges(data=True):
        names = (end.partition("/")[2] for end in (source, target))
        found.append((*names, *(told[name] for name in attributes)))
    return sorted(found)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("graph", [story(), Graph()], ids=["story", "empty"])
def test_a_view_holds_simple_values_and_can_be_written(view: str, graph: Graph) -> None:
    made = make_view(view, graph)
    if view != "all":
        networkx.write_graphml(made, io.BytesIO())
        networkx.write_gexf(made, io.BytesIO())
        told = [told for _, told in made.nodes(data=True)] + [told for *_, told in made.edges(data=True)]
        assert all(isinstance(value, str | int | float | bool) for one in told for value in one.values())
        assert all({"type", "name"} <= set(one) for _, one in made.nodes(data=True))


def test_the_whole_is_the_graph_that_files_hold() -> None:
    graph = graph_of_every_type()
    assert len(make_view("all", graph)) == len(graph.nodes)


def test_an_unknown_view_names_those_that_there_are() -> None:
    with pytest.raises(NotFound, match="there are: all, people, units, careers, party-state"):
        make_view("peoples", Graph())


@pytest.mark.parametrize(
    ("told", "plain", "overlapping"),
    [
        ([("a", "secretary", "HOLDS", {})], [], []),
        (
            [("a", "secretary", "HOLDS", {}), ("b", "deputy", "HELD", {})],
            [("a", "b", 1, "body party", 0)],
            [],
        ),
        (
            [
                ("a", "secretary", "HOLDS", days("2025-07-01", "2025-07-31")),
                ("b", "deputy", "HELD", days("2025-07-30", "2025-08-31")),
            ],
            [("a", "b", 1, "body party", 2)],
            [("a", "b", 1, "body party", 2)],
        ),
        (
            [
                ("a", "secretary", "HELD", days("2020-01-01", "2020-01-31")),
                ("b", "secretary", "HOLDS", days("2020-02-01", "2025-01-01")),
            ],
            [("a", "b", 1, "body party", 0)],
            [],
        ),
        (
            # Two bodies in common, at one time: the days count once.
            [
                ("a", "secretary", "HOLDS", days("2025-07-01", "2025-07-10")),
                ("a", "speaker", "HOLDS", days("2025-07-01", "2025-07-10")),
                ("b", "deputy", "HOLDS", days("2025-07-06", "2025-07-10")),
                ("b", "speaker", "HELD", days("2025-07-01", "2025-07-05")),
            ],
            [("a", "b", 2, "body council; body party", 10)],
            [("a", "b", 2, "body council; body party", 10)],
        ),
        ([("a", "secretary", "HOLDS", {}), ("b", "chair", "HOLDS", {})], [], []),
        ([("a", "secretary", "HELD", {}), ("a", "deputy", "HOLDS", {})], [], []),
    ],
)
def test_people_are_joined_by_bodies(
    told: list[Told], plain: list[tuple[Any, ...]], overlapping: list[tuple[Any, ...]]
) -> None:
    attributes = ("weight", "bodies", "days")
    assert edges_of("people", world(*told), *attributes) == plain
    assert edges_of("people", world(*told), *attributes, overlap=True) == overlapping
    assert len(make_view("people", world(*told), overlap=True)) == len({person for person, *_ in told})


def test_units_are_joined_by_mergers() -> None:
    made = make_view("units", story())
    assert sorted(made.edges(data="extent")) == [
        ("Unit/00002-0", "Unit/00001-20250701", "part"),
        ("Unit/00003-0", "Unit/00001-20250701", "whole"),
        ("Unit/00004-0", "Unit/00002-0", "part"),
    ]
    told = made.edges["Unit/00003-0", "Unit/00001-20250701"]
    assert (told["effective"], told["act"], told["flows"]) == ("2025-07-01", "1665/NQ-UBTVQH15", 1)
    assert "act" not in made.edges["Unit/00004-0", "Unit/00002-0"]
    assert made.nodes["Unit/00001-20250701"] == {
        "type": "Unit",
        "level": "commune",
        "name": "xã Mẫu Sơn",
        "code": "00001",
        "from": "2025-07-01",
    }
    assert networkx.is_directed_acyclic_graph(made)


def test_of_several_flows_between_two_units_the_latest_is_told() -> None:
    nodes = tuple(_node("Unit", ident, ("District",), code=ident) for ident in "12")
    flow = {"extent": "part", "basis": "page"}
    edges = tuple(
        _edge("MERGED_INTO", "Unit/1", "Unit/2", change=day, effective=date.fromisoformat(day), **flow)
        for day in ("2008-05-29", "2004-12-01")
    )
    made = make_view("units", Graph(nodes=nodes, edges=edges))
    assert edges_of("units", Graph(nodes=nodes, edges=edges), "effective", "flows") == [
        ("1", "2", "2008-05-29", 2)
    ]
    assert made.nodes["Unit/1"]["level"] == "district"


@pytest.mark.parametrize(
    ("told", "steps", "left_out"),
    [
        ([("a", "chair", "HOLDS", days("2025-07-01"))], [], 0),
        (
            [
                ("a", "vice", "HELD", days("2015-01-01", "2016-01-01")),
                ("a", "secretary", "HOLDS", days("2025-07-01", "2025-08-01")),
                ("a", "chair", "HELD", days("2020-01-01", "2020-06-01")),
            ],
            [
                ("chair", "secretary", 2, "2020-01-01", "2025-07-01", False),
                ("vice", "chair", 1, "2015-01-01", "2020-01-01", False),
            ],
            0,
        ),
        (
            # Held at once: the earlier was still held.
            [
                ("a", "secretary", "HOLDS", days("2025-07-01", "2025-12-01")),
                ("a", "speaker", "HOLDS", days("2025-10-10", "2025-10-10")),
            ],
            [("secretary", "speaker", 1, "2025-07-01", "2025-10-10", True)],
            0,
        ),
        (
            # Two from one day on are one step.
            [
                ("a", "vice", "HELD", days("2015-01-01")),
                ("a", "secretary", "HOLDS", days("2025-07-01")),
                ("a", "speaker", "HOLDS", days("2025-07-01")),
                ("a", "director", "HOLDS", days("2026-01-01")),
            ],
            [
                ("secretary", "director", 2, "2025-07-01", "2026-01-01", False),
                ("speaker", "director", 2, "2025-07-01", "2026-01-01", False),
                ("vice", "secretary", 1, "2015-01-01", "2025-07-01", False),
                ("vice", "speaker", 1, "2015-01-01", "2025-07-01", False),
            ],
            0,
        ),
        (
            # What began on a day comes after what is only known to have been held on it.
            [
                ("a", "secretary", "HOLDS", days("2025-09-15", startNotBefore="2025-09-15")),
                ("a", "vice", "HELD", days("2025-09-15")),
            ],
            [("vice", "secretary", 1, "2025-09-15", "2025-09-15", False)],
            0,
        ),
        (
            # A former post that was over before all else stands first; where that is not known it is left out.
            [
                ("a", "chair", "HELD", days(endNotAfter="2025-06-30")),
                ("a", "secretary", "HOLDS", days("2025-07-01")),
                ("a", "vice", "HELD", {}),
                ("a", "deputy", "HELD", days(endNotAfter="2025-07-02")),
            ],
            [("chair", "secretary", 1, "2025-06-30", "2025-07-01", False)],
            2,
        ),
        (
            # Another spell in one position is no step.
            [("a", "chair", "HELD", days("2025-07-01")), ("a", "chair", "HOLDS", days("2025-10-01"))],
            [],
            0,
        ),
    ],
)
def test_careers_are_paths_in_time(told: list[Told], steps: list[tuple[Any, ...]], left_out: int) -> None:
    attributes = ("step", "from", "to", "parallel")
    assert edges_of("careers", world(*told), *attributes) == steps
    assert make_view("careers", world(*told)).graph["left_out"] == left_out


def test_a_step_that_two_people_take_is_two_edges() -> None:
    both = [
        (person, position, "HELD", days(day))
        for person in "ab"
        for position, day in (("vice", "2015-01-01"), ("chair", "2020-01-01"))
    ]
    assert edges_of("careers", world(*both), "name") == [("vice", "chair", "a"), ("vice", "chair", "b")]


@pytest.mark.parametrize(
    ("told", "leads_both", "posts"),
    [
        (
            [("a", "secretary", "HOLDS", {}), ("a", "chair", "HOLDS", {})],
            True,
            {"chair": True, "secretary": True},
        ),
        (
            [("a", "secretary", "HOLDS", {}), ("a", "speaker", "HOLDS", {})],
            True,
            {"secretary": True, "speaker": True},
        ),
        ([("a", "deputy", "HOLDS", {}), ("a", "chair", "HOLDS", {})], False, {"chair": True, "deputy": True}),
        (
            [("a", "secretary", "HOLDS", {}), ("a", "director", "HOLDS", {})],
            False,
            {"director": False, "secretary": False},
        ),
        (
            [
                ("a", "secretary", "HELD", days("2020-01-01", "2022-01-01")),
                ("a", "chair", "HELD", days("2021-12-31", "2025-01-01")),
            ],
            True,
            {"chair": True, "secretary": True},
        ),
        (
            [
                ("a", "secretary", "HELD", days("2020-01-01", "2022-01-01")),
                ("a", "chair", "HOLDS", days("2022-01-02", "2025-01-01")),
            ],
            None,
            {},
        ),
        ([("a", "secretary", "HELD", {}), ("a", "chair", "HOLDS", {})], None, {}),
        ([("a", "secretary", "HOLDS", {}), ("a", "front", "HOLDS", {})], None, {}),
        ([("a", "secretary", "HOLDS", {}), ("b", "chair", "HOLDS", {})], None, {}),
        ([("a", "chair", "HOLDS", {}), ("a", "speaker", "HOLDS", {})], None, {}),
    ],
)
def test_posts_of_party_and_state_in_one_hand(
    told: list[Told], leads_both: bool | None, posts: dict[str, bool]
) -> None:
    made = make_view("party-state", world(*told))
    assert made.nodes.get("Person/a", {}).get("leads_both") == leads_both
    assert {target: same for _, target, same in edges_of("party-state", world(*told), "same_unit")} == posts
    assert networkx.is_bipartite(made)
    assert {told["bipartite"] for _, told in made.nodes(data=True)} <= {0, 1}


def test_the_order_of_nodes_makes_no_difference() -> None:
    told = [
        ("b", "secretary", "HOLDS", days("2025-07-01", "2025-08-01")),
        ("a", "chair", "HOLDS", days("2025-07-01")),
        ("a", "deputy", "HOLDS", days("2025-07-01", "2025-08-01")),
    ]
    for view in VIEWS:
        one, other = make_view(view, world(*told)), make_view(view, world(*reversed(told)))
        assert sorted(one) == sorted(other)
        assert len(one.edges) == len(other.edges)


def test_what_stands_around_a_tenure() -> None:
    (one,) = holdings(
        world(("a", "secretary", "HOLDS", days("2025-07-02", "2025-07-01", endNotAfter="2026-01-01")))
    )
    assert (one.unit, one.system, one.is_current) == ("Unit/1", "party", True)
    assert (one.known_from, one.known_until) == (date(2025, 7, 2), date(2025, 7, 1))
    assert one.over_by == date(2026, 1, 1)
    assert one.span is None  # no day on which it was certainly held


@pytest.mark.parametrize(
    ("spans", "count"),
    [
        ([], 0),
        ([("2025-07-01", "2025-07-01")], 1),
        ([("2025-07-03", "2025-07-04"), ("2025-07-01", "2025-07-02")], 4),
        ([("2025-07-01", "2025-07-09"), ("2025-07-02", "2025-07-03")], 9),
    ],
)
def test_days_count_once(spans: list[tuple[str, str]], count: int) -> None:
    assert count_days((date.fromisoformat(first), date.fromisoformat(last)) for first, last in spans) == count
