"""Lists of new leaders that tell where each was before: the next one has none of that unit's posts."""

from collections.abc import Callable

import pytest

MERGED = "2025-07-10"
_A, _B, _C, _D = "Đỗ Văn Khiêm", "Lý Văn Tuất", "Hồ Thị Mận", "Võ Văn Hảo"


def _new(unit: str, *rows: str) -> list[str]:
    """Return rows of a commune: "A | Chủ tịch | UBND" is in its authority."""
    bodies = {
        "ĐU": "Đảng ủy",
        "UBND": "Ủy ban nhân dân",
        "HĐND": "Hội đồng nhân dân",
        "MTTQ": "Ủy ban Mặt trận Tổ quốc Việt Nam",
    }
    told = (row.split(" | ") for row in rows)
    return [
        f"{person} | {title} | {bodies[body]} {unit} | {(*rest, 'holds')[0]}"
        for person, title, body, *rest in told
    ]


IN_COMMUNES = [
    *(
        (
            f"Xã Cẩm Lạc (tỉnh Hà Tĩnh): Bí thư Đảng ủy là ông {_A}, {once} Bí thư Huyện ủy Cẩm Xuyên; Chủ tịch "
            f"UBND là ông {_B}; Chủ tịch HĐND là bà {_C}.",
            [
                *_new(
                    "xã Cẩm Lạc", f"{_A} | Bí thư | ĐU", f"{_B} | Chủ tịch | UBND", f"{_C} | Chủ tịch | HĐND"
                ),
                f"{_A} | Bí thư | Huyện ủy Cẩm Xuyên | former",
            ],
        )
        for once in ("nguyên", "trước đó là", "trước là", "trước sáp nhập là")
    ),
    (
        f"Ra mắt Đảng ủy phường Bắc Hồng Lĩnh, tỉnh Hà Tĩnh do bà {_C}, nguyên Phó Bí thư Thị ủy Hồng Lĩnh làm Bí "
        f"thư. Phó Bí thư Thường trực là ông {_B}. Phó Chủ tịch UBND là ông {_D}.",
        [
            *_new(
                "phường Bắc Hồng Lĩnh",
                f"{_C} | Bí thư | ĐU",
                f"{_B} | Phó Bí thư Thường trực | ĐU",
                f"{_D} | Phó Chủ tịch | UBND",
            ),
            f"{_C} | Phó Bí thư | Thị ủy Hồng Lĩnh | former",
        ],
    ),
    (
        f"Cán bộ xã Trường Lưu (Hà Tĩnh)\nÔng {_A}, nguyên Chánh Văn phòng Huyện ủy Can Lộc, giữ chức Chủ tịch "
        f"HĐND.\nÔng {_B}, trước đây là Phó Chủ tịch UBND huyện, giữ chức Chủ tịch UBND.\nBà {_C} giữ chức Chủ "
        "tịch Ủy ban MTTQ Việt Nam.",
        [
            f"{_A} | Chánh Văn phòng | Văn phòng Huyện ủy Can Lộc | former",
            f"{_B} | Phó Chủ tịch | Ủy ban nhân dân huyện Can Lộc | former",
            *_new(
                "xã Trường Lưu",
                f"{_A} | Chủ tịch | HĐND | appointed",
                f"{_B} | Chủ tịch | UBND | appointed",
                f"{_C} | Chủ tịch | MTTQ",
            ),
        ],
    ),
    # not called "nguyên": his old unit is gone
    (
        f"Ở xã Yên Hòa, tỉnh Hà Tĩnh, ông {_A}, Chủ tịch UBND huyện Cẩm Xuyên được chỉ định làm Chủ tịch UBND.",
        [
            f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Cẩm Xuyên | holds",
            *_new("xã Yên Hòa", f"{_A} | Chủ tịch | UBND | appointed"),
        ],
    ),
    # a post before a name is of who is named
    (
        f"Bí thư Đảng ủy xã Tiên Điền (tỉnh Hà Tĩnh) {_A}, trước đó là Phó Bí thư Huyện ủy Nghi Xuân; Chủ tịch "
        f"HĐND {_C}, nguyên Chủ tịch Hội Nông dân huyện; Phó Chủ tịch UBND {_B}.",
        [
            f"{_A} | Phó Bí thư | Huyện ủy Nghi Xuân | former",
            f"{_C} | Chủ tịch | Hội Nông dân huyện Nghi Xuân | former",
            *_new(
                "xã Tiên Điền",
                f"{_A} | Bí thư | ĐU",
                f"{_C} | Chủ tịch | HĐND",
                f"{_B} | Phó Chủ tịch | UBND",
            ),
        ],
    ),
    (
        f"Bà {_C} giữ chức Bí thư Đảng ủy phường Gia Viên, TP Hải Phòng. Bà từng giữ các chức: Phó Chủ tịch UBND, "
        f"Phó Bí thư Quận ủy Ngô Quyền. Ông {_B} làm Chủ tịch UBND.",
        [
            f"{_C} | Phó Chủ tịch | Ủy ban nhân dân quận Ngô Quyền | former",
            f"{_C} | Phó Bí thư | Quận ủy Ngô Quyền | former",
            *_new("phường Gia Viên", f"{_C} | Bí thư | ĐU", f"{_B} | Chủ tịch | UBND"),
        ],
    ),
]

# Whose is a post between two names: who is called by one came from the next, the last is of who follows.
OF_EACH = [
    (
        f"Tại phường Thành Vinh (Nghệ An), Chủ tịch UBND {_B}, nguyên Chủ tịch UBND thành phố Vinh, Phó Chủ tịch HĐND "
        f"{_C} tặng quà.",
        [
            f"{_B} | Chủ tịch | Ủy ban nhân dân thành phố Vinh | former",
            *_new("phường Thành Vinh", f"{_B} | Chủ tịch | UBND", f"{_C} | Phó Chủ tịch | HĐND"),
        ],
    ),
    (
        f"Ở xã Kỳ Hoa (Hà Tĩnh), Bí thư Đảng ủy là ông {_A} - nguyên Bí thư Thị ủy Kỳ Anh, Chủ tịch UBND là ông {_B}.",
        [
            f"{_A} | Bí thư | Thị ủy Kỳ Anh | former",
            *_new("xã Kỳ Hoa", f"{_A} | Bí thư | ĐU", f"{_B} | Chủ tịch | UBND"),
        ],
    ),
    # a guest with two posts of the past
    (
        f"Dự lễ có Bí thư Tỉnh ủy Hà Tĩnh {_A}, nguyên Ủy viên Ban Thường vụ Tỉnh ủy, nguyên Chủ tịch UBND tỉnh {_B}.",
        [
            f"{_A} | Bí thư | Tỉnh ủy Hà Tĩnh | holds",
            f"{_B} | Ủy viên Ban Thường vụ | Tỉnh ủy Hà Tĩnh | former",
            f"{_B} | Chủ tịch | Ủy ban nhân dân tỉnh Hà Tĩnh | former",
        ],
    ),
    (
        f"Ông {_A}, Bí thư Huyện ủy Cẩm Xuyên trước đây, làm Chủ tịch UBND xã Yên Hòa, tỉnh Hà Tĩnh.",
        [
            f"{_A} | Bí thư | Huyện ủy Cẩm Xuyên | former",
            *_new("xã Yên Hòa", f"{_A} | Chủ tịch | UBND | appointed"),
        ],
    ),
    (
        f"Phường Phú Lợi, TPHCM. Ông {_A}, nguyên Chủ tịch UBND thành phố Thủ Dầu Một, ký quyết định. Phó Chủ tịch "
        f"UBND khi đó là ông {_B}.",
        [
            f"{_A} | Chủ tịch | Ủy ban nhân dân thành phố Thủ Dầu Một | former",
            f"{_B} | Phó Chủ tịch | Ủy ban nhân dân thành phố Thủ Dầu Một | former",
        ],
    ),
]

IN_PROVINCES = [
    (
        f"Tỉnh An Giang\nBí thư Tỉnh ủy: bà {_C} (nguyên Bí thư Tỉnh ủy Kiên Giang)\nChủ tịch HĐND: ông {_A} (nguyên "
        f"Chủ tịch HĐND tỉnh Kiên Giang)\nCác Phó Chủ tịch UBND: {_B}, {_D}",
        [
            f"{_C} | Bí thư | Tỉnh ủy Kiên Giang | former",
            f"{_A} | Chủ tịch | Hội đồng nhân dân tỉnh Kiên Giang | former",
            f"{_C} | Bí thư | Tỉnh ủy An Giang | holds",
            *_new(
                "tỉnh An Giang",
                f"{_A} | Chủ tịch | HĐND",
                f"{_B} | Phó Chủ tịch | UBND",
                f"{_D} | Phó Chủ tịch | UBND",
            ),
        ],
    ),
    (
        f"Ông {_A}, Bí thư Tỉnh ủy Hậu Giang, được chỉ định giữ chức Phó Bí thư Thành ủy Cần Thơ; bà {_C}, Chủ tịch "
        "HĐND tỉnh Sóc Trăng, giữ chức Chủ tịch HĐND.",
        [
            f"{_A} | Bí thư | Tỉnh ủy Hậu Giang | holds",
            f"{_A} | Phó Bí thư | Thành ủy Cần Thơ | appointed",
            f"{_C} | Chủ tịch | Hội đồng nhân dân tỉnh Sóc Trăng | holds",
            *_new("thành phố Cần Thơ", f"{_C} | Chủ tịch | HĐND | appointed"),
        ],
    ),
    (
        f"Giám đốc Sở Xây dựng tỉnh Phú Thọ là ông {_A} (trước đó là Giám đốc Sở Y tế tỉnh Hòa Bình), các Phó "
        f"Giám đốc gồm ông {_B} (nguyên Phó Giám đốc Sở Nội vụ tỉnh Vĩnh Phúc), ông {_D}.",
        [
            f"{_A} | Giám đốc | Sở Xây dựng tỉnh Phú Thọ | holds",
            f"{_A} | Giám đốc | Sở Y tế tỉnh Hòa Bình | former",
            f"{_B} | Phó Giám đốc | Sở Xây dựng tỉnh Phú Thọ | holds",
            f"{_B} | Phó Giám đốc | Sở Nội vụ tỉnh Vĩnh Phúc | former",
            f"{_D} | Phó Giám đốc | Sở Xây dựng tỉnh Phú Thọ | holds",
        ],
    ),
]

DEPARTMENTS = [
    (
        f"Sở Nội vụ tỉnh Gia Lai có Giám đốc {_A}, nguyên Giám đốc Sở Y tế tỉnh Bình Định, và các Phó Giám đốc Sở "
        f"{_B}, {_C}.",
        [
            f"{_A} | Giám đốc | Sở Nội vụ tỉnh Gia Lai | holds",
            f"{_A} | Giám đốc | Sở Y tế tỉnh Bình Định | former",
            f"{_B} | Phó Giám đốc | Sở Nội vụ tỉnh Gia Lai | holds",
            f"{_C} | Phó Giám đốc | Sở Nội vụ tỉnh Gia Lai | holds",
        ],
    ),
    (
        f"Ông {_A}, nguyên Giám đốc Sở Y tế tỉnh Bình Định, và nguyên Phó Giám đốc Sở {_B} dự lễ.",
        [
            f"{_A} | Giám đốc | Sở Y tế tỉnh Bình Định | former",
            f"{_B} | Phó Giám đốc | Sở Y tế tỉnh Bình Định | former",
        ],
    ),
]

# Where nothing else is spoken of, the text stays with where somebody was.
STAYS = [
    (
        f"Khởi tố ông {_A}, nguyên Chủ tịch UBND huyện Kỳ Anh; ông {_B}, nguyên Phó Chủ tịch UBND.",
        MERGED,
        [
            f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Kỳ Anh | former",
            f"{_B} | Phó Chủ tịch | Ủy ban nhân dân huyện Kỳ Anh | former",
        ],
    ),
    (
        f"Viện Kiểm sát nhân dân tỉnh Hà Tĩnh truy tố ông {_A}, nguyên Chủ tịch UBND huyện Kỳ Anh; ông {_B}, Phó Chủ "
        "tịch UBND.",
        "2019-05-10",
        [
            f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Kỳ Anh | former",
            f"{_B} | Phó Chủ tịch | Ủy ban nhân dân huyện Kỳ Anh | holds",
        ],
    ),
    (
        f"Ông {_A}, nguyên Bí thư Huyện ủy Can Lộc, và ông {_B}, Chủ tịch UBND huyện, dự lễ tại xã Thiên Lộc.",
        "2021-05-20",
        [
            f"{_A} | Bí thư | Huyện ủy Can Lộc | former",
            f"{_B} | Chủ tịch | Ủy ban nhân dân huyện Can Lộc | holds",
        ],
    ),
    (
        f"Năm 1968, Bí thư Huyện ủy Đức Thọ là ông {_A}, Chủ tịch UBND là ông {_B}.",
        "2025-11-10",
        [
            f"{_A} | Bí thư | Huyện ủy Đức Thọ | former",
            f"{_B} | Chủ tịch | Ủy ban nhân dân huyện Đức Thọ | former",
        ],
    ),
    (
        f"Ông {_A}, từng là Giám đốc Sở Y tế tỉnh Hà Tĩnh, nay là Bí thư Huyện ủy Đức Thọ.",
        "2021-05-20",
        [
            f"{_A} | Giám đốc | Sở Y tế tỉnh Hà Tĩnh | former",
            f"{_A} | Bí thư | Huyện ủy Đức Thọ | holds",
        ],
    ),
]
# Two units of one level in one sentence: it is of the first that it goes on.
OF_ONE_LEVEL = [
    (
        f"Huyện Đức Thọ có Bí thư Huyện ủy {_A}, nguyên Phó Chủ tịch UBND huyện Kỳ Anh; Chủ tịch UBND là ông {_B}.",
        "2019-05-10",
        [
            f"{_A} | Bí thư | Huyện ủy Đức Thọ | holds",
            f"{_A} | Phó Chủ tịch | Ủy ban nhân dân huyện Kỳ Anh | former",
            f"{_B} | Chủ tịch | Ủy ban nhân dân huyện Đức Thọ | holds",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*IN_COMMUNES, *IN_PROVINCES, *DEPARTMENTS, *OF_EACH])
def test_the_next_leader_is_of_the_new_unit(
    posts: Callable[..., set[str]], text: str, expected: list[str]
) -> None:
    assert posts(text, on=MERGED) == set(expected)


def test_on_the_eve_districts_are_left_behind(posts: Callable[..., set[str]]) -> None:
    text = (
        f"Tại xã Yên Hòa, tỉnh Hà Tĩnh, ông {_A}, Bí thư Huyện ủy Cẩm Xuyên, được chỉ định làm Chủ tịch HĐND."
    )
    rows = {f"{_A} | Bí thư | Huyện ủy Cẩm Xuyên | holds"}
    assert posts(text, on="2025-06-29") == rows | {*_new("xã Yên Hòa", f"{_A} | Chủ tịch | HĐND | appointed")}
    early = {f"{_A} | Chủ tịch | Hội đồng nhân dân huyện Cẩm Xuyên | appointed"}
    assert posts(text, on="2024-06-29") == rows | early


@pytest.mark.parametrize(("text", "day", "expected"), [*STAYS, *OF_ONE_LEVEL])
def test_a_text_stays_with_its_unit(
    posts: Callable[..., set[str]], text: str, day: str, expected: list[str]
) -> None:
    assert posts(text, on=day) == set(expected)
