"""Posts that several have or had, one by one or together, some without a name, and seats by a verb alone."""

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
    # those of one group of a list share posts of several; where no group ends, or of a head, only the last is meant
    *(
        (
            f"Dự họp có bà Lê Thị Mai, {_C.replace(' | ', ' ')}; ông {_A}, bà {_B}, {post}.",
            [f"Lê Thị Mai | {_C} | holds", *found],
        )
        for post, found in (
            ("Phó Giám đốc Sở Y tế", _both(f"Phó {_C} | holds")),
            ("Giám đốc Sở Nội vụ", [f"{_B} | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds"]),
        )
    ),
    (
        f"Dự họp có: ông {_A}, bà {_B}, Phó Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [f"{_B} | Phó {_C} | holds"],
    ),
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
    # two deputies lead a delegation of the National Assembly, one standing deputy a committee
    (
        f"Dự họp có các Phó Trưởng đoàn đại biểu Quốc hội tỉnh Lâm Đồng: {_A}, {_B}.",
        _both("Phó Trưởng đoàn | Đoàn đại biểu Quốc hội tỉnh Lâm Đồng | holds"),
    ),
    (
        f"Ông {_A} và bà {_B} được bầu vào Ban Bí thư.",
        _both("Bí thư | Ban Bí thư | elected"),
    ),
    (
        f"Phó Chủ tịch Thường trực UBND tỉnh Lâm Đồng {_A} và {_B} dự.",
        [f"{_A} | Phó Chủ tịch Thường trực | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
    (f"Trưởng Ban Tổ chức Huyện ủy Di Linh: {_A}, {_B}.", []),
    (
        "Dự có 2 Giám đốc Sở, Chủ tịch UBND tỉnh Lâm Đồng Đặng Bá Thụ.",
        [f"{_A} | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
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


_CHAIR, _CHIEF = (
    "Chủ tịch | Ủy ban nhân dân huyện Bảo Lâm | holds",
    "Trưởng phòng | Phòng Nội vụ huyện Bảo Lâm | holds",
)
_SECRETARY, _HEAD = "Bí thư | Huyện ủy Bảo Lâm | holds", f"{_C} | holds"
_MAYOR = "Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"

# Officials without a name beside one who has one: what nobody holds at once is not his.
UNNAMED = [
    (
        f"Có mặt Giám đốc Sở Y tế tỉnh Lâm Đồng {_A}, Chủ tịch UBND huyện Bảo Lâm và Bí thư Đảng ủy xã Gung Ré.",
        [f"{_A} | {_HEAD}"],
    ),
    (
        f"Đoàn gồm ông {_A}, Giám đốc Sở Y tế tỉnh Lâm Đồng, Chánh Thanh tra tỉnh, Chủ tịch UBND huyện Bảo Lâm.",
        [f"{_A} | {_HEAD}"],
    ),
    (
        f"Ông {_A} nhắc Chủ tịch UBND huyện Bảo Lâm, Giám đốc Sở Y tế tỉnh Lâm Đồng {_B} sớm trả lời.",
        [f"{_B} | {_HEAD}"],
    ),
    (f"Bộ trưởng Bộ Y tế, Giám đốc Sở Y tế tỉnh Lâm Đồng {_B} đi cùng.", [f"{_B} | {_HEAD}"]),
    (
        f"Báo cáo Bí thư Huyện ủy Bảo Lâm, Trưởng phòng Nội vụ huyện Bảo Lâm {_A} nói rõ.",
        [f"{_A} | {_CHIEF}"],
    ),
    (f"Bí thư Huyện ủy Bảo Lâm {_B}, Chủ tịch UBND xã Gung Ré và dân cùng làm.", [f"{_B} | {_SECRETARY}"]),
    (f"Có Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, Chủ tịch UBND huyện Bảo Lâm {_A}.", [f"{_A} | {_CHAIR}"]),
    (
        f"Vụ ông {_A}, Trưởng phòng Nội vụ huyện Bảo Lâm, Chủ tịch UBND xã Gung Ré {_B} đã trả lời.",
        [f"{_A} | {_CHIEF}", f"{_B} | {_MAYOR}"],
    ),
    (
        f"Phê bình ông {_A} và bà {_B} - Chủ tịch UBND xã và Trưởng Công an xã Gung Ré.",
        [f"{_A} | {_MAYOR}", f"{_B} | Trưởng Công an | Công an xã Gung Ré | holds"],
    ),
    (
        f"Có bà {_B}, Bí thư Huyện ủy, Chủ tịch HĐND huyện Bảo Lâm, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Bảo Lâm {_A}.",
        [
            f"{_B} | {_SECRETARY}",
            f"{_B} | Chủ tịch | Hội đồng nhân dân huyện Bảo Lâm | holds",
            f"{_A} | Phó Bí thư | Huyện ủy Bảo Lâm | holds",
            f"{_A} | {_CHAIR}",
        ],
    ),
    *(
        (f"Cùng đi có {post} {_A}, {others}.", [f"{_A} | {row} | holds"])
        for post, others, row in (
            (
                "Chánh án TAND huyện Bảo Lâm",
                "Viện trưởng VKSND huyện Bảo Lâm, Trưởng Công an huyện Bảo Lâm",
                "Chánh án | Tòa án nhân dân huyện Bảo Lâm",
            ),
            (
                "Cục trưởng Cục Quản lý thị trường tỉnh Lâm Đồng",
                "Chủ tịch UBND huyện Bảo Lâm",
                "Cục trưởng | Cục Quản lý thị trường tỉnh Lâm Đồng",
            ),
            ("Giám đốc Sở Y tế tỉnh Lâm Đồng", "Chủ tịch Hội Nông dân tỉnh Lâm Đồng", _C),
        )
    ),
    # behind a comma a rank begins a row of its own, where its bearer's post stands behind the name
    *(
        (f"Dự lễ có {official}, {rank} {_A}, {role}, và bà con.", [f"{_A} | {row} | holds"])
        for official in ("Chủ tịch UBND huyện Bảo Lâm", "Bí thư Huyện ủy, Chủ tịch HĐND huyện Bảo Lâm")
        for rank, role, row in (
            ("Thiếu tướng", "Phó Tư lệnh Quân khu 7", "Phó Tư lệnh | Quân khu 7"),
            ("Đại tá", "Giám đốc Công an tỉnh Lâm Đồng", "Giám đốc | Công an tỉnh Lâm Đồng"),
            ("TS", "Giám đốc Sở Y tế tỉnh Lâm Đồng", _C),
        )
    ),
    (
        f"Có bà {_B}, Bí thư Huyện ủy Bảo Lâm; Chủ tịch UBND huyện, Đại tá {_A} - Giám đốc Công an tỉnh Lâm Đồng.",
        [f"{_B} | {_SECRETARY}", f"{_A} | Giám đốc | Công an tỉnh Lâm Đồng | holds"],
    ),
    (f"Chủ tịch UBND huyện Bảo Lâm, Đại tá {_A} dự.", [f"{_A} | {_CHAIR}"]),
    *(
        (f"{first}, Đại tá {_A}, {second}, chủ trì.", [f"{_A} | {row} | holds" for row in rows])
        for first, second, rows in (
            (
                "Giám đốc Công an tỉnh Lâm Đồng",
                "Ủy viên Ban Thường vụ Tỉnh ủy",
                ("Giám đốc | Công an tỉnh Lâm Đồng", "Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng"),
            ),
            (
                "Phó Giám đốc Công an tỉnh Lâm Đồng",
                "Thủ trưởng Cơ quan Cảnh sát điều tra",
                ("Phó Giám đốc | Công an tỉnh Lâm Đồng",),
            ),
            (
                "Giám đốc Công an tỉnh Lâm Đồng",
                "Trưởng Công an huyện Bảo Lâm",
                ("Trưởng Công an | Công an huyện Bảo Lâm",),
            ),
        )
    ),
    (f"Bí thư Huyện ủy Bảo Lâm, TS {_A}, chủ trì.", [f"{_A} | {_SECRETARY}"]),
    (
        f"Giám đốc Công an tỉnh Lâm Đồng, Đại tá {_A}, Chủ tịch UBND huyện Bảo Lâm {_B} dự.",
        [f"{_A} | Giám đốc | Công an tỉnh Lâm Đồng | holds", f"{_B} | {_CHAIR}"],
    ),
    # what one may have together
    (
        f"Bà {_B}, Phó Chủ tịch UBMTTQ huyện Bảo Lâm, Chủ tịch Hội Nông dân huyện Bảo Lâm, dự.",
        [
            f"{_B} | Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam huyện Bảo Lâm | holds",
            f"{_B} | Chủ tịch | Hội Nông dân huyện Bảo Lâm | holds",
        ],
    ),
    (
        f"Bà {_B} (Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lâm Đồng) dự.",
        [
            f"{_B} | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            f"{_B} | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        f"Ông {_A}, Chủ tịch UBND huyện Bảo Lâm nhiệm kỳ 2016-2021, Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [f"{_A} | {_CHAIR.replace('holds', 'former')}", f"{_A} | {_HEAD}"],
    ),
    (
        f"Ông {_A}, Phó Giám đốc Sở Nội vụ tỉnh Lâm Đồng, Chi cục trưởng Chi cục Kiểm lâm tỉnh Lâm Đồng.",
        [
            f"{_A} | Phó Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds",
            f"{_A} | Chi cục trưởng | Chi cục Kiểm lâm tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        f"Người thay thế vị trí Bí thư Huyện ủy là ông {_A}, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Bảo Lâm.",
        [
            f"{_A} | Bí thư | Huyện ủy Bảo Lâm | appointed",
            f"{_A} | Phó Bí thư | Huyện ủy Bảo Lâm | holds",
            f"{_A} | {_CHAIR}",
        ],
    ),
    (f"Bà {_B}, Bí thư Huyện ủy, Chủ tịch UBND huyện Bảo Lâm.", [f"{_B} | {_SECRETARY}", f"{_B} | {_CHAIR}"]),
    (
        f"Phó Bí thư Huyện ủy Bảo Lâm {_A}, Chủ tịch UBND huyện, dự.",
        [f"{_A} | Phó Bí thư | Huyện ủy Bảo Lâm | holds", f"{_A} | {_CHAIR}"],
    ),
    (
        f"Ủy viên Ban Thường vụ Tỉnh ủy Lâm Đồng, Bí thư Huyện ủy Bảo Lâm {_B} dự.",
        [f"{_B} | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | holds", f"{_B} | {_SECRETARY}"],
    ),
    (
        f"Ông {_A}, Bí thư Đảng ủy, Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [f"{_A} | Bí thư | Đảng ủy Sở Y tế tỉnh Lâm Đồng | holds", f"{_A} | {_HEAD}"],
    ),
    (
        f"Bà {_B}, Phó Chủ tịch UBND xã, Trưởng phòng Kinh tế xã Gung Ré.",
        [
            f"{_B} | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
            f"{_B} | Trưởng phòng | Phòng Kinh tế xã Gung Ré | holds",
        ],
    ),
    (
        f"Ông {_A}, Phó Giám đốc Công an tỉnh Lâm Đồng, Trưởng Công an huyện Bảo Lâm.",
        [
            f"{_A} | Phó Giám đốc | Công an tỉnh Lâm Đồng | holds",
            f"{_A} | Trưởng Công an | Công an huyện Bảo Lâm | holds",
        ],
    ),
    (
        f"Ông {_A}, Giám đốc Sở Y tế tỉnh Lâm Đồng kiêm Chủ tịch UBND huyện Bảo Lâm.",
        [f"{_A} | {_HEAD}", f"{_A} | {_CHAIR}"],
    ),
    (
        f"Ông {_A} - Giám đốc Sở Y tế tỉnh Lâm Đồng, nguyên Bí thư Huyện ủy, Chủ tịch UBND huyện Bảo Lâm.",
        [f"{_A} | {_HEAD}", *(f"{_A} | {row.replace('holds', 'former')}" for row in (_SECRETARY, _CHAIR))],
    ),
]

# As many names as posts behind "là": each has one; nobody knows which where there are fewer.
ONE_EACH = [
    *(
        (text.format(_A, _B), [f"{_A} | {_SECRETARY}", f"{_B} | {_CHAIR}"])
        for text in (
            "Bí thư Huyện ủy, Chủ tịch UBND huyện Bảo Lâm là ông {} và bà {} cùng ký.",
            "Bí thư và Chủ tịch UBND huyện Bảo Lâm là {} và {}.",
            "Bí thư Huyện ủy, Chủ tịch UBND huyện Bảo Lâm lần lượt là các đồng chí {}, {}.",
            "Bí thư Huyện ủy, Chủ tịch UBND huyện Bảo Lâm hiện nay là ông {} và bà {}.",
        )
    ),
    (
        f"Bí thư Huyện ủy, Chủ tịch UBND huyện Bảo Lâm khi đó là ông {_A} và bà {_B}.",
        [f"{_A} | {_SECRETARY.replace('holds', 'former')}", f"{_B} | {_CHAIR.replace('holds', 'former')}"],
    ),
    (
        f"Bí thư Huyện ủy, Chủ tịch UBND và Trưởng phòng Nội vụ huyện Bảo Lâm là ông {_A}, bà {_B} và ông Lê Văn Tố.",
        [f"{_A} | {_SECRETARY}", f"{_B} | {_CHAIR}", f"Lê Văn Tố | {_CHIEF}"],
    ),
    *(
        (
            f"{text} ông {_A}, bà {_B}, ông Lê Văn Tố.",
            [
                f"{_A} | {head} | Ủy ban nhân dân huyện Bảo Lâm | holds",
                *(
                    f"{one} | Phó Chủ tịch | Ủy ban nhân dân huyện Bảo Lâm | holds"
                    for one in (_B, "Lê Văn Tố")
                ),
            ],
        )
        for text, head in (
            ("Chủ tịch và 2 Phó Chủ tịch UBND huyện Bảo Lâm là", "Chủ tịch"),
            ("Chủ tịch, các Phó Chủ tịch UBND huyện Bảo Lâm gồm:", "Chủ tịch"),
            ("Chủ tịch và ba Phó Chủ tịch UBND huyện Bảo Lâm là", "Phó Chủ tịch"),
        )
    ),
    (f"Bí thư Huyện ủy, Chủ tịch HĐND, Chủ tịch UBND huyện Bảo Lâm là ông {_A} và bà {_B}.", []),
    *(
        (
            f"Bí thư Huyện ủy, Chủ tịch UBND huyện Bảo Lâm là ông {_A}{more}",
            [f"{_A} | {_SECRETARY}", f"{_A} | {_CHAIR}", *rows],
        )
        for more, rows in (
            (" và xã cùng làm.", []),
            (f", bà {_B}, Trưởng phòng Nội vụ huyện Bảo Lâm.", [f"{_B} | {_CHIEF}"]),
        )
    ),
]

# Guests of several departments, a ministry without a division, a relative, and who works for another.
_OF_IT = "Ủy ban nhân dân tỉnh Lâm Đồng | holds"
NOT_HIS = [
    (f"Dự lễ có 2 Giám đốc Sở, Chủ tịch UBND tỉnh Lâm Đồng {_A}.", [f"{_A} | Chủ tịch | {_OF_IT}"]),
    (f"Vụ trưởng Bộ Y tế {_A} phát biểu.", []),
    (f"Bà {_B} (em gái Chủ tịch UBND xã) cho biết như vậy.", []),
    # two posts of two, as many as there are names or not
    (
        f"Bắt Phó Chủ tịch và cán bộ địa chính xã Gung Ré: {_A}, {_B}.",
        [f"{_A} | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    (f"Bắt Phó Chủ tịch và cán bộ địa chính xã Gung Ré: {_A}, {_B}, Lê Văn Tố.", []),
    # the name of a unit that is not known parts a post from whose it is
    *(
        (
            f"Chi cục trưởng Chi cục Kiểm lâm tỉnh Lâm Đồng {_A}, Hạt trưởng Hạt Kiểm lâm {where} Lê Văn Tố dự.",
            [f"{_A} | Chi cục trưởng | Chi cục Kiểm lâm tỉnh Lâm Đồng | holds"],
        )
        for where in ("khu vực Cát Lộc", "số 3")
    ),
    # who changes places with whom goes where is not said
    (f"Ông {_A} và bà {_B} hoán đổi vị trí Giám đốc Sở Y tế và Sở Nội vụ tỉnh Lâm Đồng.", []),
    # what somebody says of another behind a colon, and what he is
    *(
        (f"Ông {_A}: Chủ tịch UBND tỉnh Lâm Đồng {rest}", rows)
        for rest, rows in (
            ("phải chịu trách nhiệm.", []),
            ("đã hứa với dân.", []),
            ("nhiệm kỳ 2021-2026.", [f"{_A} | Chủ tịch | {_OF_IT}"]),
        )
    ),
    (f"Ông {_A} (trợ lý Chủ tịch UBND tỉnh Lâm Đồng) nói.", [f"{_A} | Trợ lý Chủ tịch | {_OF_IT}"]),
]


@pytest.mark.parametrize(("text", "expected"), [*TOGETHER, *SEATS, *UNNAMED, *ONE_EACH, *NOT_HIS])
def test_what_several_have_is_given_to_each(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)
