"""Bodies through time: which goes on, which begins anew, and which took the place of which."""

from datetime import date

import pytest

from kg.resolve.bodies import Body, body_days, find_body
from kg.resolve.succession import predecessors

NAME = "Trần Hoài Mẫu"
REFORM = date(2025, 7, 1)
HUE, LAI_CHAU, SAI_GON = "46-0", "12-0", "79-0"
LAM_DONG, LAM_DONG_BEFORE, BINH_THUAN, DAK_NONG = "68-20250701", "68-0", "60-0", "67-0"
THO, TUNG_ANH = "18229-20250701", "18259-0"
DAI_NAI, THANH_SEN, HA_HUY_TAP = "18082-0", "18073-20250701", "18652-20250701"
NGHI_SON, CAM_PHA, THUONG_CAT, THO_CHAU = "407-0", "195-0", "00595-0", "31105-0"
CON_DAO, CON_DAO_DISTRICT = "26732-20250701", "755-0"
UNMERGED = frozenset(
    {
        "Cao Bằng",
        "Điện Biên",
        "Hà Nội",
        "Hà Tĩnh",
        "Huế",
        "Lai Châu",
        "Lạng Sơn",
        "Nghệ An",
        "Quảng Ninh",
        "Sơn La",
        "Thanh Hóa",
    }
)


@pytest.fixture
def body(post, register, vocabulary):
    """The body a finding means: kind and unit id."""

    def find(kind_id: str, unit_id: str) -> Body:
        found = find_body(post(NAME, "uy-vien", kind_id, unit_id), register, vocabulary)
        assert isinstance(found, Body)
        return found

    return find


def test_bodies_of_the_11_provinces_that_were_not_merged_go_on(register, vocabulary):
    provinces = [one for one in register.units.values() if one.level == "province" and one.until is None]
    lasting = [one for one in provinces if one.founded != REFORM]
    assert len(provinces) == 34
    assert {one.periods[-1].bare for one in lasting} == UNMERGED
    for province in lasting:
        days = body_days(Body(province.id, "uy-ban-nhan-dan"), register, vocabulary)
        assert days is not None
        assert date(2025, 6, 30) in days
        assert REFORM in days


def test_bodies_of_the_23_merged_provinces_begin_on_the_day_of_the_merger(register, vocabulary):
    merged = [one for one in register.units.values() if one.level == "province" and one.founded == REFORM]
    assert len(merged) == 23
    for province in merged:
        committee = Body(province.id, "uy-ban-nhan-dan")
        days = body_days(committee, register, vocabulary)
        assert days is not None
        assert days.first == REFORM
        before = register.predecessors(province.id)
        named = {f"{flow.source_id}.uy-ban-nhan-dan" for flow in before if flow.extent == "whole"}
        assert {one.id for one in predecessors(committee, named, register, vocabulary)} == named
        assert len(named) in (2, 3)


GOES_ON = [
    # huyện, thị xã, thành phố; tỉnh, thành phố; xã, phường; xã, đặc khu
    (NGHI_SON, "huyen-uy", "thi-uy"),
    (CAM_PHA, "thi-uy", "thanh-uy"),
    (HUE, "tinh-uy", "thanh-uy"),
    (HUE, "tinh-doan", "thanh-doan"),
    (THUONG_CAT, "dang-uy-xa", "dang-uy-phuong"),
    (THO_CHAU, "dang-uy-xa", "dang-uy-dac-khu"),
]


@pytest.mark.parametrize(("unit_id", "before", "after"), GOES_ON)
def test_what_goes_by_the_type_of_its_unit_is_one_while_the_type_changes(unit_id, before, after, body):
    assert body(before, unit_id) == body(after, unit_id) == Body(unit_id, after)


def test_a_committee_of_another_level_is_not_that_of_the_unit(body):
    assert body("tinh-uy", THO) == Body(THO, "tinh-uy")


def test_a_body_bears_the_names_it_had(post, document, resolved):
    posts = [
        post(NAME, "bi-thu", "tinh-uy", HUE),
        post(NAME, "truong-ban", "ban-to-chuc-cap-uy", HUE),
        post(NAME, "giam-doc", "so-nong-nghiep-va-moi-truong", HUE),
        post(NAME, "chu-tich", "uy-ban-nhan-dan", LAI_CHAU),
    ]
    names = {
        node.properties["name"]: node.properties.get("formerNames")
        for node in resolved(document("a", None, *posts)).nodes("Body")
    }
    assert names == {
        "Thành ủy Huế": ("Tỉnh ủy Thừa Thiên Huế",),
        "Ban Tổ chức Thành ủy Huế": ("Ban Tổ chức Tỉnh ủy Thừa Thiên Huế",),
        # Founded when the province was a city already.
        "Sở Nông nghiệp và Môi trường thành phố Huế": None,
        "Ủy ban nhân dân tỉnh Lai Châu": None,
    }


DAYS = [
    # a new commune and an old one; a ward that was a commune
    (("dang-uy-xa", THO), "2025-07-01", None),
    (("dang-uy-xa", TUNG_ANH), None, "2025-06-30"),
    (("dang-uy-phuong", THUONG_CAT), None, "2025-06-30"),
    (("dang-uy-dac-khu", THO_CHAU), None, None),
    # kinds that the state began or ended in 2025
    (("so-nong-nghiep-va-moi-truong", LAI_CHAU), "2025-03-01", None),
    (("so-nong-nghiep-va-moi-truong", LAM_DONG_BEFORE), "2025-03-01", "2025-06-30"),
    (("so-nong-nghiep-va-moi-truong", LAM_DONG), "2025-07-01", None),
    (("so-giao-thong-van-tai", LAI_CHAU), None, "2025-02-28"),
    (("thue-tinh", LAI_CHAU), "2025-07-01", None),
    (("bo-ke-hoach-va-dau-tu", ""), None, "2025-02-28"),
    # what is not certain: days of the party of early 2025, old kinds, the departments of one city
    (("ban-dan-van-cap-uy", LAI_CHAU), None, None),
    (("so-cong-nghiep", LAI_CHAU), None, None),
    (("ban-noi-chinh-trung-uong", ""), None, None),
    (("so-tai-nguyen-va-moi-truong", SAI_GON), None, "2025-06-30"),
]


@pytest.mark.parametrize(("named", "first", "last"), DAYS)
def test_a_body_has_the_days_that_are_certain(named, first, last, post, document, resolved, day):
    graph = resolved(document("a", None, post(NAME, "giam-doc", *named)))
    (found,) = [node.properties for node in graph.nodes("Body") if node.properties["kind"] == named[0]]
    assert (found.get("from"), found.get("until")) == (first and day(first), last and day(last))


@pytest.mark.parametrize(
    ("kind_id", "unit_id"),
    [("so-giao-thong-van-tai", LAM_DONG), ("thue-tinh", DAK_NONG), ("so-ke-hoach-va-dau-tu", LAM_DONG)],
)
def test_a_body_that_cannot_have_been_is_none(kind_id, unit_id, post, document, resolved):
    graph = resolved(document("a", None, post(NAME, "giam-doc", kind_id, unit_id)))
    assert graph.nodes("Body") == []
    assert graph.report.left_out == {"body and unit share no day": 1}


MERGED_IN_2025 = [
    ("so-nong-nghiep-va-moi-truong", "so-nong-nghiep-va-phat-trien-nong-thon", "so-tai-nguyen-va-moi-truong"),
    ("so-tai-chinh", "so-ke-hoach-va-dau-tu"),
    ("so-xay-dung", "so-giao-thong-van-tai"),
    ("so-noi-vu", "so-lao-dong-thuong-binh-va-xa-hoi"),
    ("so-khoa-hoc-va-cong-nghe", "so-thong-tin-va-truyen-thong"),
    ("so-dan-toc-va-ton-giao", "ban-dan-toc-tinh", "ban-ton-giao-tinh"),
    ("ban-tuyen-giao-va-dan-van-cap-uy", "ban-tuyen-giao-cap-uy", "ban-dan-van-cap-uy"),
    ("bo-nong-nghiep-va-moi-truong", "bo-nong-nghiep-va-phat-trien-nong-thon", "bo-tai-nguyen-va-moi-truong"),
    ("bo-tai-chinh", "bo-ke-hoach-va-dau-tu"),
    ("bo-xay-dung", "bo-giao-thong-van-tai"),
    ("bo-noi-vu", "bo-lao-dong-thuong-binh-va-xa-hoi"),
    ("bo-dan-toc-va-ton-giao", "uy-ban-dan-toc"),
]


@pytest.mark.parametrize("kinds", MERGED_IN_2025, ids=lambda kinds: kinds[0])
def test_departments_and_ministries_merged_in_2025_have_predecessors(kinds, post, document, resolved):
    unit_id = "" if kinds[0].startswith("bo-") else LAI_CHAU
    graph = resolved(document("a", None, *(post(NAME, "giam-doc", kind, unit_id) for kind in kinds)))
    later, *earlier = (f"Body/{unit_id or 'vn'}.{kind}" for kind in kinds)
    assert graph.ends("SUCCEEDS") == {(later, one) for one in earlier}


ALONG_UNITS = [
    # the committees of a merged province succeed each of those before, of every kind
    ((LAM_DONG, "tinh-uy"), {(LAM_DONG_BEFORE, "tinh-uy"), (BINH_THUAN, "tinh-uy"), (DAK_NONG, "tinh-uy")}),
    ((LAM_DONG, "hoi-dong-nhan-dan"), {(BINH_THUAN, "hoi-dong-nhan-dan")}),
    # a kind that began with the province: the kinds before it, of the provinces before
    ((LAM_DONG, "thads-tinh"), {(BINH_THUAN, "cuc-thads-tinh"), (DAK_NONG, "cuc-thads-tinh")}),
    # behind a department that no text names stand those merged into it
    ((LAM_DONG, "so-tai-chinh"), {(DAK_NONG, "so-tai-chinh"), (BINH_THUAN, "so-ke-hoach-va-dau-tu")}),
    ((LAM_DONG, "so-nong-nghiep-va-moi-truong"), {(BINH_THUAN, "so-tai-nguyen-va-moi-truong")}),
    # a commune, with the committee that goes by its type; a special zone that was a district
    ((THO, "dang-uy-xa"), {(TUNG_ANH, "dang-uy-xa"), ("18229-20200101", "dang-uy-thi-tran")}),
    ((CON_DAO, "dang-uy-dac-khu"), {(CON_DAO_DISTRICT, "huyen-uy")}),
    # a divided unit has two successors
    ((THANH_SEN, "uy-ban-nhan-dan"), {(DAI_NAI, "uy-ban-nhan-dan")}),
    ((HA_HUY_TAP, "uy-ban-nhan-dan"), {(DAI_NAI, "uy-ban-nhan-dan")}),
]


@pytest.mark.parametrize(("later", "earlier"), ALONG_UNITS)
def test_bodies_of_a_new_unit_succeed_those_of_the_units_it_was_made_of(
    later, earlier, post, document, resolved
):
    posts = [post(NAME, "uy-vien", kind, unit_id) for unit_id, kind in (later, *sorted(earlier))]
    graph = resolved(document("a", None, *posts))
    found = {target for source, target in graph.ends("SUCCEEDS") if source == f"Body/{'.'.join(later)}"}
    assert found == {f"Body/{unit_id}.{kind}" for unit_id, kind in earlier}


APART = [
    # another kind; a unit that did not go into it; the later body before; departments of another province
    ((LAM_DONG, "tinh-uy"), (BINH_THUAN, "hoi-dong-nhan-dan")),
    ((LAM_DONG, "tinh-uy"), (LAI_CHAU, "tinh-uy")),
    ((TUNG_ANH, "dang-uy-xa"), (THO, "dang-uy-xa")),
    ((HUE, "so-tai-chinh"), (LAI_CHAU, "so-ke-hoach-va-dau-tu")),
]


@pytest.mark.parametrize(("later", "earlier"), APART)
def test_other_bodies_succeed_nothing(later, earlier, post, document, resolved):
    posts = [post(NAME, "uy-vien", kind, unit_id) for unit_id, kind in (later, earlier)]
    graph = resolved(document("a", None, *posts))
    assert not graph.has("SUCCEEDS", f"Body/{'.'.join(later)}", f"Body/{'.'.join(earlier)}")


def test_villages_of_one_name_in_two_communes_are_not_followed(post, document, resolved):
    villages = [
        post(NAME, "truong-thon", "thon-to-dan-pho", unit_id, body="thôn 1", body_name="thôn 1")
        for unit_id in (THO, TUNG_ANH)
    ]
    graph = resolved(document("a", None, *villages))
    assert (len(graph.nodes("Body")), graph.edges("SUCCEEDS")) == (2, [])


def test_no_predecessor_is_made_up(post, document, resolved):
    graph = resolved(document("a", None, post(NAME, "bi-thu", "tinh-uy", LAM_DONG)))
    assert graph.names("Body") == ["Tỉnh ủy Lâm Đồng"]
    assert graph.edges("SUCCEEDS") == []
