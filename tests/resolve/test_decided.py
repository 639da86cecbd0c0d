"""What corrections and judgements do to the graph, and how it shows them."""

import re
from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import ContradictingRulings
from kg.model.findings import Figure
from kg.model.ids import mention_id
from kg.resolve.judged import rule
from kg.resolve.rulings import Correction, Judgement, Rulings

THO, TUNG_ANH = "18229-20250701", "18259-0"
DAY = date(2026, 11, 20)
NAME = "Trần Hoài Mẫu"
SECRETARY, CHAIRMAN = ("bi-thu", "dang-uy-xa", THO), ("chu-tich", "uy-ban-nhan-dan", THO)


def correcting(ident: str, field: str, value: str | float, by: str = "Lan") -> Correction:
    return Correction(id=ident, field=field, value=value, by=by, on=DAY, why="báo in nhầm")  # type: ignore[arg-type]


def corrections(*said: Correction) -> Rulings:
    return Rulings(corrections=said)


@pytest.fixture
def two(post: Callable[..., Any], document: Callable[..., Any]) -> list[Any]:
    """Two articles: in "a" a secretary, in "b" the same again and, under the same name, a chairman."""
    return [
        document("a", "2025-08-01", post(NAME, *SECRETARY)),
        document("b", "2025-09-01", post(NAME, *SECRETARY), post(NAME, *CHAIRMAN, at=300)),
    ]


def claims(view: Any) -> dict[str, Any]:
    """Claim by title and document."""
    return {
        f"{node.properties['statedTitle']} {node.graph.partition('/')[2]}": node
        for node in view.nodes("Claim")
    }


def test_a_wrong_claim_stays_and_supports_nothing(two: list[Any], resolved: Callable[..., Any]) -> None:
    before = claims(resolved(*two))["Chủ tịch b"]
    view = resolved(*two, rulings=corrections(correcting(before.id, "claim", "wrong")))
    after = claims(view)["Chủ tịch b"]
    assert after.properties == before.properties | {
        "rank": "deprecated",
        "rankReason": "corrected by Lan on 2026-11-20: báo in nhầm",
    }
    assert not {edge.source for edge in view.edges("SUPPORTS")} & {after.ref}
    assert view.names("Position") == ["Bí thư Đảng ủy xã Đức Thọ"]
    correction = view.node("Correction")
    assert correction.properties == {
        "field": "claim",
        "newValue": "wrong",
        "by": "Lan",
        "on": DAY,
        "why": "báo in nhầm",
    }
    assert view.ends("CORRECTS") == {(correction.ref, after.ref)}
    assert view.report.unknown_rulings == ()


def test_what_another_claim_supports_stays(two: list[Any], resolved: Callable[..., Any]) -> None:
    wrong = claims(resolved(*two))["Bí thư a"]
    view = resolved(*two, rulings=corrections(correcting(wrong.id, "claim", "wrong")))
    (tenure,) = [node for node in view.nodes("Tenure") if "dang-uy" in node.id]
    assert tenure.properties["seenOn"] == (date(2025, 9, 1),)


def test_a_position_that_was_never_held_makes_no_tenure(two: list[Any], resolved: Callable[..., Any]) -> None:
    before = resolved(*two)
    tenure = next(node for node in before.nodes("Tenure") if "dang-uy" in node.id)
    said = {claims(before)[name].ref for name in ("Bí thư a", "Bí thư b")}
    person = before.node("Person")
    mentions = [person.id, *person.properties["mentionIds"]]
    names = [f"{mention}.{tenure.id.partition('.')[2]}" for mention in mentions]
    for name in (*names, claims(before)["Bí thư a"].id):
        view = resolved(*two, rulings=corrections(correcting(name, "held", "never")))
        assert [node.id for node in view.nodes("Tenure") if "dang-uy" in node.id] == []
        assert {target for _, target in view.ends("CORRECTS")} == said
        assert {node.properties["rank"] for node in view.nodes("Claim") if node.ref in said} == {"deprecated"}
        assert view.report.unknown_rulings == ()


def test_never_held_and_held_until_contradict_each_other_under_two_names(
    two: list[Any], resolved: Callable[..., Any]
) -> None:
    before = resolved(*two)
    tenure = next(node for node in before.nodes("Tenure") if "dang-uy" in node.id)
    said = [
        correcting(tenure.id, "held", "never"),
        correcting(claims(before)["Bí thư b"].id, "end", "2025-10", by="Minh"),
    ]
    with pytest.raises(
        ContradictingRulings, match=r"Lan said .* was held never .*; but Minh said .* ended 2025"
    ):
        resolved(*two, rulings=corrections(*said))


def population(value: float) -> Figure:
    return Figure(
        quote="quy mô dân số",
        span=(0, 13),
        subject="xã Đức Thọ",
        unit="xã Đức Thọ",
        unit_id=THO,
        variable="population",
        value=value,
        modality="stated",
    )


def test_a_value_that_is_ruled_is_shown_and_the_claims_take_sides(
    document: Callable[..., Any], resolved: Callable[..., Any]
) -> None:
    said = [document(name, None, population(value)) for name, value in (("a", 1), ("b", 1), ("c", 2))]
    plain = resolved(*said)
    figure = plain.node("Figure")
    claim_of = {node.graph[-1]: node for node in plain.nodes("Claim")}
    assert figure.properties["value"] == 1
    for name in (figure.id, claim_of["a"].id, claim_of["c"].id):
        view = resolved(*said, rulings=corrections(correcting(name, "value", 2)))
        assert view.node("Figure").properties["value"] == 2
        assert view.ends("SUPPORTS") == {(claim_of["c"].ref, figure.ref)}
        assert view.ends("DISPUTES") == {(claim_of[name].ref, figure.ref) for name in "ab"}
        assert view.ends("CORRECTS") == {(view.node("Correction").ref, figure.ref)}
        ranks = {node.graph[-1]: node.properties.get("rankReason") for node in view.nodes("Claim")}
        assert ranks == {"a": None, "b": None, "c": "corrected by Lan on 2026-11-20: báo in nhầm"}


def test_a_value_that_no_document_says_is_shown_as_well(
    document: Callable[..., Any], resolved: Callable[..., Any]
) -> None:
    said = document("a", None, population(1))
    view = resolved(said, rulings=corrections(correcting(f"{THO}.population", "value", 3)))
    assert view.node("Figure").properties["value"] == 3
    assert view.edges("SUPPORTS") == []
    assert len(view.edges("DISPUTES")) == 1


@pytest.mark.parametrize(
    ("field", "value", "missing"),
    [
        ("claim", "wrong", "there is no such claim"),
        ("start", "2025", "no tenure has that id, and no claim of that id supports one"),
        ("held", "never", "no tenure has that id, and no claim of that id says who holds what"),
        ("value", 1, "no figure has that id, and no claim of that id speaks of one"),
    ],
)
@pytest.mark.parametrize("ident", ["c0", "m0.18229-20250701.dang-uy-xa.bi-thu.1", "..", "."])
def test_a_correction_of_what_is_not_there_is_named_and_left_out(
    two: list[Any], resolved: Callable[..., Any], ident: str, field: str, value: str | float, missing: str
) -> None:
    plain = resolved(*two)
    view = resolved(*two, rulings=corrections(correcting(ident, field, value)))
    assert view.graph == plain.graph
    (unknown,) = view.report.unknown_rulings
    assert missing in str(unknown)
    assert "the ruling was left out, correct its id or take it out" in str(unknown)


def test_judgements_stand_in_the_graph_with_the_people_they_are_about(
    two: list[Any], resolved: Callable[..., Any]
) -> None:
    person = resolved(*two).node("Person")
    (other,) = person.properties["mentionIds"][:1]
    said = Judgement(a=person.id, b=other, verdict="same", by="Lan", on=DAY, why="một người")
    lost = Judgement(a=person.id, b="m0", verdict="same", by="Lan", on=DAY, why="một người")
    view = resolved(*two, rulings=Rulings(judgements=(said, lost)))
    judgement = view.node("Judgement")
    assert judgement.properties["mentions"] == tuple(sorted((person.id, other)))
    assert view.ends("CONCERNS") == {(judgement.ref, person.ref)}
    assert [str(one).partition(": ")[2][:40] for one in view.report.unknown_rulings] == [
        "m0: no mention of a person has that id; "
    ]


def test_a_mention_of_a_wrong_claim_is_known_to_judgements(
    post: Callable[..., Any], document: Callable[..., Any], resolved: Callable[..., Any]
) -> None:
    said = [document("a", None, post(NAME, *SECRETARY)), document("b", None, post(NAME, *CHAIRMAN))]
    plain = resolved(*said)
    (person,) = plain.nodes("Person")
    pair = {"a": person.id, "b": person.properties["mentionIds"][0]}
    judgement = Judgement(**pair, verdict="same", by="Lan", on=DAY, why="một người")
    wrong = correcting(claims(plain)["Chủ tịch b"].id, "claim", "wrong")
    view = resolved(*said, rulings=Rulings(judgements=(judgement,), corrections=(wrong,)))
    assert view.report.unknown_rulings == ()
    assert len(view.edges("CONCERNS")) == 1


def test_the_order_of_rulings_changes_nothing(two: list[Any], resolved: Callable[..., Any]) -> None:
    found = claims(resolved(*two))
    said = [
        correcting(found["Bí thư a"].id, "claim", "wrong", by="Lan"),
        correcting(found["Bí thư a"].id, "claim", "wrong", by="Minh"),
        correcting(found["Chủ tịch b"].id, "held", "never"),
    ]
    once, again = (resolved(*two, rulings=corrections(*order)) for order in (said, [*said[::-1], said[0]]))
    assert once.graph == again.graph
    assert len(once.nodes("Correction")) == 3


def judged(a: str, verdict: str, b: str) -> Judgement:
    return Judgement(a=a, b=b, verdict=verdict, by="Lan", on=DAY, why="x")  # type: ignore[arg-type]


def test_people_decide_against_the_machine(
    post: Callable[..., Any], document: Callable[..., Any], resolved: Callable[..., Any]
) -> None:
    far = ("giam-doc", "so-y-te", "42-0")
    said = [
        document("a", "2025-08-01", post(NAME, *SECRETARY)),
        document("b", "2025-08-02", post(NAME, *SECRETARY)),
        document("c", "2025-08-03", post("Lê Thị Khác", *far)),
    ]
    plain = resolved(*said)
    one, other = plain.nodes("Person")
    (twin,) = {*one.properties.get("mentionIds", ()), *other.properties.get("mentionIds", ())}
    first, third = (one, other) if "mentionIds" in one.properties else (other, one)
    rulings = Rulings(
        judgements=(judged(first.id, "different", twin), judged(twin, "same", third.id)),
    )
    view = resolved(*said, rulings=rulings)
    assert {node.id: node.properties.get("mentionIds") for node in view.nodes("Person")} == {
        first.id: None,
        twin: (third.id,),
    }
    assert view.report.unknown_rulings == ()


def test_a_chain_holds_over_a_mention_whose_claims_are_wrong(
    post: Callable[..., Any], document: Callable[..., Any], resolved: Callable[..., Any]
) -> None:
    names = ("Trần Hoài Mẫu", "Lê Thị Khác", "Phạm Văn Nữa")
    said = [document(name, None, post(name, *SECRETARY)) for name in names]
    plain = resolved(*said)
    ids = {node.properties["name"]: node.id for node in plain.nodes("Person")}
    first, second, third = (ids[name] for name in names)
    judgements = (judged(first, "same", second), judged(second, "same", third))
    wrong = next(node.id for node in plain.nodes("Claim") if node.properties["statedPerson"] == names[1])
    rulings = Rulings(judgements=judgements, corrections=(correcting(wrong, "claim", "wrong"),))
    view = resolved(*said, rulings=rulings)
    person = view.node("Person")
    assert {person.id, *person.properties["mentionIds"]} == {first, third}
    assert view.report.unknown_rulings == ()


NAMES = ["Trần Hoài Mẫu", "Trần Hoài Mẫu", "Trần Hoài Mâu", "Lê Thị Khác"]
POSTS = [SECRETARY, CHAIRMAN, ("chu-tich", "uy-ban-nhan-dan", TUNG_ANH), ("giam-doc", "so-y-te", "42-0")]


@st.composite
def _decided(draw: st.DrawFn) -> tuple[list[tuple[str, int, int]], list[tuple[int, str, int]]]:
    row = st.tuples(st.sampled_from(["2025-08-01", "2024-03-01"]), st.integers(0, 3), st.integers(0, 3))
    rows = draw(st.lists(row, min_size=2, max_size=7))
    place = st.integers(0, len(rows) - 1)
    pair = st.tuples(place, st.sampled_from(["same", "different"]), place).filter(
        lambda one: one[0] != one[2]
    )
    return rows, draw(st.lists(pair, max_size=5))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_decided(), st.randoms(use_true_random=False))
def test_whatever_people_decide_holds_in_any_order(
    post: Callable[..., Any],
    document: Callable[..., Any],
    resolved: Callable[..., Any],
    decided: tuple[list[tuple[str, int, int]], list[tuple[int, str, int]]],
    random: Random,
) -> None:
    rows, pairs = decided
    said = [
        document(f"d{number}", day, post(NAMES[name], *POSTS[where]))
        for number, (day, name, where) in enumerate(rows)
    ]
    mentions = [mention_id(header.doc_id, found.tenures[0].spans["person"]) for header, found in said]
    judgements = [judged(mentions[a], verdict, mentions[b]) for a, verdict, b in pairs]
    try:
        ruled = rule(judgements, mentions)
    except ContradictingRulings as error:
        with pytest.raises(ContradictingRulings, match=f"^{re.escape(str(error))}$"):
            resolved(*said, rulings=Rulings(judgements=tuple(judgements)))
        return
    view = resolved(*said, rulings=Rulings(judgements=tuple(judgements)))
    home = {
        mention: node.id
        for node in view.nodes("Person")
        for mention in (node.id, *node.properties.get("mentionIds", ()))
    }
    assert home.keys() == set(mentions)
    assert all(len({home[mention] for mention in group}) == 1 for group in ruled.groups)
    assert all(home[a] != home[b] for a, rivals in ruled.rivals.items() for b in rivals)
    random.shuffle(said)
    random.shuffle(judgements)
    assert resolved(*said, rulings=Rulings(judgements=tuple(judgements))).graph == view.graph
