"""Forms of round-ups of personnel: who is dismissed, who a speech is made to, an authority's leaders in one row."""

import pytest

OLD = "2023-05-10"

FORMS = [
    # dismissed from what he is called
    (
        "Họp suốt buổi, Thường trực Huyện ủy Di Linh đồng ý cách chức ông Tạ Khương - Bí thư Đảng ủy, kiêm Chủ "
        "tịch HĐND xã Gung Ré và bà Bùi Thị Hạc - Chủ tịch UBND xã này.",
        {
            "Tạ Khương | Bí thư | Đảng ủy xã Gung Ré | disciplined-removed",
            "Tạ Khương | Chủ tịch | Hội đồng nhân dân xã Gung Ré | disciplined-removed",
            "Bùi Thị Hạc | Chủ tịch | Ủy ban nhân dân xã Gung Ré | disciplined-removed",
        },
    ),
    (
        "UBND tỉnh Lâm Đồng quyết định cách chức ông Tạ Khương, Tỉnh ủy viên, Giám đốc Sở Y tế.",
        {
            "Tạ Khương | Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | holds",
            "Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | disciplined-removed",
        },
    ),
    (
        "HĐND huyện Di Linh miễn nhiệm ông Tạ Khương, Phó Chủ tịch UBND huyện.",
        {"Tạ Khương | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves"},
    ),
    (
        "Thủ tướng phê chuẩn việc miễn nhiệm chức danh Ủy viên UBND tỉnh Lâm Đồng để nghỉ hưu đối với ông Tạ "
        "Khương, nguyên Giám đốc Sở Y tế tỉnh Lâm Đồng và bà Bùi Thị Hạc, nguyên Giám đốc Sở Tư pháp tỉnh Lâm "
        "Đồng.",
        {
            "Tạ Khương | Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng | leaves",
            "Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
            "Bùi Thị Hạc | Ủy viên | Ủy ban nhân dân tỉnh Lâm Đồng | leaves",
            "Bùi Thị Hạc | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former",
        },
    ),
    # recalled from what a council elected him to, where that is one post
    (
        "HĐND huyện Di Linh nhất trí bãi nhiệm ông Tạ Khương, Phó Bí thư Huyện ủy, Chủ tịch UBND huyện.",
        {
            "Tạ Khương | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Tạ Khương | Chủ tịch | Ủy ban nhân dân huyện Di Linh | disciplined-removed",
        },
    ),
    (
        "HĐND tỉnh Lâm Đồng bãi nhiệm ông Tạ Khương, Giám đốc Sở Y tế.",
        {"Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"},
    ),
    (
        "Cử tri đề nghị bãi nhiệm ông Tạ Khương, Chủ tịch UBND huyện Di Linh.",
        {"Tạ Khương | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"},
    ),
    # ... and not where the post that he loses is named, or another punishment, or none yet
    (
        "HĐND huyện Di Linh miễn nhiệm ông Tạ Khương, Trưởng Công an huyện, khỏi chức danh Ủy viên UBND huyện.",
        {
            "Tạ Khương | Trưởng Công an | Công an huyện Di Linh | holds",
            "Tạ Khương | Ủy viên | Ủy ban nhân dân huyện Di Linh | leaves",
        },
    ),
    (
        "Cử tri đề nghị cách chức ông Tạ Khương, Chủ tịch UBND huyện Di Linh.",
        {"Tạ Khương | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"},
    ),
    (
        "Huyện ủy cách chức ông Tạ Khương, Chủ tịch UBND xã Gung Ré, và cảnh cáo ông Vũ Khắc Mộc, Bí thư Đảng ủy xã Gung Ré.",
        {
            "Tạ Khương | Chủ tịch | Ủy ban nhân dân xã Gung Ré | disciplined-removed",
            "Vũ Khắc Mộc | Bí thư | Đảng ủy xã Gung Ré | holds",
        },
    ),
    (
        "Ông Tạ Khương, Chủ tịch UBND huyện Di Linh, nói về việc cách chức cán bộ xã.",
        {"Tạ Khương | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"},
    ),
    # spoken to is somebody else
    (
        "Phát biểu giao nhiệm vụ cho quyền Chủ tịch UBND tỉnh Cao Bằng, Trưởng Ban Dân vận Trung ương Tạ "
        "Khương nêu ba việc.",
        {"Tạ Khương | Trưởng ban | Ban Dân vận Trung ương | holds"},
    ),
    (
        "Chúc mừng tân Giám đốc Công an tỉnh, Bí thư Tỉnh ủy Lâm Đồng Tạ Khương tin rằng trật tự sẽ được giữ vững.",
        {"Tạ Khương | Bí thư | Tỉnh ủy Lâm Đồng | holds"},
    ),
    (
        "Phát biểu tại lễ công bố, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lâm Đồng Tạ Khương ghi nhận nhiều kết quả.",
        {
            "Tạ Khương | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Tạ Khương | Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng | holds",
        },
    ),
    # an authority and all who lead it
    (
        "Sau khi HĐND tỉnh bầu bổ sung, UBND tỉnh Lâm Đồng hiện có Chủ tịch là ông Tạ Khương và 3 Phó Chủ tịch là ông Vũ Khắc Mộc, Hồ Viết Rạng,"
        " bà Bùi Thị Hạc.",
        {
            "Tạ Khương | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Vũ Khắc Mộc | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Hồ Viết Rạng | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Bùi Thị Hạc | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        },
    ),
    (
        "Như vậy, lãnh đạo UBND tỉnh Lâm Đồng nhiệm kỳ 2021-2026 hiện có Chủ tịch là ông Tạ Khương và 2 Phó Chủ tịch là các"
        " ông: Vũ Khắc Mộc, Hồ Viết Rạng.",
        {
            "Tạ Khương | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Vũ Khắc Mộc | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Hồ Viết Rạng | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        },
    ),
    # where somebody is from does not part him from his post
    (
        "Trước khi được bầu, ông Tạ Khương (SN 1975, quê huyện Đô Lương, Nghệ An) là Giám đốc Sở Y tế tỉnh Lâm Đồng;"
        " bà Bùi Thị Hạc (SN 1974, quê huyện Nghi Lộc, tỉnh Nghệ An) là Giám đốc Sở Tài chính tỉnh Lâm Đồng.",
        {
            "Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
            "Bùi Thị Hạc | Giám đốc | Sở Tài chính tỉnh Lâm Đồng | former",
        },
    ),
    # one committee named twice
    (
        "Ông Tạ Khương được chuẩn y giữ chức Bí thư Đảng ủy Đảng bộ Quân sự tỉnh Lâm Đồng.",
        {"Tạ Khương | Bí thư | Đảng ủy Quân sự tỉnh Lâm Đồng | appointed"},
    ),
    (
        "Ông Tạ Khương, Ủy viên Ban Chấp hành Đảng bộ Tỉnh ủy Lâm Đồng, dự lễ.",
        {"Tạ Khương | Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | holds"},
    ),
    (
        "Ông Tạ Khương, Chỉ huy trưởng BCH quân sự tỉnh Lâm Đồng, và ông Vũ Khắc Mộc, Phó Trưởng ban trực Ban Tuyên giáo"
        " Tỉnh ủy Lâm Đồng, dự lễ.",
        {
            "Tạ Khương | Chỉ huy trưởng | Bộ Chỉ huy Quân sự tỉnh Lâm Đồng | holds",
            "Vũ Khắc Mộc | Phó Trưởng ban Thường trực | Ban Tuyên giáo Tỉnh ủy Lâm Đồng | holds",
        },
    ),
    # who has charge of the office he is in; who only looks after one has not
    (
        "Phân công bà Bùi Thị Hạc, Phó Chánh Văn phòng Huyện ủy Di Linh phụ trách Văn phòng Huyện ủy.",
        {
            "Bùi Thị Hạc | Phó Chánh Văn phòng | Văn phòng Huyện ủy Di Linh | holds",
            "Bùi Thị Hạc | Chánh Văn phòng | Văn phòng Huyện ủy Di Linh | acting",
        },
    ),
    (
        "Phân công ông Tạ Khương, Phó Bí thư Tỉnh ủy Lâm Đồng phụ trách Văn phòng Tỉnh ủy.",
        {"Tạ Khương | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds"},
    ),
    *(
        (text, {f"Tạ Khương | {post} | holds"})
        for text, post in (
            (
                "Ông Tạ Khương, Phó Chủ tịch UBND huyện Di Linh, phụ trách Phòng Nội vụ, đi thi sát hạch.",
                "Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh",
            ),
            (
                "Bí thư Huyện ủy Di Linh Tạ Khương được phân công phụ trách Phòng Nội vụ, Phòng Tư pháp; theo dõi xã Gung Ré.",
                "Bí thư | Huyện ủy Di Linh",
            ),
            (
                "Ông Tạ Khương - Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, phụ trách Phòng Nghiệp vụ dược, bị khởi tố.",
                "Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng",
            ),
            ("Thứ trưởng Bộ Y tế Tạ Khương trực tiếp phụ trách Cục Quản lý dược.", "Thứ trưởng | Bộ Y tế"),
        )
    ),
    (
        "UBND huyện Di Linh có Phó Chủ tịch Tạ Khương phụ trách Phòng Nội vụ, Phó Chủ tịch Vũ Khắc Mộc lo phần còn lại.",
        {"Tạ Khương | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"},
    ),
    ("Phân công ông Tạ Khương phụ trách Sở Y tế, Sở Nội vụ tỉnh Lâm Đồng và lĩnh vực tôn giáo.", set()),
    (
        "Ông Tạ Khương, Thứ trưởng Bộ Y tế, trực tiếp phụ trách Cục Quản lý dược, nguyên Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        {
            "Tạ Khương | Thứ trưởng | Bộ Y tế | holds",
            "Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        },
    ),
    # for a time one who is above an office may be its head, and one beside it
    *(
        (
            f"Giao ông Tạ Khương, {title} {body}, {charge}.",
            {
                f"Tạ Khương | {title} | {body} | holds",
                "Tạ Khương | Trưởng phòng | Phòng Nội vụ huyện Di Linh | acting",
            },
        )
        for title, body, charge in (
            (
                "Phó Chủ tịch",
                "Ủy ban nhân dân huyện Di Linh",
                "phụ trách Phòng Nội vụ huyện Di Linh cho đến khi có người mới",
            ),
            ("Phó Chủ tịch", "Ủy ban nhân dân huyện Di Linh", "kiêm phụ trách Phòng Nội vụ huyện Di Linh"),
            ("Trưởng phòng", "Phòng Tư pháp huyện Di Linh", "phụ trách Phòng Nội vụ huyện Di Linh"),
            ("Phó Trưởng phòng", "Phòng Nội vụ huyện Di Linh", "phụ trách Phòng Nội vụ huyện Di Linh"),
        )
    ),
    (
        "Phó Chủ tịch UBND tỉnh Lâm Đồng Tạ Khương công bố quyết định giao ông Vũ Khắc Mộc phụ trách Sở Y tế.",
        {
            "Tạ Khương | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Vũ Khắc Mộc | Giám đốc | Sở Y tế tỉnh Lâm Đồng | acting",
        },
    ),
    # a rank behind a comma begins with somebody else
    (
        "Dự có ông Tạ Khương - phụ trách Sở Y tế tỉnh Lâm Đồng, Trung tá Vũ Khắc Mộc và lãnh đạo các đơn vị.",
        {"Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | acting"},
    ),
    (
        "Tỉnh bổ nhiệm ông Tạ Khương giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng, Trung tá Vũ Khắc Mộc được khen.",
        {"Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed"},
    ),
    (
        "Ông Tạ Khương tạm thời thay ông Vũ Khắc Mộc phụ trách Thanh tra tỉnh Lâm Đồng.",
        {
            "Tạ Khương | Chánh Thanh tra | Thanh tra tỉnh Lâm Đồng | acting",
            "Vũ Khắc Mộc | Chánh Thanh tra | Thanh tra tỉnh Lâm Đồng | former",
        },
    ),
    # a committee is of the council that elects it
    (
        "HĐND tỉnh Lâm Đồng họp bất thường. Bà Bùi Thị Hạc, Chủ tịch Hội Nông dân huyện Di Linh, được bầu chức danh Phó"
        " Trưởng Ban Pháp chế.",
        {
            "Bùi Thị Hạc | Chủ tịch | Hội Nông dân huyện Di Linh | holds",
            "Bùi Thị Hạc | Phó Trưởng ban | Ban Pháp chế Hội đồng nhân dân tỉnh Lâm Đồng | elected",
        },
    ),
    (
        "Chủ tịch UBND tỉnh Bến Tre trao quyết định bổ nhiệm bà Bùi Thị Hạc, Trưởng Ban Văn hóa – Xã hội, HĐND tỉnh giữ chức"
        " Giám đốc Sở Nội vụ.",
        {
            "Bùi Thị Hạc | Trưởng ban | Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh Bến Tre | holds",
            "Bùi Thị Hạc | Giám đốc | Sở Nội vụ tỉnh Bến Tre | appointed",
        },
    ),
    # a centre or a division of a department
    (
        "Ông Tạ Khương, Giám đốc Trung tâm Dịch vụ nông nghiệp trực thuộc Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng, và"
        " ông Vũ Khắc Mộc, Trưởng phòng Công chức, viên chức Sở Nội vụ tỉnh Lâm Đồng, dự họp.",
        {
            "Tạ Khương | Giám đốc | Trung tâm Dịch vụ nông nghiệp tỉnh Lâm Đồng | holds",
            "Vũ Khắc Mộc | Trưởng phòng | Phòng Công chức, viên chức Sở Nội vụ tỉnh Lâm Đồng | holds",
        },
    ),
    # seats that come with a post which is given
    (
        "Ông Tạ Khương được Ban Bí thư chỉ định giữ chức Phó Bí thư Tỉnh ủy Lâm Đồng. Ông sẽ tham gia Ban Chấp "
        "hành, Ban Thường vụ và giữ chức Phó Bí thư Tỉnh ủy Lâm Đồng.",
        {
            "Tạ Khương | Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | appointed",
            "Tạ Khương | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | appointed",
            "Tạ Khương | Phó Bí thư | Tỉnh ủy Lâm Đồng | appointed",
        },
    ),
    (
        "Ông Tạ Khương sẽ tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy Lâm Đồng.",
        {
            "Tạ Khương | Ủy viên Ban Chấp hành | Tỉnh ủy Lâm Đồng | nominated",
            "Tạ Khương | Ủy viên Ban Thường vụ | Tỉnh ủy Lâm Đồng | nominated",
            "Tạ Khương | Bí thư | Tỉnh ủy Lâm Đồng | nominated",
        },
    ),
    # two of one committee
    (
        "Huyện ủy khen thưởng Hồ Viết Rạng, Phó Bí thư Đảng ủy xã Đinh Lạc; Tạ Khương, Đảng ủy viên và Vũ Khắc Mộc, Phó Bí"
        " thư Đảng ủy xã Gung Ré.",
        {
            "Hồ Viết Rạng | Phó Bí thư | Đảng ủy xã Đinh Lạc | holds",
            "Tạ Khương | Ủy viên Ban Chấp hành | Đảng ủy xã Gung Ré | holds",
            "Vũ Khắc Mộc | Phó Bí thư | Đảng ủy xã Gung Ré | holds",
        },
    ),
    # out of one committee and into another
    (
        "Ông Tạ Khương thôi tham gia Ban Chấp hành Đảng bộ huyện Di Linh và tham gia Ban Chấp hành Đảng bộ huyện Bảo Lâm.",
        {
            "Tạ Khương | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | leaves",
            "Tạ Khương | Ủy viên Ban Chấp hành | Huyện ủy Bảo Lâm | appointed",
        },
    ),
    # the office of the department that was named last
    (
        "Ông Tạ Khương, Giám đốc Sở Y tế tỉnh Lâm Đồng.\nBà Bùi Thị Hạc, Chánh Văn phòng Sở.",
        {
            "Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Bùi Thị Hạc | Chánh Văn phòng | Văn phòng Sở Y tế tỉnh Lâm Đồng | holds",
        },
    ),
    (
        "Ông Tạ Khương, Giám đốc Sở Y tế tỉnh Lâm Đồng.\nBà Bùi Thị Hạc, Chánh Văn phòng Sở Nội vụ tỉnh Lâm Đồng.",
        {
            "Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Bùi Thị Hạc | Chánh Văn phòng | Văn phòng Sở Nội vụ tỉnh Lâm Đồng | holds",
        },
    ),
    (
        "Ông Tạ Khương về Sở Nội vụ tỉnh Lâm Đồng và được bổ nhiệm giữ chức Chánh Thanh tra Sở.",
        {"Tạ Khương | Chánh Thanh tra | Thanh tra Sở Nội vụ tỉnh Lâm Đồng | appointed"},
    ),
    # "giữ chức Vụ trưởng" is a title, "giữ chức vụ Trưởng ban" another
    (
        "Bộ Tư pháp bổ nhiệm ông Tạ Khương, Phó Vụ trưởng Vụ Pháp luật quốc tế giữ chức Vụ trưởng Vụ Hợp tác quốc tế.",
        {
            "Tạ Khương | Phó Vụ trưởng | Vụ Pháp luật quốc tế Bộ Tư pháp | holds",
            "Tạ Khương | Vụ trưởng | Vụ Hợp tác quốc tế Bộ Tư pháp | appointed",
        },
    ),
    (
        "Ông Tạ Khương được bổ nhiệm giữ chức vụ Trưởng ban Tổ chức Tỉnh ủy Lâm Đồng.",
        {"Tạ Khương | Trưởng ban | Ban Tổ chức Tỉnh ủy Lâm Đồng | appointed"},
    ),
    # a post of several begins another list, whoever has the posts before it
    (
        "Đến dự lễ có đồng chí Tạ Khương, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lâm Đồng; các đồng chí nguyên Bí thư Tỉnh"
        " ủy: Hồ Viết Rạng, Vũ Khắc Mộc.",
        {
            "Tạ Khương | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
            "Tạ Khương | Bí thư | Tỉnh ủy Lâm Đồng | holds",
            "Hồ Viết Rạng | Bí thư | Tỉnh ủy Lâm Đồng | former",
            "Vũ Khắc Mộc | Bí thư | Tỉnh ủy Lâm Đồng | former",
        },
    ),
    (
        "Đến dự có đồng chí Tạ Khương, Bí thư Huyện ủy Di Linh, các Phó Bí thư Huyện ủy Vũ Khắc Mộc, Bùi Thị Hạc.",
        {
            "Tạ Khương | Bí thư | Huyện ủy Di Linh | holds",
            "Vũ Khắc Mộc | Phó Bí thư | Huyện ủy Di Linh | holds",
            "Bùi Thị Hạc | Phó Bí thư | Huyện ủy Di Linh | holds",
        },
    ),
    # who is made something by "là"
    (
        "Thường trực Huyện ủy Di Linh bổ nhiệm hai ông Tạ Khương (nguyên Chủ tịch UBND xã Gung Ré) và Vũ Khắc Mộc là Phó Trưởng "
        "ban Tổ chức Huyện ủy, bà Bùi Thị Hạc được bầu giữ chức Chủ tịch Hội Nông dân huyện.",
        {
            "Tạ Khương | Chủ tịch | Ủy ban nhân dân xã Gung Ré | former",
            "Tạ Khương | Phó Trưởng ban | Ban Tổ chức Huyện ủy Di Linh | appointed",
            "Vũ Khắc Mộc | Phó Trưởng ban | Ban Tổ chức Huyện ủy Di Linh | appointed",
            "Bùi Thị Hạc | Chủ tịch | Hội Nông dân huyện Di Linh | elected",
        },
    ),
    (
        "Đoàn thanh tra phê bình ông Tạ Khương là Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        {"Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"},
    ),
    # each department with its head
    (
        "Sở Y tế tỉnh Lâm Đồng do bà Bùi Thị Hạc làm Giám đốc, Sở Tư pháp do ông Tạ Khương làm Giám đốc.",
        {
            "Bùi Thị Hạc | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Tạ Khương | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | holds",
        },
    ),
    # those who come with somebody are others
    (
        "Cùng dự còn có Chủ tịch HĐND tỉnh Lâm Đồng Tạ Khương, các vị đại biểu HĐND tỉnh khóa X.",
        {"Tạ Khương | Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng | holds"},
    ),
    (
        "Ông Tạ Khương, Giám đốc Sở Y tế tỉnh Lâm Đồng thôi chức từ 1/6 theo nguyện vọng.",
        {"Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | leaves"},
    ),
    # a post given up for another after some years
    (
        "Bà Bùi Thị Hạc được điều động giữ chức Bí thư Huyện ủy Di Linh sau chưa đầy hai năm làm Giám đốc Sở Nội vụ tỉnh Lâm Đồng.",
        {
            "Bùi Thị Hạc | Bí thư | Huyện ủy Di Linh | appointed",
            "Bùi Thị Hạc | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | former",
        },
    ),
    (
        "Ông Tạ Khương, Phó Bí thư Thường trực chuyên trách Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng, nêu yêu cầu.",
        {"Tạ Khương | Phó Bí thư Thường trực | Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng | holds"},
    ),
    # no comma before what somebody is called, who gets another post
    (
        "Bà Bùi Thị Hạc phó bí thư đảng ủy được bầu giữ chức Chủ tịch HĐND xã Gung Ré, huyện Di Linh.",
        {
            "Bùi Thị Hạc | Phó Bí thư | Đảng ủy xã Gung Ré | holds",
            "Bùi Thị Hạc | Chủ tịch | Hội đồng nhân dân xã Gung Ré | elected",
        },
    ),
    ("Ông Tạ Khương giám đốc sở giải trình trước HĐND tỉnh Lâm Đồng.", set()),
    # who they are that get another post
    (
        "UBND tỉnh Lâm Đồng bổ nhiệm 2 Phó Giám đốc Sở Y tế là Tạ Khương, Vũ Khắc Mộc làm công việc mới ở các huyện.",
        {
            "Tạ Khương | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
            "Vũ Khắc Mộc | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        },
    ),
    # whom somebody came after is not the one spoken of
    (
        "Trung tá Tạ Khương, người tiền nhiệm của Thiếu tá Vũ Khắc Mộc, giữ cương vị Trưởng Công an huyện Di Linh.",
        {"Tạ Khương | Trưởng Công an | Công an huyện Di Linh | holds"},
    ),
    # a form below a given name alone is not that of who was named before
    (
        "Danh sách\nÔng Tạ Khương\nChức vụ: Giám đốc Sở Y tế tỉnh Lâm Đồng\nĐ/c Hạc\nChức vụ: Chánh Văn phòng Sở",
        {"Tạ Khương | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_a_form_of_round_ups_is_read(posts, text, expected):
    assert posts(text, on=OLD) == expected


LIFE = (
    "Ngày 10/5, ông Tạ Khương được bổ nhiệm giữ chức Phó Giám đốc Sở Y tế tỉnh Lâm Đồng.\n"
    "Ông Tạ Khương sinh năm 1970.\n{between}\n"
    "Từ tháng 2/2014 đến tháng 10/2016, ông là Bí thư Huyện ủy Di Linh, Đại biểu HĐND tỉnh Lâm Đồng."
)
STEP = {
    "Tạ Khương | Bí thư | Huyện ủy Di Linh | former",
    "Tạ Khương | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | former",
}
NEW_POST = "Tạ Khương | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed"


@pytest.mark.parametrize(
    "between", ["Tại đại hội tháng 1/2012, ông phát biểu.", "Ảnh: Báo Lâm Đồng", "Ông có trình độ thạc sĩ."]
)
def test_a_dated_step_goes_on_with_a_life_that_something_else_broke_off(posts, between):
    assert posts(LIFE.format(between=between), on=OLD) == {NEW_POST} | STEP


def test_a_life_is_over_once_somebody_else_is_named(posts):
    text = LIFE.format(between="Tại lễ, ông Vũ Khắc Mộc nêu yêu cầu.")
    assert posts(text, on=OLD) & STEP == set()


_FIRST = "Quảng Ninh: Ngày 4/5, Bí thư Tỉnh ủy Tạ Khương trao quyết định. "
HEADS = [
    # a head whose marks are misprinted, and one of no province
    (_FIRST + "Lầm Đông: Chiều 5/5, Bí thư Tỉnh ủy Bùi Thị Hạc dự họp.", "Tỉnh ủy Lâm Đồng"),
    (_FIRST + "Đông Nài: Trước đó, Bí thư Tỉnh ủy Bùi Thị Hạc dự họp.", "Tỉnh ủy Đồng Nai"),
    (_FIRST + "Bắc Sông Lạng: Chiều 5/5, Bí thư Tỉnh ủy Bùi Thị Hạc dự họp.", "Tỉnh ủy"),
    # what no name heads goes on
    (_FIRST + "Cụ thể: Chiều 5/5, Bí thư Tỉnh ủy Bùi Thị Hạc dự họp.", "Tỉnh ủy Quảng Ninh"),
    (_FIRST + "Kết quả như sau: Chiều 5/5, Bí thư Tỉnh ủy Bùi Thị Hạc dự họp.", "Tỉnh ủy Quảng Ninh"),
    # one head of no province alone heads no section
    (
        "Tỉnh ủy Quảng Ninh họp. Bắc Sông Lạng: Chiều 5/5, Bí thư Tỉnh ủy Bùi Thị Hạc dự.",
        "Tỉnh ủy Quảng Ninh",
    ),
]


@pytest.mark.parametrize(("text", "body"), HEADS)
def test_a_head_ends_the_section_before_whatever_it_names(posts, text, body):
    assert f"Bùi Thị Hạc | Bí thư | {body} | holds" in posts(text, on=OLD)
