"""Posts that are not whose name stands next to them, and posts that are over or not begun."""

import pytest

OLD = "2023-05-10"
_A, _B = "Phạm Đình Khuê", "Đặng Bá Thụ"
_HEALTH = "Giám đốc Sở Y tế tỉnh Lâm Đồng"

# Every row is "person | title | body | status".
PUT_FORWARD = [
    *(
        (
            f"{asks} bổ nhiệm ông {_A} làm {_HEALTH}.",
            [f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | nominated"],
        )
        for asks in (
            "Đảng ủy Sở Y tế kiến nghị Ban Thường vụ Tỉnh ủy Lâm Đồng",
            "Sở Nội vụ đề nghị UBND tỉnh Lâm Đồng",
            "Sở Nội vụ trình tờ trình đề nghị Chủ tịch UBND tỉnh Lâm Đồng",
        )
    ),
    *(
        (
            f"{when}, HĐND huyện Di Linh khai mạc kỳ họp bầu ông {_A} giữ chức Chủ tịch UBND huyện.",
            [f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | nominated"],
        )
        for when in ("Ngày mai", "Sáng mai", "Tuần tới")
    ),
    (
        f"Theo đề nghị của Sở Nội vụ, UBND tỉnh Lâm Đồng bổ nhiệm ông {_A} làm {_HEALTH}.",
        [f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed"],
    ),
    *(
        (
            f"Tỉnh ủy chỉ định ông {_A} giữ chức Phó Bí thư Huyện ủy Di Linh và giới thiệu để {verb} giữ chức Phó Bí thư "
            "Thường trực Huyện ủy Di Linh.",
            [
                f"{_A} | Phó Bí thư | Huyện ủy Di Linh | appointed",
                f"{_A} | Phó Bí thư Thường trực | Huyện ủy Di Linh | nominated",
            ],
        )
        for verb in ("phân công", "Huyện ủy phân công", "bổ nhiệm", "bầu")
    ),
    # who is looked for, and whom a committee puts forward, which has him for no member
    (
        f"Trước đó, Huyện ủy Di Linh đã chọn 2 người cho chức danh Bí thư Huyện ủy gồm: ông {_A} và ông {_B}.",
        [f"{one} | Bí thư | Huyện ủy Di Linh | nominated" for one in (_A, _B)],
    ),
    (
        f"Ban Thường vụ Huyện ủy Di Linh giới thiệu hai người gồm ông {_A} và ông {_B}.",
        [],
    ),
    (
        f"Ban Thường vụ Huyện ủy Di Linh khóa mới gồm ông {_A} và ông {_B}.",
        [f"{one} | Ủy viên Ban Thường vụ | Huyện ủy Di Linh | holds" for one in (_A, _B)],
    ),
    # what he is moved for is given
    (
        f"Tỉnh ủy điều động ông {_A} để bổ nhiệm giữ chức Trưởng phòng Nội vụ huyện Di Linh.",
        [f"{_A} | Trưởng phòng | Phòng Nội vụ huyện Di Linh | appointed"],
    ),
    (
        f"Người được giới thiệu là ông {_A}. Ông {_A} được điều động để giữ chức Bí thư Huyện ủy Di Linh.",
        [f"{_A} | Bí thư | Huyện ủy Di Linh | appointed"],
    ),
]

PLANNED_FOR = [
    *(
        (f"Ông {_A} {words} {_HEALTH}.", [f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | {status}"])
        for words, status in (
            ("từng được quy hoạch chức danh", "nominated"),
            ("được quy hoạch chức danh", "nominated"),
            ("từng được đề nghị bổ nhiệm", "nominated"),
            ("từng được quy hoạch, rồi làm", "former"),
            ("từng được đề nghị và được bổ nhiệm làm", "former"),
            ("từng kinh qua các chức vụ: cán bộ Phòng Quy hoạch,", "former"),
        )
    ),
    *(
        (f"Ông {_A} {words} {_HEALTH}.", [])
        for words in (
            "từng có trong quy hoạch",
            "từng là cán bộ quy hoạch",
            "bị đưa ra khỏi quy hoạch chức danh",
        )
    ),
    # each for his own post
    *(
        (
            f"{lead} ông {_A} {elect} Chủ tịch HĐND huyện Di Linh, ông {_B} để bầu{make} Chủ tịch UBND huyện "
            "Di Linh.",
            [
                f"{_A} | Chủ tịch | Hội đồng nhân dân huyện Di Linh | nominated",
                f"{_B} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | nominated",
            ],
        )
        for lead in ("Giới thiệu", "Ban Thường vụ Tỉnh ủy Lâm Đồng giới thiệu")
        for elect, make in (
            ("để bầu", ""),
            ("để bầu giữ chức", " giữ chức"),
            ("để HĐND huyện Di Linh, tỉnh Lâm Đồng, bầu giữ chức", " giữ chức"),
        )
    ),
    # promised to another
    *(
        (f"Ông {_A} {words} {_HEALTH}.", [])
        for words in (
            "hứa xin cho bị hại vào chức",
            "nhận tiền để lo cho nạn nhân vào vị trí",
            "hứa chạy cho người quen giữ chức",
        )
    ),
    (f"Ông {_A} xin cho thôi giữ chức {_HEALTH}.", [f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | leaves"]),
    (
        f"Quy hoạch ông {_A} vào chức vụ {_HEALTH}.",
        [f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | nominated"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*PUT_FORWARD, *PLANNED_FOR])
def test_who_is_put_forward_has_nothing_yet(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


_ONCE = f"{_B} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"
BEFORE_HIM = [
    *(
        (f"{text} {end}.", [_ONCE])
        for text, end in (
            (f"Trước ông {_A}, Chủ tịch UBND huyện Di Linh là ông", _B),
            (f"Trước ông {_A}, Chủ tịch UBND huyện Di Linh từng là ông", _B),
            (f"Ngay trước ông {_A}, ông {_B} là", "Chủ tịch UBND huyện Di Linh"),
            (f"Người tiền nhiệm của ông {_A}, Chủ tịch UBND huyện Di Linh, là ông", _B),
        )
    ),
    (
        f"Trước ông {_A}, Chủ tịch UBND huyện Di Linh là ông {_B}, hiện là Bí thư Huyện ủy Di Linh.",
        [_ONCE, f"{_B} | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    *(
        (f"{text}.", [_ONCE.replace("former", "holds")])
        for text in (
            f"Sau ông {_A}, Chủ tịch UBND huyện Di Linh là ông {_B}",
            f"Trước ông {_A}, ông {_B}, Chủ tịch UBND huyện Di Linh, phát biểu",
            f"Trước ông {_B}, Chủ tịch UBND huyện Di Linh, có ba người phát biểu",
        )
    ),
]


@pytest.mark.parametrize(("text", "expected"), BEFORE_HIM)
def test_who_had_a_post_before_another_has_it_no_more(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


NOT_GIVEN = [
    f"Ông {_A} không phải là {_HEALTH}.",
    f"Ông {_A} chưa từng là {_HEALTH}, Bí thư Huyện ủy Di Linh.",
    f"Bà {_A} không giữ chức {_HEALTH}.",
    *(
        f"UBND tỉnh Lâm Đồng {undoes} ông {_A} {gets} {_HEALTH}."
        for undoes in (
            "dừng việc bổ nhiệm",
            "tạm dừng bổ nhiệm",
            "hoãn việc bổ nhiệm",
            "không xem xét bổ nhiệm",
            "chưa xem xét việc bổ nhiệm lại",
            "từ chối bổ nhiệm",
            "hủy quyết định bổ nhiệm",
            "hủy bỏ quyết định điều động, bổ nhiệm",
            "thu hồi, hủy bỏ các quyết định bổ nhiệm",
            "thu hồi Quyết định số 123/QĐ-UBND ngày 12/3/2023 về việc bổ nhiệm",
            "bác đề nghị bổ nhiệm",
        )
        for gets in ("làm", "giữ chức")
    ),
    *(
        f"Huyện ủy Di Linh {undoes} ông {_A} {words} Chủ tịch UBND huyện Di Linh."
        for undoes in ("không giới thiệu", "thôi không giới thiệu", "chưa giới thiệu")
        for words in ("ứng cử", "để bầu giữ chức")
    ),
    f"UBND tỉnh hủy bỏ quyết định bổ nhiệm {_HEALTH} đối với ông {_A}.",
    f"Ông {_A} bị thu hồi quyết định bổ nhiệm làm {_HEALTH}.",
    f"Thủ tướng bãi bỏ quyết định phê chuẩn kết quả bầu ông {_A} giữ chức Chủ tịch UBND tỉnh Lâm Đồng.",
    *(
        f"{what} bổ nhiệm ông {_A} làm {_HEALTH} {undone}."
        for what in ("Quyết định", "Việc")
        for undone in ("đã bị thu hồi", "được thu hồi", "bị dừng lại", "tạm dừng")
    ),
    f"HĐND huyện Di Linh không miễn nhiệm ông {_A} thôi giữ chức Chủ tịch UBND huyện Di Linh.",
    f"Tỉnh ủy chưa ban hành văn bản nào điều động ông {_A} làm {_HEALTH}.",
    f"HĐND huyện Di Linh không thể bầu ông {_A} làm Chủ tịch UBND huyện Di Linh do thiếu đại biểu.",
    f"Ông {_A} chỉ thiếu ba phiếu để được bầu làm Chủ tịch UBND huyện Di Linh.",
    f"Kết quả bầu ông {_A} làm Chủ tịch UBND huyện Di Linh không được phê chuẩn.",
]


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_what_is_undone_or_not_done_gives_nobody_a_post(posts, text):
    assert posts(text, on=OLD) == set()


@pytest.mark.parametrize(
    "text",
    [
        f"Sau khi thu hồi quyết định sai, UBND tỉnh bổ nhiệm ông {_A} làm {_HEALTH}.",
        f"UBND tỉnh thu hồi quyết định bổ nhiệm ông {_B} làm {_HEALTH} và bổ nhiệm ông {_A} làm {_HEALTH}.",
        f"Vì sân bay dừng hoạt động, UBND tỉnh bổ nhiệm ông {_A} làm {_HEALTH}.",
        f"Tỉnh không chậm trễ, bổ nhiệm ông {_A} làm {_HEALTH}.",
        f"Tỉnh không chỉ bổ nhiệm ông {_A} làm {_HEALTH}.",
        f"Việc bổ nhiệm ông {_A} làm {_HEALTH} đã được thông qua.",
    ],
)
def test_what_is_undone_beside_it_is_another_matter(posts, text):
    assert posts(text, on=OLD) == {f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | appointed"}


TERMS = [
    # the term is that of who follows
    (
        f"Ông {_A} được bầu làm Bí thư Huyện ủy Di Linh nhiệm kỳ 2020-2025, thay ông {_B}.",
        {_A: "2020-2025", _B: None},
    ),
    (
        f"Thay thế ông {_B}, ông {_A} giữ chức Bí thư Huyện ủy Di Linh nhiệm kỳ 2020-2025.",
        {_A: "2020-2025", _B: None},
    ),
    (
        f"Ông {_A} thay ông {_B} làm Bí thư Huyện ủy Di Linh nhiệm kỳ 2020-2025.",
        {_A: "2020-2025", _B: None},
    ),
    # of one taken away it is his own
    (
        f"HĐND miễn nhiệm chức vụ Chủ tịch UBND huyện Di Linh nhiệm kỳ 2021-2026 đối với ông {_B}.",
        {_B: "2021-2026"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TERMS)
def test_a_term_is_not_that_of_the_one_replaced(read, text, expected):
    assert {one.person: one.term for one in read(text, on=OLD).tenures} == expected


OF_OTHERS = [
    # what somebody says to another, and of another
    (f'Ông {_A} hỏi: "Anh làm Chủ tịch UBND xã Gung Ré bao lâu rồi".', []),
    (f'Ông {_A} nói: "Tuy anh Thụ không còn giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng".', []),
    (
        f'Ông {_A} nói: "Tôi làm Chủ tịch UBND xã Gung Ré đã lâu".',
        [f"{_A} | Chủ tịch | Ủy ban nhân dân xã Gung Ré | holds"],
    ),
    (
        f'Bà Vũ Thảo Vi cho biết: "Hội nghị đã bầu ông {_A} làm Chủ tịch UBND xã Gung Ré".',
        [f"{_A} | Chủ tịch | Ủy ban nhân dân xã Gung Ré | elected"],
    ),
    (
        f'Ông {_A}, biệt danh "Hai Lúa", được bầu làm Chủ tịch UBND xã Gung Ré.',
        [f"{_A} | Chủ tịch | Ủy ban nhân dân xã Gung Ré | elected"],
    ),
    # who is replaced goes elsewhere
    *(
        (
            f"HĐND bầu ông {_A} làm Chủ tịch UBND huyện Di Linh thay ông {_B}{mark} được Tỉnh ủy phân công làm Bí thư "
            "Huyện ủy Lạc Dương.",
            [
                f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected",
                f"{_B} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former",
                f"{_B} | Bí thư | Huyện ủy Lạc Dương | appointed",
            ],
        )
        for mark in (" -", " - vừa", ",", " vừa")
    ),
    (
        f"Tỉnh ủy phê chuẩn ông {_A} thay ông {_B} (đã được cho nghỉ) làm Bí thư Huyện ủy Di Linh.",
        [f"{_A} | Bí thư | Huyện ủy Di Linh | appointed", f"{_B} | Bí thư | Huyện ủy Di Linh | former"],
    ),
    (
        f"Ông {_A} được bầu làm Chủ tịch UBND huyện Di Linh sau khi người tiền nhiệm được bổ nhiệm Giám đốc Sở Y tế tỉnh "
        "Lâm Đồng.",
        [f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | elected"],
    ),
    # where he comes from is not where he goes
    *(
        (
            f"Tỉnh ủy luân chuyển ông {_A} từ {words}Giám đốc Sở Y tế tỉnh Lâm Đồng {onto} Bí thư Huyện ủy Di Linh.",
            [
                f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds",
                f"{_A} | Bí thư | Huyện ủy Di Linh | appointed",
            ],
        )
        for words in ("", "vị trí ", "chức vụ ")
        for onto in ("làm", "về làm", "sang giữ chức")
    ),
    # a leader of another country is no person called as the country
    ("Phó Thủ tướng Hà Lan Carola Jansen gặp doanh nghiệp của ta.", []),
]


@pytest.mark.parametrize(("text", "expected"), OF_OTHERS)
def test_a_post_is_not_that_of_who_speaks_or_follows(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


ONCE = [
    (
        f"Từng là {_HEALTH}, ông {_A} vừa nhận nhiệm vụ mới.",
        [f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former"],
    ),
    *(
        (
            f"Trước {when} nhận nhiệm vụ mới, ông {_A} giữ chức {_HEALTH}.",
            [f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former"],
        )
        for when in ("thời điểm", "lúc", "khi")
    ),
    (
        f"Ông {_A} khi làm Phó Bí thư Huyện ủy Di Linh đã dùng chiếc xe này.",
        [f"{_A} | Phó Bí thư | Huyện ủy Di Linh | former"],
    ),
    (
        f"Người ký giấy phép là ông {_A} - Chủ tịch UBND huyện Di Linh thời kỳ đó.",
        [f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    (
        f"Ông {_A} sinh năm 1965, quê Di Linh. Gần hai năm từ tháng 5/2009 đến tháng 3/2011, ông là Chủ tịch UBND huyện "
        "Di Linh.",
        [f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"],
    ),
    # of what comes, and of what is
    (
        f"Ông {_A} gần dân hơn từ khi làm Bí thư Huyện ủy Di Linh.",
        [f"{_A} | Bí thư | Huyện ủy Di Linh | holds"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONCE)
def test_what_somebody_was_when_something_happened_is_over(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


def test_the_day_of_an_act_ends_nothing(read):
    text = (
        "Căn cứ Quy định số 22-QĐ/TW, ngày 28-7-2021 của Ban Chấp hành Trung ương, Tỉnh ủy thi hành kỷ luật ông "
        f"{_A} bằng hình thức cách chức Bí thư Huyện ủy Di Linh."
    )
    assert [one.end for one in read(text, on=OLD).tenures] == [None]


_BEFORE = "Huyện ủy Di Linh họp bàn với UBND xã Gung Ré. "
UNKNOWN = [
    # a name that no register has is none of the units named before
    (_BEFORE + f"Ông {_A}, Chủ tịch UBND huyện Zuôi Krăk, đã dự.", None),
    (_BEFORE + f"Theo ông {_A} - Phó Chủ tịch UBND xã Zuôi, đường đã mở.", None),
    (_BEFORE + f"Ông {_A}, Phó Bí thư Huyện ủy Zuôi Krăk, đã dự.", None),
    (_BEFORE + f"Ông {_A}, Giám đốc Sở Du lịch tỉnh Wơn Gang, đã dự.", None),
    # a person, a rank or another word may stand there
    (_BEFORE + f"Chủ tịch UBND huyện {_A} đã dự.", "huyện Di Linh"),
    (_BEFORE + f"Phó Chủ tịch UBND xã Đại úy {_A} đã dự.", "xã Gung Ré"),
    (_BEFORE + f"Ông {_A}, Chủ tịch UBND huyện Ảnh: Báo Lâm Đồng", "huyện Di Linh"),
    (_BEFORE + f"Bí thư Huyện ủy Ly Văn {_A.split()[-1]} đã dự.", "huyện Di Linh"),
]


@pytest.mark.parametrize(("text", "unit"), UNKNOWN)
def test_an_unknown_name_is_not_that_of_a_unit_before(read, text, unit):
    assert [one.unit for one in read(text, on=OLD).tenures] == [unit]


OF_THEN = [
    (f"Vào thời điểm ông {_A} đang là Bí thư Huyện ủy Di Linh đã có đơn thư.", "former"),
    (f"Khi đó là Bí thư Huyện ủy Di Linh, ông {_A} đã ký giấy này.", "former"),
    (f"Ông {_A} thời kỳ làm Bí thư Huyện ủy Di Linh đã ký giấy này.", "former"),
    (f"Sau khi đất nước thống nhất, ông {_A} giữ cương vị Bí thư Huyện ủy Di Linh.", "former"),
    (f"Đến thời điểm này, ông {_A} đang là Bí thư Huyện ủy Di Linh.", "holds"),
    (f"Sau khi giải phóng mặt bằng, ông {_A}, Bí thư Huyện ủy Di Linh, đến thăm.", "holds"),
    (f"Sau khi thống nhất phương án, ông {_A} là Bí thư Huyện ủy Di Linh.", "holds"),
]


@pytest.mark.parametrize(("text", "status"), OF_THEN)
def test_what_is_told_of_another_time_is_over(posts, text, status):
    assert posts(text, on=OLD) == {f"{_A} | Bí thư | Huyện ủy Di Linh | {status}"}


def test_who_mourns_is_what_he_is_called(posts):
    text = (
        f"VÔ CÙNG THƯƠNG TIẾC\nBáo tin: ông Vũ Khắc Mộc đã từ trần. Dâng hương tưởng nhớ, Bí thư Huyện ủy Di Linh {_A} nhắc "
        "lại công lao của ông từ năm 1970 đến năm 1985."
    )
    assert f"{_A} | Bí thư | Huyện ủy Di Linh | holds" in posts(text, on=OLD)


_VISIT = f"Bí thư {_A} đề nghị huyện Di Linh làm tốt việc này."
WITHOUT_BODY = [
    # whose full post is named is not the secretary of where he goes, but may be called so first
    (
        f"Sáng 5-4, Bí thư Tỉnh ủy Lâm Đồng {_A} đến thăm huyện Di Linh. {_VISIT}",
        [f"{_A} | Bí thư | Tỉnh ủy Lâm Đồng | holds"],
    ),
    (
        f"{_VISIT} Ông {_A} là Bí thư Tỉnh ủy Lâm Đồng.",
        [f"{_A} | Bí thư | Tỉnh ủy Lâm Đồng | holds"],
    ),
    # nobody else is named, or another post is, or one that is over
    (
        f"Sáng 5-4, Huyện ủy Di Linh họp. {_VISIT}",
        [f"{_A} | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        f"Sáng 5-4, Phó Bí thư Tỉnh ủy Lâm Đồng {_A} đến Huyện ủy Di Linh. {_VISIT}",
        [f"{_A} | Phó Bí thư | Tỉnh ủy Lâm Đồng | holds", f"{_A} | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    (
        f"Sáng 5-4, Bí thư Tỉnh ủy Lâm Đồng {_B} đến Huyện ủy Di Linh. {_VISIT}",
        [f"{_B} | Bí thư | Tỉnh ủy Lâm Đồng | holds", f"{_A} | Bí thư | Huyện ủy Di Linh | holds"],
    ),
    # a hotel is no province, of two provinces either may be meant, a festival is organised too
    *(
        (
            f"UBND tỉnh Lâm Đồng bàn về {place}. Theo ông {_A}, Giám đốc Sở Nội vụ, việc này đã xong.",
            [f"{_A} | Giám đốc | {body} | holds"],
        )
        for place, body in (
            ("khách sạn Bình Dương", "Sở Nội vụ tỉnh Lâm Đồng"),
            ("tỉnh Bình Dương", "Sở Nội vụ"),
        )
    ),
    (
        f"Lễ hội Langbiang mở tại tỉnh Lâm Đồng. Ông {_A}, Trưởng ban tổ chức, cho biết lễ hội kéo dài ba ngày.",
        [],
    ),
    (
        f"Sáng 5-4, Huyện ủy Di Linh họp. Ông {_A}, Trưởng ban Tổ chức, trình bày tờ trình.",
        [f"{_A} | Trưởng ban | Ban Tổ chức Huyện ủy Di Linh | holds"],
    ),
    (
        f"Ông {_A}, Trưởng ban Tổ chức tỉnh Lâm Đồng, trình bày tờ trình.",
        [f"{_A} | Trưởng ban | Ban Tổ chức Tỉnh ủy Lâm Đồng | holds"],
    ),
    (
        f"Ông {_A}, Trưởng ban Tổ chức Trung ương, dự lễ hội Langbiang tại tỉnh Lâm Đồng.",
        [f"{_A} | Trưởng ban | Ban Tổ chức Trung ương | holds"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WITHOUT_BODY)
def test_a_title_without_a_body_is_not_that_of_any_place_named(posts, text, expected):
    assert posts(text, on=OLD) == set(expected)


# Every row is "person | status | start | end" of the post in Di Linh.
WHILE_HE_WAS = [
    # the day of a deed begins nothing
    (
        f"Năm 2012, khi đang là Bí thư Huyện ủy Di Linh, ông {_A} đã ký giấy này.",
        f"{_A} | former | None | None",
    ),
    (
        f"Ngày 3/2/2012, ông {_A}, lúc đó là Bí thư Huyện ủy Di Linh, đã ký giấy.",
        f"{_A} | former | None | None",
    ),
    (f"Khi làm Bí thư Huyện ủy Di Linh, ông {_A} đã ký giấy này.", f"{_A} | former | None | None"),
    (
        f"Ông {_A} khi làm Bí thư Huyện ủy Di Linh hồi tháng 4/2014 đã ký giấy.",
        f"{_A} | former | None | None",
    ),
    (
        f"Lĩnh vực mà ông {_A} từng phụ trách khi là Bí thư Huyện ủy Di Linh, bà {_B} nói, đã tốt hơn.",
        f"{_A} | former | None | None",
    ),
    # but two days are its time, and whoever is so since then is so
    (
        f"Ông {_A} khi còn làm Bí thư Huyện ủy Di Linh (2011-2014) đã ký giấy này.",
        f"{_A} | former | 2011 | 2014",
    ),
    (f"Từ khi là Bí thư Huyện ủy Di Linh, ông {_A} ký nhiều giấy.", f"{_A} | holds | None | None"),
]


@pytest.mark.parametrize(("text", "expected"), WHILE_HE_WAS)
def test_what_somebody_did_while_he_had_a_post_dates_nothing(read, text, expected):
    found = [f"{one.person} | {one.status} | {one.start} | {one.end}" for one in read(text, on=OLD).tenures]
    assert found == [expected]


NOT_SURELY_OVER = [
    # nothing tells that it is past
    ("Ông Lê Văn Cảnh trưởng thành nhiều sau hơn một năm giữ chức Chủ tịch UBND huyện Đức Thọ.", []),
    ("Sau hai năm làm Chủ tịch UBND huyện Đức Thọ, ông Lê Văn Cảnh đã quen việc.", []),
    ("Bà Lê Thị Hà thấy trách nhiệm nặng nề khi giữ chức Chủ tịch UBND huyện Đức Thọ.", []),
    ("Ông Lê Văn Cảnh cam kết khi giữ chức Chủ tịch UBND huyện Đức Thọ sẽ phục vụ dân như đã nói.", []),
    ("Ông Lê Văn Cảnh từ lúc làm Chủ tịch UBND huyện Đức Thọ đến nay đã đi nhiều xã.", []),
    ("Ông Lê Văn Cảnh, Chủ tịch UBND huyện Đức Thọ, lo lắng khi làm Chủ tịch UBND huyện.", ["holds"]),
    ("Khi ông Lê Văn Cảnh đang là Chủ tịch UBND huyện Đức Thọ phát biểu thì mất điện.", ["holds"]),
    # but these do
    ("Ông Lê Văn Cảnh đã ký nhiều giấy khi làm Chủ tịch UBND huyện Đức Thọ.", ["former"]),
    ("Ông Lê Văn Cảnh sai sót khi làm Chủ tịch UBND huyện Đức Thọ năm 2014.", ["former"]),
    ("Ông Lê Văn Cảnh nghỉ hưu sau hơn một năm giữ chức Chủ tịch UBND huyện Đức Thọ.", ["former"]),
    ("Khi ông Lê Văn Cảnh còn là Chủ tịch UBND huyện Đức Thọ thì mất điện luôn.", ["former"]),
]


@pytest.mark.parametrize(("text", "expected"), NOT_SURELY_OVER)
def test_a_post_is_over_only_where_something_tells_that(read, text, expected):
    assert [one.status for one in read(text, on=OLD).tenures] == expected


def test_a_rise_within_a_body_is_not_of_its_name(posts):
    text = f"Ông {_A} từng là Phó Cục trưởng Cục Quản trị rồi Cục trưởng Cục Quản trị, Văn phòng Chính phủ."
    assert posts(text, on=OLD) == {
        f"{_A} | {title} | Cục Quản trị Văn phòng Chính phủ | former"
        for title in ("Phó Cục trưởng", "Cục trưởng")
    }


_CHAIRS = f"{_A} | Chủ tịch | Ủy ban nhân dân huyện Di Linh"
NOT_YET = [
    *(
        (f"{text}.", "nominated")
        for text in (
            f"Huyện ủy Di Linh xem xét việc bổ nhiệm ông {_A} làm Chủ tịch UBND huyện Di Linh",
            f"HĐND huyện tiến hành quy trình bầu ông {_A} giữ chức Chủ tịch UBND huyện Di Linh",
            f"Sở Nội vụ lấy phiếu tín nhiệm bổ nhiệm ông {_A} làm Chủ tịch UBND huyện Di Linh",
            f"Ông {_B} đề xuất bổ nhiệm ông {_A} làm Chủ tịch UBND huyện Di Linh",
            f"Huyện ủy tiến cử ông {_A} làm Chủ tịch UBND huyện Di Linh",
            f"Phương án nhân sự: ông {_A} làm Chủ tịch UBND huyện Di Linh",
            f"Tại kỳ họp tới, HĐND huyện bầu ông {_A} giữ chức Chủ tịch UBND huyện Di Linh",
        )
    ),
    *(
        (f"{text}.", "holds")
        for text in (
            f"Huyện ủy Di Linh đang xem xét cho ông {_A} thôi giữ chức Chủ tịch UBND huyện Di Linh",
            f"Huyện ủy chưa đồng ý cho ông {_A} thôi giữ chức Chủ tịch UBND huyện Di Linh",
            f"Dân đề nghị ông {_A}, Chủ tịch UBND huyện Di Linh, từ chức",
            f"Dự kiến nội dung kỳ họp: miễn nhiệm ông {_A} chức Chủ tịch UBND huyện Di Linh",
        )
    ),
    # what was done is done
    *(
        (f"{text}.", "elected")
        for text in (
            f"HĐND huyện đã tiến hành quy trình bầu ông {_A} giữ chức Chủ tịch UBND huyện Di Linh",
            f"Theo đề nghị của Huyện ủy, HĐND huyện bầu ông {_A} giữ chức Chủ tịch UBND huyện Di Linh",
        )
    ),
    (f"Theo đề nghị của ông {_B}, ông {_A} thôi giữ chức Chủ tịch UBND huyện Di Linh.", "leaves"),
]


@pytest.mark.parametrize(("text", "status"), NOT_YET)
def test_what_is_under_consideration_is_not_done(posts, text, status):
    assert f"{_CHAIRS} | {status}" in posts(text, on=OLD)


DOUBTED = [
    f"Không có chuyện ông {_A} được bổ nhiệm làm {_HEALTH}.",
    f"Chưa có quyết định nào bổ nhiệm ông {_A} làm {_HEALTH}.",
    f"UBND tỉnh bác bỏ thông tin ông {_A} được bổ nhiệm làm {_HEALTH}.",
    f"Liệu ông {_A} có được bổ nhiệm làm {_HEALTH}?",
    f"Nhiều người mong ông {_A} làm {_HEALTH}.",
    f"Ông {_A} mơ ước trở thành {_HEALTH}.",
    f"Việc ông {_A} được bổ nhiệm làm {_HEALTH} là tin thất thiệt.",
    f"Thông tin ông {_A} bị cách chức {_HEALTH} hoàn toàn không có căn cứ.",
    f"Mạng xã hội loan tin ông {_A} bị cách chức {_HEALTH}.",
    f"Ông {_A} bị cách chức {_HEALTH}, Sở Nội vụ bác bỏ tin này.",
    f"Có hay không việc ông {_A} được bổ nhiệm làm {_HEALTH}?",
    f"Bao giờ ông {_A} được bổ nhiệm làm {_HEALTH}?",
    f"Ông {_A} tự xưng vừa được bổ nhiệm làm {_HEALTH} để lừa đảo.",
    f"Nhiều người tưởng ông {_A} được bổ nhiệm làm {_HEALTH}.",
    f"Lẽ ra ông {_A} được bổ nhiệm làm {_HEALTH}.",
    f"Dư luận đồn ông {_A} thôi giữ chức {_HEALTH}.",
]


@pytest.mark.parametrize("text", DOUBTED)
def test_what_is_denied_or_wished_for_is_not_so(posts, text):
    assert posts(text, on=OLD) == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        *(
            (f"{proposes} bổ nhiệm ông {_A} làm {_HEALTH}.", "nominated")
            for proposes in (
                f"Ông {_B} kiến nghị",
                f"Ông {_B} gợi ý",
                "Ban Thường vụ cân nhắc",
                "Nhiều người muốn",
                "Sở Nội vụ đang trình phương án",
                "Tỉnh đang hoàn tất thủ tục",
                "Có ý kiến cho rằng nên",
            )
        ),
        *(
            (f"{asks} ông {_A}, {_HEALTH}{ends}.", "holds")
            for asks, ends in (
                ("Dân làng kiến nghị miễn nhiệm", ""),
                ("Một số người đòi miễn nhiệm", ""),
                ("Đề án miễn nhiệm", ", đang chờ ý kiến"),
                ("Người dân yêu cầu", ", từ chức"),
            )
        ),
        (f"Vì sao ông {_A} bị cách chức {_HEALTH}?", "disciplined-removed"),
        (f"Không có ý kiến khác, UBND tỉnh bổ nhiệm ông {_A} làm {_HEALTH}.", "appointed"),
        (f"Sau khi xem xét đề xuất của Sở Nội vụ, tỉnh bổ nhiệm ông {_A} làm {_HEALTH}.", "appointed"),
        (f"Không phải ai cũng biết ông {_A} được bổ nhiệm làm {_HEALTH}.", "appointed"),
        (f"UBND tỉnh thống nhất, quyết định bổ nhiệm ông {_A} làm {_HEALTH}.", "appointed"),
    ],
)
def test_what_is_proposed_is_not_done_and_what_is_done_is(posts, text, status):
    assert f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | {status}" in posts(text, on=OLD)


def test_what_is_denied_of_another_thing_leaves_the_post(posts):
    text = f"Chưa có quyết định về dự án, ông {_A}, Giám đốc Sở Y tế tỉnh Lâm Đồng, cho biết."
    assert posts(text, on=OLD) == {f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"}
