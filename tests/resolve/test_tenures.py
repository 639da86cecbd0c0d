"""When somebody held a post: bounds from what is stated, who set them, HOLDS and HELD."""

import pytest

from kg.model.ids import mention_id
from kg.resolve.positions import person_span
from kg.resolve.rulings import Judgement, Rulings

THO = "18229-20250701"
TUNG_ANH = "18259-0"  # ended on 1/7/2025
HA_TINH = "42-0"
NAME = "Trần Hoài Mẫu"


@pytest.fixture
def secretary(post):
    return lambda **differing: post(NAME, "bi-thu", "dang-uy-xa", THO, **differing)


@pytest.fixture
def head(post):
    """The same of a body that has been there from before the register began."""
    return lambda **differing: post(NAME, "bi-thu", "tinh-uy", HA_TINH, **differing)


def test_seen_in_office_is_neither_start_nor_end(head, document, resolved, day):
    graph = resolved(
        document("a", "2025-08-01", head()),
        document("b", "2025-09-02", head()),
        document("c", "2025-10", head()),
        document("d", None, head()),
    )
    seen = (day("2025-08-01"), day("2025-09-02"))
    assert graph.node("Tenure").properties == {
        "ordinal": 1,
        "capacity": "full",
        "startNotAfter": seen[0],
        "endNotBefore": day("2025-10-01"),
        "seenOn": seen,
    }
    (holds,) = graph.edges("HOLDS")
    assert holds.properties == {
        "tenure": graph.node("Tenure").id,
        "capacity": "full",
        "firstSeen": seen[0],
        "lastSeen": seen[1],
    }


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("2025-07-17", "2025-07-17", "2025-07-17"),
        ("2025-07", "2025-07-01", "2025-07-31"),
        ("2025", "2025-01-01", "2025-12-31"),
    ],
)
def test_a_stated_start_gives_both_bounds(printed, first, last, head, document, resolved, day):
    appointed = head(status="appointed", start=printed, start_basis="stated")
    found = resolved(document("a", "2025-08-01", appointed)).node("Tenure").properties
    assert (found["startNotBefore"], found["startNotAfter"]) == (day(first), day(last))
    assert "seenOn" not in found


def test_a_start_whose_year_was_inferred_sets_no_bound(head, document, resolved):
    appointed = head(status="appointed", start="2025-07-17", start_basis="inferred")
    graph = resolved(document("a", "2025-08-01", appointed))
    assert "startNotBefore" not in graph.node("Tenure").properties
    assert graph.node("Claim").properties["modality"] == "inferred"


def test_starts_of_unequal_precision_agree_and_others_dispute(head, document, resolved, day):
    def told(doc_id, printed):
        return document(doc_id, None, head(start=printed, start_basis="stated"))

    graph = resolved(told("a", "2025"), told("b", "2025-07"), told("c", "2024"))
    found = graph.node("Tenure").properties
    assert (found["startNotBefore"], found["startNotAfter"]) == (day("2025-07-01"), day("2025-07-31"))
    ranks = {node.graph: node.properties["rank"] for node in graph.nodes("Claim")}
    assert ranks == {"document/a": "preferred", "document/b": "preferred", "document/c": "normal"}
    assert len(graph.edges("DISPUTES")) == 1


ENDED = {
    "left later": (("a", "2025-08-01", "holds"), ("b", "2025-09-01", "leaves")),
    "left on the day it was seen": (("a", "2025-08-01", "holds"), ("b", "2025-08-01", "leaves")),
    "called former, undated": (("a", "2025-08-01", "holds"), ("b", None, "former")),
    "called former within the month": (("a", "2025-08-15", "holds"), ("b", "2025-08", "former")),
    "removed": (("a", None, "disciplined-removed"),),
    "seen undated, called former": (("a", None, "holds"), ("b", "2025-09-01", "former")),
}


@pytest.mark.parametrize("told", ENDED.values(), ids=ENDED)
def test_a_post_is_held_no_more_when_it_was(told, secretary, document, resolved):
    graph = resolved(*(document(doc_id, day, secretary(status=status)) for doc_id, day, status in told))
    assert len(graph.edges("HELD")) == 1
    assert graph.edges("HOLDS") == []


def test_a_post_seen_after_it_was_called_former_is_held(secretary, document, resolved):
    graph = resolved(
        document("a", "2025-08-01", secretary(status="former")),
        document("b", "2025-09-01", secretary(status="elected")),
    )
    assert len(graph.edges("HOLDS")) == 1
    assert "endNotAfter" not in graph.node("Tenure").properties


def test_a_former_post_ended_by_the_day_of_the_document(secretary, document, resolved, day):
    graph = resolved(
        document("a", "2025-09-01", secretary(status="former")),
        document("b", "2025-10-01", secretary(status="former")),
        document("c", "2025-08-01", secretary(status="holds")),
    )
    assert graph.node("Tenure").properties["endNotAfter"] == day("2025-09-01")


def test_an_announced_leave_sets_no_bound(secretary, document, resolved):
    graph = resolved(document("a", "2025-09-01", secretary(status="leaves")))
    assert "endNotAfter" not in graph.node("Tenure").properties


def test_an_end_before_the_start_deprecates_the_claim(head, document, resolved):
    wrong = head(status="former", start="2025-09", end="2025-08", start_basis="stated", end_basis="stated")
    graph = resolved(document("a", None, wrong))
    assert graph.node("Tenure").properties == {"ordinal": 1, "capacity": "full"}
    claim = graph.node("Claim").properties
    assert (claim["rank"], claim["rankReason"]) == ("deprecated", "its end lies before its start")


def test_an_end_that_a_later_document_belies_is_disputed(secretary, document, resolved):
    ended = secretary(status="former", end="2025-08", end_basis="stated")
    graph = resolved(document("a", "2025-09-01", ended), document("b", "2025-10-01", secretary()))
    assert "endNotAfter" not in graph.node("Tenure").properties
    assert len(graph.edges("HOLDS")) == len(graph.edges("DISPUTES")) == 1


def test_a_body_of_a_unit_that_is_gone_has_former_holders_only(post, document, resolved):
    graph = resolved(document("a", "2025-03-01", post(NAME, "bi-thu", "dang-uy-xa", TUNG_ANH)))
    assert len(graph.edges("HELD")) == 1
    assert graph.edges("HOLDS") == []


def test_a_body_of_a_kind_that_is_gone_has_former_holders_only(post, document, resolved):
    graph = resolved(document("a", "2025-01-01", post(NAME, "giam-doc", "so-ke-hoach-va-dau-tu", HA_TINH)))
    assert len(graph.edges("HELD")) == 1


def test_acting_and_then_confirmed_are_two_tenures_in_a_row(secretary, document, resolved):
    graph = resolved(
        document("a", "2025-08-01", secretary(status="acting")),
        document("b", "2025-10-01", secretary(status="elected")),
    )
    tenures = {node.properties["ordinal"]: node.properties["capacity"] for node in graph.nodes("Tenure")}
    assert tenures == {1: "acting", 2: "full"}
    assert [edge.properties["capacity"] for edge in graph.edges("HOLDS")] == ["full"]
    assert [edge.properties["capacity"] for edge in graph.edges("HELD")] == ["acting"]


def test_a_nominee_has_a_claim_and_no_tenure(secretary, document, resolved):
    graph = resolved(document("a", "2025-08-01", secretary(status="nominated")))
    assert graph.nodes("Tenure") == graph.edges("HOLDS") == graph.edges("HELD") == []
    claim = graph.node("Claim")
    assert (claim.properties["modality"], claim.properties["statedStatus"]) == ("planned", "nominated")
    assert {target.split("/")[0] for _, target in graph.ends("SUPPORTS")} == {"Person", "Position"}


def test_a_vacancy_is_there_only_where_a_source_says_so(post, document, resolved, day):
    vacant = post("", "chu-tich", "uy-ban-nhan-dan", THO, status="vacant", spans={})
    graph = resolved(document("a", "2025-08-01", vacant))
    vacancy = graph.node("Vacancy")
    assert vacancy.properties == {"seenOn": (day("2025-08-01"),)}
    assert graph.has("OF_POSITION", vacancy.ref, f"Position/{THO}.uy-ban-nhan-dan.chu-tich")
    assert graph.nodes("Person") == []


def test_a_term_belongs_to_the_body(secretary, document, resolved):
    graph = resolved(document("a", "2025-08-01", secretary(status="elected", term="2025-2030")))
    term = graph.node("Term")
    assert term.id == f"{THO}.dang-uy-xa.2025-2030"
    assert (term.properties["fromYear"], term.properties["untilYear"]) == (2025, 2030)
    assert graph.has("IN_TERM", graph.node("Tenure").ref, term.ref)


@pytest.mark.parametrize("printed", ["2030-2025", "2025", "XIV"])
def test_what_is_no_term_makes_none(printed, secretary, document, resolved):
    assert resolved(document("a", None, secretary(term=printed))).nodes("Term") == []


def test_scope_other_is_a_claim_alone(secretary, document, resolved):
    graph = resolved(document("a", None, secretary(scope="other")))
    assert [node.kind for node in graph.graph.nodes] == ["Claim", "Document"]
    assert graph.report.left_out == {"scope other": 1}


def test_a_title_outside_the_vocabulary_is_a_claim_alone(secretary, document, resolved):
    graph = resolved(document("a", None, secretary(title="Quản lý", title_id=None)))
    assert graph.nodes("Position") == graph.nodes("Person") == []
    assert graph.report.left_out == {"title of no known kind": 1}


def test_the_date_that_most_documents_state_wins_though_one_is_coarse(head, document, resolved, day):
    def told(doc_id, printed):
        return document(doc_id, None, head(start=printed, start_basis="stated"))

    graph = resolved(told("a", "2020-07"), told("b", "2020-08"), told("c", "2020-08"), told("d", "2020"))
    assert graph.node("Tenure").properties["startNotBefore"] == day("2020-08-01")
    assert len(graph.edges("DISPUTES")) == 1


def test_a_start_after_a_day_on_which_the_post_was_held_is_no_bound(head, document, resolved, day):
    again = head(status="elected", start="2025-10-01", start_basis="stated")
    graph = resolved(document("a", "2025-09-01", head()), document("b", "2025-10-02", again))
    assert "startNotBefore" not in graph.node("Tenure").properties
    assert len(graph.edges("DISPUTES")) == 1
    assert len(graph.edges("HOLDS")) == 1


def test_an_election_of_long_ago_is_no_evidence_of_today(secretary, document, resolved):
    elected = secretary(
        status="elected", start="2025-07-02", end="2025-08", start_basis="stated", end_basis="stated"
    )
    graph = resolved(document("a", "2025-10-01", elected))
    assert graph.edges("HOLDS") == []


def test_an_end_before_the_post_is_shown_again_is_no_bound(secretary, document, resolved):
    graph = resolved(
        document("a", "2025-08-01", secretary(status="former", end="2025-07", end_basis="stated")),
        document("b", "2025-09", secretary(status="elected")),
    )
    assert len(graph.edges("HOLDS")) == 1
    assert "endNotAfter" not in graph.node("Tenure").properties
    assert len(graph.edges("DISPUTES")) == 1


def test_a_post_of_one_seat_is_held_by_the_last_one_shown_in_it(post, document, resolved):
    def told(doc_id, on, name, title, **differing):
        return document(doc_id, on, post(name, title, "dang-uy-xa", THO, **differing))

    graph = resolved(
        told("a", "2025-07-10", NAME, "bi-thu"),
        told("b", "2025-10-01", "Đặng Bá Thụ", "bi-thu", status="elected"),
        told("c", "2025-07-10", NAME, "pho-bi-thu"),
        told("d", "2025-10-01", "Đặng Bá Thụ", "pho-bi-thu"),
    )
    ended = [edge.target for edge in graph.edges("HELD")]
    assert [position.endswith(".bi-thu") for position in ended] == [True]
    assert len(graph.edges("HOLDS")) == 3
    told_apart = resolved(
        told("a", "2025-10-01", NAME, "bi-thu"), told("b", "2025-10-01", "Đặng Bá Thụ", "bi-thu")
    )
    assert len(told_apart.edges("HOLDS")) == len(told_apart.edges("CONFLICTS_WITH")) == 1


SEAT = {
    "the earlier one is undated": ((None, "holds"), ("2025-10-01", "holds")),
    "the later one was elected": (("2025-07-10", "holds"), ("2025-10-01", "elected")),
    "the later one was appointed, the earlier one elected": (
        ("2025-07-10", "elected"),
        ("2025-10-01", "appointed"),
    ),
}


@pytest.mark.parametrize(("earlier", "later"), SEAT.values(), ids=SEAT)
def test_whom_a_document_of_a_later_day_shows_holds_a_post_of_one_seat(
    earlier, later, post, document, resolved
):
    def told(doc_id, on, name, status):
        return document(doc_id, on, post(name, "bi-thu", "dang-uy-xa", THO, status=status))

    graph = resolved(told("a", earlier[0], NAME, earlier[1]), told("b", later[0], "Đặng Bá Thụ", later[1]))
    (holds,) = graph.edges("HOLDS")
    (person,) = (node for node in graph.nodes("Person") if node.ref == holds.source)
    assert person.properties["name"] == "Đặng Bá Thụ"


def test_two_that_are_undated_both_hold_a_post_of_one_seat(post, document, resolved):
    graph = resolved(
        document("a", None, post(NAME, "bi-thu", "dang-uy-xa", THO)),
        document("b", None, post("Đặng Bá Thụ", "bi-thu", "dang-uy-xa", THO)),
    )
    assert len(graph.edges("HOLDS")) == 2


ELSEWHERE = {
    "head of the same in another province": ("bi-thu", "tinh-uy", "40-0", "2025-09-01", 1),
    "head of a city's committee": ("bi-thu", "thanh-uy", "01-20080801", "2025-09-01", 1),
    "on the same day": ("bi-thu", "tinh-uy", "40-0", "2025-08-01", 2),
    "earlier": ("bi-thu", "tinh-uy", "40-0", "2025-07-01", 1),
    "head of something else": ("chu-tich", "hoi-dong-nhan-dan", "42-0", "2025-09-01", 2),
    "a deputy": ("pho-bi-thu", "tinh-uy", "40-0", "2025-09-01", 2),
    "head in a commune": ("bi-thu", "dang-uy-xa", THO, "2025-09-01", 2),
    "undated": ("bi-thu", "tinh-uy", "40-0", None, 2),
}


@pytest.mark.parametrize(("title", "kind", "unit", "on", "held"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_who_leads_another_unit_later_leads_the_first_no_more(
    title, kind, unit, on, held, head, post, document, resolved, day
):
    here, there = head(), post(NAME, title, kind, unit)
    same = Judgement(
        a=mention_id("a", person_span(here)),
        b=mention_id("b", person_span(there)),
        verdict="same",
        by="Lan",
        on=day("2026-11-20"),
        why="niên giám",
    )
    readings = (document("a", "2025-08-01", here), document("b", on, there))
    graph = resolved(*readings, rulings=Rulings(judgements=(same,)))
    assert len(graph.nodes("Person")) == 1
    assert len(graph.edges("HOLDS")) == held


TERMS = {
    "the printed term is over": ((("2012-01-05", {"status": "elected", "term": "2010-2015"}),), 0),
    "the printed term is not over": ((("2022-01-05", {"status": "elected", "term": "2020-2025"}),), 1),
    "the printed term is over, but he was seen after it": (
        (("2012-01-05", {"status": "elected", "term": "2010-2015"}), ("2018-01-05", {})),
        1,
    ),
    "no term is printed": ((("2012-01-05", {"status": "elected"}),), 1),
    "the body was elected anew": (
        (
            ("2018-01-05", {}),
            ("2020-11-05", {"who": "Lê Văn Khác", "status": "elected", "term": "2020-2025"}),
        ),
        1,
    ),
    "the new term is only planned": (
        (("2018-01-05", {}), ("2019-11-05", {"who": "Lê Văn Khác", "term": "2020-2025"})),
        2,
    ),
    "the new term began in the year in which he was seen": (
        (
            ("2020-02-05", {}),
            ("2020-11-05", {"who": "Lê Văn Khác", "status": "elected", "term": "2020-2025"}),
        ),
        2,
    ),
    "he was elected anew": (
        (("2018-01-05", {}), ("2020-11-05", {"status": "elected", "term": "2020-2025"})),
        1,
    ),
}


@pytest.mark.parametrize(("said", "held"), TERMS.values(), ids=TERMS)
def test_who_was_not_shown_since_a_term_began_holds_no_more(said, held, post, document, resolved):
    readings = []
    for number, (on, differing) in enumerate(said):
        name = differing.get("who", NAME)
        fields = {key: value for key, value in differing.items() if key != "who"}
        readings.append(document(f"d{number}", on, post(name, "pho-bi-thu", "tinh-uy", HA_TINH, **fields)))
    assert len(resolved(*readings).edges("HOLDS")) == held
