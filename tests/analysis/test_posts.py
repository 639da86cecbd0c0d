"""What analyses read of a graph: days in office, provinces of the day, and no matter in which order."""

import random
from datetime import date
from pathlib import Path

import pytest

from kg.analysis.reading import gather, posts_of
from kg.errors import StoreError
from kg.graph import Graph
from kg.model.dates import Interval
from kg.store import Store
from tests.analysis.careers import (
    DUC_THO,
    HA_NOI,
    HA_TAY,
    HA_TINH,
    HAI_DUONG,
    HAI_PHONG,
    OLD_HA_NOI,
    TUNG_ANH,
    VINH_PHUC,
    Careers,
)
from tests.stores import put

DAY = date.fromisoformat


@pytest.mark.parametrize(
    ("days", "certain"),
    [
        ({}, None),
        ({"end": (None, "2020-05-01")}, None),
        ({"start": ("2019-01-01", None)}, None),
        ({"start": ("2019-01-01", "2019-12-31")}, None),
        ({"end": ("2015-01-01", None)}, None),
        ({"start": ("2019-03-05", "2019-03-05")}, ("2019-03-05", "2019-03-06")),
        ({"end": ("2019-03-05", "2019-03-05")}, ("2019-03-05", "2019-03-06")),
        ({"start": (None, "2019-01-01"), "end": ("2020-01-01", None)}, ("2019-01-01", "2020-01-02")),
        ({"start": (None, "2020-01-01"), "end": ("2019-01-01", None)}, None),
        ({"seen": ["2021-02-03"]}, ("2021-02-03", "2021-02-04")),
        ({"seen": ["2021-02-03", "2022-02-03"], "end": (None, "2023-01-01")}, ("2021-02-03", "2022-02-04")),
    ],
)
def test_a_day_in_office_is_certain_only_where_start_and_end_leave_it_no_choice(days, certain):
    careers = Careers()
    careers.holds("Lê Thị Nhài", "chu-tich", "uy-ban-nhan-dan", HA_TINH, **days)
    (tenure,) = careers.posts().tenures
    assert tenure.certain == (Interval(*map(DAY, certain)) if certain else None)


def test_what_is_possible_ends_with_the_bounds():
    careers = Careers()
    careers.holds(
        "Lê Thị Nhài",
        "chu-tich",
        "uy-ban-nhan-dan",
        HA_TINH,
        start=("2019-01-01", None),
        end=(None, "2020-05-01"),
    )
    (tenure,) = careers.posts().tenures
    assert tenure.possible == Interval(DAY("2019-01-01"), DAY("2020-05-02"))


# Mê Linh (250-0) lay in Vĩnh Phúc until 31/7/2008 and in Hà Nội since; Ba Vì (271-0) came from Hà Tây.
@pytest.mark.parametrize(
    ("unit", "days", "province"),
    [
        (HA_TINH, {}, HA_TINH),
        (TUNG_ANH, {}, HA_TINH),
        (DUC_THO, {}, HA_TINH),
        (HAI_PHONG, {}, HAI_PHONG),
        (HAI_DUONG, {}, HAI_DUONG),
        ("250-0", {"seen": ["2006-01-01"]}, VINH_PHUC),
        ("250-0", {"seen": ["2010-01-01"]}, HA_NOI),
        ("250-0", {"end": (None, "2007-01-01")}, VINH_PHUC),
        ("250-0", {}, None),
        ("271-0", {"seen": ["2006-01-01"]}, HA_TAY),
        ("271-0", {}, HA_NOI),
        ("001-0", {"seen": ["2006-01-01"]}, OLD_HA_NOI),
        ("001-0", {}, HA_NOI),
    ],
)
def test_a_post_is_in_the_province_of_its_day(unit, days, province):
    careers = Careers()
    careers.holds("Lê Thị Nhài", "chu-tich", "uy-ban-nhan-dan", unit, **days)
    posts = careers.posts()
    assert posts.province_of(posts.tenures[0]) == province


def test_a_central_post_is_in_no_province():
    careers = Careers()
    careers.holds("Lê Thị Nhài", "uy-vien", "ban-chap-hanh-trung-uong", None)
    posts = careers.posts()
    assert posts.province_of(posts.tenures[0]) is None


def test_the_order_of_nodes_and_edges_does_not_matter():
    careers = Careers()
    careers.holds("Lê Thị Nhài", "bi-thu", "dang-uy-xa", DUC_THO, seen=["2025-08-01"], documents=("b", "a"))
    careers.holds("Bùi Văn Sỹ", "bi-thu", "dang-uy-xa", DUC_THO, held=True)
    careers.vacant("chu-tich", "uy-ban-nhan-dan", DUC_THO, "2025-07-09")
    careers.succeeds("18229-20250701.dang-uy-xa", "18229-20250701.uy-ban-nhan-dan")
    careers.may_be_one("Lê Thị Nhài", "Bùi Văn Sỹ")
    nodes, edges = list(careers.graph().nodes), list(careers.graph().edges)
    told = gather(nodes, edges)
    random.Random(5).shuffle(nodes)
    random.Random(6).shuffle(edges)
    shuffled = gather(nodes, edges)
    for field in ("tenures", "vacancies", "bodies", "people", "succeeds", "possibly_same"):
        assert getattr(shuffled, field) == getattr(told, field)
    assert list(shuffled.people) == list(told.people)


def test_a_build_gives_the_same_as_its_nodes_and_edges(tmp_path: Path):
    careers = Careers()
    careers.holds("Lê Thị Nhài", "bi-thu", "dang-uy-xa", DUC_THO, seen=["2025-08-01"], documents=("a", "b"))
    careers.holds("Bùi Văn Sỹ", "chu-tich", "uy-ban-nhan-dan", DUC_THO, held=True)
    careers.may_be_one("Lê Thị Nhài", "Bùi Văn Sỹ")
    put(Store.create(tmp_path / "a.kg"), "b1", careers.graph())
    with Store.open(tmp_path / "a.kg").current() as build:
        posts = posts_of(build)
    told = careers.posts()
    assert (posts.tenures, posts.possibly_same) == (told.tenures, told.possibly_same)
    assert [tenure.is_held for tenure in posts.tenures] == [True, False]
    assert posts.tenures[1].documents == ("document/a", "document/b")


def test_a_damaged_build_is_an_error_that_says_what_to_do(tmp_path: Path):
    put(Store.create(tmp_path / "a.kg"), "b1", Graph(nodes=(), edges=()))
    with Store.open(tmp_path / "a.kg").current() as build:
        (build.path / "nodes.jsonl").write_bytes(b'{"kind":"Tenure","id":\n')
        with pytest.raises(StoreError, match=r"damaged.*build it again"):
            posts_of(build)
