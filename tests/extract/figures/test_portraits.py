"""Whose the numbers below a heading, a title or on a site of its own are."""

import pytest

BOX = "Diện tích tự nhiên: 846 km2\nDân số: 76.000 người, mật độ 90 người/km2"
OF_BOX = {("area_km2", 846.0), ("population", 76000.0)}


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Huyện Sơn Động", "huyện Sơn Động"),
        ("Giới thiệu chung về huyện Sơn Động, tỉnh Bắc Giang", "huyện Sơn Động"),
        ("Vị trí địa lý, dân cư huyện Sơn Động | Cổng thông tin", "huyện Sơn Động"),
        # a title that says more is of a piece of news
        ("Huyện Sơn Động khởi công khu công nghiệp", None),
        ("Phát triển du lịch ở huyện Sơn Động", None),
        ("Giới thiệu chung", None),
    ],
)
def test_a_page_whose_title_is_a_unit_tells_its_sizes(read, title, unit):
    found = {(one.subject, one.variable, one.value) for one in read(BOX, title=title).figures}
    assert found == ({(unit, *size) for size in OF_BOX} if unit else set())


@pytest.mark.parametrize(
    ("url", "before", "unit"),
    [
        ("https://sondong.bacgiang.gov.vn/a", "", "huyện Sơn Động"),
        ("https://sondong.bacgiang.gov.vn/a", "Làm đường ở xã Yên Định.\n", None),
        ("https://sondong.example.vn/a", "", None),
        # the name of a commune before that of its district; that of a province is of no ward
        ("https://hoaichau-hoainhon.binhdinh.gov.vn/a", "", "xã Hoài Châu"),
        ("https://binhdinh.gov.vn/a", "", None),
    ],
)
def test_a_page_of_a_district_that_names_no_unit_is_about_it(read, url, before, unit):
    found = {(one.subject, one.variable, one.value) for one in read(before + BOX, url=url).figures}
    assert found == ({(unit, *size) for size in OF_BOX} if unit else set())


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("LÂM ĐỒNG (Lâm Đồng + Bình Thuận)\nĐơn vị hành chính: 124", "tỉnh Lâm Đồng"),
        ("Tỉnh Lâm Đồng\nTrung tâm hành chính: Đà Lạt", "tỉnh Lâm Đồng"),
        ("**XÃ ĐỒNG VĂN**", "xã Đồng Văn"),
        ("2.1. Tổng quan về tỉnh Lâm Đồng trước khi sáp nhập", "tỉnh Lâm Đồng"),
        # a line that says more is no heading
        ("Lâm Đồng đẩy nhanh giải ngân\nTổng vốn: 20 tỷ đồng", None),
        ("Tin mới", None),
    ],
)
def test_lines_below_a_heading_are_of_its_unit(read, heading, unit):
    found = {(one.subject, one.variable, one.value) for one in read(f"{heading}\n{BOX}").figures}
    assert found == ({(unit, *size) for size in OF_BOX} if unit else set())


def test_a_heading_ends_what_is_told_of_the_one_before(read):
    text = (
        "Quảng Trị (Quảng Bình + Quảng Trị)\nDiện tích: 12,7 nghìn km2\nDân số: 1,870,000 người\n\n"
        "Vĩnh Long (Bến Tre + Trà Vinh + Vĩnh Long)\nDiện tích: 6,3 nghìn km2\nDân số: 4,257,000 người"
    )
    assert [(one.subject, one.value) for one in read(text).figures] == [
        ("tỉnh Quảng Trị", 12700.0),
        ("tỉnh Quảng Trị", 1870000.0),
        ("tỉnh Vĩnh Long", 6300.0),
        ("tỉnh Vĩnh Long", 4257000.0),
    ]


def test_the_total_of_a_box_of_inhabitants_is_the_population(read):
    text = "Đô Lương\nHuyện\nHuyện Đô Lương\nDiện tích350,5 km²\nDân số (2019)\nTổng cộng213.540 người[2]\n"
    assert [(one.subject, one.value) for one in read(text).figures] == [
        ("huyện Đô Lương", 350.5),
        ("huyện Đô Lương", 213540.0),
    ]
    assert not read("Huyện Đô Lương tập huấn.\nTổng cộng 213.540 người dự.").figures


def test_a_box_with_bars_is_a_box(read):
    text = (
        "Kim Hoa\n| | |\nXã | | |\nXã Kim Hoa | | |\nHuyện | Hương Sơn | |\n"
        "Diện tích | 35,2 km² | |\nDân số (2019) | | |\nTổng cộng | 8.120 người[2] | |\n"
    )
    assert [(one.subject, one.value) for one in read(text).figures] == [
        ("xã Kim Hoa", 35.2),
        ("xã Kim Hoa", 8120.0),
    ]
