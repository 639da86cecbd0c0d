"""Bodies hang on a unit's legal existence; superiors are joined, never invented."""

import pytest

from kg.resolve.bodies import Body, Unplaced, find_body
from kg.resolve.body_nodes import resolve_bodies
from kg.resolve.names import body_name, position_name

THO, THO_TOWN = "18229-20250701", "18229-20200101"
HA_TINH, HA_NOI, SAI_GON = "42-0", "01-20080801", "79-20250701"
HUONG_SON, QUAN_5, KY_ANH = "439-0", "774-0", "447-0"
MUONG_LAT = "14845-20191201"  # a township that became a commune
NAME = "Trần Hoài Mẫu"

NAMES = [
    ("dang-uy-xa", THO, None, "Đảng ủy xã Đức Thọ"),
    ("tinh-uy", HA_TINH, None, "Tỉnh ủy Hà Tĩnh"),
    ("ban-to-chuc-cap-uy", HA_TINH, None, "Ban Tổ chức Tỉnh ủy Hà Tĩnh"),
    ("uy-ban-kiem-tra-cap-uy", THO, None, "Ủy ban Kiểm tra Đảng ủy xã Đức Thọ"),
    ("ban-phap-che-hdnd", HA_TINH, None, "Ban Pháp chế Hội đồng nhân dân tỉnh Hà Tĩnh"),
    ("uy-ban-nhan-dan", HA_NOI, None, "Ủy ban nhân dân thành phố Hà Nội"),
    ("uy-ban-nhan-dan", SAI_GON, None, "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
    ("thanh-uy", SAI_GON, None, "Thành ủy Thành phố Hồ Chí Minh"),
    ("van-phong-cap-uy", SAI_GON, None, "Văn phòng Thành ủy Thành phố Hồ Chí Minh"),
    ("quan-uy", QUAN_5, None, "Quận ủy Quận 5"),
    ("uy-ban-nhan-dan", QUAN_5, None, "Ủy ban nhân dân Quận 5"),
    ("so-khac", HA_TINH, "Mẫu vật", "Sở Mẫu vật tỉnh Hà Tĩnh"),
    ("thon-to-dan-pho", THO, "thôn Bình Mẫu", "thôn Bình Mẫu"),
    ("dang-uy-thi-tran", MUONG_LAT, None, "Đảng ủy thị trấn Mường Lát"),
    ("dang-uy-xa", MUONG_LAT, None, "Đảng ủy xã Mường Lát"),
    ("quoc-hoi", None, None, "Quốc hội"),
    ("quan-khu", None, "4", "Quân khu 4"),
]


@pytest.mark.parametrize(("kind_id", "unit_id", "own_name", "expected"), NAMES)
def test_a_body_bears_its_canonical_name(kind_id, unit_id, own_name, expected, register, vocabulary):
    unit = register.units[unit_id] if unit_id else None
    assert body_name(vocabulary.bodies[kind_id], unit, own_name, vocabulary) == expected


@pytest.mark.parametrize(
    ("title_id", "kind_id", "body", "expected"),
    [
        ("bi-thu", "dang-uy-xa", "Đảng ủy xã Đức Thọ", "Bí thư Đảng ủy xã Đức Thọ"),
        (
            "chanh-van-phong",
            "van-phong-cap-uy",
            "Văn phòng Tỉnh ủy Hà Tĩnh",
            "Chánh Văn phòng Tỉnh ủy Hà Tĩnh",
        ),
        (
            "truong-ban",
            "ban-to-chuc-cap-uy",
            "Ban Tổ chức Tỉnh ủy Hà Tĩnh",
            "Trưởng ban Tổ chức Tỉnh ủy Hà Tĩnh",
        ),
        ("bo-truong", "bo-noi-vu", "Bộ Nội vụ", "Bộ trưởng Bộ Nội vụ"),
        ("chuc-chu-tich-nuoc", "chu-tich-nuoc", "Chủ tịch nước", "Chủ tịch nước"),
    ],
)
def test_a_position_prints_no_word_twice(title_id, kind_id, body, expected, vocabulary):
    assert position_name(vocabulary.titles[title_id], body, vocabulary.bodies[kind_id]) == expected


@pytest.mark.parametrize(
    ("differing", "reason"),
    [
        ({"unit": None, "unit_id": None}, "unit unresolved"),
        ({"unit": "", "unit_id": None}, "unit unresolved"),
        ({"unit_id": "00000-19000101"}, "unit unresolved"),
        ({"body_kind": None}, "body of no known kind"),
        ({"body_kind": "nothing-like-it"}, "body of no known kind"),
        ({"body_kind": "so-khac"}, "body without its own name"),
    ],
)
def test_no_body_stands_nowhere(differing, reason, post, register, vocabulary):
    finding = post(NAME, "bi-thu", "dang-uy-xa", THO, **differing)
    assert find_body(finding, register, vocabulary) == Unplaced(reason)


def test_a_central_body_needs_no_unit(post, register, vocabulary):
    finding = post(NAME, "bo-truong", "bo-noi-vu", unit=None)
    assert find_body(finding, register, vocabulary) == Body(None, "bo-noi-vu")


def test_a_body_has_labels_and_a_unit(post, document, resolved):
    graph = resolved(document("a", None, post(NAME, "bi-thu", "dang-uy-xa", THO)))
    body = graph.node("Body")
    assert (body.id, body.labels) == (f"{THO}.dang-uy-xa", ("PartyBody", "PartyCommittee"))
    assert graph.has("OF_UNIT", body.ref, f"Unit/{THO}")
    assert graph.edges("SUBORDINATE_TO") == []


def test_bodies_of_one_name_and_two_units_are_two(post, document, resolved):
    councils = [post(NAME, "chu-tich", "hoi-dong-nhan-dan", unit) for unit in (THO, THO_TOWN)]
    assert len(resolved(document("a", None, *councils)).nodes("Body")) == 2


def test_a_commission_is_part_of_the_committee_its_name_names(post, document, resolved):
    graph = resolved(document("a", None, post(NAME, "truong-ban", "ban-to-chuc-cap-uy", HA_TINH)))
    assert graph.names("Body") == ["Ban Tổ chức Tỉnh ủy Hà Tĩnh", "Tỉnh ủy Hà Tĩnh"]
    assert graph.ends("PART_OF_BODY") == {(f"Body/{HA_TINH}.ban-to-chuc-cap-uy", f"Body/{HA_TINH}.tinh-uy")}


SUPERIORS = [
    (("dang-uy-xa", THO), ("tinh-uy", HA_TINH), True),
    (("dang-uy-thi-tran", THO_TOWN), ("huyen-uy", "440-0"), True),
    (("so-y-te", HA_TINH), ("uy-ban-nhan-dan", HA_TINH), True),
    (("tinh-uy", HA_TINH), ("ban-chap-hanh-trung-uong", None), True),
    (("dang-uy-xa", THO), ("tinh-uy", "40-0"), False),
    (("dang-uy-xa", THO), ("ban-chap-hanh-trung-uong", None), False),
    (("uy-ban-nhan-dan", THO), ("hoi-dong-nhan-dan", HA_TINH), False),
]


@pytest.mark.parametrize(("lower", "upper", "expected"), SUPERIORS)
def test_a_body_is_subordinate_to(lower, upper, expected, post, document, resolved):
    posts = [post(NAME, "uy-vien", kind_id, unit_id or "") for kind_id, unit_id in (lower, upper)]
    graph = resolved(document("a", None, *posts))
    ends = (f"Body/{lower[1]}.{lower[0]}", f"Body/{upper[1] or 'vn'}.{upper[0]}")
    assert graph.has("SUBORDINATE_TO", *ends) is expected


OWN_NAMES = [
    (Body(None, "cuc-thuoc-bo", "Cục An ninh đối ngoại Bộ Công an"), ["bo-cong-an"]),
    (Body(None, "cuc-thuoc-bo", "Cục An ninh đối ngoại"), []),
    (Body(None, "vu-thuoc-bo", "Vụ Vận tải Bộ Giao thông vận tải"), []),
    (Body(HA_TINH, "ban-can-su-dang", "Ban cán sự đảng Ủy ban nhân dân tỉnh Hà Tĩnh"), ["tinh-uy"]),
    (Body(HA_TINH, "trung-tam-truyen-thong"), []),
]


@pytest.mark.parametrize(("body", "expected"), OWN_NAMES)
def test_of_several_that_may_be_above_a_body_its_name_tells_the_one(body, expected, register, vocabulary):
    central = [Body(None, kind) for kind in ("bo-cong-an", "bo-y-te", "ban-chap-hanh-trung-uong")]
    of_the_province = [Body(HA_TINH, kind) for kind in ("tinh-uy", "uy-ban-nhan-dan")]
    part, _ = resolve_bodies([body, *central, *of_the_province], register, vocabulary)
    above = [
        edge.target for edge in part.edges if edge.type == "SUBORDINATE_TO" and edge.source.endswith(body.id)
    ]
    assert [target.rpartition(".")[2] for target in above] == expected


def test_a_committee_leads_the_party_organisation_of_its_unit_only(post, document, resolved):
    posts = [
        post(NAME, "bi-thu", "dang-uy-xa", THO),
        post(NAME, "dang-vien", "dang-bo", THO),
        post(NAME, "dang-vien", "dang-bo", HA_TINH),
    ]
    graph = resolved(document("a", None, *posts))
    assert graph.ends("LEADS") == {(f"Body/{THO}.dang-uy-xa", f"Body/{THO}.dang-bo")}


SUCCESSIONS = [
    (HA_TINH, "ban-tuyen-giao-va-dan-van-cap-uy", "ban-dan-van-cap-uy", True),
    (HA_TINH, "so-tai-chinh", "so-ke-hoach-va-dau-tu", True),
    (HA_TINH, "so-ke-hoach-va-dau-tu", "so-tai-chinh", False),
    (HA_TINH, "so-tai-chinh", "so-y-te", False),
]


@pytest.mark.parametrize(("unit_id", "later", "earlier", "expected"), SUCCESSIONS)
def test_a_body_succeeds(unit_id, later, earlier, expected, post, document, resolved):
    graph = resolved(
        document("a", None, *(post(NAME, "giam-doc", kind, unit_id) for kind in (later, earlier)))
    )
    assert graph.has("SUCCEEDS", f"Body/{unit_id}.{later}", f"Body/{unit_id}.{earlier}") is expected
