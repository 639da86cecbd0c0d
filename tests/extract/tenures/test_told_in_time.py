"""Whether a post is told as held, as over or as left: by the words beside it, the lead, the title, its years."""

import pytest

OLD = "2023-05-10"

# Every row is "person | title | body | status".
SYLLABLES_OF_NAMES = [
    # "nguyên" and "quyền" are cues, but for a name that ends in them
    *(
        (
            f"{words} ông Đặng {name} {verb} Giám đốc Sở Y tế tỉnh Lâm Đồng.",
            [f"Đặng {name} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | {status}"],
        )
        for name in ("Cao Nguyên", "Khôi Nguyên", "Thái Nguyên")
        for words, verb, status in (
            ("UBND tỉnh Lâm Đồng bổ nhiệm", "giữ chức", "appointed"),
            ("UBND tỉnh Lâm Đồng điều động", "làm", "appointed"),
            ("Theo Sở Nội vụ,", "là", "holds"),
        )
    ),
    (
        "Ban Bí thư chỉ định ông Đặng Bá Thụ, Bí thư Tỉnh ủy Thái Nguyên, làm Bí thư Tỉnh ủy Lâm Đồng.",
        [
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Thái Nguyên | holds",
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Lâm Đồng | appointed",
        ],
    ),
    (
        "Thủ tướng phê chuẩn ông Đặng Bá Thụ, Phó Chủ tịch UBND tỉnh Thái Nguyên giữ chức Chủ tịch UBND tỉnh "
        "Lâm Đồng.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Thái Nguyên | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Đồng chí Đặng Khôi Nguyên Chủ tịch UBND huyện Di Linh dự họp.",
        ["Đặng Khôi Nguyên | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "- Đồng chí Đặng Khôi Nguyên: Chủ tịch UBND huyện Di Linh.",
        ["Đặng Khôi Nguyên | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Đồng chí Đặng Văn Quyền Chủ tịch UBND huyện Di Linh dự họp.",
        ["Đặng Văn Quyền | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    *(
        (
            text.format("Giám đốc Sở Y tế tỉnh Lâm Đồng"),
            [f"Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | {status}"],
        )
        for text, status in (
            ("Ông Đặng Bá Thụ nguyên là {}.", "former"),
            ("Ông Đặng Bá Thụ nguyên giữ chức {}.", "former"),
            ("Ông Đặng Bá Thụ, Nguyên {}.", "former"),
            ("- Nguyên {}: ông Đặng Bá Thụ.", "former"),
            ("Công an bắt Nguyên {} Đặng Bá Thụ.", "former"),
            ("Bổ nhiệm ông Đặng Bá Thụ giữ chức Quyền {}.", "acting"),
            ("- Quyền {}: ông Đặng Bá Thụ.", "acting"),
        )
    ),
    (
        "KHỞI TỐ NGUYÊN CHỦ TỊCH UBND HUYỆN DI LINH ĐẶNG BÁ THỤ",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
]

_TWO = "ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh; bà Vũ Thảo Vi, Chủ tịch UBND huyện Lạc Dương"
_LINES = "\n- Ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh.\n- Bà Vũ Thảo Vi, Chủ tịch UBND huyện Lạc Dương."


def _both(status: str) -> list[str]:
    return [
        f"Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | {status}",
        f"Vũ Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Lạc Dương | {status}",
    ]


WHO_LEFT = [
    *(
        (f"{lead}{people}.", _both("leaves"))
        for lead, people in (
            ("Tỉnh ủy cho 2 cán bộ nghỉ hưu trước tuổi, gồm: ", _TWO),
            ("Các đồng chí nghỉ hưu đợt này: ", _TWO),
            ("Trong số cán bộ nghỉ theo Nghị định 178 có ", _TWO),
            ("Tỉnh ủy tri ân các đồng chí thôi tham gia cấp ủy: ", _TWO),
            ("Có 2 lãnh đạo huyện nghỉ hưu trước tuổi. Đó là ", _TWO),
            ("Tỉnh ra thông báo về việc 2 cán bộ nghỉ hưu. Theo văn bản, các cán bộ gồm có: ", _TWO),
            ("Các cán bộ nghỉ việc gồm:", _LINES.rstrip(".")),
            ("Tỉnh ủy đồng ý cho 2 lãnh đạo nghỉ hưu. Danh sách cụ thể như sau:", _LINES.rstrip(".")),
        )
    ),
    (f"{_TWO[0].upper()}{_TWO[1:]}, được cho nghỉ hưu từ ngày 1/9.", _both("leaves")),
    (f"{_TWO[0].upper()}{_TWO[1:]} (53 tuổi) cũng nhận quyết định nghỉ hưu trước tuổi.", _both("leaves")),
    (f"Có 2 lãnh đạo nghỉ hưu. {_TWO[0].upper()}{_TWO[1:]} cũng nhận quyết định tương tự.", _both("leaves")),
    (f"Có 2 lãnh đạo đi họp. {_TWO[0].upper()}{_TWO[1:]} cũng nhận quyết định tương tự.", _both("holds")),
    (
        "Tỉnh ủy cũng cho nghỉ hưu trước tuổi Bí thư Huyện ủy Di Linh Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | leaves"],
    ),
    *(
        (f"{lead}{_TWO}{end}", _both("holds"))
        for lead, end in (
            # who attends, gives, asks or is only named
            ("Dự lễ trao quyết định nghỉ hưu cho cán bộ có ", "."),
            ("Có 2 cán bộ xin nghỉ hưu trước tuổi, gồm: ", "."),
            ("Tỉnh ủy gặp mặt các đồng chí nghỉ hưu. Các đồng chí: ", " chủ trì."),
            ("Có 9 lãnh đạo nghỉ hưu. Dự hội nghị gồm các đồng chí: ", "."),
            (
                "Có 9 lãnh đạo nghỉ hưu. Hội nghị diễn ra sáng nay. Tỉnh khai trương. Các đồng chí đến thăm là ",
                ".",
            ),
        )
    ),
]

_THU = "Đặng Bá Thụ"
TERMS = [
    # a term that is over, in whatever words, and of posts joined with it
    *(
        (f"Tỉnh khiển trách ông {_THU}, {text}.", [f"{_THU} | {row} | {status}" for row, status in rows])
        for text, rows in (
            (
                "Chủ tịch UBND huyện Di Linh khóa 2011 - 2016",
                [("Chủ tịch | Ủy ban nhân dân huyện Di Linh", "former")],
            ),
            (
                "Trưởng phòng Nội vụ huyện Di Linh, thời kỳ 2010-2015",
                [("Trưởng phòng | Phòng Nội vụ huyện Di Linh", "former")],
            ),
            (
                "Phó Bí thư Đảng ủy, Chủ tịch UBND xã Gung Ré nhiệm kỳ 2011 - 2016",
                [
                    ("Phó Bí thư | Đảng ủy xã Gung Ré", "former"),
                    ("Chủ tịch | Ủy ban nhân dân xã Gung Ré", "former"),
                ],
            ),
            ("Bí thư Huyện ủy Di Linh (2010-2015)", [("Bí thư | Huyện ủy Di Linh", "former")]),
            # one that is not over, and what is held beside a seat that is
            ("Bí thư Huyện ủy Di Linh (2020-2025)", [("Bí thư | Huyện ủy Di Linh", "holds")]),
            ("Bí thư Huyện ủy Di Linh khóa 2020-2025", [("Bí thư | Huyện ủy Di Linh", "holds")]),
            (
                "Chủ tịch Hội Nông dân tỉnh Lâm Đồng, Đại biểu HĐND tỉnh Lâm Đồng nhiệm kỳ 2016-2021",
                [
                    ("Chủ tịch | Hội Nông dân tỉnh Lâm Đồng", "holds"),
                    ("Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng", "former"),
                ],
            ),
        )
    ),
    # removed from several with their terms; the posts beside the name are the same
    *(
        (
            f"Tỉnh ủy cách chức Ủy viên Ban Thường vụ Huyện ủy nhiệm kỳ 2020-2025, Phó Chủ tịch UBND huyện Di "
            f"Linh nhiệm kỳ 2021-2026{more} đối với ông {_THU}, Phó Chủ tịch UBND huyện Di Linh.",
            [
                f"{_THU} | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | disciplined-removed",
                f"{_THU} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | disciplined-removed",
            ],
        )
        for more in ("", " và Bí thư Chi bộ", " và các chức vụ trong Đảng nhiệm kỳ 2020-2025")
    ),
]

STEPS = [
    # a lower post in the same body before the one that the text goes on to
    *(
        (
            text,
            [
                f"{_THU} | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | former",
                f"{_THU} | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | {status}",
            ],
        )
        for text, status in (
            (
                f"Ông {_THU} học kinh tế. Tháng 1/2021, ông được bầu làm Phó Chủ tịch UBND tỉnh Lâm Đồng. Tháng "
                "11/2021, ông được bầu làm Chủ tịch UBND tỉnh Lâm Đồng.",
                "elected",
            ),
            (
                f"Ông {_THU} (58 tuổi) năm 2018 trở thành Phó Chủ tịch UBND tỉnh Lâm Đồng, năm 2020 trở thành Chủ "
                "tịch UBND tỉnh Lâm Đồng.",
                "appointed",
            ),
        )
    ),
    # who has the lower one and gets the higher
    (
        f"HĐND tỉnh Lâm Đồng bầu ông {_THU}, Phó Chủ tịch UBND tỉnh Lâm Đồng, làm Chủ tịch UBND tỉnh Lâm Đồng.",
        [
            f"{_THU} | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            f"{_THU} | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
        ],
    ),
]

CLAUSES = [
    # each clause of a sentence has its own year; what is held "đến nay" is held
    (
        "Chị Vũ Thảo Vi là cán bộ. Năm 2016, chị làm Chủ tịch Hội Nông dân xã Gung Ré và từ năm 2020 đến nay, chị "
        "Vi là Phó Chủ tịch UBND xã Gung Ré.",
        [
            ("Chủ tịch", "former", None),
            ("Phó Chủ tịch", "holds", "2020"),
        ],
    ),
    (
        "Anh Đặng Bá Thụ lần lượt là Phó Trưởng Công an huyện Di Linh, Trưởng Công an huyện Di Linh. Tháng 5/2019 "
        "anh được điều về làm Giám đốc Công an tỉnh Đắk Nông.",
        [
            ("Phó Trưởng Công an", "former", None),
            ("Trưởng Công an", "former", None),
            ("Giám đốc", "appointed", "2019-05"),
        ],
    ),
    (
        "Ông Đặng Bá Thụ về quê năm 1978; năm 1980 chuyển sang Phó Chủ tịch HĐND huyện Di Linh.",
        [("Phó Chủ tịch", "former", None)],
    ),
    (
        "Năm 2015, ông Đặng Bá Thụ được đề bạt Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, rồi lên Giám đốc Sở Y tế tỉnh "
        "Lâm Đồng.",
        [("Phó Giám đốc", "former", "2015"), ("Giám đốc", "appointed", "2015")],
    ),
    # the year of the last step is not that of those before it
    (
        "Bà Vũ Thảo Vi từng làm Bí thư Huyện ủy Di Linh, sau là Trưởng ban Tổ chức Tỉnh ủy Lâm Đồng, trước khi ra Hà "
        "Nội làm Phó Trưởng ban Dân vận Trung ương vào năm 2020.",
        [("Bí thư", "former", None), ("Trưởng ban", "former", None), ("Phó Trưởng ban", "former", None)],
    ),
    ("Ông Đặng Bá Thụ báo cáo lên Chủ tịch UBND tỉnh Lâm Đồng.", []),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_steps_in_one_sentence_have_each_its_own_year(read, text, expected):
    assert [(one.title, one.status, one.start) for one in read(text, on=OLD).tenures] == expected


OF_THE_DEAD = (
    "Hồ Văn Cố (1920 - 1998) là nhà cách mạng. Năm 1946, ông cùng Chủ tịch UBND tỉnh Lâm Đồng Trần Khắc Bạn ra "
    "chiến khu. Ông được Bí thư Tỉnh ủy Lâm Đồng Lý Tiền Nhân mời làm cố vấn năm 1976. Ông mất năm 1998. Năm 2020, "
    "Chủ tịch UBND tỉnh Lâm Đồng Vũ Văn Mẫu đến thắp hương."
)


def test_in_the_life_of_the_dead_posts_of_others_in_years_long_past_are_over(read):
    found = read(OF_THE_DEAD, on=OLD, title="Hồ Văn Cố").tenures
    assert [(one.person, one.status) for one in found] == [
        ("Trần Khắc Bạn", "former"),
        ("Lý Tiền Nhân", "former"),
        ("Vũ Văn Mẫu", "holds"),
    ]


def test_a_bare_post_in_the_news_of_a_year_long_past_is_over(read):
    text = "Năm {}, Chủ tịch UBND tỉnh Lâm Đồng Trần Khắc Bạn ký quyết định."
    assert [read(text.format(year), on=OLD).tenures[0].status for year in (2005, 2021)] == ["former", "holds"]


@pytest.mark.parametrize(("text", "expected"), [*TERMS, *STEPS, *SYLLABLES_OF_NAMES, *WHO_LEFT])
def test_a_post_is_held_over_or_left_as_the_text_tells(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


def test_a_title_tells_that_those_whom_the_text_lists_have_left(read):
    text = (
        f"Những lãnh đạo này gồm: {_TWO}. Người kế nhiệm là ông Phạm Đình Khuê, Phó Bí thư Huyện ủy Di Linh."
    )
    found = read(text, on=OLD, title="2 lãnh đạo huyện nghỉ hưu").tenures
    assert [tenure.status for tenure in found] == ["leaves", "leaves", "holds"]


_A, _B = "Đặng Bá Thụ", "Vũ Đình Mẫu"
_C = "Bí thư | Huyện ủy Di Linh"
SUCCESSORS = [
    *(
        (text.format("Bí thư Huyện ủy Di Linh"), [f"{_B} | {_C} | {before}", f"{_A} | {_C} | {now}"])
        for text, before, now in (
            (f"Ông {_B}, {{}}, nghỉ hưu; người thay là ông {_A}.", "leaves", "appointed"),
            (f"Người thay ông {_B} làm {{}} là ông {_A}.", "former", "holds"),
            (f"Thay thế ông {_B}, ông {_A} giữ chức {{}}.", "former", "appointed"),
            (f"Ông {_A} thay ông {_B}, người vừa thôi giữ chức {{}}.", "leaves", "appointed"),
            (f"Ông {_A} được chỉ định thay ông {_B}, nguyên {{}}.", "former", "appointed"),
            (f"Ông {_A} kế nhiệm ông {_B} trên cương vị {{}}.", "former", "appointed"),
        )
    ),
    # who chairs in his place has his own post
    (f"Ông {_A}, Bí thư Huyện ủy Di Linh, thay ông {_B} chủ trì hội nghị.", [f"{_A} | {_C} | holds"]),
]


@pytest.mark.parametrize(("text", "expected"), SUCCESSORS)
def test_who_is_replaced_had_the_post_and_who_replaces_has_it(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


ONCE = [
    (
        "Ông Đặng Bá Thụ có bằng thạc sĩ; trước khi được bổ nhiệm, ông là Bí thư Huyện ủy Di Linh.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former"],
    ),
    (
        "Từ ngày 1/2/2023 đến 30/4/2023, ông Đặng Bá Thụ là Bí thư Huyện ủy Di Linh.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former"],
    ),
    (
        "Từ ngày 1/2/2023 đến 30/6/2023, ông Đặng Bá Thụ là Bí thư Huyện ủy Di Linh.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    *(
        (
            f"Ông {_A}, Giám đốc Sở Y tế tỉnh Lâm Đồng ({words} Bí thư Huyện ủy Di Linh), dự.",
            [f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds", f"{_A} | {_C} | former"],
        )
        for words in ("nguyên", "cựu", "từng là", "trước đó là", "đã từng làm")
    ),
    # behind what somebody is in the party
    *(
        (f"Gồm ông {_A}, đảng viên {where}, nguyên Bí thư Huyện ủy Di Linh.", [f"{_A} | {_C} | former"])
        for where in ("Chi bộ thôn 3", "Chi bộ thôn 3 thuộc Đảng bộ xã Gung Ré, huyện Di Linh")
    ),
    (
        f"Ông {_A}, đảng viên Chi bộ 3, Bí thư Huyện ủy Di Linh {_B} đều dự.",
        [f"{_B} | {_C} | holds"],
    ),
    # of another, named after it
    (
        f"Ông {_A}, Giám đốc Sở Y tế tỉnh Lâm Đồng (nguyên Bí thư Huyện ủy Di Linh {_B} cũng đến), dự.",
        [f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds", f"{_B} | {_C} | former"],
    ),
    # what is said with its years is over, though told again without them
    (
        f"Ông {_A}, nguyên Bí thư Huyện ủy Di Linh (giai đoạn 2010-2020), bị bắt. Năm 2016, trên cương vị Bí thư "
        "Huyện ủy Di Linh, ông Thụ đã ký.",
        [f"{_A} | {_C} | former"],
    ),
    (
        f"Ông {_A} bị bắt. Năm 2019, trên cương vị Bí thư Huyện ủy Di Linh, ông Thụ đã ký.",
        [f"{_A} | {_C} | holds"],
    ),
    # what somebody is called on a day of long ago, not on a day that only is remembered
    *(
        (f"{words} {_A} - Bí thư Huyện ủy Di Linh{more} gửi thư cho các xã.", [f"{_A} | {_C} | {status}"])
        for words, more, status in (
            ("Theo lệnh của trên, ngày 12/3/1979, Đại tá", "", "former"),
            ("Khi ấy, vào sáng ngày 12-3-1979, đồng chí", "", "former"),
            ("Ngày 12/3/1979, ông", "", "former"),
            ("Ngày 12/3/2021, ông", "", "holds"),
            ("Nhân ngày truyền thống 12/3/1979, ông", "", "holds"),
            ("Sinh ngày 12/3/1979, ông", " trẻ nhất huyện,", "holds"),
        )
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONCE)
def test_what_somebody_once_was_is_over(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


AFTER_OTHERS = [
    # another got it since
    (
        f"Ngày 8/5, ông {_A} được bầu làm Bí thư Huyện ủy Di Linh. Tháng 10/2020, Đại hội bầu ông {_B} giữ chức Bí thư Huyện ủy "
        "Di Linh.",
        [f"{_A} | {_C} | elected", f"{_B} | {_C} | former"],
    ),
    # several have such a post at a time
    (
        f"Ngày 8/5, ông {_A} được bầu làm Phó Bí thư Huyện ủy Di Linh. Tháng 10/2020, Đại hội bầu ông {_B} giữ chức Phó Bí thư "
        "Huyện ủy Di Linh.",
        [f"{one} | Phó {_C} | elected" for one in (_A, _B)],
    ),
    # who retires is another
    (
        f"Trong số đó, ông {_B} nghỉ hưu; còn ông {_A} giữ chức Bí thư Huyện ủy Di Linh.",
        [f"{_A} | {_C} | holds"],
    ),
    # at this time, and after something long ago
    (f"Đến thời điểm này, người giữ chức Bí thư Huyện ủy Di Linh là ông {_A}.", [f"{_A} | {_C} | holds"]),
    (
        f"Sau khi huyện được chia tách năm 2004, ông {_A} giữ chức vụ Bí thư Huyện ủy Di Linh.",
        [f"{_A} | {_C} | former"],
    ),
    # of a year long past
    (
        f"Ông {_A} 48 tuổi, ban đầu làm Chủ tịch UBND xã Gung Ré năm 2013. Hiện ông {_A} là Bí thư Huyện ủy Di Linh.",
        [f"{_A} | Chủ tịch | Ủy ban nhân dân xã Gung Ré | former", f"{_A} | {_C} | holds"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), AFTER_OTHERS)
def test_a_post_that_another_got_since_is_over(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


# "làm" behind what is lost begins something new, and who is named then has lost nothing.
GOES_ON = [
    (
        "Ông Đặng Bá Thụ thôi chức Giám đốc Sở Y tế tỉnh Lâm Đồng để làm Phó Chủ tịch UBND tỉnh.",
        [
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | leaves",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Ông Đặng Bá Thụ rời chức Bí thư Huyện ủy Di Linh, tỉnh Lâm Đồng, sang làm Giám đốc Sở Nội vụ tỉnh.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | leaves",
            "Đặng Bá Thụ | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Sau khi thôi giữ chức Bí thư Huyện ủy Di Linh, ông Đặng Bá Thụ làm Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
        ["Đặng Bá Thụ | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds"],
    ),
    (
        "Cách chức Chủ tịch UBND huyện Di Linh đối với ông Đặng Bá Thụ; ông Vũ Khắc Hạnh, Phó Chủ tịch UBND huyện, "
        "làm Chủ tịch UBND huyện.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | disciplined-removed",
            "Vũ Khắc Hạnh | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Khắc Hạnh | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Ông Đặng Bá Thụ nghỉ hưu, ông Vũ Khắc Hạnh thay làm Bí thư Huyện ủy Di Linh.",
        ["Vũ Khắc Hạnh | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    *(
        (
            f"Ông Đặng Bá Thụ {verb} Chủ tịch UBND huyện Di Linh.",
            [f"Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | {status}"],
        )
        for verb, status in (
            ("thôi kiêm", "leaves"),
            ("bị điều chuyển khỏi vị trí", "leaves"),
            ("mất chức", "leaves"),
            ("bị phế truất chức", "disciplined-removed"),
        )
    ),
    # what lasts till now is held, long as it is
    (
        "Từ năm 2011 đến nay, ông Đặng Bá Thụ được bầu làm Chủ tịch UBND huyện Di Linh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    ("Ngoài thời gian làm Chủ tịch UBND huyện Di Linh, ông Đặng Bá Thụ trồng cà phê.", []),
]


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_what_comes_after_a_loss_or_lasts_is_not_lost(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


STILL_HELD = [
    # A year says what was looked at, or when it began; a day behind an act is that of the act.
    (
        "Đoàn kiểm tra nghe báo cáo về ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh năm 2022.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Sau khi sắp xếp bộ máy năm 2022, ông Đặng Bá Thụ giữ chức Chủ tịch UBND huyện Di Linh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Căn cứ Luật Tố cáo, ngày 12/6/2008, ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh, trả lời dân.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    # Two of one name, for the text leaves open of which commune.
    (
        "Ngày 2/2/2023, ông Đặng Bá Thụ được bầu làm Bí thư Đảng ủy xã.\n\n"
        "Ngày 5/3/2023, bà Vũ Thảo Vi được bầu làm Bí thư Đảng ủy xã.",
        ["Đặng Bá Thụ | Bí thư | Đảng ủy xã | elected", "Vũ Thảo Vi | Bí thư | Đảng ủy xã | elected"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STILL_HELD)
def test_a_year_or_a_namesake_alone_ends_no_post(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


_G = "Giám đốc Sở Xây dựng tỉnh Quảng Nam"
_WHAT = "Giám đốc | Sở Xây dựng tỉnh Quảng Nam"
ASKED = [
    *(
        (text.format(_G), [f"{_A} | {_WHAT} | {status}"])
        for text, status in (
            (f"Ông {_A} nộp đơn xin thôi giữ chức {{}}; Ban Tổ chức Tỉnh ủy đang xem xét.", "holds"),
            (f"Ông {_A} xin từ chức {{}} song không được đồng ý.", "holds"),
            (f"Ông {_A}, {{}}, xin nghỉ hưu trước tuổi nhưng chưa có quyết định.", "holds"),
            (f"Ông {_A} bày tỏ nguyện vọng được thôi giữ chức {{}}.", "holds"),
            (f"UBND tỉnh đang xem xét cho thôi giữ chức {{}} đối với ông {_A}.", "holds"),
            (f"Tỉnh ủy dự kiến cho thôi giữ chức {{}} đối với ông {_A}.", "holds"),
            (f"HĐND tỉnh sẽ họp miễn nhiệm chức vụ {{}} đối với ông {_A}.", "holds"),
            (f"Tờ trình về việc bổ nhiệm ông {_A} làm {{}} vừa gửi Ban Tổ chức.", "nominated"),
            (f"HĐND tỉnh nghe tờ trình đề nghị phê chuẩn việc bổ nhiệm ông {_A} làm {{}}.", "nominated"),
            (f"Sở Nội vụ thẩm định hồ sơ bổ nhiệm ông {_A} làm {{}}.", "nominated"),
            (f"UBND tỉnh đang xem xét bổ nhiệm ông {_A} làm {{}}.", "nominated"),
            (f"Dự kiến bổ nhiệm ông {_A} làm {{}}.", "nominated"),
            (f"Tuần sau, UBND tỉnh sẽ bổ nhiệm ông {_A} làm {{}}.", "nominated"),
            # what is asked for and granted, and who goes of himself
            (f"Ông {_A} nộp đơn xin thôi giữ chức {{}}.", "leaves"),
            (f"Ông {_A} có nguyện vọng thôi giữ chức {{}} và được Tỉnh ủy đồng ý.", "leaves"),
            (f"Ông {_A} sẽ được cho thôi giữ chức {{}}.", "leaves"),
            (f"HĐND tỉnh đã xem xét, miễn nhiệm chức vụ {{}} đối với ông {_A}.", "leaves"),
            (f"HĐND tỉnh thông qua tờ trình về việc bầu ông {_A} làm {{}}.", "elected"),
            (f"UBND tỉnh thẩm định hồ sơ và bổ nhiệm ông {_A} làm {{}}.", "appointed"),
            (f"UBND tỉnh bổ nhiệm ông {_A} làm {{}}, ông sẽ nhận việc đầu tháng tới.", "appointed"),
        )
    ),
    (
        f"Tại kỳ họp tới, HĐND huyện Núi Thành sẽ tiến hành miễn nhiệm chức vụ Chủ tịch UBND huyện Núi Thành đối với ông "
        f"{_A} và bầu ông {_B} làm Chủ tịch UBND huyện Núi Thành.",
        [
            f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Núi Thành | holds",
            f"{_B} | Chủ tịch | Ủy ban nhân dân huyện Núi Thành | nominated",
        ],
    ),
]

_D, _E = "Phó Chủ tịch | Ủy ban nhân dân huyện Núi Thành", "Trưởng phòng | Phòng Nội vụ huyện Núi Thành"
_ROWS = f"ông {_A}, Phó Chủ tịch UBND huyện; ông {_B}, Trưởng phòng Nội vụ huyện"
HEADED = [
    *(
        (f"{head}{_ROWS}.", [f"{_A} | {_D} | {status}", f"{_B} | {_E} | {status}"])
        for head, status in (
            ("Bắt tạm giam hai cựu cán bộ huyện Núi Thành, tỉnh Quảng Nam: ", "former"),
            ("Công an bắt 2 nguyên lãnh đạo huyện Núi Thành (Quảng Nam) gồm ", "former"),
            ("Huyện Núi Thành cách chức 2 cán bộ: ", "disciplined-removed"),
            ("Huyện ủy Núi Thành cách chức đối với hai đảng viên: ", "disciplined-removed"),
            # who is both, or not the one spoken of
            ("Dự có lãnh đạo, nguyên lãnh đạo huyện Núi Thành: ", "holds"),
            ("Hai cựu cán bộ xã được mời làm việc với lãnh đạo huyện Núi Thành: ", "holds"),
            ("Huyện Núi Thành cảnh cáo 2 cán bộ: ", "holds"),
        )
    ),
    (
        f"Huyện Núi Thành kỷ luật: cách chức 2 cán bộ (ông {_A}, Phó Chủ tịch UBND huyện), khiển trách ông {_B}, "
        "Trưởng phòng Nội vụ huyện.",
        [f"{_A} | {_D} | disciplined-removed", f"{_B} | {_E} | holds"],
    ),
    (
        f"Huyện Núi Thành kỷ luật:\n- Ông {_A}, Phó Chủ tịch UBND huyện: cách chức\n"
        f"- Ông {_B}, Trưởng phòng Nội vụ huyện: cảnh cáo",
        [f"{_A} | {_D} | disciplined-removed", f"{_B} | {_E} | holds"],
    ),
    *(
        (f"Bị cáo {_A} ({_term}) lĩnh án.", [f"{_A} | {_D} | {status}"])
        for where in (", tỉnh Quảng Nam", ", Quảng Nam", "")
        for years, status in (("2011-2016", "former"), ("2021-2026", "holds"))
        for _term in (f"Phó Chủ tịch UBND huyện Núi Thành{where} nhiệm kỳ {years}",)
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEADED)
def test_what_heads_a_list_or_ends_a_post_tells_that_it_is_over(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_what_is_asked_for_or_planned_is_not_done(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


_HEALTH = "Sở Y tế tỉnh Lâm Đồng"
_CHAIR = "Chủ tịch | Ủy ban nhân dân huyện Di Linh"
NOTES = [
    # what stands behind a post, or behind its unit and its parents, tells that it is over
    *(
        (f"{head} {note} ký giấy ấy.", [f"{_A} | {_CHAIR} | former"])
        for head in (
            f"Ông {_A}, Chủ tịch UBND huyện Di Linh, tỉnh Lâm Đồng",
            f"Ông {_A} - Chủ tịch UBND huyện Di Linh, Lâm Đồng",
            f"Chủ tịch UBND huyện Di Linh {_A}",
        )
        for note in (
            "(nay đã nghỉ hưu)",
            "(đã về hưu từ năm 2019)",
            "(đã mất)",
            "(SN 1960, đã chuyển công tác)",
            "(hiện đã nghỉ việc)",
        )
    ),
    *(
        (f"Ông {_A}, Chủ tịch UBND huyện Di Linh, tỉnh Lâm Đồng{note} ký.", [f"{_A} | {_CHAIR} | former"])
        for note in (
            ", nay đã nghỉ hưu,",
            " nhiệm kỳ trước",
            " khóa trước",
            " (thời điểm năm 2018)",
            " thời điểm đó",
            " khi đó",
            " - nay công tác tại Sở Y tế -",
        )
    ),
    (
        f"Các Phó Chủ tịch UBND huyện Di Linh: {_A}, {_B} (đã nghỉ hưu).",
        [f"{_A} | Phó {_CHAIR} | holds", f"{_B} | Phó {_CHAIR} | former"],
    ),
    (
        f"Ông {_B}, Giám đốc Sở Y tế tỉnh Lâm Đồng và ông {_A}, Phó Giám đốc Sở (đã mất) từng ký giấy ấy.",
        [f"{_B} | Giám đốc | {_HEALTH} | holds", f"{_A} | Phó Giám đốc | {_HEALTH} | former"],
    ),
    (f"Ông {_A}, Chủ tịch UBND huyện Di Linh (vừa nghỉ hưu) đến dự.", [f"{_A} | {_CHAIR} | leaves"]),
    # another post is his now
    *(
        (
            f"{head} ({now} là Bí thư Huyện ủy Lạc Dương) ký giấy ấy.",
            [f"{_A} | {_CHAIR} | former", f"{_A} | Bí thư | Huyện ủy Lạc Dương | holds"],
        )
        for head in (
            f"Ông {_A}, Chủ tịch UBND huyện Di Linh, Lâm Đồng",
            f"Ông {_A} - Chủ tịch UBND huyện Di Linh, tỉnh Lâm Đồng",
            f"Chủ tịch UBND huyện Di Linh {_A}",
        )
        for now in ("nay", "hiện", "hiện nay")
    ),
    # the unit has another name now, or he is only not there
    *(
        (f"Ông {_A}, Chủ tịch UBND huyện Di Linh {note}, Lâm Đồng dự.", [f"{_A} | {_CHAIR} | holds"])
        for note in (
            "(nay là xã Di Linh)",
            "(đã chuyển sang họp từ xa)",
            "(đã nghỉ phép)",
            "(đã mất ngủ nhiều đêm)",
            "(nay đã khỏe)",
        )
    ),
    # a seat beside which he has a post
    (
        f"Ông {_A}, Ủy viên Ban Thường vụ Huyện ủy Di Linh (hiện là Chủ tịch UBND huyện Di Linh) dự.",
        [f"{_A} | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | holds", f"{_A} | {_CHAIR} | holds"],
    ),
    # taken away a short time ago
    *(
        (f"{head}{note}", [f"{_A} | {_CHAIR} | {status}"])
        for head in (
            f"Khởi tố ông {_A}, Chủ tịch UBND huyện Di Linh (Lâm Đồng)",
            f"Công an bắt Chủ tịch UBND huyện Di Linh {_A}",
        )
        for note, status in (
            (" vừa bị bãi nhiệm.", "disciplined-removed"),
            (", mới bị cách chức.", "disciplined-removed"),
            (", vừa được miễn nhiệm.", "leaves"),
            (" bị đề nghị bãi nhiệm.", "holds"),
            (", vừa được miễn nhiệm chức danh Trưởng ban Chỉ đạo.", "holds"),
        )
    ),
    # for some years, and no more
    *(
        (f"Ông {_A} làm Chủ tịch UBND huyện Di Linh, tỉnh Lâm Đồng {years}.", [f"{_A} | {_CHAIR} | {status}"])
        for years, status in (
            ("hai khóa liền rồi về nghỉ", "former"),
            ("được 8 năm thì chuyển về tỉnh", "former"),
            ("trong ba nhiệm kỳ liên tiếp, rồi nghỉ hưu", "former"),
            ("được hai năm nay", "holds"),
        )
    ),
    *(
        (text.format(f"Chủ tịch UBND huyện Di Linh {_A}"), [f"{_A} | {_CHAIR} | {status}"])
        for text, status in (
            ("Dưới thời {}, nhiều dự án được duyệt.", "former"),
            (f"Ông {_B} là người kế nhiệm {{}}.", "former"),
            (f"Ông {_B} sẽ kế nhiệm {{}}.", "holds"),
            ("Cùng thời điểm, {} đi kiểm tra.", "holds"),
        )
    ),
    *(
        (
            f"{when} Chủ tịch UBND huyện Di Linh (Lâm Đồng) là ông {_A}, đất bị lấn.",
            [f"{_A} | {_CHAIR} | former"],
        )
        for when in ("Khi", "Lúc", "Thời điểm")
    ),
    (
        f"Hôm nay là ngày cuối cùng ông {_A} làm Chủ tịch UBND huyện Di Linh.",
        [f"{_A} | {_CHAIR} | leaves"],
    ),
    *(
        (
            f"{lead}, ông {_A} {verb} Chủ tịch UBND huyện Di Linh, tỉnh Lâm Đồng.",
            [f"{_A} | {_CHAIR} | {status}"],
        )
        for lead, verb, status in (
            ("Năm ấy", "được bầu làm", "former"),
            ("Xuất ngũ về quê", "được bầu làm", "former"),
            ("Khi huyện còn nghèo", "làm", "former"),
            ("Khi dân còn lo", "được bầu làm", "elected"),
            ("Năm nay", "được bầu làm", "elected"),
        )
    ),
    (
        f"Ông {_A} được bầu làm Chủ tịch UBND huyện Di Linh đầu tiên năm 1987.",
        [f"{_A} | {_CHAIR} | former"],
    ),
    *(
        (f"Ông {_A} không {verb} Chủ tịch UBND huyện Di Linh{more}.", rows)
        for verb, more, rows in (
            ("làm", " nữa", [f"{_A} | {_CHAIR} | leaves"]),
            ("giữ chức", " (Lâm Đồng) nữa", [f"{_A} | {_CHAIR} | leaves"]),
            ("làm", "", []),
        )
    ),
    (f"Ông {_A} thua phiếu ở vị trí Chủ tịch UBND huyện Di Linh.", []),
    # of a life, the last is that of today
    *(
        (
            f"Ông {_A} từng kinh qua các chức vụ: Giám đốc {_HEALTH}, Chủ tịch UBND huyện Di Linh{now}.",
            [f"{_A} | Giám đốc | {_HEALTH} | former", f"{_A} | {_CHAIR} | {status}"],
        )
        for now, status in ((" hiện nay", "holds"), (", tỉnh Lâm Đồng như hiện nay", "holds"), ("", "former"))
    ),
    (
        f"Ông {_A} đã trải qua vị trí Giám đốc {_HEALTH} và hiện nay là Chủ tịch UBND huyện Di Linh.",
        [f"{_A} | Giám đốc | {_HEALTH} | former", f"{_A} | {_CHAIR} | holds"],
    ),
    # said of another
    (
        f"Ông {_A}, Chủ tịch UBND huyện Di Linh và ông {_B} (nay đã nghỉ hưu) ký giấy ấy.",
        [f"{_A} | {_CHAIR} | holds"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOTES)
def test_a_note_behind_a_post_tells_that_it_is_over(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


_SECRETARY = "Bí thư | Huyện ủy Di Linh"
_ACT = "Theo Quyết định số 12/QĐ-UBND ngày 5/6/{}"
LONG_AGO = [
    # what somebody is called in a deed of a term ago
    *(
        (text.format(year), [f"{_A} | {_CHAIR} | {status}"])
        for text in (
            f"Trước đó, ngày 12/3/{{}}, Chủ tịch UBND huyện Di Linh {_A} yêu cầu dừng việc.",
            f"Theo kết luận thanh tra, năm {{}}, {_A} - Chủ tịch UBND huyện Di Linh - cho làm khống hồ sơ.",
            f"Tháng 12/{{}}, văn phòng gửi ý kiến của Chủ tịch UBND huyện Di Linh {_A} đến các xã.",
            f"{_ACT} do ông {_A}, Chủ tịch UBND huyện Di Linh ký, dự án có vốn ba tỷ đồng.",
            f"{_ACT} của Chủ tịch UBND huyện Di Linh {_A}, đất ấy là đất rừng.",
            f"Văn bản do Chủ tịch UBND huyện Di Linh {_A} ký ngày 12/5/{{}} chưa được thu hồi.",
            f"Ông {_A} (Chủ tịch UBND huyện Di Linh) đã ký ban hành vào tháng 5/{{}} một văn bản trái luật.",
        )
        for year, status in ((2016, "former"), (2021, "holds"))
    ),
    (
        f"Trong giai đoạn từ 2014 đến 2016, ông {_A} (Chủ tịch UBND huyện Di Linh) cùng ông {_B} (Bí thư Huyện "
        "ủy Di Linh) ký chín văn bản.",
        [f"{_A} | {_CHAIR} | former", f"{_B} | {_SECRETARY} | former"],
    ),
    # who speaks now of what was then, or does something now about an act of then
    *(
        (text, [f"{_A} | {_CHAIR} | holds"])
        for text in (
            f"Từ năm 2015, theo ông {_A}, Chủ tịch UBND huyện Di Linh, dự án bị bỏ hoang.",
            f"Năm 2015, dự án khởi công nhưng ông {_A}, Chủ tịch UBND huyện Di Linh, cho biết vốn chưa đủ.",
            f"Năm 2015, dự án khởi công; đến nay ông {_A}, Chủ tịch UBND huyện Di Linh, vẫn chờ vốn.",
            f"{_ACT.format(2016)} của UBND tỉnh Lâm Đồng, ông {_A}, Chủ tịch UBND huyện Di Linh, chủ trì.",
            f"Chủ tịch UBND huyện Di Linh {_A} thu hồi văn bản ban hành ngày 12/5/2016.",
            f"Năm 2016, một nhà bị cháy; Chủ tịch UBND huyện Di Linh {_A} đề nghị xem lại việc này.",
            f"Từ năm 2016, huyện do ông {_A}, Chủ tịch UBND huyện Di Linh, lãnh đạo đã đổi khác.",
            f"Năm 2016, khi đón bằng, Chủ tịch UBND huyện Di Linh {_A} nhấn mạnh việc giữ rừng.",
        )
    ),
    (
        f"{_ACT.format(2016)} của UBND tỉnh Lâm Đồng do ông {_A}, Phó Chủ tịch UBND tỉnh Lâm Đồng ký, dự án dừng.",
        [f"{_A} | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | former"],
    ),
    # a seat is kept for long, and so is what members lead themselves
    (
        f"Năm 2014, bà {_A}, Chủ tịch Hội Nông dân xã Gung Ré, huyện Di Linh, vay vốn nuôi bò.",
        [f"{_A} | Chủ tịch | Hội Nông dân xã Gung Ré | holds"],
    ),
    (
        f"Ngày 12/3/2016, ông {_A}, Đại biểu HĐND huyện Di Linh, tặng quà.",
        [f"{_A} | Đại biểu | Hội đồng nhân dân huyện Di Linh | holds"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LONG_AGO)
def test_what_somebody_is_called_in_a_deed_of_long_ago_is_over(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


FROM_AND_UNTIL = [
    # a period that is over, and what somebody was in it
    (
        f"Theo cáo trạng, từ năm 2016 đến 2018, {_A} là Chủ tịch UBND huyện Di Linh; {_B} là Bí thư Huyện ủy Di Linh "
        "đã lập khống hồ sơ.",
        [("former", "2016", "2018"), ("former", None, None)],
    ),
    (
        f"Từ năm 2016 đến 2018, ông {_A} làm Chủ tịch UBND huyện Di Linh, rồi làm Bí thư Huyện ủy Di Linh.",
        [("former", None, None), ("former", None, None)],
    ),
    (f"Từ năm 2016 đến 2018, huyện giảm nghèo; ông {_A} là Chủ tịch UBND huyện Di Linh, nói vậy.", []),
    (f"Từ năm 2019 đến năm 2022, ông {_A} là Chủ tịch UBND huyện Di Linh.", [("former", "2019", "2022")]),
    (f"Từ năm 2019 đến nay, ông {_A} là Chủ tịch UBND huyện Di Linh.", [("holds", "2019", None)]),
    # until he left
    *(
        (f"Ông {_A} {verb} Chủ tịch UBND huyện Di Linh, tỉnh Lâm Đồng {time}.", [("former", start, end)])
        for verb, time, start, end in (
            ("giữ chức", "từ tháng 7/2016 cho đến khi bị bắt vào tháng 9/2022", "2016-07", "2022-09"),
            ("là", "từ năm 2016 đến khi nghỉ hưu năm 2021", "2016", "2021"),
            ("làm", "từ năm 2016 tới lúc chuyển về Sở Y tế", "2016", None),
            ("là", "cho đến khi bị khởi tố", None, None),
        )
    ),
    *(
        (f"Ông {_A} {text}.", [("holds", None, None)])
        for text in (
            "tiếp tục là Chủ tịch UBND huyện Di Linh đến khi nghỉ hưu",
            "là Chủ tịch UBND huyện Di Linh đến khi có người thay",
            "là Chủ tịch UBND huyện Di Linh, đến khi bị chất vấn mới biết việc",
        )
    ),
    (
        f"Ông {_A} được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng đến khi nghỉ hưu.",
        [("appointed", None, None)],
    ),
    # a term that heads what he was in it
    (
        f"Nhiệm kỳ 2020-2025, ông {_A} là Bí thư Huyện ủy Di Linh; nhiệm kỳ 2015 - 2020 ông là Phó Bí thư Huyện ủy, "
        "Chủ tịch UBND huyện.",
        [("holds", None, None), ("former", None, None), ("former", None, None)],
    ),
    (f"Trong nhiệm kỳ 2015-2020, ông {_A} được bầu làm Bí thư Huyện ủy Di Linh.", [("former", None, None)]),
    (f"Đánh giá nhiệm kỳ 2015-2020, ông {_A}, Bí thư Huyện ủy Di Linh, khen.", [("holds", None, None)]),
    (f"Nhiệm kỳ 2015-2020, theo ông {_A}, Bí thư Huyện ủy Di Linh, là tốt.", [("holds", None, None)]),
    # who retires after so many years
    (
        f"Ông {_A} nghỉ hưu từ ngày 1/6/2022, sau khi làm Bí thư Huyện ủy Di Linh được bốn năm.",
        [("former", None, None)],
    ),
    (f"Ông {_A} làm Bí thư Huyện ủy Di Linh được bốn năm.", [("holds", None, None)]),
    *(
        (f"{time}, {said}.", [("former", start, end)])
        for time, start, end in (
            ("Từ năm 2016 đến 2021", "2016", "2021"),
            ("Giai đoạn 2016 - 2021", "2016", "2021"),
            ("Trong thời gian từ 5/2016 đến 3/2023", "2016-05", "2023-03"),
        )
        for said in (
            f"ông {_A} giữ cương vị Bí thư Huyện ủy Di Linh",
            f"ông {_A} đảm nhiệm chức vụ Bí thư Huyện ủy Di Linh",
            f"ông {_A} được bầu làm Bí thư Huyện ủy Di Linh",
            f"Bí thư Huyện ủy Di Linh là ông {_A}",
        )
    ),
    (f"Từ năm 2021 đến năm 2026, ông {_A} giữ chức Bí thư Huyện ủy Di Linh.", [("holds", None, None)]),
    (f"Ông {_A} không còn là Bí thư Huyện ủy Di Linh.", [("leaves", None, None)]),
    (f"Ông {_A} hiện không còn là Bí thư Huyện ủy Di Linh.", [("leaves", None, None)]),
    # of what he did in it, not of the post
    (f"Từ năm 2020 đến 2022, ông {_A}, Chủ tịch UBND huyện Di Linh, đã ký.", [("holds", None, None)]),
]


@pytest.mark.parametrize(("text", "expected"), FROM_AND_UNTIL)
def test_what_somebody_was_in_a_period_that_is_over_has_its_days(read, text, expected):
    assert [(one.status, one.start, one.end) for one in read(text, on=OLD).tenures] == expected


def test_in_a_text_without_a_day_too_what_was_from_and_until_is_over(read):
    text = f"Từ năm 2016 đến năm 2021, ông {_A} giữ chức Bí thư Huyện ủy Di Linh."
    assert [(one.status, one.start, one.end) for one in read(text).tenures] == [("former", "2016", "2021")]


def _told(text: str, status: str, row: str = _CHAIR) -> tuple[str, list[str]]:
    return text, [f"{_A} | {row} | {status}"]


HISTORY = [
    # years of a life, and who fell
    *(
        _told(
            f"Đồng chí {_A} {years}, Chủ tịch UBND huyện Di Linh, được đặt tên cho một con đường.", "former"
        )
        for years in (
            "(1908 - 1945)",
            "(1908–1945)",
            "(sinh năm 1910, mất năm 1968)",
            "(2/3/1910 - 5/6/1968)",
        )
    ),
    _told(f"Họ thắp hương cho liệt sĩ {_A}, Chủ tịch UBND huyện Di Linh.", "former"),
    # words of an old time
    _told(
        f"Trong kháng chiến chống Mỹ, đồng chí {_A}, Chủ tịch UBND huyện Di Linh, lập đội du kích.", "former"
    ),
    _told(f"Những năm chống Pháp, Chủ tịch UBND huyện Di Linh {_A} ở trong rừng.", "former"),
    *(
        _told(f"Ai cũng nhớ ông {_A}, Chủ tịch UBND huyện Di Linh, Lâm Đồng {then}.", "former")
        for then in (
            "thời bao cấp",
            "những năm kháng chiến",
            "ngày ấy",
            "hồi đó",
            "thời chống Mỹ",
            "năm 1951",
        )
    ),
    _told(f"{_A} - Chủ tịch UBND huyện Di Linh đầu tiên sinh ra tại xã Gung Ré.", "former"),
    # the very old
    _told(f"Bà {_A} (91 tuổi), Chủ tịch UBND huyện Di Linh, kể chuyện làng.", "former"),
    _told(f"Cụ {_A}, Chủ tịch UBND huyện Di Linh, gửi lại cuốn sổ.", "former"),
    # who is called so today
    *(
        _told(text, "holds")
        for text in (
            f"Ông {_A} (sinh năm 1970), Chủ tịch UBND huyện Di Linh, dự.",
            f"Ông {_A} (2021 - 2026), Chủ tịch UBND huyện Di Linh, dự.",
            f"Gia đình liệt sĩ được ông {_A}, Chủ tịch UBND huyện Di Linh, đến thăm.",
            f"Trong kháng chiến chống Mỹ, xã có 90 liệt sĩ, ông {_A}, Chủ tịch UBND huyện Di Linh, cho biết.",
            f"Ông {_A}, Chủ tịch UBND huyện Di Linh những năm gần đây đi cơ sở nhiều.",
            f"Ông {_A} là Chủ tịch UBND huyện Di Linh đầu tiên sinh ra sau năm 1975.",
            f"Ông {_A} (51 tuổi), Chủ tịch UBND huyện Di Linh, kể chuyện làng.",
        )
    ),
    # old people lead their own
    _told(
        f"Cụ {_A}, 85 tuổi, Chủ tịch Hội Người cao tuổi huyện Di Linh, trồng rừng.",
        "holds",
        "Chủ tịch | Hội Người cao tuổi huyện Di Linh",
    ),
    _told(
        f"Trong kháng chiến chống Mỹ, ông {_A}, Chủ tịch Hội Cựu chiến binh huyện Di Linh, là lính đặc công.",
        "holds",
        "Chủ tịch | Hội Cựu chiến binh huyện Di Linh",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HISTORY)
def test_words_of_an_old_time_tell_that_a_post_is_over(read, text, expected):
    found = read(text, on=OLD).tenures
    rows = [" | ".join((one.person, one.title, one.body, one.status)) for one in found]
    assert rows == expected
