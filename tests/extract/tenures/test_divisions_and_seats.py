"""Divisions of the police, names of divisions before what somebody does, seats in either order, who holds now."""

import pytest

DAY = "2023-05-10"

POLICE = [
    (
        "Công an tỉnh Hải Dương đổi vị trí hai người.\n\nTrung tá Phạm Đình Khuê, Trưởng Phòng Cảnh sát kinh "
        "tế được điều động giữ chức vụ Trưởng Phòng An ninh mạng.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng Cảnh sát kinh tế Công an tỉnh Hải Dương | holds",
            "Phạm Đình Khuê | Trưởng phòng | Phòng An ninh mạng Công an tỉnh Hải Dương | appointed",
        ],
    ),
    (
        "Công an TP Hà Nội họp. Thượng tá Phạm Đình Khuê, Phó Trưởng phòng CSGT phát biểu.",
        ["Phạm Đình Khuê | Phó Trưởng phòng | Phòng Cảnh sát giao thông Công an thành phố Hà Nội | holds"],
    ),
    # Of which of two, or of which at all, is not said; others have such a division too.
    (
        "Công an tỉnh Hải Dương và Công an tỉnh Hưng Yên họp. Thượng tá Phạm Đình Khuê, Trưởng phòng Cảnh sát hình sự "
        "phát biểu.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Cảnh sát hình sự | holds"],
    ),
    (
        "Công an huyện Bình Giang họp. Thượng tá Phạm Đình Khuê, Trưởng phòng Cảnh sát hình sự phát biểu.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Cảnh sát hình sự | holds"],
    ),
    (
        "Công an tỉnh Hải Dương họp. Ông Phạm Đình Khuê, Trưởng phòng Tổ chức, phát biểu.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Tổ chức | holds"],
    ),
]

SHARED_NAMES = [
    (
        "Công an tỉnh Hải Dương họp. Thượng tá Phạm Đình Khuê, Trưởng phòng An ninh đối nội; Thượng tá Đặng Bá Thụ, "
        "Trưởng phòng Hậu cần - kỹ thuật, phát biểu.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng An ninh đối nội Công an tỉnh Hải Dương | holds",
            "Đặng Bá Thụ | Trưởng phòng | Phòng Hậu cần - kỹ thuật Công an tỉnh Hải Dương | holds",
        ],
    ),
    # The army may be meant.
    (
        "Công an tỉnh Hải Dương và Bộ Chỉ huy Quân sự tỉnh họp. Thượng tá Đặng Bá Thụ, Trưởng phòng Hậu cần - kỹ thuật, "
        "phát biểu.",
        ["Đặng Bá Thụ | Trưởng phòng | Phòng Hậu cần - kỹ thuật | holds"],
    ),
]

# Of which district is not said.
OF_SEVERAL = [
    (
        "Ông Phạm Đình Khuê, Chủ tịch Hội Nông dân tỉnh Hải Dương, bị nhắc nhở vì thiếu sót trong thời gian "
        "còn làm Chủ tịch, Phó Chủ tịch UBND các huyện.",
        ["Phạm Đình Khuê | Chủ tịch | Hội Nông dân tỉnh Hải Dương | holds"],
    ),
    (
        "Ông Phạm Đình Khuê, Phó Chủ tịch UBND huyện Di Linh, họp với các xã.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
]

AT_THE_TOP = [
    (
        "Tháng 1/2021, ông Phạm Đình Khuê được bầu vào Ban Bí thư Trung ương Đảng.",
        ["Phạm Đình Khuê | Bí thư | Ban Bí thư | elected"],
    ),
    (
        "Ông Phạm Đình Khuê được bầu vào Bộ Chính trị tại Hội nghị Trung ương 8.",
        ["Phạm Đình Khuê | Ủy viên | Bộ Chính trị | elected"],
    ),
    ("Ông Phạm Đình Khuê cho biết có 3 người được bầu vào Bộ Chính trị.", []),
    (
        "Ông Phạm Đình Khuê được điều động nhận công tác Bí thư Huyện ủy Di Linh.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed"],
    ),
    ("Ông Phạm Đình Khuê nhận công tác tại Sở Y tế tỉnh Lâm Đồng.", []),
]

ELECTED_IN = [
    (
        f"Tiếp xúc cử tri có các {seat}: Phạm Đình Khuê, Đặng Bá Thụ.",
        ["Phạm Đình Khuê | Đại biểu | Quốc hội | holds", "Đặng Bá Thụ | Đại biểu | Quốc hội | holds"],
    )
    for seat in ("ĐBQH đoàn Lâm Đồng", "đại biểu Quốc hội thuộc đoàn Lâm Đồng", "ĐBQH khóa XV tỉnh Lâm Đồng")
] + [
    (
        "Ông Phạm Đình Khuê, ĐBQH đoàn Lâm Đồng, Giám đốc Sở Y tế, phát biểu.",
        [
            "Phạm Đình Khuê | Đại biểu | Quốc hội | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
    # Who speaks to them is none of them.
    ("Các ĐBQH đoàn Lâm Đồng nghe ông Phạm Đình Khuê báo cáo.", []),
]

BEFORE_A_VERB = [
    (
        f"Cục trưởng Cục CSGT Phạm Đình Khuê {verb}.",
        ["Phạm Đình Khuê | Cục trưởng | Cục Cảnh sát giao thông | holds"],
    )
    for verb in ("nhấn mạnh điều đó", "yêu cầu các đơn vị vào cuộc", "đánh giá cao kết quả")
] + [
    (
        "Phó Cục trưởng Cục Đường bộ Phạm Đình Khuê từng giữ chức Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Phó Cục trưởng | Cục Đường bộ | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
        ],
    ),
]

SEATS = [
    (
        f"Điều động ông Phạm Đình Khuê, Trưởng Ban Dân vận Tỉnh ủy Lâm Đồng, {seats} và giữ chức Bí thư Huyện ủy Di "
        "Linh.",
        [
            "Phạm Đình Khuê | Trưởng ban | Ban Dân vận Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed",
        ],
    )
    for seats in ("tham gia BCH, Ban Thường vụ", "tham gia Ban Thường vụ, BCH")
] + [
    (
        "Các ủy viên thống nhất cho thôi nhiệm vụ BCH, Ban Thường vụ và Phó Chủ tịch LĐLĐ tỉnh Lâm Đồng đối "
        "với bà Đặng Thị Thụ.",
        [
            "Đặng Thị Thụ | Ủy viên Ban Chấp hành | Liên đoàn Lao động tỉnh Lâm Đồng | leaves",
            "Đặng Thị Thụ | Ủy viên Ban Thường vụ | Liên đoàn Lao động tỉnh Lâm Đồng | leaves",
            "Đặng Thị Thụ | Phó Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng | leaves",
        ],
    ),
    # Who elects a committee sits in none.
    ("Ông Phạm Đình Khuê cho biết đại hội đã bầu Ban Thường vụ, Ban Chấp hành.", []),
]

WHO_IT_IS = [
    (
        "Bí thư Huyện ủy Di Linh hiện nay là Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    ("Bí thư Huyện ủy Di Linh hiện nay là người địa phương.", []),
    (
        "Phó Chủ tịch Ủy ban MTTQ tỉnh Lâm Đồng nhiệm kỳ 2019-2024 gồm các vị: Phạm Đình Khuê, Đặng Bá Thụ.",
        [
            f"{name} | Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng | holds"
            for name in ("Phạm Đình Khuê", "Đặng Bá Thụ")
        ],
    ),
    # The other post was another's.
    (
        "Cùng với chức danh Bí thư Huyện ủy, hội nghị cũng bầu 2 Phó Bí thư Huyện ủy Di Linh gồm: ông Phạm Đình Khuê; "
        "ông Đặng Bá Thụ.",
        [f"{name} | Phó Bí thư | Huyện ủy Di Linh | elected" for name in ("Phạm Đình Khuê", "Đặng Bá Thụ")],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*POLICE, *SHARED_NAMES, *OF_SEVERAL, *AT_THE_TOP, *ELECTED_IN, *BEFORE_A_VERB, *SEATS, *WHO_IT_IS],
)
def test_a_text_gives_its_posts_and_no_other(posts, text, expected):
    assert posts(text, on=DAY) == set(expected)
