"""Who holds, gets or leaves which post: constructions of posts and people, each as a sentence and its rows."""

import pytest

OLD = "2023-05-10"
NEW = "2025-09-10"

# Every row is "person | title | body | status".
BEFORE_THE_NAME = [
    (
        "Bí thư Huyện ủy Di Linh Phạm Đình Khuê kiểm tra tiến độ kè suối.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lâm Đồng Phạm Đình Khuê tiếp đoàn.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lâm Đồng Vũ Thị Thảo Vi chúc Tết.",
        [
            "Vũ Thị Thảo Vi | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Vũ Thị Thảo Vi | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Phó Bí thư, Chủ tịch UBND huyện Di Linh Đặng Bá Thụ đi cơ sở.",
        [
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Ủy viên Ban Thường vụ Huyện ủy, Trưởng Công an huyện Di Linh Đặng Bá Thụ ra quân.",
        [
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Trưởng Công an | Công an huyện Di Linh | holds",
        ],
    ),
    (
        "Bí thư Đảng ủy, Chủ tịch HĐND thị trấn Di Linh Đặng Bá Thụ phát động.",
        [
            "Đặng Bá Thụ | Bí thư | Đảng ủy thị trấn Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân thị trấn Di Linh | holds",
        ],
    ),
    (
        "Phó Chủ tịch UBND huyện Di Linh kiêm Giám đốc Trung tâm Phát triển quỹ đất huyện Đặng Bá Thụ giải trình.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Giám đốc | Trung tâm Phát triển quỹ đất huyện Di Linh | holds",
        ],
    ),
    (
        "Chủ tịch xã Gung Ré Đặng Bá Thụ cho hay mùa mưa đến sớm.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    (
        "Bí thư xã Gung Ré Đặng Bá Thụ đến thăm hộ nghèo.",
        ["Đặng Bá Thụ | Bí thư | Đảng ủy xã Gung Ré | holds"],
    ),
]

AFTER_THE_NAME = [
    (
        "Đồng chí Phạm Đình Khuê - Bí thư Huyện ủy Di Linh chủ trì.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Tiếp dân có bà Vũ Thị Thảo Vi (Phó Chủ tịch UBND huyện Di Linh) và cán bộ thanh tra.",
        ["Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Bà Vũ Thị Thảo Vi, Tỉnh ủy viên, Giám đốc Sở Y tế tỉnh Lâm Đồng, lưu ý về dịch.",
        [
            "Vũ Thị Thảo Vi | Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Ông Đặng Bá Thụ hiện là Giám đốc Sở Xây dựng tỉnh Lâm Đồng.",
        ["Đặng Bá Thụ | Giám đốc | Sở Xây dựng tỉnh Lâm Đồng | holds"],
    ),
    (
        "Ông Đặng Bá Thụ, Huyện ủy viên, Trưởng phòng Nội vụ huyện Di Linh, báo cáo.",
        [
            "Đặng Bá Thụ | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
        ],
    ),
    (
        "Chủ trì là đồng chí Đặng Bá Thụ, Phó Bí thư Thường trực Huyện ủy, Chủ tịch HĐND huyện Di Linh.",
        [
            "Đặng Bá Thụ | Phó Bí thư Thường trực | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
        ],
    ),
]

LISTS = [
    (
        "Dự có các Phó Chủ tịch UBND tỉnh Lâm Đồng: Phạm Đình Khuê, Vũ Thị Thảo Vi và Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Hai Phó Chủ tịch UBND huyện Di Linh là Phạm Đình Khuê và Vũ Thị Thảo Vi trực tiếp chỉ huy.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Cùng đi có các Ủy viên Ban Thường vụ Tỉnh ủy Lâm Đồng: Phạm Đình Khuê, Trưởng ban Tổ chức Tỉnh ủy; "
        "Vũ Thị Thảo Vi, Trưởng ban Dân vận Tỉnh ủy.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Trưởng ban | Ban Tổ chức Tỉnh ủy Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Trưởng ban | Ban Dân vận Tỉnh ủy Lâm Đồng | holds",
        ],
    ),
    (
        "Cùng dự có các đồng chí: Phạm Đình Khuê - Phó Bí thư Thường trực Huyện ủy Di Linh; Vũ Thị Thảo Vi - "
        "Chủ tịch UBND huyện; Đặng Bá Thụ - Chủ tịch Ủy ban MTTQ huyện.",
        [
            "Phạm Đình Khuê | Phó Bí thư Thường trực | Huyện ủy Di Linh | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam huyện Di Linh | holds",
        ],
    ),
    (
        "Đoàn do Bí thư Huyện ủy Di Linh Phạm Đình Khuê, Chủ tịch UBND huyện Di Linh Vũ Thị Thảo Vi dẫn đầu.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Thành phần gồm:\n- Ông Phạm Đình Khuê, Trưởng phòng Tư pháp huyện Di Linh.\n"
        "- Bà Vũ Thị Thảo Vi, Phó Trưởng phòng Nội vụ huyện Di Linh.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng Tư pháp huyện Di Linh | holds",
            "Vũ Thị Thảo Vi | Phó Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
        ],
    ),
]

APPOINTMENTS = [
    (
        "UBND tỉnh Lâm Đồng quyết định bổ nhiệm ông Phạm Đình Khuê, Phó Giám đốc Sở Nội vụ tỉnh Lâm Đồng, "
        "giữ chức Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Phó Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Tỉnh bổ nhiệm Phó Giám đốc Sở Xây dựng tỉnh Lâm Đồng Đặng Bá Thụ giữ chức Giám đốc Sở Xây dựng tỉnh Lâm Đồng.",
        [
            "Đặng Bá Thụ | Phó Giám đốc | Sở Xây dựng tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Giám đốc | Sở Xây dựng tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Huyện điều động, bổ nhiệm bà Vũ Thị Thảo Vi, Trưởng phòng Tư pháp huyện Di Linh, đến nhận công tác và "
        "giữ chức Chánh Thanh tra huyện Di Linh.",
        [
            "Vũ Thị Thảo Vi | Trưởng phòng | Phòng Tư pháp huyện Di Linh | holds",
            "Vũ Thị Thảo Vi | Chánh Thanh tra | Thanh tra huyện Di Linh | appointed",
        ],
    ),
    (
        "Ban Thường vụ Tỉnh ủy Lâm Đồng chỉ định đồng chí Phạm Đình Khuê tham gia Ban Chấp hành, Ban Thường vụ và "
        "giữ chức Bí thư Huyện ủy Di Linh nhiệm kỳ 2020-2025.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
    (
        "Đồng chí Phạm Đình Khuê được chỉ định tham gia BCH, BTV và giữ chức Phó Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
    (
        "Huyện ủy phân công đồng chí Vũ Thị Thảo Vi giữ chức Trưởng ban Dân vận Huyện ủy Di Linh.",
        ["Vũ Thị Thảo Vi | Trưởng ban | Ban Dân vận Huyện ủy Di Linh | appointed"],
    ),
    (
        "Phó Bí thư Tỉnh ủy Lâm Đồng Đặng Bá Thụ đã trao quyết định bổ nhiệm ông Phạm Đình Khuê làm Giám đốc "
        "Sở Tư pháp tỉnh Lâm Đồng.",
        [
            "Đặng Bá Thụ | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Thay mặt Ban Thường vụ, đồng chí Đặng Bá Thụ - Bí thư Tỉnh ủy Lâm Đồng trao quyết định điều động, chỉ định "
        "đồng chí Phạm Đình Khuê giữ chức Bí thư Huyện ủy Di Linh.",
        [
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
    (
        "Theo quyết định, ông Phạm Đình Khuê được bổ nhiệm chức vụ Trưởng ban Pháp chế HĐND tỉnh Lâm Đồng.",
        ["Phạm Đình Khuê | Trưởng ban | Ban Pháp chế Hội đồng nhân dân tỉnh Lâm Đồng | appointed"],
    ),
    (
        "Bổ nhiệm lại chức vụ Phó Giám đốc Sở Y tế tỉnh Lâm Đồng đối với bà Vũ Thị Thảo Vi.",
        ["Vũ Thị Thảo Vi | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed"],
    ),
    (
        "Bộ trưởng Bộ Công an điều động Đại tá Đặng Bá Thụ, Phó Giám đốc Công an tỉnh Lâm Đồng, giữ chức "
        "Giám đốc Công an tỉnh Nghệ An.",
        [
            "Đặng Bá Thụ | Phó Giám đốc | Công an tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Giám đốc | Công an tỉnh Nghệ An | appointed",
        ],
    ),
]

ELECTIONS = [
    (
        "HĐND huyện Di Linh đã bầu ông Phạm Đình Khuê giữ chức Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
    (
        "Với 30/30 phiếu, bà Vũ Thị Thảo Vi được bầu làm Phó Chủ tịch UBND xã Gung Ré.",
        ["Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | elected"],
    ),
    (
        "Ông Phạm Đình Khuê trúng cử chức danh Chủ tịch HĐND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | elected"],
    ),
    (
        "Đồng chí Phạm Đình Khuê tái đắc cử Bí thư Huyện ủy Di Linh.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | elected"],
    ),
    (
        "Kỳ họp bầu bổ sung chức danh Phó Chủ tịch UBND huyện Di Linh đối với ông Phạm Đình Khuê, Trưởng phòng "
        "Nội vụ huyện Di Linh.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
            "Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
        ],
    ),
    (
        "Ban Chấp hành bầu đồng chí Phạm Đình Khuê làm Bí thư Huyện ủy Di Linh; các đồng chí Vũ Thị Thảo Vi, "
        "Đặng Bá Thụ làm Phó Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | elected",
            "Vũ Thị Thảo Vi | Phó Bí thư | Huyện ủy Di Linh | elected",
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | elected",
        ],
    ),
    (
        "Thủ tướng Chính phủ phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh Lâm Đồng đối với ông Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | elected"],
    ),
    (
        "Chuẩn y kết quả bầu chức vụ Phó Bí thư Huyện ủy Di Linh, đối với Trưởng Công an huyện Di Linh Đặng Bá Thụ.",
        [
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | elected",
            "Đặng Bá Thụ | Trưởng Công an | Công an huyện Di Linh | holds",
        ],
    ),
]

DEPARTURES = [
    (
        "Thủ tướng phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh Lâm Đồng đối với: ông Đặng Bá Thụ, bà Vũ Thị Thảo Vi.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
        ],
    ),
    (
        "Thượng tá Đặng Bá Thụ được bố trí giữ chức vụ Giám đốc Công an tỉnh Lâm Đồng.",
        ["Đặng Bá Thụ | Giám đốc | Công an tỉnh Lâm Đồng | appointed"],
    ),
    # what stands in brackets behind a post; what somebody is besides
    (
        "Ông Đặng Bá Thụ, Chủ tịch UBND tỉnh Lâm Đồng (Phó Bí thư Tỉnh ủy) phát biểu.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
        ],
    ),
    (
        "Ông Đặng Bá Thụ, Bộ trưởng Bộ Y tế (Ủy viên Trung ương Đảng) đang là đại biểu Quốc hội khóa XV.",
        [
            "Đặng Bá Thụ | Bộ trưởng | Bộ Y tế | holds",
            "Đặng Bá Thụ | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Đặng Bá Thụ | Đại biểu | Quốc hội | holds",
        ],
    ),
    (
        "Ông Đặng Bá Thụ, Chủ tịch UBND tỉnh Lâm Đồng (Bí thư Tỉnh ủy Vũ Khắc Hạnh vắng mặt) phát biểu.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Vũ Khắc Hạnh | Bí thư | Tỉnh ủy Lâm Đồng | holds",
        ],
    ),
    # the committee of a commune, beside the council in full
    *(
        (
            f"Bà Vũ Thị Thảo Vi, {seat}, {chair} Hội đồng nhân dân xã Gung Ré, huyện Di Linh.",
            [
                f"Vũ Thị Thảo Vi | {title} | Đảng ủy xã Gung Ré | holds",
                f"Vũ Thị Thảo Vi | {chair} | Hội đồng nhân dân xã Gung Ré | holds",
            ],
        )
        for seat, title in (("Đảng ủy viên", "Ủy viên Ban Chấp hành"), ("Bí thư Đảng ủy", "Bí thư"))
        for chair in ("Chủ tịch", "Phó Chủ tịch")
    ),
    ("Bà Vũ Thị Thảo Vi, Bí thư Đảng ủy, Chủ tịch Hội đồng quản trị, dự.", []),
    (
        "Ông Đặng Bá Thụ, Phó Trưởng ban Quản lý KKT Nghi Sơn, tỉnh Thanh Hóa, dự.",
        ["Đặng Bá Thụ | Phó Trưởng ban | Ban Quản lý Khu kinh tế Nghi Sơn tỉnh Thanh Hóa | holds"],
    ),
    # the comma left out behind a birth
    *(
        (
            f"Ông Đặng Bá Thụ ({birth}) Giám đốc Sở Y tế tỉnh Lâm Đồng.",
            ["Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"],
        )
        for birth in ("SN 1964", "SN: 1964", "sinh năm 1964")
    ),
    # "trước đó" of the same days, and of others
    *(
        (
            f"{before}, bà Vũ Thị Thảo Vi tiếp tục{given} giữ chức Chủ tịch HĐND huyện Di Linh.",
            [f"Vũ Thị Thảo Vi | Chủ tịch | Hội đồng nhân dân huyện Di Linh | {status}"],
        )
        for before, given, status in (
            ("Trước đó", "", "holds"),
            ("Trước đó", " được", "holds"),
            ("Trước đó, năm 2011", "", "former"),
        )
    ),
    (
        "Đại tá Đặng Bá Thụ làm Phó Giám đốc Công an tỉnh Nghệ An; Phó Giám đốc Công an tỉnh Lâm Đồng - Đại tá Vũ Khắc "
        "Hạnh làm Phó Giám đốc Công an tỉnh Hà Tĩnh.",
        [
            "Đặng Bá Thụ | Phó Giám đốc | Công an tỉnh Nghệ An | holds",
            "Vũ Khắc Hạnh | Phó Giám đốc | Công an tỉnh Lâm Đồng | holds",
            "Vũ Khắc Hạnh | Phó Giám đốc | Công an tỉnh Hà Tĩnh | holds",
        ],
    ),
    *(
        (
            f"{title} {name} Đặng Bá Thụ dự.",
            [f"Đặng Bá Thụ | {title} | Bộ Tư lệnh Bộ đội Biên phòng | holds"],
        )
        for title in ("Tư lệnh", "Phó Tư lệnh")
        for name in ("Bộ đội Biên phòng", "BĐBP")
    ),
    (
        "Ông Đặng Bá Thụ, Ủy viên Ban cán sự đảng, Phó Viện trưởng Thường trực Viện Kiểm sát nhân dân tối cao, dự.",
        [
            "Đặng Bá Thụ | Ủy viên | Ban cán sự đảng Viện kiểm sát nhân dân tối cao | holds",
            "Đặng Bá Thụ | Phó Viện trưởng Thường trực | Viện kiểm sát nhân dân tối cao | holds",
        ],
    ),
    (
        "HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Lâm Đồng đối với ông Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | leaves"],
    ),
    (
        "Ông Đặng Bá Thụ thôi giữ chức Giám đốc Sở Công Thương tỉnh Lâm Đồng để nghỉ hưu.",
        ["Đặng Bá Thụ | Giám đốc | Sở Công Thương tỉnh Lâm Đồng | leaves"],
    ),
    (
        "Cho thôi tham gia Ban Chấp hành, Ban Thường vụ và thôi giữ chức Phó Bí thư Huyện ủy Di Linh đối với "
        "đồng chí Đặng Bá Thụ.",
        [
            "Đặng Bá Thụ | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | leaves",
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | leaves",
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | leaves",
        ],
    ),
    # a seat that comes with the next post is got, one that is named alone goes with the last
    (
        "Tỉnh ủy Lâm Đồng chỉ định ông Đặng Bá Thụ thôi giữ chức Giám đốc Sở Công Thương tỉnh Lâm Đồng, tham gia "
        "Ban Thường vụ và giữ chức Phó Bí thư Huyện ủy Di Linh.",
        [
            "Đặng Bá Thụ | Giám đốc | Sở Công Thương tỉnh Lâm Đồng | leaves",
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | appointed",
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
    (
        "Ông Đặng Bá Thụ thôi giữ chức Phó Bí thư Huyện ủy Di Linh, tham gia Ban Thường vụ Huyện ủy Di Linh.",
        [
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | leaves",
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | leaves",
        ],
    ),
    (
        "Kỷ luật cách chức Chủ tịch UBND xã Gung Ré đối với ông Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | disciplined-removed"],
    ),
    (
        "Ông Đặng Bá Thụ bị cách chức Bí thư Đảng ủy xã Gung Ré.",
        ["Đặng Bá Thụ | Bí thư | Đảng ủy xã Gung Ré | disciplined-removed"],
    ),
    (
        "Huyện bầu ông Phạm Đình Khuê làm Chủ tịch UBND huyện Di Linh thay ông Đặng Bá Thụ nghỉ hưu.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
        ],
    ),
    (
        "Ông Đặng Bá Thụ thôi giữ chức Trưởng phòng Nội vụ huyện Di Linh để nhận nhiệm vụ Phó Chủ tịch UBND huyện Di Linh.",
        [
            "Đặng Bá Thụ | Trưởng phòng | Phòng Nội vụ huyện Di Linh | leaves",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | appointed",
        ],
    ),
]

PAST_AND_ACTING = [
    (
        "Đến thăm còn có ông Đặng Bá Thụ, nguyên Chủ tịch UBND huyện Di Linh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Nguyên Bí thư Huyện ủy Di Linh Đặng Bá Thụ kể lại.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former"],
    ),
    (
        "Tòa tuyên phạt cựu Chủ tịch UBND xã Gung Ré Đặng Bá Thụ ba năm tù.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | former"],
    ),
    (
        "Ông Đặng Bá Thụ từng là Trưởng phòng Kinh tế huyện Di Linh.",
        ["Đặng Bá Thụ | Trưởng phòng | Phòng Kinh tế huyện Di Linh | former"],
    ),
    (
        "Các ông Đặng Bá Thụ, nguyên Phó Bí thư Huyện ủy, nguyên Chủ tịch UBND huyện Di Linh; Phạm Đình Khuê, "
        "Bí thư Huyện ủy Di Linh cùng dự.",
        [
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | former",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Trưởng ban Dân vận Tỉnh ủy Lâm Đồng Đặng Bá Thụ, nguyên Bí thư Huyện ủy Di Linh, gặp lại đồng nghiệp.",
        [
            "Đặng Bá Thụ | Trưởng ban | Ban Dân vận Tỉnh ủy Lâm Đồng | holds",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
    (
        "Quyền Chủ tịch UBND tỉnh Lâm Đồng Đặng Bá Thụ ký công điện.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | acting"],
    ),
    (
        "Ông Đặng Bá Thụ, Q. Giám đốc Sở Xây dựng tỉnh Lâm Đồng, thừa nhận.",
        ["Đặng Bá Thụ | Giám đốc | Sở Xây dựng tỉnh Lâm Đồng | acting"],
    ),
    (
        "UBND tỉnh giao quyền Chủ tịch UBND huyện Di Linh cho Phó Chủ tịch UBND huyện Di Linh Đặng Bá Thụ.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | acting",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "UBND tỉnh giao bà Vũ Thị Thảo Vi phụ trách Sở Y tế tỉnh Lâm Đồng.",
        ["Vũ Thị Thảo Vi | Giám đốc | Sở Y tế tỉnh Lâm Đồng | acting"],
    ),
    # whose duties somebody is given, he stands in for; who is given a post, or the duties of a deputy, has it
    *(
        (
            f"Bà Vũ Thị Thảo Vi {verb} {title} UBND huyện Di Linh.",
            [f"Vũ Thị Thảo Vi | {title} | Ủy ban nhân dân huyện Di Linh | {status}"],
        )
        for verb, title, status in (
            ("được giao nhiệm vụ", "Chủ tịch", "acting"),
            ("được trao quyền", "Chủ tịch", "acting"),
            ("được giao thực hiện nhiệm vụ, quyền hạn của", "Chủ tịch", "acting"),
            ("được HĐND giao tạm thời đảm nhiệm nhiệm vụ", "Chủ tịch", "acting"),
            ("được phân công đảm nhiệm nhiệm vụ", "Chủ tịch", "appointed"),
            ("được giao nhiệm vụ làm", "Chủ tịch", "appointed"),
            ("được giao thực hiện nhiệm vụ", "Phó Chủ tịch", "appointed"),
        )
    ),
]

NOMINATIONS = [
    (
        "Huyện ủy giới thiệu đồng chí Phạm Đình Khuê để bầu giữ chức Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | nominated"],
    ),
    (
        "Bà Vũ Thị Thảo Vi ứng cử đại biểu HĐND tỉnh Lâm Đồng.",
        ["Vũ Thị Thảo Vi | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | nominated"],
    ),
]

# A person is named once in full; short names and pronouns later in the text are the same person.
SEVERAL_SENTENCES = [
    (
        "Ông Đặng Bá Thụ sinh ra và lớn lên ở Di Linh. Trước khi nghỉ hưu, ông Thụ từng là Chủ tịch UBND huyện Di Linh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Bà Vũ Thị Thảo Vi về hưu đã lâu. Bà từng giữ chức Phó Chủ tịch HĐND huyện Di Linh.",
        ["Vũ Thị Thảo Vi | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | former"],
    ),
    (
        "Gặp ông Phạm Đình Khuê và bà Vũ Thị Thảo Vi ở chợ. Bà Thảo Vi là Chủ tịch Hội LHPN huyện Di Linh.",
        ["Vũ Thị Thảo Vi | Chủ tịch | Hội Liên hiệp Phụ nữ huyện Di Linh | holds"],
    ),
    (
        "Chủ tịch UBND huyện Di Linh Phạm Đình Khuê đi kiểm tra. Chủ tịch UBND huyện Phạm Đình Khuê yêu cầu làm rõ.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Bí thư Huyện ủy Di Linh Phạm Đình Khuê chủ trì. Nguyên Bí thư Huyện ủy Di Linh Đặng Bá Thụ cùng dự.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
]

FURTHER = [
    (
        "Ông Phạm Đình Khuê (56 tuổi, Chủ tịch UBND huyện Di Linh) bị khởi tố.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Bị can Đặng Bá Thụ (sinh năm 1967, nguyên Phó Giám đốc Sở Tài chính tỉnh Lâm Đồng) nhận sai.",
        ["Đặng Bá Thụ | Phó Giám đốc | Sở Tài chính tỉnh Lâm Đồng | former"],
    ),
    (
        "Đại tá Đặng Bá Thụ - Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Lâm Đồng chỉ đạo phá án.",
        [
            "Đặng Bá Thụ | Phó Giám đốc | Công an tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Thủ trưởng | Cơ quan Cảnh sát điều tra Công an tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Chủ tịch UBND tỉnh Lâm Đồng Phạm Đình Khuê và Phó Chủ tịch Vũ Thị Thảo Vi cùng dự.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Ban Thường vụ Tỉnh ủy Lâm Đồng điều động đồng chí Phạm Đình Khuê, Ủy viên Ban Chấp hành Đảng bộ tỉnh, thôi giữ "
        "chức Giám đốc Sở Tư pháp, chỉ định tham gia Ban Chấp hành, Ban Thường vụ, giữ chức Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | leaves",
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
    (
        "Tỉnh Lâm Đồng bổ nhiệm ba cán bộ: ông Phạm Đình Khuê giữ chức Phó Giám đốc Sở Y tế; bà Vũ Thị Thảo Vi giữ chức "
        "Phó Giám đốc Sở Tài chính; ông Đặng Bá Thụ giữ chức Chánh Thanh tra tỉnh.",
        [
            "Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
            "Vũ Thị Thảo Vi | Phó Giám đốc | Sở Tài chính tỉnh Lâm Đồng | appointed",
            "Đặng Bá Thụ | Chánh Thanh tra | Thanh tra tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Danh sách Ban Thường vụ Huyện ủy Di Linh:\n1. Phạm Đình Khuê, Bí thư\n2. Vũ Thị Thảo Vi, Phó Bí thư Thường trực\n"
        "3. Đặng Bá Thụ, Trưởng Công an huyện",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Vũ Thị Thảo Vi | Phó Bí thư Thường trực | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Trưởng Công an | Công an huyện Di Linh | holds",
        ],
    ),
    (
        "| Họ tên | Chức vụ |\n|---|---|\n| Phạm Đình Khuê | Bí thư Huyện ủy Di Linh |\n"
        "| Vũ Thị Thảo Vi | Chủ tịch UBND huyện Di Linh |",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "STT\tHọ và tên\tChức vụ\n1\tPhạm Đình Khuê\tBí thư Huyện ủy Di Linh\n"
        "2\tVũ Thị Thảo Vi\tChủ tịch UBND huyện Di Linh",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Chủ tịch UBND các xã Gung Ré, Liên Đầm báo cáo với Phó Chủ tịch UBND huyện Di Linh Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Ủy ban Kiểm tra quyết định cảnh cáo ông Đặng Bá Thụ, Chủ tịch UBND xã Gung Ré.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    (
        "Tân Bí thư Huyện ủy Di Linh Phạm Đình Khuê nhận nhiệm vụ.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds"],
    ),
]

CONSTRUCTIONS = {
    "before the name": BEFORE_THE_NAME,
    "after the name": AFTER_THE_NAME,
    "list": LISTS,
    "appointment": APPOINTMENTS,
    "election": ELECTIONS,
    "departure": DEPARTURES,
    "past or acting": PAST_AND_ACTING,
    "nomination": NOMINATIONS,
    "several sentences": SEVERAL_SENTENCES,
    "further": FURTHER,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            text,
            expected,
            id=f"{name} {number}",
        )
        for name, rows in CONSTRUCTIONS.items()
        for number, (text, expected) in enumerate(rows, 1)
    ],
)
def test_a_sentence_gives_its_tenures_and_no_other(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đại hội bầu đồng chí Phạm Đình Khuê làm Bí thư Đảng ủy xã Nam Đàn, nhiệm kỳ 2025-2030.",
            ["Phạm Đình Khuê | Bí thư | Đảng ủy xã Nam Đàn | elected"],
        ),
        (
            "Phó Bí thư, Chủ tịch UBND xã Nam Đàn Vũ Thị Thảo Vi tiếp công dân.",
            [
                "Vũ Thị Thảo Vi | Phó Bí thư | Đảng ủy xã Nam Đàn | holds",
                "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân xã Nam Đàn | holds",
            ],
        ),
        (
            "Phó Bí thư Đảng ủy, Chủ tịch UBND phường Hải Châu Đặng Bá Thụ đối thoại với người dân.",
            [
                "Đặng Bá Thụ | Phó Bí thư | Đảng ủy phường Hải Châu | holds",
                "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân phường Hải Châu | holds",
            ],
        ),
        (
            "Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Ủy ban MTTQ Việt Nam xã Nam Đàn Đặng Bá Thụ trao quà.",
            [
                "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Đảng ủy xã Nam Đàn | holds",
                "Đặng Bá Thụ | Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam xã Nam Đàn | holds",
            ],
        ),
        (
            "Chỉ định đồng chí Đặng Bá Thụ, nguyên Phó Bí thư Huyện ủy Nam Đàn, giữ chức Bí thư Đảng ủy xã Nam Đàn.",
            [
                "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Nam Đàn | former",
                "Đặng Bá Thụ | Bí thư | Đảng ủy xã Nam Đàn | appointed",
            ],
        ),
    ],
)
def test_posts_of_the_new_communes(posts, text, expected):
    assert posts(text, on=NEW, url="https://baonghean.vn/x") == set(expected)


_COURT = "Chánh án | Tòa án nhân dân khu vực 5 | holds"
SINCE_THEN = [
    *(
        (text, [f"Vũ Khắc Hạnh | {_COURT}"])
        for text in (
            "Chánh án TAND khu vực 5 - Nghệ An Vũ Khắc Hạnh tuyên thệ.",
            "Chánh án Tòa án nhân dân khu vực 5, tỉnh Nghệ An Vũ Khắc Hạnh tuyên thệ.",
            "Tòa án nhân dân khu vực 5 - Nghệ An do ông Vũ Khắc Hạnh làm Chánh án.",
        )
    ),
    *(
        (
            f"Bí thư Đặc khu ủy {name} Vũ Khắc Hạnh dự.",
            [f"Vũ Khắc Hạnh | Bí thư | Đảng ủy đặc khu {name} | holds"],
        )
        for name in ("Phú Quốc", "Vân Đồn", "Lý Sơn")
    ),
    # what somebody looks after stands before his name; whom he looks after has not his post
    *(
        (
            f"Phó Chủ tịch UBND xã Di Linh (tỉnh Lâm Đồng) phụ trách {field} Vũ Khắc Hạnh nói.",
            ["Vũ Khắc Hạnh | Phó Chủ tịch | Ủy ban nhân dân xã Di Linh | holds"],
        )
        for field in ("kinh tế", "khối văn hóa - xã hội", "công tác phòng chống dịch")
    ),
    ("Phó Chủ tịch UBND xã Di Linh (tỉnh Lâm Đồng) phụ trách đoàn và ông Vũ Khắc Hạnh cùng đi.", []),
    (
        "Ông Vũ Khắc Hạnh giữ chức Chính trị viên Ban CHQS xã (kiêm), Bí thư Đảng ủy xã Di Linh, tỉnh Lâm Đồng.",
        [
            "Vũ Khắc Hạnh | Chính trị viên | Ban Chỉ huy Quân sự xã Di Linh | holds",
            "Vũ Khắc Hạnh | Bí thư | Đảng ủy xã Di Linh | holds",
        ],
    ),
    *(
        (
            f"Danh sách người trúng cử đại biểu Quốc hội khóa XVI tỉnh Lâm Đồng: {one}Vũ Khắc Hạnh; {two}Lê Văn Tố.",
            [f"{name} | Đại biểu | Quốc hội | elected" for name in ("Vũ Khắc Hạnh", "Lê Văn Tố")],
        )
        for one, two in (("", ""), ("1. ", "2. "), ("1) ", "2) "))
    ),
]


@pytest.mark.parametrize(("text", "expected"), SINCE_THEN)
def test_posts_of_2025_are_read_as_they_are_printed(posts, text, expected):
    assert posts(text, on="2026-03-20") == set(expected)


def test_units_of_the_title_are_context_of_the_text(posts):
    text = "Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Phạm Đình Khuê nhấn mạnh việc giữ nước."
    assert posts(text, on=OLD, title="Huyện Di Linh họp bàn chống hạn") == {
        "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | holds",
        "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
    }


def test_a_post_whose_printed_end_is_past_is_a_former_one(read):
    (tenure,) = read(
        "Ông Phạm Đình Khuê làm Chủ tịch UBND huyện Di Linh từ năm 2018 đến 2020.", on=OLD
    ).tenures
    assert (tenure.status, tenure.start, tenure.end) == ("former", "2018", "2020")


def test_the_head_of_a_section_gives_the_province_of_its_posts(posts):
    text = (
        "Nhân sự mới ở các địa phương\n\n"
        "Lâm Đồng: Chiều 9/5, UBND tỉnh trao quyết định bổ nhiệm ông Phạm Đình Khuê giữ chức Giám đốc Sở Y tế.\n\n"
        "Nghệ An: Sáng 10/5, HĐND tỉnh bầu bà Vũ Thị Thảo Vi giữ chức Phó Chủ tịch UBND tỉnh.\n\n"
        "Đà Nẵng: Ngày 10/5, Thành ủy công bố quyết định chỉ định ông Đặng Bá Thụ giữ chức Bí thư Quận ủy Hải Châu."
    )
    assert posts(text, on=OLD) == {
        "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
        "Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An | elected",
        "Đặng Bá Thụ | Bí thư | Quận ủy Hải Châu | appointed",
    }


def test_a_staff_list_under_headings_gives_each_post_its_body(posts):
    text = (
        "Cơ cấu tổ chức phường Hải Châu\n\n"
        "1. Đảng ủy phường:\n- Bí thư: Ông Phạm Đình Khuê\n- Phó Bí thư Thường trực: Bà Vũ Thị Thảo Vi\n\n"
        "2. Hội đồng nhân dân phường:\n- Chủ tịch: Ông Phạm Đình Khuê\n\n"
        "3. Ủy ban nhân dân phường:\n- Chủ tịch: Ông Đặng Bá Thụ\n- Phó Chủ tịch: Bà Bùi Thị Hạc"
    )
    assert posts(text, on=NEW, url="https://danang.gov.vn/x") == {
        "Phạm Đình Khuê | Bí thư | Đảng ủy phường Hải Châu | holds",
        "Vũ Thị Thảo Vi | Phó Bí thư Thường trực | Đảng ủy phường Hải Châu | holds",
        "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân phường Hải Châu | holds",
        "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân phường Hải Châu | holds",
        "Bùi Thị Hạc | Phó Chủ tịch | Ủy ban nhân dân phường Hải Châu | holds",
    }


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Phạm Đình Khuê, Bí thư Huyện ủy Di Linh nhiệm kỳ 2020 - 2025, phát biểu.", "2020-2025"),
        ("Phạm Đình Khuê, Chủ tịch HĐND huyện Di Linh khóa XI, nhiệm kỳ 2021-2026, phát biểu.", "2021-2026"),
        ("Phạm Đình Khuê, Bí thư Huyện ủy Di Linh (nhiệm kỳ 2015–2020), phát biểu.", "2015-2020"),
        ("Phạm Đình Khuê, Bí thư Huyện ủy Di Linh, phát biểu.", None),
    ],
)
def test_a_term_printed_with_a_post_is_kept(read, text, term):
    assert {one.term for one in read(text, on=OLD).tenures} == {term}


@pytest.mark.parametrize(
    ("printed", "capacity"),
    [
        ("giữ chức Chủ tịch UBND huyện Di Linh", "full"),
        ("quyền Chủ tịch UBND huyện Di Linh", "acting"),
        ("phụ trách Phòng Nội vụ huyện Di Linh", "in_charge"),
    ],
)
def test_the_capacity_says_how_a_post_is_filled(read, printed, capacity):
    found = read(f"Hôm qua, ông Đặng Bá Thụ được giao {printed}.", on=OLD).tenures
    assert [one.capacity for one in found] == [capacity]


def test_the_quote_of_a_tenure_is_the_shortest_stretch_that_shows_it(read):
    text = "Sáng nay, trời mưa. Bí thư Huyện ủy Di Linh Phạm Đình Khuê vẫn đi kiểm tra."
    (tenure,) = read(text, on=OLD).tenures
    assert tenure.quote == "Bí thư Huyện ủy Di Linh Phạm Đình Khuê"
    parts = {part: text[start:end] for part, (start, end) in tenure.spans.items()}
    assert parts["person"] == "Phạm Đình Khuê"
    assert parts["title"] == "Bí thư"
    assert "Di Linh" in parts["unit"]


@pytest.mark.parametrize(
    "text",
    [
        "Ông Đặng Bá Thụ không được bầu giữ chức Bí thư Tỉnh ủy Hà Tĩnh.",
        "Bà Bùi Thị Hạc chưa được bổ nhiệm Giám đốc Sở Y tế tỉnh Hà Tĩnh.",
        "Ông Đặng Bá Thụ không giữ chức Bí thư Tỉnh ủy Hà Tĩnh.",
        "Tin đồn ông Đặng Bá Thụ được bổ nhiệm Giám đốc Sở Y tế tỉnh Hà Tĩnh là sai sự thật.",
        "Hủy quyết định bổ nhiệm ông Đặng Bá Thụ giữ chức Giám đốc Sở Y tế tỉnh Hà Tĩnh.",
        "Nếu được bầu, ông Đặng Bá Thụ sẽ giữ chức Bí thư Tỉnh ủy Hà Tĩnh.",
        "Vợ của Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh là bà Bùi Thị Hạc.",
        "Con trai Bí thư Tỉnh ủy Hà Tĩnh là Đặng Bá Thụ.",
        "Năm 2015, ông Đặng Bá Thụ là Chủ tịch UBND tỉnh Hà Tĩnh.",
    ],
)
def test_what_is_denied_supposed_past_or_another_s_is_no_post(posts, text):
    assert posts(text, on=NEW) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Đặng Bá Thụ, bố là ông Phạm Văn Khuê, được bầu giữ chức Bí thư Tỉnh ủy Hà Tĩnh.",
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Hà Tĩnh | elected",
        ),
        (
            "Bổ nhiệm ông Đặng Bá Thụ, con của ông Phạm Văn Khuê, giữ chức Giám đốc Sở Y tế tỉnh Hà Tĩnh.",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Hà Tĩnh | appointed",
        ),
        (
            "Bà Bùi Thị Hạc sẽ giữ chức Bí thư Tỉnh ủy Hà Tĩnh.",
            "Bùi Thị Hạc | Bí thư | Tỉnh ủy Hà Tĩnh | nominated",
        ),
        (
            "Ông Đặng Bá Thụ thôi không giữ chức Bí thư Tỉnh ủy Hà Tĩnh.",
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Hà Tĩnh | leaves",
        ),
    ],
)
def test_a_relative_or_the_one_replaced_does_not_take_the_post(posts, text, expected):
    assert posts(text, on=NEW) == {expected}


def test_a_post_taken_up_in_an_earlier_year_began_then(read):
    text = "Ngày 5/3/2019, bà Bùi Thị Hạc được bầu giữ chức Bí thư Tỉnh ủy Hà Tĩnh."
    assert [(one.status, one.start) for one in read(text, on=NEW).tenures] == [("elected", "2019-03-05")]
