"""Names of people beside their posts: shapes of names, weak surnames, honorifics, ranks, and what is no person."""

import pytest

OLD = "2023-05-10"
NEW = "2025-09-10"

NAMES = [
    "Tạ Khương",
    "Phạm Đình Khuê",
    "Vũ Thị Thảo Vi",
    "Nguyễn Ngọc Hoài Sương Lam",
    "Tôn Nữ Thị Diệu Khuê",
    "Đỗ Khắc Miên",
    # weak surnames, which are other words as well
    "Hà Thị Nhạn",
    "Hồ Viết Rạng",
    "Mai Xuân Tước",
    "Cao Thị Lụa",
    "Thân Trọng Vượng",
    "Văn Bá Quận",
    "Kim Thị Sa Rone",
    "Quách Công Tỉnh",
    # given names that are other words
    "Lê Văn Khóa",
    "Trần Đình Xã",
    "Bùi Thị Huyện",
    "Đinh Văn Tỉnh",
    # peoples of the highlands and the south
    "Giàng A Lềnh",
    "Y Thông Niê",
    "Ksor H'Nhi",
    "Rơ Châm H'Lan",
    "Điểu K'Ré",
    "Thạch Thị Sa Rây",
    "Siu Blơng",
    "Lò Thị Pản",
    "Y Thanh Mộc Niê Kđăm",
    # monks
    "Thích Quảng Độ",
    "Thích Nữ Diệu Hạnh",
    # one letter
    "Lê Văn Y",
    "Nguyễn Thị Ý",
    "Phạm Văn A",
    # a last syllable that begins titles and bodies
    "Võ Khắc Chánh",
]

AROUND = {
    "after a title": ("Phó Chủ tịch UBND huyện Di Linh {} phát biểu.", "Phó Chủ tịch"),
    "after an honorific": (
        "Theo ông {}, Phó Chủ tịch UBND huyện Di Linh, dự án sẽ xong đúng hạn.",
        "Phó Chủ tịch",
    ),
    "before a title": ("Tham gia ý kiến còn có {}, Phó Chủ tịch UBND huyện Di Linh.", "Phó Chủ tịch"),
}


@pytest.mark.parametrize(("shape", "title"), AROUND.values(), ids=AROUND)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_read_whole(posts, shape, title, name):
    assert posts(shape.format(name), on=OLD) == {f"{name} | {title} | Ủy ban nhân dân huyện Di Linh | holds"}


TOO_LONG = [
    # the verb of a headline in capitals, the first words of the next headline
    *(
        (text, "Đặng Bá Thụ", title)
        for text, title in (
            ("BỔ NHIỆM ÔNG ĐẶNG BÁ THỤ GIỮ CHỨC CHỦ TỊCH UBND HUYỆN DI LINH", "Chủ tịch"),
            ("CHỦ TỊCH UBND HUYỆN DI LINH ĐẶNG BÁ THỤ TIẾP CÔNG DÂN", "Chủ tịch"),
            ("CHỦ TỊCH UBND HUYỆN DI LINH ĐẶNG BÁ THỤ THĂM, TẶNG QUÀ", "Chủ tịch"),
            ("Chủ tịch UBND huyện Di Linh Đặng Bá Thụ Hội nghị tổng kết năm", "Chủ tịch"),
            ("Chủ tịch UBND huyện Di Linh Đặng Bá Thụ Khai mạc hội chợ", "Chủ tịch"),
            ("Bí thư Huyện ủy Di Linh Đặng Bá Thụ Thủ tướng thăm Lâm Đồng", "Bí thư"),
        )
    ),
    # those of a caption
    *(
        (f"Chủ tịch UBND huyện Di Linh Đặng Bá Thụ {words}", "Đặng Bá Thụ", "Chủ tịch")
        for words in (
            "Phát biểu tại lễ phát động.",
            "Thăm, tặng quà gia đình chính sách.",
            "Chủ trì cuộc họp.",
            "Tại buổi tiếp dân.",
            "Chiều 4/5 đến thăm trường.",
            "Ảnh: Tạ Khương",
            "Đọc diễn văn khai mạc.",
        )
    ),
    ("Bí thư Huyện ủy Di Linh Đặng Bá Thụdự lễ.", "Đặng Bá Thụ", "Bí thư"),
    # given names that are such words
    ("Chủ tịch UBND huyện Di Linh Lê Văn Dự họp với dân.", "Lê Văn Dự", "Chủ tịch"),
    ("Chủ tịch UBND huyện Di Linh Vũ Thị Minh Sáng phát biểu.", "Vũ Thị Minh Sáng", "Chủ tịch"),
    ("Chủ tịch UBND huyện Di Linh Nguyễn Thị Ngọc Ảnh dự.", "Nguyễn Thị Ngọc Ảnh", "Chủ tịch"),
    ("Chủ tịch UBND huyện Di Linh Vũ Thị Thảo Nguyên chủ trì.", "Vũ Thị Thảo Nguyên", "Chủ tịch"),
    ("Chủ tịch UBND huyện Di Linh Nguyễn Xuân Ảnh dự.", "Nguyễn Xuân Ảnh", "Chủ tịch"),
    ("CHỦ TỊCH UBND HUYỆN DI LINH LÊ VĂN TIẾP DỰ HỌP", "Lê Văn Tiếp", "Chủ tịch"),
    ("CHỦ TỊCH UBND HUYỆN DI LINH LÊ VĂN ĐƯỢC", "Lê Văn Được", "Chủ tịch"),
    ("Chủ tịch UBND huyện Di Linh Trần Khai nói.", "Trần Khai", "Chủ tịch"),
]


@pytest.mark.parametrize(("text", "name", "title"), TOO_LONG)
def test_a_name_ends_before_the_verb_or_the_next_headline(read, text, name, title):
    assert (name, title) in {(one.person, one.title) for one in read(text, on=OLD).tenures}


HONOURED = [
    "đồng chí {}",
    "đ/c {}",
    "ông {}",
    "bà {}",
    "Đại tá {}",
    "Thiếu tướng {}",
    "Trung tá {}",
    "đồng chí Thượng tá {}",
    "TS. {}",
    "TS {}",
    "PGS.TS {}",
    "PGS, TS {}",
    "Tiến sĩ {}",
    "Thạc sĩ {}",
    "ThS. {}",
    "bác sĩ {}",
    "BSCKII {}",
    "luật sư {}",
    "ông TS. {}",
]


@pytest.mark.parametrize("honoured", HONOURED)
def test_honorifics_and_ranks_are_no_part_of_a_name(posts, honoured):
    name = honoured.format("Phạm Đình Khuê")
    expected = {"Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"}
    assert posts(f"{name}, Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, trả lời báo chí.", on=OLD) == expected
    assert posts(f"Dự hội thảo có Phó Giám đốc Sở Y tế tỉnh Lâm Đồng {name}.", on=OLD) == expected


@pytest.mark.parametrize("name", ["ông Phạm Đình Khuê", "đồng chí Phạm Đình Khuê", "Đại tá Phạm Đình Khuê"])
def test_a_comma_may_stand_between_a_post_and_the_honorific_after_it(posts, name):
    text = f"Theo Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, {name}, thuốc vẫn đủ dùng."
    assert posts(text, on=OLD) == {"Phạm Đình Khuê | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng | holds"}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # the name of the unit ends before the person's begins
        ("Chủ tịch UBND tỉnh Tây Ninh Phạm Đình Khuê kết luận.", "Phạm Đình Khuê"),
        ("Chủ tịch UBND xã Trần Phú Lê Thị Sương Mai kết luận.", "Lê Thị Sương Mai"),
        ("Chủ tịch UBND thành phố Vinh Hà Thị Nhạn kết luận.", "Hà Thị Nhạn"),
        ("Chủ tịch UBND thành phố Cao Lãnh Cao Thị Lụa kết luận.", "Cao Thị Lụa"),
        ("Chủ tịch UBND thị xã Sa Pa Giàng A Lềnh kết luận.", "Giàng A Lềnh"),
        ("Chủ tịch UBND phường 4 Phạm Đình Khuê kết luận.", "Phạm Đình Khuê"),
        ("Bị bắt có Hồ Viết Rạng (54 tuổi), cựu Chủ tịch UBND quận 5.", "Hồ Viết Rạng"),
        ("Chủ tịch UBND quận 5 Hồ Viết Rạng kết luận.", "Hồ Viết Rạng"),
        ("Chủ tịch UBND xã Phan Đình Lượm kết luận.", "Phan Đình Lượm"),
        ("Chủ tịch UBND phường Quế Văn Lượm (TP Bắc Ninh) kết luận.", "Quế Văn Lượm"),
        ("Chủ tịch HĐND thị trấn Lâm Thị Nhạn kết luận.", "Lâm Thị Nhạn"),
        ("Chủ tịch UBND xã Đồng Văn Lượm kết luận.", "Đồng Văn Lượm"),
        ("Chủ tịch UBND xã Đồng Văn Phạm Đình Khuê kết luận.", "Phạm Đình Khuê"),
        ("Chủ tịch UBND thị trấn Lâm Phạm Đình Khuê kết luận.", "Phạm Đình Khuê"),
        ("Chủ tịch UBND thị trấn Hồ Đặng Văn Lượm kết luận.", "Đặng Văn Lượm"),
        # what follows the name is no part of it
        ("Chủ tịch UBND huyện Di Linh Phạm Đình Khuê phát biểu tại hội nghị.", "Phạm Đình Khuê"),
        ("Chủ tịch UBND huyện Di Linh Phạm Đình Khuê\nẢnh: Tạ Khương", "Phạm Đình Khuê"),
        ("Chủ tịch UBND huyện Di Linh Phạm Đình Khuê (ảnh) trao quà.", "Phạm Đình Khuê"),
        ("Chủ tịch UBND huyện Di Linh Phạm Đình Khuê, Bà con vỗ tay.", "Phạm Đình Khuê"),
        # spaces
        ("Chủ tịch UBND huyện Di Linh\u00a0Phạm\u00a0Đình\u00a0Khuê kết luận.", "Phạm Đình Khuê"),
        ("Chủ tịch UBND huyện Di Linh Phạm  Đình Khuê kết luận.", "Phạm Đình Khuê"),
    ],
)
def test_a_name_ends_where_the_person_does(read, text, person):
    assert [(one.person, one.title) for one in read(text, on=OLD).tenures] == [(person, "Chủ tịch")]


def test_a_department_of_no_field_is_not_named_after_its_head(posts):
    text = "Phó Chủ tịch UBND tỉnh Nghệ An Phạm Đình Khuê, Phó Giám đốc Sở Mai Sỹ Lượm cùng dự."
    assert posts(text, on=OLD) == {"Phạm Đình Khuê | Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An | holds"}


def test_a_name_in_capitals_is_read_as_a_name(posts):
    text = "PHẠM ĐÌNH KHUÊ, CHỦ TỊCH UBND HUYỆN DI LINH"
    assert posts(text, on=OLD) == {"Phạm Đình Khuê | Chủ tịch | Ủy ban nhân dân huyện Di Linh | holds"}


NOBODY = [
    # a letter in the place of a name
    "Ông Trần Văn B, Phó Chủ tịch UBND huyện Di Linh, bị bắt.",
    "Chủ tịch UBND huyện Di Linh Lê Quang H khai nhận.",
    "Ông Nguyễn Văn A là Trưởng Công an xã Gung Ré, huyện Di Linh.",
    "Bà Vũ Thị N - Bí thư Huyện ủy Di Linh - bị kỷ luật.",
    # whether she is called so, or was it, is not said
    "Ông Đặng Bá Thụ Nguyên Bí thư Huyện ủy Di Linh dự.",
    # posts without a name, groups
    "Bí thư Huyện ủy Di Linh yêu cầu các xã khẩn trương giải phóng mặt bằng.",
    "Cùng dự có các đồng chí Ủy viên Ban Thường vụ Huyện ủy Di Linh và lãnh đạo các phòng, ban.",
    "Chủ tịch UBND huyện Di Linh, Trưởng Công an huyện được giao chỉ đạo việc này.",
    # only a given name is ever printed
    "Ông Khuê, Phó Chủ tịch UBND huyện Di Linh, cho biết kế hoạch đã được duyệt.",
    "Chủ tịch xã, anh Mộc, cười bảo bà con cứ yên tâm.",
    # people without a post
    "Ông Phạm Đình Khuê trú tại xã Gung Ré, huyện Di Linh cho biết cà phê được giá.",
    "Ảnh: Phạm Đình Khuê",
    "Chị Vũ Thị Thảo Vi là giáo viên ở thị trấn Di Linh.",
    # streets, schools, prizes and units that bear names of people
    "Chủ tịch UBND phường kiểm tra đường Nguyễn Thị Định và phố Phạm Đình Hổ.",
    "Bí thư Đoàn Trường THPT Phan Đình Giót đọc lời tuyên thệ.",
    "Học viện Chính trị quốc gia Hồ Chí Minh mở lớp bồi dưỡng cho cán bộ huyện.",
    "Đảng bộ đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
    "Đại hội chi bộ thôn Hàng Hải diễn ra tại Nhà văn hóa.",
    # words that begin like posts
    "Ban Bí thư Trần tình về quy trình?",
    "Ban Bí thư đã ban hành chỉ thị về đại hội các cấp.",
    "Đoàn đại biểu Quốc hội tỉnh Lâm Đồng tiếp xúc cử tri tại xã Gung Ré.",
    "Hợp tác xã Lê Lợi và các tổ chức xã hội tham gia hội chợ.",
    "Văn phòng HĐND và UBND Huyện gửi công văn.",
    "Ban Chỉ đạo yêu cầu các xã báo cáo trước ngày 15.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_names_nobody_in_office_gives_no_tenure(read, text):
    assert read(text, on=OLD).tenures == ()


@pytest.mark.parametrize(
    "text",
    [
        "The chairman of the provincial committee, Mr Smith, met farmers on Tuesday.",
        "Le président du comité populaire a reçu la délégation.",
        "lorem ipsum dolor sit amet, consectetur adipiscing elit",
        "1 2 3 4 5 6 7 8 9",
        "@#$%^&*()_+{}|:<>?",
    ],
)
def test_a_text_in_another_language_gives_nothing(read, each_finding, text):
    findings = read(text)
    assert list(each_finding(findings)) == []
    assert not findings.on_topic


# Right behind a post and the name of its unit a name needs no known surname, and is nobody else's.
PLACED = [
    (
        "Dự có Trưởng ban Dân vận Huyện ủy Di Linh Đặng Bá Thụ, Phó Chủ tịch UBND huyện Lạc Dương Kiên Banh.",
        {
            "Đặng Bá Thụ | Trưởng ban | Ban Dân vận Huyện ủy Di Linh | holds",
            "Kiên Banh | Phó Chủ tịch | Ủy ban nhân dân huyện Lạc Dương | holds",
        },
    ),
    ("Bí thư Huyện ủy Di Linh K'Brọp trao quà.", {"K'Brọp | Bí thư | Huyện ủy Di Linh | holds"}),
    (
        "Bí thư Huyện ủy Di Linh Lèng Thị Hằng, 45 tuổi.",
        {"Lèng Thị Hằng | Bí thư | Huyện ủy Di Linh | holds"},
    ),
    (
        "Phó Chủ tịch UBND tỉnh Lâm Đồng Bon Yô Thế đã dự.",
        {"Bon Yô Thế | Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng | holds"},
    ),
    (
        "Dự có Trưởng ban Dân vận Huyện ủy Di Linh Đặng Bá Thụ, Phó Chủ tịch UBND xã Gung Ré Phu Che Thó.",
        {"Đặng Bá Thụ | Trưởng ban | Ban Dân vận Huyện ủy Di Linh | holds"},
    ),
    # no names
    ("Bí thư Huyện ủy Di Linh Khóa Mười, phát biểu.", set()),
    ("Chủ tịch UBND tỉnh Lâm Đồng Trao Quà cho trẻ em.", set()),
    ("Chủ tịch UBND tỉnh Lâm Đồng Việt Nam đã trao giải.", set()),
    ("Chủ tịch UBND huyện Di Linh Sở Xây dựng và các phòng.", set()),
]


@pytest.mark.parametrize(("text", "expected"), PLACED)
def test_a_name_right_behind_a_unit_needs_no_known_surname(posts, text, expected):
    assert posts(text, on=OLD) == expected


# A school bears the name of somebody else than who heads it.
SCHOOLS = [
    ("Hiệu trưởng Trường Chính trị Trần Phú Đặng Bá Thụ dự.", ["Đặng Bá Thụ"]),
    ("Hiệu trưởng Trường Chính trị Lê Duẩn tỉnh Quảng Trị Vũ Thị Thảo Vi dự.", ["Vũ Thị Thảo Vi"]),
    ("Ông Đặng Bá Thụ, Hiệu trưởng Trường Chính trị Phạm Hùng (Vĩnh Long), dự.", ["Đặng Bá Thụ"]),
    ("Hiệu trưởng Trường Chính trị Nguyễn Chí Thanh tỉnh Thừa Thiên Huế phát biểu.", []),
    ("Hiệu trưởng Trường Chính trị tỉnh Hà Tĩnh Trần Phú Thọ dự.", ["Trần Phú Thọ"]),
]


@pytest.mark.parametrize(("text", "people"), SCHOOLS)
def test_whom_a_school_is_named_for_does_not_head_it(read, text, people):
    assert [(one.person, one.title) for one in read(text, on=OLD).tenures] == [
        (person, "Hiệu trưởng") for person in people
    ]
