"""Pictures of a small graph: what they say, in two languages, and what they must not let through."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest
from lxml import etree

from kg.errors import NotFound, OutputError
from kg.export.svg import Asked, BuildFacts, Picture, Relations, View, draw
from kg.graph import Graph
from kg.model.graph import Edge, Node, Value
from tests.export.pictures import SVG, classes, parsed, texts, titles
from tests.viewer.graphs import BUSY_POSTS, EVE, HOSTILE, LONG_NAME, NEW, OLD, REFORM, explored

FACTS = BuildFacts(build_id="0123456789abcdef", documents=2, program="vietgov-kg 1.0")
AUGUST = date(2025, 8, 2)


def drawn(view: View, *seeds: str, graph: Graph | None = None, **asked: Any) -> Picture:
    shown = graph or explored()
    return draw(Relations(shown.nodes, shown.edges), Asked(view=view, seeds=seeds, **asked), FACTS)


def joined(picture: Picture) -> str:
    return " ".join(texts(picture))


def described(picture: Picture) -> str:
    return str(parsed(picture).findtext(f"{SVG}desc"))


def changed(nodes: Iterable[Node] = (), edges: Iterable[Edge] = ()) -> Graph:
    """The graph with some nodes and edges more; a node of a known id takes its place."""
    graph = explored()
    new = {node.ref: node for node in nodes}
    kept = (node for node in graph.nodes if node.ref not in new)
    return Graph(nodes=(*kept, *new.values()), edges=(*graph.edges, *edges))


def edge(type_: str, source: str, target: str, **told: Value) -> Edge:
    return Edge(type=type_, source=source, target=target, graph="derived", properties=told)


VIEWS: tuple[tuple[View, str, date | None], ...] = (
    ("lineage", f"Unit/{NEW}", None),
    ("career", "Person/m1", None),
    ("bodies", f"Unit/{NEW}", AUGUST),
)


@pytest.mark.parametrize(("view", "seed", "day"), VIEWS)
def test_the_same_graph_in_any_order_gives_the_same_bytes(view: View, seed: str, day: date | None) -> None:
    graph = explored()
    turned = Relations(reversed(graph.nodes), graph.edges)
    again = draw(turned, Asked(view=view, seeds=(seed,), on=day), FACTS)
    assert drawn(view, seed, on=day).content == again.content


@pytest.mark.parametrize(("view", "seed", "day"), VIEWS)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_title_description_and_source_are_there(
    view: View, seed: str, day: date | None, language: Any
) -> None:
    picture = drawn(view, seed, on=day, language=language)
    root = parsed(picture)
    name = "Trần Văn Mẫu" if view == "career" else "xã Đức Thọ"
    assert (root.get("lang"), root.get("role")) == (language, "img")
    assert root.findtext(f"{SVG}title").startswith(name)
    assert len(described(picture)) > 40
    assert texts(picture)[0].startswith(name)
    source = {
        "vi": "vietgov-kg 1.0, bản dựng 0123456789ab, 2 văn bản",
        "en": "vietgov-kg 1.0, build 0123456789ab, 2 documents",
    }
    assert texts(picture)[-1] == source[language]


@pytest.mark.parametrize(("view", "seed", "day"), VIEWS)
def test_nothing_is_fetched_and_every_reference_is_in_the_file(
    view: View, seed: str, day: date | None
) -> None:
    root = parsed(drawn(view, seed, on=day))
    tags = {etree.QName(one).localname for one in root.iter()}
    assert not tags & {"image", "use", "a", "script", "style", "foreignObject"}
    known = {one.get("id") for one in root.iter() if one.get("id")}
    values = [value for one in root.iter() for value in one.attrib.values()]
    used = {name for value in values for name in re.findall(r"url\(#([\w-]+)\)", value)}
    assert used <= known
    assert not any("http" in value or "javascript" in value for value in values)


@pytest.mark.parametrize(("view", "seed"), [("career", "Person/mx"), ("bodies", "Unit/99999-0")])
def test_markup_in_names_is_text(view: View, seed: str) -> None:
    picture = drawn(view, seed)
    assert b"<script" not in picture.content and b"<img" not in picture.content
    assert any(HOSTILE in title for title in titles(picture))


def test_characters_that_xml_does_not_know_are_left_out() -> None:
    told = Node(
        kind="Person", id="m1", graph="derived", properties={"name": "Trần\x00 Văn\u202e\n Mẫu\ud800"}
    )
    assert texts(drawn("career", "Person/m1", graph=changed([told])))[0] == "Trần Văn Mẫu"


def test_a_name_of_two_hundred_characters_is_cut_and_whole_in_its_title() -> None:
    picture = drawn("career", "Person/mx", "Person/ml")
    assert max(map(len, texts(picture))) < 120
    assert LONG_NAME.strip() in titles(picture)


def test_lineage_tells_whole_part_and_what_is_not_certain_with_act_and_clause() -> None:
    picture = drawn("lineage", f"Unit/{NEW}")
    assert {"flow whole certain", "flow part certain", "flow part candidate", "reform"} <= set(
        classes(picture)
    )
    assert "unit centre" in classes(picture)
    shown = texts(picture)
    assert "1665/NQ-UBTVQH15, khoản 37 Điều 1" in shown
    assert "1/7/2025" in shown
    assert "mã 18229 · đến 30/6/2025" in shown
    assert "huyện Đức Thọ, tỉnh Hà Tĩnh" in shown
    assert "thị trấn Đức Thọ → xã Đức Thọ: toàn bộ, 1/7/2025, 1665/NQ-UBTVQH15, khoản 37 Điều 1" in titles(
        picture
    )
    assert "xã Hòa Lạc → xã Đức Thọ: một phần, chưa chắc, 1/7/2025" in described(picture)


def test_the_legend_of_a_lineage_has_what_is_used_and_no_more() -> None:
    shown = texts(drawn("lineage", f"Unit/{NEW}", language="en"))
    assert {"the whole", "a part", "not certain"} <= set(shown)
    assert not {"extent not known", "the same unit goes on"} & set(shown)


def test_a_successor_says_how_many_others_went_into_it() -> None:
    picture = drawn("lineage", f"Unit/{OLD}", language="en")
    assert "with 2 other units" in joined(picture)
    assert "xã Tùng Ảnh" not in texts(picture)


def test_a_unit_that_goes_on_after_it_gave_something_is_drawn_again() -> None:
    day = date(2015, 3, 1)
    lost = edge(
        "MERGED_INTO", "Unit/18232-0", f"Unit/{OLD}", effective=day, extent="part", change="c", basis="page"
    )
    picture = drawn("lineage", f"Unit/{OLD}", graph=changed(edges=[lost]))
    assert texts(picture).count("xã Tùng Ảnh") == 2
    assert texts(picture).count("thị trấn Đức Thọ") == 3
    assert classes(picture).count("same") == 3
    assert "1/3/2015" in texts(picture)


def test_hops_limit_the_rounds() -> None:
    day = date(2015, 3, 1)
    earlier = edge(
        "MERGED_INTO", "Unit/18233-0", "Unit/18232-0", effective=day, extent="part", change="c", basis="page"
    )
    one, two = (drawn("lineage", f"Unit/{NEW}", graph=changed(edges=[earlier]), hops=hops) for hops in (1, 2))
    assert "1/3/2015" not in texts(one)
    assert "1/3/2015" in texts(two)


def test_units_that_gave_to_each_other_are_no_endless_way() -> None:
    days = (date(2010, 1, 1), date(2012, 1, 1))
    told = {"extent": "part", "change": "c", "basis": "page"}
    edges = [
        edge("MERGED_INTO", "Unit/18232-0", "Unit/18233-0", effective=days[0], **told),
        edge("MERGED_INTO", "Unit/18233-0", "Unit/18232-0", effective=days[1], **told),
        edge("MERGED_INTO", "Unit/18232-0", "Unit/18233-0", effective=days[1], **told),
    ]
    shown = texts(drawn("lineage", "Unit/18232-0", graph=changed(edges=edges)))
    assert {"1/1/2010", "1/1/2012"} <= set(shown)


def test_a_career_tells_certain_open_and_possible_apart() -> None:
    people = drawn("career", "Person/m1", "Person/m2", "Person/m3", on=date(2026, 6, 1))
    found = classes(people)
    assert {"certain", "open", "possible", "seen", "arrow", "reform"} <= set(found)
    assert [one for one in found if one.startswith("tenure")][:2] == ["tenure party", "tenure state"]
    dates = [title for title in titles(people) if re.fullmatch(r"\d+/\d+/\d+", title)]
    assert dates == ["17/7/2025", "1/7/2025", "17/7/2025", "2/3/2026"]
    # Of the legend one each, of the bars what the bounds say.
    assert found.count("open") == 1 + 2


def test_the_axis_of_a_career_ends_with_what_is_known() -> None:
    years = {text for text in texts(drawn("career", "Person/m1", on=date(2025, 12, 20))) if text.isdigit()}
    assert max(years) == "2026"
    later = {"identifier": "bài 9", "sha256": "9", "notBefore": date(2027, 3, 1)}
    graph = changed([Node(kind="Document", id="bài 9", graph="g", properties=later)])
    assert "1 March 2027" in joined(drawn("career", "Person/m1", graph=graph, language="en"))


def test_a_career_says_what_it_draws() -> None:
    shown = joined(drawn("career", "Person/m1", "Person/m3", language="en"))
    assert "Secretary, Commune Party" in shown
    assert "from 1 June 2020, until 31 May 2021" in shown
    assert "seen in office on 2 March 2026" in shown
    assert "no day of it is known" in shown


def test_acting_is_marked_in_words_and_by_a_hollow_bar_and_terms_by_a_bracket() -> None:
    told = {"ordinal": 1, "capacity": "acting", "startNotAfter": REFORM, "endNotBefore": AUGUST}
    nodes = [
        Node(kind="Tenure", id="m2.ub-moi.chu-tich.1", graph="derived", properties=told),
        Node(
            kind="Term",
            id="t",
            graph="derived",
            properties={"name": "2021-2026", "fromYear": 2021, "untilYear": 2026},
        ),
    ]
    graph = changed(nodes, [edge("IN_TERM", "Tenure/m2.ub-moi.chu-tich.1", "Term/t")])
    picture = drawn("career", "Person/m2", graph=graph)
    assert "Chủ tịch Ủy ban nhân dân xã Đức Thọ (quyền)" in joined(picture)
    assert "nhiệm kỳ 2021–2026" in joined(picture)
    assert "term" in classes(picture)
    hollow = [one for one in parsed(picture).iter() if one.get("class") == "certain" and one.get("stroke")]
    assert len(hollow) == 2  # The bar and its sign.


def test_a_person_of_five_hundred_posts_is_refused_with_another_way() -> None:
    with pytest.raises(OutputError, match=rf"{BUSY_POSTS} posts do not fit .* kg export html --person"):
        drawn("career", "Person/mb")


def test_bodies_stand_by_system_with_who_is_known() -> None:
    picture = drawn("bodies", f"Unit/{NEW}", on=date(2025, 7, 17))
    systems = [one for one in classes(picture) if one.startswith("system")]
    assert systems == ["system party", "system council", "system state", "system front"]
    shown = texts(picture)
    assert shown.index("Đảng ủy xã Đức Thọ") < shown.index("Ủy ban nhân dân xã Đức Thọ")
    assert {"holder certain", "dot certain"} <= set(classes(picture))
    assert "chưa rõ" in shown  # Nobody is known of the Front.


@pytest.mark.parametrize(
    ("day", "said"),
    [(date(2025, 7, 31), "chưa rõ"), (AUGUST, "khuyết ngày 1/8/2025, theo nguồn")],
)
def test_a_vacancy_is_one_only_from_the_day_on_which_a_source_says_it(day: date, said: str) -> None:
    assert said in texts(drawn("bodies", f"Unit/{NEW}", on=day))


def test_a_vacancy_is_over_when_somebody_is_there() -> None:
    begun = Node(
        kind="Tenure",
        id="t",
        graph="derived",
        properties={"ordinal": 1, "capacity": "full", "startNotAfter": AUGUST},
    )
    edges = [
        edge("HAS_TENURE", "Person/m4", "Tenure/t"),
        edge("OF_POSITION", "Tenure/t", "Position/mt-moi.chu-tich"),
    ]
    shown = joined(drawn("bodies", f"Unit/{NEW}", graph=changed([begun], edges), on=date(2025, 8, 20)))
    assert "khuyết" not in shown
    assert "Trần Văn Mẫu" in shown


def test_before_the_reform_there_are_other_bodies() -> None:
    shown = texts(drawn("bodies", f"Unit/{OLD}", on=EVE))
    assert "Ủy ban nhân dân thị trấn Đức Thọ" in " ".join(shown)
    assert shown.count("chưa biết cơ quan nào") == 3
    with pytest.raises(NotFound, match=r"no body is known there on 2025-06-30; 4 are on other days"):
        drawn("bodies", f"Unit/{NEW}", on=EVE)


def test_bodies_of_other_days_are_counted() -> None:
    gone = Node(
        kind="Body", id="bc", graph="derived", properties={"name": "Ủy ban bầu cử", "kind": "x", "until": EVE}
    )
    graph = changed([gone], [edge("OF_UNIT", "Body/bc", f"Unit/{NEW}")])
    shown = texts(drawn("bodies", f"Unit/{NEW}", graph=graph, on=AUGUST))
    assert shown[1].endswith("tỉnh Hà Tĩnh · số cơ quan chỉ có vào ngày khác: 1")
    assert "Ủy ban bầu cử" not in shown


def test_a_unit_that_is_gone_is_shown_on_its_last_day() -> None:
    assert "Hệ thống tổ chức vào ngày 30/6/2025" in joined(drawn("bodies", f"Unit/{OLD}"))


def test_one_person_at_the_head_of_two_is_marked_and_told() -> None:
    told = {"ordinal": 1, "capacity": "full", "startNotAfter": REFORM, "endNotBefore": AUGUST}
    both = Node(kind="Tenure", id="t", graph="derived", properties=told)
    edges = [
        edge("HAS_TENURE", "Person/m1", "Tenure/t"),
        edge("OF_POSITION", "Tenure/t", "Position/hd-moi.chu-tich"),
    ]
    picture = drawn("bodies", f"Unit/{NEW}", graph=changed([both], edges), on=date(2025, 7, 17))
    assert classes(picture).count("one-person") == 2 + 1
    assert "kiêm Bí thư Đảng ủy xã Đức Thọ" in joined(picture)
    assert "nhất thể hóa: bí thư đồng thời là chủ tịch" in texts(picture)
    assert "one-person" not in classes(drawn("bodies", f"Unit/{NEW}", on=date(2025, 7, 17)))


def test_who_is_no_head_of_both_has_the_other_post_told_and_no_mark() -> None:
    told: dict[str, Value] = {
        "ordinal": 1,
        "capacity": "full",
        "startNotAfter": REFORM,
        "endNotBefore": AUGUST,
    }
    nodes = [
        Node(
            kind="Position",
            id="uv",
            graph="derived",
            properties={"name": "Ủy viên Hội đồng", "title": "uy-vien"},
        ),
        Node(kind="Tenure", id="t", graph="derived", properties=told),
    ]
    edges = [
        edge("IN_BODY", "Position/uv", "Body/hd-moi"),
        edge("HAS_TENURE", "Person/m1", "Tenure/t"),
        edge("OF_POSITION", "Tenure/t", "Position/uv"),
    ]
    picture = drawn("bodies", f"Unit/{NEW}", graph=changed(nodes, edges), on=date(2025, 7, 17))
    assert "kiêm Ủy viên Hội đồng" in joined(picture)
    assert "one-person" not in classes(picture)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2025, 7, 16), "có thể, thấy sau đó 2/3/2026"),
        (date(2026, 4, 1), "chưa rõ kết thúc, thấy lần cuối 2/3/2026"),
    ],
)
def test_what_was_seen_is_told_from_the_day(day: date, said: str) -> None:
    kept = [edge for edge in explored().edges if not edge.source.startswith("Person/m2")]
    graph = Graph(nodes=explored().nodes, edges=tuple(kept))
    assert said in joined(drawn("bodies", f"Unit/{NEW}", graph=graph, on=day))


def test_bodies_hang_below_what_leads_them_or_holds_them() -> None:
    nodes = [
        Node(
            kind="Body",
            id=ident,
            labels=("PartyBody",),
            graph="derived",
            properties={"name": name, "kind": "x"},
        )
        for ident, name in (("bo", "Đảng bộ xã Đức Thọ"), ("vp", "Văn phòng Đảng ủy xã Đức Thọ"))
    ]
    edges = [edge("OF_UNIT", f"Body/{ident}", f"Unit/{NEW}") for ident in ("bo", "vp")]
    edges += [edge("LEADS", "Body/du-moi", "Body/bo"), edge("PART_OF_BODY", "Body/vp", "Body/du-moi")]
    picture = drawn("bodies", f"Unit/{NEW}", graph=changed(nodes, edges), on=AUGUST)
    assert {"leads", "part"} <= set(classes(picture))
    assert {"lãnh đạo", "cơ quan bên trong"} <= set(texts(picture))


def test_sources_that_disagree_are_told_of() -> None:
    told = {"ordinal": 1, "capacity": "full", "startNotAfter": REFORM, "endNotBefore": AUGUST}
    other = Node(kind="Tenure", id="t", graph="derived", properties=told)
    edges = [
        edge("HAS_TENURE", "Person/m4", "Tenure/t"),
        edge("OF_POSITION", "Tenure/t", "Position/ub-moi.chu-tich"),
        edge(
            "CONFLICTS_WITH", "Tenure/t", "Tenure/m2.ub-moi.chu-tich.1", on=REFORM, reason="x", preferred="t"
        ),
    ]
    graph = changed([other], edges)
    bodies = joined(drawn("bodies", f"Unit/{NEW}", graph=graph, on=REFORM))
    assert bodies.count("theo một nguồn, nguồn khác nêu người khác") == 2
    assert "nguồn khác nêu người khác" in joined(drawn("career", "Person/m4", graph=graph))


@pytest.mark.parametrize(
    ("view", "seed", "what"),
    [
        ("lineage", "Unit/42-0", "no predecessor and no successor is known"),
        ("career", "Person/m4", "no post is known"),
        ("bodies", "Unit/18232-0", "no body is known there"),
    ],
)
def test_a_picture_of_nothing_is_none(view: View, seed: str, what: str) -> None:
    with pytest.raises(NotFound, match=what):
        drawn(view, seed)
