"""Posts of organisations that elect their own, whose body is named only before: lists of a federation, a union."""

import pytest

OLD = "2025-08-12"

FEDERATION = (
    "Tổng Liên đoàn Lao động Việt Nam đã có quyết định về Ban Chấp hành, Chủ tịch, Phó Chủ tịch Liên đoàn Lao "
    "động tỉnh Lâm Đồng. "
)

PARTY_OF_AN_ORGANISATION = [
    (
        "Đảng bộ HĐND tỉnh Lâm Đồng vừa ra mắt. Ông Phạm Đình Khuê được chỉ định giữ chức Bí thư Đảng ủy; bà Vũ Thị Thảo Vi "
        "được chỉ định giữ chức Phó Bí thư Đảng ủy, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy.",
        [
            "Phạm Đình Khuê | Bí thư | Đảng ủy Hội đồng nhân dân tỉnh Lâm Đồng | appointed",
            "Vũ Thị Thảo Vi | Phó Bí thư | Đảng ủy Hội đồng nhân dân tỉnh Lâm Đồng | appointed",
            "Vũ Thị Thảo Vi | Chủ nhiệm | Ủy ban Kiểm tra Đảng ủy Hội đồng nhân dân tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Đảng bộ Quốc hội gồm 41 ủy viên. Ông Phạm Đình Khuê làm Bí thư Đảng ủy.",
        ["Phạm Đình Khuê | Bí thư | Đảng ủy Quốc hội | holds"],
    ),
    # Another body was named since, or it was long ago.
    *(
        (f"{text} Bí thư Đảng ủy.", [])
        for text in (
            "Nhiều đại biểu dự Đại hội Đảng bộ Công an tỉnh Hà Tĩnh. Tại Sở Y tế tỉnh Hà Tĩnh, ông Lê Văn Cảnh được bầu làm",
            "Đại hội Đảng bộ Quân sự tỉnh Hà Tĩnh đã khai mạc. Trường Đại học Hà Tĩnh do ông Lê Văn Cảnh làm",
            "Đại hội Đảng bộ Quân sự tỉnh Hà Tĩnh đã khai mạc. Trời mưa to. Hôm sau ông Lê Văn Cảnh làm",
        )
    ),
    # Whom a commune has, and who leads it too, is in its committee.
    (
        "Đảng bộ UBND tỉnh Lâm Đồng thăm xã Gia Hiệp. Bà Vũ Thị Thảo Vi, Bí thư Đảng ủy, tiếp đoàn.",
        ["Vũ Thị Thảo Vi | Bí thư | Đảng ủy xã Gia Hiệp | holds"],
    ),
    (
        "Đảng bộ UBND tỉnh Lâm Đồng họp. Bà Vũ Thị Thảo Vi, Bí thư Đảng ủy, Chủ tịch HĐND xã Gia Hiệp, dự.",
        [
            "Vũ Thị Thảo Vi | Bí thư | Đảng ủy xã Gia Hiệp | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Hội đồng nhân dân xã Gia Hiệp | holds",
        ],
    ),
]

ORGANISATIONS = [
    (
        FEDERATION
        + "Khóa này Ban Chấp hành LĐLĐ tỉnh Lâm Đồng có 33 ủy viên; đồng chí Phạm Đình Khuê giữ chức Chủ tịch; "
        "2 Phó Chủ tịch gồm các đồng chí: Đặng Bá Thụ, Lê Văn Sĩ.",
        [
            "Phạm Đình Khuê | Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng | holds",
            "Lê Văn Sĩ | Phó Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        FEDERATION + "Ủy viên Ban Thường vụ gồm các đồng chí: Vũ Thị Thảo Vi, Đặng Bá Thụ.",
        [
            "Vũ Thị Thảo Vi | Ủy viên Ban Thường vụ | Liên đoàn Lao động tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Liên đoàn Lao động tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Đại hội Hội Nông dân xã Gia Hiệp đã bầu Ban Chấp hành gồm 17 đồng chí. Ngay phiên đầu, Ban Chấp hành "
        "đã bầu ông Phạm Đình Khuê giữ chức Chủ tịch, bà Vũ Thị Thảo Vi giữ chức Phó Chủ tịch; bầu 5 đồng chí "
        "vào Ban Thường vụ gồm: Phạm Đình Khuê, Vũ Thị Thảo Vi.",
        [
            "Phạm Đình Khuê | Chủ tịch | Hội Nông dân xã Gia Hiệp | elected",
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Hội Nông dân xã Gia Hiệp | elected",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Hội Nông dân xã Gia Hiệp | elected",
            "Vũ Thị Thảo Vi | Ủy viên Ban Thường vụ | Hội Nông dân xã Gia Hiệp | elected",
        ],
    ),
    (
        "Hội Cựu chiến binh xã Gia Hiệp tổ chức đại hội. Đại hội bầu Ban Chấp hành gồm 19 đồng chí. Ông Phạm Đình Khuê "
        "tái cử Chủ tịch, ông Lê Văn Sĩ được bầu giữ chức Phó Chủ tịch.",
        [
            "Phạm Đình Khuê | Chủ tịch | Hội Cựu chiến binh xã Gia Hiệp | elected",
            "Lê Văn Sĩ | Phó Chủ tịch | Hội Cựu chiến binh xã Gia Hiệp | elected",
        ],
    ),
    # The party's congress, which is named last.
    (
        "Hội Nông dân xã Gia Hiệp chúc mừng Đại hội Đảng bộ xã Gia Hiệp. Ủy viên Ban Thường vụ gồm các đồng chí: Phạm "
        "Đình Khuê, Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Đảng ủy xã Gia Hiệp | holds",
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Đảng ủy xã Gia Hiệp | holds",
        ],
    ),
    # A council that is named last may have a chairman too.
    (
        "Hội Nông dân xã Gia Hiệp dự họp HĐND xã Gia Hiệp. Ban Chấp hành giới thiệu, và ông Phạm Đình Khuê được bầu giữ "
        "chức Chủ tịch.",
        [],
    ),
]

INSPECTIONS = [
    (
        "Bà Vũ Thị Thảo Vi, Chủ nhiệm UBKT LĐLĐ tỉnh Lâm Đồng, đã báo cáo.",
        ["Vũ Thị Thảo Vi | Chủ nhiệm | Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Lâm Đồng | holds"],
    ),
    (
        "Ủy ban Kiểm tra LĐLĐ tỉnh Lâm Đồng có 7 người, bà Vũ Thị Thảo Vi là Chủ nhiệm Ủy ban Kiểm tra; hai "
        "Phó Chủ nhiệm Ủy ban Kiểm tra gồm các ông: Lê Văn Sĩ, Đặng Bá Thụ.",
        [
            "Vũ Thị Thảo Vi | Chủ nhiệm | Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Lâm Đồng | holds",
            "Lê Văn Sĩ | Phó Chủ nhiệm | Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Chủ nhiệm | Ủy ban Kiểm tra Liên đoàn Lao động tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Ủy ban Kiểm tra Huyện ủy Di Linh họp. Chủ nhiệm UBKT Phạm Đình Khuê đã kết luận.",
        ["Phạm Đình Khuê | Chủ nhiệm | Ủy ban Kiểm tra Huyện ủy Di Linh | holds"],
    ),
    (
        "Ủy ban Kiểm tra LĐLĐ tỉnh Lâm Đồng làm việc với Huyện ủy Di Linh. Chủ nhiệm UBKT Phạm Đình Khuê đã báo cáo.",
        ["Phạm Đình Khuê | Chủ nhiệm | Ủy ban Kiểm tra Huyện ủy Di Linh | holds"],
    ),
]

LISTS_NEXT = [
    (
        "Ông Phạm Đình Khuê là Chủ tịch UBND xã Gia Hiệp; các Phó Chủ tịch UBND xã Gia Hiệp gồm: Lê Văn Sĩ, Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds",
            "Lê Văn Sĩ | Phó Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds",
        ],
    ),
    (
        "HĐND xã Gia Hiệp bầu ông Phạm Đình Khuê giữ chức Chủ tịch UBND xã Gia Hiệp; Phó Chủ tịch UBND xã Gia Hiệp gồm "
        "các ông: Lê Văn Sĩ, Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | elected",
            "Lê Văn Sĩ | Phó Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | elected",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | elected",
        ],
    ),
    # Both posts are of all who are listed.
    (
        "Dự có các đồng chí Ủy viên Ban Thường vụ, Phó Chủ tịch UBND huyện Di Linh gồm: Lê Văn Sĩ, Đặng Bá Thụ.",
        [
            f"{person} | {post} | holds"
            for person in ("Lê Văn Sĩ", "Đặng Bá Thụ")
            for post in (
                "Ủy viên Ban Thường vụ | Huyện ủy Di Linh",
                "Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh",
            )
        ],
    ),
]

SEATS = [
    (
        "Ông Phạm Đình Khuê thôi giữ chức Phó Bí thư Huyện ủy Di Linh, được giới thiệu để bầu tham gia Ban Chấp hành, Ban "
        "Thường vụ, bầu giữ chức Chủ tịch Hội Nông dân tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | leaves",
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Hội Nông dân tỉnh Lâm Đồng | nominated",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Hội Nông dân tỉnh Lâm Đồng | nominated",
            "Phạm Đình Khuê | Chủ tịch | Hội Nông dân tỉnh Lâm Đồng | nominated",
        ],
    ),
    (
        "Bà Vũ Thị Thảo Vi, Phó Bí thư Huyện ủy Di Linh, được chỉ định tham gia Ban Chấp hành, Ban Thường vụ và giữ chức "
        "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng.",
        [
            "Vũ Thị Thảo Vi | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Vũ Thị Thảo Vi | Ủy viên Ban Chấp hành | Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng | appointed",
            "Vũ Thị Thảo Vi | Ủy viên Ban Thường vụ | Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng | appointed",
            "Vũ Thị Thảo Vi | Chủ tịch | Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được bầu bổ sung vào BCH và làm Chủ tịch LĐLĐ tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Liên đoàn Lao động tỉnh Lâm Đồng | elected",
            "Phạm Đình Khuê | Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng | elected",
        ],
    ),
    # Who gets an office of the state too sits in the party's committee.
    (
        "Ông Phạm Đình Khuê được chỉ định tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy Di Linh, bầu giữ chức Chủ tịch "
        "UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
        ],
    ),
]

LEADERS = [
    (
        "Lãnh đạo HĐND huyện Di Linh hiện có Chủ tịch Phạm Đình Khuê; Phó chủ tịch Đặng Bá Thụ; Ủy viên thường trực Lê "
        "Văn Sĩ.",
        [
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
            "Lê Văn Sĩ | Ủy viên Thường trực | Hội đồng nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Thường trực HĐND huyện Di Linh gồm: Chủ tịch Phạm Đình Khuê, các Phó Chủ tịch Đặng Bá Thụ và Lê Văn Sĩ.",
        [
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
            "Lê Văn Sĩ | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "UBND huyện Di Linh có 3 phó chủ tịch gồm các ông: Phạm Đình Khuê (Phó chủ tịch thường trực); Đặng Bá Thụ; Lê "
        "Văn Sĩ.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch Thường trực | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Lê Văn Sĩ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Ông Đặng Bá Thụ, Ủy viên thường trực, Trưởng Ban Pháp chế HĐND huyện Di Linh, đã dự.",
        [
            "Đặng Bá Thụ | Ủy viên Thường trực | Hội đồng nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Trưởng ban | Ban Pháp chế Hội đồng nhân dân huyện Di Linh | holds",
        ],
    ),
    # Who comes to a session of a council is none of its leaders; a company has a chairman too.
    (
        "HĐND huyện Di Linh họp, có Chủ tịch UBND huyện Di Linh Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    ("Làm việc với HĐND huyện Di Linh, Công ty Hoa Sen có Chủ tịch Phạm Đình Khuê.", []),
    # Nothing is vacant that was so before.
    ("Trước đó, HĐND huyện Di Linh khuyết 2 Phó Chủ tịch HĐND huyện Di Linh.", []),
    (
        "Hiện HĐND huyện Di Linh đang khuyết Phó Chủ tịch HĐND huyện Di Linh.",
        [" | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | vacant"],
    ),
]

COMMITTEES_JOINED = [
    (
        "Bộ Chính trị chỉ định đồng chí Phạm Đình Khuê tham gia Đảng ủy Quân khu 4.",
        ["Phạm Đình Khuê | Ủy viên Ban Chấp hành | Đảng ủy Quân khu 4 | appointed"],
    ),
    (
        "Đồng chí Phạm Đình Khuê được chỉ định tham gia Quân ủy Trung ương.",
        ["Phạm Đình Khuê | Ủy viên | Quân ủy Trung ương | appointed"],
    ),
    (
        "Ông Phạm Đình Khuê, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc, vừa được thôi giữ chức Bí thư Ban Cán sự "
        "Đảng.",
        [
            "Phạm Đình Khuê | Chủ nhiệm | Ủy ban Dân tộc | holds",
            "Phạm Đình Khuê | Bí thư | Ban cán sự đảng Ủy ban Dân tộc | leaves",
        ],
    ),
    (
        "Hôm qua, UB Thường vụ Quốc hội phê chuẩn bà Vũ Thị Thảo Vi, Ủy viên Thường trực UB Tư pháp của Quốc "
        "hội, giữ chức vụ Phó Chủ nhiệm UB Tư pháp của Quốc hội.",
        [
            "Vũ Thị Thảo Vi | Ủy viên Thường trực | Ủy ban Tư pháp của Quốc hội | holds",
            "Vũ Thị Thảo Vi | Phó Chủ nhiệm | Ủy ban Tư pháp của Quốc hội | appointed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê lần lượt giữ các chức vụ: Phó Cục trưởng, Cục trưởng Cục Y tế dự phòng (nay là Cục "
        "Phòng bệnh), Bộ Y tế.",
        [
            f"Phạm Đình Khuê | {title} | Cục Y tế dự phòng Bộ Y tế | former"
            for title in ("Phó Cục trưởng", "Cục trưởng")
        ],
    ),
    (
        "1. Ông Phạm Đình Khuê - Bí thư Tỉnh ủy Trà Vinh: giữ chức Bí thư Tỉnh ủy Vĩnh Long (mới).",
        [
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Trà Vinh | holds",
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Vĩnh Long | appointed",
        ],
    ),
    # A unit is not led by who leads what it was joined with.
    (
        "Bộ máy Thành ủy, HĐND, UBND TP Cần Thơ sau sáp nhập với Sóc Trăng và Hậu Giang đã được kiện toàn, ông "
        "Phạm Đình Khuê làm Bí thư.",
        ["Phạm Đình Khuê | Bí thư | Thành ủy Cần Thơ | appointed"],
    ),
    # Who is at the centre in all else leads the central organisation; a deputy of the Assembly may not.
    (
        "Tỉnh Lâm Đồng họp. Bà Vũ Thị Thảo Vi, Ủy viên T.Ư Đảng, Chủ tịch Hội LHPN khóa XI, đã dự.",
        [
            "Vũ Thị Thảo Vi | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Hội Liên hiệp Phụ nữ Việt Nam | holds",
        ],
    ),
    (
        "Tỉnh Lâm Đồng họp. Bà Vũ Thị Thảo Vi, đại biểu Quốc hội, Chủ tịch Hội LHPN, đã dự.",
        [
            "Vũ Thị Thảo Vi | Đại biểu | Quốc hội | holds",
            "Vũ Thị Thảo Vi | Chủ tịch | Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng | holds",
        ],
    ),
    # Who sits in a standing board without the word for it; a row of roles is of who stands before it.
    (
        "Tới dự có đồng chí Phạm Đình Khuê - thường vụ Huyện ủy Di Linh - Chủ nhiệm UBKT Huyện ủy Di Linh, đồng chí Đặng "
        "Bá Thụ, Thường vụ Huyện ủy Di Linh, Phó Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ nhiệm | Ủy ban Kiểm tra Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Tới dự có đồng chí Phạm Đình Khuê - thủ trưởng - Chủ nhiệm UBKT Huyện ủy Di Linh, đồng chí Đặng Bá Thụ.",
        ["Phạm Đình Khuê | Chủ nhiệm | Ủy ban Kiểm tra Huyện ủy Di Linh | holds"],
    ),
    (
        "Ông Phạm Đình Khuê được Thường vụ Huyện ủy Di Linh phân công giữ chức Bí thư Đảng ủy xã Gia Hiệp.",
        ["Phạm Đình Khuê | Bí thư | Đảng ủy xã Gia Hiệp | appointed"],
    ),
    (
        "HĐND xã Tam Bố họp. Ông Phạm Đình Khuê - Chỉ huy trưởng Quân sự và bà Vũ Thị Thảo Vi - Trưởng Công an "
        "xã được bầu thêm làm ủy viên UBND xã Tam Bố.",
        [
            "Phạm Đình Khuê | Chỉ huy trưởng | Ban Chỉ huy Quân sự xã Tam Bố | holds",
            "Vũ Thị Thảo Vi | Trưởng Công an | Công an xã Tam Bố | holds",
            "Phạm Đình Khuê | Ủy viên | Ủy ban nhân dân xã Tam Bố | elected",
            "Vũ Thị Thảo Vi | Ủy viên | Ủy ban nhân dân xã Tam Bố | elected",
        ],
    ),
    # Those who meet it, a committee that is not named, and a caucus of nobody's agency.
    ("Các đại biểu gặp gỡ Đảng ủy Quân khu 7 và ông Phạm Đình Khuê.", []),
    ("Ông Phạm Đình Khuê được chỉ định tham gia Đảng ủy.", []),
    ("Ông Phạm Đình Khuê thôi giữ chức Bí thư Ban Cán sự Đảng.", []),
]

_CELL = "Đồng chí Phạm Đình Khuê được bầu làm Bí thư, đồng chí Đặng Bá Thụ làm Phó Bí thư."
CELLS = [
    *(
        (text, [])
        for text in (
            f"Cuối năm 1930, Chi bộ Cộng sản đầu tiên của huyện Di Linh, tỉnh Lâm Đồng ra đời. {_CELL}",
            "Chi bộ Di Linh, tỉnh Lâm Đồng được thành lập, do đồng chí Phạm Đình Khuê làm Bí thư.",
            "Chi bộ xã Tam Bố (huyện Di Linh) gồm 4 đảng viên, do đồng chí Phạm Đình Khuê làm Bí thư.",
            f"Phủ ủy Diễn Châu họp ở làng Vân, huyện Diễn Châu, tỉnh Nghệ An. {_CELL}",
            "Liên chi Di Linh, tỉnh Lâm Đồng do ông Phạm Đình Khuê làm Bí thư.",
            f"Chi bộ Sở Tư pháp tỉnh Lâm Đồng đã đại hội. {_CELL}",
        )
    ),
    *(
        (
            text,
            [
                "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | elected",
                "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | elected",
            ],
        )
        for text in (
            f"Từ một chi bộ, Đảng bộ huyện Di Linh lớn lên. {_CELL}",
            f"Đảng bộ huyện Di Linh có 42 chi bộ. {_CELL}",
            f"Đảng bộ huyện Di Linh lãnh đạo các chi bộ tiến lên. {_CELL}",
            f"Chi bộ 5 đã họp xong. Trời mưa to. Huyện Di Linh lại họp. {_CELL}",
        )
    ),
    (
        "Ông Phạm Đình Khuê, Bí thư Chi bộ thôn 3, làm Phó Bí thư Đảng ủy xã Tam Bố, huyện Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Chi bộ thôn 3 | holds",
            "Phạm Đình Khuê | Phó Bí thư | Đảng ủy xã Tam Bố | holds",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *CELLS,
        *PARTY_OF_AN_ORGANISATION,
        *ORGANISATIONS,
        *INSPECTIONS,
        *LISTS_NEXT,
        *SEATS,
        *LEADERS,
        *COMMITTEES_JOINED,
    ],
)
def test_a_post_is_of_the_committee_that_the_text_goes_on_about(posts, text, expected):
    on = OLD if "huyện" not in text.lower() else "2023-05-10"
    assert posts(text, on=on) == set(expected)
