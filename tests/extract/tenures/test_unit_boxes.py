"""Who leads a unit, in the box of the page about it."""

import pytest

ROWS = (
    "| Tổ chức lãnh đạo | |\n| Chủ tịch UBND | Phạm Đình Khuê | |\n| Phó Chủ tịch UBND | Lê Thị Hạnh Sùng A Mộc | |\n"
    "| Chủ tịch UBMTTQ | Tạ Khương (từ 7/2025) | |\n| Bí thư Đảng ủy | Đặng Bá Thụ | |\n| Địa lý | |\n"
)
BOX = "# Di Linh (xã)\n\n| Di Linh | |\n|---|---|\n| Xã | |\n| Tỉnh | Lâm Đồng |\n{rows}\n{intro}\n"
INTRO = "**Di Linh** là một xã thuộc tỉnh Lâm Đồng, Việt Nam."
LEADERS = {
    "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Di Linh | holds",
    "Lê Thị Hạnh | Phó Chủ tịch | Ủy ban nhân dân xã Di Linh | holds",
    "Sùng A Mộc | Phó Chủ tịch | Ủy ban nhân dân xã Di Linh | holds",
    "Tạ Khương | Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam xã Di Linh | holds",
    "Đặng Bá Thụ | Bí thư | Đảng ủy xã Di Linh | holds",
}


def test_the_box_of_a_commune_names_who_leads_it(posts):
    assert posts(BOX.format(rows=ROWS, intro=INTRO), on="2025-11-10") == LEADERS


def test_a_page_whose_name_could_be_somebody_s_is_of_the_unit(read):
    page = BOX.format(rows=ROWS, intro=INTRO).replace("Di Linh", "Đức Thọ").replace("Lâm Đồng", "Hà Tĩnh")
    found = read(page, on="2025-11-10")
    assert found.kind != "life"
    assert {one.unit for one in found.tenures} == {"xã Đức Thọ"}


@pytest.mark.parametrize(
    ("rows", "intro"),
    [
        (ROWS, "**Di Linh** có nhiều đồi chè."),  # what it is, is not said
        ("| Chủ tịch UBND | Phạm Đình Khuê Lê Thị Hạnh | |\n", INTRO),  # which of them now is not said
        ("| Chủ tịch Quốc hội | Phạm Đình Khuê | |\n", INTRO),  # not the unit's
        # what else a bracket says, may be that he has gone
        ("| Chủ tịch UBND | Phạm Đình Khuê (từ trần 2020) | |\n", INTRO),
        ("| Phó Chủ tịch UBND | Phạm Đình Khuê (đã nghỉ hưu) | |\n", INTRO),
        ("| Chủ tịch UBND | Phạm Đình Khuê (đến khi giải thể) | |\n", INTRO),
        # the unit is no more
        (ROWS, "**Di Linh** là một xã cũ thuộc tỉnh Lâm Đồng, giải thể năm 2025."),
        (ROWS, "**Di Linh** là một xã từng thuộc tỉnh Lâm Đồng."),
        (ROWS, "**Di Linh** từng là một xã thuộc tỉnh Lâm Đồng."),
        (ROWS, "**Di Linh** là một xã thuộc tỉnh Lâm Đồng, bị giải thể vào năm 2025."),
        (ROWS, "**Di Linh** là một xã thuộc tỉnh Lâm Đồng cũ, nay đã sáp nhập vào xã Gung Ré."),
        ("| Người nổi tiếng | Phạm Đình Khuê | |\n", INTRO),
    ],
)
def test_other_rows_and_other_pages_name_nobody(posts, rows, intro):
    assert posts(BOX.format(rows=rows, intro=intro), on="2025-11-10") == set()


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("đến 2015", ("former", None, "2015")),
        ("2016-2021", ("former", "2016", "2021")),
        ("từ 2021", ("holds", "2021", None)),
        ("2021 - nay", ("holds", "2021", None)),
    ],
)
def test_years_behind_a_name_say_when_somebody_led_the_unit(read, note, expected):
    rows = f"| Chủ tịch UBND | Phạm Đình Khuê ({note}) | |\n"
    found = read(BOX.format(rows=rows, intro=INTRO), on="2025-11-10").tenures
    assert [(one.status, one.start, one.end) for one in found] == [expected]
