"""Whose a post is where several people are named beside it, where it is abroad, or where nobody has it."""

import pytest

OLD = "2023-05-10"

# Every row is "person | title | body | status".
STANDS_IN = [
    *(
        (
            f"{words} Chủ tịch nước, Chủ tịch UBND tỉnh Lâm Đồng Vũ Thị Thảo Vi trao Huân chương.",
            ["Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
        )
        for words in (
            "Thừa ủy quyền của",
            "Thừa ủy quyền",
            "Thừa quyền",
            "Được sự ủy quyền của",
            "Thừa ủy nhiệm",
        )
    ),
    ("Thừa ủy quyền Thủ tướng Chính phủ, ông Vũ Thế Vi trao bằng khen.", []),
    ("Theo tiết lộ của vị Bí thư xã Gung Ré, ông Đặng Bá Thụ là người hiền.", []),
    (
        "Quyền Chủ tịch UBND tỉnh Lâm Đồng Vũ Thị Thảo Vi chủ trì.",
        ["Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | acting"],
    ),
]

TWO_IN_A_ROW = [
    *(
        (
            f"Dự lễ có Đại tá Phạm Đình Khuê, Giám đốc Công an tỉnh Lâm Đồng{joiner} Bí thư Huyện ủy Di Linh "
            "Đặng Bá Thụ.",
            [
                "Phạm Đình Khuê | Giám đốc | Công an tỉnh Lâm Đồng | holds",
                "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            ],
        )
        for joiner in (";", " và", " cùng", ", và")
    ),
    (
        "Dự có ông Phạm Đình Khuê - Bí thư Huyện ủy, Chủ tịch HĐND huyện Di Linh; Phó Bí thư Huyện ủy, Chủ tịch "
        "UBND huyện Di Linh Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Bí thư Huyện ủy; Chủ tịch HĐND huyện Di Linh, dự.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
        ],
    ),
]

TWO_LEADERS = [
    (
        "Theo ông Phạm Đình Khuê - Phó Chủ tịch UBND huyện Di Linh, Chủ tịch UBND xã Gung Ré Đặng Bá Thụ đã báo cáo.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
        ],
    ),
    (
        "Ý kiến của Chủ tịch UBND huyện Di Linh, Chủ tịch UBND xã Gung Ré Đặng Bá Thụ đã trả lời.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    *(
        (
            f"Ý kiến của {title} Lâm Đồng, {own} Di Linh Đặng Bá Thụ đã trả lời.",
            [f"Đặng Bá Thụ | {row} | holds"],
        )
        for title, own, row in (
            ("Bí thư Tỉnh ủy", "Bí thư Huyện ủy", "Bí thư | Huyện ủy Di Linh"),
            (
                "Chủ tịch HĐND tỉnh",
                "Phó Chủ tịch HĐND huyện",
                "Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh",
            ),
        )
    ),
    (
        "Phó Bí thư Tỉnh ủy Lâm Đồng, Bí thư Thành ủy Đà Lạt Đặng Bá Thụ dự.",
        [
            "Đặng Bá Thụ | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Đặng Bá Thụ | Bí thư | Thành ủy Đà Lạt | holds",
        ],
    ),
    (
        "Cựu Phó Chủ tịch UBND huyện Di Linh, Chủ tịch UBND xã Gung Ré Đặng Bá Thụ hầu tòa.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | former",
        ],
    ),
    (
        "Phó Chủ tịch UBND tỉnh Lâm Đồng kiêm Chủ tịch UBND huyện Di Linh Đặng Bá Thụ dự.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    *(
        (f"{words} Chủ tịch UBND tỉnh Lâm Đồng, ông Phạm Đình Khuê tặng bằng khen.", [])
        for words in ("Thay mặt", "Đại diện", "Thừa lệnh", "Cũng như")
    ),
    (
        "Đại diện Chủ tịch UBND tỉnh Lâm Đồng, Giám đốc Sở Y tế Phạm Đình Khuê trao quà.",
        ["Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"],
    ),
]

# Who asks an official, sues one or speaks of one is not that official.
SPEAKS_OF_ANOTHER = [
    *(
        (f"{words} Chủ tịch UBND huyện Di Linh, {name} nêu chuyện rác.", [])
        for words, name in (
            ("Chất vấn", "đại biểu Đặng Bá Thụ"),
            ("Đặt câu hỏi cho", "đại biểu Vũ Thị Thảo Vi (tổ Gung Ré)"),
            ("Phản ánh tới", "bà Vũ Thị Thảo Vi"),
            ("Trong đơn gửi đến", "ông Đặng Bá Thụ"),
            ("Cảm ơn", "cụ bà Vũ Thị Thảo Vi"),
            ("Bên cạnh", "ông Đặng Bá Thụ"),
            ("Đi cùng", "ông Đặng Bá Thụ"),
            ("Kể về", "anh Đặng Bá Thụ, chủ quán,"),
            ("Trao đổi với", "anh Đặng Bá Thụ, người bán vé số,"),
            ("Khiếu nại với", "bà Vũ Thị Thảo Vi, 70 tuổi,"),
            ("Theo yêu cầu của", "Trung tá Đặng Bá Thụ"),
        )
    ),
    (
        "Tại kỳ họp, chất vấn Giám đốc Sở Y tế tỉnh Lâm Đồng, đại biểu HĐND tỉnh Lâm Đồng Vũ Thị Thảo Vi hỏi về thuốc.",
        ["Vũ Thị Thảo Vi | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | holds"],
    ),
    (
        "Theo chỉ đạo của Giám đốc Công an tỉnh Lâm Đồng, Trung tá Đặng Bá Thụ, Trưởng Công an huyện Di Linh, đã đến.",
        ["Đặng Bá Thụ | Trưởng Công an | Công an huyện Di Linh | holds"],
    ),
    *(
        (text, ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"])
        for text in (
            "Theo Chủ tịch UBND huyện Di Linh, ông Đặng Bá Thụ, việc này không khó.",
            "Trao đổi với báo chí, Chủ tịch UBND huyện Di Linh, ông Đặng Bá Thụ cho hay đã rõ.",
            "Làm việc với Chủ tịch UBND huyện Di Linh Đặng Bá Thụ, bà Vũ Thị Thảo Vi, người dân thôn 2, xin hoãn.",
            "Trả lời chất vấn, Chủ tịch UBND huyện Di Linh, Thượng tá Đặng Bá Thụ nhận lỗi.",
        )
    ),
    # nor who is spoken of where officials are charged with a task
    *(
        (f"Khi ông Đặng Bá Thụ bị vu oan, {words} giao Trưởng Công an huyện Di Linh vào cuộc.", [])
        for words in ("tỉnh đã", "UBND tỉnh Lâm Đồng có văn bản")
    ),
    (
        "Ông Đặng Bá Thụ được UBND tỉnh Lâm Đồng tin cậy, giao quyền Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        ["Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | acting"],
    ),
    (
        "Ông Đặng Bá Thụ về huyện Di Linh, được giao Phó Chủ tịch UBND huyện Di Linh.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | appointed"],
    ),
    (
        "Trả lời chất vấn có Bí thư Huyện ủy Di Linh, đại biểu HĐND tỉnh Lâm Đồng Đặng Bá Thụ.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
]

NOBODY_NAMED = [
    (
        "Theo ông Đặng Bá Thụ, huyện Di Linh sẽ bầu chức danh Chủ tịch HĐND huyện và một Phó Chủ tịch UBND huyện.",
        [],
    ),
    (
        "Ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh cho hay kỳ họp tới huyện sẽ kiện toàn chức danh Chủ tịch HĐND huyện.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    ("Huyện Di Linh đề nghị tặng bằng khen của Chủ tịch UBND tỉnh Lâm Đồng cho ông Đặng Bá Thụ.", []),
    (
        "Theo ông Đặng Bá Thụ, năm đó ông được bầu làm Chủ tịch UBND huyện Di Linh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
    (
        "HĐND huyện Di Linh bầu bổ sung chức vụ Phó Chủ tịch UBND huyện cho ông Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
    ("Chủ tịch UBND huyện Di Linh Đặng Bá ...", []),
]

ABROAD = [
    (text, [])
    for text in (
        "Ông Lưu Kim Khánh, Bí thư Thành ủy Bắc Kinh, tiếp đoàn.",
        "Phó Chủ tịch tỉnh Chiết Giang Lưu Kim Khánh dự.",
        "Bí thư Tỉnh ủy Hủa Phăn Khăm Phong dự.",
        "Ông Lưu Kim Khánh, Bí thư Tỉnh ủy Quảng Tây, Chủ tịch HĐND tỉnh, thăm tỉnh Lạng Sơn.",
        "Ông Lưu Kim Khánh, Bí thư Thành ủy Khai Viễn (Vân Nam, Trung Quốc), thăm tỉnh Lào Cai.",
        "Ông Lưu Kim Khánh là Bí thư Thành ủy Tân Đô. Báo Trung Quốc đưa tin, Chủ tịch Trung Quốc khen ông Lưu.",
    )
]

BESIDE_ABROAD = [
    (text, ["Phạm Đình Khuê | Phó Bí thư | Tỉnh ủy Lạng Sơn | holds"])
    for text in (
        "Bí thư Khu ủy Quảng Tây tiếp Phó Bí thư Tỉnh ủy Lạng Sơn Phạm Đình Khuê.",
        "Phó Bí thư Thành ủy Bằng Tường (Quảng Tây) và ông Phạm Đình Khuê, Phó Bí thư Tỉnh ủy Lạng Sơn, ký.",
        "Sau khi thăm Quảng Tây, Phó Bí thư Tỉnh ủy Lạng Sơn Phạm Đình Khuê họp.",
    )
]

AT_THE_CENTRE = [
    (
        f"Ông Phạm Đình Khuê, Ủy viên {short} Đảng, Chủ nhiệm Ủy ban Kiểm tra {short}, về làm Bí thư Thành ủy Hải Phòng.",
        [
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Phạm Đình Khuê | Chủ nhiệm | Ủy ban Kiểm tra Trung ương | holds",
            "Phạm Đình Khuê | Bí thư | Thành ủy Hải Phòng | holds",
        ],
    )
    for short in ("Trung ương", "T.Ư", "TƯ", "TW", "T.W")
]

OTHERS_BESIDE = [
    # who leads the state leads no province
    (
        "Theo chỉ đạo của Phó Thủ tướng Chính phủ, Phó Chủ tịch UBND tỉnh Lâm Đồng Vũ Thị Thảo Vi giao các sở rà soát.",
        ["Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
    (
        "Phó Thủ tướng, Bộ trưởng Bộ Y tế Đặng Bá Thụ dự.",
        [
            "Đặng Bá Thụ | Phó Thủ tướng | Chính phủ | holds",
            "Đặng Bá Thụ | Bộ trưởng | Bộ Y tế | holds",
        ],
    ),
    # the son gets the post, not the father
    *(
        (
            f"Ông Đặng Bá Thụ, {kin} Bí thư Huyện ủy Di Linh Đặng Bá Mộc, được bổ nhiệm làm Phó Giám đốc Sở Y tế tỉnh "
            "Lâm Đồng.",
            [
                f"Đặng Bá Mộc | Bí thư | Huyện ủy Di Linh | {status}",
                "Đặng Bá Thụ | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
            ],
        )
        for kin, status in (
            ("con trai nguyên", "former"),
            ("em ruột của", "holds"),
            ("cháu của cựu", "former"),
        )
    ),
    ("Ban Quản lý Khu kinh tế mở Chu Lai, Bí thư Đảng ủy xã Gung Ré họp.", []),
    (
        "Ông Vũ Thế Vi đã có thông báo phân công nhiệm vụ của Chủ tịch và các Phó Chủ tịch UBND huyện Di Linh.",
        [],
    ),
    ("Huyện gạch tên ông Phạm Đình Khuê khỏi danh sách đề cử bầu Ban Chấp hành Đảng bộ huyện Di Linh.", []),
]

NOT_YET = [
    *(
        (
            f"Ông Phạm Đình Khuê {words} Phó Giám đốc Sở Y tế tỉnh Lâm Đồng.",
            ["Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | nominated"],
        )
        for words in (
            "thi tuyển chức danh",
            "dự tuyển vị trí",
            "đủ điều kiện được bổ nhiệm làm",
            "đủ tiêu chuẩn bổ nhiệm giữ chức",
        )
    ),
    (
        "Huyện giới thiệu bà Vũ Thị Thảo Vi để bầu làm Chủ tịch UBND huyện Di Linh thay ông Đặng Bá Thụ vừa được bổ "
        "nhiệm làm Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
        [
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | nominated",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            "Đặng Bá Thụ | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | appointed",
        ],
    ),
]

VACATED = [
    (
        "Lãnh đạo UBND huyện Di Linh đang khuyết khi HĐND huyện miễn nhiệm Chủ tịch UBND huyện Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves"],
    ),
]

REMOVED_TOGETHER = [
    *(
        (
            text,
            [
                "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gung Ré | disciplined-removed",
                "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | disciplined-removed",
            ],
        )
        for text in (
            "Chủ tịch xã Gung Ré Phạm Đình Khuê và Phó Chủ tịch xã Đặng Bá Thụ bị cách chức.",
            "Ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré và ông Đặng Bá Thụ, Phó Chủ tịch UBND xã bị cách chức.",
        )
    ),
    (
        "Ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré cho biết ông Đặng Bá Thụ, Phó Chủ tịch UBND xã bị cách chức.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | disciplined-removed",
        ],
    ),
]

SPELT_OTHERWISE = [
    (
        f"Chủ tịch UBND {unit} Đặng Bá Thụ dự.",
        [f"Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân {name} | holds"],
    )
    for unit, name in (
        ("huyện đảo Cô Tô", "huyện Cô Tô"),
        ("huyện miền núi Quế Phong", "huyện Quế Phong"),
        ("xã biên giới Pù Nhi", "xã Pù Nhi"),
        ("huyện Đakrông", "huyện Đakrông"),
        ("huyện M'Drắk", "huyện M'Drắk"),
        ("huyện Krông Buk", "huyện Krông Buk"),
    )
]

FOR_YEARS = [
    (
        f"Ông Đặng Bá Thụ {years} làm Chủ tịch UBND huyện Di Linh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    )
    for years in ("20 năm", "có 10 năm", "12 năm liên tục")
]

HANDED_OVER = [
    *(
        (
            f"Ông Phạm Đình Khuê bàn giao {thing} Bí thư Huyện ủy Di Linh cho bà Vũ Thị Thảo Vi.",
            [
                "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | leaves",
                "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | appointed",
            ],
        )
        for thing in ("chức vụ", "công việc", "nhiệm vụ của")
    ),
    (
        "Ông Phạm Đình Khuê nghỉ hưu, đã bàn giao công việc Bí thư Huyện ủy Di Linh.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | leaves"],
    ),
    ("Huyện Di Linh bàn giao hồ sơ của Bí thư Huyện ủy Di Linh cho bà Vũ Thị Thảo Vi.", []),
    *(
        (
            f"Ông Phạm Đình Khuê, Bí thư Tỉnh ủy Lâm Đồng, chủ trì {meeting} bàn giao chức vụ Bí thư Huyện ủy Di Linh.",
            ["Phạm Đình Khuê | Bí thư | Tỉnh ủy Lâm Đồng | holds"],
        )
        for meeting in ("hội nghị", "lễ", "buổi lễ")
    ),
    # two posts of one, each to another; for a while only
    (
        "Ông Phạm Đình Khuê bàn giao trách nhiệm, quyền hạn Bí thư Huyện ủy Di Linh cho bà Vũ Thị Thảo Vi, Phó Bí thư "
        "Huyện ủy và bàn giao chức vụ Chủ tịch HĐND huyện Di Linh cho ông Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | leaves",
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | leaves",
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | appointed",
            "Vũ Thị Thảo Vi | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân huyện Di Linh | appointed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê bàn giao nhiệm vụ Bí thư Huyện ủy Di Linh tạm thời cho bà Vũ Thị Thảo Vi.",
        ["Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | acting"],
    ),
]

THEN = [
    (
        f"Ông Phạm Đình Khuê {words} Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    )
    for words in ("bị tố nhận hối lộ khi đương chức", "rất giản dị thời làm", "có 2 nhiệm kỳ làm")
]

MET = [
    (text, [])
    for text in (
        "Trước Bí thư Huyện ủy Di Linh, ông Phạm Đình Khuê hứa.",
        "Sau cuộc gặp Chủ tịch UBND huyện Di Linh, ông Phạm Đình Khuê rút đơn.",
        "Đón Bí thư Huyện ủy Di Linh, ông Phạm Đình Khuê kể chuyện làm ăn.",
        *(
            f"{word} Bí thư Huyện ủy Di Linh, ông Phạm Đình Khuê về quê."
            for word in ("Tháp tùng", "Chào", "Giúp")
        ),
        "Ông Phạm Đình Khuê từng tháp tùng Bí thư Huyện ủy Di Linh.",
        "Ông Phạm Đình Khuê (phải) tiếp Bí thư Tỉnh ủy Lâm Đồng.",
    )
]

NOT_DECIDED = [
    *(
        (text, [f"Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | {status}"])
        for text, status in (
            (
                "Tỉnh đang xem xét kỷ luật cách chức đối với ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh.",
                "holds",
            ),
            ("Ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh, bị đề nghị cách hết chức vụ trong Đảng.", "holds"),
            ("Đoàn kiến nghị cách chức Bí thư Huyện ủy Di Linh đối với ông Đặng Bá Thụ.", "holds"),
            (
                "Theo đề nghị của Ủy ban Kiểm tra, tỉnh cách chức Bí thư Huyện ủy Di Linh đối với ông Đặng Bá Thụ.",
                "disciplined-removed",
            ),
            (
                "Xem xét đề nghị của Ủy ban Kiểm tra, tỉnh quyết định cách chức Bí thư Huyện ủy Di Linh đối với ông "
                "Đặng Bá Thụ.",
                "disciplined-removed",
            ),
        )
    ),
]

BEFORE_ANOTHER = [
    (
        "Ông Đặng Bá Thụ là Bí thư Huyện ủy Di Linh. Trước khi làm Bí thư Huyện ủy Di Linh, ông Đặng Bá Thụ làm Phó "
        "Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        ],
    ),
    (
        "Trước khi về tỉnh, ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh, đi thăm dân.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"],
    ),
]

TAKEN_OVER = [
    (
        "Ông Ngô Bá Thụ - Phó Giám đốc Sở Y tế tỉnh Lâm Đồng giữ chức Giám đốc Sở Y tế; ông Phạm Đình Khuê - Trưởng "
        "phòng Ngân sách (Sở Tài chính tỉnh Lâm Đồng) giữ chức Phó Giám đốc Sở.",
        [
            "Ngô Bá Thụ | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Ngô Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
            "Phạm Đình Khuê | Trưởng phòng | Phòng Ngân sách Sở Tài chính tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Phó Giám đốc | Sở Tài chính tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Đoàn của Ủy ban Kiểm tra Huyện ủy Di Linh do bà Vũ Thị Thảo Vi, Phó Chủ nhiệm, làm Trưởng đoàn về xã.",
        ["Vũ Thị Thảo Vi | Phó Chủ nhiệm | Ủy ban Kiểm tra Huyện ủy Di Linh | holds"],
    ),
    (
        "Đại tá Đặng Bá Thụ (SN 1977), quê huyện Đức Trọng, tỉnh Lâm Đồng; Trưởng Công an huyện Di Linh, về Bộ.",
        ["Đặng Bá Thụ | Trưởng Công an | Công an huyện Di Linh | holds"],
    ),
    (
        "Ông Đặng Bá Thụ từng công tác ở một công ty, sau đó kinh qua nhiều chức vụ như Phó Chủ tịch UBND huyện "
        "Di Linh, Bí thư Huyện ủy Đức Trọng.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Đức Trọng | former",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *STANDS_IN,
        *TWO_IN_A_ROW,
        *TWO_LEADERS,
        *SPEAKS_OF_ANOTHER,
        *NOBODY_NAMED,
        *ABROAD,
        *BESIDE_ABROAD,
        *AT_THE_CENTRE,
        *OTHERS_BESIDE,
        *NOT_YET,
        *VACATED,
        *REMOVED_TOGETHER,
        *SPELT_OTHERWISE,
        *FOR_YEARS,
        *HANDED_OVER,
        *THEN,
        *MET,
        *NOT_DECIDED,
        *BEFORE_ANOTHER,
        *TAKEN_OVER,
    ],
)
def test_a_post_is_given_to_whom_the_sentence_gives_it(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)
