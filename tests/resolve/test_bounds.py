"""Bounds of tenures: what follows from texts, from the life of units and bodies, and from neighbours; and why."""

from datetime import date

import pytest

from kg.resolve.bounds import Bounds, Setting, allows, bounds_of, correct, tighten
from kg.resolve.rulings import Correction, Rulings

HA_TINH = "42-0"
NGHE_AN = "40-0"
THO = "18229-20250701"
TUNG_ANH = "18259-0"  # ended on 1/7/2025
NAME = "Trần Hoài Mẫu"
SECOND = "Đặng Bá Thụ"
THIRD = "Lê Thị Khảo"
SHORT = {"startNotBefore": "s>", "startNotAfter": "s<", "endNotBefore": "e>", "endNotAfter": "e<"}


@pytest.fixture
def build(post, document, resolved):
    """The graph of documents, each (day, what is said of one person, …), of the head of a provincial committee."""

    def build(*documents, unit=HA_TINH, kind="tinh-uy", title="bi-thu", corrections=()):
        readings = []
        for number, (day, *said) in enumerate(documents):
            posts = []
            for at, differing in enumerate(said):
                fields = dict(differing)
                name = fields.pop("who", NAME)
                fields |= {f"{side}_basis": "stated" for side in ("start", "end") if side in fields}
                posts.append(post(name, title, kind, unit, at=at * 100, **fields))
            readings.append(document(f"d{number}", day, *posts))
        return resolved(*readings, rulings=Rulings(corrections=tuple(corrections)))

    return build


def told(graph, name=NAME):
    """The bounds of the one tenure of a person, short."""
    (tenure,) = tenures(graph, name)
    return " ".join(
        f"{short}{tenure.properties[bound]}" for bound, short in SHORT.items() if bound in tenure.properties
    )


def tenures(graph, name):
    people = {node.ref for node in graph.nodes("Person") if node.properties["name"] == name}
    own = {target for source, target in graph.ends("HAS_TENURE") if source in people}
    return [node for node in graph.nodes("Tenure") if node.ref in own]


def set_by(graph, name=NAME):
    """What sets the bounds of a person's tenures: short bound, kind of the source and reason."""
    own = {node.ref for node in tenures(graph, name)}
    return {
        f"{SHORT[edge.properties['bound']]} {edge.source.split('/')[0]}: {edge.properties['why']}"
        for edge in graph.edges("SETS")
        if edge.target in own
    }


FROM_TEXTS = {
    "in office on a day": ([("2025-08-01", {})], "s<2025-08-01 e>2025-08-01"),
    "in office on two days": (
        [("2025-08-01", {}), ("2025-09-01", {})],
        "s<2025-08-01 e>2025-09-01",
    ),
    "in office, undated": ([(None, {})], ""),
    "appointed": ([("2025-08-01", {"status": "appointed"})], ""),
    "elected": ([("2025-08-01", {"status": "elected"})], ""),
    "appointed, the day printed": (
        [("2025-08-01", {"status": "appointed", "start": "2025-07-30"})],
        "s>2025-07-30 s<2025-07-30",
    ),
    "appointed, the month printed": (
        [("2025-08-01", {"status": "appointed", "start": "2025-07"})],
        "s>2025-07-01 s<2025-07-31",
    ),
    "in office since": (
        [("2025-08-01", {"start": "2023"})],
        "s>2023-01-01 s<2023-12-31 e>2025-08-01",
    ),
    "in office from a day that lies ahead": (
        [("2025-08-01", {"start": "2025-09-01"})],
        "s>2025-09-01 s<2025-09-01",
    ),
    "former": ([("2025-08-01", {"status": "former"})], "e<2025-08-01"),
    "former, undated": ([(None, {"status": "former"})], ""),
    "removed": ([("2025-08-01", {"status": "disciplined-removed"})], "e<2025-08-01"),
    "leaves": ([("2025-08-01", {"status": "leaves"})], "s<2025-08-01"),
    "leaves, the day printed": (
        [("2025-08-01", {"status": "leaves", "end": "2025-09-01"})],
        "s<2025-08-01 e>2025-09-01 e<2025-09-01",
    ),
    "held from year to year": (
        [("2025-08-01", {"status": "former", "start": "2010", "end": "2015"})],
        "s>2010-01-01 s<2010-12-31 e>2015-01-01 e<2015-12-31",
    ),
    "a year in which it began and ended": (
        [(None, {"status": "former", "start": "2010", "end": "2010-05"})],
        "s>2010-01-01 s<2010-05-31 e>2010-05-01 e<2010-05-31",
    ),
    "in a term": ([(None, {"status": "elected", "term": "2015-2020"})], "e>2015-01-01"),
    "in a term, seen later": (
        [("2018-03-04", {"term": "2015-2020"})],
        "s<2018-03-04 e>2018-03-04",
    ),
    "in a term, printed from a year before it began": (
        [(None, {"start": "2013", "term": "2015-2020"})],
        "s>2013-01-01 s<2013-12-31 e>2015-01-01",
    ),
}


@pytest.mark.parametrize(("documents", "expected"), FROM_TEXTS.values(), ids=FROM_TEXTS)
def test_bounds_follow_from_texts(documents, expected, build):
    assert told(build(*documents)) == expected


DISAGREEING = {
    "most documents print another start": (
        [(None, {"start": "2019"}), (None, {"start": "2020"}), (None, {"start": "2020-05"})],
        "s>2020-05-01 s<2020-05-31",
    ),
    "seen before the printed start": (
        [("2019-05-01", {}), ("2025-01-01", {"start": "2020"})],
        "s<2019-05-01 e>2025-01-01",
    ),
    "seen once before the start that two print": (
        [("2019-05-01", {}), (None, {"start": "2020"}), (None, {"start": "2020"})],
        "s>2020-01-01 s<2020-12-31",
    ),
    "the start that fewer print fits what is seen": (
        [("2019-05-01", {}), (None, {"start": "2020"}), (None, {"start": "2018"})],
        "s>2018-01-01 s<2018-12-31 e>2019-05-01",
    ),
    "seen after the printed end": (
        [("2022-05-01", {}), (None, {"status": "former", "end": "2020"})],
        "s<2022-05-01 e>2022-05-01",
    ),
    "seen once after the end that two print": (
        [
            ("2022-05-01", {}),
            (None, {"status": "former", "end": "2020"}),
            (None, {"status": "former", "end": "2020"}),
        ],
        "e>2020-01-01 e<2020-12-31",
    ),
    "called former before it was seen": (
        [("2019-05-01", {"status": "former"}), ("2022-05-01", {})],
        "s<2022-05-01 e>2022-05-01",
    ),
    "called former by three before it was seen once": (
        [
            ("2019-05-01", {"status": "former"}),
            ("2019-06-01", {"status": "former"}),
            ("2019-07-01", {"status": "former"}),
            ("2022-05-01", {}),
        ],
        "e<2019-05-01",
    ),
    "called former before the printed end": (
        [("2019-05-01", {"status": "former"}), (None, {"status": "former", "end": "2020"})],
        "e>2020-01-01 e<2020-12-31",
    ),
    "a start after the end": (
        [(None, {"start": "2020"}), (None, {"status": "former", "end": "2019"})],
        # Not a day between for certain: one spell, and the end gives way.
        "s>2020-01-01 s<2020-12-31",
    ),
}


@pytest.mark.parametrize(("documents", "expected"), DISAGREEING.values(), ids=DISAGREEING)
def test_more_documents_are_believed_and_the_others_dispute(documents, expected, build):
    graph = build(*documents)
    assert told(graph) == expected
    disputing = {source for source, _ in graph.ends("DISPUTES")}
    preferred = {node.ref for node in graph.nodes("Claim") if node.properties["rank"] == "preferred"}
    assert disputing
    assert preferred
    assert not disputing & preferred
    for edge in graph.edges("DISPUTES"):
        assert edge.properties["what"] in ("start", "end")


OUT_OF_LIFE = {
    "seen after the unit ended": (TUNG_ANH, ("2025-07-02", {}), "e<2025-06-30", "the unit ended"),
    "seen on its last day": (TUNG_ANH, ("2025-06-30", {}), "s<2025-06-30 e>2025-06-30 e<2025-06-30", None),
    "seen before it was founded": (THO, ("2025-06-28", {}), "s>2025-07-01", "the unit was founded"),
    "printed start before it was founded": (
        THO,
        (None, {"start": "2020"}),
        "s>2025-07-01",
        "the unit was founded",
    ),
    "printed year in which it was founded": (
        THO,
        (None, {"start": "2025"}),
        "s>2025-07-01 s<2025-12-31",
        None,
    ),
    "printed end after it ended": (
        TUNG_ANH,
        (None, {"status": "former", "end": "2025-09"}),
        "e<2025-06-30",
        "the unit ended",
    ),
    "printed year in which it ended": (
        TUNG_ANH,
        (None, {"status": "former", "end": "2025"}),
        "e>2025-01-01 e<2025-06-30",
        None,
    ),
    "appointed, told of later": (TUNG_ANH, ("2025-09-01", {"status": "appointed"}), "e<2025-06-30", None),
    "called former later": (TUNG_ANH, ("2025-09-01", {"status": "former"}), "e<2025-06-30", None),
}


@pytest.mark.parametrize(("unit", "said", "expected", "against"), OUT_OF_LIFE.values(), ids=OUT_OF_LIFE)
def test_nothing_is_held_outside_the_life_of_its_unit(unit, said, expected, against, build):
    graph = build(said, unit=unit, kind="dang-uy-xa")
    assert told(graph) == expected
    conflicts = graph.edges("CONFLICTS_WITH")
    assert [(edge.target, edge.properties["preferred"]) for edge in conflicts] == (
        [(f"Unit/{unit}", unit)] if against else []
    )
    assert len(graph.edges("DISPUTES")) == len(conflicts)
    assert all(edge.properties["reason"].endswith(against) for edge in conflicts)


def test_a_reform_of_a_kind_of_body_bounds_what_is_held_in_it(build):
    graph = build((None, {}), kind="so-ke-hoach-va-dau-tu", title="giam-doc")
    assert set_by(graph) == {"e< Body: the body ended"}


def test_every_bound_is_traced_to_what_sets_it(build):
    graph = build(
        ("2025-08-01", {}),
        ("2025-08-01", {}),
        ("2025-09-01", {}),
        ("2025-10-01", {"status": "former"}),
        unit=THO,
        kind="dang-uy-xa",
    )
    setting = sorted(
        (edge.properties["bound"], edge.source, edge.properties["why"]) for edge in graph.edges("SETS")
    )
    claims = {node.graph.removeprefix("document/"): node.ref for node in graph.nodes("Claim")}
    assert setting == sorted(
        [
            ("endNotAfter", claims["d3"], "former"),
            ("endNotBefore", claims["d2"], "in office"),
            ("startNotAfter", claims["d0"], "in office"),
            ("startNotAfter", claims["d1"], "in office"),
            ("startNotBefore", f"Unit/{THO}", "the unit was founded"),
        ]
    )


IN_A_ROW = {
    "one after the other": (
        [("2015-01-01", {}), ("2018-01-01", {"who": SECOND})],
        "s<2015-01-01 e>2015-01-01 e<2018-01-01",
        "s>2015-01-01 s<2018-01-01 e>2018-01-01",
    ),
    "the next one's start is printed": (
        [("2015-01-01", {}), (None, {"who": SECOND, "start": "2016-05-06"})],
        "s<2015-01-01 e>2015-01-01 e<2016-05-06",
        "s>2016-05-06 s<2016-05-06",
    ),
    "the next one's start is printed by the year": (
        [("2015-01-01", {}), (None, {"who": SECOND, "start": "2016"})],
        "s<2015-01-01 e>2015-01-01",
        "s>2016-01-01 s<2016-12-31",
    ),
    "both on the day of the change": (
        [("2016-05-06", {}), (None, {"who": SECOND, "start": "2016-05-06"})],
        "s<2016-05-06 e>2016-05-06 e<2016-05-06",
        "s>2016-05-06 s<2016-05-06",
    ),
    "the next one is undated": (
        [("2015-01-01", {}), (None, {"who": SECOND})],
        "s<2015-01-01 e>2015-01-01",
        "",
    ),
    "the next one was elected, no day printed": (
        [("2015-01-01", {}), ("2018-01-01", {"who": SECOND, "status": "elected"})],
        "s<2015-01-01 e>2015-01-01",
        "",
    ),
    "the next one is acting": (
        [("2015-01-01", {}), ("2018-01-01", {"who": SECOND, "status": "acting"})],
        "s<2015-01-01 e>2015-01-01",
        "s<2018-01-01 e>2018-01-01",
    ),
    "the first is called former after the next came": (
        [("2020-01-01", {"status": "former"}), ("2018-01-01", {"who": SECOND})],
        "e<2020-01-01",
        "s<2018-01-01 e>2018-01-01",
    ),
    "a printed year that lies after the other was seen": (
        [("2015-01-01", {}), ("2019-01-01", {"who": SECOND, "start": "2014"})],
        # Between them lies no order: the year 2014 has days before and the other came back, or is wrong.
        "s<2015-01-01 e>2015-01-01",
        "s>2014-01-01 s<2014-12-31 e>2019-01-01",
    ),
}


@pytest.mark.parametrize(("documents", "first", "second"), IN_A_ROW.values(), ids=IN_A_ROW)
def test_one_seat_has_one_holder_at_a_time(documents, first, second, build):
    graph = build(*documents)
    assert (told(graph), told(graph, SECOND)) == (first, second)


def test_of_several_holders_the_nearest_ones_bound(build):
    graph = build(
        ("2012-01-01", {"who": THIRD}),
        ("2015-01-01", {}),
        ("2018-01-01", {"who": SECOND}),
        ("2021-01-01", {"who": "Hồ Văn Thí"}),
    )
    assert told(graph) == "s>2012-01-01 s<2015-01-01 e>2015-01-01 e<2018-01-01"
    assert told(graph, SECOND) == "s>2015-01-01 s<2018-01-01 e>2018-01-01 e<2021-01-01"
    assert set_by(graph) == {
        "s> Tenure: an earlier holder",
        "s< Claim: in office",
        "e> Claim: in office",
        "e< Tenure: a later holder",
    }


def test_acting_confirmed_and_the_next_one_bound_each_other(build):
    graph = build(("2018-01-01", {"status": "acting"}), ("2019-01-01", {}), ("2022-01-01", {"who": SECOND}))
    bounds = {node.properties["capacity"]: node.properties for node in tenures(graph, NAME)}
    assert bounds["acting"]["endNotAfter"] == date(2019, 1, 1)
    assert bounds["full"]["startNotBefore"] == date(2018, 1, 1)
    assert bounds["full"]["endNotAfter"] == date(2022, 1, 1)
    assert told(graph, SECOND) == "s>2019-01-01 s<2022-01-01 e>2022-01-01"


CORRECTED = {
    "an end": (("end", "2025-08-31"), "s<2025-08-01 e>2025-08-31 e<2025-08-31", 1),
    "an end of a month": (("end", "2025-08"), "s<2025-08-01 e>2025-08-01 e<2025-08-31", 1),
    "over by a day": (("over", "2025-08-20"), "s<2025-08-01 e>2025-08-01 e<2025-08-19", 1),
    "an end that all fits": (("end", "2025-12"), "s<2025-08-01 e>2025-12-01 e<2025-12-31", 0),
    "a start": (("start", "2025-07-02"), "s>2025-07-02 s<2025-07-02 e>2025-09-01", 0),
    "a start after it was seen": (("start", "2025-08-15"), "s>2025-08-15 s<2025-08-15 e>2025-09-01", 1),
}


@pytest.mark.parametrize("by_claim", [False, True])
@pytest.mark.parametrize(("correction", "expected", "disputes"), CORRECTED.values(), ids=CORRECTED)
def test_a_correction_outranks_what_texts_say(correction, expected, disputes, by_claim, build):
    documents = (("2025-08-01", {}), ("2025-09-01", {}))
    (tenure,) = build(*documents).nodes("Tenure")
    claim = min(node.id for node in build(*documents).nodes("Claim"))
    field, value = correction
    one = Correction(
        id=claim if by_claim else tenure.id,
        field=field,
        value=value,
        by="Lan",
        on=date(2026, 11, 20),
        why="quyết định",
    )
    graph = build(*documents, corrections=[one])
    assert told(graph) == expected
    assert f"{one.ref.split('/')[0]}: corrected" in {line[3:] for line in set_by(graph)}
    assert len(graph.edges("DISPUTES")) == disputes
    assert len(graph.edges("HOLDS")) == (0 if "e<" in expected else 1)


def test_no_neighbour_changes_what_is_corrected(build):
    documents = (("2025-08-01", {}), ("2025-10-01", {"who": SECOND}))
    (tenure,) = tenures(build(*documents), NAME)
    one = Correction(
        id=tenure.id, field="end", value="2025-12", by="Lan", on=date(2026, 11, 20), why="quyết định"
    )
    assert told(build(*documents, corrections=[one])).endswith("e>2025-12-01 e<2025-12-31")


SEATS = {
    "a deputy's post has several": ("pho-bi-thu", "tinh-uy"),
    "so has a member's": ("uy-vien-ban-thuong-vu", "tinh-uy"),
}


@pytest.mark.parametrize(("title", "kind"), SEATS.values(), ids=SEATS)
def test_several_may_hold_a_post_of_several_seats(title, kind, build):
    graph = build(("2015-01-01", {}), ("2018-01-01", {"who": SECOND}), title=title, kind=kind)
    assert told(graph) == "s<2015-01-01 e>2015-01-01"


def test_acting_and_full_shown_on_mixed_days_mean_nothing_for_each_other(build):
    graph = build(
        ("2015-01-01", {"status": "acting"}), ("2015-02-01", {}), ("2015-03-01", {"status": "acting"})
    )
    assert {edge.source.split("/")[0] for edge in graph.edges("SETS")} == {"Claim"}
    assert graph.edges("CONFLICTS_WITH") == []


D1, D2, D3 = date(2020, 1, 1), date(2021, 1, 1), date(2022, 1, 1)


@pytest.mark.parametrize(
    ("known", "setting", "is_allowed"),
    [
        ({"startNotAfter": D2}, ("startNotBefore", D2), True),
        ({"startNotAfter": D1}, ("startNotBefore", D2), False),
        ({"endNotAfter": D1}, ("startNotBefore", D2), False),
        ({"startNotBefore": D2}, ("startNotAfter", D1), False),
        ({"endNotAfter": D1}, ("startNotAfter", D2), True),
        ({"endNotAfter": D1}, ("endNotBefore", D2), False),
        ({"endNotBefore": D2}, ("endNotAfter", D1), False),
        ({"startNotBefore": D2}, ("endNotAfter", D1), False),
        ({"startNotBefore": D2}, ("endNotBefore", D1), True),
    ],
)
def test_a_bound_that_contradicts_another_is_not_allowed(known, setting, is_allowed):
    bounds = bounds_of(Setting(bound, day, "Claim/c1", "told") for bound, day in known.items())
    assert allows(bounds, Setting(*setting, "Tenure/t1", "a later holder")) == is_allowed


def test_a_bound_that_could_only_be_tighter_is_made_so_by_what_makes_it():
    bounds = bounds_of(
        (Setting("startNotAfter", D3, "Claim/c1", "told"), Setting("endNotAfter", D2, "Unit/u1", "ended"))
    )
    assert bounds.days == {"startNotAfter": D2, "endNotAfter": D2}
    assert {setting.source for setting in bounds.settings} == {"Unit/u1"}


def test_from_an_end_alone_no_start_is_made():
    assert bounds_of([Setting("endNotAfter", D2, "Unit/u1", "ended")]).days == {"endNotAfter": D2}


def test_what_a_correction_sets_nothing_changes():
    told = bounds_of(
        [Setting("endNotAfter", D1, "Claim/c1", "told"), Setting("endNotBefore", D1, "Claim/c1", "told")]
    )
    corrected = correct(told, [Setting("endNotAfter", D3, "Correction/r1", "corrected")])
    assert corrected.days == {"endNotBefore": D1, "endNotAfter": D3}
    later = Setting("endNotAfter", D2, "Tenure/t1", "a later holder")
    assert tighten(corrected, [later]) == corrected
    assert tighten(Bounds(), [later]).days == {"endNotAfter": D2}
