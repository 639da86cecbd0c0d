"""Posts that a sentence leaves open: who follows in "this post", whom somebody replaces, who wins, who runs."""

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


_C1 = "Bí thư Huyện ủy Di Linh"
_PARTY = "Bí thư | Huyện ủy Di Linh"
_GOT = f"Ông {_B} được bầu làm {_C1}"
INSTEAD = [
    *(
        (f"{_GOT}{instead}.", [f"{_A} | {_PARTY} | former"])
        for instead in (
            f". Ông Hạnh thay ông {_A} chuyển công tác",
            f". Ông thay ông {_A}, nghỉ hưu",
            f". Ông Hạnh kế nhiệm ông {_A} đã nghỉ hưu từ tháng 3",
            f". Ông Hạnh nhận nhiệm vụ từ ngày 1/8 thay cho đại tá {_A} chuyển đến nhận công tác tại tỉnh",
            f". Buổi lễ diễn ra sáng 9/5. Ông {_B} thay vị trí của ông {_A}",
            f", người tiền nhiệm là ông {_A}",
        )
    ),
    (
        f"{_GOT}. Ông Hạnh thay vị trí của ông {_A} hiện giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [f"{_A} | {_PARTY} | former", f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"],
    ),
    (
        f"Ông {_B} được điều động, chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức {_C1}. Ông Hạnh kế nhiệm "
        f"bà {_A}.",
        [
            f"{_B} | {_PARTY} | appointed",
            f"{_B} | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | appointed",
            f"{_B} | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | appointed",
            f"{_A} | {_PARTY} | former",
        ],
    ),
    # on his behalf, in his stead for a day, of two posts, of a post that nobody was told to get, said of another
    *(
        (f"{_GOT}{instead}.", [])
        for instead in (
            f". Ông Hạnh thay ông {_A} ký quyết định",
            f". Ông Hạnh thay mặt ông {_A} phát biểu",
            f". Ông Lê Văn Tố thay ông {_A}",
            ". Ông Hạnh thay ông Thụ chuyển công tác",
        )
    ),
    (
        f"Ông {_B}, Chủ tịch UBND huyện Di Linh, dự họp. Ông Hạnh thay ông {_A}.",
        [f"{_B} | {_CHAIR} | holds"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), INSTEAD)
def test_who_is_replaced_in_a_clause_of_its_own_had_the_post_before(posts, text, expected):
    got = [f"{_B} | {_PARTY} | elected"] if text.startswith(_GOT) else []
    assert posts(text, on=DAY) == {*got, *expected}


_DEPUTY = "Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh"
VOTES = [
    *(
        (
            f"{vote}. {result}.",
            [f"{one} | {_DEPUTY} | elected" for one in (_A, _B)],
        )
        for vote in (
            "Kỳ họp bầu 2 Phó Chủ tịch UBND huyện Di Linh",
            "HĐND huyện đã bầu ra hai Phó Chủ tịch UBND huyện Di Linh nhiệm kỳ 2021-2026",
            "HĐND huyện tiến hành bầu bổ sung 02 Phó Chủ tịch UBND huyện Di Linh",
        )
        for result in (
            f"Kết quả, ông {_A} và ông {_B} đã trúng cử",
            f"Ông {_A} và ông {_B} đều đắc cử với số phiếu cao",
        )
    ),
    (
        f"Kỳ họp bầu 2 Phó Chủ tịch UBND huyện Di Linh. Kết quả, ông {_A}, Trưởng phòng Nội vụ huyện; ông {_B}, Bí thư "
        "Đảng ủy xã Gung Ré đã trúng cử.",
        [
            *(f"{one} | {_DEPUTY} | elected" for one in (_A, _B)),
            f"{_A} | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
            f"{_B} | Bí thư | Đảng ủy xã Gung Ré | holds",
        ],
    ),
    (
        f"HĐND huyện tiến hành bầu chức danh Chủ tịch UBND huyện Di Linh. Kết quả, ông {_A} trúng cử.",
        [f"{_A} | {_CHAIR} | elected"],
    ),
    # of more or fewer than were to be chosen, not won, not yet, and after something else
    *(
        (f"Kỳ họp bầu 2 Phó Chủ tịch UBND huyện Di Linh. {result}.", [])
        for result in (
            f"Ông {_A} đã trúng cử",
            f"Ông {_A}, ông {_B} và ông Lê Văn Tố trúng cử",
            f"Ông {_A} và ông {_B} không trúng cử",
            f"Đại hội bàn về nghị quyết. Ông {_A} và ông {_B} trúng cử",
        )
    ),
]


@pytest.mark.parametrize(("text", "expected"), VOTES)
def test_who_wins_has_the_post_that_was_voted_on_just_before(posts, text, expected):
    assert posts(text, on=DAY) == set(expected)


_RUN = "Có 864 người ứng cử đại biểu Quốc hội khóa XVI. "
_SEAT = "Đại biểu | Quốc hội | nominated"
CANDIDATES = [
    *(
        (f"{_RUN}{runs}.", [f"{_A} | {_SEAT}"])
        for runs in (
            f"Ông {_A} ứng cử tại đơn vị bầu cử số 2",
            f"Ông {_A} được phân bổ ứng cử ở đơn vị bầu cử số 2, tỉnh Lâm Đồng",
            f"Bà {_A} lần đầu ứng cử tại tỉnh Lâm Đồng",
        )
    ),
    (
        f"{_RUN}Bí thư Tỉnh ủy Lâm Đồng {_A} ứng cử tại đơn vị bầu cử số 2.",
        [f"{_A} | {_SEAT}", f"{_A} | Bí thư | Tỉnh ủy Lâm Đồng | holds"],
    ),
    *(
        (
            f"{_RUN}{noun} {listed}.",
            [f"{one} | {_SEAT}" for one in (_A, _B)],
        )
        for noun in (
            "Các ứng viên khác gồm:",
            "Đơn vị này còn 2 ứng cử viên khác là",
            "Những người ứng cử ở tỉnh gồm",
        )
        for listed in (
            f"ông {_A} và bà {_B}",
            f"ông {_A}, giáo viên Trường THPT Di Linh; bà {_B}, bác sĩ",
            f"ông {_A} (nông dân) và bà {_B} (bác sĩ)",
        )
    ),
    (
        f"Danh sách ứng cử viên đại biểu Quốc hội tại Lâm Đồng gồm: ông {_A}, Giám đốc Sở Y tế; bà {_B}, nông dân.",
        [f"{_A} | {_SEAT}", f"{_B} | {_SEAT}", f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"],
    ),
    # without a word on what is run for; not any more; who leads an election
    (f"Ông {_A} ứng cử tại đơn vị bầu cử số 2.", []),
    (f"{_RUN}Ông {_A} không ứng cử tại Lâm Đồng.", []),
    (f"{_RUN}Ông {_A} chủ trì cuộc họp với các ứng cử viên tại đơn vị bầu cử số 2.", []),
    (f"Kỳ họp bàn về đại biểu Quốc hội. Ông {_A} ứng cử tại đơn vị bầu cử số 2.", []),
]


@pytest.mark.parametrize(("text", "expected"), CANDIDATES)
def test_who_runs_runs_for_the_seat_that_the_text_told_of(posts, text, expected):
    assert posts(text, on="2026-02-20") == set(expected)
