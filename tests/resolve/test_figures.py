"""One figure per subject, variable and as-of; values that differ are both kept."""

import pytest
from msgspec.structs import replace

from kg.model.findings import Figure

THO = "18229-20250701"


@pytest.fixture
def figure():
    def build(value, **differing):
        fields = {
            "quote": "quy mô dân số",
            "span": (0, 13),
            "subject": "xã Đức Thọ",
            "unit": "xã Đức Thọ",
            "unit_id": THO,
            "variable": "population",
            "value": value,
            "modality": "stated",
        }
        return Figure(**fields | differing)

    return build


def test_equal_values_support_one_figure(figure, document, resolved):
    graph = resolved(document("a", None, figure(40065)), document("b", None, figure(40065.0)))
    node = graph.node("Figure")
    assert (node.id, node.properties) == (
        f"{THO}.population",
        {"variable": "population", "value": 40065.0, "modality": "stated"},
    )
    assert graph.has("ABOUT", node.ref, f"Unit/{THO}")
    assert {claim.properties["rank"] for claim in graph.nodes("Claim")} == {"normal"}
    assert len(graph.edges("SUPPORTS")) == 2


def test_the_better_supported_value_is_preferred_and_the_other_disputes(figure, document, resolved):
    graph = resolved(
        document("a", None, figure(40064)),
        document("b", None, figure(40065)),
        document("c", None, figure(40065)),
    )
    assert graph.node("Figure").properties["value"] == 40065
    ranks = {
        (claim.graph, claim.properties["rank"], claim.properties.get("rankReason"))
        for claim in graph.nodes("Claim")
    }
    reason = "2 of 3 documents say so"
    assert ranks == {
        ("document/a", "normal", None),
        ("document/b", "preferred", reason),
        ("document/c", "preferred", reason),
    }
    assert len(graph.edges("DISPUTES")) == 1


def test_one_text_under_two_ids_is_one_witness(figure, document, resolved):
    header, findings = document("b", "2025-07-01", figure(40065))
    again = replace(header, doc_id="c"), replace(findings, doc_id="c")
    graph = resolved(document("a", "2025-08-01", figure(40064)), (header, findings), again)
    assert graph.node("Figure").properties["value"] == 40064
    assert {
        claim.properties["rankReason"] for claim in graph.nodes("Claim") if claim.graph == "document/a"
    } == {"1 of 2 documents say so"}
    assert len(graph.nodes("Document")) == 3


def test_between_equally_supported_values_the_more_confident_then_the_later_wins(figure, document, resolved):
    unsure = document("a", "2025-09-01", figure(1, confidence=0.5))
    earlier, later = document("b", "2025-08-01", figure(2)), document("c", "2025-08-02", figure(3))
    assert resolved(unsure, earlier).node("Figure").properties["value"] == 2
    assert resolved(unsure, earlier, later).node("Figure").properties["value"] == 3


def test_a_plan_does_not_dispute_an_outcome(figure, document, resolved):
    planned = figure(248, variable="delegates", body_kind="dang-bo", subject="Đảng bộ xã", modality="planned")
    actual = figure(250, variable="delegates", body_kind="dang-bo", subject="Đảng bộ xã")
    graph = resolved(document("a", None, planned), document("b", None, actual))
    ids = {node.id: node.properties["value"] for node in graph.nodes("Figure")}
    assert ids == {f"{THO}.dang-bo.delegates": 250.0, f"{THO}.dang-bo.delegates.planned": 248.0}
    assert graph.edges("DISPUTES") == []
    assert {target for _, target in graph.ends("ABOUT")} == {f"Body/{THO}.dang-bo"}


def test_figures_of_two_days_are_two(figure, document, resolved, day):
    graph = resolved(
        document("a", None, figure(1, as_of="2025-07-01")), document("b", None, figure(2, as_of="2024"))
    )
    assert [node.properties.get("asOf") for node in graph.nodes("Figure")] == [None, day("2025-07-01")]


def test_a_figure_of_an_unresolved_unit_is_a_claim_alone(figure, document, resolved):
    graph = resolved(document("a", None, figure(1, unit=None, unit_id=None)))
    assert graph.nodes("Figure") == []
    assert graph.report.left_out == {"unit unresolved": 1}


def test_a_plan_and_the_number_of_a_year_say_so(figure, document, resolved, day):
    planned = figure(60000, modality="planned", as_of="2030")
    found = resolved(document("a", None, planned)).node("Figure").properties
    assert found["modality"] == "planned"
    assert (found["asOfNotBefore"], found["asOfNotAfter"]) == (day("2030-01-01"), day("2030-12-31"))


ROUNDED = {
    "thousands": (("population", 136000, 136292), 136292),
    "ten thousands": (("population", 40000, 40065), 40065),
    "one decimal": (("area_km2", 3.6, 3.56), 3.56),
    "a round area": (("area_km2", 120, 119.75), 119.75),
}


@pytest.mark.parametrize(("said", "shown"), ROUNDED.values(), ids=ROUNDED)
def test_a_rounded_number_agrees_with_the_exact_one(said, shown, figure, document, resolved):
    variable, rounded, exact = said
    graph = resolved(
        document("a", None, figure(rounded, variable=variable)),
        document("b", None, figure(rounded, variable=variable)),
        document("c", None, figure(exact, variable=variable)),
    )
    assert graph.node("Figure").properties["value"] == shown
    assert graph.edges("DISPUTES") == []


NOT_ROUNDED = {
    "as exact": ("population", 40064, 40065),
    "too far": ("population", 136000, 136800),
    "far for its size": ("population", 1000, 1049),
    "hundreds": ("party_members", 300, 301),
    "tens": ("delegates", 250, 248),
    "an area too far": ("area_km2", 3.6, 3.66),
}


@pytest.mark.parametrize(("variable", "one", "other"), NOT_ROUNDED.values(), ids=NOT_ROUNDED)
def test_numbers_that_differ_by_more_dispute(variable, one, other, figure, document, resolved):
    graph = resolved(
        document("a", None, figure(one, variable=variable)),
        document("b", None, figure(other, variable=variable)),
    )
    (dispute,) = graph.edges("DISPUTES")
    assert dispute.properties == {"what": "value"}
