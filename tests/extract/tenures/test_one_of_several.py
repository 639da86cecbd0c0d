"""Posts that several have or had, one by one or together, and seats that a verb alone gives."""

import pytest

OLD = "2024-03-10"
_A, _B = "Đặng Bá Thụ", "Vũ Thảo Vi"
_C = "Giám đốc | Sở Y tế tỉnh Lâm Đồng"


def _both(row: str) -> list[str]:
    return [f"{_A} | {row}", f"{_B} | {row}"]


TOGETHER = [
    *(
        (text.format("Giám đốc Sở Y tế tỉnh Lâm Đồng"), _both(f"{_C} | former"))
        for text in (
            f"Hai bị cáo {_A} và {_B} (đều là cựu {{}}) hầu tòa.",
            f"Ông {_A}, bà {_B} (cùng nguyên {{}}) hầu tòa.",
            f"Dự lễ có các nguyên {{}} {_A}, {_B}.",
            f"Ông {_A} và bà {_B} đều là nguyên {{}}.",
        )
    ),
    # called as several; each by his own, or the first alone, who may be anybody
    *(
        (f"{words} {_A} và {_B}, Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, bị bắt.", _both(f"Phó {_C} | holds"))
        for words in ("Các ông", "Hai bà", "Hai đồng chí")
    ),
    *(
        (f"{words.format(_A, _B)}, Phó Giám đốc Sở Y tế tỉnh Lâm Đồng.", [f"{_B} | Phó {_C} | holds"])
        for words in ("Bị bắt có ông {} và bà {}", "Đoàn đến thăm ông {} và {}", "Làm việc với bà {}, {}")
    ),
    (f"Các ông {_A} và {_B}, Giám đốc Sở Y tế tỉnh Lâm Đồng, bị bắt.", [f"{_B} | {_C} | holds"]),
    (
        f"Công an bắt 2 Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, là các ông {_A} và {_B}.",
        _both(f"Phó {_C} | holds"),
    ),
    # posts of people without names are not those of who was named before
    *(
        (
            f"Dự có bà {_B}, Bí thư Huyện ủy Di Linh{gap} Phó Chủ tịch HĐND huyện Di Linh.",
            [f"{_B} | Bí thư | Huyện ủy Di Linh | holds"],
        )
        for gap in ("; đồng chí", ", bà", ", đồng chí Chủ tịch UBND huyện, đồng chí")
    ),
    (
        f"Dự có bà {_B}, Bí thư Huyện ủy; ông Phó Giám đốc Sở Y tế tỉnh Lâm Đồng {_A}.",
        [f"{_B} | Bí thư | Huyện ủy | holds", f"{_A} | Phó {_C} | holds"],
    ),
    # two heads of one office at a time are not read into a list
    (f"Hai Giám đốc Sở Y tế tỉnh Lâm Đồng {_A} và {_B} dự.", []),
    (
        f"Ông {_A}, Chủ tịch UBND huyện Di Linh, cùng bà {_B} dự.",
        [f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    *(
        (
            f"Ông {_A} là một trong {words}Phó Chủ tịch UBND tỉnh Lâm Đồng.",
            [f"{_A} | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
        )
        for words in ("ba ", "3 ", "các ", "những ", "số các ")
    ),
]

SEATS = [
    *(
        (
            f"Ông {_A} và bà {_B} {verb} Ban Chấp hành Đảng bộ tỉnh Lâm Đồng.",
            _both("Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | elected"),
        )
        for verb in ("trúng cử", "trúng cử vào", "tái cử", "tái đắc cử", "được bầu vào")
    ),
    (
        f"Ông {_A} trúng cử Ban Chấp hành Trung ương Đảng khóa XIII.",
        [f"{_A} | Ủy viên | Ban Chấp hành Trung ương Đảng | elected"],
    ),
    (f"Ông {_A} phát biểu tại Ban Chấp hành Đảng bộ tỉnh Lâm Đồng.", []),
]


@pytest.mark.parametrize(("text", "expected"), [*TOGETHER, *SEATS])
def test_what_several_have_is_given_to_each(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)
