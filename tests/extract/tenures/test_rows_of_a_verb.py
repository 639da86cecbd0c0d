"""Posts in rows, each before those who get it, that one verb gives or takes: in a sentence, and in lines below it."""

import pytest

OLD = "2024-03-10"
_A, _B, _C, _D = "Đặng Bá Thụ", "Vũ Khắc Hạnh", "Lê Văn Tố", "Lê Thị Mai"
_PARTY, _COUNCIL, _BOARD = (
    "Huyện ủy Di Linh",
    "Hội đồng nhân dân huyện Di Linh",
    "Ủy ban nhân dân huyện Di Linh",
)


def _party(status: str) -> list[str]:
    return [
        f"{_A} | Bí thư | {_PARTY} | {status}",
        *(f"{one} | Phó Bí thư | {_PARTY} | {status}" for one in (_B, _C)),
    ]


def _council(status: str) -> list[str]:
    return [
        f"{_A} | Chủ tịch | {_COUNCIL} | {status}",
        *(f"{one} | Phó Chủ tịch | {_COUNCIL} | {status}" for one in (_B, _C)),
        f"{_D} | Chủ tịch | {_BOARD} | {status}",
    ]


ROWS = [
    (
        f"HĐND huyện Di Linh bầu ông {_D} làm Chủ tịch UBND huyện; bầu 2 Phó Chủ tịch HĐND huyện: ông {_B}, bà {_C}.",
        [
            f"{_D} | Chủ tịch | {_BOARD} | elected",
            *(f"{one} | Phó Chủ tịch | {_COUNCIL} | elected" for one in (_B, _C)),
        ],
    ),
    *(
        (
            f"Hội nghị Ban Chấp hành Đảng bộ huyện Di Linh {verb} Bí thư{gap}; Phó Bí thư: {_B}, {_C}.",
            _party(status),
        )
        for gap in (f": {_A}", f": ông {_A}", f" là ông {_A}")
        for verb, status in (
            ("đã bầu:", "elected"),
            ("bầu ra", "elected"),
            ("đã bầu các chức danh:", "elected"),
            ("giới thiệu để bầu:", "nominated"),
        )
    ),
    *(
        (
            f"HĐND huyện Di Linh {verb}: Chủ tịch HĐND huyện: ông {_A}; các Phó Chủ tịch HĐND huyện: {_B}, {_C}; "
            f"Chủ tịch UBND huyện: bà {_D}.",
            _council(status),
        )
        for verb, status in (("đã bầu", "elected"), ("miễn nhiệm", "leaves"), ("phê chuẩn", "appointed"))
    ),
    *(
        (
            f"{heads}: Chủ tịch HĐND huyện - {_A}; Chủ tịch UBND huyện - {_D}.",
            [f"{_A} | Chủ tịch | {_COUNCIL} | elected", f"{_D} | Chủ tịch | {_BOARD} | elected"],
        )
        for heads in (
            "HĐND huyện Di Linh đã bầu các chức danh chủ chốt",
            "HĐND huyện Di Linh đã bầu ra bộ máy mới, gồm",
            "Kết quả bầu cử tại kỳ họp HĐND huyện Di Linh",
        )
    ),
    *(
        (
            f"{heads}: ông {_A} (Chủ tịch HĐND huyện), bà {_D} (Chủ tịch UBND huyện).",
            [f"{_A} | Chủ tịch | {_COUNCIL} | {status}", f"{_D} | Chủ tịch | {_BOARD} | {status}"],
        )
        for heads, status in (
            ("HĐND huyện Di Linh đã bầu", "elected"),
            ("Kết quả bầu các chức danh của HĐND huyện Di Linh", "elected"),
            ("HĐND huyện Di Linh bầu các chức danh gồm", "elected"),
            ("Ủy ban bầu cử huyện Di Linh gồm", "holds"),
        )
    ),
    (  # what who gets a post was before
        f"Đã bầu: Bí thư Huyện ủy Di Linh: ông {_A}, Chủ tịch HĐND huyện; Phó Bí thư Huyện ủy: {_B}, {_C}.",
        [*_party("elected"), f"{_A} | Chủ tịch | {_COUNCIL} | holds"],
    ),
    (
        f"Hội nghị bầu ông {_A}, Chủ tịch HĐND huyện Di Linh làm Bí thư Huyện ủy; Phó Bí thư Thường trực: {_B}.",
        [
            f"{_A} | Chủ tịch | {_COUNCIL} | holds",
            f"{_A} | Bí thư | {_PARTY} | elected",
            f"{_B} | Phó Bí thư Thường trực | {_PARTY} | elected",
        ],
    ),
    # guests are no rows
    *(
        (
            f"Hội nghị đã bầu Bí thư Huyện ủy Di Linh: ông {_A}{guests} Phó Bí thư Tỉnh ủy Lâm Đồng: {_B}; Bí thư Tỉnh "
            f"ủy Lâm Đồng: {_C}.",
            [
                f"{_A} | Bí thư | {_PARTY} | elected",
                f"{_B} | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
                f"{_C} | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            ],
        )
        for guests in ("; dự hội nghị có", ". Dự hội nghị có:", ", cùng dự có")
    ),
]

_GUEST = f"{_D} | Bí thư | Tỉnh ủy Lâm Đồng | holds"
LINES = [
    *(
        (
            f"Hội nghị Ban Chấp hành Đảng bộ huyện Di Linh {verb}\n{mark}Bí thư: {_A}\n{mark}Phó Bí thư: {_B}, {_C}\n"
            f"Bí thư Tỉnh ủy Lâm Đồng {_D} chúc mừng.",
            [*_party(status), _GUEST],
        )
        for mark in ("", "- ", "* ")
        for verb, status in (
            ("đã bầu:", "elected"),
            ("bầu ra các chức danh sau đây:", "elected"),
            ("miễn nhiệm các chức danh:", "leaves"),
            ("sẽ bầu:", "nominated"),
            ("họp bàn:", "holds"),
        )
    ),
    (
        f"Hội nghị Ban Chấp hành Đảng bộ huyện Di Linh đã bầu:\n- Bí thư: {_A}\n- Ủy viên Ban Thường vụ: {_B}, {_C}",
        [
            f"{_A} | Bí thư | {_PARTY} | elected",
            *(f"{one} | Ủy viên Ban Thường vụ | {_PARTY} | elected" for one in (_B, _C)),
        ],
    ),
    (  # what somebody has already stands behind his name
        f"Hội nghị Huyện ủy Di Linh đã bầu:\n- Ông {_A} giữ chức Bí thư Huyện ủy\n- Ông {_B}, Chủ tịch UBND huyện, giữ "
        "chức Phó Bí thư Huyện ủy",
        [
            f"{_A} | Bí thư | {_PARTY} | elected",
            f"{_B} | Phó Bí thư | {_PARTY} | elected",
            f"{_B} | Chủ tịch | {_BOARD} | holds",
        ],
    ),
    (
        f"Đại hội đã bầu:\nBí thư Huyện ủy Di Linh: {_A}\nĐại biểu dự:\nBí thư Tỉnh ủy Lâm Đồng: {_D}",
        [f"{_A} | Bí thư | {_PARTY} | elected", _GUEST],
    ),
]


_HELD = f"{_C} | Bí thư | {_PARTY} | holds"
BESIDE = [
    *(
        (
            f"HĐND huyện Di Linh {verb} Chủ tịch HĐND huyện (ông {_A}), hai Phó Chủ tịch HĐND huyện (ông {_B}, ông {_C}) và "
            f"Chủ tịch UBND huyện (bà {_D}).",
            _council(status),
        )
        for verb, status in (("đã bầu", "elected"), ("miễn nhiệm", "leaves"))
    ),
    (
        f"Hội nghị Ban Chấp hành Đảng bộ huyện Di Linh đã bầu: Bí thư - {_A}; Phó Bí thư - {_B}.",
        [f"{_A} | Bí thư | {_PARTY} | elected", f"{_B} | Phó Bí thư | {_PARTY} | elected"],
    ),
    *(
        (
            f"HĐND huyện Di Linh đã bầu{what}: {one}ông {_A} - Chủ tịch HĐND huyện; {two}bà {_D} - Chủ tịch UBND huyện.",
            [f"{_A} | Chủ tịch | {_COUNCIL} | elected", f"{_D} | Chủ tịch | {_BOARD} | elected"],
        )
        for what in ("", " các chức danh", " bổ sung các chức danh, cụ thể")
        for one, two in (("", ""), ("1. ", "2. "))
    ),
    # what somebody is who gets something else, or nothing
    (
        f"HĐND huyện Di Linh đã bầu: ông {_C} - Bí thư Huyện ủy làm Chủ tịch HĐND huyện.",
        [_HELD, f"{_C} | Chủ tịch | {_COUNCIL} | elected"],
    ),
    (f"Huyện Di Linh tổ chức bầu cử: ông {_C} - Bí thư Huyện ủy, bỏ lá phiếu đầu tiên.", [_HELD]),
    (
        f"HĐND huyện Di Linh bầu ông {_A} làm Chủ tịch HĐND huyện - ông {_C}, Bí thư Huyện ủy, chúc mừng.",
        [f"{_A} | Chủ tịch | {_COUNCIL} | elected", _HELD],
    ),
]


@pytest.mark.parametrize(("text", "found"), [*ROWS, *LINES, *BESIDE])
def test_each_row_has_the_verb(posts, text, found):
    assert posts(text, on=OLD) == set(found)


_GETS = f"{_B} | Giám đốc | Sở Y tế tỉnh Lâm Đồng"
DECISIONS = [
    *(
        (
            f"Tỉnh ủy Lâm Đồng {tells}: ông {_A} (Chánh Văn phòng Tỉnh ủy) {gets} Bí thư Huyện ủy Di Linh; ông {_B} (Bí thư "
            f"Huyện ủy Di Linh) {gets} Giám đốc Sở Y tế.",
            [
                f"{_A} | Chánh Văn phòng | Văn phòng Tỉnh ủy Lâm Đồng | holds",
                f"{_A} | Bí thư | {_PARTY} | appointed",
                f"{_B} | Bí thư | {_PARTY} | holds",
                f"{_GETS} | appointed",
            ],
        )
        for tells in ("trao 2 quyết định", "công bố các quyết định về công tác cán bộ")
        for gets in ("làm", "giữ chức", "giữ chức vụ")
    ),
    (
        f"Tỉnh Lâm Đồng ra quyết định thanh tra: ông {_B}, hiện làm Giám đốc Sở Y tế tỉnh Lâm Đồng, bị kiểm tra.",
        [f"{_GETS} | holds"],
    ),
]


@pytest.mark.parametrize(("text", "found"), DECISIONS)
def test_what_decisions_make_of_somebody_he_becomes(posts, text, found):
    assert posts(text, on=OLD) == set(found)
