"""Who had a post in turn, under a heading that is the post: with years first, behind the name, or in cells."""

import pytest

DAY = "2023-11-10"
AFTER = "2025-11-10"
ALL_TIMES = "Danh sách Bí thư Huyện ủy Di Linh qua các thời kỳ"
TWO = {
    "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
    "Hồ Viết Rạng | Bí thư | Huyện ủy Di Linh | former",
}

LAYOUTS = {
    "years behind": "1. Phạm Đình Khuê (1976 - 1985)\n2. Đồng chí Hồ Viết Rạng: từ tháng 3/1985 đến 1990",
    "years first": "- 1976-1983: Phạm Đình Khuê (1919-2008)\n\n- Từ 1983-1991: ông Hồ Viết Rạng\n",
    "rows": "| STT | Họ và tên | Thời gian |\n|---|---|---|\n| 1 | Phạm Đình Khuê | 6/1976 - 1980 |\n| 2 | Hồ Viết Rạng | 1980 - 1985 |",
    "cells": "TT\nHọ tên\nNhiệm kỳ\n1\nPhạm Đình Khuê\n1976 - 1980\n2\nHồ Viết Rạng\n1980 - 1985\n",
    "capitals": "1- PHẠM ĐÌNH KHUÊ 9/1976 - 5/1980\n2- HỒ VIẾT RẠNG 5/1980 - 1985",
    "a note between": "Ông: Phạm Đình Khuê (1976 - 1980)\n(Đồng chí Khuê nhận việc khác)\nÔng: Hồ Viết Rạng (1980 - 1985)",
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize(
    "heading", [ALL_TIMES, "BÍ THƯ HUYỆN ỦY DI LINH (1976 - nay)", "• Bí thư Huyện ủy Di Linh:"]
)
def test_those_below_a_post_held_it_in_turn(posts, heading, layout):
    found = posts(f"Lịch sử\n\n{heading}\n{layout}", on=DAY)
    assert {row.title() for row in found} == {row.title() for row in TWO}


def test_the_years_are_those_of_the_post(read):
    text = f"{ALL_TIMES}\n1. Phạm Đình Khuê 9/1976 - 3/1980\n2. Vũ Thị Lụa: 2020 - nay\n"
    found = {(one.person, one.status, one.start, one.end) for one in read(text, on=DAY).tenures}
    assert found == {
        ("Phạm Đình Khuê", "former", "1976-09", "1980-03"),
        ("Vũ Thị Lụa", "holds", "2020", None),
    }


OPEN = {"Phạm Đình Khuê | former | 2010 | 2015", "Vũ Thị Lụa | holds | 2020 | None"}


@pytest.mark.parametrize(
    "lines",
    [
        # who wrote it, below the list
        "1. Phạm Đình Khuê (2010 - 2015)\n2. Vũ Thị Lụa (từ 2020)\n\nTạ Khương",
        "1. Phạm Đình Khuê (2010 - 2015)\n2. Vũ Thị Lụa (từ năm 2020)\n\n\n**Tạ Khương**\n",
        "1. Phạm Đình Khuê (2010 - 2015)\n2. Vũ Thị Lụa: từ 2020\nTạ Khương",
        "| 1 | Phạm Đình Khuê | 2010 - 2015 |\n| 2 | Vũ Thị Lụa | từ 2020 |\n\nTạ Khương\n",
    ],
)
def test_a_list_ends_before_who_wrote_it_and_its_last_may_have_the_post_still(read, lines):
    found = read(f"{ALL_TIMES}\n{lines}", on=DAY).tenures
    assert {f"{one.person} | {one.status} | {one.start} | {one.end}" for one in found} == OPEN


def test_the_last_of_all_times_without_years_may_have_the_post_still(posts):
    text = f"{ALL_TIMES}\n1. Phạm Đình Khuê\n2. Hồ Viết Rạng\n3. Vũ Thị Lụa\n\nTạ Khương"
    assert {row.title() for row in posts(text, on=DAY)} == {row.title() for row in TWO}


def test_two_lists_have_a_post_each(posts):
    text = "Chủ tịch UBHC huyện Di Linh:\n- Tạ Khương (1960-1965)\nBí thư Huyện ủy Di Linh:\n- Hồ Viết Rạng (1960-1963)"
    assert posts(text, on=DAY) == {
        "Tạ Khương | Chủ tịch | Ủy ban Hành chính huyện Di Linh | former",
        "Hồ Viết Rạng | Bí thư | Huyện ủy Di Linh | former",
    }


@pytest.mark.parametrize(
    "heading",
    [
        "Bí thư Tỉnh ủy Phú Thọ họp với các huyện:",
        "Những người con của tỉnh Phú Thọ (1976 - nay)",
        "Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Phú Thọ qua các thời kỳ",
    ],
)
def test_lines_of_years_under_another_heading_name_nobody(posts, heading):
    assert posts(f"Lịch sử\n\n{heading}\n\n- 1976-1983: Phạm Đình Khuê", on=AFTER) == set()


@pytest.mark.parametrize(
    "line",
    [
        "1. Phạm Đình Khuê (1919 - 2008)",  # a life
        "1. Phạm Đình Khuê nói chuyện với thanh niên",
        "Theo báo cáo (1976 - 1980)",
    ],
)
def test_who_is_named_below_a_post_without_years_did_not_hold_it_in_turn(posts, line):
    assert posts(f"Bí thư Huyện ủy Di Linh:\n{line}", on=DAY) == set()


def test_who_speaks_for_those_of_all_times_stands_in_no_list(posts):
    text = "Gặp mặt các Bí thư Huyện ủy Di Linh qua các thời kỳ tại hội trường lớn. Phạm Đình Khuê nói thay mọi người."
    assert posts(text, on=DAY) == set()
