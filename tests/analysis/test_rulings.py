"""Who was judged the same, different or undecided; what conflicts; what set a bound: on made graphs."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from kg.analysis import Change, compare
from kg.errors import StoreError
from kg.graph import Graph
from kg.graph.lines import NODES_FILE, write_graph
from kg.model.graph import Edge, Node, Value

POST = "u.body.head"
NAME = "Lê Hữu Trân"


def node(kind: str, ident: str, /, **told: Value) -> Node:
    return Node(kind=kind, id=ident, graph="derived", properties=told)


def edge(kind: str, source: str, target: str, /, **told: Value) -> Edge:
    return Edge(type=kind, source=source, target=target, graph="derived", properties=told)


def person(ident: str, *mentions: str) -> Node:
    others: dict[str, Value] = {"mentionIds": tuple(sorted(mentions))} if mentions else {}
    return node("Person", ident, name=NAME, **others)


def may_be(one: str, other: str, score: float = 0.6) -> Edge:
    return edge("POSSIBLY_SAME", f"Person/{one}", f"Person/{other}", score=score, reasons=("same name",))


def judgement(verdict: str, *people: str) -> tuple[Node | Edge, ...]:
    told = {"verdict": verdict, "by": "Lan", "on": "2026-11-20", "why": "hai ngày sinh"}
    concerned = (edge("CONCERNS", "Judgement/j1", f"Person/{one}") for one in people)
    return node("Judgement", "j1", **told), *concerned


@pytest.fixture
def differences(tmp_path: Path):
    """The changes from one list of nodes and edges to another."""

    def found(before: Iterable[Node | Edge], after: Iterable[Node | Edge]) -> tuple[Change, ...]:
        for name, records in (("a", list(before)), ("b", list(after))):
            (tmp_path / name).mkdir(exist_ok=True)
            nodes = tuple(one for one in records if isinstance(one, Node))
            edges = tuple(one for one in records if isinstance(one, Edge))
            write_graph(Graph(nodes=nodes, edges=edges), tmp_path / name)
        return compare(tmp_path / "a", tmp_path / "b").changes

    return found


def of(group: str, changes: Iterable[Change]) -> list[Change]:
    return [change for change in changes if change.group == group]


def fields(change: Change) -> dict[str, tuple[object, object]]:
    return {field.name: (field.before, field.after) for field in change.fields}


@pytest.mark.parametrize(
    ("after", "state"),
    [
        ([person("m1", "m2")], "one"),
        ([person("m1", "m2"), *judgement("same", "m1")], "one"),
        ([person("m1"), person("m2"), *judgement("different", "m1", "m2")], "different"),
        ([person("m1"), person("m2")], "apart"),
        ([person("m1"), person("m2"), *judgement("different", "m1")], "apart"),
        ([person("m1")], "gone"),
    ],
)
def test_a_pair_that_is_no_longer_undecided_says_what_it_is(differences, after, state):
    changes = differences([person("m1"), person("m2"), may_be("m1", "m2")], after)
    (pair,) = of("pair", changes)
    assert pair.what == "decided"
    assert [thing.ref for thing in pair.before] == ["Person/m1", "Person/m2"]
    assert fields(pair)["state"] == ("open", state)
    assert fields(pair)["score"] == (0.6, None)


def test_a_pair_that_is_undecided_now_says_what_it_was(differences):
    apart = [person("m1"), person("m2")]
    (pair,) = differences(apart, [*apart, may_be("m1", "m2")])
    assert (pair.what, fields(pair)["state"]) == ("undecided", ("apart", "open"))
    (pair,) = of("pair", differences([person("m1", "m2")], [*apart, may_be("m1", "m2")]))
    assert (pair.what, fields(pair)["state"]) == ("undecided", ("one", "open"))


def test_a_pair_of_which_one_got_another_id_is_the_same_pair(differences):
    before = [person("m2"), person("m3"), may_be("m2", "m3")]
    after = [person("m1", "m3"), person("m2"), may_be("m1", "m2")]
    assert [change.group for change in differences(before, after)] == ["person"]


def test_a_pair_whose_score_changed_is_changed(differences):
    people = [person("m1"), person("m2")]
    (pair,) = differences([*people, may_be("m1", "m2")], [*people, may_be("m1", "m2", 0.7)])
    assert (pair.what, fields(pair)) == ("changed", {"score": (0.6, 0.7)})


def test_judgements_are_new_with_the_people_they_are_about(differences):
    people = [person("m1"), person("m2")]
    (judged,) = differences(people, [*people, *judgement("different", "m1", "m2")])
    assert (judged.group, judged.what) == ("judgement", "added")
    assert fields(judged)["verdict"] == (None, "different")
    assert [end.name for end in judged.relations[0].after] == [NAME, NAME]


def test_a_mention_that_went_from_one_person_to_another_is_seen(differences):
    before = [person("m1", "m2", "m3"), person("m5", "m6")]
    after = [person("m1", "m2"), person("m3", "m5", "m6")]
    (change,) = differences(before, after)
    assert change.what == "regrouped"
    assert [(link.before, link.after, link.shared) for link in change.links] == [
        ("Person/m1", "Person/m1", 2),
        ("Person/m1", "Person/m3", 1),
        ("Person/m5", "Person/m3", 2),
    ]
    assert fields(change) == {}


def tenure(person_id: str, /, **told: Value) -> list[Node | Edge]:
    ident = f"{person_id}.{POST}.1"
    return [
        node("Tenure", ident, ordinal=1, capacity="full", **told),
        edge("HAS_TENURE", f"Person/{person_id}", f"Tenure/{ident}"),
    ]


def test_what_set_a_bound_is_told_with_the_bound_and_not_without(differences):
    def sets(claim: str, bound: str) -> Edge:
        return edge("SETS", f"Claim/{claim}", f"Tenure/m1.{POST}.1", bound=bound, why="printed")

    before = [person("m1"), *tenure("m1"), sets("c1", "endNotAfter")]
    same = [person("m1"), *tenure("m1"), sets("c2", "endNotAfter")]
    assert differences(before, same) == ()


def test_a_new_bound_comes_with_what_set_it(differences):
    setter = edge("SETS", "Claim/c1", f"Tenure/m1.{POST}.1", bound="startNotBefore", why="printed")
    (change,) = differences(
        [person("m1"), *tenure("m1")], [person("m1"), *tenure("m1", startNotBefore="2025-07-01"), setter]
    )
    assert fields(change) == {"startNotBefore": (None, "2025-07-01")}
    assert change.relations[0].after[0].properties == {"bound": "startNotBefore", "why": "printed"}


def test_holders_of_one_seat_contradict_each_other_until_one_is_gone(differences):
    holders = [person("m1"), person("m5"), *tenure("m1"), *tenure("m5")]

    def conflict(one: str, other: str) -> Edge:
        ends = (f"Tenure/{one}.{POST}.1", f"Tenure/{other}.{POST}.1")
        return edge("CONFLICTS_WITH", *ends, on="2025-09-01", reason="one seat", preferred=f"{one}.{POST}.1")

    (change,) = differences(holders, [*holders, conflict("m1", "m5")])
    assert (change.group, change.what, fields(change)["on"]) == (
        "conflict",
        "undecided",
        (None, "2025-09-01"),
    )
    changes = differences([*holders, conflict("m1", "m5")], [person("m1"), *tenure("m1")])
    assert [(one.what, fields(one)["state"]) for one in of("conflict", changes)] == [
        ("decided", ("open", "gone"))
    ]
    moved = [person("m0", "m1"), person("m5"), *tenure("m0"), *tenure("m5"), conflict("m0", "m5")]
    assert of("conflict", differences([*holders, conflict("m1", "m5")], moved)) == []


def test_kinds_that_the_schema_does_not_know_are_compared_too(differences):
    (change,) = differences([node("Comet", "1", tail=1)], [node("Comet", "1", tail=2)])
    assert (change.group, change.what, fields(change)) == ("other", "changed", {"tail": (1, 2)})


@pytest.mark.parametrize(
    "damage",
    [b'{"kind":"Person","id":\n', b"\xff\n", b'{"kind":"A","id":"1","graph":"x"}\n', b'{"id":"m3"}\n'],
)
def test_a_damaged_build_says_so(tmp_path, damage):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write_graph(Graph(nodes=(person("m1"), person("m2"))), tmp_path / name)
    with (tmp_path / "b" / NODES_FILE).open("ab") as lines:
        lines.write(damage)
    with pytest.raises(StoreError, match=r"damaged.*build it again"):
        compare(tmp_path / "a", tmp_path / "b")
