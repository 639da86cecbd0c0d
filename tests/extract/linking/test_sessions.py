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


_TO_THE_COUNCIL = "Hà Thị Nhạn | Phó Chủ tịch | Hội đồng nhân dân {} | holds"
IN_A_PLACE = [
    (
        "Thường trực HĐND tỉnh Hà Tĩnh khảo sát tại xã Đức Thọ. Phó Chủ tịch HĐND Hà Thị Nhạn kết luận.",
        [_TO_THE_COUNCIL.format("tỉnh Hà Tĩnh")],
    ),
    # whose own body is named there, or sits next, whose post is another body's, whom an official of the province visits
    (
        "HĐND tỉnh Hà Tĩnh giám sát HĐND xã Đức Thọ. Phó Chủ tịch HĐND Hà Thị Nhạn báo cáo.",
        [_TO_THE_COUNCIL.format("xã Đức Thọ")],
    ),
    (
        "HĐND tỉnh Hà Tĩnh họp. HĐND xã Đức Thọ cũng họp. Phó Chủ tịch HĐND Hà Thị Nhạn báo cáo.",
        [_TO_THE_COUNCIL.format("xã Đức Thọ")],
    ),
    (
        "Ban Thường vụ Tỉnh ủy Hà Tĩnh làm việc tại xã Đức Thọ. Bí thư Đảng ủy Hà Thị Nhạn báo cáo.",
        ["Hà Thị Nhạn | Bí thư | Đảng ủy xã Đức Thọ | holds"],
    ),
    (
        "Chủ tịch HĐND tỉnh Hà Tĩnh Đặng Bá Thụ thăm xã Đức Thọ. Phó Chủ tịch HĐND Hà Thị Nhạn đón.",
        [
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân tỉnh Hà Tĩnh | holds",
            _TO_THE_COUNCIL.format("xã Đức Thọ"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_A_PLACE)
def test_who_acts_in_a_place_is_of_the_body_that_held_it(posts, text, expected):
    assert posts(text, on=NEWS) == set(expected)


_KY = "Trần Văn Kỳ"
CONSTITUENCIES = [
    *(
        (f"Đơn vị bầu cử số 5{which}\n1. {_KY} - Bí thư Đảng ủy xã\n", "Đảng ủy xã")
        for which in (
            ": các xã Đức Thọ, Can Lộc (tỉnh Hà Tĩnh)",
            " gồm 3 xã Đức Thọ, Can Lộc, Đức Minh, tỉnh Hà Tĩnh",
            " (xã Đức Thọ, xã Can Lộc, tỉnh Hà Tĩnh)",
        )
    ),
    (f"Đơn vị bầu cử số 5: xã Đức Thọ (tỉnh Hà Tĩnh)\n1. {_KY} - Bí thư Đảng ủy xã\n", "Đảng ủy xã Đức Thọ"),
]


@pytest.mark.parametrize(("text", "body"), CONSTITUENCIES)
def test_of_which_unit_of_a_constituency_somebody_is_is_not_told_by_it(posts, text, body):
    assert posts(text, on="2026-03-20") == {f"{_KY} | Bí thư | {body} | holds"}


_STAFF = f"Chủ tịch HĐND\n{_KY}\nPhó Chủ tịch HĐND\nHà Thị Nhạn\n"
BELOW = [
    (f"{_STAFF}Xã Đức Thọ, tỉnh Hà Tĩnh\n", "xã Đức Thọ"),
    (f"{_STAFF}Phường Thành Sen, tỉnh Hà Tĩnh", "phường Thành Sen"),
    (f"{_STAFF}Tỉnh Hà Tĩnh", "tỉnh Hà Tĩnh"),
]


@pytest.mark.parametrize(("text", "unit"), BELOW)
def test_names_under_posts_are_of_the_unit_on_the_line_below_them(posts, text, unit):
    council = f"Hội đồng nhân dân {unit} | holds"
    assert posts(text, on=NEWS) == {
        f"{_KY} | Chủ tịch | {council}",
        f"Hà Thị Nhạn | Phó Chủ tịch | {council}",
    }


def test_a_commune_of_which_the_next_sentence_tells_has_not_the_posts_before(posts):
    text = f"Chủ tịch UBND {_KY} đã có mặt.\nXã Đức Thọ (Hà Tĩnh) hôm nay mở hội, đông vui hơn mọi năm."
    assert posts(text, on=NEWS) != {f"{_KY} | Chủ tịch | Ủy ban nhân dân xã Đức Thọ | holds"}
