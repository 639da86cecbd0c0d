"""Changes of units in the words of acts and of the press of several decades: results and sources."""

import pytest

TOLD = [
    (
        "Thành lập phường Đông Hải thuộc thành phố Thanh Hóa, tỉnh Thanh Hóa trên cơ sở toàn bộ diện tích tự nhiên và dân số của xã Đông Hải.",
        [("phường Đông Hải", ["xã Đông Hải"])],
    ),
    (
        "Nhập toàn bộ diện tích tự nhiên là 5,10 km2, quy mô dân số là 3.200 người của xã Cẩm Thăng vào xã Cẩm Nam, huyện Cẩm Xuyên, tỉnh Hà Tĩnh.",
        [("xã Cẩm Nam", ["xã Cẩm Thăng"])],
    ),
    (
        "Thành lập xã Nam Phúc Thăng trên cơ sở nhập toàn bộ 7,86 km2 diện tích tự nhiên, 4.500 người của xã Cẩm Nam, toàn bộ diện tích của xã Cẩm Phúc và xã Cẩm Thăng, huyện Cẩm Xuyên, tỉnh Hà Tĩnh.",
        [("xã Nam Phúc Thăng", ["xã Cẩm Nam", "xã Cẩm Phúc", "xã Cẩm Thăng"])],
    ),
    (
        "Điều chỉnh 1.200 ha diện tích tự nhiên và 5.000 nhân khẩu của xã Hòa Hiệp, huyện Tân Biên, tỉnh Tây Ninh về xã Tân Bình quản lý.",
        [("xã Tân Bình", ["xã Hòa Hiệp"])],
    ),
    (
        "Đổi tên thị trấn Xuân An thành thị trấn Tiên An thuộc huyện Nghi Xuân.",
        [("thị trấn Tiên An", ["thị trấn Xuân An"])],
    ),
    (
        "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Diễn Mỹ, Diễn Hồng và Diễn Phong thành xã mới có tên gọi là xã Đức Châu.",
        [("xã Đức Châu", ["xã Diễn Hồng", "xã Diễn Mỹ", "xã Diễn Phong"])],
    ),
    ("Sáp nhập tỉnh Hà Tây vào thành phố Hà Nội.", [("thành phố Hà Nội", ["tỉnh Hà Tây"])]),
    (
        "Hợp nhất toàn bộ diện tích tự nhiên và dân số của tỉnh Hà Tây vào thành phố Hà Nội.",
        [("thành phố Hà Nội", ["tỉnh Hà Tây"])],
    ),
    (
        "Thành lập thị xã Kỳ Anh trên cơ sở điều chỉnh toàn bộ diện tích của thị trấn Kỳ Anh và 11 xã thuộc huyện Kỳ Anh.",
        [("thị xã Kỳ Anh", ["huyện Kỳ Anh", "thị trấn Kỳ Anh"])],
    ),
    (
        "Thành lập thành phố Thủ Đức thuộc Thành phố Hồ Chí Minh trên cơ sở nhập toàn bộ diện tích và dân số của Quận 2, Quận 9 và quận Thủ Đức.",
        [("thành phố Thủ Đức", ["quận 2", "quận 9", "quận Thủ Đức"])],
    ),
    (
        "Tách xã Đắk Som, huyện Đắk Glong thành hai xã Đắk Som và Đắk R'Măng.",
        [("xã Đắk Som", ["xã Đắk Som"]), ("xã Đắk R'Măng", ["xã Đắk Som"])],
    ),
    (
        "Nhập các xã Hương Điền và Hương Quang thành xã Quang Điền.",
        [("xã Quang Điền", ["xã Hương Quang", "xã Hương Điền"])],
    ),
    (
        "Xã Hùng Sơn được thành lập từ 3 xã: Ch'ơm, Ga Ri và Tr'Hy.",
        [("xã Hùng Sơn", ["xã Ch'ơm", "xã Ga Ri", "xã Tr'Hy"])],
    ),
    (
        "Xã Can Lộc mới được thành lập trên cơ sở hợp nhất thị trấn Nghèn, xã Thiên Lộc và xã Vượng Lộc.",
        [("xã Can Lộc", ["thị trấn Nghèn", "xã Thiên Lộc", "xã Vượng Lộc"])],
    ),
    (
        "Sau sắp xếp, xã Đức Thọ gồm thị trấn Đức Thọ và các xã Tùng Ảnh, Hòa Lạc, Tân Dân.",
        [("xã Đức Thọ", ["thị trấn Đức Thọ", "xã Hòa Lạc", "xã Tân Dân", "xã Tùng Ảnh"])],
    ),
    (
        "Theo phương án, 3 xã Kỳ Phong, Kỳ Bắc, Kỳ Xuân sẽ sáp nhập thành xã Kỳ Xuân.",
        [("xã Kỳ Xuân", ["xã Kỳ Bắc", "xã Kỳ Phong", "xã Kỳ Xuân"])],
    ),
    (
        "Hai tỉnh Quảng Bình và Quảng Trị hợp nhất, lấy tên là tỉnh Quảng Trị.",
        [("tỉnh Quảng Trị", ["tỉnh Quảng Bình", "tỉnh Quảng Trị"])],
    ),
    (
        "Tỉnh Gia Lai mới được hình thành từ việc sáp nhập tỉnh Bình Định và tỉnh Gia Lai.",
        [("tỉnh Gia Lai", ["tỉnh Bình Định", "tỉnh Gia Lai"])],
    ),
    (
        "Quảng Nam sáp nhập với Đà Nẵng thành thành phố Đà Nẵng.",
        [("thành phố Đà Nẵng", ["thành phố Đà Nẵng", "tỉnh Quảng Nam"])],
    ),
    (
        "Hợp nhất Hà Nam, Nam Định và Ninh Bình, tỉnh mới mang tên Ninh Bình.",
        [("tỉnh Ninh Bình", ["tỉnh Hà Nam", "tỉnh Nam Định", "tỉnh Ninh Bình"])],
    ),
    (
        "TP.HCM mới gồm TP.HCM, Bình Dương và Bà Rịa - Vũng Tàu.",
        [("thành phố Hồ Chí Minh", ["thành phố Hồ Chí Minh", "tỉnh Bà Rịa - Vũng Tàu", "tỉnh Bình Dương"])],
    ),
    (
        "Phường Tân Hải (TP.HCM) được thành lập trên cơ sở sáp nhập phường Tân Hòa, phường Tân Hải.",
        [("phường Tân Hải", ["phường Tân Hòa", "phường Tân Hải"])],
    ),
    (
        "Từ ngày 1/7/2025, xã Nghi Lộc chính thức hoạt động sau khi sáp nhập thị trấn Quán Hành với các xã Nghi Trung, Diên Hoa và Nghi Vạn.",
        [("xã Nghi Lộc", ["thị trấn Quán Hành", "xã Diên Hoa", "xã Nghi Trung", "xã Nghi Vạn"])],
    ),
    (
        "Xã Đông Thành (hợp nhất từ các xã Tăng Thành, Văn Thành, Đồng Thành) có dân số 40.000 người.",
        [("xã Đông Thành", ["xã Tăng Thành", "xã Văn Thành", "xã Đồng Thành"])],
    ),
    (
        "Phường Hải Châu được hợp nhất từ 5 phường Thanh Bình, Thuận Phước, Thạch Thang, Phước Ninh và Hải Châu.",
        [
            (
                "phường Hải Châu",
                [
                    "phường Hải Châu",
                    "phường Phước Ninh",
                    "phường Thanh Bình",
                    "phường Thuận Phước",
                    "phường Thạch Thang",
                ],
            )
        ],
    ),
    (
        "Ba xã Nam Hồng, Bắc Hồng và Vân Nội (huyện Đông Anh) được nhập lại thành xã Phúc Thịnh.",
        [("xã Phúc Thịnh", ["xã Bắc Hồng", "xã Nam Hồng", "xã Vân Nội"])],
    ),
    (
        "HĐND tỉnh Nghệ An thông qua việc nhập xã Hưng Mỹ vào xã Hưng Thịnh, huyện Hưng Nguyên.",
        [("xã Hưng Thịnh", ["xã Hưng Mỹ"])],
    ),
    (
        "Thị xã Cửa Lò được sáp nhập vào thành phố Vinh từ ngày 1/12/2024.",
        [("thành phố Vinh", ["thị xã Cửa Lò"])],
    ),
    ("Huyện Đông Sơn nhập vào thành phố Thanh Hóa.", [("thành phố Thanh Hóa", ["huyện Đông Sơn"])]),
    ("Đặc khu Phú Quý được thành lập trên cơ sở huyện Phú Quý.", [("đặc khu Phú Quý", ["huyện Phú Quý"])]),
    (
        "Thành phố Huế trực thuộc Trung ương được thành lập trên cơ sở toàn bộ diện tích, dân số của tỉnh Thừa Thiên Huế.",
        [("thành phố Huế", ["tỉnh Thừa Thiên Huế"])],
    ),
    (
        "Phường An Hội ra đời từ sự hợp nhất của phường An Hội, phường 4 và xã Mỹ Thành.",
        [("phường An Hội", ["phường 4", "phường An Hội", "xã Mỹ Thành"])],
    ),
    (
        "Việc sáp nhập xã Sơn Thủy và xã Sơn Mai thành xã Kim Hoa được người dân đồng tình.",
        [("xã Kim Hoa", ["xã Sơn Mai", "xã Sơn Thủy"])],
    ),
    (
        "Xã Yên Hòa là xã được sáp nhập từ xã Yên Tâm và xã Yên Giang.",
        [("xã Yên Hòa", ["xã Yên Giang", "xã Yên Tâm"])],
    ),
    ("Sáp nhập nguyên trạng xã Cẩm Huy vào thị trấn Cẩm Xuyên.", [("thị trấn Cẩm Xuyên", ["xã Cẩm Huy"])]),
    (
        "Xã Thạch Hà được hình thành trên cơ sở toàn bộ diện tích và dân số các xã Thạch Long, Thạch Sơn và thị trấn Thạch Hà.",
        [("xã Thạch Hà", ["thị trấn Thạch Hà", "xã Thạch Long", "xã Thạch Sơn"])],
    ),
    (
        "Cụ thể: Sáp nhập 2 xã Quang Lộc và Sơn Lộc thành xã Sơn Lộc (huyện Can Lộc).",
        [("xã Sơn Lộc", ["xã Quang Lộc", "xã Sơn Lộc"])],
    ),
    (
        "Dự kiến, xã Gia Hanh sẽ được thành lập từ 4 xã Khánh Vĩnh Yên, Thanh Lộc, Gia Hanh.",
        [("xã Gia Hanh", ["xã Gia Hanh", "xã Khánh Vĩnh Yên", "xã Thanh Lộc"])],
    ),
    (
        "Xã Trường Lưu: hợp nhất các xã Xuân Lộc, Phú Lộc, Trường Lộc.",
        [("xã Trường Lưu", ["xã Phú Lộc", "xã Trường Lộc", "xã Xuân Lộc"])],
    ),
    (
        "- Thành lập xã Xuân Lộc từ xã Kim Song Trường, xã Thường Nga và xã Phú Lộc.",
        [("xã Xuân Lộc", ["xã Kim Song Trường", "xã Phú Lộc", "xã Thường Nga"])],
    ),
    (
        "Nam Định, Hà Nam và Ninh Bình sáp nhập thành tỉnh Ninh Bình.",
        [("tỉnh Ninh Bình", ["tỉnh Hà Nam", "tỉnh Nam Định", "tỉnh Ninh Bình"])],
    ),
    (
        "Tỉnh Hà Nam Ninh được tách thành hai tỉnh Nam Hà và Ninh Bình.",
        [("tỉnh Nam Hà", ["tỉnh Hà Nam Ninh"]), ("tỉnh Ninh Bình", ["tỉnh Hà Nam Ninh"])],
    ),
    (
        "Năm 1991, tỉnh Nghệ Tĩnh chia thành Nghệ An và Hà Tĩnh.",
        [("tỉnh Nghệ An", ["tỉnh Nghệ Tĩnh"]), ("tỉnh Hà Tĩnh", ["tỉnh Nghệ Tĩnh"])],
    ),
    ("Năm 1997, tỉnh Bắc Ninh được tái lập từ tỉnh Hà Bắc.", [("tỉnh Bắc Ninh", ["tỉnh Hà Bắc"])]),
    (
        "Tỉnh Đắk Nông được thành lập trên cơ sở tách 6 huyện phía nam của tỉnh Đắk Lắk.",
        [("tỉnh Đắk Nông", ["tỉnh Đắk Lắk"])],
    ),
    (
        "Ngày 1/1/1997, tỉnh Quảng Nam - Đà Nẵng được tách ra thành tỉnh Quảng Nam và thành phố Đà Nẵng trực thuộc Trung ương.",
        [
            ("tỉnh Quảng Nam", ["tỉnh Quảng Nam - Đà Nẵng"]),
            ("thành phố Đà Nẵng", ["tỉnh Quảng Nam - Đà Nẵng"]),
        ],
    ),
    ("Từ 1/8/2008, Hà Tây sáp nhập vào Hà Nội.", [("thành phố Hà Nội", ["tỉnh Hà Tây"])]),
    (
        "4 xã của huyện Lương Sơn và huyện Mê Linh (Vĩnh Phúc) sáp nhập vào Hà Nội.",
        [("thành phố Hà Nội", ["huyện Lương Sơn", "huyện Mê Linh"])],
    ),
    (
        "Tỉnh Sông Bé được chia tách thành tỉnh Bình Dương và tỉnh Bình Phước.",
        [("tỉnh Bình Dương", ["tỉnh Sông Bé"]), ("tỉnh Bình Phước", ["tỉnh Sông Bé"])],
    ),
    ("Huyện Hớn Quản được tách từ huyện Bình Long.", [("huyện Hớn Quản", ["huyện Bình Long"])]),
    (
        "Năm 2003, huyện Từ Liêm tách thành quận Nam Từ Liêm và quận Bắc Từ Liêm.",
        [("quận Nam Từ Liêm", ["huyện Từ Liêm"]), ("quận Bắc Từ Liêm", ["huyện Từ Liêm"])],
    ),
    (
        "Quận Long Biên được thành lập trên cơ sở tách các xã, thị trấn từ huyện Gia Lâm.",
        [("quận Long Biên", ["huyện Gia Lâm"])],
    ),
    (
        "Chính phủ quyết định thành lập thành phố Đồng Hới thuộc tỉnh Quảng Bình trên cơ sở thị xã Đồng Hới.",
        [("thành phố Đồng Hới", ["thị xã Đồng Hới"])],
    ),
    ("Nâng cấp thị xã Tam Kỳ thành thành phố Tam Kỳ.", [("thành phố Tam Kỳ", ["thị xã Tam Kỳ"])]),
    ("Sở Nông nghiệp và Sở Tài nguyên tỉnh Nghệ An sáp nhập thành Sở Nông nghiệp và Môi trường.", []),
    ("Trường tiểu học xã Cẩm Huy sáp nhập với trường THCS xã Cẩm Quang.", []),
    ("Xã Cẩm Huy tổ chức lễ ra mắt sau sáp nhập.", []),
    ("Thôn 3 và thôn 4 xã Kim Hoa sáp nhập thành thôn Tân Hoa.", []),
    ("Công ty điện lực huyện Can Lộc tách thành hai đội.", []),
    ("Bưu điện huyện Hương Sơn sáp nhập vào Bưu điện thị xã Hồng Lĩnh.", []),
    ("Ông Lê Văn Khởi từng làm Chủ tịch xã Sơn Thủy trước khi sáp nhập.", []),
    ("Người dân xã Đức Thọ phản đối việc sáp nhập chợ.", []),
    ("Báo Hà Tây sáp nhập vào Báo Hà Nội mới.", []),
    ("Sở Công Thương Hà Nam sáp nhập với Sở Công Thương Nam Định.", []),
    ("Sau sắp xếp, tỉnh Nghệ An gồm 130 xã, phường.", []),
    ("Xã Kim Hoa: sắp xếp lại chợ và bến xe.", []),
    (
        "Huyện Can Lộc: sáp nhập xã Quang Lộc và xã Sơn Lộc thành xã Sơn Lộc.",
        [("xã Sơn Lộc", ["xã Quang Lộc", "xã Sơn Lộc"])],
    ),
    ("Công ty Bình Minh Nghệ An hoạt động sau khi sáp nhập hai nhà máy.", []),
    ("Hà Nội, Hải Phòng và Đà Nẵng nhập hàng nghìn tấn gạo vào kho.", []),
    ("Lớp học được chia thành hai nhóm ở xã Kim Hoa và xã Sơn Mai.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_sentence_gives_its_changes(read, text, expected):
    found = read(text).unit_changes
    assert [(one.result, sorted(source.unit for source in one.sources)) for one in found] == expected


IN_BRACKETS = [
    # the type in brackets is the unit before them, not the one founded last
    (
        "Huyện Can Lộc công bố thành lập xã Thanh Bình trên cơ sở nhập xã Thanh Lộc và xã Yên Lộc. Phía Bắc có xã "
        "Kim Song Trường (xã mới thành lập trên cơ sở sáp nhập xã Kim Lộc, xã Song Lộc), phía Nam là đồi.",
        [("xã Kim Song Trường", 2), ("xã Thanh Bình", 2)],
    ),
    (
        "Xã Thanh Bình họp chợ cùng xã Khánh Vĩnh Yên (là xã được thành lập trên cơ sở hợp nhất "
        "xã Khánh Lộc và xã Vĩnh Lộc).",
        [("xã Khánh Vĩnh Yên", 2)],
    ),
    # brackets behind what is no unit
    (
        "Thành lập xã Thanh Bình trên cơ sở nhập xã Thanh Lộc và xã Yên Lộc. Chợ Kim Song (xã mới thành lập trên cơ "
        "sở sáp nhập xã Kim Lộc, xã Song Lộc) gần đó.",
        [("xã Thanh Bình", 2)],
    ),
    (
        "Công bố thành lập xã Thanh Bình. Xã mới thành lập trên cơ sở sáp nhập xã Thanh Lộc và xã Yên Lộc.",
        [("xã Thanh Bình", 2)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_BRACKETS)
def test_a_unit_founded_as_brackets_tell_is_the_one_before_them(read, text, expected):
    found = read(text, on="2020-05-10").unit_changes
    assert sorted((one.result, len(one.sources)) for one in found) == expected


NEW = "2025-08-20"
PARENT_IN_BRACKETS = [
    (
        "Xã Châu Hồng (Nghệ An) được sáp nhập từ ba xã: Châu Tiến, Châu Thành và Châu Hồng (cũ).",
        [("xã Châu Hồng", "tỉnh Nghệ An", 3)],
    ),
    (
        "Xã Mường Chọng mới (Nghệ An) được sáp nhập từ 3 xã: Nam Sơn, Châu Lý, Bắc Sơn.",
        [("xã Mường Chọng", "tỉnh Nghệ An", 3)],
    ),
    (
        "Xã Vân Du mới (tỉnh Nghệ An) được sáp nhập từ các xã Tây Thành, Thịnh Thành và Minh Thành.",
        [("xã Vân Du", "tỉnh Nghệ An", 3)],
    ),
    (
        "Từ hôm nay 1/7, xã Quỳnh Văn (Nghệ An) chính thức hoạt động trên cơ sở hợp nhất xã Quỳnh Tân, xã Quỳnh Văn, "
        "xã Quỳnh Thạch.",
        [("xã Quỳnh Văn", "tỉnh Nghệ An", 3)],
    ),
    ("Xã Quỳnh Văn (Nghệ An) chính thức hoạt động cùng xã Quỳnh Tam, xã Quỳnh Sơn.", []),
    ("Hội thi ở xã Vân Du (Nghệ An) được tổ chức lại từ ba đội: Tây Thành, Thịnh Thành và Minh Thành.", []),
]


@pytest.mark.parametrize(("text", "expected"), PARENT_IN_BRACKETS)
def test_a_province_may_stand_in_brackets_behind_the_unit_founded(read, text, expected):
    found = read(text, on=NEW).unit_changes
    assert [(one.result, one.result_parent, len(one.sources)) for one in found] == expected


OF_THINGS = [
    ("HTX Nông nghiệp xã Vân Du (hợp nhất từ HTX Tây Thành, Thịnh Thành, Minh Thành), tỉnh Nghệ An.", []),
    ("Cụm thi đua xã Vân Du (gồm các xã Tây Thành, Thịnh Thành, Minh Thành), tỉnh Nghệ An họp.", []),
    ("Trường Tiểu học xã Vân Du (gồm Tây Thành, Thịnh Thành, Minh Thành), tỉnh Nghệ An khai giảng.", []),
    ("Đội bóng đá xã Vân Du (gồm Tây Thành, Thịnh Thành, Minh Thành), tỉnh Nghệ An thắng trận.", []),
    ("Phiên chợ mở tại xã Vân Du (gồm Tây Thành, Thịnh Thành, Minh Thành), tỉnh Nghệ An.", ["xã Vân Du"]),
    (
        "Trường Tiểu học xã Vân Du (hợp nhất từ các xã Tây Thành, Thịnh Thành, Minh Thành), tỉnh Nghệ An.",
        ["xã Vân Du"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OF_THINGS)
def test_brackets_behind_a_team_or_a_school_are_not_of_its_commune(read, text, expected):
    assert [one.result for one in read(text, on=NEW).unit_changes] == expected


OTHER_DAYS = [
    (
        "Từ ngày 15/8/2025, sau khi nhập xã Quỳnh Tân, xã Quỳnh Thạch và xã Quỳnh Văn thành xã Quỳnh Văn, "
        "tỉnh Nghệ An, giấy tờ cũ vẫn được dùng.",
        None,
    ),
    (
        "Từ ngày 1/9/2025, xã Quỳnh Văn (tỉnh Nghệ An), hợp nhất từ xã Quỳnh Tân, xã Quỳnh Thạch và xã Quỳnh Văn, "
        "mở chợ đêm.",
        None,
    ),
    (
        "Từ ngày 1/7/2025, xã Quỳnh Tân, xã Quỳnh Thạch và xã Quỳnh Văn nhập thành xã Quỳnh Văn, tỉnh Nghệ An.",
        "2025-07-01",
    ),
]


@pytest.mark.parametrize(("text", "day"), OTHER_DAYS)
def test_a_day_long_after_a_merger_is_not_the_one_it_began_on(read, text, day):
    (change,) = read(text, on=NEW).unit_changes
    assert (change.effective, change.status, change.result_id) == (day, "done", "17143-20250701")
    assert sorted(one.unit_id for one in change.sources) == ["17119-0", "17143-0", "17155-0"]
