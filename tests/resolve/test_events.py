"""Events have one node however many texts tell of them, and participants only where the text names a post."""

import pytest

from kg.model.findings import Event, Participant

THO, HA_TINH = "18229-20250701", "42-0"


@pytest.fixture
def event():
    def build(kind="congress", body_kind="dang-bo", unit_id=THO, **differing):
        fields = {
            "quote": "Đại hội Đảng bộ xã",
            "span": (0, 18),
            "kind": kind,
            "body": "Đảng bộ xã Đức Thọ",
            "body_kind": body_kind,
            "unit": "xã Đức Thọ",
            "unit_id": unit_id,
        }
        return Event(**fields | differing)

    return build


IDENTITIES = [
    ("congress", {"ordinal": 1, "term": "2025-2030", "date": "2025-08-05"}, "congress.1"),
    ("congress", {"term": "2025-2030", "date": "2025-08-05"}, "congress.2025-2030"),
    ("congress", {"date": "2025-08-05"}, "congress.2025-08-05"),
    ("council_session", {"ordinal": 5, "term": "2021-2026"}, "council_session.5.2021-2026"),
    ("council_session", {"ordinal": 5, "date": "2025-08-05"}, "council_session.2025-08-05"),
    ("conference", {"ordinal": 5, "date": "2025-08-05"}, "conference.2025-08-05"),
    ("election", {"term": "2026-2031"}, "election.2026-2031"),
]


@pytest.mark.parametrize(("kind", "printed", "ending"), IDENTITIES)
def test_an_event_is_known_by(kind, printed, ending, event, document, resolved):
    graph = resolved(document("a", None, event(kind, **printed)))
    assert graph.node("Event").id == f"{THO}.dang-bo.{ending}"


@pytest.mark.parametrize(
    ("kind", "printed"),
    [("council_session", {"ordinal": 5}), ("conference", {"date": "2025-08"}), ("congress", {})],
)
def test_an_event_that_nothing_identifies_is_named_after_its_claim(kind, printed, event, document, resolved):
    graph = resolved(document("a", None, event(kind, **printed)), document("b", None, event(kind, **printed)))
    assert {node.id for node in graph.nodes("Event")} == {f"claim-{node.id}" for node in graph.nodes("Claim")}
    assert len(graph.nodes("Event")) == 2


def test_a_congress_told_by_ordinal_and_by_term_is_one(event, document, resolved, day):
    graph = resolved(
        document("a", None, event(ordinal=1, term="2025-2030")),
        document("b", None, event(term="2025-2030", date="2025-08-05", date_basis="stated")),
        document("c", None, event(term="2025-2030", date="2025-08-06", date_basis="inferred")),
    )
    node = graph.node("Event")
    assert node.properties == {
        "name": "Đại hội Đảng bộ xã Đức Thọ lần thứ I nhiệm kỳ 2025-2030",
        "eventKind": "congress",
        "ordinal": 1,
        "on": day("2025-08-05"),
    }
    assert graph.has("ORGANISED_BY", node.ref, f"Body/{THO}.dang-bo")
    assert graph.has("IN_TERM", node.ref, f"Term/{THO}.dang-bo.2025-2030")
    assert sorted(claim.properties["modality"] for claim in graph.nodes("Claim")) == [
        "inferred",
        "stated",
        "stated",
    ]


def test_an_event_without_a_body_is_a_claim_alone(event, document, resolved):
    graph = resolved(document("a", None, event(unit=None, unit_id=None, ordinal=1)))
    assert graph.nodes("Event") == []
    assert graph.report.left_out == {"unit unresolved": 1}


def test_a_participant_is_the_person_whose_post_the_document_names(event, post, document, resolved):
    names = ("Trần Hoài Mẫu", "Lê Không Chức")
    said = tuple(Participant(person=name, role="chaired", span=(0, 3)) for name in names)
    congress = event(ordinal=1, participants=said)
    secretary = post(names[0], "pho-bi-thu", "tinh-uy", HA_TINH)
    graph = resolved(document("a", None, congress, secretary))
    (edge,) = graph.edges("TOOK_PART")
    assert (edge.source, edge.target) == (graph.node("Person").ref, graph.node("Event").ref)
    assert edge.properties == {"role": "chaired"}


def test_a_participant_who_may_be_two_people_is_neither(event, post, document, resolved):
    name = "Trần Hoài Mẫu"
    congress = event(ordinal=1, participants=(Participant(person=name, role="spoke", span=(0, 3)),))
    posts = [post(name, "bi-thu", "dang-uy-xa", THO), post(name, "bi-thu", "tinh-uy", "40-0", at=300)]
    graph = resolved(document("a", None, congress, *posts))
    assert len(graph.nodes("Person")) == 2
    assert graph.edges("TOOK_PART") == []
