"""Sessions that tell of posts elsewhere: who is elected, and who speaks there, is of the unit that sits."""

import pytest

NEWS = "2025-10-20"

HERE = [
    (
        "HĐND phường Thành Sen, tỉnh Hà Tĩnh tổ chức kỳ họp. Kỳ họp bầu bà Hà Thị Nhạn, Phó Bí thư Đảng ủy phường "
        "Trần Phú, làm Chủ tịch HĐND phường. Bí thư Đảng ủy phường Phạm Đình Khuê phát biểu.",
        [
            "Hà Thị Nhạn | Phó Bí thư | Đảng ủy phường Trần Phú | holds",
            "Hà Thị Nhạn | Chủ tịch | Hội đồng nhân dân phường Thành Sen | elected",
            "Phạm Đình Khuê | Bí thư | Đảng ủy phường Thành Sen | holds",
        ],
    ),
    (
        "HĐND xã Đức Thọ (Hà Tĩnh) bầu bà Hà Thị Nhạn (Chủ tịch UBND xã Can Lộc) giữ chức Chủ tịch UBND xã.",
        [
            "Hà Thị Nhạn | Chủ tịch | Ủy ban nhân dân xã Can Lộc | holds",
            "Hà Thị Nhạn | Chủ tịch | Ủy ban nhân dân xã Đức Thọ | elected",
        ],
    ),
    (
        "Tại kỳ họp thứ 3, HĐND xã Đức Thọ (Hà Tĩnh) miễn nhiệm ông Phạm Đình Khuê (chuyển công tác đến xã Can Lộc) "
        "và bầu ông Đặng Bá Thụ giữ chức Phó Chủ tịch HĐND xã.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Hội đồng nhân dân xã Đức Thọ | elected"],
    ),
    (
        "Đảng ủy xã Đức Thọ (Hà Tĩnh) công bố quyết định điều động ông Phạm Đình Khuê, Bí thư Đảng ủy xã Can Lộc, "
        "giữ chức Bí thư Đảng ủy xã. Ông Đặng Bá Thụ, Chủ tịch UBND xã, chúc mừng.",
        [
            "Phạm Đình Khuê | Bí thư | Đảng ủy xã Can Lộc | holds",
            "Phạm Đình Khuê | Bí thư | Đảng ủy xã Đức Thọ | appointed",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Đức Thọ | holds",
        ],
    ),
    (
        "HĐND tỉnh Hà Tĩnh họp. Ông Phạm Đình Khuê được điều động giữ chức Phó Bí thư Tỉnh ủy Gia Lai. Ông Đặng Bá "
        "Thụ, nguyên Phó Bí thư Tỉnh ủy Nghệ An, được bầu giữ chức Phó Chủ tịch HĐND tỉnh.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Tỉnh ủy Gia Lai | appointed",
            "Đặng Bá Thụ | Phó Bí thư | Tỉnh ủy Nghệ An | former",
            "Đặng Bá Thụ | Phó Chủ tịch | Hội đồng nhân dân tỉnh Hà Tĩnh | elected",
        ],
    ),
]
# Of the unit named last all the same.
ELSEWHERE = [
    (
        "HĐND xã Đức Thọ (Hà Tĩnh) miễn nhiệm ông Đặng Bá Thụ, được điều động về xã Can Lộc làm Bí thư Đảng ủy xã.",
        ["Đặng Bá Thụ | Bí thư | Đảng ủy xã Can Lộc | appointed"],
    ),
    (
        "HĐND xã Đức Thọ (Hà Tĩnh) họp. Cùng ngày, tại xã Can Lộc, ông Đặng Bá Thụ được bầu giữ chức Phó Chủ tịch "
        "HĐND xã.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Hội đồng nhân dân xã Can Lộc | elected"],
    ),
    (
        "HĐND xã Đức Thọ (Hà Tĩnh) họp. Ông Đặng Bá Thụ từng là Chủ tịch UBND xã Can Lộc, sau đó làm Bí thư Đảng ủy xã.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Can Lộc | former",
            "Đặng Bá Thụ | Bí thư | Đảng ủy xã Can Lộc | former",
        ],
    ),
    (
        "HĐND tỉnh Hà Tĩnh họp. Ông Đặng Bá Thụ nhận nhiệm vụ tại tỉnh Gia Lai và được bầu giữ chức Chủ tịch UBND tỉnh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | elected"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*HERE, *ELSEWHERE])
def test_a_session_decides_of_which_unit_posts_are(posts, text, expected):
    assert posts(text, on=NEWS) == set(expected)


OF_TWO = [
    (
        "Tỉnh Hà Tĩnh học cách làm đường của tỉnh Gia Lai. Chủ tịch UBND tỉnh Đặng Bá Thụ nói vậy.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh | holds"],
    ),
    (
        "Xã Đức Thọ, tỉnh Hà Tĩnh giúp đỡ xã Can Lộc. Chủ tịch UBND xã Đặng Bá Thụ cảm ơn.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã | holds"],
    ),
    (
        "Xã Đức Thọ, tỉnh Hà Tĩnh giúp đỡ xã Can Lộc. Chủ tịch UBND xã Đặng Bá Thụ nói vậy.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Đức Thọ | holds"],
    ),
    # who comes along, who receives
    (
        "Đoàn công tác tỉnh Hà Tĩnh thăm tỉnh Gia Lai. Chủ tịch UBND tỉnh Đặng Bá Thụ cùng đi.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Hà Tĩnh | holds"],
    ),
    (
        "Đoàn công tác tỉnh Hà Tĩnh thăm tỉnh Gia Lai. Đón tiếp có ông Đặng Bá Thụ, Chủ tịch UBND tỉnh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Gia Lai | holds"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OF_TWO)
def test_of_two_units_none_is_guessed(posts, text, expected):
    assert posts(text, on=NEWS) == set(expected)
