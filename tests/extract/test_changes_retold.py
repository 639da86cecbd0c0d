"""Changes of units told in passing: whose parent, what a list names, what is founded with the land of another."""

import pytest

TOLD = [
    (
        "Quốc hội quyết định giải thể xã Quế Cường thuộc huyện Quế Sơn, Quảng Nam để làm hồ chứa.",
        ["xã Quế Cường → "],
    ),
    (
        "Nhập các xã Hương Điền và Hương Quang thuộc huyện Vũ Quang, Hà Tĩnh thành xã Quang Điền.",
        ["xã Hương Quang → xã Quang Điền", "xã Hương Điền → xã Quang Điền"],
    ),
    (
        "Sáp nhập xã Đức Long (huyện Đức Thọ, Hà Tĩnh) và xã Đức Lập thành xã Lâm Trung Thủy.",
        ["xã Đức Long → xã Lâm Trung Thủy", "xã Đức Lập → xã Lâm Trung Thủy"],
    ),
    (
        "Phường Quảng Long thuộc thị xã Ba Đồn được thành lập trên cơ sở toàn bộ diện tích của xã Quảng Long.",
        ["xã Quảng Long → phường Quảng Long"],
    ),
]

NONE = [
    "Các phường Quảng Long, Quảng Thọ thuộc thị xã Ba Đồn được thành lập trên cơ sở 16 xã, phường của thị xã Ba Đồn.",
    "Ngoài thị trấn Quán Hàu, hai thị trấn mới khác được lập, gồm thị trấn Đồng Lê và Hoàn Lão.",
]


def _edges(read, text):
    return sorted(
        f"{one.unit} → {change.result}" for change in read(text).unit_changes for one in change.sources
    )


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_change_names_what_became_what(read, text, expected):
    assert _edges(read, text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_unit_changes(read, text):
    assert not read(text).unit_changes
