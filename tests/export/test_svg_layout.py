"""Pictures of anything: no two texts overlap, and all is on the paper."""

import csv
import re
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import NotFound
from kg.export import svg
from kg.export.svg import BuildFacts, Language, Picture, Relations
from kg.export.svg.bodies import draw_offices
from kg.export.svg.career import Career, Row, draw_careers
from kg.export.svg.flows import read_lineage
from kg.export.svg.frame import Content, framed
from kg.export.svg.lettering import Face, broken, clean, shortened, width
from kg.export.svg.lineage import draw_lineage
from kg.export.svg.offices import Holder, Office, Offices, Post
from kg.export.svg.palette import SYSTEMS
from kg.export.svg.stages import heights, plan
from kg.export.svg.tenures import CERTAINTIES, Tenure, certainty_on, pieces
from kg.model.graph import Edge, Node
from tests.export.pictures import Box, outside, overlapping, parsed, rects, text_boxes

FACTS = BuildFacts(build_id="0123456789abcdef", documents=14, program="vietgov-kg 1.0")
WORDS = Path(svg.__file__).parent / "words.csv"
FIRST, LAST = date(1945, 9, 2), date(2031, 12, 31)
FACES = st.builds(Face, st.sampled_from((11.0, 13.5, 24.0)), st.booleans())

words = st.sampled_from(
    ("Ủy", "ban", "nhân", "dân", "xã", "Đức", "Thọ", "Nguyễn", "Khuyến", "2025", "–", "<b>", '"&', "ở" * 40)
)
names = st.one_of(
    st.lists(words, min_size=1, max_size=40).map(" ".join),
    st.text(min_size=1, max_size=200),
)
days = st.dates(FIRST, LAST)
languages = st.sampled_from(("vi", "en"))


@st.composite
def tenures(draw: Any) -> Tenure:
    bounds = sorted(draw(st.lists(days, min_size=4, max_size=4)))
    known = [day if draw(st.booleans()) else None for day in bounds]
    year = draw(st.integers(1946, 2026))
    return Tenure(
        person="Person/m1",
        position="Position/p",
        body="Body/b",
        name=draw(names),
        system=draw(st.sampled_from(SYSTEMS)),
        capacity=draw(st.sampled_from(("full", "acting", "in_charge"))),
        begins=(known[0], known[1]),
        ends=(known[2], known[3]),
        seen=tuple(sorted(draw(st.sets(days, max_size=4)))),
        is_held=draw(st.booleans()),
        terms=draw(st.sampled_from(((), ((year, year + 5),)))),
        has_conflict=draw(st.booleans()),
    )


careers = st.lists(
    st.builds(Career, names, st.lists(st.builds(Row, tenures(), names), min_size=1, max_size=6).map(tuple)),
    min_size=1,
    max_size=3,
)
holders = st.builds(
    Holder,
    person=st.sampled_from(("Person/m1", "Person/m2", "Person/m3")),
    name=names,
    certainty=st.sampled_from(CERTAINTIES),
    capacity=st.sampled_from(("full", "acting")),
    last_seen=st.none() | days,
    next_seen=st.none() | days,
    has_conflict=st.booleans(),
)
posts = st.builds(
    Post,
    position=st.just("Position/p"),
    title=names,
    name=names,
    holders=st.lists(holders, max_size=3).map(tuple),
    others=st.integers(0, 12),
    vacant_on=st.none() | days,
)
bodies = st.sampled_from([f"Body/b{at}" for at in range(6)])
offices = st.lists(
    st.builds(
        Office,
        body=bodies,
        name=names,
        english=st.just("") | names,
        system=st.sampled_from(SYSTEMS),
        posts=st.lists(posts, max_size=4).map(tuple),
        within=st.none() | bodies,
        led_by=st.none() | bodies,
    ),
    min_size=1,
    max_size=9,
    unique_by=lambda one: one.body,
)


@st.composite
def lineages(draw: Any) -> Relations:
    """Units that give to each other on a few days, whatever the law may say."""
    known = draw(st.lists(names, min_size=2, max_size=8))
    when = [date(2005, 1, 1) + timedelta(days=one) for one in (0, 400, 5000, 7485)]
    flow = st.tuples(
        st.integers(0, len(known) - 1),
        st.integers(0, len(known) - 1),
        st.sampled_from(when),
        st.sampled_from(("whole", "part", "unknown")),
        st.booleans(),
    )
    nodes = []
    for at, name in enumerate(known):
        life = draw(st.sampled_from(({}, {"from": when[0]}, {"until": when[3]}, {"from": when[1]})))
        told = {"name": name, "code": f"{at:05}", **life}
        nodes.append(Node(kind="Unit", id=str(at), graph="register", properties=told))
    flows = draw(st.lists(flow, min_size=1, max_size=12))
    law = {"act": "1665/NQ-UBTVQH15", "clause": "khoản 37 Điều 1", "basis": "x", "change": "c"}
    edges = [
        Edge(
            type="MERGED_INTO" if certain else "MAY_HAVE_MERGED_INTO",
            source=f"Unit/{source}",
            target=f"Unit/{target}",
            graph="register",
            properties={"effective": day, "extent": extent, **law},
        )
        for source, target, day, extent, certain in flows
        if source != target
    ]
    return Relations(nodes, edges)


def assert_all_is_legible(content: Content, language: Language) -> Picture:
    picture = framed(content, FACTS, language)
    boxes = list(text_boxes(picture))
    assert overlapping(boxes) == []
    assert outside(boxes, picture) == []
    assert picture.content == framed(content, FACTS, language).content
    assert parsed(picture).get("viewBox") == f"0 0 {picture.width:.1f} {picture.height:.1f}".replace(".0", "")
    return picture


@settings(max_examples=60, deadline=None)
@given(careers, days, languages)
def test_careers_of_any_people(told: Sequence[Career], until: date, language: Language) -> None:
    assert_all_is_legible(draw_careers(told, until, language), language)


@settings(max_examples=60, deadline=None)
@given(offices, days, languages)
def test_bodies_of_any_unit(told: list[Office], day: date, language: Language) -> None:
    asked = Offices(name="xã Đức Thọ", places=("tỉnh Hà Tĩnh",), day=day, offices=tuple(told))
    picture = assert_all_is_legible(draw_offices(asked, language), language)
    cards = list(rects(picture, "body"))
    assert len(cards) == len(told)
    assert overlapping(cards) == []


@settings(max_examples=80, deadline=None)
@given(lineages(), languages)
def test_lineages_of_any_units(graph: Relations, language: Language) -> None:
    try:
        told = read_lineage(graph, "Unit/0", 9)
    except NotFound:
        return
    picture = assert_all_is_legible(draw_lineage(told, language), language)
    units = list(rects(picture, "unit"))
    assert overlapping(units) == []
    assert outside(units, picture) == []
    drawn = [one for one in parsed(picture).iter() if (one.get("class") or "").startswith("flow")]
    legend = {
        extent
        for extent in ("whole", "part", "unknown")
        for flow in told.flows
        if flow.is_certain and flow.extent == extent
    }
    assert len(drawn) == len(told.flows) + len(legend) + any(not flow.is_certain for flow in told.flows)


@settings(max_examples=80, deadline=None)
@given(lineages())
def test_every_change_leads_from_one_era_to_the_next(graph: Relations) -> None:
    try:
        told = read_lineage(graph, "Unit/0", 9)
    except NotFound:
        return
    found = plan(told)
    for link in found.links:
        source, target = found.stages[link.source], found.stages[link.target]
        assert source.last + 1 == target.first
        if link.flow:
            assert told.days[source.last] == link.flow.day
    assert sorted(found.order) == list(range(len(found.stages)))
    tops = heights(found, [50.0] * len(found.stages), 10)
    assert min(tops) == 0


def test_units_before_and_after_stand_about_one_middle() -> None:
    years = [date(2020, 1, 1), date(2025, 7, 1)]
    ends = [("1", "0", years[0]), ("2", "0", years[0]), *(("0", str(at), years[1]) for at in (3, 4, 5, 6))]
    nodes = [
        Node(kind="Unit", id=str(at), graph="register", properties={"name": f"xã {at}", "code": "0"} | life)
        for at, life in enumerate(
            (
                {"from": years[0], "until": date(2025, 6, 30)},
                *[{"until": date(2019, 12, 31)}] * 2,
                *[{"from": years[1]}] * 4,
            )
        )
    ]
    edges = [
        Edge(
            type="MERGED_INTO",
            source=f"Unit/{source}",
            target=f"Unit/{target}",
            graph="register",
            properties={"effective": day, "extent": "whole"},
        )
        for source, target, day in ends
    ]
    picture = framed(draw_lineage(read_lineage(Relations(nodes, edges), "Unit/0", 9), "vi"), FACTS, "vi")
    middles: dict[float, list[float]] = {}
    for box in rects(picture, "unit"):
        middles.setdefault(box.left, []).append((box.top + box.bottom) / 2)
    assert [len(found) for _, found in sorted(middles.items())] == [2, 1, 4]
    first, *others = (sum(found) / len(found) for found in middles.values())
    assert all(abs(middle - first) < 12 for middle in others)


@given(tenures(), days, days)
def test_a_bar_says_what_a_day_says(told: Tenure, day: date, until: date) -> None:
    for piece in pieces(told, until):
        assert piece.first <= piece.last
        if piece.look == "certain" and piece.first <= day <= piece.last:
            assert certainty_on(told, day) == "certain"
    if told.certain and told.certain[0] <= day <= told.certain[1]:
        assert certainty_on(told, day) == "certain"


@given(names, FACES, st.floats(30, 500), st.integers(1, 4))
def test_lines_are_no_wider_than_their_room(text: str, face: Face, room: float, most: int) -> None:
    lines = broken(text, face, room, most)
    assert len(lines) <= most
    assert all(width(line, face) <= room for line in lines)
    if lines and not any(line.endswith("…") for line in lines):
        assert " ".join(lines) == clean(text)
    assert width(shortened(text, face, room), face) <= room


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("", 100, ()),
        ("Ủy ban nhân dân xã Đức Thọ", 190, ("Ủy ban nhân dân xã Đức Thọ",)),
        ("1665/NQ-UBTVQH15, khoản 127 Điều 1", 190, ("1665/NQ-UBTVQH15,", "khoản 127 Điều 1")),
        ("từ tháng 12/2002, đến năm 2004, ở Hà Tây", 150, ("từ tháng 12/2002, đến", "năm 2004, ở Hà Tây")),
        ("Ban Tổ chức Tỉnh ủy Lào Cai", 110, ("Ban Tổ chức", "Tỉnh ủy Lào Cai")),
    ],
)
def test_numbers_and_committees_stay_with_the_word_before(
    text: str, room: float, lines: tuple[str, ...]
) -> None:
    assert broken(text, Face(11), room) == lines


def test_overlapping_texts_would_be_seen() -> None:
    boxes = [Box(0, 0, 10, 10, "a"), Box(9, 9, 20, 20, "b"), Box(10, 0, 20, 9, "c"), Box(-1, 30, 5, 40, "d")]
    assert overlapping(boxes) == [("a", "b")]
    assert outside(boxes, Picture(b"", 20, 40)) == [boxes[3]]


@pytest.mark.parametrize("is_bold", [False, True])
def test_letters_with_marks_are_as_wide_as_those_without(is_bold: bool) -> None:
    face = Face(100, is_bold)
    for letters, base in (
        ("áàảãạâấầẩẫậăắằẳẵặ", "a"),
        ("éèẻẽẹêếềểễệ", "e"),
        ("ớờởỡợ", "ơ"),
        ("ỨỪỬỮỰ", "Ư"),
        ("đ", "đ"),
    ):
        assert {width(letter, face) for letter in letters} == {width(base, face)}
    assert width("漢", face) == 100


def test_words_have_the_same_places_in_both_languages() -> None:
    rows = list(csv.DictReader(WORDS.read_text(encoding="utf-8").splitlines()))
    assert len({row["word"] for row in rows}) == len(rows)
    for row in rows:
        places = [sorted(re.findall(r"\{\w+\}", row[language])) for language in ("vi", "en")]
        assert places[0] == places[1], row["word"]
        assert row["vi"] and row["en"] and row["vi"] != row["en"]
