"""Numbers of the largest and the smallest: each goes to the unit that is so."""

import pytest

TOLD = [
    # a province without its type word begins a sentence that goes on about it
    (
        "Nghệ An vẫn nằm trong nhóm đầu, với diện tích 16.487 km2. Trong đó, Hưng Yên đứng cuối bảng với diện tích 2.514 km2.",
        [("tỉnh Nghệ An", "area_km2", 16487.0), ("tỉnh Hưng Yên", "area_km2", 2514.0)],
    ),
    (
        "Xếp sau Lâm Đồng về diện tích là tỉnh Gia Lai với diện tích 21.576 km2.",
        [("tỉnh Gia Lai", "area_km2", 21576.0)],
    ),
    ("Hải Dương được sáp nhập vào Hải Phòng, tạo đơn vị mới với dân số 4.662.000 người.", []),
    ("Nghệ An trồng rừng ở xã Kim Liên, với diện tích 120 ha.", []),
    (
        "Xã ít dân nhất là xã Sơn Kim 2. Phường có diện tích nhỏ nhất tỉnh là phường Trần Phú với 1,9 km2.",
        [("phường Trần Phú", "area_km2", 1.9)],
    ),
    (
        "Tính đến nay, xã có dân số đông nhất huyện là xã Kim Hoa (giáp Lào), với gần 14.300 người.",
        [("xã Kim Hoa", "population", 14300.0)],
    ),
    (
        "Xã rộng nhất tỉnh Hà Tĩnh là xã Sơn Kim 1, rộng hơn 223 km2.",
        [("xã Sơn Kim 1", "area_km2", 223.0)],
    ),
    (
        "Đông dân nhất là phường Thành Sen với 98.700 người; ít dân nhất là xã Sơn Hồng với 4.150 người.",
        [("phường Thành Sen", "population", 98700.0), ("xã Sơn Hồng", "population", 4150.0)],
    ),
    (
        "Về dân số, đứng sau là Nghệ An với hơn 3,8 triệu người, Hải Phòng với 4,66 triệu người.",
        [("tỉnh Nghệ An", "population", 3800000.0), ("thành phố Hải Phòng", "population", 4660000.0)],
    ),
    (
        "Dân số phường Thành Sen đông hơn phường Trần Phú (Hà Tĩnh, khoảng 61.200 người).",
        [("phường Trần Phú", "population", 61200.0)],
    ),
    (
        "Phường Trần Phú là phường có dân số lớn nhất tỉnh với 61.200 người trên diện tích 21,4 km2.",
        [("phường Trần Phú", "population", 61200.0), ("phường Trần Phú", "area_km2", 21.4)],
    ),
    (
        "Xã có dân số thấp nhất là xã Sơn Hồng. Sau sáp nhập, xã rộng 209 km2, dân số chỉ hơn 4.150 người.",
        [("xã Sơn Hồng", "area_km2", 209.0), ("xã Sơn Hồng", "population", 4150.0)],
    ),
    (
        "Huyện Hương Sơn có xã Kim Hoa diện tích 35,2 km2, dân số 8.100 người.",
        [("xã Kim Hoa", "area_km2", 35.2), ("xã Kim Hoa", "population", 8100.0)],
    ),
    (
        "Tiếp đến là xã Kim Hoa (nhập từ 2 xã) có 35,2 km2 (đạt 70% tiêu chuẩn), dân số 8.100 người.",
        [("xã Kim Hoa", "area_km2", 35.2), ("xã Kim Hoa", "population", 8100.0)],
    ),
    (
        "Hà Tĩnh nhiều năm nay vẫn là tỉnh có dân số ít nhất vùng, với khoảng 1.310.500 người.",
        [("tỉnh Hà Tĩnh", "population", 1310500.0)],
    ),
    (
        "Xã Sơn Hồng ở huyện Hương Sơn sẽ có dân số 4.150 người, còn xã Kim Hoa ở huyện Hương Sơn sẽ có "
        "8.100 dân số.",
        [("xã Sơn Hồng", "population", 4150.0), ("xã Kim Hoa", "population", 8100.0)],
    ),
    (
        "Xã Sơn Hồng rộng 209 km2, nhưng Sơn Hồng lại là xã có dân số thấp nhất, chỉ 4.150 người.",
        [("xã Sơn Hồng", "area_km2", 209.0), ("xã Sơn Hồng", "population", 4150.0)],
    ),
    ("Xã Sơn Hồng có dân số dự kiến khoảng 4.150 người.", [("xã Sơn Hồng", "population", 4150.0)]),
    (
        "Huyện Đô Lương có huyện lỵ là thị trấn Đô Lương. Hiện nay, Đô Lương có 213.540 nhân khẩu.",
        [("huyện Đô Lương", "population", 213540.0)],
    ),
    (
        "Thành lập quận trên cơ sở toàn bộ diện tích của phường Đông Ngạc; 78,1 ha diện tích tự nhiên và 20.860 "
        "nhân khẩu của phường Xuân Đỉnh.",
        [],
    ),
    (
        "Tỉnh Gia Lai được thành lập trên cơ sở hợp nhất hai tỉnh Gia Lai và Bình Định. Sau sắp xếp, nơi đây "
        "có diện tích hơn 21.570 km2.",
        [("tỉnh Gia Lai", "area_km2", 21570.0)],
    ),
    (
        "Hương Sơn, là huyện miền núi của tỉnh Hà Tĩnh, có diện tích hơn 109 ngàn ha với 36.100 hộ dân.",
        [("huyện Hương Sơn", "area_km2", 1090.0), ("huyện Hương Sơn", "households", 36100.0)],
    ),
    # of others, or of nobody that is named
    ("Vùng đất này là cửa ngõ của tỉnh Hà Tĩnh, có diện tích 109 km2.", []),
    ("Đây là phường lập từ việc nhập phường Nam Hà và Bắc Hà, có diện tích 3,1 km2.", []),
    ("Hai xã Sơn Kim 1 và Sơn Kim 2 của huyện Hương Sơn có diện tích tự nhiên 430 km2.", []),
    ("Khu công nghiệp chiếm 40% diện tích phường Trần Phú với 560 ha.", []),
    ("Khu đô thị mới ở phường Trần Phú, tổng diện tích 14 ha, sắp khởi công.", []),
    ("Dân số phường Trần Phú tăng nhanh; hội trại có sự góp mặt của phường với 120 người.", []),
    ("Hội thao của phường Trần Phú (1.200 người) bế mạc.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_number_is_of_the_unit_that_is_the_largest_or_the_smallest(read, text, expected):
    found = [(one.subject, one.variable, one.value) for one in read(text).figures]
    assert sorted(found) == sorted(expected)


def test_what_is_merged_under_its_own_name_has_a_size_before_and_after(read):
    text = (
        "Hợp nhất tỉnh Hà Giang (diện tích 7.927 km2) và tỉnh Tuyên Quang (diện tích 5.868 km2) để thành lập "
        "tỉnh Tuyên Quang. Sau hợp nhất, tỉnh Tuyên Quang dự kiến có diện tích 13.795 km2."
    )
    assert [(one.subject, one.value, one.modality) for one in read(text).figures] == [
        ("tỉnh Hà Giang", 7927.0, "stated"),
        ("tỉnh Tuyên Quang", 5868.0, "stated"),
        ("tỉnh Tuyên Quang", 13795.0, "planned"),
    ]


def test_the_size_of_one_of_the_parts_is_not_that_of_the_result(read):
    text = (
        "Sáp nhập xã Kim Hoa và xã Sơn Phúc vào thành phố Vinh, trong đó phường Trung Đô rộng nhất với "
        "diện tích 9,4 km2."
    )
    assert all(change.area_km2 is None for change in read(text).unit_changes)


def test_delegates_come_from_the_organisations_of_the_party(read):
    text = (
        "Đại hội đại biểu Đảng bộ xã Kim Hoa khai mạc, có 140 đại biểu chính thức đại diện cho 870 đảng viên "
        "đến từ 31 chi, đảng bộ cơ sở."
    )
    assert {(one.variable, one.value) for one in read(text).figures} == {
        ("delegates", 140.0),
        ("party_members", 870.0),
        ("party_organisations", 31.0),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Đại hội Đảng bộ xã Kim Hoa khai mạc. Đại hội đã bầu 14 đại biểu chính thức dự Đại hội Đảng bộ huyện.",
        "Đảng bộ xã Kim Hoa tổ chức Đại hội. Đại hội còn có 22 đại biểu dự thính.",
        "Dự Đại hội Đoàn xã có Phó Bí thư Đảng ủy xã Kim Hoa và 95 đại biểu chính thức dự Đại hội.",
    ],
)
def test_who_is_sent_on_or_listens_or_is_of_others_is_no_delegate(read, text):
    assert not read(text).figures


def test_what_borders_on_a_unit_is_not_what_the_text_is_about(read):
    text = (
        "Huyện Nậm Nhùn nằm ở vùng cao. Phía đông giáp huyện Sìn Hồ, phía bắc giáp huyện Mường Tè. Huyện có dân "
        "số 29.100 người."
    )
    assert [one.subject for one in read(text).figures] == ["huyện Nậm Nhùn"]
