"""Congresses: whose, which, in which term and on which day."""

import pytest

DAY = "2023-08-31"
TOLD = [
    # organisations in small letters
    (
        "Sáng 20/6, Đại hội đại biểu phụ nữ tỉnh Hà Tĩnh lần thứ XVII, nhiệm kỳ 2021-2026 khai mạc.",
        ("Hội Liên hiệp Phụ nữ tỉnh Hà Tĩnh", 17, "2021-2026", "2023-06-20"),
    ),
    (
        "Nghị quyết Đại hội đại biểu nông dân toàn quốc lần thứ VIII nêu rõ.",
        ("Hội Nông dân Việt Nam", 8, None, None),
    ),
    ("Ngày 4/8, Đại hội đảng bộ huyện Hương Sơn lần thứ XXII bế mạc.", ("Đảng bộ huyện Hương Sơn", 22, None, "2023-08-04")),
    ("Đại hội nông dân sản xuất giỏi lần thứ V diễn ra sôi nổi.", None),
    # a place or a number in brackets
    (
        "Ngày 9/8, Đại hội đại biểu MTTQ Việt Nam xã Kim Hoa (tỉnh Hà Tĩnh) lần thứ I, nhiệm kỳ 2025-2030 bế mạc.",
        ("Mặt trận Tổ quốc Việt Nam xã Kim Hoa", 1, "2025-2030", "2023-08-09"),
    ),
    (
        "Đại hội đại biểu Đảng bộ huyện Hương Sơn (khóa XXII), nhiệm kỳ 2020-2025 thành công.",
        ("Đảng bộ huyện Hương Sơn", 22, "2020-2025", None),
    ),
    (
        "Hội Nông dân huyện Hương Sơn tổ chức Đại hội lần thứ X nhiệm kỳ (2023-2028).",
        ("Hội Nông dân huyện Hương Sơn", 10, "2023-2028", None),
    ),
    ("Kết quả ĐHĐB Đảng bộ huyện Hương Sơn lần thứ 22.", ("Đảng bộ huyện Hương Sơn", 22, None, None)),
    # sessions of it
    (
        "Chiều 3/8, Đại hội Đảng bộ huyện Hương Sơn lần thứ XXII bước vào phiên trù bị.",
        ("Đảng bộ huyện Hương Sơn", 22, None, "2023-08-03"),
    ),
    (
        "Chiều 3/8, Hội Nông dân tỉnh Hà Tĩnh tổ chức phiên làm việc thứ nhất Đại hội đại biểu lần thứ XI.",
        ("Hội Nông dân tỉnh Hà Tĩnh", 11, None, "2023-08-03"),
    ),
    # days of something else
    (
        "Ngày mai (6/8), Đại hội Đảng bộ huyện Hương Sơn lần thứ XXII sẽ tiếp tục làm việc.",
        ("Đảng bộ huyện Hương Sơn", 22, None, None),
    ),
    (
        "Ngày 2/8, tỉnh tổ chức họp báo về Đại hội đại biểu Phụ nữ tỉnh Hà Tĩnh lần thứ XVII.",
        ("Hội Liên hiệp Phụ nữ tỉnh Hà Tĩnh", 17, None, None),
    ),
    (
        "Ngày 2/8, Ban Thường vụ tổ chức duyệt lần cuối báo cáo trình Đại hội Đảng bộ huyện Hương Sơn lần thứ XXII.",
        ("Đảng bộ huyện Hương Sơn", 22, None, None),
    ),
    # a unit in the name of somebody else
    ("Sáng 3/8, Hội Cựu giáo chức huyện Hương Sơn tổ chức Đại hội đại biểu lần thứ III.", None),
    (
        "Sáng 3/8, huyện Hương Sơn tổ chức Đại hội đại biểu lần thứ XXII.",
        ("Đảng bộ huyện Hương Sơn", 22, None, "2023-08-03"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_congress_has_its_body_number_term_and_day(read, text, expected):
    found = [one for one in read(text, on=DAY).events if one.kind == "congress"]
    assert [(one.body, one.ordinal, one.term, one.date) for one in found] == ([expected] if expected else [])


def test_the_last_day_of_a_year_is_of_that_year(read):
    text = "Sáng 30/12, Hội Nông dân tỉnh Hà Tĩnh tổ chức Đại hội đại biểu lần thứ I."
    assert [one.date for one in read(text, on="2025-12-31").events] == ["2025-12-30"]


def test_a_conference_that_takes_place_is_of_the_committee_named_behind(read):
    text = (
        "Tại Hội nghị lần thứ nhất diễn ra tối nay, Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh khóa XIX bầu Bí thư."
    )
    assert [(one.body, one.ordinal) for one in read(text).events] == [("Tỉnh ủy Hà Tĩnh", 1)]
