import pytest

from kg.evaluate.keys import body_key, key, subject_key, title_key, unit_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uỷ ban nhân dân", "UBND"),
        ("HĐND", "Hội đồng Nhân dân"),
        ("UB MTTQ", "Ủy ban Mặt trận Tổ quốc"),
        ("Ủy ban MTTQ Việt Nam", "Ủy ban Mặt trận Tổ quốc"),
        ("TPHCM", "TP. HCM"),
        ("TP.HCM", "thành phố Hồ Chí Minh"),
        ("TP Vinh", "thành phố Vinh"),
        ("Ban Kinh tế – Ngân sách", "Ban Kinh tế - Ngân sách"),
        ("Ban Kinh tế-Ngân sách", "Ban Kinh tế Ngân sách"),
        ("BCH Trung ương Đảng", "Ban Chấp hành TW Đảng"),
        ("Hoà Bình", "Hòa Bình"),
        ("Hòa Bình", "Hòa Bình"),
        ("Chủ tịch.", "chủ  tịch"),
    ],
)
def test_two_wordings_of_one_thing_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hà Tĩnh", "Hà Tinh"),
        ("Bí thư", "Phó Bí thư"),
        ("Sở Y tế", "Sở Nội vụ"),
        ("xã Tân Thành", "phường Tân Thành"),
    ],
)
def test_different_things_keep_different_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


@pytest.mark.parametrize("nothing", [None, "", " "])
def test_nothing_has_the_empty_key(nothing: str | None) -> None:
    assert key(nothing) == ""


@pytest.mark.parametrize(
    ("body", "unit", "expected"),
    [
        ("Tỉnh ủy Hà Tĩnh", "tỉnh Hà Tĩnh", ("tỉnh ủy", "hà tĩnh")),
        ("Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh", "tỉnh Hà Tĩnh", ("tỉnh ủy", "hà tĩnh")),
        ("Đảng ủy xã Đức Thọ", "xã Đức Thọ", ("đảng ủy", "đức thọ")),
        ("Sở Tài chính tỉnh Hà Tĩnh", "tỉnh Hà Tĩnh", ("sở tài chính", "hà tĩnh")),
        ("Quận ủy Quận 5", "quận 5", ("quận ủy", "5")),
        ("Chính phủ", "", ("chính phủ", "")),
        ("Tỉnh ủy", None, ("tỉnh ủy", "")),
    ],
)
def test_a_body_is_its_kind_and_the_name_of_its_unit(
    body: str, unit: str | None, expected: tuple[str, str]
) -> None:
    assert body_key(body, unit) == expected


def test_committee_members_are_members_of_the_executive_committee() -> None:
    assert {title_key(title) for title in ("Tỉnh ủy viên", "Huyện ủy viên", "Đảng ủy viên")} == {
        title_key("Ủy viên Ban Chấp hành")
    }
    assert title_key("Ủy viên") != title_key("Ủy viên Ban Chấp hành")


def test_a_unit_its_party_organisation_and_its_congress_are_one_subject() -> None:
    subjects = (
        "xã Đức Thọ",
        "Đảng bộ xã Đức Thọ",
        "Đại hội Đảng bộ xã Đức Thọ",
        "Đại hội đại biểu Đảng bộ xã Đức Thọ",
    )
    assert {subject_key(subject) for subject in subjects} == {"đức thọ"}
    assert unit_key("thị xã Hồng Lĩnh") == "hồng lĩnh"
