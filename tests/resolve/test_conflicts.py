"""Two holders of one seat on one day: both are kept, and the better supported one is preferred."""

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kg.resolve import resolve
from kg.resolve.conflicts import find_conflicts
from kg.resolve.neighbours import Stay

HA_TINH = "42-0"
NAME = "Trần Hoài Mẫu"
SECOND = "Đặng Bá Thụ"
THIRD = "Lê Thị Khảo"


@pytest.fixture
def build(post, document, resolved):
    def build(*documents, title="bi-thu"):
        readings = []
        for number, (day, name, differing) in enumerate(documents):
            basis = {f"{side}_basis": "stated" for side in ("start", "end") if side in differing}
            one = post(name, title, "tinh-uy", HA_TINH, **differing, **basis)
            readings.append(document(f"d{number}", day, one))
        return resolved(*readings)

    return build


def names(graph, reference):
    (person,) = (source for source, target in graph.ends("HAS_TENURE") if target == reference)
    return next(str(node.properties["name"]) for node in graph.nodes("Person") if node.ref == person)


CONFLICTS = {
    "seen on one day": ([("2025-08-01", NAME, {}), ("2025-08-01", SECOND, {})], "2025-08-01"),
    "seen between two days on which the other was seen": (
        [("2025-08-01", NAME, {}), ("2025-09-01", SECOND, {}), ("2025-10-01", NAME, {})],
        "2025-09-01",
    ),
    "printed times that overlap": (
        [
            (None, NAME, {"status": "former", "start": "2010", "end": "2015"}),
            (None, SECOND, {"status": "former", "start": "2012", "end": "2018"}),
        ],
        "2012-12-31",
    ),
    "seen after the other's printed start": (
        [("2025-08-03", NAME, {}), ("2025-08-04", SECOND, {"start": "2025-08-01"})],
        "2025-08-03",
    ),
    "a printed year within the other's time": (
        [
            (None, NAME, {"status": "former", "start": "2010", "end": "2015"}),
            (None, SECOND, {"status": "former", "start": "2012", "end": "2012"}),
        ],
        "2012-01-01",
    ),
}


@pytest.mark.parametrize(("documents", "on"), CONFLICTS.values(), ids=CONFLICTS)
def test_two_holders_of_one_seat_on_one_day_conflict(documents, on, build):
    graph = build(*documents)
    (edge,) = graph.edges("CONFLICTS_WITH")
    assert {names(graph, edge.source), names(graph, edge.target)} == {NAME, SECOND}
    assert edge.properties["on"] == date.fromisoformat(on)
    assert f"Tenure/{edge.properties['preferred']}" == edge.source
    assert len(graph.nodes("Tenure")) == 2


def test_one_text_under_two_ids_is_one_witness(post, document, resolved):
    def told(name):
        return post(name, "bi-thu", "tinh-uy", HA_TINH)

    header, findings = document("b", "2025-08-01", told(SECOND))
    again = replace(header, doc_id="c"), replace(findings, doc_id="c")
    graph = resolved(document("a", "2025-08-01", told(NAME)), (header, findings), again)
    (edge,) = graph.edges("CONFLICTS_WITH")
    assert "1 document" in edge.properties["reason"]
    assert "2 document" not in edge.properties["reason"]


NONE = {
    "on the day of the change": [
        ("2025-08-01", NAME, {}),
        ("2025-08-02", SECOND, {"status": "elected", "start": "2025-08-01"}),
    ],
    "one left when the other came": [
        (None, NAME, {"status": "leaves", "end": "2025-08-01"}),
        (None, SECOND, {"status": "elected", "start": "2025-08-01"}),
    ],
    "times that may not overlap": [
        (None, NAME, {"status": "former", "start": "2010", "end": "2015"}),
        (None, SECOND, {"status": "former", "start": "2015", "end": "2018"}),
    ],
    "one is acting": [("2025-08-01", NAME, {}), ("2025-08-01", SECOND, {"status": "acting"})],
    "one is elected, the day is not printed": [
        ("2025-08-01", NAME, {}),
        ("2025-08-01", SECOND, {"status": "elected"}),
    ],
    "one is called former": [("2025-08-01", NAME, {}), ("2025-08-01", SECOND, {"status": "former"})],
    "one is undated": [("2025-08-01", NAME, {}), (None, SECOND, {})],
}


@pytest.mark.parametrize("documents", NONE.values(), ids=NONE)
def test_what_can_be_so_is_no_conflict(documents, build):
    assert build(*documents).edges("CONFLICTS_WITH") == []


def test_several_hold_a_post_of_several_seats(build):
    graph = build(("2025-08-01", NAME, {}), ("2025-08-01", SECOND, {}), title="pho-bi-thu")
    assert graph.edges("CONFLICTS_WITH") == []


SUPPORT = {
    "more documents": [
        ("2025-08-01", NAME, {"confidence": 0.5}),
        ("2025-08-02", NAME, {"confidence": 0.5}),
        ("2025-08-01", SECOND, {"confidence": 0.9}),
    ],
    "else more confidence": [
        ("2025-08-01", NAME, {"confidence": 0.9}),
        ("2025-08-01", SECOND, {"confidence": 0.5}),
        ("2025-08-01", SECOND, {"confidence": 0.5, "status": "nominated"}),
    ],
    "else the later document": [
        ("2025-08-01", NAME, {}),
        ("2025-08-01", SECOND, {}),
        ("2025-07-01", SECOND, {}),
        ("2025-08-05", NAME, {}),
    ],
}


@pytest.mark.parametrize("documents", SUPPORT.values(), ids=SUPPORT)
def test_the_better_supported_is_preferred(documents, build):
    (edge,) = build(*documents).edges("CONFLICTS_WITH")
    graph = build(*documents)
    assert names(graph, f"Tenure/{edge.properties['preferred']}") == NAME


def test_claims_of_the_preferred_are_ranked_and_the_others_dispute_it(build):
    graph = build(
        ("2025-08-01", NAME, {}),
        ("2025-08-15", NAME, {}),
        ("2025-09-01", NAME, {}),
        ("2025-08-15", SECOND, {}),
    )
    ranks = {node.graph.removeprefix("document/"): node.properties for node in graph.nodes("Claim")}
    # Those that set its first and last certain day; what lies between needs no rank.
    assert {doc: told["rank"] for doc, told in ranks.items()} == {
        "d0": "preferred",
        "d1": "normal",
        "d2": "preferred",
        "d3": "normal",
    }
    assert ranks["d0"]["rankReason"] == "holder: 3 of 4 documents agree"
    (dispute,) = graph.edges("DISPUTES")
    assert dispute.properties == {"what": "holder"}
    assert names(graph, dispute.target) == NAME


def test_the_less_supported_bounds_nobody(build):
    graph = build(
        ("2025-07-01", THIRD, {}),
        ("2025-08-01", NAME, {}),
        ("2025-09-01", SECOND, {}),
        ("2025-10-01", NAME, {}),
    )
    sources = {edge.source for edge in graph.edges("SETS") if edge.source.startswith("Tenure/")}
    assert {names(graph, source) for source in sources} == {THIRD, NAME}


def test_of_many_on_one_day_each_is_named_once_and_not_every_pair():
    stays = [Stay(10, 10, date(2025, 1, 1), date(2025, 1, 1)) for _ in range(5000)]
    support = [(-1, -0.5, 0, str(number)) for number in range(5000)]
    found = find_conflicts(range(5000), stays, support)
    assert len(found) == 4999
    assert {conflict.other for conflict in found} | {conflict.preferred for conflict in found} == set(
        range(5000)
    )


day_texts = st.dates(date(2024, 1, 1), date(2025, 12, 28)).map(str)
printed = st.one_of(day_texts, day_texts.map(lambda day: day[:7]), st.sampled_from(("2023", "2024", "2025")))
statuses = st.sampled_from(
    ("holds", "holds", "acting", "appointed", "elected", "leaves", "former", "disciplined-removed")
)
said = st.tuples(
    st.one_of(st.none(), day_texts),
    st.sampled_from((NAME, SECOND, THIRD)),
    statuses,
    st.one_of(st.none(), printed),
    st.one_of(st.none(), printed),
    st.sampled_from((None, None, "2020-2025", "2025-2030")),
    st.sampled_from(("42-0", "18229-20250701", "18259-0")),
)


@given(st.lists(said, min_size=1, max_size=14), st.randoms())
@settings(max_examples=150, deadline=None)
def test_bounds_never_contradict_each_other_and_no_order_matters(
    post, document, register, vocabulary, all_said, shuffle: random.Random
):
    readings = []
    for number, (day, name, status, start, end, term, unit) in enumerate(all_said):
        dates = {"start": start, "end": end, "start_basis": "stated", "end_basis": "stated"}
        kind = "tinh-uy" if unit == HA_TINH else "dang-uy-xa"
        one = post(name, "bi-thu", kind, unit, status=status, term=term, **dates)
        readings.append(document(f"d{number}", day, one))
    graph = resolve(readings, register, vocabulary)
    shuffle.shuffle(readings)
    assert resolve(readings, register, vocabulary) == graph
    setting: dict[str, set[str]] = {}
    for edge in graph.edges:
        if edge.type == "SETS":
            setting.setdefault(edge.target, set()).add(edge.properties["bound"])
    for node in graph.nodes:
        if node.kind == "Tenure":
            _check_tenure(node.properties)
            assert setting.get(node.ref, set()) == {name for name in node.properties if "Not" in name}


def _check_tenure(told):
    def in_order(*bounds):
        days = [told[bound] for bound in bounds if bound in told]
        return days == sorted(days)

    assert in_order("startNotBefore", "startNotAfter", "endNotAfter")
    assert in_order("startNotBefore", "endNotBefore", "endNotAfter")
    for day in told.get("seenOn", ()):
        assert told.get("startNotBefore", day) <= day <= told.get("endNotAfter", day)
        assert told["startNotAfter"] <= told["seenOn"][0]
        assert told["endNotBefore"] >= told["seenOn"][-1]
