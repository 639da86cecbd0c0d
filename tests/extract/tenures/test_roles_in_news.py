"""Constructions of news: groups, careers told in passing, who gets which of several posts."""

import pytest

OLD = "2023-05-10"

GROUPS = [
    (
        "Các Phó Chủ tịch HĐND huyện Di Linh khóa mới được bầu gồm bà Vũ Thị Thảo Vi và ông Đặng Bá Thụ.",
        [
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | elected",
            "Đặng Bá Thụ | Phó Chủ tịch | Hội đồng nhân dân huyện Di Linh | elected",
        ],
    ),
    (
        "Ba Phó Giám đốc Sở Y tế tỉnh Lâm Đồng được bổ nhiệm lại gồm các ông: Phạm Đình Khuê, Đặng Bá Thụ và "
        "Châu Văn Mộc.",
        [
            "Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
            "Đặng Bá Thụ | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
            "Châu Văn Mộc | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Hai Phó Chủ tịch huyện Di Linh là ông Phạm Đình Khuê và Đặng Bá Thụ cùng nhận trách nhiệm.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Cùng 2 Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, Chủ tịch UBND huyện Di Linh Phạm Đình Khuê sẽ trả lời.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Bí thư Huyện ủy Di Linh Phạm Đình Khuê và Chủ tịch Hội Cựu chiến binh huyện Di Linh - Trung tá "
        "Đặng Bá Thụ tặng quà.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Hội Cựu chiến binh huyện Di Linh | holds",
        ],
    ),
    (
        "Ứng cử viên đại biểu HĐND huyện Di Linh nhiệm kỳ 2021-2026 gồm: Bí thư Huyện ủy Di Linh Phạm Đình Khuê, "
        "Giám đốc Sở Y tế tỉnh Lâm Đồng Vũ Thị Thảo Vi.",
        [
            "Phạm Đình Khuê | Đại biểu | Hội đồng nhân dân huyện Di Linh | nominated",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Vũ Thị Thảo Vi | Đại biểu | Hội đồng nhân dân huyện Di Linh | nominated",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
        ],
    ),
    # whose role is told in words that name no post of ours; the rows end where somebody does something
    (
        "Các ứng cử viên đại biểu HĐND tỉnh Lâm Đồng gồm các ông, bà: Phạm Đình Khuê - Giáo viên Trường THPT Di Linh, "
        "huyện Di Linh; Đặng Bá Thụ, công chức Phòng Công tác HĐND, Văn phòng Đoàn ĐBQH và HĐND tỉnh; Vũ Thị Thảo Vi "
        "(nông dân).",
        [
            "Phạm Đình Khuê | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | nominated",
            "Đặng Bá Thụ | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | nominated",
            "Vũ Thị Thảo Vi | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | nominated",
        ],
    ),
    (
        "Các ứng cử viên đại biểu HĐND tỉnh Lâm Đồng gồm: Phạm Đình Khuê - Giáo viên Trường THPT Di Linh đã phát biểu; "
        "Đặng Bá Thụ chủ trì.",
        ["Phạm Đình Khuê | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | nominated"],
    ),
    # a guest is no row: who does something, or comes after the one who gets what one alone has
    (
        "Các ứng cử viên đại biểu HĐND tỉnh Lâm Đồng gồm: Phạm Đình Khuê - Giáo viên Trường THPT Di Linh; bà Vũ Thị Thảo "
        "Vi, Chánh Văn phòng, đọc danh sách.",
        ["Phạm Đình Khuê | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | nominated"],
    ),
    (
        "Kỳ họp miễn nhiệm Chủ tịch UBND xã Đức Đồng đối với ông Trần Văn Bảo, cán bộ Đảng ủy xã; ông Lê Văn Cảnh điều "
        "hành phiên họp.",
        ["Trần Văn Bảo | Chủ tịch | Ủy ban nhân dân xã Đức Đồng | leaves"],
    ),
    (
        "Đại hội đã bầu Bí thư Đảng ủy xã Đức Đồng là ông Trần Văn Bảo, cán bộ Văn phòng Đảng ủy xã; bà Lê Thị Hà tặng "
        "hoa chúc mừng.",
        ["Trần Văn Bảo | Bí thư | Đảng ủy xã Đức Đồng | elected"],
    ),
    (
        "Bổ nhiệm Giám đốc Sở Nội vụ tỉnh Hà Tĩnh đối với ông Hồ Văn Quang, chuyên viên Sở Tài chính; ông Phan Văn Dũng "
        "trao hoa.",
        ["Hồ Văn Quang | Giám đốc | Sở Nội vụ tỉnh Hà Tĩnh | appointed"],
    ),
]

NOT_OF_THE_NEXT = [
    "Tại Sở Nội vụ tỉnh Lâm Đồng, ông Phạm Đình Khuê, Phó Giám đốc, được điều động làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
    "Tại Sở Nội vụ tỉnh Lâm Đồng, ông Phạm Đình Khuê, Phó Giám đốc, được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
    "Sở Nội vụ tỉnh Lâm Đồng vừa họp. Ông Phạm Đình Khuê, Phó Giám đốc, được bổ nhiệm làm Giám đốc Sở Y tế tỉnh "
    "Lâm Đồng.",
    "Ông Phạm Đình Khuê, Phó Giám đốc, được luân chuyển làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
    "Công ty Dược Hòa Ninh họp. Ông Phạm Đình Khuê, Phó Giám đốc, được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
    "Bệnh viện Hòa Ninh chia tay ông Phạm Đình Khuê, Phó Giám đốc, được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
]


@pytest.mark.parametrize("text", NOT_OF_THE_NEXT)
def test_who_comes_from_another_body_was_no_deputy_in_the_next(posts, text):
    rows = posts(text, on=OLD)
    assert "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed" in rows
    assert not any("Phó Giám đốc | Sở Y tế" in row for row in rows)


EACH_HIS_OWN = [
    # what a post is given up for is decided, what is only to come is put forward
    *(
        (
            f"Ông Phạm Đình Khuê sẽ thôi giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng {then} Bí thư Huyện ủy Di Linh.",
            [
                "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | leaves",
                f"Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | {status}",
            ],
        )
        for then, status in (("để giữ chức", "appointed"), ("và sẽ được bầu làm", "nominated"))
    ),
    # what becomes of who is replaced is told aside
    *(
        (
            f"Ông Đặng Bá Thụ thay ông Phạm Đình Khuê, {aside}, làm Chủ tịch UBND huyện Di Linh.",
            [
                f"Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | {status}",
                "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            ],
        )
        for aside, status in (("về hưu từ ngày 3/4", "holds"), ("vừa được điều động về tỉnh", "appointed"))
    ),
    # who speaks for a body, too
    *(
        (
            f"Bà Vũ Thị Thảo Vi, {title}{gap}UBND tỉnh Lâm Đồng, cho biết.",
            [f"Vũ Thị Thảo Vi | {title} | {body}Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
        )
        for title, body in (("Chánh Văn phòng", "Văn phòng "), ("Phó Chủ tịch", ""))
        for gap in (", người phát ngôn ", " kiêm người phát ngôn của ")
    ),
    # who follows in a post
    *(
        (
            f"{words} Chủ tịch UBND huyện Di Linh là bà Vũ Thị Thảo Vi, nguyên Giám đốc Sở Y tế tỉnh Lâm Đồng.",
            [
                "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | appointed",
                "Vũ Thị Thảo Vi | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
            ],
        )
        for words in (
            "Người thay thế vị trí",
            "Thay vào vị trí",
            "Kế nhiệm chức",
            "Người được chọn thay vị trí",
        )
    ),
    ("Người được đồn thay vị trí Bí thư Huyện ủy Đức Thọ là ông Trần Văn Bảo.", []),
    ("Người được mong thay thế vị trí Bí thư Huyện ủy Đức Thọ là ông Trần Văn Bảo.", []),
    ("Người thay vị trí Chủ tịch UBND huyện Di Linh chưa có, bà Vũ Thị Thảo Vi nói.", []),
    # a stray comma before the province
    *(
        (
            f"Dự lễ có Ủy viên Trung ương Đảng, {post}, Lâm Đồng Phạm Đình Khuê.",
            [
                "Phạm Đình Khuê | Ủy viên | Ban Chấp hành Trung ương Đảng | holds",
                f"Phạm Đình Khuê | {row} | holds",
            ],
        )
        for post, row in (
            ("Bí thư Tỉnh ủy", "Bí thư | Tỉnh ủy Lâm Đồng"),
            ("Chủ tịch UBND tỉnh", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"),
        )
    ),
    ("Bí thư Huyện ủy Di Linh, Lâm Đồng và ông Phạm Đình Khuê dự lễ.", []),
    # where a commune lies stands between it and who leads it
    *(
        (
            f"Chủ tịch UBND xã Gia Hiệp{place} Phạm Đình Khuê dự họp.",
            ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gia Hiệp | holds"],
        )
        for place in (
            " (Di Linh)",
            " (Di Linh, Lâm Đồng)",
            " (huyện Di Linh, Lâm Đồng)",
            ", huyện Di Linh, Lâm Đồng",
        )
    ),
    ("Chủ tịch UBND xã Gia Hiệp (Đức Trọng ở bên) Phạm Đình Khuê dự họp.", []),
    # who rises where he is, the body printed once
    *(
        (
            f"Ông Phạm Đình Khuê, {deputy}, {verb} {head} huyện Di Linh.",
            [
                f"Phạm Đình Khuê | {deputy} | {body} huyện Di Linh | holds",
                f"Phạm Đình Khuê | {title} | {body} huyện Di Linh | {status}",
            ],
        )
        for deputy, verb, head, title, body, status in (
            ("Phó Chủ tịch", "được bầu làm", "Chủ tịch HĐND", "Chủ tịch", "Hội đồng nhân dân", "elected"),
            (
                "Phó Trưởng phòng",
                "được bổ nhiệm giữ chức",
                "Trưởng phòng Nội vụ",
                "Trưởng phòng",
                "Phòng Nội vụ",
                "appointed",
            ),
        )
    ),
    (
        "Ông Phạm Đình Khuê, Phó Chủ tịch, mời bà Vũ Thị Thảo Vi làm Chủ tịch Hội Nông dân huyện Di Linh.",
        ["Vũ Thị Thảo Vi | Chủ tịch | Hội Nông dân huyện Di Linh | holds"],
    ),
    # the body printed with the deputies is the head's
    *(
        (
            f"HĐND huyện Di Linh bầu ông Phạm Đình Khuê {holds} Chủ tịch{gap} {holds} Phó Chủ tịch UBND huyện.",
            [
                "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
                *(f"{one} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected" for one in deputies),
            ],
        )
        for holds in ("làm", "giữ chức")
        for gap, deputies in (
            (", ông Đặng Bá Thụ", ["Đặng Bá Thụ"]),
            ("; các ông Đặng Bá Thụ và Vũ Văn Minh", ["Đặng Bá Thụ", "Vũ Văn Minh"]),
        )
    ),
    (
        "HĐND huyện bầu ông Phạm Đình Khuê làm Chủ tịch, bà Vũ Thị Thảo Vi làm Chánh Văn phòng Huyện ủy Di Linh.",
        ["Vũ Thị Thảo Vi | Chánh Văn phòng | Văn phòng Huyện ủy Di Linh | elected"],
    ),
    # what the second verb gives to another is not what the first takes him from
    (
        "HĐND đã miễn nhiệm Chủ tịch UBND huyện Di Linh Phạm Đình Khuê và bầu Phó Chủ tịch UBND huyện Di Linh "
        "Đặng Bá Thụ làm Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
        ],
    ),
    (
        "HĐND đã bầu Phó Chủ tịch UBND huyện Di Linh Phạm Đình Khuê làm Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
        ],
    ),
    # one verb is said of both, unless the second does something, or it is not decided
    *(
        (
            f"HĐND tỉnh{said} {verb} Chủ tịch UBND tỉnh Lâm Đồng Phạm Đình Khuê{joint} Phó Chủ tịch UBND tỉnh Lâm Đồng "
            f"Đặng Bá Thụ{after}.",
            [
                f"Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | {first}",
                f"Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | {second}",
            ],
        )
        for joint in (" và", ",")
        for said, verb, after, first, second in (
            (" đã", "miễn nhiệm", "", "leaves", "leaves"),
            (" đã", "miễn nhiệm", " theo đơn của hai ông", "leaves", "leaves"),
            (" đã", "cách chức", " vì sai phạm", "disciplined-removed", "disciplined-removed"),
            (" đã", "miễn nhiệm", " được giao điều hành", "leaves", "holds"),
            (" được đề nghị", "miễn nhiệm", "", "holds", "holds"),
        )
    ),
    (
        "HĐND huyện Di Linh cách chức Chủ tịch UBND huyện Phạm Đình Khuê, Phó Chủ tịch UBND huyện Đặng Bá Thụ, Trưởng "
        "ban Pháp chế Vũ Thị Thảo Vi.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | disciplined-removed",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | disciplined-removed",
            "Vũ Thị Thảo Vi | Trưởng ban | Ban Pháp chế Hội đồng nhân dân huyện Di Linh | disciplined-removed",
        ],
    ),
    # who presides is not taken away, nor whoever stands before him in the row
    (
        "HĐND huyện miễn nhiệm Phó Chủ tịch UBND huyện Đức Thọ Trần Văn Bảo, Chủ tịch HĐND huyện Đức Thọ Lê Văn Cảnh, "
        "người chủ trì kỳ họp, cho biết.",
        [
            "Trần Văn Bảo | Phó Chủ tịch | Ủy ban nhân dân huyện Đức Thọ | leaves",
            "Lê Văn Cảnh | Chủ tịch | Hội đồng nhân dân huyện Đức Thọ | holds",
        ],
    ),
    (
        "HĐND huyện miễn nhiệm Phó Chủ tịch UBND huyện Đức Thọ Trần Văn Bảo, Chủ tịch HĐND huyện Lê Văn Cảnh, Bí thư "
        "Huyện ủy Đức Thọ Lê Thị Hà, người dự kỳ họp, cho biết.",
        [
            "Trần Văn Bảo | Phó Chủ tịch | Ủy ban nhân dân huyện Đức Thọ | leaves",
            "Lê Văn Cảnh | Chủ tịch | Hội đồng nhân dân huyện Đức Thọ | holds",
            "Lê Thị Hà | Bí thư | Huyện ủy Đức Thọ | holds",
        ],
    ),
    (
        "HĐND huyện miễn nhiệm Chủ tịch UBND huyện Đức Thọ Trần Văn Bảo, Phó Chủ tịch UBND huyện Lê Văn Cảnh, theo đơn của "
        "hai ông.",
        [
            "Trần Văn Bảo | Chủ tịch | Ủy ban nhân dân huyện Đức Thọ | leaves",
            "Lê Văn Cảnh | Phó Chủ tịch | Ủy ban nhân dân huyện Đức Thọ | leaves",
        ],
    ),
    (
        "Sau khi miễn nhiệm Chủ tịch UBND huyện Di Linh Phạm Đình Khuê, Phó Chủ tịch UBND huyện Đặng Bá Thụ, các đại "
        "biểu và Bí thư Huyện ủy Vũ Thị Thảo Vi biểu quyết.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê và Đặng Bá Thụ bị HĐND huyện miễn nhiệm chức vụ Chủ tịch, Phó Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
        ],
    ),
    (
        "Ông Phạm Đình Khuê và bà Vũ Thị Thảo Vi lần lượt được bầu giữ chức Chủ tịch HĐND huyện Di Linh và "
        "Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Chủ tịch | Hội đồng nhân dân huyện Di Linh | elected",
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
        ],
    ),
    (
        "Các ông Phạm Đình Khuê, Đặng Bá Thụ được chỉ định tham gia Ban Thường vụ, Ban Chấp hành và giữ chức "
        "Phó Bí thư Huyện ủy Di Linh.",
        [
            f"{name} | {title} | Huyện ủy Di Linh | appointed"
            for name in ("Phạm Đình Khuê", "Đặng Bá Thụ")
            for title in ("Ủy viên Ban Chấp hành", "Ủy viên Ban Thường vụ", "Phó Bí thư")
        ],
    ),
    (
        "Hiện ông Phạm Đình Khuê làm quyền Bí thư Huyện ủy Di Linh và Chủ tịch UBND huyện Di Linh Đặng Bá Thụ lo "
        "việc chống hạn.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | acting",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Ban Bí thư cách chức Bí thư Huyện ủy Di Linh nhiệm kỳ 2015-2020 và cho thôi giữ chức Chủ tịch HĐND huyện "
        "Di Linh đối với ông Đặng Bá Thụ.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | disciplined-removed",
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân huyện Di Linh | leaves",
        ],
    ),
    (
        "Thủ tướng quyết định xóa tư cách nguyên Chủ tịch UBND tỉnh Lâm Đồng nhiệm kỳ 2011-2016 đối với ông "
        "Đặng Bá Thụ.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | former"],
    ),
    (
        "Bí thư Tỉnh ủy Lâm Đồng Đặng Bá Thụ ký 3 quyết định chỉ định tham gia Ban Chấp hành Đảng bộ tỉnh.",
        ["Đặng Bá Thụ | Bí thư | Tỉnh ủy Lâm Đồng | holds"],
    ),
]

EACH_HIS_OWN += [
    (
        "Miễn nhiệm chức danh Ủy viên UBND huyện Di Linh đối với ông Phạm Đình Khuê (nguyên Trưởng Công an huyện "
        "Di Linh) và ông Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Ủy viên | Ủy ban nhân dân huyện Di Linh | leaves",
            "Phạm Đình Khuê | Trưởng Công an | Công an huyện Di Linh | former",
            "Đặng Bá Thụ | Ủy viên | Ủy ban nhân dân huyện Di Linh | leaves",
        ],
    ),
    (
        "Cựu Chủ tịch, Phó Chủ tịch UBND huyện Di Linh Phạm Đình Khuê và Đặng Bá Thụ bị bắt.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
        ],
    ),
    ("Chủ tịch, Phó Chủ tịch UBND huyện Di Linh Phạm Đình Khuê cùng các cán bộ bị bắt.", []),
    (
        "Ban Pháp chế HĐND huyện Di Linh do bà Vũ Thị Thảo Vi làm Trưởng ban, Trưởng phòng Tư pháp huyện Di Linh "
        "Đặng Bá Thụ làm Phó Trưởng ban.",
        [
            "Vũ Thị Thảo Vi | Trưởng ban | Ban Pháp chế Hội đồng nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Trưởng phòng | Phòng Tư pháp huyện Di Linh | holds",
            "Đặng Bá Thụ | Phó Trưởng ban | Ban Pháp chế Hội đồng nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Tỉnh bổ nhiệm 2 Phó Giám đốc Sở Y tế tỉnh Lâm Đồng: Phạm Đình Khuê và Vũ Thị Thảo Vi.",
        [
            "Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
            "Vũ Thị Thảo Vi | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
        ],
    ),
]

IN_PASSING = [
    (
        "Ông Phạm Đình Khuê dạy học mười năm. Sau đó, ông làm Trưởng phòng Tư pháp huyện Di Linh.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Tư pháp huyện Di Linh | former"],
    ),
    (
        "Từ tháng 1/2003, ông Phạm Đình Khuê làm Trưởng phòng Tư pháp huyện Di Linh, đến tháng 8/2005, ông làm "
        "Chánh Thanh tra huyện Di Linh.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng Tư pháp huyện Di Linh | former",
            "Phạm Đình Khuê | Chánh Thanh tra | Thanh tra huyện Di Linh | former",
        ],
    ),
    (
        "Từ tháng 1/2003 đến nay, ông Phạm Đình Khuê làm Trưởng phòng Tư pháp huyện Di Linh.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Tư pháp huyện Di Linh | holds"],
    ),
    (
        "Ông Phạm Đình Khuê có đơn xin thôi không làm Trưởng phòng Tư pháp huyện Di Linh.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Tư pháp huyện Di Linh | leaves"],
    ),
    (
        "Ông Phạm Đình Khuê không còn giữ chức Trưởng phòng Tư pháp huyện Di Linh.",
        ["Phạm Đình Khuê | Trưởng phòng | Phòng Tư pháp huyện Di Linh | leaves"],
    ),
    ("Ông Phạm Đình Khuê chưa được giữ chức Trưởng phòng Tư pháp huyện Di Linh.", []),
    (
        "Ông Phạm Đình Khuê là Bí thư Tỉnh ủy Đồng Nai. Trước khi được điều động làm Phó Chủ tịch UBND tỉnh Lâm Đồng, "
        "ông Khuê dạy học.",
        [
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Đồng Nai | holds",
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | former",
        ],
    ),
    # he may have it still
    ("Trước khi được điều động làm Phó Chủ tịch UBND tỉnh Lâm Đồng, ông Phạm Đình Khuê dạy học.", []),
    (
        "Trước khi được chọn, bổ nhiệm làm Phó Chủ tịch UBND tỉnh Lâm Đồng, ông Phạm Đình Khuê lần lượt giữ các chức vụ: "
        "Bí thư Huyện ủy Di Linh, Trưởng phòng Tư pháp huyện Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
            "Phạm Đình Khuê | Trưởng phòng | Phòng Tư pháp huyện Di Linh | former",
        ],
    ),
    (
        "Trước khi giữ chức Chủ tịch UBND huyện Di Linh (2011-2016), ông Phạm Đình Khuê dạy học.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Trước khi được bầu, ông Phạm Đình Khuê, nay là Bí thư Tỉnh ủy Đồng Nai, là Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Đồng Nai | holds",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
    (
        "HĐND bầu ông Phạm Đình Khuê làm Chủ tịch UBND huyện Di Linh. Trước khi được bầu làm Chủ tịch UBND huyện "
        "Di Linh, ông Khuê dạy học.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
    (
        "Ông Phạm Đình Khuê, 48 tuổi, từng là Hiệu trưởng Cao đẳng Y tế Hoa Ban, Giám đốc Sở Y tế tỉnh Lâm Đồng, "
        "Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
    (
        "Trước khi được bầu, ông Phạm Đình Khuê đã trải qua nhiều vị trí công tác như: chuyên viên văn phòng, "
        "Trưởng phòng Tư pháp huyện Di Linh; Chánh Thanh tra huyện Di Linh.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng Tư pháp huyện Di Linh | former",
            "Phạm Đình Khuê | Chánh Thanh tra | Thanh tra huyện Di Linh | former",
        ],
    ),
    (
        "Bà Vũ Thị Thảo Vi sinh năm 1970. Bà từng kinh qua các chức danh: Bí thư Huyện ủy Di Linh, Giám đốc "
        "Sở Nội vụ tỉnh Lâm Đồng.",
        [
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | former",
            "Vũ Thị Thảo Vi | Giám đốc | Sở Nội vụ tỉnh Lâm Đồng | former",
        ],
    ),
    (
        "Trong thời gian làm Giám đốc Sở Y tế tỉnh Lâm Đồng (2003 - 2009), bà Vũ Thị Thảo Vi có nhiều sai phạm.",
        ["Vũ Thị Thảo Vi | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former"],
    ),
    (
        "Khi còn làm Chủ tịch UBND huyện Di Linh, ông Đặng Bá Thụ ký giấy giao đất.",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Trên cương vị Bí thư Huyện ủy Di Linh, ông Đặng Bá Thụ mong bà con đồng lòng.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Người ký là ông Đặng Bá Thụ, Chủ tịch UBND huyện Di Linh (thời điểm cấp đất làm Trưởng phòng Tư pháp "
        "huyện Di Linh).",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Trưởng phòng | Phòng Tư pháp huyện Di Linh | former",
        ],
    ),
    (
        "Năm ấy, ông Đặng Bá Thụ lúc đó là Phó Chủ tịch UBND huyện Di Linh đã ký giấy.",
        ["Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Ông Đặng Bá Thụ, nguyên Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, hiện là Chủ tịch UBND huyện Di Linh, có mặt.",
        [
            "Đặng Bá Thụ | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Ông Đặng Bá Thụ, 53 tuổi, Bí thư Huyện ủy Di Linh, từng là Giám đốc Sở Y tế tỉnh Lâm Đồng, Bí thư "
        "Huyện ủy Di Linh.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        ],
    ),
    (
        "Ông Đặng Bá Thụ được bầu làm Chủ tịch UBND huyện Di Linh từ tháng 5/2022, thay ông Phạm Đình Khuê.",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
        ],
    ),
    (
        "Ông Đặng Bá Thụ, Phó Giám đốc Học viện Hoa Ban, Bí thư Huyện ủy Di Linh chủ trì.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Bí thư Huyện ủy Di Linh Chủ tịch HĐND huyện Di Linh Đặng Bá Thụ chủ trì.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
        ],
    ),
]

REPLACED = [
    (
        "Ông Phạm Đình Khuê thay ông Đặng Bá Thụ làm Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
    (
        "Ông Phạm Đình Khuê kế nhiệm ông Đặng Bá Thụ làm Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
    (  # who is replaced has a post of his own
        "Ông Phạm Đình Khuê kế nhiệm ông Đặng Bá Thụ, nguyên Giám đốc Sở Y tế tỉnh Lâm Đồng, làm Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        ],
    ),
    (
        "Ông Phạm Đình Khuê sẽ thay ông Đặng Bá Thụ giữ chức Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | nominated",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Thay ông Đặng Bá Thụ, ông Phạm Đình Khuê được bầu làm Bí thư Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | elected",
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
    (
        "Ông Phạm Đình Khuê thay bà Vũ Thị Thảo Vi được điều động giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        ["Vũ Thị Thảo Vi | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed"],
    ),
    (
        "Huyện có bí thư mới thay ông Đặng Bá Thụ, Chủ tịch HĐND huyện Di Linh, được điều động giữ chức Giám đốc Sở "
        "Y tế tỉnh Lâm Đồng.",
        [
            "Đặng Bá Thụ | Chủ tịch | Hội đồng nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
        ],
    ),
]

DESCRIBED = [
    (
        "Ông Phạm Đình Khuê lần lượt giữ các chức vụ: Trưởng phòng Tư pháp huyện Di Linh, Chánh Thanh tra huyện "
        "Di Linh; hiện là Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Trưởng phòng | Phòng Tư pháp huyện Di Linh | former",
            "Phạm Đình Khuê | Chánh Thanh tra | Thanh tra huyện Di Linh | former",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Chủ tịch UBND huyện Di Linh (ông Phạm Đình Khuê) và Phó Chủ tịch UBND huyện Di Linh tên Vũ Thị Thảo Vi.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Bí thư Huyện ủy Di Linh, bà Vũ Thị Thảo Vi và Chủ tịch UBND huyện Di Linh, ông Đặng Bá Thụ cùng ký.",
        [
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | holds",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê (SN 1970, trú phường 4, TP Đà Lạt), nguyên Giám đốc Sở Y tế tỉnh Lâm Đồng, bị bắt.",
        ["Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former"],
    ),
    (
        "Ông Phạm Đình Khuê bị cách tất cả chức vụ trong Đảng, gồm: Bí thư Huyện ủy Di Linh, Ủy viên Ban Thường vụ "
        "Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | disciplined-removed",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | disciplined-removed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê vắng mặt; HĐND huyện miễn nhiệm chức danh Chủ tịch UBND huyện Di Linh đối với ông này.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves"],
    ),
    (
        "UBND tỉnh Lâm Đồng hiện có hai Phó Chủ tịch, gồm các ông: Phạm Đình Khuê, Đặng Bá Thụ.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
        ],
    ),
    (
        "Thường trực Huyện ủy Di Linh gồm Bí thư Phạm Đình Khuê và Phó Bí thư Vũ Thị Thảo Vi.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Vũ Thị Thảo Vi | Phó Bí thư | Huyện ủy Di Linh | holds",
        ],
    ),
    (
        "Ban Pháp chế HĐND huyện Di Linh (do bà Vũ Thị Thảo Vi, Trưởng phòng Tư pháp huyện Di Linh làm Trưởng ban) "
        "có 7 thành viên.",
        [
            "Vũ Thị Thảo Vi | Trưởng ban | Ban Pháp chế Hội đồng nhân dân huyện Di Linh | holds",
            "Vũ Thị Thảo Vi | Trưởng phòng | Phòng Tư pháp huyện Di Linh | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được điều động từ Bí thư Huyện ủy Di Linh sang giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Bí thư Huyện ủy Di Linh Phạm Thành Longyêu cầu làm nhanh.",
        ["Phạm Thành Long | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Ông Phạm Đình Khuê 57 tuổi, quê quán xã Gung Ré, huyện Di Linh, tỉnh Lâm Đồng; Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Bà Vũ Thị Thảo Vi, sinh năm 1975, quê tỉnh Lâm Đồng, là cử nhân Luật, Bí thư Huyện ủy Di Linh.",
        ["Vũ Thị Thảo Vi | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Theo ông Phạm Đình Khuê Giám đốc Sở Y tế tỉnh Lâm Đồng, thuốc còn đủ.",
        ["Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"],
    ),
    (
        "Bí thư Huyện ủy Di Linh khi đó là ông Phạm Đình Khuê không đồng ý.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former"],
    ),
    (
        "Chủ tịch UBND huyện Di Linh hiện nay là bà Vũ Thị Thảo Vi.",
        ["Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Ông Chẫu Văn Miên tái cử Bí thư Huyện ủy Di Linh.",
        ["Chẫu Văn Miên | Bí thư | Huyện ủy Di Linh | elected"],
    ),
    (
        "Vợ chồng ông Phạm Đình Khuê, Chủ tịch UBND xã Gung Ré, góp 2 sào đất.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    (
        "Bắt ông Phạm Đình Khuê, Chủ tịch UBND huyện Di Linh và Cao Mộc, cựu Chủ tịch UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Cao Mộc | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
        ],
    ),
    (
        "Ông Phạm Đình Khuê và ông Đặng Bá Thụ cùng dự. Ông Khuê và Thụ xin thôi giữ chức vụ Chủ tịch, Phó Chủ tịch "
        "UBND huyện Di Linh.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, nguyên Chủ tịch UBND tỉnh Lai Châu, được HĐND tỉnh Hà Giang bầu giữ chức Chủ tịch "
        "UBND tỉnh.",
        [
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lai Châu | former",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Hà Giang | elected",
        ],
    ),
]

LINKED = [
    (
        f"Ông Phạm Đình Khuê {linked} Bí thư Huyện ủy Di Linh.",
        [f"Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | {status}"],
    )
    for linked, status in (
        ("tiếp tục là", "holds"),
        ("cũng là", "holds"),
        ("đồng thời là", "holds"),
        ("nhậm chức", "holds"),
        ("lên làm", "holds"),
        ("chính thức trở thành", "appointed"),
        ("đảm nhận vị trí", "holds"),
        ("xin từ chức", "leaves"),
        ("nguyên giữ chức", "former"),
        ("đã có 10 năm làm", "former"),
        ("bắt đầu sự nghiệp với chức", "former"),
        ("đi lên từ", "former"),
        ("đương kim", "holds"),
        (", khi đó là", "former"),
    )
]

LINKED_THE_OTHER_WAY = [
    (
        f"{before} Bí thư Huyện ủy Di Linh{after} ông Phạm Đình Khuê.",
        [f"Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | {status}"],
    )
    for before, after, status in (
        ("Tân", " là", "holds"),
        ("Chức vụ", " thuộc về", "holds"),
        ("Chức vụ", " được giao cho", "holds"),
        ("Trên cương vị", ",", "holds"),
        ("Nguyên là", ",", "former"),
        ("Theo đó,", " vừa được chỉ định là", "appointed"),
        ("Công bố quyết định nghỉ hưu đối với", "", "leaves"),
        ("Miễn nhiệm chức vụ", " đối với", "leaves"),
        ("Chuẩn y chức vụ", " cho", "appointed"),
    )
]

WHEN = [
    (
        "HĐND tỉnh Lâm Đồng bầu Phó Chủ tịch UBND tỉnh Lâm Đồng Phạm Đình Khuê làm Chủ tịch UBND tỉnh Lâm Đồng.",
        [
            "Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | elected",
        ],
    ),
    (
        "Có mặt bà Vũ Thị Thảo Vi, ông Đặng Bá Thụ, đều là Phó Chủ tịch UBND huyện Di Linh.",
        [
            "Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Chủ tịch UBND huyện Di Linh, nghỉ hưu theo chế độ.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves"],
    ),
    (
        "Đồng ý cho ông Phạm Đình Khuê, Bí thư Huyện ủy, Chủ tịch UBND huyện Di Linh thôi giữ chức vụ để dưỡng bệnh.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves",
        ],
    ),
    (
        "Sau khi bà Vũ Thị Thảo Vi bị miễn nhiệm, ông Phạm Đình Khuê vẫn đang giữ chức Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
    (
        "Việc bắt đầu dưới thời ông Phạm Đình Khuê làm Bí thư Huyện ủy Di Linh.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | former"],
    ),
    (
        "Bà Vũ Thị Thảo Vi có một thời gian được điều động làm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        ["Vũ Thị Thảo Vi | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former"],
    ),
    (
        "Ông Phạm Đình Khuê được dự kiến bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        ["Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | nominated"],
    ),
    (
        "Ông Phạm Đình Khuê thôi giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng để tham gia Ban Chấp hành, Ban Thường vụ "
        "Huyện ủy Di Linh.",
        [
            "Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | leaves",
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Huyện ủy Di Linh | appointed",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | appointed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê, Chủ tịch UBND huyện Di Linh giai đoạn 2011-2016, nhận sai.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Ông Phạm Đình Khuê, Chủ tịch UBND huyện Di Linh nhiệm kỳ 2021-2026, nói.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"],
    ),
]

SOMEBODY_ELSE_S = [
    (
        "Chủ tịch UBND tỉnh Lâm Đồng Vũ Thị Thảo Vi miễn nhiệm chức vụ Trưởng ban, Chánh Thanh tra, Chánh Văn phòng "
        "đối với các ông Phạm Đình Khuê, Đặng Bá Thụ.",
        ["Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"],
    ),
    *(
        (text, [])
        for text in (
            "Theo ông Phạm Đình Khuê, Bí thư Huyện ủy Di Linh đã nhận trách nhiệm.",
            "Luật sư Phạm Đình Khuê nói, các chức danh Chủ tịch UBND xã, Chủ tịch HĐND xã Gung Ré là cán bộ.",
            "Ông Phạm Đình Khuê chưa từng là Bí thư Huyện ủy Di Linh.",
            "Ông Phạm Đình Khuê từ chối làm Bí thư Huyện ủy Di Linh.",
            "Ông Phạm Đình Khuê tự xưng là Phó Chủ tịch UBND huyện Di Linh.",
            "Ông Phạm Đình Khuê, em rể Chủ tịch UBND huyện Di Linh, nhận thầu.",
            "Ông Phạm Đình Khuê thay mặt Bí thư Huyện ủy Di Linh phát biểu.",
            "Ông Phạm Đình Khuê được Chủ tịch UBND huyện Di Linh tặng giấy khen.",
            "Ông Phạm Đình Khuê bị khiển trách, Chủ tịch UBND huyện Di Linh bị cảnh cáo.",
            "Nguyên Bí thư Huyện ủy Di Linh và Phạm Đình Khuê bị bắt.",
        )
    ),
    (
        "Theo ông Phạm Đình Khuê, Bí thư Huyện ủy Di Linh, việc này đã xong.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Theo quyết định của Chủ tịch UBND tỉnh Lâm Đồng, ông Phạm Đình Khuê giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
        ["Phạm Đình Khuê | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"],
    ),
    (
        "Có ông Phạm Đình Khuê - Bí thư Huyện ủy Di Linh, hai trong số ba chức danh Phó Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    # which of the two bodies is whose is not said
    ("Hai Giám đốc Sở Y tế tỉnh Lâm Đồng Phạm Đình Khuê và Đặng Bá Thụ bị kỷ luật.", []),
    (
        "Ông Phạm Đình Khuê, 57 tuổi, quê quán xã Gung Ré cho biết Bí thư Huyện ủy Di Linh, Chủ tịch UBND huyện đều "
        "vắng mặt.",
        [],
    ),
    (
        "Phó Bí thư Tỉnh ủy Lâm Đồng Đặng Bá Thụ đã thông báo quyết định cho thôi giữ chức vụ Bí thư Huyện ủy Di Linh.",
        ["Đặng Bá Thụ | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds"],
    ),
    # whom the verb speaks of is not named
    (
        "Cựu Chủ tịch UBND huyện Di Linh Đặng Bá Thụ bị khởi tố Giám đốc Sở Y tế tỉnh Lâm Đồng làm Bí thư Huyện ủy "
        "Đức Trọng",
        ["Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Ông Phạm Đình Khuê, người tiền nhiệm của ông Đặng Bá Thụ được điều động giữ chức Bí thư Huyện ủy Di Linh.",
        ["Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | appointed"],
    ),
    ("Ông Đặng Bá Thụ từng là thư ký Bí thư Tỉnh ủy Lâm Đồng.", []),
    ("Bà Vũ Thị Thảo Vi từng phục vụ Bí thư Tỉnh ủy Lâm Đồng.", []),
    (
        "Ông Đặng Bá Thụ, Bí thư Huyện ủy Di Linh cùng các đơn vị, Giám đốc Sở Y tế tỉnh Lâm Đồng đến thăm.",
        ["Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        "Ông Đặng Bá Thụ là con nguyên Bí thư Huyện ủy Di Linh Đặng Bá Mộc. Ông từng làm Giám đốc Sở Y tế tỉnh "
        "Lâm Đồng.",
        [
            "Đặng Bá Mộc | Bí thư | Huyện ủy Di Linh | former",
            "Đặng Bá Thụ | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        ],
    ),
    (
        "Bà Vũ Thị Thảo Vi, Phó Chủ tịch Ủy ban MTTQ huyện Di Linh phụ trách Hội Nông dân huyện Di Linh, dự.",
        ["Vũ Thị Thảo Vi | Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam huyện Di Linh | holds"],
    ),
    (
        "Ông Phạm Đình Khuê và ông Đặng Bá Thụ được bầu giữ chức Bí thư, Phó Bí thư Thường trực, Phó Bí thư "
        "Huyện ủy Di Linh.",
        [],
    ),
]

K = "Phạm Đình Khuê"
THEN = [
    (
        "Tại thời điểm xảy ra vụ án, bị cáo Phạm Đình Khuê là Phó Giám đốc Sở Tư pháp tỉnh Lâm Đồng.",
        [f"{K} | Phó Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former"],
    ),
    (
        "Lúc bấy giờ, ông Phạm Đình Khuê giữ chức Chủ tịch UBND huyện Di Linh.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Ông Phạm Đình Khuê - Chủ tịch UBND huyện Di Linh thời kỳ 1999 - 2004 - bày tỏ xúc động.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Ông Phạm Đình Khuê, Chủ tịch UBND huyện Di Linh lúc bấy giờ, đã ký giấy phép.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Ông Phạm Đình Khuê, người giữ chức Giám đốc Sở Tư pháp tỉnh Lâm Đồng trước đó, đã nhận nhiệm vụ mới.",
        [f"{K} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former"],
    ),
    # of the verb, not of the post
    (
        "Ông Phạm Đình Khuê, Giám đốc Sở Tư pháp tỉnh Lâm Đồng, trước đó đã thăm hỏi gia đình.",
        [f"{K} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | holds"],
    ),
    (
        "Ông Phạm Đình Khuê được bầu làm Chủ tịch UBND huyện Di Linh và giữ chức vụ này đến năm 2010.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Ông Phạm Đình Khuê được bầu làm Chủ tịch UBND huyện Di Linh và giữ chức vụ này đến nay.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
    (
        "Ông Phạm Đình Khuê rời ghế Chủ tịch UBND huyện Di Linh.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | leaves"],
    ),
    (
        "Sau 5 năm ngồi ghế Chủ tịch UBND huyện Di Linh, ông Phạm Đình Khuê xin nghỉ.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Kỷ luật ông Phạm Đình Khuê, Giám đốc Sở Tư pháp tỉnh Lâm Đồng, do vi phạm khi còn là Chủ tịch UBND huyện "
        "Di Linh.",
        [
            f"{K} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | holds",
            f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
        ],
    ),
    (
        "Trước khi nghỉ hưu, ông Phạm Đình Khuê có nhiều năm làm Chủ tịch UBND huyện Di Linh.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Luân chuyển đồng chí Phạm Đình Khuê từ chức vụ Phó Giám đốc Sở Tư pháp tỉnh Lâm Đồng về giữ chức Bí thư "
        "Huyện ủy Di Linh.",
        [
            f"{K} | Phó Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | holds",
            f"{K} | Bí thư | Huyện ủy Di Linh | appointed",
        ],
    ),
    (
        "Ông Đặng Bá Thụ được bầu làm Chủ tịch UBND huyện Di Linh thay bà Vũ Thị Thảo Vi (nay là Bí thư Huyện ủy "
        "Bảo Lâm).",
        [
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
            "Vũ Thị Thảo Vi | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            "Vũ Thị Thảo Vi | Bí thư | Huyện ủy Bảo Lâm | holds",
        ],
    ),
    # a post got long ago, by who has another now
    (
        "Ông Phạm Đình Khuê hiện là Giám đốc Sở Tư pháp tỉnh Lâm Đồng. Ông được bầu làm Chủ tịch UBND huyện Di Linh "
        "năm 2012.",
        [
            f"{K} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | holds",
            f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được bầu làm Chủ tịch UBND huyện Di Linh năm 2019.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
    (
        "Ông Phạm Đình Khuê, Giám đốc Sở Tư pháp tỉnh Lâm Đồng, từng giữ chức Chánh Thanh tra huyện Di Linh trước khi "
        "được bổ nhiệm làm Bí thư Huyện ủy Di Linh.",
        [
            f"{K} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | holds",
            f"{K} | Chánh Thanh tra | Thanh tra huyện Di Linh | former",
            f"{K} | Bí thư | Huyện ủy Di Linh | former",
        ],
    ),
    (
        "Ông Phạm Đình Khuê từng giữ chức Chánh Thanh tra huyện Di Linh trước khi được bổ nhiệm làm Giám đốc Sở Tư "
        "pháp tỉnh Lâm Đồng.",
        [
            f"{K} | Chánh Thanh tra | Thanh tra huyện Di Linh | former",
            f"{K} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | appointed",
        ],
    ),
    (
        "Ông Phạm Đình Khuê được bổ nhiệm làm Giám đốc Sở Tư pháp tỉnh Lâm Đồng trong ba năm.",
        [f"{K} | Giám đốc | Sở Tư pháp tỉnh Lâm Đồng | former"],
    ),
    # those who once had one post
    (
        "Trách nhiệm thuộc về các đồng chí Đặng Bá Thụ, Phạm Đình Khuê, nguyên Phó Chủ tịch UBND huyện Di Linh.",
        [
            "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            f"{K} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
        ],
    ),
    (
        "Ông Đặng Bá Thụ, ông Phạm Đình Khuê, nguyên Phó Chủ tịch UBND huyện Di Linh, đã đến.",
        [f"{K} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Dự có các đồng chí: Đặng Bá Thụ, nguyên Bí thư, Chủ tịch UBND huyện Di Linh; nguyên Trưởng ban Dân vận "
        "Huyện ủy Di Linh Phạm Đình Khuê.",
        [
            "Đặng Bá Thụ | Bí thư | Huyện ủy Di Linh | former",
            "Đặng Bá Thụ | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
            f"{K} | Trưởng ban | Ban Dân vận Huyện ủy Di Linh | former",
        ],
    ),
    # what is said of a man before his posts
    (
        "Đồng chí Phạm Đình Khuê, sinh năm 1940, quê quán: xã Bảo Thuận, huyện Di Linh; nguyên Chủ tịch UBND huyện Di "
        "Linh; đã từ trần.",
        [f"{K} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        "Ông Phạm Đình Khuê, sinh năm 1971, quê huyện Di Linh; chức vụ hiện nay: Bí thư Huyện ủy Di Linh.",
        [f"{K} | Bí thư | Huyện ủy Di Linh | holds"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *THEN,
        *GROUPS,
        *EACH_HIS_OWN,
        *IN_PASSING,
        *REPLACED,
        *DESCRIBED,
        *LINKED,
        *LINKED_THE_OTHER_WAY,
        *WHEN,
        *SOMEBODY_ELSE_S,
    ],
)
def test_a_sentence_of_news_gives_its_tenures_and_no_other(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


PUT_FORWARD = [
    (
        "Tỉnh ủy Lâm Đồng giới thiệu ông Phạm Đình Khuê ra ứng cử để Hội đồng nhân dân huyện Di Linh khóa XI bầu giữ chức "
        "Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | nominated"],
    ),
    (
        "Ban Tổ chức đề nghị Huyện ủy lãnh đạo HĐND huyện bầu ông Phạm Đình Khuê giữ chức Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | nominated"],
    ),
    (  # with a seat in the committee that he is to lead
        "Ban Bí thư chỉ định ông Phạm Đình Khuê, Bí thư Huyện ủy Di Linh, tham gia Ban Chấp hành, Ban Thường vụ và giới "
        "thiệu để Ban Chấp hành Đảng bộ tỉnh Đồng Nai bầu làm Bí thư Tỉnh ủy Đồng Nai.",
        [
            "Phạm Đình Khuê | Bí thư | Huyện ủy Di Linh | holds",
            "Phạm Đình Khuê | Ủy viên Ban Chấp hành | Tỉnh ủy Đồng Nai | appointed",
            "Phạm Đình Khuê | Ủy viên Ban Thường vụ | Tỉnh ủy Đồng Nai | appointed",
            "Phạm Đình Khuê | Bí thư | Tỉnh ủy Đồng Nai | nominated",
        ],
    ),
    (
        "Dưới sự chỉ đạo của Tỉnh ủy, HĐND huyện bầu ông Phạm Đình Khuê giữ chức Chủ tịch UBND huyện Di Linh.",
        ["Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PUT_FORWARD)
def test_who_is_put_forward_is_not_elected_yet(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)
