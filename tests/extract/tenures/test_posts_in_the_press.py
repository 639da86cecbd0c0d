"""Posts as newspapers tell them: obituaries, terms in a row, lists under a punishment, who it was before."""

import pytest

OLD = "2023-05-10"

OBITUARIES = [
    (
        "TIN BUỒN\n\nHuyện ủy, HĐND, UBND huyện Di Linh và gia đình vô cùng thương tiếc báo tin:\n\nĐồng chí "
        "Phạm Đình Khuê (tên thường gọi Năm Khuê), sinh ngày 2/4/1945; quê quán: xã Gia Hiệp, huyện Di Linh, "
        "tỉnh Lâm Đồng; vào Đảng ngày 5/6/1968; Ủy viên Ban Chấp hành Đảng bộ tỉnh Lâm Đồng các khóa VI, VII; "
        "nguyên Bí thư Huyện ủy Di Linh; nguyên Giám đốc Sở Y tế tỉnh Lâm Đồng. Đồng chí đã từ trần lúc rạng "
        "sáng ngày 7/5/2023.",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | former",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        ],
    ),
    (
        "Vô cùng thương tiếc báo tin: Đồng chí Phạm Đình Khuê, sinh ngày 2/4/1945, tại xã Gia Hiệp, huyện Di "
        "Linh. Thường trú tại số 6, phường 2, thành phố Đà Lạt; nguyên Phó Chủ tịch Hội đồng nhân dân tỉnh Lâm "
        "Đồng, nguyên Bí thư Thành ủy Đà Lạt. Đồng chí mất ngày 7/5/2023.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng | former",
            "Phạm Đình Khuê | Bí thư | Thành ủy Đà Lạt | former",
        ],
    ),
    # Another apposition before the birth, and "cũng nguyên" behind a pronoun.
    (
        "Vô cùng thương tiếc báo tin: Đồng chí Phạm Đình Khuê, đảng viên Đảng Cộng sản Việt Nam, sinh ngày 2/4/1945; "
        "quê quán: xã Gia Hiệp; nguyên Bí thư Huyện ủy Di Linh. Đồng thời, ông cũng nguyên Giám đốc Sở Y tế tỉnh Lâm "
        "Đồng. Đồng chí mất ngày 7/5/2023.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
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
    # a notice that only names him, and below the day of his birth
    (
        "Đồng chí PHẠM ĐÌNH KHUÊ (BA KHUÊ)\nSinh ngày 4-2-1947, tại xã Gia Hiệp, huyện Di Linh, tỉnh Lâm Đồng. Nguyên Phó Trưởng "
        "ban Dân vận Trung ương, nguyên Bí thư Huyện ủy Di Linh. Đã từ trần ngày 3-5-2023.",
        [
            "Phạm Đình Khuê | Phó Trưởng ban | Ban Dân vận Trung ương | former",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
    (
        "TIN BUỒN\nBan Chấp hành Trung ương Đảng, Quốc hội, Chủ tịch nước, Chính phủ và gia đình vô cùng "
        "thương tiếc báo tin:\nĐồng chí PHẠM ĐÌNH KHUÊ\n(tên thường gọi Năm Khuê)\nSinh ngày 3-9-1938; quê "
        "quán: xã Gia Hiệp, tỉnh Lâm Đồng; vào Đảng ngày 6-1-1959; Ủy viên Ban Chấp hành Trung ương Đảng các "
        "khóa V, VI; Bí thư Trung ương Đảng khóa VIII; Ủy viên Bộ Chính trị khóa IX; đại biểu Quốc hội các "
        "khóa VII, X; nguyên Trưởng ban Dân vận Trung ương, nguyên Phó Thủ tướng Chính phủ.\nVì tuổi cao, đồng "
        "chí đã từ trần ngày 4-5-2023.",
        [
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | former",
            "Phạm Đình Khuê | Bí thư | Ban Bí thư | former",
            "Phạm Đình Khuê | Ủy viên | Bộ Chính trị | former",
            "Phạm Đình Khuê | Đại biểu | Quốc hội | former",
            "Phạm Đình Khuê | Trưởng ban | Ban Dân vận Trung ương | former",
            "Phạm Đình Khuê | Phó Thủ tướng | Chính phủ | former",
        ],
    ),
]

TERMS = [
    (
        "HĐND huyện Di Linh miễn nhiệm Phó Chủ tịch HĐND huyện nhiệm kỳ 2021 2026 đối với ông Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | leaves"],
    ),
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
        "Xóa tư cách chức vụ Phó Chủ tịch HĐND huyện Di Linh nhiệm kỳ 2004 – 2011 và nhiệm kỳ 2011 – 2016 của "
        "ông Phạm Đình Khuê.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | former"],
    ),
]

PUNISHED = [
    (
        "Ban Bí thư cách chức tất cả các chức vụ trong Đảng đối với ông Phạm Đình Khuê, Ủy viên Trung ương Đảng, nguyên Bí "
        "thư Tỉnh ủy Lâm Đồng.",
        [
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | disciplined-removed",
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Lâm Đồng | former",
        ],
    ),
    (
        "Huyện ủy Di Linh đã kỷ luật, cách hết các chức vụ trong Đảng đối với các ông: Phạm Đình Khuê, Phó Bí "
        "thư Đảng ủy xã Gia Hiệp, Chủ tịch UBND xã Gia Hiệp; Đặng Bá Thụ, Bí thư Đảng ủy xã Tam Bố.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Đảng ủy xã Gia Hiệp | disciplined-removed",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds",
            "Đặng Bá Thụ | Bí thư | Đảng ủy xã Tam Bố | disciplined-removed",
        ],
    ),
    (
        "Huyện ủy Di Linh cách chức vụ trong Đảng đối với các ông: Phạm Đình Khuê, Phó Bí thư Đảng ủy xã Gia "
        "Hiệp; cảnh cáo đối với ông Đặng Bá Thụ, Bí thư Đảng ủy xã Tam Bố.",
        [
            "Phạm Đình Khuê | Phó Bí thư | Đảng ủy xã Gia Hiệp | disciplined-removed",
            "Đặng Bá Thụ | Bí thư | Đảng ủy xã Tam Bố | holds",
        ],
    ),
    (
        "Đề nghị cách chức vụ trong Đảng đối với các ông: Phạm Đình Khuê, Phó Bí thư Đảng ủy xã Gia Hiệp; Đặng "
        "Bá Thụ, Bí thư Đảng ủy xã Tam Bố.",
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
        "Trong ba người có ông Phạm Đình Khuê – Bí thư Huyện ủy Di Linh là Ủy viên dự khuyết Trung ương Đảng.",
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
        "Ủy ban Kiểm tra Trung ương khép lại kỳ 17 do Chủ nhiệm UBKT Phạm Đình Khuê điều khiển, đã nhắc nhở "
        "Ban Thường vụ Tỉnh ủy Lâm Đồng.",
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
        "Sau hai tuần xem xét, UBND huyện Di Linh cách chức Chỉ huy trưởng quân sự xã Tam Bố đối với ông Đặng "
        "Bá Thụ.",
        ["Đặng Bá Thụ | Chỉ huy trưởng | Ban Chỉ huy Quân sự xã Tam Bố | disciplined-removed"],
    ),
    (
        "Ông Phạm Đình Khuê, Trưởng phòng Giáo dục dân tộc và Giáo dục thường xuyên (Sở GD-ĐT Lâm Đồng), được "
        "bổ nhiệm làm Phó Giám đốc Sở GD-ĐT tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng Giáo dục dân tộc và Giáo dục thường xuyên Sở Giáo dục và Đào tạo tỉnh "
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
        "Mới đây, Thủ tướng phê chuẩn bổ sung 2 Ủy viên UBND tỉnh Bến Tre là bà Vũ Thị Thảo Vi, Giám đốc Sở Tư "
        "pháp tỉnh và ông Đặng Bá Thụ, Giám đốc Sở Y tế tỉnh.",
        [
            "Vũ Thị Thảo Vi | Ủy viên | Ủy ban nhân dân tỉnh Bến Tre | appointed",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tư pháp tỉnh Bến Tre | holds",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân tỉnh Bến Tre | appointed",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Bến Tre | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Phó Chủ tịch UBND huyện Di Linh được Chủ tịch UBND tỉnh Lâm Đồng Đặng Bá Thụ "
        "quyết định phân công giữ chức quyền Trưởng phòng Nội vụ huyện Di Linh.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | acting",
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
        "Phiên bầu đã xong. Ông Phạm Đình Khuê sinh năm 1966, Đặng Bá Thụ sinh năm 1971 được bầu giữ chức Phó "
        "Bí thư Huyện ủy Di Linh.",
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
        "Các Giám đốc Sở nghỉ công tác từ giữa tháng gồm: bà Vũ Thị Thảo Vi - Giám đốc Sở Tư pháp tỉnh Lâm "
        "Đồng; ông Đặng Bá Thụ - Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | leaves",
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
        "Sở Tư pháp tỉnh Lâm Đồng có hai Phó Giám đốc nghỉ hưu trước tuổi là ông Phạm Đình Khuê (SN 1970) và "
        "ông Đặng Bá Thụ (SN 1969).",
        [
            "Phạm Đình Khuê | Phó Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | leaves",
            "Đặng Bá Thụ | Phó Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | leaves",
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
        "Các đại biểu HĐND tỉnh Lâm Đồng biểu quyết đồng ý thêm 2 nhân sự gồm: bà Vũ Thị Thảo Vi - Giám đốc Sở "
        "Tư pháp và ông Đặng Bá Thụ - Giám đốc Sở Y tế.",
        [
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
    # The presidium of a body has a name with the word for its head.
    (
        "Thay mặt Đoàn Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Bến Tre, Phó Chủ tịch Phạm Đình Khuê kêu gọi ủng hộ.",
        ["Phạm Đình Khuê | Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bến Tre | holds"],
    ),
    # What is not done.
    (
        "Ít ai hiểu việc không bổ nhiệm lại ông Đặng Bá Thụ làm Giám đốc Sở Tư pháp tỉnh Lâm Đồng.",
        [],
    ),
    (
        "Dân hỏi sao chưa điều động, bổ nhiệm ông Đặng Bá Thụ làm Giám đốc Sở Tư pháp tỉnh Lâm Đồng từ ngày 4/9.",
        [],
    ),
    # A post whose body is unknown does not take that of the next step.
    (
        "Ông Phạm Đình Khuê sinh năm 1972. Năm 2009, ông làm Vụ trưởng Vụ quản lý rừng; tháng 7/2013, ông sang "
        "làm Vụ trưởng Vụ Pháp chế Bộ Y tế.",
        ["Phạm Đình Khuê | Vụ trưởng | Vụ Pháp chế Bộ Y tế | former"],
    ),
]

SEATS_BESIDE = [
    (
        "Các vị ủy viên bầu ông Đặng Bá Thụ, Chủ tịch Hội Nông dân tỉnh Lâm Đồng là Phó Chủ tịch không chuyên "
        "trách Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng.",
        [
            "Đặng Bá Thụ | Chủ tịch | Hội Nông dân tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Chủ tịch không chuyên trách | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng | elected",
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
        "Hôm nay trời mưa.\nÔng Phạm Đình Khuê sinh năm 1970, quê huyện Di Linh.\nNgày 12/3/2018, ông được bầu "
        "giữ chức Trưởng phòng Nội vụ huyện Di Linh.\nNgày 7/9/2022, ông được Huyện ủy bầu giữ chức Phó Bí thư "
        "Huyện ủy Di Linh.\nNgày 15/9/2022, HĐND huyện bầu ông giữ chức Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | former",
            "Phạm Đình Khuê | Phó Bí thư | Huyện ủy Di Linh | elected",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
        ],
    ),
    (
        "Hôm nay trời mưa.\n1. Phạm Đình Khuê sinh năm 1911 tại Di Linh. Bí thư Huyện ủy Di Linh từ tháng "
        "2/1947 đến tháng 9/1948. Mất năm 1971.\n2. Đặng Bá Thụ sinh năm 1917 ở Di Linh. Bí thư Huyện ủy Di "
        "Linh từ tháng 10/1948 đến 1952.",
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
        "Hội nghị bầu bổ sung Ủy viên Ban Chấp hành Huyện đoàn Di Linh gồm: Phạm Đình Khuê (Bí thư Đoàn trường "
        "Trung cấp Kỹ nghệ Nam Ban); Đặng Bá Thụ (Bí thư Đoàn xã Gia Hiệp).",
        [
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Huyện đoàn Di Linh | elected",
            "Đặng Bá Thụ | Ủy viên Ban Chấp hành | Huyện đoàn Di Linh | elected",
            "Đặng Bá Thụ | Bí thư | Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Gia Hiệp | holds",
        ],
    ),
    # In a list each line is of its own unit.
    (
        "Tỉnh ủy Lâm Đồng khiển trách các đồng chí:\n- Phạm Đình Khuê, Bí thư Đảng ủy, Giám đốc Sở Tư pháp;\n- "
        "Đặng Bá Thụ, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện Di Linh;\n- Vũ Đình Lai, Phó Giám đốc Sở Công "
        "Thương;\n- Lê Bá Mẫn, Phó Bí thư Thành ủy, Chủ tịch HĐND thành phố Bảo Lộc;\n- Châu Văn Mộc, Phó Chủ "
        "tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Đảng ủy Sở Tư pháp tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Đình Lai | Phó Giám đốc | Sở Công Thương tỉnh Lâm Đồng | holds",
            "Lê Bá Mẫn | Phó Bí thư | Thành ủy Bảo Lộc | holds",
            "Lê Bá Mẫn | Chủ tịch | Hội đồng nhân dân thành phố Bảo Lộc | holds",
            "Châu Văn Mộc | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
]

AS_SUCH = [
    (
        "Đọc kỹ đề nghị của Ủy ban Kiểm tra, Ban Bí thư nhận thấy ông Phạm Đình Khuê với cương vị là Bí thư "
        "Huyện ủy Di Linh đã chậm sửa sai.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Chiều qua, huyện làm lễ trao quyết định nghỉ hưu đồng chí Phạm Đình Khuê, Trưởng phòng Nội vụ huyện "
        "Di Linh.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Nội vụ huyện Di Linh | leaves"],
    ),
    (
        "Ông Phạm Đình Khuê là Ủy viên Trung ương Đảng hai khóa 10, 11; Đại biểu Quốc hội khóa 13.",
        [
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Phạm Đình Khuê | Đại biểu | Quốc hội | holds",
        ],
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
        "Ông Phạm Đình Khuê là Ủy viên Trung ương Đảng: Khóa IX (dự khuyết), X, XI; Đại biểu Quốc hội khóa XI, "
        "XII.",
        [
            "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Phạm Đình Khuê | Đại biểu | Quốc hội | holds",
        ],
    ),
]

FOR_THE_REASON = [
    (
        "Thủ tướng phê chuẩn việc miễn nhiệm chức danh Ủy viên UBND tỉnh Bến Tre nhiệm kỳ 2016 - 2021 để nhận "
        "nhiệm vụ mới đối với bà Vũ Thị Thảo Vi, nguyên Giám đốc Sở Tư pháp tỉnh Bến Tre và ông Đặng Bá Thụ.",
        [
            "Vũ Thị Thảo Vi | Ủy viên | Ủy ban nhân dân tỉnh Bến Tre | leaves",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tư pháp tỉnh Bến Tre | former",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân tỉnh Bến Tre | leaves",
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
        "HĐND huyện Di Linh đã làm xong quy trình, thủ tục miễn nhiệm chức vụ Chủ tịch UBND huyện Di Linh đối "
        "với ông Phạm Đình Khuê; cho thôi làm nhiệm vụ Ủy viên UBND huyện Di Linh đối với ông Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân huyện Di Linh | leaves",
        ],
    ),
]

RANKS_APART = [
    (
        "Thủ tướng phê chuẩn kết quả bầu chức danh Ủy viên UBND tỉnh Bến Tre đối với ông Phạm Đình Khuê, Đại "
        "tá, Giám đốc Công an tỉnh Bến Tre; bà Vũ Thị Thảo Vi, Giám đốc Sở Tư pháp tỉnh Bến Tre.",
        [
            "Phạm Đình Khuê | Ủy viên | Ủy ban nhân dân tỉnh Bến Tre | elected",
            "Phạm Đình Khuê | Giám đốc | Công an tỉnh Bến Tre | holds",
            "Vũ Thị Thảo Vi | Ủy viên | Ủy ban nhân dân tỉnh Bến Tre | elected",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Tư pháp tỉnh Bến Tre | holds",
        ],
    ),
    (
        "Dự họp có ông Phạm Đình Khuê, Đại tá Đặng Bá Thụ, Giám đốc Công an tỉnh Lâm Đồng.",
        ["Đặng Bá Thụ | Giám đốc | Công an tỉnh Lâm Đồng | holds"],
    ),
]

SHORT_TITLES = [
    (
        "Đến dự có ông Phạm Đình Khuê, PCT.HĐND thị xã La Gi; ông Đặng Bá Thụ - PCT UBND thị xã La Gi.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Hội đồng nhân dân thị xã La Gi | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân thị xã La Gi | holds",
        ],
    ),
]

GROUPS_AFTER = [
    (
        "Tổ trưởng là bà Phạm Thị Khuê, Chủ tịch HĐND phường Lộc Phát và các đại biểu Đặng Bá Thụ, Vũ Đình Lai.",
        ["Phạm Thị Khuê | Chủ tịch | Hội đồng nhân dân phường Lộc Phát | holds"],
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
        "Phó Chủ tịch UBND tỉnh Lâm Đồng Phạm Đình Khuê vừa chuyển việc. Bà Vũ Thị Thảo Vi, Bí thư Huyện ủy Di "
        "Linh, dự. Ông Khuê, 49 tuổi, quê Quảng Ngãi, giữ vị trí Phó Chủ tịch UBND tỉnh Lâm Đồng từ tháng "
        "8/2019 đến nay. Ông từng làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        ],
    ),
]

IN_OFFICE_THEN = [
    (
        "Tòa xử ông Phạm Đình Khuê, nguyên Chủ tịch UBND huyện Di Linh. Cáo trạng nêu năm 2014, trên cương vị "
        "Chủ tịch UBND huyện Di Linh, ông Khuê ký khống hai hợp đồng.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Phát biểu năm 2023, trên cương vị Chủ tịch UBND huyện Di Linh, ông Phạm Đình Khuê cảm ơn bà con.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
]

CANDIDATES_OF_A_CONSTITUENCY = [
    (
        "Những người ứng cử ĐBQH ở đơn vị bầu cử số 2 gồm: ông Phạm Đình Khuê, Giám đốc Sở Y tế tỉnh Lâm Đồng; "
        "bà Vũ Thị Thảo Vi, giáo viên.",
        [
            "Phạm Đình Khuê | Đại biểu | Quốc hội | nominated",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Vũ Thị Thảo Vi | Đại biểu | Quốc hội | nominated",
        ],
    ),
]

VENUES = [
    (
        "Ông Phạm Đình Khuê, Bí thư Tỉnh ủy, cùng các nghệ nhân tỉnh Bình Phước biểu diễn tại Nhà hát Bến "
        "Thành (Thành phố Hồ Chí Minh). Đi theo có Chủ tịch HĐND Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Bình Phước | holds",
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân tỉnh Bình Phước | holds",
        ],
    ),
]

ELSEWHERE = [
    (
        "Chủ tịch UBND tỉnh Bến Tre ký quyết định tiếp nhận bà Vũ Thị Thảo Vi, nguyên Phó Chủ tịch UBND quận "
        "Gò Vấp (TP.HCM), về làm việc ở Sở Tư pháp, bổ nhiệm giữ chức Phó Giám đốc Sở Tư pháp.",
        [
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân quận Gò Vấp | former",
            "Vũ Thị Thảo Vi | Phó Giám đốc | Sở Tư pháp tỉnh Bến Tre | appointed",
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
