"""Heads without a name who act behind a post that somebody gets, or who get one beside his: theirs is not his."""

import pytest

NEWS = "2025-10-20"
_A = "Hà Thị Nhạn"
_CHAIR = f"{_A} | Chủ tịch | Hội đồng nhân dân phường Thành Sen"

OF_ANOTHER = [
    *(
        (
            f"Bà {_A} được bầu giữ chức Chủ tịch HĐND phường Thành Sen, tỉnh Hà Tĩnh{gap} {head} {acts}.",
            [f"{_CHAIR} | elected"],
        )
        for gap, head, acts in (
            (";", "Chủ tịch HĐND tỉnh", "tặng hoa chúc mừng"),
            (",", "Thủ tướng", "đã phê chuẩn"),
            (" và", "Phó Bí thư Tỉnh ủy", "trao quyết định"),
            (",", "Phó Chủ tịch HĐND phường", "được giao điều hành"),
            (",", "Chủ tịch Quốc hội", "gửi hoa"),
            (",", "Phó Bí thư Tỉnh ủy", "gợi ý"),
            (",", "Chủ tịch Hội Nông dân tỉnh", "đến dự"),
            (";", "Trưởng Ban Tổ chức Tỉnh ủy", "công bố quyết định"),
            (",", "Chủ tịch UBND phường", "hứa phối hợp"),
            (",", "Chủ tịch UBND tỉnh", "cho biết"),
            (";", "Bí thư Đoàn phường", "tạm thời phụ trách"),
        )
    ),
    (
        f"Bà {_A} thôi giữ chức Giám đốc Sở Nội vụ tỉnh Hà Tĩnh, Phó Giám đốc Sở Nội vụ điều hành.",
        [f"{_A} | Giám đốc | Sở Nội vụ tỉnh Hà Tĩnh | leaves"],
    ),
    (
        f"Thành lập Tổ giúp việc do bà {_A}, Giám đốc Sở Nội vụ tỉnh Hà Tĩnh làm Tổ trưởng, Phó Giám đốc Sở Tài chính làm "
        "Tổ phó, Trưởng phòng Nội vụ huyện Đức Thọ là thành viên.",
        [f"{_A} | Giám đốc | Sở Nội vụ tỉnh Hà Tĩnh | holds"],
    ),
    (
        f"Ban Chỉ đạo do bà {_A}, Bí thư Đảng ủy phường Thành Sen làm Trưởng ban; Chủ tịch UBND phường làm Phó Trưởng ban "
        "Thường trực; Trưởng Công an phường là Ủy viên.",
        [f"{_A} | Bí thư | Đảng ủy phường Thành Sen | holds"],
    ),
]
HIS_OWN = [
    (
        f"Bà {_A} được bầu giữ chức Chủ tịch HĐND phường Thành Sen, Bí thư Đảng ủy phường; đại hội bế mạc.",
        [f"{_A} | Bí thư | Đảng ủy phường Thành Sen | elected", f"{_CHAIR} | elected"],
    ),
    (
        f"Bà {_A} giữ chức Phó Bí thư Tỉnh ủy Hà Tĩnh, Bí thư Đảng ủy phường Thành Sen đến năm 2025.",
        [
            f"{_A} | Phó Bí thư | Tỉnh ủy Hà Tĩnh | holds",
            f"{_A} | Bí thư | Đảng ủy phường Thành Sen | holds",
        ],
    ),
    (
        f"Bà {_A} được bầu giữ chức Bí thư Đảng ủy phường Thành Sen, Chủ tịch HĐND phường phát biểu nhận nhiệm vụ.",
        [f"{_A} | Bí thư | Đảng ủy phường Thành Sen | elected", f"{_CHAIR} | elected"],
    ),
    (
        f"Bà {_A} được bầu giữ chức Bí thư Đảng ủy, Chủ tịch HĐND phường Thành Sen từ ngày 1/10/2025.",
        [f"{_A} | Bí thư | Đảng ủy phường Thành Sen | elected", f"{_CHAIR} | elected"],
    ),
    (
        f"Bà {_A}, Bí thư Đảng ủy, Chủ tịch HĐND phường Thành Sen tặng hoa.",
        [f"{_A} | Bí thư | Đảng ủy phường Thành Sen | holds", f"{_CHAIR} | holds"],
    ),
    (
        f"Bà {_A}, Bí thư Đảng ủy, Chủ tịch HĐND phường Thành Sen được điều động giữ chức Phó Trưởng ban Tổ chức Tỉnh ủy "
        "Hà Tĩnh.",
        [
            f"{_A} | Bí thư | Đảng ủy phường Thành Sen | holds",
            f"{_CHAIR} | holds",
            f"{_A} | Phó Trưởng ban | Ban Tổ chức Tỉnh ủy Hà Tĩnh | appointed",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*OF_ANOTHER, *HIS_OWN])
def test_a_head_who_acts_without_a_name_is_another(posts, text, expected):
    assert posts(text, on=NEWS) == set(expected)
