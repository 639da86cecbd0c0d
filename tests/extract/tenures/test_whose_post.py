"""Posts and people printed side by side: whose the post is, and when it is of none of them."""

from collections.abc import Callable

import pytest

OLD = "2023-05-10"

OF_ANOTHER = [
    (
        "Ông Phạm Đình Khuê - giám đốc Sở Y tế tỉnh Lâm Đồng, con trai nguyên bí thư Tỉnh ủy Lâm Đồng Đặng Bá "
        "Thụ - vừa được điều động giữ chức phó bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Lâm Đồng | former",
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
    (
        "Bà Vũ Thị Thảo Vi, vợ Chủ tịch UBND huyện Di Linh Đặng Bá Thụ, được bầu làm Chủ tịch Hội Nông dân "
        "huyện Di Linh.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Hội Nông dân huyện Di Linh | elected",
        ],
    ),
    (
        "Chiều 30/9, thừa ủy quyền của Thủ tướng, Phó Thủ tướng Phạm Đình Khuê đã trao quyết định.",
        ["Phạm Đình Khuê | Phó Thủ tướng | Chính phủ | holds"],
    ),
    (
        "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Y tế Phạm Đình Khuê đã trao bằng khen.",
        ["Phạm Đình Khuê | Bộ trưởng | Bộ Y tế | holds"],
    ),
    (
        "Thủ tướng Đặng Bá Thụ, Phó Thủ tướng Phạm Đình Khuê đã dự hội nghị.",
        ["Đặng Bá Thụ | Thủ tướng | Chính phủ | holds", "Phạm Đình Khuê | Phó Thủ tướng | Chính phủ | holds"],
    ),
    (
        "Để bổ sung cấp phó cho Bộ trưởng Bộ Y tế Phạm Đình Khuê, Thủ tướng cũng bổ nhiệm bà Vũ Thị Thảo Vi giữ "
        "chức Thứ trưởng Bộ Y tế.",
        [
            "Phạm Đình Khuê | Bộ trưởng | Bộ Y tế | holds",
            "Vũ Thị Thảo Vi | Thứ trưởng | Bộ Y tế | appointed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Thủ tướng Chính phủ, đã thăm huyện Di Linh.",
        ["Phạm Đình Khuê | Thủ tướng | Chính phủ | holds"],
    ),
]

MEMORIALS = [
    (
        "Chủ tịch nước Phạm Đình Khuê dâng hương tại Khu lưu niệm Tổng Bí thư Đặng Bá Thụ.",
        ["Phạm Đình Khuê | Chủ tịch nước |  | holds"],
    ),
    ("Đoàn dâng hoa tại tượng đài Chủ tịch nước Đặng Bá Thụ.", []),
    ("Trước anh linh Tổng Bí thư Đặng Bá Thụ, đoàn nguyện đoàn kết.", []),
    (
        "Tại Khu lưu niệm, Bí thư Tỉnh ủy Lâm Đồng Đặng Bá Thụ phát biểu.",
        ["Đặng Bá Thụ | Bí thư | Tỉnh ủy Lâm Đồng | holds"],
    ),
    (
        "Đến thăm lăng có Thủ tướng Chính phủ Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Thủ tướng | Chính phủ | holds"],
    ),
]

NAMES_THAT_GO_ON = [
    (
        "Ông Phạm Đình Khuê từng là Phó Trưởng Ban Quản lý Khu Kinh tế mở Chu Lai, Giám đốc Sở Y tế tỉnh Quảng "
        "Nam.",
        [
            "Phạm Đình Khuê | Phó Trưởng ban | Ban Quản lý Khu Kinh tế mở Chu Lai tỉnh Quảng Nam | former",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Quảng Nam | former",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, nguyên: Tỉnh ủy viên Lâm Đồng, Bí thư Đảng...",
        ["Phạm Đình Khuê | Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | former"],
    ),
    (
        "Ông Phạm Đình Khuê từng là Phó Bí thư Tỉnh đoàn Lâm Đồng, Bí thư Ban Chấp Trung ương Đoàn khóa IX.",
        ["Phạm Đình Khuê | Phó Bí thư | Tỉnh đoàn Lâm Đồng | former"],
    ),
    (
        "UBND tỉnh Lâm Đồng. Ông Phạm Đình Khuê, ủy viên Đảng đoàn, trưởng Ban Tổ chức Đảng ủy, phát biểu.",
        [],
    ),
    (
        "Giám đốc Sở Xây dựng tỉnh Lâm Đồng Đặng Bá Thụ trao quyết định. Ông Phạm Đình Khuê, Trưởng phòng Quản "
        "lý công trình, Sở Y tế tỉnh được bổ nhiệm giữ chức vụ Phó Giám đốc Sở.",
        [
            "Đặng Bá Thụ | Giám đốc | Sở Xây dựng tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Trưởng phòng | Phòng Quản lý công trình Sở Y tế tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
        ],
    ),
]

COURTS_AND_BOARDS = [
    (
        "Ông Phạm Đình Khuê, nguyên: Bí thư Đảng ủy, Chánh án TAND cấp cao tại Đà Nẵng.",
        [
            "Phạm Đình Khuê | Bí thư | Đảng ủy Tòa án nhân dân cấp cao tại Đà Nẵng | former",
            "Phạm Đình Khuê | Chánh án | Tòa án nhân dân cấp cao tại Đà Nẵng | former",
        ],
    ),
    (
        "Ông Đặng Bá Thụ, Viện trưởng VKSND cấp cao tại TP.HCM, phát biểu.",
        ["Đặng Bá Thụ | Viện trưởng | Viện kiểm sát nhân dân cấp cao tại Thành phố Hồ Chí Minh | holds"],
    ),
    (
        "UBND tỉnh Lâm Đồng bổ nhiệm ông Phạm Đình Khuê, nguyên Phó trưởng Ban Phong trào - Ủy ban Trung ương MTTQ "
        "Việt Nam, làm Phó giám đốc Sở Y tế.",
        ["Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed"],
    ),
    # the seat of a command is part of its name, and none of the name behind it
    *(
        (
            f"Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực {region}{gap}Đặng Bá Thụ làm việc với tỉnh Lâm Đồng.",
            [f"Đặng Bá Thụ | Chỉ huy trưởng | Ban Chỉ huy Phòng thủ khu vực {region} | holds"],
        )
        for region, gap in (("2 - Di Linh", " "), ("3 - Bảo Lộc", " "), ("2", " "), ("2", " - "))
    ),
    # of several provinces, whichever is named beside it
    *(
        (
            f"{title} {region} Phạm Đình Khuê làm việc với UBND tỉnh Lâm Đồng.",
            [f"Phạm Đình Khuê | {body} | holds"],
        )
        for title, region, body in (
            ("Giám đốc", "Kho bạc Nhà nước khu vực XV", "Giám đốc | Kho bạc Nhà nước khu vực XV"),
            ("Giám đốc", "BHXH khu vực XX", "Giám đốc | Bảo hiểm xã hội khu vực XX"),
            ("Giám đốc", "Ngân hàng Nhà nước Khu vực 10", "Giám đốc | Ngân hàng Nhà nước khu vực 10"),
            ("Chi cục trưởng", "Hải quan khu vực XIII", "Chi cục trưởng | Chi cục Hải quan khu vực XIII"),
        )
    ),
    # of which district he was chairman is not said, and nothing else that is named is meant
    (
        "Ông Phạm Đình Khuê, Bí thư Đảng ủy xã Di Linh, tỉnh Lâm Đồng. Ông nguyên là Phó Bí thư, Chủ tịch UBND huyện.",
        [
            "Phạm Đình Khuê | Bí thư | Đảng ủy xã Di Linh | holds",
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy | former",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện | former",
        ],
    ),
    ("Ông Phạm Đình Khuê, Trưởng Ban Tổ chức - Cán bộ Tổng công ty A, đến huyện Di Linh.", []),
    (
        "Ông Phạm Đình Khuê - Trưởng Ban Tổ chức - Trưởng đoàn kiểm tra, làm việc tại Tỉnh ủy Lâm Đồng.",
        ["Phạm Đình Khuê | Trưởng ban | Ban Tổ chức Tỉnh ủy Lâm Đồng | holds"],
    ),
    (
        "Bộ Lao động hiện có 5 thứ trưởng, gồm ông, bà: Phạm Đình Khuê, Vũ Thị Thảo Vi.",
        [
            "Phạm Đình Khuê | Thứ trưởng | Bộ Lao động - Thương binh và Xã hội | holds",
            "Vũ Thị Thảo Vi | Thứ trưởng | Bộ Lao động - Thương binh và Xã hội | holds",
        ],
    ),
    (
        "Đại tướng Phạm Đình Khuê - Tổng Tư lệnh, Bộ trưởng Bộ Quốc phòng gửi điện.",
        ["Phạm Đình Khuê | Bộ trưởng | Bộ Quốc phòng | holds"],
    ),
]

ONE_EACH = [
    (
        "Ông Phạm Đình Khuê và bà Vũ Thị Thảo Vi được bổ nhiệm làm Giám đốc Sở Giao thông Vận tải và Nội vụ tỉnh "
        "Lâm Đồng.",
        [
            "Phạm Đình Khuê | Giám đốc | Sở Giao thông vận tải tỉnh Lâm Đồng | appointed",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê và bà Vũ Thị Thảo Vi vừa được bổ nhiệm làm Giám đốc Sở Du lịch và Sở Nội vụ tỉnh Lâm "
        "Đồng.",
        [
            "Phạm Đình Khuê | Giám đốc | Sở Du lịch tỉnh Lâm Đồng | appointed",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Chủ tịch UBND tỉnh Lâm Đồng Phạm Đình Khuê và Bí thư Tỉnh ủy Bắc Ninh Đặng Bá Thụ được bổ nhiệm làm Thứ "
        "trưởng Kế hoạch và Đầu tư, Y tế.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Bắc Ninh | holds",
            "Phạm Đình Khuê | Thứ trưởng | Bộ Kế hoạch và Đầu tư | appointed",
            "Đặng Bá Thụ | Thứ trưởng | Bộ Y tế | appointed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê và bà Vũ Thị Thảo Vi được bổ nhiệm làm Phó Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
            "Vũ Thị Thảo Vi | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
        ],
    ),
    ("Ông Phạm Đình Khuê và bà Vũ Thị Thảo Vi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng.", []),
    ("Ông Phạm Đình Khuê và ông Đặng Bá Thụ được bầu làm Chủ tịch UBND huyện Di Linh, Đức Trọng.", []),
    (
        "Ông Phạm Đình Khuê được bổ nhiệm làm Giám đốc Sở Y tế và Chủ tịch Hội Nông dân tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
            "Phạm Đình Khuê | Chủ tịch | Hội Nông dân tỉnh Lâm Đồng | appointed",
        ],
    ),
]

WHERE = [
    (
        "Cùng ngày, Đảng bộ tỉnh Kon Tum và Yên Bái tổ chức hội nghị.\nÔng Phạm Đình Khuê, Bí thư Tỉnh ủy, dự. Ông "
        "Đặng Bá Thụ, Bí thư Tỉnh ủy Yên Bái, dự. Bà Vũ Thị Thảo Vi, Chủ tịch UBND tỉnh, dự.",
        [
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy | holds",
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Yên Bái | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân tỉnh Yên Bái | holds",
        ],
    ),
    (
        "Bà Vũ Thị Thảo Vi, Bí thư Tỉnh ủy trao quyết định chuẩn y ủy viên Ban Thường vụ Tỉnh ủy đối với Đại tá Phạm "
        "Đình Khuê, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Lâm Đồng. Hội nghị Ban Chấp hành Đảng bộ tỉnh Yên Bái "
        "đã bầu ông Đặng Bá Thụ vào Ban Thường vụ Tỉnh ủy.",
        [
            "Vũ Thị Thảo Vi | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | appointed",
            "Phạm Đình Khuê | Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Tỉnh ủy Yên Bái | elected",
        ],
    ),
]

OF_THE_SAME_UNIT = [
    # a list names the unit with its last post; what else happens in a sentence is no list
    (
        "Ông Đặng Bá Thụ, Chủ tịch HĐND, ông Phạm Đình Khuê, Phó Chủ tịch UBND huyện Di Linh (tỉnh Lâm Đồng) tặng quà.",
        [
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "HĐND tỉnh Lâm Đồng họp. Phó Chủ tịch UBND Đặng Bá Thụ trả lời chất vấn của ông Phạm Đình Khuê, Chủ tịch HĐND huyện "
        "Di Linh.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
        ],
    ),
    # the youth union of an agency is not that of the province
    ("Tại tỉnh Lâm Đồng, anh Phạm Đình Khuê, Bí thư Đoàn Thanh niên Bộ Y tế, trao quà.", []),
    # those who vote are others
    ("Theo đề nghị của ông Phạm Đình Khuê, các đại biểu HĐND tỉnh Lâm Đồng đã bỏ phiếu.", []),
    # one department, printed with another joiner
    (
        "Ông Phạm Đình Khuê, Giám đốc Sở Kế hoạch và Đầu tư tỉnh Lâm Đồng, dự. Ông Phạm Đình Khuê, Giám đốc Sở Kế hoạch - "
        "Đầu tư tỉnh Lâm Đồng, nói.",
        ["Phạm Đình Khuê | Giám đốc | Sở Kế hoạch và Đầu tư tỉnh Lâm Đồng | holds"],
    ),
    (
        "Phó Chủ tịch Hội đồng Dân tộc của Quốc hội Phạm Đình Khuê nói. Phó Chủ tịch Hội đồng Dân tộc Phạm Đình Khuê cảm ơn.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Hội đồng Dân tộc của Quốc hội | holds"],
    ),
    (  # a guest's city stands before, the type of the department's own unit beside it
        "UBND tỉnh Lâm Đồng họp, Phó Chủ tịch UBND TP.HCM Đặng Bá Thụ dự. Ông Phạm Đình Khuê, Phó Giám đốc Sở Y tế tỉnh, được "
        "bổ nhiệm giữ chức Giám đốc Sở Y tế.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân Thành phố Hồ Chí Minh | holds",
            "Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
        ],
    ),
]

OF_THE_MINISTRY = [
    (
        "Bộ Y tế họp báo. Ông Phạm Đình Khuê - bí thư Đảng ủy, cục trưởng Cục Quản lý đấu thầu, trả lời.",
        [
            "Phạm Đình Khuê | Bí thư | Đảng ủy Cục Quản lý đấu thầu Bộ Y tế | holds",
            "Phạm Đình Khuê | Cục trưởng | Cục Quản lý đấu thầu Bộ Y tế | holds",
        ],
    ),
    (
        "Bộ Y tế và Bộ Tài chính họp báo. Ông Phạm Đình Khuê, Vụ trưởng Vụ Vận tải, trả lời.",
        ["Phạm Đình Khuê | Vụ trưởng | Vụ Vận tải | holds"],
    ),
    (
        "Bộ Chính trị họp. Ông Phạm Đình Khuê, Vụ trưởng Vụ Vận tải, dự.",
        ["Phạm Đình Khuê | Vụ trưởng | Vụ Vận tải | holds"],
    ),
    (
        "Bộ Xây dựng họp báo. Ông Phạm Đình Khuê, Cục trưởng Cục Đường bộ Việt Nam, trả lời.",
        ["Phạm Đình Khuê | Cục trưởng | Cục Đường bộ Việt Nam | holds"],
    ),
]

NOT_THE_COMMUNE_S = [
    (
        "Ông Phạm Đình Khuê từng là Phó Trưởng Ban Quản lý Khu Kinh tế mở Chu Lai, Bí thư Huyện ủy Núi Thành, tỉnh "
        "Quảng Nam.",
        [
            "Phạm Đình Khuê | Phó Trưởng ban | Ban Quản lý Khu Kinh tế mở Chu Lai tỉnh Quảng Nam | former",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Núi Thành | former",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Bí thư Đảng ủy, Trưởng phòng PA 90, vi phạm tại xã Quảng Trực.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng PA 90 | holds"],
    ),
    ("Ông Phạm Đình Khuê, Bí thư Đảng ủy, Giám đốc, phát biểu tại xã Quảng Trực, tỉnh Lâm Đồng.", []),
    (
        "Tại xã Quảng Trực, tỉnh Lâm Đồng, ông Phạm Đình Khuê, Bí thư Đảng ủy, Chủ tịch HĐND xã, phát biểu.",
        [
            "Phạm Đình Khuê | Bí thư | Đảng ủy xã Quảng Trực | holds",
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân xã Quảng Trực | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Phó giám đốc Ban quản lý khu công nghiệp ứng dụng công nghệ cao tỉnh Lâm Đồng, dự.",
        [
            "Phạm Đình Khuê | Phó Giám đốc | Ban Quản lý khu công nghiệp ứng dụng công nghệ cao tỉnh Lâm Đồng"
            " | holds"
        ],
    ),
]

WHERE_ONE_WORKS = [
    (
        "Bà Vũ Thị Thảo Vi, Bí thư Quận ủy Cẩm Lệ đến nhận công tác chuyên trách tại Ủy ban Kiểm tra Thành ủy Đà "
        "Nẵng, giữ chức Phó Chủ nhiệm Ủy ban.",
        [
            "Vũ Thị Thảo Vi | Bí thư | Quận ủy Cẩm Lệ | holds",
            "Vũ Thị Thảo Vi | Phó Chủ nhiệm | Ủy ban Kiểm tra Thành ủy Đà Nẵng | appointed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được điều động đến công tác tại Ban Nội chính Tỉnh ủy Lâm Đồng, giữ chức Phó Trưởng ban.",
        ["Phạm Đình Khuê | Phó Trưởng ban | Ban Nội chính Tỉnh ủy Lâm Đồng | appointed"],
    ),
    (
        "Ông Phạm Đình Khuê được điều động về công tác tại Văn phòng Tỉnh ủy Lâm Đồng và được bổ nhiệm giữ chức vụ "
        "Phó Chánh Văn phòng từ ngày 1/5.",
        ["Phạm Đình Khuê | Phó Chánh Văn phòng | Văn phòng Tỉnh ủy Lâm Đồng | appointed"],
    ),
    (
        "Ông Phạm Đình Khuê được điều động đến nhận công tác tại Trung tâm Bảo tồn Voi tỉnh Lâm Đồng và bổ "
        "nhiệm giữ chức vụ Giám đốc trung tâm.",
        ["Phạm Đình Khuê | Giám đốc | Trung tâm Bảo tồn Voi tỉnh Lâm Đồng | appointed"],
    ),
    ("Ông Phạm Đình Khuê công tác tại Sở Y tế tỉnh Lâm Đồng, giữ chức Phó Trưởng phòng.", []),
    (
        "Bí thư chi đoàn Phạm Đình Khuê thôi công tác tại xã Đạo Viện, tỉnh Tuyên Quang.",
        [],
    ),
    (
        "Thừa quyền Chủ tịch nước, Chủ tịch UBND tỉnh Lâm Đồng Phạm Đình Khuê trao huân chương.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
]

OVER_OR_NOT = [
    (
        "Huyện ủy Di Linh đã đề nghị UBND huyện cách chức Chủ tịch UBND xã Gung Ré của ông Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    (
        "Huyện ủy Di Linh đang làm quy trình cách chức Chủ tịch UBND xã Gung Ré đối với ông Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    (
        "Theo đề nghị của Ủy ban Kiểm tra, Huyện ủy Di Linh quyết định cách chức Bí thư Đảng ủy xã Gung Ré đối "
        "với ông Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Bí thư | Đảng ủy xã Gung Ré | disciplined-removed"],
    ),
    (
        "Ông Phạm Đình Khuê, Phó Bí thư Đảng ủy xã, Chủ tịch UBND xã Gung Ré bị cách hết các chức vụ Đảng.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Đảng ủy xã Gung Ré | disciplined-removed",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê (Phó Chủ tịch UBND xã Gung Ré) chịu kỷ luật với hình thức cách chức.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | disciplined-removed"],
    ),
    (
        "Ông Phạm Đình Khuê (Phó Chủ tịch UBND xã Gung Ré) chịu kỷ luật với hình thức cảnh cáo.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    (
        "HĐND tỉnh Lâm Đồng giới thiệu và bầu ông Phạm Đình Khuê, Bí thư Huyện ủy Di Linh, giữ chức vụ Chủ tịch UBND "
        "tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
        ],
    ),
    (
        "HĐND tỉnh Lâm Đồng giới thiệu để bầu ông Phạm Đình Khuê giữ chức vụ Chủ tịch UBND tỉnh Lâm Đồng.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | nominated"],
    ),
    (
        "Từ tháng 10/2010 đến 11/2015, với cương vị Giám đốc Sở Xây dựng tỉnh Lâm Đồng, ông Phạm Đình Khuê sai phạm.",
        ["Phạm Đình Khuê | Giám đốc | Sở Xây dựng tỉnh Lâm Đồng | former"],
    ),
]

LISTED = [
    (
        "HĐND huyện Di Linh đã bầu ủy viên UBND huyện Di Linh nhiệm kỳ 2021-2026 với các ông: Phạm Đình Khuê - "
        "Trưởng phòng Nội vụ huyện Di Linh; Đặng Bá Thụ - Chánh Thanh tra huyện Di Linh.",
        [
            "Phạm Đình Khuê | Ủy viên | Ủy ban nhân dân huyện Di Linh | elected",
            "Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân huyện Di Linh | elected",
            "Đặng Bá Thụ | Chánh Thanh tra | Thanh tra huyện Di Linh | holds",
        ],
    ),
    (
        "Bà Vũ Thị Thảo Vi tái đắc cử Bí thư Tỉnh ủy Lâm Đồng, trong bốn Phó Bí thư có hai người mới là ông Phạm "
        "Đình Khuê và ông Đặng Bá Thụ.",
        [
            "Vũ Thị Thảo Vi | Bí thư | Tỉnh ủy Lâm Đồng | elected",
            "Phạm Đình Khuê | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Phó Bí thư Tỉnh ủy Lâm Đồng, được chỉ định kiêm nhiệm Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *OF_ANOTHER,
        *MEMORIALS,
        *NAMES_THAT_GO_ON,
        *COURTS_AND_BOARDS,
        *ONE_EACH,
        *WHERE,
        *OF_THE_SAME_UNIT,
        *OF_THE_MINISTRY,
        *NOT_THE_COMMUNE_S,
        *WHERE_ONE_WORKS,
        *OVER_OR_NOT,
        *LISTED,
    ],
)
def test_a_post_goes_to_whom_the_words_give_it(
    posts: Callable[..., set[str]], text: str, expected: list[str]
) -> None:
    assert posts(text, on=OLD) == set(expected)


# An opening tells of somebody, and an official without a name acts then.
OPENINGS = [
    ("Trả lời ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh (Lâm Đồng) cho biết đang xem lại.", []),
    ("Theo phản ánh của bà Vũ Thảo Vi, Trưởng Công an xã Tân Thượng, tỉnh Lâm Đồng chưa lập biên bản.", []),
    ("Thăm gia đình bà Vũ Thảo Vi, Bí thư Huyện ủy Di Linh trao quà.", []),
    # with a comma behind the post, or as the subject, it is his
    (
        "Theo ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh (Lâm Đồng), hồ sơ đang được xem lại.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Gặp ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh, dân xin được trả lời.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh cho biết hồ sơ đang được xem lại.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OPENINGS)
def test_whom_an_opening_tells_of_is_not_who_acts_then(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


CHAIRS_DI_LINH = "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"

# A name behind "là" or a colon is whom the clause begins with, not the official it speaks of.
CULPRITS = [
    ("Nghi phạm hành hung Chủ tịch UBND huyện Di Linh, tỉnh Lâm Đồng là Đặng Bá Thụ, 41 tuổi.", []),
    ("Vụ cướp nhà Chủ tịch UBND huyện Di Linh: Đặng Bá Thụ, kẻ chủ mưu, ra đầu thú.", []),
    ("Sáng 3/5, kẻ mạo danh Giám đốc Công an tỉnh Lâm Đồng là Đặng Bá Thụ bị bắt.", []),
    ("Người khởi kiện Chủ tịch UBND huyện Di Linh là bà Vũ Thảo Vi, tiểu thương.", []),
    ("Tài xế riêng của Chủ tịch UBND huyện Di Linh là Đặng Bá Thụ.", []),
    ("Được tặng Giấy khen của Chủ tịch UBND huyện Di Linh: Đặng Bá Thụ, Vũ Thảo Vi.", []),
    ("Lá thư gửi Chủ tịch UBND huyện Di Linh: Vũ Thảo Vi, học sinh lớp 4, kể về con đường.", []),
    ("Tặng thưởng Chủ tịch UBND huyện Di Linh: Đặng Bá Thụ, Vũ Thảo Vi, Phạm Đình Khuê.", []),
    ("Người ký văn bản bổ nhiệm Giám đốc Sở Y tế tỉnh Lâm Đồng là ông Đặng Bá Thụ.", []),
    (
        "Dự kiến nhân sự Chủ tịch UBND huyện Di Linh là ông Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | nominated"],
    ),
    # who holds it, or comes next
    ("Người giữ chức Chủ tịch UBND huyện Di Linh là ông Đặng Bá Thụ.", [CHAIRS_DI_LINH]),
    ("Chủ tịch UBND huyện Di Linh là Đặng Bá Thụ, 41 tuổi.", [CHAIRS_DI_LINH]),
    ("Chủ tịch UBND huyện Di Linh: Đặng Bá Thụ.", [CHAIRS_DI_LINH]),
    ("Người dân cho biết Chủ tịch UBND huyện Di Linh là ông Đặng Bá Thụ.", [CHAIRS_DI_LINH]),
    (
        "Các Phó Chủ tịch UBND huyện Di Linh: Đặng Bá Thụ, Vũ Thảo Vi.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CULPRITS)
def test_a_name_behind_a_post_may_be_that_of_the_culprit_or_the_prize_winner(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


_HERE = "xã Đức Thọ, tỉnh Hà Tĩnh"


@pytest.mark.parametrize(
    "text",
    [
        f"Chủ tịch HĐND Đặng Bá Thụ, Chủ tịch UBND Phạm Đình Khuê của {_HERE} dự.",
        f"Phó Chủ tịch UBND Phạm Đình Khuê ({_HERE}) cho biết.",
        f"Ông Phạm Đình Khuê, Phó Chủ tịch UBND, và bà Vũ Thị Thảo Vi, Phó Chủ tịch HĐND, đều công tác ở {_HERE}.",
        f"Chủ tịch HĐND Phạm Đình Khuê thay mặt {_HERE} phát biểu.",
        f"Người ký: Chủ tịch UBND Phạm Đình Khuê\nNơi ban hành: {_HERE}",
        f"CHỦ TỊCH HĐND\nĐặng Bá Thụ\nCHỦ TỊCH UBND\nPhạm Đình Khuê\nUBND {_HERE}",
        f"Chủ tịch UBND Phạm Đình Khuê trao đổi. Hiện {_HERE} có 20 thôn.",
    ],
)
def test_a_council_named_before_its_commune_is_not_that_of_the_province(read, text):
    found = read(text, on="2025-10-20").tenures
    assert found and not any(one.unit_id == "42-0" for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh Hà Tĩnh họp. Chủ tịch UBND Phạm Đình Khuê yêu cầu xã Đức Thọ sớm giải ngân.",
        f"Ông Phạm Đình Khuê, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, thăm {_HERE}.",
    ],
)
def test_a_council_named_after_its_province_is_its_own(read, text):
    assert {one.unit_id for one in read(text, on="2025-10-20").tenures} == {"42-0"}


@pytest.mark.parametrize("reason", ["do chuyển công tác về", "vì nhận nhiệm vụ mới tại"])
def test_where_somebody_goes_is_not_where_another_is_elected(posts, reason):
    text = (
        f"HĐND tỉnh Hà Tĩnh miễn nhiệm ông Đặng Bá Thụ {reason} tỉnh Phú Thọ; bầu bà Vũ Thị Thảo Vi giữ chức Phó Chủ "
        "tịch HĐND tỉnh."
    )
    expected = "Vũ Thị Thảo Vi | Phó Chủ tịch | Hội đồng nhân dân tỉnh Hà Tĩnh | elected"
    assert expected in posts(text, on="2025-10-20")
