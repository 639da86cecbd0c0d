"""Posts that somebody speaks of, posts of relatives, of groups and of those gone on about: whose they are."""

import pytest

OLD = "2023-05-10"
SECRETARY = "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"
DEPUTY = "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"

SPEECHES = [
    (
        "Bí thư Huyện ủy Di Linh Đặng Bá Thụ chúc mừng 6 đồng chí mới được bổ sung vào Ban Chấp hành, Ban "
        "Thường vụ Huyện ủy Di Linh.",
        [SECRETARY],
    ),
    (
        "Ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh, chúc mừng các đồng chí được bầu giữ chức Chủ tịch, Phó Chủ tịch UBND "
        "huyện Di Linh.",
        [SECRETARY],
    ),
    (
        "Bí thư Huyện ủy Di Linh Đặng Bá Thụ khẳng định, việc chọn người, nhất là chức danh Phó Chủ tịch HĐND "
        "huyện Di Linh, phải thật kỹ.",
        [SECRETARY],
    ),
    (
        "Bí thư Huyện ủy Di Linh Đặng Bá Thụ tin tưởng những người vừa được bổ nhiệm giữ chức Trưởng phòng Nội vụ huyện "
        "Di Linh sẽ làm tốt.",
        [SECRETARY],
    ),
    ("Hội nghị tặng hoa 3 người vừa trúng cử chức Phó Chủ tịch UBND huyện Di Linh.", []),
    (
        "Đồng chí Đặng Bá Thụ - Bí thư Huyện ủy Di Linh đã đọc danh sách nhân sự được giới thiệu để bầu bổ "
        "sung chức danh Phó Chủ tịch HĐND huyện Di Linh.",
        [SECRETARY],
    ),
    # Who has not enough votes is not elected.
    (
        "Ông Phạm Đình Khuê chỉ có 11 phiếu, không đủ số phiếu bầu để tái đắc cử chức Phó Chủ tịch UBND huyện "
        "Di Linh.",
        [],
    ),
    # Who speaks of himself, and who is spoken of.
    ("Ông Phạm Đình Khuê là một trong 3 người được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.", [DEPUTY]),
    ("Ông Phạm Đình Khuê cùng 2 đồng chí được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.", [DEPUTY]),
    (
        "Ông Phạm Đình Khuê khẳng định quyết tâm khi được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.",
        [DEPUTY],
    ),
    (
        "Ông Phạm Đình Khuê được tập thể tin tưởng bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.",
        [DEPUTY],
    ),
    (
        "Ông Phạm Đình Khuê được cử tri đánh giá cao, được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.",
        [DEPUTY],
    ),
    (
        "Cùng các đồng chí được điều động, ông Phạm Đình Khuê được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.",
        [DEPUTY],
    ),
]

# Named behind somebody who is dismissed, retired or replaced.
BEHIND = [
    (
        "Sau khi cách chức ông Vũ Khắc Mộc, ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh, cho biết vụ việc đã rõ.",
        [SECRETARY],
    ),
    (
        "Tỉnh ủy Lâm Đồng quyết định cách chức ông Vũ Khắc Mộc, Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, theo đề xuất của bà Vũ "
        "Thị Thảo Vi và ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh.",
        [
            "Vũ Khắc Mộc | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | disciplined-removed",
            SECRETARY,
        ],
    ),
    (
        "Tỉnh ủy Lâm Đồng cho nghỉ hưu đối với ông Vũ Khắc Mộc, Chủ tịch UBND huyện Di Linh; giao ông Phạm Đình Khuê, Phó "
        "Chủ tịch UBND huyện Di Linh, phụ trách.",
        [
            "Vũ Khắc Mộc | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được cử thay thế cho ông Vũ Khắc Mộc, nguyên Chủ tịch UBND huyện Di Linh, đi dự hội nghị.",
        ["Vũ Khắc Mộc | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Thay bà Vũ Thị Thảo Vi là ông Phạm Đình Khuê, Phó Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Ông Phạm Đình Khuê, Phó Chủ tịch UBND huyện Di Linh, thay ông Vũ Khắc Mộc.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (  # news with a birth is no life, whose steps are over
        "Ông Phạm Đình Khuê, sinh năm 1980, được bầu giữ chức Phó Chủ tịch UBND huyện Di Linh.",
        [DEPUTY],
    ),
]
RELATIVES = [
    ("Bà Vũ Thảo Vi, có con trai được bầu làm Bí thư Huyện ủy Di Linh, cho biết.", []),
    ("Ông Phạm Đình Khuê tố vợ mình làm Bí thư Huyện ủy Di Linh.", []),
    ("Sau khi ông Phạm Đình Khuê nghỉ, người em họ lên làm Bí thư Huyện ủy Di Linh.", []),
    (
        "Bà Vũ Thị Thảo Vi có em trai là ông Vũ Văn Hải làm Chủ tịch Hội Nông dân xã Gia Hiệp.",
        ["Vũ Văn Hải | Chủ tịch | Hội Nông dân xã Gia Hiệp | holds"],
    ),
    (
        "Ông Phạm Đình Khuê có con trai là Phạm Văn Mộc hiện giữ chức Trưởng Công an xã Gia Hiệp.",
        ["Phạm Văn Mộc | Trưởng Công an | Công an xã Gia Hiệp | holds"],
    ),
    (
        "Em rể bà Vũ Thị Thảo Vi, ông Lê Văn Sĩ làm Phó Chủ tịch UBND xã Gia Hiệp.",
        ["Lê Văn Sĩ | Phó Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds"],
    ),
    (
        "Ông Phạm Đình Khuê (em rể ông Sĩ) làm Chủ tịch UBND xã Tam Bố và ông Đặng Bá Thụ (47 tuổi, cháu gọi ông Khuê là "
        "cậu ruột) làm Phó Chủ tịch UBND xã Tam Bố.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Tam Bố | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân xã Tam Bố | holds",
        ],
    ),
    (
        "Có bố là ông Phạm Đình Khuê là Chủ tịch UBND xã Tam Bố, anh Hải không lo.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Tam Bố | holds"],
    ),
    (
        "Ông Phạm Đình Khuê, con trai ông Phạm Đình Khản - nguyên Bí thư Đảng ủy xã Tam Bố, được bầu làm Chủ tịch UBND "
        "xã Tam Bố.",
        [
            "Phạm Đình Khản | Bí thư | Đảng ủy xã Tam Bố | former",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Tam Bố | elected",
        ],
    ),
    # A relative without a name has it.
    ("Chồng bà Vũ Thị Thảo Vi là Phó Chủ tịch UBND xã Liên Đầm.", []),
    ("Bố của ông Phạm Đình Khuê là nguyên Bí thư Huyện ủy Di Linh.", []),
    ("Ông Phạm Đình Khuê có con rể là Trưởng Công an xã Gia Hiệp.", []),
]

TOGETHER = [
    (
        "Trong vụ này, Mã Văn Thụ, Hoàng Văn Mộc - đều là nguyên Trưởng phòng Nội vụ huyện Di Linh; Lê Quang "
        "Sĩ, Đặng Bá Thụ - cựu phó chủ tịch UBND xã Tam Bố, phải hầu tòa.",
        [
            "Mã Văn Thụ | Trưởng phòng | Phòng Nội vụ huyện Di Linh | former",
            "Hoàng Văn Mộc | Trưởng phòng | Phòng Nội vụ huyện Di Linh | former",
            "Lê Quang Sĩ | Phó Chủ tịch | Ủy ban nhân dân xã Tam Bố | former",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân xã Tam Bố | former",
        ],
    ),
    (
        "Cùng dự có các Đại biểu Quốc hội: Đặng Bá Thụ, Khang Thị Lụa, Chẩu Văn Mộc.",
        [
            f"{person} | Đại biểu | Quốc hội | holds"
            for person in ("Đặng Bá Thụ", "Khang Thị Lụa", "Chẩu Văn Mộc")
        ],
    ),
    # Who acts next has the post before his name.
    (
        "Ông Phạm Đình Khuê, Bí thư Tỉnh ủy Lâm Đồng, được điều động làm Phó Trưởng ban Nội chính Trung ương, "
        "Phó Bí thư Đặng Bá Thụ sẽ thay ông Khuê.",
        [
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Phó Trưởng ban | Ban Nội chính Trung ương | appointed",
            "Đặng Bá Thụ | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được bầu giữ chức Chủ tịch UBND huyện Di Linh, Phó Chủ tịch UBND huyện Di Linh Đặng Bá Thụ "
        "được điều về tỉnh.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    # Others who are not named are none of those who are.
    (
        "Dự có ông Phạm Đình Khuê, Trưởng Công an xã Gia Hiệp và các đồng chí là Ủy viên Ban Chấp hành Đảng bộ xã Gia "
        "Hiệp.",
        ["Phạm Đình Khuê | Trưởng Công an | Công an xã Gia Hiệp | holds"],
    ),
    (
        "Bí thư Tỉnh ủy Lâm Đồng, ông Phạm Đình Khuê; Bí thư T.Ư Đoàn, anh Đặng Bá Thụ tới dự.",
        [
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Đặng Bá Thụ | Bí thư | Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh | holds",
        ],
    ),
    (
        "Phó Ban Nội chính Trung ương Tạ Ban tặng hoa.",
        ["Tạ Ban | Phó Trưởng ban | Ban Nội chính Trung ương | holds"],
    ),
    # One who leads is one.
    (
        "Trong vụ này, Mã Văn Thụ, Hoàng Văn Mộc - Chủ tịch UBND xã Tam Bố, phải hầu tòa.",
        ["Hoàng Văn Mộc | Chủ tịch | Ủy ban nhân dân xã Tam Bố | holds"],
    ),
]

# Boards that organise an event are no party's, and no board's name goes on with a verb.
EVENTS = [
    *(
        (
            f"Ông Phạm Đình Khuê, Phó Chủ tịch UBND huyện Di Linh, Trưởng {board}, phát biểu.",
            ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
        )
        for board in (
            "ban Tổ chức lễ tang",
            "Ban Tổ chức Hội thi",
            "ban tổ chức cuộc thi",
            "Ban Tổ chức Giải",
        )
    ),
    (
        "Hội thi do Ban Tổ chức hội thi huyện Di Linh mở. Ông Phạm Đình Khuê, Trưởng Ban Tổ chức, phát biểu.",
        [],
    ),
    (
        "Huyện ủy Di Linh họp. Ông Phạm Đình Khuê, Trưởng Ban Tổ chức, báo cáo.",
        ["Phạm Đình Khuê | Trưởng ban | Ban Tổ chức Huyện ủy Di Linh | holds"],
    ),
    ("Ông Phạm Đình Khuê, Phó Trưởng phòng Sở Nội vụ tỉnh Lâm Đồng, phát biểu.", []),
    ("Ông Phạm Đình Khuê bị đồn sẽ làm Bí thư Huyện ủy Di Linh.", []),
    (
        "Đoàn do Thiếu tướng Phạm Đình Khuê, Tư lệnh Quân khu V dẫn đầu đến viếng.",
        ["Phạm Đình Khuê | Tư lệnh | Quân khu V | holds"],
    ),
]

# Whom a sentence that begins with "Ông" goes on about.
SHORT_NAMES = [
    (
        "Phó Chủ tịch Phạm Đình Khuê nhận nhiệm vụ Bí thư Huyện ủy Di Linh. Bà Vũ Thị Thảo Vi, Phó Bí thư "
        "Huyện ủy Di Linh, điều hành cho đến nay.\n\nÔng Khuê, 49 tuổi, quê Quảng Ngãi, giữ chức Phó Chủ tịch "
        "UBND tỉnh Lâm Đồng từ tháng 8/2019 đến nay. Ông từng làm Giám đốc Sở Xây dựng tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed",
            "Vũ Thị Thảo Vi | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Xây dựng tỉnh Lâm Đồng | former",
        ],
    ),
    (
        "Bà Vũ Thị Thảo Vi, Bí thư Huyện ủy Di Linh, đã dự. Ông từng làm Giám đốc Sở Xây dựng tỉnh Lâm Đồng.",
        ["Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Bà Vũ Thị Thảo Vi, Bí thư Huyện ủy Di Linh, đã dự. Bà từng làm Giám đốc Sở Xây dựng tỉnh Lâm Đồng.",
        [
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | holds",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Xây dựng tỉnh Lâm Đồng | former",
        ],
    ),
]

MOVED = [
    (
        "Thủ tướng ký quyết định điều động ông Phạm Đình Khuê, Bí thư Huyện ủy Di Linh, về công tác tại Bộ Tư "
        "pháp, giao Quyền Bộ trưởng Bộ Tư pháp.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Bộ trưởng | Bộ Tư pháp | acting",
        ],
    ),
    (
        "UBND tỉnh phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND huyện Di Linh khóa X (nhiệm kỳ 2021-2026) cho ông "
        "Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
    (
        "Hội nghị công bố quyết định. Ông Phạm Đình Khuê từng kinh qua chức vụ Trưởng ban Tuyên giáo Huyện ủy Di Linh; được chỉ định "
        "làm Bí thư Đảng ủy xã Gia Hiệp.",
        [
            "Phạm Đình Khuê | Trưởng ban | Ban Tuyên giáo Huyện ủy Di Linh | former",
            "Phạm Đình Khuê | Bí thư | Đảng ủy xã Gia Hiệp | appointed",
        ],
    ),
    # A company's committee is not the commune's that was named before.
    (
        "UBND xã Gia Hiệp họp. Ông Phạm Đình Khuê, Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên Công ty Sông "
        "Hồng, đã dự.",
        [],
    ),
    (
        "UBND xã Gia Hiệp họp. Ông Phạm Đình Khuê, Bí thư Đảng ủy, Chủ tịch HĐND xã, đã dự.",
        [
            "Phạm Đình Khuê | Bí thư | Đảng ủy xã Gia Hiệp | holds",
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân xã Gia Hiệp | holds",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*SPEECHES, *BEHIND, *RELATIVES, *TOGETHER, *EVENTS, *SHORT_NAMES, *MOVED]
)
def test_a_post_goes_to_whom_the_text_means(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)
