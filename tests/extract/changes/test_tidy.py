"""Texts of acts as they are printed, wrapped, marked up and run together."""

import pytest

from kg.extract.changes.tidy import tidy

TIDY = [
    ("Nhập xã Sơn Tâyvà các xã khác", "Nhập xã Sơn Tây và các xã khác"),
    ("củathị trấn Chờ vàcácxã Đông Tiến", "của thị trấn Chờ và các xã Đông Tiến"),
    ("xã Vũ Dũng,xã Tuấn Việtsau khi sắp xếp", "xã Vũ Dũng, xã Tuấn Việt sau khi sắp xếp"),
    ("gồm60 xã và15 phường tại khoản9", "gồm 60 xã và 15 phường tại khoản 9"),
    ("có tên gọilàxã Trà Ôn", "có tên gọi là xã Trà Ôn"),
    ("phường Đông Hải 2thành phường Hải An", "phường Đông Hải 2 thành phường Hải An"),
    ("xã Hưng Khánh Trung Bthành xã", "xã Hưng Khánh Trung B thành xã"),
    ("phường An TâyvàAn Cựu", "phường An Tây và An Cựu"),
    ("xã Tam Dị(huyện Lục Nam)và xã Bảo Đài", "xã Tam Dị (huyện Lục Nam) và xã Bảo Đài"),
    ("37\\. Sắp xếp thành **xã\nChi Lăng**.", "37. Sắp xếp thành xã Chi Lăng."),
    ("gọi là **phường****Bắc Hồng Lĩnh**", "gọi là phường Bắc Hồng Lĩnh"),
    ("của xã Nam\nHưng và xã Nam Thái", "của xã Nam Hưng và xã Nam Thái"),
    ("xã Ia Nan, Ia\nChia và Krong", "xã Ia Nan, Ia Chia và Krong"),
    ("Phường 7 (Quận\n8), Phường 5", "Phường 7 (Quận 8), Phường 5"),
    ("1. Nhập xã A thành xã Bảo Lâm\n5.\n2. Nhập xã B", "1. Nhập xã A thành xã Bảo Lâm 5.\n2. Nhập xã B"),
    ("của Phường IV,\nPhường V và xã Vị Tân thành", "của Phường IV, Phường V và xã Vị Tân thành"),
    ("tại\nĐiều 1 của Nghị quyết này", "tại Điều 1 của Nghị quyết này"),
]


@pytest.mark.parametrize(("printed", "meant"), TIDY)
def test_a_text_is_read_as_it_was_meant(printed, meant):
    assert tidy(printed).text == meant


STAYS = [
    "Điều 1. Sắp xếp các xã\n1. Nhập xã A",
    "Điều 1. Sắp xếp các xã\n21. Nhập xã A",
    "1. Nhập xã A\n2. Nhập xã B",
    "như sau:\na) Nhập xã A;\nb) Nhập xã B",
    "Điều 1. Thành lập xã A\nThành lập xã A trên cơ sở xã B",
    "Xã A\n- Xã B",
    "Giữ nguyên tên thành phố Vinh\nTheo nghị quyết, nhập xã A",
    "thành phố Sơn La, xã Là Ngâu, Vàng A Sử",
    "xã EaBar, số 12/2008, 5,32 km2, 13.40",
    "xã Thành Lợi và xã Sau Khi",
]


@pytest.mark.parametrize("text", STAYS)
def test_what_is_well_printed_stays(text):
    assert tidy(text).text == text


def test_double_line_ends_are_line_ends():
    assert tidy("của Phường I,\nPhường III và Phường V").text == "của Phường I, Phường III và Phường V"
    assert tidy("của xã Nam\n\nHưng.\n\n2. Nhập", has_double_ends=True).text == "của xã Nam Hưng.\n\n2. Nhập"


@pytest.mark.parametrize("printed", [printed for printed, _ in TIDY])
def test_every_name_leads_back_to_where_it_stands(printed):
    found = tidy(printed)
    for word in ("Hưng", "Bảo Lâm", "Tuấn Việt", "Trà Ôn", "Đông Tiến"):
        start = found.text.find(word)
        if start >= 0:
            assert printed[slice(*found.raw((start, start + len(word))))] == word
