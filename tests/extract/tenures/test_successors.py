"""Who follows in "this post": after one given up in the same sentence, or in that before it."""

import pytest

DAY = "2023-05-10"
_A, _B = "Đặng Bá Thụ", "Vũ Khắc Hạnh"
_C = "Chủ tịch UBND huyện Di Linh"
_CHAIR = "Chủ tịch | Ủy ban nhân dân huyện Di Linh"
_ROLE = f"{_B} | Phó Bí thư | Huyện ủy Di Linh | holds"

LEFT = [
    f"HĐND huyện miễn nhiệm ông {_A} chức {_C}",
    f"HĐND huyện miễn nhiệm chức danh {_C} đối với ông {_A}",
    f"Kỳ họp miễn nhiệm ông {_A}, {_C}",
    f"Ông {_A} thôi giữ chức {_C}",
]
FOLLOWS = [
    (", bầu ông {} vào vị trí này", "elected"),
    (" và bầu ông {} giữ chức vụ này", "elected"),
    ("; bầu ông {} thay ông Thụ", "elected"),
    ("; ông {} được bầu vào chức vụ trên", "elected"),
    ("; ông {} được bổ nhiệm thay thế", "appointed"),
    ("; ông {} được giao phụ trách vị trí này", "acting"),
    (". Ông {} được bầu giữ chức vụ này", "elected"),
    (". Các đại biểu đã bầu ông {} vào chức danh này", "elected"),
    (". Người được bầu thay là ông {}", "elected"),
    (". Thay ông Thụ là ông {}", "appointed"),
    (". Ông {} sẽ được bầu vào vị trí này", "nominated"),
    (". Tỉnh ủy giới thiệu để bầu ông {} giữ chức vụ này", "nominated"),
]


@pytest.mark.parametrize("left", LEFT)
@pytest.mark.parametrize(("follows", "status"), FOLLOWS)
def test_who_is_given_this_post_follows_in_what_was_given_up(posts, left, follows, status):
    text = f"{left}{follows.format(_B)}."
    assert posts(text, on=DAY) == {f"{_A} | {_CHAIR} | leaves", f"{_B} | {_CHAIR} | {status}"}


def test_a_role_between_the_name_and_this_post_is_another(posts):
    said = f"{LEFT[0]}, bầu ông {_B}, Phó Bí thư Huyện ủy Di Linh, giữ chức vụ này."
    assert posts(said, on=DAY) == {f"{_A} | {_CHAIR} | leaves", f"{_B} | {_CHAIR} | elected", _ROLE}
    said = f"{LEFT[0]}; bầu ông {_B}, Phó Bí thư Huyện ủy Di Linh, thay ông Thụ."
    assert posts(said, on=DAY) == {f"{_A} | {_CHAIR} | leaves", f"{_B} | {_CHAIR} | elected", _ROLE}


@pytest.mark.parametrize(
    "follows",
    [
        ". Ông {} chúc mừng tập thể",
        ", ông {} chủ trì",
        ". Ông {} chưa được bầu vào vị trí này",
        ". Huyện chưa bầu ông {} vào vị trí này",
        ". Cử tri đề nghị bầu ông {} vào vị trí này",
        ". Kỳ họp còn bàn về ngân sách. Ông {} được bầu vào vị trí này",
        "; ông {} được bầu thay ông Tố",
    ],
)
def test_others_named_after_a_post_given_up_do_not_follow(posts, follows):
    assert posts(f"{LEFT[0]}{follows.format(_B)}.", on=DAY) == {f"{_A} | {_CHAIR} | leaves"}


def test_of_two_posts_given_up_nobody_knows_which_is_meant(posts):
    both = f"{LEFT[1]} và chức Bí thư Huyện ủy Di Linh đối với ông Lê Văn Tố"
    assert not [one for one in posts(f"{both}; bầu ông {_B} vào vị trí này.", on=DAY) if _B in one]
