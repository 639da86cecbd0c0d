"""The graph depends on what the documents say and on nothing else; each statement has its named graph."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import ConflictingDocument
from kg.graph import Graph
from kg.model.document import DocumentDay
from kg.resolve import resolve

THO, TUNG_ANH, HA_TINH = "18229-20250701", "18259-0", "42-0"
POSTS = [
    ("bi-thu", "dang-uy-xa", THO),
    ("chu-tich", "uy-ban-nhan-dan", THO),
    ("chu-tich", "uy-ban-nhan-dan", TUNG_ANH),
    ("bi-thu", "dang-uy-xa", "18280-20200101"),
    ("bi-thu", "tinh-uy", HA_TINH),
    ("truong-ban", "ban-to-chuc-cap-uy", HA_TINH),
    ("dai-bieu", "quoc-hoi", ""),
]
STATUSES = ["holds", "acting", "appointed", "leaves", "former", "nominated"]


@st.composite
def _said(draw):
    """Per document: a day and posts of a few names, so that mentions meet."""
    row = st.tuples(
        st.sampled_from(["Trần Hoài Mẫu", "Trần Hoà Mẫu", "Trần Hòa Mẫu"]),
        st.sampled_from(POSTS),
        st.sampled_from(STATUSES),
        st.sampled_from([0, 300]),
    )
    days = st.sampled_from([None, "2024-03-01", "2025-08-01", "2025-08"])
    documents = draw(st.lists(st.tuples(days, st.lists(row, min_size=1, max_size=3)), min_size=1, max_size=6))
    return documents, draw(st.permutations(range(len(documents))))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_said())
def test_the_order_of_the_readings_changes_nothing(post, document, resolved, register, vocabulary, said):
    documents, order = said
    readings = [
        document(
            f"d{number}", day, *(post(name, *where, status=status, at=at) for name, where, status, at in rows)
        )
        for number, (day, rows) in enumerate(documents)
    ]
    graph = resolved(*readings).graph
    assert resolve((readings[place] for place in order), register, vocabulary) == graph
    people = {node.id for node in graph.nodes if node.kind == "Person"}
    redirects = [one for n in graph.nodes if n.kind == "Person" for one in n.properties.get("mentionIds", ())]
    assert len(redirects) == len(set(redirects))
    assert people.isdisjoint(redirects)


def test_nothing_said_is_an_empty_graph(register, vocabulary):
    assert resolve((), register, vocabulary) == Graph()


def test_one_reading_given_twice_counts_once(post, document, register, vocabulary):
    reading = document("a", None, post("Trần Hoài Mẫu", "bi-thu", "dang-uy-xa", THO))
    assert resolve([reading, reading], register, vocabulary) == resolve([reading], register, vocabulary)


def test_one_id_with_two_readings_is_refused(post, document, register, vocabulary):
    readings = [
        document("a", day, post("Trần Hoài Mẫu", "bi-thu", "dang-uy-xa", THO)) for day in ("2024", "2025")
    ]
    with pytest.raises(ConflictingDocument, match="'a'"):
        resolve(readings, register, vocabulary)


def test_what_was_said_and_what_is_concluded_stand_in_different_graphs(post, document, resolved):
    graph = resolved(document("news/a", None, post("Trần Hoài Mẫu", "bi-thu", "dang-uy-xa", THO))).graph
    said = {(node.kind, node.graph) for node in graph.nodes if node.kind in ("Document", "Claim")}
    assert said == {("Document", "document/news/a"), ("Claim", "document/news/a")}
    for edge in graph.edges:
        starts_at_claim = edge.source.startswith("Claim/")
        assert edge.graph == ("document/news/a" if starts_at_claim else "derived")
    assert {n.graph for n in graph.nodes if n.kind not in ("Document", "Claim")} == {"derived"}


def test_findings_of_one_span_are_claims_of_their_own(post, document, resolved):
    posts = [
        post("Trần Hoài Mẫu", title, "dang-uy-xa", THO, quote="Q", span=(0, 1), spans={})
        for title in ("bi-thu", "uy-vien-ban-thuong-vu")
    ]
    graph = resolved(document("a", None, *posts, posts[0]))
    assert len(graph.nodes("Claim")) == 2


def test_a_claim_keeps_what_was_printed(post, document, resolved):
    printed = post("Trần Hoài Mẫu", "bi-thu", "dang-uy-xa", THO, start="7/2025", term="2025-2030")
    graph = resolved(document("a", None, printed))
    assert graph.node("Claim").properties == {
        "mention": graph.node("Person").id,
        "claimKind": "tenure",
        "quote": "Bí thư Đảng ủy xã Đức Thọ Trần Hoài Mẫu",
        "spanStart": 0,
        "spanEnd": 39,
        "modality": "stated",
        "confidence": 1.0,
        "rank": "normal",
        "statedPerson": "Trần Hoài Mẫu",
        "statedTitle": "Bí thư",
        "statedBody": "Đảng ủy xã Đức Thọ",
        "statedUnit": "xã Đức Thọ",
        "statedStatus": "holds",
        "statedTerm": "2025-2030",
        "statedStart": "7/2025",
    }


DAYS = [
    ("2025-08-01", {"issued": "2025-08-01", "dayBasis": "metadata"}),
    ("2025-08", {"notBefore": "2025-08-01", "notAfter": "2025-08-31", "dayBasis": "metadata"}),
    (None, {}),
]


@pytest.mark.parametrize(("printed", "expected"), DAYS)
def test_a_document_is_issued_only_on_exactly_one_day(printed, expected, document, resolved):
    found = resolved(document("a", printed)).node("Document").properties
    days = {name: str(value) for name, value in found.items() if name not in ("identifier", "sha256")}
    assert days == expected


def test_the_day_read_in_the_text_goes_before_that_of_the_source(document, resolved, day):
    header, findings = document("a", "2025-08-01")
    day_of_source = DocumentDay(first=day("2020-01-01"), until=None, basis="retrieved")
    header = msgspec.structs.replace(header, day=day_of_source, title="T", url="https://example.org/a")
    found = resolved((header, findings)).node("Document").properties
    assert (found["issued"], found["source"], found["title"]) == (
        day("2025-08-01"),
        "https://example.org/a",
        "T",
    )
    unread = resolved((header, msgspec.structs.replace(findings, day=None))).node("Document").properties
    assert (unread["notBefore"], unread["dayBasis"], "notAfter" in unread) == (
        day("2020-01-01"),
        "retrieved",
        False,
    )
