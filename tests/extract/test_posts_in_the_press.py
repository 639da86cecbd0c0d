"""Posts as newspapers tell them: obituaries, terms in a row, lists under a punishment, who it was before."""

import pytest

OLD = "2023-05-10"

OBITUARIES = [
    (
        "TIN BUỒN\n\nHuyện ủy, HĐND, UBND huyện Di Linh và gia đình vô cùng thương tiếc báo tin:\n\nĐồng chí Phạm Đình "
        "Khuê (tên thường gọi Năm Khuê), sinh ngày 2/4/1945; quê quán: xã Gia Hiệp, huyện Di Linh, tỉnh Lâm Đồng; "
        "vào Đảng ngày 5/6/1968; Ủy viên Ban Chấp hành Đảng bộ tỉnh Lâm Đồng các khóa VI, VII; nguyên Bí thư Huyện "
        "ủy Di Linh; nguyên Giám đốc Sở Y tế tỉnh Lâm Đồng. Đồng chí đã từ trần hồi 18 giờ ngày 7/5/2023.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | former",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        ],
    ),
    (
        "Vô cùng thương tiếc báo tin: Đồng chí Phạm Đình Khuê, sinh ngày 2/4/1945, tại xã Gia Hiệp, huyện Di Linh. "
        "Thường trú tại số 6, phường 2, thành phố Đà Lạt; nguyên Phó Bí thư Tỉnh ủy Lâm Đồng, nguyên Chủ tịch Ủy ban "
        "nhân dân tỉnh Lâm Đồng. Đồng chí đã từ trần ngày 7/5/2023.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Tỉnh ủy Lâm Đồng | former",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | former",
        ],
    ),
    # Who mourns is not the one mourned.
    (
        "Vô cùng thương tiếc đồng chí Phạm Đình Khuê, sinh năm 1945. Dự lễ tang có đồng chí Đặng Bá Thụ, Bí thư Huyện "
        "ủy Di Linh.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"],
    ),
]

OBITUARIES_OF_THE_STATE = [
    (
        "TIN BUỒN\nBan Chấp hành Trung ương Đảng, Quốc hội, Chủ tịch nước, Chính phủ và gia đình vô cùng thương tiếc báo "
        "tin:\nĐồng chí PHẠM ĐÌNH KHUÊ\n(tên thường gọi Hai Khuê)\nSinh ngày 11-11-1942; quê quán: xã Bình Hòa, tỉnh Bến "
        "Tre; vào Đảng ngày 25-10-1964; Ủy viên Ban Chấp hành Trung ương Đảng các khóa VII, VIII; Bí thư Trung ương Đảng "
        "khóa IX; Ủy viên Bộ Chính trị khóa X; đại biểu Quốc hội các khóa VIII, XI; nguyên Trưởng ban Nội chính Trung "
        "ương, nguyên Phó Thủ tướng Chính phủ.\nSau một thời gian lâm bệnh, đồng chí đã từ trần ngày 19-2-2021.",
        [
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | former",
            "Phạm Đình Khuê | Bí thư | Ban Bí thư | former",
            "Phạm Đình Khuê | Ủy viên | Bộ Chính trị | former",
            "Phạm Đình Khuê | Đại biểu | Quốc hội | former",
            "Phạm Đình Khuê | Trưởng ban | Ban Nội chính Trung ương | former",
            "Phạm Đình Khuê | Phó Thủ tướng | Chính phủ | former",
        ],
    ),
]

TERMS = [
    (
        "Ông Phạm Đình Khuê là Ủy viên Trung ương Đảng các khóa 10, 11; đại biểu Quốc hội khóa 13, 14, Bí thư Huyện ủy "
        "Di Linh.",
        [
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Phạm Đình Khuê | Đại biểu | Quốc hội | holds",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Chủ tịch UBND huyện Di Linh các nhiệm kỳ 2011-2016 và 2016-2021, Bí thư Huyện ủy Di Linh "
        "khóa XI, XII và XIII, bị nhắc tên.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Xóa tư cách chức vụ Chủ tịch UBND huyện Di Linh nhiệm kỳ 2011 – 2016 và nhiệm kỳ 2016 – 2021 đối với ông Phạm "
        "Đình Khuê.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
]

PUNISHED = [
    (
        "Huyện ủy Di Linh thi hành kỷ luật bằng hình thức cách hết các chức vụ trong Đảng đối với các đồng chí: Phạm "
        "Đình Khuê, Phó Bí thư Đảng ủy xã Gia Hiệp, Chủ tịch UBND xã Gia Hiệp; Đặng Bá Thụ, Bí thư Đảng ủy xã Tam Bố.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Đảng ủy xã Gia Hiệp | disciplined-removed",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds",
            "Đặng Bá Thụ | Bí thư | Đảng ủy xã Tam Bố | disciplined-removed",
        ],
    ),
    (
        "Huyện ủy Di Linh cách chức vụ trong Đảng đối với các đồng chí: Phạm Đình Khuê, Phó Bí thư Đảng ủy xã Gia Hiệp; "
        "cảnh cáo đối với đồng chí Đặng Bá Thụ, Bí thư Đảng ủy xã Tam Bố.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Đảng ủy xã Gia Hiệp | disciplined-removed",
            "Đặng Bá Thụ | Bí thư | Đảng ủy xã Tam Bố | holds",
        ],
    ),
    (
        "Đề nghị cách chức vụ trong Đảng đối với các đồng chí: Phạm Đình Khuê, Phó Bí thư Đảng ủy xã Gia Hiệp; Đặng Bá "
        "Thụ, Bí thư Đảng ủy xã Tam Bố.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Đảng ủy xã Gia Hiệp | holds",
            "Đặng Bá Thụ | Bí thư | Đảng ủy xã Tam Bố | holds",
        ],
    ),
]

WHO_IT_IS = [
    # A clause of its own begins after him who is left out.
    (
        "Ngoài ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh cũng khiển trách ông Phạm Đình Khuê, Chủ tịch UBND xã Gia "
        "Hiệp.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds"],
    ),
    (
        "Ngoài ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh, còn có ông Phạm Đình Khuê, Chủ tịch UBND xã Gia Hiệp.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds",
        ],
    ),
    (
        "Người giữ chức Chủ tịch UBND huyện Di Linh trước đó là ông Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Người đang giữ chức Chủ tịch UBND huyện Di Linh hiện nay là ông Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Trong số này có ông Phạm Đình Khuê – Bí thư Huyện ủy Di Linh là Ủy viên dự khuyết Trung ương Đảng.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Ủy viên dự khuyết | Ban Chấp hành Trung ương Đảng | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được bầu làm Bí thư Huyện ủy Di Linh (từ tháng 5/2022) và là đại biểu HĐND tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | elected",
            "Phạm Đình Khuê | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    # The second post is another's.
    (
        "Người thay ông Phạm Đình Khuê, Bí thư Huyện ủy Di Linh là Phó Bí thư Huyện ủy Di Linh Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
]

SHORT_BODIES = [
    (
        "Ủy ban Kiểm tra Trung ương họp dưới sự chủ trì của Chủ nhiệm UBKT Phạm Đình Khuê, đã kỷ luật Ban Thường vụ Tỉnh "
        "ủy Lâm Đồng.",
        ["Phạm Đình Khuê | Chủ nhiệm | Ủy ban Kiểm tra Trung ương | holds"],
    ),
    (
        "Ủy ban Kiểm tra Trung ương làm việc với Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng. Chủ nhiệm UBKT Tỉnh ủy Phạm Đình Khuê "
        "đã báo cáo.",
        ["Phạm Đình Khuê | Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng | holds"],
    ),
    (
        "Ông Phạm Đình Khuê, Bí thư Đoàn Khối các cơ quan tỉnh Lâm Đồng, Chỉ huy trưởng BCHQS xã Gia Hiệp.",
        [
            "Phạm Đình Khuê | Bí thư | Đoàn Khối các cơ quan tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Chỉ huy trưởng | Ban Chỉ huy Quân sự xã Gia Hiệp | holds",
        ],
    ),
    (
        "UBND huyện Di Linh cách chức Chỉ huy trưởng quân sự xã Gia Hiệp đối với ông Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Chỉ huy trưởng | Ban Chỉ huy Quân sự xã Gia Hiệp | disciplined-removed"],
    ),
    (
        "Ông Phạm Đình Khuê, Trưởng phòng Giáo dục tiểu học và Giáo dục mầm non (Sở GD-ĐT Lâm Đồng), được bổ nhiệm làm "
        "Phó Giám đốc Sở GD-ĐT tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng Giáo dục tiểu học và Giáo dục mầm non Sở Giáo dục và Đào tạo tỉnh "
            "Lâm Đồng | holds",
            "Phạm Đình Khuê | Phó Giám đốc | Sở Giáo dục và Đào tạo tỉnh Lâm Đồng | appointed",
        ],
    ),
]

ACCUSED = [
    (
        "Các bị can gồm: Đặng Bá Thụ (SN 1960), trú tại phường 2, Tp.Đà Lạt (nguyên Chủ tịch UBND huyện Di Linh); Mai "
        "Đình Khuê (SN 1979), trú tại phường 2, Tp.Đà Lạt (Trưởng phòng Nội vụ huyện Di Linh).",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            "Mai Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
        ],
    ),
    (
        "Đặng Bá Thụ, 50 tuổi, trú phường 2, TP Đà Lạt - Trưởng phòng Nội vụ huyện Di Linh, nguyên Chủ tịch UBND xã Gia "
        "Hiệp.",
        [
            "Đặng Bá Thụ | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | former",
        ],
    ),
    (
        "Mai Đình Khuê, 45 tuổi, trú xã Gia Hiệp, huyện Di Linh, là Trưởng phòng Nội vụ huyện Di Linh.",
        ["Mai Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds"],
    ),
    # Somebody else has the post.
    ("Đặng Bá Thụ, 50 tuổi, trú phường 2, TP Đà Lạt, bị Trưởng phòng Nội vụ huyện Di Linh tố cáo.", []),
    ("Đặng Bá Thụ (SN 1960), trú tại phường 2, Tp.Đà Lạt (cạnh nhà Chủ tịch UBND huyện Di Linh).", []),
]

WHO_GETS = [
    (
        "Thủ tướng phê chuẩn bổ sung 2 Ủy viên UBND tỉnh Lâm Đồng là ông Phạm Đình Khuê, Giám đốc Sở Nội vụ tỉnh và ông "
        "Đặng Bá Thụ, Giám đốc Sở Y tế tỉnh.",
        [
            "Phạm Đình Khuê | Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng | appointed",
            "Phạm Đình Khuê | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng | appointed",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Phó Chủ tịch UBND huyện Di Linh được Chủ tịch UBND tỉnh Lâm Đồng Đặng Bá Thụ quyết định phân "
        "công giữ chức quyền Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | acting",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được ông Đặng Bá Thụ bổ nhiệm giữ chức Trưởng phòng Nội vụ huyện Di Linh.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | appointed"],
    ),
    (
        "Chủ tịch UBND tỉnh Lâm Đồng Đặng Bá Thụ đã phê chuẩn kết quả bầu chức danh Chủ tịch UBND huyện Di Linh khóa 19.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
    (
        "Ông Phạm Đình Khuê được Chủ tịch UBND tỉnh Lâm Đồng phê chuẩn kết quả bầu chức danh Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
    (
        "Hội nghị đã xong. Ông Phạm Đình Khuê sinh năm 1959, Đặng Bá Thụ sinh năm 1959 được bầu giữ chức Phó Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | elected",
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | elected",
        ],
    ),
    (
        "UBND tỉnh bổ nhiệm ông Vũ Đình Lai, Phó Giám đốc Sở Y tế tỉnh Lâm Đồng giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng "
        "thay ông Lê Bá Mẫn; ông Phạm Đình Khuê, Phó Giám đốc Sở Nội vụ tỉnh Lâm Đồng được bổ nhiệm giữ chức vụ Giám đốc "
        "Sở Nội vụ tỉnh Lâm Đồng, thay cho người tiền nhiệm là ông Đặng Bá Thụ được điều động làm Bí thư Huyện ủy Di Linh.",
        [
            "Vũ Đình Lai | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Vũ Đình Lai | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
            "Lê Bá Mẫn | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
            "Phạm Đình Khuê | Phó Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | appointed",
            "Đặng Bá Thụ | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | former",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
]

LEAVING = [
    (
        "HĐND huyện Di Linh đã có Nghị quyết miễn nhiệm ông Phạm Đình Khuê, Phó Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves"],
    ),
    (
        "HĐND huyện Di Linh miễn nhiệm ông Phạm Đình Khuê, Phó Bí thư Huyện ủy Di Linh, khỏi chức vụ Chủ tịch UBND huyện "
        "Di Linh.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
        ],
    ),
    (
        "Các Giám đốc Sở nghỉ công tác từ ngày 1/6 gồm: ông Phạm Đình Khuê - Giám đốc Sở Nội vụ tỉnh Lâm Đồng; ông Đặng "
        "Bá Thụ - Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | leaves",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | leaves",
        ],
    ),
    # Who asks has not left.
    (
        "Có 2 Giám đốc Sở xin nghỉ hưu gồm: ông Phạm Đình Khuê - Giám đốc Sở Nội vụ tỉnh Lâm Đồng; ông Đặng Bá Thụ - Giám "
        "đốc Sở Y tế tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Sở Y tế tỉnh Lâm Đồng có 2 Phó Giám đốc nghỉ hưu trước tuổi là bà Vũ Thị Thảo Vi (SN 1974) và ông Đặng Bá Thụ "
        "(SN 1966).",
        [
            "Vũ Thị Thảo Vi | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | leaves",
            "Đặng Bá Thụ | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | leaves",
        ],
    ),
    (
        "Tại Sở Y tế tỉnh Lâm Đồng, 2 Phó Giám đốc gồm: ông Phạm Đình Khuê (SN 1967), ông Đặng Bá Thụ (SN 1968) cùng dự.",
        [
            "Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
]

NOT_THEIRS = [
    # Those who vote are not those they vote for.
    (
        "Các đại biểu HĐND tỉnh Lâm Đồng đã biểu quyết thông qua bổ sung 2 nhân sự gồm: bà Vũ Thị Thảo Vi - Giám đốc Sở Y "
        "tế và ông Đặng Bá Thụ - Giám đốc Sở Nội vụ.",
        [
            "Vũ Thị Thảo Vi | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds",
        ],
    ),
    # The presidium of a body has a name with the word for its head.
    (
        "Thay mặt Đoàn Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng, Phó Chủ tịch Phạm Đình Khuê trình bày tờ trình.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng | holds"],
    ),
    # What is not done.
    (
        "Việc không bổ nhiệm lại bà Vũ Thị Thảo Vi làm Giám đốc Sở Y tế tỉnh Lâm Đồng là đúng.",
        [],
    ),
    # A post whose body is unknown does not take that of the next step.
    (
        "Ông Phạm Đình Khuê sinh năm 1979. Năm 2014, ông làm Vụ trưởng Vụ quản lý rừng; tháng 11/2018, ông làm Vụ trưởng "
        "Vụ Kế hoạch Bộ Y tế.",
        ["Phạm Đình Khuê | Vụ trưởng | Vụ Kế hoạch Bộ Y tế | former"],
    ),
]

SEATS_BESIDE = [
    (
        "Hội nghị bầu bà Vũ Thị Thảo Vi, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng là Phó Chủ tịch không chuyên trách "
        "Ủy ban Trung ương MTTQ Việt Nam.",
        [
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Phó Chủ tịch không chuyên trách | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | elected",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Phó BT Đảng uỷ - Chủ tịch UBND xã Gia Hiệp.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Đảng ủy xã Gia Hiệp | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê là đại biểu HĐND tỉnh Lâm Đồng nhiệm kỳ 2016-2021; 2021-2026.",
        ["Phạm Đình Khuê | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | holds"],
    ),
]

STEPS = [
    # The last steps of a life go together: who leads the committee may lead the authority beside it.
    (
        "Hôm nay trời mưa.\nÔng Phạm Đình Khuê sinh năm 1970, quê huyện Di Linh.\nNgày 26/10/2019, ông được bầu giữ chức Trưởng phòng Nội vụ "
        "huyện Di Linh.\nNgày 26/10/2022, ông được Huyện ủy bầu giữ chức Phó Bí thư Huyện ủy Di Linh.\nNgày 31/10/2022, "
        "HĐND huyện bầu ông giữ chức Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | former",
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | elected",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
        ],
    ),
    (
        "Hôm nay trời mưa.\n1. Phạm Đình Khuê sinh năm 1906 tại Di Linh. Bí thư Huyện ủy Di Linh từ tháng 11/1945 đến tháng "
        "4/1946. Mất năm 1959.\n2. Đặng Bá Thụ sinh năm 1913 ở Di Linh. Bí thư Huyện ủy Di Linh từ tháng 5/1946 đến 1950.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
    # What was given long ago is given up since.
    (
        "Đại hội huyện Di Linh ngày 5/6/1991 bầu ông Phạm Đình Khuê làm Bí thư Huyện ủy Di Linh.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former"],
    ),
]

REPLACED = [
    # "Ông" is whom the text tells of, not whom he replaces.
    (
        "Ông Phạm Đình Khuê, Phó Bí thư Huyện ủy Di Linh, giữ chức Chủ tịch UBND huyện Di Linh. Ông kế nhiệm Đại tá Đặng Bá "
        "Thụ. Ông từng giữ chức Trưởng phòng Nội vụ huyện Di Linh.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | appointed",
            "Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | former",
        ],
    ),
    # What stands in brackets after a name is his.
    (
        "Ông Phạm Đình Khuê, Phó Bí thư Huyện ủy Di Linh, thay ông Đặng Bá Thụ (đã được phân công làm Giám đốc Sở Y tế tỉnh "
        "Lâm Đồng) giữ chức Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | appointed",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
        ],
    ),
]

PUT_FORWARD = [
    (
        "Ông Phạm Đình Khuê, Phó Bí thư Huyện ủy Di Linh, được trình để phê chuẩn bổ nhiệm làm Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | nominated",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được đề nghị bổ nhiệm làm Trưởng phòng Nội vụ huyện Di Linh.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | nominated"],
    ),
    (
        "Theo đề nghị của Sở Nội vụ, ông Phạm Đình Khuê được bổ nhiệm làm Trưởng phòng Nội vụ huyện Di Linh.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | appointed"],
    ),
    (
        "Huyện đoàn giới thiệu để bầu chức vụ Phó Bí thư Huyện đoàn Di Linh đối với chị Vũ Thị Thảo Vi. Kết quả, chị Vũ Thị "
        "Thảo Vi trúng cử với số phiếu tuyệt đối.",
        ["Vũ Thị Thảo Vi | Phó Bí thư | Huyện đoàn Di Linh | elected"],
    ),
    (
        "Huyện đoàn giới thiệu để bầu chức vụ Phó Bí thư Huyện đoàn Di Linh đối với chị Vũ Thị Thảo Vi. Chị Vi không trúng "
        "cử.",
        ["Vũ Thị Thảo Vi | Phó Bí thư | Huyện đoàn Di Linh | nominated"],
    ),
    (
        "Ngoài ông Phạm Đình Khuê, Bí thư Huyện ủy Di Linh, 12 nhân sự khác được trình để phê chuẩn giữ chức Trưởng phòng "
        "Nội vụ huyện Di Linh.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds"],
    ),
]

IN_A_ROW = [
    # A list of names ends where somebody with a post acts.
    (
        "Sau khi HĐND miễn nhiệm Phó Chủ tịch UBND huyện Di Linh đối với các ông Phạm Đình Khuê và Đặng Bá Thụ, Chủ tịch "
        "UBND tỉnh Lâm Đồng Vũ Đình Lai trình hai người khác.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Vũ Đình Lai | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    # Each has his role behind him, also one with a rank.
    (
        "Đồng chí Phạm Đình Khuê, Phó Chủ tịch UBND huyện Di Linh, đồng chí Đặng Bá Thụ, Trưởng phòng Nội vụ huyện Di Linh, "
        "Thượng tá Vũ Đình Lai, Trưởng Công an huyện Di Linh cùng dự.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Trưởng phòng | Phòng Nội vụ huyện Di Linh | holds",
            "Vũ Đình Lai | Trưởng Công an | Công an huyện Di Linh | holds",
        ],
    ),
    (
        "3 tân Phó Chủ tịch UBND huyện Di Linh là ông Phạm Đình Khuê (Bí thư Đảng ủy xã Gia Hiệp), ông Đặng Bá Thụ (Chánh "
        "Văn phòng UBND huyện Di Linh) và ông Vũ Đình Lai (Bí thư Đảng ủy xã Tam Bố).",
        [
            *(
                f"{name} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"
                for name in ("Phạm Đình Khuê", "Đặng Bá Thụ", "Vũ Đình Lai")
            ),
            "Phạm Đình Khuê | Bí thư | Đảng ủy xã Gia Hiệp | holds",
            "Đặng Bá Thụ | Chánh Văn phòng | Văn phòng Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Đình Lai | Bí thư | Đảng ủy xã Tam Bố | holds",
        ],
    ),
    # What is not known in brackets breaks no list.
    (
        "Hội nghị bầu bổ sung Ủy viên Ban Chấp hành Huyện đoàn Di Linh gồm: Phạm Đình Khuê (Bí thư Đoàn trường Cao đẳng Du "
        "lịch Thương mại Lâm Đồng); Đặng Bá Thụ (Bí thư Đoàn xã Gia Hiệp).",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Huyện đoàn Di Linh | elected",
            "Đặng Bá Thụ | Ủy viên Ban Chấp hành | Huyện đoàn Di Linh | elected",
            "Đặng Bá Thụ | Bí thư | Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Gia Hiệp | holds",
        ],
    ),
    # In a list each line is of its own unit.
    (
        "Tỉnh ủy Lâm Đồng quyết định cảnh cáo các đồng chí:\n- Phạm Đình Khuê, Bí thư Đảng ủy, Giám đốc Sở Y tế;\n- Đặng Bá "
        "Thụ, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Di Linh;\n- Vũ Đình Lai, Phó Giám đốc Sở Nội vụ;\n- Lê Bá Mẫn, Phó "
        "Bí thư Thành ủy, Chủ tịch HĐND thành phố Đà Lạt;\n- Châu Văn Mộc, Phó Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Đảng ủy Sở Y tế tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Đình Lai | Phó Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | holds",
            "Lê Bá Mẫn | Phó Bí thư | Thành ủy Đà Lạt | holds",
            "Lê Bá Mẫn | Chủ tịch | Hội đồng nhân dân thành phố Đà Lạt | holds",
            "Châu Văn Mộc | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
]

AS_SUCH = [
    (
        "Sau khi xem xét đề nghị của Ủy ban Kiểm tra, Ban Bí thư nhận thấy ông Phạm Đình Khuê với cương vị là Bí thư Huyện "
        "ủy Di Linh phải chịu trách nhiệm.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Nhân lễ trao quyết định nghỉ hưu đồng chí Phạm Đình Khuê, Trưởng phòng Nội vụ huyện Di Linh.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | leaves"],
    ),
    (
        "Ông Phạm Đình Khuê là Ủy viên Trung ương Đảng hai khóa 12, 13; Đại biểu Quốc hội khóa 14.",
        [
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Phạm Đình Khuê | Đại biểu | Quốc hội | holds",
        ],
    ),
]

OVER_TIME = [
    (
        "Danh sách Bí thư Huyện ủy Di Linh qua các thời kỳ\n1. Phạm Đình Khuê (1976 - 1985)\n2. Đặng Bá Thụ: từ tháng "
        "3/1985 đến 1990\n3. Vũ Đình Lai (2020 - nay)\nTheo báo",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former",
            "Vũ Đình Lai | Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Gặp mặt các Bí thư Huyện ủy Di Linh qua các thời kỳ tại hội trường lớn. Phạm Đình Khuê nói thay mọi người.",
        [],
    ),
]

LEFT_IN_OFFICE = [
    (
        "Với việc bà Vũ Thị Thảo Vi nghỉ hưu, Bộ Y tế còn có 2 thứ trưởng gồm: Phạm Đình Khuê, Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Thứ trưởng | Bộ Y tế | holds",
            "Đặng Bá Thụ | Thứ trưởng | Bộ Y tế | holds",
        ],
    ),
    (
        "Bộ Y tế còn có 2 thứ trưởng gồm: Phạm Đình Khuê, Đặng Bá Thụ. Bộ Tài chính còn 1 thứ trưởng là ông Vũ Đình Lai.",
        [
            "Phạm Đình Khuê | Thứ trưởng | Bộ Y tế | holds",
            "Đặng Bá Thụ | Thứ trưởng | Bộ Y tế | holds",
            "Vũ Đình Lai | Thứ trưởng | Bộ Tài chính | holds",
        ],
    ),
    (
        "Bộ Y tế có 2 thứ trưởng giúp việc cho Bộ trưởng Lê Bá Mẫn, gồm các ông: Phạm Đình Khuê và Đặng Bá Thụ.",
        [
            "Lê Bá Mẫn | Bộ trưởng | Bộ Y tế | holds",
            "Phạm Đình Khuê | Thứ trưởng | Bộ Y tế | holds",
            "Đặng Bá Thụ | Thứ trưởng | Bộ Y tế | holds",
        ],
    ),
    (
        "Bộ Y tế còn thiếu 2 thứ trưởng. Bộ Tài chính giới thiệu với Bộ trưởng Bộ Y tế Lê Bá Mẫn các chuyên gia, gồm: "
        "Phạm Đình Khuê và Đặng Bá Thụ.",
        ["Lê Bá Mẫn | Bộ trưởng | Bộ Y tế | holds"],
    ),
]

ASSISTANTS = [
    ("Thủ tướng vừa bổ nhiệm ông Phạm Đình Khuê làm trợ lý Thủ tướng.", []),
    ("Ông Phạm Đình Khuê được bổ nhiệm làm Thư ký Bí thư Tỉnh ủy Lâm Đồng.", []),
    (
        "Ông Phạm Đình Khuê, trợ lý Bí thư Thành ủy Đà Lạt, được bầu làm Bí thư Tỉnh ủy Lâm Đồng.",
        ["Phạm Đình Khuê | Bí thư | Tỉnh ủy Lâm Đồng | elected"],
    ),
]

THIS_POST = [
    (
        "Ông Phạm Đình Khuê, nguyên Bí thư Tỉnh ủy Lâm Đồng, giữ chức Chánh án TAND tối cao. Thay thế vị trí này là ông "
        "Đặng Bá Thụ, Chủ tịch UBND tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Lâm Đồng | former",
            "Phạm Đình Khuê | Chánh án | Tòa án nhân dân tối cao | appointed",
            "Đặng Bá Thụ | Bí thư | Tỉnh ủy Lâm Đồng | appointed",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "HĐND huyện Di Linh miễn nhiệm chức Chủ tịch UBND huyện Di Linh đối với ông Phạm Đình Khuê. Người thay thế vị trí "
        "này là ông Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | appointed",
        ],
    ),
    (
        "Chủ tịch UBND huyện Di Linh Phạm Đình Khuê họp với Bí thư Huyện ủy Di Linh Lê Bá Mẫn. Người ở vị trí này là ông "
        "Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Lê Bá Mẫn | Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
]

IN_BRACKETS = [
    (
        "Ông Phạm Đình Khuê là Ủy viên Trung ương Đảng: Khóa XI (dự khuyết), XII, XIII; Đại biểu Quốc hội khóa XIII, XIV.",
        [
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Phạm Đình Khuê | Đại biểu | Quốc hội | holds",
        ],
    ),
]

FOR_THE_REASON = [
    (
        "Thủ tướng phê chuẩn việc miễn nhiệm chức danh Ủy viên UBND tỉnh Lâm Đồng nhiệm kỳ 2011 - 2016 để nhận nhiệm vụ "
        "mới đối với ông Phạm Đình Khuê, nguyên Giám đốc Sở Y tế tỉnh Lâm Đồng và ông Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng | leaves",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng | leaves",
        ],
    ),
    (
        "Thủ tướng phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Lâm Đồng đối với ông Vũ Đình Lai; phê chuẩn kết quả "
        "bầu chức vụ Phó Chủ tịch UBND tỉnh Lâm Đồng nhiệm kỳ đối với ông Phạm Đình Khuê và ông Đặng Bá Thụ.",
        [
            "Vũ Đình Lai | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
        ],
    ),
    (
        "HĐND huyện Di Linh miễn nhiệm chức vụ Phó Chủ tịch UBND huyện Di Linh đối với ông Phạm Đình Khuê để nghỉ hưu và "
        "ông Đặng Bá Thụ để nhận nhiệm vụ mới.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
        ],
    ),
    (
        "HĐND huyện Di Linh miễn nhiệm chức vụ Chủ tịch UBND huyện Di Linh đối với ông Phạm Đình Khuê để bầu ông Đặng Bá "
        "Thụ.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves"],
    ),
    (
        "HĐND huyện Di Linh đã thông qua quy trình, thủ tục miễn nhiệm chức vụ Chủ tịch UBND huyện Di Linh đối với ông Phạm "
        "Đình Khuê; cho thôi làm nhiệm vụ Ủy viên UBND huyện Di Linh đối với ông Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân huyện Di Linh | leaves",
        ],
    ),
]

RANKS_APART = [
    (
        "Thủ tướng phê chuẩn kết quả bầu chức danh Ủy viên UBND tỉnh Lâm Đồng đối với ông Phạm Đình Khuê, Đại tá, Chỉ huy "
        "trưởng Bộ Chỉ huy Quân sự tỉnh Lâm Đồng; ông Đặng Bá Thụ, Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
            "Phạm Đình Khuê | Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Dự họp có ông Phạm Đình Khuê, Đại tá Đặng Bá Thụ, Giám đốc Công an tỉnh Lâm Đồng.",
        ["Đặng Bá Thụ | Giám đốc | Công an tỉnh Lâm Đồng | holds"],
    ),
]

SHORT_TITLES = [
    (
        "Đến dự có ông Phạm Đình Khuê, PCT.HĐND thị xã Phú Mỹ; ông Đặng Bá Thụ - PCT UBND thị xã Phú Mỹ.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Hội đồng nhân dân thị xã Phú Mỹ | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân thị xã Phú Mỹ | holds",
        ],
    ),
]

GROUPS_AFTER = [
    (
        "Tổ trưởng là bà Phạm Thị Khuê, Chủ tịch HĐND phường Tân Phú và các đại biểu Đặng Bá Thụ, Vũ Đình Lai.",
        ["Phạm Thị Khuê | Chủ tịch | Hội đồng nhân dân phường Tân Phú | holds"],
    ),
    (
        "Dự họp có Chủ tịch UBND huyện Di Linh Phạm Đình Khuê và các Phó Chủ tịch: Đặng Bá Thụ, Vũ Đình Lai.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Đình Lai | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
]

GOES_ON_ABOUT = [
    (
        "Phó Chủ tịch UBND tỉnh Lâm Đồng Phạm Đình Khuê nhận nhiệm vụ mới. Bà Vũ Thị Thảo Vi, Bí thư Huyện ủy Di Linh, "
        "dự. Ông Khuê, 56 tuổi, quê Đà Nẵng, giữ vị trí Phó Chủ tịch UBND tỉnh Lâm Đồng từ tháng 3/2020 đến nay. Ông từng "
        "làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        ],
    ),
]

IN_OFFICE_THEN = [
    (
        "Công an khởi tố ông Phạm Đình Khuê, nguyên Chủ tịch UBND huyện Di Linh. Cơ quan điều tra xác định năm 2016, trên "
        "cương vị Chủ tịch UBND huyện Di Linh, ông Khuê đã giao đất trái thẩm quyền.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Phát biểu năm 2023, trên cương vị Chủ tịch UBND huyện Di Linh, ông Phạm Đình Khuê cảm ơn bà con.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
]

CANDIDATES_OF_A_CONSTITUENCY = [
    (
        "Những người ứng cử ĐBQH tại đơn vị bầu cử số 4 gồm: ông Phạm Đình Khuê, Giám đốc Sở Y tế tỉnh Lâm Đồng; bà Vũ Thị "
        "Thảo Vi, giáo viên.",
        [
            "Phạm Đình Khuê | Đại biểu | Quốc hội | nominated",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Đại biểu | Quốc hội | nominated",
        ],
    ),
]

VENUES = [
    (
        "Ông Phạm Đình Khuê, Bí thư Tỉnh ủy, dẫn đầu đoàn đại biểu tỉnh Đồng Nai đến viếng tại Hội trường Thống Nhất (Thành "
        "phố Hồ Chí Minh). Cùng đi có Chủ tịch HĐND Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Đồng Nai | holds",
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân tỉnh Đồng Nai | holds",
        ],
    ),
]

ELSEWHERE = [
    (
        "Chủ tịch UBND tỉnh Lâm Đồng công bố quyết định tiếp nhận ông Phạm Đình Khuê, nguyên Phó Chủ tịch UBND quận Tân "
        "Bình (TP.HCM), đến công tác tại Sở Xây dựng, bổ nhiệm giữ chức Phó Giám đốc Sở Xây dựng.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân quận Tân Bình | former",
            "Phạm Đình Khuê | Phó Giám đốc | Sở Xây dựng tỉnh Lâm Đồng | appointed",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *OBITUARIES,
        *OBITUARIES_OF_THE_STATE,
        *TERMS,
        *PUNISHED,
        *WHO_IT_IS,
        *SHORT_BODIES,
        *ACCUSED,
        *WHO_GETS,
        *LEAVING,
        *NOT_THEIRS,
        *SEATS_BESIDE,
        *STEPS,
        *REPLACED,
        *PUT_FORWARD,
        *IN_A_ROW,
        *AS_SUCH,
        *OVER_TIME,
        *LEFT_IN_OFFICE,
        *ASSISTANTS,
        *THIS_POST,
        *IN_BRACKETS,
        *FOR_THE_REASON,
        *RANKS_APART,
        *SHORT_TITLES,
        *VENUES,
        *GROUPS_AFTER,
        *GOES_ON_ABOUT,
        *IN_OFFICE_THEN,
        *CANDIDATES_OF_A_CONSTITUENCY,
        *ELSEWHERE,
    ],
)
def test_a_text_of_the_press_gives_its_tenures_and_no_other(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)
