"""What differs between two builds of our own texts: the people are invented, the units real."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest

from kg.analysis import Change, compare
from kg.resolve.rulings import Correction, Judgement, Rulings

Build = Callable[..., Path]
RULED: dict[str, Any] = {"by": "Lan", "on": date(2026, 11, 20), "why": "theo quyết định"}

SECRETARY = "Hà Tĩnh: Ngày 3/9/2025, Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân thăm lớp học."
EARLIER = "Hà Tĩnh: Ngày 2/8/2025, Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân tiếp dân."
CHAIRMAN = "Hà Tĩnh: Ngày 4/9/2025, Chủ tịch UBND xã Hương Khê Lê Hữu Trân kiểm tra đê."
BOTH = (
    "Ngày 1/10/2025, ông Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh, nguyên Chủ tịch UBND xã Hương "
    "Khê, tỉnh Hà Tĩnh, phát biểu."
)
FORMER = "Hà Tĩnh: Ngày 5/12/2025, nguyên Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân được tặng huy hiệu."
SUCCESSOR = "Hà Tĩnh: Ngày 5/12/2025, Bí thư Đảng ủy xã Đức Thọ Phan Thị Nhường thăm lớp học."
ACTING = "Hà Tĩnh: Ngày 5/8/2025, Quyền Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân thăm lớp học."
APPOINTED = "Hà Tĩnh: Ngày 1/7/2025, ông Lê Hữu Trân được chỉ định giữ chức Bí thư Đảng ủy xã Đức Thọ từ ngày 1/7/2025."
VACANT = "Hiện nay chức danh Chủ tịch UBND xã Đức Thọ, tỉnh Hà Tĩnh đang khuyết."
CONGRESS = "Hà Tĩnh: Ngày 18/7/2025, Đại hội Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025 - 2030 khai mạc."
SPEAKER = f"{CONGRESS} Đồng chí Lê Hữu Trân - Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh phát biểu khai mạc."
INHABITANTS = "Tỉnh Hà Tĩnh có dân số 1.622.901 người."
OTHERWISE = "Tỉnh Hà Tĩnh có dân số 1.622.907 người."
JOINED = "Tỉnh Hà Tĩnh: từ ngày 1/3/2012, sáp nhập xã Đức Yên vào thị trấn Đức Thọ, huyện Đức Thọ."


def of(group: str, changes: Iterable[Change]) -> list[Change]:
    return [change for change in changes if change.group == group]


def told(changes: Iterable[Change]) -> list[tuple[str, str]]:
    return [(change.group, change.what) for change in changes]


def only(group: str, changes: Iterable[Change]) -> Change:
    (change,) = of(group, changes)
    return change


def fields(change: Change) -> dict[str, tuple[object, object]]:
    return {field.name: (field.before, field.after) for field in change.fields}


def ends(change: Change, type_: str) -> tuple[list[str], list[str]]:
    (relation,) = (relation for relation in change.relations if relation.type == type_)
    return [end.name for end in relation.before], [end.name for end in relation.after]


@pytest.fixture(scope="session")
def differences(build: Build) -> Callable[..., tuple[Change, ...]]:
    """The changes from one set of documents to another."""

    def found(before: dict[str, str], after: dict[str, str]) -> tuple[Change, ...]:
        return compare(build(**before), build(**after)).changes

    return found


def test_a_build_does_not_differ_from_itself(build):
    texts = {"a": SECRETARY, "b": CHAIRMAN, "c": CONGRESS, "d": INHABITANTS}
    assert compare(build(**texts), build(**texts)).changes == ()


def test_a_new_document_is_new_with_all_that_only_it_says(differences):
    changes = differences({}, {"a": SECRETARY})
    assert told(changes) == [
        (group, "added") for group in ("document", "person", "tenure", "body", "position", "claim")
    ]
    person, tenure = only("person", changes), only("tenure", changes)
    assert person.before == ()
    assert person.after[0].name == "Lê Hữu Trân"
    assert ends(person, "HAS_TENURE") == ([], ["Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ"])
    assert fields(tenure)["holding"] == (None, "HOLDS")
    assert fields(tenure)["seenOn"] == (None, ("2025-09-03",))
    assert only("claim", changes).after[0].name == "a: “Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân”"


def test_a_document_that_is_gone_takes_away_what_only_it_says(differences):
    elsewhere = CHAIRMAN.replace("Lê Hữu Trân", "Phan Thị Nhường")
    changes = differences({"a": SECRETARY, "b": elsewhere}, {"a": SECRETARY})
    assert set(told(changes)) == {
        (group, "removed") for group in ("document", "person", "tenure", "body", "position", "claim")
    }
    assert only("tenure", changes).before[0].name == "Phan Thị Nhường, Chủ tịch Ủy ban nhân dân xã Hương Khê"


def test_an_earlier_document_moves_the_ids_of_person_and_tenures(differences):
    changes = differences({"b": SECRETARY}, {"b": SECRETARY, "a": EARLIER})
    person, tenure = only("person", changes), only("tenure", changes)
    assert (person.what, tenure.what) == ("moved", "moved")
    old, new = person.before[0].ref, person.after[0].ref
    assert old != new
    assert tenure.before[0].ref.startswith(old.replace("Person", "Tenure"))
    assert tenure.after[0].ref.startswith(new.replace("Person", "Tenure"))
    assert fields(person)["mentions"] == (None, (new.removeprefix("Person/"),))
    assert fields(tenure) == {
        "seenOn": (None, ("2025-08-02",)),
        "startNotAfter": ("2025-09-03", "2025-08-02"),
    }
    assert [change.what for change in of("claim", changes)] == ["added"]


def test_an_id_that_leads_nowhere_any_more_is_among_the_mentions_that_went(differences):
    changes = differences({"b": SECRETARY, "a": EARLIER}, {"b": SECRETARY})
    person = only("person", changes)
    assert person.what == "moved"
    assert fields(person)["mentions"] == ((person.before[0].ref.removeprefix("Person/"),), None)


@pytest.mark.parametrize(
    ("before", "after", "document"),
    [
        ({"b": SECRETARY}, {"b": f"Trời nắng. {SECRETARY}"}, "changed"),
        ({"b": SECRETARY}, {"c": SECRETARY}, "moved"),
    ],
    ids=["a sentence before it", "a file of another name"],
)
def test_a_person_whose_mentions_all_got_other_ids_is_moved(differences, before, after, document):
    changes = differences(before, after)
    assert told(changes) == [
        ("document", document),
        ("person", "moved"),
        ("tenure", "moved"),
        ("claim", "moved"),
    ]


def test_a_person_of_a_sentence_that_was_written_anew_is_moved_by_name_and_post(differences):
    anew = "Hà Tĩnh: Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ, thăm lớp học ngày 3/9/2025."
    changes = differences({"a": SECRETARY}, {"a": anew})
    assert [change.what for change in of("claim", changes)] == ["removed", "added"]
    assert [(change.group, change.what) for change in changes if change.group in ("person", "tenure")] == [
        ("person", "moved"),
        ("tenure", "moved"),
    ]


def test_a_name_in_another_post_of_another_sentence_is_somebody_else(differences):
    changes = differences({"a": SECRETARY}, {"b": CHAIRMAN})
    assert [change.what for change in of("person", changes)] == ["removed", "added"]
    assert [change.what for change in of("tenure", changes)] == ["removed", "added"]


def test_two_people_that_a_later_document_joins_are_merged(differences):
    changes = differences({"a": SECRETARY, "b": CHAIRMAN}, {"a": SECRETARY, "b": CHAIRMAN, "c": BOTH})
    person = only("person", changes)
    assert (person.what, len(person.before), len(person.after)) == ("merged", 2, 1)
    assert person.after[0] in person.before
    assert [link.shared for link in person.links] == [1, 1]
    moved, changed = of("tenure", changes)
    assert (moved.what, changed.what) == ("moved", "changed")
    assert fields(moved) == {"endNotAfter": (None, "2025-10-01"), "holding": ("HOLDS", "HELD")}


def test_a_person_whom_a_document_held_together_is_split_when_it_goes(differences):
    changes = differences({"a": SECRETARY, "b": CHAIRMAN, "c": BOTH}, {"a": SECRETARY, "b": CHAIRMAN})
    person = only("person", changes)
    assert (person.what, len(person.before), len(person.after)) == ("split", 1, 2)
    assert [change.what for change in of("tenure", changes)] == ["moved", "changed"]


def judged(verdict: Literal["same", "different"], pair: Change) -> Rulings:
    a, b = (thing.ref.removeprefix("Person/") for thing in pair.after)
    return Rulings(judgements=(Judgement(a=a, b=b, verdict=verdict, **RULED),))


def test_people_of_one_name_are_undecided_until_somebody_judges(build):
    texts = {"a": SECRETARY, "b": CHAIRMAN}
    pair = only("pair", compare(build(a=SECRETARY), build(**texts)).changes)
    assert pair.what == "undecided"
    assert fields(pair)["state"] == ("gone", "open")
    same = compare(build(**texts), build(judged("same", pair), **texts)).changes
    assert [(one.group, one.what) for one in same if one.group in ("judgement", "person", "pair")] == [
        ("judgement", "added"),
        ("person", "merged"),
        ("pair", "decided"),
    ]
    different = compare(build(**texts), build(judged("different", pair), **texts)).changes
    assert told(different) == [("judgement", "added"), ("pair", "decided")]
    assert fields(only("pair", different))["state"] == ("open", "different")
    assert fields(only("judgement", different))["by"] == (None, "Lan")


def test_a_correction_is_new_with_what_follows_from_it(build):
    figure = only("figure", compare(build(), build(a=INHABITANTS)).changes).after[0]
    number = Correction(id=figure.ref.removeprefix("Figure/"), field="value", value=1622907, **RULED)
    changes = compare(build(a=INHABITANTS), build(Rulings(corrections=(number,)), a=INHABITANTS)).changes
    assert fields(only("correction", changes))["newValue"] == (None, "1622907")
    assert ends(only("correction", changes), "CORRECTS") == ([], [figure.name])
    assert fields(only("figure", changes))["value"] == (1622901.0, 1622907.0)


def test_a_claim_that_is_corrected_is_reranked_and_its_tenure_gone(build):
    claim = only("claim", compare(build(), build(a=SECRETARY)).changes).after[0]
    wrong = Correction(id=claim.ref.removeprefix("Claim/"), field="claim", value="wrong", **RULED)
    changes = compare(build(a=SECRETARY), build(Rulings(corrections=(wrong,)), a=SECRETARY)).changes
    assert only("tenure", changes).what == "removed"
    assert only("claim", changes).what == "reranked"
    assert fields(only("claim", changes))["rank"] == ("normal", "deprecated")
    assert ends(only("claim", changes), "SUPPORTS") == (["Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ"], [])


def test_a_name_that_most_documents_spell_otherwise_is_respelled(differences):
    old, new = SECRETARY.replace("Hữu", "Hoà"), SECRETARY.replace("Hữu", "Hòa")
    changes = differences({"a": old}, {"a": old, "b": f"{new} Hết.", "c": f"{new} Xong."})
    person = only("person", changes)
    assert person.what == "changed"
    assert fields(person)["name"] == ("Lê Hoà Trân", "Lê Hòa Trân")
    assert fields(person)["spellings"] == (None, ("Lê Hoà Trân",))


def test_an_end_is_known_and_a_post_no_longer_held(differences):
    changes = differences({"a": SECRETARY}, {"a": SECRETARY, "b": FORMER})
    assert fields(only("tenure", changes)) == {
        "endNotAfter": (None, "2025-12-05"),
        "holding": ("HOLDS", "HELD"),
    }


def test_a_successor_changes_the_tenure_before(differences):
    changed = differences({"a": SECRETARY}, {"a": SECRETARY, "b": SUCCESSOR})
    (tenure,) = (change for change in of("tenure", changed) if change.what == "changed")
    assert tenure.after[0].name == "Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ"
    assert fields(tenure)["holding"] == ("HOLDS", "HELD")


def test_a_start_is_known(differences):
    tenure = only("tenure", differences({"a": SECRETARY}, {"a": SECRETARY, "b": APPOINTED}))
    assert tenure.what == "moved"
    # That it began no earlier follows from the unit already.
    assert "startNotBefore" not in fields(tenure)
    assert fields(tenure)["startNotAfter"][1] == "2025-07-01"


def test_an_acting_tenure_before_is_new_and_the_full_one_gets_another_ordinal(differences):
    tenures = of("tenure", differences({"a": SECRETARY}, {"a": SECRETARY, "b": ACTING}))
    assert [change.what for change in tenures] == ["moved", "added"]
    moved, added = tenures
    assert moved.before[0].ref.endswith(".bi-thu.1")
    assert moved.after[0].ref.endswith(".bi-thu.2")
    assert "capacity" not in fields(moved)
    assert fields(added)["capacity"] == (None, "acting")


def test_a_figure_that_most_documents_give_otherwise_is_changed_with_its_rank(differences):
    changes = differences({"a": INHABITANTS}, {"a": INHABITANTS, "b": OTHERWISE, "c": f"{OTHERWISE} Hết."})
    figure = only("figure", changes)
    assert figure.what == "changed"
    assert fields(figure) == {
        "value": (1622901.0, 1622907.0),
        "rank": ("normal", "preferred"),
        "rankReason": (None, "2 of 3 documents say so"),
    }
    (claim,) = (change for change in of("claim", changes) if change.what == "changed")
    assert ends(claim, "DISPUTES") == ([], ["population of tỉnh Hà Tĩnh"])
    assert ends(claim, "SUPPORTS") == (["population of tỉnh Hà Tĩnh"], [])


def test_a_claim_that_another_one_disputes_is_reranked_and_its_figure_with_it(differences):
    agreed = {"a": INHABITANTS, "b": f"{INHABITANTS} Hết."}
    changes = differences(agreed, agreed | {"c": OTHERWISE})
    assert [change.what for change in of("claim", changes)] == ["added", "reranked", "reranked"]
    assert fields(of("claim", changes)[1]) == {
        "rank": ("normal", "preferred"),
        "rankReason": (None, "2 of 3 documents say so"),
    }
    assert fields(only("figure", changes))["rank"] == ("normal", "preferred")


def test_who_took_part_in_an_event_is_a_change_of_the_event(differences):
    changes = differences({"a": CONGRESS}, {"a": SPEAKER})
    event = only("event", changes)
    assert event.what == "changed"
    assert ends(event, "TOOK_PART") == ([], ["Lê Hữu Trân"])
    assert event.relations[0].after[0].properties == {"role": "spoke"}
    assert of("term", changes) == []


def test_an_event_whose_participant_only_got_another_id_is_the_same(differences):
    earlier = EARLIER.replace("2/8", "2/7")
    changes = differences({"a": SPEAKER}, {"a": SPEAKER, "b": earlier})
    assert only("person", changes).what == "moved"
    assert of("event", changes) == []


def test_what_a_source_calls_vacant_is_new(differences):
    changes = differences({"a": SECRETARY}, {"a": SECRETARY, "b": VACANT})
    assert only("vacancy", changes).after[0].name == "Chủ tịch Ủy ban nhân dân xã Đức Thọ"


def test_a_body_that_is_new_changes_those_it_is_joined_with(differences):
    changes = differences({"a": SECRETARY}, {"a": SECRETARY, "b": CONGRESS})
    (body,) = (change for change in of("body", changes) if change.what == "changed")
    assert ends(body, "LEADS") == ([], ["Đảng bộ xã Đức Thọ"])
    assert only("term", changes).after[0].name == "term 2025-2030 of Đảng bộ xã Đức Thọ"


def test_a_change_of_units_that_only_articles_tell_is_one_of_units(differences):
    change = only("unit", differences({}, {"a": JOINED}))
    assert change.what == "added"
    assert change.after[0].ref.startswith("UnitChange/claim-")


def test_changes_stand_in_the_order_of_groups_and_names(differences):
    changes = differences({}, {"a": SECRETARY, "b": SUCCESSOR, "c": CHAIRMAN})
    names = [change.after[0].name for change in of("person", changes)]
    assert names == sorted(names)
    assert [name.partition(":")[0] for name in (one.after[0].name for one in of("claim", changes))] == list(
        "abc"
    )
