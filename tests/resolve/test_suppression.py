"""Who is suppressed is nowhere; who only bears the name stays; what is told of others is masked."""

from datetime import date

import msgspec
import pytest

from kg.model.findings import Event, Figure, Participant
from kg.resolve.rulings import Correction, Judgement, Rulings, Suppression
from kg.resolve.suppression import person_suppression, salted_hash, suppressed_mentions

THO, TUNG_ANH, HA_TINH, NGHE_AN = "18229-20250701", "18259-0", "42-0", "40-0"
SALT = "5a" * 16
NAME, OTHER = "Trần Hoài Mẫu", "Lê Thu Mẫn"
SECRETARY, CHAIRMAN = ("bi-thu", "dang-uy-xa", THO), ("chu-tich", "uy-ban-nhan-dan", THO)


def suppress(*idents, **things):
    """Rulings that suppress a person by one of these ids each, or a document, or a claim."""
    people = [person_suppression(SALT, [ident]) for ident in idents]
    others = [Suppression(**{kind: ident}) for kind, ident in things.items()]
    return Rulings(suppressions=(*people, *others))


def everything(view):
    """All that the graph says, as it is written."""
    return msgspec.json.encode((view.graph.nodes, view.graph.edges)).decode()


def person(view, name=NAME):
    (found,) = [node for node in view.nodes("Person") if node.properties["name"] == name]
    return found


@pytest.fixture
def told(post):
    """A tenure of OTHER as secretary in a sentence; {} stands for the title, body and name."""

    def build(sentence, *, at=0, name=OTHER):
        finding = post(name, *SECRETARY)
        before, after = sentence.split("{}")
        text = f"{before}{finding.quote}{after}"
        start, end = finding.spans["person"]
        spans = {
            "person": (at + len(before) + start, at + len(before) + end),
            "title": (at, at + len(before) + 6),
            "end": (at + len(text) - 1, at + len(text)),
        }
        return msgspec.structs.replace(finding, quote=text, span=(at, at + len(text)), spans=spans)

    return build


def quotes(view):
    return [node.properties["quote"] for node in view.nodes("Claim")]


def test_a_person_is_nowhere_and_nobody_else_is_gone(post, document, resolved):
    readings = [
        document("a", "2025-08-01", post(NAME, *SECRETARY), post(OTHER, *CHAIRMAN, at=100)),
        document("b", "2025-09-01", post(NAME, *SECRETARY, status="leaves")),
    ]
    shown = resolved(*readings)
    view = resolved(*readings, rulings=suppress(person(shown).id))
    assert NAME in everything(shown)
    assert NAME not in everything(view)
    assert view.names("Person") == [OTHER]
    assert [node.id for node in view.nodes("Tenure")] == [
        f"{person(shown, OTHER).id}.{THO}.uy-ban-nhan-dan.chu-tich.1"
    ]
    # A post and a body that only they made known are gone with them, documents are not.
    assert view.names("Position") == ["Chủ tịch Ủy ban nhân dân xã Đức Thọ"]
    assert view.names("Body") == ["Ủy ban nhân dân xã Đức Thọ"]
    assert [node.id for node in view.nodes("Document")] == ["a", "b"]
    assert (view.report.claims, view.report.people) == (1, 1)


def test_ids_of_all_mentions_find_the_person(post, document, resolved):
    readings = [
        document(one, day, post(NAME, *SECRETARY)) for one, day in (("a", "2025-08-01"), ("b", "2025-09-01"))
    ]
    found = person(resolved(*readings))
    for ident in (found.id, *found.properties["mentionIds"]):
        assert NAME not in everything(resolved(*readings, rulings=suppress(ident)))


def test_documents_that_come_do_not_bring_a_person_back(post, document, resolved):
    rulings = suppress(person(resolved(document("b", "2025-08-01", post(NAME, *SECRETARY)))).id)
    readings = [
        document("a", "2025-07-15", post(NAME, *SECRETARY)),  # moves the id
        document("b", "2025-08-01", post(NAME, *SECRETARY)),
        document("c", "2025-09-01", post(NAME, *SECRETARY), post(NAME, *CHAIRMAN, at=100)),
    ]
    assert NAME not in everything(resolved(*readings, rulings=rulings))


def test_documents_that_go_do_not_bring_back_a_person_whose_mentions_are_all_known(post, document, resolved):
    readings = [
        document(one, day, post(NAME, *SECRETARY)) for one, day in (("a", "2025-08-01"), ("b", "2025-09-01"))
    ]
    found = person(resolved(*readings))
    rulings = Rulings(suppressions=(person_suppression(SALT, [found.id, *found.properties["mentionIds"]]),))
    assert NAME not in everything(resolved(readings[1], rulings=rulings))


def test_an_id_that_nobody_has_changes_nothing(post, document, resolved):
    reading = document("a", "2025-08-01", post(NAME, *SECRETARY))
    view = resolved(reading, rulings=suppress("m0000000000000000"))
    assert view.graph == resolved(reading).graph
    assert view.report.warnings == ()


def test_a_namesake_stays(post, document, resolved):
    readings = [
        document("a", "2025-08-01", post(NAME, *SECRETARY)),
        document("b", "2025-08-01", post(NAME, "giam-doc", "so-y-te", NGHE_AN)),
    ]
    shown = resolved(*readings)
    hidden, namesake = sorted(
        shown.nodes("Person"), key=lambda node: node.id not in _holders(shown, "dang-uy-xa")
    )
    view = resolved(*readings, rulings=suppress(hidden.id))
    assert view.nodes("Person") == [namesake]
    assert view.names("Position") == ["Giám đốc Sở Y tế tỉnh Nghệ An"]
    (quote,) = quotes(view)
    assert quote.endswith(NAME)


def _holders(view, kind):
    return {edge.source.partition("/")[2] for edge in view.edges("HOLDS") if kind in edge.target}


def test_a_namesake_in_one_document_keeps_the_name_where_they_are_named(post, document, resolved, told):
    mine = told("Ông Trần Hoài Mẫu, nay thay ông Trần Hoài Mẫu là {}.", at=200, name=NAME)
    mine = msgspec.structs.replace(mine, unit_id=NGHE_AN, body_kind="tinh-uy", body="Tỉnh ủy Nghệ An")
    readings = [document("a", "2025-08-01", post(NAME, *SECRETARY), mine)]
    shown = resolved(*readings)
    (hidden,) = _holders(shown, "dang-uy-xa")
    view = resolved(*readings, rulings=suppress(hidden))
    assert view.names("Person") == [NAME]
    assert quotes(view) == [f"Ông …, nay thay ông … là Bí thư Đảng ủy xã Đức Thọ {NAME}."]


SENTENCES = [
    ("Thay ông Trần Hoài Mẫu là {}.", "Thay ông … là {}."),
    ("THAY ÔNG TRẦN HOÀI MẪU là {}.", "THAY ÔNG … là {}."),
    ("Ông Mẫu bàn giao cho {}.", "Ông … bàn giao cho {}."),
    ("Đồng chí Hoài Mẫu bàn giao cho {}.", "Đồng chí … bàn giao cho {}."),
    ("Bí thư Trần\nHoài Mẫu bàn giao cho {}.", "Bí thư … bàn giao cho {}."),
    ("Ông Trần Hoài Mẩu bàn giao cho {}.", "Ông … bàn giao cho {}."),
    ("Mr Tran Hoai Mau bàn giao cho {}.", "Mr … bàn giao cho {}."),
    # others
    ("Ông Mẫn bàn giao cho {}.", "Ông Mẫn bàn giao cho {}."),
    ("Ông Mẫu Văn Bình bàn giao cho {}.", "Ông Mẫu Văn Bình bàn giao cho {}."),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_in_documents_that_name_the_person_quotes_and_titles_are_masked(
    sentence, expected, post, document, resolved, told
):
    header, findings = document(
        "a",
        "2025-08-01",
        post(NAME, *CHAIRMAN),
        post("Trần Hoài Mẩu", *CHAIRMAN, at=100),
        told(sentence, at=300),
    )
    header = msgspec.structs.replace(header, title=sentence.format("bí thư mới"))
    shown = resolved((header, findings))
    hidden = [node.id for node in shown.nodes("Person") if node.properties["name"] != OTHER]
    view = resolved((header, findings), rulings=suppress(*hidden))
    assert quotes(view) == [expected.format(f"Bí thư Đảng ủy xã Đức Thọ {OTHER}")]
    assert view.node("Document").properties["title"] == expected.format("bí thư mới")
    (claim,) = view.nodes("Claim")
    assert (claim.properties["spanStart"], claim.properties["statedPerson"]) == (300, OTHER)


def test_a_cut_does_not_leave_half_a_name(post, document, resolved, told):
    long = told(
        "Thay ông Trần Hoài Mẫu " + "và các đồng chí khác " * 8 + "là {} " + "tại hội nghị " * 9 + "."
    )
    readings = [document("a", "2025-08-01", post(NAME, *CHAIRMAN, at=900), long)]
    view = resolved(*readings, rulings=suppress(person(resolved(*readings)).id))
    assert not {"Trần", "Hoài", "Mẫu"} & set(quotes(view)[0].split())


def test_elsewhere_the_full_name_is_masked_where_nobody_known_bears_it(post, document, resolved, told):
    readings = [
        document("a", "2025-08-01", post(NAME, *SECRETARY)),
        document("b", "2025-09-01", told("Thay ông Trần Hoài Mẫu, ông Mẫu là {}.")),
    ]
    view = resolved(*readings, rulings=suppress(person(resolved(*readings)).id))
    assert quotes(view) == [f"Thay ông …, ông Mẫu là Bí thư Đảng ủy xã Đức Thọ {OTHER}."]


UNKNOWN = {
    "unit unresolved": {"unit_id": None, "unit": None},
    "a company": {"scope": "other"},
}


@pytest.mark.parametrize("differing", UNKNOWN.values(), ids=UNKNOWN)
def test_a_claim_about_nobody_known_may_be_about_the_person_and_goes(differing, post, document, resolved):
    readings = [
        document("a", "2025-08-01", post(NAME, *SECRETARY)),
        document("b", "2025-09-01", post(NAME, *CHAIRMAN, **differing), post(OTHER, *CHAIRMAN, at=200)),
    ]
    view = resolved(*readings, rulings=suppress(person(resolved(*readings)).id))
    assert NAME not in everything(view)
    assert len(view.nodes("Claim")) == 1


def test_nobody_is_left_to_take_part(post, document, resolved):
    event = Event(
        quote="Đại hội Đảng bộ xã",
        span=(300, 318),
        kind="congress",
        body="Đảng bộ xã Đức Thọ",
        body_kind="dang-bo",
        unit="xã Đức Thọ",
        unit_id=THO,
        ordinal=1,
        participants=tuple(
            Participant(person=name, role="chaired", span=(300, 318)) for name in (NAME, OTHER)
        ),
    )
    namesake = post(NAME, "giam-doc", "so-y-te", NGHE_AN, at=500)
    readings = [document("a", "2025-08-01", post(NAME, *SECRETARY), post(OTHER, *CHAIRMAN, at=100), event)]
    hidden = person(resolved(*readings))
    assert len(resolved(*readings).edges("TOOK_PART")) == 2
    assert [edge.source for edge in resolved(*readings, rulings=suppress(hidden.id)).edges("TOOK_PART")] == [
        person(resolved(*readings), OTHER).ref
    ]
    # With a namesake in the text it is not said who chaired, and it is not the namesake now.
    both = [document("a", "2025-08-01", post(NAME, *SECRETARY), namesake, event)]
    assert resolved(*both, rulings=suppress(hidden.id)).edges("TOOK_PART") == []


def test_the_one_before_does_not_hold_again_what_the_suppressed_person_took_over(post, document, resolved):
    readings = [
        document("a", "2025-08-01", post(OTHER, *SECRETARY)),
        document("b", "2025-09-01", post(NAME, *SECRETARY)),
    ]
    shown = resolved(*readings)
    view = resolved(*readings, rulings=suppress(person(shown).id))
    assert [edge.type for edge in view.graph.edges if edge.type in ("HOLDS", "HELD")] == ["HELD"]
    properties = view.node("Tenure").properties
    assert properties["seenOn"] == (date(2025, 8, 1),)
    assert "endNotAfter" not in properties


def test_addresses_and_ids_that_spell_the_name_are_not_shown(post, document, resolved):
    def about(doc_id, address, *found):
        header, findings = document(doc_id, "2025-08-01", *found)
        return msgspec.structs.replace(header, url=address), findings

    readings = [
        about(
            "tin/tran-hoai-mau",
            "https://bao.example/ong-tran-hoai-mau-1.html",
            post(OTHER, *CHAIRMAN),
            post(NAME, *SECRETARY, at=100),
        ),
        about("tin/khac", "https://bao.example/tin-2.html", post(OTHER, *CHAIRMAN)),
        about(
            "tin/trung-ten",
            "https://bao.example/ong-tran-hoai-mau-3.html",
            post(NAME, "giam-doc", "so-y-te", NGHE_AN),
        ),
    ]
    shown = resolved(*readings)
    (hidden,) = _holders(shown, "dang-uy-xa")
    view = resolved(*readings, rulings=suppress(hidden))
    sources = {
        node.properties["identifier"]: node.properties.get("source") for node in view.nodes("Document")
    }
    renamed = sources.keys() - {"tin/khac", "tin/trung-ten"}
    assert len(renamed) == 1
    assert {sources[one] for one in renamed} == {None}
    assert sources["tin/khac"] == "https://bao.example/tin-2.html"
    # What only names the namesake is as it was.
    assert sources["tin/trung-ten"] == "https://bao.example/ong-tran-hoai-mau-3.html"
    graphs = {node.graph for node in view.nodes("Claim")}
    assert graphs == {f"document/{one}" for one in sources}
    # Claims keep their ids.
    assert {node.id for node in view.nodes("Claim")} < {node.id for node in shown.nodes("Claim")}


def test_a_suppressed_document_gives_nothing(post, document, resolved):
    readings = [
        document("a", "2025-08-01", post(NAME, *SECRETARY)),
        document("b", "2025-09-01", post(NAME, *SECRETARY), post(OTHER, *CHAIRMAN, at=100)),
    ]
    view = resolved(*readings, rulings=suppress(document="b"))
    assert view.graph == resolved(readings[0]).graph


def test_a_suppressed_claim_gives_nothing(post, document, resolved):
    reading = document("a", "2025-08-01", post(NAME, *SECRETARY), post(OTHER, *CHAIRMAN, at=100))
    (claim,) = [
        node.id for node in resolved(reading).nodes("Claim") if node.properties["statedPerson"] == OTHER
    ]
    view = resolved(reading, rulings=suppress(claim=claim))
    assert view.graph == resolved(document("a", "2025-08-01", post(NAME, *SECRETARY))).graph


def test_a_claim_that_is_not_there_is_named_once_as_a_warning(post, document, resolved):
    reading = document("a", "2025-08-01", post(NAME, *SECRETARY))
    view = resolved(reading, rulings=suppress(claim="c0"))
    assert view.report.warnings == ("suppression of claim c0: no document says it",)


def test_decisions_about_the_person_are_not_shown_and_not_unknown(post, document, resolved):
    about = {"by": "Lan", "on": date(2026, 11, 20), "why": f"cùng ông {NAME}"}
    readings = [
        document("a", "2025-08-01", post(NAME, *SECRETARY)),
        document("b", "2025-09-01", post(NAME, *SECRETARY), post(OTHER, *CHAIRMAN, at=100)),
    ]
    shown = resolved(*readings)
    hidden, other = person(shown), person(shown, OTHER)
    (claim,) = [node.id for node in shown.nodes("Claim") if node.properties["statedPerson"] == OTHER]
    (tenure,) = [node.id for node in shown.nodes("Tenure") if node.id.startswith(hidden.id)]
    rulings = Rulings(
        judgements=(
            Judgement(a=hidden.id, b=hidden.properties["mentionIds"][0], verdict="same", **about),
            Judgement(a=hidden.id, b=other.id, verdict="different", **about),
        ),
        corrections=(
            Correction(id=tenure, field="end", value="2025-12", **about),
            Correction(id=claim, field="claim", value="wrong", **about),
        ),
        suppressions=suppress(hidden.id).suppressions,
    )
    view = resolved(*readings, rulings=rulings)
    assert view.report.unknown_rulings == ()
    assert (len(view.nodes("Judgement")), len(view.nodes("Correction"))) == (0, 1)
    assert view.node("Correction").properties["why"] == "cùng ông …"
    assert view.node("Claim").properties["rankReason"] == "corrected by Lan on 2026-11-20: cùng ông …"
    assert NAME not in everything(view)


def test_order_of_documents_and_suppressions_does_not_matter(post, document, resolved):
    readings = [
        document("a", "2025-08-01", post(NAME, *SECRETARY), post(OTHER, *CHAIRMAN, at=100)),
        document("b", "2025-09-01", post(OTHER, *CHAIRMAN)),
    ]
    shown = resolved(*readings)
    rulings = suppress(person(shown).id, person(shown, OTHER).id, document="c")
    again = Rulings(suppressions=rulings.suppressions[::-1])
    assert resolved(*readings, rulings=rulings).graph == resolved(*readings[::-1], rulings=again).graph


def test_figures_of_others_stay(post, document, resolved):
    figure = Figure(
        quote="quy mô dân số 40.065 người",
        span=(300, 326),
        subject="xã Đức Thọ",
        unit="xã Đức Thọ",
        unit_id=THO,
        variable="population",
        value=40065,
        modality="stated",
    )
    readings = [document("a", "2025-08-01", post(NAME, *SECRETARY), figure)]
    view = resolved(*readings, rulings=suppress(person(resolved(*readings)).id))
    assert view.node("Figure").properties["value"] == 40065


def test_without_quotes_claims_say_where_they_stand(post, document, resolved):
    reading = document("a", "2025-08-01", post(NAME, *SECRETARY, at=7))
    shown, view = resolved(reading).node("Claim"), resolved(reading, quotes="none").node("Claim")
    assert shown.properties.keys() - view.properties.keys() == {"quote"}
    assert (view.properties["spanStart"], view.properties["statedPerson"]) == (7, NAME)


def test_hashes_are_found_whatever_their_salt():
    entries = [person_suppression(salt, [ident]) for salt, ident in ((SALT, "m1"), ("0f" * 16, "m3"))]
    assert suppressed_mentions(["m1", "m2", "m3"], entries) == {"m1", "m3"}
    assert salted_hash(SALT, "m1") != salted_hash("0f" * 16, "m1")
    assert "m1" not in repr(entries)
