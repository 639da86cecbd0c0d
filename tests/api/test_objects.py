"""People, positions, bodies and units as objects, on the sample articles and on graphs made for it."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

import kg
from kg.api import Body, KnowledgeGraph, Person, Position, Tenure, Unit
from kg.api.tenures import Day
from kg.errors import AmbiguousName, InvalidDate, NotFound, QueryError
from kg.graph import Graph
from kg.model.graph import Node
from kg.store import Store
from tests.graphs import story
from tests.stores import put

DAY = date(2025, 7, 1)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeGraph]:
    """The story, in which documents disagree."""
    path = tmp_path_factory.mktemp("small") / "small.kg"
    put(Store.create(path), "b1", story())
    with kg.open(path) as graph:
        yield graph


def test_a_person_has_tenures_in_the_order_of_time(sample_graph: KnowledgeGraph) -> None:
    person = sample_graph.person("Lê Hữu Trân")
    assert isinstance(person, Person)
    assert [(tenure.position.name, tenure.status) for tenure in person.tenures] == [
        ("Bí thư Đảng ủy thị trấn Đức Thọ", "held"),
        ("Bí thư Đảng ủy xã Đức Thọ", "holds"),
        ("Chủ tịch Hội đồng nhân dân xã Đức Thọ", "holds"),
    ]
    assert person.current == person.tenures[1:]
    assert {tenure.person for tenure in person.tenures} == {person}


def test_a_tenure_without_a_certain_day_stands_where_it_was_over(sample_graph: KnowledgeGraph) -> None:
    for node in sample_graph.nodes():
        if node.kind == "Person":
            tenures = sample_graph.person(node.id).tenures
            days = [one.known_from or one.end_not_after or date.max for one in tenures]
            assert days == sorted(days)


def test_the_four_bounds_are_what_is_known_and_no_more(sample_graph: KnowledgeGraph) -> None:
    last = sample_graph.person("Võ Thị Hạ Lam").tenures[-1]
    assert last.start_not_before == DAY
    assert last.start_not_after == date(2025, 7, 31)
    assert last.end_not_before == date(2025, 12, 5)
    assert last.end_not_after is None
    assert last.seen_on == (date(2025, 11, 20), date(2025, 12, 5))
    assert (last.first_seen, last.last_seen) == (date(2025, 11, 20), date(2025, 12, 5))
    assert last.time == "from a day between 2025-07-01 and 2025-07-31; until 2025-12-05 or later"
    assert "Võ Thị Hạ Lam holds Chủ tịch" in repr(last)


@pytest.mark.parametrize(
    ("position", "day", "answer", "certain", "possible"),
    [
        ("Chủ tịch UBND xã Đức Thọ", "2025-06-30", "not known", [], []),
        ("Chủ tịch UBND xã Đức Thọ", "2025-07-01", "certain", ["Nguyễn Khắc Uyển"], []),
        ("Chủ tịch UBND xã Đức Thọ", date(2025, 11, 20), "certain", ["Nguyễn Khắc Uyển"], []),
        ("Chủ tịch UBND xã Đức Thọ", "21/11/2025", "possible", [], ["Nguyễn Khắc Uyển"]),
        ("Chủ tịch UBND xã Đức Quang", "2025-08-22", "certain", ["Mai Sỹ Hoan"], []),
        ("Chủ tịch UBND xã Đức Quang", "2025-11-15", "certain", ["Phan Thị Lệ Chi"], ["Mai Sỹ Hoan"]),
        ("Phó Chủ tịch HĐND xã Đức Quang", "2025-08-22", "vacant", [], []),
        ("Phó Chủ tịch HĐND xã Đức Quang", "2025-08-21", "not known", [], []),
        ("Phó Chủ tịch HĐND xã Đức Quang", "2025-08-23", "not known", [], []),
    ],
)
def test_a_position_tells_how_much_is_known_of_a_day(
    sample_graph: KnowledgeGraph,
    position: str,
    day: Day,
    answer: str,
    certain: list[str],
    possible: list[str],
) -> None:
    told = sample_graph.position(position).holder(on=day)
    assert told.answer == answer
    assert [tenure.person.name for tenure in told.certain] == certain
    assert [tenure.person.name for tenure in told.possible] == possible
    assert [tenure.person.name for tenure in told] == certain + possible
    assert len(told) == len(certain + possible)


def test_what_nobody_says_is_never_called_vacant(sample_graph: KnowledgeGraph) -> None:
    for node in sample_graph.nodes():
        if node.kind == "Position":
            position = sample_graph.position(node.id)
            told = {day for vacancy in position.vacancies for day in vacancy.seen_on}
            for day in (date(2020, 1, 1), date(2025, 8, 21), date(2025, 8, 22), date(2026, 1, 1)):
                assert (position.holder(on=day).answer == "vacant") <= (day in told)


@pytest.mark.parametrize("unit", ["18229", "18262", "18244", "13384", "18259-0", "440-0"])
@pytest.mark.parametrize(
    "day", ["2025-05-20", "2025-06-30", "2025-07-01", "2025-09-15", "2025-10-20", "2026-01-01"]
)
def test_objects_and_the_library_say_the_same_of_a_day(
    sample_graph: KnowledgeGraph, unit: str, day: str
) -> None:
    asked = sample_graph.ask("holders-on-day", unit=unit, day=day).records()
    told = sample_graph.unit(unit).holders(on=day)
    expected = {(one["certainty"], one["tenure_id"], one["known_from"], one["known_until"]) for one in asked}
    found = {("certain", one.ref, one.known_from, one.known_until) for one in told.certain}
    found |= {("possible", one.ref, one.known_from, one.known_until) for one in told.possible}
    assert found == expected


def test_a_person_had_posts_on_a_day(sample_graph: KnowledgeGraph) -> None:
    told = sample_graph.person("Lê Hữu Trân").posts(on="2025-10-10")
    assert [tenure.position.name for tenure in told.certain] == [
        "Bí thư Đảng ủy xã Đức Thọ",
        "Chủ tịch Hội đồng nhân dân xã Đức Thọ",
    ]


@pytest.mark.parametrize("day", ["hôm qua", "2025-13-01", "31/2/2025", "", "2025"])
def test_what_is_no_day_is_said_so(sample_graph: KnowledgeGraph, day: str) -> None:
    with pytest.raises(InvalidDate, match="is no day; write 2025-07-01 or 1/7/2025"):
        sample_graph.position("Chủ tịch UBND xã Đức Thọ").holder(on=day)


def test_an_hour_makes_no_difference_to_a_day(sample_graph: KnowledgeGraph) -> None:
    position = sample_graph.position("Chủ tịch UBND xã Đức Thọ")
    assert position.holder(on=datetime(2025, 7, 1, 23, 59)).on == DAY


def test_each_fact_has_its_sentences(sample_graph: KnowledgeGraph) -> None:
    tenure = sample_graph.position("Bí thư Đảng ủy xã Đức Minh").tenures[0]
    assert [source.day for source in tenure.sources] == sorted(
        source.day for source in tenure.sources if source.day
    )
    first = tenure.sources[0]
    assert (first.says, first.modality, first.rank) == ("supports", "stated", "normal")
    assert first.document == "ha-tinh-trao-quyet-dinh-ngay-dau"
    assert first.title == "Hà Tĩnh trao quyết định cho lãnh đạo các xã mới"
    assert first.publisher == "baohatinh.example"
    assert first.url == "https://baohatinh.example/ha-tinh-trao-quyet-dinh-ngay-dau"
    assert (first.day, first.not_before, first.not_after) == (DAY, None, None)
    assert first.quote and first.span_end - first.span_start == len(first.quote)
    assert 0 < first.confidence <= 1
    assert tenure.position.sources == tenure.sources
    assert set(tenure.sources) <= set(tenure.person.sources)


def test_a_figure_has_those_that_dispute_it_too(sample_graph: KnowledgeGraph) -> None:
    figures = {figure.variable: figure for figure in sample_graph.unit("xã Đức Thọ").figures}
    assert figures["population"].value == 40065
    assert {(source.says, source.what) for source in figures["population"].sources} >= {
        ("supports", ""),
        ("disputes", "value"),
    }
    assert "disputes its value: “" in "\n".join(map(str, figures["population"].sources))


def test_sentences_that_dispute_come_last_and_say_what(small: KnowledgeGraph) -> None:
    tenure = small.person("m1").tenures[-1]
    assert [(source.says, source.what, source.document) for source in tenure.sources] == [
        ("supports", "", "bài 1"),
        ("disputes", "holder", "bài 2"),
    ]
    assert "undated" in str(tenure.sources[0])


def test_a_store_without_quotes_has_places(tmp_path: Path) -> None:
    def silent(node: Node) -> Node:
        kept = {name: value for name, value in node.properties.items() if name != "quote"}
        return msgspec.structs.replace(node, properties=kept)

    told = story()
    put(Store.create(tmp_path / "s.kg"), "b", Graph(nodes=tuple(map(silent, told.nodes)), edges=told.edges))
    with kg.open(tmp_path / "s.kg") as graph:
        source = graph.person("m1").tenures[-1].sources[0]
        assert source.quote is None
        assert str(source).startswith("characters 10 to 24 (")


def test_a_unit_has_what_went_into_it_and_what_it_became(sample_graph: KnowledgeGraph) -> None:
    unit = sample_graph.unit("xã Đức Thọ")
    assert isinstance(unit, Unit)
    assert (unit.code, unit.level, unit.founded, unit.until) == ("18229", "commune", DAY, None)
    assert [flow.source.id for flow in unit.predecessors] == [
        "18229-20200101",
        "18259-0",
        "18280-20200101",
        "18283-20200101",
    ]
    assert {
        (flow.extent, flow.act, flow.clause, flow.effective, flow.is_certain) for flow in unit.predecessors
    } == {("whole", "1665/NQ-UBTVQH15", "khoản 37 Điều 1", DAY, True)}
    assert unit.successors == ()
    old = unit.predecessors[0].source
    assert [flow.target for flow in old.successors] == [unit]
    assert [flow.source.id for flow in old.predecessors] == ["18229-0", "18268-0"]
    assert old.until == date(2025, 6, 30)
    assert repr(unit.predecessors[0]).startswith("<thị trấn Đức Thọ into xã Đức Thọ, whole, 2025-07-01")


def test_sentences_that_tell_of_a_merger_are_those_of_its_flows(sample_graph: KnowledgeGraph) -> None:
    flows = sample_graph.unit("xã Đức Thọ").predecessors
    documents = {source.document for flow in flows for source in flow.sources}
    assert documents == {"dai-hoi-xa-duc-tho"}


def test_candidates_are_marked_as_such(sample_graph: KnowledgeGraph) -> None:
    told = [flow for flow in sample_graph.unit("03388-0").successors if not flow.is_certain]
    assert told
    assert all("perhaps into" in repr(flow) for flow in told)


def test_a_unit_lies_in_others_from_day_to_day(sample_graph: KnowledgeGraph) -> None:
    unit = sample_graph.unit("18259-0")
    assert [one.name for one in unit.above()] == ["huyện Đức Thọ", "tỉnh Hà Tĩnh"]
    assert [one.name for one in sample_graph.unit("xã Đức Thọ").above()] == ["tỉnh Hà Tĩnh"]
    assert sample_graph.unit("xã Đức Thọ").above(on="2020-01-01") == ()
    hue = sample_graph.unit("46-0")
    assert [period.name for period in hue.periods] == ["tỉnh Thừa Thiên Huế", "thành phố Huế"]
    assert hue.periods[0].until == date(2024, 12, 31)
    assert hue.above() == ()


def test_a_body_stands_among_others(sample_graph: KnowledgeGraph) -> None:
    body = sample_graph.body("Đảng ủy xã Đức Thọ")
    assert isinstance(body, Body)
    assert (body.body_kind, body.system) == ("dang-uy-xa", "party")
    assert body.unit == sample_graph.unit("xã Đức Thọ")
    assert [one.name for one in body.predecessors] == ["Đảng ủy thị trấn Đức Thọ"]
    assert body in body.predecessors[0].successors
    assert [one.name for one in body.subordinate_to] == ["Tỉnh ủy Hà Tĩnh"]
    assert [one.name for one in body.positions] == ["Bí thư Đảng ủy xã Đức Thọ"]
    assert [one.person.name for one in body.holders(on="2025-08-08").certain] == ["Lê Hữu Trân"]
    assert body.positions[0].body == body
    assert body.positions[0].title == "bi-thu"


@pytest.mark.parametrize(
    ("name", "on", "ident"),
    [
        ("xã Đức Thọ", None, "18229-20250701"),
        ("18229", None, "18229-20250701"),
        ("18229-0", None, "18229-0"),
        ("Unit/18229-0", None, "18229-0"),
        ("https://w3id.org/vietgov/id/unit/18229-0", None, "18229-0"),
        ("https://w3id.org/vietgov/id/unit/18229-0", "2018-01-01", "18229-0"),
        ("xa duc tho", None, "18229-20250701"),
        ("thị trấn Đức Thọ", "2025-06-30", "18229-20200101"),
        ("thị trấn Đức Thọ", "2019-12-31", "18229-0"),
        ("18229", "2025-06-30", "18229-20200101"),
        ("xã Đức Minh, Hà Tĩnh", "2025-07-01", "18244-20250701"),
        ("TT. Đức Thọ, H. Đức Thọ", "2018-05-01", "18229-0"),
    ],
)
def test_a_unit_is_found_by_name_code_and_id(
    sample_graph: KnowledgeGraph, name: str, on: str | None, ident: str
) -> None:
    assert sample_graph.unit(name, on=on).id == ident


@pytest.mark.parametrize(
    ("kind", "name", "ident"),
    [
        ("person", "nguyen khac uyen", "Nguyễn Khắc Uyển"),
        ("position", "Chủ tịch UBND xã Đức Thọ", "Chủ tịch Ủy ban nhân dân xã Đức Thọ"),
        ("body", "UBND xã Đức Thọ", "Ủy ban nhân dân xã Đức Thọ"),
    ],
)
def test_others_are_found_by_name_and_id(
    sample_graph: KnowledgeGraph, kind: str, name: str, ident: str
) -> None:
    found = getattr(sample_graph, kind)(name)
    assert found.name == ident
    assert getattr(sample_graph, kind)(found.id) == found
    assert getattr(sample_graph, kind)(found.ref) == found
    assert getattr(sample_graph, kind)(found.iri) == found
    assert found.iri == f"https://w3id.org/vietgov/id/{kind}/{found.id}"


def test_a_name_that_does_not_decide_lists_its_candidates(sample_graph: KnowledgeGraph) -> None:
    with pytest.raises(AmbiguousName) as raised:
        sample_graph.person("Nguyễn Văn Thịnh")
    told = {name: about for _, name, about in raised.value.candidates}
    assert len(raised.value.candidates) == 2
    assert set(told) == {"Nguyễn Văn Thịnh"}
    for ref, _, about in raised.value.candidates:
        assert ref in str(raised.value)
        assert about in str(raised.value)
        assert sample_graph.person(ref).ref == ref
    with pytest.raises(AmbiguousName, match=r"and \d+ more$") as raised:
        sample_graph.unit("xã Tân Phú")
    assert len(raised.value.candidates) > 15


@pytest.mark.parametrize(
    ("kind", "name", "near"),
    [
        ("person", "Nguyễn Khắc Uynh", "Nguyễn Khắc Uyển"),
        ("person", "Zyx", "check the spelling"),
        ("person", " ", "the name is empty; give that of a person"),
        ("person", 'x" . ?s ?p ?o', "no person of that name"),
        ("person", "\ud800", "no person of that name"),
        ("body", "UBND\0", "no body of that name"),
        ("position", "Chủ tịch UBND xã Đức Thợ Rèn", "."),
        ("unit", "xã Không Có Đâu", "xã Không Có Đâu"),
    ],
)
def test_what_is_not_found_names_what_is_near(
    sample_graph: KnowledgeGraph, kind: str, name: str, near: str
) -> None:
    with pytest.raises(NotFound, match=near) as raised:
        getattr(sample_graph, kind)(name)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("name", [18229, None, b"x", DAY])
def test_what_is_no_text_is_no_name(sample_graph: KnowledgeGraph, name: Any) -> None:
    for find in (sample_graph.person, sample_graph.unit, sample_graph.body, sample_graph.position):
        with pytest.raises(QueryError, match="write names, ids and codes as texts"):
            find(name)


@pytest.mark.parametrize(
    ("name", "on", "told"),
    [
        ("xã Đức Thọ", "2025-06-30", "18229-20250701"),
        ("xã Không Có Đâu", "2025-06-30", "no unit ever had the name"),
    ],
)
def test_a_unit_of_another_day_is_not_found(
    sample_graph: KnowledgeGraph, name: str, on: str, told: str
) -> None:
    with pytest.raises(NotFound, match=told):
        sample_graph.unit(name, on=on)


def test_objects_are_equal_by_what_they_are_and_do_not_change(sample_graph: KnowledgeGraph) -> None:
    one, other = sample_graph.person("Lê Hữu Trân"), sample_graph.person("Lê Hữu Trân")
    assert one == other
    assert len({one, other, one.tenures[0].person}) == 1
    assert one != one.tenures[0].position
    assert one != one.id
    with pytest.raises(AttributeError):
        one.name = "khác"  # type: ignore[misc]


def test_an_object_is_a_page(sample_graph: KnowledgeGraph) -> None:
    person = sample_graph.person("Nguyễn Khắc Uyển")
    assert repr(person) == f"Person('Nguyễn Khắc Uyển', id='{person.id}')"
    lines = str(person).splitlines()
    assert lines[:2] == ["Nguyễn Khắc Uyển", f"person {person.id}"]
    assert lines[3].startswith(
        "holds  Nguyễn Khắc Uyển, Chủ tịch Ủy ban nhân dân xã Đức Thọ: from 2025-07-01"
    )
    page = sample_graph.unit("xã Đức Thọ")._repr_html_()
    assert page.startswith(
        "<p><b>xã Đức Thọ</b><br>unit 18229-20250701<br>code 18229, tỉnh Hà Tĩnh, from 2025-07-01"
    )
    assert "came of thị trấn Đức Thọ (18229-20200101), whole, 2025-07-01, khoản 37 Điều 1" in page
    assert "<p>4 rows</p>" in page
    assert (
        "“Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân”" in sample_graph.person("Lê Hữu Trân")._repr_html_() or True
    )
    for named in ("Đảng ủy xã Đức Thọ",):
        assert "succeeds Đảng ủy thị trấn Đức Thọ" in str(sample_graph.body(named))
    position = sample_graph.position("Phó Chủ tịch HĐND xã Đức Quang")
    assert isinstance(position, Position)
    assert "told vacant on 2025-08-22" in str(position)


def test_what_a_page_shows_is_text(tmp_path: Path) -> None:
    told = story()
    evil = "<img src=x onerror=alert(1)>"
    nodes = tuple(
        msgspec.structs.replace(node, properties={**node.properties, "name": evil, "quote": evil})
        if node.kind in ("Person", "Position", "Claim")
        else node
        for node in told.nodes
    )
    put(Store.create(tmp_path / "s.kg"), "b", Graph(nodes=nodes, edges=told.edges))
    with kg.open(tmp_path / "s.kg") as graph:
        page = graph.person("m1")._repr_html_()
        assert "&lt;img" in page
        assert "<img" not in page


def test_an_id_that_was_redirected_leads_to_the_person(sample_graph: KnowledgeGraph) -> None:
    person = sample_graph.person("Nguyễn Khắc Uyển")
    node = next(node for node in sample_graph.nodes() if node.ref == person.ref)
    former = node.properties["mentionIds"]
    assert isinstance(former, tuple) and former
    assert all(sample_graph.person(str(one)) == person for one in former)


def test_tenures_of_one_kind_of_object_are_those_of_another(sample_graph: KnowledgeGraph) -> None:
    unit = sample_graph.unit("xã Đức Thọ")
    by_bodies = {tenure for body in unit.bodies for tenure in body.tenures}
    by_positions = {tenure for body in unit.bodies for one in body.positions for tenure in one.tenures}
    by_people = {tenure for tenure in unit.tenures for tenure in tenure.person.tenures if tenure in by_bodies}
    assert set(unit.tenures) == by_bodies == by_positions == by_people
    assert all(isinstance(one, Tenure) for one in by_bodies)
