"""What articles tell of mergers supports the register, and never adds lineage to it."""

import pytest

from kg.model.findings import ChangeSource, UnitChange

THO, TOWN, TUNG_ANH = "18229-20250701", "18229-20200101", "18259-0"
HUONG_KHE = "18496-20250701"
KNOWN = "UnitChange/20250701-18229-20250701"


@pytest.fixture
def change():
    def build(*sources, result_id=THO, candidates=(), **differing):
        fields = {
            "quote": "thành lập trên cơ sở sáp nhập",
            "span": (0, 29),
            "kind": "merge",
            "result": "xã Đức Thọ",
            "result_id": result_id,
            "status": "done",
            "sources": tuple(
                ChangeSource(
                    unit="xã X", extent="whole", unit_id=unit_id, unit_candidates=candidates, span=(0, 4)
                )
                for unit_id in sources
            ),
        }
        return UnitChange(**fields | differing)

    return build


@pytest.mark.parametrize("status", ["done", "planned", "proposed"])
def test_a_told_merger_supports_that_of_the_register(status, change, document, resolved):
    graph = resolved(document("a", None, change(TOWN, TUNG_ANH, status=status)))
    assert graph.nodes("UnitChange") == []
    assert {target for _, target in graph.ends("SUPPORTS")} == {KNOWN}


def test_a_source_that_may_be_one_of_several_units_fits_where_one_of_them_does(change, document, resolved):
    graph = resolved(document("a", None, change(None, candidates=(TUNG_ANH, "00001-0"))))
    assert {target for _, target in graph.ends("SUPPORTS")} == {KNOWN}


def test_a_merger_the_register_does_not_know_is_a_change_of_its_own(change, document, resolved, day):
    told = change(TUNG_ANH, HUONG_KHE, effective="2025-07-01", effective_basis="stated")
    graph = resolved(document("a", None, told))
    node = graph.node("UnitChange")
    assert node.id == f"claim-{graph.node('Claim').id}"
    assert node.properties == {"changeKind": "merge", "operativeFrom": day("2025-07-01")}
    assert {target for _, target in graph.ends("FROM")} == {f"Unit/{TUNG_ANH}", f"Unit/{HUONG_KHE}"}
    assert graph.has("TO", node.ref, f"Unit/{THO}")
    assert graph.edges("MERGED_INTO") == graph.edges("MAY_HAVE_MERGED_INTO") == []


@pytest.mark.parametrize(
    ("differing", "reason"),
    [
        ({"status": "planned"}, "change of units only planned"),
        ({"status": "proposed", "result_id": None}, "change of units only planned"),
    ],
)
def test_an_unknown_change_that_is_not_done_is_a_claim_alone(differing, reason, change, document, resolved):
    graph = resolved(document("a", None, change(HUONG_KHE, **differing)))
    assert graph.nodes("UnitChange") == []
    assert graph.report.left_out == {reason: 1}


def test_a_change_of_no_resolved_unit_is_a_claim_alone(change, document, resolved):
    graph = resolved(document("a", None, change(None, result_id=None)))
    assert graph.nodes("UnitChange") == []
    assert graph.report.left_out == {"unit unresolved": 1}
    assert graph.node("Claim").properties["statedSources"] == ("xã X",)


def test_a_merger_of_units_that_are_none_of_the_register_is_a_claim_alone(change, document, resolved):
    graph = resolved(document("a", None, change(None)))
    assert graph.nodes("UnitChange") == []
    assert not graph.ends("SUPPORTS")
    assert graph.report.left_out == {"unit unresolved": 1}


@pytest.mark.parametrize(
    ("unit_id", "kind", "known"),
    [("30313-0", "keep", True), ("24235-0", "rename", True), (TUNG_ANH, "keep", False)],
)
def test_a_unit_told_to_stay_or_to_be_renamed_supports_the_register(
    unit_id, kind, known, change, document, resolved
):
    told = change(unit_id, result_id=unit_id, kind=kind, effective="2025-07-01", effective_basis="stated")
    graph = resolved(document("a", None, told))
    assert (graph.nodes("UnitChange") == []) is known
    supported = {target for _, target in graph.ends("SUPPORTS")}
    assert (f"UnitChange/20250701-{unit_id}" in supported) is known


def test_two_clauses_of_one_act_are_two_claims(change, document, resolved):
    told = [change(TOWN, act="1665/NQ-UBTVQH15", clause=f"khoản {number} Điều 1") for number in (1, 2)]
    assert len(resolved(document("a", None, *told)).nodes("Claim")) == 2
