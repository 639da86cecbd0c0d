"""Posts without a unit in a committee's list or a report of a visit: of the list's unit, of the visitors'."""

import pytest

NAMED_BEFORE = [
    (
        "Hội Nông dân tỉnh Lâm Đồng tặng bò giống tại xã Gung Ré, huyện Di Linh. Phó Chủ tịch Hội Nông dân Vũ "
        "Thị Thảo Vi trao quà.",
        ["Vũ Thị Thảo Vi | Phó Chủ tịch | Hội Nông dân tỉnh Lâm Đồng | holds"],
    ),
    (
        "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng Đặng Bá Thụ tới kiểm tra Huyện ủy Di Linh. Phó Chủ nhiệm Ủy ban "
        "Kiểm tra Phạm Đình Khuê nêu nội dung.",
        [
            "Đặng Bá Thụ | Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Phó Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng | holds",
        ],
    ),
    (  # of which of the two is not said
        "Hội Nông dân tỉnh Lâm Đồng làm việc với Hội Nông dân huyện Di Linh. Chủ tịch Hội Nông dân Đặng Bá Thụ "
        "nêu khó khăn.",
        ["Đặng Bá Thụ | Chủ tịch | Hội Nông dân | holds"],
    ),
    (  # nobody heads a body that another was just said to head
        "Trưởng ban Dân vận Tỉnh ủy Lâm Đồng Đặng Bá Thụ về huyện Di Linh. Trưởng ban Dân vận Phạm Đình Khuê báo "
        "cáo.",
        [
            "Đặng Bá Thụ | Trưởng ban | Ban Dân vận Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Trưởng ban | Ban Dân vận Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Hội Nông dân tỉnh Lâm Đồng tổng kết phong trào. Năm qua, nông dân làm tốt. Tại huyện Di Linh, Chủ tịch "
        "Hội Nông dân Đặng Bá Thụ tặng quà.",
        ["Đặng Bá Thụ | Chủ tịch | Hội Nông dân huyện Di Linh | holds"],
    ),
]

VISITS = [
    (
        "Bí thư Tỉnh ủy Lâm Đồng Đặng Bá Thụ làm việc với Ban Thường vụ Huyện ủy Di Linh. Cùng đi có Trưởng ban Tổ "
        "chức Phạm Đình Khuê, Bí thư Huyện ủy Vũ Thị Thảo Vi.",
        [
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Trưởng ban | Ban Tổ chức Tỉnh ủy Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Bí thư Tỉnh ủy Lâm Đồng Đặng Bá Thụ thăm huyện Di Linh. Tiếp đoàn có Trưởng ban Tổ chức Huyện ủy Phạm Đình "
        "Khuê.",
        [
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Trưởng ban | Ban Tổ chức Huyện ủy Di Linh | holds",
        ],
    ),
]

_FEAST = "Xã Tân Thượng (huyện Di Linh) tổ chức lễ hội."
_CHAIR = "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã {} | holds"
# The place goes on, unless its guests speak; where nobody else is named the guests do.
GUESTS = [
    *(
        (f"{_FEAST} {guests} Chủ tịch UBND xã Phạm Đình Khuê cảm ơn.", [_CHAIR.format("Tân Thượng")])
        for guests in (
            "Đoàn xã Tân Lâm đến chúc mừng.",
            "Đoàn đại biểu xã Tân Lâm đến thăm và chúc mừng.",
            "Lãnh đạo xã Tân Lâm tới dự.",
            "Nhân dịp này, đoàn công tác của xã Tân Lâm đến tặng quà.",
        )
    ),
    *(
        (f"{text} Chủ tịch UBND xã Phạm Đình Khuê phát biểu.", [_CHAIR.format("Tân Lâm")])
        for text in (
            f"{_FEAST} Đoàn xã Tân Lâm tổ chức Đại hội.",
            "Đoàn xã Tân Lâm, huyện Di Linh đến chúc mừng.",
            f"{_FEAST} Lãnh đạo xã Tân Lâm họp bàn việc xã.",
        )
    ),
    (
        f"{_FEAST} Đoàn xã Tân Lâm đến chúc mừng. Thay mặt đoàn, Chủ tịch UBND xã Phạm Đình Khuê tặng hoa.",
        [_CHAIR.format("Tân Lâm")],
    ),
]

_VISIT = "Đoàn công tác xã Tân Lâm đến thăm, làm việc tại xã Tân Thượng, huyện Di Linh."
# Whom a visit brings are of the unit of who comes; who receives them is of the place.
VISITORS = [
    *(
        (f"{_VISIT} {words} Phạm Đình Khuê, Chủ tịch UBND xã.", [_CHAIR.format(commune)])
        for words, commune in (
            ("Cùng đi có ông", "Tân Lâm"),
            ("Đoàn do ông", "Tân Lâm"),
            ("Trưởng đoàn là ông", "Tân Lâm"),
            ("Tiếp đoàn có ông", "Tân Thượng"),
            ("Đón tiếp có ông", "Tân Thượng"),
        )
    ),
    (
        "Bí thư Huyện ủy Bảo Lâm Đặng Bá Thụ thăm, làm việc tại huyện Di Linh. Cùng đi có Chủ tịch UBND huyện Phạm Đình Khuê.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Bảo Lâm | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Bảo Lâm | holds",
        ],
    ),
    (
        "Bí thư Huyện ủy Di Linh Đặng Bá Thụ tiếp đoàn công tác huyện Bảo Lâm. Cùng đi có Chủ tịch UBND huyện Phạm Đình Khuê.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Bảo Lâm | holds",
        ],
    ),
    (
        "Tại xã Tân Thượng, huyện Di Linh, Bí thư Đảng ủy xã Tân Lâm Đặng Bá Thụ đến thăm, làm việc. Chủ tịch UBND xã Phạm "
        "Đình Khuê tiếp.",
        ["Đặng Bá Thụ | Bí thư | Đảng ủy xã Tân Lâm | holds", _CHAIR.format("Tân Thượng")],
    ),
    (
        "Huyện Bảo Lâm họp. Tại xã Tân Thượng, Bí thư Huyện ủy Di Linh Đặng Bá Thụ đến thăm. Chủ tịch UBND huyện Phạm Đình "
        "Khuê nói.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
]

# What only tells where a commune lies, on lines of a page or in a sentence, does not lead it.
PAGES = [
    *(
        (
            f"{head}\nChủ tịch UBND: Phạm Đình Khuê\nBí thư: Đặng Bá Thụ",
            [_CHAIR.format("Tân Lâm"), "Đặng Bá Thụ | Bí thư | Đảng ủy xã Tân Lâm | holds"],
        )
        for head in (
            "Xã Tân Lâm\nTỉnh Lâm Đồng",
            "Xã: Tân Lâm\nTỉnh: Lâm Đồng",
            "Tên xã: Tân Lâm\nThuộc tỉnh: Lâm Đồng",
            "Xã Tân Lâm\nTrực thuộc: Tỉnh Lâm Đồng",
            "Tên xã: Xã Tân Lâm\nHuyện Di Linh\nTỉnh Lâm Đồng",
        )
    ),
    (
        "Xã: 12\nTỉnh: Lâm Đồng\nChủ tịch UBND: Phạm Đình Khuê",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
    *(
        (f"{text} Chủ tịch UBND Phạm Đình Khuê cho biết.", [_CHAIR.format("Tân Lâm")])
        for text in (
            "Xã Tân Lâm nằm ở phía nam tỉnh Lâm Đồng.",
            "Xã Tân Lâm ở phía tây bắc của tỉnh Lâm Đồng.",
            "Trước đây xã Tân Lâm thuộc huyện Di Linh, tỉnh Lâm Đồng.",
            "Xã Tân Lâm trước đây thuộc huyện Di Linh, tỉnh Lâm Đồng.",
            "Xã Tân Lâm vui. Trước đây xã thuộc huyện Di Linh.",
        )
    ),
    (
        "Mưa lớn ở phía nam tỉnh Lâm Đồng. Chủ tịch UBND tỉnh Phạm Đình Khuê chỉ đạo.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
]

_HEALTH = "Giám đốc Sở Y tế Phạm Đình Khuê trao thưởng."
# Where somebody won has nothing to do with who rewards him, if the sentence says whence he is.
CONTESTS = [
    *(
        (f"{text} {_HEALTH}", [f"Phạm Đình Khuê | Giám đốc | Sở Y tế {unit} | holds"])
        for text, unit in (
            ("Học sinh tỉnh Lâm Đồng giành giải nhất tại thành phố Đà Nẵng.", "tỉnh Lâm Đồng"),
            ("Đoàn tỉnh Lâm Đồng thi đấu tại thành phố Đà Nẵng.", "tỉnh Lâm Đồng"),
            ("Đội tuyển Lâm Đồng vô địch giải bóng đá tổ chức ở tỉnh Khánh Hòa.", "tỉnh Lâm Đồng"),
            ("Tỉnh Lâm Đồng tham gia hội chợ tại Hà Nội.", "tỉnh Lâm Đồng"),
            ("Đội đoạt giải nhất tại thành phố Đà Nẵng.", "thành phố Đà Nẵng"),
            ("Tỉnh Lâm Đồng họp. Cuộc thi diễn ra tại thành phố Đà Nẵng.", "thành phố Đà Nẵng"),
        )
    ),
]

LISTS = [
    (
        "Ban Thường vụ Tỉnh ủy Lâm Đồng gồm: Đặng Bá Thụ, Bí thư Huyện ủy Di Linh; Phạm Đình Khuê, Chủ nhiệm Ủy "
        "ban Kiểm tra.",
        [
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | holds",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng | holds",
        ],
    ),
    (
        "Ban Chấp hành Đảng bộ huyện Di Linh\n1. Đặng Bá Thụ, Bí thư Đảng ủy xã Gung Ré\n2. Phạm Đình Khuê, Phó Chủ "
        "tịch HĐND\n3. Vũ Thị Thảo Vi, Chủ tịch Hội Nông dân xã Tam Bố",
        [
            "Đặng Bá Thụ | Bí thư | Đảng ủy xã Gung Ré | holds",
            "Phạm Đình Khuê | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Hội Nông dân xã Tam Bố | holds",
        ],
    ),
    (  # of no committee: each row goes on
        "Đến dự: ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh; ông Phạm Đình Khuê, Chủ tịch HĐND.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
        ],
    ),
]

_OWN = [
    "Đặng Bá Thụ | Bí thư | Huyện ủy Bảo Lâm | holds",
    "Phạm Đình Khuê | Bí thư | Huyện ủy Đơn Dương | holds",
]
# Where two rows side by side name two units, a row without one is of no unit that is known.
SEVERAL = [
    *(
        (
            f"{mark}Đặng Bá Thụ, Bí thư Huyện ủy Bảo Lâm{gap}Phạm Đình Khuê, Bí thư Huyện ủy Đơn Dương{gap}Vũ Thị Thảo Vi, "
            f"Phó Chủ tịch HĐND{gap}Lê Văn Tố, Trưởng ban Tổ chức",
            [*_OWN, "Vũ Thị Thảo Vi | Phó Chủ tịch | Hội đồng nhân dân | holds"],
        )
        for mark, gap in (("Dự có: ông ", "; ông "), ("- Ông ", ";\n- Ông "), ("Ông ", "\nÔng "))
    ),
    (
        "Dự có: ông Đặng Bá Thụ, Bí thư Huyện ủy Bảo Lâm; ông Lê Văn Tố, Chủ tịch HĐND; ông Phạm Đình Khuê, Bí thư Huyện ủy "
        "Đơn Dương; bà Vũ Thị Thảo Vi, Chủ tịch HĐND.",
        [
            *_OWN,
            "Lê Văn Tố | Chủ tịch | Hội đồng nhân dân huyện Bảo Lâm | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Hội đồng nhân dân huyện Đơn Dương | holds",
        ],
    ),
]

_SEAT = "Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | holds"
# A seat alone is in the committee in which the row before has the same, unless its row names a unit.
SEATS = [
    *(
        (
            f"{mark}Đặng Bá Thụ, Ủy viên Ban Thường vụ Tỉnh ủy Lâm Đồng, Bí thư Huyện ủy Di Linh{gap}Phạm Đình Khuê, Ủy "
            f"viên Ban Thường vụ, Trưởng ban Tổ chức{gap}Vũ Thị Thảo Vi, Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra",
            [
                *(f"{one} | {_SEAT}" for one in ("Đặng Bá Thụ", "Phạm Đình Khuê", "Vũ Thị Thảo Vi")),
                "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
                "Phạm Đình Khuê | Trưởng ban | Ban Tổ chức Tỉnh ủy Lâm Đồng | holds",
                "Vũ Thị Thảo Vi | Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng | holds",
            ],
        )
        for mark, gap in (("Dự có đồng chí ", "; đồng chí "), ("- Đồng chí ", ";\n- Đồng chí "))
    ),
    (
        "Dự có ông Đặng Bá Thụ, Ủy viên Ban Thường vụ Tỉnh ủy Lâm Đồng, Bí thư Huyện ủy Di Linh; ông Phạm Đình Khuê, Ủy "
        "viên Ban Thường vụ, Chủ tịch UBND huyện.",
        [
            f"Đặng Bá Thụ | {_SEAT}",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [*NAMED_BEFORE, *VISITS, *GUESTS, *VISITORS, *PAGES, *CONTESTS, *LISTS, *SEVERAL, *SEATS],
)
def test_a_post_without_a_unit_is_of_the_list_or_of_those_who_came(posts, text, found):
    assert posts(text, on="2023-05-10") == set(found)


def test_the_title_of_a_document_heads_the_lines_of_its_list(posts):
    title = "Danh sách Ban Chấp hành Đảng bộ tỉnh Lâm Đồng"
    text = "1. Đặng Bá Thụ, Bí thư Huyện ủy Di Linh\n2. Phạm Đình Khuê, Phó Chủ nhiệm Ủy ban Kiểm tra"
    assert posts(text, on="2023-05-10", title=title) == {
        "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
        "Phạm Đình Khuê | Phó Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng | holds",
    }
