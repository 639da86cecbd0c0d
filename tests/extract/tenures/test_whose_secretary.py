"""A secretary whose body is left out: of the organisation that the text is about, no committee of a unit near it."""

import pytest

NEW, OLD = "2025-08-12", "2023-05-10"

KHUE, THU = "Phạm Đình Khuê", "Đặng Bá Thụ"


def _both(body: str, status: str = "elected") -> list[str]:
    return [f"{KHUE} | Bí thư | {body} | {status}", f"{THU} | Phó Bí thư | {body} | {status}"]


CHOSEN = f"Đồng chí {KHUE} được bầu giữ chức Bí thư, đồng chí {THU} giữ chức Phó Bí thư."
GUEST = "Tới dự có bà Vũ Thị Thảo Vi, Ủy viên Ban Thường vụ Tỉnh ủy. "
VI = "Vũ Thị Thảo Vi | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | holds"

# The committee of an agency is named; who is chosen is in it.
OF_AN_AGENCY = [
    (f"Đảng bộ Sở Tài chính Lâm Đồng vừa đại hội. {CHOSEN}", _both("Đảng ủy Sở Tài chính tỉnh Lâm Đồng")),
    (
        f"Đảng bộ Sở Tài chính tỉnh Lâm Đồng vừa đại hội. {GUEST}Đại hội đã thành công. {CHOSEN}",
        [VI, *_both("Đảng ủy Sở Tài chính tỉnh Lâm Đồng")],
    ),
    (
        f"Đại hội Đảng bộ Quân sự tỉnh Lâm Đồng bế mạc hôm qua. {CHOSEN}",
        _both("Đảng ủy Quân sự tỉnh Lâm Đồng"),
    ),
    (
        f"Đảng ủy UBND tỉnh Lâm Đồng bàn về đầu tư công. Bí thư {KHUE} kết luận. Phó Bí thư {THU} báo cáo.",
        _both("Đảng ủy Ủy ban nhân dân tỉnh Lâm Đồng", "holds"),
    ),
]
# Of these no list of bodies knows the committee.
OF_OTHERS = [
    (f"Đảng bộ {name} vừa đại hội. {before}{CHOSEN}", [VI] if before else [])
    for name in (
        "Trường Cao đẳng Sư phạm Lâm Đồng",
        "Bệnh viện Nhi Lâm Đồng",
        "Cụm cảng hàng không Lâm Đồng",
        "Công ty Thủy lợi Lâm Đồng",
        "cơ sở Xí nghiệp May tỉnh Lâm Đồng",
    )
    for before in ("", GUEST)
] + [
    (f"Đoàn trường THPT Di Linh (tỉnh Lâm Đồng) vừa đại hội. {CHOSEN}", []),
    (f"Đại hội Đoàn Thanh niên Công an tỉnh Lâm Đồng bầu anh {KHUE} làm Bí thư.", []),
    (f"Sở Tài chính tỉnh Lâm Đồng ra quân. Anh {KHUE}, Bí thư Đoàn Thanh niên, phát biểu.", []),
    (f"Công ty Chè về xã Gia Hiệp, tỉnh Lâm Đồng. Anh {KHUE}, Bí thư Đoàn Thanh niên, tặng quà.", []),
    (f"Bệnh viện Di Linh về xã Gia Hiệp. Ông {KHUE}, Chủ tịch Hội Cựu chiến binh, dẫn đầu.", []),
    (
        f"Anh {KHUE}, Bí thư Đoàn Thanh niên, cho biết xã Gia Hiệp, tỉnh Lâm Đồng trồng 500 cây.",
        [f"{KHUE} | Bí thư | Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Gia Hiệp | holds"],
    ),
    (f"Chi đoàn Văn phòng UBND tỉnh Lâm Đồng\nBí thư: {KHUE}\nPhó Bí thư: {THU}", []),
    (
        f"Đảng bộ xã Gia Hiệp, tỉnh Lâm Đồng bầu đồng chí {KHUE} làm Bí thư; Đảng bộ Công ty Chè Lâm Đồng bầu đồng chí "
        f"{THU} làm Bí thư.",
        [f"{KHUE} | Bí thư | Đảng ủy xã Gia Hiệp | elected"],
    ),
]
OF_THE_UNION = [
    (
        f"Đoàn Thanh niên xã Gia Hiệp, tỉnh Lâm Đồng vừa đại hội. {CHOSEN}",
        _both("Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Gia Hiệp"),
    ),
    (
        f"Đoàn xã Gia Hiệp vừa đại hội. Bí thư Tỉnh đoàn Lâm Đồng Vũ Thị Thảo Vi chúc mừng. {CHOSEN}",
        [
            "Vũ Thị Thảo Vi | Bí thư | Tỉnh đoàn Lâm Đồng | holds",
            *_both("Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Gia Hiệp"),
        ],
    ),
    (
        f"Huyện đoàn Di Linh, tỉnh Lâm Đồng\nBí thư: {KHUE}\nPhó Bí thư: {THU}",
        _both("Huyện đoàn Di Linh", "holds"),
    ),
    (f"{KHUE} (Bí thư Tỉnh đoàn Lâm Đồng), {THU} (Phó Bí thư) đã về.", _both("Tỉnh đoàn Lâm Đồng", "holds")),
]
# The committee of a unit is meant, though another organisation is named.
OF_A_UNIT = [
    (
        f"Đảng bộ xã Gia Hiệp (Lâm Đồng) khai mạc đại hội. Đoàn xã Tam Bố đến chúc mừng. {CHOSEN}",
        _both("Đảng ủy xã Gia Hiệp"),
    ),
    (f"Đảng bộ xã Gia Hiệp, tỉnh Lâm Đồng vừa đại hội. {CHOSEN}", _both("Đảng ủy xã Gia Hiệp")),
    (f"Đảng bộ tỉnh Lâm Đồng gồm 32 đảng bộ và 7 chi bộ. {CHOSEN}", _both("Tỉnh ủy Lâm Đồng")),
    (
        f"Đảng bộ Công an tỉnh Lâm Đồng đã đại hội. Trời mưa to. Đảng bộ xã Gia Hiệp cũng đại hội. {CHOSEN}",
        _both("Đảng ủy xã Gia Hiệp"),
    ),
    (
        f"Huyện ủy Di Linh, tỉnh Lâm Đồng làm việc với Đảng ủy Quân sự huyện. Bí thư {KHUE} chủ trì.",
        [],
    ),
    (
        f"Xã Gia Hiệp (Lâm Đồng) nhận cờ thi đua. Bí thư {KHUE} cho biết vậy.",
        [f"{KHUE} | Bí thư | Đảng ủy xã Gia Hiệp | holds"],
    ),
    (
        f"Tỉnh ủy Lâm Đồng khen Đoàn Thanh niên. Đồng chí {KHUE}, Bí thư Tỉnh ủy, {THU}, Phó Bí thư, cùng dự.",
        _both("Tỉnh ủy Lâm Đồng", "holds"),
    ),
]

# Who heads the police of a ward has no more than the cell or committee of these.
OF_POLICE = [
    (
        f"Trung tá {KHUE}, Bí thư Đảng ủy, Trưởng Công an phường Xuân Hương - Đà Lạt (Lâm Đồng), dự.",
        [f"{KHUE} | Trưởng Công an | Công an phường Xuân Hương - Đà Lạt | holds"],
    ),
]
# Where a congress met is not what it was of.
MET_AT = [
    (
        f"Đảng bộ tỉnh Lâm Đồng có 11 kỳ đại hội. Đại hội lần thứ II họp tại xã Gia Hiệp, huyện Di Linh. {CHOSEN}",
        _both("Tỉnh ủy Lâm Đồng"),
    ),
    (
        f"Đại hội đại biểu Đảng bộ huyện Di Linh, tỉnh Lâm Đồng họp ở xã Gia Hiệp. {CHOSEN}",
        _both("Huyện ủy Di Linh"),
    ),
    (
        f"Đại hội đại biểu Đảng bộ xã Gia Hiệp, huyện Di Linh đã họp ở tỉnh Lâm Đồng. {CHOSEN}",
        _both("Đảng ủy xã Gia Hiệp"),
    ),
]

# The post beside it, or the deputy named next, tells whose secretary somebody is.
BESIDE = [
    (
        f"Dự có ông {KHUE}, Phó Bí thư, Phó Giám đốc Sở Tài chính tỉnh Lâm Đồng.",
        [
            f"{KHUE} | Phó Bí thư | Đảng ủy Sở Tài chính tỉnh Lâm Đồng | holds",
            f"{KHUE} | Phó Giám đốc | Sở Tài chính tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        f"Dự có ông {KHUE}, Phó Bí thư, Chủ tịch UBND tỉnh Lâm Đồng.",
        [
            f"{KHUE} | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
            f"{KHUE} | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        f"Dự có ông {KHUE}, Phó Bí thư, nguyên Giám đốc Sở Tài chính tỉnh Lâm Đồng.",
        [
            f"{KHUE} | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
            f"{KHUE} | Giám đốc | Sở Tài chính tỉnh Lâm Đồng | former",
        ],
    ),
    (
        f"Dự có ông {KHUE}, Phó Bí thư, Trưởng Công an xã Gia Hiệp, tỉnh Lâm Đồng.",
        [
            f"{KHUE} | Phó Bí thư | Đảng ủy xã Gia Hiệp | holds",
            f"{KHUE} | Trưởng Công an | Công an xã Gia Hiệp | holds",
        ],
    ),
    (
        f"Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng khiển trách ông {KHUE}, Bí thư, bà {THU}, Phó Bí thư Đảng ủy xã Gia Hiệp.",
        _both("Đảng ủy xã Gia Hiệp", "holds"),
    ),
]

BOARDS = [
    (
        f"Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng vừa họp. Trưởng Ban Tổ chức {KHUE}, Chủ nhiệm Ủy ban Kiểm tra {THU} dự.",
        [
            f"{KHUE} | Trưởng ban | Ban Tổ chức Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng | holds",
            f"{THU} | Chủ nhiệm | Ủy ban Kiểm tra Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        f"Tỉnh ủy Lâm Đồng nghe Đảng ủy Quân sự tỉnh báo cáo. Chủ nhiệm Ủy ban Kiểm tra {THU} nêu ý kiến.",
        [f"{THU} | Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng | holds"],
    ),
    (
        f"Huyện ủy Di Linh, tỉnh Lâm Đồng vừa họp. Trưởng Ban Tổ chức {KHUE} báo cáo.",
        [f"{KHUE} | Trưởng ban | Ban Tổ chức Huyện ủy Di Linh | holds"],
    ),
]

# Where somebody goes is not where he was; what a page says of the unit above is none of its unit.
ELSEWHERE = [
    (
        f"Đảng ủy xã Gia Hiệp (Lâm Đồng) họp. Đồng chí {KHUE}, Chủ tịch UBND xã Tam Bố, được điều động làm Bí thư.",
        [f"{KHUE} | Chủ tịch | Ủy ban nhân dân xã Tam Bố | holds"],
    ),
    (
        f"Đồng chí {KHUE}, Chủ tịch UBND xã Tam Bố (Lâm Đồng), được điều động về xã Gia Hiệp làm Bí thư.",
        [
            f"{KHUE} | Chủ tịch | Ủy ban nhân dân xã Tam Bố | holds",
            f"{KHUE} | Bí thư | Đảng ủy xã Gia Hiệp | appointed",
        ],
    ),
    (
        f"Xã Gia Hiệp\nThuộc tỉnh: Lâm Đồng\nBí thư: {KHUE}\nChủ tịch UBND: {THU}",
        [
            f"{KHUE} | Bí thư | Đảng ủy xã Gia Hiệp | holds",
            f"{THU} | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds",
        ],
    ),
    (
        f"Tên xã: Gia Hiệp\nHình thành từ: xã Tam Bố, xã Gia Bắc\nTỉnh: Lâm Đồng\nBí thư: {KHUE}",
        [f"{KHUE} | Bí thư | Đảng ủy xã Gia Hiệp | holds"],
    ),
    (
        f"Tỉnh Lâm Đồng\nBí thư: {KHUE}\nChủ tịch UBND: {THU}",
        [
            f"{KHUE} | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            f"{THU} | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*OF_AN_AGENCY, *OF_POLICE, *OF_OTHERS, *OF_THE_UNION, *OF_A_UNIT, *MET_AT, *BESIDE, *BOARDS, *ELSEWHERE],
)
def test_a_secretary_is_of_the_organisation_that_the_text_is_about(posts, text, expected):
    on = OLD if "huyện" in text.lower() else NEW
    assert posts(text, on=on) == set(expected)


_SESSION = f"Các đại biểu đã bầu ông {KHUE} giữ chức Chủ tịch HĐND; ông {THU} giữ chức Chủ tịch UBND."


def _of_council(unit: str) -> list[str]:
    return [
        f"{KHUE} | Chủ tịch | Hội đồng nhân dân {unit} | elected",
        f"{THU} | Chủ tịch | Ủy ban nhân dân {unit} | elected",
    ]


HAI = "Vũ Thị Thảo Vi | Phó Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng | holds"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "HĐND xã Gia Hiệp, tỉnh Lâm Đồng khai mạc kỳ họp đầu tiên. Bà Vũ Thị Thảo Vi, Phó Chủ tịch HĐND tỉnh, đến "
            f"chúc mừng. {_SESSION}",
            [HAI, *_of_council("xã Gia Hiệp")],
        ),
        (
            "Chiều qua, HĐND xã Gia Hiệp (Lâm Đồng) đã họp. Phó Chủ tịch HĐND tỉnh Lâm Đồng Vũ Thị Thảo Vi dự. "
            f"{_SESSION}",
            [HAI, *_of_council("xã Gia Hiệp")],
        ),
        # The province's own council; a commune named with it elects nobody here.
        (
            f"HĐND tỉnh Lâm Đồng đã họp. Phó Chủ tịch HĐND tỉnh Vũ Thị Thảo Vi điều hành. {_SESSION}",
            [HAI, *_of_council("tỉnh Lâm Đồng")],
        ),
        (
            f"HĐND xã Gia Hiệp (Lâm Đồng) đã họp xong. Hôm nay HĐND tỉnh Lâm Đồng họp. {_SESSION}",
            _of_council("tỉnh Lâm Đồng"),
        ),
        (
            f"HĐND tỉnh Lâm Đồng họp hôm qua. Còn tại xã Gia Hiệp, các đại biểu đã bầu ông {THU} giữ chức Chủ tịch UBND.",
            [f"{THU} | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | elected"],
        ),
        (
            "Hội Nông dân xã Gia Hiệp (Lâm Đồng) khai mạc đại hội. Ông Lê Văn Sĩ, Phó Chủ tịch Hội Nông dân tỉnh, tới dự. "
            f"Đại hội đã bầu ông {KHUE} giữ chức Chủ tịch.",
            [
                "Lê Văn Sĩ | Phó Chủ tịch | Hội Nông dân tỉnh Lâm Đồng | holds",
                f"{KHUE} | Chủ tịch | Hội Nông dân xã Gia Hiệp | elected",
            ],
        ),
        (
            f"Chủ tịch Hội Nông dân tỉnh Lâm Đồng Lê Văn Sĩ chủ trì. Đại hội đã bầu ông {KHUE} giữ chức Phó Chủ tịch.",
            [
                "Lê Văn Sĩ | Chủ tịch | Hội Nông dân tỉnh Lâm Đồng | holds",
                f"{KHUE} | Phó Chủ tịch | Hội Nông dân tỉnh Lâm Đồng | elected",
            ],
        ),
    ],
)
def test_who_is_elected_has_a_post_where_it_was_and_not_where_a_guest_is_from(posts, text, expected):
    assert posts(text, on=NEW) == set(expected)


_BOTH = f"bầu ông {THU} làm Bí thư, ông {KHUE} làm Phó Bí thư Đảng ủy"
OUTSIDE = [
    *(
        (f"Đảng bộ {owner}, xã Gia Hiệp, tỉnh Lâm Đồng đại hội {_BOTH}.", [])
        for owner in ("Công ty Cổ phần Chè Hòa Ninh", "Bệnh viện Hòa Ninh", "Trường Cao đẳng Hòa Ninh")
    ),
    (
        f"Đảng bộ xã Gia Hiệp, tỉnh Lâm Đồng đại hội {_BOTH}.",
        [
            f"{THU} | Bí thư | Đảng ủy xã Gia Hiệp | elected",
            f"{KHUE} | Phó Bí thư | Đảng ủy xã Gia Hiệp | elected",
        ],
    ),
    (  # a union that we do not know elects nobody of the federation above it
        f"Liên đoàn Lao động tỉnh Lâm Đồng: Đại hội Công đoàn xã Gia Hiệp bầu ông {THU} làm Chủ tịch Công đoàn.",
        [],
    ),
    (
        f"Đại hội Liên đoàn Lao động tỉnh Lâm Đồng bầu ông {THU} làm Chủ tịch.",
        [f"{THU} | Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng | elected"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OUTSIDE)
def test_who_is_elected_outside_the_units_leads_none(posts, text, expected):
    assert posts(text, on=NEW) == set(expected)
