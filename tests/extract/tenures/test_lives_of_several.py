"""Lives of several people in one text, each below its name."""

import pytest

TODAY = "2026-03-20"

TWO = (
    "VŨ KHẮC MỘC\nỦy viên Ban Thường vụ Tỉnh ủy, Bí thư Đảng ủy phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng\n{career}\n"
    "10/2015 - 6/2020: Bí thư Huyện ủy Di Linh, tỉnh Lâm Đồng.\n"
    "Tháng 7/2020 - 6/2025: Phó Bí thư Tỉnh ủy Lâm Đồng.\n\n"
    "{name}\nPhó Chủ tịch Thường trực UBND Tỉnh\n{career}\n"
    "12/2010 - 4/2015: Trưởng ban Tuyên giáo Huyện ủy Đăk Glei, tỉnh Kon Tum;\n"
    "7/2025 đến nay: Phó Chủ tịch Thường trực UBND tỉnh Quảng Ngãi."
)
FIRST = {
    "Vũ Khắc Mộc | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | holds",
    "Vũ Khắc Mộc | Bí thư | Đảng ủy phường Xuân Hương - Đà Lạt | holds",
    "Vũ Khắc Mộc | Bí thư | Huyện ủy Di Linh | former",
    "Vũ Khắc Mộc | Phó Bí thư | Tỉnh ủy Lâm Đồng | former",
}


@pytest.mark.parametrize(
    "career", ["Quá trình công tác", "Quá trình công tác:", "- Tiểu sử tóm tắt", "Lý lịch trích ngang:"]
)
@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Y Khuê", "Y Khuê"),
        ("2. Ông Tạ Khương", "Tạ Khương"),
        ("Họ và tên: HỒ VIẾT RẠNG", "Hồ Viết Rạng"),
        ("**Mai Thị Lụa**", "Mai Thị Lụa"),
    ],
)
def test_each_life_is_that_of_the_name_above_it(posts, career, name, person):
    assert posts(TWO.format(career=career, name=name), on=TODAY, title="Vũ Khắc Mộc") == FIRST | {
        f"{person} | Trưởng ban | Ban Tuyên giáo Huyện ủy Đăk Glei | former",
        f"{person} | Phó Chủ tịch Thường trực | Ủy ban nhân dân tỉnh Quảng Ngãi | holds",
    }


def test_a_life_below_one_name_has_the_unit_that_the_text_is_about(posts):
    text = (
        "Lâm Đồng có phó chủ tịch mới\nTạ Khương\nPhó Chủ tịch UBND tỉnh\nNgày sinh: 1/2/1970\nQuá trình công tác\n"
        "2010 - 2015: Bí thư Huyện ủy Di Linh."
    )
    assert posts(text, on=TODAY) == {
        "Tạ Khương | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        "Tạ Khương | Bí thư | Huyện ủy Di Linh | former",
    }


@pytest.mark.parametrize(
    "text",
    [
        # nobody stands alone above it
        "Quá trình công tác\n2010 - 2015: Bí thư Huyện ủy Di Linh.",
        "Huyện ủy Di Linh họp\nQuá trình công tác\n2010 - 2015: Bí thư Huyện ủy Di Linh.",
        # somebody else is named in between
        "Tin ảnh\nTạ Khương\nẢnh của Hồ Viết Rạng\nQuá trình công tác\n2010 - 2015: Bí thư Huyện ủy Di Linh.",
        # no heading of a life: a caption
        "Tin ảnh\nTạ Khương\nQuá trình công tác cho thấy nhiều việc khó.\n2010 - 2015: Bí thư Huyện ủy Di Linh.",
    ],
)
def test_other_lines_head_no_life(posts, text):
    assert posts(text, on=TODAY) == set()
