"""What congresses, decisions and notices of local bodies say of posts, each as a sentence and its rows."""

import pytest

OLD = "2023-05-10"

COMMITTEES = [
    (
        "Ban Chấp hành Đảng bộ xã Gung Ré khóa I gồm 27 đồng chí: 1. Phạm Đình Khuê; 2. Vũ Thị Thảo Vi; "
        "3. Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Đảng ủy xã Gung Ré | holds",
            "Vũ Thị Thảo Vi | Ủy viên Ban Chấp hành | Đảng ủy xã Gung Ré | holds",
            "Đặng Bá Thụ | Ủy viên Ban Chấp hành | Đảng ủy xã Gung Ré | holds",
        ],
    ),
    (
        "Đại hội đã bầu Ban Thường vụ Huyện ủy Di Linh gồm các đồng chí: Phạm Đình Khuê, Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | elected",
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | elected",
        ],
    ),
    (
        "Đại hội đã bầu Ban Chấp hành Đảng bộ xã Gung Ré khóa I gồm 27 đồng chí:\n"
        "1. Phạm Đình Khuê, Chủ tịch UBND xã\n2. Đồng chí Đặng Bá Thụ\nÔng Châu Văn Mộc vỗ tay.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Đảng ủy xã Gung Ré | elected",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
            "Đặng Bá Thụ | Ủy viên Ban Chấp hành | Đảng ủy xã Gung Ré | elected",
        ],
    ),
    (
        "Danh sách trúng cử đại biểu HĐND huyện Di Linh như sau:\n- Ông Phạm Đình Khuê\n- Bà Vũ Thị Thảo Vi",
        [
            "Phạm Đình Khuê | Đại biểu | Hội đồng nhân dân huyện Di Linh | elected",
            "Vũ Thị Thảo Vi | Đại biểu | Hội đồng nhân dân huyện Di Linh | elected",
        ],
    ),
    ("Ông Đặng Bá Thụ chủ trì đại hội bầu Ban Chấp hành Đảng bộ xã Gung Ré khóa mới gồm 27 đồng chí.", []),
    ("Dự có các Phó Chủ tịch UBND huyện Di Linh:\nÔng Phạm Đình Khuê cho biết mưa đã tạnh.", []),
    ("Ban Chấp hành Đảng bộ xã Gung Ré gồm nhiều thành phần. Ông Phạm Đình Khuê góp ý.", []),
]

ORGANISATIONS = [
    (
        "Tại Đại hội Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng, bà Vũ Thị Thảo Vi được hiệp thương "
        "cử giữ chức Chủ tịch.",
        ["Vũ Thị Thảo Vi | Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng | elected"],
    ),
    (
        "Đại hội Đoàn TNCS Hồ Chí Minh huyện Di Linh bầu anh Đặng Bá Thụ giữ chức Bí thư.",
        ["Đặng Bá Thụ | Bí thư | Huyện đoàn Di Linh | elected"],
    ),
    (
        "Tại Đại hội đại biểu Hội Liên hiệp Phụ nữ huyện Di Linh, bà Vũ Thị Thảo Vi được bầu giữ chức Chủ tịch, "
        "bà Lê Thị Nhẫn giữ chức Phó Chủ tịch.",
        [
            "Vũ Thị Thảo Vi | Chủ tịch | Hội Liên hiệp Phụ nữ huyện Di Linh | elected",
            "Lê Thị Nhẫn | Phó Chủ tịch | Hội Liên hiệp Phụ nữ huyện Di Linh | elected",
        ],
    ),
    (
        "Hội đồng nhân dân xã Gung Ré: Chủ tịch: ông Đặng Bá Thụ; Phó Chủ tịch: bà Vũ Thị Thảo Vi.",
        [
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân xã Gung Ré | holds",
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Hội đồng nhân dân xã Gung Ré | holds",
        ],
    ),
    (
        "Phát biểu tại Đại hội Hội Nông dân xã Gung Ré, ông Đặng Bá Thụ, Chủ tịch UBND xã, mong hội lớn mạnh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
]

IN_TURN = [
    (
        "Ông Phạm Đình Khuê và Đặng Bá Thụ lần lượt được bầu giữ chức Chủ tịch HĐND, UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | elected",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
        ],
    ),
    (
        "Ông Phạm Đình Khuê và ông Đặng Bá Thụ lần lượt giữ chức Chủ tịch UBND xã Gung Ré, xã Hòa Ninh.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Hòa Ninh | holds",
        ],
    ),
    ("Ông Phạm Đình Khuê và ông Đặng Bá Thụ lần lượt được bầu làm Chủ tịch HĐND huyện Di Linh.", []),
]

DECISIONS = [
    (
        "Phân công ông Đặng Bá Thụ, Giám đốc Sở Y tế tỉnh Lâm Đồng, về công tác tại Huyện ủy Di Linh. Chỉ định "
        "tham gia BCH Đảng bộ huyện và giữ chức Bí thư Huyện ủy Di Linh.",
        [
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | appointed",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
    (
        "Bà Vũ Thị Thảo Vi, Bí thư Đảng ủy xã Gung Ré, giữ chức Trưởng phòng Nội vụ huyện Di Linh.",
        [
            "Vũ Thị Thảo Vi | Bí thư | Đảng ủy xã Gung Ré | holds",
            "Vũ Thị Thảo Vi | Trưởng phòng | Phòng Nội vụ huyện Di Linh | appointed",
        ],
    ),
    (
        "UBND tỉnh giao ông Đặng Bá Thụ điều hành Thanh tra tỉnh Lâm Đồng.",
        ["Đặng Bá Thụ | Chánh Thanh tra | Thanh tra tỉnh Lâm Đồng | acting"],
    ),
    (
        "Ông Đặng Bá Thụ, Phó Chủ tịch UBND huyện Di Linh, điều hành hội nghị.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "HĐND huyện Di Linh bãi nhiệm chức danh Chủ tịch UBND huyện đối với ông Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | disciplined-removed"],
    ),
    (
        "Ông Đặng Bá Thụ, Phó Bí thư Đảng ủy xã Gung Ré này nghỉ việc theo nguyện vọng.",
        ["Đặng Bá Thụ | Phó Bí thư | Đảng ủy xã Gung Ré | leaves"],
    ),
    (
        "Phó Bí thư Đảng ủy xã Gung Ré Đặng Bá Thụ bất ngờ làm đơn xin thôi việc.",
        ["Đặng Bá Thụ | Phó Bí thư | Đảng ủy xã Gung Ré | leaves"],
    ),
]

BEFORE_THAT = [
    (
        "Trước khi được bổ nhiệm, ông Đặng Bá Thụ là Bí thư Huyện ủy Di Linh.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former"],
    ),
    (
        "Bà Vũ Thị Thảo Vi trước khi nghỉ hưu là Phó Chủ tịch UBND huyện Di Linh.",
        ["Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Trước khi họp, ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh, đi thăm chợ.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
]

UNKNOWN_UNITS = [
    ("Chủ tịch xã Cư Đrăng tự ý bán gỗ.", []),
    ("Tại Đại hội đại biểu Đảng bộ huyện Di Linh Phạm Đình Khuê vắng mặt.", []),
]

REMOVED = [
    (
        "Ông Đặng Bá Thụ, Chủ tịch UBND xã Hòa Ninh, bị cách chức.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Hòa Ninh | disciplined-removed"],
    ),
    (
        "Ban Thường vụ Huyện ủy kỷ luật cách chức vụ trong Đảng đối với ông Đặng Bá Thụ, Bí thư Đảng ủy, "
        "Chủ tịch UBND xã Hòa Ninh.",
        [
            "Đặng Bá Thụ | Bí thư | Đảng ủy xã Hòa Ninh | disciplined-removed",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Hòa Ninh | holds",
        ],
    ),
    (
        "Ông Đặng Bá Thụ, Chủ tịch UBND xã Hòa Ninh, bị cách chức Bí thư Đảng ủy xã.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Hòa Ninh | holds",
            "Đặng Bá Thụ | Bí thư | Đảng ủy xã Hòa Ninh | disciplined-removed",
        ],
    ),
    (
        "Ông Đặng Bá Thụ, Chủ tịch UBND xã Hòa Ninh, bị cảnh cáo.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Hòa Ninh | holds"],
    ),
]

VACANT = [
    ("Hiện đang khuyết Chủ tịch UBND xã Gung Ré.", [" | Chủ tịch | Ủy ban nhân dân xã Gung Ré | vacant"]),
    (
        "Theo ông Phạm Đình Khuê, chức Bí thư Huyện ủy Di Linh đang khuyết.",
        [" | Bí thư | Huyện ủy Di Linh | vacant"],
    ),
    (
        "Ghế Chủ tịch UBND tỉnh Lâm Đồng bỏ trống từ tháng 5.",
        [" | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | vacant"],
    ),
    (
        "Ông Đặng Bá Thụ, Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng, đến dự.",
        ["Đặng Bá Thụ | Ủy viên dự khuyết | Ban Chấp hành Trung ương Đảng | holds"],
    ),
    (
        "Ông Đặng Bá Thụ, Chủ tịch lâm thời UBND xã Gung Ré, điểm danh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | acting"],
    ),
    (
        "Ông Đặng Bá Thụ, Chủ tịch UBND lâm thời xã Gung Ré, điểm danh.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
]

PRESIDING = [
    (
        "Chủ tịch HĐND xã Hòa Ninh Đặng Bá Thụ chủ tọa kỳ họp bầu Chủ tịch UBND xã.",
        ["Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân xã Hòa Ninh | holds"],
    ),
    (
        "Giám đốc Sở Y tế tỉnh Lâm Đồng Phạm Đình Khuê tặng hoa Phó Giám đốc Sở Vũ Thị Thảo Vi.",
        [
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
    ("Phó Trưởng phòng Vũ Thị Thảo Vi tiếp dân.", []),
    (
        "Tại Tỉnh ủy Lâm Đồng, ông Phạm Đình Khuê, Phó Bí thư Thường trực chủ trì buổi họp.",
        ["Phạm Đình Khuê | Phó Bí thư Thường trực | Tỉnh ủy Lâm Đồng | holds"],
    ),
    (
        "HĐND huyện Di Linh bầu ông Đặng Bá Thụ, Trưởng phòng Nội vụ, và bà Vũ Thị Thảo Vi, Trưởng phòng "
        "Tư pháp, làm Ủy viên UBND huyện.",
        [
            "Đặng Bá Thụ | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân huyện Di Linh | elected",
            "Vũ Thị Thảo Vi | Trưởng phòng | Phòng Tư pháp huyện Di Linh | holds",
            "Vũ Thị Thảo Vi | Ủy viên | Ủy ban nhân dân huyện Di Linh | elected",
        ],
    ),
]

DELEGATES = [
    (
        "Quốc hội họp. Đại biểu Đặng Bá Thụ (Đoàn Lâm Đồng) nêu câu hỏi, đại biểu Phạm Đình Khuê (Quảng Nam) "
        "và đại biểu Vũ Thị Thảo Vi, Đoàn ĐBQH tỉnh Nghệ An, đồng tình.",
        [
            "Đặng Bá Thụ | Đại biểu | Quốc hội | holds",
            "Phạm Đình Khuê | Đại biểu | Quốc hội | holds",
            "Vũ Thị Thảo Vi | Đại biểu | Quốc hội | holds",
        ],
    ),
    ("HĐND tỉnh Lâm Đồng họp. Đại biểu Đặng Bá Thụ (Lâm Đồng) nêu câu hỏi.", []),
    ("Chủ tịch Quốc hội dự Đại hội. Đại biểu Đặng Bá Thụ (Đoàn Lâm Đồng) tham luận.", []),
    (
        "Quốc hội họp. Đại biểu Đặng Bá Thụ, Phó Chủ tịch UBND tỉnh Lâm Đồng, dự thính.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
]

DEPUTIES = [
    (
        "Ông Đặng Bá Thụ được bổ nhiệm giữ chức Giám đốc Sở Tài chính tỉnh Lâm Đồng. Các ông Phạm Đình Khuê, "
        "Châu Văn Mộc được bổ nhiệm giữ chức Phó Giám đốc.",
        [
            "Đặng Bá Thụ | Giám đốc | Sở Tài chính tỉnh Lâm Đồng | appointed",
            "Phạm Đình Khuê | Phó Giám đốc | Sở Tài chính tỉnh Lâm Đồng | appointed",
            "Châu Văn Mộc | Phó Giám đốc | Sở Tài chính tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Bổ nhiệm ông Đặng Bá Thụ giữ chức Chánh Văn phòng UBND tỉnh Lâm Đồng. 2 Phó Chánh Văn phòng hợp nhất "
        "được bổ nhiệm gồm các ông: Phạm Đình Khuê và Châu Văn Mộc.",
        [
            "Đặng Bá Thụ | Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng | appointed",
            "Phạm Đình Khuê | Phó Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng | appointed",
            "Châu Văn Mộc | Phó Chánh Văn phòng | Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Ông Đặng Bá Thụ được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng. Công ty Hòa Ninh bổ nhiệm ông "
        "Phạm Đình Khuê giữ chức Phó Giám đốc.",
        ["Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed"],
    ),
    (
        "Ông Đặng Bá Thụ được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng. Bác sĩ Phạm Đình Khuê, Phó Giám đốc, "
        "cho biết đã sẵn sàng.",
        ["Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed"],
    ),
]

TOGETHER = [
    (
        "Dự có các đồng chí: Đặng Bá Thụ, Phạm Đình Khuê - Phó Chủ tịch UBND tỉnh Lâm Đồng; Vũ Thị Thảo Vi - "
        "Giám đốc Sở Y tế.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Phóng viên gặp Đặng Bá Thụ, Phạm Đình Khuê - Phó Chủ tịch UBND tỉnh Lâm Đồng.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
    (
        "Ông Đặng Bá Thụ, nguyên Chủ tịch, và ông Phạm Đình Khuê, nguyên Phó Chủ tịch UBND huyện Di Linh, ra tòa.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
        ],
    ),
    ("Ông Đặng Bá Thụ, Giám đốc, cho biết Phó Giám đốc Sở Y tế tỉnh Lâm Đồng đã đi.", []),
    (
        "Ông Đặng Bá Thụ, Chủ tịch UBND xã Gung Ré, nay là Chủ tịch UBND xã Di Linh.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | former",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Di Linh | holds",
        ],
    ),
    (
        "Ông Đặng Bá Thụ thôi giữ chức Bí thư Tỉnh ủy Lâm Đồng, giữ chức Phó Trưởng ban Tổ chức Trung ương.",
        [
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Lâm Đồng | leaves",
            "Đặng Bá Thụ | Phó Trưởng ban | Ban Tổ chức Trung ương | appointed",
        ],
    ),
    (
        "Ông Đặng Bá Thụ thôi tham gia Ban Thường vụ, Ban Chấp hành và giữ chức Bí thư Huyện ủy Di Linh.",
        [
            f"Đặng Bá Thụ | {title} | Huyện ủy Di Linh | leaves"
            for title in ("Ủy viên Ban Chấp hành", "Ủy viên Ban Thường vụ", "Bí thư")
        ],
    ),
]

FORMS = [
    (
        "Họ và tên: Đặng Bá Thụ\nChức vụ: Chủ tịch UBND xã Gung Ré\nHọ và tên: Phạm Đình Khuê\n"
        "Chức vụ: Phó Chủ tịch UBND xã Gung Ré",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
        ],
    ),
    (
        "Ủy ban nhân dân xã Gung Ré\n1. Đ/c Đặng Bá Thụ - Chủ tịch\n2. Đ/c Phạm Đình Khuê - Phó Chủ tịch",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
        ],
    ),
]

OF_ANOTHER = [
    (
        "Ông Đặng Bá Thụ, Chủ tịch UBND tỉnh Lâm Đồng, giao Giám đốc Sở Nội vụ tham mưu trước ngày 5/9.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
    ("Ông Đặng Bá Thụ cho rằng việc bổ nhiệm Giám đốc Sở Nội vụ tỉnh Lâm Đồng là đúng quy trình.", []),
    (
        "Ông Đặng Bá Thụ được giao Giám đốc Sở Nội vụ tỉnh Lâm Đồng từ tháng 5.",
        ["Đặng Bá Thụ | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | appointed"],
    ),
    ("UBND xã họp. Bà Vũ Thị Thảo Vi (em gái Chủ tịch UBND xã Gung Ré) được giao đất.", []),
    ("Thừa ủy quyền Chủ tịch UBND tỉnh Lâm Đồng, ông Đặng Bá Thụ trao bằng khen.", []),
    (
        "Thay mặt Chủ tịch UBND tỉnh Lâm Đồng, Phó Giám đốc Sở Nội vụ Đặng Bá Thụ trao bằng khen.",
        ["Đặng Bá Thụ | Phó Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds"],
    ),
    ("Trợ lý Bí thư Tỉnh ủy Lâm Đồng Đặng Bá Thụ báo tin.", []),
    (
        "Ứng viên Phó Chủ tịch UBND tỉnh Lâm Đồng Đặng Bá Thụ trình bày đề án.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | nominated"],
    ),
]

NOT_SO = [
    ("UBND xã họp. Ông Đặng Bá Thụ suýt trở thành Chủ tịch UBND huyện Di Linh.", []),
    (
        "Nhiều cử tri đề nghị bãi nhiệm Chủ tịch UBND xã Gung Ré Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    ("Quyết định bổ nhiệm ông Đặng Bá Thụ làm Giám đốc Sở Y tế tỉnh Lâm Đồng bị hủy bỏ.", []),
    (
        "UBND xã họp. Khi ông Đặng Bá Thụ làm Chủ tịch UBND huyện Di Linh, dự án đã được duyệt.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
]

TABLES = {
    "not so": NOT_SO,
    "of another": OF_ANOTHER,
    "form": FORMS,
    "together": TOGETHER,
    "deputy": DEPUTIES,
    "delegate": DELEGATES,
    "removed": REMOVED,
    "vacant": VACANT,
    "presiding": PRESIDING,
    "committee": COMMITTEES,
    "organisation": ORGANISATIONS,
    "in turn": IN_TURN,
    "decision": DECISIONS,
    "before that": BEFORE_THAT,
    "unknown unit": UNKNOWN_UNITS,
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(text, found, id=f"{name} {number}")
        for name, table in TABLES.items()
        for number, (text, found) in enumerate(table)
    ],
)
def test_a_text_of_a_meeting_gives_its_tenures_and_no_other(posts, text, found):
    assert posts(text, on=OLD) == set(found)
