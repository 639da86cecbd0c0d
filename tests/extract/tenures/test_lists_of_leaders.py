"""Lists of leaders, line by line: names in capitals, years of birth, headings that are a body or a unit."""

import pytest

OLD = "2023-05-10"
NEW = "2025-09-10"

LINES = [
    # capitals, also where the surname is another word
    (
        "NINH VĂN TẠNG - ỦY VIÊN BTV TỈNH ỦY LÂM ĐỒNG",
        "Ninh Văn Tạng | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng",
    ),
    ("MAI VIẾT RẠNG - Bí thư Tỉnh ủy Lâm Đồng", "Mai Viết Rạng | Bí thư | Tỉnh ủy Lâm Đồng"),
    ("HỒ THỊ LỤA (1970), Phó Bí thư Tỉnh ủy Lâm Đồng", "Hồ Thị Lụa | Phó Bí thư | Tỉnh ủy Lâm Đồng"),
    ("- ĐOÀN VĂN MỘC, Bí thư Huyện ủy Di Linh", "Đoàn Văn Mộc | Bí thư | Huyện ủy Di Linh"),
    # a year of birth between the name and the post
    ("- Lữ Hoài Mộc (1968), Phó Bí thư Tỉnh ủy Lâm Đồng", "Lữ Hoài Mộc | Phó Bí thư | Tỉnh ủy Lâm Đồng"),
    ("- Y Khuê (1977), Phó Bí thư Tỉnh ủy Lâm Đồng", "Y Khuê | Phó Bí thư | Tỉnh ủy Lâm Đồng"),
    ("- U Khuê (1980), Phó Bí thư Tỉnh ủy Lâm Đồng", "U Khuê | Phó Bí thư | Tỉnh ủy Lâm Đồng"),
    # first names of the highlands, with either apostrophe
    ("Bà H'Sen Kđoh, Phó Bí thư Tỉnh ủy Lâm Đồng", "H'Sen Kđoh | Phó Bí thư | Tỉnh ủy Lâm Đồng"),
    ("Bà H’Sen Kđoh, Phó Bí thư Tỉnh ủy Lâm Đồng", "H’Sen Kđoh | Phó Bí thư | Tỉnh ủy Lâm Đồng"),
    (
        "Ông Y Khuê Niê K’Đăm - Phó Bí thư Tỉnh ủy Lâm Đồng",
        "Y Khuê Niê K’Đăm | Phó Bí thư | Tỉnh ủy Lâm Đồng",
    ),
    ("Phó Bí thư Huyện ủy Di Linh K’Tem Mộc kết luận.", "K’Tem Mộc | Phó Bí thư | Huyện ủy Di Linh"),
]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_a_line_of_a_list_is_read(posts, line, expected):
    assert posts(line, on=OLD) == {f"{expected} | holds"}


@pytest.mark.parametrize(
    "line",
    [
        "ĐOÀN ĐẠI BIỂU - PHÓ TRƯỞNG ĐOÀN",
        "HỒ SƠ CÁN BỘ: PHÓ BÍ THƯ TỈNH ỦY LÂM ĐỒNG",
        "MAI KHAI MẠC ĐẠI HỘI",
        "Hồ Lam: Chủ tịch UBND xã phát lệnh trồng cây",
        "LÃNH ĐẠO HUYỆN DI LINH - PHÓ BÍ THƯ HUYỆN ỦY",
        "Ông K’Tem, Phó Bí thư Tỉnh ủy Lâm Đồng",  # a given name alone
        "Huyện ủy U Minh Thượng, Phó Bí thư trực đảng",
    ],
)
def test_what_only_looks_like_such_a_line_names_nobody(posts, line):
    assert posts(line, on=OLD) == set()


def test_a_weak_surname_is_enough_before_a_colon_and_a_post(posts):
    text = "LÃNH ĐẠO UBND XÃ GUNG RÉ\n1. Vũ Khắc Mộc: Chủ tịch\n2. Hồ Viết Rạng: Phó Chủ tịch"
    body = "Ủy ban nhân dân xã Gung Ré"
    assert posts(text, on=OLD) == {
        f"Vũ Khắc Mộc | Chủ tịch | {body} | holds",
        f"Hồ Viết Rạng | Phó Chủ tịch | {body} | holds",
    }


def test_an_authority_is_of_the_unit_above_it_and_not_of_that_in_which_it_lies(posts):
    text = "DANH SÁCH LÃNH ĐẠO PHƯỜNG VINH LỘC, TỈNH NGHỆ AN\n\nỦY BAN NHÂN DÂN\nChủ tịch: Phan Trọng Mộc"
    assert posts(text, on=NEW) == {"Phan Trọng Mộc | Chủ tịch | Ủy ban nhân dân phường Vinh Lộc | holds"}


def test_a_post_ends_with_its_line(posts):
    text = (
        "Xã Gung Ré\nTẠ VĂN MỘC - Chủ tịch UBND\nVŨ THỊ LỤA - Phó Chủ tịch UBND\n\nThị trấn Di Linh\nNgày hội"
    )
    assert posts(text, on=OLD) == {
        "Tạ Văn Mộc | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
        "Vũ Thị Lụa | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
    }


@pytest.mark.parametrize(
    "text",
    [
        # a line that is broken off in the midst of a name: which unit it is, the next line tells
        "Hội nghị của tỉnh Lâm Đồng. Dự có ông Tạ Văn Mộc, Chủ tịch UBND\nhuyện Di Linh và nhiều đại biểu.",
        "Hội nghị của tỉnh Lâm Đồng. Dự có ông Tạ Văn Mộc, Phó Chủ tịch\nxã Gung Ré và nhiều đại biểu.",
    ],
)
def test_a_post_broken_off_has_no_other_unit(posts, text):
    assert posts(text, on=OLD) == set()


def test_a_body_heads_the_lines_below_it_up_to_what_is_no_such_line(posts):
    text = (
        "Lãnh đạo tỉnh Lâm Đồng\n\nỦy ban MTTQ Việt Nam tỉnh\nTẠ VĂN MỘC - Chủ tịch\nHồ Viết Rạng, Phó Chủ tịch\n"
        "Buổi lễ kết thúc lúc 11 giờ.\nVŨ THỊ LỤA - Phó Chủ tịch"
    )
    assert posts(text, on=OLD) == {
        "Tạ Văn Mộc | Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng | holds",
        "Hồ Viết Rạng | Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng | holds",
    }


def test_a_heading_holds_over_lines_of_posts_before_names_and_names_its_unit_in_capitals(posts):
    text = (
        "LÃNH ĐẠO HUYỆN DI LINH, TỈNH LÂM ĐỒNG\n\nỦY BAN NHÂN DÂN HUYỆN\nChủ tịch: Ông Tạ Khương\n"
        "Phó Chủ tịch: Bà Vũ Thị Lụa\nPhòng Nội vụ\nTrưởng phòng: Ông Trần Đình Xã\nPhó Trưởng phòng: Bà Lê Thị Khóa\n"
        "Hết giờ làm việc.\nPhó Chủ tịch: Ông Hồ Viết Rạng"
    )
    assert posts(text, on=OLD) == {
        "Tạ Khương | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        "Vũ Thị Lụa | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        "Trần Đình Xã | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
        "Lê Thị Khóa | Phó Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
    }


CARDS = (
    "Lãnh đạo huyện Di Linh, tỉnh Lâm Đồng\n\nỦy ban nhân dân huyện\nÔng Tạ Khương\nChủ tịch\nĐiện thoại: 0263 387\n"
    "VŨ THỊ LỤA\nPhó Chủ tịch\nEmail: lua@example.vn\n\nHội đồng nhân dân huyện\n2. Bà Bùi Thị Hạc\nPhó Chủ tịch"
)


def test_cards_of_a_name_a_post_and_a_number_under_a_heading_are_read(posts):
    assert posts(CARDS, on=OLD) == {
        "Tạ Khương | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        "Vũ Thị Lụa | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        "Bùi Thị Hạc | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
    }


@pytest.mark.parametrize(
    "text",
    [
        # a signature: the post stands above the name
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTạ Khương\nPHÓ CHỦ TỊCH\nVũ Thị Lụa",
        # no heading, and no body with the post; or something between the name and the post
        "Huyện Di Linh\nÔng Tạ Khương\nChủ tịch",
        "Ủy ban nhân dân huyện Di Linh\nÔng Tạ Khương\nHọp mỗi tuần.\nChủ tịch",
        "Ủy ban nhân dân huyện Di Linh\nÔng Tạ Khương\nChủ tịch vắng mặt.",
    ],
)
def test_other_lines_below_a_name_give_it_no_post(posts, text):
    assert posts(f"Tin trong ngày\n{text}", on=OLD) == set()


def test_rows_of_a_table_may_name_people_of_the_highlands(posts):
    text = (
        "# Lãnh đạo xã Gung Ré, tỉnh Lâm Đồng\n\n| STT | Họ và tên | Chức vụ |\n|---|---|---|\n"
        "| 1 | Tạ Khương | Chủ tịch HĐND xã |\n| 2 | Y Khuê Niê | Chủ tịch UBND xã |"
    )
    assert posts(text, on=NEW) == {
        "Tạ Khương | Chủ tịch | Hội đồng nhân dân xã Gung Ré | holds",
        "Y Khuê Niê | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
    }


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("UBND các huyện, thành phố", "Ủy ban nhân dân"),
        ("II. Ủy ban nhân dân 12 huyện, thành phố:", "Ủy ban nhân dân"),
        ("HĐND các huyện, thành phố thuộc tỉnh", "Hội đồng nhân dân"),
    ],
)
def test_authorities_of_several_units_head_the_units_below_them(posts, heading, body):
    text = (
        f"Lãnh đạo tỉnh Lâm Đồng\n\n{heading}\nTP Bảo Lộc\nTẠ VĂN MỘC - Chủ tịch\nVŨ THỊ LỤA - Phó Chủ tịch\n\n"
        "2. Huyện Di Linh:\n- Hồ Viết Rạng - Chủ tịch"
    )
    assert posts(text, on=OLD) == {
        f"Tạ Văn Mộc | Chủ tịch | {body} thành phố Bảo Lộc | holds",
        f"Vũ Thị Lụa | Phó Chủ tịch | {body} thành phố Bảo Lộc | holds",
        f"Hồ Viết Rạng | Chủ tịch | {body} huyện Di Linh | holds",
    }


@pytest.mark.parametrize(
    "heading",
    ["Danh sách các huyện, thành phố", "UBND các huyện, thành phố chịu trách nhiệm thi hành quyết định này"],
)
def test_other_lines_give_the_units_below_them_no_authority(posts, heading):
    assert posts(f"{heading}\nTP Bảo Lộc\nTẠ VĂN MỘC - Chủ tịch", on=OLD) == set()


def test_who_leads_a_province_is_not_of_the_one_commune_that_its_list_names(posts):
    text = (
        "# Tỉnh ủy Lâm Đồng\n\nBan Thường vụ khóa I\n- Tạ Khương (1970), Phó Bí thư Tỉnh ủy\n"
        "- Hồ Viết Rạng (1971), Trưởng ban Tổ chức Tỉnh ủy\n- Vũ Thị Lụa (1972), Phó Bí thư Tỉnh ủy\n"
        "- Phạm Đình Mộc (1973), Bí thư Đảng ủy, Chủ tịch HĐND phường Xuân Hương - Đà Lạt"
    )
    assert posts(text, on=NEW) == {
        "Tạ Khương | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
        "Hồ Viết Rạng | Trưởng ban | Ban Tổ chức Tỉnh ủy Lâm Đồng | holds",
        "Vũ Thị Lụa | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
        "Phạm Đình Mộc | Bí thư | Đảng ủy phường Xuân Hương - Đà Lạt | holds",
        "Phạm Đình Mộc | Chủ tịch | Hội đồng nhân dân phường Xuân Hương - Đà Lạt | holds",
    }


# a heading with what its unit lies in, and the body of a row's second post
WITH_PARENTS = [
    ("Hội Cựu chiến binh huyện Di Linh (Lâm Đồng)", "Ủy viên BCH Hội Cựu chiến binh tỉnh", "Hội Cựu chiến binh huyện Di Linh"),
    ("Ban Thường vụ Huyện đoàn Di Linh, tỉnh Lâm Đồng:", "Phó Chủ tịch Hội LHTN huyện", "Huyện đoàn Di Linh"),
    ("Hội Cựu chiến binh huyện Di Linh", "Huyện ủy viên", "Hội Cựu chiến binh huyện Di Linh"),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "also", "body"), WITH_PARENTS)
@pytest.mark.parametrize(
    "row", ["- Ủy viên Thường vụ: Tạ Văn Kiệm ({})", "Ủy viên Ban Thường vụ: Tạ Văn Kiệm - {}"]
)
def test_a_post_printed_behind_a_name_heads_no_rows_below_it(posts, heading, also, body, row):
    text = f"{heading}\n{row.format(also)}\nỦy viên Ban Thường vụ: Phạm Đình Khuê"
    found = {one for one in posts(text, on=OLD) if one.startswith("Phạm Đình Khuê")}
    assert found == {f"Phạm Đình Khuê | Ủy viên Ban Thường vụ | {body} | holds"}


def test_an_office_that_is_not_named_heads_no_list(posts):
    text = "Điện thoại UBND huyện Di Linh, tỉnh Lâm Đồng\nVăn phòng\nChánh VP: Phạm Đình Khuê - 0912 000 111"
    assert not posts(text, on=OLD)


LEADERS = {
    "Tạ Khương | Bí thư | Đảng ủy xã Di Linh | holds",
    "Tạ Khương | Chủ tịch | Hội đồng nhân dân xã Di Linh | holds",
    "Hồ Viết Rạng | Chủ tịch | Ủy ban nhân dân xã Di Linh | holds",
}
CARDS_WITHOUT_HEADINGS = {
    "cells": "STT\nHọ và tên\nChức vụ\nĐiện thoại\n1\nTạ Khương\nBí thư Đảng ủy, Chủ tịch HĐND xã\n0263 111 222\n2\n"
    "Hồ Viết Rạng\nChủ tịch UBND xã\n0263 111 333",
    "the post above the name": "1. Bí thư Đảng ủy, Chủ tịch HĐND xã\nHọ và tên: Tạ Khương\nEmail: khuong@example.vn\n2. Chủ tịch "
    "UBND xã\nHọ và tên: Hồ Viết Rạng\nEmail: rang@example.vn",
    "a line between": "Tạ Khương\nBí thư Đảng ủy, Chủ tịch HĐND xã\nXem chi tiết\nHồ Viết Rạng\nChủ tịch UBND xã\nXem chi tiết",
    "portraits": "![Tạ Khương](/anh/1.jpg)\n**Tạ Khương**\n*Bí thư Đảng ủy, Chủ tịch HĐND xã*\n- Số điện thoại: 0263 111\n"
    "![Hồ Viết Rạng](/anh/2.jpg)\n**Hồ Viết Rạng**\n*Chủ tịch UBND xã*",
}


@pytest.mark.parametrize("cards", CARDS_WITHOUT_HEADINGS.values(), ids=CARDS_WITHOUT_HEADINGS)
def test_cards_whose_posts_print_their_body_need_no_heading(posts, cards):
    assert posts(f"Danh sách lãnh đạo xã Di Linh, tỉnh Lâm Đồng\n{cards}\n", on=NEW) == LEADERS


CARDS_FROM_THE_FIRST_LINE = {
    "posts": "Tạ Khương\nBí thư Đảng ủy xã Di Linh, tỉnh Lâm Đồng\nVũ Khắc Hạnh\nChủ tịch UBND xã\n",
    "numbers": "Tạ Khương\nBí thư Đảng ủy xã Di Linh, tỉnh Lâm Đồng\nĐiện thoại: 0263 111\nVũ Khắc Hạnh\nChủ tịch UBND xã\n"
    "Điện thoại: 0263 112\n",
    "births": "Tạ Khương\nSinh năm: 1975\nChức vụ: Bí thư Đảng ủy xã Di Linh, tỉnh Lâm Đồng\nVũ Khắc Hạnh\nSinh năm: 1980\n"
    "Chức vụ: Chủ tịch UBND xã Di Linh\n",
}


@pytest.mark.parametrize("cards", CARDS_FROM_THE_FIRST_LINE.values(), ids=CARDS_FROM_THE_FIRST_LINE)
def test_a_text_that_begins_with_the_cards_of_two_is_nobody_s_life(posts, cards):
    assert posts(cards, on=NEW) == {
        "Tạ Khương | Bí thư | Đảng ủy xã Di Linh | holds",
        "Vũ Khắc Hạnh | Chủ tịch | Ủy ban nhân dân xã Di Linh | holds",
    }


def test_who_came_before_or_after_is_no_card_of_a_list(posts):
    life = "Tạ Khương\nSinh năm 1950\nChủ tịch UBND tỉnh Lâm Đồng\nNhiệm kỳ 2005 - 2010\n"
    others = "Tiền nhiệm\nVũ Khắc Hạnh\nChủ tịch UBND tỉnh Lâm Đồng\n"
    assert posts(life + others, on=NEW) == {
        f"{one} | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | former" for one in ("Tạ Khương", "Vũ Khắc Hạnh")
    }


TWO_LINES = (
    "Tạ Khương\nỦy viên BTV Tỉnh ủy Lâm Đồng\nBí thư Huyện ủy Di Linh\nHồ Viết Rạng\nỦy viên BTV Huyện ủy\n"
    "Chủ tịch UBND huyện\nVũ Thị Lụa\nPhó Chủ tịch UBND huyện"
)


@pytest.mark.parametrize("heading", ["Tin ngắn", "Lãnh đạo huyện Di Linh, tỉnh Lâm Đồng"])
def test_two_lines_of_posts_below_a_name_are_all_of_whom_it_names(posts, heading):
    assert posts(f"{heading}\n{TWO_LINES}\n", on=OLD) == {
        "Tạ Khương | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | holds",
        "Tạ Khương | Bí thư | Huyện ủy Di Linh | holds",
        "Hồ Viết Rạng | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | holds",
        "Hồ Viết Rạng | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        "Vũ Thị Lụa | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
    }


@pytest.mark.parametrize("line", ["15/11/2025\n", "\n"])
def test_who_wrote_a_list_has_no_post_of_those_below(posts, line):
    cards = "Bí thư Đảng ủy xã\nTạ Khương\nChủ tịch UBND xã\nPhạm Đình Khuê"
    found = posts(f"Tin xã Di Linh, tỉnh Lâm Đồng\nVũ Thị Lụa\n{line}{cards}\n", on=NEW)
    assert found == {
        "Tạ Khương | Bí thư | Đảng ủy xã Di Linh | holds",
        "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Di Linh | holds",
    }


def test_an_entry_of_a_menu_makes_no_list_one_of_the_past(posts):
    menu = "- Lãnh đạo qua các thời kỳ\n- Liên hệ"
    text = f"Lãnh đạo xã Di Linh, tỉnh Lâm Đồng\n{menu}\n{CARDS_WITHOUT_HEADINGS['cells']}\n"
    assert posts(text, on=NEW) == LEADERS


def test_posts_above_names_under_a_heading_are_not_of_whom_the_line_above_names(posts):
    text = "Lãnh đạo huyện Di Linh\n\nỦy ban nhân dân huyện\nChủ tịch\nTạ Khương\nPhó Chủ tịch\nVũ Thị Lụa"
    assert "Tạ Khương | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds" not in posts(text, on=OLD)


def test_the_quote_of_a_card_leaves_the_number_between_its_lines_out(read):
    text = "Lãnh đạo xã Di Linh, tỉnh Lâm Đồng\nTạ Khương\n0263 111 222\nChủ tịch UBND xã Di Linh"
    assert [one.quote for one in read(text, on=NEW).tenures] == ["Chủ tịch UBND xã Di Linh"]


@pytest.mark.parametrize(
    "lines",
    [
        "Tạ Khương\nChủ tịch UBND xã Di Linh\n2005 - 2010",
        "Tạ Khương\nChủ tịch UBND xã Di Linh kiểm tra đồng ruộng.",
        "Tạ Khương\n- 2005 - 2010: Chủ tịch UBND xã Di Linh",
        "Chủ tịch UBND xã Di Linh\nKính gửi\nTạ Khương",
        # who wrote it stands above the post of somebody else
        "Tạ Khương\nChủ tịch UBND xã Di Linh\nPhạm Đình Khuê",
        "Tạ Khương\n\nChủ tịch UBND xã Di Linh\nPhạm Đình Khuê",
        "Tạ Khương\nChủ tịch UBND xã Di Linh\nPhạm Đình Khuê\nĐiện thoại: 0263 111\nPhó Chủ tịch UBND xã Di Linh\nVũ Thị Lụa",
        "Tạ Khương\n15/11/2025\nChủ tịch UBND xã Di Linh",
        "Tạ Khương\n15/11/2025\n\nChủ tịch UBND xã Di Linh\n\nPhạm Đình Khuê",
        # two signatures side by side
        "BÍ THƯ ĐẢNG ỦY XÃ DI LINH\nCHỦ TỊCH UBND XÃ DI LINH\nTạ Khương\nPhạm Đình Khuê",
        "BÍ THƯ ĐẢNG ỦY XÃ DI LINH\nCHỦ TỊCH UBND XÃ DI LINH\nTạ Khương\nPHÓ BÍ THƯ ĐẢNG ỦY XÃ DI LINH\n"
        "PHÓ CHỦ TỊCH UBND XÃ DI LINH\nPhạm Đình Khuê",
        # those of the past
        "DANH SÁCH NGUYÊN LÃNH ĐẠO CÁC THỜI KỲ\nTạ Khương\nBí thư Đảng ủy xã Di Linh\nPhạm Đình Khuê\nChủ tịch UBND xã Di Linh",
        "Các cựu cán bộ xã\n1. Tạ Khương\nBí thư Đảng ủy xã Di Linh\nĐiện thoại: 0263 111",
        "Phó Chủ tịch UBND xã Di Linh\nTạ Khương\nĐã nghỉ hưu\nPhó Chủ tịch HĐND xã Di Linh\nPhạm Đình Khuê\nChuyển công tác",
    ],
)
def test_a_name_and_a_post_that_are_no_card_give_nothing(posts, lines):
    assert posts(f"Tin xã Di Linh, tỉnh Lâm Đồng\n{lines}\n", on=NEW) == set()


def test_the_post_below_somebody_s_years_is_that_of_the_next(posts):
    text = (
        "Phó Chủ tịch UBND xã Di Linh\nTạ Khương\n(2011 - 2016)\nPhó Chủ tịch HĐND xã Di Linh\nPhạm Đình Khuê"
    )
    former = "Tạ Khương | Phó Chủ tịch | Ủy ban nhân dân xã Di Linh | former"
    assert posts(f"Tin xã Di Linh, tỉnh Lâm Đồng\n{text}\n", on=NEW) == {former}


HEADED = "Ba Phó Bí thư Huyện ủy Di Linh khóa XXI, nhiệm kỳ 2020 - 2025 gồm:\n\n"
DEPUTY = "Tạ Khương | Phó Bí thư | Huyện ủy Di Linh | holds"


@pytest.mark.parametrize(
    "line",
    [
        "Ông Tạ Khương, Ủy viên Ban Thường vụ Huyện ủy khóa XX;",
        "Đồng chí Tạ Khương - Ủy viên Ban Thường vụ Huyện ủy",
        "Ông Tạ Khương",
        "- Ông Tạ Khương (1970)",
    ],
)
def test_a_line_without_a_mark_is_of_a_list_where_it_is_somebody_and_his_posts(posts, line):
    assert DEPUTY in posts(f"{HEADED}{line}\n", on=OLD)


@pytest.mark.parametrize(
    "line",
    [
        "Ông Tạ Khương, Chủ tịch UBND huyện Di Linh, nêu ba yêu cầu.",
        "Ông Tạ Khương nêu ba yêu cầu.",
        "Tạ Khương, Chủ tịch UBND huyện Di Linh",
    ],
)
def test_a_paragraph_below_a_heading_is_no_line_of_its_list(posts, line):
    assert DEPUTY not in posts(f"{HEADED}{line}\n", on=OLD)


def test_those_counted_before_they_are_listed_have_the_post(posts):
    text = (
        "Các Phó Bí thư Huyện ủy Di Linh khóa XXI gồm 2 người, gồm: Ông Tạ Khương, Chủ tịch UBND huyện Di Linh; bà Vũ Thị "
        "Lụa, Ủy viên Ban Thường vụ Huyện ủy."
    )
    assert {DEPUTY, "Vũ Thị Lụa | Phó Bí thư | Huyện ủy Di Linh | holds"} <= posts(text, on=OLD)


@pytest.mark.parametrize(
    ("between", "city"),
    [("", "thành phố Đà Nẵng"), ("Tại Hà Nội, kết quả được thông báo sớm. ", "thành phố Hà Nội")],
)
def test_the_paper_of_one_city_tells_of_the_congress_of_another(read, between, city):
    text = (
        "Sáng 8/10, Đại hội Đảng bộ thành phố Đà Nẵng bế mạc. Đại hội đã bầu Ban Chấp hành gồm 52 người, trong đó có 9 nữ và "
        "18 người trúng cử lần đầu tiên; kết quả được thông qua với số phiếu cao. "
        + between
        + "Sau lễ bế mạc, các phóng "
        "viên ở hội trường được gặp gỡ những người vừa trúng cử khóa mới. Bà Vũ Thị Lụa là Phó Bí thư Thành ủy."
    )
    found = read(text, on="2020-10-08", url="https://hanoimoi.vn/x").tenures
    assert [one.unit for one in found] == [city]


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("DANH SÁCH 2 ỦY VIÊN BAN THƯỜNG VỤ ĐẢNG ỦY XÃ DI LINH KHÓA I, NHIỆM KỲ 2025 - 2030", "holds"),
        ("Danh sách dự kiến giới thiệu Ủy viên Ban Thường vụ Đảng ủy xã Di Linh", "nominated"),
    ],
)
def test_a_list_needs_no_colon_where_its_lines_are_numbered(posts, heading, status):
    text = f"Lâm Đồng\n\n{heading}\n\n1. Tạ Khương - Phó Chủ tịch UBND xã\n2. Vũ Thị Lụa"
    seats = {
        f"{name} | Ủy viên Ban Thường vụ | Đảng ủy xã Di Linh | {status}"
        for name in ("Tạ Khương", "Vũ Thị Lụa")
    }
    assert seats <= posts(text, on=NEW)


@pytest.mark.parametrize(
    "text",
    [
        "Danh sách Ủy viên Ban Thường vụ Đảng ủy xã Di Linh đã được niêm yết.\n\nTạ Khương ký.",
        "Việc của Ủy viên Ban Thường vụ Đảng ủy xã Di Linh\n\n1. Tạ Khương viết bài này.",
    ],
)
def test_other_headings_and_other_lines_make_no_list(posts, text):
    assert posts(text, on=NEW) == set()


_LED = "Lãnh đạo Sở Tư pháp tỉnh Lâm Đồng:\n"
_NOTES = (
    "Lãnh đạo UBND huyện Di Linh, tỉnh Lâm Đồng\n\n| Họ và tên | Chức vụ | Ghi chú |\n|---|---|---|\n"
    "| Tạ Viết Khương | Phó Chủ tịch UBND huyện | {} |\n"
)

# Every row is a list and the status, beginning and end of the post of each of its people.
ROWS_WITH_TIMES = [
    (
        f"{_LED}Giám đốc: Tạ Viết Khương (đến 31/3/2023)\nGiám đốc: Bùi Thị Hạc (từ 1/4/2023)",
        [("former", None, "2023-03-31"), ("holds", "2023-04-01", None)],
    ),
    (
        "Tạ Viết Khương - Phó Bí thư Huyện ủy Di Linh (cho đến tháng 2/2022)\n",
        [("former", None, "2022-02")],
    ),
    ("Tạ Viết Khương - Phó Bí thư Huyện ủy Di Linh (từ năm 2021 đến nay)\n", [("holds", "2021", None)]),
    # not yet over, or no time
    (f"{_LED}Giám đốc: Tạ Viết Khương (đến 31/12/2024)", [("holds", None, "2024-12-31")]),
    (f"{_LED}Giám đốc: Tạ Viết Khương (đến dự lúc 8 giờ)", [("holds", None, None)]),
    (f"{_LED}Giám đốc: Tạ Viết Khương (từ 15 đến 17 giờ hàng ngày)", [("holds", None, None)]),
    # a cell of notes
    (_NOTES.format("Đã nghỉ hưu"), [("former", None, None)]),
    (_NOTES.format("Nghỉ hưu từ 1/4/2023"), [("leaves", None, "2023-04-01")]),
    (_NOTES.format("Chuyển công tác từ Sở Nội vụ"), [("holds", None, None)]),
    (_NOTES.format("Phụ trách kinh tế"), [("holds", None, None)]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS_WITH_TIMES)
def test_a_row_tells_until_or_since_when_its_post_is_held(read, text, expected):
    assert [(one.status, one.start, one.end) for one in read(text, on=OLD).tenures] == expected


@pytest.mark.parametrize(("first", "second"), [("(1978)", "(1983)"), ("(sinh 12/3/1978)", "(sinh 1/2/1983)")])
def test_a_name_with_its_year_of_birth_heads_a_card(posts, first, second):
    text = f"Ninh Văn Tạng {first}\nBí thư Huyện ủy Di Linh\nHồ Thị Lụa {second}\nChủ tịch UBND huyện Di Linh"
    assert posts(text, on=OLD) == {
        "Ninh Văn Tạng | Bí thư | Huyện ủy Di Linh | holds",
        "Hồ Thị Lụa | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
    }


@pytest.mark.parametrize("none", ["không", "chưa", "Chưa từng", "không có", "chưa tham gia"])
@pytest.mark.parametrize("label", ["khóa:", "(nếu có):", ":", " các cấp -"])
def test_a_form_that_says_none_makes_no_deputy(posts, label, none):
    text = (
        f"Bà Hồ Thị Lụa, sinh năm 1981; chức vụ: Bí thư Huyện ủy Di Linh; đại biểu Quốc hội {label} {none}; đại biểu "
        f"HĐND tỉnh: {none}."
    )
    assert posts(text, on=OLD) == {"Hồ Thị Lụa | Bí thư | Huyện ủy Di Linh | holds"}


def test_what_follows_a_colon_may_be_what_a_deputy_says(posts):
    text = "Đại biểu HĐND tỉnh Lâm Đồng: không để dân chờ, bà Hồ Thị Lụa, đại biểu HĐND tỉnh Lâm Đồng, nói."
    assert "Hồ Thị Lụa | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | holds" in posts(text, on=OLD)
